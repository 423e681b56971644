//! The bytes of attachments: kept once under their SHA-256, in pieces, so that a file of gigabytes
//! needs a mebibyte of memory.

use super::history::content_uid;
use super::{Store, StoreError, Writer};
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};
use std::io::{Read, Write};

/// Size of a piece in bytes.
const PIECE: usize = 1 << 20;

/// What is known of a file by reading it once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measured {
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// How many bytes.
    pub size: i64,
    /// Its first bytes, which tell its type.
    pub start: Vec<u8>,
}

/// Reads a file through.
///
/// # Errors
/// When it cannot be read.
pub fn measure(mut from: impl Read) -> std::io::Result<Measured> {
    let mut hasher = Sha256::new();
    let (mut size, mut start) = (0, Vec::new());
    let mut piece = Vec::with_capacity(PIECE);
    while next(&mut from, &mut piece)? {
        hasher.update(&piece);
        size += piece.len() as i64;
        if start.is_empty() {
            start.extend(piece.iter().take(8192));
        }
    }
    Ok(Measured {
        sha256: super::history::chain::hex(&hasher.finalize()),
        size,
        start,
    })
}

/// Reads the next piece; false at the end.
fn next(from: &mut impl Read, piece: &mut Vec<u8>) -> std::io::Result<bool> {
    piece.clear();
    from.take(PIECE as u64).read_to_end(piece)?;
    Ok(!piece.is_empty())
}

impl Writer<'_> {
    /// Keeps the bytes of a file that was measured; says whether they were new.
    ///
    /// # Errors
    /// When the file changed since it was measured, or cannot be read or kept.
    pub fn keep_content(
        &self,
        measured: &Measured,
        mut from: impl Read,
    ) -> Result<bool, StoreError> {
        if holds(self.connection(), &measured.sha256)? {
            return Ok(false);
        }
        self.connection()
            .prepare_cached("INSERT INTO content (sha256, size) VALUES (?, ?)")?
            .execute(params![measured.sha256, measured.size])?;
        let mut hasher = Sha256::new();
        let mut piece = Vec::with_capacity(PIECE);
        let mut position = 0;
        while next(&mut from, &mut piece).map_err(|e| StoreError::Content(e.to_string()))? {
            hasher.update(&piece);
            self.connection()
                .prepare_cached(
                    "INSERT INTO content_piece (sha256, position, bytes) VALUES (?, ?, ?)",
                )?
                .execute(params![measured.sha256, position, piece])?;
            position += 1;
        }
        if super::history::chain::hex(&hasher.finalize()) != measured.sha256 {
            return Err(StoreError::Content(
                "the file changed while it was read; nothing was kept".into(),
            ));
        }
        self.touched_contents
            .borrow_mut()
            .insert(measured.sha256.clone());
        Ok(true)
    }

    /// Erases the bytes of a file.
    ///
    /// # Errors
    /// When SQLite cannot.
    pub(super) fn erase_content(&self, sha256: &str) -> Result<(), StoreError> {
        for table in ["content_piece", "content"] {
            self.connection()
                .prepare_cached(&format!("DELETE FROM {table} WHERE sha256 = ?"))?
                .execute([sha256])?;
        }
        self.touched_contents.borrow_mut().insert(sha256.to_owned());
        Ok(())
    }
}

/// Whether the bytes with a hash are kept.
fn holds(connection: &Connection, sha256: &str) -> Result<bool, StoreError> {
    Ok(size(connection, sha256)?.is_some())
}

/// Size of the bytes with a hash, where they are kept.
pub(super) fn size(connection: &Connection, sha256: &str) -> Result<Option<i64>, StoreError> {
    Ok(connection
        .prepare_cached("SELECT size FROM content WHERE sha256 = ?")?
        .query_row([sha256], |row| row.get(0))
        .optional()?)
}

impl Store {
    /// Whether the bytes with a hash are kept in this dossier.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn holds_content(&self, sha256: &str) -> Result<bool, StoreError> {
        holds(&self.connection, sha256)
    }

    /// Writes the bytes with a hash, and proves them while it does.
    ///
    /// # Errors
    /// When they are not kept, are not what they were, or cannot be written.
    pub fn write_content(&self, sha256: &str, to: impl Write) -> Result<(), StoreError> {
        if !self.holds_content(sha256)? {
            return Err(StoreError::Content(
                "its bytes are not in this dossier: attach the file again".into(),
            ));
        }
        match through(&self.connection, sha256, to)? {
            true => Ok(()),
            false => Err(StoreError::Damaged(format!(
                "the bytes of an attachment are not those that were added: SHA-256 {sha256}"
            ))),
        }
    }
}

/// Sends bytes through a hasher to where they go; whether they are what they were.
fn through(connection: &Connection, sha256: &str, mut to: impl Write) -> Result<bool, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT bytes FROM content_piece WHERE sha256 = ? ORDER BY position")?;
    let mut rows = statement.query([sha256])?;
    let mut hasher = Sha256::new();
    while let Some(row) = rows.next()? {
        let bytes = row.get_ref(0)?.as_blob().unwrap_or(&[]);
        hasher.update(bytes);
        to.write_all(bytes)
            .map_err(|error| StoreError::Content(error.to_string()))?;
    }
    Ok(super::history::chain::hex(&hasher.finalize()) == sha256)
}

/// Contents that are not what they were, or that the history does not know.
pub(super) fn findings(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut found = Vec::new();
    let mut statement = connection.prepare("SELECT sha256, size FROM content ORDER BY sha256")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (sha256, size): (String, i64) = (row.get(0)?, row.get(1)?);
        let held: i64 = connection.query_row(
            "SELECT coalesce(sum(length(bytes)), 0) FROM content_piece WHERE sha256 = ?",
            [&sha256],
            |row| row.get(0),
        )?;
        let short: String = sha256.chars().take(12).collect();
        if held != size || !through(connection, &sha256, std::io::sink())? {
            found.push(format!(
                "the bytes of the attachment with SHA-256 {short}… are not those that were added"
            ));
        }
        let known: bool = connection.query_row(
            "SELECT EXISTS (SELECT 1 FROM change WHERE uid = ?)",
            [content_uid(&sha256)],
            |row| row.get(0),
        )?;
        if !known {
            found.push(format!(
                "the bytes with SHA-256 {short}… were added by another program: the history does not know them"
            ));
        }
    }
    Ok(found)
}
