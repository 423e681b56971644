//! The records of a large case file (JSON or YAML), one by one, with those that nest in them.

use super::arrive::{Arrived, Arriving, Checker, Header, level_of};
use super::pieces::{CutError, Cutter, Piece};
use crate::exchange::casefile::layout::{Belongs, DEFENDERS, LEVEL, SETTINGS, TOP};
use crate::exchange::casefile::read::read_drafts;
use crate::exchange::deserialize::{deserialize_all, unknown_key};
use crate::exchange::node::{Node, NodeValue, parse};
use crate::exchange::problem::{Mark, Problem, QUOTED, clip};
use crate::model::Kind;
use crate::vocabulary::Terms;
use serde_json::Value;
use std::collections::VecDeque;
use std::io::BufRead;

/// The records of a case file.
#[derive(Debug)]
pub struct Items<R> {
    cutter: Cutter<R>,
    checker: Checker,
    /// Records that were read and wait to be asked for.
    ready: VecDeque<Result<Arrived, Vec<Problem>>>,
    header: Header,
    /// Whether a record was read, after which no level may follow.
    begun: bool,
    ended: bool,
}

impl<R: BufRead> Items<R> {
    /// The records of a case file; `terms` are those of the dossier.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn new(reader: R, terms: Terms) -> std::io::Result<Items<R>> {
        Ok(Items {
            cutter: Cutter::new(reader)?,
            checker: Checker::new(terms),
            ready: VecDeque::new(),
            header: Header::default(),
            begun: false,
            ended: false,
        })
    }

    /// Reads the records of a piece.
    fn piece(&mut self, piece: &Piece) -> Result<(), Vec<Problem>> {
        let mut node = parse(&piece.text).map_err(|mut problem| {
            shift_mark(&mut problem.mark, piece.mark);
            vec![problem]
        })?;
        shift(&mut node, piece.mark);
        let kind = match piece.list.as_str() {
            SETTINGS => {
                let inner = node.take(SETTINGS).unwrap_or(node);
                self.header.settings = Some(deserialize_all(&inner)?);
                return Ok(());
            }
            LEVEL => {
                let level = level_of(&node, self.begun).map_err(|found| vec![found])?;
                self.header.level = Some(level);
                return Ok(());
            }
            DEFENDERS => Kind::Actor,
            name => match TOP.iter().find(|kind| kind.plural() == name) {
                Some(kind) => *kind,
                None => {
                    let mut known: Vec<&str> = vec![DEFENDERS, SETTINGS, LEVEL];
                    known.extend(TOP.iter().map(|kind| kind.plural()));
                    return Err(vec![Problem {
                        mark: piece.mark,
                        message: unknown_key(&clip(name, QUOTED), &known),
                    }]);
                }
            },
        };
        // A piece of YAML holds the hyphen, or the whole list with its name; a record may have a field
        // of that name itself.
        let node = match piece.named.then(|| node.take(&piece.list)).flatten() {
            Some(list) => list,
            None => node,
        };
        let items = match node.value {
            NodeValue::List(items) => items,
            _ if node.is_null() => Vec::new(),
            _ => vec![node],
        };
        self.begun |= !items.is_empty();
        for item in items {
            self.record(kind, &item, piece)?;
        }
        Ok(())
    }

    fn record(&mut self, kind: Kind, node: &Node, piece: &Piece) -> Result<(), Vec<Problem>> {
        let drafts = read_drafts(kind, node, piece.list == DEFENDERS)?;
        let mut keys: Vec<String> = Vec::with_capacity(drafts.len());
        for draft in drafts {
            let mut fields = draft.fields;
            if let Some((parent, belongs)) = draft.parent
                && let Some(key) = keys.get(parent)
            {
                match belongs {
                    Belongs::Always(field) => {
                        fields.insert(field.to_owned(), key.as_str().into());
                    }
                    Belongs::ByDefault(list) if !fields.contains_key(list) => {
                        if !names_party(&Value::Object(fields.clone()), key) {
                            let own = Value::Array(vec![key.as_str().into()]);
                            fields.insert(list.to_owned(), own);
                        }
                    }
                    Belongs::ByDefault(_) => {}
                }
            }
            let node = draft.node;
            let mark = node.mark;
            let mut arrived = self.checker.arrived(
                draft.kind,
                (fields, draft.cleared),
                mark,
                piece.text.len(),
                || Ok(node),
            )?;
            arrived.nested = draft.parent.is_some();
            let slug = arrived.fields.get("slug").and_then(Value::as_str);
            keys.push(slug.map_or_else(|| arrived.uid.to_string(), str::to_owned));
            self.ready.push_back(Ok(arrived));
        }
        Ok(())
    }
}

impl<R: BufRead> Arriving for Items<R> {
    fn next_record(&mut self) -> std::io::Result<Option<Result<Arrived, Vec<Problem>>>> {
        loop {
            if let Some(record) = self.ready.pop_front() {
                return Ok(Some(record));
            }
            if self.ended {
                return Ok(None);
            }
            match self.cutter.next_piece() {
                Ok(Some(piece)) => {
                    if let Err(problems) = self.piece(&piece) {
                        self.ready.push_back(Err(problems));
                    }
                }
                Ok(None) => self.ended = true,
                Err(CutError::Problem(problem)) => {
                    self.ended = true;
                    self.ready.push_back(Err(vec![problem]));
                }
                Err(CutError::Read(error)) => return Err(error),
            }
        }
    }

    fn bytes(&self) -> u64 {
        self.cutter.bytes()
    }

    fn header(&mut self) -> Header {
        std::mem::take(&mut self.header)
    }
}

/// Whether a proceeding names the actor around it among its parties, who are not the accused.
fn names_party(fields: &Value, key: &str) -> bool {
    ["parties", "witnesses"].iter().any(|list| {
        let parties = fields.get(list).and_then(Value::as_array);
        parties.into_iter().flatten().any(|party| {
            let actor = party.get("actor").unwrap_or(party);
            actor.as_str() == Some(key)
        })
    })
}

/// Moves the places in a tree to where its text stands in the file.
fn shift(node: &mut Node, start: Mark) {
    shift_mark(&mut node.mark, start);
    match &mut node.value {
        NodeValue::Scalar { .. } => {}
        NodeValue::List(items) => items.iter_mut().for_each(|item| shift(item, start)),
        NodeValue::Map(entries) => {
            for (key, value) in entries {
                shift(key, start);
                shift(value, start);
            }
        }
    }
}

fn shift_mark(mark: &mut Mark, start: Mark) {
    if mark.line <= 1 {
        mark.column = mark.column.max(1) + start.column - 1;
    }
    mark.line = mark.line.max(1) + start.line - 1;
}
