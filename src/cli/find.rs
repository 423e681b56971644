//! `find`: who may be meant by a name, in any script and spelling.

use super::CliError;
use super::context::Context;
use super::output::Output;
use crate::names::PROBABLE;
use crate::render::listing::Listing;
use crate::render::{Format, Style};
use crate::store::Store;
use clap::Args;

/// Find people and organizations by a name in any script or spelling, with how sure it is and why
#[derive(Debug, Args)]
#[command(
    after_help = "From 0.90 on nothing speaks against it; from 0.70 on it is worth a look. Relatives and people of\nsimilar names score less: nobody is taken for another without a word.\n\nExamples:\n  dossier find Хамроев\n  dossier find \"Hamroyev B.\"\n  dossier find \"محمد حسين\" --limit 5 --json"
)]
pub struct Find {
    /// A name, or part of one
    #[arg(value_name = "NAME", required = true)]
    name: Vec<String>,
    /// Most candidates to show
    #[arg(long, default_value_t = 10, value_name = "COUNT", value_parser = clap::value_parser!(u16).range(1..=200))]
    limit: u16,
    #[command(flatten)]
    output: Output,
}

impl Find {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        let formats = [Format::Table, Format::Md, Format::Csv, Format::Json];
        let format = self.output.format(Format::Table, &formats)?;
        let typed = self.name.join(" ");
        context.read(|store| self.look(context, store, &typed, format))
    }

    fn look(
        &self,
        context: &Context,
        store: &Store,
        typed: &str,
        format: Format,
    ) -> Result<(), CliError> {
        let found = store.candidates(typed, self.limit.into())?;
        if found.is_empty() {
            return Err(CliError::NotFound(format!(
                "there is nobody called “{typed}”, nor anybody of a similar name"
            )));
        }
        let rows = found
            .iter()
            .map(|c| {
                vec![
                    format!("{:.2}", c.likeness.score),
                    c.found.reference.clone(),
                    c.found.label.clone(),
                    c.name.clone(),
                    c.kind.clone(),
                    c.likeness.why.clone(),
                ]
            })
            .collect();
        let list = Listing {
            columns: vec!["score", "ref", "name", "matched", "kind of name", "why"],
            rows,
        };
        let style = Style {
            width: self.output.width(),
            color: context.color(),
            full: false,
        };
        self.output.list(&list, format, style)?;
        if found.iter().all(|c| c.likeness.score < PROBABLE) {
            context.say("None of them is likely to be meant.");
        }
        Ok(())
    }
}
