//! Tables (ECMA-376 part 1, 17.4): their first row repeats on every page, and short rows stay
//! whole.

use super::body::Paragraph;
use super::links::Links;
use super::page::Page;
use super::xml::Xml;
use crate::view::document::{Direction, Span};

/// Characters in a row up to which it is kept whole.
const SHORT: usize = 800;
/// Characters beyond which a cell asks for no more width: it wraps.
const LONG: usize = 60;
/// Characters that a column is wide at least.
const NARROW: usize = 4;

/// Writes a table; nothing for one without columns.
pub fn write(
    xml: &mut Xml,
    header: &[Vec<Span>],
    rows: &[Vec<Vec<Span>>],
    direction: Direction,
    page: &Page,
    links: &mut Links,
) {
    let widths = widths(header, rows, page.text_width());
    if widths.is_empty() {
        return;
    }
    let widths: Vec<String> = widths.iter().map(u32::to_string).collect();
    xml.element("w:tbl", &[], |xml| {
        xml.element("w:tblPr", &[], |xml| {
            xml.value("w:tblStyle", "TableGrid");
            if direction == Direction::RightToLeft {
                xml.leaf("w:bidiVisual", &[]);
            }
            xml.leaf("w:tblW", &[("w:w", "5000"), ("w:type", "pct")]);
            let first_row = if header.is_empty() { "0000" } else { "0020" };
            xml.value("w:tblLook", first_row);
        });
        xml.element("w:tblGrid", &[], |xml| {
            for width in &widths {
                xml.leaf("w:gridCol", &[("w:w", width)]);
            }
        });
        let mut row = |cells: &[Vec<Span>], heading: bool| {
            let style = if heading { "TableHeading" } else { "TableText" };
            let paragraph = Paragraph::new(style, direction);
            xml.element("w:tr", &[], |xml| {
                row_properties(xml, cells, heading);
                for (index, width) in widths.iter().enumerate() {
                    let spans = cells.get(index).map(Vec::as_slice).unwrap_or_default();
                    xml.element("w:tc", &[], |xml| {
                        xml.element("w:tcPr", &[], |xml| {
                            xml.leaf("w:tcW", &[("w:w", width), ("w:type", "dxa")]);
                        });
                        paragraph.write(xml, spans, links);
                    });
                }
            });
        };
        if !header.is_empty() {
            row(header, true);
        }
        for cells in rows {
            row(cells, false);
        }
    });
    // Two tables in a row would be one, and a document must not end with a table.
    Paragraph::new("AfterTable", direction).write(xml, &[], links);
}

fn row_properties(xml: &mut Xml, cells: &[Vec<Span>], heading: bool) {
    let characters: usize = cells.iter().map(|cell| length(cell)).sum();
    let mut inner = Xml::default();
    if characters <= SHORT {
        inner.leaf("w:cantSplit", &[]);
    }
    if heading {
        inner.leaf("w:tblHeader", &[]);
    }
    xml.wrap("w:trPr", inner);
}

/// Widths of the columns by what stands in them, in twentieths of a point; none for a table
/// without rows.
fn widths(header: &[Vec<Span>], rows: &[Vec<Vec<Span>>], total: u32) -> Vec<u32> {
    let all = || std::iter::once(header).chain(rows.iter().map(Vec::as_slice));
    let columns = all().map(<[_]>::len).max().unwrap_or_default();
    let wanted: Vec<u32> = (0..columns)
        .map(|column| {
            let longest = all()
                .filter_map(|cells| cells.get(column))
                .map(|cell| length(cell))
                .max()
                .unwrap_or_default();
            u32::try_from(longest.clamp(NARROW, LONG)).unwrap_or(1) + 2
        })
        .collect();
    let sum = wanted.iter().sum::<u32>().max(1);
    wanted.iter().map(|width| width * total / sum).collect()
}

fn length(cell: &[Span]) -> usize {
    cell.iter().map(|span| span.text.chars().count()).sum()
}
