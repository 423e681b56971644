//! Charges and times in custody as observations to be counted.

use super::law::Law;
use super::{Breakdown, Fold, Label, Tally};
use crate::date::UncertainDate;
use crate::model::statistics::{Dimension, Observation, Raw};
use crate::model::{Charge, Step, Stored};
use crate::view::course::liberty::Piece;
use crate::vocabulary::{Is, Terms};

/// A value of a dimension.
#[derive(Clone, Debug, PartialEq)]
enum Value {
    Nothing,
    Text(String),
    Number(i64),
}

impl Value {
    fn raw(&self) -> Raw<'_> {
        match self {
            Value::Nothing => Raw::Nothing,
            Value::Text(text) => Raw::Text(text),
            Value::Number(number) => Raw::Number(*number),
        }
    }

    fn text(text: Option<String>) -> Value {
        text.map_or(Value::Nothing, Value::Text)
    }
}

/// Counts charges, each once for all its accused.
pub fn charges(
    law: &Law<'_>,
    asked: Breakdown,
    fits: &dyn Fn(&Stored<Charge>) -> bool,
    name: &dyn Fn(Dimension, Raw<'_>) -> Label,
) -> Tally {
    let by = asked.by.clone();
    let mut fold = Fold::new(asked, name);
    for charge in law.case.charges.iter().filter(|charge| fits(charge)) {
        let accused = law.accused(charge);
        let whom: Vec<Option<&str>> = match accused.as_slice() {
            [] => vec![None],
            several => several.iter().map(|key| Some(key.as_str())).collect(),
        };
        let proceeding = law.proceeding(charge.proceeding.as_ref());
        for person in whom {
            let value = |dimension: Dimension| match dimension {
                Dimension::Outcome => vec![Value::text(law.status(charge, person))],
                Dimension::Country => vec![Value::text(
                    proceeding.and_then(|p| Some(p.country.as_ref()?.as_str().to_owned())),
                )],
                Dimension::Place => vec![Value::text(proceeding.and_then(|p| p.place.clone()))],
                other => of_person(law, other, person),
            };
            give(
                &mut fold,
                &by,
                charge.number,
                law.first_told(charge),
                &value,
            );
        }
    }
    fold.finish()
}

/// Counts times in custody: from a step after which a person is held to the one that ends it. House
/// arrest is no custody.
pub fn detentions(
    law: &Law<'_>,
    asked: Breakdown,
    fits: &dyn Fn(&str, &Stored<Step>) -> bool,
    name: &dyn Fn(Dimension, Raw<'_>) -> Label,
) -> Tally {
    let by = asked.by.clone();
    let mut fold = Fold::new(asked, name);
    let mut item = 0;
    for person in law.everybody() {
        let life = law.life(person);
        for piece in &life.pieces {
            if !piece.liberty.is_custody() || !fits(person, piece.from) {
                continue;
            }
            item += 1;
            let proceeding = law.proceeding(piece.from.proceeding.as_ref());
            let value = |dimension: Dimension| match dimension {
                Dimension::Outcome => {
                    vec![Value::Text(ending(piece, life.died.is_some(), law.terms()))]
                }
                Dimension::Country => vec![Value::text(
                    piece
                        .from
                        .country
                        .as_ref()
                        .or_else(|| proceeding?.country.as_ref())
                        .map(|country| country.as_str().to_owned()),
                )],
                Dimension::Place => vec![Value::text(
                    piece
                        .from
                        .place
                        .clone()
                        .or_else(|| proceeding?.place.clone()),
                )],
                other => of_person(law, other, Some(person)),
            };
            give(&mut fold, &by, item, piece.from.date.as_ref(), &value);
        }
    }
    fold.finish()
}

/// How a time in custody ended: the kind of the step, or of death, where no step tells of it.
fn ending(piece: &Piece<'_>, dead: bool, terms: &Terms) -> String {
    match piece.to {
        None if dead => terms
            .first_that("step-kinds", Is::Death)
            .map_or_else(String::new, |term| term.code.clone()),
        None => "still-held".to_owned(),
        Some(step) => terms
            .or_unspecified("step-kinds", step.kind.as_deref())
            .to_owned(),
    }
}

/// What a dimension says of a person.
fn of_person(law: &Law<'_>, dimension: Dimension, person: Option<&str>) -> Vec<Value> {
    let actor = person.and_then(|key| law.actor(key));
    let found: Vec<Value> = match dimension {
        Dimension::Defender => actor.map(|a| Value::Number(a.number)).into_iter().collect(),
        Dimension::Gender => actor
            .and_then(|a| a.gender.clone())
            .map(Value::Text)
            .into_iter()
            .collect(),
        Dimension::Organization => person
            .map(|key| law.organizations(key))
            .unwrap_or_default()
            .iter()
            .filter_map(|key| Some(Value::Number(law.actor(key)?.number)))
            .collect(),
        _ => Vec::new(),
    };
    match found.is_empty() {
        true => vec![Value::Nothing],
        false => found,
    }
}

/// Gives the fold an observation for each combination of values.
fn give(
    fold: &mut Fold<'_>,
    by: &[Dimension],
    item: i64,
    date: Option<&UncertainDate>,
    value: &dyn Fn(Dimension) -> Vec<Value>,
) {
    let values = |at: usize| {
        by.get(at)
            .map_or_else(|| vec![Value::Nothing], |d| value(*d))
    };
    let text = date.map(UncertainDate::canonical).unwrap_or_default();
    for one in values(0) {
        for other in values(1) {
            fold.add(&Observation {
                item,
                occurrence: item,
                earliest: date.and_then(UncertainDate::earliest_key),
                latest: date.and_then(UncertainDate::latest_key),
                date: &text,
                keys: [one.raw(), other.raw()],
            });
        }
    }
}
