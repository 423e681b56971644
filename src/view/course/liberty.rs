//! Liberty over time: from the steps of proceedings to pieces of custody, and how many days they
//! come to. Days are counted between bounds where a date is not known to the day.
//!
//! An incident of arrest opens no piece: it has no end, and to count its days would be to claim that
//! somebody is held of whom nobody said so.

use super::events::means;
use super::ledger::{self, Ledger, Total};
use crate::date::UncertainDate;
use crate::model::{Step, Stored};
use crate::vocabulary::{Is, Terms};
use chrono::NaiveDate;
use serde::Serialize;

/// What became of the liberty of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Liberty {
    /// In custody, incommunicado or not.
    Held,
    /// Under house arrest or residential surveillance.
    HouseArrest,
    /// Disappeared.
    Disappeared,
    /// Dead.
    Dead,
    /// At liberty, on condition or not.
    Free,
    /// What held them has ended, and nothing says what came after: somebody was extradited, or
    /// convicted and given no sentence that takes liberty.
    Unknown,
}

impl Liberty {
    /// What a code of the list `liberty` says of it.
    pub fn of(code: &str, terms: &Terms) -> Liberty {
        let meaning = terms.meaning("liberty", Some(code));
        [
            (Is::Held, Liberty::Held),
            (Is::HouseArrest, Liberty::HouseArrest),
            (Is::Disappeared, Liberty::Disappeared),
            (Is::Dead, Liberty::Dead),
        ]
        .into_iter()
        .find(|(is, _)| meaning.is(*is))
        .map_or(Liberty::Free, |(_, liberty)| liberty)
    }

    /// Whether it is held by others: house arrest is a deprivation of liberty, but no custody.
    pub fn is_custody(self) -> bool {
        matches!(self, Liberty::Held | Liberty::Disappeared)
    }

    /// Whether it is a deprivation of liberty.
    pub fn is_deprived(self) -> bool {
        self.is_custody() || self == Liberty::HouseArrest
    }
}

/// Whether a state of liberty, by its code, is a deprivation of it.
pub fn deprived(code: &str, terms: &Terms) -> bool {
    Liberty::of(code, terms).is_deprived()
}

/// Whether a step takes liberty from those whom it concerns, or keeps it from them.
pub fn takes_liberty(step: &Step, terms: &Terms) -> bool {
    let code = step.liberty.as_deref();
    let code = code.or(means(step, terms).liberty.as_deref());
    code.is_some_and(|code| Liberty::of(code, terms).is_deprived())
}

/// Whether a step may have been taken by a day: its date does not lie wholly after it.
pub fn is_past(step: &Step, today: NaiveDate) -> bool {
    step.date
        .as_ref()
        .and_then(UncertainDate::earliest_day)
        .is_none_or(|day| day <= today)
}

/// What a step says of somebody's liberty.
#[derive(Clone, Copy, Debug)]
pub struct Change<'c> {
    /// The step.
    pub step: &'c Stored<Step>,
    /// Liberty after it.
    pub liberty: Liberty,
    /// The term of the list `liberty` that says so; none where no term does.
    pub code: Option<&'c str>,
}

impl<'c> Change<'c> {
    /// What a step says of somebody's liberty, where it says something; `ledger` is theirs with the
    /// step taken into account.
    pub fn by(
        step: &'c Stored<Step>,
        person: &str,
        ledger: &Ledger<'_>,
        terms: &'c Terms,
    ) -> Option<Change<'c>> {
        let to = |liberty: Liberty| Change {
            step,
            liberty,
            code: None,
        };
        let said = |code: &'c str| Change {
            code: Some(code),
            ..to(Liberty::of(code, terms))
        };
        if let Some(code) = &step.liberty {
            return Some(said(code));
        }
        let kind = means(step, terms);
        if kind.is(Is::Death) {
            return Some(to(Liberty::Dead));
        }
        if let Some(code) = &kind.liberty {
            let change = said(code);
            // An amnesty or a pardon of a part frees nobody who has years left to serve.
            let proceeding = step.proceeding.as_ref().map(|link| link.0.as_str());
            let left = ledger.total_in(proceeding) != Total::Nothing;
            let holds = kind.sentence.is_none() || change.liberty.is_deprived() || !left;
            return holds.then_some(change);
        }
        if kind.is(Is::EndsCustody) {
            return Some(to(Liberty::Unknown));
        }
        let own = step.outcomes.iter().filter(|outcome| {
            let accused = outcome.accused.as_ref();
            accused.is_none_or(|link| link.0 == person)
        });
        let told = own.filter_map(|outcome| outcome.result.as_deref());
        let mut told = told.chain(step.outcome.as_deref());
        if let Some(code) = told.find_map(|code| terms.outcome(Some(code)).liberty.as_deref()) {
            return Some(said(code));
        }
        // What was ordered until the judgment ends with one that gives no sentence of liberty.
        let mut own = step
            .sentences
            .iter()
            .filter(|sentence| sentence.accused.as_ref().is_none_or(|l| l.0 == person))
            .peekable();
        let proceeding = step.proceeding.as_ref().map(|link| link.0.as_str());
        let milder = kind.is(Is::Verdict)
            && ledger.total_in(proceeding) == Total::Nothing
            && own.peek().is_some()
            && own.all(|sentence| sentence.suspended || !ledger::takes_liberty(sentence, terms));
        milder.then_some(to(Liberty::Unknown))
    }
}

/// A number of days, between bounds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Days {
    /// At least so many.
    pub least: i64,
    /// At most so many; none where nothing bounds it.
    pub most: Option<i64>,
}

impl Days {
    /// The number, where it is known exactly.
    pub fn exactly(self) -> Option<i64> {
        self.most.filter(|most| *most == self.least)
    }

    /// Both together.
    pub fn plus(self, other: Days) -> Days {
        Days {
            least: self.least + other.least,
            most: self.most.zip(other.most).map(|(one, two)| one + two),
        }
    }
}

/// A stretch of time without liberty, all of one form: custody, or house arrest.
#[derive(Clone, Debug)]
pub struct Piece<'c> {
    /// What became of liberty at its start.
    pub liberty: Liberty,
    /// The step that began it.
    pub from: &'c Stored<Step>,
    /// All steps of it that say something of liberty: the first, orders that extend it.
    pub steps: Vec<&'c Stored<Step>>,
    /// The step that ended it; none where it goes on.
    pub to: Option<&'c Stored<Step>>,
}

impl Piece<'_> {
    /// How many days it has lasted, until its end or else today: from one day to another is the
    /// number of nights between them.
    pub fn days(&self, today: NaiveDate) -> Days {
        let bounds = |step: &Stored<Step>| {
            let date = step.date.as_ref();
            let first = date.and_then(UncertainDate::earliest_day);
            (first, date.and_then(UncertainDate::latest_day))
        };
        let (first, last) = bounds(self.from);
        let (until_first, until_last) = match self.to {
            None => (Some(today), Some(today)),
            Some(step) => {
                let (first, last) = bounds(step);
                (first, Some(last.map_or(today, |day| day.min(today))))
            }
        };
        let between = |from: NaiveDate, to: NaiveDate| (to - from).num_days().max(0);
        Days {
            least: last
                .zip(until_first)
                .map_or(0, |(from, to)| between(from, to)),
            most: first.zip(until_last).map(|(from, to)| between(from, to)),
        }
    }
}

/// The pieces of time without liberty that changes, in order, tell of. Custody that becomes house
/// arrest is two pieces; an order that extends custody is part of its piece.
pub fn pieces<'c>(changes: &[Change<'c>]) -> Vec<Piece<'c>> {
    let mut pieces: Vec<Piece<'c>> = Vec::new();
    for Change { step, liberty, .. } in changes.iter().copied() {
        if let Some(open) = pieces.last_mut().filter(|piece| piece.to.is_none()) {
            if liberty.is_deprived() && liberty.is_custody() == open.liberty.is_custody() {
                open.steps.push(step);
                continue;
            }
            open.to = Some(step);
        }
        if liberty.is_deprived() {
            pieces.push(Piece {
                liberty,
                from: step,
                steps: vec![step],
                to: None,
            });
        }
    }
    pieces
}

/// The piece that goes on today.
pub fn open<'p, 'c>(pieces: &'p [Piece<'c>]) -> Option<&'p Piece<'c>> {
    pieces.last().filter(|piece| piece.to.is_none())
}

/// Days of all pieces of custody together; days under house arrest are not counted.
pub fn days_in_custody(pieces: &[Piece<'_>], today: NaiveDate) -> Days {
    pieces
        .iter()
        .filter(|piece| piece.liberty.is_custody())
        .map(|piece| piece.days(today))
        .fold(
            Days {
                least: 0,
                most: Some(0),
            },
            Days::plus,
        )
}
