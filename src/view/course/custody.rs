//! What was said of somebody's liberty, step by step, and on which proceedings their custody rests:
//! what ends it in one proceeding frees nobody who is held in another.

use super::events::means;
use super::ledger::{Ledger, Total};
use super::liberty::{Change, Liberty};
use crate::model::{Step, Stored};
use crate::vocabulary::{Is, Terms};
use std::collections::BTreeSet;

/// What was said of the liberty of one person until now.
#[derive(Debug, Default)]
pub(super) struct Custody<'c> {
    /// What each step said, in order.
    pub(super) changes: Vec<Change<'c>>,
    /// The proceedings in which they are held.
    grounds: BTreeSet<Option<&'c str>>,
}

fn proceeding(step: &Stored<Step>) -> Option<&str> {
    step.proceeding.as_ref().map(|link| link.0.as_str())
}

impl<'c> Custody<'c> {
    fn is_deprived(&self) -> bool {
        let last = self.changes.last();
        last.is_some_and(|change| change.liberty.is_deprived())
    }

    /// Takes what a step says into account.
    pub(super) fn take(&mut self, change: Change<'c>, ledger: &mut Ledger<'c>, terms: &Terms) {
        // What ends custody says nothing of who was not in it.
        if change.liberty == Liberty::Unknown && !self.is_deprived() {
            return;
        }
        let own = proceeding(change.step);
        if change.liberty.is_deprived() {
            self.grounds.insert(own);
        } else {
            // That somebody was let go is the end of all custody; what a judgment or an amnesty
            // means for it is the end of that in its proceeding.
            let kind = means(change.step, terms);
            let follows =
                change.step.liberty.is_none() && (kind.is(Is::Verdict) || kind.sentence.is_some());
            self.grounds.remove(&own);
            if follows && self.is_deprived() && !self.grounds.is_empty() {
                return;
            }
            self.grounds.clear();
        }
        ledger.note_liberty(change.step, change.liberty.is_deprived());
        self.changes.push(change);
    }

    /// Takes into account that somebody who is held has a sentence in the proceeding of a step.
    pub(super) fn rest_on(&mut self, step: &'c Stored<Step>, ledger: &Ledger<'_>) {
        let own = proceeding(step);
        if self.is_deprived() && matches!(ledger.total_in(own), Total::Term(_) | Total::Life) {
            self.grounds.insert(own);
        }
    }
}
