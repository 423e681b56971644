//! A dossier to a case file, YAML or JSON: complete, and the same again after an import.

use super::keys::Keys;
use super::layout::{Belongs, DEFENDERS, IN_ACTOR, LEVEL, SETTINGS, TOP, nested};
use super::read::canonical;
use crate::escapes;
use crate::gate::{Gate, Hit};
use crate::model::shape::{Field, Form};
use crate::model::withhold::{Selection, stated};
use crate::model::words::spread;
use crate::model::{Confidentiality, Kind, Link};
use crate::store::{Fields, Store, StoreError, StoredMap};
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};

/// A dossier as the tree of its case file.
#[derive(Clone, Debug)]
pub struct Export {
    /// The tree.
    pub tree: Value,
    /// How many records were left out because they are above the level.
    pub withheld: usize,
    /// How many of those that are in it are not public.
    pub confidential: usize,
    /// Its texts that name somebody above the level.
    pub named: Vec<Hit>,
}

/// Builds the tree of a dossier up to the level of a gate, and looks for names that may not leave
/// at it. Below `secret` it holds keys in the place of uids ([`Keys`]).
///
/// # Errors
/// When the dossier cannot be read.
pub fn export(store: &Store, level: Confidentiality, gate: &Gate) -> Result<Export, StoreError> {
    let mut selection = Selection::new(level);
    let mut confidential = 0;
    let mut records: HashMap<Kind, Vec<StoredMap>> = HashMap::new();
    for kind in Kind::ALL {
        let mut kept = store.maps(kind, None)?;
        kept.retain(|record| selection.admit(kind, record.number, &record.fields));
        let default = kind.shape().default_confidentiality;
        confidential += kept
            .iter()
            .filter(|r| stated(&r.fields).unwrap_or(default) > Confidentiality::Public)
            .count();
        records.insert(kind, kept);
    }
    let keys = match level {
        Confidentiality::Secret => None,
        _ => Some(Keys::of(store)?),
    };
    let mut named = Vec::new();
    for record in records.values_mut().flatten() {
        let shape = record.kind.shape().fields;
        if level == Confidentiality::Public {
            selection.withheld += without_internal(shape, &mut record.fields);
        }
        selection.prune(shape, &mut record.fields, false);
        let reference = record.reference();
        let own = (record.number, reference.as_str());
        gate.search(record.kind, own, &record.fields, &mut named);
        if let Some(keys) = &keys {
            keys.exchange(store, shape, &mut record.fields)?;
        }
        record.fields = canonical(record.kind, std::mem::take(&mut record.fields))
            .map_err(StoreError::Damaged)?;
    }
    let mut settings = store.settings()?;
    let kept = |link: &Link| selection.keeps(Some(Kind::Actor), &link.as_str().into());
    settings.sender = settings.sender.filter(kept);
    if let (Some(keys), Some(sender)) = (&keys, &mut settings.sender) {
        sender.0 = keys.key_of(&sender.0);
    }
    gate.search_settings(&settings, &mut named);
    let mut exporter = Exporter::new(records);
    let mut tree = Map::new();
    if level < Confidentiality::Secret {
        // What is not in it is not gone: an import of it takes nothing away.
        tree.insert(LEVEL.into(), level.code().into());
    }
    let settings = serde_json::to_value(settings).unwrap_or_default();
    if settings.as_object().is_some_and(|s| !s.is_empty()) {
        tree.insert(SETTINGS.into(), settings);
    }
    let mut defenders = Vec::new();
    for kind in TOP {
        let mut list = Vec::new();
        for record in exporter.top.remove(kind).unwrap_or_default() {
            let mut fields = exporter.with_nested(record);
            match fields.shift_remove("defender") {
                Some(_) => defenders.push(Value::Object(fields)),
                None => list.push(Value::Object(fields)),
            }
        }
        if !list.is_empty() {
            tree.insert(kind.plural().into(), Value::Array(list));
        }
        if *kind == Kind::Actor && !defenders.is_empty() {
            tree.insert(
                DEFENDERS.into(),
                Value::Array(std::mem::take(&mut defenders)),
            );
        }
    }
    Ok(Export {
        tree: Value::Object(tree),
        withheld: selection.withheld,
        confidential,
        named,
    })
}

/// Takes working notes and what is said of risks out of a record and its parts; how many there
/// were.
fn without_internal(shape: &[Field], fields: &mut Fields) -> usize {
    let mut count = 0;
    for internal in ["note", "risks"] {
        count += usize::from(fields.shift_remove(internal).is_some());
    }
    for field in shape {
        if let (Form::Parts(part), Some(Value::Array(items))) =
            (field.form, fields.get_mut(field.name))
        {
            for own in items.iter_mut().filter_map(Value::as_object_mut) {
                count += without_internal(part.fields, own);
            }
        }
    }
    count
}

/// Records by where they stand in the file.
struct Exporter {
    top: HashMap<Kind, Vec<StoredMap>>,
    nested: HashMap<(Kind, String), Vec<StoredMap>>,
}

impl Exporter {
    fn new(records: HashMap<Kind, Vec<StoredMap>>) -> Exporter {
        let keys = |kind: Kind, fits: &dyn Fn(&StoredMap) -> bool| -> HashSet<String> {
            let list = records.get(&kind).into_iter().flatten();
            list.filter(|r| fits(r)).map(StoredMap::key).collect()
        };
        let defenders = keys(Kind::Actor, &|actor| actor.fields.contains_key("defender"));
        let actors = keys(Kind::Actor, &|_| true);
        let proceedings = keys(Kind::Proceeding, &|_| true);
        let mut exporter = Exporter {
            top: HashMap::new(),
            nested: HashMap::new(),
        };
        for record in records.into_values().flatten() {
            let home = match home(&record, &defenders) {
                Some((Kind::Proceeding, key)) if proceedings.contains(&key) => Some(key),
                Some((Kind::Actor, key)) if actors.contains(&key) => Some(key),
                _ => None,
            };
            match home {
                Some(key) => exporter
                    .nested
                    .entry((record.kind, key))
                    .or_default()
                    .push(record),
                None => exporter.top.entry(record.kind).or_default().push(record),
            }
        }
        exporter
    }

    /// The fields of a record with the lists that nest in it; the uid last.
    fn with_nested(&mut self, record: StoredMap) -> Fields {
        let key = record.key();
        let mut fields = record.fields;
        let uid = fields.shift_remove("uid");
        for (child, belongs) in nested(record.kind) {
            let mut list = Vec::new();
            for child in self
                .nested
                .remove(&(*child, key.clone()))
                .unwrap_or_default()
            {
                let mut own = self.with_nested(child);
                match belongs {
                    Belongs::Always(field) => {
                        own.shift_remove(*field);
                    }
                    Belongs::ByDefault(field) => {
                        if is_just(own.get(*field), &key) {
                            own.shift_remove(*field);
                        }
                    }
                }
                list.push(Value::Object(own));
            }
            if !list.is_empty() {
                fields.insert(child.plural().into(), Value::Array(list));
            }
        }
        if let Some(uid) = uid {
            fields.insert("uid".into(), uid);
        }
        fields
    }
}

/// The record that a record nests in: its proceeding, its actor, or the first defender whom it
/// is about.
fn home(record: &StoredMap, defenders: &HashSet<String>) -> Option<(Kind, String)> {
    let link = |name: &str| record.fields.get(name)?.as_str().map(str::to_owned);
    if matches!(record.kind, Kind::Charge | Kind::Step) {
        return Some((Kind::Proceeding, link("proceeding")?));
    }
    let (_, belongs) = IN_ACTOR.iter().find(|(kind, _)| *kind == record.kind)?;
    match belongs {
        Belongs::Always(field) => Some((Kind::Actor, link(field)?)),
        Belongs::ByDefault(field) => [*field, "parties"]
            .iter()
            .filter_map(|list| record.fields.get(*list)?.as_array())
            .flatten()
            .filter_map(|item| item.as_str().or_else(|| item.get("actor")?.as_str()))
            .find(|key| defenders.contains(*key))
            .map(|key| (Kind::Actor, key.to_owned())),
    }
}

/// Whether a list holds just the record with this key and nothing said about it.
fn is_just(list: Option<&Value>, key: &str) -> bool {
    list.and_then(Value::as_array).is_some_and(|items| {
        matches!(items.as_slice(), [one] if one.as_str() == Some(key)
            || one.as_object().is_some_and(|o| o.len() == 1 && o.get("actor").and_then(Value::as_str) == Some(key)))
    })
}

/// The tree as YAML; characters that deceive an editor are escapes in it.
///
/// # Errors
/// When it cannot be written as YAML.
pub fn to_yaml(tree: &Value) -> Result<String, serde_yaml::Error> {
    if tree.as_object().is_some_and(Map::is_empty) {
        return Ok(String::new());
    }
    escapes::yaml(&spread(tree), serde_yaml::to_string)
}

/// The tree as JSON; the same there.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn to_json(tree: &Value) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(&spread(tree)).map(|text| escapes::json(text) + "\n")
}
