//! `import` of files of any size, record by record, with little memory and a progress bar: JSON
//! Lines, and large tables and case files.

use super::CliError;
use super::context::Context;
use super::door::Writing;
use super::import::problems;
use crate::exchange::incoming::Rules;
use crate::exchange::incoming::report::Report;
use crate::exchange::lines::{Arriving, Bulk, BulkError, Items, Lines, TableRows, pour};
use crate::model::Kind;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::fs::File;
use std::io::{BufRead, BufReader, IsTerminal};
use std::path::Path;
use std::time::{Duration, Instant};

/// How long a command may take before it shows how far it is.
const PATIENCE: Duration = Duration::from_secs(1);

/// Whether the name of a file says that it holds JSON Lines.
pub(super) fn is_lines(path: &Path) -> bool {
    let ending = path.extension().map(|e| e.to_string_lossy().to_lowercase());
    matches!(ending.as_deref(), Some("jsonl" | "ndjson"))
}

/// The kind that all lines are of.
///
/// # Errors
/// When there is no such kind.
pub(super) fn kind_of(name: &str) -> Result<Kind, CliError> {
    Kind::find(name).ok_or_else(|| {
        CliError::Usage(format!(
            "lines are not of a kind “{name}”; there are {}; a defender is an actor with \"defender\": true",
            Kind::ALL.map(Kind::plural).join(", ")
        ))
    })
}

/// What a file holds.
#[derive(Clone, Copy, Debug)]
pub(super) enum Content {
    /// JSON Lines, all of one kind or each saying its own.
    Lines(Option<Kind>),
    /// A table of records of a kind; whether they are defenders.
    Table(Kind, bool),
    /// A case file.
    Case,
}

/// Reads a file (`-` for standard input) into the dossier, within a transaction.
///
/// # Errors
/// All that is wrong with it; the transaction must not go on then.
pub(super) fn import(
    context: &Context,
    store: &Writing<'_>,
    path: &Path,
    content: Content,
    rules: Rules,
) -> Result<Report, CliError> {
    let name = path.display().to_string();
    let cannot = || CliError::io(format!("cannot read {name}"));
    let (reader, size): (Box<dyn BufRead + Send>, Option<u64>) = if name == "-" {
        (Box::new(BufReader::new(std::io::stdin())), None)
    } else {
        let file = File::open(path).map_err(cannot())?;
        let about = file.metadata().map_err(cannot())?;
        if !about.is_file() {
            return Err(CliError::Usage(format!("{name} is not a file")));
        }
        let reader = BufReader::with_capacity(1 << 20, file);
        (Box::new(reader), Some(about.len()))
    };
    let terms = context.terms(store)?;
    let source: Box<dyn Arriving + Send> = match content {
        Content::Lines(of) => Box::new(Lines::new(reader, terms, of)),
        Content::Table(kind, defenders) => Box::new(
            TableRows::open(reader, terms, kind, defenders)
                .map_err(|found| problems(&name, found))?,
        ),
        Content::Case => Box::new(Items::new(reader, terms).map_err(cannot())?),
    };
    let mut progress = Progress::new(context, size);
    let mut bulk = Bulk::new(store, store.writer()?, rules)?;
    let poured = pour(source, &mut bulk, |bytes, records| {
        progress.at(bytes, records);
    });
    progress.says("writing to the disk");
    let result = poured.and_then(|()| bulk.finish());
    progress.done();
    result.map_err(|error| match error {
        BulkError::File(found) => problems(&name, found),
        BulkError::Store(error) => error.into(),
        BulkError::Read(error) => cannot()(error),
    })
}

/// How far a long command is, on a terminal.
struct Progress {
    start: Instant,
    size: Option<u64>,
    shown: bool,
    bar: Option<ProgressBar>,
}

impl Progress {
    fn new(context: &Context, size: Option<u64>) -> Progress {
        Progress {
            start: Instant::now(),
            size,
            shown: std::io::stderr().is_terminal() && !context.quiet(),
            bar: None,
        }
    }

    fn at(&mut self, bytes: u64, records: usize) {
        if !self.shown || self.start.elapsed() < PATIENCE {
            return;
        }
        let size = self.size;
        let start = self.start;
        let bar = self.bar.get_or_insert_with(|| {
            let bar = match size {
                Some(size) => ProgressBar::new(size),
                None => ProgressBar::no_length(),
            };
            bar.set_draw_target(ProgressDrawTarget::stderr_with_hz(5));
            let template = match size {
                Some(_) => "{bar:20} {percent:>3} %  {msg}  {eta} left",
                None => "{spinner} {msg}",
            };
            if let Ok(style) = ProgressStyle::with_template(template) {
                bar.set_style(style);
            }
            bar.with_elapsed(start.elapsed())
        });
        let rate = records as f64 / start.elapsed().as_secs_f64();
        bar.set_message(format!("{records} records, {rate:.0} a second"));
        bar.set_position(bytes);
    }

    fn says(&self, what: &str) {
        if let Some(bar) = &self.bar {
            bar.set_message(what.to_owned());
        }
    }

    fn done(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
