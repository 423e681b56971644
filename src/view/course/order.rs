//! The order of events: by what their dates can mean, then by what people said, then, where nobody
//! said anything, where an event claims least. The same for timelines, letters, the agenda and checks.

use super::events::{Event, Placed, What, means};
use super::liberty::takes_liberty;
use crate::date::OrderHint;
use crate::date::order::arrange_by;
use crate::model::{Link, Step, Stored};
use crate::vocabulary::{Is, Terms};
use std::collections::HashMap;

/// Where undated steps of a proceeding are put, and steps known to a month only.
#[derive(Clone, Debug, Default)]
struct Anchors {
    /// The first and the last dated step.
    first: Option<(i64, String)>,
    last: Option<(i64, String)>,
    /// The last dated step that takes liberty.
    taken: Option<(i64, String)>,
    /// Arrests, each with its day and the people taken.
    arrests: Vec<(i64, String)>,
}

/// Puts events in order. Gives the references of events whose hints ran in a circle.
pub(super) fn put_in_order(events: &mut Vec<Event<'_>>, terms: &Terms) -> Vec<String> {
    let anchors = anchors(events, terms);
    let first = anchors.values().filter_map(|own| own.first.clone()).min();
    let assumed: HashMap<i64, OrderHint> = events
        .iter()
        .filter_map(|event| {
            let step = event.step().filter(|_| event.date.order.is_none())?;
            Some((
                step.number,
                assumption(event, step, &anchors, &first, terms)?,
            ))
        })
        .collect();
    let hint = |event: &Event<'_>| {
        let said = event.date.order.clone();
        said.or_else(|| assumed.get(&event.step()?.number).cloned())
    };
    let names = |event: &Event<'_>| event.records().flat_map(|what| what.names()).collect();
    let arranged = arrange_by(
        events,
        |event| event.date,
        names,
        hint,
        |event| event.what.number(),
    );
    let circular = arranged.circular.iter();
    let circular = circular.map(|at| events[*at].what.reference()).collect();
    place(events, &arranged.next_to);
    bound(events);
    circular
}

/// Says of events in order how they came to their places, and the year: what was put next to something
/// has the year of that.
fn place(events: &mut [Event<'_>], next_to: &[Option<usize>]) {
    let mut known = vec![false; events.len()];
    for event in events.iter_mut().filter(|event| event.date.is_undated()) {
        event.placed = Placed::Assumed;
    }
    for start in 0..events.len() {
        let mut path = Vec::new();
        let mut at = Some(start);
        // A circle ends where it would come back to what it came from.
        while let Some(own) = at.filter(|at| !known[*at]) {
            known[own] = true;
            path.push(own);
            at = next_to[own].filter(|_| events[own].date.is_undated());
        }
        for own in path.into_iter().rev() {
            let event = &events[own];
            let (placed, year) = match (event.date.is_undated(), next_to[own]) {
                (false, _) => (Placed::Dated, event.date.year_for_grouping()),
                (true, Some(other)) if event.date.order.is_some() => match events[other].placed {
                    Placed::Assumed => (Placed::Assumed, None),
                    _ => (Placed::Hinted, events[other].year),
                },
                (true, _) => (Placed::Assumed, None),
            };
            events[own].placed = placed;
            events[own].year = year;
        }
    }
}

/// Says of events in order since when each can have been.
fn bound(events: &mut [Event<'_>]) {
    let after = |event: &Event<'_>| match &event.date.order {
        Some(OrderHint::After(name)) => Some(name.to_lowercase()),
        _ => None,
    };
    let mut places: HashMap<String, usize> = HashMap::new();
    if events.iter().any(|event| after(event).is_some()) {
        for (at, event) in events.iter().enumerate() {
            let names = event.records().flat_map(What::names);
            places.extend(names.map(|name| (name.to_lowercase(), at)));
        }
    }
    for at in 0..events.len() {
        let target = after(&events[at]).and_then(|name| places.get(&name).copied());
        let target = target.filter(|before| *before < at);
        let said = target.and_then(|before| events[before].since);
        events[at].since = events[at].date.earliest_day().max(said);
    }
}

fn reference(step: &Stored<Step>) -> String {
    format!("s{}", step.number)
}

fn anchors(events: &[Event<'_>], terms: &Terms) -> HashMap<Option<Link>, Anchors> {
    let mut found: HashMap<Option<Link>, Anchors> = HashMap::new();
    let mut last: HashMap<Option<Link>, i64> = HashMap::new();
    for event in events {
        let Some(step) = event.step() else { continue };
        let Some(key) = event.date.sort_key() else {
            continue;
        };
        let (first_day, last_day) = (key.day, key.latest);
        let own = found.entry(step.proceeding.clone()).or_default();
        let named = |day: i64| Some((day, reference(step)));
        if own.first.as_ref().is_none_or(|(day, _)| first_day < *day) {
            own.first = named(first_day);
        }
        let latest = last.entry(step.proceeding.clone()).or_insert(i64::MIN);
        if first_day >= *latest {
            *latest = first_day;
            own.last = named(first_day);
        }
        let takes = takes_liberty(step, terms);
        if takes && own.taken.as_ref().is_none_or(|(day, _)| first_day >= *day) {
            own.taken = named(first_day);
        }
        let one_day = event.date.earliest_day().is_some() && first_day == last_day;
        if one_day && means(step, terms).is(Is::Arrest) {
            own.arrests.push((first_day, reference(step)));
        }
    }
    found
}

/// Where a step is put of which nobody said where. An undated one that takes liberty stands after the
/// last that did in its proceeding, else before all of it, for to put it last would be to claim
/// that somebody is still held; any other follows those of its proceeding and says nothing of what
/// came after in another. What follows an arrest by its nature and is known to the month only
/// stands behind an arrest within that month. A proceeding without any day comes before all others.
fn assumption(
    event: &Event<'_>,
    step: &Stored<Step>,
    anchors: &HashMap<Option<Link>, Anchors>,
    first: &Option<(i64, String)>,
    terms: &Terms,
) -> Option<OrderHint> {
    let before = |to: &Option<(i64, String)>| {
        let (_, name) = to.as_ref()?;
        Some(OrderHint::Before(name.clone()))
    };
    let Some(own) = anchors.get(&step.proceeding) else {
        return before(first);
    };
    let after = |to: &Option<(i64, String)>| {
        let (_, name) = to.as_ref()?;
        Some(OrderHint::After(name.clone()))
    };
    let Some(key) = event.date.sort_key() else {
        if !takes_liberty(step, terms) {
            return after(&own.last);
        }
        return after(&own.taken).or_else(|| before(&own.first));
    };
    let kind = means(step, terms);
    let follows = kind.is_any(&[
        Is::Charge,
        Is::Release,
        Is::CustodyOrder,
        Is::OpensTrial,
        Is::Verdict,
    ]);
    if !follows || key.day == key.latest || event.date.earliest_day().is_none() {
        return None;
    }
    let within = own
        .arrests
        .iter()
        .filter(|(day, _)| (key.day..=key.latest).contains(day));
    within
        .max_by_key(|(day, _)| *day)
        .map(|(_, name)| OrderHint::After(name.clone()))
}
