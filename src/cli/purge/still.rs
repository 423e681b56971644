//! What still holds, after a purge, what was purged: texts of other records, present and past,
//! remarks, files, copies of the dossier; and what to do about each.

use super::super::leftovers::warn;
use super::super::{CliError, context::Context};
use crate::model::Kind;
use crate::store::history::Subject;
use crate::store::history::past::Kept;
use crate::store::{Store, StoreError};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// How many places are told one by one.
const MOST: usize = 20;

/// Largest attached file that is looked into.
const LARGEST: i64 = 16 << 20;

/// Where a text was found: what it is a state of, its local number, the field.
type Place = (String, Option<i64>, String);

/// When a record says something.
#[derive(Clone, Debug, Default)]
struct When {
    kind: Option<Kind>,
    now: bool,
    /// Revisions whose states are past.
    before: BTreeSet<i64>,
    /// The record was removed.
    removed: bool,
}

/// Names every text, present or past, for which `speaks` is true, and says what to do about each.
/// States of the records in `skip` are not looked at.
///
/// # Errors
/// When the dossier cannot be read.
pub(super) fn name_texts(
    context: &Context,
    store: &Store,
    skip: &BTreeSet<[u8; 16]>,
    speaks: &dyn Fn(&str) -> bool,
) -> Result<(), CliError> {
    let mut lines = Vec::new();
    for ((subject, number, field), when) in places(store, skip, speaks)? {
        lines.push(line(store, &subject, number, &field, &when)?);
    }
    for map in store.maps(Kind::Attachment, None)? {
        if in_file(store, &map.fields, speaks)? {
            let name = map.reference();
            lines.push(format!(
                "The file of {name} speaks of it: `dossier purge {name}` erases the file."
            ));
        }
    }
    for revision in store.revisions(usize::MAX)? {
        let number = revision.number;
        if revision.note.as_deref().is_some_and(speaks) {
            lines.push(format!(
                "The remark of revision {number} speaks of it: it goes with the earlier states of a record that the revision changed (`dossier log --revision {number}`, `dossier purge REF --history`)."
            ));
        }
        if speaks(&revision.author) {
            lines.push(format!(
                "Revision {number} was made under that name: who made a revision cannot be erased."
            ));
        }
    }
    let more = lines.len().saturating_sub(MOST);
    for line in lines.iter().take(MOST) {
        warn(line);
    }
    if more > 0 {
        warn(&format!(
            "And {more} more places: repeat the purge of what is left to see them."
        ));
    }
    if lines.is_empty() {
        context.say("No text of a record, present or past, was found to speak of it.");
    }
    Ok(())
}

fn places(
    store: &Store,
    skip: &BTreeSet<[u8; 16]>,
    speaks: &dyn Fn(&str) -> bool,
) -> Result<BTreeMap<Place, When>, CliError> {
    let mut places: BTreeMap<Place, When> = BTreeMap::new();
    store.each_kept(|state| {
        if skip.contains(&state.uid) || state.subject == Subject::Content {
            return Ok(true);
        }
        for (field, value) in &state.fields {
            if field == "uid" || !says(value, speaks) {
                continue;
            }
            let name = match state.subject {
                Subject::Record(_) => String::new(),
                _ => text(&state, "name"),
            };
            let when = places
                .entry((name, state.number, field.clone()))
                .or_default();
            if let Subject::Record(kind) = state.subject {
                when.kind = Some(kind);
            }
            when.removed = !store.is_there(&state.uid)?;
            if !when.removed && store.is_present(&state)? {
                when.now = true;
            } else {
                when.before.insert(state.revision);
            }
        }
        Ok::<bool, StoreError>(true)
    })?;
    Ok(places)
}

fn text(state: &Kept, field: &str) -> String {
    let value = state.fields.get(field).and_then(Value::as_str);
    value.unwrap_or_default().to_owned()
}

/// Whether one of the texts in a value speaks of it.
pub(super) fn says(value: &Value, speaks: &dyn Fn(&str) -> bool) -> bool {
    match value {
        Value::String(text) => speaks(text),
        Value::Array(items) => items.iter().any(|item| says(item, speaks)),
        Value::Object(fields) => fields.values().any(|item| says(item, speaks)),
        _ => false,
    }
}

/// Says where something stands, and how it goes.
fn line(
    store: &Store,
    setting: &str,
    number: Option<i64>,
    field: &str,
    when: &When,
) -> Result<String, CliError> {
    let revisions: Vec<String> = when.before.iter().map(ToString::to_string).collect();
    let revisions = match revisions.as_slice() {
        [one] => format!("revision {one}"),
        several => format!("revisions {}", several.join(", ")),
    };
    let (Some(kind), Some(number)) = (when.kind, number) else {
        return Ok(format!(
            "The setting {setting} speaks of it, now or in the history ({revisions}): `dossier purge` of the record that it named erases it."
        ));
    };
    let numbered = format!("{}{number}", kind.prefix());
    if when.removed {
        return Ok(format!(
            "{numbered}, removed since, spoke of it in {field} ({revisions}): `dossier purge {numbered}`."
        ));
    }
    let found = store.describe(kind, number)?;
    let name = found.map_or(numbered, |found| found.reference);
    let erase = format!("`dossier purge {name} --history --field {field}`");
    Ok(match (when.now, when.before.is_empty()) {
        (true, true) => format!(
            "{name} speaks of it in {field}: change that (`dossier edit {name}`), then {erase}, or `dossier purge {name}`."
        ),
        (true, false) => format!(
            "{name} speaks of it in {field}, and did before ({revisions}): change that (`dossier edit {name}`), then {erase}, or `dossier purge {name}`."
        ),
        (false, _) => format!("{name} spoke of it in {field} before ({revisions}): {erase}."),
    })
}

/// Whether the file of an attachment is text that speaks of it.
fn in_file(
    store: &Store,
    fields: &crate::store::Fields,
    speaks: &dyn Fn(&str) -> bool,
) -> Result<bool, CliError> {
    let size = fields.get("size").and_then(Value::as_i64).unwrap_or(0);
    let sha256 = fields.get("sha256").and_then(Value::as_str);
    let Some(sha256) = sha256.filter(|_| size <= LARGEST) else {
        return Ok(false);
    };
    if !store.holds_content(sha256)? {
        return Ok(false);
    }
    let mut bytes = Vec::new();
    store.write_content(sha256, &mut bytes)?;
    Ok(std::str::from_utf8(&bytes).is_ok_and(speaks))
}

/// Names the copies beside the dossier that hold what was purged, as `holds` finds it.
///
/// # Errors
/// When the dossier is in memory.
pub(super) fn name_copies(
    store: &Store,
    holds: &mut dyn FnMut(&Kept) -> bool,
) -> Result<(), CliError> {
    for copy in store.copies_that(holds)? {
        let path = copy.path.display();
        warn(&match copy.certain {
            true => format!("{path} still holds it: delete it once you are sure."),
            false => format!("{path} may still hold it: it cannot be looked into from here."),
        });
    }
    Ok(())
}
