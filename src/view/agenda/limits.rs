//! Time limits of complaints to international bodies that run. National ones stand where they are
//! recorded: as what comes next after a step.

use super::people::People;
use super::{AgendaKind, Entry, Maker, uid, words};
use crate::date::UncertainDate;
use crate::model::{Case, Communication, Link, Proceeding, Step, Stored};
use crate::view::course::decisions::{ended, final_decision, is_in_favour};
use crate::view::limits::{FIVE_YEARS, THREE_YEARS, convention};
use crate::view::months::Limit;
use crate::view::states;
use crate::vocabulary::{Complaint, Is, Terms};
use std::collections::BTreeMap;

/// A decision with those for whom a time limit runs from it.
struct Decision<'c> {
    step: &'c Stored<Step>,
    /// The State, by its code.
    state: String,
    whom: Vec<Link>,
}

pub(super) fn add(case: &Case, people: &People<'_>, maker: &mut Maker<'_>) {
    let over: Vec<&Stored<Proceeding>> = people
        .proceedings
        .iter()
        .filter(|(p, steps)| {
            is_international(p, maker.terms) && ended(steps.iter().copied(), maker.terms).is_some()
        })
        .map(|(proceeding, _)| *proceeding)
        .collect();
    let about = |proceeding: &Stored<Proceeding>| {
        let link = Link(proceeding.key());
        people.course.concerned.by_proceeding(Some(&link))
    };
    for (proceeding, steps) in &people.proceedings {
        if is_international(proceeding, maker.terms) {
            let dated = steps.iter().copied().filter(|s| is_dated(s));
            let whom: Vec<Link> = about(proceeding).into_iter().cloned().collect();
            if let Some(step) = ended(dated, maker.terms)
                && let Some(state) = state(proceeding, &whom, maker)
            {
                let of = "three years after another international procedure";
                covenant(
                    case,
                    &Decision { step, state, whom },
                    THREE_YEARS,
                    of,
                    maker,
                );
            }
            continue;
        }
        for decision in decisions(people, proceeding, steps, maker) {
            let taken = decision.step.date.as_ref();
            let taken = taken.and_then(UncertainDate::latest_day);
            let bound = states::convention(&decision.state)
                || (decision.state == "RU"
                    && taken.is_some_and(|day| day <= states::russian_exit()));
            if let Some(term) = convention(decision.step).filter(|_| bound)
                && !is_lodged(case, Complaint::Convention, &decision, maker.terms)
            {
                let what = format!(
                    "last day to apply to the European Court of Human Rights ({} from the final decision, {})",
                    term.length,
                    words(&term.from)
                );
                put(AgendaKind::Convention, term.limit, what, &decision, maker);
            }
            let mut elsewhere = over.iter().flat_map(|other| about(other));
            if !elsewhere.any(|link| decision.whom.contains(link)) {
                let of = "five years from the final decision";
                covenant(case, &decision, FIVE_YEARS, of, maker);
            }
        }
    }
}

/// The final decisions of a proceeding, each with those for whom it is the final one and who have
/// something to complain of.
fn decisions<'c>(
    people: &People<'c>,
    proceeding: &Stored<Proceeding>,
    steps: &[&'c Stored<Step>],
    maker: &Maker<'_>,
) -> Vec<Decision<'c>> {
    let concerned = |step: &&'c Stored<Step>| people.course.concerned.by_step(step);
    let mut all: Vec<&Link> = steps.iter().flat_map(concerned).collect();
    all.sort_unstable_by_key(|link| link.as_str());
    all.dedup();
    let mut found: BTreeMap<i64, Decision<'c>> = BTreeMap::new();
    // Where nobody is known, the case itself has a limit.
    let nobody = all.is_empty().then_some(None);
    for person in all.into_iter().map(Some).chain(nobody) {
        let own = steps.iter().copied();
        let own = own.filter(|step| person.is_none_or(|link| concerned(step).contains(&link)));
        let Some(step) = final_decision(own, maker.terms, maker.ask.today) else {
            continue;
        };
        if is_in_favour(step, person.map_or("", Link::as_str), maker.terms) {
            continue;
        }
        let Some(state) = state(proceeding, person, maker) else {
            continue;
        };
        let own = found.entry(step.number).or_insert_with(|| Decision {
            step,
            state,
            whom: Vec::new(),
        });
        own.whom.extend(person.cloned());
    }
    found.into_values().collect()
}

fn is_international(proceeding: &Proceeding, terms: &Terms) -> bool {
    let kind = proceeding.kind.as_deref();
    terms.is("proceeding-kinds", kind, Is::International)
}

fn is_dated(step: &Stored<Step>) -> bool {
    step.date.as_ref().is_some_and(|date| !date.is_undated())
}

/// The State: where the proceeding is, else where the first of those concerned is.
fn state<'l>(
    proceeding: &Proceeding,
    whom: impl IntoIterator<Item = &'l Link>,
    maker: &Maker<'_>,
) -> Option<String> {
    let country = |link: &Link| maker.index.actor(link)?.country.as_ref();
    let own = proceeding.country.as_ref();
    let own = own.or_else(|| whom.into_iter().find_map(country));
    own.map(|country| country.as_str().to_owned())
}

/// Whether a complaint was made to a body about any of those concerned since a decision.
fn is_lodged(case: &Case, to: Complaint, decision: &Decision<'_>, terms: &Terms) -> bool {
    let taken = decision.step.date.as_ref();
    let taken = taken.and_then(UncertainDate::earliest_day);
    let since = |letter: &Communication| {
        let sent = letter.date.as_ref().and_then(UncertainDate::latest_day);
        sent.zip(taken).is_none_or(|(sent, taken)| sent >= taken)
    };
    case.communications.iter().any(|letter| {
        let kind = terms.meaning("communication-kinds", letter.kind.as_deref());
        kind.complaint == Some(to)
            && letter.about.iter().any(|link| decision.whom.contains(link))
            && since(letter)
    })
}

/// The limit of the Human Rights Committee, against a State of which we are sure that it is a
/// party to the Optional Protocol.
fn covenant(case: &Case, decision: &Decision<'_>, months: u32, of: &str, maker: &mut Maker<'_>) {
    if states::protocol(&decision.state) != Some(true)
        || is_lodged(case, Complaint::Covenant, decision, maker.terms)
    {
        return;
    }
    let taken = decision.step.date.as_ref();
    if let Some(limit) = taken.and_then(|date| Limit::of(date, months)) {
        let what = format!(
            "last day to complain to the Human Rights Committee without giving reasons for the delay ({of})"
        );
        put(AgendaKind::Covenant, limit, what, decision, maker);
    }
}

fn put(
    kind: AgendaKind,
    limit: Limit,
    what: String,
    decision: &Decision<'_>,
    maker: &mut Maker<'_>,
) {
    // What the identity of an entry in calendars rests on; it never changes.
    let part = match kind {
        AgendaKind::Convention => "echr",
        _ => "ccpr",
    };
    maker.add(Entry {
        kind,
        date: UncertainDate::between(limit.earliest, limit.latest).as_ref(),
        what,
        about: &decision.whom,
        reference: decision.step.reference(),
        uid: format!("{}-{part}", uid(decision.step)),
        // A limit that has passed cannot be kept any more.
        overdue_for: 0,
    });
}
