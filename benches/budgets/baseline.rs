//! What SQLite itself needs: the least program that puts the same lines into the same tables, with
//! the same indexes, the same full-text index and the same durability, and the same questions in
//! SQL. It checks nothing, keeps no history and finds no mistakes.

use dossier::date::UncertainDate;
use dossier::model::Kind;
use dossier::model::shape::{Field, Form, PartShape};
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params, params_from_iter};
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::fs::File;
use std::io::{BufRead, BufReader, Write};

/// Tables that the dossier has for itself.
const OWN: [&str; 3] = ["revision", "change", "payload"];

/// Opens a file as a dossier is opened.
fn open(path: &str) -> Connection {
    let connection = Connection::open(path).expect("a file");
    for (name, value) in [
        ("page_size", "8192"),
        ("journal_mode", "WAL"),
        ("synchronous", "FULL"),
        ("foreign_keys", "ON"),
        ("temp_store", "MEMORY"),
        ("cache_size", "-65536"),
    ] {
        connection
            .pragma_update(None, name, value)
            .expect("a setting");
    }
    connection.set_prepared_statement_cache_capacity(200);
    connection
}

/// Asks questions in SQL, and prints each answer as the command line of SQLite does.
pub fn sql(path: &str, questions: &[String]) {
    let connection = Connection::open(path).expect("a file");
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for question in questions {
        let mut statement = connection.prepare(question).expect("SQL");
        let columns = statement.column_count();
        let mut rows = statement.query([]).expect("rows");
        while let Some(row) = rows.next().expect("a row") {
            for column in 0..columns {
                match row.get::<_, Sql>(column).expect("a value") {
                    Sql::Text(text) => write!(out, "{text}|"),
                    Sql::Integer(number) => write!(out, "{number}|"),
                    Sql::Real(number) => write!(out, "{number}|"),
                    _ => write!(out, "|"),
                }
                .expect("output");
            }
            writeln!(out).expect("output");
        }
    }
}

/// Puts the lines of a file into a new file with the tables of an empty dossier.
pub fn import(lines: &str, path: &str, empty: &str) {
    let connection = open(path);
    for sql in schema(empty) {
        connection.execute_batch(&sql).expect("a table");
    }
    connection.execute_batch("BEGIN IMMEDIATE").expect("begin");
    let mut import = Import {
        connection: &connection,
        ids: HashMap::new(),
        next: 0,
    };
    for line in BufReader::with_capacity(1 << 20, File::open(lines).expect("lines")).lines() {
        let line: Value = serde_json::from_str(&line.expect("a line")).expect("JSON");
        let (name, record) = line
            .as_object()
            .and_then(|o| o.iter().next())
            .expect("a record");
        let kind = Kind::find(name).expect("a kind");
        import.record(kind, record.as_object().expect("fields"));
    }
    connection.execute_batch("COMMIT").expect("commit");
}

/// The statements that make the tables and indexes of a dossier.
fn schema(empty: &str) -> Vec<String> {
    let connection = Connection::open(empty).expect("an empty dossier");
    let mut statement = connection
        .prepare(
            "SELECT sql, name, tbl_name FROM sqlite_schema WHERE sql IS NOT NULL \
             AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%' ORDER BY rowid",
        )
        .expect("a schema");
    let rows = statement
        .query_map([], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, String>(1)?,
                row.get::<_, String>(2)?,
            ))
        })
        .expect("a schema");
    rows.map(|row| row.expect("a row"))
        .filter(|(_, name, table)| !OWN.contains(&name.as_str()) && !OWN.contains(&table.as_str()))
        .map(|(sql, _, _)| sql)
        .collect()
}

struct Import<'c> {
    connection: &'c Connection,
    ids: HashMap<String, i64>,
    next: i64,
}

impl Import<'_> {
    fn record(&mut self, kind: Kind, fields: &Map<String, Value>) {
        self.next += 1;
        let id = self.next;
        let text = |name: &str| fields.get(name).and_then(Value::as_str);
        let uid = text("uid")
            .and_then(|uid| uuid::Uuid::parse_str(uid).ok())
            .unwrap_or_else(uuid::Uuid::now_v7);
        self.connection
            .prepare_cached("INSERT INTO record (id, uid, kind, slug, confidentiality, note) VALUES (?, ?, ?, ?, ?, ?)")
            .expect("SQL")
            .execute(params![
                id,
                uid.as_bytes(),
                kind.table(),
                text("slug"),
                text("confidentiality").unwrap_or(kind.shape().default_confidentiality.code()),
                text("note")
            ])
            .expect("a row");
        if let Some(slug) = text("slug") {
            self.ids.insert(slug.to_owned(), id);
        }
        self.ids.insert(uid.to_string(), id);
        let shape = kind.shape();
        let mut names = vec!["id".to_owned()];
        let mut values = vec![Sql::Integer(id)];
        self.columns(shape.fields, fields, &mut names, &mut values);
        self.insert(kind.table(), &names, values);
        for field in shape.fields {
            let Some(value) = fields.get(field.name) else {
                continue;
            };
            let items: &[Value] = match value {
                Value::Array(items) => items,
                one => std::slice::from_ref(one),
            };
            match field.form {
                Form::Texts | Form::Countries | Form::Terms(_) | Form::Links(_) => {
                    let table = format!("{}_{}", kind.table(), field.name);
                    for (position, item) in items.iter().enumerate() {
                        let (column, value) = match field.form {
                            Form::Links(_) => ("target_id", self.link(Some(item))),
                            _ => ("value", sql_text(Some(item))),
                        };
                        let names = ["record_id", "position", column].map(str::to_owned);
                        let values = vec![Sql::Integer(id), Sql::Integer(position as i64), value];
                        self.insert(&table, &names, values);
                    }
                }
                Form::Parts(part) => self.parts(part, field, id, items),
                _ => {}
            }
        }
        self.words(id, fields);
    }

    fn parts(&self, part: &PartShape, field: &Field, id: i64, items: &[Value]) {
        for (position, item) in items.iter().enumerate() {
            let mut names = ["record_id", "list", "position"]
                .map(str::to_owned)
                .to_vec();
            let mut values = vec![
                Sql::Integer(id),
                Sql::Text(field.name.to_owned()),
                Sql::Integer(position as i64),
            ];
            let mut short = Map::new();
            let own = match item {
                Value::Object(own) => own,
                text => {
                    short.insert(part.short.to_owned(), text.clone());
                    &short
                }
            };
            self.columns(part.fields, own, &mut names, &mut values);
            self.insert(part.table, &names, values);
        }
    }

    fn columns(
        &self,
        shape: &[Field],
        fields: &Map<String, Value>,
        names: &mut Vec<String>,
        values: &mut Vec<Sql>,
    ) {
        for field in shape {
            let value = fields.get(field.name);
            match field.form {
                Form::Texts
                | Form::Countries
                | Form::Terms(_)
                | Form::Links(_)
                | Form::Parts(_) => {}
                Form::Date => {
                    let date: Option<UncertainDate> =
                        value.and_then(|value| serde_json::from_value(value.clone()).ok());
                    for end in ["", "_earliest", "_latest"] {
                        names.push(format!("{}{end}", field.name));
                    }
                    values.push(match value {
                        Some(Value::String(text)) => Sql::Text(text.clone()),
                        Some(other) => Sql::Text(other.to_string()),
                        None => Sql::Null,
                    });
                    let bound = |key: Option<i64>| key.map_or(Sql::Null, Sql::Integer);
                    values.push(bound(date.as_ref().and_then(UncertainDate::earliest_key)));
                    values.push(bound(date.as_ref().and_then(UncertainDate::latest_key)));
                }
                Form::Link(_) | Form::AnyLink => {
                    names.push(format!("{}_id", field.name));
                    values.push(self.link(value));
                }
                Form::Flag => {
                    names.push(format!("\"{}\"", field.name));
                    let flag = value.and_then(Value::as_bool).unwrap_or(false);
                    values.push(Sql::Integer(flag.into()));
                }
                Form::Integer => {
                    names.push(format!("\"{}\"", field.name));
                    values.push(
                        value
                            .and_then(Value::as_i64)
                            .map_or(Sql::Null, Sql::Integer),
                    );
                }
                _ => {
                    names.push(format!("\"{}\"", field.name));
                    values.push(sql_text(value));
                }
            }
        }
    }

    fn insert(&self, table: &str, names: &[String], values: Vec<Sql>) {
        let marks = vec!["?"; values.len()].join(", ");
        let sql = format!(
            "INSERT INTO {table} ({}) VALUES ({marks})",
            names.join(", ")
        );
        self.connection
            .prepare_cached(&sql)
            .expect("SQL")
            .execute(params_from_iter(values))
            .expect("a row");
    }

    fn link(&self, value: Option<&Value>) -> Sql {
        value
            .and_then(Value::as_str)
            .and_then(|key| self.ids.get(key))
            .map_or(Sql::Null, |id| Sql::Integer(*id))
    }

    /// The texts of a record for searching.
    fn words(&self, id: i64, fields: &Map<String, Value>) {
        let text = |name: &str| fields.get(name).and_then(Value::as_str).unwrap_or_default();
        let title = format!("{} {} {}", text("name"), text("summary"), text("title"));
        let rest = format!("{} {} {}", text("narrative"), text("place"), text("text"));
        self.connection
            .prepare_cached("INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)")
            .expect("SQL")
            .execute(params![id, title, rest])
            .expect("words");
    }
}

fn sql_text(value: Option<&Value>) -> Sql {
    match value {
        Some(Value::String(text)) => Sql::Text(text.clone()),
        Some(Value::Null) | None => Sql::Null,
        Some(other) => Sql::Text(other.to_string()),
    }
}
