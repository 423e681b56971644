//! Who is meant by a name: one actor when that is certain enough, else the list of those who may
//! be meant. Commands that write take less for granted than those that only show.

use super::CliError;
use super::context::Context;
use crate::model::Kind;
use crate::names::{PROBABLE, STRONG};
use crate::store::{Candidate, Match, Store};

/// Commands that write nothing about the person whom they name, and send nothing out.
const READING: [&str; 10] = [
    "agenda",
    "check",
    "correspondence",
    "export",
    "extract",
    "find",
    "list",
    "log",
    "show",
    "timeline",
];
/// By how much the one meant must be likelier than the next for a command that writes.
const GAP: f64 = 0.1;
/// Most candidates that are named in a message.
const NAMED: usize = 8;

/// What a name leads to.
#[derive(Debug)]
pub(super) enum Who {
    /// One actor; how the name was understood, where it is not the very name.
    One(Match, Option<String>),
    /// Several that may be meant, the likeliest first.
    Several(Vec<Candidate>),
    /// Nobody; those whose names are nearest.
    Nobody(Vec<Candidate>),
}

/// Finds who is meant by a name.
///
/// # Errors
/// When the dossier cannot be read.
pub(super) fn who(context: &Context, store: &Store, typed: &str) -> Result<Who, CliError> {
    let found = store.candidates(typed, NAMED)?;
    let whole: Vec<&Candidate> = found.iter().filter(|c| c.whole).collect();
    match whole.as_slice() {
        [] => {}
        [one] => return Ok(Who::One(one.found.clone(), None)),
        several => return Ok(Who::Several(several.iter().copied().cloned().collect())),
    }
    let strong = |c: &&Candidate| c.likeness.score >= STRONG;
    let rivals = |least: f64| {
        found
            .iter()
            .filter(move |c| c.likeness.score > least)
            .cloned()
    };
    match found.iter().filter(strong).collect::<Vec<_>>().as_slice() {
        [] => Ok(Who::Nobody(rivals(PROBABLE - 0.15).collect())),
        [one] => {
            let least = if READING.contains(&context.session().command.as_str()) {
                STRONG
            } else {
                one.likeness.score - GAP
            };
            let rivals: Vec<Candidate> = rivals(least).collect();
            if rivals.len() > 1 {
                return Ok(Who::Several(rivals));
            }
            let called = &one.found;
            Ok(Who::One(
                called.clone(),
                Some(format!(
                    "“{typed}” is understood as {} ({}): {}",
                    called.reference, called.label, one.likeness.why
                )),
            ))
        }
        several => Ok(Who::Several(several.iter().copied().cloned().collect())),
    }
}

/// The message where several may be meant.
pub(super) fn several(typed: &str, found: &[Candidate]) -> CliError {
    CliError::NotFound(format!(
        "“{typed}” could be several records: {}\nSay which, by slug or number; `dossier find` shows why",
        scored(found)
    ))
}

/// Candidates with their scores, in one line.
pub(super) fn scored(found: &[Candidate]) -> String {
    found
        .iter()
        .map(|c| {
            format!(
                "{} ({}) {:.2}",
                c.found.reference, c.found.label, c.likeness.score
            )
        })
        .collect::<Vec<_>>()
        .join(", ")
}

/// The part of a message that names who is nearest; empty where nobody is.
pub(super) fn nearest(found: &[Candidate]) -> String {
    if found.is_empty() {
        String::new()
    } else {
        format!("; nearest: {}", scored(found))
    }
}

/// Whether a reference to a record of these kinds (any kind where empty) may be a person's name.
pub(super) fn may_be_actor(kinds: &[Kind]) -> bool {
    kinds.is_empty() || kinds.contains(&Kind::Actor)
}
