//! What a command that was broken off left behind, told when the dossier is opened next.

use super::context::Context;
use super::prompt;
use crate::render::terminal::visible;
use crate::store::Store;
use crate::store::leftovers::Leftovers;
use std::path::Path;

/// Overwrites and removes what surely was left by a program that is gone, and asks about the rest
/// on a terminal. Told even where the user wants quiet: it may have been open to anybody.
pub(super) fn clear(context: &Context, store: &Store) {
    let mut leftovers = store.clear_leftovers();
    if !leftovers.left.is_empty() && context.can_ask() {
        for path in &leftovers.left {
            warn(&looks_left(path));
        }
        let wipe = "Overwrite and remove it? Say no while another command is running.";
        if prompt::confirm(wipe, false).unwrap_or(false) {
            leftovers.wipe();
        }
    }
    tell(&leftovers);
}

/// Overwrites and removes all that looks left behind, asked for by name.
pub(super) fn sweep(store: &Store) {
    let mut leftovers = store.clear_leftovers();
    leftovers.wipe();
    tell(&leftovers);
}

/// Says what lies beside a dossier that cannot be opened.
pub(super) fn name(dossier: &Path) {
    tell(&Leftovers::beside(dossier));
}

fn tell(leftovers: &Leftovers) {
    for path in &leftovers.wiped {
        warn(&format!(
            "A command that was broken off had left {}: it was overwritten and removed.",
            path.display()
        ));
    }
    for path in &leftovers.left {
        warn(&format!(
            "{} If no other command is running, `dossier purge --sweep` overwrites and removes it.",
            looks_left(path)
        ));
    }
}

fn looks_left(path: &Path) -> String {
    format!(
        "{} looks like what a command that was broken off left; it may hold what the dossier holds, in plain text.",
        path.display()
    )
}

pub(super) fn warn(message: &str) {
    anstream::eprintln!("{}", visible(message));
}
