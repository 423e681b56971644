//! Words that name nobody by themselves, though people are called so: hope, May, Paris.

use crate::vocabulary::countries::countries;
use std::collections::HashMap;
use std::sync::OnceLock;

/// How much a word means besides the people who are called so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Ordinary {
    /// With a capital letter within a sentence it is a name: Hope.
    Word,
    /// It has a capital letter of its own: May, Paris, Officer.
    Proper,
}

/// Whether a folded word is one that a text may have without meaning anybody.
pub(super) fn ordinary(folded: &str) -> Option<Ordinary> {
    static WORDS: OnceLock<HashMap<String, Ordinary>> = OnceLock::new();
    let words = WORDS.get_or_init(|| {
        let mut words = HashMap::new();
        for country in countries() {
            for word in crate::names::folded_words(country.name) {
                words.insert(word, Ordinary::Proper);
            }
            if let Some(adjective) = country.adjective {
                words.insert(adjective.to_lowercase(), Ordinary::Proper);
            }
        }
        let mut list = Ordinary::Word;
        for line in include_str!("ordinary.txt").lines() {
            match line {
                "= words" => list = Ordinary::Word,
                "= proper" => list = Ordinary::Proper,
                line if line.starts_with('#') => {}
                line => {
                    for word in line.split_whitespace() {
                        // Jordan is a country before it is anybody.
                        let own = words.entry(word.to_owned()).or_insert(list);
                        *own = list.max(*own);
                    }
                }
            }
        }
        words
    });
    words.get(folded).copied()
}

/// Words beside which a name is that of a street or a station.
pub(super) fn is_street(folded: &str) -> bool {
    const STREETS: &[&str] = &[
        "street",
        "st",
        "avenue",
        "ave",
        "road",
        "rd",
        "square",
        "lane",
        "boulevard",
        "ul",
        "ulitsa",
        "ulitse",
        "ulitsy",
        "ulitsu",
        "ulica",
        "vulytsia",
        "vulytsya",
        "vul",
        "prospekt",
        "prospekte",
        "pr",
        "pereulok",
        "per",
        "ploshchad",
        "ploshchadi",
        "pl",
        "shosse",
        "naberezhnaya",
        "rue",
        "calle",
        "strasse",
        "platz",
        "place",
        "metro",
        "stantsiya",
        "station",
        "park",
        "bridge",
    ];
    STREETS.contains(&folded)
}

/// Words after which a name is that of a place.
pub(super) fn is_locative(folded: &str) -> bool {
    matches!(
        folded,
        "in" | "near" | "at" | "v" | "vo" | "pod" | "en" | "w" | "we" | "bei"
    )
}
