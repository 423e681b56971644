//! Orders of custody as a chain: for how long each was made, `for` so long or `to` so long in all, and
//! until when it holds.

use super::events::means;
use super::length::Length;
use super::liberty::Piece;
use crate::date::UncertainDate;
use crate::model::{Step, Stored};
use crate::vocabulary::{Is, Terms};
use chrono::NaiveDate;

/// For how long a step keeps somebody without liberty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ordered {
    /// For so long from when it begins: "for ten days", or a bare "ten days".
    pub more: Option<Length>,
    /// For so long in all, with what went before: "to ten days", or `total`.
    pub in_all: Option<Length>,
}

impl Ordered {
    /// What a step says.
    pub fn of(step: &Step) -> Ordered {
        let in_all = step.total.as_deref().map(without_preposition);
        let in_all = in_all.and_then(|(_, text)| Length::read(text));
        match step.duration.as_deref().map(without_preposition) {
            Some((true, text)) => Ordered {
                more: None,
                in_all: in_all.or_else(|| Length::read(text)),
            },
            Some((false, text)) => Ordered {
                more: Length::read(text),
                in_all,
            },
            None => Ordered { more: None, in_all },
        }
    }
}

/// A length without the preposition that may stand before it, and whether that is "to".
pub fn without_preposition(text: &str) -> (bool, &str) {
    let text = text.trim();
    match text.split_once(' ') {
        Some((word, rest)) if word.eq_ignore_ascii_case("to") => (true, rest.trim_start()),
        Some((word, rest)) if word.eq_ignore_ascii_case("for") => (false, rest.trim_start()),
        _ => (false, text),
    }
}

fn bounds(date: Option<&UncertainDate>) -> Option<(NaiveDate, NaiveDate)> {
    Some((date?.earliest_day()?, date?.latest_day()?))
}

fn after(days: (NaiveDate, NaiveDate), length: Length) -> Option<(NaiveDate, NaiveDate)> {
    Some((length.from(days.0)?, length.from(days.1)?))
}

/// The first and the last day on which an order of a time without liberty can end: as recorded, else
/// by its length. An extension for some more time begins when the order before it ends; where that is
/// not known its own end is not.
pub fn end_of(
    piece: &Piece<'_>,
    order: &Stored<Step>,
    terms: &Terms,
) -> Option<(NaiveDate, NaiveDate)> {
    let mut end = None;
    let chain = piece.steps.iter().filter(|step| {
        let first = step.number == piece.from.number;
        first || step.proceeding == order.proceeding
    });
    for step in chain {
        let ordered = Ordered::of(step);
        let own = bounds(step.date.as_ref());
        let begins = match means(step, terms).is(Is::Extension) {
            true => end,
            false => own,
        };
        let recorded = bounds(step.ends.as_ref());
        let in_all = || after(bounds(piece.from.date.as_ref())?, ordered.in_all?);
        let more = || after(begins?, ordered.more?);
        end = recorded.or_else(in_all).or_else(more);
        if step.number == order.number {
            return end;
        }
    }
    None
}
