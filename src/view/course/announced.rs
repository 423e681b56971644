//! What a step announced to come next: whether it is still to come, or its day passed and nothing was
//! recorded since.

use super::events::means;
use super::liberty::is_past;
use super::{Course, Life};
use crate::date::UncertainDate;
use crate::model::{Step, Stored};
use crate::vocabulary::Is;

/// Where something stands that was announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Announced {
    /// It is to come.
    ToCome,
    /// Its day has passed, and nothing is recorded since.
    Missed,
    /// Something came of it, or it was announced anew.
    Over,
}

/// Where the announcement of a step stands today, by all steps, in order, of its proceeding. `life`
/// gives the life of somebody by their key.
pub fn announced<'c: 'l, 'l>(
    step: &'c Stored<Step>,
    steps: &[&Stored<Step>],
    course: &Course<'c>,
    life: impl Fn(&str) -> Option<&'l Life<'c>>,
) -> Announced {
    let (terms, today) = (course.terms, course.today);
    let first = |date: &Option<UncertainDate>| date.as_ref().and_then(UncertainDate::earliest_day);
    let last = |date: &Option<UncertainDate>| date.as_ref().and_then(UncertainDate::latest_day);
    let is_dated = |date: &Option<UncertainDate>| date.as_ref().is_some_and(|d| !d.is_undated());
    let mut later = steps
        .iter()
        .skip_while(|other| other.number != step.number)
        .skip(1)
        .filter(|other| is_past(other, today));
    let over = if is_dated(&step.next_date) {
        let after = |other: &Stored<Step>| {
            last(&step.date)
                .zip(first(&other.date))
                .is_some_and(|(one, two)| one < two)
        };
        let anew = |other: &Stored<Step>| is_dated(&other.next_date) && after(other);
        let came = |other: &Stored<Step>| {
            other.number != step.number
                && last(&other.date)
                    .zip(first(&step.next_date))
                    .is_some_and(|(day, next)| day >= next && day <= today)
        };
        // What ends one charge of several, or the case of one of several, ends nothing for the others.
        let goes_on = || {
            let people = course.concerned.by_step(step).into_iter();
            let mut lives = people.filter_map(|link| life(link.as_str()));
            lives.any(|life| life.goes_on_in(step.proceeding.as_ref()))
        };
        later.any(|other| anew(other) || (means(other, terms).is(Is::EndsCase) && !goes_on()))
            || steps.iter().any(|other| came(other))
    } else {
        // What was to come on no known day has come with whatever is dated later.
        later.any(|other| is_dated(&other.date))
    };
    if over {
        Announced::Over
    } else if last(&step.next_date).is_some_and(|day| day < today) {
        Announced::Missed
    } else {
        Announced::ToCome
    }
}
