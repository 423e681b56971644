//! Legal bases as people read them: whole at their first mention, and short after it.

use crate::model::{Provision, Stored};
use crate::view::phrase;
use std::collections::{HashMap, HashSet};

/// The short form of each provision, by the whole one; none where another would read the same.
pub(super) struct Bases {
    short: HashMap<String, String>,
    told: HashSet<String>,
}

impl Bases {
    /// Of the provisions of a case.
    pub(super) fn of(provisions: &[Stored<Provision>]) -> Bases {
        let mut whole: HashMap<String, HashSet<String>> = HashMap::new();
        for provision in provisions {
            let bare = Provision {
                law: None,
                ..provision.record.clone()
            };
            let short = phrase::provision(&bare);
            whole
                .entry(short)
                .or_default()
                .insert(phrase::provision(provision));
        }
        let one = whole.into_iter().filter(|(_, whole)| whole.len() == 1);
        Bases {
            short: one
                .flat_map(|(short, whole)| whole.into_iter().map(move |w| (w, short.clone())))
                .collect(),
            told: HashSet::new(),
        }
    }

    /// What an entry tells of its legal bases.
    pub(super) fn short(&mut self, whole: &[String]) -> Vec<String> {
        let told = whole.iter().map(|whole| {
            let first = self.told.insert(whole.clone());
            let short = self
                .short
                .get(whole)
                .filter(|short| !first && !short.is_empty());
            short.unwrap_or(whole).clone()
        });
        told.collect()
    }
}
