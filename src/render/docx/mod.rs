//! Word processor files: Office Open XML (ECMA-376, ISO/IEC 29500, transitional), for those who
//! finish a letter in Word or LibreOffice.
//!
//! Everything looks as its named style says ("Heading 2", "Address Lines", "Field Label"), so that
//! a caseworker changes a style and not each paragraph. The letterhead stands at the top of the
//! text and not in a header: readers for the blind leave headers out, and so do programs that
//! take the text from a file. Text stays text: nothing in it becomes a field, a macro or a
//! reference, and a file loads nothing when it is opened.

mod body;
mod language;
mod links;
mod numbering;
mod package;
mod page;
mod runs;
mod styles;
mod table;
mod xml;

use super::paper::Paper;
use crate::view::document::Document;
use package::Part;

/// A document as the bytes of a `.docx` file: always the same for the same document and paper.
///
/// # Errors
/// When the archive cannot be written.
pub fn document(document: &Document, paper: Paper) -> Result<Vec<u8>, String> {
    let page = page::Page::on(paper);
    let (text, found) = body::part(document, &page);
    let (footer, footer_links) = page::footer(document);
    let mut parts = vec![
        Part::new("[Content_Types].xml", package::content_types()),
        Part::new("_rels/.rels", package::package_relationships()),
        Part::new("docProps/core.xml", package::core_properties(document)),
        Part::new("word/document.xml", text),
        Part::new(
            "word/_rels/document.xml.rels",
            package::document_relationships(&found.links),
        ),
        Part::new("word/styles.xml", styles::part(document, &page)),
        Part::new(
            "word/numbering.xml",
            numbering::part(&found.lists, document.direction),
        ),
        Part::new("word/settings.xml", styles::SETTINGS.to_owned()),
        Part::new("word/fontTable.xml", styles::FONTS.to_owned()),
        Part::new("word/footer1.xml", footer),
    ];
    if !footer_links.is_empty() {
        parts.push(Part::new(
            "word/_rels/footer1.xml.rels",
            package::relationships(&[], &footer_links),
        ));
    }
    package::archive(&parts)
}
