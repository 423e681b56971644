//! Comma-separated values as a case file: a row a record, a column a field, the first row names
//! the fields.
//!
//! The column of a mark is the number of the cell. Several values in a cell are separated by
//! semicolons; a cell that starts with `[` or `{` is read as YAML, for parts with several fields. Before
//! the first row may stand up to which level of confidentiality the table was made: `# level: public`.

use super::casefile::layout::LEVEL;
use super::node::{LONGEST, Node, NodeValue, parse, too_long};
use super::problem::{Mark, Problem, QUOTED, clip};
use crate::formula::unguarded;
use crate::model::shape::Form;
use crate::model::{Confidentiality, Kind};
use csv::ReaderBuilder;
use std::io::{BufRead, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Fields that every record has.
const EVERY: [&str; 4] = ["slug", "confidentiality", "note", "uid"];

/// Longest row, in bytes: several of the longest texts.
const LONGEST_ROW: usize = 32 * 1024 * 1024;
/// Most bytes of a line that may say the level of the table.
const LEVEL_LINE: usize = 80;

/// Reads a table of records of a kind as the tree of a case file with one list, named `list`.
///
/// # Errors
/// All that is wrong with the table itself; values are checked with those of other case files.
pub fn table(text: &str, kind: Kind, list: &str) -> Result<Node, Vec<Problem>> {
    let mut table = Rows::open(text.as_bytes(), kind)?;
    let mut problems = Vec::new();
    let mut rows = Vec::new();
    while let Some(row) = table.next_row() {
        match row {
            Ok(row) => rows.push(row),
            Err(found) => problems.extend(found),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut nodes = table.nodes;
    let start = Mark { line: 1, column: 1 };
    let rows = nodes.node(NodeValue::List(rows), start);
    let mut entries = vec![(nodes.scalar(list, start), rows)];
    if let Some(level) = table.level {
        entries.push((
            nodes.scalar(LEVEL, start),
            nodes.scalar(level.code(), start),
        ));
    }
    Ok(nodes.node(NodeValue::Map(entries), start))
}

/// The rows of a table, one by one.
#[derive(Debug)]
pub struct Rows<R> {
    reader: csv::Reader<Bounded<R>>,
    /// How many more bytes the row that is being read may have.
    room: Arc<AtomicUsize>,
    /// The level up to which the table was made, where it says it.
    pub level: Option<Confidentiality>,
    /// Lines before the first row.
    before: usize,
    fields: Vec<(String, Option<Form>)>,
    nodes: Nodes,
    broken: bool,
}

impl<R: BufRead> Rows<R> {
    /// Reads the first row of a table of records of a kind.
    ///
    /// # Errors
    /// When it names what is no field, or one field twice.
    pub fn open(mut text: R, kind: Kind) -> Result<Rows<R>, Vec<Problem>> {
        let mark = "\u{feff}".as_bytes();
        if text.fill_buf().unwrap_or_default().starts_with(mark) {
            text.consume(mark.len());
        }
        let level = level(&mut text).map_err(|problem| vec![problem])?;
        let before = usize::from(level.is_some());
        let sign = delimiter(text.fill_buf().unwrap_or_default());
        let room = Arc::new(AtomicUsize::new(LONGEST_ROW));
        let bounded = Bounded {
            inner: text,
            room: Arc::clone(&room),
        };
        let mut reader = ReaderBuilder::new()
            .delimiter(sign)
            .flexible(true)
            .from_reader(bounded);
        let header = reader
            .headers()
            .map_err(|error| vec![broken(&error, before + 1)])?
            .clone();
        if let Some(cell) = header.iter().position(|name| name.len() > LONGEST) {
            let mark = Mark {
                line: before + 1,
                column: cell + 1,
            };
            let message = too_long();
            return Err(vec![Problem { mark, message }]);
        }
        let mut problems = Vec::new();
        let fields: Vec<(String, Option<Form>)> = header
            .iter()
            .enumerate()
            .map(|(cell, name)| {
                let name = name.trim().to_lowercase().replace([' ', '-'], "_");
                let form = kind.shape().field(&name).map(|field| field.form);
                let mark = Mark {
                    line: before + 1,
                    column: cell + 1,
                };
                if form.is_none() && !EVERY.contains(&name.as_str()) {
                    problems.push(Problem {
                        mark,
                        message: format!(
                            "{} has no field “{}”; `dossier list fields --of {}` lists them",
                            kind.with_article(),
                            clip(&name, QUOTED),
                            kind.table()
                        ),
                    });
                }
                (name, form)
            })
            .collect();
        for (cell, (name, _)) in fields.iter().enumerate() {
            if fields.iter().take(cell).any(|(earlier, _)| earlier == name) {
                problems.push(Problem {
                    mark: Mark {
                        line: before + 1,
                        column: cell + 1,
                    },
                    message: format!("the column “{name}” stands twice"),
                });
            }
        }
        if problems.is_empty() {
            Ok(Rows {
                reader,
                room,
                level,
                before,
                fields,
                nodes: Nodes::default(),
                broken: false,
            })
        } else {
            Err(problems)
        }
    }

    /// How many bytes were read.
    pub fn bytes(&self) -> u64 {
        self.reader.position().byte()
    }

    /// The next row as the tree of a record; nothing at the end.
    pub fn next_row(&mut self) -> Option<Result<Node, Vec<Problem>>> {
        let mut row = csv::StringRecord::new();
        let start = self.reader.position().line();
        let start = self.before + usize::try_from(start).unwrap_or(0);
        self.room.store(LONGEST_ROW, Ordering::Relaxed);
        match self.reader.read_record(&mut row) {
            _ if self.broken => return None,
            Ok(false) => return None,
            Ok(true) => {}
            Err(error) => {
                self.broken = true;
                return Some(Err(vec![broken(&error, start)]));
            }
        }
        let line = row.position().map_or(0, csv::Position::line);
        let mark = |cell: usize| Mark {
            line: self.before + usize::try_from(line).unwrap_or(0),
            column: cell + 1,
        };
        if row.len() != self.fields.len() {
            return Some(Err(vec![Problem {
                mark: mark(row.len().min(self.fields.len())),
                message: format!(
                    "this row has {} cells, the first row has {}",
                    row.len(),
                    self.fields.len()
                ),
            }]));
        }
        let mut entries = Vec::new();
        let mut problems = Vec::new();
        for (cell, (text, (name, form))) in row.iter().zip(&self.fields).enumerate() {
            if text.len() > LONGEST {
                problems.push(Problem {
                    mark: mark(cell),
                    message: format!(
                        "{} (is a quotation mark not closed that starts here?)",
                        too_long()
                    ),
                });
                continue;
            }
            let text = unguarded(text);
            if text.trim().is_empty() {
                continue;
            }
            match self.nodes.value(text, *form, mark(cell)) {
                Ok(value) => entries.push((self.nodes.scalar(name, mark(cell)), value)),
                Err(problem) => problems.push(problem),
            }
        }
        if !problems.is_empty() {
            return Some(Err(problems));
        }
        Some(Ok(self.nodes.node(NodeValue::Map(entries), mark(0))))
    }
}

/// The sign between cells: the one of comma, semicolon and tab that the first line has most of.
fn delimiter(text: &[u8]) -> u8 {
    let first = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |sign: u8| first.iter().filter(|byte| **byte == sign).count();
    b",;\t"
        .iter()
        .copied()
        .max_by_key(|sign| (count(*sign), *sign == b','))
        .unwrap_or(b',')
}

/// What is wrong with the row that starts on a line.
fn broken(error: &csv::Error, start: usize) -> Problem {
    let line = error.position().map(csv::Position::line);
    let line = line.and_then(|line| usize::try_from(line).ok());
    Problem {
        mark: Mark {
            line: line.filter(|line| *line > start).unwrap_or(start),
            column: 1,
        },
        message: format!("this is not a table of comma-separated values: {error}"),
    }
}

/// The level that the first line of a table says, which is taken then.
fn level<R: BufRead>(text: &mut R) -> Result<Option<Confidentiality>, Problem> {
    let start = text.fill_buf().unwrap_or_default();
    let start = &start[..start.len().min(LEVEL_LINE)];
    let Some(end) = start.iter().position(|byte| *byte == b'\n') else {
        return Ok(None);
    };
    let line = String::from_utf8_lossy(&start[..end]);
    let Some(said) = line
        .trim_start_matches('"')
        .strip_prefix('#')
        .and_then(|rest| rest.trim_start().strip_prefix(LEVEL))
        .and_then(|rest| rest.trim_start().strip_prefix(':'))
    else {
        return Ok(None);
    };
    // A spreadsheet adds the separators of empty cells.
    let said = said.trim_matches(|c: char| c.is_whitespace() || ",;\"".contains(c));
    let level = said.parse().map_err(|message| Problem {
        mark: Mark { line: 1, column: 1 },
        message,
    })?;
    text.consume(end + 1);
    Ok(Some(level))
}

/// A reader that ends with an error where a row goes on for ever, as after a quotation mark that is
/// not closed: a row stands in memory.
#[derive(Debug)]
struct Bounded<R> {
    inner: R,
    room: Arc<AtomicUsize>,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let room = self.room.load(Ordering::Relaxed);
        if room == 0 {
            return Err(std::io::Error::other(format!(
                "the row that starts here is longer than {} MB: is a quotation mark not closed?",
                LONGEST_ROW / 1024 / 1024
            )));
        }
        let most = buffer.len().min(room);
        let count = self.inner.read(&mut buffer[..most])?;
        self.room.store(room - count, Ordering::Relaxed);
        Ok(count)
    }
}

/// Makes nodes with ids of their own.
#[derive(Debug, Default)]
struct Nodes {
    next: usize,
}

impl Nodes {
    fn node(&mut self, value: NodeValue, mark: Mark) -> Node {
        self.next += 1;
        Node {
            id: self.next,
            mark,
            value,
        }
    }

    fn scalar(&mut self, text: &str, mark: Mark) -> Node {
        self.node(
            NodeValue::Scalar {
                text: text.to_owned(),
                plain: false,
            },
            mark,
        )
    }

    /// The value of a cell.
    fn value(&mut self, text: &str, form: Option<Form>, mark: Mark) -> Result<Node, Problem> {
        if text.contains('\0') {
            return Err(Problem {
                mark,
                message: "a NUL character stands here: take it out".into(),
            });
        }
        let several = matches!(
            form,
            Some(Form::Texts | Form::Countries | Form::Terms(_) | Form::Links(_) | Form::Parts(_))
        );
        if several && text.trim_start().starts_with(['[', '{']) {
            let mut node = parse(text).map_err(|problem| Problem {
                mark,
                message: problem.message,
            })?;
            self.place(&mut node, mark);
            return Ok(node);
        }
        if several && text.contains(';') {
            let items = text
                .split(';')
                .map(str::trim)
                .filter(|item| !item.is_empty())
                .map(|item| self.scalar(item, mark))
                .collect();
            return Ok(self.node(NodeValue::List(items), mark));
        }
        Ok(self.scalar(text.trim(), mark))
    }

    /// Gives a tree that was read from a cell the cell's place, and ids of its own.
    fn place(&mut self, node: &mut Node, mark: Mark) {
        self.next += 1;
        node.id = self.next;
        node.mark = mark;
        match &mut node.value {
            NodeValue::Scalar { .. } => {}
            NodeValue::List(items) => {
                for item in items {
                    self.place(item, mark);
                }
            }
            NodeValue::Map(entries) => {
                for (key, value) in entries {
                    self.place(key, mark);
                    self.place(value, mark);
                }
            }
        }
    }
}
