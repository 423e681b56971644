//! The timeline as a table for a terminal.

use super::Style;
use super::columns::{self, Need};
use super::terminal::{visible, visible_line};
use crate::view::timeline::{Entry, Timeline};

/// Below this width a table is harder to read than a list.
const NARROW: usize = 50;

/// The timeline.
pub fn timeline(timeline: &Timeline, style: Style) -> String {
    if style.width < NARROW {
        return super::text::timeline(timeline, style);
    }
    let mut out = String::new();
    let heading = |text: &str| {
        if style.color {
            format!("\u{1b}[1m{text}\u{1b}[0m")
        } else {
            text.to_owned()
        }
    };
    out.push_str(&heading(&visible_line(&timeline.title)));
    out.push_str("\n\n");
    if timeline.is_empty() {
        out.push_str("Nothing is recorded that fits.\n");
        return out;
    }
    let all: Vec<&Entry> = timeline
        .years
        .iter()
        .flat_map(|y| &y.entries)
        .chain(&timeline.undated)
        .chain(&timeline.to_come)
        .collect();
    let columns = Columns::of(&all, style);
    let mark = format!("── today, {} ", timeline.today.format("%-d %B %Y"));
    let mark = format!(
        "{mark}{}",
        "─".repeat(style.width.saturating_sub(mark.chars().count()).min(60))
    );
    out.push_str(&columns.header(style));
    let past = |out: &mut String| {
        for group in &timeline.years {
            out.push_str(&heading(&group.year.to_string()));
            out.push('\n');
            out.push_str(&columns.table(&group.entries, style));
            out.push('\n');
        }
        if !timeline.undated.is_empty() {
            out.push_str(&heading("Undated"));
            out.push('\n');
            out.push_str(&columns.table(&timeline.undated, style));
            out.push('\n');
        }
    };
    let coming = |out: &mut String| {
        if !timeline.to_come.is_empty() {
            out.push_str(&heading("Still to come"));
            out.push('\n');
            out.push_str(&columns.table(&timeline.to_come, style));
            out.push('\n');
        }
    };
    if timeline.reverse {
        coming(&mut out);
        out.push_str(&mark);
        out.push_str("\n\n");
        past(&mut out);
    } else {
        past(&mut out);
        out.push_str(&mark);
        out.push_str("\n\n");
        coming(&mut out);
    }
    while out.ends_with("\n\n") {
        out.pop();
    }
    if let Some(left_out) = columns.left_out(style) {
        out.push_str(&format!("\n{left_out}\n"));
    }
    out
}

/// Which columns there are and how wide.
struct Columns {
    widths: Vec<(Column, usize)>,
    /// Columns that hold something and for which there is no room.
    hidden: Vec<Column>,
    /// How wide it has to be for all of them.
    whole: usize,
}

#[derive(Clone, Copy, PartialEq)]
enum Column {
    Reference,
    When,
    What,
    Who,
    By,
    Place,
    LegalBasis,
    Sources,
}

impl Column {
    const ALL: [Column; 8] = [
        Column::Reference,
        Column::When,
        Column::What,
        Column::Who,
        Column::By,
        Column::Place,
        Column::LegalBasis,
        Column::Sources,
    ];

    /// Those that give way where there is no room, the first first.
    const GIVE_WAY: [Column; 5] = [
        Column::Sources,
        Column::Place,
        Column::LegalBasis,
        Column::Who,
        Column::By,
    ];

    fn title(self) -> &'static str {
        match self {
            Column::Reference => "Ref",
            Column::When => "When",
            Column::What => "What",
            Column::Who => "Whom",
            Column::By => "By",
            Column::Place => "Where",
            Column::LegalBasis => "Legal basis",
            Column::Sources => "Sources",
        }
    }

    fn text(self, entry: &Entry, full: bool) -> String {
        match self {
            Column::Reference => visible_line(&entry.references()),
            Column::When => visible_line(&entry.when),
            Column::What => what(entry, full),
            Column::Who => visible_line(&entry.who.join(", ")),
            Column::By => visible_line(&entry.by.join("; ")),
            Column::Place => visible_line(&entry.place),
            Column::LegalBasis => visible_line(&entry.basis.join("; ")),
            Column::Sources => visible_line(&entry.sources.join("; ")),
        }
    }

    /// As a line of its own; nothing where it has nothing to tell.
    fn told(self, entry: &Entry) -> String {
        match self.text(entry, false) {
            text if text.is_empty() => text,
            text => format!("{}: {text}", self.title()),
        }
    }

    /// The least width that is good to read.
    fn pleasant(self) -> usize {
        match self {
            Column::Reference => 10,
            Column::When => 16,
            Column::What => 26,
            _ => 12,
        }
    }

    /// Whether it is told in the column What where there is no room for it.
    fn is_told_elsewhere(self, full: bool) -> bool {
        full || !matches!(self, Column::Place | Column::Sources)
    }
}

impl Columns {
    /// The columns that hold something and fit.
    fn of(entries: &[&Entry], style: Style) -> Columns {
        let mut kept: Vec<(Column, Need)> = Vec::new();
        // How wide what gave way makes the column in which it is told.
        let mut told = Need::default();
        for column in Column::ALL {
            let cells: Vec<String> = entries
                .iter()
                .map(|entry| column.text(entry, style.full))
                .collect();
            if cells.iter().any(|cell| !cell.is_empty()) {
                let cells = cells.iter().map(String::as_str).chain([column.title()]);
                kept.push((column, Need::of(cells)));
            }
        }
        let needs = |kept: &[(Column, Need)], told: Need| -> Vec<Need> {
            let need = |(column, need): &(Column, Need)| match column {
                Column::What => Need {
                    shares: 2,
                    ..need.and(told).or_at_least(column.pleasant())
                },
                column => need.or_at_least(column.pleasant()),
            };
            kept.iter().map(need).collect()
        };
        let mut own = needs(&kept, told);
        let whole = columns::least(&own);
        let mut hidden = Vec::new();
        for column in Column::GIVE_WAY {
            let at = kept.iter().position(|(kept, _)| *kept == column);
            if columns::least(&own) > style.width
                && let Some(at) = at
            {
                kept.remove(at);
                hidden.insert(0, column);
                if column.is_told_elsewhere(style.full) {
                    let lines: Vec<String> = entries.iter().map(|e| column.told(e)).collect();
                    told = told.and(Need::of(lines.iter().map(String::as_str)));
                }
                own = needs(&kept, told);
            }
        }
        let widths = columns::widths(&own, style.width);
        let kept = kept.into_iter().map(|(column, _)| column);
        Columns {
            widths: kept.zip(widths).collect(),
            hidden,
            whole,
        }
    }

    /// The titles of the columns.
    fn header(&self, style: Style) -> String {
        let titles = self
            .widths
            .iter()
            .map(|(column, _)| column.title().to_owned());
        let dim = |text: &str| match style.color {
            true => format!("\u{1b}[2m{text}\u{1b}[0m"),
            false => text.to_owned(),
        };
        columns::row(&titles.collect::<Vec<_>>(), &self.sizes(), dim)
    }

    fn sizes(&self) -> Vec<usize> {
        self.widths.iter().map(|(_, width)| *width).collect()
    }

    fn table(&self, entries: &[Entry], style: Style) -> String {
        let sizes = self.sizes();
        let mut out = String::new();
        for entry in entries {
            let cells: Vec<String> = self
                .widths
                .iter()
                .map(|(column, _)| cell(*column, entry, &self.hidden, style.full))
                .collect();
            out.push_str(&columns::row(&cells, &sizes, str::to_owned));
        }
        out
    }

    /// Which columns are told nowhere at this width, and how to have them.
    fn left_out(&self, style: Style) -> Option<String> {
        let left_out: Vec<String> = self
            .hidden
            .iter()
            .filter(|column| !column.is_told_elsewhere(style.full))
            .map(|column| column.title().to_lowercase())
            .collect();
        let line = format!(
            "Left out at this width: {}. --width {} has all columns, and so do --full and --format text.",
            left_out.join(", "),
            self.whole
        );
        (!left_out.is_empty()).then(|| textwrap::fill(&line, style.width))
    }
}

/// What stands in a column, and in that of what happened also what has no column.
fn cell(column: Column, entry: &Entry, hidden: &[Column], full: bool) -> String {
    let mut text = column.text(entry, full);
    if column == Column::What {
        let told = hidden.iter().filter(|own| own.is_told_elsewhere(full));
        for line in told.map(|own| own.told(entry)).filter(|l| !l.is_empty()) {
            text.push_str(&format!("\n{line}"));
        }
    }
    text
}

fn what(entry: &Entry, full: bool) -> String {
    let mut text = visible_line(&entry.what);
    if let Some(times) = &entry.times {
        text.push_str(&format!(" ({})", visible_line(times)));
    }
    if let Some(status) = &entry.status {
        text.push_str(&format!(" [{}]", visible_line(status)));
    }
    if let Some(level) = entry.confidentiality {
        text.push_str(&format!(" [{level}]"));
    }
    if full {
        for detail in &entry.details {
            let body = visible(&detail.text);
            let label = visible_line(&detail.label);
            text.push_str(&if label.is_empty() {
                format!("\n{body}")
            } else {
                format!("\n{label}: {body}")
            });
        }
    }
    text
}
