//! What is true in a world: kept by whoever invents it, and never asked of the program.

use chrono::NaiveDate;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// When something was, as it is written down.
#[derive(Clone, Debug, PartialEq)]
pub enum Written {
    /// The day.
    Day,
    /// The day, and that it came after another record of the same day.
    DayAfter(String),
    /// The month only.
    Month,
    /// The year only.
    Year,
    /// No date; it came after or before another record.
    After(String),
    Before(String),
    /// Nothing.
    Nothing,
    /// From a day to another.
    Until(NaiveDate),
}

/// A record of the world.
#[derive(Clone, Debug)]
pub struct Told {
    pub slug: String,
    /// The list of the case file it stands in.
    pub list: &'static str,
    /// When it really was.
    pub day: NaiveDate,
    pub written: Written,
    /// Whom it concerns.
    pub who: Vec<usize>,
    /// Its other fields.
    pub fields: serde_json::Map<String, Value>,
    /// The date of the source that it names.
    pub source: Option<NaiveDate>,
    /// The record with which it is one event.
    pub one_with: Option<String>,
    /// Whether it changes anybody's state.
    pub matters: bool,
    /// When a measure ended, where that is recorded apart.
    pub ended: Option<NaiveDate>,
    /// Day on which a measure was confirmed.
    pub confirmed: Option<NaiveDate>,
    /// What it announces, with its day.
    pub next: Option<NaiveDate>,
}

/// What a sentence comes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Total {
    #[default]
    Nothing,
    Months(i64),
    Life,
    Unknown,
}

/// How far a charge has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    Open,
    Brought,
    Tried,
    Convicted,
    Over,
}

#[derive(Clone, Debug, Default)]
pub struct Count {
    pub status: Option<&'static str>,
    pub stage: Option<Stage>,
    pub by: Option<String>,
}

/// A time without liberty: its form at the start, what began and what ended it.
#[derive(Clone, Debug)]
pub struct Piece {
    pub form: &'static str,
    pub from: String,
    pub to: Option<String>,
    /// How it ended: the kind of step.
    pub ended_by: Option<String>,
}

#[derive(Clone, Debug)]
pub struct Liberty {
    pub state: &'static str,
    pub code: Option<&'static str>,
    pub since: String,
    pub last: String,
}

/// What is so for a person.
#[derive(Clone, Debug, Default)]
pub struct Person {
    /// Which of them it is.
    pub key: usize,
    pub liberty: Option<Liberty>,
    pub pieces: Vec<Piece>,
    /// The proceedings in which they are held.
    pub grounds: BTreeSet<usize>,
    pub died: Option<String>,
    /// By proceeding: where they stand, and since which record.
    pub standing: BTreeMap<usize, (&'static str, String)>,
    /// By slug of the charge.
    pub counts: BTreeMap<String, Count>,
    /// By proceeding.
    pub totals: BTreeMap<usize, Total>,
    /// Entries of the ledger: the step, its proceeding, and what it comes to after all of the step.
    pub entries: Vec<(String, usize, Total)>,
    /// By proceeding: the recorded end of the sentence and the step that says it.
    pub ends: BTreeMap<usize, (String, NaiveDate)>,
    /// The proceedings of whose sentence they got out, and were not held again in it.
    pub freed: BTreeSet<usize>,
    /// By proceeding: the last order of custody of the present time, with its end.
    pub orders: BTreeMap<usize, (String, Option<NaiveDate>)>,
}

impl Person {
    pub fn is_deprived(&self) -> bool {
        self.pieces.last().is_some_and(|piece| piece.to.is_none())
    }

    pub fn form(&self) -> Option<&'static str> {
        let open = self.pieces.last().filter(|piece| piece.to.is_none())?;
        Some(open.form)
    }

    pub fn total(&self) -> Total {
        let mut sum = Total::Nothing;
        for one in self.totals.values() {
            sum = match (sum, *one) {
                (Total::Unknown, _) | (_, Total::Unknown) => Total::Unknown,
                (Total::Life, _) | (_, Total::Life) => Total::Life,
                (Total::Nothing, other) | (other, Total::Nothing) => other,
                (Total::Months(a), Total::Months(b)) => Total::Months(a + b),
            };
        }
        sum
    }
}

#[derive(Clone, Debug)]
pub struct Charge {
    pub slug: String,
    pub proceeding: usize,
    pub accused: Vec<usize>,
    /// Whether the file names them.
    pub names: bool,
}

#[derive(Clone, Debug)]
pub struct Proceeding {
    pub slug: String,
    /// Each with the day from which they are accused, where they were not from the start.
    pub accused: Vec<(usize, Option<NaiveDate>)>,
    pub charges: Vec<Charge>,
}

/// What is so of a measure from a day on.
#[derive(Clone, Debug)]
pub struct Measure {
    pub slug: String,
    pub who: Vec<usize>,
    /// The first day of each state.
    pub states: Vec<(NaiveDate, &'static str)>,
}

/// A world.
#[derive(Clone, Debug)]
pub struct World {
    pub seed: u64,
    pub today: NaiveDate,
    /// How many of the people are accused; the last one is a relative.
    pub people: usize,
    pub proceedings: Vec<Proceeding>,
    pub measures: Vec<Measure>,
    /// In the order in which it happened.
    pub told: Vec<Told>,
    /// What was so for each person after each of what is told.
    pub states: Vec<Vec<Person>>,
    /// By person: the day on which their liberty was confirmed.
    pub confirmed: Vec<Option<NaiveDate>>,
    /// By person: the day of their death where their own record says it.
    pub died: Vec<Option<NaiveDate>>,
}

/// First and last day that a record leaves possible.
pub type Bounds = (Option<NaiveDate>, Option<NaiveDate>);

impl World {
    pub fn find(&self, slug: &str) -> &Told {
        self.told
            .iter()
            .find(|told| told.slug == slug)
            .unwrap_or_else(|| panic!("no {slug}"))
    }

    /// What its date leaves possible, without any hint.
    pub fn bounds(&self, told: &Told) -> Bounds {
        use chrono::Datelike;
        let first = |year, month| NaiveDate::from_ymd_opt(year, month, 1).unwrap();
        let (year, month) = (told.day.year(), told.day.month());
        match &told.written {
            Written::Day | Written::DayAfter(_) => (Some(told.day), Some(told.day)),
            Written::Month => {
                let next = if month == 12 {
                    first(year + 1, 1)
                } else {
                    first(year, month + 1)
                };
                (Some(first(year, month)), next.pred_opt())
            }
            Written::Year => (Some(first(year, 1)), first(year + 1, 1).pred_opt()),
            Written::Until(day) => (Some(told.day), Some(*day)),
            Written::After(_) | Written::Before(_) | Written::Nothing => (None, None),
        }
    }

    /// The first day on which it can have been, hints included.
    pub fn since(&self, told: &Told) -> Option<NaiveDate> {
        match &told.written {
            Written::After(other) => self.since(self.find(other)),
            _ => self.bounds(told).0,
        }
    }

    /// Whether the record says exactly what was so on a day: nothing of it may or may not have been.
    pub fn is_clear(&self, on: NaiveDate) -> bool {
        self.told.iter().all(|told| {
            let said = self.since(told).is_none_or(|day| day <= on);
            !told.matters || said == (told.day <= on)
        })
    }

    /// What was so on a day.
    pub fn at(&self, on: NaiveDate) -> Vec<Person> {
        let until = self.told.iter().rposition(|told| told.day <= on);
        match until {
            Some(at) => self.states[at].clone(),
            None => (0..=self.people)
                .map(|key| Person {
                    key,
                    ..Person::default()
                })
                .collect(),
        }
    }

    pub fn slug_of(&self, person: usize) -> String {
        format!("w{}p{person}", self.seed)
    }

    pub fn name_of(&self, person: usize) -> &'static str {
        NAMES[person]
    }
}

/// Names that nobody takes for each other.
pub const NAMES: [&str; 5] = [
    "Oriel Quast",
    "Bertram Vyshka",
    "Chidi Malawele",
    "Doreth Ingusov",
    "Zhanna Perrimont",
];
