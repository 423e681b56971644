//! Languages as `w:lang` names them (ECMA-376 part 1, 17.3.2.20): by script, for proofing and for
//! reading aloud.

use super::xml::Xml;
use crate::view::document::Direction;

/// A BCP 47 tag if it is one by its shape; anything else tells Word nothing.
pub fn tag(language: &str) -> Option<&str> {
    let parts = |tag: &str| {
        tag.split('-').all(|part| {
            (1..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric())
        })
    };
    (language.len() <= 35 && parts(language)).then_some(language)
}

/// `w:lang` for text of a language: its attribute goes by how the language is written.
pub fn write(xml: &mut Xml, language: &str) {
    if let Some(tag) = tag(language) {
        xml.leaf("w:lang", &[(attribute(tag), tag)]);
    }
}

/// `w:lang` for a run of one direction; nothing if the language is not written that way.
pub fn write_for(xml: &mut Xml, language: &str, direction: Direction) {
    if Direction::of_language(language) == direction {
        write(xml, language);
    }
}

fn attribute(tag: &str) -> &'static str {
    let main = tag.split('-').next().unwrap_or_default();
    match main.to_ascii_lowercase().as_str() {
        "zh" | "ja" | "ko" => "w:eastAsia",
        _ if Direction::of_language(tag) == Direction::RightToLeft => "w:bidi",
        _ => "w:val",
    }
}
