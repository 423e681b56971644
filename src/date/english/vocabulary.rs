//! The English words for months, weekdays, seasons and numbers.

use chrono::Weekday;

use super::tokens::{self, Kind};

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

const NUMBERS: [&str; 13] = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve",
];

/// The number of a month, named in full or by three letters and more.
pub(super) fn month(word: &str) -> Option<u32> {
    let place = MONTHS
        .iter()
        .position(|name| *name == word || (word.len() >= 3 && name.starts_with(word)))?;
    u32::try_from(place + 1).ok()
}

/// The name of a month.
pub(super) fn month_name(month: u32) -> String {
    let name = usize::try_from(month)
        .ok()
        .and_then(|month| MONTHS.get(month.checked_sub(1)?))
        .copied()
        .unwrap_or_default();
    let mut letters = name.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

/// A weekday, named in full or shortened.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    let known = [
        ("monday", Weekday::Mon),
        ("tuesday", Weekday::Tue),
        ("wednesday", Weekday::Wed),
        ("thursday", Weekday::Thu),
        ("friday", Weekday::Fri),
        ("saturday", Weekday::Sat),
        ("sunday", Weekday::Sun),
    ];
    known
        .into_iter()
        .find(|(name, _)| word.len() >= 3 && name.starts_with(word))
        .map(|(_, day)| day)
}

/// The name of a weekday.
pub(super) fn weekday_name(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}

/// The code of a season in ISO 8601-2.
pub(super) fn season(word: &str) -> Option<u8> {
    match word {
        "spring" => Some(21),
        "summer" => Some(22),
        "autumn" | "fall" => Some(23),
        "winter" => Some(24),
        _ => None,
    }
}

/// A small number in words; "a week ago" counts as one.
pub(super) fn small_number(word: &str) -> Option<i64> {
    if matches!(word, "a" | "an") {
        return Some(1);
    }
    let place = NUMBERS.iter().position(|name| *name == word)?;
    i64::try_from(place).ok()
}

/// The place that an ordinal word names.
pub(super) fn ordinal(word: &str) -> Option<u8> {
    match word {
        "first" => Some(1),
        "second" => Some(2),
        "third" => Some(3),
        "fourth" | "last" => Some(4),
        _ => None,
    }
}

/// Whether the two phrases say the same, apart from case, abbreviation, order and prepositions.
pub(super) fn same_words(left: &str, right: &str) -> bool {
    reduced(left).is_some_and(|words| Some(words) == reduced(right))
}

fn reduced(text: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    for token in tokens::cut(text).ok()? {
        match token.kind {
            Kind::Word(word) => {
                let word = match word.as_str() {
                    "on" | "in" | "at" | "during" | "the" | "of" | "from" | "year" => continue,
                    "circa" | "ca" | "c" | "about" | "approximately" | "approx" | "roughly" => {
                        "around"
                    }
                    "maybe" | "perhaps" => "possibly",
                    "fall" => "autumn",
                    "till" | "through" => "to",
                    other => other,
                };
                match month(word) {
                    Some(month) => words.push(month_name(month)),
                    None => words.push(word.to_owned()),
                }
            }
            Kind::Number { value, .. } => words.push(value.to_string()),
            Kind::Iso(text) => {
                let mut parts = text.split('-').map(|part| part.parse::<u32>());
                words.push(parts.next()?.ok()?.to_string());
                words.push(month_name(parts.next()?.ok()?));
                if let Some(day) = parts.next() {
                    words.push(day.ok()?.to_string());
                }
            }
            Kind::Numeric(parts, sign) => words.push(parts.join(&sign.to_string())),
            Kind::Clock(hour, minute) => words.push(format!("{hour:02}:{minute:02}")),
            Kind::Decade(year) => words.push(format!("{year}s")),
            Kind::Sign('-') => words.push("to".to_owned()),
            Kind::Sign(',') => {}
            Kind::Sign('~') => words.push("around".to_owned()),
            Kind::Sign(other) => words.push(other.to_string()),
        }
    }
    // "mid-March" against "mid March".
    if words.iter().any(|word| word == "mid")
        && let Some(at) = words.iter().position(|word| word == "to")
    {
        words.remove(at);
    }
    words.sort();
    Some(words)
}
