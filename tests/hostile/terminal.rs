//! Texts that want to act on the terminal, and terminals that are none.

use crate::bench::{Case, Out, read, refused, taken, try_all};

const TITLE: &str = "A\u{1b}]0;pwned\u{7}\u{9b}31m\u{202e}evil\u{2066}\u{7f}B";

/// Printed as symbols, never raw, in every form that people read.
fn shown(name: &str, arguments: &[&str]) -> Case {
    let escaped = serde_json::to_string(TITLE).unwrap();
    read(name, arguments)
        .dossier(move |folder| {
            std::fs::write(
                folder.join("spoil.yaml"),
                format!("defenders: [{{slug: spoilt, name: {escaped}, incidents: [{{slug: xi, summary: {escaped}, narrative: {escaped}, place: {escaped}}}]}}]"),
            )
            .unwrap();
            let import = assert_cmd::Command::cargo_bin("dossier")
                .unwrap()
                .current_dir(folder)
                .env_remove("DOSSIER_FILE")
                .args(["import", "spoil.yaml"])
                .assert();
            import.success();
        })
        .prints("evil")
        .lacks("\u{1b}]")
        .lacks("\u{9b}")
        .lacks("\u{202e}")
        .lacks("\u{2066}")
        .lacks("\u{7}")
}

fn cases() -> Vec<Case> {
    let mut cases = vec![
        shown("escapes in a table", &["timeline", "spoilt"]),
        shown("escapes in full", &["timeline", "spoilt", "--full"]),
        shown(
            "escapes in colour",
            &["timeline", "spoilt", "--color", "never", "--full"],
        ),
        shown(
            "escapes in text",
            &["timeline", "spoilt", "--format", "text", "--full"],
        ),
        shown(
            "escapes in Markdown",
            &["timeline", "spoilt", "--format", "md", "--full"],
        ),
        shown(
            "escapes in HTML",
            &["timeline", "spoilt", "--format", "html", "--full"],
        ),
        shown("escapes in a list", &["list", "defenders"]),
        shown("escapes in a list of incidents", &["list", "incidents"]),
        shown("escapes in a record", &["show", "spoilt"]),
        shown("escapes in an incident", &["show", "xi"]),
        shown(
            "escapes in a letter",
            &["appeal", "spoilt", "--include", "secret"],
        ),
        shown("escapes in the log", &["log", "spoilt"]),
        refused("escapes in a reference", &["show", TITLE], 3, "pwned")
            .lacks("\u{1b}]")
            .lacks("\u{202e}"),
        refused(
            "escapes in a file name",
            &["import", "a\u{1b}]0;x\u{7}.yaml"],
            1,
            "cannot read",
        )
        .lacks("\u{1b}]"),
        refused(
            "escapes in a key",
            &["import", "case.yaml"],
            4,
            "unknown key",
        )
        .file("case.yaml", "\"\\e]0;x\\a\": 1\n")
        .lacks("\u{1b}]"),
        refused(
            "escapes in a date",
            &["add-incident", "--summary", "S", "--date", TITLE],
            4,
            "date",
        )
        .lacks("\u{1b}]"),
        refused("no width", &["timeline", "--width", "0"], 2, "--width"),
        refused(
            "a width below zero",
            &["timeline", "--width=-5"],
            2,
            "--width",
        ),
        refused(
            "a width beyond all",
            &["timeline", "--width", "99999999999"],
            2,
            "--width",
        ),
        refused(
            "a width of words",
            &["timeline", "--width", "wide"],
            2,
            "--width",
        ),
    ];
    for columns in [
        "0",
        "1",
        "-1",
        "abc",
        "",
        "65535",
        "999999999",
        "18446744073709551615",
        "99999999999999999999",
    ] {
        for arguments in [
            &["timeline", "--full"][..],
            &["list", "incidents"],
            &["show", "khamroev"],
            &["timeline", "--help"],
        ] {
            cases.push(
                read(&format!("COLUMNS={columns} {arguments:?}"), arguments)
                    .env("COLUMNS", columns)
                    .prints("e"),
            );
        }
    }
    for arguments in [
        &["timeline"][..],
        &["export"],
        &["list", "incidents"],
        &["appeal"],
        &["--help"],
        &["man"],
        &["completions", "bash"],
        &["list", "terms", "--vocabulary", "incident-types"],
        &["log"],
        &["import", "--dry-run", "case.yaml"],
    ] {
        for (how, out) in [("broken pipe", Out::Broken), ("closed output", Out::Closed)] {
            cases.push(
                read(&format!("{how} {arguments:?}"), arguments)
                    .file("case.yaml", "actors: [{name: A}]")
                    .out(out)
                    .or(1),
            );
        }
    }
    cases.push(
        taken(
            "a broken pipe does not undo what is said",
            &["add-incident", "--summary", "Done"],
        )
        .out(Out::Broken)
        .or(1)
        .shows(&["export"], "Khamroev"),
    );
    if cfg!(target_os = "linux") {
        cases.push(
            refused(
                "a full disk for the output",
                &["timeline"],
                1,
                "cannot write",
            )
            .out(Out::To("/dev/full")),
        );
        cases.push(
            refused("a full disk for the export", &["export"], 1, "cannot write")
                .out(Out::To("/dev/full")),
        );
    }
    cases
}

#[test]
fn hostile_terminal() {
    try_all(cases());
}
