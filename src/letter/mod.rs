//! Letters in three steps that never mix: [`gather`] a view of the case at a level of
//! confidentiality; compose it in a language (a folder a language, such as [`english`]) into a
//! [`Document`]; render it (elsewhere, in `render`).

pub mod check;
pub mod english;
pub mod gather;

use crate::model::{Case, Confidentiality};
use crate::view::document::{Block, Document};
use crate::vocabulary::Terms;
use chrono::NaiveDate;
use gather::View;

/// The kinds of letter: name, and what it is.
pub const KINDS: &[(&str, &str)] = &[
    (
        "statement",
        "public statement: what happened, who the defender is, the charge, the background, demands",
    ),
    (
        "letter",
        "letter to one named authority (--to): facts, charge, background, respectful demands",
    ),
];

/// What letter is asked for.
#[derive(Clone, Debug, Default)]
pub struct LetterRequest {
    /// Its kind, one of [`KINDS`].
    pub kind: String,
    /// Its language by BCP 47 tag.
    pub language: String,
    /// Its date.
    pub date: NaiveDate,
    /// Key of the authority it goes to.
    pub addressee: Option<String>,
    /// Place in its date line, where not the dossier's.
    pub place: Option<String>,
}

/// A letter.
#[derive(Clone, Debug)]
pub struct Letter {
    /// The letter.
    pub document: Document,
    /// How many records or parts are above the level.
    pub withheld: usize,
    /// What the record lacks for a good letter of this kind.
    pub missing: Vec<String>,
}

/// Why there is no letter.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LetterError {
    /// No such kind.
    #[error(
        "there is no kind of letter “{0}”; `dossier appeal --list-kinds` explains those there are: statement, letter"
    )]
    UnknownKind(String),
    /// No such language.
    #[error("letters are written in English (en) so far, not in “{0}”")]
    UnknownLanguage(String),
    /// A letter without somebody to write to.
    #[error("a letter needs somebody to write to: name an authority of the dossier with --to")]
    NoAddressee,
    /// The defender's own record is above the level.
    #[error(
        "the record of “{0}” is itself confidential: --include internal or secret writes the letter all the same"
    )]
    Withheld(String),
}

/// Writes a letter.
///
/// # Errors
/// When the kind or language is not known, or the defender is withheld.
pub fn write(
    case: &Case,
    terms: &Terms,
    defender: &str,
    level: Confidentiality,
    request: &LetterRequest,
) -> Result<Letter, LetterError> {
    if request.language.split('-').next() != Some("en") {
        return Err(LetterError::UnknownLanguage(request.language.clone()));
    }
    if request.kind == "letter" && request.addressee.is_none() {
        return Err(LetterError::NoAddressee);
    }
    let case = &case.limited(level);
    let view = gather::gather(case, terms, defender, level, request.date)
        .ok_or_else(|| LetterError::Withheld(defender.to_owned()))?;
    let document = match request.kind.as_str() {
        "statement" => english::statement::compose(&view, request),
        "letter" => english::to_authority::compose(&view, request)?,
        other => return Err(LetterError::UnknownKind(other.to_owned())),
    };
    Ok(Letter {
        document,
        withheld: case.withheld,
        missing: missing(&view),
    })
}

/// What the record lacks.
fn missing(view: &View<'_>) -> Vec<String> {
    let mut hints = Vec::new();
    let slug = view.defender.reference();
    if view.demands.is_empty() {
        hints.push(format!("No demands are recorded: usual ones were put in. Add your own with dossier add-demand --about {slug}."));
    }
    if view.defender.description.is_none() {
        hints.push(format!(
            "It is not recorded what {slug} does: dossier set {slug} description=\"…\"."
        ));
    }
    if view.sender.is_none() {
        hints.push("It is not recorded in whose name letters are written: dossier set dossier sender=ACTOR.".into());
    }
    if view.current.is_none() && view.background.is_empty() {
        hints.push(
            "Nothing is recorded that happened: dossier add-incident, dossier add-step.".into(),
        );
    }
    hints
}

/// A sentence and the records that it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// The sentence.
    pub sentence: String,
    /// References of records; none for fixed wording.
    pub rests_on: Vec<String>,
}

/// The sentences of a document with what each rests on.
pub fn explain(document: &Document) -> Vec<Explained> {
    document
        .blocks
        .iter()
        .flat_map(Block::spans)
        .filter(|span| !span.text.trim().is_empty())
        .map(|span| Explained {
            sentence: span.text.trim().to_owned(),
            rests_on: span.rests_on.clone(),
        })
        .collect()
}
