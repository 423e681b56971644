//! Some columns of many records, row by row: a list of a million records is neither read whole nor
//! asked for one by one.

use super::columns::{columns, list_table, quoted};
use super::filter::Condition;
use super::read::{Depth, Keys, Reader};
use super::{Filter, Store, StoreError};
use crate::model::Kind;
use crate::model::shape::{Field, Form, PartShape};
use rusqlite::params_from_iter;
use rusqlite::types::{Value as Sql, ValueRef};
use serde_json::Value;

/// Which records are listed, with what, in which order.
#[derive(Clone, Debug)]
pub struct ListQuestion<'q> {
    /// Their kind.
    pub kind: Kind,
    /// Which of them.
    pub filter: &'q Filter,
    /// Names of the fields whose values are wanted.
    pub fields: Vec<&'q str>,
    /// Fields to sort by, and whether the last comes first; by number where empty.
    pub sort: Vec<(&'q str, bool)>,
    /// Most records.
    pub limit: Option<usize>,
}

/// A record in a list.
#[derive(Clone, Debug)]
pub struct ListRow {
    /// Its slug, or kind letter and number.
    pub reference: String,
    /// Its level of confidentiality.
    pub level: String,
    /// The values of the fields asked for; links as keys, of several parts the main text of each.
    pub values: Vec<Value>,
}

/// Fields of a part that stand for it in a list, the first that holds something.
const MAIN: [&str; 5] = ["actor", "provision", "text", "wording", "value"];

/// Whether records can be sorted by a field.
pub fn sorts(field: &Field) -> bool {
    !columns(field).is_empty()
}

impl Store {
    /// How many records a list has without its limit.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn list_count(&self, kind: Kind, filter: &Filter) -> Result<usize, StoreError> {
        let Condition { sql, values } = filter.condition(&self.connection, kind)?;
        let count: i64 = self
            .connection
            .prepare(&format!(
                "SELECT count(*) FROM {} AS own JOIN record ON record.id = own.id WHERE true{sql}",
                kind.table()
            ))?
            .query_row(params_from_iter(values), |row| row.get(0))?;
        Ok(usize::try_from(count).unwrap_or_default())
    }

    /// Gives the records of a list to `take` one by one.
    ///
    /// # Errors
    /// When the dossier cannot be read, or what `take` returns.
    pub fn list<E: From<StoreError>>(
        &self,
        question: &ListQuestion<'_>,
        mut take: impl FnMut(ListRow) -> Result<(), E>,
    ) -> Result<(), E> {
        let (sql, values) = self.list_sql(question)?;
        let mut statement = self.connection.prepare(&sql).map_err(StoreError::from)?;
        let mut rows = statement
            .query(params_from_iter(values))
            .map_err(StoreError::from)?;
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            let read = || -> Result<ListRow, StoreError> {
                let slug: Option<String> = row.get(1)?;
                let number: i64 = row.get(0)?;
                let mut values = Vec::with_capacity(question.fields.len());
                for (place, name) in question.fields.iter().enumerate() {
                    let field = question.kind.shape().field(name);
                    values.push(value(field, row.get_ref(place + 3)?)?);
                }
                Ok(ListRow {
                    reference: slug
                        .unwrap_or_else(|| format!("{}{number}", question.kind.prefix())),
                    level: row.get(2)?,
                    values,
                })
            };
            take(read()?)?;
        }
        Ok(())
    }

    fn list_sql(&self, question: &ListQuestion<'_>) -> Result<(String, Vec<Sql>), StoreError> {
        let kind = question.kind;
        let reader = Reader {
            connection: &self.connection,
            keys: Keys::Spoken,
            depth: Depth::Whole,
        };
        let mut list = "record.id, record.slug, record.confidentiality".to_owned();
        for name in &question.fields {
            list.push_str(", ");
            list.push_str(&match kind.shape().field(name) {
                Some(field) => selected(&reader, kind, field),
                None => of_every_kind(name).to_owned(),
            });
        }
        let mut order = String::new();
        for (name, descending) in &question.sort {
            let direction = if *descending { "DESC" } else { "ASC" };
            let keys: Vec<String> = match kind.shape().field(name) {
                Some(field) => match field.form {
                    Form::Date => ["earliest", "latest"]
                        .map(|end| format!("own.{name}_{end}"))
                        .to_vec(),
                    Form::Decimal => vec![format!("CAST(own.{} AS REAL)", quoted(name))],
                    _ => vec![selected(&reader, kind, field)],
                },
                None => vec![of_every_kind(name).to_owned()],
            };
            // A date has both bounds or none: only the first says where none goes, so that an index
            // can give the order.
            for (place, key) in keys.iter().enumerate() {
                let nulls = if place == 0 { " NULLS LAST" } else { "" };
                order.push_str(&format!("{key} {direction}{nulls}, "));
            }
        }
        let Condition { sql, mut values } = question.filter.condition(&self.connection, kind)?;
        let limit = match question.limit {
            Some(limit) => {
                values.push(Sql::Integer(i64::try_from(limit).unwrap_or(i64::MAX)));
                " LIMIT ?"
            }
            None => "",
        };
        Ok((
            format!(
                "SELECT {list} FROM {} AS own JOIN record ON record.id = own.id WHERE true{sql} \
                 ORDER BY {order}own.id{limit}",
                kind.table()
            ),
            values,
        ))
    }
}

/// The column of a field that records of every kind have.
fn of_every_kind(name: &str) -> &'static str {
    match name {
        "slug" => "record.slug",
        "note" => "record.note",
        "confidentiality" => "record.confidentiality",
        _ => "NULL",
    }
}

/// How a field is selected: a value, or a JSON list of them.
fn selected(reader: &Reader<'_>, kind: Kind, field: &Field) -> String {
    let several = |value: &str, table: &str, whose: &str| {
        format!(
            "(SELECT json_group_array(value) FROM (SELECT {value} AS value FROM {table} AS part \
             WHERE part.record_id = own.id{whose} ORDER BY part.position))"
        )
    };
    match (field.form, list_table(kind, field)) {
        (Form::Links(_), Some(table)) => {
            let key = format!("({})", text_key(reader, "part.target_id"));
            several(&key, &table, "")
        }
        (_, Some(table)) => several("part.value", &table, ""),
        (Form::Parts(part), None) => {
            let whose = format!(" AND part.list = '{}'", field.name);
            several(&main(reader, part), part.table, &whose)
        }
        (Form::Link(_) | Form::AnyLink, None) => {
            text_key(reader, &format!("own.{}_id", field.name))
        }
        _ => format!("own.{}", quoted(field.name)),
    }
}

/// A link as its key; a uid as hexadecimal digits, since JSON has no bytes.
fn text_key(reader: &Reader<'_>, column: &str) -> String {
    let key = reader.key_of(column);
    format!("(SELECT CASE typeof({key}) WHEN 'blob' THEN lower(hex({key})) ELSE {key} END)")
}

/// What stands for a part in a list.
fn main(reader: &Reader<'_>, part: &PartShape) -> String {
    let mut named: Vec<&Field> = MAIN
        .iter()
        .filter_map(|name| part.fields.iter().find(|field| field.name == *name))
        .collect();
    if named.is_empty() {
        named.extend(part.fields.iter().find(|field| field.name == part.short));
    }
    let mut texts: Vec<String> = named
        .iter()
        .map(|field| match field.form {
            Form::Link(_) | Form::AnyLink => text_key(reader, &format!("part.{}_id", field.name)),
            _ => format!("part.{}", quoted(field.name)),
        })
        .collect();
    texts.push("NULL".into());
    format!("coalesce({})", texts.join(", "))
}

/// A value out of a row.
fn value(field: Option<&Field>, from: ValueRef<'_>) -> Result<Value, StoreError> {
    let several = field.is_some_and(|field| columns(field).is_empty());
    let flag = field.is_some_and(|field| matches!(field.form, Form::Flag));
    let date = field.is_some_and(|field| matches!(field.form, Form::Date));
    let link = field.is_some_and(|field| matches!(field.form, Form::Link(_) | Form::AnyLink));
    Ok(match from {
        ValueRef::Integer(number) if flag => (number != 0).into(),
        ValueRef::Integer(number) => number.into(),
        ValueRef::Text(text) if several || (date && text.starts_with(b"{\"")) => {
            let mut read = serde_json::from_slice(text)
                .map_err(|error| StoreError::Damaged(error.to_string()))?;
            if let Value::Array(items) = &mut read {
                items.retain(|item| !item.is_null());
                let links =
                    field.is_some_and(|f| matches!(f.form, Form::Links(_) | Form::Parts(_)));
                if links {
                    items.iter_mut().for_each(spelled);
                }
            }
            read
        }
        ValueRef::Text(text) => {
            let mut read = String::from_utf8_lossy(text).into_owned().into();
            if link {
                spelled(&mut read);
            }
            read
        }
        _ => Value::Null,
    })
}

/// A uid in its usual form where a key is one.
fn spelled(key: &mut Value) {
    if let Some(text) = key.as_str()
        && text.len() == 32
        && let Ok(uid) = uuid::Uuid::try_parse(text)
    {
        *key = crate::model::Uid(uid).to_string().into();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_many_by_date_are_found_without_sorting_them() {
        let store = Store::in_memory().unwrap();
        let filter = Filter::default();
        let question = ListQuestion {
            kind: Kind::Incident,
            filter: &filter,
            fields: vec!["date", "summary", "types", "targets"],
            sort: vec![("date", false)],
            limit: Some(20),
        };
        let (sql, values) = store.list_sql(&question).unwrap();
        let mut statement = store
            .connection
            .prepare(&format!("EXPLAIN QUERY PLAN {sql}"))
            .unwrap();
        let plan: Vec<String> = statement
            .query_map(params_from_iter(values), |row| row.get(3))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        assert!(plan[0].contains("incident_by_date"), "{plan:?}");
        assert!(
            !plan
                .iter()
                .any(|line| line.contains("USE TEMP B-TREE FOR ORDER BY")),
            "{plan:?}"
        );
    }
}
