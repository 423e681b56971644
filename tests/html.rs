//! Documents in HTML: sound as markup, safe with hostile text, usable without seeing, and printed
//! on the pages that they need.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

use dossier::render::{Paper, html};
use dossier::view::document::{Block, Direction, Document, Emphasis, FilledField, Numbering, Span};
use sha2::{Digest, Sha256};
use std::process::Command;

/// An element as it stands in the file: every one that is opened is closed.
#[derive(Debug, Default)]
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    children: Vec<Element>,
    text: String,
}

const VOID: [&str; 4] = ["meta", "br", "hr", "!doctype"];

impl Element {
    /// Reads a file more strictly than a browser does.
    fn parse(file: &str) -> Element {
        let mut open = vec![Element::default()];
        let mut rest = file;
        while let Some(at) = rest.find('<') {
            let (text, from) = rest.split_at(at);
            open.last_mut().unwrap().add(text);
            let (tag, after) = from[1..].split_once('>').expect("a tag ends");
            rest = after;
            if let Some(name) = tag.strip_prefix('/') {
                let element = open.pop().unwrap();
                assert_eq!(element.name, name, "closed in order");
                open.last_mut().unwrap().children.push(element);
                continue;
            }
            let element = Element::start(tag);
            if element.name == "style" {
                let (style, after) = rest.split_once("</style>").expect("the style ends");
                rest = after;
                let text = style.to_owned();
                let element = Element { text, ..element };
                open.last_mut().unwrap().children.push(element);
            } else if VOID.contains(&element.name.as_str()) {
                open.last_mut().unwrap().children.push(element);
            } else {
                open.push(element);
            }
        }
        assert_eq!(open.len(), 1, "all is closed");
        open.remove(0)
    }

    fn start(tag: &str) -> Element {
        let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
        let mut attributes: Vec<(String, String)> = Vec::new();
        while name != "!DOCTYPE" && !rest.trim().is_empty() {
            let (key, after) = rest.trim_start().split_once("=\"").expect("a value");
            let (value, after) = after.split_once('"').expect("a value ends");
            assert!(
                key.chars().all(|c| c.is_ascii_lowercase() || c == '-'),
                "{key}"
            );
            assert!(attributes.iter().all(|(k, _)| k != key), "{key} twice");
            attributes.push((key.to_owned(), value.to_owned()));
            rest = after;
        }
        Element {
            name: name.to_ascii_lowercase(),
            attributes,
            ..Element::default()
        }
    }

    fn add(&mut self, text: &str) {
        for part in text.split('&').skip(1) {
            let known = ["amp;", "lt;", "gt;", "quot;", "#39;"];
            assert!(known.iter().any(|k| part.starts_with(k)), "&{part}");
        }
        assert!(!text.contains(['>', '"', '\'']), "{text}");
        self.text.push_str(text);
    }

    fn get(&self, key: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(k, _)| k == key)?;
        Some(&found.1)
    }

    /// All elements in it, in the order of the file.
    fn all(&self) -> Vec<&Element> {
        let mut all = Vec::new();
        for child in &self.children {
            all.push(child);
            all.extend(child.all());
        }
        all
    }

    fn named(&self, name: &str) -> Vec<&Element> {
        self.all().into_iter().filter(|e| e.name == name).collect()
    }

    fn names(&self) -> Vec<&str> {
        self.children.iter().map(|c| c.name.as_str()).collect()
    }

    /// Its text and that of all in it.
    fn whole(&self) -> String {
        let inner: String = self.children.iter().map(Element::whole).collect();
        format!("{}{inner}", self.text)
    }
}

const PHRASING: [&str; 7] = ["a", "bdi", "br", "em", "span", "strong", "text"];

/// What any document has to be; gives its tree.
fn check(file: &str) -> Element {
    let tree = Element::parse(file);
    assert_eq!(tree.names(), ["!doctype", "html"]);
    let page = &tree.children[1];
    assert_eq!(page.names(), ["head", "body"]);
    assert!(page.get("lang").is_some_and(|tag| tag.len() >= 2));
    assert!(!page.named("title")[0].whole().trim().is_empty());

    // Loads nothing, runs nothing: the policy names the one style by its hash.
    let styles = page.named("style");
    assert_eq!(styles.len(), 1);
    assert!(
        !styles[0].text.contains('<'),
        "the style does not end early"
    );
    let policy = page
        .named("meta")
        .into_iter()
        .find(|m| m.get("http-equiv") == Some("Content-Security-Policy"))
        .and_then(|m| m.get("content"))
        .unwrap();
    let hash = base64(&Sha256::digest(&styles[0].text));
    assert!(policy.starts_with("default-src 'none';"), "{policy}");
    assert!(
        policy.contains(&format!("style-src 'sha256-{hash}';")),
        "{policy}"
    );
    let known = [
        "a",
        "bdi",
        "blockquote",
        "body",
        "br",
        "dd",
        "div",
        "dl",
        "dt",
        "em",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "header",
        "hr",
        "li",
        "main",
        "meta",
        "ol",
        "p",
        "span",
        "strong",
        "style",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "title",
        "tr",
        "ul",
    ];
    let mut ids = Vec::new();
    for element in page.all() {
        assert!(known.contains(&element.name.as_str()), "{}", element.name);
        for (key, value) in &element.attributes {
            assert!(!key.starts_with("on") && key != "style", "{key}");
            match key.as_str() {
                "href" => assert!(
                    ["https://", "http://", "mailto:"]
                        .iter()
                        .any(|s| value.starts_with(s)),
                    "{value}"
                ),
                "id" => {
                    assert!(!ids.contains(value), "{value} twice");
                    ids.push(value.clone());
                }
                "dir" => assert!(["ltr", "rtl"].contains(&value.as_str())),
                "lang" => assert!(value.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')),
                _ => {}
            }
        }
        contents(element);
    }

    // Landmarks around everything, one title, no level of headings left out.
    let body = &page.children[1];
    assert_eq!(body.text.trim(), "");
    let landmarks = body.names();
    let order = ["header", "main", "footer"];
    let places: Vec<usize> = landmarks
        .iter()
        .map(|l| order.iter().position(|o| o == l).unwrap())
        .collect();
    assert!(
        places.windows(2).all(|two| two[0] < two[1]),
        "{landmarks:?}"
    );
    assert!(landmarks.contains(&"main"));
    let mut before = 0;
    for heading in body.all() {
        let Some(level) = heading
            .name
            .strip_prefix('h')
            .and_then(|l| l.parse::<u8>().ok())
        else {
            continue;
        };
        assert!(
            level <= before + 1 && (level > 1 || before == 0),
            "h{level} after h{before}"
        );
        assert!(!heading.whole().trim().is_empty(), "an empty heading");
        before = level;
    }
    assert_eq!(body.named("h1").len(), 1);
    tree
}

/// What may stand in an element.
fn contents(element: &Element) {
    let names = element.names();
    let only = |allowed: &[&str]| {
        assert!(
            names.iter().all(|n| allowed.contains(n)),
            "{}: {names:?}",
            element.name
        );
    };
    let bare = || assert_eq!(element.text.trim(), "", "text in {}", element.name);
    match element.name.as_str() {
        "ul" | "ol" => {
            only(&["li"]);
            bare();
            assert!(!names.is_empty());
        }
        "dl" => {
            only(&["div"]);
            bare();
            assert!(!names.is_empty());
            for group in &element.children {
                assert_eq!(group.names(), ["dt", "dd"]);
                assert!(!group.children[0].whole().trim().is_empty());
            }
        }
        "table" => {
            only(&["thead", "tbody"]);
            let rows = element.named("tr");
            let cells: Vec<usize> = rows.iter().map(|row| row.children.len()).collect();
            assert!(cells.windows(2).all(|two| two[0] == two[1]), "{cells:?}");
            for heading in element.named("th") {
                assert_eq!(heading.get("scope"), Some("col"));
                assert!(!heading.whole().trim().is_empty());
            }
        }
        "thead" | "tbody" => only(&["tr"]),
        "tr" => only(&["th", "td"]),
        "blockquote" => only(&["p"]),
        "div" if element.get("class") == Some("wide") => {
            // What scrolls can be reached by keyboard, and says what it is.
            only(&["table"]);
            assert_eq!(element.get("tabindex"), Some("0"));
            assert_eq!(element.get("role"), Some("group"));
        }
        "p" | "li" | "dt" | "dd" | "td" | "th" | "bdi" | "em" | "strong" | "h1" | "h2" | "h3"
        | "h4" => only(&PHRASING),
        "a" => {
            only(&["em", "strong"]);
            assert!(!element.whole().trim().is_empty(), "a link without text");
        }
        _ => {}
    }
}

/// RFC 4648, by its bits.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bits: String = bytes.iter().map(|b| format!("{b:08b}")).collect();
    while !bits.len().is_multiple_of(6) {
        bits.push('0');
    }
    let mut out: String = bits
        .as_bytes()
        .chunks(6)
        .map(|six| u8::from_str_radix(std::str::from_utf8(six).unwrap(), 2).unwrap())
        .map(|digit| DIGITS.chars().nth(digit.into()).unwrap())
        .collect();
    while !out.len().is_multiple_of(4) {
        out.push('=');
    }
    out
}

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
        eprintln!("SKIPPED: there is no Chromium here; nothing was printed");
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
