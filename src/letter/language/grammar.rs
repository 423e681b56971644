//! What a language needs beyond words and patterns: how it calls bodies, how a one-line summary
//! becomes a clause. The default does nothing that could be wrong.

use super::english;
use super::nouns;
use super::slavic;
use crate::vocabulary::Who;

/// Grammar that data cannot hold.
pub trait Grammar: Sync {
    /// How a sentence calls an actor by a name: English puts "the" before names of bodies.
    /// `noun` is what the language calls a body of its kind, where it needs to.
    fn called(&self, _who: Who, _noun: &str, name: &str) -> String {
        name.to_owned()
    }

    /// A one-line summary as a clause about someone, where that is certain to be grammatical:
    /// `who` the subject, `many` whether a verb with it is plural.
    fn clause(&self, _summary: &str, _who: &str, _many: bool) -> Option<String> {
        None
    }

    /// Somebody who is only described, within a sentence: "an unknown caller", of "unknown caller".
    fn described(&self, text: &str) -> String {
        text.to_owned()
    }

    /// Whether a clause names the thing or the person that it is about, so that nobody need guess whose
    /// "the home" was.
    fn names_its_subject(&self, _clause: &str) -> bool {
        true
    }

    /// Whether a description is of several people, as far as its form tells: "guards".
    fn is_several(&self, _text: &str) -> bool {
        false
    }

    /// A clause with how often it happened.
    fn with_times(&self, clause: &str, times: &str) -> String {
        format!("{clause} {times}")
    }

    /// A clause with who did it, where `agent` is the part that says so: " by the police"; none where
    /// that would not be grammatical.
    fn with_agent(&self, _clause: &str, _agent: &str) -> Option<String> {
        None
    }

    /// What a summary adds to the verb or noun that it begins with: "by telephone" of "threats by
    /// telephone"; `label` is what the clause says already.
    fn rest_of(&self, _summary: &str, _label: &str) -> Option<String> {
        None
    }

    /// Whether a text is a whole sentence about a warrant or another paper.
    fn tells_of_a_warrant(&self, _text: &str) -> bool {
        false
    }

    /// Whether a text is a whole sentence: "no warrant was shown".
    fn is_sentence(&self, _text: &str) -> bool {
        false
    }

    /// The words of a predicate that goes after a name ("registered two foreigners"), where a text
    /// is one.
    fn is_predicate(&self, _text: &str) -> bool {
        false
    }

    /// When something happened, as it opens a clause in the past: "from June 2019 on", of "since June
    /// 2019".
    fn opening(&self, when: &str) -> String {
        when.to_owned()
    }

    /// A clause about somebody's relative, as it stands when the relative is named: "beaten by two men",
    /// of "his wife beaten by two men".
    fn of_relative(&self, _summary: &str) -> Option<String> {
        None
    }

    /// A text put into brackets after a clause.
    fn aside(&self, text: &str) -> String {
        let second = text.split(' ').nth(1).unwrap_or_default();
        if second.starts_with(char::is_uppercase) {
            text.to_owned()
        } else {
            lowered(text)
        }
    }

    /// The first role of a description: "migrant rights defender and human rights lawyer" begins
    /// with "migrant rights defender".
    fn first_role(&self, description: &str) -> String {
        description
            .split([',', ';', '،'])
            .next()
            .unwrap_or(description)
            .trim()
            .to_owned()
    }
}

/// Languages whose data says it all.
struct Plain;

impl Grammar for Plain {}

/// Russian and Ukrainian.
struct Slavic(&'static str);

impl Grammar for Slavic {
    fn called(&self, who: Who, noun: &str, name: &str) -> String {
        match who {
            Who::Person | Who::Group => name.to_owned(),
            Who::Body => slavic::called(self.0, noun, name),
        }
    }

    fn rest_of(&self, summary: &str, label: &str) -> Option<String> {
        slavic::rest_of(summary, label)
    }
}

/// Languages whose grammar is lists of words: nouns with which names of bodies begin, and prepositions
/// after which a one-line summary goes on from its noun.
struct Listed {
    tag: &'static str,
    prepositions: &'static [&'static str],
}

const SPANISH: Listed = Listed {
    tag: "es",
    prepositions: &[
        "por", "en", "con", "durante", "desde", "mediante", "ante", "frente", "tras",
    ],
};
const FRENCH: Listed = Listed {
    tag: "fr",
    prepositions: &[
        "par", "au", "dans", "en", "sur", "lors", "pendant", "chez", "devant", "sous", "après",
    ],
};
const ARABIC: Listed = Listed {
    tag: "ar",
    prepositions: &[
        "في",
        "عبر",
        "خلال",
        "أثناء",
        "أمام",
        "عند",
        "بعد",
        "داخل",
        "قرب",
    ],
};

impl Grammar for Listed {
    fn called(&self, who: Who, _noun: &str, name: &str) -> String {
        match who {
            Who::Person => name.to_owned(),
            Who::Group | Who::Body => nouns::with_article(self.tag, name),
        }
    }

    fn rest_of(&self, summary: &str, label: &str) -> Option<String> {
        let summary = summary.trim().trim_end_matches('.');
        let stem = |word: &str| -> String { word.to_lowercase().chars().take(4).collect() };
        let said: Vec<String> = label.split(' ').map(stem).collect();
        let words: Vec<&str> = summary.split(' ').collect();
        let before = words.iter().take_while(|word| said.contains(&stem(word)));
        let rest = words.get(before.count()..)?;
        let goes_on = rest.len() < words.len() && self.prepositions.contains(rest.first()?);
        (goes_on && !summary.contains(". ")).then(|| rest.join(" "))
    }
}

/// The grammar of a language.
pub(super) fn of(tag: &str) -> &'static dyn Grammar {
    match tag {
        "en" => &english::English,
        "ru" => &Slavic("ru"),
        "uk" => &Slavic("uk"),
        "es" => &SPANISH,
        "fr" => &FRENCH,
        "ar" => &ARABIC,
        _ => &Plain,
    }
}

/// The first letter in upper case.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// The first letter in lower case where the first word is a common one.
pub fn lowered(text: &str) -> String {
    let first = text.split(' ').next().unwrap_or_default();
    let acronym = first.chars().filter(|c| c.is_uppercase()).count() > 1;
    let mut letters = text.chars();
    match letters.next() {
        Some(letter) if !acronym => letter.to_lowercase().chain(letters).collect(),
        _ => text.to_owned(),
    }
}

/// A text that ends a sentence.
pub fn ended(text: &str) -> String {
    let text = text.trim();
    let last = text
        .trim_end_matches([
            '”',
            '“',
            '»',
            ')',
            '"',
            '’',
            '\u{a0}',
            '\u{202f}',
            '\u{f0004}',
        ])
        .chars()
        .next_back();
    let closed = last.is_some_and(|c| matches!(c, '.' | '!' | '?' | '…' | '؟' | '۔' | ':'));
    let bracketed = text.ends_with(')');
    if text.is_empty() || (closed && !bracketed) {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}
