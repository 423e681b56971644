//! The questions that caseworkers ask, each against the same question in SQL.

use crate::generator::words;
use crate::measure::{Run, Table, run};
use dossier::search::Words;
use std::path::Path;

/// A word of very few narratives, and one of most.
const RARE: &str = words::RARE[0].0;
const COMMON: &str = words::COMMON[0];

/// The surname of a defender of every size, “Quintar”, as somebody else may write it.
const SPELLED_ANEW: &str = "Квинтар";

/// How often each is asked.
const RUNS: usize = 15;

/// A question to the program, and the SQL that answers it.
struct Question {
    what: &'static str,
    command: &'static [&'static str],
    sql: Vec<String>,
    budget: f64,
}

/// Asks all questions of a dossier with so many incidents.
pub fn ask(size: u64, dossier: &Path, table: &mut Table) {
    let program = env!("CARGO_BIN_EXE_dossier");
    let own = std::env::current_exe().expect("this program");
    let own = own.to_str().expect("a path");
    let path = dossier.to_str().expect("a path");
    let raw = dossier.with_extension("sqlite");
    let raw = raw.to_str().expect("a path");
    for question in questions() {
        let (mut ours, mut theirs): (Vec<Run>, Vec<Run>) = (Vec::new(), Vec::new());
        for _ in 0..RUNS {
            // The dossier would find a row that another program wrote.
            let asked = match question.command[0] {
                "add-incident" => raw,
                _ => path,
            };
            let mut arguments = vec!["baseline-sql", asked];
            arguments.extend(question.sql.iter().map(String::as_str));
            theirs.push(run(own, &arguments));
            let mut arguments = vec!["--dossier", path];
            arguments.extend(question.command);
            ours.push(run(program, &arguments));
        }
        table.times(size, question.what, &ours, &theirs, question.budget);
    }
    let finds: Vec<Run> = (0..RUNS)
        .map(|_| {
            run(
                program,
                &["--dossier", path, "find", SPELLED_ANEW, "--limit", "5"],
            )
        })
        .collect();
    let milliseconds = crate::measure::median(&finds) * 1000.0;
    table.limit(size, "find a name, ms", milliseconds, 100.0);
}

fn questions() -> Vec<Question> {
    let select = vec!["SELECT 1".to_owned()];
    let timeline = |who: &str| {
        vec![
            format!(
                "SELECT r.id, r.slug, r.uid, r.confidentiality, i.* FROM involvement v \
             JOIN incident i ON i.id = v.record_id JOIN record r ON r.id = i.id \
             WHERE v.actor_id = (SELECT id FROM record WHERE kind = 'actor' AND slug = '{who}') \
             AND v.list = 'targets' ORDER BY i.date_earliest"
            ),
            format!(
                "SELECT v.record_id, v.list, v.position, a.name, v.role, v.degree, v.wording FROM involvement w \
             JOIN involvement v ON v.record_id = w.record_id LEFT JOIN actor a ON a.id = v.actor_id \
             WHERE w.actor_id = (SELECT id FROM record WHERE kind = 'actor' AND slug = '{who}') AND w.list = 'targets'"
            ),
            format!(
                "SELECT t.record_id, t.value FROM involvement w JOIN incident_types t ON t.record_id = w.record_id \
             WHERE w.actor_id = (SELECT id FROM record WHERE kind = 'actor' AND slug = '{who}') AND w.list = 'targets'"
            ),
            format!(
                "SELECT c.record_id, s.title, c.locator FROM involvement w JOIN citation c ON c.record_id = w.record_id \
             JOIN source s ON s.id = c.source_id \
             WHERE w.actor_id = (SELECT id FROM record WHERE kind = 'actor' AND slug = '{who}') AND w.list = 'targets'"
            ),
        ]
    };
    // The index holds words as the program writes them: the baseline is given those. A contentless
    // index has no snippets to give; those are the program's own work.
    let search = |word: &str| {
        let word = Words::default().index_word(word).to_owned();
        vec![format!(
            "SELECT rowid, rank FROM search WHERE search MATCH '{word}' ORDER BY rank LIMIT 20"
        )]
    };
    vec![
        Question {
            what: "--version, against `select 1`",
            command: &["--version"],
            sql: select.clone(),
            budget: 2.0,
        },
        Question {
            what: "show, against `select 1`",
            command: &["show", "d-fifty"],
            sql: select,
            budget: 3.0,
        },
        Question {
            what: "timeline, 50 incidents",
            command: &["timeline", "d-fifty"],
            sql: timeline("d-fifty"),
            budget: 1.5,
        },
        Question {
            what: "timeline, 1,500 incidents",
            command: &["timeline", "d-many"],
            sql: timeline("d-many"),
            budget: 1.5,
        },
        Question {
            what: "search, a rare word",
            command: &["search", RARE],
            sql: search(RARE),
            budget: 1.5,
        },
        Question {
            what: "search, a common word",
            command: &["search", COMMON],
            sql: search(COMMON),
            budget: 1.5,
        },
        Question {
            what: "stats --by type,year",
            command: &["stats", "--by", "type,year"],
            sql: vec![
                "SELECT t.value, (i.date_earliest - 1) / 365.2425, count(*) FROM incident_types t JOIN incident i ON i.id = t.record_id \
                 JOIN record r ON r.id = i.id WHERE r.confidentiality = 'public' GROUP BY 1, cast((i.date_earliest - 1) / 365.2425 AS INTEGER)"
                    .to_owned(),
            ],
            budget: 1.3,
        },
        Question {
            what: "add-incident",
            command: &[
                "add-incident",
                "--summary",
                "Threatened by telephone",
                "--date",
                "2018",
                "--type",
                "threat",
                "--defender",
                "d-fifty",
            ],
            sql: vec![
                "INSERT INTO setting (name, value) VALUES (hex(randomblob(8)), 'a durable row')".to_owned(),
            ],
            budget: 3.0,
        },
    ]
}
