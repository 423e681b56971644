//! `import`: case files into the dossier.

use super::CliError;
use super::context::Context;
use super::door::Writing;
use super::import_lines::{self, Content};
use super::import_report::{Told, ask, summary};
use crate::exchange::casefile::plan::{Plan, PlanError, plan};
use crate::exchange::casefile::read::{CaseFile, read, read_tree};
use crate::exchange::incoming::Rules;
use crate::exchange::problem::Mark;
use crate::exchange::spreadsheet::table;
use crate::exchange::{Problem, Problems};
use crate::model::Kind;
use crate::store::Store;
use crate::vocabulary::{AddedTerm, Terms};
use clap::Args;
use serde_json::Value;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Read case files (YAML, JSON, JSON Lines) or tables (CSV) into the dossier, all or nothing
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dossier import examples/khamroev.yaml\n  dossier import case.yaml --dry-run\n  dossier import actors.csv incidents.csv      (all files or none, one revision)\n  dossier import corrected.yaml --update-alike --dry-run\n  dossier import incidents.csv\n  dossier import everything.jsonl\n  dossier export --format yaml | dossier --dossier other.dossier import -"
)]
pub struct Import {
    /// The files; - for standard input
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The files are tables (CSV, TSV) or lines (JSON Lines) of records of this kind: defenders,
    /// incidents, sources … [default for a .csv or .tsv file: what its name says, as in
    /// incidents.csv]
    #[arg(long, value_name = "KIND")]
    of: Option<String>,
    /// The files hold one JSON record a line, of any number [default for .jsonl and .ndjson]
    #[arg(long)]
    lines: bool,
    /// Files larger than so many bytes are read record by record: records are then known by slug,
    /// uid or the whole of their content, and links are slugs or uids
    #[arg(long, value_name = "BYTES", default_value_t = AT_ONCE, hide_default_value = true)]
    at_once: u64,
    /// Show what would change, from what to what, and change nothing
    #[arg(long)]
    dry_run: bool,
    /// A row that is only like a record of the dossier changes that record, instead of being added
    /// with a line that names its likely twin
    #[arg(long)]
    update_alike: bool,
    /// A list in a file takes the place of the list of the dossier, instead of adding to it, and
    /// contacts change. Does not apply to a file that was exported up to a level
    #[arg(long)]
    replace_lists: bool,
    /// Levels of confidentiality may become lower than they are in the dossier
    #[arg(long)]
    allow_lowering: bool,
    /// Settings of the dossier that differ from those of a file change to those
    #[arg(long)]
    allow_settings: bool,
}

/// Largest case file that is read at once, in bytes, unless asked otherwise.
const AT_ONCE: u64 = 64 * 1024 * 1024;

/// Most bytes from standard input, whose size nobody knows beforehand: it may have no end.
const LARGEST_PIPED: u64 = 64 * 1024 * 1024;

impl Import {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        let door = context.door()?;
        // Standard input cannot be read twice.
        let piped = self.files.iter().any(|path| path.as_os_str() == "-");
        let mut rules = Rules {
            update_alike: self.update_alike,
            replace_lists: self.replace_lists,
            allow_lowering: self.allow_lowering,
            allow_settings: self.allow_settings,
            ask: context.can_ask() && !(self.dry_run || self.update_alike || piped),
            alone: self.files.len() == 1,
            preview: self.dry_run,
            ..Rules::default()
        };
        loop {
            // All files are one transaction. Nobody is asked while it is going on, since others
            // wait for it: it is taken back, and goes on with what was answered.
            let (told, ended) = door.write(|store| {
                store.prepare_bulk()?;
                store.writer()?.decide_now()?;
                let told = self.files(context, store, &rules)?;
                let open = told.iter().any(|file| file.report.open().next().is_some());
                let ended = !(rules.ask && open);
                if self.dry_run || !ended {
                    store.only_try();
                }
                Ok((told, ended))
            })?;
            if !ended {
                let names: Vec<String> = told.iter().map(|file| file.name.clone()).collect();
                let open = told.iter().flat_map(|file| file.report.open());
                rules.answers.extend(ask(&names, open)?);
                continue;
            }
            for file in told {
                if self.dry_run {
                    file.list()?;
                } else {
                    file.warn(context);
                }
                let summary = summary(&file.report, self.dry_run);
                context.say(format!("{}: {summary}", file.name));
            }
            return Ok(());
        }
    }

    /// Brings all files in, one after the other, within a transaction.
    fn files(
        &self,
        context: &Context,
        store: &Writing<'_>,
        rules: &Rules,
    ) -> Result<Vec<Told>, CliError> {
        let mut told = Vec::new();
        for (number, path) in self.files.iter().enumerate() {
            let name = path.display().to_string();
            let mut rules = rules.clone();
            rules.file = number;
            let report = match self.one_by_one(path)? {
                Some(content) => import_lines::import(context, store, path, content, rules)?,
                None => {
                    let plan = self.plan(store, path, &name, &rules)?;
                    plan.apply(store.writer()?)?;
                    plan.report
                }
            };
            told.push(Told { name, report });
        }
        Ok(told)
    }

    /// Plans the import of a file that is read at once.
    fn plan(
        &self,
        store: &Store,
        path: &Path,
        name: &str,
        rules: &Rules,
    ) -> Result<Plan, CliError> {
        let largest = match name {
            "-" => LARGEST_PIPED,
            _ => self.at_once,
        };
        let text = text_of(path, largest)?;
        let file = match self.table(path)? {
            Some((kind, list)) => table(&text, kind, &list).and_then(|tree| read_tree(&tree)),
            None => read(&text),
        };
        prepare_file(store, name, file, rules)
    }
}

impl Import {
    /// What a file holds that is read record by record: lines, and other files that are large.
    fn one_by_one(&self, path: &Path) -> Result<Option<Content>, CliError> {
        if self.lines || import_lines::is_lines(path) {
            let of = self.of.as_deref().map(import_lines::kind_of).transpose()?;
            return Ok(Some(Content::Lines(of)));
        }
        let large = std::fs::metadata(path)
            .is_ok_and(|about| about.is_file() && about.len() > self.at_once);
        if !large {
            return Ok(None);
        }
        Ok(Some(match self.table(path)? {
            Some((kind, list)) => Content::Table(kind, list == "defenders"),
            None => Content::Case,
        }))
    }

    /// The kind of record and the list that a file is a table of, where it is one.
    fn table(&self, path: &Path) -> Result<Option<(Kind, String)>, CliError> {
        let ending = path.extension().map(|e| e.to_string_lossy().to_lowercase());
        let is_table = matches!(ending.as_deref(), Some("csv" | "tsv"));
        let named = match &self.of {
            Some(named) => named.clone(),
            None if is_table => path
                .file_stem()
                .map_or(String::new(), |stem| stem.to_string_lossy().into_owned()),
            None => return Ok(None),
        };
        if matches!(named.as_str(), "defenders" | "defender") {
            return Ok(Some((Kind::Actor, "defenders".into())));
        }
        match Kind::find(&named) {
            Some(kind) => Ok(Some((kind, kind.plural().to_owned()))),
            None => Err(CliError::Usage(format!(
                "say of what {} is a table with --of KIND: defenders, {}",
                path.display(),
                Kind::ALL.map(Kind::plural).join(", ")
            ))),
        }
    }
}

/// The text of a file, or of standard input for `-`. Reads no more than may be there, and nothing
/// that could go on for ever: a device, a pipe that nobody writes to.
///
/// # Errors
/// When it cannot be read, is no file, is too large, or is not UTF-8.
pub fn text_of(path: &Path, largest: u64) -> Result<String, CliError> {
    let name = path.display().to_string();
    let cannot = || CliError::io(format!("cannot read {name}"));
    let mut bytes = Vec::new();
    if name == "-" {
        std::io::stdin()
            .take(largest + 1)
            .read_to_end(&mut bytes)
            .map_err(CliError::io("cannot read standard input"))?;
    } else {
        let found = std::fs::metadata(path).map_err(cannot())?;
        if !found.is_file() {
            return Err(CliError::Usage(format!("{name} is not a file")));
        }
        if found.len() > largest {
            return Err(too_large(&name, largest));
        }
        let file = std::fs::File::open(path).map_err(cannot())?;
        file.take(largest + 1)
            .read_to_end(&mut bytes)
            .map_err(cannot())?;
    }
    if bytes.len() as u64 > largest {
        return Err(too_large(&name, largest));
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let before = &error.as_bytes()[..at];
        let line = before.iter().filter(|b| **b == b'\n').count() + 1;
        let start = before
            .iter()
            .rposition(|b| *b == b'\n')
            .map_or(0, |n| n + 1);
        let column = String::from_utf8_lossy(&before[start..]).chars().count() + 1;
        problems(
            &name,
            vec![Problem {
                mark: Mark { line, column },
                message: "this is not UTF-8 text: save the file as UTF-8".into(),
            }],
        )
    })
}

fn too_large(name: &str, largest: u64) -> CliError {
    problems(
        name,
        vec![Problem {
            mark: Mark::default(),
            message: format!(
                "this is larger than {} MB: shorten or split it",
                largest / 1024 / 1024
            ),
        }],
    )
}

pub(super) fn problems(name: &str, problems: Vec<Problem>) -> CliError {
    CliError::File(Problems {
        file: name.to_owned(),
        problems,
    })
}

/// Reads a case file and plans its import.
///
/// # Errors
/// All that is wrong with the file.
pub fn prepare(store: &Store, name: &str, text: &str) -> Result<Plan, CliError> {
    prepare_file(store, name, read(text), &Rules::default())
}

/// Plans the import of a file that was read.
fn prepare_file(
    store: &Store,
    name: &str,
    file: Result<CaseFile, Vec<Problem>>,
    rules: &Rules,
) -> Result<Plan, CliError> {
    let file = file.map_err(|found| problems(name, found))?;
    let terms = terms_with(store, &file)?;
    plan(file, store, &terms, rules).map_err(|error| match error {
        PlanError::File(found) => problems(name, found),
        PlanError::Store(error) => error.into(),
    })
}

/// The terms of the dossier and those that the file brings.
fn terms_with(store: &Store, file: &CaseFile) -> Result<Terms, CliError> {
    let mut terms = store.terms()?;
    for draft in file.drafts.iter().filter(|d| d.kind == Kind::Term) {
        let text = |name: &str| {
            let value = draft.fields.get(name).and_then(Value::as_str);
            value.map(str::to_owned)
        };
        // What is wrong with its meaning is told by the plan, with its place.
        terms.add_as_far_as_understood(AddedTerm::of(text));
    }
    Ok(terms)
}
