//! Liberty over time: from the steps of proceedings to pieces of custody, and how many days they
//! come to. Days are counted between bounds where a date is not known to the day.

use crate::date::order::arrange;
use crate::date::{UNDATED, UncertainDate};
use crate::model::{Step, Stored};
use crate::vocabulary::{Is, Terms};
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::HashMap;

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

/// Liberty after a step, by its code, where the step or its kind says something of it.
pub fn liberty_after(step: &Step, terms: &Terms) -> Option<String> {
    step.liberty
        .clone()
        .or_else(|| terms.step(step.kind.as_deref()).liberty.clone())
}

/// Whether a step may have been taken by a day: its date does not lie wholly after it.
pub fn is_past(step: &Step, today: NaiveDate) -> bool {
    step.date
        .as_ref()
        .and_then(UncertainDate::earliest_day)
        .is_none_or(|day| day <= today)
}

/// The steps until today, of those in order, that say something of liberty, with what they say.
pub fn changes<'c>(
    steps: impl IntoIterator<Item = &'c Stored<Step>>,
    terms: &Terms,
    today: NaiveDate,
) -> Vec<(&'c Stored<Step>, String)> {
    steps
        .into_iter()
        .filter(|step| is_past(step, today))
        .filter_map(|step| Some((step, liberty_after(step, terms)?)))
        .collect()
}

/// Steps of any number of proceedings in order. An undated step follows those of its own
/// proceeding and says nothing of what came after in another.
pub fn in_order<'c>(steps: impl IntoIterator<Item = &'c Stored<Step>>) -> Vec<&'c Stored<Step>> {
    let mut steps: Vec<&'c Stored<Step>> = steps.into_iter().collect();
    arrange(
        &mut steps,
        |step| step.date.as_ref().unwrap_or(&UNDATED),
        |step| step.reference(),
    );
    let mut last: HashMap<Option<&str>, usize> = HashMap::new();
    let mut placed: Vec<(usize, &'c Stored<Step>)> = Vec::new();
    for (at, step) in steps.into_iter().enumerate() {
        let own = last
            .entry(step.proceeding.as_ref().map(|link| link.0.as_str()))
            .or_default();
        let bounded = step
            .date
            .as_ref()
            .is_some_and(|date| date.earliest_day().is_some() || date.latest_day().is_some());
        if bounded {
            *own = at + 1;
        }
        placed.push((*own, step));
    }
    placed.sort_by_key(|(place, _)| *place);
    placed.into_iter().map(|(_, step)| step).collect()
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

/// The pieces of time without liberty that steps, in order, tell of until today. Custody that
/// becomes house arrest is two pieces; an order that extends custody is part of its piece.
pub fn pieces<'c>(
    steps: impl IntoIterator<Item = &'c Stored<Step>>,
    terms: &Terms,
    today: NaiveDate,
) -> Vec<Piece<'c>> {
    let mut pieces: Vec<Piece<'c>> = Vec::new();
    for step in steps {
        if !is_past(step, today) {
            continue;
        }
        let ends = terms
            .step(step.kind.as_deref())
            .is_any(&[Is::EndsCustody, Is::Death]);
        let now = match liberty_after(step, terms) {
            Some(code) => Liberty::of(&code, terms),
            None if ends => Liberty::Free,
            None => continue,
        };
        if let Some(open) = pieces.last_mut().filter(|piece| piece.to.is_none()) {
            if now.is_deprived() && now.is_custody() == open.liberty.is_custody() {
                open.steps.push(step);
                continue;
            }
            open.to = Some(step);
        }
        if now.is_deprived() {
            pieces.push(Piece {
                liberty: now,
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

#[cfg(test)]
mod tests {
    use super::*;

    fn step(kind: &str, date: &str) -> Stored<Step> {
        Stored {
            number: 1,
            record: Step {
                kind: Some(kind.into()),
                date: UncertainDate::from_edtf(date).ok(),
                ..Step::default()
            },
        }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn custody_is_counted_over_its_pieces() {
        let terms = Terms::default();
        let steps = [
            step("detained", "2020-02-28"),
            step("remanded", "2020-03-01"),
            step("remand-extended", "2020-05-01"),
            step("house-arrest", "2020-06-01"),
            step("released", "2020-07-01"),
            step("detained", "2023-03-12"),
        ];
        let today = day("2026-01-27");
        let found = pieces(&steps, &terms, today);
        let told: Vec<_> = found
            .iter()
            .map(|p| (p.liberty, p.steps.len(), p.days(today).exactly()))
            .collect();
        assert_eq!(
            told,
            [
                (Liberty::Held, 3, Some(94)),
                (Liberty::HouseArrest, 1, Some(30)),
                (Liberty::Held, 1, Some(1_052)),
            ]
        );
        assert_eq!(days_in_custody(&found, today).exactly(), Some(94 + 1_052));
        assert!(open(&found).is_some());
        let before = day("2020-08-01");
        let earlier = pieces(&steps, &terms, before);
        assert!(open(&earlier).is_none(), "what is to come does not count");
        assert_eq!(days_in_custody(&earlier, before).exactly(), Some(94));
    }

    #[test]
    fn uncertain_days_are_bounds() {
        let terms = Terms::default();
        let steps = [step("detained", "2024-02"), step("released", "2024-03-10")];
        let today = day("2025-01-01");
        let found = pieces(&steps, &terms, today);
        assert_eq!(
            found[0].days(today),
            Days {
                least: 10,
                most: Some(38)
            },
            "2024 is a leap year"
        );
        let open_ended = [step("detained", "../2024-02-29")];
        let found = pieces(&open_ended, &terms, day("2024-03-01"));
        assert_eq!(
            found[0].days(day("2024-03-01")),
            Days {
                least: 1,
                most: None
            }
        );
    }

    #[test]
    fn an_undated_step_says_nothing_of_later_proceedings() {
        let of = |proceeding: &str, mut step: Stored<Step>| {
            step.record.proceeding = Some(crate::model::Link(proceeding.into()));
            step
        };
        let steps = [
            of("old", step("parole-granted", "")),
            of("new", step("detained", "2024-02-01")),
            of("last", step("detained", "2023-02-01")),
            of("last", step("released", "")),
        ];
        let order: Vec<_> = in_order(&steps)
            .into_iter()
            .map(|step| step.kind.clone().unwrap())
            .collect();
        assert_eq!(
            order,
            ["parole-granted", "detained", "released", "detained"]
        );
    }

    #[test]
    fn death_and_escape_end_custody() {
        let terms = Terms::default();
        for kind in ["died", "escaped", "deported"] {
            let steps = [step("detained", "2024-02-01"), step(kind, "2024-02-11")];
            let found = pieces(&steps, &terms, day("2025-01-01"));
            assert!(open(&found).is_none(), "{kind}");
            assert_eq!(
                days_in_custody(&found, day("2025-01-01")).exactly(),
                Some(10)
            );
        }
    }
}
