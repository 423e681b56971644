//! Demands: what is asked of whom.

use super::prelude::*;

record! {
    /// What is asked of whom. Demands stand in letters in their order.
    Demand, Kind::Demand, defaults to Public, requires ["text"] {
        /// The demand as it stands after "urges the authorities to": starts with a verb.
        text: Option<String> => Form::LongText,
        /// What kind of demand it is.
        kind: Option<String> => Form::Term("demand-kinds"),
        /// Place in the order of demands; entry order where none is given.
        position: Option<u32> => Form::Integer,
        /// Of whom it is asked.
        addressees: Vec<Link> => Form::Links(Kind::Actor),
        /// The State of which it is asked, where several act in a case and no addressee tells it.
        country: Option<CountryCode> => Form::Country,
        /// For whom it is asked.
        about: Vec<Link> => Form::Links(Kind::Actor),
        /// The record that it is about: a proceeding, an incident, a measure.
        concerning: Option<Link> => Form::AnyLink,
        /// Since when it stands.
        date: Option<UncertainDate> => Form::Date,
        /// Open, met, partly met, withdrawn.
        status: Option<String> => Form::Term("demand-statuses"),
    }
}
