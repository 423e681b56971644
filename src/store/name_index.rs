//! The index of names: kept with every actor that is written, and asked for the actors whose names
//! are like one that was typed.

use super::{Match, Prepared, Store, StoreError, Writer};
use crate::model::Kind;
use crate::names::{Likeness, Name, STRONG, Wanted, fits, folded_words, keys, neighbours, wanted};
use rusqlite::{Connection, params};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Most actors whose names are compared with what was typed.
const MOST_COMPARED: usize = 200;

/// Actors that share keys or words with what was typed, most and best first.
const SHARING: &str = "
    SELECT actor_id FROM (
        SELECT actor_id, word, max(weight) AS best FROM (
            SELECT own.actor_id, value ->> 0 AS word, value ->> 2 AS weight
            FROM json_each(?1) CROSS JOIN name_key AS own ON own.key = value ->> 1
            UNION ALL
            SELECT own.actor_id, value ->> 0, 4
            FROM json_each(?2) CROSS JOIN name_word AS own ON own.word = value ->> 1
        ) GROUP BY actor_id, word
    ) GROUP BY actor_id ORDER BY sum(best) DESC, actor_id LIMIT ?3";

/// All names of some actors: the actor, the name, its kind.
const NAMES: &str = "
    SELECT actor.id, name, 'name' FROM json_each(?1) CROSS JOIN actor ON actor.id = json_each.value
    UNION ALL
    SELECT actor.id, short_name, 'short name' FROM json_each(?1) CROSS JOIN actor ON actor.id = json_each.value
    UNION ALL
    SELECT record_id, text, coalesce(kind, 'alias')
    FROM json_each(?1) CROSS JOIN actor_name ON actor_name.record_id = json_each.value";

/// Actors by which all typed words are known, in whichever of their names.
const KNOWN_BY: &str = "
    SELECT own.actor_id FROM json_each(?1) CROSS JOIN name_word AS own ON own.word = json_each.value
    WHERE own.actor_id IN (SELECT value FROM json_each(?2))
    GROUP BY own.actor_id HAVING count(*) = json_array_length(?1)";

/// An actor that may be meant by a name.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// The actor.
    pub found: Match,
    /// The recorded name that is most like what was typed.
    pub name: String,
    /// What kind of name that is: name, short name, or a term of name-kinds.
    pub kind: String,
    /// Whether that is the very name that was typed, whatever the script.
    pub whole: bool,
    /// How like it is, and why.
    pub likeness: Likeness,
}

/// An actor with all its names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Its number.
    pub number: i64,
    /// Each name with its kind.
    pub names: Vec<(String, String)>,
}

impl Store {
    /// The actors one of whose names is like what was typed, the likest first, those with some
    /// likeness only.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn candidates(&self, typed: &str, limit: usize) -> Result<Vec<Candidate>, StoreError> {
        let name = Name::of(typed);
        let keys = wanted(&name);
        let mut found = self.scored(typed, &name, &weighted(&keys, 3))?;
        if !found
            .iter()
            .any(|(_, _, _, likeness)| likeness.score >= STRONG)
        {
            let mut more = weighted(&keys, 3);
            more.extend(weighted(&neighbours(&keys), 2));
            found = self.scored(typed, &name, &more)?;
        }
        found.sort_by(|a, b| b.3.score.total_cmp(&a.3.score).then(a.0.cmp(&b.0)));
        found.truncate(limit);
        let words = folded_words(typed);
        let mut candidates = Vec::new();
        for (number, name, kind, likeness) in found {
            if let Some(found) = self.describe(Kind::Actor, number)? {
                candidates.push(Candidate {
                    found,
                    whole: folded_words(&name) == words,
                    name,
                    kind,
                    likeness,
                });
            }
        }
        // Of equals, the very name comes first.
        candidates.sort_by_key(|candidate| !candidate.whole);
        Ok(candidates)
    }

    /// The best name of each actor that shares keys, with its likeness.
    fn scored(
        &self,
        typed: &str,
        name: &Name,
        keys: &[Value],
    ) -> Result<Vec<(i64, String, String, Likeness)>, StoreError> {
        let words: Vec<String> = folded_words(typed);
        let numbered: Vec<Value> = words
            .iter()
            .enumerate()
            .map(|(number, word)| json!([number, word]))
            .collect();
        let ids: Vec<i64> = self
            .connection
            .prepare_cached(SHARING)?
            .query_map(
                params![
                    Value::from(keys.to_vec()).to_string(),
                    Value::from(numbered).to_string(),
                    MOST_COMPARED as i64
                ],
                |row| row.get(0),
            )?
            .collect::<Result<_, _>>()?;
        let ids_text = Value::from(ids).to_string();
        let known: BTreeSet<i64> = self
            .connection
            .prepare_cached(KNOWN_BY)?
            .query_map(
                params![
                    json!(words.iter().collect::<BTreeSet<_>>()).to_string(),
                    ids_text
                ],
                |row| row.get(0),
            )?
            .collect::<Result<_, _>>()?;
        let mut best: HashMap<i64, (i64, String, String, Likeness)> = HashMap::new();
        for Named { number, names } in self.named(&ids_text)? {
            let mut judged = false;
            for (text, kind) in names {
                let own = folded_words(&text);
                judged |= words.iter().all(|word| own.contains(word));
                let mut likeness = fits(name, &Name::of(&text));
                if own == words {
                    likeness.score = 1.0;
                }
                if likeness.score >= 0.3
                    && best
                        .get(&number)
                        .is_none_or(|(_, _, _, other)| other.score < likeness.score)
                {
                    best.insert(number, (number, text, kind, likeness));
                }
            }
            // Words of several names, of the slug, of the meaning of an organization's name; where
            // one name has them all, it was judged above.
            if known.contains(&number)
                && !judged
                && best
                    .get(&number)
                    .is_none_or(|(_, _, _, other)| other.score < STRONG)
            {
                let text = words.join(" ");
                let likeness = Likeness {
                    score: STRONG,
                    why: "the words are among its names".to_owned(),
                };
                best.insert(number, (number, text, "name".to_owned(), likeness));
            }
        }
        Ok(best.into_values().collect())
    }

    /// The names of the actors whose numbers stand in a JSON array.
    fn named(&self, ids: &str) -> Result<Vec<Named>, StoreError> {
        let mut all: BTreeMap<i64, Named> = BTreeMap::new();
        let mut statement = self.connection.prepare_cached(NAMES)?;
        let mut rows = statement.query([ids])?;
        while let Some(row) = rows.next()? {
            let (number, name, kind): (i64, Option<String>, String) =
                (row.get(0)?, row.get(1)?, row.get(2)?);
            if let Some(name) = name {
                let entry = all.entry(number).or_insert_with(|| Named {
                    number,
                    names: Vec::new(),
                });
                entry.names.push((name, kind));
            }
        }
        Ok(all.into_values().collect())
    }

    /// All actors with all their names.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn all_named(&self) -> Result<Vec<Named>, StoreError> {
        let ids: Vec<i64> = self
            .connection
            .prepare_cached("SELECT id FROM record WHERE kind = 'actor' ORDER BY id")?
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        self.named(&Value::from(ids).to_string())
    }
}

fn weighted(keys: &[Wanted], weight: i64) -> Vec<Value> {
    keys.iter()
        .map(|own| json!([own.word, own.key, weight]))
        .collect()
}

impl Writer<'_> {
    /// Keeps the words and keys of all names of an actor, and the words of its slug.
    pub(super) fn index_names(
        &self,
        id: i64,
        slug: Option<&str>,
        prepared: &Prepared,
    ) -> Result<(), StoreError> {
        let slug = slug.map(folded_words).unwrap_or_default();
        for word in prepared.name_words.iter().chain(&slug) {
            self.connection()
                .prepare_cached("INSERT OR IGNORE INTO name_word (word, actor_id) VALUES (?, ?)")?
                .execute(params![word, id])?;
        }
        for key in &prepared.name_keys {
            self.connection()
                .prepare_cached("INSERT INTO name_key (key, actor_id) VALUES (?, ?)")?
                .execute(params![key, id])?;
        }
        Ok(())
    }

    /// Takes an actor out of the index.
    pub(super) fn forget_names(&self, id: i64) -> Result<(), StoreError> {
        for sql in [
            "DELETE FROM name_word WHERE actor_id = ?",
            "DELETE FROM name_key WHERE actor_id = ?",
        ] {
            self.connection().prepare_cached(sql)?.execute([id])?;
        }
        Ok(())
    }

    /// Keeps the keys of all actors of a file that had none.
    pub(super) fn index_all_keys(&self) -> Result<(), StoreError> {
        for (id, wanted) in wanted_keys(self.connection())? {
            for key in wanted {
                self.connection()
                    .prepare_cached("INSERT INTO name_key (key, actor_id) VALUES (?, ?)")?
                    .execute(params![key, id])?;
            }
        }
        Ok(())
    }
}

/// The keys that each actor should have.
pub(super) fn wanted_keys(
    connection: &Connection,
) -> Result<BTreeMap<i64, BTreeSet<String>>, StoreError> {
    let mut all: BTreeMap<i64, BTreeSet<String>> = BTreeMap::new();
    let mut statement = connection.prepare(
        "SELECT id, name FROM actor UNION ALL SELECT id, short_name FROM actor \
         UNION ALL SELECT record_id, text FROM actor_name WHERE list = 'names'",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if let Some(name) = row.get::<_, Option<String>>(1)? {
            all.entry(row.get(0)?).or_default().extend(keys(&name));
        }
    }
    all.retain(|_, keys| !keys.is_empty());
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::{KNOWN_BY, NAMES, SHARING};
    use crate::store::schema;
    use rusqlite::Connection;

    #[test]
    fn names_are_looked_up_by_indexes_only() {
        let mut connection = Connection::open_in_memory().unwrap();
        schema::build(&mut connection).unwrap();
        for sql in [SHARING, NAMES, KNOWN_BY] {
            let mut statement = connection
                .prepare(&format!("EXPLAIN QUERY PLAN {sql}"))
                .unwrap();
            let count = statement.parameter_count();
            let rows = statement
                .query_map(rusqlite::params_from_iter(vec!["[]"; count]), |row| {
                    row.get::<_, String>(3)
                })
                .unwrap();
            let plan: Vec<String> = rows.map(Result::unwrap).collect();
            assert!(
                plan.iter().any(|step| step.starts_with("SEARCH ")),
                "{plan:#?}"
            );
            for step in &plan {
                let scanned = step.strip_prefix("SCAN ").unwrap_or_default();
                let harmless = scanned.is_empty()
                    || scanned.starts_with("json_each")
                    || scanned.starts_with("(subquery")
                    || scanned.starts_with('(');
                assert!(harmless, "{step} in {plan:#?}");
            }
        }
    }
}
