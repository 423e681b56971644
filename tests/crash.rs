//! Processes killed at random moments: no revision whose command had reported success is lost, and
//! the dossier is sound every time.
//!
//! `DOSSIER_CRASH_POINTS` sets how many kills each scenario gets (60 when it is not set).
#![cfg(unix)]
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;
use common::{Folder, Run};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How many kills a scenario gets.
fn points() -> usize {
    std::env::var("DOSSIER_CRASH_POINTS")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(60)
}

/// Moments at random, the same for the same seed (Marsaglia, "Xorshift RNGs", 2003).
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end.max(1)
    }
}

struct Victim {
    folder: Folder,
    random: Random,
    passphrase: &'static str,
    killed: usize,
}

impl Victim {
    fn new(seed: u64) -> Victim {
        let folder = Folder::new();
        folder.write("one.pass", "the first of two passphrases");
        folder.write("two.pass", "another one, as good");
        Victim {
            folder,
            random: Random(seed),
            passphrase: "one.pass",
            killed: 0,
        }
    }

    fn environment(&self) -> [(&'static str, &'static str); 2] {
        let other = match self.passphrase {
            "one.pass" => "two.pass",
            _ => "one.pass",
        };
        [
            ("DOSSIER_PASSPHRASE_FILE", self.passphrase),
            ("DOSSIER_NEW_PASSPHRASE_FILE", other),
        ]
    }

    fn run(&self, arguments: &[&str]) -> Run {
        self.folder.run_as(arguments, "", &self.environment())
    }

    fn ok(&self, arguments: &[&str]) -> String {
        let run = self.run(arguments);
        assert_eq!(run.code, 0, "{arguments:?}: {}", run.err);
        run.out
    }

    /// How long a command takes when nobody kills it.
    fn time(&self, arguments: &[&str]) -> Duration {
        let start = Instant::now();
        self.ok(arguments);
        start.elapsed()
    }

    /// Starts a command and kills it at a moment within `longest`. True when it had ended well
    /// before.
    fn kill(&mut self, arguments: &[&str], longest: Duration) -> bool {
        let mut child = Command::new(assert_cmd::cargo::cargo_bin("dossier"))
            .current_dir(self.folder.path())
            .envs(self.environment())
            .env("HOME", self.folder.path())
            .env_remove("DOSSIER_FILE")
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let micros = u64::try_from(longest.as_micros()).unwrap();
        std::thread::sleep(Duration::from_micros(self.random.below(micros)));
        child.kill().unwrap();
        let status = child.wait().unwrap();
        match status.code() {
            None => {
                self.killed += 1;
                false
            }
            Some(0) => true,
            Some(code) => panic!("{arguments:?} failed by itself with {code}"),
        }
    }

    fn head(&self) -> String {
        let head = self.ok(&["log", "--head"]);
        head.split_whitespace().nth(1).unwrap().to_owned()
    }

    /// Proves the dossier, and that the revision with this hash is in it.
    fn sound_since(&self, hash: &str) {
        let run = self.run(&["verify", "--against", hash]);
        assert_eq!(run.code, 0, "after {} kills: {}", self.killed, run.err);
    }
}

/// A case file with so many incidents.
fn many(count: usize, word: &str) -> String {
    let mut text = String::from("defenders:\n- name: Anna Ivanova\n  slug: anna\n  incidents:\n");
    for number in 0..count {
        text.push_str(&format!(
            "  - {{date: 2019-0{}, summary: \"{word} {number}\", narrative: \"Нарратив {number} of what was told, at some length.\"}}\n",
            number % 9 + 1
        ));
    }
    text
}

#[test]
fn killed_while_recording() {
    let mut victim = Victim::new(7);
    victim.ok(&["init"]);
    victim.ok(&["add-defender", "--name", "Anna Ivanova"]);
    let add = ["add-incident", "--summary", "Threatened", "--date", "2019"];
    let longest = victim.time(&add).mul_f64(1.1);
    let mut acknowledged = 1;
    for _ in 0..points() {
        let head = victim.head();
        if victim.kill(&add, longest) {
            acknowledged += 1;
        }
        victim.sound_since(&head);
    }
    let list = victim.ok(&["list", "incidents", "--format", "csv"]);
    let held = list.lines().count() - 1;
    assert!(held >= acknowledged, "{held} of {acknowledged}");
    assert!(
        victim.killed > points() / 4,
        "only {} were killed",
        victim.killed
    );
}

#[test]
fn killed_during_import_undo_and_redo() {
    let mut victim = Victim::new(11);
    victim.ok(&["init"]);
    victim.folder.write("many.yaml", &many(200, "Incident"));
    let empty = victim.ok(&["export"]);
    let import = victim.time(&["import", "many.yaml"]).mul_f64(1.1);
    let full = victim.ok(&["export"]);
    let undo = victim.time(&["undo"]).mul_f64(1.1);
    for number in 0..points() {
        let head = victim.head();
        let (command, longest): (&[&str], _) = match number % 3 {
            0 => (&["import", "many.yaml"], import),
            1 => (&["undo"], undo),
            _ => (&["redo"], undo),
        };
        let is_full = victim.ok(&["export"]) == full;
        let fits = match number % 3 {
            0 | 2 => !is_full,
            _ => is_full,
        };
        if !fits {
            // Nothing to undo or redo at this point: go on from the other state.
            victim.ok(if is_full {
                &["undo"]
            } else {
                &["import", "many.yaml"]
            });
            continue;
        }
        // A redo may have nothing to redo after an import that was undone long ago.
        let can_redo = command != ["redo"] || victim.run(&["redo"]).code == 0;
        if command == ["redo"] {
            if !can_redo {
                continue;
            }
            victim.ok(&["undo"]);
        }
        let done = victim.kill(command, longest);
        victim.sound_since(&head);
        let now = victim.ok(&["export"]);
        let half = now.matches("Incident ").count();
        assert!(half == 0 || half == 200, "half an import: {half}");
        if done {
            let wanted = if command == ["undo"] { &empty } else { &full };
            assert_eq!(
                now.matches("Incident ").count(),
                wanted.matches("Incident ").count()
            );
        }
    }
}

#[test]
fn killed_during_purge() {
    let mut victim = Victim::new(13);
    victim.ok(&["init"]);
    victim.folder.write("many.yaml", &many(200, "Incident"));
    victim.ok(&["import", "many.yaml"]);
    victim.ok(&["add-source", "--title", "Zqxpurge", "--slug", "first"]);
    let purge = ["purge", "first", "--yes", "--no-backup"];
    let longest = victim.time(&purge).mul_f64(1.1);
    for number in 0..points() {
        let slug = format!("source-{number}");
        victim.ok(&["add-source", "--title", "Zqxpurge", "--slug", &slug]);
        let head = victim.head();
        let done = victim.kill(&["purge", &slug, "--yes", "--no-backup"], longest);
        victim.sound_since(&head);
        if done {
            assert_eq!(victim.run(&["show", &slug]).code, 3);
        }
    }
    assert_eq!(
        victim
            .ok(&["list", "incidents", "--format", "csv"])
            .lines()
            .count(),
        201
    );
}

#[test]
fn killed_during_migration() {
    let mut victim = Victim::new(17);
    victim.ok(&["init"]);
    victim.folder.write("many.yaml", &many(200, "Incident"));
    victim.ok(&["import", "many.yaml"]);
    let before = victim.ok(&["export"]);
    let path = victim.folder.path().join("case.dossier");
    common::as_of_the_first_version(&path);
    let first = std::fs::read(&path).unwrap();
    let mut longest = None;
    for _ in 0..points() {
        for entry in std::fs::read_dir(victim.folder.path()).unwrap().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with("case.") {
                std::fs::remove_file(entry.path()).unwrap();
            }
        }
        std::fs::write(&path, &first).unwrap();
        match longest {
            None => longest = Some(victim.time(&["list"]).mul_f64(1.1)),
            Some(longest) => {
                victim.kill(&["list"], longest);
            }
        }
        assert_eq!(victim.ok(&["export"]), before);
        victim.ok(&["verify"]);
    }
}

#[cfg(feature = "encryption")]
#[test]
fn killed_during_encrypt_rekey_and_decrypt() {
    let mut victim = Victim::new(19);
    victim.ok(&["init"]);
    victim.folder.write("many.yaml", &many(100, "Incident"));
    victim.ok(&["import", "many.yaml"]);
    let before = victim.ok(&["export"]);
    let head = victim.head();
    let longest = victim.time(&["encrypt"]).mul_f64(1.1);
    for number in 0..points() {
        let encrypted = !std::fs::read(victim.folder.path().join("case.dossier"))
            .unwrap()
            .starts_with(b"SQLite format 3");
        let command: &[&str] = match (encrypted, number % 2) {
            (false, _) => &["encrypt"],
            (true, 0) => &["rekey"],
            (true, _) => &["decrypt", "--yes"],
        };
        let done = victim.kill(command, longest);
        // It opens with the passphrase it had, or with the new one, and only a rekey changes it.
        let old = victim.run(&["export"]);
        if command == ["rekey"] {
            assert!(!done || old.code != 0, "the old passphrase still opens it");
            if old.code != 0 {
                victim.passphrase = victim.environment()[1].1;
            }
        }
        assert_eq!(victim.ok(&["export"]), before, "{command:?}");
        victim.sound_since(&head);
    }
}

#[test]
fn killed_while_attaching_and_backing_up() {
    let mut victim = Victim::new(23);
    victim.ok(&["init"]);
    victim.ok(&["add-defender", "--name", "Anna Ivanova", "--slug", "anna"]);
    let bytes: Vec<u8> = (0..4_000_000_u32)
        .map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect();
    std::fs::write(victim.folder.path().join("scan.bin"), bytes).unwrap();
    let attach = ["attach", "scan.bin", "--to", "anna"];
    let longest = victim.time(&attach).mul_f64(1.1);
    victim.ok(&["purge", "x2", "--yes", "--no-backup"]);
    for number in 0..points() {
        let head = victim.head();
        if number % 2 == 0 {
            victim.kill(&attach, longest);
            victim.sound_since(&head);
            for line in victim
                .ok(&["list", "attachments", "--format", "csv"])
                .lines()
                .skip(1)
            {
                let reference = line.split(',').next().unwrap();
                victim.ok(&["purge", reference, "--yes", "--no-backup"]);
            }
        } else {
            let name = format!("copy-{number}.dossier-backup");
            if victim.kill(&["backup", &name], longest) {
                victim.ok(&["--dossier", &name, "verify", "--against", &head]);
            }
            victim.sound_since(&head);
        }
    }
}
