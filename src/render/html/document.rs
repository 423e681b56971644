//! A document in HTML: on a screen of any width, and as a letter on paper.

use super::{Head, escape, is_tag, page};
use crate::render::Paper;
use crate::render::runs::{address, is_blank, isolated, lines, turned, untold_address};
use crate::view::document::{Block, Direction, Document, Emphasis, FilledField, Numbering, Span};

const STYLE: &str = concat!(include_str!("base.css"), include_str!("document.css"));

/// Most letters of a list, a quotation or an answer that is kept on one page.
const KEPT: usize = 900;
/// Most letters of an answer that stands beside its label.
const BESIDE: usize = 60;

/// A document, to be printed on a paper.
pub fn document(document: &Document, paper: Paper) -> String {
    let writer = Writer {
        around: document.direction,
    };
    let title = title(document);
    let mut body = writer.letterhead(&document.letterhead);
    body.push_str("<main>\n");
    let mut level = 1;
    let starts_with_title = document
        .blocks
        .iter()
        .find_map(|block| match block {
            Block::Heading { level, text } if !is_blank(text) => Some(*level <= 1),
            _ => None,
        })
        .unwrap_or(false);
    if !starts_with_title {
        body.push_str(&format!("<h1 class=\"unseen\">{}</h1>\n", escape(&title)));
    }
    let mut has_title = !starts_with_title;
    for block in &document.blocks {
        match block {
            Block::Heading { text, .. } if is_blank(text) => {}
            Block::Heading { level: own, text } => {
                // One title, and no level left out: what reads a page aloud goes by levels.
                level = if has_title {
                    (*own).clamp(2, level + 1).min(6)
                } else {
                    1
                };
                has_title = true;
                let tag = format!("h{level}");
                body.push_str(&writer.block(&tag, "", text));
            }
            other => body.push_str(&writer.other(other)),
        }
    }
    body.push_str("</main>\n");
    if !is_blank(&document.footer) {
        let footer = writer.spans(&document.footer);
        body.push_str(&format!("<footer>\n<p>{footer}</p>\n</footer>\n"));
    }
    let mut more = String::new();
    if let Some(author) = &document.author {
        more.push_str(&format!(
            "<meta name=\"author\" content=\"{}\">\n",
            escape(author)
        ));
    }
    if let Some(date) = document.date {
        more.push_str(&format!(
            "<meta name=\"dcterms.date\" content=\"{date}\">\n"
        ));
    }
    let head = Head {
        language: &document.language,
        direction: document.direction,
        title: &title,
        more,
        style: format!("{STYLE}{}", paged(document, paper)),
    };
    page(&head, &body)
}

/// The title, or the first words where there is none.
fn title(document: &Document) -> String {
    let first = document
        .blocks
        .iter()
        .flat_map(Block::spans)
        .map(|span| span.text.as_str());
    [document.title.as_str()]
        .into_iter()
        .chain(first)
        .find(|text| !text.trim().is_empty())
        .map(|text| text.trim().chars().take(100).collect())
        .unwrap_or_else(|| "–".to_owned())
}

/// The style of the pages on paper: their size, their margins and what stands at their foot.
fn paged(document: &Document, paper: Paper) -> String {
    let (width, height) = paper.millimetres();
    let margins = match paper {
        Paper::A4 => "22mm 25mm 24mm",
        Paper::Letter => "1in 1in 0.95in",
    };
    let direction = document.direction.code();
    let (start, end) = match document.direction {
        Direction::LeftToRight => ("left", "right"),
        Direction::RightToLeft => ("right", "left"),
    };
    let look = format!(
        "direction: {direction}; font: 9pt/1.3 \"Times New Roman\", \"Liberation Serif\", \"Noto Serif\", \"Noto Naskh Arabic\", serif; color: #333; vertical-align: top; padding-top: 6mm;"
    );
    let mut footer = String::new();
    for span in &document.footer {
        let text = span.text.split_whitespace().collect::<Vec<_>>().join(" ");
        let lead = span.text.starts_with(char::is_whitespace);
        let tail = span.text.ends_with(char::is_whitespace) && !text.is_empty();
        let shown = super::visible(&text);
        let shown = match isolated(span, document.direction) {
            Some(_) => format!("\u{2068}{shown}\u{2069}"),
            None => shown,
        };
        let space = |wanted: bool| if wanted { " " } else { "" };
        footer.push_str(&format!("{}{shown}{}", space(lead), space(tail)));
    }
    let footer = footer.trim();
    let number = page_number(&document.page_label);
    let boxes = if footer.is_empty() {
        format!("@bottom-center {{ content: {number}; text-align: center; {look} }}")
    } else {
        format!(
            "@bottom-{start} {{ content: {}; text-align: {start}; {look} }} @bottom-{end} {{ content: {number}; text-align: {end}; white-space: nowrap; {look} }}",
            quoted(footer)
        )
    };
    format!("@page {{ size: {width}mm {height}mm; margin: {margins}; {boxes} }}\n")
}

/// How pages are numbered, as CSS.
fn page_number(label: &str) -> String {
    let mut rest = label;
    let mut parts = Vec::new();
    while let Some(at) = rest.find('{') {
        let (before, from) = rest.split_at(at);
        let counted = [("{page}", "counter(page)"), ("{pages}", "counter(pages)")]
            .into_iter()
            .find_map(|(name, counter)| Some((counter, from.strip_prefix(name)?)));
        match counted {
            Some((counter, after)) => {
                parts.extend([quoted(before), counter.to_owned()]);
                rest = after;
            }
            None => {
                parts.push(quoted(&rest[..=at]));
                rest = &from[1..];
            }
        }
    }
    parts.push(quoted(rest));
    parts.retain(|part| part != "\"\"");
    if parts.is_empty() {
        "counter(page)".to_owned()
    } else {
        parts.join(" ")
    }
}

/// A string in CSS in which nothing ends it, or the style that it stands in.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        if c.is_alphanumeric() || c == ' ' {
            out.push(c);
        } else {
            out.push_str(&format!("\\{:x} ", c as u32));
        }
    }
    out.push('"');
    out
}

/// Length of runs in letters.
fn length(spans: &[Span]) -> usize {
    spans.iter().map(|span| span.text.chars().count()).sum()
}

/// Writes blocks in a direction.
struct Writer {
    around: Direction,
}

impl Writer {
    fn letterhead(&self, lines: &[Vec<Span>]) -> String {
        let mut lines = lines.iter().filter(|line| !is_blank(line));
        let Some(name) = lines.next() else {
            return String::new();
        };
        let rest: Vec<String> = lines.map(|line| self.spans(line)).collect();
        let rest = if rest.is_empty() {
            String::new()
        } else {
            format!("<p>{}</p>\n", rest.join("<br>\n"))
        };
        format!(
            "<header class=\"letterhead\">\n<p class=\"name\">{}</p>\n{rest}</header>\n",
            self.spans(name)
        )
    }

    /// Any block but a heading; nothing for one without text.
    fn other(&self, block: &Block) -> String {
        match block {
            Block::Rule => "<hr>\n".to_owned(),
            Block::Fields { fields } => self.fields(fields),
            Block::Table { header, rows } => self.table(header, rows),
            block if block.spans().iter().all(|span| span.text.trim().is_empty()) => String::new(),
            Block::Heading { text, .. } | Block::Paragraph { text } => self.block("p", "", text),
            Block::Quote { text } => {
                let kept = if length(text) <= KEPT {
                    " class=\"kept\""
                } else {
                    ""
                };
                let own = turned(text, self.around);
                let direction = own.map(|own| format!(" dir=\"{}\"", own.code()));
                let writer = Writer {
                    around: own.unwrap_or(self.around),
                };
                format!(
                    "<blockquote{kept}{}><p>{}</p></blockquote>\n",
                    direction.unwrap_or_default(),
                    writer.spans(&folded(text))
                )
            }
            Block::Lines { lines } => {
                let lines: Vec<String> = lines.iter().map(|line| self.spans(line)).collect();
                format!("<p class=\"lines\">{}</p>\n", lines.join("<br>\n"))
            }
            Block::List { numbering, items } => {
                let (tag, kind) = match numbering {
                    Numbering::Bullet => ("ul", ""),
                    Numbering::Arabic => ("ol", ""),
                    Numbering::Roman => ("ol", " type=\"i\""),
                };
                let whole: usize = items.iter().map(|item| length(item)).sum();
                let kept = if whole <= KEPT { " class=\"kept\"" } else { "" };
                let items: String = items
                    .iter()
                    .map(|item| format!("<li>{}</li>\n", self.spans(item)))
                    .collect();
                format!("<{tag}{kind}{kept}>\n{items}</{tag}>\n")
            }
        }
    }

    /// Runs in an element of their own, in their own direction.
    fn block(&self, tag: &str, class: &str, text: &[Span]) -> String {
        let (direction, inner) = match turned(text, self.around) {
            Some(own) => (
                format!(" dir=\"{}\"", own.code()),
                Writer { around: own }.spans(text),
            ),
            None => (String::new(), self.spans(text)),
        };
        format!("<{tag}{class}{direction}>{inner}</{tag}>\n")
    }

    fn fields(&self, fields: &[FilledField]) -> String {
        if fields.is_empty() {
            return String::new();
        }
        let short = fields
            .iter()
            .all(|f| length(&f.label) <= BESIDE && length(&f.text) <= BESIDE);
        let class = if short { " class=\"short\"" } else { "" };
        let mut out = format!("<dl{class}>\n");
        for field in fields {
            let kept = if length(&field.text) <= KEPT {
                " class=\"kept\""
            } else {
                ""
            };
            let blank = if is_blank(&field.text) {
                " class=\"blank\""
            } else {
                ""
            };
            let label = if is_blank(&field.label) {
                "–".to_owned()
            } else {
                self.spans(&field.label)
            };
            let text = self.block("dd", blank, &folded(&field.text));
            out.push_str(&format!("<div{kept}>\n<dt>{label}</dt>\n{text}</div>\n"));
        }
        out.push_str("</dl>\n");
        out
    }

    /// A table in which each row has a cell a column. It scrolls by itself where it is wider than
    /// the screen, by keyboard too.
    fn table(&self, header: &[Vec<Span>], rows: &[Vec<Vec<Span>>]) -> String {
        let columns = rows
            .iter()
            .map(Vec::len)
            .chain([header.len()])
            .max()
            .unwrap_or(0);
        if columns == 0 {
            return String::new();
        }
        let row = |cells: &[Vec<Span>], scope: &str| -> String {
            let cell = |at: usize| {
                let text = cells
                    .get(at)
                    .map(|cell| self.spans(&folded(cell)))
                    .unwrap_or_default();
                match scope {
                    "" => format!("<td>{text}</td>"),
                    _ if text.is_empty() => "<td></td>".to_owned(),
                    _ => format!("<th scope=\"{scope}\">{text}</th>"),
                }
            };
            format!("<tr>{}</tr>\n", (0..columns).map(cell).collect::<String>())
        };
        let names: Vec<String> = header
            .iter()
            .map(|cell| {
                cell.iter()
                    .map(|span| span.text.as_str())
                    .collect::<String>()
            })
            .filter(|name| !name.trim().is_empty())
            .collect();
        let mut out = String::from("<div class=\"wide\" role=\"group\" tabindex=\"0\"");
        if !names.is_empty() {
            out.push_str(&format!(" aria-label=\"{}\"", escape(&names.join(", "))));
        }
        out.push_str(">\n<table>\n");
        if !names.is_empty() {
            out.push_str(&format!("<thead>\n{}</thead>\n", row(header, "col")));
        }
        let body: String = rows.iter().map(|cells| row(cells, "")).collect();
        out.push_str(&format!("<tbody>\n{body}</tbody>\n</table>\n</div>\n"));
        out
    }

    /// Runs; where all of them run the other way, as a whole.
    fn spans(&self, spans: &[Span]) -> String {
        let inner =
            |writer: &Writer| -> String { spans.iter().map(|span| writer.span(span)).collect() };
        match turned(spans, self.around) {
            Some(own) => {
                let inner = inner(&Writer { around: own });
                format!("<bdi dir=\"{}\">{inner}</bdi>", own.code())
            }
            None => inner(self),
        }
    }

    fn span(&self, span: &Span) -> String {
        let mut out = escape(&span.text);
        out = match span.emphasis {
            Emphasis::Plain => out,
            Emphasis::Strong => format!("<strong>{out}</strong>"),
            Emphasis::Italic => format!("<em>{out}</em>"),
        };
        if let (Some(address), false) = (address(span), span.text.trim().is_empty()) {
            let named = if untold_address(span).is_some() {
                " class=\"named\""
            } else {
                ""
            };
            out = format!(
                "<a href=\"{}\"{named} rel=\"noreferrer noopener\">{out}</a>",
                escape(&address)
            );
        }
        let language = span
            .language
            .as_deref()
            .filter(|tag| is_tag(tag))
            .map(|tag| format!(" lang=\"{tag}\""))
            .unwrap_or_default();
        match isolated(span, self.around) {
            Some(own) => format!("<bdi{language} dir=\"{}\">{out}</bdi>", own.code()),
            None if !language.is_empty() => format!("<span{language}>{out}</span>"),
            None => out,
        }
    }
}

/// Runs with their line breaks, but none around them.
fn folded(spans: &[Span]) -> Vec<Span> {
    let mut out = Vec::new();
    for (at, line) in lines(spans).into_iter().enumerate() {
        if at > 0 {
            out.push(Span::fixed("\n"));
        }
        out.extend(line);
    }
    out
}
