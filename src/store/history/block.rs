//! Blocks: the states that a revision's changes led to, many together and compressed, so that an
//! import of a hundred thousand records costs little.
//!
//! Uncompressed, a block is a row of entries: position of the change (4 bytes, big-endian), salt
//! (16 bytes), length (4 bytes), the state. Compressed with Zstandard (RFC 8878).

use super::super::StoreError;
use super::chain::SALT;

/// How many changes share a block at most.
pub const CHANGES: usize = 500;

/// How many bytes of states make a block full.
pub const FULL: usize = 4 << 20;

/// The most that a block may hold uncompressed: what no honest block comes near, so that a
/// hostile file cannot make the program fill the memory.
const LARGEST: usize = 96 << 20;

/// Zstandard's level: fast, as imports wait for it.
const LEVEL: i32 = 1;

/// A state in a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Place of its change in the revision.
    pub position: i64,
    /// The salt of its digest.
    pub salt: [u8; SALT],
    /// The state, as JSON text.
    pub state: Vec<u8>,
}

/// Compresses entries into a block.
///
/// # Errors
/// When they do not fit into one.
pub fn pack(entries: &[Kept]) -> Result<Vec<u8>, StoreError> {
    let mut bytes = Vec::new();
    for entry in entries {
        let position = u32::try_from(entry.position).map_err(|_| too_large())?;
        let length = u32::try_from(entry.state.len()).map_err(|_| too_large())?;
        bytes.extend(position.to_be_bytes());
        bytes.extend(entry.salt);
        bytes.extend(length.to_be_bytes());
        bytes.extend(&entry.state);
    }
    if bytes.len() > LARGEST {
        return Err(too_large());
    }
    zstd::bulk::compress(&bytes, LEVEL)
        .map_err(|error| StoreError::Damaged(format!("the history cannot be written: {error}")))
}

/// The entries of a block.
///
/// # Errors
/// When it is not one: the file was spoilt.
pub fn unpack(block: &[u8]) -> Result<Vec<Kept>, StoreError> {
    let spoilt = |why: &str| StoreError::Damaged(format!("a block of the history: {why}"));
    let size = zstd::zstd_safe::get_frame_content_size(block)
        .ok()
        .flatten()
        .and_then(|size| usize::try_from(size).ok())
        .filter(|size| *size <= LARGEST)
        .ok_or_else(|| spoilt("of no or of monstrous size"))?;
    let bytes = zstd::bulk::decompress(block, size).map_err(|error| spoilt(&error.to_string()))?;
    let mut rest = bytes.as_slice();
    let mut entries = Vec::new();
    while !rest.is_empty() {
        let entry = take(&mut rest).ok_or_else(|| spoilt("cut off"))?;
        entries.push(entry);
    }
    Ok(entries)
}

fn take(rest: &mut &[u8]) -> Option<Kept> {
    let (position, after) = rest.split_first_chunk::<4>()?;
    let (salt, after) = after.split_first_chunk::<SALT>()?;
    let (length, after) = after.split_first_chunk::<4>()?;
    let (state, after) =
        after.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
    *rest = after;
    Some(Kept {
        position: u32::from_be_bytes(*position).into(),
        salt: *salt,
        state: state.to_vec(),
    })
}

fn too_large() -> StoreError {
    StoreError::TooLarge
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{Kept, pack, unpack};

    #[test]
    fn a_block_gives_back_what_was_packed_and_refuses_what_was_cut() {
        let entries: Vec<Kept> = (0..3)
            .map(|n| Kept {
                position: n,
                salt: [7; 16],
                state: vec![b'x'; usize::try_from(n).unwrap() * 100],
            })
            .collect();
        let block = pack(&entries).unwrap();
        assert_eq!(unpack(&block).unwrap(), entries);
        for end in 0..block.len() {
            assert!(unpack(&block[..end]).is_err(), "cut at {end}");
        }
        assert!(unpack(b"not a block").is_err());
    }
}
