//! XML as a text: elements that always close, and text in which nothing is XML.

use crate::render::terminal::visible;

/// XML that is being written. Names are the program's own; values and text may be anybody's.
#[derive(Debug, Default)]
pub struct Xml {
    out: String,
}

impl Xml {
    /// An XML 1.0 file without content yet.
    pub fn file() -> Xml {
        Xml {
            out: "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".to_owned(),
        }
    }

    /// An element without content.
    pub fn leaf(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes);
        self.out.push_str("/>");
    }

    /// An element without content and with one attribute, `w:val`.
    pub fn value(&mut self, name: &str, value: &str) {
        self.leaf(name, &[("w:val", value)]);
    }

    /// An element with what `content` writes.
    pub fn element(
        &mut self,
        name: &str,
        attributes: &[(&str, &str)],
        content: impl FnOnce(&mut Xml),
    ) {
        self.tag(name, attributes);
        self.out.push('>');
        content(self);
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// An element with content that is written already; no element where there is none.
    pub fn wrap(&mut self, name: &str, content: Xml) {
        if !content.out.is_empty() {
            self.element(name, &[], |xml| xml.out.push_str(&content.out));
        }
    }

    /// Text.
    pub fn text(&mut self, text: &str) {
        self.out.push_str(&escape(text));
    }

    /// What is written.
    pub fn finish(self) -> String {
        self.out
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.out.push('<');
        self.out.push_str(name);
        for (key, value) in attributes {
            self.out.push(' ');
            self.out.push_str(key);
            self.out.push_str("=\"");
            self.out.push_str(&escape(value));
            self.out.push('"');
        }
    }
}

/// Text as it may stand in a document: controls and bidirectional overrides are visible symbols,
/// and what XML 1.0 forbids otherwise (section 2.2: U+FFFE and U+FFFF) is dropped. Line breaks
/// and tabs stay; a carriage return before a line break does not.
pub fn clean(text: &str) -> String {
    let mut text = visible(&text.replace("\r\n", "\n"));
    text.retain(|c| !matches!(c, '\u{fffe}' | '\u{ffff}'));
    text
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in clean(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::Xml;

    #[test]
    fn nothing_in_values_and_text_is_xml() {
        let mut xml = Xml::default();
        xml.element("a", &[("b", "\"><x/>&\u{1}")], |xml| {
            xml.text("</a>\u{fffe}\u{202e}\r\n]]>");
        });
        assert_eq!(
            xml.finish(),
            "<a b=\"&quot;&gt;&lt;x/&gt;&amp;␁\">&lt;/a&gt;⟨U+202E⟩\n]]&gt;</a>"
        );
    }
}
