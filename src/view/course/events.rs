//! What happened, as events: one a record, or one of several records that tell of the same.

use super::concerned::{Concerned, leads_to};
use crate::date::{OrderHint, UNDATED, UncertainDate};
use crate::model::*;
use crate::vocabulary::{Is, Meaning, Remedy, Terms};
use chrono::NaiveDate;
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

/// The record that tells of an event.
#[derive(Clone, Copy, Debug)]
pub enum What<'c> {
    /// Somebody was born, by their own record.
    Birth(&'c Stored<Actor>),
    /// Somebody died, by their own record.
    Death(&'c Stored<Actor>),
    /// An event of a life.
    Life(&'c Stored<LifeEvent>),
    /// An incident.
    Incident(&'c Stored<Incident>),
    /// A charge that bears a date of its own.
    Charge(&'c Stored<Charge>),
    /// A step of a proceeding.
    Step(&'c Stored<Step>),
    /// The start of a measure.
    Measure(&'c Stored<Measure>),
    /// The end of a measure.
    MeasureEnd(&'c Stored<Measure>),
    /// A letter.
    Letter(&'c Stored<Communication>),
    /// A reply to a letter, by its place among the replies.
    Reply(&'c Stored<Communication>, usize),
    /// What a step announced to come.
    Announced(&'c Stored<Step>),
    /// Somebody joined an organization, or took an office.
    Affiliation(&'c Stored<Affiliation>),
}

impl<'c> What<'c> {
    /// The names under which hints of order know the record.
    pub fn names(self) -> Vec<String> {
        fn of<R: Record>(stored: &Stored<R>) -> Vec<String> {
            let mut names = vec![format!("{}{}", R::KIND.prefix(), stored.number)];
            names.extend(stored.record.slug().map(ToString::to_string));
            names.extend(stored.record.uid().map(|uid| uid.to_string()));
            names
        }
        match self {
            What::Life(record) => of(record),
            What::Incident(record) => of(record),
            What::Charge(record) => of(record),
            What::Step(record) => of(record),
            What::Measure(record) => of(record),
            What::Letter(record) => of(record),
            What::Affiliation(record) => of(record),
            // They are of a record that has an event of its own.
            What::Birth(_) | What::Death(_) | What::MeasureEnd(_) => Vec::new(),
            What::Announced(_) | What::Reply(..) => Vec::new(),
        }
    }

    /// The reference of its record, as people type it.
    pub fn reference(self) -> String {
        match self {
            What::Birth(record) | What::Death(record) => record.reference(),
            What::Life(record) => record.reference(),
            What::Incident(record) => record.reference(),
            What::Charge(record) => record.reference(),
            What::Step(record) | What::Announced(record) => record.reference(),
            What::Measure(record) | What::MeasureEnd(record) => record.reference(),
            What::Letter(record) | What::Reply(record, _) => record.reference(),
            What::Affiliation(record) => record.reference(),
        }
    }

    /// The number of its record: what was recorded later has a higher one.
    pub fn number(self) -> i64 {
        match self {
            What::Birth(record) | What::Death(record) => record.number,
            What::Life(record) => record.number,
            What::Incident(record) => record.number,
            What::Charge(record) => record.number,
            What::Step(record) | What::Announced(record) => record.number,
            What::Measure(record) | What::MeasureEnd(record) => record.number,
            What::Letter(record) | What::Reply(record, _) => record.number,
            What::Affiliation(record) => record.number,
        }
    }

    /// The step, where it is one.
    pub fn step(self) -> Option<&'c Stored<Step>> {
        match self {
            What::Step(step) => Some(step),
            _ => None,
        }
    }

    /// Whether a trait holds of its kind.
    pub fn is(self, terms: &Terms, trait_: Is) -> bool {
        match self {
            What::Birth(_) => trait_ == Is::Birth,
            What::Death(_) => trait_ == Is::Death,
            What::Life(event) => terms.is("life-event-kinds", event.kind.as_deref(), trait_),
            // What is known not to have happened is nothing of the kind.
            What::Incident(incident) => {
                !is_refuted(incident, terms)
                    && terms.any_is("incident-types", &incident.types, trait_)
            }
            What::Step(step) => terms.step(step.kind.as_deref()).is(trait_),
            What::Measure(_) | What::MeasureEnd(_) | What::Charge(_) => false,
            What::Letter(_) | What::Reply(..) | What::Announced(_) | What::Affiliation(_) => false,
        }
    }
}

/// How an event came to its place in the order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Placed {
    /// By its date.
    #[default]
    Dated,
    /// It has no date, and a hint put it next to one that has.
    Hinted,
    /// Nobody said when: it stands where it claims least.
    Assumed,
}

/// Something that happened, or is to.
#[derive(Clone, Debug)]
pub struct Event<'c> {
    /// The record that tells of it.
    pub what: What<'c>,
    /// Other records that tell of the same.
    pub also: Vec<What<'c>>,
    /// When.
    pub date: &'c UncertainDate,
    /// The keys of those whom it concerns.
    pub who: Vec<Cow<'c, str>>,
    /// How it came to its place.
    pub placed: Placed,
    /// The year under which it stands: its own, or that of the event it was put next to.
    pub year: Option<i32>,
    /// The first day on which it can have been: its own, or that of what it came after.
    pub since: Option<NaiveDate>,
}

impl<'c> Event<'c> {
    fn of(what: What<'c>, date: Option<&'c UncertainDate>, who: Vec<Cow<'c, str>>) -> Event<'c> {
        Event {
            what,
            also: Vec::new(),
            date: date.unwrap_or(&UNDATED),
            who,
            placed: Placed::Dated,
            year: None,
            since: None,
        }
    }

    /// Whether it can have been by a day: neither its date nor what it came after lies behind it.
    pub fn has_begun(&self, today: NaiveDate) -> bool {
        self.since.is_none_or(|day| day <= today)
    }

    /// Whether its date leaves no doubt that it came after another.
    pub(super) fn is_certainly_after(&self, other: &Event<'_>) -> bool {
        let days = self.since.zip(other.date.latest_day());
        days.is_some_and(|(own, other)| own > other)
    }

    /// All records that tell of it.
    pub fn records(&self) -> impl Iterator<Item = What<'c>> + '_ {
        std::iter::once(self.what).chain(self.also.iter().copied())
    }

    /// Whether it concerns somebody.
    pub fn concerns(&self, person: &str) -> bool {
        self.who.iter().any(|key| key == person)
    }

    /// The step that tells of it, alone or with other records.
    pub fn step(&self) -> Option<&'c Stored<Step>> {
        self.records().find_map(What::step)
    }
}

/// All events of a case, in the order of entry, two records of one event as one. Second, the pairs
/// that were taken for one event without a link that says so.
pub(super) fn events<'c>(
    case: &'c Case,
    terms: &Terms,
    concerned: &Concerned<'c>,
) -> (Vec<Event<'c>>, Vec<(String, String)>) {
    fn keys<'c>(links: Vec<&'c Link>) -> Vec<Cow<'c, str>> {
        links
            .into_iter()
            .map(|link| Cow::Borrowed(link.0.as_str()))
            .collect()
    }
    let mut found = Vec::new();
    for actor in &case.actors {
        let own = || vec![Cow::Owned(actor.key())];
        if let Some(born) = &actor.born {
            found.push(Event::of(What::Birth(actor), Some(born), own()));
        }
        if let Some(died) = &actor.died {
            found.push(Event::of(What::Death(actor), Some(died), own()));
        }
    }
    let dated = |record: &&Stored<Affiliation>| record.date.is_some();
    for affiliation in case.affiliations.iter().filter(dated) {
        let who = keys(affiliation.actor.iter().collect());
        let date = affiliation.date.as_ref();
        found.push(Event::of(What::Affiliation(affiliation), date, who));
    }
    for event in &case.life_events {
        let who = keys(event.actor.iter().collect());
        found.push(Event::of(What::Life(event), event.date.as_ref(), who));
    }
    for incident in &case.incidents {
        let who = keys(concerned.by_incident(incident));
        let date = incident.date.as_ref();
        found.push(Event::of(What::Incident(incident), date, who));
    }
    // A charge without a day is told with the steps of its proceeding, where there are any.
    let with_steps: HashSet<&Link> = case
        .steps
        .iter()
        .filter_map(|step| step.proceeding.as_ref())
        .collect();
    let alone = |charge: &&Stored<Charge>| {
        let proceeding = charge.proceeding.as_ref();
        charge.date.is_some() || !proceeding.is_some_and(|link| with_steps.contains(link))
    };
    for charge in case.charges.iter().filter(alone) {
        let who = keys(concerned.by_charge(charge));
        found.push(Event::of(What::Charge(charge), charge.date.as_ref(), who));
    }
    for step in &case.steps {
        let who = keys(concerned.by_step(step));
        if step.next_date.is_some() || step.next.is_some() {
            let date = step.next_date.as_ref();
            found.push(Event::of(What::Announced(step), date, who.clone()));
        }
        found.push(Event::of(What::Step(step), step.date.as_ref(), who));
    }
    for measure in &case.measures {
        let who = keys(concerned.by_measure(measure));
        if let Some(ended) = &measure.ended {
            let end = What::MeasureEnd(measure);
            found.push(Event::of(end, Some(ended), who.clone()));
        }
        let date = measure.date.as_ref();
        found.push(Event::of(What::Measure(measure), date, who));
    }
    for letter in &case.communications {
        let who = keys(letter.about.iter().collect());
        for (at, reply) in letter.replies.iter().enumerate() {
            let reply_of = What::Reply(letter, at);
            found.push(Event::of(reply_of, reply.date.as_ref(), who.clone()));
        }
        found.push(Event::of(What::Letter(letter), letter.date.as_ref(), who));
    }
    one_event(found, terms)
}

/// Whether an incident is known not to have happened as it was told.
pub fn is_refuted(incident: &Incident, terms: &Terms) -> bool {
    terms.is(
        "knowledge-statuses",
        incident.status.as_deref(),
        Is::Refuted,
    )
}

/// Which record of an event tells most of it: the incident, then the step.
fn weight(what: What<'_>) -> u8 {
    match what {
        What::Incident(_) => 0,
        What::Step(_) => 1,
        What::Life(_) => 2,
        _ => 3,
    }
}

/// Puts records of one event together: those that a link calls the same event, and those of a birth,
/// a death, an arrest or a disappearance of the same person on the same day whose place and agent do
/// not contradict, and of which nobody said that the one came after the other, nor put each beside
/// something else.
fn one_event<'c>(events: Vec<Event<'c>>, terms: &Terms) -> (Vec<Event<'c>>, Vec<(String, String)>) {
    fn links<'c>(what: What<'c>) -> &'c [RecordLink] {
        match what {
            What::Incident(incident) => &incident.record.links,
            What::Step(step) => &step.record.links,
            _ => &[],
        }
    }
    let mut by_name: HashMap<String, usize> = HashMap::new();
    let any_link = events.iter().any(|event| !links(event.what).is_empty());
    for (at, event) in events.iter().enumerate().filter(|_| any_link) {
        for name in event.what.names() {
            by_name.insert(name, at);
        }
    }
    // To which other event each belongs.
    let mut part_of: Vec<usize> = (0..events.len()).collect();
    fn root(part_of: &[usize], mut at: usize) -> usize {
        while part_of[at] != at {
            at = part_of[at];
        }
        at
    }
    let join = |part_of: &mut Vec<usize>, one: usize, other: usize| {
        let (one, other) = (root(part_of, one), root(part_of, other));
        if one == other {
            return;
        }
        let first = (weight(events[one].what), one) <= (weight(events[other].what), other);
        let (stays, goes) = if first { (one, other) } else { (other, one) };
        part_of[goes] = stays;
    };
    for (at, event) in events.iter().enumerate() {
        for link in links(event.what) {
            let same = terms.is("record-links", link.kind.as_deref(), Is::SameEvent);
            let other = link.to.as_ref().and_then(|to| by_name.get(to.as_str()));
            if let Some(other) = other.filter(|_| same) {
                join(&mut part_of, at, *other);
            }
        }
    }
    let said = Said::of(&events);
    let mut alike: Vec<(String, String)> = Vec::new();
    let mut by_person: HashMap<(&str, Is), Vec<usize>> = HashMap::new();
    for (at, event) in events.iter().enumerate() {
        for family in [Is::Birth, Is::Death, Is::Arrest, Is::Disappearance] {
            if event.what.is(terms, family) {
                for person in &event.who {
                    by_person.entry((person, family)).or_default().push(at);
                }
            }
        }
    }
    let mut groups: Vec<_> = by_person.into_iter().collect();
    groups.sort_unstable();
    for ((_, family), list) in groups {
        for (at, one) in list.iter().enumerate() {
            for other in &list[at + 1..] {
                let (a, b) = (&events[*one], &events[*other]);
                let (mine, theirs) = (root(&part_of, *one), root(&part_of, *other));
                if mine == theirs || !are_one(a, b, family) {
                    continue;
                }
                let once = matches!(family, Is::Birth | Is::Death);
                let event_of = |at| root(&part_of, at);
                let ordered =
                    said.leads(mine, theirs, event_of) || said.leads(theirs, mine, event_of);
                // One event has one place in the order.
                let places = a.date.order.as_ref().zip(b.date.order.as_ref());
                if !once && (ordered || places.is_some_and(|(one, other)| one != other)) {
                    continue;
                }
                // An incident that is one event with a step already is none with another.
                let whole = |group: usize| {
                    let own = events.iter().enumerate();
                    let own = own.filter(|(at, _)| root(&part_of, *at) == group);
                    own.count() > 1
                };
                if !once && (whole(mine) || whole(theirs)) {
                    continue;
                }
                join(&mut part_of, *one, *other);
                if !once {
                    alike.push((a.what.reference(), b.what.reference()));
                }
            }
        }
    }
    let roots: Vec<usize> = (0..events.len()).map(|at| root(&part_of, at)).collect();
    let mut kept: Vec<Option<Event<'c>>> = events.into_iter().map(Some).collect();
    for at in 0..kept.len() {
        if roots[at] != at
            && let Some(goes) = kept[at].take()
            && let Some(stays) = kept[roots[at]].as_mut()
        {
            stays.also.push(goes.what);
            // The narrower date says more.
            let wider = |one: &UncertainDate, other: &UncertainDate| {
                let width = |date: &UncertainDate| date.sort_key().map(|key| key.width);
                width(other).is_some_and(|own| width(one).is_none_or(|mine| own < mine))
            };
            // What people said of its order goes with it.
            let unordered = stays.date.order.is_none() && goes.date.order.is_some();
            let same_day = |one: &UncertainDate, other: &UncertainDate| {
                one.earliest_day() == other.earliest_day() && one.latest_day() == other.latest_day()
            };
            if wider(stays.date, goes.date) || (unordered && same_day(stays.date, goes.date)) {
                stays.date = goes.date;
            }
            for person in goes.who {
                if !stays.who.contains(&person) {
                    stays.who.push(person);
                }
            }
        }
    }
    (kept.into_iter().flatten().collect(), alike)
}

/// What people said of the order of records: each time the earlier and the later of two.
struct Said(Vec<(usize, usize)>);

impl Said {
    fn of(events: &[Event<'_>]) -> Said {
        let hints = |event: &Event<'_>| event.date.order.is_some();
        if !events.iter().any(hints) {
            return Said(Vec::new());
        }
        let mut by_name: HashMap<String, usize> = HashMap::new();
        for (at, event) in events.iter().enumerate() {
            let names = event.what.names().into_iter();
            by_name.extend(names.map(|name| (name.to_lowercase(), at)));
        }
        let pairs = events.iter().enumerate().filter_map(|(at, event)| {
            let hint = event.date.order.as_ref()?;
            let other = *by_name.get(&hint.reference().to_lowercase())?;
            Some(match hint {
                OrderHint::After(_) => (other, at),
                OrderHint::Before(_) => (at, other),
            })
        });
        Said(pairs.collect())
    }

    /// Whether it follows that one event came before another; `root` says to which event a record
    /// belongs.
    fn leads(&self, from: usize, to: usize, root: impl Fn(usize) -> usize) -> bool {
        let mut seen = HashSet::from([from]);
        let mut next = vec![from];
        while let Some(at) = next.pop() {
            let later = self.0.iter().filter(|(earlier, _)| root(*earlier) == at);
            for later in later.map(|(_, later)| root(*later)) {
                if later == to {
                    return true;
                }
                if seen.insert(later) {
                    next.push(later);
                }
            }
        }
        false
    }
}

/// Whether two records of one family and one person can be taken for one event. One is born and dies
/// once, unless the days certainly differ; an arrest is the same only on one known day, told by
/// records of different kinds, at no other place and by nobody else.
fn are_one(one: &Event<'_>, other: &Event<'_>, family: Is) -> bool {
    let apart = |a: &UncertainDate, b: &UncertainDate| {
        a.latest_day()
            .zip(b.earliest_day())
            .is_some_and(|(a, b)| a < b)
    };
    if matches!(family, Is::Birth | Is::Death) {
        return !apart(one.date, other.date) && !apart(other.date, one.date);
    }
    let (What::Incident(incident), What::Step(step)) = (match (one.what, other.what) {
        (What::Step(_), What::Incident(_)) => (other.what, one.what),
        as_it_is => as_it_is,
    }) else {
        return false;
    };
    let day = |date: &UncertainDate| {
        date.earliest_day()
            .filter(|d| date.latest_day() == Some(*d))
    };
    let same_day = day(one.date).is_some_and(|own| day(other.date) == Some(own));
    let place = incident.place.as_ref().zip(step.place.as_ref());
    let time = one.date.time.zip(other.date.time);
    let agents: Vec<&Link> = incident
        .by
        .iter()
        .filter_map(|p| p.actor.as_ref())
        .collect();
    let agent = step.authority.as_ref();
    same_day
        && place.is_none_or(|(a, b)| a.to_lowercase() == b.to_lowercase())
        && time.is_none_or(|(a, b)| a == b)
        && agent.is_none_or(|by| agents.is_empty() || agents.contains(&by))
}

/// What the kind of a step means.
pub(super) fn means<'t>(step: &Step, terms: &'t Terms) -> &'t Meaning {
    terms.step(step.kind.as_deref())
}

/// What an outcome says of the charges and sentences of a case, where the step is about them: an order
/// of custody that was quashed leaves the charge as it was, and only a judgment is sent back to be
/// given anew.
pub(super) fn outcome<'t>(kind: &Meaning, code: Option<&str>, terms: &'t Terms) -> &'t Meaning {
    let said = terms.outcome(code);
    let against_judgment =
        |remedy: Remedy| remedy.is_against_judgment() || remedy == Remedy::Retrial;
    let on_judgment = kind.remedy.map(against_judgment);
    match on_judgment {
        Some(true) => said,
        Some(false) => Meaning::nothing(),
        None if said.is(Is::NotFinal) => Meaning::nothing(),
        None => said,
    }
}

/// The charges that a step is about, of those of its proceeding.
pub fn charges_of<'c>(case: &'c Case, step: &Step) -> Vec<&'c Stored<Charge>> {
    let of_step = |charge: &&Stored<Charge>| {
        charge.proceeding == step.proceeding
            && (step.charges.is_empty() || step.charges.iter().any(|l| leads_to(l, charge)))
    };
    case.charges.iter().filter(of_step).collect()
}
