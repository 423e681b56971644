//! Gathering: what a letter about a defender is made of, at a level of confidentiality.

use super::audience::Audience;
use crate::date::order::arrange;
use crate::date::{UNDATED, UncertainDate};
use crate::model::case::Index;
use crate::model::*;
use crate::view::course::liberty::{Liberty, days_in_custody};
use crate::view::course::measures::MeasureState;
use crate::view::course::{Course, Life};
use crate::vocabulary::{Is, Terms};
use chrono::{Days, NaiveDate};
use std::collections::{HashMap, HashSet};

/// Everything for a letter, in order.
pub struct View<'c> {
    /// Records by key.
    pub index: Index<'c>,
    /// Labels.
    pub terms: &'c Terms,
    /// Settings.
    pub settings: &'c Settings,
    /// The defender.
    pub defender: &'c Stored<Actor>,
    /// Their affiliations that have not ended.
    pub affiliations: Vec<&'c Stored<Affiliation>>,
    /// The proceeding that is under way, or the latest.
    pub current: Option<CaseOfLaw<'c>>,
    /// Incidents that belong to the present situation, in order.
    pub recent: Vec<&'c Stored<Incident>>,
    /// Earlier incidents and proceedings, in order, the undated last.
    pub background: Vec<Past<'c>>,
    /// Measures in force.
    pub measures: Vec<&'c Stored<Measure>>,
    /// Recorded demands, in order.
    pub demands: Vec<&'c Stored<Demand>>,
    /// In whose name the letter is.
    pub sender: Option<&'c Stored<Actor>>,
    /// Whether the defender is held, as far as the current proceeding tells.
    pub custody: Custody,
    /// The record that says so.
    pub custody_reference: Option<String>,
    /// Days in custody so far, where all its days are known.
    pub days_in_custody: Option<i64>,
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
    /// The place of each record in the course of the case, by its number.
    pub order: HashMap<i64, usize>,
    /// Numbers of incidents and steps that are new since an earlier letter.
    pub new: HashSet<i64>,
    /// For whom the letter is.
    pub audience: Audience,
    /// The level.
    pub level: Confidentiality,
    /// Key of the defender.
    pub key: String,
}

/// Whether a person is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Custody {
    /// In custody.
    Held,
    /// Under house arrest.
    HouseArrest,
    /// Disappeared.
    Disappeared,
    /// At liberty, on condition or not.
    Free,
    /// Not recorded.
    Unknown,
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
    /// The other accused.
    pub co_accused: Vec<&'c Stored<Actor>>,
}

impl CaseOfLaw<'_> {
    /// Whether a step is one of this case.
    fn has(&self, step: i64) -> bool {
        self.steps.iter().any(|own| own.number == step)
    }
}

/// Something earlier.
pub enum Past<'c> {
    /// An incident.
    Incident(&'c Stored<Incident>),
    /// A proceeding.
    Proceeding(CaseOfLaw<'c>),
}

impl<'c> View<'c> {
    /// Whether the defender is held, under house arrest or disappeared.
    pub fn in_custody(&self) -> bool {
        matches!(
            self.custody,
            Custody::Held | Custody::HouseArrest | Custody::Disappeared
        )
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

    /// The incident that a letter without a proceeding is about: the latest grave one, else the
    /// latest.
    pub fn main_incident(&self) -> Option<&'c Stored<Incident>> {
        let grave =
            |i: &&&Stored<Incident>| self.terms.any_is("incident-types", &i.types, Is::Grave);
        self.recent
            .iter()
            .rfind(grave)
            .or(self.recent.last())
            .copied()
    }
}

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
    let my_steps = course.steps_of(defender);
    let is_me = |link: &Link| link.0 == defender;
    let mut proceedings: Vec<CaseOfLaw<'c>> = Vec::new();
    let mut international: Vec<CaseOfLaw<'c>> = Vec::new();
    for proceeding in &case.proceedings {
        let has_me = |parties: &[Party]| {
            parties
                .iter()
                .any(|party| party.actor.as_ref().is_some_and(is_me))
        };
        let kind = proceeding.kind.as_deref();
        let is_international = terms.is("proceeding-kinds", kind, Is::International);
        let petitions = is_international && has_me(&proceeding.parties);
        if !has_me(&proceeding.accused) && !petitions {
            continue;
        }
        let key = Some(Link(proceeding.key()));
        let my_charges = course.charges_of(defender).iter().copied();
        let charges = my_charges.filter(|charge| charge.proceeding == key);
        let charges = charges.collect();
        let mine = my_steps.iter().copied();
        let steps = mine.filter(|step| step.proceeding == key).collect();
        // Who may be named within the letter's level may still have to be kept from its readers.
        let witnesses = proceeding
            .witnesses
            .iter()
            .filter(|party| {
                audience.names_witnesses() || party.confidentiality == Some(Confidentiality::Public)
            })
            .collect();
        let co_accused = proceeding
            .accused
            .iter()
            .filter_map(|p| p.actor.as_ref())
            .filter(|link| !is_me(link))
            .filter_map(|link| index.actor(link))
            .collect();
        let found = CaseOfLaw {
            proceeding,
            charges,
            steps,
            witnesses,
            co_accused,
        };
        if is_international {
            international.push(found);
        } else {
            proceedings.push(found);
        }
    }
    let latest = |c: &CaseOfLaw<'_>| {
        c.steps
            .iter()
            .filter_map(|s| s.date.as_ref()?.latest_key().filter(|k| *k < 9_000_000))
            .max()
    };
    proceedings.sort_by_key(|c| latest(c).unwrap_or(i64::MIN));
    let current = proceedings
        .pop()
        .filter(|c| latest(c).is_some() || proceedings.is_empty());
    let start = current.as_ref().and_then(|c| {
        c.steps
            .iter()
            .filter_map(|s| s.date.as_ref()?.earliest_day())
            .min()
    });
    let incidents = course.incidents_of(defender);
    let threshold = match start {
        Some(start) => start.checked_sub_days(Days::new(PRELUDE)),
        None => incidents
            .iter()
            .filter_map(|i| i.date.as_ref()?.earliest_day())
            .max()
            .and_then(|day| day.checked_sub_days(Days::new(PRELUDE))),
    };
    let is_recent =
        |i: &Stored<Incident>| match (i.date.as_ref().and_then(|d| d.earliest_day()), threshold) {
            // Who has disappeared is missing until found, however long ago it began.
            _ if terms.any_is("incident-types", &i.types, Is::Disappearance) => true,
            (Some(day), Some(threshold)) => day >= threshold,
            (None, _) => incidents.len() == 1 && current.is_none(),
            _ => false,
        };
    let (recent, earlier): (Vec<_>, Vec<_>) = incidents.iter().copied().partition(|i| is_recent(i));
    let mut background: Vec<Past<'c>> = earlier.into_iter().map(Past::Incident).collect();
    background.extend(proceedings.into_iter().map(Past::Proceeding));
    let date_of = |past: &Past<'c>| match past {
        Past::Incident(i) => i.date.clone().unwrap_or_default(),
        Past::Proceeding(p) => p
            .steps
            .iter()
            .find_map(|s| s.date.clone())
            .unwrap_or_default(),
    };
    background.sort_by(|a, b| date_of(a).compare(&date_of(b)));
    let life = course.life(defender);
    let custody = custody(&life, current.as_ref());
    let life_events = course.life_events_of(defender);
    let mut communications: Vec<&Stored<Communication>> = case
        .communications
        .iter()
        .filter(|letter| letter.about.iter().any(is_me))
        .filter(|letter| {
            let day = letter.date.as_ref().and_then(|date| date.latest_day());
            day.is_some_and(|day| day < today)
        })
        .collect();
    arrange(
        &mut communications,
        |letter| letter.date.as_ref().unwrap_or(&UNDATED),
        |letter| letter.reference(),
    );
    let is_new = |date: Option<&UncertainDate>, uid: Option<Uid>| {
        since.is_some_and(|since| {
            let later = date
                .and_then(|date| date.latest_day())
                .is_some_and(|day| day > since.day);
            let recorded_later = since
                .recorded
                .zip(uid)
                .is_some_and(|(letter, own)| own > letter);
            later || recorded_later
        })
    };
    let mut new: HashSet<i64> = case
        .incidents
        .iter()
        .filter(|i| is_new(i.date.as_ref(), i.uid))
        .map(|i| i.number)
        .collect();
    new.extend(
        case.steps
            .iter()
            .filter(|s| is_new(s.date.as_ref(), s.uid))
            .map(|s| s.number),
    );
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
        recent,
        background,
        measures: life
            .measures
            .iter()
            .filter(|(_, state)| {
                use MeasureState::{AskedFor, Over, Refused};
                !matches!(state, AskedFor | Over | Refused)
            })
            .map(|(measure, _)| *measure)
            .collect(),
        demands,
        sender: case
            .settings
            .sender
            .as_ref()
            .and_then(|link| index.actor(link)),
        custody: custody.0,
        custody_reference: custody.1,
        days_in_custody: custody.2,
        life_events,
        relationships: case
            .relationships
            .iter()
            .filter(|r| r.actor.as_ref().is_some_and(is_me) || r.other.as_ref().is_some_and(is_me))
            .collect(),
        communications,
        international,
        sources,
        order: course.places(),
        new,
        audience,
        level,
        key: defender.to_owned(),
        index,
    })
}

/// Whether the defender is held, which record says so, and for how many days, where each day is
/// known.
fn custody(
    life: &Life<'_>,
    current: Option<&CaseOfLaw<'_>>,
) -> (Custody, Option<String>, Option<i64>) {
    let Some(last) = life.liberty() else {
        return (Custody::Unknown, None, None);
    };
    let now = match last.liberty {
        Liberty::Held => Custody::Held,
        Liberty::HouseArrest => Custody::HouseArrest,
        Liberty::Disappeared => Custody::Disappeared,
        Liberty::Dead | Liberty::Unknown => Custody::Unknown,
        // A release in an earlier case does not say that somebody is at liberty today.
        Liberty::Free if !current.is_some_and(|case| case.has(last.step.number)) => {
            return (Custody::Unknown, None, None);
        }
        Liberty::Free => Custody::Free,
    };
    let days = days_in_custody(&life.pieces, life.until).exactly();
    (
        now,
        Some(last.step.reference()),
        days.filter(|days| *days > 0),
    )
}
