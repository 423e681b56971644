//! Documents as plain text and as Markdown.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

use dossier::render::{markdown, text};
use dossier::view::document::{Block, Document, Emphasis, FilledField, Numbering, Span};

fn runs(text: &str) -> Vec<Span> {
    vec![Span::fixed(text)]
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph { text: runs(text) }
}

fn list(numbering: Numbering, items: &[&str]) -> Block {
    let items = items.iter().map(|item| runs(item)).collect();
    Block::List { numbering, items }
}

fn fields(pairs: &[(&str, &str)]) -> Block {
    let field = |(label, text): &(&str, &str)| FilledField {
        label: runs(label),
        text: runs(text),
    };
    Block::Fields {
        fields: pairs.iter().map(field).collect(),
    }
}

fn table(rows: &[&[&str]]) -> Block {
    let cells = |row: &&[&str]| row.iter().map(|cell| runs(cell)).collect();
    let mut rows: Vec<Vec<Vec<Span>>> = rows.iter().map(cells).collect();
    let header = rows.remove(0);
    Block::Table { header, rows }
}

fn link(text: &str, address: &str) -> Span {
    Span {
        link: Some(address.to_owned()),
        ..Span::fixed(text)
    }
}

fn with(blocks: Vec<Block>) -> Document {
    Document {
        blocks,
        ..Document::default()
    }
}

#[test]
fn a_letter_has_its_head_and_its_foot() {
    let letter = Document {
        letterhead: vec![runs("Committee"), runs("1 Square")],
        footer: runs("Case 12"),
        blocks: vec![
            paragraph("Dear Sir,"),
            paragraph(" "),
            Block::Rule,
            Block::Rule,
            list(Numbering::Roman, &["one", "two"]),
        ],
        ..Document::default()
    };
    assert_eq!(
        text::document(&letter, 72),
        "Committee\n1 Square\n\nDear Sir,\n\n--------------------\n\n--------------------\n\ni. one\nii. two\n\n--------------------\nCase 12\n"
    );
    assert_eq!(
        markdown::document(&letter),
        "Committee\\\n1 Square\n\n---\n\nDear Sir,\n\n---\n\ni. one\n\nii. two\n\n---\n\nCase 12\n"
    );
}

#[test]
fn fields_stand_beside_or_below_their_labels() {
    let short = with(vec![fields(&[("Name", "Anna"), ("Birth date", "1985")])]);
    assert_eq!(
        text::document(&short, 72),
        "Name        Anna\nBirth date  1985\n"
    );
    let long = with(vec![fields(&[
        ("Name", "Anna"),
        ("What happened", "First.\n\nThen 1.\r\n# not a heading"),
    ])]);
    assert_eq!(
        text::document(&long, 30),
        "Name\n    Anna\n\nWhat happened\n    First.\n\n    Then 1.\n    # not a heading\n"
    );
    assert_eq!(
        markdown::document(&long),
        "**Name**\\\nAnna\n\n**What happened**\\\nFirst.\n\nThen 1.\\\n\\# not a heading\n"
    );
}

#[test]
fn tables_are_columns_where_they_fit() {
    let own = with(vec![table(&[
        &["Date", "Court"],
        &["2019-03-12", "City | court"],
        &["2020"],
    ])]);
    assert_eq!(
        text::document(&own, 72),
        "Date        Court\n----------  ------------\n2019-03-12  City | court\n2020\n"
    );
    assert_eq!(
        text::document(&own, 20),
        "- Date: 2019-03-12\n  Court: City |\n    court\n- Date: 2020\n"
    );
    assert_eq!(
        markdown::document(&own),
        "| Date | Court |\n| --- | --- |\n| 2019-03-12 | City \\| court |\n| 2020 |  |\n"
    );
}

#[test]
fn links_lead_only_where_they_say() {
    let own = with(vec![Block::Paragraph {
        text: vec![
            link("the report", "https://example.org/a_(b)?x=1&copy=<2>"),
            Span::fixed(", "),
            link("press@example.org", "mailto:press@example.org"),
            Span::fixed(", "),
            link("bad](https://example.org)", "javascript:alert(1)"),
        ],
    }]);
    assert_eq!(
        markdown::document(&own),
        "[the report](<https://example.org/a_%28b%29?x=1&amp;copy=%3C2%3E>), [press@example.org](<mailto:press@example.org>), bad\\](https://example.org)\n"
    );
    let plain = text::document(&own, 200);
    assert_eq!(
        plain,
        "the report <https://example.org/a_%28b%29?x=1&copy=%3C2%3E>, press@example.org, bad](https://example.org)\n"
    );
}

#[test]
fn lists_beside_each_other_and_headings_stay_what_they_are() {
    let strong = |text: &str| Span {
        emphasis: Emphasis::Strong,
        ..Span::fixed(text)
    };
    let own = with(vec![
        list(Numbering::Arabic, &["a", "- b"]),
        list(Numbering::Arabic, &["c"]),
        list(Numbering::Arabic, &["d"]),
        Block::Heading {
            level: 2,
            text: runs("Section C #"),
        },
        Block::Paragraph {
            text: vec![strong("Anna "), strong("Demo"), Span::fixed(" was held.")],
        },
    ]);
    assert_eq!(
        markdown::document(&own),
        "1. a\n2. \\- b\n\n1) c\n\n1. d\n\n## Section C \\#\n\n**Anna Demo** was held.\n"
    );
}

#[test]
fn right_to_left_text_stays_as_it_is_read() {
    let own = with(vec![Block::Paragraph {
        text: vec![
            Span::fixed("Held in "),
            Span::fixed("محكمة القاهرة"),
            Span::fixed(", 2019."),
        ],
    }]);
    assert_eq!(
        text::document(&own, 72),
        "Held in \u{2068}محكمة القاهرة\u{2069}, 2019.\n"
    );
    assert_eq!(markdown::document(&own), "Held in محكمة القاهرة, 2019.\n");
}
