//! Lists of dates in English: all of them ("and"), one of them ("or", "between", "before").

use edtf_core::{Date, Precision, Set, SetElement, SetKind};

use super::Phrase;
use super::atoms::{self, date_phrase, item_text, preposition, spell_range, third_name};
use crate::date::words::shape::{self, Doubt};

/// The words for a list.
pub(super) fn set_phrase(set: &Set) -> Phrase {
    if let [element] = set.elements.as_slice() {
        return match set.kind {
            SetKind::OneMember => one_of(element),
            SetKind::AllMembers => each_of(element),
        };
    }
    let conjunction = match set.kind {
        SetKind::OneMember => "or",
        SetKind::AllMembers => "and",
    };
    let all_dates: Option<Vec<&Date>> = set
        .elements
        .iter()
        .map(|element| match element {
            SetElement::Date(date) => Some(date),
            _ => None,
        })
        .collect();
    let Some(dates) = all_dates else {
        return mixed_list(&set.elements, conjunction);
    };
    if let Some(phrase) = equally_doubted(set, &dates) {
        return phrase;
    }
    let mut plain = Vec::new();
    let mut sentence = Vec::new();
    let mut last = None;
    for (at, date) in dates.iter().enumerate() {
        let (text, with_article) = match dates.get(at + 1) {
            Some(next) => (
                atoms::shortened(date, next, false),
                atoms::shortened(date, next, true),
            ),
            None => (item_text(date, false), item_text(date, true)),
        };
        plain.push(text);
        let own = preposition(date);
        sentence.push(if own.is_empty() || last == Some(own) {
            with_article
        } else {
            format!("{own} {with_article}")
        });
        last = Some(own);
    }
    Phrase {
        plain: join(&plain, conjunction),
        sentence: join(&sentence, conjunction),
    }
}

/// A list whose dates are all in the same doubt: "possibly on 3 or 4 May 2019".
fn equally_doubted(set: &Set, dates: &[&Date]) -> Option<Phrase> {
    let Doubt::Whole(doubt) = shape::doubt(dates.first()?) else {
        return None;
    };
    let same = dates
        .iter()
        .all(|date| shape::doubt(date) == Doubt::Whole(doubt));
    if !same {
        return None;
    }
    let elements = dates
        .iter()
        .map(|date| SetElement::Date(atoms::without_doubt(date)))
        .collect();
    let sure = set_phrase(&Set {
        kind: set.kind,
        elements,
    });
    Some(if doubt.approximate {
        Phrase::same(format!("{} {}", atoms::certainty(doubt), sure.plain))
    } else {
        Phrase {
            plain: format!("possibly {}", sure.plain),
            sentence: format!("possibly {}", sure.sentence),
        }
    })
}

/// A list in which some elements are spans or open.
fn mixed_list(elements: &[SetElement], conjunction: &str) -> Phrase {
    let cut = |date: &Date, at: usize| match elements.get(at + 1).map(first_date) {
        Some(next) => atoms::shortened(date, next, true),
        None => item_text(date, true),
    };
    let texts: Vec<String> = elements
        .iter()
        .enumerate()
        .map(|(at, element)| match element {
            SetElement::Date(date) => cut(date, at),
            SetElement::OnOrBefore(date) => format!("{} or earlier", item_text(date, true)),
            SetElement::OnOrAfter(date) => format!("{} or later", item_text(date, true)),
            SetElement::Range(from, to) => {
                let end = cut(to, at);
                format!("{} to {end}", atoms::shortened(from, to, true))
            }
        })
        .collect();
    let first = elements
        .first()
        .map_or("", |first| preposition(first_date(first)));
    Phrase::with(first, join(&texts, conjunction))
}

fn first_date(element: &SetElement) -> &Date {
    match element {
        SetElement::Date(date)
        | SetElement::OnOrBefore(date)
        | SetElement::OnOrAfter(date)
        | SetElement::Range(date, _) => date,
    }
}

fn one_of(element: &SetElement) -> Phrase {
    match element {
        SetElement::Date(date) => date_phrase(date),
        SetElement::Range(from, to) => match shape::third_of_month(from, to) {
            Some((year, month, third)) => {
                Phrase::with("in", third_name(third, &atoms::month_of(year, month)))
            }
            None => Phrase::same(format!(
                "between {}",
                atoms::spell_pair(from, to, "and", true)
            )),
        },
        SetElement::OnOrBefore(date) => Phrase::same(match atoms::neighbour(date, 1) {
            Some(next) => format!("before {next}"),
            None => format!("no later than {}", item_text(date, true)),
        }),
        SetElement::OnOrAfter(date) => Phrase::same(match atoms::neighbour(date, -1) {
            Some(previous) => format!("after {previous}"),
            None => format!("no earlier than {}", item_text(date, true)),
        }),
    }
}

fn each_of(element: &SetElement) -> Phrase {
    match element {
        SetElement::Date(date) => date_phrase(date),
        SetElement::Range(from, to) => {
            let unit = match from.precision() {
                Precision::Day => "day",
                Precision::Month => "month",
                Precision::Season | Precision::Year => "year",
            };
            Phrase::with(
                "on",
                format!("each {unit} from {}", spell_range(from, to, true)),
            )
            .without_preposition_unless(unit == "day")
        }
        SetElement::OnOrBefore(date) => Phrase::with(
            preposition(date),
            format!("{} and earlier", item_text(date, true)),
        ),
        SetElement::OnOrAfter(date) => Phrase::with(
            preposition(date),
            format!("{} and later", item_text(date, true)),
        ),
    }
}

impl Phrase {
    fn without_preposition_unless(self, keep: bool) -> Self {
        if keep {
            self
        } else {
            let sentence = format!("in {}", self.plain);
            Self { sentence, ..self }
        }
    }
}

fn join(items: &[String], conjunction: &str) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} {conjunction} {last}", first.join(", ")),
    }
}
