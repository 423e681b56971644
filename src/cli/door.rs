//! The doors to the dossier. A command that reads sees one moment of it; a command that writes is
//! one transaction and one revision, whatever it had to create on the way, and nothing at all where
//! it fails. Nothing else of the command line opens a transaction: `tests/architecture.rs` holds it.

use super::CliError;
use super::add::told;
use super::assign::Draft;
use super::context::Context;
use crate::model::{Confidentiality, Kind, Uid};
use crate::names::folded_words;
use crate::store::history::Action;
use crate::store::{Fields, Match, Snapshot, Store, StoreError, Writer};
use std::cell::{Cell, OnceCell, RefCell};
use std::ops::Deref;
use std::path::PathBuf;

impl Context {
    /// Runs a command that reads, on one moment of the dossier.
    ///
    /// # Errors
    /// When there is no dossier, it cannot be read, or the command fails.
    pub fn read<T>(&self, work: impl FnOnce(&Store) -> Result<T, CliError>) -> Result<T, CliError> {
        let (store, _) = self.opened()?;
        let _moment = store.snapshot()?;
        work(&store)
    }

    /// Runs a command that writes: all that it changes is one revision, written for good when it
    /// has succeeded. It reads and asks on one moment of the dossier, as long as it likes; from its
    /// first change on nobody else writes, nobody is asked, and what it says is held back until it
    /// is true.
    ///
    /// # Errors
    /// When there is no dossier, it cannot be written, or the command fails: nothing was changed
    /// then.
    pub fn write<T>(
        &self,
        work: impl FnOnce(&Writing<'_>) -> Result<T, CliError>,
    ) -> Result<T, CliError> {
        self.door()?.write(work)
    }

    /// Opens the dossier for a command that may have to write more than once until it knows what
    /// to ask: what it only tried is taken back.
    ///
    /// # Errors
    /// When there is no dossier, or it cannot be used.
    pub fn door(&self) -> Result<Door<'_>, CliError> {
        let (store, path) = self.opened()?;
        Ok(Door {
            context: self,
            store,
            path,
        })
    }
}

/// An open dossier that is written by one revision a command.
#[derive(Debug)]
pub struct Door<'c> {
    context: &'c Context,
    store: Store,
    path: PathBuf,
}

impl Door<'_> {
    /// As [`Context::write`].
    ///
    /// # Errors
    /// As there.
    pub fn write<T>(
        &self,
        work: impl FnOnce(&Writing<'_>) -> Result<T, CliError>,
    ) -> Result<T, CliError> {
        let context = self.context;
        let writing = Writing::new(context, &self.store)?;
        let done = work(&writing).and_then(|result| Ok((result, writing.end()?)));
        context.let_go(done.is_ok());
        let (result, written) = done?;
        if let Some(written) = written {
            if let Some(elsewhere) = context.elsewhere(&self.path) {
                context.say(format!("Written to {}", elsewhere.display()));
            }
            if let Some(level) = written.first_above {
                context.say(format!(
                    "This is the first in it that is more than {level}, and the dossier is not encrypted: whoever has the file can read it. `dossier encrypt` encrypts it."
                ));
            }
        }
        Ok(result)
    }
}

/// The dossier for a command that writes. It reads as a [`Store`] does, and sees what the command
/// has changed.
#[derive(Debug)]
pub struct Writing<'s> {
    context: &'s Context,
    store: &'s Store,
    /// The writer, from the first change on.
    writer: OnceCell<Writer<'s>>,
    /// What is read before the first change is of one moment.
    moment: RefCell<Option<Snapshot<'s>>>,
    /// Records that were agreed on when somebody was asked, to be added with what names them.
    agreed: RefCell<Vec<Draft>>,
    action: Cell<Action>,
    remark: RefCell<Option<String>>,
    only_tried: Cell<bool>,
}

impl Deref for Writing<'_> {
    type Target = Store;

    fn deref(&self) -> &Store {
        self.store
    }
}

impl<'s> Writing<'s> {
    fn new(context: &'s Context, store: &'s Store) -> Result<Writing<'s>, StoreError> {
        Ok(Writing {
            context,
            store,
            writer: OnceCell::new(),
            moment: RefCell::new(Some(store.snapshot()?)),
            agreed: RefCell::default(),
            action: Cell::new(Action::Change),
            remark: RefCell::default(),
            only_tried: Cell::new(false),
        })
    }

    /// What changes the dossier. The first call waits for other programs that write, and adds what
    /// was agreed on.
    ///
    /// # Errors
    /// When the dossier is busy or cannot be written.
    pub fn writer(&self) -> Result<&Writer<'s>, CliError> {
        if let Some(writer) = self.writer.get() {
            return Ok(writer);
        }
        self.moment.take();
        let begun = self.store.begin()?;
        let writer = self.writer.get_or_init(|| begun);
        self.context.hold_back();
        for draft in self.agreed.take() {
            let added = self.add(draft)?;
            self.context.say(told(&added));
        }
        Ok(writer)
    }

    /// Checks a record against the dossier as it stands now and gives its fields.
    ///
    /// # Errors
    /// All that is wrong with it.
    pub fn checked(&self, draft: Draft) -> Result<Fields, CliError> {
        self.writer()?;
        draft.finish(self, &self.context.terms(self)?)
    }

    /// Checks and adds a record.
    ///
    /// # Errors
    /// All that is wrong with it.
    pub fn add(&self, draft: Draft) -> Result<Match, CliError> {
        let kind = draft.kind;
        let fields = self.checked(draft)?;
        let number = self.writer()?.insert_record(kind, &fields)?;
        self.describe(kind, number)?
            .ok_or_else(|| CliError::Failed(format!("the {kind} was not added")))
    }

    /// Gives a record other fields, which were checked.
    ///
    /// # Errors
    /// When somebody else changed it since, its slug is taken or a link leads nowhere.
    pub fn replace(&self, kind: Kind, number: i64, fields: &Fields) -> Result<(), CliError> {
        Ok(self.writer()?.replace(kind, number, fields)?)
    }

    /// Remembers a record that somebody agreed to add, and gives the key by which others may link
    /// to it. It is added when the command writes; where that does not happen, it never was.
    pub fn agree(&self, mut draft: Draft) -> String {
        let uid = Uid::new().to_string();
        draft.fields.insert("uid".into(), uid.clone().into());
        self.agreed.borrow_mut().push(draft);
        uid
    }

    /// The key of a record of that name that was agreed on already.
    pub fn agreed_on(&self, name: &str) -> Option<String> {
        let text = |draft: &Draft, field: &str| {
            let value = draft.fields.get(field)?;
            value.as_str().map(str::to_owned)
        };
        let words = folded_words(name);
        self.agreed
            .borrow()
            .iter()
            .find(|draft| text(draft, "name").is_some_and(|known| folded_words(&known) == words))
            .and_then(|draft| text(draft, "uid"))
    }

    /// Keeps in the history what was done with what the dossier holds: with the changes of the
    /// command, else as a revision of its own, which is never undone.
    pub fn remark(&self, what: String) {
        self.remark.replace(Some(what));
    }

    /// Makes the revision one of the custody log, which is never undone.
    pub fn in_custody(&self) {
        self.action.set(Action::Custody);
    }

    /// Nothing will be written: the command only shows what would be.
    pub fn only_try(&self) {
        self.only_tried.set(true);
    }

    fn end(self) -> Result<Option<Written>, CliError> {
        if self.remark.borrow().is_some() || !self.agreed.borrow().is_empty() {
            self.writer()?;
        }
        match self.writer.into_inner() {
            Some(writer) if !self.only_tried.get() => {
                let remark = self.remark.take();
                let action = self.action.get();
                let first_above = match self.store.is_encrypted() {
                    true => None,
                    false => writer.first_above()?,
                };
                let made = self.store.end(writer, action, remark.as_deref())?;
                Ok(made.map(|_| Written { first_above }))
            }
            _ => Ok(None),
        }
    }
}

/// What is to be told of what was written.
struct Written {
    /// The level above which nothing was in a plain dossier before.
    first_above: Option<Confidentiality>,
}
