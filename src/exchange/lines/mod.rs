//! JSON Lines: one record a line, read and written one by one, so that a database of any size
//! comes in with little memory (<https://jsonlines.org>).
//!
//! A line is an object with one key, the kind of record, that holds the record as a case file does:
//! `{"incident": {"date": "2016", "summary": "…", "targets": ["khamroev"]}}`. A file of one kind may
//! leave the key out. Links are slugs or uids. Which record of the dossier a line is, is decided by
//! [`crate::exchange::incoming::identity`], as for every other file.
//!
//! - [`arrive`]: lines to records, checked by themselves;
//! - [`apply`]: records into the dossier, within one transaction;
//! - [`rows`]: the rows of a large table; [`items`]: the records of a large case file, cut into
//!   [`pieces`];
//! - [`mod@pour`]: both at the same time.

pub mod apply;
pub mod arrive;
pub mod items;
pub mod pieces;
pub mod pour;
pub mod rows;

pub use apply::{Bulk, BulkError};
pub use arrive::{Arrived, Arriving, Header, Lines};
pub use items::Items;
pub use pour::pour;
pub use rows::TableRows;
