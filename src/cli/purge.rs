//! `purge`: a record erased for good, when keeping it endangers somebody.

use super::CliError;
use super::context::Context;
use super::leftovers;
use super::prompt;
use super::remove::{Removal, removal};
use crate::model::Kind;
use crate::store::Store;
use crate::store::purge::Purge as Erase;
use clap::Args;
use serde_json::Value;
use std::collections::BTreeSet;

/// Erase a record for good: from the dossier, its whole history and its attachments
#[derive(Debug, Args)]
#[command(
    after_help = "For when a source is in danger. There is no undo. The history still shows that something was purged, when and by whom, not what. A backup is made first, and holds the record: delete it once you are sure, or use --no-backup. Backups, exports, letters and copies made earlier are not touched.\n\nExamples:\n  dossier purge o7 --dry-run\n  dossier purge o7\n  dossier purge o7 --no-backup --yes"
)]
pub struct Purge {
    /// The record
    #[arg(value_name = "REF", required_unless_present = "sweep")]
    record: Option<String>,
    /// Do not ask
    #[arg(long, short)]
    yes: bool,
    /// Make no backup first
    #[arg(long)]
    no_backup: bool,
    /// Say what would go, and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Only rewrite the file without the space of what was erased, where an earlier purge could not,
    /// and wipe unfinished files beside it that commands which were broken off have left
    #[arg(long, conflicts_with = "record")]
    sweep: bool,
}

/// Names shorter than this are not looked for in other records.
const SHORTEST: usize = 4;

impl Purge {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        let mut store = context.open()?;
        let Some(typed) = &self.record else {
            leftovers::sweep(&store);
            store.sweep()?;
            context.say(
                "Swept: the file has no free space left that could hold what was erased. What texts and earlier states still say stays.",
            );
            return Ok(());
        };
        let record = context.find(&store, typed, &[])?;
        let removal = removal(&store, record)?;
        let names = names(&store, &removal)?;
        for (number, gone) in removal.gone.iter().enumerate() {
            context.say(format!(
                "{} {} {}: {}",
                if number == 0 {
                    "This erases for good"
                } else {
                    "and with it"
                },
                gone.kind,
                gone.reference,
                gone.label
            ));
        }
        for (other, _) in &removal.changed {
            context.say(format!(
                "{} {} stays, but no longer mentions it",
                other.kind, other.reference
            ));
        }
        if self.dry_run {
            context.say("Nothing was changed (--dry-run).");
            return still_named(context, &store, &names, &removal);
        }
        if !self.yes {
            if !context.can_ask() {
                return Err(CliError::Usage(
                    "nothing was purged: confirm with --yes, or run this on a terminal".into(),
                ));
            }
            if !prompt::confirm("There is no undo. Purge?", false)? {
                return Err(CliError::Cancelled);
            }
        }
        if !self.no_backup {
            let path = store.backup_name("before-purge")?;
            store.backup(&path)?;
            context.say(format!(
                "A backup that still holds it is {}: delete it once you are sure.",
                path.display()
            ));
        }
        let settings = settings(&store, &removal)?;
        store.purge(&Erase {
            gone: removal.gone.iter().map(|m| (m.kind, m.number)).collect(),
            changed: removal
                .changed
                .iter()
                .map(|(m, fields)| (m.kind, m.number, fields.clone()))
                .collect(),
            settings,
        })?;
        context.say(format!(
            "Purged {}. Backups, exports and letters made earlier still hold it.",
            removal
                .gone
                .iter()
                .map(|m| m.reference.as_str())
                .collect::<Vec<_>>()
                .join(", ")
        ));
        still_named(context, &store, &names, &removal)
    }
}

/// Settings that name a record that goes.
fn settings(store: &Store, removal: &Removal) -> Result<Vec<String>, CliError> {
    let mut found = Vec::new();
    for name in ["use", "sender"] {
        if let Some(key) = store.setting(name)?
            && removal
                .gone
                .iter()
                .any(|m| m.kind == Kind::Actor && m.key == key)
        {
            found.push(name.to_owned());
        }
    }
    Ok(found)
}

/// What the records that go are called, in lower case.
fn names(store: &Store, removal: &Removal) -> Result<BTreeSet<String>, CliError> {
    let mut names = BTreeSet::new();
    for gone in &removal.gone {
        if !matches!(gone.kind, Kind::Actor | Kind::Source | Kind::Attachment) {
            continue;
        }
        let Some(map) = store.map(gone.kind, gone.number)? else {
            continue;
        };
        let others = map.fields.get("names").and_then(Value::as_array);
        let texts = ["name", "short_name", "slug", "title", "author"]
            .iter()
            .filter_map(|field| map.fields.get(*field))
            .chain(others.into_iter().flatten());
        for value in texts {
            if let Some(text) = value.as_str().or_else(|| value.get("text")?.as_str())
                && text.chars().count() >= SHORTEST
            {
                names.insert(text.to_lowercase());
            }
        }
    }
    Ok(names)
}

/// Says which records still hold a name of what was erased in their texts.
fn still_named(
    context: &Context,
    store: &Store,
    names: &BTreeSet<String>,
    removal: &Removal,
) -> Result<(), CliError> {
    let mut found = Vec::new();
    for kind in Kind::ALL {
        for map in store.maps(kind, None)? {
            let goes = removal.gone.iter().any(|gone| gone.number == map.number);
            let text = Value::Object(map.fields.clone()).to_string().to_lowercase();
            if !goes && names.iter().any(|name| text.contains(name.as_str())) {
                found.push(map.reference());
            }
        }
    }
    if !found.is_empty() {
        let more = found.len().saturating_sub(20);
        found.truncate(20);
        let more = match more {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        context.say(format!(
            "Its name also stands in the texts of {}{more}: look at them, and at what the history holds of them (`dossier log REF`).",
            found.join(", ")
        ));
    }
    Ok(())
}
