//! The foot of every page: what the document says there, and the page's number.

use super::flow::{Flow, THIN};
use super::lines::lines;
use super::rows::{Placed, Row, Stroke};
use super::text::Text;
use crate::view::document::Document;
use std::rc::Rc;

/// Size of its text in points.
const SIZE: f32 = 8.5;
/// How many lines it has at most, so that it leaves the page to the text.
const LINES: usize = 6;
/// Space between its rule and its text in points.
const ABOVE: f32 = 4.0;

/// What stands at the foot of every page.
pub struct Footer {
    text: Rc<Text>,
    label: String,
}

impl Footer {
    /// The footer of a document.
    pub fn new(document: &Document, flow: &mut Flow<'_>) -> Footer {
        Footer {
            text: flow.text(&document.footer, SIZE, false),
            label: if document.page_label.trim().is_empty() {
                "{page}".to_owned()
            } else {
                document.page_label.clone()
            },
        }
    }

    /// The footer of a page, as one row.
    pub fn row(&self, page: usize, pages: usize, flow: &mut Flow<'_>) -> Row {
        let label = self
            .label
            .replace("{pages}", &pages.to_string())
            .replace("{page}", &page.to_string());
        let label = flow.label(label, SIZE);
        let leading = label.leading().max(self.text.leading());
        let widest = lines(&label, flow.width / 2.0)
            .iter()
            .map(|line| line.width)
            .fold(0.0, f32::max);
        let mut row = Row {
            height: ABOVE,
            strokes: vec![Stroke {
                down: 0.0,
                between: (0.0, flow.width),
                thick: THIN,
            }],
            ..Row::default()
        };
        for (text, side, between) in [
            (&self.text, flow.start(), flow.edges(0.0, widest + 16.0)),
            (
                &label,
                flow.end(),
                flow.edges(flow.width - widest - 1.0, 0.0),
            ),
        ] {
            if text.is_blank() {
                continue;
            }
            let lines = lines(text, between.1 - between.0);
            for (index, line) in lines.into_iter().take(LINES).enumerate() {
                let top = ABOVE + index as f32 * leading;
                row.height = row.height.max(top + leading);
                row.texts.push(Placed {
                    text: Rc::clone(text),
                    line,
                    between,
                    side,
                    baseline: top + leading / 2.0 + SIZE * 0.35,
                    element: 0,
                });
            }
        }
        row
    }
}
