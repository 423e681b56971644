//! What a link in a case file means: a record of the file by key or name, else one of the dossier.

use super::check::Resolver;
use crate::model::{Kind, Link};
use crate::names::folded_words;
use crate::store::{Fields, Store, StoreError};
use serde_json::Value;
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap, HashSet};

/// Names that the records of the file go by.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// Their slugs and uids.
    keys: HashSet<(Kind, String)>,
    /// The records of each name, folded: key, and what people call it.
    by_name: HashMap<(Kind, String), BTreeSet<(String, String)>>,
}

impl Names {
    /// Adds a record of the file with its key, and what a message calls it.
    pub(super) fn add(&mut self, kind: Kind, fields: &Fields, key: &str, called: &str) {
        for own in ["slug", "uid"] {
            if let Some(own) = text(fields, own) {
                self.keys.insert((kind, own.to_owned()));
            }
        }
        for name in names_of(kind, fields) {
            self.by_name
                .entry((kind, folded(&name)))
                .or_default()
                .insert((key.to_owned(), called.to_owned()));
        }
    }

    /// Whether a text is the key of a record of the file.
    pub(super) fn is_key(&self, kind: Option<Kind>, key: &str) -> bool {
        let kinds = kind.map_or_else(|| Kind::ALL.to_vec(), |kind| vec![kind]);
        kinds
            .into_iter()
            .any(|kind| self.keys.contains(&(kind, key.to_owned())))
    }
}

fn text<'f>(fields: &'f Fields, name: &str) -> Option<&'f str> {
    fields.get(name).and_then(Value::as_str)
}

/// What two names must share to be the same name.
fn folded(name: &str) -> String {
    folded_words(name).join(" ")
}

/// All names that a draft can be referred to by.
fn names_of(kind: Kind, fields: &Fields) -> Vec<String> {
    let get = |name| text(fields, name).map(str::to_owned);
    match kind {
        Kind::Actor => {
            let others = fields.get("names").and_then(Value::as_array);
            let others = others.into_iter().flatten().filter_map(|name| {
                name.as_str()
                    .or_else(|| name.get("text")?.as_str())
                    .map(str::to_owned)
            });
            get("name")
                .into_iter()
                .chain(get("short_name"))
                .chain(others)
                .collect()
        }
        Kind::Source => get("title").into_iter().collect(),
        Kind::Provision => {
            let article = get("article").unwrap_or_default();
            let law = get("law").unwrap_or_default();
            let mut names = vec![
                format!("{article} {law}"),
                format!("article {article} {law}"),
            ];
            names.extend(get("title"));
            names
        }
        Kind::Proceeding => get("title").into_iter().chain(get("case_number")).collect(),
        _ => Vec::new(),
    }
}

/// Resolves links to records of the file first, then of the dossier.
pub(super) struct FileResolver<'r> {
    pub(super) names: &'r Names,
    pub(super) store: &'r Store,
    pub(super) error: RefCell<Option<StoreError>>,
}

impl Resolver for FileResolver<'_> {
    fn resolve(&self, kind: Option<Kind>, link: &Link) -> Result<String, String> {
        let text = link.as_str().trim();
        let kinds: Vec<Kind> = kind.map_or_else(|| Kind::ALL.to_vec(), |kind| vec![kind]);
        if self.names.is_key(kind, text) {
            return Ok(text.to_owned());
        }
        for kind in &kinds {
            if let Some(keys) = self.names.by_name.get(&(*kind, folded(text))) {
                match keys.iter().collect::<Vec<_>>().as_slice() {
                    [(one, _)] => return Ok(one.clone()),
                    several => {
                        let several: Vec<&str> =
                            several.iter().map(|(_, called)| called.as_str()).collect();
                        return Err(format!(
                            "“{text}” could be {}: say which by its slug",
                            several.join(" or ")
                        ));
                    }
                }
            }
        }
        let kinds: Vec<Kind> = kind.into_iter().collect();
        match resolve_in(self.store, &kinds, text) {
            Ok(result) => result,
            Err(error) => {
                *self.error.borrow_mut() = Some(error);
                Ok(text.to_owned())
            }
        }
    }
}

/// Resolves a link to a record of the dossier; the inner error says in words what to do.
///
/// # Errors
/// When the dossier cannot be read.
pub fn resolve_in(
    store: &Store,
    kinds: &[Kind],
    text: &str,
) -> Result<Result<String, String>, StoreError> {
    let found = store.find(text, kinds)?;
    Ok(match found.as_slice() {
        [one] => Ok(one.key.clone()),
        [] => {
            let near: Vec<String> = store
                .nearest(text, kinds)?
                .into_iter()
                .map(|m| format!("{} ({})", m.reference, m.label))
                .collect();
            let near = if near.is_empty() {
                String::new()
            } else {
                format!("; nearest: {}", near.join(", "))
            };
            let add = kinds.first().map_or("", |kind| how_to_add(*kind));
            let none = match kinds.first() {
                Some(kind) => no_such(*kind, text),
                None => format!("there is no record “{text}”"),
            };
            Err(format!("{none}{near}{add}"))
        }
        several => {
            let names: Vec<String> = several
                .iter()
                .map(|m| format!("{} ({})", m.reference, m.label))
                .collect();
            Err(format!(
                "“{text}” could be {}: say which",
                names.join(" or ")
            ))
        }
    })
}

/// Says that a record is not there.
pub fn no_such(kind: Kind, text: &str) -> String {
    format!("there is no {} “{text}”", kind.singular())
}

/// How a record that is missing is added, as the end of a message.
pub fn how_to_add(kind: Kind) -> &'static str {
    match kind {
        Kind::Actor => {
            "; add it first (in a file under “actors:”, or with `dossier add-actor`), or give {wording: …} where only a description is known"
        }
        Kind::Source => "; add it first (in a file under “sources:”, or with `dossier add-source`)",
        Kind::Provision => {
            "; add it first (in a file under “provisions:”, or with `dossier add-provision`)"
        }
        _ => "",
    }
}
