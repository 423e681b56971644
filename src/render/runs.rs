//! What the renderers have in common in treating runs of text: their direction, their lines, their
//! addresses.

use super::terminal::{is_right_to_left, visible};
use crate::view::document::{Direction, Emphasis, FilledField, Span};
use textwrap::Options;
use unicode_width::UnicodeWidthStr;

/// The direction that a run is to be set apart in, where it would otherwise be reordered with what
/// stands around it: that of its language; from right to left where all its letters run so and
/// figures may follow. A run of the document's own language flows with it, whatever names stand in
/// it.
pub(super) fn isolated(span: &Span, around: Direction) -> Option<Direction> {
    let (same, other) = letters(span, around);
    match (&span.language, around) {
        (Some(language), _) if other => Some(Direction::of_language(language)),
        (None, Direction::LeftToRight) if other && !same => Some(Direction::RightToLeft),
        _ => None,
    }
}

/// Whether a run has letters of the direction around it, and of the other.
fn letters(span: &Span, around: Direction) -> (bool, bool) {
    let right = span.text.chars().any(is_right_to_left);
    let left = span
        .text
        .chars()
        .any(|c| c.is_alphabetic() && !is_right_to_left(c));
    match around {
        Direction::LeftToRight => (left, right),
        Direction::RightToLeft => (right, left),
    }
}

fn opposite(direction: Direction) -> Direction {
    match direction {
        Direction::LeftToRight => Direction::RightToLeft,
        Direction::RightToLeft => Direction::LeftToRight,
    }
}

/// The direction of a whole block, where all that it says is of the other direction.
pub(super) fn turned(spans: &[Span], around: Direction) -> Option<Direction> {
    let other = opposite(around);
    let mut found = false;
    for span in spans
        .iter()
        .filter(|s| s.text.chars().any(char::is_alphabetic))
    {
        let turns = match &span.language {
            Some(language) => Direction::of_language(language) == other,
            None => letters(span, around) == (false, true),
        };
        if !turns {
            return None;
        }
        found = true;
    }
    found.then_some(other)
}

/// Runs without any text in them.
pub(super) fn is_blank(spans: &[Span]) -> bool {
    spans.iter().all(|span| span.text.trim().is_empty())
}

/// Runs as the lines that line breaks in them make, without empty lines around them.
pub(super) fn lines(spans: &[Span]) -> Vec<Vec<Span>> {
    let mut lines = vec![Vec::new()];
    for span in spans {
        for (at, text) in span
            .text
            .replace("\r\n", "\n")
            .split(['\n', '\r'])
            .enumerate()
        {
            if at > 0 {
                lines.push(Vec::new());
            }
            if let (Some(line), false) = (lines.last_mut(), text.is_empty()) {
                let text = text.to_owned();
                line.push(Span {
                    text,
                    ..span.clone()
                });
            }
        }
    }
    while lines.last().is_some_and(|line| is_blank(line)) {
        lines.pop();
    }
    let lead = lines.iter().take_while(|line| is_blank(line)).count();
    lines.split_off(lead)
}

/// The address of a link in ASCII, without a character that has a meaning in markup.
pub(super) fn address(span: &Span) -> Option<String> {
    let mut out = String::new();
    for c in span.safe_link()?.chars() {
        if c.is_ascii_graphic() && !r#"<>"'`\{}|^()*"#.contains(c) {
            out.push(c);
        } else {
            for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                out.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    Some(out)
}

/// The address of a link whose text does not tell it.
pub(super) fn untold_address(span: &Span) -> Option<String> {
    let address = address(span)?;
    let told = ["https://", "http://", "mailto:"]
        .iter()
        .find_map(|scheme| span.safe_link()?.strip_prefix(scheme))
        .is_some_and(|bare| span.text.contains(bare.trim_end_matches('/')));
    (!told).then_some(address)
}

/// Runs in which each link that does not tell its address is followed by it.
pub(super) fn with_addresses(spans: &[Span]) -> Vec<Span> {
    let mut out = Vec::new();
    for span in spans {
        out.push(span.clone());
        if let Some(address) = untold_address(span) {
            let address = address.strip_prefix("mailto:").unwrap_or(&address);
            out.push(Span::fixed(format!(" <{address}>")));
        }
    }
    out
}

/// All runs with the same emphasis.
pub(super) fn with_emphasis(spans: &[Span], emphasis: Emphasis) -> Vec<Span> {
    let own = |span: &Span| Span {
        emphasis,
        ..span.clone()
    };
    spans.iter().map(own).collect()
}

/// A piece of a line, and the number of the run that it is of.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Piece {
    pub(super) run: usize,
    pub(super) text: String,
}

/// Runs wrapped at a width: nothing in them acts on a terminal, white space is one space, and runs
/// of another direction are isolated. Letters stay in the order in which they are read.
pub(super) fn wrap(spans: &[Span], width: usize, around: Direction) -> Vec<Vec<Piece>> {
    let mut letters: Vec<(usize, char)> = Vec::new();
    for (run, span) in spans.iter().enumerate() {
        let mut text = visible(&span.text);
        if isolated(span, around).is_some() {
            let body = text.trim();
            let lead = text.len() - text.trim_start().len();
            text = format!(
                "{}\u{2068}{body}\u{2069}{}",
                &text[..lead],
                &text[lead + body.len()..]
            );
        }
        for c in text.chars() {
            let space = c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}');
            let after_space = letters.last().is_none_or(|(_, before)| *before == ' ');
            match (space, after_space) {
                (false, _) => letters.push((run, c)),
                (true, false) => letters.push((run, ' ')),
                (true, true) => {}
            }
        }
    }
    let text: String = letters.iter().map(|(_, c)| c).collect();
    let mut rest = letters.into_iter();
    textwrap::wrap(text.trim_end(), Options::new(width.max(1)))
        .iter()
        .map(|line| {
            let mut pieces: Vec<Piece> = Vec::new();
            for c in line.chars() {
                // What wrapping took away is white space between lines.
                let Some((run, _)) = rest.find(|(_, own)| *own == c) else {
                    continue;
                };
                match pieces.last_mut().filter(|piece| piece.run == run) {
                    Some(piece) => piece.text.push(c),
                    None => pieces.push(Piece {
                        run,
                        text: c.into(),
                    }),
                }
            }
            pieces
        })
        .collect()
}

/// The same as lines of plain text.
pub(super) fn wrap_plain(spans: &[Span], width: usize, around: Direction) -> Vec<String> {
    wrap(spans, width, around)
        .into_iter()
        .map(|line| line.into_iter().map(|piece| piece.text).collect())
        .collect()
}

/// Widths of the columns of a table, where they fit beside each other with two spaces between them.
pub(super) fn columns(
    header: &[Vec<Span>],
    rows: &[Vec<Vec<Span>>],
    width: usize,
    around: Direction,
) -> Option<Vec<usize>> {
    let count = rows.iter().map(Vec::len).chain([header.len()]).max()?;
    let widths: Vec<usize> = (0..count)
        .map(|at| {
            [header]
                .into_iter()
                .chain(rows.iter().map(Vec::as_slice))
                .filter_map(|row| row.get(at))
                .map(|cell| wrap_plain(cell, usize::MAX, around).concat().width())
                .max()
                .unwrap_or(0)
        })
        .collect();
    let whole = widths.iter().sum::<usize>() + 2 * count.saturating_sub(1);
    (count > 0 && whole <= width).then_some(widths)
}

/// Fields that all have room for label and text on one line: label, the blanks between, text.
pub(super) fn short_fields(
    fields: &[FilledField],
    width: usize,
    around: Direction,
) -> Option<Vec<(String, String, String)>> {
    let one = |spans: &[Span]| wrap_plain(&with_addresses(spans), usize::MAX, around).concat();
    let texts: Vec<(String, String)> = fields
        .iter()
        .map(|field| (one(&field.label), one(&field.text)))
        .collect();
    let widest = |of: fn(&(String, String)) -> &String| {
        texts.iter().map(|pair| of(pair).width()).max().unwrap_or(0)
    };
    let label = widest(|pair| &pair.0);
    if label > width * 2 / 5 || label + 2 + widest(|pair| &pair.1) > width {
        return None;
    }
    let gap = |text: &str| " ".repeat((label + 2).saturating_sub(text.width()));
    Some(
        texts
            .into_iter()
            .map(|(label, text)| (label.clone(), gap(&label), text))
            .collect(),
    )
}

/// The cells of a row, each after the heading of its column; empty ones are left out.
pub(super) fn named(header: &[Vec<Span>], row: &[Vec<Span>]) -> Vec<Vec<Span>> {
    row.iter()
        .enumerate()
        .filter(|(_, cell)| !is_blank(cell))
        .map(|(at, cell)| {
            let mut item = Vec::new();
            if let Some(name) = header.get(at).filter(|name| !is_blank(name)) {
                item.extend(with_emphasis(name, Emphasis::Strong));
                item.push(Span::fixed(": "));
            }
            item.extend(cell.iter().cloned());
            item
        })
        .collect()
}
