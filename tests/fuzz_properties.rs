//! What must hold for any input, under proptest; the same properties as the fuzz targets.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

#[path = "../fuzz/properties.rs"]
mod properties;

use proptest::prelude::*;
use rusqlite::Connection;

const KHAMROEV: &str = include_str!("../examples/khamroev.yaml");
const EVERY: &str = include_str!("data/every-kind.yaml");

/// A real case file with a piece cut out, doubled or replaced.
fn damaged() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just(String::new()),
        "\\PC{0,20}",
        "[-:\\[\\]{}&*!|>'\"%@`#, \n\t]{0,12}",
        Just("\u{0}\u{feff}\u{202e}".to_owned()),
    ];
    (any::<bool>(), 0.0..1.0, 0usize..60, piece).prop_map(|(which, at, length, piece)| {
        let text = if which { KHAMROEV } else { EVERY };
        let characters: Vec<char> = text.chars().collect();
        let start = (characters.len() as f64 * at) as usize;
        let end = (start + length).min(characters.len());
        let mut changed: String = characters[..start].iter().collect();
        changed.push_str(&piece);
        changed.extend(&characters[end..]);
        changed
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn damaged_case_files_end_in_a_plan_or_in_problems(text in damaged()) {
        properties::case_file(&text);
    }

    #[test]
    fn any_text_as_a_table(
        names in proptest::sample::subsequence(vec!["date", "summary", "types", "by", "targets", "place", "slug", "what"], 1..6),
        rows in proptest::collection::vec(proptest::collection::vec("[a-z0-9;,\"'=\\[{\n -]{0,12}", 1..6), 0..5),
    ) {
        let mut text = names.join(",");
        for row in rows {
            text.push('\n');
            text.push_str(&row.join(","));
        }
        properties::table(&text);
    }

    #[test]
    fn any_text_as_a_case_file(text in "\\PC{0,200}") {
        properties::case_file(&text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_as_a_date(text in prop_oneof![
        "\\PC{0,30}",
        "[0-9XxuTZ:/.,~?%\\[\\]{} -]{0,24}",
        "(early|late|mid|about|before|after|since|from|between)? ?[0-3]?[0-9]?(st|th)? ?(January|Feb|marzo|spring|winter)? ?[0-9]{2,5}(s)?( (and|to|or) [0-9]{4})?",
    ]) {
        properties::date_text(&text);
    }

    #[test]
    fn any_text_as_a_template(text in prop_oneof![
        any::<String>(),
        "(\\{\\{ lead \\}\\}|\\{\\{|\\}\\}|\\{% if|\\{% for|%\\}|# |\\*\\*|\\*|- |1\\. |:: |> |t\\(|\"by\"|\\)|who|\\n|---|\\\\|\\{ \\$|key = | ){0,14}",
    ]) {
        properties::template_text(&text);
    }

    #[test]
    fn any_text_on_its_way_out(text in any::<String>()) {
        properties::output_text(&text);
    }
}

/// What a random text once was: a message that hides a function of the same name.
#[test]
fn a_message_with_the_name_of_a_function() {
    properties::template_text("A=A");
}

/// A real dossier with bytes changed.
#[test]
fn spoilt_dossiers_open_or_do_not() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("whole.dossier");
    let program = assert_cmd::cargo::cargo_bin("dossier");
    for arguments in [
        vec!["init", "whole.dossier"],
        vec![
            "--dossier",
            "whole.dossier",
            "import",
            concat!(env!("CARGO_MANIFEST_DIR"), "/examples/khamroev.yaml"),
        ],
    ] {
        let output = std::process::Command::new(&program)
            .args(arguments)
            .current_dir(folder.path())
            .output()
            .unwrap();
        assert!(output.status.success());
    }
    Connection::open(&path)
        .unwrap()
        .execute_batch("PRAGMA journal_mode = DELETE; PRAGMA page_size = 512; VACUUM")
        .unwrap();
    let whole = std::fs::read(&path).unwrap();
    properties::dossier_file(&whole, folder.path());
    let mut seed = 0x5DEE_CE66_D1CE_u64;
    let mut below = |end: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed % end as u64).unwrap()
    };
    for _ in 0..150 {
        let mut bytes = whole.clone();
        match below(3) {
            0 => bytes.truncate(below(whole.len())),
            1 => {
                for _ in 0..=below(8) {
                    let at = below(bytes.len());
                    bytes[at] = below(256) as u8;
                }
            }
            _ => {
                let at = below(bytes.len() - 512);
                let from = below(bytes.len() - 512);
                bytes.copy_within(from..from + 512, at);
            }
        }
        properties::dossier_file(&bytes, folder.path());
    }
}
