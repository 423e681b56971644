//! What is told of a life: birth and death, its events, affiliations.

use super::maker::Maker;
use crate::model::{Actor, Affiliation, LifeEvent, Stored};
use crate::view::phrase;

impl Maker<'_> {
    /// That somebody was born or died, by their own record.
    pub(super) fn life(&mut self, actor: &Stored<Actor>, what: &str, place: Option<String>) {
        let Some(who) = self.about(&[crate::model::Link(actor.key())], &[]) else {
            return;
        };
        let mut entry = self.entry(actor, who);
        entry.kind = "life event".into();
        entry.types = vec![what.to_lowercase()];
        entry.what = what.into();
        entry.place = place.unwrap_or_default();
        self.entries.push(entry);
    }

    /// That somebody joined an organization, or took an office.
    pub(super) fn affiliation(&mut self, record: &Stored<Affiliation>) {
        let Some(who) = self.about(&record.actor, &[]) else {
            return;
        };
        let organization = record.organization.as_ref();
        let organization = organization.and_then(|link| phrase::name(&self.index, link));
        let mut entry = self.entry(record, who);
        // No role is made up where none is recorded.
        entry.what = match (
            record.role.as_deref().map(phrase::capitalised),
            organization,
        ) {
            (Some(role), Some(organization)) => format!("{role} of {organization}"),
            (Some(only), None) => only,
            (None, Some(organization)) => format!("Affiliated with {organization}"),
            (None, None) => "Affiliation".into(),
        };
        self.entries.push(entry);
    }

    /// An event of a life.
    pub(super) fn life_event(&mut self, record: &Stored<LifeEvent>) {
        let Some(who) = self.about(&record.actor, &[]) else {
            return;
        };
        let mut entry = self.entry(record, who);
        let kind = record.kind.as_deref();
        let kind = self.terms.or_unspecified("life-event-kinds", kind);
        entry.own_words = record.summary.is_some();
        entry.what = match &record.summary {
            Some(summary) => summary.clone(),
            None => self.label("life-event-kinds", kind),
        };
        entry.types = vec![kind.to_owned()];
        entry.by = self.names(&record.by);
        entry.by_keys = record.by.iter().map(|l| l.0.clone()).collect();
        entry.place = Self::place(record.place.as_ref(), record.country.as_ref());
        entry.optional("", record.narrative.as_ref());
        self.entries.push(entry);
    }
}
