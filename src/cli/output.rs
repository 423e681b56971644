//! Where a command's result goes: standard output or a file.

use super::CliError;
use crate::exchange::problem::clip;
use crate::render::listing::{Listing, listing};
use crate::render::terminal::harmless;
use crate::render::{Format, Style};
use crate::store::staged::Staged;
use clap::Args;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

/// Fewest columns that output is laid out in.
const NARROWEST: u16 = 20;
/// Most columns that output is laid out in.
const WIDEST: u16 = 1000;

/// Most characters of a cell of a table.
const LONGEST_CELL: usize = 2_000;

/// Flags of commands that print a result.
#[derive(Clone, Debug, Args)]
pub struct Output {
    /// Form of the output: table, text, md, html, docx, pdf, svg, json, csv or ics
    #[arg(long, short = 'f', value_name = "FORMAT")]
    pub format: Option<Format>,
    /// The same as --format json
    #[arg(long, conflicts_with = "format")]
    pub json: bool,
    /// Write to this file (never over an existing one) instead of standard output
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Width in columns [default: the terminal's, else 100]
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(i64::from(NARROWEST)..=i64::from(WIDEST)))]
    pub width: Option<u16>,
}

impl Output {
    /// The format asked for, or the default.
    ///
    /// # Errors
    /// When the command has no such format.
    pub fn format(&self, default: Format, known: &[Format]) -> Result<Format, CliError> {
        let format = match (self.json, self.format) {
            (true, _) => Format::Json,
            (_, Some(format)) => format,
            _ => default,
        };
        if known.contains(&format) {
            Ok(format)
        } else {
            let names: Vec<String> = known.iter().map(ToString::to_string).collect();
            Err(CliError::Usage(format!(
                "--format {format} is not for this command; it has {}",
                names.join(", ")
            )))
        }
    }

    /// The same for one of several results: the file's name gets the part's name before its
    /// extension.
    pub fn of(&self, part: &str) -> Output {
        let mut own = self.clone();
        if let (Some(path), false) = (&self.output, part.is_empty()) {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy();
            let name = match path.extension() {
                Some(extension) => format!("{stem}-{part}.{}", extension.to_string_lossy()),
                None => format!("{stem}-{part}"),
            };
            own.output = Some(path.with_file_name(name));
        }
        own
    }

    /// How wide the output may be.
    pub fn width(&self) -> usize {
        if let Some(width) = self.width {
            return width.into();
        }
        let columns = std::env::var("COLUMNS").ok().and_then(|c| c.parse().ok());
        let width = match columns {
            Some(width) if !std::io::stdout().is_terminal() => width,
            _ => terminal_size::terminal_size().map_or(100, |(width, _)| usize::from(width.0)),
        };
        width.clamp(NARROWEST.into(), WIDEST.into())
    }

    /// Writes a listing.
    ///
    /// # Errors
    /// As [`Self::write`].
    pub fn list(&self, list: &Listing, format: Format, style: Style) -> Result<(), CliError> {
        self.write(&Self::shown(list, format, style)?)
    }

    /// A listing as [`Self::list`] writes it. A table shows the start of long texts only: it is for
    /// looking things up, and laying out a text as long as a book takes minutes.
    ///
    /// # Errors
    /// When it cannot be put into the format.
    pub fn shown(list: &Listing, format: Format, style: Style) -> Result<String, CliError> {
        let shown = match format {
            Format::Table => &Listing {
                columns: list.columns.clone(),
                rows: list
                    .rows
                    .iter()
                    .map(|row| row.iter().map(|text| clip(text, LONGEST_CELL)).collect())
                    .collect(),
            },
            _ => list,
        };
        listing(shown, format, style).map_err(CliError::Failed)
    }

    /// Where a result goes that is written piece by piece. A file has its final name only after
    /// [`Sink::finish`]; without that, nothing of it is left.
    ///
    /// # Errors
    /// As [`Self::write`].
    pub fn sink(&self) -> Result<Sink, CliError> {
        let to = match &self.output {
            None => Target::Output(std::io::stdout().lock()),
            Some(path) => Target::File(stage(path)?),
        };
        Ok(Sink {
            to: std::io::BufWriter::with_capacity(1 << 16, to),
            what: self
                .output
                .as_deref()
                .map_or_else(|| "cannot write to standard output".into(), cannot_write),
            shown: self.output.is_none() && std::io::stdout().is_terminal(),
        })
    }

    /// Writes the result.
    ///
    /// # Errors
    /// When it cannot be written; a closed pipe is no failure.
    pub fn write(&self, text: &str) -> Result<(), CliError> {
        match &self.output {
            None => print(text),
            Some(_) => self.write_bytes(text.as_bytes()),
        }
    }

    /// Refuses to show on a terminal what is no text.
    ///
    /// # Errors
    /// When nothing else takes it.
    pub fn not_to_a_terminal(&self, format: Format) -> Result<(), CliError> {
        if format.is_binary() && self.output.is_none() && std::io::stdout().is_terminal() {
            return Err(CliError::Usage(format!(
                "--format {format} is not for a terminal: name a file with --output"
            )));
        }
        Ok(())
    }

    /// Writes a document in a format.
    ///
    /// # Errors
    /// As [`Self::write`].
    pub fn give(&self, bytes: &[u8], format: Format) -> Result<(), CliError> {
        match std::str::from_utf8(bytes) {
            Ok(text) if !format.is_binary() => self.write(text),
            _ => self.write_bytes(bytes),
        }
    }

    /// Writes a result that is not text.
    ///
    /// # Errors
    /// As [`Self::write`].
    pub fn write_bytes(&self, bytes: &[u8]) -> Result<(), CliError> {
        match &self.output {
            None => print_bytes(bytes),
            Some(path) => {
                let mut file = stage(path)?;
                file.write_all(bytes)
                    .and_then(|()| file.commit())
                    .map_err(CliError::io(cannot_write(path)))
            }
        }
    }
}

/// A file on its way to a name that nothing bears yet.
///
/// # Errors
/// When there is a file, or none can be made there.
pub(super) fn stage(path: &Path) -> Result<Staged, CliError> {
    Staged::new(path).map_err(CliError::io(cannot_write(path)))
}

/// What to say when a file cannot be written.
pub(super) fn cannot_write(path: &Path) -> String {
    format!(
        "cannot write {} (an existing file is never overwritten)",
        path.display()
    )
}

/// Where a long result goes piece by piece.
pub struct Sink {
    to: std::io::BufWriter<Target>,
    what: String,
    /// Whether a terminal shows it.
    shown: bool,
}

/// What a sink writes to.
enum Target {
    Output(std::io::StdoutLock<'static>),
    File(Staged),
}

impl Write for Target {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        match self {
            Target::Output(output) => output.write(bytes),
            Target::File(file) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> std::io::Result<()> {
        match self {
            Target::Output(output) => output.flush(),
            Target::File(file) => file.flush(),
        }
    }
}

impl Sink {
    /// Writes a piece.
    ///
    /// # Errors
    /// When it cannot be written; a closed pipe is no failure.
    pub fn write(&mut self, text: &str) -> Result<(), CliError> {
        let written = match self.shown {
            true => self.to.write_all(harmless(text).as_bytes()),
            false => self.to.write_all(text.as_bytes()),
        };
        written.map_err(CliError::io(self.what.clone()))
    }

    /// Writes what is still held back, and gives a file its final name.
    ///
    /// # Errors
    /// When it cannot be written; a closed pipe is no failure.
    pub fn finish(self) -> Result<(), CliError> {
        let written = match self.to.into_inner() {
            Ok(Target::Output(mut output)) => output.flush(),
            Ok(Target::File(file)) => file.commit(),
            Err(error) => Err(error.into_error()),
        };
        written.map_err(CliError::io(self.what))
    }
}

/// Prints to standard output.
///
/// # Errors
/// When it cannot be written; a closed pipe is no failure.
pub fn print(text: &str) -> Result<(), CliError> {
    if std::io::stdout().is_terminal() {
        print_bytes(harmless(text).as_bytes())
    } else {
        print_bytes(text.as_bytes())
    }
}

/// Prints bytes as they are.
///
/// # Errors
/// As [`print`].
pub(super) fn print_bytes(bytes: &[u8]) -> Result<(), CliError> {
    let mut out = std::io::stdout().lock();
    out.write_all(bytes)
        .and_then(|()| out.flush())
        .map_err(CliError::io("cannot write to standard output"))
}
