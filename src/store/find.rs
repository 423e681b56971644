//! Finding records by what people type: a slug, a local number, a uid, or any of an actor's names.

use super::{Store, StoreError};
use crate::model::{Kind, Uid};
use crate::names::folded_words;
use rusqlite::{OptionalExtension, params, params_from_iter};
use std::collections::BTreeSet;

/// A record that fits what was typed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Match {
    /// Its kind.
    pub kind: Kind,
    /// Its local number.
    pub number: i64,
    /// Its slug, or kind letter and number.
    pub reference: String,
    /// The key that links hold: slug or uid.
    pub key: String,
    /// Its name or summary.
    pub label: String,
}

/// The numbers of the records with a slug, whatever their kind: the index of slugs begins with the
/// kind.
pub(super) fn with_slug() -> String {
    let kinds: Vec<String> = Kind::ALL
        .iter()
        .map(|k| format!("'{}'", k.table()))
        .collect();
    format!(
        "SELECT id FROM record WHERE kind IN ({}) AND slug = ?1",
        kinds.join(", ")
    )
}

/// Records by slug, uid, or number and, where it is said, kind.
fn exactly() -> String {
    format!(
        "SELECT id, kind FROM record WHERE id IN ({} UNION ALL SELECT id FROM record WHERE uid = ?2 \
         UNION ALL SELECT id FROM record WHERE id = ?3 AND (?4 IS NULL OR kind = ?4)) ORDER BY id",
        with_slug()
    )
}

/// Records of a kind by a title that `columns` make.
fn titled(kind: Kind, columns: &str) -> String {
    format!(
        "SELECT id FROM {} WHERE lower(trim({columns})) = lower(?) ORDER BY id LIMIT 20",
        kind.table()
    )
}

impl Store {
    /// The number of the record behind a key.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn id_of(&self, kind: Kind, key: &str) -> Result<Option<i64>, StoreError> {
        let found = if let Ok(uid) = key.parse::<Uid>() {
            self.connection
                .prepare_cached("SELECT id FROM record WHERE uid = ? AND kind = ?")?
                .query_row(params![uid.0.as_bytes(), kind.table()], |row| row.get(0))
                .optional()?
        } else {
            self.connection
                .prepare_cached("SELECT id FROM record WHERE slug = ? AND kind = ?")?
                .query_row([key, kind.table()], |row| row.get(0))
                .optional()?
        };
        Ok(found)
    }

    /// The uid of the record with a number.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn uid_of(&self, number: i64) -> Result<Option<[u8; 16]>, StoreError> {
        Ok(self
            .connection
            .prepare_cached("SELECT uid FROM record WHERE id = ?")?
            .query_row([number], |row| row.get(0))
            .optional()?)
    }

    /// The records among `kinds` (all kinds when empty) that fit what was typed. An exact slug,
    /// number or uid wins over names; a whole name wins over part of one.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn find(&self, typed: &str, kinds: &[Kind]) -> Result<Vec<Match>, StoreError> {
        let typed = typed.trim();
        let exact = self.find_exactly(typed, kinds)?;
        if !exact.is_empty() {
            return Ok(exact);
        }
        let mut found = Vec::new();
        if kinds.is_empty() || kinds.contains(&Kind::Actor) {
            found.extend(self.find_actor(typed)?);
        }
        found.extend(self.find_by_title(typed, kinds)?);
        Ok(found)
    }

    /// The records among `kinds` (all kinds when empty) with that title: sources, proceedings and
    /// provisions.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn find_by_title(&self, typed: &str, kinds: &[Kind]) -> Result<Vec<Match>, StoreError> {
        let mut found = Vec::new();
        for (kind, columns) in TITLED {
            if kinds.is_empty() || kinds.contains(kind) {
                found.extend(self.find_titled(*kind, columns, typed.trim())?);
            }
        }
        Ok(found)
    }

    /// The records among `kinds` (all kinds when empty) with that very slug, number or uid.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn find_exactly(&self, typed: &str, kinds: &[Kind]) -> Result<Vec<Match>, StoreError> {
        let typed = typed.trim();
        let digits = typed.trim_start_matches(|c: char| c.is_ascii_alphabetic());
        let prefix = &typed[..typed.len() - digits.len()];
        let number: Option<i64> = digits.parse().ok();
        let prefixed = Kind::of_prefix(&prefix.to_lowercase());
        let uid = typed.parse::<Uid>().ok();
        let number = number.filter(|_| prefix.is_empty() || prefixed.is_some());
        let mut statement = self.connection.prepare_cached(&exactly())?;
        let mut rows = statement.query(params![
            typed.to_lowercase(),
            uid.map(|uid| uid.0.as_bytes().to_vec()),
            number,
            prefixed.map(Kind::table)
        ])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let name: String = row.get(1)?;
            if let Some(kind) = Kind::find(&name)
                && (kinds.is_empty() || kinds.contains(&kind))
                && let Some(matched) = self.describe(kind, row.get(0)?)?
            {
                found.push(matched);
            }
        }
        Ok(found)
    }

    /// Actors one of whose names has all the typed words; those whose whole name is what was
    /// typed first and alone.
    fn find_actor(&self, typed: &str) -> Result<Vec<Match>, StoreError> {
        let words = folded_words(typed);
        if words.is_empty() {
            return Ok(Vec::new());
        }
        let each = vec!["SELECT actor_id FROM name_word WHERE word = ?"; words.len()];
        let sql = each.join(" INTERSECT ");
        let ids: Vec<i64> = self
            .connection
            .prepare_cached(&sql)?
            .query_map(params_from_iter(&words), |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        let mut whole = Vec::new();
        let mut partial = Vec::new();
        for id in ids {
            let Some(matched) = self.describe(Kind::Actor, id)? else {
                continue;
            };
            if self
                .names_of(id)?
                .iter()
                .any(|name| folded_words(name) == words)
            {
                whole.push(matched);
            } else {
                partial.push(matched);
            }
        }
        Ok(if whole.is_empty() { partial } else { whole })
    }

    /// All names of an actor.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn names_of(&self, actor: i64) -> Result<Vec<String>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT name FROM actor WHERE id = ?1 \
             UNION ALL SELECT text FROM actor_name WHERE record_id = ?1 \
             UNION ALL SELECT short_name FROM actor WHERE id = ?1",
        )?;
        let names = statement
            .query_map([actor], |row| row.get::<_, Option<String>>(0))?
            .collect::<Result<Vec<_>, _>>()?;
        Ok(names.into_iter().flatten().collect())
    }

    fn find_titled(
        &self,
        kind: Kind,
        columns: &str,
        typed: &str,
    ) -> Result<Vec<Match>, StoreError> {
        let ids: Vec<i64> = self
            .connection
            .prepare_cached(&titled(kind, columns))?
            .query_map([typed], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        let mut found = Vec::new();
        for id in ids {
            found.extend(self.describe(kind, id)?);
        }
        Ok(found)
    }

    /// How a record is called in lists and messages.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn describe(&self, kind: Kind, id: i64) -> Result<Option<Match>, StoreError> {
        let sql = format!(
            "SELECT slug, uid, coalesce({}, '') FROM record JOIN {} AS own USING (id) WHERE record.id = ?",
            label(kind),
            kind.table()
        );
        Ok(self
            .connection
            .prepare_cached(&sql)?
            .query_row([id], |row| {
                let slug: Option<String> = row.get(0)?;
                let uid: [u8; 16] = row.get(1)?;
                Ok(Match {
                    kind,
                    number: id,
                    reference: slug
                        .clone()
                        .unwrap_or_else(|| format!("{}{id}", kind.prefix())),
                    key: slug.unwrap_or_else(|| Uid(uuid::Uuid::from_bytes(uid)).to_string()),
                    label: row.get(2)?,
                })
            })
            .optional()?)
    }

    /// The records of these kinds (actors where empty) nearest to what was typed.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn nearest(&self, typed: &str, kinds: &[Kind]) -> Result<Vec<Match>, StoreError> {
        let wanted = folded_words(typed).join(" ");
        let kinds = match kinds {
            [] => &[Kind::Actor],
            kinds => kinds,
        };
        let mut scored: Vec<(f64, Match)> = Vec::new();
        for kind in kinds {
            if *kind == Kind::Actor {
                let candidates = self.candidates(typed, NEAREST)?;
                scored.extend(candidates.into_iter().map(|c| (c.likeness.score, c.found)));
                continue;
            }
            let mut statement = self
                .connection
                .prepare_cached("SELECT id FROM record WHERE kind = ? ORDER BY id LIMIT 5000")?;
            let ids: Vec<i64> = statement
                .query_map([kind.table()], |row| row.get(0))?
                .collect::<Result<_, _>>()?;
            for id in ids {
                let Some(matched) = self.describe(*kind, id)? else {
                    continue;
                };
                let score = [&matched.label, &matched.reference]
                    .into_iter()
                    .flat_map(|name| {
                        let words = folded_words(name);
                        let whole = words.join(" ");
                        words.into_iter().chain([whole])
                    })
                    .map(|name| strsim::jaro_winkler(&name, &wanted))
                    .fold(0.0, f64::max);
                if score > 0.75 {
                    scored.push((score, matched));
                }
            }
        }
        scored.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        let mut seen = BTreeSet::new();
        scored.retain(|(_, matched)| seen.insert(matched.number));
        Ok(scored
            .into_iter()
            .take(NEAREST)
            .map(|(_, matched)| matched)
            .collect())
    }
}

/// How many records are named as nearest to what was typed.
const NEAREST: usize = 5;

/// Kinds that people refer to by a title, and the expression that makes it.
const TITLED: &[(Kind, &str)] = &[
    (Kind::Source, "title"),
    (Kind::Proceeding, "coalesce(case_number, title)"),
    (Kind::Proceeding, "title"),
    (
        Kind::Provision,
        "coalesce(article, '') || ' ' || coalesce(law, '')",
    ),
    (
        Kind::Provision,
        "'article ' || coalesce(article, '') || ', ' || coalesce(law, '')",
    ),
    (Kind::Provision, "title"),
];

/// The expression that names a record of a kind in lists.
fn label(kind: Kind) -> &'static str {
    match kind {
        Kind::Term => "vocabulary || ': ' || label",
        Kind::Actor => "name",
        Kind::Source => "title",
        Kind::Provision => {
            "trim(coalesce('Article ' || article, '') || coalesce(', ' || law, '') || coalesce(' (' || title || ')', ''), ', ')"
        }
        Kind::Affiliation => {
            "coalesce(role, 'member') || coalesce(', ' || (SELECT name FROM actor WHERE id = own.organization_id), '')"
        }
        Kind::Relationship => {
            "own.kind || coalesce(': ' || (SELECT name FROM actor WHERE id = own.other_id), '')"
        }
        Kind::LifeEvent | Kind::Measure => "coalesce(summary, own.kind)",
        Kind::Incident => "summary",
        Kind::Proceeding => "coalesce(title, case_number, summary)",
        Kind::Charge => "coalesce(offence, allegation)",
        Kind::Step => "coalesce(summary, own.kind)",
        Kind::Demand => "text",
        Kind::Communication => "coalesce(subject, own.kind)",
        Kind::Attachment => "name",
    }
}

impl Store {
    /// The numbers of all defenders, in entry order.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn defender_numbers(&self) -> Result<Vec<i64>, StoreError> {
        Ok(self
            .connection
            .prepare_cached("SELECT id FROM actor WHERE defender = 1 ORDER BY id")?
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?)
    }

    /// The numbers of the defenders who are named as having a part in a proceeding, in the order in
    /// which it names them.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn defenders_in(&self, proceeding: i64) -> Result<Vec<i64>, StoreError> {
        let sql = "SELECT actor_id FROM party JOIN actor ON actor.id = actor_id
            WHERE record_id = ? AND defender = 1 ORDER BY list, position";
        let mut statement = self.connection.prepare_cached(sql)?;
        let found = statement.query_map([proceeding], |row| row.get(0))?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::Connection;

    #[test]
    fn records_are_found_by_indexes_only() {
        let mut connection = Connection::open_in_memory().unwrap();
        crate::store::schema::build(&mut connection).unwrap();
        let named = TITLED.iter().map(|(kind, columns)| titled(*kind, columns));
        for sql in named.chain([with_slug(), exactly()]) {
            let mut statement = connection
                .prepare(&format!("EXPLAIN QUERY PLAN {sql}"))
                .unwrap();
            let count = statement.parameter_count();
            let plan: Vec<String> = statement
                .query_map(params_from_iter(vec!["1"; count]), |row| row.get(3))
                .unwrap()
                .map(Result::unwrap)
                .collect();
            assert!(
                plan.iter().any(|step| step.starts_with("SEARCH")),
                "{sql}: {plan:#?}"
            );
            assert!(
                plan.iter().all(|step| !step.starts_with("SCAN")),
                "{sql}: {plan:#?}"
            );
        }
    }
}
