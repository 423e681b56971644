//! Which records are asked for: one value for lists, searches and counts, and its conditions in
//! SQL. Each condition is answered by an index, so that a question to a million records does not
//! read them all.

use super::{Store, StoreError};
use crate::model::shape::Form;
use crate::model::{Confidentiality, Kind};
use crate::names::folded_words;
use crate::vocabulary::countries::countries;
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};
use std::collections::BTreeSet;

/// Which records are asked for. A list that is empty asks for nothing; of several values of one
/// list any will do, and all lists that are not empty must fit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Codes of kinds of acts, steps, measures …
    pub types: Vec<String>,
    /// Numbers of actors who did it.
    pub by: Vec<i64>,
    /// Words of places or countries; every word of one text must stand in the name.
    pub places: Vec<String>,
    /// Countries by ISO 3166-1 alpha-2 code.
    pub countries: Vec<String>,
    /// Nothing before this day (days from 1 January of the year 1, as the bounds of dates).
    pub from: Option<i64>,
    /// Nothing after this day.
    pub to: Option<i64>,
    /// Only what lies between these days for certain; else also what may.
    pub certain: bool,
    /// Also what has no date.
    pub undated: bool,
    /// Of actors, only defenders.
    pub only_defenders: bool,
    /// Numbers of the actors whom it concerns.
    pub defenders: Vec<i64>,
    /// Codes of statuses.
    pub statuses: Vec<String>,
    /// Numbers of sources that are cited.
    pub sources: Vec<i64>,
    /// Levels of confidentiality.
    pub levels: Vec<Confidentiality>,
}

/// A condition in SQL on the row `own` of a kind's table and the row `record` beside it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Condition {
    /// Empty, or ` AND …`.
    pub sql: String,
    /// What its question marks stand for.
    pub values: Vec<Sql>,
}

impl Condition {
    fn and(&mut self, sql: impl AsRef<str>) {
        self.sql.push_str(" AND ");
        self.sql.push_str(sql.as_ref());
    }

    /// That a column holds one of these texts.
    fn one_of(&mut self, column: &str, texts: &[String]) -> String {
        self.values.extend(texts.iter().cloned().map(Sql::Text));
        format!("{column} IN ({})", vec!["?"; texts.len()].join(", "))
    }
}

impl Filter {
    /// Whether nothing is asked: every record fits.
    pub fn is_empty(&self) -> bool {
        let undated = self.undated;
        *self
            == Filter {
                undated,
                ..Filter::default()
            }
    }

    /// What is asked for that records of a kind do not have, as the flag is called.
    pub fn lacks(&self, kind: Kind) -> Option<&'static str> {
        let has = |name: &str| kind.shape().field(name).is_some();
        let asked = [
            ("type", !self.types.is_empty(), has("types") || has("kind")),
            ("by", !self.by.is_empty(), by(kind, "").is_some()),
            ("place", !self.places.is_empty(), has("place")),
            ("country", !self.countries.is_empty(), has("country")),
            ("from", self.from.is_some(), has("date")),
            ("to", self.to.is_some(), has("date")),
            (
                "defender",
                !self.defenders.is_empty(),
                about(kind, "").is_some(),
            ),
            ("status", !self.statuses.is_empty(), has("status")),
        ];
        asked
            .iter()
            .find(|(_, asked, has)| *asked && !has)
            .map(|(name, ..)| *name)
    }

    /// The condition on records of a kind; what the kind does not have is left out
    /// ([`Self::lacks`]).
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub(super) fn condition(
        &self,
        connection: &Connection,
        kind: Kind,
    ) -> Result<Condition, StoreError> {
        let shape = kind.shape();
        let table = kind.table();
        let has = |name: &str| shape.field(name).is_some();
        let mut condition = Condition::default();
        if !self.types.is_empty() {
            let several = shape
                .field("types")
                .is_some_and(|field| matches!(field.form, Form::Terms(_)));
            if several {
                let codes = condition.one_of("value", &self.types);
                condition.and(format!(
                    "own.id IN (SELECT record_id FROM {table}_types WHERE {codes})"
                ));
            } else if has("kind") {
                let codes = condition.one_of("own.kind", &self.types);
                condition.and(codes);
            }
        }
        if let (false, Some(sql)) = (self.by.is_empty(), by(kind, &numbers(&self.by))) {
            condition.and(sql);
        }
        if !self.places.is_empty() && has("place") {
            self.at_places(connection, kind, &mut condition)?;
        }
        if !self.countries.is_empty() && has("country") {
            let codes = condition.one_of("own.country", &self.countries);
            condition.and(codes);
        }
        if self.only_defenders && kind == Kind::Actor {
            condition.and("own.defender = 1");
        }
        if has("date") {
            condition.sql.push_str(&self.between());
        }
        if let (false, Some(sql)) = (
            self.defenders.is_empty(),
            about(kind, &numbers(&self.defenders)),
        ) {
            condition.and(sql);
        }
        if !self.statuses.is_empty() && has("status") {
            let codes = condition.one_of("own.status", &self.statuses);
            condition.and(codes);
        }
        if !self.sources.is_empty() {
            let sources = numbers(&self.sources);
            condition.and(format!(
                "own.id IN (SELECT record_id FROM citation WHERE source_id IN ({sources}) \
                 UNION SELECT record_id FROM account WHERE source_id IN ({sources}))"
            ));
        }
        if !self.levels.is_empty() {
            let codes: Vec<String> = self.levels.iter().map(|l| l.code().to_owned()).collect();
            let levels = condition.one_of("record.confidentiality", &codes);
            condition.and(format!("record.kind = '{table}' AND {levels}"));
        }
        Ok(condition)
    }

    /// The condition on bounds of dates.
    fn between(&self) -> String {
        let (first, last) = match self.certain {
            true => ("earliest", "latest"),
            false => ("latest", "earliest"),
        };
        let mut ends = Vec::new();
        if let Some(from) = self.from {
            ends.push(format!("own.date_{first} >= {from}"));
        }
        if let Some(to) = self.to {
            ends.push(format!("own.date_{last} <= {to}"));
        }
        match (ends.is_empty(), self.undated) {
            (true, _) => String::new(),
            (false, false) => format!(" AND {}", ends.join(" AND ")),
            (false, true) => format!(
                " AND (({}) OR own.date_earliest IS NULL)",
                ends.join(" AND ")
            ),
        }
    }

    /// The condition on places: names of places are few beside records, so those that fit are
    /// found first, in any script, and records by them.
    fn at_places(
        &self,
        connection: &Connection,
        kind: Kind,
        condition: &mut Condition,
    ) -> Result<(), StoreError> {
        let wanted: Vec<Vec<String>> = self.places.iter().map(|p| folded_words(p)).collect();
        let fits = |name: &str| {
            let words = folded_words(name);
            wanted.iter().any(|wanted| {
                !wanted.is_empty()
                    && wanted
                        .iter()
                        .all(|want| words.iter().any(|word| word.starts_with(want.as_str())))
            })
        };
        let found: Vec<String> = places(connection, kind)?
            .into_iter()
            .filter(|place| fits(place))
            .collect();
        let codes: Vec<String> = countries()
            .iter()
            .filter(|country| fits(country.name))
            .map(|country| country.alpha2.to_owned())
            .collect();
        condition
            .values
            .push(Sql::Text(serde_json::Value::from(found).to_string()));
        let mut sql = "own.place IN (SELECT value FROM json_each(?))".to_owned();
        if !codes.is_empty() {
            let codes = condition.one_of("own.country", &codes);
            sql = format!("({sql} OR {codes})");
        }
        condition.and(sql);
        Ok(())
    }
}

impl Store {
    /// The numbers of the records of a kind that fit.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn fitting(&self, kind: Kind, filter: &Filter) -> Result<BTreeSet<i64>, StoreError> {
        let Condition { sql, values } = filter.condition(&self.connection, kind)?;
        let mut statement = self.connection.prepare(&format!(
            "SELECT own.id FROM {} AS own JOIN record ON record.id = own.id WHERE true{sql}",
            kind.table()
        ))?;
        let found = statement
            .query_map(params_from_iter(values), |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        Ok(found)
    }
}

/// The different places of records of a kind. Each is looked up by the one before it, so that the
/// records between are not read.
fn places(connection: &Connection, kind: Kind) -> Result<Vec<String>, StoreError> {
    let table = kind.table();
    let mut statement = connection.prepare_cached(&format!(
        "WITH RECURSIVE name(place) AS (\
         SELECT min(place) FROM {table} \
         UNION ALL \
         SELECT (SELECT min(place) FROM {table} WHERE place > name.place) FROM name \
         WHERE name.place IS NOT NULL) \
         SELECT place FROM name WHERE place IS NOT NULL"
    ))?;
    let found = statement
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    Ok(found)
}

fn numbers(numbers: &[i64]) -> String {
    let texts: Vec<String> = numbers.iter().map(i64::to_string).collect();
    texts.join(", ")
}

/// That one of these actors did it; none for kinds that nobody does.
fn by(kind: Kind, actors: &str) -> Option<String> {
    let involved = |list: &str| {
        format!(
            "own.id IN (SELECT record_id FROM involvement WHERE actor_id IN ({actors}) AND list = '{list}')"
        )
    };
    Some(match kind {
        Kind::Incident => involved("by"),
        Kind::Step => format!(
            "(own.authority_id IN ({actors}) OR {})",
            involved("involved")
        ),
        Kind::Measure => format!("own.authority_id IN ({actors})"),
        Kind::Proceeding => {
            format!("(own.authority_id IN ({actors}) OR own.court_id IN ({actors}))")
        }
        Kind::LifeEvent => format!("own.by_id IN ({actors})"),
        Kind::Communication => format!("own.from_id IN ({actors})"),
        Kind::Source => format!("own.actor_id IN ({actors})"),
        _ => return None,
    })
}

/// That it concerns one of these actors; none for kinds that concern nobody.
fn about(kind: Kind, actors: &str) -> Option<String> {
    let listed = |column: &str, table: &str| {
        format!("own.{column} IN (SELECT record_id FROM {table} WHERE target_id IN ({actors}))")
    };
    let involved = |column: &str, table: &str, lists: &str| {
        format!(
            "own.{column} IN (SELECT record_id FROM {table} WHERE actor_id IN ({actors}) AND list IN ({lists}))"
        )
    };
    // A step or charge that names nobody concerns all the accused.
    let named_or_all = |table: &str| {
        format!(
            "({} OR ({} AND NOT EXISTS (SELECT 1 FROM {table} WHERE record_id = own.id)))",
            listed("id", table),
            involved("proceeding_id", "party", "'accused'")
        )
    };
    Some(match kind {
        Kind::Actor => format!("own.id IN ({actors})"),
        Kind::Affiliation | Kind::LifeEvent => format!("own.actor_id IN ({actors})"),
        Kind::Relationship => format!("(own.actor_id IN ({actors}) OR own.other_id IN ({actors}))"),
        Kind::Incident => involved("id", "involvement", "'targets'"),
        Kind::Proceeding => involved("id", "party", "'accused', 'parties'"),
        Kind::Charge => named_or_all("charge_accused"),
        Kind::Step => named_or_all("step_accused"),
        Kind::Measure => listed("id", "measure_targets"),
        Kind::Demand => listed("id", "demand_about"),
        Kind::Communication => listed("id", "communication_about"),
        Kind::Attachment => format!(
            "(own.belongs_to_id IN ({actors}) OR {})",
            involved("belongs_to_id", "involvement", "'targets'")
        ),
        Kind::Term | Kind::Source | Kind::Provision => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Store;

    /// The plan of a question, a step a line.
    fn plan(store: &Store, kind: Kind, filter: &Filter) -> String {
        let condition = filter.condition(&store.connection, kind).unwrap();
        let sql = format!(
            "EXPLAIN QUERY PLAN SELECT own.id FROM {} AS own JOIN record ON record.id = own.id WHERE true{}",
            kind.table(),
            condition.sql
        );
        let mut statement = store.connection.prepare(&sql).unwrap();
        let rows = statement
            .query_map(rusqlite::params_from_iter(&condition.values), |row| {
                row.get::<_, String>(3)
            })
            .unwrap();
        rows.map(Result::unwrap).collect::<Vec<_>>().join("\n")
    }

    /// A filter for each thing that can be asked alone.
    fn each() -> Vec<Filter> {
        let none = Filter::default;
        let text = || vec!["x".to_owned(), "y".to_owned()];
        let mut all = vec![
            Filter {
                types: text(),
                ..none()
            },
            Filter {
                by: vec![1, 2],
                ..none()
            },
            Filter {
                places: vec!["Uzbekistan".into()],
                ..none()
            },
            Filter {
                countries: text(),
                ..none()
            },
            Filter {
                defenders: vec![1, 2],
                ..none()
            },
            Filter {
                only_defenders: true,
                ..none()
            },
            Filter {
                statuses: text(),
                ..none()
            },
            Filter {
                sources: vec![1, 2],
                ..none()
            },
            Filter {
                levels: vec![Confidentiality::Secret],
                ..none()
            },
        ];
        for (from, to) in [(Some(7), None), (None, Some(9)), (Some(7), Some(9))] {
            for (certain, undated) in [(false, false), (true, false), (false, true), (true, true)] {
                all.push(Filter {
                    from,
                    to,
                    certain,
                    undated,
                    ..none()
                });
            }
        }
        all
    }

    #[test]
    fn no_filter_reads_every_record() {
        let store = Store::in_memory().unwrap();
        for kind in Kind::ALL {
            let fits =
                |f: &&Filter| f.lacks(kind).is_none() && (kind == Kind::Actor || !f.only_defenders);
            for filter in each().iter().filter(fits) {
                let plan = plan(&store, kind, filter);
                for line in plan.lines() {
                    let harmless = line.starts_with("SCAN name") || line.contains("VIRTUAL TABLE");
                    assert!(
                        !line.starts_with("SCAN") || harmless,
                        "{kind} {filter:?}:\n{plan}"
                    );
                }
            }
        }
    }

    #[test]
    fn what_a_kind_does_not_have_is_named() {
        let place = Filter {
            places: vec!["x".into()],
            ..Filter::default()
        };
        assert_eq!(place.lacks(Kind::Source), Some("place"));
        assert_eq!(place.lacks(Kind::Incident), None);
        assert!(Filter::default().is_empty());
        assert!(!place.is_empty());
    }
}
