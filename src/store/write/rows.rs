//! The rows of tables that hold a record: made of its fields by the shape of its kind.

use super::Writer;
use crate::date::UncertainDate;
use crate::model::Kind;
use crate::model::shape::{Field, Form, PartShape};
use crate::store::columns::{columns, list_table};
use crate::store::{Fields, StoreError};
use rusqlite::types::{ToSqlOutput, Value as Sql, ValueRef};
use serde_json::Value;
use std::collections::HashMap;

/// Most dates whose bounds are remembered.
const MOST_DATES: usize = 20_000;

/// A value on its way into a row.
type Cell<'f> = ToSqlOutput<'f>;

/// Statements, and bounds of dates, that come again with every record.
#[derive(Debug, Default)]
pub(super) struct Made {
    /// What inserts a row, by the table of a record or part, or by kind and list.
    inserts: HashMap<(&'static str, &'static str), String>,
    /// First and last day of dates by their text.
    bounds: HashMap<Box<str>, [Option<i64>; 2]>,
}

impl Writer<'_> {
    /// Writes all rows of a record but that of `record`.
    pub(super) fn insert_rows(
        &self,
        kind: Kind,
        id: i64,
        fields: &Fields,
    ) -> Result<(), StoreError> {
        let shape = kind.shape();
        let mut cells = vec![Cell::from(id)];
        self.cells(shape.fields, fields, &mut cells)?;
        let statement = || insert(kind.table(), &["id"], shape.fields);
        self.insert((kind.table(), ""), statement, &cells)?;
        for field in shape.fields {
            let Some(items) = fields.get(field.name).and_then(Value::as_array) else {
                continue;
            };
            if let Form::Parts(part) = field.form {
                self.insert_parts(part, field.name, id, items)?;
            } else if let Some(table) = list_table(kind, field) {
                self.insert_list(kind, &table, field, id, items)?;
            }
        }
        Ok(())
    }

    pub(super) fn insert_list(
        &self,
        kind: Kind,
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
                    Cell::Borrowed(item.as_str().unwrap_or_default().into()),
                ),
            };
            let cells = [Cell::from(id), Cell::from(position as i64), value];
            let statement = || insert(table, &["record_id", "position", column], &[]);
            self.insert((kind.table(), field.name), statement, &cells)?;
        }
        Ok(())
    }

    fn insert_parts(
        &self,
        part: &PartShape,
        list: &str,
        id: i64,
        items: &[Value],
    ) -> Result<(), StoreError> {
        let statement = || insert(part.table, &["record_id", "list", "position"], part.fields);
        for (position, item) in items.iter().enumerate() {
            let mut cells = vec![
                Cell::from(id),
                Cell::Borrowed(list.into()),
                Cell::from(position as i64),
            ];
            let mut alone = Fields::new();
            let own = match item {
                Value::Object(own) => own,
                short => {
                    alone.insert(part.short.to_owned(), short.clone());
                    &alone
                }
            };
            self.cells(part.fields, own, &mut cells)?;
            self.insert((part.table, ""), statement, &cells)?;
        }
        Ok(())
    }

    /// Runs the statement that inserts a row, which is made when it is wanted first.
    fn insert(
        &self,
        which: (&'static str, &'static str),
        statement: impl FnOnce() -> String,
        cells: &[Cell<'_>],
    ) -> Result<(), StoreError> {
        let mut made = self.made.borrow_mut();
        let sql = made.inserts.entry(which).or_insert_with(statement);
        let mut statement = self.transaction.prepare_cached(sql)?;
        for (number, cell) in cells.iter().enumerate() {
            statement.raw_bind_parameter(number + 1, cell)?;
        }
        statement.raw_execute()?;
        Ok(())
    }

    /// Adds the cells of all single-valued fields to a row.
    fn cells<'f>(
        &self,
        shape: &[Field],
        fields: &'f Fields,
        cells: &mut Vec<Cell<'f>>,
    ) -> Result<(), StoreError> {
        for field in shape {
            let value = fields.get(field.name).filter(|value| !value.is_null());
            match field.form {
                form if form.is_several() => {}
                Form::Date => self.date(value, cells)?,
                Form::Flag => {
                    cells.push(Cell::from(value.and_then(Value::as_bool).unwrap_or(false)))
                }
                Form::Integer => cells.push(number(value.and_then(Value::as_i64))),
                Form::Link(kind) => cells.push(self.link(Some(kind), value)?),
                Form::AnyLink => cells.push(self.link(None, value)?),
                _ => cells.push(text(value)),
            }
        }
        Ok(())
    }

    /// Adds the cells of a date: its text and its bounds.
    fn date<'f>(
        &self,
        value: Option<&'f Value>,
        cells: &mut Vec<Cell<'f>>,
    ) -> Result<(), StoreError> {
        let Some(Value::String(date)) = value else {
            cells.extend(date_columns(value)?.map(Cell::Owned));
            return Ok(());
        };
        let bounds = &mut self.made.borrow_mut().bounds;
        let [first, last] = match bounds.get(date.as_str()) {
            Some(known) => *known,
            None => {
                if bounds.len() >= MOST_DATES {
                    bounds.clear();
                }
                let made = bounds_of(&Value::String(date.clone()))?;
                bounds.insert(date.as_str().into(), made);
                made
            }
        };
        cells.extend([text(value), number(first), number(last)]);
        Ok(())
    }

    /// The number of the record behind a link.
    fn link<'f>(&self, kind: Option<Kind>, value: Option<&Value>) -> Result<Cell<'f>, StoreError> {
        let Some(key) = value.and_then(Value::as_str) else {
            return Ok(number(None));
        };
        match self.resolve(kind, key)? {
            Some(id) => Ok(Cell::from(id)),
            None => Err(StoreError::BrokenLink {
                kind: kind.map_or("record", Kind::singular),
                key: key.to_owned(),
            }),
        }
    }
}

/// The statement that inserts a row: `first` columns, then those of all single-valued fields.
fn insert(table: &str, first: &[&str], shape: &[Field]) -> String {
    let mut names: Vec<String> = first.iter().map(|name| (*name).to_owned()).collect();
    names.extend(shape.iter().flat_map(columns));
    let marks = vec!["?"; names.len()].join(", ");
    format!(
        "INSERT INTO {table} ({}) VALUES ({marks})",
        names.join(", ")
    )
}

fn text(value: Option<&Value>) -> Cell<'_> {
    Cell::Borrowed(
        value
            .and_then(Value::as_str)
            .map_or(ValueRef::Null, ValueRef::from),
    )
}

fn number<'f>(value: Option<i64>) -> Cell<'f> {
    value.map_or(Cell::Borrowed(ValueRef::Null), Cell::from)
}

/// First and last day of a date as day numbers.
fn bounds_of(value: &Value) -> Result<[Option<i64>; 2], StoreError> {
    let date: UncertainDate = serde_json::from_value(value.clone())
        .map_err(|error| StoreError::Damaged(error.to_string()))?;
    Ok([date.earliest_key(), date.latest_key()])
}

/// The text of a date and its bounds as day numbers.
pub(in crate::store) fn date_columns(value: Option<&Value>) -> Result<[Sql; 3], StoreError> {
    let Some(value) = value else {
        return Ok([Sql::Null, Sql::Null, Sql::Null]);
    };
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let [first, last] = bounds_of(value)?.map(|key| key.map_or(Sql::Null, Sql::Integer));
    Ok([Sql::Text(text), first, last])
}
