//! Making a revision of what a [`Writer`] changed: the states are read back from the tables, so
//! that the history holds what the file holds, by construction.

use super::super::read::{BATCH, Keys, Reader};
use super::super::{StoreError, Writer, content};
use super::block::{CHANGES, FULL, Kept, pack};
use super::chain::{Entry, Hash, Header, Link, SALT, START, digest, random};
use super::log::{kept, state_after};
use super::{Action, Session, Subject, content_uid, setting_uid};
use crate::model::Kind;
use chrono::{SecondsFormat, Utc};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::{BTreeMap, BTreeSet};

/// A record that was changed within the transaction.
#[derive(Clone, Copy, Debug)]
pub struct Touched {
    /// Its kind.
    pub kind: Kind,
    /// Its uid.
    pub uid: [u8; 16],
    /// The revision that changed it before, if any.
    pub earlier: Option<i64>,
}

/// The end of the chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// Number of the last revision; 0 where there is none.
    pub number: i64,
    /// Its hash.
    pub hash: Hash,
    /// The highest local number ever given.
    pub last_number: i64,
}

/// The end of the chain as the connection sees it.
///
/// # Errors
/// When the file cannot be read.
pub fn head(connection: &Connection) -> Result<Head, StoreError> {
    let found = connection
        .prepare_cached(
            "SELECT number, hash, last_number FROM revision ORDER BY number DESC LIMIT 1",
        )?
        .query_row([], |row| {
            Ok(Head {
                number: row.get(0)?,
                hash: row.get(1)?,
                last_number: row.get(2)?,
            })
        })
        .optional()?;
    Ok(found.unwrap_or(Head {
        number: 0,
        hash: START,
        last_number: 0,
    }))
}

/// The revision that changed a record last.
///
/// # Errors
/// When the file cannot be read.
pub fn last_change(connection: &Connection, uid: &[u8; 16]) -> Result<Option<i64>, StoreError> {
    Ok(connection
        .prepare_cached("SELECT max(revision) FROM change WHERE uid = ?")?
        .query_row([uid], |row| row.get(0))?)
}

/// A change on its way into the file.
struct Pending {
    subject: Subject,
    uid: [u8; 16],
    number: Option<i64>,
    earlier: Option<i64>,
    state: Option<Vec<u8>>,
}

/// Writes the changes of one revision.
struct Revision<'c> {
    connection: &'c Connection,
    number: i64,
    link: Link,
    blocks: i64,
}

impl Revision<'_> {
    /// Adds changes, and keeps their states in as many blocks as they fill.
    fn add(&mut self, pending: Vec<Pending>) -> Result<(), StoreError> {
        let mut kept = Vec::new();
        let mut size = 0;
        for change in pending {
            let position = self.link.changes();
            let digest = match change.state {
                None => None,
                Some(state) => {
                    let salt = random::<SALT>()?;
                    let digest = digest(&salt, &state);
                    size += state.len();
                    kept.push(Kept {
                        position,
                        salt,
                        state,
                    });
                    Some(digest)
                }
            };
            self.link.change(&Entry {
                position,
                subject: change.subject.table(),
                uid: change.uid,
                number: change.number,
                earlier: change.earlier,
                digest,
            });
            self.connection
                .prepare_cached(
                    "INSERT INTO change (revision, position, subject, uid, number, earlier, digest, block) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                )?
                .execute(params![
                    self.number,
                    position,
                    change.subject.table(),
                    change.uid,
                    change.number,
                    change.earlier,
                    digest,
                    digest.map(|_| self.blocks),
                ])?;
            if size >= FULL {
                self.keep(&mut kept)?;
                size = 0;
            }
        }
        self.keep(&mut kept)
    }

    /// Writes a block.
    fn keep(&mut self, kept: &mut Vec<Kept>) -> Result<(), StoreError> {
        if kept.is_empty() {
            return Ok(());
        }
        self.connection
            .prepare_cached("INSERT INTO payload (revision, block, content) VALUES (?, ?, ?)")?
            .execute(params![self.number, self.blocks, pack(kept)?])?;
        self.blocks += 1;
        kept.clear();
        Ok(())
    }
}

impl Writer<'_> {
    /// Makes a revision of all that was changed since the last one; nothing where nothing was.
    /// Gives its number.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub(in super::super) fn finish(
        &self,
        session: &Session,
        action: Action,
        target: Option<i64>,
    ) -> Result<Option<i64>, StoreError> {
        if cfg!(feature = "without-history") {
            return Ok(None);
        }
        let connection: &Connection = self.connection();
        let records = self.touched.take();
        let settings = self.touched_settings.take();
        let before = head(connection)?;
        let mut revision = Revision {
            connection,
            number: before.number + 1,
            link: Link::after(&before.hash),
            blocks: 0,
        };
        let all: Vec<(i64, Touched)> = records.into_iter().collect();
        for batch in all.chunks(BATCH.min(CHANGES)) {
            let pending = self.states(batch)?;
            revision.add(pending)?;
        }
        let mut pending = Vec::new();
        for (name, earlier) in settings {
            let uid = setting_uid(&name);
            let value = self.setting(&name)?;
            let state = value.map(|value| {
                serde_json::json!({ "name": name, "value": value })
                    .to_string()
                    .into_bytes()
            });
            let was = state_after(connection, &uid, earlier)?;
            if state != was {
                pending.push(Pending {
                    subject: Subject::Setting,
                    uid,
                    number: None,
                    earlier,
                    state,
                });
            }
        }
        for sha256 in self.touched_contents.take() {
            let uid = content_uid(&sha256);
            let size = content::size(connection, &sha256)?;
            let state = size.map(|size| {
                serde_json::json!({ "sha256": sha256, "size": size })
                    .to_string()
                    .into_bytes()
            });
            pending.push(Pending {
                subject: Subject::Content,
                uid,
                number: None,
                earlier: last_change(connection, &uid)?,
                state,
            });
        }
        revision.add(pending)?;
        let changes = revision.link.changes();
        if changes == 0 && !matches!(action, Action::Migrate | Action::Purge) {
            return Ok(None);
        }
        let note = match &session.note {
            Some(note) => {
                let salt = random::<SALT>()?;
                Some((note, salt, digest(&salt, note.as_bytes())))
            }
            None => None,
        };
        let header = Header {
            number: revision.number,
            time: Utc::now().to_rfc3339_opts(SecondsFormat::Secs, true),
            author: session.author.clone(),
            command: session.command.clone(),
            action: action.code(),
            target,
            note_digest: note.map(|(_, _, digest)| digest),
            last_number: before.last_number.max(self.last_number.get()),
        };
        let hash = revision.link.end(&header);
        connection
            .prepare_cached(
                "INSERT INTO revision (number, time, author, command, action, target, note, note_salt, note_digest, last_number, changes, previous, hash) \
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                header.number,
                header.time,
                header.author,
                header.command,
                header.action,
                header.target,
                note.map(|(text, _, _)| text),
                note.map(|(_, salt, _)| salt),
                header.note_digest,
                header.last_number,
                changes,
                before.hash,
                hash
            ])?;
        if self.seen.get() == before.number {
            self.seen.set(header.number);
        }
        Ok(Some(header.number))
    }

    /// The changes of records as they stand now; those that came back to what they were are left
    /// out.
    fn states(&self, batch: &[(i64, Touched)]) -> Result<Vec<Pending>, StoreError> {
        let connection: &Connection = self.connection();
        let reader = Reader {
            connection,
            keys: Keys::Uids,
        };
        let mut by_kind: BTreeMap<Kind, BTreeSet<i64>> = BTreeMap::new();
        for (id, touched) in batch {
            by_kind.entry(touched.kind).or_default().insert(*id);
        }
        let mut states: BTreeMap<i64, Vec<u8>> = BTreeMap::new();
        for (kind, ids) in &by_kind {
            for map in reader.maps(*kind, Some(ids))? {
                let state = serde_json::to_vec(&map.fields)
                    .map_err(|error| StoreError::Damaged(error.to_string()))?;
                states.insert(map.number, state);
            }
        }
        let mut pending = Vec::new();
        for (id, touched) in batch {
            let state = states.remove(id);
            let was = kept(connection, &touched.uid, touched.earlier)?;
            if was.as_ref() != Ok(&state) {
                pending.push(Pending {
                    subject: Subject::Record(touched.kind),
                    uid: touched.uid,
                    number: Some(*id),
                    earlier: touched.earlier,
                    state,
                });
            }
        }
        Ok(pending)
    }
}
