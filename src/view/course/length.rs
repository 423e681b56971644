//! Lengths of sentences, read from the words in which they are recorded.

use chrono::{Days, Months, NaiveDate};
use std::fmt;

/// A length of time as the law counts it: months and days apart, for a month has no fixed number of
/// days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Length {
    /// Months; a year is twelve.
    pub months: u32,
    /// Days beside them.
    pub days: u32,
}

/// Numbers in words.
const NUMBERS: [&str; 21] = [
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];

/// A number in hundredths, so that "1.5" and "2.25" are exact.
fn hundredths(word: &str) -> Option<u32> {
    if matches!(word, "a" | "an") {
        return Some(100);
    }
    if let Some(at) = NUMBERS.iter().position(|known| *known == word) {
        return u32::try_from(at).ok()?.checked_mul(100);
    }
    let word = word.replace('½', ".5");
    let (whole, part) = word.split_once('.').unwrap_or((&word, ""));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || !digits(part) || part.len() > 2 || (whole.is_empty() && part.is_empty()) {
        return None;
    }
    let whole: u32 = if whole.is_empty() {
        0
    } else {
        whole.parse().ok()?
    };
    let part: u32 = format!("{part:0<2}").parse().ok()?;
    whole.checked_mul(100)?.checked_add(part)
}

/// A whole number, in digits or in words up to twenty.
pub(super) fn number(word: &str) -> Option<u32> {
    let all = hundredths(word)?;
    all.is_multiple_of(100).then_some(all / 100)
}

impl Length {
    /// Reads "1.5 years", "2 years 6 months", "two and a half years", "15 days". None where it is
    /// anything else: what is not understood is not counted with.
    pub fn read(text: &str) -> Option<Length> {
        let text = text.to_lowercase().replace("and a half", "½");
        let words: Vec<&str> = text
            .split([' ', ',', '-', '\u{a0}'])
            .filter(|word| !word.is_empty() && *word != "and")
            .collect();
        let mut length = Length::default();
        let mut number: Option<u32> = None;
        let mut found = false;
        for word in words {
            if word == "½" {
                number = Some(number?.checked_add(50)?);
                continue;
            }
            let unit = word.trim_end_matches(['\'', '’']).trim_end_matches('s');
            let months = match unit {
                "year" => Some(12),
                "month" => Some(1),
                _ => None,
            };
            let days = match unit {
                "week" => Some(7),
                "day" => Some(1),
                _ => None,
            };
            if months.is_none() && days.is_none() {
                number = Some(match number {
                    None => hundredths(word)?,
                    Some(_) => return None,
                });
                continue;
            }
            let count = number.take()?;
            let whole = |each: u32| {
                let all = count.checked_mul(each)?;
                all.is_multiple_of(100).then_some(all / 100)
            };
            if let Some(each) = months {
                length.months = length.months.checked_add(whole(each)?)?;
            }
            if let Some(each) = days {
                length.days = length.days.checked_add(whole(each)?)?;
            }
            found = true;
        }
        (found && number.is_none()).then_some(length)
    }

    /// Both together.
    pub fn plus(self, other: Length) -> Length {
        Length {
            months: self.months.saturating_add(other.months),
            days: self.days.saturating_add(other.days),
        }
    }

    /// What is left after taking another off; none where that cannot be said: more is taken off than
    /// there is, or days off months.
    pub fn minus(self, other: Length) -> Option<Length> {
        Some(Length {
            months: self.months.checked_sub(other.months)?,
            days: self.days.checked_sub(other.days)?,
        })
    }

    /// Whether there is nothing of it.
    pub fn is_nothing(self) -> bool {
        self == Length::default()
    }

    /// Whether it is certainly longer than another.
    pub fn is_longer(self, other: Length) -> bool {
        let most = |one: Length| u64::from(one.months) * 31 + u64::from(one.days);
        let least = |one: Length| u64::from(one.months) * 28 + u64::from(one.days);
        (self.months > other.months && self.days >= other.days)
            || (self.months >= other.months && self.days > other.days)
            || least(self) > most(other)
    }

    /// The day on which it ends when it starts on a day.
    pub fn from(self, start: NaiveDate) -> Option<NaiveDate> {
        start
            .checked_add_months(Months::new(self.months))?
            .checked_add_days(Days::new(self.days.into()))
    }
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [
            (self.months / 12, "year"),
            (self.months % 12, "month"),
            (self.days, "day"),
        ];
        let parts: Vec<String> = parts
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, unit)| format!("{count} {unit}{}", if *count == 1 { "" } else { "s" }))
            .collect();
        if parts.is_empty() {
            return f.write_str("nothing");
        }
        f.write_str(&parts.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_read_as_people_write_them_and_nothing_else_is() {
        for (text, months, days) in [
            ("1.5 years", 18, 0),
            ("2 years 6 months", 30, 0),
            ("two and a half years", 30, 0),
            ("nine years and three months", 111, 0),
            ("15 days", 0, 15),
            ("a year", 12, 0),
            ("two weeks", 0, 14),
            ("3-year", 36, 0),
            ("1 year, 2 months and 3 days", 14, 3),
        ] {
            let wanted = Some(Length { months, days });
            assert_eq!(Length::read(text), wanted, "{text}");
        }
        for text in [
            "life",
            "years",
            "5",
            "1.333 years",
            "1.55 months",
            "5 lashes",
            "",
            "up to 3 years",
            "three years of which one suspended",
            "4294967295 years",
        ] {
            assert_eq!(Length::read(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_taken_off_is_never_more_than_there_is() {
        let of = |text| Length::read(text).unwrap();
        assert_eq!(of("5 years").minus(of("1 year")), Some(of("4 years")));
        assert_eq!(of("1 year").minus(of("2 years")), None);
        assert_eq!(of("1 year").minus(of("15 days")), None);
        assert!(of("15 years").is_longer(of("14 years")));
        assert!(of("40 days").is_longer(of("1 month")));
        assert!(!of("30 days").is_longer(of("1 month")));
        assert_eq!(of("54 months").to_string(), "4 years 6 months");
    }
}
