//! The texts of a record that leave with it: every one that people wrote, the slug among them, by
//! the shape of its kind. Codes, countries, numbers and links are none; what links lead to has
//! texts of its own.

use crate::model::Kind;
use crate::model::shape::{Field, Form};
use crate::model::words::by_language;
use serde_json::{Map, Value};

/// Fields whose texts no person writes.
const MADE: [&str; 5] = ["sha256", "body_hash", "modified", "media_type", "time"];

/// Calls a function with each field (of parts as `sources.quote`) and its text.
pub(super) fn each_text(
    kind: Kind,
    fields: &Map<String, Value>,
    found: &mut dyn FnMut(&str, &str),
) {
    for own in ["slug", "note"] {
        if let Some(Value::String(text)) = fields.get(own) {
            one(own, text, found);
        }
    }
    within(kind.shape().fields, fields, "", found);
}

fn within(
    shape: &[Field],
    fields: &Map<String, Value>,
    before: &str,
    found: &mut dyn FnMut(&str, &str),
) {
    for field in shape {
        let Some(value) = fields
            .get(field.name)
            .filter(|_| !MADE.contains(&field.name))
        else {
            continue;
        };
        let name = match before {
            "" => std::borrow::Cow::Borrowed(field.name),
            before => format!("{before}.{}", field.name).into(),
        };
        match (field.form, value) {
            (Form::Text | Form::LongText | Form::Decimal, Value::String(text)) => {
                one(&name, text, found);
            }
            (Form::Texts, Value::Array(items)) => {
                for text in items.iter().filter_map(Value::as_str) {
                    one(&name, text, found);
                }
            }
            (Form::Date, value) => {
                if let Some(text) = value.get("as_written").and_then(Value::as_str) {
                    one(&name, text, found);
                }
            }
            (Form::Parts(part), Value::Array(items)) => {
                for item in items {
                    match item {
                        Value::Object(own) => within(part.fields, own, &name, found),
                        short => {
                            let own = Map::from_iter([(part.short.to_owned(), short.clone())]);
                            within(part.fields, &own, &name, found);
                        }
                    }
                }
            }
            _ => {}
        }
    }
}

fn one(field: &str, text: &str, found: &mut dyn FnMut(&str, &str)) {
    match by_language(text) {
        Some(texts) => texts.iter().for_each(|(_, text)| found(field, text)),
        None => found(field, text),
    }
}
