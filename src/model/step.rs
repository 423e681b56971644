//! Steps of proceedings with their outcomes and the ledger of sentences.

use super::incident::{Involved, RecordLink};
use super::prelude::*;

part! {
    /// What a step decided for one accused and one charge.
    Outcome, "outcome", short result as String {
        /// The accused; all whom the step concerns where none is named.
        accused: Option<Link> => Form::Link(Kind::Actor),
        /// The charge; all that the step concerns where none is named.
        charge: Option<Link> => Form::Link(Kind::Charge),
        /// The result: a kind of step (convicted, acquitted) or an outcome (upheld, reduced).
        result: Option<String> => Form::Term("step-outcomes"),
        /// In words.
        wording: Option<String> => Form::Text,
    }
}

part! {
    /// An entry in the ledger of sentences.
    Sentence, "sentence", short length as String {
        /// Who is sentenced; all whom the step concerns where none is named.
        accused: Option<Link> => Form::Link(Kind::Actor),
        /// For which charge; all that the step concerns where none is named.
        charge: Option<Link> => Form::Link(Kind::Charge),
        /// Imprisonment, fine, community work …; imprisonment where not said.
        kind: Option<String> => Form::Term("sentence-kinds"),
        /// Imposed, added, reduced, replaced, suspended …; imposed where not said.
        action: Option<String> => Form::Term("sentence-actions"),
        /// Length in words: "1.5 years", "2 years 6 months", "15 days", "life". Of an action on an earlier sentence it does not say whether by or to: use `by` or `to`.
        length: Option<String> => Form::Text,
        /// By how much the action changes the sentence ("1 year"): what is added, taken off, amnestied.
        by: Option<String> => Form::Text,
        /// To what the action brings the sentence ("4 years"): the whole that is left.
        to: Option<String> => Form::Text,
        /// Wholly suspended.
        suspended: bool => Form::Flag,
        /// The part that is suspended, or the period of probation, in words.
        suspended_part: Option<String> => Form::Text,
        /// Amount of a fine.
        amount: Option<String> => Form::Decimal,
        /// Currency by its ISO 4217 code.
        currency: Option<String> => Form::Text,
        /// Regime ("strict-regime colony"), object of confiscation, right that is lost.
        regime: Option<String> => Form::Text,
        /// From when it runs.
        starts: Option<UncertainDate> => Form::Date,
        /// Expected release.
        ends: Option<UncertainDate> => Form::Date,
        /// True where it is served together with a longer one and adds nothing.
        concurrent: bool => Form::Flag,
    }
}

record! {
    /// A dated event in a proceeding.
    Step, Kind::Step, defaults to Public, requires ["proceeding", "kind"] {
        /// The proceeding.
        proceeding: Option<Link> => Form::Link(Kind::Proceeding),
        /// What happened: case opened, detained, remanded, convicted …
        kind: Option<String> => Form::Term("step-kinds"),
        /// When.
        date: Option<UncertainDate> => Form::Date,
        /// One line; the kind in words where none is given.
        summary: Option<String> => Form::Text,
        /// Whom it concerns; all the accused where none is named.
        accused: Vec<Link> => Form::Links(Kind::Actor),
        /// Which charges it concerns; all of them where none is named.
        charges: Vec<Link> => Form::Links(Kind::Charge),
        /// The authority or court that acted.
        authority: Option<Link> => Form::Link(Kind::Actor),
        /// Investigation, first instance, appeal, cassation …
        instance: Option<String> => Form::Term("instances"),
        /// Officials and others who took part, each with a role.
        involved: Vec<Involved> => Form::Parts(&Involved::SHAPE),
        /// Country.
        country: Option<CountryCode> => Form::Country,
        /// Place.
        place: Option<String> => Form::Text,
        /// The result as a whole.
        outcome: Option<String> => Form::Term("step-outcomes"),
        /// Results that differ by accused or charge.
        outcomes: Vec<Outcome> => Form::Parts(&Outcome::SHAPE),
        /// Entries in the ledger of sentences.
        sentences: Vec<Sentence> => Form::Parts(&Sentence::SHAPE),
        /// Liberty afterwards, where it does not follow from the kind.
        liberty: Option<String> => Form::Term("liberty"),
        /// How many times, where the record stands for several ("more than 30 hearings").
        times: Option<String> => Form::Text,
        /// How long it lasts, in words (a remand for two months; "to ten days" is the whole length, as `total` is).
        duration: Option<String> => Form::Text,
        /// The whole length that it comes to with all that went before ("ten days" of detention that was extended).
        total: Option<String> => Form::Text,
        /// Amount of bail, or of what else it ordered to be paid.
        amount: Option<String> => Form::Decimal,
        /// Currency of the amount by its ISO 4217 code.
        currency: Option<String> => Form::Text,
        /// Whether it was taken in the absence of those concerned.
        in_absentia: bool => Form::Flag,
        /// When what it ordered ends (a remand order, a term to answer).
        ends: Option<UncertainDate> => Form::Date,
        /// The next event that it set, by date.
        next_date: Option<UncertainDate> => Form::Date,
        /// What is to happen then ("next hearing").
        next: Option<String> => Form::Text,
        /// When those concerned were notified.
        notified: Option<UncertainDate> => Form::Date,
        /// When it was published.
        published: Option<UncertainDate> => Form::Date,
        /// When it became known.
        became_known: Option<UncertainDate> => Form::Date,
        /// Which warrant or decision was shown, by whom; that none was.
        warrant: Option<String> => Form::Text,
        /// Reason that the authorities gave.
        stated_reason: Option<String> => Form::Text,
        /// Legal basis of the decision.
        legal_basis: Option<Link> => Form::Link(Kind::Provision),
        /// What happened, in whole sentences.
        narrative: Option<String> => Form::LongText,
        /// The authorities' own words.
        quotations: Vec<super::charge::Quotation> => Form::Parts(&super::charge::Quotation::SHAPE),
        /// Links to other records.
        links: Vec<RecordLink> => Form::Parts(&RecordLink::SHAPE),
    }
}
