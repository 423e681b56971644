//! Writing: every change of a dossier goes through a [`Writer`], one transaction a command.

use super::columns::{columns, list_table};
use super::history::{Action, Making, Touched, head, last_change, setting_uid};
use super::read::{Keys, Reader};
use super::{Fields, Store, StoreError, StoredMap};
use crate::date::UncertainDate;
use crate::model::shape::{Field, Form, PartShape};
use crate::model::{Kind, Uid};
use crate::search::Words;
use rusqlite::types::Value as Sql;
use rusqlite::{
    Connection, OptionalExtension, Transaction, TransactionBehavior, params, params_from_iter,
};
use serde_json::Value;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Most ids that are remembered for links.
const MOST_IDS: usize = 300_000;

/// Memory for pages during bulk work, as SQLite counts it: negative KiB.
const BULK_CACHE_KIB: i64 = -64 * 1024;

/// Changes a dossier within one transaction, and remembers what it changed for the history.
#[derive(Debug)]
pub struct Writer<'s> {
    transaction: Transaction<'s>,
    /// The last revision that the program had seen when it read what it now changes.
    pub(super) seen: Cell<i64>,
    /// The highest local number ever given to a record.
    pub(super) last_number: Cell<i64>,
    /// Records changed since the last revision, by number.
    pub(super) touched: RefCell<BTreeMap<i64, Touched>>,
    /// Settings changed since the last revision, with the revision that changed them before.
    pub(super) touched_settings: RefCell<BTreeMap<String, Option<i64>>>,
    /// Contents of attachments kept or erased since the last revision, by SHA-256.
    pub(super) touched_contents: RefCell<BTreeSet<String>>,
    /// The revision that is being made, where part of it is in the file already.
    pub(super) making: RefCell<Option<Making>>,
    /// Ids found for links, so that bulk work asks once.
    ids: RefCell<HashMap<(Option<Kind>, String), i64>>,
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

    /// Gives SQLite the memory that many writes in one transaction want.
    ///
    /// # Errors
    /// When the dossier cannot be used.
    pub fn prepare_bulk(&self) -> Result<(), StoreError> {
        Ok(self
            .connection
            .pragma_update(None, "cache_size", BULK_CACHE_KIB)?)
    }

    /// Keeps in the history that something was done with what the dossier holds, though nothing of
    /// it changes: a revision with a note, which is never undone.
    ///
    /// # Errors
    /// When the dossier is busy or cannot be written.
    pub fn remark(&mut self, what: &str) -> Result<(), StoreError> {
        let mut session = self.session.clone();
        session.note = Some(match &session.note {
            Some(note) => format!("{what}: {note}"),
            None => what.to_owned(),
        });
        self.transact(|writer| {
            writer.finish(&session, Action::Custody, None)?;
            Ok(())
        })
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
        let session = self.session.clone();
        self.transact(|writer| {
            let result = work(writer)?;
            writer.finish(&session, action, None)?;
            Ok(result)
        })
    }

    /// Runs `work` in one transaction; it makes its revisions itself.
    pub(super) fn transact<T, E: From<StoreError>>(
        &mut self,
        work: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        self.place.unchanged()?;
        let writer = Writer::new(transaction, self.seen)?;
        let result = work(&writer)?;
        let head = head(&writer.transaction)?;
        writer.transaction.commit().map_err(StoreError::from)?;
        self.seen = head.number;
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
            touched: RefCell::default(),
            touched_settings: RefCell::default(),
            touched_contents: RefCell::default(),
            making: RefCell::default(),
            ids: RefCell::default(),
            words: RefCell::default(),
        })
    }

    /// The connection, within the transaction.
    pub(super) fn connection(&self) -> &Connection {
        &self.transaction
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
        let shape = kind.shape();
        let mut names = vec!["id".to_owned()];
        let mut values = vec![Sql::Integer(id)];
        self.row(shape.fields, fields, &mut names, &mut values)?;
        self.insert(kind.table(), &names, values)?;
        for field in shape.fields {
            let Some(items) = fields.get(field.name).and_then(Value::as_array) else {
                continue;
            };
            if let Some(table) = list_table(kind, field) {
                self.fill_list(&table, field, id, items)?;
            } else if let Form::Parts(part) = field.form {
                self.fill_parts(part, field.name, id, items)?;
            }
        }
        if kind == Kind::Actor {
            self.index_names(id, fields)?;
        }
        self.index_text(kind, id, fields)
    }

    /// Writes the fields of a record that was reserved some time ago in this transaction.
    ///
    /// # Errors
    /// When a link leads nowhere.
    pub fn fill_reserved(&self, kind: Kind, id: i64, fields: &Fields) -> Result<(), StoreError> {
        self.touch(kind, id)?;
        self.fill(kind, id, fields)
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
        self.ids.borrow_mut().retain(|_, found| *found != id);
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
        self.ids.borrow_mut().clear();
        Ok(())
    }

    fn delete(&self, table: &str, column: &str, id: i64) -> Result<(), StoreError> {
        self.transaction
            .prepare_cached(&format!("DELETE FROM {table} WHERE {column} = ?"))?
            .execute([id])?;
        Ok(())
    }

    fn insert(&self, table: &str, names: &[String], values: Vec<Sql>) -> Result<(), StoreError> {
        let marks = vec!["?"; values.len()].join(", ");
        let sql = format!(
            "INSERT INTO {table} ({}) VALUES ({marks})",
            names.join(", ")
        );
        self.transaction
            .prepare_cached(&sql)?
            .execute(params_from_iter(values))?;
        Ok(())
    }

    /// Adds the columns of all single-valued fields to a row.
    fn row(
        &self,
        shape: &[Field],
        fields: &Fields,
        names: &mut Vec<String>,
        values: &mut Vec<Sql>,
    ) -> Result<(), StoreError> {
        for field in shape {
            let own = columns(field);
            if own.is_empty() {
                continue;
            }
            names.extend(own);
            let value = fields.get(field.name).filter(|value| !value.is_null());
            match field.form {
                Form::Date => values.extend(date_columns(value)?),
                Form::Flag => values.push(Sql::Integer(
                    value.and_then(Value::as_bool).unwrap_or(false).into(),
                )),
                Form::Integer => {
                    values.push(
                        value
                            .and_then(Value::as_i64)
                            .map_or(Sql::Null, Sql::Integer),
                    );
                }
                Form::Link(kind) => values.push(self.link(Some(kind), value)?),
                Form::AnyLink => values.push(self.link(None, value)?),
                _ => values.push(
                    value
                        .and_then(Value::as_str)
                        .map_or(Sql::Null, |text| Sql::Text(text.to_owned())),
                ),
            }
        }
        Ok(())
    }

    fn fill_list(
        &self,
        table: &str,
        field: &Field,
        id: i64,
        items: &[Value],
    ) -> Result<(), StoreError> {
        for (position, item) in items.iter().enumerate() {
            let (column, value) = match field.form {
                Form::Links(kind) => ("target_id", self.link(Some(kind), Some(item))?),
                _ => (
                    "value",
                    Sql::Text(item.as_str().unwrap_or_default().to_owned()),
                ),
            };
            let names = ["record_id", "position", column].map(str::to_owned);
            self.insert(
                table,
                &names,
                vec![Sql::Integer(id), Sql::Integer(position as i64), value],
            )?;
        }
        Ok(())
    }

    fn fill_parts(
        &self,
        part: &PartShape,
        list: &str,
        id: i64,
        items: &[Value],
    ) -> Result<(), StoreError> {
        for (position, item) in items.iter().enumerate() {
            let mut names = ["record_id", "list", "position"]
                .map(str::to_owned)
                .to_vec();
            let mut values = vec![
                Sql::Integer(id),
                Sql::Text(list.to_owned()),
                Sql::Integer(position as i64),
            ];
            match item {
                Value::Object(fields) => self.row(part.fields, fields, &mut names, &mut values)?,
                short => {
                    let mut fields = Fields::new();
                    fields.insert(part.short.to_owned(), short.clone());
                    self.row(part.fields, &fields, &mut names, &mut values)?;
                }
            }
            self.insert(part.table, &names, values)?;
        }
        Ok(())
    }

    /// The id behind a link.
    fn link(&self, kind: Option<Kind>, value: Option<&Value>) -> Result<Sql, StoreError> {
        let Some(key) = value.and_then(Value::as_str) else {
            return Ok(Sql::Null);
        };
        match self.resolve(kind, key)? {
            Some(id) => Ok(Sql::Integer(id)),
            None => Err(StoreError::BrokenLink {
                kind: kind.map_or("record", Kind::singular),
                key: key.to_owned(),
            }),
        }
    }

    /// The number of the record behind a slug or uid, as this transaction sees it.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn resolve(&self, kind: Option<Kind>, key: &str) -> Result<Option<i64>, StoreError> {
        let wanted = (kind, key.to_owned());
        if let Some(id) = self.ids.borrow().get(&wanted) {
            return Ok(Some(*id));
        }
        let found: Option<i64> = if let Ok(uid) = key.parse::<Uid>() {
            self.transaction
                .prepare_cached("SELECT id FROM record WHERE uid = ?")?
                .query_row([uid.0.as_bytes()], |row| row.get(0))
                .optional()?
        } else if let Some(kind) = kind {
            self.transaction
                .prepare_cached("SELECT id FROM record WHERE kind = ? AND slug = ?")?
                .query_row([kind.table(), key], |row| row.get(0))
                .optional()?
        } else {
            self.transaction
                .prepare_cached("SELECT id FROM record WHERE slug = ? ORDER BY id")?
                .query_row([key], |row| row.get(0))
                .optional()?
        };
        if let Some(id) = found {
            let mut ids = self.ids.borrow_mut();
            if ids.len() >= MOST_IDS {
                ids.clear();
            }
            ids.insert(wanted, id);
        }
        Ok(found)
    }

    /// A record as this transaction sees it.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn map(&self, kind: Kind, id: i64) -> Result<Option<StoredMap>, StoreError> {
        let connection: &Connection = &self.transaction;
        let keys = Keys::Spoken;
        Reader { connection, keys }.map(kind, id)
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

/// The text of a date and its bounds as day numbers.
pub(super) fn date_columns(value: Option<&Value>) -> Result<[Sql; 3], StoreError> {
    let Some(value) = value else {
        return Ok([Sql::Null, Sql::Null, Sql::Null]);
    };
    let date: UncertainDate = serde_json::from_value(value.clone())
        .map_err(|error| StoreError::Damaged(error.to_string()))?;
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let number = |key: Option<i64>| key.map_or(Sql::Null, Sql::Integer);
    Ok([
        Sql::Text(text),
        number(date.earliest_key()),
        number(date.latest_key()),
    ])
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
