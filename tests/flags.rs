//! Every flag of the recording commands puts its value where it says.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;
use common::Folder;

#[test]
fn every_flag_records_what_it_says() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.ok(&[
        "add-source",
        "--title",
        "Interview",
        "--slug",
        "talk",
        "--kind",
        "interview",
        "--author",
        "B. Author",
        "--publisher",
        "A Press",
        "--language",
        "en",
        "--address",
        "https://example.org",
        "--reliability",
        "unsure",
        "--summary",
        "What it says",
        "--note",
        "kept safe",
    ]);
    folder.ok(&[
        "add-actor",
        "--name",
        "Ministry of Justice",
        "--slug",
        "ministry",
        "--kind",
        "public-body",
        "--organization-kind",
        "ministry",
        "--meaning",
        "Justice",
        "--serves",
        "the public",
    ]);
    folder.ok(&[
        "add-actor",
        "--name",
        "Prison Service",
        "--slug",
        "prison-service",
        "--part-of",
        "ministry",
    ]);
    folder.ok(&[
        "add-source",
        "--title",
        "Letter of the ministry",
        "--actor",
        "ministry",
    ]);
    folder.ok(&[
        "add-defender",
        "--name",
        "Anna Ivanova",
        "--serves",
        "prisoners",
        "--work",
        "She visits prisons.",
        "--biography",
        "She was born abroad.",
        "--born",
        "around 1980",
        "--nationality",
        "Belarus",
        "--role",
        "adviser",
        "--organization",
        "ministry",
        "--note",
        "call first",
    ]);
    folder.ok(&[
        "add-actor",
        "--name",
        "Boris Petrov",
        "--slug",
        "petrov",
        "--kind",
        "person",
    ]);
    folder.ok(&[
        "add-incident",
        "--summary",
        "Threatened",
        "--slug",
        "threat-one",
        "--witness",
        "petrov",
        "--times",
        "3",
        "--status",
        "alleged",
        "--state-response",
        "complaint filed",
        "--state-response",
        "no suspects identified",
    ]);
    folder.ok(&[
        "add-provision",
        "--article",
        "7",
        "--part",
        "2",
        "--law",
        "Code",
        "--edition",
        "1999",
        "--penalty",
        "Up to two years",
        "--analysis",
        "It is vague.",
        "--slug",
        "code-7",
    ]);
    folder.ok(&[
        "add-proceeding",
        "--accused",
        "anna-ivanova",
        "--accused",
        "petrov",
        "--case-number",
        "12/34",
        "--authority",
        "ministry",
        "--court",
        "ministry",
        "--witness",
        "prison-service",
        "--slug",
        "the-case",
        "--title",
        "The case",
    ]);
    folder.ok(&[
        "add-charge",
        "--proceeding",
        "the-case",
        "--defender",
        "anna-ivanova",
        "--provision",
        "code-7",
        "--allegation",
        "spoke out",
        "--quote",
        "so it was said",
        "--count",
        "1",
        "--assessment",
        "unfounded",
        "--response",
        "She denies it.",
        "--status",
        "charged",
        "--slug",
        "count-one",
    ]);
    folder.ok(&[
        "add-step",
        "--defender",
        "anna-ivanova",
        "--kind",
        "remanded",
        "--date",
        "2020-01-02",
        "--accused",
        "anna-ivanova",
        "--charge",
        "count-one",
        "--authority",
        "ministry",
        "--instance",
        "investigation",
        "--outcome",
        "granted",
        "--duration",
        "two months",
        "--ends",
        "2020-03-02",
    ]);
    folder.ok(&[
        "add-measure",
        "--kind",
        "asset freeze",
        "--ended",
        "2021",
        "--continues",
        "--authority",
        "ministry",
        "--legal-basis",
        "code-7",
        "--object",
        "a bank account",
        "--proceeding",
        "the-case",
    ]);
    folder.ok(&[
        "add-demand",
        "--text",
        "Release her",
        "--position",
        "2",
        "--addressee",
        "ministry",
        "--about",
        "anna-ivanova",
        "--concerning",
        "the-case",
        "--status",
        "open",
    ]);
    folder.ok(&[
        "add-communication",
        "--kind",
        "letter",
        "--about",
        "anna-ivanova",
        "--recipient",
        "ministry",
        "--channel",
        "e-mail",
        "--language",
        "en",
        "--body",
        "Dear Minister",
        "--reply-due",
        "2020-05-01",
        "--from",
        "petrov",
    ]);
    folder.ok(&[
        "add-affiliation",
        "--actor",
        "petrov",
        "--organization",
        "ministry",
        "--role",
        "clerk",
        "--ended",
    ]);
    folder.ok(&[
        "add-relationship",
        "--actor",
        "petrov",
        "--kind",
        "colleague",
        "--other",
        "anna-ivanova",
    ]);
    folder.ok(&[
        "add-life-event",
        "--actor",
        "petrov",
        "--kind",
        "exile",
        "--by",
        "ministry",
    ]);
    folder.ok(&[
        "add-term",
        "--vocabulary",
        "channels",
        "--code",
        "pigeon",
        "--label",
        "carrier pigeon",
        "--group",
        "birds",
        "--definition",
        "By bird.",
    ]);
    folder.ok(&["cite", "threat-one", "talk", "--quote", "the words"]);
    let all = folder.ok(&["export"]);
    for part in [
        "author: B. Author",
        "publisher: A Press",
        "language: en",
        "address: https://example.org",
        "reliability: unsure",
        "note: kept safe",
        "organization_kind: ministry",
        "meaning: Justice",
        "serves: the public",
        "part_of: ministry",
        "actor: ministry",
        "serves: prisoners",
        "work: She visits prisons.",
        "biography: She was born abroad.",
        "born: 1980~",
        "- BY",
        "role: adviser",
        "note: call first",
        "times: '3'",
        "status: alleged",
        "- complaint-filed",
        "- nobody-identified",
        "part: '2'",
        "edition: '1999'",
        "penalty: Up to two years",
        "analysis: It is vague.",
        "case_number: 12/34",
        "court: ministry",
        "allegation: spoke out",
        "- so it was said",
        "count: 1",
        "assessment: unfounded",
        "response: She denies it.",
        "status: charged",
        "- count-one",
        "instance: investigation",
        "outcome: granted",
        "duration: two months",
        "ends: 2020-03-02",
        "continues: true",
        "legal_basis: code-7",
        "object: a bank account",
        "position: 2",
        "concerning: the-case",
        "channel: email",
        "body: Dear Minister",
        "reply_due: 2020-05-01",
        "ended: true",
        "kind: colleague",
        "by: ministry",
        "group: birds",
        "definition: By bird.",
        "quote: the words",
    ] {
        assert!(all.contains(part), "{part} in\n{all}");
    }
    folder.ok(&["use", "anna-ivanova"]);
    folder.ok(&["use", "--none"]);
    assert!(folder.ok(&["appeal", "--list-kinds"]).contains("statement"));
    assert!(folder.ok(&["completions", "bash"]).contains("dossier"));
    assert!(folder.ok(&["man"]).contains(".TH dossier"));
    folder.ok(&["appeal", "--output", "letter.txt", "--place", "Dublin"]);
    folder.fails(
        &["appeal", "--output", "letter.txt"],
        1,
        "never overwritten",
    );
}

#[test]
fn flags_of_reading_commands() {
    let folder = Folder::with_khamroev();
    let by = folder.ok(&["timeline", "--by", "FSB"]);
    assert!(
        by.contains("Apartment searched") && !by.contains("Beaten"),
        "{by}"
    );
    let plain = folder.ok(&["timeline"]);
    assert!(!plain.contains('\u{1b}'), "no colour on a pipe");
    assert!(
        folder
            .ok(&["timeline", "--color", "always"])
            .contains('\u{1b}')
    );
    folder.ok(&[
        "add-incident",
        "--summary",
        "Hidden visit",
        "--confidentiality",
        "internal",
    ]);
    let run = folder.run(&["timeline"]);
    assert!(
        !run.out.contains("Hidden visit")
            && run
                .err
                .contains("1 record or part of one above public was withheld"),
        "{}",
        run.err
    );
    assert!(
        folder
            .ok(&["timeline", "--include", "internal"])
            .contains("Hidden visit")
    );
    assert!(!folder.ok(&["appeal"]).contains("idden visit"));
    assert!(folder.run(&["timeline", "--quiet"]).err.is_empty());
    folder.fails(
        &["add-incident", "--no-input"],
        2,
        "an incident needs “summary”",
    );
    let json: serde_json::Value =
        serde_json::from_str(&folder.ok(&["timeline", "--json"])).unwrap();
    assert_eq!(json["years"][0]["entries"][0]["date"], "2010");
    let html = folder.ok(&["timeline", "--format", "html", "--full"]);
    assert!(
        html.starts_with("<!DOCTYPE html>")
            && html.contains("default-src 'none'")
            && !html.contains("http://")
    );
    let letter: serde_json::Value =
        serde_json::from_str(&folder.ok(&["appeal", "--lang", "en", "--format", "json"])).unwrap();
    assert_eq!(letter["language"], "en");
}

#[test]
fn data_is_escaped_in_every_format() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.ok(&[
        "add-defender",
        "--name",
        "=1+1 <script>x</script> \u{1b}[31m \u{202e}",
        "--description",
        "# *x* [a](javascript:1) | b",
    ]);
    folder.ok(&[
        "add-incident",
        "--summary",
        "=HYPERLINK(1)",
        "--narrative",
        "<img src=x onerror=y>\n# heading\n1. item",
        "--slug",
        "hostile-one",
    ]);
    for format in ["table", "text", "md", "html", "csv"] {
        let out = folder.ok(&["timeline", "--full", "--format", format]);
        for wrong in ["\u{1b}", "\u{202e}"] {
            assert!(!out.contains(wrong) || format == "csv", "{format}: {out}");
        }
        if matches!(format, "html" | "md") {
            assert!(
                !out.contains("<script>") && !out.contains("<img"),
                "{format}: {out}"
            );
        }
        if format == "csv" {
            assert!(out.contains("'=HYPERLINK(1)"), "{out}");
        }
    }
    for format in ["md", "html"] {
        let out = folder.ok(&["appeal", "--format", format]);
        assert!(
            !out.contains("<script>") && !out.contains("<img") && !out.contains("\n# heading"),
            "{out}"
        );
        assert!(
            format != "md" || out.contains("\\[a\\](javascript"),
            "{out}"
        );
    }
}
