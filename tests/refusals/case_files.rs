//! Case files, YAML and JSON.

use super::{accepted, case, refuse_all};
use crate::common::Folder;

const IMPORT: [&str; 2] = ["import", "input"];

#[test]
fn yaml_that_is_refused() {
    let bomb: String = (0..9).fold("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n".to_owned(), |text, n| {
        let all = vec![format!("*a{n}"); 10].join(",");
        format!("{text}a{}: &a{} [{all}]\n", n + 1, n + 1)
    });
    let utf16: Vec<u8> = "\u{feff}defenders: []\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let anna = |rest: &str| format!("defenders:\n- name: Anna\n  {rest}\n");
    refuse_all(vec![
        case("aliases that multiply", bomb, &IMPORT, 4, "aliases"),
        case("an alias of itself", "a: &a [*a]\n", &IMPORT, 4, "input:1"),
        case(
            "an unknown alias",
            "defenders: *nobody\n",
            &IMPORT,
            4,
            "input:1",
        ),
        case("deep lists", "[".repeat(100_000), &IMPORT, 4, "input:1"),
        case(
            "deep maps",
            (0..5000)
                .map(|n| format!("{}a:\n", " ".repeat(n)))
                .collect::<String>(),
            &IMPORT,
            4,
            "input:",
        ),
        case("deep dashes", "- ".repeat(50_000), &IMPORT, 4, "input:1"),
        case(
            "the same key twice",
            anna("name: Vera"),
            &IMPORT,
            4,
            "stands twice",
        ),
        case("UTF-16", utf16, &IMPORT, 4, "not UTF-8"),
        case(
            "invalid UTF-8",
            b"defenders:\n- name: Jos\xe9\n".to_vec(),
            &IMPORT,
            4,
            "input:2:12: this is not UTF-8",
        ),
        case(
            "overlong UTF-8",
            b"defenders:\n- name: \xc0\xaf\n".to_vec(),
            &IMPORT,
            4,
            "not UTF-8",
        ),
        case(
            "a NUL",
            "defenders:\n- name: An\0na\n",
            &IMPORT,
            4,
            "input:2",
        ),
        case(
            "a second document",
            "defenders: []\n---\ndefenders: []\n",
            &IMPORT,
            4,
            "second document",
        ),
        case(
            "a tab for indentation",
            "defenders:\n\t- name: A\n",
            &IMPORT,
            4,
            "input:2",
        ),
        case(
            "an open quote",
            "defenders:\n- name: \"Anna\n",
            &IMPORT,
            4,
            "input:",
        ),
        case(
            "an open bracket",
            "defenders: [{name: Anna\n",
            &IMPORT,
            4,
            "input:",
        ),
        case(
            "a list at the top",
            "- Anna\n",
            &IMPORT,
            4,
            "starts with a list",
        ),
        case("a word at the top", "Anna\n", &IMPORT, 4, "input:1:1"),
        case(
            "an unknown list",
            "defnders:\n- name: Anna\n",
            &IMPORT,
            4,
            "defenders",
        ),
        case("an unknown field", anna("nmae: Vera"), &IMPORT, 4, "name"),
        case(
            "a map for a text",
            "defenders:\n- name: {first: Anna}\n",
            &IMPORT,
            4,
            "input:2",
        ),
        case(
            "a list for a text",
            "defenders:\n- name: [Anna, Vera]\n",
            &IMPORT,
            4,
            "input:2",
        ),
        case(
            "a text for a list",
            "defenders: Anna\nincidents: [x]\n",
            &IMPORT,
            4,
            "input:",
        ),
        case(
            "a merge key",
            "defenders:\n- <<: {name: Anna}\n",
            &IMPORT,
            4,
            "input:2",
        ),
        case(
            "a tag that would run something",
            "defenders:\n- name: !!python/object/apply:os.system [ls]\n",
            &IMPORT,
            4,
            "input:2:9: here stands a list",
        ),
        case(
            "a key that is a list",
            "? [a, b]\n: c\n",
            &IMPORT,
            4,
            "input:1",
        ),
        case(
            "a wrong flag",
            anna("defender: maybe"),
            &IMPORT,
            4,
            "true or false",
        ),
        case("a wrong country", anna("country: XX"), &IMPORT, 4, "XX"),
        case(
            "a wrong term",
            anna("incidents: [{summary: s, types: [levitation]}]"),
            &IMPORT,
            4,
            "levitation",
        ),
        case(
            "a wrong level",
            anna("confidentiality: topsecret"),
            &IMPORT,
            4,
            "topsecret",
        ),
        case(
            "a link to nobody",
            anna("incidents: [{summary: s, by: [nobody-at-all]}]"),
            &IMPORT,
            4,
            "nobody-at-all",
        ),
        case("a wrong uid", anna("uid: 12345"), &IMPORT, 4, "input:3"),
        case(
            "a uid of another kind",
            "sources:\n- {title: Talk, uid: 01890000-0000-7000-8000-000000000001}\nactors:\n- {name: A, uid: 01890000-0000-7000-8000-000000000001}\n",
            &IMPORT,
            4,
            "two records have the uid",
        ),
        case(
            "a slug with a path",
            anna("slug: ../../etc"),
            &IMPORT,
            4,
            "slug",
        ),
        case(
            "a huge number",
            anna("age: 99999999999999999999"),
            &IMPORT,
            4,
            "whole number",
        ),
    ]);
}

#[test]
fn json_that_is_refused() {
    refuse_all(vec![
        case(
            "cut off",
            "{\"defenders\": [{\"name\": \"An",
            &IMPORT,
            4,
            "input:1",
        ),
        case(
            "deep lists",
            format!("{{\"defenders\": {}", "[".repeat(200_000)),
            &IMPORT,
            4,
            "input:1",
        ),
        case(
            "deep maps",
            "{\"a\":".repeat(100_000),
            &IMPORT,
            4,
            "input:1",
        ),
        case(
            "the same key twice",
            "{\"defenders\": [{\"name\": \"A\", \"name\": \"B\"}]}",
            &IMPORT,
            4,
            "stands twice",
        ),
        case(
            "two values",
            "{\"defenders\": []} {\"defenders\": []}",
            &IMPORT,
            4,
            "input:1",
        ),
        case(
            "a number for a text",
            "{\"defenders\": [{\"name\": {\"x\": 1e400}}]}",
            &IMPORT,
            4,
            "input:1",
        ),
        case(
            "a NUL",
            "{\"defenders\": [{\"name\": \"A\\u0000B\"}]}",
            &IMPORT,
            4,
            "input:1",
        ),
    ]);
}

#[test]
fn tables_that_are_refused() {
    const TABLE: [&str; 4] = ["import", "--of", "incidents", "input"];
    refuse_all(vec![
        case(
            "a ragged row",
            "date,summary\n2019,One\n2020\n",
            &TABLE,
            4,
            "input:3:2: this row has 1 cells, the first row has 2",
        ),
        case(
            "too many cells",
            "date,summary\n2019,One,more\n",
            &TABLE,
            4,
            "input:2:3",
        ),
        case(
            "an unknown column",
            "date,sumary\n2019,One\n",
            &TABLE,
            4,
            "input:1:2: an incident has no field “sumary”",
        ),
        case(
            "a column twice",
            "date,date\n2019,2020\n",
            &TABLE,
            4,
            "stands twice",
        ),
        case(
            "a wrong date",
            "date,summary\n2019-02-30,One\n",
            &TABLE,
            4,
            "input:2:1",
        ),
        case(
            "a wrong term",
            "summary,types\nOne,threat;levitation\n",
            &TABLE,
            4,
            "input:2:2",
        ),
        case(
            "a link to nobody",
            "summary,targets\nOne,nobody-at-all\n",
            &TABLE,
            4,
            "nobody-at-all",
        ),
        case(
            "broken YAML in a cell",
            "summary,by\nOne,[{wording: x\n",
            &TABLE,
            4,
            "input:2:2",
        ),
        case("a NUL in a cell", "summary\nO\0ne\n", &TABLE, 4, "NUL"),
        case(
            "an unknown kind",
            "summary\nOne\n",
            &["import", "--of", "novels", "input"],
            2,
            "--of KIND",
        ),
        case(
            "a case file as a table",
            "defenders:\n- name: Anna\n",
            &TABLE,
            4,
            "input:1:1",
        ),
    ]);
}

#[test]
fn a_table_is_read_and_its_guarded_cells_come_back() {
    let folder = Folder::with_khamroev();
    folder.write(
        "incidents.csv",
        "\u{feff}date;summary;types;targets;by;note\nearly March 2019;'=1+1 was written on the door;threat;khamroev;[{wording: two men}];\"a; b\"\n2018-03;Second;;khamroev;;''quoted'\n",
    );
    folder.ok(&["import", "incidents.csv"]);
    let shown = folder.ok(&["show", "i29"]);
    for part in [
        "summary: =1+1 was written",
        "note: a; b",
        "wording: two men",
        "- khamroev",
    ] {
        assert!(shown.replace('\'', "").contains(part), "{part}: {shown}");
    }
    assert!(folder.ok(&["show", "i30"]).contains("quoted"));
    let again = folder.run(&["import", "incidents.csv"]);
    assert!(again.err.contains("nothing changes"), "{}", again.err);
    let table = folder.ok(&["list", "incidents", "--format", "csv"]);
    assert!(table.contains("'=1+1 was written"), "{table}");
}

#[test]
fn what_looks_odd_but_is_right_is_taken_as_it_stands() {
    let yaml = |text: &str, then: &[&str]| accepted(text.as_bytes(), then);
    assert!(yaml("\u{feff}defenders:\n- name: Anna\n", &["export"]).contains("name: Anna"));
    assert!(
        yaml(
            "defenders:\r\n- name: Anna\r\n  note: |\r\n    one\r\n    two\r\n",
            &["export"]
        )
        .contains("two")
    );
    let shown = yaml(
        "defenders:\n- {name: Anna, country: NO, title: yes, work: off, description: 012, note: 12:30:45}\n",
        &["show", "anna"],
    );
    for line in [
        "country: NO",
        "title: 'yes'",
        "work: 'off'",
        "description: '012'",
        "12:30:45",
    ] {
        let plain = line.replace('\'', "");
        assert!(
            shown.contains(line)
                || shown.contains(&plain)
                || shown.contains(&line.replace('\'', "\"")),
            "{line}: {shown}"
        );
    }
    let name = "Ж".repeat(10_000);
    assert!(yaml(&format!("defenders:\n- name: {name}\n"), &["export"]).contains(&name));
}

#[test]
fn large_files_need_little_memory() {
    let long = format!(
        "defenders:\n- name: Anna\n  biography: \"{}\"\n",
        "word ".repeat(800_000)
    );
    let shown = accepted(long.as_bytes(), &["list", "defenders"]);
    assert!(shown.contains("Anna"));
    let many: String = (0..5000)
        .map(|n| format!("- {{name: Person {n}}}\n"))
        .collect();
    let list = accepted(format!("actors:\n{many}").as_bytes(), &["list"]);
    assert!(list.contains("5000"), "{list}");
}
