//! `edit`: a record as YAML in the user's editor.

use super::CliError;
use super::assign::{Draft, in_words};
use super::context::Context;
use super::door::Writing;
use super::neutral;
use super::prompt;
use crate::escapes;
use crate::exchange::casefile::read::{canonical, fields_of};
use crate::exchange::node::parse;
use crate::exchange::{Problem, Problems};
use crate::store::staged::{StagedFolder, leave_interrupts, private};
use clap::Args;
use serde_json::Value;
use std::io::{IsTerminal, Write};
use std::process::Command;

/// Edit a record as YAML in $EDITOR
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  dossier edit i12\n  EDITOR=\"nano -w\" dossier edit khamroev")]
pub struct Edit {
    /// The record
    #[arg(value_name = "REF")]
    record: String,
}

impl Edit {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        context.write(|store| self.edit(context, store))
    }

    fn edit(&self, context: &Context, store: &Writing<'_>) -> Result<(), CliError> {
        let record = context.find(store, &self.record, &[])?;
        let Some(stored) = store.map(record.kind, record.number)? else {
            return Err(CliError::NotFound(format!(
                "there is no record “{}”",
                self.record
            )));
        };
        let uid = stored.fields.get("uid").cloned();
        let mut before = canonical(record.kind, stored.fields).map_err(CliError::Data)?;
        before.shift_remove("uid");
        let yaml = escapes::yaml(&Value::Object(before.clone()), serde_yaml::to_string)
            .map_err(|e| CliError::Failed(e.to_string()))?;
        let header = format!(
            "# {} {}. Save to keep the change; leave as it is, or empty the file, to change nothing.\n",
            record.kind, record.reference
        );
        let mut text = format!("{header}{yaml}");
        loop {
            let edited = compose(&text, ".yaml")?;
            if edited == text || edited.trim().is_empty() {
                context.say("Nothing was changed.");
                return Ok(());
            }
            let read = parse(&edited)
                .map_err(|problem| vec![problem])
                .and_then(|node| fields_of(record.kind, &node));
            let result = match read {
                Ok(mut fields) => {
                    if let Some(uid) = &uid {
                        fields.insert("uid".into(), uid.clone());
                    }
                    let draft = Draft::of(record.kind, fields, context.today());
                    draft.finish(store, &context.terms(store)?)
                }
                Err(problems) => Err(problems_of(&record.reference, problems)),
            };
            match result {
                Ok(mut fields) => {
                    let same = fields
                        .iter()
                        .filter(|(n, _)| *n != "uid")
                        .map(|(n, v)| (n.clone(), v.clone()))
                        .collect::<serde_json::Map<String, Value>>()
                        == before;
                    if same {
                        context.say("Nothing was changed.");
                        return Ok(());
                    }
                    let offer = neutral::offer(context, store, record.kind, &before, &mut fields)?;
                    store.replace(record.kind, record.number, &fields)?;
                    context.say(format!("Changed {}.", record.reference));
                    offer.say(context);
                    return Ok(());
                }
                Err(error) if context.can_ask() => {
                    context.error(&error);
                    if !prompt::confirm("Open the editor again?", true)? {
                        return Err(CliError::Cancelled);
                    }
                    text = edited;
                }
                Err(error) => return Err(error),
            }
        }
    }
}

fn problems_of(name: &str, problems: Vec<Problem>) -> CliError {
    if problems.is_empty() {
        return in_words(&[]);
    }
    CliError::File(Problems {
        file: name.to_owned(),
        problems,
    })
}

/// Lets the user write a text in their editor; the file lies in a private folder that goes away.
///
/// # Errors
/// When there is no editor or it fails.
pub fn compose(text: &str, ending: &str) -> Result<String, CliError> {
    let named = ["VISUAL", "EDITOR"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|editor| !editor.trim().is_empty());
    let editor = match named {
        Some(editor) => editor,
        None if std::io::stdin().is_terminal() => "vi".to_owned(),
        None => {
            return Err(CliError::Usage(
                "there is no editor and no terminal: set EDITOR, or use `dossier set`".into(),
            ));
        }
    };
    let mut words = editor.split_whitespace();
    let program = words.next().unwrap_or("vi");
    let folder = private_folder()?;
    let path = folder.path().join(format!("record{ending}"));
    private(&path)
        .and_then(|mut file| file.write_all(text.as_bytes()))
        .map_err(CliError::io("cannot write the text for the editor"))?;
    // Ctrl-C on the terminal is for the editor. Other signals, and an interrupt where there is no
    // terminal, end the program, and the folder goes.
    let left = std::io::stdin().is_terminal().then(leave_interrupts);
    let status = Command::new(program).args(words).arg(&path).status();
    close_to_others(&path);
    let text = std::fs::read_to_string(&path);
    drop(folder);
    drop(left);
    let status = status.map_err(CliError::io(format!(
        "cannot start the editor {program} (set EDITOR)"
    )))?;
    if !status.success() {
        return Err(CliError::Failed(format!(
            "the editor {program} failed; nothing was changed"
        )));
    }
    text.map_err(CliError::io("cannot read what the editor wrote"))
}

/// Makes a file that an editor may have made anew one for its owner only.
fn close_to_others(path: &std::path::Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600)).ok();
    }
    #[cfg(not(unix))]
    let _ = path;
}

/// A folder that only the user may enter: in the folder that `DOSSIER_TMPDIR` names, else where
/// the system keeps files in memory (`XDG_RUNTIME_DIR`), else where it keeps temporary ones.
fn private_folder() -> Result<StagedFolder, CliError> {
    let place = ["DOSSIER_TMPDIR", "XDG_RUNTIME_DIR"]
        .iter()
        .filter_map(std::env::var_os)
        .map(std::path::PathBuf::from)
        .find(|path| path.is_dir())
        .unwrap_or_else(std::env::temp_dir);
    StagedFolder::new(&place).map_err(CliError::io(format!(
        "cannot make a private folder for the editor in {} (set DOSSIER_TMPDIR)",
        place.display()
    )))
}
