//! Flags for sealing what leaves the dossier for somebody else, in the age format.

use super::CliError;
use super::context::Context;
#[cfg(feature = "encryption")]
use crate::store::passphrase::Passphrase;
use clap::Args;
use std::io::{Read, Seek, Write};
use std::path::PathBuf;

/// For whom a file is sealed.
#[derive(Clone, Debug, Default, Args)]
pub struct Seal {
    /// Seal it (age format) for the holder of this key, age1…; may be repeated
    #[arg(long = "encrypt-to", value_name = "RECIPIENT")]
    recipients: Vec<String>,
    /// Seal it (age format) under a passphrase that is asked for or read as for `encrypt`
    #[arg(long, conflicts_with = "recipients")]
    encrypt_with_passphrase: bool,
}

/// With what a sealed file is opened.
#[derive(Clone, Debug, Default, Args)]
pub struct Unseal {
    /// The file with the key that opens a sealed backup, as age-keygen writes it [default: a
    /// passphrase]
    #[arg(long, value_name = "FILE")]
    identity: Option<PathBuf>,
}

impl Seal {
    /// Whether sealing was asked for.
    pub fn wanted(&self) -> bool {
        self.encrypt_with_passphrase || !self.recipients.is_empty()
    }

    /// Seals what is read into what is written.
    ///
    /// # Errors
    /// When a recipient is none, or something cannot be read or written.
    #[cfg(feature = "encryption")]
    pub fn seal(&self, context: &Context, from: impl Read, to: impl Write) -> Result<(), CliError> {
        use crate::exchange::seal;
        let whom = if self.encrypt_with_passphrase {
            let passphrase = context.passphrases().choose(false)?;
            seal::To::Passphrase(passphrase.expose().to_owned().into())
        } else {
            let all: Result<Vec<_>, String> = self
                .recipients
                .iter()
                .map(|text| seal::recipient(text))
                .collect();
            seal::To::Recipients(all.map_err(CliError::Usage)?)
        };
        seal::seal(from, to, &whom).map_err(CliError::io("cannot write the sealed file"))
    }

    /// Without encryption nothing can be sealed.
    ///
    /// # Errors
    /// Always.
    #[cfg(not(feature = "encryption"))]
    pub fn seal(&self, _: &Context, _: impl Read, _: impl Write) -> Result<(), CliError> {
        Err(crate::store::StoreError::NoEncryption.into())
    }
}

impl Unseal {
    /// Opens a sealed file.
    ///
    /// # Errors
    /// When it cannot be opened with what was given.
    #[cfg(feature = "encryption")]
    pub fn open<R: Read + Seek>(
        &self,
        context: &Context,
        mut from: R,
    ) -> Result<impl Read + use<R>, CliError> {
        use crate::exchange::seal;
        let with = match &self.identity {
            Some(path) => {
                let name = path.display();
                let text =
                    std::fs::read(path).map_err(CliError::io(format!("cannot read {name}")))?;
                let text = zeroize::Zeroizing::new(text);
                let keys = seal::identities(&text)
                    .map_err(|why| CliError::Usage(format!("{name} holds no age key: {why}")))?;
                seal::With::Identities(keys)
            }
            None => {
                let passphrase = context.passphrases().of_sealed()?;
                let with =
                    |form: &Passphrase| seal::With::Passphrase(form.expose().to_owned().into());
                let cannot = || CliError::io("cannot read the sealed file");
                // Trying takes as long as opening: only where the letters can be typed in two ways.
                let mut forms = passphrase.forms();
                while forms.len() > 1 {
                    if seal::open(&mut from, &with(&forms[0])).is_ok() {
                        forms.truncate(1);
                    } else {
                        forms.remove(0);
                    }
                    from.rewind().map_err(cannot())?;
                }
                with(forms.first().unwrap_or(&passphrase))
            }
        };
        seal::open(from, &with).map_err(CliError::Locked)
    }

    /// Without encryption nothing can be opened.
    ///
    /// # Errors
    /// Always.
    #[cfg(not(feature = "encryption"))]
    pub fn open<R: Read + Seek>(
        &self,
        _: &Context,
        from: R,
    ) -> Result<impl Read + use<R>, CliError> {
        drop(from);
        Err::<R, _>(crate::store::StoreError::NoEncryption.into())
    }
}
