//! The budgets of a large dossier, each against what SQLite itself needs for the same, in one run:
//! `cargo bench --bench budgets`. Prints a table of medians and ratios in Markdown.
//!
//! `DOSSIER_BENCH_SIZES` names the sizes, in incidents (`10000,100000` unless told otherwise);
//! `DOSSIER_BENCH_FOLDER` keeps the files there, and takes the lines that are there already; with
//! `DOSSIER_BENCH_ASK_ONLY` the dossiers too, and measures no import.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod baseline;
#[path = "../generator/mod.rs"]
mod generator;
mod measure;
mod questions;

use measure::{Table, run, watch};
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.first().map(String::as_str) {
        // The baselines are this program, run anew, so that their time and memory stand alone.
        Some("baseline-import") => baseline::import(&arguments[1], &arguments[2], &arguments[3]),
        Some("baseline-sql") => baseline::sql(&arguments[1], &arguments[2..]),
        _ if arguments.iter().any(|argument| argument == "--bench") => benchmark(),
        _ => {}
    }
}

fn benchmark() {
    let sizes = std::env::var("DOSSIER_BENCH_SIZES").unwrap_or_else(|_| "10000,100000".into());
    let kept = std::env::var_os("DOSSIER_BENCH_FOLDER").map(PathBuf::from);
    let temporary = tempfile::tempdir().expect("a folder");
    let folder = kept.unwrap_or_else(|| temporary.path().to_owned());
    fs::create_dir_all(&folder).expect("a folder");
    let mut table = Table::default();
    for size in sizes.split(',') {
        let size: u64 = size.trim().parse().expect("a number of incidents");
        let mut dossier = folder.join(format!("{size}.dossier"));
        if std::env::var_os("DOSSIER_BENCH_ASK_ONLY").is_none() || !dossier.exists() {
            let lines = generated(&folder, size);
            dossier = imports(&folder, size, &lines, &mut table);
        }
        questions::ask(size, &dossier, &mut table);
    }
    println!("{table}");
}

/// The invented dossier of a size as JSON Lines.
fn generated(folder: &Path, size: u64) -> PathBuf {
    let path = folder.join(format!("{size}.jsonl"));
    if !path.exists() {
        let mut out = BufWriter::with_capacity(1 << 20, File::create(&path).expect("a file"));
        generator::Dossier::new(size, 1)
            .write(&mut out)
            .expect("lines");
        out.flush().expect("lines");
    }
    path
}

/// Imports a file both ways, and gives the dossier.
fn imports(folder: &Path, size: u64, lines: &Path, table: &mut Table) -> PathBuf {
    let program = env!("CARGO_BIN_EXE_dossier");
    let own = std::env::current_exe().expect("this program");
    let own = own.to_str().expect("a path");
    let lines = lines.to_str().expect("a path");
    let dossier = folder.join(format!("{size}.dossier"));
    let raw = folder.join(format!("{size}.sqlite"));
    let empty = folder.join("empty.dossier");
    remove(&empty);
    run(program, &["init", empty.to_str().expect("a path")]);
    // A long import is measured once; a short one often enough for a median.
    let times = if size > 200_000 { 1 } else { 3 };
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..times {
        remove(&raw);
        let arguments = [
            "baseline-import",
            lines,
            raw.to_str().unwrap(),
            empty.to_str().unwrap(),
        ];
        theirs.push(watch(own, &arguments));
        remove(&dossier);
        run(program, &["init", dossier.to_str().unwrap()]);
        let arguments = ["--dossier", dossier.to_str().unwrap(), "import", lines];
        ours.push(watch(program, &arguments));
    }
    table.times(size, "import", &ours, &theirs, 1.3);
    let bytes = |path: &Path| fs::metadata(path).expect("a file").len() as f64 / 1e6;
    table.figures(
        size,
        "file after import, MB",
        bytes(&dossier),
        bytes(&raw),
        1.6,
    );
    let most = ours.iter().map(|run| run.memory).fold(0.0, f64::max);
    table.limit(size, "memory of import, MB", most, 200.0);
    dossier
}

fn remove(path: &Path) {
    for ending in ["", "-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        fs::remove_file(&name).ok();
    }
}
