//! What records rest on: citations, accounts that disagree, identifiers given by others.

use super::prelude::*;

part! {
    /// Ties a record, or one field of it, to a source.
    Citation, "citation", short source as Link {
        /// The source.
        source: Option<Link> => Form::Link(Kind::Source),
        /// Where in the source: page, paragraph, minute.
        locator: Option<String> => Form::Text,
        /// The field of the record that it supports; the whole record where none is named.
        field: Option<String> => Form::Text,
        /// The words of the source.
        quote: Option<String> => Form::LongText,
    }
}

part! {
    /// A fact as one source gives it, beside what the record's field says.
    Account, "account", short value as String {
        /// The field that it is an account of.
        field: Option<String> => Form::Text,
        /// What the source says.
        value: Option<String> => Form::LongText,
        /// The source.
        source: Option<Link> => Form::Link(Kind::Source),
        /// Where in the source.
        locator: Option<String> => Form::Text,
        /// Whether the record's field follows this account.
        relied_on: bool => Form::Flag,
        /// Why it is relied on, or not.
        reason: Option<String> => Form::LongText,
    }
}

part! {
    /// What somebody else calls a record: a case code, a docket number, an identity document.
    Identifier, "identifier", short value as String {
        /// What it is: case code, opinion number, passport …
        scheme: Option<String> => Form::Text,
        /// The identifier, exactly as given.
        value: Option<String> => Form::Text,
        /// Who gave it.
        issuer: Option<String> => Form::Text,
        /// How far it may travel; internal where not said.
        confidentiality: Option<Confidentiality> => Form::Confidentiality,
    }
}

part! {
    /// A right that is said to be violated, with the argument: what complaints to courts and
    /// treaty bodies are built on.
    Violation, "violation", short provision as Link {
        /// The provision: an article of a covenant, a convention, a constitution.
        provision: Option<Link> => Form::Link(Kind::Provision),
        /// Category of arbitrary detention (Working Group on Arbitrary Detention, I to V).
        category: Option<String> => Form::Term("detention-categories"),
        /// Why it is violated, in whole sentences.
        argument: Option<String> => Form::LongText,
    }
}
