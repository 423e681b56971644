//! Sealing files for somebody else: the age format (age-encryption.org/v1), to the holder of a key
//! or under a passphrase.

use age::secrecy::SecretString;
use std::io::{BufReader, Read, Write};
use std::str::FromStr;

/// For whom a file is sealed.
pub enum To {
    /// Holders of these keys.
    Recipients(Vec<age::x25519::Recipient>),
    /// Whoever knows the passphrase.
    Passphrase(SecretString),
}

/// With what a sealed file is opened.
pub enum With {
    /// Keys out of an identity file.
    Identities(Vec<Box<dyn age::Identity + Send + Sync>>),
    /// A passphrase.
    Passphrase(SecretString),
}

/// What stands at the start of a sealed file.
const MARK: &[u8] = b"age-encryption.org/v1";
/// What stands at the start of a sealed file in text form.
const ARMOR: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";

/// Whether a file that starts so is sealed.
pub fn is_sealed(start: &[u8]) -> bool {
    start.starts_with(MARK) || start.starts_with(ARMOR)
}

/// A recipient as people write it: `age1…`.
///
/// # Errors
/// When it is not one.
pub fn recipient(text: &str) -> Result<age::x25519::Recipient, String> {
    age::x25519::Recipient::from_str(text.trim())
        .map_err(|why| format!("“{text}” is not an age recipient (age1…): {why}"))
}

/// The keys of an identity file, as `age-keygen` writes it.
///
/// # Errors
/// When it holds none.
pub fn identities(text: &[u8]) -> Result<Vec<Box<dyn age::Identity + Send + Sync>>, String> {
    age::IdentityFile::from_buffer(BufReader::new(text))
        .map_err(|error| error.to_string())?
        .into_identities()
        .map_err(|error| error.to_string())
}

/// Seals what is read.
///
/// # Errors
/// When it cannot be read or written.
pub fn seal(mut from: impl Read, to: impl Write, whom: &To) -> std::io::Result<()> {
    let encryptor = match whom {
        To::Passphrase(passphrase) => age::Encryptor::with_user_passphrase(passphrase.clone()),
        To::Recipients(all) => {
            age::Encryptor::with_recipients(all.iter().map(|one| one as &dyn age::Recipient))
                .map_err(std::io::Error::other)?
        }
    };
    let mut sealed = encryptor.wrap_output(to)?;
    std::io::copy(&mut from, &mut sealed)?;
    sealed.finish()?.flush()
}

/// Opens a sealed file.
///
/// # Errors
/// When it is not one, or cannot be opened with this.
pub fn open<R: Read>(from: R, with: &With) -> Result<impl Read + use<R>, String> {
    let buffered = age::armor::ArmoredReader::new(BufReader::new(from));
    let decryptor = age::Decryptor::new_buffered(BufReader::new(buffered))
        .map_err(|error| error.to_string())?;
    let opened = match with {
        With::Passphrase(passphrase) => {
            let identity = age::scrypt::Identity::new(passphrase.clone());
            decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity))
        }
        With::Identities(all) => {
            decryptor.decrypt(all.iter().map(|one| &**one as &dyn age::Identity))
        }
    };
    opened.map_err(|error| match error {
        age::DecryptError::NoMatchingKeys => {
            "none of the keys opens it: it was sealed for somebody else".to_owned()
        }
        age::DecryptError::KeyDecryptionFailed | age::DecryptError::DecryptionFailed => {
            "the passphrase is wrong, or the file was damaged".to_owned()
        }
        other => other.to_string(),
    })
}
