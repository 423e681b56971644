//! `purge`: a record erased for good, when keeping it endangers somebody.

use super::CliError;
use super::context::Context;
use super::prompt;
use super::remove::{Removal, removal};
use crate::gate::Gate;
use crate::model::Kind;
use crate::store::Store;
use crate::store::naming::{Naming, When};
use crate::store::purge::Purge as Erase;
use clap::Args;
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
    /// Only rewrite the file without the space of what was erased, where an earlier purge could not
    #[arg(long, conflicts_with = "record")]
    sweep: bool,
}

/// Most texts that are named.
const MOST_NAMED: usize = 40;

impl Purge {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        let mut store = context.open()?;
        let Some(typed) = &self.record else {
            store.sweep()?;
            context.say("Swept: nothing of what was erased is left in the file.");
            return Ok(());
        };
        let record = context.find(&store, typed, &[])?;
        let removal = removal(&store, record)?;
        let named = Named::of(&store, &removal)?;
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
            return named.tell(context, &store);
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
        named.tell(context, &store)
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

/// Where the names of what goes stand besides.
struct Named {
    gate: Gate,
    gone: BTreeSet<[u8; 16]>,
}

impl Named {
    /// Asked before the records go: afterwards their names are not known.
    fn of(store: &Store, removal: &Removal) -> Result<Named, CliError> {
        let records: Vec<(Kind, i64)> = removal.gone.iter().map(|m| (m.kind, m.number)).collect();
        let mut gone = BTreeSet::new();
        for (_, number) in &records {
            gone.extend(store.uid_of(*number)?);
        }
        Ok(Named {
            gate: store.gate_of(&records)?,
            gone,
        })
    }

    /// Says which texts, present and past, still hold a name of what was erased, and what to do
    /// about each.
    fn tell(&self, context: &Context, store: &Store) -> Result<(), CliError> {
        let found = store.naming(&self.gate, &self.gone)?;
        if found.is_empty() {
            return Ok(());
        }
        context.say("Its name also stands in these texts; somebody else may be meant:");
        for naming in found.iter().take(MOST_NAMED) {
            let Naming {
                reference,
                field,
                words,
                ..
            } = naming;
            let own = field.split('.').next().unwrap_or(field);
            context.say(match naming.when {
                When::Now if reference == "dossier" => {
                    format!("  {reference}, {field}: “{words}”: dossier set dossier {field}=…")
                }
                When::Now => format!("  {reference}, {field}: “{words}”: dossier edit {reference}"),
                When::Past(revision) => format!(
                    "  {reference}, {field} up to revision {revision}: “{words}”: dossier purge {reference} --history --field {own}"
                ),
                When::Gone(revision) => format!(
                    "  {reference}, which was removed, {field} up to revision {revision}: “{words}”: dossier purge {reference} --history"
                ),
                When::Remark(revision) => format!(
                    "  the remark of revision {revision}: “{words}”: it goes with the states of a record that the revision changed (dossier log)"
                ),
            });
        }
        if found.len() > MOST_NAMED {
            context.say(format!("  and {} more", found.len() - MOST_NAMED));
        }
        Ok(())
    }
}
