//! The package: a ZIP archive of parts with their types and relationships (ECMA-376 part 2).

use super::language;
use super::links::Links;
use super::page::FOOTER;
use super::xml::{Xml, clean};
use crate::view::document::Document;
use chrono::Datelike;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
/// Type of core properties, as a content type and as a relationship.
const CORE: &str = "metadata/core-properties";

/// A file of a package.
pub struct Part {
    name: &'static str,
    content: String,
}

impl Part {
    /// A file, by its path from the root without a slash before it.
    pub fn new(name: &'static str, content: String) -> Part {
        Part { name, content }
    }
}

/// `[Content_Types].xml` (ECMA-376 part 2, 10.1.2).
pub fn content_types() -> String {
    let mut xml = Xml::file();
    let namespace = format!("{PACKAGE}/content-types");
    xml.element("Types", &[("xmlns", &namespace)], |xml| {
        let relationships = "application/vnd.openxmlformats-package.relationships+xml";
        for (extension, kind) in [("rels", relationships), ("xml", "application/xml")] {
            xml.leaf(
                "Default",
                &[("Extension", extension), ("ContentType", kind)],
            );
        }
        let core = "application/vnd.openxmlformats-package.core-properties+xml";
        let mut part = |name: &str, kind: &str| {
            xml.leaf("Override", &[("PartName", name), ("ContentType", kind)]);
        };
        part("/word/document.xml", &format!("{WORD}.document.main+xml"));
        for (name, kind) in [
            ("styles", "styles"),
            ("numbering", "numbering"),
            ("settings", "settings"),
            ("fontTable", "fontTable"),
            ("footer1", "footer"),
        ] {
            part(&format!("/word/{name}.xml"), &format!("{WORD}.{kind}+xml"));
        }
        part("/docProps/core.xml", core);
    });
    xml.finish()
}

/// Relationships of the package: to its document and its core properties.
pub fn package_relationships() -> String {
    relationships(
        &[
            (
                "document",
                &format!("{OFFICE}/officeDocument"),
                "word/document.xml",
            ),
            (
                "core",
                &format!("{PACKAGE}/relationships/{CORE}"),
                "docProps/core.xml",
            ),
        ],
        &Links::default(),
    )
}

/// Relationships of the document, to its other parts and to addresses.
pub fn document_relationships(links: &Links) -> String {
    let kind = |name: &str| format!("{OFFICE}/{name}");
    relationships(
        &[
            ("styles", &kind("styles"), "styles.xml"),
            ("numbering", &kind("numbering"), "numbering.xml"),
            ("settings", &kind("settings"), "settings.xml"),
            ("fonts", &kind("fontTable"), "fontTable.xml"),
            (FOOTER, &kind("footer"), "footer1.xml"),
        ],
        links,
    )
}

/// A part with relationships: ids, types and targets of those within, and those to addresses.
pub fn relationships(parts: &[(&str, &str, &str)], links: &Links) -> String {
    let mut xml = Xml::file();
    let namespace = format!("{PACKAGE}/relationships");
    xml.element("Relationships", &[("xmlns", &namespace)], |xml| {
        for (id, kind, target) in parts {
            xml.leaf(
                "Relationship",
                &[("Id", id), ("Type", kind), ("Target", target)],
            );
        }
        links.write(xml);
    });
    xml.finish()
}

/// `docProps/core.xml` (ECMA-376 part 2, 11): title, author, language and date of the document.
/// Nothing tells of the machine, its user or the moment of writing.
pub fn core_properties(document: &Document) -> String {
    let mut xml = Xml::file();
    let core = format!("{PACKAGE}/{CORE}");
    let namespaces = [
        ("xmlns:cp", core.as_str()),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    let line = |text: &str| clean(text).split_whitespace().collect::<Vec<_>>().join(" ");
    xml.element("cp:coreProperties", &namespaces, |xml| {
        let mut property = |name: &str, text: &str| {
            if !text.is_empty() {
                xml.element(name, &[], |xml| xml.text(text));
            }
        };
        property("dc:title", &line(&document.title));
        property(
            "dc:creator",
            &line(document.author.as_deref().unwrap_or_default()),
        );
        property(
            "dc:language",
            language::tag(&document.language).unwrap_or_default(),
        );
        if let Some(date) = document
            .date
            .filter(|date| (0..=9999).contains(&date.year()))
        {
            let kind = [("xsi:type", "dcterms:W3CDTF")];
            xml.element("dcterms:created", &kind, |xml| {
                xml.text(&date.format("%Y-%m-%dT00:00:00Z").to_string());
            });
        }
    });
    xml.finish()
}

/// The archive: the same bytes for the same parts, on every machine and on every day.
///
/// # Errors
/// When it cannot be written.
pub fn archive(parts: &[Part]) -> Result<Vec<u8>, String> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .system(System::Dos)
        .last_modified_time(DateTime::default());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for part in parts {
        zip.start_file(part.name, options)
            .map_err(|error| error.to_string())?;
        zip.write_all(part.content.as_bytes())
            .map_err(|error| error.to_string())?;
    }
    let bytes = zip.finish().map_err(|error| error.to_string())?;
    Ok(bytes.into_inner())
}
