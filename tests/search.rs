//! Full-text search through the command line.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;

use common::Folder;
use dossier::search::query::parse;
use dossier::store::search::SearchQuestion;
use dossier::store::{Filter, Store};
use proptest::prelude::*;
use rusqlite::Connection;

/// A dossier with incidents, a letter and a source in English and Russian.
fn dossier() -> Folder {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write(
        "case.yaml",
        "actors:
- {slug: bahrom, name: Bakhrom Khamroev, defender: true, names: [Бахром Хамроев, Bahrom Hamrayev]}
- {slug: anna, name: Anna Petrova, defender: true}
sources:
- {slug: report, title: A report on searches, kind: ngo, summary: Nothing else}
incidents:
- {slug: english, summary: Police searched the flat, date: 2017-05-03, targets: [bahrom], country: UZ, narrative: 'Four men in plain clothes beat him near the police station.', sources: [{source: report, quote: They took his laptop}]}
- {slug: russian, summary: 'Обыски в квартире', date: 2016, targets: [anna], narrative: 'Сотрудники пришли к Хамроеву ночью.', confidentiality: secret}
- {slug: plain, summary: Plain weather, narrative: 'Clothes were plain; the report came later.', by: [{wording: a man called Zqxman}]}
- {slug: tongues, summary: {en: A threat by telephone, ru: Угроза по телефону}}
communications:
- {slug: letter, kind: letter, subject: Appeal, about: [anna], body: 'We ask for her immediate release.', replies: [{summary: A refusal, text: The ministry regrets}]}
",
    );
    let run = folder.run(&["import", "case.yaml"]);
    assert_eq!(run.code, 0, "{}", run.err);
    folder
}

fn found(folder: &Folder, arguments: &[&str]) -> Vec<String> {
    let mut all = vec!["search", "--format", "csv"];
    all.extend(arguments);
    let mut found: Vec<String> = folder
        .ok(&all)
        .lines()
        .skip(1)
        .map(|line| line.split(',').next().unwrap_or_default().to_owned())
        .collect();
    found.sort();
    found
}

#[test]
fn forms_of_words_scripts_and_names() {
    let folder = dossier();
    for (query, wanted) in [
        ("searching", &["english", "report"][..]),
        ("обыск", &["russian"]),
        ("ОБЫСКАМИ", &["russian"]),
        ("obyski", &["russian"]),
        ("Khamroev", &["bahrom", "russian"]),
        ("Хамроев", &["bahrom", "russian"]),
        ("Hamrayev", &["bahrom", "russian"]),
        ("laptop", &["english"]),
        ("Zqxman", &["plain"]),
        ("телефон", &["tongues"]),
        ("released", &["letter"]),
        ("ministry", &["letter"]),
        ("nothing-like-this", &[]),
    ] {
        assert_eq!(found(&folder, &[query]), wanted, "{query}");
    }
}

#[test]
fn phrases_operators_and_places() {
    let folder = dossier();
    for (query, wanted) in [
        ("plain clothes", &["english", "plain"][..]),
        ("\"plain clothes\"", &["english"]),
        ("«plain clothes»", &["english"]),
        ("plain -police", &["plain"]),
        ("plain NOT (police OR weather)", &[]),
        ("laptop OR обыск", &["english", "russian"]),
        ("beat NEAR/4 station", &["english"]),
        ("men NEAR/2 station", &[]),
        ("sear*", &["english", "report"]),
        ("\"four m*\"", &["english"]),
        // The end of one field and the start of the next are no phrase.
        ("\"weather clothes\"", &[]),
    ] {
        assert_eq!(found(&folder, &[query]), wanted, "{query}");
    }
}

#[test]
fn filters_kinds_and_numbers() {
    let folder = dossier();
    let list = |more: &[&str]| found(&folder, more);
    assert_eq!(list(&["search*", "--kind", "sources"]), ["report"]);
    assert_eq!(list(&["search*", "--kind", "incidents"]), ["english"]);
    assert_eq!(
        list(&["search* OR обыск", "--from", "2016", "--to", "2017"]),
        ["english", "russian"]
    );
    assert_eq!(
        list(&["search* OR обыск", "--from", "2017", "--certain"]),
        ["english"]
    );
    assert_eq!(
        list(&["search* OR обыск", "--confidentiality", "secret"]),
        ["russian"]
    );
    assert_eq!(list(&["plain", "--country", "UZ"]), ["english"]);
    assert_eq!(
        list(&["refusal OR plain", "--defender", "anna"]),
        ["letter"]
    );
    assert_eq!(folder.ok(&["search", "plain", "--count"]), "2\n");
    let run = folder.run(&["search", "plain", "--limit", "1"]);
    assert_eq!(run.code, 0);
    assert!(run.err.contains("1 of 2 records"), "{}", run.err);
    // What it is called counts more.
    assert!(run.out.contains("plain "), "{}", run.out);
    assert!(
        folder
            .run(&["search", "nowhere"])
            .err
            .contains("Nothing was found")
    );
    folder.fails(&["search", "a", "--kind", "thing"], 2, "there is no kind");
}

#[test]
fn the_words_are_shown_where_they_stand() {
    let folder = dossier();
    let json: serde_json::Value =
        serde_json::from_str(&folder.ok(&["search", "beat", "--json"])).unwrap();
    let record = &json["records"][0];
    assert_eq!(record["reference"], "english");
    assert_eq!(record["field"], "narrative");
    assert_eq!(record["confidentiality"], "public");
    let text: Vec<char> = record["text"].as_str().unwrap().chars().collect();
    let hit = record["text_hits"][0].as_array().unwrap();
    let (from, to) = (hit[0].as_u64().unwrap(), hit[1].as_u64().unwrap());
    let shown: String = text[from as usize..to as usize].iter().collect();
    assert_eq!(shown, "beat");
    let colour = folder.ok(&["search", "beat", "--color", "always"]);
    assert!(colour.contains("\u{1b}[1mbeat\u{1b}[22m"), "{colour:?}");
    let plain = folder.ok(&["search", "beat"]);
    assert!(plain.contains("beat") && !plain.contains('\u{1b}') && !plain.contains("**"));
    assert!(
        folder
            .ok(&["search", "beat", "--format", "md"])
            .contains("**beat**")
    );
    for width in ["80", "200"] {
        let table = folder.ok(&["search", "plain OR обыск", "--width", width]);
        let widest = table.lines().map(|l| l.chars().count()).max().unwrap();
        assert!(widest <= width.parse().unwrap(), "{table}");
    }
}

#[test]
fn the_index_follows_every_change() {
    let folder = dossier();
    assert!(found(&folder, &["Zqxnew"]).is_empty());
    folder.ok(&["set", "english", "narrative=Zqxnew words"]);
    assert_eq!(found(&folder, &["Zqxnew"]), ["english"]);
    assert!(found(&folder, &["station"]).is_empty());
    folder.ok(&["undo"]);
    assert_eq!(found(&folder, &["station"]), ["english"]);
    assert!(found(&folder, &["Zqxnew"]).is_empty());
    folder.ok(&["redo"]);
    folder.ok(&["remove", "plain", "--yes"]);
    assert!(found(&folder, &["Zqxman"]).is_empty());
    folder.ok(&["verify"]);
    let path = folder.path().join("case.dossier");
    let connection = Connection::open(&path).unwrap();
    connection
        .execute("DELETE FROM search WHERE rowid = 3", [])
        .unwrap();
    drop(connection);
    let run = folder.run(&["verify"]);
    assert_eq!(run.code, 6, "{}", run.out);
    assert!(
        run.err.contains("does not hold the words of record 3"),
        "{}",
        run.err
    );
    let connection = Connection::open(&path).unwrap();
    connection
        .execute(
            "INSERT OR REPLACE INTO search (rowid, title, text) VALUES (4, 'one', 'two')",
            [],
        )
        .unwrap();
    drop(connection);
    let run = folder.run(&["verify"]);
    assert!(
        run.err.contains("as many words as the texts of record 4"),
        "{}",
        run.err
    );
    folder.ok(&["repair", "--to", "sound.dossier"]);
    std::fs::rename(folder.path().join("sound.dossier"), &path).unwrap();
    folder.ok(&["verify"]);
    assert_eq!(found(&folder, &["Zqxnew"]), ["english"]);
}

#[test]
fn an_older_file_is_filled_when_it_is_brought_up_to_date() {
    let folder = Folder::with_khamroev();
    let before = found(&folder, &["обыск OR search", "--limit", "1000"]);
    assert!(!before.is_empty());
    common::as_of_the_first_version(&folder.path().join("case.dossier"));
    assert_eq!(
        found(&folder, &["обыск OR search", "--limit", "1000"]),
        before
    );
    folder.ok(&["verify"]);
}

#[test]
fn text_attachments_are_searched_and_a_purge_leaves_no_word() {
    let folder = dossier();
    folder.write("statement.txt", "He wrote of zqxglorped things.\n");
    folder.ok(&["attach", "statement.txt", "--to", "english"]);
    let list = found(&folder, &["zqxglorped"]);
    assert_eq!(list.len(), 1);
    assert!(folder.ok(&["search", "zqxglorped"]).contains("He wrote of"));
    folder.ok(&["remove", &list[0], "--yes"]);
    folder.ok(&["undo"]);
    assert_eq!(found(&folder, &["zqxglorped"]), list);
    folder.ok(&["set", "plain", "note=zqxplanted word"]);
    for reference in [list[0].as_str(), "plain"] {
        folder.ok(&["purge", reference, "--yes", "--no-backup"]);
    }
    let all = std::fs::read(folder.path().join("case.dossier")).unwrap();
    // Index words are kept without what they share with the one before: half a word must not
    // stand either.
    for word in ["zqxglorped", "xglorp", "zqxplant", "xplant", "zqxman"] {
        assert!(
            !all.windows(word.len()).any(|w| w == word.as_bytes()),
            "{word} still stands in the file"
        );
    }
    folder.ok(&["verify"]);
    assert_eq!(found(&folder, &["laptop"]), ["english"]);
}

#[test]
fn what_cannot_be_read_is_said_and_no_question_is_sql() {
    let folder = dossier();
    for (query, message) in [
        ("\"beat", "the quotation mark at 1 is not closed"),
        ("(beat", "the parenthesis at 1 is not closed"),
        ("beat AND", "AND at 6 needs a word after it"),
        ("a*b", "the * at 2"),
        ("???", "no word to search for"),
    ] {
        folder.fails(&["search", query], 2, message);
    }
    for query in [
        "title:beat",
        "{title} : beat",
        "^beat",
        "beat + him",
        "'; DROP TABLE search; --",
        "near(a b)",
        "ж",
        "жж",
        "ь",
        "🙂 beat",
        "0x",
        "\"a\"\"b\"",
    ] {
        let run = folder.run(&["search", "--", query]);
        assert!(
            run.code == 0 || run.code == 2,
            "{query}: {} {}",
            run.code,
            run.err
        );
    }
}

thread_local! {
    static EMPTY: Store = Store::in_memory().unwrap();
}

proptest! {
    #[test]
    fn any_text_is_a_question_or_is_refused(
        text in "[a-zа-я \"«»()*/0-9ANDORTE-]{0,60}|((a|b\\*|\"a b\"|NEAR|NEAR/2|AND|OR|NOT|-|\\(|\\)) ){0,20}|.{0,60}"
    ) {
        if let Ok(query) = parse(&text) {
            let question = SearchQuestion {
                query,
                kinds: Vec::new(),
                filter: Filter::default(),
                limit: 5,
                width: 80,
            };
            EMPTY.with(|store| {
                prop_assert_eq!(store.search_count(&question).unwrap(), 0);
                prop_assert!(store.search(&question).unwrap().is_empty());
                Ok(())
            })?;
        }
    }
}
