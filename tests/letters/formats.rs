//! Every kind in every language and format, from every example.

use dossier::exchange::casefile::plan::plan;
use dossier::exchange::casefile::read::read;
use dossier::letter::kind::{Addressees, KINDS};
use dossier::letter::language::languages;
use dossier::letter::{self, LetterRequest};
use dossier::model::{Case, Confidentiality, Kind};
use dossier::render::paper::Paper;
use dossier::render::{self, Format};
use dossier::store::{Scope, Store};
use dossier::vocabulary::Terms;

/// The examples: each in a dossier of its own.
pub fn examples() -> Vec<(String, Case)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut names: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "yaml"))
        .collect();
    names.sort();
    names
        .into_iter()
        .map(|path| {
            let mut store = Store::in_memory().unwrap();
            let file = read(&std::fs::read_to_string(&path).unwrap()).unwrap();
            let planned = plan(file, &store, &Terms::builtin()).ok().unwrap();
            store.write(|writer| planned.apply(writer)).unwrap();
            let case = store
                .case(&Scope::Everything, Confidentiality::Secret)
                .unwrap();
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            (name, case)
        })
        .collect()
}

/// Words that every rendering of a letter must hold: the defender's name in the letter's script.
fn has(text: &str, word: &str) -> bool {
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .contains(word)
}

#[test]
fn every_kind_in_every_language_and_format() {
    let terms = Terms::builtin();
    let mut made = 0;
    for (name, case) in examples() {
        let defenders: Vec<_> = case.actors.iter().filter(|actor| actor.defender).collect();
        let hero = defenders.first().unwrap().key();
        let authority = case
            .actors
            .iter()
            .find(|actor| actor.kind.as_deref() == Some("public-body"))
            .unwrap()
            .key();
        for kind in KINDS {
            for language in languages() {
                let which = format!("{name} {} {language}", kind.code);
                let request = LetterRequest {
                    kind: kind.code.into(),
                    language: language.into(),
                    date: chrono::NaiveDate::from_ymd_opt(2022, 6, 1).unwrap(),
                    audience: kind.audience,
                    addressees: match kind.addressees {
                        Addressees::None => Vec::new(),
                        _ => vec![authority.clone()],
                    },
                    ..LetterRequest::default()
                };
                let level = kind.audience.level();
                let written = letter::write(&case, &terms, &hero, level, &request)
                    .unwrap_or_else(|error| panic!("{which}: {error}"));
                assert_eq!(written.document.language, language, "{which}");
                assert!(!written.document.title.is_empty(), "{which}");
                for format in Format::LETTERS {
                    for paper in [Paper::A4, Paper::Letter] {
                        let bytes = render::letter(&written.document, *format, paper)
                            .unwrap_or_else(|error| panic!("{which} {format}: {error}"));
                        assert!(bytes.len() > 200, "{which} {format}: {}", bytes.len());
                        made += 1;
                        if paper == Paper::Letter {
                            continue;
                        }
                        let text = match format {
                            Format::Docx => {
                                assert!(bytes.starts_with(b"PK\x03\x04"), "{which}");
                                continue;
                            }
                            Format::Pdf => {
                                assert!(bytes.starts_with(b"%PDF-"), "{which}");
                                continue;
                            }
                            _ => String::from_utf8(bytes).unwrap(),
                        };
                        if *format == Format::Html {
                            let direction = if language == "ar" { "rtl" } else { "ltr" };
                            assert!(text.contains(&format!("dir=\"{direction}\"")), "{which}");
                        }
                        let title = written.document.title.split_whitespace().next().unwrap();
                        assert!(has(&text, title.trim_end_matches(':')), "{which} {format}");
                    }
                }
            }
        }
    }
    assert!(made >= KINDS.len() * languages().len() * Format::LETTERS.len());
    assert_eq!(
        Kind::ALL.len(),
        15,
        "kinds of record that examples may miss"
    );
}
