//! English grammar for letters: people, articles, and phrases from data.

use crate::model::Actor;
use std::collections::HashMap;
use std::sync::OnceLock;

/// A person or several, as sentences speak of them.
#[derive(Clone, Debug)]
pub struct Person {
    /// Full name.
    pub name: String,
    /// he, she, they or it.
    pub subject: &'static str,
    /// his, her, their or its.
    pub possessive: &'static str,
    /// him, her, them or it.
    pub object: &'static str,
    /// Whether verbs after the pronoun are plural.
    pub plural: bool,
}

impl Person {
    /// An actor.
    pub fn of(actor: &Actor) -> Person {
        let kind = actor.kind.as_deref().unwrap_or("person");
        let pronouns = actor.pronouns.as_deref().unwrap_or_default().to_lowercase();
        let gender = actor.gender.as_deref().unwrap_or_default();
        let (subject, possessive, object, plural) = if kind == "group" {
            ("they", "their", "them", true)
        } else if kind != "person" {
            ("it", "its", "it", false)
        } else if pronouns.starts_with("she") || (pronouns.is_empty() && gender == "female") {
            ("she", "her", "her", false)
        } else if pronouns.starts_with("he") || (pronouns.is_empty() && gender == "male") {
            ("he", "his", "him", false)
        } else {
            ("they", "their", "them", true)
        };
        Person {
            name: actor.display_name().to_owned(),
            subject,
            possessive,
            object,
            plural,
        }
    }

    /// "was" or "were" after the name or the pronoun.
    pub fn was(&self, pronoun: bool) -> &'static str {
        if self.plural && pronoun {
            "were"
        } else {
            "was"
        }
    }

    /// "has" or "have" after the pronoun.
    pub fn has(&self) -> &'static str {
        if self.plural { "have" } else { "has" }
    }

    /// "is" or "are" after the pronoun.
    pub fn is(&self) -> &'static str {
        if self.plural { "are" } else { "is" }
    }
}

/// The indefinite article for a phrase, by its sound.
pub fn article(phrase: &str) -> &'static str {
    let word = phrase.split([' ', '-']).next().unwrap_or_default();
    let lower = word.to_lowercase();
    let letters_spoken = word.len() > 1 && word.chars().all(|c| c.is_ascii_uppercase());
    if letters_spoken {
        return if word.starts_with(['A', 'E', 'F', 'H', 'I', 'L', 'M', 'N', 'O', 'R', 'S', 'X']) {
            "an"
        } else {
            "a"
        };
    }
    if lower.starts_with("8") || lower == "11" || lower == "18" {
        return "an";
    }
    if ["hour", "honest", "honour", "heir"]
        .iter()
        .any(|w| lower.starts_with(w))
    {
        return "an";
    }
    if ["uni", "use", "usu", "eu", "one", "ur", "uzbek"]
        .iter()
        .any(|w| lower.starts_with(w))
        && !lower.starts_with("unin")
        && !lower.starts_with("unim")
        && !lower.starts_with("unid")
        && !lower.starts_with("urg")
    {
        return "a";
    }
    if lower.starts_with(['a', 'e', 'i', 'o', 'u']) {
        "an"
    } else {
        "a"
    }
}

/// A phrase that begins with an article already or gets one.
pub fn with_article(phrase: &str) -> String {
    let first = phrase.split(' ').next().unwrap_or_default().to_lowercase();
    if ["a", "an", "the", "one"].contains(&first.as_str()) {
        phrase.to_owned()
    } else {
        format!("{} {phrase}", article(phrase))
    }
}

/// Offices that are said without an article: "is president of".
pub const OFFICES: &[&str] = &[
    "head",
    "director",
    "president",
    "vice-president",
    "chair",
    "chairman",
    "chairwoman",
    "chairperson",
    "leader",
    "coordinator",
    "founder",
    "co-founder",
    "editor-in-chief",
    "secretary",
    "deputy",
];

/// A noun phrase after "is": with an article, but for offices.
pub fn as_complement(phrase: &str) -> String {
    let first = phrase
        .split([' ', ','])
        .next()
        .unwrap_or_default()
        .to_lowercase();
    if OFFICES.contains(&first.as_str()) {
        phrase.to_owned()
    } else {
        with_article(phrase)
    }
}

/// A name with a role at first mention: "journalist Anna Ivanova", "Anna Ivanova, head of X,".
/// The comma after a role that follows stands where the sentence goes on.
pub fn introduced(name: &str, role: &str) -> String {
    let follows = [" of ", " at ", " for ", " in ", " from ", " who "];
    if follows.iter().any(|word| role.contains(word)) {
        format!("{name}, {role},")
    } else {
        format!("{role} {name}")
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
    if text.ends_with(['.', '!', '?', '…']) || text.ends_with(".”") || text.is_empty() {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}

fn table(text: &'static str) -> HashMap<String, String> {
    serde_yaml::from_str(text).unwrap_or_default()
}

/// The sentence pattern of an act.
pub fn act(code: &str) -> Option<&'static str> {
    static ACTS: OnceLock<HashMap<String, String>> = OnceLock::new();
    ACTS.get_or_init(|| table(include_str!("acts.yaml")))
        .get(code)
        .map(String::as_str)
}

/// The sentence pattern of a step and how a headline says it.
pub fn step(code: &str) -> Option<(&'static str, &'static str)> {
    static STEPS: OnceLock<HashMap<String, String>> = OnceLock::new();
    let text = STEPS
        .get_or_init(|| table(include_str!("steps.yaml")))
        .get(code)?;
    text.split_once(" | ")
}

/// A pattern with its placeholders filled in; those without a value vanish.
pub fn fill(pattern: &str, value: impl Fn(&str) -> String) -> String {
    let mut out = String::new();
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        match after.split_once('}') {
            Some((name, tail)) => {
                out.push_str(&value(name));
                rest = tail;
            }
            None => {
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

/// Words that may begin a summary and are common nouns, articles or pronouns.
const COMMON: &[&str] = &[
    "a",
    "an",
    "the",
    "his",
    "her",
    "their",
    "its",
    "he",
    "she",
    "they",
    "it",
    "police",
    "officers",
    "unknown",
    "unidentified",
    "armed",
    "masked",
    "four",
    "three",
    "two",
    "five",
    "six",
    "several",
    "some",
    "security",
    "plain",
    "plainclothes",
    "men",
    "soldiers",
    "agents",
    "authorities",
    "court",
    "prosecutors",
    "investigators",
    "state",
    "members",
    "masked",
    "riot",
    "traffic",
    "prison",
    "border",
    "customs",
    "tax",
    "unnamed",
    "assailants",
    "attackers",
    "supporters",
    "guards",
];
const AFTER_PARTICIPLE: &[&str] = &[
    "by", "in", "at", "on", "from", "to", "for", "with", "after", "while", "without", "and",
    "again", "near", "outside", "under", "during", "over", "as", "of", "into", "twice", "several",
    "when", "upon", "off", "out", "before", "because",
];
const IRREGULAR: &[&str] = &[
    "beaten",
    "shot",
    "sent",
    "taken",
    "held",
    "given",
    "forced",
    "told",
    "kept",
    "found",
    "hit",
    "thrown",
    "driven",
    "sentenced",
    "forbidden",
    "bound",
    "put",
    "stopped",
    "struck",
    "stabbed",
];

/// Past forms that say what the person did or went through.
const ACTIVE: &[&str] = &[
    "received",
    "lost",
    "fled",
    "left",
    "died",
    "began",
    "suffered",
    "survived",
    "escaped",
    "disappeared",
    "resigned",
    "went",
    "sustained",
    "spent",
];

/// What a headline says after the name for an act: "threatened", "forcibly disappeared".
pub fn act_headline(code: &str) -> &'static str {
    act(code)
        .and_then(|pattern| pattern.strip_prefix("{who} {was} "))
        .and_then(|rest| rest.split('{').next())
        .map_or("targeted", str::trim)
}

/// A one-line summary as a clause about someone, where that is certain to be grammatical.
pub fn clause(summary: &str, who: &str, was: &str) -> Option<String> {
    let summary = summary.trim().trim_end_matches('.');
    let mut words = summary.split_whitespace();
    let first = words.next()?;
    let second = words
        .next()
        .unwrap_or_default()
        .trim_end_matches(',')
        .to_lowercase();
    let lower = first.to_lowercase();
    let participle =
        lower.ends_with("ed") && lower.len() > 4 || IRREGULAR.contains(&lower.as_str());
    if participle && (second.is_empty() || AFTER_PARTICIPLE.contains(&second.as_str())) {
        return Some(format!("{who} {was} {}", lowered(summary)));
    }
    if ACTIVE.contains(&lower.as_str()) {
        return Some(format!("{who} {}", lowered(summary)));
    }
    if summary.starts_with(who) && summary.len() > who.len() {
        return Some(summary.to_owned());
    }
    let has_verb = summary.split_whitespace().skip(1).any(|w| {
        let w = w.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase();
        (w.ends_with("ed") && w.len() > 4)
            || [
                "was", "were", "beat", "broke", "took", "told", "held", "hit", "shot", "came",
                "went", "gave", "made", "said", "found", "threw", "set", "put", "did", "had",
                "has", "forced",
            ]
            .contains(&w.as_str())
    });
    if COMMON.contains(&lower.as_str()) && has_verb {
        return Some(lowered(summary));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_follow_the_sound() {
        for (phrase, expected) in [
            ("hour", "an"),
            ("university lecturer", "a"),
            ("FSB officer", "an"),
            ("UN rapporteur", "a"),
            ("18-year sentence", "an"),
            ("Uzbek citizen", "a"),
            ("unidentified man", "an"),
            ("migrant", "a"),
            ("environmental defender", "an"),
        ] {
            assert_eq!(article(phrase), expected, "{phrase}");
        }
    }

    #[test]
    fn summaries_become_clauses_only_where_grammatical() {
        let clause = |text| clause(text, "Anna Ivanova", "was");
        assert_eq!(
            clause("Beaten by a security official").as_deref(),
            Some("Anna Ivanova was beaten by a security official")
        );
        assert_eq!(
            clause("Police raided her home").as_deref(),
            Some("police raided her home")
        );
        assert_eq!(
            clause("Armed men broke into the office").as_deref(),
            Some("armed men broke into the office")
        );
        assert_eq!(clause("Search of the apartment"), None);
        assert_eq!(clause("FSB officers searched the flat"), None);
    }
}
