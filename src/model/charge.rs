//! Charges: what someone is accused of, under which provisions, in whose words.

use super::prelude::*;

part! {
    /// A provision that a charge rests on.
    ChargedProvision, "charge_provision", short provision as Link {
        /// The provision.
        provision: Option<Link> => Form::Link(Kind::Provision),
        /// How it applies: alone, read with the others, as an attempt.
        manner: Option<String> => Form::Text,
    }
}

part! {
    /// Words of an authority, quoted exactly.
    Quotation, "quotation", short text as String {
        /// The words.
        text: Option<String> => Form::LongText,
        /// Who said or wrote them.
        by: Option<Link> => Form::Link(Kind::Actor),
        /// Where they stand (a decision, an indictment).
        document: Option<String> => Form::Text,
        /// Language by its BCP 47 tag.
        language: Option<String> => Form::Text,
        /// Where they are reported.
        source: Option<Link> => Form::Link(Kind::Source),
    }
}

record! {
    /// What defenders are accused of in a proceeding.
    Charge, Kind::Charge, defaults to Public, requires ["proceeding"] {
        /// The proceeding.
        proceeding: Option<Link> => Form::Link(Kind::Proceeding),
        /// Who is charged; all the accused of the proceeding where none is named.
        accused: Vec<Link> => Form::Links(Kind::Actor),
        /// The count's number in the indictment.
        count: Option<u32> => Form::Integer,
        /// The provisions; none for an accusation without an article.
        provisions: Vec<ChargedProvision> => Form::Parts(&ChargedProvision::SHAPE),
        /// What the charge is called ("assisting in the fictitious registration of foreign citizens").
        offence: Option<String> => Form::Text,
        /// What the accused is said to have done, according to the authorities, as a clause without a subject ("registered two foreign citizens in his apartment") or whole sentences.
        allegation: Option<String> => Form::LongText,
        /// The authorities' own words.
        quotations: Vec<Quotation> => Form::Parts(&Quotation::SHAPE),
        /// When it was brought, where no step says so.
        date: Option<UncertainDate> => Form::Date,
        /// How the organization sees it, as an adjective ("fabricated", "trumped-up").
        assessment: Option<String> => Form::Text,
        /// What the defence and the organization answer to it, in whole sentences.
        response: Option<String> => Form::LongText,
        /// Status where it does not follow from the steps.
        status: Option<String> => Form::Term("charge-statuses"),
    }
}
