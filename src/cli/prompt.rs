//! Asking a person at a terminal. Nothing is written before the last answer; Ctrl-C leaves all as
//! it was.

use super::CliError;
use super::assign::Draft;
use super::context::Context;
use super::door::Writing;
use crate::model::Kind;
use crate::render::terminal::visible;
use crate::vocabulary::Term;
use dialoguer::{Confirm, Input, Select};
use signal_hook::consts::SIGINT;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Asks for a text until `check` accepts it; an empty answer is `None` where it may be.
///
/// # Errors
/// When the terminal is gone.
pub fn ask(
    question: &str,
    required: bool,
    mut check: impl FnMut(&str) -> Result<(), String>,
) -> Result<Option<String>, CliError> {
    loop {
        let answer: String = answered(|| {
            Input::new()
                .with_prompt(visible(question))
                .allow_empty(true)
                .interact_text()
        })?;
        let answer = answer.trim().to_owned();
        if answer.is_empty() {
            if required {
                anstream::eprintln!("This is needed. Ctrl-C leaves without writing anything.");
                continue;
            }
            return Ok(None);
        }
        match check(&answer) {
            Ok(()) => return Ok(Some(answer)),
            Err(message) => anstream::eprintln!("{}", visible(&message)),
        }
    }
}

/// Asks for a field of a draft where it is still empty, and assigns it.
///
/// # Errors
/// When the terminal is gone.
pub fn ask_field(
    draft: &mut Draft,
    name: &str,
    question: &str,
    required: bool,
) -> Result<(), CliError> {
    if draft.fields.contains_key(name) {
        return Ok(());
    }
    ask(question, required, |answer| {
        draft
            .assign(name, answer)
            .map_err(|error| error.to_string())
    })?;
    if let Some(words) = draft.understood.pop() {
        anstream::eprintln!("  {}", visible(&words));
    }
    Ok(())
}

/// A yes-or-no question.
///
/// # Errors
/// When the terminal is gone.
pub fn confirm(question: &str, default: bool) -> Result<bool, CliError> {
    answered(|| {
        Confirm::new()
            .with_prompt(visible(question))
            .default(default)
            .interact()
    })
}

/// Offers to add an actor under a name that nobody has, and gives the key that it will have.
///
/// # Errors
/// When the answer is no, or the terminal is gone.
pub fn offer_actor(context: &Context, store: &Writing<'_>, name: &str) -> Result<String, CliError> {
    if !confirm(
        &format!("There is no “{name}” in the dossier. Add it?"),
        true,
    )? {
        return Err(CliError::Cancelled);
    }
    let terms = context.terms(store)?;
    let kinds: Vec<&Term> = terms.all("actor-kinds").collect();
    let chosen = answered(|| {
        Select::new()
            .with_prompt("What is it?")
            .items(kinds.iter().map(|kind| &kind.label))
            .default(0)
            .interact()
    })?;
    let mut draft = Draft::new(Kind::Actor, context.today());
    draft.assign("name", name)?;
    draft.assign("kind", kinds[chosen].code.as_str())?;
    Ok(store.agree(draft))
}

/// Asks, and gives Ctrl-C back as an answer, so that what it means is said: the signal alone would
/// end the program without a word.
fn answered<T>(ask: impl FnOnce() -> dialoguer::Result<T>) -> Result<T, CliError> {
    let stop = Arc::new(AtomicBool::new(false));
    let handler = signal_hook::flag::register(SIGINT, Arc::clone(&stop)).ok();
    let answer = ask().map_err(failed);
    if let Some(handler) = handler {
        signal_hook::low_level::unregister(handler);
    }
    if answer.is_err() || stop.load(Ordering::Relaxed) {
        // A list of choices hides the cursor while it is open.
        anstream::eprint!("\u{1b}[?25h\r\n");
    }
    match stop.load(Ordering::Relaxed) {
        true => Err(CliError::Cancelled),
        false => answer,
    }
}

fn failed(error: dialoguer::Error) -> CliError {
    match error {
        dialoguer::Error::IO(source) if source.kind() == std::io::ErrorKind::Interrupted => {
            CliError::Cancelled
        }
        dialoguer::Error::IO(source) => CliError::Io {
            what: "cannot ask at the terminal".into(),
            source,
        },
    }
}
