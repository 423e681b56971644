//! `repair`: a new file from what the history holds.

use super::CliError;
use super::context::Context;
use clap::Args;
use std::path::PathBuf;

/// Rebuild the dossier from its history into a new file: what another program changed is undone
#[derive(Debug, Args)]
#[command(
    after_help = "For when `verify` finds records that another program changed, added or took away. The dossier stays as it is; the new file is proved. Where the file itself is damaged, restore a backup instead.\n\nExample:\n  dossier repair --to repaired.dossier"
)]
pub struct Repair {
    /// The file to make, never over an existing one
    #[arg(long, value_name = "FILE")]
    to: PathBuf,
}

impl Repair {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        let store = context.open()?;
        let report = store.rebuild(&self.to)?;
        context.say(format!(
            "Rebuilt {} from the history: {} revisions, {} records, proved.",
            self.to.display(),
            report.revisions,
            report.records
        ));
        Ok(())
    }
}
