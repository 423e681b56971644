//! Steps of proceedings in sentences.

use super::{Composer, Sentence};
use crate::letter::gather::CaseOfLaw;
use crate::letter::language::Arguments;
use crate::model::{Link, Record, Step, Stored};
use crate::vocabulary::Is;

impl Composer<'_, '_> {
    /// A step in sentences; nothing where it is disputed and the letter leaves such out.
    pub(super) fn step(
        &self,
        case: &CaseOfLaw<'_>,
        record: &Stored<Step>,
        pronoun: bool,
    ) -> Vec<Sentence> {
        if self.leaves_out(record.accounts()) {
            return Vec::new();
        }
        let mut rests = self.step_rests_on(case, record);
        let mut out = Vec::new();
        let clause = self.step_with_summary(case, record, pronoun);
        let clause = self.with_source(record.accounts(), clause, &mut rests);
        out.push(Sentence::new(
            self.dated(record.date.as_ref(), &clause),
            rests.clone(),
        ));
        if let Some(narrative) = &record.narrative {
            out.push(self.sentences(narrative, rests.clone()));
        }
        out.extend(self.results_of_others(record, &rests));
        out.extend(self.sentences_of_others(record, &rests));
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
        if let Some(charges) = self.charge_words(&self.charges_of(case, &record.charges)) {
            rests.extend(charges.rests_on);
        }
        rests
    }

    fn step_with_summary(
        &self,
        case: &CaseOfLaw<'_>,
        record: &Stored<Step>,
        pronoun: bool,
    ) -> String {
        let clause = self.step_clause(case, record, pronoun);
        let (Some(summary), None) = (&record.summary, &record.narrative) else {
            return clause;
        };
        let me = self.about_me(pronoun);
        let who = if pronoun {
            self.words.say("pronoun", &me)
        } else {
            self.me.name.clone()
        };
        let many = pronoun && self.words.say("pronoun-agreement", &me) == "many";
        let native = self.native(Some(summary));
        let plain =
            record.sentences.is_empty() && record.outcome.is_none() && case.co_accused.is_empty();
        let own = native
            .as_deref()
            .filter(|_| plain)
            .and_then(|text| self.words.grammar.clause(text, &who, many));
        if let Some(own) = own {
            return own;
        }
        match native {
            Some(text) if clause.to_lowercase().contains(&text.to_lowercase()) => clause,
            Some(text) => {
                let text = self.words.grammar.aside(text.trim_end_matches('.'));
                format!("{clause}{}", self.part("aside", "text", Some(text)))
            }
            None => {
                let text = self.inline(summary.trim_end_matches('.'));
                format!("{clause}{}", self.part("aside", "text", Some(text)))
            }
        }
    }

    fn is_mine(&self, link: Option<&Link>) -> bool {
        link.is_none_or(|link| self.is_me(link))
    }

    fn results_of_others(&self, record: &Step, rests: &[String]) -> Vec<Sentence> {
        let others = record
            .outcomes
            .iter()
            .filter(|outcome| !self.is_mine(outcome.accused.as_ref()));
        others
            .filter_map(|outcome| {
                let actor = self.actor(outcome.accused.as_ref()?)?;
                let said = self.view.terms.outcome(outcome.result.as_deref());
                let plain = said.is(Is::Predicate) && outcome.wording.is_none();
                let result = match (&outcome.wording, &outcome.result) {
                    (Some(wording), _) => self.inline(wording),
                    (None, Some(code)) => self.words.label(self.view.terms, "step-outcomes", code),
                    (None, None) => return None,
                };
                let key = if plain {
                    "result-of-other"
                } else {
                    "result-of-other-in-words"
                };
                let text = self.words.say(
                    key,
                    &Arguments::with("name", self.name(actor)).and("result", result),
                );
                let mut rests = rests.to_vec();
                rests.push(actor.reference());
                Some(Sentence::new(text, rests))
            })
            .collect()
    }

    fn sentences_of_others(&self, record: &Step, rests: &[String]) -> Vec<Sentence> {
        if !self.means(record).is(Is::Verdict) {
            return Vec::new();
        }
        let mut rests = rests.to_vec();
        let mut list = Vec::new();
        for penalty in &record.sentences {
            let Some(actor) = penalty
                .accused
                .as_ref()
                .filter(|link| !self.is_me(link))
                .and_then(|link| self.actor(link))
            else {
                continue;
            };
            rests.push(actor.reference());
            let key = if list.is_empty() {
                "sentence-of-other-first"
            } else {
                "sentence-of-other-next"
            };
            list.push(self.words.say(
                key,
                &Arguments::with("name", self.name(actor)).and("sentence", self.penalty(penalty)),
            ));
        }
        if list.is_empty() {
            return Vec::new();
        }
        let text = Arguments::with("list", self.words.list(&list));
        vec![Sentence::new(
            self.words.say("sentence-of-others", &text),
            rests,
        )]
    }

    /// The defender's own result of a step, where it is not what the step says as a whole.
    fn own_result(&self, record: &Step) -> Option<&str> {
        let own = record.outcomes.iter().find(|outcome| {
            outcome
                .accused
                .as_ref()
                .is_some_and(|link| self.is_me(link))
        })?;
        self.view
            .terms
            .outcome(own.result.as_deref())
            .step
            .as_deref()
    }

    /// A step as a clause, without its date.
    pub(super) fn step_clause(
        &self,
        case: &CaseOfLaw<'_>,
        record: &Stored<Step>,
        pronoun: bool,
    ) -> String {
        let terms = self.view.terms;
        let kind = terms.or_unspecified("step-kinds", record.kind.as_deref());
        let code = self.own_result(record).unwrap_or(kind);
        let label = self.words.label(self.view.terms, "step-kinds", kind);
        let charges = self.charge_words(&self.charges_of(case, &record.charges));
        // Where results differ, a sentence about all of them would be wrong.
        let differ = record.outcomes.iter().any(|o| o.accused.is_some())
            || record.sentences.iter().any(|s| s.accused.is_some());
        let of_all = record.accused.is_empty()
            || case
                .co_accused
                .iter()
                .all(|other| record.accused.iter().any(|link| link.0 == other.key()));
        let everyone = of_all && !case.co_accused.is_empty() && !differ;
        let me = if everyone {
            self.about_us(case)
        } else {
            self.about_me(pronoun)
        };
        let authority = self.called_link(record.authority.as_ref());
        let court = self.called_link(case.proceeding.court.as_ref());
        let penalties: Vec<String> = record
            .sentences
            .iter()
            .filter(|penalty| self.is_mine(penalty.accused.as_ref()))
            .map(|penalty| self.penalty(penalty))
            .collect();
        let penalty = (!penalties.is_empty()).then(|| self.words.list(&penalties));
        let place = record.place.as_deref().or(case.proceeding.place.as_deref());
        let until = record
            .ends
            .as_ref()
            .filter(|date| !date.is_undated())
            .map(|date| self.words.dates.until(date));
        let outcome = record
            .outcome
            .as_deref()
            .map(|code| self.words.label(self.view.terms, "step-outcomes", code));
        let amount = record
            .sentences
            .iter()
            .filter(|penalty| self.is_mine(penalty.accused.as_ref()))
            .find_map(|penalty| {
                let currency = penalty.currency.as_deref().unwrap_or_default();
                let amount = self.words.figure(penalty.amount.as_deref()?);
                Some(format!("{amount} {currency}").trim_end().to_owned())
            });
        let arguments = me
            .and("label", label)
            .and("case", self.case_words(case.proceeding))
            .and("by", self.part("by", "names", authority.clone()))
            .and("at", self.part("at", "name", authority.or(court)))
            .and(
                "place",
                self.part("place-part", "place", place.map(|p| self.proper(p))),
            )
            .and("of-charge", self.charge_part("of-charge", charges.as_ref()))
            .and("on-charge", self.charge_part("on-charge", charges.as_ref()))
            .and(
                "with-charge",
                self.charge_part("with-charge", charges.as_ref()),
            )
            .and(
                "for-charge",
                self.charge_part("for-charge", charges.as_ref()),
            )
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
            .and("amount", self.part("fined-amount", "amount", amount))
            .and(
                "during",
                self.part(
                    "during",
                    "duration",
                    record.duration.as_deref().map(|d| self.length(d)),
                ),
            )
            .and("until", self.part("until-part", "until", until))
            .and("outcome", self.part("outcome-part", "outcome", outcome));
        let key = format!("step-{}", terms.word("step-kinds", code));
        let mut text = self
            .words
            .try_say(&key, &arguments)
            .or_else(|| self.step_in_own_words(record, pronoun))
            .unwrap_or_else(|| self.words.say("step-other", &arguments));
        if let Some(penalty) = penalty.filter(|penalty| !text.contains(penalty.as_str()))
            && !record.sentences.iter().any(|s| s.amount.is_some())
        {
            text.push_str(&self.part("sentence-is", "sentence", Some(penalty)));
        }
        let times = self.times(record.times.as_deref());
        text.push_str(&self.part("times-aside", "times", times));
        text
    }

    fn step_in_own_words(&self, record: &Step, pronoun: bool) -> Option<String> {
        let native = self.native(record.summary.as_ref())?;
        let me = self.about_me(pronoun);
        let who = if pronoun {
            self.words.say("pronoun", &me)
        } else {
            self.me.name.clone()
        };
        let many = pronoun && self.words.say("pronoun-agreement", &me) == "many";
        let clause = self.words.grammar.clause(&native, &who, many);
        Some(clause.unwrap_or_else(|| self.words.grammar.aside(&native)))
    }

    /// What messages are told of the defender together with the co-accused.
    fn about_us(&self, case: &CaseOfLaw<'_>) -> Arguments<'static> {
        let count = case.co_accused.len();
        let others = match case.co_accused.as_slice() {
            [one] => self.name(one),
            _ => self.words.say(
                "co-accused-count",
                &Arguments::with("number", self.words.number(count)).count("count", count),
            ),
        };
        let all = self.words.say(
            "pair",
            &Arguments::with("name", &self.me.name).and("other", others),
        );
        let us = Arguments::with("name", &all).and("gender", "group");
        Arguments::with("name", &all)
            .and("gender", "group")
            .and("who", &all)
            .and("whom", &all)
            .and("whose", self.words.say("pronoun-possessive", &us))
            .and("mention", "name")
            .and("agreement", "many")
            .and("allegedly", "")
    }
}
