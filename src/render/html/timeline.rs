//! A timeline in HTML.

use super::{Head, escape, page};
use crate::view::document::Direction;
use crate::view::phrase::capitalised;
use crate::view::timeline::{Entry, Timeline};

const STYLE: &str = concat!(include_str!("base.css"), include_str!("timeline.css"));

/// A timeline.
pub fn timeline(timeline: &Timeline, full: bool) -> String {
    let mut body = format!("<main>\n<h1><bdi>{}</bdi></h1>\n", escape(&timeline.title));
    let mut group = |title: &str, entries: &[Entry]| {
        if entries.is_empty() {
            return;
        }
        body.push_str(&format!(
            "<section>\n<h2>{title}</h2>\n<ul class=\"timeline\">\n"
        ));
        for entry in entries {
            body.push_str(&item(entry, full));
        }
        body.push_str("</ul>\n</section>\n");
    };
    for year in &timeline.years {
        group(&year.year.to_string(), &year.entries);
    }
    group("Undated", &timeline.undated);
    let today = timeline
        .today
        .format("Still to come (today: %-d %B %Y)")
        .to_string();
    group(&today, &timeline.to_come);
    body.push_str("</main>\n");
    let head = Head {
        language: "en",
        direction: Direction::LeftToRight,
        title: &timeline.title,
        more: String::new(),
        style: STYLE.to_owned(),
    };
    page(&head, &body)
}

fn item(entry: &Entry, full: bool) -> String {
    let mut out = format!(
        "<li><span class=\"when\">{}</span> <span class=\"what\"><bdi>{}</bdi>",
        escape(&entry.when),
        escape(&entry.what)
    );
    for extra in entry.times.iter().chain(&entry.status) {
        out.push_str(&format!(" ({})", escape(extra)));
    }
    out.push_str("</span>");
    let facts = entry.facts().into_iter();
    let facts = facts.map(|(label, fact)| {
        let label = capitalised(label);
        format!("{label}: <bdi>{}</bdi>", escape(&fact))
    });
    let facts: Vec<String> = facts.chain([escape(&entry.references())]).collect();
    out.push_str(&format!("<div class=\"facts\">{}</div>", facts.join(" · ")));
    if full {
        for detail in &entry.details {
            let label = escape(&detail.label);
            let body = escape(&detail.text).replace('\n', "<br>");
            let label = if label.is_empty() {
                String::new()
            } else {
                format!("<b>{label}:</b> ")
            };
            out.push_str(&format!(
                "<p class=\"detail\" dir=\"auto\">{label}{body}</p>"
            ));
        }
    }
    out.push_str("</li>\n");
    out
}
