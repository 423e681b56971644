//! `verify`: proof that the dossier is whole and nobody changed it behind the program's back.

use super::CliError;
use super::attach::with_custody;
use super::context::Context;
use crate::model::Kind;
use crate::store::content::measure;
use crate::store::history::verify::written;
use crate::store::{Fields, Store};
use clap::Args;
use serde_json::Value;

/// Check the whole dossier: file, history, records; exit code 6 says what is wrong where
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dossier verify\n  dossier verify --against 3fa94c…   (a hash from `dossier log --head`, written down or sent earlier)"
)]
pub struct Verify {
    /// Also show that the history still holds the revision with this hash; its first 16 digits are
    /// enough
    #[arg(long, value_name = "HASH")]
    against: Option<String>,
    /// Enter into the custody log of every attachment that it was verified
    #[arg(long)]
    record: bool,
}

/// How many digits of a hash must be given at least.
const DIGITS: usize = 16;

impl Verify {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        let against = self.against.as_deref().map(hash).transpose()?;
        if self.record {
            context.write(|store| {
                self.prove(context, store, against.as_deref(), |entries| {
                    store.in_custody();
                    for (number, fields) in entries {
                        store.replace(Kind::Attachment, *number, fields)?;
                    }
                    Ok(())
                })
            })
        } else {
            context.read(|store| self.prove(context, store, against.as_deref(), |_| Ok(())))
        }
    }

    /// Checks the dossier; `enter` writes new fields of attachments where they are asked for.
    fn prove(
        &self,
        context: &Context,
        store: &Store,
        against: Option<&str>,
        enter: impl FnOnce(&[(i64, Fields)]) -> Result<(), CliError>,
    ) -> Result<(), CliError> {
        let mut report = store.verify()?;
        report.findings.extend(changed_letters(store)?);
        let mut since = None;
        if let Some(hash) = against {
            match store.revision_with_hash(hash)? {
                Some(number) => since = Some((number, report.revisions - number)),
                None => report.findings.insert(
                    0,
                    format!("the history holds no revision with the hash {hash}: it was rewritten or cut off since that hash was noted, or the hash is of another dossier"),
                ),
            }
        }
        if !report.findings.is_empty() {
            return Err(CliError::Unsound(report.findings));
        }
        context.say(format!(
            "Sound: {} revisions, {} records; the head is {}.",
            report.revisions,
            report.records,
            report.head.as_ref().map_or("none".into(), written)
        ));
        if self.record {
            let attachments = store.maps(Kind::Attachment, None)?;
            let entries: Vec<_> = attachments
                .iter()
                .map(|attachment| {
                    (
                        attachment.number,
                        with_custody(context, attachment, "verified"),
                    )
                })
                .collect();
            enter(&entries)?;
            context.say(format!("Entered for {} attachments.", entries.len()));
        }
        if let Some((number, later)) = since {
            context.say(format!(
                "The hash is that of revision {number}; {later} revisions came after it."
            ));
        }
        Ok(())
    }
}

/// Letters whose text is not the one that was recorded as sent.
fn changed_letters(store: &Store) -> Result<Vec<String>, CliError> {
    let mut found = Vec::new();
    for letter in store.maps(Kind::Communication, None)? {
        let text = |field: &str| letter.fields.get(field).and_then(Value::as_str);
        let (Some(body), Some(hash)) = (text("body"), text("body_hash")) else {
            continue;
        };
        let whole = hash.len() == 64 && hash.bytes().all(|b| b.is_ascii_hexdigit());
        let own = measure(body.as_bytes()).map_err(CliError::io("cannot measure the text"))?;
        if whole && !own.sha256.eq_ignore_ascii_case(hash) {
            let reference = letter.reference();
            found.push(format!(
                "the text of letter {reference} is not the one that was recorded as sent (its body and its body_hash differ): `dossier log {reference}` shows what changed it"
            ));
        }
    }
    Ok(found)
}

/// The hash given, or what is wrong with it.
fn hash(given: &str) -> Result<String, CliError> {
    let hash = given.trim().trim_end_matches('…').to_lowercase();
    let digits = hash.chars().all(|c| c.is_ascii_hexdigit());
    if digits && (DIGITS..=64).contains(&hash.len()) {
        Ok(hash)
    } else {
        Err(CliError::Usage(format!(
            "--against takes a hash as `dossier log --head` prints it, at least its first {DIGITS} digits (0-9, a-f)"
        )))
    }
}
