//! How far a record may travel.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// How far a record may travel. Ordered: what is allowed at a level is that level and below.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Confidentiality {
    /// May be published.
    #[default]
    Public,
    /// Stays within the organization.
    Internal,
    /// Only for those who must know.
    Secret,
}

impl Confidentiality {
    /// Every level, lowest first.
    pub const ALL: [Confidentiality; 3] = [
        Confidentiality::Public,
        Confidentiality::Internal,
        Confidentiality::Secret,
    ];

    /// The code, as stored and as typed.
    pub const fn code(self) -> &'static str {
        match self {
            Confidentiality::Public => "public",
            Confidentiality::Internal => "internal",
            Confidentiality::Secret => "secret",
        }
    }
}

impl fmt::Display for Confidentiality {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Confidentiality {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Confidentiality::ALL
            .into_iter()
            .find(|level| level.code() == text)
            .ok_or_else(|| {
                format!("“{text}” is not a level of confidentiality: public, internal or secret")
            })
    }
}
