//! Records behind the links of what is written.

use super::Writer;
use crate::model::{Kind, Uid};
use crate::store::StoreError;
use crate::store::find::with_slug;
use rusqlite::OptionalExtension;
use std::collections::HashMap;

/// Most numbers that are remembered.
const MOST: usize = 150_000;

/// Numbers of records by the kind that a link asks for and its key.
#[derive(Debug, Default)]
pub(super) struct Found {
    by_kind: HashMap<Option<Kind>, HashMap<Box<str>, i64>>,
    count: usize,
}

impl Found {
    fn get(&self, kind: Option<Kind>, key: &str) -> Option<i64> {
        self.by_kind.get(&kind)?.get(key).copied()
    }

    fn remember(&mut self, kind: Option<Kind>, key: &str, id: i64) {
        if self.count >= MOST {
            self.clear();
        }
        self.count += 1;
        self.by_kind.entry(kind).or_default().insert(key.into(), id);
    }

    /// Forgets a record.
    pub(super) fn forget(&mut self, id: i64) {
        for own in self.by_kind.values_mut() {
            own.retain(|_, found| *found != id);
        }
    }

    /// Forgets all.
    pub(super) fn clear(&mut self) {
        self.by_kind.clear();
        self.count = 0;
    }
}

impl Writer<'_> {
    /// The number of the record behind a slug or uid, as this transaction sees it.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn resolve(&self, kind: Option<Kind>, key: &str) -> Result<Option<i64>, StoreError> {
        if let Some(id) = self.found.borrow().get(kind, key) {
            return Ok(Some(id));
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
                .prepare_cached(&format!("{} ORDER BY id", with_slug()))?
                .query_row([key], |row| row.get(0))
                .optional()?
        };
        if let Some(id) = found {
            self.found.borrow_mut().remember(kind, key, id);
        }
        Ok(found)
    }
}
