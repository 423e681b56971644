//! From the course of a case to the entries of a timeline: which events belong to it, and what every
//! entry tells. What each kind of record says is in the files beside this one.

use super::entry::Entry;
use super::{TimelineQuestion, entry};
use crate::date::OrderHint;
use crate::model::case::Index;
use crate::model::*;
use crate::view::course::charges::Brought;
use crate::view::course::events::{Event, Placed, What};
use crate::view::course::{Course, Life};
use crate::view::phrase;
use crate::vocabulary::Terms;
use crate::vocabulary::countries::CountryCode;
use std::collections::{BTreeMap, HashMap, HashSet};

/// What was found.
pub(super) struct Found {
    pub(super) title: String,
    pub(super) entries: Vec<Entry>,
}

/// Makes entries.
pub(super) struct Maker<'c> {
    pub(super) course: &'c Course<'c>,
    pub(super) case: &'c Case,
    pub(super) index: Index<'c>,
    pub(super) terms: &'c Terms,
    pub(super) ask: &'c TimelineQuestion,
    /// The key of the one whose timeline it is; none where it is of several.
    only: Option<String>,
    /// Places of acts against others that belong to the cases of those asked for.
    against: HashSet<usize>,
    /// From which event on those asked for are concerned by a proceeding, by its number.
    since: HashMap<i64, usize>,
    /// Steps of each proceeding in order, by its number.
    pub(super) steps: BTreeMap<i64, Vec<&'c Stored<Step>>>,
    /// The first step that tells of each charge, by the charge's number.
    pub(super) brought: HashMap<i64, Brought<'c>>,
    /// By key.
    pub(super) lives: BTreeMap<&'c str, Life<'c>>,
    /// What is expected, and until when orders hold.
    pub(super) expected: super::expected::Expected<'c>,
    /// The place of the first entry of each proceeding, by its number.
    pub(super) first_rows: HashMap<i64, usize>,
    /// The numbers of charges that were told.
    pub(super) told: HashSet<i64>,
    /// The numbers of charges and proceedings of which all details were told.
    pub(super) detailed: HashSet<i64>,
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
    let lives: BTreeMap<&str, Life<'c>> = course
        .accused()
        .map(|person| (person, course.life(person)))
        .collect();
    let mut maker = Maker {
        against: ask
            .defenders
            .iter()
            .flat_map(|person| course.against_others(case, person))
            .map(|act| act.place)
            .collect(),
        since: since(course, ask),
        steps: course.by_proceeding(),
        brought: course.brought(),
        expected: super::expected::Expected::of(course, &lives, terms),
        lives,
        course,
        case,
        told: HashSet::new(),
        first_rows: HashMap::new(),
        detailed: HashSet::new(),
        index: case.index(),
        terms,
        ask,
        only: match subjects.as_slice() {
            [only] => Some(only.key()),
            _ => None,
        },
        entries: Vec::new(),
    };
    let subjects: HashSet<i64> = subjects.iter().map(|actor| actor.number).collect();
    for (at, event) in course.events.iter().enumerate() {
        let before = maker.entries.len();
        maker.event((at, event), event.what, &subjects);
        for entry in maker.entries[before..].iter_mut().filter(|e| !e.expected) {
            entry.placed = event.placed;
            entry.year = event.year;
            entry.date = event.date.clone();
        }
        let own = (before..maker.entries.len()).find(|at| !maker.entries[*at].expected);
        let Some(own) = own else { continue };
        for also in &event.also {
            let start = maker.entries.len();
            maker.event((at, event), *also, &subjects);
            let firsts = maker.first_rows.values_mut();
            firsts.filter(|at| **at >= start).for_each(|at| *at = own);
            for other in maker.entries.split_off(start) {
                if other.expected {
                    maker.entries.push(other);
                } else {
                    maker.entries[own].take(other);
                }
            }
        }
    }
    maker.untold_charges();
    maker.say_when();
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

/// From which event on those asked for are concerned by each proceeding.
fn since(course: &Course<'_>, ask: &TimelineQuestion) -> HashMap<i64, usize> {
    let mut found = HashMap::new();
    for (at, event) in course.events.iter().enumerate() {
        let theirs = ask.defenders.iter().any(|key| event.concerns(key));
        let proceeding = event.records().find_map(|what| match what {
            What::Step(step) | What::Announced(step) => step.proceeding.as_ref(),
            What::Charge(charge) => charge.proceeding.as_ref(),
            _ => None,
        });
        if let Some(proceeding) = course.proceeding(proceeding).filter(|_| theirs) {
            found.entry(proceeding.number).or_insert(at);
        }
    }
    found
}

impl<'c> Maker<'c> {
    /// The entries of an event, with its place, as a record tells of it.
    fn event(&mut self, event: (usize, &Event<'c>), what: What<'c>, subjects: &HashSet<i64>) {
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
            What::Incident(record) => self.incident(record, self.against.contains(&event.0)),
            What::Charge(record) => self.charge(record, event),
            What::Step(record) => self.step(record, event),
            What::Measure(record) => self.measure(record, false),
            What::MeasureEnd(record) => self.measure(record, true),
            What::Letter(record) => self.communication(record),
            What::Reply(record, at) => self.reply(record, at),
            What::Announced(record) => self.announced(record, event),
        }
    }

    /// Whether a record about these actors belongs here, and whom it concerns: their names, and
    /// others who are known in words, unless it is only the one whose timeline it is.
    pub(super) fn about<'l>(
        &self,
        links: impl IntoIterator<Item = &'l Link>,
        in_words: &[&String],
    ) -> Option<Vec<String>> {
        let links: Vec<&Link> = links.into_iter().collect();
        let asked = &self.ask.defenders;
        let mine = asked.is_empty() || links.iter().any(|link| asked.contains(&link.0));
        mine.then(|| self.whom(&links, in_words))
    }

    /// The names of those whom something concerns, unless that is only the one whose timeline it is.
    pub(super) fn whom(&self, links: &[&Link], in_words: &[&String]) -> Vec<String> {
        let only = links.iter().all(|link| self.only.as_ref() == Some(&link.0));
        if only && in_words.is_empty() {
            return Vec::new();
        }
        let mut names: Vec<String> = Vec::new();
        let named = links
            .iter()
            .filter_map(|link| phrase::name(&self.index, link));
        for name in named.chain(in_words.iter().map(|words| (*words).clone())) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// Whether an event of a proceeding belongs here, and the names of those whom it concerns. It does
    /// for them; where it is about all of them also for the other parties; and what was done to
    /// others of the case alone stands in the timeline of those who were in it before.
    pub(super) fn about_proceeding(
        &self,
        proceeding: &Stored<Proceeding>,
        (at, event): (usize, &Event<'_>),
    ) -> Option<Vec<String>> {
        let concerned: Vec<Link> = event.who.iter().map(|key| Link(key.to_string())).collect();
        if let Some(names) = self.about(&concerned, &[]) {
            return Some(names);
        }
        let named = event.records().any(|what| match what {
            What::Step(step) | What::Announced(step) => !step.accused.is_empty(),
            _ => false,
        });
        let mut parties = proceeding.parties.iter().filter_map(|p| p.actor.as_ref());
        let party = !named && parties.any(|link| self.ask.defenders.contains(&link.0));
        let beside = self
            .since
            .get(&proceeding.number)
            .is_some_and(|since| *since < at);
        let links: Vec<&Link> = concerned.iter().collect();
        let names = (party || beside).then(|| self.whom(&links, &[]));
        // Without a name it would read as theirs.
        names.filter(|names| !names.is_empty())
    }

    pub(super) fn place(place: Option<&String>, country: Option<&CountryCode>) -> String {
        let parts: Vec<&str> = place
            .map(String::as_str)
            .into_iter()
            .chain(country.map(CountryCode::name))
            .collect();
        parts.join(", ")
    }

    pub(super) fn names<'l>(&self, links: impl IntoIterator<Item = &'l Link>) -> Vec<String> {
        let links = links.into_iter();
        links
            .filter_map(|link| phrase::name(&self.index, link))
            .collect()
    }

    /// The label of a code, with a capital letter.
    pub(super) fn label(&self, list: &str, code: &str) -> String {
        phrase::capitalised(&self.terms.label(list, code))
    }

    pub(super) fn basis(&self, link: Option<&Link>) -> Vec<String> {
        let provision = link.and_then(|link| self.index.provision(link));
        provision
            .into_iter()
            .map(|p| phrase::provision(p))
            .collect()
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
            .filter_map(|account| phrase::account(&self.index, R::KIND, account))
            .collect();
        if !others.is_empty() {
            entry.detail("Other accounts", others.join("; "));
        }
        entry
    }

    /// Somebody with nationality or civil status.
    pub(super) fn described(&self, part: &Involved) -> Option<String> {
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

    pub(super) fn quotations(&self, quotations: &[Quotation], entry: &mut Entry) {
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

    /// Puts dates into words. What a hint put next to something is said to be undated, and after or
    /// before what it stands.
    fn say_when(&mut self) {
        let mut references: HashMap<String, String> = HashMap::new();
        if self
            .course
            .events
            .iter()
            .any(|event| event.placed == Placed::Hinted)
        {
            for what in self.course.events.iter().flat_map(Event::records) {
                let names = what.names().into_iter();
                references.extend(names.map(|name| (name.to_lowercase(), what.reference())));
            }
        }
        for entry in &mut self.entries {
            entry.when = entry::words(&entry.date);
            entry.earliest = entry.date.earliest_day();
            entry.latest = entry.date.latest_day();
            if entry.placed != Placed::Hinted || entry.expected {
                continue;
            }
            let hint = entry.date.order.as_ref().and_then(|hint| {
                let reference = references.get(&hint.reference().to_lowercase())?;
                Some(match hint {
                    OrderHint::After(_) => format!("after {reference}"),
                    OrderHint::Before(_) => format!("before {reference}"),
                })
            });
            let mut parts = vec![entry.when.clone()];
            if entry.date.as_written.is_some() {
                parts.push("undated".to_owned());
            }
            parts.extend(hint);
            entry.when = parts.join(", ");
        }
    }
}
