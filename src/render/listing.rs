//! Plain lists of records, in each format; with much to say of each, one under the other.

pub mod sheets;

use super::columns::{self, Need};
use super::terminal::visible_line;
use super::{Format, Style, csv, json, markdown};

/// Rows with named columns.
#[derive(Clone, Debug, Default)]
pub struct Listing {
    /// Names of the columns.
    pub columns: Vec<&'static str>,
    /// The rows, a text a column.
    pub rows: Vec<Vec<String>>,
}

/// A listing in a format.
///
/// # Errors
/// When it cannot be written.
pub fn listing(list: &Listing, format: Format, style: Style) -> Result<String, String> {
    Ok(match format {
        Format::Csv => csv::rows(&list.columns, &list.rows)?,
        Format::Json => {
            let rows: Vec<serde_json::Map<String, serde_json::Value>> = list
                .rows
                .iter()
                .map(|row| {
                    list.columns
                        .iter()
                        .zip(row)
                        .map(|(name, text)| ((*name).to_owned(), text.clone().into()))
                        .collect()
                })
                .collect();
            json(&rows)?
        }
        Format::Md => {
            let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
            let mut out = line(list.columns.iter().map(|c| (*c).to_owned()).collect());
            out.push_str(&line(
                list.columns.iter().map(|_| "---".to_owned()).collect(),
            ));
            for row in &list.rows {
                out.push_str(&line(
                    row.iter().map(|text| markdown::escape(text)).collect(),
                ));
            }
            out
        }
        _ => grid(
            &list.columns,
            list.rows
                .iter()
                .map(|row| row.iter().map(|text| visible_line(text)).collect())
                .collect(),
            style,
        ),
    })
}

/// Lines with columns; what stands in them is to be harmless already.
pub(super) fn grid(columns: &[&str], rows: Vec<Vec<String>>, style: Style) -> String {
    let needs: Vec<Need> = columns
        .iter()
        .enumerate()
        .map(|(at, title)| {
            let cells = rows.iter().filter_map(|row| row.get(at));
            Need::of(cells.map(String::as_str).chain([*title]))
        })
        .collect();
    let widths = columns::widths(&needs, style.width);
    let titles: Vec<String> = columns.iter().map(|title| (*title).to_owned()).collect();
    let bold = |text: &str| match style.color {
        true => format!("\u{1b}[1m{text}\u{1b}[0m"),
        false => text.to_owned(),
    };
    let mut out = columns::row(&titles, &widths, bold);
    for row in &rows {
        out.push_str(&columns::row(row, &widths, str::to_owned));
    }
    out
}

/// The start of a listing that is written row by row, in a format for machines.
///
/// # Errors
/// When it cannot be written.
pub fn start(columns: &[&'static str], format: Format) -> Result<String, String> {
    match format {
        Format::Csv => csv::line(columns.iter().map(|c| (*c).to_owned())),
        _ => Ok("[".to_owned()),
    }
}

/// A row of it.
///
/// # Errors
/// When it cannot be written.
pub fn row(
    columns: &[&'static str],
    cells: Vec<String>,
    first: bool,
    format: Format,
) -> Result<String, String> {
    if format == Format::Csv {
        return csv::line(cells.iter().map(|text| csv::cell(text)));
    }
    let object: serde_json::Map<String, serde_json::Value> = columns
        .iter()
        .zip(cells)
        .map(|(name, text)| ((*name).to_owned(), text.into()))
        .collect();
    let text = json(&[object])?;
    // Without the brackets of the list of one.
    let inner = text.trim().trim_start_matches('[').trim_end_matches(']');
    let comma = if first { "" } else { "," };
    Ok(format!("{comma}{}", inner.trim_end()))
}

/// The end of it, after so many rows.
pub fn end(rows: usize, format: Format) -> &'static str {
    match (format, rows) {
        (Format::Csv, _) => "",
        (_, 0) => "]\n",
        _ => "\n]\n",
    }
}
