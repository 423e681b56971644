//! What proceedings lead one to expect: hearings, steps ahead, ends of orders, releases.

use super::people::People;
use super::{AgendaKind, Entry, LOOKS_BACK, Maker, uid, words};
use crate::date::UncertainDate;
use crate::model::words::any_language;
use crate::model::{Link, Step, Stored};
use crate::view::course::announced::{Announced, announced};
use crate::view::course::liberty::takes_liberty;
use crate::view::course::orders::in_force;
use crate::view::course::releases::releases;
use std::collections::BTreeMap;

/// Persons by the step that something of theirs hangs on, and its day.
type ByStep<'c> = BTreeMap<(i64, String), (&'c Stored<Step>, UncertainDate, Vec<Link>)>;

pub(super) fn add(people: &People<'_>, maker: &mut Maker<'_>) {
    for (_, steps) in &people.proceedings {
        for step in steps {
            hearing(people, step, steps, maker);
            ahead(people, step, maker);
        }
    }
    orders(people, maker);
    expected_releases(people, maker);
}

fn has_passed(date: &UncertainDate, maker: &Maker<'_>) -> bool {
    date.latest_day().is_some_and(|day| day < maker.ask.today)
}

fn label(step: &Step, maker: &Maker<'_>) -> String {
    let kind = step.kind.as_deref();
    let kind = maker.terms.or_unspecified("step-kinds", kind);
    maker.terms.label("step-kinds", kind)
}

/// What a step announced to come next.
fn hearing<'c>(
    people: &People<'c>,
    step: &'c Stored<Step>,
    steps: &[&'c Stored<Step>],
    maker: &mut Maker<'_>,
) {
    let Some(date) = step.next_date.as_ref().filter(|date| !date.is_undated()) else {
        return;
    };
    let state = announced(step, steps, &people.course, |key| people.lives.get(key));
    if state == Announced::Over {
        return;
    }
    let about = people.concerned(step);
    let mut what = step.next.as_deref().map_or_else(
        || format!("next after: {}", label(step, maker)),
        |next| any_language(next).into_owned(),
    );
    if state == Announced::Missed {
        let day = words(date);
        what.push_str(&format!(
            ": was announced for {day}; nothing recorded since"
        ));
    }
    maker.add(Entry {
        kind: AgendaKind::Next,
        date: Some(date),
        what,
        about: &about,
        reference: step.reference(),
        uid: format!("{}-next", uid(step)),
        overdue_for: LOOKS_BACK,
    });
}

/// A step that lies ahead, and the end of one that does not take liberty away.
fn ahead<'c>(people: &People<'c>, step: &'c Stored<Step>, maker: &mut Maker<'_>) {
    let about = people.concerned(step);
    let label = label(step, maker);
    let first = step.date.as_ref().and_then(UncertainDate::earliest_day);
    if first.is_some_and(|day| day > maker.ask.today) {
        maker.add(Entry {
            kind: AgendaKind::Step,
            date: step.date.as_ref(),
            what: format!("announced: {label}"),
            about: &about,
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
            about: &about,
            reference: step.reference(),
            uid: format!("{}-ends", uid(step)),
            overdue_for: 0,
        });
    }
}

/// Puts somebody down with others of whom the same holds.
fn put<'c>(found: &mut ByStep<'c>, key: &str, step: &'c Stored<Step>, date: UncertainDate) {
    let own = found
        .entry((step.number, date.canonical()))
        .or_insert_with(|| (step, date, Vec::new()));
    own.2.push(Link(key.to_owned()));
}

/// Ends of the orders of custody in force; one that ran out is overdue.
fn orders(people: &People<'_>, maker: &mut Maker<'_>) {
    let mut found: ByStep<'_> = BTreeMap::new();
    for (key, life, _) in people.held() {
        for order in in_force(life, &people.course.steps_of(key), maker.terms) {
            if let Some(until) = order.until {
                put(&mut found, key, order.step, until);
            }
        }
    }
    for (order, ends, whom) in found.into_values() {
        let label = label(order, maker);
        let what = match has_passed(&ends, maker) {
            true => format!("ran out, and no extension or release is recorded: {label}"),
            false => format!("ends: {label}"),
        };
        maker.add(Entry {
            kind: AgendaKind::OrderEnds,
            date: Some(&ends),
            what,
            about: &whom,
            reference: order.reference(),
            uid: format!("{}-ends", uid(order)),
            overdue_for: LOOKS_BACK,
        });
    }
}

/// Expected releases.
fn expected_releases(people: &People<'_>, maker: &mut Maker<'_>) {
    let mut found: ByStep<'_> = BTreeMap::new();
    for (key, life) in &people.lives {
        for (step, ends) in releases(life, maker.ask.today) {
            put(&mut found, key, step, ends.clone());
        }
    }
    for (step, ends, whom) in found.into_values() {
        let what = match has_passed(&ends, maker) {
            true => "the sentence has ended, and no release is recorded",
            false => "expected release",
        };
        let part = whom.first().map_or("", |link| link.0.as_str());
        maker.add(Entry {
            kind: AgendaKind::Release,
            date: Some(&ends),
            what: what.to_owned(),
            about: &whom,
            reference: step.reference(),
            uid: format!("{}-release-{part}", uid(step)),
            overdue_for: LOOKS_BACK,
        });
    }
}
