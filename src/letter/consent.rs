//! Whether those whom a letter tells of agree to it.

use super::check::consent::{State, state};
use super::kind::LetterKind;
use crate::model::{Case, Confidentiality, Consent, Record};
use crate::vocabulary::Terms;
use chrono::NaiveDate;

/// What is wrong with the consent of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Nothing is recorded.
    NotRecorded,
    /// It was refused.
    Refused,
    /// It was withdrawn.
    Withdrawn,
    /// It has run out.
    Expired,
}

impl Lack {
    /// Whether a letter must not go out so.
    pub fn forbids(self) -> bool {
        self != Lack::NotRecorded
    }

    /// In words, after "consent of X".
    pub fn words(self) -> &'static str {
        match self {
            Lack::NotRecorded => "is not recorded",
            Lack::Refused => "was refused",
            Lack::Withdrawn => "was withdrawn",
            Lack::Expired => "has run out",
        }
    }
}

/// Somebody who does not agree, or is not known to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// Reference of the defender or source.
    pub reference: String,
    /// What is wrong.
    pub lack: Lack,
}

/// What is wrong with consents to one of some purposes on a day; the latest word counts.
fn lack(consents: &[Consent], purposes: &[&str], day: NaiveDate, terms: &Terms) -> Option<Lack> {
    let consents: Vec<&Consent> = consents.iter().collect();
    match state(&consents, purposes, day, terms) {
        State::Given => None,
        State::NotRecorded | State::OtherPurpose => Some(Lack::NotRecorded),
        State::Refused(_) => Some(Lack::Refused),
        State::Withdrawn(_) => Some(Lack::Withdrawn),
        State::RunOut(_) => Some(Lack::Expired),
    }
}

/// Whose consent to a kind of letter is missing: the defender's, and that of sources of the case
/// that refused, withdrew or let it run out. A source above the level of the letter is not named.
pub fn missing(
    case: &Case,
    terms: &Terms,
    defender: &str,
    level: Confidentiality,
    kind: &LetterKind,
    day: NaiveDate,
) -> Vec<Missing> {
    let purposes: Vec<&str> = kind.consent.iter().map(String::as_str).collect();
    let purposes = purposes.as_slice();
    let mut out = Vec::new();
    if let Some(actor) = case.actors.iter().find(|actor| actor.key() == defender)
        && let Some(lack) = lack(&actor.consents, purposes, day, terms)
    {
        out.push(Missing {
            reference: actor.reference(),
            lack,
        });
    }
    for source in &case.sources {
        let mut consents = source.consents.clone();
        let person = source
            .actor
            .as_ref()
            .and_then(|link| case.actors.iter().find(|actor| actor.key() == link.0));
        if let Some(person) = person
            && person.key() != defender
        {
            consents.extend(person.consents.iter().cloned());
        }
        if consents.is_empty() || !is_cited(case, &source.key()) {
            continue;
        }
        if let Some(lack) = lack(&consents, purposes, day, terms).filter(|lack| lack.forbids()) {
            let told = source.confidentiality() <= level;
            let reference = if told {
                source.reference()
            } else {
                "a confidential source".to_owned()
            };
            let missing = Missing { reference, lack };
            if !out.contains(&missing) {
                out.push(missing);
            }
        }
    }
    out
}

/// Whether a record that letters tell cites a source.
fn is_cited(case: &Case, source: &str) -> bool {
    fn cites<R: Record>(records: &[crate::model::Stored<R>], source: &str) -> bool {
        records
            .iter()
            .flat_map(|record| record.citations())
            .any(|citation| {
                citation
                    .source
                    .as_ref()
                    .is_some_and(|link| link.0 == source)
            })
    }
    cites(&case.incidents, source)
        || cites(&case.steps, source)
        || cites(&case.charges, source)
        || cites(&case.proceedings, source)
        || cites(&case.actors, source)
        || cites(&case.measures, source)
        || cites(&case.life_events, source)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn consent(purpose: &str, status: &str, until: Option<&str>) -> Consent {
        Consent {
            purpose: Some(purpose.into()),
            status: Some(status.into()),
            until: until.map(|day| {
                let today = NaiveDate::from_ymd_opt(2020, 1, 1).unwrap();
                crate::date::UncertainDate::parse(day, today).unwrap().date
            }),
            ..Consent::default()
        }
    }

    #[test]
    fn consent_is_for_a_purpose_until_a_day_unless_taken_back() {
        let day = NaiveDate::from_ymd_opt(2020, 6, 15).unwrap();
        let terms = &Terms::builtin();
        let asked = &["publication"];
        let given = consent("publication", "given", None);
        assert_eq!(lack(&[], asked, day, terms), Some(Lack::NotRecorded));
        assert_eq!(lack(std::slice::from_ref(&given), asked, day, terms), None);
        assert_eq!(
            lack(&[consent("all", "given", None)], asked, day, terms),
            None
        );
        let other = consent("partners", "given", None);
        assert_eq!(lack(&[other], asked, day, terms), Some(Lack::NotRecorded));
        let last_day = consent("publication", "given", Some("2020-06-15"));
        assert_eq!(lack(&[last_day], asked, day, terms), None);
        let over = consent("publication", "given", Some("2020-06-14"));
        assert_eq!(lack(&[over], asked, day, terms), Some(Lack::Expired));
        let vague = consent("publication", "given", Some("2020-06"));
        assert_eq!(lack(&[vague], asked, day, terms), Some(Lack::Expired));
        let back = consent("all", "withdrawn", None);
        assert_eq!(
            lack(&[given, back], asked, day, terms),
            Some(Lack::Withdrawn)
        );
    }

    #[test]
    fn a_status_of_ones_own_counts_as_what_it_means() {
        let mut terms = Terms::builtin();
        for (list, code, broader) in [
            ("consent-statuses", "taken-back-by-phone", "withdrawn"),
            ("consent-statuses", "given-in-writing", "given"),
        ] {
            let own = crate::vocabulary::AddedTerm {
                vocabulary: list.into(),
                code: code.into(),
                label: code.replace('-', " "),
                broader: Some(broader.into()),
                ..Default::default()
            };
            terms.add(own).unwrap();
        }
        let day = NaiveDate::from_ymd_opt(2021, 3, 2).unwrap();
        let stands = |status| {
            let own = consent("partners", status, None);
            lack(&[own], &["partners"], day, &terms)
        };
        assert_eq!(stands("taken-back-by-phone"), Some(Lack::Withdrawn));
        assert_eq!(stands("given-in-writing"), None);
    }
}
