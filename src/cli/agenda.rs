//! `agenda`: what is coming, what is overdue, and who is in custody.

use super::CliError;
use super::context::{Context, Level};
use super::gate::LetThrough;
use super::output::Output;
use crate::exchange::casefile::keys::Keys;
use crate::gate::shown::Shown;
use crate::model::{Case, Confidentiality};
use crate::render::listing::Listing;
use crate::render::{self, Format, Style};
use crate::store::Store;
use crate::store::agenda::Window;
use crate::view::agenda::{
    AgendaEntry, AgendaQuestion, CustodyCount, LOOKS_BACK, agenda_back, custody_counts,
};
use crate::view::correspondence::days;
use crate::view::course::decisions::{can_be_final, ends_procedure};
use crate::view::course::liberty::deprived;
use crate::view::limits::{FIVE_YEARS, THREE_YEARS};
use crate::vocabulary::{Complaint, Is, Meaning, Terms};
use chrono::NaiveDate;
use clap::Args;
use serde::Serialize;

/// Show what is coming and what is overdue: replies, hearings, ends of orders, releases, time
/// limits, consent; and for how long everyone who is detained has been
#[derive(Debug, Args)]
#[command(
    after_help = "It shows all levels of confidentiality: it is your own desk. Nobody is said to be held today by a record that ends more than 60 days before: then it says when that was last reported. An order without a day ends where its length says; where that is not exact, both bounds are told. A calendar (--ics) leaves the machine: it holds public records only, unless --include says more; letters are internal. In a calendar a date that is not known to the day spans the days that it can mean.\n\nThe limit of the European Court of Human Rights is four months from the final decision, that of the Human Rights Committee five years, or three from the end of another procedure. National time limits are shown where they are recorded: dossier add-step … --next \"last day to appeal\" --next-date …\n\nExamples:\n  dossier agenda\n  dossier agenda --defender khamroev --days 90\n  dossier agenda --overdue\n  dossier agenda --ics --output agenda.ics\n  dossier agenda --format csv --output agenda.csv"
)]
pub struct Agenda {
    /// Whom it concerns, by any name [default: everyone]
    #[arg(value_name = "DEFENDER")]
    defenders: Vec<String>,
    /// The same; repeat for several
    #[arg(long = "defender", value_name = "DEFENDER")]
    named: Vec<String>,
    /// How many days ahead
    #[arg(long, default_value_t = 60, value_name = "DAYS", value_parser = clap::value_parser!(i64).range(0..=36_500))]
    days: i64,
    /// Only what is overdue, and what passed more than a year ago too
    #[arg(long)]
    overdue: bool,
    /// A calendar for other programs; the same as --format ics
    #[arg(long, conflicts_with_all = ["format", "json"])]
    ics: bool,
    #[command(flatten)]
    level: Level,
    #[command(flatten)]
    let_through: LetThrough,
    #[command(flatten)]
    output: Output,
}

/// All of it, for machines.
#[derive(Serialize)]
struct Whole<'a> {
    today: NaiveDate,
    days: i64,
    entries: &'a [AgendaEntry],
    custody: &'a [CustodyCount],
}

impl Agenda {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        let formats = [
            Format::Table,
            Format::Md,
            Format::Csv,
            Format::Json,
            Format::Ics,
        ];
        let usual = if self.ics { Format::Ics } else { Format::Table };
        let format = self.output.format(usual, &formats)?;
        context.read(|store| self.read(context, store, format))
    }

    fn read(&self, context: &Context, store: &Store, format: Format) -> Result<(), CliError> {
        let terms = context.terms(store)?;
        let named: Vec<String> = [self.defenders.as_slice(), &self.named].concat();
        let about = match named.as_slice() {
            [] => Vec::new(),
            named => context.defenders(store, named)?,
        };
        let numbers: Vec<i64> = about.iter().map(|found| found.number).collect();
        let ask = AgendaQuestion {
            defenders: about.into_iter().map(|found| found.key).collect(),
            today: context.today(),
            days: self.days,
        };
        let back = match self.overdue {
            true => i64::from(u32::MAX),
            false => LOOKS_BACK,
        };
        let case = match numbers.is_empty() {
            true => store.agenda(&window(&terms, &ask, back))?,
            false => store.agenda_of(&window(&terms, &ask, back), &numbers)?,
        };
        let level = self.level.or(if format == Format::Ics {
            Confidentiality::Public
        } else {
            Confidentiality::Secret
        });
        let found = |case: &Case| {
            let mut entries = agenda_back(case, &terms, &ask, back);
            entries.retain(|entry| !self.overdue || entry.days_overdue.is_some());
            entries
        };
        let (mut entries, withheld, case) = if level == Confidentiality::Secret {
            (found(&case), 0, case)
        } else {
            let limited = case.limited(level);
            let entries = found(&limited);
            let withheld = found(&case).len().saturating_sub(entries.len());
            (entries, withheld, limited)
        };
        let counts = if self.overdue || format == Format::Ics {
            Vec::new()
        } else {
            custody_counts(&case, &terms, &ask.defenders, ask.today)
        };
        if level < Confidentiality::Secret {
            let door = self.let_through.door(context, store, level)?;
            let shown = Shown::of(&(&entries, &counts));
            door.pass_case(context, &case, &shown)?;
            let keys = Keys::of(store)?;
            for entry in &mut entries {
                entry.uid = keys.event(&entry.uid);
            }
        }
        self.write(context, format, &ask, (level, &entries), &counts)?;
        self.tell(context, &entries, &counts, withheld, level);
        Ok(())
    }

    fn write(
        &self,
        context: &Context,
        format: Format,
        ask: &AgendaQuestion,
        (level, entries): (Confidentiality, &[AgendaEntry]),
        counts: &[CustodyCount],
    ) -> Result<(), CliError> {
        let style = Style {
            width: self.output.width(),
            color: context.color(),
            full: false,
        };
        match format {
            Format::Ics => {
                return self
                    .output
                    .write(&render::calendar::calendar(entries, ask.today, level));
            }
            Format::Json => {
                let whole = Whole {
                    today: ask.today,
                    days: ask.days,
                    entries,
                    custody: counts,
                };
                return self
                    .output
                    .write(&render::json(&whole).map_err(CliError::Failed)?);
            }
            _ => {}
        }
        // A table for spreadsheets has one kind of row, and its header always.
        let table = format == Format::Csv;
        let mut text = match entries.is_empty() && !table {
            true => String::new(),
            false => Output::shown(&rows(entries), format, style)?,
        };
        if !counts.is_empty() && !table {
            if !text.is_empty() {
                text.push('\n');
            }
            let list = Listing {
                columns: vec!["detained", "for how long"],
                rows: counts
                    .iter()
                    .map(|count| vec![count.who.clone(), count.said.clone()])
                    .collect(),
            };
            text.push_str(&Output::shown(&list, format, style)?);
        }
        self.output.write(&text)
    }

    fn tell(
        &self,
        context: &Context,
        entries: &[AgendaEntry],
        counts: &[CustodyCount],
        withheld: usize,
        level: Confidentiality,
    ) {
        let overdue = entries.iter().filter(|e| e.days_overdue.is_some()).count();
        let mut said = format!(
            "{} within {} days, {overdue} overdue.",
            entries.len() - overdue,
            self.days
        );
        if !counts.is_empty() {
            said.push_str(&format!(" {} detained", counts.len()));
            let older = counts.iter().filter(|c| c.last_reported.is_some()).count();
            said.push_str(&match older {
                0 => ".".to_owned(),
                older => format!(", {older} of them by records that end long before today."),
            });
        }
        if !self.overdue {
            said.push_str(" What passed more than a year ago: --overdue.");
        }
        context.say(said);
        if withheld > 0 {
            let were = if withheld == 1 {
                "entry was"
            } else {
                "entries were"
            };
            let next = match level {
                Confidentiality::Public => "internal",
                _ => "secret",
            };
            context.say(format!(
                "{withheld} {were} withheld, being above {level}; --include {next} shows more."
            ));
        }
    }
}

fn rows(entries: &[AgendaEntry]) -> Listing {
    let rows = entries
        .iter()
        .map(|entry| {
            let when = match entry.days_overdue {
                Some(late) => format!("{} ({} ago)", entry.when, days(late)),
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
    Listing {
        columns: vec!["ref", "when", "what", "whom"],
        rows,
    }
}

/// What the store is asked for.
fn window<'t>(terms: &'t Terms, ask: &AgendaQuestion, back: i64) -> Window<'t> {
    let that = |list: &str, fits: &dyn Fn(&Meaning) -> bool| -> Vec<String> {
        let found = terms.all(list).filter(|term| fits(&term.meaning));
        found.map(|term| term.code.clone()).collect()
    };
    let leaves = |meaning: &Meaning, held: bool| {
        let liberty = meaning.liberty.as_deref();
        liberty.is_some_and(|code| deprived(code, terms) == held)
    };
    let codes = terms.all("liberty").map(|term| term.code.clone());
    let limits = terms.all("step-kinds").flat_map(|term| {
        let kind = term.code.as_str();
        let mut found = Vec::new();
        if can_be_final(&term.meaning) {
            found.extend([(kind, 4), (kind, 6), (kind, FIVE_YEARS)]);
        }
        if ends_procedure(&term.meaning) {
            found.push((kind, THREE_YEARS));
        }
        found
    });
    Window {
        today: ask.today,
        days: u64::try_from(ask.days).unwrap_or(0),
        back: back.unsigned_abs(),
        holding: that("step-kinds", &|meaning| leaves(meaning, true)),
        freeing: that("step-kinds", &|meaning| leaves(meaning, false)),
        deprived: codes.filter(|code| deprived(code, terms)).collect(),
        deaths: ["life-event-kinds", "incident-types"]
            .map(|list| that(list, &|meaning| meaning.is(Is::Death))),
        limits: limits.collect(),
        no_answer: that("reply-kinds", &|meaning| meaning.is(Is::NoAnswer)),
        complaints: that("communication-kinds", &|meaning| {
            meaning.complaint.is_some_and(Complaint::opens_procedure)
        }),
        international: that("proceeding-kinds", &|meaning| meaning.is(Is::International)),
    }
}

#[cfg(test)]
mod tests;
