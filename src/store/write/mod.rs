//! Writing: every change of a dossier goes through a [`Writer`], one transaction a command.

mod accused;
mod level;
mod resolve;
mod rows;

pub(super) use rows::date_columns;

use super::columns::list_table;
use super::history::{Action, Making, Touched, head, last_change, setting_uid};
use super::read::{Depth, Keys, Reader};
use super::{Fields, Prepared, Store, StoreError, StoredMap};
use crate::model::shape::Form;
use crate::model::{Kind, Uid};
use crate::search::Words;
use resolve::Found;
use rows::Made;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};
use serde_json::Value;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

/// Memory for pages during bulk work, as SQLite counts it: negative KiB.
const BULK_CACHE_KIB: i64 = -64 * 1024;

/// A record's number, where it still has one, and what is left of an erased past state of it.
pub(super) type Past = (Option<i64>, Option<Vec<u8>>);

/// Changes a dossier within one transaction, and remembers what it changed for the history.
#[derive(Debug)]
pub struct Writer<'s> {
    transaction: Transaction<'s>,
    /// The last revision that the program had seen when it read what it now changes.
    pub(super) seen: Cell<i64>,
    /// The highest local number ever given to a record.
    pub(super) last_number: Cell<i64>,
    /// The highest local number before anything was written.
    first_number: i64,
    /// Records changed since the last revision, by number.
    pub(super) touched: RefCell<BTreeMap<i64, Touched>>,
    /// Settings changed since the last revision, with the revision that changed them before.
    pub(super) touched_settings: RefCell<BTreeMap<String, Option<i64>>>,
    /// Contents of attachments kept or erased since the last revision, by SHA-256.
    pub(super) touched_contents: RefCell<BTreeSet<String>>,
    /// Past states erased since the last revision, by the uid of that, with what is left of them.
    pub(super) touched_pasts: RefCell<BTreeMap<[u8; 16], Past>>,
    /// The revision that is being made, where part of it is in the file already.
    pub(super) making: RefCell<Option<Making>>,
    /// Numbers found for links, so that bulk work asks once.
    found: RefCell<Found>,
    /// What was made of texts once and is wanted again.
    made: RefCell<Made>,
    /// Index words of what is written, for searching.
    pub(super) words: RefCell<Words>,
}

impl Store {
    /// Runs `work` in one transaction and makes one revision of what it changed: all of it is
    /// written, or nothing.
    ///
    /// # Errors
    /// What `work` returns, or when the dossier is busy.
    pub fn write<T, E: From<StoreError>>(
        &mut self,
        work: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.write_as(Action::Change, work)
    }

    /// Gives SQLite the memory that many writes in one transaction, or counts of everything, want.
    ///
    /// # Errors
    /// When the dossier cannot be used.
    pub fn prepare_bulk(&self) -> Result<(), StoreError> {
        Ok(self
            .connection
            .pragma_update(None, "cache_size", BULK_CACHE_KIB)?)
    }

    /// Begins to write: nobody else writes until [`Self::end`], and where that does not follow,
    /// nothing was written.
    ///
    /// # Errors
    /// When the dossier is busy, cannot be written, or was moved away.
    pub fn begin(&self) -> Result<Writer<'_>, StoreError> {
        let transaction =
            Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)?;
        self.place.unchanged()?;
        Writer::new(transaction, self.seen.get())
    }

    /// Makes one revision of all that was changed since [`Self::begin`], and writes it for good. A
    /// remark tells in the history what was done with what the dossier holds; it makes a revision,
    /// never undone, where nothing else changed. Gives the revision; none where nothing changed.
    ///
    /// # Errors
    /// When the dossier cannot be written; nothing was written then.
    pub fn end(
        &self,
        writer: Writer<'_>,
        action: Action,
        remark: Option<&str>,
    ) -> Result<Option<i64>, StoreError> {
        let mut session = self.session.clone();
        let mut action = action;
        if let Some(what) = remark {
            session.note = Some(match &session.note {
                Some(note) => format!("{what}: {note}"),
                None => what.to_owned(),
            });
            if !writer.has_changed() {
                action = Action::Custody;
            }
        }
        if action == Action::Change {
            writer.name_the_accused()?;
        }
        let made = writer.finish(&session, action, None)?;
        let head = head(&writer.transaction)?;
        writer.commit()?;
        self.seen.set(head.number);
        Ok(made)
    }

    /// As [`Self::write`], for a revision of another kind.
    ///
    /// # Errors
    /// What `work` returns, or when the dossier is busy.
    pub(super) fn write_as<T, E: From<StoreError>>(
        &mut self,
        action: Action,
        work: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let writer = self.begin()?;
        let result = work(&writer)?;
        self.end(writer, action, None)?;
        Ok(result)
    }

    /// Runs `work` in one transaction; it makes its revisions itself.
    pub(super) fn transact<T, E: From<StoreError>>(
        &mut self,
        work: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let writer = self.begin()?;
        let result = work(&writer)?;
        let head = head(&writer.transaction)?;
        writer.commit()?;
        self.seen.set(head.number);
        Ok(result)
    }
}

impl<'s> Writer<'s> {
    /// Starts writing within a transaction; `seen` is the last revision that what is written was
    /// decided on.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(super) fn new(transaction: Transaction<'s>, seen: i64) -> Result<Self, StoreError> {
        let last_number = head(&transaction)?.last_number;
        Ok(Writer {
            transaction,
            seen: Cell::new(seen),
            last_number: Cell::new(last_number),
            first_number: last_number,
            touched: RefCell::default(),
            touched_settings: RefCell::default(),
            touched_contents: RefCell::default(),
            touched_pasts: RefCell::default(),
            making: RefCell::default(),
            found: RefCell::default(),
            made: RefCell::default(),
            words: RefCell::default(),
        })
    }

    /// The connection, within the transaction.
    pub(super) fn connection(&self) -> &Connection {
        &self.transaction
    }

    /// Whether anything was changed since the last revision.
    fn has_changed(&self) -> bool {
        !self.touched.borrow().is_empty()
            || !self.touched_settings.borrow().is_empty()
            || !self.touched_contents.borrow().is_empty()
            || self.making.borrow().is_some()
    }

    /// Ends the transaction well.
    pub(super) fn commit(self) -> Result<(), StoreError> {
        Ok(self.transaction.commit()?)
    }

    /// Refuses to go on where another program has written since what is now written was decided:
    /// for work that was planned on the whole dossier.
    ///
    /// # Errors
    /// [`StoreError::ChangedMeanwhile`].
    pub fn nothing_came_between(&self) -> Result<(), StoreError> {
        if head(&self.transaction)?.number == self.seen.get() {
            Ok(())
        } else {
            Err(StoreError::ChangedMeanwhile)
        }
    }

    /// Says that what follows is decided within the transaction, on what stands in the file now.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn decide_now(&self) -> Result<(), StoreError> {
        self.seen.set(head(&self.transaction)?.number);
        Ok(())
    }

    /// Notes that a record is about to change.
    fn touch(&self, kind: Kind, id: i64) -> Result<(), StoreError> {
        if self.touched.borrow().contains_key(&id) {
            return Ok(());
        }
        let uid: [u8; 16] = self
            .transaction
            .prepare_cached("SELECT uid FROM record WHERE id = ?")?
            .query_row([id], |row| row.get(0))?;
        let earlier = last_change(&self.transaction, &uid)?;
        if earlier.is_some_and(|revision| revision > self.seen.get()) {
            return Err(StoreError::ChangedMeanwhile);
        }
        self.touched
            .borrow_mut()
            .insert(id, Touched { kind, uid, earlier });
        Ok(())
    }

    /// Marks records as changed that were written before there was a history.
    pub(super) fn touch_all(&self) -> Result<(), StoreError> {
        let mut statement = self
            .transaction
            .prepare("SELECT id, kind, uid FROM record")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (id, name): (i64, String) = (row.get(0)?, row.get(1)?);
            let kind = Kind::find(&name)
                .ok_or_else(|| StoreError::Damaged(format!("a record of unknown kind {name}")))?;
            let uid = row.get(2)?;
            let earlier = None;
            self.last_number.set(self.last_number.get().max(id));
            self.touched
                .borrow_mut()
                .insert(id, Touched { kind, uid, earlier });
        }
        let mut statement = self.transaction.prepare("SELECT name FROM setting")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            self.touched_settings.borrow_mut().insert(row.get(0)?, None);
        }
        Ok(())
    }

    /// Makes a record's number and identity known, so that others may link to it. [`Self::fill`]
    /// must follow within the transaction.
    ///
    /// # Errors
    /// When the slug is taken.
    pub fn reserve(&self, kind: Kind, fields: &Fields) -> Result<i64, StoreError> {
        self.reserve_as(self.last_number.get() + 1, kind, fields)
    }

    /// As [`Self::reserve`], with the local number that the record once had.
    ///
    /// # Errors
    /// When the slug is taken.
    pub(super) fn reserve_as(
        &self,
        id: i64,
        kind: Kind,
        fields: &Fields,
    ) -> Result<i64, StoreError> {
        let uid = uid_of(fields)?;
        // A uid made just now has no history.
        let earlier = match fields.get("uid") {
            Some(_) => last_change(&self.transaction, uid.0.as_bytes())?,
            None => None,
        };
        self.transaction
            .prepare_cached(
                "INSERT INTO record (id, uid, kind, slug, confidentiality, note) VALUES (?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                id,
                uid.0.as_bytes(),
                kind.table(),
                text(fields, "slug"),
                confidentiality(kind, fields),
                text(fields, "note")
            ])
            .map_err(|error| slug_taken(error, kind, fields))?;
        self.last_number.set(self.last_number.get().max(id));
        let uid = *uid.0.as_bytes();
        self.touched
            .borrow_mut()
            .entry(id)
            .or_insert(Touched { kind, uid, earlier });
        Ok(id)
    }

    /// Writes the fields of a record that was reserved.
    ///
    /// # Errors
    /// When a link leads nowhere.
    pub fn fill(&self, kind: Kind, id: i64, fields: &Fields) -> Result<(), StoreError> {
        let prepared = Prepared::of(kind, fields, &mut self.words.borrow_mut());
        self.fill_prepared(kind, id, fields, prepared)
    }

    /// As [`Self::fill`], with what the indexes keep of these fields.
    fn fill_prepared(
        &self,
        kind: Kind,
        id: i64,
        fields: &Fields,
        prepared: Prepared,
    ) -> Result<(), StoreError> {
        self.insert_rows(kind, id, fields)?;
        if kind == Kind::Actor {
            self.index_names(id, text(fields, "slug"), &prepared)?;
        }
        self.index_text(kind, id, fields, prepared)
    }

    /// Writes the fields of a record that was reserved some time ago in this transaction, with
    /// what the indexes keep of them.
    ///
    /// # Errors
    /// When a link leads nowhere.
    pub fn fill_reserved(
        &self,
        kind: Kind,
        id: i64,
        fields: &Fields,
        prepared: Prepared,
    ) -> Result<(), StoreError> {
        self.touch(kind, id)?;
        self.fill_prepared(kind, id, fields, prepared)
    }

    /// Adds a record, with what the indexes keep of it.
    ///
    /// # Errors
    /// When the slug is taken or a link leads nowhere.
    pub fn insert_prepared(
        &self,
        kind: Kind,
        fields: &Fields,
        prepared: Prepared,
    ) -> Result<i64, StoreError> {
        let id = self.reserve(kind, fields)?;
        self.fill_prepared(kind, id, fields, prepared)?;
        Ok(id)
    }

    /// Adds a record.
    ///
    /// # Errors
    /// When the slug is taken or a link leads nowhere.
    pub fn insert_record(&self, kind: Kind, fields: &Fields) -> Result<i64, StoreError> {
        let id = self.reserve(kind, fields)?;
        self.fill(kind, id, fields)?;
        Ok(id)
    }

    /// Replaces all fields of a record; its number and uid stay.
    ///
    /// # Errors
    /// When the slug is taken or a link leads nowhere.
    pub fn replace(&self, kind: Kind, id: i64, fields: &Fields) -> Result<(), StoreError> {
        self.touch(kind, id)?;
        self.transaction
            .prepare_cached(
                "UPDATE record SET slug = ?, confidentiality = ?, note = ? WHERE id = ?",
            )?
            .execute(params![
                text(fields, "slug"),
                confidentiality(kind, fields),
                text(fields, "note"),
                id
            ])
            .map_err(|error| slug_taken(error, kind, fields))?;
        for field in kind.shape().fields {
            if let Some(table) = list_table(kind, field) {
                self.delete(&table, "record_id", id)?;
            } else if let Form::Parts(part) = field.form {
                self.delete(part.table, "record_id", id)?;
            }
        }
        self.delete(kind.table(), "id", id)?;
        if kind == Kind::Actor {
            self.forget_names(id)?;
        }
        self.fill(kind, id, fields)
    }

    /// Removes a record with its parts. Links of other records to it must have gone before.
    ///
    /// # Errors
    /// When SQLite cannot.
    pub fn remove(&self, kind: Kind, id: i64) -> Result<(), StoreError> {
        self.touch(kind, id)?;
        self.found.borrow_mut().forget(id);
        self.forget_text(id)?;
        self.delete(kind.table(), "id", id)?;
        self.delete("record", "id", id)
    }

    /// Sets or clears a setting.
    ///
    /// # Errors
    /// When SQLite cannot.
    pub fn set_setting(&self, name: &str, value: Option<&str>) -> Result<(), StoreError> {
        if !self.touched_settings.borrow().contains_key(name) {
            let earlier = last_change(&self.transaction, &setting_uid(name))?;
            self.touched_settings
                .borrow_mut()
                .insert(name.to_owned(), earlier);
        }
        match value {
            Some(value) => self
                .transaction
                .prepare_cached("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)")?
                .execute(params![name, value])?,
            None => self
                .transaction
                .prepare_cached("DELETE FROM setting WHERE name = ?")?
                .execute(params![name])?,
        };
        Ok(())
    }

    /// A setting as this transaction sees it.
    ///
    /// # Errors
    /// When SQLite cannot.
    pub fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        Ok(self
            .transaction
            .prepare_cached("SELECT value FROM setting WHERE name = ?")?
            .query_row([name], |row| row.get(0))
            .optional()?)
    }

    /// Takes the slugs of records away for a moment, so that they can be given out anew.
    pub(super) fn free_slugs(&self, records: &[(Kind, i64)]) -> Result<(), StoreError> {
        for (kind, id) in records {
            self.touch(*kind, *id)?;
            self.transaction
                .prepare_cached("UPDATE record SET slug = NULL WHERE id = ?")?
                .execute([id])?;
        }
        self.found.borrow_mut().clear();
        Ok(())
    }

    fn delete(&self, table: &str, column: &str, id: i64) -> Result<(), StoreError> {
        self.transaction
            .prepare_cached(&format!("DELETE FROM {table} WHERE {column} = ?"))?
            .execute([id])?;
        Ok(())
    }

    /// A record as this transaction sees it.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn map(&self, kind: Kind, id: i64) -> Result<Option<StoredMap>, StoreError> {
        let connection: &Connection = &self.transaction;
        let keys = Keys::Spoken;
        let depth = Depth::Whole;
        Reader {
            connection,
            keys,
            depth,
        }
        .map(kind, id)
    }

    /// The highest local number given so far.
    pub fn last_number(&self) -> i64 {
        self.last_number.get()
    }
}

fn text<'f>(fields: &'f Fields, name: &str) -> Option<&'f str> {
    fields.get(name).and_then(Value::as_str)
}

fn confidentiality(kind: Kind, fields: &Fields) -> String {
    text(fields, "confidentiality")
        .unwrap_or(kind.shape().default_confidentiality.code())
        .to_owned()
}

fn uid_of(fields: &Fields) -> Result<Uid, StoreError> {
    match text(fields, "uid") {
        Some(uid) => uid
            .parse()
            .map_err(|_| StoreError::Damaged(format!("uid {uid}"))),
        None => Ok(Uid::new()),
    }
}

fn slug_taken(error: rusqlite::Error, kind: Kind, fields: &Fields) -> StoreError {
    if error.sqlite_error_code() != Some(rusqlite::ErrorCode::ConstraintViolation) {
        return error.into();
    }
    // SQLite names the column that had to be unique.
    match (
        error.to_string().contains("record.uid"),
        text(fields, "slug"),
        text(fields, "uid"),
    ) {
        (true, _, Some(uid)) => StoreError::UidTaken(uid.to_owned()),
        (false, Some(slug), _) => StoreError::SlugTaken {
            slug: slug.to_owned(),
            kind: kind.singular(),
        },
        _ => error.into(),
    }
}
