//! The timeline through the command line: order by hints, one event in one row, whom a step concerns,
//! until when orders hold, what was announced, and tables that lose nothing without a word.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;

use common::{Folder, Run};

fn with(case: &str) -> Folder {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write("case.yaml", case);
    folder.ok(&["import", "case.yaml"]);
    folder
}

fn on(folder: &Folder, today: &str, arguments: &[&str]) -> Run {
    let all = [&["timeline"], arguments].concat();
    let set = [("DOSSIER_TODAY", today), ("NO_COLOR", "1")];
    let run = folder.run_as(&all, "", &set);
    assert_eq!(run.code, 0, "{}", run.err);
    run
}

/// The timeline as a list, each entry on one line.
fn told(folder: &Folder, today: &str, arguments: &[&str]) -> String {
    let all = [arguments, &["--format", "text", "--width", "1000"]].concat();
    // A list is wrapped at a hundred columns.
    on(folder, today, &all).out.replace("\n      ", " ")
}

/// The line with some words.
fn line(told: &str, words: &str) -> String {
    let found = told.lines().find(|line| line.contains(words));
    found
        .unwrap_or_else(|| panic!("{words} in\n{told}"))
        .to_owned()
}

fn assert_order(text: &str, words: &[&str]) {
    let places: Vec<_> = words
        .iter()
        .map(|word| {
            text.find(word)
                .unwrap_or_else(|| panic!("{word} in\n{text}"))
        })
        .collect();
    assert!(places.is_sorted(), "{words:?} in\n{text}");
}

#[test]
fn a_hint_may_name_what_happened_to_somebody_else() {
    let folder = with(
        "
defenders:
- slug: uma
  name: Uma Rey
  incidents: [{date: {before: his-arrest}, types: threat, summary: Threatened in the market}]
- slug: ian
  name: Ian Rey
  proceedings: [{slug: of-ian, steps: [{slug: his-arrest, kind: arrested, date: 2022-04-05}]}]
",
    );
    let out = told(&folder, "2023-09-01", &["uma"]);
    assert_order(&out, &["2022", "undated, before his-arrest: Threatened"]);
    assert!(!out.contains("Arrested"), "{out}");
}

const TWO: &str = "
actors:
- {slug: pell, name: Oskar Pell, kind: person}
- {slug: guard, name: City guard, kind: public-body}
provisions:
- {slug: art-nine, article: '9', law: Act on Assemblies}
- {slug: art-ten, article: '10', law: Act on Assemblies}
- {slug: art-ten-too, article: '10', law: Penal Code}
defenders:
- slug: ruiz
  name: Alba Ruiz
  incidents:
  - {slug: raid, date: 2023-03-02, types: search, summary: Her workshop was searched, by: guard, links: [{kind: same-event, to: searched}]}
  - {slug: beaten, date: {after: heard}, types: physical-assault, summary: Beaten in the cells}
  - {slug: threat, date: {as_written: some time before, before: first-step}, types: threat, summary: Threatened on the telephone, accounts: [{field: date, value: '[2023-02-03..2023-02-05]'}]}
  proceedings:
  - slug: first
    kind: criminal
    court: guard
    accused: [ruiz, pell]
    charges: {slug: riot, offence: riot, provisions: [art-nine]}
    steps:
    - {slug: first-step, kind: arrested, date: 2023-03-02, accused: [ruiz, pell]}
    - {slug: searched, kind: search, date: 2023-03-02, accused: ruiz, stated_reason: a complaint}
    - {slug: taken, kind: remanded, date: 2023-03-05, duration: two months, legal_basis: art-nine, accused: ruiz}
    - {slug: longer, kind: remand-extended, date: 2023-05-04, ends: 2023-07-05, legal_basis: art-ten, accused: ruiz}
    - {slug: again, kind: remand-extended, duration: for one month, date: {after: longer}, legal_basis: art-ten-too, accused: ruiz}
    - {slug: bailed, kind: bail-granted, date: 2023-05-20, accused: pell, amount: 50000, currency: EUR}
    - {slug: accusing, kind: charged, date: 2023-06-01, accused: [ruiz, pell]}
  - slug: second
    kind: criminal
    steps:
    - {slug: heard, kind: hearing, date: 2023-08-02}
";

#[test]
fn hints_hold_across_proceedings_and_kinds_and_the_undated_is_said_to_be() {
    let folder = with(TWO);
    let out = told(&folder, "2023-09-01", &["ruiz"]);
    assert_order(
        &out,
        &[
            "Threatened on",
            "Arrested",
            "Remanded",
            "Hearing held",
            "Beaten in the cells",
        ],
    );
    assert!(
        line(&out, "Beaten in").contains("undated, after heard: Beaten"),
        "{out}"
    );
    let threat = line(&out, "Threatened");
    assert!(
        threat.contains("some time before, undated, before first-step:"),
        "{out}"
    );
}

#[test]
fn a_date_of_another_account_is_told_in_words() {
    let out = told(&with(TWO), "2023-09-01", &["ruiz", "--full"]);
    assert!(
        out.contains("Other accounts: date: between 3 and 5 February 2023"),
        "{out}"
    );
}

#[test]
fn two_records_of_one_event_are_one_row_with_the_facts_of_both() {
    let folder = with(TWO);
    let out = told(&folder, "2023-09-01", &["ruiz", "--full"]);
    let row = line(&out, "Her workshop was searched");
    assert!(row.contains("by: City guard"), "{row}");
    assert!(row.contains("[i") && row.contains(", s"), "{row}");
    assert!(out.contains("Stated reason: a complaint"), "{out}");
    assert_eq!(out.to_lowercase().matches(": search").count(), 0, "{out}");
}

#[test]
fn whom_a_step_concerns_is_told_and_of_others_under_their_names() {
    let folder = with(TWO);
    let out = told(&folder, "2023-09-01", &["ruiz"]);
    assert!(
        line(&out, "Arrested").contains("whom: Alba Ruiz, Oskar Pell"),
        "{out}"
    );
    assert!(!line(&out, "Remanded").contains("whom"), "{out}");
    let bail = line(&out, "Bail granted");
    assert!(
        bail.contains("50,000 EUR") && bail.contains("whom: Oskar Pell"),
        "{out}"
    );
    // Whoever came into the case later has nothing of what was before.
    folder.ok(&["add-actor", "--name", "Late Comer", "--slug", "late"]);
    folder.ok(&["set", "first", "accused+=late"]);
    let late = told(&folder, "2023-09-01", &["late"]);
    assert!(!late.contains("Arrested"), "{late}");
}

#[test]
fn the_law_stands_where_it_is_recorded_and_short_after_its_first_mention() {
    let folder = with(TWO);
    let out = told(&folder, "2023-09-01", &["ruiz"]);
    for step in ["Arrested", "Bail granted", "Hearing held"] {
        assert!(!line(&out, step).contains("legal basis"), "{step}: {out}");
    }
    let first = line(&out, "Remanded");
    assert!(
        first.contains("legal basis: Article 9, Act on Assemblies"),
        "{out}"
    );
    assert!(
        line(&out, "Charged").contains("legal basis: Article 9 ["),
        "{out}"
    );
    // Two laws with an article of one number are told apart.
    assert!(
        out.contains("legal basis: Article 10, Act on Assemblies"),
        "{out}"
    );
    assert!(out.contains("legal basis: Article 10, Penal Code"), "{out}");
    let csv = on(&folder, "2023-09-01", &["ruiz", "--format", "csv"]).out;
    assert_eq!(
        csv.matches("Article 9, Act on Assemblies").count(),
        2,
        "{csv}"
    );
}

#[test]
fn the_court_and_place_of_a_case_are_not_those_of_each_step() {
    let folder = with(TWO);
    let out = told(&folder, "2023-09-01", &["ruiz"]);
    assert_eq!(out.matches("by: City guard").count(), 1, "{out}");
    let full = told(&folder, "2023-09-01", &["ruiz", "--full"]);
    assert!(full.contains("Court of the case: City guard"), "{full}");
}

#[test]
fn each_order_is_told_with_the_day_until_which_it_holds() {
    let folder = with(TWO);
    let out = told(&folder, "2023-06-15", &["ruiz"]);
    assert!(
        line(&out, "Remanded").contains("for two months, to 5 May 2023"),
        "{out}"
    );
    let extended = line(&out, "4 May 2023");
    assert!(
        extended.contains("Remand extended, to 5 July 2023"),
        "{out}"
    );
    assert!(
        out.contains("Remand extended for one month, to 5 August 2023"),
        "{out}"
    );
    // Only the last one is to come: earlier ends were superseded.
    let coming = out.split("Still to come").nth(1).unwrap();
    assert_eq!(coming.matches("Ends:").count(), 1, "{coming}");
    assert!(
        coming.contains("5 August 2023: Ends: remand extended"),
        "{coming}"
    );
}

#[test]
fn bounds_of_an_uncertain_start_are_kept() {
    let folder = with(
        "
defenders:
- slug: noor
  name: Noor Haddad
  proceedings:
  - slug: p
    steps:
    - {kind: remanded, date: 2024-02, duration: 30 days}
    - {kind: remand-extended, date: 2024-03-20, duration: one month}
",
    );
    let out = told(&folder, "2024-03-25", &[]);
    assert!(
        out.contains("for 30 days, to between 2 and 30 March 2024"),
        "{out}"
    );
    assert!(
        out.contains("for one month, to between 2 and 30 April 2024"),
        "{out}"
    );
}

#[test]
fn what_was_announced_is_told_as_that_and_what_was_missed_too() {
    let folder = with(
        "
defenders:
- slug: ines
  name: Ines Farah
  measures: [{kind: travel-ban, date: 2024-01-05, state: requested, ended: 2024-09-01}]
  proceedings:
  - slug: p
    steps:
    - {slug: one, kind: hearing, date: 2024-02-01, next: verdict, next_date: 2024-03-01}
  - slug: q
    steps:
    - {slug: two, kind: hearing, date: 2024-02-02, next: closing speeches, next_date: 2024-03-02}
    - {slug: three, kind: hearing-adjourned, date: 2024-03-02, next: closing speeches, next_date: soon}
    - {slug: four, kind: trial-opened, date: 2024-10-10}
- slug: gone
  name: Sam Gone
  died: 2024-02-20
  proceedings:
  - slug: r
    steps:
    - {slug: five, kind: convicted, date: 2024-01-02, sentences: [{length: 2 years, ends: 2026-01-02}]}
",
    );
    let out = told(&folder, "2024-05-01", &["ines"]);
    let missed = line(&out, "1 March 2024");
    assert!(
        missed.contains("Verdict: was announced for this day; nothing recorded since"),
        "{out}"
    );
    assert!(
        !out.contains("2 March 2024: Closing"),
        "it was told what came: {out}"
    );
    assert!(line(&out, "Travel ban (").contains("(asked for)"), "{out}");
    let coming = out.split("Still to come").nth(1).unwrap();
    for announced in [
        "soon: Closing speeches (announced)",
        "10 October 2024: Trial opened (announced)",
        "Travel ban ends (announced)",
    ] {
        assert!(coming.contains(announced), "{announced} in {coming}");
    }
    let full = told(&folder, "2024-05-01", &["ines", "--full"]);
    assert!(
        full.contains("Announced: closing speeches, 2 March 2024"),
        "{full}"
    );
    let dead = told(&folder, "2024-05-01", &["gone"]);
    assert!(!dead.contains("release"), "{dead}");
}

#[test]
fn a_charge_that_no_step_tells_of_stands_with_the_first() {
    let folder = with(
        "
defenders:
- slug: lio
  name: Lio Maran
  proceedings:
  - slug: p
    charges: [{offence: sedition, status: dropped}, {offence: trespass}]
    steps: [{kind: detained, date: 2024-02-01}]
",
    );
    let out = told(&folder, "2024-05-01", &[]);
    let row = line(&out, "Detained");
    assert!(
        row.contains("in this case: dropped: sedition; in this case: charge: trespass"),
        "{out}"
    );
}

#[test]
fn verdicts_and_sentences_are_told_count_by_count_and_by_name() {
    let folder = with(
        "
defenders:
- slug: vera
  name: Vera Lind
  proceedings:
  - slug: p
    accused: [vera, tom]
    charges: [{slug: count-one, offence: libel, accused: vera}, {slug: count-two, offence: fraud, accused: [vera, tom]}]
    steps:
    - {kind: verdict-announced, date: 2024-02-01, accused: [vera, tom],
       outcomes: [{charge: count-one, accused: vera, result: acquitted}, {charge: count-two, accused: vera, result: convicted}, {charge: count-two, accused: tom, result: convicted}],
       sentences: [{accused: vera, length: 5 years}, {accused: tom, kind: fine, amount: 900, currency: EUR}]}
    - {kind: appeal-decided, date: 2024-06-01, accused: vera, outcome: upheld, sentences: [{accused: vera, action: reduced, by: 1 year}]}
actors: [{slug: tom, name: Tom Aro, kind: person}]
",
    );
    let out = told(&folder, "2024-07-01", &[]);
    let verdict = line(&out, "Verdict announced");
    for part in [
        "libel: acquitted (Vera Lind)",
        "fraud: convicted (Vera Lind and Tom Aro)",
        "Vera Lind: 5 years' imprisonment",
        "Tom Aro: a fine of 900 EUR",
    ] {
        assert!(verdict.contains(part), "{part}: {out}");
    }
    let appeal = line(&out, "Appeal decided");
    assert!(
        appeal.contains("judgment upheld; reduced by 1 year"),
        "{out}"
    );
}

const WORDY: &str = "
actors:
- {slug: office, name: Oberstaatsanwaltschaft Grossenbrode, kind: public-body}
provisions:
- {slug: act, article: 12, law: Administrationsverfahrensgesetz}
sources:
- {slug: a-source-with-a-long-slug, title: A paper, confidentiality: public}
- {slug: another-source-with-a-long-slug, title: Another paper, confidentiality: public}
defenders:
- slug: marten
  name: Marten Hollander
  proceedings:
  - slug: p
    accused: [marten, berta]
    steps:
    - {slug: the-first-interrogation, kind: questioned, date: 2024-02-28, authority: office, legal_basis: act, place: Niederfriedrichsdorf, accused: [marten, berta], sources: [a-source-with-a-long-slug, another-source-with-a-long-slug]}
    - {kind: charged, date: 2024-03-01, authority: office, place: Niederfriedrichsdorf, accused: marten}
- {slug: berta, name: Berta Vandenberghe}
";

#[test]
fn words_are_whole_at_every_width_and_what_has_no_room_is_named() {
    let folder = with(WORDY);
    let words = |text: &str| -> Vec<String> {
        let words = text.split_whitespace().map(|word| {
            let trimmed = word.trim_matches([',', ';', ':', '.']);
            trimmed.to_owned()
        });
        words.collect()
    };
    let known = words(&told(&folder, "2024-05-01", &["marten"]));
    for width in ["80", "100", "120", "160", "200"] {
        let run = on(&folder, "2024-05-01", &["marten", "--width", width]);
        let limit: usize = width.parse().unwrap();
        assert!(
            run.out.lines().all(|l| l.chars().count() <= limit),
            "{}",
            run.out
        );
        assert!(!run.out.contains('\u{1b}'), "colour: {}", run.out);
        for long in [
            "Oberstaatsanwaltschaft",
            "Administrationsverfahrensgesetz",
            "Vandenberghe",
        ] {
            assert!(
                words(&run.out).iter().any(|w| w == long),
                "{long} at {width}: {}",
                run.out
            );
        }
        assert!(known.iter().any(|word| word == "Oberstaatsanwaltschaft"));
        let shows = |word: &str| run.out.contains(word);
        let named = run.out.contains("Left out at this width");
        assert_eq!(
            shows("Niederfriedrichsdorf") && shows("Sources"),
            !named,
            "{width}: {}",
            run.out
        );
    }
    let narrow = on(&folder, "2024-05-01", &["marten", "--width", "80"]).out;
    let note = narrow
        .lines()
        .skip_while(|line| !line.starts_with("Left out"))
        .collect::<String>();
    assert!(note.contains("where, sources"), "{narrow}");
    // The width that it names has room for all.
    let enough = note
        .split("--width ")
        .nth(1)
        .unwrap()
        .split(' ')
        .next()
        .unwrap()
        .to_owned();
    let wide = on(&folder, "2024-05-01", &["marten", "--width", &enough]).out;
    assert!(
        !wide.contains("Left out") && wide.contains("Sources"),
        "{wide}"
    );
    let full = on(
        &folder,
        "2024-05-01",
        &["marten", "--width", "80", "--full"],
    )
    .out;
    assert!(!full.contains("Left out"), "{full}");
    assert!(full.contains("Where: Niederfriedrichsdorf"), "{full}");
    assert!(full.contains("Sources: a-source-with-a-"), "{full}");
}

#[test]
fn undated_entries_that_a_time_leaves_out_are_counted() {
    let folder = with(TWO);
    let run = on(&folder, "2023-09-01", &["ruiz", "--from", "2023-06"]);
    assert!(!run.out.contains("Beaten"), "{}", run.out);
    assert!(
        run.err.contains("3 entries without a date were left out"),
        "{}",
        run.err
    );
}

/// A timeline is a document too: in DOCX and PDF with its level and day, all of it, and to a file only.
#[test]
fn a_timeline_is_a_document() {
    let folder = Folder::with_khamroev();
    for format in ["docx", "pdf"] {
        let name = format!("timeline.{format}");
        folder.ok(&["timeline", "--full", "--format", format, "--output", &name]);
        let bytes = std::fs::read(folder.path().join(&name)).unwrap();
        let start: &[u8] = if format == "pdf" { b"%PDF-" } else { b"PK" };
        assert!(bytes.starts_with(start), "{format}");
        folder.fails(
            &["timeline", "--format", format, "--output", &name],
            1,
            "never overwritten",
        );
    }
    let text = |name: &str, part: &str| -> String {
        let file = std::fs::File::open(folder.path().join(name)).unwrap();
        let mut archive = zip::ZipArchive::new(file).unwrap();
        std::io::read_to_string(archive.by_name(part).unwrap()).unwrap()
    };
    let open = text("timeline.docx", "word/document.xml");
    let listed = folder.ok(&["timeline", "--json"]);
    let listed: serde_json::Value = serde_json::from_str(&listed).unwrap();
    let mut entries = 0;
    for group in listed["years"].as_array().unwrap() {
        for entry in group["entries"].as_array().unwrap() {
            let reference = entry["reference"].as_str().unwrap();
            assert!(open.contains(&format!(">{reference}")), "{reference}");
            entries += 1;
        }
    }
    assert!(entries > 3 && !open.contains("not for publication"));
    folder.ok(&[
        "timeline",
        "--include",
        "internal",
        "--format",
        "docx",
        "--output",
        "internal.docx",
    ]);
    let marked = "Confidential: not for publication";
    assert!(text("internal.docx", "word/document.xml").contains(marked));
    let foot = text("internal.docx", "word/footer1.xml");
    assert!(foot.contains(marked) && foot.contains("As of "), "{foot}");
}

/// What was done to others because of a case stands in its timeline, under their names: by what ties
/// them to it and not because they exist.
#[test]
fn acts_against_others_stand_in_the_timeline_of_the_case() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write(
        "a.yaml",
        "
actors:
- {slug: advocate, name: Ell Kask, kind: person, relationships: [{kind: client, other: reet, confidentiality: public}]}
- {slug: brother, name: Ott Sild, kind: person}
- {slug: union, name: Union of Millers, kind: organization}
- {slug: member, name: Jaan Kivi, kind: person}
- {slug: mate, name: Siim Org, kind: person}
- {slug: stranger, name: Urve Pihl, kind: person}
defenders:
- slug: reet
  name: Reet Sild
  affiliations: [{organization: union}]
  relationships: [{kind: sibling, other: brother, confidentiality: public}]
  incidents: [{slug: raid, summary: Her flat was searched, types: search, date: 2016-02-01}]
  proceedings:
  - slug: mill
    kind: criminal
    accused: [reet, mate]
    steps: [{slug: charged, kind: charged, date: 2016-03-01, accused: [reet, mate]}]
affiliations: [{actor: member, organization: union}]
incidents:
- {summary: Office raided, types: search, targets: [union], date: 2016-01-01}
- {summary: Dismissed from school, types: dismissal, targets: [brother], date: 2016-04-01}
- {summary: Stopped at the border, types: detention, targets: [advocate], date: 2016-04-02}
- {summary: Beaten in the yard, types: physical-assault, targets: [mate], date: 2016-05-01}
- {summary: Fined for a poster, types: fine, targets: [stranger], date: 2016-05-03, links: [{kind: retaliation-for, to: raid}]}
- {summary: Threatened at work, types: threat, targets: [member], date: 2016-05-04}
- {summary: Robbed on a train, types: physical-assault, targets: [stranger], date: 2016-05-05}
- {summary: Called a traitor, types: threat, targets: [brother], date: 2016-05-06, status: refuted}
",
    );
    folder.ok(&["import", "a.yaml"]);
    let told = folder.ok(&["timeline", "reet", "--format", "json"]);
    let told: serde_json::Value = serde_json::from_str(&told).unwrap();
    let rows: Vec<&serde_json::Value> = told["years"][0]["entries"]
        .as_array()
        .unwrap()
        .iter()
        .collect();
    for (what, who) in [
        ("Office raided", "Union of Millers"),
        ("Dismissed from school", "Ott Sild"),
        ("Stopped at the border", "Ell Kask"),
        ("Beaten in the yard", "Siim Org"),
        ("Fined for a poster", "Urve Pihl"),
    ] {
        let own: Vec<_> = rows.iter().filter(|row| row["what"] == what).collect();
        assert_eq!(own.len(), 1, "{what}");
        assert_eq!(own[0]["who"], serde_json::json!([who]), "{what}");
    }
    for other in [
        "Threatened at work",
        "Robbed on a train",
        "Called a traitor",
    ] {
        assert!(!told.to_string().contains(other), "{other}");
    }
}
