//! Markup read more strictly than a browser reads it, and what any document has to be.

use sha2::{Digest, Sha256};

/// An element as it stands in the file: every one that is opened is closed.
#[derive(Debug, Default)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Element>,
    pub text: String,
}

const VOID: [&str; 4] = ["meta", "br", "hr", "!doctype"];

impl Element {
    /// Reads a file more strictly than a browser does.
    pub fn parse(file: &str) -> Element {
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

    pub fn get(&self, key: &str) -> Option<&str> {
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

    pub fn named(&self, name: &str) -> Vec<&Element> {
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
pub fn check(file: &str) -> Element {
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
