//! `appeal`: letters from the record.

use super::CliError;
use super::context::{Context, Level};
use super::output::Output;
use crate::date::UncertainDate;
use crate::letter::{self, LetterRequest};
use crate::model::{Confidentiality, Kind};
use crate::render::listing::Listing;
use crate::render::{self, Format, Style};
use crate::store::Scope;
use clap::Args;

/// Write an appeal from the record: a public statement, or a letter to an authority
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dossier appeal --format md\n  dossier appeal khamroev --kind letter --to \"Ministry of Internal Affairs\"\n  dossier appeal khamroev --date 2018-02-21 --format html --output statement.html\n  dossier appeal --explain"
)]
pub struct Appeal {
    /// The defender, by any name [default: the one in use, or the only one]
    defender: Option<String>,
    /// Kind of letter: statement or letter
    #[arg(long, default_value = "statement")]
    kind: String,
    /// Explain the kinds
    #[arg(long)]
    list_kinds: bool,
    /// The authority to write to; makes it a letter
    #[arg(long, value_name = "ACTOR")]
    to: Option<String>,
    /// Language of the letter
    #[arg(long, default_value = "en", value_name = "TAG")]
    lang: String,
    /// Date of the letter [default: today]
    #[arg(long)]
    date: Option<String>,
    /// Place in the date line
    #[arg(long)]
    place: Option<String>,
    /// List, sentence by sentence, the records that it rests on
    #[arg(long)]
    explain: bool,
    #[command(flatten)]
    level: Level,
    #[command(flatten)]
    output: Output,
}

impl Appeal {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        if self.list_kinds {
            let text: String = letter::KINDS
                .iter()
                .map(|(kind, about)| format!("{kind:<12}{about}\n"))
                .collect();
            return self.output.write(&text);
        }
        let formats = if self.explain {
            vec![Format::Table, Format::Json, Format::Csv, Format::Md]
        } else {
            vec![Format::Text, Format::Md, Format::Html, Format::Json]
        };
        let format = self.output.format(formats[0], &formats)?;
        let store = context.open()?;
        let terms = context.terms(&store)?;
        let level = self.level.or(Confidentiality::Public);
        let defender = context.defender(&store, self.defender.as_ref())?;
        let mut about = vec![defender.number];
        let addressee = match &self.to {
            Some(name) => {
                let found = context.find(&store, name, &[Kind::Actor])?;
                about.push(found.number);
                Some(found.key)
            }
            None => None,
        };
        let date = match &self.date {
            Some(text) => {
                let understood = UncertainDate::parse(text, context.today())
                    .map_err(|e| CliError::Data(format!("--date: {e}")))?;
                match (understood.date.earliest_day(), understood.date.latest_day()) {
                    (Some(a), Some(b)) if a == b => a,
                    _ => {
                        return Err(CliError::Data(format!(
                            "--date: a letter bears one day, such as 2018-02-21; “{text}” is not one"
                        )));
                    }
                }
            }
            None => context.today(),
        };
        let kind = if addressee.is_some() && self.kind == "statement" {
            "letter".to_owned()
        } else {
            self.kind.clone()
        };
        let request = LetterRequest {
            kind,
            language: self.lang.clone(),
            date,
            addressee,
            place: self.place.clone(),
        };
        let case = store.case(&Scope::About(about), level)?;
        let written =
            letter::write(&case, &terms, &defender.key, level, &request).map_err(|error| {
                match error {
                    letter::LetterError::UnknownKind(_)
                    | letter::LetterError::UnknownLanguage(_)
                    | letter::LetterError::NoAddressee => CliError::Usage(error.to_string()),
                    letter::LetterError::Withheld(_) => CliError::NotFound(error.to_string()),
                }
            })?;
        if self.explain {
            let rows = letter::explain(&written.document)
                .into_iter()
                .map(|e| {
                    vec![
                        e.sentence,
                        if e.rests_on.is_empty() {
                            "fixed wording".into()
                        } else {
                            e.rests_on.join(", ")
                        },
                    ]
                })
                .collect();
            let list = Listing {
                columns: vec!["sentence", "rests on"],
                rows,
            };
            let style = Style {
                width: self.output.width(),
                color: context.color(),
                full: false,
            };
            self.output.list(&list, format, style)?;
        } else {
            self.output.write(
                &render::document(&written.document, format, render::Paper::A4)
                    .map_err(CliError::Failed)?,
            )?;
        }
        for hint in &written.missing {
            context.say(hint);
        }
        if written.withheld > 0 {
            context.say(super::timeline::withheld(written.withheld, level));
        }
        Ok(())
    }
}
