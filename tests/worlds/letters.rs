//! Holds the claims of letters against the truth of a world: nothing false, nothing missing, nothing
//! twice. What a letter says is read from its claims, never from its words.

use crate::ask::Ask;
use crate::hold::{Wrong, in_custody, reach};
use crate::truth::*;
use chrono::NaiveDate;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Kinds of letter of which each world tells some.
const KINDS: [&str; 11] = [
    "statement",
    "letter",
    "urgent-action",
    "observatory",
    "un-communication",
    "wgad",
    "ccpr",
    "echr",
    "press",
    "briefing",
    "brief-bio",
];
/// For how many days what was last known holds.
const HOLDS_FOR: i64 = 60;

/// The letters of a world: a statement about each person, one of another kind, and a statement about
/// all of them.
pub fn hold_letters(world: &World, ask: &dyn Ask, wrong: &mut Wrong) {
    let mut hold = |of: &[usize], kind: &str| {
        let told = ask.letter(world, of, kind, world.today);
        let before = wrong.len();
        letter(world, of, kind, &told, wrong);
        crate::reader::read(world, &told, wrong);
        for one in &mut wrong[before..] {
            let who: Vec<String> = of.iter().map(|person| world.slug_of(*person)).collect();
            *one = format!("{kind} about {}: {one}", who.join(", "));
        }
    };
    for at in 0..world.people {
        let other = KINDS[(world.seed as usize + at) % KINDS.len()];
        for kind in BTreeSet::from(["statement", other]) {
            hold(&[at], kind);
        }
    }
    let all: Vec<usize> = (0..world.people).collect();
    if all.len() > 1 {
        hold(&all, "statement");
    }
}

/// A claim with where it stands.
struct Claim<'v> {
    value: &'v Value,
    in_heading: bool,
}

impl<'v> Claim<'v> {
    fn text(&self, name: &str) -> &'v str {
        self.value[name].as_str().unwrap_or_default()
    }

    fn list(&self, name: &str) -> Vec<&'v str> {
        let list = self.value[name].as_array();
        list.into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect()
    }

    /// The records and fields that it rests on.
    fn fields(&self) -> Vec<(&'v str, &'v str)> {
        let fields = self.list("fields").into_iter();
        fields.filter_map(|own| own.rsplit_once('.')).collect()
    }
}

/// Every claim of a document, in order; lists that a heading belongs to are known by it.
fn claims(document: &Value) -> Vec<Claim<'_>> {
    fn within<'v>(value: &'v Value, in_heading: bool, found: &mut Vec<Claim<'v>>) {
        match value {
            Value::Array(items) => items.iter().for_each(|own| within(own, in_heading, found)),
            Value::Object(fields) => {
                let heading = in_heading || fields.get("block").is_some_and(|b| b == "heading");
                for (name, own) in fields {
                    match (name.as_str(), own) {
                        ("claims", Value::Array(list)) => {
                            found.extend(list.iter().map(|value| Claim {
                                value,
                                in_heading: heading,
                            }));
                        }
                        _ => within(own, heading, found),
                    }
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    within(&document["blocks"], false, &mut found);
    found
}

fn letter(world: &World, of: &[usize], kind: &str, told: &Value, wrong: &mut Wrong) {
    let all = claims(told);
    let known: BTreeMap<&str, &Told> = world
        .told
        .iter()
        .map(|told| (told.slug.as_str(), told))
        .collect();
    for claim in &all {
        let record = claim.fields().first().and_then(|(slug, _)| known.get(slug));
        if let Some(own) = record {
            of_record(world, own, claim, wrong);
        }
        let people = claim.list("people");
        for at in of {
            if of.len() == 1 || people.contains(&world.slug_of(*at).as_str()) {
                of_person(world, *at, claim, wrong);
            }
        }
    }
    if kind == "statement" {
        for at in of {
            missing(world, *at, &all, wrong);
        }
        twice(&all, wrong);
    }
}

/// A date as a claim is to give it; none where nothing was written down.
fn written(own: &Told) -> Option<String> {
    match own.written {
        Written::Day | Written::DayAfter(_) => Some(own.day.to_string()),
        Written::Month => Some(own.day.format("%Y-%m").to_string()),
        Written::Year => Some(own.day.format("%Y").to_string()),
        Written::Until(_) | Written::After(_) | Written::Before(_) | Written::Nothing => None,
    }
}

fn of_record(world: &World, own: &Told, claim: &Claim<'_>, wrong: &mut Wrong) {
    let predicate = claim.text("predicate");
    let mut says = |what: String| wrong.push(format!("{predicate} of {}: {what}", own.slug));
    let Some((list, code)) = predicate.split_once('/') else {
        return;
    };
    let people = claim.list("people");
    let strangers: Vec<&&str> = people
        .iter()
        .filter(|slug| {
            !own.who
                .iter()
                .any(|person| world.slug_of(*person) == **slug)
        })
        .collect();
    if !strangers.is_empty() {
        says(format!("is said of {strangers:?}"));
    }
    if world.since(own).is_some_and(|day| day > world.today) {
        says("is told before it was".into());
    }
    // An approximate day is that day.
    let date = claim.value["date"]
        .as_str()
        .map(|date| date.trim_end_matches('~'));
    if !claim.in_heading
        && list != "liberty"
        && !matches!(own.written, Written::Until(_))
        && date != written(own).as_deref()
    {
        says(format!("is dated {date:?}, not {:?}", written(own)));
    }
    let is_code = |field: &str| own.fields.get(field).is_some_and(|own| own == code);
    let entries = |field: &str| -> Vec<&Value> {
        let list = own.fields.get(field).and_then(Value::as_array);
        let all: Vec<&Value> = list.into_iter().flatten().collect();
        let theirs = |entry: &&Value| {
            let accused = entry["accused"].as_str();
            accused.is_none_or(|accused| people.contains(&accused))
        };
        all.into_iter().filter(theirs).collect()
    };
    match list {
        "step-kinds" if !is_code("kind") => says("is of another kind".into()),
        "step-outcomes" => {
            let charges = claim.list("charges");
            let outcomes = entries("outcomes");
            let of = |charge: Option<&str>| {
                outcomes.iter().any(|entry| {
                    entry["result"] == code
                        && (charge.is_none() || entry["charge"].as_str() == charge)
                })
            };
            let by_count = !charges.is_empty() && charges.iter().all(|charge| of(Some(charge)));
            let in_all = charges.is_empty() && of(None);
            if !(by_count || in_all || is_code("outcome")) {
                says("was not decided".into());
            }
        }
        "sentence" => {
            let amounts = &claim.value["amounts"];
            // What a bare amount of a reduction means nobody recorded.
            let bare =
                |entry: &Value| code == "reduced" && entry["by"].is_null() && entry["to"].is_null();
            let same = |entry: &&Value| {
                ["length", "by", "to"].iter().all(|name| {
                    entry[*name] == amounts[*name] || (bare(entry) && amounts[*name].is_null())
                })
            };
            let sentences = entries("sentences");
            let found = sentences.iter().find(|entry| same(entry));
            let asked = claim.text("modality") == "asked";
            match found {
                None => says(format!("no sentence is {amounts}")),
                Some(_) if asked != (own.fields["kind"] == "sentence-requested") => {
                    says("is told as asked for, or is not".into());
                }
                Some(entry) => {
                    let action = entry["action"].as_str();
                    if action.is_some_and(|action| action != code) {
                        says(format!("was {action:?}"));
                    }
                }
            }
        }
        "incident-types" => {
            let types = own.fields.get("types").and_then(Value::as_array);
            let types: Vec<&str> = types
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect();
            if !types.contains(&code) {
                says(format!("it was {types:?}"));
            }
            let status = own.fields.get("status").and_then(Value::as_str);
            if status == Some("refuted") {
                says("is refuted".into());
            }
            if (claim.text("modality") == "alleged") != (status == Some("alleged")) {
                says(format!(
                    "is {} where it is {status:?}",
                    claim.text("modality")
                ));
            }
        }
        "measure-kinds" | "measures-asked-for" | "measures-refused" | "measure-state" => {
            if !is_code("kind") {
                says("is of another kind".into());
            }
            let measure = world.measures.iter().find(|own_| own_.slug == own.slug);
            let state = measure.and_then(|measure| {
                let states = measure.states.iter().rev();
                states.into_iter().find(|(from, _)| *from <= world.today)
            });
            let state = state.map(|(_, state)| *state);
            let told = match list {
                "measures-asked-for" => Some("asked-for"),
                "measures-refused" => Some("refused"),
                _ => None,
            };
            let asked = [Some("asked-for"), Some("refused")];
            let differs = told.is_some() && told != state;
            if differs || told.is_none() && asked.contains(&state) {
                says(format!("it is {state:?}"));
            }
        }
        _ => {}
    }
}

fn of_person(world: &World, at: usize, claim: &Claim<'_>, wrong: &mut Wrong) {
    let predicate = claim.text("predicate");
    let person = &world.at(world.today)[at];
    let mut says = |what: String| wrong.push(format!("{predicate}: {what}"));
    match predicate {
        "charged" => {
            let charges = world.proceedings.iter().flat_map(|case| &case.charges);
            for charge in charges.filter(|own| claim.list("charges").contains(&own.slug.as_str())) {
                if !charge.accused.contains(&at) {
                    says(format!("not of {}", charge.slug));
                }
            }
        }
        "died" if person.died.is_none() && world.died[at].is_none() => says("lives".into()),
        "days-in-custody" if world.is_clear(world.today) => {
            let days: i64 = claim.value["amounts"]["days"]
                .as_str()
                .and_then(|days| days.parse().ok())
                .unwrap_or(-1);
            let (least, most) = in_custody(world, person, world.today);
            if days < least || most.is_some_and(|most| days > most) {
                says(format!("{days}, not {least} to {most:?}"));
            }
        }
        _ => {}
    }
    let Some(code) = predicate.strip_prefix("liberty/") else {
        return;
    };
    if !world.is_clear(world.today) {
        return;
    }
    match (&person.died, &person.liberty) {
        (Some(_), _) => says("of the dead".into()),
        (None, None) => says("nothing is recorded".into()),
        (None, Some(own)) => {
            let generic = match own.state {
                "held" => "detained",
                state => state,
            };
            if own.code != Some(code) && generic != code {
                says(format!("it is {own:?}"));
            }
        }
    }
    let now = reach(world, at, world.today).is_some_and(|day| is_now(day, world.today));
    if (claim.text("modality") == "stated") != now {
        says(format!("is {}", claim.text("modality")));
    }
}

fn is_now(day: NaiveDate, today: NaiveDate) -> bool {
    (today - day).num_days() <= HOLDS_FOR
}

/// What happened to somebody and the statement does not tell.
fn missing(world: &World, at: usize, all: &[Claim<'_>], wrong: &mut Wrong) {
    let body = all.iter().filter(|claim| !claim.in_heading);
    let told: BTreeSet<&str> = body.flat_map(Claim::fields).map(|(slug, _)| slug).collect();
    for own in &world.told {
        let refuted = own
            .fields
            .get("status")
            .is_some_and(|status| status == "refuted");
        let recorded = ["steps", "incidents", "measures"].contains(&own.list);
        let until = world.bounds(own).0.or(world.since(own));
        let later = until.is_some_and(|day| day > world.today);
        if own.who.contains(&at)
            && recorded
            && !refuted
            && !later
            && !told.contains(own.slug.as_str())
        {
            wrong.push(format!(
                "{} ({:?}) is not told",
                own.slug,
                own.fields.get("kind")
            ));
        }
    }
}

/// What a statement tells a second time.
fn twice(all: &[Claim<'_>], wrong: &mut Wrong) {
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for claim in all.iter().filter(|claim| !claim.in_heading) {
        let predicate = claim.text("predicate");
        let event = [
            "step-kinds/",
            "incident-types/",
            "measure-kinds/",
            "sentence/",
        ];
        if !event.iter().any(|list| predicate.starts_with(list)) {
            continue;
        }
        let record = claim.fields().first().map(|(slug, _)| *slug);
        let (people, charges) = (claim.list("people"), claim.list("charges"));
        let amounts = &claim.value["amounts"];
        let key = format!("{predicate} of {record:?} for {people:?} {charges:?} {amounts}");
        if !seen.insert(key.clone()) {
            wrong.push(format!("told twice: {key}"));
        }
    }
}
