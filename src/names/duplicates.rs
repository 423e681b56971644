//! Probable double entries: who is compared with whom follows from the groups that names fall into,
//! so that the work grows with the number of names, not with its square.

use super::compare::{Likeness, compare};
use super::keys::Blocks;
use super::name::Name;
use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Most members of a group by all words in which each is compared with each.
const MOST_NARROW: usize = 400;
/// Most members of a group by one word and the beginning of another.
const MOST_WIDE: usize = 60;

/// Two entries that may be one.
#[derive(Clone, Debug, PartialEq)]
pub struct Double {
    /// Numbers of the two.
    pub numbers: (i64, i64),
    /// The names that are alike.
    pub names: (String, String),
    /// How alike they are.
    pub likeness: Likeness,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Doubles {
    /// Pairs, the likest first.
    pub pairs: Vec<Double>,
    /// Groups of names so common that their members were not compared one by one.
    pub too_common: usize,
}

/// Pairs of entries whose names are alike at least so much. Entries are numbers with all names.
pub fn doubles(entries: &[(i64, Vec<String>)], least: f64) -> Doubles {
    let names: Vec<Vec<Name>> = entries
        .iter()
        .map(|(_, names)| names.iter().map(|name| Name::of(name)).collect())
        .collect();
    let mut narrow: HashMap<u64, Vec<usize>> = HashMap::new();
    let mut wide: HashMap<u64, Vec<usize>> = HashMap::new();
    for (entry, own) in names.iter().enumerate() {
        let put = |groups: &mut HashMap<u64, Vec<usize>>, key: &str| {
            let members = groups.entry(hash(key)).or_default();
            if members.last() != Some(&entry) {
                members.push(entry);
            }
        };
        for name in own {
            let blocks = Blocks::of(name);
            blocks.narrow.iter().for_each(|key| put(&mut narrow, key));
            blocks.wide.iter().for_each(|key| put(&mut wide, key));
        }
    }
    let mut found = Doubles::default();
    let mut seen: HashSet<(usize, usize)> = HashSet::new();
    let groups = narrow
        .into_values()
        .map(|members| (members, MOST_NARROW))
        .chain(wide.into_values().map(|members| (members, MOST_WIDE)));
    for (members, most) in groups {
        if members.len() > most {
            found.too_common += 1;
            continue;
        }
        for (at, one) in members.iter().enumerate() {
            for other in &members[at + 1..] {
                if !seen.insert((*one, *other)) {
                    continue;
                }
                let best = names[*one]
                    .iter()
                    .flat_map(|a| names[*other].iter().map(move |b| (a, b, compare(a, b))))
                    .max_by(|x, y| x.2.score.total_cmp(&y.2.score));
                if let Some((a, b, likeness)) = best.filter(|(_, _, l)| l.score >= least) {
                    found.pairs.push(Double {
                        numbers: (entries[*one].0, entries[*other].0),
                        names: (a.text.clone(), b.text.clone()),
                        likeness,
                    });
                }
            }
        }
    }
    found.pairs.sort_by(|a, b| {
        b.likeness
            .score
            .total_cmp(&a.likeness.score)
            .then(a.numbers.cmp(&b.numbers))
    });
    found
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
