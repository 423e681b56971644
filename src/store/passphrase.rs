//! The passphrase of an encrypted dossier. SQLCipher makes the key from it (PBKDF2-HMAC-SHA512,
//! 256,000 rounds, a random salt in the file) and encrypts every page with AES-256-CBC and
//! HMAC-SHA512, the write-ahead log and journals included.
//!
//! Whoever takes the file can try as many passphrases as they like, so a new one is held to a
//! minimum (NIST SP 800-63B, 3.1.1: a length, and none that everybody tries first), and is kept in
//! composed letters (Unicode NFC), so that it is the same on every keyboard. Those chosen before
//! there was a minimum still open what they opened.

use super::StoreError;
use rusqlite::Connection;
use std::fmt;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// Longest passphrase in bytes.
pub const LONGEST: usize = 4096;
/// Fewest characters of a new passphrase.
const SHORTEST: usize = 12;
/// Fewest different characters of a new passphrase.
const DIFFERENT: usize = 5;
/// Passphrases that are long enough and that everybody tries first, without spaces and signs.
const WORST: &str = include_str!("passphrase/worst.txt");

/// A passphrase; wiped from memory when it is dropped, and never shown.
#[derive(Clone)]
pub struct Passphrase(Zeroizing<String>);

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

impl PartialEq for Passphrase {
    fn eq(&self, other: &Self) -> bool {
        *self.0 == *other.0
    }
}

impl Passphrase {
    /// Takes what was typed or read, without the line's end, to open something.
    ///
    /// # Errors
    /// When it is empty, too long or holds a NUL.
    pub fn new(mut typed: Zeroizing<String>) -> Result<Passphrase, String> {
        let length = typed.trim_end_matches(['\r', '\n']).len();
        typed.truncate(length);
        if typed.is_empty() {
            return Err("the passphrase is empty".into());
        }
        if typed.len() > LONGEST {
            return Err(format!(
                "the passphrase is longer than {LONGEST} bytes: choose a shorter one"
            ));
        }
        if typed.contains('\0') {
            return Err("the passphrase holds a NUL character".into());
        }
        Ok(Passphrase(typed))
    }

    /// Makes it one to close something with: in composed letters, and no worse than the minimum.
    ///
    /// # Errors
    /// When it is too easily guessed.
    pub fn chosen(self) -> Result<Passphrase, String> {
        let chosen = self.normalised(|text| text.nfc().collect());
        match chosen.weakness() {
            None => Ok(chosen),
            Some(why) => Err(format!(
                "{why}: choose one of at least {SHORTEST} characters, best six or more words that nobody would put together"
            )),
        }
    }

    /// In which forms it may have been typed when something was closed with it: composed letters as
    /// now, then as typed, then decomposed ones, as some keyboards give them.
    pub fn forms(&self) -> Vec<Passphrase> {
        let mut forms = vec![self.normalised(|text| text.nfc().collect())];
        for form in [self.clone(), self.normalised(|text| text.nfd().collect())] {
            if !forms.contains(&form) {
                forms.push(form);
            }
        }
        forms
    }

    /// Why it would not be accepted as a new one, where that is so.
    pub fn weakness(&self) -> Option<&'static str> {
        let text = self.0.as_str();
        let folded = Zeroizing::new(
            text.to_lowercase()
                .chars()
                .filter(|c| c.is_alphanumeric())
                .collect::<String>(),
        );
        let mut different: Zeroizing<Vec<char>> = Zeroizing::new(text.chars().collect());
        let length = different.len();
        different.sort_unstable();
        different.dedup();
        if self.is_raw_key() {
            Some("the passphrase has the form of a raw key (x'…')")
        } else if length < SHORTEST {
            Some("the passphrase is too short")
        } else if different.len() < DIFFERENT || repeats(&folded) {
            Some("the passphrase repeats itself")
        } else if WORST.lines().any(|known| known == folded.as_str()) {
            Some("the passphrase is one of those that everybody tries first")
        } else if *self != self.normalised(|text| text.nfc().collect()) {
            Some("the passphrase is kept in decomposed letters, which not every keyboard gives")
        } else {
            None
        }
    }

    /// Whether SQLCipher would take it as the key itself, with or without a salt, and derive
    /// nothing.
    fn is_raw_key(&self) -> bool {
        let quoted = |text: &str| {
            let digits = text.get(2..text.len().checked_sub(1)?)?;
            let start = text.get(..2)?.eq_ignore_ascii_case("x'");
            (start && text.ends_with('\'')).then(|| digits.to_owned())
        };
        quoted(&self.0).map(Zeroizing::new).is_some_and(|digits| {
            digits.len() >= 64 && digits.bytes().all(|b| b.is_ascii_hexdigit())
        })
    }

    fn normalised(&self, form: impl FnOnce(&str) -> String) -> Passphrase {
        Passphrase(Zeroizing::new(form(&self.0)))
    }

    /// The passphrase itself, for a cipher.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The passphrase as a string of SQL, wiped after use.
    #[cfg(feature = "encryption")]
    pub(super) fn literal(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(self.0.len() * 2 + 2));
        text.push('\'');
        for c in self.0.chars() {
            if c == '\'' {
                text.push('\'');
            }
            text.push(c);
        }
        text.push('\'');
        text
    }

    /// Gives a fresh connection the passphrase.
    #[cfg(feature = "encryption")]
    pub(super) fn unlock(&self, connection: &Connection) -> Result<(), StoreError> {
        let literal = self.literal();
        // SQLCipher would write a wrong passphrase to stderr in its own words.
        connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
        let mut sql = Zeroizing::new(String::with_capacity(literal.len() + 14));
        sql.push_str("PRAGMA key = ");
        sql.push_str(&literal);
        connection.execute_batch(&sql)?;
        Ok(())
    }

    /// Without SQLCipher nothing can be unlocked.
    #[cfg(not(feature = "encryption"))]
    pub(super) fn unlock(&self, _: &Connection) -> Result<(), StoreError> {
        Err(StoreError::NoEncryption)
    }
}

/// Whether a text is one short piece again and again.
fn repeats(text: &str) -> bool {
    let letters: Zeroizing<Vec<char>> = Zeroizing::new(text.chars().collect());
    (1..=letters.len() / 2).any(|length| {
        letters
            .iter()
            .zip(letters.iter().skip(length))
            .all(|(a, b)| a == b)
    })
}

#[cfg(test)]
mod tests {
    use super::Passphrase;
    use zeroize::Zeroizing;

    fn typed(text: &str) -> Passphrase {
        Passphrase::new(Zeroizing::new(text.to_owned())).unwrap()
    }

    #[test]
    fn what_everybody_tries_first_is_refused() {
        let raw = format!("x'{}'", "0a".repeat(32));
        let salted = format!("X'{}'", "0A".repeat(48));
        for weak in [
            "a",
            "short",
            "elevenchars",
            "aaaaaaaaaaaaaaaa",
            "abcabcabcabcabc",
            "12121212121212",
            "Password 1234",
            "1234567890123",
            "qwertyuiop[]",
            "йцукенгшщзхъ",
            "Пароль123456",
            &raw,
            &salted,
        ] {
            assert!(typed(weak).chosen().is_err(), "{weak}");
        }
        for good in [
            "seven quiet herons",
            "девять тихих цапель",
            "조용한 왜가리 아홉 마리가",
            "ça va, l'été à Évian",
            "x'not a key at all'",
        ] {
            assert!(typed(good).chosen().is_ok(), "{good}");
        }
    }

    #[test]
    fn composed_and_decomposed_letters_are_one_passphrase() {
        use unicode_normalization::UnicodeNormalization;
        for text in [
            "тихий йод и ёжик",
            "한국어 비밀번호 일곱",
            "naïve Åland çedille",
        ] {
            let (nfc, nfd): (String, String) = (text.nfc().collect(), text.nfd().collect());
            assert_ne!(nfc, nfd);
            assert_eq!(typed(&nfd).chosen(), typed(&nfc).chosen());
            // Something closed with decomposed letters opens from either keyboard.
            assert!(typed(&nfc).forms().contains(&typed(&nfd)));
            assert!(typed(&nfd).forms().contains(&typed(&nfd)));
            assert_eq!(typed(&nfd).forms()[0], typed(&nfc));
        }
        assert_eq!(typed("plain letters only").forms().len(), 1);
    }
}
