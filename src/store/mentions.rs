//! Which records refer to a record, and all that belongs to a defender's case.

use super::columns::list_table;
use super::read::Chosen;
use super::{Store, StoreError};
use crate::model::Kind;
use crate::model::shape::{Field, Form};
use rusqlite::Connection;
use rusqlite::types::Value;
use serde_json::json;
use std::collections::BTreeSet;

/// A record that refers to another, and the field in which it does.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mention {
    /// Kind of the record that refers.
    pub kind: Kind,
    /// Its number.
    pub number: i64,
    /// The field (or list of parts) that holds the link.
    pub field: &'static str,
}

/// Incidents in which somebody has a part without being their target or who did it.
const PART_TAKEN: &str = "SELECT incident.id FROM involvement \
     CROSS JOIN incident ON incident.id = involvement.record_id \
     WHERE involvement.actor_id = ?1 AND involvement.list IN ('witnesses', 'involved')";

/// Incidents against those who have to do with somebody: relations, their organizations, and those who
/// are in a proceeding with them. Which of them belong to the case the course of it says.
const AGAINST_RELATED: &str = "WITH related(id) AS ( \
       SELECT other_id FROM relationship WHERE actor_id = ?1 \
       UNION SELECT actor_id FROM relationship WHERE other_id = ?1 \
       UNION SELECT organization_id FROM affiliation WHERE actor_id = ?1 \
       UNION SELECT other.actor_id FROM party AS own \
         CROSS JOIN party AS other ON other.record_id = own.record_id WHERE own.actor_id = ?1) \
     SELECT incident.id FROM related \
     CROSS JOIN involvement ON involvement.actor_id = related.id AND involvement.list = 'targets' \
     CROSS JOIN incident ON incident.id = involvement.record_id";

/// Incidents that a link ties to one of a list of records.
const LINKED: &str = "SELECT incident.id FROM json_each(?1) AS own \
     CROSS JOIN record_link ON record_link.to_id = own.value \
     CROSS JOIN incident ON incident.id = record_link.record_id";

/// Where links are kept: a table, the column of the record that refers, the column of the target,
/// and what else must hold.
struct Place {
    table: String,
    owner: &'static str,
    target: String,
    /// The list of a record that the rows stand for, where a table holds several.
    list: Option<&'static str>,
}

impl Place {
    /// What holds for rows of this place alone, where records of any kind may own them.
    fn condition(&self, owner: Kind) -> String {
        match self.list {
            None => "true".to_owned(),
            Some(list) => format!(
                "list = '{list}' AND EXISTS (SELECT 1 FROM record WHERE id = record_id AND kind = '{}')",
                owner.table()
            ),
        }
    }
}

/// Where a field keeps links to records of a kind; to records of any kind where none is named.
fn places(kind: Kind, field: &'static Field, target: Option<Kind>) -> Vec<Place> {
    let fits = |form: Form| match form {
        Form::Link(k) | Form::Links(k) => target.is_none_or(|target| k == target),
        Form::AnyLink => true,
        _ => false,
    };
    match field.form {
        Form::Parts(part) => part
            .fields
            .iter()
            .filter(|f| fits(f.form))
            .map(|f| Place {
                table: part.table.to_owned(),
                owner: "record_id",
                target: format!("{}_id", f.name),
                list: Some(field.name),
            })
            .collect(),
        form if !fits(form) => Vec::new(),
        _ => {
            let (table, owner, target) = match list_table(kind, field) {
                Some(table) => (table, "record_id", "target_id".to_owned()),
                None => (kind.table().to_owned(), "id", format!("{}_id", field.name)),
            };
            vec![Place {
                table,
                owner,
                target,
                list: None,
            }]
        }
    }
}

/// The records that refer to a record, over a connection, within a transaction or not.
pub(super) fn mentions(
    connection: &Connection,
    target: Kind,
    id: i64,
) -> Result<Vec<Mention>, StoreError> {
    let mut found = BTreeSet::new();
    for kind in Kind::ALL {
        for field in kind.shape().fields {
            for place in places(kind, field, Some(target)) {
                let sql = format!(
                    "SELECT {} FROM {} WHERE {} = ? AND {}",
                    place.owner,
                    place.table,
                    place.target,
                    place.condition(kind)
                );
                let mut statement = connection.prepare_cached(&sql)?;
                let mut rows = statement.query([id])?;
                while let Some(row) = rows.next()? {
                    found.insert(Mention {
                        kind,
                        number: row.get(0)?,
                        field: field.name,
                    });
                }
            }
        }
    }
    Ok(found.into_iter().collect())
}

impl Store {
    /// The records that refer to the record of that kind and number.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn mentions(&self, target: Kind, id: i64) -> Result<Vec<Mention>, StoreError> {
        mentions(&self.connection, target, id)
    }

    /// The records of a case that are theirs: these actors, who writes, what is about them, and
    /// the course of their proceedings.
    pub(super) fn theirs(&self, actors: &[i64]) -> Result<Chosen, StoreError> {
        let mut chosen = Chosen::new();
        let mut add = |kind, id| {
            chosen.entry(kind).or_default().insert(id);
        };
        for actor in actors {
            add(Kind::Actor, *actor);
            for mention in self.mentions(Kind::Actor, *actor)? {
                if is_about(&mention) {
                    add(mention.kind, mention.number);
                }
            }
            for sql in [PART_TAKEN, AGAINST_RELATED] {
                for id in self.ids(sql, &[Value::Integer(*actor)])? {
                    add(Kind::Incident, id);
                }
            }
        }
        if let Some(sender) = self.setting("sender")?
            && let Some(id) = self.id_of(Kind::Actor, &sender)?
        {
            add(Kind::Actor, id);
        }
        if let Some(proceedings) = chosen.get(&Kind::Proceeding) {
            for (kind, number) in self.parts_of(proceedings)? {
                chosen.entry(kind).or_default().insert(number);
            }
        }
        let happened: BTreeSet<i64> = [Kind::Incident, Kind::Step]
            .iter()
            .filter_map(|kind| chosen.get(kind))
            .flatten()
            .copied()
            .collect();
        let linked = self.ids(LINKED, &[Value::Text(json!(happened).to_string())])?;
        chosen.entry(Kind::Incident).or_default().extend(linked);
        Ok(chosen)
    }

    /// The charges, steps and measures of proceedings.
    pub(super) fn parts_of(
        &self,
        proceedings: &BTreeSet<i64>,
    ) -> Result<Vec<(Kind, i64)>, StoreError> {
        let ids = json!(proceedings).to_string();
        let mut found = Vec::new();
        for kind in Kind::ALL {
            let fields = kind.shape().fields.iter();
            if !fields.clone().any(|field| field.name == "proceeding") {
                continue;
            }
            let sql = format!(
                "SELECT own.id FROM json_each(?) CROSS JOIN {} AS own ON own.proceeding_id = json_each.value",
                kind.table()
            );
            let mut statement = self.connection.prepare_cached(&sql)?;
            let mut rows = statement.query([&ids])?;
            while let Some(row) = rows.next()? {
                found.push((kind, row.get(0)?));
            }
        }
        Ok(found)
    }
}

/// Whether a record that mentions an actor is about that actor.
fn is_about(mention: &Mention) -> bool {
    match mention.kind {
        Kind::Affiliation | Kind::LifeEvent => mention.field == "actor",
        // Who somebody's client is says who their lawyer is.
        Kind::Relationship => true,
        Kind::Incident => mention.field == "targets",
        Kind::Proceeding => {
            matches!(mention.field, "accused" | "parties")
        }
        Kind::Measure => mention.field == "targets",
        Kind::Demand | Kind::Communication => mention.field == "about",
        _ => false,
    }
}
