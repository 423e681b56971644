//! `purge`: a record, or what it said before, erased for good, when keeping it endangers somebody.

mod still;

use super::CliError;
use super::context::Context;
use super::leftovers;
use super::prompt;
use super::remove::{Removal, removal};
use crate::gate::Gate;
use crate::model::{Kind, Uid};
use crate::store::history::Subject;
use crate::store::history::past::Kept;
use crate::store::purge::{PastPurge, Purge as Erase};
use crate::store::{Match, Store};
use clap::Args;
use serde_json::Value;
use std::collections::BTreeSet;

/// Erase a record for good, or only what it said before: from the dossier, its whole history and
/// its attachments
#[derive(Debug, Args)]
#[command(
    after_help = "For when a source is in danger. There is no undo. The history still shows that something was purged, when and by whom, not what. A backup is made first, and holds the record: delete it once you are sure, or use --no-backup. Backups, exports, letters and copies made earlier are not touched; copies beside the dossier that hold it are named, and so is every text, present or past, that speaks of a person who was purged.\n\nExamples:\n  dossier purge o7 --dry-run\n  dossier purge o7\n  dossier purge o7 --no-backup --yes\n  dossier purge i12 --history                    (the record stays as it is now)\n  dossier purge i12 --history --field narrative"
)]
pub struct Purge {
    /// The record; one that was removed by its number, as i12
    #[arg(value_name = "REF", required_unless_present = "sweep")]
    record: Option<String>,
    /// Keep the record as it is now, and erase its earlier states: `log`, `show --at` and `undo` no
    /// longer give what it said
    #[arg(long, requires = "record")]
    history: bool,
    /// With --history: erase only what this field said before
    #[arg(long, value_name = "FIELD", requires = "history")]
    field: Option<String>,
    /// Do not ask
    #[arg(long, short)]
    yes: bool,
    /// Make no backup first
    #[arg(long)]
    no_backup: bool,
    /// Say what would go, and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Only rewrite the file without the space of what was erased, where an earlier purge could not,
    /// and wipe unfinished files beside it that commands which were broken off have left
    #[arg(long, conflicts_with = "record")]
    sweep: bool,
}

/// Texts shorter than this are not looked for in other records.
const SHORTEST: usize = 4;

impl Purge {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        let mut store = context.open()?;
        let Some(typed) = &self.record else {
            leftovers::sweep(&store);
            store.sweep()?;
            context.say(
                "Swept: the file has no free space left that could hold what was erased. What texts and earlier states still say stays.",
            );
            return Ok(());
        };
        match context.find(&store, typed, &[]) {
            Ok(record) if self.history => self.past(context, &mut store, &record),
            Ok(record) => self.whole(context, &mut store, record),
            Err(missing) => {
                let Ok(ever) = context.find_ever(&store, typed) else {
                    return Err(missing);
                };
                self.removed(context, &mut store, ever.uid, &ever.reference)
            }
        }
    }

    /// Erases a record with all that goes with it.
    fn whole(&self, context: &Context, store: &mut Store, record: Match) -> Result<(), CliError> {
        let removal = removal(store, record)?;
        let uids = uids(store, &removal)?;
        let named = store.gate_of(&uids)?;
        for (number, gone) in removal.gone.iter().enumerate() {
            context.say(format!(
                "{} {} {}: {}",
                if number == 0 {
                    "This erases for good"
                } else {
                    "and with it"
                },
                gone.kind,
                gone.reference,
                gone.label
            ));
        }
        for (other, _) in &removal.changed {
            context.say(format!(
                "{} {} stays, but no longer mentions it",
                other.kind, other.reference
            ));
        }
        let speaks = |text: &str| names_it(&named, text);
        if self.goes_on(context, store)? {
            let settings = settings(store, &removal)?;
            store.purge(&Erase {
                gone: removal.gone.iter().map(|m| (m.kind, m.number)).collect(),
                changed: removal
                    .changed
                    .iter()
                    .map(|(m, fields)| (m.kind, m.number, fields.clone()))
                    .collect(),
                settings,
            })?;
            context.say(format!(
                "Purged {}. Backups, exports and letters made earlier still hold it.",
                removal
                    .gone
                    .iter()
                    .map(|m| m.reference.as_str())
                    .collect::<Vec<_>>()
                    .join(", ")
            ));
        }
        if !named.is_open() {
            still::name_texts(context, store, &uids, &speaks)?;
        }
        still::name_copies(store, &mut |state| {
            uids.contains(&state.uid) || speaks_in(state, &speaks)
        })
    }

    /// Erases what a record said before, and leaves what it says.
    fn past(&self, context: &Context, store: &mut Store, record: &Match) -> Result<(), CliError> {
        let name = &record.reference;
        let field = self.field.as_deref();
        if let Some(field) = field
            && record.kind.shape().field(field).is_none()
        {
            return Err(CliError::Usage(format!(
                "{} has no field “{field}”; `dossier list fields --of {}` lists them",
                record.kind, record.kind
            )));
        }
        let uid = store.uid_of(record.number)?.unwrap_or_default();
        let present = store.states_of(&uid)?.pop();
        let mut going: Vec<PastPurge> = store
            .past_of(&uid, field)?
            .into_iter()
            .map(|state| (state, self.field.clone()))
            .collect();
        if field.is_none_or(|field| field == "slug") {
            // Removed attachments, and settings that named it as it was called before.
            going.extend(
                store
                    .traces_of(&[uid])?
                    .into_iter()
                    .filter(|state| match state.subject {
                        Subject::Setting => text(state, "value") != record.key,
                        _ => field.is_none(),
                    })
                    .map(|state| (state, None)),
            );
        }
        if going.is_empty() {
            context.say(format!(
                "The history keeps no earlier state of {name} that says anything else{}.",
                field.map_or(String::new(), |field| format!(" in {field}"))
            ));
        } else {
            context.say(format!(
                "This erases for good what {} of {name} said before{}; what it says now stays.",
                field.unwrap_or("all"),
                revisions(&going)
            ));
        }
        let words = words(&going, present.as_ref());
        let mut done = true;
        if !going.is_empty() {
            done = self.goes_on(context, store)?;
            if done {
                store.purge_past(&going)?;
                context.say(format!("Purged what {name} said before."));
            }
        }
        let speaks = |text: &str| words.iter().any(|word| text.contains(word.as_str()));
        if !words.is_empty() {
            let skip = match done {
                true => BTreeSet::new(),
                false => BTreeSet::from([uid]),
            };
            still::name_texts(context, store, &skip, &speaks)?;
        }
        still::name_copies(store, &mut |state| {
            let (Some(present), true) = (&present, state.uid == uid) else {
                return speaks_in(state, &speaks);
            };
            match field {
                Some(field) => {
                    let then = state.fields.get(field);
                    then.is_some() && then != present.fields.get(field)
                }
                None => state.fields != present.fields,
            }
        })
    }

    /// Erases what the history keeps of a record that was removed.
    fn removed(
        &self,
        context: &Context,
        store: &mut Store,
        uid: [u8; 16],
        name: &str,
    ) -> Result<(), CliError> {
        let uids = BTreeSet::from([uid]);
        let named = store.gate_of(&uids)?;
        let mut states = store.states_of(&uid)?;
        states.extend(store.traces_of(&[uid])?);
        let going: Vec<PastPurge> = states.into_iter().map(|state| (state, None)).collect();
        let speaks = |text: &str| names_it(&named, text);
        if going.is_empty() {
            context.say(format!(
                "{name} was purged before: the history keeps nothing of it."
            ));
            store.sweep()?;
        } else {
            context.say(format!(
                "{name} was removed before; this erases for good what the history keeps of it{}.",
                revisions(&going)
            ));
            if self.goes_on(context, store)? {
                store.purge_past(&going)?;
                context.say(format!("Purged {name}."));
            }
        }
        if !named.is_open() {
            still::name_texts(context, store, &uids, &speaks)?;
        }
        still::name_copies(store, &mut |state| {
            state.uid == uid || speaks_in(state, &speaks)
        })
    }

    /// Asks, and makes a backup; false where nothing is to be changed.
    fn goes_on(&self, context: &Context, store: &Store) -> Result<bool, CliError> {
        if self.dry_run {
            context.say("Nothing was changed (--dry-run).");
            return Ok(false);
        }
        if !self.yes {
            if !context.can_ask() {
                return Err(CliError::Usage(
                    "nothing was purged: confirm with --yes, or run this on a terminal".into(),
                ));
            }
            if !prompt::confirm("There is no undo. Purge?", false)? {
                return Err(CliError::Cancelled);
            }
        }
        if !self.no_backup {
            let path = store.backup_name("before-purge")?;
            store.backup(&path)?;
            context.say(format!(
                "A backup that still holds it is {}: delete it once you are sure.",
                path.display()
            ));
        }
        Ok(true)
    }
}

/// Whether a text names what is purged, in any form; somebody else who is called so may be meant.
fn names_it(named: &Gate, text: &str) -> bool {
    !named.sightings(0, text).is_empty()
}

fn speaks_in(state: &Kept, speaks: &dyn Fn(&str) -> bool) -> bool {
    state
        .fields
        .iter()
        .any(|(field, value)| field != "uid" && still::says(value, speaks))
}

fn text(state: &Kept, field: &str) -> String {
    let value = state.fields.get(field).and_then(Value::as_str);
    value.unwrap_or_default().to_owned()
}

/// The revisions that states come from, as an addition to a sentence.
fn revisions(going: &[PastPurge]) -> String {
    let all: BTreeSet<i64> = going.iter().map(|(state, _)| state.revision).collect();
    let all: Vec<String> = all.iter().map(ToString::to_string).collect();
    match all.as_slice() {
        [] => String::new(),
        [one] => format!(" (revision {one})"),
        several => format!(" (revisions {})", several.join(", ")),
    }
}

/// Settings that name a record that goes.
fn settings(store: &Store, removal: &Removal) -> Result<Vec<String>, CliError> {
    let mut found = Vec::new();
    for name in ["use", "sender"] {
        if let Some(key) = store.setting(name)?
            && removal
                .gone
                .iter()
                .any(|m| m.kind == Kind::Actor && m.key == key)
        {
            found.push(name.to_owned());
        }
    }
    Ok(found)
}

/// The uids of the records that go.
fn uids(store: &Store, removal: &Removal) -> Result<BTreeSet<[u8; 16]>, CliError> {
    let mut uids = BTreeSet::new();
    for gone in &removal.gone {
        uids.extend(store.uid_of(gone.number)?);
    }
    Ok(uids)
}

/// The texts that are erased and that the record says no more: of words of their own, not of codes,
/// dates and links.
fn words(going: &[PastPurge], present: Option<&Kept>) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for (state, field) in going {
        for (name, value) in &state.fields {
            let asked = field.as_ref().is_none_or(|field| field == name);
            let stays = present.is_some_and(|present| present.fields.get(name) == Some(value));
            if asked && !stays && name != "custody" {
                collect(value, &mut words);
            }
        }
    }
    words
}

fn collect(value: &Value, words: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            let of_words = text.trim().contains(char::is_whitespace);
            if of_words && text.chars().count() >= SHORTEST && text.parse::<Uid>().is_err() {
                words.insert(text.trim().to_owned());
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, words)),
        Value::Object(fields) => fields.values().for_each(|item| collect(item, words)),
        _ => {}
    }
}
