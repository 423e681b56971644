//! What the gate costs: a public export of a large dossier in which nobody is withheld against one of
//! the same dossier with 10,000 withheld people, in one run: `cargo bench --bench gate`.
//!
//! `DOSSIER_BENCH_SIZES` names the sizes, in incidents (`100000` unless told otherwise);
//! `DOSSIER_BENCH_WITHHELD` the number of withheld people.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

#[allow(dead_code)]
mod generator;
#[path = "budgets/measure.rs"]
#[allow(dead_code)]
mod measure;

use measure::{Table, run};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

/// How often each export runs.
const RUNS: usize = 5;
/// How much longer an export with names to look for may take.
const BUDGET: f64 = 1.5;

/// Syllables that no word of the generator has, so that nobody is named in its texts.
const SYLLABLES: [&str; 22] = [
    "qwyz", "vrux", "thwog", "gzhab", "flomp", "dreq", "xulb", "pwim", "zgort", "bhyx", "kwub",
    "jivz", "mrolq", "ghux", "wozq", "tsyb", "hrupz", "lwag", "nqoz", "cwelf", "yxop", "zhwim",
];

fn main() {
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let sizes = std::env::var("DOSSIER_BENCH_SIZES").unwrap_or_else(|_| "100000".into());
    let withheld = std::env::var("DOSSIER_BENCH_WITHHELD").map_or(10_000, |n| n.parse().unwrap());
    let folder = tempfile::tempdir().expect("a folder");
    let mut table = Table::default();
    for size in sizes.split(',') {
        let size: u64 = size.trim().parse().expect("a number of incidents");
        let open = made(folder.path(), size, 0);
        let guarded = made(folder.path(), size, withheld);
        let export = |dossier: &str| {
            run(
                env!("CARGO_BIN_EXE_dossier"),
                &["--dossier", dossier, "export", "--include", "public"],
            )
        };
        let (mut with, mut without) = (Vec::new(), Vec::new());
        for _ in 0..RUNS {
            without.push(export(&open));
            with.push(export(&guarded));
        }
        table.times(
            size,
            "public export through the gate",
            &with,
            &without,
            BUDGET,
        );
    }
    println!("{table}");
}

/// A dossier of so many incidents and withheld people.
fn made(folder: &Path, size: u64, withheld: usize) -> String {
    let lines = folder.join(format!("{size}-{withheld}.jsonl"));
    let mut out = BufWriter::with_capacity(1 << 20, File::create(&lines).expect("a file"));
    generator::Dossier::new(size, 1)
        .write(&mut out)
        .expect("lines");
    for number in 0..withheld {
        let syllable = |at: usize| SYLLABLES[at % SYLLABLES.len()];
        let (one, two, three) = (number, number / 22, number / 484);
        let name = format!(
            "{}{} {}{}",
            capital(syllable(one)),
            syllable(two + one),
            capital(syllable(three + two)),
            syllable(one + three)
        );
        writeln!(
            out,
            "{{\"actor\": {{\"name\": \"{name}\", \"slug\": \"person-{}\", \"kind\": \"person\", \"confidentiality\": \"secret\"}}}}",
            100_000 + number
        )
        .expect("lines");
    }
    out.flush().expect("lines");
    let dossier = folder.join(format!("{size}-{withheld}.dossier"));
    let dossier = dossier.to_str().expect("a path").to_owned();
    let program = env!("CARGO_BIN_EXE_dossier");
    run(program, &["init", &dossier]);
    run(
        program,
        &[
            "--dossier",
            &dossier,
            "import",
            lines.to_str().expect("a path"),
        ],
    );
    dossier
}

fn capital(syllable: &str) -> String {
    let mut letters = syllable.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}
