//! Own words of records within letters of another language: given in the letter's language where
//! the record has them, else as recorded, with their language marked.

use super::Composer;
use super::names::script_of;
use super::sentence::{LANGUAGE_END, LANGUAGE_START, RUN_END, Sentence};
use crate::letter::language::Arguments;
use crate::model::words::{same_language, spoken};

/// A text of a record as a letter can use it.
pub(super) struct Own {
    /// The text, without characters that mark runs.
    pub text: String,
    /// Its language where it is not the letter's.
    pub foreign: Option<String>,
}

impl Composer<'_, '_> {
    /// A text in the letter's language, else in the one it was recorded in.
    pub(super) fn own(&self, text: &str) -> Own {
        let working = self.view.settings.working_language();
        let spoken = spoken(text, self.words.tag, working);
        let clean: String = spoken
            .text
            .chars()
            .filter(|c| !('\u{f0000}'..='\u{fffff}').contains(c))
            .collect();
        let clean = clean.trim().to_owned();
        let script = script_of(&clean);
        let language = spoken.language.unwrap_or_else(|| {
            let of_working = script_of_language(working);
            match script {
                // What is in the script of the working language is taken to be in it.
                Some(script) if Some(script) == of_working => working.to_owned(),
                Some(script) if script == self.words.script => self.words.tag.to_owned(),
                Some(_) => "und".to_owned(),
                None => self.words.tag.to_owned(),
            }
        });
        Own {
            foreign: (!same_language(&language, self.words.tag)).then_some(language),
            text: clean,
        }
    }

    /// A text within a sentence; quoted and marked where it is in another language.
    pub(super) fn inline(&self, text: &str) -> String {
        let own = self.own(text);
        match own.foreign {
            None => own.text,
            Some(language) => self.words.say(
                "foreign-inline",
                &Arguments::with("text", marked(&own.text, &language))
                    .and("tag", &language)
                    .and("language", self.words.language_name(&language)),
            ),
        }
    }

    /// A proper name that is recorded as a text: a place, a street. Not marked: names travel.
    pub(super) fn proper(&self, text: &str) -> String {
        self.own(text).text
    }

    /// Whole sentences of a record.
    pub(super) fn sentences(
        &self,
        text: &str,
        rests_on: impl IntoIterator<Item = String>,
    ) -> Sentence {
        let own = self.own(text);
        match own.foreign {
            None => Sentence::new(own.text, rests_on),
            Some(language) => Sentence::new(
                self.words.say(
                    "foreign-sentence",
                    &Arguments::with("text", marked(&own.text, &language))
                        .and("language", self.words.language_name(&language)),
                ),
                rests_on,
            ),
        }
    }

    /// A text in the letter's language; none where it is recorded in others only.
    pub(super) fn native(&self, text: Option<&String>) -> Option<String> {
        let own = self.own(text?);
        (own.foreign.is_none() && !own.text.is_empty()).then_some(own.text)
    }
}

/// A run of another language within a sentence.
pub(super) fn marked(text: &str, language: &str) -> String {
    format!("{LANGUAGE_START}{language}{LANGUAGE_END}{text}{RUN_END}")
}

/// The script in which a language is usually written, by its tag.
fn script_of_language(tag: &str) -> Option<&'static str> {
    let main = tag.split(['-', '_']).next().unwrap_or_default();
    Some(match main {
        "ru" | "uk" | "be" | "bg" | "kk" | "ky" | "tg" | "mn" | "sr" | "mk" => "Cyrl",
        "ar" | "fa" | "ur" | "ps" | "ug" | "ckb" | "sd" => "Arab",
        "he" | "yi" => "Hebr",
        "el" => "Grek",
        "ka" => "Geor",
        "hy" => "Armn",
        "zh" | "ja" => "Hani",
        _ => "Latn",
    })
}
