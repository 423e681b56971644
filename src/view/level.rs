//! Which parts of records may be shown at a level of confidentiality.

use crate::model::{Confidentiality, Involved, Party};

/// Involvements that may be shown; witnesses are internal where not said.
pub fn involved(list: &[Involved], witnesses: bool, level: Confidentiality) -> Vec<&Involved> {
    list.iter()
        .filter(|part| {
            let witness = witnesses || part.role.as_deref() == Some("witness");
            part.confidentiality.unwrap_or(default(witness)) <= level
        })
        .collect()
}

/// Parties that may be shown; witnesses are internal where not said.
pub fn parties(list: &[Party], witnesses: bool, level: Confidentiality) -> Vec<&Party> {
    list.iter()
        .filter(|part| {
            let witness = witnesses || part.role.as_deref() == Some("witness");
            part.confidentiality.unwrap_or(default(witness)) <= level
        })
        .collect()
}

fn default(witness: bool) -> Confidentiality {
    if witness {
        Confidentiality::Internal
    } else {
        Confidentiality::Public
    }
}
