//! Statistics as one HTML page: the chart, the same numbers as a table, the figures, the notes.

use super::{Look, chart};
use crate::render::html::{Head, escape, page as whole};
use crate::view::document::Direction;
use crate::view::statistics::report::Report;

const STYLE: &str = concat!(
    include_str!("../html/base.css"),
    include_str!("statistics.css")
);

/// The page.
pub(super) fn page(report: &Report, look: Look) -> String {
    let mut body = format!("<main>\n<h1><bdi>{}</bdi></h1>\n", escape(&report.title));
    let grid = report.grid(look.most);
    if let Some(grid) = &grid {
        body.push_str("<figure>\n");
        body.push_str(&chart::chart(grid, report, false));
        body.push_str("</figure>\n");
        body.push_str("<div class=\"scroll\">\n<table>\n<thead><tr>");
        body.push_str(&format!(
            "<th scope=\"col\">{}</th>",
            escape(&grid.rows_are)
        ));
        for title in &grid.columns {
            body.push_str(&format!(
                "<th scope=\"col\"><bdi>{}</bdi></th>",
                escape(title)
            ));
        }
        body.push_str("</tr></thead>\n<tbody>\n");
        for (at, row) in grid.rows.iter().chain([&grid.total]).enumerate() {
            if at == grid.rows.len() {
                body.push_str("</tbody>\n<tfoot>\n");
            }
            body.push_str(&format!(
                "<tr><th scope=\"row\"><bdi>{}</bdi></th>",
                escape(&row.label)
            ));
            for count in &row.cells {
                let text = match count {
                    Some(count) if count.is_zero() && !grid.is_single() => "·".to_owned(),
                    Some(count) => count.words(report.spread),
                    None => String::new(),
                };
                body.push_str(&format!("<td>{}</td>", escape(&text)));
            }
            body.push_str("</tr>\n");
        }
        body.push_str("</tfoot>\n</table>\n</div>\n");
    }
    if !report.figures.is_empty() {
        body.push_str("<h2>Figures</h2>\n<table class=\"figures\">\n<thead><tr><th scope=\"col\">figure</th><th scope=\"col\">value</th><th scope=\"col\">rests on</th></tr></thead>\n<tbody>\n");
        for figure in &report.figures {
            let basis = figure.basis();
            body.push_str(&format!(
                "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td></tr>\n",
                escape(figure.what),
                escape(&figure.words()),
                escape(&basis)
            ));
        }
        body.push_str("</tbody>\n</table>\n");
    }
    body.push_str("<ul class=\"notes\">\n");
    for note in report.notes(grid.as_ref()) {
        body.push_str(&format!("<li>{}</li>\n", escape(&note)));
    }
    body.push_str("</ul>\n</main>\n");
    let head = Head {
        language: "en",
        direction: Direction::LeftToRight,
        title: &report.title,
        more: String::new(),
        style: STYLE.to_owned(),
    };
    whole(&head, &body)
}
