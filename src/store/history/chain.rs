//! What the hash of a revision covers, and salted digests of states.
//!
//! The hash is SHA-256 (FIPS 180-4) over: a domain text, the hash before, every change in order,
//! and the revision's own data, each with its length before it so that no two contents read the
//! same. States enter by their salted digests: a purge may erase a state with its salt, and the
//! digest alone tells nobody what it was.

use super::super::StoreError;
use sha2::{Digest, Sha256};

/// A SHA-256 hash.
pub type Hash = [u8; 32];

/// The hash before the first revision.
pub const START: Hash = [0; 32];

/// Length of a salt in bytes.
pub const SALT: usize = 16;

/// The data of a revision that its hash covers, beside its changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Its number, from 1.
    pub number: i64,
    /// When: UTC, RFC 3339 to the second.
    pub time: String,
    /// Who.
    pub author: String,
    /// Which command.
    pub command: String,
    /// What kind of revision.
    pub action: &'static str,
    /// The revision that it takes or brings back.
    pub target: Option<i64>,
    /// Salted digest of the remark.
    pub note_digest: Option<Hash>,
    /// The highest local number ever given to a record.
    pub last_number: i64,
}

/// A change as the hash covers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its place in the revision, from 0.
    pub position: i64,
    /// Its table.
    pub subject: &'static str,
    /// The record's uid.
    pub uid: [u8; 16],
    /// The record's local number; none for settings.
    pub number: Option<i64>,
    /// The revision that changed it before.
    pub earlier: Option<i64>,
    /// Salted digest of the state after; none where it was removed.
    pub digest: Option<Hash>,
}

/// Makes the hash of a revision, change by change.
#[derive(Debug)]
pub struct Link {
    hasher: Sha256,
    changes: i64,
}

impl Link {
    /// Starts from the hash of the revision before.
    pub fn after(previous: &Hash) -> Link {
        let mut hasher = Sha256::new();
        feed(&mut hasher, b"dossier revision 1");
        feed(&mut hasher, previous);
        Link { hasher, changes: 0 }
    }

    /// Adds a change.
    pub fn change(&mut self, entry: &Entry) {
        let h = &mut self.hasher;
        number(h, Some(entry.position));
        feed(h, entry.subject.as_bytes());
        feed(h, &entry.uid);
        number(h, entry.number);
        number(h, entry.earlier);
        feed(h, entry.digest.as_ref().map_or(&[][..], |d| d));
        self.changes += 1;
    }

    /// How many changes were added.
    pub fn changes(&self) -> i64 {
        self.changes
    }

    /// Ends with the revision's own data.
    pub fn end(mut self, header: &Header) -> Hash {
        let h = &mut self.hasher;
        number(h, Some(self.changes));
        number(h, Some(header.number));
        feed(h, header.time.as_bytes());
        feed(h, header.author.as_bytes());
        feed(h, header.command.as_bytes());
        feed(h, header.action.as_bytes());
        number(h, header.target);
        feed(h, header.note_digest.as_ref().map_or(&[][..], |d| d));
        number(h, Some(header.last_number));
        self.hasher.finalize().into()
    }
}

/// Digest of a state with its salt.
pub fn digest(salt: &[u8; SALT], state: &[u8]) -> Hash {
    Sha256::new()
        .chain_update(salt)
        .chain_update(state)
        .finalize()
        .into()
}

/// A hash in hexadecimal, as people write it down.
pub fn hex(hash: &[u8]) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Fresh random bytes.
///
/// # Errors
/// When the system has none.
pub fn random<const N: usize>() -> Result<[u8; N], StoreError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| StoreError::Random(error.to_string()))?;
    Ok(bytes)
}

fn feed(hasher: &mut Sha256, bytes: &[u8]) {
    hasher.update((bytes.len() as u64).to_be_bytes());
    hasher.update(bytes);
}

/// A number that may be absent; the two cannot be confused, as lengths differ.
fn number(hasher: &mut Sha256, value: Option<i64>) {
    match value {
        Some(value) => feed(hasher, &value.to_be_bytes()),
        None => feed(hasher, &[]),
    }
}
