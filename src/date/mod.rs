//! Uncertain dates: reading, bounds, order, and printing as people write.
//!
//! An [`UncertainDate`] never claims more than its source: it holds an EDTF value (a day, a
//! month, "one of these", "some time before"), the phrase as written, a time of day, and a hint
//! for order. This room knows nothing of records, files or the screen. One file a concern:
//! `edtf` (the validated value), `time`, `bounds`, `order`, `canonical` (machine text),
//! `serial` (case files), `english` (reading English phrases), `words` (printing, one file a
//! language).

mod bounds;
mod canonical;
pub mod edtf;
mod english;
mod error;
mod extent;
pub mod order;
mod serial;
mod time;
pub mod words;

use chrono::NaiveDate;

pub use bounds::{Bound, Bounds, OPEN_LEFT, OPEN_RIGHT};
pub use edtf::Edtf;
pub use error::DateError;
pub use extent::{Days, Extent};
pub use order::{OrderHint, SortKey};
pub use time::{ClockTime, PartOfDay, TimeOfDay};
pub use words::{DateWords, words_for};

/// A date as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct UncertainDate {
    /// What is known of the day; `None` when undated.
    pub edtf: Option<Edtf>,
    /// The phrase of the source, where the value does not give it back; also a date in another
    /// calendar, such as "20 Esfand 1397".
    pub as_written: Option<String>,
    /// The time or the part of the day.
    pub time: Option<TimeOfDay>,
    /// What is known of the order besides the date.
    pub order: Option<OrderHint>,
}

/// No date at all.
pub static UNDATED: UncertainDate = UncertainDate {
    edtf: None,
    as_written: None,
    time: None,
    order: None,
};

/// A date that was read, and in words what was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Understood {
    /// The date.
    pub date: UncertainDate,
    /// What was understood, in English: "early March 2019 (1 to 10 March 2019)".
    pub words: String,
}

impl UncertainDate {
    /// Reads EDTF, the canonical text, or English words. Words such as "yesterday", and days
    /// without a year, count from `anchor`: today, or the day of the document.
    pub fn parse(text: &str, anchor: NaiveDate) -> Result<Understood, DateError> {
        let (date, note) = Self::read(text, Some(anchor))?;
        let mut words = words::explain(&date);
        if let Some(year) = date.year_for_grouping()
            && !(1700..=chrono::Datelike::year(&anchor) + 50).contains(&year)
        {
            words.push_str("; taken as a year of the Gregorian calendar");
        }
        match &date.order {
            Some(OrderHint::After(reference)) => words.push_str(&format!("; after {reference}")),
            Some(OrderHint::Before(reference)) => words.push_str(&format!("; before {reference}")),
            None => {}
        }
        if let Some(note) = note {
            words.push_str("; ");
            words.push_str(&note);
        }
        Ok(Understood { date, words })
    }

    /// Reads text that must mean the same on every day it is read.
    pub(crate) fn parse_lasting(text: &str) -> Result<Self, DateError> {
        Self::read(text, None).map(|(date, _)| date)
    }

    fn read(text: &str, anchor: Option<NaiveDate>) -> Result<(Self, Option<String>), DateError> {
        let text = text.trim();
        match canonical::read(text) {
            Some(date) => Ok((date?, None)),
            None => english::read(text, anchor),
        }
    }

    /// A date from an EDTF expression, such as `2018-02-15` or `[2016,2017]`.
    pub fn from_edtf(text: &str) -> Result<Self, DateError> {
        Ok(canonical::split_time(Edtf::parse(text)?))
    }

    /// One day.
    #[must_use]
    pub fn day(day: NaiveDate) -> Self {
        Self {
            edtf: Edtf::day(day),
            ..Self::default()
        }
    }

    /// One of the days from one to another; none where no date can be written so.
    #[must_use]
    pub fn between(first: NaiveDate, last: NaiveDate) -> Option<Self> {
        match first == last {
            true => Some(Self::day(first)),
            false => Self::from_edtf(&format!("[{first}..{last}]")).ok(),
        }
    }

    /// Whether nothing is known of the day.
    #[must_use]
    pub fn is_undated(&self) -> bool {
        self.edtf.is_none()
    }

    /// The machine text, which reads back as this same date:
    /// `EDTF|undated [time] [after REF|before REF] ["as written"]`.
    #[must_use]
    pub fn canonical(&self) -> String {
        canonical::write(self)
    }
}
