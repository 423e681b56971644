//! Cuts a phrase into words, numbers and signs, each with its place in the text.

use crate::date::DateError;

/// One piece of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) at: usize,
    pub(super) len: usize,
}

/// What a piece is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word in lower case.
    Word(String),
    /// A number, how many digits it has, and whether it ends as in "12th".
    Number {
        value: u32,
        digits: usize,
        ordinal: bool,
    },
    /// `2018-02-15` or `2018-02`.
    Iso(String),
    /// `12/02/2018`, `12.02.2018`, `2018/02/12`, `02/2018`: the numbers and the sign.
    Numeric(Vec<String>, char),
    /// `10:30`
    Clock(u32, u32),
    /// `2010s`
    Decade(i64),
    /// Any other sign.
    Sign(char),
}

impl Token {
    pub(super) fn word(&self) -> Option<&str> {
        match &self.kind {
            Kind::Word(word) => Some(word),
            _ => None,
        }
    }

    pub(super) fn is_sign(&self, sign: char) -> bool {
        self.kind == Kind::Sign(sign)
    }

    pub(super) fn new_word(word: &str, at: usize, len: usize) -> Self {
        Self {
            kind: Kind::Word(word.to_owned()),
            at,
            len,
        }
    }
}

/// Cuts the text.
pub(super) fn cut(text: &str) -> Result<Vec<Token>, DateError> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        if c.is_whitespace() {
            at += c.len_utf8();
            continue;
        }
        let (kind, len) = if c.is_ascii_digit() {
            number(text, rest, at)?
        } else if c.is_alphabetic() {
            word(rest)
        } else {
            let sign = match c {
                '–' | '—' | '−' | '‑' | '‐' => '-',
                '≈' => '~',
                other => other,
            };
            (Kind::Sign(sign), c.len_utf8())
        };
        tokens.push(Token { kind, at, len });
        at += len;
    }
    if tokens.last().is_some_and(|token| token.is_sign('.')) {
        tokens.pop();
    }
    Ok(tokens)
}

fn word(rest: &str) -> (Kind, usize) {
    for (written, meant) in [("a.m.", "am"), ("p.m.", "pm"), ("a.m", "am"), ("p.m", "pm")] {
        if rest
            .get(..written.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(written))
            && !rest[written.len()..].starts_with(char::is_alphabetic)
        {
            return (Kind::Word(meant.to_owned()), written.len());
        }
    }
    let len = rest
        .find(|c: char| !(c.is_alphabetic() || c == '\'' || c == '’'))
        .unwrap_or(rest.len());
    let word = rest[..len].to_lowercase().replace('’', "'");
    let dot = rest[len..].starts_with('.') && len + 1 < rest.len();
    (Kind::Word(word), len + usize::from(dot))
}

fn digits_of(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

fn number(text: &str, rest: &str, at: usize) -> Result<(Kind, usize), DateError> {
    let digits = digits_of(rest);
    let tail = &rest[digits..];
    let too_long = || {
        DateError::at(
            text,
            at,
            digits,
            "a number of that length is no part of a date",
            super::EXAMPLE,
        )
    };
    if digits > 4 {
        return Err(too_long());
    }
    let value: u32 = rest[..digits].parse().map_err(|_| too_long())?;
    if let Some(found) = iso(rest).or_else(|| numeric(rest)).or_else(|| clock(rest)) {
        return Ok(found);
    }
    let lower = tail.to_lowercase();
    for ending in ["'s", "’s", "s"] {
        if digits == 4
            && lower.starts_with(ending)
            && !lower[ending.len()..].starts_with(char::is_alphanumeric)
        {
            return Ok((Kind::Decade(i64::from(value)), digits + ending.len()));
        }
    }
    let ordinal = ["st", "nd", "rd", "th"]
        .into_iter()
        .find(|ending| lower.starts_with(ending) && !lower[2..].starts_with(char::is_alphanumeric));
    let kind = Kind::Number {
        value,
        digits,
        ordinal: ordinal.is_some(),
    };
    Ok((kind, digits + ordinal.map_or(0, str::len)))
}

/// `2018-02-15`, `2018-02`; not `2015-16`, which is two years.
fn iso(rest: &str) -> Option<(Kind, usize)> {
    if digits_of(rest) != 4 || rest.as_bytes().get(4) != Some(&b'-') || digits_of(&rest[5..]) != 2 {
        return None;
    }
    let month: u32 = rest[5..7].parse().ok()?;
    if rest.as_bytes().get(7) == Some(&b'-') && digits_of(&rest[8..]) == 2 {
        return Some((Kind::Iso(rest[..10].to_owned()), 10));
    }
    (1..=12)
        .contains(&month)
        .then(|| (Kind::Iso(rest[..7].to_owned()), 7))
}

fn numeric(rest: &str) -> Option<(Kind, usize)> {
    let mut parts = Vec::new();
    let mut len = 0;
    let mut sign = None;
    loop {
        let digits = digits_of(&rest[len..]);
        if digits == 0 || digits > 4 {
            return None;
        }
        parts.push(rest[len..len + digits].to_owned());
        len += digits;
        let next = rest[len..].chars().next();
        let after = rest.get(len + 1..).map_or(0, digits_of);
        match (next, sign) {
            (Some(c @ ('.' | '/' | '-')), None) if after > 0 => sign = Some(c),
            (Some(c), Some(same)) if c == same && after > 0 => {}
            _ => break,
        }
        len += 1;
    }
    let lengths: Vec<usize> = parts.iter().map(String::len).collect();
    let fits = match lengths.as_slice() {
        [1 | 2, 1 | 2, 2 | 4] | [4, 1 | 2, 1 | 2] => true,
        [1 | 2, 4] => sign == Some('/') || sign == Some('.'),
        _ => false,
    };
    fits.then_some((Kind::Numeric(parts, sign?), len))
}

/// `10:30`, `10.30pm`, `10h30`.
fn clock(rest: &str) -> Option<(Kind, usize)> {
    let hours = digits_of(rest);
    let sign = rest.as_bytes().get(hours).copied()?;
    if hours > 2 || !matches!(sign, b':' | b'.' | b'h') || digits_of(rest.get(hours + 1..)?) != 2 {
        return None;
    }
    let mut len = hours + 3;
    let hour = rest[..hours].parse().ok()?;
    let minute = rest[hours + 1..len].parse().ok()?;
    let after = rest[len..].trim_start().to_lowercase();
    let named = ["am", "pm", "a.m", "p.m", "hrs", "hours", "h"]
        .iter()
        .any(|word| after.starts_with(word));
    if sign == b'.' && !named {
        return None;
    }
    if sign == b':' && rest.as_bytes().get(len) == Some(&b':') && digits_of(&rest[len + 1..]) == 2 {
        len += 3;
    }
    Some((Kind::Clock(hour, minute), len))
}
