//! The agenda: what is coming and what is overdue, of letters, proceedings, measures and consent.

use super::correspondence::{DueKind, due};
use crate::date::order::arrange;
use crate::date::{UncertainDate, words_for};
use crate::model::{Actor, Case, Link, Record, Stored};
use crate::vocabulary::Terms;
use chrono::NaiveDate;
use serde::Serialize;

/// Something that is to come, or should have.
#[derive(Clone, Debug, Serialize)]
pub struct AgendaEntry {
    /// When, for machines.
    pub date: UncertainDate,
    /// When, as people write it.
    pub when: String,
    /// What.
    pub what: String,
    /// Whom it concerns.
    pub whom: Vec<String>,
    /// Reference of the record that says so.
    pub reference: String,
    /// By how many days it is overdue; nothing where the day has not passed.
    pub days_overdue: Option<i64>,
}

/// What is coming within so many days, and what is overdue, by day. With defenders, by key, only
/// what concerns them.
pub fn agenda(
    case: &Case,
    terms: &Terms,
    defenders: &[String],
    today: NaiveDate,
    days: i64,
) -> Vec<AgendaEntry> {
    let index = case.index();
    let name = |link: &Link| {
        index
            .actor(link)
            .map_or_else(|| link.0.clone(), |actor| actor.display_name().to_owned())
    };
    let wanted = |about: &[Link]| {
        defenders.is_empty() || about.iter().any(|link| defenders.contains(&link.0))
    };
    let mut found: Vec<AgendaEntry> = Vec::new();
    let mut add = |date: Option<&UncertainDate>,
                   what: String,
                   about: &[Link],
                   reference: String,
                   lapses: bool| {
        let Some(date) = date.filter(|date| !date.is_undated()) else {
            return;
        };
        if !wanted(about) {
            return;
        }
        let passed = date.latest_day().filter(|day| *day < today);
        // What has passed is of interest only where it was expected of somebody.
        if passed.is_some() && !lapses {
            return;
        }
        let far = date
            .earliest_day()
            .is_some_and(|day| (day - today).num_days() > days);
        if !far {
            found.push(AgendaEntry {
                when: words_for("en")
                    .map(|words| words.plain(date))
                    .unwrap_or_default(),
                date: date.clone(),
                what,
                whom: about.iter().map(name).collect(),
                reference,
                days_overdue: passed.map(|day| (today - day).num_days()),
            });
        }
    };
    for entry in due(case, terms, today) {
        let letter = case
            .communications
            .iter()
            .find(|letter| letter.reference() == entry.reference);
        let about = letter
            .map(|letter| letter.about.clone())
            .unwrap_or_default();
        let of = match entry.whom.as_slice() {
            [] => String::new(),
            whom => format!(" of {}", whom.join(", ")),
        };
        let what = match entry.what {
            DueKind::Reply => format!("reply due{of}: {}", entry.letter),
            DueKind::Act => format!("last day to act: {}", entry.letter),
        };
        add(Some(&entry.when.date), what, &about, entry.reference, true);
    }
    for step in &case.steps {
        let proceeding = step
            .proceeding
            .as_ref()
            .and_then(|link| index.proceeding(link));
        let accused = match step.accused.as_slice() {
            [] => proceeding
                .map(|p| {
                    p.accused
                        .iter()
                        .filter_map(|party| party.actor.clone())
                        .collect()
                })
                .unwrap_or_default(),
            named => named.to_vec(),
        };
        let label = terms.label("step-kinds", step.kind.as_deref().unwrap_or("other"));
        let next = step
            .next
            .clone()
            .unwrap_or_else(|| format!("next after: {label}"));
        add(
            step.next_date.as_ref(),
            next,
            &accused,
            step.reference(),
            false,
        );
        add(
            step.ends.as_ref(),
            format!("ends: {label}"),
            &accused,
            step.reference(),
            false,
        );
        for penalty in &step.sentences {
            let who: Vec<Link> = penalty
                .accused
                .clone()
                .map_or_else(|| accused.clone(), |one| vec![one]);
            let what = "expected release".to_owned();
            add(penalty.ends.as_ref(), what, &who, step.reference(), false);
        }
        let ahead = step.date.as_ref().and_then(|date| date.earliest_day());
        if ahead.is_some_and(|day| day > today) {
            add(step.date.as_ref(), label, &accused, step.reference(), false);
        }
    }
    for measure in &case.measures {
        let label = terms.label("measure-kinds", measure.kind.as_deref().unwrap_or("other"));
        add(
            measure.ended.as_ref(),
            format!("ends: {label}"),
            &measure.targets,
            measure.reference(),
            false,
        );
    }
    for actor in &case.actors {
        consents(actor, terms, &mut add);
    }
    arrange(
        &mut found,
        |entry| &entry.date,
        |entry| entry.reference.clone(),
    );
    found
}

/// Consent that runs out, or has.
fn consents(
    actor: &Stored<Actor>,
    terms: &Terms,
    add: &mut impl FnMut(Option<&UncertainDate>, String, &[Link], String, bool),
) {
    for consent in actor.consents.iter().filter(|consent| consent.is_given()) {
        let purpose = consent.purpose.as_deref().unwrap_or("all");
        let label = terms.label("consent-purposes", purpose);
        let what = format!("consent runs out: {label}");
        let key = match (actor.slug(), actor.uid()) {
            (Some(slug), _) => slug.to_string(),
            (None, Some(uid)) => uid.to_string(),
            (None, None) => actor.reference(),
        };
        add(
            consent.until.as_ref(),
            what,
            &[Link(key)],
            actor.reference(),
            true,
        );
    }
}
