//! Words of a text and the form in which an index keeps them. A word is folded to lower case,
//! brought to its stem (Cyrillic words as Russian, Latin ones as English) and written in Latin
//! letters, so that "searches" finds "searched", «обыск» finds «обыски», and a name is found in
//! either script. One word gives one index word: phrases keep their places.

use rust_stemmers::{Algorithm, Stemmer};
use std::collections::HashMap;
use std::fmt;
use std::sync::OnceLock;

/// How many words are remembered before all are forgotten: bounds the memory of a bulk load.
const REMEMBERED: usize = 200_000;

/// Longest index word in bytes; what is longer is no word of a language.
const LONGEST: usize = 64;

/// Makes index words, and remembers those it made.
pub struct Words {
    russian: Stemmer,
    english: Stemmer,
    known: HashMap<Box<str>, Box<str>>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words")
            .field("known", &self.known.len())
            .finish_non_exhaustive()
    }
}

impl Default for Words {
    fn default() -> Self {
        Words {
            russian: Stemmer::create(Algorithm::Russian),
            english: Stemmer::create(Algorithm::English),
            known: HashMap::new(),
        }
    }
}

impl Words {
    /// The index word of a word; empty where nothing of it can be written in Latin letters.
    pub fn index_word(&mut self, word: &str) -> &str {
        if !self.known.contains_key(word) {
            if self.known.len() >= REMEMBERED {
                self.known.clear();
            }
            let made = self.make(word).into_boxed_str();
            self.known.insert(word.into(), made);
        }
        self.known.get(word).map_or("", |made| made)
    }

    /// Appends the index words of a text, each followed by a space.
    pub fn index_text(&mut self, text: &str, out: &mut String) {
        for (_, word) in words(text) {
            let made = self.index_word(word);
            if !made.is_empty() {
                out.push_str(made);
                out.push(' ');
            }
        }
    }

    /// The index words by which a word that somebody looks for may be kept: its own, and those of
    /// the same word written in the other script.
    pub fn alternatives(&mut self, word: &str) -> Vec<String> {
        let mut found = vec![self.index_word(word).to_owned()];
        let plain = lower(word);
        let other = if is_cyrillic(&plain) {
            self.english.stem(&latin(&plain)).into_owned()
        } else {
            let folded = latin(&plain);
            let cyrillic = cyrillic(&folded);
            let stem = self.russian_stem(&cyrillic);
            match stem.len() < cyrillic.len() && folded.len() > 3 {
                true => latin(&stem),
                false => String::new(),
            }
        };
        found.push(cut(other));
        found.retain(|word| !word.is_empty());
        found.dedup();
        found
    }

    /// The stem of a Russian word. Endings are taken off until none is left: those of a name
    /// («Хамроева») stand after what looks like another («Хамроев»).
    fn russian_stem(&self, word: &str) -> String {
        let mut stem = word.to_owned();
        for _ in 0..3 {
            let shorter = self.russian.stem(&stem).into_owned();
            if shorter == stem {
                break;
            }
            stem = shorter;
        }
        stem
    }

    fn make(&self, word: &str) -> String {
        let plain = lower(word);
        cut(if is_cyrillic(&plain) {
            latin(&self.russian_stem(&plain))
        } else {
            let folded = latin(&plain);
            match is_latin(&plain) {
                true => self.english.stem(&folded).into_owned(),
                false => folded,
            }
        })
    }
}

/// A word in Latin letters without its ending taken off: what the start of a word is compared with.
pub fn folded(word: &str) -> String {
    cut(latin(&lower(word)))
}

fn cut(mut word: String) -> String {
    word.truncate(LONGEST);
    word
}

/// A word in lower case without marks that are often left out.
fn lower(word: &str) -> String {
    let lower = word.to_lowercase();
    if lower.is_ascii() {
        return lower.replace('\'', "");
    }
    lower
        .replace("и\u{306}", "й")
        .replace('ё', "е")
        .chars()
        .filter(|c| !joins(*c))
        .collect()
}

/// A word in lower-case Latin letters and digits.
fn latin(word: &str) -> String {
    let mut folded = any_ascii::any_ascii(word);
    folded.make_ascii_lowercase();
    folded.retain(|c| c.is_ascii_alphanumeric());
    folded
}

fn is_cyrillic(word: &str) -> bool {
    word.chars().any(|c| matches!(c, '\u{400}'..='\u{52f}'))
}

fn is_latin(word: &str) -> bool {
    word.chars().all(|c| {
        c.is_ascii_alphanumeric() || matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
    })
}

/// A word in Latin letters as it may have stood in Russian.
fn cyrillic(word: &str) -> String {
    static LETTERS: OnceLock<Vec<(String, char)>> = OnceLock::new();
    let letters = LETTERS.get_or_init(|| {
        let mut all: Vec<(String, char)> = "абвгдежзийклмнопрстуфхцчшщюя"
            .chars()
            .map(|c| (latin(&c.to_string()), c))
            .collect();
        all.sort_by_key(|(text, _)| std::cmp::Reverse(text.len()));
        all
    });
    let mut out = String::new();
    let mut rest = word;
    while let Some(next) = rest.chars().next() {
        let vowel = out.ends_with(['а', 'е', 'и', 'о', 'у', 'ю', 'я', 'ы']);
        let found = letters
            .iter()
            .find(|(text, _)| !text.is_empty() && rest.starts_with(text.as_str()));
        match found {
            Some((_, 'й')) if !vowel => out.push('ы'),
            Some((_, letter)) => out.push(*letter),
            None => out.push(next),
        }
        rest = &rest[found.map_or(next.len_utf8(), |(text, _)| text.len())..];
    }
    out
}

/// The words of a text with the byte at which each starts: letters and digits, with the marks and
/// apostrophes between them; each ideograph is a word, as they are written without spaces.
pub fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..)?;
        let start = at + rest.find(char::is_alphanumeric)?;
        let rest = text.get(start..)?;
        let first = rest.chars().next()?;
        let length = if is_ideograph(first) {
            first.len_utf8()
        } else {
            length(rest)
        };
        at = start + length;
        Some((start, &rest[..length]))
    })
}

/// How many bytes the word at the start of a text has; an apostrophe counts between letters only.
fn length(rest: &str) -> usize {
    let mut end = 0;
    for (at, c) in rest.char_indices() {
        if is_ideograph(c) {
            break;
        } else if c.is_alphanumeric() || (joins(c) && !is_apostrophe(c)) {
            end = at + c.len_utf8();
        } else if !(is_apostrophe(c) && end == at) {
            break;
        }
    }
    end
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '`' | 'ʼ' | 'ʻ' | '‘')
}

/// Marks on letters, invisible joiners and apostrophes: no letters, but within a word.
fn joins(c: char) -> bool {
    is_apostrophe(c)
        || matches!(c,
            '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200c}' | '\u{200d}' | '\u{591}'..='\u{5bd}'
            | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' | '\u{94d}' | '\u{1ab0}'..='\u{1aff}')
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(text: &str) -> String {
        let mut out = String::new();
        Words::default().index_text(text, &mut out);
        out.trim_end().to_owned()
    }

    #[test]
    fn forms_of_a_word_have_one_index_word() {
        for forms in [
            &["search", "searches", "Searched", "SEARCHING"][..],
            &["обыск", "обыски", "Обыска", "обыском"],
            &["Хамроев", "Хамроева", "ХАМРОЕВУ"],
            &["José", "Jose", "Jose\u{301}"],
            &["актёр", "актер"],
            &["O'Neil", "O’Neil", "ONeil"],
        ] {
            let first = index(forms[0]);
            assert!(!first.is_empty());
            for form in forms {
                assert_eq!(index(form), first, "{form}");
            }
        }
    }

    #[test]
    fn a_word_is_found_in_the_other_script() {
        let mut words = Words::default();
        for (typed, stands) in [
            ("khamroev", "Хамроева"),
            ("Хамроев", "Khamroev"),
            ("Tashkent", "Ташкенте"),
            ("Ташкент", "Tashkent"),
        ] {
            let wanted = words.index_word(stands).to_owned();
            let alternatives = words.alternatives(typed);
            assert!(
                alternatives.contains(&wanted),
                "{typed}: {alternatives:?}, {wanted}"
            );
        }
    }

    #[test]
    fn words_keep_their_places() {
        let found: Vec<_> = words("He—the 'lawyer'—wasn't 北京 (2018)").collect();
        assert_eq!(
            found,
            [
                (0, "He"),
                (5, "the"),
                (10, "lawyer"),
                (20, "wasn't"),
                (27, "北"),
                (30, "京"),
                (35, "2018")
            ]
        );
    }

    #[test]
    fn memory_is_bounded_and_long_words_are_cut() {
        let mut words = Words::default();
        for number in 0..REMEMBERED + 10 {
            words.index_word(&number.to_string());
        }
        assert!(words.known.len() <= REMEMBERED);
        assert_eq!(words.index_word(&"x".repeat(5000)).len(), LONGEST);
    }
}
