//! Slugs that tell nothing: of people who may not be named everywhere. The number is drawn at
//! random: one that counted would tell how many there are, and who came before whom.

use crate::model::withhold::stated;
use crate::model::{Confidentiality, Kind};
use crate::names::folded_words;
use crate::store::Fields;
use crate::vocabulary::Terms;
use serde_json::Value;

/// Numbers have this many digits, so that short ones do not tell who was first.
const NUMBERS: std::ops::Range<u32> = 1_000..10_000;

/// Whether a record is of an actor who is above `public`.
pub fn is_withheld(kind: Kind, fields: &Fields) -> bool {
    kind == Kind::Actor && level(kind, fields) > Confidentiality::Public
}

fn level(kind: Kind, fields: &Fields) -> Confidentiality {
    stated(fields).unwrap_or(kind.shape().default_confidentiality)
}

/// A slug for an actor that tells no more than what kind of actor it is: `person-4821`.
pub fn neutral_slug(fields: &Fields) -> String {
    let kinds = Terms::builtin();
    let kind = fields.get("kind").and_then(Value::as_str);
    let kind = kinds.or_usual("actor-kinds", kind);
    // A kind of one's own may tell more than it should.
    let word = match kinds.term("actor-kinds", kind) {
        Some(known) => known.code.as_str(),
        None => Kind::Actor.singular(),
    };
    let drawn = getrandom::u32().unwrap_or_else(|_| uuid::Uuid::now_v7().as_u128() as u32);
    let number = NUMBERS.start + drawn % (NUMBERS.end - NUMBERS.start);
    format!("{word}-{number}")
}

/// A neutral slug to take, where a change raises the level of an actor or renames it, and its slug
/// tells a name.
pub fn wanted(kind: Kind, before: &Fields, after: &Fields) -> Option<String> {
    if kind != Kind::Actor {
        return None;
    }
    let text =
        |fields: &Fields, name: &str| fields.get(name).and_then(Value::as_str).map(str::to_owned);
    let raised = level(kind, after) > level(kind, before);
    let renamed = text(before, "name") != text(after, "name");
    let slug = text(after, "slug")?;
    let words = folded_words(&slug);
    let tells = |names: &[String]| {
        names
            .iter()
            .flat_map(|name| folded_words(name))
            .any(|word| word.len() > 1 && words.contains(&word))
    };
    let told: Vec<String> = match (raised, renamed) {
        (true, _) => names(before).into_iter().chain(names(after)).collect(),
        (_, true) => {
            let still = names(after).join(" ");
            let still = folded_words(&still);
            let gone = names(before).join(" ");
            folded_words(&gone)
                .into_iter()
                .filter(|word| !still.contains(word))
                .collect()
        }
        _ => return None,
    };
    tells(&told).then(|| neutral_slug(after))
}

/// The names of an actor.
fn names(fields: &Fields) -> Vec<String> {
    let others = fields.get("names").and_then(Value::as_array);
    ["name", "short_name", "family_name", "given_name"]
        .iter()
        .filter_map(|name| fields.get(*name))
        .chain(others.into_iter().flatten())
        .filter_map(|name| name.as_str().or_else(|| name.get("text")?.as_str()))
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::json;

    fn fields(value: Value) -> Fields {
        value.as_object().unwrap().clone()
    }

    #[test]
    fn numbers_do_not_count() {
        let own = fields(json!({"name": "Ada Moss", "kind": "person"}));
        let made: std::collections::BTreeSet<String> =
            (0..40).map(|_| neutral_slug(&own)).collect();
        assert!(made.len() > 20);
        assert!(made.iter().all(|slug| slug.len() == "person-1234".len()));
    }

    #[test]
    fn a_slug_that_tells_a_name_is_offered_another() {
        let before = fields(json!({"name": "Ada Moss", "slug": "ada-moss"}));
        let mut raised = before.clone();
        raised.insert("confidentiality".into(), "secret".into());
        assert!(wanted(Kind::Actor, &before, &raised).is_some());
        let renamed = fields(json!({"name": "Witness K", "slug": "ada-moss"}));
        assert!(wanted(Kind::Actor, &before, &renamed).is_some());
        let married = fields(json!({"name": "Ada Moss Finn", "slug": "ada-moss"}));
        assert_eq!(wanted(Kind::Actor, &before, &married), None);
        let neutral = fields(json!({"name": "Ada Moss", "slug": "person-1"}));
        raised.insert("slug".into(), "person-1".into());
        assert_eq!(wanted(Kind::Actor, &neutral, &raised), None);
    }
}
