//! Comma-separated values. A cell that a spreadsheet would run as a formula gets a leading
//! apostrophe, which reading takes away again; control characters are visible symbols.

use super::terminal::visible;
use crate::formula::guarded;
use crate::view::timeline::Timeline;

/// A cell that no spreadsheet runs and that does nothing on a terminal.
pub fn cell(text: &str) -> String {
    guarded(&visible(text))
}

/// One row; its cells are to be harmless already ([`cell`]).
///
/// # Errors
/// When it cannot be written.
pub fn line(cells: impl Iterator<Item = String>) -> Result<String, String> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer
        .write_record(cells)
        .map_err(|error| error.to_string())?;
    let bytes = writer.into_inner().map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map_err(|error| error.to_string())
}

/// Rows with a header.
///
/// # Errors
/// When they cannot be written.
pub fn rows(header: &[&str], rows: &[Vec<String>]) -> Result<String, String> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let fail = |error: csv::Error| error.to_string();
    writer.write_record(header).map_err(fail)?;
    for row in rows {
        writer
            .write_record(row.iter().map(|text| cell(text)))
            .map_err(fail)?;
    }
    let bytes = writer.into_inner().map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map_err(|error| error.to_string())
}

/// A timeline, an entry a row.
///
/// # Errors
/// When it cannot be written.
pub fn timeline(timeline: &Timeline) -> Result<String, String> {
    let header = [
        "reference",
        "kind",
        "date",
        "earliest",
        "latest",
        "when",
        "what",
        "times",
        "whom",
        "by",
        "place",
        "legal basis",
        "sources",
        "status",
        "details",
        "also",
    ];
    let entries = timeline
        .years
        .iter()
        .flat_map(|y| &y.entries)
        .chain(&timeline.undated)
        .chain(&timeline.to_come);
    let list: Vec<Vec<String>> = entries
        .map(|e| {
            let day = |d: Option<chrono::NaiveDate>| d.map(|d| d.to_string()).unwrap_or_default();
            let details: Vec<String> = e
                .details
                .iter()
                .map(|d| {
                    if d.label.is_empty() {
                        d.text.clone()
                    } else {
                        format!("{}: {}", d.label, d.text)
                    }
                })
                .collect();
            vec![
                e.reference.clone(),
                e.kind.clone(),
                e.date
                    .edtf
                    .as_ref()
                    .map(ToString::to_string)
                    .unwrap_or_default(),
                day(e.earliest),
                day(e.latest),
                e.when.clone(),
                e.what.clone(),
                e.times.clone().unwrap_or_default(),
                e.who.join("; "),
                e.by.join("; "),
                e.place.clone(),
                e.legal_basis.join("; "),
                e.sources.join("; "),
                e.status.clone().unwrap_or_default(),
                details.join("\n"),
                e.also.join("; "),
            ]
        })
        .collect();
    rows(&header, &list)
}
