//! Steps of proceedings in sentences: what was done by whom, to all whom it concerns or to each with
//! their own result.

use super::claims::Heard;
use super::results::Findings;
use super::{Composer, Person, Sentence};
use crate::letter::gather::CaseOfLaw;
use crate::letter::language::Arguments;
use crate::model::{Actor, Incident, Involved, Record, Step, Stored};
use crate::view::course::orders::without_preposition;
use crate::vocabulary::{Is, Stage};

/// Those of whom one clause tells: one person, or several to whom the same was done.
pub(super) struct Subject {
    /// As the clause speaks of them.
    pub person: Person,
    /// Their keys: what became of one became of all.
    pub keys: Vec<String>,
    /// Whether they are told by pronoun.
    pub pronoun: bool,
    /// What the step decided for them.
    pub findings: Findings,
    /// Whether who decided, and on what charge, was said of somebody else before.
    pub brief: bool,
}

impl Subject {
    /// The key of one of them; nothing where none is known.
    pub fn key(&self) -> &str {
        self.keys.first().map_or("", String::as_str)
    }
}

impl<'c> Composer<'_, 'c> {
    /// A step in sentences; nothing where it is disputed and the letter leaves such out. Facts that
    /// only the incident of the same event has are told with it.
    pub(super) fn step(
        &self,
        case: &CaseOfLaw<'c>,
        record: &'c Stored<Step>,
        pronoun: bool,
    ) -> Vec<Sentence> {
        if self.leaves_out(record.accounts()) {
            return Vec::new();
        }
        let incident = self.view.incident_of(record);
        let mut rests = self.step_rests_on(case, record);
        rests.extend(incident.into_iter().flat_map(|i| self.rests_on(i)));
        let mut subjects = self.subjects(case, record, pronoun).into_iter();
        let mut out = Vec::new();
        let mut further = None;
        if let Some(mine) = subjects.next() {
            let (clause, heard) = self.step_clause(case, record, incident, &mine);
            let kinds = record.kind.as_slice();
            let label = self.all_words_for("step-kinds", kinds);
            let unspecified = self.means(record).is(Is::Unspecified);
            let own = unspecified.then(|| self.in_own_words(record.summary.as_deref(), &mine));
            let said = own.flatten().unwrap_or_else(|| {
                self.with_own_words(record.summary.as_deref(), &label, clause, &mine)
            });
            further = said.further;
            let own_words = said.is_own.then_some(said.clause.as_str());
            let mut claims = self.step_claims(case, record, &mine, &heard, own_words);
            if let Some(first) = claims.first_mut() {
                // A summary that says nothing more than the clause is told by it.
                let summed_up = record.summary.as_ref().filter(|_| further.is_none());
                first
                    .fields
                    .extend(summed_up.map(|_| format!("{}.summary", record.reference())));
                self.add_act(incident, record, &heard, first);
            }
            let clause = self.with_source(record.accounts(), said.clause, &mut rests);
            let text = self.dated(record.date.as_ref(), &clause);
            out.push(Sentence::new(text, rests.clone()).claiming(claims));
        }
        let mut others: Vec<String> = Vec::new();
        let mut claims = Vec::new();
        for subject in subjects {
            let (clause, heard) = self.step_clause(case, record, None, &subject);
            claims.extend(self.step_claims(case, record, &subject, &heard, None));
            others.push(clause);
        }
        if !others.is_empty() {
            let text = self.words.list(&others);
            out.push(Sentence::new(text, rests.clone()).claiming(claims));
        }
        let told_in_full = record.narrative.as_deref();
        let further = further
            .filter(|text| !told_in_full.is_some_and(|narrative| self.covers(narrative, text)));
        if let Some(summary) = further {
            let me = self.alone();
            out.push(
                self.further(summary, &me, false, rests.clone())
                    .saying("summary"),
            );
        }
        let said: Vec<&str> = out.iter().map(|sentence| sentence.text.as_str()).collect();
        let said = said.join(" ");
        if let Some(incident) = incident {
            let (claims, beside) = self.act_beside(record, incident, &said);
            if let Some(first) = out.first_mut() {
                first.claims.extend(claims);
            }
            out.extend(beside);
        }
        out.extend(self.step_details(record, incident, &said, &rests));
        out.extend(self.differences(record.accounts(), &rests));
        out
    }

    /// What is recorded of a step beside what it was: how it was done, why, when it became known.
    fn step_details(
        &self,
        record: &Step,
        incident: Option<&Stored<Incident>>,
        said: &str,
        rests: &[String],
    ) -> Vec<Sentence> {
        let mut out = Vec::new();
        let mut rests = rests.to_vec();
        let narratives = [
            record.narrative.as_ref(),
            incident.and_then(|i| i.narrative.as_ref()),
        ];
        let native = narratives.into_iter().filter_map(|text| self.native(text));
        let said = native.fold(said.to_owned(), |said, text| format!("{said} {text}"));
        let mut named = said;
        let mut untold = |parts: Vec<&Involved>| -> Vec<Involved> {
            let mut others = Vec::new();
            for part in parts {
                let name = self.involved(std::slice::from_ref(part)).pop();
                if let Some(name) = name.filter(|name| !self.names(&named, name)) {
                    named = format!("{named} {name}");
                    others.push(part.clone());
                }
            }
            others
        };
        let own = untold(record.involved.iter().collect());
        let own = self.involved_in(&own, &mut rests);
        let theirs = incident.map_or_else(Vec::new, |act| {
            let agents = act.by.iter().filter(|part| self.carried_out(part));
            untold(agents.chain(&act.involved).collect())
        });
        let theirs = self.involved_in(&theirs, &mut rests);
        // Who was there by an act that is alleged is alleged to have been there.
        let hedged = incident.is_some_and(|act| self.is_hedged(act));
        let theirs = theirs.map(|text| match hedged {
            true => self.alleged(None, &text),
            false => text,
        });
        // What is taken from the act of the same event rests on it first.
        let of_act = |is_own: bool| incident.filter(|_| !is_own).map(|act| act.reference());
        let add =
            |out: &mut Vec<Sentence>, field: &'static str, is_own: bool, text: Option<String>| {
                let rests = of_act(is_own).into_iter().chain(rests.iter().cloned());
                out.extend(text.map(|text| Sentence::new(text, rests).saying(field)));
            };
        add(&mut out, "involved", true, own);
        add(&mut out, "involved", false, theirs);
        let told = record
            .narrative
            .as_ref()
            .or(incident.and_then(|i| i.narrative.as_ref()));
        let told = told.map(String::as_str).unwrap_or_default();
        let untold = |text: &&String| !self.covers(told, text);
        let own = record.warrant.as_ref();
        let warrant = own.or(incident.and_then(|i| i.warrant.as_ref()));
        let text = self.warrant(warrant.filter(untold));
        add(&mut out, "warrant", own.is_some(), text);
        let own = record.stated_reason.as_ref();
        let reason = own.or(incident.and_then(|i| i.stated_reason.as_ref()));
        let text = self.stated_reason(reason.filter(untold));
        add(&mut out, "stated_reason", own.is_some(), text);
        if record.in_absentia {
            let text = self.say_of_me("in-absentia", true);
            add(&mut out, "in_absentia", true, Some(text));
        }
        let known = self.became_known(record.became_known.as_ref());
        add(&mut out, "became_known", true, known);
        if let Some(narrative) = &record.narrative {
            out.push(self.sentences(narrative, rests.clone()).saying("narrative"));
        }
        if let Some(incident) = incident {
            let mut own = vec![incident.reference()];
            own.extend(rests.iter().cloned());
            out.extend(self.texts_of(incident, &own));
        }
        out
    }

    fn step_rests_on(&self, case: &CaseOfLaw<'_>, record: &Stored<Step>) -> Vec<String> {
        let mut rests = self.rests_on(record);
        rests.push(case.proceeding.reference());
        rests.push(self.view.defender.reference());
        let links = [record.authority.as_ref(), case.proceeding.court.as_ref()];
        rests.extend(
            links
                .into_iter()
                .flatten()
                .filter_map(|link| self.actor(link))
                .map(Stored::reference),
        );
        rests.extend(case.co_accused.iter().map(|actor| actor.reference()));
        if let Some(charges) = self.charge_words(&self.charges_of(case, record)) {
            rests.extend(charges.rests_on);
        }
        rests
    }

    /// Those of whom a step tells, the defender first, in groups to whom the same was done.
    fn subjects(
        &self,
        case: &CaseOfLaw<'c>,
        record: &'c Stored<Step>,
        pronoun: bool,
    ) -> Vec<Subject> {
        let mine = self.findings(record, &self.view.key);
        let people = self.view.course.concerned.by_step(record);
        let others = people.iter().filter(|link| !self.is_me(link));
        let others: Vec<&'c Stored<Actor>> = others
            .filter_map(|link| self.view.index.actor(link))
            .collect();
        let mut groups: Vec<(Findings, Vec<&'c Stored<Actor>>)> = Vec::new();
        let mut with_me = Vec::new();
        for other in others {
            let theirs = self.findings(record, &other.key());
            if theirs == mine {
                with_me.push(other);
            } else if theirs.is_empty() {
                // What was decided of others says nothing of them.
            } else if let Some((_, members)) = groups.iter_mut().find(|(own, _)| *own == theirs) {
                members.push(other);
            } else {
                groups.push((theirs, vec![other]));
            }
        }
        let alone = with_me.is_empty();
        let mut keys = vec![self.view.key.clone()];
        keys.extend(with_me.iter().map(|actor| actor.key()));
        let mut subjects = vec![Subject {
            person: if alone {
                self.me.clone()
            } else {
                self.us(case, &with_me)
            },
            keys,
            pronoun: pronoun && alone,
            findings: mine.clone(),
            brief: false,
        }];
        subjects.extend(groups.into_iter().map(|(findings, members)| Subject {
            person: self.them(&members),
            keys: members.iter().map(|one| one.key()).collect(),
            pronoun: false,
            brief: findings.same_charges(&mine),
            findings,
        }));
        subjects
    }

    /// A step as a clause about somebody, without its date.
    pub(super) fn step_clause(
        &self,
        case: &CaseOfLaw<'c>,
        record: &'c Stored<Step>,
        incident: Option<&Stored<Incident>>,
        subject: &Subject,
    ) -> (String, Heard) {
        let arguments = self.step_arguments(case, record, incident, subject);
        let says = || self.clause_with(case, record, subject, &arguments);
        let (text, given) = self.words.hearing(says);
        (text, Heard { given, arguments })
    }

    fn clause_with(
        &self,
        case: &CaseOfLaw<'c>,
        record: &'c Stored<Step>,
        subject: &Subject,
        arguments: &Arguments<'static>,
    ) -> String {
        let kind = self.means(record);
        let abroad = record
            .country
            .as_ref()
            .filter(|own| Some(*own) != self.view.country());
        let abroad = abroad.map(|country| self.words.in_country(country));
        let mut text = if kind.is(Is::Verdict) && !subject.findings.counts.is_empty() {
            self.verdict(record, subject, arguments)
        } else if kind.stage == Some(Stage::Decided) {
            self.decision(case, record, subject, arguments)
        } else {
            self.plain_step(record, arguments)
        };
        text.push_str(&self.part("in-country", "in", abroad));
        for clause in self.ledger_clauses(record, subject, &text) {
            text = self.words.say(
                "and-clause",
                &Arguments::with("clause", text).and("next", clause),
            );
        }
        text
    }

    /// A step by the message of its kind; by the kind's label where it has none of its own.
    pub(super) fn plain_step(&self, record: &Step, arguments: &Arguments<'_>) -> String {
        let terms = self.view.terms;
        let kind = terms.or_unspecified("step-kinds", record.kind.as_deref());
        let key = format!("step-{}", terms.word("step-kinds", kind));
        let many = record.times.is_some();
        many.then(|| self.words.attribute(&key, "many", arguments))
            .flatten()
            .or_else(|| self.words.try_say(&key, arguments))
            .unwrap_or_else(|| {
                let text = self.words.say("step-other", arguments);
                let times = self.times(record.times.as_deref());
                format!("{text}{}", self.part("times-aside", "times", times))
            })
    }

    /// What messages of steps are given.
    pub(super) fn step_arguments(
        &self,
        case: &CaseOfLaw<'c>,
        record: &'c Stored<Step>,
        incident: Option<&Stored<Incident>>,
        subject: &Subject,
    ) -> Arguments<'static> {
        let terms = self.view.terms;
        let kind = terms.or_unspecified("step-kinds", record.kind.as_deref());
        let label = self.words.label(terms, "step-kinds", kind);
        let charges = self.charge_words(&self.charges_of(case, record));
        let charges = charges.as_ref().filter(|_| !subject.brief);
        // A fine of which nobody said what it was for is tied to no one of several charges.
        let several = record.charges.is_empty() && case.charges.len() > 1;
        let tied = charges.filter(|_| !several);
        let authority = record.authority.as_ref().filter(|_| !subject.brief);
        let authority = self.called_link(authority);
        let stated = |own: &&Stored<Incident>| record.authority.is_none() && !self.is_hedged(own);
        let agents = incident.filter(stated);
        let authority = authority.or_else(|| self.agents(&agents?.by).list);
        // The court of the proceeding holds its hearings; what other courts decide is not its own.
        let court = self.called_link(case.proceeding.court.as_ref());
        let court = court.filter(|_| self.means(record).remedy.is_none());
        let penalties = self.penalties(record, subject.key());
        let penalty = (!penalties.is_empty()).then(|| self.words.list(&penalties));
        let own_place = record
            .place
            .as_deref()
            .or(incident.and_then(|i| i.place.as_deref()));
        let place = own_place.or(case.proceeding.place.as_deref());
        let place = place.map(|place| self.proper(place));
        let own_place = own_place.map(|place| self.proper(place));
        let until = record.ends.as_ref().filter(|date| !date.is_undated());
        let until = until.map(|date| self.words.dates.until(date));
        let outcome = record.outcome.as_deref();
        let outcome = outcome.map(|code| self.words.label(terms, "step-outcomes", code));
        let amount = self.amount_of(record, subject.key());
        let (by_length, in_all) = self.lengths(record);
        self.about(&subject.person, subject.pronoun)
            .and("label", label)
            .and("case", self.case_words(case.proceeding))
            .and("by", self.part("by", "names", authority.clone()))
            .and("from", self.part("from", "names", authority.clone()))
            .and("authority", authority.clone().unwrap_or_default())
            .and("at", self.part("at", "name", authority.or(court)))
            .and("place", self.part("place-part", "place", place))
            .and("where", own_place.unwrap_or_default())
            .and("of-charge", self.charge_part("of-charge", charges))
            .and("on-charge", self.charge_part("on-charge", charges))
            .and("with-charge", self.charge_part("with-charge", charges))
            .and("for-charge", self.charge_part("for-charge", tied))
            .and(
                "to-sentence",
                self.part("to-sentence", "sentence", penalty.clone()),
            )
            .and(
                "and-sentence",
                self.part("and-sentence", "sentence", penalty.clone()),
            )
            .and(
                "with-sentence",
                self.part("with-sentence", "sentence", penalty.clone()),
            )
            .and("sentence", penalty.unwrap_or_default())
            .and(
                "amount",
                self.part("fined-amount", "amount", amount.clone()),
            )
            .and("sum", amount.unwrap_or_default())
            .and("during", self.part("during", "duration", by_length))
            .and("in-all", self.part("in-all", "length", in_all))
            .and("until", self.part("until-part", "until", until))
            .and("outcome", self.part("outcome-part", "outcome", outcome))
            .and("change", self.change_by(record, subject.key()))
            .and("times", self.count_of(record.times.as_deref()))
    }

    /// For how long an order holds, and to how long in all: "to ten days" is ten days in all.
    fn lengths(&self, record: &Step) -> (Option<String>, Option<String>) {
        let duration = record.duration.as_deref().map(without_preposition);
        let whole = duration.filter(|(in_all, _)| *in_all).map(|(_, text)| text);
        let total = record
            .total
            .as_deref()
            .map(|text| without_preposition(text).1);
        let duration = duration.filter(|(in_all, _)| !in_all).map(|(_, text)| text);
        (
            duration.map(|text| self.length(text)),
            total.or(whole).map(|text| self.length(text)),
        )
    }

    /// The defender together with others to whom the same was done.
    fn us(&self, case: &CaseOfLaw<'c>, others: &[&'c Stored<Actor>]) -> Person {
        let open = case
            .proceeding
            .accused
            .iter()
            .any(|party| party.actor.is_none() && party.wording.is_some());
        // Those whom the letter is about are named, however many the others are.
        let (members, others): (Vec<_>, Vec<_>) = others
            .iter()
            .copied()
            .partition(|own| self.is_member(&own.key()));
        let mut names = vec![self.me.name.clone()];
        names.extend(members.into_iter().map(|own| self.name(own)));
        names.extend(self.counted(&others, open));
        Person::group(self.words.list(&names))
    }

    /// The defender alone, by pronoun.
    pub(super) fn alone(&self) -> Subject {
        Subject {
            person: self.me.clone(),
            keys: vec![self.view.key.clone()],
            pronoun: true,
            findings: Findings::default(),
            brief: false,
        }
    }

    /// Several people by name.
    fn them(&self, people: &[&'c Stored<Actor>]) -> Person {
        match people {
            [one] => Person::of(one, self.name(one), self.view.terms),
            _ => {
                let names: Vec<String> = people.iter().map(|actor| self.name(actor)).collect();
                Person::group(self.words.list(&names))
            }
        }
    }

    /// Others by name where they are few, else by their number; "and others" where the record knows of
    /// more whom it does not name.
    fn counted(&self, others: &[&'c Stored<Actor>], open: bool) -> Vec<String> {
        let size = |actor: &Actor| match actor.size.as_deref() {
            Some(size) => size.trim().parse::<usize>().ok(),
            None => Some(1),
        };
        let count: Option<usize> = others.iter().map(|actor| size(actor)).sum();
        let names = |list: &[&'c Stored<Actor>]| -> Vec<String> {
            list.iter().map(|actor| self.name(actor)).collect()
        };
        let mut list = names(others);
        match count {
            _ if open => list.push(self.words.word("others")),
            Some(count) if others.len() > 2 || count != others.len() => {
                let number = Arguments::with("number", self.words.number(count));
                return vec![
                    self.words
                        .say("co-accused-count", &number.count("count", count)),
                ];
            }
            _ => {}
        }
        list
    }
}
