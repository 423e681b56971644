//! The page: paper, margins, and the foot with its numbers (ECMA-376 part 1, 17.6 and 17.10).

use super::body::{NAMESPACES, Paragraph};
use super::links::Links;
use super::runs;
use super::xml::Xml;
use crate::render::paper::Paper;
use crate::view::document::{Direction, Document, Span};

/// Twentieths of a point in a millimetre.
const TWIPS: f32 = 1440.0 / 25.4;
/// Millimetres between text and the edge of the paper, on each side.
const MARGIN: f32 = 25.0;
/// Millimetres between header or foot and the edge of the paper.
const FOOT: f32 = 12.5;
/// Relationship of the document to its foot.
pub const FOOTER: &str = "footer";

/// The page, in twentieths of a point.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    width: u32,
    height: u32,
    margin: u32,
    foot: u32,
}

impl Page {
    /// The page on a paper.
    pub fn on(paper: Paper) -> Page {
        let (width, height) = paper.millimetres();
        Page {
            width: twips(width),
            height: twips(height),
            margin: twips(MARGIN),
            foot: twips(FOOT),
        }
    }

    /// How wide its text is.
    pub fn text_width(&self) -> u32 {
        self.width - 2 * self.margin
    }

    /// Writes the section's properties, its children in the order of CT_SectPr.
    pub fn write(&self, xml: &mut Xml, direction: Direction) {
        let [width, height] = [self.width, self.height].map(|n| n.to_string());
        let [margin, foot] = [self.margin, self.foot].map(|n| n.to_string());
        xml.element("w:sectPr", &[], |xml| {
            xml.leaf(
                "w:footerReference",
                &[("w:type", "default"), ("r:id", FOOTER)],
            );
            xml.leaf("w:pgSz", &[("w:w", &width), ("w:h", &height)]);
            xml.leaf(
                "w:pgMar",
                &[
                    ("w:top", &margin),
                    ("w:right", &margin),
                    ("w:bottom", &margin),
                    ("w:left", &margin),
                    ("w:header", &foot),
                    ("w:footer", &foot),
                    ("w:gutter", "0"),
                ],
            );
            if direction == Direction::RightToLeft {
                xml.leaf("w:bidi", &[]);
            }
        });
    }
}

// Sizes of paper are far within the range.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn twips(millimetres: f32) -> u32 {
    (millimetres * TWIPS).round() as u32
}

/// The part `word/footer1.xml` (ECMA-376 part 1, 11.3.6): the document's footer, a tab, and the
/// number of the page.
pub fn footer(document: &Document) -> (String, Links) {
    let mut links = Links::default();
    let mut xml = Xml::file();
    let paragraph = Paragraph::new("Footer", document.direction);
    xml.element("w:ftr", &NAMESPACES, |xml| {
        xml.element("w:p", &[], |xml| {
            paragraph.properties(xml);
            runs::write(xml, &document.footer, document.direction, &mut links);
            xml.element("w:r", &[], |xml| xml.leaf("w:tab", &[]));
            let label = match document.page_label.as_str() {
                "" => "{page}",
                label => label,
            };
            write_label(xml, label, document.direction, &mut links);
        });
    });
    (xml.finish(), links)
}

fn write_label(xml: &mut Xml, label: &str, direction: Direction, links: &mut Links) {
    let mut rest = label;
    while let Some((at, sign, field)) = next_field(rest) {
        let (before, after) = rest.split_at(at);
        runs::write(xml, &[Span::fixed(before)], direction, links);
        write_field(xml, field, direction);
        rest = after.strip_prefix(sign).unwrap_or_default();
    }
    runs::write(xml, &[Span::fixed(rest)], direction, links);
}

/// The first place for a number in a label: where, how it is written, and the field for it.
fn next_field(label: &str) -> Option<(usize, &'static str, &'static str)> {
    [("{page}", "PAGE"), ("{pages}", "NUMPAGES")]
        .into_iter()
        .filter_map(|(sign, field)| label.find(sign).map(|at| (at, sign, field)))
        .min()
}

/// A field (ECMA-376 part 1, 17.16.19). The "1" stands until the program that opens the file
/// counts its pages.
fn write_field(xml: &mut Xml, instruction: &str, direction: Direction) {
    xml.element("w:fldSimple", &[("w:instr", instruction)], |xml| {
        xml.element("w:r", &[], |xml| {
            if direction == Direction::RightToLeft {
                xml.element("w:rPr", &[], |xml| xml.leaf("w:rtl", &[]));
            }
            runs::write_text(xml, "1");
        });
    });
}
