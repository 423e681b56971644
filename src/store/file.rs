//! Creating, finding and opening dossier files.

use super::history::{self, Session};
use super::passphrase::Passphrase;
use super::staged::Staged;
use super::{Store, StoreError, schema};
use crate::trust;
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Name of the file that `init` makes when none is named.
pub const DEFAULT_NAME: &str = "case.dossier";

/// The largest text, blob or row in bytes that is read or written: several times what may come in as
/// one text, so that what another program put there does not fill the memory. Attachments are kept
/// in pieces.
const LARGEST: i32 = 32 << 20;

/// How long a writer waits for another one.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);

impl Store {
    /// Makes a new dossier, readable by its owner only; encrypted where there is a passphrase.
    ///
    /// # Errors
    /// When the file exists already or cannot be made.
    pub fn create(
        path: &Path,
        passphrase: Option<&Passphrase>,
        session: &Session,
    ) -> Result<Store, StoreError> {
        let staged = stage(path)?;
        let connection = create_bare(staged.path(), passphrase)?;
        drop(Self::set_up(
            connection,
            Place::default(),
            passphrase,
            session,
        )?);
        staged.commit().map_err(not_written(path))?;
        Ok(Store::open(path, passphrase, session)?.store)
    }

    /// A dossier in memory, gone when the program ends.
    ///
    /// # Errors
    /// When SQLite cannot make it.
    pub fn in_memory() -> Result<Store, StoreError> {
        let connection = Connection::open_in_memory()?;
        configure(&connection)?;
        Self::set_up(connection, Place::default(), None, &Session::default())
    }

    fn set_up(
        mut connection: Connection,
        place: Place,
        passphrase: Option<&Passphrase>,
        session: &Session,
    ) -> Result<Store, StoreError> {
        schema::migrate(&mut connection, session)?;
        Store::ready(connection, place, passphrase, session)
    }

    fn ready(
        connection: Connection,
        place: Place,
        passphrase: Option<&Passphrase>,
        session: &Session,
    ) -> Result<Store, StoreError> {
        let seen = history::head(&connection)?.number;
        Ok(Store {
            connection,
            place,
            passphrase: passphrase.cloned(),
            session: session.clone(),
            seen: std::cell::Cell::new(seen),
        })
    }

    /// Opens a dossier. A file of an older version is backed up beside itself, then brought up to
    /// date; where, is told in [`Opened::backup`].
    ///
    /// # Errors
    /// When the file is not there, is not a dossier, is encrypted and `passphrase` does not open
    /// it, or is of a newer version.
    pub fn open(
        path: &Path,
        passphrase: Option<&Passphrase>,
        session: &Session,
    ) -> Result<Opened, StoreError> {
        Self::open_and(path, passphrase, session, true)
    }

    /// As [`Self::open`]; a copy that is being made is brought up to date without being kept as it
    /// was, for its original is.
    pub(super) fn open_copy(
        path: &Path,
        passphrase: Option<&Passphrase>,
    ) -> Result<Store, StoreError> {
        Ok(Self::open_and(path, passphrase, &Session::default(), false)?.store)
    }

    fn open_and(
        path: &Path,
        passphrase: Option<&Passphrase>,
        session: &Session,
        keep: bool,
    ) -> Result<Opened, StoreError> {
        let place = Place::of(path)?;
        let Known {
            mut connection,
            version: found,
            encrypted,
            read_only,
        } = connect_known(path, passphrase)?;
        let passphrase = passphrase.filter(|_| encrypted);
        configure(&connection)?;
        if let Some(what) = schema::planted(&connection)? {
            return Err(StoreError::Planted(what));
        }
        let known = schema::newest();
        let mut backup = None;
        if found < known {
            if keep {
                let to = free_name(path, &format!("before-version-{known}"))?;
                let staged = stage(&to)?;
                super::backup::copy(&connection, &staged, passphrase)?;
                staged.commit().map_err(not_written(&to))?;
                backup = Some(to);
            }
            schema::migrate(&mut connection, session)?;
        }
        Ok(Opened {
            store: Store::ready(connection, place, passphrase, session)?,
            read_only,
            backup,
        })
    }
}

/// A file that is a dossier of a version that this program knows.
pub(super) struct Known {
    pub(super) connection: Connection,
    /// The version of its schema.
    pub(super) version: i64,
    pub(super) encrypted: bool,
    /// Whether it lies where nothing can be written.
    pub(super) read_only: bool,
}

/// Connects to a dossier, and changes nothing. The passphrase is used only where the file is
/// encrypted.
///
/// # Errors
/// As [`Store::open`].
pub(super) fn connect_known(
    path: &Path,
    passphrase: Option<&Passphrase>,
) -> Result<Known, StoreError> {
    let not = |why| StoreError::NotADossier {
        path: path.to_owned(),
        why,
    };
    let passphrase = match (looks_like(path)?, passphrase) {
        (Looks::Plain, _) => None,
        (Looks::Other, _) => return Err(not("it is not a SQLite file")),
        (Looks::Encrypted, None) => return Err(StoreError::Locked(path.to_owned())),
        (Looks::Encrypted, Some(passphrase)) => Some(passphrase),
    };
    let mut connection = connect(path, passphrase)?;
    let mut marks = schema::marks(&connection);
    let read_only = is_closed_to_writing(&marks) && !log_of(path).exists();
    if read_only {
        connection = connect_immutable(path, passphrase)?;
        marks = schema::marks(&connection);
    }
    let (id, found) = marks.map_err(|error| match error {
        StoreError::NotSqlite if passphrase.is_some() => {
            StoreError::WrongPassphrase(path.to_owned())
        }
        StoreError::NotSqlite => not("it is not a SQLite file"),
        other => other,
    })?;
    if id != schema::APPLICATION_ID {
        return Err(not("it was not made by dossier"));
    }
    if found < 1 {
        return Err(not("its format is none that dossier ever had"));
    }
    let known = schema::newest();
    if found > known {
        return Err(StoreError::Newer {
            path: path.to_owned(),
            found,
            known,
        });
    }
    Ok(Known {
        connection,
        version: found,
        encrypted: passphrase.is_some(),
        read_only,
    })
}

/// A dossier that was opened.
#[derive(Debug)]
pub struct Opened {
    /// The dossier.
    pub store: Store,
    /// Whether it lies where nothing can be written, so that it can only be read.
    pub read_only: bool,
    /// The backup that was made of it before it was brought up to date.
    pub backup: Option<PathBuf>,
}

/// Where a dossier lies, and which file it is: another one may be put in its place.
#[derive(Clone, Debug, Default)]
pub(super) struct Place {
    pub(super) path: Option<PathBuf>,
    identity: Option<(u64, u64)>,
}

impl Place {
    /// The place of the file that lies there now.
    pub(super) fn of(path: &Path) -> Result<Place, StoreError> {
        let found = fs::metadata(path).map_err(|source| match source.kind() {
            std::io::ErrorKind::NotFound => StoreError::NotThere(path.to_owned()),
            _ => StoreError::File {
                path: path.to_owned(),
                source,
            },
        })?;
        if !found.is_file() {
            return Err(StoreError::NotADossier {
                path: path.to_owned(),
                why: "it is not a file",
            });
        }
        Ok(Place {
            path: Some(path.to_owned()),
            identity: identity(&found),
        })
    }

    /// Refuses to go on when the file was moved or replaced: what were written to it would be
    /// lost.
    pub(super) fn unchanged(&self) -> Result<(), StoreError> {
        let Some(path) = &self.path else {
            return Ok(());
        };
        match fs::metadata(path) {
            Ok(found) if identity(&found) == self.identity => Ok(()),
            _ => Err(StoreError::Replaced(path.clone())),
        }
    }
}

#[cfg(unix)]
fn identity(found: &fs::Metadata) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    Some((found.dev(), found.ino()))
}

#[cfg(not(unix))]
fn identity(_: &fs::Metadata) -> Option<(u64, u64)> {
    None
}

/// What the first bytes of a file look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Looks {
    /// A SQLite file.
    Plain,
    /// Random bytes in whole pages: what an encrypted dossier looks like.
    Encrypted,
    /// Neither.
    Other,
}

/// Tells by its first bytes what a file may be. An encrypted dossier cannot be told from random
/// bytes; text and known formats can.
pub(super) fn looks_like(path: &Path) -> Result<Looks, StoreError> {
    let fail = |source| StoreError::File {
        path: path.to_owned(),
        source,
    };
    let mut file = fs::File::open(path).map_err(fail)?;
    let size = file.metadata().map_err(fail)?.len();
    let mut start = vec![0; 4096];
    let mut length = 0;
    while length < start.len() {
        match file.read(&mut start[length..]).map_err(fail)? {
            0 => break,
            more => length += more,
        }
    }
    start.truncate(length);
    if size == 0 || start.starts_with(b"SQLite format 3\0") {
        return Ok(Looks::Plain);
    }
    let mut seen = [0_u32; 256];
    for byte in &start {
        if let Some(count) = seen.get_mut(usize::from(*byte)) {
            *count += 1;
        }
    }
    // In 4096 random bytes no value comes up 60 times, and hardly one does not come up at all.
    let random = start.len() == 4096
        && size % 512 == 0
        && seen.iter().all(|count| *count < 60)
        && seen.iter().filter(|count| **count == 0).count() < 8;
    Ok(if random {
        Looks::Encrypted
    } else {
        Looks::Other
    })
}

/// Makes an empty file a SQLite file, with neither tables nor history.
pub(super) fn create_bare(
    path: &Path,
    passphrase: Option<&Passphrase>,
) -> Result<Connection, StoreError> {
    let connection = connect(path, passphrase)?;
    if passphrase.is_none() {
        connection.pragma_update(None, "page_size", 8192)?;
    }
    connection.pragma_update(None, "journal_mode", "WAL")?;
    configure(&connection)?;
    Ok(connection)
}

/// Connects to a file that exists; to one that cannot be written, for reading only.
pub(super) fn connect(
    path: &Path,
    passphrase: Option<&Passphrase>,
) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    if let Some(passphrase) = passphrase {
        passphrase.unlock(&connection)?;
    }
    Ok(connection)
}

/// Whether SQLite could not make the files that it needs beside a dossier to share it with others.
fn is_closed_to_writing(marks: &Result<(i64, i64), StoreError>) -> bool {
    match marks {
        Err(StoreError::ReadOnly) => true,
        Err(StoreError::Sqlite(error)) => {
            error.sqlite_error_code() == Some(rusqlite::ErrorCode::CannotOpen)
        }
        _ => false,
    }
}

/// Has a dossier for this program alone, until the connection is closed: without its write-ahead
/// log, and with nobody else reading or writing.
///
/// # Errors
/// When another program is using it.
pub(super) fn take_alone(connection: &Connection) -> Result<(), StoreError> {
    connection.busy_timeout(PATIENCE)?;
    let mode: String =
        connection.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))?;
    if mode != "delete" {
        return Err(StoreError::Busy);
    }
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    Ok(connection.execute_batch("BEGIN EXCLUSIVE; COMMIT")?)
}

/// The write-ahead log of a dossier.
pub(super) fn log_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    name.into()
}

/// Connects to a file in a folder where nothing may be written, so that nobody else writes to it
/// either.
fn connect_immutable(
    path: &Path,
    passphrase: Option<&Passphrase>,
) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    let mut address = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => {
                address.push(char::from(*byte));
            }
            other => address.push_str(&format!("%{other:02X}")),
        }
    }
    address.push_str("?immutable=1");
    let connection = Connection::open_with_flags(address, flags)?;
    if let Some(passphrase) = passphrase {
        passphrase.unlock(&connection)?;
    }
    Ok(connection)
}

pub(super) fn configure(connection: &Connection) -> Result<(), StoreError> {
    connection.busy_timeout(PATIENCE)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    // A hostile file must not fill the memory.
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, LARGEST)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.set_prepared_statement_cache_capacity(200);
    Ok(())
}

/// A name beside a file that is free: `case.before-version-2.dossier-backup`.
pub(super) fn free_name(path: &Path, why: &str) -> Result<PathBuf, StoreError> {
    let stem = path
        .file_stem()
        .map_or_else(|| "case".into(), |s| s.to_string_lossy());
    for number in 1..1000 {
        let suffix = if number == 1 {
            String::new()
        } else {
            format!("-{number}")
        };
        let name = path.with_file_name(format!("{stem}.{why}{suffix}.dossier-backup"));
        if !name.exists() {
            return Ok(name);
        }
    }
    Err(StoreError::AlreadyThere(
        path.with_extension("dossier-backup"),
    ))
}

/// A file on its way to a name that nothing bears yet.
///
/// # Errors
/// When there is a file, or none can be made there.
pub(super) fn stage(path: &Path) -> Result<Staged, StoreError> {
    Staged::new(path).map_err(not_written(path))
}

/// The error of a file that cannot be written.
pub(super) fn not_written(path: &Path) -> impl Fn(std::io::Error) -> StoreError {
    let path = path.to_owned();
    move |source| match source.kind() {
        std::io::ErrorKind::AlreadyExists => StoreError::AlreadyThere(path.clone()),
        _ => StoreError::File {
            path: path.clone(),
            source,
        },
    }
}

/// The dossier that is meant: the one named, else the nearest `*.dossier` in `folder` or a folder
/// above it, else the user's default. One that was found is used only where [`trust::judge`] allows
/// it.
///
/// # Errors
/// When there is none, or several in one folder, or it may be somebody else's.
pub fn locate(named: Option<&Path>, folder: &Path) -> Result<Located, StoreError> {
    if let Some(path) = named {
        return Ok(Located {
            path: path.to_owned(),
            warning: None,
        });
    }
    for place in folder.ancestors() {
        let mut found: Vec<String> = fs::read_dir(place)
            .into_iter()
            .flatten()
            .flatten()
            .filter(|entry| {
                entry.path().extension().is_some_and(|e| e == "dossier") && entry.path().is_file()
            })
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        found.sort();
        match found.as_slice() {
            [] => {}
            [one] => {
                let path = place.join(one);
                let trust = trust::judge(&path);
                return match trust.refused {
                    Some(why) => Err(StoreError::NotTrusted { path, why }),
                    None => Ok(Located {
                        path,
                        warning: trust.warning,
                    }),
                };
            }
            _ => return Err(StoreError::Several(place.to_owned(), found)),
        }
    }
    default_file()
        .filter(|path| path.is_file())
        .map(|path| Located {
            path,
            warning: None,
        })
        .ok_or(StoreError::NoDossier)
}

/// Where a dossier lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located {
    /// Its file.
    pub path: PathBuf,
    /// What its user should know of its place.
    pub warning: Option<String>,
}

/// The user's default dossier, in the data folder of the system.
pub fn default_file() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "dossier")
        .map(|folders| folders.data_dir().join(DEFAULT_NAME))
}
