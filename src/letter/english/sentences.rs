//! Sentences from records. Each says which records it rests on.

use super::grammar::{self, Person, capitalised, ended, fill, lowered, with_article};
use crate::date::{UncertainDate, words_for};
use crate::letter::gather::{CaseOfLaw, View};
use crate::model::*;
use crate::view::document::{Block, Emphasis, Span};
use crate::view::phrase;

/// A sentence with what it rests on.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// The text, complete.
    pub text: String,
    /// References of records.
    pub rests_on: Vec<String>,
}

impl Sentence {
    /// A sentence; it is capitalised and ended.
    pub fn new(text: impl AsRef<str>, rests_on: impl IntoIterator<Item = String>) -> Sentence {
        let text = text
            .as_ref()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        Sentence {
            text: ended(&capitalised(&text)),
            rests_on: rests_on.into_iter().collect(),
        }
    }
}

/// Sentences as the spans of a paragraph.
pub fn spans(sentences: Vec<Sentence>) -> Vec<Span> {
    let mut out: Vec<Span> = Vec::new();
    for sentence in sentences {
        if sentence.text.is_empty() {
            continue;
        }
        let lead = if out.is_empty() { "" } else { " " };
        out.push(Span {
            text: format!("{lead}{}", sentence.text),
            emphasis: Emphasis::Plain,
            rests_on: sentence.rests_on,
            ..Span::default()
        });
    }
    out
}

/// A paragraph, where there is anything to say.
pub fn paragraph(sentences: Vec<Sentence>) -> Option<Block> {
    let text = spans(sentences);
    (!text.is_empty()).then_some(Block::Paragraph { text })
}

/// "On 15 February 2018, "; nothing where undated.
pub fn when(date: Option<&UncertainDate>) -> String {
    let Some(date) = date.filter(|d| !d.is_undated()) else {
        return String::new();
    };
    let words = words_for("en")
        .map(|w| w.within_sentence(date))
        .unwrap_or_default();
    if words.is_empty() {
        String::new()
    } else {
        format!("{}, ", capitalised(&words))
    }
}

/// Several persons after "by".
fn by_whom(view: &View<'_>, list: &[Involved]) -> Vec<String> {
    list.iter()
        .filter_map(|part| {
            let named = part.actor.as_ref().and_then(|link| view.index.actor(link));
            match (named, &part.wording) {
                (Some(actor), Some(wording)) if actor.kind.as_deref() == Some("person") => {
                    Some(format!("{} ({wording})", called(actor)))
                }
                (Some(actor), Some(wording)) => Some(format!("{wording} of {}", called(actor))),
                (Some(actor), None) => Some(called(actor)),
                (None, Some(wording)) => Some(wording.clone()),
                (None, None) => None,
            }
        })
        .collect()
}

/// How a sentence calls an actor: bodies take "the".
pub fn called(actor: &Actor) -> String {
    let name = actor.display_name();
    let kind = actor.kind.as_deref().unwrap_or("person");
    let lower = name.to_lowercase();
    let body = [
        "ministry",
        "union",
        "committee",
        "association",
        "society",
        "centre",
        "foundation",
        "guard",
        "party",
        "collective",
        "network",
        "service",
        "court",
        "department",
        "committee",
        "office",
        "police",
        "government",
        "prosecutor",
        "directorate",
        "bureau",
        "agency",
        "council",
        "commission",
        "federal",
        "supreme",
        "general",
        "security",
        "army",
        "forces",
        "district",
        "embassy",
    ];
    let common = body.iter().any(|w| {
        lower
            .split(' ')
            .any(|word| word.trim_matches(|c: char| !c.is_alphabetic()) == *w)
    });
    if kind != "person" && common && !lower.starts_with("the ") && !possessed(&lower) {
        format!("the {name}")
    } else {
        name.to_owned()
    }
}

fn possessed(name: &str) -> bool {
    name.split(' ')
        .next()
        .is_some_and(|w| w.ends_with("'s") || w.ends_with("’s"))
}

/// An incident in sentences.
pub fn incident(
    view: &View<'_>,
    me: &Person,
    record: &Stored<Incident>,
    pronoun: bool,
) -> Vec<Sentence> {
    let mut rests = vec![record.reference()];
    rests.extend(
        record
            .citations()
            .iter()
            .filter_map(|c| c.source.as_ref())
            .filter_map(|l| view.index.source(l))
            .map(|s| s.reference()),
    );
    let when = when(record.date.as_ref());
    let alleged = record.status.as_deref() == Some("alleged");
    let mut out = Vec::new();
    let narrative = record
        .narrative
        .as_deref()
        .map(str::trim)
        .filter(|n| !n.is_empty());
    let dated_narrative = narrative.is_some_and(|n| {
        let first = n.split_inclusive(". ").next().unwrap_or(n);
        let year = record
            .date
            .as_ref()
            .and_then(UncertainDate::year_for_grouping);
        year.is_some_and(|y| first.contains(&y.to_string()))
    });
    let says_all = narrative.is_some()
        && record.date.as_ref().is_none_or(UncertainDate::is_undated)
        && record.times.is_none();
    if !dated_narrative && !says_all {
        let who = if pronoun {
            me.subject.to_owned()
        } else {
            me.name.clone()
        };
        let by = by_whom(view, &record.by);
        let by_text = if by.is_empty() {
            String::new()
        } else {
            format!(" by {}", phrase::listed(&by, "and"))
        };
        let from_text = by_text.replacen(" by ", " from ", 1);
        let composed = record
            .types
            .first()
            .and_then(|code| grammar::act(code))
            .map(|pattern| {
                if me.subject == "it" {
                    pattern
                        .replace("the organization of {who}", "{who}")
                        .replace(" were banned", " was banned")
                } else {
                    pattern.to_owned()
                }
            })
            .map(|pattern| {
                let subject_first = pattern.starts_with("{who}");
                fill(&pattern, |name| match name {
                    "who" if subject_first => who.clone(),
                    "who" => {
                        if pronoun {
                            me.object.to_owned()
                        } else {
                            me.name.clone()
                        }
                    }
                    "was" => me.was(pronoun).to_owned(),
                    "his" => me.possessive.to_owned(),
                    "by" => by_text.clone(),
                    "from" => from_text.clone(),
                    _ => String::new(),
                })
            });
        let composed = composed.map(|text| possessive_of_pronoun(&text, me));
        let summary = record.summary.as_deref().unwrap_or_default();
        let own = if narrative.is_none() {
            grammar::clause(summary, &who, me.was(pronoun))
        } else {
            None
        };
        let has_own_words = own.is_some();
        let told = !has_own_words && narrative.is_none() && !summary.is_empty();
        let clause = own.or(composed);
        let times = match record.times.as_deref().map(phrase::times) {
            Some(times) if !summary.to_lowercase().contains(&times) || !has_own_words => {
                format!(" {times}")
            }
            _ => String::new(),
        };
        match clause {
            Some(clause) => {
                let clause = insert_times(&clause, &times);
                let clause = if alleged { as_alleged(&clause) } else { clause };
                let place = match &record.place {
                    Some(place)
                        if !clause.contains(place.as_str())
                            && narrative.is_none()
                            && !place.contains(',')
                            && !place.chars().next().is_some_and(char::is_lowercase) =>
                    {
                        format!(" in {place}")
                    }
                    _ => String::new(),
                };
                let aside = if told {
                    format!(" ({})", lowered_if_common(summary.trim_end_matches('.')))
                } else {
                    String::new()
                };
                out.push(Sentence::new(
                    format!("{when}{clause}{place}{aside}"),
                    rests.clone(),
                ));
            }
            None if narrative.is_none() => {
                let plain = words_for("en")
                    .zip(record.date.as_ref().filter(|d| !d.is_undated()))
                    .map(|(w, d)| format!("{}: ", w.plain(d)))
                    .unwrap_or_default();
                let times = if times.is_empty() {
                    times
                } else {
                    format!(" ({})", times.trim())
                };
                out.push(Sentence::new(
                    format!("{plain}{summary}{times}"),
                    rests.clone(),
                ));
            }
            None => {}
        }
    }
    if let Some(narrative) = narrative {
        out.push(Sentence::new(narrative, rests.clone()));
    }
    if let Some(consequences) = &record.consequences {
        out.push(Sentence::new(consequences, rests.clone()));
    }
    if let Some(response) = state_response(record, narrative.unwrap_or_default()) {
        out.push(Sentence::new(response, rests));
    }
    out
}

/// What is only alleged is said so.
fn as_alleged(clause: &str) -> String {
    for verb in [" was ", " were "] {
        if let Some((before, after)) = clause.split_once(verb) {
            return format!("{before}{verb}allegedly {after}");
        }
    }
    format!("it is alleged that {clause}")
}

/// "premises of him" reads "his premises".
fn possessive_of_pronoun(text: &str, me: &Person) -> String {
    let marker = format!(" of {} ", me.object);
    for noun in [
        "premises",
        "the home",
        "property",
        "the office",
        "the organization",
        "the licence",
        "the assets",
        "relatives",
        "colleagues",
        "the lawyer",
        "an account or website",
        "the life",
        "the family",
    ] {
        let long = format!("{noun}{marker}");
        if text.contains(&long) {
            let bare = noun.trim_start_matches("the ").trim_start_matches("an ");
            return text.replacen(&long, &format!("{} {bare} ", me.possessive), 1);
        }
    }
    text.to_owned()
}

/// Puts "five times" after the verb phrase, before "by".
fn insert_times(clause: &str, times: &str) -> String {
    match (times, clause.split_once(" by ")) {
        ("", _) => clause.to_owned(),
        (times, Some((before, after))) => format!("{before}{times} by {after}"),
        (times, None) => format!("{clause}{times}"),
    }
}

fn state_response(record: &Incident, narrative: &str) -> Option<String> {
    if let Some(note) = &record.state_response_note {
        return Some(note.clone());
    }
    let has = |code: &str| record.state_response.iter().any(|r| r == code);
    let opened = if has("investigation-opened-on-some") {
        Some("Criminal investigations were opened into some of these acts")
    } else if has("investigation-opened") {
        Some("An investigation was opened")
    } else {
        None
    };
    let nobody = match (has("nobody-identified"), has("nobody-brought-to-justice")) {
        (true, true) => Some("nobody was identified or brought to justice"),
        (true, false) => Some("nobody was identified"),
        (false, true) => Some("nobody was brought to justice"),
        _ => None,
    };
    if narrative.contains("brought to justice") {
        return None;
    }
    match (opened, nobody) {
        (Some(opened), Some(nobody)) => Some(format!("{opened}, but {nobody}")),
        (Some(opened), None) => Some(opened.to_owned()),
        (None, Some(nobody)) => Some(capitalised(nobody)),
        (None, None) if has("investigation-refused") => {
            Some("The authorities refused to open an investigation".into())
        }
        (None, None) if has("brought-to-justice") => {
            Some("Those responsible were brought to justice".into())
        }
        _ => None,
    }
}

/// "a criminal case".
pub fn case_words(proceeding: &Proceeding) -> String {
    let kind = proceeding.kind.as_deref().unwrap_or("criminal");
    match kind {
        "civil" | "disciplinary" | "immigration" | "extradition" | "constitutional"
        | "international" => format!("{kind} proceedings"),
        "habeas-corpus" => "habeas corpus proceedings".into(),
        kind => format!("{} case", with_article(kind)),
    }
}

/// "“fictitious registration” under Article 322.3 of the Criminal Code".
pub fn charge_words(view: &View<'_>, charges: &[&Stored<Charge>]) -> Option<String> {
    let mut parts = Vec::new();
    for charge in charges {
        let provisions: Vec<String> = charge
            .provisions
            .iter()
            .filter_map(|p| p.provision.as_ref())
            .filter_map(|link| view.index.provision(link))
            .map(|p| of_law(p))
            .collect();
        let under = if provisions.is_empty() {
            String::new()
        } else {
            format!("under {}", phrase::listed(&provisions, "and"))
        };
        let title = charge.offence.clone().or_else(|| {
            let first = charge
                .provisions
                .iter()
                .find_map(|p| p.provision.as_ref())?;
            view.index.provision(first)?.title.clone()
        });
        parts.push(match (title, under.is_empty()) {
            (Some(title), false) => format!("“{title}” {under}"),
            (Some(title), true) => format!("“{title}”"),
            (None, false) => under,
            (None, true) => continue,
        });
    }
    parts.dedup();
    (!parts.is_empty()).then(|| phrase::listed(&parts, "and"))
}

/// "Article 322.3 of the Criminal Code of the Russian Federation".
fn of_law(provision: &Provision) -> String {
    let whole = phrase::provision(provision);
    match whole.split_once(", ") {
        Some((article, law)) if provision.article.is_some() => {
            let the = if law.to_lowercase().starts_with("the ") || !law.contains(' ') {
                ""
            } else {
                "the "
            };
            format!("{article} of {the}{law}")
        }
        _ => whole,
    }
}

/// A step in sentences.
pub fn step(
    view: &View<'_>,
    me: &Person,
    case: &CaseOfLaw<'_>,
    record: &Stored<Step>,
    pronoun: bool,
) -> Vec<Sentence> {
    let rests = rests_on(view, record);
    let mut out = Vec::new();
    let narrative = record
        .narrative
        .as_deref()
        .map(str::trim)
        .filter(|n| !n.is_empty());
    let mut text = step_clause(view, me, case, record, pronoun);
    if let (Some(summary), None) = (&record.summary, narrative) {
        let who = if pronoun { me.subject } else { &me.name };
        let own = grammar::clause(summary, who, me.was(pronoun)).filter(|_| {
            record.sentences.is_empty() && record.outcome.is_none() && case.co_accused.is_empty()
        });
        text = match own {
            Some(own) => own,
            None if text.to_lowercase().contains(&summary.to_lowercase()) => text,
            None => format!(
                "{text} ({})",
                lowered_if_common(summary.trim_end_matches('.'))
            ),
        };
    }
    out.push(Sentence::new(
        format!("{}{text}", when(record.date.as_ref())),
        rests.clone(),
    ));
    if let Some(narrative) = narrative {
        out.push(Sentence::new(narrative, rests.clone()));
    }
    let mine = |link: &Option<Link>| link.as_ref().is_none_or(|l| l.0 == view.defender.key());
    for outcome in record.outcomes.iter().filter(|o| !mine(&o.accused)) {
        let who = outcome
            .accused
            .as_ref()
            .and_then(|l| phrase::name(&view.index, l));
        let what = outcome.wording.clone().or(outcome
            .result
            .as_ref()
            .map(|r| view.terms.label("step-outcomes", r)));
        if let (Some(who), Some(what)) = (who, what) {
            let plain = matches!(
                outcome.result.as_deref(),
                Some("acquitted" | "convicted" | "released" | "fined")
            ) && outcome.wording.is_none();
            let verb = if plain { " was" } else { ":" };
            out.push(Sentence::new(format!("{who}{verb} {what}"), rests.clone()));
        }
    }
    let others: Vec<String> = record
        .sentences
        .iter()
        .filter(|s| !mine(&s.accused))
        .filter_map(|s| {
            Some(format!(
                "{} to {}",
                phrase::name(&view.index, s.accused.as_ref()?)?,
                phrase::sentence(s, view.terms)
            ))
        })
        .collect();
    if !others.is_empty()
        && matches!(
            record.kind.as_deref(),
            Some("convicted" | "sentenced" | "verdict-announced")
        )
    {
        let text = phrase::listed(&others, "and").replacen(" to ", " was sentenced to ", 1);
        out.push(Sentence::new(text, rests.clone()));
    }
    out
}

/// The defender's own result of a step, where it is not what the step says as a whole.
fn own_result_of(view: &View<'_>, record: &Step) -> Option<&'static str> {
    let own = record.outcomes.iter().find(|o| {
        o.accused
            .as_ref()
            .is_some_and(|l| l.0 == view.defender.key())
    })?;
    match own.result.as_deref()? {
        "acquitted" => Some("acquitted"),
        "convicted" => Some("convicted"),
        "dismissed" => Some("dismissed"),
        "charges-dropped" => Some("charges-dropped"),
        _ => None,
    }
}

/// References of a record and its sources.
pub fn rests_on<R: Record>(view: &View<'_>, record: &Stored<R>) -> Vec<String> {
    let mut rests = vec![record.reference()];
    rests.extend(
        record
            .citations()
            .iter()
            .filter_map(|c| c.source.as_ref())
            .filter_map(|l| view.index.source(l))
            .map(|s| s.reference()),
    );
    rests.dedup();
    rests
}

fn step_clause(
    view: &View<'_>,
    me: &Person,
    case: &CaseOfLaw<'_>,
    record: &Stored<Step>,
    pronoun: bool,
) -> String {
    let kind = record.kind.as_deref().unwrap_or("other");
    let charges: Vec<&Stored<Charge>> = case
        .charges
        .iter()
        .copied()
        .filter(|c| record.charges.is_empty() || record.charges.iter().any(|l| l.0 == c.key()))
        .collect();
    let Some((pattern, _)) = grammar::step(own_result_of(view, record).unwrap_or(kind)) else {
        let summary = record
            .summary
            .clone()
            .unwrap_or_else(|| view.terms.label("step-kinds", kind));
        return grammar::clause(&summary, &me.name, me.was(pronoun))
            .unwrap_or_else(|| lowered_if_common(&summary));
    };
    // Where results differ, a sentence about all of them would be wrong.
    let differ = record.outcomes.iter().any(|o| o.accused.is_some())
        || record.sentences.iter().any(|s| s.accused.is_some());
    let everyone = record.accused.is_empty() && !case.co_accused.is_empty() && !differ;
    let who = match (everyone, pronoun) {
        (true, _) => {
            let others = case.co_accused.len();
            let others = if others == 1 {
                case.co_accused[0].display_name().to_owned()
            } else {
                format!("{} co-accused", number(others))
            };
            format!("{} and {others}", me.name)
        }
        (false, true) if pattern.starts_with("{who}") => me.subject.to_owned(),
        (false, true) if !pattern.contains("of {who}") => me.object.to_owned(),
        (false, true) => me.name.clone(),
        (false, false) => me.name.clone(),
    };
    let was = if everyone { "were" } else { me.was(pronoun) };
    let authority = record
        .authority
        .as_ref()
        .and_then(|l| view.index.actor(l))
        .map(|a| called(a));
    let court = case
        .proceeding
        .court
        .as_ref()
        .and_then(|l| view.index.actor(l))
        .map(|a| called(a));
    let sentences: Vec<String> = record
        .sentences
        .iter()
        .filter(|s| {
            s.accused
                .as_ref()
                .is_none_or(|l| l.0 == view.defender.key())
        })
        .map(|s| phrase::sentence(s, view.terms))
        .collect();
    let sentence = phrase::listed(&sentences, "and");
    let text = fill(pattern, |name| match name {
        "who" => who.clone(),
        "was" => was.to_owned(),
        "his" => {
            if everyone {
                "their".to_owned()
            } else {
                me.possessive.to_owned()
            }
        }
        "case" => case_words(case.proceeding),
        "by" => authority
            .as_ref()
            .map(|a| format!(" by {a}"))
            .unwrap_or_default(),
        "at" => authority
            .as_ref()
            .or(court.as_ref())
            .map(|a| format!(" at {a}"))
            .unwrap_or_default(),
        "place" => record
            .place
            .as_ref()
            .or(case.proceeding.place.as_ref())
            .map(|p| format!(" in {p}"))
            .unwrap_or_default(),
        "of" => charge_words(view, &charges)
            .map(|c| {
                if kind == "case-opened" || kind == "accused" {
                    on_charge(&c)
                } else {
                    of_charge(&c)
                }
            })
            .unwrap_or_default(),
        "with" => charge_words(view, &charges)
            .map(|c| {
                if c.starts_with("under") {
                    format!(" {c}")
                } else {
                    format!(" with {c}")
                }
            })
            .unwrap_or_default(),
        "to" if !sentence.is_empty() => format!(" to {sentence}"),
        "over" => charge_words(view, &charges)
            .map(|c| {
                if c.starts_with("under") {
                    format!(" {c}")
                } else {
                    format!(" for {c}")
                }
            })
            .unwrap_or_default(),
        "amount" => record
            .sentences
            .iter()
            .find_map(|s| s.amount.as_ref().map(|_| phrase::sentence(s, view.terms)))
            .map(|fine| format!(" {}", fine.trim_start_matches("a fine of ")))
            .unwrap_or_default(),
        "andsentenced" if !sentence.is_empty() => format!(" and sentenced to {sentence}"),
        "withsentence" if !sentence.is_empty() => format!(" with {sentence}"),
        "for" => record
            .duration
            .as_ref()
            .map(|d| format!(" for {d}"))
            .unwrap_or_default(),
        "until" => record
            .ends
            .as_ref()
            .and_then(|d| words_for("en").map(|w| format!(" until {}", w.plain(d))))
            .unwrap_or_default(),
        "outcome" => record
            .outcome
            .as_ref()
            .map(|o| format!(": {}", view.terms.label("step-outcomes", o)))
            .unwrap_or_default(),
        _ => String::new(),
    });
    let mut text = text;
    if !record.sentences.is_empty()
        && !pattern.contains("{to}")
        && !pattern.contains("{amount}")
        && !pattern.contains("sentence")
        && !sentence.is_empty()
    {
        text.push_str(&format!("; the sentence is {sentence}"));
    }
    if let Some(times) = record.times.as_deref().map(phrase::times) {
        text.push_str(&format!(" ({times})"));
    }
    text
}

fn on_charge(charge: &str) -> String {
    if charge.starts_with("under") {
        format!(" {charge}")
    } else {
        format!(" on the charge of {charge}")
    }
}

fn of_charge(charge: &str) -> String {
    if charge.starts_with("under") {
        format!(" {charge}")
    } else {
        format!(" of {charge}")
    }
}

/// A small number in words.
pub fn number(count: usize) -> String {
    const WORDS: [&str; 13] = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ];
    WORDS
        .get(count)
        .map_or_else(|| count.to_string(), |w| (*w).to_owned())
}

fn lowered_if_common(text: &str) -> String {
    let second = text.split(' ').nth(1).unwrap_or_default();
    if second.chars().next().is_some_and(char::is_uppercase) {
        text.to_owned()
    } else {
        lowered(text)
    }
}
