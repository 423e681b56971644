//! Codes of series of letters and numbers of single ones, by the patterns of an organization: the
//! settings `case_code` and `reference`. A code that stands in a record is kept as it was written
//! and only compared; spacing and case make no difference there.

mod pattern;

pub use pattern::PatternError;

use crate::model::Communication;
use crate::model::case::Stored;
use crate::vocabulary::countries::CountryCode;
use chrono::NaiveDate;
use pattern::{Fixed, Name, Pattern};

/// What a pattern may say of a letter.
#[derive(Clone, Copy, Debug, Default)]
pub struct CodeFacts<'f> {
    /// Country of the case.
    pub country: Option<&'f CountryCode>,
    /// Day of the first letter of a series; of the letter, for its reference.
    pub date: NaiveDate,
    /// Number of the case among those of the country and year ([`next_serial`]).
    pub serial: Option<u32>,
    /// Number of the case among all of the year ([`next_programme`]).
    pub programme: Option<u32>,
    /// Number of the letter among those of the year ([`next_reference_number`]).
    pub number: Option<u32>,
    /// Slug of the defender.
    pub defender: &'f str,
    /// Code of the kind of letter.
    pub kind: &'f str,
    /// Number of the update: 0 for the first letter.
    pub update: u32,
}

/// A code by a pattern: text with `{country}`, `{country3}`, `{serial}`, `{programme}`,
/// `{number}`, `{year}`, `{month}`, `{day}`, `{update}`, `{defender}`, `{kind}` in it. A number
/// takes the digits that it shall have at least: `{serial:3}`; `{year:2}` is a year's last two.
/// `{update}` is empty for the first letter, and so is the one mark or space before it. A brace
/// itself is written twice.
///
/// # Errors
/// When the pattern has no meaning, or asks for what is not known.
pub fn code(pattern: &str, facts: &CodeFacts<'_>) -> Result<String, PatternError> {
    Pattern::parse(pattern)?.fill(facts)
}

/// A code without spacing and case.
fn plain(code: &str) -> String {
    code.split_whitespace().collect::<String>().to_lowercase()
}

/// Whether two codes are the same but for spacing and case.
pub fn same_code(one: &str, other: &str) -> bool {
    plain(one) == plain(other)
}

/// A code with the number of an update: `.1` after it for the first; as it is for the first letter.
pub fn with_update(code: &str, update: u32) -> String {
    match update {
        0 => code.to_owned(),
        number => format!("{code}.{number}"),
    }
}

/// The number of a letter in the series with a code: what it says itself, else what stands after
/// its code (`….1`). Nothing where it is of another series.
pub fn update_of(letter: &Communication, code: &str) -> Option<u32> {
    let wanted = plain(code);
    let own = plain(letter.case_code.as_deref()?);
    if own == wanted {
        return Some(letter.update.unwrap_or(0));
    }
    let digits = own.strip_prefix(&wanted)?.strip_prefix('.')?;
    digits
        .bytes()
        .all(|b| b.is_ascii_digit())
        .then(|| digits.parse().ok())?
}

/// The letters of the series with a code, each with its number, in their order.
pub fn letters_of<'c>(
    communications: &'c [Stored<Communication>],
    code: &str,
) -> Vec<(u32, &'c Stored<Communication>)> {
    let mut found: Vec<_> = communications
        .iter()
        .filter_map(|letter| Some((update_of(letter, code)?, letter)))
        .collect();
    found.sort_by_key(|(update, letter)| (*update, letter.number));
    found
}

/// The number of the next letter in the series with a code: 0 where it has none yet.
pub fn next_update(communications: &[Stored<Communication>], code: &str) -> u32 {
    letters_of(communications, code)
        .last()
        .map_or(0, |(update, _)| update.saturating_add(1))
}

/// The next number of a case among those of its country and year, by the codes there are. Where
/// the pattern names no country or no year, the count goes on over all.
///
/// # Errors
/// When the pattern has no meaning.
pub fn next_serial(
    communications: &[Stored<Communication>],
    pattern: &str,
    facts: &CodeFacts<'_>,
) -> Result<u32, PatternError> {
    let codes = communications.iter().filter_map(|l| l.case_code.as_deref());
    next(codes, pattern, Name::Serial, true, facts)
}

/// The next number of a case among all of its year, by the codes there are.
///
/// # Errors
/// When the pattern has no meaning.
pub fn next_programme(
    communications: &[Stored<Communication>],
    pattern: &str,
    facts: &CodeFacts<'_>,
) -> Result<u32, PatternError> {
    let codes = communications.iter().filter_map(|l| l.case_code.as_deref());
    next(codes, pattern, Name::Programme, false, facts)
}

/// The next number of a letter among those of its year, by the references there are.
///
/// # Errors
/// When the pattern has no meaning.
pub fn next_reference_number(
    communications: &[Stored<Communication>],
    pattern: &str,
    facts: &CodeFacts<'_>,
) -> Result<u32, PatternError> {
    let references = communications.iter().filter_map(|l| l.reference.as_deref());
    next(references, pattern, Name::Number, false, facts)
}

/// One more than the highest number that stands in codes of the year (and country).
fn next<'c>(
    codes: impl Iterator<Item = &'c str>,
    pattern: &str,
    number: Name,
    by_country: bool,
    facts: &CodeFacts<'_>,
) -> Result<u32, PatternError> {
    let pattern = Pattern::parse(pattern)?;
    let fixed = Fixed {
        date: facts.date,
        country: facts.country.filter(|_| by_country),
    };
    let highest = codes
        .filter_map(|code| pattern.number_in(&plain(code), number, &fixed))
        .max();
    Ok(highest.unwrap_or(0).saturating_add(1))
}

#[cfg(test)]
mod tests;
