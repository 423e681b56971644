//! Comma-separated values as a case file: a row a record, a column a field, the first row names
//! the fields.
//!
//! The column of a mark is the number of the cell. Several values in a cell are separated by
//! semicolons; a cell that starts with `[` or `{` is read as YAML, for parts with several fields.

use super::node::{Node, NodeValue, parse};
use super::problem::{Mark, Problem};
use crate::formula::unguarded;
use crate::model::Kind;
use crate::model::shape::Form;
use csv::ReaderBuilder;
use std::io::BufRead;

/// Fields that every record has.
const EVERY: [&str; 4] = ["slug", "confidentiality", "note", "uid"];

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
    let key = nodes.scalar(list, start);
    Ok(nodes.node(NodeValue::Map(vec![(key, rows)]), start))
}

/// The rows of a table, one by one.
#[derive(Debug)]
pub struct Rows<R> {
    reader: csv::Reader<R>,
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
        let start = text.fill_buf().unwrap_or_default();
        let mark = "\u{feff}".len();
        let marked = start.starts_with("\u{feff}".as_bytes());
        let sign = delimiter(start);
        if marked {
            text.consume(mark);
        }
        let mut reader = ReaderBuilder::new()
            .delimiter(sign)
            .flexible(true)
            .from_reader(text);
        let header = reader
            .headers()
            .map_err(|error| vec![broken(&error)])?
            .clone();
        let mut problems = Vec::new();
        let fields: Vec<(String, Option<Form>)> = header
            .iter()
            .enumerate()
            .map(|(cell, name)| {
                let name = name.trim().to_lowercase().replace([' ', '-'], "_");
                let form = kind.shape().field(&name).map(|field| field.form);
                let mark = Mark {
                    line: 1,
                    column: cell + 1,
                };
                if form.is_none() && !EVERY.contains(&name.as_str()) {
                    problems.push(Problem {
                        mark,
                        message: format!(
                            "{} has no field “{name}”; `dossier list fields --of {}` lists them",
                            kind.with_article(),
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
                        line: 1,
                        column: cell + 1,
                    },
                    message: format!("the column “{name}” stands twice"),
                });
            }
        }
        if problems.is_empty() {
            Ok(Rows {
                reader,
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
        match self.reader.read_record(&mut row) {
            _ if self.broken => return None,
            Ok(false) => return None,
            Ok(true) => {}
            Err(error) => {
                self.broken = true;
                return Some(Err(vec![broken(&error)]));
            }
        }
        let line = row.position().map_or(0, csv::Position::line);
        let mark = |cell: usize| Mark {
            line: usize::try_from(line).unwrap_or(0),
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

fn broken(error: &csv::Error) -> Problem {
    let line = error.position().map_or(1, csv::Position::line);
    Problem {
        mark: Mark {
            line: usize::try_from(line).unwrap_or(1),
            column: 1,
        },
        message: format!("this is not a table of comma-separated values: {error}"),
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
