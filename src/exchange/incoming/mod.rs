//! What comes in meets what is there: one rule for case files, tables and lines.
//!
//! - [`identity`]: which record of the dossier a row of a file is, if any;
//! - [`mod@merge`]: what the row changes in it;
//! - [`parts`]: which part of a record a part in a file is;
//! - [`links`]: the links of a record, whatever field they stand in;
//! - [`report`]: what an import did or would do, for the person who asked.

pub mod identity;
pub mod links;
pub mod merge;
pub mod parts;
pub mod report;

use crate::model::Confidentiality;
use crate::vocabulary::Terms;
use report::Answers;

/// What an import may do beyond adding.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// A row that is only like a record of the dossier changes that record.
    pub update_alike: bool,
    /// A list takes the place of the list of the dossier, and contacts change.
    pub replace_lists: bool,
    /// Levels of confidentiality may fall.
    pub allow_lowering: bool,
    /// Settings of the dossier may change.
    pub allow_settings: bool,
    /// The level up to which the file was exported, where it says it: what it lacks may have been
    /// withheld.
    pub level: Option<Confidentiality>,
    /// The language of own words that do not say theirs.
    pub language: String,
    /// The terms of the dossier and of the file.
    pub terms: Terms,
    /// What a person said about rows that are like a record.
    pub answers: Answers,
    /// Whether a person will be asked about rows that are like a record.
    pub ask: bool,
    /// Which of the files of an import it is, from 0.
    pub file: usize,
    /// Whether nothing else is written in the same transaction, so that what came in can enter the
    /// history as the import goes on: it does not change again.
    pub alone: bool,
    /// Whether every change is to be listed, not only what needs a word.
    pub preview: bool,
}

impl Rules {
    /// Whether the file may lack what its export withheld.
    pub fn is_limited(&self) -> bool {
        self.level
            .is_some_and(|level| level < Confidentiality::Secret)
    }
}
