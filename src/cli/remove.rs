//! `remove`: a record and what cannot stand without it.

use super::CliError;
use super::context::Context;
use super::door::Writing;
use super::prompt;
use crate::exchange::casefile::read::canonical;
use crate::model::Kind;
use crate::model::shape::{Field, Form};
use crate::store::{Fields, Match, Store};
use clap::Args;
use serde_json::Value;
use std::collections::BTreeSet;

/// Remove a record; says what else goes with it, and asks
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dossier remove i12\n  dossier remove khamroev --dry-run\n  dossier remove i12 --yes"
)]
pub struct Remove {
    /// The record
    #[arg(value_name = "REF")]
    record: String,
    /// Do not ask
    #[arg(long, short)]
    yes: bool,
    /// Say what would go, and change nothing
    #[arg(long)]
    dry_run: bool,
}

/// What removing a record means.
pub(super) struct Removal {
    /// Records that go, the one asked for first.
    pub(super) gone: Vec<Match>,
    /// Records that stay but lose a mention: their number, kind and new fields.
    pub(super) changed: Vec<(Match, Fields)>,
}

impl Remove {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        context.write(|store| self.take_out(context, store))
    }

    fn take_out(&self, context: &Context, store: &Writing<'_>) -> Result<(), CliError> {
        let record = context.find(store, &self.record, &[])?;
        let removal = removal(store, record.clone())?;
        let mut lines = vec![format!(
            "This removes {} {}: {}",
            record.kind, record.reference, record.label
        )];
        for other in removal.gone.iter().skip(1) {
            lines.push(format!(
                "and with it {} {}: {}",
                other.kind, other.reference, other.label
            ));
        }
        for (other, _) in &removal.changed {
            lines.push(format!(
                "{} {} stays, but no longer mentions it",
                other.kind, other.reference
            ));
        }
        for line in &lines {
            context.say(line);
        }
        if self.dry_run {
            context.say("Nothing was changed (--dry-run).");
            return Ok(());
        }
        if !self.yes {
            if !context.can_ask() {
                return Err(CliError::Usage(
                    "nothing was removed: confirm with --yes, or run this on a terminal".into(),
                ));
            }
            if !prompt::confirm("Remove?", false)? {
                return Err(CliError::Cancelled);
            }
        }
        let writer = store.writer()?;
        for (other, fields) in &removal.changed {
            writer.replace(other.kind, other.number, fields)?;
        }
        for other in removal.gone.iter().rev() {
            writer.remove(other.kind, other.number)?;
        }
        for setting in ["use", "sender"] {
            let stands = removal.gone.iter().any(|m| m.kind == Kind::Actor);
            if stands && removal_of_setting(&removal, writer, setting)? {
                writer.set_setting(setting, None)?;
            }
        }
        context.say(format!(
            "Removed {}.",
            removal
                .gone
                .iter()
                .map(|m| m.reference.as_str())
                .collect::<Vec<_>>()
                .join(", ")
        ));
        Ok(())
    }
}

/// Whether a setting names one of the records that go.
fn removal_of_setting(
    removal: &Removal,
    writer: &crate::store::Writer<'_>,
    setting: &str,
) -> Result<bool, CliError> {
    let value = writer.setting(setting)?;
    Ok(value.is_some_and(|key| {
        removal
            .gone
            .iter()
            .any(|m| m.kind == Kind::Actor && m.key == key)
    }))
}

/// Works out what goes and what changes, without changing anything.
pub(super) fn removal(store: &Store, record: Match) -> Result<Removal, CliError> {
    let mut gone: Vec<Match> = vec![record];
    let mut at = 0;
    let mut touched: BTreeSet<(Kind, i64)> = BTreeSet::new();
    while let Some(current) = gone.get(at).cloned() {
        at += 1;
        for mention in store.mentions(current.kind, current.number)? {
            if gone.iter().any(|g| g.number == mention.number) {
                continue;
            }
            let Some(other) = store.map(mention.kind, mention.number)? else {
                continue;
            };
            let mut fields = other.fields.clone();
            for name in &gone {
                forget(mention.kind.shape().fields, &mut fields, name);
            }
            let shape = mention.kind.shape();
            let bereft = shape
                .required
                .iter()
                .any(|name| !fields.contains_key(*name));
            let about = ["targets", "accused", "about"];
            let left_alone = about.iter().any(|list| {
                shape.field(list).is_some()
                    && other.fields.contains_key(*list)
                    && !fields.contains_key(*list)
            });
            if bereft || left_alone {
                if let Some(m) = store.describe(mention.kind, mention.number)? {
                    gone.push(m);
                }
            } else {
                touched.insert((mention.kind, mention.number));
            }
        }
    }
    let mut changed = Vec::new();
    for (kind, number) in touched {
        if gone.iter().any(|g| g.number == number) {
            continue;
        }
        if let (Some(other), Some(m)) = (store.map(kind, number)?, store.describe(kind, number)?) {
            let mut fields = other.fields;
            for name in &gone {
                forget(kind.shape().fields, &mut fields, name);
            }
            changed.push((m, canonical(kind, fields).map_err(CliError::Data)?));
        }
    }
    Ok(Removal { gone, changed })
}

/// Takes every link to a record out of fields; a part whose link was all it said goes too.
fn forget(shape: &[Field], fields: &mut Fields, gone: &Match) {
    let is_it = |form: Form, value: &Value| {
        let kind_fits = match form {
            Form::Link(kind) | Form::Links(kind) => kind == gone.kind,
            Form::AnyLink => true,
            _ => false,
        };
        kind_fits && value.as_str() == Some(&gone.key)
    };
    for field in shape {
        let Some(value) = fields.get_mut(field.name) else {
            continue;
        };
        let empty = match (field.form, value) {
            (Form::Parts(part), Value::Array(items)) => {
                items.retain_mut(|item| match item {
                    Value::Object(own) => {
                        let before = own.len();
                        forget(part.fields, own, gone);
                        let lost = own.len() < before;
                        let says_more = own.contains_key("wording")
                            || own.contains_key("text")
                            || own.contains_key("value")
                            || own.contains_key("summary")
                            || own.contains_key("length");
                        !lost || says_more
                    }
                    short => !part
                        .fields
                        .iter()
                        .any(|f| f.name == part.short && is_it(f.form, short)),
                });
                items.is_empty()
            }
            (form @ Form::Links(_), Value::Array(items)) => {
                items.retain(|item| !is_it(form, item));
                items.is_empty()
            }
            (form, value) => is_it(form, value),
        };
        if empty {
            fields.shift_remove(field.name);
        }
    }
}
