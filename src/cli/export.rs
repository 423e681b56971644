//! `export`: the dossier as a case file.

use super::CliError;
use super::context::{Context, Level};
use super::gate::LetThrough;
use super::output::Output;
use super::seal::Seal;
use crate::exchange::casefile::write::{export, to_json, to_yaml};
use crate::model::Confidentiality;
use crate::render::Format;
use crate::store::Store;
use clap::Args;

/// Write the whole dossier as a case file, complete unless --include says less
#[derive(Debug, Args)]
#[command(
    name = "export",
    after_help = "Examples:\n  dossier export --format yaml --output backup.yaml\n  dossier export --include public --format json\n  dossier export --output case.yaml.age --encrypt-to age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p\n\nWithout --include the file holds everything, confidential records too: it is a working copy, not for publication."
)]
pub struct ExportCommand {
    #[command(flatten)]
    level: Level,
    #[command(flatten)]
    let_through: LetThrough,
    #[command(flatten)]
    seal: Seal,
    #[command(flatten)]
    output: Output,
}

impl ExportCommand {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        context.read(|store| self.give(context, store))
    }

    fn give(&self, context: &Context, store: &Store) -> Result<(), CliError> {
        let format = self
            .output
            .format(Format::Yaml, &[Format::Yaml, Format::Json])?;
        let level = self.level.or(Confidentiality::Secret);
        let door = self.let_through.door(context, store, level)?;
        let export = export(store, level, door.gate())?;
        door.pass(context, export.named)?;
        let text = match format {
            Format::Json => to_json(&export.tree).map_err(|e| CliError::Failed(e.to_string()))?,
            _ => to_yaml(&export.tree).map_err(|e| CliError::Failed(e.to_string()))?,
        };
        if self.seal.wanted() {
            let mut sealed = Vec::new();
            self.seal.seal(context, text.as_bytes(), &mut sealed)?;
            self.output.write_bytes(&sealed)?;
        } else {
            self.output.write(&text)?;
        }
        if export.withheld > 0 {
            context.say(super::timeline::withheld(export.withheld, level));
        }
        if export.confidential > 0 {
            context.say(format!(
                "{} of the records in this export are not public; --include public leaves them out.",
                export.confidential
            ));
        }
        Ok(())
    }
}
