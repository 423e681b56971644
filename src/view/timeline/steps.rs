//! What is told of steps of proceedings.

use super::entry::{Entry, words};
use super::maker::Maker;
use crate::model::{Charge, Involved, Party, Proceeding, Step, Stored};
use crate::view::course::events::Event;
use crate::view::phrase;
use crate::vocabulary::{Is, Remedy};

impl<'c> Maker<'c> {
    /// A step of a proceeding, and what it leads one to expect.
    pub(super) fn step(&mut self, record: &'c Stored<Step>, event: (usize, &Event<'c>)) {
        let Some(proceeding) = self.course.proceeding(record.proceeding.as_ref()) else {
            return;
        };
        let Some(who) = self.about_proceeding(proceeding, event) else {
            return;
        };
        let charges: Vec<&Stored<Charge>> = self
            .course
            .charges_of_step(record)
            .filter(|charge| {
                let accused = self.course.concerned.by_charge(charge);
                accused.is_empty() || accused.iter().any(|link| event.1.concerns(link.as_str()))
            })
            .collect();
        let mut entry = self.entry(record, who);
        let kind = record.kind.as_deref();
        let kind = self.terms.or_unspecified("step-kinds", kind);
        entry.types = vec![kind.to_owned()];
        self.say_what(record, &charges, kind, &mut entry);
        entry.times = record.times.as_deref().map(phrase::times);
        entry.by = self.names(&record.authority);
        entry.by_keys = record.authority.iter().map(|l| l.0.clone()).collect();
        let involved = record
            .involved
            .iter()
            .filter_map(|part| part.actor.as_ref());
        entry.by_keys.extend(involved.map(|link| link.0.clone()));
        entry.place = Self::place(record.place.as_ref(), record.country.as_ref());
        entry.case_place = Self::place(proceeding.place.as_ref(), proceeding.country.as_ref());
        entry.legal_basis = self.basis(record.legal_basis.as_ref());
        // The law under which somebody is tried is no basis of each step of the case.
        for charge in &charges {
            let brings = self.brought.get(&charge.number);
            if brings.is_some_and(|by| by.step.number == record.number) && charge.date.is_none() {
                self.charge_basis(charge, &mut entry);
            }
        }
        self.step_details(record, proceeding, &charges, &mut entry);
        self.expected(record, &entry);
        self.entries.push(entry);
    }

    /// What happened, in one line: its words or its kind, with what it decided and until when it holds.
    fn say_what(
        &mut self,
        record: &Stored<Step>,
        charges: &[&Stored<Charge>],
        kind: &str,
        entry: &mut Entry,
    ) {
        let meaning = self.terms.meaning("step-kinds", Some(kind));
        let label = self.label("step-kinds", kind);
        let offences: Vec<&str> = charges
            .iter()
            .filter_map(|c| c.offence.as_deref())
            .collect();
        entry.own_words = record.summary.is_some();
        let mut what = match &record.summary {
            Some(summary) => summary.clone(),
            None if meaning.charge_status.is_some() && !offences.is_empty() => {
                format!("{label}: {}", phrase::listed(&offences, "and"))
            }
            None => label,
        };
        // A charge is told by the steps that say what became of it.
        if meaning.charge_status.is_some() || !record.outcomes.is_empty() {
            let named = charges.iter().filter(|charge| charge.offence.is_some());
            self.told.extend(named.map(|charge| charge.number));
        }
        let until = self.expected.until(record).map(|until| words(&until));
        let untold = |text: &str, what: &str| !what.contains(text);
        let is_order = until.is_some() || meaning.is(Is::CustodyOrder);
        if let Some(duration) = record.duration.as_deref().filter(|_| is_order) {
            let length = phrase::bare_length(duration);
            if untold(length, &what) {
                what.push_str(&format!(" for {length}"));
            }
        }
        if let Some(until) = until.filter(|until| untold(until, &what)) {
            what.push_str(&format!(", to {until}"));
        }
        if record.in_absentia && untold("in absentia", &what) {
            what.push_str(", in absentia");
        }
        if let Some(amount) = &record.amount {
            what.push_str(&format!(
                ": {}",
                phrase::money(amount, record.currency.as_deref())
            ));
        }
        let mut decided: Vec<String> = Vec::new();
        if let Some(outcome) = &record.outcome {
            let mut label = self.terms.label("step-outcomes", outcome);
            // What an appeal leaves standing is not the appeal.
            if self.terms.is("step-outcomes", Some(outcome), Is::Upholds) {
                label = match meaning.remedy {
                    Some(remedy) if remedy.is_against_judgment() => format!("judgment {label}"),
                    Some(Remedy::RemandAppeal) => format!("order {label}"),
                    _ => label,
                };
            }
            decided.push(label);
        }
        decided.extend(self.outcomes(record, entry));
        decided.extend(self.sentences(record, entry, &what));
        if !decided.is_empty() {
            entry.own_words = true;
            what.push_str(&format!(" – {}", decided.join("; ")));
        }
        entry.what = what;
    }

    /// The outcomes that a step tells one by one, those of several people together where they are the
    /// same: "fraud: convicted (Lena Varga and Tomas Hevo)".
    fn outcomes(&self, record: &Step, entry: &Entry) -> Vec<String> {
        let mut told: Vec<(String, Vec<String>)> = Vec::new();
        for outcome in &record.outcomes {
            let result = outcome.result.as_deref();
            let result = result.map(|code| self.terms.label("step-outcomes", code));
            let Some(result) = outcome.wording.clone().or(result) else {
                continue;
            };
            let charge = outcome.charge.as_ref().and_then(|l| self.index.charge(l));
            let text = match charge.and_then(|charge| charge.offence.as_ref()) {
                Some(offence) => format!("{offence}: {result}"),
                None => result,
            };
            let names = self.names(outcome.accused.iter().filter(|_| !entry.who.is_empty()));
            match told.iter_mut().find(|(own, _)| *own == text) {
                Some((_, own)) => own.extend(names),
                None => told.push((text, names)),
            }
        }
        let told = told
            .into_iter()
            .map(|(text, names)| match names.is_empty() {
                true => text,
                false => format!("{text} ({})", phrase::listed(&names, "and")),
            });
        told.collect()
    }

    /// The sentences that a step tells of, each with whose it is where the step is about several.
    fn sentences(&self, record: &Step, entry: &Entry, what: &str) -> Vec<String> {
        let sentences = record.sentences.iter();
        // Whoever put a step in words told of its sentences there.
        let untold = sentences.filter(|sentence| {
            let told = |length: &String| entry.own_words && what.contains(length.as_str());
            !sentence.length.as_ref().is_some_and(told)
        });
        let told = untold.map(|sentence| {
            let mut text = phrase::sentence(sentence, self.terms);
            let offence = sentence.charge.as_ref().and_then(|l| self.index.charge(l));
            if let Some(offence) = offence.and_then(|charge| charge.offence.as_ref()) {
                text.push_str(&format!(" for {offence}"));
            }
            if let Some(ends) = &sentence.ends {
                text.push_str(&format!(", to {}", words(ends)));
            }
            let whose = sentence.accused.as_ref().filter(|_| !entry.who.is_empty());
            match whose.and_then(|link| phrase::name(&self.index, link)) {
                Some(name) => format!("{name}: {text}"),
                None => text,
            }
        });
        told.collect()
    }

    /// All that is known of a step besides; with the first step of a case, what is known of the case.
    fn step_details(
        &mut self,
        record: &Stored<Step>,
        proceeding: &Stored<Proceeding>,
        charges: &[&Stored<Charge>],
        entry: &mut Entry,
    ) {
        for part in &record.involved {
            if let Some(name) = self.described(part) {
                let role = part.role.as_deref();
                let role = self.terms.or_usual("involvement-roles", role);
                entry.detail(&self.label("involvement-roles", role), name);
            }
        }
        entry.optional("", record.narrative.as_ref());
        let number = proceeding.case_number.as_ref();
        let number = number.map(|number| format!("case no. {number}"));
        let case: Vec<String> = proceeding.title.clone().into_iter().chain(number).collect();
        if !case.is_empty() {
            entry.detail("Proceeding", case.join(", "));
        }
        for charge in charges {
            if self.detailed.insert(charge.number) {
                self.charge_details(charge, entry);
            }
        }
        if self.detailed.insert(proceeding.number) {
            self.case_details(proceeding, entry);
        }
        self.quotations(&record.quotations, entry);
        entry.optional("Duration", record.duration.as_ref());
        entry.optional("In all", record.total.as_ref());
        entry.optional("Warrant", record.warrant.as_ref());
        entry.optional("Stated reason", record.stated_reason.as_ref());
        if let Some(announced) = Self::announcement(record) {
            entry.detail("Announced", announced);
        }
        entry.dated("Notified", record.notified.as_ref());
        entry.dated("Published", record.published.as_ref());
        entry.dated("Became known", record.became_known.as_ref());
    }

    /// What is known of a case.
    fn case_details(&self, proceeding: &Stored<Proceeding>, entry: &mut Entry) {
        let named = |parties: &[Party]| -> Vec<String> {
            parties
                .iter()
                .filter_map(|party| self.party(party))
                .collect()
        };
        let accused = named(&proceeding.accused);
        if accused.len() > 1 {
            entry.list("Accused", &accused);
        }
        entry.list("Witnesses", &named(&proceeding.witnesses));
        for party in &proceeding.parties {
            if let Some(name) = self.party(party) {
                let role = party.role.as_deref();
                let role = self.terms.or_unspecified("party-roles", role);
                entry.detail(&self.label("party-roles", role), name);
            }
        }
        let court = self.names(&proceeding.court);
        entry.list("Court of the case", &court);
        let own = proceeding.narrative.as_ref();
        entry.optional("Case", own.or(proceeding.summary.as_ref()));
    }

    fn party(&self, party: &Party) -> Option<String> {
        self.described(&Involved {
            actor: party.actor.clone(),
            wording: party.wording.clone(),
            ..Involved::default()
        })
    }
}
