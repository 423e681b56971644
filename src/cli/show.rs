//! `show`: one record with all that is known of it.

use super::CliError;
use super::context::Context;
use super::log::local;
use super::output::Output;
use crate::exchange::casefile::read::canonical;
use crate::exchange::casefile::write::{to_json, to_yaml};
use crate::render::Format;
use crate::render::terminal::visible;
use crate::store::Store;
use crate::store::history::log::State;
use chrono::{Local, NaiveDate, NaiveDateTime, SecondsFormat, Utc};
use clap::Args;
use serde_json::Value;

/// Show one record: all its fields, and what refers to it
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  dossier show khamroev\n  dossier show i12 --json")]
pub struct Show {
    /// The record: slug, number, uid, or any name of an actor
    #[arg(value_name = "REF")]
    record: String,
    /// As it was after a revision (by number), or at a time: YYYY-MM-DD (the end of that day) or
    /// "YYYY-MM-DD HH:MM", local time
    #[arg(long, value_name = "REVISION|TIME")]
    at: Option<String>,
    #[command(flatten)]
    output: Output,
}

impl Show {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        let format = self
            .output
            .format(Format::Text, &[Format::Text, Format::Json, Format::Yaml])?;
        context.read(|store| self.show(context, store, format))
    }

    fn show(&self, context: &Context, store: &Store, format: Format) -> Result<(), CliError> {
        if let Some(at) = &self.at {
            return self.run_at(context, store, at, format);
        }
        let found = context.find(store, &self.record, &[])?;
        let Some(record) = store.map(found.kind, found.number)? else {
            return Err(CliError::NotFound(format!(
                "there is no record “{}”",
                self.record
            )));
        };
        let fields = Value::Object(canonical(found.kind, record.fields).map_err(CliError::Data)?);
        match format {
            Format::Json => self
                .output
                .write(&to_json(&fields).map_err(|e| CliError::Failed(e.to_string()))?),
            format => {
                let yaml = to_yaml(&fields).map_err(|e| CliError::Failed(e.to_string()))?;
                if format == Format::Yaml {
                    return self.output.write(&yaml);
                }
                let mut text = format!("{} {}\n\n{}", found.kind, found.reference, visible(&yaml));
                let mut lines = Vec::new();
                for mention in store.mentions(found.kind, found.number)? {
                    if let Some(other) = store.describe(mention.kind, mention.number)? {
                        let line = format!(
                            "  {} {}: {} ({})",
                            other.kind,
                            other.reference,
                            visible(&other.label),
                            mention.field.replace('_', " ")
                        );
                        if !lines.contains(&line) {
                            lines.push(line);
                        }
                    }
                }
                if !lines.is_empty() {
                    text.push_str(&format!("\nMentioned in:\n{}\n", lines.join("\n")));
                }
                self.output.write(&text)
            }
        }
    }

    /// Shows the record as it was.
    fn run_at(
        &self,
        context: &Context,
        store: &Store,
        at: &str,
        format: Format,
    ) -> Result<(), CliError> {
        let revision = revision_at(store, at)?;
        let record = context.find_ever(store, &self.record)?;
        let (fields, purged) = match store.state_at(&record.uid, revision)? {
            State::Is(fields) => (store.spoken(record.kind, &fields)?, Vec::new()),
            State::Part { fields, purged } => (store.spoken(record.kind, &fields)?, purged),
            State::Absent => {
                return Err(CliError::NotFound(format!(
                    "{} was not in the dossier at revision {revision}; `dossier log {}` shows when it was",
                    record.reference, record.reference
                )));
            }
            State::Purged => {
                return Err(CliError::NotFound(format!(
                    "what {} was after revision {revision} was purged: nothing of it is kept",
                    record.reference
                )));
            }
        };
        let mut fields = canonical(record.kind, fields).map_err(CliError::Data)?;
        for field in purged {
            fields.insert(field, "(purged)".into());
        }
        let fields = Value::Object(fields);
        if format == Format::Json {
            let json = to_json(&fields).map_err(|e| CliError::Failed(e.to_string()))?;
            return self.output.write(&json);
        }
        let yaml = to_yaml(&fields).map_err(|e| CliError::Failed(e.to_string()))?;
        if format == Format::Yaml {
            return self.output.write(&yaml);
        }
        let when = store.revision(revision)?.map_or(String::new(), |found| {
            format!(", {}, by {}", local(&found.time), found.author)
        });
        self.output.write(&format!(
            "{} {} as it was after revision {revision}{}\n\n{}",
            record.kind,
            record.reference,
            visible(&when),
            visible(&yaml)
        ))
    }
}

/// The revision that a number or a time means.
fn revision_at(store: &Store, at: &str) -> Result<i64, CliError> {
    let at = at.trim();
    if let Ok(number) = at.parse::<i64>() {
        return match store.revision(number)? {
            Some(_) => Ok(number),
            None => Err(CliError::NotFound(format!(
                "there is no revision {number}; the last is {}",
                store.head()?.number
            ))),
        };
    }
    let day = |text: &str| {
        NaiveDate::parse_from_str(text, "%Y-%m-%d")
            .ok()?
            .and_hms_opt(23, 59, 59)
    };
    let time = ["%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S"]
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(at, form).ok())
        .or_else(|| NaiveDateTime::parse_from_str(&format!("{at}:59"), "%Y-%m-%d %H:%M:%S").ok())
        .or_else(|| day(at))
        .and_then(|time| time.and_local_timezone(Local).latest())
        .ok_or_else(|| {
            CliError::Usage(format!(
                "--at takes a revision (a number of `dossier log`), a date as 2026-03-01 or a time as \"2026-03-01 14:30\", not “{at}”"
            ))
        })?;
    let utc = time
        .with_timezone(&Utc)
        .to_rfc3339_opts(SecondsFormat::Secs, true);
    Ok(store.revision_at(&utc)?)
}
