//! All the ways in which a command can fail, with its exit code.

use crate::exchange::Problems;
use crate::store::StoreError;

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// The arguments do not fit together, or one is missing.
    #[error("{0}")]
    Usage(String),
    /// A reference fits nothing, or several records.
    #[error("{0}")]
    NotFound(String),
    /// What was given does not fit the model.
    #[error("{0}")]
    Data(String),
    /// A file is wrong.
    #[error(transparent)]
    File(#[from] Problems),
    /// The dossier cannot be used.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A file or stream cannot be read or written.
    #[error("{what}: {source}")]
    Io {
        /// What was tried.
        what: String,
        /// Why it failed.
        source: std::io::Error,
    },
    /// The dossier is not what its history says.
    #[error("the dossier is not sound:\n{}", .0.join("\n"))]
    Unsound(Vec<String>),
    /// A text that was to leave names somebody above its level.
    #[error("{0}")]
    Named(String),
    /// Something sealed that cannot be opened.
    #[error("{0}")]
    Locked(String),
    /// The user said no.
    #[error("nothing was changed")]
    Cancelled,
    /// Whoever reads our output has gone.
    #[error("closed pipe")]
    ClosedPipe,
    /// Something else failed.
    #[error("{0}")]
    Failed(String),
}

impl CliError {
    /// The exit code.
    pub fn exit_code(&self) -> u8 {
        match self {
            CliError::Usage(_) => 2,
            CliError::NotFound(_) => 3,
            CliError::Data(_) | CliError::File(_) => 4,
            CliError::Store(error) => match error {
                StoreError::Busy
                | StoreError::NotSwept(_)
                | StoreError::ChangedMeanwhile
                | StoreError::Replaced(_)
                | StoreError::Locked(_)
                | StoreError::WrongPassphrase(_) => 5,
                StoreError::BrokenLink { .. }
                | StoreError::SlugTaken { .. }
                | StoreError::UidTaken(_)
                | StoreError::TooLarge => 4,
                StoreError::NoDossier | StoreError::NotThere(_) | StoreError::Several(..) => 3,
                StoreError::Damaged(_)
                | StoreError::Corrupt(_)
                | StoreError::Planted(_)
                | StoreError::Unsound(_) => 6,
                _ => 1,
            },
            CliError::Unsound(_) => 6,
            CliError::Locked(_) => 5,
            CliError::Named(_) => 7,
            CliError::ClosedPipe => 0,
            CliError::Io { .. } | CliError::Cancelled | CliError::Failed(_) => 1,
        }
    }

    /// An error of reading or writing.
    pub fn io(what: impl Into<String>) -> impl FnOnce(std::io::Error) -> CliError {
        let what = what.into();
        move |source| match source.kind() {
            std::io::ErrorKind::BrokenPipe => CliError::ClosedPipe,
            _ => CliError::Io { what, source },
        }
    }
}
