//! Short phrases that several views share: names of people, provisions, sentences, counts.

use crate::model::case::Index;
use crate::model::{Account, Actor, Citation, Involved, Link, Provision, Sentence};
use crate::vocabulary::{Is, Terms};

/// The name of the actor behind a link; nothing where it is withheld.
pub fn name(index: &Index<'_>, link: &Link) -> Option<String> {
    index
        .actor(link)
        .map(|actor| actor.display_name().to_owned())
}

/// Somebody's name, or the words for them.
pub fn somebody(index: &Index<'_>, involved: &Involved) -> Option<String> {
    let named = involved.actor.as_ref().and_then(|link| name(index, link));
    match (named, &involved.wording) {
        (Some(name), Some(wording)) => Some(format!("{name} ({wording})")),
        (Some(name), None) => Some(name),
        (None, Some(wording)) => Some(wording.clone()),
        (None, None) => None,
    }
}

/// What is said of a person besides the name: nationality and civil status.
pub fn status_of(actor: &Actor) -> Option<String> {
    if let Some(status) = &actor.civil_status {
        return Some(status.clone());
    }
    let countries: Vec<&str> = actor
        .nationalities
        .iter()
        .map(|c| c.in_sentence())
        .collect();
    (!countries.is_empty()).then(|| format!("citizen of {}", listed(&countries, "and")))
}

/// "Article 322.3, Criminal Code of the Russian Federation".
pub fn provision(provision: &Provision) -> String {
    let mut parts = Vec::new();
    if let Some(article) = &provision.article {
        let numbered = article.starts_with(|c: char| c.is_ascii_digit());
        let mut text = if numbered {
            format!("Article {article}")
        } else {
            article.clone()
        };
        if let Some(part) = &provision.part {
            let numbered = part.starts_with(|c: char| c.is_ascii_digit());
            text.push_str(&if numbered {
                format!(" part {part}")
            } else {
                format!(" {part}")
            });
        }
        parts.push(text);
    }
    if let Some(law) = &provision.law {
        parts.push(match &provision.edition {
            Some(edition) => format!("{law} ({edition})"),
            None => law.clone(),
        });
    }
    if parts.is_empty() {
        parts.extend(provision.title.clone());
    }
    parts.join(", ")
}

/// "1.5 years' imprisonment, suspended", "a fine of 50,000 RUB".
pub fn sentence(sentence: &Sentence, terms: &Terms) -> String {
    let kind = terms.or_usual("sentence-kinds", sentence.kind.as_deref());
    let label = terms.label("sentence-kinds", kind);
    let mut text = match (&sentence.length, &sentence.amount) {
        (Some(length), _) if matches!(length.as_str(), "life" | "life imprisonment") => {
            "life imprisonment".to_owned()
        }
        (Some(length), _) => format!("{} {label}", possessive_length(length)),
        (None, Some(amount)) => {
            let currency = sentence.currency.as_deref().unwrap_or_default();
            let article = if terms.is("sentence-kinds", Some(kind), Is::Fine) {
                "a fine".to_owned()
            } else {
                label
            };
            format!("{article} of {} {currency}", grouped(amount))
                .trim_end()
                .to_owned()
        }
        (None, None) => label,
    };
    if let Some(regime) = &sentence.regime {
        text.push_str(&format!(" ({regime})"));
    }
    if sentence.suspended {
        text.push_str(", suspended");
    } else if let Some(part) = &sentence.suspended_part {
        text.push_str(&format!(", of which {part} suspended"));
    }
    if sentence.concurrent {
        text.push_str(", to run concurrently");
    }
    text
}

/// "1.5 years'", "1 year's", "15 days'".
fn possessive_length(length: &str) -> String {
    if length.ends_with('s') {
        format!("{length}'")
    } else if length.ends_with(|c: char| c.is_alphabetic()) {
        format!("{length}'s")
    } else {
        length.to_owned()
    }
}

/// Digits in groups of three.
fn grouped(amount: &str) -> String {
    let (whole, fraction) = amount
        .split_once('.')
        .map_or((amount, None), |(w, f)| (w, Some(f)));
    let mut out = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) && whole.len() > 3 {
            out.push(',');
        }
        out.push(digit);
    }
    match fraction {
        Some(fraction) => format!("{out}.{fraction}"),
        None => out,
    }
}

/// "once", "twice", "five times", "at least 30 times".
pub fn times(count: &str) -> String {
    const WORDS: [&str; 13] = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ];
    let count = count.trim();
    let count = count.strip_suffix(" times").unwrap_or(count);
    match count.parse::<usize>() {
        Ok(1) => "once".into(),
        Ok(2) => "twice".into(),
        Ok(number) if number < WORDS.len() => format!("{} times", WORDS[number]),
        _ if matches!(count, "once" | "twice") => count.to_owned(),
        _ => format!("{count} times"),
    }
}

/// "a", "a and b", "a, b and c".
pub fn listed<T: AsRef<str>>(items: &[T], conjunction: &str) -> String {
    match items {
        [] => String::new(),
        [one] => one.as_ref().to_owned(),
        [rest @ .., last] => {
            let rest: Vec<&str> = rest.iter().map(AsRef::as_ref).collect();
            format!("{} {conjunction} {}", rest.join(", "), last.as_ref())
        }
    }
}

/// What a record rests on: titles of sources with their locators.
pub fn sources(index: &Index<'_>, citations: &[Citation]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for citation in citations {
        let Some(source) = citation.source.as_ref().and_then(|link| index.source(link)) else {
            continue;
        };
        let reference = source.reference();
        let text = match &citation.locator {
            Some(locator) => format!("{reference}, {locator}"),
            None => reference,
        };
        if !found.contains(&text) {
            found.push(text);
        }
    }
    found
}

/// "date: July 2018 (source)", for an account that is not the one relied on.
pub fn account(index: &Index<'_>, account: &Account) -> Option<String> {
    if account.relied_on {
        return None;
    }
    let field = account
        .field
        .as_deref()
        .unwrap_or("record")
        .replace('_', " ");
    let value = account.value.as_deref()?;
    let source = account
        .source
        .as_ref()
        .and_then(|link| index.source(link))
        .map(|s| format!(" ({})", s.reference()))
        .unwrap_or_default();
    let reason = account
        .reason
        .as_ref()
        .map(|r| format!("; {r}"))
        .unwrap_or_default();
    Some(format!("{field}: {value}{source}{reason}"))
}
