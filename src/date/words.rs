//! Dates in the words of a language; one file a language.

mod english;

pub(in crate::date) use english::MONTHS as ENGLISH_MONTHS;

use super::UncertainDate;
use std::fmt::Debug;

/// How a language words dates.
pub trait DateWords: Debug + Sync {
    /// BCP 47 tag.
    fn language(&self) -> &'static str;
    /// For tables: "15 February 2018", "2016 and 2017", "undated".
    fn plain(&self, date: &UncertainDate) -> String;
    /// Within a sentence: "on 15 February 2018", "in 2016 and 2017"; empty where nothing is known.
    fn within_sentence(&self, date: &UncertainDate) -> String;
    /// A number of days.
    fn span_of_days(&self, days: i64) -> String;
}

/// The words of a language, by its BCP 47 tag.
pub fn words_for(tag: &str) -> Option<&'static dyn DateWords> {
    let all: [&'static dyn DateWords; 1] = [&english::English];
    let primary = tag.split('-').next().unwrap_or(tag);
    all.into_iter().find(|words| words.language() == primary)
}
