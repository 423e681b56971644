//! Uncertain dates: what sources say of when, no more and no less.
//!
//! - [`edtf`]: the machine value, ISO 8601-2:2019 (EDTF) levels 0 to 2;
//! - [`time`]: times and parts of the day;
//! - [`phrase`]: English words to dates;
//! - [`words`]: dates to words, one file a language;
//! - [`order`]: the order of dated and undated things;
//! - `file_form`: how a date stands in a file.

pub mod edtf;
mod file_form;
pub mod order;
pub mod phrase;
pub mod time;
pub mod words;

pub use edtf::Edtf;
pub use time::{PartOfDay, TimeOfDay};
pub use words::{DateWords, words_for};

use chrono::{Datelike, NaiveDate};
use std::cmp::Ordering;

/// When something happened, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UncertainDate {
    /// The machine value; none where nothing is known.
    pub edtf: Option<Edtf>,
    /// The phrase as the source wrote it, also in other calendars ("20 Esfand 1397").
    pub as_written: Option<String>,
    /// Time or part of the day.
    pub time: Option<TimeOfDay>,
    /// Where it stands in the order of events, when the date does not say.
    pub order: Option<OrderHint>,
}

/// Before or after which record something happened, by its reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OrderHint {
    /// Later than this record.
    After(String),
    /// Earlier than this record.
    Before(String),
}

/// One end of what a date can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// This day.
    Day(NaiveDate),
    /// Without end in this direction.
    Open,
    /// Not known, or beyond the years that can be computed with.
    Unknown,
}

/// The earliest and the latest day that a date can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The earliest day.
    pub earliest: Bound,
    /// The latest day.
    pub latest: Bound,
}

/// A date that was read from words, and what it was understood to mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Understood {
    /// The date.
    pub date: UncertainDate,
    /// In English, to be said back to whoever wrote the words.
    pub words: String,
}

/// Why a text is not a date.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// Neither EDTF nor words that are understood.
    #[error(
        "“{text}” is not understood as a date{why}; write it as 2018-02-15, “15 February 2018”, “early March 2019”, “in 2016 and 2017”, “since June 2014”, or leave the date out"
    )]
    NotUnderstood {
        /// The text.
        text: String,
        /// What is wrong, if that is known.
        why: String,
    },
    /// Two readings are possible.
    #[error(
        "“{text}” can mean {first} or {second}: write the month as a word, or the date as {iso}"
    )]
    Ambiguous {
        /// The text.
        text: String,
        /// One reading.
        first: String,
        /// The other.
        second: String,
        /// How to write the first.
        iso: String,
    },
    /// The end lies before the start.
    #[error("“{0}” ends before it starts: write the earlier date first")]
    Reversed(String),
    /// The day of the week is another.
    #[error("“{text}” does not fit: {day} was a {weekday}")]
    Weekday {
        /// The text.
        text: String,
        /// The day.
        day: String,
        /// Its day of the week.
        weekday: String,
    },
    /// A relative date where no day is known that it is relative to.
    #[error("“{0}” depends on the day on which it is read: write the full date")]
    Relative(String),
}

/// No date at all.
pub static UNDATED: UncertainDate = UncertainDate {
    edtf: None,
    as_written: None,
    time: None,
    order: None,
};

const FAR: i64 = 10_000_000;

impl UncertainDate {
    /// A date that is one day.
    pub fn day(day: NaiveDate) -> Self {
        Self::from_edtf(&day.format("%Y-%m-%d").to_string()).unwrap_or_default()
    }

    /// A date from EDTF.
    ///
    /// # Errors
    /// When the text is not EDTF, or an interval is reversed.
    pub fn from_edtf(text: &str) -> Result<Self, DateError> {
        let (edtf, time) = Edtf::with_time(text)?;
        Ok(UncertainDate {
            edtf: Some(edtf),
            time,
            ..Self::default()
        })
    }

    /// A date from EDTF or English words; `anchor` is the day on which the words were written.
    ///
    /// # Errors
    /// When the text is not understood, ambiguous or contradicts itself.
    pub fn parse(text: &str, anchor: NaiveDate) -> Result<Understood, DateError> {
        phrase::parse(text, Some(anchor))
    }

    /// Whether nothing is known of the day.
    pub fn is_undated(&self) -> bool {
        self.edtf.is_none()
    }

    /// The earliest and latest day that it can mean.
    pub fn bounds(&self) -> Bounds {
        self.edtf.as_ref().map_or(
            Bounds {
                earliest: Bound::Unknown,
                latest: Bound::Unknown,
            },
            Edtf::bounds,
        )
    }

    /// The earliest day, where there is one.
    pub fn earliest_day(&self) -> Option<NaiveDate> {
        match self.bounds().earliest {
            Bound::Day(day) => Some(day),
            _ => None,
        }
    }

    /// The latest day, where there is one.
    pub fn latest_day(&self) -> Option<NaiveDate> {
        match self.bounds().latest {
            Bound::Day(day) => Some(day),
            _ => None,
        }
    }

    /// The earliest day as a number (days from 1 January of the year 1); far in the past where it
    /// is open, none where undated.
    pub fn earliest_key(&self) -> Option<i64> {
        self.edtf.as_ref()?;
        Some(match self.bounds().earliest {
            Bound::Day(day) => day.num_days_from_ce().into(),
            _ => -FAR,
        })
    }

    /// The latest day as a number; far in the future where it is open, none where undated.
    pub fn latest_key(&self) -> Option<i64> {
        self.edtf.as_ref()?;
        Some(match self.bounds().latest {
            Bound::Day(day) => day.num_days_from_ce().into(),
            _ => FAR,
        })
    }

    /// The order of dates: by the earliest day (by the latest where the start is open), then the
    /// narrower first, then by the latest, then by time of day; undated last.
    pub fn compare(&self, other: &Self) -> Ordering {
        fn key(date: &UncertainDate) -> (bool, i64, i64, i64, u32, String) {
            let (Some(earliest), Some(latest)) = (date.earliest_key(), date.latest_key()) else {
                return (true, 0, 0, 0, 0, String::new());
            };
            let first = if earliest == -FAR && latest != FAR {
                latest
            } else {
                earliest
            };
            let minutes = date.time.as_ref().map_or(0, TimeOfDay::minutes);
            (
                false,
                first,
                latest - earliest,
                latest,
                minutes,
                date.canonical(),
            )
        }
        key(self).cmp(&key(other))
    }

    /// The year under which it stands in lists.
    pub fn year_for_grouping(&self) -> Option<i32> {
        let bounds = self.bounds();
        match (bounds.earliest, bounds.latest) {
            (Bound::Day(day), _) | (_, Bound::Day(day)) => Some(day.year()),
            _ => None,
        }
    }

    /// Text for machines that reads back as the same date: see `docs/dates.md`.
    pub fn canonical(&self) -> String {
        file_form::text(self)
    }
}
