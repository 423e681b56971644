//! Own words in several languages: a text field may hold one text, or one a language.
//!
//! In a case file the latter is a group of keys, `summary: {en: …, ru: …}`; in a field it is that
//! group as a JSON object whose keys are language tags (BCP 47) and whose values are texts. A
//! plain text never reads as such a group unless it was written as one.

use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::fmt;

/// The language of own words that do not say theirs, where the dossier does not say either.
pub const USUAL_LANGUAGE: &str = "en";

/// A text in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken<'t> {
    /// The text.
    pub text: Cow<'t, str>,
    /// Its language by BCP 47 tag; none where the text does not say.
    pub language: Option<String>,
}

/// Whether two tags are of one language: `en-GB` and `en` are.
pub fn same_language(one: &str, other: &str) -> bool {
    let main = |tag: &str| {
        tag.split(['-', '_'])
            .next()
            .unwrap_or_default()
            .to_lowercase()
    };
    main(one) == main(other)
}

/// Whether a text has the form of a language tag: two or three letters, then subtags.
fn is_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let main = parts.next().unwrap_or_default();
    (2..=3).contains(&main.len())
        && main.bytes().all(|b| b.is_ascii_lowercase())
        && parts.all(|p| (2..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// The texts of a field that holds several, by language in the order given; none for a plain text.
pub fn by_language(text: &str) -> Option<Vec<(String, String)>> {
    if !text.starts_with("{\"") {
        return None;
    }
    let Ok(Value::Object(group)) = serde_json::from_str(text) else {
        return None;
    };
    let texts: Option<Vec<(String, String)>> = group
        .into_iter()
        .map(|(tag, text)| match text {
            Value::String(text) if is_tag(&tag) && !text.trim().is_empty() => Some((tag, text)),
            _ => None,
        })
        .collect();
    texts.filter(|texts| !texts.is_empty())
}

/// Several texts as one field holds them.
pub fn joined(texts: &[(String, String)]) -> String {
    let group: Map<String, Value> = texts
        .iter()
        .map(|(tag, text)| (tag.clone(), text.as_str().into()))
        .collect();
    Value::Object(group).to_string()
}

/// The text of a field in the language wanted, else in the working language, else the first.
pub fn spoken<'t>(text: &'t str, wanted: &str, working: &str) -> Spoken<'t> {
    let Some(texts) = by_language(text) else {
        return Spoken {
            text: Cow::Borrowed(text),
            language: None,
        };
    };
    let in_language = |tag: &str| texts.iter().find(|(own, _)| same_language(own, tag));
    let chosen = in_language(wanted)
        .or_else(|| in_language(working))
        .or_else(|| texts.first());
    match chosen {
        Some((tag, text)) => Spoken {
            text: Cow::Owned(text.clone()),
            language: Some(tag.clone()),
        },
        None => Spoken {
            text: Cow::Borrowed(text),
            language: None,
        },
    }
}

/// Reads a field: a text, nothing, or a group of texts by language.
///
/// # Errors
/// When the input is none of these.
pub fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    struct Words;
    impl<'de> Visitor<'de> for Words {
        type Value = Option<String>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a text, or texts by language such as {en: …, ru: …}")
        }
        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
            Ok(Some(text.to_owned()).filter(|text| !text.trim().is_empty()))
        }
        fn visit_none<E: serde::de::Error>(self) -> Result<Self::Value, E> {
            Ok(None)
        }
        fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> {
            Ok(None)
        }
        fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Self::Value, D::Error> {
            inner.deserialize_any(Words)
        }
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut texts: Vec<(String, String)> = Vec::new();
            while let Some((tag, text)) = map.next_entry::<String, Option<String>>()? {
                if !is_tag(&tag) {
                    return Err(serde::de::Error::custom(format!(
                        "“{}” is not a language: here stands a text, or texts by language tag such as {{en: …, ru: …}}",
                        tag.chars().take(60).collect::<String>()
                    )));
                }
                if let Some(text) = text.filter(|text| !text.trim().is_empty()) {
                    texts.push((tag, text));
                }
            }
            Ok((!texts.is_empty()).then(|| joined(&texts)))
        }
    }
    deserializer.deserialize_any(Words)
}

/// The text that stands for a field where one line of any language will do.
pub fn any_language(text: &str) -> Cow<'_, str> {
    spoken(text, "", USUAL_LANGUAGE).text
}

/// Whether a value has a text by language somewhere within.
pub fn has_languages(value: &Value) -> bool {
    match value {
        Value::String(text) => by_language(text).is_some(),
        Value::Array(items) => items.iter().any(has_languages),
        Value::Object(fields) => fields.values().any(has_languages),
        _ => false,
    }
}

/// Leaves, of every text by language within a value, the one in the language wanted.
pub fn choose(value: &mut Value, wanted: &str, working: &str) {
    match value {
        Value::String(text) if by_language(text).is_some() => {
            *text = spoken(text, wanted, working).text.into_owned();
        }
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| choose(item, wanted, working)),
        Value::Object(fields) => fields
            .values_mut()
            .for_each(|field| choose(field, wanted, working)),
        _ => {}
    }
}

/// A value as a case file shows it: texts by language as groups.
pub fn spread(value: &Value) -> Value {
    match value {
        Value::String(text) => shown(text),
        Value::Array(items) => Value::Array(items.iter().map(spread).collect()),
        Value::Object(fields) => Value::Object(
            fields
                .iter()
                .map(|(name, field)| (name.clone(), spread(field)))
                .collect(),
        ),
        other => other.clone(),
    }
}

/// A field's value as a case file shows it: a group where there are several texts.
fn shown(text: &str) -> Value {
    match by_language(text) {
        Some(texts) => Value::Object(texts.into_iter().map(|(k, v)| (k, v.into())).collect()),
        None => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_chosen_and_plain_text_stays() {
        let text = joined(&[
            ("en".into(), "Beaten".into()),
            ("ru".into(), "Избит".into()),
        ]);
        assert_eq!(spoken(&text, "ru", "en").text, "Избит");
        assert_eq!(spoken(&text, "uk", "en").language.as_deref(), Some("en"));
        for plain in [
            "Beaten",
            "{\"a\": 1}",
            "{\"not a tag\": \"x\"}",
            "{",
            "{\"en\": \"\"}",
        ] {
            assert_eq!(by_language(plain), None, "{plain}");
            assert_eq!(spoken(plain, "ru", "en").text, plain);
        }
    }
}
