//! Blocks of a document as rows.

use super::fonts::Fonts;
use super::lines::lines;
use super::rows::{Placed, Row, Side, Stroke};
use super::tags::{Element, Tags};
use super::text::{Setting, Text};
use crate::view::document::{Block, Document, Emphasis, FilledField, Numbering, Span};
use krilla::tagging::{ListNumbering, Tag};
use std::num::NonZeroU16;
use std::rc::Rc;

/// Size of the body's text in points.
pub const BODY: f32 = 11.0;
/// Thickness of thin rules in points.
pub const THIN: f32 = 0.5;
/// Space between paragraphs in points.
const APART: f32 = 7.0;
/// Indent of what is filled in, in points.
const INDENT: f32 = 18.0;
/// Indent of quotations at both sides, in points.
const QUOTE: f32 = 28.0;

/// A document on its way from blocks to rows.
pub struct Flow<'a> {
    /// The fonts.
    pub fonts: &'a Fonts,
    /// The structure tree.
    pub tags: Tags,
    /// The rows so far.
    pub rows: Vec<Row>,
    /// The heads of tables, by number.
    pub heads: Vec<Vec<Row>>,
    /// Width between the margins in points.
    pub width: f32,
    /// Whether the document is written from right to left.
    pub rtl: bool,
    texts: usize,
}

impl<'a> Flow<'a> {
    /// Nothing yet.
    pub fn new(fonts: &'a Fonts, width: f32, rtl: bool) -> Flow<'a> {
        Flow {
            fonts,
            tags: Tags::default(),
            rows: Vec::new(),
            heads: Vec::new(),
            width,
            rtl,
            texts: 0,
        }
    }

    /// Letterhead and blocks of a document.
    pub fn document(&mut self, document: &Document) {
        self.letterhead(&document.letterhead);
        for (index, block) in document.blocks.iter().enumerate() {
            let before = self.rows.len();
            self.block(block);
            // "Yours sincerely," stays with the name below it.
            let signed = matches!(document.blocks.get(index + 1), Some(Block::Lines { .. }));
            let added = self.rows.len() - before;
            if matches!(block, Block::Paragraph { .. })
                && signed
                && added <= 2
                && let Some(row) = self.rows.last_mut().filter(|_| added > 0)
            {
                row.keep = true;
            }
        }
    }

    /// Spans as a text of this document.
    pub fn text(&mut self, spans: &[Span], size: f32, bold: bool) -> Rc<Text> {
        self.set(spans, size, bold, true)
    }

    /// A number or label as a text of this document; it runs as the document does.
    pub fn label(&mut self, label: String, size: f32) -> Rc<Text> {
        self.set(&[Span::fixed(label)], size, false, false)
    }

    fn set(&mut self, spans: &[Span], size: f32, bold: bool, free: bool) -> Rc<Text> {
        self.texts += 1;
        let setting = Setting {
            size,
            bold,
            rtl: self.rtl,
            free,
        };
        Rc::new(Text::new(self.texts, spans, setting, self.fonts))
    }

    /// The side where lines of the document begin.
    pub fn start(&self) -> Side {
        if self.rtl { Side::Right } else { Side::Left }
    }

    /// The side where lines of the document end.
    pub fn end(&self) -> Side {
        if self.rtl { Side::Left } else { Side::Right }
    }

    /// The edges of an area that begins and ends so many points inside the margins, at the sides
    /// where lines of the document begin and end.
    pub fn edges(&self, start: f32, end: f32) -> (f32, f32) {
        if self.rtl {
            (end, self.width - start)
        } else {
            (start, self.width - end)
        }
    }

    /// A text as rows. The first two and the last two lines stay together.
    pub fn lines(
        &self,
        text: &Rc<Text>,
        element: Element,
        between: (f32, f32),
        side: Side,
    ) -> Vec<Row> {
        let lines = lines(text, (between.1 - between.0).max(1.0));
        let count = lines.len();
        let height = text.leading();
        lines
            .into_iter()
            .enumerate()
            .map(|(index, line)| Row {
                height,
                keep: count > 1 && (index == 0 || index + 2 == count),
                texts: vec![Placed {
                    text: Rc::clone(text),
                    line,
                    between,
                    side,
                    baseline: height / 2.0 + text.size * 0.35,
                    element,
                }],
                ..Row::default()
            })
            .collect()
    }

    /// Adds rows with a space above them.
    pub fn push(&mut self, gap: f32, rows: Vec<Row>) {
        for (index, mut row) in rows.into_iter().enumerate() {
            if index == 0 {
                row.gap = gap;
            }
            self.rows.push(row);
        }
    }

    fn letterhead(&mut self, lines: &[Vec<Span>]) {
        if lines
            .iter()
            .flatten()
            .all(|span| span.text.trim().is_empty())
        {
            return;
        }
        let mut rows = Vec::new();
        let parent = self.tags.add(None, Tag::Div);
        for (index, line) in lines.iter().enumerate() {
            let (size, bold) = if index == 0 {
                (13.0, true)
            } else {
                (9.5, false)
            };
            let text = self.text(line, size, bold);
            let element = self.tags.add(Some(parent), Tag::P);
            rows.extend(self.lines(&text, element, (0.0, self.width), Side::Centre));
        }
        rows.push(Row {
            height: 26.0,
            strokes: vec![Stroke {
                down: 8.0,
                between: (0.0, self.width),
                thick: THIN,
            }],
            ..Row::default()
        });
        keep_together(&mut rows);
        self.push(0.0, rows);
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => self.heading(*level, text),
            Block::Paragraph { text } => {
                let element = self.tags.add(None, Tag::P);
                self.paragraph(text, element, (0.0, self.width));
            }
            Block::Quote { text } => {
                let quote = self.tags.add(None, Tag::BlockQuote);
                let element = self.tags.add(Some(quote), Tag::P);
                self.paragraph(text, element, self.edges(QUOTE, QUOTE));
            }
            Block::Lines { lines } => self.block_of_lines(lines),
            Block::List { numbering, items } => self.list(*numbering, items),
            Block::Fields { fields } => self.fields(fields),
            Block::Table { header, rows } => self.table(header, rows),
            Block::Rule => {
                let between = (0.0, self.width);
                self.rows.push(Row {
                    gap: APART,
                    height: APART,
                    strokes: vec![Stroke {
                        down: APART / 2.0,
                        between,
                        thick: THIN,
                    }],
                    ..Row::default()
                });
            }
        }
    }

    fn paragraph(&mut self, spans: &[Span], element: Element, between: (f32, f32)) {
        let text = self.text(spans, BODY, false);
        if !text.is_blank() {
            let side = match text.declared {
                Some(true) => Side::Right,
                Some(false) => Side::Left,
                None => self.start(),
            };
            let rows = self.lines(&text, element, between, side);
            self.push(APART, rows);
        }
    }

    fn heading(&mut self, level: u8, spans: &[Span]) {
        let level = level.clamp(1, 4);
        let (size, above) = match level {
            1 => (15.5, 16.0),
            2 => (13.0, 15.0),
            3 => (11.5, 12.0),
            _ => (BODY, 10.0),
        };
        let text = self.text(spans, size, true);
        if text.is_blank() {
            return;
        }
        let title = text.text.split_whitespace().collect::<Vec<_>>().join(" ");
        let number = NonZeroU16::new(u16::from(level)).unwrap_or(NonZeroU16::MIN);
        let element = self.tags.add(None, Tag::Hn(number, Some(title.clone())));
        let mut rows = self.lines(&text, element, (0.0, self.width), self.start());
        for row in &mut rows {
            row.keep = true;
        }
        if let Some(row) = rows.first_mut() {
            row.heading = Some((level, title));
        }
        self.push(above, rows);
    }

    fn block_of_lines(&mut self, lines: &[Vec<Span>]) {
        let parent = self.tags.add(None, Tag::Div);
        let mut rows = Vec::new();
        for line in lines {
            let text = self.text(line, BODY, false);
            if text.is_blank() {
                rows.push(Row {
                    height: text.leading(),
                    ..Row::default()
                });
                continue;
            }
            let element = self.tags.add(Some(parent), Tag::P);
            rows.extend(self.lines(&text, element, (0.0, self.width), self.start()));
        }
        keep_together(&mut rows);
        self.push(APART + 2.0, rows);
    }

    fn list(&mut self, numbering: Numbering, items: &[Vec<Span>]) {
        let kind = match numbering {
            Numbering::Bullet => ListNumbering::Disc,
            Numbering::Arabic => ListNumbering::Decimal,
            Numbering::Roman => ListNumbering::LowerRoman,
        };
        let list = self.tags.add(None, Tag::L(kind));
        let labels: Vec<Rc<Text>> = (0..items.len())
            .map(|index| {
                let label = numbering.label(index).unwrap_or_else(|| "•".to_owned());
                self.label(label, BODY)
            })
            .collect();
        let widest = labels
            .iter()
            .map(|label| label.width(0..label.text.len()))
            .fold(12.0, f32::max);
        let indent = widest + 7.0;
        for (index, (item, label)) in items.iter().zip(&labels).enumerate() {
            let entry = self.tags.add(Some(list), Tag::LI);
            let mark = self.tags.add(Some(entry), Tag::Lbl);
            let body = self.tags.add(Some(entry), Tag::LBody);
            let text = self.text(item, BODY, false);
            let between = self.edges(indent, 0.0);
            let mut rows = self.lines(&text, body, between, self.start());
            if rows.is_empty() {
                rows.push(Row {
                    height: label.leading(),
                    empty: vec![body],
                    ..Row::default()
                });
            }
            // The number stands by its text: numbers of different length end at the same place.
            let edges = self.edges(0.0, self.width - widest);
            let labels = self.lines(label, mark, edges, self.end());
            if let (Some(row), Some(label)) = (rows.first_mut(), labels.into_iter().next()) {
                let baseline = row.texts.first().map(|placed| placed.baseline);
                for mut placed in label.texts {
                    placed.baseline = baseline.unwrap_or(placed.baseline);
                    row.texts.insert(0, placed);
                }
            }
            self.push(if index == 0 { APART } else { 3.5 }, rows);
        }
    }

    fn fields(&mut self, fields: &[FilledField]) {
        let list = self.tags.add(None, Tag::L(ListNumbering::None));
        for field in fields {
            let entry = self.tags.add(Some(list), Tag::LI);
            let mark = self.tags.add(Some(entry), Tag::Lbl);
            let body = self.tags.add(Some(entry), Tag::LBody);
            let label = self.text(&field.label, BODY, true);
            let mut rows = self.lines(&label, mark, (0.0, self.width), self.start());
            for row in &mut rows {
                row.keep = true;
            }
            let text = self.text(&field.text, BODY, false);
            let filled = self.lines(&text, body, self.edges(INDENT, 0.0), self.start());
            if filled.is_empty()
                && let Some(row) = rows.last_mut()
            {
                row.keep = false;
                row.empty.push(body);
            }
            rows.extend(filled);
            self.push(APART, rows);
        }
    }
}

/// Keeps rows on one page.
fn keep_together(rows: &mut [Row]) {
    let last = rows.len().saturating_sub(1);
    for row in rows.iter_mut().take(last) {
        row.keep = true;
    }
}

/// A span of a table's head: as it is, in bold.
pub fn strong(spans: &[Span]) -> Vec<Span> {
    spans
        .iter()
        .map(|span| Span {
            emphasis: Emphasis::Plain,
            ..span.clone()
        })
        .collect()
}
