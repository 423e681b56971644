//! Dates as a whole: the table of phrases, case files, order.
#![allow(clippy::unwrap_used)]

use std::cmp::Ordering;

use chrono::NaiveDate;
use dossier::date::order::arrange;
use dossier::date::{Bound, OrderHint, UncertainDate, words_for};

fn rows(table: &str) -> impl Iterator<Item = Vec<&str>> {
    table.lines().skip(1).map(|line| line.split('\t').collect())
}

fn spell(bound: Bound) -> String {
    match bound {
        Bound::Day(day) => UncertainDate::day(day).canonical(),
        Bound::Open => "open".to_owned(),
        Bound::Unknown => "unknown".to_owned(),
    }
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2019, 6, 20).unwrap()
}

fn read(text: &str) -> UncertainDate {
    UncertainDate::parse(text, today()).unwrap().date
}

#[test]
fn each_phrase_of_the_table_is_read_and_printed() {
    let english = words_for("en-GB").unwrap();
    let mut wrong = Vec::new();
    let mut count = 0;
    for row in rows(include_str!("data/dates/phrases.tsv")) {
        count += 1;
        let found = match UncertainDate::parse(row[0], row[1].parse().unwrap()) {
            Ok(understood) => {
                let date = understood.date;
                let bounds = date.bounds();
                vec![
                    date.canonical(),
                    english.plain(&date),
                    english.within_sentence(&date),
                    spell(bounds.earliest),
                    spell(bounds.latest),
                ]
            }
            Err(problem) => vec![problem.to_string()],
        };
        if found != row[2..] {
            wrong.push(format!(
                "{}\n  wanted {:?}\n  found  {found:?}",
                row[0],
                &row[2..]
            ));
        }
    }
    assert!(count >= 150, "only {count} rows");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_cannot_be_a_date_is_refused_with_place_reason_and_example() {
    let mut wrong = Vec::new();
    for row in rows(include_str!("data/dates/refused.tsv")) {
        match UncertainDate::parse(row[0], row[1].parse().unwrap()) {
            Ok(understood) => wrong.push(format!("{} read as {}", row[0], understood.words)),
            Err(problem) => {
                let text = problem.to_string();
                if !text.contains(row[3]) || !text.contains("write for example") {
                    wrong.push(format!("{}: {text}", row[0]));
                }
                if !row[2].is_empty() {
                    assert_eq!(problem.part, row[2], "{text}");
                    assert!(
                        problem.input[problem.offset..].starts_with(row[2]),
                        "{text}"
                    );
                }
                let example = UncertainDate::parse(&problem.example, today());
                assert!(example.is_ok(), "the example is refused: {text}");
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_reader_says_what_it_understood() {
    let words = |text: &str| UncertainDate::parse(text, today()).unwrap().words;
    assert_eq!(
        words("early March 2019"),
        "early March 2019 (1 to 10 March 2019)"
    );
    assert_eq!(
        words("On 17 July"),
        "17 July 2018; the year was not given: 2018 has the latest 17 July up to 2019-06-20"
    );
    assert_eq!(
        words("12.02.2018"),
        "12 February 2018; read day first, as dates with dots are written"
    );
    assert_eq!(words("after s3"), "undated; after s3");
    assert_eq!(
        words("1397-12-20"),
        "20 December 1397; taken as a year of the Gregorian calendar"
    );
    assert_eq!(words("201X"), "2010s (1 January 2010 to 31 December 2019)");
}

#[test]
fn days_are_counted_with_separators() {
    let english = words_for("en").unwrap();
    let said: Vec<String> = [1052, 1, 0, -1, 999, 1_000_000]
        .into_iter()
        .map(|days| english.span_of_days(days))
        .collect();
    assert_eq!(
        said,
        [
            "1,052 days",
            "1 day",
            "0 days",
            "-1 day",
            "999 days",
            "1,000,000 days"
        ]
    );
    assert!(words_for("xx").is_none());
}

#[test]
fn a_scalar_in_a_file_comes_out_as_it_went_in() {
    for text in [
        "2018-02-15 10:30",
        "2018-02-15 ~10:30",
        "2018-02-15 06:00-18:00",
        "2018-02-15 morning",
        "2019-05-03/2019-05-04 night",
        "'[2019-03-01..2019-03-10]'",
        "undated",
    ] {
        let yaml = format!("{text}\n");
        let date: UncertainDate = serde_yaml::from_str(&yaml).unwrap();
        assert_eq!(serde_yaml::to_string(&date).unwrap(), yaml);
    }
}

#[test]
fn a_file_may_hold_a_year_words_or_a_map() {
    let from = |yaml: &str| serde_yaml::from_str::<UncertainDate>(yaml).unwrap();
    assert_eq!(from("2016"), read("2016"));
    assert_eq!(from("2018-02"), read("2018-02"));
    assert_eq!(from("early March 2019"), read("early March 2019"));
    let date = from("{date: 2019-03-11, as_written: 20 Esfand 1397, time: '~10:30', after: s3}");
    assert_eq!(
        date.canonical(),
        "2019-03-11 ~10:30 after s3 \"20 Esfand 1397\""
    );
    assert_eq!(date.order, Some(OrderHint::After("s3".to_owned())));
    assert_eq!(
        date.time.map(|time| time.to_string()).as_deref(),
        Some("~10:30")
    );
    assert_eq!(from("time: 10:30\n").canonical(), "undated 10:30");
    assert_eq!(from("{time: morning}").canonical(), "undated morning");
    assert_eq!(from("{before: s3}").canonical(), "undated before s3");
    assert_eq!(
        serde_json::from_str::<UncertainDate>("2016").unwrap(),
        read("2016")
    );
}

#[test]
fn a_file_is_refused_where_it_would_mean_another_day_tomorrow() {
    for (yaml, fragment) in [
        ("yesterday", "write it in full"),
        ("last week", "write it in full"),
        ("17 July", "the year is missing"),
        ("3 days ago", "write it in full"),
        ("Monday", "write it in full"),
        ("2018-02-30", "February 2018 had 28 days"),
        ("12/02/2018", "12 February 2018 or 2 December 2018"),
        ("{date: 2018, when: 2019}", "unknown field `when`"),
        ("{after: s1, before: s2}", "either `after` or `before`"),
        ("{date: 2018-02-15 10:30, time: morning}", "write it once"),
        ("{date: {date: 2018}}", "not a map"),
        ("{after: 3 May}", "does not name a record"),
        ("{time: noonish}", "one of early-hours, dawn"),
        ("16", "not a year of four digits"),
        ("2018.5", "is not a date"),
        ("[2016, 2017]", "a date such as"),
        ("true", "a date such as"),
    ] {
        let problem = serde_yaml::from_str::<UncertainDate>(yaml)
            .unwrap_err()
            .to_string();
        assert!(problem.contains(fragment), "{yaml}: {problem}");
    }
}

#[test]
fn dates_are_ordered_as_people_expect() {
    let wanted = [
        "[..2009]",
        "2010",
        "2018-02-15",
        "2018-02-15 early-hours",
        "2018-02-15 06:00",
        "2018-02-15 10:30",
        "2018-02-15 ~10:30",
        "2018-02-15 10:30-12:00",
        "2018-02-15 midday",
        "2018-02-15 15:00",
        "2018-02-15 evening",
        "2018-02-15/2018-02-16 night",
        "2018-02-15/2018-02-20",
        "2018-02-15/..",
        "[2018-02-16..2018-02-20]",
        "../2018-03",
        "XXXX-12-25",
        "undated",
    ];
    let dates: Vec<UncertainDate> = wanted.iter().map(|text| read(text)).collect();
    for (at, earlier) in dates.iter().enumerate() {
        for later in &dates[at + 1..] {
            assert_eq!(
                earlier.compare(later),
                Ordering::Less,
                "{} should come before {}",
                earlier.canonical(),
                later.canonical()
            );
        }
    }
}

fn arranged(items: &[(&str, &str)]) -> Vec<String> {
    let mut items: Vec<(String, UncertainDate)> = items
        .iter()
        .map(|(name, date)| ((*name).to_owned(), read(date)))
        .collect();
    arrange(&mut items, |item| &item.1, |item| item.0.clone());
    items.into_iter().map(|(name, _)| name).collect()
}

#[test]
fn hints_move_what_the_dates_leave_open() {
    let base = [
        ("s1", "2018-01-01"),
        ("s2", "2018-02"),
        ("s3", "2018-03-01"),
    ];
    let with = |more: &[(&'static str, &'static str)]| arranged(&[&base[..], more].concat());
    assert_eq!(with(&[("s4", "after s1")]), ["s1", "s4", "s2", "s3"]);
    assert_eq!(with(&[("s4", "before S2")]), ["s1", "s4", "s2", "s3"]);
    assert_eq!(with(&[("s4", "unknown")]), ["s1", "s2", "s3", "s4"]);
    // Chains, and several after the same: in the order of entry.
    assert_eq!(
        with(&[("s4", "after s1"), ("s5", "after s4"), ("s6", "after s1")]),
        ["s1", "s4", "s5", "s6", "s2", "s3"]
    );
    // A year that sorts first by its first day, but is said to follow.
    assert_eq!(with(&[("s4", "2018 after s2")]), ["s1", "s2", "s4", "s3"]);
    // A date that contradicts the hint wins, and one that agrees stays where it is.
    assert_eq!(
        with(&[("s4", "2017-05-01 after s3")]),
        ["s4", "s1", "s2", "s3"]
    );
    assert_eq!(
        with(&[("s4", "2018-04-01 after s1")]),
        ["s1", "s2", "s3", "s4"]
    );
    // Nobody by that name, oneself, and circles change nothing.
    assert_eq!(with(&[("s4", "after s9")]), ["s1", "s2", "s3", "s4"]);
    assert_eq!(with(&[("s4", "after s4")]), ["s1", "s2", "s3", "s4"]);
    assert_eq!(
        with(&[("s4", "after s5"), ("s5", "after s4"), ("s6", "after s4")]),
        ["s1", "s2", "s3", "s4", "s6", "s5"]
    );
    // An undated one beside another undated one.
    assert_eq!(
        with(&[("s4", "unknown"), ("s5", "unknown"), ("s6", "before s5")]),
        ["s1", "s2", "s3", "s4", "s6", "s5"]
    );
}

#[test]
fn a_long_text_is_no_date() {
    let long = "3 May 2019 and ".repeat(1000);
    let problem = UncertainDate::parse(&long, today()).unwrap_err();
    assert!(problem.to_string().contains("too long for a date"));
    assert!(problem.to_string().len() < 1000);
}

#[test]
fn the_phrases_of_the_manual_are_read() {
    for (phrases, value) in [
        (
            "15 February 2018; Feb. 15, 2018; the 15th of February 2018; \
             Thursday, 15 February 2018; 15.02.2018; 15/02/2018",
            "2018-02-15",
        ),
        (
            "beginning of March 2019; early March 2019",
            "[2019-03-01..2019-03-10]",
        ),
        ("the latter part of 2015; second half of 2015", "2015-41"),
        ("third quarter of 2018; Q3 2018", "2018-35"),
        (
            "on or about 5 May 2019; ca. 5 May 2019; circa 5 May 2019",
            "2019-05-05~",
        ),
        (
            "since June 2014; from June 2014 onwards; June 2014 to present",
            "2014-06/..",
        ),
        (
            "no earlier than 4 May 2019; after 3 May 2019",
            "[2019-05-04..]",
        ),
        (
            "on the night of 3 to 4 May 2019; night of 3/4 May 2019; overnight from 3 to 4 May 2019",
            "2019-05-03/2019-05-04",
        ),
        ("two weeks ago", "2019-06-06~"),
        ("possibly early March 2019", "2019-03?"),
        ("since early March 2019", "2019-03/.."),
    ] {
        for phrase in phrases.split("; ") {
            let edtf = read(phrase).edtf.map(|edtf| edtf.to_string());
            assert_eq!(edtf.as_deref(), Some(value), "{phrase}");
        }
    }
}
