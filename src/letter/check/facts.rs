//! The part of a case that concerns one defender, with what checks ask of it again and again.

use super::Question;
use crate::date::UncertainDate;
use crate::letter::kind::LetterKind;
use crate::model::case::Index;
use crate::model::*;
use crate::view::course::taking::Taking;
use crate::view::course::{Course, Life};
use crate::vocabulary::{Complaint, Is, Meaning, Terms};
use chrono::NaiveDate;

/// What is recorded about one defender.
pub struct Facts<'c> {
    pub case: &'c Case,
    pub index: Index<'c>,
    pub terms: &'c Terms,
    pub me: &'c Stored<Actor>,
    /// Incidents that were done to them and are not refuted, in order.
    pub incidents: Vec<&'c Stored<Incident>>,
    /// Proceedings in which they are accused or a party.
    pub proceedings: Vec<&'c Stored<Proceeding>>,
    pub charges: Vec<&'c Stored<Charge>>,
    /// Steps of these proceedings that concern them, in order.
    pub steps: Vec<&'c Stored<Step>>,
    /// The course of the case, and of their part in it.
    pub course: Course<'c>,
    pub life: Life<'c>,
    pub measures: Vec<&'c Stored<Measure>>,
    /// Demands that are open.
    pub demands: Vec<&'c Stored<Demand>>,
    pub affiliations: Vec<&'c Stored<Affiliation>>,
    pub life_events: Vec<&'c Stored<LifeEvent>>,
    pub relationships: Vec<&'c Stored<Relationship>>,
    pub communications: Vec<&'c Stored<Communication>>,
    pub sender: Option<&'c Stored<Actor>>,
    /// The authority that a letter goes to, where one is named.
    pub named_addressee: Option<&'c Stored<Actor>>,
    /// The level of the letter.
    pub letter: Confidentiality,
    pub today: NaiveDate,
    /// The kind of the letter.
    pub kind: Option<&'c LetterKind>,
}

/// Whether a date is certainly before another.
pub fn before(one: &UncertainDate, other: &UncertainDate) -> bool {
    matches!((one.latest_day(), other.earliest_day()), (Some(a), Some(b)) if a < b)
}

/// [`before`] for dates that may be missing.
pub fn is_before(one: Option<&UncertainDate>, other: Option<&UncertainDate>) -> bool {
    matches!((one, other), (Some(a), Some(b)) if before(a, b))
}

/// Whether two dates certainly differ.
pub fn differ(one: &UncertainDate, other: &UncertainDate) -> bool {
    before(one, other) || before(other, one)
}

/// A date as people write it.
pub fn when(date: Option<&UncertainDate>) -> String {
    match date {
        Some(date) => {
            crate::date::words_for("en").map_or_else(|| date.canonical(), |words| words.plain(date))
        }
        None => "undated".to_owned(),
    }
}

/// A text in any language, whatever its form in the field.
pub fn text(field: Option<&String>) -> String {
    field.map_or_else(String::new, |text| words::any_language(text).into_owned())
}

impl<'c> Facts<'c> {
    /// What a case says of the defender; none where their record is not in it.
    pub fn of(case: &'c Case, terms: &'c Terms, question: &Question<'c>) -> Option<Facts<'c>> {
        let index = case.index();
        let me = index.actors.get(question.defender).copied()?;
        let mine = |link: &Link| link.0 == question.defender;
        let named = |link: Option<&Link>| link.is_some_and(mine);
        let course = Course::of(case, terms, question.request.date);
        let key = question.defender;
        let life = course.life(key);
        let proceedings: Vec<_> = case
            .proceedings
            .iter()
            .filter(|p| {
                p.accused
                    .iter()
                    .chain(&p.parties)
                    .any(|party| named(party.actor.as_ref()))
            })
            .collect();
        Some(Facts {
            me,
            incidents: course.incidents_of(key),
            charges: course.charges_of(key).to_vec(),
            steps: course.steps_of(key),
            measures: life.measures.iter().map(|(measure, _)| *measure).collect(),
            life,
            course,
            demands: case
                .demands
                .iter()
                .filter(|d| d.about.is_empty() || d.about.iter().any(mine))
                .filter(|d| !terms.is("demand-statuses", d.status.as_deref(), Is::Closed))
                .collect(),
            affiliations: case
                .affiliations
                .iter()
                .filter(|a| named(a.actor.as_ref()))
                .collect(),
            life_events: case
                .life_events
                .iter()
                .filter(|e| named(e.actor.as_ref()))
                .collect(),
            relationships: case
                .relationships
                .iter()
                .filter(|r| named(r.actor.as_ref()) || named(r.other.as_ref()))
                .collect(),
            communications: case
                .communications
                .iter()
                .filter(|c| c.about.iter().any(mine))
                .collect(),
            sender: case.settings.sender.as_ref().and_then(|l| index.actor(l)),
            named_addressee: question
                .request
                .addressees
                .first()
                .and_then(|key| index.actors.get(key).copied()),
            letter: question.level,
            today: question.request.date,
            kind: question.kind,
            proceedings,
            terms,
            index,
            case,
        })
    }

    /// The defender's name, for sentences.
    pub fn name(&self) -> String {
        text(self.me.name.as_ref())
    }

    /// The code of the first term of a list of which a trait holds, for commands.
    pub fn code(&self, list: &str, trait_: Is) -> &'c str {
        let term = self.terms.first_that(list, trait_);
        term.map_or("…", |term| term.code.as_str())
    }

    /// The command that says that two records are of one event.
    pub fn same_event(&self, one: &str, other: &str) -> String {
        let kind = self.code("record-links", Is::SameEvent);
        format!("dossier set {one} links+=\"[{{kind: {kind}, to: {other}}}]\"")
    }

    /// The command that adds a step to the proceeding of another, with the rest of its flags.
    pub fn add_step(&self, beside: &Step, rest: &str) -> String {
        let proceeding = self.course.proceeding(beside.proceeding.as_ref());
        let to = proceeding.map_or_else(
            || format!("--defender {}", self.slug()),
            |proceeding| format!("--proceeding {}", proceeding.reference()),
        );
        format!("dossier add-step {to} {rest}")
    }

    /// The defender's reference, for commands.
    pub fn slug(&self) -> String {
        self.me.reference()
    }

    /// Whether a link is to the defender.
    pub fn is_me(&self, link: &Link) -> bool {
        link.0 == self.me.key()
    }

    /// Steps of a proceeding that concern the defender, in order.
    pub fn steps_of(&self, proceeding: &Stored<Proceeding>) -> Vec<&'c Stored<Step>> {
        let key = proceeding.key();
        self.steps
            .iter()
            .copied()
            .filter(|s| s.proceeding.as_ref().is_some_and(|p| p.0 == key))
            .collect()
    }

    /// Charges of a proceeding that concern the defender.
    pub fn charges_of(&self, proceeding: &Stored<Proceeding>) -> Vec<&'c Stored<Charge>> {
        let key = proceeding.key();
        self.charges
            .iter()
            .copied()
            .filter(|c| c.proceeding.as_ref().is_some_and(|p| p.0 == key))
            .collect()
    }

    /// Proceedings before domestic bodies, or before international ones.
    pub fn before_bodies(&self, international: bool) -> Vec<&'c Stored<Proceeding>> {
        self.proceedings
            .iter()
            .copied()
            .filter(|p| self.is_before_a_body(p) == international)
            .collect()
    }

    /// The domestic proceeding whose latest step is the latest of all.
    pub fn main_proceeding(&self) -> Option<&'c Stored<Proceeding>> {
        self.before_bodies(false).into_iter().max_by_key(|p| {
            self.steps_of(p)
                .iter()
                .filter_map(|s| s.date.as_ref()?.latest_day())
                .max()
        })
    }

    /// The body to which a letter complains.
    pub fn body_of(&self, letter: &Communication) -> Option<Complaint> {
        let kinds = "communication-kinds";
        self.terms.meaning(kinds, letter.kind.as_deref()).complaint
    }

    /// What the kind of a step means.
    pub fn means(&self, step: &Step) -> &'c Meaning {
        self.terms.step(step.kind.as_deref())
    }

    /// Whether a proceeding is before an international body.
    pub fn is_before_a_body(&self, proceeding: &Proceeding) -> bool {
        let kind = proceeding.kind.as_deref();
        self.terms.is("proceeding-kinds", kind, Is::International)
    }

    /// Whether a step is one of a proceeding before an international body.
    pub fn is_international(&self, step: &Step) -> bool {
        let proceeding = step.proceeding.as_ref();
        proceeding
            .and_then(|link| self.index.proceeding(link))
            .is_some_and(|proceeding| self.is_before_a_body(proceeding))
    }

    /// Whether the defender is deprived of liberty as far as the record says.
    pub fn in_custody(&self) -> bool {
        self.life.held().is_some() || self.missing().is_some()
    }

    /// The disappearance of the defender, where nothing says that it ended.
    pub fn missing(&self) -> Option<Taking<'c>> {
        self.course.missing(&self.me.key())
    }

    /// The arrest that a letter means.
    pub fn arrest(&self) -> Option<Taking<'c>> {
        self.course.arrest_of(&self.me.key())
    }

    /// Those to whom a letter goes: the one named, else all of whom something is demanded.
    pub fn addressees(&self) -> Vec<&'c Stored<Actor>> {
        if let Some(one) = self.named_addressee {
            return vec![one];
        }
        let mut found: Vec<&'c Stored<Actor>> = Vec::new();
        for link in self.demands.iter().flat_map(|d| &d.addressees) {
            if let Some(actor) = self.index.actor(link)
                && !found.iter().any(|other| other.number == actor.number)
            {
                found.push(actor);
            }
        }
        found
    }

    /// Violations that are recorded, each with the reference of its record: those of the
    /// defender's incidents and proceedings.
    pub fn violations(&self) -> Vec<(String, &'c Violation)> {
        let incidents = self
            .incidents
            .iter()
            .flat_map(|i| i.violations.iter().map(|v| (i.reference(), v)));
        let proceedings = self
            .proceedings
            .iter()
            .flat_map(|p| p.violations.iter().map(|v| (p.reference(), v)));
        incidents.chain(proceedings).collect()
    }

    /// Violations of an instrument, told by the law of their provision.
    pub fn violations_of(&self, instrument: Instrument) -> Vec<(String, &'c Violation)> {
        self.violations()
            .into_iter()
            .filter(|(_, v)| {
                v.provision
                    .as_ref()
                    .and_then(|link| self.index.provision(link))
                    .is_some_and(|p| instrument.is_of(p))
            })
            .collect()
    }

    /// The State: where the proceeding is, else where the defender or what happened is.
    pub fn state(&self) -> Option<String> {
        self.main_proceeding()
            .and_then(|p| p.country.as_ref())
            .or(self.me.country.as_ref())
            .or_else(|| self.incidents.iter().rev().find_map(|i| i.country.as_ref()))
            .map(|country| country.as_str().to_owned())
    }
}

/// What a complaint rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instrument {
    /// The International Covenant on Civil and Political Rights.
    Covenant,
    /// The European Convention on Human Rights.
    Convention,
}

impl Instrument {
    /// Whether a provision is one of it, by the words of its law.
    pub fn is_of(self, provision: &Provision) -> bool {
        let law = provision
            .law
            .as_deref()
            .map(str::to_lowercase)
            .unwrap_or_default();
        match self {
            Instrument::Covenant => {
                law.contains("covenant on civil")
                    || law == "iccpr"
                    || law == "ccpr"
                    || law.contains("пакт о гражданских")
            }
            Instrument::Convention => {
                law.contains("european convention")
                    || law == "echr"
                    || law.contains("protection of human rights and fundamental freedoms")
                    || law.contains("конвенция о защите прав человека")
            }
        }
    }
}
