//! How many facts of public EDTF lists hold. The counts are exact: a change in either
//! direction is to be looked at, and told in `docs/dates.md`.
#![allow(clippy::unwrap_used)]

use chrono::NaiveDate;
use dossier::date::{Bound, Edtf, UncertainDate};

fn rows(table: &str) -> Vec<Vec<&str>> {
    table
        .split('\n')
        .skip(1)
        .filter(|line| !line.is_empty())
        .map(|line| line.split('\t').collect())
        .collect()
}

fn tell(list: &str, held: usize, all: usize, missed: &[String]) {
    println!("{list}: {held} of {all}");
    for line in missed {
        println!("    not: {line}");
    }
}

/// Counts (valid accepted, valid, invalid refused, invalid, right level).
fn verdicts(list: &str, table: &str) -> (usize, usize, usize, usize, usize) {
    let mut counts = (0, 0, 0, 0, 0);
    let mut missed = Vec::new();
    for row in rows(table) {
        let read = Edtf::parse(row[0]);
        if row[1] == "valid" {
            counts.1 += 1;
            match read {
                Ok(value) => {
                    counts.0 += 1;
                    counts.4 += usize::from(value.level().to_string() == row[2]);
                }
                Err(problem) => missed.push(format!("{} ({})", row[0], problem.why)),
            }
        } else {
            counts.3 += 1;
            counts.2 += usize::from(read.is_err());
            if read.is_ok() {
                missed.push(format!("`{}` should be refused", row[0]));
            }
        }
    }
    tell(list, counts.0 + counts.2, counts.1 + counts.3, &missed);
    counts
}

/// Counts the rows whose earliest and latest day hold; `-` says nothing.
fn bounds(list: &str, table: &str, first: usize) -> (usize, usize) {
    let spell = |bound| match bound {
        Bound::Day(day) => Edtf::day(day).map_or_else(|| day.to_string(), |day| day.to_string()),
        Bound::Open => "open".to_owned(),
        Bound::Unknown => "unknown".to_owned(),
    };
    let (mut held, mut all, mut missed) = (0, 0, Vec::new());
    for row in rows(table) {
        let (earliest, latest) = (row[first], row[first + 1]);
        if earliest == "-" {
            continue;
        }
        all += 1;
        let found = UncertainDate::from_edtf(row[0]).map(|date| {
            let bounds = date.bounds();
            (spell(bounds.earliest), spell(bounds.latest))
        });
        match found {
            Ok((one, two)) if one == earliest && two == latest => held += 1,
            other => missed.push(format!("{} {earliest} {latest}: {other:?}", row[0])),
        }
    }
    tell(list, held, all, &missed);
    (held, all)
}

#[test]
fn edtf_validate_list() {
    let counts = verdicts(
        "edtf-validate",
        include_str!("data/dates/edtf-validate.tsv"),
    );
    assert_eq!(counts, (191, 206, 55, 56, 186));
}

#[test]
fn conformance_corpus() {
    let table = include_str!("data/dates/edtf-conformance.tsv");
    assert_eq!(verdicts("conformance corpus", table), (53, 53, 10, 10, 53));
    assert_eq!(bounds("conformance corpus, bounds", table, 3), (51, 53));
}

#[test]
fn library_of_congress_examples() {
    let counts = verdicts(
        "Library of Congress",
        include_str!("data/dates/loc-examples.tsv"),
    );
    assert_eq!(counts, (64, 64, 2, 2, 64));
}

#[test]
fn python_edtf_bounds() {
    let table = include_str!("data/dates/python-edtf-bounds.tsv");
    assert_eq!(bounds("python-edtf bounds", table, 1), (73, 90));
}

#[test]
fn python_edtf_phrases() {
    let anchor = NaiveDate::from_ymd_opt(2019, 6, 20).unwrap();
    let mut counts = std::collections::BTreeMap::new();
    let mut missed = Vec::new();
    for row in rows(include_str!("data/dates/python-edtf-phrases.tsv")) {
        let read = UncertainDate::parse(row[1], anchor).ok();
        let value = read.and_then(|read| read.date.edtf).map(|v| v.to_string());
        // Where the list itself says that the reading is disputed or not one, refusing is right.
        let right = match row[0] {
            "agreed" => value.as_deref() == Some(row[2]),
            "disputed" => value.as_deref() != Some(row[2]),
            _ => value.is_none(),
        };
        let count: &mut (usize, usize) = counts.entry(row[0]).or_default();
        count.1 += 1;
        count.0 += usize::from(right);
        if !right {
            missed.push(format!("{} `{}` {} {value:?}", row[0], row[1], row[2]));
        }
    }
    for (bucket, (held, all)) in &counts {
        tell(&format!("python-edtf phrases, {bucket}"), *held, *all, &[]);
    }
    tell(
        "python-edtf phrases, not held",
        missed.len(),
        missed.len(),
        &missed,
    );
    let expected = [
        ("agreed", (71, 74)),
        ("disputed", (29, 29)),
        ("extracted", (28, 29)),
        ("no date", (2, 2)),
    ];
    assert_eq!(counts.into_iter().collect::<Vec<_>>(), expected);
}
