//! Which records refer to a record, and all that belongs to a defender's case.

use super::columns::list_table;
use super::{Store, StoreError};
use crate::model::Kind;
use crate::model::shape::{Field, Form};
use rusqlite::Connection;
use std::collections::{BTreeSet, HashMap, HashSet};

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

/// Where links are kept: a table, the column of the record that refers, the column of the target,
/// and what else must hold.
struct Place {
    table: String,
    owner: &'static str,
    target: String,
    condition: String,
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
                condition: format!(
                    "list = '{}' AND EXISTS (SELECT 1 FROM record WHERE id = record_id AND kind = '{}')",
                    field.name,
                    kind.table()
                ),
            })
            .collect(),
        form if !fits(form) => Vec::new(),
        _ => vec![match list_table(kind, field) {
            Some(table) => Place {
                table,
                owner: "record_id",
                target: "target_id".to_owned(),
                condition: "true".to_owned(),
            },
            None => Place {
                table: kind.table().to_owned(),
                owner: "id",
                target: format!("{}_id", field.name),
                condition: "true".to_owned(),
            },
        }],
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
                    place.owner, place.table, place.target, place.condition
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

    /// All records of a case about these actors: what is theirs, and then whatever those records
    /// refer to (other actors, sources, provisions …), but not what else happened to others.
    pub(super) fn closure(
        &self,
        actors: &[i64],
    ) -> Result<HashMap<Kind, BTreeSet<i64>>, StoreError> {
        let mut chosen: HashMap<Kind, BTreeSet<i64>> = HashMap::new();
        let mut edge: Vec<(Kind, i64)> = Vec::new();
        let mut add = |chosen: &mut HashMap<Kind, BTreeSet<i64>>, kind, id| {
            if chosen.entry(kind).or_default().insert(id) {
                edge.push((kind, id));
            }
        };
        for actor in actors {
            add(&mut chosen, Kind::Actor, *actor);
            for mention in self.mentions(Kind::Actor, *actor)? {
                if is_about(&mention) {
                    add(&mut chosen, mention.kind, mention.number);
                }
            }
        }
        if let Some(sender) = self.setting("sender")?
            && let Some(id) = self.id_of(Kind::Actor, &sender)?
        {
            add(&mut chosen, Kind::Actor, id);
        }
        let proceedings: Vec<i64> = chosen
            .get(&Kind::Proceeding)
            .into_iter()
            .flatten()
            .copied()
            .collect();
        for proceeding in proceedings {
            for mention in self.mentions(Kind::Proceeding, proceeding)? {
                if mention.field == "proceeding" {
                    add(&mut chosen, mention.kind, mention.number);
                }
            }
        }
        // Organizations of a defender: what they are is said in letters.
        let mut followed: HashSet<(Kind, i64)> = HashSet::new();
        while let Some((kind, id)) = edge.pop() {
            if !followed.insert((kind, id)) {
                continue;
            }
            for (target, number) in self.targets(kind, id)? {
                if chosen.entry(target).or_default().insert(number) {
                    edge.push((target, number));
                }
            }
        }
        Ok(chosen)
    }

    /// The records that a record refers to.
    fn targets(&self, kind: Kind, id: i64) -> Result<Vec<(Kind, i64)>, StoreError> {
        let mut found = Vec::new();
        for field in kind.shape().fields {
            for place in places(kind, field, None) {
                let sql = format!(
                    "SELECT kind, id FROM record WHERE id IN (SELECT {} FROM {} WHERE {} = ? AND {})",
                    place.target, place.table, place.owner, place.condition
                );
                let mut statement = self.connection.prepare_cached(&sql)?;
                let mut rows = statement.query([id])?;
                while let Some(row) = rows.next()? {
                    let name: String = row.get(0)?;
                    if let Some(kind) = Kind::find(&name) {
                        found.push((kind, row.get(1)?));
                    }
                }
            }
        }
        Ok(found)
    }
}

/// Whether a record that mentions an actor is about that actor.
fn is_about(mention: &Mention) -> bool {
    match mention.kind {
        Kind::Affiliation | Kind::LifeEvent | Kind::Relationship => mention.field == "actor",
        Kind::Incident => mention.field == "targets",
        Kind::Proceeding => {
            matches!(mention.field, "accused" | "parties")
        }
        Kind::Measure => mention.field == "targets",
        Kind::Demand | Kind::Communication => mention.field == "about",
        _ => false,
    }
}
