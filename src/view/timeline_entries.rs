//! From records to entries of a timeline, one function a kind of record.

use super::course::Course;
use super::course::events::{Event, What};
use super::courses::Courses;
use super::phrase;
use super::timeline::{Detail, Entry, TimelineQuestion};
use crate::model::case::Index;
use crate::model::*;
use crate::vocabulary::countries::CountryCode;
use crate::vocabulary::{Is, Terms};
use std::collections::HashSet;

/// What was found.
pub(super) struct Found {
    pub title: String,
    pub entries: Vec<Entry>,
}

pub(super) struct Maker<'c> {
    courses: Courses<'c>,
    course: &'c Course<'c>,
    /// The legal bases of steps whose charges were told.
    charged: HashSet<Vec<String>>,
    pub(super) index: Index<'c>,
    pub(super) terms: &'c Terms,
    ask: &'c TimelineQuestion,
    several: bool,
    pub(super) entries: Vec<Entry>,
}

/// All entries of a case, what happened in the order of its course.
pub(super) fn entries<'c>(
    case: &'c Case,
    course: &'c Course<'c>,
    terms: &'c Terms,
    ask: &'c TimelineQuestion,
) -> Found {
    let subjects: Vec<&Stored<Actor>> = case
        .actors
        .iter()
        .filter(|actor| {
            actor.defender && ask.defenders.is_empty() || ask.defenders.contains(&actor.key())
        })
        .collect();
    let names: Vec<&str> = subjects.iter().map(|actor| actor.display_name()).collect();
    let title = match names.len() {
        0 => "Timeline".to_owned(),
        1..=3 => phrase::listed(&names, "and"),
        count => format!("{count} defenders"),
    };
    let mut maker = Maker {
        courses: Courses::of(case),
        course,
        charged: HashSet::new(),
        index: case.index(),
        terms,
        ask,
        several: names.len() > 1,
        entries: Vec::new(),
    };
    let subjects: HashSet<i64> = subjects.iter().map(|actor| actor.number).collect();
    for event in &course.events {
        let before = maker.entries.len();
        maker.event(event, event.what, &subjects);
        for entry in &mut maker.entries[before..] {
            if !entry.expected {
                entry.placed = event.placed;
                entry.year = event.year;
                entry.date = event.date.clone();
            }
        }
        let own = (before..maker.entries.len()).find(|at| !maker.entries[*at].expected);
        let Some(own) = own else { continue };
        for also in &event.also {
            let at = maker.entries.len();
            maker.event(event, *also, &subjects);
            for other in maker.entries.split_off(at) {
                if other.expected {
                    maker.entries.push(other);
                } else {
                    maker.entries[own].take(other);
                }
            }
        }
    }
    // Asking by whom must not tell what a withheld actor did.
    let actors = &maker.index.actors;
    for entry in &mut maker.entries {
        entry.by_keys.retain(|key| actors.contains_key(key));
    }
    Found {
        title,
        entries: maker.entries,
    }
}

pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

impl<'c> Maker<'c> {
    /// The entries of an event as a record tells of it.
    fn event(&mut self, event: &Event<'c>, what: What<'c>, subjects: &HashSet<i64>) {
        match what {
            What::Birth(actor) if subjects.contains(&actor.number) => {
                self.life(actor, "Born", actor.birth_place.clone());
            }
            What::Death(actor) if subjects.contains(&actor.number) => {
                self.life(actor, "Died", None);
            }
            What::Birth(_) | What::Death(_) => {}
            What::Life(record) => self.life_event(record),
            What::Affiliation(record) => self.affiliation(record),
            What::Incident(record) => self.incident(record),
            What::Charge(record) => self.charge(record, event),
            What::Step(record) => self.step(record, event),
            What::Measure(record) => self.measure(record, false),
            What::MeasureEnd(record) => self.measure(record, true),
            What::Letter(record) => self.communication(record),
            What::Reply(record, at) => self.reply(record, at),
            // What is expected stands with what leads to it.
            What::Announced(_) => {}
        }
    }

    /// Whether a record about these actors belongs here, and their names where they are needed.
    pub(super) fn about<'l>(
        &self,
        links: impl IntoIterator<Item = &'l Link>,
    ) -> Option<Vec<String>> {
        let links: Vec<&Link> = links.into_iter().collect();
        let mine = self.ask.defenders.is_empty()
            || links
                .iter()
                .any(|link| self.ask.defenders.contains(&link.0));
        if !mine {
            return None;
        }
        let names: Vec<String> = links
            .iter()
            .filter_map(|link| phrase::name(&self.index, link))
            .collect();
        Some(if self.several { names } else { Vec::new() })
    }

    fn place(place: Option<&String>, country: Option<&CountryCode>) -> String {
        let parts: Vec<&str> = place
            .map(String::as_str)
            .into_iter()
            .chain(country.map(CountryCode::name))
            .collect();
        parts.join(", ")
    }

    pub(super) fn entry<R: Record>(&self, record: &Stored<R>, who: Vec<String>) -> Entry {
        let level = record.confidentiality();
        let mut entry = Entry {
            reference: format!("{}{}", R::KIND.prefix(), record.number),
            kind: R::KIND.singular().to_owned(),
            who,
            sources: phrase::sources(&self.index, record.citations()),
            confidentiality: (level > Confidentiality::Public).then_some(level),
            ..Entry::default()
        };
        let others: Vec<String> = record
            .accounts()
            .iter()
            .filter_map(|account| phrase::account(&self.index, account))
            .collect();
        if !others.is_empty() {
            entry.detail("Other accounts", others.join("; "));
        }
        entry
    }

    fn life(&mut self, actor: &Stored<Actor>, what: &str, place: Option<String>) {
        let who = if self.several {
            vec![actor.display_name().to_owned()]
        } else {
            Vec::new()
        };
        let mut entry = self.entry(actor, who);
        entry.kind = "life event".into();
        entry.types = vec![what.to_lowercase()];
        entry.what = what.into();
        entry.place = place.unwrap_or_default();
        self.entries.push(entry);
    }

    fn affiliation(&mut self, record: &Stored<Affiliation>) {
        let Some(date) = &record.date else { return };
        let Some(who) = self.about(&record.actor) else {
            return;
        };
        let organization = record
            .organization
            .as_ref()
            .and_then(|link| phrase::name(&self.index, link));
        let mut entry = self.entry(record, who);
        entry.date = date.clone();
        // No role is made up where none is recorded.
        entry.what = match (record.role.as_deref().map(capitalised), organization) {
            (Some(role), Some(organization)) => format!("{role} of {organization}"),
            (Some(only), None) => only,
            (None, Some(organization)) => format!("Affiliated with {organization}"),
            (None, None) => "Affiliation".into(),
        };
        self.entries.push(entry);
    }

    fn life_event(&mut self, record: &Stored<LifeEvent>) {
        let Some(who) = self.about(&record.actor) else {
            return;
        };
        let mut entry = self.entry(record, who);
        let kind = record.kind.as_deref();
        let kind = self
            .terms
            .or_unspecified("life-event-kinds", kind)
            .to_owned();
        entry.date = record.date.clone().unwrap_or_default();
        entry.what = record
            .summary
            .clone()
            .unwrap_or_else(|| capitalised(&self.terms.label("life-event-kinds", &kind)));
        entry.types = vec![kind];
        entry.by = record
            .by
            .iter()
            .filter_map(|l| phrase::name(&self.index, l))
            .collect();
        entry.by_keys = record.by.iter().map(|l| l.0.clone()).collect();
        entry.place = Self::place(record.place.as_ref(), record.country.as_ref());
        entry.optional("", record.narrative.as_ref());
        self.entries.push(entry);
    }

    fn incident(&mut self, record: &Stored<Incident>) {
        let targets = record.targets.iter().filter_map(|t| t.actor.as_ref());
        let Some(who) = self.about(targets) else {
            return;
        };
        let mut entry = self.entry(record, who);
        entry.date = record.date.clone().unwrap_or_default();
        entry.types.clone_from(&record.types);
        entry.what = record.summary.clone().unwrap_or_else(|| {
            let labels: Vec<String> = record
                .types
                .iter()
                .map(|t| self.terms.label("incident-types", t))
                .collect();
            capitalised(&phrase::listed(&labels, "and"))
        });
        entry.times = record.times.as_deref().map(phrase::times);
        let by = &record.by;
        for part in by {
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
        if let Some(provision) = record
            .legal_basis
            .as_ref()
            .and_then(|l| self.index.provision(l))
        {
            entry.legal_basis.push(phrase::provision(provision));
        }
        entry.status = record.status.clone().filter(|status| {
            !self
                .terms
                .is("knowledge-statuses", Some(status), Is::Certain)
        });
        entry.optional("", record.narrative.as_ref());
        entry.optional("Duration", record.duration.as_ref());
        entry.optional("Recurrence", record.recurrence.as_ref());
        entry.optional("Stated reason", record.stated_reason.as_ref());
        entry.optional("Consequences", record.consequences.as_ref());
        let witnesses = &record.witnesses;
        let names: Vec<String> = witnesses.iter().filter_map(|w| self.described(w)).collect();
        entry.list("Witnesses", &names);
        let others = &record.involved;
        for part in others {
            if let Some(name) = self.described(part) {
                let role = part.role.as_deref().unwrap_or("other");
                entry.detail(
                    &capitalised(&self.terms.label("involvement-roles", role)),
                    name,
                );
            }
        }
        let responses: Vec<String> = record
            .state_response
            .iter()
            .map(|r| self.terms.label("state-responses", r))
            .chain(record.state_response_note.clone())
            .collect();
        if !responses.is_empty() {
            entry.detail("Response of the State", capitalised(&responses.join("; ")));
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

    /// Somebody with nationality or civil status.
    fn described(&self, part: &Involved) -> Option<String> {
        let name = phrase::somebody(&self.index, part)?;
        let status = part
            .actor
            .as_ref()
            .and_then(|link| self.index.actor(link))
            .and_then(|actor| phrase::status_of(actor));
        Some(match status {
            Some(status) => format!("{name} ({status})"),
            None => name,
        })
    }

    fn charge_words(&self, charge: &Charge, entry: &mut Entry) {
        let provisions = charge
            .provisions
            .iter()
            .filter_map(|p| p.provision.as_ref());
        for provision in provisions.filter_map(|link| self.index.provision(link)) {
            let text = phrase::provision(provision);
            if !entry.legal_basis.contains(&text) {
                entry.legal_basis.push(text);
            }
        }
    }

    fn charge_details(&self, charge: &Stored<Charge>, entry: &mut Entry) {
        if let Some(offence) = &charge.offence {
            let assessment = charge
                .assessment
                .as_ref()
                .map(|a| format!(" ({a}, in our view)"))
                .unwrap_or_default();
            entry.detail("Charge", format!("{offence}{assessment}"));
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

    fn quotations(&self, quotations: &[Quotation], entry: &mut Entry) {
        for quotation in quotations {
            let Some(text) = &quotation.text else {
                continue;
            };
            let by = quotation
                .by
                .as_ref()
                .and_then(|link| phrase::name(&self.index, link));
            let from = [by, quotation.document.clone()]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(", ");
            let label = if from.is_empty() {
                "Quoted".to_owned()
            } else {
                format!("Quoted from {from}")
            };
            entry.detail(&label, format!("“{text}”"));
        }
    }

    fn charge(&mut self, record: &Stored<Charge>, event: &Event<'_>) {
        let Some(proceeding) = record
            .proceeding
            .as_ref()
            .and_then(|l| self.index.proceeding(l))
        else {
            return;
        };
        let Some(who) = self.about_proceeding(proceeding, event) else {
            return;
        };
        let mut entry = self.entry(record, who);
        entry.date = record.date.clone().unwrap_or_default();
        let status = self
            .terms
            .or_usual("charge-statuses", record.status.as_deref());
        let status = status.to_owned();
        let label = capitalised(&self.terms.label("charge-statuses", &status));
        entry.what = match &record.offence {
            Some(offence) => format!("{label}: {offence}"),
            None => label,
        };
        entry.types = vec![status];
        self.charge_words(record, &mut entry);
        self.charge_details(record, &mut entry);
        self.entries.push(entry);
    }

    /// Whether an event of a proceeding belongs here, and the names of those whom it concerns: it does
    /// for them, and where it is about all of them also for the other parties.
    fn about_proceeding(&self, proceeding: &Proceeding, event: &Event<'_>) -> Option<Vec<String>> {
        let concerned: Vec<Link> = event.who.iter().map(|key| Link(key.to_string())).collect();
        if let Some(names) = self.about(&concerned) {
            return Some(names);
        }
        let named = event.step().is_some_and(|step| !step.accused.is_empty());
        let parties = proceeding.parties.iter().filter_map(|p| p.actor.as_ref());
        let names = self.about(parties).filter(|_| !named)?;
        let concerned = concerned
            .iter()
            .filter_map(|l| phrase::name(&self.index, l));
        Some(if names.is_empty() {
            names
        } else {
            concerned.collect()
        })
    }

    fn step(&mut self, record: &'c Stored<Step>, event: &Event<'c>) {
        let Some(proceeding) = record
            .proceeding
            .as_ref()
            .and_then(|l| self.index.proceeding(l))
        else {
            return;
        };
        let Some(who) = self.about_proceeding(proceeding, event) else {
            return;
        };
        let kind = self
            .terms
            .or_unspecified("step-kinds", record.kind.as_deref());
        let kind = kind.to_owned();
        let of_proceeding = self.courses.charges(record.proceeding.as_ref());
        let charges: Vec<&Stored<Charge>> = of_proceeding
            .iter()
            .copied()
            .filter(|charge| {
                let accused = self.course.concerned.by_charge(charge);
                let asked = &self.ask.defenders;
                let theirs = asked.is_empty() || accused.iter().any(|l| asked.contains(&l.0));
                let to_nobody = accused.is_empty();
                (theirs || to_nobody) && self.course.concerned.has_charge(record, charge)
            })
            .collect();
        let mut entry = self.entry(record, who);
        entry.date = record.date.clone().unwrap_or_default();
        entry.types = vec![kind.clone()];
        let label = capitalised(&self.terms.label("step-kinds", &kind));
        let sentences: Vec<String> = record
            .sentences
            .iter()
            .filter(|s| {
                self.ask.defenders.is_empty()
                    || s.accused
                        .as_ref()
                        .is_none_or(|l| self.ask.defenders.contains(&l.0))
            })
            .map(|s| {
                let words = phrase::sentence(s, self.terms);
                let whose = s
                    .accused
                    .as_ref()
                    .filter(|_| self.several || self.ask.defenders.is_empty());
                let words = match whose.and_then(|l| phrase::name(&self.index, l)) {
                    Some(name) => format!("{name}: {words}"),
                    None => words,
                };
                match s.action.as_deref() {
                    Some(action) if !self.terms.is("sentence-actions", Some(action), Is::Usual) => {
                        format!("{} {words}", self.terms.label("sentence-actions", action))
                    }
                    _ => words,
                }
            })
            .collect();
        let mut what = match &record.summary {
            Some(summary) => summary.clone(),
            None => {
                let offences: Vec<&str> = charges
                    .iter()
                    .filter_map(|c| c.offence.as_deref())
                    .collect();
                let names_charge = self
                    .terms
                    .term("step-kinds", &kind)
                    .is_some_and(|t| t.meaning.charge_status.is_some());
                if names_charge && !offences.is_empty() {
                    format!("{label}: {}", phrase::listed(&offences, "and"))
                } else {
                    label
                }
            }
        };
        if let Some(outcome) = &record.outcome {
            what.push_str(&format!(
                " – {}",
                self.terms.label("step-outcomes", outcome)
            ));
        }
        if !sentences.is_empty()
            && record.summary.as_ref().is_none_or(|s| {
                !record
                    .sentences
                    .iter()
                    .any(|x| x.length.as_ref().is_some_and(|l| s.contains(l.as_str())))
            })
        {
            what.push_str(&format!(" – {}", sentences.join("; ")));
        }
        entry.what = what;
        entry.times = record.times.as_deref().map(phrase::times);
        let authority = record.authority.as_ref().or(proceeding
            .court
            .as_ref()
            .filter(|_| record.instance.is_some()));
        entry.by = authority
            .iter()
            .filter_map(|l| phrase::name(&self.index, l))
            .collect();
        entry.by_keys = authority.iter().map(|l| l.0.clone()).collect();
        let others = &record.involved;
        for part in others {
            entry.by_keys.extend(part.actor.iter().map(|l| l.0.clone()));
            if let Some(name) = self.described(part) {
                let role = self
                    .terms
                    .or_usual("involvement-roles", part.role.as_deref());
                entry.detail(
                    &capitalised(&self.terms.label("involvement-roles", role)),
                    name,
                );
            }
        }
        entry.place = Self::place(
            record.place.as_ref().or(proceeding.place.as_ref()),
            record.country.as_ref().or(proceeding.country.as_ref()),
        );
        let of_charge = self
            .terms
            .term("step-kinds", &kind)
            .is_some_and(|term| term.meaning.charge_status.is_some());
        let first_step = self.courses.first_step(record.proceeding.as_ref()) == Some(record.number);
        if of_charge || first_step {
            for charge in &charges {
                self.charge_words(charge, &mut entry);
            }
        }
        if let Some(provision) = record
            .legal_basis
            .as_ref()
            .and_then(|l| self.index.provision(l))
        {
            entry.legal_basis = vec![phrase::provision(provision)];
        }
        entry.optional("", record.narrative.as_ref());
        let case = [
            proceeding.title.clone(),
            proceeding
                .case_number
                .as_ref()
                .map(|n| format!("case no. {n}")),
        ];
        let case = case.into_iter().flatten().collect::<Vec<_>>().join(", ");
        if !case.is_empty() {
            entry.detail("Proceeding", case);
        }
        let first_of_case = !self.charged.contains(&entry.legal_basis);
        if first_of_case {
            for charge in &charges {
                self.charge_details(charge, &mut entry);
            }
            let witnesses = &proceeding.witnesses;
            let names: Vec<String> = witnesses.iter().filter_map(|p| self.party(p)).collect();
            entry.list("Witnesses", &names);
            let parties = &proceeding.parties;
            for party in parties {
                if let Some(name) = self.party(party) {
                    let role = self
                        .terms
                        .or_unspecified("party-roles", party.role.as_deref());
                    entry.detail(&capitalised(&self.terms.label("party-roles", role)), name);
                }
            }
            entry.optional(
                "Case",
                proceeding
                    .narrative
                    .as_ref()
                    .or(proceeding.summary.as_ref()),
            );
        }
        self.quotations(&record.quotations, &mut entry);
        for outcome in &record.outcomes {
            let who = outcome
                .accused
                .as_ref()
                .and_then(|l| phrase::name(&self.index, l));
            let what = outcome.wording.clone().or(outcome
                .result
                .as_ref()
                .map(|r| self.terms.label("step-outcomes", r)));
            if let Some(what) = what {
                entry.detail(
                    "Outcome",
                    match who {
                        Some(who) => format!("{who}: {what}"),
                        None => what,
                    },
                );
            }
        }
        for sentence in &record.sentences {
            if let Some(who) = sentence
                .accused
                .as_ref()
                .and_then(|l| phrase::name(&self.index, l))
            {
                entry.detail(
                    "Sentence",
                    format!("{who}: {}", phrase::sentence(sentence, self.terms)),
                );
            }
        }
        entry.optional("Duration", record.duration.as_ref());
        entry.dated("Notified", record.notified.as_ref());
        entry.dated("Published", record.published.as_ref());
        entry.dated("Became known", record.became_known.as_ref());
        if entry.details.iter().any(|detail| detail.label == "Charge") {
            self.charged.insert(entry.legal_basis.clone());
        }
        self.expected(record, &entry);
        self.entries.push(entry);
    }

    fn party(&self, party: &Party) -> Option<String> {
        self.described(&Involved {
            actor: party.actor.clone(),
            wording: party.wording.clone(),
            ..Involved::default()
        })
    }

    /// What a step leads one to expect.
    fn expected(&mut self, record: &Stored<Step>, step: &Entry) {
        let mut add = |what: String, date: Option<&crate::date::UncertainDate>| {
            self.entries.push(Entry {
                reference: step.reference.clone(),
                kind: "expected".into(),
                types: step.types.clone(),
                date: date.cloned().unwrap_or_default(),
                what,
                who: step.who.clone(),
                by: step.by.clone(),
                by_keys: step.by_keys.clone(),
                place: step.place.clone(),
                sources: step.sources.clone(),
                confidentiality: step.confidentiality,
                expected: true,
                ..Entry::default()
            });
        };
        if record.next_date.is_some() || record.next.is_some() {
            let what = record
                .next
                .clone()
                .unwrap_or_else(|| "next date set".into());
            add(capitalised(&what), record.next_date.as_ref());
        }
        if let Some(ends) = &record.ends {
            add(format!("End of: {}", step.what), Some(ends));
        }
        for sentence in &record.sentences {
            if let Some(ends) = &sentence.ends {
                add("Expected release".into(), Some(ends));
            }
        }
    }

    fn measure(&mut self, record: &Stored<Measure>, is_end: bool) {
        let Some(who) = self.about(&record.targets) else {
            return;
        };
        let kind = self
            .terms
            .or_unspecified("measure-kinds", record.kind.as_deref());
        let kind = kind.to_owned();
        let label = capitalised(&self.terms.label("measure-kinds", &kind));
        let mut entry = self.entry(record, who);
        entry.date = record.date.clone().unwrap_or_default();
        entry.what = record
            .summary
            .clone()
            .unwrap_or_else(|| match &record.object {
                Some(object) => format!("{label}: {object}"),
                None => label.clone(),
            });
        entry.types = vec![kind];
        entry.by = record
            .authority
            .iter()
            .filter_map(|l| phrase::name(&self.index, l))
            .collect();
        entry.by_keys = record.authority.iter().map(|l| l.0.clone()).collect();
        entry.place = Self::place(record.place.as_ref(), record.country.as_ref());
        if let Some(provision) = record
            .legal_basis
            .as_ref()
            .and_then(|l| self.index.provision(l))
        {
            entry.legal_basis.push(phrase::provision(provision));
        }
        entry.optional("", record.narrative.as_ref());
        if record.continues {
            entry.detail("In fact", "it goes on".into());
        }
        if is_end {
            entry.what = format!("{label}: end");
            entry.details.clear();
        }
        self.entries.push(entry);
    }
}

impl Entry {
    /// Takes what another record tells of the same event into its row.
    fn take(&mut self, other: Entry) {
        fn add(own: &mut Vec<String>, others: Vec<String>) {
            for one in others {
                if !own.contains(&one) {
                    own.push(one);
                }
            }
        }
        self.also.push(other.reference);
        add(&mut self.types, other.types);
        add(&mut self.who, other.who);
        add(&mut self.by, other.by);
        add(&mut self.by_keys, other.by_keys);
        add(&mut self.legal_basis, other.legal_basis);
        add(&mut self.sources, other.sources);
        if self.place.is_empty() {
            self.place = other.place;
        }
        self.confidentiality = self.confidentiality.max(other.confidentiality);
        self.details.extend(other.details);
    }

    pub(super) fn detail(&mut self, label: &str, text: String) {
        self.details.push(Detail {
            label: label.to_owned(),
            text,
        });
    }

    pub(super) fn optional(&mut self, label: &str, text: Option<&String>) {
        if let Some(text) = text {
            self.detail(label, text.clone());
        }
    }

    pub(super) fn dated(&mut self, label: &str, date: Option<&crate::date::UncertainDate>) {
        if let (Some(date), Some(words)) = (date, crate::date::words_for("en")) {
            self.detail(label, words.plain(date));
        }
    }

    pub(super) fn list(&mut self, label: &str, names: &[String]) {
        if !names.is_empty() {
            self.detail(label, phrase::listed(names, "and"));
        }
    }
}
