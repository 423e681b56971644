//! What cannot be when it is recorded: facts after the letter's date, and acts after a death.

use super::facts::{Facts, is_before, when};
use super::{Finding, Severity};
use crate::date::UncertainDate;
use crate::model::Step;
use crate::view::course::events::{Event, What};
use crate::vocabulary::{By, Is};

/// Facts about the defender after the letter's date, and what was done to them after their death.
pub fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let me = facts.me.key();
    let mut found = Vec::new();
    for event in facts.course.events_of(&me) {
        for what in event.records() {
            found.extend(in_future(facts, what));
            found.extend(after_death(facts, event, what));
        }
    }
    found
}

/// The date that a record itself says, and the name of its kind in codes.
fn of<'c>(what: What<'c>) -> Option<(&'static str, Option<&'c UncertainDate>)> {
    Some(match what {
        What::Incident(record) => ("incident", record.record.date.as_ref()),
        What::Step(record) => ("step", record.record.date.as_ref()),
        What::Charge(record) => ("charge", record.record.date.as_ref()),
        What::Measure(record) => ("measure", record.record.date.as_ref()),
        What::Life(record) => ("life-event", record.record.date.as_ref()),
        _ => return None,
    })
}

fn wrong(code: String, text: String, what: What<'_>, also: Option<String>) -> Finding {
    let reference = what.reference();
    let remedy = format!("dossier set {reference} date=…");
    let references = std::iter::once(reference).chain(also).collect();
    Finding::new(Severity::Contradiction, code, text, references, remedy)
}

/// What is told as having happened and lies after the letter's date. A measure may be ordered for
/// later.
fn in_future(facts: &Facts<'_>, what: What<'_>) -> Option<Finding> {
    let (kind, date) = of(what).filter(|(kind, _)| *kind != "measure")?;
    let day = date.and_then(UncertainDate::earliest_day)?;
    let expected = match what {
        What::Step(_) => ": an expected event is the “next” of an earlier step",
        _ => "",
    };
    (day > facts.today).then(|| {
        let text = format!(
            "It is dated in the future ({}), after the letter{expected}.",
            when(date)
        );
        wrong(format!("{kind}-in-future"), text, what, None)
    })
}

/// Whether a step can be taken about somebody who is dead.
fn is_posthumous(facts: &Facts<'_>, step: &Step) -> bool {
    let kind = facts.means(step);
    kind.is_any(&[Is::MayFollowDeath, Is::EndsCase, Is::Death])
        || kind.is_appeal()
        || kind.by == Some(By::Body)
        || facts.is_international(step)
}

/// An act against the defender alone that is certainly after their death. An act against several, or
/// one that can follow a death, is none.
fn after_death(facts: &Facts<'_>, event: &Event<'_>, what: What<'_>) -> Option<Finding> {
    let died = facts.life.died?;
    let (kind, date) = of(what)?;
    let possible = match what {
        What::Incident(incident) => {
            let mut kinds = incident.types.iter();
            kinds.any(|code| {
                let act = facts.terms.meaning("incident-types", Some(code));
                act.is_any(&[Is::MayFollowDeath, Is::Death])
            })
        }
        What::Step(step) => {
            let mine = facts.course.concerned.bears(step, &facts.me.key());
            !mine || event.who.len() > 1 || is_posthumous(facts, step)
        }
        What::Charge(_) | What::Measure(_) => event.who.len() > 1,
        _ => true,
    };
    (is_before(Some(died), date) && !possible).then(|| {
        let text = format!(
            "It is dated {}, after the death ({}).",
            when(date),
            when(Some(died))
        );
        let code = format!("{kind}-after-death");
        wrong(code, text, what, Some(facts.slug()))
    })
}
