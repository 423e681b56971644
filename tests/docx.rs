//! Word processor files: whole packages, elements in the order of ECMA-376, words in the order of
//! the document, and nothing in them that acts.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

#[path = "docx/samples.rs"]
mod samples;
#[path = "docx/schema.rs"]
mod schema;

#[path = "common/skipped.rs"]
mod skipped;

use dossier::render::docx;
use dossier::render::paper::Paper;
use dossier::view::document::{Block, Document, Emphasis};
use roxmltree::Node;
use samples::{HOSTILE, documents, emphasised, fixed, hostile, link};
use schema::check_children;
use skipped::skipped;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};
use std::process::Command;

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

fn made(document: &Document) -> Vec<u8> {
    docx::document(document, Paper::A4).unwrap()
}

fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut file = archive.by_index(index).unwrap();
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            (file.name().unwrap().into_owned(), text)
        })
        .collect()
}

fn value<'a>(node: Node<'a, '_>) -> Option<&'a str> {
    node.attribute((W, "val"))
}

#[test]
fn elements_stand_where_the_schema_allows_them() {
    for document in documents() {
        for (part, text) in parts(&made(&document)) {
            let tree = roxmltree::Document::parse(&text).unwrap();
            if tree.root_element().tag_name().namespace() == Some(W) {
                for node in tree.descendants().filter(Node::is_element) {
                    check_children(&part, node);
                }
            }
        }
    }
}

#[test]
fn parts_have_types_and_relationships_resolve() {
    for document in documents() {
        let parts = parts(&made(&document));
        let types = roxmltree::Document::parse(&parts["[Content_Types].xml"]).unwrap();
        let overrides: BTreeSet<&str> = types
            .descendants()
            .filter_map(|node| node.attribute("PartName"))
            .collect();
        for name in parts.keys() {
            let known = overrides.contains(format!("/{name}").as_str());
            let by_extension = name.ends_with(".rels") || name == "[Content_Types].xml";
            assert!(known != by_extension, "{name}");
        }
        assert_eq!(
            overrides.len(),
            parts.keys().filter(|name| !name.ends_with(".rels")).count() - 1
        );
        for (name, text) in &parts {
            let tree = roxmltree::Document::parse(text).unwrap();
            if name.ends_with(".rels") {
                let folder = if name == "_rels/.rels" { "" } else { "word/" };
                for node in tree
                    .descendants()
                    .filter(|n| n.has_tag_name("Relationship"))
                {
                    let target = node.attribute("Target").unwrap();
                    match node.attribute("TargetMode") {
                        Some("External") => {
                            assert!(node.attribute("Type").unwrap().ends_with("/hyperlink"));
                            assert!(
                                target.starts_with("https://") || target.starts_with("mailto:")
                            );
                        }
                        _ => assert!(parts.contains_key(&format!("{folder}{target}")), "{target}"),
                    }
                }
            } else {
                let own = name.replace("word/", "word/_rels/") + ".rels";
                for id in tree
                    .descendants()
                    .filter_map(|node| node.attribute((R, "id")))
                {
                    let known = format!("Id=\"{id}\"");
                    assert_eq!(parts[&own].matches(&known).count(), 1, "{name}: {id}");
                }
            }
        }
    }
}

#[test]
fn styles_and_numberings_that_are_used_exist() {
    for document in documents() {
        let parts = parts(&made(&document));
        let ids = |part: &str, tag: &str, attribute: &str| -> BTreeSet<String> {
            let tree = roxmltree::Document::parse(&parts[part]).unwrap();
            let found = tree
                .descendants()
                .filter(|node| node.has_tag_name((W, tag)));
            found
                .map(|node| node.attribute((W, attribute)).unwrap().to_owned())
                .collect()
        };
        let styles = ids("word/styles.xml", "style", "styleId");
        let numberings = ids("word/numbering.xml", "num", "numId");
        let definitions = ids("word/numbering.xml", "abstractNum", "abstractNumId");
        for (name, text) in parts.iter().filter(|(name, _)| name.starts_with("word/")) {
            let tree = roxmltree::Document::parse(text).unwrap();
            for node in tree.descendants() {
                let known = match node.tag_name().name() {
                    "pStyle" | "rStyle" | "tblStyle" | "basedOn" | "next" | "link" => &styles,
                    "numId" => &numberings,
                    "abstractNumId" => &definitions,
                    _ => continue,
                };
                let id = value(node).unwrap();
                assert!(known.contains(id), "{name}: {id}");
            }
        }
    }
}

/// The text of a part as a reader meets it.
fn text_of(part: &str) -> String {
    let tree = roxmltree::Document::parse(part).unwrap();
    let mut out = String::new();
    for node in tree.descendants() {
        match node.tag_name().name() {
            "p" => out.push('\n'),
            "br" => out.push('\n'),
            "tab" if node.parent().is_some_and(|p| p.tag_name().name() == "r") => out.push('\t'),
            "t" => out.push_str(node.text().unwrap_or_default()),
            _ => {}
        }
    }
    out
}

#[test]
fn words_come_back_in_order() {
    for document in documents() {
        let parts = parts(&made(&document));
        let text = text_of(&parts["word/document.xml"]);
        let mut rest = text.as_str();
        let spans = document.letterhead.iter().flatten();
        for span in spans.chain(document.blocks.iter().flat_map(Block::spans)) {
            let at = rest
                .find(&span.text)
                .unwrap_or_else(|| panic!("{}", span.text));
            assert!(
                rest[..at].trim().is_empty(),
                "{} before {}",
                &rest[..at],
                span.text
            );
            rest = &rest[at + span.text.len()..];
        }
        assert_eq!(rest.trim(), "");
        let foot = text_of(&parts["word/footer1.xml"]);
        for span in &document.footer {
            assert!(foot.contains(&span.text));
        }
        let label = document.page_label.as_str();
        let label = if label.is_empty() { "{page}" } else { label };
        let counted = label.replace("{pages}", "1").replace("{page}", "1");
        assert!(foot.ends_with(&format!("\t{counted}")), "{foot}");
    }
}

fn body(document: &Document) -> String {
    parts(&made(document)).remove("word/document.xml").unwrap()
}

#[test]
fn arabic_runs_from_right_to_left_and_latin_words_in_it_do_not() {
    let document = &documents()[2];
    let all = parts(&made(document));
    let tree = roxmltree::Document::parse(&all["word/document.xml"]).unwrap();
    let has = |node: Node, tag: &str| node.descendants().any(|n| n.has_tag_name((W, tag)));
    for run in tree
        .descendants()
        .filter(|node| node.has_tag_name((W, "r")))
    {
        let text: String = run.descendants().filter_map(|node| node.text()).collect();
        let arabic = text.chars().any(|c| ('\u{600}'..='\u{6ff}').contains(&c));
        let other = text.chars().any(|c| c.is_alphabetic()) && !arabic;
        assert!(
            !(arabic && text.chars().any(|c| c.is_ascii_alphabetic())),
            "{text}"
        );
        if arabic || other {
            assert_eq!(has(run, "rtl"), arabic, "{text}");
        }
    }
    for paragraph in tree
        .descendants()
        .filter(|node| node.has_tag_name((W, "p")))
    {
        let bidi = paragraph
            .descendants()
            .find(|node| node.has_tag_name((W, "bidi")));
        let english = paragraph
            .descendants()
            .any(|n| n.text() == Some("They came at dawn."));
        assert_eq!(bidi.and_then(value), Some(if english { "0" } else { "1" }));
    }
    let tables = tree
        .descendants()
        .filter(|node| node.has_tag_name((W, "tblPr")));
    assert!(tables.into_iter().all(|node| has(node, "bidiVisual")));
    let section = tree
        .descendants()
        .find(|node| node.has_tag_name((W, "sectPr")));
    assert!(section.is_some_and(|node| has(node, "bidi")));
    assert!(all["word/styles.xml"].contains("<w:lang w:bidi=\"ar\"/>"));
    assert!(all["word/document.xml"].contains("<w:lang w:val=\"tg\"/>"));

    let english = body(&documents()[0]);
    assert!(!english.contains("bidiVisual"));
    assert!(
        english
            .contains("<w:rtl/><w:lang w:bidi=\"ar\"/></w:rPr><w:t xml:space=\"preserve\">عادل 12")
    );
}

#[test]
fn each_list_starts_anew() {
    let all = parts(&made(&documents()[0]));
    let tree = roxmltree::Document::parse(&all["word/document.xml"]).unwrap();
    let used: Vec<&str> = tree
        .descendants()
        .filter(|node| node.has_tag_name((W, "numId")))
        .filter_map(value)
        .collect();
    assert_eq!(used, ["4", "4", "4", "5", "5", "6", "6", "7", "7"]);
    assert_eq!(
        all["word/numbering.xml"].matches("w:startOverride").count(),
        3
    );
    for format in ["decimal", "lowerRoman", "bullet"] {
        assert!(all["word/numbering.xml"].contains(&format!("<w:numFmt w:val=\"{format}\"/>")));
    }
}

#[test]
fn tables_repeat_their_headings_and_have_cells_for_every_column() {
    let text = body(&documents()[0]);
    let tree = roxmltree::Document::parse(&text).unwrap();
    let tables: Vec<Node> = tree
        .descendants()
        .filter(|n| n.has_tag_name((W, "tbl")))
        .collect();
    assert_eq!(tables.len(), 2);
    for table in &tables {
        let count = |node: Node, tag: &str| {
            node.children()
                .filter(|child| child.has_tag_name((W, tag)))
                .count()
        };
        let grid = table
            .children()
            .find(|n| n.has_tag_name((W, "tblGrid")))
            .unwrap();
        for row in table.children().filter(|n| n.has_tag_name((W, "tr"))) {
            assert_eq!(count(row, "tc"), count(grid, "gridCol"));
        }
        let widths: u32 = grid
            .children()
            .filter_map(|column| column.attribute((W, "w")))
            .map(|width| width.parse::<u32>().unwrap())
            .sum();
        assert!((9000..=9072).contains(&widths), "{widths}");
    }
    assert_eq!(text.matches("<w:tblHeader/>").count(), 1);
}

#[test]
fn the_page_is_that_of_the_paper() {
    let document = Document::default();
    let of = |paper| parts(&docx::document(&document, paper).unwrap())["word/document.xml"].clone();
    assert!(of(Paper::A4).contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"));
    assert!(of(Paper::Letter).contains("<w:pgSz w:w=\"12240\" w:h=\"15840\"/>"));
}

#[test]
fn properties_tell_what_the_document_says_of_itself() {
    let core = &parts(&made(&documents()[1]))["docProps/core.xml"];
    assert!(core.contains("<dc:title>Освободить обвинения</dc:title>"));
    assert!(core.contains("<dc:creator>адвокат</dc:creator>"));
    assert!(core.contains("<dc:language>ru</dc:language>"));
    assert!(core.contains(">2026-11-24T00:00:00Z</dcterms:created>"));
    let nothing = &parts(&made(&Document::default()))["docProps/core.xml"];
    assert!(!nothing.contains("dc:title") && !nothing.contains("created"));
}

#[test]
fn the_same_document_is_the_same_bytes() {
    for document in documents() {
        let bytes = made(&document);
        assert_eq!(bytes, made(&document));
        let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
        assert_eq!(
            archive.by_index(0).unwrap().name().unwrap(),
            "[Content_Types].xml"
        );
        for index in 0..archive.len() {
            let file = archive.by_index(index).unwrap();
            assert_eq!(file.last_modified(), Some(zip::DateTime::default()));
        }
    }
}

#[test]
fn hostile_text_stays_text() {
    let acts = |c: char| {
        (c.is_control() && !matches!(c, '\n' | '\t'))
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}')
            || matches!(
                c,
                '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}'
            )
    };
    let plain = parts(&made(&hostile("x")));
    let elements = |part: &str| -> BTreeSet<String> {
        let tree = roxmltree::Document::parse(part).unwrap();
        let names = tree
            .descendants()
            .map(|node| node.tag_name().name().to_owned());
        names.collect()
    };
    for text in HOSTILE {
        let all = parts(&made(&hostile(text)));
        assert_eq!(
            all.keys().collect::<Vec<_>>(),
            plain.keys().collect::<Vec<_>>()
        );
        for (name, part) in &all {
            assert!(!part.contains(acts), "{name}: {text:?}");
            assert!(!part.contains("SECRET"), "{name}");
            assert!(
                !part.contains("<!DOCTYPE") && !part.contains("<![CDATA["),
                "{name}"
            );
            let mut known = elements(&plain[name]);
            known.extend(["br", "tab", "fldSimple", "hyperlink"].map(str::to_owned));
            // A hostile tag is no language, so that what says the language is not there.
            for element in elements(part) {
                assert!(known.contains(&element), "{name}: {element}");
            }
            let tree = roxmltree::Document::parse(part).unwrap();
            for node in tree.descendants() {
                if let Some(field) = node.attribute((W, "instr")) {
                    assert!(matches!(field, "PAGE" | "NUMPAGES") && name.contains("footer"));
                }
                if let Some(target) = node.attribute("Target").filter(|_| name.contains("rels/")) {
                    let external = node.attribute("TargetMode") == Some("External");
                    assert_eq!(
                        external,
                        target.starts_with("https://example.org/"),
                        "{target}"
                    );
                    assert!(
                        !target.contains(['"', '<', '>', '\\', '{', '}', ' ']),
                        "{target}"
                    );
                }
            }
        }
        let shown = text_of(&all["word/document.xml"]);
        for word in text.split(|c: char| !c.is_ascii_alphanumeric()) {
            assert!(shown.contains(word), "{word}");
        }
    }
}

#[test]
fn unsafe_addresses_are_no_links() {
    let addresses = [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "ftp://example.org",
        "\\\\evil\\share",
        "https://a b",
        "https://",
        "https://:80",
        "https://a:b",
        "HTTP://example.org",
        "mailto:",
        "ms-word:ofe|u|https://evil",
    ];
    for address in addresses {
        let document = Document {
            blocks: vec![Block::Paragraph {
                text: vec![link("here", address)],
            }],
            ..Document::default()
        };
        let all = parts(&made(&document));
        assert!(!all["word/document.xml"].contains("hyperlink"), "{address}");
        assert!(
            !all["word/_rels/document.xml.rels"].contains("External"),
            "{address}"
        );
        assert!(all["word/document.xml"].contains("here"));
    }
}

#[test]
fn strong_words_in_bold_styles_stay_bold() {
    let strong = vec![emphasised("Strong", Emphasis::Strong)];
    let bold = Document {
        blocks: vec![
            Block::Heading {
                level: 2,
                text: strong.clone(),
            },
            Block::Table {
                header: vec![strong.clone()],
                rows: vec![],
            },
        ],
        ..Document::default()
    };
    assert!(!body(&bold).contains("w:rStyle"));
    let plain = Document {
        blocks: vec![Block::Paragraph { text: strong }],
        ..Document::default()
    };
    assert!(body(&plain).contains("<w:rStyle w:val=\"Strong\"/>"));
}

#[test]
fn line_breaks_and_tabs_are_elements() {
    let document = Document {
        blocks: vec![Block::Paragraph {
            text: fixed("a\r\nb\tc\n"),
        }],
        ..Document::default()
    };
    let text = body(&document);
    let t = |word: &str| format!("<w:t xml:space=\"preserve\">{word}</w:t>");
    let expected = format!("{}<w:br/>{}<w:tab/>{}<w:br/>", t("a"), t("b"), t("c"));
    assert!(text.contains(&expected), "{text}");
}

#[test]
fn libreoffice_reads_every_document() {
    let soffice = ["soffice", "libreoffice"]
        .into_iter()
        .find(|name| Command::new(name).arg("--version").output().is_ok());
    let Some(soffice) = soffice else {
        skipped("LibreOffice is not installed, so that no file was opened with it");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let profile = folder.path().join("profile");
    let mut run = Command::new(soffice);
    run.arg(format!(
        "-env:UserInstallation=file://{}",
        profile.display()
    ))
    .args([
        "--headless",
        "--convert-to",
        "txt:Text (encoded):UTF8",
        "--outdir",
    ])
    .arg(folder.path());
    let mut documents = documents();
    documents.extend(HOSTILE.iter().map(|text| hostile(text)));
    for (index, document) in documents.iter().enumerate() {
        let path = folder.path().join(format!("{index}.docx"));
        std::fs::write(&path, made(document)).unwrap();
        run.arg(path);
    }
    let output = run.output().unwrap();
    assert!(output.status.success(), "{output:?}");
    for (index, document) in documents.iter().enumerate() {
        let path = folder.path().join(format!("{index}.txt"));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("{output:?}"));
        if index < 6 {
            let mut rest = text.as_str();
            for span in document.blocks.iter().flat_map(Block::spans) {
                let at = rest
                    .find(span.text.trim())
                    .unwrap_or_else(|| panic!("{}: {text}", span.text));
                rest = &rest[at + span.text.trim().len()..];
            }
        }
    }
}
