//! The gate: names of people above a level are looked for in the texts that leave at it, in any
//! form, script and case. What is searched are the texts of records, not the program's own words.
//! Pure: it is given people and texts, and tells which texts name whom. docs/gate.md says what it
//! finds and what it cannot.
//!
//! - [`people`]: who may not be named, and who may; names taken apart;
//! - `index`: the words of their names, found in words of texts;
//! - `evidence`: what words beside each other say;
//! - `ordinary`: words that name nobody by themselves;
//! - `texts`: the texts of a record; [`shown`]: which of them a document has.

mod evidence;
mod index;
mod ordinary;
pub mod people;
pub mod shown;
mod texts;

use crate::model::{Case, Confidentiality, Kind, Record, Settings, Stored};
use crate::names::Signs;
use aho_corasick::AhoCorasick;
use evidence::Known;
use index::Index;
use people::{Actor, Lexicon, Sought, sought};
use serde_json::{Map, Value};
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

/// What the gate is to know of a dossier.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct People {
    /// Every actor.
    pub actors: Vec<Actor>,
    /// Places that are recorded: a name that is one says nothing alone.
    pub places: Vec<String>,
    /// By the number of a record, the numbers of its witnesses who are not to be named in it,
    /// whatever the level of their own records.
    pub witnesses: HashMap<i64, Vec<i64>>,
}

/// A text that names somebody who may not be named.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hit {
    /// The number of the record; 0 for the settings of the dossier.
    pub number: i64,
    /// How the record is called.
    pub reference: String,
    /// The field.
    pub field: String,
    /// The words, as they stand there.
    pub words: String,
    /// Who is named.
    pub who: String,
    /// The number of whom it names.
    pub actor: i64,
}

/// The gate for what leaves at a level.
pub struct Gate {
    level: Confidentiality,
    actors: Vec<Actor>,
    names: Vec<Sought>,
    index: Index,
    /// Names in scripts without spaces, and whose they are.
    signs: AhoCorasick,
    signs_of: Vec<usize>,
    /// Names in Latin letters written as one, and whose they are: for texts in Han.
    joined: HashMap<String, usize>,
    /// Who may be named, of those who share words with somebody who may not.
    known: Known,
    /// Actors who may be named but not in these records: their witnesses.
    only_in: HashMap<usize, HashSet<i64>>,
    excused: RefCell<HashMap<String, bool>>,
}

impl std::fmt::Debug for Gate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Gate")
            .field("level", &self.level)
            .field("names", &self.names.len())
            .finish_non_exhaustive()
    }
}

impl Gate {
    /// A gate for a level.
    ///
    /// # Errors
    /// When there are more names than an automaton can hold.
    pub fn new(people: People, level: Confidentiality) -> Result<Gate, String> {
        let mut lexicon = Lexicon::default();
        let mut names = Vec::new();
        let (mut signs, mut signs_of) = (Vec::new(), Vec::new());
        let by_number: HashMap<i64, usize> = people
            .actors
            .iter()
            .enumerate()
            .map(|(at, actor)| (actor.number, at))
            .collect();
        let mut only_in: HashMap<usize, HashSet<i64>> = HashMap::new();
        for (record, witnesses) in &people.witnesses {
            for at in witnesses.iter().filter_map(|number| by_number.get(number)) {
                only_in.entry(*at).or_default().insert(*record);
            }
        }
        // Who is withheld anyway is so in every record.
        only_in.retain(|at, _| people.actors[*at].level <= level);
        for (at, actor) in people.actors.iter().enumerate() {
            let witness = only_in.contains_key(&at);
            for name in &actor.names {
                if actor.level_of(name) <= level && !witness {
                    continue;
                }
                for text in people::texts(&name.text) {
                    names.extend(sought(at, actor, &text, name.part, &mut lexicon));
                    if let Some(own) =
                        people::signs(&text).filter(|_| name.part == people::Part::Whole)
                    {
                        signs.push(own);
                        signs_of.push(at);
                    }
                }
            }
        }
        let index = Index::new(lexicon, &names).map_err(|error| error.to_string())?;
        let mut joined = HashMap::new();
        for name in names
            .iter()
            .filter(|name| (2..=3).contains(&name.words.len()))
        {
            let words = || {
                name.words
                    .iter()
                    .map(|(word, _)| index.lexicon.words[*word].folded.as_str())
            };
            joined.insert(words().collect(), name.actor);
            joined.insert(words().rev().collect(), name.actor);
        }
        let known = Known::new(
            &people.actors,
            &people.places,
            level,
            &index,
            &names,
            &signs,
        );
        Ok(Gate {
            level,
            actors: people.actors,
            names,
            index,
            signs: AhoCorasick::new(&signs).map_err(|error| error.to_string())?,
            signs_of,
            joined,
            known,
            only_in,
            excused: RefCell::default(),
        })
    }

    /// The level.
    pub fn level(&self) -> Confidentiality {
        self.level
    }

    /// Whether there is nobody who may not be named.
    pub fn is_open(&self) -> bool {
        self.names.is_empty() && self.signs_of.is_empty()
    }

    /// Where a text of a record names somebody who may not be named: the words, and who.
    pub fn sightings<'t>(&self, record: i64, text: &'t str) -> Vec<(&'t str, &Actor)> {
        if self.is_open() {
            return Vec::new();
        }
        let mut found = self.named(record, text);
        // Letters of scripts without spaces take three bytes; those of Latin, Cyrillic, Greek,
        // Arabic and Hebrew fewer, and marks of punctuation begin with E2.
        if text.bytes().any(|byte| byte >= 0xe0 && byte != 0xe2) {
            found.extend(self.named_in_signs(record, text));
        }
        found
            .into_iter()
            .filter_map(|(at, actor)| Some((text.get(at)?, self.actors.get(actor)?)))
            .collect()
    }

    fn named_in_signs(&self, record: i64, text: &str) -> Vec<(std::ops::Range<usize>, usize)> {
        let signs = Signs::of(text);
        let mut found = Vec::new();
        if signs.text.trim().is_empty() {
            return found;
        }
        for hit in self.signs.find_overlapping_iter(&signs.text) {
            let actor = self.signs_of[hit.pattern().as_usize()];
            if self.concerns(actor, record) && !self.known.has_signs(&signs.text, hit.range()) {
                found.push((signs.place(hit.range()), actor));
            }
        }
        for (piece, reading) in signs.han_names() {
            if let Some(actor) = self.joined.get(&reading)
                && self.concerns(*actor, record)
                && self.actors[*actor]
                    .names
                    .iter()
                    .all(|name| people::signs(&name.text).is_none())
            {
                found.push((signs.place(piece), *actor));
            }
        }
        found
    }

    /// Whether an actor is not to be named in a record.
    fn concerns(&self, actor: usize, record: i64) -> bool {
        self.only_in
            .get(&actor)
            .is_none_or(|records| records.contains(&record))
    }

    /// The texts of a record that name somebody who may not be named.
    pub fn search(
        &self,
        kind: Kind,
        (number, reference): (i64, &str),
        fields: &Map<String, Value>,
        hits: &mut Vec<Hit>,
    ) {
        if self.is_open() {
            return;
        }
        texts::each_text(kind, fields, &mut |field, text| {
            self.look(number, reference, field, text, hits);
        });
    }

    fn look(&self, number: i64, reference: &str, field: &str, text: &str, hits: &mut Vec<Hit>) {
        for (words, actor) in self.sightings(number, text) {
            let hit = Hit {
                number,
                reference: reference.to_owned(),
                field: field.to_owned(),
                words: words.to_owned(),
                who: actor.reference.clone(),
                actor: actor.number,
            };
            if hits.last() != Some(&hit) {
                hits.push(hit);
            }
        }
    }

    /// The settings that name somebody who may not be named; the dossier is their record.
    pub fn search_settings(&self, settings: &Settings, hits: &mut Vec<Hit>) {
        for (name, value) in settings.pairs() {
            if let Some(value) = value.filter(|_| name != "sender") {
                for text in people::texts(&value) {
                    self.look(0, "dossier", name, &text, hits);
                }
            }
        }
    }

    /// The texts of a case that name somebody who may not be named.
    pub fn search_case(&self, case: &Case) -> Vec<Hit> {
        fn of<R: Record>(gate: &Gate, records: &[Stored<R>], hits: &mut Vec<Hit>) {
            for stored in records {
                if let Ok(Value::Object(fields)) = serde_json::to_value(&stored.record) {
                    gate.search(R::KIND, (stored.number, &stored.reference()), &fields, hits);
                }
            }
        }
        let mut hits = Vec::new();
        if self.is_open() {
            return hits;
        }
        macro_rules! each {
            ($($list:ident),*) => { $( of(self, &case.$list, &mut hits); )* };
        }
        each!(
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
        self.search_settings(&case.settings, &mut hits);
        hits
    }
}
