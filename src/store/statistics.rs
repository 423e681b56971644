//! Observations for statistics: one statement a question, answered from indexes, an item's rows
//! together, so that counting needs one pass and little memory.
//!
//! What is withheld at a level is left out as in letters ([`crate::model::withhold`]): incidents
//! above the level, incidents all of whose targets are withheld, and those who are named in parts
//! above it.

use super::filter::Filter;
use super::{Store, StoreError};
use crate::model::statistics::{Dimension, Observation, Raw, Subject};
use crate::model::{Confidentiality, Kind};
use rusqlite::params_from_iter;
use rusqlite::types::{Value as Sql, ValueRef};

/// What is counted, and which of it.
#[derive(Clone, Debug)]
pub struct Question {
    /// Incidents or victims.
    pub subject: Subject,
    /// By what.
    pub by: Vec<Dimension>,
    /// Up to which level of confidentiality.
    pub level: Confidentiality,
    /// Which incidents; not by their dates, which the count itself weighs.
    pub filter: Filter,
}

/// What was left out of the observations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Withheld {
    /// Incidents withheld at the level.
    pub incidents: u64,
    /// Targets that are no persons, or of whom only a wording is known.
    pub no_persons: u64,
}

/// A statement and what its question marks stand for.
#[derive(Debug)]
struct Statement {
    sql: String,
    values: Vec<Sql>,
}

/// The levels above one, as a list in SQL.
fn above(level: Confidentiality) -> &'static str {
    match level {
        Confidentiality::Public => "('internal', 'secret')",
        Confidentiality::Internal => "('secret')",
        Confidentiality::Secret => "()",
    }
}

/// Records of a kind that are above a level.
fn withheld(kind: Kind, level: Confidentiality) -> String {
    format!(
        "(SELECT id FROM record WHERE kind = '{}' AND confidentiality IN {})",
        kind.table(),
        above(level)
    )
}

/// The codes of a column, without those of terms that are withheld.
fn code(column: &str, level: Confidentiality) -> String {
    format!(
        "CASE WHEN {column} NOT IN (SELECT code FROM term WHERE id IN {} AND code IS NOT NULL) THEN {column} END",
        withheld(Kind::Term, level)
    )
}

/// That a part, an involvement with an alias, is not withheld.
fn part_kept(part: &str, level: Confidentiality) -> String {
    if level == Confidentiality::Secret {
        return "true".into();
    }
    format!(
        "({part}.confidentiality IS NULL OR {part}.confidentiality NOT IN {above}) AND \
         ({part}.actor_id IS NULL OR {part}.actor_id NOT IN {actors} OR \
         ({part}.confidentiality IS NOT NULL AND {part}.wording IS NOT NULL))",
        above = above(level),
        actors = withheld(Kind::Actor, level),
    )
}

/// The incidents that are withheld, as a question for their numbers.
fn withheld_incidents(level: Confidentiality) -> String {
    let kept = part_kept("other", level);
    // Only incidents that name somebody withheld can have nobody else.
    format!(
        "SELECT id FROM record WHERE kind = 'incident' AND confidentiality IN {above} \
         UNION SELECT some.record_id FROM (\
         SELECT record_id FROM involvement WHERE actor_id IN {actors} AND list = 'targets' \
         UNION SELECT record_id FROM involvement INDEXED BY involvement_withheld \
         WHERE confidentiality IS NOT NULL AND list = 'targets' AND confidentiality IN {above}) AS some \
         WHERE NOT EXISTS (SELECT 1 FROM involvement AS other \
         WHERE other.record_id = some.record_id AND other.list = 'targets' AND {kept})",
        above = above(level),
        actors = withheld(Kind::Actor, level),
    )
}

impl Question {
    /// The statement. Joins of what is said of the victim share one victim: gender and organization
    /// of two different victims make no cell.
    fn statement(&self, store: &Store) -> Result<Statement, StoreError> {
        let level = self.level;
        let victims = self.subject == Subject::Victims;
        let mut joins = String::new();
        if !victims && self.by.iter().any(|d| d.is_of_victim()) {
            joins.push_str(&format!(
                " LEFT JOIN involvement AS victim ON victim.record_id = own.id AND victim.list = 'targets' AND {}",
                part_kept("victim", level)
            ));
        }
        let mut columns = Vec::new();
        for (at, dimension) in self.by.iter().enumerate() {
            let (join, column) = column(*dimension, at, level);
            joins.push_str(&join);
            columns.push(column);
        }
        columns.resize(2, "NULL".to_owned());
        let mut conditions = String::new();
        if level != Confidentiality::Secret {
            conditions.push_str(&format!(
                " AND own.id NOT IN ({})",
                withheld_incidents(level)
            ));
        }
        // Whether somebody is named is itself withheld where the part is.
        for (actors, list) in [(&self.filter.by, "by"), (&self.filter.defenders, "targets")] {
            if !actors.is_empty() {
                conditions.push_str(&format!(
                    " AND own.id IN (SELECT record_id FROM involvement AS named \
                     WHERE named.actor_id IN ({}) AND named.list = '{list}' AND {})",
                    listed(actors),
                    named_kept("named", level)
                ));
            }
        }
        let mut values = Vec::new();
        let rest = Filter {
            by: Vec::new(),
            defenders: Vec::new(),
            ..self.filter.clone()
        };
        if !rest.is_empty() {
            let fits = rest.condition(&store.connection, Kind::Incident)?;
            conditions.push_str(&format!(
                " AND own.id IN (SELECT own.id FROM incident AS own JOIN record ON record.id = own.id WHERE true{})",
                fits.sql
            ));
            values = fits.values;
        }
        let read = "own.id, own.date_earliest, own.date_latest, own.date";
        let sql = if victims {
            if !self.filter.defenders.is_empty() {
                conditions.push_str(&format!(
                    " AND victim.actor_id IN ({})",
                    listed(&self.filter.defenders)
                ));
            }
            format!(
                "SELECT victim.actor_id, {read}, {columns} \
                 FROM involvement AS victim INDEXED BY involvement_counted \
                 CROSS JOIN incident AS own INDEXED BY incident_counted ON own.id = victim.record_id{joins} \
                 WHERE victim.list = 'targets' AND victim.actor_id IS NOT NULL AND {no_persons} AND {kept}{conditions} \
                 ORDER BY victim.actor_id, victim.record_id",
                columns = columns.join(", "),
                no_persons = persons("victim"),
                kept = named_kept("victim", level),
            )
        } else {
            format!(
                "SELECT own.id, {read}, {columns} FROM incident AS own INDEXED BY incident_counted{joins} \
                 WHERE true{conditions} ORDER BY own.id",
                columns = columns.join(", "),
            )
        };
        Ok(Statement { sql, values })
    }
}

fn listed(numbers: &[i64]) -> String {
    let texts: Vec<String> = numbers.iter().map(i64::to_string).collect();
    texts.join(", ")
}

/// That an actor is a person, or not said to be anything else.
fn persons(part: &str) -> String {
    format!(
        "{part}.actor_id NOT IN (SELECT id FROM actor WHERE kind IN ('organization', 'public-body', 'group'))"
    )
}

/// That the name in a part is not withheld.
fn named_kept(part: &str, level: Confidentiality) -> String {
    if level == Confidentiality::Secret {
        return "true".into();
    }
    format!(
        "({part}.confidentiality IS NULL OR {part}.confidentiality NOT IN {}) AND {part}.actor_id NOT IN {}",
        above(level),
        withheld(Kind::Actor, level)
    )
}

/// How a dimension is read: a join and a column.
fn column(dimension: Dimension, at: usize, level: Confidentiality) -> (String, String) {
    let alias = format!("by{at}");
    match dimension {
        Dimension::Country | Dimension::Place => {
            (String::new(), format!("own.{}", dimension.name()))
        }
        Dimension::Status => (String::new(), code("own.status", level)),
        Dimension::Type | Dimension::TypeGroup | Dimension::SdgCategory => (
            format!(" LEFT JOIN incident_types AS {alias} ON {alias}.record_id = own.id"),
            code(&format!("{alias}.value"), level),
        ),
        Dimension::StateResponse => (
            format!(" LEFT JOIN incident_state_response AS {alias} ON {alias}.record_id = own.id"),
            code(&format!("{alias}.value"), level),
        ),
        // Of somebody whose name is withheld the wording stands alone.
        Dimension::Perpetrator => (
            format!(
                " LEFT JOIN involvement AS {alias} ON {alias}.record_id = own.id AND {alias}.list = 'by' AND {}",
                part_kept(&alias, level)
            ),
            match level {
                Confidentiality::Secret => format!(
                    "CASE WHEN {alias}.record_id IS NOT NULL THEN coalesce({alias}.actor_id, 0) END"
                ),
                _ => format!(
                    "CASE WHEN {alias}.record_id IS NULL THEN NULL \
                     WHEN {alias}.actor_id IS NULL OR {alias}.actor_id IN {} THEN 0 \
                     ELSE {alias}.actor_id END",
                    withheld(Kind::Actor, level)
                ),
            },
        ),
        Dimension::Defender => (
            String::new(),
            match level {
                Confidentiality::Secret => {
                    "CASE WHEN victim.record_id IS NOT NULL THEN coalesce(victim.actor_id, 0) END"
                        .into()
                }
                _ => format!(
                    "CASE WHEN victim.record_id IS NULL THEN NULL \
                     WHEN victim.actor_id IS NULL OR victim.actor_id IN {} THEN 0 \
                     ELSE victim.actor_id END",
                    withheld(Kind::Actor, level)
                ),
            },
        ),
        Dimension::Gender => (
            format!(
                " LEFT JOIN actor AS {alias} ON {alias}.id = victim.actor_id AND {alias}.id NOT IN {}",
                withheld(Kind::Actor, level)
            ),
            code(&format!("{alias}.gender"), level),
        ),
        Dimension::Organization => (
            format!(
                " LEFT JOIN affiliation AS {alias} ON {alias}.actor_id = victim.actor_id \
                 AND {alias}.actor_id NOT IN {actors} AND {alias}.id NOT IN {affiliations} \
                 AND {alias}.organization_id NOT IN {actors}",
                actors = withheld(Kind::Actor, level),
                affiliations = withheld(Kind::Affiliation, level),
            ),
            format!("{alias}.organization_id"),
        ),
        Dimension::Year | Dimension::Month | Dimension::Outcome => {
            (String::new(), "NULL".to_owned())
        }
    }
}

impl Store {
    /// Gives each observation of a question about incidents or victims, those of one item together.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn observe(
        &self,
        question: &Question,
        mut each: impl FnMut(&Observation<'_>),
    ) -> Result<(), StoreError> {
        let Statement { sql, values } = question.statement(self)?;
        let mut statement = self.connection.prepare(&sql)?;
        let mut rows = statement.query(params_from_iter(values))?;
        while let Some(row) = rows.next()? {
            let raw = |at: usize| -> Result<Raw<'_>, StoreError> {
                Ok(match row.get_ref(at)? {
                    ValueRef::Integer(number) => Raw::Number(number),
                    ValueRef::Text(text) => {
                        std::str::from_utf8(text).map_or(Raw::Nothing, Raw::Text)
                    }
                    _ => Raw::Nothing,
                })
            };
            let date = match row.get_ref(4)? {
                ValueRef::Text(text) => std::str::from_utf8(text).unwrap_or_default(),
                _ => "",
            };
            each(&Observation {
                item: row.get(0)?,
                occurrence: row.get(1)?,
                earliest: row.get(2)?,
                latest: row.get(3)?,
                date,
                keys: [raw(5)?, raw(6)?],
            });
        }
        Ok(())
    }

    /// Takes out of a filter the actors and sources that are above a level: what they did or said is
    /// not told by asking for it. A list that becomes empty by that fits nothing.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn only_told(&self, filter: &mut Filter, level: Confidentiality) -> Result<(), StoreError> {
        for list in [&mut filter.by, &mut filter.defenders, &mut filter.sources] {
            if list.is_empty() {
                continue;
            }
            let mut statement = self.connection.prepare(&format!(
                "SELECT id FROM record WHERE id IN ({}) AND confidentiality NOT IN {}",
                listed(list),
                above(level)
            ))?;
            let kept: Vec<i64> = statement
                .query_map([], |row| row.get(0))?
                .collect::<Result<_, _>>()?;
            // No record has the number 0.
            *list = if kept.is_empty() { vec![0] } else { kept };
        }
        Ok(())
    }

    /// How many incidents a level withholds, and how many targets are no victims to be counted.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn withheld_from_counts(&self, level: Confidentiality) -> Result<Withheld, StoreError> {
        let count = |sql: &str| -> Result<u64, StoreError> {
            let count: i64 = self.connection.query_row(sql, [], |row| row.get(0))?;
            Ok(u64::try_from(count).unwrap_or(0))
        };
        let incidents = match level {
            Confidentiality::Secret => 0,
            level => count(&format!(
                "SELECT count(*) FROM ({})",
                withheld_incidents(level)
            ))?,
        };
        Ok(Withheld {
            incidents,
            no_persons: count(&format!(
                "SELECT count(*) FROM involvement AS victim \
                 WHERE victim.list = 'targets' AND (victim.actor_id IS NULL OR NOT ({}))",
                persons("victim")
            ))?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The steps of a plan, one a line, those of the statement itself with a star before them.
    fn plan(store: &Store, question: &Question) -> String {
        let Statement { sql, values } = question.statement(store).unwrap();
        let mut statement = store
            .connection
            .prepare(&format!("EXPLAIN QUERY PLAN {sql}"))
            .unwrap();
        let rows = statement
            .query_map(params_from_iter(values), |row| {
                let (parent, step): (i64, String) = (row.get(1)?, row.get(3)?);
                Ok(if parent == 0 {
                    format!("* {step}")
                } else {
                    step
                })
            })
            .unwrap();
        rows.map(Result::unwrap).collect::<Vec<_>>().join("\n")
    }

    /// Every question that can be asked, at every level.
    fn questions() -> Vec<Question> {
        let mut all = Vec::new();
        for subject in [Subject::Incidents, Subject::Victims] {
            for one in subject.dimensions() {
                for other in subject.dimensions() {
                    for level in [Confidentiality::Public, Confidentiality::Secret] {
                        let mut by = vec![*one];
                        if one != other {
                            by.push(*other);
                        }
                        all.push(Question {
                            subject,
                            by,
                            level,
                            filter: Filter::default(),
                        });
                    }
                }
            }
        }
        all
    }

    #[test]
    fn counts_are_read_from_covering_indexes_in_their_order() {
        let store = Store::in_memory().unwrap();
        for question in questions() {
            let plan = plan(&store, &question);
            assert!(!plan.contains("* USE TEMP B-TREE"), "{question:?}\n{plan}");
            assert!(!plan.contains("AUTOMATIC"), "{question:?}\n{plan}");
            for line in plan.lines().map(|line| line.trim_start_matches("* ")) {
                if !line.starts_with("SCAN") {
                    continue;
                }
                // The kinds of actors are looked through once: they are few beside incidents.
                assert!(
                    line.contains("COVERING INDEX")
                        || line == "SCAN actor"
                        || line.starts_with("SCAN some")
                        || line.starts_with("SCAN (subquery"),
                    "{question:?}\n{plan}"
                );
            }
            let driver = match question.subject {
                Subject::Victims => "victim USING COVERING INDEX involvement_counted",
                _ => "own USING COVERING INDEX incident_counted",
            };
            assert!(
                plan.contains(driver) || plan.contains("victim USING INDEX involvement_counted"),
                "{question:?}\n{plan}"
            );
        }
    }
}
