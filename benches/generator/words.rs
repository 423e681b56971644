//! Words for narratives: two vocabularies of about 20,000 words, made from syllables, after the
//! words that every narrative uses. They are the same for every seed.

use super::random::Random;
use std::collections::HashSet;

/// Words that stand in most narratives of their language.
pub const COMMON: [&str; 2] = ["police", "полиция"];

/// Words that stand in exactly so many narratives of a dossier, whatever its size (of at least
/// ten incidents).
pub const RARE: [(&str, u64); 4] = [
    ("kestrelmark", 1),
    ("ambergate", 10),
    ("пустельга", 1),
    ("янтарник", 10),
];

/// How many words a vocabulary has.
const SIZE: usize = 20_000;

const ENGLISH: &str = "the of and police to in a was his that by officers he her at from for on \
    she with without court were had been not house people case who security they told which two \
    men days detention lawyer after before against him family office later arrested charges \
    released questioned prison hours three local said did house street searched several meeting \
    organization witnesses home threatened documents beaten taken reported protest station night \
    phone morning colleagues rights where when there their then while during between under about \
    hospital computer mother brother village town prosecutor judge refused signed letter money \
    uniform masked plainclothes vehicle gate door window neighbour teacher journalist union";

const RUSSIAN: &str = "и в полиция не на что его с по он она был была из от к за до суд дом дело \
    они их как без при были ему сотрудники было также после перед около адвокат двое людей ночью \
    утром улица обыск задержан задержана допрос протокол статья следователь прокурор судья срок \
    колония изолятор семья брат мать сестра коллеги организация митинг угрозы телефон документы \
    компьютер деньги больница врач свидетели сосед машина дверь окно маски форма отдел управление \
    служба безопасность решение жалоба ответ отказ письмо журналист учитель правозащитник";

/// Both vocabularies, each by falling frequency.
#[derive(Debug)]
pub struct Words {
    english: Vec<String>,
    russian: Vec<String>,
}

impl Words {
    /// The vocabularies.
    pub fn new() -> Words {
        let onsets = [
            "b", "br", "c", "cl", "d", "dr", "f", "fl", "g", "gr", "h", "l", "m", "n", "p", "pr",
            "r", "s", "st", "t", "tr", "v", "w", "sh",
        ];
        let vowels = ["a", "e", "i", "o", "u", "ai", "ea", "ou"];
        let ends = [
            "n", "r", "l", "nt", "rd", "st", "m", "ck", "ted", "ning", "ment", "tion", "ly",
            "ness", "er", "ity", "ous", "al",
        ];
        let heads = [
            "б", "бр", "в", "г", "гр", "д", "др", "ж", "з", "к", "кр", "л", "м", "н", "п", "пр",
            "р", "с", "ст", "т", "тр", "х", "ч", "ш",
        ];
        let hearts = ["а", "е", "и", "о", "у", "я", "ы", "ё"];
        let tails = [
            "ов",
            "ами",
            "ого",
            "ение",
            "ость",
            "ать",
            "ил",
            "ила",
            "ный",
            "ная",
            "ского",
            "ах",
            "ом",
            "ию",
            "ки",
            "ник",
            "тель",
            "ются",
        ];
        Words {
            english: vocabulary(ENGLISH, 1, &onsets, &vowels, &ends),
            russian: vocabulary(RUSSIAN, 2, &heads, &hearts, &tails),
        }
    }

    /// A text of so many words in sentences, in English or Russian.
    pub fn text(&self, russian: bool, count: u64, random: &mut Random) -> String {
        let list = if russian {
            &self.russian
        } else {
            &self.english
        };
        let mut text = String::with_capacity(count as usize * 12);
        let mut left_of_sentence = 0;
        for number in 0..count {
            let word = &list[random.zipf(list.len() as u64) as usize];
            if left_of_sentence == 0 {
                if number > 0 {
                    text.push_str(if random.chance(15) { ".\n\n" } else { ". " });
                }
                left_of_sentence = 7 + random.below(13);
                let mut letters = word.chars();
                text.extend(letters.next().into_iter().flat_map(char::to_uppercase));
                text.push_str(letters.as_str());
            } else {
                text.push_str(if random.chance(6) { ", " } else { " " });
                text.push_str(word);
            }
            left_of_sentence -= 1;
        }
        text.push('.');
        text
    }

    /// One word of some rank beyond the everyday ones.
    pub fn word(&self, russian: bool, random: &mut Random) -> &str {
        let list = if russian {
            &self.russian
        } else {
            &self.english
        };
        &list[200 + random.below(SIZE as u64 - 200) as usize]
    }
}

fn vocabulary(
    first: &str,
    seed: u64,
    heads: &[&str],
    hearts: &[&str],
    tails: &[&str],
) -> Vec<String> {
    let mut random = Random::new(seed);
    let mut known = HashSet::new();
    let mut words: Vec<String> = first
        .split_whitespace()
        .filter(|word| known.insert((*word).to_owned()))
        .map(str::to_owned)
        .collect();
    while words.len() < SIZE {
        let mut word = String::new();
        for _ in 0..1 + random.below(3) {
            word.push_str(random.one(heads));
            word.push_str(random.one(hearts));
        }
        word.push_str(random.one(tails));
        if known.insert(word.clone()) {
            words.push(word);
        }
    }
    words
}

/// The sentence that brings a rare word into a narrative, where it is one of those that hold it.
pub fn rare(incident: u64, incidents: u64) -> String {
    let mut sentences = String::new();
    for (word, count) in RARE {
        // Spread evenly, each in the middle of its share.
        let step = (incidents / count).max(1);
        if incident % step == step / 2 && incident / step < count {
            let russian = !word.is_ascii();
            sentences.push_str(if russian {
                " Там был "
            } else {
                " It was marked "
            });
            sentences.push_str(word);
            sentences.push('.');
        }
    }
    sentences
}
