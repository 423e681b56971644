//! Lines: where a text breaks (Unicode Standard Annex 14) and in which order its pieces stand on
//! a line (Annex 9).

use super::fonts::{Face, Fonts};
use super::shape::{self, Glyph};
use super::text::{Item, Text, scale};
use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;
use std::ops::Range;
use unicode_bidi::{BidiInfo, Level};
use unicode_width::UnicodeWidthChar;

/// A line of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// Where its last visible character ends.
    pub end: usize,
    /// Width of what is visible, in points.
    pub width: f32,
}

/// A piece of a line in one font, direction and span.
#[derive(Debug)]
pub struct Piece {
    /// The number of its span's mark.
    pub mark: usize,
    /// Its font.
    pub face: Face,
    /// Its size in points.
    pub size: f32,
    /// Its glyphs as they stand from left to right.
    pub glyphs: Vec<Glyph>,
    /// Its left edge in points from the line's left edge.
    pub left: f32,
    /// Its width in points.
    pub width: f32,
}

/// Breaks a text into lines that are no wider than `width` points. A word that is wider is broken
/// between its characters.
pub fn lines(text: &Text, width: f32) -> Vec<Line> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut fitting = 0;
    // Sums of the same widths differ a little; a line that just fits does not break for it.
    let width = width + 0.05;
    for at in breaks(&text.text) {
        while text.width(start..visible_end(&text.text, start..at)) > width {
            if fitting > start {
                out.push(line(text, start..fitting));
                start = fitting;
                continue;
            }
            let split = split(text, start..visible_end(&text.text, start..at), width);
            if split >= visible_end(&text.text, start..at) {
                break;
            }
            out.push(line(text, start..split));
            start = split;
        }
        fitting = at;
        let ended = text.text.as_bytes().get(at - 1) == Some(&b'\n') || at == text.text.len();
        if at > start && ended {
            out.push(line(text, start..at));
            start = at;
        }
    }
    out
}

/// The places where a line may end.
fn breaks(text: &str) -> impl Iterator<Item = usize> {
    let segmenter = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
    segmenter.segment_str(text).filter(|at| *at > 0)
}

/// Width in points of the widest piece that is not broken.
pub fn longest_word(text: &Text) -> f32 {
    let mut start = 0;
    let mut longest = 0.0_f32;
    for at in breaks(&text.text) {
        longest = longest.max(text.width(start..visible_end(&text.text, start..at)));
        start = at;
    }
    longest
}

fn line(text: &Text, range: Range<usize>) -> Line {
    let end = visible_end(&text.text, range.clone());
    Line {
        width: text.width(range.start..end),
        range,
        end,
    }
}

/// The end of a range without the spaces that may hang over the edge.
fn visible_end(text: &str, range: Range<usize>) -> usize {
    let part = text.get(range.clone()).unwrap_or_default();
    let hangs = |c: char| {
        c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}')
            || matches!(c, '\u{2066}'..='\u{2069}')
    };
    range.start + part.trim_end_matches(hangs).len()
}

/// How far a word that is too wide goes on this line: at least one character with its marks.
fn split(text: &Text, range: Range<usize>, width: f32) -> usize {
    let part = text.text.get(range.clone()).unwrap_or_default();
    let mut last = None;
    for (at, c) in part.char_indices().skip(1) {
        if c.width() == Some(0) {
            continue;
        }
        let at = range.start + at;
        if text.width(range.start..at) > width {
            return last.unwrap_or(at);
        }
        last = Some(at);
    }
    last.unwrap_or(range.end)
}

/// The pieces of a line in the order in which they are read, each with its place on the line, and
/// the width of all of them with the spaces that hang over the edge.
pub fn pieces(text: &Text, line: &Line, fonts: &Fonts) -> (Vec<Piece>, f32) {
    let base = if text.rtl { Level::rtl() } else { Level::ltr() };
    let first = text
        .items
        .partition_point(|item| item.range.end <= line.range.start);
    let mut pieces: Vec<Piece> = Vec::new();
    let mut levels: Vec<Level> = Vec::new();
    for item in text.items.iter().skip(first) {
        if item.range.start >= line.range.end {
            break;
        }
        let start = item.range.start.max(line.range.start);
        let end = item.range.end.min(line.range.end);
        let edge = end.min(line.end).max(start);
        // Spaces at the end of a line go with the line's direction, whatever stands before them.
        for (range, level) in [(start..edge, item.level), (edge..end, base)] {
            if !range.is_empty() {
                pieces.push(piece(text, item, range, fonts));
                levels.push(level);
            }
        }
    }
    let mut left = 0.0;
    for index in BidiInfo::reorder_visual(&levels) {
        if let Some(piece) = pieces.get_mut(index) {
            piece.left = left;
            left += piece.width;
        }
    }
    (pieces, left)
}

/// A part of an item, shaped anew where the line breaks what belongs together.
fn piece(text: &Text, item: &Item, range: Range<usize>, fonts: &Fonts) -> Piece {
    let glyphs = cut(item, range.clone()).unwrap_or_else(|| {
        let language = text
            .marks
            .get(item.mark)
            .and_then(|mark| mark.language.as_deref());
        shape::shape(&text.text, item, range.clone(), language, fonts)
    });
    let size = text.size * scale(item.face);
    Piece {
        mark: item.mark,
        face: item.face,
        size,
        left: 0.0,
        width: glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * size,
        glyphs,
    }
}

/// The glyphs of a part of an item, if they are the same as those of the part alone.
fn cut(item: &Item, range: Range<usize>) -> Option<Vec<Glyph>> {
    if range == item.range {
        return Some(item.glyphs.clone());
    }
    let (from, to) = if item.level.is_rtl() {
        (
            item.glyphs
                .partition_point(|glyph| glyph.range.start >= range.end),
            item.glyphs
                .partition_point(|glyph| glyph.range.start >= range.start),
        )
    } else {
        (
            item.glyphs
                .partition_point(|glyph| glyph.range.start < range.start),
            item.glyphs
                .partition_point(|glyph| glyph.range.start < range.end),
        )
    };
    let part = item.glyphs.get(from..to)?;
    let (first, after) = if item.level.is_rtl() {
        (
            part.last(),
            from.checked_sub(1).and_then(|at| item.glyphs.get(at)),
        )
    } else {
        (part.first(), item.glyphs.get(to))
    };
    let free = |glyph: Option<&Glyph>, at: usize, edge: usize| {
        at == edge || glyph.is_some_and(|glyph| !glyph.tied && glyph.range.start == at)
    };
    (free(first, range.start, item.range.start) && free(after, range.end, item.range.end))
        .then(|| part.to_vec())
}

#[cfg(test)]
mod tests {
    use super::{lines, pieces};
    use crate::render::pdf::fonts::Fonts;
    use crate::render::pdf::text::{Setting, Text};
    use crate::view::document::Span;

    fn text(words: &str, rtl: bool, fonts: &Fonts) -> Text {
        let setting = Setting {
            size: 10.0,
            bold: false,
            rtl,
            free: false,
        };
        Text::new(0, &[Span::fixed(words)], setting, fonts)
    }

    fn broken(words: &str, width: f32) -> Vec<String> {
        let fonts = Fonts::new().unwrap();
        let text = text(words, false, &fonts);
        let lines = lines(&text, width);
        for line in &lines {
            assert!(
                line.width <= width + 0.1 || text.text[line.range.clone()].chars().count() == 1
            );
        }
        lines
            .iter()
            .map(|line| text.text[line.range.start..line.end].to_owned())
            .collect()
    }

    #[test]
    fn lines_break_at_spaces_and_never_lose_text() {
        assert_eq!(broken("one two three", 40.0), ["one two", "three"]);
        assert_eq!(broken("one\n\ntwo", 100.0), ["one", "", "two"]);
        assert_eq!(broken("", 100.0), [""; 0]);
        assert_eq!(broken("a\u{a0}b", 100.0), ["a\u{a0}b"]);
        let word = "x".repeat(500);
        assert_eq!(broken(&word, 60.0).concat(), word);
        assert_eq!(
            broken("نصنصنصنصنصنصنصنصنصنص", 20.0).concat(),
            "نصنصنصنصنصنصنصنصنصنص"
        );
        assert_eq!(broken(&word, 0.1).len(), 500);
    }

    #[test]
    fn no_break_before_french_punctuation() {
        for width in 70..120 {
            for line in broken(
                "Pourquoi\u{202f}? Voilà\u{a0}: «\u{a0}oui\u{a0}»",
                width as f32,
            ) {
                assert!(!line.starts_with(['?', ':', '»']), "{line}");
            }
        }
    }

    #[test]
    fn every_character_is_drawn_once_and_in_reading_order() {
        let fonts = Fonts::new().unwrap();
        for (words, rtl) in [
            (
                "The report, published on 12 March 2026 — see № 7 — is long.",
                false,
            ),
            (
                "Её об’єднання й ґанок обшукали; їжі не дали. Съёмка.",
                false,
            ),
            (
                "Où est-elle\u{202f}? «\u{a0}L’œuvre\u{a0}» ¡Ñandú! Zażółć İstanbul",
                false,
            ),
            (
                "اعتُقل عادل (Adel A.) في 12 مارس 2026 لأن الإعلان 漢字 الله",
                true,
            ),
            ("case عادل الخليفة 12, open عادل", false),
        ] {
            let text = text(words, rtl, &fonts);
            for width in [3.0, 20.0, 55.0, 90.0, 500.0] {
                let mut drawn = String::new();
                for line in lines(&text, width) {
                    for piece in pieces(&text, &line, &fonts).0 {
                        let mut ranges: Vec<_> = piece
                            .glyphs
                            .iter()
                            .map(|glyph| glyph.range.clone())
                            .collect();
                        ranges.sort_by_key(|range| range.start);
                        ranges.dedup();
                        for range in ranges {
                            drawn.push_str(&text.text[range]);
                        }
                    }
                }
                assert_eq!(drawn, words, "{width}");
            }
        }
    }

    /// The words of a line as they stand from left to right.
    fn seen(words: &str, rtl: bool) -> Vec<String> {
        let fonts = Fonts::new().unwrap();
        let text = text(words, rtl, &fonts);
        let line = lines(&text, 1000.0).remove(0);
        let (pieces, width) = pieces(&text, &line, &fonts);
        assert!(width >= line.width);
        let mut placed: Vec<_> = pieces
            .iter()
            .map(|piece| {
                let start = piece.glyphs.iter().map(|glyph| glyph.range.start).min();
                let end = piece.glyphs.iter().map(|glyph| glyph.range.end).max();
                let words = &text.text[start.unwrap_or(0)..end.unwrap_or(0)];
                (piece.left, words.to_owned())
            })
            .collect();
        placed.sort_by(|a, b| a.0.total_cmp(&b.0));
        placed.into_iter().map(|(_, words)| words).collect()
    }

    #[test]
    fn pieces_stand_in_the_order_of_their_directions() {
        assert_eq!(
            seen("قضية A-12 عام 2026", true),
            ["2026", "عام ", " ", "A-12", "قضية "]
        );
        assert_eq!(
            seen("case عادل 12 open", false),
            ["case ", "12", "عادل ", " ", "open"]
        );
        // The space at the end goes with the line, not with the word before it.
        assert_eq!(seen("case عادل ", false), ["case ", "عادل", " "]);
        assert_eq!(seen("قضية open ", true), [" ", "open", "قضية "]);
    }
}
