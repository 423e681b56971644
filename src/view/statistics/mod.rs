//! Counts that can be published: what is certain and what is possible, never one number where the
//! record says two.
//!
//! - [`count`]: a count;
//! - [`tally`]: counts by one or two dimensions, folded from observations;
//! - [`labels`]: how what is counted by is called.

pub mod count;
pub mod labels;
pub mod tally;

pub use count::Count;
pub use labels::{Label, Labels};
pub use tally::{Breakdown, Fold, Tally};
