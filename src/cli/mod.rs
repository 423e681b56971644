//! The command line: one file a command, or a few that belong together, and what they share (`door`
//! to the dossier, `context`, `who` is meant, `filter`, `prompt`, `output`, the `gate` for what
//! leaves). A command reads its arguments, asks for what is missing, calls the store, a view, a
//! letter or a renderer, and reports. What holds of the record is decided in those rooms; here only
//! how to ask and what to say.

mod add;
mod add_actor;
mod add_incident;
mod add_proceeding;
mod add_reply;
mod agenda;
mod appeal;
mod assign;
mod attach;
mod backup;
mod check;
mod cite;
mod context;
mod correspondence;
mod demo;
mod door;
mod duplicates;
mod edit;
mod encryption;
mod error;
mod export;
mod filter;
mod find;
mod gate;
mod import;
mod import_lines;
mod import_report;
mod init;
mod leftovers;
mod letter_codes;
mod letter_file;
mod letter_templates;
mod list;
mod list_records;
mod log;
mod merge_actors;
mod neutral;
mod output;
mod pager;
mod passphrase;
mod prompt;
mod purge;
mod record_sent;
mod remove;
mod repair;
mod seal;
mod search;
mod set;
mod shell;
mod show;
mod stats;
mod timeline;
mod undo;
mod use_defender;
mod verify;
mod who;

pub use error::CliError;

use crate::render::terminal::visible;
use clap::{FromArgMatches, Parser, Subcommand};
use context::{Common, Context};

/// The program's arguments.
#[derive(Debug, Parser)]
#[command(
    name = "dossier",
    version,
    about = "Case dossier of human-rights defenders: incidents, charges, timelines, appeal letters",
    long_about = "A case dossier in one local file: human-rights defenders, the incidents against them, the legal charges they face; timelines and appeal letters from the record.\n\nStart with `dossier demo`, or make a dossier with `dossier init` and record with `dossier add-defender` and `dossier add-incident`.",
    after_help = "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not found or ambiguous, 4 bad input data, 5 dossier busy or locked, 6 dossier damaged or changed by another program, 7 a text names somebody above the level.",
    subcommand_required = true,
    arg_required_else_help = true,
    max_term_width = 100
)]
pub struct Cli {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
enum Command {
    Init(init::Init),
    Demo(demo::Demo),
    Use(use_defender::Use),
    AddDefender(add_actor::AddDefender),
    AddActor(add_actor::AddActor),
    AddIncident(add_incident::AddIncident),
    AddProceeding(add_proceeding::AddProceeding),
    AddCharge(add_proceeding::AddCharge),
    AddStep(add_proceeding::AddStep),
    AddProvision(add_proceeding::AddProvision),
    AddMeasure(add_proceeding::AddMeasure),
    AddSource(add::AddSource),
    AddDemand(add::AddDemand),
    AddCommunication(add::AddCommunication),
    RecordSent(record_sent::RecordSent),
    AddReply(add_reply::AddReply),
    AddAffiliation(add::AddAffiliation),
    AddRelationship(add::AddRelationship),
    AddLifeEvent(add::AddLifeEvent),
    AddTerm(add::AddTerm),
    Cite(cite::Cite),
    Set(set::Set),
    Edit(edit::Edit),
    Remove(remove::Remove),
    MergeActors(merge_actors::MergeActors),
    Log(log::Log),
    Undo(undo::Undo),
    Redo(undo::Redo),
    Verify(verify::Verify),
    Attach(attach::Attach),
    Extract(attach::Extract),
    Purge(purge::Purge),
    Backup(backup::Backup),
    Restore(backup::Restore),
    Repair(repair::Repair),
    Encrypt(encryption::Encrypt),
    Decrypt(encryption::Decrypt),
    Rekey(encryption::Rekey),
    Find(find::Find),
    Duplicates(duplicates::Duplicates),
    List(list::List),
    Search(search::Search),
    Show(show::Show),
    Timeline(timeline::TimelineCommand),
    Correspondence(correspondence::CorrespondenceCommand),
    Check(check::Check),
    Agenda(agenda::Agenda),
    Stats(stats::Stats),
    Appeal(appeal::Appeal),
    Import(import::Import),
    Export(export::ExportCommand),
    Completions(shell::Completions),
    Man(shell::Man),
}

/// Runs the program and gives its exit code.
pub fn run() -> u8 {
    crate::trust::keep_memory_private();
    let parsed = definition().try_get_matches().and_then(|matches| {
        let command = matches.subcommand_name().unwrap_or_default().to_owned();
        refuse_two_meanings(&command)?;
        Ok((Cli::from_arg_matches(&matches)?, command))
    });
    let (cli, command) = match parsed {
        Ok(parsed) => parsed,
        Err(error) => {
            // What was typed is repeated in the message, and must not act on the terminal.
            let text = error.to_string();
            let shown = visible(&text);
            if shown == text {
                error.print().ok();
            } else {
                anstream::eprint!("{shown}");
            }
            return u8::try_from(error.exit_code()).unwrap_or(2);
        }
    };
    let context = Context::new(cli.common, &command);
    let result = match cli.command {
        Command::Init(command) => command.run(&context),
        Command::Demo(command) => command.run(&context),
        Command::Use(command) => command.run(&context),
        Command::AddDefender(command) => command.run(&context),
        Command::AddActor(command) => command.run(&context),
        Command::AddIncident(command) => command.run(&context),
        Command::AddProceeding(command) => command.run(&context),
        Command::AddCharge(command) => command.run(&context),
        Command::AddStep(command) => command.run(&context),
        Command::AddProvision(command) => command.run(&context),
        Command::AddMeasure(command) => command.run(&context),
        Command::AddSource(command) => command.run(&context),
        Command::AddDemand(command) => command.run(&context),
        Command::AddCommunication(command) => command.run(&context),
        Command::RecordSent(command) => command.run(&context),
        Command::AddReply(command) => command.run(&context),
        Command::AddAffiliation(command) => command.run(&context),
        Command::AddRelationship(command) => command.run(&context),
        Command::AddLifeEvent(command) => command.run(&context),
        Command::AddTerm(command) => command.run(&context),
        Command::Cite(command) => command.run(&context),
        Command::Set(command) => command.run(&context),
        Command::Edit(command) => command.run(&context),
        Command::Remove(command) => command.run(&context),
        Command::Log(command) => command.run(&context),
        Command::Undo(command) => command.run(&context),
        Command::Redo(command) => command.run(&context),
        Command::Verify(command) => command.run(&context),
        Command::Repair(command) => command.run(&context),
        Command::Attach(command) => command.run(&context),
        Command::Extract(command) => command.run(&context),
        Command::Purge(command) => command.run(&context),
        Command::Backup(command) => command.run(&context),
        Command::Restore(command) => command.run(&context),
        Command::Encrypt(command) => command.run(&context),
        Command::Decrypt(command) => command.run(&context),
        Command::Rekey(command) => command.run(&context),
        Command::Find(command) => command.run(&context),
        Command::Duplicates(command) => command.run(&context),
        Command::MergeActors(command) => command.run(&context),
        Command::List(command) => command.run(&context),
        Command::Search(command) => command.run(&context),
        Command::Show(command) => command.run(&context),
        Command::Timeline(command) => command.run(&context),
        Command::Correspondence(command) => command.run(&context),
        Command::Check(command) => command.run(&context),
        Command::Agenda(command) => command.run(&context),
        Command::Stats(command) => command.run(&context),
        Command::Appeal(command) => command.run(&context),
        Command::Import(command) => command.run(&context),
        Command::Export(command) => command.run(&context),
        Command::Completions(command) => command.run(&context),
        Command::Man(command) => command.run(&context),
    };
    match result {
        Ok(()) => 0,
        Err(CliError::ClosedPipe) => 0,
        Err(error) => {
            context.error(&error);
            error.exit_code()
        }
    }
}

/// `--author` before `add-source` would be taken for its flag, the author of the source, where who
/// makes the change is meant.
fn refuse_two_meanings(command: &str) -> Result<(), clap::Error> {
    let before = std::env::args_os()
        .take_while(|argument| argument != command)
        .any(|argument| argument.to_string_lossy().starts_with("--author"));
    if command != "add-source" || !before {
        return Ok(());
    }
    Err(definition().error(
        clap::error::ErrorKind::ArgumentConflict,
        "--author after add-source is the author of the source; who makes the change is --changed-by",
    ))
}

/// The definition of the command line, for completions, the man page and tests.
pub fn definition() -> clap::Command {
    <Cli as clap::CommandFactory>::command()
}
