//! The text of a record: all its words, by the shape of its kind.

use crate::model::Kind;
use crate::model::shape::{Field, Form};
use crate::model::words::by_language;
use serde_json::{Map, Value};

/// A text of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The field that it stands in; fields of parts as `sources.quote`.
    pub field: String,
    /// Whether it is what the record is called.
    pub title: bool,
    /// The text.
    pub text: String,
}

/// Fields whose words are what a record is called.
const TITLES: [&str; 7] = [
    "name",
    "names.text",
    "short_name",
    "title",
    "summary",
    "subject",
    "offence",
];

/// Fields that hold no words of a language: hashes, times, tags.
const NO_WORDS: [&str; 7] = [
    "sha256",
    "body_hash",
    "modified",
    "media_type",
    "language",
    "script",
    "field",
];

/// The texts of a record in the order of its fields, its note last. The log of custody is none of
/// them: it says what was done with a file, not what is in it.
pub fn pieces(kind: Kind, fields: &Map<String, Value>) -> Vec<Piece> {
    let mut found = Vec::new();
    for field in kind.shape().fields {
        if let Some(value) = fields.get(field.name) {
            gather(field, value, field.name, &mut found);
        }
    }
    if let Some(note) = fields.get("note") {
        add("note", note, &mut found);
    }
    found
}

fn gather(field: &Field, value: &Value, name: &str, found: &mut Vec<Piece>) {
    if NO_WORDS.contains(&field.name) || field.name == "custody" {
        return;
    }
    match field.form {
        Form::Text | Form::LongText | Form::Decimal => add(name, value, found),
        Form::Texts => {
            for item in value.as_array().into_iter().flatten() {
                add(name, item, found);
            }
        }
        Form::Parts(part) => {
            for item in value.as_array().into_iter().flatten() {
                for inner in part.fields {
                    let value = match item {
                        Value::Object(fields) => fields.get(inner.name),
                        short if inner.name == part.short => Some(short),
                        _ => None,
                    };
                    if let Some(value) = value {
                        gather(inner, value, &format!("{name}.{}", inner.name), found);
                    }
                }
            }
        }
        _ => {}
    }
}

/// Adds a text, or each of a text in several languages.
fn add(name: &str, value: &Value, found: &mut Vec<Piece>) {
    let Some(text) = value.as_str() else {
        return;
    };
    let mut one = |text: String| {
        found.push(Piece {
            field: name.to_owned(),
            title: TITLES.contains(&name),
            text,
        });
    };
    match by_language(text) {
        Some(texts) => texts.into_iter().for_each(|(_, text)| one(text)),
        None => one(text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn all_words_are_gathered_and_nothing_else() {
        let value = json!({
            "summary": "{\"en\":\"Beaten\",\"ru\":\"Избит\"}",
            "date": "2018", "types": ["search"], "country": "UZ",
            "by": [{"actor": "police", "wording": "four men"}],
            "sources": ["report", {"source": "report", "quote": "They beat him"}],
            "identifiers": ["7/2018"],
            "note": "Call back"
        });
        let Value::Object(fields) = value else {
            panic!("no record")
        };
        let found: Vec<(String, bool, String)> = pieces(Kind::Incident, &fields)
            .into_iter()
            .map(|p| (p.field, p.title, p.text))
            .collect();
        let wanted = [
            ("summary", true, "Beaten"),
            ("summary", true, "Избит"),
            ("by.wording", false, "four men"),
            ("sources.quote", false, "They beat him"),
            ("identifiers.value", false, "7/2018"),
            ("note", false, "Call back"),
        ];
        let wanted: Vec<_> = wanted
            .iter()
            .map(|(f, t, x)| ((*f).to_owned(), *t, (*x).to_owned()))
            .collect();
        assert_eq!(found, wanted);
    }
}
