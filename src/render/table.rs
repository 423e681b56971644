//! The timeline as a table for a terminal.

use super::Style;
use super::terminal::{visible, visible_line};
use crate::view::timeline::{Entry, Timeline};
use comfy_table::presets::NOTHING;
use comfy_table::{Attribute, Cell, ColumnConstraint, ContentArrangement, Table, Width};

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
    let columns = Columns::of(&all, style.width);
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
    out
}

/// Which columns there are and how wide.
struct Columns {
    widths: Vec<(Column, u16)>,
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
            Column::Reference => visible_line(&entry.reference),
            Column::When => visible_line(&entry.when),
            Column::What => what(entry, full),
            Column::Who => visible_line(&entry.who.join(", ")),
            Column::By => visible_line(&entry.by.join("; ")),
            Column::Place => visible_line(&entry.place),
            Column::LegalBasis => visible_line(&entry.legal_basis.join("; ")),
            Column::Sources => visible_line(&entry.sources.join("; ")),
        }
    }

    /// Share of the width that is left, and the least width that makes sense.
    fn share(self) -> (usize, usize) {
        match self {
            Column::Reference | Column::When => (0, 0),
            Column::What => (40, 24),
            Column::Who => (14, 12),
            Column::By => (16, 12),
            Column::Place => (12, 10),
            Column::LegalBasis => (16, 12),
            Column::Sources => (14, 12),
        }
    }
}

impl Columns {
    /// The columns that hold something and fit; what does not fit is told under What.
    fn of(entries: &[&Entry], width: usize) -> Columns {
        let longest = |column: Column, most: usize| {
            entries
                .iter()
                .map(|e| unicode_width::UnicodeWidthStr::width(column.text(e, false).as_str()))
                .max()
                .unwrap_or(0)
                .clamp(4, most)
        };
        let reference = longest(Column::Reference, 10);
        let when = longest(Column::When, if width < 100 { 16 } else { 24 });
        let mut kept: Vec<Column> = Vec::new();
        let filled = |column: Column| entries.iter().any(|e| !column.text(e, false).is_empty());
        let mut left = width.saturating_sub(reference + when + 2 * 2);
        left = left.saturating_sub(Column::What.share().1);
        for column in [
            Column::By,
            Column::Who,
            Column::LegalBasis,
            Column::Place,
            Column::Sources,
        ] {
            let least = column.share().1 + 2;
            if filled(column) && left >= least + 4 {
                kept.push(column);
                left -= least;
            }
        }
        let order = [
            Column::What,
            Column::Who,
            Column::By,
            Column::Place,
            Column::LegalBasis,
            Column::Sources,
        ];
        let rest: Vec<Column> = order
            .into_iter()
            .filter(|c| *c == Column::What || kept.contains(c))
            .collect();
        let room = width.saturating_sub(reference + when + 2 * (1 + rest.len()));
        let shares: usize = rest.iter().map(|c| c.share().0).sum();
        let mut widths = vec![(Column::Reference, reference), (Column::When, when)];
        for column in &rest {
            let own = (room * column.share().0 / shares)
                .min(longest(*column, usize::MAX))
                .max(column.share().1.min(room));
            widths.push((*column, own));
        }
        let used: usize = widths.iter().map(|(_, w)| w).sum::<usize>() + 2 * (widths.len() - 1);
        if let Some((_, what)) = widths.iter_mut().find(|(c, _)| *c == Column::What) {
            *what = (*what + width.saturating_sub(used)).saturating_sub(used.saturating_sub(width));
        }
        Columns {
            widths: widths
                .into_iter()
                .map(|(c, w)| (c, u16::try_from(w).unwrap_or(u16::MAX)))
                .collect(),
        }
    }

    /// The titles of the columns.
    fn header(&self, style: Style) -> String {
        let mut table = self.empty(style);
        table.add_row(self.widths.iter().map(|(column, _)| {
            let cell = Cell::new(column.title());
            if style.color {
                cell.add_attribute(Attribute::Dim)
            } else {
                cell
            }
        }));
        self.print(table)
    }

    fn empty(&self, style: Style) -> Table {
        let mut table = Table::new();
        table
            .load_style(NOTHING)
            .set_content_arrangement(ContentArrangement::Dynamic);
        if style.color {
            table.enforce_styling();
        }
        table
    }

    fn table(&self, entries: &[Entry], style: Style) -> String {
        let mut table = self.empty(style);
        let all: Vec<Column> = self.widths.iter().map(|(c, _)| *c).collect();
        for entry in entries {
            let cells: Vec<Cell> = all
                .iter()
                .map(|column| {
                    let mut text = column.text(entry, style.full);
                    if *column == Column::What {
                        for hidden in [
                            Column::Who,
                            Column::By,
                            Column::Place,
                            Column::LegalBasis,
                            Column::Sources,
                        ] {
                            let told = hidden.text(entry, false);
                            if !all.contains(&hidden)
                                && !told.is_empty()
                                && (style.full
                                    || !matches!(hidden, Column::Place | Column::Sources))
                            {
                                text.push_str(&format!("\n{}: {told}", hidden.title()));
                            }
                        }
                    }
                    Cell::new(text)
                })
                .collect();
            table.add_row(cells);
        }
        self.print(table)
    }

    fn print(&self, mut table: Table) -> String {
        let last = self.widths.len() - 1;
        for (at, (_, width)) in self.widths.iter().enumerate() {
            if let Some(column) = table.column_mut(at) {
                let padding = if at == last { 0 } else { 2 };
                column.set_padding((0, padding));
                column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(width + padding)));
            }
        }
        let lines: Vec<String> = table
            .lines()
            .map(|line| line.trim_end().to_owned())
            .collect();
        lines.join("\n") + "\n"
    }
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
