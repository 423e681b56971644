//! A timeline as a document, for word processors and print: a table a year.

use super::{Entry, Timeline};
use crate::view::document::{Block, Document, Emphasis, Span};
use crate::view::phrase::capitalised;

impl Timeline {
    /// The timeline as a document; with all that is known besides, where it is to be `full`.
    pub fn document(&self, full: bool) -> Document {
        let day = format!("As of {}", self.today.format("%-d %B %Y"));
        let mut blocks = vec![
            heading(1, &self.title),
            Block::Paragraph {
                text: vec![Span::fixed(&*day)],
            },
        ];
        let mut group = |title: &str, entries: &[Entry]| {
            if !entries.is_empty() {
                blocks.extend([heading(2, title), table(entries, full)]);
            }
        };
        for year in &self.years {
            group(&year.year.to_string(), &year.entries);
        }
        group("Undated", &self.undated);
        group("Still to come", &self.to_come);
        let mut document = Document {
            language: "en".to_owned(),
            title: self.title.clone(),
            date: Some(self.today),
            footer: vec![Span::fixed(day)],
            page_label: "Page {page} of {pages}".to_owned(),
            blocks,
            ..Document::default()
        };
        if let Some(mark) = &self.mark {
            document.mark(mark);
        }
        document
    }
}

fn heading(level: u8, text: &str) -> Block {
    Block::Heading {
        level,
        text: vec![Span::fixed(text)],
    }
}

fn table(entries: &[Entry], full: bool) -> Block {
    let header = ["When", "What", "Record"].map(|text| vec![Span::fixed(text)]);
    let row = |entry: &Entry| {
        vec![
            vec![Span::fixed(&*entry.when)],
            told(entry, full),
            vec![Span::fixed(entry.references())],
        ]
    };
    Block::Table {
        header: header.into(),
        rows: entries.iter().map(row).collect(),
    }
}

/// What an entry tells, each fact and, where it is to be full, each detail on a line of its own.
fn told(entry: &Entry, full: bool) -> Vec<Span> {
    let mut what = entry.what.clone();
    for extra in entry.times.iter().chain(&entry.status) {
        what.push_str(&format!(" ({extra})"));
    }
    let run = |text: String| Span {
        rests_on: vec![entry.reference.clone()],
        ..Span::fixed(text)
    };
    let mut spans = vec![run(what)];
    let mut line = |label: &str, text: &str| {
        let label = match label.is_empty() {
            true => "\n".to_owned(),
            false => format!("\n{}: ", capitalised(label)),
        };
        spans.push(Span {
            emphasis: Emphasis::Italic,
            ..Span::fixed(label)
        });
        spans.push(run(text.to_owned()));
    };
    for (label, fact) in entry.facts() {
        line(label, &fact);
    }
    if full {
        for detail in &entry.details {
            line(&detail.label, &detail.text);
        }
    }
    spans
}
