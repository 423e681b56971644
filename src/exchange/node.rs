//! A YAML or JSON text as a tree that knows where each value stands and keeps scalars as they
//! are written: an article "205.10" stays that and does not become the number 205.1. JSON is
//! read as the YAML that it is (YAML 1.2 §1.3).

use super::problem::{Mark, Problem, QUOTED, clip};
use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span};
use std::collections::HashMap;

/// Deepest nesting that is read; case files need fewer than ten levels.
const DEEPEST: usize = 64;
/// Most bytes that aliases may add, so that a small file cannot fill the memory.
const MOST_ALIASED: usize = 8 * 1024 * 1024;
/// Longest text of one value, in bytes: a book has half of it.
pub const LONGEST: usize = 4 * 1024 * 1024;

/// What is said of a text that is longer than [`LONGEST`].
pub fn too_long() -> String {
    let most = LONGEST / 1024 / 1024;
    format!(
        "this text is longer than {most} MB: shorten it, or keep it as a file (`dossier attach`)"
    )
}

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

/// JSON writes characters beyond U+FFFF as two escapes, which YAML does not know. In a file that
/// is not JSON the same characters may be plain text, so they are left alone there.
fn pair_surrogates(text: &str) -> std::borrow::Cow<'_, str> {
    if !text.trim_start().starts_with(['{', '[']) || !text.contains("\\u") {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        let unit = |s: &str| {
            s.strip_prefix("\\u")
                .and_then(|s| s.get(..4))
                .and_then(|hex| u32::from_str_radix(hex, 16).ok())
        };
        let (before, escape) = rest.split_at(at);
        out.push_str(before);
        let pair = (unit(escape), escape.get(6..).and_then(unit));
        if let (Some(high @ 0xD800..=0xDBFF), Some(low @ 0xDC00..=0xDFFF)) = pair {
            let code = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
            out.push_str(&format!("\\U{code:08X}"));
            rest = &escape[12..];
        } else {
            // The backslash and what it escapes, which may be a backslash.
            let length = 1 + escape[1..].chars().next().map_or(0, char::len_utf8);
            out.push_str(&escape[..length]);
            rest = &escape[length..];
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
            Event::Scalar(text, style, anchor, tag) => {
                if text.len() > LONGEST {
                    return Err(Problem {
                        mark,
                        message: too_long(),
                    });
                }
                if text.contains('\0') {
                    return Err(problem("a NUL character stands here: take it out"));
                }
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
                                "the key “{}” stands twice (first on line {earlier}): join the two or remove one",
                                clip(name, QUOTED)
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
                    .ok_or_else(|| problem("this alias names no anchor before it"))?;
                self.aliased = repeated(self.aliased, node).map_err(|p| Problem { mark, ..p })?;
                return Ok(node.clone());
            }
            _ => return Err(problem("the file ends too early")),
        };
        let node = Node { id, mark, value };
        if anchor > 0 {
            self.aliased = repeated(self.aliased, &node)?;
            self.anchors.insert(anchor, node.clone());
        }
        Ok(node)
    }
}

/// Adds what a copy of a node takes to what all copies take so far.
fn repeated(so_far: usize, node: &Node) -> Result<usize, Problem> {
    let sum = so_far.saturating_add(size(node));
    if sum > MOST_ALIASED {
        return Err(Problem {
            mark: node.mark,
            message: "aliases in this file repeat too much: write the values out".into(),
        });
    }
    Ok(sum)
}

/// The memory that a node takes, in bytes.
fn size(node: &Node) -> usize {
    let inner = match &node.value {
        NodeValue::Scalar { text, .. } => text.len(),
        NodeValue::List(items) => items.iter().map(size).sum(),
        NodeValue::Map(entries) => entries.iter().map(|(k, v)| size(k) + size(v)).sum(),
    };
    size_of::<Node>() + inner
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
