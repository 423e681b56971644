//! Joining two actors that are one: all that is known of both goes into the one that is kept, and
//! all that refers to the other refers to it. Nothing is dropped: where both say different things,
//! what the one kept says stands, and the other's word becomes an account of that field.

use super::mentions::mentions;
use super::read::{Depth, Keys, Reader, StoredMap};
use super::{Fields, Store, StoreError, Writer};
use crate::model::shape::{Field, Form};
use crate::model::{Confidentiality, Kind};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// What joining two actors changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Merge {
    /// The actor that is kept.
    pub keep: i64,
    /// The actor that goes into it.
    pub other: i64,
    /// The fields of the one kept afterwards.
    pub fields: Fields,
    /// Records that refer to the other, with their fields afterwards.
    pub relinked: Vec<(Kind, i64, Fields)>,
    /// Settings that name the other.
    settings: Vec<&'static str>,
    /// Fields of which both say something different: name, what stands, what becomes an account.
    pub differing: Vec<(&'static str, String, String)>,
    /// The stricter confidentiality of the other, where the one kept takes it over.
    pub stricter: Option<Confidentiality>,
    /// Whether both have consents: somebody must look at which hold.
    pub both_consent: bool,
}

/// Why two actors cannot be joined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoMerge {
    /// They are the same record.
    Same,
    /// A record says that they are two: a relationship, an affiliation, a part of the other.
    Two(Kind, i64),
}

/// Fields that never leave the dossier; an account of them would.
const OWN_DESK: &str = "risks";

impl Store {
    /// What joining `other` into `keep` changes, without changing anything; or why they cannot be
    /// joined.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn plan_merge(&self, keep: i64, other: i64) -> Result<Result<Merge, NoMerge>, StoreError> {
        if keep == other {
            return Ok(Err(NoMerge::Same));
        }
        // Links by uid: a slug may be that of a record of another kind.
        let reader = Reader {
            connection: &self.connection,
            keys: Keys::Uids,
            depth: Depth::Whole,
        };
        let read = |kind, id| -> Result<StoredMap, StoreError> {
            reader
                .map(kind, id)?
                .ok_or_else(|| StoreError::Damaged(format!("{kind} {id} is not there")))
        };
        let kept = read(Kind::Actor, keep)?;
        let gone = read(Kind::Actor, other)?;
        let (to, from) = (uid(&kept), uid(&gone));
        let mut referring = BTreeSet::new();
        for mention in mentions(&self.connection, Kind::Actor, other)? {
            referring.insert((mention.kind, mention.number));
        }
        let mut relinked = Vec::new();
        let mut own = gone.fields.clone();
        let mut base = kept.fields.clone();
        for (kind, number) in referring {
            if kind == Kind::Actor && number == other {
                continue;
            }
            let mut fields = read(kind, number)?.fields;
            let both = |fields: &Fields, a: &str, b: &str| {
                let names = |field: &str| fields.get(field).and_then(Value::as_str);
                let ends = [names(a), names(b)];
                ends.contains(&Some(to.as_str())) && ends.contains(&Some(from.as_str()))
            };
            let says_two = match kind {
                Kind::Relationship => both(&fields, "actor", "other"),
                Kind::Affiliation => both(&fields, "actor", "organization"),
                Kind::Actor => {
                    number == keep
                        && fields.get("part_of").and_then(Value::as_str) == Some(from.as_str())
                }
                _ => false,
            };
            if says_two {
                return Ok(Err(NoMerge::Two(kind, number)));
            }
            relink(kind.shape().fields, &mut fields, &from, &to);
            if kind == Kind::Actor && number == keep {
                base = fields;
            } else {
                relinked.push((kind, number, fields));
            }
        }
        if own.get("part_of").and_then(Value::as_str) == Some(to.as_str()) {
            return Ok(Err(NoMerge::Two(Kind::Actor, other)));
        }
        relink(Kind::Actor.shape().fields, &mut own, &from, &to);
        let mut settings = Vec::new();
        for name in ["use", "sender"] {
            if let Some(key) = self.setting(name)?
                && self.id_of(Kind::Actor, &key)? == Some(other)
            {
                settings.push(name);
            }
        }
        let mut merge = Merge {
            keep,
            other,
            fields: base,
            relinked,
            settings,
            differing: Vec::new(),
            stricter: None,
            both_consent: false,
        };
        merge.unite(own, &gone.reference());
        Ok(Ok(merge))
    }
}

impl Writer<'_> {
    /// Joins two actors as planned.
    ///
    /// # Errors
    /// When somebody changed the dossier since the plan was made, or it cannot be written.
    pub fn merge(&self, merge: &Merge) -> Result<(), StoreError> {
        self.nothing_came_between()?;
        self.replace(Kind::Actor, merge.keep, &merge.fields)?;
        for (kind, number, fields) in &merge.relinked {
            self.replace(*kind, *number, fields)?;
        }
        let key = ["slug", "uid"]
            .iter()
            .find_map(|name| merge.fields.get(*name)?.as_str());
        for name in &merge.settings {
            self.set_setting(name, key)?;
        }
        self.remove(Kind::Actor, merge.other)
    }
}

impl Merge {
    /// Puts all that the other actor says into the fields of the one kept.
    fn unite(&mut self, other: Fields, reference: &str) {
        let text = |fields: &Fields, name: &str| {
            fields.get(name).and_then(Value::as_str).map(str::to_owned)
        };
        let called = text(&other, "name").unwrap_or_else(|| reference.to_owned());
        self.both_consent = self.fields.contains_key("consents") && other.contains_key("consents");
        let mut accounts = Vec::new();
        for field in Kind::Actor.shape().fields {
            let Some(value) = other.get(field.name).filter(|value| !value.is_null()) else {
                continue;
            };
            match (self.fields.get_mut(field.name), value) {
                (None | Some(Value::Null), _) => {
                    self.fields.insert(field.name.to_owned(), value.clone());
                }
                (Some(Value::Array(own)), Value::Array(more)) => {
                    for item in more {
                        if !own.contains(item) {
                            own.push(item.clone());
                        }
                    }
                }
                (Some(own), value) if own == value => {}
                (Some(_), _) if matches!(field.name, "name" | "short_name") => {
                    self.add_name(value);
                }
                (Some(Value::String(own)), Value::String(more)) if field.name == OWN_DESK => {
                    own.push_str("\n\n");
                    own.push_str(more);
                }
                (Some(own), value) => {
                    let (stands, account) = (plain(own), plain(value));
                    accounts.push(json!({
                        "field": field.name,
                        "value": account,
                        "reason": format!("as recorded of “{called}” ({reference}), an entry of the same person"),
                    }));
                    self.differing.push((field.name, stands, account));
                }
            }
        }
        if !accounts.is_empty() {
            let own = self.fields.entry("accounts").or_insert_with(|| json!([]));
            if let Value::Array(own) = own {
                own.extend(accounts);
            }
        }
        let level = |fields: &Fields| {
            text(fields, "confidentiality")
                .and_then(|code| code.parse::<Confidentiality>().ok())
                .unwrap_or(Kind::Actor.shape().default_confidentiality)
        };
        let (own, others) = (level(&self.fields), level(&other));
        if others > own {
            self.stricter = Some(others);
            self.fields
                .insert("confidentiality".to_owned(), json!(others.code()));
        }
        let mut notes = Vec::new();
        notes.extend(text(&self.fields, "note"));
        notes.extend(text(&other, "note"));
        notes.push(format!(
            "Joined with the entry “{called}” ({reference}, a{}, uid {}).",
            self.other,
            text(&other, "uid").unwrap_or_default()
        ));
        self.fields
            .insert("note".to_owned(), json!(notes.join("\n\n")));
    }

    /// Keeps a main name of the other among the names.
    fn add_name(&mut self, name: &Value) {
        let known = ["name", "short_name"]
            .iter()
            .any(|field| self.fields.get(*field) == Some(name));
        let names = self.fields.entry("names").or_insert_with(|| json!([]));
        if let Value::Array(names) = names
            && !known
            && !names
                .iter()
                .any(|own| own == name || own.get("text") == Some(name))
        {
            names.push(name.clone());
        }
    }
}

fn uid(map: &StoredMap) -> String {
    map.fields
        .get("uid")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

/// A value as the text of an account.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Lets every link to one actor lead to another; what then stands twice in a list stands once.
fn relink(shape: &[Field], fields: &mut Fields, from: &str, to: &str) {
    let lead = |value: &mut Value| {
        if value.as_str() == Some(from) {
            *value = json!(to);
        }
    };
    for field in shape {
        let Some(value) = fields.get_mut(field.name) else {
            continue;
        };
        match (field.form, value) {
            (Form::Link(Kind::Actor) | Form::AnyLink, value) => lead(value),
            (Form::Links(Kind::Actor), Value::Array(items)) => {
                items.iter_mut().for_each(lead);
                once(items);
            }
            (Form::Parts(part), Value::Array(items)) => {
                let mut changed = false;
                for item in items.iter_mut() {
                    let before = item.clone();
                    match &mut *item {
                        Value::Object(own) => relink(part.fields, own, from, to),
                        short => {
                            let links = part.fields.iter().any(|inner| {
                                inner.name == part.short
                                    && matches!(inner.form, Form::Link(Kind::Actor) | Form::AnyLink)
                            });
                            if links {
                                lead(short);
                            }
                        }
                    }
                    changed |= *item != before;
                }
                if changed {
                    once(items);
                }
            }
            _ => {}
        }
    }
}

fn once(items: &mut Vec<Value>) {
    let mut seen: Vec<Value> = Vec::new();
    items.retain(|item| {
        let new = !seen.contains(item);
        if new {
            seen.push(item.clone());
        }
        new
    });
}
