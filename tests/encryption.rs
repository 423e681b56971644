//! Encrypted dossiers, backups and what is sealed for others.
#![cfg(feature = "encryption")]
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;
#[cfg(unix)]
#[path = "common/terminal.rs"]
mod terminal;
use common::{Folder, Run, example};
use std::path::Path;

/// A folder with passphrase files; temporary files of all kinds stay inside it.
struct Vault {
    folder: Folder,
    passphrase: &'static str,
}

impl Vault {
    fn empty() -> Vault {
        let folder = Folder::new();
        folder.write("old.pass", "correct horse battery staple\n");
        folder.write("new.pass", "it's \"quite\" different, ça va\n");
        std::fs::create_dir(folder.path().join("tmp")).unwrap();
        Vault {
            folder,
            passphrase: "old.pass",
        }
    }

    fn with_khamroev() -> Vault {
        let vault = Vault::empty();
        vault.ok(&["init", "--encrypt"]);
        vault.ok(&["import", &example("khamroev.yaml")]);
        vault
    }

    fn run(&self, arguments: &[&str]) -> Run {
        let tmp = self.folder.path().join("tmp").display().to_string();
        self.folder.run_as(
            arguments,
            "",
            &[
                ("DOSSIER_PASSPHRASE_FILE", self.passphrase),
                ("DOSSIER_NEW_PASSPHRASE_FILE", "new.pass"),
                ("TMPDIR", &tmp),
                ("XDG_RUNTIME_DIR", &tmp),
                ("SQLITE_TMPDIR", &tmp),
            ],
        )
    }

    fn ok(&self, arguments: &[&str]) -> String {
        let run = self.run(arguments);
        assert_eq!(run.code, 0, "{arguments:?}: {}", run.err);
        run.out
    }

    fn fails(&self, arguments: &[&str], code: i32, message: &str) {
        let run = self.run(arguments);
        assert_eq!(run.code, code, "{arguments:?}: {}", run.err);
        assert!(run.err.contains(message), "{arguments:?}: {}", run.err);
    }

    /// Files that hold a text in the clear.
    fn leaks(&self, text: &str) -> Vec<String> {
        let mut found = Vec::new();
        search(self.folder.path(), text.as_bytes(), &mut found);
        found
    }
}

fn search(folder: &Path, text: &[u8], found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            search(&path, text, found);
        } else {
            let bytes = std::fs::read(&path).unwrap();
            if bytes.windows(text.len()).any(|window| window == text) {
                found.push(path.display().to_string());
            }
        }
    }
}

#[test]
fn nothing_is_ever_in_the_clear() {
    let vault = Vault::with_khamroev();
    let marker = "Zqx-marker-7731";
    let add = format!("summary=Threatened {marker}");
    vault.ok(&[
        "add-incident",
        "--target",
        "khamroev",
        "--summary",
        "Threatened",
    ]);
    let commands: &[&[&str]] = &[
        &["set", "i29", &add],
        &[
            "set",
            "i29",
            &format!("narrative={}", format!("{marker} ").repeat(900)),
        ],
        &["edit", "i29"],
        &["timeline", "--full"],
        &["appeal"],
        &["log", "i29"],
        &["undo"],
        &["redo"],
        &["show", "i29"],
        &["export"],
        &["verify"],
        &["backup", "copy.dossier-backup"],
        &["backup", "copy.age", "--encrypt-with-passphrase"],
        &[
            "export",
            "--output",
            "copy.yaml.age",
            "--encrypt-with-passphrase",
        ],
        &["restore", "copy.dossier-backup", "--to", "other/second"],
        &["restore", "copy.dossier-backup", "--replace"],
        &["remove", "i29", "--yes"],
        &["rekey"],
    ];
    std::fs::create_dir(vault.folder.path().join("other")).unwrap();
    for command in commands {
        vault.ok(command);
        assert_eq!(vault.leaks(marker), [""; 0], "after {command:?}");
        assert_eq!(vault.leaks("Khamroev"), [""; 0], "after {command:?}");
    }
    let tmp = vault.folder.path().join("tmp");
    assert_eq!(
        std::fs::read_dir(tmp).unwrap().count(),
        0,
        "temporary files stay"
    );
    // And it would be seen.
    let vault = Vault {
        passphrase: "new.pass",
        ..vault
    };
    vault.ok(&["undo"]);
    vault.ok(&["decrypt", "--yes"]);
    assert_eq!(vault.leaks("Khamroev").len(), 1);
}

#[test]
fn encrypt_rekey_and_decrypt_keep_everything() {
    let folder = Vault::empty();
    folder.ok(&["init"]);
    folder.ok(&["import", &example("khamroev.yaml")]);
    let (before, head) = (folder.ok(&["export"]), folder.ok(&["log", "--head"]));
    folder.fails(&["rekey"], 2, "is not encrypted");
    folder.ok(&["encrypt"]);
    folder.fails(&["encrypt"], 2, "is encrypted already");
    assert_eq!(folder.leaks("Khamroev"), [""; 0], "the plain file is gone");
    assert_eq!(folder.ok(&["export"]), before);
    folder.ok(&["rekey"]);
    folder.fails(&["timeline"], 5, "the passphrase does not open");
    let folder = Vault {
        passphrase: "new.pass",
        ..folder
    };
    assert_eq!(folder.ok(&["export"]), before);
    folder.fails(&["decrypt"], 2, "confirm with --yes");
    folder.ok(&["decrypt", "--yes"]);
    assert_eq!(folder.ok(&["export"]), before);
    assert_eq!(folder.ok(&["log", "--head"]), head);
    folder.ok(&["verify"]);
    let names: Vec<String> = std::fs::read_dir(folder.folder.path())
        .unwrap()
        .flatten()
        .map(|e| e.file_name().to_string_lossy().into_owned())
        .filter(|name| name.starts_with("case"))
        .collect();
    assert_eq!(names, ["case.dossier"], "no file is left over");
}

#[test]
fn without_the_passphrase_nothing_opens() {
    let vault = Vault::with_khamroev();
    let run = vault.folder.run(&["timeline"]);
    assert_eq!(run.code, 5, "{}", run.err);
    assert!(run.err.contains("is encrypted"), "{}", run.err);
    let wrong = Vault {
        passphrase: "new.pass",
        ..vault
    };
    wrong.fails(&["timeline"], 5, "the passphrase does not open");
    wrong.folder.write("empty.pass", "\n");
    let wrong = Vault {
        passphrase: "empty.pass",
        ..wrong
    };
    wrong.fails(&["timeline"], 2, "the passphrase is empty");
    let wrong = Vault {
        passphrase: "nowhere",
        ..wrong
    };
    wrong.fails(&["timeline"], 1, "cannot read the passphrase from nowhere");
    // Text is told from an encrypted file; random bytes cannot be.
    wrong
        .folder
        .write("notes.dossier", &"notes of a meeting\n".repeat(500));
    let run = wrong
        .folder
        .run(&["--dossier", "notes.dossier", "timeline"]);
    assert!(run.err.contains("not a SQLite file"), "{}", run.err);
    // No flag takes a passphrase.
    let help = wrong.folder.ok(&["help", "init"]);
    assert!(!help.contains("--passphrase "), "{help}");
}

#[cfg(unix)]
#[test]
fn a_passphrase_comes_from_an_open_file_and_a_readable_one_is_warned_of() {
    use std::os::unix::fs::PermissionsExt;
    let vault = Vault::with_khamroev();
    let path = vault.folder.path().join("old.pass");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
    assert!(vault.run(&["timeline"]).err.contains("chmod 600"));
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
    assert!(!vault.run(&["timeline"]).err.contains("chmod 600"));
    let program = assert_cmd::cargo::cargo_bin("dossier");
    let output = std::process::Command::new("sh")
        .arg("-c")
        .arg(format!(
            "{} log --head --passphrase-fd 7 7< old.pass",
            program.display()
        ))
        .current_dir(vault.folder.path())
        .env_remove("DOSSIER_PASSPHRASE_FILE")
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn backups_are_proved_and_restored_without_overwriting() {
    let vault = Vault::with_khamroev();
    let before = vault.ok(&["export"]);
    let run = vault.run(&["backup", "one.dossier-backup"]);
    assert!(
        run.err.contains("2 revisions, 28 records, proved"),
        "{}",
        run.err
    );
    vault.fails(&["backup", "one.dossier-backup"], 1, "is already there");
    vault.ok(&["remove", "khamroev", "--yes"]);
    vault.fails(&["restore", "one.dossier-backup"], 2, "--replace");
    let run = vault.run(&["restore", "one.dossier-backup", "--replace"]);
    assert!(run.err.contains("kept as"), "{}", run.err);
    assert_eq!(vault.ok(&["export"]), before);
    let kept = vault
        .folder
        .path()
        .join("case.before-restore.dossier-backup");
    assert!(kept.is_file());
    vault.fails(&["restore", "nothing.here", "--replace"], 3, "is not there");
    vault.folder.write("text.dossier-backup", "not a backup");
    vault.fails(
        &["restore", "text.dossier-backup", "--replace"],
        1,
        "not a dossier",
    );
    assert_eq!(vault.ok(&["export"]), before);
    // A damaged backup is not put in place.
    let path = vault.folder.path().join("one.dossier-backup");
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 64].fill(0x55);
    std::fs::write(&path, bytes).unwrap();
    let run = vault.run(&["restore", "one.dossier-backup", "--replace"]);
    assert_eq!(run.code, 6, "{}", run.err);
    assert_eq!(vault.ok(&["export"]), before);
}

#[test]
fn a_sealed_backup_opens_with_the_key_it_was_sealed_for() {
    use age::secrecy::ExposeSecret;
    let key = age::x25519::Identity::generate();
    let other = age::x25519::Identity::generate();
    for vault in [Vault::with_khamroev(), {
        let plain = Vault::empty();
        plain.ok(&["init"]);
        plain.ok(&["import", &example("khamroev.yaml")]);
        plain
    }] {
        let before = vault.ok(&["export"]);
        vault
            .folder
            .write("key.txt", key.to_string().expose_secret());
        vault
            .folder
            .write("other.txt", other.to_string().expose_secret());
        let recipient = key.to_public().to_string();
        vault.ok(&["backup", "it.age", "--encrypt-to", &recipient]);
        let sealed = std::fs::read(vault.folder.path().join("it.age")).unwrap();
        assert!(!sealed.windows(8).any(|w| w == b"Khamroev"));
        vault.fails(
            &[
                "restore",
                "it.age",
                "--to",
                "second",
                "--identity",
                "other.txt",
            ],
            5,
            "sealed for somebody else",
        );
        vault.fails(&["restore", "it.age", "--to", "second"], 5, "");
        vault.ok(&[
            "restore",
            "it.age",
            "--to",
            "second",
            "--identity",
            "key.txt",
        ]);
        assert_eq!(vault.ok(&["--dossier", "second", "export"]), before);
        vault.ok(&["--dossier", "second", "verify"]);
        vault.fails(
            &["backup", "x.age", "--encrypt-to", "age1nobody"],
            2,
            "not an age recipient",
        );
        assert!(!vault.folder.path().join("x.age").exists());
        // A cut file is noticed.
        std::fs::write(
            vault.folder.path().join("cut.age"),
            &sealed[..sealed.len() - 100],
        )
        .unwrap();
        let run = vault.run(&[
            "restore",
            "cut.age",
            "--to",
            "third",
            "--identity",
            "key.txt",
        ]);
        assert_ne!(run.code, 0);
        assert!(!vault.folder.path().join("third").exists());
    }
}

/// What a passphrase must be to be a new one; what opened before opens still.
#[test]
fn new_passphrases_are_held_to_a_minimum_from_a_file_too() {
    let vault = Vault::empty();
    let raw = format!("x'{}'", "5c".repeat(32));
    let long = "ю".repeat(2100);
    for (weak, why) in [
        ("kurz", "too short"),
        ("elf zeichen", "too short"),
        ("qwertyuiop[]", "tries first"),
        ("Пароль 123456", "tries first"),
        ("ababababababab", "repeats itself"),
        (raw.as_str(), "raw key"),
        (long.as_str(), "longer than 4096 bytes"),
    ] {
        vault.folder.write("old.pass", weak);
        vault.fails(&["init", "--encrypt"], 2, why);
        vault.folder.write("new.pass", weak);
        assert!(!vault.folder.path().join("case.dossier").exists());
    }
    vault.folder.write("old.pass", "девять тихих цапель\n");
    vault.ok(&["init", "--encrypt"]);
    vault.fails(&["rekey"], 2, "longer than 4096 bytes");
    let run = vault.run(&["list", "actors"]);
    assert!(!run.err.contains("rekey"), "{}", run.err);
}

#[test]
fn a_passphrase_is_the_same_on_every_keyboard() {
    use unicode_normalization::UnicodeNormalization;
    for phrase in [
        "йод и ёжик в тумане",
        "한국어 비밀번호 일곱 단어",
        "naïve Åland, così è più",
    ] {
        let (nfc, nfd): (String, String) = (phrase.nfc().collect(), phrase.nfd().collect());
        assert_ne!(nfc, nfd, "{phrase}");
        for (made, typed) in [(&nfc, &nfd), (&nfd, &nfc)] {
            let vault = Vault::empty();
            vault.folder.write("old.pass", made);
            vault.ok(&["init", "--encrypt"]);
            vault.ok(&["backup", "one.age", "--encrypt-with-passphrase"]);
            vault.folder.write("old.pass", typed);
            let run = vault.run(&["list", "actors"]);
            assert_eq!(run.code, 0, "{phrase}: {}", run.err);
            assert!(!run.err.contains("rekey"), "{}", run.err);
            vault.ok(&["restore", "one.age", "--to", "two.dossier"]);
        }
    }
}

/// A dossier that was made when any passphrase would do.
fn made_with(vault: &Vault, passphrase: &str) {
    std::fs::remove_file(vault.folder.path().join("case.dossier")).ok();
    vault.folder.ok(&["init"]);
    let path = vault.folder.path().join("case.dossier");
    let plain = rusqlite::Connection::open(&path).unwrap();
    plain
        .execute_batch(&format!(
            "PRAGMA journal_mode = DELETE; ATTACH '{0}.new' AS new KEY '{1}'; SELECT sqlcipher_export('new'); PRAGMA new.application_id = 0x444F5352;",
            path.display(),
            passphrase.replace('\'', "''")
        ))
        .unwrap();
    let version: i64 = plain
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap();
    plain
        .execute_batch(&format!("PRAGMA new.user_version = {version}; DETACH new"))
        .unwrap();
    drop(plain);
    std::fs::rename(format!("{}.new", path.display()), &path).unwrap();
    vault.folder.write("old.pass", passphrase);
}

#[test]
fn passphrases_of_before_open_still_and_are_told_to_rekey() {
    use unicode_normalization::UnicodeNormalization;
    let raw = format!("x'{}'", "5c".repeat(32));
    let decomposed: String = "тихий йод ёжика".nfd().collect();
    for passphrase in ["abc", "Pässe", raw.as_str(), decomposed.as_str()] {
        let vault = Vault::empty();
        made_with(&vault, passphrase);
        let run = vault.run(&["list", "actors"]);
        assert_eq!(run.code, 0, "{passphrase}: {}", run.err);
        assert!(
            run.err.contains("dossier rekey"),
            "{passphrase}: {}",
            run.err
        );
        // From a keyboard of the other kind too.
        vault
            .folder
            .write("old.pass", &passphrase.nfc().collect::<String>());
        vault.ok(&["list", "actors"]);
        vault.ok(&["rekey"]);
        let now = Vault {
            passphrase: "new.pass",
            ..vault
        };
        let run = now.run(&["list", "actors"]);
        assert_eq!(run.code, 0, "{}", run.err);
        assert!(!run.err.contains("rekey"), "{}", run.err);
    }
}

#[test]
fn a_plain_dossier_says_that_it_is_plain() {
    let folder = Folder::new();
    let says = |arguments: &[&str]| {
        let run = folder.run(arguments);
        run.err.contains("dossier encrypt")
    };
    assert!(says(&["init"]));
    assert!(!says(&[
        "add-defender",
        "--name",
        "Nilufar",
        "--slug",
        "nilufar"
    ]));
    assert!(!says(&["check", "nilufar"]));
    // A source is internal where not said otherwise.
    assert!(says(&["add-source", "--title", "Call", "--slug", "call"]));
    assert!(!says(&["add-source", "--title", "Second call"]));
    assert!(says(&["set", "call", "confidentiality=secret"]));
    assert!(!says(&[
        "add-actor",
        "--name",
        "Witness",
        "--confidentiality",
        "secret"
    ]));
    assert!(says(&["check", "nilufar"]));
    let vault = Vault::empty();
    let run = vault.run(&["init", "--encrypt"]);
    assert!(!run.err.contains("dossier encrypt"), "{}", run.err);
    let run = vault.run(&["add-source", "--title", "Call"]);
    assert!(!run.err.contains("dossier encrypt"), "{}", run.err);
}

#[cfg(unix)]
mod on_a_terminal {
    use super::Vault;
    use crate::terminal::answered;

    #[test]
    fn init_recommends_encryption() {
        if !crate::terminal::is_there() {
            return;
        }
        let vault = Vault::empty();
        let run = answered(
            &vault.folder,
            &["init"],
            &[
                ("Encrypt it", "y"),
                ("New passphrase", "kurz\r"),
                ("New passphrase", "correct horse battery staple\r"),
                ("The same again", "correct horse battery staple\r"),
            ],
        );
        assert_eq!(run.code, 0, "{}", run.out);
        assert!(run.out.contains("too short"), "{}", run.out);
        vault.ok(&["list", "actors"]);
        let start = std::fs::read(vault.folder.path().join("case.dossier")).unwrap();
        assert!(!start.starts_with(b"SQLite"));
        let run = answered(
            &vault.folder,
            &["init", "other.dossier"],
            &[("Encrypt it", "n")],
        );
        assert!(run.out.contains("dossier encrypt"), "{}", run.out);
        let start = std::fs::read(vault.folder.path().join("other.dossier")).unwrap();
        assert!(start.starts_with(b"SQLite"));
    }
}

#[test]
fn what_replaces_an_encrypted_dossier_is_encrypted() {
    let folder = Vault::empty();
    folder.ok(&["init"]);
    folder.ok(&["import", &example("khamroev.yaml")]);
    let before = folder.ok(&["export"]);
    folder.ok(&["backup", "plain.bak"]);
    let key = age::x25519::Identity::generate();
    let recipient = key.to_public().to_string();
    folder.ok(&["backup", "sealed.age", "--encrypt-to", &recipient]);
    use age::secrecy::ExposeSecret;
    folder
        .folder
        .write("key.txt", key.to_string().expose_secret());
    let run = folder.run(&["encrypt"]);
    assert!(run.err.contains("plain.bak is a plain copy"), "{}", run.err);
    let backup = std::fs::read(folder.folder.path().join("plain.bak")).unwrap();
    let dossier = folder.folder.path().join("case.dossier");
    let is_plain = || {
        let bytes = std::fs::read(&dossier).unwrap();
        bytes.starts_with(b"SQLite format 3")
    };
    for source in [
        ["plain.bak", "--replace"].as_slice(),
        &["sealed.age", "--replace", "--identity", "key.txt"],
    ] {
        let run = folder.run(&[&["restore"], source].concat());
        assert_eq!(run.code, 0, "{}", run.err);
        assert!(run.err.contains("stays so"), "{}", run.err);
        assert!(!is_plain(), "{source:?}");
        assert_eq!(folder.ok(&["export"]), before);
        assert_eq!(
            folder.leaks("Khamroev"),
            [folder.folder.path().join("plain.bak").display().to_string()]
        );
    }
    assert_eq!(
        std::fs::read(folder.folder.path().join("plain.bak")).unwrap(),
        backup,
        "a backup is only read"
    );
    // Where the passphrase of the one that is there is not known, it gets the new one.
    let other = Vault {
        passphrase: "key.txt",
        ..folder
    };
    other.ok(&["restore", "plain.bak", "--replace"]);
    let folder = Vault {
        passphrase: "new.pass",
        ..other
    };
    assert_eq!(folder.ok(&["export"]), before);
    folder.ok(&["verify"]);
    folder.ok(&["restore", "plain.bak", "--replace", "--plain"]);
    assert_eq!(
        folder.folder.run_as(&["export"], "", &[]).out,
        before,
        "it opens without a passphrase"
    );
}

#[cfg(unix)]
#[test]
fn encrypting_leaves_a_file_with_another_name_whole() {
    let folder = Vault::empty();
    folder.ok(&["init"]);
    folder.ok(&["import", &example("khamroev.yaml")]);
    let before = folder.ok(&["export"]);
    let path = folder.folder.path();
    std::fs::create_dir(path.join("monday")).unwrap();
    std::fs::hard_link(path.join("case.dossier"), path.join("monday/case.dossier")).unwrap();
    let run = folder.run(&["encrypt"]);
    assert!(
        run.err.contains("has 1 more name on this disk"),
        "{}",
        run.err
    );
    assert_eq!(
        folder.ok(&["--dossier", "monday/case.dossier", "export"]),
        before
    );
    assert_eq!(folder.ok(&["export"]), before);
}

#[test]
fn what_an_earlier_version_left_half_done_is_wiped() {
    let vault = Vault::with_khamroev();
    let path = vault.folder.path();
    std::fs::write(
        path.join("case.dossier.rewriting"),
        "SQLite format 3\0 Khamroev",
    )
    .unwrap();
    std::fs::write(path.join("case.dossier-journal"), "\0\0\0\0 Khamroev").unwrap();
    std::fs::write(path.join("letter.pdf.0.dossier-unfinished"), "Khamroev").unwrap();
    let run = vault.run(&["log", "--quiet"]);
    for name in ["case.dossier.rewriting", "case.dossier-journal"] {
        assert!(
            run.err
                .contains(&format!("{name}: it was overwritten and removed")),
            "{}",
            run.err
        );
        assert!(!path.join(name).exists());
    }
    assert!(
        run.err
            .contains("letter.pdf.0.dossier-unfinished looks like"),
        "{}",
        run.err
    );
    assert!(path.join("letter.pdf.0.dossier-unfinished").exists());
    vault.ok(&["purge", "--sweep"]);
    assert!(!path.join("letter.pdf.0.dossier-unfinished").exists());
    assert!(!vault.run(&["log"]).err.contains("dossier-unfinished"));
}

#[test]
fn a_note_touches_nothing_but_what_bears_a_name_of_the_program() {
    let vault = Vault::with_khamroev();
    let path = vault.folder.path();
    vault.folder.write("diary.txt", "mine");
    let diary = path.join("diary.txt").display().to_string();
    std::fs::write(
        path.join("case.dossier.0.dossier-at-work"),
        format!("{diary}\0../old.pass\0"),
    )
    .unwrap();
    vault.ok(&["log"]);
    assert_eq!(
        std::fs::read_to_string(path.join("diary.txt")).unwrap(),
        "mine"
    );
    assert!(!path.join("case.dossier.0.dossier-at-work").exists());
}

#[cfg(unix)]
#[test]
fn an_editor_finds_a_private_folder_that_goes() {
    use std::os::unix::fs::PermissionsExt;
    let vault = Vault::with_khamroev();
    let path = vault.folder.path();
    let script = format!(
        "#!/bin/sh\nls -ld \"$(dirname \"$1\")\" \"$1\" > {0}/seen\ncp \"$1\" {0}/tmp/x && rm \"$1\" && mv {0}/tmp/x \"$1\"\n",
        path.display()
    );
    vault.folder.write("editor", &script);
    let editor = path.join("editor");
    std::fs::set_permissions(&editor, std::fs::Permissions::from_mode(0o700)).unwrap();
    let editor = editor.display().to_string();
    let tmp = path.join("tmp").display().to_string();
    let run = vault.folder.run_as(
        &["edit", "khamroev"],
        "",
        &[
            ("DOSSIER_PASSPHRASE_FILE", "old.pass"),
            ("EDITOR", &editor),
            ("DOSSIER_TMPDIR", &tmp),
        ],
    );
    assert!(run.err.contains("Nothing was changed"), "{}", run.err);
    let seen = std::fs::read_to_string(path.join("seen")).unwrap();
    assert!(
        seen.contains("drwx------") && seen.contains("-rw-------"),
        "{seen}"
    );
    assert_eq!(std::fs::read_dir(path.join("tmp")).unwrap().count(), 0);
}

#[cfg(unix)]
#[test]
fn a_write_protected_backup_is_restored_and_stays_as_it_is() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path, mode| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    };
    let vault = Vault::with_khamroev();
    let before = vault.ok(&["export"]);
    let stick = vault.folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    vault.ok(&["backup", "stick/it.dossier-backup"]);
    // A copy of the file itself has the mark of a write-ahead log.
    std::fs::copy(
        vault.folder.path().join("case.dossier"),
        stick.join("copied.dossier"),
    )
    .unwrap();
    for name in ["it.dossier-backup", "copied.dossier"] {
        mode(&stick.join(name), 0o400);
    }
    mode(&stick, 0o500);
    if std::fs::write(stick.join("probe"), "").is_ok() {
        common::skipped(
            "this user may write anywhere: backups are tried as files, not as read-only ones",
        );
        std::fs::remove_file(stick.join("probe")).unwrap();
    }
    for name in ["stick/it.dossier-backup", "stick/copied.dossier"] {
        let bytes = std::fs::read(vault.folder.path().join(name)).unwrap();
        let run = vault.run(&["restore", name, "--replace"]);
        assert_eq!(run.code, 0, "{name}: {}", run.err);
        assert_eq!(vault.ok(&["export"]), before);
        vault.ok(&["set", "khamroev", "title=Mr"]);
        vault.ok(&["undo"]);
        assert_eq!(
            std::fs::read(vault.folder.path().join(name)).unwrap(),
            bytes
        );
    }
    mode(&stick, 0o700);
}
