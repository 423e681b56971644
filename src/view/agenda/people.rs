//! The course of the case as the agenda reads it: by proceeding, and by who is deprived of liberty.

use crate::model::{Case, Link, Proceeding, Step, Stored};
use crate::view::course::liberty::Piece;
use crate::view::course::{Course, Life};
use crate::vocabulary::Terms;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Proceedings with their steps in order, and the life of everyone whom a step concerns.
pub(super) struct People<'c> {
    pub(super) course: Course<'c>,
    pub(super) proceedings: Vec<(&'c Stored<Proceeding>, Vec<&'c Stored<Step>>)>,
    /// By key.
    pub(super) lives: BTreeMap<String, Life<'c>>,
}

impl<'c> People<'c> {
    pub(super) fn of(case: &'c Case, terms: &'c Terms, today: NaiveDate) -> People<'c> {
        let course = Course::of(case, terms, today);
        let mut steps = course.by_proceeding();
        let proceedings = case.proceedings.iter();
        let proceedings = proceedings
            .map(|proceeding| {
                (
                    proceeding,
                    steps.remove(&proceeding.number).unwrap_or_default(),
                )
            })
            .collect();
        let accused = course.accused();
        let lives = accused.map(|person| (person.to_owned(), course.life(person)));
        People {
            lives: lives.collect(),
            proceedings,
            course,
        }
    }

    /// Whom what comes after a step concerns: those of its people who live; all where nobody is known to,
    /// for a case may go on after a death.
    pub(super) fn concerned(&self, step: &'c Stored<Step>) -> Vec<Link> {
        let all = self.course.concerned.by_step(step);
        let lives = |link: &&&Link| {
            let life = self.lives.get(link.as_str());
            life.is_none_or(|life| life.died.is_none())
        };
        let alive: Vec<Link> = all
            .iter()
            .filter(lives)
            .map(|link| (*link).clone())
            .collect();
        match alive.is_empty() {
            true => all.into_iter().cloned().collect(),
            false => alive,
        }
    }

    /// Everyone who is deprived of liberty today, by key, with the time of it that goes on.
    pub(super) fn held(&self) -> impl Iterator<Item = (&str, &Life<'c>, &Piece<'c>)> {
        let lives = self.lives.iter();
        lives.filter_map(|(key, life)| Some((key.as_str(), life, life.held()?)))
    }
}
