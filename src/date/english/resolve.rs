//! From the parts of a date that were read to EDTF text, and the units before and after it.

use chrono::{Datelike, Days, NaiveDate};

use super::vocabulary;
use crate::date::DateError;
use crate::date::edtf::{spell_day, spell_year};

/// A part of a month or of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Early,
    Mid,
    Late,
    FirstHalf,
    SecondHalf,
    Quarter(u8),
    Season(u8),
}

/// What was read of one date. What a list or range leaves out is filled in later.
#[derive(Debug, Clone, Default)]
pub(super) struct Piece {
    pub(super) day: Option<u32>,
    pub(super) month: Option<u32>,
    pub(super) year: Option<i64>,
    pub(super) part: Option<Part>,
    pub(super) weekday: Option<chrono::Weekday>,
    pub(super) uncertain: bool,
    pub(super) approximate: bool,
    /// Whether the words of doubt came after it: "2016? or 2017".
    pub(super) trailing_doubt: bool,
    /// A value that stands by itself: a decade, a century.
    pub(super) fixed: Option<String>,
    /// One day of these: "last week".
    pub(super) span: Option<(NaiveDate, NaiveDate)>,
    /// A bare number of two digits that may end a range of years: "2016-17".
    pub(super) bare: Option<u32>,
    pub(super) at: usize,
    pub(super) len: usize,
}

/// A date in EDTF text.
#[derive(Debug, Clone)]
pub(super) struct Resolved {
    /// The value, or for a span the month or year that holds it.
    pub(super) text: String,
    /// The first and last day, for parts of a month and weeks.
    pub(super) span: Option<(String, String)>,
    pub(super) mark: &'static str,
}

impl Piece {
    pub(super) fn is_complete(&self) -> bool {
        self.fixed.is_some() || self.span.is_some() || self.year.is_some()
    }

    /// Takes the value apart from what is missing; the year must be there.
    pub(super) fn resolve(&self, input: &str) -> Result<Resolved, DateError> {
        let mark = match (self.uncertain, self.approximate) {
            (true, true) => "%",
            (true, false) => "?",
            (false, true) => "~",
            (false, false) => "",
        };
        let done = |text: String, span| Resolved { text, span, mark };
        if let Some((first, last)) = self.span {
            let text = format!(
                "{}-{:02}",
                spell_year(i64::from(first.year())),
                first.month()
            );
            return Ok(done(text, Some((spell_day(first), spell_day(last)))));
        }
        if let Some(fixed) = &self.fixed {
            return Ok(done(fixed.clone(), None));
        }
        let wrong = |why: &str, example: &str| {
            DateError::at(input, self.at, self.len, why.to_owned(), example)
        };
        let Some(year) = self.year else {
            return Err(wrong("the year is missing", super::EXAMPLE));
        };
        let spelled = spell_year(year);
        let Some(month) = self.month else {
            if self.day.is_some() {
                return Err(wrong("the month is missing", super::EXAMPLE));
            }
            let code = match self.part {
                None => return Ok(done(spelled, None)),
                Some(Part::Early) => 37,
                Some(Part::Mid) => 38,
                Some(Part::Late) => 39,
                Some(Part::FirstHalf) => 40,
                Some(Part::SecondHalf) => 41,
                Some(Part::Quarter(number)) => 32 + number,
                Some(Part::Season(code)) => code,
            };
            return Ok(done(format!("{spelled}-{code:02}"), None));
        };
        let text = format!("{spelled}-{month:02}");
        match (self.day, self.part) {
            (Some(day), None) => {
                if let Some(error) = no_such_day(input, year, month, day) {
                    return Err(error);
                }
                self.check_weekday(input, year, month, day)?;
                Ok(done(format!("{text}-{day:02}"), None))
            }
            (None, None) => Ok(done(text, None)),
            (None, Some(part)) => {
                let last = last_day(year, month);
                let (first, last) = match part {
                    Part::Early => (1, 10),
                    Part::Mid => (11, 20),
                    Part::Late => (21, last),
                    Part::FirstHalf => (1, 15),
                    Part::SecondHalf => (16, last),
                    Part::Quarter(_) | Part::Season(_) => {
                        return Err(wrong(
                            "a quarter or season belongs to a year, not to a month",
                            "spring 2017",
                        ));
                    }
                };
                let span = (format!("{text}-{first:02}"), format!("{text}-{last:02}"));
                Ok(done(text, Some(span)))
            }
            (Some(_), Some(_)) => Err(wrong(
                "\"early\", \"mid\" and \"late\" go with a month or a year, not with a day",
                "early March 2019",
            )),
        }
    }

    fn check_weekday(&self, input: &str, year: i64, month: u32, day: u32) -> Result<(), DateError> {
        let Some(said) = self.weekday else {
            return Ok(());
        };
        let date = i32::try_from(year)
            .ok()
            .and_then(|year| NaiveDate::from_ymd_opt(year, month, day));
        match date {
            Some(date) if date.weekday() != said => Err(DateError::at(
                input,
                self.at,
                self.len,
                format!(
                    "{day} {} {year} was a {}, not a {}",
                    vocabulary::month_name(month),
                    vocabulary::weekday_name(date.weekday()),
                    vocabulary::weekday_name(said)
                ),
                &format!("{day} {} {year}", vocabulary::month_name(month)),
            )),
            _ => Ok(()),
        }
    }
}

impl Resolved {
    /// The value with its mark of doubt.
    pub(super) fn marked(&self) -> String {
        format!("{}{}", self.text, self.mark)
    }

    /// As a whole expression: a span becomes "one of these days", unless it is in doubt.
    pub(super) fn alone(&self) -> String {
        match &self.span {
            Some((first, last)) if self.mark.is_empty() => format!("[{first}..{last}]"),
            _ => self.marked(),
        }
    }

    /// The unit of the same size that ends just before this begins (`-1`), or begins just
    /// after it ends (`1`); `None` where doubt makes that meaningless.
    pub(super) fn neighbour(&self, step: i64) -> Option<String> {
        if !self.mark.is_empty() {
            return None;
        }
        let (value, days) = match &self.span {
            Some((first, last)) => (if step < 0 { first } else { last }, true),
            None => (&self.text, self.text.len() == 10),
        };
        let bounds = edtf_core::Edtf::parse(value).ok()?.bounds();
        let edge = if step < 0 {
            bounds.earliest
        } else {
            bounds.latest
        };
        let edtf_core::Bound::Date(edge) = edge else {
            return None;
        };
        let by_year = self.text.len() == 4 || self.text.ends_with('X');
        if by_year {
            return Some(spell_year(edge.year + step));
        }
        let day = NaiveDate::from_ymd_opt(
            i32::try_from(edge.year).ok()?,
            u32::from(edge.month),
            u32::from(edge.day),
        )?;
        let next = if step < 0 {
            day.checked_sub_days(Days::new(1))?
        } else {
            day.checked_add_days(Days::new(1))?
        };
        let spelled = spell_day(next);
        Some(if days {
            spelled
        } else {
            spelled[..spelled.len() - 3].to_owned()
        })
    }

    /// The end of it as the limit of "no later than".
    pub(super) fn last(&self) -> String {
        match &self.span {
            Some((_, last)) if self.mark.is_empty() => last.clone(),
            _ => self.marked(),
        }
    }

    /// The beginning of it as the limit of "no earlier than".
    pub(super) fn first(&self) -> String {
        match &self.span {
            Some((first, _)) if self.mark.is_empty() => first.clone(),
            _ => self.marked(),
        }
    }
}

/// The last day of a month.
pub(super) fn last_day(year: i64, month: u32) -> u32 {
    match month {
        2 if leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn leap(year: i64) -> bool {
    year.rem_euclid(4) == 0 && (year.rem_euclid(100) != 0 || year.rem_euclid(400) == 0)
}

/// The reason why a day does not exist, if it does not.
pub(crate) fn no_such_day(input: &str, year: i64, month: u32, day: u32) -> Option<DateError> {
    if !(1..=12).contains(&month) {
        return Some(DateError::whole(
            input,
            format!("there is no month {month}"),
            "2018-02-15",
        ));
    }
    let last = last_day(year, month);
    if (1..=last).contains(&day) {
        return None;
    }
    let name = vocabulary::month_name(month);
    let why = if day == 0 {
        "days are counted from 1".to_owned()
    } else {
        format!("{name} {year} had {last} days, so there was no {day} {name}")
    };
    Some(DateError::whole(
        input,
        why,
        &format!("{last} {name} {year}"),
    ))
}
