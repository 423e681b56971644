//! What full-text search is made of, without the file: words as the index keeps them, the text of
//! a record, questions, and the piece of a text that shows why it was found.
//!
//! - [`words`]: words of a text, and their index words: folded, stemmed, in Latin letters;
//! - [`text`]: the text of a record, by its shape;
//! - [`query`]: what people type, as a tree, with errors that name the place;
//! - [`expression`]: a question as an expression of SQLite's FTS5, and what to look for in a text;
//! - [`snippet`]: where in a text it stands.

pub mod expression;
pub mod query;
pub mod snippet;
pub mod text;
pub mod words;

pub use query::{Query, QueryError};
pub use snippet::Snippet;
pub use words::Words;
