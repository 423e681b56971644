//! How it looks: the parts with styles (ECMA-376 part 1, 17.7), fonts (17.8) and settings (17.15).
//!
//! In `styles.xml` sizes (`w:sz`) are in half points, spacing and indentation in twentieths of a
//! point, and lines in 240ths. Arabic and Hebrew (`w:szCs`) are a point larger than Latin, and
//! bold where Latin is in italics, as few of their fonts have italics.

use super::language;
use super::page::Page;
use super::xml::Xml;
use crate::view::document::{Direction, Document};

/// The part `word/settings.xml`.
pub const SETTINGS: &str = include_str!("settings.xml");
/// The part `word/fontTable.xml`: which fonts may stand in for those of the styles.
pub const FONTS: &str = include_str!("fonts.xml");

/// The part `word/styles.xml`: the file beside this one, with the document's language and
/// direction, and with the width of its foot in twentieths of a point.
pub fn part(document: &Document, page: &Page) -> String {
    let mut lang = Xml::default();
    language::write(&mut lang, &document.language);
    let bidi = match document.direction {
        Direction::LeftToRight => "",
        Direction::RightToLeft => "<w:bidi/>",
    };
    include_str!("styles.xml")
        .replace("<!--language-->", &lang.finish())
        .replace("<!--direction-->", bidi)
        .replace("{text width}", &page.text_width().to_string())
}
