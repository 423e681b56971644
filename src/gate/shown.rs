//! What a document shows: of texts that name somebody, those that it has in it.

use super::Hit;
use crate::names::{Signs, folded_word, text_words};
use serde_json::Value;

/// The words of a document.
#[derive(Debug, Default)]
pub struct Shown {
    words: String,
    signs: String,
}

impl Shown {
    /// Adds a text of the document.
    pub fn add(&mut self, text: &str) {
        let (words, signs) = taken(text);
        self.words.push_str(&words);
        self.words.push('\n');
        self.signs.push_str(&signs);
        self.signs.push('\n');
    }

    fn of_value(value: &Value) -> Shown {
        fn walk(value: &Value, shown: &mut Shown) {
            match value {
                Value::String(text) => shown.add(text),
                Value::Array(items) => items.iter().for_each(|item| walk(item, shown)),
                Value::Object(fields) => fields.values().for_each(|field| walk(field, shown)),
                _ => {}
            }
        }
        let mut shown = Shown::default();
        walk(value, &mut shown);
        shown
    }

    /// The words of a view, as its JSON form has them.
    pub fn of(view: &impl serde::Serialize) -> Shown {
        Shown::of_value(&serde_json::to_value(view).unwrap_or_default())
    }

    /// The words of texts.
    pub fn of_texts(texts: impl IntoIterator<Item = impl AsRef<str>>) -> Shown {
        let mut shown = Shown::default();
        texts.into_iter().for_each(|text| shown.add(text.as_ref()));
        shown
    }

    /// Those hits whose words stand in it.
    pub fn those(&self, mut hits: Vec<Hit>) -> Vec<Hit> {
        hits.retain(|hit| self.has(hit));
        hits
    }

    /// Whether the words of a hit stand in it.
    pub fn has(&self, hit: &Hit) -> bool {
        let (words, signs) = taken(&hit.words);
        (words.len() > 1 && self.words.contains(&words))
            || (!signs.is_empty() && self.signs.contains(&signs))
    }
}

/// The folded words of a text, each between spaces, and its signs.
fn taken(text: &str) -> (String, String) {
    let mut words = String::from(" ");
    for word in text_words(text).filter(|word| !word.signs) {
        let folded = folded_word(word.text);
        if !folded.is_empty() {
            words.push_str(&folded);
            words.push(' ');
        }
    }
    let signs = match text.is_ascii() {
        true => String::new(),
        false => Signs::of(text).text.trim().to_owned(),
    };
    (words, signs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_however_they_are_set() {
        let mut shown = Shown::default();
        shown.add("told by **Ёлкина\u{a0}Дарья**, 他是劉明。");
        let hit = |words: &str| Hit {
            number: 1,
            reference: "i1".into(),
            field: "summary".into(),
            words: words.into(),
            who: "person-5".into(),
            actor: 5,
        };
        assert!(shown.has(&hit("ёлкина дарья")));
        assert!(shown.has(&hit("刘明")));
        assert!(!shown.has(&hit("Дарья Ёлкина")) && !shown.has(&hit("кина")));
    }
}
