//! Consent of the defender, and of each person on whose word records rest, to what the letter does.
//!
//! Sources: the submission guidance of the UN Special Procedures (consent of the alleged victim to
//! the submission and to being named); the questionnaire of the Working Group on Arbitrary
//! Detention, part VII; common practice of informed consent in human rights documentation.

use super::facts::{Facts, when};
use super::{Finding, Severity};
use crate::model::{Actor, Consent, Source, Stored};
use crate::vocabulary::{Is, Terms, Who};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// The purposes of which one must be covered for a letter of a kind.
pub fn purposes<'f>(facts: &'f Facts<'_>) -> Vec<&'f str> {
    match facts.kind {
        Some(kind) => kind.consent.iter().map(String::as_str).collect(),
        None => publication(facts.terms).into_iter().collect(),
    }
}

/// The purpose of what is told to everybody.
pub fn publication(terms: &Terms) -> Option<&str> {
    let term = terms.first_that("consent-purposes", Is::ForAll)?;
    Some(&term.code)
}

/// How consent stands.
#[derive(Debug, PartialEq)]
pub(in crate::letter) enum State<'c> {
    /// It holds.
    Given,
    /// Nothing is recorded.
    NotRecorded,
    /// It was given for something else.
    OtherPurpose,
    /// It was refused.
    Refused(&'c Consent),
    /// It was withdrawn.
    Withdrawn(&'c Consent),
    /// It has run out.
    RunOut(&'c Consent),
}

/// How consent to one of several purposes stands on a day: the latest word on them counts, and an
/// undated one comes before all that are dated.
pub(in crate::letter) fn state<'c>(
    consents: &[&'c Consent],
    purposes: &[&str],
    day: NaiveDate,
    terms: &Terms,
) -> State<'c> {
    let said = |c: &&&Consent| {
        c.date
            .as_ref()
            .and_then(|d| d.earliest_day())
            .is_none_or(|from| from <= day)
    };
    let covers = |c: &&&Consent| c.covers(purposes, terms);
    let mut relevant: Vec<&'c Consent> = consents
        .iter()
        .filter(said)
        .filter(covers)
        .copied()
        .collect();
    relevant.sort_by_key(|c| c.date.as_ref().and_then(|d| d.latest_day()));
    let Some(last) = relevant.last().copied() else {
        return if consents.iter().filter(said).any(|c| c.is_given(terms)) {
            State::OtherPurpose
        } else {
            State::NotRecorded
        };
    };
    let status = terms.meaning("consent-statuses", last.status.as_deref());
    if status.is(Is::Refused) {
        State::Refused(last)
    } else if status.is(Is::Withdrawn) {
        State::Withdrawn(last)
    } else if last.holds_on(day, terms) {
        State::Given
    } else {
        State::RunOut(last)
    }
}

/// Consents that are not there, or do not hold, for a letter of a kind.
pub fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let purposes = &purposes(facts);
    let strict = facts.kind.is_some_and(|kind| kind.form);
    let own: Vec<&Consent> = facts.me.consents.iter().collect();
    let mut found: Vec<Finding> = finding(
        facts,
        state(&own, purposes, facts.today, facts.terms),
        &Whose {
            prefix: "consent",
            name: format!("the defender {}", facts.name()),
            reference: facts.slug(),
        },
        purposes,
        if strict {
            Severity::Required
        } else {
            Severity::Trap
        },
    )
    .into_iter()
    .collect();
    for source in sources(facts) {
        let person = source
            .actor
            .as_ref()
            .and_then(|link| facts.index.actor(link));
        if person.is_some_and(|actor| actor.number == facts.me.number)
            || !is_person(facts, source, person)
        {
            continue;
        }
        let consents: Vec<&Consent> = source
            .consents
            .iter()
            .chain(person.iter().flat_map(|actor| &actor.consents))
            .collect();
        let whose = Whose {
            prefix: "source-consent",
            name: "a person who is a source".to_owned(),
            reference: source.reference(),
        };
        found.extend(finding(
            facts,
            state(&consents, purposes, facts.today, facts.terms),
            &whose,
            purposes,
            Severity::Trap,
        ));
    }
    found
}

/// Sources that the records about the defender cite.
pub fn sources<'c>(facts: &Facts<'c>) -> Vec<&'c Stored<Source>> {
    let cited: BTreeSet<&str> = super::sources::citations(facts)
        .into_iter()
        .filter_map(|c| c.source.as_ref().map(|link| link.as_str()))
        .collect();
    cited
        .into_iter()
        .filter_map(|key| facts.index.sources.get(key).copied())
        .collect()
}

/// Whether a source is a person's word: its actor is a person, or its kind says so.
fn is_person(facts: &Facts<'_>, source: &Stored<Source>, actor: Option<&Stored<Actor>>) -> bool {
    let terms = facts.terms;
    terms.is("source-kinds", source.kind.as_deref(), Is::Person)
        || actor.is_some_and(|actor| terms.who(actor.kind.as_deref()) == Who::Person)
}

struct Whose {
    prefix: &'static str,
    name: String,
    reference: String,
}

fn finding(
    facts: &Facts<'_>,
    state: State<'_>,
    whose: &Whose,
    purposes: &[&str],
    missing: Severity,
) -> Option<Finding> {
    let purpose = purposes
        .iter()
        .map(|p| facts.terms.label("consent-purposes", p))
        .collect::<Vec<_>>()
        .join(" or ");
    let name = &whose.name;
    let (severity, code, what) = match state {
        State::Given => return None,
        State::NotRecorded => (
            missing,
            "not-recorded",
            format!("No consent of {name} is recorded ({purpose})."),
        ),
        State::OtherPurpose => (
            missing,
            "other-purpose",
            format!("The consent of {name} does not cover this use ({purpose})."),
        ),
        State::Refused(c) => (
            Severity::Trap,
            "refused",
            format!(
                "Consent of {name} was refused ({}; {purpose}).",
                when(c.date.as_ref())
            ),
        ),
        State::Withdrawn(c) => (
            Severity::Trap,
            "withdrawn",
            format!(
                "Consent of {name} was withdrawn ({}; {purpose}).",
                when(c.date.as_ref())
            ),
        ),
        State::RunOut(c) => (
            Severity::Trap,
            "run-out",
            format!(
                "The consent of {name} held until {} ({purpose}).",
                when(c.until.as_ref())
            ),
        ),
    };
    let first = purposes.first().copied().unwrap_or("…");
    Some(Finding::new(
        severity,
        format!("{}-{code}", whose.prefix),
        what,
        vec![whose.reference.clone()],
        format!(
            "dossier set {} consents+=\"[{{purpose: {first}, date: …, wording: …}}]\"",
            whose.reference
        ),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::UncertainDate;

    fn consent(purpose: &str, status: Option<&str>, date: &str, until: Option<&str>) -> Consent {
        Consent {
            purpose: Some(purpose.into()),
            status: status.map(Into::into),
            date: UncertainDate::from_edtf(date).ok(),
            until: until.and_then(|d| UncertainDate::from_edtf(d).ok()),
            ..Consent::default()
        }
    }

    #[test]
    fn the_latest_word_counts() {
        let day = NaiveDate::from_ymd_opt(2024, 5, 1).unwrap();
        let given = consent("publication", None, "2024-01-01", None);
        let withdrawn = consent("all", Some("withdrawn"), "2024-02", None);
        let again = consent("publication", Some("given"), "2024-03", Some("2024-04-30"));
        let other = consent("partners", None, "2024-01-01", None);
        let terms = Terms::builtin();
        let of = |list: &[&'static Consent]| state(list, &["publication"], day, &terms);
        let leak = |c: &Consent| -> &'static Consent { Box::leak(Box::new(c.clone())) };
        let (given, withdrawn, again, other) =
            (leak(&given), leak(&withdrawn), leak(&again), leak(&other));
        assert_eq!(of(&[given]), State::Given);
        assert_eq!(of(&[withdrawn, given]), State::Withdrawn(withdrawn));
        assert_eq!(of(&[given, withdrawn, again]), State::RunOut(again));
        assert_eq!(of(&[other]), State::OtherPurpose);
        assert_eq!(of(&[]), State::NotRecorded);
    }
}
