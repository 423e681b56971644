//! Markdown (CommonMark, with tables for timelines).

use super::runs::{address, lines, with_emphasis};
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

/// Runs as a line; those that stand out alike are one, as `**a****b**` would not be strong.
fn spans(spans: &[Span]) -> String {
    let mut runs: Vec<Span> = Vec::new();
    for span in spans.iter().filter(|span| !span.text.is_empty()) {
        match runs.last_mut() {
            Some(last)
                if last.emphasis == span.emphasis && last.safe_link() == span.safe_link() =>
            {
                last.text.push_str(&span.text);
            }
            _ => runs.push(span.clone()),
        }
    }
    let mut out = String::new();
    for span in &runs {
        let text = escape(&span.text);
        let (lead, rest) = text.split_at(text.len() - text.trim_start().len());
        let body = rest.trim_end();
        let tail = &rest[body.len()..];
        if body.is_empty() {
            out.push_str(&text);
            continue;
        }
        let body = match address(span) {
            Some(address) => format!("[{body}](<{}>)", address.replace('&', "&amp;")),
            None => body.to_owned(),
        };
        out.push_str(&match span.emphasis {
            Emphasis::Strong => format!("{lead}**{body}**{tail}"),
            Emphasis::Italic => format!("{lead}*{body}*{tail}"),
            Emphasis::Plain => format!("{lead}{body}{tail}"),
        });
    }
    let out = out.trim();
    if runs.first().is_none_or(|span| span.emphasis.is_plain()) {
        escape_start(out)
    } else {
        out.to_owned()
    }
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

/// A document. What is not the letter's own text, as the number of a page, has no place in it.
pub fn document(document: &Document) -> String {
    let mut blocks = Vec::new();
    let letterhead = broken(&document.letterhead);
    if !letterhead.is_empty() {
        blocks.extend([letterhead, RULE.to_owned()]);
    }
    let mut second = false;
    for (at, block) in document.blocks.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| document.blocks.get(at));
        second = match (before, block) {
            (Some(Block::List { .. }), Block::List { .. }) => !second,
            _ => false,
        };
        blocks.push(self::block(block, second));
    }
    let footer = spans(&document.footer);
    if !footer.is_empty() {
        blocks.extend([RULE.to_owned(), footer]);
    }
    blocks.retain(|block| !block.is_empty());
    blocks.dedup_by(|one, other| one == RULE && other == RULE);
    blocks.join("\n\n") + "\n"
}

/// A line across the page.
const RULE: &str = "---";

/// A block; nothing for one without text. A list that follows another has other signs, as it would
/// be one with it.
fn block(block: &Block, second: bool) -> String {
    match block {
        Block::Rule => RULE.to_owned(),
        Block::Table { header, rows } => table(header, rows),
        block if block.spans().iter().all(|span| span.text.trim().is_empty()) => String::new(),
        Block::Heading { level, text } => {
            let mut text = spans(text);
            if text.ends_with('#') {
                // What closes a heading is not part of its text.
                text.insert(text.len() - 1, '\\');
            }
            format!("{} {text}", "#".repeat(usize::from(*level).clamp(1, 6)))
        }
        Block::Paragraph { text } => spans(text),
        Block::Quote { text } => {
            let text: Vec<String> = broken(&lines(text))
                .lines()
                .map(|line| format!("> {line}").trim_end().to_owned())
                .collect();
            text.join("\n")
        }
        Block::Lines { lines } => broken(lines),
        Block::List { numbering, items } => {
            let lead = |at: usize| match (numbering, second) {
                (Numbering::Bullet, false) => "-".to_owned(),
                (Numbering::Bullet, true) => "*".to_owned(),
                (Numbering::Arabic, false) => format!("{}.", at + 1),
                (Numbering::Arabic, true) => format!("{})", at + 1),
                (Numbering::Roman, _) => numbering.label(at).unwrap_or_default(),
            };
            let items: Vec<String> = items
                .iter()
                .enumerate()
                .map(|(at, item)| {
                    format!("{} {}", lead(at), spans(item))
                        .trim_end()
                        .to_owned()
                })
                .collect();
            // Markdown knows no Roman numerals: such items are paragraphs of their own.
            items.join(match numbering {
                Numbering::Roman => "\n\n",
                _ => "\n",
            })
        }
        Block::Fields { fields } => fields
            .iter()
            .map(|field| {
                let label = spans(&with_emphasis(&field.label, Emphasis::Strong));
                let text = broken(&lines(&field.text));
                let parts = [label, text];
                let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
                let parts: Vec<&str> = parts.into_iter().filter(|p| !p.is_empty()).collect();
                parts.join("\\\n")
            })
            .filter(|field| !field.is_empty())
            .collect::<Vec<_>>()
            .join("\n\n"),
    }
}

/// Lines of one paragraph that stay apart; an empty line makes a new paragraph.
fn broken(lines: &[Vec<Span>]) -> String {
    let lines: Vec<String> = lines.iter().map(|line| spans(line)).collect();
    let paragraphs: Vec<String> = lines
        .split(|line| line.is_empty())
        .filter(|paragraph| !paragraph.is_empty())
        .map(|paragraph| paragraph.join("\\\n"))
        .collect();
    paragraphs.join("\n\n")
}

/// A table, each row with a cell a column; a bar in a cell is escaped with the rest of the text.
fn table(header: &[Vec<Span>], rows: &[Vec<Vec<Span>>]) -> String {
    let columns = rows.iter().map(Vec::len).chain([header.len()]).max();
    let columns = columns.unwrap_or(0);
    if columns == 0 {
        return String::new();
    }
    let line = |cells: &[Vec<Span>]| {
        let cell = |at: usize| cells.get(at).map(|cell| spans(cell)).unwrap_or_default();
        let cells: Vec<String> = (0..columns).map(cell).collect();
        format!("| {} |", cells.join(" | "))
    };
    let rule = format!("|{}", " --- |".repeat(columns));
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
    for (label, fact) in entry.facts() {
        line.push_str(&format!("; {label}: {}", escape(&fact)));
    }
    line.push_str(&format!(" ({})\n", escape(&entry.references())));
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
