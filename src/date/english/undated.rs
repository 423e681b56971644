//! Phrases that give no date: "unknown", "later", "after s3".

use crate::date::{DateError, OrderHint, UncertainDate};

const NOTHING_KNOWN: &[&str] = &[
    "?",
    "unknown",
    "undated",
    "not dated",
    "n.d.",
    "n.d",
    "nd",
    "no date",
    "date unknown",
    "unknown date",
    "date not known",
    "not known",
    "none",
];

const VAGUE: &[&str] = &[
    "later",
    "some time later",
    "sometime later",
    "later on",
    "soon",
    "soon after",
    "soon afterwards",
    "shortly after",
    "shortly afterwards",
    "shortly",
    "expected soon",
    "afterwards",
    "subsequently",
    "thereafter",
    "eventually",
    "recently",
    "pending",
    "to be announced",
    "to be set",
    "tba",
    "tbc",
];

/// Reads such a phrase; `None` when it is none.
pub(super) fn read(text: &str) -> Result<Option<UncertainDate>, DateError> {
    let lower = text.trim().to_lowercase();
    if NOTHING_KNOWN.contains(&lower.as_str()) {
        return Ok(Some(UncertainDate::default()));
    }
    if VAGUE.contains(&lower.as_str()) {
        return Ok(Some(UncertainDate {
            as_written: Some(text.to_owned()),
            ..UncertainDate::default()
        }));
    }
    let words: Vec<&str> = lower.split_whitespace().collect();
    if let [word @ ("after" | "before"), reference] = words.as_slice()
        && names_record(reference)
    {
        let reference = text
            .split_whitespace()
            .last()
            .unwrap_or_default()
            .to_owned();
        let order = if *word == "after" {
            OrderHint::After(reference)
        } else {
            OrderHint::Before(reference)
        };
        return Ok(Some(UncertainDate {
            order: Some(order),
            ..UncertainDate::default()
        }));
    }
    if counts_from_elsewhere(&words) {
        return Err(DateError::whole(
            text,
            "this counts from another event; write the date itself, or name the record it follows",
            "after s3",
        ));
    }
    Ok(None)
}

/// `s3`, `i12`: letters, then digits.
fn names_record(word: &str) -> bool {
    let letters = word.chars().take_while(char::is_ascii_alphabetic).count();
    let digits = word.len() - letters;
    let circa = matches!(&word[..letters], "c" | "ca") && digits > 2;
    let month = super::vocabulary::month(&word[..letters]).is_some();
    (1..=3).contains(&letters)
        && !month
        && digits > 0
        && !circa
        && word[letters..].bytes().all(|b| b.is_ascii_digit())
}

/// "two weeks later", "the next day", "the same evening".
fn counts_from_elsewhere(words: &[&str]) -> bool {
    let unit = |word: &&str| {
        matches!(
            word.trim_end_matches('s'),
            "hour" | "day" | "week" | "month" | "year" | "morning" | "evening" | "night"
        )
    };
    let words = match words {
        ["on" | "in" | "at" | "during", rest @ ..] => rest,
        all => all,
    };
    match words {
        [.., "later" | "earlier" | "afterwards" | "thereafter"] => words.iter().any(unit),
        ["the", "next" | "following" | "same" | "previous", last] | ["that", last] => unit(last),
        _ => false,
    }
}
