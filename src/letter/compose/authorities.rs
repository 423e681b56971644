//! The authorities' version, as theirs; witnesses and co-accused.

use super::own_words::marked;
use super::{Composer, Sentence};
use crate::letter::gather::CaseOfLaw;
use crate::letter::language::Arguments;
use crate::model::{Actor, Quotation, Record, Stored};
use crate::view::claim::{Claim, Modality};
use crate::view::course::standing::Standing;
use crate::vocabulary::{Is, Who};

impl Composer<'_, '_> {
    /// What the authorities allege and say, in quotation marks where the words are theirs.
    pub(super) fn authorities_version(&self) -> Vec<Sentence> {
        let Some(case) = &self.view.current else {
            return Vec::new();
        };
        let mut out = Vec::new();
        for charge in &case.charges {
            let mut rests = self.rests_on(charge);
            out.extend(self.differences(charge.accounts(), &rests));
            if let Some(allegation) = &charge.allegation {
                let own = self.own(allegation);
                let predicate = own.foreign.is_none() && self.words.grammar.is_predicate(&own.text);
                let key = if predicate {
                    "allegation"
                } else {
                    "allegation-account"
                };
                let me = self
                    .about_me(false)
                    .and("allegation", self.inline(allegation));
                let mut rests = rests.clone();
                rests.push(self.view.defender.reference());
                let claim = self.said_by_the_authorities(charge, "allegation");
                out.push(Sentence::new(self.words.say(key, &me), rests).claiming([claim]));
            }
            let quoted = charge.quotations.iter().filter(|q| q.text.is_some());
            for (at, quotation) in quoted.enumerate() {
                rests.extend(self.quoted_by(quotation));
                let text = self.quotation(quotation, at);
                let claim = self.said_by_the_authorities(charge, "quotations");
                out.push(Sentence::new(text, rests.clone()).claiming([claim]));
            }
        }
        for step in &case.steps {
            for quotation in step.quotations.iter().filter(|q| q.text.is_some()) {
                let by = self
                    .called_link(quotation.by.as_ref())
                    .unwrap_or_else(|| self.words.word("the-authorities"));
                let words = quotation.text.as_deref().unwrap_or_default();
                let text = self.words.say(
                    "words-of",
                    &Arguments::with("by", by).and("words", self.quoted(words)),
                );
                let mut rests = self.rests_on(step);
                rests.extend(self.quoted_by(quotation));
                let claim = self.said_by_the_authorities(step, "quotations");
                out.push(Sentence::new(text, rests).claiming([claim]));
            }
        }
        out
    }

    /// What the authorities say of the defender, as theirs.
    fn said_by_the_authorities<R: Record>(&self, record: &Stored<R>, field: &str) -> Claim {
        Claim {
            modality: Modality::Attributed,
            ..self.claim_of_me(record, field.to_owned(), None, &[field])
        }
    }

    /// Words that stand in quotation marks anyway; those of another language are marked.
    fn quoted(&self, words: &str) -> String {
        let own = self.own(words);
        match own.foreign {
            None => own.text,
            Some(language) => marked(&own.text, &language),
        }
    }

    fn quoted_by(&self, quotation: &Quotation) -> Option<String> {
        self.actor(quotation.by.as_ref()?).map(Stored::reference)
    }

    fn quotation(&self, quotation: &Quotation, at: usize) -> String {
        let words = quotation.text.as_deref().unwrap_or_default();
        let short = self.own(words).text.split_whitespace().count() <= 4;
        let by = self.called_link(quotation.by.as_ref());
        let document = quotation.document.as_deref().map(|text| self.inline(text));
        let key = match (&document, &by, at) {
            (_, _, 1..) => "quotation-also",
            (Some(_), Some(_), _) => "quotation-in-document-by",
            (Some(_), None, _) => "quotation-in-document",
            (None, Some(_), _) => "quotation-by",
            (None, None, _) => "quotation-alone",
        };
        self.words.say(
            key,
            &Arguments::with("words", self.quoted(words))
                .and("length", if short { "short" } else { "long" })
                .and("document", document.unwrap_or_default())
                .and("by", by.unwrap_or_default()),
        )
    }

    /// Who takes part as a witness, of those who may be named.
    pub(super) fn witnesses(&self) -> Vec<Sentence> {
        let Some(case) = &self.view.current else {
            return Vec::new();
        };
        let mut rests = vec![case.proceeding.reference()];
        let mut names = Vec::new();
        for party in &case.witnesses {
            let actor = party.actor.as_ref().and_then(|link| self.actor(link));
            let name = match (actor, &party.wording) {
                (Some(actor), _) => {
                    rests.push(actor.reference());
                    self.name(actor)
                }
                (None, Some(wording)) => self.inline(wording),
                (None, None) => continue,
            };
            let status = actor.and_then(|actor| {
                if let Some(status) = &actor.civil_status {
                    return Some(self.inline(status));
                }
                let countries: Vec<String> = actor
                    .nationalities
                    .iter()
                    .map(|code| match self.words.tag {
                        "en" => code.in_sentence().to_owned(),
                        _ => self.words.country(code),
                    })
                    .collect();
                (!countries.is_empty()).then(|| {
                    let countries = Arguments::with("countries", self.words.list(&countries));
                    self.words.say("citizen-of", &countries)
                })
            });
            names.push(match status {
                Some(status) => self.words.say(
                    "person-with-status",
                    &Arguments::with("name", name).and("status", status),
                ),
                None => name,
            });
        }
        if names.is_empty() {
            return Vec::new();
        }
        let text = self.words.say(
            "witnesses",
            &Arguments::with("names", self.words.list(&names)).count("count", names.len()),
        );
        vec![Sentence::new(text, rests).saying("witnesses")]
    }

    /// Who is accused together with the defender: those whose charges still stand, counted with the
    /// members of groups, and others whom the record knows of without a name.
    pub(super) fn co_accused(&self) -> Vec<Sentence> {
        let Some(case) = &self.view.current else {
            return Vec::new();
        };
        let of_case = case.proceeding.kind.as_deref();
        let of_case = self.view.terms.or_usual("proceeding-kinds", of_case);
        if !self
            .view
            .terms
            .is("proceeding-kinds", Some(of_case), Is::Usual)
        {
            return Vec::new();
        }
        // What became of others is told with the step that decided it.
        let still = |actor: &&Stored<Actor>| {
            self.view
                .standing(case, &actor.key())
                .is_none_or(Standing::is_pending)
                && !self.is_member(&actor.key())
        };
        let people: Vec<&Stored<Actor>> = case.co_accused.iter().copied().filter(still).collect();
        let mut names: Vec<String> = people.iter().map(|actor| self.name(actor)).collect();
        let mut count = names.len();
        for actor in &people {
            let size = actor
                .size
                .as_deref()
                .and_then(|size| size.trim().parse::<usize>().ok());
            count += size.map_or(0, |size| size.saturating_sub(1));
            if self.sort_of(actor) == Who::Group {
                count += 1;
            }
        }
        let open = case
            .proceeding
            .accused
            .iter()
            .filter(|party| party.actor.is_none());
        for wording in open.filter_map(|party| party.wording.as_deref()) {
            names.push(self.inline(wording));
            count += 2;
        }
        if names.is_empty() {
            return Vec::new();
        }
        let mut rests = vec![case.proceeding.reference(), self.view.defender.reference()];
        rests.extend(people.iter().map(|actor| actor.reference()));
        let text = self.words.say(
            "co-accused",
            &Arguments::with("names", self.words.list(&names))
                .and("name", &self.me.name)
                .count("count", count),
        );
        let mut claim = self.claim_of_me(case.proceeding, "accused".to_owned(), None, &["accused"]);
        claim.people.extend(people.iter().map(|actor| actor.key()));
        vec![Sentence::new(text, rests).claiming([claim])]
    }

    /// Who brought a case that is no criminal one, and against whom it is.
    pub(super) fn parties(&self, case: &CaseOfLaw<'_>) -> Vec<Sentence> {
        let mut roles: Vec<(&str, Vec<String>)> = Vec::new();
        let mut rests = vec![case.proceeding.reference()];
        let terms = self.view.terms;
        for party in &case.proceeding.parties {
            let Some(role) = party.role.as_deref() else {
                continue;
            };
            let told = [Is::Principal, Is::Brings];
            if !terms.meaning("party-roles", Some(role)).is_any(&told) {
                continue;
            }
            let actor = party.actor.as_ref().and_then(|link| self.actor(link));
            let name = match (actor, &party.wording) {
                (Some(actor), _) => {
                    rests.push(actor.reference());
                    self.called(actor)
                }
                (None, Some(wording)) => self.inline(wording),
                (None, None) => continue,
            };
            match roles.iter_mut().find(|(own, _)| *own == role) {
                Some((_, names)) => names.push(name),
                None => roles.push((role, vec![name])),
            }
        }
        let told: Vec<String> = roles
            .into_iter()
            .map(|(role, names)| {
                let label = self.words.label(terms, "party-roles", role);
                let arguments = Arguments::with("names", self.words.list(&names))
                    .and("label", label)
                    .count("count", names.len());
                let word = terms.word("party-roles", role);
                self.words
                    .try_say(&format!("party-{word}"), &arguments)
                    .unwrap_or_else(|| self.words.say("party-other", &arguments))
            })
            .collect();
        if told.is_empty() {
            return Vec::new();
        }
        let of = self.case_words(case.proceeding);
        let text = Arguments::with("case", of).and("parties", self.words.list(&told));
        vec![Sentence::new(self.words.say("parties", &text), rests).saying("parties")]
    }
}
