//! Erasing for good, from the tables, from what the history keeps, from the free space of the file:
//! records with every state of them, or past states of a record that stays. The chain of hashes
//! holds, since it covers salted digests of states, and says that something was purged, when and by
//! whom, not what.

use super::history::block::{pack, unpack};
use super::history::past::{Kept, is_there, kept_of};
use super::history::{Action, Subject, content_uid, last_change, past_uid};
use super::{Fields, Store, StoreError, Writer};
use crate::model::{Kind, Uid};
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What a purge erases and what it changes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Purge {
    /// Records that go.
    pub gone: Vec<(Kind, i64)>,
    /// Records that stay, without their links to those that go.
    pub changed: Vec<(Kind, i64, Fields)>,
    /// Settings that named a record that goes.
    pub settings: Vec<String>,
}

/// A past state that a purge erases, while the record stays or was removed before: one field of it,
/// or all.
pub type PastPurge = (Kept, Option<String>);

impl Store {
    /// Erases records for good.
    ///
    /// # Errors
    /// When the dossier is busy or cannot be written: nothing is changed then. When the records are
    /// gone but the file could not be swept ([`StoreError::NotSwept`]).
    pub fn purge(&mut self, purge: &Purge) -> Result<(), StoreError> {
        self.connection.pragma_update(None, "secure_delete", true)?;
        self.write_as(Action::Purge, |writer| {
            let mut uids = Vec::new();
            let mut contents = BTreeSet::new();
            for (kind, id) in &purge.gone {
                uids.push(uid(writer.connection(), *id)?);
                contents.extend(content_of(writer.connection(), *kind, *id)?);
            }
            let past = traces(writer.connection(), &uids, &purge.settings)?;
            for (kind, id, fields) in &purge.changed {
                writer.replace(*kind, *id, fields)?;
            }
            for (kind, id) in purge.gone.iter().rev() {
                writer.remove(*kind, *id)?;
            }
            for name in &purge.settings {
                writer.set_setting(name, None)?;
            }
            for uid in &uids {
                forget(writer, uid)?;
            }
            contents.extend(past.iter().filter_map(sha256_of));
            let past: Vec<PastPurge> = past.into_iter().map(|state| (state, None)).collect();
            erase(writer, &past)?;
            erase_contents(writer, &contents)
        })?;
        self.sweep()
    }

    /// Erases past states for good, wholly or one field of them, with the remarks of the revisions
    /// that they come from.
    ///
    /// # Errors
    /// As [`Self::purge`].
    pub fn purge_past(&mut self, states: &[PastPurge]) -> Result<(), StoreError> {
        self.connection.pragma_update(None, "secure_delete", true)?;
        self.write_as(Action::Purge, |writer| {
            erase(writer, states)?;
            let whole = states.iter().filter(|(_, field)| field.is_none());
            let contents = whole.filter_map(|(state, _)| sha256_of(state)).collect();
            erase_contents(writer, &contents)
        })?;
        self.sweep()
    }

    /// The states of attachments that belonged to records and were removed, and past ones of
    /// settings that named the records: what nothing refers to any more, but the history keeps.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn traces_of(&self, uids: &[[u8; 16]]) -> Result<Vec<Kept>, StoreError> {
        traces(&self.connection, uids, &[])
    }

    /// Rewrites the file without its free space, and empties its log, so that nothing that was
    /// erased stays in either.
    ///
    /// # Errors
    /// [`StoreError::NotSwept`] when another program uses the file, or the disk fails.
    pub fn sweep(&mut self) -> Result<(), StoreError> {
        let swept = self
            .connection
            .execute_batch("PRAGMA secure_delete = ON")
            .map_err(StoreError::from)
            // The index of words drops those of removed records only when it is made compact.
            .and_then(|()| super::search_index::compact(&self.connection))
            .and_then(|()| Ok(self.connection.execute_batch("VACUUM")?))
            .and_then(|()| {
                let busy: i64 =
                    self.connection
                        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
                if busy == 0 {
                    Ok(())
                } else {
                    Err(StoreError::Busy)
                }
            });
        swept.map_err(|error| {
            StoreError::NotSwept(match error {
                StoreError::Busy => "another program is using it".into(),
                StoreError::DiskFull => "the disk is full".into(),
                StoreError::Disk(why) => why,
                other => other.to_string(),
            })
        })
    }
}

fn uid(connection: &Connection, id: i64) -> Result<[u8; 16], StoreError> {
    Ok(connection
        .prepare_cached("SELECT uid FROM record WHERE id = ?")?
        .query_row([id], |row| row.get(0))?)
}

/// The hash of an attachment's bytes.
fn content_of(connection: &Connection, kind: Kind, id: i64) -> Result<Option<String>, StoreError> {
    if kind != Kind::Attachment {
        return Ok(None);
    }
    let found: Option<Option<String>> = connection
        .query_row("SELECT sha256 FROM attachment WHERE id = ?", [id], |row| {
            row.get(0)
        })
        .optional()?;
    Ok(found.flatten())
}

/// Whether an attachment that stays has these bytes.
fn is_used(connection: &Connection, sha256: &str) -> Result<bool, StoreError> {
    Ok(connection.query_row(
        "SELECT EXISTS (SELECT 1 FROM attachment WHERE sha256 = ?)",
        [sha256],
        |row| row.get(0),
    )?)
}

/// States of removed attachments that belonged to records, and of settings that named them; those
/// that settings are in now only where the setting goes too.
fn traces(
    connection: &Connection,
    uids: &[[u8; 16]],
    settings: &[String],
) -> Result<Vec<Kept>, StoreError> {
    let mut keys = BTreeSet::new();
    for uid in uids {
        keys.insert(Uid(uuid::Uuid::from_bytes(*uid)).to_string());
        for state in kept_of(connection, uid)? {
            let slug = state.fields.get("slug").and_then(Value::as_str);
            keys.extend(slug.map(str::to_owned));
        }
    }
    let text = |state: &Kept, field: &str| {
        let value = state.fields.get(field).and_then(Value::as_str);
        value.unwrap_or_default().to_owned()
    };
    let mut statement = connection.prepare(
        "SELECT DISTINCT subject, uid FROM change WHERE subject IN ('attachment', 'setting')",
    )?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (table, uid): (String, [u8; 16]) = (row.get(0)?, row.get(1)?);
        if uids.contains(&uid) {
            continue;
        }
        let there = is_there(connection, &uid)?;
        let mut states = kept_of(connection, &uid)?;
        if table == "setting" {
            let stays = there && !states.iter().any(|s| settings.contains(&text(s, "name")));
            if stays {
                states.pop();
            }
            found.extend(
                states
                    .into_iter()
                    .filter(|s| keys.contains(&text(s, "value"))),
            );
        } else if !there && states.iter().any(|s| keys.contains(&text(s, "belongs_to"))) {
            found.extend(states);
        }
    }
    Ok(found)
}

/// The hash of the bytes that a state of an attachment speaks of.
fn sha256_of(state: &Kept) -> Option<String> {
    if state.subject != Subject::Record(Kind::Attachment) {
        return None;
    }
    Some(state.fields.get("sha256")?.as_str()?.to_owned())
}

/// Erases bytes that no attachment has any more.
fn erase_contents(writer: &Writer<'_>, contents: &BTreeSet<String>) -> Result<(), StoreError> {
    for sha256 in contents {
        if !is_used(writer.connection(), sha256)?
            && super::content::size(writer.connection(), sha256)?.is_some()
        {
            writer.erase_content(sha256)?;
            forget(writer, &content_uid(sha256))?;
        }
    }
    Ok(())
}

/// Takes every state of a record out of the history, what earlier purges left of them too.
fn forget(writer: &Writer<'_>, uid: &[u8; 16]) -> Result<(), StoreError> {
    let connection = writer.connection();
    let revisions: Vec<i64> = connection
        .prepare_cached("SELECT revision FROM change WHERE uid = ?")?
        .query_map([uid], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let mut places = Vec::new();
    for revision in revisions {
        places.push((*uid, revision));
        let entry = past_uid(uid, revision);
        if let Some(last) = last_change(connection, &entry)? {
            places.push((entry, last));
            let mut pasts = writer.touched_pasts.borrow_mut();
            pasts.insert(entry, (None, None));
        }
    }
    take_out(connection, &places)
}

/// Takes past states out of the history, or a field of them, and says so in the revision that is
/// being made.
fn erase(writer: &Writer<'_>, states: &[PastPurge]) -> Result<(), StoreError> {
    let connection = writer.connection();
    let mut places = Vec::new();
    for (state, field) in states {
        places.push((state.uid, state.revision));
        let entry = past_uid(&state.uid, state.revision);
        if let Some(last) = last_change(connection, &entry)? {
            places.push((entry, last));
        }
        writer.erase_past(state, field.as_deref());
        // The remark on the change that took a text away speaks of it too.
        let next: Option<i64> = connection
            .prepare_cached("SELECT min(revision) FROM change WHERE uid = ? AND revision > ?")?
            .query_row(params![state.uid, state.revision], |row| row.get(0))?;
        forget_remark(connection, next.unwrap_or(state.revision))?;
    }
    take_out(connection, &places)
}

/// Erases the remark of a revision; its digest stays, without its salt.
fn forget_remark(connection: &Connection, revision: i64) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "UPDATE revision SET note = NULL, note_salt = NULL WHERE number = ? AND note IS NOT NULL",
        )?
        .execute([revision])?;
    Ok(())
}

/// Takes states out of the blocks of the history, and the remarks of their revisions, which may
/// speak of what they said.
fn take_out(connection: &Connection, states: &[([u8; 16], i64)]) -> Result<(), StoreError> {
    let mut blocks: BTreeMap<(i64, i64), BTreeSet<i64>> = BTreeMap::new();
    for (uid, revision) in states {
        let mut places = connection.prepare_cached(
            "SELECT block, position FROM change WHERE uid = ? AND revision = ? AND block IS NOT NULL",
        )?;
        let mut rows = places.query(params![uid, revision])?;
        while let Some(row) = rows.next()? {
            let block = blocks.entry((*revision, row.get(0)?)).or_default();
            block.insert(row.get(1)?);
        }
        forget_remark(connection, *revision)?;
    }
    for ((revision, block), positions) in blocks {
        let content: Option<Vec<u8>> = connection
            .prepare_cached("SELECT content FROM payload WHERE revision = ? AND block = ?")?
            .query_row(params![revision, block], |row| row.get(0))
            .optional()?;
        let Some(content) = content else {
            continue;
        };
        let mut kept = unpack(&content)?;
        kept.retain(|entry| !positions.contains(&entry.position));
        if kept.is_empty() {
            connection
                .prepare_cached("DELETE FROM payload WHERE revision = ? AND block = ?")?
                .execute(params![revision, block])?;
        } else {
            connection
                .prepare_cached("UPDATE payload SET content = ? WHERE revision = ? AND block = ?")?
                .execute(params![pack(&kept)?, revision, block])?;
        }
    }
    Ok(())
}
