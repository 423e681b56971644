//! What is told of incidents.

use super::maker::Maker;
use crate::model::{Incident, Link, Stored};
use crate::view::phrase;
use crate::vocabulary::Is;

impl Maker<'_> {
    /// Something done to somebody; what was done to others stands with whom it was done to, where it
    /// belongs to the case.
    pub(super) fn incident(&mut self, record: &Stored<Incident>, is_against_others: bool) {
        let targets = record.targets.iter().filter_map(|t| t.actor.as_ref());
        let others = record.targets.iter().filter(|t| t.actor.is_none());
        let others: Vec<&String> = others.filter_map(|t| t.wording.as_ref()).collect();
        let targets: Vec<&Link> = targets.collect();
        let who = match self.about(targets.iter().copied(), &others) {
            Some(who) => who,
            None if is_against_others => self.whom(&targets, &others),
            None => return,
        };
        let mut entry = self.entry(record, who);
        entry.own_words = record.summary.is_some();
        entry.types.clone_from(&record.types);
        entry.what = record.summary.clone().unwrap_or_else(|| {
            let labels: Vec<String> = record
                .types
                .iter()
                .map(|t| self.terms.label("incident-types", t))
                .collect();
            phrase::capitalised(&phrase::listed(&labels, "and"))
        });
        entry.times = record.times.as_deref().map(phrase::times);
        for part in &record.by {
            if let Some(mut name) = phrase::somebody(&self.index, part) {
                if let Some(degree) = part
                    .degree
                    .as_deref()
                    .filter(|d| !self.terms.is("involvement-degrees", Some(d), Is::Usual))
                {
                    name = format!(
                        "{name}, {}",
                        self.terms.label("involvement-degrees", degree)
                    );
                }
                entry.by.push(name);
            }
            entry.by_keys.extend(part.actor.iter().map(|l| l.0.clone()));
        }
        entry.place = Self::place(record.place.as_ref(), record.country.as_ref());
        entry.legal_basis = self.basis(record.legal_basis.as_ref());
        let status = record.status.as_deref();
        entry.status = status
            .filter(|code| !self.terms.is("knowledge-statuses", Some(code), Is::Certain))
            .map(|code| self.terms.label("knowledge-statuses", code));
        entry.optional("", record.narrative.as_ref());
        entry.optional("Duration", record.duration.as_ref());
        entry.optional("Recurrence", record.recurrence.as_ref());
        entry.optional("Warrant", record.warrant.as_ref());
        entry.optional("Stated reason", record.stated_reason.as_ref());
        entry.optional("Consequences", record.consequences.as_ref());
        let names: Vec<String> = record
            .witnesses
            .iter()
            .filter_map(|w| self.described(w))
            .collect();
        entry.list("Witnesses", &names);
        for part in &record.involved {
            if let Some(name) = self.described(part) {
                let role = part.role.as_deref();
                let role = self.terms.or_usual("involvement-roles", role);
                entry.detail(&self.label("involvement-roles", role), name);
            }
        }
        let responses: Vec<String> = record
            .state_response
            .iter()
            .map(|r| self.terms.label("state-responses", r))
            .chain(record.state_response_note.clone())
            .collect();
        if !responses.is_empty() {
            entry.detail(
                "Response of the State",
                phrase::capitalised(&responses.join("; ")),
            );
        }
        for (label, date) in [
            ("Became known", &record.became_known),
            ("Notified", &record.notified),
            ("Published", &record.published),
        ] {
            entry.dated(label, date.as_ref());
        }
        self.entries.push(entry);
    }
}
