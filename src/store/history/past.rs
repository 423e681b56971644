//! Past states out of the history, and erasing them. Each state that was erased, wholly or in some
//! fields, is named by an entry of the purge's own revision, which the chain covers: that a state is
//! missing is sound only where such an entry says so.
//!
//! The entry stands under a uid of its own, made from the record's uid and the revision of the
//! state; it keeps what is left of the state, or nothing.

use super::super::{Fields, Store, StoreError, Writer};
use super::block::unpack;
use super::chain::hex;
use super::log::{kept, state_after};
use super::record::last_change;
use super::{Subject, past_uid, state_of};
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Value, json};

/// A state that the history keeps.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// What it is a state of.
    pub subject: Subject,
    /// Its uid.
    pub uid: [u8; 16],
    /// Its local number; none for settings.
    pub number: Option<i64>,
    /// The revision that led to it.
    pub revision: i64,
    /// What it says.
    pub fields: Fields,
    /// Fields that were erased from it.
    pub purged: Vec<String>,
}

/// What is left of a state that was erased in some fields.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Left {
    pub(super) uid: [u8; 16],
    pub(super) revision: i64,
    pub(super) fields: Fields,
    pub(super) purged: Vec<String>,
}

impl Left {
    /// As the text of a state.
    fn text(&self) -> Vec<u8> {
        json!({
            "of": hex(&self.uid),
            "revision": self.revision,
            "purged": self.purged,
            "fields": self.fields,
        })
        .to_string()
        .into_bytes()
    }

    fn of(text: &[u8]) -> Result<Left, StoreError> {
        let spoilt = || StoreError::Damaged("what a purge left of a state".into());
        let mut all = state_of(text)?;
        let uid = all.get("of").and_then(Value::as_str);
        let uid = uid.and_then(|of| uuid::Uuid::parse_str(of).ok());
        let revision = all.get("revision").and_then(Value::as_i64);
        let purged = all.get("purged").and_then(Value::as_array);
        let purged = purged.map(|names| {
            let names = names.iter().filter_map(Value::as_str);
            names.map(str::to_owned).collect()
        });
        let (Some(uid), Some(revision), Some(purged), Some(Value::Object(fields))) =
            (uid, revision, purged, all.shift_remove("fields"))
        else {
            return Err(spoilt());
        };
        Ok(Left {
            uid: uid.into_bytes(),
            revision,
            fields,
            purged,
        })
    }
}

/// What a purge left of a state; nothing where it erased all of it.
pub(super) fn left(
    connection: &Connection,
    uid: &[u8; 16],
    revision: i64,
) -> Result<Option<Left>, StoreError> {
    let entry = past_uid(uid, revision);
    let last = last_change(connection, &entry)?;
    let text = state_after(connection, &entry, last)?;
    text.map(|text| Left::of(&text)).transpose()
}

/// Calls `take` with every state that the history of a file keeps, revision by revision, until it
/// wants no more.
///
/// # Errors
/// When the file cannot be read.
pub(in super::super) fn each_kept<E: From<StoreError>>(
    connection: &Connection,
    take: &mut dyn FnMut(Kept) -> Result<bool, E>,
) -> Result<(), E> {
    let fail = |error: rusqlite::Error| StoreError::from(error);
    let mut blocks = connection
        .prepare("SELECT revision, block, content FROM payload ORDER BY revision, block")
        .map_err(fail)?;
    let mut rows = blocks.query([]).map_err(fail)?;
    while let Some(row) = rows.next().map_err(fail)? {
        let (revision, block): (i64, i64) = (row.get(0).map_err(fail)?, row.get(1).map_err(fail)?);
        let content = row.get_ref(2).map_err(fail)?;
        for state in unpack(content.as_blob().unwrap_or(&[]))? {
            let change: Option<(String, [u8; 16], Option<i64>)> = connection
                .prepare_cached(
                    "SELECT subject, uid, number FROM change WHERE revision = ? AND position = ? AND block = ?",
                )
                .and_then(|mut change| {
                    change
                        .query_row(params![revision, state.position, block], |row| {
                            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
                        })
                        .optional()
                })
                .map_err(fail)?;
            let Some((table, uid, number)) = change else {
                continue;
            };
            let kept = match Subject::of(&table)? {
                Subject::Past => {
                    let left = Left::of(&state.state)?;
                    let Some(subject) = subject_of(connection, &left.uid)? else {
                        continue;
                    };
                    Kept {
                        subject,
                        uid: left.uid,
                        number,
                        revision: left.revision,
                        fields: left.fields,
                        purged: left.purged,
                    }
                }
                subject => Kept {
                    subject,
                    uid,
                    number,
                    revision,
                    fields: state_of(&state.state)?,
                    purged: Vec::new(),
                },
            };
            if !take(kept)? {
                return Ok(());
            }
        }
    }
    Ok(())
}

/// What a uid is of.
fn subject_of(connection: &Connection, uid: &[u8; 16]) -> Result<Option<Subject>, StoreError> {
    let table: Option<String> = connection
        .prepare_cached("SELECT subject FROM change WHERE uid = ? LIMIT 1")?
        .query_row([uid], |row| row.get(0))
        .optional()?;
    table.map(|table| Subject::of(&table)).transpose()
}

/// The states that the history keeps of a record or setting, the first first; the last is the
/// present one where it is still there.
pub(in super::super) fn kept_of(
    connection: &Connection,
    uid: &[u8; 16],
) -> Result<Vec<Kept>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT revision, subject, number FROM change WHERE uid = ? ORDER BY revision",
    )?;
    let mut rows = statement.query([uid])?;
    let mut states = Vec::new();
    while let Some(row) = rows.next()? {
        let (revision, table): (i64, String) = (row.get(0)?, row.get(1)?);
        let (fields, purged) = match kept(connection, uid, Some(revision))? {
            Ok(None) => continue,
            Ok(Some(text)) => (state_of(&text)?, Vec::new()),
            Err(_) => match left(connection, uid, revision)? {
                Some(left) => (left.fields, left.purged),
                None => continue,
            },
        };
        states.push(Kept {
            subject: Subject::of(&table)?,
            uid: *uid,
            number: row.get(2)?,
            revision,
            fields,
            purged,
        });
    }
    Ok(states)
}

/// Whether the last change of a record left a state: it is there now.
pub(in super::super) fn is_there(
    connection: &Connection,
    uid: &[u8; 16],
) -> Result<bool, StoreError> {
    let digest: Option<Option<Vec<u8>>> = connection
        .prepare_cached("SELECT digest FROM change WHERE uid = ? ORDER BY revision DESC LIMIT 1")?
        .query_row([uid], |row| row.get(0))
        .optional()?;
    Ok(digest.flatten().is_some())
}

impl Store {
    /// The states that the history keeps of a record, the first first, also of one that is gone.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn states_of(&self, uid: &[u8; 16]) -> Result<Vec<Kept>, StoreError> {
        kept_of(&self.connection, uid)
    }

    /// The states of a record that are past; with a field those that say something else in it than
    /// the record does now.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn past_of(&self, uid: &[u8; 16], field: Option<&str>) -> Result<Vec<Kept>, StoreError> {
        let mut states = kept_of(&self.connection, uid)?;
        let present = match is_there(&self.connection, uid)? {
            true => states.pop(),
            false => None,
        };
        if let Some(field) = field {
            let now = present.as_ref().and_then(|state| state.fields.get(field));
            states.retain(|state| {
                let then = state.fields.get(field);
                then.is_some() && then != now
            });
        }
        Ok(states)
    }

    /// Calls `take` with every state that the history keeps, until it wants no more.
    ///
    /// # Errors
    /// When the file cannot be read, or what `take` returns.
    pub fn each_kept<E: From<StoreError>>(
        &self,
        mut take: impl FnMut(Kept) -> Result<bool, E>,
    ) -> Result<(), E> {
        each_kept(&self.connection, &mut take)
    }

    /// Whether a state is the one that its record is in now.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn is_present(&self, state: &Kept) -> Result<bool, StoreError> {
        Ok(last_change(&self.connection, &state.uid)? == Some(state.revision))
    }

    /// Whether a record is there now.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn is_there(&self, uid: &[u8; 16]) -> Result<bool, StoreError> {
        is_there(&self.connection, uid)
    }
}

impl Writer<'_> {
    /// Notes that a past state is erased: all of it, or one field.
    pub(in super::super) fn erase_past(&self, state: &Kept, field: Option<&str>) {
        let left = field.map(|field| {
            let mut left = Left {
                uid: state.uid,
                revision: state.revision,
                fields: state.fields.clone(),
                purged: state.purged.clone(),
            };
            left.fields.shift_remove(field);
            left.purged.push(field.to_owned());
            left.text()
        });
        let entry = past_uid(&state.uid, state.revision);
        self.touched_pasts
            .borrow_mut()
            .insert(entry, (state.number, left));
    }
}
