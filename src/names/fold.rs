//! Folding: any script to plain Latin letters, without case and diacritics.

use unicode_normalization::UnicodeNormalization;

/// The words of a name, transliterated to Latin letters, without diacritics and case. Words of
/// other scripts become readable Latin, so that a name typed in either script is found.
pub fn folded_words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = any_ascii::any_ascii(name)
        .to_lowercase()
        .replace(['\'', '`', '’'], "")
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.dedup();
    words
}

/// A word of a name as it stands, and what it folds to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Folded {
    /// Plain Latin letters and digits in lower case.
    pub text: String,
    /// Whether its script leaves short vowels out.
    pub vowelless: bool,
    /// As it is written, in scripts with a sign for each syllable or word: different signs are
    /// read alike there.
    pub signs: Option<String>,
}

/// Splits a name into folded words. Articles that Arabic writes together with a word become
/// words of their own, as they are in Latin spelling.
pub(super) fn folded(name: &str) -> Vec<Folded> {
    let mut words = Vec::new();
    let mut word = String::new();
    for letter in name.nfkc() {
        if is_silent(letter) {
            continue;
        }
        if letter.is_alphanumeric() || is_joining(letter) {
            word.push(letter);
        } else {
            finish(&mut word, &mut words);
        }
    }
    finish(&mut word, &mut words);
    words
}

fn finish(word: &mut String, words: &mut Vec<Folded>) {
    let own = std::mem::take(word);
    if own.is_empty() {
        return;
    }
    let mut rest = own.as_str();
    let vowelless = own.chars().any(is_vowelless);
    if let Some(after) = own.strip_prefix("ال")
        && after.chars().count() > 2
    {
        words.push(Folded {
            text: "al".to_owned(),
            vowelless,
            signs: None,
        });
        rest = after;
    }
    let text: String = match own.as_str() {
        "عبد" => "abd".to_owned(),
        "بن" | "ابن" => "bin".to_owned(),
        "أبو" | "ابو" => "abu".to_owned(),
        _ => any_ascii::any_ascii(&rest.replace('ة', "ه"))
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_ascii_lowercase(),
    };
    if !text.is_empty() {
        words.push(Folded {
            text,
            vowelless,
            signs: own.chars().all(is_sign).then_some(own),
        });
    }
}

/// Marks that are written or not: vowels and lengthening of Arabic, points of Hebrew, what only
/// steers how text is shown.
pub(super) fn is_silent(letter: char) -> bool {
    matches!(letter,
        '\u{0591}'..='\u{05C7}' | '\u{0610}'..='\u{061A}' | '\u{0640}'
        | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{00AD}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// Marks that belong to the word around them: apostrophes, soft signs, vowel signs of Indic and
/// South-East Asian scripts.
pub(super) fn is_joining(letter: char) -> bool {
    matches!(letter, '\'' | '`' | '’' | '‘' | 'ʼ' | 'ʹ' | 'ʺ' | '´')
        || unicode_normalization::char::is_combining_mark(letter)
}

/// Scripts that leave short vowels out: Hebrew, Arabic, Syriac.
pub(super) fn is_vowelless(letter: char) -> bool {
    matches!(letter, '\u{0590}'..='\u{074F}' | '\u{0750}'..='\u{077F}' | '\u{08A0}'..='\u{08FF}')
}

/// Signs for syllables or words: Han, Hangul.
fn is_sign(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{20000}'..='\u{323AF}')
}

#[cfg(test)]
mod tests {
    use super::{folded, folded_words};

    fn texts(name: &str) -> Vec<String> {
        folded(name).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn scripts_and_diacritics_fold_to_plain_letters() {
        assert_eq!(folded_words("Бахром Хамроев"), ["bakhrom", "khamroev"]);
        assert_eq!(folded_words("José Ñandú"), ["jose", "nandu"]);
        assert_eq!(folded_words("al-Ḥamīd O'Neil"), ["al", "hamid", "oneil"]);
    }

    #[test]
    fn arabic_has_no_vowel_signs_and_its_articles_are_words() {
        assert_eq!(texts("مُحَمَّد"), texts("محمد"));
        assert_eq!(texts("الخواجة"), ["al", "khwjh"]);
        assert_eq!(texts("محـــمد"), texts("محمد"));
        assert_eq!(texts("ﻣﺤﻤﺪ"), texts("محمد"));
    }

    #[test]
    fn what_only_steers_the_display_is_left_out() {
        assert_eq!(texts("Iva\u{200B}nov\u{202E}"), ["ivanov"]);
    }
}
