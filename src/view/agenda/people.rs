//! Steps by the person whom they concern.

use crate::date::UncertainDate;
use crate::model::{Case, Link, Proceeding, Step, Stored};
use crate::view::custody::{Piece, in_order, open, pieces};
use crate::vocabulary::Terms;
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Steps in order, by proceeding and by whom they concern.
pub(super) struct People<'c> {
    pub(super) proceedings: Vec<(&'c Stored<Proceeding>, Vec<&'c Stored<Step>>)>,
    /// Steps of each accused over all their proceedings, by the accused's key.
    pub(super) steps: BTreeMap<&'c str, Vec<&'c Stored<Step>>>,
    accused: HashMap<i64, Vec<Link>>,
    /// Those who died, with the record of it.
    dead: HashSet<&'c str>,
}

impl<'c> People<'c> {
    pub(super) fn of(case: &'c Case, today: NaiveDate) -> People<'c> {
        let mut proceedings: Vec<(&'c Stored<Proceeding>, Vec<&'c Stored<Step>>)> =
            case.proceedings.iter().map(|p| (p, Vec::new())).collect();
        let at: HashMap<String, usize> = case
            .proceedings
            .iter()
            .enumerate()
            .map(|(at, proceeding)| (proceeding.key(), at))
            .collect();
        let mut by_person: BTreeMap<&'c str, Vec<&'c Stored<Step>>> = BTreeMap::new();
        let mut accused = HashMap::new();
        for step in in_order(&case.steps) {
            let own = step
                .proceeding
                .as_ref()
                .and_then(|link| at.get(&link.0))
                .and_then(|at| proceedings.get_mut(*at));
            let mut whom: Vec<&'c Link> = step.accused.iter().collect();
            if let Some((proceeding, steps)) = own {
                steps.push(step);
                if whom.is_empty() {
                    let proceeding: &'c Stored<Proceeding> = proceeding;
                    whom = proceeding
                        .accused
                        .iter()
                        .filter_map(|party| party.actor.as_ref())
                        .collect();
                }
            }
            for link in &whom {
                by_person.entry(link.0.as_str()).or_default().push(step);
            }
            accused.insert(step.number, whom.into_iter().cloned().collect());
        }
        let died = |date: &Option<UncertainDate>| {
            date.as_ref()
                .is_some_and(|date| date.earliest_day().is_none_or(|day| day <= today))
        };
        let dead: HashSet<String> = case
            .actors
            .iter()
            .filter(|actor| died(&actor.died))
            .map(Stored::key)
            .collect();
        let dead = by_person
            .keys()
            .copied()
            .filter(|key| dead.contains(*key))
            .collect();
        People {
            proceedings,
            steps: by_person,
            accused,
            dead,
        }
    }

    /// Whom a step concerns.
    pub(super) fn accused(&self, step: &Stored<Step>) -> &[Link] {
        self.accused.get(&step.number).map_or(&[], Vec::as_slice)
    }

    /// Whether somebody is recorded as dead.
    pub(super) fn is_dead(&self, key: &str) -> bool {
        self.dead.contains(key)
    }

    /// The pieces of time without liberty of everyone who is deprived of it today, by key.
    pub(super) fn held(
        &self,
        terms: &Terms,
        today: NaiveDate,
    ) -> BTreeMap<&'c str, Vec<Piece<'c>>> {
        self.steps
            .iter()
            .filter(|(key, _)| !self.is_dead(key))
            .map(|(key, steps)| (*key, pieces(steps.iter().copied(), terms, today)))
            .filter(|(_, pieces)| open(pieces).is_some())
            .collect()
    }
}
