//! Acts: incidents in sentences. What was done, to whom, by whom as far as is known, where, how often,
//! and how sure it is.

use super::claims::{Heard, modality};
use super::own_words::share_a_root;
use super::{Composer, Person, Sentence};
use crate::date::UncertainDate;
use crate::letter::compose::steps::Subject;
use crate::letter::language::{Arguments, capitalised};
use crate::model::{Incident, Involved, Record, RecordLink, Step, Stored};
use crate::view::claim::Claim;
use crate::vocabulary::Is;
use std::collections::BTreeSet;

/// Who did something, as sentences name them: those who carried it out, and others by their part.
pub(super) struct Agents {
    /// Those who carried it out, in one list.
    pub list: Option<String>,
    /// Others, with the term of their degree of involvement.
    others: Vec<(String, String)>,
}

impl<'c> Composer<'_, 'c> {
    /// An incident in sentences; nothing where it is disputed and the letter leaves such out.
    pub(super) fn incident(&self, record: &Stored<Incident>, pronoun: bool) -> Vec<Sentence> {
        if self.leaves_out(record.accounts()) {
            return Vec::new();
        }
        let mut rests = self.rests_on(record);
        rests.extend(self.involved_references(&record.by));
        rests.extend(self.involved_references(&record.targets));
        rests.push(self.view.defender.reference());
        let subject = self.targets(record, pronoun);
        self.act_with_details(record, &subject, &rests)
    }

    /// An act about those to whom it was done, with all that is recorded of it.
    pub(super) fn act_with_details(
        &self,
        record: &Stored<Incident>,
        subject: &Subject,
        rests: &[String],
    ) -> Vec<Sentence> {
        let agents = self.agents(&record.by);
        let mut out = Vec::new();
        let narrative = record.narrative.as_deref().map(|text| self.own(text));
        let native = narrative.filter(|own| own.foreign.is_none() && !own.text.is_empty());
        let native = native.map(|own| own.text);
        let whole = native.filter(|text| self.narrative_says_all(record, &agents, Some(text)));
        if whole.is_none() {
            out.extend(self.act(record, subject, &agents, rests));
        }
        let further = record.types.get(1..).unwrap_or_default();
        out.extend(self.further_kinds(record, further, "", subject, rests));
        out.extend(self.parts_played(&agents, rests));
        out.extend(self.details_of(record, rests));
        let mut texts = self.texts_of(record, rests);
        if let (Some(narrative), Some(first)) = (whole, texts.first_mut()) {
            let heard = Heard::of(self.act_arguments(record, subject, &agents));
            let claims = self.act_claims(record, subject, &record.types, &heard, Some(&narrative));
            first.claims.splice(0..0, claims);
            let rest = self.where_and_how_long(record, &narrative);
            let rest = rest.map(|text| Sentence::new(text, rests.to_vec()).saying("place"));
            texts.splice(1..1, rest);
        }
        out.extend(texts);
        out.extend(self.differences(record.accounts(), rests));
        out
    }

    /// What the act of the same event says beyond a step that is told with it: what else was done,
    /// the record's own line for it, and who is said to have had another part in it. With the kinds of
    /// the act that the step is.
    pub(super) fn act_beside(
        &self,
        step: &Stored<Step>,
        record: &Stored<Incident>,
        said: &str,
    ) -> (Vec<Claim>, Vec<Sentence>) {
        let terms = self.view.terms;
        let families = [Is::Arrest, Is::Disappearance, Is::Death];
        let same = |code: &&String| {
            let own = terms.meaning("incident-types", Some(code));
            let words = self.all_words_for("incident-types", std::slice::from_ref(*code));
            let is = |family: &Is| own.is(*family) && self.means(step).is(*family);
            families.iter().any(is) || share_a_root(&words, said)
        };
        let (told, further): (Vec<&String>, Vec<&String>) = record.types.iter().partition(same);
        let owned = |codes: Vec<&String>| codes.into_iter().cloned().collect::<Vec<_>>();
        let subject = self.alone();
        let mut rests = vec![record.reference()];
        rests.extend(self.rests_on(step));
        rests.push(self.view.defender.reference());
        let mut out = Vec::new();
        out.extend(self.further_kinds(record, &owned(further), said, &subject, &rests));
        let narratives = [&step.narrative, &record.narrative].into_iter().flatten();
        let native = narratives.filter_map(|text| self.native(Some(text)));
        let all = native.fold(said.to_owned(), |all, text| format!("{all} {text}"));
        if let Some(summary) = record
            .summary
            .as_ref()
            .filter(|own| !self.covers(&all, own))
        {
            let hedged = self.is_hedged(record);
            let claim = self.own_line_claim(record, &subject, hedged);
            let further = self.further(summary, &subject, hedged, rests.clone());
            out.push(further.claiming([claim]));
        }
        out.extend(self.parts_played(&self.agents(&record.by), &rests));
        let heard = Heard::of(Arguments::none());
        let mut claims = match told.is_empty() {
            true => Vec::new(),
            false => self.act_claims(record, &subject, &owned(told), &heard, None),
        };
        // The step gives the place and the agents, or a sentence after it.
        for claim in &mut claims {
            claim
                .fields
                .retain(|own| !own.ends_with(".place") && !own.ends_with(".duration"));
            claim.modality = modality(step.accounts(), false);
        }
        (claims, out)
    }

    /// What an act was besides its first kind, as far as no text of the record tells it, nor what was
    /// said before: somebody who was arrested was also beaten.
    fn further_kinds(
        &self,
        record: &Stored<Incident>,
        codes: &[String],
        said: &str,
        subject: &Subject,
        rests: &[String],
    ) -> Option<Sentence> {
        let texts = [&record.summary, &record.narrative].into_iter().flatten();
        let texts = texts.filter_map(|text| self.native(Some(text)));
        let texts = texts.fold(said.to_owned(), |all, text| format!("{all} {text}"));
        // Who did it and how often is told of the first kind.
        let empty = ["by", "from", "agents", "times"];
        let about = self.about(&subject.person, true);
        let arguments = empty.iter().fold(about, |about, name| about.and(name, ""));
        let (mut kinds, mut clauses) = (Vec::new(), Vec::new());
        let meaning = |code: &str| self.view.terms.meaning("incident-types", Some(code));
        let gone = |code: &String| meaning(code).is(Is::Disappearance);
        let first = record.types.first().filter(|code| !codes.contains(code));
        let gone = first.is_some_and(gone);
        for code in codes {
            // Who disappeared was taken; that is told.
            if gone && meaning(code).is(Is::TakesLiberty) {
                continue;
            }
            let words = self.all_words_for("incident-types", std::slice::from_ref(code));
            let word = self.view.terms.word("incident-types", code);
            let clause = self.words.try_say(&format!("act-{word}"), &arguments);
            let clause = clause.filter(|own| !clauses.contains(own));
            if let Some(clause) = clause.filter(|_| !share_a_root(&words, &texts)) {
                kinds.push(code.clone());
                clauses.push(clause);
            }
        }
        let text = match clauses.is_empty() {
            true => return None,
            false => self.words.list(&clauses),
        };
        let text = match self.is_hedged(record) {
            true => self.alleged(None, &text),
            false => text,
        };
        let claims = self.act_claims(record, subject, &kinds, &Heard::of(arguments), None);
        Some(Sentence::new(text, rests.to_vec()).claiming(claims))
    }

    /// Whether a narrative tells the day, the agent and all that the sentence about the act would.
    fn narrative_says_all(&self, record: &Incident, agents: &Agents, native: Option<&str>) -> bool {
        let Some(narrative) = native else {
            return false;
        };
        let first = narrative.split_inclusive(". ").next().unwrap_or(narrative);
        let date = record.date.as_ref().filter(|date| !date.is_undated());
        let dated = match date {
            Some(date) => date
                .year_for_grouping()
                .is_some_and(|year| first.contains(&year.to_string())),
            None => record.times.is_none(),
        };
        let hedged = self.is_hedged(record);
        let named = agents
            .list
            .as_ref()
            .is_none_or(|list| self.names(narrative, list));
        dated && named && !hedged
    }

    /// Where an act was and how long it lasted, as far as a text that tells it does not say.
    fn where_and_how_long(&self, record: &Incident, said: &str) -> Option<String> {
        let unnamed = |text: &String| !self.names(said, text);
        let place = record.place.as_deref().map(|place| self.proper(place));
        let duration = record.duration.as_deref().map(|text| self.length(text));
        let place = self.part("place-part", "place", place.filter(unnamed));
        let during = self.part("during", "duration", duration.filter(unnamed));
        let arguments = Arguments::with("place", &place).and("during", &during);
        let any = !place.is_empty() || !during.is_empty();
        any.then(|| self.words.say("took-place", &arguments))
    }

    /// Whether an act is told as somebody's claim.
    pub(super) fn is_hedged(&self, record: &Incident) -> bool {
        let status = record.status.as_deref();
        self.view.terms.is("knowledge-statuses", status, Is::Hedged)
    }

    /// To whom an act was done: the defender alone, or with others to whom it was done too.
    fn targets(&self, record: &Incident, pronoun: bool) -> Subject {
        let mut others: Vec<String> = Vec::new();
        for part in &record.targets {
            if part.actor.as_ref().is_some_and(|link| self.is_me(link)) {
                continue;
            }
            others.extend(self.involved(std::slice::from_ref(part)));
        }
        let person = match others.as_slice() {
            [] => self.me.clone(),
            _ => Person::group(self.words.say(
                "pair",
                &Arguments::with("name", &self.me.name).and("other", self.words.list(&others)),
            )),
        };
        let mut keys = vec![self.view.key.clone()];
        let theirs = self.keys_of(&record.targets).into_iter();
        keys.extend(theirs.filter(|key| *key != self.view.key));
        Subject {
            pronoun: pronoun && others.is_empty(),
            person,
            keys,
            findings: Default::default(),
            brief: false,
        }
    }

    /// Who did it, by their degree of involvement.
    pub(super) fn agents(&self, by: &[Involved]) -> Agents {
        let mut plain: Vec<String> = Vec::new();
        let mut others: Vec<(String, String)> = Vec::new();
        for part in by {
            let names = self.involved(std::slice::from_ref(part));
            match &part.degree {
                Some(degree) if !self.carried_out(part) => {
                    others.extend(names.into_iter().map(|name| (degree.clone(), name)));
                }
                _ => plain.extend(names),
            }
        }
        Agents {
            list: (!plain.is_empty()).then(|| self.words.list(&plain)),
            others,
        }
    }

    /// Whether somebody is said to have carried an act out, and not to have had another part in it.
    pub(super) fn carried_out(&self, part: &Involved) -> bool {
        let degree = part.degree.as_deref();
        degree.is_none() || self.view.terms.is("involvement-degrees", degree, Is::Usual)
    }

    /// What those did who are not said to have carried an act out: ordered it, are suspected of it.
    fn parts_played(&self, agents: &Agents, rests: &[String]) -> Vec<Sentence> {
        let mut degrees: Vec<&str> = Vec::new();
        for (degree, _) in &agents.others {
            if !degrees.contains(&degree.as_str()) {
                degrees.push(degree);
            }
        }
        let sentence = |degree: &str| {
            let own = agents.others.iter().filter(|(other, _)| other == degree);
            let names: Vec<String> = own.map(|(_, name)| name.clone()).collect();
            let several = names
                .iter()
                .find(|name| self.words.grammar.is_several(name));
            let label = self
                .words
                .label(self.view.terms, "involvement-degrees", degree);
            let arguments = Arguments::with("names", self.words.list(&names))
                .and("label", label)
                .count("count", several.map_or(names.len(), |_| 2));
            let word = self.view.terms.word("involvement-degrees", degree);
            let text = self
                .words
                .try_say(&format!("part-{word}"), &arguments)
                .unwrap_or_else(|| self.words.say("part-other", &arguments));
            Sentence::new(text, rests.to_vec()).saying("by")
        };
        degrees.into_iter().map(sentence).collect()
    }

    /// The sentence about an act.
    fn act(
        &self,
        record: &Stored<Incident>,
        subject: &Subject,
        agents: &Agents,
        rests: &[String],
    ) -> Vec<Sentence> {
        let mut rests = rests.to_vec();
        let label = self.all_words_for("incident-types", &record.types);
        let composed = self.act_clause(record, subject, agents);
        let heard = Heard {
            given: composed
                .as_ref()
                .map(|(_, given)| given.clone())
                .unwrap_or_default(),
            arguments: self.act_arguments(record, subject, agents),
        };
        let said = match composed {
            Some((clause, _)) => {
                self.with_own_words(record.summary.as_deref(), &label, clause, subject)
            }
            None => match self.in_own_words(record.summary.as_deref(), subject) {
                Some(said) => said,
                None => return Vec::new(),
            },
        };
        let place = record.place.as_deref().map(|place| self.proper(place));
        let place = place.filter(|place| !self.names(&said.clause, place));
        // The record's own words for an act are about all that it was; else its first kind is told.
        let own_words = said.is_own.then(|| said.clause.clone());
        let types = match said.is_own {
            true => record.types.clone(),
            false => record.types.iter().take(1).cloned().collect(),
        };
        let mut clause = said.clause;
        let mut unnamed = None;
        if said.is_own {
            let times = self.times(record.times.as_deref());
            let times = times.filter(|times| !clause.to_lowercase().contains(times.as_str()));
            if let Some(times) = times {
                clause = self.words.grammar.with_times(&clause, &times);
            }
            if let Some(list) = agents
                .list
                .as_ref()
                .filter(|list| !self.names(&clause, list))
            {
                let part = self.part("by", "names", Some(list.clone()));
                match self.words.grammar.with_agent(&clause, &part) {
                    Some(whole) => clause = whole,
                    None => unnamed = Some(list),
                }
            }
        }
        let duration = record.duration.as_deref().map(|text| self.length(text));
        let duration = duration.filter(|text| !clause.contains(text.as_str()));
        let place = self.part("place-part", "place", place);
        let during = self.part("during", "duration", duration);
        let abroad = record
            .country
            .as_ref()
            .filter(|own| Some(*own) != self.view.country());
        let abroad = abroad.map(|country| self.words.in_country(country));
        let place = format!("{place}{}", self.part("in-country", "in", abroad));
        let clause = self.with_source(
            record.accounts(),
            format!("{clause}{place}{during}"),
            &mut rests,
        );
        let dated = self.dated(record.date.as_ref(), &clause);
        let text = if self.is_hedged(record) {
            self.alleged(record.date.as_ref(), &clause)
        } else {
            dated
        };
        let mut claims = self.act_claims(record, subject, &types, &heard, own_words.as_deref());
        if let (Some(first), None, Some(_)) = (claims.first_mut(), said.further, &record.summary) {
            first.fields.push(format!("{}.summary", record.reference()));
        }
        let mut out = vec![Sentence::new(text, rests.clone()).claiming(claims)];
        let told_in_full = record.narrative.as_deref();
        let further = said
            .further
            .filter(|text| !told_in_full.is_some_and(|narrative| self.covers(narrative, text)));
        if let Some(list) = unnamed {
            let named = Arguments::with("names", list);
            let alleged = self.is_hedged(record);
            let alleged = alleged.then(|| self.words.try_say("agents-named-alleged", &named));
            let text = alleged.flatten();
            let text = text.unwrap_or_else(|| self.words.say("agents-named", &named));
            out.push(Sentence::new(text, rests.clone()).saying("by"));
        }
        if let Some(summary) = further {
            let hedged = self.is_hedged(record);
            let claim = self.own_line_claim(record, subject, hedged);
            out.push(
                self.further(summary, subject, hedged, rests)
                    .claiming([claim]),
            );
        }
        out
    }

    /// All words by which terms are known: a summary that begins with one says the same.
    pub(super) fn all_words_for(&self, list: &str, codes: &[String]) -> String {
        let terms = self.view.terms;
        let words = codes.iter().flat_map(|code| {
            let term = terms.term(list, code);
            let also = term.map(|term| term.also.join(" ")).unwrap_or_default();
            [self.words.label(terms, list, code), code.clone(), also]
        });
        words.collect::<Vec<_>>().join(" ")
    }

    /// What was done, by the message of the act's kind; none where the kind has none.
    fn act_clause(
        &self,
        record: &Incident,
        subject: &Subject,
        agents: &Agents,
    ) -> Option<(String, BTreeSet<String>)> {
        let code = record.types.first()?;
        let arguments = self.act_arguments(record, subject, agents);
        let word = self.view.terms.word("incident-types", code);
        let say = || self.words.try_say(&format!("act-{word}"), &arguments);
        let (text, given) = self.words.hearing(say);
        Some((text?, given))
    }

    fn act_arguments(
        &self,
        record: &Incident,
        subject: &Subject,
        agents: &Agents,
    ) -> Arguments<'static> {
        let list = agents.list.clone();
        let times = self.times(record.times.as_deref());
        self.about(&subject.person, subject.pronoun)
            .and("by", self.part("by", "names", list.clone()))
            .and("from", self.part("from", "names", list.clone()))
            .and("agents", list.unwrap_or_default())
            .and("times", self.part("times-part", "times", times))
    }

    /// A claim with its date inside: "it is alleged that on 2 April 2024 she was beaten".
    pub(super) fn alleged(&self, date: Option<&UncertainDate>, clause: &str) -> String {
        let when = date
            .filter(|date| !date.is_undated() && !self.dateless)
            .map(|date| self.words.dates.within_sentence(date))
            .unwrap_or_default();
        self.words.say(
            "alleged-clause",
            &Arguments::with("clause", clause).and("when", when),
        )
    }

    /// How an act was done and why: other kinds of it, a warrant, the reason given, what it was in
    /// return for, when it became known.
    fn details_of(&self, record: &Stored<Incident>, rests: &[String]) -> Vec<Sentence> {
        let mut out = Vec::new();
        let mut rests = rests.to_vec();
        let involved = self.involved_in(&record.involved, &mut rests);
        let linked = self.linked(&record.links, &mut rests);
        let told = record.narrative.as_deref().unwrap_or_default();
        let untold = |text: &&String| !self.covers(told, text);
        let details = [
            ("involved", involved),
            (
                "warrant",
                self.warrant(record.warrant.as_ref().filter(untold)),
            ),
            (
                "stated_reason",
                self.stated_reason(record.stated_reason.as_ref().filter(untold)),
            ),
            ("links", linked),
            ("recurrence", self.recurrence(record.recurrence.as_ref())),
            (
                "became_known",
                self.became_known(record.became_known.as_ref()),
            ),
        ];
        for (field, text) in details {
            out.extend(text.map(|text| Sentence::new(text, rests.clone()).saying(field)));
        }
        out
    }

    /// The texts of an incident: what happened in the record's words, its consequences, what the State
    /// did.
    pub(super) fn texts_of(&self, record: &Incident, rests: &[String]) -> Vec<Sentence> {
        let texts = [
            ("narrative", &record.narrative),
            ("consequences", &record.consequences),
            ("state_response_note", &record.state_response_note),
        ];
        let mut out: Vec<Sentence> = texts
            .into_iter()
            .filter_map(|(field, text)| {
                Some(self.sentences(text.as_ref()?, rests.to_vec()).saying(field))
            })
            .collect();
        if record.state_response_note.is_none() {
            let narrative = record.narrative.as_deref().unwrap_or_default();
            let said = self.state_response(record);
            let said = said.filter(|text| !self.names(narrative, text));
            let said = said.map(|text| Sentence::new(text, rests.to_vec()));
            out.extend(said.map(|sentence| sentence.saying("state_response")));
        }
        out
    }

    /// "No warrant was shown.": in the record's words, which may be a sentence of their own.
    pub(super) fn warrant(&self, warrant: Option<&String>) -> Option<String> {
        let text = self.inline(warrant?);
        let text = text.trim().trim_end_matches('.');
        let sentence = self.words.grammar.tells_of_a_warrant(text);
        let key = if sentence {
            "warrant-in-words"
        } else {
            "warrant-shown"
        };
        Some(self.words.say(key, &Arguments::with("text", text)))
    }

    /// The reason that those who acted gave, as theirs.
    pub(super) fn stated_reason(&self, reason: Option<&String>) -> Option<String> {
        let text = self.inline(reason?);
        let text = text.trim().trim_end_matches('.');
        Some(
            self.words
                .say("stated-reason", &Arguments::with("text", text)),
        )
    }

    /// When a fact became known, where that is recorded apart from its date.
    pub(super) fn became_known(&self, date: Option<&UncertainDate>) -> Option<String> {
        let date = date.filter(|date| !date.is_undated())?;
        let date = self.words.dates.within_sentence(date);
        Some(
            self.words
                .say("became-known", &Arguments::with("date", date)),
        )
    }

    fn recurrence(&self, text: Option<&String>) -> Option<String> {
        let text = self.inline(text?);
        Some(self.words.say("recurrence", &Arguments::with("text", text)))
    }

    /// Others who had a part, beside those who did it and those to whom it was done.
    pub(super) fn involved_in(&self, list: &[Involved], rests: &mut Vec<String>) -> Option<String> {
        let told: Vec<String> = list
            .iter()
            .filter_map(|part| {
                let name = self.involved(std::slice::from_ref(part)).pop()?;
                let terms = self.view.terms;
                let role = part.role.as_deref();
                let role =
                    role.filter(|role| !terms.is("involvement-roles", Some(role), Is::Usual));
                let degree = part.degree.as_deref().filter(|_| !self.carried_out(part));
                let role = match (degree, role) {
                    (Some(degree), _) => self.words.label(terms, "involvement-degrees", degree),
                    (None, Some(role)) => self.words.label(terms, "involvement-roles", role),
                    (None, None) => return Some(name),
                };
                let arguments = Arguments::with("name", name).and("role", role);
                Some(self.words.say("involved-as", &arguments))
            })
            .collect();
        if told.is_empty() {
            return None;
        }
        rests.extend(self.involved_references(list));
        let names = Arguments::with("names", self.words.list(&told)).count("count", told.len());
        Some(self.words.say("involved", &names))
    }

    /// What an act was in return for.
    fn linked(&self, links: &[RecordLink], rests: &mut Vec<String>) -> Option<String> {
        let terms = self.view.terms;
        links.iter().find_map(|link| {
            let kind = terms.word("record-links", link.kind.as_deref()?);
            let key = format!("link-{kind}");
            let what = self.in_few_words(link.to.as_ref()?, rests)?;
            let says = self.words.has(&key);
            says.then(|| self.words.say(&key, &Arguments::with("what", what)))
        })
    }

    /// A record in a few words, within a sentence.
    fn in_few_words(&self, link: &crate::model::Link, rests: &mut Vec<String>) -> Option<String> {
        let terms = self.view.terms;
        let events = self.view.course.events.iter();
        let mut records = events.flat_map(|event| event.records().map(move |what| (event, what)));
        let (event, what) = records.find(|(_, what)| what.names().contains(&link.0))?;
        rests.push(what.reference());
        use crate::view::course::events::What;
        let (summary, label) = match what {
            What::Incident(incident) => (
                incident.summary.as_deref(),
                incident
                    .types
                    .first()
                    .map(|code| self.words.label(terms, "incident-types", code)),
            ),
            What::Step(step) => (
                step.summary.as_deref(),
                step.kind
                    .as_deref()
                    .map(|code| self.words.label(terms, "step-kinds", code)),
            ),
            What::Measure(measure) => (
                measure.summary.as_deref(),
                measure
                    .kind
                    .as_deref()
                    .map(|code| self.words.label(terms, "measure-kinds", code)),
            ),
            _ => (None, None),
        };
        let words = match summary {
            Some(summary) => self
                .words
                .grammar
                .aside(self.inline(summary).trim_end_matches('.')),
            None => label?,
        };
        let date = Some(event.date).filter(|date| !date.is_undated());
        let date = date.map(|date| self.words.dates.plain(date));
        Some(self.words.say(
            "in-few-words",
            &Arguments::with("text", words).and("date", date.unwrap_or_default()),
        ))
    }

    /// A text that is no clause, after its date.
    pub(super) fn dated_text(&self, date: Option<&UncertainDate>, text: &str) -> String {
        match date.filter(|date| !date.is_undated()) {
            Some(date) => self.words.say(
                "dated-text",
                &Arguments::with("when", capitalised(&self.words.dates.plain(date)))
                    .and("text", text),
            ),
            None => text.to_owned(),
        }
    }

    /// "five times", "at least 30 times".
    pub(super) fn times(&self, count: Option<&str>) -> Option<String> {
        Some(match number_of(count?) {
            (_, Some(number)) => self.words.say(
                "times",
                &Arguments::with("number", self.words.number(number)).count("count", number),
            ),
            (bare, None) => self.words.say(
                "times-as-recorded",
                &Arguments::with("text", self.inline(bare)),
            ),
        })
    }

    /// "five", "more than 20": how many of something there were.
    pub(super) fn count_of(&self, count: Option<&str>) -> String {
        match count.map(number_of) {
            Some((_, Some(number))) => self.words.number(number),
            Some((bare, None)) => self.inline(bare),
            None => String::new(),
        }
    }

    /// What the State did: what it did first, what it did not do after it.
    pub(super) fn state_response(&self, record: &Incident) -> Option<String> {
        let terms = self.view.terms;
        let (mut did, mut did_not) = (Vec::new(), Vec::new());
        for code in &record.state_response {
            let word = terms.word("state-responses", code);
            let Some(clause) = self
                .words
                .try_say(&format!("response-{word}"), &Arguments::none())
            else {
                continue;
            };
            match terms.is("state-responses", Some(code), Is::Inaction) {
                true => did_not.push(clause),
                false => did.push(clause),
            }
        }
        match (did.is_empty(), did_not.is_empty()) {
            (true, true) => None,
            (false, false) => Some(
                self.words.say(
                    "response-but",
                    &Arguments::with("first", self.words.list(&did))
                        .and("second", self.words.list(&did_not)),
                ),
            ),
            _ => {
                did.extend(did_not);
                Some(self.words.list(&did))
            }
        }
    }
}

/// A count as recorded, without "times", and the number where it is one.
fn number_of(count: &str) -> (&str, Option<usize>) {
    let count = count.trim();
    let bare = count.strip_suffix(" times").unwrap_or(count);
    let number = match bare {
        "once" => Some(1),
        "twice" => Some(2),
        bare => bare.parse::<usize>().ok(),
    };
    (bare, number)
}
