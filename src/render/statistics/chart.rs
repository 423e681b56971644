//! Charts as SVG: columns for a course of time, bars for other counts, a table of shades for two
//! dimensions. Each number stands beside its shape as text, so that nothing rests on colour alone,
//! and the whole is described for screen readers. No styles, no scripts, nothing loaded.

use crate::render::html::escape;
use crate::view::statistics::Count;
use crate::view::statistics::grid::Grid;
use crate::view::statistics::report::Report;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

const FONT: &str = "system-ui, 'Noto Sans', 'Noto Sans Arabic', 'DejaVu Sans', sans-serif";
/// Dark enough to print in grey.
const CERTAIN: &str = "#1f5a99";
const POSSIBLE: &str = "#bcd2ea";
const INK: &str = "#1c1c1c";
const FAINT: &str = "#5c5c5c";
const LINE: &str = "#d0d0d0";
/// How wide a character is, at 13 pixels.
const CHARACTER: f64 = 7.2;

/// Most times that are shown as columns.
const MOST_COLUMNS: usize = 36;

/// A text that fits into so many pixels.
fn fitting(text: &str, pixels: f64) -> String {
    let most = (pixels / CHARACTER).max(1.0) as usize;
    if text.width() <= most {
        return text.to_owned();
    }
    let mut used = 1;
    let start = text.chars().take_while(|c| {
        used += c.width().unwrap_or(0);
        used <= most
    });
    format!("{}…", start.collect::<String>())
}

struct Drawing {
    body: String,
    width: f64,
    height: f64,
}

impl Drawing {
    fn text(&mut self, x: f64, y: f64, anchor: &str, fill: &str, text: &str) {
        self.body.push_str(&format!(
            "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\" fill=\"{fill}\">{}</text>\n",
            escape(text)
        ));
    }

    /// A rectangle that says what it is where it is pointed at.
    fn shape(&mut self, (x, y, width, height): (f64, f64, f64, f64), fill: &str, title: &str) {
        self.body.push_str(&format!(
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" fill=\"{fill}\" stroke=\"{CERTAIN}\" stroke-width=\"0.5\"><title>{}</title></rect>\n",
            escape(title)
        ));
    }

    fn line(&mut self, from: (f64, f64), to: (f64, f64)) {
        self.body.push_str(&format!(
            "<line x1=\"{:.1}\" y1=\"{:.1}\" x2=\"{:.1}\" y2=\"{:.1}\" stroke=\"{LINE}\"/>\n",
            from.0, from.1, to.0, to.1
        ));
    }
}

/// What a number is, in words for who cannot see it.
fn told(count: &Count, spread: bool) -> String {
    if spread || count.certain == count.possible {
        count.words(spread)
    } else {
        format!(
            "{} surely, up to {} possibly",
            count.certain, count.possible
        )
    }
}

/// A chart. Alone it bears its title and what it rests on; within a page the page does.
pub(super) fn chart(grid: &Grid, report: &Report, alone: bool) -> String {
    let top = if alone { 44.0 } else { 8.0 };
    let mut drawing = Drawing {
        body: String::new(),
        width: 800.0,
        height: top,
    };
    if grid.rows.is_empty() {
        drawing.text(
            16.0,
            top + 20.0,
            "start",
            FAINT,
            "Nothing is recorded that fits.",
        );
        drawing.height += 40.0;
    } else if !grid.is_single() {
        shades(grid, report, &mut drawing);
    } else if grid.course && grid.rows.len() <= MOST_COLUMNS {
        columns(grid, report, &mut drawing);
    } else {
        bars(grid, report, &mut drawing);
    }
    if grid.is_single() && grid.has_ranges() && !report.spread {
        legend(&mut drawing);
    }
    if alone {
        let title = report.title.clone();
        drawing.body.push_str(&format!(
            "<text x=\"16\" y=\"28\" fill=\"{INK}\" font-size=\"17\" font-weight=\"bold\">{}</text>\n",
            escape(&fitting(&title, drawing.width * 0.72))
        ));
        for note in report.notes(Some(grid)) {
            let most = ((drawing.width - 32.0) / 6.2).max(20.0) as usize;
            for line in textwrap::wrap(&note, most) {
                drawing.height += 16.0;
                let y = drawing.height;
                drawing.body.push_str(&format!(
                    "<text x=\"16\" y=\"{y:.1}\" fill=\"{FAINT}\" font-size=\"11\">{}</text>\n",
                    escape(&line)
                ));
            }
        }
        drawing.height += 16.0;
    }
    let described: Vec<String> = grid
        .rows
        .iter()
        .take(100)
        .map(|row| {
            let cells: Vec<String> = grid
                .columns
                .iter()
                .zip(&row.cells)
                .filter_map(|(column, count)| {
                    let count = count.as_ref().filter(|count| !count.is_zero())?;
                    Some(if grid.is_single() {
                        told(count, report.spread)
                    } else {
                        format!("{column} {}", told(count, report.spread))
                    })
                })
                .collect();
            let cells = if cells.is_empty() {
                "0".to_owned()
            } else {
                cells.join(", ")
            };
            format!("{}: {cells}", row.label)
        })
        .collect();
    let Drawing {
        body,
        width,
        height,
    } = drawing;
    let head = if alone {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    } else {
        ""
    };
    format!(
        "{head}<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" width=\"{width:.0}\" height=\"{height:.0}\" role=\"img\" aria-labelledby=\"chart-title chart-description\" font-family=\"{FONT}\" font-size=\"13\">\n\
         <title id=\"chart-title\">{}</title>\n<desc id=\"chart-description\">{}.</desc>\n\
         <rect width=\"{width:.0}\" height=\"{height:.0}\" fill=\"#ffffff\"/>\n{body}</svg>\n",
        escape(&report.title),
        escape(&described.join("; ")),
    )
}

fn legend(drawing: &mut Drawing) {
    drawing.height += 10.0;
    let y = drawing.height;
    let mut x = 16.0;
    for (fill, text) in [
        (CERTAIN, "surely"),
        (POSSIBLE, "possibly, as dates are uncertain"),
    ] {
        drawing.shape((x, y, 12.0, 12.0), fill, text);
        drawing.text(x + 18.0, y + 10.5, "start", FAINT, text);
        x += 40.0 + text.width() as f64 * CHARACTER;
    }
    drawing.height += 22.0;
}

/// Bars from left to right, a row each.
fn bars(grid: &Grid, report: &Report, drawing: &mut Drawing) {
    let names = grid
        .rows
        .iter()
        .map(|row| row.label.width() as f64 * CHARACTER)
        .fold(60.0, f64::max)
        .min(290.0)
        + 16.0;
    let start = names + 12.0;
    let room = drawing.width - start - 90.0;
    let largest = grid.largest(report.spread).max(1.0);
    let mut y = drawing.height;
    for row in &grid.rows {
        let count = row.cells.first().copied().flatten().unwrap_or_default();
        let (whole, certain) = count.bar(report.spread);
        let said = format!("{}: {}", row.label, told(&count, report.spread));
        drawing.text(
            names,
            y + 16.0,
            "end",
            INK,
            &fitting(&row.label, names - 12.0),
        );
        if whole > certain {
            drawing.shape(
                (start, y + 3.0, whole / largest * room, 18.0),
                POSSIBLE,
                &said,
            );
        }
        if certain > 0.0 {
            drawing.shape(
                (start, y + 3.0, certain / largest * room, 18.0),
                CERTAIN,
                &said,
            );
        }
        let end = start + whole / largest * room + 8.0;
        drawing.text(end, y + 16.5, "start", INK, &count.words(report.spread));
        y += 26.0;
    }
    drawing.line((start, drawing.height), (start, y));
    drawing.height = y + 4.0;
}

/// Columns, a year or month each.
fn columns(grid: &Grid, report: &Report, drawing: &mut Drawing) {
    const HIGH: f64 = 260.0;
    let count = grid.rows.len().max(1) as f64;
    let step = ((drawing.width - 40.0) / count).min(90.0);
    let largest = grid.largest(report.spread).max(1.0);
    let base = drawing.height + 20.0 + HIGH;
    let longest = grid
        .rows
        .iter()
        .map(|row| row.label.width())
        .max()
        .unwrap_or(4) as f64
        * CHARACTER;
    let slanted = longest + 6.0 > step;
    for (at, row) in grid.rows.iter().enumerate() {
        let count = row.cells.first().copied().flatten().unwrap_or_default();
        let (whole, certain) = count.bar(report.spread);
        let said = format!("{}: {}", row.label, told(&count, report.spread));
        let x = 20.0 + at as f64 * step;
        let wide = (step * 0.68).min(48.0);
        let left = x + (step - wide) / 2.0;
        let middle = x + step / 2.0;
        let high = |value: f64| value / largest * HIGH;
        if whole > certain {
            drawing.shape(
                (left, base - high(whole), wide, high(whole)),
                POSSIBLE,
                &said,
            );
        }
        if certain > 0.0 {
            drawing.shape(
                (left, base - high(certain), wide, high(certain)),
                CERTAIN,
                &said,
            );
        }
        if whole > 0.0 {
            let words = count.words(report.spread);
            let size = if words.width() as f64 * CHARACTER > step {
                10
            } else {
                13
            };
            drawing.body.push_str(&format!(
                "<text x=\"{middle:.1}\" y=\"{:.1}\" text-anchor=\"middle\" font-size=\"{size}\" fill=\"{INK}\">{}</text>\n",
                base - high(whole) - 6.0,
                escape(&words)
            ));
        }
        let label = escape(&fitting(&row.label, 170.0));
        if slanted {
            drawing.body.push_str(&format!(
                "<text transform=\"translate({:.1} {:.1}) rotate(-50)\" text-anchor=\"end\" fill=\"{INK}\">{label}</text>\n",
                middle + 4.0,
                base + 14.0
            ));
        } else {
            drawing.text(middle, base + 18.0, "middle", INK, &row.label);
        }
    }
    drawing.line((20.0, base), (20.0 + step * count, base));
    drawing.height = base
        + if slanted {
            24.0 + longest.min(170.0) * 0.77
        } else {
            30.0
        };
}

/// Numbers in cells, the larger the darker.
fn shades(grid: &Grid, report: &Report, drawing: &mut Drawing) {
    const HIGH: f64 = 28.0;
    let names = grid
        .rows
        .iter()
        .chain([&grid.total])
        .map(|row| row.label.width() as f64 * CHARACTER)
        .fold(60.0, f64::max)
        .min(260.0)
        + 16.0;
    let widest = grid
        .rows
        .iter()
        .chain([&grid.total])
        .flat_map(|row| row.cells.iter().flatten())
        .map(|count| count.words(report.spread).width())
        .max()
        .unwrap_or(1) as f64
        * CHARACTER
        + 14.0;
    let longest = grid
        .columns
        .iter()
        .map(|title| title.width() as f64 * CHARACTER)
        .fold(0.0, f64::max);
    let step = widest.max(44.0).max(longest.min(64.0) + 8.0);
    let slanted = longest + 8.0 > step;
    let head = if slanted {
        18.0 + longest.min(170.0) * 0.72
    } else {
        26.0
    };
    let start = names + 12.0;
    let overhang = if slanted {
        longest.min(170.0) * 0.72
    } else {
        0.0
    };
    drawing.width = (start + step * grid.columns.len() as f64 + overhang + 16.0).max(480.0);
    let first = drawing.height + head;
    for (at, title) in grid.columns.iter().enumerate() {
        let middle = start + (at as f64 + 0.5) * step;
        if slanted {
            drawing.body.push_str(&format!(
                "<text transform=\"translate({:.1} {:.1}) rotate(-45)\" fill=\"{INK}\">{}</text>\n",
                middle + 2.0,
                first - 6.0,
                escape(&fitting(title, 170.0))
            ));
        } else {
            drawing.text(middle, first - 8.0, "middle", INK, title);
        }
    }
    let largest = grid.largest(report.spread).max(1.0);
    let shaded = grid.columns.len() - grid.total_columns;
    for (line, row) in grid.rows.iter().chain([&grid.total]).enumerate() {
        let y = first + line as f64 * HIGH;
        let is_total = line == grid.rows.len();
        drawing.text(
            names,
            y + 19.0,
            "end",
            INK,
            &fitting(&row.label, names - 12.0),
        );
        for (at, count) in row.cells.iter().enumerate() {
            let Some(count) = count else { continue };
            let x = start + at as f64 * step;
            let mut ink = INK;
            if !is_total && at < shaded {
                // The root keeps small numbers apart from none.
                // What is only possible counts half: it must not look as what is sure.
                let (whole, certain) = count.bar(report.spread);
                let depth = ((whole + certain) / 2.0 / largest).sqrt();
                let said = format!(
                    "{}, {}: {}",
                    row.label,
                    grid.columns.get(at).map_or("", String::as_str),
                    told(count, report.spread)
                );
                drawing.body.push_str(&format!(
                    "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{step:.1}\" height=\"{HIGH:.1}\" fill=\"{}\" stroke=\"#ffffff\"><title>{}</title></rect>\n",
                    shade(depth),
                    escape(&said)
                ));
                if depth > 0.55 {
                    ink = "#ffffff";
                }
            }
            let text = if count.is_zero() {
                "·".to_owned()
            } else {
                count.words(report.spread)
            };
            drawing.text(
                x + step / 2.0,
                y + 19.0,
                "middle",
                if count.is_zero() { FAINT } else { ink },
                &text,
            );
        }
    }
    let end = first + grid.rows.len() as f64 * HIGH;
    let right = start + step * grid.columns.len() as f64;
    drawing.line((start, end), (right, end));
    drawing.height = end + HIGH + 10.0;
}

/// A colour between almost white and the dark one.
fn shade(depth: f64) -> String {
    let mix =
        |light: f64, dark: f64| (light + (dark - light) * depth.clamp(0.0, 1.0)).round() as u8;
    format!(
        "#{:02x}{:02x}{:02x}",
        mix(246.0, 31.0),
        mix(248.0, 90.0),
        mix(251.0, 153.0)
    )
}
