//! Records into the dossier, one by one within one transaction: new ones are written at once,
//! those that refer to what comes later wait for it.

use super::arrive::{Arrived, Header, place};
use crate::exchange::casefile::keys::{Own, holds_keys};
use crate::exchange::casefile::plan::{settings, slug_base};
use crate::exchange::incoming::Rules;
use crate::exchange::incoming::identity::{Identities, stands_for_itself};
use crate::exchange::incoming::links::{by_keys, each_link};
use crate::exchange::incoming::merge::merge;
use crate::exchange::incoming::report::{Entry, Proposal, Report, label};
use crate::exchange::node::PathPart;
use crate::exchange::problem::{Mark, Problem, QUOTED, clip};
use crate::model::shape::{Field, Form};
use crate::model::{Kind, Settings};
use crate::store::{Fields, Store, StoreError, Writer};
use serde_json::Value;
use std::collections::HashMap;

/// After so many records, what was written enters the history, so that memory stays small.
const KEPT_TOGETHER: usize = 5_000;
/// Most bytes of lines that may wait for what they refer to.
const MOST_WAITING: usize = 48 * 1024 * 1024;
/// How many records are read to name what rows are like, unless rows are to change it.
const LOOKS: usize = 20_000;
/// Most problems that are kept of a file.
const MOST_PROBLEMS: usize = 1_000;

/// Why an import ended.
#[derive(Debug)]
pub enum BulkError {
    /// The file does not fit.
    File(Vec<Problem>),
    /// The dossier cannot be used.
    Store(StoreError),
    /// The file cannot be read.
    Read(std::io::Error),
}

impl From<StoreError> for BulkError {
    fn from(error: StoreError) -> Self {
        BulkError::Store(error)
    }
}

/// Who a record is that came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Who {
    /// Nobody that is there.
    New,
    /// The record with this number.
    Known(i64),
    /// The record with this number, which has all that the row says already.
    Equal(i64),
}

/// A record that refers to what comes later in the file.
#[derive(Debug)]
struct Waiting {
    record: Arrived,
    number: i64,
    /// Whether the number was given to it now.
    new: bool,
}

/// An import that is going on.
#[derive(Debug)]
pub struct Bulk<'w, 's> {
    store: &'w Store,
    writer: &'w Writer<'s>,
    rules: Rules,
    identities: Identities<'w>,
    /// The last number before the import.
    before: i64,
    report: Report,
    problems: Vec<Problem>,
    waiting: Vec<Waiting>,
    waiting_bytes: usize,
    since_kept: usize,
    /// Whether the dossier was made ready for very many records.
    many: bool,
    settings: Option<Settings>,
    /// The keys of records of the dossier by the uids that were made for the rows that they are, for
    /// the rows that nest in those.
    keys: HashMap<String, String>,
    /// The keys of the dossier's own exports, where the file holds some.
    own: Option<Own>,
}

impl<'w, 's> Bulk<'w, 's> {
    /// Starts an import within a transaction, on the store that it goes on in.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn new(
        store: &'w Store,
        writer: &'w Writer<'s>,
        mut rules: Rules,
    ) -> Result<Self, StoreError> {
        rules.terms = store.terms()?;
        let before = writer.last_number();
        let looks = match rules.update_alike {
            true => usize::MAX,
            false => LOOKS,
        };
        Ok(Bulk {
            store,
            writer,
            identities: Identities::new(store, before, looks),
            before,
            rules,
            report: Report::bounded(),
            problems: Vec::new(),
            waiting: Vec::new(),
            waiting_bytes: 0,
            since_kept: 0,
            many: false,
            settings: None,
            keys: HashMap::new(),
            own: None,
        })
    }

    /// Takes what the file says beside its records: settings, for the end of the import, and the
    /// level up to which it was exported.
    pub fn header(&mut self, header: Header) {
        self.settings = header.settings.or(self.settings.take());
        self.rules.level = header.level.or(self.rules.level);
    }

    /// How many records came in so far.
    pub fn records(&self) -> usize {
        let counts = self.report.counts;
        counts.added + counts.changed + counts.same + self.waiting.len()
    }

    /// Notes what is wrong with the file; nothing more is written after the first problem, but
    /// everything is still checked.
    ///
    /// # Errors
    /// When there are so many problems that going on makes no sense.
    pub fn note(&mut self, problems: Vec<Problem>) -> Result<(), BulkError> {
        self.problems.extend(problems);
        if self.problems.len() >= MOST_PROBLEMS {
            return Err(BulkError::File(std::mem::take(&mut self.problems)));
        }
        Ok(())
    }

    /// Takes a record.
    ///
    /// # Errors
    /// When the dossier cannot be written, or too many records wait.
    pub fn take(&mut self, mut record: Arrived) -> Result<(), BulkError> {
        if holds_keys(&mut record.fields) {
            if self.own.is_none() {
                self.own = Some(Own::of_writer(self.writer)?);
            }
            if let Some(own) = &self.own {
                own.recognise(&mut record.fields);
            }
            if let Some(uid) = text(&record.fields, "uid").and_then(|uid| uid.parse().ok()) {
                record.uid = uid;
            }
        }
        if !record.nested {
            self.keys.clear();
        } else if !self.keys.is_empty() {
            let keys = &self.keys;
            each_link(record.kind, &mut record.fields, &mut |_, link| {
                if let Some(key) = link.as_str().and_then(|link| keys.get(link)) {
                    *link = key.as_str().into();
                }
                Ok::<_, StoreError>(())
            })?;
        }
        let existing = match self.identify(&mut record)? {
            None => return Ok(()),
            Some(Who::Equal(_)) => {
                self.report.counts.same += 1;
                return Ok(());
            }
            Some(Who::Known(number)) => Some(number),
            Some(Who::New) => None,
        };
        if missing(self.writer, record.kind, &record.fields)?.is_some() {
            self.waiting_bytes += record.size;
            if self.waiting_bytes > MOST_WAITING {
                let message = "too many records refer to records further down: put actors, sources and provisions before those that name them".to_owned();
                let mark = record.mark;
                self.problems.push(Problem { mark, message });
                return Err(BulkError::File(std::mem::take(&mut self.problems)));
            }
            if self.problems.is_empty() {
                // It keeps its place among the records of the file.
                let (number, new) = match existing {
                    Some(number) => (number, false),
                    None => (self.writer.reserve(record.kind, &record.fields)?, true),
                };
                self.waiting.push(Waiting {
                    record,
                    number,
                    new,
                });
            } else {
                self.lost(&record)?;
            }
            return Ok(());
        }
        match existing {
            Some(number) => self.update(number, record)?,
            None if self.problems.is_empty() => {
                self.writer
                    .insert_prepared(record.kind, &record.fields, record.prepared)?;
                self.added(record.kind, &record.fields);
                self.since_kept += 1;
            }
            None => {}
        }
        if self.since_kept >= KEPT_TOGETHER {
            self.since_kept = 0;
            if self.rules.alone {
                self.writer.keep_records()?;
            }
            if !self.many {
                self.many = true;
                self.writer.begin_bulk()?;
            }
        }
        Ok(())
    }

    fn added(&mut self, kind: Kind, fields: &Fields) {
        self.report.counts.added += 1;
        if self.rules.preview {
            let label = label(fields);
            self.report.tell(Entry::Added { kind, label });
        }
    }

    fn wrong(&mut self, mark: Mark, message: String) -> Result<(), BulkError> {
        self.note(vec![Problem { mark, message }])
    }

    /// Who a record is; nothing where something is wrong with it.
    fn identify(&mut self, record: &mut Arrived) -> Result<Option<Who>, BulkError> {
        let kind = record.kind;
        let slug = text(&record.fields, "slug").map(str::to_owned);
        let uid = text(&record.fields, "uid").map(str::to_owned);
        let mut found = match self
            .identities
            .named(kind, uid.as_deref(), slug.as_deref())?
        {
            Ok(found) => found.map_or(Who::New, Who::Known),
            Err(message) => {
                self.wrong(record.mark, message)?;
                return Ok(None);
            }
        };
        if let Who::Known(number) = found
            && number > self.before
        {
            let name = slug.or(uid).unwrap_or_default();
            let name = clip(&name, QUOTED);
            let message = format!("two {} of this file are called “{name}”", kind.plural());
            self.wrong(record.mark, message)?;
            return Ok(None);
        }
        if slug.is_none() && uid.is_none() && self.identities.has_any(kind)? {
            found = match self.unnamed(record)? {
                Ok(found) => found,
                Err(message) => {
                    self.wrong(record.mark, message)?;
                    return Ok(None);
                }
            };
        }
        if let Who::Known(number) | Who::Equal(number) = found {
            if !self.identities.claim(number) {
                let message = format!(
                    "two rows of this file are the same {kind} of the dossier: say by “uid” or “slug” which each of them is"
                );
                self.wrong(record.mark, message)?;
                return Ok(None);
            }
            if let Some(there) = self.store.describe(kind, number)? {
                self.keys.insert(record.uid.to_string(), there.key);
            }
            return Ok(Some(found));
        }
        record
            .fields
            .insert("uid".into(), record.uid.to_string().into());
        if slug.is_none()
            && let Some(base) = slug_base(kind, &record.fields)
        {
            let mut own = base.to_string();
            let mut number = 1;
            while self.writer.resolve(Some(kind), &own)?.is_some() {
                number += 1;
                own = format!("{base}-{number}");
            }
            record.fields.insert("slug".into(), own.into());
        }
        Ok(Some(Who::New))
    }

    /// Who a record is that has neither uid nor slug; in the inner error what is wrong.
    fn unnamed(&mut self, record: &Arrived) -> Result<Result<Who, String>, BulkError> {
        let kind = record.kind;
        let mut row = record.fields.clone();
        by_keys(self.store, kind, &mut row)?;
        let most = if stands_for_itself(kind) {
            usize::MAX
        } else {
            1
        };
        let equal = self.identities.equal(kind, &row, &record.cleared, most)?;
        if let [one, others @ ..] = equal.as_slice() {
            // Only the list in which an actor stands may still tell something new.
            let who = match row.contains_key("defender") {
                true => Who::Known,
                false => Who::Equal,
            };
            if others.is_empty() {
                return Ok(Ok(who(*one)));
            }
            let mut exact = Vec::new();
            for number in &equal {
                if self.identities.exactly(kind, &row, *number)? {
                    exact.push(*number);
                }
            }
            return Ok(match exact.first() {
                Some(one) => Ok(who(*one)),
                None => Err(format!(
                    "several {} of the dossier are “{}”: say which with “slug” or “uid”",
                    kind.plural(),
                    label(&row)
                )),
            });
        }
        if let Some(number) = self.identities.identified(kind, &row)? {
            return Ok(Ok(Who::Known(number)));
        }
        let Some(number) = self.identities.alike(kind, &row)? else {
            self.report.unlooked |= self.identities.is_tired();
            return Ok(Ok(Who::New));
        };
        let Some(twin) = self.identities.record(kind, number)? else {
            return Ok(Ok(Who::New));
        };
        let place = (self.rules.file, record.mark);
        let answer = self.rules.answers.get(&place).copied();
        let answer = answer.or(self.rules.update_alike.then_some(true));
        let accepted = answer == Some(true);
        self.report.tell(Entry::Alike(Box::new(Proposal {
            place,
            kind,
            row,
            twin,
            accepted,
            decided: answer.is_some(),
        })));
        Ok(Ok(match accepted {
            true => Who::Known(number),
            false => Who::New,
        }))
    }

    /// Notes a link of a record that leads nowhere.
    fn lost(&mut self, record: &Arrived) -> Result<bool, BulkError> {
        let Some(lost) = missing(self.writer, record.kind, &record.fields)? else {
            return Ok(false);
        };
        self.note(vec![Problem {
            mark: record.mark,
            message: lost.message(),
        }])?;
        Ok(true)
    }

    fn update(&mut self, number: i64, record: Arrived) -> Result<(), BulkError> {
        let Some(stored) = self.writer.map(record.kind, number)? else {
            return Ok(());
        };
        let mut given = record.fields;
        by_keys(self.store, record.kind, &mut given)?;
        let merged = merge(&stored, &given, &record.cleared, &self.rules);
        if merged.changes && self.problems.is_empty() {
            self.writer.replace(record.kind, number, &merged.fields)?;
            self.identities.forget(number);
        }
        self.report
            .merged(record.kind, &stored.fields, &merged, &self.rules);
        Ok(())
    }

    /// Ends the import: what waited is written now.
    ///
    /// # Errors
    /// All that is wrong with the file; the transaction must not go on then.
    pub fn finish(mut self) -> Result<Report, BulkError> {
        for waiting in std::mem::take(&mut self.waiting) {
            let Waiting {
                record,
                number,
                new,
            } = waiting;
            if self.lost(&record)? {
                continue;
            }
            if new {
                let writer = self.writer;
                writer.fill_reserved(record.kind, number, &record.fields, record.prepared)?;
                self.added(record.kind, &record.fields);
            } else {
                self.update(number, record)?;
            }
        }
        if self.many {
            self.writer.end_bulk()?;
        }
        if let Some(wanted) = self.settings.take() {
            if let Some(sender) = &wanted.sender
                && self
                    .writer
                    .resolve(Some(Kind::Actor), sender.as_str())?
                    .is_none()
            {
                let message = format!(
                    "sender: there is no actor “{}” in the dossier or in the file",
                    clip(sender.as_str(), QUOTED)
                );
                self.wrong(Mark::default(), message)?;
            }
            let now = self.store.settings()?;
            for (name, value) in settings(&self.rules, &wanted, &now, &mut self.report) {
                self.writer.set_setting(name, Some(&value))?;
            }
        }
        if self.problems.is_empty() {
            Ok(self.report)
        } else {
            self.problems.sort();
            self.problems.dedup();
            Err(BulkError::File(self.problems))
        }
    }
}

fn text<'f>(fields: &'f Fields, name: &str) -> Option<&'f str> {
    fields.get(name).and_then(Value::as_str)
}

/// A link that leads nowhere.
struct Missing {
    path: Vec<PathPart>,
    kind: Option<Kind>,
    key: String,
}

impl Missing {
    fn message(&self) -> String {
        let what = self.kind.map_or("record", Kind::singular);
        format!(
            "{}: there is no {what} “{}” in the dossier or in the file; links of a line are slugs or uids",
            place(&self.path),
            clip(&self.key, QUOTED)
        )
    }
}

/// The first link of a record that leads nowhere yet.
fn missing(
    writer: &Writer<'_>,
    kind: Kind,
    fields: &Fields,
) -> Result<Option<Missing>, StoreError> {
    let lost = |kind: Option<Kind>, value: &Value| -> Result<Option<String>, StoreError> {
        match value.as_str() {
            Some(key) if writer.resolve(kind, key)?.is_none() => Ok(Some(key.to_owned())),
            _ => Ok(None),
        }
    };
    let single = |field: &Field| match field.form {
        Form::Link(kind) | Form::Links(kind) => Some(Some(kind)),
        Form::AnyLink => Some(None),
        _ => None,
    };
    for field in kind.shape().fields {
        let Some(value) = fields.get(field.name) else {
            continue;
        };
        let at = |rest: &[PathPart]| {
            let mut path = vec![PathPart::Key(field.name.to_owned())];
            path.extend_from_slice(rest);
            path
        };
        let items: &[Value] = match value {
            Value::Array(items) => items,
            one => std::slice::from_ref(one),
        };
        for (number, item) in items.iter().enumerate() {
            if let Some(kind) = single(field) {
                if let Some(key) = lost(kind, item)? {
                    let path = at(&[PathPart::Item(number)]);
                    return Ok(Some(Missing { path, kind, key }));
                }
                continue;
            }
            let Form::Parts(part) = field.form else {
                break;
            };
            for inner in part.fields {
                let Some(kind) = single(inner) else { continue };
                let value = match item {
                    Value::Object(own) => own.get(inner.name),
                    short if part.short == inner.name => Some(short),
                    _ => None,
                };
                if let Some(value) = value
                    && let Some(key) = lost(kind, value)?
                {
                    let path = at(&[PathPart::Item(number), PathPart::Key(inner.name.to_owned())]);
                    return Ok(Some(Missing { path, kind, key }));
                }
            }
        }
    }
    Ok(None)
}
