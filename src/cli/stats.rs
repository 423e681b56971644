//! `stats`: counts that can be published.

mod asked;

use super::CliError;
use super::context::{Context, Level};
use super::filter::FilterFlags;
use super::gate::LetThrough;
use super::output::Output;
use super::timeline::withheld;
use crate::date::{Days, OPEN_LEFT, OPEN_RIGHT};
use crate::model::statistics::{Dimension, Subject};
use crate::model::{Confidentiality, Kind};
use crate::render::statistics::{Look, report};
use crate::render::{Format, Style};
use crate::store::{Filter, Store};
use crate::view::statistics::report::Report;
use asked::Asked;
use chrono::Datelike;
use clap::{Args, ValueEnum};

/// Count incidents, victims, charges and detentions; what is uncertain stays a range
#[derive(Debug, Args)]
#[command(
    mut_arg("by", |flag| flag.long("perpetrator").help("Only what this actor did (named --by in other commands, where it breaks nothing down)")),
    after_help = "Counts take public records only, as they may be published; --include shows more.\n“2–5” means 2 surely, up to 5 possibly. What they rest on and leave out is said below them.\n\nExamples:\n  dossier stats                                   (incidents by year, and figures)\n  dossier stats --by type,year --from 2015\n  dossier stats victims --by gender,type --format html --output victims.html\n  dossier stats charges --by outcome\n  dossier stats --by year --spread --format svg --output years.svg\n  dossier stats --table sdg --from 2017-01-01 --to 2017-12-31\n  dossier stats --figures"
)]
pub struct Stats {
    /// What is counted: incidents, victims, charges or detentions [default: incidents]
    subject: Option<Subject>,
    /// By what, one or two: year, month, country, place, type, type-group, sdg-category, perpetrator, organization, defender, gender, outcome, state-response, status [default: year]
    #[arg(
        id = "dimensions",
        long = "by",
        value_name = "A[,B]",
        value_delimiter = ','
    )]
    dimensions: Vec<Dimension>,
    /// A table of its own: sdg, the one of SDG indicator 16.10.1 (--from and --to choose its twelve months)
    #[arg(long, value_name = "TABLE", conflicts_with_all = ["dimensions", "subject", "figures"])]
    table: Option<Table>,
    /// Time in custody, from detention to charge, convictions, impunity
    #[arg(long, conflicts_with = "dimensions")]
    figures: bool,
    /// Spread what can lie in several times evenly over them, instead of a range
    #[arg(long)]
    spread: bool,
    /// Most rows that are no times, and half as many columns
    #[arg(long, value_name = "ROWS", default_value_t = 40)]
    top: usize,
    #[command(flatten)]
    filter: FilterFlags,
    #[command(flatten)]
    level: Level,
    #[command(flatten)]
    let_through: LetThrough,
    #[command(flatten)]
    output: Output,
}

/// Tables with a form of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Table {
    /// SDG indicator 16.10.1
    Sdg,
}

const FORMATS: [Format; 6] = [
    Format::Table,
    Format::Md,
    Format::Html,
    Format::Json,
    Format::Csv,
    Format::Svg,
];

impl Stats {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        let format = self.output.format(Format::Table, &FORMATS)?;
        let subject = self.subject.unwrap_or(Subject::Incidents);
        let by = self.dimensions(subject)?;
        if self.figures && format == Format::Svg {
            return Err(CliError::Usage(
                "figures have no chart: leave out --figures, or take another --format".into(),
            ));
        }
        context.read(|store| self.tell(context, store, subject, by, format))
    }

    fn tell(
        &self,
        context: &Context,
        store: &Store,
        subject: Subject,
        by: Vec<Dimension>,
        format: Format,
    ) -> Result<(), CliError> {
        store.prepare_bulk()?;
        let terms = context.terms(store)?;
        let kind = match subject {
            Subject::Incidents | Subject::Victims => Kind::Incident,
            Subject::Charges => Kind::Charge,
            Subject::Detentions => Kind::Step,
        };
        let mut filter = self.filter.filter(context, store, &[kind])?;
        let period = period(&filter)?;
        let level = self.level.or(Confidentiality::Public);
        store.only_told(&mut filter, level)?;
        let asked = Asked {
            context,
            store,
            terms: &terms,
            level,
            certain: std::mem::take(&mut filter.certain),
            undated: std::mem::take(&mut filter.undated),
            filter: {
                filter.from = None;
                filter.to = None;
                filter
            },
            period,
            today: i64::from(context.today().num_days_from_ce()),
        };
        let mut shown = Report {
            title: String::new(),
            tally: None,
            sdg: None,
            figures: Vec::new(),
            spread: self.spread,
            level: asked.level,
            withheld: 0,
            remarks: Vec::new(),
            period: period.map(period_words),
        };
        let plain = self.dimensions.is_empty() && self.subject.is_none();
        if self.table.is_some() {
            asked.sdg(&mut shown)?;
        } else if !self.figures {
            asked.count(subject, by, &mut shown)?;
        }
        let below = plain && self.table.is_none() && !matches!(format, Format::Csv | Format::Svg);
        if self.figures || below {
            asked.figures(subject, &mut shown)?;
        }
        let door = self.let_through.door(context, store, level)?;
        door.pass(context, asked.named(&shown, &door)?)?;
        let look = Look {
            style: Style {
                width: self.output.width(),
                color: context.color() && self.output.output.is_none(),
                full: false,
            },
            most: self.top.max(1),
            ascii: !speaks_unicode(),
        };
        self.output
            .write(&report(&shown, format, look).map_err(CliError::Failed)?)?;
        if format == Format::Csv {
            for note in shown.notes(None) {
                context.say(note);
            }
        }
        if shown.withheld > 0 {
            let count = usize::try_from(shown.withheld).unwrap_or(usize::MAX);
            context.say(withheld(count, level));
        }
        Ok(())
    }

    /// The dimensions asked for, proved to fit the subject and each other.
    fn dimensions(&self, subject: Subject) -> Result<Vec<Dimension>, CliError> {
        let by = match self.dimensions.as_slice() {
            [] => vec![Dimension::Year],
            [_] | [_, _] => self.dimensions.clone(),
            _ => {
                return Err(CliError::Usage(
                    "--by takes one or two, such as type,year".into(),
                ));
            }
        };
        if let [one, other] = by.as_slice()
            && (one == other || (one.is_time() && other.is_time()))
        {
            return Err(CliError::Usage(format!(
                "--by {one},{other} says the same twice; take one of them"
            )));
        }
        for dimension in &by {
            if !subject.dimensions().contains(dimension) {
                let known: Vec<&str> = subject.dimensions().iter().map(|d| d.name()).collect();
                return Err(CliError::Usage(format!(
                    "{subject} are not counted by {dimension}; they are by {}",
                    known.join(", ")
                )));
            }
        }
        Ok(by)
    }
}

/// Whether the terminal's language says that it shows more than ASCII; where nothing is said, it does.
fn speaks_unicode() -> bool {
    ["LC_ALL", "LC_CTYPE", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .is_none_or(|value| {
            let value = value.to_lowercase();
            value.contains("utf-8") || value.contains("utf8")
        })
}

/// The days between --from and --to.
fn period(filter: &Filter) -> Result<Option<Days>, CliError> {
    if filter.from.is_none() && filter.to.is_none() {
        return Ok(None);
    }
    let days = Days {
        from: filter.from.unwrap_or(OPEN_LEFT),
        to: filter.to.unwrap_or(OPEN_RIGHT),
    };
    if days.from > days.to {
        return Err(CliError::Usage("--from is after --to".into()));
    }
    Ok(Some(days))
}

/// A time in words.
fn period_words(days: Days) -> String {
    let day = |number: i64| {
        i32::try_from(number)
            .ok()
            .and_then(chrono::NaiveDate::from_num_days_from_ce_opt)
            .map(|day| day.format("%-d %B %Y").to_string())
    };
    match (day(days.from), day(days.to)) {
        (Some(from), Some(to)) => format!("{from} to {to}"),
        (Some(from), None) => format!("since {from}"),
        (None, Some(to)) => format!("until {to}"),
        (None, None) => String::new(),
    }
}
