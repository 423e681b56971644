//! A run of text made ready for lines: cleaned, its directions resolved, its fonts chosen, its
//! glyphs shaped.

use super::fonts::{Cut, Face, Fonts, Script};
use super::shape::{self, Glyph};
use crate::render::terminal::visible;
use crate::view::document::{Direction, Emphasis, Span};
use std::ops::Range;
use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

/// What holds for a span of the text.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// How it stands out.
    pub emphasis: Emphasis,
    /// Its language, where it is not the document's.
    pub language: Option<String>,
    /// The address it leads to.
    pub link: Option<String>,
}

/// How a text is set.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// Size in points.
    pub size: f32,
    /// All of it bold.
    pub bold: bool,
    /// Whether its document is written from right to left.
    pub rtl: bool,
    /// Whether the text may run the other way than its document, when its letters do.
    pub free: bool,
}

/// A stretch of text in one font, direction and span.
#[derive(Debug)]
pub struct Item {
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// Its embedding level; odd from right to left.
    pub level: Level,
    /// Its font.
    pub face: Face,
    /// The number of its span's mark.
    pub mark: usize,
    /// Whether no font has its characters: each is shown by a replacement.
    pub missing: bool,
    /// Its glyphs in the order in which they stand on the line.
    pub glyphs: Vec<Glyph>,
}

/// A text ready for lines.
#[derive(Debug)]
pub struct Text {
    /// Its number in the document.
    pub id: usize,
    /// The text, cleaned.
    pub text: String,
    /// Size in points.
    pub size: f32,
    /// Whether it is written from right to left.
    pub rtl: bool,
    /// The same, if all of it is marked as being in languages of one direction.
    pub declared: Option<bool>,
    /// Whether it has letters that need more room above and below.
    pub tall: bool,
    /// The marks of its spans.
    pub marks: Vec<Mark>,
    /// Its stretches, in logical order.
    pub items: Vec<Item>,
    /// Width in points of all that stands logically before each byte.
    pub reach: Vec<f64>,
}

impl Text {
    /// Prepares spans.
    pub fn new(id: usize, spans: &[Span], setting: Setting, fonts: &Fonts) -> Text {
        let declared = declared(spans);
        let rtl = match declared {
            Some(rtl) => rtl,
            None if setting.free && against(spans, setting.rtl) => !setting.rtl,
            None => setting.rtl,
        };
        let (text, ranges, marks) = join(spans, rtl);
        let mut out = Text {
            id,
            size: setting.size,
            rtl,
            declared,
            tall: text.chars().any(|c| Script::of(c) == Script::Arabic),
            marks,
            items: Vec::new(),
            reach: Vec::new(),
            text,
        };
        out.items = itemise(&out, &ranges, setting.bold, fonts);
        out.shape(fonts);
        out
    }

    /// Shapes every item and measures.
    fn shape(&mut self, fonts: &Fonts) {
        let mut advances = vec![0.0_f64; self.text.len() + 1];
        for item in &mut self.items {
            let language = self
                .marks
                .get(item.mark)
                .and_then(|mark| mark.language.as_deref());
            item.glyphs = shape::shape(&self.text, item, item.range.clone(), language, fonts);
            let size = f64::from(self.size * scale(item.face));
            for glyph in &item.glyphs {
                if let Some(advance) = advances.get_mut(glyph.range.start) {
                    *advance += f64::from(glyph.advance) * size;
                }
            }
        }
        let mut sum = 0.0;
        self.reach = advances
            .into_iter()
            .map(|advance| {
                let before = sum;
                sum += advance;
                before
            })
            .collect();
    }

    /// Width of a range of bytes in points.
    pub fn width(&self, range: Range<usize>) -> f32 {
        let at = |index: usize| self.reach.get(index).copied().unwrap_or_default();
        (at(range.end) - at(range.start)) as f32
    }

    /// Whether there is nothing to be seen.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Height of its lines in points.
    pub fn leading(&self) -> f32 {
        self.size
            * match (self.tall, self.rtl) {
                (true, true) => 1.65,
                (true, false) => 1.5,
                _ => 1.36,
            }
    }
}

/// How much larger than the text's size a font is set: Arabic letters are small for their size.
pub fn scale(face: Face) -> f32 {
    if face.is_arabic() { 1.14 } else { 1.0 }
}

/// Text in which nothing acts, without soft hyphens, in one kind of line break.
fn clean(text: &str) -> String {
    visible(&text.replace("\r\n", "\n"))
        .replace('\u{ad}', "")
        .replace('\t', " ")
}

/// Whether a text is marked as written from right to left, where all of it is marked and in one
/// direction.
fn declared(spans: &[Span]) -> Option<bool> {
    let mut own = spans
        .iter()
        .filter(|span| !span.text.trim().is_empty())
        .map(|span| {
            span.language
                .as_deref()
                .map(|tag| Direction::of_language(tag) == Direction::RightToLeft)
        });
    let first = own.next()??;
    own.all(|other| other == Some(first)).then_some(first)
}

/// Whether all letters of a text run against a direction: a Latin address in an Arabic letter.
fn against(spans: &[Span], rtl: bool) -> bool {
    let letters = spans
        .iter()
        .flat_map(|span| span.text.chars())
        .map(bidi_class);
    let mut other = false;
    for class in letters {
        match class {
            BidiClass::R | BidiClass::AL if rtl => return false,
            BidiClass::L if !rtl => return false,
            BidiClass::R | BidiClass::AL | BidiClass::L => other = true,
            _ => {}
        }
    }
    other
}

type Joined = (String, Vec<Range<usize>>, Vec<Mark>);

/// The spans as one text. A span in a language of the other direction is isolated (Unicode
/// Standard Annex 9), so that it does not reorder what stands around it.
fn join(spans: &[Span], rtl: bool) -> Joined {
    let mut text = String::new();
    let mut ranges = Vec::new();
    let mut marks = Vec::new();
    for span in spans {
        let other = span
            .language
            .as_deref()
            .map(|tag| Direction::of_language(tag) == Direction::RightToLeft)
            .filter(|own| *own != rtl);
        match other {
            Some(true) => text.push('\u{2067}'),
            Some(false) => text.push('\u{2066}'),
            None => {}
        }
        let start = text.len();
        text.push_str(&clean(&span.text));
        ranges.push(start..text.len());
        if other.is_some() {
            text.push('\u{2069}');
        }
        marks.push(Mark {
            emphasis: span.emphasis,
            language: span.language.as_deref().and_then(language_tag),
            link: span.safe_link().map(str::to_owned),
        });
    }
    (text, ranges, marks)
}

/// A language tag, if it has the shape of one.
pub fn language_tag(tag: &str) -> Option<String> {
    let fits = (2..=35).contains(&tag.len())
        && tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        && tag.starts_with(|c: char| c.is_ascii_alphabetic());
    fits.then(|| tag.to_owned())
}

/// Whether a character is seen only by what it does to its neighbours.
fn invisible(c: char) -> bool {
    matches!(
        c,
        '\u{200c}' | '\u{200d}' | '\u{34f}' | '\u{fe00}'..='\u{fe0f}'
    )
}

/// The embedding level of each byte. What is isolated is resolved by itself, and counts as one
/// neutral sign in what stands around it (Unicode Standard Annex 9, rules X5a to X6a): unicode-bidi
/// 0.3 resolves neutrals and brackets after an isolate as if nothing stood before it.
fn levels(text: &str, rtl: bool) -> Vec<Level> {
    let base = if rtl { Level::rtl() } else { Level::ltr() };
    let mut around = String::with_capacity(text.len());
    let mut isolates = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices() {
        match c {
            '\u{2066}' | '\u{2067}' => {
                start = Some((at + c.len_utf8(), c == '\u{2067}'));
                around.push('\u{fffc}');
            }
            '\u{2069}' => {
                if let Some((from, own)) = start.take() {
                    isolates.push((from..at, own));
                }
                around.push('\u{fffc}');
            }
            '\n' => around.push('\n'),
            c if start.is_some() => (0..c.len_utf8()).for_each(|_| around.push('!')),
            c => around.push(c),
        }
    }
    let mut levels = BidiInfo::new(&around, Some(base)).levels;
    for (range, own) in isolates {
        let (inner, above) = match (own, rtl) {
            (false, _) => (Level::ltr(), 2),
            (true, true) => (Level::rtl(), 2),
            (true, false) => (Level::rtl(), 0),
        };
        let part = text.get(range.clone()).unwrap_or_default();
        let found = BidiInfo::new(part, Some(inner)).levels;
        for (to, level) in levels.iter_mut().skip(range.start).zip(found) {
            *to = Level::new(level.number() + above).unwrap_or(inner);
        }
    }
    levels
}

/// Cuts the text where direction, span, font or script changes. Line breaks and isolates are in
/// no item.
fn itemise(text: &Text, ranges: &[Range<usize>], bold: bool, fonts: &Fonts) -> Vec<Item> {
    let base = if text.rtl { Level::rtl() } else { Level::ltr() };
    let levels = levels(&text.text, text.rtl);
    let mut items: Vec<Item> = Vec::new();
    for (mark, range) in ranges.iter().enumerate() {
        let cut = match text.marks.get(mark).map(|mark| mark.emphasis) {
            _ if bold => Cut::Bold,
            Some(Emphasis::Strong) => Cut::Bold,
            Some(Emphasis::Italic) => Cut::Italic,
            _ => Cut::Regular,
        };
        let mut before = fonts.first(cut, text.rtl);
        let mut script = Script::Common;
        let mut open = false;
        for (at, c) in text
            .text
            .get(range.clone())
            .unwrap_or_default()
            .char_indices()
        {
            let at = range.start + at;
            if c == '\n' {
                open = false;
                continue;
            }
            let level = levels.get(at).copied().unwrap_or(base);
            let chosen = if invisible(c) {
                Some(before)
            } else {
                fonts.choose(c, cut, before)
            };
            let face = chosen.unwrap_or(Face::Symbols);
            let own = Script::of(c);
            let same_script = own == Script::Common || script == Script::Common || own == script;
            let end = at + c.len_utf8();
            match items.last_mut() {
                Some(item)
                    if open
                        && item.range.end == at
                        && item.level == level
                        && item.face == face
                        && item.missing == chosen.is_none()
                        && same_script =>
                {
                    item.range.end = end;
                    if own != Script::Common {
                        script = own;
                    }
                }
                _ => {
                    script = own;
                    items.push(Item {
                        range: at..end,
                        level,
                        face,
                        mark,
                        missing: chosen.is_none(),
                        glyphs: Vec::new(),
                    });
                }
            }
            open = true;
            if chosen.is_some() {
                before = face;
            }
        }
    }
    items
}

#[cfg(test)]
mod tests {
    use super::{Setting, Text, against, declared, levels};
    use crate::render::pdf::fonts::Fonts;
    use crate::view::document::Span;

    const SETTING: Setting = Setting {
        size: 10.0,
        bold: false,
        rtl: false,
        free: true,
    };

    #[test]
    fn what_follows_an_isolate_is_resolved_with_what_stands_before_it() {
        let text = "شهود: Kadirov (”\u{2066}citizen\u{2069}“ [en]) و";
        let levels = levels(text, true);
        let at = |sign: &str| levels[text.find(sign).unwrap()].number();
        for sign in ["Kadirov", "(", "”", "citizen", "“", "[", "]", ")"] {
            assert_eq!(at(sign), 2, "{sign}");
        }
        assert_eq!((at("شهود"), at("و")), (1, 1));
        let text = "name: \u{2067}شهود 12\u{2069} (x)";
        let levels = super::levels(text, false);
        let at = |sign: &str| levels[text.find(sign).unwrap()].number();
        assert_eq!((at("name"), at("شهود"), at("12"), at("(")), (0, 1, 2, 0));
    }

    #[test]
    fn nothing_in_the_text_acts() {
        let fonts = Fonts::new().unwrap();
        let text = Text::new(
            0,
            &[Span::fixed("a\u{202e}b\u{1b}c\r\nd\u{ad}e")],
            SETTING,
            &fonts,
        );
        assert_eq!(text.text, "a⟨U+202E⟩b␛c\nde");
        assert!(text.items.iter().all(|item| !item.missing));
    }

    #[test]
    fn a_text_in_one_other_language_takes_its_direction() {
        let arabic = Span {
            language: Some("ar".to_owned()),
            ..Span::fixed("عادل")
        };
        assert_eq!(declared(&[arabic.clone(), Span::fixed(" ")]), Some(true));
        assert_eq!(declared(&[arabic, Span::fixed("and")]), None);
        assert_eq!(declared(&[]), None);
        assert!(against(&[Span::fixed("5 Rue Exemple")], true));
        assert!(!against(&[Span::fixed("5 (2)")], true));
        assert!(!against(&[Span::fixed("5 Rue عادل")], true));
    }

    #[test]
    fn digits_in_arabic_run_from_left_to_right() {
        let fonts = Fonts::new().unwrap();
        let setting = Setting {
            rtl: true,
            ..SETTING
        };
        let text = Text::new(0, &[Span::fixed("عام 2026 و")], setting, &fonts);
        let levels: Vec<(&str, u8)> = text
            .items
            .iter()
            .map(|item| (&text.text[item.range.clone()], item.level.number()))
            .collect();
        assert_eq!(levels, [("عام ", 1), ("2026", 2), (" و", 1)]);
    }

    #[test]
    fn what_no_font_has_is_set_apart() {
        let fonts = Fonts::new().unwrap();
        let text = Text::new(0, &[Span::fixed("a漢b")], SETTING, &fonts);
        let missing: Vec<bool> = text.items.iter().map(|item| item.missing).collect();
        assert_eq!(missing, [false, true, false]);
        assert!(text.width(1..4) > 1.0);
    }
}
