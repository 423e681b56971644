//! The timeline: everything dated and undated of a case in one ordered list.

use super::course::Course;
use super::course::events::Placed;
use super::timeline_entries::entries;
use crate::date::order::arrange;
use crate::date::{UncertainDate, words_for};
use crate::model::{Case, Confidentiality, words};
use crate::vocabulary::Terms;
use chrono::NaiveDate;
use serde::Serialize;

/// What is asked of a timeline.
#[derive(Clone, Debug, Default)]
pub struct TimelineQuestion {
    /// Keys of the defenders; everyone where empty.
    pub defenders: Vec<String>,
    /// Nothing that is certainly before this.
    pub from: Option<UncertainDate>,
    /// Nothing that is certainly after this.
    pub to: Option<UncertainDate>,
    /// Only these kinds: codes of acts, steps, measures, or kinds of records.
    pub types: Vec<String>,
    /// Only what these actors did, by key.
    pub by: Vec<String>,
    /// Only what happened at places or in countries whose name has these words.
    pub place: Option<String>,
    /// Latest first.
    pub reverse: bool,
    /// How much may be shown.
    pub level: Confidentiality,
}

/// One thing that happened or is to come.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Entry {
    /// Reference of its record: kind letter and number.
    pub reference: String,
    /// References of other records that tell of the same event.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// How it came to its place.
    #[serde(skip)]
    pub placed: Placed,
    /// The year under which it stands.
    #[serde(skip)]
    pub year: Option<i32>,
    /// Kind of record: incident, step, measure …
    pub kind: String,
    /// Codes of the kinds of act or step.
    pub types: Vec<String>,
    /// When, for machines.
    pub date: UncertainDate,
    /// Earliest day that the date can mean.
    pub earliest: Option<NaiveDate>,
    /// Latest day that it can mean.
    pub latest: Option<NaiveDate>,
    /// When, as people write it.
    pub when: String,
    /// What, in one line.
    pub what: String,
    /// How many times, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub times: Option<String>,
    /// Whom it concerns, where the timeline is of several people.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub who: Vec<String>,
    /// By whom.
    pub by: Vec<String>,
    /// Keys of those who did it, for asking.
    #[serde(skip)]
    pub by_keys: Vec<String>,
    /// Where.
    pub place: String,
    /// On what legal basis.
    pub legal_basis: Vec<String>,
    /// What it rests on.
    pub sources: Vec<String>,
    /// Status of knowledge, where it is not plain fact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Its confidentiality, where it is not public.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidentiality: Option<Confidentiality>,
    /// All that is known besides, with a label each.
    pub details: Vec<Detail>,
    /// True for what is expected.
    #[serde(skip)]
    pub expected: bool,
}

/// Something known besides.
#[derive(Clone, Debug, Serialize)]
pub struct Detail {
    /// What it is; empty for the narrative.
    pub label: String,
    /// The text.
    pub text: String,
}

/// Entries of one year.
#[derive(Clone, Debug, Serialize)]
pub struct YearGroup {
    /// The year.
    pub year: i32,
    /// Its entries in order.
    pub entries: Vec<Entry>,
}

/// A timeline.
#[derive(Clone, Debug, Serialize)]
pub struct Timeline {
    /// Whose it is.
    pub title: String,
    /// The day that it calls today.
    pub today: NaiveDate,
    /// What happened, by year.
    pub years: Vec<YearGroup>,
    /// What happened on no known date.
    pub undated: Vec<Entry>,
    /// What is still to come.
    pub to_come: Vec<Entry>,
    /// How many records or parts were left out because they are confidential.
    pub withheld: usize,
    /// Whether the latest stands first.
    #[serde(skip)]
    pub reverse: bool,
}

impl Timeline {
    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.years.iter().map(|y| y.entries.len()).sum::<usize>()
            + self.undated.len()
            + self.to_come.len()
    }

    /// Leaves the details out, which only a full timeline shows.
    pub fn without_details(&mut self) {
        let of_years = self.years.iter_mut().flat_map(|year| &mut year.entries);
        for entry in of_years.chain(&mut self.undated).chain(&mut self.to_come) {
            entry.details.clear();
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Makes the timeline of a case.
pub fn timeline(case: Case, terms: &Terms, ask: &TimelineQuestion, today: NaiveDate) -> Timeline {
    let case = &case
        .into_limited(ask.level)
        .in_language(words::USUAL_LANGUAGE);
    let course = Course::of(case, terms, today);
    let mut found = entries(case, &course, terms, ask);
    found.entries.retain(|entry| fits(entry, ask));
    if let Some(words) = words_for("en") {
        for entry in &mut found.entries {
            entry.when = words.plain(&entry.date);
            entry.earliest = entry.date.earliest_day();
            entry.latest = entry.date.latest_day();
        }
    }
    let is_coming =
        |entry: &Entry| entry.expected || entry.date.earliest_day().is_some_and(|day| day > today);
    let (mut to_come, past): (Vec<Entry>, Vec<Entry>) =
        found.entries.into_iter().partition(is_coming);
    let stale =
        |entry: &Entry| entry.expected && entry.date.latest_day().is_some_and(|day| day < today);
    to_come.retain(|entry| !stale(entry));
    arrange(&mut to_come, |e| &e.date, |e| e.reference.clone());
    let mut timeline = Timeline {
        title: match ask.level {
            Confidentiality::Public => found.title,
            level => format!("{} ({level}: not for publication)", found.title),
        },
        today,
        years: Vec::new(),
        undated: Vec::new(),
        to_come,
        withheld: case.withheld,
        reverse: ask.reverse,
    };
    for entry in past {
        if entry.placed == Placed::Assumed {
            timeline.undated.push(entry);
            continue;
        }
        let own = entry.year.unwrap_or_default();
        match timeline.years.last_mut() {
            Some(group) if group.year == own => group.entries.push(entry),
            _ => timeline.years.push(YearGroup {
                year: own,
                entries: vec![entry],
            }),
        }
    }
    if ask.reverse {
        timeline.years.reverse();
        for group in &mut timeline.years {
            group.entries.reverse();
        }
        timeline.to_come.reverse();
    }
    timeline
}

/// Whether an entry is among what was asked for.
fn fits(entry: &Entry, ask: &TimelineQuestion) -> bool {
    let after = |from: &UncertainDate| match (entry.date.latest_key(), from.earliest_key()) {
        (Some(latest), Some(from)) => latest >= from,
        _ => false,
    };
    let before = |to: &UncertainDate| match (entry.date.earliest_key(), to.latest_key()) {
        (Some(earliest), Some(to)) => earliest <= to,
        _ => false,
    };
    ask.from.as_ref().is_none_or(after)
        && ask.to.as_ref().is_none_or(before)
        && (ask.types.is_empty()
            || ask
                .types
                .iter()
                .any(|t| entry.types.contains(t) || entry.kind == *t))
        && (ask.by.is_empty() || ask.by.iter().any(|key| entry.by_keys.contains(key)))
        && ask
            .place
            .as_ref()
            .is_none_or(|place| entry.place.to_lowercase().contains(&place.to_lowercase()))
}
