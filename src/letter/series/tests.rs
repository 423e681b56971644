use super::*;
use proptest::prelude::*;

const OBSERVATORY: &str = "{country3} {serial:3} / {month:2}{year:2} / OBS {programme:3}";

fn russia() -> CountryCode {
    "RU".parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn letter(number: i64, code: &str, update: Option<u32>) -> Stored<Communication> {
    Stored {
        number,
        record: Communication {
            case_code: Some(code.to_owned()),
            update,
            ..Communication::default()
        },
    }
}

fn referenced(reference: &str) -> Stored<Communication> {
    Stored {
        number: 1,
        record: Communication {
            reference: Some(reference.to_owned()),
            ..Communication::default()
        },
    }
}

fn facts(country: &CountryCode) -> CodeFacts<'_> {
    CodeFacts {
        country: Some(country),
        date: day("2018-02-21"),
        serial: Some(1),
        programme: Some(12),
        number: Some(7),
        defender: "khamroev",
        kind: "urgent-appeal",
        update: 0,
    }
}

#[test]
fn codes_by_patterns() {
    let country = russia();
    let first = facts(&country);
    let third = CodeFacts { update: 3, ..first };
    for (pattern, one, other) in [
        (
            OBSERVATORY,
            "RUS 001 / 0218 / OBS 012",
            "RUS 001 / 0218 / OBS 012",
        ),
        ("{year}/{number:3}", "2018/007", "2018/007"),
        (
            "{country}-{defender}.{update}",
            "RU-khamroev",
            "RU-khamroev.3",
        ),
        (
            "{kind} {day}.{month}.{year:4}",
            "urgent-appeal 21.2.2018",
            "urgent-appeal 21.2.2018",
        ),
        ("{{{serial}}} {update:2}", "{1}", "{1} 03"),
        ("Дело {serial:2}", "Дело 01", "Дело 01"),
        ("", "", ""),
    ] {
        assert_eq!(code(pattern, &first).as_deref(), Ok(one), "{pattern}");
        assert_eq!(code(pattern, &third).as_deref(), Ok(other), "{pattern}");
    }
    assert_eq!(
        with_update("RUS 001 / 0218 / OBS 012", 1),
        "RUS 001 / 0218 / OBS 012.1"
    );
    assert_eq!(with_update("X", 0), "X");
}

#[test]
fn wrong_patterns_say_where_and_what() {
    let country = russia();
    for (pattern, message) in [
        (
            "AB {cuontry}",
            "pattern “AB {cuontry}”, column 4: there is no placeholder {cuontry}; there are {country}, {country3}, {serial}, {programme}, {number}, {year}, {month}, {day}, {update}, {defender}, {kind}",
        ),
        (
            "{serial:x}",
            "pattern “{serial:x}”, column 9: “x” is no width: write how many digits, 1 to 9, as in {serial:3}",
        ),
        (
            "{serial:0}",
            "pattern “{serial:0}”, column 9: “0” is no width: write how many digits, 1 to 9, as in {serial:3}",
        ),
        (
            "{serial:10}",
            "pattern “{serial:10}”, column 9: “10” is no width: write how many digits, 1 to 9, as in {serial:3}",
        ),
        (
            "{year:3}",
            "pattern “{year:3}”, column 7: a year has 2 or 4 digits: write {year:2} or {year}",
        ),
        (
            "{month:3}",
            "pattern “{month:3}”, column 8: “3” is no width: write {month:2} or {month}",
        ),
        (
            "{country:2}",
            "pattern “{country:2}”, column 10: {country} is no number and takes no width: write {country}",
        ),
        (
            "A {serial",
            "pattern “A {serial”, column 3: this “{” is not closed; write “{{” for a brace itself",
        ),
        (
            "A {a{b}",
            "pattern “A {a{b}”, column 3: this “{” is not closed; write “{{” for a brace itself",
        ),
        (
            "Ж}",
            "pattern “Ж}”, column 2: this “}” closes nothing; write “}}” for a brace itself",
        ),
    ] {
        let error = code(pattern, &facts(&country)).unwrap_err();
        assert_eq!(error.to_string(), message);
    }
    let nowhere = CodeFacts {
        country: None,
        ..facts(&country)
    };
    assert_eq!(
        code("A {country3}", &nowhere).unwrap_err().to_string(),
        "pattern “A {country3}”, column 3: the country is not known here: record it, or change the pattern"
    );
    assert!(code(&"{serial}".repeat(500), &nowhere).is_err());
}

#[test]
fn numbers_follow_the_codes_there_are() {
    let country = russia();
    let facts = facts(&country);
    let letters = [
        letter(1, "RUS 001 / 0118 / OBS 003", None),
        letter(2, "RUS 001 / 0118 / OBS 003.1", None),
        letter(3, "rus 004/0218/obs 010", None),
        letter(4, "BLR 009 / 0218 / OBS 011", None),
        letter(5, "RUS 077 / 1117 / OBS 120", None),
        letter(6, "RUS 055", None),
        letter(7, "BLR 1042 / 0318 / OBS 9", None),
    ];
    assert_eq!(next_serial(&letters, OBSERVATORY, &facts), Ok(5));
    assert_eq!(next_programme(&letters, OBSERVATORY, &facts), Ok(12));
    assert_eq!(next_serial(&[], OBSERVATORY, &facts), Ok(1));
    let sent = ["2018/007", "2018 / 12", "2017/900", "other 2018/500"].map(referenced);
    assert_eq!(
        next_reference_number(&sent, "{year}/{number:3}", &facts),
        Ok(8)
    );
    assert_eq!(
        next_reference_number(&sent, "{year}/{number}", &facts),
        Ok(13)
    );
    assert!(next_serial(&letters, "{serial:99}", &facts).is_err());
}

#[test]
fn updates_follow_the_letters_of_the_series() {
    let letters = [
        letter(1, "RUS 001 / 0118 / OBS 003", None),
        letter(2, "rus 001/0118/obs 003", Some(1)),
        letter(3, "RUS 001 / 0118 / OBS 003.2", None),
        letter(4, "RUS 001 / 0118 / OBS 0031", Some(9)),
        letter(5, "RUS 001 / 0118 / OBS 003.x", Some(9)),
    ];
    assert_eq!(next_update(&letters, "RUS 001/0118/OBS 003"), 3);
    assert_eq!(next_update(&letters, "RUS 002 / 0118 / OBS 004"), 0);
    let numbers: Vec<i64> = letters_of(&letters, "RUS 001 / 0118 / OBS 003")
        .iter()
        .map(|(_, letter)| letter.number)
        .collect();
    assert_eq!(numbers, [1, 2, 3]);
}

fn any_pattern() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[A-Z /.-]{0,4}",
        proptest::sample::select(vec![
            "{country}",
            "{country3}",
            "{serial}",
            "{serial:3}",
            "{programme:3}",
            "{number:2}",
            "{year}",
            "{year:2}",
            "{month:2}",
            "{day}",
            "{defender}",
            "{kind}",
            ".{update}",
            "{{",
            "}}",
        ])
        .prop_map(str::to_owned),
    ];
    proptest::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_text_as_a_pattern_panics(pattern in "\\PC{0,40}", other in "[{}a-z0-9:. ]{0,40}", code_text in "\\PC{0,40}") {
        let country = russia();
        for pattern in [pattern, other] {
            let _ = code(&pattern, &facts(&country));
            let _ = next_serial(&[letter(1, &code_text, None)], &pattern, &facts(&country));
        }
    }

    #[test]
    fn the_next_code_is_always_another(pattern in any_pattern(), serial in 1..100_000u32) {
        let country = russia();
        let facts = CodeFacts { serial: Some(serial), ..facts(&country) };
        let made = code(&pattern, &facts).unwrap();
        // Where digits stand next to each other, as codes are compared without spacing, one can be
        // read in several ways.
        let joined: String = pattern.split_whitespace().collect();
        if pattern.matches("{serial").count() == 1 && !joined.contains("}{")
            && !pattern.contains("{defender}") && !pattern.contains("{kind}")
        {
            let letters = [letter(1, &made, None)];
            let next = next_serial(&letters, &pattern, &facts).unwrap();
            prop_assert_eq!(next, serial + 1, "{} by {}", made, pattern);
        }
    }

    #[test]
    fn updates_count_on(code in "[A-Z]{3} [0-9]{3} / [0-9]{4}", count in 1..20u32, raw in any::<bool>()) {
        let letters: Vec<_> = (0..count)
            .map(|n| if raw {
                letter(n.into(), &with_update(&code, n), None)
            } else {
                letter(n.into(), &code.to_lowercase().replace(' ', ""), (n > 0).then_some(n))
            })
            .collect();
        prop_assert_eq!(next_update(&letters, &code), count);
        prop_assert!(same_code(&code, &code.replace(' ', "  ").to_lowercase()));
    }

    #[test]
    fn long_codes_take_no_time(pattern in "(\\{serial\\}|\\{number\\}|\\{update\\}|\\{kind\\}){1,20}", digits in "[0-9]{0,200}") {
        let country = russia();
        let letters = [letter(1, &digits, None), letter(1, &format!("{digits}!"), None)];
        let _ = next_serial(&letters, &pattern, &facts(&country));
    }
}
