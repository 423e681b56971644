//! What tests through the command line share: a folder of their own and the program.
#![allow(
    dead_code,
    unused_imports,
    missing_docs,
    clippy::expect_used,
    clippy::unwrap_used
)]

use assert_cmd::Command;
use std::path::Path;
use tempfile::TempDir;

mod skipped;
pub use skipped::skipped;

pub struct Folder(pub TempDir);

pub struct Run {
    pub out: String,
    pub err: String,
    pub code: i32,
}

impl Folder {
    pub fn new() -> Folder {
        Folder(tempfile::tempdir().expect("a temporary folder"))
    }

    /// A folder with a dossier that holds the first case.
    pub fn with_khamroev() -> Folder {
        let folder = Folder::new();
        folder.ok(&["init"]);
        folder.ok(&["import", &example("khamroev.yaml")]);
        folder
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path().join(name), text).expect("a file");
    }

    pub fn run(&self, arguments: &[&str]) -> Run {
        self.run_with(arguments, "")
    }

    pub fn run_with(&self, arguments: &[&str], input: &str) -> Run {
        self.run_as(arguments, input, &[])
    }

    /// Runs with variables of the environment set.
    pub fn run_as(&self, arguments: &[&str], input: &str, set: &[(&str, &str)]) -> Run {
        let output = Command::cargo_bin("dossier")
            .expect("the program")
            .current_dir(self.path())
            .env("DOSSIER_TODAY", "2018-03-01")
            .env("HOME", self.path())
            .env("XDG_DATA_HOME", self.path())
            .env(
                "EDITOR",
                "sed -i -e s/Threatened/Warned/ -e s/Mistyped/typoo:/",
            )
            .env("USER", "ann")
            .env_remove("DOSSIER_AUTHOR")
            .env_remove("VISUAL")
            .env_remove("DOSSIER_FILE")
            .env_remove("COLUMNS")
            .env_remove("DOSSIER_TEMPLATES")
            .env_remove("DOSSIER_PASSPHRASE_FILE")
            .env_remove("DOSSIER_NEW_PASSPHRASE_FILE")
            .envs(set.iter().copied())
            .args(arguments)
            .write_stdin(input)
            .output()
            .expect("the program runs");
        Run {
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8(output.stderr).expect("UTF-8"),
            code: output.status.code().unwrap_or(-1),
        }
    }

    /// Runs what must succeed and gives what it printed.
    pub fn ok(&self, arguments: &[&str]) -> String {
        let run = self.run(arguments);
        assert_eq!(run.code, 0, "{arguments:?}: {}", run.err);
        run.out
    }

    /// Runs what must fail with a code and a message, and change nothing.
    pub fn fails(&self, arguments: &[&str], code: i32, message: &str) {
        let before = self.run(&["export"]).out;
        let run = self.run(arguments);
        assert_eq!(run.code, code, "{arguments:?}: {}{}", run.out, run.err);
        assert!(run.err.contains(message), "{arguments:?} said: {}", run.err);
        assert_eq!(
            self.run(&["export"]).out,
            before,
            "{arguments:?} wrote something"
        );
    }
}

/// Makes of a dossier the file that the first version of the program would have made of what it
/// holds.
pub fn as_of_the_first_version(path: &Path) {
    let connection = rusqlite::Connection::open(path).expect("the dossier");
    let first = include_str!("../../src/store/schema/001-first.sql");
    let old = rusqlite::Connection::open_in_memory().expect("a file in memory");
    old.execute_batch(first).expect("the first schema");
    let names = |sql: &str| -> Vec<String> {
        let mut statement = old.prepare(sql).expect("a question");
        let rows = statement.query_map([], |row| row.get(0)).expect("rows");
        rows.map(|name| name.expect("a name")).collect()
    };
    let tables =
        names("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    let beside = path.with_extension("old");
    std::fs::remove_file(&beside).ok();
    connection
        .execute("ATTACH ? AS old", [beside.to_str().expect("a path")])
        .expect("a new file");
    let fresh = rusqlite::Connection::open(&beside).expect("a new file");
    fresh.execute_batch(first).expect("the first schema");
    fresh
        .execute_batch("PRAGMA application_id = 0x444F5352; PRAGMA user_version = 1")
        .expect("the marks");
    drop(fresh);
    connection
        .execute_batch("PRAGMA foreign_keys = OFF")
        .expect("no order of tables");
    for table in tables {
        let columns: Vec<String> = names(&format!("SELECT name FROM pragma_table_info('{table}')"))
            .iter()
            .map(|name| format!("\"{name}\""))
            .collect();
        let columns = columns.join(", ");
        connection
            .execute_batch(&format!(
                "INSERT INTO old.{table} ({columns}) SELECT {columns} FROM main.{table}"
            ))
            .expect("the rows");
    }
    connection.execute_batch("DETACH old").expect("done");
    drop(connection);
    for extra in ["-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(extra);
        std::fs::remove_file(name).ok();
    }
    std::fs::rename(&beside, path).expect("in its place");
}

pub fn example(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("examples")
        .join(name)
        .display()
        .to_string()
}
