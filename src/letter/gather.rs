//! Gathering: what a letter about a defender is made of, at a level of confidentiality. What happened
//! in which order, whom it concerns and what is so on the letter's day is the course of the case; here
//! it is only divided into what the letter is about and what was before.

use super::audience::Audience;
use crate::date::UncertainDate;
use crate::model::case::Index;
use crate::model::*;
use crate::view::course::events::{Event, Placed, What};
use crate::view::course::liberty::{Change, Liberty, days_in_custody};
use crate::view::course::measures::MeasureState;
use crate::view::course::others::Tie;
use crate::view::course::reach::{HOLDS_FOR, Reach};
use crate::view::course::standing::Standing;
use crate::view::course::{Course, Life};
use crate::vocabulary::{Gravity, Is, Terms};
use chrono::{Days, NaiveDate};
use std::collections::HashSet;

/// Everything for a letter, in order.
pub struct View<'c> {
    /// Records by key.
    pub index: Index<'c>,
    /// Labels.
    pub terms: &'c Terms,
    /// Settings.
    pub settings: &'c Settings,
    /// The course of the case until the letter's day.
    pub course: Course<'c>,
    /// The course of the defender's own.
    pub life: Life<'c>,
    /// How far the record of the defender reaches.
    pub reach: Reach,
    /// The letter's day.
    pub today: NaiveDate,
    /// The defender.
    pub defender: &'c Stored<Actor>,
    /// Their affiliations that have not ended.
    pub affiliations: Vec<&'c Stored<Affiliation>>,
    /// The proceeding that is under way, or the latest.
    pub current: Option<CaseOfLaw<'c>>,
    /// The other proceedings of the defender, by their last step.
    pub others: Vec<CaseOfLaw<'c>>,
    /// What belongs to the present situation, in order.
    pub story: Vec<Told<'c>>,
    /// What was before, in order.
    pub background: Vec<Past<'c>>,
    /// What nobody says when it was.
    pub undated: Vec<Told<'c>>,
    /// What was done to others and belongs to the case, in order.
    pub against_others: Vec<(&'c Stored<Incident>, Tie)>,
    /// Measures besides a sentence, each with its state.
    pub measures: Vec<(&'c Stored<Measure>, MeasureState)>,
    /// What steps announce for a day after the letter.
    pub to_come: Vec<Coming<'c>>,
    /// Recorded demands, in order.
    pub demands: Vec<&'c Stored<Demand>>,
    /// In whose name the letter is.
    pub sender: Option<&'c Stored<Actor>>,
    /// Events of the defender's life, in order.
    pub life_events: Vec<&'c Stored<LifeEvent>>,
    /// Relationships of the defender.
    pub relationships: Vec<&'c Stored<Relationship>>,
    /// Earlier letters about the defender, in order.
    pub communications: Vec<&'c Stored<Communication>>,
    /// International procedures of the defender.
    pub international: Vec<CaseOfLaw<'c>>,
    /// Sources that may be named.
    pub sources: Vec<&'c Stored<Source>>,
    /// Numbers of incidents, steps and measures that are new since an earlier letter.
    pub new: HashSet<i64>,
    /// For whom the letter is.
    pub audience: Audience,
    /// The level.
    pub level: Confidentiality,
    /// Key of the defender.
    pub key: String,
}

/// Something that happened, as a letter tells it: one record, or two records of one event.
#[derive(Clone, Copy, Debug)]
pub enum Told<'c> {
    /// A step of a proceeding, with the incident that is the same event.
    Step(&'c Stored<Step>, Option<&'c Stored<Incident>>),
    /// An incident.
    Incident(&'c Stored<Incident>),
    /// A measure, with its state.
    Measure(&'c Stored<Measure>, MeasureState),
}

impl<'c> Told<'c> {
    /// When.
    pub fn date(self) -> Option<&'c UncertainDate> {
        let date = match self {
            Told::Step(step, incident) => {
                let own = step.record.date.as_ref();
                own.or(incident.and_then(|incident| incident.record.date.as_ref()))
            }
            Told::Incident(incident) => incident.record.date.as_ref(),
            Told::Measure(measure, _) => measure.record.date.as_ref(),
        };
        date.filter(|date| !date.is_undated())
    }

    /// The numbers of its records.
    pub fn numbers(self) -> Vec<i64> {
        match self {
            Told::Step(step, incident) => [Some(step.number), incident.map(|i| i.number)]
                .into_iter()
                .flatten()
                .collect(),
            Told::Incident(incident) => vec![incident.number],
            Told::Measure(measure, _) => vec![measure.number],
        }
    }

    /// The references of its records, as people type them.
    pub fn references(self) -> Vec<String> {
        match self {
            Told::Step(step, incident) => {
                let mut found = vec![step.reference()];
                found.extend(incident.map(Stored::reference));
                found
            }
            Told::Incident(incident) => vec![incident.reference()],
            Told::Measure(measure, _) => vec![measure.reference()],
        }
    }

    /// Where accounts of it disagree.
    pub fn accounts(self) -> Vec<&'c Account> {
        match self {
            Told::Step(step, incident) => {
                let own = step.record.accounts().iter();
                own.chain(incident.map_or(&[][..], |i| i.record.accounts()))
                    .collect()
            }
            Told::Incident(incident) => incident.record.accounts().iter().collect(),
            Told::Measure(measure, _) => measure.record.accounts().iter().collect(),
        }
    }

    /// How grave it is.
    pub fn gravity(self, terms: &Terms) -> Gravity {
        let of_types = |incident: &Incident| {
            let types = incident.types.iter();
            types
                .filter_map(|code| terms.meaning("incident-types", Some(code)).gravity())
                .max()
        };
        match self {
            Told::Step(step, incident) => {
                let own = terms.step(step.kind.as_deref()).gravity();
                own.max(incident.and_then(|incident| of_types(incident)))
            }
            Told::Incident(incident) => of_types(incident),
            Told::Measure(measure, _) => terms
                .meaning("measure-kinds", measure.kind.as_deref())
                .gravity(),
        }
        .unwrap_or_default()
    }

    /// Whether it takes back what was done before: a release, an acquittal, the end of a case.
    pub fn ends(self, terms: &Terms) -> bool {
        match self {
            Told::Step(step, _) => {
                let ends = [Is::Release, Is::Acquits, Is::EndsCase];
                let outcome = terms.outcome(step.outcome.as_deref());
                terms.step(step.kind.as_deref()).is_any(&ends) || outcome.is_any(&ends)
            }
            _ => false,
        }
    }
}

/// What is announced for a day that is still to come.
#[derive(Clone, Copy, Debug)]
pub struct Coming<'c> {
    /// The step that announces it.
    pub step: &'c Stored<Step>,
    /// When.
    pub date: &'c UncertainDate,
}

/// From where a letter goes on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Since {
    /// The day of the earlier letter.
    pub day: NaiveDate,
    /// When the earlier letter was recorded: what was recorded later is new too.
    pub recorded: Option<Uid>,
}

/// What is asked of gathering.
#[derive(Clone, Copy, Debug)]
pub struct Question<'q> {
    /// Key of the defender.
    pub defender: &'q str,
    /// How much may be told.
    pub level: Confidentiality,
    /// For whom.
    pub audience: Audience,
    /// The letter's day.
    pub today: NaiveDate,
    /// The earlier letter that this one goes on from.
    pub since: Option<Since>,
}

/// A proceeding with what belongs to it.
pub struct CaseOfLaw<'c> {
    /// The proceeding.
    pub proceeding: &'c Stored<Proceeding>,
    /// Charges that concern the defender.
    pub charges: Vec<&'c Stored<Charge>>,
    /// Steps that concern the defender, in order.
    pub steps: Vec<&'c Stored<Step>>,
    /// Witnesses that may be named.
    pub witnesses: Vec<&'c Party>,
    /// The others whom it is about.
    pub co_accused: Vec<&'c Stored<Actor>>,
    /// The day of the last step, as a number that orders days; none where no step has one.
    pub last: Option<i64>,
}

/// Something earlier.
#[derive(Clone, Copy, Debug)]
pub enum Past<'c> {
    /// An event outside of any proceeding.
    Event(Told<'c>),
    /// A proceeding: its place among the others.
    Proceeding(usize),
}

impl<'c> View<'c> {
    /// Their liberty as last recorded; none of the dead, and none where nothing says it.
    pub fn liberty(&self) -> Option<Change<'c>> {
        let last = self.life.liberty()?;
        match last.liberty {
            Liberty::Dead | Liberty::Unknown => None,
            // A release in an earlier case does not say that somebody is at liberty today.
            Liberty::Free => {
                let current = self.current.as_ref()?;
                let own = current.steps.iter().any(|s| s.number == last.step.number);
                own.then_some(last)
            }
            _ => Some(last),
        }
    }

    /// Whether the defender is held, under house arrest or disappeared, as last recorded.
    pub fn in_custody(&self) -> bool {
        self.liberty()
            .is_some_and(|last| last.liberty.is_deprived())
    }

    /// Whether the defender has disappeared: nothing says that they were found.
    pub fn is_disappeared(&self) -> bool {
        self.course.missing(&self.key).is_some()
    }

    /// Whether an incident is a disappearance.
    pub fn is_disappearance(&self, incident: &Incident) -> bool {
        self.terms
            .any_is("incident-types", &incident.types, Is::Disappearance)
    }

    /// Where somebody stands in a proceeding.
    pub fn standing(&self, case: &CaseOfLaw<'c>, person: &str) -> Option<Standing> {
        let theirs;
        let life = if person == self.key {
            &self.life
        } else {
            theirs = self.course.life(person);
            &theirs
        };
        let key = Link(case.proceeding.key());
        let mut standings = life.standings.iter();
        let own = standings.find(|stand| *stand.proceeding == key);
        own.map(|stand| stand.standing)
    }

    /// Whether the present case goes on before a court or an investigator.
    pub fn is_prosecuted(&self) -> bool {
        let case = self.current.as_ref();
        case.is_some_and(|case| {
            self.standing(case, &self.key)
                .is_none_or(Standing::is_pending)
        })
    }

    /// Days in custody until the letter, or until they were last reported, where all of them are
    /// known.
    pub fn days_in_custody(&self) -> Option<i64> {
        let reported = self.reach.last_reported(self.today);
        let until = reported.map_or(self.life.until, |day| day.min(self.life.until));
        days_in_custody(&self.life.pieces, until)
            .exactly()
            .filter(|days| *days > 0)
    }

    /// Whether what was last recorded can be told as what is.
    pub fn is_now(&self) -> bool {
        self.reach.is_now(self.today, HOLDS_FOR)
    }

    /// The incidents of the present situation, in order.
    pub fn incidents(&self) -> impl Iterator<Item = &'c Stored<Incident>> + '_ {
        self.story
            .iter()
            .chain(&self.undated)
            .filter_map(|told| match told {
                Told::Incident(incident) | Told::Step(_, Some(incident)) => Some(*incident),
                _ => None,
            })
    }

    /// The incident that is one event with a step, where it is not refuted.
    pub fn incident_of(&self, step: &Stored<Step>) -> Option<&'c Stored<Incident>> {
        let mut events = self.course.events.iter();
        let own = |event: &&Event<'c>| event.step().is_some_and(|own| own.number == step.number);
        events.find(own).and_then(|event| act_in(event, self.terms))
    }

    /// The proceeding of a step, among the defender's own.
    pub fn case_of(&self, step: &Step) -> Option<&CaseOfLaw<'c>> {
        let cases = self.current.iter().chain(&self.others);
        let mut cases = cases.chain(&self.international);
        cases.find(|case| step.proceeding == Some(Link(case.proceeding.key())))
    }

    /// The country that the letter is about: of the proceeding, else of the defender.
    pub fn country(&self) -> Option<&'c crate::vocabulary::countries::CountryCode> {
        self.current
            .as_ref()
            .and_then(|case| case.proceeding.country.as_ref())
            .or(self.defender.country.as_ref())
    }

    /// The record that says which country it is.
    pub fn country_reference(&self) -> Option<String> {
        self.country()?;
        let case = self
            .current
            .as_ref()
            .filter(|case| case.proceeding.country.is_some());
        Some(case.map_or_else(
            || self.defender.reference(),
            |case| case.proceeding.reference(),
        ))
    }

    /// What a letter starts with, among things told in order: the gravest of the newest episode. What
    /// ends something goes before what it ends.
    pub fn news(&self, told: impl IntoIterator<Item = Told<'c>>) -> Option<Told<'c>> {
        let told: Vec<Told<'c>> = told.into_iter().collect();
        let minor = |told: &Told<'c>| match told {
            Told::Step(step, _) => self.terms.step(step.kind.as_deref()).is(Is::Minor),
            _ => false,
        };
        let dated = told.iter().filter(|one| one.date().is_some());
        let serious: Vec<Told<'c>> = dated.filter(|one| !minor(one)).copied().collect();
        let last = |one: &Told<'c>| one.date().and_then(UncertainDate::latest_day);
        let newest = serious.iter().filter_map(last).max();
        let since = newest.and_then(|day| day.checked_sub_days(Days::new(EPISODE)));
        // Somebody who has disappeared is missing until found.
        let missing = self.is_disappeared();
        let mut episode: Vec<Told<'c>> = serious
            .into_iter()
            .filter(|one| {
                let lasts = missing && one.gravity(self.terms) == Gravity::Disappearance;
                lasts || last(one) >= since
            })
            .collect();
        if let Some(end) = episode.iter().rposition(|one| one.ends(self.terms)) {
            episode.drain(..end);
        }
        let gravest = episode
            .into_iter()
            .enumerate()
            .max_by_key(|(at, one)| (one.gravity(self.terms), *at));
        gravest
            .map(|(_, one)| one)
            .or_else(|| told.iter().rfind(|one| !minor(one)).copied())
            .or_else(|| told.last().copied())
    }
}

/// How many days before the newest event an episode goes back.
const EPISODE: u64 = 30;

/// How long before the first step of a proceeding an incident belongs to the same story.
const PRELUDE: u64 = 60;

/// Gathers from a case that is limited to the level; `None` when the defender's own record is withheld.
pub fn gather<'c>(case: &'c Case, terms: &'c Terms, ask: &Question<'_>) -> Option<View<'c>> {
    let Question {
        defender,
        level,
        audience,
        today,
        since,
    } = *ask;
    let index = case.index();
    let me = index.actors.get(defender).copied()?;
    let course = Course::of(case, terms, today);
    let is_me = |link: &Link| link.0 == defender;
    let mut cases = cases(case, &course, &index, ask, terms);
    let international = cases
        .extract_if(.., |case| {
            let kind = case.proceeding.kind.as_deref();
            terms.is("proceeding-kinds", kind, Is::International)
        })
        .collect();
    cases.sort_by_key(|own| own.last);
    let mut others = cases;
    // Of several of which nobody says when, none is the present one.
    let has_current = others.len() == 1 || others.last().is_some_and(|own| own.last.is_some());
    let current = others.pop_if(|_| has_current);
    let life = course.life(defender);
    let events: Vec<(usize, &Event<'c>, Told<'c>)> = told(&course, defender, &life, terms);
    let missing = course.missing(defender).is_some();
    let parts = divide(&events, current.as_ref(), &others, (today, missing), terms);
    let new = match since {
        Some(since) => new_since(case, since),
        None => HashSet::new(),
    };
    let communications = course
        .events_of(defender)
        .filter_map(|event| match event.what {
            What::Letter(letter) => Some(letter),
            _ => None,
        })
        .filter(|letter| {
            let day = letter.date.as_ref().and_then(|date| date.latest_day());
            day.is_some_and(|day| day < today)
        })
        .collect();
    let sources = case
        .sources
        .iter()
        .filter(|source| {
            audience.names_witnesses() || source.confidentiality() == Confidentiality::Public
        })
        .collect();
    let mut demands: Vec<&Stored<Demand>> = case
        .demands
        .iter()
        .filter(|d| d.about.is_empty() || d.about.iter().any(is_me))
        .filter(|d| !terms.is("demand-statuses", d.status.as_deref(), Is::Closed))
        .collect();
    demands.sort_by_key(|d| (d.position.unwrap_or(u32::MAX), d.number));
    let to_come = to_come(&course, defender);
    let against_others = course.against_others(case, defender).into_iter();
    let against_others = against_others.filter_map(|act| match course.events[act.place].what {
        What::Incident(incident) if is_until(incident.date.as_ref(), today) => {
            Some((incident, act.tie))
        }
        _ => None,
    });
    let against_others = against_others.collect();
    Some(View {
        terms,
        settings: &case.settings,
        defender: me,
        affiliations: case
            .affiliations
            .iter()
            .filter(|a| a.actor.as_ref().is_some_and(is_me) && !a.ended)
            .collect(),
        current,
        others,
        story: parts.story,
        background: parts.background,
        undated: parts.undated,
        against_others,
        measures: life.measures.clone(),
        to_come,
        demands,
        sender: case
            .settings
            .sender
            .as_ref()
            .and_then(|link| index.actor(link)),
        life_events: course.life_events_of(defender),
        relationships: case
            .relationships
            .iter()
            .filter(|r| r.actor.as_ref().is_some_and(is_me) || r.other.as_ref().is_some_and(is_me))
            .collect(),
        communications,
        international,
        sources,
        new,
        audience,
        level,
        today,
        key: defender.to_owned(),
        reach: course.reach(defender),
        life,
        course,
        index,
    })
}

/// The proceedings that are about the defender, with what of them is told until the letter's day.
fn cases<'c>(
    case: &'c Case,
    course: &Course<'c>,
    index: &Index<'c>,
    ask: &Question<'_>,
    terms: &Terms,
) -> Vec<CaseOfLaw<'c>> {
    let is_me = |link: &Link| link.0 == ask.defender;
    let mut found = Vec::new();
    for proceeding in &case.proceedings {
        let key = Some(Link(proceeding.key()));
        let people = course.concerned.by_proceeding(key.as_ref());
        let kind = proceeding.kind.as_deref();
        let petitions = terms.is("proceeding-kinds", kind, Is::International)
            && proceeding
                .parties
                .iter()
                .any(|party| party.actor.as_ref().is_some_and(is_me));
        if !people.iter().any(|link| is_me(link)) && !petitions {
            continue;
        }
        let own = |step: &&'c Stored<Step>| step.proceeding == key;
        let until = |date: Option<&UncertainDate>| is_until(date, ask.today);
        let steps: Vec<_> = course
            .steps_of(ask.defender)
            .into_iter()
            .filter(own)
            .filter(|step| until(step.date.as_ref()))
            .collect();
        // A case all of whose steps lie after the letter's day has not begun on it.
        let mut all = case
            .steps
            .iter()
            .filter(|step| step.proceeding == key)
            .peekable();
        if all.peek().is_some() && all.all(|step| !until(step.date.as_ref())) {
            continue;
        }
        let charges = course.charges_of(ask.defender).iter().copied();
        // Who may be named within the letter's level may still have to be kept from its readers.
        let witnesses = proceeding
            .witnesses
            .iter()
            .filter(|party| {
                ask.audience.names_witnesses()
                    || party.confidentiality == Some(Confidentiality::Public)
            })
            .collect();
        let last = steps
            .iter()
            .filter_map(|s| s.date.as_ref()?.latest_key().filter(|k| *k < 9_000_000))
            .max();
        found.push(CaseOfLaw {
            proceeding,
            charges: charges
                .filter(|charge| charge.proceeding == key && until(charge.date.as_ref()))
                .collect(),
            steps,
            witnesses,
            co_accused: people
                .into_iter()
                .filter(|link| !is_me(link))
                .filter_map(|link| index.actor(link))
                .collect(),
            last,
        });
    }
    found
}

/// Whether a date is one of the letter's day or before; what has no date is.
fn is_until(date: Option<&UncertainDate>, today: NaiveDate) -> bool {
    date.and_then(UncertainDate::earliest_day)
        .is_none_or(|day| day <= today)
}

/// The events of somebody until the letter's day as it tells them, each with its place in the order.
fn told<'e, 'c>(
    course: &'e Course<'c>,
    person: &str,
    life: &Life<'c>,
    terms: &Terms,
) -> Vec<(usize, &'e Event<'c>, Told<'c>)> {
    let mut found = Vec::new();
    for (at, event) in course.events_of(person).enumerate() {
        if !is_until(Some(event.date), course.today) {
            continue;
        }
        let incident = act_in(event, terms);
        let told = match (event.step(), incident, event.what) {
            (Some(step), incident, _) => Told::Step(step, incident),
            (None, Some(incident), _) => Told::Incident(incident),
            (None, None, What::Measure(measure)) => {
                let own = life
                    .measures
                    .iter()
                    .find(|(m, _)| m.number == measure.number);
                match own {
                    Some((measure, state)) => Told::Measure(measure, *state),
                    None => continue,
                }
            }
            _ => continue,
        };
        found.push((at, event, told));
    }
    found
}

/// The incident among the records of an event, where it is not refuted.
fn act_in<'c>(event: &Event<'c>, terms: &Terms) -> Option<&'c Stored<Incident>> {
    event.records().find_map(|what| match what {
        What::Incident(own) if !crate::view::course::events::is_refuted(own, terms) => Some(own),
        _ => None,
    })
}

/// What a letter is about, what was before, and what nobody says when it was.
struct Parts<'c> {
    story: Vec<Told<'c>>,
    background: Vec<Past<'c>>,
    undated: Vec<Told<'c>>,
}

/// Divides what happened. The present situation begins with the current proceeding, or a little before
/// it; without one, a little before the last event.
fn divide<'c>(
    events: &[(usize, &Event<'c>, Told<'c>)],
    current: Option<&CaseOfLaw<'c>>,
    others: &[CaseOfLaw<'c>],
    (today, missing): (NaiveDate, bool),
    terms: &Terms,
) -> Parts<'c> {
    let in_case = |told: &Told<'c>, case: &CaseOfLaw<'c>| match told {
        Told::Step(step, _) => case.steps.iter().any(|own| own.number == step.number),
        _ => false,
    };
    let is_current = |told: &Told<'c>| current.is_some_and(|case| in_case(told, case));
    let earliest = |told: &Told<'c>| told.date().and_then(UncertainDate::earliest_day);
    let own_days = events.iter().map(|(_, _, told)| told);
    let start = match current {
        Some(_) => own_days
            .filter(|told| is_current(told))
            .filter_map(earliest)
            .min(),
        None => own_days.filter_map(earliest).max(),
    };
    let threshold = start.and_then(|day| day.checked_sub_days(Days::new(PRELUDE)));
    let first = events.iter().position(|(_, event, told)| {
        event.placed == Placed::Dated && earliest(told).is_some_and(|day| Some(day) >= threshold)
    });
    // What followed the disappearance of somebody who is still missing belongs to it.
    let vanished = events.iter().position(|(_, event, told)| {
        let Told::Incident(incident) = told else {
            return false;
        };
        let gone = terms.any_is("incident-types", &incident.types, Is::Disappearance);
        gone && event.placed == Placed::Dated
    });
    let first = first.into_iter().chain(vanished.filter(|_| missing)).min();
    let mut parts = Parts {
        story: Vec::new(),
        background: Vec::new(),
        undated: Vec::new(),
    };
    let mut begun: HashSet<usize> = HashSet::new();
    for (at, (_, event, told)) in events.iter().enumerate() {
        let other = others.iter().position(|case| in_case(told, case));
        let disappearance = match told {
            // Who has disappeared is missing until found, however long ago it began.
            Told::Incident(incident) => {
                terms.any_is("incident-types", &incident.types, Is::Disappearance)
            }
            _ => false,
        };
        if let Some(other) = other {
            if begun.insert(other) {
                parts.background.push(Past::Proceeding(other));
            }
        } else if is_current(told) || disappearance {
            parts.story.push(*told);
        } else if event.placed == Placed::Assumed && earliest(told).is_none() {
            parts.undated.push(*told);
        } else if first.is_some_and(|first| at >= first) && is_until(told.date(), today) {
            parts.story.push(*told);
        } else if !matches!(told, Told::Measure(..)) {
            // What of measures still binds, and what they were, is told of all of them together.
            parts.background.push(Past::Event(*told));
        }
    }
    // Proceedings of which no step is known.
    for other in 0..others.len() {
        if begun.insert(other) {
            parts.background.push(Past::Proceeding(other));
        }
    }
    // Where nothing else is known, what has no date is what the letter is about.
    if parts.story.is_empty() && parts.background.is_empty() {
        parts.story.append(&mut parts.undated);
    }
    parts
}

/// What steps until the letter's day announce for a day after it. A step that was recorded of a later
/// day is not known yet on the letter's.
fn to_come<'c>(course: &Course<'c>, person: &str) -> Vec<Coming<'c>> {
    let later = |date: &UncertainDate| date.earliest_day().is_some_and(|day| day > course.today);
    let mut found: Vec<Coming<'c>> = Vec::new();
    for event in course.events_of(person) {
        let What::Announced(step) = event.what else {
            continue;
        };
        let date = step.record.next_date.as_ref();
        let known = is_until(step.date.as_ref(), course.today);
        if let Some(date) = date.filter(|date| later(date) && known) {
            let same = |other: &Coming<'c>| other.date.compare(date).is_eq();
            if !found.iter().any(same) {
                found.push(Coming { step, date });
            }
        }
    }
    found
}

/// Numbers of what is new since an earlier letter: what happened, or was recorded, later.
fn new_since(case: &Case, since: Since) -> HashSet<i64> {
    let is_new = |date: Option<&UncertainDate>, uid: Option<Uid>| {
        let day = date.and_then(UncertainDate::latest_day);
        let later = day.is_some_and(|day| day > since.day);
        let recorded = since.recorded.zip(uid);
        later || recorded.is_some_and(|(letter, own)| own > letter)
    };
    let incidents = case.incidents.iter();
    let incidents = incidents
        .filter(|i| is_new(i.date.as_ref(), i.uid))
        .map(|i| i.number);
    let steps = case.steps.iter();
    let steps = steps
        .filter(|s| is_new(s.date.as_ref(), s.uid))
        .map(|s| s.number);
    let measures = case.measures.iter();
    let measures = measures
        .filter(|m| is_new(m.date.as_ref(), m.uid))
        .map(|m| m.number);
    incidents.chain(steps).chain(measures).collect()
}
