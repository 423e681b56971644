//! Which record of the dossier a row of a file is. It is never guessed.
//!
//! A row is a record when it has its uid or slug ([`Identities::named`]), when the two agree in
//! every field that the row names ([`Identities::equal`]), or when an identifier of that kind of
//! record says so ([`Identities::identified`]). All else is likeness ([`Identities::alike`]), which
//! proposes and never decides. Each record is one row at most.

use super::parts::spelled_out;
use crate::exchange::casefile::read::canonical;
use crate::model::shape::Form;
use crate::model::withhold::stated;
use crate::model::{Actor, Kind};
use crate::names::folded_words;
use crate::store::{Fields, Store, StoreError, StoredMap};
use serde_json::Value;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

/// How alike a row and a record must be for the record to be named as the row's likely twin.
const ALIKE: f64 = 0.5;
/// Most records that a row is compared with to find the one that it is like.
const MOST_COMPARED: usize = 50;
/// Most records that are remembered, so that they need not be read again.
const MOST_REMEMBERED: usize = 5_000;

/// Fields that say about whom a record is, or in which case.
const BELONGING: [&str; 5] = ["proceeding", "actor", "targets", "accused", "about"];
/// The list of what others call a record.
const IDENTIFIERS: &str = "identifiers";

/// Fields by which records of a kind are looked up, those that tell most first.
fn telling(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Term => &["code"],
        Kind::Actor => &["name"],
        Kind::Source => &["title", "address", "date", "author", "summary"],
        Kind::Provision => &["article", "title", "law"],
        Kind::Affiliation => &["actor", "organization"],
        Kind::Relationship => &["actor", "other"],
        Kind::LifeEvent => &["actor", "date", "summary"],
        Kind::Incident => &["summary", "date"],
        Kind::Proceeding => &["case_number", "title", "summary", "court", "authority"],
        Kind::Charge => &["proceeding", "date"],
        Kind::Step => &["date", "proceeding"],
        Kind::Measure => &["date", "summary", "object", "proceeding", "kind"],
        Kind::Demand => &["text"],
        Kind::Communication => &["date", "subject", "reference", "body", "kind"],
        Kind::Attachment => &["sha256", "name"],
    }
}

/// Kinds that records refer to by name, that others nest in, and that identifiers are given to:
/// taking one of two that are equal would be a guess.
pub fn stands_for_itself(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Actor | Kind::Source | Kind::Provision | Kind::Proceeding
    )
}

/// What a value hashes to in an index of a column: as the store keeps it.
fn hashed(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

fn text<'f>(fields: &'f Fields, name: &str) -> Option<&'f str> {
    fields.get(name).and_then(Value::as_str)
}

/// Looks for the records that rows are.
#[derive(Debug)]
pub struct Identities<'s> {
    store: &'s Store,
    /// The last number of the dossier before the rows came in.
    newest: i64,
    /// Whether there are records of a kind at all.
    any: HashMap<Kind, bool>,
    /// Records that are a row already.
    claimed: HashSet<i64>,
    /// Columns as sorted hashes of their values with the numbers of the records.
    columns: HashMap<(Kind, &'static str), Vec<(u64, i64)>>,
    /// Records as they were read, in canonical form.
    remembered: HashMap<i64, StoredMap>,
    /// How many records may still be read to name likely twins.
    looks: usize,
}

impl<'s> Identities<'s> {
    /// For rows that come into a dossier whose last record has the number `newest`; `looks` says
    /// how many records may be read to name likely twins.
    pub fn new(store: &'s Store, newest: i64, looks: usize) -> Identities<'s> {
        Identities {
            store,
            newest,
            any: HashMap::new(),
            claimed: HashSet::new(),
            columns: HashMap::new(),
            remembered: HashMap::new(),
            looks,
        }
    }

    /// Whether a row has a field by which records of its kind are looked up.
    pub fn tells(kind: Kind, row: &Fields) -> bool {
        telling(kind).iter().any(|name| row.contains_key(*name))
    }

    /// The record that a row names by its uid or its slug.
    ///
    /// # Errors
    /// In the inner result what is wrong where the slug is that of another record.
    pub fn named(
        &self,
        kind: Kind,
        uid: Option<&str>,
        slug: Option<&str>,
    ) -> Result<Result<Option<i64>, String>, StoreError> {
        if let Some(uid) = uid
            && let Some(number) = self.store.id_of(kind, uid)?
        {
            return Ok(Ok(Some(number)));
        }
        let Some(slug) = slug else {
            return Ok(Ok(None));
        };
        let Some(number) = self.store.id_of(kind, slug)? else {
            return Ok(Ok(None));
        };
        if uid.is_some() && number <= self.newest {
            return Ok(Err(format!(
                "the dossier has another {kind} called “{slug}”: change the slug in the file or in the dossier"
            )));
        }
        Ok(Ok(Some(number)))
    }

    /// Takes a record for a row; false where another row is it already.
    pub fn claim(&mut self, number: i64) -> bool {
        self.claimed.insert(number)
    }

    /// Whether a record is a row already.
    pub fn is_claimed(&self, number: i64) -> bool {
        self.claimed.contains(&number)
    }

    /// A record by number, in canonical form.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn record(&mut self, kind: Kind, number: i64) -> Result<Option<StoredMap>, StoreError> {
        Ok(self.known(kind, number)?.cloned())
    }

    fn known(&mut self, kind: Kind, number: i64) -> Result<Option<&StoredMap>, StoreError> {
        if !self.remembered.contains_key(&number) {
            let Some(mut record) = self.store.map(kind, number)? else {
                return Ok(None);
            };
            record.fields = canonical(kind, record.fields).map_err(StoreError::Damaged)?;
            if self.remembered.len() >= MOST_REMEMBERED {
                self.remembered.clear();
            }
            self.remembered.insert(number, record);
        }
        Ok(self.remembered.get(&number))
    }

    /// Forgets how a record was, since it changes.
    pub fn forget(&mut self, number: i64) {
        self.remembered.remove(&number);
    }

    /// The free records, `most` at most, that agree with a row in every field that it names; what it empties by
    /// `null` they lack. The fields are canonical, links are keys.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn equal(
        &mut self,
        kind: Kind,
        row: &Fields,
        cleared: &[String],
        most: usize,
    ) -> Result<Vec<i64>, StoreError> {
        let mut found = Vec::new();
        for number in self.sharing(kind, row, true)? {
            if found.len() >= most {
                break;
            }
            if !self.is_claimed(number)
                && let Some(record) = self.known(kind, number)?
                && agrees(kind, row, cleared, &record.fields)
            {
                found.push(number);
            }
        }
        Ok(found)
    }

    /// Whether a record has just the fields that a row names, and no others.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn exactly(&mut self, kind: Kind, row: &Fields, number: i64) -> Result<bool, StoreError> {
        let Some(record) = self.known(kind, number)? else {
            return Ok(false);
        };
        let own = |name: &String| !matches!(name.as_str(), "uid" | "slug");
        Ok(record
            .fields
            .keys()
            .filter(|name| own(name))
            .all(|name| row.contains_key(name)))
    }

    /// The record that an identifier of a row says it is: a case number with its court or country,
    /// the address of a source on the web, an article with its law and country, the code of a term,
    /// an identifier given by others with its scheme. None where several records have it.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn identified(&mut self, kind: Kind, row: &Fields) -> Result<Option<i64>, StoreError> {
        let mut found = BTreeSet::new();
        for identifier in identifiers(kind, row) {
            let numbers = match &identifier {
                Identifier::Field(name, value) => self.having(kind, name, value)?,
                Identifier::Given(own) => {
                    self.having(kind, IDENTIFIERS, text(own, "value").unwrap_or_default())?
                }
            };
            for number in numbers {
                if let Some(record) = self.known(kind, number)?
                    && identifier.is_of(kind, row, &record.fields)
                {
                    found.insert(number);
                }
            }
        }
        let mut found = found.into_iter();
        match (found.next(), found.next()) {
            (Some(one), None) if !self.is_claimed(one) => Ok(Some(one)),
            _ => Ok(None),
        }
    }

    /// The record that a row is most like, where one is like it: what a person may be asked about.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn alike(&mut self, kind: Kind, row: &Fields) -> Result<Option<i64>, StoreError> {
        let mut best: Option<(f64, i64)> = None;
        for number in self.sharing(kind, row, false)? {
            if self.is_claimed(number) || self.looks == 0 {
                continue;
            }
            self.looks -= 1;
            let Some(record) = self.known(kind, number)? else {
                continue;
            };
            let score = match may_be_of_one(row, &record.fields) {
                true => likeness(kind, row, &record.fields),
                false => 0.0,
            };
            if score >= ALIKE && best.is_none_or(|(before, _)| score > before) {
                best = Some((score, number));
            }
        }
        Ok(best.map(|(_, number)| number))
    }

    /// Whether rows can no more be looked up for what they are like.
    pub fn is_tired(&self) -> bool {
        self.looks == 0
    }

    /// Whether the dossier has records of a kind at all.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn has_any(&mut self, kind: Kind) -> Result<bool, StoreError> {
        if let Some(any) = self.any.get(&kind) {
            return Ok(*any);
        }
        let any = self
            .store
            .first_of(kind)?
            .is_some_and(|first| first <= self.newest);
        self.any.insert(kind, any);
        Ok(any)
    }

    /// The records whose field holds a value, in the order of their numbers.
    fn having(
        &mut self,
        kind: Kind,
        name: &'static str,
        value: &str,
    ) -> Result<Vec<i64>, StoreError> {
        let Some(field) = kind.shape().field(name) else {
            return Ok(Vec::new());
        };
        let newest = self.newest;
        if !self.columns.contains_key(&(kind, name)) {
            let mut column = Vec::new();
            let mut add = |number: i64, text: &str| {
                if number <= newest {
                    column.push((hashed(text), number));
                }
            };
            if name == IDENTIFIERS {
                self.store.each_identifier(kind, &mut add)?;
            } else {
                self.store.each_value(kind, field, &mut add)?;
            }
            column.sort_unstable();
            self.columns.insert((kind, name), column);
        }
        let column = &self.columns[&(kind, name)];
        let wanted = hashed(value);
        let start = column.partition_point(|(hash, _)| *hash < wanted);
        Ok(column[start..]
            .iter()
            .take_while(|(hash, _)| *hash == wanted)
            .map(|(_, number)| *number)
            .collect())
    }

    /// Records that may be a row, in every field (`all`) or in some.
    fn sharing(&mut self, kind: Kind, row: &Fields, all: bool) -> Result<Vec<i64>, StoreError> {
        if !self.has_any(kind)? {
            return Ok(Vec::new());
        }
        let named = telling(kind).iter().filter(|name| row.contains_key(**name));
        let mut found: Option<Vec<i64>> = None;
        for name in named {
            let value = &row[*name];
            let value = match value {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            let having = self.having(kind, name, &value)?;
            found = Some(match found {
                None => having,
                Some(before) if all && before.len() <= having.len() => before,
                Some(_) if all => having,
                Some(mut before) => {
                    if having.len() <= MOST_COMPARED {
                        before.extend(having);
                    }
                    before
                }
            });
            if all && found.as_ref().is_some_and(|found| found.len() <= 1) {
                break;
            }
        }
        if !all {
            return self.nearby(kind, row, found.unwrap_or_default());
        }
        match found {
            Some(found) => Ok(found),
            None => match self.around(kind, row)? {
                Some(found) => Ok(found),
                None => Ok(self.all_of(kind)?),
            },
        }
    }

    /// Of the records that share something with a row, those that are worth comparing; with those
    /// of the same name, and those about the same person where nothing is shared.
    fn nearby(
        &mut self,
        kind: Kind,
        row: &Fields,
        mut found: Vec<i64>,
    ) -> Result<Vec<i64>, StoreError> {
        if kind == Kind::Actor {
            if let Some(name) = text(row, "name") {
                let words = folded_words(name);
                for other in self.store.find(name, &[kind])? {
                    let names = self.store.names_of(other.number)?;
                    if names.iter().any(|name| folded_words(name) == words) {
                        found.push(other.number);
                    }
                }
            }
        } else if found.len() < MOST_COMPARED {
            found.extend(self.around(kind, row)?.unwrap_or_default());
        }
        let mut seen = HashSet::new();
        let newest = self.newest;
        found.retain(|number| *number <= newest && seen.insert(*number));
        found.truncate(MOST_COMPARED);
        Ok(found)
    }

    /// The records of a kind that refer to the first record that a row refers to.
    fn around(&self, kind: Kind, row: &Fields) -> Result<Option<Vec<i64>>, StoreError> {
        for field in kind.shape().fields {
            let item = match (field.form, row.get(field.name)) {
                (_, None) => continue,
                (Form::Link(to), Some(one)) => Some((to, one.clone())),
                (Form::Links(to), Some(Value::Array(items))) => {
                    items.first().map(|one| (to, one.clone()))
                }
                (Form::Parts(part), Some(Value::Array(items))) => items.iter().find_map(|item| {
                    let own = spelled_out(part, item);
                    part.fields.iter().find_map(|inner| match inner.form {
                        Form::Link(to) => Some((to, own.get(inner.name)?.clone())),
                        _ => None,
                    })
                }),
                _ => None,
            };
            let Some((to, Value::String(key))) = item else {
                continue;
            };
            let Some(number) = self.store.id_of(to, &key)? else {
                continue;
            };
            let mentions = self.store.mentions(to, number)?.into_iter();
            let numbers: BTreeSet<i64> = mentions
                .filter(|mention| mention.kind == kind)
                .map(|mention| mention.number)
                .filter(|number| *number <= self.newest)
                .collect();
            return Ok(Some(numbers.into_iter().collect()));
        }
        Ok(None)
    }

    fn all_of(&self, kind: Kind) -> Result<Vec<i64>, StoreError> {
        let all = self.store.maps(kind, None)?.into_iter();
        Ok(all
            .map(|record| record.number)
            .filter(|number| *number <= self.newest)
            .collect())
    }
}

/// Something by which a record is known beyond this dossier.
enum Identifier {
    /// What a field holds, with what must agree beside it.
    Field(&'static str, String),
    /// What others call it: scheme, value and perhaps who gave it.
    Given(Fields),
}

/// The identifiers of a row.
fn identifiers(kind: Kind, row: &Fields) -> Vec<Identifier> {
    let field =
        |name: &'static str| text(row, name).map(|value| Identifier::Field(name, value.to_owned()));
    let mut found: Vec<Identifier> = match kind {
        Kind::Term => field("code").into_iter().collect(),
        Kind::Source => field("address")
            .filter(|_| text(row, "address").is_some_and(is_on_the_web))
            .into_iter()
            .collect(),
        Kind::Provision => field("article").into_iter().collect(),
        Kind::Proceeding => field("case_number").into_iter().collect(),
        _ => Vec::new(),
    };
    // Events share the codes of a case with other events; what stands for itself does not.
    if stands_for_itself(kind) {
        let given = row.get("identifiers").and_then(Value::as_array);
        found.extend(
            given
                .into_iter()
                .flatten()
                .filter_map(Value::as_object)
                .filter(|own| text(own, "scheme").is_some_and(|scheme| is_of_one(kind, scheme)))
                .filter(|own| own.contains_key("value"))
                .map(|own| Identifier::Given(own.clone())),
        );
    }
    found
}

/// Whether identifiers of a scheme are given to one record only: the code of a case, an appeal or
/// an opinion is that of everybody in it.
fn is_of_one(kind: Kind, scheme: &str) -> bool {
    let shared = ["case", "appeal", "series"];
    let persons = ["opinion", "decision", "judgment", "judgement"];
    let words = folded_words(scheme);
    let has = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    !has(&shared) && (kind != Kind::Actor || !has(&persons))
}

fn is_on_the_web(address: &str) -> bool {
    let address = address.trim().to_lowercase();
    address.starts_with("http://") || address.starts_with("https://")
}

impl Identifier {
    /// Whether a record has the identifier of a row, with what must agree beside it.
    fn is_of(&self, kind: Kind, row: &Fields, record: &Fields) -> bool {
        let both = |name: &str| {
            let value = row.get(name);
            value.is_some() && value == record.get(name)
        };
        let alike = |name: &str| row.get(name) == record.get(name);
        let given = match self {
            Identifier::Field(..) => None,
            Identifier::Given(given) => Some(given),
        };
        if let Some(given) = given {
            let there = record.get("identifiers").and_then(Value::as_array);
            return there
                .into_iter()
                .flatten()
                .filter_map(Value::as_object)
                .any(|own| {
                    let agree = |name: &str| own.get(name) == given.get(name);
                    let issued = ["issuer"].iter().all(|name| {
                        agree(name) || !own.contains_key(*name) || !given.contains_key(*name)
                    });
                    agree("scheme") && agree("value") && issued
                });
        }
        match kind {
            Kind::Term => both("vocabulary") && both("code"),
            Kind::Source => both("address"),
            Kind::Provision => {
                both("article")
                    && both("law")
                    && both("country")
                    && alike("part")
                    && alike("edition")
            }
            // Another court or country has a case of the same number.
            Kind::Proceeding => {
                let known = |name: &str| row.contains_key(name) && record.contains_key(name);
                let other = |name: &str| known(name) && !both(name);
                both("case_number")
                    && (both("court") || both("country"))
                    && !other("court")
                    && !other("country")
            }
            _ => false,
        }
    }
}

/// Whether a record agrees with a row in every field that the row names.
fn agrees(kind: Kind, row: &Fields, cleared: &[String], record: &Fields) -> bool {
    let default = kind.shape().default_confidentiality;
    let level = |fields: &Fields| stated(fields).unwrap_or(default);
    let emptied = cleared.iter().all(|name| match name.as_str() {
        "uid" => true,
        "confidentiality" => level(record) == default,
        name => !record.contains_key(name),
    });
    emptied
        && row.iter().all(|(name, value)| match name.as_str() {
            // Which list an actor stands in tells what the dossier is to them, not who they are.
            "uid" | "slug" | "defender" => true,
            "confidentiality" => level(record) == level(row),
            name => record
                .get(name)
                .is_some_and(|there| same_value(value, there)),
        })
}

/// Whether two values are the same; lists in any order.
fn same_value(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Array(one), Value::Array(other)) => {
            let mut left: Vec<&Value> = other.iter().collect();
            one.len() == other.len()
                && one.iter().all(|item| {
                    let found = left.iter().position(|there| *there == item);
                    found.map(|place| left.swap_remove(place)).is_some()
                })
        }
        (one, other) => one == other,
    }
}

/// Whether a row and a record may be about the same person or case: where both say about whom,
/// they agree on one at least.
fn may_be_of_one(row: &Fields, record: &Fields) -> bool {
    let whom = |fields: &Fields, name: &str| -> HashSet<String> {
        let items = match fields.get(name) {
            Some(Value::Array(items)) => items.as_slice(),
            Some(one) => std::slice::from_ref(one),
            None => &[],
        };
        let key = |item: &Value| {
            item.get("actor")
                .unwrap_or(item)
                .as_str()
                .map(str::to_owned)
        };
        items.iter().filter_map(key).collect()
    };
    BELONGING.iter().all(|name| {
        let (one, other) = (whom(row, name), whom(record, name));
        one.is_empty() || other.is_empty() || !one.is_disjoint(&other)
    })
}

/// How alike a row and a record are, from 0 to 1: the share of fields that agree, texts by their
/// likeness. Those to whom both belong say nothing about it.
fn likeness(kind: Kind, row: &Fields, record: &Fields) -> f64 {
    let mut score = 0.0;
    let mut count = 0.0;
    for (name, value) in row {
        let name_only = ["uid", "slug", "confidentiality", "defender"];
        if name_only.contains(&name.as_str()) || BELONGING.contains(&name.as_str()) {
            continue;
        }
        let weight = match name.as_str() {
            "summary" | "text" | "kind" | "date" | "name" | "title" => 2.0,
            _ => 1.0,
        };
        count += weight;
        let whole = name == "kind"
            || kind
                .shape()
                .field(name)
                .is_some_and(|f| matches!(f.form, Form::Date));
        score += weight
            * match (value, record.get(name)) {
                (a, Some(b)) if a == b => 1.0,
                (Value::String(a), Some(Value::String(b))) if !whole => {
                    let cut = |s: &str| s.chars().take(300).collect::<String>();
                    strsim::normalized_levenshtein(&cut(a), &cut(b))
                }
                _ => 0.0,
            };
    }
    let alike = if count == 0.0 { 0.0 } else { score / count };
    // Somebody of the same name is worth a question, whatever else is said of them.
    let namesake = || {
        let words = |fields: &Fields| {
            serde_json::from_value::<Actor>(Value::Object(fields.clone()))
                .map(|actor| {
                    let others = actor.names.into_iter().filter_map(|name| name.text);
                    let all = actor.name.into_iter().chain(others);
                    all.map(|name| folded_words(&name)).collect::<HashSet<_>>()
                })
                .unwrap_or_default()
        };
        !words(row).is_disjoint(&words(record))
    };
    if kind == Kind::Actor {
        return if namesake() { alike.max(ALIKE) } else { 0.0 };
    }
    alike
}
