//! Counts as rows and columns to be shown: the longest lists cut, totals where they belong.

use super::sdg::{COLUMNS, SdgTable};
use super::{Axis, Count, Tally};

/// Rows and columns.
#[derive(Clone, Debug)]
pub struct Grid {
    /// What the rows are.
    pub rows_are: String,
    /// What the columns are, where they are something of their own.
    pub columns_are: Option<String>,
    /// Names of the columns.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<GridRow>,
    /// The last row.
    pub total: GridRow,
    /// How many columns at the end are totals, not to be shaded.
    pub total_columns: usize,
    /// Whether the rows are a course of time.
    pub course: bool,
    /// Rows that were cut off.
    pub hidden_rows: usize,
    /// Columns that were cut off.
    pub hidden_columns: usize,
}

/// A row.
#[derive(Clone, Debug)]
pub struct GridRow {
    /// Its name.
    pub label: String,
    /// Its counts; none where a count would say nothing.
    pub cells: Vec<Option<Count>>,
}

/// The labels of an axis that are shown: all of a course of time, else the largest.
fn shown(axis: &Axis, most: usize) -> usize {
    if axis.dimension.is_time() {
        axis.labels.len()
    } else {
        axis.labels.len().min(most)
    }
}

impl Grid {
    /// Counts with at most so many rows, and half as many columns, that are no times.
    pub fn of(tally: &Tally, most: usize) -> Grid {
        let subject = tally.asked.subject.name().to_owned();
        let (Some(rows), columns) = (tally.axes.first(), tally.axes.get(1)) else {
            return Grid {
                rows_are: String::new(),
                columns_are: None,
                columns: vec![subject],
                rows: Vec::new(),
                total: GridRow {
                    label: "total".into(),
                    cells: vec![Some(tally.total)],
                },
                total_columns: 0,
                course: false,
                hidden_rows: 0,
                hidden_columns: 0,
            };
        };
        let row_count = shown(rows, most);
        let column_count = columns.map_or(0, |axis| shown(axis, most.div_ceil(2)));
        let mut names: Vec<String> = columns
            .iter()
            .flat_map(|axis| axis.labels.iter().take(column_count))
            .map(|(label, _)| label.text.clone())
            .collect();
        names.push(if columns.is_some() {
            "total".into()
        } else {
            subject
        });
        let mut totals: Vec<Option<Count>> = columns
            .iter()
            .flat_map(|axis| axis.labels.iter().take(column_count))
            .map(|(_, count)| Some(*count))
            .collect();
        totals.push(Some(tally.total));
        Grid {
            rows_are: rows.dimension.words(),
            columns_are: columns.map(|axis| axis.dimension.words()),
            columns: names,
            rows: rows
                .labels
                .iter()
                .take(row_count)
                .enumerate()
                .map(|(row, (label, count))| {
                    let mut cells: Vec<Option<Count>> = (0..column_count)
                        .map(|column| Some(tally.cell(row, column)))
                        .collect();
                    cells.push(Some(*count));
                    GridRow {
                        label: label.text.clone(),
                        cells,
                    }
                })
                .collect(),
            total: GridRow {
                label: "total".into(),
                cells: totals,
            },
            total_columns: usize::from(columns.is_some()),
            course: rows.dimension.is_time(),
            hidden_rows: rows.labels.len() - row_count,
            hidden_columns: columns.map_or(0, |axis| axis.labels.len() - column_count),
        }
    }

    /// The table of SDG indicator 16.10.1.
    pub fn of_sdg(table: &SdgTable) -> Grid {
        let mut total = vec![None; COLUMNS.len()];
        if let Some(first) = total.first_mut() {
            *first = Some(table.victims);
        }
        Grid {
            rows_are: "category".into(),
            columns_are: Some("victims".into()),
            columns: COLUMNS.iter().map(|name| (*name).to_owned()).collect(),
            rows: table
                .rows
                .iter()
                .map(|row| GridRow {
                    label: row.label.clone(),
                    cells: row.counts.iter().copied().map(Some).collect(),
                })
                .collect(),
            total: GridRow {
                label: "any of them".into(),
                cells: total,
            },
            total_columns: 0,
            course: false,
            hidden_rows: 0,
            hidden_columns: 0,
        }
    }

    /// Whether some count is a range.
    pub fn has_ranges(&self) -> bool {
        self.rows
            .iter()
            .chain([&self.total])
            .flat_map(|row| row.cells.iter().flatten())
            .any(|count| count.certain != count.possible)
    }

    /// Whether there is one column only, which bars can show.
    pub fn is_single(&self) -> bool {
        self.columns.len() == 1
    }

    /// The largest count that is no total.
    pub fn largest(&self, spread: bool) -> f64 {
        let own = self.columns.len() - self.total_columns;
        self.rows
            .iter()
            .flat_map(|row| row.cells.iter().take(own).flatten())
            .map(|count| count.bar(spread).0)
            .fold(0.0, f64::max)
    }
}
