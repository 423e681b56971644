//! The code of the series that a letter belongs to, its number there, and its reference number:
//! as flags give them, else as the earlier letters and the patterns of the organization do.

use super::CliError;
use crate::letter::kind::LetterKind;
use crate::letter::series::{self, CodeFacts, PatternError};
use crate::model::{Case, Communication, Confidentiality, Record, Stored};
use crate::vocabulary::countries::CountryCode;
use chrono::NaiveDate;

/// What flags say of the series of a letter.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked<'a> {
    /// The code of the series.
    pub case_code: Option<&'a str>,
    /// The letter's number in it.
    pub update: Option<u32>,
    /// The letter's reference number.
    pub reference: Option<&'a str>,
}

/// How a letter is numbered.
#[derive(Clone, Debug, Default)]
pub(super) struct Codes {
    /// Code of the series, as recorded.
    pub series: Option<String>,
    /// The code with the number of the update, as printed.
    pub printed: Option<String>,
    /// Number of the update; none outside a series.
    pub update: Option<u32>,
    /// Reference number.
    pub reference: Option<String>,
}

/// Numbers a letter about a defender that takes records up to `level`. Readers see the code of a
/// series on each of its letters, so that of an internal record is told; that of a secret one only
/// in a letter that takes secret records.
///
/// # Errors
/// When a pattern of the dossier has no meaning.
pub(super) fn codes(
    case: &Case,
    letters: &[Stored<Communication>],
    defender: &str,
    kind: &LetterKind,
    date: NaiveDate,
    level: Confidentiality,
    asked: Asked<'_>,
) -> Result<Codes, CliError> {
    let country = country(case, defender);
    let facts = CodeFacts {
        country,
        date,
        defender,
        kind: &kind.code,
        ..CodeFacts::default()
    };
    let mut codes = Codes {
        series: match asked.case_code {
            Some(code) => Some(code.to_owned()),
            None if kind.series => own_series(case, letters, defender, level)
                .map(Ok)
                .or_else(|| new_series(case, letters, &facts).transpose())
                .transpose()?,
            None => None,
        },
        ..Codes::default()
    };
    if let Some(code) = &codes.series {
        let update = asked
            .update
            .unwrap_or_else(|| series::next_update(letters, code));
        codes.update = Some(update);
        codes.printed = Some(series::with_update(code, update));
    } else {
        codes.update = asked.update;
    }
    codes.reference = match (asked.reference, &case.settings.reference) {
        (Some(reference), _) => Some(reference.to_owned()),
        (None, Some(pattern)) => {
            let wrong = |error| pattern_error("reference", pattern, &error);
            let number = series::next_reference_number(letters, pattern, &facts).map_err(wrong)?;
            let facts = CodeFacts {
                number: Some(number),
                update: codes.update.unwrap_or(0),
                ..facts
            };
            Some(series::code(pattern, &facts).map_err(wrong)?)
        }
        (None, None) => None,
    };
    Ok(codes)
}

/// The series of the latest letter about a defender that belongs to one and may be told of.
fn own_series(
    case: &Case,
    letters: &[Stored<Communication>],
    defender: &str,
    level: Confidentiality,
) -> Option<String> {
    letters
        .iter()
        .filter(|letter| letter.confidentiality() <= level.max(Confidentiality::Internal))
        .filter(|letter| letter.about.iter().any(|link| link.0 == defender))
        .filter(|letter| letter.case_code.is_some())
        // A code of somebody else's letters is no series of the sender.
        .filter(|letter| letter.from.is_none() || letter.from == case.settings.sender)
        .max_by_key(|letter| {
            let date = letter.date.as_ref();
            (date.and_then(|d| d.latest_day()), letter.number)
        })
        .and_then(|letter| letter.case_code.clone())
}

/// A new code by the pattern of the organization.
fn new_series(
    case: &Case,
    letters: &[Stored<Communication>],
    facts: &CodeFacts<'_>,
) -> Result<Option<String>, CliError> {
    let Some(pattern) = &case.settings.case_code else {
        return Ok(None);
    };
    let wrong = |error| pattern_error("case_code", pattern, &error);
    let facts = CodeFacts {
        serial: Some(series::next_serial(letters, pattern, facts).map_err(wrong)?),
        programme: Some(series::next_programme(letters, pattern, facts).map_err(wrong)?),
        ..*facts
    };
    Ok(Some(series::code(pattern, &facts).map_err(wrong)?))
}

fn pattern_error(setting: &str, pattern: &str, error: &PatternError) -> CliError {
    CliError::Data(format!(
        "the setting {setting} (“{pattern}”): {error}\nChange it with dossier set dossier {setting}=…"
    ))
}

/// The country of the latest proceeding against a defender, else the defender's own.
fn country<'c>(case: &'c Case, defender: &str) -> Option<&'c CountryCode> {
    let of_case = case.proceedings.iter().rev().find_map(|proceeding| {
        let accused = proceeding
            .accused
            .iter()
            .any(|party| party.actor.as_ref().is_some_and(|link| link.0 == defender));
        proceeding.country.as_ref().filter(|_| accused)
    });
    of_case.or_else(|| {
        let actor = case.actors.iter().find(|actor| actor.key() == defender)?;
        actor.country.as_ref()
    })
}
