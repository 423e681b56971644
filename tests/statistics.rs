//! Statistics through the command line: counts, ranges, tables, figures, charts.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;

use common::{Folder, example};
use serde_json::Value;

/// A case that has something of everything that is counted.
const CASE: &str = "
actors:
- {slug: police, name: District Police, kind: public-body, organization_kind: police}
- {slug: union, name: Union of Miners, kind: organization, organization_kind: trade-union}
- {slug: press, name: Free Press, kind: organization, organization_kind: media}
defenders:
- slug: anna
  name: Anna Ivanova
  gender: female
  affiliations: [{role: editor, organization: press}]
  incidents:
  - {slug: beaten, date: 2016-05-03, summary: Beaten, types: [physical-assault, threat], by: [{actor: police}, {wording: two men}], country: RU, status: verified, state_response: [brought-to-justice]}
  - {slug: doubtful, date: '[2016,2017]', summary: Searched, types: search, by: [{actor: police}], country: RU}
  - {slug: both, date: '{2016,2017}', summary: Followed, types: stalking, country: UA}
  - {slug: undated, summary: Threatened, types: threat}
  - {slug: before, date: '[..2015]', summary: Insulted, types: harassment}
  - {slug: hidden, date: 2016, summary: Secretly beaten, types: physical-assault, confidentiality: internal}
- slug: boris
  name: Boris Petrov
  gender: male
  affiliations: [{role: member, organization: union}]
- slug: clara
  name: Clara Secret
  gender: female
  confidentiality: secret
  incidents:
  - {slug: killed, date: 2017-06-01, summary: Killed, types: killing, status: verified}
incidents:
- {slug: arrested, date: 2017-02-01, summary: Arrested, types: arbitrary-arrest, targets: [boris, clara], by: [{actor: police}], country: RU, status: verified}
proceedings:
- slug: case-one
  kind: criminal
  country: RU
  accused: [anna, boris]
  charges:
  - {slug: slander, offence: slander, accused: anna}
  - {slug: riot, offence: riot}
  steps:
  - {kind: detained, date: 2017-02-01, accused: boris}
  - {kind: charged, date: 2017-02-11}
  - {kind: released, date: 2017-03-03, accused: boris}
  - kind: verdict-announced
    date: 2017-12-01
    outcomes:
    - {accused: anna, charge: slander, result: acquitted}
    - {accused: anna, charge: riot, result: convicted}
    - {accused: boris, charge: riot, result: acquitted}
";

fn case() -> Folder {
    let folder = Folder::new();
    folder.write("case.yaml", CASE);
    folder.ok(&["init"]);
    folder.ok(&["import", "case.yaml"]);
    folder
}

fn json(folder: &Folder, arguments: &[&str]) -> Value {
    let mut all = vec!["stats"];
    all.extend(arguments);
    all.push("--json");
    serde_json::from_str(&folder.ok(&all)).expect("JSON")
}

/// The counts of an axis as `label=certain–possible`.
fn counts(value: &Value, axis: usize) -> Vec<String> {
    let labels = value["axes"][axis]["labels"].as_array().expect("labels");
    labels
        .iter()
        .map(|label| {
            format!(
                "{}={}",
                label["label"].as_str().unwrap(),
                range(&label["count"])
            )
        })
        .collect()
}

fn range(count: &Value) -> String {
    match (&count["certain"], &count["possible"]) {
        (certain, possible) if certain == possible => certain.to_string(),
        (certain, possible) => format!("{certain}–{possible}"),
    }
}

#[test]
fn a_date_that_is_open_is_a_range_and_what_was_in_both_years_is_in_both() {
    let folder = case();
    let found = json(&folder, &["--by", "year"]);
    assert_eq!(
        counts(&found, 0),
        ["2016=2–3", "2017=2–3", "too uncertain=1", "undated=1"]
    );
    assert_eq!(range(&found["total"]), "6", "each counts once in the total");
    assert_eq!(
        found["withheld"], 2,
        "an internal one, one of a secret victim"
    );
    let all = json(&folder, &["--by", "year", "--include", "secret"]);
    assert_eq!(range(&all["total"]), "8");
    let spread = folder.ok(&["stats", "--by", "year", "--spread", "--format", "csv"]);
    assert!(spread.contains("2016,2016,2,3,2.001"), "{spread}");
}

#[test]
fn a_period_weighs_dates_and_says_what_it_leaves_out() {
    let folder = case();
    let found = json(&folder, &["--by", "type", "--from", "2016", "--to", "2016"]);
    assert_eq!(range(&found["total"]), "2–3");
    assert_eq!(found["left_out"]["undated"], 1);
    assert_eq!(found["left_out"]["too_uncertain"], 1);
    assert!(counts(&found, 0).contains(&"search=0–1".to_owned()));
    let certain = json(
        &folder,
        &[
            "--by",
            "type",
            "--from",
            "2016",
            "--to",
            "2016",
            "--certain",
        ],
    );
    assert_eq!(range(&certain["total"]), "2");
    let undated = json(
        &folder,
        &[
            "--by",
            "type",
            "--from",
            "2016",
            "--to",
            "2016",
            "--undated",
        ],
    );
    assert_eq!(range(&undated["total"]), "4–5");
    let months = json(
        &folder,
        &["--by", "month", "--from", "2017-02", "--to", "2017-03"],
    );
    assert_eq!(counts(&months, 0), ["2017-02=1–3", "2017-03=0–2"]);
}

#[test]
fn an_incident_counts_once_in_each_row_and_once_in_totals() {
    let folder = case();
    let found = json(&folder, &["--by", "type-group"]);
    let rows = counts(&found, 0);
    assert!(
        rows.contains(&"violence=2".to_owned()),
        "two types of one group are one: {rows:?}"
    );
    let found = json(&folder, &["--by", "perpetrator"]);
    assert_eq!(
        counts(&found, 0),
        ["District Police=3", "not named=1", "nobody recorded=3"]
    );
    assert_eq!(range(&found["total"]), "6");
    let pairs = json(&folder, &["--by", "type,year"]);
    let cell = pairs["cells"]
        .as_array()
        .unwrap()
        .iter()
        .find(|cell| cell["row"] == "search" && cell["column"] == "2017")
        .unwrap();
    assert_eq!(range(&cell["count"]), "0–1");
}

#[test]
fn victims_count_once_and_gender_and_organization_are_of_one_person() {
    let folder = case();
    let found = json(&folder, &["victims", "--by", "gender,organization"]);
    assert_eq!(range(&found["total"]), "2", "the secret one is left out");
    let mut cells: Vec<String> = found["cells"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| format!("{}/{}={}", c["row"], c["column"], range(&c["count"])))
        .collect();
    cells.sort();
    assert_eq!(cells, ["\"female\"/\"press\"=1", "\"male\"/\"union\"=1"]);
    let hers = json(&folder, &["victims", "--by", "year", "--defender", "anna"]);
    assert_eq!(range(&hers["total"]), "1");
}

#[test]
fn charges_are_counted_by_what_became_of_them_for_each_accused() {
    let folder = case();
    let found = json(&folder, &["charges", "--by", "outcome"]);
    assert_eq!(counts(&found, 0), ["acquitted=2", "convicted=1"]);
    assert_eq!(range(&found["total"]), "2");
    let by = json(&folder, &["charges", "--by", "outcome,gender"]);
    let convicted: Vec<&Value> = by["cells"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|cell| cell["row"] == "convicted")
        .collect();
    assert_eq!(convicted.len(), 1);
    assert_eq!(convicted[0]["column"], "female");
    let years = json(&folder, &["charges", "--by", "year"]);
    assert_eq!(counts(&years, 0), ["2017=2"]);
}

#[test]
fn detentions_and_figures_say_how_long_and_what_they_rest_on() {
    let folder = case();
    let found = json(&folder, &["detentions", "--by", "outcome"]);
    assert_eq!(counts(&found, 0), ["released=1"]);
    let figures = json(&folder, &["--figures"]);
    let figure = |code: &str| {
        figures["figures"]
            .as_array()
            .unwrap()
            .iter()
            .find(|figure| figure["code"] == code)
            .unwrap()
            .clone()
    };
    assert_eq!(figure("custody-longest")["value"]["days"]["most"], 30);
    assert_eq!(figure("charge-median")["value"]["days"]["least"], 10);
    assert_eq!(figure("conviction")["of"], 3);
    assert_eq!(figure("conviction")["value"]["share"]["count"], 1);
    assert_eq!(figure("impunity")["value"]["share"]["count"], 5);
    let text = folder.ok(&["stats", "--figures", "--width", "200"]);
    assert!(text.contains("time in custody, longest"), "{text}");
    assert!(text.contains("33% (1 of 3)"), "{text}");
}

#[test]
fn nobody_is_held_after_their_death() {
    let folder = Folder::new();
    folder.write(
        "case.yaml",
        "defenders:\n- {slug: anna, name: Anna, died: 2018-01-11}\nproceedings:\n- slug: case-one\n  accused: anna\n  steps:\n  - {kind: detained, date: 2018-01-01}\n",
    );
    folder.ok(&["init"]);
    folder.ok(&["import", "case.yaml"]);
    let found = json(&folder, &["detentions", "--by", "outcome"]);
    assert_eq!(counts(&found, 0), ["died=1"]);
    let figures = json(&folder, &["--figures"]);
    assert_eq!(figures["figures"][1]["value"]["days"]["most"], 10);
}

#[test]
fn the_sdg_table_counts_victims_of_twelve_months() {
    let folder = case();
    let run = folder.run(&[
        "stats",
        "--table",
        "sdg",
        "--from",
        "2017-01-01",
        "--to",
        "2017-12-31",
        "--json",
    ]);
    let found: Value = serde_json::from_str(&run.out).unwrap();
    let row = |category: &str| {
        found["rows"]
            .as_array()
            .unwrap()
            .iter()
            .find(|row| row["category"] == category)
            .unwrap()
            .clone()
    };
    let detention = row("arbitrary-detention");
    assert_eq!(range(&detention["victims"]), "1");
    assert_eq!(range(&detention["verified"]), "1");
    assert_eq!(range(&detention["men"]), "1");
    assert_eq!(range(&detention["women"]), "0", "a secret one stays out");
    assert_eq!(range(&detention["trade_unionists"]), "1");
    let other = row("other-harmful-act");
    assert_eq!(range(&other["victims"]), "1");
    assert_eq!(range(&other["verified"]), "0");
    assert_eq!(range(&other["journalists"]), "1");
    assert_eq!(
        range(&row("killing")["victims"]),
        "0",
        "a secret victim stays out"
    );
    assert!(!run.out.contains("twelve months"), "{}", run.out);
    let open = folder.ok(&["stats", "--table", "sdg"]);
    assert!(open.contains("twelve months"), "{open}");
}

#[test]
fn flags_mean_one_thing_and_what_does_not_fit_is_refused() {
    let folder = case();
    let found = json(&folder, &["--by", "type", "--perpetrator", "police"]);
    assert_eq!(range(&found["total"]), "3");
    let found = json(&folder, &["--by", "type", "--country", "UA"]);
    assert_eq!(counts(&found, 0), ["stalking=1"]);
    for (arguments, message) in [
        (&["stats", "--by", "outcome"][..], "not counted by outcome"),
        (&["stats", "--by", "year,month"], "same twice"),
        (&["stats", "--by", "type,year,place"], "one or two"),
        (&["stats", "--by", "colour"], "nothing to count by"),
        (&["stats", "--figures", "--format", "svg"], "no chart"),
        (&["stats", "--from", "2018", "--to", "2016"], "after --to"),
        (&["stats", "letters"], "nothing that is counted"),
    ] {
        folder.fails(arguments, 2, message);
    }
}

/// Names that would break out of every format.
const HOSTILE: &str = "
actors:
- {slug: evil, name: \"</text><script>alert('x')</script> & \\\"q\\\" | =1+1 \\u202e \\e[31m\", kind: public-body}
defenders:
- slug: anna
  name: Anna
  incidents:
  - {date: '[2016,2017]', summary: x, types: threat, by: [{actor: evil}], place: \"<b>|here|</b>\"}
  - {date: 2016, summary: y, types: threat, by: [{actor: evil}], place: Минск}
";

#[test]
fn charts_and_pages_are_well_formed_whatever_labels_say() {
    let folder = Folder::new();
    folder.write("case.yaml", HOSTILE);
    folder.ok(&["init"]);
    folder.ok(&["import", "case.yaml"]);
    for by in [
        "perpetrator",
        "place,perpetrator",
        "perpetrator,year",
        "year",
        "month",
    ] {
        let svg = folder.ok(&["stats", "--by", by, "--format", "svg"]);
        let read = roxmltree::Document::parse(&svg).expect("well-formed");
        assert!(
            read.descendants().all(|n| n.tag_name().name() != "script"),
            "{svg}"
        );
        let root = read.root_element();
        assert_eq!(root.attribute("role"), Some("img"));
        let named = |name: &str| {
            let found = root.children().find(|n| n.tag_name().name() == name);
            found.and_then(|n| n.text()).unwrap_or_default().to_owned()
        };
        assert!(named("title").starts_with("Incidents by"));
        assert!(!named("desc").is_empty());
        let page = folder.ok(&["stats", "--by", by, "--format", "html"]);
        assert!(!page.contains("<script"), "{page}");
        assert!(!page.contains("<b>|"), "{page}");
        for format in ["table", "md", "csv", "html", "svg", "json"] {
            let out = folder.ok(&["stats", "--by", by, "--format", format]);
            assert!(
                !out.contains('\u{1b}') && !out.contains('\u{202e}'),
                "{format}: {out}"
            );
        }
    }
    let csv = folder.ok(&["stats", "--by", "perpetrator", "--format", "csv"]);
    assert!(!csv.contains("\n=1"), "{csv}");
    let ascii = folder.run_as(&["stats", "--by", "year"], "", &[("LC_ALL", "C")]);
    assert!(ascii.out.is_ascii(), "{}", ascii.out);
    let bars = folder.run_as(&["stats", "--by", "year"], "", &[("LC_ALL", "C.UTF-8")]);
    assert!(
        bars.out.contains('█') && bars.out.contains('░'),
        "{}",
        bars.out
    );
}

#[test]
fn tables_fit_their_width_and_examples_are_counted() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    for name in [
        "khamroev.yaml",
        "joint-trial.yaml",
        "disappearance.yaml",
        "complete.yaml",
    ] {
        folder.ok(&["import", &example(name)]);
    }
    for by in [
        "year",
        "type,year",
        "perpetrator,type",
        "month",
        "organization,gender",
    ] {
        for width in ["80", "200"] {
            let out = folder.ok(&["stats", "--by", by, "--width", width]);
            let most: usize = width.parse().unwrap();
            for line in out.lines() {
                assert!(line.chars().count() <= most, "{by} {width}: {line}");
            }
        }
    }
    let plain = folder.ok(&["stats"]);
    assert!(plain.starts_with("Incidents by year\n"), "{plain}");
    assert!(plain.contains("Public records only"), "{plain}");
    assert!(
        plain.contains("charges that ended in conviction"),
        "{plain}"
    );
}

#[test]
fn an_empty_dossier_has_no_statistics_and_says_so() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    for arguments in [
        &["stats"][..],
        &["stats", "--by", "type,year"],
        &["stats", "charges", "--by", "outcome"],
        &["stats", "--table", "sdg"],
        &["stats", "--format", "svg"],
        &["stats", "--format", "html"],
    ] {
        folder.ok(arguments);
    }
    assert!(
        folder
            .ok(&["stats"])
            .contains("Nothing is recorded that fits.")
    );
}

/// Several charges, a co-accused who lives, deaths of each kind; a judgment and a trial of the dead
/// stand as they were.
#[test]
fn the_charges_of_whoever_died_before_a_judgment_ended_with_the_death() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write(
        "deaths.yaml",
        "
defenders:
- {slug: marek, name: Marek Olsz, kind: person}
- {slug: ilka, name: Ilka Brandt, kind: person, died: 2019-03-01}
- slug: tove
  name: Tove Aaberg
  life_events: [{kind: death, date: 2021-05-05}]
- slug: sunniva
  name: Sunniva Holt
  incidents: [{types: killing, date: 2020-02-02, summary: Shot at her door}]
proceedings:
- slug: shared
  kind: criminal
  accused: [marek, ilka]
  charges:
  - {slug: leaflets, offence: leaflets, accused: [marek, ilka]}
  - {slug: slander, offence: slander, accused: [ilka], status: charged}
  steps:
  - {kind: charged, date: 2018-06-01}
  - {kind: trial-opened, date: 2019-06-01, accused: [marek]}
  - {kind: hearing, accused: [marek, ilka]}
- slug: judged
  kind: criminal
  accused: [tove]
  charges: [{slug: funds, offence: funds}]
  steps: [{kind: convicted, date: 2020-01-01}]
- slug: after
  kind: criminal
  accused: [sunniva]
  charges: [{slug: treason, offence: treason}]
  steps:
  - {kind: charged, date: 2019-01-01}
  - {kind: trial-opened, date: 2021-01-01, accused: [sunniva]}
",
    );
    folder.ok(&["import", "deaths.yaml"]);
    let asked = ["stats", "charges", "--by", "outcome", "--format", "csv"];
    let run = folder.run_as(&asked, "", &[("DOSSIER_TODAY", "2024-01-01")]);
    let told = run.out;
    let codes: Vec<String> = told
        .lines()
        .skip(1)
        .map(|line| {
            line.split(',')
                .skip(1)
                .take(2)
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect();
    for wanted in ["abated 2", "on-trial 2", "convicted 1"] {
        assert!(codes.iter().any(|code| code == wanted), "{wanted}: {told}");
    }
    assert_eq!(codes.len(), 3, "{told}");
}
