//! The one door for what leaves: nothing is written where a text of the record names somebody above
//! the level.

use super::CliError;
use super::context::Context;
use crate::exchange::problem::clip;
use crate::gate::shown::Shown;
use crate::gate::{Gate, Hit};
use crate::model::{Case, Confidentiality};
use crate::store::Store;
use clap::Args;
use std::collections::BTreeSet;

/// Most texts that are named.
const MOST_NAMED: usize = 20;
/// Most characters of the words that are named.
const LONGEST: usize = 80;

/// What is meant to name somebody above the level.
#[derive(Clone, Debug, Default, Args)]
pub struct LetThrough {
    /// Let the texts of this record leave though they name somebody above the level; "dossier" for
    /// its settings; repeat for several
    #[arg(long = "let-through", value_name = "REF")]
    references: Vec<String>,
}

/// The gate of a command, with what it lets through.
#[derive(Debug)]
pub struct Door {
    gate: Gate,
    let_through: BTreeSet<i64>,
}

impl LetThrough {
    /// The door for what leaves at a level.
    ///
    /// # Errors
    /// When the dossier cannot be read, or a reference fits no record.
    pub fn door(
        &self,
        context: &Context,
        store: &Store,
        level: Confidentiality,
    ) -> Result<Door, CliError> {
        let mut let_through = BTreeSet::new();
        for reference in &self.references {
            let_through.insert(match reference.as_str() {
                "dossier" => 0,
                typed => context.find(store, typed, &[])?.number,
            });
        }
        Ok(Door {
            gate: Gate::new(store.people(level)?, level).map_err(CliError::Failed)?,
            let_through,
        })
    }
}

impl Door {
    /// The gate itself.
    pub fn gate(&self) -> &Gate {
        &self.gate
    }

    /// Whether a record may name whom it names.
    pub fn lets_through(&self, number: i64) -> bool {
        self.let_through.contains(&number)
    }

    /// Lets a document pass that was made of a case limited to the level, where none of the texts
    /// that it shows names somebody.
    ///
    /// # Errors
    /// [`CliError::Named`], with each text.
    pub fn pass_case(&self, context: &Context, case: &Case, shown: &Shown) -> Result<(), CliError> {
        self.pass(context, shown.those(self.gate.search_case(case)))
    }

    /// Lets texts pass that were searched.
    ///
    /// # Errors
    /// [`CliError::Named`], with each text.
    pub fn pass(&self, context: &Context, mut hits: Vec<Hit>) -> Result<(), CliError> {
        hits.sort();
        hits.dedup();
        let (meant, stopped): (Vec<Hit>, Vec<Hit>) = hits
            .into_iter()
            .partition(|hit| self.lets_through(hit.number));
        for hit in &meant {
            context.say(format!("Let through: {}", line(hit)));
        }
        if stopped.is_empty() {
            return Ok(());
        }
        let level = self.gate.level();
        let mut lines = vec![match stopped.len() {
            1 => format!("nothing was written: a text names somebody who is above {level}"),
            count => {
                format!("nothing was written: {count} texts name people who are above {level}")
            }
        }];
        lines.extend(stopped.iter().take(MOST_NAMED).map(line));
        if stopped.len() > MOST_NAMED {
            lines.push(format!("and {} more", stopped.len() - MOST_NAMED));
        }
        let first = &stopped[0].reference;
        let change = match stopped[0].number {
            0 => format!("dossier set dossier {}=…", stopped[0].field),
            _ => format!("dossier edit {first}"),
        };
        lines.push(format!(
            "Change the text ({change}), or where it is meant: --let-through {first}"
        ));
        Err(CliError::Named(lines.join("\n")))
    }
}

/// "i12, narrative: “Anna Smith” names person-512".
fn line(hit: &Hit) -> String {
    format!(
        "{}, {}: “{}” names {}",
        hit.reference,
        hit.field,
        clip(&hit.words, LONGEST),
        hit.who
    )
}
