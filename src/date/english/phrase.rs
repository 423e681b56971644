//! Reads a whole phrase: one date, a list, a range, or an open one ("since", "before").

use chrono::{Datelike, NaiveDate};

use super::resolve::{Piece, Resolved};
use super::{EXAMPLE, Reader, vocabulary};
use crate::date::DateError;

/// How a date is joined to the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joint {
    Comma,
    And,
    Or,
    To,
}

/// Open phrases: how they begin, and what they mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    Since,
    Until,
    Before,
    After,
    NoLater,
    NoEarlier,
}

const OPENINGS: &[(&str, Open)] = &[
    ("ever since", Open::Since),
    ("since", Open::Since),
    ("up until", Open::Until),
    ("up to", Open::Until),
    ("until", Open::Until),
    ("till", Open::Until),
    ("no later than", Open::NoLater),
    ("not later than", Open::NoLater),
    ("on or before", Open::NoLater),
    ("in or before", Open::NoLater),
    ("before or on", Open::NoLater),
    ("before or in", Open::NoLater),
    ("at the latest on", Open::NoLater),
    ("at the latest by", Open::NoLater),
    ("at the latest in", Open::NoLater),
    ("by the", Open::NoLater),
    ("by", Open::NoLater),
    ("no earlier than", Open::NoEarlier),
    ("not earlier than", Open::NoEarlier),
    ("not before", Open::NoEarlier),
    ("on or after", Open::NoEarlier),
    ("in or after", Open::NoEarlier),
    ("after or on", Open::NoEarlier),
    ("at the earliest on", Open::NoEarlier),
    ("at the earliest in", Open::NoEarlier),
    ("earlier than", Open::Before),
    ("prior to", Open::Before),
    ("some time before", Open::Before),
    ("sometime before", Open::Before),
    ("before", Open::Before),
    ("later than", Open::After),
    ("some time after", Open::After),
    ("sometime after", Open::After),
    ("after", Open::After),
];

impl Reader<'_> {
    /// Reads the phrase to its end and gives its EDTF text.
    pub(super) fn expression(&mut self) -> Result<String, DateError> {
        let opening = OPENINGS.iter().find(|(words, _)| self.eat(words));
        let text = if let Some((_, open)) = opening {
            let piece = self.piece()?;
            let piece = self.filled(vec![(Joint::Comma, piece)])?.remove(0).1;
            open_text(*open, &piece.resolve(self.input)?)
        } else if self.eat("between") {
            self.between()?
        } else {
            let from = self.eat("from");
            self.list(from)?
        };
        if self.at_end() {
            Ok(text)
        } else {
            Err(self.wrong_here("not understood after the date", EXAMPLE))
        }
    }

    fn between(&mut self) -> Result<String, DateError> {
        let first = self.piece()?;
        if !(self.eat("and") || self.eat_sign('-') || self.eat("to")) {
            return Err(self.wrong_here(
                "\"between\" needs a second date after \"and\"",
                "between 3 and 5 May 2019",
            ));
        }
        let second = self.piece()?;
        let pieces = self.filled(vec![(Joint::Comma, first), (Joint::To, second)])?;
        let first = pieces[0].1.resolve(self.input)?;
        let second = pieces[1].1.resolve(self.input)?;
        if self.night && first.text.len() == 10 {
            return Ok(format!("{}/{}", first.marked(), second.marked()));
        }
        let sure = first.mark.is_empty() && second.mark.is_empty();
        if !sure {
            return Err(DateError::whole(
                self.input,
                "the limits of \"between\" must be certain",
                "between 3 and 5 May 2019",
            ));
        }
        let (first, second) = same_size(&first, &second);
        Ok(format!("[{first}..{second}]"))
    }

    fn list(&mut self, from: bool) -> Result<String, DateError> {
        let mut pieces = vec![(Joint::Comma, self.piece()?)];
        let mut open_end = false;
        while let Some(joint) = self.joint() {
            if joint == Joint::To && self.eat_any(&["the present", "present", "now", "date"]) {
                open_end = true;
                break;
            }
            let piece = self.piece()?;
            pieces.push((joint, piece));
        }
        let onwards = self.eat_any(&["onwards", "onward", "on"]) || open_end;
        if !self.at_end() {
            return Err(self.wrong_here("not understood in a date", EXAMPLE));
        }
        share_doubt(&mut pieces);
        let pieces = self.filled(pieces)?;
        let resolved = pieces
            .iter()
            .map(|(joint, piece)| Ok((*joint, piece.resolve(self.input)?)))
            .collect::<Result<Vec<_>, DateError>>()?;
        match resolved.as_slice() {
            [(_, only)] if from || onwards => Ok(open_text(Open::Since, only)),
            [(_, only)] if self.night && only.span.is_some() => Ok(only
                .span
                .as_ref()
                .map(|(first, last)| format!("{first}/{last}"))
                .unwrap_or_default()),
            [(_, only)] => Ok(only.alone()),
            [(_, first), (Joint::To, last)] => {
                // "1868-1871?": the doubt is about the whole range.
                let whole = first.mark.is_empty() && last.mark == "?" && !from;
                let start = if whole {
                    format!("{}?", first.text)
                } else {
                    first.marked()
                };
                Ok(format!("{start}/{}", last.marked()))
            }
            _ => self.set(&resolved),
        }
    }

    fn set(&self, dates: &[(Joint, Resolved)]) -> Result<String, DateError> {
        let any = dates.iter().any(|(joint, _)| *joint == Joint::Or);
        let all = dates.iter().any(|(joint, _)| *joint == Joint::And);
        let (open, close) = match (any, all) {
            (true, false) => ('[', ']'),
            (false, true) => ('{', '}'),
            (true, true) => {
                return Err(DateError::whole(
                    self.input,
                    "\"and\" and \"or\" together can be read in two ways",
                    "10 or 12 May 2019",
                ));
            }
            (false, false) => {
                return Err(DateError::whole(
                    self.input,
                    "say whether all of these are meant (\"and\") or one of them (\"or\")",
                    "12, 14 and 20 May 2019",
                ));
            }
        };
        let mut elements: Vec<String> = Vec::new();
        for (at, (joint, date)) in dates.iter().enumerate() {
            if *joint == Joint::To && at > 0 {
                if let Some(last) = elements.last_mut() {
                    last.push_str("..");
                    last.push_str(&date.last());
                }
            } else if let (Some((first, last)), "") = (&date.span, date.mark) {
                elements.push(format!("{first}..{last}"));
            } else {
                elements.push(date.marked());
            }
        }
        Ok(format!("{open}{}{close}", elements.join(",")))
    }

    fn joint(&mut self) -> Option<Joint> {
        let mark = self.pos;
        self.eat_sign(',');
        let joint = if self.eat_any(&["and", "as well as"]) || self.eat_sign('&') {
            Joint::And
        } else if self.eat_any(&["or", "or possibly"]) {
            Joint::Or
        } else if self.pos > mark {
            Joint::Comma
        } else if self.eat_any(&["to", "until", "till", "through", "up to"])
            || self.eat_sign('-')
            || (self.night && self.eat_sign('/'))
        {
            Joint::To
        } else {
            return None;
        };
        Some(joint)
    }

    /// Fills in what lists and ranges leave out: month and year from the right, then from the
    /// left, then the year from the anchor.
    fn filled(
        &mut self,
        mut pieces: Vec<(Joint, Piece)>,
    ) -> Result<Vec<(Joint, Piece)>, DateError> {
        for at in 1..pieces.len() {
            let before = &pieces[at - 1].1;
            let only_year = before.year.is_some() && before.month.is_none();
            let year = before.year;
            let (joint, piece) = &mut pieces[at];
            if let (true, Joint::To, Some(bare), Some(year), None) =
                (only_year, *joint, piece.bare, year, piece.month)
            {
                if i64::from(bare) <= year.rem_euclid(100) {
                    return Err(DateError::at(
                        self.input,
                        piece.at,
                        piece.len,
                        format!("{bare:02} is neither a month nor a year after {year}"),
                        "2016-2017",
                    ));
                }
                piece.day = None;
                piece.year = Some(year - year.rem_euclid(100) + i64::from(bare));
            }
        }
        self.centuries(&mut pieces);
        for at in (0..pieces.len().saturating_sub(1)).rev() {
            let next = pieces[at + 1].1.clone();
            borrow(&mut pieces[at].1, &next);
        }
        for at in 1..pieces.len() {
            let before = pieces[at - 1].1.clone();
            borrow(&mut pieces[at].1, &before);
        }
        if pieces.iter().all(|(_, piece)| piece.is_complete()) {
            return Ok(pieces);
        }
        let Some((_, last)) = pieces.last() else {
            return Ok(pieces);
        };
        let year = self.latest_year(last)?;
        for (_, piece) in &mut pieces {
            piece.year = piece.year.or(Some(year));
        }
        Ok(pieces)
    }

    /// "17-19th centuries": the first number is a century too.
    fn centuries(&self, pieces: &mut [(Joint, Piece)]) {
        if let [(_, first), (Joint::To, second)] = pieces
            && let (Some(number), Some(fixed)) = (first.bare, &second.fixed)
            && fixed.ends_with("XX")
            && number > 0
        {
            first.fixed = Some(format!("{:02}XX", number - 1));
        }
    }

    /// The year that makes a day or month the latest one not after the anchor.
    fn latest_year(&mut self, piece: &Piece) -> Result<i64, DateError> {
        let Some(month) = piece.month else {
            return Err(DateError::at(
                self.input,
                piece.at,
                piece.len,
                "the month and the year are missing",
                EXAMPLE,
            ));
        };
        let anchor = self.anchor_for("the year is missing")?;
        let starts_after = |year: i32| {
            NaiveDate::from_ymd_opt(year, month, piece.day.unwrap_or(1))
                .is_none_or(|day| day > anchor)
        };
        let year = (0..8)
            .map(|back| anchor.year() - back)
            .find(|year| !starts_after(*year))
            .unwrap_or_else(|| anchor.year());
        let name = vocabulary::month_name(month);
        let said = piece
            .day
            .map_or_else(|| name.clone(), |day| format!("{day} {name}"));
        self.notes.push(format!(
            "the year was not given: {year} has the latest {said} up to {anchor}"
        ));
        Ok(i64::from(year))
    }
}

/// "Possibly 3 or 4 May": the doubt before a list is about each date in it.
fn share_doubt(pieces: &mut [(Joint, Piece)]) {
    let Some(((_, first), rest)) = pieces.split_first_mut() else {
        return;
    };
    let is_list = rest
        .iter()
        .any(|(joint, _)| matches!(joint, Joint::And | Joint::Or));
    let silent = rest
        .iter()
        .all(|(joint, piece)| *joint != Joint::To && !piece.uncertain && !piece.approximate);
    if is_list && silent && !first.trailing_doubt {
        for (_, piece) in rest {
            piece.uncertain = first.uncertain;
            piece.approximate = first.approximate;
        }
    }
}

/// Takes month and year from a neighbour.
fn borrow(piece: &mut Piece, from: &Piece) {
    if piece.is_complete() && (piece.day.is_none() || piece.month.is_some()) {
        return;
    }
    if piece.fixed.is_some() || piece.span.is_some() || from.fixed.is_some() {
        return;
    }
    if piece.month.is_none() && piece.day.is_some() {
        piece.month = from.month;
    }
    if piece.year.is_none() && (piece.month.is_some() || piece.part.is_some()) {
        piece.year = from.year;
    }
}

fn open_text(open: Open, date: &Resolved) -> String {
    match open {
        Open::Since => format!("{}/..", date.marked()),
        Open::Until => format!("../{}", date.marked()),
        Open::Before => {
            let limit = date.neighbour(-1).unwrap_or_else(|| date.marked());
            format!("[..{limit}]")
        }
        Open::After => {
            let limit = date.neighbour(1).unwrap_or_else(|| date.marked());
            format!("[{limit}..]")
        }
        Open::NoLater => {
            let last = date.last();
            // "By the end of 2018" allows the whole year.
            format!("[..{}]", last.strip_suffix("-39").unwrap_or(&last))
        }
        Open::NoEarlier => format!("[{}..]", date.first()),
    }
}

/// The limits of "between" in days where one of them is a part of a month.
fn same_size(first: &Resolved, second: &Resolved) -> (String, String) {
    let days = |date: &Resolved| {
        let bounds = edtf_core::Edtf::parse(&date.text).map(|value| value.bounds());
        let day = |bound| match bound {
            edtf_core::Bound::Date(day) => day.to_string(),
            _ => date.text.clone(),
        };
        bounds.map_or_else(
            |_| (date.first(), date.last()),
            |bounds| (day(bounds.earliest), day(bounds.latest)),
        )
    };
    if first.span.is_none() && second.span.is_none() && first.text.len() == second.text.len() {
        let season = |text: &str| matches!(text.get(5..7), Some(code) if code > "12");
        let masked = first.text.contains('X') || second.text.contains('X');
        if !season(&first.text) && !season(&second.text) && !masked {
            return (first.text.clone(), second.text.clone());
        }
    }
    let start = first
        .span
        .clone()
        .map_or_else(|| days(first).0, |span| span.0);
    let end = second
        .span
        .clone()
        .map_or_else(|| days(second).1, |span| span.1);
    (start, end)
}
