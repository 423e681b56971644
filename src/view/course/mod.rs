//! The course of a case: one truth for timeline, agenda, statistics, letters and checks.
//!
//! From records that were already limited to a level it makes the events in one order
//! ([`events`], `order`), says whom each concerns ([`concerned`]), and what is so after each: liberty
//! ([`liberty`]), where somebody stands in a proceeding ([`standing`]), the state of each charge count
//! by count ([`counts`]), the ledger of sentences ([`ledger`]); the state of measures ([`measures`]);
//! what it leads one to expect ([`announced`], [`orders`], [`releases`]); and how far the record reaches
//! ([`reach`]). None of its readers has a rule of its own.

pub mod announced;
pub mod charges;
pub mod concerned;
pub mod counts;
mod custody;
pub mod decisions;
pub mod events;
pub mod ledger;
pub mod length;
pub mod liberty;
pub mod measures;
mod order;
pub mod orders;
pub mod others;
pub mod reach;
pub mod releases;
pub mod size;
pub mod standing;
pub mod taking;

use crate::date::UncertainDate;
use crate::model::{
    Actor, Case, Charge, Incident, LifeEvent, Link, Measure, Proceeding, Step, Stored,
};
use crate::vocabulary::{Is, SentenceEffect, Terms};
use chrono::NaiveDate;
use concerned::Concerned;
use counts::Count;
use custody::Custody;
use events::{Event, Placed, What};
use ledger::{About, Ledger, Total};
use liberty::{Change, Liberty, Piece, pieces};
use measures::MeasureState;
use reach::Reach;
use standing::{Stand, Standing, standing_after};
use std::collections::{BTreeMap, HashMap};

/// The course of a case until a day.
#[derive(Debug)]
pub struct Course<'c> {
    terms: &'c Terms,
    /// The day that it calls today.
    pub today: NaiveDate,
    /// Who is concerned by what.
    pub concerned: Concerned<'c>,
    /// All events in order, those to come among them.
    pub events: Vec<Event<'c>>,
    /// References of events whose hints of order run in a circle.
    pub circular: Vec<String>,
    /// Pairs of records that were taken for one event without a link that says so.
    pub alike: Vec<(String, String)>,
    /// The places of each person's events, by key.
    by_person: BTreeMap<String, Vec<usize>>,
    actors: HashMap<String, &'c Stored<Actor>>,
    /// The dates of sources, by key.
    sources: HashMap<String, Option<&'c UncertainDate>>,
    charges: HashMap<&'c str, Vec<&'c Stored<Charge>>>,
    in_proceeding: charges::Charges<'c>,
    measures: HashMap<&'c str, Vec<&'c Stored<Measure>>>,
}

/// What is so for somebody after one of their events.
#[derive(Clone, Debug)]
pub struct State<'c> {
    /// The place of the event in [`Course::events`].
    pub event: usize,
    /// Liberty, where anything until then says something of it.
    pub liberty: Option<Change<'c>>,
    /// Where they stand in the proceeding of the event.
    pub standing: Option<Standing>,
    /// What their sentences come to.
    pub total: Total,
    /// The status of each of their charges: number of the charge and code.
    pub counts: Vec<(i64, Option<String>)>,
}

/// The course of the case of one person until today, or until their death.
#[derive(Debug)]
pub struct Life<'c> {
    /// Their key.
    pub person: String,
    /// When they died, if they did until today.
    pub died: Option<&'c UncertainDate>,
    /// The last day on which anything can be so for them: today, or the day of their death.
    pub until: NaiveDate,
    /// What each step said of their liberty.
    pub changes: Vec<Change<'c>>,
    /// Their times without liberty.
    pub pieces: Vec<Piece<'c>>,
    /// Their sentences.
    pub ledger: Ledger<'c>,
    /// Their charges as they stand.
    pub counts: Vec<Count<'c>>,
    /// Where they stand in each proceeding.
    pub standings: Vec<Stand<'c>>,
    /// Their measures, each with its state.
    pub measures: Vec<(&'c Stored<Measure>, MeasureState)>,
}

impl<'c> Course<'c> {
    /// Of a case that is limited to a level.
    pub fn of(case: &'c Case, terms: &'c Terms, today: NaiveDate) -> Course<'c> {
        let concerned = Concerned::of(case, terms);
        let (mut events, alike) = events::events(case, terms, &concerned);
        let circular = order::put_in_order(&mut events, terms);
        let mut by_person: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, event) in events.iter().enumerate() {
            for person in &event.who {
                let own = by_person.entry(person.to_string()).or_default();
                // A list may name somebody twice.
                if own.last() != Some(&at) {
                    own.push(at);
                }
            }
        }
        let mut charges: HashMap<&'c str, Vec<&'c Stored<Charge>>> = HashMap::new();
        for charge in &case.charges {
            for link in concerned.by_charge(charge) {
                charges.entry(link.as_str()).or_default().push(charge);
            }
        }
        let mut measures: HashMap<&'c str, Vec<&'c Stored<Measure>>> = HashMap::new();
        for measure in &case.measures {
            for link in concerned.by_measure(measure) {
                measures.entry(link.as_str()).or_default().push(measure);
            }
        }
        let sources = case.sources.iter();
        let sources = sources.map(|source| (source.key(), source.date.as_ref()));
        Course {
            sources: sources.collect(),
            charges,
            in_proceeding: charges::Charges::of(case, &concerned),
            measures,
            terms,
            today,
            concerned,
            events,
            circular,
            alike,
            by_person,
            actors: case
                .actors
                .iter()
                .map(|actor| (actor.key(), actor))
                .collect(),
        }
    }

    /// The keys of all whom any event concerns.
    pub fn people(&self) -> impl Iterator<Item = &str> {
        self.by_person.keys().map(String::as_str)
    }

    /// The keys of all whom a step of any proceeding concerns.
    pub fn accused(&self) -> impl Iterator<Item = &str> {
        let has_steps = |person: &&str| self.events_of(person).any(|event| event.step().is_some());
        self.people().filter(has_steps)
    }

    /// The events of somebody, in order.
    pub fn events_of(&self, person: &str) -> impl Iterator<Item = &Event<'c>> {
        let places = self.by_person.get(person);
        places.into_iter().flatten().map(|at| &self.events[*at])
    }

    /// The steps that concern somebody, in order.
    pub fn steps_of(&self, person: &str) -> Vec<&'c Stored<Step>> {
        self.events_of(person).filter_map(Event::step).collect()
    }

    /// The place in the order of events of each record that tells of one, by its number.
    pub fn places(&self) -> HashMap<i64, usize> {
        let mut places = HashMap::new();
        for (at, event) in self.events.iter().enumerate() {
            let told = event.records().filter(|what| !what.names().is_empty());
            places.extend(told.map(|what| (what.number(), at)));
        }
        places
    }

    /// The incidents that were done to somebody and are not refuted, in order.
    pub fn incidents_of(&self, person: &str) -> Vec<&'c Stored<Incident>> {
        let records = self.events_of(person).flat_map(Event::records);
        let incidents = records.filter_map(|what| match what {
            What::Incident(incident) => {
                Some(incident).filter(|i| !events::is_refuted(i, self.terms))
            }
            _ => None,
        });
        incidents.collect()
    }

    /// The events of somebody's life, in order.
    pub fn life_events_of(&self, person: &str) -> Vec<&'c Stored<LifeEvent>> {
        let records = self.events_of(person).flat_map(Event::records);
        let events = records.filter_map(|what| match what {
            What::Life(event) => Some(event),
            _ => None,
        });
        events.collect()
    }

    /// The steps of each proceeding, in order, by the proceeding's number.
    pub fn by_proceeding(&self) -> BTreeMap<i64, Vec<&'c Stored<Step>>> {
        let mut found: BTreeMap<i64, Vec<&'c Stored<Step>>> = BTreeMap::new();
        for step in self.events.iter().filter_map(Event::step) {
            if let Some(proceeding) = self.concerned.proceeding(step.proceeding.as_ref()) {
                found.entry(proceeding.number).or_default().push(step);
            }
        }
        found
    }

    /// When somebody died, if they did until today: by their own record or any event.
    pub fn death_of(&self, person: &str) -> Option<&'c UncertainDate> {
        self.death_event_of(person).map(|event| event.date)
    }

    /// The event of somebody's death, if they died until today.
    pub fn death_event_of(&self, person: &str) -> Option<&Event<'c>> {
        self.events_of(person)
            .find(|event| event.has_begun(self.today) && self.is_death_of(event, person))
    }

    /// Whether an event is the death of somebody whom it concerns. An act that killed one of several
    /// tells of the death of all its targets; a step, of those whom it names.
    fn is_death_of(&self, event: &Event<'c>, person: &str) -> bool {
        event.records().any(|what| {
            let hedged = match what {
                What::Incident(incident) => {
                    let status = incident.status.as_deref();
                    self.terms.is("knowledge-statuses", status, Is::Hedged)
                }
                What::Step(step) => !self.is_alone(step, person),
                _ => false,
            };
            what.is(self.terms, Is::Death) && !hedged
        })
    }

    /// Whether a step is about one person alone.
    fn is_alone(&self, step: &'c Stored<Step>, person: &str) -> bool {
        let own = self.concerned.by_step(step);
        own.len() == 1 && own[0].0 == person
    }

    /// The charges of somebody, in the order in which they were recorded.
    pub fn charges_of(&self, person: &str) -> &[&'c Stored<Charge>] {
        self.charges.get(person).map_or(&[], Vec::as_slice)
    }

    /// The proceeding of a step, a charge or a measure.
    pub fn proceeding(&self, link: Option<&Link>) -> Option<&'c Stored<Proceeding>> {
        self.concerned.proceeding(link)
    }

    /// The course of somebody's case.
    pub fn life(&self, person: &str) -> Life<'c> {
        self.lived(person, |_, _, _, _, _| ())
    }

    /// Goes through the events of somebody, and gives `each` what is so after one: its place, what was
    /// said of liberty until then, the standing in its proceeding, the ledger and the counts.
    fn lived(
        &self,
        person: &str,
        mut each: impl FnMut(usize, &[Change<'c>], Option<Standing>, &Ledger<'c>, &[Count<'c>]),
    ) -> Life<'c> {
        let died = self.death_of(person);
        let last = died.and_then(UncertainDate::latest_day);
        let until = last.map_or(self.today, |day| day.min(self.today));
        // What lies ahead is nothing that is so.
        let begun = |date: &Option<UncertainDate>| {
            let first = date.as_ref().and_then(UncertainDate::earliest_day);
            first.is_none_or(|day| day <= self.today)
        };
        let charges = self.charges_of(person).iter().copied();
        let charges = charges.filter(|charge| begun(&charge.date));
        let mut counts: Vec<Count<'c>> = charges.map(Count::of).collect();
        let mut ledger = Ledger::default();
        let mut custody = Custody::default();
        let mut standings: BTreeMap<&'c str, Stand<'c>> = BTreeMap::new();
        let places = self.by_person.get(person).map_or(&[][..], Vec::as_slice);
        let mut death: Option<&Event<'c>> = None;
        for at in places.iter().copied() {
            let event = &self.events[at];
            if !event.has_begun(self.today) {
                continue;
            }
            // A case goes on against the living; the dead are tried only where a step says so.
            let after_death = death.is_some_and(|death| event.is_certainly_after(death));
            let bears = |step: &&'c Stored<Step>| {
                let of_them = !step.accused.is_empty() || self.is_alone(step, person);
                self.concerned.bears(step, person) && (!after_death || of_them)
            };
            let is_placed = event.placed != Placed::Assumed && (death.is_none() || after_death);
            if death.is_none() && self.is_death_of(event, person) {
                death = Some(event);
                counts::end_by_death(&mut counts, event, self.terms);
                standing::end_by_death(&mut standings, &counts, event.what, self.terms);
            }
            let mut standing = None;
            let step = event.step();
            if let Some(step) = step.filter(bears) {
                let in_part = self.take(step, person, is_placed, &mut counts, &mut ledger);
                if let Some(change) = Change::by(step, person, &ledger, self.terms)
                    // Of several, a death is the death of one.
                    && (change.liberty != Liberty::Dead || self.is_alone(step, person))
                {
                    custody.take(change, &mut ledger, self.terms);
                }
                custody.rest_on(step, &ledger);
                if let Some(link) = &step.proceeding {
                    let before = standings.get(link.as_str()).copied();
                    let own = before.map(|stand| stand.standing);
                    standing = match in_part {
                        true => own,
                        false => standing_after(own, step, person, &counts, self.terms),
                    };
                    // Of the day of a death nothing says that it came after and opened the case anew.
                    let in_doubt = death.filter(|_| !after_death);
                    let mut by = What::Step(step);
                    let pending = standing.is_some_and(Standing::is_pending);
                    if let Some(death) = in_doubt.filter(|_| pending) {
                        match own {
                            Some(own) if !own.is_pending() => standing = Some(own),
                            Some(_) => {}
                            None => (standing, by) = (Some(Standing::CaseClosed), death.what),
                        }
                    }
                    if let Some(now) = standing.filter(|now| Some(*now) != own) {
                        let stand = Stand {
                            proceeding: link,
                            standing: now,
                            by,
                        };
                        standings.insert(link.as_str(), stand);
                    }
                }
            }
            each(at, &custody.changes, standing, &ledger, &counts);
        }
        let changes = custody.changes;
        let own = self.measures.get(person).into_iter().flatten().copied();
        Life {
            pieces: pieces(&changes),
            measures: own
                .filter(|measure| begun(&measure.date))
                .map(|measure| (measure, measures::state(measure, self.terms, self.today)))
                .collect(),
            person: person.to_owned(),
            died,
            until,
            changes,
            ledger,
            counts,
            standings: standings.into_values().collect(),
        }
    }

    /// Takes a step into the charges and the sentences of somebody: a sentence rests on convictions,
    /// and a charge is not amnestied with a part of its sentence. Gives whether it is of a part only.
    fn take(
        &self,
        step: &'c Stored<Step>,
        person: &str,
        is_placed: bool,
        counts: &mut [Count<'c>],
        ledger: &mut Ledger<'c>,
    ) -> bool {
        let (concerned, terms) = (&self.concerned, self.terms);
        let convicted = |counts: &[Count<'c>]| -> Vec<&'c Stored<Charge>> {
            let of_case = counts
                .iter()
                .filter(|count| count.charge.proceeding == step.proceeding);
            let standing = of_case.filter(|count| count.is_convicted(terms));
            standing.map(|count| count.charge).collect()
        };
        let before = convicted(counts);
        let of_all = before
            .iter()
            .all(|charge| concerned.has_charge(step, charge));
        let says = |charge: &'c Stored<Charge>| {
            counts::status_after(step, charge, Some(person), concerned, terms)
        };
        let others = counts.iter().map(|count| count.charge);
        let mut others = others.filter(|charge| before.iter().all(|b| b.number != charge.number));
        let convicts = |charge| terms.is("charge-statuses", says(charge).as_deref(), Is::Convicts);
        let about = About {
            of_all,
            of_others: !before.is_empty()
                && before.iter().all(|charge| says(charge).is_none())
                && others.any(convicts),
        };
        ledger.take(step, person, (concerned, terms), about);
        let proceeding = step.proceeding.as_ref().map(Link::as_str);
        let in_part = events::means(step, terms).sentence == Some(SentenceEffect::Amnesty)
            && ledger.total_in(proceeding) != Total::Nothing;
        if !in_part {
            counts::take(counts, step, person, (concerned, terms), is_placed);
        }
        let after = convicted(counts).len();
        if after < before.len() {
            ledger.fall(step, person, concerned, after == 0);
        }
        in_part
    }

    /// What was so for somebody after each of their events until today, in order.
    pub fn states(&self, person: &str) -> Vec<State<'c>> {
        let mut states = Vec::new();
        self.lived(person, |event, changes, standing, ledger, counts| {
            states.push(State {
                event,
                liberty: changes.last().copied(),
                standing,
                total: ledger.total(),
                counts: counts
                    .iter()
                    .map(|count| (count.charge.number, count.status.clone()))
                    .collect(),
            });
        });
        states
    }

    /// How far the record of somebody reaches.
    pub fn reach(&self, person: &str) -> Reach {
        let actor = self.actors.get(person).copied();
        reach::reach(&self.sources, actor, self.events_of(person), self.today)
    }
}

impl<'c> Life<'c> {
    /// Their liberty today, as far as is recorded; of the dead nothing is said.
    pub fn liberty(&self) -> Option<Change<'c>> {
        self.changes.last().copied().filter(|_| self.died.is_none())
    }

    /// The time without liberty that goes on today; none of the dead.
    pub fn held(&self) -> Option<&Piece<'c>> {
        liberty::open(&self.pieces).filter(|_| self.died.is_none())
    }

    /// Whether a proceeding goes on for them: it was neither closed for them nor ended with an
    /// acquittal of all that was left, and they live.
    pub fn goes_on_in(&self, proceeding: Option<&Link>) -> bool {
        let own = self.standings.iter();
        let mut own = own.filter(|stand| Some(stand.proceeding) == proceeding);
        let over =
            own.any(|stand| matches!(stand.standing, Standing::CaseClosed | Standing::Acquitted));
        self.died.is_none() && !over
    }

    /// When the sentence of a proceeding ends by its ledger, between bounds: from when it began, or
    /// else from the start of the custody in which its judgment was given.
    pub fn expected_end(&self, proceeding: &str) -> Option<(NaiveDate, NaiveDate)> {
        let Total::Term(length) = self.ledger.total_in(Some(proceeding)) else {
            return None;
        };
        let started = self.ledger.starts(Some(proceeding)).or_else(|| {
            let mut pieces = self.pieces.iter().rev().filter(|p| p.to.is_none());
            let piece = pieces.find(|piece| piece.liberty.is_custody())?;
            piece.from.date.as_ref()
        })?;
        Some((
            length.from(started.earliest_day()?)?,
            length.from(started.latest_day()?)?,
        ))
    }
}
