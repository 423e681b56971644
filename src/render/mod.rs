//! Views and documents as text in a format: the only place with escaping.

pub mod csv;
pub mod html;
pub mod listing;
pub mod markdown;
pub mod paper;
pub mod pdf;
pub mod table;
pub mod terminal;
pub mod text;

use crate::view::document::Document;
use crate::view::timeline::Timeline;
use clap::ValueEnum;
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
    /// Comma-separated values.
    Csv,
    /// A case file in YAML.
    Yaml,
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Format::Table => "table",
            Format::Text => "text",
            Format::Md => "md",
            Format::Html => "html",
            Format::Json => "json",
            Format::Csv => "csv",
            Format::Yaml => "yaml",
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
        Format::Json | Format::Yaml => json(timeline)?,
    })
}

/// A document in a format.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn document(document: &Document, format: Format) -> Result<String, String> {
    Ok(match format {
        Format::Md => markdown::document(document),
        Format::Html => html::document(document),
        Format::Json => json(document)?,
        _ => text::document(document, 72),
    })
}

/// Anything as JSON.
///
/// # Errors
/// When it cannot be.
pub fn json<T: serde::Serialize>(value: &T) -> Result<String, String> {
    serde_json::to_string_pretty(value)
        .map(|text| text + "\n")
        .map_err(|error| error.to_string())
}
