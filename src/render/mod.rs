//! Views and documents as text in a format: the only place with escaping.

pub mod calendar;
mod columns;
pub mod csv;
pub mod docx;
pub mod hits;
pub mod html;
pub mod listing;
pub mod markdown;
pub mod paper;
pub mod pdf;
pub mod preview;
mod runs;
pub mod statistics;
pub mod table;
pub mod terminal;
pub mod text;

use crate::view::document::Document;
use crate::view::timeline::Timeline;
use clap::ValueEnum;
pub use paper::Paper;
use std::fmt;

/// How output looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A table for the terminal.
    Table,
    /// Plain text.
    Text,
    /// Markdown.
    Md,
    /// One self-contained HTML file.
    Html,
    /// JSON.
    Json,
    /// A document for word processors (Office Open XML).
    Docx,
    /// A document to print or send (tagged PDF).
    Pdf,
    /// Comma-separated values.
    Csv,
    /// A case file in YAML.
    Yaml,
    /// A calendar for other programs (iCalendar).
    Ics,
    /// A picture: Scalable Vector Graphics.
    Svg,
}

impl Format {
    /// The formats in which letters are written.
    pub const LETTERS: &[Format] = &[
        Format::Text,
        Format::Md,
        Format::Html,
        Format::Docx,
        Format::Pdf,
        Format::Json,
    ];

    /// Whether it is no text.
    pub fn is_binary(self) -> bool {
        matches!(self, Format::Docx | Format::Pdf)
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Format::Table => "table",
            Format::Text => "text",
            Format::Md => "md",
            Format::Html => "html",
            Format::Json => "json",
            Format::Docx => "docx",
            Format::Pdf => "pdf",
            Format::Csv => "csv",
            Format::Yaml => "yaml",
            Format::Ics => "ics",
            Format::Svg => "svg",
        })
    }
}

/// How wide, how full and how colourful.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// Columns.
    pub width: usize,
    /// Colour.
    pub color: bool,
    /// With narratives and all details.
    pub full: bool,
}

/// A timeline in a format.
///
/// # Errors
/// When it cannot be written as JSON or CSV.
pub fn timeline(timeline: &Timeline, format: Format, style: Style) -> Result<String, String> {
    Ok(match format {
        Format::Table => table::timeline(timeline, style),
        Format::Text => text::timeline(timeline, style),
        Format::Md => markdown::timeline(timeline, style.full),
        Format::Html => html::timeline(timeline, style.full),
        Format::Csv => csv::timeline(timeline)?,
        Format::Json | Format::Yaml | Format::Docx | Format::Pdf | Format::Ics | Format::Svg => {
            json(timeline)?
        }
    })
}

/// A document in a format; the paper is that of formats which are printed.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn document(document: &Document, format: Format, paper: Paper) -> Result<String, String> {
    Ok(match format {
        Format::Md => markdown::document(document),
        Format::Html => html::document(document, paper),
        Format::Json => json(document)?,
        _ => text::document(document, 72),
    })
}

/// A document in any of the formats of letters, as the bytes of a file.
///
/// # Errors
/// When it cannot be written in that format.
pub fn letter(document: &Document, format: Format, paper: Paper) -> Result<Vec<u8>, String> {
    match format {
        Format::Docx => docx::document(document, paper),
        Format::Pdf => pdf::document(document, paper),
        format => self::document(document, format, paper).map(String::into_bytes),
    }
}

/// Anything as JSON; characters that deceive an editor are escapes in it.
///
/// # Errors
/// When it cannot be.
pub fn json<T: serde::Serialize>(value: &T) -> Result<String, String> {
    serde_json::to_string_pretty(value)
        .map(|text| crate::escapes::json(text) + "\n")
        .map_err(|error| error.to_string())
}
