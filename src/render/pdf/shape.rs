//! Shaping: from the characters of an item to glyphs of its font.

use super::fonts::Fonts;
use super::text::Item;
use harfrust::{BufferClusterLevel, Direction, Language, ShapeOptions, UnicodeBuffer};
use std::ops::Range;
use std::str::FromStr;

/// A glyph. Lengths are in ems.
#[derive(Clone, Debug)]
pub struct Glyph {
    /// Its number in the font.
    pub id: u32,
    /// The bytes of the text it stands for.
    pub range: Range<usize>,
    /// How far the next glyph stands.
    pub advance: f32,
    /// How far it is moved to the right.
    pub right: f32,
    /// How far it is moved up.
    pub up: f32,
    /// Whether the text must be shaped anew when a line breaks before it.
    pub tied: bool,
}

/// Shapes a part of an item, as one piece: from left to right as its glyphs stand on the line.
pub fn shape(
    text: &str,
    item: &Item,
    range: Range<usize>,
    language: Option<&str>,
    fonts: &Fonts,
) -> Vec<Glyph> {
    let Some(part) = text.get(range.clone()) else {
        return Vec::new();
    };
    if item.missing {
        return replacements(part, item, range.start, fonts);
    }
    let loaded = fonts.face(item.face);
    let mut buffer = UnicodeBuffer::new();
    // What stands around the part joins with it only where the item goes on: at the edge of a
    // broken line it does not.
    if range.start == item.range.start {
        buffer.set_pre_context(text.get(..range.start).unwrap_or_default());
    }
    for (at, c) in part.char_indices() {
        buffer.add(c, u32::try_from(range.start + at).unwrap_or(u32::MAX));
    }
    if range.end == item.range.end {
        buffer.set_post_context(text.get(range.end..).unwrap_or_default());
    }
    buffer.set_cluster_level(BufferClusterLevel::MonotoneCharacters);
    buffer.guess_segment_properties();
    buffer.set_direction(if item.level.is_rtl() {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    });
    if let Some(language) = language.and_then(|tag| Language::from_str(tag).ok()) {
        buffer.set_language(language);
    }
    let shaper = loaded.shaping.shaper(&loaded.font).build();
    let shaped = shaper.shape(buffer, ShapeOptions::new());
    let mut glyphs: Vec<Glyph> = shaped
        .glyph_infos()
        .iter()
        .zip(shaped.glyph_positions())
        .map(|(info, position)| Glyph {
            id: info.glyph_id,
            range: info.cluster as usize..info.cluster as usize,
            advance: position.x_advance as f32 / loaded.units,
            right: position.x_offset as f32 / loaded.units,
            up: position.y_offset as f32 / loaded.units,
            tied: info.unsafe_to_break(),
        })
        .collect();
    close(&mut glyphs, range.end, item.level.is_rtl());
    for glyph in &mut glyphs {
        if glyph.id == 0 {
            glyph.id = loaded.glyph(' ');
            glyph.advance = 0.0;
        }
    }
    glyphs
}

/// Gives each glyph the end of its cluster: where the next one in the text begins.
fn close(glyphs: &mut [Glyph], end: usize, rtl: bool) {
    let mut next = end;
    let mut start = end;
    let mut close = |glyph: &mut Glyph| {
        if glyph.range.start < start {
            next = start;
            start = glyph.range.start;
        }
        glyph.range.end = next;
    };
    if rtl {
        glyphs.iter_mut().for_each(&mut close);
    } else {
        glyphs.iter_mut().rev().for_each(&mut close);
    }
}

/// One replacement for each character that no font has. It keeps the character as its text.
fn replacements(part: &str, item: &Item, start: usize, fonts: &Fonts) -> Vec<Glyph> {
    let loaded = fonts.face(item.face);
    let shaper = loaded.shaping.shaper(&loaded.font).build();
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str("\u{fffd} ");
    buffer.guess_segment_properties();
    let shaped = shaper.shape(buffer, ShapeOptions::new());
    let advance = |index: usize| {
        shaped
            .glyph_positions()
            .get(index)
            .map_or(0.5, |position| position.x_advance as f32 / loaded.units)
    };
    let mut glyphs: Vec<Glyph> = part
        .char_indices()
        .map(|(at, c)| Glyph {
            id: loaded.glyph(if c.is_whitespace() { ' ' } else { '\u{fffd}' }),
            range: start + at..start + at + c.len_utf8(),
            advance: advance(usize::from(c.is_whitespace())),
            right: 0.0,
            up: 0.0,
            tied: false,
        })
        .collect();
    if item.level.is_rtl() {
        glyphs.reverse();
    }
    glyphs
}
