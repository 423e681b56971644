//! How alike two words of names are, and why.

use super::name::{Role, Word};
use super::spelling::{distance, is_vowel, least_distance};

/// Why two words are taken for the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reason {
    /// The same letters, in whatever script.
    Same,
    /// The same sounds, spelled differently.
    Spelling,
    /// The same consonants, where a script has no vowels.
    Consonants,
    /// A letter for a name.
    Initial,
    /// A few letters differ.
    Near,
    /// A man's and a woman's form of a name.
    Gender,
    /// They are not alike.
    Different,
}

/// How alike two words are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Alike {
    /// From 0 to 1.
    pub score: f64,
    pub reason: Reason,
}

const DIFFERENT: Alike = Alike {
    score: 0.0,
    reason: Reason::Different,
};

/// Most that two words may be apart and still be near: more is no slip of the pen.
const FARTHEST: f64 = 2.3;

/// Compares two words.
pub(super) fn alike(a: &Word, b: &Word) -> Alike {
    if let (Some(one), Some(other)) = (&a.signs, &b.signs)
        && one != other
    {
        return near(closeness(one, other));
    }
    if a.text == b.text {
        return Alike {
            score: 1.0,
            reason: Reason::Same,
        };
    }
    match (a.role == Role::Initial, b.role == Role::Initial) {
        (true, true) => return DIFFERENT,
        (true, false) => return initial(a, b),
        (false, true) => return initial(b, a),
        _ => {}
    }
    if shares(&a.readings, &b.readings) {
        return Alike {
            score: 0.97,
            reason: Reason::Spelling,
        };
    }
    if a.vowelless != b.vowelless {
        return across(a, b);
    }
    let mut best: f64 = 0.0;
    for one in &a.readings {
        for other in &b.readings {
            if is_feminine_of(one, other) || is_feminine_of(other, one) {
                return Alike {
                    score: 0.72,
                    reason: Reason::Gender,
                };
            }
            best = best.max(closeness(one, other));
        }
    }
    near(best)
}

fn near(score: f64) -> Alike {
    if score > 0.0 {
        Alike {
            score,
            reason: Reason::Near,
        }
    } else {
        DIFFERENT
    }
}

fn shares(a: &[String], b: &[String]) -> bool {
    a.iter().any(|one| b.contains(one))
}

fn initial(letter: &Word, word: &Word) -> Alike {
    let begins = |text: &String| {
        letter
            .readings
            .iter()
            .any(|own| text.starts_with(own.as_str()))
    };
    if word.text.starts_with(&letter.text)
        || word.readings.iter().any(begins)
        || word.vowelless && word.skeletons.iter().any(begins)
    {
        Alike {
            score: 0.9,
            reason: Reason::Initial,
        }
    } else {
        DIFFERENT
    }
}

/// Between a script with vowels and one without.
fn across(a: &Word, b: &Word) -> Alike {
    if shares(&a.skeletons, &b.skeletons) {
        // One consonant says little: Ali, Lea and Lee are written alike.
        let short = a.skeletons.iter().all(|s| s.chars().count() < 2);
        return Alike {
            score: if short { 0.85 } else { 0.93 },
            reason: Reason::Consonants,
        };
    }
    let mut best: f64 = 0.0;
    for one in &a.skeletons {
        for other in &b.skeletons {
            best = best.max(closeness(one, other));
        }
    }
    near(best * 0.9)
}

/// From 0 (nothing in common) to below 1.
fn closeness(a: &str, b: &str) -> f64 {
    let length = a.chars().count().max(b.chars().count());
    if length == 0 || least_distance(a, b) > FARTHEST {
        return 0.0;
    }
    let apart = distance(a, b);
    if apart > FARTHEST {
        return 0.0;
    }
    (1.0 - apart / length as f64).clamp(0.0, 0.96)
}

/// Whether a name is the woman's form of another: Ivanova, Belinskaya, Aleksandra, Khalida.
fn is_feminine_of(woman: &str, man: &str) -> bool {
    if let Some(stem) = woman.strip_suffix('a') {
        if stem == man {
            return man.chars().count() > 2
                && man.chars().last().is_some_and(|last| !is_vowel(last));
        }
        if let (Some(stem), Some(own)) = (stem.strip_suffix("ai"), man.strip_suffix('i')) {
            return stem == own && own.chars().count() > 2;
        }
    }
    false
}
