//! Functions that messages may call, besides Fluent's own: `{ A($noun) }`. They are there in every
//! language; each file of words uses those that its language needs.

use super::english;
use super::nouns::{Gender, gender_of, with_article, with_indefinite};
use super::slavic;
use fluent_bundle::{FluentBundle, FluentResource, FluentValue};

/// What a function does with the texts that it is given.
type Function = fn(&[&str]) -> String;

/// Whether a function has this name: a message of the same name would hide it.
pub(super) fn is_function(name: &str) -> bool {
    functions().iter().any(|(own, _)| *own == name)
}

/// The functions by name.
fn functions() -> [(&'static str, Function); 35] {
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
        // French: "de Paris", "d’Anna", "du Tribunal"; with another word, "que" and the like: "qu’Anna".
        ("ELIDE", |args| match args {
            [word, next, ..] => elided(word, next),
            _ => first(args).to_owned(),
        }),
        // French: where something was done, by a place as recorded: "à Paris", "au Mans", "rue Verte".
        ("LIEU", |args| lieu(first(args))),
        // Spanish: a preposition before a name with its article: "del Tribunal", "al Ministerio".
        ("CONTRACT", |args| match args {
            [words, next, ..] => contracted(words, next),
            _ => first(args).to_owned(),
        }),
        // Spanish and French: how many: a text for one, and one for more with "#" where the number
        // stands: { NUMBER($times, "una vez", "# veces") }.
        ("NUMBER", |args| match args {
            ["1" | "una" | "une", one, _] => (*one).to_owned(),
            [count, _, more] => more.replace('#', count),
            _ => String::new(),
        }),
        // Spanish and French: a name of a body or a law with its article: "el Código Penal".
        ("NAMED", |args| match args {
            [tag, name, ..] => with_article(tag, name),
            _ => String::new(),
        }),
        // Spanish and French: a description with an indefinite article: "una asociación de vecinos".
        ("SOME", |args| match args {
            [tag, text, ..] => with_indefinite(tag, text),
            _ => String::new(),
        }),
        // Spanish and French: what is somebody's: the first text where $mention is a pronoun ("su
        // domicilio"), else the second, with a third after it ("el domicilio de" "Anna").
        ("OWN", |args| match args {
            ["pronoun", own, ..] => (*own).to_owned(),
            [_, _, rest @ ..] => rest.join(" "),
            _ => String::new(),
        }),
        // Spanish: that something was done to somebody, in the passive; without a gender where none is
        // known: "Ana fue detenida por la policía", "se procedió a la detención de Ana".
        ("SER", |args| match args {
            [agreement, who, by, participle, noun] => {
                let (first, rest) = participle.split_once(' ').unwrap_or((participle, ""));
                let stem = first.strip_suffix('o').unwrap_or(first);
                let (verb, ending) = match *agreement {
                    "female" => ("fue", "a"),
                    "male" => ("fue", "o"),
                    "many" => ("fueron", "os"),
                    _ => {
                        let agent = by.strip_prefix(" por ");
                        let agent = agent.map(|agent| contracted(" por parte de", agent));
                        let (noun, agent) = (contracted("a", noun), agent.unwrap_or_default());
                        return format!("se procedió {noun} de {who}{agent}");
                    }
                };
                let rest = if rest.is_empty() {
                    String::new()
                } else {
                    format!(" {rest}")
                };
                format!("{who} {verb} {stem}{ending}{rest}{by}")
            }
            _ => String::new(),
        }),
        // French: the same: "Anne a été arrêtée par la police", "il a été procédé à l’arrestation d’Anne".
        ("ETRE", |args| match args {
            [agreement, who, by, participle, noun] => {
                let (first, rest) = match participle.split_once(' ') {
                    Some((first, rest)) => (first, format!(" {rest}")),
                    None => (*participle, String::new()),
                };
                let (verb, ending) = match *agreement {
                    "female" => ("a été", "e"),
                    "male" => ("a été", ""),
                    "many" => ("ont été", if first.ends_with('s') { "" } else { "s" }),
                    _ => {
                        let (noun, of) = (elided("à", noun), elided("de", who));
                        return format!("il a été procédé {noun} {of}{by}");
                    }
                };
                format!("{who} {verb} {first}{ending}{rest}{by}")
            }
            _ => String::new(),
        }),
        // Spanish, French, Arabic: female, male or many, by the noun with which the name of a body
        // begins; one where that is not known.
        ("GENDER", |args| {
            let (tag, name) = (first(args), args.get(1).copied().unwrap_or_default());
            match gender_of(tag, name) {
                Some(Gender::Feminine) => "female",
                Some(Gender::Masculine) => "male",
                Some(_) => "many",
                None => "one",
            }
            .to_owned()
        }),
        // Arabic: a noun or preposition with what it governs: "توقيف آنا", "توقيفها".
        ("IDAFA", |args| match args {
            [
                word,
                "pronoun",
                gender @ ("female" | "male" | "organization"),
                name,
            ] => {
                let organization = *gender == "organization";
                let male = *gender == "male"
                    || (organization && gender_of("ar", name) == Some(Gender::Masculine));
                suffixed(word, if male { "ه" } else { "ها" })
            }
            [word @ ("ل" | "ب" | "ك"), _, _, name] => format!("{word}{name}"),
            [word, _, _, name] => format!("{word} {name}"),
            _ => String::new(),
        }),
        // Arabic: a noun as a count asks for it: one, two, three to ten, eleven to ninety-nine, and full
        // hundreds; by the last two digits, which the library for plurals does not look at.
        ("COUNTED_ARABIC", |args| match args {
            [count, one, two, few, many, hundreds] => match count.parse::<u64>() {
                Ok(1) => (*one).to_owned(),
                Ok(2) => (*two).to_owned(),
                Ok(number) if (3..=10).contains(&(number % 100)) => format!("{count} {few}"),
                Ok(number) if number % 100 > 10 => format!("{count} {many}"),
                Ok(_) => format!("{count} {hundreds}"),
                Err(_) if count.parse::<f64>().is_ok() => format!("{count} {hundreds}"),
                Err(_) => format!("{few} ({count})"),
            },
            _ => String::new(),
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

/// Spanish words that end in a preposition before a name with its article.
fn contracted(words: &str, next: &str) -> String {
    let contracts = matches!(words.rsplit(' ').next(), Some("de" | "a"));
    match next.strip_prefix("el ").filter(|_| contracts) {
        Some(rest) => format!("{words}l {rest}"),
        None => format!("{words} {next}"),
    }
}

/// A French word before another, with elision and contraction.
fn elided(word: &str, next: &str) -> String {
    for (article, contracted) in [("le ", ["du", "au"]), ("les ", ["des", "aux"])] {
        let Some(rest) = next.strip_prefix(article) else {
            continue;
        };
        for (preposition, contracted) in ["de", "à"].into_iter().zip(contracted) {
            if word == preposition {
                return format!("{contracted} {rest}");
            }
            if let Some(before) = word.strip_suffix(&format!(" {preposition}")) {
                return format!("{before} {contracted} {rest}");
            }
        }
    }
    // "de la part de membres": the indefinite article falls after "de".
    if let Some(rest) = next.strip_prefix("des ")
        && word.rsplit(' ').next() == Some("de")
    {
        return elided(word, rest);
    }
    let mut letters = next.chars().flat_map(char::to_lowercase);
    let begins = letters.next();
    let second = letters.next();
    let is_vowel = |c: char| "aeiouàâäéèêëîïôöùûüh".contains(c);
    let vowel =
        begins.is_some_and(is_vowel) || (begins == Some('y') && !second.is_some_and(is_vowel));
    match word.strip_suffix('e') {
        Some(stem) if vowel => format!("{stem}’{next}"),
        _ => format!("{word} {next}"),
    }
}

/// A French place: after "à", unless it says itself how it stands.
fn lieu(place: &str) -> String {
    const SAYS: [&str; 16] = [
        "à",
        "au",
        "aux",
        "en",
        "dans",
        "chez",
        "sur",
        "devant",
        "près",
        "sous",
        "rue",
        "avenue",
        "place",
        "boulevard",
        "quai",
        "entre",
    ];
    let word = place.split([' ', '’', '\'']).next().unwrap_or_default();
    let lower = word.to_lowercase();
    if SAYS.contains(&lower.as_str()) || word.starts_with(|c: char| c.is_ascii_digit()) {
        return place.to_owned();
    }
    let article = ["le", "les"].contains(&lower.as_str());
    match place.split_once(' ') {
        Some((_, rest)) if article => elided("à", &format!("{lower} {rest}")),
        _ => format!("à {place}"),
    }
}

/// An Arabic word with a pronoun at its end.
fn suffixed(word: &str, pronoun: &str) -> String {
    let genitive = word.starts_with(['ب', 'ل']);
    let endings = [
        ('ة', "ت"),
        ('ى', "ي"),
        ('ء', if genitive { "ئ" } else { "ؤ" }),
    ];
    for (ending, before_pronoun) in endings {
        if let Some(stem) = word.strip_suffix(ending) {
            return format!("{stem}{before_pronoun}{pronoun}");
        }
    }
    format!("{word}{pronoun}")
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
