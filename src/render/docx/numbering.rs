//! Lists: the part `word/numbering.xml` (ECMA-376 part 1, 17.9). Each list is an instance of its
//! own that starts anew.

use super::body::NAMESPACES;
use super::xml::Xml;
use crate::view::document::{Direction, Numbering};

const KINDS: [Numbering; 3] = [Numbering::Bullet, Numbering::Arabic, Numbering::Roman];

/// Id of the numbering instance of a list, by its index in the document. The instances before it
/// belong to the styles, for lists that are added later.
pub fn list_id(index: usize) -> usize {
    KINDS.len() + 1 + index
}

/// Id of the style of a list's items.
pub fn style(numbering: Numbering) -> &'static str {
    match numbering {
        Numbering::Bullet => "ListBullet",
        Numbering::Arabic => "ListNumber",
        Numbering::Roman => "ListRoman",
    }
}

/// The part, for a document with these lists and this direction.
pub fn part(lists: &[Numbering], direction: Direction) -> String {
    let mut xml = Xml::file();
    xml.element("w:numbering", &NAMESPACES, |xml| {
        for kind in KINDS {
            definition(xml, kind, direction);
        }
        let of_styles = KINDS.iter().enumerate().map(|(i, kind)| (i + 1, kind));
        for (id, kind) in of_styles {
            instance(xml, id, *kind, false);
        }
        for (index, kind) in lists.iter().enumerate() {
            instance(xml, list_id(index), *kind, true);
        }
    });
    xml.finish()
}

fn definition_id(kind: Numbering) -> &'static str {
    match kind {
        Numbering::Bullet => "1",
        Numbering::Arabic => "2",
        Numbering::Roman => "3",
    }
}

/// Where the text of an item begins, and how far before it its number stands, in twentieths of a
/// point. In paragraphs from right to left `w:left` is the side where lines begin, for both; but
/// while Word lets the number grow into the line from there, LibreOffice lets it grow towards the
/// margin. So it stands inwards by the width of a number, and is within the margin in both.
fn indentation(kind: Numbering, direction: Direction) -> (&'static str, &'static str) {
    match (kind, direction) {
        (Numbering::Bullet, _) => ("567", "284"),
        (_, Direction::LeftToRight) => ("567", "567"),
        (Numbering::Arabic, Direction::RightToLeft) => ("709", "425"),
        (Numbering::Roman, Direction::RightToLeft) => ("1021", "567"),
    }
}

/// An abstract definition with its one level, children in the order of CT_Lvl.
fn definition(xml: &mut Xml, kind: Numbering, direction: Direction) {
    let (format, label) = match kind {
        Numbering::Bullet => ("bullet", "•"),
        Numbering::Arabic => ("decimal", "%1."),
        Numbering::Roman => ("lowerRoman", "%1."),
    };
    let (left, hanging) = indentation(kind, direction);
    let id = definition_id(kind);
    xml.element("w:abstractNum", &[("w:abstractNumId", id)], |xml| {
        xml.value("w:multiLevelType", "singleLevel");
        xml.element("w:lvl", &[("w:ilvl", "0")], |xml| {
            xml.value("w:start", "1");
            xml.value("w:numFmt", format);
            xml.value("w:pStyle", style(kind));
            xml.value("w:lvlText", label);
            xml.value("w:lvlJc", "left");
            xml.element("w:pPr", &[], |xml| {
                xml.leaf("w:ind", &[("w:left", left), ("w:hanging", hanging)]);
            });
        });
    });
}

fn instance(xml: &mut Xml, id: usize, kind: Numbering, anew: bool) {
    xml.element("w:num", &[("w:numId", &id.to_string())], |xml| {
        xml.value("w:abstractNumId", definition_id(kind));
        if anew && kind != Numbering::Bullet {
            xml.element("w:lvlOverride", &[("w:ilvl", "0")], |xml| {
                xml.value("w:startOverride", "1");
            });
        }
    });
}
