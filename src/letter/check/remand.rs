//! Custody as a chain of orders, each with its end, and sentences that must have been served.

use super::facts::{Facts, is_before, when};
use super::{Finding, Severity};
use crate::date::UncertainDate;
use crate::model::{Link, Step, Stored};
use crate::view::course::ledger::Total;
use crate::view::course::liberty::Piece;
use crate::view::course::orders::{in_all, orders};
use crate::vocabulary::Is;
use chrono::NaiveDate;

/// For how many days the end of an order may differ from what its length gives: days are counted in
/// more than one way.
const TOLERANCE: i64 = 3;

/// Orders of custody that left a gap, do not add up or have run out while the defender is held, and a
/// sentence that must be over.
pub fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = gaps(facts);
    for piece in &facts.life.pieces {
        let orders = piece.steps.iter();
        found.extend(orders.filter_map(|order| does_not_add_up(facts, piece, order)));
    }
    found.extend(ran_out(facts));
    found.extend(served(facts));
    found
}

/// Days of custody that no order covers.
fn gaps(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    let steps = facts.steps.iter().copied();
    let orders = steps.filter(|step| facts.means(step).is(Is::CustodyOrder));
    let orders: Vec<_> = orders.collect();
    for pair in orders.windows(2) {
        let (one, next) = (pair[0], pair[1]);
        if one.proceeding == next.proceeding
            && facts.means(next).is(Is::Extension)
            && is_before(one.ends.as_ref(), next.date.as_ref())
            && one.ends.as_ref().and_then(|d| d.latest_day()?.succ_opt())
                < next.date.as_ref().and_then(|d| d.earliest_day())
        {
            found.push(Finding::new(
                Severity::Recommended,
                "remand-gap",
                format!(
                    "No order covers the custody between {} and {}: say so in the letter, or complete the chain.",
                    when(one.ends.as_ref()),
                    when(next.date.as_ref())
                ),
                vec![one.reference(), next.reference()],
                format!("dossier set {} ends=…", one.reference()),
            ));
        }
    }
    found
}

/// An order of which both its end and the whole length are recorded, and the two do not fit. The whole
/// runs from the start of custody.
fn does_not_add_up(facts: &Facts<'_>, piece: &Piece<'_>, order: &Stored<Step>) -> Option<Finding> {
    let in_all = in_all(order)?;
    let began = piece.from.date.as_ref()?;
    let ends = order.ends.as_ref()?;
    let first = in_all.from(began.earliest_day()?)?;
    let last = in_all.from(began.latest_day()?)?;
    let early = (first - ends.latest_day()?).num_days() > TOLERANCE;
    let late = (ends.earliest_day()? - last).num_days() > TOLERANCE;
    let reference = order.reference();
    (facts.means(order).is(Is::CustodyOrder) && (early || late)).then(|| {
        Finding::new(
            Severity::Contradiction,
            "remand-does-not-add-up",
            format!(
                "It makes the custody {in_all} in all, from {}, and ends {}.",
                when(Some(began)),
                when(Some(ends))
            ),
            vec![reference.clone(), piece.from.reference()],
            format!("dossier set {reference} ends=…"),
        )
    })
}

/// The last order of custody has run out, by its end or its length, and nothing later is recorded.
/// An extension of an order whose end is not known may have begun later than it was given.
fn ran_out(facts: &Facts<'_>) -> Option<Finding> {
    let last = facts.life.liberty()?.step;
    facts.life.held()?;
    let all = orders(facts.steps.iter().copied(), facts.terms);
    let own = all
        .iter()
        .filter(|order| order.step.proceeding == last.proceeding);
    let own: Vec<_> = own.collect();
    let at = own
        .iter()
        .position(|order| order.step.number == last.number)?;
    let by_itself = last.ends.is_some() || in_all(last).is_some();
    let begins = !facts.means(last).is(Is::Extension) || at > 0 && own[at - 1].until.is_some();
    let until = own[at].until.as_ref().filter(|_| by_itself || begins)?;
    let end = until.latest_day()?;
    let sentenced = facts.steps.iter().any(|step| {
        facts.means(step).is_any(&[Is::Verdict, Is::Serving])
            && !is_before(step.date.as_ref(), last.date.as_ref())
    });
    // A sentence of another case holds them too.
    let ledger = &facts.life.ledger;
    let serves = ledger.entries.iter().any(|entry| {
        let case = entry.step.proceeding.as_ref();
        let other = case != last.proceeding.as_ref();
        other && ledger.total_in(case.map(|link| link.as_str())) != Total::Nothing
    });
    let is_order = facts.means(last).is(Is::CustodyOrder);
    (is_order && end < facts.today && !sentenced && !serves).then(|| {
        Finding::new(
            Severity::Contradiction,
            "remand-ran-out",
            format!(
                "The order of custody ended {}, and neither an extension nor a release is recorded.",
                when(Some(&UncertainDate::day(end)))
            ),
            vec![last.reference()],
            facts.add_step(last, "--kind … --date …"),
        )
    })
}

/// A sentence that must have been served while the defender still counts as held on it.
fn served(facts: &Facts<'_>) -> Option<Finding> {
    let held = facts.life.held()?;
    let Total::Term(whole) = facts.life.ledger.total() else {
        return None;
    };
    let began = held.from.date.as_ref()?;
    let standing = facts.proceedings.iter().filter(|p| {
        let total = facts.life.ledger.total_in(Some(&p.key()));
        total != Total::Nothing
    });
    let keys: Vec<String> = standing.map(|p| p.key()).collect();
    let end: NaiveDate = match keys.as_slice() {
        [only] => {
            let recorded = facts.life.ledger.ends().into_iter();
            let recorded = recorded.filter_map(|(_, date)| date.latest_day());
            let computed = facts.life.expected_end(only).map(|(_, last)| last);
            recorded.chain(computed).max()?
        }
        // Several are served one after the other.
        _ => whole.from(began.latest_day()?)?,
    };
    // Who was held again after it had ended, or in another case, is not held on it alone.
    let on_it = held.steps.iter().all(|step| {
        let own = step.proceeding.as_ref().map(Link::as_str);
        let of_it = own.is_some_and(|own| keys.iter().any(|key| key == own));
        of_it && step.date.as_ref().and_then(UncertainDate::earliest_day) <= Some(end)
    });
    (on_it && end < facts.today && began.latest_day() <= Some(end)).then(|| {
        Finding::new(
            Severity::Contradiction,
            "sentence-must-be-over",
            format!(
                "The sentence must have ended by {}, and no release is recorded.",
                when(Some(&UncertainDate::day(end)))
            ),
            vec![held.from.reference()],
            facts.add_step(held.from, "--kind … --date …"),
        )
    })
}
