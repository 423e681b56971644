//! What the fuzz targets hold (see `fuzz/`), for some hundred inputs in every test run.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

use chrono::NaiveDate;
use dossier::date::UncertainDate;
use dossier::exchange::casefile::plan::plan;
use dossier::exchange::casefile::read::read;
use dossier::exchange::casefile::write::{export, to_yaml};
use dossier::exchange::node::parse;
use dossier::model::Confidentiality;
use dossier::render::terminal::{visible, visible_line};
use dossier::render::{csv, html, markdown};
use dossier::store::history::Session;
use dossier::store::{Scope, Store};
use dossier::vocabulary::Terms;
use proptest::prelude::*;
use std::sync::OnceLock;

const CASE: &str = include_str!("data/every-kind.yaml");

/// Imports a file; what was imported exports, and the export changes nothing.
fn import(text: &str) {
    let Ok(file) = read(text) else { return };
    let mut store = Store::in_memory().unwrap();
    let terms = Terms::with_additions(Vec::new());
    let Ok(first) = plan(file, &store, &terms) else {
        return;
    };
    store.write(|writer| first.apply(writer)).unwrap();
    let tree = export(&store, Confidentiality::Secret).unwrap().tree;
    let yaml = to_yaml(&tree).unwrap();
    let again = read(&yaml).unwrap_or_else(|found| panic!("{found:?} in\n{yaml}"));
    match plan(again, &store, &terms) {
        Ok(second) => assert_eq!(second.changes(), 0, "{yaml}"),
        Err(error) => panic!("{error:?} in\n{yaml}"),
    }
}

/// Pieces of case files, put together in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(vec![
            "actors:", "defenders:", "incidents:", "sources:", "- ", "\n", "\n  ", "\n- ", "name: ",
            "slug: ", "date: ", "summary: ", "types: ", "{", "}", "[", "]", ", ", "&a ", "*a", "!!str ",
            "|\n  ", ">-\n  ", "'", "\"", "# ", "---\n", "null", "~", "NO", "2018-02", "\\u00e9", "\t", "? ", "%",
        ]).prop_map(str::to_owned),
        1 => "[a-z]{1,6}",
        1 => "\\PC{0,4}",
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// A whole record whose texts are anything.
fn record() -> impl Strategy<Value = String> {
    let text = prop_oneof!["\\PC{1,20}", any::<String>()];
    (text.clone(), text.clone(), text).prop_map(|(name, note, place)| {
        let quote = |text: &str| serde_json::to_string(text).unwrap();
        format!(
            "{{\"actors\": [{{\"slug\": \"x\", \"name\": {}, \"note\": {}, \"place\": {}}}]}}",
            quote(&name),
            quote(&note),
            quote(&place)
        )
    })
}

/// The bytes of a dossier with something in it.
fn dossier() -> &'static [u8] {
    static BYTES: OnceLock<Vec<u8>> = OnceLock::new();
    BYTES.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("case.dossier");
        let mut store = Store::create(&path, None, &Session::default()).unwrap();
        let file = read("actors:\n- {name: Anna, slug: anna}\nincidents:\n- {summary: Searched, targets: anna, date: 2018}\n").unwrap();
        let terms = Terms::with_additions(Vec::new());
        let Ok(plan) = plan(file, &store, &terms) else { panic!("no plan") };
        store.write(|writer| plan.apply(writer)).unwrap();
        drop(store);
        std::fs::read(&path).unwrap()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pieces_of_case_files_are_refused_or_kept(text in pieces()) {
        import(&text);
    }

    #[test]
    fn texts_of_any_kind_are_refused_or_kept(text in record()) {
        import(&text);
    }

    #[test]
    fn a_case_file_with_a_hole_is_refused_or_kept(start in 0..CASE.len(), length in 0..80_usize, into in "\\PC{0,3}") {
        let start = CASE.floor_char_boundary(start);
        let end = CASE.floor_char_boundary((start + length).min(CASE.len()));
        import(&format!("{}{into}{}", &CASE[..start], &CASE[end..]));
    }

    #[test]
    fn a_spoilt_dossier_is_never_a_panic(places in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..200), cut in any::<Option<prop::sample::Index>>()) {
        let mut bytes = dossier().to_vec();
        for (place, byte) in places {
            let place = place.index(bytes.len());
            // What the program checks first stays, mostly.
            if place >= 18 { bytes[place] = byte; }
        }
        if let Some(cut) = cut { bytes.truncate(cut.index(bytes.len())); }
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("case.dossier");
        std::fs::write(&path, bytes).unwrap();
        if let Ok(opened) = Store::open(&path, None, &Session::default()) {
            let mut store = opened.store;
            let _ = store.case(&Scope::Everything, Confidentiality::Secret);
            let _ = store.find("anna", &[]);
            let exported = export(&store, Confidentiality::Secret);
            if let Ok(report) = store.verify() {
                prop_assert!(!report.findings.is_empty() || exported.is_ok());
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn json_of_any_shape_is_never_a_panic(text in prop_oneof!["[\\[\\]{}:,\"\\\\ud8def0-9a ]{0,60}", any::<String>()]) {
        let _ = read(&format!("{{\"actors\": [{text}]}}"));
        let _ = parse(&text);
    }

    /// What JSON writes as two escapes, or as it is, is the same text.
    #[test]
    fn a_text_in_json_is_the_same_text(text in any::<String>()) {
        prop_assume!(!text.contains('\0'));
        let escaped: String = text.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
        for json in [serde_json::to_string(&[&text]).unwrap(), format!("[\"{escaped}\"]")] {
            let node = parse(&json).unwrap_or_else(|problem| panic!("{json}: {problem:?}"));
            let dossier::exchange::node::NodeValue::List(items) = &node.value else { panic!("no list") };
            prop_assert_eq!(items[0].text(), Some(text.as_str()));
        }
    }

    #[test]
    fn a_date_reads_back_from_its_canonical_text(text in prop_oneof![
        "(early|late|mid|around|before|after|from|to|between|and|or|in|on|the|night of|of|week|[0-9]{1,4}|March|May|spring|,|/|\\.\\.|-|~|\\?|\\[|\\]|\\{|\\}| ){1,10}",
        "[0-9X/.~?%\\[\\]{}Y-]{0,20}",
        any::<String>(),
    ]) {
        let anchor = NaiveDate::from_ymd_opt(2018, 3, 1).unwrap();
        match UncertainDate::parse(&text, anchor) {
            Ok(understood) => {
                let canonical = understood.date.canonical();
                let again = UncertainDate::parse(&canonical, anchor);
                prop_assert_eq!(again.map(|u| u.date), Ok(understood.date), "{}", canonical);
            }
            Err(error) => prop_assert!(error.to_string().len() < 20_000),
        }
    }

    #[test]
    fn nothing_acts_on_the_terminal(text in any::<String>()) {
        let shown = visible(&text);
        prop_assert!(shown.chars().all(|c| !c.is_control() || c == '\n' || c == '\t'));
        let overrides = ['\u{202a}', '\u{202e}', '\u{2066}', '\u{2069}'];
        prop_assert!(!shown.contains(overrides));
        prop_assert_eq!(visible(&shown), shown.clone());
        let breaks = ['\n', '\t', '\r', '\u{1b}'];
        prop_assert!(!visible_line(&text).contains(breaks));
    }

    #[test]
    fn nothing_is_markup_or_a_formula(text in prop_oneof!["[<>&\"'`*_\\[\\]|~#=+@\\\\\n\t -]{0,20}", any::<String>()]) {
        prop_assert!(!html::escape(&text).contains(['<', '>', '"', '\'']));
        let line = markdown::escape(&text);
        prop_assert!(!line.contains(['<', '>', '\n', '\r']));
        let mut escaped = false;
        for c in line.chars() {
            prop_assert!(escaped || !"`*_[]|~".contains(c), "{} in {}", c, line);
            escaped = c == '\\' && !escaped;
        }
        prop_assert!(!csv::cell(&text).starts_with(['=', '+', '-', '@', '\t', '\r']));
    }
}
