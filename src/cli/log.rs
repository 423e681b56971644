//! `log`: who changed what, when, and why.

use super::CliError;
use super::context::{Context, Ever};
use super::output::{Output, print};
use crate::render::listing::Listing;
use crate::render::{self, Format, Style};
use crate::store::Store;
use crate::store::history::log::{Change, Revision, State};
use crate::store::history::verify::{differences, written};
use crate::store::history::{Action, Subject};
use chrono::{DateTime, Local};
use clap::Args;
use serde_json::{Value, json};

/// Who changed what, when and why: all revisions, or those of one record, field by field
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dossier log\n  dossier log i12\n  dossier log i12 --field date\n  dossier log --revision 7 --json\n  dossier log --head                 (the hash to write down or send)"
)]
pub struct Log {
    /// A record, also one that is gone (by its number, as i12): its changes, field by field
    #[arg(value_name = "REF")]
    record: Option<String>,
    /// Only changes of this field
    #[arg(long, value_name = "FIELD", requires = "record")]
    field: Option<String>,
    /// The changes of one revision, field by field
    #[arg(long, value_name = "NUMBER", conflicts_with = "record")]
    revision: Option<i64>,
    /// Print the number and the hash of the last revision; later, `verify --against` shows that
    /// nothing before it was changed
    #[arg(long, conflicts_with_all = ["record", "revision"])]
    head: bool,
    /// How many revisions to list, newest first
    #[arg(long, short = 'n', value_name = "COUNT", default_value_t = 30)]
    limit: usize,
    #[command(flatten)]
    output: Output,
}

const FORMATS: [Format; 5] = [
    Format::Table,
    Format::Text,
    Format::Md,
    Format::Json,
    Format::Csv,
];

/// How many changes of a revision are named in the list of revisions.
const NAMED: usize = 4;

/// Longest value of a field in a table.
const LONGEST: usize = 160;

impl Log {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        context.read(|store| self.print(context, store))
    }

    fn print(&self, context: &Context, store: &Store) -> Result<(), CliError> {
        if self.head {
            let head = store.head()?;
            return print(&format!("{} {}\n", head.number, written(&head.hash)));
        }
        let format = self.output.format(Format::Table, &FORMATS)?;
        if let Some(typed) = &self.record {
            let Ever { uid, .. } = context.find_ever(store, typed)?;
            let changes = store.changes_of(&uid)?;
            return self.fields(context, store, &changes, format);
        }
        if let Some(number) = self.revision {
            if store.revision(number)?.is_none() {
                return Err(CliError::NotFound(format!(
                    "there is no revision {number}; the last is {}",
                    store.head()?.number
                )));
            }
            let changes = store.changes(number, usize::MAX)?;
            return self.fields(context, store, &changes, format);
        }
        self.revisions(context, store, format)
    }

    /// The list of revisions.
    fn revisions(&self, context: &Context, store: &Store, format: Format) -> Result<(), CliError> {
        let revisions = store.revisions(self.limit)?;
        if format == Format::Json {
            let mut all = Vec::new();
            for revision in &revisions {
                all.push(self.revision_json(store, revision)?);
            }
            return self.json(&all.into());
        }
        let mut list = Listing {
            columns: vec!["revision", "when", "who", "command", "changed", "why"],
            rows: Vec::new(),
        };
        for revision in &revisions {
            list.rows.push(vec![
                revision.number.to_string(),
                local(&revision.time),
                revision.author.clone(),
                command(revision),
                changed(store, revision)?,
                revision.note.clone().unwrap_or_default(),
            ]);
        }
        if let Some(last) = revisions.last().filter(|last| last.number > 1) {
            context.say(format!(
                "{} older revisions: dossier log --limit {}",
                last.number - 1,
                self.limit * 10
            ));
        }
        self.listing(context, &list, format)
    }

    fn revision_json(&self, store: &Store, revision: &Revision) -> Result<Value, CliError> {
        let changes: Vec<Value> = store
            .changes(revision.number, self.limit.max(NAMED))?
            .iter()
            .map(|change| json!({ "record": reference(change), "kind": change.subject.to_string(), "change": how(change) }))
            .collect();
        Ok(json!({
            "revision": revision.number,
            "time": revision.time,
            "author": revision.author,
            "command": revision.command,
            "action": revision.action.code(),
            "target": revision.target,
            "note": revision.note,
            "hash": written(&revision.hash),
            "count": revision.changes,
            "changes": changes,
        }))
    }

    /// Changes field by field.
    fn fields(
        &self,
        context: &Context,
        store: &Store,
        changes: &[Change],
        format: Format,
    ) -> Result<(), CliError> {
        let mut rows = Vec::new();
        let mut all = Vec::new();
        for change in changes {
            let Some(revision) = store.revision(change.revision)? else {
                continue;
            };
            for Line { field, from, to } in self.lines(store, change)? {
                all.push(json!({
                    "revision": revision.number,
                    "time": revision.time,
                    "author": revision.author,
                    "command": revision.command,
                    "note": revision.note,
                    "record": reference(change),
                    "field": field,
                    "from": from,
                    "to": to,
                }));
                rows.push(vec![
                    revision.number.to_string(),
                    local(&revision.time),
                    revision.author.clone(),
                    command(&revision),
                    reference(change),
                    field,
                    short(from.as_ref()),
                    short(to.as_ref()),
                ]);
            }
        }
        if format == Format::Json {
            return self.json(&all.into());
        }
        let list = Listing {
            columns: vec![
                "revision", "when", "who", "command", "record", "field", "from", "to",
            ],
            rows,
        };
        self.listing(context, &list, format)
    }

    /// The fields that a change touched, with both values.
    fn lines(&self, store: &Store, change: &Change) -> Result<Vec<Line>, CliError> {
        let spoken = |state: &State| match (change.subject, state.fields()) {
            (Subject::Record(kind), Some(fields)) => store.spoken(kind, fields),
            (_, fields) => Ok(fields.cloned().unwrap_or_default()),
        };
        let whole = |text: &str| Some(Value::from(text));
        let mut lines = Vec::new();
        let (before, after) = (spoken(&change.before)?, spoken(&change.after)?);
        if change.before == State::Purged || change.after == State::Purged {
            let said = |state: &State| match state {
                State::Purged => whole("purged"),
                State::Absent => None,
                State::Is(_) | State::Part { .. } => whole("kept, see `show --at`"),
            };
            return Ok(vec![Line {
                field: "(all)".into(),
                from: said(&change.before),
                to: said(&change.after),
            }]);
        }
        for field in change.before.purged().iter().chain(change.after.purged()) {
            let said = |state: &State| match state.purged().contains(field) {
                true => whole("purged"),
                false => state.fields().and_then(|fields| fields.get(field)).cloned(),
            };
            let wanted = self.field.as_deref().is_none_or(|only| only == field);
            if wanted && !lines.iter().any(|line: &Line| line.field == *field) {
                lines.push(Line {
                    field: field.clone(),
                    from: said(&change.before),
                    to: said(&change.after),
                });
            }
        }
        for difference in differences(&before, &after) {
            let field = difference.field;
            if lines.iter().any(|line| line.field == field) {
                continue;
            }
            if field != "uid" && self.field.as_deref().is_none_or(|only| only == field) {
                lines.push(Line {
                    field: field.to_owned(),
                    from: difference.before.cloned(),
                    to: difference.after.cloned(),
                });
            }
        }
        Ok(lines)
    }

    fn json(&self, value: &Value) -> Result<(), CliError> {
        self.output
            .write(&render::json(value).map_err(CliError::Failed)?)
    }

    fn listing(&self, context: &Context, list: &Listing, format: Format) -> Result<(), CliError> {
        if list.rows.is_empty() && format == Format::Table {
            context.say("There are no changes.");
            return Ok(());
        }
        let style = Style {
            width: self.output.width(),
            color: context.color(),
            full: false,
        };
        self.output.list(list, format, style)
    }
}

/// A field that a change touched, with both values.
struct Line {
    field: String,
    from: Option<Value>,
    to: Option<Value>,
}

/// A time of the log in local time.
pub(super) fn local(time: &str) -> String {
    DateTime::parse_from_rfc3339(time).map_or_else(
        |_| time.to_owned(),
        |at| {
            at.with_timezone(&Local)
                .format("%Y-%m-%d %H:%M")
                .to_string()
        },
    )
}

/// The command of a revision; for an undo or redo with the revision that it concerns.
pub(super) fn command(revision: &Revision) -> String {
    match (revision.action, revision.target) {
        (Action::Undo | Action::Redo, Some(target)) => format!("{} {target}", revision.command),
        _ => revision.command.clone(),
    }
}

/// What a revision changed, in a few words.
pub(super) fn changed(store: &Store, revision: &Revision) -> Result<String, CliError> {
    let changes = store.changes(revision.number, NAMED)?;
    let mut named: Vec<String> = Vec::new();
    for change in &changes {
        let text = match (change.subject, change.number) {
            (Subject::Past, Some(number)) => match store.once_numbered(number)? {
                Some((Subject::Record(kind), _)) => {
                    format!("purged past states of {}{number}", kind.prefix())
                }
                _ => "purged a past state".to_owned(),
            },
            (Subject::Past, None) => "purged a past setting".to_owned(),
            _ => format!("{} {}", how(change), reference(change)),
        };
        if !named.contains(&text) {
            named.push(text);
        }
    }
    let more = usize::try_from(revision.changes)
        .unwrap_or(0)
        .saturating_sub(changes.len());
    if more > 0 {
        named.push(format!("and {more} more"));
    }
    Ok(named.join(", "))
}

/// What happened to a record.
fn how(change: &Change) -> &'static str {
    match (&change.before, &change.after) {
        _ if change.subject == Subject::Past => "purged",
        (_, State::Purged) | (State::Purged, State::Absent) => "purged",
        (State::Absent, _) => "added",
        (_, State::Absent) => "removed",
        _ => "changed",
    }
}

/// How a changed record is called: by its slug at the time, or its number.
fn reference(change: &Change) -> String {
    let name = |state: &State, field: &str| Some(state.fields()?.get(field)?.as_str()?.to_owned());
    let either = |field| name(&change.after, field).or_else(|| name(&change.before, field));
    match (change.subject, change.number) {
        (Subject::Record(kind), Some(number)) => {
            either("slug").unwrap_or_else(|| format!("{}{number}", kind.prefix()))
        }
        (Subject::Past, number) => {
            number.map_or_else(|| "a past state".into(), |n| format!("a past state of {n}"))
        }
        _ => either("name").map_or_else(|| "a setting".into(), |name| format!("setting {name}")),
    }
}

fn short(value: Option<&Value>) -> String {
    let text = match value {
        None => return "–".into(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    };
    if text.chars().count() <= LONGEST {
        return text;
    }
    text.chars().take(LONGEST - 1).chain(['…']).collect()
}
