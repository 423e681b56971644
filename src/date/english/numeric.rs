//! Dates written in digits: `12.02.2018`, `2018-02`, `2010s`.

use super::resolve::Piece;
use super::tokens::Token;
use super::{Reader, vocabulary};
use crate::date::DateError;
use crate::date::edtf::spell_year;

impl Reader<'_> {
    pub(super) fn decade(&mut self, token: &Token, year: i64) -> Result<Piece, DateError> {
        let wrong = |why: String| DateError::at(self.input, token.at, token.len, why, "201X");
        if year % 10 != 0 {
            return Err(wrong(
                "a decade begins with a year that ends in 0".to_owned(),
            ));
        }
        if year % 100 == 0 {
            return Err(wrong(format!(
                "this may be the decade {year} to {} (write {}X) or the century {year} to {} \
                 (write {:02}XX)",
                year + 9,
                spell_year(year).get(..3).unwrap_or_default(),
                year + 99,
                year / 100
            )));
        }
        self.pos += 1;
        Ok(Piece {
            fixed: Some(format!("{:03}X", year / 10)),
            ..Piece::default()
        })
    }

    /// `12/02/2018` in the only order it can have, `12.02.2018` day first.
    pub(super) fn numeric(
        &mut self,
        token: &Token,
        parts: &[String],
        sign: char,
    ) -> Result<Piece, DateError> {
        let number = |at: usize| parts[at].parse::<u32>().unwrap_or_default();
        let wrong = |why: String, example: &str| {
            Err(DateError::at(self.input, token.at, token.len, why, example))
        };
        let (year, month, day) = if parts.len() == 2 {
            (number(1), number(0), None)
        } else if parts[0].len() == 4 {
            (number(0), number(1), Some(number(2)))
        } else if parts[2].len() != 4 {
            return wrong("the year has only two digits".to_owned(), "15.02.2018");
        } else {
            let (first, second, year) = (number(0), number(1), number(2));
            if sign != '.' && first <= 12 && second <= 12 && first != second {
                let name = vocabulary::month_name;
                return wrong(
                    format!(
                        "this may be {first} {} {year} or {second} {} {year}",
                        name(second),
                        name(first)
                    ),
                    &format!("{first} {} {year}", name(second)),
                );
            }
            if sign == '.' || first > 12 || first == second {
                if sign == '.' && first <= 12 && first != second {
                    self.notes
                        .push("read day first, as dates with dots are written".to_owned());
                }
                (year, second, Some(first))
            } else {
                (year, first, Some(second))
            }
        };
        if !(1..=12).contains(&month) {
            return wrong(format!("there is no month {month}"), "15.02.2018");
        }
        self.pos += 1;
        Ok(Piece {
            year: Some(i64::from(year)),
            month: Some(month),
            day,
            ..Piece::default()
        })
    }
}

/// `2018-02-15` or `2018-02`.
pub(super) fn iso_piece(text: &str) -> Piece {
    let mut parts = text.split('-').map(|part| part.parse::<u32>().ok());
    Piece {
        year: parts.next().flatten().map(i64::from),
        month: parts.next().flatten(),
        day: parts.next().flatten(),
        ..Piece::default()
    }
}
