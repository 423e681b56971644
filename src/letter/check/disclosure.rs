//! What the texts of a letter would give away: witnesses, persons above the letter's level,
//! contact data and numbers of documents.
//!
//! A heuristic: names are looked for as whole words, whatever their case, in every text that is not
//! above the level; a family name alone counts. A name spelt in yet another way is not found.

use super::facts::Facts;
use super::{Finding, Severity};
use crate::model::shape::{Field, Form};
use crate::model::words::by_language;
use crate::model::*;
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
pub fn check(full: &Facts<'_>, limited: &Facts<'_>) -> Vec<Finding> {
    let told = texts(limited);
    let mut found = Vec::new();
    public_witnesses(full, &mut found);
    let witnesses = witnesses(full);
    let public = public_roles(limited);
    // A family name that somebody bears who may be named tells nothing of a relative.
    let shared: HashSet<String> = limited
        .case
        .actors
        .iter()
        .filter(|a| public.contains(&a.key()) || a.defender)
        .flat_map(names_of)
        .collect();
    for actor in &full.case.actors {
        let hidden = actor.confidentiality() > full.letter;
        let witness = witnesses.contains(&actor.key()) && !public.contains(&actor.key());
        if !hidden && !witness {
            continue;
        }
        let mut names = names_of(actor);
        names.retain(|name| !shared.contains(name));
        for text in told
            .iter()
            .filter(|t| names.iter().any(|name| has_word(&t.text, name)))
        {
            let (code, who) = if witness {
                ("witness-named", "a witness who is not to be named")
            } else {
                ("person-named", "a person whose record is above that level")
            };
            found.push(Finding::new(
                Severity::Trap,
                code,
                format!(
                    "A text that is {} names {who} ({}).",
                    full.letter,
                    actor.reference()
                ),
                vec![text.reference.clone(), actor.reference()],
                format!("dossier edit {}", text.reference),
            ));
        }
    }
    for actor in &full.case.actors {
        numbers(full, actor, &told, &mut found);
    }
    found
}

/// Keys of those who are witnesses in an incident, a step or a proceeding and are not to be named:
/// internal where nothing else is said.
fn witnesses(facts: &Facts<'_>) -> HashSet<String> {
    let above =
        |level: Option<Confidentiality>| level.unwrap_or(Confidentiality::Internal) > facts.letter;
    let is_witness = |role: Option<&str>| role == Some("witness");
    let mut found = HashSet::new();
    let mut add = |link: &Option<Link>| found.extend(link.iter().map(|l| l.0.clone()));
    for incident in &facts.case.incidents {
        let others = incident
            .involved
            .iter()
            .filter(|i| is_witness(i.role.as_deref()));
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
            .filter(|i| is_witness(i.role.as_deref()) && above(i.confidentiality))
            .for_each(|i| add(&i.actor));
    }
    for proceeding in &facts.case.proceedings {
        let others = proceeding
            .parties
            .iter()
            .filter(|p| is_witness(p.role.as_deref()));
        proceeding
            .witnesses
            .iter()
            .chain(others)
            .filter(|p| above(p.confidentiality))
            .for_each(|p| add(&p.actor));
    }
    found
}

/// Keys of those who have a part that may be told: they are no secret, witness or not.
fn public_roles(limited: &Facts<'_>) -> HashSet<String> {
    let mut found = HashSet::from([limited.me.key()]);
    let mut add = |link: &Option<Link>| found.extend(link.iter().map(|l| l.0.clone()));
    for incident in &limited.case.incidents {
        incident
            .targets
            .iter()
            .chain(&incident.by)
            .for_each(|i| add(&i.actor));
        incident.witnesses.iter().for_each(|i| add(&i.actor));
    }
    for proceeding in &limited.case.proceedings {
        let all = proceeding.accused.iter().chain(&proceeding.parties);
        all.chain(&proceeding.witnesses).for_each(|p| add(&p.actor));
    }
    found
}

/// Witnesses who are marked public and did not agree to be named.
fn public_witnesses(full: &Facts<'_>, found: &mut Vec<Finding>) {
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
        let agreed = actor.consents.iter().any(|c| {
            c.holds_on(full.today)
                && c.purpose
                    .as_deref()
                    .is_some_and(|p| matches!(p, "publication" | "all"))
        });
        let withdrawn = actor.consents.iter().any(|c| !c.is_given());
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

/// The names by which an actor can be told, in lower case.
fn names_of(actor: &Stored<Actor>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut add = |name: Option<&str>| {
        if let Some(name) = name.filter(|n| n.chars().count() >= SHORTEST) {
            names.push(name.to_lowercase());
        }
    };
    let person = matches!(actor.kind.as_deref(), None | Some("person"));
    for name in actor
        .name
        .iter()
        .chain(actor.names.iter().filter_map(|n| n.text.as_ref()))
    {
        for (_, name) in by_language(name).unwrap_or_else(|| vec![(String::new(), name.clone())]) {
            add(Some(&name));
            if person && name.contains(' ') {
                add(name.split_whitespace().next_back());
            }
        }
    }
    add(actor.family_name.as_deref());
    add(actor.short_name.as_deref());
    names
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
    let provisions: Vec<_> = facts
        .charges
        .iter()
        .flat_map(|c| &c.provisions)
        .filter_map(|p| facts.index.provision(p.provision.as_ref()?))
        .collect();
    of(&provisions, &mut told);
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
