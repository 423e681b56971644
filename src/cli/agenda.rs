//! `agenda`: what is coming, and what is overdue.

use super::CliError;
use super::context::Context;
use super::output::Output;
use crate::model::Confidentiality;
use crate::render::listing::Listing;
use crate::render::{Format, Style};
use crate::store::Scope;
use crate::view::agenda::agenda;
use clap::Args;

/// Show what is coming and what is overdue: replies, hearings, ends of orders, consent
#[derive(Debug, Args)]
#[command(
    after_help = "It shows all levels of confidentiality: it is your own desk.\n\nExamples:\n  dossier agenda\n  dossier agenda khamroev --days 90\n  dossier agenda --format csv --output agenda.csv"
)]
pub struct Agenda {
    /// Whom it concerns, by any name [default: everyone]
    #[arg(value_name = "DEFENDER")]
    defenders: Vec<String>,
    /// How many days ahead
    #[arg(long, default_value_t = 60, value_name = "DAYS", value_parser = clap::value_parser!(i64).range(0..=36_500))]
    days: i64,
    #[command(flatten)]
    output: Output,
}

impl Agenda {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        let formats = [Format::Table, Format::Md, Format::Csv, Format::Json];
        let format = self.output.format(Format::Table, &formats)?;
        let store = context.open()?;
        let terms = context.terms(&store)?;
        let about = match self.defenders.as_slice() {
            [] => Vec::new(),
            named => context.defenders(&store, named)?,
        };
        let keys: Vec<String> = about.into_iter().map(|found| found.key).collect();
        let case = store.case(&Scope::Everything, Confidentiality::Secret)?;
        let entries = agenda(&case, &terms, &keys, context.today(), self.days);
        let overdue = entries.iter().filter(|e| e.days_overdue.is_some()).count();
        let rows = entries
            .iter()
            .map(|entry| {
                let when = match entry.days_overdue {
                    Some(1) => format!("{} (1 day ago)", entry.when),
                    Some(days) => format!("{} ({days} days ago)", entry.when),
                    None => entry.when.clone(),
                };
                vec![
                    entry.reference.clone(),
                    when,
                    entry.what.clone(),
                    entry.whom.join(", "),
                ]
            })
            .collect();
        let list = Listing {
            columns: vec!["ref", "when", "what", "whom"],
            rows,
        };
        let style = Style {
            width: self.output.width(),
            color: context.color(),
            full: false,
        };
        self.output.list(&list, format, style)?;
        context.say(format!(
            "{} within {} days, {overdue} overdue.",
            entries.len() - overdue,
            self.days
        ));
        Ok(())
    }
}
