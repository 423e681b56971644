//! Contradictions in a life and in what was done in it: birth, death, age, affiliations, incidents.

use super::facts::{Facts, before, differ, when};
use super::{Finding, Severity};
use crate::date::UncertainDate;
use crate::model::{Account, Incident, Stored};
use crate::vocabulary::Is;
use chrono::{Datelike, NaiveDate};
use std::collections::HashMap;

fn contradiction(
    code: &str,
    what: impl AsRef<str>,
    references: Vec<String>,
    remedy: String,
) -> Finding {
    Finding::new(Severity::Contradiction, code, what, references, remedy)
}

/// Contradictions in the life of the defender and in single records about them.
pub fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    births(facts, &mut found);
    deaths(facts, &mut found);
    ages(facts, &mut found);
    affiliations(facts, &mut found);
    incidents(facts, &mut found);
    found
}

/// The dates of birth that the record holds, each with its reference.
fn birth_dates<'c>(facts: &Facts<'c>) -> Vec<(String, &'c UncertainDate)> {
    let own = facts.me.born.as_ref().map(|d| (facts.slug(), d));
    let told = facts
        .life_events
        .iter()
        .filter(|e| {
            facts
                .terms
                .is("life-event-kinds", e.kind.as_deref(), Is::Birth)
        })
        .filter_map(|e| Some((e.reference(), e.date.as_ref()?)));
    own.into_iter().chain(told).collect()
}

/// An account's value as a date, where it is one.
pub fn as_date(account: &Account, today: NaiveDate) -> Option<UncertainDate> {
    let value = account.value.as_deref()?;
    UncertainDate::parse(value, today)
        .ok()
        .map(|understood| understood.date)
        .filter(|date| !date.is_undated())
}

fn births(facts: &Facts<'_>, found: &mut Vec<Finding>) {
    let me = facts.slug();
    let dates = birth_dates(facts);
    for (at, (reference, date)) in dates.iter().enumerate() {
        for (other_reference, other) in &dates[at + 1..] {
            if differ(date, other) {
                found.push(contradiction(
                    "two-birth-dates",
                    format!(
                        "Two dates of birth: {} and {}.",
                        when(Some(date)),
                        when(Some(other))
                    ),
                    vec![reference.clone(), other_reference.clone()],
                    format!("dossier set {me} born=…"),
                ));
            }
        }
    }
    // Accounts may disagree, if somebody has weighed them.
    let weighed = |a: &Account| a.relied_on || a.reason.is_some();
    let of_birth: Vec<&Account> = facts
        .me
        .accounts
        .iter()
        .filter(|a| a.field.as_deref() == Some("born"))
        .collect();
    if of_birth.iter().any(|a| weighed(a)) {
        return;
    }
    for account in of_birth {
        if let (Some(told), Some(born)) = (as_date(account, facts.today), &facts.me.born)
            && differ(&told, born)
        {
            found.push(contradiction(
                "two-birth-dates",
                format!(
                    "An account of the date of birth ({}) differs from {}, and none is relied on.",
                    when(Some(&told)),
                    when(Some(born))
                ),
                vec![me.clone()],
                format!("dossier edit {me}"),
            ));
        }
    }
}

fn deaths(facts: &Facts<'_>, found: &mut Vec<Finding>) {
    let me = facts.slug();
    let Some(died) = facts.life.died else { return };
    for (reference, born) in birth_dates(facts) {
        if before(died, born) {
            found.push(contradiction(
                "death-before-birth",
                format!(
                    "Death ({}) is before birth ({}).",
                    when(Some(died)),
                    when(Some(born))
                ),
                vec![reference],
                format!("dossier set {me} died=…"),
            ));
        }
    }
}

/// Whole years from one day to another.
fn years(from: NaiveDate, to: NaiveDate) -> i32 {
    let full = to.year() - from.year();
    if (to.month(), to.day()) < (from.month(), from.day()) {
        full - 1
    } else {
        full
    }
}

fn ages(facts: &Facts<'_>, found: &mut Vec<Finding>) {
    let (Some(age), Some(on)) = (facts.me.age, &facts.me.age_on) else {
        return;
    };
    let Some((reference, born)) = birth_dates(facts).into_iter().next() else {
        return;
    };
    let (Some(first), Some(last), Some(from), Some(to)) = (
        born.earliest_day(),
        born.latest_day(),
        on.earliest_day(),
        on.latest_day(),
    ) else {
        return;
    };
    let possible = years(last, from)..=years(first, to);
    if i32::try_from(age).is_ok_and(|age| !possible.contains(&age)) {
        let me = facts.slug();
        found.push(contradiction(
            "age-against-birth",
            format!(
                "An age of {age} ({}) does not fit the date of birth ({}).",
                when(Some(on)),
                when(Some(born))
            ),
            vec![reference],
            format!("dossier set {me} age= age_on="),
        ));
    }
}

fn affiliations(facts: &Facts<'_>, found: &mut Vec<Finding>) {
    let Some(born) = facts.me.born.as_ref().and_then(UncertainDate::earliest_day) else {
        return;
    };
    for affiliation in &facts.affiliations {
        // The start of an interval may be known to the year only.
        let start = affiliation
            .date
            .as_ref()
            .and_then(UncertainDate::earliest_day);
        if start.is_some_and(|start| (born - start).num_days() > 366) {
            found.push(contradiction(
                "affiliation-before-birth",
                format!(
                    "It begins {}, before the birth ({}).",
                    when(affiliation.date.as_ref()),
                    when(facts.me.born.as_ref())
                ),
                vec![affiliation.reference(), facts.slug()],
                format!("dossier set {} date=…", affiliation.reference()),
            ));
        }
    }
}

fn incidents(facts: &Facts<'_>, found: &mut Vec<Finding>) {
    let places = facts.course.places();
    let mut known: HashMap<(NaiveDate, String, String), &Stored<Incident>> = HashMap::new();
    for incident in facts.incidents.iter().copied() {
        let reference = incident.reference();
        let first = incident.date.as_ref().and_then(UncertainDate::earliest_day);
        let both = incident
            .by
            .iter()
            .filter_map(|i| i.actor.as_ref())
            .find(|by| {
                incident
                    .targets
                    .iter()
                    .any(|t| t.actor.as_ref() == Some(by))
            });
        if let Some(both) = both {
            found.push(contradiction(
                "target-and-perpetrator",
                "The same actor is target and alleged perpetrator.",
                vec![reference.clone(), both.0.clone()],
                format!("dossier edit {reference}"),
            ));
        }
        let last = incident.date.as_ref().and_then(UncertainDate::latest_day);
        let (Some(day), Some(place)) = (first.filter(|_| first == last), &incident.place) else {
            continue;
        };
        for kind in &incident.types {
            let key = (day, kind.clone(), place.trim().to_lowercase());
            match known.get(&key) {
                Some(other) if other.number != incident.number => {
                    let same_time = incident.date.as_ref().and_then(|d| d.time)
                        == other.date.as_ref().and_then(|d| d.time);
                    let one_event = places.get(&incident.number) == places.get(&other.number);
                    if same_time && !one_event {
                        found.push(contradiction(
                            "duplicate-incident",
                            format!(
                                "Two incidents of one day, type and place ({}).",
                                when(incident.date.as_ref())
                            ),
                            vec![other.reference(), reference.clone()],
                            facts.same_event(&reference, &other.reference()),
                        ));
                    }
                }
                _ => {
                    known.insert(key, incident);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_years() {
        let day = |text: &str| text.parse().unwrap();
        assert_eq!(years(day("1980-02-29"), day("2023-02-28")), 42);
        assert_eq!(years(day("1980-02-29"), day("2023-03-01")), 43);
    }
}
