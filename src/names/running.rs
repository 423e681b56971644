//! Running text cut into words as names are looked for in it: marks that are not seen or written
//! into a word belong to it, digits and letters are words of their own, so are the parts of
//! `JohnSmith` and of user names.

use super::fold::{is_joining, is_silent};
use super::signs::is_sign;
use std::ops::Range;

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextWord<'t> {
    /// As it stands there.
    pub text: &'t str,
    /// Where, in bytes.
    pub at: Range<usize>,
    /// Whether it is written in signs, without spaces between words.
    pub signs: bool,
}

impl TextWord<'_> {
    /// Whether it begins with a capital letter.
    pub fn is_capital(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }

    /// Whether its script knows no capital letters; those of Georgian are for whole headings.
    pub fn is_caseless(&self) -> bool {
        self.text.chars().next().is_some_and(|first| {
            !first.is_uppercase() && !first.is_lowercase()
                || ('\u{10d0}'..='\u{10ff}').contains(&first)
        })
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Letter,
    Sign,
    Digit,
    Joining,
    Other,
}

fn class(letter: char) -> Class {
    match letter {
        'a'..='z' | 'A'..='Z' | 'А'..='я' | 'ё' | 'Ё' => Class::Letter,
        '0'..='9' => Class::Digit,
        ' ' | ',' | '.' | '-' | '\n' => Class::Other,
        letter if is_silent(letter) || is_joining(letter) => Class::Joining,
        letter if is_sign(letter) => Class::Sign,
        letter if letter.is_numeric() => Class::Digit,
        letter if letter.is_alphabetic() => Class::Letter,
        _ => Class::Other,
    }
}

/// The words of a text.
pub fn text_words(text: &str) -> impl Iterator<Item = TextWord<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let (start, kind) = text[at..].char_indices().find_map(|(offset, letter)| {
            let kind = class(letter);
            matches!(kind, Class::Letter | Class::Sign | Class::Digit)
                .then_some((at + offset, kind))
        })?;
        let mut end = start;
        let mut before = ' ';
        let mut letters = text[start..].char_indices();
        while let Some((offset, letter)) = letters.next() {
            let own = class(letter);
            // A capital after a small letter begins another word: JohnSmith.
            if own == kind && !(before.is_lowercase() && letter.is_uppercase()) {
                end = start + offset + letter.len_utf8();
                before = letter;
            } else if own == Class::Joining {
                if !is_apostrophe(letter) {
                    end = start + offset + letter.len_utf8();
                }
            } else if let ('-' | '\u{2010}', Some(skip)) =
                (letter, hyphenated(&text[start + offset..], before))
            {
                // A word broken at the end of a line goes on in the next.
                letters.nth(skip);
            } else {
                break;
            }
        }
        at = end;
        Some(TextWord {
            text: &text[start..end],
            at: start..end,
            signs: kind == Class::Sign,
        })
    })
}

/// How many characters after a hyphen at the end of a line are to be skipped.
fn hyphenated(rest: &str, before: char) -> Option<usize> {
    if !before.is_lowercase() {
        return None;
    }
    let mut newline = false;
    for (count, letter) in rest.chars().skip(1).enumerate() {
        match letter {
            '\n' => newline = true,
            ' ' | '\r' | '\t' => {}
            letter if newline && letter.is_lowercase() => return count.checked_sub(1),
            _ => return None,
        }
    }
    None
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '`' | '’' | '‘' | '´')
}

#[cfg(test)]
mod tests {
    use super::text_words;

    #[test]
    fn words_are_cut_as_names_are_written() {
        let found: Vec<&str> = text_words(
            "O’Neil's «дело» Iva\u{ad}nov, k.marsh1985@x, AnnaBell; 王明said Zvyo\u{301}z-\n  dkin 'so'",
        )
        .map(|word| word.text)
        .collect();
        assert_eq!(
            found,
            [
                "O’Neil's",
                "дело",
                "Iva\u{ad}nov",
                "k",
                "marsh",
                "1985",
                "x",
                "Anna",
                "Bell",
                "王明",
                "said",
                "Zvyo\u{301}z-\n  dkin",
                "so"
            ]
        );
    }
}
