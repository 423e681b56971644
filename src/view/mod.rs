//! What people look at, as data: pure functions from model to view. No SQL, no escaping, no
//! printing.

pub mod agenda;
pub mod as_of;
pub mod claim;
pub mod correspondence;
pub mod course;
pub mod document;
pub mod limits;
pub mod months;
pub mod phrase;
pub mod states;
pub mod statistics;
pub mod timeline;
