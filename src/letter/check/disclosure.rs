//! What the texts of a letter would give away: names of people above its level, as the gate finds
//! them ([`crate::gate`]), contact data and numbers of documents.

use super::facts::Facts;
use super::{Finding, Severity};
use crate::gate::{Gate, Hit};
use crate::model::shape::{Field, Form};
use crate::model::*;
use crate::vocabulary::Is;
use serde_json::Value;
use std::collections::HashSet;

/// The shortest name, and the fewest digits of a number, that are looked for.
const SHORTEST: usize = 4;
const FEWEST_DIGITS: usize = 6;

/// Texts of a record that the letter may print.
struct Told {
    reference: String,
    /// In lower case.
    text: String,
    /// Its digits alone, with one space for every gap of other characters than separators.
    digits: String,
}

/// What is disclosed by the texts that are not above the letter's level.
pub fn check(full: &Facts<'_>, limited: &Facts<'_>, gate: Option<&Gate>) -> Vec<Finding> {
    let told = texts(limited);
    let mut found = Vec::new();
    public_witnesses(full, &mut found);
    if let Some(gate) = gate {
        names(full, limited, gate, &mut found);
    }
    for actor in &full.case.actors {
        numbers(full, actor, &told, &mut found);
    }
    found
}

/// What never leaves in a letter, or is looked for itself.
const NOT_TOLD: [&str; 5] = ["note", "risks", "contacts", "identifiers", "consents"];

/// Texts that name somebody who is not to be named.
fn names(full: &Facts<'_>, limited: &Facts<'_>, gate: &Gate, found: &mut Vec<Finding>) {
    fn of<R: Record>(records: &[&Stored<R>], gate: &Gate, hits: &mut Vec<Hit>) {
        for stored in records {
            if let Ok(Value::Object(mut fields)) = serde_json::to_value(&stored.record) {
                fields.retain(|name, _| !NOT_TOLD.contains(&name.as_str()));
                gate.search(R::KIND, (stored.number, &stored.reference()), &fields, hits);
            }
        }
    }
    let mut hits = Vec::new();
    super::sources::each_list!(limited, of, gate, &mut hits);
    of(&provisions(limited), gate, &mut hits);
    gate.search_settings(&limited.case.settings, &mut hits);
    let witnesses = witnesses(full);
    for hit in hits {
        let witness = full
            .case
            .actors
            .iter()
            .any(|actor| actor.number == hit.actor && witnesses.contains(&actor.key()));
        let (code, who) = if witness {
            ("witness-named", "a witness who is not to be named")
        } else {
            ("person-named", "a person whose name is above that level")
        };
        found.push(Finding::new(
            Severity::Trap,
            code,
            format!(
                "A text that is {} names {who} ({}): “{}” in {}.",
                full.letter, hit.who, hit.words, hit.field
            ),
            vec![hit.reference.clone(), hit.who],
            format!("dossier edit {}", hit.reference),
        ));
    }
}

/// The provisions of law of the charges.
fn provisions<'c>(facts: &Facts<'c>) -> Vec<&'c Stored<Provision>> {
    facts
        .charges
        .iter()
        .flat_map(|c| &c.provisions)
        .filter_map(|p| facts.index.provision(p.provision.as_ref()?))
        .collect()
}

/// Keys of those who are witnesses in an incident, a step or a proceeding and are not to be named:
/// internal where nothing else is said.
fn witnesses(facts: &Facts<'_>) -> HashSet<String> {
    let above =
        |level: Option<Confidentiality>| level.unwrap_or(Confidentiality::Internal) > facts.letter;
    let is = |list: &str, role: Option<&str>| facts.terms.is(list, role, Is::Witness);
    let is_involved = |role: Option<&str>| is("involvement-roles", role);
    let is_party = |role: Option<&str>| is("party-roles", role);
    let mut found = HashSet::new();
    let mut add = |link: &Option<Link>| found.extend(link.iter().map(|l| l.0.clone()));
    for incident in &facts.case.incidents {
        let others = incident
            .involved
            .iter()
            .filter(|i| is_involved(i.role.as_deref()));
        incident
            .witnesses
            .iter()
            .chain(others)
            .filter(|i| above(i.confidentiality))
            .for_each(|i| add(&i.actor));
    }
    for step in &facts.case.steps {
        step.involved
            .iter()
            .filter(|i| is_involved(i.role.as_deref()) && above(i.confidentiality))
            .for_each(|i| add(&i.actor));
    }
    for proceeding in &facts.case.proceedings {
        let others = proceeding
            .parties
            .iter()
            .filter(|p| is_party(p.role.as_deref()));
        proceeding
            .witnesses
            .iter()
            .chain(others)
            .filter(|p| above(p.confidentiality))
            .for_each(|p| add(&p.actor));
    }
    found
}

/// Witnesses who are marked public and did not agree to be named.
fn public_witnesses(full: &Facts<'_>, found: &mut Vec<Finding>) {
    let publication: Vec<&str> = super::consent::publication(full.terms)
        .into_iter()
        .collect();
    let parties = full.proceedings.iter().flat_map(|p| {
        p.witnesses
            .iter()
            .map(move |w| (p.reference(), &w.actor, w.confidentiality))
    });
    let seen = full.incidents.iter().flat_map(|i| {
        i.witnesses
            .iter()
            .map(move |w| (i.reference(), &w.actor, w.confidentiality))
    });
    for (reference, actor, level) in parties.chain(seen) {
        let Some(actor) = actor.as_ref().and_then(|link| full.index.actor(link)) else {
            continue;
        };
        let agreed = actor
            .consents
            .iter()
            .any(|c| c.holds_on(full.today, full.terms) && c.covers(&publication, full.terms));
        let withdrawn = actor.consents.iter().any(|c| !c.is_given(full.terms));
        if level == Some(Confidentiality::Public) && (!agreed || withdrawn) {
            found.push(Finding::new(
                Severity::Trap,
                "witness-public-without-consent",
                format!(
                    "The witness {} is marked public, and no consent to publication is recorded.",
                    actor.reference()
                ),
                vec![reference, actor.reference()],
                format!(
                    "dossier set {} consents+=\"[{{purpose: publication, date: …}}]\"",
                    actor.reference()
                ),
            ));
        }
    }
}

/// Contact data and numbers of documents that are above the level and stand in texts all the same.
fn numbers(full: &Facts<'_>, actor: &Stored<Actor>, told: &[Told], found: &mut Vec<Finding>) {
    let above =
        |level: Option<Confidentiality>| level.unwrap_or(Confidentiality::Internal) > full.letter;
    let contacts = actor
        .contacts
        .iter()
        .filter(|c| above(c.confidentiality))
        .map(|c| ("contact-in-text", "contact data", c.value.as_deref()));
    let identifiers = actor
        .identifiers
        .iter()
        .filter(|i| above(i.confidentiality))
        .map(|i| {
            (
                "identifier-in-text",
                "the number of a document",
                i.value.as_deref(),
            )
        });
    for (code, what, value) in contacts.chain(identifiers) {
        let Some(value) = value else { continue };
        let plain = value
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .to_lowercase();
        let digits: String = value.chars().filter(char::is_ascii_digit).collect();
        let numeric = digits.len() >= FEWEST_DIGITS
            && value.chars().filter(|c| c.is_alphabetic()).count() <= 2;
        for text in told {
            let stands = plain.chars().count() >= SHORTEST && has_word(&text.text, &plain)
                || numeric && text.digits.contains(&digits);
            if stands {
                found.push(Finding::new(
                    Severity::Trap,
                    code,
                    format!(
                        "A text that is {} holds {what} of {}.",
                        full.letter,
                        actor.reference()
                    ),
                    vec![text.reference.clone(), actor.reference()],
                    format!("dossier edit {}", text.reference),
                ));
            }
        }
    }
}

/// Whether a text has a name with no letter or digit right before or behind it.
fn has_word(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        edge(text[..at].chars().next_back()) && edge(text[at + name.len()..].chars().next())
    })
}

/// The texts of all records about the defender.
fn texts(facts: &Facts<'_>) -> Vec<Told> {
    fn of<R: Record>(records: &[&Stored<R>], told: &mut Vec<Told>) {
        for stored in records {
            if let Ok(Value::Object(fields)) = serde_json::to_value(&stored.record) {
                let mut texts = Vec::new();
                collect(R::FIELDS, &fields, R::KIND == Kind::Actor, &mut texts);
                push(stored.reference(), &texts, told);
            }
        }
    }
    let mut told = Vec::new();
    super::sources::each_list!(facts, of, &mut told);
    of(&provisions(facts), &mut told);
    told
}

fn push(reference: String, texts: &[&str], told: &mut Vec<Told>) {
    let text = texts
        .join("\n")
        .split(' ')
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase();
    if text.is_empty() {
        return;
    }
    let mut digits = String::new();
    for c in text.chars() {
        match c {
            '0'..='9' => digits.push(c),
            ' ' | '-' | '(' | ')' | '/' | '.' | '+' | '\u{a0}' => {}
            _ if digits.ends_with(' ') => {}
            _ => digits.push(' '),
        }
    }
    told.push(Told {
        reference,
        text,
        digits,
    });
}

/// Parts whose texts are not the words of a letter, or are looked for themselves.
const APART: [&str; 6] = [
    "contact",
    "identifier",
    "actor_name",
    "citation",
    "account",
    "consent",
];
/// Fields that never leave in a letter, or name their actor.
const OWN: [&str; 5] = [
    "name",
    "family_name",
    "given_name",
    "patronymic",
    "short_name",
];

fn collect<'v>(
    shape: &[Field],
    fields: &'v serde_json::Map<String, Value>,
    actor: bool,
    texts: &mut Vec<&'v str>,
) {
    for field in shape {
        let Some(value) = fields.get(field.name) else {
            continue;
        };
        if field.name == "risks" || (actor && OWN.contains(&field.name)) {
            continue;
        }
        match (field.form, value) {
            (Form::Text | Form::LongText, Value::String(text)) => texts.push(text),
            (Form::Texts, Value::Array(items)) => {
                texts.extend(items.iter().filter_map(Value::as_str));
            }
            (Form::Parts(part), Value::Array(items)) if !APART.contains(&part.table) => {
                for item in items {
                    match item {
                        Value::Object(own) => collect(part.fields, own, false, texts),
                        Value::String(text)
                            if part.fields.iter().any(|f| {
                                f.name == part.short
                                    && matches!(f.form, Form::Text | Form::LongText)
                            }) =>
                        {
                            texts.push(text)
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
}
