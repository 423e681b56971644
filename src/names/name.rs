//! A name taken apart: its words, and what each is in it.

use super::fold::{Folded, folded};
use super::spelling::{readings, skeletons};

/// Most words of a name that are compared: longer texts are no names.
const MOST_WORDS: usize = 10;

/// Most words that are looked at, with titles.
const MOST_READ: usize = 40;

/// What a word is in a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A given name or a surname.
    Word,
    /// One letter.
    Initial,
    /// A father's name: Ivanovich, or the word after bin.
    Patronymic,
    /// An article or preposition: al, de, von.
    Particle,
}

/// A word of a name with its readings.
#[derive(Clone, Debug)]
pub(super) struct Word {
    pub text: String,
    pub role: Role,
    pub readings: Vec<String>,
    pub skeletons: Vec<String>,
    pub vowelless: bool,
    pub signs: Option<String>,
}

impl Word {
    fn new(folded: Folded, role: Role) -> Word {
        let readings = readings(&folded.text);
        let skeletons = skeletons(&folded.text, &readings, folded.vowelless);
        Word {
            readings,
            skeletons,
            vowelless: folded.vowelless,
            signs: folded.signs,
            text: folded.text,
            role,
        }
    }

    /// This word and the next written as one.
    pub(super) fn joined(&self, next: &Word) -> Word {
        let folded = Folded {
            text: format!("{}{}", self.text, next.text),
            vowelless: self.vowelless || next.vowelless,
            signs: None,
        };
        let role = match (self.role, next.role) {
            (Role::Patronymic, _) | (_, Role::Patronymic) => Role::Patronymic,
            _ => Role::Word,
        };
        Word::new(folded, role)
    }
}

/// A name taken apart, ready to be compared.
#[derive(Clone, Debug)]
pub struct Name {
    /// The name as written.
    pub text: String,
    pub(super) words: Vec<Word>,
}

/// Forms of address, ranks and honours that are no part of a name.
const TITLES: &[&str] = &[
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "prof",
    "professor",
    "sir",
    "lady",
    "lord",
    "madame",
    "monsieur",
    "mme",
    "herr",
    "frau",
    "senor",
    "senora",
    "don",
    "president",
    "prezident",
    "prasident",
    "minister",
    "judge",
    "sudia",
    "colonel",
    "general",
    "major",
    "captain",
    "lt",
    "lieutenant",
    "sergeant",
    "shaikh",
    "sheikh",
    "shaykh",
    "sheik",
    "haji",
    "hajji",
    "hadji",
    "mullah",
    "mulla",
    "mawlawi",
    "maulvi",
    "mufti",
    "imam",
    "ayatollah",
    "qari",
    "hafiz",
    "sayyid",
    "sayyed",
    "sayed",
    "ustad",
    "ustaz",
    "gn",
    "gospodin",
    "gospozha",
    "grazhdanin",
    "pan",
    "pani",
    "jr",
    "sr",
    "phd",
    "esq",
];

/// Articles and prepositions within names.
const PARTICLES: &[&str] = &[
    "al", "el", "ul", "ud", "ad", "ur", "as", "at", "an", "ar", "ash", "bin", "ibn", "ben", "bint",
    "ould", "wuld", "de", "da", "del", "della", "di", "do", "dos", "du", "des", "la", "le", "las",
    "los", "von", "van", "der", "den", "ter", "zu", "y", "ap", "mac", "na", "oglu", "ogli", "ugli",
    "uly", "kyzy", "kizi", "qizi",
];

/// Words before a father's name.
const SON_OF: &[&str] = &["bin", "ibn", "ben", "bint", "ould", "wuld"];
/// Words after a father's name.
const CHILD_AFTER: &[&str] = &["oglu", "ogli", "ugli", "uly", "kyzy", "kizi", "qizi"];

/// Endings of East Slavic patronymics, in the readings of `spelling`.
const PATRONYMIC_ENDINGS: &[&str] = &[
    "oviC", "eviC", "ovic", "evic", "iviC", "ovna", "evna", "iCna", "ivna",
];

/// Whether a folded word is a form of address, a rank or an honour.
pub fn is_title(folded: &str) -> bool {
    TITLES.contains(&folded)
}

/// Whether a folded word is an article or a preposition within names.
pub fn is_particle(folded: &str) -> bool {
    PARTICLES.contains(&folded)
}

/// Whether a folded word ends as East Slavic patronymics do.
pub fn is_patronymic_text(folded: &str) -> bool {
    folded.len() > 5
        && readings(folded)
            .iter()
            .any(|reading| PATRONYMIC_ENDINGS.iter().any(|end| reading.ends_with(end)))
}

impl Name {
    /// Takes a name apart.
    pub fn of(text: &str) -> Name {
        let mut parts = folded(text);
        if let Some(comma) = text.split_once(',') {
            // “Surname, given names”: the words are in another order only.
            let (surname, given) = (folded(comma.0), folded(comma.1));
            parts = given.into_iter().chain(surname).collect();
        }
        parts.truncate(MOST_READ);
        let plain = |part: &Folded| !TITLES.contains(&part.text.as_str());
        if parts
            .iter()
            .filter(|part| plain(part) && part.text.len() > 1)
            .count()
            > 0
        {
            parts.retain(plain);
        }
        parts.dedup_by(|next, before| next.text == before.text && next.text.len() > 1);
        servants(&mut parts);
        of_the_faith(&mut parts);
        parts.truncate(MOST_WORDS);
        let words = with_roles(parts);
        Name {
            text: text.to_owned(),
            words,
        }
    }

    /// The words by which a name is looked for: neither particles nor initials, unless there is
    /// nothing else.
    pub(super) fn telling(&self) -> Vec<&Word> {
        let telling: Vec<&Word> = self
            .words
            .iter()
            .filter(|word| matches!(word.role, Role::Word | Role::Patronymic))
            .collect();
        if telling.is_empty() {
            self.words.iter().collect()
        } else {
            telling
        }
    }
}

/// Writes “servant of” and the word after it as one: Abd al-Aziz, Abdul Aziz, Abdulaziz.
fn servants(parts: &mut Vec<Folded>) {
    let mut at = 0;
    while at < parts.len() {
        let is_servant = matches!(
            parts[at].text.as_str(),
            "abd" | "abdul" | "abdel" | "abdal" | "abdoul" | "abdur" | "abdus" | "abdu"
        );
        if is_servant {
            let article = parts.get(at + 1).is_some_and(|part| {
                part.text.len() == 2 && PARTICLES.contains(&part.text.as_str())
            });
            let named = at + 1 + usize::from(article);
            if let Some(of) = parts.get(named).cloned()
                && of.text.len() > 1
            {
                parts[at].text = format!("abdul{}", of.text);
                parts[at].vowelless |= of.vowelless;
                parts.drain(at + 1..=named);
            }
        } else if parts[at].text.len() > 7 {
            let text = parts[at].text.clone();
            for start in [
                "abdul", "abdel", "abdal", "abdoul", "abdur", "abdus", "abdar", "abdas",
            ] {
                let Some(rest) = text.strip_prefix(start) else {
                    continue;
                };
                let last = start.chars().last();
                // The article takes on the sound of what follows: Abdurrahman.
                if last == Some('l') || rest.chars().next() == last {
                    parts[at].text = format!("abdul{rest}");
                    break;
                }
            }
        }
        at += 1;
    }
}

/// Writes “… of the faith” as one word: Saif al-Din, Saif-ud-Din, Seifeddine.
fn of_the_faith(parts: &mut Vec<Folded>) {
    const FAITH: [&str; 5] = ["din", "deen", "dine", "dyn", "dien"];
    let mut at = 0;
    while at < parts.len() {
        let article = parts[at].text.len() == 2 && PARTICLES.contains(&parts[at].text.as_str());
        let faith = parts
            .get(at + 1)
            .is_some_and(|part| FAITH.contains(&part.text.as_str()));
        if at > 0 && article && faith {
            parts[at - 1].text.push_str("uddin");
            parts.drain(at..=at + 1);
            continue;
        }
        let text = &parts[at].text;
        let stem = ["uddin", "eddin", "oddin", "addin", "udin", "aldin", "eldin"]
            .iter()
            .find_map(|end| text.strip_suffix('e').unwrap_or(text).strip_suffix(end));
        if let Some(stem) = stem
            && stem.len() > 1
        {
            parts[at].text = format!("{stem}uddin");
        }
        at += 1;
    }
}

fn with_roles(parts: Vec<Folded>) -> Vec<Word> {
    let telling = parts
        .iter()
        .filter(|part| part.text.len() > 1 && !PARTICLES.contains(&part.text.as_str()))
        .count();
    let last = parts.len().saturating_sub(1);
    let texts: Vec<String> = parts.iter().map(|part| part.text.clone()).collect();
    let mut words: Vec<Word> = parts
        .into_iter()
        .enumerate()
        .map(|(at, part)| {
            let before = at.checked_sub(1).map(|at| texts[at].as_str());
            let next = texts.get(at + 1).map(String::as_str);
            let role = if part.text.len() == 1 && !part.vowelless {
                Role::Initial
            } else if PARTICLES.contains(&part.text.as_str()) && telling > 0 {
                Role::Particle
            } else if before.is_some_and(|word| SON_OF.contains(&word)) && at > 1
                || next.is_some_and(|word| CHILD_AFTER.contains(&word)) && at > 0
            {
                Role::Patronymic
            } else {
                Role::Word
            };
            Word::new(part, role)
        })
        .collect();
    if telling >= 3 {
        // Surnames end so too (Abramovich): of two, the one that is not first is the father's.
        let ends: Vec<usize> = (0..words.len())
            .filter(|at| words[*at].role == Role::Word && is_patronymic(&words[*at]))
            .collect();
        let chosen = match ends.as_slice() {
            [] => None,
            [one] => Some(*one),
            [0, second, ..] => Some(*second),
            [first, ..] => Some(*first),
        };
        if let Some(at) = chosen.filter(|at| *at > 0 || last == 0) {
            words[at].role = Role::Patronymic;
        }
    }
    words
}

fn is_patronymic(word: &Word) -> bool {
    is_patronymic_text(&word.text)
}
