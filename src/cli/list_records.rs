//! `list KIND`: some columns of the records of a kind that fit, streamed where they are many.

use super::context::Context;
use super::filter::FilterFlags;
use super::output::Output;
use super::{CliError, pager};
use crate::date::words_for;
use crate::model::Kind;
use crate::model::shape::{Field, Form};
use crate::model::words::any_language;
use crate::render::listing::{self, Listing};
use crate::render::{Format, Style};
use crate::store::list::{ListQuestion, ListRow, sorts};
use crate::store::{Filter, Store};
use clap::Args;
use serde_json::Value;

/// Most rows that a table shows where `--limit` does not say: laying out more helps nobody.
const TABLE: usize = 1000;

/// Fields that records of every kind have beside those of their shape.
const OF_EVERY_KIND: [&str; 3] = ["slug", "confidentiality", "note"];

/// Flags of lists of records.
#[derive(Debug, Args)]
pub struct ListRecords {
    /// Columns by names of fields, with commas between them; `list fields --of KIND` has them
    #[arg(long, value_name = "FIELDS", value_delimiter = ',')]
    columns: Vec<String>,
    /// Sort by this field, with :desc for the last first; repeat for what is equal
    #[arg(long, value_name = "FIELD[:desc]")]
    sort: Vec<String>,
    /// Most records shown
    #[arg(long, value_name = "NUMBER")]
    limit: Option<usize>,
    /// Say only how many there are
    #[arg(long)]
    count: bool,
    #[command(flatten)]
    filter: FilterFlags,
}

impl ListRecords {
    /// Whether any of the flags was given.
    pub fn asks(&self) -> bool {
        self.count
            || self.limit.is_some()
            || !(self.columns.is_empty() && self.sort.is_empty())
            || self.filter.asks()
    }

    /// Lists records of a kind.
    ///
    /// # Errors
    /// When a flag does not fit the kind, or the list cannot be read or written.
    pub fn run(
        &self,
        context: &Context,
        kind: Kind,
        only_defenders: bool,
        format: Format,
        output: &Output,
    ) -> Result<(), CliError> {
        let mut titles = vec!["ref"];
        let mut fields = Vec::new();
        if self.columns.is_empty() {
            for (title, field) in columns(kind) {
                titles.push(title);
                fields.push(*field);
            }
            titles.push("confidentiality");
            fields.push("confidentiality");
        }
        for name in &self.columns {
            let name = name.trim().replace('-', "_");
            if name == "ref" {
                continue;
            }
            let field = known(kind, &name, "columns", |_| true)?;
            titles.push(field);
            fields.push(field);
        }
        let mut sort = Vec::new();
        for text in &self.sort {
            let (name, descending) = match text.split_once(':') {
                None | Some((_, "asc")) => (text.split(':').next().unwrap_or_default(), false),
                Some((name, "desc")) => (name, true),
                Some((_, other)) => {
                    return Err(CliError::Usage(format!(
                        "--sort: “{other}” is no order; there are asc and desc, as in {}:desc",
                        text.split(':').next().unwrap_or_default()
                    )));
                }
            };
            let name = name.trim().replace('-', "_");
            sort.push((known(kind, &name, "sort", sorts)?, descending));
        }
        context.read(|store| {
            let filter = Filter {
                only_defenders,
                ..self.filter.filter(context, store, &[kind])?
            };
            if self.count {
                let count = store.list_count(kind, &filter)?;
                return output.write(&counted(count, format));
            }
            let limit = match (self.limit, format) {
                (None, Format::Table | Format::Text) => Some(TABLE),
                (limit, _) => limit,
            };
            let question = ListQuestion {
                kind,
                filter: &filter,
                fields,
                sort,
                limit,
            };
            self.print(context, store, &question, titles, format, output)
        })
    }

    /// Prints the records of a question, streamed where the format can be.
    fn print(
        &self,
        context: &Context,
        store: &Store,
        question: &ListQuestion<'_>,
        titles: Vec<&'static str>,
        format: Format,
        output: &Output,
    ) -> Result<(), CliError> {
        let kind = question.kind;
        let streamed = matches!(format, Format::Csv | Format::Json);
        if streamed {
            let mut sink = output.sink()?;
            sink.write(&listing::start(&titles, format).map_err(CliError::Failed)?)?;
            let mut count = 0;
            store.list(question, |row| -> Result<(), CliError> {
                let cells = cells(kind, &question.fields, row);
                let text = listing::row(&titles, cells, count == 0, format);
                count += 1;
                sink.write(&text.map_err(CliError::Failed)?)
            })?;
            sink.write(listing::end(count, format))?;
            return sink.finish();
        }
        let mut list = Listing {
            columns: titles,
            rows: Vec::new(),
        };
        store.list(question, |row| -> Result<(), CliError> {
            list.rows.push(cells(kind, &question.fields, row));
            Ok(())
        })?;
        let table = matches!(format, Format::Table | Format::Text);
        if list.rows.is_empty() && format == Format::Table {
            context.say("There are none.");
            return Ok(());
        }
        let style = Style {
            width: output.width(),
            color: context.color(),
            full: false,
        };
        let text = Output::shown(&list, format, style)?;
        if table && output.output.is_none() {
            pager::page(&text)?;
        } else {
            output.write(&text)?;
        }
        if self.limit.is_none() && table && list.rows.len() == TABLE {
            let all = store.list_count(kind, question.filter)?;
            if all > TABLE {
                context.say(format!(
                    "The first {TABLE} of {all}; --limit shows more, --format csv all."
                ));
            }
        }
        Ok(())
    }
}

/// A number of records in a format.
pub(super) fn counted(count: usize, format: Format) -> String {
    match format {
        Format::Json => format!("{{\"count\": {count}}}\n"),
        Format::Csv => format!("count\n{count}\n"),
        _ => format!("{count}\n"),
    }
}

/// A field by its name.
///
/// # Errors
/// With the names of all that could be meant.
fn known(
    kind: Kind,
    name: &str,
    flag: &str,
    fits: impl Fn(&Field) -> bool,
) -> Result<&'static str, CliError> {
    let own = kind.shape().fields.iter().filter(|field| fits(field));
    let mut all: Vec<&'static str> = own.map(|field| field.name).collect();
    all.extend(OF_EVERY_KIND);
    all.iter()
        .copied()
        .find(|known| *known == name)
        .ok_or_else(|| {
            CliError::Usage(format!(
                "--{flag}: {} have no “{name}” for that; there are {}",
                kind.plural().replace('_', " "),
                all.join(", ")
            ))
        })
}

/// The cells of a row, its reference first.
fn cells(kind: Kind, fields: &[&str], row: ListRow) -> Vec<String> {
    let mut cells = vec![row.reference];
    for (name, value) in fields.iter().zip(&row.values) {
        let form = kind.shape().field(name).map(|field| field.form);
        cells.push(match form {
            Some(Form::Date) => date_in_words(Some(value)),
            _ => short(value),
        });
    }
    cells
}

/// A date as people write it.
pub(super) fn date_in_words(value: Option<&Value>) -> String {
    let Some(value) = value.filter(|value| !value.is_null()) else {
        return String::new();
    };
    match (serde_json::from_value(value.clone()), words_for("en")) {
        (Ok(date), Some(words)) => words.plain(&date),
        _ => short(value),
    }
}

fn short(value: &Value) -> String {
    match value {
        Value::String(text) => any_language(text).into_owned(),
        Value::Array(items) => items.iter().map(short).collect::<Vec<_>>().join(", "),
        Value::Null | Value::Object(_) => String::new(),
        other => other.to_string(),
    }
}

/// The columns shown for a kind: title and field.
fn columns(kind: Kind) -> &'static [(&'static str, &'static str)] {
    match kind {
        Kind::Actor => &[
            ("name", "name"),
            ("kind", "kind"),
            ("description", "description"),
            ("country", "country"),
            ("place", "place"),
        ],
        Kind::Source => &[
            ("title", "title"),
            ("kind", "kind"),
            ("date", "date"),
            ("author", "author"),
        ],
        Kind::Provision => &[
            ("article", "article"),
            ("law", "law"),
            ("title", "title"),
            ("country", "country"),
        ],
        Kind::Affiliation => &[
            ("actor", "actor"),
            ("role", "role"),
            ("organization", "organization"),
            ("date", "date"),
        ],
        Kind::Relationship => &[("actor", "actor"), ("kind", "kind"), ("other", "other")],
        Kind::LifeEvent => &[
            ("date", "date"),
            ("actor", "actor"),
            ("kind", "kind"),
            ("summary", "summary"),
        ],
        Kind::Incident => &[
            ("date", "date"),
            ("summary", "summary"),
            ("types", "types"),
            ("targets", "targets"),
            ("place", "place"),
        ],
        Kind::Proceeding => &[
            ("title", "title"),
            ("kind", "kind"),
            ("accused", "accused"),
            ("case number", "case_number"),
        ],
        Kind::Charge => &[
            ("proceeding", "proceeding"),
            ("offence", "offence"),
            ("provisions", "provisions"),
            ("accused", "accused"),
        ],
        Kind::Step => &[
            ("date", "date"),
            ("proceeding", "proceeding"),
            ("kind", "kind"),
            ("summary", "summary"),
            ("authority", "authority"),
        ],
        Kind::Measure => &[
            ("date", "date"),
            ("kind", "kind"),
            ("targets", "targets"),
            ("summary", "summary"),
        ],
        Kind::Demand => &[
            ("about", "about"),
            ("kind", "kind"),
            ("text", "text"),
            ("addressees", "addressees"),
        ],
        Kind::Communication => &[
            ("date", "date"),
            ("kind", "kind"),
            ("subject", "subject"),
            ("recipients", "recipients"),
        ],
        Kind::Attachment => &[
            ("belongs to", "belongs_to"),
            ("name", "name"),
            ("type", "media_type"),
            ("bytes", "size"),
            ("description", "description"),
        ],
        Kind::Term => &[
            ("vocabulary", "vocabulary"),
            ("code", "code"),
            ("label", "label"),
        ],
    }
}
