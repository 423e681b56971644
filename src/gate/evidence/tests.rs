use crate::gate::people::{Actor, ActorName, Part};
use crate::gate::{Gate, People};
use crate::model::Confidentiality;

fn actor(number: i64, name: &str, level: Confidentiality) -> Actor {
    Actor {
        number,
        reference: format!("a{number}"),
        person: !name.starts_with("Org "),
        level,
        names: vec![ActorName {
            text: name.trim_start_matches("Org ").to_owned(),
            part: Part::Whole,
            level: None,
        }],
    }
}

/// A gate for what is public: who is withheld, who may be named, which places are recorded.
fn gate(withheld: &[&str], told: &[&str], places: &[&str]) -> Gate {
    let levels = [
        (withheld, Confidentiality::Secret),
        (told, Confidentiality::Public),
    ];
    let mut actors = Vec::new();
    for (names, level) in levels {
        for name in names {
            actors.push(actor(actors.len() as i64 + 1, name, level));
        }
    }
    let people = People {
        actors,
        places: places.iter().map(|place| (*place).to_owned()).collect(),
        ..People::default()
    };
    Gate::new(people, Confidentiality::Public).unwrap()
}

fn words(gate: &Gate, text: &str) -> Vec<String> {
    let found = gate.sightings(1, text);
    found
        .into_iter()
        .map(|(words, _)| words.to_owned())
        .collect()
}

#[test]
fn names_are_found_in_every_form() {
    for (name, texts) in [
        (
            "Дарья Ёлкина",
            &[
                "Со слов Дарьи Ёлкиной",
                "Видела Елкина.",
                "ДАРЬЯ ЕЛКИНА видела",
                "Yolkina saw it",
                "As Daria Elkina told us",
                "Д. Ёлкина",
                "Ёлкина Дарья Павловна",
                "Дарья рассказала",
                "Ёл\u{ad}кина",
                "darya-elkina-statement",
                "write to delkina@example.org",
                "YolkinaDarya.pdf",
                "видела ёлкина",
            ][..],
        ),
        (
            "Jana Sedláková",
            &[
                "Jana Sedlakova saw",
                "se Sedlákovou",
                "Sedla\u{301}kova\u{301}",
                "Sedláková",
            ],
        ),
        (
            "منير الحداد",
            &[
                "رآه ومنير الحداد",
                "قال الحداد",
                "Munir al-Haddad said",
                "منير حداد",
            ],
        ),
        (
            "劉曉明",
            &[
                "據劉曉明說",
                "刘晓明说",
                "Liu Xiaoming said",
                "Xiaoming Liu",
                "刘 晓明",
            ],
        ),
        ("Liu Xiaoming", &["刘晓明说"]),
        (
            "გელა ზურაშვილი",
            &["გელა ზურაშვილმა თქვა", "Gela Zurashvili", "ზურაშვილის"],
        ),
        (
            "Orlenko Vira Petrivna",
            &["Orlenko saw it", "Vira Petrivna said", "Віра Орленко"],
        ),
        ("Kim Li", &["Kim Li said"]),
        ("김민준", &["김민준은 말했다"]),
        (
            "Maya Stone",
            &["Maya Stone saw it", "told by Maya", "and Stone said"],
        ),
    ] {
        let gate = gate(&[name], &["Olga Known"], &[]);
        for text in texts {
            assert!(!words(&gate, text).is_empty(), "{name}: {text}");
        }
    }
}

#[test]
fn what_names_nobody_withheld_passes() {
    for (withheld, told, places, texts) in [
        (
            &["Ilya Belkin"][..],
            &["Nina Belkin"][..],
            &[][..],
            &["Nina Belkin lost heart", "Belkin was beaten"][..],
        ),
        (
            &["Илья Белкин"],
            &["Нина Белкина"],
            &[],
            &["Нину Белкину избили", "Белкину избили", "Белкиной"],
        ),
        (
            &["Faith Cooper"],
            &[],
            &[],
            &[
                "She lost faith near the cooper's",
                "Faith remains.",
                "the cooper",
            ],
        ),
        (
            &["Anna Hope"],
            &[],
            &["Hope, British Columbia"],
            &["held in Hope", "They drove to Hope"],
        ),
        (&["Anna Paris"], &[], &[], &["She went to Paris", "PARIS"]),
        (
            &["Yegor Lapin"],
            &["Yegor Lapin"],
            &[],
            &["Yegor Lapin said"],
        ),
        (&["Zinaida Kalvis"], &[], &[], &["Zinaida Petrova said"]),
        (
            &["Witness A"],
            &[],
            &[],
            &[
                "A witness said",
                "Witness statement",
                "The witness A. Petrov",
            ],
        ),
        (
            &["unknown officer"],
            &[],
            &[],
            &["Officer Brown", "An officer hit her"],
        ),
        (
            &["May Field"],
            &[],
            &[],
            &["In May she was beaten in a field", "On 5 May"],
        ),
        (
            &["Pavel Orlov"],
            &["Org Orlov Foundation"],
            &[],
            &["The Orlov Foundation wrote", "ул. Орлова, 5"],
        ),
        (
            &["Org Shelter North"],
            &[],
            &[],
            &["the shelter in the north"],
        ),
        (&["李娜"], &["李娜娜"], &[], &["李娜娜说"]),
        (&["Ali Sami"], &[], &[], &["a small thing", "also similar"]),
    ] {
        let gate = gate(withheld, told, places);
        for text in texts {
            assert_eq!(
                words(&gate, text),
                Vec::<String>::new(),
                "{withheld:?}: {text}"
            );
        }
    }
}

#[test]
fn a_full_name_is_found_beside_namesakes() {
    let gate = gate(
        &["Ilya Belkin", "Anna Paris"],
        &["Nina Belkina", "Ilya Petrov"],
        &["Paris"],
    );
    for (text, found) in [
        ("Ilya Belkin said", "Ilya Belkin"),
        ("Белкин Илья", "Белкин Илья"),
        ("I. Belkin said", "I. Belkin"),
        ("Белкин рассказал", "Белкин"),
        ("Anna Paris told us", "Anna Paris"),
    ] {
        assert_eq!(words(&gate, text), [found], "{text}");
    }
    assert_eq!(
        words(&gate, "Ilya Petrov and Nina Belkina"),
        Vec::<String>::new()
    );
}

#[test]
fn a_witness_is_not_named_where_they_are_one() {
    let mut people = People {
        actors: vec![actor(1, "Pavel Orlov", Confidentiality::Public)],
        ..People::default()
    };
    people.witnesses.insert(7, vec![1]);
    let gate = Gate::new(people, Confidentiality::Public).unwrap();
    assert_eq!(gate.sightings(7, "Orlov saw it").len(), 1);
    assert_eq!(gate.sightings(8, "Orlov saw it").len(), 0);
}
