//! The rows of records: what the tables hold of each, by the shape of its kind.

use super::{BESIDE, Depth, Keys, Reader, StoredMap};
use crate::model::shape::{Field, Form};
use crate::model::{Kind, Uid};
use crate::store::columns::{columns, list_table};
use crate::store::{Fields, StoreError};
use rusqlite::types::{Value as Sql, ValueRef};
use rusqlite::{Row, params_from_iter};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// A record as its rows give it.
#[derive(Clone, Debug)]
pub(super) struct Rows {
    uid: [u8; 16],
    slug: Option<String>,
    /// Its level of confidentiality, where it is not the default of its kind.
    level: Option<String>,
    note: Option<String>,
    /// The value of each field of its shape; null where it has none.
    values: Vec<Value>,
}

impl Rows {
    /// The key of the record: its slug, or its uid.
    pub(super) fn key(&self) -> String {
        match &self.slug {
            Some(slug) => slug.clone(),
            None => text_of_uid(self.uid),
        }
    }

    /// The record as a map, its fields in the order in which the model declares them.
    pub(super) fn into_map(self, kind: Kind, number: i64) -> StoredMap {
        let mut fields = Fields::new();
        let mut add = |name: &str, value: Option<String>| {
            if let Some(value) = value {
                fields.insert(name.to_owned(), value.into());
            }
        };
        add("slug", self.slug);
        for (field, value) in kind.shape().fields.iter().zip(self.values) {
            if !value.is_null() {
                fields.insert(field.name.to_owned(), value);
            }
        }
        let mut add = |name: &str, value: Option<String>| {
            if let Some(value) = value {
                fields.insert(name.to_owned(), value.into());
            }
        };
        add("confidentiality", self.level);
        add("note", self.note);
        add("uid", Some(text_of_uid(self.uid)));
        StoredMap {
            kind,
            number,
            fields,
        }
    }

    /// The value of each field of its shape.
    pub(super) fn values(&self) -> &[Value] {
        &self.values
    }

    /// Every link of the record, with the kind that it leads to where the field says it.
    pub(super) fn each_link(&mut self, kind: Kind, take: &mut dyn FnMut(Option<Kind>, &mut Value)) {
        for (field, value) in kind.shape().fields.iter().zip(&mut self.values) {
            links(field, value, take);
        }
    }
}

/// Calls `take` with every link that a value of a field holds.
fn links(field: &Field, value: &mut Value, take: &mut dyn FnMut(Option<Kind>, &mut Value)) {
    match (field.form, value) {
        (_, Value::Null) => {}
        (Form::Link(kind), value) => take(Some(kind), value),
        (Form::AnyLink, value) => take(None, value),
        (Form::Links(kind), Value::Array(items)) => {
            items.iter_mut().for_each(|item| take(Some(kind), item));
        }
        (Form::Parts(part), Value::Array(items)) => {
            for inner in part.fields {
                if !matches!(inner.form, Form::Link(_) | Form::AnyLink | Form::Links(_)) {
                    continue;
                }
                for item in items.iter_mut() {
                    if let Some(value) = item.get_mut(inner.name) {
                        links(inner, value, take);
                    }
                }
            }
        }
        _ => {}
    }
}

/// Which records are read.
enum Which {
    All,
    Between([i64; 2]),
    /// Those whose numbers stand in a JSON array.
    These(String),
}

impl Which {
    fn condition(&self, column: &str) -> String {
        match self {
            Which::All => String::new(),
            Which::Between(_) => format!("AND {column} BETWEEN ? AND ?"),
            Which::These(_) => format!("AND {column} IN (SELECT value FROM json_each(?))"),
        }
    }

    fn parameters(&self) -> Vec<Sql> {
        match self {
            Which::All => Vec::new(),
            Which::Between(ends) => ends.iter().copied().map(Sql::Integer).collect(),
            Which::These(ids) => vec![Sql::Text(ids.clone())],
        }
    }
}

/// The first and the last of many numbers that lie close together, as those of an import do: a
/// range is looked up faster than a list.
fn dense(ids: &BTreeSet<i64>) -> Option<[i64; 2]> {
    let (first, last) = (*ids.first()?, *ids.last()?);
    let count = i64::try_from(ids.len()).ok()?;
    (count > 16 && last - first < 2 * count).then_some([first, last])
}

impl Reader<'_> {
    /// The rows of records of a kind by number; of all of the kind where `ids` is `None`.
    pub(super) fn rows(
        &self,
        kind: Kind,
        ids: Option<&BTreeSet<i64>>,
    ) -> Result<BTreeMap<i64, Rows>, StoreError> {
        let mut records = BTreeMap::new();
        match ids {
            None => self.gather(kind, &Which::All, &mut records)?,
            Some(ids) => match dense(ids) {
                Some(range) => {
                    self.gather(kind, &Which::Between(range), &mut records)?;
                    records.retain(|id, _| ids.contains(id));
                }
                None => self.gather(kind, &Which::These(json!(ids).to_string()), &mut records)?,
            },
        }
        Ok(records)
    }

    fn gather(
        &self,
        kind: Kind,
        which: &Which,
        records: &mut BTreeMap<i64, Rows>,
    ) -> Result<(), StoreError> {
        let shape = kind.shape();
        let default = shape.default_confidentiality.code();
        let mut statement = self
            .connection
            .prepare_cached(&self.record_sql(kind, which))?;
        let mut rows = statement.query(params_from_iter(which.parameters()))?;
        while let Some(row) = rows.next()? {
            let level: String = row.get(3)?;
            let mut record = Rows {
                uid: row.get(1)?,
                slug: row.get(2)?,
                level: (level != default).then_some(level),
                note: row.get(4)?,
                values: vec![Value::Null; shape.fields.len()],
            };
            fill(row, shape.fields, 5, |place, value| {
                record.values[place] = value;
            })?;
            records.insert(row.get(0)?, record);
        }
        for (place, field) in shape.fields.iter().enumerate() {
            let Some(sql) = self.list_sql(kind, field, which) else {
                continue;
            };
            let mut statement = self.connection.prepare_cached(&sql)?;
            let mut rows = statement.query(params_from_iter(which.parameters()))?;
            while let Some(row) = rows.next()? {
                let (place, value) = match field.form {
                    Form::Parts(part) => {
                        let list = row.get_ref(1)?.as_str().unwrap_or_default();
                        let Some(place) = shape.fields.iter().position(|f| f.name == list) else {
                            continue;
                        };
                        let mut own = Fields::new();
                        fill(row, part.fields, 2, |place, value| {
                            own.insert(part.fields[place].name.to_owned(), value);
                        })?;
                        (place, Value::Object(own))
                    }
                    _ => (place, text_of(row.get_ref(1)?)),
                };
                let Some(record) = records.get_mut(&row.get(0)?) else {
                    continue;
                };
                match &mut record.values[place] {
                    Value::Array(items) => items.push(value),
                    empty => *empty = Value::Array(vec![value]),
                }
            }
        }
        Ok(())
    }

    /// The statement that reads the records themselves.
    fn record_sql(&self, kind: Kind, which: &Which) -> String {
        format!(
            "SELECT record.id, uid, slug, confidentiality, note{} FROM record JOIN {table} AS own ON own.id = record.id \
             WHERE record.kind = '{table}' {}",
            self.selection(kind.shape().fields),
            which.condition("record.id"),
            table = kind.table(),
        )
    }

    /// The statement that reads the items of a field with several; with those of all fields that
    /// share its table, at the first of them.
    fn list_sql(&self, kind: Kind, field: &Field, which: &Which) -> Option<String> {
        if self.leaves_out(field) {
            return None;
        }
        if let Form::Parts(part) = field.form {
            let first =
                kind.shape().fields.iter().find(
                    |other| matches!(other.form, Form::Parts(own) if own.table == part.table),
                );
            if first.is_some_and(|first| first.name != field.name) {
                return None;
            }
            let of_kind = match which {
                Which::All => format!("AND record_id IN (SELECT id FROM {})", kind.table()),
                _ => String::new(),
            };
            return Some(format!(
                "SELECT record_id, list{} FROM {} AS own WHERE true {} {of_kind} ORDER BY record_id, list, position",
                self.selection(part.fields),
                part.table,
                which.condition("record_id"),
            ));
        }
        let table = list_table(kind, field)?;
        let value = match field.form {
            Form::Links(_) => self.key_of("own.target_id"),
            _ => "value".to_owned(),
        };
        Some(format!(
            "SELECT record_id, {value} FROM {table} AS own WHERE true {} ORDER BY record_id, position",
            which.condition("record_id")
        ))
    }

    fn leaves_out(&self, field: &Field) -> bool {
        self.depth == Depth::Outline && BESIDE.contains(&field.name)
    }

    /// How a link is selected.
    pub(in crate::store) fn key_of(&self, column: &str) -> String {
        let key = match self.keys {
            Keys::Spoken => "coalesce(slug, uid)",
            Keys::Uids => "uid",
            Keys::Numbers => return column.to_owned(),
        };
        format!("(SELECT {key} FROM record WHERE record.id = {column})")
    }

    /// The columns of all single-valued fields, as an expression list that starts with a comma.
    fn selection(&self, shape: &[Field]) -> String {
        let mut list = String::new();
        for field in shape {
            if let Some(column) = columns(field).first() {
                list.push_str(", ");
                match field.form {
                    _ if self.leaves_out(field) => list.push_str("NULL"),
                    Form::Link(_) | Form::AnyLink => {
                        list.push_str(&self.key_of(&format!("own.{column}")));
                    }
                    _ => list.push_str(&format!("own.{column}")),
                }
            }
        }
        list
    }
}

/// Reads single-valued fields from the columns that start at `column`; `take` gets the place of
/// each field in the shape, and its value.
fn fill(
    row: &Row<'_>,
    shape: &[Field],
    mut column: usize,
    mut take: impl FnMut(usize, Value),
) -> Result<(), StoreError> {
    for (place, field) in shape.iter().enumerate() {
        if field.form.is_several() {
            continue;
        }
        let value = match (field.form, row.get_ref(column)?) {
            (_, ValueRef::Null) | (Form::Flag, ValueRef::Integer(0)) => Value::Null,
            (Form::Flag, ValueRef::Integer(_)) => true.into(),
            (Form::Integer, ValueRef::Integer(number)) => number.into(),
            (Form::Date, ValueRef::Text(text)) if text.starts_with(b"{\"") => {
                serde_json::from_slice(text)
                    .map_err(|error| StoreError::Damaged(error.to_string()))?
            }
            (_, other) => text_of(other),
        };
        column += 1;
        if !value.is_null() {
            take(place, value);
        }
    }
    Ok(())
}

/// A text, or a uid kept as bytes, as JSON text; a number as it is.
fn text_of(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned().into(),
        ValueRef::Blob(bytes) => {
            uuid::Uuid::from_slice(bytes).map_or(Value::Null, |uid| Uid(uid).to_string().into())
        }
        ValueRef::Integer(number) => number.into(),
        _ => Value::Null,
    }
}

fn text_of_uid(uid: [u8; 16]) -> String {
    Uid(uuid::Uuid::from_bytes(uid)).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::Connection;

    #[test]
    fn an_outline_is_of_the_same_records() {
        for kind in Kind::ALL {
            for field in kind.shape().fields {
                let links = match field.form {
                    Form::Link(_) | Form::Links(_) | Form::AnyLink => true,
                    Form::Parts(part) => part
                        .fields
                        .iter()
                        .any(|f| matches!(f.form, Form::Link(_) | Form::AnyLink)),
                    _ => false,
                };
                assert!(
                    !(links && BESIDE.contains(&field.name)),
                    "{kind}: {}",
                    field.name
                );
            }
        }
    }

    /// Every statement that reads records by their numbers, in a dossier of any size.
    #[test]
    fn records_are_read_by_their_numbers_and_by_no_other_index() {
        let mut connection = Connection::open_in_memory().unwrap();
        crate::store::schema::build(&mut connection).unwrap();
        let ways = [Which::Between([1, 9]), Which::These("[1]".into())];
        for keys in [Keys::Spoken, Keys::Uids, Keys::Numbers] {
            let reader = Reader {
                connection: &connection,
                keys,
                depth: Depth::Whole,
            };
            for kind in Kind::ALL {
                for which in &ways {
                    let lists = kind.shape().fields.iter();
                    let lists = lists.filter_map(|field| reader.list_sql(kind, field, which));
                    for sql in lists.chain([reader.record_sql(kind, which)]) {
                        let mut statement = connection
                            .prepare(&format!("EXPLAIN QUERY PLAN {sql}"))
                            .unwrap();
                        let plan: Vec<String> = statement
                            .query_map(params_from_iter(which.parameters()), |row| row.get(3))
                            .unwrap()
                            .map(Result::unwrap)
                            .collect();
                        let own = ["PRIMARY KEY", "record_by_kind", "record_by_level"];
                        assert!(
                            own.iter().any(|index| plan[0].contains(index)),
                            "{sql}: {plan:#?}"
                        );
                        assert!(
                            plan.iter().all(|step| !step.starts_with("SCAN own")
                                && !step.starts_with("SCAN record")),
                            "{sql}: {plan:#?}"
                        );
                    }
                }
            }
        }
    }
}
