//! A YAML or JSON text as a tree that knows where each value stands and keeps scalars as they
//! are written: an article "205.10" stays that and does not become the number 205.1. JSON is
//! read as the YAML that it is (YAML 1.2 §1.3).

use super::problem::{Mark, Problem};
use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span};
use std::collections::HashMap;

/// Deepest nesting that is read; case files need fewer than ten levels.
const DEEPEST: usize = 64;
/// Most values that aliases may add, so that a small file cannot fill the memory.
const MOST_ALIASED: usize = 100_000;

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Unique in its tree.
    pub id: usize,
    /// Where it starts.
    pub mark: Mark,
    /// What it is.
    pub value: NodeValue,
}

/// What a node is.
#[derive(Clone, Debug, PartialEq)]
pub enum NodeValue {
    /// A scalar as written; `plain` when it stands without quotes.
    Scalar {
        /// The text.
        text: String,
        /// Without quotes, so that `true`, `12` and `null` have a meaning of their own.
        plain: bool,
    },
    /// A list.
    List(Vec<Node>),
    /// Keys and values in the order of the file.
    Map(Vec<(Node, Node)>),
}

impl Node {
    /// The text of a scalar.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            NodeValue::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    /// Whether it is an empty value: nothing, `null` or `~` without quotes.
    pub fn is_null(&self) -> bool {
        matches!(&self.value, NodeValue::Scalar { text, plain: true }
            if matches!(text.as_str(), "" | "~" | "null" | "Null" | "NULL"))
    }

    /// The value under a key of a map.
    pub fn get(&self, key: &str) -> Option<&Node> {
        match &self.value {
            NodeValue::Map(entries) => entries
                .iter()
                .find(|(k, _)| k.text() == Some(key))
                .map(|(_, value)| value),
            _ => None,
        }
    }

    /// Takes the value under a key out of a map.
    pub fn take(&mut self, key: &str) -> Option<Node> {
        match &mut self.value {
            NodeValue::Map(entries) => {
                let at = entries.iter().position(|(k, _)| k.text() == Some(key))?;
                Some(entries.remove(at).1)
            }
            _ => None,
        }
    }

    /// Where the value at a path stands; the nearest value above it where the path ends early.
    pub fn locate(&self, path: &[PathPart]) -> Mark {
        let Some((first, rest)) = path.split_first() else {
            return self.mark;
        };
        let inner = match (first, &self.value) {
            (PathPart::Key(key), _) => self.get(key),
            (PathPart::Item(number), NodeValue::List(items)) => items.get(*number),
            // A list of one may stand without its brackets.
            (PathPart::Item(0), _) => Some(self),
            _ => None,
        };
        inner.map_or(self.mark, |node| node.locate(rest))
    }
}

/// One step into a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathPart {
    /// Into a map.
    Key(String),
    /// Into a list, from 0.
    Item(usize),
}

/// Reads one YAML (or JSON) document.
///
/// # Errors
/// What is wrong with the text, where.
pub fn parse(text: &str) -> Result<Node, Problem> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let paired = pair_surrogates(text);
    let mut builder = Builder {
        events: Parser::new_from_str(&paired),
        anchors: HashMap::new(),
        next_id: 0,
        aliased: 0,
    };
    builder.document()
}

/// JSON writes characters beyond U+FFFF as two escapes, which YAML does not know.
fn pair_surrogates(text: &str) -> std::borrow::Cow<'_, str> {
    if !text.contains("\\ud8")
        && !text.contains("\\uD8")
        && !text.contains("\\ud")
        && !text.contains("\\uD")
    {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("\\u") {
        let unit = |s: &str| {
            s.get(2..6)
                .and_then(|hex| u32::from_str_radix(hex, 16).ok())
        };
        let high = unit(&rest[at..]);
        let low = rest
            .get(at + 6..)
            .filter(|s| s.starts_with("\\u"))
            .and_then(unit);
        match (high, low) {
            (Some(high @ 0xD800..=0xDBFF), Some(low @ 0xDC00..=0xDFFF)) => {
                let code = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
                out.push_str(&rest[..at]);
                out.push_str(&format!("\\U{code:08X}"));
                rest = &rest[at + 12..];
            }
            _ => {
                out.push_str(&rest[..at + 2]);
                rest = &rest[at + 2..];
            }
        }
    }
    out.push_str(rest);
    out.into()
}

struct Builder<'t> {
    events: Parser<'t, saphyr_parser::StrInput<'t>>,
    anchors: HashMap<usize, Node>,
    next_id: usize,
    aliased: usize,
}

impl Builder<'_> {
    fn next(&mut self) -> Result<(Event<'static>, Mark), Problem> {
        match self.events.next() {
            Some(Ok((event, span))) => Ok((owned(event), mark(&span))),
            Some(Err(error)) => Err(scan_problem(&error)),
            None => Ok((Event::StreamEnd, Mark::default())),
        }
    }

    fn document(&mut self) -> Result<Node, Problem> {
        let mut found = None;
        loop {
            let (event, mark) = self.next()?;
            match event {
                Event::StreamEnd => break,
                Event::StreamStart
                | Event::DocumentStart(_)
                | Event::DocumentEnd
                | Event::Nothing => {}
                _ if found.is_some() => {
                    return Err(Problem {
                        mark,
                        message: "a second document starts here: a case file is one document; remove the line “---” or split the file".into(),
                    });
                }
                event => found = Some(self.value(event, mark, 0)?),
            }
        }
        Ok(found.unwrap_or(Node {
            id: 0,
            mark: Mark { line: 1, column: 1 },
            value: NodeValue::Map(Vec::new()),
        }))
    }

    fn value(&mut self, event: Event<'static>, mark: Mark, depth: usize) -> Result<Node, Problem> {
        let problem = |message: &str| Problem {
            mark,
            message: message.to_owned(),
        };
        if depth > DEEPEST {
            return Err(problem("the file is nested too deeply here"));
        }
        self.next_id += 1;
        let id = self.next_id;
        let (anchor, value) = match event {
            Event::Scalar(text, ..) if text.contains('\0') => {
                return Err(problem("a NUL character stands here: take it out"));
            }
            Event::Scalar(text, style, anchor, tag) => {
                let plain =
                    style == ScalarStyle::Plain && tag.is_none_or(|tag| tag.suffix != "str");
                (
                    anchor,
                    NodeValue::Scalar {
                        text: text.into_owned(),
                        plain,
                    },
                )
            }
            Event::SequenceStart(anchor, _) => {
                let mut items = Vec::new();
                loop {
                    let (event, mark) = self.next()?;
                    if event == Event::SequenceEnd {
                        break;
                    }
                    items.push(self.value(event, mark, depth + 1)?);
                }
                (anchor, NodeValue::List(items))
            }
            Event::MappingStart(anchor, _) => {
                let mut entries: Vec<(Node, Node)> = Vec::new();
                let mut lines: HashMap<String, usize> = HashMap::new();
                loop {
                    let (event, mark) = self.next()?;
                    if event == Event::MappingEnd {
                        break;
                    }
                    let key = self.value(event, mark, depth + 1)?;
                    let Some(name) = key.text() else {
                        return Err(Problem {
                            mark: key.mark,
                            message: "a key must be a word".into(),
                        });
                    };
                    if let Some(earlier) = lines.insert(name.to_owned(), key.mark.line) {
                        return Err(Problem {
                            mark: key.mark,
                            message: format!(
                                "the key “{name}” stands twice (first on line {}): join the two or remove one",
                                earlier
                            ),
                        });
                    }
                    let (event, mark) = self.next()?;
                    let value = self.value(event, mark, depth + 1)?;
                    entries.push((key, value));
                }
                (anchor, NodeValue::Map(entries))
            }
            Event::Alias(anchor) => {
                let node = self
                    .anchors
                    .get(&anchor)
                    .cloned()
                    .ok_or_else(|| problem("this alias names no anchor before it"))?;
                self.aliased += size(&node);
                if self.aliased > MOST_ALIASED {
                    return Err(problem(
                        "aliases in this file repeat too much: write the values out",
                    ));
                }
                return Ok(node);
            }
            _ => return Err(problem("the file ends too early")),
        };
        let node = Node { id, mark, value };
        if anchor > 0 {
            self.anchors.insert(anchor, node.clone());
        }
        Ok(node)
    }
}

fn size(node: &Node) -> usize {
    match &node.value {
        NodeValue::Scalar { text, .. } => 1 + text.len() / 100,
        NodeValue::List(items) => 1 + items.iter().map(size).sum::<usize>(),
        NodeValue::Map(entries) => 1 + entries.iter().map(|(_, v)| 1 + size(v)).sum::<usize>(),
    }
}

fn mark(span: &Span) -> Mark {
    Mark {
        line: span.start.line(),
        column: span.start.col() + 1,
    }
}

fn scan_problem(error: &ScanError) -> Problem {
    Problem {
        mark: Mark {
            line: error.marker().line(),
            column: error.marker().col() + 1,
        },
        message: format!("this is not well-formed YAML: {}", error.info()),
    }
}

fn owned(event: Event<'_>) -> Event<'static> {
    use std::borrow::Cow;
    let tag = |tag: Option<Cow<'_, saphyr_parser::Tag>>| tag.map(|t| Cow::Owned(t.into_owned()));
    match event {
        Event::Scalar(text, style, anchor, t) => {
            Event::Scalar(Cow::Owned(text.into_owned()), style, anchor, tag(t))
        }
        Event::SequenceStart(anchor, t) => Event::SequenceStart(anchor, tag(t)),
        Event::MappingStart(anchor, t) => Event::MappingStart(anchor, tag(t)),
        Event::Nothing => Event::Nothing,
        Event::StreamStart => Event::StreamStart,
        Event::StreamEnd => Event::StreamEnd,
        Event::DocumentStart(explicit) => Event::DocumentStart(explicit),
        Event::DocumentEnd => Event::DocumentEnd,
        Event::Alias(anchor) => Event::Alias(anchor),
        Event::SequenceEnd => Event::SequenceEnd,
        Event::MappingEnd => Event::MappingEnd,
    }
}
