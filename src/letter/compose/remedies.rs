//! Remedies: what was done at home and before international bodies, the final decision, time
//! limits.

use super::{Composer, Sentence};
use crate::letter::gather::{Past, Told};
use crate::letter::language::Arguments;
use crate::model::{Step, Stored};
use crate::view::document::{Block, Numbering};
use crate::vocabulary::{Is, Remedy, Stage};
use chrono::{Months, NaiveDate};

/// From when a complaint to the European Court of Human Rights must be brought within four months
/// of the final domestic decision; before, within six (Protocol No. 15, articles 4 and 8.3).
const FOUR_MONTHS_SINCE: (i32, u32, u32) = (2022, 2, 1);

impl<'c> Composer<'_, 'c> {
    /// The remedies used in the country, in order, and why no others are.
    pub(super) fn remedies(&self) -> Vec<Block> {
        let mut items = Vec::new();
        for case in self.view.others.iter().chain(&self.view.current) {
            for step in case
                .steps
                .iter()
                .filter(|step| self.means(step).remedy.is_some())
            {
                items.extend(self.step(case, step, false).into_iter().take(1));
            }
        }
        let past = self.view.background.iter().filter_map(|past| match past {
            Past::Event(Told::Incident(own) | Told::Step(_, Some(own))) => Some(*own),
            _ => None,
        });
        for incident in past.chain(self.view.incidents()).filter(|incident| {
            let mut told = incident.state_response.iter();
            told.any(|r| {
                let terms = self.view.terms;
                !terms.is("state-responses", Some(r), Is::NoResponse)
            })
        }) {
            let Some(response) = self.state_response(incident) else {
                continue;
            };
            let act = incident.types.first();
            let act = act.map(|code| self.words.label(self.view.terms, "incident-types", code));
            let date = incident.date.as_ref().filter(|date| !date.is_undated());
            let date = date.map(|date| self.words.dates.plain(date));
            let text = self.words.say(
                "response-to-act",
                &Arguments::with("response", response)
                    .and("act", act.unwrap_or_default())
                    .and("date", date.unwrap_or_default()),
            );
            items.push(Sentence::new(text, self.rests_on(incident)).saying("state_response"));
        }
        let mut blocks: Vec<Block> = super::demands::numbered(&items, Numbering::Bullet)
            .into_iter()
            .collect();
        blocks.extend(super::paragraph(&self.remedies_open()));
        blocks
    }

    /// Why other remedies are not open or not effective.
    fn remedies_open(&self) -> Vec<Sentence> {
        let Some(case) = &self.view.current else {
            return Vec::new();
        };
        let mut out: Vec<Sentence> = case
            .proceeding
            .remedies
            .iter()
            .map(|text| {
                self.sentences(text, self.rests_on(case.proceeding))
                    .saying("remedies")
            })
            .collect();
        if case.proceeding.remedies_exhausted {
            let text = self.words.word("yes-exhausted");
            let rests = [case.proceeding.reference()];
            out.push(Sentence::new(text, rests).saying("remedies_exhausted"));
        }
        out
    }

    /// The last decision on a remedy.
    fn final_step(&self) -> Option<&'c Stored<Step>> {
        let case = self.view.current.as_ref()?;
        case.steps
            .iter()
            .rfind(|step| {
                let kind = self.means(step);
                step.date.is_some()
                    && kind.stage == Some(Stage::Decided)
                    && kind.remedy.is_some_and(Remedy::is_against_judgment)
            })
            .copied()
    }

    /// The final domestic decision in words.
    pub(super) fn final_decision(&self) -> Vec<Sentence> {
        match (self.final_step(), &self.view.current) {
            (Some(step), Some(case)) => self.step(case, step, false).into_iter().take(1).collect(),
            _ => Vec::new(),
        }
    }

    /// Until when an application must reach the European Court: counted from the day after the
    /// decision became known to the applicant, four months on the calendar, six before
    /// 1 February 2022.
    pub(super) fn time_limit(&self) -> Vec<Sentence> {
        let Some(step) = self.final_step() else {
            return Vec::new();
        };
        let known = step.notified.as_ref().or(step.date.as_ref());
        let Some(day) = known.and_then(|date| date.earliest_day()) else {
            return Vec::new();
        };
        let (months, last) = echr_limit(day);
        let text = self.words.say(
            "echr-limit-months",
            &Arguments::with("date", self.words.dates.day(last)).count("months", months as usize),
        );
        vec![Sentence::new(text, self.rests_on(step)).saying("notified")]
    }

    /// Procedures before international bodies.
    pub(super) fn international(&self) -> Vec<Block> {
        let mut items = Vec::new();
        for case in &self.view.international {
            let mut rests = self.rests_on(case.proceeding);
            let bodies = [&case.proceeding.court, &case.proceeding.authority];
            rests.extend(
                bodies
                    .into_iter()
                    .flatten()
                    .filter_map(|link| self.actor(link))
                    .map(Stored::reference),
            );
            let named = case
                .proceeding
                .title
                .as_deref()
                .map(|text| self.inline(text))
                .or_else(|| self.called_link(case.proceeding.court.as_ref()))
                .or_else(|| self.called_link(case.proceeding.authority.as_ref()));
            let mut sentences: Vec<Sentence> = named
                .map(|text| Sentence::new(text, rests).saying("title"))
                .into_iter()
                .collect();
            sentences.extend(self.before_a_body(case));
            if !sentences.is_empty() {
                items.push(super::runs(&sentences));
            }
        }
        if items.is_empty() {
            return Vec::new();
        }
        vec![Block::List {
            numbering: Numbering::Bullet,
            items,
        }]
    }

    /// The sources that may be named, as a list of documents.
    pub(super) fn documents(&self) -> Vec<Block> {
        let items: Vec<Sentence> = self
            .view
            .sources
            .iter()
            .filter_map(|source| {
                let title = source.title.as_deref().map(|text| self.proper(text))?;
                let mut parts = vec![title];
                parts.extend(source.publisher.as_deref().map(|text| self.proper(text)));
                parts.extend(
                    source
                        .date
                        .as_ref()
                        .map(|date| self.words.dates.plain(date)),
                );
                let text = parts.join(", ");
                Some(Sentence::phrase(text, [source.reference()]).saying("title"))
            })
            .collect();
        super::demands::numbered(&items, Numbering::Arabic)
            .into_iter()
            .collect()
    }
}

/// Within how many months of a final decision an application must reach the European Court of
/// Human Rights, and the last day on which it can.
fn echr_limit(decision: NaiveDate) -> (u32, NaiveDate) {
    let (year, month, day) = FOUR_MONTHS_SINCE;
    let four = NaiveDate::from_ymd_opt(year, month, day).is_some_and(|since| decision >= since);
    let months = if four { 4 } else { 6 };
    let last = decision
        .checked_add_months(Months::new(months))
        .unwrap_or(decision);
    (months, last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_is_counted_on_the_calendar() {
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
        assert_eq!(echr_limit(day(2022, 1, 31)), (6, day(2022, 7, 31)));
        assert_eq!(echr_limit(day(2022, 2, 1)), (4, day(2022, 6, 1)));
        assert_eq!(echr_limit(day(2023, 10, 31)), (4, day(2024, 2, 29)));
    }
}
