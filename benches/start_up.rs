//! How long short commands take next to `sqlite3 FILE 'select 1'` on the same machine in the same
//! run: `cargo bench --bench start_up`. Prints medians in milliseconds and ratios. Run under
//! `cargo test` it does nothing.
#![allow(missing_docs, clippy::expect_used)]

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

const RUNS: usize = 41;

fn median(program: &str, arguments: &[&str], folder: &Path) -> f64 {
    let mut times: Vec<f64> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            Command::new(program)
                .args(arguments)
                .current_dir(folder)
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status()
                .expect("the program runs");
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[RUNS / 2]
}

fn main() {
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let dossier = env!("CARGO_BIN_EXE_dossier");
    let folder = tempfile::tempdir().expect("a folder");
    let case = format!("{}/examples/khamroev.yaml", env!("CARGO_MANIFEST_DIR"));
    for arguments in [vec!["init"], vec!["import", &case]] {
        let made = Command::new(dossier)
            .args(&arguments)
            .current_dir(folder.path())
            .status();
        assert!(made.is_ok_and(|status| status.success()));
    }
    let floor = median("sqlite3", &["case.dossier", "select 1"], folder.path());
    println!("sqlite3 FILE 'select 1'   {floor:6.2} ms   1.0 x");
    for (name, arguments) in [
        ("dossier --version", vec!["--version"]),
        ("dossier timeline khamroev", vec!["timeline", "khamroev"]),
        (
            "dossier add-incident",
            vec![
                "add-incident",
                "--summary",
                "Threatened",
                "--date",
                "2018",
                "--type",
                "threat",
            ],
        ),
        ("dossier appeal", vec!["appeal"]),
    ] {
        let time = median(dossier, &arguments, folder.path());
        println!("{name:<26}{time:6.2} ms   {:.1} x", time / floor);
    }
}
