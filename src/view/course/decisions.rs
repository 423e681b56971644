//! Decisions that end something: the final one in a domestic case, and that of an international body.

use crate::date::UncertainDate;
use crate::model::{Step, Stored};
use crate::vocabulary::{Is, Meaning, Remedy, Stage, Terms};
use chrono::NaiveDate;

/// Whether a kind of step can be the final decision in a domestic case.
pub fn can_be_final(kind: &Meaning) -> bool {
    kind.stage == Some(Stage::Decided) && kind.remedy.is_some_and(Remedy::can_be_final)
}

/// Whether a step decides on a remedy so that nothing is left to be decided.
pub fn is_final(step: &Step, terms: &Terms) -> bool {
    can_be_final(terms.step(step.kind.as_deref()))
        && !terms.outcome(step.outcome.as_deref()).is(Is::NotFinal)
}

/// The final decision among the steps, in order, of a domestic proceeding: the latest decision of
/// an appeal, cassation, supreme or constitutional instance that has a date, until a day.
pub fn final_decision<'c>(
    steps: impl IntoIterator<Item = &'c Stored<Step>>,
    terms: &Terms,
    until: NaiveDate,
) -> Option<&'c Stored<Step>> {
    let dated = |step: &&Stored<Step>| {
        let date = step.date.as_ref();
        date.is_some_and(|date| date.latest_day().is_some())
            && date
                .and_then(UncertainDate::earliest_day)
                .is_some_and(|day| day <= until)
    };
    let steps = steps.into_iter().filter(|step| is_final(step, terms));
    steps.filter(dated).last()
}

/// Whether a decision leaves somebody nothing to complain of: by their own outcomes, else by its
/// outcome as a whole.
pub fn is_in_favour(step: &Step, person: &str, terms: &Terms) -> bool {
    let favours = |code: Option<&str>| terms.outcome(code).is(Is::InFavour);
    let mut own = step
        .outcomes
        .iter()
        .filter(|outcome| outcome.accused.as_ref().is_none_or(|l| l.0 == person))
        .peekable();
    match own.peek() {
        Some(_) => own.all(|outcome| favours(outcome.result.as_deref())),
        None => favours(step.outcome.as_deref()),
    }
}

/// Whether a kind of step ends an international procedure.
pub fn ends_procedure(kind: &Meaning) -> bool {
    kind.is_any(&[Is::EndsProcedure, Is::EndsCase])
}

/// The step, of those in order, that ended an international procedure.
pub fn ended<'c>(
    steps: impl IntoIterator<Item = &'c Stored<Step>>,
    terms: &Terms,
) -> Option<&'c Stored<Step>> {
    let ends = |step: &&Stored<Step>| {
        ends_procedure(terms.step(step.kind.as_deref()))
            || terms.outcome(step.outcome.as_deref()).is(Is::Withdrawn)
    };
    steps.into_iter().filter(ends).last()
}
