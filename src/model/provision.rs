//! Provisions of law, kept once with their text, penalty and analysis.

use super::prelude::*;

record! {
    /// A provision of law.
    Provision, Kind::Provision, defaults to Public, requires [] {
        /// Article as cited: 322.3, 205.5(2), 307-1, 54.1.a.
        article: Option<String> => Form::Text,
        /// Part, paragraph, letter.
        part: Option<String> => Form::Text,
        /// The law ("Criminal Code of the Russian Federation").
        law: Option<String> => Form::Text,
        /// Edition of the law (1999, 2015), where there are several.
        edition: Option<String> => Form::Text,
        /// Country.
        country: Option<CountryCode> => Form::Country,
        /// What the provision is about, as the law calls it ("fictitious registration").
        title: Option<String> => Form::Text,
        /// The law's text.
        text: Option<String> => Form::LongText,
        /// Language of the text by its BCP 47 tag.
        language: Option<String> => Form::Text,
        /// Penalty range in words.
        penalty: Option<String> => Form::Text,
        /// Least term of imprisonment in words or days.
        penalty_least: Option<String> => Form::Text,
        /// Longest term of imprisonment in words or days.
        penalty_most: Option<String> => Form::Text,
        /// Legal analysis, in whole sentences.
        analysis: Option<String> => Form::LongText,
    }
}
