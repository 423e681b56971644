//! One command is one revision, whatever it had to create on the way, and nothing at all where it
//! fails: held for every command that there is.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;
#[cfg(unix)]
#[path = "common/terminal.rs"]
mod terminal;
use common::{Folder, Run};
use std::collections::BTreeSet;

/// What a command does with the dossier.
enum Does {
    /// It changes it: one revision, which one undo takes back. Each way in which it does so.
    Change(&'static [&'static [&'static str]]),
    /// It enters what was done with what the dossier holds: one revision, never taken back.
    Enter(&'static [&'static [&'static str]]),
    /// It only reads.
    Read(&'static [&'static [&'static str]]),
    /// It works on the file as a whole, or on none, and has tests of its own.
    File,
}
use Does::{Change, Enter, File, Read};

const CASE: &str = "\
actors:
  - {slug: gulnora, name: Gulnora Tosheva, kind: person, defender: true, country: UZ, consents: [{purpose: all}]}
  - {slug: rustam, name: Rustam Qodirov, kind: person, defender: true, country: UZ, consents: [{purpose: all, status: refused}]}
  - {slug: iib, name: Department of Internal Affairs, kind: public-body}
  - {slug: prokuratura, name: Office of the Prosecutor, kind: public-body}
  - {slug: rustam-two, name: Rustam Kadyrov, kind: person}
sources:
  - {slug: bulletin, title: Bulletin 4, kind: ngo}
incidents:
  - {slug: visit, targets: [gulnora], date: 2021-05-02, summary: Visited at night}
  - {slug: call, targets: [rustam-two], date: 2021-05-03, summary: Called in}
communications:
  - {slug: first, about: [gulnora], kind: letter, date: 2021-06-01, recipients: [iib]}
";

/// Every command, with each of the ways in which it creates more than it was asked for.
#[rustfmt::skip]
const COMMANDS: &[(&str, Does)] = &[
    ("init", File),
    ("demo", Read(&[&[]])),
    ("use", Change(&[&["gulnora"]])),
    ("add-defender", Change(&[
        &["--name", "Aziza Umarova"],
        &["--name", "Aziza Umarova", "--role", "Head", "--organization", "iib"],
    ])),
    ("add-actor", Change(&[&["--name", "Nodir Aka", "--kind", "person", "--organization", "iib", "--role", "clerk"]])),
    ("add-incident", Change(&[&["--target", "gulnora", "--target", "rustam", "--by", "iib", "--witness", "rustam-two", "--date", "2021-07-01", "--summary", "Followed", "--source", "bulletin"]])),
    ("add-proceeding", Change(&[&["--accused", "gulnora", "--accused", "rustam", "--witness", "rustam-two", "--kind", "criminal"]])),
    ("add-charge", Change(&[
        &["--defender", "gulnora", "--offence", "slander"],
        &["--defender", "gulnora", "--article", "139", "--law", "Criminal Code", "--country", "UZ"],
    ])),
    ("add-step", Change(&[
        &["--defender", "gulnora", "--kind", "arrested", "--date", "2021-07-02", "--authority", "iib"],
        &["--defender", "rustam", "--kind", "hearing", "--next-date", "2021-08-01", "--source", "bulletin"],
    ])),
    ("add-provision", Change(&[&["--article", "139", "--law", "Criminal Code"]])),
    ("add-measure", Change(&[&["--target", "gulnora", "--target", "rustam", "--kind", "travel-ban", "--authority", "iib"]])),
    ("add-source", Change(&[&["--title", "Interview", "--author", "A. Reporter", "--actor", "rustam-two"]])),
    ("add-demand", Change(&[&["--about", "gulnora", "--text", "Release her", "--addressee", "iib"]])),
    ("add-communication", Change(&[&["--about", "gulnora", "--kind", "letter", "--recipient", "iib", "--recipient", "prokuratura"]])),
    ("record-sent", Change(&[
        &["gulnora", "--kind", "letter", "--to", "iib", "--copy", "prokuratura", "--file", "letter.txt"],
        &["gulnora", "--kind", "letter", "--to", "iib", "--file", "scan.bin"],
    ])),
    ("add-reply", Change(&[
        &["first", "--kind", "denied", "--summary", "No"],
        &["first", "--from", "prokuratura", "--kind", "formal", "--file", "scan.bin"],
    ])),
    ("add-affiliation", Change(&[&["--actor", "gulnora", "--organization", "iib", "--role", "Clerk"]])),
    ("add-relationship", Change(&[&["--actor", "gulnora", "--kind", "lawyer", "--other", "rustam"]])),
    ("add-life-event", Change(&[&["--actor", "gulnora", "--kind", "award", "--date", "2020", "--by", "iib"]])),
    ("add-term", Change(&[&["--vocabulary", "incident-types", "--code", "night-visit", "--label", "visit at night"]])),
    ("cite", Change(&[&["visit", "bulletin", "--locator", "p. 3"]])),
    ("set", Change(&[
        &["visit", "place=Tashkent", "date=3 May 2021"],
        &["dossier", "sender=iib", "place=Tashkent"],
    ])),
    ("edit", Change(&[&["visit"]])),
    ("remove", Change(&[&["gulnora", "--yes"], &["bulletin", "--yes"]])),
    ("merge-actors", Change(&[&["rustam", "rustam-two", "--yes"]])),
    ("attach", Change(&[&["scan.bin", "letter.txt", "--to", "visit"]])),
    ("import", Change(&[
        &["more.yaml"],
        &["more.yaml", "incidents.csv", "lines.jsonl"],
        &["lines.jsonl"],
    ])),
    ("appeal", Change(&[
        &["gulnora", "--to", "iib", "--to", "prokuratura", "--record", "-f", "md", "-o", "letter.md"],
        &["gulnora", "--kind", "statement", "--record", "-f", "docx", "-o", "statement.docx"],
        &["rustam", "--to", "iib", "--to", "prokuratura", "--record", "--without-consent", "-f", "md", "-o", "letter.md"],
    ])),
    ("extract", Enter(&[&["first"]])),
    ("verify", Enter(&[&["--record"]])),
    ("purge", Enter(&[&["rustam-two", "--yes", "--no-backup"]])),
    ("log", Read(&[&[]])),
    ("find", Read(&[&["Rustam"]])),
    ("duplicates", Read(&[&[]])),
    ("list", Read(&[&["incidents"], &["terms", "--vocabulary", "incident-types"], &[]])),
    ("search", Read(&[&["night"]])),
    ("show", Read(&[&["visit"]])),
    ("timeline", Read(&[&["gulnora"], &["--all"]])),
    ("correspondence", Read(&[&[]])),
    ("check", Read(&[&["gulnora"]])),
    ("agenda", Read(&[&[]])),
    ("stats", Read(&[&[]])),
    ("export", Read(&[&[]])),
    ("completions", Read(&[&["bash"]])),
    ("man", Read(&[&[]])),
    ("undo", File),
    ("redo", File),
    ("backup", File),
    ("restore", File),
    ("repair", File),
    ("encrypt", File),
    ("decrypt", File),
    ("rekey", File),
];

/// A dossier with the case, and files for commands that read some.
fn folder() -> Folder {
    let folder = Folder::new();
    folder.write("case.yaml", CASE);
    folder.write("letter.txt", "Dear Sir or Madam");
    folder.write("scan.bin", "%PDF\u{1}\u{2}\u{3}");
    folder.write(
        "more.yaml",
        "actors: [{slug: sud, name: City Court, kind: public-body}]\nproceedings: [{slug: ish, accused: [gulnora], kind: criminal, court: sud, steps: [{kind: hearing, date: 2021-09-01}]}]\ndossier: {place: Samarkand}\n",
    );
    folder.write(
        "incidents.csv",
        "slug,targets,date,summary\nsummons,gulnora,2021-10-01,Summoned\n",
    );
    folder.write(
        "lines.jsonl",
        "{\"source\": {\"slug\": \"radio\", \"title\": \"On the radio\"}}\n",
    );
    folder.ok(&["init"]);
    folder.ok(&["import", "case.yaml"]);
    folder.ok(&["attach", "scan.bin", "letter.txt", "--to", "first"]);
    folder
}

fn revisions(folder: &Folder) -> i64 {
    let head = folder.ok(&["log", "--head"]);
    head.split(' ').next().unwrap().parse().unwrap()
}

fn run(folder: &Folder, command: &str, arguments: &[&str]) -> Run {
    let all: Vec<&str> = [command].iter().chain(arguments).copied().collect();
    let editor = "sed -i -e s/Visited/Searched/";
    folder.run_as(&all, "", &[("EDITOR", editor)])
}

/// Only what the program wrote by itself to the folder goes between two tries.
fn tidy(folder: &Folder) {
    for entry in std::fs::read_dir(folder.path()).unwrap().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".md") || name.ends_with(".docx") {
            std::fs::remove_file(entry.path()).unwrap();
        }
    }
}

#[test]
fn every_command_is_here() {
    let known: BTreeSet<&str> = COMMANDS.iter().map(|(name, _)| *name).collect();
    assert_eq!(known.len(), COMMANDS.len(), "a command stands here twice");
    let definition = dossier::cli::definition();
    let all: BTreeSet<&str> = definition.get_subcommands().map(|c| c.get_name()).collect();
    assert_eq!(all, known, "say of every command what it does");
}

#[test]
fn a_command_that_writes_is_one_revision_and_one_undo_takes_all_of_it_back() {
    let folder = folder();
    for (command, does) in COMMANDS {
        let Change(ways) = does else { continue };
        for way in *ways {
            let before = folder.ok(&["export"]);
            let was = revisions(&folder);
            let done = run(&folder, command, way);
            assert_eq!(done.code, 0, "{command} {way:?}: {}", done.err);
            assert_eq!(revisions(&folder), was + 1, "{command} {way:?}");
            // Whom commands mean when nobody is named is no part of a case file.
            if *command != "use" {
                assert_ne!(folder.ok(&["export"]), before, "{command} {way:?}");
            }
            // The undo that is named is the one that is right.
            if let Some((_, named)) = done.err.split_once("dossier undo") {
                assert!(!named.starts_with(" -"), "{command}: {}", done.err);
            }
            folder.ok(&["undo"]);
            assert_eq!(folder.ok(&["export"]), before, "{command} {way:?}");
            // It comes back whole too.
            folder.ok(&["redo"]);
            folder.ok(&["undo"]);
            assert_eq!(folder.ok(&["export"]), before, "{command} {way:?}");
            tidy(&folder);
        }
    }
    folder.ok(&["verify"]);
}

#[test]
fn what_is_entered_is_one_revision_that_stays() {
    for (command, does) in COMMANDS {
        let Enter(ways) = does else { continue };
        for way in *ways {
            let folder = folder();
            std::fs::remove_file(folder.path().join("scan.bin")).unwrap();
            std::fs::remove_file(folder.path().join("letter.txt")).unwrap();
            let was = revisions(&folder);
            let done = run(&folder, command, way);
            assert_eq!(done.code, 0, "{command} {way:?}: {}", done.err);
            assert_eq!(revisions(&folder), was + 1, "{command} {way:?}");
            assert_ne!(folder.run(&["undo", &(was + 1).to_string()]).code, 0);
        }
    }
}

#[test]
fn a_command_that_reads_writes_nothing() {
    let folder = folder();
    let was = revisions(&folder);
    for (command, does) in COMMANDS {
        let Read(ways) = does else { continue };
        for way in *ways {
            let done = run(&folder, command, way);
            // What `check` finds is its exit code.
            assert!(
                done.code == 0 || *command == "check",
                "{command} {way:?}: {}",
                done.err
            );
            assert_eq!(revisions(&folder), was, "{command} {way:?}");
        }
    }
}

/// What is wrong is found last: after all that the command creates on the way.
#[test]
#[rustfmt::skip]
fn a_command_that_fails_leaves_nothing() {
    let folder = folder();
    let was = revisions(&folder);
    let commands: &[(&str, &[&str])] = &[
        ("add-charge", &["--defender", "gulnora", "--article", "139", "--law", "Criminal Code", "--offence", "slander", "--source", "nowhere"]),
        ("add-charge", &["--defender", "gulnora", "--article", "139", "--offence", "slander", "--status", "unheard-of"]),
        ("add-step", &["--defender", "gulnora", "--kind", "hearing", "--outcome", "unheard-of"]),
        ("add-step", &["--defender", "gulnora", "--kind", "hearing", "--charge", "c999"]),
        ("add-defender", &["--name", "Aziza", "--role", "Head", "--organization", "iib", "--source", "nowhere"]),
        ("add-incident", &["--target", "gulnora", "--summary", "x", "--source", "nowhere"]),
        ("record-sent", &["gulnora", "--kind", "letter", "--to", "iib", "--file", "scan.bin", "--channel", "unheard-of"]),
        ("add-reply", &["first", "--file", "scan.bin", "--kind", "unheard-of"]),
        ("attach", &["scan.bin", "not-there.bin", "--to", "visit"]),
        ("import", &["more.yaml", "not-there.yaml"]),
        ("import", &["lines.jsonl", "more.yaml", "case.txt"]),
        ("set", &["visit", "place=Tashkent", "status=unheard-of"]),
        ("set", &["dossier", "place=Tashkent", "sender=nobody-at-all"]),
        ("appeal", &["gulnora", "--to", "iib", "--to", "prokuratura", "--record", "--channel", "unheard-of", "-f", "md", "-o", "letter.md"]),
    ];
    folder.write("case.txt", "actors: [{nonsense: 1}]");
    for (command, arguments) in commands {
        let before = folder.ok(&["export"]);
        let done = run(&folder, command, arguments);
        assert_ne!(done.code, 0, "{command} {arguments:?} is wrong");
        assert!(!done.err.contains("Added ") && !done.err.contains("Recorded "), "{command} says what is not so: {}", done.err);
        assert_eq!(folder.ok(&["export"]), before, "{command} {arguments:?}");
        assert_eq!(revisions(&folder), was, "{command} {arguments:?}");
        let left = std::fs::read_dir(folder.path()).unwrap().flatten();
        let letters = left.filter(|e| e.file_name().to_string_lossy().ends_with(".md"));
        assert_eq!(letters.count(), 0, "{command} {arguments:?} left a letter");
    }
}

#[cfg(unix)]
mod on_a_terminal {
    use super::{folder, revisions};
    use crate::terminal::{answered, answered_while};

    const NEW: (&str, &str) = ("Add it?", "y");
    const ORGANIZATION: (&str, &str) = ("What is it?", "\u{1b}[B\r");

    /// A command line, and what is answered to its questions.
    type Offer = (
        &'static [&'static str],
        &'static [(&'static str, &'static str)],
    );

    /// Commands that offer to add whom they do not know, with the questions that they ask then.
    #[rustfmt::skip]
    const OFFERS: &[Offer] = &[
        (
            &[
                "add-step",
                "--defender",
                "gulnora",
                "--kind",
                "hearing",
                "--authority",
                "Суд Чиланзара",
            ],
            &[NEW, ORGANIZATION],
        ),
        (
            &[
                "add-incident",
                "--target",
                "Оля Каримова",
                "--by",
                "Полк милиции",
                "--witness",
                "Полк милиции",
                "--summary",
                "Stopped",
            ],
            &[NEW, ("What is it?", "\r"), NEW, ORGANIZATION],
        ),
        (
            &[
                "add-proceeding",
                "--accused",
                "김민수",
                "--kind",
                "criminal",
            ],
            &[NEW, ("What is it?", "\r")],
        ),
        (
            &[
                "add-defender",
                "--name",
                "Aziza Umarova",
                "--role",
                "Head",
                "--organization",
                "Ezgulik",
            ],
            &[NEW, ORGANIZATION],
        ),
        (
            &[
                "record-sent",
                "gulnora",
                "--kind",
                "letter",
                "--to",
                "Ombudsman",
                "--file",
                "letter.txt",
            ],
            &[NEW, ORGANIZATION],
        ),
        (
            &[
                "add-reply",
                "first",
                "--from",
                "Ombudsman",
                "--kind",
                "denied",
            ],
            &[NEW, ORGANIZATION],
        ),
    ];

    #[test]
    fn whom_a_question_adds_is_part_of_the_same_revision() {
        if !crate::terminal::is_there() {
            return;
        }
        let folder = folder();
        for (arguments, answers) in OFFERS {
            let before = folder.ok(&["export"]);
            let was = revisions(&folder);
            let run = answered(&folder, arguments, answers);
            assert_eq!(run.code, 0, "{arguments:?}: {}", run.out);
            assert_eq!(revisions(&folder), was + 1, "{arguments:?}: {}", run.out);
            let actors = folder.ok(&["log", "--json", "-n", "1"]);
            assert!(actors.contains("\"added\""), "{actors}");
            folder.ok(&["undo"]);
            assert_eq!(folder.ok(&["export"]), before, "{arguments:?}");
        }
    }

    #[test]
    fn a_command_that_is_left_at_its_last_question_leaves_nothing() {
        if !crate::terminal::is_there() {
            return;
        }
        let folder = folder();
        let before = folder.ok(&["export"]);
        let was = revisions(&folder);
        for (arguments, answers) in OFFERS {
            // Ctrl-C where the last answer would stand.
            let mut answers = answers.to_vec();
            answers.last_mut().unwrap().1 = "\u{3}";
            let run = answered(&folder, arguments, &answers);
            assert_ne!(run.code, 0, "{arguments:?}: {}", run.out);
            assert_eq!(revisions(&folder), was, "{arguments:?}");
            assert_eq!(folder.ok(&["export"]), before, "{arguments:?}");
        }
        // A no leaves nothing either, though the first question was answered with yes.
        let run = answered(
            &folder,
            &[
                "add-incident",
                "--target",
                "Lola",
                "--by",
                "Unit Nine",
                "--summary",
                "Hit",
            ],
            &[("Add it?", "y"), ("What is it?", "\r"), ("Add it?", "n")],
        );
        assert_ne!(run.code, 0, "{}", run.out);
        assert_eq!(folder.ok(&["export"]), before);
    }

    #[test]
    fn a_question_keeps_nobody_else_from_writing() {
        if !crate::terminal::is_there() {
            return;
        }
        let folder = folder();
        let was = revisions(&folder);
        let (arguments, answers) = OFFERS[0];
        let run = answered_while(&folder, arguments, answers, || {
            folder.ok(&["set", "visit", "place=Andijan"]);
        });
        assert_eq!(run.code, 0, "{}", run.out);
        assert_eq!(revisions(&folder), was + 2);
        assert!(folder.ok(&["show", "visit"]).contains("Andijan"));
    }
}
