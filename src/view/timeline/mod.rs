//! The timeline: everything dated and undated of a case in one ordered list.

mod basis;
mod charges;
mod document;
mod entry;
mod expected;
mod incidents;
mod letters;
mod lives;
mod maker;
mod measures;
mod steps;

pub use entry::{Detail, Entry};

use super::course::Course;
use super::course::events::Placed;
use crate::date::UncertainDate;
use crate::date::order::arrange;
use crate::model::{Case, Confidentiality, Kind, words};
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
    /// What its pages say of its level: the mark of letters; nothing where it is public.
    #[serde(skip)]
    pub mark: Option<String>,
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
    /// How many are undated and were left out, as a time was asked for.
    pub undated_left_out: usize,
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

    /// All entries in the order in which they are shown.
    fn shown(&mut self) -> Vec<&mut Entry> {
        let past = self.years.iter_mut().flat_map(|year| &mut year.entries);
        let past = past.chain(&mut self.undated);
        match self.reverse {
            true => self.to_come.iter_mut().chain(past).collect(),
            false => past.chain(&mut self.to_come).collect(),
        }
    }

    /// Leaves the details out, which only a full timeline shows.
    pub fn without_details(&mut self) {
        for entry in self.shown() {
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
    let mut found = maker::entries(case, &course, terms, ask);
    found.entries.retain(|entry| fits(entry, ask));
    found
        .entries
        .retain(|entry| is_in_time(entry, ask) != Some(false));
    let in_time = found.entries.len();
    found
        .entries
        .retain(|entry| is_in_time(entry, ask).is_some());
    let undated_left_out = in_time - found.entries.len();
    let is_coming =
        |entry: &Entry| entry.expected || entry.date.earliest_day().is_some_and(|day| day > today);
    let (mut to_come, past): (Vec<Entry>, Vec<Entry>) =
        found.entries.into_iter().partition(is_coming);
    // What somebody wrote is no announcement, whatever its date.
    let written = [Kind::Communication.singular(), "reply"];
    let announced = |entry: &&mut Entry| !entry.expected && !written.contains(&&*entry.kind);
    for entry in to_come.iter_mut().filter(announced) {
        entry.what.push_str(" (announced)");
    }
    arrange(&mut to_come, |e| &e.date, |e| e.reference.clone());
    let mut timeline = Timeline {
        title: match ask.level {
            Confidentiality::Public => found.title,
            level => format!("{} ({level}: not for publication)", found.title),
        },
        mark: None,
        today,
        years: Vec::new(),
        undated: Vec::new(),
        to_come,
        withheld: case.withheld,
        undated_left_out,
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
    let mut bases = basis::Bases::of(&case.provisions);
    for entry in timeline.shown() {
        entry.basis = bases.short(&entry.legal_basis);
    }
    timeline
}

/// Whether an entry is in the time asked for; nothing where it has no date to tell by.
fn is_in_time(entry: &Entry, ask: &TimelineQuestion) -> Option<bool> {
    if ask.from.is_none() && ask.to.is_none() {
        return Some(true);
    }
    let (earliest, latest) = (entry.date.earliest_key()?, entry.date.latest_key()?);
    let from = ask.from.as_ref().map(UncertainDate::earliest_key);
    let to = ask.to.as_ref().map(UncertainDate::latest_key);
    Some(
        from.is_none_or(|from| from.is_some_and(|from| latest >= from))
            && to.is_none_or(|to| to.is_some_and(|to| earliest <= to)),
    )
}

/// Whether an entry is among what was asked for, but for its time.
fn fits(entry: &Entry, ask: &TimelineQuestion) -> bool {
    let is_there = |place: &String| {
        let wanted = place.to_lowercase();
        [&entry.place, &entry.case_place]
            .iter()
            .any(|own| own.to_lowercase().contains(&wanted))
    };
    (ask.types.is_empty()
        || ask
            .types
            .iter()
            .any(|t| entry.types.contains(t) || entry.kind == *t))
        && (ask.by.is_empty() || ask.by.iter().any(|key| entry.by_keys.contains(key)))
        && ask.place.as_ref().is_none_or(is_there)
}
