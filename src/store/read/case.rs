//! Cases: records that belong together, typed.

use super::rows::Rows;
use super::{Depth, Keys, Reader, Scope, StoredMap, typed};
use crate::model::words::{by_language, has_languages};
use crate::model::{Case, Communication, Confidentiality, Kind, Record, Stored};
use crate::store::{Store, StoreError};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Numbers of records by kind.
pub(in crate::store) type Chosen = HashMap<Kind, BTreeSet<i64>>;

/// Adds the records of these lists to a case.
macro_rules! load {
    ($case:ident, $maps:ident, $level:ident: $($list:ident),*) => { $( {
        let (records, withheld) = up_to($level, &mut $maps, &mut $case.by_language)?;
        $case.$list = records;
        $case.withheld += withheld;
    } )* };
}

impl Store {
    /// Typed records up to a level of confidentiality; what is above it is counted in
    /// [`Case::withheld`].
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn case(&self, scope: &Scope, level: Confidentiality) -> Result<Case, StoreError> {
        self.case_to(Depth::Whole, scope, level)
    }

    /// As [`Self::case`], without narratives and other long texts: what a timeline shows.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn outline(&self, scope: &Scope, level: Confidentiality) -> Result<Case, StoreError> {
        self.case_to(Depth::Outline, scope, level)
    }

    fn case_to(
        &self,
        depth: Depth,
        scope: &Scope,
        level: Confidentiality,
    ) -> Result<Case, StoreError> {
        match scope {
            Scope::Everything => {
                let reader = self.reader(depth);
                self.case_of(level, |kind| reader.maps(kind, None))
            }
            Scope::About(actors) => {
                let mut found = self.about(actors, depth)?;
                self.case_of(level, |kind| match kind {
                    Kind::Term => self.maps(kind, None),
                    _ => Ok(found.remove(&kind).unwrap_or_default()),
                })
            }
        }
    }

    /// An outline of these records alone.
    pub(in crate::store) fn chosen_outline(
        &self,
        chosen: &Chosen,
        level: Confidentiality,
    ) -> Result<Case, StoreError> {
        let reader = self.reader(Depth::Outline);
        self.case_of(level, |kind| match (kind, chosen.get(&kind)) {
            (Kind::Term, _) => reader.maps(kind, None),
            (_, Some(ids)) if !ids.is_empty() => reader.maps(kind, Some(ids)),
            _ => Ok(Vec::new()),
        })
    }

    /// Typed records that `maps` gives by kind, up to a level of confidentiality.
    fn case_of(
        &self,
        level: Confidentiality,
        mut maps: impl FnMut(Kind) -> Result<Vec<StoredMap>, StoreError>,
    ) -> Result<Case, StoreError> {
        let mut case = self.empty_case()?;
        load!(
            case, maps, level:
            terms,
            actors,
            sources,
            provisions,
            affiliations,
            relationships,
            life_events,
            incidents,
            proceedings,
            charges,
            steps,
            measures,
            demands,
            communications
        );
        Ok(case)
    }

    fn empty_case(&self) -> Result<Case, StoreError> {
        let settings = self.settings()?;
        let by_language = settings.pairs().iter().any(|(_, value)| {
            value
                .as_deref()
                .is_some_and(|text| by_language(text).is_some())
        });
        Ok(Case {
            settings,
            by_language,
            ..Case::default()
        })
    }

    /// What statistics of the law need: actors, affiliations, proceedings, charges and steps, and
    /// nothing of incidents and letters, which are many more.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn case_of_law(&self, level: Confidentiality) -> Result<Case, StoreError> {
        let reader = self.reader(Depth::Outline);
        let mut maps = |kind| reader.maps(kind, None);
        let mut case = self.empty_case()?;
        load!(case, maps, level: terms, actors, affiliations, proceedings, charges, steps);
        Ok(case)
    }

    /// Every letter of the dossier: numbers of letters go on over all cases.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn letters(&self) -> Result<Vec<Stored<Communication>>, StoreError> {
        let mut maps = |kind| self.maps(kind, None);
        let (letters, _) = up_to(Confidentiality::Secret, &mut maps, &mut false)?;
        Ok(letters)
    }

    /// All records of a case about these actors: what is theirs, and then whatever those records
    /// refer to (other actors, sources, provisions …), but not what else happened to others. Each
    /// is read once: links are numbers until all that they lead to was read.
    fn about(
        &self,
        actors: &[i64],
        depth: Depth,
    ) -> Result<HashMap<Kind, Vec<StoredMap>>, StoreError> {
        let reader = Reader {
            connection: &self.connection,
            keys: Keys::Numbers,
            depth,
        };
        let mut found: BTreeMap<Kind, BTreeMap<i64, Rows>> = BTreeMap::new();
        let mut kinds: HashMap<i64, Kind> = HashMap::new();
        let mut edge: BTreeMap<Kind, BTreeSet<i64>> = BTreeMap::new();
        for (kind, ids) in self.theirs(actors)? {
            kinds.extend(ids.iter().map(|id| (*id, kind)));
            edge.insert(kind, ids);
        }
        while let Some((kind, ids)) = edge.pop_first() {
            let mut rows = reader.rows(kind, Some(&ids))?;
            let mut unknown = BTreeSet::new();
            for record in rows.values_mut() {
                record.each_link(kind, &mut |to, link| {
                    let Some(id) = link.as_i64() else { return };
                    match to {
                        _ if kinds.contains_key(&id) => {}
                        Some(to) => {
                            kinds.insert(id, to);
                            edge.entry(to).or_default().insert(id);
                        }
                        None => {
                            unknown.insert(id);
                        }
                    }
                });
            }
            for (id, to) in self.kinds_of(&unknown)? {
                if kinds.insert(id, to).is_none() {
                    edge.entry(to).or_default().insert(id);
                }
            }
            found.entry(kind).or_default().append(&mut rows);
        }
        let keys: HashMap<i64, String> = found
            .values()
            .flatten()
            .map(|(id, record)| (*id, record.key()))
            .collect();
        let spoken = |(kind, records): (Kind, BTreeMap<i64, Rows>)| {
            let maps = records.into_iter().map(|(number, mut record)| {
                record.each_link(kind, &mut |_, link| {
                    let key = link.as_i64().and_then(|id| keys.get(&id));
                    *link = key.map_or(Value::Null, |key| key.as_str().into());
                });
                record.into_map(kind, number)
            });
            (kind, maps.collect())
        };
        Ok(found.into_iter().map(spoken).collect())
    }

    /// The kinds of records.
    fn kinds_of(&self, ids: &BTreeSet<i64>) -> Result<Vec<(i64, Kind)>, StoreError> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let mut statement = self.connection.prepare_cached(
            "SELECT id, kind FROM record WHERE id IN (SELECT value FROM json_each(?))",
        )?;
        let mut rows = statement.query([json!(ids).to_string()])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let kind = Kind::find(&row.get::<_, String>(1)?);
            if let Some(kind) = kind {
                found.push((row.get(0)?, kind));
            }
        }
        Ok(found)
    }
}

/// Typed records of a kind up to a level, and how many are above it.
fn up_to<R: Record>(
    level: Confidentiality,
    maps: &mut impl FnMut(Kind) -> Result<Vec<StoredMap>, StoreError>,
    by_language: &mut bool,
) -> Result<(Vec<Stored<R>>, usize), StoreError> {
    let mut records = Vec::new();
    let mut withheld = 0;
    for map in maps(R::KIND)? {
        let number = map.number;
        *by_language = *by_language || map.fields.values().any(has_languages);
        let record: R = typed(map)?;
        if record.confidentiality() <= level {
            records.push(Stored { number, record });
        } else {
            withheld += 1;
        }
    }
    Ok((records, withheld))
}
