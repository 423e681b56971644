//! Drawing: rows on the pages of a PDF.

use super::fonts::Fonts;
use super::lines::{Piece, pieces};
use super::rows::{Placed, Row};
use super::shape::Glyph;
use super::tags::{Element, Tags};
use super::text::Mark;
use crate::view::document::Emphasis;
use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::geom::{PathBuilder, Point, Quadrilateral, Rect};
use krilla::page::Page;
use krilla::surface::Surface;
use krilla::tagging::{ArtifactType, ContentTag, SpanTag, Tag, TagKind};
use krilla::text::{GlyphId, KrillaGlyph};
use std::collections::BTreeMap;

/// The links on a page: their areas, by text and mark.
pub type Links = BTreeMap<(usize, usize), Link>;

/// A link on a page.
pub struct Link {
    element: Element,
    address: String,
    areas: Vec<Rect>,
}

/// How a row belongs to the document.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// As its content.
    Content,
    /// As a head of a table that was already read.
    Repeated,
    /// As the foot of a page.
    Footer,
}

/// Where a row is drawn: the surface, and what is collected on the way.
pub struct Pen<'a, 'b> {
    /// The fonts.
    pub fonts: &'a Fonts,
    /// The page.
    pub surface: Surface<'b>,
    /// The structure tree.
    pub tags: &'a mut Tags,
    /// Links on this page.
    pub links: Links,
}

impl Pen<'_, '_> {
    /// Ends the page's drawing; gives the links on it.
    pub fn finish(self) -> Links {
        self.surface.finish();
        self.links
    }

    /// Draws a row with its top left corner at a place, in points from the page's.
    pub fn row(&mut self, row: &Row, left: f32, top: f32, role: Role) {
        for stroke in &row.strokes {
            let (from, to) = stroke.between;
            self.bar(left + from, left + to, top + stroke.down, stroke.thick);
        }
        for placed in &row.texts {
            self.line(placed, left, top + placed.baseline, role);
        }
        if role == Role::Content {
            for element in &row.empty {
                let content = self
                    .surface
                    .start_tagged(ContentTag::Span(SpanTag::empty()));
                self.surface.end_tagged();
                self.tags.content(*element, content);
            }
        }
    }

    fn line(&mut self, placed: &Placed, left: f32, baseline: f32, role: Role) {
        let (pieces, drawn) = pieces(&placed.text, &placed.line, self.fonts);
        let left = left + placed.left(drawn);
        for group in pieces.chunk_by(|a, b| a.mark == b.mark) {
            let Some(mark) = group
                .first()
                .and_then(|piece| placed.text.marks.get(piece.mark))
            else {
                continue;
            };
            let tag = match role {
                Role::Content => {
                    ContentTag::Span(SpanTag::empty().with_lang(mark.language.as_deref()))
                }
                Role::Repeated => ContentTag::Artifact(ArtifactType::Other),
                Role::Footer => ContentTag::Artifact(ArtifactType::Footer),
            };
            let content = self.surface.start_tagged(tag);
            for piece in group {
                self.piece(piece, &placed.text.text, left, baseline);
            }
            self.surface.end_tagged();
            if role != Role::Content {
                continue;
            }
            let key = (placed.text.id, group.first().map_or(0, |piece| piece.mark));
            let element = match inline(mark) {
                Some(kind) => self.tags.inline(placed.element, key, || kind),
                None => placed.element,
            };
            self.tags.content(element, content);
            if let Some(address) = &mark.link {
                let seen: Vec<&Piece> = group
                    .iter()
                    .filter(|piece| piece.glyphs.iter().any(|g| g.range.start < placed.line.end))
                    .collect();
                self.link(key, element, address, &seen, left, baseline);
            }
        }
    }

    fn piece(&mut self, piece: &Piece, text: &str, left: f32, baseline: f32) {
        for (start, glyphs) in runs(piece, text) {
            let glyphs: Vec<KrillaGlyph> = glyphs
                .iter()
                .map(|glyph| {
                    KrillaGlyph::new(
                        GlyphId::new(glyph.id),
                        glyph.advance,
                        glyph.right,
                        glyph.up,
                        0.0,
                        glyph.range.clone(),
                        None,
                    )
                })
                .collect();
            self.surface.draw_glyphs(
                Point::from_xy(left + piece.left + start, baseline),
                &glyphs,
                self.fonts.face(piece.face).embedded.clone(),
                text,
                piece.size,
                false,
            );
        }
    }

    /// Underlines the visible pieces of a link and remembers where they stand.
    fn link(
        &mut self,
        key: (usize, usize),
        element: Element,
        address: &str,
        pieces: &[&Piece],
        left: f32,
        baseline: f32,
    ) {
        for piece in pieces.iter().filter(|piece| piece.width > 0.1) {
            let (from, to) = (left + piece.left, left + piece.left + piece.width);
            self.bar(from, to, baseline + piece.size * 0.14, 0.4);
            let area = Rect::from_ltrb(
                from,
                baseline - piece.size * 0.9,
                to,
                baseline + piece.size * 0.3,
            );
            if let Some(area) = area {
                self.links
                    .entry(key)
                    .or_insert_with(|| Link {
                        element,
                        address: address.to_owned(),
                        areas: Vec::new(),
                    })
                    .areas
                    .push(area);
            }
        }
    }

    /// A horizontal bar, which is no content.
    fn bar(&mut self, from: f32, to: f32, middle: f32, thick: f32) {
        let Some(bar) = Rect::from_ltrb(from, middle - thick / 2.0, to, middle + thick / 2.0)
        else {
            return;
        };
        let mut path = PathBuilder::new();
        path.push_rect(bar);
        if let Some(path) = path.finish() {
            self.surface
                .start_tagged(ContentTag::Artifact(ArtifactType::Other));
            self.surface.draw_path(&path);
            self.surface.end_tagged();
        }
    }
}

/// The glyphs of a piece as runs that are drawn one after the other, each with its place from the
/// piece's left edge in points. Tools that take text out of a PDF turn each run from right to left
/// around but keep the runs as they are drawn: so words and the spaces between them are drawn one
/// by one, in reading order.
fn runs<'a>(piece: &'a Piece, text: &str) -> Vec<(f32, &'a [Glyph])> {
    let rtl = match (piece.glyphs.first(), piece.glyphs.last()) {
        (Some(first), Some(last)) => first.range.start > last.range.start,
        _ => false,
    };
    if !rtl {
        return vec![(0.0, &piece.glyphs)];
    }
    let space = |glyph: &Glyph| text.get(glyph.range.clone()) == Some(" ");
    let mut left = 0.0;
    let mut runs: Vec<(f32, &[Glyph])> = piece
        .glyphs
        .chunk_by(|a, b| a.range == b.range || (a.up == b.up && space(a) == space(b)))
        .map(|run| {
            let start = left;
            left += run.iter().map(|glyph| glyph.advance).sum::<f32>() * piece.size;
            (start, run)
        })
        .collect();
    runs.reverse();
    runs
}

/// The element of its own that a mark asks for.
fn inline(mark: &Mark) -> Option<TagKind> {
    let kind: TagKind = if mark.link.is_some() {
        Tag::Link.into()
    } else if mark.emphasis == Emphasis::Strong {
        Tag::Strong.into()
    } else if mark.emphasis == Emphasis::Italic {
        Tag::Em.into()
    } else if mark.language.is_some() {
        Tag::Span.into()
    } else {
        return None;
    };
    Some(kind.with_lang(mark.language.clone()))
}

/// Makes the links of a page work.
pub fn add_links(page: &mut Page<'_>, links: Links, tags: &mut Tags) {
    for link in links.into_values() {
        let areas: Vec<Quadrilateral> = link.areas.into_iter().map(Quadrilateral::from).collect();
        if areas.is_empty() {
            continue;
        }
        let target = Target::Action(Action::Link(LinkAction::new(link.address.clone())));
        let annotation = Annotation::new_link(
            LinkAnnotation::new_with_quad_points(areas, target),
            Some(link.address),
        );
        tags.content(link.element, page.add_tagged_annotation(annotation));
    }
}
