//! A document as styled text, to be looked at in a terminal.

use super::runs::{self, Piece, is_blank, lines, with_addresses};
use crate::view::document::{Block, Direction, Document, Emphasis, FilledField, Numbering, Span};
use unicode_width::UnicodeWidthStr;

const BOLD: &str = "1";
const DIM: &str = "2";
const ITALIC: &str = "3";
const UNDERLINED: &str = "4";

/// Most columns: longer lines are hard to read.
const WIDEST: usize = 80;
/// Fewest columns that text is wrapped in beside an indent.
const NARROWEST: usize = 10;

/// A document as text for a terminal of a width. With colour, text stands out by escape sequences
/// and links can be followed; the document's own text cannot act on the terminal in any case.
pub fn document(document: &Document, width: usize, color: bool) -> String {
    let sheet = Sheet {
        width: width.clamp(NARROWEST, WIDEST),
        color,
        around: document.direction,
    };
    let mut blocks = Vec::new();
    let letterhead = document.letterhead.iter().filter(|line| !is_blank(line));
    let letterhead: Vec<Vec<Span>> = letterhead.cloned().collect();
    if let Some((name, rest)) = letterhead.split_first() {
        let mut letterhead = sheet.wrapped(name, &[BOLD], "", "");
        letterhead.extend(sheet.lines(rest));
        letterhead.push(sheet.rule());
        blocks.push(letterhead);
    }
    blocks.extend(document.blocks.iter().map(|block| sheet.block(block)));
    if !is_blank(&document.footer) {
        let mut footer = vec![sheet.rule()];
        footer.extend(sheet.wrapped(&document.footer, &[DIM], "", ""));
        blocks.push(footer);
    }
    blocks.retain(|block| !block.is_empty());
    let blocks: Vec<String> = blocks.iter().map(|block| block.join("\n")).collect();
    blocks.join("\n\n") + "\n"
}

struct Sheet {
    width: usize,
    color: bool,
    around: Direction,
}

impl Sheet {
    /// The lines of a block; none for one without text.
    fn block(&self, block: &Block) -> Vec<String> {
        match block {
            Block::Rule => vec![self.rule()],
            Block::Table { header, rows } => self.table(header, rows),
            Block::Fields { fields } => self.fields(fields),
            block if block.spans().iter().all(|span| span.text.trim().is_empty()) => Vec::new(),
            Block::Heading { level, text } => {
                let look: &[&str] = match level {
                    0 | 1 => &[BOLD, UNDERLINED],
                    2 => &[BOLD],
                    _ => &[UNDERLINED],
                };
                self.wrapped(text, look, "", "")
            }
            Block::Paragraph { text } => self.wrapped(text, &[], "", ""),
            Block::Quote { text } => {
                let bar = format!("{} ", self.painted(&[DIM], "│"));
                let text = lines(text);
                let quoted = |line: &Vec<Span>| match is_blank(line) {
                    true => vec![bar.trim_end().to_owned()],
                    false => self.wrapped(line, &[], &bar, &bar),
                };
                text.iter().flat_map(quoted).collect()
            }
            Block::Lines { lines } => self.lines(lines),
            Block::List { numbering, items } => self.list(*numbering, items),
        }
    }

    fn lines(&self, lines: &[Vec<Span>]) -> Vec<String> {
        let line = |line: &Vec<Span>| match is_blank(line) {
            true => vec![String::new()],
            false => self.wrapped(line, &[], "", ""),
        };
        lines.iter().flat_map(line).collect()
    }

    fn list(&self, numbering: Numbering, items: &[Vec<Span>]) -> Vec<String> {
        let labels: Vec<String> = (0..items.len())
            .map(|at| numbering.label(at).unwrap_or_else(|| "•".to_owned()))
            .collect();
        let widest = labels.iter().map(|label| label.width()).max().unwrap_or(0);
        let indent = " ".repeat(widest + 3);
        items
            .iter()
            .zip(labels)
            .flat_map(|(item, label)| {
                let lead = format!("  {label:>widest$} ");
                match is_blank(item) {
                    true => vec![lead.trim_end().to_owned()],
                    false => self.wrapped(item, &[], &lead, &indent),
                }
            })
            .collect()
    }

    fn fields(&self, fields: &[FilledField]) -> Vec<String> {
        let mut out = Vec::new();
        if let Some(rows) = runs::short_fields(fields, self.width, self.around) {
            for ((_, gap, _), field) in rows.iter().zip(fields) {
                let label = self.wrapped(&field.label, &[BOLD], "", "").concat();
                let text = self.wrapped(&field.text, &[], "", "").concat();
                out.push(format!("{label}{gap}{text}").trim_end().to_owned());
            }
            return out;
        }
        for (at, field) in fields.iter().enumerate() {
            if at > 0 {
                out.push(String::new());
            }
            out.extend(self.wrapped(&field.label, &[BOLD], "", ""));
            for line in lines(&field.text) {
                out.extend(match is_blank(&line) {
                    true => vec![String::new()],
                    false => self.wrapped(&line, &[], "  ", "  "),
                });
            }
        }
        out
    }

    /// A table in columns, or where they do not fit an item a row.
    fn table(&self, header: &[Vec<Span>], rows: &[Vec<Vec<Span>>]) -> Vec<String> {
        let Some(widths) = runs::columns(header, rows, self.width, self.around) else {
            return self.rows(header, rows);
        };
        let line = |cells: &[Vec<Span>], look: &[&str]| -> String {
            let mut out = String::new();
            for (at, width) in widths.iter().enumerate() {
                let cell = cells.get(at).map(Vec::as_slice).unwrap_or_default();
                let plain = runs::wrap_plain(cell, usize::MAX, self.around).concat();
                let gap = if at + 1 < widths.len() { 2 } else { 0 };
                out.push_str(&self.wrapped_at(usize::MAX, cell, look, "", "").concat());
                out.push_str(&" ".repeat(width.saturating_sub(plain.width()) + gap));
            }
            out.trim_end().to_owned()
        };
        let mut out = Vec::new();
        if !header.iter().all(|cell| is_blank(cell)) {
            out.push(line(header, &[BOLD]));
            let rules: Vec<String> = widths.iter().map(|width| "─".repeat(*width)).collect();
            out.push(self.painted(&[DIM], &rules.join("  ")));
        }
        out.extend(rows.iter().map(|row| line(row, &[])));
        out
    }

    fn rows(&self, header: &[Vec<Span>], rows: &[Vec<Vec<Span>>]) -> Vec<String> {
        let mut out = Vec::new();
        for row in rows {
            for (at, item) in runs::named(header, row).iter().enumerate() {
                let lead = if at == 0 { "  • " } else { "    " };
                out.extend(self.wrapped(item, &[], lead, "      "));
            }
        }
        out
    }

    fn rule(&self) -> String {
        self.painted(&[DIM], &"─".repeat(self.width))
    }

    fn painted(&self, look: &[&str], text: &str) -> String {
        if self.color && !look.is_empty() {
            format!("\u{1b}[{}m{text}\u{1b}[0m", look.join(";"))
        } else {
            text.to_owned()
        }
    }

    fn wrapped(&self, spans: &[Span], look: &[&str], first: &str, next: &str) -> Vec<String> {
        self.wrapped_at(self.width, spans, look, first, next)
    }

    /// Runs as lines, each painted by itself so that a pager can start with any of them.
    fn wrapped_at(
        &self,
        width: usize,
        spans: &[Span],
        look: &[&str],
        first: &str,
        next: &str,
    ) -> Vec<String> {
        let spans = if self.color {
            spans.to_vec()
        } else {
            with_addresses(spans)
        };
        let indent = textwrap::core::display_width(first).max(textwrap::core::display_width(next));
        let room = width.saturating_sub(indent).max(NARROWEST);
        runs::wrap(&spans, room, self.around)
            .iter()
            .enumerate()
            .map(|(at, line)| {
                let lead = if at == 0 { first } else { next };
                let pieces = line.iter().map(|piece| self.piece(piece, &spans, look));
                format!("{lead}{}", pieces.collect::<String>())
            })
            .collect()
    }

    fn piece(&self, piece: &Piece, spans: &[Span], look: &[&str]) -> String {
        let Some(span) = spans.get(piece.run).filter(|_| self.color) else {
            return piece.text.clone();
        };
        let mut look = look.to_vec();
        match span.emphasis {
            Emphasis::Strong if !look.contains(&BOLD) => look.push(BOLD),
            Emphasis::Italic => look.push(ITALIC),
            _ => {}
        }
        match runs::address(span) {
            Some(address) => {
                if !look.contains(&UNDERLINED) {
                    look.push(UNDERLINED);
                }
                let text = self.painted(&look, &piece.text);
                format!("\u{1b}]8;;{address}\u{1b}\\{text}\u{1b}]8;;\u{1b}\\")
            }
            None => self.painted(&look, &piece.text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter() -> Document {
        let span = Span::fixed;
        Document {
            letterhead: vec![vec![with(span("Committee"), Emphasis::Strong)]],
            footer: vec![span("Case 12")],
            blocks: vec![
                Block::Heading {
                    level: 1,
                    text: vec![span("Release Anna")],
                },
                Block::Paragraph {
                    text: vec![
                        span("She is "),
                        with(span("held"), Emphasis::Strong),
                        span(", see "),
                        Span {
                            link: Some("https://example.org/a".into()),
                            ..span("the report")
                        },
                        Span {
                            link: Some("javascript:alert(1)".into()),
                            ..span(" or \u{1b}]8;;x\u{7}\u{1b}[2J")
                        },
                    ],
                },
                Block::List {
                    numbering: Numbering::Roman,
                    items: vec![vec![span(&"one ".repeat(30))], vec![span("two")]],
                },
                Block::Quote {
                    text: vec![span("first\nsecond")],
                },
                Block::Paragraph { text: vec![] },
                Block::Table {
                    header: vec![vec![span("Date")], vec![span("Court")]],
                    rows: vec![vec![vec![span("2019")], vec![span("محكمة القاهرة")]]],
                },
            ],
            ..Document::default()
        }
    }

    fn with(span: Span, emphasis: Emphasis) -> Span {
        Span { emphasis, ..span }
    }

    #[test]
    fn plain_text_has_no_escape_and_keeps_addresses() {
        let text = document(&letter(), 60, false);
        assert!(!text.contains('\u{1b}'), "{text}");
        assert!(
            text.contains("the report <https://example.org/a>"),
            "{text}"
        );
        assert!(text.contains("│ first\n│ second"), "{text}");
        assert!(
            text.contains("\n      one") && text.contains("\n  ii. two"),
            "{text}"
        );
        assert!(!text.contains("\n\n\n"), "{text}");
        assert!(text.contains("Date  Court\n────"), "{text}");
        assert!(text.lines().all(|line| line.width() <= 60), "{text}");
    }

    #[test]
    fn colour_is_the_programs_own_only() {
        let text = document(&letter(), 200, true);
        assert!(
            text.contains("\u{1b}[1;4mRelease Anna\u{1b}[0m"),
            "{text:?}"
        );
        assert!(text.contains("\u{1b}[1mheld\u{1b}[0m"), "{text:?}");
        assert!(
            text.contains("\u{1b}]8;;https://example.org/a\u{1b}\\\u{1b}[4mthe report\u{1b}[0m\u{1b}]8;;\u{1b}\\"),
            "{text:?}"
        );
        assert!(
            text.contains("␛]8;;x␇␛[2J") && !text.contains("javascript"),
            "{text:?}"
        );
        assert_eq!(text.matches("\u{1b}]8;;").count(), 2, "{text:?}");
        for line in text.lines() {
            assert!(textwrap::core::display_width(line) <= WIDEST, "{line:?}");
        }
    }
}
