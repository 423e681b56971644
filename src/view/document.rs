//! A document as a tree: what letters compose and renderers print. Text in it is raw; each
//! renderer escapes for itself.

use super::claim::Claim;
use chrono::NaiveDate;
use serde::Serialize;

/// A document.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Document {
    /// Language by its BCP 47 tag.
    pub language: String,
    /// Direction in which its language is written.
    pub direction: Direction,
    /// Title for file properties and the HTML head.
    pub title: String,
    /// Who it is from, for file properties.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// Its date, for file properties.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// Lines of the letterhead, at the top of the first page; none for a document without one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub letterhead: Vec<Vec<Span>>,
    /// What stands at the foot of every page before the page's number: a reference, a case code.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub footer: Vec<Span>,
    /// How pages are numbered at their foot, with `{page}` and `{pages}` for the numbers
    /// ("Page {page} of {pages}"); empty for the number alone.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub page_label: String,
    /// Its blocks, in order.
    pub blocks: Vec<Block>,
}

/// The direction of a script.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum Direction {
    /// From left to right.
    #[default]
    #[serde(rename = "ltr")]
    LeftToRight,
    /// From right to left.
    #[serde(rename = "rtl")]
    RightToLeft,
}

impl Direction {
    /// The direction in which a language is written, by its BCP 47 tag.
    pub fn of_language(tag: &str) -> Direction {
        let main = tag.split(['-', '_']).next().unwrap_or_default();
        match main.to_ascii_lowercase().as_str() {
            "ar" | "fa" | "he" | "ur" | "ps" | "ckb" | "ug" | "yi" | "sd" | "dv" => {
                Direction::RightToLeft
            }
            _ => Direction::LeftToRight,
        }
    }

    /// As HTML names it.
    pub fn code(self) -> &'static str {
        match self {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }
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
        /// What stands before its items.
        numbering: Numbering,
        /// Its items.
        items: Vec<Vec<Span>>,
    },
    /// Fields of a form: a label, and what is filled in.
    Fields {
        /// Label and text of each.
        fields: Vec<FilledField>,
    },
    /// A table.
    Table {
        /// Headings of its columns.
        header: Vec<Vec<Span>>,
        /// Its rows, each with a cell a column.
        rows: Vec<Vec<Vec<Span>>>,
    },
    /// A quotation or an enclosed text set apart.
    Quote {
        /// Its text.
        text: Vec<Span>,
    },
    /// A line across the page between parts.
    Rule,
}

/// A field of a form with what is filled in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FilledField {
    /// Its label.
    pub label: Vec<Span>,
    /// Its text.
    pub text: Vec<Span>,
}

/// What stands before the items of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Numbering {
    /// A bullet.
    #[default]
    Bullet,
    /// 1. 2. 3.
    Arabic,
    /// i. ii. iii.
    Roman,
}

impl Numbering {
    /// What stands before the item with this index, counted from 0; nothing for bullets.
    pub fn label(self, index: usize) -> Option<String> {
        match self {
            Numbering::Bullet => None,
            Numbering::Arabic => Some(format!("{}.", index + 1)),
            Numbering::Roman => Some(format!("{}.", roman(index + 1))),
        }
    }
}

/// A number in small Roman numerals.
fn roman(mut number: usize) -> String {
    const SIGNS: [(usize, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    let mut out = String::new();
    for (value, sign) in SIGNS {
        while number >= value {
            out.push_str(sign);
            number -= value;
        }
    }
    out
}

/// A run of text.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Span {
    /// The text, raw.
    pub text: String,
    /// How it stands out.
    #[serde(skip_serializing_if = "Emphasis::is_plain")]
    pub emphasis: Emphasis,
    /// Its language by BCP 47 tag, where it is not the document's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Where it leads: an `https:`, `http:` or `mailto:` address. Renderers make a link of no
    /// other kind of address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// References (`i12`, `khamroev`) of the records that this run rests on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rests_on: Vec<String>,
    /// What it says, as data; of a sentence in several runs with the first of them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub claims: Vec<Claim>,
}

impl Span {
    /// A run of fixed wording.
    pub fn fixed(text: impl Into<String>) -> Span {
        Span {
            text: text.into(),
            ..Span::default()
        }
    }

    /// The address that the run leads to, where it is of a kind that is safe to follow.
    pub fn safe_link(&self) -> Option<&str> {
        self.link.as_deref().filter(|address| {
            ["https://", "http://", "mailto:"]
                .iter()
                .any(|scheme| address.starts_with(scheme))
                && !address.chars().any(|c| c.is_control() || c.is_whitespace())
        })
    }
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

impl Block {
    /// Its runs of text, in the order in which they are read.
    pub fn spans(&self) -> Vec<&Span> {
        match self {
            Block::Heading { text, .. } | Block::Paragraph { text } | Block::Quote { text } => {
                text.iter().collect()
            }
            Block::Lines { lines } => lines.iter().flatten().collect(),
            Block::List { items, .. } => items.iter().flatten().collect(),
            Block::Fields { fields } => fields
                .iter()
                .flat_map(|field| field.label.iter().chain(&field.text))
                .collect(),
            Block::Table { header, rows } => header
                .iter()
                .flatten()
                .chain(rows.iter().flatten().flatten())
                .collect(),
            Block::Rule => Vec::new(),
        }
    }
}

impl Document {
    /// Says of what level it is, at its top and at the foot of every page.
    pub fn mark(&mut self, mark: &str) {
        if !self.footer.is_empty() {
            self.footer.insert(0, Span::fixed(" · "));
        }
        self.footer.insert(0, Span::fixed(mark));
        let text = vec![Span {
            emphasis: Emphasis::Strong,
            ..Span::fixed(mark)
        }];
        self.blocks.insert(0, Block::Paragraph { text });
    }

    /// Its texts, each as it is read: of blocks, lines of the letterhead, the foot, and where it
    /// leads.
    pub fn texts(&self) -> Vec<String> {
        fn joined(spans: &[&Span]) -> String {
            spans.iter().map(|span| span.text.as_str()).collect()
        }
        let mut texts = vec![self.title.clone()];
        texts.extend(self.author.clone());
        let lines = self.letterhead.iter().chain([&self.footer]);
        let mut runs: Vec<Vec<&Span>> = lines.map(|line| line.iter().collect()).collect();
        runs.extend(self.blocks.iter().map(Block::spans));
        for spans in runs {
            texts.push(joined(&spans));
            texts.extend(spans.iter().filter_map(|span| span.link.clone()));
        }
        texts
    }
}
