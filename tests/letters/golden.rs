//! Letters as they were read and approved: one of every kind in English, the statement in every
//! language. `DOSSIER_UPDATE_GOLDEN=1` writes them anew, to be read before they are committed.

use crate::common::{Folder, example};
use dossier::letter::kind::kinds;
use dossier::letter::language::languages;
use std::path::Path;

fn compare(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/letters/golden")
        .join(name);
    if std::env::var_os("DOSSIER_UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        return;
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, kept, "{name} is not as it was approved");
}

fn folder() -> Folder {
    let folder = Folder::new();
    folder.ok(&["init"]);
    for name in ["khamroev.yaml", "joint-trial.yaml"] {
        folder.ok(&["import", &example(name)]);
    }
    folder.ok(&["set", "dossier", "place=Dublin", "signatory=A. Name"]);
    folder
}

#[test]
fn a_letter_of_every_kind() {
    let folder = folder();
    for kind in kinds() {
        for (who, to, date) in [
            ("khamroev", "mvd", "2018-02-21"),
            ("lena-marek", "velmar-court", "2021-11-02"),
        ] {
            let text = folder.ok(&[
                "appeal", who, "--kind", &kind.code, "--to", to, "--date", date, "--format", "md",
            ]);
            compare(&format!("{who}.{}.en.md", kind.code), &text);
        }
    }
}

#[test]
fn a_statement_in_every_language() {
    let folder = folder();
    for language in languages() {
        for (who, date) in [("khamroev", "2018-02-21"), ("lena-marek", "2021-11-02")] {
            let text = folder.ok(&[
                "appeal", who, "--lang", language, "--date", date, "--format", "md",
            ]);
            compare(&format!("{who}.statement.{language}.md"), &text);
        }
    }
}
