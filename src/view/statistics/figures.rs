//! Figures of justice: time in custody, from detention to charge, convictions, impunity. Each says
//! how many it rests on; where days are uncertain it is a range.

use super::Count;
use super::law::Law;
use crate::date::{Days as Stretch, UncertainDate};
use crate::model::{Proceeding, Step, Stored};
use crate::view::course::liberty::{Days, days_in_custody};
use crate::vocabulary::Is;
use chrono::{Datelike, NaiveDate};
use serde::Serialize;

/// A figure.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Figure {
    /// For machines.
    pub code: &'static str,
    /// What it says.
    pub what: &'static str,
    /// Its value.
    pub value: Value,
    /// How many it rests on.
    pub of: u64,
    /// What these are.
    pub of_what: &'static str,
    /// How many could not be counted, as days or outcomes are not known.
    pub unknown: u64,
}

/// The value of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// Nothing to rest it on.
    None,
    /// Days, between bounds.
    Days {
        /// At least.
        least: i64,
        /// At most.
        most: i64,
    },
    /// A share of those it rests on, between 0 and 1, with how many that are.
    Share {
        /// Of so many.
        count: u64,
        /// The share.
        share: f64,
    },
}

impl Figure {
    /// What it rests on, in words.
    pub fn basis(&self) -> String {
        let mut text = match self.value {
            // A share says its number itself.
            Value::Share { .. } => format!("of {}", self.of_what),
            _ => format!("{}: {}", self.of_what, self.of),
        };
        if self.unknown > 0 {
            text.push_str(&format!(", {} not known", self.unknown));
        }
        text
    }

    /// The value in words.
    pub fn words(&self) -> String {
        match self.value {
            Value::None => "–".into(),
            Value::Days { least, most } if least == most => match least {
                1 => "1 day".into(),
                days => format!("{days} days"),
            },
            Value::Days { least, most } => format!("{least}–{most} days"),
            Value::Share { count, share } => {
                format!("{:.0}% ({count} of {})", share * 100.0, self.of)
            }
        }
    }
}

/// Which records figures are made of.
pub struct Chosen<'f> {
    /// Only times that began in this time, for certain or possibly.
    pub period: Option<Stretch>,
    /// Whether a proceeding is among those meant.
    pub proceeding: &'f dyn Fn(&Stored<Proceeding>) -> bool,
    /// Whether a person is.
    pub person: &'f dyn Fn(&str) -> bool,
    /// Today.
    pub today: NaiveDate,
}

impl Chosen<'_> {
    fn in_time(&self, date: Option<&UncertainDate>) -> bool {
        let Some(period) = self.period else {
            return true;
        };
        let today = i64::from(self.today.num_days_from_ce());
        date.and_then(|date| date.extent(today))
            .is_some_and(|extent| extent.possibly(period))
    }

    fn step(&self, law: &Law<'_>, step: &Stored<Step>) -> bool {
        law.proceeding(step.proceeding.as_ref())
            .is_some_and(|proceeding| (self.proceeding)(proceeding))
            && self.in_time(step.date.as_ref())
    }
}

/// The median and the longest of some numbers of days.
fn middle_and_longest(
    mut all: Vec<(i64, i64)>,
    unknown: u64,
    codes: [&'static str; 2],
    whats: [&'static str; 2],
    of_what: &'static str,
) -> [Figure; 2] {
    let of = u64::try_from(all.len()).unwrap_or(0);
    let mut pick = |which: fn(&(i64, i64)) -> i64| {
        all.sort_by_key(which);
        let low = all.get(all.len().saturating_sub(1) / 2).map(which)?;
        let high = all.get(all.len() / 2).map(which)?;
        Some(((low + high) / 2, all.last().map(which)?))
    };
    let (least, most) = (pick(|days| days.0), pick(|days| days.1));
    let days = |which: fn((i64, i64)) -> i64| match (least, most) {
        (Some(least), Some(most)) => Value::Days {
            least: which(least),
            most: which(most),
        },
        _ => Value::None,
    };
    let [median, longest] = [days(|pair| pair.0), days(|pair| pair.1)];
    let figure = |at: usize, value: Value| Figure {
        code: codes[at],
        what: whats[at],
        value,
        of,
        of_what,
        unknown,
    };
    [figure(0, median), figure(1, longest)]
}

/// The figures of proceedings.
pub fn of_law(law: &Law<'_>, chosen: &Chosen<'_>) -> Vec<Figure> {
    let mut custody = Vec::new();
    let mut custody_unknown = 0;
    let mut to_charge = Vec::new();
    let mut to_charge_unknown = 0;
    let mut held = 0_u64;
    let mut never_charged = 0_u64;
    for person in law
        .everybody()
        .into_iter()
        .filter(|key| (chosen.person)(key))
    {
        let life = law.life(person);
        let own: Vec<_> = life
            .pieces
            .iter()
            .filter(|piece| piece.liberty.is_custody() && chosen.step(law, piece.from))
            .cloned()
            .collect();
        let Some(first) = own.first() else {
            continue;
        };
        held += 1;
        match days_in_custody(&own, life.until) {
            Days {
                least,
                most: Some(most),
            } => custody.push((least, most)),
            _ => custody_unknown += 1,
        }
        let charges = law.charges_of(person);
        if charges.is_empty() {
            never_charged += 1;
            continue;
        }
        let from = first.from.date.as_ref().and_then(bounds);
        let brought = charges
            .iter()
            .filter_map(|charge| law.brought(charge).and_then(bounds))
            .min();
        match (from, brought) {
            // Whoever was charged at liberty did not wait for it in custody.
            (Some(from), Some(charge)) if charge.1 < from.0 => {}
            (Some(from), Some(charge)) => to_charge.push((
                (charge.0 - from.1).num_days().max(0),
                (charge.1 - from.0).num_days().max(0),
            )),
            _ => to_charge_unknown += 1,
        }
    }
    let mut figures = Vec::new();
    figures.extend(middle_and_longest(
        custody,
        custody_unknown,
        ["custody-median", "custody-longest"],
        ["time in custody, median", "time in custody, longest"],
        "persons held",
    ));
    figures.extend(middle_and_longest(
        to_charge,
        to_charge_unknown,
        ["charge-median", "charge-longest"],
        [
            "from detention to charge, median",
            "from detention to charge, longest",
        ],
        "persons held, then charged",
    ));
    figures.push(share(
        "without-charge",
        "held without any charge",
        never_charged,
        held,
        "persons held",
        0,
    ));
    figures.push(convictions(law, chosen));
    figures
}

/// The first and the last day that a date can mean.
fn bounds(date: &UncertainDate) -> Option<(NaiveDate, NaiveDate)> {
    Some((date.earliest_day()?, date.latest_day()?))
}

/// The share of charges that ended in conviction, each counted for each of its accused.
fn convictions(law: &Law<'_>, chosen: &Chosen<'_>) -> Figure {
    let (mut convicted, mut ended, mut open) = (0, 0, 0);
    for charge in &law.case.charges {
        let meant = law
            .proceeding(charge.proceeding.as_ref())
            .is_some_and(|proceeding| (chosen.proceeding)(proceeding))
            && chosen.in_time(law.first_told(charge));
        if !meant {
            continue;
        }
        for person in law
            .accused(charge)
            .iter()
            .filter(|key| (chosen.person)(key))
        {
            let status = law.status(charge, Some(person));
            let status = law.terms().meaning("charge-statuses", status.as_deref());
            if status.is(Is::Convicts) {
                convicted += 1;
                ended += 1;
            } else if status.is(Is::Over) {
                ended += 1;
            } else {
                open += 1;
            }
        }
    }
    share(
        "conviction",
        "charges that ended in conviction",
        convicted,
        ended,
        "charges that ended, for each accused",
        open,
    )
}

fn share(
    code: &'static str,
    what: &'static str,
    count: u64,
    of: u64,
    of_what: &'static str,
    unknown: u64,
) -> Figure {
    Figure {
        code,
        what,
        value: match of {
            0 => Value::None,
            of => Value::Share {
                count,
                share: count as f64 / of as f64,
            },
        },
        of,
        of_what,
        unknown,
    }
}

/// The share of incidents for which nobody is known to have been identified, charged or brought to
/// justice.
pub fn impunity(answered: Count, all: Count) -> Figure {
    share(
        "impunity",
        "nobody known to answer for it",
        all.possible.saturating_sub(answered.possible),
        all.possible,
        "incidents",
        0,
    )
}
