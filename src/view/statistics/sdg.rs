//! The table of SDG indicator 16.10.1: verified cases of killing, enforced disappearance, torture,
//! arbitrary detention, kidnapping and other harmful acts against journalists, trade unionists and
//! human rights defenders, in a time of twelve months.
//!
//! Source of categories and groups of victims: the metadata of the indicator (OHCHR, UNESCO, ILO).
//! A case is one victim of one category in the time asked for.

use super::Count;
use super::labels::sdg_category;
use super::tally::weigh;
use crate::date::Days;
use crate::model::statistics::{Observation, Raw};
use crate::model::{Actor, Stored};
use crate::vocabulary::{Is, Sdg, Terms};
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};

/// What is counted of each category.
pub const COLUMNS: [&str; 8] = [
    "victims",
    "verified",
    "women",
    "men",
    "other or unknown",
    "journalists",
    "trade unionists",
    "other defenders",
];

/// Kind of a victim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VictimKind {
    /// Journalists and who works with them.
    Journalist,
    /// Members of trade unions.
    TradeUnionist,
    /// All other defenders.
    Defender,
}

/// Words of professions and descriptions by which journalists are known, in the languages of letters.
const JOURNALISTS: [&str; 16] = [
    "journalist",
    "reporter",
    "editor",
    "blogger",
    "correspondent",
    "photographer",
    "camera",
    "media",
    "журналист",
    "репортёр",
    "репортер",
    "редактор",
    "блогер",
    "periodista",
    "journaliste",
    "صحفي",
];

/// The same for trade unionists.
const TRADE_UNIONISTS: [&str; 8] = [
    "trade union",
    "labour union",
    "labor union",
    "unionist",
    "профсоюз",
    "профспілк",
    "sindicalista",
    "syndicaliste",
];

/// What kind of victim an actor is: by the kinds of their organizations, else the words of what they
/// are and do.
pub fn kind_of(actor: &Stored<Actor>, organization_kinds: &[String], terms: &Terms) -> VictimKind {
    let has = |kind| terms.any_is("organization-kinds", organization_kinds, kind);
    let mut words: Vec<String> = actor.professions.iter().map(|p| p.to_lowercase()).collect();
    words.extend(actor.description.iter().map(|d| d.to_lowercase()));
    let says = |list: &[&str]| {
        words
            .iter()
            .any(|text| list.iter().any(|word| text.contains(word)))
    };
    if has(Is::Media) || says(&JOURNALISTS) {
        VictimKind::Journalist
    } else if has(Is::TradeUnion) || says(&TRADE_UNIONISTS) {
        VictimKind::TradeUnionist
    } else {
        VictimKind::Defender
    }
}

/// The table.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SdgTable {
    /// A row each category: its code, its label, its counts in the order of [`COLUMNS`].
    pub rows: Vec<SdgRow>,
    /// Distinct victims of any category.
    pub victims: Count,
    /// Victims without a usable date, who are in no row.
    pub undated: u64,
}

/// A row of the table.
#[derive(Clone, Debug, Serialize)]
pub struct SdgRow {
    /// Code of the category.
    pub category: Sdg,
    /// In words.
    pub label: String,
    /// Counts in the order of [`COLUMNS`].
    pub counts: Vec<Count>,
}

/// Makes the table from observations of victims by type and status.
pub struct SdgFold<'f> {
    terms: &'f Terms,
    period: Option<Days>,
    today: i64,
    about: &'f dyn Fn(i64) -> (Option<String>, VictimKind),
    victim: Option<i64>,
    /// Of the victim: by category and whether verified, certain and the likelihood that it is not.
    seen: BTreeMap<(Sdg, bool), HashMap<i64, (bool, f64)>>,
    undated: bool,
    counts: Vec<Vec<Count>>,
    victims: Count,
    left_out: u64,
}

impl<'f> SdgFold<'f> {
    /// Starts; `about` gives the gender and the kind of a victim by number.
    pub fn new(
        terms: &'f Terms,
        period: Option<Days>,
        today: i64,
        about: &'f dyn Fn(i64) -> (Option<String>, VictimKind),
    ) -> SdgFold<'f> {
        SdgFold {
            terms,
            period,
            today,
            about,
            victim: None,
            seen: BTreeMap::new(),
            undated: false,
            counts: vec![vec![Count::default(); COLUMNS.len()]; Sdg::ALL.len()],
            victims: Count::default(),
            left_out: 0,
        }
    }

    /// Takes an observation: an incident of a victim with a type and a status of knowledge.
    pub fn add(&mut self, observed: &Observation<'_>) {
        if self.victim != Some(observed.item) {
            self.settle();
            self.victim = Some(observed.item);
        }
        let category = match observed.keys[0] {
            Raw::Text(code) => sdg_category(self.terms, code),
            _ => Sdg::default(),
        };
        // What was refuted is no case.
        let verified = match observed.keys[1] {
            Raw::Text(status) => {
                let status = self.terms.meaning("knowledge-statuses", Some(status));
                if status.is(Is::Refuted) {
                    return;
                }
                status.is(Is::Certain)
            }
            _ => false,
        };
        let Some((certain, share)) = weigh(observed, self.period, self.today) else {
            self.undated = self.undated || observed.earliest.is_none();
            return;
        };
        let own = self.seen.entry((category, verified)).or_default();
        own.insert(observed.occurrence, (certain, share));
    }

    fn settle(&mut self) {
        let Some(victim) = self.victim else {
            return;
        };
        if self.seen.is_empty() {
            self.left_out += u64::from(self.undated);
            self.undated = false;
            return;
        }
        let (gender, kind) = (self.about)(victim);
        let gender = self.terms.meaning("genders", gender.as_deref());
        let by_gender = match (gender.is(Is::Female), gender.is(Is::Male)) {
            (true, _) => 2,
            (_, true) => 3,
            _ => 4,
        };
        let by_kind = match kind {
            VictimKind::Journalist => 5,
            VictimKind::TradeUnionist => 6,
            VictimKind::Defender => 7,
        };
        let mut whole: HashMap<i64, (bool, f64)> = HashMap::new();
        for (category, counts) in Sdg::ALL.into_iter().zip(&mut self.counts) {
            let mut any: HashMap<i64, (bool, f64)> = HashMap::new();
            for verified in [false, true] {
                let Some(own) = self.seen.get(&(category, verified)) else {
                    continue;
                };
                any.extend(own.iter().map(|(incident, weight)| (*incident, *weight)));
                if verified && let Some(count) = counts.get_mut(1) {
                    add(count, own);
                }
            }
            if any.is_empty() {
                continue;
            }
            for column in [0, by_gender, by_kind] {
                if let Some(count) = counts.get_mut(column) {
                    add(count, &any);
                }
            }
            whole.extend(any);
        }
        add(&mut self.victims, &whole);
        self.seen.clear();
        self.undated = false;
    }

    /// The table.
    pub fn finish(mut self) -> SdgTable {
        self.settle();
        SdgTable {
            rows: Sdg::ALL
                .into_iter()
                .zip(self.counts)
                .map(|(category, counts)| SdgRow {
                    category,
                    label: category.label(),
                    counts,
                })
                .collect(),
            victims: self.victims,
            undated: self.left_out,
        }
    }
}

/// Counts a victim once: surely where one incident is sure.
fn add(count: &mut Count, incidents: &HashMap<i64, (bool, f64)>) {
    let certain = incidents.values().any(|(certain, _)| *certain);
    let missed: f64 = incidents.values().map(|(_, share)| 1.0 - share).product();
    count.add(certain, 1.0 - missed);
}
