//! Assigning fields of a record from texts, as flags and `set` give them: one way for every kind
//! of record and every field.

use super::CliError;
use super::import::text_of;
use crate::date::UncertainDate;
use crate::exchange::casefile::check::{FieldProblem, Resolver, check};
use crate::exchange::casefile::plan::{resolve_in, slug_for};
use crate::exchange::casefile::read::{canonical, fields_of};
use crate::exchange::node::{LONGEST, Node, NodeValue, parse};
use crate::exchange::problem::Mark;
use crate::model::shape::{Field, Form};
use crate::model::{Kind, Link, Uid};
use crate::store::{Fields, Store, StoreError};
use crate::vocabulary::Terms;
use chrono::NaiveDate;
use serde_json::Value;
use std::cell::RefCell;
use std::path::Path;

/// A record being put together from texts.
#[derive(Debug)]
pub struct Draft {
    /// Its kind.
    pub kind: Kind,
    /// Its fields so far.
    pub fields: Fields,
    today: NaiveDate,
    /// What dates were understood to mean, to be said back.
    pub understood: Vec<String>,
}

const BASE: [&str; 4] = ["slug", "confidentiality", "note", "uid"];

impl Draft {
    /// A new record.
    pub fn new(kind: Kind, today: NaiveDate) -> Draft {
        Draft {
            kind,
            fields: Fields::new(),
            today,
            understood: Vec::new(),
        }
    }

    /// A record that is there.
    pub fn of(kind: Kind, fields: Fields, today: NaiveDate) -> Draft {
        Draft {
            kind,
            fields,
            today,
            understood: Vec::new(),
        }
    }

    /// Sets a field from an optional flag.
    ///
    /// # Errors
    /// When the value does not fit.
    pub fn set(&mut self, name: &str, value: Option<&str>) -> Result<(), CliError> {
        match value {
            Some(value) => self.assign(name, value),
            None => Ok(()),
        }
    }

    /// Sets a list from a repeated flag.
    ///
    /// # Errors
    /// When a value does not fit.
    pub fn set_all(&mut self, name: &str, values: &[String]) -> Result<(), CliError> {
        if values.is_empty() {
            return Ok(());
        }
        let items = values.iter().map(|value| scalar(value)).collect();
        self.put(name, list(items))
    }

    /// Adds parts given as one text each for the part's field.
    pub fn add_parts(&mut self, name: &str, field: &str, values: &[String]) {
        if values.is_empty() {
            return;
        }
        let entry = self
            .fields
            .entry(name)
            .or_insert_with(|| Value::Array(Vec::new()));
        if let Value::Array(items) = entry {
            for value in values {
                let mut part = Fields::new();
                part.insert(field.to_owned(), value.clone().into());
                items.push(Value::Object(part));
            }
        }
    }

    /// Sets a yes-or-no field.
    pub fn flag(&mut self, name: &str, value: bool) {
        if value {
            self.fields.insert(name.to_owned(), true.into());
        }
    }

    /// Sets a field to what a text means for it. An empty text empties the field.
    ///
    /// # Errors
    /// When there is no such field or the text does not fit.
    pub fn assign(&mut self, name: &str, value: &str) -> Result<(), CliError> {
        if value.trim().is_empty() {
            self.field(name)?;
            self.fields.remove(name);
            return Ok(());
        }
        let value = whole_text(value)?;
        let form = self.field(name)?.map(|field| field.form);
        let node = match form {
            None
            | Some(
                Form::Text
                | Form::LongText
                | Form::Decimal
                | Form::Term(_)
                | Form::Link(_)
                | Form::AnyLink
                | Form::Country
                | Form::Confidentiality,
            ) => scalar(&value),
            Some(Form::Date) => return self.assign_date(name, &value),
            Some(Form::Flag | Form::Integer) => plain(&value),
            Some(Form::Texts | Form::Countries | Form::Terms(_) | Form::Links(_)) => {
                if value.trim_start().starts_with('[') {
                    yaml(name, &value)?
                } else {
                    list(value.split(',').map(|item| scalar(item.trim())).collect())
                }
            }
            Some(Form::Parts(_)) => yaml(name, &value)?,
        };
        self.put(name, node)
    }

    /// Adds to a list what a text means for it.
    ///
    /// # Errors
    /// When the field is no list or the text does not fit.
    pub fn append(&mut self, name: &str, value: &str) -> Result<(), CliError> {
        let before = self.fields.get(name).cloned();
        self.assign(name, value)?;
        match (before, self.fields.get_mut(name)) {
            (Some(Value::Array(mut before)), Some(Value::Array(added))) => {
                before.append(added);
                *added = before;
                Ok(())
            }
            (Some(Value::String(before)), Some(Value::String(added))) => {
                *added = format!("{before}\n\n{added}");
                Ok(())
            }
            (None, _) => Ok(()),
            _ => Err(CliError::Usage(format!(
                "“{name}” cannot be added to: use {name}=VALUE"
            ))),
        }
    }

    /// Sets a date from EDTF or words, and keeps what was understood.
    fn assign_date(&mut self, name: &str, value: &str) -> Result<(), CliError> {
        let understood = UncertainDate::parse(value, self.today)
            .map_err(|error| CliError::Data(format!("{}: {error}", name.replace('_', "-"))))?;
        self.understood
            .push(format!("{}: {}", name.replace('_', " "), understood.words));
        let value = serde_json::to_value(&understood.date)
            .map_err(|error| CliError::Failed(error.to_string()))?;
        self.fields.insert(name.to_owned(), value);
        Ok(())
    }

    fn field(&self, name: &str) -> Result<Option<&'static Field>, CliError> {
        if BASE.contains(&name) {
            return Ok(None);
        }
        let shape = self.kind.shape();
        shape.field(name).map(Some).ok_or_else(|| {
            let mut near: Vec<(f64, &str)> = shape
                .fields
                .iter()
                .map(|f| f.name)
                .chain(BASE)
                .map(|known| (strsim::jaro_winkler(known, name), known))
                .collect();
            near.sort_by(|a, b| b.0.total_cmp(&a.0));
            let names: Vec<&str> = near.iter().take(3).map(|(_, n)| *n).collect();
            CliError::Usage(format!(
                "{} has no field “{name}”; nearest: {}",
                self.kind.with_article(),
                names.join(", ")
            ))
        })
    }

    /// Reads a field's value as the model does and keeps it in canonical form.
    fn put(&mut self, name: &str, node: Node) -> Result<(), CliError> {
        let record = map(vec![(name, node)]);
        let fields = fields_of(self.kind, &record).map_err(|problems| {
            let messages: Vec<String> = problems.into_iter().map(|p| p.message).collect();
            CliError::Data(format!("{name}: {}", messages.join("; ")))
        })?;
        match fields.get(name) {
            Some(value) => self.fields.insert(name.to_owned(), value.clone()),
            None => self.fields.remove(name),
        };
        Ok(())
    }

    /// Checks the whole record: required fields, terms, links. Gives it a uid, and a slug where
    /// its kind has one.
    ///
    /// # Errors
    /// All that is wrong.
    pub fn finish(mut self, store: &Store, terms: &Terms) -> Result<Fields, CliError> {
        let resolver = StoreResolver {
            store,
            error: RefCell::default(),
        };
        let problems = check(self.kind, &mut self.fields, terms, &resolver);
        if let Some(error) = resolver.error.into_inner() {
            return Err(error.into());
        }
        if !problems.is_empty() {
            return Err(in_words(&problems));
        }
        if !self.fields.contains_key("uid") {
            self.fields
                .insert("uid".into(), Uid::new().to_string().into());
        }
        if !self.fields.contains_key("slug")
            && let Some(slug) = slug_for(store, self.kind, &self.fields)?
        {
            self.fields.insert("slug".into(), slug.into());
        }
        canonical(self.kind, self.fields).map_err(CliError::Data)
    }
}

/// Problems of fields as one error.
pub fn in_words(problems: &[FieldProblem]) -> CliError {
    let lines: Vec<String> = problems
        .iter()
        .map(|p| match p.place() {
            place if place.is_empty() => p.message.clone(),
            place => format!("{place}: {}", p.message),
        })
        .collect();
    let missing_only = problems.iter().all(|p| p.message.contains(" needs “"));
    if missing_only {
        CliError::Usage(lines.join("\n"))
    } else if problems
        .iter()
        .all(|p| p.message.starts_with("there is no ") || p.message.contains(" could be "))
    {
        CliError::NotFound(lines.join("\n"))
    } else {
        CliError::Data(lines.join("\n"))
    }
}

/// A text as given: itself, the content of a file (`@notes.txt`) or of standard input (`-`).
///
/// # Errors
/// When the file cannot be read.
pub fn whole_text(given: &str) -> Result<String, CliError> {
    let path = match given.strip_prefix('@') {
        _ if given == "-" => given,
        Some(path) if !path.is_empty() => path,
        _ => return Ok(given.to_owned()),
    };
    let text = text_of(Path::new(path), LONGEST as u64).map_err(|error| match error {
        CliError::Io { what, source } if path != "-" => CliError::Io {
            what: format!("{what} (a text that starts with @ names a file)"),
            source,
        },
        other => other,
    })?;
    if text.contains('\0') {
        return Err(CliError::Data(format!(
            "{given} holds a NUL character: it is not a text (`dossier attach` keeps files of any kind)"
        )));
    }
    Ok(text.trim_end().to_owned())
}

fn node(value: NodeValue) -> Node {
    Node {
        id: 0,
        mark: Mark::default(),
        value,
    }
}

fn scalar(text: &str) -> Node {
    node(NodeValue::Scalar {
        text: text.to_owned(),
        plain: false,
    })
}

fn plain(text: &str) -> Node {
    node(NodeValue::Scalar {
        text: text.to_owned(),
        plain: true,
    })
}

fn list(items: Vec<Node>) -> Node {
    node(NodeValue::List(items))
}

fn map(entries: Vec<(&str, Node)>) -> Node {
    let entries = entries.into_iter().map(|(key, value)| (scalar(key), value));
    node(NodeValue::Map(entries.collect()))
}

fn yaml(name: &str, text: &str) -> Result<Node, CliError> {
    parse(text).map_err(|problem| CliError::Data(format!("{name}: {}", problem.message)))
}

/// Resolves links to records of the dossier.
struct StoreResolver<'s> {
    store: &'s Store,
    error: RefCell<Option<StoreError>>,
}

impl Resolver for StoreResolver<'_> {
    fn resolve(&self, kind: Option<Kind>, link: &Link) -> Result<String, String> {
        let kinds: Vec<Kind> = kind.into_iter().collect();
        match resolve_in(self.store, &kinds, link.as_str()) {
            Ok(result) => result,
            Err(error) => {
                *self.error.borrow_mut() = Some(error);
                Ok(link.as_str().to_owned())
            }
        }
    }
}
