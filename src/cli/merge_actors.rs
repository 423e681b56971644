//! `merge-actors`: two entries of one person become one.

use super::CliError;
use super::context::Context;
use super::door::Writing;
use super::prompt;
use crate::exchange::problem::clip;
use crate::model::Kind;
use crate::store::Match;
use crate::store::merge::{Merge, NoMerge};
use clap::Args;

/// Join two entries of one person or organization; all that refers to the other refers to the one kept
#[derive(Debug, Args)]
#[command(
    after_help = "Names, contacts, identifiers, sources, consents of both are kept. Where both say different things, what\nKEEP says stands, and what OTHER says becomes an account of that field. `dossier undo` takes it back.\n\nExamples:\n  dossier merge-actors khamroev a12 --dry-run\n  dossier merge-actors khamroev a12 --yes"
)]
pub struct MergeActors {
    /// The entry that is kept
    #[arg(value_name = "KEEP")]
    keep: String,
    /// The entry that goes into it
    #[arg(value_name = "OTHER")]
    other: String,
    /// Do not ask
    #[arg(long, short)]
    yes: bool,
    /// Say what would change, and change nothing
    #[arg(long)]
    dry_run: bool,
}

/// Most characters of a value in a message.
const SHOWN: usize = 80;

impl MergeActors {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        context.write(|store| self.join(context, store))
    }

    fn join(&self, context: &Context, store: &Writing<'_>) -> Result<(), CliError> {
        let keep = context.find(store, &self.keep, &[Kind::Actor])?;
        let other = context.find(store, &self.other, &[Kind::Actor])?;
        let merge = match store.plan_merge(keep.number, other.number)? {
            Ok(merge) => merge,
            Err(NoMerge::Same) => {
                return Err(CliError::Usage(format!(
                    "“{}” and “{}” are the same record, {}",
                    self.keep, self.other, keep.reference
                )));
            }
            Err(NoMerge::Two(kind, number)) => {
                let says = store
                    .describe(kind, number)?
                    .map_or_else(|| format!("{}{number}", kind.prefix()), |m| m.reference);
                return Err(CliError::Data(format!(
                    "{} and {} are two by the record {says} ({kind}), which ties one to the other. If that is wrong, change or remove it first",
                    keep.reference, other.reference
                )));
            }
        };
        for line in told(&merge, &keep, &other) {
            context.say(line);
        }
        if self.dry_run {
            context.say("Nothing was changed (--dry-run).");
            return Ok(());
        }
        if !self.yes {
            if !context.can_ask() {
                return Err(CliError::Usage(
                    "nothing was joined: confirm with --yes, or run this on a terminal".into(),
                ));
            }
            if !prompt::confirm("Join them?", false)? {
                return Err(CliError::Cancelled);
            }
        }
        store.writer()?.merge(&merge)?;
        context.say(format!(
            "Joined {} into {}. To take it back: dossier undo",
            other.reference, keep.reference
        ));
        Ok(())
    }
}

/// What joining them means, line by line.
fn told(merge: &Merge, keep: &Match, other: &Match) -> Vec<String> {
    let mut lines = vec![format!(
        "{} ({}) goes into {} ({}).",
        other.reference, other.label, keep.reference, keep.label
    )];
    if !merge.relinked.is_empty() {
        let records: Vec<String> = merge
            .relinked
            .iter()
            .map(|(kind, number, _)| format!("{}{number}", kind.prefix()))
            .collect();
        lines.push(format!(
            "Then about {}: {}",
            keep.reference,
            records.join(", ")
        ));
    }
    for (field, stands, account) in &merge.differing {
        lines.push(format!(
            "They differ in {}: “{}” stands, “{}” becomes an account",
            field.replace('_', " "),
            clip(stands, SHOWN),
            clip(account, SHOWN)
        ));
    }
    if let Some(level) = merge.stricter {
        lines.push(format!(
            "{} becomes {level}, as {} was.",
            keep.reference, other.reference
        ));
    }
    if merge.both_consent {
        lines.push(format!(
            "Both have consents: look which of them hold (dossier show {}).",
            keep.reference
        ));
    }
    lines
}
