//! Taking revisions back, and bringing them back. Neither erases anything: each is a revision of
//! its own that restores the states before (or after) the one it names.

use super::super::mentions::mentions;
use super::super::{Fields, Store, StoreError, Writer};
use super::log::{Purged, kept, revisions};
use super::record::last_change;
use super::{Action, Subject, state_of};
use crate::model::Kind;
use rusqlite::{Connection, params};
use serde_json::Value;

/// Which revisions to take or bring back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// The last so many.
    Last(usize),
    /// This one.
    Revision(i64),
}

/// A revision that was taken or brought back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The revision.
    pub target: i64,
    /// The revision that did it.
    pub made: i64,
}

/// What can be taken back and what can be brought back, the next at the end.
#[derive(Debug, Default, PartialEq, Eq)]
struct Stacks {
    done: Vec<i64>,
    undone: Vec<i64>,
}

fn stacks(connection: &Connection) -> Result<Stacks, StoreError> {
    let mut stacks = Stacks::default();
    let mut statement =
        connection.prepare_cached("SELECT number, action, target FROM revision ORDER BY number")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (number, action): (i64, String) = (row.get(0)?, row.get(1)?);
        let target: i64 = row.get::<_, Option<i64>>(2)?.unwrap_or(0);
        match Action::of(&action)? {
            Action::Change => {
                stacks.done.push(number);
                stacks.undone.clear();
            }
            Action::Undo => {
                stacks.done.retain(|done| *done != target);
                stacks.undone.push(target);
            }
            Action::Redo => {
                stacks.undone.retain(|undone| *undone != target);
                stacks.done.push(target);
            }
            Action::Custody | Action::Purge | Action::Migrate => {}
        }
    }
    Ok(stacks)
}

/// How a record changes when a revision is taken or brought back.
struct Shift {
    subject: Subject,
    number: i64,
    from: Option<Fields>,
    to: Option<Fields>,
}

impl Store {
    /// Takes revisions back, the last first; all that are asked for, or none.
    ///
    /// # Errors
    /// When there is nothing to take back, or a later change depends on it.
    pub fn undo(&mut self, which: Which) -> Result<Vec<Step>, StoreError> {
        self.step(which, Action::Undo)
    }

    /// Brings revisions back that were taken back, the last first; all that are asked for, or
    /// none.
    ///
    /// # Errors
    /// When there is nothing to bring back, or a later change stands in the way.
    pub fn redo(&mut self, which: Which) -> Result<Vec<Step>, StoreError> {
        self.step(which, Action::Redo)
    }

    fn step(&mut self, which: Which, action: Action) -> Result<Vec<Step>, StoreError> {
        let session = self.session.clone();
        self.transact(|writer| {
            writer.decide_now()?;
            let count = match which {
                Which::Last(count) => count,
                Which::Revision(_) => 1,
            };
            let mut steps = Vec::new();
            for done in 0..count {
                let target = choose(writer.connection(), which, action, done)?;
                shift(writer, target, action)?;
                let made = writer.finish(&session, action, Some(target))?;
                steps.push(Step {
                    target,
                    made: made.unwrap_or(target),
                });
            }
            Ok(steps)
        })
    }
}

/// The revision that is next, or the one named when that is possible.
fn choose(
    connection: &Connection,
    which: Which,
    action: Action,
    already: usize,
) -> Result<i64, StoreError> {
    let stacks = stacks(connection)?;
    let (open, verb) = match action {
        Action::Redo => (&stacks.undone, "redone"),
        _ => (&stacks.done, "undone"),
    };
    let refuse = |text: String| Err(StoreError::CannotUndo(text));
    match which {
        Which::Revision(number) if open.contains(&number) => Ok(number),
        Which::Revision(number) => {
            let Some(found) = revisions(connection, "WHERE number = ?", [number])?.pop() else {
                return refuse(format!(
                    "there is no revision {number}; `dossier log` lists them"
                ));
            };
            let why = match (found.action, action) {
                (Action::Change, Action::Redo) => "it is in force",
                (Action::Change, _) => "it was undone already; `dossier redo` brings it back",
                (Action::Undo, _) => {
                    "it is itself an undo; `dossier redo` brings back what it undid"
                }
                (Action::Redo, _) => "it is itself a redo; undo the revision that it brought back",
                (Action::Custody, _) => {
                    "it keeps what was done with the dossier, and is never taken back"
                }
                (Action::Purge, _) => "what was purged is gone for good",
                (Action::Migrate, _) => "it only brought the file up to date",
            };
            refuse(format!("revision {number} cannot be {verb}: {why}"))
        }
        Which::Last(_) => match open.last() {
            Some(number) => Ok(*number),
            None if already == 0 => refuse(format!("there is nothing that can be {verb}")),
            None => refuse(format!(
                "only {already} revisions can be {verb}; nothing was changed"
            )),
        },
    }
}

/// Puts the records of a revision into the states before it (or, for a redo, after it).
fn shift(writer: &Writer<'_>, target: i64, action: Action) -> Result<(), StoreError> {
    let connection = writer.connection();
    let shifts = shifts(connection, target, action)?;
    let mut freed = Vec::new();
    for shift in &shifts {
        if let (Subject::Record(kind), Some(_)) = (shift.subject, &shift.from) {
            freed.push((kind, shift.number));
        }
    }
    writer.free_slugs(&freed)?;
    let records = || {
        shifts.iter().filter_map(|shift| match shift.subject {
            Subject::Record(kind) => Some((kind, shift)),
            Subject::Setting | Subject::Content | Subject::Past => None,
        })
    };
    for (kind, shift) in records() {
        if let (None, Some(to)) = (&shift.from, &shift.to) {
            writer.reserve_as(shift.number, kind, to)?;
        }
    }
    for (kind, shift) in records() {
        let written = match (&shift.from, &shift.to) {
            (None, Some(to)) => writer.fill(kind, shift.number, to),
            (Some(_), Some(to)) => writer.replace(kind, shift.number, to),
            _ => Ok(()),
        };
        written.map_err(|error| match error {
            StoreError::BrokenLink { kind: other, .. } => StoreError::CannotUndo(format!(
                "revision {target} cannot be taken or brought back: {}{} refers to a {other} that is gone since; undo its removal first",
                kind.prefix(),
                shift.number
            )),
            other => other,
        })?;
    }
    let going: Vec<i64> = records()
        .filter(|(_, shift)| shift.to.is_none())
        .map(|(_, shift)| shift.number)
        .collect();
    for (kind, shift) in records().filter(|(_, shift)| shift.to.is_none()) {
        let mut others = Vec::new();
        for mention in mentions(connection, kind, shift.number)? {
            let reference = format!("{}{}", mention.kind.prefix(), mention.number);
            if !going.contains(&mention.number) && !others.contains(&reference) {
                others.push(reference);
            }
        }
        if !others.is_empty() {
            return Err(StoreError::CannotUndo(format!(
                "revision {target} cannot be undone: later changes depend on it; {} refers to {}{}, which would go. Undo those first (`dossier log {}`)",
                others.join(", "),
                kind.prefix(),
                shift.number,
                others.first().map_or("", String::as_str)
            )));
        }
        writer.remove(kind, shift.number)?;
    }
    for shift in shifts.iter().filter(|s| s.subject == Subject::Setting) {
        let text = |fields: &Option<Fields>, name: &str| {
            fields
                .as_ref()
                .and_then(|f| f.get(name))
                .and_then(Value::as_str)
                .map(str::to_owned)
        };
        if let Some(name) = text(&shift.from, "name").or_else(|| text(&shift.to, "name")) {
            writer.set_setting(&name, text(&shift.to, "value").as_deref())?;
        }
    }
    Ok(())
}

/// What changes when a revision is taken or brought back; refuses where a record is not any more
/// as the revision left it.
fn shifts(connection: &Connection, target: i64, action: Action) -> Result<Vec<Shift>, StoreError> {
    let purged = || {
        StoreError::CannotUndo(format!(
            "revision {target} cannot be taken or brought back: it changed a record that was purged since, or whose earlier state was, and what was purged is gone for good"
        ))
    };
    let mut statement = connection.prepare_cached(
        "SELECT subject, uid, number, earlier FROM change WHERE revision = ? ORDER BY position",
    )?;
    let mut rows = statement.query([target])?;
    let mut shifts = Vec::new();
    while let Some(row) = rows.next()? {
        let (table, uid): (String, [u8; 16]) = (row.get(0)?, row.get(1)?);
        let subject = Subject::of(&table)?;
        // Bytes stay where they are: taking an attachment back takes its record back.
        if matches!(subject, Subject::Content | Subject::Past) {
            continue;
        }
        let state = |revision| kept(connection, &uid, revision)?.map_err(|Purged| purged());
        let before = state(row.get(3)?)?;
        let after = state(Some(target))?;
        let (from, to) = match action {
            Action::Redo => (before, after),
            _ => (after, before),
        };
        let number: i64 = row.get::<_, Option<i64>>(2)?.unwrap_or(0);
        if state(last_change(connection, &uid)?)? != from {
            return Err(depends(connection, target, action, subject, number, &uid)?);
        }
        let fields = |state: Option<Vec<u8>>| state.map(|text| state_of(&text)).transpose();
        shifts.push(Shift {
            subject,
            number,
            from: fields(from)?,
            to: fields(to)?,
        });
    }
    Ok(shifts)
}

/// The refusal where a record was changed again later.
fn depends(
    connection: &Connection,
    target: i64,
    action: Action,
    subject: Subject,
    number: i64,
    uid: &[u8; 16],
) -> Result<StoreError, StoreError> {
    let verb = match action {
        Action::Redo => "redone",
        _ => "undone",
    };
    let later = revisions(
        connection,
        "WHERE number > ?1 AND number IN (SELECT revision FROM change WHERE uid = ?2) ORDER BY number DESC",
        params![target, uid],
    )?;
    let what = match subject {
        Subject::Record(kind) => format!("{}{number}", Kind::prefix(kind)),
        Subject::Setting | Subject::Content | Subject::Past => "a setting".to_owned(),
    };
    let by: Vec<String> = later
        .iter()
        .map(|revision| format!("{} ({})", revision.number, revision.command))
        .collect();
    if later
        .iter()
        .any(|revision| revision.action == Action::Custody)
    {
        return Ok(StoreError::CannotUndo(format!(
            "revision {target} cannot be {verb}: the custody log of {what} has entries since, and is only ever added to; take it out with `dossier remove {what}`"
        )));
    }
    Ok(StoreError::CannotUndo(format!(
        "revision {target} cannot be {verb}: {what} was changed again by revision {}; undo that first",
        by.join(", ")
    )))
}
