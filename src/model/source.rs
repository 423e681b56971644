//! Sources: what records rest on.

use super::prelude::*;

record! {
    /// A source: a statement, a court record, a witness, a photograph.
    Source, Kind::Source, defaults to Internal, requires [] {
        /// Title.
        title: Option<String> => Form::Text,
        /// What kind of source it is.
        kind: Option<String> => Form::Term("source-kinds"),
        /// Author in words, or by the name of an actor.
        author: Option<String> => Form::Text,
        /// The actor who is the source or its author.
        actor: Option<Link> => Form::Link(Kind::Actor),
        /// Publisher.
        publisher: Option<String> => Form::Text,
        /// Date of the document or of the interview.
        date: Option<UncertainDate> => Form::Date,
        /// When it was received or retrieved.
        retrieved: Option<UncertainDate> => Form::Date,
        /// Language by its BCP 47 tag.
        language: Option<String> => Form::Text,
        /// Address on the web, or shelf mark.
        address: Option<String> => Form::Text,
        /// How far it can be relied on.
        reliability: Option<String> => Form::Term("reliability"),
        /// What it says, in our own words.
        summary: Option<String> => Form::LongText,
        /// What the source agreed to.
        consents: Vec<Consent> => Form::Parts(&Consent::SHAPE),
    }
}
