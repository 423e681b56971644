//! Reads one date of a phrase: "12 February", "the 3rd of May 2019", "early March", "2010s".

use super::resolve::{Part, Piece};
use super::tokens::Kind;
use super::{EXAMPLE, Reader, numeric, vocabulary};
use crate::date::DateError;

const LEADING: &[&str] = &[
    "some time",
    "one day",
    "some day",
    "a day",
    "a date",
    "the year",
    "the month of",
    "sometime",
    "on",
    "in",
    "at",
    "during",
    "the",
    "year",
    "of",
];
const AROUND: &[&str] = &[
    "around",
    "about",
    "circa",
    "ca",
    "c",
    "approximately",
    "approx",
    "roughly",
    "approximate",
];
const OR_ABOUT: &[&str] = &["on or about", "on or around", "in or about", "in or around"];
const POSSIBLY: &[&str] = &[
    "possibly",
    "maybe",
    "perhaps",
    "probably",
    "presumably",
    "likely",
    "uncertain",
];

impl Reader<'_> {
    /// Reads one date with the words of doubt before and after it.
    pub(super) fn piece(&mut self) -> Result<Piece, DateError> {
        let mut uncertain = false;
        let mut approximate = false;
        loop {
            if self.eat_any(POSSIBLY) {
                uncertain = true;
                self.eat_sign(':');
            } else if self.eat_any(OR_ABOUT) || self.eat_sign('~') || self.eat_any(AROUND) {
                approximate = true;
            } else if !self.eat_any(LEADING) {
                break;
            }
        }
        let start = self.pos;
        let weekday = self.weekday();
        let mut piece = match weekday {
            Some(day) if !self.day_follows() => self.latest_weekday(day)?,
            _ => self.core()?,
        };
        piece.weekday = weekday;
        let after = self.pos;
        loop {
            if self.eat_sign('?') || self.eat_any(&["maybe", "guess", "possibly"]) {
                uncertain = true;
            } else if self.eat_any(&["approximately", "approx", "or so"]) {
                approximate = true;
            } else {
                break;
            }
        }
        piece.trailing_doubt = self.pos > after;
        piece.uncertain |= uncertain;
        piece.approximate |= approximate;
        self.mark_place(&mut piece, start);
        Ok(piece)
    }

    fn mark_place(&self, piece: &mut Piece, start: usize) {
        let end = self.pos.saturating_sub(1).max(start);
        if let (Some(first), Some(last)) = (self.tokens.get(start), self.tokens.get(end)) {
            piece.at = first.at;
            piece.len = last.at + last.len - first.at;
        }
    }

    fn weekday(&mut self) -> Option<chrono::Weekday> {
        let day = self.word(0).and_then(vocabulary::weekday)?;
        self.pos += 1;
        if self.is_sign(0, ',') && !self.is_list_ahead() {
            self.pos += 1;
        }
        self.eat("the");
        Some(day)
    }

    /// Whether another weekday follows the comma.
    fn is_list_ahead(&self) -> bool {
        self.word(1).and_then(vocabulary::weekday).is_some()
    }

    fn day_follows(&self) -> bool {
        match self.peek(0).map(|token| &token.kind) {
            Some(Kind::Number { .. } | Kind::Iso(_) | Kind::Numeric(..)) => true,
            Some(Kind::Word(word)) => vocabulary::month(word).is_some(),
            _ => false,
        }
    }

    fn core(&mut self) -> Result<Piece, DateError> {
        if let Some(part) = self.part_words() {
            self.eat_sign('-');
            self.eat_any(&["of the", "in the", "of", "in", "the"]);
            let mut piece = self.core()?;
            if piece.part.is_some() || piece.span.is_some() || piece.day.is_some() {
                return Err(self.wrong_here(
                    "\"early\", \"mid\" and \"late\" go with a month or a year",
                    "early March 2019",
                ));
            }
            if piece.fixed.is_none() {
                piece.part = Some(part);
            }
            return Ok(piece);
        }
        if let Some(piece) = self.relative()? {
            return Ok(piece);
        }
        let Some(token) = self.peek(0) else {
            return Err(self.wrong_here("a date is missing at the end", EXAMPLE));
        };
        match &token.kind {
            Kind::Word(word) => self.named(word),
            Kind::Number {
                value,
                digits,
                ordinal,
            } => self.numbered(*value, *digits, *ordinal),
            Kind::Iso(text) => {
                self.pos += 1;
                Ok(numeric::iso_piece(text))
            }
            Kind::Numeric(parts, sign) => self.numeric(token, parts, *sign),
            Kind::Decade(year) => self.decade(token, *year),
            Kind::Clock(..) => Err(self.wrong_here("a time stands where a date should", EXAMPLE)),
            Kind::Sign(sign) => {
                Err(self.wrong_here(format!("`{sign}` is not expected here"), EXAMPLE))
            }
        }
    }

    /// "early", "the end of", "first half of", "Q3".
    fn part_words(&mut self) -> Option<Part> {
        let table: &[(&str, Part)] = &[
            ("beginning of", Part::Early),
            ("start of", Part::Early),
            ("early in", Part::Early),
            ("early part of", Part::Early),
            ("early", Part::Early),
            ("middle of", Part::Mid),
            ("mid", Part::Mid),
            ("towards the end of", Part::Late),
            ("toward the end of", Part::Late),
            ("end of", Part::Late),
            ("late in", Part::Late),
            ("latter part of", Part::SecondHalf),
            ("latter half of", Part::SecondHalf),
            ("second half of", Part::SecondHalf),
            ("first half of", Part::FirstHalf),
            ("late", Part::Late),
        ];
        for (words, part) in table {
            if self.eat(words) {
                return Some(*part);
            }
        }
        if self.word(1) == Some("quarter") {
            let number = match self.peek(0).map(|token| &token.kind) {
                Some(Kind::Word(word)) => vocabulary::ordinal(word)?,
                Some(Kind::Number { value, .. }) => u8::try_from(*value).ok()?,
                _ => return None,
            };
            if (1..=4).contains(&number) {
                self.pos += 2;
                return Some(Part::Quarter(number));
            }
        }
        if self.word(0) == Some("q")
            && let Some(Kind::Number {
                value: number @ 1..=4,
                ..
            }) = self.peek(1).map(|token| &token.kind)
        {
            self.pos += 2;
            return Some(Part::Quarter(u8::try_from(*number).ok()?));
        }
        None
    }

    fn named(&mut self, word: &str) -> Result<Piece, DateError> {
        if let Some(code) = vocabulary::season(word) {
            self.pos += 1;
            return self.season(code);
        }
        let Some(month) = vocabulary::month(word) else {
            return Err(self.wrong_here("not a word of dates that is known here", EXAMPLE));
        };
        self.pos += 1;
        let mut piece = Piece {
            month: Some(month),
            ..Piece::default()
        };
        if let Some(Kind::Number {
            value,
            digits: 1 | 2,
            ..
        }) = self.peek(0).map(|token| &token.kind)
        {
            self.pos += 1;
            piece.day = Some(*value);
        } else if self.word(0) == Some("the")
            && let Some(Kind::Number {
                value,
                ordinal: true,
                ..
            }) = self.peek(1).map(|token| &token.kind)
        {
            self.pos += 2;
            piece.day = Some(*value);
        }
        piece.year = self.following_year()?;
        Ok(piece)
    }

    fn season(&mut self, code: u8) -> Result<Piece, DateError> {
        let year = self.following_year()?;
        if let Some(year) = year
            && (self.is_sign(0, '-') || self.is_sign(0, '/'))
            && let Some(Kind::Number { value, digits, .. }) = self.peek(1).map(|token| &token.kind)
        {
            let next = year + 1;
            let given = i64::from(*value);
            let follows = match digits {
                4 => given == next,
                _ => given == next.rem_euclid(100),
            };
            if code != 24 || !follows {
                return Err(self.wrong_here(
                    "only a winter lies in two years, and they follow each other",
                    "winter 2016-2017",
                ));
            }
            self.pos += 2;
        }
        if year.is_none() {
            return Err(self.wrong_here("the year of the season is missing", "spring 2017"));
        }
        Ok(Piece {
            year,
            part: Some(Part::Season(code)),
            ..Piece::default()
        })
    }

    /// The year that belongs to a month: "2019", ", 2019", "of last year".
    fn following_year(&mut self) -> Result<Option<i64>, DateError> {
        let mark = self.pos;
        self.eat_sign(',');
        self.eat_any(&["of", "in"]);
        if let Some(year) = self.relative_year()? {
            return Ok(Some(year));
        }
        if let Some(Kind::Number {
            value, digits: 4, ..
        }) = self.peek(0).map(|token| &token.kind)
        {
            self.pos += 1;
            return Ok(Some(i64::from(*value)));
        }
        self.pos = mark;
        Ok(None)
    }

    fn numbered(&mut self, value: u32, digits: usize, ordinal: bool) -> Result<Piece, DateError> {
        self.pos += 1;
        let mut piece = Piece::default();
        if self.eat_any(&["century", "centuries"]) || (!ordinal && digits < 3 && self.eat("c")) {
            if !(1..=100).contains(&value) {
                return Err(self.wrong_here("no such century", "19th century"));
            }
            self.eat_any(&["ad", "ce"]);
            piece.fixed = Some(format!("{:02}XX", value - 1));
            return Ok(piece);
        }
        if self.eat_any(&["ad", "ce"]) {
            piece.year = Some(i64::from(value));
            return Ok(piece);
        }
        if value > 0 && self.eat_any(&["bc", "bce"]) {
            piece.year = Some(1 - i64::from(value));
            return Ok(piece);
        }
        if digits == 4 && !ordinal {
            piece.year = Some(i64::from(value));
            return Ok(piece);
        }
        if digits > 2 {
            self.pos -= 1;
            return Err(self.wrong_here("a year has four digits", "2018"));
        }
        piece.day = Some(value);
        let mark = self.pos;
        self.eat("day");
        self.eat("of");
        if let Some(month) = self.word(0).and_then(vocabulary::month) {
            self.pos += 1;
            piece.month = Some(month);
            piece.year = self.following_year()?;
            return Ok(piece);
        }
        if let Some((year, month)) = self.relative_month()? {
            (piece.year, piece.month) = (Some(year), Some(month));
            return Ok(piece);
        }
        self.pos = mark;
        if self.is_sign(0, ',')
            && let Some(Kind::Number {
                value, digits: 4, ..
            }) = self.peek(1).map(|token| &token.kind)
        {
            self.pos += 2;
            piece.year = Some(i64::from(*value));
        }
        piece.bare = (!ordinal && digits == 2).then_some(value);
        Ok(piece)
    }
}
