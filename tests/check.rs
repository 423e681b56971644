//! `check`: faults planted one by one in a complete case are found, each by its code, and the
//! complete case has none for any kind of letter.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;
use common::{Folder, Run, example};

const TODAY: &str = "2024-03-01";
const KINDS: [&str; 11] = [
    "statement",
    "letter",
    "urgent-action",
    "observatory",
    "un-communication",
    "wgad",
    "ccpr",
    "echr",
    "press",
    "briefing",
    "brief-bio",
];

fn complete() -> String {
    std::fs::read_to_string(example("complete.yaml")).unwrap()
}

fn folder(case: &str) -> Folder {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write("case.yaml", case);
    folder.ok(&["import", "case.yaml"]);
    folder
}

fn check(folder: &Folder, more: &[&str], today: &str) -> Run {
    let mut arguments = vec!["check"];
    arguments.extend(more);
    folder.run_as(&arguments, "", &[("DOSSIER_TODAY", today)])
}

/// Codes of what is found, by the JSON form.
fn codes(run: &Run) -> Vec<String> {
    let report: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| f["code"].as_str().unwrap().to_owned())
        .collect()
}

struct Fault {
    /// The code that must be found.
    code: &'static str,
    /// For which kind; for any where empty.
    kind: &'static str,
    /// What is replaced in the case, each by what.
    edits: &'static [(&'static str, &'static str)],
    /// The day of the letter, where not the usual one.
    today: &'static str,
}

const fn fault(
    code: &'static str,
    kind: &'static str,
    edits: &'static [(&'static str, &'static str)],
) -> Fault {
    Fault {
        code,
        kind,
        edits,
        today: TODAY,
    }
}

const fn on(today: &'static str, fault: Fault) -> Fault {
    Fault { today, ..fault }
}

const HEARING: &str =
    "    - {kind: hearing, date: 2023-06-05, times: \"3\", sources: verdict-file}\n";
const TRIAL: &str = "date: 2023-05-22, authority: meskari-court";
const BIRTH: &str =
    "  - {kind: birth, date: 1985-04-17, place: Meskari, country: GE, sources: interview-nino}\n";
const OWN_CONSENT: &str = "{purpose: all, date: 2024-01-20, wording: \"in writing, through her lawyer, to every use and to being named\"}";
const SISTER: &str = "{purpose: all, date: 2023-12-01, wording: \"in writing, to the caseworker\"}";
const DEFENDER: &str = "  birth_place: Meskari\n";
const RESISTANCE: &str = "    - slug: resistance\n";
const MEASURES: &str = "  measures:\n";
const COUNTRY: (&str, &str) = (
    "    case_number: 1-777/23\n    country: GE",
    "    case_number: 1-777/23\n    country: BD",
);
const PROCEEDINGS: &str = "  proceedings:\n";

const FAULTS: &[Fault] = &[
    // What a kind needs.
    fault(
        "missing-sender",
        "statement",
        &[("  sender: open-shelf\n", "")],
    ),
    fault(
        "missing-charge-article",
        "statement",
        &[("      provisions: ge-cc-353\n", "")],
    ),
    fault(
        "missing-addressee-address",
        "letter",
        &[
            (
                "  - {kind: address, value: \"2 Invented Avenue, Tbilisi, Georgia\", confidentiality: public}\n  - {kind: email, value: office@interior.example, confidentiality: public}",
                "  - {kind: website, value: interior.example}",
            ),
            (
                "  - {kind: email, value: mission@geneva.example, confidentiality: public}",
                "  - {kind: website, value: geneva.example}",
            ),
        ],
    ),
    fault(
        "missing-addressee-salutation",
        "letter",
        &[
            ("  salutation: Dear Minister\n", ""),
            ("  salutation: Your Excellency\n", ""),
        ],
    ),
    fault(
        "missing-case-code",
        "observatory",
        &[
            (
                "  case_code: \"{country3} {serial:3} / {month:2}{year:2} / XYZ {programme:3}\"\n",
                "",
            ),
            ("    case_code: GEO 001 / 0424 / XYZ 007\n", ""),
        ],
    ),
    fault(
        "missing-birth-date",
        "wgad",
        &[("  born: 1985-04-17\n", ""), (BIRTH, "")],
    ),
    fault(
        "missing-nationality",
        "ccpr",
        &[("  nationalities: GE\n", "")],
    ),
    fault(
        "missing-identity-document",
        "wgad",
        &[(
            "  identifiers:\n  - {scheme: passport, value: 00ZZ00000, issuer: Georgia}\n",
            "",
        )],
    ),
    fault(
        "missing-address",
        "echr",
        &[(
            "  contacts:\n  - {kind: address, value: \"3 Invented Lane, Meskari, Georgia\"}\n",
            "",
        )],
    ),
    fault(
        "missing-arrest-warrant",
        "wgad",
        &[
            ("No warrant was shown. ", ""),
            (
                "warrant: {en: none was shown, ru: ордер предъявлен не был}",
                "note: x",
            ),
        ],
    ),
    fault(
        "missing-arrest-law",
        "wgad",
        &[
            ("    legal_basis: ge-ccp-171\n    stated", "    stated"),
            ("      legal_basis: ge-ccp-171\n", ""),
        ],
    ),
    fault(
        "missing-categories",
        "wgad",
        &[("category: I, ", ""), ("category: II, ", "")],
    ),
    fault(
        "missing-category-arguments",
        "wgad",
        &[(
            ", argument: She was deprived of liberty for reading poems in public.",
            "",
        )],
    ),
    fault(
        "missing-covenant-articles",
        "ccpr",
        &[
            (
                "{slug: iccpr-9, article: \"9\", law: International Covenant on Civil and Political Rights}",
                "{slug: iccpr-9, article: \"9\", law: Constitution}",
            ),
            (
                "{slug: iccpr-19, article: \"19\", law: International Covenant on Civil and Political Rights}",
                "{slug: iccpr-19, article: \"19\", law: Constitution}",
            ),
        ],
    ),
    fault(
        "missing-convention-arguments",
        "echr",
        &[(
            ", argument: The conviction punished the reading of poems and served no pressing social need.",
            "",
        )],
    ),
    fault(
        "missing-event-place",
        "un-communication",
        &[
            ("    types: search\n", "    types: enforced-disappearance\n"),
            // One that was followed by an arrest is over.
            ("    date: 2022-10-05\n", "    date: 2024-02-01\n"),
            (
                "    place: Meskari\n    status: corroborated",
                "    status: corroborated",
            ),
        ],
    ),
    // What is recorded and above the level.
    fault(
        "defender-withheld",
        "statement",
        &[(
            DEFENDER,
            "  birth_place: Meskari\n  confidentiality: internal\n",
        )],
    ),
    // Consent.
    fault(
        "consent-not-recorded",
        "wgad",
        &[(OWN_CONSENT, "{purpose: all, status: given, date: 2030}")],
    ),
    fault(
        "consent-refused",
        "",
        &[(
            OWN_CONSENT,
            "{purpose: publication, status: refused, date: 2024-01-20}",
        )],
    ),
    fault(
        "consent-withdrawn",
        "press",
        &[(
            OWN_CONSENT,
            "{purpose: publication, date: 2024-01-20}\n  - {purpose: publication, status: withdrawn, date: 2024-02-20}",
        )],
    ),
    fault(
        "consent-run-out",
        "statement",
        &[(
            OWN_CONSENT,
            "{purpose: all, date: 2023-01-20, until: 2024-01-20}",
        )],
    ),
    fault(
        "consent-other-purpose",
        "un-communication",
        &[(OWN_CONSENT, "{purpose: publication, date: 2024-01-20}")],
    ),
    fault(
        "source-consent-not-recorded",
        "statement",
        &[
            (
                "  consents:\n  - {purpose: all, date: 2023-12-01, wording: \"in writing, to the caseworker\"}\n",
                "",
            ),
            (
                "  confidentiality: internal\n  consents:\n  - {purpose: all, date: 2023-12-01}\n",
                "  confidentiality: internal\n",
            ),
        ],
    ),
    fault(
        "source-consent-withdrawn",
        "",
        &[(
            SISTER,
            "{purpose: all, status: withdrawn, date: 2024-01-01}",
        )],
    ),
    // Disclosure.
    fault(
        "witness-named",
        "",
        &[(
            "She was told that she had resisted",
            "Gela Zurabiani saw it. She was told that she had resisted",
        )],
    ),
    fault(
        "witness-named",
        "statement",
        &[(
            "      response: She did not touch anybody.",
            "      response: ზურაბიანი saw that she did not touch anybody.",
        )],
    ),
    fault(
        "witness-public-without-consent",
        "",
        &[(
            "    witnesses: [witness-gela]\n    parties",
            "    witnesses: [{actor: witness-gela, confidentiality: public}]\n    parties",
        )],
    ),
    fault(
        "person-named",
        "press",
        &[(
            "She was born in Meskari, studied",
            "Her sister Eka Varelidze lives with her. She studied",
        )],
    ),
    fault(
        "contact-in-text",
        "",
        &[(
            "She was born in Meskari, studied",
            "Call her at 3 Invented Lane, Meskari, Georgia. She studied",
        )],
    ),
    fault(
        "contact-in-text",
        "press",
        &[
            ("Please release", "Please, release"),
            (
                "She was born in Meskari, studied",
                "Call 00995 (555) 010-203. She studied",
            ),
        ],
    ),
    fault(
        "identifier-in-text",
        "",
        &[(
            "She was born in Meskari, studied",
            "Her passport is 00zz00000. She studied",
        )],
    ),
    // Admissibility.
    on("2024-05-19", fault("echr-time-limit-passed", "echr", &[])),
    on("2024-04-25", fault("echr-time-limit-near", "echr", &[])),
    on(
        "2024-05-20",
        fault(
            "echr-time-limit-may-have-passed",
            "echr",
            &[
                ("      notified: 2024-01-18\n", ""),
                ("      date: 2024-01-15\n", "      date: 2024-01\n"),
            ],
        ),
    ),
    fault(
        "echr-state-not-a-party",
        "echr",
        &[(
            "    case_number: 1-777/23\n    country: GE",
            "    case_number: 1-777/23\n    country: BY",
        )],
    ),
    fault(
        "echr-after-russian-exit",
        "echr",
        &[(
            "    case_number: 1-777/23\n    country: GE",
            "    case_number: 1-777/23\n    country: RU",
        )],
    ),
    on("2029-01-16", fault("ccpr-five-years-passed", "ccpr", &[])),
    on(
        "2027-03-01",
        fault(
            "ccpr-three-years-passed",
            "ccpr",
            &[(
                PROCEEDINGS,
                "  proceedings:\n  - {slug: opinion, kind: international, title: WGAD, steps: [{kind: submitted, date: 2023-04-01, sources: bulletin}, {kind: opinion-adopted, date: 2024-02-01, sources: bulletin}]}\n",
            )],
        ),
    ),
    fault("ccpr-state-not-a-party", "ccpr", &[COUNTRY]),
    fault(
        "ccpr-state-to-verify",
        "ccpr",
        &[(
            "    case_number: 1-777/23\n    country: GE",
            "    case_number: 1-777/23\n    country: FJ",
        )],
    ),
    fault(
        "remedies-not-exhausted",
        "echr",
        &[
            (
                "    remedies_exhausted: true\n    remedies: She appealed",
                "    narrative: She appealed",
            ),
            (
                "    narrative: She was prosecuted for standing on the pavement in front of the city hall and reading aloud.\n",
                "",
            ),
            ("kind: appeal-decided", "kind: appeal-heard"),
            ("      kind: cassation-decided", "      kind: hearing"),
        ],
    ),
    fault(
        "pending-international-procedure",
        "wgad",
        &[(
            PROCEEDINGS,
            "  proceedings:\n  - {slug: views, kind: international, title: CCPR, steps: [{kind: submitted, date: 2024-02-01, sources: bulletin}]}\n",
        )],
    ),
    fault(
        "echr-examined-elsewhere",
        "echr",
        &[(
            PROCEEDINGS,
            "  proceedings:\n  - {slug: opinion, kind: international, title: WGAD, steps: [{kind: opinion-adopted, date: 2024-02-01, sources: bulletin}]}\n",
        )],
    ),
    fault(
        "duplicate-communication",
        "un-communication",
        &[(
            "    kind: letter\n    date: 2023-04-03",
            "    kind: wgad\n    date: 2023-04-03",
        )],
    ),
    fault(
        "not-in-custody",
        "wgad",
        &[(
            HEARING,
            "    - {kind: released, date: 2023-08-01, sources: verdict-file}\n",
        )],
    ),
    fault(
        "act-before-passed",
        "urgent-action",
        &[("act_before: 2024-04-20", "act_before: 2024-02-28")],
    ),
    // Contradictions in the course of a case.
    fault(
        "released-before-detained",
        "",
        &[(
            HEARING,
            "    - {kind: released, date: 2022-01-01, sources: verdict-file}\n",
        )],
    ),
    fault(
        "released-twice",
        "",
        &[(
            HEARING,
            "    - {kind: released, date: 2023-08-01, sources: verdict-file}\n    - {kind: released, date: 2023-09-01, sources: verdict-file}\n",
        )],
    ),
    fault(
        "step-after-closure",
        "",
        &[(
            HEARING,
            "    - {kind: closed, date: 2023-05-10, sources: custody-file}\n    - {kind: hearing, date: 2023-06-05, sources: verdict-file}\n",
        )],
    ),
    fault(
        "sentenced-before-charged",
        "",
        &[(
            "{kind: charged, date: 2023-03-08",
            "{kind: charged, date: 2023-08-08",
        )],
    ),
    fault(
        "trial-before-case-opened",
        "",
        &[(TRIAL, "date: 2023-03-01, authority: meskari-court")],
    ),
    fault(
        "decided-before-lodged",
        "",
        &[(
            "{kind: appeal-lodged, date: 2023-07-14",
            "{kind: appeal-lodged, date: 2023-10-13",
        )],
    ),
    fault(
        "decided-before-lodged",
        "",
        &[(
            "{kind: cassation-lodged, date: 2023-11-10",
            "{kind: cassation-lodged, date: 2024-02",
        )],
    ),
    fault(
        "convicted-and-acquitted",
        "",
        &[
            (
                HEARING,
                "    - {kind: acquitted, date: 2023-06-20, charges: resistance, sources: verdict-file}\n",
            ),
            ("kind: appeal-lodged", "kind: hearing"),
            ("kind: appeal-decided", "kind: hearing"),
            ("kind: cassation-lodged", "kind: hearing"),
            ("kind: cassation-decided", "kind: hearing"),
        ],
    ),
    fault(
        "step-in-future",
        "",
        &[(TRIAL, "date: 2024-05-22, authority: meskari-court")],
    ),
    fault(
        "remand-ran-out",
        "",
        &[("      kind: convicted\n", "      kind: hearing\n")],
    ),
    fault(
        "remand-gap",
        "",
        &[("      ends: 2023-05-09\n", "      ends: 2023-04-09\n")],
    ),
    fault(
        "witness-and-accused",
        "",
        &[(
            "    accused: varelidze\n    witnesses: [witness-gela]",
            "    accused: varelidze\n    witnesses: [witness-gela, varelidze]",
        )],
    ),
    fault(
        "charge-without-accused",
        "",
        &[
            ("    accused: varelidze\n", "    accused: []\n"),
            (
                "    parties: [",
                "    parties: [{actor: varelidze, role: petitioner}, ",
            ),
        ],
    ),
    fault(
        "charge-of-nobody-accused",
        "",
        &[(
            RESISTANCE,
            "    - slug: resistance\n      accused: [varelidze, sister]\n",
        )],
    ),
    fault(
        "step-on-other-proceeding",
        "",
        &[
            (
                PROCEEDINGS,
                "  proceedings:\n  - {slug: other-case, kind: civil, charges: [{slug: other-charge, offence: debt, sources: bulletin}]}\n",
            ),
            (
                "{kind: charged, date: 2023-03-08, authority: meskari-police, charges: resistance",
                "{kind: charged, date: 2023-03-08, authority: meskari-police, charges: other-charge",
            ),
        ],
    ),
    // Contradictions in a life and in single records.
    fault(
        "two-birth-dates",
        "",
        &[("{kind: birth, date: 1985-04-17", "{kind: birth, date: 1984")],
    ),
    fault(
        "two-birth-dates",
        "",
        &[(
            DEFENDER,
            "  birth_place: Meskari\n  accounts: [{field: born, value: \"1990\", source: bulletin}]\n",
        )],
    ),
    fault(
        "death-before-birth",
        "",
        &[(DEFENDER, "  birth_place: Meskari\n  died: 1980\n")],
    ),
    fault(
        "incident-after-death",
        "",
        &[(DEFENDER, "  birth_place: Meskari\n  died: 2023-01\n")],
    ),
    fault(
        "step-after-death",
        "",
        &[(DEFENDER, "  birth_place: Meskari\n  died: 2023-01\n")],
    ),
    fault(
        "age-against-birth",
        "",
        &[(
            DEFENDER,
            "  birth_place: Meskari\n  age: 40\n  age_on: 2023-05\n",
        )],
    ),
    fault(
        "affiliation-before-birth",
        "",
        &[(
            "date: since 2014, sources: bulletin",
            "date: since 1980, sources: bulletin",
        )],
    ),
    fault(
        "incident-in-future",
        "",
        &[("    date: 2022-10-05\n", "    date: 2025\n")],
    ),
    fault(
        "target-and-perpetrator",
        "",
        &[(
            "    by: [{actor: meskari-police, wording: six officers",
            "    by: [varelidze, {actor: meskari-police, wording: six officers",
        )],
    ),
    fault(
        "duplicate-incident",
        "",
        &[(
            "  - slug: arrest-told\n",
            "  - {summary: Library searched, date: 2022-10-05, types: search, place: meskari, sources: bulletin}\n  - slug: arrest-told\n",
        )],
    ),
    fault(
        "measure-ends-before-start",
        "",
        &[("ended: 2023-06-20", "ended: 2022")],
    ),
    fault(
        "source-before-event",
        "",
        &[(
            "kind: ngo, publisher: Open Shelf, date: 2023-07-01",
            "kind: ngo, publisher: Open Shelf, date: 2020",
        )],
    ),
    fault(
        "two-accounts-relied-on",
        "",
        &[(
            DEFENDER,
            "  birth_place: Meskari\n  accounts: [{field: born, value: 1985-04-17, source: bulletin, relied_on: true}, {field: born, value: \"1985\", source: interview-nino, relied_on: true}]\n",
        )],
    ),
    fault(
        "relied-on-differs",
        "",
        &[(
            DEFENDER,
            "  birth_place: Meskari\n  accounts: [{field: birth_place, value: Batumi, source: bulletin, relied_on: true}]\n",
        )],
    ),
    fault(
        "link-to-itself",
        "",
        &[(
            "    follows: first-letter\n",
            "    follows: urgent-action\n",
        )],
    ),
    fault(
        "links-in-circle",
        "",
        &[(
            "    kind: letter\n    date: 2023-04-03",
            "    kind: letter\n    follows: urgent-action\n    date: 2023-04-03",
        )],
    ),
    fault(
        "demand-met-release",
        "",
        &[(
            HEARING,
            "    - {kind: released, date: 2023-08-01, sources: verdict-file}\n",
        )],
    ),
    fault(
        "demand-met-drop-charges",
        "",
        &[
            ("kind: quash-conviction", "kind: drop-charges"),
            (
                "      response: She did",
                "      status: dropped\n      response: She did",
            ),
        ],
    ),
    fault(
        "demand-met-lift-measure",
        "",
        &[(
            "kind: investigate, position: 3, addressees: interior, concerning: library-searched",
            "kind: lift-measure, position: 3, addressees: interior, concerning: travel",
        )],
    ),
    fault(
        "reply-before-sending",
        "",
        &[("replies: [{date: 2023-05-02", "replies: [{date: 2023-03-02")],
    ),
    // Sources.
    fault(
        "unsourced-incident",
        "",
        &[("    sources: [custody-file, interview-nino]\n", "")],
    ),
    fault(
        "unsourced-step",
        "",
        &[(HEARING, "    - {kind: hearing, date: 2023-06-05}\n")],
    ),
    fault(
        "unsourced-charge",
        "",
        &[
            (", source: custody-file}", "}"),
            (
                "      response: She did not touch anybody.\n      sources: verdict-file\n",
                "      response: She did not touch anybody.\n",
            ),
        ],
    ),
    fault(
        "unsourced-life-event",
        "",
        &[(
            BIRTH,
            "  - {kind: birth, date: 1985-04-17, place: Meskari}\n",
        )],
    ),
    fault(
        "unsourced-affiliation",
        "",
        &[("date: since 2014, sources: bulletin", "date: since 2014")],
    ),
    fault(
        "unsourced-measure",
        "",
        &[(
            MEASURES,
            "  measures:\n  - {kind: asset-freeze, date: 2023-04}\n",
        )],
    ),
    fault(
        "source-without-date",
        "",
        &[(
            "publisher: Open Shelf, date: 2023-07-01",
            "publisher: Open Shelf",
        )],
    ),
    fault(
        "source-without-kind",
        "",
        &[("kind: ngo, publisher", "publisher")],
    ),
];

#[test]
fn the_complete_case_has_no_fault_for_any_kind() {
    let folder = folder(&complete());
    let mut asked: Vec<Vec<&str>> = KINDS.iter().map(|kind| vec!["--for", kind]).collect();
    asked.push(vec![]);
    asked.push(vec!["--for", "letter", "--to", "interior"]);
    for mut arguments in asked {
        let run = check(&folder, &arguments, TODAY);
        assert_eq!(run.out, "", "{arguments:?}");
        assert_eq!(run.code, 0, "{arguments:?}: {}", run.err);
        arguments.extend(["--strict", "--json"]);
        let run = check(&folder, &arguments, TODAY);
        assert!(codes(&run).is_empty() && run.code == 0, "{arguments:?}");
    }
}

/// Runs a share of the table, so that the shares run beside each other.
fn run_share(share: usize) {
    let mut missed = Vec::new();
    for (number, fault) in FAULTS.iter().enumerate() {
        if number % 4 != share {
            continue;
        }
        let mut arguments = vec!["varelidze", "--json"];
        if !fault.kind.is_empty() {
            arguments.extend(["--for", fault.kind]);
        }
        let run = check(&folder(&edited(fault.edits)), &arguments, fault.today);
        let found = codes(&run);
        if !found.iter().any(|code| code == fault.code) {
            missed.push(format!("{number} {}: only {found:?}", fault.code));
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

/// The complete case with some of its text replaced.
fn edited(edits: &[(&str, &str)]) -> String {
    let mut case = complete();
    for (from, to) in edits {
        assert!(case.contains(from), "no “{from}”");
        case = case.replace(from, to);
    }
    case
}

#[test]
fn planted_faults_are_found_1() {
    run_share(0);
}

#[test]
fn planted_faults_are_found_2() {
    run_share(1);
}

#[test]
fn planted_faults_are_found_3() {
    run_share(2);
}

#[test]
fn planted_faults_are_found_4() {
    run_share(3);
}

#[test]
fn what_is_needed_and_above_the_level_is_said_to_be_so() {
    let folder = folder(&complete());
    let run = check(
        &folder,
        &["--for", "wgad", "--include", "public", "--json"],
        TODAY,
    );
    assert!(
        codes(&run).contains(&"withheld-identity-document".to_owned()),
        "{}",
        run.out
    );
    assert!(
        run.out.contains("Recorded, but above public"),
        "{}",
        run.out
    );
    let run = check(
        &folder,
        &["--for", "wgad", "--include", "secret", "--json"],
        TODAY,
    );
    assert!(codes(&run).is_empty(), "{}", run.out);
}

#[test]
fn exit_codes_and_the_count() {
    let folder = folder(&complete().replace("  signatory: Davit Orbelaia\n", ""));
    let run = check(&folder, &["--for", "letter"], TODAY);
    assert_eq!(run.code, 0, "a recommendation alone: {}", run.err);
    assert!(
        run.out.contains("Recommended") && run.out.contains("who signs letters"),
        "{}",
        run.out
    );
    let run = check(&folder, &["--for", "letter", "--strict"], TODAY);
    assert_eq!(run.code, 1, "{}", run.err);
    // That the dossier is plain is said beside what was found, and does not count.
    assert!(run.err.contains("`dossier encrypt`"), "{}", run.err);
    assert!(
        run.err.ends_with("\nerror: 1 recommendation\n"),
        "{}",
        run.err
    );
    folder.ok(&["set", "dossier", "sender="]);
    let run = check(&folder, &["--for", "statement"], TODAY);
    assert_eq!((run.code, run.err.lines().count()), (1, 2), "{}", run.err);
    assert!(
        run.err.contains("1 thing required is missing"),
        "{}",
        run.err
    );
    folder.fails(
        &["check", "--for", "postcard"],
        2,
        "there is no such kind of letter",
    );
    folder.fails(&["check", "nobody-there"], 3, "nobody-there");
    folder.fails(&["check", "--date", "2024"], 4, "a letter bears one day");
    folder.fails(&["check", "--format", "html"], 2, "is not for this command");
}

#[test]
fn every_format_is_readable_and_the_remedy_mends_it() {
    let folder = folder(
        &complete()
            .replace("  born: 1985-04-17\n", "")
            .replace(BIRTH, ""),
    );
    let run = folder.run_as(
        &["check", "--for", "wgad"],
        "",
        &[("DOSSIER_TODAY", TODAY), ("COLUMNS", "80")],
    );
    assert!(run.out.starts_with("Required"), "{}", run.out);
    assert!(
        run.out.lines().all(|line| line.chars().count() <= 80),
        "{}",
        run.out
    );
    let run = check(&folder, &["--for", "wgad", "--json"], TODAY);
    let report: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    let names = |value: &serde_json::Value| {
        value
            .as_object()
            .unwrap()
            .keys()
            .cloned()
            .collect::<Vec<_>>()
    };
    assert_eq!(
        names(&report),
        ["defender", "kind", "level", "date", "findings"]
    );
    let finding = &report["findings"][0];
    assert_eq!(
        names(finding),
        ["severity", "code", "what", "references", "remedy"]
    );
    assert_eq!(finding["severity"], "required");
    assert_eq!(finding["references"][0], "varelidze");
    assert_eq!(finding["remedy"], "dossier set varelidze born=…");
    let csv = check(&folder, &["--for", "wgad", "--format", "csv"], TODAY);
    assert!(
        csv.out.starts_with("severity,code,what,records,remedy"),
        "{}",
        csv.out
    );
    let md = check(&folder, &["--for", "wgad", "--format", "md"], TODAY);
    assert!(md.out.starts_with("| severity | code |"), "{}", md.out);
    folder.ok(&["set", "varelidze", "born=1985-04-17"]);
    assert_eq!(check(&folder, &["--for", "wgad"], TODAY).code, 0);
}

#[test]
fn text_of_the_record_does_not_act_on_the_terminal() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.ok(&["add-defender", "--name", "Anna \u{1b}[31m\u{202e} =1+1"]);
    folder.ok(&["add-source", "--title", "x\u{1b}]0;y\u{7}", "--slug", "src"]);
    folder.ok(&["add-incident", "--summary", "Threatened", "--source", "src"]);
    for format in ["table", "json", "csv", "md"] {
        let run = folder.run(&["check", "--for", "wgad", "--format", format]);
        assert_eq!(run.code, 1, "{}", run.err);
        for wrong in ['\u{1b}', '\u{7}', '\u{202e}'] {
            assert!(
                !run.out.contains(wrong) && !run.err.contains(wrong),
                "{format}: {}",
                run.out
            );
        }
        assert!(
            !run.out.contains("\\u001b") && !run.out.contains("\\u202e"),
            "{}",
            run.out
        );
    }
}

#[test]
fn uncertain_dates_are_compared_only_where_that_is_certain() {
    let case = complete()
        .replace(
            "{kind: charged, date: 2023-03-08",
            "{kind: charged, date: 2023",
        )
        .replace(
            "{kind: birth, date: 1985-04-17",
            "{kind: birth, date: 1985~",
        )
        .replace("ended: 2023-06-20", "ended: 2023");
    let run = check(&folder(&case), &["--json"], TODAY);
    assert!(codes(&run).is_empty(), "{}", run.out);
}

#[test]
fn what_only_looks_like_a_fault_is_none() {
    let innocent: [&[(&str, &str)]; 6] = [
        // Released, and held again; the release stands in the past.
        &[(
            HEARING,
            "    - {kind: released, date: 2023-05-25, sources: verdict-file}\n    - {kind: detained, date: 2023-06-01, place: Meskari, sources: verdict-file}\n",
        )],
        // Closed, opened again.
        &[(
            HEARING,
            "    - {kind: closed, date: 2023-05-23, sources: custody-file}\n    - {kind: investigation-resumed, date: 2023-05-24, sources: custody-file}\n    - {kind: hearing, date: 2023-06-05, sources: verdict-file}\n",
        )],
        // Acquitted at first, convicted on appeal.
        &[(
            "      kind: cassation-decided",
            "      outcomes: [{accused: varelidze, charge: resistance, result: acquitted}]\n      kind: cassation-decided",
        )],
        // An account that was weighed.
        &[(
            DEFENDER,
            "  birth_place: Meskari\n  accounts: [{field: born, value: \"1990\", source: bulletin, reason: the passport says otherwise}]\n",
        )],
        // Rehabilitated after death.
        &[(
            "  - slug: library-searched\n",
            "  - {summary: Library burnt, date: 2022-10-05, types: damage-to-property, place: Meskari, sources: bulletin}\n  - slug: library-searched\n",
        )],
        // A witness who agreed to be named.
        &[
            (
                "    witnesses: [witness-gela]\n    parties",
                "    witnesses: [{actor: witness-gela, confidentiality: public}]\n    parties",
            ),
            (
                "  kind: person\n  confidentiality: internal\n- slug: sister",
                "  kind: person\n  consents: [{purpose: publication, date: 2023-04-01}]\n- slug: sister",
            ),
            (
                "She was told that she had resisted",
                "Gela Zurabiani saw it. She was told that she had resisted",
            ),
        ],
    ];
    for (number, edits) in innocent.into_iter().enumerate() {
        let run = check(&folder(&edited(edits)), &["--json"], TODAY);
        let found = codes(&run);
        assert!(
            found.iter().all(|code| code == "source-before-event"),
            "{number}: {}",
            run.out
        );
    }
}

#[test]
fn the_last_day_of_a_limit_is_in_time() {
    let folder = folder(&complete());
    let six = self::folder(&edited(&[(
        "      date: 2024-01-15\n      notified: 2024-01-18\n",
        "      date: 2021-08-31\n",
    )]));
    for (folder, day, code) in [
        (&folder, "2024-04-18", ""),
        (&folder, "2024-04-19", "echr-time-limit-near"),
        (&folder, "2024-05-18", "echr-time-limit-near"),
        (&folder, "2024-05-19", "echr-time-limit-passed"),
        (&six, "2022-02-28", "echr-time-limit-near"),
        (&six, "2022-03-01", "echr-time-limit-passed"),
    ] {
        let run = check(folder, &["--for", "echr", "--date", day, "--json"], TODAY);
        let found: Vec<String> = codes(&run)
            .into_iter()
            .filter(|code| code.starts_with("echr-"))
            .collect();
        assert_eq!(found.join(" "), code, "{day}");
    }
}
