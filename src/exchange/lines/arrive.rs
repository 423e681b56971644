//! Lines to records: each is read, its values and terms are checked, its links are not.

use crate::exchange::Node;
use crate::exchange::casefile::check::{Resolver, check};
use crate::exchange::casefile::layout::LEVEL;
use crate::exchange::casefile::read::{fields_from, read_record};
use crate::exchange::deserialize::{from_node, unknown_key};
use crate::exchange::node::{LONGEST, NodeValue, PathPart, parse};
use crate::exchange::problem::{Mark, Problem, QUOTED, clip};
use crate::model::{Confidentiality, Kind, Link, Settings, Uid};
use crate::search::Words;
use crate::store::{Fields, Prepared};
use crate::vocabulary::{AddedTerm, Terms};
use serde::Deserializer;
use serde::de::{DeserializeSeed, MapAccess, Visitor};
use serde_json::Value;
use std::fmt;
use std::io::BufRead;

/// Longest line, in bytes.
const LONGEST_LINE: u64 = 64 * 1024 * 1024;

/// A record as a line gives it.
#[derive(Clone, Debug)]
pub struct Arrived {
    /// Its kind.
    pub kind: Kind,
    /// Its fields, in canonical form but for links, which are as given.
    pub fields: Fields,
    /// Fields that the line empties by `null`.
    pub cleared: Vec<String>,
    /// Where it stands.
    pub mark: Mark,
    /// Its uid: the one given, else a new one.
    pub uid: Uid,
    /// Whether it nests in the record that came before it.
    pub nested: bool,
    /// What the indexes keep of it.
    pub prepared: Prepared,
    /// About how many bytes it takes.
    pub size: usize,
}

/// Records that come in one by one.
pub trait Arriving {
    /// The next record; nothing at the end of the file.
    ///
    /// # Errors
    /// When the file cannot be read on. What is wrong with a record is told inside; reading goes
    /// on after it.
    fn next_record(&mut self) -> std::io::Result<Option<Result<Arrived, Vec<Problem>>>>;

    /// How many bytes were read.
    fn bytes(&self) -> u64;

    /// What the file says of itself that was read since this was asked last.
    fn header(&mut self) -> Header {
        Header::default()
    }
}

/// What a file says beside its records.
#[derive(Clone, Debug, Default)]
pub struct Header {
    /// Settings of the dossier.
    pub settings: Option<Settings>,
    /// The level up to which it was exported. It stands before the records.
    pub level: Option<Confidentiality>,
}

impl<A: Arriving + ?Sized> Arriving for Box<A> {
    fn next_record(&mut self) -> std::io::Result<Option<Result<Arrived, Vec<Problem>>>> {
        (**self).next_record()
    }

    fn bytes(&self) -> u64 {
        (**self).bytes()
    }

    fn header(&mut self) -> Header {
        (**self).header()
    }
}

/// Checks records by themselves, with the terms of the dossier and those that came in.
#[derive(Debug)]
pub struct Checker {
    terms: Terms,
    words: Words,
}

impl Checker {
    /// With the terms of a dossier.
    pub fn new(terms: Terms) -> Checker {
        Checker {
            terms,
            words: Words::default(),
        }
    }

    /// Makes a record that was read ready to be written. `tree` gives the record as a tree, for the
    /// places of what is wrong.
    ///
    /// # Errors
    /// All that is wrong with its terms and required fields.
    pub fn arrived(
        &mut self,
        kind: Kind,
        (mut fields, mut cleared): (Fields, Vec<String>),
        mark: Mark,
        size: usize,
        tree: impl FnOnce() -> Result<Node, Vec<Problem>>,
    ) -> Result<Arrived, Vec<Problem>> {
        let found = check(kind, &mut fields, &self.terms, &AsGiven);
        if !found.is_empty() {
            let node = tree()?;
            return Err(found
                .into_iter()
                .map(|problem| Problem {
                    mark: node.locate(&problem.path),
                    message: problem.message,
                })
                .collect());
        }
        if kind == Kind::Term {
            // Its meaning was checked with the record.
            self.terms.add(added(&fields)).unwrap_or_default();
        }
        let default = kind.shape().default_confidentiality.code();
        if fields.get("confidentiality").and_then(Value::as_str) == Some(default) {
            fields.remove("confidentiality");
            cleared.push("confidentiality".into());
        }
        let given = fields.get("uid").and_then(Value::as_str);
        let uid = given.and_then(|uid| uid.parse().ok()).unwrap_or_default();
        let prepared = Prepared::of(kind, &fields, &mut self.words);
        Ok(Arrived {
            kind,
            fields,
            cleared,
            mark,
            uid,
            nested: false,
            prepared,
            size,
        })
    }
}

/// The records of JSON Lines.
#[derive(Debug)]
pub struct Lines<R> {
    reader: R,
    checker: Checker,
    /// The kind of record of every line, where lines do not say it.
    of: Option<Kind>,
    line: usize,
    text: Vec<u8>,
    bytes: u64,
    header: Header,
    /// Whether a record was read, after which no level may follow.
    begun: bool,
    ended: bool,
}

impl<R: BufRead> Lines<R> {
    /// The lines of a file; `terms` are those of the dossier. With `of`, lines are records of that
    /// kind and do not name it.
    pub fn new(reader: R, terms: Terms, of: Option<Kind>) -> Lines<R> {
        Lines {
            reader,
            checker: Checker::new(terms),
            of,
            line: 0,
            text: Vec::new(),
            bytes: 0,
            header: Header::default(),
            begun: false,
            ended: false,
        }
    }
}

impl<R: BufRead> Arriving for Lines<R> {
    fn header(&mut self) -> Header {
        std::mem::take(&mut self.header)
    }

    fn bytes(&self) -> u64 {
        self.bytes
    }

    fn next_record(&mut self) -> std::io::Result<Option<Result<Arrived, Vec<Problem>>>> {
        while !self.ended {
            self.text.clear();
            self.line += 1;
            let mut limited = std::io::Read::take(&mut self.reader, LONGEST_LINE + 1);
            let count = limited.read_until(b'\n', &mut self.text)? as u64;
            self.bytes += count;
            if count == 0 {
                return Ok(None);
            }
            if count > LONGEST_LINE {
                self.ended = true;
                return Ok(Some(Err(vec![Problem {
                    mark: self.mark(1),
                    message: format!(
                        "this line is longer than {} MB: is the end of a line missing?",
                        LONGEST_LINE / 1024 / 1024
                    ),
                }])));
            }
            let text = std::mem::take(&mut self.text);
            let record = match std::str::from_utf8(&text) {
                Ok(line) => {
                    let line = line.trim_start_matches('\u{feff}').trim();
                    match line {
                        "" => None,
                        line if says_level(line) => self.level(line).err().map(Err),
                        line => {
                            self.begun = true;
                            Some(self.record(line))
                        }
                    }
                }
                Err(error) => {
                    let good = String::from_utf8_lossy(&text[..error.valid_up_to()]);
                    Some(Err(vec![Problem {
                        mark: self.mark(good.chars().count() + 1),
                        message: "this is not UTF-8 text: save the file as UTF-8".into(),
                    }]))
                }
            };
            self.text = text;
            if let Some(record) = record {
                return Ok(Some(record));
            }
        }
        Ok(None)
    }
}

impl<R> Lines<R> {
    fn mark(&self, column: usize) -> Mark {
        Mark {
            line: self.line,
            column,
        }
    }

    fn record(&mut self, line: &str) -> Result<Arrived, Vec<Problem>> {
        // What needs a message with its place, or has a meaning that the quick way loses, goes the
        // slow way: a second look at the line as a tree.
        let quick = if line.len() > LONGEST || line.contains("null") || line.contains("\\u0000") {
            None
        } else {
            quick(line, self.of)
        };
        let (kind, read) = match quick {
            Some((kind, fields)) => (kind, (fields, Vec::new())),
            None => {
                let (kind, node) = self.tree(line)?;
                let read = read_record(kind, &node).map_err(|found| self.placed(found))?;
                (kind, read)
            }
        };
        let mark = self.mark(1);
        let of = self.of;
        self.checker
            .arrived(kind, read, mark, line.len(), || {
                tree(line, of).map(|(_, node)| node)
            })
            .map_err(|found| self.placed(found))
    }

    /// The line that says up to which level the file was exported.
    fn level(&mut self, line: &str) -> Result<(), Vec<Problem>> {
        let node = parse(line).map_err(|found| self.placed(vec![found]))?;
        let level = level_of(&node, self.begun).map_err(|found| self.placed(vec![found]))?;
        self.header.level = Some(level);
        Ok(())
    }

    /// Problems of a line that was read by itself, with its number in the file.
    fn placed(&self, problems: Vec<Problem>) -> Vec<Problem> {
        problems
            .into_iter()
            .map(|problem| Problem {
                mark: self.mark(problem.mark.column.max(1)),
                ..problem
            })
            .collect()
    }

    fn tree(&self, line: &str) -> Result<(Kind, Node), Vec<Problem>> {
        tree(line, self.of).map_err(|found| self.placed(found))
    }
}

/// Whether a line holds the level of the file in the place of a record.
fn says_level(line: &str) -> bool {
    let key = line.strip_prefix('{').unwrap_or_default().trim_start();
    key.strip_prefix("\"level\"")
        .is_some_and(|rest| rest.trim_start().starts_with(':'))
}

/// The level that a file says it was exported up to; `late` where records stand before it.
pub(super) fn level_of(node: &Node, late: bool) -> Result<Confidentiality, Problem> {
    if late {
        return Err(Problem {
            mark: node.mark,
            message: format!("“{LEVEL}” stands before the records of a file"),
        });
    }
    from_node(node.get(LEVEL).unwrap_or(node))
}

/// A line as a tree: the kind of the record, and the record.
fn tree(line: &str, of: Option<Kind>) -> Result<(Kind, Node), Vec<Problem>> {
    let problem = |mark: Mark, message: String| vec![Problem { mark, message }];
    if !line.starts_with('{') {
        return Err(problem(
            Mark::default(),
            "a line holds one record in JSON, such as {\"incident\": {…}}".into(),
        ));
    }
    let node = parse(line).map_err(|found| vec![found])?;
    if let Some(kind) = of {
        return Ok((kind, node));
    }
    let NodeValue::Map(entries) = node.value else {
        return Err(problem(Mark::default(), "a line holds one record".into()));
    };
    let mut entries = entries.into_iter();
    let (Some((key, record)), None) = (entries.next(), entries.next()) else {
        return Err(problem(
            Mark::default(),
            "a line is an object with one key, the kind of the record, such as {\"incident\": {…}}; if all lines are of one kind, name it with --of KIND".into(),
        ));
    };
    let name = key.text().unwrap_or_default();
    match Kind::find(name) {
        Some(kind) => Ok((kind, record)),
        None => Err(problem(
            key.mark,
            unknown_key(&clip(name, QUOTED), &Kind::ALL.map(Kind::table)),
        )),
    }
}

/// A line as a record, where nothing about it is unusual.
fn quick(line: &str, of: Option<Kind>) -> Option<(Kind, Fields)> {
    let mut reader = serde_json::Deserializer::from_str(line);
    let found = match of {
        Some(kind) => (kind, fields_from(kind, &mut reader).ok()?),
        None => reader.deserialize_map(OneRecord).ok()?,
    };
    reader.end().ok()?;
    Some(found)
}

/// An object with one key, the kind of the record under it.
struct OneRecord;

impl<'de> Visitor<'de> for OneRecord {
    type Value = (Kind, Fields);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with one key")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        use serde::de::Error;
        let name: Option<std::borrow::Cow<'de, str>> = map.next_key()?;
        let kind = name
            .and_then(|name| Kind::find(&name))
            .ok_or_else(|| A::Error::custom("no kind"))?;
        let fields = map.next_value_seed(OfKind(kind))?;
        if map.next_key::<serde::de::IgnoredAny>()?.is_some() {
            return Err(A::Error::custom("a second key"));
        }
        Ok((kind, fields))
    }
}

/// A record of a kind.
struct OfKind(Kind);

impl<'de> DeserializeSeed<'de> for OfKind {
    type Value = Fields;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Fields, D::Error> {
        fields_from(self.0, deserializer)
    }
}

/// Leaves links as they are given.
struct AsGiven;

impl Resolver for AsGiven {
    fn resolve(&self, _: Option<Kind>, link: &Link) -> Result<String, String> {
        Ok(link.as_str().trim().to_owned())
    }
}

fn added(fields: &Fields) -> AddedTerm {
    AddedTerm::of(|name| fields.get(name).and_then(Value::as_str).map(str::to_owned))
}

/// The text of a path in a record: `by[0].degree`.
pub(super) fn place(path: &[PathPart]) -> String {
    crate::exchange::casefile::check::FieldProblem {
        path: path.to_vec(),
        message: String::new(),
    }
    .place()
}
