//! The first record of a level of confidentiality, so that its user hears what that means.

use super::Writer;
use crate::model::{Confidentiality, Kind};
use crate::store::{Store, StoreError};
use rusqlite::{Connection, OptionalExtension, params};

/// A condition for records of two levels that the index of levels answers, which begins with the
/// kind.
fn of_levels() -> String {
    let kinds: Vec<String> = Kind::ALL
        .iter()
        .map(|kind| format!("'{}'", kind.table()))
        .collect();
    format!(
        "kind IN ({}) AND confidentiality IN (?1, ?2)",
        kinds.join(", ")
    )
}

/// The codes of the levels above one; the last of them twice where it is alone.
fn above(level: Confidentiality) -> (&'static str, &'static str) {
    let secret = Confidentiality::Secret.code();
    match level {
        Confidentiality::Public => (Confidentiality::Internal.code(), secret),
        _ => (secret, secret),
    }
}

impl Store {
    /// How many records are above a level.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn count_above(&self, level: Confidentiality) -> Result<i64, StoreError> {
        let (one, other) = above(level);
        let sql = format!("SELECT count(*) FROM record WHERE {}", of_levels());
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement.query_row([one, other], |row| row.get(0))?)
    }
}

impl Writer<'_> {
    /// The highest level above which the dossier held nothing before this transaction, and holds
    /// something now.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn first_above(&self) -> Result<Option<Confidentiality>, StoreError> {
        for level in [Confidentiality::Internal, Confidentiality::Public] {
            if self.is_first_above(level)? {
                return Ok(Some(level));
            }
        }
        Ok(None)
    }

    fn is_first_above(&self, level: Confidentiality) -> Result<bool, StoreError> {
        let (one, other) = above(level);
        let touched: Vec<i64> = self.touched.borrow().keys().copied().collect();
        let touched = serde_json::to_string(&touched)
            .map_err(|error| StoreError::Damaged(error.to_string()))?;
        // What was written is known by its number: new, or one of those changed.
        let connection: &Connection = self.connection();
        let found = |written: &str| {
            let sql = format!(
                "SELECT 1 FROM record WHERE {} AND {written} (id > ?3 OR id IN (SELECT value FROM json_each(?4))) LIMIT 1",
                of_levels()
            );
            connection
                .prepare_cached(&sql)?
                .query_row(params![one, other, self.first_number, touched], |_| Ok(()))
                .optional()
        };
        Ok(found("")?.is_some() && found("NOT")?.is_none())
    }
}
