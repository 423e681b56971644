//! Dates in words, one file a language. `shape` says what kind of date an EDTF value is; a
//! language says how people write that kind.

mod english;
mod patterned;
mod shape;

pub use english::English;
use patterned::Patterned;

use super::UncertainDate;

/// How one language writes dates.
pub trait DateWords: Sync {
    /// The language, as a BCP 47 tag.
    fn language(&self) -> &'static str;
    /// For tables: "15 February 2018", "around March 2019", "undated".
    fn plain(&self, date: &UncertainDate) -> String;
    /// Within a sentence, with its preposition: "on 15 February 2018", "in 2016 and 2017";
    /// empty when undated and without a phrase.
    fn within_sentence(&self, date: &UncertainDate) -> String;
    /// As the end of something: "until 15 April 2018".
    fn until(&self, date: &UncertainDate) -> String;
    /// A day in the date line of a letter: "21 February 2018".
    fn day(&self, day: chrono::NaiveDate) -> String;
    /// A number of days: "1,052 days", "1 day".
    fn span_of_days(&self, days: i64) -> String;
}

/// The clock of a day with its time, as people write it: to the minute, without the offset of the
/// place. Midnight to the second is how tables write a day, and no time of day.
fn clock_of(value: &edtf_core::Edtf) -> Option<String> {
    let text = value.to_string();
    let (_, clock) = text.split_once('T')?;
    let minutes = clock.get(..5)?;
    let rest = clock.get(5..).unwrap_or_default();
    if minutes == "00:00" && rest.trim_start_matches(":00").len() < rest.len() {
        return None;
    }
    Some(match rest.ends_with('Z') {
        true => format!("{minutes} UTC"),
        false => minutes.to_owned(),
    })
}

/// The languages whose dates are written from patterns.
static PATTERNED: [Patterned; 5] = [
    Patterned::new("ru", include_str!("patterns/ru.ftl")),
    Patterned::new("es", include_str!("patterns/es.ftl")),
    Patterned::new("fr", include_str!("patterns/fr.ftl")),
    Patterned::new("ar", include_str!("patterns/ar.ftl")),
    Patterned::new("uk", include_str!("patterns/uk.ftl")),
];

/// The words of a language, chosen by its main subtag: `en`, `en-GB`.
#[must_use]
pub fn words_for(language_tag: &str) -> Option<&'static dyn DateWords> {
    let main = language_tag.split(['-', '_']).next().unwrap_or_default();
    if main.eq_ignore_ascii_case("en") {
        return Some(&English);
    }
    PATTERNED
        .iter()
        .find(|words| words.language().eq_ignore_ascii_case(main))
        .map(|words| words as &'static dyn DateWords)
}

/// What was understood, in English, with the days it comes to where the words leave them open.
pub(crate) fn explain(date: &UncertainDate) -> String {
    english::explain(date)
}
