//! Which part of a record a part in a file is: the same name, contact, citation … said again,
//! perhaps with more or less about it.

use crate::model::shape::PartShape;
use crate::store::Fields;
use serde_json::Value;

/// Most pairs of parts that are compared one by one; beyond it the first that fits is taken.
const MOST_PAIRS: usize = 250_000;

/// The fields by which parts of a table are the same part. The first that both have decides that
/// they are about the same; all others must be equal, or absent in both. Parts without such fields
/// (entries in a ledger, replies) are the same when they are equal.
fn key(table: &str) -> &'static [&'static str] {
    match table {
        "actor_name" | "quotation" => &["text"],
        // The address alone: the same one with another level must not stand beside itself.
        "contact" => &["value"],
        "identifier" => &["value", "scheme", "issuer"],
        "involvement" => &["actor", "role"],
        "party" => &["actor", "role", "date"],
        "recipient" => &["actor"],
        "citation" => &["source", "locator", "field"],
        "account" => &["value", "field", "source", "locator"],
        "violation" => &["provision", "category"],
        "charge_provision" => &["provision"],
        "outcome" => &["result", "accused", "charge"],
        _ => &[],
    }
}

/// A part as its fields: a bare text is the part's main field.
pub fn spelled_out(part: &PartShape, item: &Value) -> Fields {
    match item {
        Value::Object(fields) => fields.clone(),
        bare => Fields::from_iter([(part.short.to_owned(), bare.clone())]),
    }
}

/// Whether a part in a file speaks of a part of the record.
fn same(part: &PartShape, given: &Fields, there: &Fields) -> bool {
    let Some((first, others)) = key(part.table).split_first() else {
        return false;
    };
    // Somebody known by a description only is known by it.
    let first = match (given.get(*first), there.get(*first)) {
        (None, None) if *first == "actor" => "wording",
        _ => first,
    };
    given
        .get(first)
        .is_some_and(|value| there.get(first) == Some(value))
        && others
            .iter()
            .all(|name| given.get(*name) == there.get(*name))
}

/// Whether a part has all that the other says.
fn holds(there: &Fields, given: &Fields) -> bool {
    given
        .iter()
        .all(|(name, value)| match (value, there.get(name)) {
            (value, Some(own)) if value == own => true,
            // A date may have lost the hints of order that lead to what was withheld.
            (value, Some(Value::Object(own))) => match value {
                Value::String(_) => own.get("date") == Some(value),
                Value::Object(date) => date.iter().all(|(key, value)| own.get(key) == Some(value)),
                _ => false,
            },
            _ => false,
        })
}

/// For each part in a file the part of the record that it is, by number: each is one at most.
/// `limited` says that the file may lack what was withheld: a part is then also the one that has
/// all that is left of it.
pub fn matched(
    part: &PartShape,
    given: &[Fields],
    there: &[Fields],
    limited: bool,
) -> Vec<Option<usize>> {
    let mut found = vec![None; given.len()];
    pick(given, there, &mut found, |given, there| given == there);
    if limited && given.len().saturating_mul(there.len()) <= MOST_PAIRS {
        let held: Vec<Vec<usize>> = given
            .iter()
            .map(|item| {
                let all = (0..there.len()).filter(|n| holds(&there[*n], item));
                all.collect()
            })
            .collect();
        paired(&held, there.len(), &mut found);
    } else if limited {
        pick(given, there, &mut found, |given, there| holds(there, given));
    }
    pick(given, there, &mut found, |given, there| {
        same(part, given, there)
    });
    found
}

/// Gives each part that has none yet the first free one that fits.
fn pick(
    given: &[Fields],
    there: &[Fields],
    found: &mut [Option<usize>],
    fits: impl Fn(&Fields, &Fields) -> bool,
) {
    let mut taken = vec![false; there.len()];
    for number in found.iter().flatten() {
        taken[*number] = true;
    }
    for (number, item) in given.iter().enumerate() {
        if found[number].is_none()
            && let Some(free) = (0..there.len()).find(|n| !taken[*n] && fits(item, &there[*n]))
        {
            taken[free] = true;
            found[number] = Some(free);
        }
    }
}

/// Pairs as many as can be (augmenting paths, as Kuhn has it), keeping what is paired already.
fn paired(fits: &[Vec<usize>], count: usize, found: &mut [Option<usize>]) {
    let mut owner: Vec<Option<usize>> = vec![None; count];
    for (number, there) in found.iter().enumerate() {
        if let Some(there) = there {
            owner[*there] = Some(number);
        }
    }
    for (number, known) in found.iter().enumerate() {
        if known.is_none() {
            let mut seen = vec![false; count];
            augment(number, fits, &mut seen, &mut owner);
        }
    }
    for (there, number) in owner.into_iter().enumerate() {
        if let Some(number) = number {
            found[number] = Some(there);
        }
    }
}

fn augment(
    number: usize,
    fits: &[Vec<usize>],
    seen: &mut [bool],
    owner: &mut [Option<usize>],
) -> bool {
    for there in &fits[number] {
        if std::mem::replace(&mut seen[*there], true) {
            continue;
        }
        let free = match owner[*there] {
            None => true,
            Some(other) => augment(other, fits, seen, owner),
        };
        if free {
            owner[*there] = Some(number);
            return true;
        }
    }
    false
}
