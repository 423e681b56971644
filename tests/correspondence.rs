//! Letters as sent, replies, correspondence, and letters in the timeline, through the command line.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;
use common::{Folder, Run};
use rusqlite::Connection;

/// What was sent: line ends of another system, no line end at the end, a byte order mark.
const EXACT: &[u8] = b"\xef\xbb\xbfDear Minister,\r\n\r\n  We write.\r\n\tNo line end at the end  ";
/// What the first record above public in a plain dossier is followed by.
const PLAIN: &str = "This is the first in it that is more than public, and the dossier is not encrypted: whoever has the file can read it. `dossier encrypt` encrypts it.\n";
/// By sha256sum.
const EXACT_HASH: &str = "a70eb5d6e2cde08feb22e5156a7d709c1c61cbe95307f7dba12d939743db4728";

fn docx() -> Vec<u8> {
    let mut bytes = b"PK\x03\x04\x14\x00\x06\x00[Content_Types].xml".to_vec();
    bytes.extend((0..=255u8).cycle().take(3000));
    bytes
}

/// Runs on a day.
fn on(folder: &Folder, today: &str, arguments: &[&str]) -> Run {
    folder.run_as(arguments, "", &[("DOSSIER_TODAY", today)])
}

fn sent(folder: &Folder, arguments: &[&str]) -> String {
    let mut all = vec!["record-sent"];
    all.extend(arguments);
    let run = folder.run(&all);
    assert_eq!(run.code, 0, "{}", run.err);
    run.err
}

/// The case with four letters: answered, overdue, with a formal reply only, not due yet.
fn with_letters() -> Folder {
    let folder = Folder::with_khamroev();
    folder.write("letter.md", "Dear Minister,\n\nplease.\n");
    sent(
        &folder,
        &[
            "khamroev",
            "--kind",
            "letter",
            "--to",
            "mvd",
            "--copy",
            "erdam",
            "--channel",
            "e-mail",
            "--date",
            "2018-02-21",
            "--subject",
            "Charges against Bakhrom Khamroev",
            "--file",
            "letter.md",
            "--reply-due",
            "2018-03-21",
            "--lang",
            "ru",
            "--reference",
            "2018/007",
            "--demand",
            "d26",
            "--demand",
            "d27",
        ],
    );
    sent(
        &folder,
        &[
            "--kind",
            "urgent-appeal",
            "--to",
            "mvd",
            "--to",
            "fsb",
            "--channel",
            "hand",
            "--date",
            "2018-02-22",
            "--subject",
            "Judicial harassment",
            "--file",
            "letter.md",
            "--reply-due",
            "2018-03-15",
            "--case-code",
            "RUS 001 / 0218 / OBS 012",
            "--act-before",
            "2018-04-20",
        ],
    );
    sent(
        &folder,
        &[
            "--kind",
            "urgent-appeal",
            "--to",
            "fsb",
            "--channel",
            "fax",
            "--date",
            "2018-03-01",
            "--subject",
            "Judicial harassment",
            "--file",
            "letter.md",
            "--reply-due",
            "2018-03-31",
            "--case-code",
            "RUS 001 / 0218 / OBS 012",
            "--update",
            "1",
            "--follows",
            "l30",
        ],
    );
    sent(
        &folder,
        &[
            "--kind",
            "statement",
            "--channel",
            "published",
            "--file",
            "letter.md",
            "--date",
            "2018-03",
        ],
    );
    folder.ok(&[
        "add-reply",
        "l29",
        "--date",
        "2018-03-12",
        "--kind",
        "denied",
        "--summary",
        "They see no violation",
        "--text",
        "We see none.",
    ]);
    folder.ok(&[
        "add-reply",
        "l31",
        "--date",
        "2018-03-05",
        "--kind",
        "auto-reply",
    ]);
    folder.ok(&["set", "d26", "status=partly-met"]);
    folder
}

#[test]
fn the_exact_bytes_are_kept_with_their_hash() {
    let folder = Folder::with_khamroev();
    std::fs::write(folder.path().join("letter.txt"), EXACT).unwrap();
    let before = folder.ok(&["export"]);
    let said = sent(
        &folder,
        &[
            "khamroev",
            "--kind",
            "letter",
            "--to",
            "mvd",
            "--channel",
            "e-mail",
            "--date",
            "2018-02-21",
            "--subject",
            "Charges",
            "--file",
            "letter.txt",
        ],
    );
    assert_eq!(
        said,
        format!(
            "Understood date: 21 February 2018\n\
             Recorded l29: letter to Ministry of Internal Affairs of Russia, e-mail, 21 February 2018; its text is kept as it was sent (59 bytes, SHA-256 {EXACT_HASH}). To take it back: dossier undo\n{PLAIN}"
        )
    );
    let kept = |folder: &Folder| -> (Vec<u8>, String) {
        Connection::open(folder.path().join("case.dossier"))
            .unwrap()
            .query_row("SELECT body, body_hash FROM communication", [], |row| {
                Ok((row.get::<_, String>(0)?.into_bytes(), row.get(1)?))
            })
            .unwrap()
    };
    let exact = (EXACT.to_vec(), EXACT_HASH.to_owned());
    assert_eq!(kept(&folder), exact);
    // Other fields may change, and an export may travel: the text stays what it was.
    folder.ok(&["set", "l29", "subject=Another"]);
    folder.ok(&["verify"]);
    for format in ["yaml", "json"] {
        let other = Folder::new();
        other.ok(&["init"]);
        other.write(
            &format!("all.{format}"),
            &folder.ok(&["export", "--format", format]),
        );
        other.ok(&["import", &format!("all.{format}")]);
        assert_eq!(kept(&other), exact, "{format}");
    }
    folder.ok(&["undo"]);
    folder.ok(&["undo"]);
    assert_eq!(folder.ok(&["export"]), before);
}

#[test]
fn what_is_piped_in_is_kept_too() {
    let folder = Folder::with_khamroev();
    let letter = folder.ok(&["appeal", "--to", "mvd"]);
    let arguments = ["record-sent", "--kind", "letter", "--to", "mvd", "--json"];
    let run = folder.run_with(&arguments[..5], &letter);
    assert_eq!(run.code, 0, "{}", run.err);
    let json: serde_json::Value =
        serde_json::from_str(&folder.ok(&["show", "l29", "--json"])).unwrap();
    assert_eq!(json["body"], letter);
    assert_eq!(json["date"], "2018-03-01");
    assert_eq!(json["from"], "front-line-defenders");
}

#[test]
fn a_file_that_is_no_text_is_kept_as_an_attachment_in_the_same_revision() {
    let folder = Folder::with_khamroev();
    std::fs::write(folder.path().join("appeal.docx"), docx()).unwrap();
    let said = sent(
        &folder,
        &["--kind", "letter", "--to", "mvd", "--file", "appeal.docx"],
    );
    let hash = "e8a32024d23ccb0bcccc0a84892a0b2656add62c047c62d3184570c10a989b1b";
    assert_eq!(
        said,
        format!(
            "Recorded l29: letter to Ministry of Internal Affairs of Russia, 1 March 2018; appeal.docx is kept as x30 (3027 bytes, SHA-256 {hash}). To take it back: dossier undo\n{PLAIN}"
        )
    );
    let json: serde_json::Value =
        serde_json::from_str(&folder.ok(&["show", "l29", "--json"])).unwrap();
    assert_eq!(json["body_hash"], hash);
    assert_eq!(json.get("body"), None);
    folder.ok(&["extract", "l29", "--into", "out"]);
    assert_eq!(
        std::fs::read(folder.path().join("out/appeal.docx")).unwrap(),
        docx()
    );
    folder.ok(&["verify"]);
    // An entry of the custody log is never undone: the letter and its file go together before one.
    let folder = Folder::with_khamroev();
    std::fs::write(folder.path().join("appeal.docx"), docx()).unwrap();
    let before = folder.ok(&["export"]);
    sent(
        &folder,
        &["--kind", "letter", "--to", "mvd", "--file", "appeal.docx"],
    );
    folder.ok(&["undo"]);
    assert_eq!(folder.run(&["show", "l29"]).code, 3);
    assert_eq!(folder.run(&["show", "x30"]).code, 3);
    assert_eq!(folder.ok(&["export"]), before);
    folder.ok(&["verify"]);
}

#[test]
fn a_reply_is_due_after_sixty_days_where_that_is_usual() {
    let folder = Folder::with_khamroev();
    folder.write("a.md", "Text\n");
    for (kind, flags, said, due) in [
        (
            "un-communication",
            vec![],
            "A reply is due by 20 April 2018: 60 days after it was sent, as is usual for this kind (--reply-due DATE or none says otherwise)\n",
            Some("2018-04-20"),
        ),
        (
            "wgad",
            vec!["--reply-due", "2018-05-01"],
            "Understood reply due: 1 May 2018\n",
            Some("2018-05-01"),
        ),
        ("wgad", vec!["--reply-due", "none"], "", None),
        ("letter", vec![], "", None),
    ] {
        let mut arguments = vec![
            "--kind",
            kind,
            "--to",
            "mvd",
            "--date",
            "2018-02-19",
            "--file",
            "a.md",
        ];
        arguments.extend(flags);
        let err = sent(&folder, &arguments);
        let reference = err
            .split("Recorded ")
            .nth(1)
            .unwrap()
            .split(':')
            .next()
            .unwrap()
            .to_owned();
        assert!(err.contains(said), "{err}");
        let json: serde_json::Value =
            serde_json::from_str(&folder.ok(&["show", &reference, "--json"])).unwrap();
        assert_eq!(json["reply_due"].as_str(), due, "{kind}");
    }
}

#[test]
fn the_correspondence_as_a_table() {
    let folder = with_letters();
    let run = on(&folder, "2018-04-01", &["correspondence", "--width", "80"]);
    assert_eq!(
        run.out,
        "ref  sent                letter             to                 reply
l29  21 February 2018,   letter: Charges    Ministry of        answered, 12
     e-mail              against Bakhrom    Internal Affairs   March 2018:
                         Khamroev           of Russia, Erdam   denied
                                            (copy)
l30  22 February 2018,   urgent appeal:     Ministry of        overdue by 17
     by hand             Judicial           Internal Affairs   days (due 15
                         harassment (RUS    of Russia,         March 2018)
                         001 / 0218 / OBS   Federal Security
                         012)               Service
l31  1 March 2018, fax   urgent appeal:     Federal Security   overdue by 1 day
                         Judicial           Service            (due 31 March
                         harassment (RUS                       2018); no answer
                         001 / 0218 / OBS                      (automatic reply,
                         012, update 1)                        5 March 2018)
l32  March 2018,         public statement
     published
"
    );
    assert_eq!(
        run.err,
        "4 letters, 1 answered, 2 overdue. 1 got an automatic or formal reply only, which does not count as an answer.\n"
    );
    let run = on(
        &folder,
        "2018-03-31",
        &["correspondence", "--overdue", "--format", "csv"],
    );
    assert!(
        run.out.contains("\nl30,") && !run.out.contains("\nl31,"),
        "{}",
        run.out
    );
    assert_eq!(run.err, "1 letter, 0 answered, 1 overdue.\n");
    let run = on(&folder, "2018-04-01", &["correspondence", "--overdue"]);
    assert!(
        run.out.contains("overdue by 17 days") && run.out.contains("overdue by 1 day "),
        "{}",
        run.out
    );
}

#[test]
fn the_correspondence_in_full() {
    let folder = with_letters();
    let run = on(
        &folder,
        "2018-04-01",
        &["correspondence", "--full", "--width", "80"],
    );
    assert_eq!(
        run.out,
        "l29, 21 February 2018, letter
  Subject: Charges against Bakhrom Khamroev
  About: Bakhrom Khamroev
  From: Front Line Defenders
  To: Ministry of Internal Affairs of Russia
  Copies: Erdam
  Channel: e-mail
  Reference: 2018/007
  Language: ru
  SHA-256: 77ed779ed64296e806b5ee1a1e6117b4ea8fa2978397b50dd3ba8742b261d1be
  Demand 1: Immediately drop all charges against Bakhrom Khamroev (d26). Met in
      part.
  Demand 2: Cease all harassment of Bakhrom Khamroev (d27). Not met so far.
  Standing: answered, 12 March 2018: denied
  Reply: 12 March 2018, Ministry of Internal Affairs of Russia, denied: They see
      no violation
    We see none.

l30, 22 February 2018, urgent appeal
  Subject: Judicial harassment
  About: Bakhrom Khamroev
  From: Front Line Defenders
  To: Ministry of Internal Affairs of Russia, Federal Security Service
  Channel: by hand
  Series: RUS 001 / 0218 / OBS 012
  SHA-256: 77ed779ed64296e806b5ee1a1e6117b4ea8fa2978397b50dd3ba8742b261d1be
  Act before: 20 April 2018
  Standing: overdue by 17 days (due 15 March 2018)

l31, 1 March 2018, urgent appeal
  Subject: Judicial harassment
  About: Bakhrom Khamroev
  From: Front Line Defenders
  To: Federal Security Service
  Channel: fax
  Series: RUS 001 / 0218 / OBS 012, update 1
  Follows: l30
  SHA-256: 77ed779ed64296e806b5ee1a1e6117b4ea8fa2978397b50dd3ba8742b261d1be
  Standing: overdue by 1 day (due 31 March 2018); no answer (automatic reply, 5
      March 2018)
  Reply: 5 March 2018, Federal Security Service, automatic reply (no answer)

l32, March 2018, public statement
  About: Bakhrom Khamroev
  From: Front Line Defenders
  Channel: published
  SHA-256: 77ed779ed64296e806b5ee1a1e6117b4ea8fa2978397b50dd3ba8742b261d1be
"
    );
    let run = on(
        &folder,
        "2018-04-01",
        &[
            "correspondence",
            "--kind",
            "letter",
            "--format",
            "md",
            "--full",
        ],
    );
    assert_eq!(
        run.out,
        "### l29, 21 February 2018, letter

- **Subject:** Charges against Bakhrom Khamroev
- **About:** Bakhrom Khamroev
- **From:** Front Line Defenders
- **To:** Ministry of Internal Affairs of Russia
- **Copies:** Erdam
- **Channel:** e-mail
- **Reference:** 2018/007
- **Language:** ru
- **SHA-256:** 77ed779ed64296e806b5ee1a1e6117b4ea8fa2978397b50dd3ba8742b261d1be
- **Demand 1:** Immediately drop all charges against Bakhrom Khamroev (d26). Met in part.
- **Demand 2:** Cease all harassment of Bakhrom Khamroev (d27). Not met so far.
- **Standing:** answered, 12 March 2018: denied
- **Reply:** 12 March 2018, Ministry of Internal Affairs of Russia, denied: They see no violation
  - We see none.
"
    );
}

#[test]
fn the_correspondence_for_machines() {
    let folder = with_letters();
    let run = on(
        &folder,
        "2018-04-01",
        &[
            "correspondence",
            "--json",
            "--kind",
            "urgent appeal",
            "--to",
            "fsb",
            "--from",
            "March 2018",
        ],
    );
    assert_eq!(
        run.out,
        r#"{
  "today": "2018-04-01",
  "letters": [
    {
      "reference": "l31",
      "date": {
        "date": "2018-03-01",
        "words": "1 March 2018"
      },
      "kind": "urgent-appeal",
      "kind_label": "urgent appeal",
      "about": [
        "Bakhrom Khamroev"
      ],
      "from": "Front Line Defenders",
      "to": [
        "Federal Security Service"
      ],
      "copies": [],
      "channel": "fax",
      "channel_label": "fax",
      "language": null,
      "subject": "Judicial harassment",
      "case_code": "RUS 001 / 0218 / OBS 012",
      "update": 1,
      "follows": "l30",
      "own_reference": null,
      "act_before": null,
      "reply_due": {
        "date": "2018-03-31",
        "words": "31 March 2018"
      },
      "standing": "overdue",
      "days_overdue": 1,
      "replies": [
        {
          "date": {
            "date": "2018-03-05",
            "words": "5 March 2018"
          },
          "from": "Federal Security Service",
          "kind": "auto-reply",
          "kind_label": "automatic reply",
          "summary": null,
          "text": null,
          "counts": false
        }
      ],
      "demands": [],
      "body_hash": "77ed779ed64296e806b5ee1a1e6117b4ea8fa2978397b50dd3ba8742b261d1be"
    }
  ],
  "answered": 0,
  "overdue": 1,
  "only_formal": 1
}
"#
    );
    let run = on(
        &folder,
        "2018-04-01",
        &["correspondence", "--format", "csv", "--until", "2018-02-21"],
    );
    assert_eq!(
        run.out,
        r#"letter,date,sent,kind,subject,about,from,to,copies,channel,language,case code,update,follows,reference,act before,reply due,standing,days overdue,replies,demands,sha256
l29,2018-02-21,21 February 2018,letter,Charges against Bakhrom Khamroev,Bakhrom Khamroev,Front Line Defenders,Ministry of Internal Affairs of Russia,Erdam,email,ru,,,,2018/007,,2018-03-21,"answered, 12 March 2018: denied",,"12 March 2018, Ministry of Internal Affairs of Russia, denied: They see no violation",d26 (partly-met): Immediately drop all charges against Bakhrom Khamroev; d27 (open): Cease all harassment of Bakhrom Khamroev,77ed779ed64296e806b5ee1a1e6117b4ea8fa2978397b50dd3ba8742b261d1be
"#
    );
    let run = on(&folder, "2018-04-01", &["correspondence", "erdam"]);
    assert_eq!(
        (run.out.as_str(), run.err.as_str()),
        ("", "0 letters, 0 answered, 0 overdue.\n")
    );
}

#[test]
fn a_series_says_what_number_is_taken() {
    let folder = with_letters();
    let err = sent(
        &folder,
        &[
            "--kind",
            "urgent-appeal",
            "--to",
            "fsb",
            "--file",
            "letter.md",
            "--case-code",
            "rus 001/0218/obs 012",
            "--update",
            "1",
        ],
    );
    assert!(
        err.ends_with("The series rus 001/0218/obs 012 has update 1 already: l31. The next would be --update 2\n"),
        "{err}"
    );
}

#[test]
fn replies_with_files_and_who_sent_them() {
    let folder = with_letters();
    std::fs::write(folder.path().join("reply.pdf"), b"%PDF-1.4 scanned\xff").unwrap();
    let before = folder.ok(&["export"]);
    let run = folder.run(&[
        "add-reply",
        "l31",
        "--date",
        "2018-03-20",
        "--kind",
        "asked for more",
        "--file",
        "reply.pdf",
    ]);
    assert_eq!(
        run.err,
        "Understood date: 20 March 2018\n\
         Added to l31 a reply of Federal Security Service (asked for more), 20 March 2018; reply.pdf is kept as x33 (17 bytes, SHA-256 b11282cfe30d914661579734e60f908129ceac26104213775cd030801f656c6c). To take it back: dossier undo\n"
    );
    folder.ok(&["undo"]);
    assert_eq!(folder.ok(&["export"]), before);
    folder.write("reply.txt", "Line one\r\nLine two");
    folder.ok(&["add-reply", "l31", "--file", "reply.txt"]);
    let json: serde_json::Value =
        serde_json::from_str(&folder.ok(&["show", "l31", "--json"])).unwrap();
    assert_eq!(json["replies"][1]["text"], "Line one\r\nLine two");
    assert_eq!(json["replies"][1]["date"], "2018-03-01");
    let run = folder.run(&["add-reply", "l31", "--kind", "formal"]);
    assert!(run.err.ends_with("Automatic and formal replies do not count as an answer: l31 stays unanswered by this one.\n"), "{}", run.err);
    folder.fails(
        &["add-reply", "l30", "--kind", "denied"],
        2,
        "who replied? --from ACTOR; l30 did not go to one actor alone",
    );
    folder.fails(
        &["add-reply", "l31"],
        2,
        "what did the reply say? --kind KIND, --summary TEXT, --text TEXT or --file FILE",
    );
    folder.fails(&["add-reply", "l31", "--kind", "denyed"], 4, "--kind:");
    folder.fails(&["add-reply", "l99", "--kind", "denied"], 3, "l99");
    folder.fails(
        &[
            "add-reply",
            "l31",
            "--kind",
            "denied",
            "--from",
            "nobody at all",
        ],
        3,
        "--from: there is nobody called “nobody at all” in the dossier",
    );
}

#[test]
fn letters_in_the_timeline() {
    let folder = with_letters();
    let run = on(
        &folder,
        "2018-03-10",
        &[
            "timeline",
            "--include",
            "internal",
            "--type",
            "letter",
            "--type",
            "urgent-appeal",
            "--type",
            "statement",
            "--width",
            "80",
        ],
    );
    assert_eq!(
        run.out,
        "Bakhrom Khamroev (internal: not for publication)

Ref  When              What                                   By
2018
l29  21 February 2018  Letter to Ministry of Internal         Front Line
                       Affairs of Russia by e-mail: Charges   Defenders
                       against Bakhrom Khamroev [internal]
l30  22 February 2018  Urgent appeal to Ministry of Internal  Front Line
                       Affairs of Russia and Federal          Defenders
                       Security Service by hand: Judicial
                       harassment (RUS 001 / 0218 / OBS 012)
                       [internal]
l31  1 March 2018      Urgent appeal to Federal Security      Front Line
                       Service by fax: Judicial harassment    Defenders
                       (RUS 001 / 0218 / OBS 012, update 1)
                       [internal]
l32  March 2018        Public statement [internal]            Front Line
                                                              Defenders
l31  5 March 2018      Reply: automatic reply [internal]      Federal Security
                                                              Service

── today, 10 March 2018 ────────────────────────────────────────────────────────

Still to come
l29  12 March 2018     Reply (denied): They see no violation  Ministry of
                       [internal]                             Internal Affairs
                                                              of Russia
l30  15 March 2018     Reply due: Urgent appeal to Ministry   Front Line
                       of Internal Affairs of Russia and      Defenders
                       Federal Security Service by hand:
                       Judicial harassment (RUS 001 / 0218 /
                       OBS 012) [internal]
l31  31 March 2018     Reply due: Urgent appeal to Federal    Front Line
                       Security Service by fax: Judicial      Defenders
                       harassment (RUS 001 / 0218 / OBS 012,
                       update 1) [internal]
l30  20 April 2018     Asked to act by then: Urgent appeal    Front Line
                       to Ministry of Internal Affairs of     Defenders
                       Russia and Federal Security Service
                       by hand: Judicial harassment (RUS
                       001 / 0218 / OBS 012) [internal]
"
    );
    assert!(!folder.ok(&["timeline"]).contains("Judicial harassment"));
}

#[test]
fn what_does_not_fit_is_refused_and_nothing_written() {
    let folder = Folder::with_khamroev();
    folder.write("a.md", "Text\n");
    folder.write("empty.md", " \r\n");
    std::fs::write(folder.path().join("cp1251.txt"), b"Good\n\xc4\xe5\xeb\xee").unwrap();
    let to = ["record-sent", "--kind", "letter", "--to", "mvd"];
    let with =
        |more: &[&'static str]| -> Vec<&'static str> { to.iter().chain(more).copied().collect() };
    for (arguments, code, message) in [
        (
            with(&["--file", "cp1251.txt"]),
            4,
            "cp1251.txt: this is not UTF-8 text (line 2). A text is kept as UTF-8: give the file that was sent (PDF, DOCX …), or save the text as UTF-8",
        ),
        (
            with(&["--file", "empty.md"]),
            4,
            "empty.md is empty: there is no text in it to keep",
        ),
        (with(&["--file", "none.md"]), 1, "cannot read none.md"),
        (with(&["--file", "."]), 2, ". is not a file"),
        (
            with(&[]),
            2,
            "what was sent? Name its file with --file FILE, or pipe its text in",
        ),
        (
            with(&["--file", "a.md", "--copy", "erdem"]),
            3,
            "--copy: there is nobody called “erdem” in the dossier; nearest: erdam (Erdam) 0.86. Add them first: dossier add-actor --name \"erdem\"",
        ),
        (
            with(&["--file", "a.md", "--channel", "pigeon"]),
            4,
            "channel: “pigeon” is not",
        ),
        (with(&["--file", "a.md", "--date", "someday"]), 4, "date:"),
        (
            with(&["--file", "a.md", "--lang", "русский"]),
            4,
            "--lang: “русский” is not a language tag",
        ),
        (
            with(&["--file", "a.md", "--follows", "l7"]),
            3,
            "--follows: there is no communication “l7”",
        ),
        (
            with(&["--file", "a.md", "--demand", "d1"]),
            3,
            "--demand: there is no demand “d1”",
        ),
        (
            vec!["record-sent", "--to", "mvd", "--file", "a.md"],
            2,
            "what kind of letter was it? --kind KIND",
        ),
        (
            vec![
                "record-sent",
                "--kind",
                "leter",
                "--to",
                "mvd",
                "--file",
                "a.md",
            ],
            4,
            "--kind: “leter” is not",
        ),
        (
            vec!["record-sent", "--kind", "letter", "--file", "a.md"],
            2,
            "to whom was it sent? --to ACTOR",
        ),
        (
            vec!["correspondence", "--to", "nobody"],
            3,
            "--to: there is no actor “nobody”",
        ),
        (
            vec!["correspondence", "--format", "html"],
            2,
            "--format html is not for this command; it has table, text, md, csv, json",
        ),
        (vec!["correspondence", "--from", "someday"], 4, "--from:"),
    ] {
        folder.fails(&arguments, code, message);
    }
}

#[test]
fn hostile_text_does_not_act() {
    let folder = Folder::with_khamroev();
    folder.write("a.md", "Text\u{1b}]0;owned\u{7}\n");
    let subject = "\u{1b}[2JClear\u{202e}txt|*x*\n# =1+1";
    let err = sent(
        &folder,
        &[
            "--kind",
            "letter",
            "--to",
            "mvd",
            "--file",
            "a.md",
            "--subject",
            subject,
            "--case-code",
            "=cmd\u{1b}[2J",
            "--reply-due",
            "2018-02-01",
        ],
    );
    let mut all = vec![err];
    for format in ["table", "text", "md", "csv"] {
        all.push(folder.ok(&["correspondence", "--format", format]));
        all.push(folder.ok(&["correspondence", "--format", format, "--full"]));
    }
    for text in all {
        assert!(!text.contains(['\u{1b}', '\u{202e}', '\u{7}']), "{text:?}");
        assert!(
            !text.contains("\n# ") || text.starts_with("letter,date"),
            "{text:?}"
        );
    }
    assert!(
        folder
            .ok(&["correspondence", "--format", "csv"])
            .contains(",'=cmd")
    );
}

#[test]
fn a_text_that_is_not_as_sent_any_more_is_found() {
    let folder = with_letters();
    folder.ok(&["verify"]);
    folder.ok(&["set", "l29", "body=Dear friend"]);
    let run = folder.run(&["verify"]);
    assert_eq!(run.code, 6);
    assert_eq!(
        run.err,
        "error: the dossier is not sound:\n  the text of letter l29 is not the one that was recorded as sent (its body and its body_hash differ): `dossier log l29` shows what changed it\n"
    );
    folder.ok(&["undo"]);
    folder.ok(&["verify"]);
}
