//! The rows or columns of a count as they are found: by what stands in observations, and by years and
//! months.

use super::labels::Place;
use super::{Count, Label};
use crate::date::Days;
use crate::model::statistics::{Dimension, Raw};
use chrono::{Datelike, NaiveDate};
use std::collections::HashMap;

/// Most empty years or months that are shown between others.
const LONGEST_GAP: i64 = 60;

/// In which year or month a day is, as a number that grows with time.
pub(super) fn stretch_of(dimension: Dimension, day: i64) -> Option<i64> {
    let date = NaiveDate::from_num_days_from_ce_opt(i32::try_from(day).ok()?)?;
    Some(match dimension {
        Dimension::Month => i64::from(date.year()) * 12 + i64::from(date.month0()),
        _ => i64::from(date.year()),
    })
}

/// The days of a year or a month.
pub(super) fn days_of(dimension: Dimension, stretch: i64) -> Option<Days> {
    let first = |stretch: i64| -> Option<i64> {
        let (year, month) = match dimension {
            Dimension::Month => (stretch.div_euclid(12), stretch.rem_euclid(12) + 1),
            _ => (stretch, 1),
        };
        let day =
            NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, u32::try_from(month).ok()?, 1)?;
        Some(i64::from(day.num_days_from_ce()))
    };
    Some(Days {
        from: first(stretch)?,
        to: first(stretch + 1)? - 1,
    })
}

/// The label of a year or a month.
fn time_label(dimension: Dimension, stretch: i64) -> Label {
    let text = match dimension {
        Dimension::Month => format!(
            "{:04}-{:02}",
            stretch.div_euclid(12),
            stretch.rem_euclid(12) + 1
        ),
        _ => stretch.to_string(),
    };
    Label {
        place: Place::At(stretch),
        ..Label::new(text.clone(), text)
    }
}

/// The rows or columns found so far.
pub(super) struct Found {
    pub(super) dimension: Dimension,
    texts: HashMap<String, u32>,
    numbers: HashMap<i64, u32>,
    nothing: Option<u32>,
    /// Rows by key and text: several codes may share one.
    named: HashMap<(String, String), u32>,
    /// The rows, with how many there are in each.
    pub(super) labels: Vec<(Label, Count)>,
}

impl Found {
    /// None yet.
    pub(super) fn of(dimension: Dimension) -> Found {
        Found {
            dimension,
            texts: HashMap::new(),
            numbers: HashMap::new(),
            nothing: None,
            named: HashMap::new(),
            labels: Vec::new(),
        }
    }

    /// The row of a label.
    pub(super) fn row(&mut self, label: Label) -> u32 {
        let next = u32::try_from(self.labels.len()).unwrap_or(u32::MAX);
        let key = (label.key.clone(), label.text.clone());
        let row = *self.named.entry(key).or_insert(next);
        if row == next {
            self.labels.push((label, Count::default()));
        }
        row
    }

    /// The row of a year or a month.
    pub(super) fn time(&mut self, stretch: i64) -> u32 {
        if let Some(row) = self.numbers.get(&stretch) {
            return *row;
        }
        let row = self.row(time_label(self.dimension, stretch));
        self.numbers.insert(stretch, row);
        row
    }

    /// The row of what stands in an observation.
    pub(super) fn raw(&mut self, raw: Raw<'_>, name: &dyn Fn(Dimension, Raw<'_>) -> Label) -> u32 {
        let known = match raw {
            Raw::Nothing => self.nothing,
            Raw::Text(text) => self.texts.get(text).copied(),
            Raw::Number(number) => self.numbers.get(&number).copied(),
        };
        if let Some(row) = known {
            return row;
        }
        let row = self.row(name(self.dimension, raw));
        match raw {
            Raw::Nothing => self.nothing = Some(row),
            Raw::Text(text) => {
                self.texts.insert(text.to_owned(), row);
            }
            Raw::Number(number) => {
                self.numbers.insert(number, row);
            }
        }
        row
    }
}

/// Adds the years or months between those that were found, where they are not too many.
pub(super) fn fill_gaps(found: &mut Found, period: Option<Days>) {
    let places: Vec<i64> = found
        .labels
        .iter()
        .filter_map(|(label, _)| match label.place {
            Place::At(stretch) => Some(stretch),
            _ => None,
        })
        .collect();
    let (mut first, mut last) = match (places.iter().min(), places.iter().max()) {
        (Some(first), Some(last)) => (*first, *last),
        _ => return,
    };
    if let Some(period) = period {
        let within = |day: i64| stretch_of(found.dimension, day);
        first = within(period.from)
            .filter(|at| first - at < LONGEST_GAP)
            .unwrap_or(first);
        last = within(period.to)
            .filter(|at| at - last < LONGEST_GAP)
            .unwrap_or(last);
    }
    if last - first < LONGEST_GAP {
        for stretch in first..=last {
            found.time(stretch);
        }
    }
}
