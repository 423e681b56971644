//! What the gate is to know: all actors with their names, the places, and witnesses who are not to
//! be named.

use super::history::Subject;
use super::{Store, StoreError};
use crate::gate::people::{Actor, ActorName, Part};
use crate::gate::{Gate, People};
use crate::model::shape::Form;
use crate::model::{Confidentiality, Kind};
use crate::vocabulary::{Is, Terms, Who};
use serde_json::Value;
use std::collections::{BTreeSet, HashMap};

/// Actors with their names, in the order of their numbers; names by what they name.
const ACTORS: &str = "
    SELECT id, coalesce(slug, 'a' || id), kind, confidentiality,
        name, short_name, family_name, given_name, patronymic
    FROM (SELECT actor.*, record.slug, record.confidentiality
        FROM actor JOIN record USING (id)) ORDER BY id";

/// Further names of actors.
const NAMES: &str =
    "SELECT record_id, text, confidentiality FROM actor_name WHERE text IS NOT NULL";

/// Witnesses by record, with what is said of how far that may travel; the roles of witnesses in
/// incidents and in proceedings are parameters.
const WITNESSES: &str = "
    SELECT record_id, actor_id, coalesce(confidentiality, 'internal') FROM involvement
    WHERE actor_id IS NOT NULL
        AND (list = 'witnesses' OR role IN (SELECT value FROM json_each(?)))
    UNION ALL
    SELECT record_id, actor_id, coalesce(confidentiality, 'internal') FROM party
    WHERE actor_id IS NOT NULL
        AND (list = 'witnesses' OR role IN (SELECT value FROM json_each(?)))";

/// The records of a proceeding.
const WITHIN: &str =
    "SELECT id, proceeding_id FROM charge UNION ALL SELECT id, proceeding_id FROM step";

impl Store {
    /// What the gate is to know for a level.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn people(&self, level: Confidentiality) -> Result<People, StoreError> {
        let terms = self.terms()?;
        let mut people = People {
            actors: self.actors_by_name(&terms)?,
            places: self.places()?,
            witnesses: HashMap::new(),
        };
        let roles = ["involvement-roles", "party-roles"].map(|list| {
            let all = terms.all(list).filter(|term| term.meaning.is(Is::Witness));
            serde_json::json!(all.map(|term| &term.code).collect::<Vec<_>>()).to_string()
        });
        let mut statement = self.connection.prepare(WITNESSES)?;
        let mut rows = statement.query(roles)?;
        let mut told = BTreeSet::new();
        while let Some(row) = rows.next()? {
            let witness: i64 = row.get(1)?;
            if read_level(&row.get::<_, String>(2)?)? > level {
                people
                    .witnesses
                    .entry(row.get(0)?)
                    .or_default()
                    .push(witness);
            } else {
                told.insert(witness);
            }
        }
        // Who is named as a witness somewhere is no secret elsewhere.
        for witnesses in people.witnesses.values_mut() {
            witnesses.retain(|witness| !told.contains(witness));
        }
        // The witnesses of a proceeding are those of its charges and steps.
        let mut statement = self.connection.prepare(WITHIN)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (own, proceeding): (i64, Option<i64>) = (row.get(0)?, row.get(1)?);
            if let Some(of) = proceeding.and_then(|number| people.witnesses.get(&number)) {
                let of = of.clone();
                people.witnesses.entry(own).or_default().extend(of);
            }
        }
        Ok(people)
    }

    fn actors_by_name(&self, terms: &Terms) -> Result<Vec<Actor>, StoreError> {
        let mut actors: Vec<Actor> = Vec::new();
        let mut places: HashMap<i64, usize> = HashMap::new();
        let mut statement = self.connection.prepare(ACTORS)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let kind: Option<String> = row.get(2)?;
            let mut actor = Actor {
                number: row.get(0)?,
                reference: row.get(1)?,
                person: terms.who(kind.as_deref()) == Who::Person,
                level: read_level(&row.get::<_, String>(3)?)?,
                names: Vec::new(),
            };
            let parts = [
                (4, Part::Whole),
                (5, Part::Whole),
                (6, Part::Family),
                (7, Part::Given),
                (8, Part::Patronymic),
            ];
            for (column, part) in parts {
                if let Some(text) = row.get::<_, Option<String>>(column)? {
                    let level = None;
                    actor.names.push(ActorName { text, part, level });
                }
            }
            places.insert(actor.number, actors.len());
            actors.push(actor);
        }
        let mut statement = self.connection.prepare(NAMES)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let level: Option<String> = row.get(2)?;
            if let Some(at) = places.get(&row.get(0)?) {
                actors[*at].names.push(ActorName {
                    text: row.get(1)?,
                    part: Part::Whole,
                    level: level.as_deref().map(read_level).transpose()?,
                });
            }
        }
        Ok(actors)
    }

    /// Every place that is recorded.
    fn places(&self) -> Result<Vec<String>, StoreError> {
        let mut found = BTreeSet::new();
        for kind in Kind::ALL {
            for field in kind.shape().fields {
                if !(matches!(field.form, Form::Text)
                    && matches!(field.name, "place" | "birth_place"))
                {
                    continue;
                }
                let sql = format!(
                    "SELECT DISTINCT {0} FROM {1} WHERE {0} IS NOT NULL",
                    field.name,
                    kind.table()
                );
                let mut statement = self.connection.prepare(&sql)?;
                let mut rows = statement.query([])?;
                while let Some(row) = rows.next()? {
                    found.insert(row.get::<_, String>(0)?);
                }
            }
        }
        Ok(found.into_iter().collect())
    }

    /// The records of a kind up to a level that have a place: what counts by place rest on.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn at_place(
        &self,
        kind: Kind,
        place: &str,
        level: Confidentiality,
    ) -> Result<Vec<(i64, String)>, StoreError> {
        let sql = format!(
            "SELECT own.id, coalesce(slug, '{}' || own.id) FROM {} AS own JOIN record USING (id)
             WHERE place = ? AND confidentiality IN (SELECT value FROM json_each(?)) ORDER BY own.id",
            kind.prefix(),
            kind.table()
        );
        let levels: Vec<&str> = [
            Confidentiality::Public,
            Confidentiality::Internal,
            Confidentiality::Secret,
        ]
        .into_iter()
        .filter(|own| *own <= level)
        .map(Confidentiality::code)
        .collect();
        let mut statement = self.connection.prepare(&sql)?;
        let found = statement
            .query_map([place, &serde_json::json!(levels).to_string()], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?
            .collect::<Result<_, _>>()?;
        Ok(found)
    }
}

impl Store {
    /// A gate for what records are or were called, whoever else is called so: people, the authors
    /// and titles of sources, names of attachments.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn gate_of(&self, uids: &BTreeSet<[u8; 16]>) -> Result<Gate, StoreError> {
        let terms = self.terms()?;
        let mut actors = Vec::new();
        for uid in uids {
            let mut people = BTreeSet::new();
            let mut things = BTreeSet::new();
            for state in self.states_of(uid)? {
                let text = |name: &str| state.fields.get(name);
                match state.subject {
                    Subject::Record(Kind::Actor) => {
                        let kind = text("kind").and_then(Value::as_str);
                        let names = match terms.who(kind) {
                            Who::Person => &mut people,
                            Who::Group | Who::Body => &mut things,
                        };
                        let fields = ["name", "short_name", "family_name", "names"];
                        for value in fields.into_iter().filter_map(text) {
                            gather(value, names);
                        }
                    }
                    Subject::Record(Kind::Source) => {
                        text("author")
                            .into_iter()
                            .for_each(|v| gather(v, &mut people));
                        text("title")
                            .into_iter()
                            .for_each(|v| gather(v, &mut things));
                    }
                    Subject::Record(Kind::Attachment) => {
                        text("name")
                            .into_iter()
                            .for_each(|v| gather(v, &mut things));
                    }
                    _ => {}
                }
            }
            for (names, person) in [(people, true), (things, false)] {
                let number = i64::try_from(actors.len()).unwrap_or_default();
                actors.push(Actor {
                    number,
                    reference: String::new(),
                    person,
                    level: Confidentiality::Secret,
                    names: names.into_iter().map(whole).collect(),
                });
            }
        }
        let people = People {
            actors,
            ..People::default()
        };
        Gate::new(people, Confidentiality::Public).map_err(StoreError::Damaged)
    }
}

/// The names in a field: a text, or parts with a text each.
fn gather(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            names.insert(text.clone());
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, names)),
        Value::Object(fields) => {
            if let Some(text) = fields.get("text") {
                gather(text, names);
            }
        }
        _ => {}
    }
}

fn whole(text: String) -> ActorName {
    ActorName {
        text,
        part: Part::Whole,
        level: None,
    }
}

fn read_level(code: &str) -> Result<Confidentiality, StoreError> {
    code.parse()
        .map_err(|_| StoreError::Damaged(format!("a record of unknown confidentiality {code}")))
}
