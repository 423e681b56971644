//! The secret of a dossier under which keys for exports are made: random, made with the file or
//! when an older one is brought up to date, never exported, no part of the history.

use super::{Store, StoreError, Writer};
use rusqlite::Connection;

/// Bytes of a secret: as many as SHA-256 gives.
const LENGTH: usize = 32;

/// Makes the secret, where the file has none.
pub(super) fn make(connection: &Connection) -> Result<(), StoreError> {
    let mut secret = [0; LENGTH];
    getrandom::fill(&mut secret).map_err(|error| StoreError::Random(error.to_string()))?;
    connection.execute(
        "INSERT OR IGNORE INTO secret (name, value) VALUES ('export', ?)",
        [secret.as_slice()],
    )?;
    Ok(())
}

impl Store {
    /// The secret under which keys for exports are made.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn export_secret(&self) -> Result<[u8; LENGTH], StoreError> {
        secret(&self.connection)
    }

    /// The uids of all records.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn uids(&self) -> Result<Vec<[u8; 16]>, StoreError> {
        uids(&self.connection)
    }
}

impl Writer<'_> {
    /// The secret and the uids of all records, as this transaction sees them.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn secret_and_uids(&self) -> Result<([u8; LENGTH], Vec<[u8; 16]>), StoreError> {
        Ok((secret(self.connection())?, uids(self.connection())?))
    }
}

fn secret(connection: &Connection) -> Result<[u8; LENGTH], StoreError> {
    let sql = "SELECT value FROM secret WHERE name = 'export'";
    Ok(connection.query_row(sql, [], |row| row.get(0))?)
}

fn uids(connection: &Connection) -> Result<Vec<[u8; 16]>, StoreError> {
    let mut statement = connection.prepare("SELECT uid FROM record")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
