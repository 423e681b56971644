//! The log: revisions and their changes out of the file, and states of records at a time.

use super::super::{Fields, Store, StoreError};
use super::block::unpack;
use super::chain::Hash;
use super::past::{Left, left};
pub use super::record::Head;
use super::record::head;
use super::{Action, Subject, state_of};
use crate::model::shape::{Field, Form};
use crate::model::{Kind, Uid};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::Value;

/// A revision as it stands in the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// Its number.
    pub number: i64,
    /// When: UTC, RFC 3339.
    pub time: String,
    /// Who.
    pub author: String,
    /// Which command.
    pub command: String,
    /// What kind of revision.
    pub action: Action,
    /// The revision that it took or brought back.
    pub target: Option<i64>,
    /// The remark on why.
    pub note: Option<String>,
    /// How many changes it holds.
    pub changes: i64,
    /// Its hash.
    pub hash: Hash,
}

/// A change of a revision, with the states before and after it.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The revision.
    pub revision: i64,
    /// What was changed.
    pub subject: Subject,
    /// Its uid.
    pub uid: [u8; 16],
    /// Its local number; none for settings.
    pub number: Option<i64>,
    /// Its fields before; none where it was new.
    pub before: State,
    /// Its fields after; none where it was removed.
    pub after: State,
}

/// The state of a record at a time.
#[derive(Clone, Debug, PartialEq)]
pub enum State {
    /// It did not exist.
    Absent,
    /// Its fields, links by uid.
    Is(Fields),
    /// Its fields without those that a purge erased.
    Part {
        /// What is left.
        fields: Fields,
        /// The names of the fields that were erased.
        purged: Vec<String>,
    },
    /// It was erased for good by a purge.
    Purged,
}

impl State {
    /// The fields, where there are any.
    pub fn fields(&self) -> Option<&Fields> {
        match self {
            State::Is(fields) | State::Part { fields, .. } => Some(fields),
            _ => None,
        }
    }

    /// The names of the fields that were erased from it.
    pub fn purged(&self) -> &[String] {
        match self {
            State::Part { purged, .. } => purged,
            _ => &[],
        }
    }
}

const REVISION: &str =
    "SELECT number, time, author, command, action, target, note, changes, hash FROM revision";

pub(super) fn revision_of(row: &Row<'_>) -> Result<Revision, StoreError> {
    let action: String = row.get(4)?;
    Ok(Revision {
        number: row.get(0)?,
        time: row.get(1)?,
        author: row.get(2)?,
        command: row.get(3)?,
        action: Action::of(&action)?,
        target: row.get(5)?,
        note: row.get(6)?,
        changes: row.get(7)?,
        hash: row.get(8)?,
    })
}

pub(super) fn revisions(
    connection: &Connection,
    condition: &str,
    values: impl rusqlite::Params,
) -> Result<Vec<Revision>, StoreError> {
    let mut statement = connection.prepare_cached(&format!("{REVISION} {condition}"))?;
    let mut rows = statement.query(values)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(revision_of(row)?);
    }
    Ok(found)
}

/// The state that a change left, as JSON text: `None` where the record did not exist (or
/// `revision` is none), [`Purged`] where it was erased.
pub(super) fn kept(
    connection: &Connection,
    uid: &[u8; 16],
    revision: Option<i64>,
) -> Result<Result<Option<Vec<u8>>, Purged>, StoreError> {
    let Some(revision) = revision else {
        return Ok(Ok(None));
    };
    let place: Option<(i64, Option<i64>)> = connection
        .prepare_cached("SELECT position, block FROM change WHERE uid = ? AND revision = ?")?
        .query_row(params![uid, revision], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((position, Some(block))) = place else {
        return Ok(Ok(None));
    };
    let content: Option<Vec<u8>> = connection
        .prepare_cached("SELECT content FROM payload WHERE revision = ? AND block = ?")?
        .query_row(params![revision, block], |row| row.get(0))
        .optional()?;
    let Some(content) = content else {
        return Ok(Err(Purged));
    };
    Ok(unpack(&content)?
        .into_iter()
        .find(|entry| entry.position == position)
        .map(|entry| Some(entry.state))
        .ok_or(Purged))
}

/// A state that was erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Purged;

/// The state that a change left, where there is one.
pub(super) fn state_after(
    connection: &Connection,
    uid: &[u8; 16],
    revision: Option<i64>,
) -> Result<Option<Vec<u8>>, StoreError> {
    Ok(kept(connection, uid, revision)?.unwrap_or(None))
}

fn state(
    connection: &Connection,
    uid: &[u8; 16],
    revision: Option<i64>,
) -> Result<State, StoreError> {
    Ok(match kept(connection, uid, revision)? {
        Err(Purged) => match left(connection, uid, revision.unwrap_or(0))? {
            Some(Left { fields, purged, .. }) => State::Part { fields, purged },
            None => State::Purged,
        },
        Ok(None) => State::Absent,
        Ok(Some(text)) => State::Is(state_of(&text)?),
    })
}

impl Store {
    /// The end of the chain: number and hash of the last revision.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn head(&self) -> Result<Head, StoreError> {
        head(&self.connection)
    }

    /// The last revisions, newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn revisions(&self, limit: usize) -> Result<Vec<Revision>, StoreError> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        revisions(
            &self.connection,
            "ORDER BY number DESC LIMIT ?",
            params![limit],
        )
    }

    /// One revision.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn revision(&self, number: i64) -> Result<Option<Revision>, StoreError> {
        Ok(revisions(&self.connection, "WHERE number = ?", [number])?.pop())
    }

    /// The last revision at or before a time (UTC, RFC 3339); 0 where there was none.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn revision_at(&self, time: &str) -> Result<i64, StoreError> {
        let found: Option<i64> = self.connection.query_row(
            "SELECT max(number) FROM revision WHERE time <= ?",
            [time],
            |row| row.get(0),
        )?;
        Ok(found.unwrap_or(0))
    }

    /// The changes of a revision, in order, at most `limit`.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn changes(&self, revision: i64, limit: usize) -> Result<Vec<Change>, StoreError> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.changes_where(
            "revision = ? ORDER BY position LIMIT ?",
            params![revision, limit],
        )
    }

    /// The changes of a record, newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn changes_of(&self, uid: &[u8; 16]) -> Result<Vec<Change>, StoreError> {
        self.changes_where("uid = ? ORDER BY revision DESC", params![uid])
    }

    fn changes_where(
        &self,
        condition: &str,
        values: impl rusqlite::Params,
    ) -> Result<Vec<Change>, StoreError> {
        let connection = &self.connection;
        let mut statement = connection.prepare_cached(&format!(
            "SELECT revision, subject, uid, number, earlier FROM change WHERE {condition}"
        ))?;
        let mut rows = statement.query(values)?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let (revision, uid): (i64, [u8; 16]) = (row.get(0)?, row.get(2)?);
            let table: String = row.get(1)?;
            let subject = Subject::of(&table)?;
            // What is left of a state shows where the state stood.
            let (before, after) = match subject {
                Subject::Past => (State::Purged, State::Purged),
                _ => (
                    state(connection, &uid, row.get(4)?)?,
                    state(connection, &uid, Some(revision))?,
                ),
            };
            found.push(Change {
                revision,
                subject,
                uid,
                number: row.get(3)?,
                before,
                after,
            });
        }
        Ok(found)
    }

    /// The record that ever had a local number: its kind and uid.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn once_numbered(&self, number: i64) -> Result<Option<(Subject, [u8; 16])>, StoreError> {
        let found: Option<(String, [u8; 16])> = self
            .connection
            .query_row(
                "SELECT subject, uid FROM change WHERE number = ? AND subject <> 'past' LIMIT 1",
                [number],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()?;
        found
            .map(|(table, uid)| Ok((Subject::of(&table)?, uid)))
            .transpose()
    }

    /// The state of a record after a revision.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn state_at(&self, uid: &[u8; 16], revision: i64) -> Result<State, StoreError> {
        let last: Option<i64> = self.connection.query_row(
            "SELECT max(revision) FROM change WHERE uid = ? AND revision <= ?",
            params![uid, revision],
            |row| row.get(0),
        )?;
        state(&self.connection, uid, last)
    }
}

impl Store {
    /// A state with its links as people read them: by slug where the record has one now.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn spoken(&self, kind: Kind, fields: &Fields) -> Result<Fields, StoreError> {
        self.spoken_in(kind.shape().fields, fields)
    }

    fn spoken_in(&self, shape: &[Field], fields: &Fields) -> Result<Fields, StoreError> {
        let mut spoken = fields.clone();
        for field in shape {
            let Some(value) = spoken.get_mut(field.name) else {
                continue;
            };
            match (field.form, value) {
                (Form::Link(_) | Form::AnyLink, Value::String(key)) => *key = self.slug_of(key)?,
                (Form::Links(_), Value::Array(items)) => {
                    for item in items {
                        if let Value::String(key) = item {
                            *key = self.slug_of(key)?;
                        }
                    }
                }
                (Form::Parts(part), Value::Array(items)) => {
                    for item in items {
                        if let Value::Object(own) = item {
                            *own = self.spoken_in(part.fields, own)?;
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(spoken)
    }

    /// The slug of the record with a uid; the uid where it has none.
    fn slug_of(&self, key: &str) -> Result<String, StoreError> {
        let Ok(uid) = key.parse::<Uid>() else {
            return Ok(key.to_owned());
        };
        let slug: Option<Option<String>> = self
            .connection
            .prepare_cached("SELECT slug FROM record WHERE uid = ?")?
            .query_row([uid.0.as_bytes()], |row| row.get(0))
            .optional()?;
        Ok(slug.flatten().unwrap_or_else(|| key.to_owned()))
    }
}
