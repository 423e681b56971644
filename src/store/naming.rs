//! Texts that name somebody, as the gate finds them: those that stand in the dossier, and those
//! that only its history still holds.

use super::history::block::unpack;
use super::history::state_of;
use super::{Store, StoreError};
use crate::gate::people::{Actor, ActorName, Part};
use crate::gate::{Gate, Hit, People};
use crate::model::{Confidentiality, Kind, Uid};
use rusqlite::params;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Where a text that names somebody stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// In the dossier as it is.
    Now,
    /// In states of a record that stays, the last of them left by this revision.
    Past(i64),
    /// In the history of a record that is no more.
    Gone(i64),
    /// In the remark of this revision.
    Remark(i64),
}

/// A text that names somebody.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Naming {
    /// How the record is called.
    pub reference: String,
    /// The field.
    pub field: String,
    /// Where it stands.
    pub when: When,
    /// The words.
    pub words: String,
}

/// Texts of one history: the record, the field, the words, and the last revision that has them.
type Past = BTreeMap<([u8; 16], String, String), i64>;

impl Store {
    /// A gate for the names of records, present and past, whoever else is called so.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn gate_of(&self, records: &[(Kind, i64)]) -> Result<Gate, StoreError> {
        let mut actors = Vec::new();
        for (kind, number) in records {
            let (person, thing): (&[&str], &[&str]) = match kind {
                Kind::Actor => (&["name", "short_name", "names"], &[]),
                Kind::Source => (&["author"], &["title"]),
                Kind::Attachment => (&[], &["name"]),
                _ => continue,
            };
            let mut states: Vec<super::Fields> = Vec::new();
            if let Some(uid) = self.uid_of(*number)? {
                let changes = self.changes_of(&uid)?;
                states.extend(changes.iter().filter_map(|c| c.after.fields().cloned()));
            }
            states.extend(self.map(*kind, *number)?.map(|map| map.fields));
            let is_person = |state: &super::Fields| {
                state
                    .get("kind")
                    .and_then(Value::as_str)
                    .is_none_or(|kind| kind == "person")
            };
            let reference = self
                .describe(*kind, *number)?
                .map_or_else(|| number.to_string(), |found| found.reference);
            let mut add = |fields: &[&str], person: bool| {
                let mut names = BTreeSet::new();
                for state in &states {
                    for value in fields.iter().filter_map(|name| state.get(*name)) {
                        gather(value, &mut names);
                    }
                }
                if !names.is_empty() {
                    actors.push(Actor {
                        number: *number,
                        reference: reference.clone(),
                        person,
                        level: Confidentiality::Secret,
                        names: names.into_iter().map(whole).collect(),
                    });
                }
            };
            let is_actor = *kind == Kind::Actor;
            add(person, !is_actor || states.last().is_some_and(is_person));
            add(thing, false);
        }
        let people = People {
            actors,
            ..People::default()
        };
        Gate::new(people, Confidentiality::Public).map_err(StoreError::Damaged)
    }

    /// Every text, present and past, in which a gate finds somebody, but for those of the records
    /// with these uids.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn naming(&self, gate: &Gate, but: &BTreeSet<[u8; 16]>) -> Result<Vec<Naming>, StoreError> {
        let mut found = BTreeSet::new();
        let mut now: BTreeSet<([u8; 16], String, String)> = BTreeSet::new();
        let mut references: HashMap<[u8; 16], String> = HashMap::new();
        for kind in Kind::ALL {
            for record in self.maps(kind, None)? {
                let uid = record.fields.get("uid").and_then(Value::as_str);
                let Some(uid) = uid.and_then(|uid| uid.parse::<Uid>().ok()) else {
                    continue;
                };
                let uid = *uid.0.as_bytes();
                if but.contains(&uid) {
                    continue;
                }
                let reference = record.reference();
                let mut hits = Vec::new();
                gate.search(kind, (record.number, &reference), &record.fields, &mut hits);
                for hit in hits {
                    now.insert((uid, hit.field.clone(), hit.words.clone()));
                    found.insert(Naming {
                        reference: hit.reference,
                        field: hit.field,
                        when: When::Now,
                        words: hit.words,
                    });
                }
                references.insert(uid, reference);
            }
        }
        let mut hits = Vec::new();
        gate.search_settings(&self.settings()?, &mut hits);
        found.extend(hits.into_iter().map(|hit| Naming {
            reference: hit.reference,
            field: hit.field,
            when: When::Now,
            words: hit.words,
        }));
        let (past, gone) = self.past(gate, but, &now)?;
        for ((uid, field, words), revision) in past {
            let (reference, when) = match references.get(&uid) {
                Some(reference) => (reference.clone(), When::Past(revision)),
                None => (
                    gone.get(&uid).cloned().unwrap_or_default(),
                    When::Gone(revision),
                ),
            };
            found.insert(Naming {
                reference,
                field,
                when,
                words,
            });
        }
        for revision in self.revisions(usize::MAX)? {
            for (words, _) in gate.sightings(0, revision.note.as_deref().unwrap_or_default()) {
                found.insert(Naming {
                    reference: format!("revision {}", revision.number),
                    field: "remark".to_owned(),
                    when: When::Remark(revision.number),
                    words: words.to_owned(),
                });
            }
        }
        Ok(found.into_iter().collect())
    }

    /// Texts that only the history has, and how records that are no more were called.
    fn past(
        &self,
        gate: &Gate,
        but: &BTreeSet<[u8; 16]>,
        now: &BTreeSet<([u8; 16], String, String)>,
    ) -> Result<(Past, HashMap<[u8; 16], String>), StoreError> {
        let (mut past, mut called) = (Past::new(), HashMap::new());
        let mut blocks = self
            .connection
            .prepare("SELECT revision, block, content FROM payload ORDER BY revision, block")?;
        let mut changes = self.connection.prepare(
            "SELECT position, subject, uid, number FROM change WHERE revision = ? AND block = ?",
        )?;
        let mut rows = blocks.query([])?;
        while let Some(row) = rows.next()? {
            let (revision, block): (i64, i64) = (row.get(0)?, row.get(1)?);
            let content: Vec<u8> = row.get(2)?;
            let states: HashMap<i64, Vec<u8>> = unpack(&content)?
                .into_iter()
                .map(|kept| (kept.position, kept.state))
                .collect();
            let mut own = changes.query(params![revision, block])?;
            while let Some(change) = own.next()? {
                let uid: [u8; 16] = change.get(2)?;
                let state = states.get(&change.get(0)?);
                let kind = Kind::find(&change.get::<_, String>(1)?);
                let (Some(state), Some(kind), false) = (state, kind, but.contains(&uid)) else {
                    continue;
                };
                let number: i64 = change.get::<_, Option<i64>>(3)?.unwrap_or_default();
                let mut hits: Vec<Hit> = Vec::new();
                gate.search(kind, (number, ""), &state_of(state)?, &mut hits);
                if !hits.is_empty() {
                    called.insert(uid, format!("{}{number}", kind.prefix()));
                }
                for hit in hits {
                    let text = (uid, hit.field, hit.words);
                    if !now.contains(&text) {
                        past.insert(text, revision);
                    }
                }
            }
        }
        Ok((past, called))
    }
}

/// The names in a field: a text, or parts with a text each.
fn gather(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            names.insert(text.clone());
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, names)),
        Value::Object(fields) => {
            if let Some(text) = fields.get("text") {
                gather(text, names);
            }
        }
        _ => {}
    }
}

fn whole(text: String) -> ActorName {
    ActorName {
        text,
        part: Part::Whole,
        level: None,
    }
}
