//! `timeline`: everything in order.

use super::CliError;
use super::context::{Context, Level};
use super::filter;
use super::gate::LetThrough;
use super::output::Output;
use crate::date::UncertainDate;
use crate::gate::shown::Shown;
use crate::letter::{self, language::Language};
use crate::model::{Confidentiality, Kind};
use crate::render::{self, Format, Paper, Style};
use crate::store::{Filter, Scope, Store};
use crate::view::timeline::{TimelineQuestion, timeline};
use clap::Args;

/// Print what happened in order: incidents, steps of proceedings, life events, letters
#[derive(Debug, Args)]
#[command(
    name = "timeline",
    after_help = "Examples:\n  dossier timeline khamroev\n  dossier timeline Хамроев --full\n  dossier timeline --all --from 2016 --type search --format html --output timeline.html\n  dossier timeline khamroev --full --format docx --output timeline.docx"
)]
pub struct TimelineCommand {
    /// Defenders, by any name [default: the one in use, or the only one]
    defenders: Vec<String>,
    /// Everyone in the dossier
    #[arg(long, conflicts_with = "defenders")]
    all: bool,
    /// Nothing that is certainly before this date
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// Nothing that is certainly after this date
    #[arg(long, value_name = "DATE")]
    to: Option<String>,
    /// Only this kind of act, step, measure or record, or a group of acts; repeat for several
    #[arg(long = "type", value_name = "TERM")]
    types: Vec<String>,
    /// Only what this actor did; repeat for several
    #[arg(long, value_name = "ACTOR")]
    by: Vec<String>,
    /// Only at places or in countries whose name has these words
    #[arg(long, value_name = "WORDS")]
    place: Option<String>,
    /// Latest first
    #[arg(long)]
    reverse: bool,
    /// With narratives and all that is known besides
    #[arg(long)]
    full: bool,
    /// Paper of docx and pdf
    #[arg(long, value_name = "SIZE", default_value = "a4")]
    paper: Paper,
    #[command(flatten)]
    level: Level,
    #[command(flatten)]
    let_through: LetThrough,
    #[command(flatten)]
    output: Output,
}

/// The vocabularies of what stands in a timeline.
const ACTS: [&str; 5] = [
    "incident-types",
    "step-kinds",
    "measure-kinds",
    "life-event-kinds",
    "communication-kinds",
];

const FORMATS: [Format; 8] = [
    Format::Table,
    Format::Md,
    Format::Text,
    Format::Html,
    Format::Docx,
    Format::Pdf,
    Format::Json,
    Format::Csv,
];

impl TimelineCommand {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        context.read(|store| self.print(context, store))
    }

    fn print(&self, context: &Context, store: &Store) -> Result<(), CliError> {
        let format = self.output.format(Format::Table, &FORMATS)?;
        self.output.not_to_a_terminal(format)?;
        let terms = context.terms(store)?;
        let level = self.level.or(Confidentiality::Public);
        let found = if self.all {
            Vec::new()
        } else {
            context.defenders(store, &self.defenders)?
        };
        let (kinds, acts): (Vec<&String>, Vec<&String>) = self.types.iter().partition(|text| {
            Kind::find(text).is_some()
                && filter::codes(&terms, &ACTS, "type", std::slice::from_ref(*text)).is_err()
        });
        let acts: Vec<String> = acts.into_iter().cloned().collect();
        let mut types = filter::codes(&terms, &ACTS, "type", &acts)?;
        let kinds = kinds.into_iter().filter_map(|text| Kind::find(text));
        types.extend(kinds.map(|kind| kind.singular().to_owned()));
        let mut by = Vec::new();
        for name in &self.by {
            by.push(context.find(store, name, &[Kind::Actor])?);
        }
        let numbers: Vec<i64> = by.iter().map(|found| found.number).collect();
        let ask = TimelineQuestion {
            defenders: found.iter().map(|m| m.key.clone()).collect(),
            from: filter::date(context, "from", self.from.as_deref())?,
            to: filter::date(context, "to", self.to.as_deref())?,
            types,
            by: by.into_iter().map(|found| found.key).collect(),
            place: self.place.clone(),
            reverse: self.reverse,
            level,
        };
        let scope = if self.all {
            scope_of_all(store, &ask, numbers)?
        } else {
            Scope::About(found.iter().map(|m| m.number).collect())
        };
        // Details are most of what there is to read, and shown only where they are asked for.
        let whole = self.full || matches!(format, Format::Json | Format::Csv);
        let case = match whole {
            true => store.case(&scope, level)?,
            false => store.outline(&scope, level)?,
        }
        .into_limited(level);
        let door = self.let_through.door(context, store, level)?;
        // What is recorded is searched before the view takes it; what it shows is known after.
        let hits = door.gate().search_case(&case);
        let mut view = timeline(case, &terms, &ask, context.today());
        let english =
            Language::open("en", None).map_err(|error| CliError::Failed(error.to_string()))?;
        view.mark = letter::mark(&english, level);
        if !whole {
            view.without_details();
        }
        door.pass(context, Shown::of(&view).those(hits))?;
        let style = Style {
            width: self.output.width(),
            color: context.color() && format == Format::Table,
            full: self.full,
        };
        let bytes = match format.is_binary() {
            true => render::letter(&view.document(self.full), format, self.paper),
            false => render::timeline(&view, format, style).map(String::into_bytes),
        };
        let bytes = bytes.map_err(CliError::Failed)?;
        self.output.give(&bytes, format)?;
        if view.undated_left_out > 0 {
            context.say(undated_left_out(view.undated_left_out));
        }
        if view.withheld > 0 {
            context.say(withheld(view.withheld, level));
        }
        Ok(())
    }
}

/// The whole dossier, of its incidents those among which a timeline of everybody is to choose.
/// What a withheld actor did is not told by how many records were withheld either.
fn scope_of_all(store: &Store, ask: &TimelineQuestion, by: Vec<i64>) -> Result<Scope, CliError> {
    let incident = Kind::Incident.singular();
    let types = match ask.types.iter().any(|code| code == incident) {
        true => Vec::new(),
        false => ask.types.clone(),
    };
    let mut filter = Filter {
        types,
        by,
        from: ask.from.as_ref().and_then(UncertainDate::earliest_key),
        to: ask.to.as_ref().and_then(UncertainDate::latest_key),
        ..Filter::default()
    };
    store.only_told(&mut filter, ask.level)?;
    Ok(match filter.is_empty() {
        true => Scope::Everything,
        false => Scope::Incidents(Box::new(filter)),
    })
}

/// How many entries were left out as nothing says when they were.
fn undated_left_out(count: usize) -> String {
    let (what, were) = match count {
        1 => ("entry without a date", "was"),
        _ => ("entries without a date", "were"),
    };
    format!("{count} {what} {were} left out: without --from and --to they are shown.")
}

/// How many records were left out, and how to have them.
pub fn withheld(count: usize, level: Confidentiality) -> String {
    let (what, were) = if count == 1 {
        ("record or part of one", "was")
    } else {
        ("records or parts", "were")
    };
    let next = match level {
        Confidentiality::Public => "internal",
        _ => "secret",
    };
    format!("{count} {what} above {level} {were} withheld; --include {next} shows more.")
}
