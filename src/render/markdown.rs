//! Markdown (CommonMark, with tables for timelines).

use super::terminal::visible;
use crate::view::document::{Block, Document, Emphasis, Numbering, Span};
use crate::view::timeline::{Entry, Timeline};

/// Text in which nothing is Markdown, on one line.
pub fn escape(text: &str) -> String {
    let line = visible(&text.replace("\r\n", " ").replace(['\n', '\r'], " "));
    let mut out = String::new();
    for c in line.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' => {
                out.push('\\');
                out.push(c);
            }
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            c => out.push(c),
        }
    }
    out
}

/// The same at the start of a line, where more characters have a meaning.
fn escape_line(text: &str) -> String {
    escape_start(&escape(text))
}

fn spans(spans: &[Span]) -> String {
    let mut out = String::new();
    for span in spans {
        let text = escape(&span.text);
        let (lead, rest) = text.split_at(text.len() - text.trim_start().len());
        let body = rest.trim_end();
        let tail = &rest[body.len()..];
        out.push_str(&match span.emphasis {
            Emphasis::Strong if !body.is_empty() => format!("{lead}**{body}**{tail}"),
            Emphasis::Italic if !body.is_empty() => format!("{lead}*{body}*{tail}"),
            _ => text.clone(),
        });
    }
    let first_plain = spans_start_plain(spans);
    if first_plain { escape_start(&out) } else { out }
}

fn spans_start_plain(spans: &[Span]) -> bool {
    spans.first().is_none_or(|span| span.emphasis.is_plain())
}

/// Guards the start of a line whose inline text is escaped already: what is indented there may be
/// code, a heading or an item all the same.
fn escape_start(text: &str) -> String {
    let text = text.trim_start();
    let digits = text.trim_start_matches(|c: char| c.is_ascii_digit());
    if text.starts_with(['#', '-', '+', '=']) {
        format!("\\{text}")
    } else if digits.len() < text.len() && digits.starts_with(['.', ')']) {
        format!("{}\\{digits}", &text[..text.len() - digits.len()])
    } else {
        text.to_owned()
    }
}

/// A document.
pub fn document(document: &Document) -> String {
    let blocks: Vec<String> = document
        .blocks
        .iter()
        .map(|block| match block {
            Block::Heading { level, text } => {
                format!("{} {}", "#".repeat(usize::from(*level)), spans(text))
            }
            Block::Paragraph { text } => spans(text),
            Block::Quote { text } => format!("> {}", spans(text)),
            Block::Lines { lines } => lines
                .iter()
                .map(|l| spans(l))
                .collect::<Vec<_>>()
                .join("\\\n"),
            Block::List { numbering, items } => items
                .iter()
                .enumerate()
                .map(|(at, item)| {
                    let lead = match numbering {
                        Numbering::Bullet => "-".to_owned(),
                        // Markdown knows no Roman numerals.
                        Numbering::Arabic | Numbering::Roman => format!("{}.", at + 1),
                    };
                    format!("{lead} {}", spans(item))
                })
                .collect::<Vec<_>>()
                .join("\n"),
            Block::Fields { fields } => fields
                .iter()
                .map(|field| format!("**{}** {}", spans(&field.label), spans(&field.text)))
                .collect::<Vec<_>>()
                .join("\n\n"),
            Block::Table { header, rows } => table(header, rows),
            Block::Rule => "---".to_owned(),
        })
        .collect();
    blocks.join("\n\n") + "\n"
}

/// A table; a bar in a cell is escaped with the rest of the text.
fn table(header: &[Vec<Span>], rows: &[Vec<Vec<Span>>]) -> String {
    let line = |cells: &[Vec<Span>]| {
        let cells: Vec<String> = cells.iter().map(|cell| spans(cell)).collect();
        format!("| {} |", cells.join(" | "))
    };
    let rule = format!("|{}", " --- |".repeat(header.len()));
    let mut lines = vec![line(header), rule];
    lines.extend(rows.iter().map(|row| line(row)));
    lines.join("\n")
}

/// A timeline.
pub fn timeline(timeline: &Timeline, full: bool) -> String {
    let mut out = format!("# {}\n", escape(&timeline.title));
    let mut group = |title: &str, entries: &[Entry]| {
        if entries.is_empty() {
            return;
        }
        out.push_str(&format!("\n## {title}\n\n"));
        for entry in entries {
            out.push_str(&item(entry, full));
        }
    };
    for year in &timeline.years {
        group(&year.year.to_string(), &year.entries);
    }
    group("Undated", &timeline.undated);
    let today = timeline
        .today
        .format("Still to come (today: %-d %B %Y)")
        .to_string();
    group(&today, &timeline.to_come);
    out
}

fn item(entry: &Entry, full: bool) -> String {
    let mut line = format!(
        "- **{}**: {}",
        escape(&entry.when),
        escape_line(&entry.what)
    );
    if let Some(times) = &entry.times {
        line.push_str(&format!(" ({})", escape(times)));
    }
    if let Some(status) = &entry.status {
        line.push_str(&format!(" ({})", escape(status)));
    }
    let mut more = Vec::new();
    for (label, values) in [
        ("whom", &entry.who),
        ("by", &entry.by),
        ("legal basis", &entry.legal_basis),
        ("sources", &entry.sources),
    ] {
        if !values.is_empty() {
            more.push(format!("{label}: {}", escape(&values.join(", "))));
        }
    }
    if !entry.place.is_empty() {
        more.insert(0, escape(&entry.place));
    }
    if !more.is_empty() {
        line.push_str(&format!("; {}", more.join("; ")));
    }
    line.push_str(&format!(" ({})\n", escape(&entry.reference)));
    if full {
        for detail in &entry.details {
            let label = escape(&detail.label);
            let body = escape_line(&detail.text);
            line.push_str(&if label.is_empty() {
                format!("  - {body}\n")
            } else {
                format!("  - {label}: {body}\n")
            });
        }
    }
    line
}
