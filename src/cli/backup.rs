//! `backup` and `restore`: proved copies of the dossier, also sealed for somebody else.

use super::CliError;
use super::context::Context;
use super::output::{cannot_write, stage};
use super::seal::{Seal, Unseal};
use crate::store::backup::{Source, looks_encrypted, opens, restore};
use crate::store::file::DEFAULT_NAME;
use crate::store::passphrase::Passphrase;
use crate::store::staged::{self, Staged};
use crate::store::{Store, StoreError};
use clap::Args;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// Copy the dossier into one file, consistent while others write, and prove the copy
#[derive(Debug, Args)]
#[command(
    after_help = "A copy of an encrypted dossier has the same passphrase. With --encrypt-to or --encrypt-with-passphrase the copy is sealed for somebody else, who needs no passphrase of yours.\n\nExamples:\n  dossier backup\n  dossier backup /media/stick/moscow.dossier-backup\n  dossier backup for-the-lawyer.age --encrypt-to age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
)]
pub struct Backup {
    /// The file to make, never over an existing one [default: beside the dossier, with the time in
    /// its name]
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    #[command(flatten)]
    seal: Seal,
}

/// Put a backup in the place of the dossier; what was there is kept beside it
#[derive(Debug, Args)]
#[command(
    after_help = "The backup is only read. What is put in the place of an encrypted dossier is encrypted too: an encrypted backup keeps its passphrase; a plain or sealed one gets that of the dossier, or, where that is damaged or forgotten, the one in the file that DOSSIER_NEW_PASSPHRASE_FILE names.\n\nExamples:\n  dossier restore case.2026-03-01-2210.dossier-backup --to case.dossier\n  dossier restore /media/stick/moscow.dossier-backup --replace\n  dossier restore from-the-office.age --identity key.txt --to office.dossier"
)]
pub struct Restore {
    /// The backup
    #[arg(value_name = "BACKUP")]
    backup: PathBuf,
    /// The dossier to make [default: the one in use, else case.dossier in this folder]
    #[arg(long, value_name = "FILE")]
    to: Option<PathBuf>,
    /// Put it in the place of the dossier that is there, which is kept beside it
    #[arg(long)]
    replace: bool,
    /// Leave what is restored unencrypted, though the dossier in its place is encrypted
    #[arg(long, requires = "replace")]
    plain: bool,
    #[command(flatten)]
    unseal: Unseal,
}

impl Backup {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        let mut store = context.open()?;
        let time = chrono::Local::now().format("%Y-%m-%d-%H%M");
        let mut path = match self.file {
            Some(path) => path,
            None => store.backup_name(&time.to_string())?,
        };
        if self.seal.wanted() {
            if path.extension().is_some_and(|e| e == "dossier-backup") {
                path.set_extension("age");
            }
            sealed(context, &mut store, &self.seal, &path)?;
            context.say(format!(
                "Sealed {}: it opens with `dossier restore {} --to FILE`, for those it was sealed for only.",
                path.display(),
                path.display()
            ));
            return Ok(());
        }
        let report = store.backup(&path)?;
        context.say(format!(
            "Backed up to {}{}: {} revisions, {} records, proved.",
            path.display(),
            if store.is_encrypted() {
                " (same passphrase)"
            } else {
                ""
            },
            report.revisions,
            report.records
        ));
        Ok(())
    }
}

/// Writes the dossier sealed. An encrypted one is decrypted in memory only; a plain one by way of
/// a copy beside the target, which goes again.
fn sealed(context: &Context, store: &mut Store, seal: &Seal, path: &Path) -> Result<(), CliError> {
    let mut file = stage(path)?;
    if store.is_encrypted() {
        seal.seal(context, plain_bytes(store)?.as_slice(), &mut file)?;
    } else {
        let copy = Staged::replacing(path).map_err(CliError::io(cannot_write(path)))?;
        store.copy_to(&copy)?;
        let plain = fs::File::open(copy.path()).map_err(CliError::io("cannot read the copy"))?;
        seal.seal(context, plain, &mut file)?;
    }
    file.commit().map_err(CliError::io(cannot_write(path)))
}

#[cfg(feature = "encryption")]
fn plain_bytes(store: &mut Store) -> Result<Zeroizing<Vec<u8>>, CliError> {
    Ok(store.plain_bytes()?)
}

#[cfg(not(feature = "encryption"))]
fn plain_bytes(_: &mut Store) -> Result<Zeroizing<Vec<u8>>, CliError> {
    Err(StoreError::NoEncryption.into())
}

impl Restore {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        let to = self.to.clone().or_else(|| context.path().ok());
        let to = to
            .or_else(|| context.named_file().cloned())
            .unwrap_or_else(|| DEFAULT_NAME.into());
        if to.exists() && !self.replace {
            return Err(CliError::Usage(format!(
                "{} is already there: name another file with --to, or put the backup in its place with --replace (it is kept beside)",
                to.display()
            )));
        }
        if !self.backup.is_file() {
            return Err(StoreError::NotThere(self.backup.clone()).into());
        }
        // A note of what is on the way is kept beside the dossier that is being made.
        staged::work_on(&to);
        let closed = to.exists() && looks_encrypted(&to)?;
        let (report, kept, encrypted) = if is_sealed(&self.backup)? {
            let mut bytes = self.unseal.open(context, open(&self.backup)?)?;
            let keep = self.keep_closed(context, &to, closed)?;
            let source = Source::Sealed(&mut bytes);
            let (report, kept) = restore(source, &to, keep.as_ref(), keep.as_ref())?;
            (report, kept, keep.is_some())
        } else if looks_encrypted(&self.backup)? {
            let passphrases = context.passphrases();
            let (passphrase, ()) = passphrases.unlock(&self.backup, |p| opens(&self.backup, p))?;
            let passphrase = Some(&passphrase);
            let source = Source::File(&self.backup, passphrase);
            let (report, kept) = restore(source, &to, passphrase, passphrase)?;
            (report, kept, true)
        } else {
            let keep = self.keep_closed(context, &to, closed)?;
            let source = Source::File(&self.backup, None);
            let (report, kept) = restore(source, &to, keep.as_ref(), keep.as_ref())?;
            (report, kept, keep.is_some())
        };
        if let Some(kept) = kept {
            let plain = match looks_encrypted(&kept)? {
                false if encrypted => "; it is not encrypted",
                _ => "",
            };
            context.say(format!(
                "What was there is kept as {}{plain}",
                kept.display()
            ));
        }
        context.say(format!(
            "Restored {}: {} revisions, {} records, proved.{}",
            to.display(),
            report.revisions,
            report.records,
            match encrypted {
                true => "",
                false => " It is not encrypted: `dossier encrypt` does that.",
            }
        ));
        Ok(())
    }

    /// The passphrase that keeps what is restored encrypted, where the dossier in whose place it is
    /// put is.
    fn keep_closed(
        &self,
        context: &Context,
        to: &Path,
        closed: bool,
    ) -> Result<Option<Passphrase>, CliError> {
        if !closed || self.plain {
            return Ok(None);
        }
        context.say(format!(
            "{} is encrypted, and stays so under its passphrase; --plain takes the encryption away.",
            to.display()
        ));
        let passphrases = context.passphrases();
        match passphrases.unlock(to, |passphrase| opens(to, passphrase)) {
            Ok((passphrase, ())) => Ok(Some(passphrase)),
            // Damaged, or forgotten: then it gets a new one.
            Err(CliError::Store(_)) => passphrases.choose(true).map(Some),
            Err(other) => Err(other),
        }
    }
}

fn open(backup: &Path) -> Result<fs::File, CliError> {
    fs::File::open(backup).map_err(CliError::io(format!("cannot read {}", backup.display())))
}

#[cfg(feature = "encryption")]
fn is_sealed(path: &Path) -> Result<bool, CliError> {
    let mut start = [0; 64];
    let length = open(path)?
        .read(&mut start)
        .map_err(CliError::io("cannot read the backup"))?;
    Ok(crate::exchange::seal::is_sealed(
        start.get(..length).unwrap_or(&[]),
    ))
}

#[cfg(not(feature = "encryption"))]
fn is_sealed(path: &Path) -> Result<bool, CliError> {
    let mut start = [0; 1];
    fs::File::open(path)
        .and_then(|mut file| file.read(&mut start))
        .map_err(CliError::io("cannot read the backup"))?;
    Ok(false)
}
