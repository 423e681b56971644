//! Characters that a reader does not see, written as escapes in files of data: by them an editor
//! would show another text than the one that a program reads.

use serde_json::Value;

/// Whether a character reorders or hides text, or is a control character. The joiners and marks
/// that Persian, Arabic and Hebrew texts need stay as they are.
fn deceives(c: char) -> bool {
    matches!(c, '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{180e}' | '\u{200b}' | '\u{2028}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | MARK)
        || matches!(c, '\u{e0000}'..='\u{e007f}')
}

/// A finished JSON text in which such characters are escapes. They stand in strings only.
pub fn json(text: String) -> String {
    if !text.chars().any(deceives) {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if deceives(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                out.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            out.push(c);
        }
    }
    out
}

/// No character of any text: YAML writes a text with it between double quotes, and itself as an
/// escape.
const MARK: char = '\u{fffe}';

/// A tree as YAML by a writer, with escapes for such characters.
///
/// # Errors
/// Those of the writer.
pub fn yaml<E>(tree: &Value, write: impl Fn(&Value) -> Result<String, E>) -> Result<String, E> {
    let text = write(tree)?;
    if !text.chars().any(deceives) {
        return Ok(text);
    }
    let text = write(&marked(tree))?;
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(at) = rest.find('\\') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let code = from
            .strip_prefix("\\uFFFE")
            .and_then(|after| Some((after.get(..6)?, after.get(6..)?)));
        match code {
            Some((code, after)) => {
                out.push_str(&match code.strip_prefix("00") {
                    Some(short) => format!("\\u{short}"),
                    None => format!("\\U00{code}"),
                });
                rest = after;
            }
            None => {
                // Another escape, which may be that of a backslash.
                let end = from
                    .char_indices()
                    .nth(2)
                    .map_or(from.len(), |(end, _)| end);
                out.push_str(&from[..end]);
                rest = &from[end..];
            }
        }
    }
    out.push_str(rest);
    Ok(out)
}

/// A tree in which a mark and six digits stand for each such character.
fn marked(tree: &Value) -> Value {
    let text = |text: &str| -> String {
        let mut out = String::with_capacity(text.len());
        for c in text.chars() {
            if deceives(c) {
                out.push_str(&format!("{MARK}{:06X}", c as u32));
            } else {
                out.push(c);
            }
        }
        out
    };
    match tree {
        Value::String(own) => text(own).into(),
        Value::Array(items) => items.iter().map(marked).collect(),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, field)| (text(name), marked(field)))
            .collect(),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::{deceives, json, yaml};
    use serde_json::json as tree;

    const TEXTS: [&str; 8] = [
        "a\u{202e}b\u{2066}c\u{2069}",
        "\u{feff}x\u{200b}y\u{85}z\u{9b}31m",
        "\\\u{202e}\\u202e \\uFFFE00202E \u{fffe}00202E",
        "tag \u{e0041}\u{e007f}",
        "two\nlines\u{2028}and\u{2060} more\n",
        "می\u{200c}خواهم \u{200f}عادل\u{200e} \u{61c}",
        "- \u{202a}\"quoted\": 'x'",
        "\u{1}\u{7}\u{7f} \t",
    ];

    #[test]
    fn nothing_hidden_is_left_and_all_is_read_back() {
        for text in TEXTS {
            let tree = tree!({ text: [text, {"plain": "x", "long": text.repeat(30)}] });
            let as_json = json(serde_json::to_string_pretty(&tree).unwrap());
            assert!(!as_json.chars().any(deceives), "{as_json}");
            assert_eq!(
                serde_json::from_str::<serde_json::Value>(&as_json).unwrap(),
                tree
            );
            let as_yaml = yaml(&tree, serde_yaml::to_string).unwrap();
            assert!(!as_yaml.chars().any(deceives), "{as_yaml}");
            assert_eq!(
                serde_yaml::from_str::<serde_json::Value>(&as_yaml).unwrap(),
                tree
            );
        }
    }

    #[test]
    fn joiners_and_marks_stay() {
        let persian = TEXTS[5];
        assert_eq!(json(persian.to_owned()), persian);
    }
}
