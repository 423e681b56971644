//! English: "on 15 February 2018", "in early March 2019", "since June 2014".

mod atoms;
mod hours;
mod lists;

use edtf_core::{Date, DateTime, Edtf as Value, Interval, IntervalEndpoint, SetElement};

use super::DateWords;
use super::shape::{self, Atom, Doubt};
use crate::date::{PartOfDay, TimeOfDay, UncertainDate};
use atoms::{date_phrase, item_text, spell_range};
use lists::set_phrase;

/// English, day first.
#[derive(Debug, Clone, Copy)]
pub struct English;

/// A date for a table, and within a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Phrase {
    plain: String,
    sentence: String,
}

impl Phrase {
    fn same(text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            plain: text.clone(),
            sentence: text,
        }
    }

    fn with(preposition: &str, text: impl Into<String>) -> Self {
        let plain = text.into();
        let sentence = match preposition {
            "" => plain.clone(),
            _ => format!("{preposition} {plain}"),
        };
        Self { plain, sentence }
    }
}

impl DateWords for English {
    fn language(&self) -> &'static str {
        "en"
    }

    fn plain(&self, date: &UncertainDate) -> String {
        phrase(date).plain
    }

    fn within_sentence(&self, date: &UncertainDate) -> String {
        phrase(date).sentence
    }

    fn until(&self, date: &UncertainDate) -> String {
        format!("until {}", phrase(date).plain)
    }

    fn day(&self, day: chrono::NaiveDate) -> String {
        day.format("%-d %B %Y").to_string()
    }

    fn span_of_days(&self, days: i64) -> String {
        let digits = days.unsigned_abs().to_string();
        let mut number = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                number.push(',');
            }
            number.push(digit);
        }
        let sign = if days < 0 { "-" } else { "" };
        let unit = if days.abs() == 1 { "day" } else { "days" };
        format!("{sign}{number} {unit}")
    }
}

/// What was understood; the first and last day are added to words that leave them open.
pub(super) fn explain(date: &UncertainDate) -> String {
    let plain = phrase(date).plain;
    let vague = ["early ", "mid-", "late ", "half", "quarter", "century"]
        .iter()
        .chain(&["spring", "summer", "autumn", "winter", "0s"])
        .any(|word| plain.contains(word));
    let bounds = date.edtf.as_ref().map(|edtf| edtf.value().bounds());
    match bounds.map(|bounds| (bounds.earliest, bounds.latest)) {
        Some((edtf_core::Bound::Date(first), edtf_core::Bound::Date(last)))
            if vague && first != last =>
        {
            format!("{plain} ({})", atoms::spell_days(first, last))
        }
        _ => plain,
    }
}

fn phrase(date: &UncertainDate) -> Phrase {
    let Some(edtf) = &date.edtf else {
        return undated(date);
    };
    match date.time {
        Some(time) => timed(edtf.value(), time),
        None => value_phrase(edtf.value()),
    }
}

fn undated(date: &UncertainDate) -> Phrase {
    match (&date.as_written, date.time) {
        (Some(written), _) => Phrase::same(written.clone()),
        (None, Some(time)) => {
            let at = hours::suffix(time);
            Phrase {
                plain: format!("undated,{at}"),
                sentence: at.trim().to_owned(),
            }
        }
        (None, None) => Phrase {
            plain: "undated".to_owned(),
            sentence: String::new(),
        },
    }
}

fn timed(value: &Value, time: TimeOfDay) -> Phrase {
    if let TimeOfDay::Part(part) = time
        && let Some(days) = plain_days(value, part)
    {
        return hours::part_of(part, &days);
    }
    // Hours of the clock on two days that follow each other are hours of the night between them.
    if let TimeOfDay::Clock { .. } = time
        && let Value::Interval(_) = value
        && let Some(days) = plain_days(value, PartOfDay::Night)
    {
        let night = hours::part_of(PartOfDay::Night, &days);
        let hours = hours::suffix(time);
        return Phrase {
            plain: format!("{},{hours}", night.plain),
            sentence: format!("{},{hours}", night.sentence),
        };
    }
    let phrase = value_phrase(value);
    let suffix = hours::suffix(time);
    let suffix = if is_plain_day(value) {
        suffix
    } else {
        format!(",{suffix}")
    };
    Phrase {
        plain: phrase.plain + &suffix,
        sentence: phrase.sentence + &suffix,
    }
}

fn is_plain_day(value: &Value) -> bool {
    matches!(value, Value::Date(date) if is_sure_day(date))
}

fn is_sure_day(date: &Date) -> bool {
    shape::doubt(date) == Doubt::None && matches!(shape::atom(date), Atom::Day { .. })
}

/// The words of one or several certain days that one can say "the morning of" before.
fn plain_days(value: &Value, part: PartOfDay) -> Option<String> {
    match value {
        Value::Date(date) if is_sure_day(date) => Some(value_phrase(value).plain),
        Value::Interval(Interval {
            start: IntervalEndpoint::Date(start),
            end: IntervalEndpoint::Date(end),
        }) if part == PartOfDay::Night
            && is_sure_day(start)
            && is_sure_day(end)
            && shape::are_neighbours(start, end) =>
        {
            Some(value_phrase(value).plain)
        }
        Value::Set(set)
            if set
                .elements
                .iter()
                .all(|element| matches!(element, SetElement::Date(day) if is_sure_day(day))) =>
        {
            Some(value_phrase(value).plain)
        }
        _ => None,
    }
}

fn value_phrase(value: &Value) -> Phrase {
    match value {
        Value::Date(date) => date_phrase(date),
        Value::DateTime(DateTime { date, .. }) => {
            let phrase = date_phrase(date);
            match super::clock_of(value) {
                Some(clock) => Phrase {
                    plain: format!("{} at {clock}", phrase.plain),
                    sentence: format!("{} at {clock}", phrase.sentence),
                },
                None => phrase,
            }
        }
        Value::Interval(interval) => interval_phrase(interval),
        Value::Set(set) => set_phrase(set),
    }
}

fn interval_phrase(interval: &Interval) -> Phrase {
    use IntervalEndpoint as End;
    match (&interval.start, &interval.end) {
        (End::Date(start), End::Date(end)) => Phrase {
            plain: spell_range(start, end, false),
            sentence: format!("from {}", spell_range(start, end, true)),
        },
        (End::Date(start), End::Open) => Phrase::same(format!("since {}", item_text(start, true))),
        (End::Date(start), End::Unknown) => {
            Phrase::same(format!("from {} (end unknown)", item_text(start, true)))
        }
        (End::Open, End::Date(end)) => Phrase::same(format!("until {}", item_text(end, true))),
        (End::Unknown, End::Date(end)) => {
            Phrase::same(format!("until {} (start unknown)", item_text(end, true)))
        }
        (start, end) => Phrase::same(format!("from {} until {}", end_text(start), end_text(end))),
    }
}

fn end_text(end: &IntervalEndpoint) -> String {
    match end {
        IntervalEndpoint::Date(date) => item_text(date, true),
        IntervalEndpoint::OnOrBefore(date) => format!("{} or earlier", item_text(date, true)),
        IntervalEndpoint::OnOrAfter(date) => format!("{} or later", item_text(date, true)),
        IntervalEndpoint::Open => "any time".to_owned(),
        IntervalEndpoint::Unknown => "an unknown time".to_owned(),
    }
}
