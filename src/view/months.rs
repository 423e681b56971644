//! Time limits in calendar months and years.

use crate::date::UncertainDate;
use chrono::{Months, NaiveDate};

/// The last day of a time limit of so many calendar months that starts to run the day after `day`.
///
/// Calendar months count whatever their length; where the last month has no such day, the limit
/// ends on its last day (*Sabri Güneş v. Turkey* (Grand Chamber), no. 27396/06, §§ 44 and 56: the day itself
/// is excluded, and the limit also ends on days that are not working days).
#[must_use]
pub fn ends(day: NaiveDate, months: u32) -> Option<NaiveDate> {
    day.checked_add_months(Months::new(months))
}

/// The last day of a time limit, where the day from which it runs is known only so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// The last day if it began as early as it can have.
    pub earliest: NaiveDate,
    /// The last day if it began as late as it can have.
    pub latest: NaiveDate,
}

/// Where a day stands to a time limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The limit has certainly passed.
    Passed,
    /// It may have passed.
    MayHavePassed,
    /// It ends in less than so many days.
    Near,
    /// There is time.
    Open,
}

/// How near the end of a limit is a trap, in days.
pub const NEAR: i64 = 30;

impl Limit {
    /// The limit of so many months from a date; none where the date has no bounds.
    #[must_use]
    pub fn of(date: &UncertainDate, months: u32) -> Option<Limit> {
        Some(Limit {
            earliest: ends(date.earliest_day()?, months)?,
            latest: ends(date.latest_day()?, months)?,
        })
    }

    /// Where a day stands to it.
    #[must_use]
    pub fn standing(self, day: NaiveDate) -> Standing {
        if day > self.latest {
            Standing::Passed
        } else if day > self.earliest {
            Standing::MayHavePassed
        } else if (self.earliest - day).num_days() < NEAR {
            Standing::Near
        } else {
            Standing::Open
        }
    }

    /// In words: a day, or both bounds.
    #[must_use]
    pub fn words(self) -> String {
        if self.earliest == self.latest {
            format!("on {}", self.earliest)
        } else {
            format!("between {} and {}", self.earliest, self.latest)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn months_are_calendar_months_and_end_where_the_month_ends() {
        for (from, months, to) in [
            ("2023-03-10", 4, "2023-07-10"),
            ("2022-10-31", 4, "2023-02-28"),
            ("2023-10-31", 4, "2024-02-29"),
            ("2023-10-30", 4, "2024-02-29"),
            ("2023-01-31", 4, "2023-05-31"),
            ("2023-05-31", 4, "2023-09-30"),
            ("2024-02-29", 4, "2024-06-29"),
            ("2021-08-31", 6, "2022-02-28"),
            ("2024-02-29", 60, "2029-02-28"),
            ("2024-02-29", 48, "2028-02-29"),
            ("2022-12-15", 4, "2023-04-15"),
        ] {
            assert_eq!(ends(day(from), months), Some(day(to)), "{from} + {months}");
        }
    }

    #[test]
    fn both_bounds_of_an_uncertain_date_count() {
        let date = UncertainDate::from_edtf("2023-03").unwrap();
        let limit = Limit::of(&date, 4).unwrap();
        assert_eq!(limit.words(), "between 2023-07-01 and 2023-07-31");
        assert_eq!(limit.standing(day("2023-05-01")), Standing::Open);
        assert_eq!(limit.standing(day("2023-06-01")), Standing::Open);
        assert_eq!(limit.standing(day("2023-06-02")), Standing::Near);
        assert_eq!(limit.standing(day("2023-07-01")), Standing::Near);
        assert_eq!(limit.standing(day("2023-07-02")), Standing::MayHavePassed);
        assert_eq!(limit.standing(day("2023-07-31")), Standing::MayHavePassed);
        assert_eq!(limit.standing(day("2023-08-01")), Standing::Passed);
        assert_eq!(Limit::of(&UncertainDate::default(), 4), None);
    }
}
