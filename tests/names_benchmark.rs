//! Comparing names against a public benchmark (tests/data/names, MIT, from opensanctions/nomenklatura):
//! pairs of person names judged to be one person or two. One half was for tuning, the other tells
//! how good it is; docs/names.md says more.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

use dossier::names::{Name, PROBABLE, STRONG, Wanted, compare, keys, neighbours, wanted};
use std::collections::{BTreeMap, BTreeSet};

struct Pair {
    names: [String; 2],
    same: bool,
    judged_same: bool,
}

impl Pair {
    /// Which half the pair is in, by a hash of its names (FNV-1a), whatever their order.
    fn for_tuning(&self) -> bool {
        let mut names = self.names.clone().map(|name| name.to_lowercase());
        names.sort();
        let hash = names
            .join("\n")
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
                (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
            });
        hash >> 32 & 1 == 0
    }

    fn scripts(&self) -> String {
        let mut scripts = self.names.clone().map(|name| script(&name).to_owned());
        scripts.sort();
        scripts.join("–")
    }
}

fn script(name: &str) -> &'static str {
    name.chars()
        .find_map(|letter| match letter {
            '\u{0370}'..='\u{03FF}' => Some("Greek"),
            '\u{0400}'..='\u{052F}' => Some("Cyrillic"),
            '\u{0590}'..='\u{05FF}' => Some("Hebrew"),
            '\u{0600}'..='\u{06FF}' => Some("Arabic"),
            '\u{3000}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' => Some("Han, Kana, Hangul"),
            '\u{0530}'..='\u{058F}' | '\u{0700}'..='\u{1FFF}' => Some("another"),
            _ => None,
        })
        .unwrap_or("Latin")
}

fn pairs() -> Vec<Pair> {
    let mut reader = csv::Reader::from_path("tests/data/names/name_bench-cases.csv").unwrap();
    reader
        .records()
        .map(Result::unwrap)
        .filter(|row| &row[1] == "Person")
        .map(|row| Pair {
            names: [row[2].to_owned(), row[3].to_owned()],
            same: &row[4] == "true",
            judged_same: compare(&Name::of(&row[2]), &Name::of(&row[3])).score >= PROBABLE,
        })
        .collect()
}

/// The harmonic mean of how many of those found are right and how many of the right are found.
fn f1<'p>(pairs: impl Iterator<Item = &'p Pair>) -> (f64, usize) {
    let (mut right, mut wrong, mut all) = (0, 0, 0);
    for pair in pairs {
        all += 1;
        match (pair.judged_same, pair.same) {
            (true, true) => right += 1,
            (true, false) | (false, true) => wrong += 1,
            (false, false) => {}
        }
    }
    let found = f64::from(2 * right);
    let score = if right + wrong == 0 {
        1.0
    } else {
        found / (found + f64::from(wrong))
    };
    (score, all)
}

#[test]
fn names_are_compared_better_than_a_floor() {
    let pairs = pairs();
    assert_eq!(pairs.len(), 548);
    let (tuned, tuning) = f1(pairs.iter().filter(|p| p.for_tuning()));
    let (held, kept) = f1(pairs.iter().filter(|p| !p.for_tuning()));
    println!("half for tuning: F1 {tuned:.3} of {tuning}; other half: F1 {held:.3} of {kept}");
    let mut by_scripts: BTreeMap<String, Vec<&Pair>> = BTreeMap::new();
    for pair in &pairs {
        by_scripts.entry(pair.scripts()).or_default().push(pair);
    }
    for (scripts, pairs) in &by_scripts {
        let wrong = pairs.iter().filter(|p| p.same != p.judged_same).count();
        let (score, all) = f1(pairs.iter().copied());
        println!("{scripts}: F1 {score:.3}, {wrong} of {all} wrong");
    }
    assert!(by_scripts.contains_key("Arabic–Latin"));
    assert!(tuned >= 0.88, "{tuned}");
    assert!(held >= 0.87, "{held}");
}

/// The index finds what the comparison would: all strong pairs by their keys, nearly all others by
/// keys with one consonant changed.
#[test]
fn what_is_alike_shares_a_key() {
    let (mut missed, mut all) = (Vec::new(), 0);
    for pair in pairs().iter().filter(|pair| pair.judged_same) {
        let [one, other] = &pair.names;
        let typed = Name::of(one);
        let recorded = keys(other);
        let own = wanted(&typed);
        let shares = |keys: &[Wanted]| keys.iter().any(|wanted| recorded.contains(&wanted.key));
        if compare(&typed, &Name::of(other)).score >= STRONG {
            assert!(shares(&own), "{one} and {other}: {recorded:?}");
        }
        all += 1;
        if !(shares(&own) || shares(&neighbours(&own))) {
            missed.push(format!("{one} and {other}"));
        }
    }
    assert!(missed.len() * 50 <= all, "{missed:?} of {all}");
}

#[test]
fn likeness_is_the_same_both_ways_and_within_bounds() {
    let names: BTreeSet<String> = pairs().into_iter().flat_map(|pair| pair.names).collect();
    let names: Vec<Name> = names.iter().map(|name| Name::of(name)).collect();
    for (one, other) in names
        .iter()
        .zip(names.iter().skip(1))
        .chain(names.iter().zip(&names))
    {
        let (there, back) = (compare(one, other).score, compare(other, one).score);
        assert!((0.0..=1.0).contains(&there));
        assert!(
            (there - back).abs() < 0.011,
            "{} {}: {there} {back}",
            one.text,
            other.text
        );
    }
    for name in &names {
        let own = compare(name, name);
        assert!(own.score >= STRONG, "{}: {own:?}", name.text);
    }
}
