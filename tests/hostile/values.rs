//! Values that a record cannot hold, or that look like something else.

use crate::bench::{Case, refused, taken, try_all};

fn bad(name: &str, text: &str, says: &str) -> Case {
    refused(name, &["import", "case.yaml"], 4, says).file("case.yaml", text)
}

fn cases() -> Vec<Case> {
    vec![
        bad("no such country", "actors: [{name: A, country: Atlantis}]", "Atlantis"),
        bad("no such term", "incidents: [{summary: S, types: teleported}]", "teleported"),
        bad("no such record", "incidents: [{summary: S, by: nobody-at-all}]", "nobody-at-all"),
        bad("a part of itself", "actors: [{name: A, slug: x-a, part_of: x-a, colour: red}]", "colour"),
        bad("a slug twice", "actors: [{name: A, slug: x}, {name: B, slug: x}]", "x"),
        bad("no name", "actors: [{slug: x}]", "name"),
        bad("a name of spaces", "actors: [{name: '   '}]", "name"),
        bad("a slug with a path", "actors: [{name: A, slug: ../../etc/passwd}]", "slug"),
        bad("a slug with an escape", "actors: [{name: A, slug: \"a\\eb\"}]", "slug"),
        bad("a uid that is none", "actors: [{name: A, uid: 12}]", "uid"),
        bad(
            "a uid twice",
            "actors: [{name: A, uid: 01a20ae5-5d9c-70c7-94a6-b436f679e640}, {name: B, uid: 01a20ae5-5d9c-70c7-94a6-b436f679e640}]",
            "two actors of this file",
        ),
        bad("an amount of words", "proceedings: [{slug: p, accused: khamroev, steps: [{kind: verdict, sentences: [{kind: fine, amount: much}]}]}]", "amount"),
        bad("a level that is none", "actors: [{name: A, confidentiality: open}]", "expected one of"),
        bad("a group for a name", "actors: [{name: {a: b}}]", "“a” is not a language"),
        bad("a list in a list", "actors: [[{name: A}]]", "expected an actor"),
        bad("settings that are none", "dossier: [1, 2]", "case.yaml:1"),
        taken("SQL in a name", &["import", "case.yaml"])
            .file("case.yaml", "actors: [{name: \"x'); DROP TABLE record; --\", slug: x}]")
            .shows(&["show", "x"], "DROP TABLE record")
            .shows(&["export"], "Khamroev"),
        taken("wildcards in a name", &["import", "case.yaml"])
            .file("case.yaml", "actors: [{name: '%_%', slug: x}]")
            .shows(&["show", "x"], "%_%"),
        taken("HTML in a name", &["import", "case.yaml"])
            .file("case.yaml", "incidents: [{targets: khamroev, summary: '<script>alert(1)</script>'}]")
            .shows(&["timeline", "--format", "html"], "&lt;script&gt;alert(1)"),
        taken("Markdown in a summary", &["import", "case.yaml"])
            .file("case.yaml", "incidents: [{targets: khamroev, summary: '[a](javascript:b) ![c](d) `e`'}]")
            .shows(&["timeline", "--format", "md"], "\\[a\\](javascript:b)"),
        taken("incidents after each other in a ring", &["import", "case.yaml"])
            .file(
                "case.yaml",
                "incidents: [{slug: xa, targets: khamroev, summary: First, date: {after: xb}}, {slug: xb, targets: khamroev, summary: Second, date: {after: xa}}]",
            )
            .or(4)
            .shows(&["timeline"], "Beaten"),
        taken("parts of each other in a ring", &["import", "case.yaml"])
            .file("case.yaml", "actors: [{name: A, slug: xa, part_of: xb}, {name: B, slug: xb, part_of: xa}]")
            .or(4)
            .shows(&["list", "actors"], "Erdam"),
        taken("thousands of combining marks", &["import", "case.yaml"])
            .file("case.yaml", format!("actors: [{{name: 'Z{}', slug: xz}}]", "\u{0301}".repeat(5_000)))
            .shows(&["list", "actors"], "Erdam"),
        taken("a word of 100,000 letters", &["import", "case.yaml"])
            .file("case.yaml", format!("incidents: [{{targets: khamroev, summary: {}}}]", "x".repeat(100_000)))
            .shows(&["timeline"], "Beaten")
            .shows(&["appeal"], "Khamroev"),
    ]
}

#[test]
fn hostile_values() {
    try_all(cases());
}
