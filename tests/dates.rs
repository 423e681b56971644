//! Dates as a whole: the table of phrases, case files, order, and what always holds.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

use std::cmp::Ordering;

use chrono::NaiveDate;
use dossier::date::order::arrange;
use dossier::date::{Bound, OrderHint, TimeOfDay, UncertainDate, words_for};
use proptest::prelude::*;

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

prop_compose! {
    fn any_day()(number in 700_000i32..740_000) -> NaiveDate {
        NaiveDate::from_num_days_from_ce_opt(number).unwrap()
    }
}

fn date_text() -> impl Strategy<Value = String> {
    let mark = prop_oneof![4 => Just(""), 1 => Just("?"), 1 => Just("~"), 1 => Just("%")];
    (any_day(), 0..7usize, 21..=41u32, mark).prop_map(|(day, kind, code, mark)| match kind {
        0 | 1 => format!("{day}{mark}"),
        2 => format!("{}{mark}", day.format("%Y-%m")),
        3 => format!("{}{mark}", day.format("%Y")),
        4 => format!("{}-{code}{mark}", day.format("%Y")),
        5 => format!("{}-XX{mark}", day.format("%Y-%m")),
        _ => format!("{}X{mark}", &day.format("%Y").to_string()[..3]),
    })
}

fn edtf_text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => date_text(),
        2 => (any_day(), 0..400u64).prop_map(|(day, more)| {
            format!("{day}/{}", day + chrono::Days::new(more))
        }),
        1 => date_text().prop_map(|date| format!("{date}/..")),
        1 => date_text().prop_map(|date| format!("../{date}")),
        1 => date_text().prop_map(|date| format!("/{date}")),
        1 => prop::collection::vec(date_text(), 1..4).prop_map(|all| format!("[{}]", all.join(","))),
        1 => prop::collection::vec(date_text(), 1..4).prop_map(|all| format!("{{{}}}", all.join(","))),
        1 => (any_day(), 0..60u64).prop_map(|(day, more)| {
            format!("[{day}..{}]", day + chrono::Days::new(more))
        }),
        1 => any_day().prop_map(|day| format!("[..{day}]")),
        1 => any_day().prop_map(|day| format!("[{day}..]")),
        1 => any_day().prop_map(|day| format!("{day}T23:20:30Z")),
    ]
}

fn time() -> impl Strategy<Value = TimeOfDay> {
    let clock = (0..24u8, 0..60u8, any::<bool>()).prop_map(|(hour, minute, about)| {
        format!("{}{hour:02}:{minute:02}", if about { "~" } else { "" })
    });
    prop_oneof![
        clock.clone(),
        (clock.clone(), clock).prop_map(|(from, to)| format!("{from}-{to}")),
        prop::sample::select(vec![
            "dawn",
            "morning",
            "midday",
            "night",
            "midnight",
            "early-hours"
        ])
        .prop_map(str::to_owned),
    ]
    .prop_map(|text| text.parse().unwrap())
}

fn any_date() -> impl Strategy<Value = UncertainDate> {
    let order = prop_oneof![
        "[a-z]{1,2}[0-9]{1,4}".prop_map(OrderHint::After),
        "[a-z]{1,2}[0-9]{1,4}".prop_map(OrderHint::Before),
    ];
    (
        prop::option::weighted(0.9, edtf_text()),
        prop::option::weighted(0.2, "\\PC{0,12}"),
        prop::option::weighted(0.3, time()),
        prop::option::weighted(0.1, order),
    )
        .prop_map(|(edtf, as_written, time, order)| UncertainDate {
            edtf: edtf.and_then(|text| text.parse().ok()),
            as_written,
            time,
            order,
        })
}

/// Phrases that print without a choice of words, from the days they stand for.
fn phrase_of(day: NaiveDate, kind: usize) -> String {
    let format = [
        "%-d %B %Y",
        "%B %-d, %Y",
        "%d.%m.%Y",
        "%-d %b %Y",
        "%B %Y",
        "the year %Y",
        "around %B %Y",
        "possibly %-d %B %Y",
        "%Y-%m-%d",
        "since %-d %B %Y",
        "no later than %-d %B %Y",
        "%A, %-d %B %Y",
        "%-d %B %Y at 10:30",
        "on the morning of %-d %B %Y",
    ];
    let part = match chrono::Datelike::day(&day) {
        1..=10 => "early",
        11..=20 => "mid",
        _ => "late",
    };
    format.get(kind).map_or_else(
        || day.format(&format!("in {part} %B %Y")).to_string(),
        |format| day.format(format).to_string(),
    )
}

fn contains(date: &UncertainDate, day: NaiveDate) -> bool {
    let bounds = date.bounds();
    bounds.earliest.day().is_none_or(|first| first <= day)
        && bounds.latest.day().is_none_or(|last| day <= last)
}

proptest! {
    #[test]
    fn the_machine_text_reads_back(date in any_date()) {
        let text = date.canonical();
        prop_assert_eq!(read(&text), date, "{}", text);
    }

    #[test]
    fn a_file_reads_back_and_is_written_the_same(date in any_date()) {
        let yaml = serde_yaml::to_string(&date).unwrap();
        let back: UncertainDate = serde_yaml::from_str(&yaml).unwrap();
        prop_assert_eq!(&back, &date, "{}", yaml);
        prop_assert_eq!(serde_yaml::to_string(&back).unwrap(), yaml);
        let json = serde_json::to_string(&date).unwrap();
        prop_assert_eq!(serde_json::from_str::<UncertainDate>(&json).unwrap(), date);
    }

    #[test]
    fn a_phrase_can_mean_the_day_it_was_made_from(day in any_day(), kind in 0..15usize) {
        let text = phrase_of(day, kind);
        let date = read(&text);
        prop_assert!(contains(&date, day), "{} as {}", text, date.canonical());
    }

    #[test]
    fn unspecified_digits_can_mean_every_day_that_fits(day in any_day(), mask in 0..256u32) {
        let mut text = day.to_string().into_bytes();
        for (bit, at) in [0, 1, 2, 3, 5, 6, 8, 9].into_iter().enumerate() {
            if mask & (1 << bit) != 0 {
                text[at] = b'X';
            }
        }
        let text = String::from_utf8(text).unwrap();
        let date = UncertainDate::from_edtf(&text).unwrap();
        prop_assert!(contains(&date, day), "{}", text);
    }

    #[test]
    fn what_is_printed_reads_back(day in any_day(), more in 1..90u64, kind in 0..14usize) {
        let end = day + chrono::Days::new(more);
        let (year, month) = (day.format("%Y"), day.format("%Y-%m"));
        let text = match kind {
            0 => day.to_string(),
            1 => month.to_string(),
            2 => year.to_string(),
            3 => format!("{day}/{end}"),
            4 => format!("[{day},{end}]"),
            5 => format!("{{{day},{end}}}"),
            6 => format!("{year}-22"),
            7 => format!("{year}-33"),
            8 => format!("{month}/.."),
            9 => format!("[{day}..]"),
            10 => format!("[..{month}]"),
            11 => format!("{year}-24"),
            12 => format!("{month}-01~"),
            _ => format!("[{day}..{end}]"),
        };
        let date = UncertainDate::from_edtf(&text).unwrap();
        let english = words_for("en").unwrap();
        for said in [english.plain(&date), english.within_sentence(&date)] {
            let back = read(&said);
            prop_assert_eq!(&back.edtf, &date.edtf, "{}", said);
            prop_assert_eq!(back.as_written, None, "{}", said);
        }
    }

    #[test]
    fn the_order_is_total(one in any_date(), two in any_date(), three in any_date()) {
        prop_assert_eq!(one.compare(&two), two.compare(&one).reverse());
        prop_assert_eq!(one.compare(&one), Ordering::Equal);
        if one.compare(&two).is_le() && two.compare(&three).is_le() {
            prop_assert!(one.compare(&three).is_le());
        }
        prop_assert_eq!(one.earliest_key() <= one.latest_key(), true);
    }

    #[test]
    fn keys_count_days(day in any_day()) {
        let number = i64::from(chrono::Datelike::num_days_from_ce(&day));
        prop_assert_eq!(UncertainDate::day(day).earliest_key(), Some(number));
        prop_assert_eq!(UncertainDate::day(day).latest_key(), Some(number));
    }

    #[test]
    fn no_text_makes_the_reader_fall_over(text in "\\PC{0,24}") {
        let _ = UncertainDate::parse(&text, today());
    }

    #[test]
    fn no_words_of_dates_make_the_reader_fall_over(
        words in prop::collection::vec(prop::sample::select(vec![
            "on", "in", "the", "night", "of", "3", "4th", "May", "2019", "to", "-", ",", "and",
            "or", "between", "from", "since", "before", "last", "week", "early", "mid", "at",
            "10:30", "6", "pm", "around", "~", "?", "2010s", "winter", "2016-17", "12/02/2018",
            "Monday", "ago", "two", "days", "2018-02-15", "first", "quarter", "until", "'", "’s",
        ]), 0..9),
        glue in prop::sample::select(vec![" ", "", ", "]),
    ) {
        let text = words.join(glue);
        if let Ok(understood) = UncertainDate::parse(&text, today()) {
            let date = understood.date;
            prop_assert_eq!(read(&date.canonical()), date);
        }
    }
}
