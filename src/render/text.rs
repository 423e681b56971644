//! Plain text: timelines as lists, documents wrapped.

use super::Style;
use super::runs::{self, is_blank, lines, with_addresses};
use super::terminal::{visible, visible_line};
use crate::view::document::{Block, Direction, Document, FilledField, Span};
use crate::view::timeline::{Entry, Timeline};
use textwrap::{Options, fill};
use unicode_width::UnicodeWidthStr;

/// A document wrapped at a width.
pub fn document(document: &Document, width: usize) -> String {
    let sheet = Sheet {
        width,
        around: document.direction,
    };
    let mut blocks = vec![sheet.lines(&document.letterhead)];
    blocks.extend(document.blocks.iter().map(|block| sheet.block(block)));
    if !is_blank(&document.footer) {
        let mut footer = vec![sheet.rule()];
        footer.extend(sheet.wrapped(&document.footer, "", ""));
        blocks.push(footer);
    }
    let blocks: Vec<String> = blocks
        .iter()
        .map(|lines| lines.join("\n").trim_end().to_owned())
        .filter(|block| !block.is_empty())
        .collect();
    blocks.join("\n\n") + "\n"
}

/// What text is laid out on.
struct Sheet {
    width: usize,
    around: Direction,
}

impl Sheet {
    fn block(&self, block: &Block) -> Vec<String> {
        match block {
            Block::Rule => vec![self.rule()],
            Block::Fields { fields } => self.fields(fields),
            Block::Table { header, rows } => self.table(header, rows),
            block if block.spans().iter().all(|span| span.text.trim().is_empty()) => Vec::new(),
            Block::Heading { level, text } => {
                let mut lines = self.wrapped(text, "", "");
                let longest = lines.iter().map(|line| line.width()).max().unwrap_or(0);
                match level {
                    0 | 1 => lines.push("=".repeat(longest)),
                    2 => {
                        let upper = |span: &Span| Span {
                            text: span.text.to_uppercase(),
                            ..span.clone()
                        };
                        let text: Vec<Span> = text.iter().map(upper).collect();
                        lines = self.wrapped(&text, "", "");
                    }
                    _ => lines.push("-".repeat(longest)),
                }
                lines
            }
            Block::Paragraph { text } => self.wrapped(text, "", ""),
            Block::Quote { text } => self.lines_at(&lines(text), "    "),
            Block::Lines { lines } => self.lines(lines),
            Block::List { numbering, items } => items
                .iter()
                .enumerate()
                .flat_map(|(at, item)| {
                    let lead = numbering
                        .label(at)
                        .map_or("- ".to_owned(), |label| format!("{label} "));
                    self.wrapped(item, &lead, &" ".repeat(lead.len()))
                })
                .collect(),
        }
    }

    fn lines(&self, lines: &[Vec<Span>]) -> Vec<String> {
        self.lines_at(lines, "")
    }

    fn lines_at(&self, lines: &[Vec<Span>], indent: &str) -> Vec<String> {
        let line = |line: &Vec<Span>| match is_blank(line) {
            true => vec![String::new()],
            false => self.wrapped(line, indent, indent),
        };
        lines.iter().flat_map(line).collect()
    }

    fn fields(&self, fields: &[FilledField]) -> Vec<String> {
        let mut out = Vec::new();
        if let Some(rows) = runs::short_fields(fields, self.width, self.around) {
            for (label, gap, text) in rows {
                out.push(format!("{label}{gap}{text}").trim_end().to_owned());
            }
            return out;
        }
        for field in fields {
            if !out.is_empty() {
                out.push(String::new());
            }
            out.extend(self.wrapped(&field.label, "", ""));
            out.extend(self.lines_at(&lines(&field.text), "    "));
        }
        out
    }

    /// A table in columns, or where they do not fit an item a row.
    fn table(&self, header: &[Vec<Span>], rows: &[Vec<Vec<Span>>]) -> Vec<String> {
        let header: Vec<Vec<Span>> = header.iter().map(|cell| with_addresses(cell)).collect();
        let rows: Vec<Vec<Vec<Span>>> = rows
            .iter()
            .map(|row| row.iter().map(|cell| with_addresses(cell)).collect())
            .collect();
        let mut out = Vec::new();
        let Some(widths) = runs::columns(&header, &rows, self.width, self.around) else {
            for row in &rows {
                for (at, item) in runs::named(&header, row).iter().enumerate() {
                    let lead = if at == 0 { "- " } else { "  " };
                    out.extend(self.wrapped_told(item, lead, "    "));
                }
            }
            return out;
        };
        let line = |cells: &[Vec<Span>]| -> String {
            let mut out = String::new();
            for (at, width) in widths.iter().enumerate() {
                let cell = cells.get(at).map(Vec::as_slice).unwrap_or_default();
                let text = runs::wrap_plain(cell, usize::MAX, self.around).concat();
                let gap = " ".repeat(width.saturating_sub(text.width()) + 2);
                out.push_str(&(text + &gap));
            }
            out.trim_end().to_owned()
        };
        if !header.iter().all(|cell| is_blank(cell)) {
            out.push(line(&header));
            let rules: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
            out.push(rules.join("  "));
        }
        out.extend(rows.iter().map(|row| line(row)));
        out
    }

    fn rule(&self) -> String {
        "-".repeat(self.width.min(20))
    }

    fn wrapped(&self, spans: &[Span], first: &str, next: &str) -> Vec<String> {
        self.wrapped_told(&with_addresses(spans), first, next)
    }

    /// Wrapped where links tell their addresses already.
    fn wrapped_told(&self, spans: &[Span], first: &str, next: &str) -> Vec<String> {
        let room = self.width.saturating_sub(first.len().max(next.len()));
        runs::wrap_plain(spans, room.max(1), self.around)
            .into_iter()
            .enumerate()
            .map(|(at, line)| format!("{}{line}", if at == 0 { first } else { next }))
            .collect()
    }
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
    for (label, fact) in entry.facts() {
        line.push_str(&format!("; {label}: {}", visible_line(&fact)));
    }
    line.push_str(&format!(" [{}]", visible_line(&entry.references())));
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
