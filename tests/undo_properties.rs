//! Over random sequences of commands: undo gives back what was, redo what became, byte by byte;
//! the history alone gives the same tables as the file.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;
use common::Folder;
use rusqlite::Connection;
use rusqlite::types::Value;
use std::path::Path;

/// A small generator of numbers, the same for the same seed (Marsaglia, "Xorshift RNGs", 2003).
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).unwrap()
    }

    fn of<'a>(&mut self, items: &[&'a str]) -> &'a str {
        items[self.below(items.len())]
    }
}

/// References of records that there are.
fn references(folder: &Folder, kind: &str) -> Vec<String> {
    let list = folder.ok(&["list", kind, "--json"]);
    let rows: serde_json::Value = serde_json::from_str(&list).unwrap_or_default();
    rows.as_array()
        .into_iter()
        .flatten()
        .map(|row| row["ref"].as_str().unwrap().to_owned())
        .collect()
}

/// A command as somebody might give it; some fail, and then nothing may change.
fn command(folder: &Folder, random: &mut Random, step: usize) -> Vec<String> {
    let kinds = [
        "actors",
        "incidents",
        "sources",
        "proceedings",
        "charges",
        "steps",
        "attachments",
        "demands",
    ];
    let some = |random: &mut Random, kind: &str| {
        let all = references(folder, kind);
        match all.len() {
            0 => "nobody".to_owned(),
            count => all[random.below(count)].clone(),
        }
    };
    let own = |words: &[&str]| words.iter().map(|w| (*w).to_owned()).collect::<Vec<_>>();
    let text = format!("Text {step} – “é” Ж {}", random.below(9));
    let date = random.of(&[
        "2018-02",
        "early March 2019",
        "2016~",
        "in 2016 and 2017",
        "2020-05-04 10:30",
    ]);
    match random.below(16) {
        0 | 1 => {
            let whom = some(random, "actors");
            let kind = random.of(&["threat", "search", "beating", "no-such-type"]);
            own(&[
                "add-incident",
                "--summary",
                &text,
                "--date",
                date,
                "--target",
                &whom,
                "--type",
                kind,
            ])
        }
        2 => own(&[
            "add-defender",
            "--name",
            &text,
            "--slug",
            &format!("d{step}"),
        ]),
        3 => own(&["add-actor", "--name", &text]),
        4 => own(&["add-source", "--title", &text, "--date", date]),
        5 => {
            let whom = some(random, "actors");
            own(&["add-proceeding", "--title", &text, "--accused", &whom])
        }
        6 => {
            let (which, whom) = (some(random, "proceedings"), some(random, "actors"));
            own(&[
                "add-charge",
                "--proceeding",
                &which,
                "--offence",
                &text,
                "--accused",
                &whom,
            ])
        }
        7 => {
            let which = some(random, "proceedings");
            own(&[
                "add-step",
                "--proceeding",
                &which,
                "--kind",
                "hearing",
                "--date",
                date,
            ])
        }
        8 => {
            let (which, source) = (some(random, "incidents"), some(random, "sources"));
            own(&["cite", &which, "--source", &source])
        }
        9 => {
            let which = some(random, random_kind(step, &kinds));
            own(&["set", &which, &format!("note={text}")])
        }
        10 => {
            let which = some(random, random_kind(step, &kinds));
            own(&["set", &which, &format!("slug=slug-{}", random.below(4))])
        }
        11 => {
            let which = some(random, random_kind(step, &kinds));
            own(&["remove", &which, "--yes"])
        }
        12 => {
            folder.write(
                "more.yaml",
                &format!("defenders:\n- name: Anna {0}\n  incidents:\n  - {{date: {1}, summary: \"{text}\", by: {{wording: two men}}}}\n  demands: [{{text: Release her}}]\n", random.below(3), 2010 + random.below(5)),
            );
            own(&["import", "more.yaml"])
        }
        13 => {
            let whom = some(random, "actors");
            own(&["use", &whom])
        }
        14 => {
            folder.write("file.txt", &text);
            let which = some(random, random_kind(step, &kinds));
            own(&["attach", "file.txt", "--to", &which])
        }
        _ => {
            let whom = some(random, "actors");
            own(&["set", "dossier", &format!("sender={whom}")])
        }
    }
}

fn random_kind<'k>(step: usize, kinds: &[&'k str]) -> &'k str {
    kinds[step * 7 % kinds.len()]
}

/// Every row of every table, and every word of the index for searching with its places. How the
/// index lays its words out depends on when they were written, so its own tables are left out.
fn tables(path: &Path) -> Vec<(String, Vec<String>)> {
    let connection = Connection::open(path).unwrap();
    connection
        .execute_batch(
            "CREATE VIRTUAL TABLE temp.index_word USING fts5vocab(main, search, instance)",
        )
        .unwrap();
    let names: Vec<String> = connection
        .prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' \
             UNION ALL SELECT 'index_word' ORDER BY name",
        )
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    names
        .into_iter()
        .map(|name| {
            let mut statement = connection
                .prepare(&format!("SELECT * FROM {name}"))
                .unwrap();
            let columns = statement.column_count();
            let mut rows: Vec<String> = statement
                .query_map([], |row| {
                    let values: Vec<Value> = (0..columns).map(|c| row.get(c).unwrap()).collect();
                    Ok(format!("{values:?}"))
                })
                .unwrap()
                .map(Result::unwrap)
                .collect();
            rows.sort();
            (name, rows)
        })
        .collect()
}

fn the_history_gives_the_tables(folder: &Folder) {
    folder.ok(&["verify"]);
    let copy = folder.path().join("replayed");
    std::fs::remove_file(&copy).ok();
    folder.ok(&["repair", "--to", "replayed"]);
    let (own, replayed) = (tables(&folder.path().join("case.dossier")), tables(&copy));
    for (own, replayed) in own.iter().zip(&replayed) {
        assert_eq!(own, replayed);
    }
    assert_eq!(own.len(), replayed.len());
}

#[test]
fn undo_and_redo_are_exact_over_random_commands() {
    for seed in [1, 20_180_221, 0x9E37_79B9_7F4A_7C15] {
        let folder = Folder::with_khamroev();
        let first = folder.ok(&["export"]);
        let mut random = Random(seed);
        let mut written = 0;
        for step in 0..60 {
            let before = folder.ok(&["export"]);
            let head = folder.ok(&["log", "--head"]);
            let words = command(&folder, &mut random, step);
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            let run = folder.run(&words);
            assert!((0..=4).contains(&run.code), "{words:?}: {}", run.err);
            let after = folder.ok(&["export"]);
            if folder.ok(&["log", "--head"]) == head {
                assert_eq!(after, before, "{words:?} wrote without a revision");
                continue;
            }
            assert_eq!(run.code, 0, "{words:?} failed and wrote: {}", run.err);
            written += 1;
            folder.ok(&["undo"]);
            assert_eq!(
                folder.ok(&["export"]),
                before,
                "undo of {words:?}, seed {seed}, step {step}"
            );
            folder.ok(&["redo"]);
            assert_eq!(
                folder.ok(&["export"]),
                after,
                "redo of {words:?}, seed {seed}, step {step}"
            );
        }
        assert!(
            written >= 20,
            "only {written} commands of seed {seed} wrote"
        );
        the_history_gives_the_tables(&folder);
        folder.ok(&["undo", "--steps", &written.to_string()]);
        assert_eq!(folder.ok(&["export"]), first, "all undone, seed {seed}");
        the_history_gives_the_tables(&folder);
    }
}

#[test]
fn repair_takes_back_what_another_program_changed() {
    let folder = Folder::with_khamroev();
    let before = folder.ok(&["export"]);
    Connection::open(folder.path().join("case.dossier"))
        .unwrap()
        .execute_batch(
            "UPDATE incident SET summary = 'Hacked'; DELETE FROM name_word; DELETE FROM citation",
        )
        .unwrap();
    assert_eq!(folder.run(&["verify"]).code, 6);
    folder.ok(&["repair", "--to", "sound"]);
    assert_eq!(folder.ok(&["--dossier", "sound", "export"]), before);
    folder.ok(&["--dossier", "sound", "verify"]);
    folder.fails(&["repair", "--to", "sound"], 1, "is already there");
}
