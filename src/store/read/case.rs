//! Cases: records that belong together, typed.

use super::hints::Maps;
use super::rows::Rows;
use super::{Depth, Keys, Reader, Scope, typed};
use crate::model::withhold::{Selection, stated};
use crate::model::words::{by_language, has_languages};
use crate::model::{Case, Communication, Confidentiality, Kind, Record, Stored};
use crate::store::{Store, StoreError};
use crate::vocabulary::{Is, Terms};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Numbers of records by kind.
pub(in crate::store) type Chosen = HashMap<Kind, BTreeSet<i64>>;

/// The kinds of record that a case holds: all but attachments, whose bytes are no part of it.
fn kinds() -> impl Iterator<Item = Kind> {
    Kind::ALL
        .into_iter()
        .filter(|kind| *kind != Kind::Attachment)
}

impl Store {
    /// Typed records up to a level of confidentiality; what is above it is counted in
    /// [`Case::withheld`].
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn case(&self, scope: &Scope, level: Confidentiality) -> Result<Case, StoreError> {
        let mut maps = self.maps_of(scope, Depth::Whole)?;
        let withheld = up_to(level, &mut maps);
        self.typed_case(maps, withheld)
    }

    /// What a timeline shows of a case: without narratives and other long texts, and limited to a
    /// level with all that follows from that ([`Case::limited`]).
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn outline(&self, scope: &Scope, level: Confidentiality) -> Result<Case, StoreError> {
        self.limited_case(self.maps_of(scope, Depth::Outline)?, level)
    }

    /// An outline of these records, and of those that their hints of order name; not limited yet.
    pub(in crate::store) fn chosen_outline(&self, chosen: &Chosen) -> Result<Case, StoreError> {
        let reader = self.reader(Depth::Outline);
        let mut maps = Maps::from([(Kind::Term, reader.maps(Kind::Term, None)?)]);
        for (kind, ids) in chosen.iter().filter(|(_, ids)| !ids.is_empty()) {
            maps.insert(*kind, reader.maps(*kind, Some(ids))?);
        }
        self.add_named(&reader, &mut maps)?;
        self.typed_case(maps, 0)
    }

    /// What statistics of the law need: actors, affiliations, proceedings, charges and steps; of life
    /// events, incidents and letters, which are many more, only the deaths of the accused and what
    /// hints of order name; limited to a level.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn case_of_law(&self, terms: &Terms, level: Confidentiality) -> Result<Case, StoreError> {
        use Kind::{Actor, Affiliation, Charge, Incident, LifeEvent, Proceeding, Step, Term};
        let reader = self.reader(Depth::Outline);
        let mut maps = Maps::new();
        for kind in [Term, Actor, Affiliation, Proceeding, Charge, Step] {
            maps.insert(kind, reader.maps(kind, None)?);
        }
        let deaths = ["life-event-kinds", "incident-types"].map(|list| {
            let all = terms.all(list).filter(|term| term.meaning.is(Is::Death));
            all.map(|term| term.code.clone()).collect()
        });
        let deaths = self.deaths_of(&deaths, &self.ever_accused()?)?;
        for (kind, ids) in [LifeEvent, Incident].into_iter().zip(&deaths) {
            maps.insert(kind, reader.maps(kind, Some(ids))?);
        }
        self.add_named(&reader, &mut maps)?;
        self.limited_case(maps, level)
    }

    /// Actors and affiliations alone: what counts of victims need besides; limited to a level.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn case_of_people(&self, level: Confidentiality) -> Result<Case, StoreError> {
        let reader = self.reader(Depth::Outline);
        let mut maps = Maps::new();
        for kind in [Kind::Term, Kind::Actor, Kind::Affiliation] {
            maps.insert(kind, reader.maps(kind, None)?);
        }
        self.limited_case(maps, level)
    }

    /// All who are accused in any proceeding.
    fn ever_accused(&self) -> Result<BTreeSet<i64>, StoreError> {
        self.ids(
            "SELECT actor_id FROM party WHERE list = 'accused' AND actor_id IS NOT NULL \
             UNION SELECT target_id FROM step_accused WHERE target_id IS NOT NULL \
             UNION SELECT target_id FROM charge_accused WHERE target_id IS NOT NULL",
            &[],
        )
    }

    fn maps_of(&self, scope: &Scope, depth: Depth) -> Result<Maps, StoreError> {
        let reader = self.reader(depth);
        let mut maps = Maps::new();
        match scope {
            Scope::Everything => {
                for kind in kinds() {
                    maps.insert(kind, reader.maps(kind, None)?);
                }
            }
            Scope::Incidents(filter) => {
                let fitting = self.fitting(Kind::Incident, filter)?;
                for kind in kinds() {
                    let ids = (kind == Kind::Incident).then_some(&fitting);
                    maps.insert(kind, reader.maps(kind, ids)?);
                }
            }
            Scope::About(actors) => {
                maps = self.about(actors, depth)?;
                maps.remove(&Kind::Attachment);
                maps.insert(Kind::Term, reader.maps(Kind::Term, None)?);
            }
        }
        Ok(maps)
    }

    /// A case limited to a level before its records are typed: as [`Case::limited`] would.
    fn limited_case(&self, mut maps: Maps, level: Confidentiality) -> Result<Case, StoreError> {
        let mut selection = Selection::new(level);
        for kind in kinds() {
            if let Some(records) = maps.get_mut(&kind) {
                records.retain(|record| selection.admit(kind, record.number, &record.fields));
            }
        }
        for kind in kinds().filter(|kind| *kind != Kind::Term) {
            for record in maps.get_mut(&kind).into_iter().flatten() {
                selection.prune_of_case(kind.shape().fields, &mut record.fields);
            }
        }
        let mut case = self.typed_case(maps, 0)?;
        case.limited_by(&selection, level);
        Ok(case)
    }

    /// Types the records of a case.
    fn typed_case(&self, mut maps: Maps, withheld: usize) -> Result<Case, StoreError> {
        let settings = self.settings()?;
        let mut case = Case {
            by_language: settings.pairs().iter().any(|(_, value)| {
                value
                    .as_deref()
                    .is_some_and(|text| by_language(text).is_some())
            }) || maps
                .values()
                .flatten()
                .any(|record| record.fields.values().any(has_languages)),
            settings,
            withheld,
            ..Case::default()
        };
        macro_rules! load {
            ($($list:ident),*) => { $( case.$list = all_typed(&mut maps)?; )* };
        }
        load!(
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

    /// Every letter of the dossier, without its text: numbers of letters go on over all cases.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn letters(&self) -> Result<Vec<Stored<Communication>>, StoreError> {
        let reader = self.reader(Depth::Outline);
        let letters = reader.maps(Kind::Communication, None)?;
        all_typed(&mut Maps::from([(Kind::Communication, letters)]))
    }

    /// All records of a case about these actors: what is theirs, and then whatever those records
    /// refer to (other actors, sources, provisions …), but not what else happened to others. Each
    /// is read once: links are numbers until all that they lead to was read.
    fn about(&self, actors: &[i64], depth: Depth) -> Result<Maps, StoreError> {
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
            // What stands next to a record says when it was.
            for hint in rows.values().flat_map(|record| record.hints(kind)) {
                unknown.extend(self.dated(&hint)?.filter(|id| !kinds.contains_key(id)));
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
}

/// Takes the records above a level out, and tells how many they were.
fn up_to(level: Confidentiality, maps: &mut Maps) -> usize {
    let mut withheld = 0;
    // What a term means decides what else is withheld, wherever it may itself be told.
    for (kind, records) in maps.iter_mut().filter(|(kind, _)| **kind != Kind::Term) {
        let before = records.len();
        let default = kind.shape().default_confidentiality;
        records.retain(|record| stated(&record.fields).unwrap_or(default) <= level);
        withheld += before - records.len();
    }
    withheld
}

/// The records of a kind, typed.
fn all_typed<R: Record>(maps: &mut Maps) -> Result<Vec<Stored<R>>, StoreError> {
    let records = maps.remove(&R::KIND).unwrap_or_default();
    let each = records.into_iter().map(|record| {
        let number = record.number;
        typed(record).map(|record| Stored { number, record })
    });
    each.collect()
}
