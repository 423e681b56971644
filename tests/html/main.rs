//! Documents in HTML: sound as markup, safe with hostile text, usable without seeing, and printed
//! on the pages that they need.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod markup;

#[path = "../common/skipped.rs"]
mod skipped;
use dossier::render::{Paper, html};
use dossier::view::document::{Block, Direction, Document, Emphasis, FilledField, Numbering, Span};
use markup::check;
use skipped::skipped;
use std::process::Command;

fn text(text: &str) -> Vec<Span> {
    vec![Span::fixed(text)]
}

fn paragraph(own: &str) -> Block {
    Block::Paragraph { text: text(own) }
}

fn heading(level: u8, own: &str) -> Block {
    let text = text(own);
    Block::Heading { level, text }
}

fn in_language(tag: &str, text: &str) -> Span {
    let language = Some(tag.to_owned());
    Span {
        language,
        ..Span::fixed(text)
    }
}

fn link(text: &str, address: &str) -> Span {
    let link = Some(address.to_owned());
    Span {
        link,
        ..Span::fixed(text)
    }
}

/// A document with each kind of block, every text of it this one.
fn every_kind(own: &str) -> Document {
    let field = |label: &str| FilledField {
        label: text(label),
        text: text(own),
    };
    let fancy = |emphasis| Span {
        emphasis,
        ..Span::fixed(own)
    };
    let numberings = [Numbering::Bullet, Numbering::Arabic, Numbering::Roman];
    let list = |numbering| Block::List {
        numbering,
        items: vec![text(own), text("two"), vec![]],
    };
    let mut blocks = vec![
        heading(2, own),
        heading(4, "deep"),
        heading(1, "late"),
        heading(3, " "),
        Block::Paragraph {
            text: vec![
                fancy(Emphasis::Strong),
                fancy(Emphasis::Italic),
                link(own, own),
                link(
                    own,
                    "https://example.org/\"><script>alert(1)</script>?a=1&b='2'",
                ),
                link("", "https://example.org/"),
                in_language(own, own),
                in_language("fa", "می\u{200c}خواهم"),
            ],
        },
        Block::Lines {
            lines: vec![text(own), vec![], text("two")],
        },
        Block::Quote { text: text(own) },
        Block::Fields {
            fields: vec![field(own), field("Label"), field("")],
        },
        Block::Fields { fields: vec![] },
        Block::Table {
            header: vec![text(own), vec![]],
            rows: vec![vec![text(own)], vec![text(own), text("b"), text("c")]],
        },
        Block::Table {
            header: vec![],
            rows: vec![vec![text(own)]],
        },
        Block::Table {
            header: vec![],
            rows: vec![],
        },
        Block::List {
            numbering: Numbering::Bullet,
            items: vec![],
        },
        Block::Rule,
        paragraph(""),
    ];
    blocks.extend(numberings.map(list));
    Document {
        language: own.to_owned(),
        title: own.to_owned(),
        author: Some(own.to_owned()),
        letterhead: vec![text(own), vec![], text(own)],
        footer: text(own),
        page_label: format!("{own} {{page}} {{pages}} {{other}}"),
        blocks,
        ..Document::default()
    }
}

#[test]
fn documents_are_sound_whatever_they_say() {
    for own in [
        "Anna",
        "",
        "<script>alert(1)</script><img src=x onerror=y>",
        "\"><b onclick='x'>&amp;&lt;</style></title></textarea><!--",
        "*/ } @import url(https://example.org/x); body { /* \\\"",
        "javascript:alert(1)",
        "{page} {pages} {{page}} \\0000b7 </style>",
        "\u{1b}[31m \u{202e}عادل\u{2066} \u{0}\r\n\n two\u{2028}",
        "عادل Adel",
    ] {
        for direction in [Direction::LeftToRight, Direction::RightToLeft] {
            for paper in [Paper::A4, Paper::Letter] {
                let document = Document {
                    direction,
                    ..every_kind(own)
                };
                let file = html::document(&document, paper);
                check(&file);
                for wrong in ['\u{1b}', '\u{202e}', '\u{0}', '\u{2028}'] {
                    assert!(!file.contains(wrong), "{wrong:?} of {own:?}");
                }
            }
        }
    }
    check(&html::document(&Document::default(), Paper::A4));
}

#[test]
fn pages_have_a_size_and_a_number() {
    let document = Document {
        footer: text("Case “12”\\ </style>"),
        page_label: "Page {page} of {pages}".into(),
        ..Document::default()
    };
    let a4 = html::document(&document, Paper::A4);
    assert!(a4.contains("@page { size: 210mm 297mm;"), "{a4}");
    assert!(
        a4.contains("content: \"Page \" counter(page) \" of \" counter(pages);"),
        "{a4}"
    );
    assert!(
        a4.contains(r#"content: "Case \201c 12\201d \5c  \3c \2f style\3e ";"#),
        "{a4}"
    );
    let letter = html::document(&Document::default(), Paper::Letter);
    assert!(
        letter.contains("@page { size: 215.9mm 279.4mm;"),
        "{letter}"
    );
    assert!(letter.contains("content: counter(page);"), "{letter}");
}

#[test]
fn each_text_has_its_own_direction_and_language() {
    let arabic = Document {
        language: "ar".into(),
        direction: Direction::RightToLeft,
        title: "نداء".into(),
        blocks: vec![
            Block::Paragraph {
                text: vec![
                    Span::fixed("نكتب بشأن "),
                    in_language("en", "Anna (b. 1985)"),
                    Span::fixed("، 34"),
                ],
            },
            Block::Quote {
                text: vec![in_language("en", "I have done nothing.")],
            },
        ],
        ..Document::default()
    };
    let file = html::document(&arabic, Paper::A4);
    let tree = check(&file);
    let page = &tree.children[1];
    assert_eq!(
        (page.get("lang"), page.get("dir")),
        (Some("ar"), Some("rtl"))
    );
    assert!(
        file.contains("نكتب بشأن <bdi lang=\"en\" dir=\"ltr\">Anna (b. 1985)</bdi>، 34"),
        "{file}"
    );
    assert_eq!(tree.named("blockquote")[0].get("dir"), Some("ltr"));

    let english = Document {
        language: "en".into(),
        title: "Appeal".into(),
        blocks: vec![Block::Paragraph {
            text: vec![
                Span::fixed("Held in "),
                Span::fixed("القاهرة"),
                Span::fixed(", 2019; "),
                in_language("ru", "Анна"),
            ],
        }],
        ..Document::default()
    };
    let file = html::document(&english, Paper::A4);
    check(&file);
    assert!(
        file.contains(
            "<p>Held in <bdi dir=\"rtl\">القاهرة</bdi>, 2019; <span lang=\"ru\">Анна</span></p>"
        ),
        "{file}"
    );
}

/// A browser that prints, if there is one.
fn browser() -> Option<&'static str> {
    ["chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .find(|name| {
            Command::new(name)
                .arg("--version")
                .output()
                .is_ok_and(|o| o.status.success())
        })
}

/// Pages of a document as the browser prints it.
fn pages(browser: &str, file: &str) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("letter.html");
    let print = folder.path().join("letter.pdf");
    std::fs::write(&page, file).unwrap();
    let output = Command::new(browser)
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
        ])
        .args([
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
        ])
        .args([
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--no-pdf-header-footer",
        ])
        .arg(format!(
            "--user-data-dir={}",
            folder.path().join("profile").display()
        ))
        .arg(format!("--print-to-pdf={}", print.display()))
        .arg(format!("file://{}", page.display()))
        .output()
        .unwrap();
    let printed = std::fs::read(&print)
        .unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)));
    let printed = String::from_utf8_lossy(&printed);
    printed.matches("/Type /Page\n").count()
}

#[test]
fn letters_print_on_the_pages_that_they_need() {
    let Some(browser) = browser() else {
        skipped("there is no Chromium here; nothing was printed");
        return;
    };
    let letter = |paragraphs: usize| Document {
        language: "en".into(),
        title: "Appeal".into(),
        letterhead: vec![text("Committee"), text("1 Square")],
        footer: text("Case 12"),
        page_label: "Page {page} of {pages}".into(),
        blocks: std::iter::repeat_n(
            paragraph(&"She was held for eleven hours without being told why. ".repeat(10)),
            paragraphs,
        )
        .collect(),
        ..Document::default()
    };
    for paper in [Paper::A4, Paper::Letter] {
        assert_eq!(pages(browser, &html::document(&letter(3), paper)), 1);
        // Each has six lines, a page about forty-five; how many exactly is up to the fonts.
        let many = pages(browser, &html::document(&letter(20), paper));
        assert!((3..=4).contains(&many), "{paper:?}: {many}");
    }
}
