//! Counts that can be published: what is certain and what is possible, never one number where the
//! record says two.
//!
//! - [`count`]: a count;
//! - [`tally`]: counts by one or two dimensions, folded from observations into `rows`;
//! - [`law`], [`proceedings`]: charges and times in custody;
//! - [`figures`]: figures of justice; [`sdg`]: the table of SDG indicator 16.10.1;
//! - [`report`]: what is shown, as a [`grid`], with what it rests on;
//! - [`labels`]: how what is counted by is called.

pub mod count;
pub mod figures;
pub mod grid;
pub mod labels;
pub mod law;
pub mod proceedings;
pub mod report;
mod rows;
pub mod sdg;
pub mod tally;

pub use count::Count;
pub use labels::{Label, Labels};
pub use tally::{Axis, Breakdown, Fold, Tally};
