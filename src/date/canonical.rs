//! The machine text of a date: `EDTF|undated [time] [after REF|before REF] ["as written"]`.

use edtf_core::{DateTime, Edtf as Value};

use super::{DateError, Edtf, OrderHint, TimeOfDay, UncertainDate};

/// The word that stands for the missing EDTF value.
pub(crate) const UNDATED: &str = "undated";

/// Writes the machine text.
pub(crate) fn write(date: &UncertainDate) -> String {
    let mut text = scalar(date);
    match &date.order {
        Some(OrderHint::After(reference)) => text.push_str(&format!(" after {reference}")),
        Some(OrderHint::Before(reference)) => text.push_str(&format!(" before {reference}")),
        None => {}
    }
    if let Some(phrase) = &date.as_written {
        let escaped = phrase.replace('\\', "\\\\").replace('"', "\\\"");
        text.push_str(&format!(" \"{escaped}\""));
    }
    text
}

/// The part of the machine text that case files hold in one word: value and time.
pub(crate) fn scalar(date: &UncertainDate) -> String {
    let mut text = date
        .edtf
        .as_ref()
        .map_or_else(|| UNDATED.to_owned(), Edtf::to_string);
    if let Some(time) = date.time {
        text.push_str(&format!(" {time}"));
    }
    text
}

/// Reads the machine text; `None` when the text is none and may be words.
pub(crate) fn read(text: &str) -> Option<Result<UncertainDate, DateError>> {
    let (first, rest) = text
        .split_once(char::is_whitespace)
        .map_or((text, ""), |(first, rest)| (first, rest.trim_start()));
    if first.eq_ignore_ascii_case(UNDATED) {
        return read_rest(UncertainDate::default(), rest).map(Ok);
    }
    if let Some(date) = with_minutes(first) {
        return match date {
            Ok(date) => read_rest(date, rest).map(Ok),
            Err(error) => Some(Err(error)),
        };
    }
    match UncertainDate::from_edtf(first) {
        Ok(date) => read_rest(date, rest).map(Ok),
        Err(error) if looks_like_edtf(first) && (rest.is_empty() || is_full_day(first)) => {
            Some(Err(explain_day(first, error)))
        }
        Err(_) => None,
    }
}

/// Moves the time of an EDTF date and time into the time of day, where nothing is lost by it.
pub(crate) fn split_time(edtf: Edtf) -> UncertainDate {
    if let Value::DateTime(DateTime { date, time }) = edtf.value()
        && time.second == 0
        && time.shift.is_none()
        && let Ok(day) = Edtf::parse(&Value::Date(*date).to_string())
    {
        return UncertainDate {
            edtf: Some(day),
            time: TimeOfDay::at(time.hour, time.minute),
            ..UncertainDate::default()
        };
    }
    UncertainDate {
        edtf: Some(edtf),
        ..UncertainDate::default()
    }
}

/// `2018-02-15T10:30`, which EDTF itself does not have.
fn with_minutes(text: &str) -> Option<Result<UncertainDate, DateError>> {
    let (day, time) = text.split_once('T')?;
    if time.len() != 5 || !is_full_day(day) {
        return None;
    }
    let read = || {
        let edtf = Edtf::parse(day).map_err(|error| explain_day(day, error))?;
        let time = time.parse::<TimeOfDay>().map_err(|error| {
            DateError::at(text, day.len() + 1, 5, error.why, "2018-02-15T10:30")
        })?;
        Ok(UncertainDate {
            edtf: Some(edtf),
            time: Some(time),
            ..UncertainDate::default()
        })
    };
    Some(read())
}

fn read_rest(mut date: UncertainDate, mut rest: &str) -> Option<UncertainDate> {
    while !rest.is_empty() {
        if let Some(quoted) = rest.strip_prefix('"') {
            if date.as_written.is_some() {
                return None;
            }
            let (phrase, after) = unquote(quoted)?;
            date.as_written = Some(phrase);
            rest = after.trim_start();
            continue;
        }
        let (word, after) = next_word(rest);
        if word.eq_ignore_ascii_case("after") || word.eq_ignore_ascii_case("before") {
            let (reference, after) = next_word(after);
            if date.order.is_some() || !is_reference(reference) {
                return None;
            }
            let reference = reference.to_owned();
            date.order = Some(if word.eq_ignore_ascii_case("after") {
                OrderHint::After(reference)
            } else {
                OrderHint::Before(reference)
            });
            rest = after;
        } else {
            if date.time.is_some() {
                return None;
            }
            date.time = Some(word.parse().ok()?);
            rest = after;
        }
    }
    Some(date)
}

fn next_word(text: &str) -> (&str, &str) {
    text.split_once(char::is_whitespace)
        .map_or((text, ""), |(word, rest)| (word, rest.trim_start()))
}

/// Whether a word can name a record: `s3`, `i12`, `2019-case`; not a plain number.
pub(crate) fn is_reference(word: &str) -> bool {
    !word.is_empty()
        && word.chars().any(char::is_alphabetic)
        && word
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ':'))
}

fn unquote(text: &str) -> Option<(String, &str)> {
    let mut phrase = String::new();
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match (escaped, c) {
            (true, _) => {
                phrase.push(c);
                escaped = false;
            }
            (false, '\\') => escaped = true,
            (false, '"') => return Some((phrase, &text[at + 1..])),
            (false, _) => phrase.push(c),
        }
    }
    None
}

/// Whether the text is an attempt at EDTF rather than words, so that its own error says more.
fn looks_like_edtf(text: &str) -> bool {
    let bytes = text.as_bytes();
    let start = usize::from(bytes.first() == Some(&b'-'));
    let digit = |at: usize| {
        bytes
            .get(start + at)
            .is_some_and(|b| b.is_ascii_digit() || *b == b'X')
    };
    let year_first = (0..4).all(digit)
        && matches!(bytes.get(start + 4), Some(b'-' | b'/'))
        && (digit(5) && digit(6) && bytes.get(start + 4) == Some(&b'-')
            || bytes.get(start + 4) == Some(&b'/'));
    let years_only = bytes.get(start + 4) == Some(&b'-')
        && bytes[start + 5..]
            .iter()
            .take_while(|b| b.is_ascii_digit())
            .count()
            != 2
        || (bytes.len() == 7 && start == 0);
    let slashed = text.matches('/').count() > 1 && !text.contains('-');
    (year_first && !years_only && !slashed)
        || text.starts_with(['[', '{'])
        || text.starts_with("..")
        || (text.contains('/') && text.matches('-').count() >= 2)
}

/// Whether the text has the form of a full day; it need not exist.
fn is_full_day(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(at, b)| match at {
            4 | 7 => b == b'-',
            _ => b.is_ascii_digit(),
        })
}

fn explain_day(text: &str, error: DateError) -> DateError {
    if !is_full_day(text) {
        return error;
    }
    let number = |from: usize, to: usize| text[from..to].parse::<u32>().unwrap_or_default();
    super::english::no_such_day(text, i64::from(number(0, 4)), number(5, 7), number(8, 10))
        .unwrap_or(error)
}
