//! Rows: what a page is filled with. A row is never divided between pages.

use super::lines::Line;
use super::tags::Element;
use super::text::Text;
use std::rc::Rc;

/// A line of text at its place in a row.
#[derive(Clone, Debug)]
pub struct Placed {
    /// The text it is a line of.
    pub text: Rc<Text>,
    /// The line.
    pub line: Line,
    /// The edges in points, from the left margin, between which it stands.
    pub between: (f32, f32),
    /// At which of the edges.
    pub side: Side,
    /// From the row's top down to the line on which the letters stand, in points.
    pub baseline: f32,
    /// The element of the structure that it belongs to.
    pub element: Element,
}

/// Where a line stands between two edges.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// At the left.
    Left,
    /// At the right.
    Right,
    /// In the middle.
    Centre,
}

/// A rule across a row.
#[derive(Clone, Copy, Debug)]
pub struct Stroke {
    /// From the row's top, in points.
    pub down: f32,
    /// Its ends, from the left margin, in points.
    pub between: (f32, f32),
    /// How thick, in points.
    pub thick: f32,
}

/// A row.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// Space above it in points; none at the top of a page.
    pub gap: f32,
    /// Its height in points.
    pub height: f32,
    /// Whether it stays on one page with the next row.
    pub keep: bool,
    /// Its lines of text.
    pub texts: Vec<Placed>,
    /// Its rules.
    pub strokes: Vec<Stroke>,
    /// The number of the table whose head stands above it on a new page.
    pub table: Option<usize>,
    /// Cells without text.
    pub empty: Vec<Element>,
    /// Level and text of the heading that begins here.
    pub heading: Option<(u8, String)>,
}

impl Placed {
    /// The left edge of the line in points from the left margin, with the width of all that is
    /// drawn, the spaces that hang over the edge among it.
    pub fn left(&self, drawn: f32) -> f32 {
        let (left, right) = self.between;
        let visible = match self.side {
            Side::Left => left,
            Side::Right => right - self.line.width,
            Side::Centre => (left + right - self.line.width) / 2.0,
        };
        // The spaces at the end of a line from right to left hang over its left edge.
        if self.text.rtl {
            visible - (drawn - self.line.width).max(0.0)
        } else {
            visible
        }
    }
}
