//! Where passphrases come from: a file, an open file descriptor, or a question on the terminal.
//! Never a flag, which other users of the machine and the shell's history could read.

use super::CliError;
use crate::store::StoreError;
use crate::store::passphrase::{LONGEST, Passphrase};
use std::io::Read;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// Where passphrases come from.
#[derive(Clone, Copy, Debug)]
pub struct Passphrases {
    /// An open file descriptor.
    pub descriptor: Option<u16>,
    /// Whether somebody can be asked.
    pub may_ask: bool,
}

/// The variable that names the file with the passphrase.
const FILE: &str = "DOSSIER_PASSPHRASE_FILE";
/// The variable that names the file with the new passphrase, for `rekey`.
const NEW_FILE: &str = "DOSSIER_NEW_PASSPHRASE_FILE";
/// How often a wrong passphrase may be typed again.
const TRIES: usize = 3;

impl Passphrases {
    /// Opens something with the passphrase of a file; on a terminal it may be typed three times.
    /// Gives the passphrase in the form of letters that opened it.
    ///
    /// # Errors
    /// When there is no passphrase, or it does not open it.
    pub fn unlock<T>(
        &self,
        path: &Path,
        open: impl Fn(&Passphrase) -> Result<T, StoreError>,
    ) -> Result<(Passphrase, T), CliError> {
        if let Some(passphrase) = self.given(FILE)? {
            return in_any_form(&passphrase, &open);
        }
        if !self.may_ask {
            return Err(StoreError::Locked(path.to_owned()).into());
        }
        let mut tries = 0;
        loop {
            let passphrase = ask(&format!("Passphrase of {}", path.display()))?;
            tries += 1;
            match in_any_form(&passphrase, &open) {
                Err(CliError::Store(StoreError::WrongPassphrase(_))) if tries < TRIES => {
                    anstream::eprintln!("That passphrase does not open it; once more.");
                }
                opened => return opened,
            }
        }
    }

    /// A new passphrase; typed twice on a terminal. With `rekey` it has a file of its own.
    ///
    /// # Errors
    /// When none is given and nobody can be asked, or it is too easily guessed.
    pub fn choose(&self, rekey: bool) -> Result<Passphrase, CliError> {
        let given = if rekey {
            from_file(NEW_FILE)?
        } else {
            self.given(FILE)?
        };
        if let Some(passphrase) = given {
            return passphrase.chosen().map_err(CliError::Usage);
        }
        if !self.may_ask {
            let name = if rekey { NEW_FILE } else { FILE };
            return Err(CliError::Usage(format!(
                "there is no new passphrase: run this on a terminal, or name a file that holds it with {name}"
            )));
        }
        anstream::eprintln!(
            "Choose a passphrase: six or more words that nobody would put together. Without it the dossier is lost: nobody can open it for you."
        );
        loop {
            let first = match ask("New passphrase").map(Passphrase::chosen)? {
                Ok(chosen) => chosen,
                Err(why) => {
                    anstream::eprintln!("{why}.");
                    continue;
                }
            };
            if ask("The same again")?.forms().contains(&first) {
                return Ok(first);
            }
            anstream::eprintln!("The two are not the same; once more.");
        }
    }

    /// The passphrase of something that somebody else sealed.
    ///
    /// # Errors
    /// When none is given and nobody can be asked.
    #[cfg(feature = "encryption")]
    pub fn of_sealed(&self) -> Result<Passphrase, CliError> {
        match self.given(FILE)? {
            Some(passphrase) => Ok(passphrase),
            None if self.may_ask => ask("Passphrase of the sealed file"),
            None => Err(CliError::Locked(format!(
                "it is sealed: name the file with your key with --identity, or run this on a terminal, or name a file with the passphrase with {FILE}"
            ))),
        }
    }

    /// The passphrase from descriptor or file, where one is named.
    fn given(&self, variable: &str) -> Result<Option<Passphrase>, CliError> {
        match self.descriptor {
            Some(number) => read(Path::new(&format!("/dev/fd/{number}"))).map(Some),
            None => from_file(variable),
        }
    }
}

fn from_file(variable: &str) -> Result<Option<Passphrase>, CliError> {
    match std::env::var_os(variable).filter(|name| !name.is_empty()) {
        Some(name) => {
            let path = PathBuf::from(name);
            warn_if_open(&path);
            read(&path).map(Some)
        }
        None => Ok(None),
    }
}

/// Opens something with a passphrase in the form of letters in which it was closed.
fn in_any_form<T>(
    passphrase: &Passphrase,
    open: &impl Fn(&Passphrase) -> Result<T, StoreError>,
) -> Result<(Passphrase, T), CliError> {
    let mut wrong = None;
    for form in passphrase.forms() {
        match open(&form) {
            Err(error @ StoreError::WrongPassphrase(_)) => wrong = Some(error),
            opened => return Ok((form, opened?)),
        }
    }
    Err(wrong.map_or_else(
        || CliError::Failed("there is no passphrase".into()),
        CliError::from,
    ))
}

/// Says so when others can read the file.
fn warn_if_open(path: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let open = std::fs::metadata(path)
            .is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o077 != 0);
        if open {
            anstream::eprintln!(
                "Warning: other users can read {}, which holds the passphrase: chmod 600 it.",
                crate::render::terminal::visible(&path.display().to_string())
            );
        }
    }
    #[cfg(not(unix))]
    let _ = path;
}

/// Reads a passphrase: the first line.
fn read(path: &Path) -> Result<Passphrase, CliError> {
    let fail = || {
        CliError::io(format!(
            "cannot read the passphrase from {}",
            path.display()
        ))
    };
    // More than may be there with the line's end tells that it is too long.
    let most = LONGEST + 2;
    let mut bytes = Zeroizing::new(Vec::with_capacity(most));
    std::fs::File::open(path)
        .and_then(|file| file.take(most as u64).read_to_end(&mut bytes))
        .map_err(|error| fail()(error))?;
    let line = bytes.split(|byte| *byte == b'\n').next().unwrap_or(&[]);
    if line.len() > LONGEST + 1 {
        return Err(CliError::Usage(format!(
            "the passphrase in {} is longer than {LONGEST} bytes: choose a shorter one",
            path.display()
        )));
    }
    let text = std::str::from_utf8(line).map_err(|_| {
        CliError::Usage(format!(
            "the passphrase in {} is not UTF-8 text",
            path.display()
        ))
    })?;
    passphrase(Zeroizing::new(text.to_owned()))
}

fn ask(question: &str) -> Result<Passphrase, CliError> {
    let typed = dialoguer::Password::new()
        .with_prompt(crate::render::terminal::visible(question))
        .interact()
        .map_err(|error| CliError::Failed(format!("cannot ask for the passphrase: {error}")))?;
    passphrase(Zeroizing::new(typed))
}

fn passphrase(text: Zeroizing<String>) -> Result<Passphrase, CliError> {
    Passphrase::new(text).map_err(CliError::Usage)
}
