//! Arguments and environment variables full of rubbish.

use crate::bench::{Case, Input, read, refused, taken, try_all};

const COMMANDS: &[&str] = &[
    "add-defender",
    "add-actor",
    "add-incident",
    "add-proceeding",
    "add-charge",
    "add-step",
    "add-provision",
    "add-measure",
    "add-source",
    "add-demand",
    "add-communication",
    "record-sent",
    "add-reply",
    "correspondence",
    "add-affiliation",
    "add-relationship",
    "add-life-event",
    "add-term",
    "timeline",
    "appeal",
    "export",
    "list",
    "log",
    "verify",
];

/// The flags of a command that take a value.
fn flags(command: &str) -> Vec<String> {
    dossier::cli::definition()
        .find_subcommand(command)
        .unwrap_or_else(|| panic!("no command {command}"))
        .get_arguments()
        .filter(|argument| argument.get_action().takes_values())
        .filter_map(|argument| argument.get_long().map(|name| format!("--{name}")))
        .collect()
}

fn cases() -> Vec<Case> {
    let long = "x".repeat(100_000);
    let mut cases = vec![
        refused("no such command", &["frobnicate"], 2, "frobnicate"),
        refused("an empty command", &[""], 2, "unrecognized"),
        refused("an empty reference", &["show", ""], 3, "there is no"),
        refused("an empty name", &["add-defender", "--name", ""], 2, "name"),
        refused(
            "an empty file name",
            &["import", ""],
            2,
            "a value is required",
        ),
        refused(
            "an empty dossier name",
            &["--dossier", "", "timeline"],
            2,
            "--dossier",
        )
        .or(3),
        refused("nothing to set", &["set", "khamroev", ""], 2, "="),
        refused("an empty field", &["set", "khamroev", "=x"], 2, "field"),
        refused(
            "a field that is none",
            &["set", "khamroev", &format!("{long}=x")],
            2,
            "no field",
        ),
        refused("a long reference", &["show", &long], 3, "there is no"),
        refused(
            "a long term",
            &["add-incident", "--summary", "S", "--type", &long],
            4,
            "xxx",
        ),
        refused(
            "a long actor",
            &["add-incident", "--summary", "S", "--by", &long],
            3,
            "xxx",
        ),
        refused(
            "a long country",
            &["add-incident", "--summary", "S", "--country", &long],
            4,
            "xxx",
        ),
        refused(
            "a long flag",
            &[&format!("--{long}")],
            2,
            "unexpected argument",
        ),
        refused("a long file name", &["import", &long], 1, "cannot read"),
        refused(
            "a long dossier name",
            &["--dossier", &long, "timeline"],
            1,
            "cannot use",
        ),
        refused(
            "a long output name",
            &["timeline", "--output", &long],
            1,
            "cannot write",
        ),
        taken("a long summary", &["add-incident", "--summary", &long]).shows(&["timeline"], "xxx"),
        taken(
            "a long remark",
            &[
                "add-incident",
                "--summary",
                "S",
                "--change-note",
                &long,
                "--author",
                &long,
            ],
        )
        .shows(&["log"], "xxx"),
        refused(
            "a number beyond all",
            &["show", "i99999999999999999999"],
            3,
            "there is no",
        ),
        refused("a number below zero", &["show", "i-1"], 3, "there is no"),
        refused("number zero", &["show", "0"], 3, "there is no"),
        refused(
            "a revision that is none",
            &["show", "khamroev", "--at", "99999999999999999999"],
            3,
            "",
        )
        .or(2)
        .or(4),
        refused(
            "a revision below zero",
            &["show", "khamroev", "--at=-1"],
            3,
            "",
        )
        .or(2)
        .or(4),
        refused("undo of nothing", &["undo", "99999999"], 3, "")
            .or(2)
            .or(1),
        refused(
            "a hash that is none",
            &["verify", "--against", "xyz"],
            2,
            "--against",
        ),
        refused(
            "a hash with wide letters",
            &["verify", "--against", &"é".repeat(40)],
            2,
            "--against",
        ),
        refused(
            "terms of no vocabulary",
            &["list", "terms", "--vocabulary", "nonsense"],
            3,
            "nonsense",
        )
        .or(4)
        .or(2),
        refused(
            "fields of no kind",
            &["list", "fields", "--of", "nonsense"],
            2,
            "--of KIND",
        )
        .or(3)
        .or(4),
        refused(
            "a language that is none",
            &["appeal", "--lang", "xx-Klingon"],
            2,
            "xx-Klingon",
        )
        .or(4)
        .or(3),
        refused(
            "nobody to write to",
            &["appeal", "--to", "nobody-there"],
            3,
            "nobody-there",
        ),
        refused("a place for a flag", &["timeline", "--from"], 2, "--from"),
        refused(
            "YAML in a part",
            &["set", "khamroev", "names=[{text: &a [*a]"],
            4,
            "names",
        ),
        refused(
            "deep YAML in a part",
            &["set", "khamroev", &format!("names={}", "[".repeat(50_000))],
            4,
            "names",
        ),
        read("today is soon", &["timeline"])
            .env("DOSSIER_TODAY", "soon")
            .prints("Beaten"),
        read("today is before all", &["timeline"])
            .env("DOSSIER_TODAY", "-262143-01-01")
            .prints("Beaten"),
        read("today is after all", &["timeline", "--full"])
            .env("DOSSIER_TODAY", "+262142-12-31")
            .prints("Beaten"),
        read("an appeal after all", &["appeal"])
            .env("DOSSIER_TODAY", "+262142-12-31")
            .prints("Khamroev"),
        taken(
            "yesterday, before all",
            &["add-incident", "--summary", "S", "--date", "yesterday"],
        )
        .env("DOSSIER_TODAY", "-262143-01-01")
        .or(4),
        taken(
            "in the future, after all",
            &["add-incident", "--summary", "S", "--date", "two weeks ago"],
        )
        .env("DOSSIER_TODAY", "+262142-12-31")
        .or(4),
        read("no colour", &["timeline"])
            .env("NO_COLOR", "maybe")
            .prints("Beaten")
            .lacks("\u{1b}"),
        read("a terminal that is none", &["timeline"])
            .env("TERM", "\u{1b}[31m")
            .prints("Beaten"),
        read("a language of nowhere", &["timeline"])
            .env("LANG", "xx")
            .env("LC_ALL", "\u{202e}")
            .prints("Beaten"),
        refused("a file that is none", &["timeline"], 3, "is not there")
            .env("DOSSIER_FILE", "nowhere.dossier"),
        refused("an empty variable", &["timeline"], 2, "")
            .env("DOSSIER_FILE", "")
            .or(0)
            .or(3),
        taken("an author of escapes", &["add-incident", "--summary", "S"])
            .env("DOSSIER_AUTHOR", "\u{1b}]0;x\u{7}")
            .shows(&["log"], "␛]0;x␇"),
        refused("an editor that is none", &["edit", "khamroev"], 1, "editor")
            .env("EDITOR", "no-such-editor-here"),
        refused(
            "an editor that fails",
            &["edit", "khamroev"],
            1,
            "nothing was changed",
        )
        .env("EDITOR", "false"),
        refused(
            "no folder for the editor",
            &["edit", "khamroev"],
            1,
            "private folder",
        )
        .env("TMPDIR", "/nowhere/at/all"),
        refused(
            "a text from nowhere",
            &["set", "khamroev", "biography=@nowhere.txt"],
            1,
            "cannot read nowhere.txt",
        ),
        refused(
            "a text that is a folder",
            &["set", "khamroev", "biography=@."],
            2,
            "is not a file",
        ),
        refused(
            "a text that is not UTF-8",
            &["set", "khamroev", "biography=@latin.txt"],
            4,
            "not UTF-8",
        )
        .file("latin.txt", b"Jos\xe9"),
        refused(
            "a text of UTF-16",
            &["set", "khamroev", "biography=-"],
            4,
            "not UTF-8",
        )
        .input(Input::Bytes(b"\xff\xfea\0".to_vec())),
        refused(
            "a text of 50 MB",
            &["set", "khamroev", "biography=-"],
            4,
            "larger than",
        )
        .input(Input::Bytes(vec![b'x'; 50_000_000])),
    ];
    for command in COMMANDS {
        for flag in flags(command) {
            // Empty is as good as absent, or it is refused; it is never worse.
            cases.push(
                taken(&format!("{command} {flag} ''"), &[command, &flag, ""])
                    .or(1)
                    .or(2)
                    .or(3)
                    .or(4),
            );
        }
    }
    #[cfg(unix)]
    {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt;
        let wrong = OsStr::from_bytes(b"a\xff\xfeb");
        cases.extend([
            refused("bytes for a command", &[], 2, "").argument(wrong),
            refused("bytes for a reference", &["show"], 2, "UTF-8").argument(wrong),
            refused(
                "bytes for a flag",
                &["add-incident", "--summary"],
                2,
                "UTF-8",
            )
            .argument(wrong),
            refused("bytes for a file", &["import"], 1, "cannot read").argument(wrong),
            refused(
                "bytes for a dossier",
                &["timeline", "--dossier"],
                3,
                "is not there",
            )
            .argument(wrong),
            refused(
                "bytes for an author",
                &["add-incident", "--summary", "S"],
                2,
                "",
            )
            .env("DOSSIER_AUTHOR", wrong),
            taken(
                "bytes for a login name",
                &["add-incident", "--summary", "S"],
            )
            .env("USER", wrong),
            read("bytes for today", &["timeline"]).env("DOSSIER_TODAY", wrong),
            read("bytes for columns", &["timeline"]).env("COLUMNS", wrong),
            taken("bytes for an output", &["timeline", "--output"]).argument(wrong),
        ]);
    }
    cases
}

#[test]
fn hostile_arguments() {
    try_all(cases());
}
