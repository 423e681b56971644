//! `encrypt`, `decrypt`, `rekey`: a dossier under a passphrase, under none, under another.

use super::CliError;
use super::context::Context;
use super::leftovers;
use super::prompt;
use crate::store::backup::looks_encrypted;
use crate::store::copies::plain_beside;
use crate::store::passphrase::Passphrase;
use clap::Args;
use std::path::Path;

/// Encrypt the dossier under a passphrase (SQLCipher: AES-256); the plain file is overwritten
#[derive(Debug, Args)]
#[command(
    after_help = "The passphrase is asked for, or read from the file that DOSSIER_PASSPHRASE_FILE names or from --passphrase-fd.\n\nExample:\n  dossier encrypt"
)]
pub struct Encrypt {}

/// Take the encryption of the dossier away; whoever has the file can then read it
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  dossier decrypt")]
pub struct Decrypt {
    /// Do not ask
    #[arg(long, short)]
    yes: bool,
}

/// Encrypt the dossier under another passphrase
#[derive(Debug, Args)]
#[command(
    after_help = "The new passphrase is asked for, or read from the file that DOSSIER_NEW_PASSPHRASE_FILE names. Backups made before keep the old one.\n\nExample:\n  dossier rekey"
)]
pub struct Rekey {}

impl Encrypt {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        let path = context.path()?;
        if looks_encrypted(&path)? {
            return Err(CliError::Usage(format!(
                "{} is encrypted already; `dossier rekey` changes its passphrase",
                path.display()
            )));
        }
        // What a command that was broken off left goes first.
        drop(context.unlocked(&path)?);
        let new = context.passphrases().choose(false)?;
        let other_names = rewrite(&path, None, Some(&new))?;
        context.say(format!(
            "Encrypted {}. Copies, backups and exports made before are still plain: delete those you do not need.",
            path.display()
        ));
        if other_names > 0 {
            context.say(format!(
                "The plain file has {other_names} more name{} on this disk (hard links, as snapshots make them): for their sake it was left whole, and it is still plain.",
                if other_names == 1 { "" } else { "s" }
            ));
        }
        for copy in plain_beside(&path) {
            context.say(format!("{} is a plain copy of a dossier.", copy.display()));
        }
        Ok(())
    }
}

impl Decrypt {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        let path = context.path()?;
        let old = unlocked(context, &path)?;
        if !self.yes {
            if !context.can_ask() {
                return Err(CliError::Usage(
                    "nothing was changed: confirm with --yes, or run this on a terminal".into(),
                ));
            }
            if !prompt::confirm(
                "Whoever has the file will be able to read it. Decrypt?",
                false,
            )? {
                return Err(CliError::Cancelled);
            }
        }
        rewrite(&path, Some(&old), None)?;
        context.say(format!("Decrypted {}.", path.display()));
        Ok(())
    }
}

impl Rekey {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        let path = context.path()?;
        let old = unlocked(context, &path)?;
        let new = context.passphrases().choose(true)?;
        rewrite(&path, Some(&old), Some(&new))?;
        context.say(format!(
            "{} has a new passphrase. Backups made before keep the old one.",
            path.display()
        ));
        Ok(())
    }
}

/// The passphrase of the encrypted dossier there.
fn unlocked(context: &Context, path: &Path) -> Result<Passphrase, CliError> {
    if !looks_encrypted(path)? {
        return Err(CliError::Usage(format!(
            "{} is not encrypted; `dossier encrypt` does that",
            path.display()
        )));
    }
    let open = |passphrase: &Passphrase| {
        crate::store::Store::open(path, Some(passphrase), context.session())
    };
    let (passphrase, opened) = context.passphrases().unlock(path, open)?;
    leftovers::clear(context, &opened.store);
    Ok(passphrase)
}

/// Rewrites the dossier; gives how many other names the old file has.
#[cfg(feature = "encryption")]
fn rewrite(
    path: &Path,
    old: Option<&Passphrase>,
    new: Option<&Passphrase>,
) -> Result<u64, CliError> {
    Ok(crate::store::encryption::rewrite(path, old, new)?.other_names)
}

#[cfg(not(feature = "encryption"))]
fn rewrite(_: &Path, _: Option<&Passphrase>, _: Option<&Passphrase>) -> Result<u64, CliError> {
    Err(crate::store::StoreError::NoEncryption.into())
}
