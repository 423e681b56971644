//! What the history and the encryption cost: 100,000 incidents of some 2 KB written in one
//! revision. Run with and without the feature `without-history` and compare:
//!
//! ```sh
//! cargo bench --bench history
//! cargo bench --bench history --features without-history
//! ```
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

use dossier::model::Kind;
use dossier::store::history::Session;
use dossier::store::passphrase::Passphrase;
use dossier::store::{Fields, Store, StoreError};
use serde_json::json;
use std::path::Path;
use std::time::{Duration, Instant};

const WORDS: [&str; 16] = [
    "officers",
    "searched",
    "обыск",
    "detained",
    "защитник",
    "court",
    "hearing",
    "суд",
    "threat",
    "office",
    "colleagues",
    "lawyer",
    "район",
    "district",
    "прокурор",
    "witness",
];

/// Text of so many words, the same for the same number.
fn text(mut seed: u64, count: u64) -> String {
    (0..count)
        .map(|_| {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            format!("{}{}", WORDS[(seed >> 60) as usize], (seed >> 40) % 97)
        })
        .collect::<Vec<_>>()
        .join(" ")
}

fn incident(number: u64, defender: &str) -> Fields {
    let value = json!({
        "date": format!("{}-{:02}", 2000 + number % 25, 1 + number % 12),
        "summary": text(number, 8),
        "types": ["threat"],
        "targets": [{ "actor": defender }],
        "by": [{ "wording": "unknown men" }],
        "place": "Moscow",
        "narrative": text(number ^ 0xABCD, 50 + number % 200),
    });
    value.as_object().unwrap().clone()
}

fn write(path: &Path, passphrase: Option<&Passphrase>, count: u64) -> Duration {
    std::fs::remove_file(path).ok();
    let mut store = Store::create(path, passphrase, &Session::default()).unwrap();
    let start = Instant::now();
    store
        .write(|writer| {
            for number in 0..count / 100 {
                let mut fields = Fields::new();
                fields.insert("name".into(), format!("Defender {number}").into());
                fields.insert("slug".into(), format!("defender-{number}").into());
                fields.insert("defender".into(), true.into());
                writer.insert_record(Kind::Actor, &fields)?;
            }
            for number in 0..count {
                let defender = format!("defender-{}", number % (count / 100));
                writer.insert_record(Kind::Incident, &incident(number, &defender))?;
            }
            Ok::<(), StoreError>(())
        })
        .unwrap();
    drop(store);
    start.elapsed()
}

fn main() {
    let count: u64 = std::env::var("DOSSIER_BENCH_COUNT")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(100_000);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bench.dossier");
    let passphrase =
        Passphrase::new(zeroize::Zeroizing::new("six words of a passphrase".into())).unwrap();
    let history = !cfg!(feature = "without-history");
    println!("history: {history}; {count} incidents; medians of 3");
    for (name, passphrase) in [("plain", None), ("encrypted", Some(&passphrase))] {
        let mut times: Vec<Duration> = (0..3).map(|_| write(&path, passphrase, count)).collect();
        times.sort();
        let size = std::fs::metadata(&path).unwrap().len();
        println!(
            "{name:>10}: {:.2} s, {:.1} MB",
            times[1].as_secs_f64(),
            size as f64 / 1e6
        );
        let start = Instant::now();
        let opened = Store::open(&path, passphrase, &Session::default()).unwrap();
        println!(
            "{:>10}  open {:.1} ms",
            "",
            start.elapsed().as_secs_f64() * 1e3
        );
        drop(opened);
    }
}
