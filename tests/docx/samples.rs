//! Documents to make files of, harmless and hostile.

use chrono::NaiveDate;
use dossier::view::document::{Block, Direction, Document, Emphasis, FilledField, Numbering, Span};

pub fn fixed(text: &str) -> Vec<Span> {
    vec![Span::fixed(text)]
}

pub fn emphasised(text: &str, emphasis: Emphasis) -> Span {
    Span {
        emphasis,
        ..Span::fixed(text)
    }
}

pub fn in_language(text: &str, tag: &str) -> Span {
    Span {
        language: Some(tag.to_owned()),
        ..Span::fixed(text)
    }
}

pub fn link(text: &str, address: &str) -> Span {
    Span {
        link: Some(address.to_owned()),
        ..Span::fixed(text)
    }
}

/// A document with every kind of block, its texts from a few words of its language.
pub fn every_block(language: &str, words: &[&str; 4], page_label: &str) -> Document {
    let [one, two, three, four] = words.map(fixed);
    let item = |n: usize| fixed(&format!("{} {n}", words[n % 4]));
    Document {
        language: language.to_owned(),
        direction: Direction::of_language(language),
        title: format!("{}\n{}", words[0], words[1]),
        author: Some(words[2].to_owned()),
        date: NaiveDate::from_ymd_opt(2026, 11, 24),
        letterhead: vec![
            vec![emphasised(words[3], Emphasis::Strong)],
            vec![link("info@example.org", "mailto:info@example.org")],
        ],
        footer: vec![
            Span::fixed("TJ-2019-004 "),
            link("web", "https://example.org/foot"),
        ],
        page_label: page_label.to_owned(),
        blocks: vec![
            Block::Lines {
                lines: vec![one.clone(), two.clone(), vec![], three.clone()],
            },
            Block::Heading {
                level: 1,
                text: one.clone(),
            },
            Block::Heading {
                level: 2,
                text: two.clone(),
            },
            Block::Heading {
                level: 3,
                text: three.clone(),
            },
            Block::Heading {
                level: 4,
                text: four.clone(),
            },
            Block::Heading {
                level: 2,
                text: vec![],
            },
            Block::Paragraph {
                text: vec![
                    Span::fixed(format!("{} (Khamroev, 2019): ", words[0])),
                    emphasised(words[1], Emphasis::Strong),
                    Span::fixed(" "),
                    emphasised(words[2], Emphasis::Italic),
                    in_language(" Манучеҳр Ҳамроев ", "tg"),
                    in_language("عادل 12", "ar"),
                    link(words[3], "https://example.org/?a=1&b=2"),
                ],
            },
            Block::List {
                numbering: Numbering::Arabic,
                items: (0..3).map(item).collect(),
            },
            Block::List {
                numbering: Numbering::Roman,
                items: (3..5).map(item).collect(),
            },
            Block::List {
                numbering: Numbering::Bullet,
                items: (5..7).map(item).collect(),
            },
            Block::List {
                numbering: Numbering::Arabic,
                items: (7..9).map(item).collect(),
            },
            Block::Fields {
                fields: vec![
                    FilledField {
                        label: one.clone(),
                        text: two.clone(),
                    },
                    FilledField {
                        label: three.clone(),
                        text: vec![],
                    },
                ],
            },
            Block::Table {
                header: vec![one.clone(), two.clone(), three.clone()],
                rows: vec![
                    vec![two.clone(), one.clone(), four.clone()],
                    vec![three.clone()],
                ],
            },
            Block::Table {
                header: vec![],
                rows: vec![vec![one.clone()]],
            },
            Block::Table {
                header: vec![],
                rows: vec![],
            },
            Block::Rule,
            Block::Quote {
                text: vec![in_language("They came at dawn.", "en")],
            },
            Block::Quote {
                text: vec![in_language("جاؤوا عند الفجر.", "ar")],
            },
        ],
    }
}

pub fn documents() -> Vec<Document> {
    vec![
        every_block(
            "en-GB",
            &["Release", "charges", "lawyer", "court"],
            "Page {page} of {pages}",
        ),
        every_block(
            "ru",
            &["Освободить", "обвинения", "адвокат", "суд"],
            "Стр. {page} из {pages}",
        ),
        every_block(
            "ar",
            &["الإفراج", "التهم", "محامٍ", "المحكمة"],
            "صفحة {page} من {pages}",
        ),
        every_block("fa", &["آزادی", "اتهامات", "وکیل", "می\u{200c}خواهم"], ""),
        every_block(
            "zh-Hans",
            &["释放", "指控", "律师", "法院"],
            "{pages}/{page}",
        ),
        Document::default(),
    ]
}

pub const HOSTILE: &[&str] = &[
    "</w:t></w:r></w:p><w:p><w:r><w:fldSimple w:instr=\"DDEAUTO c:\\\\cmd\"/>",
    "]]><![CDATA[<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>&a;&#x202e;",
    "\u{0}\u{1}\u{8}\u{b}\u{c}\u{e}\u{1b}[31m\u{7f}\u{85}\u{9b}",
    "\u{fffe}\u{ffff}\u{feff}\u{2028}\u{2029}",
    "\u{202a}\u{202b}\u{202d}\u{202e}gpj.exe\u{202c}\u{2066}\u{2067}\u{2068}\u{2069}\u{200e}\u{200f}\u{61c}",
    "{ HYPERLINK \"https://evil.example\" } { INCLUDEPICTURE \"https://evil.example/x.png\" } «MERGEFIELD»",
    "a\r\nb\n\nc\td\r",
    "{page}{pages}%1.<!--language--><!--direction-->{text width}",
    "\"/><Relationship Id=\"x\" TargetMode=\"External\" Target=\"file://evil\"/>",
];

pub fn hostile(text: &str) -> Document {
    let with_all = || {
        vec![Span {
            text: text.to_owned(),
            emphasis: Emphasis::Strong,
            language: Some(text.to_owned()),
            link: Some(format!(
                "https://example.org/{}",
                text.replace(|c: char| c.is_whitespace() || c.is_control(), "")
            )),
            rests_on: vec!["SECRET-i12".to_owned()],
            ..Span::default()
        }]
    };
    Document {
        language: text.to_owned(),
        direction: Direction::RightToLeft,
        title: text.to_owned(),
        author: Some(text.to_owned()),
        date: NaiveDate::from_ymd_opt(-5, 1, 1),
        letterhead: vec![with_all()],
        footer: with_all(),
        page_label: text.to_owned(),
        blocks: vec![
            Block::Heading {
                level: 255,
                text: with_all(),
            },
            Block::Paragraph { text: with_all() },
            Block::Lines {
                lines: vec![with_all(), with_all()],
            },
            Block::List {
                numbering: Numbering::Roman,
                items: vec![with_all()],
            },
            Block::Fields {
                fields: vec![FilledField {
                    label: with_all(),
                    text: with_all(),
                }],
            },
            Block::Table {
                header: vec![with_all()],
                rows: vec![vec![with_all()]],
            },
            Block::Quote { text: with_all() },
        ],
    }
}
