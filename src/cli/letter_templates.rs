//! A user's own templates and words of letters, in a folder: `KIND.txt` or `KIND.LANG.txt` for
//! templates, `LANG.ftl` for words.

use super::CliError;
use super::context::Context;
use crate::letter::LetterRequest;
use crate::letter::kind::LetterKind;
use crate::letter::template::explained;
use crate::trust;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Largest file of a template or of words, in bytes.
const LARGEST: u64 = 1_048_576;

/// Where templates of one's own are looked for.
pub(super) struct Templates<'c> {
    context: &'c Context,
    folder: Option<PathBuf>,
}

impl<'c> Templates<'c> {
    /// The folder named, else the folder "templates" beside the dossier, where there is one.
    ///
    /// # Errors
    /// When a folder is named that is none.
    pub(super) fn of(context: &'c Context, named: Option<&Path>) -> Result<Self, CliError> {
        if let Some(folder) = named {
            if !folder.is_dir() {
                return Err(CliError::NotFound(format!(
                    "--templates: {} is not a folder; `dossier appeal --eject KIND --templates FOLDER` makes one",
                    folder.display()
                )));
            }
            return Ok(Templates {
                context,
                folder: Some(folder.to_owned()),
            });
        }
        let beside = beside(context)?;
        if !beside.is_dir() {
            return Ok(Templates {
                context,
                folder: None,
            });
        }
        // Nobody named it: what somebody else laid there would speak in the letter.
        let trust = trust::judge(&beside);
        if let Some(why) = trust.refused {
            return Err(CliError::Failed(format!(
                "{} was found beside the dossier, but {why}: its templates could be somebody else's. Where they are yours, name it: --templates {}",
                beside.display(),
                beside.display()
            )));
        }
        if let Some(warning) = trust.warning {
            context.warn(format!(
                "{warning}: your templates could be changed by them"
            ));
        }
        Ok(Templates {
            context,
            folder: Some(beside),
        })
    }

    /// A request with what the folder has for a kind and a language.
    ///
    /// # Errors
    /// When a file of it cannot be read.
    pub(super) fn request(
        &self,
        kind: &LetterKind,
        language: &str,
    ) -> Result<LetterRequest, CliError> {
        let main = language.split(['-', '_']).next().unwrap_or_default();
        let in_language = format!("{}.{main}.txt", kind.code);
        let template = match self.read(&in_language)? {
            Some(found) => Some(found),
            None => self.read(&format!("{}.txt", kind.code))?,
        };
        let plain = main.bytes().all(|b| b.is_ascii_alphanumeric());
        let words = match plain {
            true => self.read(&format!("{main}.ftl"))?,
            false => None,
        };
        Ok(LetterRequest {
            template,
            words,
            ..LetterRequest::default()
        })
    }

    /// A file of the folder: its path as messages show it, and its text.
    fn read(&self, name: &str) -> Result<Option<(String, String)>, CliError> {
        let Some(folder) = &self.folder else {
            return Ok(None);
        };
        let path = folder.join(name);
        if !path.is_file() {
            return Ok(None);
        }
        let shown = path.display().to_string();
        if leads_out(&path, folder) {
            return Err(CliError::Data(format!(
                "{shown} is a link to a file outside of its folder, which would stand in the letter: put the template itself there"
            )));
        }
        let what = format!("cannot read {shown}");
        let file = std::fs::File::open(&path).map_err(CliError::io(what.clone()))?;
        let mut bytes = Vec::new();
        file.take(LARGEST + 1)
            .read_to_end(&mut bytes)
            .map_err(CliError::io(what))?;
        if bytes.len() as u64 > LARGEST {
            return Err(CliError::Data(format!(
                "{shown}: a template has at most 1 MB"
            )));
        }
        let text = String::from_utf8(bytes).map_err(|error| {
            CliError::Data(format!(
                "{shown}: is not UTF-8 text (byte {})",
                error.utf8_error().valid_up_to() + 1
            ))
        })?;
        self.context.say(format!("Written with {shown}"));
        Ok(Some((shown, text)))
    }

    /// Writes the built-in template of a kind to the folder, never over one that is there.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(super) fn eject(
        context: &Context,
        folder: Option<PathBuf>,
        kind: &LetterKind,
    ) -> Result<(), CliError> {
        let folder = match folder {
            Some(folder) => folder,
            None => beside(context)?,
        };
        std::fs::create_dir_all(&folder)
            .map_err(CliError::io(format!("cannot make {}", folder.display())))?;
        let path = folder.join(format!("{}.txt", kind.code));
        let mut file = super::output::stage(&path)?;
        std::io::Write::write_all(&mut file, explained(kind.template).as_bytes())
            .and_then(|()| file.commit())
            .map_err(CliError::io(super::output::cannot_write(&path)))?;
        context.say(format!(
            "Wrote {}; letters of this kind follow it from now on. Remove it to have the built-in one back.",
            path.display()
        ));
        Ok(())
    }
}

/// Whether a file of a folder is in truth one that lies elsewhere.
fn leads_out(path: &Path, folder: &Path) -> bool {
    match (std::fs::canonicalize(path), std::fs::canonicalize(folder)) {
        (Ok(file), Ok(folder)) => !file.starts_with(folder),
        _ => true,
    }
}

/// The folder beside the dossier.
fn beside(context: &Context) -> Result<PathBuf, CliError> {
    let dossier = context.path()?;
    Ok(dossier
        .parent()
        .unwrap_or_else(|| Path::new("."))
        .join("templates"))
}
