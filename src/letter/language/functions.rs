//! Functions that messages may call, besides Fluent's own: `{ A($noun) }`. They are there in every
//! language; each file of words uses those that its language needs.

use super::english;
use super::slavic;
use fluent_bundle::{FluentBundle, FluentResource, FluentValue};

/// What a function does with the texts that it is given.
type Function = fn(&[&str]) -> String;

/// Whether a function has this name: a message of the same name would hide it.
pub(super) fn is_function(name: &str) -> bool {
    functions().iter().any(|(own, _)| *own == name)
}

/// The functions by name.
fn functions() -> [(&'static str, Function); 24] {
    [
        // Any language: words before a text, where there is one: { WITH(" by ", $court) }; a third
        // text comes after it.
        ("WITH", |args| match args {
            [before, text, rest @ ..] if !text.is_empty() => {
                format!("{before}{text}{}", first(rest))
            }
            _ => String::new(),
        }),
        // Any language: whether there is a text, "yes" or "no", to choose a form by.
        ("HAS", |args| {
            if first(args).is_empty() { "no" } else { "yes" }.to_owned()
        }),
        // Any language: a text, or what stands in for it.
        ("OR", |args| match args {
            ["", other, ..] => (*other).to_owned(),
            _ => first(args).to_owned(),
        }),
        // English: a date without the "on" of a sentence.
        ("BARE", |args| {
            let date = first(args);
            date.strip_prefix("on ").unwrap_or(date).to_owned()
        }),
        // English: "an officer", "three officers", "officers": one gets an article.
        ("ONE", |args| english::one_or_several(first(args))),
        // English: a place with its preposition.
        ("PLACE", |args| english::place(first(args))),
        // English: an indefinite article by its sound.
        ("A", |args| english::with_article(first(args))),
        // English: a noun phrase after "is", with an article but for offices.
        ("AS", |args| english::as_complement(first(args))),
        // English: a role before "of"; a common noun gets an article, an office none.
        ("ROLE", |args| {
            let role = first(args);
            match role.chars().next() {
                Some(letter) if letter.is_lowercase() => english::as_complement(role),
                _ => role.to_owned(),
            }
        }),
        // English: "the" before the name of a law of several words.
        ("THE", |args| {
            let law = first(args);
            if law.to_lowercase().starts_with("the ") || !law.contains(' ') || law.starts_with('“')
            {
                law.to_owned()
            } else {
                format!("the {law}")
            }
        }),
        // English: "1.5 years'", "1 year's".
        ("POSSESSIVE", |args| english::possessive(first(args))),
        // English: a name with a role at first mention.
        ("INTRODUCED", |args| {
            english::introduced(first(args), args.get(1).copied().unwrap_or_default())
        }),
        // English: "premises of Anna Ivanova", "her premises".
        ("OF", |args| match args {
            [noun, "pronoun", whose, _] => {
                let bare = noun.trim_start_matches("the ").trim_start_matches("an ");
                format!("{whose} {bare}")
            }
            [noun, _, _, name] => format!("{noun} of {name}"),
            _ => String::new(),
        }),
        // Spanish: "y", but "e" before the sound of i.
        ("Y", |args| {
            let next = first(args)
                .trim_start_matches(['«', '“', '('])
                .to_lowercase();
            let sound = next.starts_with(['i', 'í'])
                || (next.starts_with("hi") && !next.starts_with("hie"))
                || next.starts_with("hí")
                || (next.starts_with('y') && !next.starts_with(|c| "aeiou".contains(c)))
                    && !next.chars().nth(1).is_some_and(|c| "aeouáéóú".contains(c));
            if sound { "e" } else { "y" }.to_owned()
        }),
        // French: "de Paris", "d'Anna"; with a second text, "que" and the like: "qu'Anna".
        ("ELIDE", |args| {
            let (word, next) = (first(args), args.get(1).copied().unwrap_or_default());
            let begins = next
                .trim_start_matches(['«', '“', '(', '\u{a0}', '\u{202f}'])
                .chars()
                .next()
                .map(|c| c.to_lowercase().to_string())
                .unwrap_or_default();
            let vowel = "aeiouyàâäéèêëîïôöùûüh".contains(&begins) && !begins.is_empty();
            match word.strip_suffix('e') {
                Some(stem) if vowel && !next.starts_with(['«', '“', '(']) => {
                    format!("{stem}’{next}")
                }
                _ => format!("{word} {next}"),
            }
        }),
        // Russian and Ukrainian: the name of a body or law in a case, empty where that is not certain:
        // { CASE("ru", "ins", $names) } of "Полиция города", "Полицией города".
        ("CASE", |args| match args {
            [tag, case, text, ..] => slavic::in_case(tag, case, text),
            _ => String::new(),
        }),
        // Russian and Ukrainian: what a verb with the name of a body agrees with.
        ("AGREEMENT", |args| match args {
            [tag, text, ..] => slavic::agreement(tag, text).to_owned(),
            _ => "other".to_owned(),
        }),
        // Russian and Ukrainian: { WAS($agreement, "задержан", "подвергается задержанию") }.
        ("WAS", |args| match args {
            [agreement, participle, without, ..] => slavic::passive(agreement, participle, without),
            _ => String::new(),
        }),
        // Russian and Ukrainian: the same for headlines, "задержана".
        ("DONE", |args| match args {
            [agreement, participle, without, ..] => {
                slavic::participle_of(agreement, participle, without)
            }
            _ => String::new(),
        }),
        // Russian and Ukrainian: { COUNTED($times, "раз", "раза", "раз") }.
        ("COUNTED", |args| match args {
            [count, one, few, many, ..] => slavic::counted(count, [one, few, many]),
            _ => first(args).to_owned(),
        }),
        // Russian and Ukrainian: where something was done, by a place as recorded.
        ("WHERE", |args| slavic::place(first(args))),
        // Russian and Ukrainian: { PAST($agreement, "получил", "получает") }.
        ("PAST", |args| match args {
            [agreement, verb, without, ..] => slavic::past(agreement, verb, without),
            _ => String::new(),
        }),
        // Russian and Ukrainian: a name in quotation marks, unless it has some.
        ("QUOTED", |args| slavic::quoted(first(args))),
        // Any language: a text that begins in lower case, unless with an acronym.
        ("LOWER", |args| super::lowered(first(args))),
    ]
}

/// Adds them.
pub(super) fn add_to(bundle: &mut FluentBundle<FluentResource>) {
    for (name, function) in functions() {
        // A name can only be refused when it is there already.
        let added = bundle.add_function(name, move |positional, _| {
            let texts: Vec<String> = positional.iter().map(text_of).collect();
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            FluentValue::from(function(&texts))
        });
        debug_assert!(added.is_ok(), "{name}");
    }
}

fn first<'a>(args: &[&'a str]) -> &'a str {
    args.first().copied().unwrap_or_default()
}

fn text_of(value: &FluentValue<'_>) -> String {
    match value {
        FluentValue::String(text) => text.to_string(),
        FluentValue::Number(number) => number.as_string().into_owned(),
        _ => String::new(),
    }
}
