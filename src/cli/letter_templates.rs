//! A user's own templates, kinds and words of letters, in a folder: `KIND.txt` or `KIND.LANG.txt` for
//! layouts, and for kinds where they have a head; `LANG.ftl` for words.

use super::CliError;
use super::context::Context;
use crate::letter::LetterRequest;
use crate::letter::kind::{LetterKind, kind};
use crate::letter::template::explained;
use crate::trust;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Largest file of a template or of words, in bytes.
const LARGEST: u64 = 1_048_576;

/// Where templates of one's own are looked for.
pub(super) struct Templates {
    folder: Option<PathBuf>,
}

impl Templates {
    /// The folder named, else the folder "templates" beside the dossier, where there is one.
    ///
    /// # Errors
    /// When a folder is named that is none.
    pub(super) fn of(context: &Context, named: Option<&Path>) -> Result<Self, CliError> {
        if let Some(folder) = named {
            if !folder.is_dir() {
                return Err(CliError::NotFound(format!(
                    "--templates: {} is not a folder; `dossier appeal --eject KIND --templates FOLDER` makes one",
                    folder.display()
                )));
            }
            return Ok(Templates {
                folder: Some(folder.to_owned()),
            });
        }
        let beside = beside(context)?;
        if !beside.is_dir() {
            return Ok(Templates { folder: None });
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
            folder: Some(beside),
        })
    }

    /// A request with what the folder has for a kind and a language.
    ///
    /// # Errors
    /// When a file of it cannot be read.
    pub(super) fn request(&self, code: &str, language: &str) -> Result<LetterRequest, CliError> {
        let plain = |text: &str| text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        let main = language.split(['-', '_']).next().unwrap_or_default();
        let (mut template, mut words) = (None, None);
        if plain(code) && plain(main) {
            template = match self.read(&format!("{code}.{main}.txt"))? {
                Some(found) => Some(found),
                None => self.read(&format!("{code}.txt"))?,
            };
        }
        if plain(main) {
            words = self.read(&format!("{main}.ftl"))?;
        }
        Ok(LetterRequest {
            kind: code.to_owned(),
            language: language.to_owned(),
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
        Ok(Some((shown, text)))
    }

    /// The user's own kinds: files with a head and a name that no built-in kind has.
    ///
    /// # Errors
    /// When one cannot be read, or its head is wrong.
    pub(super) fn kinds(&self) -> Result<Vec<LetterKind>, CliError> {
        let Some(folder) = &self.folder else {
            return Ok(Vec::new());
        };
        let cannot = || CliError::io(format!("cannot read {}", folder.display()));
        let mut codes = Vec::new();
        for entry in std::fs::read_dir(folder).map_err(|error| cannot()(error))? {
            let name = entry.map_err(|error| cannot()(error))?.file_name();
            let code = name.to_string_lossy();
            // A dot before the ending is that of a language.
            let code = code.strip_suffix(".txt").filter(|code| !code.contains('.'));
            codes.extend(code.filter(|code| kind(code).is_none()).map(str::to_owned));
        }
        codes.sort();
        let mut own = Vec::new();
        for code in codes {
            if let Some((file, text)) = self.read(&format!("{code}.txt"))? {
                let read = LetterKind::read(&code, &file, &text, None);
                own.push(read.map_err(|error| CliError::Data(error.to_string()))?);
            }
        }
        Ok(own)
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
        std::io::Write::write_all(&mut file, explained(kind).as_bytes())
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
