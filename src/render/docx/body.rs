//! Blocks as paragraphs and tables: the part `word/document.xml` (ECMA-376 part 1, 11.3.10).

use super::language::tag;
use super::links::Links;
use super::page::Page;
use super::runs;
use super::table;
use super::xml::Xml;
use crate::view::document::{Block, Direction, Document, Emphasis, Numbering, Span};
use std::borrow::Cow;

/// The namespaces of WordprocessingML and of relationships, transitional.
pub const NAMESPACES: [(&str, &str); 2] = [
    (
        "xmlns:w",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        "xmlns:r",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
];

/// Styles that are bold. A style for strong runs in them would make these light: Word takes two
/// bold styles for none (ECMA-376 part 1, 17.7.3).
const BOLD: [&str; 5] = [
    "Heading1",
    "Heading2",
    "Heading3",
    "FieldLabel",
    "TableHeading",
];

/// What writing the body finds out for other parts.
#[derive(Debug, Default)]
pub struct Found {
    /// Addresses that it leads to.
    pub links: Links,
    /// How its lists are numbered, in their order.
    pub lists: Vec<Numbering>,
}

/// A paragraph but for its text.
#[derive(Clone, Copy, Debug)]
pub struct Paragraph<'a> {
    /// Id of its style.
    pub style: &'a str,
    /// Its direction.
    pub direction: Direction,
    /// Id of the numbering that it is an item of.
    pub numbering: Option<&'a str>,
}

/// The part, and what other parts need to know of it.
pub fn part(document: &Document, page: &Page) -> (String, Found) {
    let mut found = Found::default();
    let mut xml = Xml::file();
    xml.element("w:document", &NAMESPACES, |xml| {
        xml.element("w:body", &[], |xml| {
            write_lines(
                xml,
                document,
                "Letterhead",
                &document.letterhead,
                &mut found,
            );
            let nexts = document.blocks.iter().skip(1).map(Some).chain([None]);
            for (block, next) in document.blocks.iter().zip(nexts) {
                write_block(xml, document, page, (block, next), &mut found);
            }
            page.write(xml, document.direction);
        });
    });
    (xml.finish(), found)
}

fn write_block(
    xml: &mut Xml,
    document: &Document,
    page: &Page,
    (block, next): (&Block, Option<&Block>),
    found: &mut Found,
) {
    let direction = document.direction;
    let mut simple = |style: &str, direction: Direction, spans: &[Span]| {
        let paragraph = Paragraph::new(style, direction);
        paragraph.write(xml, spans, &mut found.links);
    };
    match block {
        Block::Heading { level, text } => {
            // An empty heading is an entry in the outline that leads a listener nowhere.
            if text.iter().any(|span| !span.text.trim().is_empty()) {
                simple(heading(*level), own_direction(text, direction), text);
            }
        }
        Block::Paragraph { text } => {
            // What opens a list stays on its page.
            let style = match next {
                Some(Block::List { .. }) => "Opening",
                _ => "Normal",
            };
            simple(style, own_direction(text, direction), text);
        }
        Block::Quote { text } => simple("Quote", own_direction(text, direction), text),
        Block::Rule => simple("Rule", direction, &[]),
        Block::Lines { lines } => write_lines(xml, document, "AddressLines", lines, found),
        Block::List { numbering, items } => {
            found.lists.push(*numbering);
            let id = super::numbering::list_id(found.lists.len() - 1).to_string();
            for item in items {
                let paragraph = Paragraph {
                    style: super::numbering::style(*numbering),
                    direction,
                    numbering: Some(&id),
                };
                paragraph.write(xml, item, &mut found.links);
            }
        }
        Block::Fields { fields } => {
            for field in fields {
                simple("FieldLabel", direction, &field.label);
                simple(
                    "FieldText",
                    own_direction(&field.text, direction),
                    &field.text,
                );
            }
        }
        Block::Table { header, rows } => {
            table::write(xml, header, rows, direction, page, &mut found.links);
        }
    }
}

fn heading(level: u8) -> &'static str {
    match level {
        0 | 1 => "Heading1",
        2 => "Heading2",
        3 => "Heading3",
        _ => "Heading4",
    }
}

/// Lines as one paragraph, so that a page never parts them and a listener hears them together;
/// nothing where there are none.
fn write_lines(
    xml: &mut Xml,
    document: &Document,
    style: &str,
    lines: &[Vec<Span>],
    found: &mut Found,
) {
    if lines.is_empty() {
        return;
    }
    let line_break = Span::fixed("\n");
    let spans: Vec<Span> = lines
        .iter()
        .enumerate()
        .flat_map(|(index, line)| {
            let before = (index > 0).then_some(&line_break);
            before.into_iter().chain(line).cloned()
        })
        .collect();
    let paragraph = Paragraph::new(style, document.direction);
    paragraph.write(xml, &spans, &mut found.links);
}

/// The direction of a paragraph: the document's, unless all its words are in a language that is
/// written the other way (an enclosed text, somebody's own words).
fn own_direction(spans: &[Span], document: Direction) -> Direction {
    let mut directions = spans
        .iter()
        .filter(|span| !span.text.trim().is_empty())
        .map(|span| {
            let language = span.language.as_deref().and_then(tag);
            language.map_or(document, Direction::of_language)
        });
    match directions.next() {
        Some(first) if directions.all(|direction| direction == first) => first,
        _ => document,
    }
}

impl<'a> Paragraph<'a> {
    /// A paragraph that is no item of a list.
    pub fn new(style: &'a str, direction: Direction) -> Paragraph<'a> {
        Paragraph {
            style,
            direction,
            numbering: None,
        }
    }

    /// Writes it with its text.
    pub fn write(&self, xml: &mut Xml, spans: &[Span], links: &mut Links) {
        xml.element("w:p", &[], |xml| {
            self.properties(xml);
            runs::write(xml, &self.emphasised(spans), self.direction, links);
        });
    }

    /// Its text without the emphasis that its style has already.
    fn emphasised<'s>(&self, spans: &'s [Span]) -> Cow<'s, [Span]> {
        let strong = |span: &Span| span.emphasis == Emphasis::Strong;
        if !BOLD.contains(&self.style) || !spans.iter().any(strong) {
            return Cow::Borrowed(spans);
        }
        let mut spans = spans.to_vec();
        for span in spans.iter_mut().filter(|span| strong(span)) {
            span.emphasis = Emphasis::Plain;
        }
        Cow::Owned(spans)
    }

    /// `w:pPr`, its children in the order of CT_PPr. `w:bidi` is said either way, as the style of
    /// a document from right to left says it too.
    pub fn properties(&self, xml: &mut Xml) {
        let from_right = self.direction == Direction::RightToLeft;
        xml.element("w:pPr", &[], |xml| {
            xml.value("w:pStyle", self.style);
            if let Some(id) = self.numbering {
                xml.element("w:numPr", &[], |xml| {
                    xml.value("w:ilvl", "0");
                    xml.value("w:numId", id);
                });
            }
            xml.value("w:bidi", if from_right { "1" } else { "0" });
            if from_right {
                xml.element("w:rPr", &[], |xml| xml.leaf("w:rtl", &[]));
            }
        });
    }
}
