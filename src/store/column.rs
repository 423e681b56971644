//! One field of every record of a kind: what an import looks records up by.

use super::columns::columns;
use super::read::{Depth, Keys, Reader};
use super::{Store, StoreError};
use crate::model::Kind;
use crate::model::shape::{Field, Form};
use rusqlite::types::ValueRef;

impl Store {
    /// Gives the number of every record of a kind that has a field, and what it holds: links as
    /// keys, all else as it is kept. A field with several values has no column and gives nothing.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn each_value(
        &self,
        kind: Kind,
        field: &Field,
        mut take: impl FnMut(i64, &str),
    ) -> Result<(), StoreError> {
        let Some(column) = columns(field).into_iter().next() else {
            return Ok(());
        };
        let reader = Reader {
            connection: &self.connection,
            keys: Keys::Spoken,
            depth: Depth::Whole,
        };
        let value = match field.form {
            Form::Link(_) | Form::AnyLink => reader.key_of(&format!("own.{column}")),
            _ => format!("own.{column}"),
        };
        let sql = format!(
            "SELECT own.id, {value} FROM {} AS own WHERE own.{column} IS NOT NULL",
            kind.table()
        );
        let mut statement = self.connection.prepare(&sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let number = row.get(0)?;
            match row.get_ref(1)? {
                ValueRef::Text(text) => take(number, &String::from_utf8_lossy(text)),
                ValueRef::Blob(bytes) => {
                    if let Ok(uid) = uuid::Uuid::from_slice(bytes) {
                        take(number, &crate::model::Uid(uid).to_string());
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }
}

impl Store {
    /// The number of the first record of a kind.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn first_of(&self, kind: Kind) -> Result<Option<i64>, StoreError> {
        Ok(self
            .connection
            .prepare_cached("SELECT min(id) FROM record WHERE kind = ?")?
            .query_row([kind.table()], |row| row.get(0))?)
    }

    /// Gives the number of every record of a kind that somebody else calls something
    /// (`identifiers`), and what.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn each_identifier(
        &self,
        kind: Kind,
        mut take: impl FnMut(i64, &str),
    ) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT record_id, value FROM identifier JOIN record ON record.id = record_id \
             WHERE kind = ? AND value IS NOT NULL",
        )?;
        let mut rows = statement.query([kind.table()])?;
        while let Some(row) = rows.next()? {
            take(row.get(0)?, row.get_ref(1)?.as_str().unwrap_or_default());
        }
        Ok(())
    }
}
