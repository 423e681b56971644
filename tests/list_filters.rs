//! Lists of records that fit filters, through the command line.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;

use common::Folder;

/// The references that a list has, in its order.
fn references(folder: &Folder, arguments: &[&str]) -> Vec<String> {
    let mut all = vec!["list"];
    all.extend(arguments);
    all.extend(["--format", "csv"]);
    folder
        .ok(&all)
        .lines()
        .skip(1)
        .map(|line| line.split(',').next().unwrap_or_default().to_owned())
        .collect()
}

/// A dossier with incidents on certain, vague and unknown dates, in two countries.
fn dossier() -> Folder {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write(
        "case.yaml",
        "actors:
- {slug: anna, name: Anna Petrova, defender: true}
- {slug: boris, name: Борис Иванов, defender: true}
- {slug: police, name: City Police, kind: public-body}
sources:
- {slug: report, title: Yearly report, kind: ngo}
incidents:
- {slug: day, summary: Beaten, date: 2017-05-03, types: [physical-assault], targets: [anna], by: [police], country: UZ, place: Ташкент, status: verified, sources: [report]}
- {slug: year, summary: Searched, date: 2017, types: [search], targets: [boris], country: UZ, place: Samarkand, status: alleged}
- {slug: span, summary: Followed, date: 2016-12/2017-02, types: [surveillance], targets: [anna, boris], country: KZ, place: Almaty}
- {slug: open, summary: Threatened, date: 2015/.., types: [threat], targets: [anna], confidentiality: secret}
- {slug: never, summary: Dismissed, targets: [boris]}
proceedings:
- {slug: case, title: The case, accused: [anna]}
steps:
- {slug: opened, proceeding: case, kind: case-opened, date: 2017-06}
",
    );
    let run = folder.run(&["import", "case.yaml"]);
    assert_eq!(run.code, 0, "{}", run.err);
    folder
}

#[test]
fn dates_fit_where_they_may_or_where_they_must() {
    let folder = dossier();
    let list = |more: &[&str]| {
        let mut all = vec!["incidents"];
        all.extend(more);
        references(&folder, &all)
    };
    let within = ["--from", "2017", "--to", "2017"];
    let with = |more: &[&'static str]| [&within[..], more].concat();
    assert_eq!(list(&within), ["day", "year", "span", "open"]);
    assert_eq!(list(&with(&["--certain"])), ["day", "year"]);
    assert_eq!(list(&with(&["--undated"])).len(), 5);
    assert_eq!(
        list(&with(&["--certain", "--undated"])),
        ["day", "year", "never"]
    );
    assert_eq!(list(&["--from", "2018"]), ["open"]);
    assert_eq!(list(&["--to", "2017-01-15"]), ["year", "span", "open"]);
    assert_eq!(list(&["--to", "2017-02", "--certain"]), ["span"]);
    folder.fails(
        &["list", "incidents", "--certain"],
        2,
        "go with --from or --to",
    );
    folder.fails(
        &["list", "incidents", "--from", "unknown"],
        4,
        "--from needs a date",
    );
}

#[test]
fn any_value_of_a_flag_and_all_flags() {
    let folder = dossier();
    let list = |more: &[&str]| {
        let mut all = vec!["incidents"];
        all.extend(more);
        references(&folder, &all)
    };
    assert_eq!(list(&["--type", "violence"]), ["day", "open"]);
    let violence = folder.ok(&["timeline", "--all", "--type", "violence"]);
    assert!(violence.contains("Beaten") && !violence.contains("Searched"));
    assert_eq!(
        list(&["--type", "search", "--type", "threat"]),
        ["year", "open"]
    );
    assert_eq!(list(&["--by", "City Police"]), ["day"]);
    assert_eq!(list(&["--place", "tashkent"]), ["day"]);
    assert_eq!(list(&["--place", "Алматы"]), ["span"]);
    assert_eq!(list(&["--place", "uzbek"]), ["day", "year"]);
    assert_eq!(list(&["--place", "%"]), Vec::<String>::new());
    assert_eq!(list(&["--country", "Kazakhstan"]), ["span"]);
    assert_eq!(list(&["--status", "verified"]), ["day"]);
    assert_eq!(list(&["--source", "report"]), ["day"]);
    assert_eq!(list(&["--confidentiality", "secret"]), ["open"]);
    assert_eq!(list(&["--defender", "Petrova", "--country", "UZ"]), ["day"]);
    assert_eq!(
        list(&["--defender", "Boris", "--undated", "--to", "2016"]),
        ["span", "never"]
    );
    assert_eq!(
        references(&folder, &["steps", "--defender", "anna"]),
        ["opened"]
    );
    assert!(references(&folder, &["steps", "--defender", "boris"]).is_empty());
    assert_eq!(
        references(&folder, &["defenders", "--defender", "boris"]),
        ["boris"]
    );
}

#[test]
fn what_does_not_fit_is_said() {
    let folder = dossier();
    for (arguments, code, message) in [
        (
            &["list", "sources", "--place", "x"][..],
            2,
            "--place does not fit: sources",
        ),
        (&["list", "incidents", "--type", "phisical"], 4, "nearest"),
        (
            &["list", "incidents", "--country", "Nowhere"],
            4,
            "is not a country",
        ),
        (&["list", "incidents", "--by", "nobody"], 3, "nobody"),
        (
            &["list", "incidents", "--confidentiality", "high"],
            2,
            "high",
        ),
    ] {
        folder.fails(arguments, code, message);
    }
}

#[test]
fn columns_order_and_number() {
    let folder = dossier();
    let csv = folder.ok(&[
        "list",
        "incidents",
        "--columns",
        "date,types,targets,place,status",
        "--sort",
        "date",
        "--format",
        "csv",
    ]);
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines[0], "ref,date,types,targets,place,status");
    assert_eq!(
        lines[2],
        "span,December 2016 to February 2017,surveillance,\"anna, boris\",Almaty,"
    );
    let order = |more: &[&str]| {
        let mut all = vec!["incidents"];
        all.extend(more);
        references(&folder, &all)
    };
    // By the bounds of dates, what has none last in either direction.
    assert_eq!(
        order(&["--sort", "date"]),
        ["open", "span", "year", "day", "never"]
    );
    assert_eq!(
        order(&["--sort", "date:desc"]),
        ["day", "year", "span", "open", "never"]
    );
    assert_eq!(
        order(&["--sort", "country:desc", "--sort", "summary"]),
        ["day", "year", "span", "never", "open"]
    );
    assert_eq!(order(&["--sort", "date", "--limit", "2"]), ["open", "span"]);
    assert_eq!(folder.ok(&["list", "incidents", "--count"]), "5\n");
    assert_eq!(
        folder.ok(&["list", "incidents", "--count", "--country", "UZ", "--json"]),
        "{\"count\": 2}\n"
    );
    let json: serde_json::Value =
        serde_json::from_str(&folder.ok(&["list", "incidents", "--json"])).unwrap();
    assert_eq!(json.as_array().unwrap().len(), 5);
    assert_eq!(json[2]["targets"], "anna, boris");
    assert_eq!(folder.ok(&["list", "measures", "--json"]), "[]\n");
    folder.ok(&[
        "list",
        "incidents",
        "--format",
        "csv",
        "--output",
        "all.csv",
    ]);
    let written = std::fs::read_to_string(folder.path().join("all.csv")).unwrap();
    assert_eq!(written.lines().count(), 6);
    for (arguments, message) in [
        (&["--columns", "colour"][..], "there are date, summary"),
        (&["--sort", "types"], "there are date, summary"),
        (&["--sort", "date:up"], "there are asc and desc"),
    ] {
        let all = [&["list", "incidents"], arguments].concat();
        folder.fails(&all, 2, message);
    }
    folder.fails(&["list", "--count"], 2, "say the kind");
}
