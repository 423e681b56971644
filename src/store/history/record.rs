//! Making a revision of what a [`Writer`] changed: the states are read back from the tables, so
//! that the history holds what the file holds, by construction.

use super::super::read::{BATCH, Depth, Keys, Reader};
use super::super::{Fields, StoreError, Writer, content};
use super::block::{CHANGES, FULL, Kept, pack};
use super::chain::{Entry, Hash, Header, Link, SALT, START, digest, random};
use super::log::{kept, state_after};
use super::{Action, Session, Subject, content_uid, setting_uid};
use crate::model::Kind;
use chrono::{SecondsFormat, Utc};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::{BTreeMap, BTreeSet};
use std::thread::ScopedJoinHandle;

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

/// What a record was before it was changed in this transaction; none where it was not there, or
/// was purged since.
///
/// # Errors
/// When the file cannot be read.
pub fn state_before(
    connection: &Connection,
    touched: &Touched,
) -> Result<Option<Fields>, StoreError> {
    match kept(connection, &touched.uid, touched.earlier)? {
        Ok(Some(text)) => Ok(Some(super::state_of(&text)?)),
        _ => Ok(None),
    }
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
    state: Option<State>,
}

/// The state after a change.
enum State {
    /// As JSON text.
    Text(Vec<u8>),
    /// Still to be written as such.
    Fields(Fields),
}

/// Changes with their digests, and the blocks that keep their states: all that needs no file.
#[derive(Default)]
struct Packed {
    /// The changes, each with its block, counted from the first of these blocks.
    changes: Vec<(Entry, Option<i64>)>,
    blocks: Vec<Vec<u8>>,
}

impl Packed {
    /// Writes states as text, salts, digests and compresses them: the work of a thread of its own
    /// when an import is large. The first change gets the position `first`.
    fn of(pending: Vec<Pending>, first: i64) -> Result<Packed, StoreError> {
        let mut packed = Packed::default();
        let mut kept = Vec::new();
        let mut size = 0;
        for (position, change) in (first..).zip(pending) {
            let state = match change.state {
                None => None,
                Some(State::Text(text)) => Some(text),
                Some(State::Fields(fields)) => Some(
                    serde_json::to_vec(&fields)
                        .map_err(|error| StoreError::Damaged(error.to_string()))?,
                ),
            };
            let mut own = None;
            let mut entry = Entry {
                position,
                subject: change.subject.table(),
                uid: change.uid,
                number: change.number,
                earlier: change.earlier,
                digest: None,
            };
            if let Some(state) = state {
                let salt = random::<SALT>()?;
                entry.digest = Some(digest(&salt, &state));
                own = Some(packed.blocks.len() as i64);
                size += state.len();
                kept.push(Kept {
                    position,
                    salt,
                    state,
                });
            }
            packed.changes.push((entry, own));
            if size >= FULL {
                packed.blocks.push(pack(&kept)?);
                kept.clear();
                size = 0;
            }
        }
        if !kept.is_empty() {
            packed.blocks.push(pack(&kept)?);
        }
        Ok(packed)
    }
}

/// A revision that is being made: what of it is in the file already.
#[derive(Debug)]
pub struct Making {
    /// The revision before it.
    before: Head,
    number: i64,
    link: Link,
    blocks: i64,
    /// How many changes of records it has.
    position: i64,
}

impl Making {
    /// Starts a revision after the last one.
    fn start(connection: &Connection) -> Result<Making, StoreError> {
        let before = head(connection)?;
        Ok(Making {
            number: before.number + 1,
            link: Link::after(&before.hash),
            before,
            blocks: 0,
            position: 0,
        })
    }

    /// Adds changes.
    fn add(&mut self, connection: &Connection, packed: Packed) -> Result<(), StoreError> {
        let mut insert = connection.prepare_cached(
            "INSERT INTO change (revision, position, subject, uid, number, earlier, digest, block) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        )?;
        for (entry, block) in packed.changes {
            self.link.change(&entry);
            insert.execute(params![
                self.number,
                entry.position,
                entry.subject,
                entry.uid,
                entry.number,
                entry.earlier,
                entry.digest,
                block.map(|block| self.blocks + block),
            ])?;
        }
        for content in packed.blocks {
            connection
                .prepare_cached("INSERT INTO payload (revision, block, content) VALUES (?, ?, ?)")?
                .execute(params![self.number, self.blocks, content])?;
            self.blocks += 1;
        }
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
        self.keep_touched()?;
        let settings = self.touched_settings.take();
        let mut revision = match self.making.take() {
            Some(made) => made,
            None => Making::start(connection)?,
        };
        let before = revision.before;
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
                    state: state.map(State::Text),
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
                state: state.map(State::Text),
            });
        }
        for (uid, (number, state)) in self.touched_pasts.take() {
            pending.push(Pending {
                subject: Subject::Past,
                uid,
                number,
                earlier: last_change(connection, &uid)?,
                state: state.map(State::Text),
            });
        }
        revision.add(connection, Packed::of(pending, revision.position)?)?;
        let changes = revision.link.changes();
        let remark = action == Action::Custody && session.note.is_some();
        if changes == 0 && !remark && !matches!(action, Action::Migrate | Action::Purge) {
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

    /// Puts the records changed so far into the revision that is being made, so that a long import
    /// needs little memory. They must not change again in the same revision.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn keep_records(&self) -> Result<(), StoreError> {
        self.name_the_accused()?;
        self.keep_touched()
    }

    fn keep_touched(&self) -> Result<(), StoreError> {
        let records = self.touched.take();
        if cfg!(feature = "without-history") || records.is_empty() {
            return Ok(());
        }
        let connection: &Connection = self.connection();
        let mut revision = match self.making.take() {
            Some(made) => made,
            None => Making::start(connection)?,
        };
        let all: Vec<(i64, Touched)> = records.into_iter().collect();
        // While one batch is digested and compressed, the next is read.
        std::thread::scope(|scope| {
            let mut working: Option<ScopedJoinHandle<'_, Result<Packed, StoreError>>> = None;
            for batch in all.chunks(BATCH.min(CHANGES)) {
                let pending = self.states(batch)?;
                let first = revision.position;
                revision.position += pending.len() as i64;
                if all.len() <= CHANGES {
                    return revision.add(connection, Packed::of(pending, first)?);
                }
                let next = scope.spawn(move || Packed::of(pending, first));
                if let Some(done) = working.replace(next) {
                    revision.add(connection, joined(done)?)?;
                }
            }
            match working {
                Some(done) => revision.add(connection, joined(done)?),
                None => Ok(()),
            }
        })?;
        self.making.replace(Some(revision));
        Ok(())
    }

    /// The changes of records as they stand now; those that came back to what they were are left
    /// out.
    fn states(&self, batch: &[(i64, Touched)]) -> Result<Vec<Pending>, StoreError> {
        let connection: &Connection = self.connection();
        let reader = Reader {
            connection,
            keys: Keys::Uids,
            depth: Depth::Whole,
        };
        let mut by_kind: BTreeMap<Kind, BTreeSet<i64>> = BTreeMap::new();
        for (id, touched) in batch {
            by_kind.entry(touched.kind).or_default().insert(*id);
        }
        let mut states: BTreeMap<i64, Fields> = BTreeMap::new();
        for (kind, ids) in &by_kind {
            let maps = reader.maps(*kind, Some(ids))?;
            states.extend(maps.into_iter().map(|map| (map.number, map.fields)));
        }
        let mut pending = Vec::new();
        for (id, touched) in batch {
            let fields = states.remove(id);
            let state = match touched.earlier {
                None if fields.is_none() => continue,
                None => fields.map(State::Fields),
                Some(_) => {
                    let text = fields
                        .map(|fields| serde_json::to_vec(&fields))
                        .transpose()
                        .map_err(|error| StoreError::Damaged(error.to_string()))?;
                    let was = kept(connection, &touched.uid, touched.earlier)?;
                    if was.as_ref() == Ok(&text) {
                        continue;
                    }
                    text.map(State::Text)
                }
            };
            pending.push(Pending {
                subject: Subject::Record(touched.kind),
                uid: touched.uid,
                number: Some(*id),
                earlier: touched.earlier,
                state,
            });
        }
        Ok(pending)
    }
}

/// What a thread made.
fn joined(thread: ScopedJoinHandle<'_, Result<Packed, StoreError>>) -> Result<Packed, StoreError> {
    thread.join().unwrap_or_else(|_| {
        Err(StoreError::Damaged(
            "the history could not be written".into(),
        ))
    })
}
