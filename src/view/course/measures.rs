//! The state of measures: asked for, ordered, in force, over, going on in fact. A measure of which
//! nobody recorded a state has none: that it began says nothing of whether it is in force today.

use super::length::Length;
use crate::date::UncertainDate;
use crate::model::Measure;
use crate::vocabulary::{Is, Terms};
use chrono::NaiveDate;
use serde::Serialize;

/// The state of a measure on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MeasureState {
    /// Somebody asked for it; that it was ordered is not known.
    AskedFor,
    /// It was asked for and refused.
    Refused,
    /// It was ordered; that it is still in force is not known.
    Ordered,
    /// It is in force, as far as is recorded.
    InForce,
    /// It has ended: its term ran out, or it was lifted.
    Over,
    /// It has ended and goes on in fact.
    GoesOnInFact,
    /// Nothing says what became of it.
    Unknown,
}

/// The state of a measure on a day.
pub fn state(measure: &Measure, terms: &Terms, today: NaiveDate) -> MeasureState {
    let said = terms.meaning("measure-states", measure.state.as_deref());
    if said.is(Is::Proposal) {
        return MeasureState::AskedFor;
    }
    if said.is(Is::Refused) {
        return MeasureState::Refused;
    }
    let until = end(measure);
    let beyond = said.is(Is::BeyondItsTerm);
    let ended = until.is_some_and(|day| day < today);
    if (beyond && until.is_none()) || ((beyond || measure.continues) && ended) {
        return MeasureState::GoesOnInFact;
    }
    // What was lifted on a day that lies ahead was in force until then.
    let lifted = said.is(Is::Over) && until.is_none_or(|day| day <= today);
    if lifted || until.is_some_and(|day| day < today) {
        return MeasureState::Over;
    }
    // An end that lies ahead says that it is in force until then.
    if said.is(Is::InForce) || until.is_some() || measure.continues {
        MeasureState::InForce
    } else if measure.state.is_some() {
        MeasureState::Ordered
    } else {
        MeasureState::Unknown
    }
}

/// The last day on which a measure can be in force: as recorded, or by its length.
pub fn end(measure: &Measure) -> Option<NaiveDate> {
    if let Some(ended) = &measure.ended {
        return ended.latest_day();
    }
    let date = measure.date.as_ref()?;
    let length = measure.length.as_deref().and_then(Length::read);
    match length {
        Some(length) => length.from(date.latest_day()?),
        // An interval says both ends; the day of an order says nothing of the end.
        None => last_of_interval(date),
    }
}

fn last_of_interval(date: &UncertainDate) -> Option<NaiveDate> {
    let is_interval = date.canonical().contains('/');
    date.latest_day().filter(|_| is_interval)
}
