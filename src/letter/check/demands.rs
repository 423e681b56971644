//! Demands that stand open though they are met, or can be met no more.

use super::facts::Facts;
use super::{Finding, Severity};
use crate::model::{Demand, Link, Stored};
use crate::view::course::liberty::{Change, Liberty};
use crate::view::course::measures::MeasureState;
use crate::vocabulary::Is;

/// Demands of the defender that the course of the case has overtaken.
pub fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for demand in &facts.demands {
        let asks = facts.terms.meaning("demand-kinds", demand.kind.as_deref());
        let own = match () {
            () if asks.is(Is::OfTheLiving) && facts.life.died.is_some() => {
                dead(facts, demand, asks.is(Is::AsksRelease))
            }
            () if asks.is(Is::AsksRelease) => at_liberty(facts, demand),
            () if asks.is(Is::AsksEndOfCharges) => charges_over(facts, demand),
            () if asks.is(Is::AsksEndOfMeasure) => measure_over(facts, demand),
            () => None,
        };
        found.extend(own);
    }
    found
}

fn overtaken(
    facts: &Facts<'_>,
    code: &str,
    what: &str,
    demand: &Stored<Demand>,
    also: Option<String>,
    is_met: bool,
) -> Finding {
    let reference = demand.reference();
    // A demand for several is met when it is met for all of them.
    let mut others = demand.about.iter().filter(|link| !facts.is_me(link));
    let remedy = match others.next() {
        Some(other) if demand.about.len() == 2 => format!("dossier set {reference} about={other}"),
        Some(_) => format!("dossier edit {reference}"),
        None if is_met => format!("dossier set {reference} status=met"),
        None => format!("dossier set {reference} status=withdrawn"),
    };
    let references = std::iter::once(reference).chain(also).collect();
    Finding::new(Severity::Contradiction, code, what, references, remedy)
}

fn dead(facts: &Facts<'_>, demand: &Stored<Demand>, release: bool) -> Option<Finding> {
    let (code, what) = if release {
        (
            "demand-met-release",
            "It demands the release of somebody who has died.",
        )
    } else {
        (
            "demand-for-the-dead",
            "It demands what only the living can be given, for somebody who has died.",
        )
    };
    let died = Some(facts.slug());
    Some(overtaken(facts, code, what, demand, died, false))
}

/// Release is demanded of somebody who is at liberty by the last word on it. Where nothing says what
/// came after custody (an extradition), or an arrest came later that no step tells of, nobody knows.
fn at_liberty(facts: &Facts<'_>, demand: &Stored<Demand>) -> Option<Finding> {
    let Change { step, liberty, .. } = facts.life.liberty()?;
    let places = facts.course.places();
    let later = facts.arrest().is_some_and(|arrest| {
        let place = places.get(&step.number);
        place.is_some_and(|place| arrest.place > *place)
    });
    let milder = liberty == Liberty::Unknown && facts.means(step).is(Is::Verdict);
    let is_free = liberty == Liberty::Free || milder;
    (is_free && !later).then(|| {
        overtaken(
            facts,
            "demand-met-release",
            "It demands release, and the defender is no longer held.",
            demand,
            Some(step.reference()),
            true,
        )
    })
}

fn charges_over(facts: &Facts<'_>, demand: &Stored<Demand>) -> Option<Finding> {
    let concerned = |link: &Link, number: i64| {
        let charge = facts.charges.iter().find(|c| c.number == number);
        charge.is_some_and(|c| c.proceeding.as_ref() == Some(link) || link.0 == c.key())
    };
    let mut counts = facts
        .life
        .counts
        .iter()
        .filter(|count| {
            let number = count.charge.number;
            demand
                .concerning
                .as_ref()
                .is_none_or(|link| concerned(link, number))
        })
        .peekable();
    counts.peek()?;
    let over = counts.all(|count| {
        let status = count.status.as_deref();
        facts.terms.is("charge-statuses", status, Is::Over)
    });
    over.then(|| {
        overtaken(
            facts,
            "demand-met-drop-charges",
            "It demands that charges be dropped, and they no longer stand.",
            demand,
            None,
            true,
        )
    })
}

fn measure_over(facts: &Facts<'_>, demand: &Stored<Demand>) -> Option<Finding> {
    let link = demand.concerning.as_ref()?;
    let mut own = facts.life.measures.iter();
    own.any(|(m, state)| m.key() == link.0 && *state == MeasureState::Over)
        .then(|| {
            overtaken(
                facts,
                "demand-met-lift-measure",
                "It demands that a measure be lifted, and the measure has ended.",
                demand,
                None,
                true,
            )
        })
}
