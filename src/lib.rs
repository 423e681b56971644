//! The map of the house. Imports go down only:
//! `cli` → `letter`, `exchange`, `render` → `view` → `store` → `search`, `gate` →
//! `model`, `vocabulary`, `names`, `date`.

pub mod cli;
pub mod date;
mod escapes;
pub mod exchange;
pub mod formula;
pub mod gate;
pub mod letter;
pub mod model;
pub mod names;
pub mod render;
pub mod search;
pub mod store;
pub mod trust;
pub mod view;
pub mod vocabulary;
