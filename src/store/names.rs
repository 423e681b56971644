//! Folding of names: the form in which names are compared.

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

#[cfg(test)]
mod tests {
    use super::folded_words;

    #[test]
    fn scripts_and_diacritics_fold_to_plain_letters() {
        assert_eq!(folded_words("Бахром Хамроев"), ["bakhrom", "khamroev"]);
        assert_eq!(folded_words("José Ñandú"), ["jose", "nandu"]);
        assert_eq!(folded_words("al-Ḥamīd O'Neil"), ["al", "hamid", "oneil"]);
    }
}
