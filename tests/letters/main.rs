//! Letters: every kind in every language and format, and what holds of each sentence whatever the
//! dossier.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

#[path = "../common/chance.rs"]
mod chance;
mod commands;
#[path = "../common/mod.rs"]
mod common;
mod formats;
mod golden;
#[path = "../html/markup.rs"]
mod markup;
mod properties;
mod random;
mod reach;
mod sentences;
mod several;
mod slavic;
/// The namespace of WordprocessingML.
const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

#[path = "../docx/schema.rs"]
mod schema;
