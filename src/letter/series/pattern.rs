//! Patterns of codes: read once, then filled with facts, or held against a code to read a number
//! out of it.

use super::CodeFacts;
use crate::vocabulary::countries::CountryCode;
use chrono::{Datelike, NaiveDate};
use std::collections::HashSet;

/// What is wrong with a pattern, or what it asks for that is not known.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("pattern “{pattern}”, column {column}: {message}")]
pub struct PatternError {
    /// The pattern.
    pub pattern: String,
    /// Where, counted in characters from 1.
    pub column: usize,
    /// What, and what to do.
    pub message: String,
}

/// What a placeholder stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Name {
    Country,
    Country3,
    Serial,
    Programme,
    Number,
    Year,
    Month,
    Day,
    Update,
    Defender,
    Kind,
}

const NAMES: [(&str, Name); 11] = [
    ("country", Name::Country),
    ("country3", Name::Country3),
    ("serial", Name::Serial),
    ("programme", Name::Programme),
    ("number", Name::Number),
    ("year", Name::Year),
    ("month", Name::Month),
    ("day", Name::Day),
    ("update", Name::Update),
    ("defender", Name::Defender),
    ("kind", Name::Kind),
];

/// Most digits that a number can be asked for.
const WIDEST: usize = 9;
/// Longest pattern, and longest code that one is held against, in characters.
const LONGEST: usize = 200;

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Literal(String),
    Placeholder {
        name: Name,
        width: Option<usize>,
        column: usize,
    },
}

/// A pattern that was read.
#[derive(Clone, Debug)]
pub(super) struct Pattern {
    text: String,
    pieces: Vec<Piece>,
}

/// What must agree for a code to count.
pub(super) struct Fixed<'f> {
    /// Its year, where the pattern names one.
    pub date: NaiveDate,
    /// Its country, where one is given and the pattern names one.
    pub country: Option<&'f CountryCode>,
}

impl Pattern {
    pub fn parse(text: &str) -> Result<Pattern, PatternError> {
        let fail = |column: usize, message: String| PatternError {
            pattern: text.chars().take(LONGEST).collect(),
            column,
            message,
        };
        let all: Vec<char> = text.chars().collect();
        if all.len() > LONGEST {
            return Err(fail(
                LONGEST + 1,
                format!("a pattern has at most {LONGEST} characters: shorten it"),
            ));
        }
        let mut pieces = Vec::new();
        let mut literal = String::new();
        let mut at = 0;
        while let Some(&c) = all.get(at) {
            match c {
                '{' | '}' if all.get(at + 1) == Some(&c) => {
                    literal.push(c);
                    at += 2;
                }
                '}' => {
                    return Err(fail(
                        at + 1,
                        "this “}” closes nothing; write “}}” for a brace itself".into(),
                    ));
                }
                '{' => {
                    let length = all[at + 1..].iter().position(|c| matches!(c, '{' | '}'));
                    let end = length
                        .map(|length| at + 1 + length)
                        .filter(|end| all[*end] == '}')
                        .ok_or_else(|| {
                            fail(
                                at + 1,
                                "this “{” is not closed; write “{{” for a brace itself".into(),
                            )
                        })?;
                    if !literal.is_empty() {
                        pieces.push(Piece::Literal(std::mem::take(&mut literal)));
                    }
                    let inner: String = all[at + 1..end].iter().collect();
                    pieces.push(
                        placeholder(&inner, at + 1)
                            .map_err(|(column, message)| fail(column, message))?,
                    );
                    at = end + 1;
                }
                c => {
                    literal.push(c);
                    at += 1;
                }
            }
        }
        if !literal.is_empty() {
            pieces.push(Piece::Literal(literal));
        }
        Ok(Pattern {
            text: text.to_owned(),
            pieces,
        })
    }

    pub fn fill(&self, facts: &CodeFacts<'_>) -> Result<String, PatternError> {
        let mut out = String::new();
        for (at, piece) in self.pieces.iter().enumerate() {
            let (name, width, column) = match piece {
                Piece::Literal(text) => {
                    out.push_str(text);
                    continue;
                }
                Piece::Placeholder {
                    name,
                    width,
                    column,
                } => (*name, *width, *column),
            };
            let lacks = |what: &str| PatternError {
                pattern: self.text.clone(),
                column,
                message: format!("{what} is not known here: record it, or change the pattern"),
            };
            let padded = |number: u32| format!("{number:0width$}", width = width.unwrap_or(1));
            let country = || {
                facts
                    .country
                    .and_then(CountryCode::country)
                    .ok_or_else(|| lacks("the country"))
            };
            let counted = |number: Option<u32>, what: &str| number.ok_or_else(|| lacks(what));
            let text = match name {
                Name::Country => country()?.alpha2.to_owned(),
                Name::Country3 => country()?.alpha3.to_owned(),
                Name::Serial => padded(counted(facts.serial, "the number of the case")?),
                Name::Programme => padded(counted(
                    facts.programme,
                    "the programme's number of the case",
                )?),
                Name::Number => padded(counted(facts.number, "the number of the letter")?),
                Name::Year => year(facts.date, width),
                Name::Month => padded(facts.date.month()),
                Name::Day => padded(facts.date.day()),
                Name::Update if facts.update == 0 => {
                    // "012.{update}" is "012" for the first letter.
                    if at > 0
                        && matches!(self.pieces[at - 1], Piece::Literal(_))
                        && out.ends_with(['.', '-', '/', '_', ' '])
                    {
                        out.pop();
                    }
                    String::new()
                }
                Name::Update => padded(facts.update),
                Name::Defender if facts.defender.is_empty() => return Err(lacks("the defender")),
                Name::Defender => facts.defender.to_owned(),
                Name::Kind if facts.kind.is_empty() => return Err(lacks("the kind of letter")),
                Name::Kind => facts.kind.to_owned(),
            };
            out.push_str(&text);
        }
        Ok(out)
    }

    /// The number that a code without spacing and case has at a placeholder; nothing where the
    /// code is not of this pattern, or of another year or country.
    pub fn number_in(&self, code: &str, wanted: Name, fixed: &Fixed<'_>) -> Option<u32> {
        let code: Vec<char> = code.chars().collect();
        if code.len() > LONGEST || !self.has(wanted) {
            return None;
        }
        let mut reading = Reading {
            pieces: &self.pieces,
            code: &code,
            wanted,
            fixed,
            failed: HashSet::new(),
        };
        reading.from(0, 0, None)
    }

    fn has(&self, wanted: Name) -> bool {
        self.pieces
            .iter()
            .any(|piece| matches!(piece, Piece::Placeholder { name, .. } if *name == wanted))
    }
}

fn year(date: NaiveDate, width: Option<usize>) -> String {
    match width {
        Some(2) => format!("{:02}", date.year().rem_euclid(100)),
        _ => format!("{:04}", date.year()),
    }
}

/// A placeholder from what stands between its braces; the brace is at `column`.
fn placeholder(inner: &str, column: usize) -> Result<Piece, (usize, String)> {
    let (word, width) = match inner.split_once(':') {
        Some((word, width)) => (word, Some(width)),
        None => (inner, None),
    };
    let Some((_, name)) = NAMES.iter().find(|(known, _)| *known == word) else {
        let known: Vec<String> = NAMES
            .iter()
            .map(|(name, _)| format!("{{{name}}}"))
            .collect();
        return Err((
            column,
            format!(
                "there is no placeholder {{{word}}}; there are {}",
                known.join(", ")
            ),
        ));
    };
    let Some(width) = width else {
        return Ok(Piece::Placeholder {
            name: *name,
            width: None,
            column,
        });
    };
    let at = column + word.chars().count() + 2;
    let digits: Option<usize> = Some(width)
        .filter(|w| w.len() == 1)
        .and_then(|w| w.parse().ok());
    let message = match (name, digits) {
        (Name::Country | Name::Country3 | Name::Defender | Name::Kind, _) => {
            format!("{{{word}}} is no number and takes no width: write {{{word}}}")
        }
        (Name::Year, Some(2 | 4)) | (Name::Month | Name::Day, Some(1 | 2)) => String::new(),
        (Name::Year, _) => "a year has 2 or 4 digits: write {year:2} or {year}".into(),
        (Name::Month | Name::Day, _) => {
            format!("“{width}” is no width: write {{{word}:2}} or {{{word}}}")
        }
        (_, Some(1..=WIDEST)) => String::new(),
        _ => format!(
            "“{width}” is no width: write how many digits, 1 to {WIDEST}, as in {{{word}:3}}"
        ),
    };
    if message.is_empty() {
        Ok(Piece::Placeholder {
            name: *name,
            width: digits,
            column,
        })
    } else {
        Err((at, message))
    }
}

/// A pattern held against a code.
struct Reading<'r> {
    pieces: &'r [Piece],
    code: &'r [char],
    wanted: Name,
    fixed: &'r Fixed<'r>,
    /// Where it is known not to fit, so that no pattern takes long.
    failed: HashSet<(usize, usize)>,
}

impl Reading<'_> {
    /// The wanted number, where the pieces from `piece` fit the code from `at` to its end.
    fn from(&mut self, piece: usize, at: usize, found: Option<u32>) -> Option<u32> {
        let Some(own) = self.pieces.get(piece) else {
            let rest = &self.code[at..];
            // A code may bear the number of an update that its pattern does not name.
            let update = rest.first() == Some(&'.')
                && rest.len() > 1
                && rest[1..].iter().all(char::is_ascii_digit);
            return found.filter(|_| rest.is_empty() || update);
        };
        if self.failed.contains(&(piece, at)) {
            return None;
        }
        for end in self.ends(own, piece, at) {
            let number = match own {
                Piece::Placeholder { name, .. } if *name == self.wanted => {
                    let digits: String = self.code[at..end].iter().collect();
                    match digits.parse() {
                        Ok(number) => Some(number),
                        Err(_) => continue,
                    }
                }
                _ => found,
            };
            let result = self.from(piece + 1, end, number);
            if result.is_some() {
                return result;
            }
        }
        self.failed.insert((piece, at));
        None
    }

    /// Where a piece that starts at `at` may end, the longest first.
    fn ends(&self, own: &Piece, piece: usize, at: usize) -> Vec<usize> {
        let rest = &self.code[at..];
        let exactly = |text: &str| -> Vec<usize> {
            let text: Vec<char> = super::plain(text).chars().collect();
            if rest.starts_with(&text) {
                vec![at + text.len()]
            } else {
                Vec::new()
            }
        };
        let digits = |least: usize, most: usize| -> Vec<usize> {
            let run = rest.iter().take_while(|c| c.is_ascii_digit()).count();
            (least..=run.min(most)).rev().map(|n| at + n).collect()
        };
        let letters = |count: usize| -> Vec<usize> {
            let fits = rest.len() >= count && rest[..count].iter().all(|c| c.is_alphabetic());
            if fits { vec![at + count] } else { Vec::new() }
        };
        let (name, width) = match own {
            Piece::Literal(text) => {
                let mut ends = exactly(text);
                // The mark before an update that is empty is not there either.
                let before_update = matches!(
                    self.pieces.get(piece + 1),
                    Some(Piece::Placeholder {
                        name: Name::Update,
                        ..
                    })
                );
                if before_update && text.ends_with(['.', '-', '/', '_', ' ']) {
                    ends.extend(exactly(&text[..text.len() - 1]));
                }
                return ends;
            }
            Piece::Placeholder { name, width, .. } => (*name, *width),
        };
        match name {
            Name::Country | Name::Country3 => {
                let alpha = |country: &crate::vocabulary::countries::Country| match name {
                    Name::Country => country.alpha2,
                    _ => country.alpha3,
                };
                match self.fixed.country.and_then(CountryCode::country) {
                    Some(country) => exactly(alpha(country)),
                    None => letters(if name == Name::Country { 2 } else { 3 }),
                }
            }
            Name::Serial | Name::Programme | Name::Number => digits(width.unwrap_or(1), 10),
            Name::Year => exactly(&year(self.fixed.date, width)),
            Name::Month | Name::Day => digits(width.unwrap_or(1), 2),
            Name::Update => {
                let mut ends = digits(width.unwrap_or(1), 10);
                ends.push(at);
                ends
            }
            Name::Defender | Name::Kind => (at + 1..=self.code.len()).rev().collect(),
        }
    }
}
