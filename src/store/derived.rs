//! What the tables hold beside the records' own fields, for searching: bounds of dates and folded
//! names. Here it is checked against what it was made from, with what no record could own.

use super::columns::{columns, list_table, quoted};
use super::name_index::wanted_keys;
use super::{StoreError, write::date_columns};
use crate::model::Kind;
use crate::model::shape::{Field, Form};
use crate::names::folded_words;
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A table of parts: its fields, and the kinds and lists that own its rows.
struct Part {
    fields: &'static [Field],
    owners: BTreeSet<(&'static str, &'static str)>,
}

/// Where derived data is not what its source gives, or stands where no record owns it.
pub(super) fn findings(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut found = Vec::new();
    let mut parts: BTreeMap<&str, Part> = BTreeMap::new();
    for kind in Kind::ALL {
        dates(
            connection,
            kind.table(),
            "id",
            kind.shape().fields,
            &mut found,
        )?;
        misplaced(connection, kind.table(), "id", kind, &mut found)?;
        for field in kind.shape().fields {
            if let Form::Parts(part) = field.form {
                parts
                    .entry(part.table)
                    .or_insert(Part {
                        fields: part.fields,
                        owners: BTreeSet::new(),
                    })
                    .owners
                    .insert((kind.table(), field.name));
            } else if let Some(table) = list_table(kind, field) {
                misplaced(connection, &table, "record_id", kind, &mut found)?;
            }
        }
    }
    for (table, Part { fields, owners }) in parts {
        dates(connection, table, "record_id", fields, &mut found)?;
        let mut statement = connection.prepare(&format!(
            "SELECT DISTINCT record.kind, list FROM {table} JOIN record ON record.id = record_id"
        ))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (kind, list): (String, String) = (row.get(0)?, row.get(1)?);
            if !owners.contains(&(kind.as_str(), list.as_str())) {
                found.push(format!(
                    "the tables: {table} holds rows of “{list}”, which a {kind} does not have"
                ));
            }
        }
    }
    names(connection, &mut found)?;
    super::search_index::findings(connection, &mut found)?;
    Ok(found)
}

/// Rows that belong to a record of another kind.
fn misplaced(
    connection: &Connection,
    table: &str,
    owner: &str,
    kind: Kind,
    found: &mut Vec<String>,
) -> Result<(), StoreError> {
    let mut statement = connection.prepare(&format!(
        "SELECT record.id FROM {table} AS own JOIN record ON record.id = own.{owner} WHERE record.kind <> ?"
    ))?;
    let mut rows = statement.query([kind.table()])?;
    while let Some(row) = rows.next()? {
        let id: i64 = row.get(0)?;
        found.push(format!(
            "the tables: {table} holds a row of record {id}, which is no {kind}"
        ));
    }
    Ok(())
}

/// Bounds of dates against their texts.
fn dates(
    connection: &Connection,
    table: &str,
    owner: &str,
    fields: &[Field],
    found: &mut Vec<String>,
) -> Result<(), StoreError> {
    for field in fields.iter().filter(|f| matches!(f.form, Form::Date)) {
        let names: Vec<String> = columns(field).iter().map(|name| quoted(name)).collect();
        let mut statement = connection.prepare(&format!(
            "SELECT {owner}, {} FROM {table}",
            names.join(", ")
        ))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let stored: [Sql; 3] = [row.get(1)?, row.get(2)?, row.get(3)?];
            let value = match &stored[0] {
                Sql::Text(text) if text.starts_with("{\"") => serde_json::from_str(text).ok(),
                Sql::Text(text) => Some(Value::String(text.clone())),
                _ => None,
            };
            if date_columns(value.as_ref()).ok().as_ref() != Some(&stored) {
                let id: i64 = row.get(0)?;
                found.push(format!(
                    "the tables: the {} of record {id} in {table} and its bounds do not fit each other",
                    field.name.replace('_', " ")
                ));
            }
        }
    }
    Ok(())
}

/// Folded names against the names.
fn names(connection: &Connection, found: &mut Vec<String>) -> Result<(), StoreError> {
    let mut wanted: BTreeMap<i64, BTreeSet<String>> = BTreeMap::new();
    let mut statement = connection.prepare(
        "SELECT id, name FROM actor UNION ALL SELECT id, short_name FROM actor \
         UNION ALL SELECT id, meaning FROM actor UNION ALL SELECT id, slug FROM record WHERE kind = 'actor' \
         UNION ALL SELECT record_id, text FROM actor_name WHERE list = 'names'",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if let Some(name) = row.get::<_, Option<String>>(1)? {
            wanted
                .entry(row.get(0)?)
                .or_default()
                .extend(folded_words(&name));
        }
    }
    wanted.retain(|_, words| !words.is_empty());
    differing(
        connection,
        "SELECT actor_id, word FROM name_word",
        &wanted,
        "words",
        found,
    )?;
    differing(
        connection,
        "SELECT actor_id, key FROM name_key",
        &wanted_keys(connection)?,
        "keys",
        found,
    )
}

/// Where the index of names is not what the names give.
fn differing(
    connection: &Connection,
    sql: &str,
    wanted: &BTreeMap<i64, BTreeSet<String>>,
    what: &str,
    found: &mut Vec<String>,
) -> Result<(), StoreError> {
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    let mut kept: BTreeMap<i64, BTreeSet<String>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        kept.entry(row.get(0)?).or_default().insert(row.get(1)?);
    }
    let all: BTreeSet<i64> = wanted.keys().chain(kept.keys()).copied().collect();
    for id in all {
        if wanted.get(&id) != kept.get(&id) {
            found.push(format!(
                "the tables: the {what} by which actor {id} is found are not those of its names"
            ));
        }
    }
    Ok(())
}
