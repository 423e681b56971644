//! What people look at, as data: pure functions from model to view. No SQL, no escaping, no
//! printing.

pub mod agenda;
pub mod correspondence;
pub mod custody;
pub mod document;
pub mod phrase;
pub mod statistics;
pub mod timeline;
mod timeline_entries;
mod timeline_letters;
