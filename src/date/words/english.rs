//! Dates in English.

use super::DateWords;
use crate::date::time::hhmm;
use crate::date::{Edtf, PartOfDay, TimeOfDay, UncertainDate};
use edtf_core::{Date, Edtf as Value, IntervalEndpoint as End, SetElement, SetKind};

/// English.
#[derive(Debug)]
pub struct English;

pub(in crate::date) const MONTHS: [&str; 12] = [
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

impl DateWords for English {
    fn language(&self) -> &'static str {
        "en"
    }

    fn plain(&self, date: &UncertainDate) -> String {
        let Some(edtf) = &date.edtf else {
            return date.as_written.clone().unwrap_or_else(|| "undated".into());
        };
        let phrase = phrase(edtf, date.time.as_ref());
        let time = date
            .time
            .as_ref()
            .map(|time| clock_plain(time, edtf))
            .unwrap_or_default();
        format!("{}{time}", phrase.plain)
    }

    fn within_sentence(&self, date: &UncertainDate) -> String {
        let Some(edtf) = &date.edtf else {
            return date.as_written.clone().unwrap_or_default();
        };
        let phrase = phrase(edtf, date.time.as_ref());
        let time = date
            .time
            .as_ref()
            .map(|time| clock_sentence(time, edtf))
            .unwrap_or_default();
        let lead = match &date.time {
            Some(TimeOfDay::Part(part)) if is_day(edtf) => part_lead(*part),
            _ => phrase.lead.clone(),
        };
        let lead = if lead.is_empty() {
            lead
        } else {
            format!("{lead} ")
        };
        format!("{}{lead}{}{time}", phrase.doubt, phrase.bare)
    }

    fn span_of_days(&self, days: i64) -> String {
        let digits = days.unsigned_abs().to_string();
        let mut grouped = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) && digits.len() > 3 {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        format!("{grouped} {}", if days == 1 { "day" } else { "days" })
    }
}

/// A date in words: for tables, and for sentences with its preposition apart.
struct Phrase {
    plain: String,
    bare: String,
    lead: String,
    doubt: &'static str,
}

impl Phrase {
    fn new(lead: &str, bare: impl Into<String>) -> Phrase {
        let bare = bare.into();
        Phrase {
            plain: bare.clone(),
            bare,
            lead: lead.to_owned(),
            doubt: "",
        }
    }

    /// The lead stands in tables too: "since June 2014".
    fn whole(text: String) -> Phrase {
        Phrase::new("", text)
    }
}

fn is_day(edtf: &Edtf) -> bool {
    matches!(edtf.value(), Value::Date(date) if date.day.is_some_and(|d| d.value().is_some()))
}

fn phrase(edtf: &Edtf, time: Option<&TimeOfDay>) -> Phrase {
    match edtf.value() {
        Value::Date(date) => single(date),
        Value::DateTime(moment) => single(&moment.date),
        Value::Interval(interval) => {
            if let (Some(TimeOfDay::Part(PartOfDay::Night)), End::Date(a), End::Date(b)) =
                (time, &interval.start, &interval.end)
            {
                let span = span(a, b);
                return Phrase {
                    plain: format!("night of {span}"),
                    bare: format!("the night of {span}"),
                    lead: "on".into(),
                    doubt: "",
                };
            }
            match (&interval.start, &interval.end) {
                (End::Date(a), End::Date(b)) if same(a, b) => single(a),
                (End::Date(a), End::Date(b)) => Phrase::new("from", span(a, b)),
                (End::Date(a), End::Open) => Phrase::whole(format!("since {}", bare(a))),
                (End::Date(a), End::Unknown) => {
                    Phrase::whole(format!("from {} to an unknown date", bare(a)))
                }
                (End::Open, End::Date(b)) => Phrase::whole(format!("until {}", bare(b))),
                (End::Unknown, End::Date(b)) => {
                    Phrase::whole(format!("from an unknown date to {}", bare(b)))
                }
                (start, end) => {
                    Phrase::whole(format!("from {} to {}", end_words(start), end_words(end)))
                }
            }
        }
        Value::Set(set) => set_phrase(set),
    }
}

fn end_words(end: &End) -> String {
    match end {
        End::Date(date) => bare(date),
        End::Open => "an open date".into(),
        End::Unknown => "an unknown date".into(),
        End::OnOrBefore(date) => format!("{} or before", bare(date)),
        End::OnOrAfter(date) => format!("{} or after", bare(date)),
    }
}

fn set_phrase(set: &edtf_core::Set) -> Phrase {
    let one = set.kind == SetKind::OneMember;
    match set.elements.as_slice() {
        [SetElement::Range(a, b)] if one => {
            if let Some(part) = part_of_month(a, b).or_else(|| part_of_year(a, b)) {
                return Phrase::new("in", part);
            }
            Phrase::whole(format!(
                "between {}",
                span(a, b).replacen(" to ", " and ", 1)
            ))
        }
        [SetElement::OnOrBefore(date)] => match (numbers(date), one) {
            ((y, Some(12), Some(31)), true) => Phrase::whole(format!("before {}", y + 1)),
            ((y, None, None), true) => Phrase::whole(format!("before {}", y + 1)),
            ((y, Some(m), None), true) => {
                let (y, m) = if m == 12 { (y + 1, 1) } else { (y, m + 1) };
                Phrase::whole(format!("before {} {y}", month(m)))
            }
            _ => Phrase::whole(format!("no later than {}", bare(date))),
        },
        [SetElement::OnOrAfter(date)] => match numbers(date) {
            (y, None, None) => Phrase::whole(format!("after {}", y - 1)),
            (y, Some(m), None) => {
                let (y, m) = if m == 1 { (y - 1, 12) } else { (y, m - 1) };
                Phrase::whole(format!("after {} {y}", month(m)))
            }
            _ => Phrase::whole(format!("no earlier than {}", bare(date))),
        },
        elements => {
            let lead = match elements.first() {
                Some(SetElement::Date(date)) => preposition(date),
                _ => "in",
            };
            Phrase::new(lead, listed(elements, if one { "or" } else { "and" }))
        }
    }
}

/// Elements as a list; what they share is said once ("10 or 12 May 2019").
fn listed(elements: &[SetElement], conjunction: &str) -> String {
    let dates: Option<Vec<&Date>> = elements
        .iter()
        .map(|e| match e {
            SetElement::Date(date) => Some(date),
            _ => None,
        })
        .collect();
    let words: Vec<String> = match dates {
        Some(dates) => {
            let last = dates.last().map(|d| numbers(d));
            dates
                .iter()
                .enumerate()
                .map(|(at, date)| {
                    let (y, m, d) = numbers(date);
                    match (last, at + 1 == dates.len()) {
                        (Some((ly, lm, Some(_))), false) if plain(date) && ly == y && lm == m => {
                            d.map_or_else(|| bare(date), |d| d.to_string())
                        }
                        (Some((ly, Some(_), Some(_))), false)
                            if plain(date) && ly == y && d.is_some() =>
                        {
                            format!("{} {}", d.unwrap_or(0), month(m.unwrap_or(1)))
                        }
                        (Some((ly, Some(_), None)), false)
                            if plain(date)
                                && ly == y
                                && d.is_none()
                                && m.is_some_and(|m| m <= 12) =>
                        {
                            month(m.unwrap_or(1)).to_owned()
                        }
                        _ => bare(date),
                    }
                })
                .collect()
        }
        None => elements
            .iter()
            .map(|element| match element {
                SetElement::Date(date) => bare(date),
                SetElement::OnOrBefore(date) => format!("{} or before", bare(date)),
                SetElement::OnOrAfter(date) => format!("{} or after", bare(date)),
                SetElement::Range(a, b) => span(a, b),
            })
            .collect(),
    };
    match words.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [rest @ .., last] => format!("{} {conjunction} {last}", rest.join(", ")),
    }
}

/// Year, month or season code, day, where they are known.
fn numbers(date: &Date) -> (i64, Option<u8>, Option<u8>) {
    (
        date.year.value().unwrap_or(0),
        date.month.and_then(|m| m.value()),
        date.day.and_then(|d| d.value()),
    )
}

fn plain(date: &Date) -> bool {
    !date.is_uncertain() && !date.is_approximate() && !date.has_unspecified()
}

fn same(a: &Date, b: &Date) -> bool {
    a == b
}

fn month(number: u8) -> &'static str {
    MONTHS
        .get(usize::from(number).wrapping_sub(1))
        .copied()
        .unwrap_or("an unknown month of")
}

/// "3 to 5 May 2019", "May to June 2019", "2016 to 2017".
fn span(a: &Date, b: &Date) -> String {
    let ((ay, am, ad), (by, bm, bd)) = (numbers(a), numbers(b));
    let short = plain(a) && plain(b) && ay == by;
    match (am, ad, bm, bd) {
        (Some(m), Some(d), Some(n), Some(_)) if short && m == n => format!("{d} to {}", bare(b)),
        (Some(m), Some(d), Some(_), Some(_)) if short => format!("{d} {} to {}", month(m), bare(b)),
        (Some(m), None, Some(n), None) if short && m <= 12 && n <= 12 => {
            format!("{} to {}", month(m), bare(b))
        }
        _ => format!("{} to {}", bare(a), bare(b)),
    }
}

fn part_of_month(a: &Date, b: &Date) -> Option<String> {
    let ((ay, am, ad), (by, bm, bd)) = (numbers(a), numbers(b));
    let part = match (ad?, bd?) {
        (1, 10) => "early",
        (11, 20) => "mid-",
        (21, 28..=31) => "late",
        _ => return None,
    };
    if ay != by || am != bm {
        return None;
    }
    let name = format!("{} {ay}", month(am?));
    Some(if part.ends_with('-') {
        format!("{part}{name}")
    } else {
        format!("{part} {name}")
    })
}

fn part_of_year(a: &Date, b: &Date) -> Option<String> {
    let ((ay, am, None), (by, bm, None)) = (numbers(a), numbers(b)) else {
        return None;
    };
    let part = match (am?, bm?) {
        (1, 4) => "early ",
        (5, 8) => "mid-",
        (9, 12) => "late ",
        _ => return None,
    };
    (ay == by).then(|| format!("{part}{ay}"))
}

fn preposition(date: &Date) -> &'static str {
    if date.day.is_some_and(|d| d.value().is_some()) {
        "on"
    } else {
        "in"
    }
}

fn single(date: &Date) -> Phrase {
    let doubt = if date.is_uncertain() { "possibly " } else { "" };
    let core = core_words(date);
    let (plain, bare_text, lead) = if date.is_approximate() {
        (format!("around {core}"), format!("around {core}"), "")
    } else {
        (core.clone(), core, preposition(date))
    };
    Phrase {
        plain: format!("{doubt}{plain}"),
        bare: bare_text,
        lead: lead.to_owned(),
        doubt,
    }
}

/// A date with its qualification, without a preposition.
fn bare(date: &Date) -> String {
    single(date).plain
}

fn core_words(date: &Date) -> String {
    let year = match date.year.value() {
        Some(year) if year < 0 => format!("{} BCE", 1 - year),
        Some(year) => year.to_string(),
        None => {
            let mask = date.to_string();
            let mask: String = mask
                .trim_start_matches(['~', '?', '%'])
                .chars()
                .take(4)
                .collect();
            match mask.strip_suffix('X') {
                Some(decade) if !decade.contains('X') => format!("the {decade}0s"),
                _ if mask == "XXXX" => "an unknown year".into(),
                _ => match mask.strip_suffix("XX") {
                    Some(century) if !century.contains('X') => format!("the {century}00s"),
                    _ => mask,
                },
            }
        }
    };
    let Some(field) = date.month else { return year };
    let year = if year.starts_with("an unknown") {
        format!("of {year}")
    } else {
        year
    };
    let day = date.day;
    match (field.value(), day.map(|d| d.value())) {
        (Some(code @ 1..=12), None) => format!("{} {year}", month(code)),
        (Some(code @ 1..=12), Some(Some(day))) => format!("{day} {} {year}", month(code)),
        (Some(code @ 1..=12), Some(None)) => format!("{} {year}, day unknown", month(code)),
        (Some(code), _) => season(code, &year),
        (None, Some(Some(day))) => format!("day {day} of an unknown month of {year}"),
        (None, _) => format!("{year}, month unknown"),
    }
}

/// EDTF's divisions of the year (ISO 8601-2:2019, codes 21 to 41).
fn season(code: u8, year: &str) -> String {
    let name = match code {
        21 | 25 | 29 => "spring",
        22 | 26 | 30 => "summer",
        23 | 27 | 31 => "autumn",
        24 | 28 | 32 => "winter",
        33 => "the first quarter of",
        34 => "the second quarter of",
        35 => "the third quarter of",
        36 => "the fourth quarter of",
        37 => "the first third of",
        38 => "the second third of",
        39 => "the last third of",
        40 => "the first half of",
        41 => "the second half of",
        _ => "a part of",
    };
    format!("{name} {year}")
}

fn part_words(part: PartOfDay) -> &'static str {
    match part {
        PartOfDay::EarlyHours => "early hours",
        PartOfDay::Dawn => "dawn",
        PartOfDay::Morning => "morning",
        PartOfDay::Midday => "midday",
        PartOfDay::Afternoon => "afternoon",
        PartOfDay::Evening => "evening",
        PartOfDay::Night => "night",
        PartOfDay::Midnight => "midnight",
    }
}

fn part_lead(part: PartOfDay) -> String {
    match part {
        PartOfDay::EarlyHours => "in the early hours of".into(),
        PartOfDay::Dawn | PartOfDay::Midday | PartOfDay::Midnight => {
            format!("at {} on", part_words(part))
        }
        _ => format!("on the {} of", part_words(part)),
    }
}

fn clock_plain(time: &TimeOfDay, edtf: &Edtf) -> String {
    match time {
        TimeOfDay::Part(part) if is_day(edtf) => format!(", {}", part_words(*part)),
        TimeOfDay::Part(_) => String::new(),
        TimeOfDay::Clock {
            minutes,
            about,
            end,
        } => {
            let about = if *about { "about " } else { "" };
            let end = end
                .map(|end| format!(" to {}", hhmm(end)))
                .unwrap_or_default();
            format!(", {about}{}{end}", hhmm(*minutes))
        }
    }
}

fn clock_sentence(time: &TimeOfDay, _: &Edtf) -> String {
    match time {
        TimeOfDay::Part(_) => String::new(),
        TimeOfDay::Clock {
            minutes,
            about,
            end: None,
        } => {
            let about = if *about { "about " } else { "" };
            format!(" at {about}{}", hhmm(*minutes))
        }
        TimeOfDay::Clock {
            minutes,
            end: Some(end),
            ..
        } => {
            format!(" from {} to {}", hhmm(*minutes), hhmm(*end))
        }
    }
}
