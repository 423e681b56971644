//! Names across scripts and spellings: whether two names may be the same person's, how sure that
//! is, and why. Pure functions; docs/names.md says how they were tuned.

mod alike;
mod compare;
mod duplicates;
mod fold;
mod inflection;
mod keys;
mod name;
mod running;
mod signs;
mod spelling;

pub use compare::{Likeness, PROBABLE, STRONG, compare, fits};
pub use duplicates::{Double, Doubles, doubles};
pub use fold::folded_words;
pub use inflection::{Grade, Heard, NameWord, Script, Stem, folded_word};
pub use keys::{Wanted, keys, neighbours, wanted};
pub use name::{Name, is_particle, is_patronymic_text, is_title};
pub use running::{TextWord, text_words};
pub use signs::{Signs, romanized};
