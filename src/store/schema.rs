//! The schema, version by version, and bringing older files up to it.

use super::history::{Action, Session};
use super::{StoreError, Writer};
use rusqlite::{Connection, TransactionBehavior};

/// Marks a SQLite file as a dossier: the bytes "DOSR".
pub(super) const APPLICATION_ID: i64 = 0x444F_5352;

/// The versions; only ever appended to.
const VERSIONS: &[&str] = &[
    include_str!("schema/001-first.sql"),
    include_str!("schema/002-history.sql"),
    include_str!("schema/003-attachments.sql"),
    include_str!("schema/004-letters.sql"),
    include_str!("schema/005-names.sql"),
    include_str!("schema/006-search.sql"),
    include_str!("schema/007-statistics.sql"),
    include_str!("schema/008-agenda.sql"),
    include_str!("schema/009-titles.sql"),
    include_str!("schema/010-secret.sql"),
    include_str!("schema/011-course.sql"),
    include_str!("schema/012-parties.sql"),
];

/// The version that this program writes.
pub(super) fn newest() -> i64 {
    VERSIONS.len() as i64
}

/// The application id and the version of the schema of a file.
pub(super) fn marks(connection: &Connection) -> Result<(i64, i64), StoreError> {
    let id = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let version = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    Ok((id, version))
}

/// Applies the versions of the schema after the file's own, all or none, and starts its history
/// with what it holds.
pub(super) fn migrate(connection: &mut Connection, session: &Session) -> Result<(), StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another program may have done it while this one waited.
    let (_, from) = marks(&transaction)?;
    let skip = usize::try_from(from).unwrap_or(0);
    let searched = super::search_index::is_there(&transaction)?;
    apply(&transaction, skip)?;
    super::secret::make(&transaction)?;
    let writer = Writer::new(transaction, 0)?;
    if skip < 2 {
        writer.touch_all()?;
        writer.finish(session, Action::Migrate, None)?;
    }
    if skip < 5 {
        writer.index_all_keys()?;
    }
    if !searched {
        writer.index_everything()?;
    }
    writer.commit()
}

/// Makes all tables in an empty file, with no history yet.
pub(super) fn build(connection: &mut Connection) -> Result<(), StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    apply(&transaction, 0)?;
    Ok(transaction.commit()?)
}

fn apply(connection: &Connection, skip: usize) -> Result<(), StoreError> {
    for version in VERSIONS.iter().skip(skip) {
        connection.execute_batch(version)?;
    }
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", newest())?;
    Ok(())
}

/// What another program planted in a file: triggers and views, which a dossier does not have and
/// which could act when it is read or written.
pub(super) fn planted(connection: &Connection) -> Result<Option<String>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT type || ' “' || name || '”' FROM sqlite_schema WHERE type IN ('trigger', 'view') LIMIT 1",
    )?;
    let mut rows = statement.query([])?;
    Ok(match rows.next()? {
        Some(row) => Some(row.get(0)?),
        None => None,
    })
}

/// The definitions of all tables and indexes, by name, as a file holds them.
fn definitions(connection: &Connection) -> Result<Vec<(String, String)>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Where the schema of a file differs from the one that this program makes.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn differences(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let fresh = Connection::open_in_memory()?;
    for version in VERSIONS {
        fresh.execute_batch(version)?;
    }
    let (own, found) = (definitions(&fresh)?, definitions(connection)?);
    let mut differences = Vec::new();
    for (name, sql) in &own {
        match found.iter().find(|(other, _)| other == name) {
            None => differences.push(format!("{name} is missing")),
            Some((_, other)) if other != sql => {
                differences.push(format!("{name} is not as the program made it"));
            }
            Some(_) => {}
        }
    }
    for (name, _) in &found {
        if !own.iter().any(|(other, _)| other == name) {
            differences.push(format!("{name} was not made by the program"));
        }
    }
    Ok(differences)
}
