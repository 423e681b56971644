//! The binary: runs the command line and gives its exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(dossier::cli::run())
}
