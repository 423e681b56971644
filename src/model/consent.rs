//! Consent: what those concerned agreed to have done with what is known of them.

use super::prelude::*;
use crate::vocabulary::{Is, Terms};

part! {
    /// Consent of a person to one use of what is recorded: given, refused or withdrawn. Sources:
    /// the requirement of consent in submissions to the UN Special Procedures, and the common
    /// practice of informed consent in human rights documentation.
    Consent, "consent", short purpose as String {
        /// To what: publication, letters to authorities, submission to the United Nations …
        purpose: Option<String> => Form::Term("consent-purposes"),
        /// Given, refused or withdrawn; given where not said.
        status: Option<String> => Form::Term("consent-statuses"),
        /// When.
        date: Option<UncertainDate> => Form::Date,
        /// By whom; the person themself where nobody is named.
        by: Option<Link> => Form::Link(Kind::Actor),
        /// How, and to whom ("by telephone, to the caseworker"; "his sister, on his behalf").
        wording: Option<String> => Form::Text,
        /// The last day on which it holds.
        until: Option<UncertainDate> => Form::Date,
    }
}

impl Consent {
    /// Whether it was given and neither refused nor withdrawn.
    pub fn is_given(&self, terms: &Terms) -> bool {
        let status = self.status.as_deref();
        status.is_none() || terms.is("consent-statuses", status, Is::Given)
    }

    /// Whether it is to one of some uses, or to every use.
    pub fn covers(&self, purposes: &[impl AsRef<str>], terms: &Terms) -> bool {
        let own = self.purpose.as_deref();
        terms.is("consent-purposes", own, Is::Usual)
            || purposes.iter().any(|one| own == Some(one.as_ref()))
    }

    /// Whether it holds on a day: given, and not run out. A date of expiry of which only the month
    /// or year is known holds to its first day, to be on the safe side.
    pub fn holds_on(&self, day: chrono::NaiveDate, terms: &Terms) -> bool {
        self.is_given(terms)
            && self
                .until
                .as_ref()
                .and_then(|until| until.earliest_day())
                .is_none_or(|until| until >= day)
    }
}
