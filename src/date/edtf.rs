//! A validated EDTF value (ISO 8601-2, levels 0 to 2), held in its canonical spelling.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use edtf_core::{Bound, Date, IntervalEndpoint};

use super::error::DateError;

/// A date expression of ISO 8601-2: parsed, possible in the calendar, and not reversed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edtf(edtf_core::Edtf);

impl Edtf {
    /// Reads an EDTF expression; white space around it is refused too.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        let value = edtf_core::Edtf::parse(text).map_err(|problem| {
            DateError::at(
                text,
                problem.offset.min(text.len()),
                text.len(),
                problem.message,
                "2018-02-15",
            )
        })?;
        // Some canonical spellings are known only after printing: hold what reads back equal.
        if reversed(&value) {
            return Err(DateError::whole(
                text,
                "the interval ends before it starts",
                "2019-05-03/2019-05-05",
            ));
        }
        Ok(Self(value))
    }

    /// One calendar day, or `None` for a year that has no four-digit form.
    #[must_use]
    pub fn day(day: NaiveDate) -> Option<Self> {
        Self::parse(&spell_day(day)).ok()
    }

    /// The parsed expression.
    #[must_use]
    pub fn value(&self) -> &edtf_core::Edtf {
        &self.0
    }

    /// The conformance level of EDTF that the expression needs: 0, 1 or 2.
    #[must_use]
    pub fn level(&self) -> u8 {
        self.0.level()
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for Edtf {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        Self::parse(text)
    }
}

/// The EDTF spelling of a day.
pub(crate) fn spell_day(day: NaiveDate) -> String {
    format!(
        "{}-{:02}-{:02}",
        spell_year(i64::from(day.year())),
        day.month(),
        day.day()
    )
}

/// The EDTF spelling of a year: four digits, or the long form with `Y`.
pub(crate) fn spell_year(year: i64) -> String {
    match year {
        0..=9999 => format!("{year:04}"),
        -9999..=-1 => format!("-{:04}", -year),
        _ => format!("Y{year}"),
    }
}

/// Whether an interval with two plain ends starts after the first day its end can mean.
/// With unspecified digits only an order that is impossible counts as reversed, and the
/// parser refuses that already.
fn reversed(value: &edtf_core::Edtf) -> bool {
    let edtf_core::Edtf::Interval(interval) = value else {
        return false;
    };
    let (IntervalEndpoint::Date(start), IntervalEndpoint::Date(end)) =
        (&interval.start, &interval.end)
    else {
        return false;
    };
    if start.has_unspecified() || end.has_unspecified() {
        return false;
    }
    match (first_day(*start), first_day(*end)) {
        (Bound::Date(start), Bound::Date(end)) => start > end,
        _ => false,
    }
}

fn first_day(date: Date) -> Bound {
    edtf_core::Edtf::Date(date).bounds().earliest
}
