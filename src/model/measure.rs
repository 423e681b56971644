//! Measures: restrictions outside or besides a sentence.

use super::prelude::*;

record! {
    /// A restriction: travel ban, asset freeze, licence suspended, office sealed.
    Measure, Kind::Measure, defaults to Public, requires ["kind"] {
        /// What it is.
        kind: Option<String> => Form::Term("measure-kinds"),
        /// From when to when, as an interval where both are known.
        date: Option<UncertainDate> => Form::Date,
        /// When it ended or ends, where that is dated apart.
        ended: Option<UncertainDate> => Form::Date,
        /// Whether it goes on in fact, whatever its term.
        continues: bool => Form::Flag,
        /// Asked for, ordered, in force, expired, lifted, refused; not known where not said.
        state: Option<String> => Form::Term("measure-states"),
        /// On which day it was last known to be as it is recorded.
        confirmed: Option<UncertainDate> => Form::Date,
        /// For how long it was ordered, in words.
        length: Option<String> => Form::Text,
        /// When it became known.
        became_known: Option<UncertainDate> => Form::Date,
        /// Whom it restricts.
        targets: Vec<Link> => Form::Links(Kind::Actor),
        /// Whom else it restricts, in words ("his daughter").
        targets_wording: Option<String> => Form::Text,
        /// One line.
        summary: Option<String> => Form::Text,
        /// The authority that ordered it.
        authority: Option<Link> => Form::Link(Kind::Actor),
        /// The proceeding in which it was ordered.
        proceeding: Option<Link> => Form::Link(Kind::Proceeding),
        /// Legal basis.
        legal_basis: Option<Link> => Form::Link(Kind::Provision),
        /// Country.
        country: Option<CountryCode> => Form::Country,
        /// Place.
        place: Option<String> => Form::Text,
        /// What it covers: an account, an office, a licence.
        object: Option<String> => Form::Text,
        /// In whole sentences.
        narrative: Option<String> => Form::LongText,
    }
}
