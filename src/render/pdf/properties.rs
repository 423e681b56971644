//! What a PDF says about itself: its standard, its title, its outline.

use super::text::language_tag;
use crate::render::terminal::visible;
use crate::view::document::{Direction, Document};
use chrono::Datelike;
use krilla::SerializeSettings;
use krilla::configure::{Configuration, Validator};
use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::metadata::{DateTime, Metadata, TextDirection};
use krilla::outline::{Outline, OutlineNode};

/// Which rules a PDF keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standard {
    /// PDF/UA-1, for accessible documents.
    Accessible,
    /// Those of PDF 1.7, still with a structure tree.
    Plain,
}

/// Settings of the PDF writer.
pub fn settings(standard: Standard) -> SerializeSettings {
    SerializeSettings {
        configuration: match standard {
            Standard::Accessible => Configuration::new_with_validator(Validator::UA1),
            Standard::Plain => Configuration::new(),
        },
        ..SerializeSettings::default()
    }
}

/// The headings of a document with their places.
#[derive(Default)]
pub struct Headings {
    all: Vec<Heading>,
}

struct Heading {
    level: u8,
    title: String,
    page: usize,
    top: f32,
}

impl Headings {
    /// Adds one: its level, its title, the number of its page from 0, and how far down it stands
    /// in points.
    pub fn add(&mut self, level: u8, title: &str, page: usize, top: f32) {
        self.all.push(Heading {
            level,
            title: title.to_owned(),
            page,
            top,
        });
    }
}

/// The outline: the headings, each below the last one of a higher level; without headings, the
/// document's title.
pub fn outline(headings: &Headings, document: &Document) -> Outline {
    let mut outline = Outline::new();
    let mut open: Vec<(u8, OutlineNode)> = Vec::new();
    let close = |outline: &mut Outline, open: &mut Vec<(u8, OutlineNode)>| {
        if let Some((_, node)) = open.pop() {
            match open.last_mut() {
                Some((_, parent)) => parent.push_child(node),
                None => outline.push_child(node),
            }
        }
    };
    for heading in &headings.all {
        while open
            .last()
            .is_some_and(|(level, _)| *level >= heading.level)
        {
            close(&mut outline, &mut open);
        }
        let place = XyzDestination::new(heading.page, Point::from_xy(0.0, heading.top));
        open.push((
            heading.level,
            OutlineNode::new(heading.title.clone(), place),
        ));
    }
    while !open.is_empty() {
        close(&mut outline, &mut open);
    }
    if headings.all.is_empty() {
        let place = XyzDestination::new(0, Point::from_xy(0.0, 0.0));
        outline.push_child(OutlineNode::new(title(document, headings), place));
    }
    outline
}

/// Title, author, date, language and direction. Nothing about the program or the machine.
pub fn metadata(document: &Document, headings: &Headings) -> Metadata {
    let mut metadata = Metadata::new()
        .title(title(document, headings))
        .text_direction(match document.direction {
            Direction::LeftToRight => TextDirection::LeftToRight,
            Direction::RightToLeft => TextDirection::RightToLeft,
        });
    if let Some(language) = language_tag(&document.language) {
        metadata = metadata.language(language);
    }
    if let Some(author) = &document.author {
        metadata = metadata.authors(vec![line(author)]);
    }
    if let Some(date) = document.date
        && let Ok(year) = u16::try_from(date.year())
    {
        metadata = metadata.creation_date(
            DateTime::new(year)
                .month(date.month() as u8)
                .day(date.day() as u8),
        );
    }
    metadata
}

/// The document's title, or its first heading.
fn title(document: &Document, headings: &Headings) -> String {
    let own = line(&document.title);
    match headings.all.first() {
        Some(first) if own.is_empty() => first.title.clone(),
        _ => own,
    }
}

/// A text on one line in which nothing acts.
fn line(text: &str) -> String {
    visible(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}
