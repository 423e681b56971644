//! Creating, finding and opening dossier files.

use super::{Store, StoreError};
use rusqlite::{Connection, OpenFlags};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Marks a SQLite file as a dossier: the bytes "DOSR".
const APPLICATION_ID: i64 = 0x444F_5352;

/// The schema, version by version; only ever appended to.
const VERSIONS: &[&str] = &[include_str!("schema/001-first.sql")];

/// Name of the file that `init` makes when none is named.
pub const DEFAULT_NAME: &str = "case.dossier";

/// How long a writer waits for another one.
const PATIENCE: Duration = Duration::from_secs(5);

impl Store {
    /// Makes a new dossier, readable by its owner only.
    ///
    /// # Errors
    /// When the file exists already or cannot be made.
    pub fn create(path: &Path) -> Result<Store, StoreError> {
        let fail = |source| StoreError::File {
            path: path.to_owned(),
            source,
        };
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            options.mode(0o600);
        }
        options.open(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => StoreError::AlreadyThere(path.to_owned()),
            _ => fail(error),
        })?;
        let made = Connection::open(path)
            .map_err(StoreError::from)
            .and_then(Self::set_up);
        if made.is_err() {
            fs::remove_file(path).ok();
        }
        made
    }

    /// A dossier in memory, gone when the program ends.
    ///
    /// # Errors
    /// When SQLite cannot make it.
    pub fn in_memory() -> Result<Store, StoreError> {
        Self::set_up(Connection::open_in_memory()?)
    }

    fn set_up(mut connection: Connection) -> Result<Store, StoreError> {
        connection.pragma_update(None, "page_size", 8192)?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        configure(&connection)?;
        migrate(&mut connection, 0)?;
        Ok(Store { connection })
    }

    /// Opens a dossier.
    ///
    /// # Errors
    /// When the file is not there, is not a dossier, or is of a newer version.
    pub fn open(path: &Path) -> Result<Store, StoreError> {
        if !path.exists() {
            return Err(StoreError::NotThere(path.to_owned()));
        }
        if !path.is_file() {
            return Err(StoreError::NotADossier {
                path: path.to_owned(),
                why: "it is not a file",
            });
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(path, flags)?;
        let known = VERSIONS.len() as i64;
        let (id, found) = marks(&connection).map_err(|error| match error {
            StoreError::Sqlite(cause)
                if cause.sqlite_error_code() == Some(rusqlite::ErrorCode::NotADatabase) =>
            {
                StoreError::NotADossier {
                    path: path.to_owned(),
                    why: "it is not a SQLite file",
                }
            }
            other => other,
        })?;
        if id != APPLICATION_ID {
            return Err(StoreError::NotADossier {
                path: path.to_owned(),
                why: "it was not made by dossier",
            });
        }
        if found > known {
            return Err(StoreError::Newer {
                path: path.to_owned(),
                found,
                known,
            });
        }
        configure(&connection)?;
        if found < known {
            migrate(&mut connection, found)?;
        }
        Ok(Store { connection })
    }
}

/// The application id and the version of the schema.
fn marks(connection: &Connection) -> Result<(i64, i64), StoreError> {
    let id = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let version = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    Ok((id, version))
}

fn configure(connection: &Connection) -> Result<(), StoreError> {
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.set_prepared_statement_cache_capacity(200);
    Ok(())
}

/// Applies the versions of the schema after `from`, all or none.
fn migrate(connection: &mut Connection, from: i64) -> Result<(), StoreError> {
    let transaction =
        connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    for version in VERSIONS.iter().skip(usize::try_from(from).unwrap_or(0)) {
        transaction.execute_batch(version)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", VERSIONS.len() as i64)?;
    transaction.commit()?;
    Ok(())
}

/// The dossier that is meant: the one named, else the nearest `*.dossier` in `folder` or a folder
/// above it, else the user's default.
///
/// # Errors
/// When there is none, or several in one folder.
pub fn locate(named: Option<&Path>, folder: &Path) -> Result<PathBuf, StoreError> {
    if let Some(path) = named {
        return Ok(path.to_owned());
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
            [one] => return Ok(place.join(one)),
            _ => return Err(StoreError::Several(place.to_owned(), found)),
        }
    }
    default_file()
        .filter(|path| path.is_file())
        .ok_or(StoreError::NoDossier)
}

/// The user's default dossier, in the data folder of the system.
pub fn default_file() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "dossier")
        .map(|folders| folders.data_dir().join(DEFAULT_NAME))
}
