//! The first real case, end to end, through the command line.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;
use common::Folder;

/// Text without line breaks, so that wrapping does not matter.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_owners_three_commands_work_as_written() {
    let folder = Folder::with_khamroev();
    assert!(
        folder
            .ok(&["timeline", "khamroev"])
            .contains("Beaten by a security official")
    );
    assert!(
        folder
            .ok(&["appeal", "--format", "md"])
            .contains("# Russian Federation")
    );
    folder.fails(&["add-incident"], 2, "an incident needs “summary”");
    folder.ok(&[
        "add-incident",
        "--summary",
        "Followed by two men",
        "--date",
        "20 February 2018",
        "--type",
        "stalking",
    ]);
    assert!(
        folder
            .ok(&["timeline", "khamroev"])
            .contains("Followed by two men")
    );
}

#[test]
fn every_fact_comes_out() {
    let folder = Folder::with_khamroev();
    let timeline = folder.ok(&["timeline", "khamroev", "--full", "--format", "md"]);
    let appeal = folder.ok(&["appeal", "--format", "text", "--date", "2018-02-21"]);
    let all = flat(&format!("{timeline} {appeal}"));
    for fact in [
        "Head of Erdam (“Help”)",
        "Uzbek political refugees",
        "migrant workers from Central Asia",
        "Moscow",
        "Bibirevo",
        "12 February 2018",
        "15 February 2018",
        "department of the Ministry of Internal Affairs",
        "Article 322.3 of the Criminal Code of the Russian Federation",
        "fictitious registration",
        "Valisher Kadirov, a citizen of Kyrgyzstan, and Firuz Rustamov, a migrant from Tajikistan, take part in the proceedings as witnesses",
        "“personal interest”",
        "“allegedly deprived the migration service",
        "In 2016 officers of the Federal Security Service searched his apartment",
        "In 2017",
        "In 2010, he was beaten by a security official",
        "attacked five times by officers of the Federal Security Service and groups of unknown people",
        "nobody was identified and nobody was brought to justice",
        "possession of drugs",
        "1.5 years' imprisonment",
        "released on parole",
        "within one week",
        "no limit to the number of people",
        "nowhere defines",
        "made what he was doing known to the migration authorities",
        "expresses concern over the charges brought against Bakhrom Khamroev",
        "1. Immediately drop all charges against Bakhrom Khamroev.",
        "2. Cease all harassment",
        "3. Guarantee in all circumstances",
    ] {
        assert!(all.contains(fact), "missing: {fact}\n{all}");
    }
}

#[test]
fn the_order_is_right_and_no_date_is_made_up() {
    let folder = Folder::with_khamroev();
    let text = folder.ok(&["timeline", "khamroev", "--format", "csv"]);
    let at = |needle: &str| {
        text.find(needle)
            .unwrap_or_else(|| panic!("no {needle} in {text}"))
    };
    assert!(at("Beaten by") < at("Apartment searched by"));
    assert!(at("Apartment searched by") < at("Apartment searched again"));
    assert!(at("Apartment searched again") < at("Precinct officer"));
    assert!(at("Precinct officer") < at("Case opened"));
    assert!(at("Case opened") < at("Attacked by"));
    let attacked = text.lines().find(|l| l.contains("Attacked by")).unwrap();
    assert!(attacked.contains("incident,,,,undated"), "{attacked}");
}

#[test]
fn he_is_found_by_any_of_his_names() {
    let folder = Folder::with_khamroev();
    for name in [
        "Хамроев",
        "Bahrom Hamroyev",
        "Bakhrom Khamroev",
        "khamroev",
        "БАХРОМ",
        "Khamroyev",
    ] {
        assert!(
            folder
                .ok(&["timeline", name])
                .starts_with("Bakhrom Khamroev"),
            "{name}"
        );
    }
    folder.fails(
        &["timeline", "Kamroev"],
        3,
        "nearest: khamroev (Bakhrom Khamroev)",
    );
}

#[test]
fn demo_needs_nothing() {
    let folder = Folder::new();
    let out = folder.ok(&["demo"]);
    assert!(out.contains("Case opened") && out.contains("1. Immediately drop all charges"));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_letter_to_an_authority() {
    let folder = Folder::with_khamroev();
    let letter = folder.ok(&[
        "appeal",
        "--to",
        "Ministry of Internal Affairs",
        "--format",
        "text",
        "--date",
        "2018-02-21",
    ]);
    for part in [
        "Ministry of Internal Affairs of Russia",
        "Dear Sir or Madam,",
        "respectfully call on you",
        "Yours faithfully,",
        "21 February 2018",
    ] {
        assert!(letter.contains(part), "{part} in\n{letter}");
    }
    assert!(
        letter.lines().all(|l| l.chars().count() <= 72),
        "wrapped at 72"
    );
    folder.fails(&["appeal", "--kind", "letter"], 2, "--to");
    folder.fails(&["appeal", "--lang", "xx"], 2, "they are in en, ru");
}

#[test]
fn sentences_stand_apart_and_nothing_is_doubled_in_any_format() {
    let folder = Folder::with_khamroev();
    folder.ok(&["import", &common::example("joint-trial.yaml")]);
    folder.ok(&["import", &common::example("disappearance.yaml")]);
    for defender in ["khamroev", "lena-marek", "tomas-vey", "nasser"] {
        for format in ["md", "text", "html"] {
            let letter = flat(&folder.ok(&["appeal", defender, "--format", format]));
            let letter = letter.split("<main>").last().unwrap();
            let runs: Vec<char> = letter.chars().collect();
            for three in runs.windows(3) {
                let joined = three[0].is_lowercase() && three[1] == '.' && three[2].is_uppercase();
                assert!(!joined, "{defender} {format}: {three:?} in {letter}");
            }
            for wrong in [
                "..",
                " ,",
                " .",
                ",,",
                "None",
                "null",
                " a a",
                "  ",
                "()",
                "of her was",
                "{",
                "}",
            ] {
                assert!(
                    !letter.contains(wrong),
                    "{defender} {format}: “{wrong}” in {letter}"
                );
            }
        }
    }
}

#[test]
fn co_accused_with_different_outcomes_are_told_apart() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.ok(&["import", &common::example("joint-trial.yaml")]);
    let letter = flat(&folder.ok(&["appeal", "lena-marek", "--date", "2021-11-02"]));
    assert!(
        letter.contains("she was convicted by the Velmar District Court"),
        "{letter}"
    );
    assert!(letter.contains("Ida Marek was acquitted"), "{letter}");
    assert!(
        letter.contains("Tomás Vey was convicted and sentenced to 4 years' imprisonment"),
        "{letter}"
    );
    let letter = flat(&folder.ok(&["appeal", "tomas-vey", "--date", "2021-11-02"]));
    assert!(
        letter.contains("he") || letter.contains("Tomás Vey was convicted"),
        "{letter}"
    );
    assert!(letter.contains("4 years' imprisonment"), "{letter}");
}

#[test]
fn explain_names_records_for_composed_sentences() {
    let folder = Folder::with_khamroev();
    let json = folder.ok(&["appeal", "--explain", "--json"]);
    let list: Vec<serde_json::Value> = serde_json::from_str(&json).unwrap();
    let beaten = list
        .iter()
        .find(|e| e["sentence"].as_str().unwrap().contains("beaten"))
        .unwrap();
    assert!(
        beaten["rests on"]
            .as_str()
            .unwrap()
            .contains("statement-2018")
    );
}
