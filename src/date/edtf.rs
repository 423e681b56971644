//! The machine value of a date: EDTF (ISO 8601-2:2019 Annex A, levels 0 to 2).

use super::time::TimeOfDay;
use super::{Bound, Bounds, DateError};
use chrono::NaiveDate;
use edtf_core::{Bound as Core, Edtf as Value};
use std::fmt;

/// A valid EDTF expression without a time, in canonical form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edtf(Value);

impl Edtf {
    /// Parses an expression; a time of day is given back apart.
    ///
    /// # Errors
    /// When it is not EDTF or an interval ends before it starts.
    pub fn with_time(text: &str) -> Result<(Edtf, Option<TimeOfDay>), DateError> {
        let text = text.trim();
        let value = Value::parse(text).map_err(|error| {
            let ends = text
                .split_once('/')
                .map(|(a, b)| (Value::parse(a), Value::parse(b)));
            if let Some((Ok(Value::Date(_)), Ok(Value::Date(_)))) = ends {
                return DateError::Reversed(text.to_owned());
            }
            DateError::NotUnderstood {
                text: text.to_owned(),
                why: format!(" ({})", error.message),
            }
        })?;
        let (value, time) = match value {
            Value::DateTime(moment) => {
                let clock = text.split('T').nth(1).unwrap_or_default();
                let time = TimeOfDay::parse(clock.get(..5).unwrap_or(clock));
                (Value::Date(moment.date), time)
            }
            other => (other, None),
        };
        let edtf = Edtf(value);
        if edtf.is_reversed() {
            return Err(DateError::Reversed(text.to_owned()));
        }
        Ok((edtf, time))
    }

    /// The parsed expression.
    pub fn value(&self) -> &Value {
        &self.0
    }

    /// The earliest and latest day.
    pub fn bounds(&self) -> Bounds {
        let bounds = self.0.bounds();
        Bounds {
            earliest: bound(bounds.earliest),
            latest: bound(bounds.latest),
        }
    }

    /// Whether an interval or a range of a set ends before it starts.
    fn is_reversed(&self) -> bool {
        let after = |a: &edtf_core::Date, b: &edtf_core::Date| {
            let (a, b) = (Value::Date(*a).bounds(), Value::Date(*b).bounds());
            match (bound(a.earliest), bound(b.latest)) {
                (Bound::Day(start), Bound::Day(end)) => start > end,
                _ => false,
            }
        };
        match &self.0 {
            Value::Interval(interval) => match (&interval.start, &interval.end) {
                (edtf_core::IntervalEndpoint::Date(a), edtf_core::IntervalEndpoint::Date(b)) => {
                    after(a, b)
                }
                _ => false,
            },
            Value::Set(set) => set.elements.iter().any(|element| match element {
                edtf_core::SetElement::Range(a, b) => after(a, b),
                _ => false,
            }),
            _ => false,
        }
    }
}

fn bound(bound: Core) -> Bound {
    match bound {
        Core::Date(date) => {
            let day = i32::try_from(date.year)
                .ok()
                .and_then(|year| NaiveDate::from_ymd_opt(year, date.month.into(), date.day.into()));
            day.map_or(Bound::Unknown, Bound::Day)
        }
        Core::NegativeInfinity | Core::PositiveInfinity => Bound::Open,
        Core::Unknown => Bound::Unknown,
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}
