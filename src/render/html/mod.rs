//! HTML: one self-contained file that loads nothing.

mod document;
mod timeline;

pub use document::document;
pub use timeline::timeline;

use super::terminal::visible;
use crate::view::document::Direction;
use sha2::{Digest, Sha256};

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

/// What stands at the head of a page.
pub(super) struct Head<'a> {
    /// Language by its BCP 47 tag.
    pub(super) language: &'a str,
    pub(super) direction: Direction,
    pub(super) title: &'a str,
    /// Further elements, as HTML.
    pub(super) more: String,
    /// Its whole style.
    pub(super) style: String,
}

/// A page that loads nothing: its policy allows its own style by its hash, and no more.
pub(super) fn page(head: &Head<'_>, body: &str) -> String {
    let language = if is_tag(head.language) {
        head.language
    } else {
        "und"
    };
    let style = format!("\n{}", head.style);
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{}</title>\n{}<style>{style}</style>\n</head>\n<body>\n{body}</body>\n</html>\n",
        head.direction.code(),
        base64(&Sha256::digest(&style)),
        escape(head.title),
        head.more,
    )
}

/// Whether a text has the form of a BCP 47 tag.
fn is_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let main = parts.next().unwrap_or_default();
    (2..=3).contains(&main.len())
        && main.chars().all(|c| c.is_ascii_alphabetic())
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric())
        })
}
