//! Single dates in English, and how neighbours in a list or range share month and year.

use edtf_core::{BoundDate, Date, Qualifier};

use super::Phrase;
use crate::date::words::shape::{self, Atom, Doubt, Third};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

pub(super) fn month_name(month: u8) -> &'static str {
    MONTHS
        .get(usize::from(month).saturating_sub(1))
        .copied()
        .unwrap_or("unknown month")
}

pub(super) fn year_name(year: i64) -> String {
    match year {
        1..=9999 => year.to_string(),
        ..=0 => format!("{} BC", 1 - year),
        _ => format!("the year {year}"),
    }
}

pub(super) fn month_of(year: i64, month: u8) -> String {
    format!("{} {}", month_name(month), year_name(year))
}

pub(super) fn third_name(third: Third, of: &str) -> String {
    match third {
        Third::Early => format!("early {of}"),
        Third::Mid => format!("mid-{of}"),
        Third::Late => format!("late {of}"),
    }
}

fn day_name(day: BoundDate) -> String {
    format!("{} {}", day.day, month_of(day.year, day.month))
}

/// A span of days: "1 to 10 March 2019".
pub(super) fn spell_days(first: BoundDate, last: BoundDate) -> String {
    let end = day_name(last);
    if (first.year, first.month) == (last.year, last.month) {
        format!("{} to {end}", first.day)
    } else if first.year == last.year {
        format!("{} {} to {end}", first.day, month_name(first.month))
    } else {
        format!("{} to {end}", day_name(first))
    }
}

fn ordinal(number: i64) -> String {
    let ending = match (number % 10, number % 100) {
        (1, 1 | 21..) => "st",
        (2, 2 | 22..) => "nd",
        (3, 3 | 23..) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}

fn part_of_year(year: i64, code: u8) -> String {
    let name = |season: &str, crossing: bool| {
        if crossing {
            format!("{season} {}-{}", year_name(year), year_name(year + 1))
        } else {
            format!("{season} {}", year_name(year))
        }
    };
    match code {
        21 => name("spring", false),
        22 => name("summer", false),
        23 => name("autumn", false),
        24 => name("winter", true),
        25 => name("northern spring", false),
        26 => name("northern summer", false),
        27 => name("northern autumn", false),
        28 => name("northern winter", true),
        29 => name("southern spring", false),
        30 => name("southern summer", true),
        31 => name("southern autumn", false),
        32 => name("southern winter", false),
        33 => name("first quarter of", false),
        34 => name("second quarter of", false),
        35 => name("third quarter of", false),
        36 => name("fourth quarter of", false),
        40 => name("first half of", false),
        _ => name("second half of", false),
    }
}

/// The words for a date apart from its doubt, and the article that goes before them.
fn spell(date: &Date) -> (&'static str, String) {
    match shape::atom(date) {
        Atom::Day { year, month, day } => ("", format!("{day} {}", month_of(year, month))),
        Atom::Month { year, month } => ("", month_of(year, month)),
        Atom::Year(year) => ("", year_name(year)),
        Atom::ThirdOfYear { year, third } => ("", third_name(third, &year_name(year))),
        Atom::PartOfYear { year, code } => {
            let article = if code >= 33 { "the " } else { "" };
            (article, part_of_year(year, code))
        }
        Atom::Decade(year) => ("the ", format!("{year}s")),
        Atom::Century(year) => ("the ", format!("{} century", ordinal(year / 100 + 1))),
        Atom::SomeDayOfMonth { year, month } => ("", format!("a day in {}", month_of(year, month))),
        Atom::SomeDayOfYear(year) => ("", format!("a day in {}", year_name(year))),
        Atom::SomeMonthOfYear(year) => ("", format!("a month in {}", year_name(year))),
        Atom::DayOfSomeYear { month, day } => (
            "",
            format!("{day} {} of an unknown year", month_name(month)),
        ),
        Atom::MonthOfSomeYear(month) => ("", format!("{} of an unknown year", month_name(month))),
        Atom::Between(first, last) => ("", format!("one day from {}", spell_days(first, last))),
        Atom::Estimate { year, first, last } => (
            "",
            format!(
                "about {} (between {} and {})",
                year_name(year),
                year_name(first),
                year_name(last)
            ),
        ),
        Atom::Unbounded => ("", format!("EDTF {}", edtf_core::Edtf::Date(*date))),
    }
}

/// The preposition within a sentence; empty where the words bring their own.
pub(super) fn preposition(date: &Date) -> &'static str {
    if matches!(shape::doubt(date), Doubt::Whole(_)) {
        return "";
    }
    match shape::atom(date) {
        Atom::Day { .. }
        | Atom::SomeDayOfMonth { .. }
        | Atom::SomeDayOfYear(_)
        | Atom::DayOfSomeYear { .. }
        | Atom::Between(..) => "on",
        Atom::Unbounded => "at",
        _ => "in",
    }
}

/// One date with its doubt, as an element of something larger.
pub(super) fn item_text(date: &Date, with_article: bool) -> String {
    let (article, text) = spell(date);
    match shape::doubt(date) {
        Doubt::None if with_article => format!("{article}{text}"),
        Doubt::None => text,
        Doubt::Whole(doubt) => {
            format!("{} {article}{text}", certainty(doubt))
        }
        Doubt::Parts(parts) => format!("{text} ({})", doubts(parts)),
    }
}

/// The words for a doubt about a whole date.
pub(super) fn certainty(doubt: Qualifier) -> &'static str {
    match (doubt.uncertain, doubt.approximate) {
        (true, true) => "possibly around",
        (true, false) => "possibly",
        _ => "around",
    }
}

/// The same date as if it were certain.
pub(super) fn without_doubt(date: &Date) -> Date {
    let mut sure = *date;
    sure.year.qualifier = Qualifier::default();
    for field in [&mut sure.month, &mut sure.day].into_iter().flatten() {
        field.qualifier = Qualifier::default();
    }
    sure
}

fn doubts(parts: [Qualifier; 3]) -> String {
    let names = ["year", "month", "day"];
    let said: Vec<String> = names
        .iter()
        .zip(parts)
        .filter_map(|(name, doubt)| match (doubt.uncertain, doubt.approximate) {
            (true, true) => Some(format!("{name} uncertain and approximate")),
            (true, false) => Some(format!("{name} uncertain")),
            (false, true) => Some(format!("{name} approximate")),
            (false, false) => None,
        })
        .collect();
    said.join(", ")
}

/// One date by itself.
pub(super) fn date_phrase(date: &Date) -> Phrase {
    let plain = item_text(date, false);
    let (article, text) = spell(date);
    let sentence = match shape::doubt(date) {
        Doubt::Whole(doubt) if doubt.uncertain && !doubt.approximate => {
            let sure = without_doubt(date);
            format!("possibly {} {article}{text}", preposition(&sure))
        }
        Doubt::Whole(_) => plain.clone(),
        _ => format!("{} {}", preposition(date), item_text(date, true)),
    };
    Phrase { plain, sentence }
}

/// The words of `date` without what it shares with `next`, which follows it.
pub(super) fn shortened(date: &Date, next: &Date, with_article: bool) -> String {
    if shape::doubt(date) != Doubt::None || shape::doubt(next) != Doubt::None {
        return item_text(date, with_article);
    }
    match (shape::atom(date), shape::atom(next)) {
        (
            Atom::Day { year, month, day },
            Atom::Day {
                year: next_year,
                month: next_month,
                ..
            },
        ) if year == next_year => {
            if month == next_month {
                day.to_string()
            } else {
                format!("{day} {}", month_name(month))
            }
        }
        (
            Atom::Month { year, month },
            Atom::Month {
                year: next_year, ..
            },
        ) if year == next_year => month_name(month).to_owned(),
        _ => item_text(date, with_article),
    }
}

/// Two dates with a word between them.
pub(super) fn spell_pair(from: &Date, to: &Date, word: &str, with_article: bool) -> String {
    format!(
        "{} {word} {}",
        shortened(from, to, with_article),
        item_text(to, with_article)
    )
}

/// A span between two dates: "3 to 5 May 2019".
pub(super) fn spell_range(from: &Date, to: &Date, with_article: bool) -> String {
    spell_pair(from, to, "to", with_article)
}

/// The year, month or day before or after a date, for "before 2010" and "after 3 May 2019".
/// For days only backwards: "no later than 5 May 2019" is how people say the other.
pub(super) fn neighbour(date: &Date, step: i64) -> Option<String> {
    if shape::doubt(date) != Doubt::None {
        return None;
    }
    match shape::atom(date) {
        Atom::Year(year) => Some(year_name(year + step)),
        Atom::Month { year, month } => {
            let months = year * 12 + i64::from(month) - 1 + step;
            let month = u8::try_from(months.rem_euclid(12) + 1).ok()?;
            Some(month_of(months.div_euclid(12), month))
        }
        Atom::Day { year, month, day } if step < 0 => {
            let (month, day, year) = match (month, day) {
                (1, 1) => (12, 31, year - 1),
                (_, 1) => (month - 1, shape::last_of_month(year, month - 1), year),
                _ => (month, day - 1, year),
            };
            Some(day_name(BoundDate { year, month, day }))
        }
        _ => None,
    }
}
