//! How records are named: kinds, universal identifiers, slugs and links.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The kinds of record a dossier holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A term added to a vocabulary by the user.
    Term,
    /// A person, organization, public body or group.
    Actor,
    /// What a record rests on.
    Source,
    /// A provision of law: article, part, law, jurisdiction.
    Provision,
    /// Actor – role – organization.
    Affiliation,
    /// Person – relation – person.
    Relationship,
    /// Something in a life that is neither an incident nor a step.
    LifeEvent,
    /// Something done to one or more defenders.
    Incident,
    /// A legal case.
    Proceeding,
    /// What someone is accused of in a proceeding.
    Charge,
    /// A dated event in a proceeding.
    Step,
    /// A restriction outside or besides a sentence.
    Measure,
    /// What is asked of whom.
    Demand,
    /// A letter or appeal as it was sent, and what came back.
    Communication,
    /// A file that belongs to a record.
    Attachment,
}

impl Kind {
    /// Every kind, in the order in which records are written to a dossier:
    /// a kind refers only to kinds before it, to its own, or by a link resolved later.
    pub const ALL: [Kind; 15] = [
        Kind::Term,
        Kind::Actor,
        Kind::Source,
        Kind::Provision,
        Kind::Affiliation,
        Kind::Relationship,
        Kind::LifeEvent,
        Kind::Incident,
        Kind::Proceeding,
        Kind::Charge,
        Kind::Step,
        Kind::Measure,
        Kind::Demand,
        Kind::Communication,
        Kind::Attachment,
    ];

    /// The name of its table and of its singular in messages with spaces for underscores.
    pub const fn table(self) -> &'static str {
        match self {
            Kind::Term => "term",
            Kind::Actor => "actor",
            Kind::Source => "source",
            Kind::Provision => "provision",
            Kind::Affiliation => "affiliation",
            Kind::Relationship => "relationship",
            Kind::LifeEvent => "life_event",
            Kind::Incident => "incident",
            Kind::Proceeding => "proceeding",
            Kind::Charge => "charge",
            Kind::Step => "step",
            Kind::Measure => "measure",
            Kind::Demand => "demand",
            Kind::Communication => "communication",
            Kind::Attachment => "attachment",
        }
    }

    /// Singular in words.
    pub const fn singular(self) -> &'static str {
        match self {
            Kind::LifeEvent => "life event",
            other => other.table(),
        }
    }

    /// Singular with its article.
    pub fn with_article(self) -> String {
        let article = if self.table().starts_with(['a', 'i']) {
            "an"
        } else {
            "a"
        };
        format!("{article} {}", self.singular())
    }

    /// The key of its list in a case file, and its plural on the command line.
    pub const fn plural(self) -> &'static str {
        match self {
            Kind::Term => "terms",
            Kind::Actor => "actors",
            Kind::Source => "sources",
            Kind::Provision => "provisions",
            Kind::Affiliation => "affiliations",
            Kind::Relationship => "relationships",
            Kind::LifeEvent => "life_events",
            Kind::Incident => "incidents",
            Kind::Proceeding => "proceedings",
            Kind::Charge => "charges",
            Kind::Step => "steps",
            Kind::Measure => "measures",
            Kind::Demand => "demands",
            Kind::Communication => "communications",
            Kind::Attachment => "attachments",
        }
    }

    /// The letters before a local number: `i12` is an incident.
    pub const fn prefix(self) -> &'static str {
        match self {
            Kind::Term => "t",
            Kind::Actor => "a",
            Kind::Source => "o",
            Kind::Provision => "v",
            Kind::Affiliation => "f",
            Kind::Relationship => "r",
            Kind::LifeEvent => "e",
            Kind::Incident => "i",
            Kind::Proceeding => "p",
            Kind::Charge => "c",
            Kind::Step => "s",
            Kind::Measure => "m",
            Kind::Demand => "d",
            Kind::Communication => "l",
            Kind::Attachment => "x",
        }
    }

    /// The kind of a table name, plural or prefix, whatever the spelling of spaces.
    pub fn find(text: &str) -> Option<Kind> {
        let wanted = text.trim().to_lowercase().replace([' ', '-'], "_");
        Kind::ALL
            .into_iter()
            .find(|k| k.table() == wanted || k.plural() == wanted)
    }

    /// The kind whose local numbers start with these letters.
    pub fn of_prefix(prefix: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|k| k.prefix() == prefix)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.singular())
    }
}

/// The identifier of a record that is the same on every machine and in every export: a UUID,
/// version 7 (RFC 9562), so that later records sort after earlier ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uid(pub uuid::Uuid);

impl Uid {
    /// A new identifier, later than those made before.
    pub fn new() -> Self {
        Uid(uuid::Uuid::now_v7())
    }
}

impl Default for Uid {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Display for Uid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.hyphenated())
    }
}

impl FromStr for Uid {
    type Err = IdentityError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        uuid::Uuid::parse_str(text)
            .map(Uid)
            .map_err(|_| IdentityError::Uid(text.to_owned()))
    }
}

impl Serialize for Uid {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Uid {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        String::deserialize(d)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

/// A short name that people type: lower-case letters of any script, digits, dots and single
/// hyphens (`khamroev`, `ru-criminal-code-322.3`), starting with a letter or digit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Slug(String);

impl Slug {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A slug made from any text by transliteration to Latin letters; `None` when nothing is left.
    pub fn of(text: &str) -> Option<Slug> {
        let latin = any_ascii::any_ascii(text).to_lowercase();
        let mut slug = String::new();
        for character in latin.chars() {
            match character {
                'a'..='z' | '0'..='9' => slug.push(character),
                '\'' | '`' | '"' => {}
                '.' if slug.ends_with(|c: char| c.is_ascii_digit()) => slug.push('.'),
                _ if slug.is_empty() || slug.ends_with(['-', '.']) => {}
                _ => slug.push('-'),
            }
        }
        let slug = slug.trim_end_matches(['-', '.']);
        let slug: String = slug.chars().take(60).collect();
        let slug = slug.trim_end_matches(['-', '.']);
        (!slug.is_empty()).then(|| Slug(slug.to_owned()))
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Slug {
    type Err = IdentityError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let good = text.chars().next().is_some_and(char::is_alphanumeric)
            && text.chars().count() <= 80
            && text
                .chars()
                .all(|c| (c.is_alphanumeric() && !c.is_uppercase()) || c == '-' || c == '.')
            && uuid::Uuid::parse_str(text).is_err()
            && !is_local_number(text);
        if good {
            Ok(Slug(text.to_owned()))
        } else {
            Err(IdentityError::Slug(text.to_owned()))
        }
    }
}

impl<'de> Deserialize<'de> for Slug {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        String::deserialize(d)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

/// Whether a text reads as a local number (`i12`), which no slug may be.
fn is_local_number(text: &str) -> bool {
    let digits = text.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    !digits.is_empty()
        && digits.bytes().all(|b| b.is_ascii_digit())
        && (digits.len() == text.len()
            || Kind::of_prefix(&text[..text.len() - digits.len()]).is_some())
}

/// A reference to a record, as written: a slug, a name, a local number or a uid. Once a record
/// has been read from or checked against a dossier it is the slug, or the uid where there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Link(pub String);

impl Link {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Link {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = String::deserialize(d)?;
        if text.trim().is_empty() {
            return Err(serde::de::Error::custom("a reference must not be empty"));
        }
        Ok(Link(text))
    }
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for Link {
    fn from(text: &str) -> Self {
        Link(text.to_owned())
    }
}

/// What can be wrong with an identifier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IdentityError {
    /// Not a UUID.
    #[error("“{0}” is not a uid: a uid is a UUID such as 01890a5d-ac96-774b-bcce-b302099a8057")]
    Uid(String),
    /// Not a slug.
    #[error(
        "“{0}” is not a slug: use lower-case letters, digits, dots and hyphens, such as “khamroev-2018”, and nothing that reads as a local number (i12)"
    )]
    Slug(String),
}
