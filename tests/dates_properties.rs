//! What holds of every date: reading back, bounds, a total order, no panics.
#![allow(clippy::unwrap_used)]

use std::cmp::Ordering;

use chrono::NaiveDate;
use dossier::date::{OrderHint, TimeOfDay, UncertainDate, words_for};
use proptest::prelude::*;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2019, 6, 20).unwrap()
}

fn read(text: &str) -> UncertainDate {
    UncertainDate::parse(text, today()).unwrap().date
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
