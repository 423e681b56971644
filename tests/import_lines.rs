//! Import record by record: JSON Lines, and tables and case files that are too large to be read at
//! once.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;
use common::{Folder, example};

const LINES: &str = r#"{"actor":{"slug":"anna","name":"Anna Ivanova","defender":true,"country":"BY"}}
{"incident":{"date":"2016","summary":"Beaten at a rally","types":"beating","targets":"anna","by":{"wording":"two men in masks"},"links":[{"kind":"follows","to":"0197d3a0-0000-7000-8000-000000000001"}]}}

{"incident":{"date":"2017-03~","summary":"Searched","types":["search"],"targets":["anna"],"sources":["a-report"],"uid":"0197d3a0-0000-7000-8000-000000000001"}}
{"source":{"title":"A report","kind":"media"}}
"#;

fn started() -> Folder {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder
}

#[test]
fn lines_come_in_and_are_known_again() {
    let folder = started();
    folder.write("a.jsonl", LINES);
    let run = folder.run(&["import", "a.jsonl", "--dry-run"]);
    assert!(run.err.contains("would be: 4 records added"), "{}", run.err);
    assert!(folder.ok(&["list", "incidents"]).is_empty());
    let run = folder.run(&["import", "a.jsonl"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.err.contains("4 records added"), "{}", run.err);
    let timeline = folder.ok(&["timeline", "anna", "--full"]);
    for fact in ["around March 2017", "Beaten at a rally", "two men in masks"] {
        assert!(timeline.contains(fact), "{timeline}");
    }
    // One command, one revision, and the history holds what the tables hold.
    assert!(folder.run(&["verify"]).err.contains("Sound"));
    assert_eq!(folder.ok(&["log"]).matches(" import").count(), 1);
    let before = folder.ok(&["export"]);
    let run = folder.run(&["import", "a.jsonl"]);
    assert!(
        run.err.contains("nothing changes: all 4 records"),
        "{}",
        run.err
    );
    assert_eq!(folder.ok(&["export"]), before);
    // A line that is known by its uid changes what it says, and empties what it says is null.
    folder.write(
        "b.jsonl",
        "{\"incident\":{\"date\":null,\"summary\":\"Searched twice\",\"uid\":\"0197d3a0-0000-7000-8000-000000000001\"}}",
    );
    let run = folder.run(&["import", "b.jsonl"]);
    assert!(run.err.contains("1 changed"), "{}", run.err);
    let timeline = folder.ok(&["timeline", "anna"]);
    assert!(timeline.contains("Searched twice") && !timeline.contains("2017"));
    folder.ok(&["undo"]);
    folder.ok(&["undo"]);
    assert_eq!(folder.ok(&["list", "incidents"]), "");
    folder.ok(&["redo"]);
    assert_eq!(folder.ok(&["export"]), before);
    assert!(folder.run(&["verify"]).err.contains("Sound"));
}

#[test]
fn lines_of_one_kind_come_from_standard_input() {
    let folder = started();
    folder.write("a.jsonl", LINES);
    folder.ok(&["import", "a.jsonl"]);
    let more = "{\"date\":\"2018\",\"summary\":\"Threatened\",\"targets\":[\"anna\"]}\n";
    let run = folder.run_with(&["import", "--lines", "--of", "incidents", "-"], more);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(folder.ok(&["timeline", "anna"]).contains("Threatened"));
    // Defenders are no kind of their own: lines that were taken as mere actors would be lost.
    folder.fails(
        &["import", "--lines", "--of", "defenders", "a.jsonl"],
        2,
        "a defender is an actor with \"defender\": true",
    );
}

#[test]
fn all_that_is_wrong_is_said_with_its_place_and_nothing_is_written() {
    let folder = started();
    folder.write("good.jsonl", LINES);
    folder.ok(&["import", "good.jsonl"]);
    folder.write(
        "bad.jsonl",
        concat!(
            "{\"incident\":{\"summary\":\"Good\",\"targets\":[\"anna\"]}}\n",
            "{\"incident\":{\"date\":\"20x6\",\"summary\":\"A\",\"targets\":[\"anna\"]}}\n",
            "{\"incident\":{\"dat\":\"2016\",\"summary\":\"A\"}}\n",
            "{\"incidnt\":{\"x\":1}}\n",
            "[1]\n",
            "{\"incident\":{\"summary\":\"B\",\"targets\":[\"anna\"],\"types\":[\"serch\"]}}\n",
            "{\"incident\":{\"summary\":\"C\",\"targets\":[\"nobody\"]}}\n",
            "{\"incident\":{\"summary\":\"D\"},\"actor\":{\"name\":\"E\"}}\n",
            "{\"incident\":{\"date\":\"2016\"}}\n",
            "{\"incident\":{\"summary\":\"F\n",
            "{\"actor\":{\"slug\":\"twice\",\"name\":\"G\"}}\n",
            "{\"actor\":{\"slug\":\"twice\",\"name\":\"H\"}}\n",
            "{\"actor\":{\"slug\":\"twice\",\"incidents\":[{\"summary\":\"x\"}],\"name\":\"H\"}}\n",
        ),
    );
    folder.fails(&["import", "bad.jsonl"], 4, "bad.jsonl:2:");
    let said = folder.run(&["import", "bad.jsonl"]).err;
    for part in [
        "bad.jsonl:2:21: date `20x6`",
        "bad.jsonl:3:14: unknown key “dat”; did you mean “date”",
        "bad.jsonl:4:2: unknown key “incidnt”; did you mean “incident”?",
        "bad.jsonl:5:1: a line holds one record in JSON",
        "bad.jsonl:6:56: “serch” is not a term of incident-types",
        "bad.jsonl:7:1: targets[0].actor: there is no actor “nobody”",
        "bad.jsonl:8:1: a line is an object with one key",
        "bad.jsonl:9:13: an incident needs “summary”",
        "bad.jsonl:10:",
        "bad.jsonl:13:",
    ] {
        assert!(said.contains(part), "{part} is not in\n{said}");
    }
}

#[test]
fn a_slug_that_means_another_record_is_refused() {
    let folder = started();
    folder.write("a.jsonl", LINES);
    folder.ok(&["import", "a.jsonl"]);
    folder.write(
        "b.jsonl",
        "{\"actor\":{\"slug\":\"anna\",\"name\":\"Anna Other\",\"uid\":\"0197d3a0-0000-7000-8000-00000000000f\"}}",
    );
    folder.fails(
        &["import", "b.jsonl"],
        4,
        "the dossier has another actor called “anna”",
    );
    folder.write(
        "c.jsonl",
        "{\"actor\":{\"slug\":\"bela\",\"name\":\"Bela\"}}\n{\"actor\":{\"slug\":\"bela\",\"name\":\"Bela\"}}\n",
    );
    folder.fails(
        &["import", "c.jsonl"],
        4,
        "two actors of this file are called “bela”",
    );
}

#[test]
fn files_too_large_to_be_read_at_once_give_the_same_dossier() {
    for name in ["khamroev.yaml", "complete.yaml", "joint-trial.yaml"] {
        let whole = started();
        whole.ok(&["import", &example(name)]);
        for format in ["yaml", "json"] {
            let export = whole.ok(&["export", "--format", format]);
            let part = started();
            part.write("case", &export);
            let run = part.run(&["import", "case", "--at-once", "100"]);
            assert_eq!(run.code, 0, "{name} {format}: {}", run.err);
            assert_eq!(
                part.ok(&["export", "--format", format]),
                export,
                "{name} {format}"
            );
            let run = part.run(&["import", "case", "--at-once", "100"]);
            assert!(run.err.contains("nothing changes"), "{}", run.err);
            assert!(part.run(&["verify"]).err.contains("Sound"));
        }
    }
}

#[test]
fn a_large_case_file_that_is_wrong_says_where() {
    let folder = started();
    folder.write(
        "case.yaml",
        "actors:\n- {slug: a, name: A}\nincidents:\n- summary: x\n  targets: a\n- summary: y\n  types: serch\n- sumary: z\n",
    );
    folder.fails(
        &["import", "case.yaml", "--at-once", "10"],
        4,
        "case.yaml:7:10: “serch”",
    );
    folder.fails(
        &["import", "case.yaml", "--at-once", "10"],
        4,
        "case.yaml:8:3: unknown key “sumary”",
    );
    folder.write(
        "case.json",
        "{\"actors\": [{\"slug\": \"a\", \"name\": \"A\"}],\n \"incidents\": [{\"summary\": \"x\", \"types\": \"serch\"}]}",
    );
    folder.fails(
        &["import", "case.json", "--at-once", "10"],
        4,
        "case.json:2:42: “serch”",
    );
}

#[test]
fn a_large_table_comes_in_row_by_row() {
    let folder = started();
    folder.write("actors.csv", "slug,name,country\na,Anna,BY\nb,Bela,HU\n");
    folder.ok(&["import", "actors.csv", "--at-once", "10"]);
    folder.write(
        "incidents.csv",
        "date;summary;types;targets\n2016;\"Beaten; and threatened\";beating;a\n2017-03~;Searched;search;b\n",
    );
    let run = folder.run(&["import", "incidents.csv", "--at-once", "10"]);
    assert!(run.err.contains("2 records added"), "{}", run.err);
    let list = folder.ok(&["list", "incidents", "--format", "csv"]);
    assert!(list.contains("Beaten; and threatened"), "{list}");
    folder.write(
        "incidents.csv",
        "date,summary,targets\n2016,x\n2016,y,nobody\n",
    );
    folder.fails(
        &["import", "incidents.csv", "--at-once", "10"],
        4,
        "incidents.csv:2:3: this row has 2 cells",
    );
}
