//! Finds the time of day in a phrase and takes its words out, so that the date remains.

use super::tokens::{Kind, Token};
use crate::date::{ClockTime, DateError, PartOfDay, TimeOfDay};

const ABOUT: &[&str] = &[
    "about",
    "around",
    "approximately",
    "approx",
    "roughly",
    "circa",
    "ca",
    "c",
];

/// Takes the time of day out of the words.
pub(super) fn take(text: &str, tokens: &mut Vec<Token>) -> Result<Option<TimeOfDay>, DateError> {
    let mut found: Option<TimeOfDay> = None;
    let mut at = 0;
    while at < tokens.len() {
        let Some((time, end)) = time_at(text, tokens, at)? else {
            at += 1;
            continue;
        };
        let (time, start) = opening(text, tokens, at, time)?;
        let end = closing(tokens, end, time);
        let today = replacement(tokens, start, at);
        found = Some(match (found, time) {
            (None, time) => time,
            (Some(TimeOfDay::Part(_)), TimeOfDay::Clock { .. }) => time,
            (Some(clock @ TimeOfDay::Clock { .. }), TimeOfDay::Part(_)) => clock,
            _ => {
                let token = &tokens[at];
                return Err(DateError::at(
                    text,
                    token.at,
                    token.len,
                    "a second time of day; one date takes one",
                    "3 May 2019, 06:00-18:00",
                ));
            }
        });
        let (place, len) = (tokens[start].at, tokens[end - 1].at + tokens[end - 1].len);
        let new = today.map(|word| Token::new_word(word, place, len - place));
        let count = usize::from(new.is_some());
        tokens.splice(start..end, new);
        at = start + count;
    }
    while tokens.last().is_some_and(|token| token.is_sign(',')) {
        tokens.pop();
    }
    Ok(found)
}

/// A time that begins at this word, and where it ends.
fn time_at(
    text: &str,
    tokens: &[Token],
    at: usize,
) -> Result<Option<(TimeOfDay, usize)>, DateError> {
    if let Some((from, after)) = clock_at(text, tokens, at)? {
        let between = at
            .checked_sub(1)
            .and_then(|before| tokens[before].word())
            .is_some_and(|word| word == "between");
        let joined = tokens.get(after).is_some_and(|token| match token.word() {
            Some("and") => between,
            Some("to" | "until" | "till") => true,
            _ => token.is_sign('-'),
        });
        if joined {
            let mut next = after + 1;
            let about = tokens.get(next).is_some_and(is_about);
            next += usize::from(about);
            if let Some((to, end)) = clock_at(text, tokens, next)? {
                let to = ClockTime::new(to.hour(), to.minute(), about);
                return Ok(Some((TimeOfDay::Clock { from, to }, end)));
            }
        }
        return Ok(Some((TimeOfDay::Clock { from, to: None }, after)));
    }
    if let Some(span) = shared_half(text, tokens, at)? {
        return Ok(Some(span));
    }
    let word = |ahead: usize| tokens.get(at + ahead).and_then(Token::word);
    if matches!(tokens[at].kind, Kind::Number { value: 12, .. })
        && let Some(part @ ("noon" | "midday" | "midnight")) = word(1)
    {
        let part = if part == "midnight" {
            PartOfDay::Midnight
        } else {
            PartOfDay::Midday
        };
        return Ok(Some((TimeOfDay::Part(part), at + 2)));
    }
    let part = match word(0) {
        Some("early" | "small" | "wee") if word(1) == Some("hours") => {
            let of_day = matches!(word(2), Some("of"))
                && matches!(word(3), Some("the"))
                && matches!(word(4), Some("morning"));
            let end = at + if of_day { 5 } else { 2 };
            return Ok(Some((TimeOfDay::Part(PartOfDay::EarlyHours), end)));
        }
        Some("dawn" | "daybreak" | "sunrise") => PartOfDay::Dawn,
        Some("morning") => PartOfDay::Morning,
        Some("midday" | "noon") => PartOfDay::Midday,
        Some("afternoon") => PartOfDay::Afternoon,
        Some("evening") => PartOfDay::Evening,
        Some("night" | "overnight" | "tonight" | "nighttime") => PartOfDay::Night,
        Some("midnight") => PartOfDay::Midnight,
        _ => return Ok(None),
    };
    Ok(Some((TimeOfDay::Part(part), at + 1)))
}

/// "5 to 7 p.m.": the first hour takes its half of the day from the second.
fn shared_half(
    text: &str,
    tokens: &[Token],
    at: usize,
) -> Result<Option<(TimeOfDay, usize)>, DateError> {
    let Kind::Number {
        value: hour @ 1..=12,
        ordinal: false,
        ..
    } = tokens[at].kind
    else {
        return Ok(None);
    };
    let joined = tokens.get(at + 1).is_some_and(|token| {
        token.is_sign('-') || matches!(token.word(), Some("to" | "until" | "till"))
    });
    let halved = matches!(tokens.get(at + 3).and_then(Token::word), Some("am" | "pm"));
    if !(joined && halved) {
        return Ok(None);
    }
    let Some((to, end)) = clock_at(text, tokens, at + 2)? else {
        return Ok(None);
    };
    let hour = u8::try_from(hour % 12).unwrap_or_default();
    let afternoon = to.hour() >= 12;
    let same_half = hour <= to.hour() % 12;
    let from = hour + if afternoon == same_half { 12 } else { 0 };
    Ok(ClockTime::new(from, 0, false).map(|from| (TimeOfDay::Clock { from, to: Some(to) }, end)))
}

fn is_about(token: &Token) -> bool {
    token.is_sign('~') || token.word().is_some_and(|word| ABOUT.contains(&word))
}

/// One clock time at this word, and where it ends.
fn clock_at(
    text: &str,
    tokens: &[Token],
    at: usize,
) -> Result<Option<(ClockTime, usize)>, DateError> {
    let Some(token) = tokens.get(at) else {
        return Ok(None);
    };
    let next = tokens.get(at + 1).and_then(Token::word);
    let (hour, minute) = match token.kind {
        Kind::Clock(hour, minute) => (hour, minute),
        Kind::Number {
            value,
            digits: 1 | 2,
            ordinal: false,
        } if matches!(next, Some("am" | "pm" | "o'clock")) => (value, 0),
        _ => return Ok(None),
    };
    let mut end = at + 1;
    let wrong = |why: &str| {
        Err(DateError::at(
            text,
            token.at,
            token.len,
            why,
            "15 February 2018 at 10:30",
        ))
    };
    let hour = match next {
        Some(half @ ("am" | "pm")) => {
            end += 1;
            if hour == 0 || hour > 12 {
                return wrong("with a.m. or p.m. the hour is from 1 to 12");
            }
            hour % 12 + if half == "pm" { 12 } else { 0 }
        }
        Some("hrs" | "hours" | "h" | "o'clock") => {
            end += 1;
            hour
        }
        _ => hour,
    };
    let time = u8::try_from(hour)
        .ok()
        .zip(u8::try_from(minute).ok())
        .and_then(|(hour, minute)| ClockTime::new(hour, minute, false));
    match time {
        Some(time) => Ok(Some((time, end))),
        None => wrong("no such time on a 24-hour clock"),
    }
}

/// The words before a time that belong to it: "on the", "at about", "shortly after".
fn opening(
    text: &str,
    tokens: &[Token],
    at: usize,
    time: TimeOfDay,
) -> Result<(TimeOfDay, usize), DateError> {
    let mut start = at;
    let mut about = false;
    let word = |start: usize| {
        start
            .checked_sub(1)
            .and_then(|before| tokens.get(before))
            .and_then(Token::word)
    };
    let mut near = None;
    if matches!(word(start), Some("after" | "before"))
        && start >= 2
        && matches!(word(start - 1), Some("shortly" | "just" | "soon"))
    {
        near = word(start);
        about = true;
        start -= 2;
    }
    if start > 0 && is_about(&tokens[start - 1]) {
        about = true;
        start -= 1;
    }
    let is_part = matches!(time, TimeOfDay::Part(_));
    while is_part && matches!(word(start), Some("early" | "late" | "very")) {
        start -= 1;
    }
    if matches!(word(start), Some("the")) {
        start -= 1;
    }
    let span = matches!(time, TimeOfDay::Clock { to: Some(_), .. });
    match word(start) {
        Some("between") if span => {
            let token = &tokens[start - 1];
            return Err(DateError::at(
                text,
                token.at,
                token.len,
                "a moment between two times cannot be kept; write an approximate time",
                "15 February 2018 at about 07:00",
            ));
        }
        Some("from") if span => start -= 1,
        Some("at" | "in" | "on" | "during") => start -= 1,
        Some(side @ ("before" | "after" | "since" | "until" | "till" | "by")) => {
            let token = &tokens[start - 1];
            let part = match (side, time) {
                ("before", TimeOfDay::Part(PartOfDay::Dawn))
                | ("after", TimeOfDay::Part(PartOfDay::Midnight)) => PartOfDay::EarlyHours,
                ("before", TimeOfDay::Part(PartOfDay::Midday)) => PartOfDay::Morning,
                ("after", TimeOfDay::Part(PartOfDay::Midday)) => PartOfDay::Afternoon,
                _ => {
                    return Err(DateError::at(
                        text,
                        token.at,
                        token.len,
                        format!(
                            "a time \"{side}\" another cannot be kept; write an approximate \
                             time, or a part of the day"
                        ),
                        "15 February 2018 at about 07:00",
                    ));
                }
            };
            return Ok((TimeOfDay::Part(part), start - 1));
        }
        _ => {}
    }
    if is_part && matches!(word(start), Some("late" | "early")) {
        start -= 1;
    }
    let time = match time {
        TimeOfDay::Clock { from, to } if about => TimeOfDay::Clock {
            from: ClockTime::new(from.hour(), from.minute(), true).unwrap_or(from),
            to,
        },
        TimeOfDay::Part(PartOfDay::Midnight) if near == Some("after") => TimeOfDay::Clock {
            from: "~00:00".parse()?,
            to: None,
        },
        // Near midnight may be either side of it: no more than "at night" is certain.
        TimeOfDay::Part(PartOfDay::Midnight) if about => TimeOfDay::Part(PartOfDay::Night),
        TimeOfDay::Part(PartOfDay::Midday) if about => TimeOfDay::Clock {
            from: "~12:00".parse()?,
            to: None,
        },
        other => other,
    };
    if start > 0 && tokens[start - 1].is_sign(',') {
        start -= 1;
    }
    Ok((time, start))
}

/// The words after a time that lead on to the date: "of", "on".
fn closing(tokens: &[Token], end: usize, time: TimeOfDay) -> usize {
    let leads = match tokens.get(end) {
        Some(token) if token.is_sign(',') => true,
        Some(token) => match token.word() {
            Some("of" | "on") => true,
            Some("from") => matches!(time, TimeOfDay::Part(_)),
            _ => false,
        },
        None => false,
    };
    end + usize::from(leads)
}

/// "this morning" and "tonight" are today; "last night" is the night to today.
fn replacement(tokens: &mut [Token], start: usize, at: usize) -> Option<&'static str> {
    if tokens[at].word() == Some("tonight") {
        return Some("today");
    }
    let before = start.checked_sub(1)?;
    let word = match (tokens[before].word(), tokens[at].word()) {
        (Some("this"), Some("morning" | "afternoon" | "evening")) => "today",
        (Some("last"), Some("night")) => "lastnight",
        _ => return None,
    };
    let token = &mut tokens[before];
    *token = Token::new_word(word, token.at, token.len);
    None
}
