//! What an import did or would do, in words; and the question that it puts to a person.

use super::CliError;
use super::context::Context;
use crate::exchange::incoming::merge::{Difference, Kept, short_text};
use crate::exchange::incoming::report::{Counts, Entry, Place, Proposal, Report, label};
use crate::exchange::problem::clip;
use crate::model::Kind;
use crate::store::Fields;
use serde_json::Value;
use std::collections::BTreeSet;

/// Most lines about a file that are said unasked.
const MOST_SAID: usize = 30;
/// Most characters of a value.
const VALUE: usize = 80;

/// A file that came in or would.
pub(super) struct Told {
    /// Its name as given.
    pub name: String,
    /// What is told about it.
    pub report: Report,
}

impl Told {
    /// Lists all that would change, on standard output.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn list(&self) -> Result<(), CliError> {
        for line in self.report.entries.iter().map(|entry| self.line(entry)) {
            let line = crate::render::terminal::visible(&line);
            super::output::print(&format!("{line}\n"))?;
        }
        if self.report.more > 0 {
            super::output::print(&format!("and {} more\n", self.report.more))?;
        }
        Ok(())
    }

    /// Says what needs a word though nobody asked: rows with a likely twin, what stays.
    pub fn warn(&self, context: &Context) {
        for entry in self.report.entries.iter().take(MOST_SAID) {
            context.say(format!("{}: {}", self.name, self.line(entry)));
        }
        let more = self.report.entries.len().saturating_sub(MOST_SAID) + self.report.more;
        if more > 0 {
            context.say(format!(
                "{}: and {more} more; --dry-run lists them before an import",
                self.name
            ));
        }
        if self.report.unlooked {
            context.say(format!(
                "{}: there were too many new rows to look for the likely twin of each",
                self.name
            ));
        }
    }

    fn line(&self, entry: &Entry) -> String {
        match entry {
            Entry::Added { kind, label } => format!("+ {kind} {label}"),
            Entry::Changed {
                kind,
                label,
                differences,
            } => {
                let all: Vec<String> = differences.iter().map(difference).collect();
                format!("~ {kind} {label}: {}", all.join("; "))
            }
            Entry::Setting(setting) => format!("~ dossier {}", difference(setting)),
            Entry::Alike(proposal) => self.twin(proposal),
        }
    }

    fn twin(&self, proposal: &Proposal) -> String {
        let Proposal {
            kind, row, twin, ..
        } = proposal;
        let mark = proposal.place.1;
        let place = format!("{}:{}", self.name, mark.line);
        let names = format!(
            "{} “{}”",
            twin.reference(),
            clip(&name_of(&twin.fields), VALUE)
        );
        let unlike = unlike(row, &twin.fields);
        let name = clip(&name_of(row), VALUE);
        match (proposal.accepted, proposal.decided) {
            (true, _) => format!("= {kind} “{name}” ({place}) is taken for {names}: {unlike}"),
            (false, true) => format!("+ {kind} “{name}” ({place}) is new, and not {names}"),
            (false, false) => format!(
                "? {kind} “{name}” ({place}) is added as new; its likely twin is {names}: {unlike} (--update-alike changes that one)"
            ),
        }
    }
}

/// What a record is called, its slug aside.
fn name_of(fields: &Fields) -> String {
    let mut fields = fields.clone();
    if fields.len() > 2 {
        fields.shift_remove("slug");
    }
    let text = label(&fields);
    match text.is_empty() {
        true => label(&Fields::from_iter(
            fields
                .get("uid")
                .map(|uid| ("slug".to_owned(), uid.clone())),
        )),
        false => text,
    }
}

/// What a row has and a record has not, both side by side in a line.
fn unlike(row: &Fields, twin: &Fields) -> String {
    let parts: Vec<String> = row
        .iter()
        .filter(|(name, value)| {
            !matches!(name.as_str(), "uid" | "slug") && twin.get(*name) != Some(value)
        })
        .map(|(name, value)| match twin.get(name) {
            Some(there) => format!("{name} {} there, {} here", shown(there), shown(value)),
            None => format!("{name} {} here only", shown(value)),
        })
        .collect();
    clip(&parts.join("; "), 4 * VALUE)
}

fn shown(value: &Value) -> String {
    let text = short_text(value).replace(['\n', '\r'], " ");
    format!("“{}”", clip(&text, VALUE))
}

fn difference(difference: &Difference) -> String {
    let Difference {
        field,
        from,
        to,
        kept,
    } = difference;
    let change = match (from, to) {
        (Some(from), Some(to)) => format!("{} → {}", shown(from), shown(to)),
        (None, Some(to)) => format!("+ {}", shown(to)),
        (Some(from), None) => format!("− {}", shown(from)),
        (None, None) => String::new(),
    };
    match (kept, from) {
        (None, _) => format!("{field} {change}"),
        (Some(why), Some(from)) => {
            let file = match to {
                Some(to) => format!("the file has {}", shown(to)),
                None => "the file takes it away".to_owned(),
            };
            let why = match why {
                Kept::Unless(flag) => format!("changes with {flag} only"),
                Kept::Limited => {
                    "the file was exported up to a level, and may lack what was withheld".to_owned()
                }
            };
            format!("{field} stays {} ({file}; {why})", shown(from))
        }
        (Some(Kept::Unless(flag)), None) => format!("{field} {change} with {flag} only"),
        (Some(Kept::Limited), None) => format!("{field} {change} not taken"),
    }
}

/// What a person may say of a row that is like a record: whether it is that record, and whether
/// the same holds for all that are left.
const CHOICES: [(&str, (bool, bool)); 4] = [
    ("another one: add it", (false, false)),
    ("the same: change the record", (true, false)),
    ("others, all that are left: add them", (false, true)),
    (
        "the same, all that are left: change the records",
        (true, true),
    ),
];

/// Asks whether rows are the records that they are like, showing both side by side.
///
/// # Errors
/// When the terminal is gone.
pub(super) fn ask<'p>(
    names: &[String],
    open: impl Iterator<Item = &'p Proposal>,
) -> Result<Vec<(Place, bool)>, CliError> {
    let mut answers = Vec::new();
    let mut for_all = None;
    for proposal in open {
        if let Some(same) = for_all {
            answers.push((proposal.place, same));
            continue;
        }
        let (file, mark) = proposal.place;
        let file = names.get(file).map_or("", String::as_str);
        anstream::eprintln!(
            "{}",
            crate::render::terminal::visible(&format!(
                "{file}:{}: this {} is like {} of the dossier:",
                mark.line,
                proposal.kind,
                proposal.twin.reference()
            ))
        );
        for line in side_by_side(proposal.kind, &proposal.row, &proposal.twin.fields) {
            anstream::eprintln!("{}", crate::render::terminal::visible(&line));
        }
        let chosen = choose("What is it?", &CHOICES.map(|(text, _)| text))?;
        let (same, all) = CHOICES
            .get(chosen)
            .map_or((false, false), |(_, said)| *said);
        for_all = all.then_some(same);
        answers.push((proposal.place, same));
    }
    Ok(answers)
}

/// One of several answers, by its place.
fn choose(question: &str, answers: &[&str]) -> Result<usize, CliError> {
    dialoguer::Select::new()
        .with_prompt(question)
        .items(answers)
        .default(0)
        .interact()
        .map_err(|error| match error {
            dialoguer::Error::IO(source) if source.kind() == std::io::ErrorKind::Interrupted => {
                CliError::Cancelled
            }
            dialoguer::Error::IO(source) => CliError::Io {
                what: "cannot ask at the terminal".into(),
                source,
            },
        })
}

/// Both side by side: a line a field, what the file has and what the dossier has.
fn side_by_side(kind: Kind, row: &Fields, twin: &Fields) -> Vec<String> {
    let known = kind.shape().fields.iter().map(|field| field.name);
    let order: Vec<&str> = known.chain(["confidentiality", "note"]).collect();
    let names: BTreeSet<usize> = order
        .iter()
        .enumerate()
        .filter(|(_, name)| row.contains_key(**name) || twin.contains_key(**name))
        .map(|(place, _)| place)
        .collect();
    let cell = |fields: &Fields, name: &str| {
        let text = fields.get(name).map(short_text).unwrap_or_default();
        clip(&text.replace(['\n', '\r'], " "), 36)
    };
    let line = |name: &str, one: &str, other: &str| format!("  {name:16} {one:38} {other}");
    std::iter::once(line("", "in the file", "in the dossier"))
        .chain(
            names
                .into_iter()
                .map(|place| order[place])
                .map(|name| line(name, &cell(row, name), &cell(twin, name))),
        )
        .collect()
}

/// What happened to a file, in a line.
pub(super) fn summary(report: &Report, dry_run: bool) -> String {
    let Counts {
        added,
        changed,
        same,
    } = report.counts;
    if added + changed + report.settings == 0 {
        return format!(
            "nothing changes: all {same} records are in the dossier as they are in the file."
        );
    }
    let records = if added == 1 { "record" } else { "records" };
    let were = if same == 1 { "it was" } else { "they were" };
    let settings = match report.settings {
        0 => String::new(),
        number => format!(", {number} settings set"),
    };
    let text = format!("{added} {records} added, {changed} changed, {same} as {were}{settings}");
    if dry_run {
        format!("would be: {text} (--dry-run: nothing was written).")
    } else {
        format!("{text}.")
    }
}
