//! What comes in meets what is there: no record is taken for another by likeness, nothing is taken
//! away unasked, whatever the kind of record and the format of the file.
//!
//! - `pairs`: random pairs of records that share some fields, in every format;
//! - `exports`: random dossiers, exported at a level and brought back;
//! - `files`: files as people have them, through the command line;
//! - `bounds`: rows, cells and texts without end.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod bounds;
#[path = "../common/mod.rs"]
mod common;
mod exports;
mod files;
mod pairs;
mod random;
mod ways;
