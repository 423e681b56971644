//! The earliest and the latest day that a date can mean.

use chrono::NaiveDate;
use edtf_core::BoundDate;

use super::UncertainDate;

/// One end of what a date can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// This day.
    Day(NaiveDate),
    /// No end: any day before, or any day after.
    Open,
    /// Not known, or outside the calendar that days are counted in.
    Unknown,
}

impl Bound {
    /// The day, where there is one.
    #[must_use]
    pub fn day(self) -> Option<NaiveDate> {
        match self {
            Self::Day(day) => Some(day),
            Self::Open | Self::Unknown => None,
        }
    }
}

/// The earliest and the latest day that a date can mean, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// The earliest day.
    pub earliest: Bound,
    /// The latest day.
    pub latest: Bound,
}

/// The key of a date without a first day: before every day that can be written.
pub const OPEN_LEFT: i64 = i64::MIN / 4;
/// The key of a date without a last day: after every day that can be written.
pub const OPEN_RIGHT: i64 = i64::MAX / 4;

impl UncertainDate {
    /// The earliest and the latest day that this can mean. Qualifiers (`?`, `~`, `%`) do not
    /// widen them, as ISO 8601-2 says.
    #[must_use]
    pub fn bounds(&self) -> Bounds {
        let Some(edtf) = &self.edtf else {
            return Bounds {
                earliest: Bound::Unknown,
                latest: Bound::Unknown,
            };
        };
        let bounds = days_of(edtf.value());
        Bounds {
            earliest: convert(bounds.earliest),
            latest: convert(bounds.latest),
        }
    }

    /// The earliest day, where there is one.
    #[must_use]
    pub fn earliest_day(&self) -> Option<NaiveDate> {
        self.bounds().earliest.day()
    }

    /// The latest day, where there is one.
    #[must_use]
    pub fn latest_day(&self) -> Option<NaiveDate> {
        self.bounds().latest.day()
    }

    /// The earliest day as a number (day 1 is 1 January of the year 1), [`OPEN_LEFT`] when
    /// there is none, `None` when undated. For storage and range queries.
    #[must_use]
    pub fn earliest_key(&self) -> Option<i64> {
        let edtf = self.edtf.as_ref()?;
        Some(key(days_of(edtf.value()).earliest, OPEN_LEFT))
    }

    /// The latest day as a number, [`OPEN_RIGHT`] when there is none, `None` when undated.
    #[must_use]
    pub fn latest_key(&self) -> Option<i64> {
        let edtf = self.edtf.as_ref()?;
        Some(key(days_of(edtf.value()).latest, OPEN_RIGHT))
    }

    /// The year under which a list by years shows this: that of the earliest day, or of the
    /// latest when there is no earliest.
    #[must_use]
    pub fn year_for_grouping(&self) -> Option<i32> {
        let bounds = days_of(self.edtf.as_ref()?.value());
        [bounds.earliest, bounds.latest]
            .into_iter()
            .find_map(|bound| match bound {
                edtf_core::Bound::Date(day) => i32::try_from(day.year).ok(),
                _ => None,
            })
    }
}

/// The bounds of a value; those of a date in an unknown year are unknown, not the years 0 to 9999.
fn days_of(value: &edtf_core::Edtf) -> edtf_core::Bounds {
    if let edtf_core::Edtf::Date(date) = value
        && let edtf_core::YearKind::Standard { digits, .. } = date.year.kind
        && digits == [None; 4]
    {
        return edtf_core::Bounds {
            earliest: edtf_core::Bound::Unknown,
            latest: edtf_core::Bound::Unknown,
        };
    }
    value.bounds()
}

/// The first and the last day of a value as numbers, [`OPEN_LEFT`] and [`OPEN_RIGHT`] where there is
/// none.
pub(super) fn day_range(value: &edtf_core::Edtf) -> (i64, i64) {
    let bounds = days_of(value);
    (
        key(bounds.earliest, OPEN_LEFT),
        key(bounds.latest, OPEN_RIGHT),
    )
}

fn convert(bound: edtf_core::Bound) -> Bound {
    match bound {
        edtf_core::Bound::Date(day) => i32::try_from(day.year)
            .ok()
            .and_then(|year| {
                NaiveDate::from_ymd_opt(year, u32::from(day.month), u32::from(day.day))
            })
            .map_or(Bound::Unknown, Bound::Day),
        edtf_core::Bound::NegativeInfinity | edtf_core::Bound::PositiveInfinity => Bound::Open,
        edtf_core::Bound::Unknown => Bound::Unknown,
    }
}

fn key(bound: edtf_core::Bound, otherwise: i64) -> i64 {
    match bound {
        edtf_core::Bound::Date(day) => day_number(day),
        _ => otherwise,
    }
}

/// Days since the eve of 1 January of the year 1, in the Gregorian calendar carried backwards;
/// for every year, also those far outside of what a calendar library holds.
fn day_number(day: BoundDate) -> i64 {
    const BEFORE: [i64; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    let year = i128::from(day.year);
    let leap = year.rem_euclid(4) == 0 && (year.rem_euclid(100) != 0 || year.rem_euclid(400) == 0);
    let past = year - 1;
    let days = past * 365 + past.div_euclid(4) - past.div_euclid(100) + past.div_euclid(400);
    let month = usize::from(day.month.clamp(1, 12)) - 1;
    let in_year = BEFORE[month] + i64::from(leap && month > 1) + i64::from(day.day);
    let total = days + i128::from(in_year);
    let kept = total.clamp(i128::from(OPEN_LEFT) + 1, i128::from(OPEN_RIGHT) - 1);
    i64::try_from(kept).unwrap_or_default()
}
