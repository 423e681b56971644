//! Writing: every change of a dossier goes through a [`Writer`], one transaction a command.

use super::columns::{columns, list_table};
use super::names::folded_words;
use super::{Fields, Store, StoreError};
use crate::date::UncertainDate;
use crate::model::shape::{Field, Form, PartShape};
use crate::model::{Kind, Uid};
use rusqlite::types::Value as Sql;
use rusqlite::{OptionalExtension, Transaction, TransactionBehavior, params, params_from_iter};
use serde_json::Value;
use std::cell::RefCell;
use std::collections::HashMap;

/// Changes a dossier within one transaction.
#[derive(Debug)]
pub struct Writer<'s> {
    transaction: Transaction<'s>,
    /// Ids found for links, so that bulk work asks once.
    ids: RefCell<HashMap<(Option<Kind>, String), i64>>,
}

impl Store {
    /// Runs `work` in one transaction: all of it is written, or nothing.
    ///
    /// # Errors
    /// What `work` returns, or when the dossier is busy.
    pub fn write<T, E: From<StoreError>>(
        &mut self,
        work: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let writer = Writer {
            transaction,
            ids: RefCell::default(),
        };
        let result = work(&writer)?;
        writer.transaction.commit().map_err(StoreError::from)?;
        Ok(result)
    }
}

impl Writer<'_> {
    /// Makes a record's number and identity known, so that others may link to it. [`Self::fill`]
    /// must follow within the transaction.
    ///
    /// # Errors
    /// When the slug is taken.
    pub fn reserve(&self, kind: Kind, fields: &Fields) -> Result<i64, StoreError> {
        let uid = uid_of(fields)?;
        self.transaction
            .prepare_cached(
                "INSERT INTO record (uid, kind, slug, confidentiality, note) VALUES (?, ?, ?, ?, ?)",
            )?
            .execute(params![
                uid.0.as_bytes(),
                kind.table(),
                text(fields, "slug"),
                confidentiality(kind, fields),
                text(fields, "note")
            ])
            .map_err(|error| slug_taken(error, kind, fields))?;
        Ok(self.transaction.last_insert_rowid())
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
        Ok(())
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
            self.delete("name_word", "actor_id", id)?;
        }
        self.fill(kind, id, fields)
    }

    /// Removes a record with its parts. Links of other records to it must have gone before.
    ///
    /// # Errors
    /// When SQLite cannot.
    pub fn remove(&self, kind: Kind, id: i64) -> Result<(), StoreError> {
        self.delete(kind.table(), "id", id)?;
        self.delete("record", "id", id)
    }

    /// Sets or clears a setting.
    ///
    /// # Errors
    /// When SQLite cannot.
    pub fn set_setting(&self, name: &str, value: Option<&str>) -> Result<(), StoreError> {
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
        let wanted = (kind, key.to_owned());
        if let Some(id) = self.ids.borrow().get(&wanted) {
            return Ok(Sql::Integer(*id));
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
        let id = found.ok_or_else(|| StoreError::BrokenLink {
            kind: kind.map_or("record", Kind::singular),
            key: key.to_owned(),
        })?;
        self.ids.borrow_mut().insert(wanted, id);
        Ok(Sql::Integer(id))
    }

    /// Keeps the words of all names of an actor.
    fn index_names(&self, id: i64, fields: &Fields) -> Result<(), StoreError> {
        let own = ["name", "short_name", "slug", "meaning"]
            .into_iter()
            .filter_map(|name| text(fields, name));
        let others = fields
            .get("names")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(|name| name.as_str().or_else(|| name.get("text")?.as_str()));
        for word in own.chain(others).flat_map(folded_words) {
            self.transaction
                .prepare_cached("INSERT OR IGNORE INTO name_word (word, actor_id) VALUES (?, ?)")?
                .execute(params![word, id])?;
        }
        Ok(())
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
fn date_columns(value: Option<&Value>) -> Result<[Sql; 3], StoreError> {
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
    match (error.sqlite_error_code(), text(fields, "slug")) {
        (Some(rusqlite::ErrorCode::ConstraintViolation), Some(slug)) => StoreError::SlugTaken {
            slug: slug.to_owned(),
            kind: kind.singular(),
        },
        _ => error.into(),
    }
}
