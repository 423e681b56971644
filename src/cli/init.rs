//! `init`: a new dossier.

use super::CliError;
use super::context::Context;
use crate::store::{Store, file};
use clap::Args;
use std::path::PathBuf;

/// Make a new dossier: one file, in this folder unless named
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  dossier init\n  dossier init ~/cases/moscow.dossier")]
pub struct Init {
    /// The file to make [default: case.dossier in this folder]
    file: Option<PathBuf>,
}

impl Init {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        let path = self
            .file
            .or_else(|| context.named_file().cloned())
            .unwrap_or_else(|| file::DEFAULT_NAME.into());
        Store::create(&path, None, context.session())?;
        context.say(format!(
            "Made {}, readable by you only. Next: dossier add-defender, or dossier import FILE",
            path.display()
        ));
        Ok(())
    }
}
