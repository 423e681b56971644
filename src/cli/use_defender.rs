//! `use`: the defender meant when none is named.

use super::CliError;
use super::context::Context;
use super::door::Writing;
use clap::Args;

/// Set the defender that commands mean when none is named
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dossier use khamroev\n  dossier use          (says who it is)\n  dossier use --none"
)]
pub struct Use {
    /// The defender, by any name
    defender: Option<String>,
    /// Nobody in particular
    #[arg(long, conflicts_with = "defender")]
    none: bool,
}

impl Use {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        context.write(|store| self.choose(context, store))
    }

    fn choose(&self, context: &Context, store: &Writing<'_>) -> Result<(), CliError> {
        if self.none {
            store.writer()?.set_setting("use", None)?;
            context.say("Commands mean nobody in particular now.");
            return Ok(());
        }
        match &self.defender {
            None => {
                let found = context.defender(store, None)?;
                super::output::print(&format!(
                    "{}\t{}\n",
                    found.reference,
                    crate::render::terminal::visible(&found.label)
                ))
            }
            Some(name) => {
                let found = context.defender(store, Some(name))?;
                store.writer()?.set_setting("use", Some(&found.key))?;
                context.say(format!(
                    "Commands mean {} ({}) now. To undo: dossier use --none",
                    found.label, found.reference
                ));
                Ok(())
            }
        }
    }
}
