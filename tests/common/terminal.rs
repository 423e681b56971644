//! A terminal for the program, so that its questions can be answered.
#![cfg(unix)]

use super::{Folder, Run};
use crate::common::skipped;
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use std::fs::File;
use std::io::{Read, Write};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::OpenOptionsExt;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// How long an answer may be waited for.
const PATIENCE: Duration = Duration::from_secs(20);

/// Whether this machine gives out terminals; where it does not (a bare container without a mounted
/// `/dev/pts`), what was not checked is said.
pub fn is_there() -> bool {
    let there = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).is_ok_and(|main| {
        // The other side is there only while this one is open.
        ptsname(&main, Vec::new()).is_ok_and(|name| {
            std::path::Path::new(std::ffi::OsStr::from_bytes(name.to_bytes())).exists()
        })
    });
    if !there {
        skipped("questions on a terminal: there are no pseudo-terminals here");
    }
    there
}

/// Runs a command on a terminal; each answer is typed once its question stands there. All that
/// was shown is in `out`.
pub fn answered(folder: &Folder, arguments: &[&str], answers: &[(&str, &str)]) -> Run {
    answered_while(folder, arguments, answers, || {})
}

/// As [`answered`]; before the last answer is typed, `meanwhile` happens.
pub fn answered_while(
    folder: &Folder,
    arguments: &[&str],
    answers: &[(&str, &str)],
    mut meanwhile: impl FnMut(),
) -> Run {
    let main = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
    grantpt(&main).expect("a terminal");
    unlockpt(&main).expect("a terminal");
    let name = ptsname(&main, Vec::new()).expect("a terminal");
    let other = std::fs::OpenOptions::new()
        .read(true)
        .write(true)
        .custom_flags(rustix::fs::OFlags::NOCTTY.bits().try_into().expect("flags"))
        .open(std::ffi::OsStr::from_bytes(name.to_bytes()))
        .expect("a terminal");
    let end = || Stdio::from(other.try_clone().expect("a terminal"));
    let mut program = Command::new(env!("CARGO_BIN_EXE_dossier"))
        .current_dir(folder.path())
        .env_clear()
        .env("DOSSIER_TODAY", "2018-03-01")
        .env("HOME", folder.path())
        .env("XDG_DATA_HOME", folder.path())
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("TERM", "xterm")
        .env("USER", "ann")
        .args(arguments)
        .stdin(end())
        .stdout(end())
        .stderr(end())
        .spawn()
        .expect("the program runs");
    drop(other);
    let mut main = File::from(main);
    let shown = Arc::new(Mutex::new(String::new()));
    let reading = {
        let shown = Arc::clone(&shown);
        let mut main = main.try_clone().expect("a terminal");
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            // The end of the program is the end of its terminal, which reads as an error.
            while let Ok(count @ 1..) = main.read(&mut bytes) {
                let text = String::from_utf8_lossy(&bytes[..count]).into_owned();
                shown.lock().expect("the text").push_str(&text);
            }
        })
    };
    let mut from = 0;
    for (number, (question, answer)) in answers.iter().enumerate() {
        let start = Instant::now();
        loop {
            let text = shown.lock().expect("the text").clone();
            if let Some(at) = text[from..].find(question) {
                from += at + question.len();
                break;
            }
            assert!(
                start.elapsed() < PATIENCE,
                "{arguments:?} did not ask “{question}”: {text}"
            );
            std::thread::sleep(Duration::from_millis(20));
        }
        // What is typed before the terminal was made ready for it would be lost.
        std::thread::sleep(Duration::from_millis(150));
        if number + 1 == answers.len() {
            meanwhile();
        }
        main.write_all(answer.as_bytes()).expect("an answer");
    }
    let status = program.wait().expect("the program ends");
    reading.join().expect("the terminal is read");
    let out = shown.lock().expect("the text").clone();
    Run {
        out,
        err: String::new(),
        code: status.code().unwrap_or(-1),
    }
}
