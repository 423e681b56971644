//! Records one under the other, each with a title and a labelled line a field.

use super::{Format, Style};
use crate::render::markdown;
use crate::render::terminal::{visible, visible_line};

/// A record: its title, and what is known of it.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// The title.
    pub title: String,
    /// Label and text; what has no label stands under the line before it.
    pub lines: Vec<(String, String)>,
}

impl Sheet {
    /// Adds a line where there is a text for it.
    pub fn put(&mut self, label: &str, text: impl Into<String>) {
        let text = text.into();
        if !text.trim().is_empty() {
            self.lines.push((label.to_owned(), text));
        }
    }
}

/// Sheets as Markdown or plain text.
pub fn sheets(list: &[Sheet], format: Format, style: Style) -> String {
    let all: Vec<String> = list
        .iter()
        .map(|sheet| match format {
            Format::Md => as_markdown(sheet),
            _ => as_text(sheet, style.width),
        })
        .collect();
    all.join("\n")
}

fn as_markdown(sheet: &Sheet) -> String {
    let mut out = format!("### {}\n\n", markdown::escape(&sheet.title));
    for (label, text) in &sheet.lines {
        out.push_str(&match label.as_str() {
            "" => format!("  - {}\n", markdown::escape(text)),
            label => format!(
                "- **{}:** {}\n",
                markdown::escape(label),
                markdown::escape(text)
            ),
        });
    }
    out
}

fn as_text(sheet: &Sheet, width: usize) -> String {
    let mut out = filled(&visible_line(&sheet.title), "", "    ", width);
    for (label, text) in &sheet.lines {
        let lead = match label.as_str() {
            "" => "    ".to_owned(),
            label => format!("  {}: ", visible_line(label)),
        };
        for (number, line) in visible(&text.replace("\r\n", "\n")).lines().enumerate() {
            let first = if number == 0 { lead.as_str() } else { "      " };
            out.push_str(&filled(&visible_line(line), first, "      ", width));
        }
    }
    out
}

/// A text within so many columns.
fn filled(text: &str, first: &str, rest: &str, width: usize) -> String {
    let options = textwrap::Options::new(width)
        .initial_indent(first)
        .subsequent_indent(rest);
    let lines: Vec<String> = textwrap::wrap(text, options)
        .into_iter()
        .map(|line| line.trim_end().to_owned())
        .collect();
    lines.join("\n") + "\n"
}
