//! What a court decided: each count with its own result, each person with their own, and what became
//! of the judgment that a remedy was against.

use super::steps::Subject;
use super::{Composer, Sentence};
use crate::letter::gather::CaseOfLaw;
use crate::letter::language::Arguments;
use crate::model::{Charge, Link, Step, Stored};
use crate::view::course::standing::Standing;
use crate::vocabulary::{Is, Remedy};

/// What a step decided for one person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Findings {
    /// Results, each with the charges that it is about; none where it names none.
    pub counts: Vec<Finding>,
    /// Their sentences, in words.
    penalties: Vec<String>,
}

/// One result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Finding {
    /// A term of the outcomes of steps.
    pub result: Option<String>,
    /// The record's own words for it.
    pub wording: Option<String>,
    /// The charges that it is about.
    pub charges: Vec<Link>,
}

impl Findings {
    /// Whether those of others are about the same charges, so that they need not be said again.
    pub fn same_charges(&self, other: &Findings) -> bool {
        let charges = |of: &Findings| -> Vec<Link> {
            let mut all: Vec<Link> = of
                .counts
                .iter()
                .flat_map(|one| one.charges.clone())
                .collect();
            all.sort_by(|one, other| one.0.cmp(&other.0));
            all
        };
        charges(self) == charges(other)
    }

    /// Whether the step decided nothing for them in particular.
    pub fn is_empty(&self) -> bool {
        self.counts.is_empty() && self.penalties.is_empty()
    }
}

impl<'c> Composer<'_, 'c> {
    /// What a step decided for a person, result by result; nothing where it tells no results one by
    /// one.
    pub(super) fn findings(&self, record: &'c Stored<Step>, key: &str) -> Findings {
        let mut counts: Vec<Finding> = Vec::new();
        let theirs = record
            .outcomes
            .iter()
            .filter(|outcome| outcome.accused.as_ref().is_none_or(|link| link.0 == key));
        for outcome in theirs {
            let same = |known: &&mut Finding| {
                known.result == outcome.result && known.wording == outcome.wording
            };
            let charge = outcome.charge.clone();
            match counts.iter_mut().find(same) {
                Some(known) => known.charges.extend(charge),
                None => counts.push(Finding {
                    result: outcome.result.clone(),
                    wording: outcome.wording.clone(),
                    charges: charge.into_iter().collect(),
                }),
            }
        }
        let terms = self.view.terms;
        // Who was found guilty of something is told so first.
        counts.sort_by_key(|one| !terms.outcome(one.result.as_deref()).is(Is::Convicts));
        Findings {
            counts,
            penalties: self.sentences_of(record, key),
        }
    }

    /// All that a step says of somebody's sentences, to tell people with different ones apart.
    fn sentences_of(&self, record: &Step, key: &str) -> Vec<String> {
        let named = record
            .sentences
            .iter()
            .any(|penalty| penalty.accused.is_some());
        let theirs = record
            .sentences
            .iter()
            .filter(|penalty| named && self.view.course.concerned.has_sentence(penalty, key));
        theirs
            .map(|penalty| {
                let own = [&penalty.action, &penalty.by, &penalty.to, &penalty.length];
                format!("{} {own:?}", self.penalty(penalty))
            })
            .collect()
    }

    pub(super) fn charges_behind(&self, links: &[Link]) -> Vec<&'c Stored<Charge>> {
        let found = links.iter().filter_map(|link| self.view.index.charge(link));
        found.collect()
    }

    /// A verdict whose results are told one by one: "was convicted of “trespass” and sentenced to six
    /// months' imprisonment, but acquitted of “arson”".
    pub(super) fn verdict(
        &self,
        record: &'c Stored<Step>,
        subject: &Subject,
        arguments: &Arguments<'static>,
    ) -> String {
        let terms = self.view.terms;
        let mut text = String::new();
        for finding in &subject.findings.counts {
            let meaning = terms.outcome(finding.result.as_deref());
            let named = self.charges_behind(&finding.charges);
            let words = self.charge_words(&named);
            let words = words.as_ref();
            let label = match (&finding.wording, &finding.result) {
                (Some(wording), _) => self.inline(wording),
                (None, Some(code)) => self.words.label(terms, "step-outcomes", code),
                (None, None) => continue,
            };
            let first = text.is_empty();
            let mut own = arguments
                .clone()
                .and("label", &label)
                .and("clause", &text)
                .and("of-charge", self.charge_part("of-charge", words))
                .and("on-charge", self.charge_part("on-charge", words))
                .and("for-charge", self.charge_part("for-charge", words))
                .and("with-charge", self.charge_part("with-charge", words));
            if !first || !meaning.is(Is::Convicts) {
                own = own.and("and-sentence", "").and("to-sentence", "");
            }
            let code = finding.result.as_deref().unwrap_or_default();
            let result = terms.word("step-outcomes", code);
            let plain = finding.wording.is_none();
            let say =
                |key: String| (plain && self.words.has(&key)).then(|| self.words.say(&key, &own));
            let kind = meaning.step.as_deref();
            let kind = kind.map(|kind| terms.word("step-kinds", kind).to_owned());
            let kind = kind.filter(|_| plain);
            text = if first {
                kind.and_then(|kind| say(format!("step-{kind}")))
                    .or_else(|| say(format!("result-{result}")))
                    .unwrap_or_else(|| self.words.say("result-in-words", &own))
            } else {
                say(format!("result-next-{result}"))
                    .unwrap_or_else(|| self.words.say("result-next", &own))
            };
        }
        if text.is_empty() {
            return self.plain_step(record, arguments);
        }
        text
    }

    /// What a decision on a remedy does: to the judgment, count by count where it says so.
    pub(super) fn decision(
        &self,
        case: &CaseOfLaw<'c>,
        record: &'c Stored<Step>,
        subject: &Subject,
        arguments: &Arguments<'static>,
    ) -> String {
        let terms = self.view.terms;
        let remedy = self.means(record).remedy;
        let say = |result: Option<&str>, charges: &[&Stored<Charge>]| {
            let result = result?;
            // A sentence of others that was changed is not that of somebody whom no sentence names.
            let changes = terms.outcome(Some(result)).is(Is::ChangesSentence);
            let named = record
                .sentences
                .iter()
                .any(|penalty| penalty.accused.is_some());
            let mine = !subject.findings.penalties.is_empty();
            if changes && named && !mine {
                return None;
            }
            let word = terms.word("step-outcomes", result).to_owned();
            let stood = self.what_stood(case, record, remedy);
            let charges = self.charge_words(charges);
            let own = arguments
                .clone()
                .and("remedy", remedy.map_or("other", Remedy::word))
                .and("stood", stood)
                .and(
                    "for-charge",
                    self.charge_part("for-charge", charges.as_ref()),
                )
                .and("of-charge", self.charge_part("of-charge", charges.as_ref()));
            let key = format!("decided-{word}");
            self.words.has(&key).then(|| self.words.say(&key, &own))
        };
        let counts = &subject.findings.counts;
        if !counts.is_empty() {
            let told: Option<Vec<String>> = counts
                .iter()
                .map(|finding| {
                    let charges = self.charges_behind(&finding.charges);
                    match &finding.wording {
                        None => say(finding.result.as_deref(), &charges),
                        Some(_) => None,
                    }
                })
                .collect();
            if let Some(told) = told {
                return self.words.list(&told);
            }
        }
        say(record.outcome.as_deref(), &[]).unwrap_or_else(|| {
            let others = record
                .sentences
                .iter()
                .any(|penalty| penalty.accused.is_some())
                && subject.findings.penalties.is_empty();
            match others {
                true => self.plain_step(record, &arguments.clone().and("outcome", "")),
                false => self.plain_step(record, arguments),
            }
        })
    }

    /// The headline of a decision, by what it decided.
    pub(super) fn headline_of_decision(
        &self,
        case: &CaseOfLaw<'c>,
        record: &'c Stored<Step>,
        arguments: &Arguments<'static>,
    ) -> Option<String> {
        let terms = self.view.terms;
        let kind = self.means(record);
        let findings = self.findings(record, &self.view.key);
        let first = findings
            .counts
            .first()
            .filter(|finding| finding.wording.is_none());
        let result = first.and_then(|finding| finding.result.as_deref());
        if kind.is(Is::Verdict) {
            let kind = terms.outcome(result).step.as_deref()?;
            let key = format!("step-{}", terms.word("step-kinds", kind));
            return self.words.attribute(&key, "headline", arguments);
        }
        let result = result.or(record.outcome.as_deref())?;
        let named = record
            .sentences
            .iter()
            .any(|penalty| penalty.accused.is_some());
        if terms.outcome(Some(result)).is(Is::ChangesSentence)
            && named
            && findings.penalties.is_empty()
        {
            return None;
        }
        let own = arguments
            .clone()
            .and("remedy", kind.remedy.map_or("other", Remedy::word))
            .and("stood", self.what_stood(case, record, kind.remedy));
        let key = format!("decided-{}", terms.word("step-outcomes", result));
        kind.stage
            .and_then(|_| self.words.attribute(&key, "headline", &own))
    }

    /// What stood before a decision: the conviction, the acquittal, the order of detention, or what
    /// was judged without more being known.
    fn what_stood(
        &self,
        case: &CaseOfLaw<'c>,
        record: &Stored<Step>,
        remedy: Option<Remedy>,
    ) -> &'static str {
        match remedy {
            Some(Remedy::RemandAppeal | Remedy::HabeasCorpus) => return "detention",
            Some(Remedy::Complaint) => return "decision",
            _ => {}
        }
        let states = self.view.course.states(&self.view.key);
        let before = states.iter().take_while(|state| {
            let event = &self.view.course.events[state.event];
            event.step().is_none_or(|step| step.number != record.number)
        });
        let own = before.filter(|state| {
            let event = &self.view.course.events[state.event];
            let step = event.step();
            step.is_some_and(|step| case.steps.iter().any(|own| own.number == step.number))
        });
        match own.filter_map(|state| state.standing).last() {
            Some(Standing::Convicted | Standing::FinallyConvicted) => "conviction",
            Some(Standing::Acquitted) => "acquittal",
            Some(Standing::CaseClosed) => "closure",
            _ => "judgment",
        }
    }

    /// An opinion or decision of an international body, and other steps before one, as sentences.
    pub(super) fn before_a_body(&self, case: &CaseOfLaw<'c>) -> Vec<Sentence> {
        case.steps
            .iter()
            .flat_map(|step| self.step(case, step, false))
            .collect()
    }
}
