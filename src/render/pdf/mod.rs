//! PDF: letters and other documents for printing and posting.
//!
//! Files are tagged (ISO 14289, PDF/UA): their structure, languages and text in reading order are
//! in them for screen readers and for search. Fonts are built in and embedded as subsets. The
//! same document gives the same bytes.
//!
//! The way of a document: `flow` and `table` make rows of its blocks with `text`, `shape` and
//! `lines`; `pages` divides the rows among pages; `draw` puts them there and `tags` keeps what they
//! are.

mod draw;
mod flow;
mod fonts;
mod footer;
mod lines;
mod pages;
mod properties;
mod rows;
mod shape;
mod table;
mod tags;
mod text;

use super::paper::Paper;
use crate::view::document::{Direction, Document};
use draw::{Links, Pen, Role, add_links};
use flow::Flow;
use fonts::Fonts;
use footer::Footer;
use krilla::error::KrillaError;
use krilla::page::PageSettings;
use pages::{Standing, Which, paginate};
use properties::{Headings, Standard, metadata, outline, settings};

/// Width of the margins in points: 25 mm.
const MARGIN: f32 = 25.0 * POINTS;
/// From the paper's lower edge up to the foot's, in points: 13 mm.
const BELOW: f32 = 13.0 * POINTS;
/// Points in a millimetre.
const POINTS: f32 = 72.0 / 25.4;

/// A document as a PDF.
///
/// # Errors
/// When the PDF cannot be written.
pub fn document(document: &Document, paper: Paper) -> Result<Vec<u8>, String> {
    let fonts = Fonts::new()?;
    match write(document, paper, Standard::Accessible, &fonts) {
        Ok(bytes) => Ok(bytes),
        // What keeps a document from being accessible by the standard, such as a missing title,
        // does not keep it from being printed.
        Err(KrillaError::Validation(_)) => write(document, paper, Standard::Plain, &fonts)
            .map_err(|error| format!("the PDF cannot be written: {error:?}")),
        Err(error) => Err(format!("the PDF cannot be written: {error:?}")),
    }
}

fn write(
    document: &Document,
    paper: Paper,
    standard: Standard,
    fonts: &Fonts,
) -> Result<Vec<u8>, KrillaError> {
    let (width, height) = paper.millimetres();
    let (width, height) = (width * POINTS, height * POINTS);
    let rtl = document.direction == Direction::RightToLeft;
    let mut flow = Flow::new(fonts, width - 2.0 * MARGIN, rtl);
    flow.document(document);
    let footer = Footer::new(document, &mut flow);
    // The highest foot that a page has: long documents have long numbers.
    let foot = footer.row(99_999, 99_999, &mut flow).height;
    let bottom = (BELOW + foot + 8.0).clamp(MARGIN, height / 2.0);
    let pages = paginate(&flow.rows, &flow.heads, height - MARGIN - bottom);
    let mut pdf = krilla::Document::new_with(settings(standard));
    let mut headings = Headings::default();
    for (index, rows) in pages.iter().enumerate() {
        let foot = footer.row(index + 1, pages.len(), &mut flow);
        let Some(size) = PageSettings::from_wh(width, height) else {
            continue;
        };
        let mut page = pdf.start_page_with(size);
        let mut pen = Pen {
            fonts,
            surface: page.surface(),
            tags: &mut flow.tags,
            links: Links::new(),
        };
        for Standing { down, row } in rows {
            let top = MARGIN + down;
            let (row, role) = match row {
                Which::Row(row) => (flow.rows.get(*row), Role::Content),
                Which::Head(table, row) => (
                    flow.heads.get(*table).and_then(|rows| rows.get(*row)),
                    Role::Repeated,
                ),
            };
            let Some(row) = row else { continue };
            if let Some((level, title)) = &row.heading {
                headings.add(*level, title, index, top);
            }
            pen.row(row, MARGIN, top, role);
        }
        pen.row(&foot, MARGIN, height - BELOW - foot.height, Role::Footer);
        let links = pen.finish();
        add_links(&mut page, links, &mut flow.tags);
        page.finish();
    }
    pdf.set_outline(outline(&headings, document));
    pdf.set_metadata(metadata(document, &headings));
    pdf.set_tag_tree(flow.tags.tree(text::language_tag(&document.language)));
    pdf.finish()
}
