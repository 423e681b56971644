//! What every command needs: the flags that all share, the dossier, its terms, and finding what
//! a reference means.

use super::door::Writing;
use super::leftovers;
use super::passphrase::Passphrases;
use super::who::{self, Who, may_be_actor, who};
use super::{CliError, prompt};
use crate::exchange::casefile::plan::{self, resolve_in};
use crate::model::{Confidentiality, Kind};
use crate::render::terminal::visible;
use crate::store::file::{Located, Opened};
use crate::store::history::{Session, Subject};
use crate::store::{Candidate, Match, Store, StoreError, file, staged};
use crate::trust;
use crate::vocabulary::Terms;
use chrono::NaiveDate;
use clap::{Args, ValueEnum};
use std::cell::RefCell;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

/// Flags that every command takes.
#[derive(Debug, Args)]
pub struct Common {
    /// The dossier file [default: the nearest *.dossier in this folder or above, then your default one]
    #[arg(
        long,
        global = true,
        value_name = "FILE",
        env = "DOSSIER_FILE",
        help_heading = "Common options"
    )]
    dossier: Option<PathBuf>,
    /// Never ask; fail where something is missing
    #[arg(long, global = true, help_heading = "Common options")]
    no_input: bool,
    /// Say only what goes wrong
    #[arg(long, short, global = true, help_heading = "Common options")]
    quiet: bool,
    /// A remark on why, kept in the history with what this command changes
    #[arg(
        long,
        global = true,
        value_name = "TEXT",
        help_heading = "Common options"
    )]
    change_note: Option<String>,
    /// Who makes the change, for the history [default: the user's login name]
    #[arg(
        long,
        global = true,
        value_name = "NAME",
        env = "DOSSIER_AUTHOR",
        help_heading = "Common options"
    )]
    changed_by: Option<String>,
    /// What --changed-by was called first. `add-source` has a flag of that name and id, which means
    /// the author of the source.
    #[arg(long, global = true, value_name = "NAME", hide = true)]
    author: Option<String>,
    /// Read the passphrase of an encrypted dossier from this open file descriptor [default: the file
    /// that DOSSIER_PASSPHRASE_FILE names, else a question on the terminal]
    #[arg(
        long,
        global = true,
        value_name = "NUMBER",
        help_heading = "Common options"
    )]
    passphrase_fd: Option<u16>,
    /// Colour in the output
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        default_value = "auto",
        help_heading = "Common options"
    )]
    color: ColorChoice,
}

/// When to colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ColorChoice {
    /// When writing to a terminal, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// A record that is or once was in the dossier.
#[derive(Clone, Debug)]
pub struct Ever {
    /// Its kind.
    pub kind: Kind,
    /// Its uid.
    pub uid: [u8; 16],
    /// How it is called.
    pub reference: String,
}

/// What a command works with.
#[derive(Debug)]
pub struct Context {
    common: Common,
    session: Session,
    /// What is to be said once the dossier is written; `None` while nothing is being written.
    held_back: RefCell<Option<Vec<String>>>,
}

impl Context {
    /// Takes the shared flags and the name of the command.
    pub fn new(mut common: Common, command: &str) -> Context {
        let first_name = common.author.take().filter(|_| command != "add-source");
        let session = Session {
            author: author(first_name.or(common.changed_by.take())),
            command: command.to_owned(),
            note: common
                .change_note
                .take()
                .filter(|note| !note.trim().is_empty()),
        };
        Context {
            common,
            session,
            held_back: RefCell::default(),
        }
    }

    /// Who writes, with which command and why.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Today, in local time; the variable `DOSSIER_TODAY` (YYYY-MM-DD) stands in for it where
    /// output must be the same on any day.
    pub fn today(&self) -> NaiveDate {
        std::env::var("DOSSIER_TODAY")
            .ok()
            .and_then(|text| text.parse().ok())
            .unwrap_or_else(|| chrono::Local::now().date_naive())
    }

    /// The file named by flag or variable.
    pub fn named_file(&self) -> Option<&PathBuf> {
        self.common.dossier.as_ref()
    }

    /// Opens the dossier that is meant, for a command that works on the file as a whole. All others
    /// take one of the doors, [`Self::read`] and [`Self::write`].
    ///
    /// # Errors
    /// When there is none, or it cannot be used.
    pub fn open(&self) -> Result<Store, CliError> {
        let (store, path) = self.opened()?;
        if let Some(elsewhere) = self.elsewhere(&path) {
            self.say(format!("Using {}", elsewhere.display()));
        }
        Ok(store)
    }

    /// Opens the dossier that is meant and tells where it lies.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub(super) fn opened(&self) -> Result<(Store, PathBuf), CliError> {
        let Located { path, warning } = self.located()?;
        let opened = self.unlocked(&path)?;
        if let Some(warning) = warning {
            self.warn(format!(
                "{warning}: what is in {} could be changed by them",
                path.display()
            ));
        }
        if opened.read_only {
            self.say(format!(
                "{} lies where nothing can be written: it can be read only.",
                path.display()
            ));
        } else if trust::is_open_to_others(&path) {
            self.offer_to_close(&path)?;
        }
        if let Some(backup) = opened.backup {
            self.say(format!(
                "The dossier was brought up to date; how it was is kept in {}",
                backup.display()
            ));
        }
        Ok((opened.store, path))
    }

    /// Says that other users can read or change the file, and closes it to them where a person says
    /// so.
    fn offer_to_close(&self, path: &Path) -> Result<(), CliError> {
        self.warn(format!(
            "other users of this machine can get at {}",
            path.display()
        ));
        if !(self.can_ask() && prompt::confirm("Close it to everybody but you?", true)?) {
            self.warn(format!("chmod 600 {} closes it", path.display()));
            return Ok(());
        }
        for end in ["", "-wal", "-shm"] {
            let mut name = path.as_os_str().to_owned();
            name.push(end);
            let file = PathBuf::from(name);
            if file.exists() {
                let what = format!("cannot close {}", file.display());
                trust::close(&file).map_err(CliError::io(what))?;
            }
        }
        self.say(format!("Closed {}.", path.display()));
        Ok(())
    }

    /// The path of a dossier that does not lie in this folder.
    pub(super) fn elsewhere(&self, path: &Path) -> Option<PathBuf> {
        let folder = |path: &Path| {
            let folder = path
                .parent()
                .filter(|folder| !folder.as_os_str().is_empty());
            std::fs::canonicalize(folder.unwrap_or(Path::new("."))).ok()
        };
        let here = std::env::current_dir().ok()?;
        let here = std::fs::canonicalize(here).ok();
        (folder(path) != here).then(|| path.to_owned())
    }

    /// Where the dossier lies that is meant.
    ///
    /// # Errors
    /// When there is none.
    pub fn path(&self) -> Result<PathBuf, CliError> {
        Ok(self.located()?.path)
    }

    fn located(&self) -> Result<Located, CliError> {
        let folder = std::env::current_dir().map_err(CliError::io("cannot see this folder"))?;
        let located = file::locate(self.common.dossier.as_deref(), &folder)?;
        staged::work_on(&located.path);
        Ok(located)
    }

    /// Opens a dossier, asking for its passphrase where it has one.
    ///
    /// # Errors
    /// When it cannot be used.
    pub fn unlocked(&self, path: &Path) -> Result<Opened, CliError> {
        let opened = match Store::open(path, None, &self.session) {
            Err(StoreError::Locked(_)) => self
                .passphrases()
                .unlock(path, |passphrase| {
                    Store::open(path, Some(passphrase), &self.session)
                })
                .map(|(passphrase, opened)| {
                    if let Some(why) = passphrase.weakness() {
                        self.warn(format!("{why}: `dossier rekey` changes it"));
                    }
                    opened
                }),
            opened => opened.map_err(CliError::from),
        };
        match &opened {
            Ok(opened) => leftovers::clear(self, &opened.store),
            Err(_) => leftovers::name(path),
        }
        opened
    }

    /// Where passphrases come from.
    pub fn passphrases(&self) -> Passphrases {
        Passphrases {
            descriptor: self.common.passphrase_fd,
            may_ask: !self.common.no_input && std::io::stdin().is_terminal(),
        }
    }

    /// The terms of all vocabularies with those added in the dossier.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn terms(&self, store: &Store) -> Result<Terms, CliError> {
        Ok(store.terms()?)
    }

    /// Whether a person can be asked: not while the dossier is being written, since others wait.
    pub fn can_ask(&self) -> bool {
        !self.common.no_input
            && self.held_back.borrow().is_none()
            && std::io::stdin().is_terminal()
            && std::io::stdout().is_terminal()
    }

    /// Whether output to stdout is coloured.
    pub fn color(&self) -> bool {
        match self.common.color {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto => {
                std::io::stdout().is_terminal()
                    && std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty())
                    && std::env::var("TERM").is_ok_and(|term| term != "dumb")
            }
        }
    }

    /// Whether only what was asked for is to be said.
    pub fn quiet(&self) -> bool {
        self.common.quiet
    }

    /// Says something on stderr, unless asked to be quiet.
    ///
    /// While the dossier is being written it is held back until that is done.
    pub fn say(&self, message: impl AsRef<str>) {
        if self.common.quiet {
            return;
        }
        match self.held_back.borrow_mut().as_mut() {
            Some(held) => held.push(message.as_ref().to_owned()),
            None => anstream::eprintln!("{}", visible(message.as_ref())),
        }
    }

    /// Warns on stderr, however quiet.
    pub fn warn(&self, message: impl AsRef<str>) {
        anstream::eprintln!("Warning: {}", visible(message.as_ref()));
    }

    /// Begins to hold back what is said.
    pub(super) fn hold_back(&self) {
        self.held_back.replace(Some(Vec::new()));
    }

    /// Ends holding back: says what was held back where that became true, else forgets it.
    pub(super) fn let_go(&self, true_now: bool) {
        let held = self.held_back.take().unwrap_or_default();
        for message in held.iter().filter(|_| true_now) {
            self.say(message);
        }
    }

    /// Reports an error on stderr.
    pub fn error(&self, error: &CliError) {
        for (number, line) in error.to_string().lines().enumerate() {
            match (error, number) {
                (CliError::File(_), _) => anstream::eprintln!("{}", visible(line)),
                (_, 0) => anstream::eprintln!("error: {}", visible(line)),
                _ => anstream::eprintln!("  {}", visible(line)),
            }
        }
    }

    /// The one record that a reference means.
    ///
    /// # Errors
    /// When nothing fits (with the nearest names) or several do (with a list).
    pub fn find(&self, store: &Store, typed: &str, kinds: &[Kind]) -> Result<Match, CliError> {
        let mut found = store.find_exactly(typed, kinds)?;
        let mut near = String::new();
        if found.is_empty() {
            found = store.find_by_title(typed, kinds)?;
            if may_be_actor(kinds) {
                match who(self, store, typed)? {
                    Who::One(one, understood) if found.is_empty() => {
                        if let Some(understood) = understood {
                            self.say(understood);
                        }
                        return Ok(one);
                    }
                    Who::One(one, _) => found.push(one),
                    Who::Several(candidates) if found.is_empty() => {
                        return Err(who::several(typed, &candidates));
                    }
                    Who::Several(candidates) => {
                        found.extend(candidates.into_iter().map(|c| c.found));
                    }
                    Who::Nobody(candidates) => near = who::nearest(&candidates),
                }
            }
        }
        match found.len() {
            1 => Ok(found.remove(0)),
            0 if kinds.is_empty() && near.is_empty() => {
                let near: Vec<String> = store
                    .nearest(typed, &[Kind::Actor, Kind::Source])?
                    .iter()
                    .map(|m| format!("{} ({})", m.reference, m.label))
                    .collect();
                Err(CliError::NotFound(if near.is_empty() {
                    format!("there is no record “{typed}”; `dossier list` shows what there is")
                } else {
                    format!("there is no record “{typed}”; nearest: {}", near.join(", "))
                }))
            }
            0 if kinds.is_empty() => Err(CliError::NotFound(format!(
                "there is no record “{typed}”{near}"
            ))),
            0 if kinds == [Kind::Actor] => Err(CliError::NotFound(format!(
                "{}{near}{}",
                plan::no_such(Kind::Actor, typed),
                plan::how_to_add(Kind::Actor)
            ))),
            0 => match resolve_in(store, kinds, typed)? {
                Err(message) => Err(CliError::NotFound(message)),
                Ok(_) => Err(CliError::NotFound(format!("there is no record “{typed}”"))),
            },
            _ => Err(CliError::NotFound(several(typed, &found))),
        }
    }

    /// The one record that a reference means, among those there are and those that are gone.
    ///
    /// # Errors
    /// When there was never such a record.
    pub fn find_ever(&self, store: &Store, typed: &str) -> Result<Ever, CliError> {
        let missing = match self.find(store, typed, &[]) {
            Ok(found) => {
                return match store.uid_of(found.number)? {
                    Some(uid) => Ok(Ever {
                        kind: found.kind,
                        uid,
                        reference: found.reference,
                    }),
                    None => Err(CliError::NotFound(format!("there is no record “{typed}”"))),
                };
            }
            Err(error) => error,
        };
        let digits = typed.trim_start_matches(|c: char| c.is_ascii_alphabetic());
        let prefix = typed[..typed.len() - digits.len()].to_lowercase();
        let prefixed = Kind::of_prefix(&prefix);
        if let Ok(number) = digits.parse::<i64>()
            && (prefix.is_empty() || prefixed.is_some())
            && let Some((Subject::Record(kind), uid)) = store.once_numbered(number)?
            && prefixed.is_none_or(|asked| asked == kind)
        {
            let reference = format!("{}{number}", kind.prefix());
            return Ok(Ever {
                kind,
                uid,
                reference,
            });
        }
        Err(missing)
    }

    /// The actor that a name means. Where none fits and a person can be asked, offers to add one.
    ///
    /// # Errors
    /// As [`Self::find`].
    pub fn actor(&self, store: &Writing<'_>, typed: &str) -> Result<String, CliError> {
        if let Some(key) = store.agreed_on(typed) {
            return Ok(key);
        }
        if self.can_ask() && store.find_exactly(typed, &[Kind::Actor])?.is_empty() {
            match who(self, store, typed)? {
                Who::Nobody(near) => {
                    if !near.is_empty() {
                        self.say(format!("There is no “{typed}”{}", who::nearest(&near)));
                    }
                    return prompt::offer_actor(self, store, typed);
                }
                Who::One(..) | Who::Several(_) => {}
            }
        }
        Ok(self.find(store, typed, &[Kind::Actor])?.key)
    }

    /// The defenders meant: those named, else the one in use, else the only one.
    ///
    /// # Errors
    /// When none is named and several could be meant.
    pub fn defenders(&self, store: &Store, typed: &[String]) -> Result<Vec<Match>, CliError> {
        if !typed.is_empty() {
            return typed
                .iter()
                .map(|name| self.defender_named(store, name))
                .collect();
        }
        if let Some(key) = store.setting("use")?
            && let Some(id) = store.id_of(Kind::Actor, &key)?
            && let Some(found) = store.describe(Kind::Actor, id)?
        {
            return Ok(vec![found]);
        }
        let mut all = all_defenders(store)?;
        match all.len() {
            1 => Ok(vec![all.remove(0)]),
            0 => Err(CliError::NotFound(
                "there is no defender in this dossier yet: add one with `dossier add-defender --name NAME`".into(),
            )),
            _ => Err(CliError::NotFound(format!(
                "which defender? {}\nName one, or set the one you work on with `dossier use {}`",
                listing(&all),
                all.first().map_or("", |m| m.reference.as_str())
            ))),
        }
    }

    /// The one defender meant.
    ///
    /// # Errors
    /// As [`Self::defenders`].
    pub fn defender(&self, store: &Store, typed: Option<&String>) -> Result<Match, CliError> {
        let typed: Vec<String> = typed.into_iter().cloned().collect();
        self.defenders(store, &typed)?
            .into_iter()
            .next()
            .ok_or_else(|| CliError::NotFound("no defender".into()))
    }

    /// A defender by name; defenders come before other actors of the same name.
    fn defender_named(&self, store: &Store, name: &str) -> Result<Match, CliError> {
        if store.find_exactly(name, &[Kind::Actor])?.is_empty()
            && let Who::Several(found) = who(self, store, name)?
        {
            let numbers = store.defender_numbers()?;
            let defenders: Vec<&Candidate> = found
                .iter()
                .filter(|c| numbers.contains(&c.found.number))
                .collect();
            if let [one] = defenders.as_slice() {
                self.say(format!(
                    "“{name}” is understood as the defender {} ({}); also called so: {}",
                    one.found.reference,
                    one.found.label,
                    who::scored(
                        &found
                            .iter()
                            .filter(|c| c.found != one.found)
                            .cloned()
                            .collect::<Vec<_>>()
                    )
                ));
                return Ok(one.found.clone());
            }
        }
        self.find(store, name, &[Kind::Actor])
    }
}

/// Who writes: the name given, else the login name.
fn author(given: Option<String>) -> String {
    given
        .into_iter()
        .chain(
            ["USER", "LOGNAME", "USERNAME"]
                .iter()
                .filter_map(|name| std::env::var(name).ok()),
        )
        .map(|name| name.trim().to_owned())
        .find(|name| !name.is_empty())
        .unwrap_or_else(|| "unknown".to_owned())
}

/// All defenders of a dossier.
///
/// # Errors
/// When the dossier cannot be read.
pub fn all_defenders(store: &Store) -> Result<Vec<Match>, CliError> {
    let mut found = Vec::new();
    for number in store.defender_numbers()? {
        found.extend(store.describe(Kind::Actor, number)?);
    }
    Ok(found)
}

fn several(typed: &str, found: &[Match]) -> String {
    format!(
        "“{typed}” could be several records: {}\nSay which",
        listing(found)
    )
}

fn listing(found: &[Match]) -> String {
    found
        .iter()
        .take(12)
        .map(|m| format!("{} ({})", m.reference, m.label))
        .collect::<Vec<_>>()
        .join(", ")
}

/// The level that `--include` asks for.
#[derive(Clone, Copy, Debug, Default, Args)]
pub struct Level {
    /// Take records up to this level of confidentiality: public, internal or secret
    #[arg(long, value_name = "LEVEL")]
    include: Option<Confidentiality>,
}

impl Level {
    /// The level; `otherwise` where none was asked for.
    pub fn or(self, otherwise: Confidentiality) -> Confidentiality {
        self.include.unwrap_or(otherwise)
    }
}
