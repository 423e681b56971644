//! What the indexes keep of a record, made of its fields alone: a thread that reads a large file
//! makes it ahead of the one that writes.

use super::Fields;
use super::search_index::BREAK;
use crate::model::Kind;
use crate::names::{folded_words, keys};
use crate::search::Words;
use crate::search::text::{Piece, pieces};
use serde_json::Value;
use std::collections::BTreeSet;

/// Index words and keys of names of a record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prepared {
    /// Index words of what the record is called.
    pub(super) title: String,
    /// Index words of its other texts.
    pub(super) text: String,
    /// The words of an actor's names, as they are typed.
    pub(super) name_words: BTreeSet<String>,
    /// The keys of an actor's names.
    pub(super) name_keys: BTreeSet<String>,
}

impl Prepared {
    /// Of a record with these fields. The words of an attachment's content and of a slug are not
    /// here: the [`Writer`](super::Writer) adds them.
    pub fn of(kind: Kind, fields: &Fields, words: &mut Words) -> Prepared {
        let mut prepared = Prepared::default();
        for piece in pieces(kind, fields) {
            prepared.add(&piece, words);
        }
        if kind == Kind::Actor {
            prepared.add_names(fields);
        }
        prepared
    }

    /// Adds the index words of a text.
    pub(super) fn add(&mut self, piece: &Piece, words: &mut Words) {
        let into = if piece.title {
            &mut self.title
        } else {
            &mut self.text
        };
        if !into.is_empty() {
            into.push_str(BREAK);
        }
        words.index_text(&piece.text, into);
    }

    fn add_names(&mut self, fields: &Fields) {
        let text = |name: &str| fields.get(name).and_then(Value::as_str);
        let others = fields
            .get("names")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(|name| name.as_str().or_else(|| name.get("text")?.as_str()));
        let names = ["name", "short_name"]
            .into_iter()
            .filter_map(text)
            .chain(others);
        for name in names {
            self.name_words.extend(folded_words(name));
            self.name_keys.extend(keys(name));
        }
        if let Some(meaning) = text("meaning") {
            self.name_words.extend(folded_words(meaning));
        }
    }
}
