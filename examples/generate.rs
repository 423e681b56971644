//! Writes an invented dossier as JSON Lines, for benchmarks:
//! `cargo run --release --example generate -- --incidents 100000 --seed 1 > file.jsonl`.
#![allow(missing_docs)]

#[path = "../benches/generator/mod.rs"]
mod generator;

use std::io::{BufWriter, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (mut incidents, mut seed) = (1_000, 1);
    for pair in arguments.chunks(2) {
        let (flag, value) = (pair[0].as_str(), pair.get(1).and_then(|v| v.parse().ok()));
        match (flag, value) {
            ("--incidents", Some(number)) => incidents = number,
            ("--seed", Some(number)) => seed = number,
            _ => {
                eprintln!("Say `--incidents NUMBER` and `--seed NUMBER`.");
                return ExitCode::from(2);
            }
        }
    }
    if incidents == 0 {
        eprintln!("A dossier needs at least one incident.");
        return ExitCode::from(2);
    }
    let mut out = BufWriter::with_capacity(1 << 20, std::io::stdout().lock());
    let written = generator::Dossier::new(incidents, seed)
        .write(&mut out)
        .and_then(|()| out.flush());
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Cannot write: {error}");
            ExitCode::FAILURE
        }
    }
}
