//! What kind of date an EDTF value is, apart from any language.

use edtf_core::{Bound, BoundDate, Date, DateField, Qualifier, YearKind};

/// A part of a month or of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Third {
    Early,
    Mid,
    Late,
}

/// One date, as people speak of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Atom {
    Day {
        year: i64,
        month: u8,
        day: u8,
    },
    Month {
        year: i64,
        month: u8,
    },
    Year(i64),
    ThirdOfYear {
        year: i64,
        third: Third,
    },
    /// A season, quarter or half: the code of ISO 8601-2, 21 to 36 and 40, 41.
    PartOfYear {
        year: i64,
        code: u8,
    },
    Decade(i64),
    Century(i64),
    SomeDayOfMonth {
        year: i64,
        month: u8,
    },
    SomeDayOfYear(i64),
    SomeMonthOfYear(i64),
    /// A day of the year whose year is not known.
    DayOfSomeYear {
        month: u8,
        day: u8,
    },
    /// A month whose year is not known.
    MonthOfSomeYear(u8),
    /// One day between these; for patterns that have no words of their own.
    Between(BoundDate, BoundDate),
    /// An estimated year, and the first and last it may stand for.
    Estimate {
        year: i64,
        first: i64,
        last: i64,
    },
    /// Nothing that can be said in days.
    Unbounded,
}

/// How sure a date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Doubt {
    None,
    /// The same about the whole date.
    Whole(Qualifier),
    /// Different for year, month and day.
    Parts([Qualifier; 3]),
}

pub(super) fn doubt(date: &Date) -> Doubt {
    let year = date.year.qualifier;
    let month = date.month.map(|field| field.qualifier);
    let day = date.day.map(|field| field.qualifier);
    let same = month.is_none_or(|q| q == year) && day.is_none_or(|q| q == year);
    let none = Qualifier::default();
    match (same, year.is_qualified()) {
        (true, false) => Doubt::None,
        (true, true) => Doubt::Whole(year),
        _ => Doubt::Parts([year, month.unwrap_or(none), day.unwrap_or(none)]),
    }
}

pub(super) fn atom(date: &Date) -> Atom {
    let (first, last) = days(date);
    let between = match (first, last) {
        (Some(first), Some(last)) => Atom::Between(first, last),
        _ => Atom::Unbounded,
    };
    let Some(year) = date.year.value() else {
        return masked_year(date).unwrap_or(between);
    };
    if date.year.significant_digits.is_some()
        && let Atom::Between(first, last) = between
    {
        return Atom::Estimate {
            year,
            first: first.year,
            last: last.year,
        };
    }
    match (date.month, date.day) {
        (None, _) => Atom::Year(year),
        (Some(month), None) => match month.value() {
            Some(month @ 1..=12) => Atom::Month { year, month },
            Some(code @ 37..=39) => Atom::ThirdOfYear {
                year,
                third: match code {
                    37 => Third::Early,
                    38 => Third::Mid,
                    _ => Third::Late,
                },
            },
            Some(code) => Atom::PartOfYear { year, code },
            None if blank(month) => Atom::SomeMonthOfYear(year),
            None => between,
        },
        (Some(month), Some(day)) => match (month.value(), day.value()) {
            (Some(month), Some(day)) => Atom::Day { year, month, day },
            (Some(month), None) if blank(day) => Atom::SomeDayOfMonth { year, month },
            (None, None) if blank(month) && blank(day) => Atom::SomeDayOfYear(year),
            _ => between,
        },
    }
}

fn blank(field: DateField) -> bool {
    field.digits == [None, None]
}

fn masked_year(date: &Date) -> Option<Atom> {
    let YearKind::Standard { digits, .. } = date.year.kind else {
        return None;
    };
    let months = (
        date.month.and_then(DateField::value),
        date.day.and_then(DateField::value),
    );
    match (digits, date.month, date.day) {
        ([Some(a), Some(b), Some(c), None], None, None) => Some(Atom::Decade(
            i64::from(a) * 1000 + i64::from(b) * 100 + i64::from(c) * 10,
        )),
        ([Some(a), Some(b), None, None], None, None) => {
            Some(Atom::Century(i64::from(a) * 1000 + i64::from(b) * 100))
        }
        ([None, None, None, None], month, day) => match (month, day, months) {
            (Some(_), Some(_), (Some(month), Some(day))) => {
                Some(Atom::DayOfSomeYear { month, day })
            }
            (Some(_), Some(day), (Some(month), None)) if blank(day) => {
                Some(Atom::MonthOfSomeYear(month))
            }
            (Some(_), None, (Some(month), _)) if month <= 12 => Some(Atom::MonthOfSomeYear(month)),
            _ => Some(Atom::Unbounded),
        },
        _ => None,
    }
}

/// The third of a month that a span of days is: 1 to 10, 11 to 20, 21 to the end.
pub(super) fn third_of_month(from: &Date, to: &Date) -> Option<(i64, u8, Third)> {
    let (
        Atom::Day { year, month, day },
        Atom::Day {
            year: last_year,
            month: last_month,
            day: last_day,
        },
    ) = (atom(from), atom(to))
    else {
        return None;
    };
    if (year, month) != (last_year, last_month) {
        return None;
    }
    match (day, last_day) {
        (1, 10) => Some((year, month, Third::Early)),
        (11, 20) => Some((year, month, Third::Mid)),
        (21, last) if last == last_of_month(year, month) => Some((year, month, Third::Late)),
        _ => None,
    }
}

/// The last day of a month.
pub(super) fn last_of_month(year: i64, month: u8) -> u8 {
    let text = format!("{}-{month:02}", crate::date::edtf::spell_year(year));
    match edtf_core::Edtf::parse(&text).map(|month| month.bounds().latest) {
        Ok(Bound::Date(day)) => day.day,
        _ => 31,
    }
}

/// The first and the last day of a date.
pub(super) fn days(date: &Date) -> (Option<BoundDate>, Option<BoundDate>) {
    let bounds = edtf_core::Edtf::Date(*date).bounds();
    let day = |bound| match bound {
        Bound::Date(day) => Some(day),
        _ => None,
    };
    (day(bounds.earliest), day(bounds.latest))
}

/// Whether two days follow each other, as the days around one night do.
pub(super) fn are_neighbours(first: &Date, second: &Date) -> bool {
    let as_day = |date: &Date| match atom(date) {
        Atom::Day { year, month, day } => chrono::NaiveDate::from_ymd_opt(
            i32::try_from(year).ok()?,
            u32::from(month),
            u32::from(day),
        ),
        _ => None,
    };
    as_day(first)
        .and_then(|day| day.succ_opt())
        .is_some_and(|next| Some(next) == as_day(second))
}
