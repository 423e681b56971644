//! `check`: what a letter of some kind still lacks, and what is wrong with the record.

use super::CliError;
use super::appeal::refused;
use super::context::{Context, Level};
use super::letter_codes::{Asked, codes};
use super::letter_templates::Templates;
use super::output::Output;
use crate::date::UncertainDate;
use crate::gate::Gate;
use crate::letter::check::{self, Finding, Question, Severity};
use crate::letter::kind::{self, LetterKind};
use crate::letter::{LetterError, LetterRequest};
use crate::model::{Confidentiality, Kind};
use crate::render::listing::{Listing, listing};
use crate::render::{Format, Style};
use crate::store::{Scope, Store};
use clap::Args;
use serde::Serialize;
use std::path::PathBuf;

/// Check the record: what a letter still lacks, traps, contradictions, what has no source
#[derive(Debug, Args)]
#[command(
    after_help = "Without --for, only what holds for letters of any kind is checked.\n\nExits with 1, and a count on stderr, when something required is missing, or there is a trap or a contradiction; recommendations and records without source count with --strict.\n\nExamples:\n  dossier check khamroev\n  dossier check khamroev --for statement\n  dossier check khamroev --for echr --date 2022-01-15\n  dossier check --for letter --to \"Ministry of Internal Affairs\" --format csv"
)]
pub struct Check {
    /// The defender, by any name [default: the one in use, or the only one]
    defender: Option<String>,
    /// Kind of letter; `dossier appeal --list-kinds` explains them
    #[arg(long = "for", value_name = "KIND")]
    kind: Option<String>,
    /// The authority that a letter goes to [default: the addressees of demands]
    #[arg(long, value_name = "ACTOR")]
    to: Option<String>,
    /// Date of the letter [default: today]
    #[arg(long)]
    date: Option<String>,
    /// Folder with templates and kinds of your own [default: "templates" beside the dossier]
    #[arg(long, value_name = "FOLDER", env = "DOSSIER_TEMPLATES")]
    templates: Option<PathBuf>,
    /// Let recommendations and records without source count for the exit code
    #[arg(long)]
    strict: bool,
    #[command(flatten)]
    level: Level,
    #[command(flatten)]
    output: Output,
}

/// What the JSON form holds.
#[derive(Serialize)]
struct Report<'r> {
    defender: String,
    kind: Option<&'r str>,
    level: &'static str,
    date: String,
    findings: &'r [Finding],
}

impl Check {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        let formats = [Format::Table, Format::Json, Format::Csv, Format::Md];
        let format = self.output.format(Format::Table, &formats)?;
        let (request, kind) = self.request(context)?;
        context.read(|store| self.answer(context, store, request, kind.as_ref(), format))
    }

    /// The letter that is to be checked, and its kind; none where only what holds for any is.
    fn request(&self, context: &Context) -> Result<(LetterRequest, Option<LetterKind>), CliError> {
        let Some(asked) = &self.kind else {
            return Ok((LetterRequest::default(), None));
        };
        let code = asked.trim().to_lowercase().replace([' ', '_'], "-");
        let templates = Templates::of(context, self.templates.as_deref())?;
        let request = templates.request(&code, "en")?;
        let kind = request.kind().map_err(|error| match error {
            LetterError::UnknownKind(_) => CliError::Usage(format!(
                "--for {asked}: there is no such kind of letter; there are {}",
                kind::codes().join(", ")
            )),
            error => refused(error),
        })?;
        let kind = kind.into_owned();
        let request = LetterRequest {
            audience: kind.audience,
            ..request
        };
        Ok((request, Some(kind)))
    }

    fn answer(
        &self,
        context: &Context,
        store: &Store,
        request: LetterRequest,
        kind: Option<&LetterKind>,
        format: Format,
    ) -> Result<(), CliError> {
        let terms = context.terms(store)?;
        let defender = context.defender(store, self.defender.as_ref())?;
        let mut about = vec![defender.number];
        let mut addressees = Vec::new();
        if let Some(name) = &self.to {
            let found = context.find(store, name, &[Kind::Actor])?;
            about.push(found.number);
            addressees.push(found.key);
        }
        let level = self.level.or(check::audience(kind));
        let date = match &self.date {
            Some(text) => day(text, context)?,
            None => context.today(),
        };
        let case = store.case(&Scope::About(about), Confidentiality::Secret)?;
        let gate = Gate::new(store.people(level)?, level).map_err(CliError::Failed)?;
        let asked = Asked {
            case_code: None,
            update: None,
            reference: None,
        };
        let code = match kind {
            Some(kind) => {
                let letters = store.letters()?;
                codes(&case, &letters, &defender.key, kind, date, level, asked)?.printed
            }
            None => None,
        };
        let request = LetterRequest {
            addressees,
            date,
            case_code: code,
            ..request
        };
        let question = Question {
            defender: &defender.key,
            kind,
            request: &request,
            to_addressees_of_demands: true,
            level,
            gate: Some(&gate),
        };
        let findings = check::answer(&case, &terms, &question);
        if format == Format::Json {
            let report = Report {
                defender: defender.reference.clone(),
                kind: kind.map(|kind| kind.code.as_str()),
                level: level.code(),
                date: date.to_string(),
                findings: &findings,
            };
            let text = serde_json::to_string_pretty(&report)
                .map_err(|e| CliError::Failed(e.to_string()))?;
            self.output.write(&(text + "\n"))?;
        } else {
            self.list(context, &findings, format)?;
        }
        let confidential = store.count_above(Confidentiality::Public)?;
        if confidential > 0 && !store.is_encrypted() {
            context.say(format!(
                "The dossier is not encrypted, and {confidential} of its records are more than public: whoever has the file can read them. `dossier encrypt` encrypts it."
            ));
        }
        let counted: Vec<Finding> = findings
            .into_iter()
            .filter(|f| self.strict || f.severity.stops())
            .collect();
        match check::counted(&counted) {
            None => Ok(()),
            Some(count) => Err(CliError::Failed(count)),
        }
    }

    fn list(
        &self,
        context: &Context,
        findings: &[Finding],
        format: Format,
    ) -> Result<(), CliError> {
        let style = Style {
            width: self.output.width(),
            color: context.color() && format == Format::Table,
            full: false,
        };
        if format != Format::Table {
            let list = Listing {
                columns: vec!["severity", "code", "what", "records", "remedy"],
                rows: findings
                    .iter()
                    .map(|f| {
                        vec![
                            f.severity.code().to_owned(),
                            f.code.clone(),
                            f.what.clone(),
                            f.references.join(", "),
                            f.remedy.clone(),
                        ]
                    })
                    .collect(),
            };
            return self.output.list(&list, format, style);
        }
        let mut tables = Vec::new();
        for severity in Severity::ALL {
            let rows: Vec<Vec<String>> = findings
                .iter()
                .filter(|f| f.severity == severity)
                .map(|f| vec![f.what.clone(), shown(&f.references), f.remedy.clone()])
                .collect();
            if rows.is_empty() {
                continue;
            }
            let list = Listing {
                columns: vec![severity.heading(), "Records", "What to do"],
                rows,
            };
            tables.push(listing(&list, format, style).map_err(CliError::Failed)?);
        }
        if tables.is_empty() {
            context.say("Nothing was found.");
            return Ok(());
        }
        self.output.write(&tables.join("\n"))
    }
}

/// References for a table: the first few.
fn shown(references: &[String]) -> String {
    const MOST: usize = 4;
    let mut text = references
        .iter()
        .take(MOST)
        .cloned()
        .collect::<Vec<_>>()
        .join(", ");
    if references.len() > MOST {
        text.push_str(&format!(" and {} more", references.len() - MOST));
    }
    text
}

/// The one day that a date means.
fn day(text: &str, context: &Context) -> Result<chrono::NaiveDate, CliError> {
    let understood = UncertainDate::parse(text, context.today())
        .map_err(|e| CliError::Data(format!("--date: {e}")))?;
    match (understood.date.earliest_day(), understood.date.latest_day()) {
        (Some(a), Some(b)) if a == b => Ok(a),
        _ => Err(CliError::Data(format!(
            "--date: a letter bears one day, such as 2018-02-21; “{text}” is not one"
        ))),
    }
}
