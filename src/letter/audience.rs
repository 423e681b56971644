//! For whom a letter is: how far what it tells may travel, who may be named, and in what tone.

use crate::model::Confidentiality;
use clap::ValueEnum;
use serde::Deserialize;

/// A profile of readers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Anybody: public records only.
    #[default]
    Public,
    /// Partner organizations: public and internal records, but no witnesses and sources by name.
    Partner,
    /// Bodies of the United Nations and courts: as partners, with identity data, in a neutral tone.
    Un,
    /// The organization itself: public and internal records, witnesses and sources included.
    Internal,
}

/// How a letter speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// It takes a stand.
    Plain,
    /// It argues, and leaves the judgement to its reader.
    Neutral,
}

impl Audience {
    /// Up to which level its letters tell what is recorded, where no flag says more.
    pub fn level(self) -> Confidentiality {
        match self {
            Audience::Public => Confidentiality::Public,
            Audience::Partner | Audience::Un | Audience::Internal => Confidentiality::Internal,
        }
    }

    /// The tone of its letters.
    pub fn tone(self) -> Tone {
        match self {
            Audience::Un => Tone::Neutral,
            _ => Tone::Plain,
        }
    }

    /// Whether its letters name witnesses and sources that are not marked public.
    pub fn names_witnesses(self) -> bool {
        self == Audience::Internal
    }

    /// Whether its letters hold what identifies the defender: documents, birth, address.
    pub fn identifies(self) -> bool {
        matches!(self, Audience::Un | Audience::Internal)
    }
}
