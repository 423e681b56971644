//! `undo` and `redo`: revisions taken back and brought back.

use super::CliError;
use super::context::Context;
use super::log::{changed, command, local};
use crate::store::Store;
use crate::store::history::undo::{Step, Which};
use clap::Args;

/// Take the last change back, or any earlier one on which nothing later depends; nothing is lost:
/// `redo` brings it back
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dossier undo\n  dossier undo --steps 3\n  dossier undo 12             (revision 12 of `dossier log`)"
)]
pub struct Undo {
    #[command(flatten)]
    what: What,
}

/// Bring back what `undo` took back
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  dossier redo\n  dossier redo --steps 3\n  dossier redo 12")]
pub struct Redo {
    #[command(flatten)]
    what: What,
}

#[derive(Debug, Args)]
struct What {
    /// The revision, by its number in `dossier log` [default: the last]
    #[arg(value_name = "REVISION")]
    revision: Option<i64>,
    /// How many, the last first: all of them or none
    #[arg(long, value_name = "COUNT", conflicts_with = "revision",
          value_parser = clap::value_parser!(u32).range(1..))]
    steps: Option<u32>,
}

impl What {
    fn which(&self) -> Which {
        match self.revision {
            Some(number) => Which::Revision(number),
            None => Which::Last(self.steps.unwrap_or(1) as usize),
        }
    }
}

impl Undo {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        let mut store = context.open()?;
        let steps = store.undo(self.what.which())?;
        tell(context, &store, "Undid", &steps)
    }
}

impl Redo {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        let mut store = context.open()?;
        let steps = store.redo(self.what.which())?;
        tell(context, &store, "Redid", &steps)
    }
}

fn tell(context: &Context, store: &Store, verb: &str, steps: &[Step]) -> Result<(), CliError> {
    for step in steps {
        if let (Some(target), Some(made)) =
            (store.revision(step.target)?, store.revision(step.made)?)
        {
            context.say(format!(
                "{verb} revision {} ({}, {}, by {}): {}.",
                target.number,
                command(&target),
                local(&target.time),
                target.author,
                changed(store, &made)?
            ));
        }
    }
    Ok(())
}
