//! Erasing records for good: from the tables, from every state that the history keeps, from the
//! free space of the file. The chain of hashes holds, since it covers salted digests of states, and
//! says that something was purged, when and by whom, not what.

use super::history::block::{pack, unpack};
use super::history::{Action, last_change};
use super::{Fields, Store, StoreError, Writer};
use crate::model::Kind;
use rusqlite::{Connection, OptionalExtension, params};
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
            for (kind, id, fields) in &purge.changed {
                writer.replace(*kind, *id, fields)?;
            }
            for (kind, id) in purge.gone.iter().rev() {
                writer.remove(*kind, *id)?;
            }
            for name in &purge.settings {
                writer.set_setting(name, None)?;
            }
            for sha256 in contents {
                if !is_used(writer.connection(), &sha256)? {
                    writer.erase_content(&sha256)?;
                    uids.push(super::history::content_uid(&sha256));
                }
            }
            for uid in &uids {
                if last_change(writer.connection(), uid)?.is_some() {
                    forget(writer, uid)?;
                }
            }
            Ok::<(), StoreError>(())
        })?;
        self.sweep()
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

/// Takes every state of a record out of the history, and the remarks of the revisions that changed
/// it, which may speak of it.
fn forget(writer: &Writer<'_>, uid: &[u8; 16]) -> Result<(), StoreError> {
    let connection = writer.connection();
    let mut places: BTreeMap<(i64, i64), BTreeSet<i64>> = BTreeMap::new();
    let mut statement = connection.prepare_cached(
        "SELECT revision, block, position FROM change WHERE uid = ? AND block IS NOT NULL",
    )?;
    let mut rows = statement.query([uid])?;
    while let Some(row) = rows.next()? {
        places
            .entry((row.get(0)?, row.get(1)?))
            .or_default()
            .insert(row.get(2)?);
    }
    for ((revision, block), positions) in places {
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
    connection
        .prepare_cached(
            "UPDATE revision SET note = NULL, note_salt = NULL WHERE number IN (SELECT revision FROM change WHERE uid = ?)",
        )?
        .execute([uid])?;
    Ok(())
}
