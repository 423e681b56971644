//! Every kind in every language and format, from every example.

use crate::{W, markup, schema};
use dossier::exchange::casefile::plan::plan;
use dossier::exchange::casefile::read::read;
use dossier::exchange::incoming::Rules;
use dossier::letter::kind::{Addressees, kinds};
use dossier::letter::language::languages;
use dossier::letter::{self, LetterRequest};
use dossier::model::{Case, Confidentiality, Kind};
use dossier::render::paper::Paper;
use dossier::render::{self, Format};
use dossier::store::{Scope, Store};
use dossier::view::document::{Block, Document};
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
            let planned = plan(file, &store, &Terms::builtin(), &Rules::default())
                .ok()
                .unwrap();
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

/// Elements of a word processor file stand where ECMA-376 allows them.
fn sound_docx(bytes: &[u8]) {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let mut text = String::new();
        std::io::Read::read_to_string(&mut file, &mut text).unwrap();
        let tree = roxmltree::Document::parse(&text).unwrap();
        if tree.root_element().tag_name().namespace() == Some(W) {
            let part = file.name().unwrap().into_owned();
            for node in tree.descendants().filter(roxmltree::Node::is_element) {
                schema::check_children(&part, node);
            }
        }
    }
}

/// The words of a letter come out of its PDF; in their order where the script runs from left to
/// right (pdftotext puts right-to-left lines together its own way).
fn sound_pdf(bytes: &[u8], document: &Document, which: &str) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.pdf");
    std::fs::write(&path, bytes).unwrap();
    let Ok(output) = std::process::Command::new("pdftotext")
        .args(["-nopgbrk", "-raw"])
        .arg(&path)
        .arg("-")
        .output()
    else {
        crate::common::skipped(&format!(
            "pdftotext is not installed; the text of {which} was not checked"
        ));
        return;
    };
    let words = |text: &str| -> Vec<String> {
        let plain: String = text
            .chars()
            .map(|c| if c.is_alphanumeric() { c } else { ' ' })
            .collect();
        plain.split_whitespace().map(str::to_owned).collect()
    };
    let text = String::from_utf8_lossy(&output.stdout).replace(['-', '\u{ad}'], " ");
    let found = words(&text);
    let told = document.blocks.iter().flat_map(Block::spans);
    let wanted: Vec<String> = told
        .flat_map(|span| words(&span.text.replace('-', " ")))
        .collect();
    if document.language == "ar" {
        let known: std::collections::HashSet<&String> = found.iter().collect();
        let lost = wanted.iter().filter(|word| !known.contains(word)).count();
        assert!(
            lost * 20 <= wanted.len(),
            "{which}: {lost} of {} words",
            wanted.len()
        );
        return;
    }
    let mut rest = found.iter();
    let lost: Vec<&String> = wanted
        .iter()
        .filter(|word| {
            let mut ahead = rest.clone();
            match ahead.position(|own| own == *word) {
                Some(at) if at < 40 => {
                    rest = ahead;
                    false
                }
                _ => true,
            }
        })
        .collect();
    assert!(lost.len() * 50 <= wanted.len(), "{which}: {lost:?}");
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
        for kind in kinds() {
            for language in languages() {
                let which = format!("{name} {} {language}", kind.code);
                let request = LetterRequest {
                    kind: kind.code.clone(),
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
                                sound_docx(&bytes);
                                continue;
                            }
                            Format::Pdf => {
                                assert!(bytes.starts_with(b"%PDF-"), "{which}");
                                if kind.code == "statement" {
                                    sound_pdf(&bytes, &written.document, &which);
                                }
                                continue;
                            }
                            _ => String::from_utf8(bytes).unwrap(),
                        };
                        if *format == Format::Html {
                            markup::check(&text);
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
    assert!(made >= kinds().len() * languages().len() * Format::LETTERS.len());
    assert_eq!(
        Kind::ALL.len(),
        15,
        "kinds of record that examples may miss"
    );
}
