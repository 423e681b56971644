//! Affiliations, relationships and events of a life.

use super::prelude::*;

record! {
    /// Actor – role – organization, with dates: "Head of Erdam".
    Affiliation, Kind::Affiliation, defaults to Public, requires ["actor"] {
        /// Whose affiliation it is.
        actor: Option<Link> => Form::Link(Kind::Actor),
        /// Role as a noun phrase ("Head", "member", "lawyer").
        role: Option<String> => Form::Text,
        /// The organization.
        organization: Option<Link> => Form::Link(Kind::Actor),
        /// From when to when.
        date: Option<UncertainDate> => Form::Date,
        /// Whether it has ended.
        ended: bool => Form::Flag,
    }
}

record! {
    /// How two actors are related: relatives, colleagues, lawyer and client.
    Relationship, Kind::Relationship, defaults to Internal, requires ["actor", "kind", "other"] {
        /// One side.
        actor: Option<Link> => Form::Link(Kind::Actor),
        /// What the other is to them: spouse, sibling, lawyer …
        kind: Option<String> => Form::Term("relationship-kinds"),
        /// The other side.
        other: Option<Link> => Form::Link(Kind::Actor),
        /// From when to when.
        date: Option<UncertainDate> => Form::Date,
        /// In words.
        summary: Option<String> => Form::Text,
    }
}

record! {
    /// Something in a life that is neither an incident nor a step: birth, award, exile, a status
    /// declared by others.
    LifeEvent, Kind::LifeEvent, defaults to Public, requires ["actor"] {
        /// Whose life.
        actor: Option<Link> => Form::Link(Kind::Actor),
        /// What it is.
        kind: Option<String> => Form::Term("life-event-kinds"),
        /// When.
        date: Option<UncertainDate> => Form::Date,
        /// Country.
        country: Option<CountryCode> => Form::Country,
        /// Where.
        place: Option<String> => Form::Text,
        /// Who declared, awarded or appointed.
        by: Option<Link> => Form::Link(Kind::Actor),
        /// One line.
        summary: Option<String> => Form::Text,
        /// The story, in whole sentences.
        narrative: Option<String> => Form::LongText,
    }
}
