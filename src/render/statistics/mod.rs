//! Statistics in each format.

mod chart;
mod page;
mod plain;

use super::{Format, Style, csv, json};
use crate::view::statistics::report::Report;

/// How statistics look.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// Width and colour.
    pub style: Style,
    /// Most rows that are no times.
    pub most: usize,
    /// Bars of ASCII characters only.
    pub ascii: bool,
}

/// Statistics in a format.
///
/// # Errors
/// When they cannot be written in it.
pub fn report(report: &Report, format: Format, look: Look) -> Result<String, String> {
    Ok(match format {
        Format::Csv => {
            let (header, rows) = report.cells();
            csv::rows(&header, &rows)?
        }
        Format::Json => json(&report.json())?,
        Format::Md => plain::markdown(report, look),
        Format::Html => page::page(report, look),
        Format::Svg => match report.grid(look.most) {
            Some(grid) => chart::chart(&grid, report, true),
            None => return Err("figures have no chart".into()),
        },
        _ => plain::table(report, look),
    })
}
