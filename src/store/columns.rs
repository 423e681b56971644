//! How the shape of records maps to tables and columns: one rule for every kind, so that a new
//! kind or field needs a line in the model and a line in the schema, and no code here.
//!
//! - a record: a row in `record` (uid, slug, kind, confidentiality, note) and a row with the same
//!   id in the table of its kind;
//! - a text, number, flag, term or country: a column of the field's name;
//! - a date: the column (canonical text) and `…_earliest`, `…_latest` (day numbers);
//! - a link: `…_id`;
//! - several texts, terms, countries or links: a table `kind_field` with a row each;
//! - parts: the part's own table, with the record and the field they belong to.

use crate::model::Kind;
use crate::model::shape::{Field, Form};

/// The columns that hold a field in the table of its record or part; none for lists and parts.
pub(super) fn columns(field: &Field) -> Vec<String> {
    match field.form {
        form if form.is_several() => vec![],
        Form::Date => ["", "_earliest", "_latest"]
            .iter()
            .map(|end| format!("{}{end}", field.name))
            .collect(),
        Form::Link(_) | Form::AnyLink => vec![format!("{}_id", field.name)],
        _ => vec![quoted(field.name)],
    }
}

/// The table that holds a field with several plain values.
pub(super) fn list_table(kind: Kind, field: &Field) -> Option<String> {
    match field.form {
        Form::Texts | Form::Countries | Form::Terms(_) | Form::Links(_) => {
            Some(format!("{}_{}", kind.table(), field.name))
        }
        _ => None,
    }
}

/// A column name, quoted: some fields bear names that are also words of SQL.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{name}\"")
}
