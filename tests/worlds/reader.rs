//! Reads the English of letters, with words of its own: for every claim its person, verb, date, amount,
//! outcome and hedge are looked for in the sentence that carries it, and every sentence claims
//! something. It knows nothing of the language files that the sentences were made with.

use crate::hold::Wrong;
use crate::truth::World;
use serde_json::Value;
use std::collections::BTreeSet;

/// Beginnings of words by which a reader knows what is claimed; one of them is enough. A predicate that
/// is not here is said in the record's own words or by a value, and is read as such.
const WORDS: &[(&str, &[&str])] = &[
    ("accused", &["accused"]),
    ("charged", &["charge", "accused"]),
    ("concern", &["concern", "condemn"]),
    ("days-in-custody", &["deprived of liberty", "day"]),
    ("died", &["died", "death"]),
    ("incident-types/arbitrary-arrest", &["arrest", "detained"]),
    ("incident-types/killing", &["killed", "killing"]),
    (
        "incident-types/physical-assault",
        &["assault", "beat", "attack"],
    ),
    ("incident-types/search", &["search"]),
    ("incident-types/surveillance", &["surveillance", "watched"]),
    ("incident-types/threat", &["threat"]),
    ("liberty/conditional", &["on condition"]),
    ("liberty/disappeared", &["fate and whereabouts", "missing"]),
    ("liberty/free", &["at liberty"]),
    ("liberty/house-arrest", &["house arrest"]),
    ("liberty/in-custody", &["in custody"]),
    ("liberty/incommunicado", &["incommunicado"]),
    ("measure-kinds/asset-freeze", &["frozen"]),
    ("measure-kinds/office-sealed", &["sealed"]),
    ("measure-kinds/travel-ban", &["barred from leaving"]),
    (
        "measure-state/",
        &["in force", "continues", "ended", "over"],
    ),
    ("measures-asked-for/", &["requested", "asked", "sought"]),
    ("measures-refused/", &["refused"]),
    ("next", &["announced", "expected", "due"]),
    ("sentence/added", &["extended", "added", "increased"]),
    ("sentence/cancelled", &["set aside", "cancelled"]),
    ("sentence/amnestied", &["amnesty"]),
    ("sentence/asked-for", &["asked"]),
    (
        "sentence/imposed",
        &["sentenced", "fined", "fine", "imprisonment"],
    ),
    ("sentence/increased", &["increased"]),
    ("sentence/reduced", &["reduced"]),
    ("sentence/replaced", &["replaced"]),
    ("sentence/suspended", &["suspended"]),
    ("step-kinds/accused", &["suspect"]),
    ("step-kinds/acquitted", &["acquitted"]),
    ("step-kinds/amnestied", &["amnest"]),
    ("step-kinds/appeal-decided", &["appeal"]),
    (
        "step-kinds/appeal-lodged",
        &["appeal was lodged", "appeal lodged", "appealed"],
    ),
    ("step-kinds/arrested", &["arrest"]),
    ("step-kinds/bail-granted", &["bail"]),
    (
        "step-kinds/case-opened",
        &["opened", "faces a criminal case"],
    ),
    ("step-kinds/cassation-decided", &["cassation"]),
    ("step-kinds/charge-changed", &["changed", "reclassified"]),
    ("step-kinds/charged", &["charged"]),
    ("step-kinds/charges-dropped", &["dropped"]),
    (
        "step-kinds/complaint-filed",
        &["complaint was filed", "complaint filed", "complained"],
    ),
    ("step-kinds/convicted", &["convicted"]),
    ("step-kinds/custody-admitted", &["admitted", "admit"]),
    ("step-kinds/detained", &["detained", "taken into custody"]),
    ("step-kinds/died", &["died", "dies"]),
    ("step-kinds/disappeared", &["disappeared"]),
    ("step-kinds/escaped", &["escaped", "at large"]),
    ("step-kinds/expired", &["time-barred"]),
    ("step-kinds/extradited", &["extradited"]),
    ("step-kinds/forensic-examination", &["forensic examination"]),
    (
        "step-kinds/habeas-corpus-decided",
        &["habeas corpus", "release", "detention"],
    ),
    ("step-kinds/hearing", &["hearing"]),
    ("step-kinds/hearing-adjourned", &["adjourned"]),
    ("step-kinds/hearing-observed", &["observed"]),
    ("step-kinds/house-arrest", &["house arrest"]),
    ("step-kinds/hunger-strike", &["hunger strike"]),
    ("step-kinds/last-word", &["closing statement", "last word"]),
    ("step-kinds/pardoned", &["pardoned"]),
    ("step-kinds/parole-granted", &["parole"]),
    ("step-kinds/parole-refused", &["refused parole", "parole"]),
    ("step-kinds/provisional-release", &["provisional"]),
    ("step-kinds/questioned", &["questioned", "interrogated"]),
    ("step-kinds/released", &["released", "release"]),
    (
        "step-kinds/released-on-expiry",
        &["at the end of their term", "released"],
    ),
    (
        "step-kinds/remand-appeal-decided",
        &["detention order", "detention"],
    ),
    ("step-kinds/remand-extended", &["extended"]),
    ("step-kinds/remanded", &["remanded"]),
    ("step-kinds/retrial-ordered", &["retrial"]),
    ("step-kinds/search", &["search"]),
    (
        "step-kinds/sentence-began",
        &["began to serve", "serving a sentence"],
    ),
    ("step-kinds/sentence-replaced", &["replaced"]),
    (
        "step-kinds/sentence-requested",
        &["asked the court", "sentence against"],
    ),
    ("step-kinds/sentenced", &["sentenced"]),
    ("step-kinds/supreme-court-decided", &["supreme court"]),
    ("step-kinds/term-extended", &["extended"]),
    ("step-kinds/transferred", &["transferred"]),
    ("step-kinds/trial-opened", &["trial"]),
    (
        "step-kinds/verdict-announced",
        &[
            "convicted",
            "acquitted",
            "sentenced",
            "judgment",
            "verdict",
            "found",
        ],
    ),
    ("step-outcomes/acquitted", &["acquitted", "not guilty"]),
    ("step-outcomes/convicted", &["convicted", "guilty"]),
    ("step-outcomes/increased", &["increased"]),
    ("step-outcomes/quashed", &["quashed", "overturned"]),
    ("step-outcomes/reduced", &["reduced"]),
    ("step-outcomes/refused", &["refused", "rejected"]),
    ("step-outcomes/released", &["release"]),
    ("step-outcomes/requalified", &["reclassified"]),
    ("step-outcomes/sent-back", &["sent back"]),
    ("step-outcomes/upheld", &["upheld"]),
    ("targeted-before", &["before"]),
    ("undated", &["date"]),
    ("welcome", &["welcome"]),
];

/// Predicates that say what happened to somebody: their sentences name people.
const OF_PEOPLE: [&str; 9] = [
    "accused",
    "days-in-custody",
    "died",
    "incident-types/",
    "liberty/",
    "sentence/",
    "step-kinds/",
    "step-outcomes/",
    "targeted-before",
];

/// Sentences of letters that claim nothing, as they begin.
const FIXED: [&str; 12] = [
    "I write to you about",
    "I would be grateful",
    "We request your urgent intervention",
    "We have been informed about the situation",
    "The United Nations Declaration on Human Rights Defenders",
    "Please ",
    "Kindly inform us",
    "Whether the same matter has been submitted",
    "The identity of the submitter",
    "The Government is asked",
    "Submitted under",
    "The case bears on",
];

/// A sentence of a document with what it claims.
struct Read<'v> {
    text: String,
    claims: Vec<&'v Value>,
    in_heading: bool,
    /// Whether it is running text, and no field or label.
    is_prose: bool,
}

/// The sentences of a document, in order.
fn sentences(document: &Value) -> Vec<Read<'_>> {
    fn within<'v>(value: &'v Value, block: &str, found: &mut Vec<Read<'v>>) {
        match value {
            Value::Array(items) => items.iter().for_each(|own| within(own, block, found)),
            Value::Object(fields) => {
                let block = fields.get("block").and_then(Value::as_str).unwrap_or(block);
                if let Some(text) = fields.get("text").and_then(Value::as_str) {
                    let claims = fields.get("claims").and_then(Value::as_array);
                    found.push(Read {
                        text: text.trim().to_owned(),
                        claims: claims.into_iter().flatten().collect(),
                        in_heading: block == "heading",
                        is_prose: matches!(block, "paragraph" | "list"),
                    });
                    return;
                }
                fields.values().for_each(|own| within(own, block, found));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    within(&document["blocks"], "", &mut found);
    found
}

/// Holds the text of a letter against its own claims.
pub fn read(world: &World, document: &Value, wrong: &mut Wrong) {
    // Who was named last, for pronouns.
    let mut last: BTreeSet<&str> = BTreeSet::new();
    let mut before = String::new();
    let names: Vec<(String, &str)> = (0..=world.people)
        .map(|person| (world.slug_of(person), world.name_of(person)))
        .collect();
    for sentence in sentences(document) {
        let mut says = |what: String| wrong.push(format!("“{}”: {what}", sentence.text));
        if sentence.claims.is_empty() {
            let fixed = FIXED.iter().any(|own| sentence.text.starts_with(own));
            if sentence.is_prose && sentence.text.ends_with('.') && !fixed {
                says("claims nothing".into());
            }
            continue;
        }
        let lower = sentence.text.to_lowercase();
        let named: BTreeSet<&str> = names
            .iter()
            .filter(|(_, name)| sentence.text.contains(name))
            .map(|(slug, _)| slug.as_str())
            .collect();
        let alleged = ["alleged", "allegation", "reported"]
            .iter()
            .any(|word| lower.contains(word));
        let any_alleged = sentence
            .claims
            .iter()
            .any(|own| own["modality"] == "alleged");
        if alleged
            && !any_alleged
            && sentence
                .claims
                .iter()
                .all(|own| own["modality"] == "stated")
        {
            says("is hedged, and nothing that it claims is alleged".into());
        }
        for claim in &sentence.claims {
            let predicate = claim["predicate"].as_str().unwrap_or_default();
            let known = WORDS.iter().find(|(own, _)| {
                *own == predicate || (own.ends_with('/') && predicate.starts_with(own))
            });
            // A headline tells what was decided, and not in which instance.
            let decided = sentence.in_heading && predicate.ends_with("-decided");
            if let Some((_, words)) = known
                && !decided
                && !words.iter().any(|word| lower.contains(word))
            {
                says(format!("does not say {predicate}"));
            }
            if known.is_none()
                && predicate.contains('/')
                && !predicate.starts_with("life-event-kinds/")
            {
                says(format!("{predicate} is not known to the reader"));
            }
            match claim["modality"].as_str() {
                Some("alleged") if !alleged && !before.contains("alleged") => {
                    says(format!("{predicate} is not hedged"));
                }
                Some("last-reported") if !lower.contains("last reported") => {
                    says(format!("{predicate} is told as of today"));
                }
                _ => {}
            }
            let own_words = predicate == "summary" || predicate == "narrative";
            if !sentence.in_heading
                && !own_words
                && let Some(date) = claim["date"].as_str()
                && sentence.is_prose
                && !has_date(&sentence.text, date)
                && !has_date(&before, date)
                && !predicate.starts_with("liberty/")
                && predicate != "days-in-custody"
            {
                says(format!("{predicate} without its date {date}"));
            }
            let amounts = claim["amounts"].as_object().into_iter().flatten();
            for (name, amount) in amounts {
                let wanted = quantities(amount.as_str().unwrap_or_default());
                let there = quantities(&sentence.text);
                let days = name == "days";
                if !days && !wanted.iter().all(|own| there.contains(own)) {
                    says(format!("{predicate} without {name} {amount}"));
                }
            }
            // An examination is ordered in a case, and of nobody.
            let of_nobody = predicate == "step-kinds/forensic-examination";
            let of_people = !of_nobody
                && OF_PEOPLE.iter().any(|own| {
                    *own == predicate || (own.ends_with('/') && predicate.starts_with(own))
                });
            if of_people && !sentence.in_heading && sentence.is_prose {
                let people: BTreeSet<&str> = claim["people"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(Value::as_str)
                    .collect();
                let all_named = people.is_subset(&named);
                let counted = lower.contains("co-accused") && !people.is_disjoint(&named);
                let pronoun = [" they ", " their ", " them", "they ", "their "]
                    .iter()
                    .any(|own| lower.starts_with(own.trim_start()) || lower.contains(own));
                let meant = pronoun
                    && (people == last
                        || (named.is_empty() && people.is_subset(&last) && last.len() == 1));
                if !all_named && !counted && !meant {
                    says(format!(
                        "{predicate} of {people:?}, and names {named:?} after {last:?}"
                    ));
                }
            }
        }
        if sentence.is_prose && !named.is_empty() {
            last = named
                .iter()
                .map(|own| {
                    names
                        .iter()
                        .find(|(slug, _)| slug == own)
                        .map_or("", |(slug, _)| slug.as_str())
                })
                .collect();
        }
        before = sentence.text.clone();
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Whether a text gives a date that is written as EDTF; of an interval, one of its ends.
fn has_date(text: &str, date: &str) -> bool {
    let first = date.split('/').find(|own| !own.is_empty() && *own != "..");
    let Some(date) = first.map(|own| own.trim_end_matches(['~', '?', '%'])) else {
        return true;
    };
    let parts: Vec<&str> = date.split('-').collect();
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
    let has = |word: &str| words.contains(&word);
    let month = |own: &str| {
        own.parse::<usize>()
            .ok()
            .and_then(|own| MONTHS.get(own - 1))
    };
    match parts.as_slice() {
        [year] => has(year),
        [year, own] => has(year) && month(own).is_none_or(|own| has(own)),
        [year, own, day] => {
            has(year) && month(own).is_none_or(|own| has(own)) && has(day.trim_start_matches('0'))
        }
        _ => true,
    }
}

/// Numbers as words of English.
const NUMBERS: [&str; 20] = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];

/// What is counted in a text: months (twelve a year), days, and sums with their currency.
fn quantities(text: &str) -> BTreeSet<String> {
    // "1.5 years" are eighteen months.
    let half = text.replace(".5 ", "½ ");
    let words: Vec<&str> = half
        .split(|c: char| !c.is_alphanumeric() && c != '½')
        .filter(|word| !word.is_empty())
        .collect();
    let number = |word: &str| -> Option<u64> {
        let word = word.to_lowercase();
        let spelled = NUMBERS.iter().position(|own| *own == word);
        word.parse().ok().or(spelled.map(|at| at as u64 + 1))
    };
    let mut found = BTreeSet::new();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let whole = word.trim_end_matches('½');
        let Some(count) = number(whole) else {
            at += 1;
            continue;
        };
        let half = if whole.len() < word.len() { 6 } else { 0 };
        let unit = words.get(at + 1).copied().unwrap_or_default();
        at += 1;
        let months = match unit.to_lowercase().as_str() {
            "year" | "years" => Some(count * 12 + half),
            "month" | "months" => Some(count),
            "day" | "days" => {
                found.insert(format!("{count} days"));
                None
            }
            _ if unit.len() == 3 && unit.chars().all(|c| c.is_ascii_uppercase()) => {
                found.insert(format!("{count} {unit}"));
                None
            }
            _ => None,
        };
        let Some(mut months) = months else { continue };
        // "six years and four months" is one length.
        let next = words
            .get(at + 1)
            .filter(|own| **own == "and")
            .map_or(at + 1, |_| at + 2);
        let more = words.get(next).and_then(|own| number(own));
        let unit = words.get(next + 1).map(|own| own.to_lowercase());
        if let (Some(more), Some("month" | "months")) = (more, unit.as_deref()) {
            months += more;
            at = next + 1;
        }
        found.insert(format!("{months} months"));
    }
    found
}
