//! The index of words: an FTS5 table without content, one row a record, filled by the [`Writer`]
//! with index words ([`crate::search::words`]).

use super::read::{BATCH, Depth, Keys, Reader};
use super::{Fields, Prepared, StoreError, StoredMap, Writer};
use crate::model::Kind;
use crate::search::Words;
use crate::search::text::Piece;
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;
use std::collections::BTreeSet;

/// Largest text attachment in bytes whose words are kept.
const LARGEST_TEXT: i64 = 4 << 20;

/// Stands between two texts of a record, so that no phrase reaches from one into the other: no
/// index word has this letter.
pub(super) const BREAK: &str = "ж ";

/// How the index grows: memory before words are written in bytes, and how many pieces are merged
/// at once. FTS5's own values for single changes; for bulk work fewer, larger pieces.
const USUAL: [(&str, i64); 3] = [("hashsize", 1 << 20), ("automerge", 4), ("crisismerge", 16)];
const BULK: [(&str, i64); 3] = [
    ("hashsize", 16 << 20),
    ("automerge", 0),
    ("crisismerge", 32),
];

impl Writer<'_> {
    /// Keeps the words of a record.
    pub(super) fn index_text(
        &self,
        kind: Kind,
        id: i64,
        fields: &Fields,
        mut prepared: Prepared,
    ) -> Result<(), StoreError> {
        if let Some(piece) = attached(self.connection(), kind, fields)? {
            prepared.add(&piece, &mut self.words.borrow_mut());
        }
        self.connection()
            .prepare_cached("INSERT OR REPLACE INTO search (rowid, title, text) VALUES (?, ?, ?)")?
            .execute(params![id, prepared.title, prepared.text])?;
        Ok(())
    }

    /// Forgets the words of a record.
    pub(super) fn forget_text(&self, id: i64) -> Result<(), StoreError> {
        self.connection()
            .prepare_cached("DELETE FROM search WHERE rowid = ?")?
            .execute([id])?;
        Ok(())
    }

    /// Keeps the words of every record, in a file that had none.
    pub(super) fn index_everything(&self) -> Result<(), StoreError> {
        self.begin_bulk()?;
        each_record(self.connection(), &mut |record| {
            let StoredMap {
                kind,
                number,
                fields,
            } = record;
            let prepared = Prepared::of(kind, &fields, &mut self.words.borrow_mut());
            self.index_text(kind, number, &fields, prepared)
        })?;
        self.end_bulk()
    }

    /// Makes ready for writing very many records: words are gathered in memory and written in
    /// large pieces. [`Self::end_bulk`] must follow; work that takes several transactions calls
    /// this in the first and that in the last, since every end writes the whole index anew.
    ///
    /// # Errors
    /// When SQLite cannot.
    pub fn begin_bulk(&self) -> Result<(), StoreError> {
        configure(self.connection(), &BULK)
    }

    /// Ends writing very many records: the pieces become one, which is fastest to search.
    ///
    /// # Errors
    /// When SQLite cannot.
    pub fn end_bulk(&self) -> Result<(), StoreError> {
        compact(self.connection())?;
        configure(self.connection(), &USUAL)
    }
}

/// Calls `take` with every record, a batch of one kind at a time.
fn each_record(
    connection: &Connection,
    take: &mut dyn FnMut(StoredMap) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let reader = Reader {
        connection,
        keys: Keys::Uids,
        depth: Depth::Whole,
    };
    for kind in Kind::ALL {
        let mut last = i64::MIN;
        loop {
            let ids: BTreeSet<i64> = connection
                .prepare_cached(
                    "SELECT id FROM record WHERE kind = ? AND id > ? ORDER BY id LIMIT ?",
                )?
                .query_map(params![kind.table(), last, BATCH as i64], |row| row.get(0))?
                .collect::<Result<_, _>>()?;
            match ids.last() {
                Some(id) => last = *id,
                None => break,
            }
            reader
                .maps(kind, Some(&ids))?
                .into_iter()
                .try_for_each(&mut *take)?;
        }
    }
    Ok(())
}

fn configure(connection: &Connection, settings: &[(&str, i64)]) -> Result<(), StoreError> {
    for (name, value) in settings {
        connection
            .prepare_cached("INSERT INTO search (search, rank) VALUES (?, ?)")?
            .execute(params![name, value])?;
    }
    Ok(())
}

/// Writes the index anew without the words of records that are gone.
pub(super) fn compact(connection: &Connection) -> Result<(), StoreError> {
    connection.execute("INSERT INTO search (search) VALUES ('optimize')", [])?;
    Ok(())
}

/// Whether a file has the index.
pub(super) fn is_there(connection: &Connection) -> Result<bool, StoreError> {
    Ok(connection.query_row(
        "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'search')",
        [],
        |row| row.get(0),
    )?)
}

/// The text of an attachment that is a text.
pub(super) fn attached(
    connection: &Connection,
    kind: Kind,
    fields: &Fields,
) -> Result<Option<Piece>, StoreError> {
    let text = |name: &str| fields.get(name).and_then(Value::as_str);
    let is_text = text("media_type").is_some_and(|media| media.starts_with("text/"));
    let (Kind::Attachment, true, Some(sha256)) = (kind, is_text, text("sha256")) else {
        return Ok(None);
    };
    match super::content::size(connection, sha256)? {
        Some(size) if size <= LARGEST_TEXT => {}
        _ => return Ok(None),
    }
    let mut bytes = Vec::new();
    let mut statement = connection
        .prepare_cached("SELECT bytes FROM content_piece WHERE sha256 = ? ORDER BY position")?;
    let mut rows = statement.query([sha256])?;
    while let Some(row) = rows.next()? {
        bytes.extend(row.get_ref(0)?.as_blob().unwrap_or(&[]));
    }
    Ok(Some(Piece {
        field: "content".into(),
        title: false,
        text: String::from_utf8_lossy(&bytes).into_owned(),
    }))
}

/// Where the index does not fit the records: each must have a row with as many words as its texts
/// have.
pub(super) fn findings(connection: &Connection, found: &mut Vec<String>) -> Result<(), StoreError> {
    let astray: Vec<i64> = connection
        .prepare("SELECT id FROM search_docsize WHERE id NOT IN (SELECT id FROM record)")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for id in astray {
        found.push(format!(
            "the index for searching holds words of record {id}, which is not there"
        ));
    }
    let mut words = Words::default();
    each_record(connection, &mut |record| {
        let mut prepared = Prepared::of(record.kind, &record.fields, &mut words);
        if let Some(piece) = attached(connection, record.kind, &record.fields)? {
            prepared.add(&piece, &mut words);
        }
        let sizes: Option<Vec<u8>> = connection
            .prepare_cached("SELECT sz FROM search_docsize WHERE id = ?")?
            .query_row([record.number], |row| row.get(0))
            .optional()?;
        let count = |text: &str| text.split_whitespace().count();
        let own = [
            sizes_of(count(&prepared.title)),
            sizes_of(count(&prepared.text)),
        ]
        .concat();
        if let Some(what) = match sizes {
            None => Some("does not hold the words"),
            Some(sizes) if sizes != own => Some("does not hold as many words as the texts"),
            Some(_) => None,
        } {
            found.push(format!(
                "the index for searching {what} of record {}",
                record.number
            ));
        }
        Ok(())
    })
}

/// A number of words as FTS5 keeps it: seven bits a byte, all but the last with the highest bit.
fn sizes_of(count: usize) -> Vec<u8> {
    let mut bytes = vec![(count & 0x7f) as u8];
    let mut rest = count >> 7;
    while rest > 0 {
        bytes.insert(0, (rest & 0x7f) as u8 | 0x80);
        rest >>= 7;
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::sizes_of;

    #[test]
    fn numbers_of_words_are_as_fts5_keeps_them() {
        assert_eq!(sizes_of(0), [0]);
        assert_eq!(sizes_of(127), [127]);
        assert_eq!(sizes_of(128), [0x81, 0]);
        assert_eq!(sizes_of(300), [0x82, 0x2c]);
    }
}
