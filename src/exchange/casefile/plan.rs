//! What importing drafts would change: which record of the dossier each is, and what it changes in
//! it. Who a draft is, is decided by [`crate::exchange::incoming::identity`] alone.

use super::check::{Resolver, check};
use super::keys::recognise;
use super::layout::Belongs;
use super::neutral::{is_withheld, neutral_slug};
use super::read::{CaseFile, Draft, canonical};
use super::resolve::{FileResolver, Names};
use crate::exchange::incoming::Rules;
use crate::exchange::incoming::identity::{Identities, stands_for_itself};
use crate::exchange::incoming::links::{each_link, key_of};
use crate::exchange::incoming::merge::{ALLOW_SETTINGS, Difference, Kept, merge};
use crate::exchange::incoming::report::{Entry, Proposal, Report, label};
use crate::exchange::problem::{Mark, Problem};
use crate::model::{Kind, Link, Settings, Slug, Uid};
use crate::store::{Fields, Store, StoreError, StoredMap, Writer};
use crate::vocabulary::Terms;
use serde_json::Value;
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

pub use super::resolve::{how_to_add, no_such, resolve_in};

/// What happens to a record.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// It is new.
    Create,
    /// It is there, with this local number, and changes.
    Update(i64),
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
    /// What is told about it.
    pub report: Report,
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
                (Change::Update(number), _) => {
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
pub fn plan(
    file: CaseFile,
    store: &Store,
    terms: &Terms,
    rules: &Rules,
) -> Result<Plan, PlanError> {
    let mut rules = rules.clone();
    rules.level = file.level.or(rules.level);
    rules.terms = terms.clone();
    let settings = store.settings()?;
    rules.language = settings.working_language().to_owned();
    let mut planner = Planner {
        store,
        rules: &rules,
        identities: Identities::new(store, i64::MAX, usize::MAX),
        existing: vec![None; file.drafts.len()],
        settled: HashMap::new(),
        proposals: vec![None; file.drafts.len()],
        names: Names::default(),
        problems: Vec::new(),
        report: Report::default(),
    };
    let mut drafts = file.drafts;
    recognise(store, &mut drafts)?;
    planner.name(&mut drafts)?;
    for kind in Kind::ALL {
        planner.link(kind, &mut drafts, terms)?;
    }
    planner.settle(&mut drafts)?;
    let settings = planner.settings(file.settings.as_ref(), &settings)?;
    planner.give_slugs(&mut drafts)?;
    let mut records = Vec::new();
    for kind in Kind::ALL {
        for (number, draft) in drafts.iter().enumerate().filter(|(_, d)| d.kind == kind) {
            records.push(planner.planned(number, draft));
        }
    }
    by_uid_where_slugs_change(&mut records, &planner.existing);
    let mut problems = planner.problems;
    if problems.is_empty() {
        Ok(Plan {
            settings,
            records,
            report: planner.report,
        })
    } else {
        problems.sort();
        problems.dedup();
        Err(PlanError::File(problems))
    }
}

struct Planner<'s> {
    store: &'s Store,
    rules: &'s Rules,
    identities: Identities<'s>,
    /// The record that each draft is, where it is in the dossier.
    existing: Vec<Option<StoredMap>>,
    /// The keys of records of the dossier by those that the file has for them.
    settled: HashMap<(Kind, String), String>,
    /// The record that each draft is only like.
    proposals: Vec<Option<Box<Proposal>>>,
    names: Names,
    problems: Vec<Problem>,
    report: Report,
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

/// The key of a draft: its slug, or its uid.
fn key(draft: &Draft) -> &str {
    text(&draft.fields, "slug")
        .or(text(&draft.fields, "uid"))
        .unwrap_or_default()
}

impl Planner<'_> {
    fn problem(&mut self, mark: Mark, message: String) {
        self.problems.push(Problem { mark, message });
    }

    /// Gives each draft a key, and settles those that name a record of the dossier.
    fn name(&mut self, drafts: &mut [Draft]) -> Result<(), StoreError> {
        let mut seen: HashMap<(Kind, String), usize> = HashMap::new();
        for (number, draft) in drafts.iter_mut().enumerate() {
            let kind = draft.kind;
            let mark = draft.node.mark;
            let slug = text(&draft.fields, "slug").map(str::to_owned);
            let uid = text(&draft.fields, "uid").map(str::to_owned);
            for key in slug.iter().chain(&uid) {
                if let Some(first) = seen.insert((kind, key.clone()), mark.line) {
                    let message = format!(
                        "two {} of this file are called “{key}” (the other on line {first})",
                        kind.plural()
                    );
                    self.problem(mark, message);
                }
            }
            if uid.is_none() {
                let uid = Uid::new().to_string();
                draft.fields.insert("uid".into(), uid.into());
            }
            let called = slug
                .clone()
                .unwrap_or_else(|| format!("line {}", mark.line));
            self.names.add(kind, &draft.fields, key(draft), &called);
            match self
                .identities
                .named(kind, uid.as_deref(), slug.as_deref())?
            {
                Err(message) => self.problem(mark, message),
                Ok(None) => {}
                Ok(Some(id)) => {
                    if !self.settle_as(number, draft, id)? {
                        let message = format!(
                            "another record of this file is the {kind} “{}” too: one by its uid, one by its slug",
                            slug.or(uid).unwrap_or_default()
                        );
                        self.problem(mark, message);
                    }
                }
            }
        }
        Ok(())
    }

    /// Takes a record of the dossier for a draft; false where another draft is it already.
    fn settle_as(&mut self, number: usize, draft: &mut Draft, id: i64) -> Result<bool, StoreError> {
        if !self.identities.claim(id) {
            return Ok(false);
        }
        let Some(record) = self.identities.record(draft.kind, id)? else {
            return Ok(false);
        };
        for name in ["slug", "uid"] {
            if let Some(own) = text(&draft.fields, name) {
                self.settled
                    .insert((draft.kind, own.to_owned()), record.key());
            }
            if let Some(value) = record.fields.get(name)
                && (name == "uid" || !draft.fields.contains_key(name))
            {
                draft.fields.insert(name.to_owned(), value.clone());
            }
        }
        self.existing[number] = Some(record);
        Ok(true)
    }

    /// Puts in the links to the records around the drafts of a kind, and resolves all links.
    fn link(&mut self, kind: Kind, drafts: &mut [Draft], terms: &Terms) -> Result<(), StoreError> {
        let keys: Vec<String> = drafts.iter().map(|draft| key(draft).to_owned()).collect();
        for draft in drafts.iter_mut().filter(|draft| draft.kind == kind) {
            let resolver = FileResolver {
                names: &self.names,
                store: self.store,
                error: RefCell::default(),
            };
            if let Some((parent, belongs)) = draft.parent {
                let key = keys[parent].clone();
                match belongs {
                    Belongs::Always(field) => {
                        draft.fields.insert(field.to_owned(), key.into());
                    }
                    Belongs::ByDefault(list) => {
                        if !draft.fields.contains_key(list)
                            && !is_party(&draft.fields, &key, &resolver)
                        {
                            let own = Value::Array(vec![key.into()]);
                            draft.fields.insert(list.to_owned(), own);
                        }
                    }
                }
            }
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

    /// Puts the keys of the dossier in the place of those that the file has for its records.
    fn speak(&self, kind: Kind, fields: &mut Fields) -> Result<(), StoreError> {
        each_link(kind, fields, &mut |to, link| {
            let kinds = to.map_or_else(|| Kind::ALL.to_vec(), |kind| vec![kind]);
            let known = link.as_str().and_then(|text| {
                kinds
                    .iter()
                    .find_map(|kind| self.settled.get(&(*kind, text.to_owned())))
            });
            if let Some(key) = known {
                *link = key.as_str().into();
            } else if let Some(uid) = link.as_str().filter(|text| text.parse::<Uid>().is_ok())
                && !self.names.is_key(to, uid)
                && let Some(key) = key_of(self.store, to, uid)?
            {
                *link = key.into();
            }
            Ok(())
        })
    }

    /// Settles who the drafts are that name no record of the dossier. What is known of one may tell
    /// who another is, so this goes on until nothing more is found.
    fn settle(&mut self, drafts: &mut [Draft]) -> Result<(), StoreError> {
        let mut given_up: HashSet<usize> = HashSet::new();
        loop {
            for draft in drafts.iter_mut() {
                let mut fields = std::mem::take(&mut draft.fields);
                self.speak(draft.kind, &mut fields)?;
                draft.fields = fields;
            }
            let open: Vec<usize> = (0..drafts.len())
                .filter(|n| self.is_open(&drafts[*n], *n) && !given_up.contains(n))
                .collect();
            let mut several = Vec::new();
            let mut found = false;
            for number in &open {
                let draft = &mut drafts[*number];
                let most = match stands_for_itself(draft.kind) {
                    true => usize::MAX,
                    false => 1,
                };
                let equal =
                    self.identities
                        .equal(draft.kind, &draft.fields, &draft.cleared, most)?;
                match equal.as_slice() {
                    [] => {}
                    [one] => found |= self.settle_as(*number, draft, *one)?,
                    _ => several.push(*number),
                }
            }
            if found {
                continue;
            }
            for number in several {
                found |= self.one_of_several(drafts, number, &open, &mut given_up)?;
            }
            if found || self.knot(drafts, &open)? {
                continue;
            }
            for number in &open {
                let draft = &mut drafts[*number];
                if let Some(id) = self.identities.identified(draft.kind, &draft.fields)? {
                    found |= self.settle_as(*number, draft, id)?;
                }
            }
            if found {
                continue;
            }
            if !self.propose(drafts, &open)? {
                return Ok(());
            }
        }
    }

    /// Whether it is not settled yet who a draft is: those that name a record, of which there is
    /// none, are new.
    fn is_open(&self, draft: &Draft, number: usize) -> bool {
        self.existing[number].is_none()
            && self.proposals[number].is_none()
            && draft.node.get("uid").is_none()
            && draft.node.get("slug").is_none()
    }

    /// Takes one of several records that are equal to a draft, in their order, where there are as
    /// many drafts that say the same: which is which makes no difference then.
    fn one_of_several(
        &mut self,
        drafts: &mut [Draft],
        number: usize,
        open: &[usize],
        given_up: &mut HashSet<usize>,
    ) -> Result<bool, StoreError> {
        let draft = &drafts[number];
        let kind = draft.kind;
        let mut equal = self
            .identities
            .equal(kind, &draft.fields, &draft.cleared, usize::MAX)?;
        let own = |fields: &Fields| {
            let mut fields = fields.clone();
            fields.shift_remove("uid");
            fields
        };
        let wanted = own(&draft.fields);
        let rows = open
            .iter()
            .filter(|n| self.existing[**n].is_none())
            .filter(|n| drafts[**n].kind == kind && own(&drafts[**n].fields) == wanted)
            .count();
        if rows < equal.len() {
            // A row of a table that nothing refers to may be the record that says no more than it.
            let mut exact = Vec::new();
            for id in &equal {
                if self.identities.exactly(kind, &wanted, *id)? {
                    exact.push(*id);
                }
            }
            if exact.len() == rows && !is_referred_to(drafts, number) {
                equal = exact;
            } else {
                let mut names = Vec::new();
                for id in &equal {
                    let found = self.store.describe(kind, *id)?;
                    names.extend(found.map(|found| found.reference));
                }
                let message = format!(
                    "several {} of the dossier are “{}” ({}): say which with “slug:”",
                    kind.plural(),
                    label(&wanted),
                    names.join(", ")
                );
                self.problem(drafts[number].node.mark, message);
                given_up.insert(number);
                return Ok(false);
            }
        }
        match equal.first() {
            Some(one) => self.settle_as(number, &mut drafts[number], *one),
            None => Ok(false),
        }
    }

    /// Settles drafts that refer to each other, so that none is known before the other: each is a
    /// record where all of them together are.
    fn knot(&mut self, drafts: &mut [Draft], open: &[usize]) -> Result<bool, StoreError> {
        let keys: HashSet<(Kind, String)> = open
            .iter()
            .map(|n| (drafts[*n].kind, key(&drafts[*n]).to_owned()))
            .collect();
        let mut pairs: HashMap<usize, i64> = HashMap::new();
        for number in open {
            let draft = &drafts[*number];
            if !stands_for_itself(draft.kind) {
                continue;
            }
            let mut rest = draft.fields.clone();
            let tied = without_links_to(draft.kind, &mut rest, &keys);
            if !tied || !Identities::tells(draft.kind, &rest) {
                continue;
            }
            let equal = self
                .identities
                .equal(draft.kind, &rest, &draft.cleared, 2)?;
            if let [one] = equal.as_slice()
                && !pairs.values().any(|other| other == one)
            {
                pairs.insert(*number, *one);
            }
        }
        loop {
            let before = pairs.len();
            let mut added = Vec::new();
            for (number, id) in &pairs {
                if let Some(record) = self.identities.record(drafts[*number].kind, *id)? {
                    let own = (drafts[*number].kind, key(&drafts[*number]).to_owned());
                    self.settled.insert(own.clone(), record.key());
                    added.push(own);
                }
            }
            let mut good = HashMap::new();
            for (number, id) in &pairs {
                let draft = &drafts[*number];
                let mut fields = draft.fields.clone();
                self.speak(draft.kind, &mut fields)?;
                let equal =
                    self.identities
                        .equal(draft.kind, &fields, &draft.cleared, usize::MAX)?;
                if equal.contains(id) {
                    good.insert(*number, *id);
                }
            }
            for own in added {
                self.settled.remove(&own);
            }
            pairs = good;
            if pairs.len() == before {
                break;
            }
        }
        let mut found = false;
        for (number, id) in pairs {
            found |= self.settle_as(number, &mut drafts[number], id)?;
        }
        Ok(found)
    }

    /// Looks for what drafts are only like, of one kind after the other, since others may be known
    /// once it is decided. True where a draft was taken for what it is like.
    fn propose(&mut self, drafts: &mut [Draft], open: &[usize]) -> Result<bool, StoreError> {
        for kind in Kind::ALL {
            let mut accepted = false;
            let mut asked = false;
            for number in open.iter().copied() {
                let draft = &mut drafts[number];
                if draft.kind != kind {
                    continue;
                }
                let Some(id) = self.identities.alike(kind, &draft.fields)? else {
                    continue;
                };
                let Some(twin) = self.identities.record(kind, id)? else {
                    continue;
                };
                let place = (self.rules.file, draft.node.mark);
                let answer = self.rules.answers.get(&place).copied();
                let answer = answer.or(self.rules.update_alike.then_some(true));
                let take = answer == Some(true);
                self.proposals[number] = Some(Box::new(Proposal {
                    place,
                    kind,
                    row: draft.fields.clone(),
                    twin,
                    accepted: take,
                    decided: answer.is_some(),
                }));
                asked |= answer.is_none();
                if take {
                    accepted |= self.settle_as(number, draft, id)?;
                }
            }
            if accepted {
                return Ok(true);
            }
            if asked && self.rules.ask {
                return Ok(false);
            }
        }
        Ok(false)
    }

    /// Gives slugs to new records of kinds that always have one.
    fn give_slugs(&mut self, drafts: &mut [Draft]) -> Result<(), StoreError> {
        let mut taken: HashSet<(Kind, String)> = drafts
            .iter()
            .filter_map(|draft| Some((draft.kind, text(&draft.fields, "slug")?.to_owned())))
            .collect();
        for (number, draft) in drafts.iter_mut().enumerate() {
            if self.existing[number].is_some() || draft.fields.contains_key("slug") {
                continue;
            }
            if let Some(base) = slug_base(draft.kind, &draft.fields) {
                let slug = free_slug(self.store, draft.kind, &base, |slug| {
                    taken.contains(&(draft.kind, slug.to_owned()))
                })?;
                taken.insert((draft.kind, slug.clone()));
                draft.fields.insert("slug".into(), slug.into());
            }
        }
        Ok(())
    }

    fn settings(
        &mut self,
        wanted: Option<&Settings>,
        now: &Settings,
    ) -> Result<Vec<(&'static str, String)>, StoreError> {
        let Some(wanted) = wanted else {
            return Ok(Vec::new());
        };
        let mut wanted = wanted.clone();
        if let Some(sender) = &wanted.sender {
            let resolver = FileResolver {
                names: &self.names,
                store: self.store,
                error: RefCell::default(),
            };
            match resolver.resolve(Some(Kind::Actor), sender) {
                Ok(key) => {
                    let settled = self.settled.get(&(Kind::Actor, key.clone()));
                    wanted.sender = Some(Link(settled.cloned().unwrap_or(key)));
                }
                Err(message) => self.problem(Mark::default(), format!("sender: {message}")),
            }
        }
        Ok(settings(self.rules, &wanted, now, &mut self.report))
    }

    fn planned(&mut self, number: usize, draft: &Draft) -> Planned {
        let kind = draft.kind;
        let proposal = self.proposals[number].take();
        let told = proposal.is_some();
        if let Some(proposal) = proposal {
            self.report.tell(Entry::Alike(proposal));
        }
        let Some(existing) = &self.existing[number] else {
            self.report.counts.added += 1;
            if self.rules.preview && !told {
                let label = label(&draft.fields);
                self.report.tell(Entry::Added { kind, label });
            }
            return Planned {
                kind,
                fields: draft.fields.clone(),
                change: Change::Create,
            };
        };
        let merged = merge(existing, &draft.fields, &draft.cleared, self.rules);
        let change = match merged.changes {
            true => Change::Update(existing.number),
            false => Change::Nothing,
        };
        self.report.merged(kind, &draft.fields, &merged, self.rules);
        Planned {
            kind,
            fields: merged.fields,
            change,
        }
    }
}

/// The settings that a file changes: those that are not set yet, others where that is allowed.
pub fn settings(
    rules: &Rules,
    wanted: &Settings,
    now: &Settings,
    report: &mut Report,
) -> Vec<(&'static str, String)> {
    let mut set = Vec::new();
    for ((name, new), (_, old)) in wanted.pairs().into_iter().zip(now.pairs()) {
        let Some(new) = new.filter(|new| Some(new) != old.as_ref()) else {
            continue;
        };
        let kept = (old.is_some() && !rules.allow_settings).then_some(Kept::Unless(ALLOW_SETTINGS));
        if rules.preview || kept.is_some() {
            report.tell(Entry::Setting(Difference {
                field: name.to_owned(),
                from: old.map(Value::from),
                to: Some(new.clone().into()),
                kept,
            }));
        }
        if kept.is_none() {
            report.settings += 1;
            set.push((name, new));
        }
    }
    set
}

/// Whether another draft nests in a draft or links to it.
fn is_referred_to(drafts: &[Draft], number: usize) -> bool {
    let own = [
        key(&drafts[number]),
        text(&drafts[number].fields, "uid").unwrap_or_default(),
    ];
    drafts.iter().any(|draft| {
        let mut fields = draft.fields.clone();
        let mut found = draft.parent.is_some_and(|(parent, _)| parent == number);
        let _ = each_link::<()>(draft.kind, &mut fields, &mut |_, link| {
            found |= link.as_str().is_some_and(|link| own.contains(&link));
            Ok(())
        });
        found
    })
}

/// Takes out of a draft the fields that hold links to some records; whether there were any.
fn without_links_to(kind: Kind, fields: &mut Fields, keys: &HashSet<(Kind, String)>) -> bool {
    let names: Vec<String> = fields.keys().cloned().collect();
    let mut any = false;
    for name in names {
        let Some(value) = fields.get(&name).cloned() else {
            continue;
        };
        let mut alone = Fields::from_iter([(name.clone(), value)]);
        let mut tied = false;
        let _ = each_link::<()>(kind, &mut alone, &mut |to, link| {
            let kinds = to.map_or_else(|| Kind::ALL.to_vec(), |kind| vec![kind]);
            tied |= link.as_str().is_some_and(|key| {
                kinds
                    .iter()
                    .any(|kind| keys.contains(&(*kind, key.to_owned())))
            });
            Ok(())
        });
        if tied {
            fields.shift_remove(&name);
            any = true;
        }
    }
    any
}

/// Links to records that get another slug lead to their uids, which stay.
fn by_uid_where_slugs_change(records: &mut [Planned], existing: &[Option<StoredMap>]) {
    let slugs: HashMap<&str, Option<&str>> = records
        .iter()
        .filter_map(|new| Some((text(&new.fields, "uid")?, text(&new.fields, "slug"))))
        .collect();
    let renamed: HashMap<(Kind, String), String> = existing
        .iter()
        .flatten()
        .filter_map(|old| {
            let (slug, uid) = (text(&old.fields, "slug")?, text(&old.fields, "uid")?);
            let changes = slugs.get(uid).is_some_and(|new| *new != Some(slug));
            changes.then(|| ((old.kind, slug.to_owned()), uid.to_owned()))
        })
        .collect();
    if renamed.is_empty() {
        return;
    }
    for record in records {
        let _ = each_link::<()>(record.kind, &mut record.fields, &mut |to, link| {
            let kinds = to.map_or_else(|| Kind::ALL.to_vec(), |kind| vec![kind]);
            let uid = link.as_str().and_then(|key| {
                kinds
                    .iter()
                    .find_map(|kind| renamed.get(&(*kind, key.to_owned())))
            });
            if let Some(uid) = uid {
                *link = uid.as_str().into();
            }
            Ok(())
        });
    }
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
