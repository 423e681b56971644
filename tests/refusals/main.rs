//! What is refused, as a table: for each case its exit code and what is said; nothing is written, no
//! panic, memory and time bounded. (`tests/hostile` goes for breadth, this for the messages.)
#![cfg(unix)]
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod case_files;
#[path = "../common/mod.rs"]
mod common;
mod databases;
mod files;
mod output;
mod values;

use common::Folder;
use std::io::Read;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A case: a name, the bytes of the file `input`, the command, the exit code, what it says on
/// standard error.
pub struct Case {
    pub name: &'static str,
    pub input: Vec<u8>,
    pub arguments: Vec<String>,
    pub code: i32,
    pub says: &'static str,
}

pub fn case(
    name: &'static str,
    input: impl Into<Vec<u8>>,
    arguments: &[&str],
    code: i32,
    says: &'static str,
) -> Case {
    Case {
        name,
        input: input.into(),
        arguments: arguments.iter().map(|a| (*a).to_owned()).collect(),
        code,
        says,
    }
}

/// What a command may need at most.
const MEMORY: u64 = 200 * 1024;
const TIME: Duration = Duration::from_secs(30);

/// What a command did, and what it needed.
pub struct Outcome {
    pub code: i32,
    pub out: String,
    pub err: String,
    /// Kilobytes of memory at the most.
    pub memory: u64,
}

/// Runs a command under watch.
pub fn watched(folder: &Folder, arguments: &[String]) -> Outcome {
    let mut child = Command::new(assert_cmd::cargo::cargo_bin("dossier"))
        .current_dir(folder.path())
        .env("HOME", folder.path())
        .env("DOSSIER_TODAY", "2018-03-01")
        .env_remove("DOSSIER_FILE")
        .env_remove("COLUMNS")
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let read = |mut from: Box<dyn Read + Send>| {
        std::thread::spawn(move || {
            let mut bytes = Vec::new();
            from.read_to_end(&mut bytes).ok();
            String::from_utf8_lossy(&bytes).into_owned()
        })
    };
    let out = read(Box::new(child.stdout.take().unwrap()));
    let err = read(Box::new(child.stderr.take().unwrap()));
    let start = Instant::now();
    let mut memory = 0;
    let status = loop {
        memory = memory.max(peak(child.id()));
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        if start.elapsed() > TIME {
            child.kill().ok();
            panic!("{arguments:?} did not end");
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    Outcome {
        code: status.code().unwrap_or(-1),
        out: out.join().unwrap(),
        err: err.join().unwrap(),
        memory,
    }
}

/// The most memory that a process has had, in kilobytes, where the system tells.
fn peak(process: u32) -> u64 {
    std::fs::read_to_string(format!("/proc/{process}/status"))
        .ok()
        .and_then(|text| {
            let line = text.lines().find(|line| line.starts_with("VmHWM:"))?;
            line.split_whitespace().nth(1)?.parse().ok()
        })
        .unwrap_or(0)
}

/// Runs all cases in one dossier, which stays as it is.
pub fn refuse_all(cases: Vec<Case>) {
    let folder = Folder::with_khamroev();
    let before = folder.ok(&["export"]);
    let head = folder.ok(&["log", "--head"]);
    let mut wrong = Vec::new();
    for case in &cases {
        std::fs::write(folder.path().join("input"), &case.input).unwrap();
        let outcome = watched(&folder, &case.arguments);
        let said = outcome.err.chars().take(400).collect::<String>();
        if outcome.code != case.code
            || !outcome.err.contains(case.says)
            || outcome.err.contains("panicked")
        {
            wrong.push(format!(
                "{}: exit code {} instead of {}, said: {said}",
                case.name, outcome.code, case.code
            ));
        }
        if outcome.memory > MEMORY {
            wrong.push(format!("{}: {} KB of memory", case.name, outcome.memory));
        }
        if folder.ok(&["log", "--head"]) != head {
            wrong.push(format!("{}: something was written", case.name));
            folder.ok(&["undo"]);
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {} cases:\n{}",
        wrong.len(),
        cases.len(),
        wrong.join("\n")
    );
    assert_eq!(folder.ok(&["export"]), before);
}

/// Runs cases that must work, each in a dossier of its own, and gives what the second command
/// prints.
pub fn accepted(input: &[u8], then: &[&str]) -> String {
    let folder = Folder::new();
    folder.ok(&["init"]);
    std::fs::write(folder.path().join("input"), input).unwrap();
    let import = ["import", "input"].map(str::to_owned);
    let outcome = watched(&folder, &import);
    assert_eq!(outcome.code, 0, "{}", outcome.err);
    assert!(outcome.memory < MEMORY, "{} KB of memory", outcome.memory);
    folder.ok(then)
}
