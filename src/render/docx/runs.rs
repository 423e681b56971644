//! Runs of text (ECMA-376 part 1, 17.3.2): spans, split where their direction changes.
//!
//! Word lays a run out by its `w:rtl`, so that Latin words in an Arabic sentence must be runs of
//! their own. Where they begin and end is found by the Unicode Bidirectional Algorithm over the
//! whole paragraph (Unicode Standard Annex 9).

use super::language;
use super::links::Links;
use super::xml::{Xml, clean};
use crate::view::document::{Direction, Emphasis, Span};
use std::ops::Range;
use unicode_bidi::{BidiClass, BidiInfo, Level};

/// A piece of a span, all of one direction.
#[derive(Debug, PartialEq)]
pub struct Run<'a> {
    /// What it is a piece of.
    pub span: &'a Span,
    /// Its text.
    pub text: String,
    /// How it runs.
    pub direction: Direction,
}

/// The runs of a paragraph of a direction, in the order of reading.
pub fn split(spans: &[Span], base: Direction) -> Vec<Run<'_>> {
    let mut all = String::new();
    let mut ends = Vec::new();
    for span in spans {
        all.push_str(&clean(&span.text));
        ends.push(all.len());
    }
    let mut pieces = directions(&all, base).into_iter().peekable();
    let mut runs = Vec::new();
    let mut at = 0;
    for (span, end) in spans.iter().zip(ends) {
        while at < end {
            let Some((range, direction)) = pieces.peek() else {
                break;
            };
            let until = range.end.min(end);
            runs.push(Run {
                span,
                text: all.get(at..until).unwrap_or_default().to_owned(),
                direction: *direction,
            });
            at = until;
            if at == range.end {
                pieces.next();
            }
        }
    }
    runs
}

/// The stretches of a text that run one way, by bytes.
fn directions(text: &str, base: Direction) -> Vec<(Range<usize>, Direction)> {
    let level = match base {
        Direction::LeftToRight => Level::ltr(),
        Direction::RightToLeft => Level::rtl(),
    };
    let info = BidiInfo::new(text, Some(level));
    let mut found: Vec<(Range<usize>, Direction)> = Vec::new();
    let mut start = 0;
    for stretch in info.levels.chunk_by(|a, b| a == b) {
        let range = start..start + stretch.len();
        start = range.end;
        let classes = info.original_classes.get(range.clone()).unwrap_or_default();
        let raised = stretch.first().is_some_and(|level| level.number() > 0);
        // Numbers are raised above the right-to-left text that they stand in, and belong to it.
        let direction = if raised && !classes.contains(&BidiClass::L) {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        };
        match found.last_mut() {
            Some((last, same)) if *same == direction => last.end = range.end,
            _ => found.push((range, direction)),
        }
    }
    found
}

/// Writes the runs of a paragraph.
pub fn write(xml: &mut Xml, spans: &[Span], base: Direction, links: &mut Links) {
    let runs = split(spans, base);
    for piece in runs.chunk_by(|a, b| std::ptr::eq(a.span, b.span)) {
        let id = piece
            .first()
            .and_then(|run| run.span.safe_link())
            .and_then(|address| links.id(address));
        match id {
            Some(id) => {
                let attributes = [("r:id", id.as_str()), ("w:history", "1")];
                xml.element("w:hyperlink", &attributes, |xml| {
                    piece.iter().for_each(|run| write_run(xml, run, true));
                });
            }
            None => piece.iter().for_each(|run| write_run(xml, run, false)),
        }
    }
}

fn write_run(xml: &mut Xml, run: &Run<'_>, linked: bool) {
    xml.element("w:r", &[], |xml| {
        properties(xml, run, linked);
        write_text(xml, &run.text);
    });
}

/// `w:rPr`, its children in the order of CT_RPr; nothing where all is as usual.
fn properties(xml: &mut Xml, run: &Run<'_>, linked: bool) {
    let mut inner = Xml::default();
    match (linked, run.span.emphasis) {
        (true, emphasis) => {
            inner.value("w:rStyle", "Hyperlink");
            let marks: &[&str] = match emphasis {
                Emphasis::Plain => &[],
                Emphasis::Strong => &["w:b", "w:bCs"],
                Emphasis::Italic => &["w:bCs", "w:i"],
            };
            marks.iter().for_each(|mark| inner.leaf(mark, &[]));
        }
        (false, Emphasis::Plain) => {}
        (false, Emphasis::Strong) => inner.value("w:rStyle", "Strong"),
        (false, Emphasis::Italic) => inner.value("w:rStyle", "Emphasis"),
    }
    if run.direction == Direction::RightToLeft {
        inner.leaf("w:rtl", &[]);
    }
    if let Some(tag) = &run.span.language {
        language::write_for(&mut inner, tag, run.direction);
    }
    xml.wrap("w:rPr", inner);
}

/// Text in `w:t`, with its line breaks and tabs as elements.
pub fn write_text(xml: &mut Xml, text: &str) {
    for piece in text.split_inclusive(['\n', '\t']) {
        let words = piece.trim_end_matches(['\n', '\t']);
        if !words.is_empty() {
            xml.element("w:t", &[("xml:space", "preserve")], |xml| xml.text(words));
        }
        match piece.get(words.len()..) {
            Some("\n") => xml.leaf("w:br", &[]),
            Some("\t") => xml.leaf("w:tab", &[]),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::split;
    use crate::view::document::{Direction, Span};

    fn pieces(text: &str, base: Direction) -> Vec<(String, &'static str)> {
        split(&[Span::fixed(text)], base)
            .into_iter()
            .map(|run| (run.text, run.direction.code()))
            .collect()
    }

    fn owned(pieces: &[(&str, &'static str)]) -> Vec<(String, &'static str)> {
        pieces.iter().map(|(t, d)| ((*t).to_owned(), *d)).collect()
    }

    #[test]
    fn latin_words_in_arabic_text_are_runs_of_their_own() {
        assert_eq!(
            pieces(
                "رسالة من Front Line 2019 (Dublin) في 12 مارس 2019.",
                Direction::RightToLeft
            ),
            owned(&[
                ("رسالة من ", "rtl"),
                ("Front Line 2019 (Dublin)", "ltr"),
                (" في 12 مارس 2019.", "rtl"),
            ])
        );
    }

    #[test]
    fn arabic_words_in_english_text_are_too_and_take_their_numbers_along() {
        assert_eq!(
            pieces("Article \"المادة 12\" of 2019", Direction::LeftToRight),
            owned(&[
                ("Article \"", "ltr"),
                ("المادة 12", "rtl"),
                ("\" of 2019", "ltr"),
            ])
        );
    }

    #[test]
    fn spans_stay_apart() {
        let spans = [Span::fixed("a"), Span::fixed(""), Span::fixed("bж\n")];
        let runs = split(&spans, Direction::LeftToRight);
        let texts: Vec<&str> = runs.iter().map(|run| run.text.as_str()).collect();
        assert_eq!(texts, ["a", "bж\n"]);
    }
}
