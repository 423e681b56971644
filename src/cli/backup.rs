//! `backup` and `restore`: proved copies of the dossier, also sealed for somebody else.

use super::CliError;
use super::context::Context;
use super::seal::{Seal, Unseal};
use crate::store::backup::{looks_encrypted, prove, put, restore};
use crate::store::file::DEFAULT_NAME;
use crate::store::{Store, StoreError};
use clap::Args;
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

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
    after_help = "Examples:\n  dossier restore case.2026-03-01-2210.dossier-backup --to case.dossier\n  dossier restore /media/stick/moscow.dossier-backup --replace\n  dossier restore from-the-office.age --identity key.txt --to office.dossier"
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
    let mut file = private(path)?;
    let written = sealed_into(context, store, seal, path, &mut file).and_then(|()| {
        file.sync_all()
            .map_err(CliError::io(format!("cannot write {}", path.display())))
    });
    if written.is_err() {
        fs::remove_file(path).ok();
    }
    written
}

#[cfg(feature = "encryption")]
fn sealed_into(
    context: &Context,
    store: &mut Store,
    seal: &Seal,
    path: &Path,
    file: &mut fs::File,
) -> Result<(), CliError> {
    if store.is_encrypted() {
        let bytes = store.plain_bytes()?;
        return seal.seal(context, bytes.as_slice(), file);
    }
    let mut name = path.as_os_str().to_owned();
    name.push(".copying");
    let copy = PathBuf::from(name);
    fs::remove_file(&copy).ok();
    let written = store.backup(&copy).map_err(CliError::from).and_then(|_| {
        let plain = fs::File::open(&copy).map_err(CliError::io("cannot read the copy"))?;
        seal.seal(context, plain, file)
    });
    fs::remove_file(&copy).ok();
    written
}

#[cfg(not(feature = "encryption"))]
fn sealed_into(
    context: &Context,
    _: &mut Store,
    seal: &Seal,
    _: &Path,
    file: &mut fs::File,
) -> Result<(), CliError> {
    seal.seal(context, std::io::empty(), file)
}

/// Makes a file that only its owner may read, never over an existing one.
fn private(path: &Path) -> Result<fs::File, CliError> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path).map_err(CliError::io(format!(
        "cannot write {} (an existing file is never overwritten)",
        path.display()
    )))
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
        let (report, kept) = if is_sealed(&self.backup)? {
            self.unsealed(context, &to)?
        } else if looks_encrypted(&self.backup)? {
            let done = context.passphrases().unlock(&self.backup, |passphrase| {
                restore(&self.backup, &to, Some(passphrase))
            })?;
            done.1
        } else {
            restore(&self.backup, &to, None)?
        };
        if let Some(kept) = kept {
            context.say(format!("What was there is kept as {}", kept.display()));
        }
        context.say(format!(
            "Restored {}: {} revisions, {} records, proved.",
            to.display(),
            report.revisions,
            report.records
        ));
        Ok(())
    }

    /// Opens a sealed backup beside the target, proves it and puts it in place.
    fn unsealed(
        &self,
        context: &Context,
        to: &Path,
    ) -> Result<(crate::store::history::verify::Report, Option<PathBuf>), CliError> {
        let name = self.backup.display();
        let sealed =
            fs::File::open(&self.backup).map_err(CliError::io(format!("cannot read {name}")))?;
        let mut plain = self.unseal.open(context, sealed)?;
        let mut fresh = to.as_os_str().to_owned();
        fresh.push(".restoring");
        let fresh = PathBuf::from(fresh);
        fs::remove_file(&fresh).ok();
        let mut file = private(&fresh)?;
        let placed = std::io::copy(&mut plain, &mut file)
            .and_then(|_| file.flush())
            .and_then(|()| file.sync_all())
            .map_err(CliError::io(format!("cannot open {name}")))
            .and_then(|()| {
                let report = prove(&fresh, None)?;
                Ok((report, put(&fresh, to)?))
            });
        if placed.is_err() {
            fs::remove_file(&fresh).ok();
        }
        if placed.is_ok() {
            context.say(
                "It was sealed in transit; here it is not encrypted: `dossier encrypt` does that.",
            );
        }
        placed
    }
}

#[cfg(feature = "encryption")]
fn is_sealed(path: &Path) -> Result<bool, CliError> {
    let mut start = [0; 64];
    let mut file = fs::File::open(path).map_err(CliError::io("cannot read the backup"))?;
    let length = file
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
