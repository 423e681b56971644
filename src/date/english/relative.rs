//! Words that count from a day: "yesterday", "last week", "3 days ago", "this year".

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::resolve::{Part, Piece};
use super::tokens::Kind;
use super::{Reader, vocabulary};
use crate::date::DateError;

const WHY: &str = "these words count from the day on which they are written";

fn day_piece(day: NaiveDate) -> Piece {
    Piece {
        year: Some(i64::from(day.year())),
        month: Some(day.month()),
        day: Some(day.day()),
        ..Piece::default()
    }
}

fn month_piece(day: NaiveDate) -> Piece {
    Piece {
        day: None,
        ..day_piece(day)
    }
}

impl Reader<'_> {
    /// Reads such words; `None` when none come next.
    pub(super) fn relative(&mut self) -> Result<Option<Piece>, DateError> {
        let shifts: &[(&str, i64)] = &[
            ("today", 0),
            ("the day before yesterday", -2),
            ("day before yesterday", -2),
            ("yesterday", -1),
            ("tomorrow", 1),
        ];
        for (words, days) in shifts {
            if self.eat(words) {
                let day = self.shifted(*days)?;
                return Ok(Some(day_piece(day)));
            }
        }
        if self.eat("lastnight") {
            let (from, to) = (self.shifted(-1)?, self.shifted(0)?);
            return Ok(Some(Piece {
                span: Some((from, to)),
                ..Piece::default()
            }));
        }
        if let Some(piece) = self.earlier_this()? {
            return Ok(Some(piece));
        }
        if let Some(piece) = self.ago()? {
            return Ok(Some(piece));
        }
        if let Some(year) = self.relative_year()? {
            return Ok(Some(Piece {
                year: Some(year),
                ..Piece::default()
            }));
        }
        if let Some((year, month)) = self.relative_month()? {
            return Ok(Some(Piece {
                year: Some(year),
                month: Some(month),
                ..Piece::default()
            }));
        }
        let step = match self.word(0) {
            Some("last" | "past" | "previous") => -1,
            Some("this" | "current") => 0,
            Some("next" | "coming") => 1,
            _ => return Ok(None),
        };
        let Some(unit) = self.word(1) else {
            return Ok(None);
        };
        if unit == "week" {
            self.pos += 2;
            let anchor = self.anchor_for(WHY)?;
            let monday =
                self.shifted(step * 7 - i64::from(anchor.weekday().num_days_from_monday()))?;
            let sunday = monday.checked_add_days(Days::new(6)).unwrap_or(monday);
            return Ok(Some(Piece {
                span: Some((monday, sunday)),
                ..Piece::default()
            }));
        }
        if let Some(weekday) = vocabulary::weekday(unit) {
            self.pos += 2;
            return self.stepped_weekday(weekday, step).map(Some);
        }
        if let Some(code) = vocabulary::season(unit) {
            self.pos += 2;
            return self.stepped_season(code, step).map(Some);
        }
        if let Some(month) = vocabulary::month(unit) {
            self.pos += 2;
            let anchor = self.anchor_for(WHY)?;
            let year = i64::from(anchor.year())
                + match step {
                    -1 if month < anchor.month() => 0,
                    1 if month > anchor.month() => 0,
                    other => other,
                };
            return Ok(Some(Piece {
                year: Some(year),
                month: Some(month),
                ..Piece::default()
            }));
        }
        Ok(None)
    }

    fn shifted(&self, days: i64) -> Result<NaiveDate, DateError> {
        let anchor = self.anchor_for(WHY)?;
        let count = Days::new(days.unsigned_abs());
        let day = if days < 0 {
            anchor.checked_sub_days(count)
        } else {
            anchor.checked_add_days(count)
        };
        day.ok_or_else(|| self.wrong_here("that is outside of the calendar", "2018-02-15"))
    }

    /// "earlier this year": from its first day to the anchor.
    fn earlier_this(&mut self) -> Result<Option<Piece>, DateError> {
        let (year, month) = (
            self.eat("earlier this year"),
            self.eat("earlier this month"),
        );
        let week = self.eat("earlier this week");
        if !(year || month || week) {
            return Ok(None);
        }
        let anchor = self.anchor_for(WHY)?;
        let back = if year {
            anchor.ordinal0()
        } else if month {
            anchor.day0()
        } else {
            anchor.weekday().num_days_from_monday()
        };
        Ok(Some(Piece {
            span: Some((self.shifted(-i64::from(back))?, anchor)),
            ..Piece::default()
        }))
    }

    /// "3 days ago", "two weeks ago", "a month ago".
    fn ago(&mut self) -> Result<Option<Piece>, DateError> {
        let count = match self.peek(0).map(|token| &token.kind) {
            Some(Kind::Number {
                value,
                ordinal: false,
                ..
            }) => i64::from(*value),
            Some(Kind::Word(word)) => match vocabulary::small_number(word) {
                Some(count) => count,
                None => return Ok(None),
            },
            _ => return Ok(None),
        };
        let (Some(unit), Some("ago")) = (self.word(1), self.word(2)) else {
            return Ok(None);
        };
        let anchor = self.anchor_for(WHY)?;
        let months = u32::try_from(count).unwrap_or(u32::MAX);
        let too_far = || self.wrong_here("that is outside of the calendar", "2018-02-15");
        let piece = match unit.trim_end_matches('s') {
            "day" => day_piece(self.shifted(-count)?),
            "week" => Piece {
                approximate: true,
                ..day_piece(self.shifted(-7 * count)?)
            },
            "month" => month_piece(
                anchor
                    .checked_sub_months(Months::new(months))
                    .ok_or_else(too_far)?,
            ),
            "year" => Piece {
                year: Some(i64::from(anchor.year()) - count),
                ..Piece::default()
            },
            _ => return Ok(None),
        };
        self.pos += 3;
        Ok(Some(piece))
    }

    /// "this year", "last year", "next year".
    pub(super) fn relative_year(&mut self) -> Result<Option<i64>, DateError> {
        let shifts = [
            ("this year", 0),
            ("the same year", 0),
            ("last year", -1),
            ("the previous year", -1),
            ("next year", 1),
        ];
        for (words, shift) in shifts {
            if self.eat(words) {
                return Ok(Some(i64::from(self.anchor_for(WHY)?.year()) + shift));
            }
        }
        Ok(None)
    }

    /// "this month", "last month", "next month".
    pub(super) fn relative_month(&mut self) -> Result<Option<(i64, u32)>, DateError> {
        let shifts = [("this month", 0), ("last month", -1), ("next month", 1)];
        for (words, shift) in shifts {
            if self.eat(words) {
                let anchor = self.anchor_for(WHY)?;
                let months = i64::from(anchor.year()) * 12 + i64::from(anchor.month0()) + shift;
                let month = u32::try_from(months.rem_euclid(12) + 1).unwrap_or(1);
                return Ok(Some((months.div_euclid(12), month)));
            }
        }
        Ok(None)
    }

    /// A weekday alone: the latest one, today included.
    pub(super) fn latest_weekday(&mut self, weekday: Weekday) -> Result<Piece, DateError> {
        let anchor = self.anchor_for(WHY)?;
        let back = i64::from(anchor.weekday().days_since(weekday));
        let day = self.shifted(-back)?;
        self.notes.push(format!(
            "the latest {} up to {anchor}",
            vocabulary::weekday_name(weekday)
        ));
        Ok(day_piece(day))
    }

    fn stepped_weekday(&mut self, weekday: Weekday, step: i64) -> Result<Piece, DateError> {
        let today = self.anchor_for(WHY)?.weekday();
        let shift = match step {
            -1 => -i64::from((today.days_since(weekday) + 6) % 7 + 1),
            0 => {
                i64::from(weekday.num_days_from_monday()) - i64::from(today.num_days_from_monday())
            }
            _ => i64::from((weekday.days_since(today) + 6) % 7 + 1),
        };
        Ok(day_piece(self.shifted(shift)?))
    }

    /// "last summer": the latest that is over; "this": of this year; "next": the next to begin.
    fn stepped_season(&mut self, code: u8, step: i64) -> Result<Piece, DateError> {
        let anchor = self.anchor_for(WHY)?;
        let first_month = 3 * u32::from(code - 20);
        let year = i64::from(anchor.year());
        let end = (year, first_month + 2);
        let now = (year, anchor.month());
        let year = match step {
            -1 if end < now => year,
            -1 if code == 24 && anchor.month() < 3 => year - 2,
            -1 => year - 1,
            1 if now.1 < first_month => year,
            1 => year + 1,
            _ => year,
        };
        Ok(Piece {
            year: Some(year),
            part: Some(Part::Season(code)),
            ..Piece::default()
        })
    }
}
