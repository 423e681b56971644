//! Tables as rows: columns as wide as their content asks for, cells that wrap, a head that is
//! repeated.

use super::flow::{Flow, THIN, strong};
use super::lines::{lines, longest_word};
use super::rows::{Placed, Row, Side, Stroke};
use super::tags::Element;
use super::text::Text;
use crate::view::document::Span;
use krilla::tagging::{TableHeaderScope, Tag, TagKind};
use std::rc::Rc;

/// Size of the text in tables in points.
const SIZE: f32 = 9.5;
/// Space in a cell beside its text in points.
const BESIDE: f32 = 4.0;
/// Space in a cell above and below its text in points.
const ABOVE: f32 = 3.0;
/// A row of up to so many lines is not divided between pages.
const UNDIVIDED: usize = 12;

/// A cell: its text and its place in the structure.
struct Cell {
    text: Rc<Text>,
    element: Element,
}

impl Flow<'_> {
    /// Adds a table.
    pub fn table(&mut self, header: &[Vec<Span>], rows: &[Vec<Vec<Span>>]) {
        let count = rows
            .iter()
            .map(Vec::len)
            .max()
            .unwrap_or(0)
            .max(header.len());
        if count == 0 {
            return;
        }
        let table = self.tags.add(None, Tag::Table);
        let mut head = None;
        if !header.is_empty() {
            let part = self.tags.add(Some(table), Tag::THead);
            let bold: Vec<Vec<Span>> = header.iter().map(|cell| strong(cell)).collect();
            head = Some(self.cells(part, &bold, count, true));
        }
        let part = self.tags.add(Some(table), Tag::TBody);
        let body: Vec<Vec<Cell>> = rows
            .iter()
            .map(|row| self.cells(part, row, count, false))
            .collect();
        let all: Vec<&Vec<Cell>> = head.iter().chain(&body).collect();
        let widths = widths(&all, count, self.width);
        let mut edges = Vec::new();
        let mut start = 0.0;
        for width in widths {
            edges.push(self.edges(start + BESIDE, self.width - start - width + BESIDE));
            start += width;
        }
        let whole = (0.0, self.width);
        let stroke = |down: f32, thick: f32| Stroke {
            down,
            between: whole,
            thick,
        };
        let mut number = None;
        let mut first_gap = 9.0;
        if let Some(cells) = &head {
            let mut slices = slices(cells, &edges, self.start(), true);
            for row in &mut slices {
                row.keep = !body.is_empty();
            }
            if let Some(row) = slices.first_mut() {
                row.strokes.push(stroke(0.0, 2.0 * THIN));
            }
            if let Some(row) = slices.last_mut() {
                row.strokes.push(stroke(row.height, 2.0 * THIN));
            }
            number = Some(self.heads.len());
            self.heads.push(slices.clone());
            self.push(first_gap, slices);
            first_gap = 0.0;
        }
        let last = body.len().saturating_sub(1);
        for (index, cells) in body.iter().enumerate() {
            let mut slices = slices(cells, &edges, self.start(), false);
            for row in &mut slices {
                row.table = number;
            }
            if index == 0
                && head.is_none()
                && let Some(row) = slices.first_mut()
            {
                row.strokes.push(stroke(0.0, 2.0 * THIN));
            }
            if let Some(row) = slices.last_mut() {
                let thick = if index == last { 2.0 } else { 0.6 } * THIN;
                row.strokes.push(stroke(row.height, thick));
            }
            self.push(if index == 0 { first_gap } else { 0.0 }, slices);
        }
        self.rows.push(Row {
            height: 4.0,
            ..Row::default()
        });
    }

    /// A row's cells, as many as the table has columns.
    fn cells(&mut self, part: Element, cells: &[Vec<Span>], count: usize, head: bool) -> Vec<Cell> {
        let row = self.tags.add(Some(part), Tag::TR);
        (0..count)
            .map(|index| {
                let kind: TagKind = if head {
                    Tag::TH(TableHeaderScope::Column).into()
                } else {
                    Tag::TD.into()
                };
                let spans = cells.get(index).map_or(&[][..], Vec::as_slice);
                Cell {
                    text: self.text(spans, SIZE, head),
                    element: self.tags.add(Some(row), kind),
                }
            })
            .collect()
    }
}

/// Widths of the columns in points: as wide as their content if there is room, else no narrower
/// than their longest words if there is room for those, else in proportion to these words.
fn widths(rows: &[&Vec<Cell>], count: usize, width: f32) -> Vec<f32> {
    let room = (width - 2.0 * BESIDE * count as f32).max(count as f32);
    let mut least = vec![6.0_f32; count];
    let mut most = vec![6.0_f32; count];
    for row in rows {
        for ((cell, least), most) in row.iter().zip(&mut least).zip(&mut most) {
            // A rounding error must not break a line that fits.
            *least = least.max(longest_word(&cell.text).min(room * 0.6) + 0.1);
            let whole = lines(&cell.text, f32::MAX)
                .iter()
                .map(|line| line.width)
                .fold(0.0, f32::max);
            *most = most.max(whole + 0.1);
        }
    }
    let (needed, wanted) = (least.iter().sum::<f32>(), most.iter().sum::<f32>());
    let inner: Vec<f32> = if wanted <= room {
        let spare = room - wanted;
        most.iter().map(|own| own + spare * own / wanted).collect()
    } else if needed <= room {
        // What is left goes to wide columns, but not in full proportion: a column of names beside
        // one of long texts would else be squeezed.
        let share: Vec<f32> = least
            .iter()
            .zip(&most)
            .map(|(least, most)| (most - least).max(0.0).sqrt())
            .collect();
        let sum = share.iter().sum::<f32>().max(f32::MIN_POSITIVE);
        least
            .iter()
            .zip(&share)
            .map(|(least, share)| least + (room - needed) * share / sum)
            .collect()
    } else {
        least.iter().map(|own| own * room / needed).collect()
    };
    let padding = (width - inner.iter().sum::<f32>()) / count as f32;
    inner.iter().map(|own| own + padding).collect()
}

/// A row of a table as rows of pages: one for each line of its highest cell.
fn slices(cells: &[Cell], edges: &[(f32, f32)], side: Side, head: bool) -> Vec<Row> {
    let leading = cells
        .iter()
        .map(|cell| cell.text.leading())
        .fold(SIZE, f32::max);
    let broken: Vec<_> = cells
        .iter()
        .zip(edges)
        .map(|(cell, edges)| (cell, edges, lines(&cell.text, (edges.1 - edges.0).max(1.0))))
        .collect();
    let count = broken
        .iter()
        .map(|(_, _, lines)| lines.len())
        .max()
        .unwrap_or(0)
        .max(1);
    (0..count)
        .map(|index| {
            let above = if index == 0 { ABOVE } else { 0.0 };
            let below = if index + 1 == count { ABOVE } else { 0.0 };
            let mut row = Row {
                height: above + leading + below,
                keep: index + 1 < count
                    && (head || count <= UNDIVIDED || index == 0 || index + 2 == count),
                ..Row::default()
            };
            for (cell, edges, lines) in &broken {
                match lines.get(index) {
                    Some(line) => row.texts.push(Placed {
                        text: Rc::clone(&cell.text),
                        line: line.clone(),
                        between: **edges,
                        side,
                        baseline: above + leading / 2.0 + SIZE * 0.35,
                        element: cell.element,
                    }),
                    None if index == 0 => row.empty.push(cell.element),
                    None => {}
                }
            }
            row
        })
        .collect()
}
