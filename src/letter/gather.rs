//! Gathering: what a letter about a defender is made of, at a level of confidentiality.

use crate::date::UNDATED;
use crate::date::order::arrange;
use crate::model::case::Index;
use crate::model::*;
use crate::vocabulary::Terms;
use chrono::{Days, NaiveDate};

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
    /// Whether anything happened (in the current proceeding) that puts the defender in custody.
    pub in_custody: bool,
    /// The level.
    pub level: Confidentiality,
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

/// Something earlier.
pub enum Past<'c> {
    /// An incident.
    Incident(&'c Stored<Incident>),
    /// A proceeding.
    Proceeding(CaseOfLaw<'c>),
}

impl<'c> View<'c> {
    /// The incident that a letter without a proceeding is about: the latest grave one, else the
    /// latest.
    pub fn main_incident(&self) -> Option<&'c Stored<Incident>> {
        const GRAVE: [&str; 12] = [
            "killing",
            "attempted-killing",
            "death-in-custody",
            "enforced-disappearance",
            "torture",
            "abduction",
            "hostage-taking",
            "arbitrary-arrest",
            "detention",
            "pre-trial-detention",
            "incommunicado-detention",
            "sexual-violence",
        ];
        let grave = |i: &&&Stored<Incident>| i.types.iter().any(|t| GRAVE.contains(&t.as_str()));
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
pub fn gather<'c>(
    case: &'c Case,
    terms: &'c Terms,
    defender: &str,
    level: Confidentiality,
    today: NaiveDate,
) -> Option<View<'c>> {
    let index = case.index();
    let me = index.actors.get(defender).copied()?;
    let is_me = |link: &Link| link.0 == defender;
    let mut proceedings: Vec<CaseOfLaw<'c>> = Vec::new();
    for proceeding in &case.proceedings {
        let accused = |link: &Link| {
            proceeding
                .accused
                .iter()
                .any(|p| p.actor.as_ref() == Some(link))
        };
        if !accused(&Link(defender.to_owned())) {
            continue;
        }
        let key = Some(Link(proceeding.key()));
        let charges = case
            .charges
            .iter()
            .filter(|c| {
                c.proceeding == key && (c.accused.is_empty() || c.accused.iter().any(is_me))
            })
            .collect();
        let mut steps: Vec<&Stored<Step>> = case
            .steps
            .iter()
            .filter(|s| {
                s.proceeding == key && (s.accused.is_empty() || s.accused.iter().any(is_me))
            })
            .collect();
        arrange(
            &mut steps,
            |s| s.date.as_ref().unwrap_or(&UNDATED),
            |s| s.reference(),
        );
        let witnesses = proceeding.witnesses.iter().collect();
        let co_accused = proceeding
            .accused
            .iter()
            .filter_map(|p| p.actor.as_ref())
            .filter(|link| !is_me(link))
            .filter_map(|link| index.actor(link))
            .collect();
        proceedings.push(CaseOfLaw {
            proceeding,
            charges,
            steps,
            witnesses,
            co_accused,
        });
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
    let mut incidents: Vec<&Stored<Incident>> = case
        .incidents
        .iter()
        .filter(|i| i.status.as_deref() != Some("refuted"))
        .filter(|i| {
            i.targets
                .iter()
                .any(|t| t.actor.as_ref().is_some_and(is_me))
        })
        .collect();
    arrange(
        &mut incidents,
        |i| i.date.as_ref().unwrap_or(&UNDATED),
        |i| i.reference(),
    );
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
            _ if i.types.iter().any(|t| t == "enforced-disappearance") => true,
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
    let in_custody = current.as_ref().is_some_and(|c| {
        c.steps
            .iter()
            .filter(|s| {
                s.date
                    .as_ref()
                    .and_then(|d| d.earliest_day())
                    .is_none_or(|d| d <= today)
            })
            .filter_map(|s| {
                s.liberty.clone().or_else(|| {
                    terms
                        .term("step-kinds", s.kind.as_deref()?)?
                        .liberty
                        .clone()
                })
            })
            .next_back()
            .is_some_and(|l| {
                matches!(
                    l.as_str(),
                    "in-custody" | "incommunicado" | "house-arrest" | "disappeared"
                )
            })
    });
    let mut demands: Vec<&Stored<Demand>> = case
        .demands
        .iter()
        .filter(|d| d.about.is_empty() || d.about.iter().any(is_me))
        .filter(|d| !matches!(d.status.as_deref(), Some("met" | "withdrawn")))
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
        measures: case
            .measures
            .iter()
            .filter(|m| m.targets.iter().any(is_me))
            .filter(|m| {
                m.continues
                    || m.ended
                        .as_ref()
                        .and_then(|d| d.latest_day())
                        .is_none_or(|d| d >= today)
            })
            .collect(),
        demands,
        sender: case
            .settings
            .sender
            .as_ref()
            .and_then(|link| index.actor(link)),
        in_custody,
        level,
        index,
    })
}
