//! What must hold for any input: used by the fuzz targets, and under proptest by
//! `tests/fuzz_properties.rs`.

use dossier::date::UncertainDate;
use dossier::exchange::casefile::plan::plan;
use dossier::exchange::casefile::read::{read, read_tree};
use dossier::exchange::incoming::Rules;
use dossier::exchange::spreadsheet;
use dossier::formula;
use dossier::letter::{self, LetterRequest};
use dossier::model::{Confidentiality, Kind};
use dossier::render::{csv, html, markdown, terminal};
use dossier::store::history::Session;
use dossier::store::{Scope, Store, StoreError};
use dossier::vocabulary::Terms;
use std::path::Path;

thread_local! {
    static CASE: std::cell::RefCell<Store> = std::cell::RefCell::new({
        let mut store = Store::in_memory().unwrap();
        let file = read(include_str!("../examples/khamroev.yaml")).unwrap();
        let first = plan(file, &store, &Terms::builtin(), &Rules::default()).ok().unwrap();
        store.write(|writer| first.apply(writer)).unwrap();
        store
    });
}

/// A case file, YAML or JSON: it is read with problems or without; what is read can be planned and
/// written, whole or not at all.
pub fn case_file(text: &str) {
    if let Ok(file) = read(text) {
        planned(file);
    }
}

/// A table of comma-separated values: as a case file.
pub fn table(text: &str) {
    for (kind, list) in [(Kind::Incident, "incidents"), (Kind::Actor, "defenders")] {
        if let Ok(tree) = spreadsheet::table(text, kind, list)
            && let Ok(file) = read_tree(&tree)
        {
            planned(file);
        }
    }
}

fn planned(file: dossier::exchange::casefile::read::CaseFile) {
    CASE.with_borrow_mut(|store| {
        let Ok(planned) = plan(file, store, &Terms::builtin(), &Rules::default()) else {
            return;
        };
        // Written, then taken back by the error.
        let before = store.head().unwrap();
        let result: Result<(), StoreError> = store.write(|writer| {
            planned.apply(writer)?;
            Err(StoreError::NoDossier)
        });
        assert!(result.is_err());
        assert_eq!(store.head().unwrap(), before);
    });
}

/// The text of a date: understood or not; what is understood keeps its meaning when it is written
/// down and read again.
pub fn date_text(text: &str) {
    let anchor = chrono::NaiveDate::from_ymd_opt(2018, 3, 1).unwrap();
    let Ok(understood) = UncertainDate::parse(text, anchor) else {
        return;
    };
    let date = understood.date;
    let canonical = date.canonical();
    let json = serde_json::to_value(&date).unwrap();
    let again: UncertainDate = serde_json::from_value(json).unwrap();
    assert_eq!(again.canonical(), canonical, "{text:?}");
    assert_eq!(again.earliest_key(), date.earliest_key(), "{text:?}");
    assert_eq!(again.latest_key(), date.latest_key(), "{text:?}");
    if let (Some(first), Some(last)) = (date.earliest_key(), date.latest_key()) {
        assert!(first <= last, "{text:?} ends before it starts");
    }
    if let Some(words) = dossier::date::words_for("en") {
        assert!(!words.plain(&date).contains("None"), "{text:?}");
    }
}

/// Any bytes as a dossier: it opens or it does not; what opens can be read, listed and proved
/// without a panic.
pub fn dossier_file(bytes: &[u8], folder: &Path) {
    let path = folder.join("hostile.dossier");
    for end in ["", "-wal", "-shm", "-journal"] {
        let mut name = path.as_os_str().to_owned();
        name.push(end);
        std::fs::remove_file(name).ok();
    }
    std::fs::write(&path, bytes).unwrap();
    let Ok(opened) = Store::open(&path, None, &Session::default()) else {
        return;
    };
    let mut store = opened.store;
    if let Some(backup) = opened.backup {
        std::fs::remove_file(backup).ok();
    }
    for kind in Kind::ALL {
        drop(store.maps(kind, None));
    }
    drop(store.case(&Scope::Everything, Confidentiality::Secret));
    for revision in store.revisions(20).unwrap_or_default() {
        drop(store.changes(revision.number, 50));
    }
    drop(store.find("khamroev", &[]));
    drop(store.verify());
    drop(store.undo(dossier::store::history::undo::Which::Last(1)));
    let _ = store.write(|writer| writer.set_setting("place", Some("Moscow")));
}

/// Any text on its way out: nothing in it acts on a terminal, is markup, or is run by a
/// spreadsheet.
pub fn output_text(text: &str) {
    for shown in [terminal::visible(text), terminal::visible_line(text)] {
        for c in shown.chars() {
            assert!(
                !c.is_control() || c == '\n' || c == '\t',
                "a control character is left of {text:?}"
            );
            assert!(
                !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}' | '\u{2067}'),
                "an override is left of {text:?}"
            );
        }
    }
    let page = html::escape(text);
    assert!(!page.contains(['<', '>', '"', '\'']), "{text:?}");
    let line = markdown::escape(text);
    assert!(!line.contains(['<', '>', '\n', '\r']), "{text:?}");
    let cell = csv::cell(text);
    let first = cell.trim_start().chars().next();
    assert!(
        !first.is_some_and(|c| "=+-@＝＋－＠".contains(c)),
        "{text:?}"
    );
    assert_eq!(
        formula::unguarded(&cell),
        terminal::visible(text),
        "{text:?}"
    );
    assert_eq!(formula::unguarded(&formula::guarded(text)), text);
}

/// Any text as a user's own template of a letter, and as words of one: the letter is written, or
/// the message names the line; no sign of the program's own is left in it.
pub fn template_text(text: &str) {
    let case = CASE.with_borrow(|store| store.case(&Scope::Everything, Confidentiality::Secret));
    let case = case.unwrap();
    let own = Some(("own.txt".to_owned(), text.to_owned()));
    for (template, words) in [(own.clone(), None), (None, own)] {
        let request = LetterRequest {
            kind: "statement".into(),
            language: "en".into(),
            date: chrono::NaiveDate::from_ymd_opt(2018, 3, 1).unwrap(),
            template,
            words,
            ..LetterRequest::default()
        };
        let terms = Terms::builtin();
        let level = Confidentiality::Public;
        match letter::write(&case, &terms, "khamroev", level, &request) {
            Ok(written) => {
                for explained in letter::explain(&written.document) {
                    let left = |c: char| ('\u{f0000}'..='\u{fffff}').contains(&c);
                    assert!(!explained.sentence.contains(left), "{text:?}");
                }
            }
            Err(error) => {
                let error = error.to_string();
                assert!(error.contains("own.txt"), "{text:?}: {error}");
            }
        }
    }
}
