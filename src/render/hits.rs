//! What a search found, in each format, with the words that were looked for set off.

use super::terminal::visible_line;
use super::{Format, Style, csv, json, listing, markdown};
use crate::search::Snippet;
use serde::Serialize;

/// A record that was found.
#[derive(Clone, Debug, Serialize)]
pub struct HitRow {
    /// Its reference.
    pub reference: String,
    /// Its kind.
    pub kind: String,
    /// When, as people write it.
    pub when: String,
    /// What it is called.
    pub what: String,
    /// Where in that the words stand: first character and the one after the last.
    pub what_hits: Vec<(usize, usize)>,
    /// The field of the text that is shown.
    pub field: String,
    /// A piece of its text.
    pub text: String,
    /// Where in that the words stand.
    pub text_hits: Vec<(usize, usize)>,
    /// How far it may travel.
    pub confidentiality: String,
    /// How well it fits: higher is better.
    pub score: f64,
}

/// What a search found.
#[derive(Clone, Debug, Serialize)]
pub struct Hits {
    /// What was looked for.
    pub query: String,
    /// How many records have it.
    pub total: usize,
    /// Those shown, best first.
    pub records: Vec<HitRow>,
}

/// Mark the start and the end of a hit while a table is laid out: they take no room, and data on
/// its way to a terminal cannot have them.
const MARKS: (char, char) = ('\u{2061}', '\u{2062}');

/// What was found in a format.
///
/// # Errors
/// When it cannot be written.
pub fn hits(hits: &Hits, format: Format, style: Style) -> Result<String, String> {
    Ok(match format {
        Format::Json => json(hits)?,
        Format::Csv => {
            let header = [
                "ref",
                "kind",
                "when",
                "what",
                "field",
                "text",
                "confidentiality",
            ];
            let rows: Vec<Vec<String>> = hits.records.iter().map(cells).collect();
            csv::rows(&header, &rows)?
        }
        Format::Md => {
            let mut out = "| ref | when | what | text |\n| --- | --- | --- | --- |\n".to_owned();
            for row in &hits.records {
                let bold = |text: &str, hits: &[(usize, usize)]| {
                    set_off(text, hits, markdown::escape, ("**", "**"))
                };
                out.push_str(&format!(
                    "| {} | {} | {} | {} |\n",
                    markdown::escape(&row.reference),
                    markdown::escape(&row.when),
                    bold(&row.what, &row.what_hits),
                    bold(&row.text, &row.text_hits)
                ));
            }
            out
        }
        _ => {
            let (start, end) = (MARKS.0.to_string(), MARKS.1.to_string());
            let cell = |text: &str, hits: &[(usize, usize)]| match style.color {
                true => set_off(text, hits, str::to_owned, (&start, &end)),
                false => visible_line(text),
            };
            let rows = hits
                .records
                .iter()
                .map(|row| {
                    vec![
                        visible_line(&row.reference),
                        visible_line(&row.when),
                        cell(&row.what, &row.what_hits),
                        cell(&row.text, &row.text_hits),
                    ]
                })
                .collect();
            bold(&listing::grid(
                &["ref", "when", "what", "text"],
                rows,
                style,
            ))
        }
    })
}

fn cells(row: &HitRow) -> Vec<String> {
    [
        &row.reference,
        &row.kind,
        &row.when,
        &row.what,
        &row.field,
        &row.text,
        &row.confidentiality,
    ]
    .map(String::clone)
    .to_vec()
}

/// A text with something before and after each hit; the rest is escaped piece by piece.
fn set_off(
    text: &str,
    hits: &[(usize, usize)],
    escape: impl Fn(&str) -> String,
    (before, after): (&str, &str),
) -> String {
    let chars: Vec<char> = text.chars().collect();
    let piece = |from: usize, to: usize| -> String {
        let own: String = chars.get(from..to).unwrap_or_default().iter().collect();
        escape(&super::terminal::visible(&own))
    };
    let mut out = String::new();
    let mut at = 0;
    for (from, to) in hits {
        out.push_str(&piece(at, *from));
        out.push_str(before);
        out.push_str(&piece(*from, *to));
        out.push_str(after);
        at = *to;
    }
    out.push_str(&piece(at, chars.len()));
    out
}

/// Bold letters for the marks. A hit that a table breaks over two lines is set off on both.
fn bold(table: &str) -> String {
    table
        .lines()
        .map(|line| {
            let mut out = line
                .replace(MARKS.0, "\u{1b}[1m")
                .replace(MARKS.1, "\u{1b}[22m");
            if line.matches(MARKS.0).count() > line.matches(MARKS.1).count() {
                out.push_str("\u{1b}[22m");
            }
            out.push('\n');
            out
        })
        .collect()
}

impl HitRow {
    /// Takes what the record is called and the piece of its text.
    #[must_use]
    pub fn with(mut self, what: Snippet, text: Snippet) -> HitRow {
        (self.what, self.what_hits) = (what.text, what.hits);
        (self.text, self.text_hits) = (text.text, text.hits);
        self
    }
}
