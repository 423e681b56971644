//! `set`: single fields of a record, or settings of the dossier.

use super::CliError;
use super::assign::Draft;
use super::context::Context;
use super::door::Writing;
use super::neutral;
use crate::model::{Kind, Settings};
use clap::Args;

/// Set fields of a record, or settings of the dossier
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dossier set i12 date=\"12 February 2018\" place=Moscow\n  dossier set khamroev names+=\"[{text: Бахром Хамроев, script: Cyrl}]\"\n  dossier set i12 narrative=@notes.txt\n  dossier set i12 place=                    (empties the field)\n  dossier set dossier sender=our-organization place=Dublin signatory=\"A. Name\""
)]
pub struct Set {
    /// The record, or "dossier" for its settings (title, language, sender, signatory, signatory_title, place, letterhead, reference, case_code)
    #[arg(value_name = "REF")]
    record: String,
    /// FIELD=VALUE to set, FIELD+=VALUE to add to a list, FIELD= to empty
    #[arg(required = true, value_name = "FIELD=VALUE")]
    assignments: Vec<String>,
}

impl Set {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        context.write(|store| match self.record.as_str() {
            "dossier" => self.settings(context, store),
            _ => self.fields(context, store),
        })
    }

    fn fields(&self, context: &Context, store: &Writing<'_>) -> Result<(), CliError> {
        let record = context.find(store, &self.record, &[])?;
        let Some(stored) = store.map(record.kind, record.number)? else {
            return Err(CliError::NotFound(format!(
                "there is no record “{}”",
                self.record
            )));
        };
        let before = stored.fields.clone();
        let mut draft = Draft::of(record.kind, stored.fields, context.today());
        for assignment in &self.assignments {
            let (name, value) = split(assignment)?;
            match name.strip_suffix('+') {
                Some(name) => draft.append(name.trim(), value)?,
                None if name == "uid" => {
                    return Err(CliError::Usage("the uid of a record never changes".into()));
                }
                None => draft.assign(name, value)?,
            }
        }
        for words in &draft.understood {
            context.say(format!("Understood {words}"));
        }
        let mut fields = store.checked(draft)?;
        if fields.get("confidentiality").and_then(|c| c.as_str())
            == Some(record.kind.shape().default_confidentiality.code())
        {
            fields.shift_remove("confidentiality");
        }
        let before = crate::exchange::casefile::read::canonical(record.kind, before)
            .map_err(CliError::Data)?;
        if fields == before {
            context.say(format!(
                "{} was so already; nothing was changed.",
                record.reference
            ));
            return Ok(());
        }
        let offer = neutral::offer(context, store, record.kind, &before, &mut fields)?;
        store.replace(record.kind, record.number, &fields)?;
        let names: Vec<&str> = self
            .assignments
            .iter()
            .filter_map(|a| {
                a.split_once('=')
                    .map(|(name, _)| name.trim_end_matches('+').trim())
            })
            .collect();
        context.say(format!("Set {} of {}.", names.join(", "), record.reference));
        if record.kind == Kind::Proceeding && names.contains(&"accused") {
            context.say(
                "Its steps and charges stay those of whom they were of; `dossier set STEP accused+=ACTOR` adds somebody to one.",
            );
        }
        offer.say(context);
        Ok(())
    }

    fn settings(&self, context: &Context, store: &Writing<'_>) -> Result<(), CliError> {
        let mut values = Vec::new();
        for assignment in &self.assignments {
            let (name, value) = split(assignment)?;
            let Some((name, _)) = Settings::NAMES.iter().find(|(known, _)| *known == name) else {
                let names: Vec<&str> = Settings::NAMES.iter().map(|(name, _)| *name).collect();
                return Err(CliError::Usage(format!(
                    "the dossier has no setting “{name}”; it has {}",
                    names.join(", ")
                )));
            };
            let value = match (*name, value) {
                (_, "") => None,
                ("sender", value) => Some(context.find(store, value, &[Kind::Actor])?.key),
                (_, value) => Some(value.to_owned()),
            };
            values.push((*name, value));
        }
        for (name, value) in &values {
            store.writer()?.set_setting(name, value.as_deref())?;
        }
        let names: Vec<&str> = values.iter().map(|(name, _)| *name).collect();
        context.say(format!("Set {} of the dossier.", names.join(", ")));
        Ok(())
    }
}

fn split(assignment: &str) -> Result<(&str, &str), CliError> {
    assignment
        .split_once('=')
        .map(|(name, value)| (name.trim(), value))
        .ok_or_else(|| CliError::Usage(format!("“{assignment}”: write it as FIELD=VALUE")))
}
