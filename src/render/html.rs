//! HTML: one self-contained file that loads nothing.

use super::terminal::visible;
use crate::view::document::{Block, Document, Emphasis, Numbering, Span};
use crate::view::timeline::{Entry, Timeline};
use sha2::{Digest, Sha256};

const STYLE: &str = include_str!("page.css");

/// Text in which nothing is HTML.
pub fn escape(text: &str) -> String {
    let mut out = String::new();
    for c in visible(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// Bytes in base64 (RFC 4648), as a content security policy names hashes.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let group = chunk
            .iter()
            .chain([0, 0].iter())
            .take(3)
            .fold(0_usize, |all, byte| all << 8 | usize::from(*byte));
        for place in 0..4 {
            if place <= chunk.len() {
                let digit = group >> (18 - 6 * place) & 63;
                out.push(char::from(*DIGITS.get(digit).unwrap_or(&b'=')));
            } else {
                out.push('=');
            }
        }
    }
    out
}

/// A page that loads nothing: its policy allows its own style by its hash, and no more.
fn page(language: &str, title: &str, body: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"auto\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n",
        escape(language),
        base64(&Sha256::digest(format!("\n{STYLE}"))),
        escape(title)
    )
}

fn spans(spans: &[Span]) -> String {
    spans
        .iter()
        .map(|span| {
            let text = escape(&span.text);
            match span.emphasis {
                Emphasis::Plain => text,
                Emphasis::Strong => format!("<strong>{text}</strong>"),
                Emphasis::Italic => format!("<em>{text}</em>"),
            }
        })
        .collect()
}

/// A document.
pub fn document(document: &Document) -> String {
    let mut body = String::new();
    for block in &document.blocks {
        body.push_str(&match block {
            Block::Heading { level, text } => format!("<h{level}>{}</h{level}>\n", spans(text)),
            Block::Paragraph { text } => format!("<p>{}</p>\n", spans(text)),
            Block::Quote { text } => format!("<blockquote><p>{}</p></blockquote>\n", spans(text)),
            Block::Lines { lines } => {
                let lines: Vec<String> = lines.iter().map(|line| spans(line)).collect();
                format!("<p class=\"lines\">{}</p>\n", lines.join("<br>\n"))
            }
            Block::List { numbering, items } => {
                let tag = match numbering {
                    Numbering::Bullet => "ul",
                    Numbering::Arabic | Numbering::Roman => "ol",
                };
                let items: String = items
                    .iter()
                    .map(|i| format!("<li>{}</li>\n", spans(i)))
                    .collect();
                let kind = match numbering {
                    Numbering::Roman => " type=\"i\"",
                    _ => "",
                };
                format!("<{tag}{kind}>\n{items}</{tag}>\n")
            }
            Block::Fields { fields } => {
                let fields: String = fields
                    .iter()
                    .map(|f| {
                        format!(
                            "<dt>{}</dt>\n<dd>{}</dd>\n",
                            spans(&f.label),
                            spans(&f.text)
                        )
                    })
                    .collect();
                format!("<dl>\n{fields}</dl>\n")
            }
            Block::Table { header, rows } => {
                let cells = |tag: &str, cells: &[Vec<Span>]| -> String {
                    cells
                        .iter()
                        .map(|cell| format!("<{tag}>{}</{}>", spans(cell), &tag[..2]))
                        .collect()
                };
                let rows: String = rows
                    .iter()
                    .map(|row| format!("<tr>{}</tr>\n", cells("td", row)))
                    .collect();
                format!(
                    "<table>\n<thead>\n<tr>{}</tr>\n</thead>\n<tbody>\n{rows}</tbody>\n</table>\n",
                    cells("th scope=\"col\"", header)
                )
            }
            Block::Rule => "<hr>\n".to_owned(),
        });
    }
    page(&document.language, &document.title, &body)
}

/// A timeline.
pub fn timeline(timeline: &Timeline, full: bool) -> String {
    let mut body = format!("<h1><bdi>{}</bdi></h1>\n", escape(&timeline.title));
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
    page("en", &timeline.title, &body)
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
    let mut facts = Vec::new();
    for (label, values) in [
        ("Whom", &entry.who),
        ("By", &entry.by),
        ("Legal basis", &entry.legal_basis),
        ("Sources", &entry.sources),
    ] {
        if !values.is_empty() {
            facts.push(format!(
                "{label}: <bdi>{}</bdi>",
                escape(&values.join(", "))
            ));
        }
    }
    if !entry.place.is_empty() {
        facts.insert(0, format!("<bdi>{}</bdi>", escape(&entry.place)));
    }
    facts.push(escape(&entry.reference));
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
