//! Names across scripts and spellings: whether two names may be the same person's, how sure that
//! is, and why. Pure functions; docs/names.md says how they were tuned.

mod alike;
mod compare;
mod duplicates;
mod fold;
mod keys;
mod name;
mod spelling;

pub use compare::{Likeness, PROBABLE, STRONG, compare, fits};
pub use duplicates::{Double, Doubles, doubles};
pub use fold::folded_words;
pub use keys::{Wanted, keys, neighbours, wanted};
pub use name::Name;
