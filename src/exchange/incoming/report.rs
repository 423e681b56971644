//! What an import did or would do, as it is told to the person who asked.

use super::Rules;
use super::merge::{Difference, Merged};
use crate::exchange::problem::Mark;
use crate::model::Kind;
use crate::store::{Fields, StoredMap};
use serde_json::Value;
use std::collections::HashMap;

/// Most entries that are kept of a file that is read record by record.
const MOST: usize = 1_000;

/// How many records came in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Records that are new.
    pub added: usize,
    /// Records that changed.
    pub changed: usize,
    /// Records that were there as they are in the file.
    pub same: usize,
}

/// Where a row stands: the number of the file, and the place in it.
pub type Place = (usize, Mark);

/// What a person said about rows that are like a record: whether they are that record.
pub type Answers = HashMap<Place, bool>;

/// A row that is like a record of the dossier, but not known to be it.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// Where the row stands.
    pub place: Place,
    /// The kind of both.
    pub kind: Kind,
    /// What the row says.
    pub row: Fields,
    /// The record that it is like.
    pub twin: StoredMap,
    /// Whether the row was taken for the record.
    pub accepted: bool,
    /// Whether a person said so, or a flag.
    pub decided: bool,
}

/// One thing that an import did or would do.
#[derive(Clone, Debug, PartialEq)]
pub enum Entry {
    /// A record is new.
    Added {
        /// Its kind.
        kind: Kind,
        /// What it is called.
        label: String,
    },
    /// A record changes, or would but for a flag.
    Changed {
        /// Its kind.
        kind: Kind,
        /// What it is called.
        label: String,
        /// What changes in it, and what stays though the file has something else.
        differences: Vec<Difference>,
    },
    /// A row is like a record.
    Alike(Box<Proposal>),
    /// A setting changes, or would but for a flag.
    Setting(Difference),
}

/// What an import of one file did or would do.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// How many records.
    pub counts: Counts,
    /// How many settings.
    pub settings: usize,
    /// What happened, in the order of writing.
    pub entries: Vec<Entry>,
    /// Most entries that are kept.
    pub most: Option<usize>,
    /// How much more happened than stands among the entries.
    pub more: usize,
    /// Whether rows were added without looking for what they are like: there were too many.
    pub unlooked: bool,
}

impl Report {
    /// A report that keeps so many entries that any file can be reported on.
    pub fn bounded() -> Report {
        Report {
            most: Some(MOST),
            ..Report::default()
        }
    }

    /// Adds an entry, where there is still room.
    pub fn tell(&mut self, entry: Entry) {
        if self.most.is_none_or(|most| self.entries.len() < most) {
            self.entries.push(entry);
        } else {
            self.more += 1;
        }
    }

    /// Counts a record that was merged, and tells what needs a word: all of it in a preview, else
    /// what stays though the file has something else.
    pub fn merged(&mut self, kind: Kind, row: &Fields, merged: &Merged, rules: &Rules) {
        match merged.changes {
            true => self.counts.changed += 1,
            false => self.counts.same += 1,
        }
        let told = |difference: &&Difference| rules.preview || difference.kept.is_some();
        let differences: Vec<Difference> =
            merged.differences.iter().filter(told).cloned().collect();
        if !differences.is_empty() || (rules.preview && merged.changes) {
            self.tell(Entry::Changed {
                kind,
                label: label(row),
                differences,
            });
        }
    }

    /// The rows about which a person was not asked yet.
    pub fn open(&self) -> impl Iterator<Item = &Proposal> {
        self.entries.iter().filter_map(|entry| match entry {
            Entry::Alike(proposal) if !proposal.decided => Some(&**proposal),
            _ => None,
        })
    }
}

/// What a record is called in a report.
pub fn label(fields: &Fields) -> String {
    [
        "slug", "name", "summary", "title", "text", "offence", "subject", "kind", "role",
    ]
    .iter()
    .find_map(|name| fields.get(*name).and_then(Value::as_str))
    .unwrap_or_default()
    .to_owned()
}
