//! A document as a tree: what letters compose and renderers print. Text in it is raw; each
//! renderer escapes for itself.

use serde::Serialize;

/// A document.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Document {
    /// Language by its BCP 47 tag.
    pub language: String,
    /// Title for file properties and the HTML head.
    pub title: String,
    /// Its blocks, in order.
    pub blocks: Vec<Block>,
}

/// A block of a document.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "block", rename_all = "kebab-case")]
pub enum Block {
    /// A heading; level 1 is the title.
    Heading {
        /// 1 to 4.
        level: u8,
        /// Its text.
        text: Vec<Span>,
    },
    /// A paragraph.
    Paragraph {
        /// Its text.
        text: Vec<Span>,
    },
    /// Lines that stay apart: a date line, an addressee block, a signature.
    Lines {
        /// One entry a line.
        lines: Vec<Vec<Span>>,
    },
    /// A list.
    List {
        /// True for a numbered list.
        numbered: bool,
        /// Its items.
        items: Vec<Vec<Span>>,
    },
    /// A quotation set apart.
    Quote {
        /// Its text.
        text: Vec<Span>,
    },
}

/// A run of text.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Span {
    /// The text, raw.
    pub text: String,
    /// How it stands out.
    #[serde(skip_serializing_if = "Emphasis::is_plain")]
    pub emphasis: Emphasis,
    /// References (`i12`, `khamroev`) of the records that this run rests on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rests_on: Vec<String>,
}

/// How a run of text stands out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Emphasis {
    /// Not at all.
    #[default]
    Plain,
    /// Strong.
    Strong,
    /// Emphasised.
    Italic,
}

impl Emphasis {
    /// Whether the run stands out at all.
    pub fn is_plain(&self) -> bool {
        *self == Emphasis::Plain
    }
}
