//! Keys: what names that may be the same have in common, for finding them in an index without
//! comparing all. A key is the consonants of a word in one of its readings, or of a name written
//! as one word.

use super::name::{Name, Role, Word};
use std::collections::BTreeSet;

/// Consonants of readings, for trying what a slip of the pen may have made of a key.
const CONSONANTS: &str = "bpdtgkhvfszSZCclrmn";
/// Fewest consonants of a key that is looked for with one changed: shorter ones fit everything.
const FEWEST: usize = 3;

/// A key that is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Which word of the name it stands for.
    pub word: usize,
    /// The key.
    pub key: String,
}

/// The keys by which a name is found, few for most names.
pub fn keys(name: &str) -> BTreeSet<String> {
    let name = Name::of(name);
    let words = name.telling();
    let mut keys: BTreeSet<String> = words.iter().flat_map(|word| own_keys(word)).collect();
    keys.extend(joined(&words).and_then(|word| own_keys(&word).into_iter().next()));
    keys
}

/// The keys to look for when a name was typed.
pub fn wanted(name: &Name) -> Vec<Wanted> {
    let words = name.telling();
    let mut found = Vec::new();
    let mut add = |word: usize, keys: Vec<String>| {
        found.extend(keys.into_iter().map(|key| Wanted { word, key }));
    };
    for (number, word) in words.iter().enumerate() {
        add(number, own_keys(word));
    }
    if let Some(word) = joined(&words) {
        add(words.len(), own_keys(&word));
    }
    found
}

/// Keys with one consonant more, less or another.
pub fn neighbours(wanted: &[Wanted]) -> Vec<Wanted> {
    let mut found = Vec::new();
    for own in wanted {
        let letters: Vec<char> = own.key.chars().collect();
        if letters.len() < FEWEST {
            continue;
        }
        let mut add = |letters: Vec<char>| {
            found.push(Wanted {
                word: own.word,
                key: letters.into_iter().collect(),
            });
        };
        for at in 0..=letters.len() {
            if at < letters.len() {
                let mut less = letters.clone();
                less.remove(at);
                less.dedup();
                add(less);
            }
            for letter in CONSONANTS.chars() {
                let mut more = letters.clone();
                more.insert(at, letter);
                more.dedup();
                add(more);
                if let Some(place) = letters.get(at)
                    && *place != letter
                {
                    let mut other = letters.clone();
                    other[at] = letter;
                    other.dedup();
                    add(other);
                }
            }
        }
    }
    found
}

/// The keys of a word; its sound where it has no consonants.
fn own_keys(word: &Word) -> Vec<String> {
    let mut keys: Vec<String> = word
        .skeletons
        .iter()
        .filter(|key| !key.is_empty())
        .cloned()
        .collect();
    if keys.is_empty() {
        keys.extend(word.readings.first().cloned());
    }
    keys
}

/// All words written as one.
fn joined(words: &[&Word]) -> Option<Word> {
    let (first, rest) = words.split_first()?;
    if rest.is_empty() {
        return None;
    }
    Some(
        rest.iter()
            .fold((*first).clone(), |word, next| word.joined(next)),
    )
}

/// In which groups a name is compared with others to find double entries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Blocks {
    /// By all its words: names that agree in these are compared in any case.
    pub narrow: BTreeSet<String>,
    /// By one word and how another begins, so that a slip in the other does no harm.
    pub wide: BTreeSet<String>,
}

impl Blocks {
    /// The groups of a name.
    pub(super) fn of(name: &Name) -> Blocks {
        let words = name.telling();
        let mut blocks = Blocks::default();
        if let Some(word) = joined(&words) {
            blocks.narrow.extend(own_keys(&word));
        }
        if let [one] = words.as_slice() {
            blocks.narrow.extend(own_keys(one));
        }
        for (number, word) in words.iter().enumerate() {
            for (other, next) in words.iter().enumerate() {
                if number == other {
                    continue;
                }
                for key in own_keys(word) {
                    for begin in own_keys(next) {
                        if number < other {
                            let mut both = [key.as_str(), begin.as_str()];
                            both.sort_unstable();
                            blocks.narrow.insert(both.join(" "));
                        }
                        blocks.wide.insert(format!("{key} {}-", first(&begin)));
                    }
                }
            }
            for initial in name.words.iter().filter(|word| word.role == Role::Initial) {
                for key in own_keys(word) {
                    for begin in own_keys(initial) {
                        blocks.wide.insert(format!("{key} {}-", first(&begin)));
                    }
                }
            }
        }
        blocks
    }
}

fn first(text: &str) -> String {
    text.chars().take(1).collect()
}
