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

/// "1.5 years' imprisonment, suspended", "a fine of 50,000 RUB", "reduced by 1 year".
pub fn sentence(sentence: &Sentence, terms: &Terms) -> String {
    let kind = terms.or_usual("sentence-kinds", sentence.kind.as_deref());
    let label = terms.label("sentence-kinds", kind);
    let action = sentence.action.as_deref();
    let action = action.filter(|code| !terms.is("sentence-actions", Some(code), Is::Usual));
    let action = action.map(|code| terms.label("sentence-actions", code));
    // "by 2 months" may stand in the place of the length.
    let length = sentence.length.as_deref().map(str::trim);
    let (changes, length) = match length {
        Some(change) if change.starts_with("by ") || change.starts_with("to ") => {
            (vec![change.to_owned()], None)
        }
        length => (Vec::new(), length),
    };
    let by = sentence.by.iter().map(|by| format!("by {by}"));
    let to = sentence.to.iter().map(|to| format!("to {to}"));
    let changes: Vec<String> = changes.into_iter().chain(by).chain(to).collect();
    let bare = length.is_none() && sentence.amount.is_none();
    let mut text = if bare && (action.is_some() || !changes.is_empty()) {
        let named = sentence.kind.as_ref().map(|_| label);
        let changes = Some(changes.join(", ")).filter(|text| !text.is_empty());
        let parts: Vec<String> = named.into_iter().chain(action).chain(changes).collect();
        parts.join(" ")
    } else {
        let whole = match (length, &sentence.amount) {
            (Some("life" | "life imprisonment"), _) => "life imprisonment".to_owned(),
            (Some(length), _) => format!("{} {label}", possessive_length(length)),
            (None, Some(amount)) => {
                let article = match terms.is("sentence-kinds", Some(kind), Is::Fine) {
                    true => "a fine".to_owned(),
                    false => label,
                };
                format!(
                    "{article} of {}",
                    money(amount, sentence.currency.as_deref())
                )
            }
            (None, None) => label,
        };
        let changes = changes.into_iter().map(|change| format!(" ({change})"));
        let action = action.map(|action| format!("{action} "));
        let parts = action.into_iter().chain([whole]).chain(changes);
        parts.collect::<String>()
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

/// "50,000 RUB".
pub fn money(amount: &str, currency: Option<&str>) -> String {
    let amount = grouped(amount);
    currency.map_or(amount.clone(), |currency| format!("{amount} {currency}"))
}

/// A length of time without the word before it: "for two months" is "two months".
pub fn bare_length(text: &str) -> &str {
    let text = text.trim();
    text.strip_prefix("for ").unwrap_or(text)
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

/// With a capital letter at its start.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
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
