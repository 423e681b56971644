//! The list of what the program is built of is that of the program.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

use serde_json::Value;
use std::collections::BTreeSet;

/// Names and versions of the packages in `Cargo.lock`.
fn locked() -> BTreeSet<(String, String)> {
    let text = include_str!("../Cargo.lock");
    let value = |line: &str, key: &str| {
        let rest = line.strip_prefix(key)?.strip_prefix(" = \"")?;
        Some(rest.strip_suffix('"')?.to_owned())
    };
    let mut found = BTreeSet::new();
    let mut name = String::new();
    for line in text.lines() {
        if let Some(text) = value(line, "name") {
            name = text;
        } else if let Some(version) = value(line, "version") {
            found.insert((name.clone(), version));
        }
    }
    found
}

/// Names under a heading of `Cargo.toml` that begins a table of dependencies.
fn direct(heading: &str) -> Vec<String> {
    include_str!("../Cargo.toml")
        .lines()
        .skip_while(|line| *line != heading)
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let (name, rest) = line.split_once(" = ")?;
            let renamed = rest.split_once("package = \"").map(|(_, rest)| rest);
            let package = renamed.and_then(|rest| rest.split_once('"'));
            Some(package.map_or(name, |(package, _)| package).to_owned())
        })
        .collect()
}

#[test]
fn the_list_of_dependencies_is_of_today() {
    let list: Value = serde_json::from_str(include_str!("../packaging/sbom.cdx.json")).unwrap();
    let text = |component: &Value, key: &str| component[key].as_str().unwrap().to_owned();
    let components = list["components"].as_array().unwrap();
    let listed: BTreeSet<_> = components
        .iter()
        .map(|one| (text(one, "name"), text(one, "version")))
        .collect();
    let locked = locked();
    let old: Vec<_> = listed.difference(&locked).collect();
    assert!(old.is_empty(), "run packaging/sbom: {old:?}");
    for name in direct("[dependencies]") {
        let there = listed.iter().any(|(listed, _)| *listed == name);
        assert!(there, "run packaging/sbom: {name} is not listed");
    }
    for component in components {
        let licences = component["licenses"].as_array();
        assert!(
            licences.is_some_and(|licences| !licences.is_empty()),
            "{component}"
        );
    }
}

#[test]
fn the_list_tells_nothing_of_the_machine_that_made_it() {
    let text = include_str!("../packaging/sbom.cdx.json");
    for place in text.match_indices("file://").map(|(at, _)| &text[at + 7..]) {
        assert!(
            place.starts_with('.') || place.starts_with("crates/"),
            "{}",
            &place[..40]
        );
    }
}
