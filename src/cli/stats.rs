//! `stats`: counts that can be published.

use super::CliError;
use super::context::{Context, Level};
use super::filter::FilterFlags;
use super::output::Output;
use super::timeline::withheld;
use crate::date::{Days, OPEN_LEFT, OPEN_RIGHT};
use crate::model::statistics::{Dimension, Raw, Subject};
use crate::model::{Confidentiality, Kind, Stored};
use crate::render::statistics::{Look, report};
use crate::render::{Format, Style};
use crate::store::statistics::Question;
use crate::store::{Filter, Store};
use crate::view::statistics::figures::{self, ANSWERED, Chosen, Figure};
use crate::view::statistics::law::Law;
use crate::view::statistics::report::Report;
use crate::view::statistics::sdg::{SdgFold, VictimKind, kind_of};
use crate::view::statistics::{Breakdown, Count, Fold, Label, Labels, proceedings};
use crate::vocabulary::Terms;
use chrono::Datelike;
use clap::{Args, ValueEnum};
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};

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

/// What every question of this command needs.
struct Asked<'a> {
    context: &'a Context,
    store: &'a Store,
    terms: &'a Terms,
    level: Confidentiality,
    /// Which records, but for their dates.
    filter: Filter,
    period: Option<Days>,
    certain: bool,
    undated: bool,
    today: i64,
}

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
        let store = context.open()?;
        let terms = context.terms(&store)?;
        let kind = match subject {
            Subject::Incidents | Subject::Victims => Kind::Incident,
            Subject::Charges => Kind::Charge,
            Subject::Detentions => Kind::Step,
        };
        let mut filter = self.filter.filter(context, &store, &[kind])?;
        let period = period(&filter)?;
        let level = self.level.or(Confidentiality::Public);
        store.only_told(&mut filter, level)?;
        let asked = Asked {
            context,
            store: &store,
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

impl Asked<'_> {
    /// Runs something with the labels of rows; names of actors are looked up once each.
    fn labelled<T>(&self, with: impl FnOnce(&dyn Fn(Dimension, Raw<'_>) -> Label) -> T) -> T {
        let known: RefCell<HashMap<i64, (String, String)>> = RefCell::default();
        let record = |number: i64| {
            if let Some(found) = known.borrow().get(&number) {
                return found.clone();
            }
            let found = self
                .store
                .describe(Kind::Actor, number)
                .ok()
                .flatten()
                .map_or_else(
                    || (format!("a{number}"), format!("a{number}")),
                    |found| (found.reference, found.label),
                );
            known.borrow_mut().insert(number, found.clone());
            found
        };
        let labels = Labels {
            terms: self.terms,
            record: &record,
        };
        with(&|dimension, raw| labels.of(dimension, raw))
    }

    fn breakdown(&self, subject: Subject, by: Vec<Dimension>) -> Breakdown {
        Breakdown {
            subject,
            by,
            period: self.period,
            certain: self.certain,
            undated: self.undated,
            today: self.today,
        }
    }

    fn title(&self, what: &str) -> String {
        match self.period {
            Some(days) => format!("{what}, {}", period_words(days)),
            None => what.to_owned(),
        }
    }

    fn count(
        &self,
        subject: Subject,
        by: Vec<Dimension>,
        shown: &mut Report,
    ) -> Result<(), CliError> {
        let words: Vec<String> = by.iter().map(|d| d.words()).collect();
        let name = subject.name();
        let (first, rest) = name.split_at(1);
        shown.title = self.title(&format!(
            "{}{rest} by {}",
            first.to_uppercase(),
            words.join(" and ")
        ));
        let asked = self.breakdown(subject, by.clone());
        match subject {
            Subject::Incidents | Subject::Victims => {
                let left_out = self.store.withheld_from_counts(self.level)?;
                shown.withheld = left_out.incidents;
                if subject == Subject::Victims {
                    if left_out.no_persons > 0 {
                        shown.remarks.push(format!(
                            "Victims are persons by name; {} of whom only a wording is known, or that are organizations or groups, {} left out.",
                            match left_out.no_persons {
                                1 => "1 target".to_owned(),
                                count => format!("{count} targets"),
                            },
                            if left_out.no_persons == 1 { "is" } else { "are" },
                        ));
                    }
                    shown
                        .remarks
                        .push("A victim counts once, however often.".into());
                }
                let question = Question {
                    subject,
                    by,
                    level: self.level,
                    filter: self.filter.clone(),
                };
                shown.tally = Some(self.labelled(|name| {
                    let mut fold = Fold::new(asked, name);
                    self.store.observe(&question, |seen| fold.add(seen))?;
                    Ok::<_, CliError>(fold.finish())
                })?);
            }
            Subject::Charges => {
                let fitting = self.fitting(Kind::Charge)?;
                let case = self.store.case_of_law(self.level)?.limited(self.level);
                shown.withheld = u64::try_from(case.withheld).unwrap_or(0);
                let law = Law::of(&case, self.terms);
                let fits = |charge: &Stored<_>| fits(fitting.as_ref(), charge.number);
                shown.tally =
                    Some(self.labelled(|name| proceedings::charges(&law, asked, &fits, name)));
            }
            Subject::Detentions => {
                let fitting = self.fitting(Kind::Step)?;
                let persons = self.persons()?;
                let case = self.store.case_of_law(self.level)?.limited(self.level);
                shown.withheld = u64::try_from(case.withheld).unwrap_or(0);
                let law = Law::of(&case, self.terms);
                let fits = |person: &str, step: &Stored<_>| {
                    fits(fitting.as_ref(), step.number)
                        && persons.as_ref().is_none_or(|keys| keys.contains(person))
                };
                shown.remarks.push(
                    "A detention is a time in custody that steps of proceedings tell of, from the step that began it; house arrest is none.".into(),
                );
                shown.tally = Some(self.labelled(|name| {
                    proceedings::detentions(&law, asked, self.context.today(), &fits, name)
                }));
            }
        }
        Ok(())
    }

    /// The numbers of the records of a kind that fit; none where all do.
    fn fitting(&self, kind: Kind) -> Result<Option<BTreeSet<i64>>, CliError> {
        if self.filter.is_empty() {
            return Ok(None);
        }
        Ok(Some(self.store.fitting(kind, &self.filter)?))
    }

    /// The keys of the defenders asked for; none where everybody is.
    fn persons(&self) -> Result<Option<BTreeSet<String>>, CliError> {
        if self.filter.defenders.is_empty() {
            return Ok(None);
        }
        let mut keys = BTreeSet::new();
        for number in &self.filter.defenders {
            keys.extend(self.store.describe(Kind::Actor, *number)?.map(|m| m.key));
        }
        Ok(Some(keys))
    }

    fn sdg(&self, shown: &mut Report) -> Result<(), CliError> {
        shown.title = self.title("SDG indicator 16.10.1");
        match self.period {
            Some(days) if (364..=365).contains(&(days.to - days.from)) => {}
            _ => shown.remarks.push(
                "The indicator is of twelve months: choose them with --from and --to.".into(),
            ),
        }
        shown.remarks.push(
            "Columns of women, men and kinds of victims count all victims of the row, verified or not; kinds follow from organizations and professions."
                .into(),
        );
        let left_out = self.store.withheld_from_counts(self.level)?;
        shown.withheld = left_out.incidents;
        let case = self.store.case_of_law(self.level)?.limited(self.level);
        let law = Law::of(&case, self.terms);
        let mut known = HashMap::new();
        for actor in &case.actors {
            let kinds: Vec<String> = law
                .organizations(&actor.key())
                .iter()
                .filter_map(|key| law.actor(key)?.organization_kind.clone())
                .collect();
            known.insert(actor.number, (actor.gender.clone(), kind_of(actor, &kinds)));
        }
        let about = |number: i64| {
            known
                .get(&number)
                .cloned()
                .unwrap_or((None, VictimKind::Defender))
        };
        let question = Question {
            subject: Subject::Victims,
            by: vec![Dimension::Type, Dimension::Status],
            level: self.level,
            filter: self.filter.clone(),
        };
        let mut fold = SdgFold::new(self.terms, self.period, self.today, &about);
        self.store.observe(&question, |seen| fold.add(seen))?;
        shown.sdg = Some(fold.finish());
        Ok(())
    }

    fn figures(&self, subject: Subject, shown: &mut Report) -> Result<(), CliError> {
        if shown.title.is_empty() {
            shown.title = self.title("Figures");
        }
        let case = self.store.case_of_law(self.level)?.limited(self.level);
        let law = Law::of(&case, self.terms);
        let persons = self.persons()?;
        // Flags that only incidents have leave proceedings out of it.
        let filter = Filter {
            types: Vec::new(),
            statuses: Vec::new(),
            by: Vec::new(),
            ..self.filter.clone()
        };
        let fitting = match filter.is_empty() {
            true => None,
            false => Some(self.store.fitting(Kind::Proceeding, &filter)?),
        };
        let chosen = Chosen {
            period: self.period,
            proceeding: &|proceeding| fits(fitting.as_ref(), proceeding.number),
            person: &|key| persons.as_ref().is_none_or(|keys| keys.contains(key)),
            today: self.context.today(),
        };
        shown.figures = figures::of_law(&law, &chosen);
        if subject == Subject::Incidents || subject == Subject::Victims {
            shown.figures.push(self.impunity()?);
        }
        if shown.tally.is_none() {
            shown.withheld = u64::try_from(case.withheld).unwrap_or(0)
                + self.store.withheld_from_counts(self.level)?.incidents;
        }
        Ok(())
    }

    fn impunity(&self) -> Result<Figure, CliError> {
        let question = Question {
            subject: Subject::Incidents,
            by: vec![Dimension::StateResponse],
            level: self.level,
            filter: self.filter.clone(),
        };
        let name = |_: Dimension, raw: Raw<'_>| match raw {
            Raw::Text(code) if ANSWERED.contains(&code) => Label::new("answered", "answered"),
            _ => Label::new("unanswered", "unanswered"),
        };
        let by = vec![Dimension::StateResponse];
        let mut fold = Fold::new(self.breakdown(Subject::Incidents, by), &name);
        self.store.observe(&question, |seen| fold.add(seen))?;
        let tally = fold.finish();
        let answered = tally
            .axes
            .iter()
            .flat_map(|axis| &axis.labels)
            .find(|(label, _)| label.key == "answered")
            .map_or_else(Count::default, |(_, count)| *count);
        Ok(figures::impunity(answered, tally.total))
    }
}

fn fits(chosen: Option<&BTreeSet<i64>>, number: i64) -> bool {
    chosen.is_none_or(|numbers| numbers.contains(&number))
}
