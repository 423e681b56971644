//! `completions` and `man`: the program's own files for shells and manuals.

use super::CliError;
use super::context::Context;
use super::output::print;
use clap::Args;
use clap_complete::Shell;

/// Print completions for a shell
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  dossier completions bash > ~/.local/share/bash-completion/completions/dossier"
)]
pub struct Completions {
    /// The shell
    shell: Shell,
}

impl Completions {
    pub(super) fn run(self, _: &Context) -> Result<(), CliError> {
        let mut out = Vec::new();
        clap_complete::generate(self.shell, &mut super::definition(), "dossier", &mut out);
        print(&String::from_utf8_lossy(&out))
    }
}

/// Print the manual page
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  dossier man > dossier.1")]
pub struct Man {}

impl Man {
    pub(super) fn run(self, _: &Context) -> Result<(), CliError> {
        let mut out = Vec::new();
        clap_mangen::Man::new(super::definition())
            .render(&mut out)
            .map_err(CliError::io("cannot write the manual page"))?;
        for sub in super::definition().get_subcommands() {
            clap_mangen::Man::new(sub.clone())
                .render(&mut out)
                .map_err(CliError::io("cannot write the manual page"))?;
        }
        print(&String::from_utf8_lossy(&out))
    }
}
