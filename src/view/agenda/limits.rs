//! Time limits of complaints to international bodies that run. National ones stand where they are
//! recorded: as what comes next after a step.

use super::people::People;
use super::{AgendaKind, Entry, Maker, uid, words};
use crate::date::UncertainDate;
use crate::model::{Case, Communication, Link, Proceeding, Step, Stored};
use crate::view::limits::{FIVE_YEARS, THREE_YEARS, convention, ended, final_decision};
use crate::view::months::Limit;
use crate::view::states;
use crate::vocabulary::{Is, Terms};

pub(super) fn add(case: &Case, people: &People<'_>, maker: &mut Maker<'_>) {
    let today = maker.ask.today;
    let complaints: Vec<&Stored<Communication>> = case
        .communications
        .iter()
        .filter(|letter| matches!(letter.kind.as_deref(), Some("echr" | "ccpr")))
        .collect();
    let over: Vec<&Proceeding> = people
        .proceedings
        .iter()
        .filter(|(p, steps)| {
            is_international(p, maker.terms) && ended(steps.iter().copied(), maker.terms).is_some()
        })
        .map(|(proceeding, _)| &proceeding.record)
        .collect();
    for (proceeding, steps) in &people.proceedings {
        let accused: Vec<Link> = proceeding
            .accused
            .iter()
            .filter_map(|party| party.actor.clone())
            .collect();
        let Some(state) = state(proceeding, &accused, maker) else {
            continue;
        };
        if is_international(proceeding, maker.terms) {
            let dated = steps.iter().copied().filter(|s| is_dated(s));
            if let Some(step) = ended(dated, maker.terms) {
                let of = "three years after another international procedure";
                covenant(
                    &complaints,
                    step,
                    THREE_YEARS,
                    of,
                    (&state, &accused),
                    maker,
                );
            }
            continue;
        }
        let Some(decision) = final_decision(steps.iter().copied(), maker.terms, today) else {
            continue;
        };
        // Who has won has nothing to complain of.
        let outcome = maker.terms.outcome(decision.outcome.as_deref());
        if outcome.is(Is::InFavour) {
            continue;
        }
        let taken = decision.date.as_ref().and_then(UncertainDate::latest_day);
        let bound = states::convention(&state)
            || (state == "RU" && taken.is_some_and(|day| day <= states::russian_exit()));
        if let Some(term) = convention(decision).filter(|_| bound)
            && !is_lodged(&complaints, "echr", decision, &accused)
        {
            let what = format!(
                "last day to apply to the European Court of Human Rights ({} from the final decision, {})",
                term.length,
                words(&term.from)
            );
            put(
                AgendaKind::Convention,
                term.limit,
                what,
                decision,
                &accused,
                maker,
            );
        }
        let elsewhere = over.iter().any(|other| {
            let mut parties = other.accused.iter().chain(&other.parties);
            parties.any(|party| party.actor.as_ref().is_some_and(|a| accused.contains(a)))
        });
        if !elsewhere {
            let of = "five years from the final decision";
            covenant(
                &complaints,
                decision,
                FIVE_YEARS,
                of,
                (&state, &accused),
                maker,
            );
        }
    }
}

fn is_international(proceeding: &Proceeding, terms: &Terms) -> bool {
    let kind = proceeding.kind.as_deref();
    terms.is("proceeding-kinds", kind, Is::International)
}

fn is_dated(step: &Stored<Step>) -> bool {
    step.date.as_ref().is_some_and(|date| !date.is_undated())
}

/// The State: where the proceeding is, else where the first accused is.
fn state(proceeding: &Proceeding, accused: &[Link], maker: &Maker<'_>) -> Option<String> {
    let own = proceeding.country.as_ref();
    own.or_else(|| {
        accused
            .iter()
            .find_map(|link| maker.index.actor(link)?.country.as_ref())
    })
    .map(|country| country.as_str().to_owned())
}

/// Whether a complaint of a kind was made about any of the accused since a decision.
fn is_lodged(
    complaints: &[&Stored<Communication>],
    kind: &str,
    decision: &Step,
    accused: &[Link],
) -> bool {
    complaints.iter().any(|letter| {
        letter.kind.as_deref() == Some(kind)
            && letter.about.iter().any(|link| accused.contains(link))
            && letter
                .date
                .as_ref()
                .and_then(UncertainDate::latest_day)
                .is_none_or(|day| {
                    let taken = decision.date.as_ref().and_then(UncertainDate::earliest_day);
                    taken.is_none_or(|taken| day >= taken)
                })
    })
}

/// The limit of the Human Rights Committee, against a State of which we are sure that it is a
/// party to the Optional Protocol.
fn covenant(
    complaints: &[&Stored<Communication>],
    step: &Stored<Step>,
    months: u32,
    of: &str,
    (state, accused): (&str, &[Link]),
    maker: &mut Maker<'_>,
) {
    if states::protocol(state) != Some(true) || is_lodged(complaints, "ccpr", step, accused) {
        return;
    }
    if let Some(limit) = step.date.as_ref().and_then(|date| Limit::of(date, months)) {
        let what = format!(
            "last day to complain to the Human Rights Committee without giving reasons for the delay ({of})"
        );
        put(AgendaKind::Covenant, limit, what, step, accused, maker);
    }
}

fn put(
    kind: AgendaKind,
    limit: Limit,
    what: String,
    step: &Stored<Step>,
    accused: &[Link],
    maker: &mut Maker<'_>,
) {
    let date = if limit.earliest == limit.latest {
        UncertainDate::day(limit.earliest)
    } else {
        let between = format!("[{}..{}]", limit.earliest, limit.latest);
        match UncertainDate::from_edtf(&between) {
            Ok(date) => date,
            Err(_) => return,
        }
    };
    let part = if kind == AgendaKind::Convention {
        "echr"
    } else {
        "ccpr"
    };
    maker.add(Entry {
        kind,
        date: Some(&date),
        what,
        about: accused,
        reference: step.reference(),
        uid: format!("{}-{part}", uid(step)),
        // A limit that has passed cannot be kept any more.
        overdue_for: 0,
    });
}
