//! `init`: a new dossier.

use super::CliError;
use super::context::Context;
use super::prompt;
use crate::store::{Store, StoreError, file};
use clap::Args;
use std::path::PathBuf;

/// Make a new dossier: one file, in this folder unless named
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dossier init\n  dossier init --encrypt\n  dossier init ~/cases/moscow.dossier"
)]
pub struct Init {
    /// The file to make [default: case.dossier in this folder]
    file: Option<PathBuf>,
    /// Encrypt it under a passphrase (asked for, or from the file that DOSSIER_PASSPHRASE_FILE names)
    #[arg(long)]
    encrypt: bool,
}

impl Init {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        let path = self
            .file
            .or_else(|| context.named_file().cloned())
            .unwrap_or_else(|| file::DEFAULT_NAME.into());
        if path.exists() {
            return Err(StoreError::AlreadyThere(path).into());
        }
        let encrypt = self.encrypt
            || (cfg!(feature = "encryption")
                && context.can_ask()
                && prompt::confirm(
                    "Encrypt it under a passphrase? A laptop can be taken: yes is recommended",
                    true,
                )?);
        let passphrase = match encrypt {
            true => Some(context.passphrases().choose(false)?),
            false => None,
        };
        Store::create(&path, passphrase.as_ref(), context.session())?;
        context.say(format!(
            "Made {}, readable by you only. Next: dossier add-defender, or dossier import FILE",
            path.display()
        ));
        if !encrypt {
            context.say(
                "It is not encrypted: whoever has the file can read it. `dossier encrypt` encrypts it.",
            );
        }
        Ok(())
    }
}
