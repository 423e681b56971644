//! What the agenda needs of a dossier, found by indexes and not by reading all of it: proceedings
//! in which something lies ahead or somebody is held, letters, measures and consent with a day.

use super::{Store, StoreError};
use crate::model::{Case, Kind};
use chrono::{Datelike, Days, Months, NaiveDate};
use rusqlite::params_from_iter;
use rusqlite::types::Value;
use std::collections::{BTreeSet, HashMap};

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Window<'w> {
    /// The day that is today.
    pub today: NaiveDate,
    /// How many days ahead.
    pub days: u64,
    /// For how many days back what should have come is of interest.
    pub back: u64,
    /// Kinds of step that take liberty away.
    pub holding: Vec<String>,
    /// Kinds of step that give it back.
    pub freeing: Vec<String>,
    /// States of liberty that are a deprivation of it.
    pub deprived: Vec<String>,
    /// Kinds of event of a life, and kinds of act, in which somebody dies.
    pub deaths: [Vec<String>; 2],
    /// Kinds of step from which a time limit of so many months runs.
    pub limits: Vec<(&'w str, u32)>,
    /// Kinds of reply that are no answer.
    pub no_answer: Vec<String>,
    /// Kinds of letter after which a time limit is of no interest.
    pub complaints: Vec<String>,
    /// Kinds of proceeding before an international body.
    pub international: Vec<String>,
}

/// Proceedings with a step whose day, as announced, lies ahead.
const NEXT: &str =
    "SELECT proceeding_id FROM step WHERE next_date_latest >= ?1 AND next_date_earliest <= ?2";
/// Proceedings with a step that lies ahead.
const AHEAD: &str =
    "SELECT proceeding_id FROM step WHERE date_earliest > ?1 AND date_earliest <= ?2";
/// Proceedings with an order that ends.
const ENDS: &str = "SELECT proceeding_id FROM step WHERE ends_latest >= ?1 AND ends_earliest <= ?2";
/// Proceedings with a sentence that ends.
const SENTENCES: &str = "SELECT step.proceeding_id FROM sentence CROSS JOIN step ON step.id = sentence.record_id \
     WHERE sentence.ends_latest >= ?1 AND sentence.ends_earliest <= ?2";
/// Proceedings with a decision of a kind that was taken between two days.
const DECIDED: &str =
    "SELECT proceeding_id FROM step WHERE kind = ?3 AND date_latest >= ?1 AND date_earliest <= ?2";
/// Proceedings with a decision that was notified between two days.
const NOTIFIED: &str =
    "SELECT proceeding_id FROM step WHERE notified_latest >= ?1 AND notified_earliest <= ?2";
/// Letters that ask for something by a day.
const ACTS: &str =
    "SELECT id FROM communication WHERE act_before_latest >= ?1 AND act_before_earliest <= ?2";
/// Measures that end.
const MEASURES: &str = "SELECT id FROM measure WHERE ended_latest >= ?1 AND ended_earliest <= ?2";
/// Records with consent that runs out.
const CONSENTS: &str = "SELECT record_id FROM consent WHERE until_earliest <= ?1";

/// Those who have a part in proceedings.
const PARTIES: &str = "SELECT actor_id FROM party WHERE record_id IN ";
/// Proceedings in which actors have a part.
const PARTY_TO: &str = "SELECT record_id FROM party WHERE actor_id IN ";

/// Sources that records rest on.
const CITED: &str = "SELECT source_id FROM citation WHERE record_id IN ";

fn marks(count: usize) -> String {
    vec!["?"; count].join(", ")
}

/// Letters whose reply is due until a day and that no reply answers.
fn replies(no_answer: usize) -> String {
    format!(
        "SELECT id FROM communication WHERE reply_due_earliest <= ? AND NOT EXISTS \
         (SELECT 1 FROM reply WHERE record_id = communication.id AND (kind IS NULL OR kind NOT IN ({})))",
        marks(no_answer)
    )
}

/// Proceedings with a step that takes liberty away, by its kind or by what it says, and none after
/// it that certainly gives it back to all.
fn held(by: &str, count: usize, freeing: usize) -> String {
    format!(
        "SELECT DISTINCT proceeding_id FROM step AS held WHERE {by} IN ({}) AND NOT EXISTS \
         (SELECT 1 FROM step AS freed WHERE freed.proceeding_id = held.proceeding_id \
          AND freed.date_earliest > held.date_latest AND freed.kind IN ({}) AND freed.liberty IS NULL \
          AND freed.date_latest <= ? AND NOT EXISTS (SELECT 1 FROM step_accused WHERE record_id = freed.id))",
        marks(count),
        marks(freeing)
    )
}

fn text(list: &[String]) -> impl Iterator<Item = Value> {
    list.iter().map(|text| Value::Text(text.clone()))
}

fn day(day: NaiveDate) -> Value {
    Value::Integer(day.num_days_from_ce().into())
}

/// Codes as a list of texts in SQL; a code of somebody's own may hold anything.
fn listed<T: AsRef<str>>(codes: &[T]) -> String {
    let quoted = codes
        .iter()
        .map(|code| format!("'{}'", code.as_ref().replace('\'', "''")));
    quoted.collect::<Vec<_>>().join(", ")
}

impl Store {
    /// The part of the dossier that its agenda rests on: whole proceedings with their steps and
    /// charges, those accused and concerned, letters, measures; and nothing else.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn agenda(&self, ask: &Window<'_>) -> Result<Case, StoreError> {
        let until = ask
            .today
            .checked_add_days(Days::new(ask.days))
            .unwrap_or(NaiveDate::MAX);
        let since = ask
            .today
            .checked_sub_days(Days::new(ask.back))
            .unwrap_or(NaiveDate::MIN);
        let ahead = [day(ask.today), day(until)];
        let recent = [day(since), day(until)];
        // Whose liberty matters: their other proceedings may say more of it.
        let mut proceedings = self.held(ask)?;
        let held = self.accused(&proceedings)?;
        proceedings.append(&mut self.ids(ENDS, &recent)?);
        proceedings.append(&mut self.ids(SENTENCES, &recent)?);
        let accused = self.accused(&proceedings)?;
        proceedings.append(&mut self.against(&accused)?);
        proceedings.append(&mut self.ids(NEXT, &recent)?);
        proceedings.append(&mut self.ids(AHEAD, &ahead)?);
        let limited = self.limited(ask, until)?;
        let parties = self.linked(PARTIES, &limited)?;
        // Another procedure of the same person changes the limit.
        let other = self.linked(PARTY_TO, &parties)?;
        proceedings.extend(self.international(ask, &other)?);
        proceedings.extend(limited);
        let mut letters = self.ids(ACTS, &ahead)?;
        let mut parameters = vec![day(until)];
        parameters.extend(text(&ask.no_answer));
        letters.append(&mut self.ids(&replies(ask.no_answer.len()), &parameters)?);
        let about = self.letters_about(&parties)?;
        letters.extend(self.of_kinds(&about, &ask.complaints)?);
        let measures = self.ids(MEASURES, &ahead)?;
        let consenting = self.ids(CONSENTS, &[day(until)])?;
        self.gathered(ask, proceedings, letters, measures, consenting, &held)
    }

    /// As [`Self::agenda`], where only what concerns some actors is asked for: all of theirs,
    /// whatever its days, is less than what of everybody's lies ahead.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn agenda_of(&self, ask: &Window<'_>, actors: &[i64]) -> Result<Case, StoreError> {
        let actors: BTreeSet<i64> = actors.iter().copied().collect();
        let mut proceedings = self.against(&actors)?;
        proceedings.append(&mut self.linked(PARTY_TO, &actors)?);
        // What is said of those accused with them is said in their other proceedings too.
        let accused = self.accused(&proceedings)?;
        proceedings.append(&mut self.against(&accused)?);
        let parties = self.linked(PARTIES, &proceedings)?;
        let other = self.linked(PARTY_TO, &parties)?;
        proceedings.extend(self.international(ask, &other)?);
        let mut letters = self.letters_about(&actors)?;
        let about = self.letters_about(&parties)?;
        letters.extend(self.of_kinds(&about, &ask.complaints)?);
        let measures = self.linked(
            "SELECT record_id FROM measure_targets WHERE target_id IN ",
            &actors,
        )?;
        let mut consenting = self.linked("SELECT id FROM source WHERE actor_id IN ", &actors)?;
        consenting.extend(&actors);
        self.gathered(ask, proceedings, letters, measures, consenting, &accused)
    }

    /// Proceedings in which somebody is accused, by themselves or in one of their steps.
    fn against(&self, actors: &BTreeSet<i64>) -> Result<BTreeSet<i64>, StoreError> {
        let mut found = self.linked(
            "SELECT record_id FROM party WHERE list = 'accused' AND actor_id IN ",
            actors,
        )?;
        found.append(&mut self.linked(
            "SELECT step.proceeding_id FROM step_accused CROSS JOIN step ON step.id = step_accused.record_id WHERE target_id IN ",
            actors,
        )?);
        Ok(found)
    }

    fn letters_about(&self, actors: &BTreeSet<i64>) -> Result<BTreeSet<i64>, StoreError> {
        self.linked(
            "SELECT record_id FROM communication_about WHERE target_id IN ",
            actors,
        )
    }

    fn held(&self, ask: &Window<'_>) -> Result<BTreeSet<i64>, StoreError> {
        let mut found = BTreeSet::new();
        for (by, list) in [("held.kind", &ask.holding), ("held.liberty", &ask.deprived)] {
            let mut parameters: Vec<Value> = text(list).chain(text(&ask.freeing)).collect();
            parameters.push(day(ask.today));
            let sql = held(by, list.len(), ask.freeing.len());
            found.append(&mut self.ids(&sql, &parameters)?);
        }
        Ok(found)
    }

    /// Proceedings with a decision from which a time limit runs that ends until a day.
    fn limited(&self, ask: &Window<'_>, until: NaiveDate) -> Result<BTreeSet<i64>, StoreError> {
        let mut found = BTreeSet::new();
        for (kind, months) in &ask.limits {
            let back = |day: NaiveDate| {
                day.checked_sub_months(Months::new(*months))
                    // The last days of a long month share the end of a shorter one.
                    .and_then(|day| day.checked_sub_days(Days::new(3)))
                    .unwrap_or(NaiveDate::MIN)
            };
            let last = until
                .checked_sub_months(Months::new(*months))
                .and_then(|day| day.checked_add_days(Days::new(3)))
                .unwrap_or(until);
            let window = [day(back(ask.today)), day(last)];
            let mut decided = window.to_vec();
            decided.push(Value::Text((*kind).to_owned()));
            found.append(&mut self.ids(DECIDED, &decided)?);
            found.append(&mut self.ids(NOTIFIED, &window)?);
        }
        Ok(found)
    }

    fn gathered(
        &self,
        ask: &Window<'_>,
        proceedings: BTreeSet<i64>,
        letters: BTreeSet<i64>,
        mut measures: BTreeSet<i64>,
        consenting: BTreeSet<i64>,
        held: &BTreeSet<i64>,
    ) -> Result<Case, StoreError> {
        let steps = self.linked("SELECT id FROM step WHERE proceeding_id IN ", &proceedings)?;
        let charges = self.linked(
            "SELECT id FROM charge WHERE proceeding_id IN ",
            &proceedings,
        )?;
        let mut actors = BTreeSet::new();
        for (sql, records) in [
            (PARTIES, &proceedings),
            (
                "SELECT target_id FROM step_accused WHERE record_id IN ",
                &steps,
            ),
            (
                "SELECT accused_id FROM sentence WHERE record_id IN ",
                &steps,
            ),
            (
                "SELECT target_id FROM charge_accused WHERE record_id IN ",
                &charges,
            ),
            (
                "SELECT target_id FROM communication_about WHERE record_id IN ",
                &letters,
            ),
            (
                "SELECT actor_id FROM recipient WHERE record_id IN ",
                &letters,
            ),
            (
                "SELECT target_id FROM measure_targets WHERE record_id IN ",
                &measures,
            ),
            ("SELECT id FROM actor WHERE id IN ", &consenting),
            ("SELECT actor_id FROM source WHERE id IN ", &consenting),
            ("SELECT by_id FROM consent WHERE record_id IN ", &consenting),
        ] {
            actors.append(&mut self.linked(sql, records)?);
        }
        let mut sources = self.linked("SELECT id FROM source WHERE id IN ", &consenting)?;
        // Of whoever died nothing is coming.
        let [mut life_events, mut incidents] = self.deaths_of(&ask.deaths, &actors)?;
        // That somebody is held is told of today only where the record reaches until now: all that
        // is known of them last, and the sources of it.
        for (found, sql) in [
            (
                &mut life_events,
                "SELECT id FROM life_event WHERE actor_id IN ",
            ),
            (
                &mut incidents,
                "SELECT record_id FROM involvement WHERE list = 'targets' AND actor_id IN ",
            ),
            (
                &mut measures,
                "SELECT record_id FROM measure_targets WHERE target_id IN ",
            ),
        ] {
            found.append(&mut self.linked(sql, held)?);
        }
        let affiliations = self.linked("SELECT id FROM affiliation WHERE actor_id IN ", held)?;
        for records in [
            &steps,
            &charges,
            &life_events,
            &incidents,
            &measures,
            &affiliations,
            &actors,
        ] {
            sources.append(&mut self.linked(CITED, records)?);
        }
        let chosen = HashMap::from([
            (Kind::Proceeding, proceedings),
            (Kind::Step, steps),
            (Kind::Charge, charges),
            (Kind::Communication, letters),
            (Kind::Measure, measures),
            (Kind::Actor, actors),
            (Kind::Source, sources),
            (Kind::LifeEvent, life_events),
            (Kind::Incident, incidents),
            (Kind::Affiliation, affiliations),
        ]);
        self.chosen_outline(&chosen)
    }

    /// The life events and the incidents, of the kinds named, that tell of the death of actors.
    pub(super) fn deaths_of(
        &self,
        [events, acts]: &[Vec<String>; 2],
        actors: &BTreeSet<i64>,
    ) -> Result<[BTreeSet<i64>; 2], StoreError> {
        let (events, acts) = (listed(events), listed(acts));
        let events = format!("SELECT id FROM life_event WHERE kind IN ({events}) AND actor_id IN ");
        let acts = format!(
            "SELECT own.record_id FROM involvement own CROSS JOIN incident_types ON incident_types.record_id = own.record_id \
             WHERE own.list = 'targets' AND incident_types.value IN ({acts}) AND own.actor_id IN "
        );
        Ok([self.linked(&events, actors)?, self.linked(&acts, actors)?])
    }

    fn accused(&self, proceedings: &BTreeSet<i64>) -> Result<BTreeSet<i64>, StoreError> {
        let mut found = self.linked(
            "SELECT actor_id FROM party WHERE list = 'accused' AND record_id IN ",
            proceedings,
        )?;
        found.append(&mut self.linked(
            "SELECT target_id FROM step CROSS JOIN step_accused ON record_id = step.id WHERE step.proceeding_id IN ",
            proceedings,
        )?);
        Ok(found)
    }

    fn international(
        &self,
        ask: &Window<'_>,
        proceedings: &BTreeSet<i64>,
    ) -> Result<BTreeSet<i64>, StoreError> {
        let kinds = listed(&ask.international);
        let sql = format!("SELECT id FROM proceeding WHERE kind IN ({kinds}) AND id IN ");
        self.linked(&sql, proceedings)
    }

    fn of_kinds(
        &self,
        letters: &BTreeSet<i64>,
        kinds: &[String],
    ) -> Result<BTreeSet<i64>, StoreError> {
        self.linked(
            &format!(
                "SELECT id FROM communication WHERE kind IN ({}) AND id IN ",
                listed(kinds)
            ),
            letters,
        )
    }

    /// The numbers that a statement finds.
    pub(super) fn ids(&self, sql: &str, parameters: &[Value]) -> Result<BTreeSet<i64>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map(params_from_iter(parameters), |row| row.get(0))?;
        let found: Result<BTreeSet<Option<i64>>, _> = rows.collect();
        Ok(found?.into_iter().flatten().collect())
    }

    /// The numbers that a statement finds for many; the list of these is put at its end.
    fn linked(&self, sql: &str, ids: &BTreeSet<i64>) -> Result<BTreeSet<i64>, StoreError> {
        let ids: Vec<Value> = ids.iter().map(|id| Value::Integer(*id)).collect();
        let mut found = BTreeSet::new();
        for batch in ids.chunks(super::read::BATCH) {
            let sql = format!("{sql}({})", marks(batch.len()));
            found.append(&mut self.ids(&sql, batch)?);
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::Connection;

    /// How SQLite answers a statement in a file of the newest schema.
    fn plan(sql: &str) -> Vec<String> {
        let mut connection = Connection::open_in_memory().unwrap();
        super::super::schema::build(&mut connection).unwrap();
        let mut statement = connection
            .prepare(&format!("EXPLAIN QUERY PLAN {sql}"))
            .unwrap();
        let count = statement.parameter_count();
        statement
            .query_map(params_from_iter(vec![Value::Integer(1); count]), |row| {
                row.get(3)
            })
            .unwrap()
            .map(Result::unwrap)
            .collect()
    }

    #[test]
    fn no_statement_reads_a_whole_table() {
        for (sql, index) in [
            (NEXT.to_owned(), "step_by_next_date"),
            (AHEAD.to_owned(), "step_by_date"),
            (ENDS.to_owned(), "step_by_ends"),
            (SENTENCES.to_owned(), "sentence_by_ends"),
            (DECIDED.to_owned(), "step_by_kind"),
            (NOTIFIED.to_owned(), "step_by_notified"),
            (ACTS.to_owned(), "communication_by_act_before"),
            (replies(2), "communication_by_reply_due"),
            (MEASURES.to_owned(), "measure_by_ended"),
            (CONSENTS.to_owned(), "consent_by_until"),
            (held("held.kind", 3, 2), "step_by_kind"),
            (held("held.liberty", 3, 2), "step_by_liberty"),
        ] {
            let plan = plan(&sql);
            assert!(plan[0].contains(index), "{sql}: {plan:?}");
            assert!(
                plan.iter().all(|line| !line.starts_with("SCAN")),
                "{sql}: {plan:?}"
            );
        }
    }
}
