//! How far the record reaches: the day until which anything is known. What is told in the present
//! tense is known *now* only where that day is not too long ago.

use super::events::{Event, What};
use crate::date::UncertainDate;
use crate::model::{Actor, Citation, Record, Stored};
use chrono::NaiveDate;
use std::collections::HashMap;

/// For how many days what was last known is taken to be so still, where nothing else is set.
pub const HOLDS_FOR: i64 = 60;

/// How far the record of somebody reaches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// The last day of which anything is known; none where nothing is dated.
    pub day: Option<NaiveDate>,
}

impl Reach {
    /// Whether what is recorded can be told as what is, on a day.
    pub fn is_now(self, today: NaiveDate, holds_for: i64) -> bool {
        self.day
            .is_some_and(|day| (today - day).num_days() <= holds_for)
    }

    /// The day until which anything is known, where that is too long before a day to tell what is so
    /// on it: nothing is counted beyond it.
    pub fn last_reported(self, today: NaiveDate) -> Option<NaiveDate> {
        self.day.filter(|_| !self.is_now(today, HOLDS_FOR))
    }

    /// Takes a date until today into account.
    fn take(&mut self, date: Option<&UncertainDate>, today: NaiveDate) {
        let day = date.and_then(UncertainDate::latest_day);
        self.day = self.day.max(day.filter(|day| *day <= today));
    }
}

fn citations(what: What<'_>) -> &[Citation] {
    match what {
        What::Birth(record) | What::Death(record) => record.record.citations(),
        What::Life(record) => record.record.citations(),
        What::Incident(record) => record.record.citations(),
        What::Charge(record) => record.record.citations(),
        What::Step(record) | What::Announced(record) => record.record.citations(),
        What::Measure(record) | What::MeasureEnd(record) => record.record.citations(),
        What::Letter(record) | What::Reply(record, _) => record.record.citations(),
        What::Affiliation(record) => record.record.citations(),
    }
}

/// How far the record of somebody reaches on a day: the last event of theirs, the last source of one
/// by the dates of `sources`, and the day on which somebody confirmed that their liberty is as recorded.
pub fn reach<'e, 'c: 'e>(
    sources: &HashMap<String, Option<&UncertainDate>>,
    person: Option<&Stored<Actor>>,
    events: impl IntoIterator<Item = &'e Event<'c>>,
    today: NaiveDate,
) -> Reach {
    let mut reach = Reach::default();
    reach.take(person.and_then(|actor| actor.confirmed.as_ref()), today);
    for event in events {
        // What was written about somebody, and what is announced, is no news of them.
        if matches!(
            event.what,
            What::Letter(_) | What::Reply(..) | What::Announced(_)
        ) {
            continue;
        }
        reach.take(Some(event.date), today);
        for what in event.records() {
            for citation in citations(what) {
                let source = citation.source.as_ref();
                let date = source.and_then(|link| *sources.get(link.as_str())?);
                reach.take(date, today);
            }
            if let What::Measure(measure) = what {
                reach.take(measure.confirmed.as_ref(), today);
            }
        }
    }
    reach
}
