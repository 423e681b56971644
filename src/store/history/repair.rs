//! Rebuilding a dossier from its history: the tables are made anew from the last state of every
//! record, the history and the bytes of attachments are taken over as they are. What another
//! program changed in the tables is gone; what the history holds is all there.

use super::super::backup::prove;
use super::super::{Store, StoreError, Writer, file, schema};
use super::block::unpack;
use super::record::last_change;
use super::verify::Report;
use super::{Subject, state_of};
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, TransactionBehavior, params_from_iter};
use std::path::Path;

/// Tables that are taken over row by row.
const KEPT: [&str; 6] = [
    "revision",
    "change",
    "payload",
    "content",
    "content_piece",
    // With another secret, the same records would leave under other keys.
    "secret",
];

impl Store {
    /// Makes a new file, encrypted as this one is, from the history of this one, and proves it.
    ///
    /// # Errors
    /// When the file is there already, or the history cannot be read or does not prove: then there
    /// is no file.
    pub fn rebuild(&self, to: &Path) -> Result<Report, StoreError> {
        let staged = file::stage(to)?;
        let passphrase = self.passphrase.as_ref();
        let mut fresh = file::create_bare(staged.path(), passphrase)?;
        rebuild(&self.connection, &mut fresh)?;
        drop(fresh);
        let report = prove(&staged, passphrase, true)?;
        staged.commit().map_err(file::not_written(to))?;
        Ok(report)
    }
}

fn rebuild(from: &Connection, fresh: &mut Connection) -> Result<(), StoreError> {
    schema::build(fresh)?;
    let transaction = fresh.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for table in KEPT {
        take_over(from, &transaction, table)?;
    }
    let writer = Writer::new(transaction, 0)?;
    // Every record is made known before any is filled, as they refer to each other.
    for fill in [false, true] {
        each_last_state(writer.connection(), &mut |subject, number, state| {
            let fields = state_of(state)?;
            let text = |name: &str| fields.get(name).and_then(serde_json::Value::as_str);
            match (subject, number) {
                (Subject::Record(kind), Some(number)) if fill => writer.fill(kind, number, &fields),
                (Subject::Record(kind), Some(number)) => {
                    writer.reserve_as(number, kind, &fields).map(drop)
                }
                (Subject::Setting, _) if fill => match text("name") {
                    Some(name) => writer.set_setting(name, text("value")),
                    None => Ok(()),
                },
                _ => Ok(()),
            }
        })?;
    }
    writer.commit()
}

/// Calls `take` with the last state of every record and setting that is not removed.
fn each_last_state<F>(connection: &Connection, take: &mut F) -> Result<(), StoreError>
where
    F: FnMut(Subject, Option<i64>, &[u8]) -> Result<(), StoreError>,
{
    let mut statement = connection
        .prepare("SELECT revision, block, content FROM payload ORDER BY revision, block")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (revision, block): (i64, i64) = (row.get(0)?, row.get(1)?);
        let kept = unpack(row.get_ref(2)?.as_blob().unwrap_or(&[]))?;
        for state in kept {
            let found = connection
                .prepare_cached(
                    "SELECT subject, uid, number FROM change WHERE revision = ? AND block = ? AND position = ?",
                )?
                .query_row([revision, block, state.position], |row| {
                    Ok((row.get::<_, String>(0)?, row.get::<_, [u8; 16]>(1)?, row.get(2)?))
                });
            let (table, uid, number) = found?;
            if last_change(connection, &uid)? == Some(revision) {
                take(Subject::of(&table)?, number, &state.state)?;
            }
        }
    }
    Ok(())
}

/// Copies all rows of a table.
fn take_over(from: &Connection, to: &Connection, table: &str) -> Result<(), StoreError> {
    let mut statement = from.prepare(&format!("SELECT * FROM {table}"))?;
    let columns = statement.column_names();
    let names: Vec<String> = columns.map(str::to_owned).collect();
    let marks = vec!["?"; names.len()].join(", ");
    let into = format!(
        "INSERT INTO {table} ({}) VALUES ({marks})",
        names.join(", ")
    );
    let mut insert = to.prepare(&into)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let values: Vec<Sql> = (0..names.len())
            .map(|column| row.get(column))
            .collect::<Result<_, _>>()?;
        insert.execute(params_from_iter(values))?;
    }
    Ok(())
}
