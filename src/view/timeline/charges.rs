//! What is told of charges: where one has a day of its own, with the step that brought it, and where no
//! step did.

use super::entry::Entry;
use super::maker::Maker;
use crate::model::{Charge, Stored};
use crate::view::course::events::Event;

impl<'c> Maker<'c> {
    /// A charge as an entry of its own.
    pub(super) fn charge(&mut self, record: &'c Stored<Charge>, event: (usize, &Event<'c>)) {
        let Some(proceeding) = self.course.proceeding(record.proceeding.as_ref()) else {
            return;
        };
        if let Some(who) = self.about_proceeding(proceeding, event) {
            let entry = self.charge_entry(record, who);
            self.entries.push(entry);
        }
    }

    fn charge_entry(&mut self, record: &'c Stored<Charge>, who: Vec<String>) -> Entry {
        let list = "charge-statuses";
        let mut entry = self.entry(record, who);
        // The day of a charge is that on which it was brought.
        let brought = record.date.is_some() || record.status.is_some();
        let status = self.terms.or_usual(list, record.status.as_deref());
        let label = match brought {
            true => self.label(list, status),
            false => "Charge".to_owned(),
        };
        entry.own_words = record.offence.is_some();
        entry.what = match &record.offence {
            Some(offence) => format!("{label}: {offence}"),
            None => label,
        };
        entry.types = match brought {
            true => vec![status.to_owned()],
            false => Vec::new(),
        };
        self.charge_basis(record, &mut entry);
        self.charge_details(record, &mut entry);
        self.told.insert(record.number);
        entry
    }

    /// Charges of which no step told: nothing says when they were brought.
    pub(super) fn untold_charges(&mut self) {
        for charge in &self.case.charges {
            if self.told.contains(&charge.number) {
                continue;
            }
            let accused = self.course.concerned.by_charge(charge);
            if let Some(who) = self.about(accused, &[]) {
                let mut entry = self.charge_entry(charge, who);
                entry.placed = crate::view::course::events::Placed::Assumed;
                self.entries.push(entry);
            }
        }
    }

    /// The provisions that a charge rests on.
    pub(super) fn charge_basis(&self, charge: &Charge, entry: &mut Entry) {
        for provision in &charge.provisions {
            for text in self.basis(provision.provision.as_ref()) {
                if !entry.legal_basis.contains(&text) {
                    entry.legal_basis.push(text);
                }
            }
        }
    }

    /// All else that is known of a charge.
    pub(super) fn charge_details(&self, charge: &Stored<Charge>, entry: &mut Entry) {
        if let Some(offence) = &charge.offence {
            let assessment = charge
                .assessment
                .as_ref()
                .map(|a| format!(" ({a}, in our view)"))
                .unwrap_or_default();
            entry.detail("Charge", format!("{offence}{assessment}"));
        }
        if let Some(status) = &charge.status {
            entry.detail(
                "Status of the charge",
                self.terms.label("charge-statuses", status),
            );
        }
        entry.optional("Allegation", charge.allegation.as_ref());
        self.quotations(&charge.quotations, entry);
        entry.optional("Answer to the charge", charge.response.as_ref());
        for provision in charge
            .provisions
            .iter()
            .filter_map(|p| p.provision.as_ref())
            .filter_map(|link| self.index.provision(link))
        {
            entry.optional("Provision", provision.title.as_ref());
            entry.optional("Penalty", provision.penalty.as_ref());
            entry.optional("Legal analysis", provision.analysis.as_ref());
        }
    }
}
