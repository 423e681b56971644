//! Incidents: who did what to whom, when, where, and what came of it.

use super::prelude::*;

part! {
    /// Somebody's part in an incident or a step.
    Involved, "involvement", short actor as Link {
        /// The actor; none where only a wording is known ("four men in plain clothes").
        actor: Option<Link> => Form::Link(Kind::Actor),
        /// Role, in lists that hold several roles.
        role: Option<String> => Form::Term("involvement-roles"),
        /// Degree of a perpetrator's involvement: ordered, carried out, failed to prevent …
        degree: Option<String> => Form::Term("involvement-degrees"),
        /// How the source names them, and in what capacity ("a security official").
        wording: Option<String> => Form::Text,
        /// How many they are, where a wording stands for several ("four", "at least 40").
        size: Option<String> => Form::Text,
        /// How far it may travel; internal for witnesses where not said.
        confidentiality: Option<Confidentiality> => Form::Confidentiality,
    }
}

part! {
    /// How a record is linked to another.
    RecordLink, "record_link", short to as Link {
        /// How: follows, part of, retaliation for …
        kind: Option<String> => Form::Term("record-links"),
        /// The other record.
        to: Option<Link> => Form::AnyLink,
    }
}

record! {
    /// Something done to one or more defenders.
    Incident, Kind::Incident, defaults to Public, requires ["summary"] {
        /// When it happened.
        date: Option<UncertainDate> => Form::Date,
        /// One line for tables.
        summary: Option<String> => Form::Text,
        /// Kinds of acts.
        types: Vec<String> => Form::Terms("incident-types"),
        /// To whom it was done.
        targets: Vec<Involved> => Form::Parts(&Involved::SHAPE),
        /// Who is alleged to have done it.
        by: Vec<Involved> => Form::Parts(&Involved::SHAPE),
        /// Who saw it.
        witnesses: Vec<Involved> => Form::Parts(&Involved::SHAPE),
        /// Others involved, each with a role.
        involved: Vec<Involved> => Form::Parts(&Involved::SHAPE),
        /// Country.
        country: Option<CountryCode> => Form::Country,
        /// Place.
        place: Option<String> => Form::Text,
        /// How many times, where the record stands for several ("5", "at least 30").
        times: Option<String> => Form::Text,
        /// How long it lasted, in words ("120 hours", "three to 15 days at a time").
        duration: Option<String> => Form::Text,
        /// How it recurs, in words ("every night from six to six").
        recurrence: Option<String> => Form::Text,
        /// Status of knowledge: alleged, corroborated, verified, refuted.
        status: Option<String> => Form::Term("knowledge-statuses"),
        /// Legal basis that those who did it invoked.
        legal_basis: Option<Link> => Form::Link(Kind::Provision),
        /// Which warrant or decision was shown, by whom; that none was.
        warrant: Option<String> => Form::Text,
        /// Reason that they gave.
        stated_reason: Option<String> => Form::Text,
        /// Injuries, losses and other consequences.
        consequences: Option<String> => Form::LongText,
        /// What the State did about it.
        state_response: Vec<String> => Form::Terms("state-responses"),
        /// The State's response in words.
        state_response_note: Option<String> => Form::LongText,
        /// What happened, in whole sentences.
        narrative: Option<String> => Form::LongText,
        /// When it became known.
        became_known: Option<UncertainDate> => Form::Date,
        /// When those concerned were notified.
        notified: Option<UncertainDate> => Form::Date,
        /// When it was published.
        published: Option<UncertainDate> => Form::Date,
        /// Rights that it violates, with the argument.
        violations: Vec<Violation> => Form::Parts(&Violation::SHAPE),
        /// Links to other records: a chain of events.
        links: Vec<RecordLink> => Form::Parts(&RecordLink::SHAPE),
    }
}
