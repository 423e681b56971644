//! The passphrase of an encrypted dossier. SQLCipher makes the key from it (PBKDF2-HMAC-SHA512,
//! 256,000 rounds, a random salt in the file) and encrypts every page with AES-256-CBC and
//! HMAC-SHA512, the write-ahead log and journals included.

use super::StoreError;
use rusqlite::Connection;
use std::fmt;
use zeroize::Zeroizing;

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
    /// Takes what was typed or read, without the line's end.
    ///
    /// # Errors
    /// When it is empty or holds a NUL.
    pub fn new(mut typed: Zeroizing<String>) -> Result<Passphrase, &'static str> {
        let length = typed.trim_end_matches(['\r', '\n']).len();
        typed.truncate(length);
        if typed.is_empty() {
            return Err("the passphrase is empty");
        }
        if typed.contains('\0') {
            return Err("the passphrase holds a NUL character");
        }
        Ok(Passphrase(typed))
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
