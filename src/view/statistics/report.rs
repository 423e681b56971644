//! What a command for statistics shows: counts, figures, and what they rest on.

use super::figures::Figure;
use super::grid::Grid;
use super::sdg::SdgTable;
use super::{Count, Tally};
use crate::model::Confidentiality;
use serde_json::{Value, json};

/// Statistics to be shown.
#[derive(Debug)]
pub struct Report {
    /// What it is about, as a heading.
    pub title: String,
    /// Counts by dimensions.
    pub tally: Option<Tally>,
    /// The table of the SDG indicator.
    pub sdg: Option<SdgTable>,
    /// The figures.
    pub figures: Vec<Figure>,
    /// Whether uncertain dates are spread over the times in which they can lie.
    pub spread: bool,
    /// The level of confidentiality.
    pub level: Confidentiality,
    /// Records above it.
    pub withheld: u64,
    /// What more must be said, in sentences.
    pub remarks: Vec<String>,
    /// The time asked for, in words.
    pub period: Option<String>,
}

fn plural(count: u64, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

impl Report {
    /// The counts as rows and columns.
    pub fn grid(&self, most: usize) -> Option<Grid> {
        match (&self.tally, &self.sdg) {
            (Some(tally), _) => Some(Grid::of(tally, most)),
            (None, Some(table)) => Some(Grid::of_sdg(table)),
            (None, None) => None,
        }
    }

    /// What the numbers rest on, what was left out, and how to read them, a sentence each.
    pub fn notes(&self, grid: Option<&Grid>) -> Vec<String> {
        let mut notes = Vec::new();
        if let Some(tally) = &self.tally {
            let subject = tally.asked.subject;
            notes.push(format!(
                "Rests on {} {}.",
                tally.total.words(false),
                subject.counted(tally.total.possible)
            ));
            let left = tally.left_out;
            for (count, why) in [
                (left.undated, "without a date"),
                (left.vague, "whose date says too little"),
            ] {
                if count > 0 {
                    notes.push(format!(
                        "Left out: {count} {} {why}.",
                        subject.counted(count)
                    ));
                }
            }
            if tally.asked.by.iter().any(|d| !d.is_time()) {
                notes.push(
                    "What belongs to several rows or columns counts once in each; totals count it once."
                        .into(),
                );
            }
        }
        if let Some(table) = &self.sdg {
            notes.push(format!(
                "Rests on {} {}. A victim counts once in each category; verified are those with an incident of status verified; refuted incidents are left out.",
                table.victims.words(false),
                if table.victims.possible == 1 { "victim" } else { "victims" },
            ));
            if table.undated > 0 {
                notes.push(format!(
                    "Left out: {} without a date.",
                    plural(table.undated, "victim", "victims")
                ));
            }
        }
        if grid.is_some_and(Grid::has_ranges) {
            notes.push(if self.spread {
                "What can lie in several times is spread evenly over its days.".into()
            } else {
                "“2–5” means 2 surely and up to 3 more possibly: the record leaves their date open."
                    .into()
            });
        }
        if let Some(grid) = grid {
            let hidden = [
                (grid.hidden_rows, "row", "rows"),
                (grid.hidden_columns, "column", "columns"),
            ];
            for (count, one, many) in hidden {
                if count > 0 {
                    let count = u64::try_from(count).unwrap_or(0);
                    notes.push(format!(
                        "{} not shown; --top shows more.",
                        plural(count, one, many)
                    ));
                }
            }
        }
        notes.extend(self.remarks.iter().cloned());
        let levels = match self.level {
            Confidentiality::Public => "Public records only",
            Confidentiality::Internal => "Public and internal records",
            Confidentiality::Secret => "Records of all levels: not for publication",
        };
        notes.push(match self.withheld {
            0 => format!("{levels}; none withheld."),
            count => format!(
                "{levels}; {} withheld.",
                plural(count, "record was", "records were")
            ),
        });
        notes
    }

    /// Everything for machines.
    pub fn json(&self) -> Value {
        let count = |count: &Count| json!({"certain": count.certain, "possible": count.possible, "spread": rounded(count.spread)});
        let mut out = json!({
            "title": self.title,
            "period": self.period,
            "confidentiality": self.level.code(),
            "withheld": self.withheld,
        });
        if let Some(tally) = &self.tally {
            out["subject"] = tally.asked.subject.name().into();
            out["by"] = tally.asked.by.iter().map(|d| d.name()).collect();
            out["total"] = count(&tally.total);
            out["left_out"] =
                json!({"undated": tally.left_out.undated, "too_uncertain": tally.left_out.vague});
            let axes = tally.axes.iter().map(|axis| {
                let labels: Vec<Value> = axis
                    .labels
                    .iter()
                    .map(|(label, own)| json!({"key": label.key, "label": label.text, "count": count(own)}))
                    .collect();
                json!({"dimension": axis.dimension.name(), "labels": labels})
            });
            out["axes"] = axes.collect();
            if let [rows, columns] = tally.axes.as_slice() {
                let mut cells = Vec::new();
                for (row, (of_row, _)) in rows.labels.iter().enumerate() {
                    for (column, (of_column, _)) in columns.labels.iter().enumerate() {
                        if let Some(own) = tally.cells.get(&(row, column)) {
                            cells.push(json!({
                                "row": of_row.key, "row_label": of_row.text,
                                "column": of_column.key, "column_label": of_column.text,
                                "count": count(own),
                            }));
                        }
                    }
                }
                out["cells"] = cells.into();
            }
        }
        if let Some(table) = &self.sdg {
            out["indicator"] = "16.10.1".into();
            let rows = table.rows.iter().map(|row| {
                let mut own = json!({"category": row.category, "label": row.label});
                for (name, counted) in super::sdg::COLUMNS.iter().zip(&row.counts) {
                    own[name.replace(' ', "_")] = count(counted);
                }
                own
            });
            out["rows"] = rows.collect();
            out["victims"] = count(&table.victims);
            out["left_out"] = json!({"undated": table.undated});
        }
        if !self.figures.is_empty() {
            out["figures"] = serde_json::to_value(&self.figures).unwrap_or_default();
        }
        out["notes"] = self.notes(None).into();
        out
    }

    /// The counts as a table for a spreadsheet: its header and rows, one a cell.
    pub fn cells(&self) -> (Vec<&'static str>, Vec<Vec<String>>) {
        let numbers = |count: &Count| {
            vec![
                count.certain.to_string(),
                count.possible.to_string(),
                rounded(count.spread).to_string(),
            ]
        };
        let mut rows = Vec::new();
        if let Some(tally) = &self.tally {
            let mut header = Vec::new();
            for dimension in &tally.asked.by {
                header.extend([dimension.name(), "code"]);
            }
            header.extend(["certain", "possible", "spread"]);
            let Some(first) = tally.axes.first() else {
                return (header, rows);
            };
            for (row, (label, own)) in first.labels.iter().enumerate() {
                let start = vec![label.text.clone(), label.key.clone()];
                match tally.axes.get(1) {
                    None => rows.push([start, numbers(own)].concat()),
                    Some(columns) => {
                        for (column, (other, _)) in columns.labels.iter().enumerate() {
                            if let Some(cell) = tally.cells.get(&(row, column)) {
                                let names = vec![other.text.clone(), other.key.clone()];
                                rows.push([start.clone(), names, numbers(cell)].concat());
                            }
                        }
                    }
                }
            }
            return (header, rows);
        }
        if let Some(table) = &self.sdg {
            for row in &table.rows {
                for (name, count) in super::sdg::COLUMNS.iter().zip(&row.counts) {
                    let start = vec![row.label.clone(), (*name).to_owned()];
                    rows.push([start, numbers(count)].concat());
                }
            }
            let header = vec!["category", "counted", "certain", "possible", "spread"];
            return (header, rows);
        }
        for figure in &self.figures {
            rows.push(vec![
                figure.what.to_owned(),
                figure.words(),
                figure.of.to_string(),
                figure.of_what.to_owned(),
                figure.unknown.to_string(),
            ]);
        }
        (vec!["figure", "value", "of", "of what", "not known"], rows)
    }
}

/// A number of a count to three places.
fn rounded(number: f64) -> f64 {
    (number * 1000.0).round() / 1000.0
}
