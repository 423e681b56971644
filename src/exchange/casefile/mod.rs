//! The case file: a dossier as people write it in YAML, and the same structure in JSON.
//!
//! - [`layout`]: which lists stand where, and which nest in which;
//! - [`mod@read`]: a file to drafts of records;
//! - [`keys`]: what stands for uids in files for others;
//! - [`neutral`]: slugs that tell nothing;
//! - [`check`]: terms, links and required fields of drafts;
//! - [`plan`]: what importing the drafts would change;
//! - `resolve`: what a link in a file means;
//! - [`mod@write`]: a dossier to a file.

pub mod check;
pub mod keys;
pub mod layout;
pub mod neutral;
pub mod plan;
pub mod read;
mod resolve;
pub mod write;
