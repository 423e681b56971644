//! How a hostile input is tried: in a folder of its own, with a bound on memory and on time.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

/// Most memory that the program may use at once, in kilobytes.
const MEMORY: u64 = 200 * 1024;
/// Most address space, so that no leap between two looks at the memory goes unseen.
const ADDRESSES: u64 = 1_000_000;
/// After this time the program hangs.
const PATIENCE: Duration = Duration::from_secs(20);

/// What the program reads.
pub enum Input {
    Nothing,
    Bytes(Vec<u8>),
    From(&'static str),
}

/// Where it writes.
#[derive(Clone, Copy, PartialEq)]
pub enum Out {
    Kept,
    /// A pipe that nobody reads any more.
    Broken,
    /// No standard output at all.
    Closed,
    To(&'static str),
}

type Prepare = Box<dyn Fn(&Path)>;

/// One hostile input, the command that meets it, and how that must end.
pub struct Case {
    name: String,
    prepare: Vec<Prepare>,
    arguments: Vec<OsString>,
    env: Vec<(&'static str, OsString)>,
    input: Input,
    out: Out,
    codes: Vec<i32>,
    says: String,
    prints: Vec<String>,
    lacks: Vec<String>,
    shows: Vec<(Vec<String>, String)>,
    writes: bool,
    dossier_is_hostile: bool,
    honest: bool,
}

/// A case that must fail with a code and a message.
pub fn refused(name: &str, arguments: &[&str], code: i32, says: &str) -> Case {
    Case {
        name: name.to_owned(),
        prepare: Vec::new(),
        arguments: arguments.iter().map(Into::into).collect(),
        env: Vec::new(),
        input: Input::Nothing,
        out: Out::Kept,
        codes: vec![code],
        says: says.to_owned(),
        prints: Vec::new(),
        lacks: Vec::new(),
        shows: Vec::new(),
        writes: false,
        dossier_is_hostile: false,
        honest: false,
    }
}

/// A case that must work and write to the dossier.
pub fn taken(name: &str, arguments: &[&str]) -> Case {
    Case {
        writes: true,
        ..refused(name, arguments, 0, "")
    }
}

/// A case that must work and change nothing.
pub fn read(name: &str, arguments: &[&str]) -> Case {
    refused(name, arguments, 0, "")
}

impl Case {
    pub fn file(self, name: &'static str, bytes: impl AsRef<[u8]>) -> Case {
        let bytes = bytes.as_ref().to_owned();
        self.prepare(move |folder| fs::write(folder.join(name), &bytes).unwrap())
    }

    pub fn prepare(mut self, prepare: impl Fn(&Path) + 'static) -> Case {
        self.prepare.push(Box::new(prepare));
        self
    }

    /// The dossier itself is the input: what it exports is not compared.
    pub fn dossier(mut self, prepare: impl Fn(&Path) + 'static) -> Case {
        self.dossier_is_hostile = true;
        self.prepare(prepare)
    }

    pub fn argument(mut self, argument: impl AsRef<OsStr>) -> Case {
        self.arguments.push(argument.as_ref().to_owned());
        self
    }

    pub fn env(mut self, name: &'static str, value: impl AsRef<OsStr>) -> Case {
        self.env.push((name, value.as_ref().to_owned()));
        self
    }

    pub fn input(mut self, input: Input) -> Case {
        self.input = input;
        self
    }

    pub fn out(mut self, out: Out) -> Case {
        self.out = out;
        self
    }

    pub fn or(mut self, code: i32) -> Case {
        self.codes.push(code);
        self
    }

    /// Standard output must hold this.
    pub fn prints(mut self, part: &str) -> Case {
        self.prints.push(part.to_owned());
        self
    }

    /// Neither output may hold this.
    pub fn lacks(mut self, part: &str) -> Case {
        self.lacks.push(part.to_owned());
        self
    }

    /// Afterwards this command must print this.
    pub fn shows(mut self, arguments: &[&str], part: &str) -> Case {
        let arguments = arguments.iter().map(|a| (*a).to_owned()).collect();
        self.shows.push((arguments, part.to_owned()));
        self
    }

    /// Files may be left beside the dossier.
    pub fn leaves(mut self) -> Case {
        self.writes = true;
        self
    }

    /// When the command finds nothing wrong, the dossier must be as it was.
    pub fn honest(mut self) -> Case {
        self.honest = true;
        self
    }

    fn fails(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        fs::write(path.join("case.dossier"), dossier()).unwrap();
        for prepare in &self.prepare {
            prepare(path);
        }
        let files = listing(path);
        let run = self.run(path);
        let said = format!("{}{}", clip(&run.out), clip(&run.err));
        if !self.codes.contains(&run.code) {
            wrong.push(format!("code {} for {:?}: {said}", run.code, self.codes));
        }
        if !run.err.contains(&self.says) {
            wrong.push(format!("does not say “{}”: {said}", self.says));
        }
        if run.code != 0 && self.says.is_empty() && run.err.trim().is_empty() {
            wrong.push("fails without a word".to_owned());
        }
        for part in &self.prints {
            if !run.out.contains(part.as_str()) {
                wrong.push(format!("does not print “{part}”: {said}"));
            }
        }
        for part in &self.lacks {
            if run.out.contains(part.as_str()) || run.err.contains(part.as_str()) {
                wrong.push(format!("prints {part:?}: {said}"));
            }
        }
        if run.err.contains("panicked") {
            wrong.push(format!("panics: {said}"));
        }
        if run.err.len() > 150_000 {
            wrong.push(format!("says {} bytes", run.err.len()));
        }
        if run.memory > MEMORY {
            wrong.push(format!("takes {} kB of memory", run.memory));
        }
        for (arguments, part) in &self.shows {
            let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
            let shown = read("", &arguments).run(path);
            if shown.code != 0 || !shown.out.contains(part.as_str()) {
                wrong.push(format!(
                    "afterwards {arguments:?} ends with {} and lacks “{part}”: {}{}",
                    shown.code,
                    clip(&shown.out),
                    clip(&shown.err)
                ));
            }
        }
        if self.honest && run.code == 0 && read("", &["export"]).run(path).out != exported() {
            wrong.push("finds nothing wrong with a dossier that changed".to_owned());
        }
        if !self.writes {
            if !self.dossier_is_hostile && read("", &["export"]).run(path).out != exported() {
                wrong.push("writes to the dossier".to_owned());
            }
            if listing(path) != files {
                wrong.push(format!("leaves files: {:?}", listing(path)));
            }
        }
        wrong
    }

    fn run(&self, folder: &Path) -> Ran {
        let program = assert_cmd::cargo::cargo_bin("dossier");
        let closed = if self.out == Out::Closed { " >&-" } else { "" };
        let mut command = if cfg!(unix) {
            let mut shell = Command::new("sh");
            shell
                .arg("-c")
                .arg(format!("ulimit -v {ADDRESSES}; exec \"$0\" \"$@\"{closed}"))
                .arg(program);
            shell
        } else {
            Command::new(program)
        };
        command
            .current_dir(folder)
            .env("DOSSIER_TODAY", "2018-03-01")
            .env("HOME", folder)
            .env("XDG_DATA_HOME", folder)
            .env("EDITOR", "true")
            .env("USER", "ann");
        for name in ["DOSSIER_AUTHOR", "VISUAL", "DOSSIER_FILE", "COLUMNS"] {
            command.env_remove(name);
        }
        command
            .envs(self.env.iter().map(|(name, value)| (*name, value)))
            .args(&self.arguments)
            .stderr(Stdio::piped())
            .stdin(match &self.input {
                Input::Nothing => Stdio::null(),
                Input::Bytes(_) => Stdio::piped(),
                Input::From(path) => File::open(path).unwrap().into(),
            })
            .stdout(match self.out {
                Out::To(path) => fs::OpenOptions::new()
                    .write(true)
                    .open(path)
                    .unwrap()
                    .into(),
                _ => Stdio::piped(),
            });
        let mut child = command.spawn().unwrap();
        if let (Some(mut pipe), Input::Bytes(bytes)) = (child.stdin.take(), &self.input) {
            let bytes = bytes.clone();
            // The program may stop reading early.
            thread::spawn(move || pipe.write_all(&bytes).ok());
        }
        let out = child.stdout.take().filter(|_| self.out != Out::Broken);
        let out = thread::spawn(move || out.map(all).unwrap_or_default());
        let err = child.stderr.take().unwrap();
        let err = thread::spawn(move || all(err));
        let (code, memory) = watch(&mut child);
        Ran {
            out: out.join().unwrap(),
            err: err.join().unwrap(),
            code,
            memory,
        }
    }
}

struct Ran {
    out: String,
    err: String,
    code: i32,
    memory: u64,
}

fn all(mut from: impl Read) -> String {
    let mut bytes = Vec::new();
    from.read_to_end(&mut bytes).ok();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Waits for the program, and looks at the most memory it ever used; ends it when it hangs.
fn watch(child: &mut Child) -> (i32, u64) {
    let start = Instant::now();
    let status = format!("/proc/{}/status", child.id());
    let mut memory = 0;
    loop {
        // Until the program itself runs, the memory told is that of whoever started it.
        if let Ok(text) = fs::read_to_string(&status)
            && text.starts_with("Name:\tdossier\n")
        {
            let most = text
                .lines()
                .find_map(|line| line.strip_prefix("VmHWM:"))
                .and_then(|line| line.trim().trim_end_matches(" kB").parse().ok());
            memory = memory.max(most.unwrap_or(0));
        }
        if let Some(status) = child.try_wait().unwrap() {
            return (status.code().unwrap_or(-1), memory);
        }
        if start.elapsed() > PATIENCE {
            child.kill().unwrap();
            child.wait().unwrap();
            return (-2, memory);
        }
        thread::sleep(Duration::from_millis(2));
    }
}

/// What lies in a folder, without what SQLite keeps beside a file.
fn listing(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| !name.ends_with("-wal") && !name.ends_with("-shm"))
        .collect();
    names.sort();
    names
}

/// The dossier that every case starts with, and what it exports.
fn start() -> &'static (Vec<u8>, String) {
    static START: OnceLock<(Vec<u8>, String)> = OnceLock::new();
    START.get_or_init(|| {
        let folder = crate::common::Folder::with_khamroev();
        let export = folder.ok(&["export"]);
        let bytes = fs::read(folder.path().join("case.dossier")).unwrap();
        (bytes, export)
    })
}

pub fn dossier() -> &'static [u8] {
    &start().0
}

pub fn exported() -> &'static str {
    &start().1
}

fn clip(text: &str) -> String {
    text.chars().take(600).collect()
}

/// Tries all cases and tells all that went wrong.
pub fn try_all(cases: Vec<Case>) {
    let count = cases.len();
    let wrong: Vec<String> = cases
        .iter()
        .flat_map(|case| {
            case.fails()
                .into_iter()
                .map(|why| format!("{}: {why}", case.name))
        })
        .collect();
    assert!(
        wrong.is_empty(),
        "{} of {count} cases:\n\n{}",
        wrong.len(),
        wrong.join("\n\n")
    );
}
