//! `show`: one record with all that is known of it; with `--state` what is so for a person on a day.

use super::CliError;
use super::context::Context;
use super::log::local;
use super::output::Output;
use crate::date::UncertainDate;
use crate::exchange::casefile::read::canonical;
use crate::exchange::casefile::write::{to_json, to_yaml};
use crate::model::words::USUAL_LANGUAGE;
use crate::model::{Confidentiality, Kind};
use crate::render::listing::Listing;
use crate::render::terminal::visible;
use crate::render::{self, Format, Paper, Style};
use crate::store::history::log::State;
use crate::store::{Scope, Store};
use crate::view::as_of::{COLUMNS, as_of};
use crate::view::course::Course;
use chrono::{Local, NaiveDate, NaiveDateTime, SecondsFormat, Utc};
use clap::Args;
use serde_json::Value;

/// Show one record: all its fields, and what refers to it; or what is so for a person on a day
#[derive(Debug, Args)]
#[command(
    after_help = "--state tells of a person, each with the record it rests on: liberty and for how long, where they stand in each proceeding, each charge, the ledger of sentences and what it comes to, measures, and how far the record reaches. What nobody recorded is said to be not recorded. It has the formats table, text, md, html, json and csv, and shows records of every level: it is your own desk.\n\nExamples:\n  dossier show khamroev\n  dossier show i12 --json\n  dossier show khamroev --state\n  dossier show khamroev --state --on 2018-02-20 --format json"
)]
pub struct Show {
    /// The record: slug, number, uid, or any name of an actor
    #[arg(value_name = "REF")]
    record: String,
    /// As it was after a revision (by number), or at a time: YYYY-MM-DD (the end of that day) or
    /// "YYYY-MM-DD HH:MM", local time
    #[arg(long, value_name = "REVISION|TIME")]
    at: Option<String>,
    /// Of a person: what is so for them, by what is recorded now
    #[arg(long, conflicts_with = "at")]
    state: bool,
    /// With --state: on this day [default: today]
    #[arg(long, value_name = "DAY", requires = "state")]
    on: Option<String>,
    #[command(flatten)]
    output: Output,
}

impl Show {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        if self.state {
            let format = self.output.format(Format::Table, &STATE_FORMATS)?;
            return context.read(|store| self.state(context, store, format));
        }
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

    /// Shows what is so for a person on a day.
    fn state(&self, context: &Context, store: &Store, format: Format) -> Result<(), CliError> {
        let on = match &self.on {
            None => context.today(),
            Some(text) => one_day(context, text)?,
        };
        let found = context.find(store, &self.record, &[Kind::Actor])?;
        let terms = context.terms(store)?;
        let level = Confidentiality::Secret;
        let case = store.case(&Scope::About(vec![found.number]), level)?;
        let case = case.into_limited(level).in_language(USUAL_LANGUAGE);
        let mut actors = case.actors.iter();
        let Some(person) = actors.find(|actor| actor.number == found.number) else {
            return Err(CliError::NotFound(format!(
                "there is no actor “{}”",
                self.record
            )));
        };
        let course = Course::of(&case, &terms, on);
        let view = as_of(&case, &course, &terms, person);
        let style = Style {
            width: self.output.width(),
            color: context.color() && format == Format::Table,
            full: true,
        };
        let shown = match format {
            Format::Json => render::json(&view).map_err(CliError::Failed)?,
            Format::Table | Format::Csv => {
                let list = Listing {
                    columns: COLUMNS.to_vec(),
                    rows: view.rows().into_iter().map(Vec::from).collect(),
                };
                let rows = Output::shown(&list, format, style)?;
                match format {
                    Format::Csv => rows,
                    _ => format!(
                        "{}\n{}\n\n{rows}",
                        visible(&view.document().title),
                        view.reach.said
                    ),
                }
            }
            format => {
                let document = view.document();
                render::document(&document, format, Paper::default()).map_err(CliError::Failed)?
            }
        };
        self.output.write(&shown)
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

const STATE_FORMATS: [Format; 6] = [
    Format::Table,
    Format::Text,
    Format::Md,
    Format::Html,
    Format::Json,
    Format::Csv,
];

/// The one day that --on means.
fn one_day(context: &Context, text: &str) -> Result<NaiveDate, CliError> {
    let read = UncertainDate::parse(text, context.today())
        .map_err(|error| CliError::Data(format!("--on: {error}")))?;
    let day = read.date.earliest_day();
    day.filter(|day| read.date.latest_day() == Some(*day))
        .ok_or_else(|| {
            CliError::Data(format!(
                "--on: a state is that of one day, such as 2018-02-21; “{text}” is not one"
            ))
        })
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
