//! The agenda through the command line: chains of orders, releases, time limits, leap days, time
//! zones, calendars, and how long those who are held have been.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;

use common::{Folder, Run};

/// A dossier with a case file in it.
fn with(case: &str) -> Folder {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write("case.yaml", case);
    folder.ok(&["import", "case.yaml"]);
    folder
}

/// The agenda as it is on a day.
fn on(folder: &Folder, today: &str, arguments: &[&str]) -> Run {
    let all = [&["agenda", "--width", "250"], arguments].concat();
    let run = folder.run_as(&all, "", &[("DOSSIER_TODAY", today)]);
    assert_eq!(run.code, 0, "{}", run.err);
    run
}

/// What it holds for machines.
fn json(folder: &Folder, today: &str, arguments: &[&str]) -> serde_json::Value {
    let all = [&["--json"], arguments].concat();
    serde_json::from_str(&on(folder, today, &all).out).expect("JSON")
}

/// "kind date" of each entry.
fn entries(folder: &Folder, today: &str, arguments: &[&str]) -> Vec<String> {
    let whole = json(folder, today, arguments);
    whole["entries"]
        .as_array()
        .expect("entries")
        .iter()
        .map(|e| {
            let date = e["date"]["date"].as_str().or(e["date"].as_str());
            let late = if e["days_overdue"].is_null() {
                ""
            } else {
                " overdue"
            };
            format!("{} {}{late}", e["kind"].as_str().unwrap(), date.unwrap())
        })
        .collect()
}

const REMAND: &str = "
defenders:
- slug: vera
  name: Vera Orlova
  country: TR
  proceedings:
  - slug: vera-case
    title: The case
    kind: criminal
    country: TR
    accused: [vera, ivo]
    steps:
    - {kind: detained, date: 2023-03-12}
    - {slug: first-order, kind: remanded, date: 2023-03-14, ends: 2023-05-14}
    - {slug: second-order, kind: remand-extended, date: 2023-05-12, ends: 2023-08-14, accused: [vera]}
- slug: ivo
  name: Ivo Brenn
";

#[test]
fn only_the_last_order_of_a_chain_counts_for_each_accused() {
    let folder = with(REMAND);
    let rows = on(&folder, "2023-05-13", &["--days", "200"]).out;
    let row = |of: &str| rows.lines().find(|l| l.starts_with(of)).map(str::to_owned);
    assert!(row("first-order").unwrap().contains("Ivo Brenn"), "{rows}");
    assert!(!row("first-order").unwrap().contains("Vera"), "{rows}");
    assert!(
        row("second-order").unwrap().contains("Vera Orlova"),
        "{rows}"
    );
    // Ivo's order ran out, and nothing says that it was extended or that he was released.
    let later = on(&folder, "2023-06-01", &["--overdue"]).out;
    assert!(
        later.contains("ran out, and no extension or release is recorded"),
        "{later}"
    );
    assert!(later.contains("14 May 2023 (18 days ago)"), "{later}");
    assert!(!later.contains("second-order"), "{later}");
    folder.ok(&[
        "add-step",
        "--proceeding",
        "vera-case",
        "--kind",
        "released",
        "--date",
        "2023-05-20",
        "--accused",
        "ivo",
    ]);
    let after = on(&folder, "2023-06-01", &["--days", "200"]).out;
    assert!(
        !after.contains("first-order") && after.contains("second-order"),
        "{after}"
    );
    // With a judgment custody rests on the sentence.
    folder.ok(&[
        "add-step",
        "--proceeding",
        "vera-case",
        "--kind",
        "convicted",
        "--date",
        "2023-06-10",
    ]);
    let judged = on(&folder, "2023-06-12", &["--days", "200"]).out;
    assert!(!judged.contains("second-order"), "{judged}");
}

#[test]
fn days_in_custody_are_counted_over_the_pieces_of_liberty() {
    let folder = with(REMAND);
    let out = on(&folder, "2026-01-27", &[]).out;
    // Nothing is recorded since the order of May 2023: what is told is what was last reported.
    assert!(
        out.contains("Vera Orlova  in custody when last reported, on 12 May 2023, for 61 days since 12 March 2023"),
        "{out}"
    );
    folder.ok(&["set", "vera", "confirmed=2026-01-20"]);
    let out = on(&folder, "2026-01-27", &[]).out;
    assert!(
        out.contains("in custody for 1,052 days since 12 March 2023"),
        "{out}"
    );
    folder.ok(&["set", "ivo", "confirmed=2026-01-20"]);
    folder.ok(&[
        "add-step",
        "--proceeding",
        "vera-case",
        "--kind",
        "house-arrest",
        "--date",
        "2023-04-12",
        "--accused",
        "ivo",
    ]);
    folder.ok(&[
        "add-step",
        "--proceeding",
        "vera-case",
        "--kind",
        "released",
        "--date",
        "2024-03-01",
        "--accused",
        "vera",
    ]);
    folder.ok(&[
        "add-step",
        "--proceeding",
        "vera-case",
        "--kind",
        "detained",
        "--date",
        "2026-01-20",
        "--accused",
        "vera",
    ]);
    let whole = json(&folder, "2026-01-27", &[]);
    let said: Vec<&str> = whole["custody"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| c["said"].as_str().unwrap())
        .collect();
    assert_eq!(
        said,
        [
            "under house arrest for 1,021 days since 12 April 2023; 31 days in custody in all",
            "in custody for 7 days since 20 January 2026; 362 days in custody in all",
        ]
    );
    // The day before the arrest nobody was held.
    let before = json(&folder, "2023-03-11", &[]);
    assert_eq!(before["custody"].as_array().unwrap().len(), 0);
    let one = on(&folder, "2026-01-27", &["--defender", "ivo"]).out;
    assert!(one.contains("Ivo") && !one.contains("Vera"), "{one}");
}

#[test]
fn custody_over_several_proceedings_and_uncertain_days() {
    let folder = with(
        "
defenders:
- slug: ada
  name: Ada Lund
  proceedings:
  - slug: one
    steps:
    - {kind: detained, date: 2024-02}
  - slug: two
    steps:
    - {kind: released, date: 2024-03-10}
- slug: max
  name: Max Rood
  died: 2024-02-15
  proceedings:
  - slug: three
    steps: [{kind: detained, date: 2024-01-01}]
",
    );
    let during = on(&folder, "2024-03-01", &[]).out;
    assert!(
        during.contains("in custody for 1 to 29 days since February 2024"),
        "{during}"
    );
    assert!(!during.contains("Max Rood"), "{during}");
    let after = json(&folder, "2024-04-01", &[]);
    assert_eq!(
        after["custody"].as_array().unwrap().len(),
        0,
        "released in another proceeding"
    );
}

#[test]
fn what_is_undated_in_one_proceeding_frees_nobody_in_another() {
    let folder = with(
        "
defenders:
- slug: oda
  name: Oda Prim
  proceedings:
  - slug: older
    steps: [{kind: sentenced}, {kind: parole-granted, date: {as_written: later}}]
  - slug: newer
    steps: [{kind: remanded, date: 2025-01-01, ends: 2025-03-01}]
",
    );
    assert_eq!(
        entries(&folder, "2025-02-01", &[]),
        ["order-ends 2025-03-01"]
    );
    folder.ok(&["add-step", "--proceeding", "newer", "--kind", "released"]);
    assert!(entries(&folder, "2025-02-01", &[]).is_empty());
}

#[test]
fn releases_follow_the_ledger_of_sentences() {
    let folder = with("
defenders:
- slug: lev
  name: Lev Arden
  proceedings:
  - slug: lev-case
    steps:
    - {kind: detained, date: 2024-01-10}
    - {slug: verdict, kind: convicted, date: 2024-06-01, sentences: [{kind: imprisonment, length: 3 years, ends: 2027-01-10}]}
    - {slug: on-appeal, kind: appeal-decided, date: 2024-09-01, outcome: reduced, sentences: [{action: reduced, kind: imprisonment, length: 2 years, ends: 2026-01-10}]}
");
    assert_eq!(entries(&folder, "2025-12-20", &[]), ["release 2026-01-10"]);
    assert_eq!(entries(&folder, "2026-01-10", &[]), ["release 2026-01-10"]);
    assert_eq!(
        entries(&folder, "2026-01-11", &[]),
        ["release 2026-01-10 overdue"]
    );
    assert_eq!(
        entries(&folder, "2026-12-20", &["--days", "90"]),
        ["release 2026-01-10 overdue"],
        "the first end no longer counts"
    );
    folder.ok(&[
        "add-step",
        "--proceeding",
        "lev-case",
        "--kind",
        "released-on-expiry",
        "--date",
        "2026-01-10",
    ]);
    assert!(entries(&folder, "2026-01-11", &[]).is_empty());
}

#[test]
fn a_sentence_alone_has_an_end_too() {
    let folder = with(
        "
defenders:
- slug: una
  name: Una Falk
  proceedings:
  - slug: una-case
    steps:
    - {kind: convicted, date: 2024-06-01, sentences: [{kind: imprisonment, length: 1 year, ends: 2025-06-01}]}
",
    );
    assert_eq!(entries(&folder, "2025-05-20", &[]), ["release 2025-06-01"]);
}

#[test]
fn hearings_that_nothing_followed_are_overdue() {
    let folder = with(
        "
defenders:
- slug: nia
  name: Nia Okello
  proceedings:
  - slug: nia-case
    steps:
    - {slug: first, kind: hearing, date: 2025-03-01, next_date: 2025-04-01, next: verdict}
",
    );
    assert_eq!(entries(&folder, "2025-03-20", &[]), ["next 2025-04-01"]);
    assert_eq!(entries(&folder, "2025-04-01", &[]), ["next 2025-04-01"]);
    assert_eq!(
        entries(&folder, "2025-04-03", &[]),
        ["next 2025-04-01 overdue"]
    );
    let missed = on(&folder, "2025-04-03", &[]).out;
    assert!(
        missed.contains("verdict: was announced for 1 April 2025; nothing recorded since"),
        "{missed}"
    );
    assert!(
        entries(&folder, "2027-04-03", &[]).is_empty(),
        "after a year it is history"
    );
    assert_eq!(
        entries(&folder, "2027-04-03", &["--overdue"]),
        ["next 2025-04-01 overdue"],
        "and still shown where it is asked for"
    );
    folder.ok(&[
        "add-step",
        "--proceeding",
        "nia-case",
        "--kind",
        "hearing-adjourned",
        "--date",
        "2025-03-25",
        "--next-date",
        "2025-04-20",
        "--next",
        "verdict",
    ]);
    assert_eq!(
        entries(&folder, "2025-04-03", &[]),
        ["next 2025-04-20"],
        "announced anew"
    );
    folder.ok(&[
        "add-step",
        "--proceeding",
        "nia-case",
        "--kind",
        "verdict-announced",
        "--date",
        "2025-04-20",
    ]);
    assert!(entries(&folder, "2025-04-21", &[]).is_empty());
}

#[test]
fn time_limits_run_in_calendar_months_also_from_leap_days() {
    let folder = with(
        "
defenders:
- slug: eda
  name: Eda Kaya
  country: TR
  proceedings:
  - slug: eda-case
    kind: criminal
    country: TR
    steps:
    - {slug: final, kind: appeal-decided, date: 2024-02-29, outcome: upheld}
",
    );
    assert_eq!(
        entries(&folder, "2024-06-01", &[]),
        ["convention 2024-06-29"]
    );
    assert_eq!(
        entries(&folder, "2024-06-29", &[]),
        ["convention 2024-06-29"]
    );
    assert!(
        entries(&folder, "2024-06-30", &[]).is_empty(),
        "a limit that has passed is lost"
    );
    assert_eq!(entries(&folder, "2029-02-20", &[]), ["covenant 2029-02-28"]);
    folder.ok(&["set", "final", "notified=2024-03"]);
    assert_eq!(
        entries(&folder, "2024-06-01", &[]),
        ["convention [2024-07-01..2024-07-31]"]
    );
    folder.write(
        "sent.yaml",
        "communications: [{kind: echr, about: [eda], date: 2024-05-02}]",
    );
    folder.ok(&["import", "sent.yaml"]);
    assert!(entries(&folder, "2024-06-01", &[]).is_empty(), "lodged");
    folder.ok(&["set", "final", "outcome=sent-back"]);
    assert!(
        entries(&folder, "2029-02-20", &[]).is_empty(),
        "no final decision"
    );
}

const MANY: &str = "
actors:
- {slug: ministry, name: Ministry of Justice, kind: public-body}
sources:
- {slug: talk, title: Talk with Kim, kind: interview, consents: [{purpose: publication, until: 2025-01-20}]}
defenders:
- slug: kim
  name: Kim Sorensen
  consents:
  - {purpose: publication, date: 2024-01-01, until: 2025-01-05}
  - {purpose: partners, date: 2024-01-01, until: 2025-01-05}
  - {purpose: partners, date: 2025-01-01, until: 2026-01-05}
  measures:
  - {slug: ban, kind: travel-ban, date: 2024-01-01, ended: 2025-01-25}
  - {slug: hidden-ban, kind: asset-freeze, ended: 2025-01-26, confidentiality: secret}
  proceedings:
  - slug: kim-case
    title: Kim's case
    steps:
    - {slug: span, kind: hearing, date: 2024-12-01, next_date: late January 2025, next: 'final hearing; perhaps, the verdict'}
  - slug: hidden-case
    confidentiality: secret
    steps:
    - {slug: hidden-step, kind: hearing, date: 2024-12-02, next_date: 2025-01-22, next: closed hearing}
  communications:
  - {slug: asked, kind: letter, date: 2024-11-01, subject: Release, recipients: [ministry], reply_due: 2024-12-31, act_before: 2025-01-31}
- slug: shy
  name: Shy Person
  confidentiality: secret
  proceedings:
  - slug: shy-case
    steps:
    - {slug: shy-step, kind: hearing, date: 2024-12-03, next_date: 2025-01-23, next: hearing}
";

#[test]
fn letters_measures_and_consent_are_there_and_what_was_renewed_is_not() {
    let folder = with(MANY);
    assert_eq!(
        entries(&folder, "2025-01-10", &[]),
        [
            "reply 2024-12-31 overdue",
            "consent 2025-01-05 overdue",
            "consent 2025-01-20",
            "next [2025-01-21..2025-01-31]",
            "next 2025-01-22",
            "next 2025-01-23",
            "measure-ends 2025-01-25",
            "measure-ends 2025-01-26",
            "act 2025-01-31",
        ]
    );
    let run = on(&folder, "2025-01-10", &["--overdue"]);
    assert_eq!(run.out.lines().count(), 3, "{}", run.out);
    assert!(run.err.contains("2 overdue"), "{}", run.err);
}

/// A calendar read back: the properties of each event, lines unfolded and checked.
fn events(calendar: &str) -> Vec<Vec<(String, String)>> {
    assert!(calendar.ends_with("END:VCALENDAR\r\n"));
    for line in calendar.strip_suffix("\r\n").unwrap().split("\r\n") {
        assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line:?}");
    }
    let unfolded = calendar.replace("\r\n ", "");
    let mut events = Vec::new();
    for line in unfolded.lines() {
        let (name, value) = line.split_once(':').expect("a property");
        match (name, value) {
            ("BEGIN", "VEVENT") => events.push(Vec::new()),
            ("BEGIN" | "END", _) => {}
            _ if events.is_empty() => assert!(
                ["VERSION", "PRODID", "CALSCALE", "METHOD"].contains(&name),
                "{line}"
            ),
            _ => {
                let bare = value
                    .replace("\\\\", "")
                    .replace("\\;", "")
                    .replace("\\,", "")
                    .replace("\\n", "");
                assert!(!bare.contains([';', ',', '\\']), "unescaped: {line}");
                events
                    .last_mut()
                    .unwrap()
                    .push((name.to_owned(), value.to_owned()));
            }
        }
    }
    for event in &events {
        // Above public an event says so.
        let all = event.iter().map(|(name, _)| name.as_str());
        let names: Vec<&str> = all.filter(|name| *name != "CLASS").collect();
        assert_eq!(
            names,
            [
                "UID",
                "DTSTAMP",
                "DTSTART;VALUE=DATE",
                "DTEND;VALUE=DATE",
                "SUMMARY",
                "DESCRIPTION",
                "TRANSP"
            ]
        );
    }
    events
}

#[test]
fn a_calendar_is_well_formed_and_holds_what_is_public() {
    let folder = with(MANY);
    let run = on(&folder, "2025-01-10", &["--ics"]);
    let found = events(&run.out);
    let all = format!("{found:?}");
    for hidden in [
        "Shy",
        "shy",
        "closed hearing",
        "hidden",
        "Release",
        "Ministry",
        "Talk with Kim",
    ] {
        assert!(!all.contains(hidden), "{hidden}: {}", run.out);
    }
    assert_eq!(found.len(), 3, "{}", run.out);
    assert!(
        run.err
            .contains("6 entries were withheld, being above public"),
        "{}",
        run.err
    );
    let get = |event: &[(String, String)], name: &str| {
        event
            .iter()
            .find(|(own, _)| own.starts_with(name))
            .unwrap()
            .1
            .clone()
    };
    let span = found
        .iter()
        .find(|e| get(e, "DESCRIPTION").contains("span"))
        .unwrap();
    assert_eq!(get(span, "DTSTART"), "20250121");
    assert_eq!(get(span, "DTEND"), "20250201");
    assert_eq!(
        get(span, "SUMMARY"),
        "Kim Sorensen: final hearing\\; perhaps\\, the verdict (late January 2025)"
    );
    // The same thing keeps its identity on another day, and with other words.
    let uids =
        |run: &Run| -> Vec<String> { events(&run.out).iter().map(|e| get(e, "UID")).collect() };
    let before = uids(&run);
    folder.ok(&["set", "span", "next=verdict"]);
    assert_eq!(
        uids(&on(&folder, "2025-01-11", &["--format", "ics"])),
        before
    );
    let mut once = before.clone();
    once.dedup();
    assert_eq!(once, before);
    let more = on(&folder, "2025-01-10", &["--ics", "--include", "internal"]);
    assert_eq!(events(&more.out).len(), 6, "{}", more.out);
    assert!(
        !more.out.contains("Shy") && more.out.contains("Release"),
        "{}",
        more.out
    );
    let full = on(&folder, "2025-01-10", &["--ics", "--include", "secret"]);
    assert_eq!(events(&full.out).len(), 9, "{}", full.out);
}

#[test]
fn a_table_can_be_limited_too_and_the_calendar_is_for_this_command_only() {
    let folder = with(MANY);
    let out = on(&folder, "2025-01-10", &["--include", "public"]).out;
    assert!(
        !out.contains("Shy") && out.contains("final hearing"),
        "{out}"
    );
    folder.fails(
        &["list", "incidents", "--format", "ics"],
        2,
        "--format ics is not for this command",
    );
    folder.fails(&["agenda", "--ics", "--json"], 2, "--ics");
}

#[test]
fn today_is_the_local_day() {
    let folder = with(
        "
defenders:
- slug: tia
  name: Tia Holm
  proceedings:
  - slug: tia-case
    steps: [{kind: detained, date: 2020-01-01}]
",
    );
    let lately = chrono::Utc::now().date_naive() - chrono::Duration::days(3);
    folder.ok(&["set", "tia", &format!("confirmed={lately}")]);
    let day = |zone: &str| -> chrono::NaiveDate {
        let run = folder.run_as(
            &["agenda", "--json"],
            "",
            &[("DOSSIER_TODAY", ""), ("TZ", zone)],
        );
        let whole: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
        let today: chrono::NaiveDate = whole["today"].as_str().unwrap().parse().unwrap();
        let days = whole["custody"][0]["days"]["least"].as_i64().unwrap();
        assert_eq!(
            today - chrono::Duration::days(days),
            "2020-01-01".parse().unwrap()
        );
        today
    };
    // These two zones are 26 hours apart: it is never the same day in both.
    let (east, west) = (day("UTC-14"), day("UTC+12"));
    assert!((1..=2).contains(&(east - west).num_days()), "{east} {west}");
}

#[test]
fn leap_days_are_days() {
    let folder = with(
        "
defenders:
- slug: leo
  name: Leo Faber
  proceedings:
  - slug: leo-case
    steps:
    - {kind: detained, date: 2024-02-28}
    - {slug: order, kind: remanded, date: 2024-02-28, ends: 2025-02-28}
    - {slug: heard, kind: hearing, date: 2024-02-28, next_date: 2024-02-29, next: hearing}
",
    );
    assert_eq!(entries(&folder, "2024-02-29", &[]), ["next 2024-02-29"]);
    assert_eq!(
        entries(&folder, "2024-03-01", &[]),
        ["next 2024-02-29 overdue"]
    );
    let out = on(&folder, "2024-03-01", &[]).out;
    assert!(out.contains("29 February 2024 (1 day ago)"), "{out}");
    assert!(
        out.contains("in custody for 2 days since 28 February 2024"),
        "{out}"
    );
    let out = on(&folder, "2025-02-28", &["--days", "0"]).out;
    assert!(
        out.contains("order ")
            && out.contains("when last reported, on 28 February 2024, for 0 days"),
        "{out}"
    );
}

#[test]
fn an_order_ends_where_its_length_says_and_an_extension_takes_its_place() {
    let folder = with(
        "
defenders:
- slug: rok
  name: Rok Zeman
  proceedings:
  - slug: rok-case
    steps:
    - {kind: detained, date: 2024-03-01}
    - {slug: first, kind: remanded, date: 2024-03-02, duration: two months}
    - {slug: refused, kind: bail-refused, date: 2024-03-20}
- slug: ema
  name: Ema Kos
  proceedings:
  - slug: ema-case
    steps:
    - {slug: uncertain, kind: remanded, date: 2024-03, duration: 30 days}
",
    );
    assert_eq!(
        entries(&folder, "2024-03-21", &[]),
        [
            "order-ends [2024-03-31..2024-04-30]",
            "order-ends 2024-05-02"
        ]
    );
    let late = on(&folder, "2024-05-05", &["rok"]).out;
    assert!(
        late.contains("ran out, and no extension or release"),
        "{late}"
    );
    for (slug, duration) in [("second", "one month"), ("third", "for 2 months")] {
        folder.write(
            "more.yaml",
            &format!("steps: [{{slug: {slug}, proceeding: rok-case, kind: remand-extended, duration: {duration}, date: undated}}]"),
        );
        folder.ok(&["import", "more.yaml"]);
    }
    // Nothing says when they were given: each goes on where the one before it ended.
    assert_eq!(
        entries(&folder, "2024-04-01", &["rok", "--days", "200"]),
        ["order-ends 2024-08-02"]
    );
}

#[test]
fn what_is_recorded_of_somebody_last_says_whether_they_are_held_now() {
    let folder = with(
        "
sources:
- {slug: visit, title: Visit of counsel, date: 2024-09-20}
defenders:
- slug: ada
  name: Ada Lund
  proceedings:
  - slug: one
    steps: [{kind: detained, date: 2024-02-01}]
- slug: bo
  name: Bo Lund
  proceedings:
  - slug: two
    steps: [{kind: detained, date: undated}]
- slug: cy
  name: Cy Lund
  proceedings:
  - slug: three
    steps:
    - {kind: detained, date: 2024-02-01, ends: 2024-10-20}
    - {kind: died, date: 2024-03-01}
",
    );
    let of_ada = |today: &str| json(&folder, today, &["ada"])["custody"][0].clone();
    let custody = of_ada("2024-10-01");
    assert_eq!(custody["last_reported"], "2024-02-01", "{custody}");
    assert_eq!(custody["days"]["most"], 0, "{custody}");
    let all = on(&folder, "2024-10-01", &[]);
    assert!(
        all.out
            .contains("Bo Lund   in custody: neither since when nor until when is recorded"),
        "{}",
        all.out
    );
    assert!(
        !all.out.contains("Cy Lund"),
        "nothing of the dead: {}",
        all.out
    );
    assert!(
        all.err
            .contains("2 detained, 1 of them by records that end"),
        "{}",
        all.err
    );
    // An act of last week that names her, told by a source of the day after.
    folder.write(
        "more.yaml",
        "incidents: [{types: physical-assault, date: 2024-07, summary: Beaten in her cell, targets: ada, sources: visit}]",
    );
    folder.ok(&["import", "more.yaml"]);
    let custody = of_ada("2024-10-01");
    assert!(custody["last_reported"].is_null(), "{custody}");
    assert_eq!(
        custody["said"],
        "in custody for 243 days since 1 February 2024"
    );
    let everybody = json(&folder, "2024-10-01", &[]);
    let said = everybody["custody"].to_string();
    assert!(said.contains("in custody for 243 days"), "{said}");
}

#[test]
fn a_limit_runs_for_those_whom_the_decision_concerns() {
    let folder = with(
        "
actors: [{slug: per, name: Per Dahl, kind: person}]
defenders:
- slug: eva
  name: Eva Dahl
  country: TR
  proceedings:
  - slug: dahl-case
    country: TR
    accused: [eva, per]
    steps:
    - {slug: of-both, kind: appeal-decided, date: 2024-02-01, accused: [eva, per], outcome: upheld}
    - {slug: of-per, kind: cassation-decided, date: 2024-04-01, accused: per, outcome: granted}
",
    );
    let rows = on(&folder, "2024-05-01", &["--days", "90"]).out;
    let limits: Vec<&str> = rows
        .lines()
        .filter(|l| l.contains("European Court"))
        .collect();
    assert_eq!(limits.len(), 1, "{rows}");
    assert!(
        limits[0].starts_with("of-both") && !limits[0].contains("Per Dahl"),
        "{rows}"
    );
}

#[test]
fn an_order_gives_way_to_a_sentence_that_is_served() {
    let folder = with(
        "
defenders:
- slug: runa
  name: Runa Ottesen
  proceedings:
  - slug: strike
    kind: criminal
    steps:
    - {kind: convicted, date: 2024-01-10, sentences: [{length: 3 years}]}
    - {slug: order, kind: remanded, date: 2024-02-10, ends: 2024-04-10}
    - {kind: term-extended, date: 2024-03-10, sentences: [{length: 6 months}]}
",
    );
    assert_eq!(entries(&folder, "2024-05-01", &[]), Vec::<String>::new());
}

#[test]
fn what_ends_one_charge_of_several_takes_no_hearing_away() {
    let case = |steps: &str| {
        with(&format!(
            "
actors: [{{slug: noor, name: Noor Aziz, kind: person}}, {{slug: pim, name: Pim Kroon, kind: person}}]
proceedings:
- slug: dyke
  kind: criminal
  accused: [noor, pim]
  charges: [{{slug: flood, offence: flooding}}, {{slug: theft, offence: theft}}]
  steps:
  - {{kind: charged, date: 2024-01-10, next: hearing, next_date: 2024-06-10}}
{steps}"
        ))
    };
    let told = |steps: &str| entries(&case(steps), "2024-05-01", &[]).len();
    let of_one_charge = "  - {kind: charges-dropped, date: 2024-02-10, charges: theft}\n";
    let of_one_person = "  - {kind: charges-dropped, date: 2024-02-11, accused: noor}\n";
    let the_rest = "  - {kind: charges-dropped, date: 2024-02-12, charges: flood}\n";
    assert_eq!(told(of_one_charge), 1);
    assert_eq!(told(of_one_person), 1);
    assert_eq!(told(&format!("{of_one_charge}{the_rest}")), 0);
    assert_eq!(told("  - {kind: closed, date: 2024-02-10}\n"), 0);
}
