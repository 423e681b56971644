//! Where ISO/IEC 29500-4 (transitional) allows the elements that are written.

use super::W;
use roxmltree::Node;

/// Children of an element that may hold elements in one order only, in that order; each may be
/// left out. From wml.xsd of ISO/IEC 29500-4 (transitional), for what may be written.
fn order(parent: &str) -> Option<&'static [&'static str]> {
    Some(match parent {
        "pPr" => &[
            "pStyle",
            "keepNext",
            "keepLines",
            "pageBreakBefore",
            "framePr",
            "widowControl",
            "numPr",
            "suppressLineNumbers",
            "pBdr",
            "shd",
            "tabs",
            "suppressAutoHyphens",
            "kinsoku",
            "wordWrap",
            "overflowPunct",
            "topLinePunct",
            "autoSpaceDE",
            "autoSpaceDN",
            "bidi",
            "adjustRightInd",
            "snapToGrid",
            "spacing",
            "ind",
            "contextualSpacing",
            "mirrorIndents",
            "suppressOverlap",
            "jc",
            "textDirection",
            "textAlignment",
            "textboxTightWrap",
            "outlineLvl",
            "divId",
            "cnfStyle",
            "rPr",
            "sectPr",
            "pPrChange",
        ],
        "rPr" => &[
            "rStyle",
            "rFonts",
            "b",
            "bCs",
            "i",
            "iCs",
            "caps",
            "smallCaps",
            "strike",
            "dstrike",
            "outline",
            "shadow",
            "emboss",
            "imprint",
            "noProof",
            "snapToGrid",
            "vanish",
            "webHidden",
            "color",
            "spacing",
            "w",
            "kern",
            "position",
            "sz",
            "szCs",
            "highlight",
            "u",
            "effect",
            "bdr",
            "shd",
            "fitText",
            "vertAlign",
            "rtl",
            "cs",
            "em",
            "lang",
            "eastAsianLayout",
            "specVanish",
            "oMath",
        ],
        "sectPr" => &[
            "headerReference",
            "footerReference",
            "footnotePr",
            "endnotePr",
            "type",
            "pgSz",
            "pgMar",
            "paperSrc",
            "pgBorders",
            "lnNumType",
            "pgNumType",
            "cols",
            "formProt",
            "vAlign",
            "noEndnote",
            "titlePg",
            "textDirection",
            "bidi",
            "rtlGutter",
            "docGrid",
        ],
        "tbl" => &["tblPr", "tblGrid", "tr"],
        "tblPr" => &[
            "tblStyle",
            "tblpPr",
            "tblOverlap",
            "bidiVisual",
            "tblStyleRowBandSize",
            "tblStyleColBandSize",
            "tblW",
            "jc",
            "tblCellSpacing",
            "tblInd",
            "tblBorders",
            "shd",
            "tblLayout",
            "tblCellMar",
            "tblLook",
            "tblCaption",
            "tblDescription",
        ],
        "tblBorders" => &[
            "top", "left", "start", "bottom", "right", "end", "insideH", "insideV",
        ],
        "tblCellMar" => &["top", "left", "start", "bottom", "right", "end"],
        "tblGrid" => &["gridCol"],
        "tr" => &["tblPrEx", "trPr", "tc"],
        "tc" => &["tcPr", "p"],
        "tcPr" => &[
            "cnfStyle",
            "tcW",
            "gridSpan",
            "hMerge",
            "vMerge",
            "tcBorders",
            "shd",
            "noWrap",
            "tcMar",
            "textDirection",
            "tcFitText",
            "vAlign",
            "hideMark",
        ],
        "numbering" => &["numPicBullet", "abstractNum", "num", "numIdMacAtCleanup"],
        "abstractNum" => &[
            "nsid",
            "multiLevelType",
            "tmpl",
            "name",
            "styleLink",
            "numStyleLink",
            "lvl",
        ],
        "lvl" => &[
            "start",
            "numFmt",
            "lvlRestart",
            "pStyle",
            "isLgl",
            "suff",
            "lvlText",
            "lvlPicBulletId",
            "legacy",
            "lvlJc",
            "pPr",
            "rPr",
        ],
        "num" => &["abstractNumId", "lvlOverride"],
        "lvlOverride" => &["startOverride", "lvl"],
        "numPr" => &["ilvl", "numId"],
        "styles" => &["docDefaults", "latentStyles", "style"],
        "docDefaults" => &["rPrDefault", "pPrDefault"],
        "rPrDefault" => &["rPr"],
        "pPrDefault" => &["pPr"],
        "style" => &[
            "name",
            "aliases",
            "basedOn",
            "next",
            "link",
            "autoRedefine",
            "hidden",
            "uiPriority",
            "semiHidden",
            "unhideWhenUsed",
            "qFormat",
            "locked",
            "personal",
            "personalCompose",
            "personalReply",
            "rsid",
            "pPr",
            "rPr",
            "tblPr",
            "trPr",
            "tcPr",
            "tblStylePr",
        ],
        "tblStylePr" => &["pPr", "rPr", "tblPr", "trPr", "tcPr"],
        "pBdr" => &["top", "left", "bottom", "right", "between", "bar"],
        "tabs" => &["tab"],
        "fonts" => &["font"],
        "font" => &[
            "altName",
            "panose1",
            "charset",
            "family",
            "notTrueType",
            "pitch",
            "sig",
        ],
        "settings" => &[
            "zoom",
            "defaultTabStop",
            "characterSpacingControl",
            "compat",
        ],
        "compat" => &["compatSetting"],
        "document" => &["background", "body"],
        _ => return None,
    })
}

/// Children of an element that may hold them in any order.
fn choice(parent: &str) -> &'static [&'static str] {
    match parent {
        "body" => &["p", "tbl", "sectPr"],
        "ftr" => &["p", "tbl"],
        "p" => &["pPr", "r", "hyperlink", "fldSimple"],
        "hyperlink" | "fldSimple" => &["r"],
        "r" => &["rPr", "t", "br", "tab"],
        "trPr" => &["cantSplit", "tblHeader"],
        _ => &[],
    }
}

/// Checks the children of an element: which, how often and in which order.
pub fn check_children(part: &str, parent: Node) {
    let name = parent.tag_name().name();
    let children: Vec<&str> = parent
        .children()
        .filter(Node::is_element)
        .map(|child| {
            assert_eq!(child.tag_name().namespace(), Some(W), "{part}");
            child.tag_name().name()
        })
        .collect();
    if let Some(order) = order(name) {
        let places: Vec<usize> = children
            .iter()
            .map(|child| {
                let place = order.iter().position(|known| known == child);
                place.unwrap_or_else(|| panic!("{part}: {child} in {name}"))
            })
            .collect();
        assert!(places.is_sorted(), "{part}: {children:?} in {name}");
    } else {
        for child in &children {
            assert!(choice(name).contains(child), "{part}: {child} in {name}");
        }
    }
    for first in ["pPr", "rPr"] {
        if matches!(name, "p" | "r") && children.contains(&first) {
            assert_eq!(children.first(), Some(&first), "{part}");
            assert_eq!(children.iter().filter(|child| **child == first).count(), 1);
        }
    }
    match name {
        "body" => assert_eq!(children.last(), Some(&"sectPr")),
        "tc" => assert_eq!(children.last(), Some(&"p")),
        "ftr" => assert!(children.contains(&"p")),
        _ => {}
    }
}
