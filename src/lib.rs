//! The map of the house. Imports go down only:
//! `cli` → `letter`, `exchange`, `render` → `view` → `store` → `model`, `vocabulary`, `date`.

pub mod date;
pub mod exchange;
pub mod model;
pub mod render;
pub mod store;
pub mod view;
pub mod vocabulary;
