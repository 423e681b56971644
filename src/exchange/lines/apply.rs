//! Records into the dossier, one by one within one transaction: new ones are written at once,
//! those that refer to what comes later wait for it.

use super::arrive::{Arrived, Identity, place};
use crate::exchange::casefile::keys::{Own, holds_keys};
use crate::exchange::casefile::plan::{Change, merged, slug_base};
use crate::exchange::node::PathPart;
use crate::exchange::problem::{Mark, Problem, QUOTED, clip};
use crate::model::shape::{Field, Form};
use crate::model::{Kind, Settings};
use crate::store::{Fields, StoreError, Writer};
use serde_json::Value;

/// After so many records, what was written enters the history, so that memory stays small.
const KEPT_TOGETHER: usize = 5_000;
/// Most bytes of lines that may wait for what they refer to.
const MOST_WAITING: usize = 48 * 1024 * 1024;
/// Most problems that are kept of a file.
const MOST_PROBLEMS: usize = 1_000;

/// What an import did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Records that are new.
    pub added: usize,
    /// Records that changed.
    pub changed: usize,
    /// Records that were there as they are in the file.
    pub same: usize,
}

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
    writer: &'w Writer<'s>,
    /// The last number before the import.
    before: i64,
    counts: Counts,
    problems: Vec<Problem>,
    waiting: Vec<Waiting>,
    waiting_bytes: usize,
    since_kept: usize,
    /// Whether the dossier was made ready for very many records.
    many: bool,
    settings: Option<Settings>,
    /// The keys of the dossier's own exports, where the file holds some.
    own: Option<Own>,
}

impl<'w, 's> Bulk<'w, 's> {
    /// Starts an import within a transaction.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn new(writer: &'w Writer<'s>) -> Result<Self, StoreError> {
        writer.decide_now()?;
        Ok(Bulk {
            writer,
            before: writer.last_number(),
            counts: Counts::default(),
            problems: Vec::new(),
            waiting: Vec::new(),
            waiting_bytes: 0,
            since_kept: 0,
            many: false,
            settings: None,
            own: None,
        })
    }

    /// Settings of the dossier that the file gives, for the end of the import.
    pub fn settings(&mut self, settings: Settings) {
        self.settings = Some(settings);
    }

    /// How many records came in so far.
    pub fn records(&self) -> usize {
        self.counts.added + self.counts.changed + self.counts.same + self.waiting.len()
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
            if record.identity == Identity::Given
                && let Some(uid) = text(&record.fields, "uid").and_then(|uid| uid.parse().ok())
            {
                record.uid = uid;
            }
        }
        let Some(existing) = self.identify(&mut record)? else {
            return Ok(());
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
                self.counts.added += 1;
                self.since_kept += 1;
            }
            None => {}
        }
        if self.since_kept >= KEPT_TOGETHER {
            self.since_kept = 0;
            self.writer.keep_records()?;
            if !self.many {
                self.many = true;
                self.writer.begin_bulk()?;
            }
        }
        Ok(())
    }

    /// Who a record is: the number of the record of the dossier, or none for a new one; nothing at
    /// all where it needs no more.
    fn identify(&mut self, record: &mut Arrived) -> Result<Option<Option<i64>>, BulkError> {
        let kind = record.kind;
        let slug = text(&record.fields, "slug").map(str::to_owned);
        let mut found = match record.identity {
            Identity::New => None,
            _ => self.writer.resolve(Some(kind), &record.uid.to_string())?,
        };
        if let (None, Some(slug)) = (found, &slug) {
            found = self.writer.resolve(Some(kind), slug)?;
            if let Some(number) = found
                && number <= self.before
                && let Some(given) = text(&record.fields, "uid")
                && let Some(other) = self.writer.map(kind, number)?
                && text(&other.fields, "uid") != Some(given)
            {
                self.note(vec![Problem {
                    mark: record.mark,
                    message: format!(
                        "the dossier has another {kind} called “{slug}”: change the slug in the file or in the dossier"
                    ),
                }])?;
                return Ok(None);
            }
        }
        match found {
            Some(number) if number > self.before && record.identity == Identity::Content => {
                self.counts.same += 1;
                Ok(None)
            }
            Some(number) if number > self.before => {
                let name = slug.unwrap_or_else(|| record.uid.to_string());
                self.note(vec![Problem {
                    mark: record.mark,
                    message: format!(
                        "two {} of this file are called “{}”",
                        kind.plural(),
                        clip(&name, QUOTED)
                    ),
                }])?;
                Ok(None)
            }
            Some(number) => Ok(Some(Some(number))),
            None => {
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
                Ok(Some(None))
            }
        }
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
        if let Some(uid) = stored.fields.get("uid") {
            given.insert("uid".into(), uid.clone());
        }
        match merged(&stored, &given, &record.cleared) {
            (_, Change::Nothing) => self.counts.same += 1,
            (fields, _) => {
                if self.problems.is_empty() {
                    self.writer.replace(record.kind, number, &fields)?;
                }
                self.counts.changed += 1;
            }
        }
        Ok(())
    }

    /// Ends the import: what waited is written now.
    ///
    /// # Errors
    /// All that is wrong with the file; the transaction must not go on then.
    pub fn finish(mut self) -> Result<Counts, BulkError> {
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
                self.counts.added += 1;
            } else {
                self.update(number, record)?;
            }
        }
        if self.many {
            self.writer.end_bulk()?;
        }
        if let Some(settings) = self.settings.take() {
            if let Some(sender) = &settings.sender
                && self
                    .writer
                    .resolve(Some(Kind::Actor), sender.as_str())?
                    .is_none()
            {
                self.note(vec![Problem {
                    mark: Mark::default(),
                    message: format!(
                        "sender: there is no actor “{}” in the dossier or in the file",
                        clip(sender.as_str(), QUOTED)
                    ),
                }])?;
            }
            for (name, value) in settings.pairs() {
                if value.is_some() && value != self.writer.setting(name)? {
                    self.writer.set_setting(name, value.as_deref())?;
                }
            }
        }
        if self.problems.is_empty() {
            Ok(self.counts)
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
