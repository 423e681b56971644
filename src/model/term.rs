//! Terms that users add to the vocabularies.

use super::prelude::*;

record! {
    /// A term added to a vocabulary.
    Term, Kind::Term, defaults to Public, requires ["vocabulary", "code", "label"] {
        /// The vocabulary it belongs to.
        vocabulary: Option<String> => Form::Text,
        /// Its stable code.
        code: Option<String> => Form::Text,
        /// How people read it.
        label: Option<String> => Form::Text,
        /// The group it stands in.
        group: Option<String> => Form::Text,
        /// The term of the same vocabulary that it is a kind of.
        broader: Option<String> => Form::Text,
        /// What it means to the program, as the lists say it (`liberty: in-custody, is: [arrest]`); what its broader term means where not said.
        meaning: Option<String> => Form::Text,
        /// What it means to people.
        definition: Option<String> => Form::Text,
    }
}
