//! The markup that templates write, read into blocks. Pieces are put in where their tokens stand;
//! what is empty is left out, and so is a heading with nothing under it.

use super::token;
use crate::letter::compose::{PieceValue, Sentence};
use crate::letter::kind::LetterKind;
use crate::letter::language::{Arguments, Language};
use crate::view::document::{Block, Emphasis, FilledField, Numbering, Span};
use std::cell::RefCell;

/// A place of a form that says that nothing is recorded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unknown {
    /// The label of the field; empty for a part without one.
    pub label: String,
    /// The piece that was to stand there; none where the layout names none.
    pub piece: Option<String>,
}

/// The blocks of what a template wrote, and what of them says that nothing is recorded.
pub(super) fn blocks(
    text: &str,
    pieces: &[PieceValue],
    words: &Language,
    kind: &LetterKind,
) -> (Vec<Block>, Vec<Unknown>) {
    let reader = Reader {
        pieces,
        words,
        kind,
        unknown: RefCell::default(),
    };
    let mut out: Vec<Block> = Vec::new();
    let mut group: Vec<&str> = Vec::new();
    for line in text.lines().chain([""]) {
        let line = line.trim();
        if line.is_empty() {
            out.extend(reader.group(&group));
            group.clear();
        } else {
            group.push(line);
        }
    }
    (without_empty_headings(out), reader.unknown.into_inner())
}

/// Leaves out headings under which nothing stands.
fn without_empty_headings(blocks: Vec<Block>) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::new();
    for block in blocks {
        if let Block::Heading { level, .. } = &block {
            drop_bare(&mut out, *level);
        }
        out.push(block);
    }
    drop_bare(&mut out, 1);
    out
}

/// Removes headings at the end that a heading of this level closes. The title stands by itself.
fn drop_bare(out: &mut Vec<Block>, closing: u8) {
    while let Some(Block::Heading { level, .. }) = out.last() {
        if *level < closing || *level == 1 {
            break;
        }
        out.pop();
    }
}

/// What a line begins as.
enum Line<'l> {
    Heading(u8, &'l str),
    Item(Numbering, &'l str),
    Quote(&'l str),
    Field(&'l str),
    Rule,
    Text(&'l str),
}

fn line(text: &str) -> Line<'_> {
    let hashes = text.chars().take_while(|c| *c == '#').count();
    if (1..=4).contains(&hashes)
        && let Some(rest) = text[hashes..].strip_prefix(' ')
    {
        return Line::Heading(u8::try_from(hashes).unwrap_or(4), rest);
    }
    if text == "---" {
        return Line::Rule;
    }
    for (mark, numbering) in [
        ("- ", Numbering::Bullet),
        ("1. ", Numbering::Arabic),
        ("i. ", Numbering::Roman),
    ] {
        if let Some(rest) = text.strip_prefix(mark) {
            return Line::Item(numbering, rest);
        }
    }
    if let Some(rest) = text.strip_prefix("> ") {
        return Line::Quote(rest);
    }
    match text.strip_prefix(":: ") {
        Some(rest) => Line::Field(rest),
        None => Line::Text(text),
    }
}

struct Reader<'r> {
    pieces: &'r [PieceValue],
    words: &'r Language,
    kind: &'r LetterKind,
    unknown: RefCell<Vec<Unknown>>,
}

impl Reader<'_> {
    /// The blocks of lines that stand together.
    fn group(&self, lines: &[&str]) -> Vec<Block> {
        let mut out: Vec<Block> = Vec::new();
        let mut running: Vec<&str> = Vec::new();
        for text in lines {
            let read = line(text);
            if !matches!(read, Line::Text(_)) {
                out.extend(self.running(&running));
                running.clear();
            }
            match read {
                Line::Heading(level, text) => {
                    let text = self.spans(text);
                    if !is_empty(&text) {
                        out.push(Block::Heading { level, text });
                    }
                }
                Line::Rule => out.push(Block::Rule),
                Line::Quote(text) => {
                    let text = self.spans(text);
                    if !is_empty(&text) {
                        out.push(Block::Quote { text });
                    }
                }
                Line::Item(numbering, text) => {
                    let item = self.spans(text);
                    if is_empty(&item) {
                        continue;
                    }
                    match out.last_mut() {
                        Some(Block::List {
                            numbering: own,
                            items,
                        }) if *own == numbering => {
                            items.push(item);
                        }
                        _ => out.push(Block::List {
                            numbering,
                            items: vec![item],
                        }),
                    }
                }
                Line::Field(text) => {
                    let (label, text) = text.split_once("::").unwrap_or((text, ""));
                    let label = self.spans(label.trim());
                    let mut filled = self.spans(text.trim());
                    if is_empty(&filled) {
                        // A form says so; elsewhere the field is left out.
                        if !self.kind.form {
                            continue;
                        }
                        filled = self.unknown(&label, empty_piece(text));
                    }
                    let field = FilledField {
                        label,
                        text: filled,
                    };
                    match out.last_mut() {
                        Some(Block::Fields { fields }) => fields.push(field),
                        _ => out.push(Block::Fields {
                            fields: vec![field],
                        }),
                    }
                }
                Line::Text(text) => running.push(text),
            }
        }
        out.extend(self.running(&running));
        out
    }

    /// Lines of running text: pieces that are blocks, lines kept apart, or one paragraph.
    fn running(&self, lines: &[&str]) -> Vec<Block> {
        if let [only] = lines
            && let Some(blocks) = self.block_piece(only)
        {
            return blocks.to_vec();
        }
        if lines.iter().any(|line| line.ends_with('\\')) {
            let lines: Vec<Vec<Span>> = lines
                .iter()
                .map(|line| self.spans(line.trim_end_matches('\\').trim_end()))
                .filter(|line| !is_empty(line))
                .collect();
            return (!lines.is_empty())
                .then_some(Block::Lines { lines })
                .into_iter()
                .collect();
        }
        let joined = lines.join(" ");
        let mut text = self.spans(&joined);
        if let Some(piece) = empty_piece(&joined)
            && is_empty(&text)
            && self.kind.asks_for(piece)
        {
            text = self.unknown(&[], Some(piece));
        }
        (!is_empty(&text))
            .then_some(Block::Paragraph { text })
            .into_iter()
            .collect()
    }

    /// What stands where a form asks for what is not recorded.
    fn unknown(&self, label: &[Span], piece: Option<&str>) -> Vec<Span> {
        self.unknown.borrow_mut().push(Unknown {
            label: label.iter().map(|span| span.text.as_str()).collect(),
            piece: piece.map(str::to_owned),
        });
        vec![Span::fixed(self.words.word("unknown"))]
    }

    /// The blocks that a line stands for when it is one token of a piece that is blocks.
    fn block_piece(&self, line: &str) -> Option<&[Block]> {
        let number = line
            .strip_prefix(token::PIECE)?
            .strip_suffix(token::PIECE_END)?;
        match self.pieces.get(number.parse::<usize>().ok()?)? {
            PieceValue::Blocks(blocks) => Some(blocks),
            _ => None,
        }
    }

    /// The runs of a line.
    fn spans(&self, text: &str) -> Vec<Span> {
        let mut out: Vec<Span> = Vec::new();
        let mut emphasis = Emphasis::Plain;
        let mut plain = String::new();
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            let after = &rest[c.len_utf8()..];
            match c {
                token::PIECE => {
                    flush(&mut out, &mut plain, emphasis);
                    let (number, after) = after.split_once(token::PIECE_END).unwrap_or((after, ""));
                    extend(&mut out, self.piece(number), emphasis);
                    rest = after;
                }
                token::EMPTY => {
                    rest = after
                        .split_once(token::PIECE_END)
                        .map_or("", |(_, after)| after);
                }
                token::MESSAGE | token::SENTENCE => {
                    flush(&mut out, &mut plain, emphasis);
                    let (message, after) = after.split_once(token::END).unwrap_or((after, ""));
                    let spans = self.message(message, c == token::SENTENCE);
                    extend(&mut out, spans, emphasis);
                    rest = after;
                }
                '\\' if after.starts_with(['*', '\\']) => {
                    plain.extend(after.chars().next());
                    rest = &after[1..];
                }
                '*' => {
                    flush(&mut out, &mut plain, emphasis);
                    let strong = after.starts_with('*');
                    let kind = if strong {
                        Emphasis::Strong
                    } else {
                        Emphasis::Italic
                    };
                    emphasis = if emphasis == kind {
                        Emphasis::Plain
                    } else {
                        kind
                    };
                    rest = if strong { &after[1..] } else { after };
                }
                c => {
                    plain.push(c);
                    rest = after;
                }
            }
        }
        flush(&mut out, &mut plain, emphasis);
        out
    }

    /// The runs of a piece.
    fn piece(&self, number: &str) -> Vec<Span> {
        match number
            .parse::<usize>()
            .ok()
            .and_then(|n| self.pieces.get(n))
        {
            Some(PieceValue::Inline(spans)) => spans.clone(),
            Some(PieceValue::Blocks(blocks)) => {
                let mut out: Vec<Span> = Vec::new();
                for block in blocks {
                    let mut own: Vec<Span> = block.spans().into_iter().cloned().collect();
                    if let (false, Some(first)) = (out.is_empty(), own.first_mut()) {
                        first.text.insert(0, ' ');
                    }
                    out.append(&mut own);
                }
                out
            }
            _ => Vec::new(),
        }
    }

    /// The runs of a message: its fixed words, and the pieces among its arguments.
    fn message(&self, message: &str, sentence: bool) -> Vec<Span> {
        let mut parts = message.split(token::ARGUMENT);
        let key = parts.next().unwrap_or_default();
        let mut arguments = Arguments::none();
        for part in parts {
            let (name, value) = part.split_once(token::VALUE).unwrap_or((part, ""));
            arguments = arguments.and(name, value);
        }
        let text = self.words.say(key, &arguments);
        let text = if sentence {
            Sentence::new(text, []).text
        } else {
            text
        };
        let mut out = Vec::new();
        let mut rest = text.as_str();
        while let Some((before, after)) = rest.split_once(token::PIECE) {
            if !before.is_empty() {
                out.push(Span::fixed(before));
            }
            let (number, after) = after.split_once(token::PIECE_END).unwrap_or((after, ""));
            out.extend(self.piece(number));
            rest = after;
        }
        if !rest.is_empty() {
            out.push(Span::fixed(rest));
        }
        out
    }
}

/// The name of the first empty piece that a text was to hold.
fn empty_piece(text: &str) -> Option<&str> {
    let (_, after) = text.split_once(token::EMPTY)?;
    Some(after.split_once(token::PIECE_END)?.0)
}

fn is_empty(spans: &[Span]) -> bool {
    spans.iter().all(|span| span.text.trim().is_empty())
}

fn flush(out: &mut Vec<Span>, plain: &mut String, emphasis: Emphasis) {
    if !plain.is_empty() {
        let text = std::mem::take(plain);
        add(
            out,
            Span {
                text,
                emphasis,
                ..Span::default()
            },
        );
    }
}

fn extend(out: &mut Vec<Span>, spans: Vec<Span>, emphasis: Emphasis) {
    for span in spans {
        let emphasis = match emphasis {
            Emphasis::Plain => span.emphasis,
            emphasis => emphasis,
        };
        add(out, Span { emphasis, ..span });
    }
}

/// Adds a run; to the one before where nothing but the text differs.
fn add(out: &mut Vec<Span>, span: Span) {
    match out.last_mut() {
        Some(last)
            if (&last.language, &last.link, last.emphasis, &last.rests_on)
                == (&span.language, &span.link, span.emphasis, &span.rests_on) =>
        {
            last.text.push_str(&span.text);
            last.claims.extend(span.claims);
        }
        _ => out.push(span),
    }
}
