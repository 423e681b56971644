//! What became of each charge, for each of its accused: count by count, for an outcome on one count
//! says nothing of the others, and an outcome of one accused nothing of another.

use super::concerned::{Concerned, leads_to};
use super::events::{Event, What, means, outcome};
use crate::date::UncertainDate;
use crate::model::{Charge, Outcome, Step, Stored};
use crate::vocabulary::{Is, Meaning, SentenceEffect, Terms};

/// A charge as it stands for one of its accused.
#[derive(Clone, Debug)]
pub struct Count<'c> {
    /// The charge.
    pub charge: &'c Stored<Charge>,
    /// Its status: a term of the list `charge-statuses`; none where nothing says one.
    pub status: Option<String>,
    /// The step that says so; none where the charge itself does.
    pub by: Option<&'c Stored<Step>>,
    /// The last status that says how far the charge has come: one that was given another name is where
    /// it was.
    pub stands: Option<String>,
    /// The record of the death of the accused, where that ended it.
    pub ended_by: Option<What<'c>>,
}

/// How far a charge has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stage {
    /// It is investigated, or not known to be more.
    Open,
    /// It was brought.
    Brought,
    /// It is before a court.
    Tried,
    /// Somebody was convicted of it.
    Convicted,
    /// It no longer stands.
    Over,
}

impl Stage {
    fn of(status: &Meaning) -> Stage {
        [
            (Is::Over, Stage::Over),
            (Is::Convicts, Stage::Convicted),
            (Is::OpensTrial, Stage::Tried),
            (Is::Standing, Stage::Brought),
        ]
        .into_iter()
        .find(|(is, _)| status.is(*is))
        .map_or(Stage::Open, |(_, stage)| stage)
    }
}

/// What a step makes of a charge, for one of its accused, or for a charge of which nobody is named.
pub fn status_after(
    step: &Step,
    charge: &Stored<Charge>,
    person: Option<&str>,
    concerned: &Concerned<'_>,
    terms: &Terms,
) -> Option<String> {
    // What a prosecutor asks for decides nothing.
    if means(step, terms).is(Is::Proposal) || !concerned.has_charge(step, charge) {
        return None;
    }
    let told = || {
        step.outcomes
            .iter()
            .filter(|outcome| outcome.result.is_some())
    };
    let applies = |outcome: &&Outcome| concerned.has_outcome(outcome, person, charge);
    // The one that names most is the most exact.
    let exact = |outcome: &&Outcome| {
        usize::from(outcome.charge.is_some()) + usize::from(outcome.accused.is_some())
    };
    let kind = means(step, terms);
    if let Some(own) = told().filter(applies).max_by_key(exact) {
        let said = outcome(kind, own.result.as_deref(), terms);
        return said.charge_status.clone();
    }
    // Where a step tells results one by one, it says nothing of the others.
    if told().next().is_some() {
        return None;
    }
    let named = step.accused.is_empty()
        || person.is_none_or(|key| step.accused.iter().any(|link| link.0 == key));
    if !named {
        return None;
    }
    let whole = outcome(kind, step.outcome.as_deref(), terms);
    let own = whole.charge_status.clone();
    own.or_else(|| kind.charge_status.clone())
}

impl<'c> Count<'c> {
    /// A charge of which no step told yet.
    pub fn of(charge: &'c Stored<Charge>) -> Count<'c> {
        Count {
            charge,
            status: charge.status.clone(),
            by: None,
            stands: charge.status.clone(),
            ended_by: None,
        }
    }

    /// A charge after the steps, in order, of its proceeding.
    pub fn after(
        charge: &'c Stored<Charge>,
        steps: impl IntoIterator<Item = &'c Stored<Step>>,
        person: Option<&str>,
        concerned: &Concerned<'_>,
        terms: &Terms,
    ) -> Count<'c> {
        let mut count = Count::of(charge);
        for step in steps {
            if let Some(status) = status_after(step, charge, person, concerned, terms) {
                count.set(status, step, terms);
            }
        }
        count
    }

    /// Takes a status that a step gives. One that the charge itself states stands.
    fn set(&mut self, status: String, step: &'c Stored<Step>, terms: &Terms) {
        if self.charge.status.is_some() {
            return;
        }
        if !terms.is("charge-statuses", Some(&status), Is::KeepsStage) {
            self.stands = Some(status.clone());
        }
        self.status = Some(status);
        self.by = Some(step);
        self.ended_by = None;
    }

    /// Ends it where the accused died before a court decided of it, also where the charge itself states
    /// how far it had come. One that was brought after the death stands: some are tried dead.
    fn end_by_death(&mut self, death: &Event<'c>, terms: &Terms) {
        let brought = self.charge.date.as_ref();
        let brought = brought.and_then(UncertainDate::earliest_day);
        let died = death.date.latest_day();
        let later = brought.zip(died).is_some_and(|(day, died)| day > died);
        let ended = terms.first_that("charge-statuses", Is::Death);
        if let Some(ended) = ended.filter(|_| !later && self.stage(terms) < Stage::Convicted) {
            self.status = Some(ended.code.clone());
            self.stands.clone_from(&self.status);
            self.by = death.step();
            self.ended_by = Some(death.what);
        }
    }

    /// What the status that says how far it has come means.
    pub(super) fn meaning<'t>(&self, terms: &'t Terms) -> &'t Meaning {
        terms.meaning("charge-statuses", self.stands.as_deref())
    }

    /// How far it has come.
    pub(super) fn stage(&self, terms: &Terms) -> Stage {
        Stage::of(self.meaning(terms))
    }

    /// Whether somebody stands convicted of it.
    pub(super) fn is_convicted(&self, terms: &Terms) -> bool {
        self.stage(terms) == Stage::Convicted
    }

    /// Whether a step names its charge, for one of its accused: what it decides of the charge for
    /// another says nothing of theirs.
    fn is_named_by(&self, step: &Step, person: &str) -> bool {
        let theirs = |told: &&Outcome| told.accused.as_ref().is_none_or(|link| link.0 == person);
        let named = step.outcomes.iter().filter(theirs);
        let named = named.filter_map(|told| told.charge.as_ref());
        let mut named = named.chain(&step.charges);
        named.any(|link| leads_to(link, self.charge))
    }
}

/// What the death of a person makes of all charges against them.
pub(super) fn end_by_death<'c>(counts: &mut [Count<'c>], death: &Event<'c>, terms: &Terms) {
    for count in counts {
        count.end_by_death(death, terms);
    }
}

/// What a step makes of all charges of a person. A step that names no charge is about those that are
/// not over; one that nobody placed in the order takes none of them back.
pub(super) fn take<'c>(
    counts: &mut [Count<'c>],
    step: &'c Stored<Step>,
    person: &str,
    (concerned, terms): (&Concerned<'_>, &Terms),
    is_placed: bool,
) {
    let kind = means(step, terms);
    let over = |count: &Count<'_>| count.stage(terms) == Stage::Over && count.ended_by.is_none();
    let of_case = |count: &&Count<'_>| count.charge.proceeding == step.proceeding;
    let any_open = counts.iter().filter(of_case).any(|count| !over(count));
    let leaves_over = any_open
        || kind.is_any(&[Is::EndsCase, Is::Death])
        || matches!(
            kind.sentence,
            Some(SentenceEffect::Amnesty | SentenceEffect::Cancel)
        );
    for count in counts {
        if leaves_over && over(count) && !count.is_named_by(step, person) {
            continue;
        }
        let Some(status) = status_after(step, count.charge, Some(person), concerned, terms) else {
            continue;
        };
        let after = Stage::of(terms.meaning("charge-statuses", Some(&status)));
        if is_placed || after >= count.stage(terms) {
            count.set(status, step, terms);
        }
    }
}
