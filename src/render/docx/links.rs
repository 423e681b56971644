//! Relationships from a part to addresses outside the file (ECMA-376 part 2, 9.3): hyperlinks,
//! and nothing that is loaded when the document opens.

use super::xml::Xml;

const HYPERLINK: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/// The addresses that a part leads to, each once.
#[derive(Debug, Default)]
pub struct Links {
    targets: Vec<String>,
}

impl Links {
    /// The relationship id of a safe address; none for one that is not a URI after all, as Word
    /// takes a file with such a target for damaged.
    pub fn id(&mut self, address: &str) -> Option<String> {
        let target = uri(address)?;
        let index = match self.targets.iter().position(|known| *known == target) {
            Some(index) => index,
            None => {
                self.targets.push(target);
                self.targets.len() - 1
            }
        };
        Some(format!("link{}", index + 1))
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.targets.is_empty()
    }

    /// Writes them into a `Relationships` element.
    pub fn write(&self, xml: &mut Xml) {
        for (index, target) in self.targets.iter().enumerate() {
            xml.leaf(
                "Relationship",
                &[
                    ("Id", &format!("link{}", index + 1)),
                    ("Type", HYPERLINK),
                    ("Target", target),
                    ("TargetMode", "External"),
                ],
            );
        }
    }
}

/// An address as a URI (RFC 3986), what may not stand in one percent-encoded; none where it has
/// no host, or a port that is none.
fn uri(address: &str) -> Option<String> {
    let (scheme, rest) = address.split_once(':')?;
    if scheme == "mailto" {
        return (!rest.is_empty()).then(|| format!("mailto:{}", encoded(rest)));
    }
    let rest = rest.strip_prefix("//")?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    let host_and_port = authority.rsplit('@').next()?;
    let (host, port) = host_and_port.split_once(':').unwrap_or((host_and_port, ""));
    let is_host = !host.is_empty()
        && host
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_'));
    let is_port = port.is_empty() || port.parse::<u16>().is_ok();
    (is_host && is_port).then(|| format!("{scheme}://{}{}", encoded(authority), encoded(path)))
}

/// Percent-encodes all but letters and digits of any script (RFC 3987 allows them), the signs of
/// RFC 3986 and one fragment.
fn encoded(text: &str) -> String {
    let mut out = String::new();
    let mut fragment = false;
    for (at, c) in text.char_indices() {
        let keep = match c {
            '%' => text
                .get(at + 1..at + 3)
                .is_some_and(|hex| hex.chars().all(|c| c.is_ascii_hexdigit())),
            '#' => !std::mem::replace(&mut fragment, true),
            c => c.is_alphanumeric() || "-._~:/?@!$&'()*+,;=".contains(c),
        };
        if keep {
            out.push(c);
        } else {
            for byte in c.to_string().bytes() {
                out.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Links, uri};

    #[test]
    fn targets_are_uris() {
        let same = [
            "https://example.org/a/b?c=d&e=%20f#g",
            "http://example.org:8080",
            "https://пример.рф/путь",
            "mailto:someone@example.org?subject=x",
        ];
        for address in same {
            assert_eq!(uri(address).as_deref(), Some(address));
        }
        assert_eq!(
            uri("https://example.org/<\"%>\u{202e}#a#b").as_deref(),
            Some("https://example.org/%3C%22%25%3E%E2%80%AE#a%23b")
        );
        for none in [
            "https://",
            "https:///x",
            "https://a:b/",
            "http://[",
            "mailto:",
        ] {
            assert_eq!(uri(none), None, "{none}");
        }
    }

    #[test]
    fn an_address_has_one_id() {
        let mut links = Links::default();
        assert_eq!(links.id("https://a.org/").as_deref(), Some("link1"));
        assert_eq!(links.id("https://b.org/").as_deref(), Some("link2"));
        assert_eq!(links.id("https://a.org/").as_deref(), Some("link1"));
    }
}
