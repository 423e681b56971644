//! What holds of every letter, in every language, over random dossiers.

use crate::chance::Chance;
use crate::random::case;
use dossier::letter::kind::kinds;
use dossier::letter::language::languages;
use dossier::letter::{self, LetterRequest};
use dossier::model::{Case, Confidentiality};
use dossier::view::document::{Block, Document, Span};
use dossier::vocabulary::Terms;
use std::collections::{HashMap, HashSet};

/// How many dossiers; DOSSIER_LETTERS sets another number.
fn dossiers() -> u64 {
    std::env::var("DOSSIER_LETTERS")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(1000)
}

fn request(case: &Case, kind: &str, language: &str, seed: u64) -> LetterRequest {
    let mut chance = Chance::new(seed);
    let addressees = match kind {
        "letter" => vec![case.actors[2].key()],
        "urgent-action" | "observatory" => vec![case.actors[2].key(), case.actors[3].key()],
        _ => Vec::new(),
    };
    LetterRequest {
        kind: kind.into(),
        language: language.into(),
        date: chrono::NaiveDate::from_ymd_opt(2022, 6, 1).unwrap(),
        audience: letter::kind::kind(kind).unwrap().audience,
        addressees,
        leave_out_disputed: chance.below(2) == 0,
        ..LetterRequest::default()
    }
}

/// The letters of one random dossier: in each language, of a kind that differs by seed.
fn letters(seed: u64) -> Vec<(String, Case, Document)> {
    let terms = Terms::builtin();
    let mut out = Vec::new();
    for (at, language) in languages().into_iter().enumerate() {
        let case = case(seed, language);
        let kind = &kinds()[(seed as usize + at) % kinds().len()].code;
        let hero = case.actors[0].key();
        let request = request(&case, kind, language, seed);
        let level = Confidentiality::Internal;
        let written = letter::write(&case, &terms, &hero, level, &request)
            .unwrap_or_else(|error| panic!("seed {seed} {kind} {language}: {error}"));
        out.push((
            format!("seed {seed}, {kind} in {language}"),
            case,
            written.document,
        ));
    }
    out
}

fn text(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}

/// The texts of a document that are told as sentences: paragraphs and items of lists.
fn told(document: &Document) -> Vec<String> {
    let mut out = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Paragraph { text: spans } => out.push(text(spans)),
            Block::List { items, .. } => out.extend(items.iter().map(|item| text(item))),
            _ => {}
        }
    }
    out
}

fn all_texts(document: &Document) -> Vec<String> {
    let mut out = told(document);
    for block in &document.blocks {
        match block {
            Block::Heading { text: spans, .. } | Block::Quote { text: spans } => {
                out.push(text(spans));
            }
            Block::Lines { lines } => out.extend(lines.iter().map(|line| text(line))),
            Block::Fields { fields } => {
                for field in fields {
                    out.push(text(&field.label));
                    out.push(text(&field.text));
                }
            }
            Block::Table { header, rows } => {
                out.extend(header.iter().map(|cell| text(cell)));
                out.extend(rows.iter().flatten().map(|cell| text(cell)));
            }
            _ => {}
        }
    }
    out
}

/// What is wrong with a text in any language.
fn wrong(text: &str) -> Option<String> {
    const NEVER: [&str; 24] = [
        "  ", " ,", " .", ",,", "..", ",.", ";;", "::", " )", "( ", "()", "“”", "«»", "{", "}",
        "None", "null", "[act", "[step", "[demand", ";.", ":.", "؛؛", "،،",
    ];
    if let Some(found) = NEVER.iter().find(|bad| text.contains(**bad)) {
        return Some(format!("“{found}”"));
    }
    if text
        .chars()
        .any(|c| ('\u{f0000}'..='\u{fffff}').contains(&c))
    {
        return Some("a character for private use".into());
    }
    if text.trim() != text || text.trim().is_empty() {
        return Some("space at an end, or nothing".into());
    }
    // Raw codes: words with a hyphen that no text of the dossier has.
    let codes: Vec<&str> = dossier::vocabulary::vocabularies()
        .into_iter()
        .flat_map(|list| &dossier::vocabulary::vocabulary(list).unwrap().terms)
        .map(|term| term.code.as_str())
        .filter(|code| code.matches('-').count() >= 2)
        .collect();
    let words: HashSet<&str> = text.split([' ', ',', '.', ';', ':', '(', ')']).collect();
    codes
        .into_iter()
        .find(|code| words.contains(code))
        .map(|code| format!("the code {code}"))
}

/// "a" before the sound of a vowel, "an" before a consonant.
fn wrong_article(text: &str) -> Option<String> {
    let words: Vec<&str> = text
        .split([' ', '(', '\n'])
        .map(|word| word.trim_start_matches('“'))
        .collect();
    words.windows(2).find_map(|pair| {
        let next = pair[1].to_lowercase();
        let vowel = next.starts_with(['a', 'e', 'i', 'o', 'u'])
            && !["uni", "use", "one", "eu", "uk"]
                .iter()
                .any(|s| next.starts_with(s));
        match (pair[0], vowel) {
            ("a" | "A", true) | ("an" | "An", false) => Some(format!("{} {}", pair[0], pair[1])),
            _ => None,
        }
    })
}

#[test]
fn sentences_are_well_formed_in_every_language() {
    let mut seen: HashMap<String, usize> = HashMap::new();
    for seed in 0..dossiers() {
        for (which, _, document) in letters(seed) {
            for text in all_texts(&document) {
                if let Some(what) = wrong(&text) {
                    *seen
                        .entry(format!("{what} ({})", document.language))
                        .or_default() += 1;
                    assert!(
                        std::env::var_os("DOSSIER_LETTERS_SURVEY").is_some(),
                        "{which}: {what} in: {text}"
                    );
                    if seen[&format!("{what} ({})", document.language)] < 3 {
                        eprintln!("{which}: {what} in: {text}");
                    }
                }
                if document.language == "en"
                    && let Some(what) = wrong_article(&text)
                {
                    panic!("{which}: “{what}” in: {text}");
                }
            }
            for text in told(&document) {
                let first = text.chars().find(|c| !matches!(c, '“' | '«' | '„' | '"'));
                let quoted = text.starts_with(['“', '«', '„']);
                assert!(
                    quoted || !first.is_some_and(char::is_lowercase),
                    "{which}: begins in lower case: {text}"
                );
            }
        }
    }
    for (what, count) in seen {
        eprintln!("{count} × {what}");
    }
}

#[test]
fn no_section_is_empty() {
    for seed in 0..dossiers() {
        for (which, _, document) in letters(seed) {
            let blocks = &document.blocks;
            for (at, block) in blocks.iter().enumerate() {
                let Block::Heading { level, text: spans } = block else {
                    continue;
                };
                let next = blocks.get(at + 1);
                let bare = match next {
                    None => true,
                    Some(Block::Heading { level: next, .. }) => next <= level,
                    Some(_) => false,
                };
                assert!(
                    *level == 1 || !bare,
                    "{which}: nothing under “{}”",
                    text(spans)
                );
            }
        }
    }
}

/// Every text of a record bears the record's slug; where it shows, the run rests on that record.
#[test]
fn every_composed_sentence_rests_on_the_records_that_it_tells() {
    for seed in 0..dossiers() {
        for (which, case, document) in letters(seed) {
            let mut references = HashSet::new();
            macro_rules! each {
                ($($list:ident),*) => { $( references.extend(case.$list.iter().map(|r| r.reference())); )* };
            }
            each!(
                actors,
                sources,
                provisions,
                affiliations,
                incidents,
                proceedings,
                charges,
                steps,
                measures,
                demands
            );
            for explained in letter::explain(&document) {
                for reference in &explained.rests_on {
                    assert!(
                        references.contains(reference),
                        "{which}: rests on {reference}, which is no record"
                    );
                }
                let words = explained.sentence.split(|c: char| !c.is_alphanumeric());
                for word in words.map(str::to_lowercase) {
                    if references.contains(&word) {
                        assert!(
                            explained.rests_on.contains(&word),
                            "{which}: tells {word} but rests on {:?}: {}",
                            explained.rests_on,
                            explained.sentence
                        );
                    }
                }
            }
        }
    }
}

/// Adding a language is adding files: what a file of words lacks is named here.
#[test]
fn every_language_has_every_word() {
    let english = dossier::letter::language::Language::open("en", None).unwrap();
    for tag in languages() {
        let language = dossier::letter::language::Language::open(tag, None).unwrap();
        let own: HashSet<String> = language.keys().into_iter().collect();
        let missing: Vec<String> = english
            .keys()
            .into_iter()
            // Small numbers may be figures; what a language says only within its own messages is its own.
            .filter(|key| !key.starts_with("number-") && !key.starts_with("own-"))
            .filter(|key| !own.contains(key))
            .collect();
        assert!(missing.is_empty(), "{tag} lacks {missing:?}");
        let terms = Terms::builtin();
        for list in dossier::vocabulary::vocabularies() {
            for term in &dossier::vocabulary::vocabulary(list).unwrap().terms {
                let label = language.label(&terms, list, &term.code);
                assert!(!label.is_empty(), "{tag} lacks {list} {}", term.code);
                let kept = label == term.label && !["ngo", "fax"].contains(&term.code.as_str());
                let borrowed = label.is_ascii() && label.len() <= 12;
                assert!(
                    tag == "en" || !kept || borrowed,
                    "{tag}: {list} {} is in English: {label}",
                    term.code
                );
            }
        }
        for country in dossier::vocabulary::countries::countries() {
            let code = country.alpha2.parse().unwrap();
            let known = language.of_country(&code) != format!("of {}", country.in_sentence);
            assert!(tag == "en" || known, "{tag} lacks {}", country.name);
        }
    }
}

#[test]
fn lists_of_one_two_and_three() {
    let list = |tag: &str, items: &[&str]| {
        let items: Vec<String> = items.iter().map(|item| (*item).to_owned()).collect();
        let language = dossier::letter::language::Language::open(tag, None).unwrap();
        language.list(&items)
    };
    for (tag, two, three) in [
        ("en", "A and B", "A, B and C"),
        ("ru", "A и B", "A, B и C"),
        ("uk", "A та B", "A, B та C"),
        ("fr", "A et B", "A, B et C"),
        ("es", "A y B", "A, B y C"),
        ("ar", "A وB", "A، B وC"),
    ] {
        assert_eq!(list(tag, &["A"]), "A");
        assert_eq!(list(tag, &["A", "B"]), two);
        assert_eq!(list(tag, &["A", "B", "C"]), three);
        assert_eq!(list(tag, &[]), "");
    }
    assert_eq!(list("es", &["Ana", "Inés"]), "Ana e Inés");
    assert_eq!(list("es", &["Ana", "Hielo"]), "Ana y Hielo");
}
