//! Orders that keep somebody without liberty: until when each holds, and which of them hold today.

use super::Life;
use super::events::means;
use super::length::Length;
use super::liberty::{is_past, takes_liberty};
use crate::date::UncertainDate;
use crate::model::{Step, Stored};
use crate::vocabulary::{Is, Terms};
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashSet};

/// An order, with the time until which it holds.
#[derive(Clone, Debug)]
pub struct Order<'c> {
    /// The step that gave it.
    pub step: &'c Stored<Step>,
    /// The last day on which it holds: as recorded, else by its length; none where neither is known.
    pub until: Option<UncertainDate>,
}

/// The first and the last day that something can mean.
type Bounds = (NaiveDate, NaiveDate);

/// The orders of one proceeding, each of which goes on where the one before it ended.
#[derive(Default)]
struct Chain {
    /// When liberty was taken, from which the whole length is counted.
    taken: Option<Bounds>,
    start: Option<Bounds>,
    end: Option<Bounds>,
}

fn bounds(date: &UncertainDate) -> Option<Bounds> {
    Some((date.earliest_day()?, date.latest_day()?))
}

fn is_order(step: &Step, terms: &Terms) -> bool {
    means(step, terms).is(Is::CustodyOrder) || (step.ends.is_some() && takes_liberty(step, terms))
}

/// The orders among the steps, in order, of one person, each with the day until which it holds.
pub fn orders<'c>(
    steps: impl IntoIterator<Item = &'c Stored<Step>>,
    terms: &Terms,
) -> Vec<Order<'c>> {
    let mut chains: BTreeMap<Option<&str>, Chain> = BTreeMap::new();
    let mut found = Vec::new();
    for step in steps {
        let chain = chains.entry(proceeding(step)).or_default();
        let given = step.date.as_ref().and_then(bounds);
        let kind = means(step, terms);
        if kind.is_any(&[Is::Release, Is::EndsCustody]) {
            *chain = Chain::default();
        }
        if takes_liberty(step, terms) {
            chain.taken = chain.taken.or(given);
        }
        if !is_order(step, terms) {
            continue;
        }
        if !kind.is(Is::Extension) {
            (chain.start, chain.end) = (None, None);
        }
        chain.start = chain.start.or(given);
        let until = chain.until(step, given);
        chain.end = until.as_ref().and_then(bounds);
        found.push(Order { step, until });
    }
    found
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

/// For how long an order is made in all, with what went before: its `total`, or a duration "to" so
/// long.
pub fn in_all(step: &Step) -> Option<Length> {
    let total = step.total.as_deref().map(without_preposition);
    let to = || {
        let duration = step.duration.as_deref().map(without_preposition);
        duration.filter(|(to, _)| *to)
    };
    total.or_else(to).and_then(|(_, text)| Length::read(text))
}

/// For how much longer an order is made: its duration, which may say "for".
fn more(step: &Step) -> Option<Length> {
    let duration = step.duration.as_deref().map(without_preposition);
    let (_, text) = duration.filter(|(to, _)| !to)?;
    Length::read(text)
}

impl Chain {
    /// Until when an order holds that was given between bounds. The length of an extension runs from
    /// its own day or from the end of the order that it extends: which of them is not recorded, and
    /// both bounds are kept.
    fn until(&self, step: &Step, given: Option<Bounds>) -> Option<UncertainDate> {
        if step.ends.is_some() {
            return step.ends.clone();
        }
        let (length, (first, last)) = match in_all(step).zip(self.taken.or(self.start)) {
            Some(whole) => whole,
            None => {
                let begins = match (given, self.end) {
                    // What ran out before it was extended was not extended without a gap.
                    (Some(own), Some(end)) if own.0 > end.1 => own,
                    (Some(own), Some(end)) => (own.0.min(end.0), own.1.max(end.1)),
                    (own, end) => own.or(end)?,
                };
                (more(step)?, begins)
            }
        };
        UncertainDate::between(length.from(first)?, length.from(last)?)
    }
}

fn proceeding(step: &Step) -> Option<&str> {
    step.proceeding.as_ref().map(|link| link.0.as_str())
}

/// The orders by which somebody is held today, of their steps in order: in the custody that goes on
/// the last one of each proceeding, unless a judgment followed, on which custody rests from then.
pub fn in_force<'c>(life: &Life<'c>, steps: &[&'c Stored<Step>], terms: &Terms) -> Vec<Order<'c>> {
    let Some(piece) = life.held() else {
        return Vec::new();
    };
    let mut last: BTreeMap<Option<&str>, Order<'c>> = BTreeMap::new();
    let own: HashSet<i64> = piece.steps.iter().map(|step| step.number).collect();
    for order in orders(steps.iter().copied(), terms) {
        if own.contains(&order.step.number) {
            last.insert(proceeding(order.step), order);
        }
    }
    let judged = |order: &Order<'c>| {
        let later = steps
            .iter()
            .skip_while(|step| step.number != order.step.number);
        later
            .filter(|step| step.proceeding == order.step.proceeding && is_past(step, life.until))
            .any(|step| means(step, terms).is_any(&[Is::Verdict, Is::Serving]))
    };
    last.into_values().filter(|order| !judged(order)).collect()
}
