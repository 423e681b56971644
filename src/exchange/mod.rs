//! Files in and out; one room a format.
//!
//! - [`node`]: a YAML or JSON text as a tree that knows where each value stands;
//! - `deserialize`: typed values out of that tree, with errors that say where;
//! - [`problem`]: what is wrong with a file, all of it at once;
//! - `seal`: files sealed for somebody else;
//! - [`spreadsheet`]: comma-separated values as a case file;
//! - [`incoming`]: which record a row of a file is, and what it changes in it;
//! - [`lines`]: JSON Lines, one record a line, of any length;
//! - [`casefile`]: the case file, read, planned against a dossier, and written.

pub mod casefile;
mod deserialize;
pub mod incoming;
pub mod lines;
pub mod node;
pub mod problem;
#[cfg(feature = "encryption")]
pub mod seal;
pub mod spreadsheet;

pub use deserialize::{deserialize_all, from_node};
pub use node::{Node, NodeValue};
pub use problem::{Problem, Problems};
