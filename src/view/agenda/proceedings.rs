//! What proceedings lead one to expect: hearings, steps ahead, ends of orders, releases.

use super::people::People;
use super::{AgendaKind, Entry, LOOKS_BACK, Maker, uid};
use crate::date::UncertainDate;
use crate::model::words::any_language;
use crate::model::{Link, Step, Stored};
use crate::view::course::Life;
use crate::view::course::liberty::takes_liberty;
use crate::vocabulary::Is;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Persons by the step that something of theirs hangs on.
type ByStep<'c> = BTreeMap<(i64, String), (&'c Stored<Step>, &'c UncertainDate, Vec<Link>)>;

pub(super) fn add(people: &People<'_>, maker: &mut Maker<'_>) {
    for (_, steps) in &people.proceedings {
        hearings(people, steps, maker);
        for step in steps {
            ahead(people, step, maker);
        }
    }
    orders(people, maker);
    releases(people, maker);
}

fn earliest(date: Option<&UncertainDate>) -> Option<NaiveDate> {
    date.and_then(UncertainDate::earliest_day)
}

fn latest(date: Option<&UncertainDate>) -> Option<NaiveDate> {
    date.and_then(UncertainDate::latest_day)
}

/// What is announced to come next. The last announcement of a proceeding counts, and it is overdue
/// where nothing was recorded since its day.
fn hearings<'c>(people: &People<'c>, steps: &[&'c Stored<Step>], maker: &mut Maker<'_>) {
    let announced = |step: &Stored<Step>| step.next_date.as_ref().is_some_and(|d| !d.is_undated());
    for (at, step) in steps.iter().enumerate().filter(|(_, step)| announced(step)) {
        let again = steps[at + 1..].iter().any(|later| {
            announced(later)
                && latest(step.date.as_ref())
                    .zip(earliest(later.date.as_ref()))
                    .is_some_and(|(one, two)| one < two)
        });
        let come = steps.iter().any(|other| {
            other.number != step.number
                && latest(other.date.as_ref())
                    .zip(earliest(step.next_date.as_ref()))
                    .is_some_and(|(day, next)| day >= next && day <= maker.ask.today)
        });
        if again || come {
            continue;
        }
        let kind = maker
            .terms
            .or_unspecified("step-kinds", step.kind.as_deref());
        let what = step.next.as_deref().map_or_else(
            || format!("next after: {}", maker.terms.label("step-kinds", kind)),
            |next| any_language(next).into_owned(),
        );
        maker.add(Entry {
            kind: AgendaKind::Next,
            date: step.next_date.as_ref(),
            what,
            about: &people.accused(step),
            reference: step.reference(),
            uid: format!("{}-next", uid(step)),
            overdue_for: LOOKS_BACK,
        });
    }
}

/// A step that lies ahead, and the end of one that does not take liberty away.
fn ahead<'c>(people: &People<'c>, step: &'c Stored<Step>, maker: &mut Maker<'_>) {
    let label = maker.terms.label(
        "step-kinds",
        maker
            .terms
            .or_unspecified("step-kinds", step.kind.as_deref()),
    );
    if earliest(step.date.as_ref()).is_some_and(|day| day > maker.ask.today) {
        maker.add(Entry {
            kind: AgendaKind::Step,
            date: step.date.as_ref(),
            what: label.clone(),
            about: &people.accused(step),
            reference: step.reference(),
            uid: format!("{}-date", uid(step)),
            overdue_for: 0,
        });
    }
    if !takes_liberty(step, maker.terms) {
        maker.add(Entry {
            kind: AgendaKind::OrderEnds,
            date: step.ends.as_ref(),
            what: format!("ends: {label}"),
            about: &people.accused(step),
            reference: step.reference(),
            uid: format!("{}-ends", uid(step)),
            overdue_for: 0,
        });
    }
}

/// Ends of the last orders of custody of those who are held. An order that was extended does not
/// count, nor one before a judgment; one that ran out is overdue.
fn orders(people: &People<'_>, maker: &mut Maker<'_>) {
    let mut last: ByStep<'_> = BTreeMap::new();
    for (key, _, piece) in people.held() {
        // Each proceeding has a chain of its own.
        let mut chains: BTreeMap<Option<&str>, &Stored<Step>> = BTreeMap::new();
        for step in &piece.steps {
            chains.insert(step.proceeding.as_ref().map(|link| link.0.as_str()), step);
        }
        let judged = |order: &Stored<Step>| {
            let of_them = people.course.steps_of(key);
            of_them
                .into_iter()
                .filter(|s| s.proceeding == order.proceeding)
                // Custody rests on a judgment from then.
                .filter(|s| {
                    let kind = maker.terms.step(s.kind.as_deref());
                    kind.is_any(&[Is::Verdict, Is::Serving])
                })
                .any(|s| earliest(s.date.as_ref()) >= latest(order.date.as_ref()))
        };
        for order in chains.into_values() {
            let Some(ends) = order.ends.as_ref() else {
                continue;
            };
            if !judged(order) {
                last.entry((order.number, ends.canonical()))
                    .or_insert_with(|| (order, ends, Vec::new()))
                    .2
                    .push(Link(key.to_owned()));
            }
        }
    }
    for (order, ends, whom) in last.into_values() {
        let kind = maker
            .terms
            .or_unspecified("step-kinds", order.kind.as_deref());
        let label = maker.terms.label("step-kinds", kind);
        let ran_out = latest(Some(ends)).is_some_and(|day| day < maker.ask.today);
        let what = if ran_out {
            format!("ran out, and no extension or release is recorded: {label}")
        } else {
            format!("ends: {label}")
        };
        maker.add(Entry {
            kind: AgendaKind::OrderEnds,
            date: Some(ends),
            what,
            about: &whom,
            reference: order.reference(),
            uid: format!("{}-ends", uid(order)),
            overdue_for: LOOKS_BACK,
        });
    }
}

/// The steps that ended custody, where it does not go on.
fn endings<'c>(life: &Life<'c>) -> Vec<&'c Stored<Step>> {
    if life.held().is_some() {
        return Vec::new();
    }
    let last = life.liberty().filter(|last| !last.liberty.is_deprived());
    last.map(|last| last.step)
        .into_iter()
        .chain(life.pieces.last().and_then(|piece| piece.to))
        .collect()
}

/// Expected releases, of those who were not released since.
fn releases(people: &People<'_>, maker: &mut Maker<'_>) {
    let today = maker.ask.today;
    let mut found: ByStep<'_> = BTreeMap::new();
    for (key, life) in people.lives.iter().filter(|(_, life)| life.died.is_none()) {
        let endings = endings(life);
        for (step, ends) in life.ledger.ends() {
            let freed = endings
                .iter()
                .any(|end| earliest(end.date.as_ref()) >= latest(step.date.as_ref()));
            let passed = latest(Some(ends)).is_some_and(|day| day < today);
            if freed || (passed && life.held().is_none()) {
                continue;
            }
            found
                .entry((step.number, ends.canonical()))
                .or_insert_with(|| (step, ends, Vec::new()))
                .2
                .push(Link(key.clone()));
        }
    }
    for (step, ends, whom) in found.into_values() {
        let passed = latest(Some(ends)).is_some_and(|day| day < today);
        let what = if passed {
            "the sentence has ended, and no release is recorded"
        } else {
            "expected release"
        };
        let part = whom.first().map_or("", |link| link.0.as_str());
        maker.add(Entry {
            kind: AgendaKind::Release,
            date: Some(ends),
            what: what.to_owned(),
            about: &whom,
            reference: step.reference(),
            uid: format!("{}-release-{part}", uid(step)),
            overdue_for: LOOKS_BACK,
        });
    }
}
