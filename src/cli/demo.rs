//! `demo`: the built-in case, in memory.

use super::CliError;
use super::context::Context;
use super::output::{Output, print};
use crate::letter::{LetterRequest, write};
use crate::model::{Confidentiality, Kind};
use crate::render::{self, Format, Style};
use crate::store::{Scope, Store};
use crate::view::timeline::{TimelineQuestion, timeline};
use clap::Args;

const CASE: &str = include_str!("../../examples/khamroev.yaml");

/// Show what the program does on a real case, in memory: the timeline and the appeal
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  dossier demo")]
pub struct Demo {}

impl Demo {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        let mut store = Store::in_memory()?;
        let plan = super::import::prepare(&store, "examples/khamroev.yaml", CASE)?;
        store.write(|writer| plan.apply(writer))?;
        let terms = context.terms(&store)?;
        let defender = context.find(&store, "khamroev", &[Kind::Actor])?;
        let case = store.case(
            &Scope::About(vec![defender.number]),
            Confidentiality::Public,
        )?;
        let ask = TimelineQuestion {
            defenders: vec![defender.key.clone()],
            ..TimelineQuestion::default()
        };
        let view = timeline(case.clone(), &terms, &ask, context.today());
        let output = Output {
            format: None,
            json: false,
            output: None,
            width: None,
        };
        let style = Style {
            width: output.width(),
            color: context.color(),
            full: false,
        };
        print(&render::timeline(&view, Format::Table, style).map_err(CliError::Failed)?)?;
        let date = chrono::NaiveDate::from_ymd_opt(2018, 2, 21).unwrap_or(context.today());
        let request = LetterRequest {
            kind: "statement".into(),
            language: "en".into(),
            date,
            ..LetterRequest::default()
        };
        let letter = write(
            &case,
            &terms,
            &defender.key,
            Confidentiality::Public,
            &request,
        )
        .map_err(|error| CliError::Failed(error.to_string()))?;
        print("\n")?;
        print(
            &render::document(&letter.document, Format::Text, render::Paper::A4)
                .map_err(CliError::Failed)?,
        )?;
        context.say("\nThis was a public case of February 2018, held in memory; nothing was written.\nTry next:\n  dossier init\n  dossier import examples/khamroev.yaml\n  dossier timeline khamroev --full\n  dossier appeal --format md\n  dossier add-incident");
        Ok(())
    }
}
