//! What importing drafts would change: each is matched with a record of the dossier, by uid, by
//! slug, by name, or by likeness to a record that stands in the same place.

use super::check::{Resolver, check};
use super::keys::recognise;
use super::layout::Belongs;
use super::neutral::{is_withheld, neutral_slug};
use super::read::{CaseFile, Draft, canonical};
use crate::exchange::problem::{Mark, Problem};
use crate::model::{Kind, Link, Settings, Slug, Uid};
use crate::names::folded_words;
use crate::store::{Fields, Match, Store, StoreError, StoredMap, Writer};
use crate::vocabulary::Terms;
use serde_json::Value;
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap, HashSet};

/// How alike a draft and a record in the same place must be to be the same, from 0 to 1.
const ALIKE: f64 = 0.5;

/// What happens to a record.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// It is new.
    Create,
    /// It is there; these fields change.
    Update {
        /// Its local number.
        number: i64,
        /// The fields.
        fields: Vec<String>,
    },
    /// It is there as it is.
    Nothing,
}

/// A record and what happens to it.
#[derive(Clone, Debug)]
pub struct Planned {
    /// Its kind.
    pub kind: Kind,
    /// Its fields as they will be.
    pub fields: Fields,
    /// What happens.
    pub change: Change,
}

/// What an import will do.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// Settings that change.
    pub settings: Vec<(&'static str, String)>,
    /// The records, in the order in which they are written.
    pub records: Vec<Planned>,
}

/// Why there is no plan.
#[derive(Debug)]
pub enum PlanError {
    /// The file does not fit.
    File(Vec<Problem>),
    /// The dossier cannot be read.
    Store(StoreError),
}

impl From<StoreError> for PlanError {
    fn from(error: StoreError) -> Self {
        PlanError::Store(error)
    }
}

impl Plan {
    /// How many records change in some way.
    pub fn changes(&self) -> usize {
        let records = self.records.iter().filter(|r| r.change != Change::Nothing);
        records.count() + self.settings.len()
    }

    /// Writes the plan.
    ///
    /// # Errors
    /// When the dossier refuses; nothing is written then.
    pub fn apply(&self, writer: &Writer<'_>) -> Result<(), StoreError> {
        let mut reserved = Vec::new();
        for record in &self.records {
            reserved.push(match &record.change {
                Change::Create => Some(writer.reserve(record.kind, &record.fields)?),
                _ => None,
            });
        }
        for (record, id) in self.records.iter().zip(reserved) {
            match (&record.change, id) {
                (Change::Create, Some(id)) => writer.fill(record.kind, id, &record.fields)?,
                (Change::Update { number, .. }, _) => {
                    writer.replace(record.kind, *number, &record.fields)?;
                }
                _ => {}
            }
        }
        for (name, value) in &self.settings {
            writer.set_setting(name, Some(value))?;
        }
        Ok(())
    }
}

/// Plans an import.
///
/// # Errors
/// All that is wrong with the file, or when the dossier cannot be read.
pub fn plan(file: CaseFile, store: &Store, terms: &Terms) -> Result<Plan, PlanError> {
    let mut planner = Planner {
        store,
        keys: vec![None; file.drafts.len()],
        existing: vec![None; file.drafts.len()],
        claimed: HashSet::new(),
        names: Names::default(),
        problems: Vec::new(),
        candidates: HashMap::new(),
    };
    let mut drafts = file.drafts;
    recognise(store, &mut drafts)?;
    planner.identify(&mut drafts)?;
    for kind in Kind::ALL {
        planner.link(kind, &mut drafts, terms)?;
        planner.match_unnamed(kind, &mut drafts)?;
    }
    let settings = planner.settings(file.settings.as_ref())?;
    let mut records = Vec::new();
    for kind in Kind::ALL {
        for (number, draft) in drafts.iter().enumerate().filter(|(_, d)| d.kind == kind) {
            records.push(planner.planned(number, draft));
        }
    }
    let mut problems = planner.problems;
    if problems.is_empty() {
        Ok(Plan { settings, records })
    } else {
        problems.sort();
        problems.dedup();
        Err(PlanError::File(problems))
    }
}

/// Names that the records of the file go by.
#[derive(Default)]
struct Names {
    keys: HashSet<(Kind, String)>,
    by_name: HashMap<(Kind, String), BTreeSet<String>>,
}

struct Planner<'s> {
    store: &'s Store,
    /// The key of each draft, once known.
    keys: Vec<Option<String>>,
    /// The record that each draft is, where it is in the dossier.
    existing: Vec<Option<StoredMap>>,
    claimed: HashSet<i64>,
    names: Names,
    problems: Vec<Problem>,
    candidates: HashMap<(Kind, i64), Vec<StoredMap>>,
}

fn text<'f>(fields: &'f Fields, name: &str) -> Option<&'f str> {
    fields.get(name).and_then(Value::as_str)
}

/// Kinds that always have a slug, and what it is made of.
pub fn slug_base(kind: Kind, fields: &Fields) -> Option<Slug> {
    let joined = |names: &[&str]| {
        let words: Vec<&str> = names.iter().filter_map(|n| text(fields, n)).collect();
        Slug::of(&words.join(" "))
    };
    match kind {
        Kind::Actor if is_withheld(kind, fields) => Slug::of(&neutral_slug(fields)),
        Kind::Actor => joined(&["name"]),
        Kind::Source => joined(&["title"]).or_else(|| joined(&["kind", "author"])),
        Kind::Provision => joined(&["country", "law", "article"]).or_else(|| joined(&["title"])),
        _ => None,
    }
}

/// What two names must share to be the same name.
fn folded(name: &str) -> String {
    folded_words(name).join(" ")
}

/// All names that a draft can be referred to by.
fn names_of(kind: Kind, fields: &Fields) -> Vec<String> {
    let get = |name| text(fields, name).map(str::to_owned);
    match kind {
        Kind::Actor => {
            let others = fields.get("names").and_then(Value::as_array);
            let others = others.into_iter().flatten().filter_map(|name| {
                name.as_str()
                    .or_else(|| name.get("text")?.as_str())
                    .map(str::to_owned)
            });
            get("name")
                .into_iter()
                .chain(get("short_name"))
                .chain(others)
                .collect()
        }
        Kind::Source => get("title").into_iter().collect(),
        Kind::Provision => {
            let article = get("article").unwrap_or_default();
            let law = get("law").unwrap_or_default();
            let mut names = vec![
                format!("{article} {law}"),
                format!("article {article} {law}"),
            ];
            names.extend(get("title"));
            names
        }
        Kind::Proceeding => get("title").into_iter().chain(get("case_number")).collect(),
        _ => Vec::new(),
    }
}

impl Planner<'_> {
    fn problem(&mut self, mark: Mark, message: String) {
        self.problems.push(Problem { mark, message });
    }

    /// Settles who the named drafts are: by uid, slug, or name.
    fn identify(&mut self, drafts: &mut [Draft]) -> Result<(), StoreError> {
        let mut seen: HashMap<(Kind, String), usize> = HashMap::new();
        for (number, draft) in drafts.iter_mut().enumerate() {
            let kind = draft.kind;
            let slug = text(&draft.fields, "slug").map(str::to_owned);
            let uid = text(&draft.fields, "uid").map(str::to_owned);
            for key in slug.iter().chain(&uid) {
                let line = draft.node.mark.line;
                if let Some(first) = seen.insert((kind, key.clone()), line) {
                    let message = format!(
                        "two {} of this file are called “{key}” (the other on line {first})",
                        kind.plural()
                    );
                    self.problem(draft.node.mark, message);
                }
            }
            let mut found = None;
            if let Some(uid) = &uid {
                found = self.store.id_of(kind, uid)?;
            }
            if let (None, Some(slug)) = (found, &slug) {
                found = self.store.id_of(kind, slug)?;
                if let (Some(id), Some(uid)) = (found, &uid)
                    && let Some(other) = self.store.map(kind, id)?
                    && text(&other.fields, "uid") != Some(uid)
                {
                    let message = format!(
                        "the dossier has another {kind} called “{slug}”: change the slug in the file or in the dossier"
                    );
                    self.problem(draft.node.mark, message);
                    found = None;
                }
            }
            if found.is_none() && slug.is_none() && uid.is_none() {
                found = self.by_name(kind, draft)?;
            }
            if let Some(id) = found {
                self.claim(number, draft, id)?;
            }
        }
        for (number, draft) in drafts.iter_mut().enumerate() {
            if self.existing[number].is_none() && text(&draft.fields, "slug").is_none() {
                self.give_slug(draft, &seen)?;
                if let Some(slug) = text(&draft.fields, "slug") {
                    seen.insert((draft.kind, slug.to_owned()), draft.node.mark.line);
                }
            }
            self.name(number, draft);
        }
        Ok(())
    }

    /// The record of the dossier that has the same name, where just one has.
    fn by_name(&mut self, kind: Kind, draft: &Draft) -> Result<Option<i64>, StoreError> {
        let Some(name) = names_of(kind, &draft.fields).into_iter().next() else {
            return Ok(match kind {
                Kind::Term => self.same_term(&draft.fields)?,
                _ => None,
            });
        };
        if kind == Kind::Proceeding {
            return Ok(None);
        }
        let wanted = folded(&name);
        let found: Vec<Match> = self
            .store
            .find(&name, &[kind])?
            .into_iter()
            .filter(|m| kind != Kind::Actor || folded(&m.label) == wanted)
            .collect();
        match found.as_slice() {
            [one] => Ok(Some(one.number)),
            [] => Ok(None),
            several => {
                let names: Vec<&str> = several.iter().map(|m| m.reference.as_str()).collect();
                let message = format!(
                    "several {} of the dossier are called “{name}” ({}): say which with “slug:”",
                    kind.plural(),
                    names.join(", ")
                );
                self.problem(draft.node.mark, message);
                Ok(None)
            }
        }
    }

    fn same_term(&self, fields: &Fields) -> Result<Option<i64>, StoreError> {
        let same = |other: &Fields| {
            ["vocabulary", "code"]
                .iter()
                .all(|name| text(other, name) == text(fields, name))
        };
        let terms = self.store.maps(Kind::Term, None)?;
        Ok(terms.iter().find(|t| same(&t.fields)).map(|t| t.number))
    }

    fn claim(&mut self, number: usize, draft: &mut Draft, id: i64) -> Result<(), StoreError> {
        if let Some(record) = self.store.map(draft.kind, id)? {
            self.claimed.insert(id);
            for name in ["uid", "slug"] {
                if let Some(value) = record.fields.get(name)
                    && !draft.fields.contains_key(name)
                {
                    draft.fields.insert(name.to_owned(), value.clone());
                }
            }
            self.existing[number] = Some(record);
        }
        Ok(())
    }

    fn give_slug(
        &self,
        draft: &mut Draft,
        seen: &HashMap<(Kind, String), usize>,
    ) -> Result<(), StoreError> {
        let Some(base) = slug_base(draft.kind, &draft.fields) else {
            return Ok(());
        };
        let slug = free_slug(self.store, draft.kind, &base, |slug| {
            seen.contains_key(&(draft.kind, slug.to_owned()))
        })?;
        draft.fields.insert("slug".into(), slug.into());
        Ok(())
    }

    /// Gives a draft its key and keeps its names.
    fn name(&mut self, number: usize, draft: &mut Draft) {
        if !draft.fields.contains_key("uid") {
            draft
                .fields
                .insert("uid".into(), Uid::new().to_string().into());
        }
        let key = text(&draft.fields, "slug")
            .or(text(&draft.fields, "uid"))
            .unwrap_or_default()
            .to_owned();
        for own in ["slug", "uid"] {
            if let Some(own) = text(&draft.fields, own) {
                self.names.keys.insert((draft.kind, own.to_owned()));
            }
        }
        for name in names_of(draft.kind, &draft.fields) {
            self.names
                .by_name
                .entry((draft.kind, folded(&name)))
                .or_default()
                .insert(key.clone());
        }
        self.keys[number] = Some(key);
    }

    /// Puts in the links to the records around the drafts of a kind, and resolves all links.
    fn link(&mut self, kind: Kind, drafts: &mut [Draft], terms: &Terms) -> Result<(), StoreError> {
        for draft in drafts.iter_mut().filter(|draft| draft.kind == kind) {
            if let Some((parent, belongs)) = draft.parent
                && let Some(key) = self.keys[parent].clone()
            {
                match belongs {
                    Belongs::Always(field) => {
                        draft.fields.insert(field.to_owned(), key.into());
                    }
                    Belongs::ByDefault(list) => {
                        let resolver = FileResolver {
                            names: &self.names,
                            store: self.store,
                            error: RefCell::default(),
                        };
                        if !draft.fields.contains_key(list)
                            && !is_party(&draft.fields, &key, &resolver)
                        {
                            let own = Value::Array(vec![key.into()]);
                            draft.fields.insert(list.to_owned(), own);
                        }
                    }
                }
            }
            let resolver = FileResolver {
                names: &self.names,
                store: self.store,
                error: RefCell::default(),
            };
            let found = check(kind, &mut draft.fields, terms, &resolver);
            if let Some(error) = resolver.error.into_inner() {
                return Err(error);
            }
            for problem in found {
                self.problems.push(Problem {
                    mark: draft.node.locate(&problem.path),
                    message: problem.message,
                });
            }
            match canonical(kind, std::mem::take(&mut draft.fields)) {
                Ok(fields) => draft.fields = fields,
                Err(message) => self.problems.push(Problem {
                    mark: draft.node.mark,
                    message,
                }),
            }
            let default = kind.shape().default_confidentiality.code();
            if text(&draft.fields, "confidentiality") == Some(default) {
                draft.fields.remove("confidentiality");
                draft.cleared.push("confidentiality".into());
            }
        }
        Ok(())
    }

    /// Matches drafts without a name of their own with records that stand in the same place:
    /// first those that are the same, then those that are alike.
    fn match_unnamed(&mut self, kind: Kind, drafts: &mut [Draft]) -> Result<(), StoreError> {
        let open: Vec<usize> = (0..drafts.len())
            .filter(|n| {
                let draft = &drafts[*n];
                draft.kind == kind
                    && self.existing[*n].is_none()
                    && slug_base(kind, &draft.fields).is_none()
                    && kind != Kind::Term
                    && draft.node.get("uid").is_none()
                    && draft.node.get("slug").is_none()
            })
            .collect();
        for exact in [true, false] {
            for number in &open {
                if self.existing[*number].is_some() {
                    continue;
                }
                let fields = comparable(&drafts[*number].fields);
                let Some(place) = self.place(&drafts[*number])? else {
                    continue;
                };
                self.load_candidates(kind, place)?;
                let free = self.candidates[&(kind, place)]
                    .iter()
                    .filter(|c| !self.claimed.contains(&c.number));
                let best = if exact {
                    free.filter(|c| fields.iter().all(|(k, v)| c.fields.get(k) == Some(v)))
                        .map(|c| c.number)
                        .next()
                } else {
                    free.map(|c| (likeness(&fields, &c.fields), c.number))
                        .filter(|(score, _)| *score >= ALIKE)
                        .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)))
                        .map(|(_, number)| number)
                };
                if let Some(id) = best {
                    let old = self.keys[*number].take();
                    drafts[*number].fields.remove("uid");
                    self.claim(*number, &mut drafts[*number], id)?;
                    self.name(*number, &mut drafts[*number]);
                    if let (Some(old), Some(new)) = (old, self.keys[*number].clone()) {
                        self.names
                            .by_name
                            .entry((kind, folded(&old)))
                            .or_default()
                            .insert(new);
                    }
                }
            }
        }
        Ok(())
    }

    /// The record around a draft or, at the top level, the first one it is about.
    fn place(&self, draft: &Draft) -> Result<Option<i64>, StoreError> {
        for field in ["proceeding", "actor", "targets", "accused", "about"] {
            let kind = match field {
                "proceeding" => Kind::Proceeding,
                _ => Kind::Actor,
            };
            let key = match draft.fields.get(field) {
                Some(Value::String(key)) => Some(key.as_str()),
                Some(Value::Array(items)) => items
                    .first()
                    .and_then(|item| item.as_str().or_else(|| item.get("actor")?.as_str())),
                _ => None,
            };
            if let Some(key) = key {
                return self.store.id_of(kind, key);
            }
        }
        Ok(Some(0))
    }

    fn load_candidates(&mut self, kind: Kind, place: i64) -> Result<(), StoreError> {
        if self.candidates.contains_key(&(kind, place)) {
            return Ok(());
        }
        let found = if place == 0 {
            self.store.maps(kind, None)?
        } else {
            let mut ids = BTreeSet::new();
            for around in [Kind::Actor, Kind::Proceeding] {
                for mention in self.store.mentions(around, place)? {
                    if mention.kind == kind {
                        ids.insert(mention.number);
                    }
                }
            }
            self.store.maps(kind, Some(&ids))?
        };
        self.candidates.insert((kind, place), found);
        Ok(())
    }

    fn settings(
        &mut self,
        wanted: Option<&Settings>,
    ) -> Result<Vec<(&'static str, String)>, StoreError> {
        let Some(wanted) = wanted else {
            return Ok(Vec::new());
        };
        let now = self.store.settings()?;
        let mut wanted = wanted.clone();
        if let Some(sender) = &wanted.sender {
            let resolver = FileResolver {
                names: &self.names,
                store: self.store,
                error: RefCell::default(),
            };
            match resolver.resolve(Some(Kind::Actor), sender) {
                Ok(key) => wanted.sender = Some(Link(key)),
                Err(message) => self.problem(Mark::default(), format!("sender: {message}")),
            }
        }
        Ok(wanted
            .pairs()
            .into_iter()
            .zip(now.pairs())
            .filter_map(|((name, new), (_, old))| {
                new.filter(|n| Some(n) != old.as_ref()).map(|n| (name, n))
            })
            .collect())
    }

    fn planned(&self, number: usize, draft: &Draft) -> Planned {
        let kind = draft.kind;
        let Some(existing) = &self.existing[number] else {
            return Planned {
                kind,
                fields: draft.fields.clone(),
                change: Change::Create,
            };
        };
        let (fields, change) = merged(existing, &draft.fields, &draft.cleared);
        Planned {
            kind,
            fields,
            change,
        }
    }
}

/// A record of the dossier with the fields that a file gives, and what changes by them.
pub fn merged(existing: &StoredMap, given: &Fields, cleared: &[String]) -> (Fields, Change) {
    let mut fields = existing.fields.clone();
    for (name, value) in given {
        fields.insert(name.clone(), value.clone());
    }
    for name in cleared {
        fields.remove(name);
    }
    let fields = canonical(existing.kind, fields).unwrap_or_default();
    let before = canonical(existing.kind, existing.fields.clone()).unwrap_or_default();
    let changed: Vec<String> = fields
        .keys()
        .chain(before.keys())
        .filter(|name| fields.get(*name) != before.get(*name))
        .cloned()
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    let change = if changed.is_empty() {
        Change::Nothing
    } else {
        Change::Update {
            number: existing.number,
            fields: changed,
        }
    };
    (fields, change)
}

/// A slug that no record of the kind has.
///
/// # Errors
/// When the dossier cannot be read.
pub fn free_slug(
    store: &Store,
    kind: Kind,
    base: &Slug,
    taken: impl Fn(&str) -> bool,
) -> Result<String, StoreError> {
    let mut slug = base.to_string();
    let mut number = 1;
    while taken(&slug) || store.id_of(kind, &slug)?.is_some() {
        number += 1;
        slug = format!("{base}-{number}");
    }
    Ok(slug)
}

/// Makes the slug of a record of a kind that always has one.
///
/// # Errors
/// When the dossier cannot be read.
pub fn slug_for(store: &Store, kind: Kind, fields: &Fields) -> Result<Option<String>, StoreError> {
    slug_base(kind, fields)
        .map(|base| free_slug(store, kind, &base, |_| false))
        .transpose()
}

/// Whether a proceeding names an actor among its parties, so that they are not the accused.
fn is_party(fields: &Fields, key: &str, resolver: &FileResolver<'_>) -> bool {
    ["parties", "witnesses"].iter().any(|list| {
        fields
            .get(*list)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(|party| party.as_str().or_else(|| party.get("actor")?.as_str()))
            .any(|link| {
                resolver
                    .resolve(Some(Kind::Actor), &Link(link.to_owned()))
                    .is_ok_and(|found| found == key)
            })
    })
}

/// The fields that tell records apart, without identity.
fn comparable(fields: &Fields) -> Fields {
    fields
        .iter()
        .filter(|(name, _)| *name != "uid" && *name != "slug")
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

/// How alike two records are: the share of fields that agree, texts by their likeness.
fn likeness(draft: &Fields, record: &Fields) -> f64 {
    let mut score = 0.0;
    let mut count = 0.0;
    for (name, value) in draft {
        if matches!(
            name.as_str(),
            "proceeding" | "actor" | "targets" | "accused" | "about"
        ) {
            continue;
        }
        let weight = if matches!(name.as_str(), "summary" | "text" | "kind" | "date") {
            2.0
        } else {
            1.0
        };
        count += weight;
        score += weight
            * match (value, record.get(name)) {
                (a, Some(b)) if a == b => 1.0,
                (Value::String(a), Some(Value::String(b))) if name != "kind" && name != "date" => {
                    let cut = |s: &str| s.chars().take(300).collect::<String>();
                    strsim::normalized_levenshtein(&cut(a), &cut(b))
                }
                _ => 0.0,
            };
    }
    if count == 0.0 { 0.0 } else { score / count }
}

/// Resolves links to records of the file first, then of the dossier.
struct FileResolver<'r> {
    names: &'r Names,
    store: &'r Store,
    error: RefCell<Option<StoreError>>,
}

impl Resolver for FileResolver<'_> {
    fn resolve(&self, kind: Option<Kind>, link: &Link) -> Result<String, String> {
        let text = link.as_str().trim();
        let kinds: Vec<Kind> = kind.map_or_else(|| Kind::ALL.to_vec(), |kind| vec![kind]);
        if kinds
            .iter()
            .any(|kind| self.names.keys.contains(&(*kind, text.to_owned())))
        {
            return Ok(text.to_owned());
        }
        for kind in &kinds {
            if let Some(keys) = self.names.by_name.get(&(*kind, folded(text))) {
                match keys.iter().collect::<Vec<_>>().as_slice() {
                    [one] => return Ok((*one).clone()),
                    several => {
                        let several: Vec<&str> = several.iter().map(|s| s.as_str()).collect();
                        return Err(format!(
                            "“{text}” could be {}: say which by its slug",
                            several.join(" or ")
                        ));
                    }
                }
            }
        }
        let kinds: Vec<Kind> = kind.into_iter().collect();
        match resolve_in(self.store, &kinds, text) {
            Ok(result) => result,
            Err(error) => {
                *self.error.borrow_mut() = Some(error);
                Ok(text.to_owned())
            }
        }
    }
}

/// Resolves a link to a record of the dossier; the inner error says in words what to do.
///
/// # Errors
/// When the dossier cannot be read.
pub fn resolve_in(
    store: &Store,
    kinds: &[Kind],
    text: &str,
) -> Result<Result<String, String>, StoreError> {
    let found = store.find(text, kinds)?;
    Ok(match found.as_slice() {
        [one] => Ok(one.key.clone()),
        [] => {
            let near: Vec<String> = store
                .nearest(text, kinds)?
                .into_iter()
                .map(|m| format!("{} ({})", m.reference, m.label))
                .collect();
            let near = if near.is_empty() {
                String::new()
            } else {
                format!("; nearest: {}", near.join(", "))
            };
            let add = kinds.first().map_or("", |kind| how_to_add(*kind));
            let none = match kinds.first() {
                Some(kind) => no_such(*kind, text),
                None => format!("there is no record “{text}”"),
            };
            Err(format!("{none}{near}{add}"))
        }
        several => {
            let names: Vec<String> = several
                .iter()
                .map(|m| format!("{} ({})", m.reference, m.label))
                .collect();
            Err(format!(
                "“{text}” could be {}: say which",
                names.join(" or ")
            ))
        }
    })
}

/// Says that a record is not there.
pub fn no_such(kind: Kind, text: &str) -> String {
    format!("there is no {} “{text}”", kind.singular())
}

/// How a record that is missing is added, as the end of a message.
pub fn how_to_add(kind: Kind) -> &'static str {
    match kind {
        Kind::Actor => {
            "; add it first (in a file under “actors:”, or with `dossier add-actor`), or give {wording: …} where only a description is known"
        }
        Kind::Source => "; add it first (in a file under “sources:”, or with `dossier add-source`)",
        Kind::Provision => {
            "; add it first (in a file under “provisions:”, or with `dossier add-provision`)"
        }
        _ => "",
    }
}
