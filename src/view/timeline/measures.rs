//! What is told of measures: their start with the state that is recorded, and their end.

use super::maker::Maker;
use crate::date::UncertainDate;
use crate::model::{Measure, Stored};
use crate::view::phrase;

impl Maker<'_> {
    /// The start of a measure, or its end.
    pub(super) fn measure(&mut self, record: &Stored<Measure>, is_end: bool) {
        let others: Vec<&String> = record.targets_wording.iter().collect();
        let Some(who) = self.about(self.course.concerned.by_measure(record), &others) else {
            return;
        };
        let kind = record.kind.as_deref();
        let kind = self.terms.or_unspecified("measure-kinds", kind);
        let label = self.label("measure-kinds", kind);
        let mut entry = self.entry(record, who);
        entry.types = vec![kind.to_owned()];
        entry.by = self.names(&record.authority);
        entry.by_keys = record.authority.iter().map(|l| l.0.clone()).collect();
        entry.place = Self::place(record.place.as_ref(), record.country.as_ref());
        entry.legal_basis = self.basis(record.legal_basis.as_ref());
        let named = match &record.object {
            Some(object) => format!("{label}: {object}"),
            None => label,
        };
        let goes_on = |text: &'static str| if record.continues { text } else { "" };
        if is_end {
            let ends = record.ended.as_ref().and_then(UncertainDate::earliest_day);
            let ends = match ends.is_some_and(|day| day > self.course.today) {
                true => "ends",
                false => "ended",
            };
            let goes_on = goes_on(", but it goes on in fact");
            entry.what = format!("{named} {ends}{goes_on}");
            entry.details.clear();
            self.entries.push(entry);
            return;
        }
        entry.own_words = record.summary.is_some();
        entry.what = record.summary.clone().unwrap_or(named);
        if let Some(length) = &record.length {
            entry
                .what
                .push_str(&format!(", for {}", phrase::bare_length(length)));
        }
        if let Some(state) = &record.state {
            let state = self.terms.label("measure-states", state);
            entry.what.push_str(&format!(" ({state})"));
        }
        if record.ended.is_none() {
            entry.what.push_str(goes_on(" (goes on in fact)"));
        }
        entry.optional("", record.narrative.as_ref());
        if record.continues {
            entry.detail("In fact", "it goes on".into());
        }
        entry.dated("Became known", record.became_known.as_ref());
        entry.dated("Last known to be so", record.confirmed.as_ref());
        self.entries.push(entry);
    }
}
