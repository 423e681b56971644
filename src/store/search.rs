//! Full-text search: records by the words in them, best first.

use super::filter::Condition;
use super::search_index::{BREAK, attached};
use super::{Filter, Store, StoreError, StoredMap};
use crate::model::{Confidentiality, Kind};
use crate::names::folded_words;
use crate::search::expression::{Expression, Sequence, Sought, expression};
use crate::search::query::Leaf;
use crate::search::snippet::snippet;
use crate::search::text::pieces;
use crate::search::words::{folded, words};
use crate::search::{Query, Snippet, Words};
use rusqlite::params_from_iter;
use rusqlite::types::Value as Sql;
use serde_json::Value;
use std::collections::{BTreeSet, HashMap};

/// How alike (Jaro-Winkler) two words of names of one actor must be to be spellings of one.
const SPELLING: f64 = 0.78;

/// Most actors whose other names a word is also searched by.
const MOST_NAMES: usize = 10;

/// How much more a word counts in what a record is called than in its other texts.
const TITLE_WEIGHT: f64 = 4.0;

/// A question to the words of all records.
#[derive(Clone, Debug)]
pub struct SearchQuestion {
    /// What to look for.
    pub query: Query,
    /// Kinds of records; all where empty.
    pub kinds: Vec<Kind>,
    /// Which records; kinds that do not have what is asked for are left out.
    pub filter: Filter,
    /// Most records given.
    pub limit: usize,
    /// How many characters of text are shown of each, about.
    pub width: usize,
}

/// A record that was found.
#[derive(Clone, Debug)]
pub struct Found {
    /// The record.
    pub record: StoredMap,
    /// How far it may travel.
    pub confidentiality: Confidentiality,
    /// What it is called, with the words looked for.
    pub what: Snippet,
    /// The field whose text is shown.
    pub field: String,
    /// Where in its other texts the words stand.
    pub text: Snippet,
    /// How well it fits: higher is better.
    pub score: f64,
}

impl Store {
    /// How many records have what is looked for.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn search_count(&self, question: &SearchQuestion) -> Result<usize, StoreError> {
        let expression = self.expression(&question.query, &mut Words::default())?;
        let Condition { sql, values } = self.among(question, &expression.text)?;
        let count: i64 = self
            .connection
            .prepare(&format!("SELECT count(*) {sql}"))?
            .query_row(params_from_iter(values), |row| row.get(0))?;
        Ok(usize::try_from(count).unwrap_or_default())
    }

    /// The records that have what is looked for, best first.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn search(&self, question: &SearchQuestion) -> Result<Vec<Found>, StoreError> {
        let mut words = Words::default();
        let expression = self.expression(&question.query, &mut words)?;
        let Condition { sql, mut values } = self.among(question, &expression.text)?;
        values.push(Sql::Integer(
            i64::try_from(question.limit).unwrap_or(i64::MAX),
        ));
        let ranked: Vec<(i64, String, f64)> = self
            .connection
            .prepare(&format!(
                "SELECT record.id, record.kind, -bm25(search, {TITLE_WEIGHT:.1}, 1.0) AS score {sql} \
                 ORDER BY score DESC, record.id LIMIT ?"
            ))?
            .query_map(params_from_iter(values), |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })?
            .collect::<Result<_, _>>()?;
        let mut records = HashMap::new();
        for kind in Kind::ALL {
            let ids: BTreeSet<i64> = ranked
                .iter()
                .filter(|(_, table, _)| table == kind.table())
                .map(|(id, ..)| *id)
                .collect();
            if !ids.is_empty() {
                let maps = self.maps(kind, Some(&ids))?;
                records.extend(maps.into_iter().map(|record| (record.number, record)));
            }
        }
        let mut found = Vec::new();
        for (id, _, score) in ranked {
            if let Some(record) = records.remove(&id) {
                found.push(self.shown(record, score, &expression, question.width, &mut words)?);
            }
        }
        Ok(found)
    }

    /// A record with the texts that show why it was found.
    fn shown(
        &self,
        record: StoredMap,
        score: f64,
        expression: &Expression,
        width: usize,
        words: &mut Words,
    ) -> Result<Found, StoreError> {
        let label = self
            .describe(record.kind, record.number)?
            .map(|matched| crate::model::words::any_language(&matched.label).into_owned())
            .unwrap_or_default();
        let mut what = snippet(&label, &expression.sought, width.max(160), words);
        if what.text.is_empty() {
            what.text = record.kind.singular().to_owned();
        }
        let mut texts = pieces(record.kind, &record.fields);
        texts.extend(attached(&self.connection, record.kind, &record.fields)?);
        let mut best: Option<(String, Snippet)> = None;
        for piece in texts.iter().filter(|piece| piece.text != label) {
            let own = snippet(&piece.text, &expression.sought, width, words);
            let most = best.as_ref().map_or(0, |(_, snippet)| snippet.different);
            if own.different > most {
                best = Some((piece.field.clone(), own));
            }
        }
        let (field, text) = best.unwrap_or_default();
        let confidentiality = record
            .fields
            .get("confidentiality")
            .and_then(Value::as_str)
            .and_then(|level| level.parse().ok())
            .unwrap_or(record.kind.shape().default_confidentiality);
        Ok(Found {
            record,
            confidentiality,
            what,
            field,
            text,
            score,
        })
    }

    /// The records among which is searched, as `FROM … WHERE …`.
    fn among(&self, question: &SearchQuestion, expression: &str) -> Result<Condition, StoreError> {
        let mut sql =
            "FROM search JOIN record ON record.id = search.rowid WHERE search MATCH ?".to_owned();
        let mut values = vec![Sql::Text(expression.to_owned())];
        let kinds = match question.kinds.is_empty() {
            true => Kind::ALL.to_vec(),
            false => question.kinds.clone(),
        };
        if question.filter.is_empty() {
            if !question.kinds.is_empty() {
                let names: Vec<String> = kinds.iter().map(|k| format!("'{}'", k.table())).collect();
                sql.push_str(&format!(" AND record.kind IN ({})", names.join(", ")));
            }
            return Ok(Condition { sql, values });
        }
        let mut each = Vec::new();
        for kind in kinds {
            if question.filter.lacks(kind).is_some() {
                continue;
            }
            let condition = question.filter.condition(&self.connection, kind)?;
            each.push(format!(
                "SELECT own.id FROM {} AS own JOIN record ON record.id = own.id WHERE true{}",
                kind.table(),
                condition.sql
            ));
            values.extend(condition.values);
        }
        // The plus keeps SQLite from asking the index of words anew for every record that fits.
        sql.push_str(&format!(
            " AND +search.rowid IN ({})",
            match each.is_empty() {
                true => "SELECT NULL".to_owned(),
                false => each.join(" UNION ALL "),
            }
        ));
        Ok(Condition { sql, values })
    }

    fn expression(&self, query: &Query, words: &mut Words) -> Result<Expression, StoreError> {
        expression(query, &mut |leaf| self.forms(leaf, words))
    }

    /// The ways in which a word or phrase may stand in the index: in either script, and as the
    /// other spellings of a name that it is.
    fn forms(&self, leaf: &Leaf, words: &mut Words) -> Result<Vec<Sequence>, StoreError> {
        let sought = |word: String, start: bool| Sought { word, start };
        let last = leaf.words.len().saturating_sub(1);
        let mut forms: Vec<Sequence> = vec![Vec::new()];
        for (place, word) in leaf.words.iter().enumerate() {
            let mut ways: Vec<Sought> = words
                .alternatives(word)
                .into_iter()
                .map(|word| sought(word, false))
                .collect();
            if leaf.start && place == last {
                ways.insert(0, sought(folded(word), true));
            } else if leaf.words.len() == 1 {
                for spelling in self.spellings(word)? {
                    let own = sought(words.index_word(&spelling).to_owned(), false);
                    if !ways.contains(&own) {
                        ways.push(own);
                    }
                }
            }
            ways.retain(|way| !way.word.is_empty());
            if ways.is_empty() {
                continue;
            }
            forms = forms
                .iter()
                .flat_map(|form| {
                    ways.iter()
                        .map(|way| [form.as_slice(), std::slice::from_ref(way)].concat())
                })
                .take(32)
                .collect();
        }
        if !leaf.start {
            for name in self.other_names(&leaf.words.join(" "))? {
                let own: Sequence = crate::search::words::words(&name)
                    .map(|(_, word)| sought(words.index_word(word).to_owned(), false))
                    .filter(|sought| !sought.word.is_empty())
                    .collect();
                if !own.is_empty() && !forms.contains(&own) {
                    forms.push(own);
                }
            }
        }
        forms.retain(|form| !form.is_empty());
        if forms.is_empty() {
            // Nothing of it can be written in Latin letters: nothing fits, and that is no error.
            forms.push(vec![sought(BREAK.trim().repeat(2), false)]);
        }
        Ok(forms)
    }

    /// Words of other names of the actors who bear this one, that are spellings of it.
    fn spellings(&self, word: &str) -> Result<Vec<String>, StoreError> {
        let wanted = folded_words(word).concat();
        let mut found = Vec::new();
        for names in self.names_with(word)? {
            for own in names.iter().flat_map(|name| words(name)) {
                let folded = folded_words(own.1).concat();
                if strsim::jaro_winkler(&folded, &wanted) >= SPELLING
                    && !found.iter().any(|other| other == own.1)
                {
                    found.push(own.1.to_owned());
                }
            }
        }
        Ok(found)
    }

    /// Other names of the actors one of whose whole names this is.
    fn other_names(&self, name: &str) -> Result<Vec<String>, StoreError> {
        let wanted = folded_words(name);
        let mut found = Vec::new();
        for names in self.names_with(name)? {
            if names.iter().any(|own| folded_words(own) == wanted) {
                found.extend(names);
            }
        }
        Ok(found)
    }

    /// The names of actors who bear all words of a name.
    fn names_with(&self, name: &str) -> Result<Vec<Vec<String>>, StoreError> {
        let words = folded_words(name);
        if words.is_empty() {
            return Ok(Vec::new());
        }
        let each = vec!["SELECT actor_id FROM name_word WHERE word = ?"; words.len()];
        let ids: Vec<i64> = self
            .connection
            .prepare_cached(&format!(
                "{} ORDER BY actor_id LIMIT {MOST_NAMES}",
                each.join(" INTERSECT ")
            ))?
            .query_map(params_from_iter(&words), |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        ids.into_iter().map(|id| self.names_of(id)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::query::parse;

    #[test]
    fn the_words_are_asked_once_and_no_record_is_read_that_does_not_fit() {
        let store = Store::in_memory().unwrap();
        let filters = [
            Filter::default(),
            Filter {
                from: Some(7),
                countries: vec!["UZ".into()],
                ..Filter::default()
            },
        ];
        for filter in filters {
            let question = SearchQuestion {
                query: parse("a -b").unwrap(),
                kinds: Vec::new(),
                filter,
                limit: 20,
                width: 80,
            };
            let expression = store
                .expression(&question.query, &mut Words::default())
                .unwrap();
            let Condition { sql, values } = store.among(&question, &expression.text).unwrap();
            let mut statement = store
                .connection
                .prepare(&format!("EXPLAIN QUERY PLAN SELECT record.id {sql}"))
                .unwrap();
            let plan: Vec<String> = statement
                .query_map(params_from_iter(values), |row| row.get(3))
                .unwrap()
                .map(Result::unwrap)
                .collect();
            assert!(
                plan[0].starts_with("SCAN search VIRTUAL TABLE INDEX 0:M"),
                "{plan:?}"
            );
            assert!(
                plan[1..].iter().all(|line| !line.starts_with("SCAN")),
                "{plan:?}"
            );
        }
    }
}
