//! Proof that a dossier is whole: SQLite's own checks, the schema, the chain of hashes, every
//! state against its digest, the history against the tables, and what is derived from them.

use super::super::read::{Depth, Keys, Reader};
use super::super::{Fields, Store, StoreError, content, derived, schema};
use super::block::unpack;
use super::chain::{Entry, Hash, Header, Link, SALT, START, digest, hex};
use super::{Action, Subject, past_uid, setting_uid, state_of};
use crate::model::Kind;
use rusqlite::{Connection, params};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// What was checked, and what is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// How many revisions.
    pub revisions: i64,
    /// How many records.
    pub records: i64,
    /// Hash of the last revision.
    pub head: Option<Hash>,
    /// What is wrong, each with where.
    pub findings: Vec<String>,
}

/// The most findings that are told one by one.
const MOST: usize = 200;

impl Report {
    fn found(&mut self, finding: impl Into<String>) {
        if self.findings.len() < MOST {
            self.findings.push(finding.into());
        }
    }

    /// Notes an error as a finding.
    fn unless<T>(&mut self, what: &str, result: Result<T, StoreError>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(error) => {
                self.found(format!("{what}: {error}"));
                None
            }
        }
    }
}

impl Store {
    /// Checks the whole dossier, on one snapshot of it.
    ///
    /// # Errors
    /// When the file cannot be read at all; what is wrong in it is in the report.
    pub fn verify(&self) -> Result<Report, StoreError> {
        let _moment = self.snapshot()?;
        let connection = &self.connection;
        let mut report = Report::default();
        let sound = report.unless("the file", sqlite_checks(connection));
        for finding in sound.into_iter().flatten() {
            report.found(finding);
        }
        let schema = report.unless("the schema", schema::differences(connection));
        for difference in schema.into_iter().flatten() {
            report.found(format!("the schema: {difference}"));
        }
        let mut check = Check {
            connection,
            report: &mut report,
            latest: HashMap::new(),
            purged: HashMap::new(),
            past: HashSet::new(),
            compare: Vec::new(),
        };
        let chain = check.chain();
        report.unless("the history", chain);
        let derived = report.unless("the tables", derived::findings(connection));
        for finding in derived.into_iter().flatten() {
            report.found(finding);
        }
        let contents = report.unless("the attachments", content::findings(connection));
        for finding in contents.into_iter().flatten() {
            report.found(finding);
        }
        Ok(report)
    }

    /// The revision whose hash begins so.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn revision_with_hash(&self, start: &str) -> Result<Option<i64>, StoreError> {
        let mut statement = self.connection.prepare(
            "SELECT number FROM revision WHERE substr(lower(hex(hash)), 1, length(?1)) = lower(?1)",
        )?;
        let mut rows = statement.query([start])?;
        Ok(match rows.next()? {
            Some(row) => Some(row.get(0)?),
            None => None,
        })
    }
}

/// SQLite's own checks: pages, indexes, constraints, links.
fn sqlite_checks(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut found = Vec::new();
    let mut statement = connection.prepare("PRAGMA integrity_check(20)")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let line: String = row.get(0)?;
        if line != "ok" {
            found.push(format!("the file: {line}"));
        }
    }
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (table, parent): (String, String) = (row.get(0)?, row.get(2)?);
        let id: Option<i64> = row.get(1)?;
        let place = id.map_or(String::new(), |id| format!(" row {id}"));
        found.push(format!(
            "the tables: {table}{place} refers to a {parent} that is not there"
        ));
    }
    Ok(found)
}

/// A state that the tables should hold.
struct Expected {
    kind: Kind,
    number: i64,
    revision: i64,
    state: Vec<u8>,
}

struct Check<'c> {
    connection: &'c Connection,
    report: &'c mut Report,
    /// The last revision of each record.
    latest: HashMap<[u8; 16], i64>,
    /// Records that were purged, with the last revision that did it.
    purged: HashMap<[u8; 16], i64>,
    /// Under which uids it is kept that past states were erased.
    past: HashSet<[u8; 16]>,
    /// States still to compare with the tables.
    compare: Vec<Expected>,
}

impl Check<'_> {
    fn chain(&mut self) -> Result<(), StoreError> {
        let mut statement = self
            .connection
            .prepare("SELECT uid, max(revision) FROM change GROUP BY uid")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            self.latest.insert(row.get(0)?, row.get(1)?);
        }
        let mut statement = self.connection.prepare(
            "SELECT uid, max(revision) FROM change WHERE digest IS NULL AND revision IN (SELECT number FROM revision WHERE action = 'purge') GROUP BY uid",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            self.purged.insert(row.get(0)?, row.get(1)?);
        }
        let mut statement = self
            .connection
            .prepare("SELECT DISTINCT uid FROM change WHERE subject = 'past'")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            self.past.insert(row.get(0)?);
        }
        let mut statement = self.connection.prepare(
            "SELECT number, time, author, command, action, target, note, note_salt, note_digest, last_number, changes, previous, hash \
             FROM revision ORDER BY number",
        )?;
        let mut rows = statement.query([])?;
        let mut before = START;
        let mut expected = 1;
        let mut seen: HashMap<[u8; 16], i64> = HashMap::new();
        while let Some(row) = rows.next()? {
            let number: i64 = row.get(0)?;
            let action: String = row.get(4)?;
            let header = Header {
                number,
                time: row.get(1)?,
                author: row.get(2)?,
                command: row.get(3)?,
                action: Action::of(&action)?.code(),
                target: row.get(5)?,
                note_digest: row.get(8)?,
                last_number: row.get(9)?,
            };
            if number != expected {
                self.report.found(format!(
                    "the history: revision {expected} is missing before revision {number}"
                ));
            }
            let previous: Hash = row.get(11)?;
            if previous != before {
                self.report.found(format!(
                    "the history: revision {number} does not follow from the one before it"
                ));
            }
            let (note, salt): (Option<String>, Option<[u8; SALT]>) = (row.get(6)?, row.get(7)?);
            let right = match (&note, salt, header.note_digest) {
                (Some(note), Some(salt), Some(own)) => digest(&salt, note.as_bytes()) == own,
                (None, None, None) => true,
                (None, None, Some(_)) => !self.purged.is_empty() || !self.past.is_empty(),
                _ => false,
            };
            if !right {
                self.report.found(format!(
                    "the history: the remark of revision {number} is not the one that was made"
                ));
            }
            let link = self.changes(number, &previous, &mut seen)?;
            let count: i64 = row.get(10)?;
            if link.changes() != count {
                self.report.found(format!(
                    "the history: revision {number} holds {} changes instead of {count}",
                    link.changes()
                ));
            }
            let hash: Hash = row.get(12)?;
            if link.end(&header) != hash {
                self.report.found(format!(
                    "the history: revision {number} ({}, {}, by {}) is not what it was: its hash does not fit",
                    header.command, header.time, header.author
                ));
            }
            before = hash;
            expected = number + 1;
            self.report.revisions += 1;
        }
        self.compare_now()?;
        self.report.head = (self.report.revisions > 0).then_some(before);
        self.strays()?;
        self.settings()
    }

    /// Checks the changes of a revision and their states.
    fn changes(
        &mut self,
        revision: i64,
        previous: &Hash,
        seen: &mut HashMap<[u8; 16], i64>,
    ) -> Result<Link, StoreError> {
        let mut link = Link::after(previous);
        let mut statement = self.connection.prepare_cached(
            "SELECT position, subject, uid, number, earlier, digest, block FROM change WHERE revision = ? ORDER BY position",
        )?;
        let mut rows = statement.query([revision])?;
        let mut waiting: BTreeMap<i64, (Entry, Subject)> = BTreeMap::new();
        let mut block: Option<i64> = None;
        while let Some(row) = rows.next()? {
            let table: String = row.get(1)?;
            let subject = Subject::of(&table)?;
            let entry = Entry {
                position: row.get(0)?,
                subject: subject.table(),
                uid: row.get(2)?,
                number: row.get(3)?,
                earlier: row.get(4)?,
                digest: row.get(5)?,
            };
            link.change(&entry);
            if seen.insert(entry.uid, revision) != entry.earlier {
                self.report.found(format!(
                    "the history: {} in revision {revision} does not follow its earlier change",
                    name(subject, entry.number)
                ));
            }
            let own: Option<i64> = row.get(6)?;
            if own.is_some() && block.is_some() && own != block {
                self.block(revision, block, &mut waiting)?;
            }
            block = own.or(block);
            if entry.digest.is_some() {
                waiting.insert(entry.position, (entry, subject));
            }
        }
        self.block(revision, block, &mut waiting)?;
        Ok(link)
    }

    /// Checks the states of a block against the digests of their changes.
    fn block(
        &mut self,
        revision: i64,
        block: Option<i64>,
        waiting: &mut BTreeMap<i64, (Entry, Subject)>,
    ) -> Result<(), StoreError> {
        let content: Vec<Vec<u8>> = self
            .connection
            .prepare_cached("SELECT content FROM payload WHERE revision = ? AND block = ?")?
            .query_map(params![revision, block], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        let mut kept = Vec::new();
        if let Some(content) = content.first() {
            kept = self
                .report
                .unless(
                    &format!("the history: revision {revision}"),
                    unpack(content),
                )
                .unwrap_or_default();
        }
        for state in kept {
            let Some((entry, subject)) = waiting.remove(&state.position) else {
                self.report.found(format!(
                    "the history: revision {revision} holds a state that no change names"
                ));
                continue;
            };
            let what = name(subject, entry.number);
            if entry.digest != Some(digest(&state.salt, &state.state)) {
                self.report.found(format!(
                    "the history: the state of {what} in revision {revision} is not the one that was written"
                ));
            }
            if self.was_purged(subject, &entry.uid, revision) {
                self.report.found(format!(
                    "the history: {what} was purged, but revision {revision} still holds a state of it"
                ));
            }
            if subject == Subject::Content
                && self.latest.get(&entry.uid) == Some(&revision)
                && let Some(sha256) = state_of(&state.state)?
                    .get("sha256")
                    .and_then(Value::as_str)
                && content::size(self.connection, sha256)?.is_none()
            {
                self.report.found(format!(
                    "the bytes that revision {revision} added with an attachment are missing (SHA-256 {sha256})"
                ));
            }
            if self.latest.get(&entry.uid) == Some(&revision)
                && let (Subject::Record(kind), Some(number)) = (subject, entry.number)
            {
                self.compare.push(Expected {
                    kind,
                    number,
                    revision,
                    state: state.state,
                });
                if self.compare.len() >= 500 {
                    self.compare_now()?;
                }
            }
        }
        for (_, (entry, subject)) in std::mem::take(waiting) {
            if !self.was_purged(subject, &entry.uid, revision) {
                self.report.found(format!(
                    "the history: the state of {} in revision {revision} is missing",
                    name(subject, entry.number)
                ));
            }
        }
        Ok(())
    }

    /// Whether a record's state of a revision was erased by a later purge: with the record, or
    /// alone.
    fn was_purged(&self, subject: Subject, uid: &[u8; 16], revision: i64) -> bool {
        if subject == Subject::Past {
            // What a purge left of a state is erased by the next purge of that state.
            return self.latest.get(uid).is_some_and(|last| *last > revision);
        }
        self.purged.get(uid).is_some_and(|by| *by > revision)
            || (!self.past.is_empty() && self.past.contains(&past_uid(uid, revision)))
    }

    /// Compares states with what the tables hold.
    fn compare_now(&mut self) -> Result<(), StoreError> {
        let reader = Reader {
            connection: self.connection,
            keys: Keys::Uids,
            depth: Depth::Whole,
        };
        let mut by_kind: BTreeMap<Kind, Vec<Expected>> = BTreeMap::new();
        for expected in self.compare.drain(..) {
            by_kind.entry(expected.kind).or_default().push(expected);
        }
        for (kind, all) in by_kind {
            let ids: BTreeSet<i64> = all.iter().map(|e| e.number).collect();
            let mut found: HashMap<i64, Fields> = HashMap::new();
            match reader.maps(kind, Some(&ids)) {
                Ok(maps) => found.extend(maps.into_iter().map(|map| (map.number, map.fields))),
                // One spoilt record hides its neighbours: look at each alone.
                Err(_) => {
                    for id in ids {
                        match reader.map(kind, id) {
                            Ok(map) => found.extend(map.map(|map| (map.number, map.fields))),
                            Err(error) => {
                                let what = name(Subject::Record(kind), Some(id));
                                self.report.found(format!("{what} cannot be read: {error}"));
                                found.insert(id, Fields::new());
                            }
                        }
                    }
                }
            }
            for expected in all {
                self.report.records += 1;
                self.same(&expected, found.get(&expected.number))?;
            }
        }
        Ok(())
    }

    /// Reports where a record is not what its last revision left.
    fn same(&mut self, expected: &Expected, found: Option<&Fields>) -> Result<(), StoreError> {
        let what = name(Subject::Record(expected.kind), Some(expected.number));
        let Some(found) = found else {
            self.report.found(format!(
                "{what} is missing from the tables; revision {} holds what it was",
                expected.revision
            ));
            return Ok(());
        };
        if found.is_empty() {
            return Ok(());
        }
        let same = serde_json::to_vec(found).is_ok_and(|text| text == expected.state);
        if same {
            return Ok(());
        }
        let was = state_of(&expected.state)?;
        for difference in differences(&was, found) {
            self.report.found(format!(
                "{what} was changed by another program: {} is {}, but revision {} left {}",
                difference.field,
                shown(difference.after),
                expected.revision,
                shown(difference.before)
            ));
        }
        Ok(())
    }

    /// Records in the tables that the history does not know, or knows as removed.
    fn strays(&mut self) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare(
            "SELECT id, kind, (SELECT digest IS NULL FROM change WHERE change.uid = record.uid ORDER BY revision DESC LIMIT 1) AS gone \
             FROM record WHERE gone IS NULL OR gone = 1",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (id, kind): (i64, String) = (row.get(0)?, row.get(1)?);
            let gone: Option<bool> = row.get(2)?;
            let how = match gone {
                Some(_) => "is in the tables though the history says it was removed",
                None => "was added by another program: the history does not know it",
            };
            self.report
                .found(format!("{kind} {id} {how}").replace('_', " "));
        }
        Ok(())
    }

    /// Settings against the history.
    fn settings(&mut self) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare("SELECT name, value FROM setting")?;
        let mut rows = statement.query([])?;
        let mut found: HashMap<[u8; 16], (String, String)> = HashMap::new();
        while let Some(row) = rows.next()? {
            let name: String = row.get(0)?;
            found.insert(setting_uid(&name), (name, row.get(1)?));
        }
        let mut statement = self.connection.prepare(
            "SELECT uid, max(revision) FROM change WHERE subject = 'setting' GROUP BY uid",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (uid, revision): ([u8; 16], i64) = (row.get(0)?, row.get(1)?);
            let state = super::log::state_after(self.connection, &uid, Some(revision))?;
            let was = state.map(|text| state_of(&text)).transpose()?;
            let was = was.as_ref().and_then(|f| f.get("value")?.as_str());
            let now = found.remove(&uid);
            if now.as_ref().map(|(_, value)| value.as_str()) != was {
                self.report.found(format!(
                    "the setting {} was changed by another program: it is {}, but revision {revision} left {}",
                    now.as_ref().map_or("that was removed", |(name, _)| name),
                    now.as_ref().map_or("gone".into(), |(_, value)| format!("“{value}”")),
                    was.map_or("none".into(), |value| format!("“{value}”"))
                ));
            }
        }
        for (name, _) in found.into_values() {
            self.report.found(format!(
                "the setting {name} was added by another program: the history does not know it"
            ));
        }
        Ok(())
    }
}

/// A field that differs between two states.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference<'f> {
    /// The field.
    pub field: &'f str,
    /// Its value before; none where it was empty.
    pub before: Option<&'f Value>,
    /// Its value after.
    pub after: Option<&'f Value>,
}

/// The fields that differ between two states.
pub fn differences<'f>(before: &'f Fields, after: &'f Fields) -> Vec<Difference<'f>> {
    let new = after.keys().filter(|name| !before.contains_key(*name));
    before
        .keys()
        .chain(new)
        .map(|field| Difference {
            field,
            before: before.get(field),
            after: after.get(field),
        })
        .filter(|difference| difference.before != difference.after)
        .collect()
}

fn name(subject: Subject, number: Option<i64>) -> String {
    match (subject, number) {
        (Subject::Record(kind), Some(number)) => format!("{kind} {}{number}", kind.prefix()),
        _ => subject.to_string(),
    }
}

/// A value in a finding, shortened.
fn shown(value: Option<&Value>) -> String {
    let text = match value {
        None => return "nothing".into(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    };
    let short: String = text.chars().take(80).collect();
    let more = if short.len() < text.len() { "…" } else { "" };
    format!("“{short}{more}”")
}

/// A head hash as people write it down.
pub fn written(hash: &Hash) -> String {
    hex(hash)
}
