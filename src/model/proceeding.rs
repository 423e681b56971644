//! Proceedings: legal cases with their parties.

use super::incident::RecordLink;
use super::prelude::*;

part! {
    /// A party to a proceeding.
    Party, "party", short actor as Link {
        /// The actor; none where only a wording is known.
        actor: Option<Link> => Form::Link(Kind::Actor),
        /// Role, in lists that hold several roles.
        role: Option<String> => Form::Term("party-roles"),
        /// In what capacity, or how the file names them.
        wording: Option<String> => Form::Text,
        /// How many they are, where a wording stands for several ("six", "at least 40").
        size: Option<String> => Form::Text,
        /// From when to when.
        date: Option<UncertainDate> => Form::Date,
        /// How far it may travel; internal for witnesses where not said.
        confidentiality: Option<Confidentiality> => Form::Confidentiality,
    }
}

record! {
    /// A legal case.
    Proceeding, Kind::Proceeding, defaults to Public, requires [] {
        /// Name for people ("the fictitious-registration case").
        title: Option<String> => Form::Text,
        /// Criminal, administrative, civil, disciplinary, immigration, constitutional, international.
        kind: Option<String> => Form::Term("proceeding-kinds"),
        /// The accused; nobody in a case that is not criminal, which has petitioners and respondents among its parties.
        accused: Vec<Party> => Form::Parts(&Party::SHAPE),
        /// Witnesses.
        witnesses: Vec<Party> => Form::Parts(&Party::SHAPE),
        /// Other parties, each with a role.
        parties: Vec<Party> => Form::Parts(&Party::SHAPE),
        /// What is asked of the court in a case that is not criminal ("to dissolve the association").
        relief: Option<String> => Form::Text,
        /// Case number.
        case_number: Option<String> => Form::Text,
        /// Country whose law applies.
        country: Option<CountryCode> => Form::Country,
        /// Place.
        place: Option<String> => Form::Text,
        /// The authority that opened or conducts it.
        authority: Option<Link> => Form::Link(Kind::Actor),
        /// The court.
        court: Option<Link> => Form::Link(Kind::Actor),
        /// One line.
        summary: Option<String> => Form::Text,
        /// The case, in whole sentences.
        narrative: Option<String> => Form::LongText,
        /// Rights that it violates, with the argument.
        violations: Vec<Violation> => Form::Parts(&Violation::SHAPE),
        /// True where no domestic remedy is left that could be effective.
        remedies_exhausted: bool => Form::Flag,
        /// Which domestic remedies were used, and why others are not open or not effective, in whole sentences.
        remedies: Option<String> => Form::LongText,
        /// Links to other records: counter-complaint of, separated from, retrial of.
        links: Vec<RecordLink> => Form::Parts(&RecordLink::SHAPE),
    }
}
