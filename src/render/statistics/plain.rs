//! Statistics as text: a table with bars for the terminal, and Markdown.

use super::Look;
use crate::render::markdown;
use crate::render::terminal::visible_line;
use crate::view::statistics::grid::{Grid, GridRow};
use crate::view::statistics::report::Report;
use crate::view::statistics::{Count, figures::Figure};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The widest that names of rows become.
const WIDEST_LABEL: usize = 42;
/// The longest bar.
const LONGEST_BAR: usize = 60;

/// A text cut to so many columns.
fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut used = 1;
    for c in text.chars() {
        used += c.width().unwrap_or(0);
        if used > width {
            break;
        }
        out.push(c);
    }
    out.push('…');
    out
}

fn left(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}

fn right(text: &str, width: usize) -> String {
    format!("{}{text}", " ".repeat(width.saturating_sub(text.width())))
}

/// A table for the terminal.
pub(super) fn table(report: &Report, look: Look) -> String {
    let bold = |text: &str| match look.style.color {
        true => format!("\u{1b}[1m{text}\u{1b}[0m"),
        false => text.to_owned(),
    };
    let mut out = bold(&visible_line(&report.title));
    out.push_str("\n\n");
    let grid = report.grid(look.most);
    if let Some(grid) = &grid {
        if grid.rows.is_empty() {
            out.push_str("Nothing is recorded that fits.\n");
        } else if grid.is_single() {
            bars(grid, report, look, &mut out);
        } else {
            columns(grid, report, look, &mut out);
        }
        out.push('\n');
    }
    if !report.figures.is_empty() {
        figures(&report.figures, look, &mut out);
        out.push('\n');
    }
    for note in report.notes(grid.as_ref()) {
        for line in textwrap::wrap(&visible_line(&note), look.style.width.max(20)) {
            out.push_str(line.trim_end());
            out.push('\n');
        }
    }
    if look.ascii {
        out = out
            .replace('–', "-")
            .replace('…', "~")
            .replace(['“', '”'], "\"");
    }
    out
}

/// How wide the names of rows are.
fn label_width(grid: &Grid, look: Look) -> usize {
    grid.rows
        .iter()
        .chain([&grid.total])
        .map(|row| visible_line(&row.label).width())
        .chain([grid.rows_are.width()])
        .max()
        .unwrap_or(0)
        .min(WIDEST_LABEL)
        .min((look.style.width / 2).max(8))
}

fn words(count: Option<&Count>, report: &Report) -> String {
    match count {
        None => String::new(),
        Some(count) if count.is_zero() => "·".into(),
        Some(count) => count.words(report.spread),
    }
}

/// One column with bars: the certain part full, the possible part light.
fn bars(grid: &Grid, report: &Report, look: Look, out: &mut String) {
    let names = label_width(grid, look);
    let text = |row: &GridRow| {
        let count = row.cells.first().copied().flatten().unwrap_or_default();
        count.words(report.spread)
    };
    let numbers = grid
        .rows
        .iter()
        .chain([&grid.total])
        .map(|row| text(row).width())
        .max()
        .unwrap_or(1);
    let room = look
        .style
        .width
        .saturating_sub(names + numbers + 4)
        .min(LONGEST_BAR);
    let largest = grid.largest(report.spread).max(1.0);
    let mut line = |row: &GridRow, with_bar: bool| {
        let label = left(&cut(&visible_line(&row.label), names), names);
        let mut text = format!("{label}  {}", right(&text(row), numbers));
        let count = row.cells.first().copied().flatten().unwrap_or_default();
        if with_bar && room >= 5 {
            text.push_str("  ");
            text.push_str(&bar(count.bar(report.spread), largest, room, look.ascii));
        }
        out.push_str(text.trim_end());
        out.push('\n');
    };
    for row in &grid.rows {
        line(row, true);
    }
    line(&grid.total, false);
}

/// A bar of eighths of characters.
fn bar((whole, certain): (f64, f64), largest: f64, room: usize, ascii: bool) -> String {
    let cells = |value: f64| value / largest * room as f64;
    // What is there at all is seen.
    let least = if whole > 0.0 { 0.125 } else { 0.0 };
    let (whole, certain) = (cells(whole).max(least), cells(certain));
    if ascii {
        let full = certain.round() as usize;
        let all = (whole.round() as usize).max(usize::from(whole > 0.0));
        return format!(
            "{}{}",
            "#".repeat(full),
            ".".repeat(all.saturating_sub(full))
        );
    }
    const PARTS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let light = (whole.round() as usize).saturating_sub(certain.round() as usize);
    if whole - certain > 1e-9 {
        return format!(
            "{}{}",
            "█".repeat(certain.round() as usize),
            "░".repeat(light.max(1))
        );
    }
    let eighths = (certain * 8.0).round() as usize;
    format!("{}{}", "█".repeat(eighths / 8), PARTS[eighths % 8])
}

/// Several columns; where they are too many for the width, in blocks under each other.
fn columns(grid: &Grid, report: &Report, look: Look, out: &mut String) {
    let names = label_width(grid, look);
    let mut widths = Vec::new();
    for (at, title) in grid.columns.iter().enumerate() {
        let widest = grid
            .rows
            .iter()
            .chain([&grid.total])
            .map(|row| words(row.cells.get(at).and_then(Option::as_ref), report).width())
            .max()
            .unwrap_or(1);
        widths.push(widest.max(visible_line(title).width().min(16)).max(1));
    }
    let room = look.style.width.saturating_sub(names).max(20);
    let mut start = 0;
    while start < widths.len() {
        let mut end = start;
        let mut used = 0;
        while let Some(width) = widths.get(end)
            && (used + width + 2 <= room || end == start)
        {
            used += width + 2;
            end += 1;
        }
        if start > 0 {
            out.push('\n');
        }
        let mut header = left(&cut(&grid.rows_are, names), names);
        for at in start..end {
            let title = visible_line(grid.columns.get(at).map_or("", String::as_str));
            let width = widths.get(at).copied().unwrap_or(1);
            header.push_str("  ");
            header.push_str(&right(&cut(&title, width), width));
        }
        out.push_str(&match look.style.color {
            true => format!("\u{1b}[2m{header}\u{1b}[0m"),
            false => header,
        });
        out.push('\n');
        for row in grid.rows.iter().chain([&grid.total]) {
            let mut line = left(&cut(&visible_line(&row.label), names), names);
            for at in start..end {
                let width = widths.get(at).copied().unwrap_or(1);
                let text = words(row.cells.get(at).and_then(Option::as_ref), report);
                line.push_str("  ");
                line.push_str(&right(&text, width));
            }
            out.push_str(line.trim_end());
            out.push('\n');
        }
        start = end;
    }
}

fn figures(figures: &[Figure], look: Look, out: &mut String) {
    let names = figures.iter().map(|f| f.what.width()).max().unwrap_or(0);
    let values = figures.iter().map(|f| f.words().width()).max().unwrap_or(0);
    for figure in figures {
        let basis = figure.basis();
        let line = format!(
            "{}  {}",
            left(figure.what, names),
            left(&figure.words(), values)
        );
        if names + values + 4 + basis.width() <= look.style.width {
            out.push_str(&format!("{line}  {basis}\n"));
        } else {
            out.push_str(&format!("{}\n    {basis}\n", line.trim_end()));
        }
    }
}

/// Markdown.
pub(super) fn markdown(report: &Report, look: Look) -> String {
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let mut out = format!("# {}\n\n", markdown::escape(&report.title));
    let grid = report.grid(look.most);
    if let Some(grid) = &grid {
        let mut titles = vec![markdown::escape(&grid.rows_are)];
        titles.extend(grid.columns.iter().map(|title| markdown::escape(title)));
        out.push_str(&line(titles));
        let mut rule = vec!["---".to_owned()];
        rule.extend(grid.columns.iter().map(|_| "---:".to_owned()));
        out.push_str(&line(rule));
        for row in grid.rows.iter().chain([&grid.total]) {
            let mut cells = vec![markdown::escape(&row.label)];
            cells.extend(
                row.cells
                    .iter()
                    .map(|count| count.map_or(String::new(), |count| count.words(report.spread))),
            );
            out.push_str(&line(cells));
        }
        out.push('\n');
    }
    if !report.figures.is_empty() {
        out.push_str("| figure | value | of |\n| --- | --- | --- |\n");
        for figure in &report.figures {
            out.push_str(&line(vec![
                figure.what.to_owned(),
                figure.words(),
                figure.basis(),
            ]));
        }
        out.push('\n');
    }
    for note in report.notes(grid.as_ref()) {
        out.push_str(&format!("- {}\n", markdown::escape(&note)));
    }
    out
}
