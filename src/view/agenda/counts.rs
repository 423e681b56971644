//! How long everyone who is held has been held. Nobody is said to be held today by a record that ends
//! long before: then what is told is what was last reported.

use super::people::People;
use super::words;
use crate::date::UncertainDate;
use crate::model::{Case, Link};
use crate::view::correspondence::days as span;
use crate::view::course::Life;
use crate::view::course::liberty::{Days, Liberty, Piece, days_in_custody};
use crate::view::phrase;
use crate::vocabulary::Terms;
use chrono::NaiveDate;
use serde::Serialize;
use std::cmp::Reverse;

/// Someone who is deprived of liberty by all that is recorded, and for how long.
#[derive(Clone, Debug, Serialize)]
pub struct CustodyCount {
    /// Who.
    pub who: String,
    /// Their key.
    pub key: String,
    /// What became of their liberty.
    pub liberty: Liberty,
    /// Since when, for machines.
    pub since: Option<UncertainDate>,
    /// Reference of the step that says so.
    pub reference: String,
    /// The last day of which anything is recorded, where that is too long ago to say that it is so
    /// today; days are counted until then.
    pub last_reported: Option<NaiveDate>,
    /// How many days this piece has lasted.
    pub days: Days,
    /// How many days in custody all pieces come to; none where there is but one.
    pub in_all: Option<Days>,
    /// In words: "in custody for 1,052 days since 12 March 2023".
    pub said: String,
}

/// Everyone who is deprived of liberty by all that is recorded, the longest first. With keys, only
/// those.
pub fn custody_counts(
    case: &Case,
    terms: &Terms,
    wanted: &[String],
    today: NaiveDate,
) -> Vec<CustodyCount> {
    let index = case.index();
    let people = People::of(case, terms, today);
    let mut counts: Vec<CustodyCount> = people
        .held()
        .filter(|(key, ..)| wanted.is_empty() || wanted.iter().any(|one| one == key))
        .map(|(key, life, piece)| {
            let reach = people.course.reach(key);
            let last_reported = reach.last_reported(today);
            let until = last_reported.unwrap_or(today);
            let days = piece.days(until);
            let pieces = &life.pieces;
            let custody = pieces.iter().filter(|p| p.liberty.is_custody()).count();
            let other = custody > usize::from(piece.liberty.is_custody());
            let in_all = other.then(|| days_in_custody(pieces, until));
            let since = piece.from.date.clone().filter(|date| !date.is_undated());
            // Days are counted, not hours.
            let since = since.map(|date| UncertainDate { time: None, ..date });
            let mut count = CustodyCount {
                who: phrase::name(&index, &Link(key.to_owned())).unwrap_or_else(|| key.to_owned()),
                key: key.to_owned(),
                liberty: now(life, piece),
                reference: piece.from.reference(),
                said: String::new(),
                since,
                last_reported,
                days,
                in_all,
            };
            count.said = count.words(reach.day.is_some());
            count
        })
        .collect();
    counts.sort_by_key(|count| (Reverse(count.days.most), count.who.clone()));
    counts
}

/// What is so now: whoever had disappeared may have been found in custody since.
fn now(life: &Life<'_>, piece: &Piece<'_>) -> Liberty {
    life.liberty().map_or(piece.liberty, |last| last.liberty)
}

impl CustodyCount {
    /// In words; `dated` where any day is recorded at all.
    fn words(&self, dated: bool) -> String {
        let mut text = match self.liberty {
            Liberty::HouseArrest => "under house arrest",
            Liberty::Disappeared => "disappeared",
            _ => "in custody",
        }
        .to_owned();
        if let Some(day) = self.last_reported {
            let day = words(&UncertainDate::day(day));
            text.push_str(&format!(" when last reported, on {day},"));
        }
        let Some(since) = &self.since else {
            text.push_str(match (dated, self.last_reported) {
                (false, _) => ": neither since when nor until when is recorded",
                (true, None) => ", since when is not recorded",
                (true, Some(_)) => " since when is not recorded",
            });
            return text;
        };
        text.push_str(&format!(" for {}", number(self.days)));
        if self.days.most.is_some() {
            // "since from 3 May" where the date is a span itself.
            let when = words(since);
            let bare = when.strip_prefix("since ").unwrap_or(&when);
            text.push_str(&format!(" since {bare}"));
        } else {
            text.push_str(&format!(" ({})", words(since)));
        }
        if let Some(all) = self.in_all {
            text.push_str(&format!("; {} in custody in all", number(all)));
        }
        text
    }
}

/// "1,052 days", "10 to 38 days", "at least 10 days".
fn number(days: Days) -> String {
    match days.most {
        Some(most) if most == days.least => span(most),
        Some(most) => {
            let least = span(days.least);
            let bare = least.split(' ').next().unwrap_or(&least);
            format!("{bare} to {}", span(most))
        }
        None => format!("at least {}", span(days.least)),
    }
}
