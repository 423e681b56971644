//! Plain text: timelines as lists, documents wrapped.

use super::Style;
use super::terminal::{visible, visible_line};
use crate::view::document::{Block, Document, Span};
use crate::view::timeline::{Entry, Timeline};
use textwrap::{Options, fill};

/// A document wrapped at a width.
pub fn document(document: &Document, width: usize) -> String {
    let mut blocks = Vec::new();
    for block in &document.blocks {
        blocks.push(match block {
            Block::Heading { level: 1, text } => {
                let text = fill(&plain(text), width);
                let rule = text
                    .lines()
                    .map(unicode_width::UnicodeWidthStr::width)
                    .max()
                    .unwrap_or(0);
                format!("{text}\n{}", "=".repeat(rule))
            }
            Block::Heading { text, .. } => fill(&plain(text).to_uppercase(), width),
            Block::Paragraph { text } => fill(&plain(text), width),
            Block::Quote { text } => {
                let options = Options::new(width)
                    .initial_indent("    ")
                    .subsequent_indent("    ");
                fill(&plain(text), options)
            }
            Block::Lines { lines } => lines
                .iter()
                .map(|line| fill(&plain(line), width))
                .collect::<Vec<_>>()
                .join("\n"),
            Block::List { numbering, items } => items
                .iter()
                .enumerate()
                .map(|(at, item)| {
                    let lead = numbering
                        .label(at)
                        .map_or("- ".to_owned(), |label| format!("{label} "));
                    let indent = " ".repeat(lead.len());
                    fill(
                        &plain(item),
                        Options::new(width)
                            .initial_indent(&lead)
                            .subsequent_indent(&indent),
                    )
                })
                .collect::<Vec<_>>()
                .join("\n"),
            Block::Fields { fields } => fields
                .iter()
                .map(|field| {
                    let options = Options::new(width)
                        .initial_indent("    ")
                        .subsequent_indent("    ");
                    format!(
                        "{}\n{}",
                        fill(&plain(&field.label), width),
                        fill(&plain(&field.text), options)
                    )
                })
                .collect::<Vec<_>>()
                .join("\n\n"),
            Block::Table { header, rows } => rows
                .iter()
                .map(|row| {
                    let cells: Vec<String> = header
                        .iter()
                        .zip(row)
                        .map(|(name, cell)| format!("{}: {}", plain(name), plain(cell)))
                        .collect();
                    fill(
                        &cells.join("; "),
                        Options::new(width)
                            .initial_indent("- ")
                            .subsequent_indent("  "),
                    )
                })
                .collect::<Vec<_>>()
                .join("\n"),
            Block::Rule => "-".repeat(width.min(20)),
        });
    }
    blocks.join("\n\n") + "\n"
}

fn plain(spans: &[Span]) -> String {
    let text: String = spans.iter().map(|span| span.text.as_str()).collect();
    visible_line(&text)
}

/// A timeline as a list.
pub fn timeline(timeline: &Timeline, style: Style) -> String {
    let width = style.width.min(100);
    let mut out = format!("{}\n", visible_line(&timeline.title));
    let mut group = |title: &str, entries: &[Entry]| {
        if entries.is_empty() {
            return;
        }
        out.push_str(&format!("\n{title}\n"));
        for entry in entries {
            out.push_str(&item(entry, width, style.full));
        }
    };
    for year in &timeline.years {
        group(&year.year.to_string(), &year.entries);
    }
    group("Undated", &timeline.undated);
    let today = timeline.today.format("-- today, %-d %B %Y --").to_string();
    group(&format!("{today}\n\nStill to come"), &timeline.to_come);
    if timeline.to_come.is_empty() {
        out.push_str(&format!("\n{today}\n"));
    }
    out
}

fn item(entry: &Entry, width: usize, full: bool) -> String {
    let mut line = format!("{}: {}", visible_line(&entry.when), sentence(entry));
    for (label, values) in [
        ("whom", &entry.who),
        ("by", &entry.by),
        ("legal basis", &entry.legal_basis),
        ("sources", &entry.sources),
    ] {
        if !values.is_empty() {
            line.push_str(&format!("; {label}: {}", visible_line(&values.join(", "))));
        }
    }
    if !entry.place.is_empty() {
        line.push_str(&format!("; {}", visible_line(&entry.place)));
    }
    line.push_str(&format!(" [{}]", visible_line(&entry.reference)));
    let options = Options::new(width)
        .initial_indent("  ")
        .subsequent_indent("      ");
    let mut out = fill(&line, options) + "\n";
    if full {
        for detail in &entry.details {
            let label = visible_line(&detail.label);
            let body = visible(&detail.text);
            let text = if label.is_empty() {
                body
            } else {
                format!("{label}: {body}")
            };
            let options = Options::new(width)
                .initial_indent("      ")
                .subsequent_indent("      ");
            out.push_str(&fill(&text, options));
            out.push('\n');
        }
    }
    out
}

fn sentence(entry: &Entry) -> String {
    let mut text = visible_line(&entry.what);
    if let Some(times) = &entry.times {
        text.push_str(&format!(" ({})", visible_line(times)));
    }
    if let Some(status) = &entry.status {
        text.push_str(&format!(" [{}]", visible_line(status)));
    }
    text
}
