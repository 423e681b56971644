//! `attach` and `extract`: files into the dossier and out of it, with a custody log.

use super::CliError;
use super::context::Context;
use super::door::Writing;
use super::output::{cannot_write, stage};
use crate::model::{Confidentiality, Kind};
use crate::store::content::{Measured, measure};
use crate::store::{Fields, Store, StoredMap};
use chrono::{DateTime, SecondsFormat, Utc};
use clap::Args;
use serde_json::{Value, json};
use std::fs;
use std::io::{Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// Keep files in the dossier, with a record that they belong to
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dossier attach decision.pdf --to khamroev-2018\n  dossier attach scan1.jpg scan2.jpg --to o3 --description \"The summons, both sides\""
)]
pub struct Attach {
    /// The files
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The record that they belong to
    #[arg(long, value_name = "REF")]
    to: String,
    /// What they show, in your own words
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// How far they may travel [default: internal]
    #[arg(long, value_name = "LEVEL")]
    confidentiality: Option<Confidentiality>,
}

/// Write attachments out of the dossier, proved; never over an existing file
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dossier extract x31\n  dossier extract khamroev-2018 --into folder"
)]
pub struct Extract {
    /// An attachment, or a record: then all that belong to it
    #[arg(value_name = "REF")]
    record: String,
    /// The folder to write to, made if it is not there [default: this one]
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    into: PathBuf,
}

/// A file that was read through.
struct File {
    path: PathBuf,
    measured: Measured,
    fields: Fields,
}

impl Attach {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        context.write(|store| self.keep(context, store))
    }

    fn keep(&self, context: &Context, store: &Writing<'_>) -> Result<(), CliError> {
        let to = context.find(store, &self.to, &[])?;
        let mut files = Vec::new();
        for path in &self.files {
            files.push(self.read(context, path, &to.key)?);
        }
        let writer = store.writer()?;
        for file in &files {
            let bytes = fs::File::open(&file.path)
                .map_err(CliError::io(format!("cannot read {}", file.path.display())))?;
            let new = writer.keep_content(&file.measured, bytes)?;
            let id = writer.insert_record(Kind::Attachment, &file.fields)?;
            if let Some(found) = store.describe(Kind::Attachment, id)? {
                context.say(format!(
                    "Attached {} to {} as {}: {} bytes, SHA-256 {}{}",
                    found.label,
                    to.reference,
                    found.reference,
                    file.measured.size,
                    file.measured.sha256,
                    if new {
                        ""
                    } else {
                        " (its bytes were here already)"
                    }
                ));
            }
        }
        Ok(())
    }

    /// Reads a file through and makes the record of it.
    fn read(&self, context: &Context, path: &Path, to: &str) -> Result<File, CliError> {
        let name = path.display();
        let fail = || CliError::io(format!("cannot read {name}"));
        let found = fs::metadata(path).map_err(|error| fail()(error))?;
        if !found.is_file() {
            return Err(CliError::Usage(format!("{name} is not a file")));
        }
        let mut file = fs::File::open(path).map_err(|error| fail()(error))?;
        let measured = measure(&mut file).map_err(|error| fail()(error))?;
        file.seek(SeekFrom::Start(0))
            .map_err(|error| fail()(error))?;
        let own = path
            .file_name()
            .map_or_else(|| "file".into(), |n| n.to_string_lossy().into_owned());
        let mut fields = kept(context, &own, to, &measured);
        let mut set = |field: &str, value: Value| {
            fields.insert(field.to_owned(), value);
        };
        if let Some(text) = self.description.as_deref().filter(|t| !t.trim().is_empty()) {
            set("description", text.into());
        }
        if let Ok(time) = found.modified() {
            set("modified", rfc3339(time.into()).into());
        }
        if let Some(level) = self.confidentiality {
            set("confidentiality", level.code().into());
        }
        Ok(File {
            path: path.to_owned(),
            measured,
            fields,
        })
    }
}

impl Extract {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        context.write(|store| self.give_out(context, store))
    }

    fn give_out(&self, context: &Context, store: &Writing<'_>) -> Result<(), CliError> {
        let found = context.find(store, &self.record, &[])?;
        let attachments = if found.kind == Kind::Attachment {
            store.map(found.kind, found.number)?.into_iter().collect()
        } else {
            attached(store, &found)?
        };
        if attachments.is_empty() {
            return Err(CliError::NotFound(format!(
                "{} has no attachments",
                found.reference
            )));
        }
        fs::create_dir_all(&self.into).map_err(CliError::io(format!(
            "cannot make the folder {}",
            self.into.display()
        )))?;
        let mut written = Vec::new();
        let done = self.write_all(context, store, &attachments, &mut written);
        if done.is_err() {
            for path in &written {
                fs::remove_file(path).ok();
            }
        }
        done
    }

    /// Writes the bytes of attachments, and into the custody log of each that it was.
    fn write_all(
        &self,
        context: &Context,
        store: &Writing<'_>,
        attachments: &[StoredMap],
        written: &mut Vec<PathBuf>,
    ) -> Result<(), CliError> {
        for attachment in attachments {
            written.push(self.write(store, attachment)?);
        }
        store.in_custody();
        for (attachment, path) in attachments.iter().zip(written.iter()) {
            let entry = with_custody(context, attachment, "extracted");
            store.replace(attachment.kind, attachment.number, &entry)?;
            context.say(format!(
                "Wrote {} ({}), proved.",
                path.display(),
                attachment.reference()
            ));
        }
        Ok(())
    }

    /// Writes the bytes of one attachment under its own name, made safe.
    fn write(&self, store: &Store, attachment: &StoredMap) -> Result<PathBuf, CliError> {
        let text = |field: &str| attachment.fields.get(field).and_then(Value::as_str);
        let path = self.into.join(safe_name(
            text("name").unwrap_or_default(),
            &attachment.reference(),
        ));
        let mut file = stage(&path)?;
        store.write_content(text("sha256").unwrap_or_default(), &mut file)?;
        file.commit().map_err(CliError::io(cannot_write(&path)))?;
        Ok(path)
    }
}

/// The record of a file that is kept from now on: its name, whom it belongs to by key, its measures.
pub(super) fn kept(context: &Context, name: &str, to: &str, measured: &Measured) -> Fields {
    let custody = json!([{
        "event": "added",
        "time": rfc3339(Utc::now()),
        "by": context.session().author,
    }]);
    [
        ("name", name.into()),
        ("belongs_to", to.into()),
        ("media_type", media_type(&measured.start).into()),
        ("size", measured.size.into()),
        ("sha256", measured.sha256.clone().into()),
        ("custody", custody),
    ]
    .into_iter()
    .map(|(field, value): (&str, Value)| (field.to_owned(), value))
    .collect()
}

/// All attachments that belong to a record.
fn attached(store: &Store, to: &crate::store::Match) -> Result<Vec<StoredMap>, CliError> {
    let mut found = Vec::new();
    for mention in store.mentions(to.kind, to.number)? {
        if mention.kind == Kind::Attachment && mention.field == "belongs_to" {
            found.extend(store.map(mention.kind, mention.number)?);
        }
    }
    Ok(found)
}

/// The fields of an attachment with a new entry in its custody log.
pub(super) fn with_custody(context: &Context, attachment: &StoredMap, event: &str) -> Fields {
    let mut fields = attachment.fields.clone();
    let entry = json!({
        "event": event,
        "time": rfc3339(Utc::now()),
        "by": context.session().author,
    });
    match fields.get_mut("custody") {
        Some(Value::Array(entries)) => entries.push(entry),
        _ => {
            fields.insert("custody".into(), json!([entry]));
        }
    }
    fields
}

fn rfc3339(time: DateTime<Utc>) -> String {
    time.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// The media type that the first bytes tell.
fn media_type(start: &[u8]) -> &'static str {
    match infer::get(start) {
        Some(kind) => kind.mime_type(),
        None if std::str::from_utf8(start.get(..start.len().saturating_sub(4)).unwrap_or(&[]))
            .is_ok_and(|text| !text.contains('\0')) =>
        {
            "text/plain"
        }
        None => "application/octet-stream",
    }
}

/// A name under which any system keeps a file in the folder it is told, and nowhere else.
fn safe_name(name: &str, otherwise: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let mut safe: String = last
        .chars()
        .map(|c| {
            let printed = crate::render::terminal::visible(&c.to_string());
            if c.is_control() || r#"<>:"|?*"#.contains(c) || printed != c.to_string() {
                '_'
            } else {
                c
            }
        })
        .collect();
    while safe.len() > 150 {
        safe.pop();
    }
    let safe = safe.trim_matches([' ', '.']);
    let stem = safe.split('.').next().unwrap_or_default().to_uppercase();
    let reserved = ["CON", "PRN", "AUX", "NUL"].contains(&stem.as_str())
        || (stem.len() == 4 && (stem.starts_with("COM") || stem.starts_with("LPT")));
    if safe.is_empty() || reserved || safe.starts_with('-') {
        format!("{otherwise}-{safe}")
    } else {
        safe.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::safe_name;

    #[test]
    fn names_stay_in_their_folder() {
        for (name, safe) in [
            ("decision.pdf", "decision.pdf"),
            ("решение суда.pdf", "решение суда.pdf"),
            ("../../etc/passwd", "passwd"),
            ("..\\..\\boot.ini", "boot.ini"),
            ("/abs", "abs"),
            ("..", "x1-"),
            ("", "x1-"),
            (".bashrc", "bashrc"),
            ("a\u{202e}fdp.exe", "a_fdp.exe"),
            ("a\nb\u{1b}", "a_b_"),
            ("CON.txt", "x1-CON.txt"),
            ("-rf", "x1--rf"),
            ("c:evil", "c_evil"),
        ] {
            assert_eq!(safe_name(name, "x1"), safe, "{name:?}");
        }
        assert!(safe_name(&"я".repeat(500), "x1").len() <= 150);
    }
}
