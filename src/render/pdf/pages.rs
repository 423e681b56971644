//! Pages: which rows stand on which.

use super::rows::Row;

/// A row on a page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    /// From the top margin down to the row's top, in points.
    pub down: f32,
    /// The row.
    pub row: Which,
}

/// Which row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// A row of the document, by number.
    Row(usize),
    /// A row of a table's head that is repeated: number of the table, and of the row.
    Head(usize, usize),
}

/// Divides rows among pages of a height in points. Rows that stay together are divided only when
/// they are too high for one page.
pub fn paginate(rows: &[Row], heads: &[Vec<Row>], height: f32) -> Vec<Vec<Standing>> {
    let mut pages = Vec::new();
    let mut start = 0;
    while start < rows.len() {
        let mut page = Vec::new();
        let mut down = 0.0;
        let head = rows.get(start).and_then(|row| row.table);
        if let Some(table) = head {
            let rows = heads.get(table).map_or(&[][..], Vec::as_slice);
            if rows.iter().map(|row| row.height).sum::<f32>() <= height / 3.0 {
                for (index, row) in rows.iter().enumerate() {
                    page.push(Standing {
                        down,
                        row: Which::Head(table, index),
                    });
                    down += row.height;
                }
            }
        }
        let before = page.len();
        let mut next = start;
        while let Some(row) = rows.get(next) {
            let gap = if next == start { 0.0 } else { row.gap };
            if next > start && down + gap + row.height > height {
                break;
            }
            page.push(Standing {
                down: down + gap,
                row: Which::Row(next),
            });
            down += gap + row.height;
            next += 1;
        }
        if next < rows.len() {
            let mut end = next;
            while end > start
                && end
                    .checked_sub(1)
                    .and_then(|last| rows.get(last))
                    .is_some_and(|row| row.keep)
            {
                end -= 1;
            }
            if end > start {
                page.truncate(before + end - start);
                next = end;
            }
        }
        pages.push(page);
        start = next;
    }
    if pages.is_empty() {
        pages.push(Vec::new());
    }
    pages
}

#[cfg(test)]
mod tests {
    use super::{Which, paginate};
    use crate::render::pdf::rows::Row;

    fn rows(keeps: &[bool]) -> Vec<Row> {
        keeps
            .iter()
            .map(|keep| Row {
                height: 10.0,
                keep: *keep,
                ..Row::default()
            })
            .collect()
    }

    fn counts(rows: &[Row], heads: &[Vec<Row>], height: f32) -> Vec<usize> {
        paginate(rows, heads, height).iter().map(Vec::len).collect()
    }

    #[test]
    fn rows_that_stay_together_move_to_the_next_page() {
        assert_eq!(counts(&rows(&[false; 5]), &[], 30.0), [3, 2]);
        assert_eq!(
            counts(&rows(&[false, false, true, false, false]), &[], 30.0),
            [2, 3]
        );
        assert_eq!(counts(&rows(&[true; 7]), &[], 30.0), [3, 3, 1]);
        assert_eq!(counts(&rows(&[false; 2]), &[], 5.0), [1, 1]);
        assert_eq!(counts(&[], &[], 30.0), [0]);
    }

    #[test]
    fn the_head_of_a_table_is_repeated() {
        let mut body = rows(&[false; 5]);
        for row in &mut body {
            row.table = Some(0);
        }
        let pages = paginate(&body, &[rows(&[true])], 30.0);
        let first: Vec<_> = pages.iter().map(|page| page[0].row).collect();
        assert_eq!(first, [Which::Head(0, 0); 3]);
    }
}
