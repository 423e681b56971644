//! Languages of letters. A language is a folder in `languages/` with its words
//! (`letters.ftl`, in Project Fluent's syntax), its labels of vocabularies (`labels.ftl`) and its
//! names of countries (`countries.tsv`); dates are in `date::words`. What a language needs beyond
//! such data is a [`Grammar`].

mod english;
mod functions;
mod given;
mod grammar;
mod nouns;
mod official;
mod slavic;

pub use grammar::{Grammar, capitalised, ended, lowered};
pub use official::languages_of;

use crate::date::DateWords;
use crate::date::words_for;
use crate::model::words::same_language;
use crate::view::document::Direction;
use crate::vocabulary::Terms;
use crate::vocabulary::countries::CountryCode;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};

/// The files of a language.
struct Files {
    tag: &'static str,
    /// ISO 15924 code of the script in which it is written.
    script: &'static str,
    letters: &'static str,
    labels: &'static str,
    countries: &'static str,
}

macro_rules! language {
    ($tag:literal, $script:literal) => {
        Files {
            tag: $tag,
            script: $script,
            letters: include_str!(concat!("../languages/", $tag, "/letters.ftl")),
            labels: include_str!(concat!("../languages/", $tag, "/labels.ftl")),
            countries: include_str!(concat!("../languages/", $tag, "/countries.tsv")),
        }
    };
}

/// The languages in which letters are written, English first: it stands in for what another lacks.
const LANGUAGES: &[Files] = &[
    Files {
        tag: "en",
        script: "Latn",
        letters: include_str!("../languages/en/letters.ftl"),
        // English labels and names of countries stand in the vocabularies.
        labels: "",
        countries: "",
    },
    language!("ru", "Cyrl"),
    language!("es", "Latn"),
    language!("fr", "Latn"),
    language!("ar", "Arab"),
    language!("uk", "Cyrl"),
];

/// Tags of the languages in which letters are written.
pub fn languages() -> Vec<&'static str> {
    LANGUAGES.iter().map(|files| files.tag).collect()
}

/// What a message is filled in with.
#[derive(Clone, Debug, Default)]
pub struct Arguments<'a>(Vec<(&'a str, Argument)>);

/// One value for a message.
#[derive(Clone, Debug)]
enum Argument {
    Text(String),
    Count(f64, usize),
}

impl<'a> Arguments<'a> {
    /// None.
    pub fn none() -> Self {
        Arguments::default()
    }

    /// One text.
    pub fn with(name: &'a str, text: impl Into<String>) -> Self {
        Arguments::default().and(name, text)
    }

    /// One text more.
    pub fn and(mut self, name: &'a str, text: impl Into<String>) -> Self {
        self.0.push((name, Argument::Text(text.into())));
        self
    }

    /// One number more, which chooses among forms; with how many decimals it is written.
    pub fn number(mut self, name: &'a str, number: f64, decimals: usize) -> Self {
        self.0.push((name, Argument::Count(number, decimals)));
        self
    }

    /// One count more.
    pub fn count(self, name: &'a str, count: usize) -> Self {
        self.number(name, count as f64, 0)
    }

    /// The text of a value; nothing for counts and what was not given.
    pub fn text(&self, name: &str) -> Option<&str> {
        let mut own = self.0.iter().rev();
        match own.find(|(known, _)| *known == name)? {
            (_, Argument::Text(text)) => Some(text),
            (_, Argument::Count(..)) => None,
        }
    }

    fn holds(&self, name: &str) -> bool {
        let mut own = self.0.iter().rev();
        let found = own.find(|(known, _)| *known == name);
        found.is_some_and(|(_, value)| !matches!(value, Argument::Text(text) if text.is_empty()))
    }

    fn fluent(&self) -> FluentArgs<'_> {
        let mut args = FluentArgs::new();
        for (name, value) in &self.0 {
            match value {
                Argument::Text(text) => args.set(*name, text.as_str()),
                Argument::Count(number, decimals) => {
                    let mut value = fluent_bundle::types::FluentNumber::from(*number);
                    // A whole number has to equal the number that a form is chosen by.
                    if *decimals > 0 {
                        value.options.minimum_fraction_digits = Some(*decimals);
                    }
                    args.set(*name, FluentValue::Number(value));
                }
            }
        }
        args
    }
}

/// A language, read.
pub struct Language {
    /// Its BCP 47 tag.
    pub tag: &'static str,
    /// ISO 15924 code of its script.
    pub script: &'static str,
    /// Its direction.
    pub direction: Direction,
    /// How it writes dates.
    pub dates: &'static dyn DateWords,
    /// What it needs beyond data.
    pub grammar: &'static dyn Grammar,
    bundle: FluentBundle<FluentResource>,
    /// Labels of terms. They are apart from messages: "liberty-free" is a label, and a sentence.
    labels: FluentBundle<FluentResource>,
    /// Stands in for messages that the language lacks.
    fallback: Option<FluentBundle<FluentResource>>,
    countries: HashMap<&'static str, [&'static str; 3]>,
    /// Names of the values that messages gave since [`Language::hearing`] began to listen.
    given: RefCell<BTreeSet<String>>,
}

/// A message file that does not read, or a name that is none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LanguageError {
    /// No such language.
    #[error("letters are not written in “{tag}”; they are in {known}")]
    Unknown {
        /// The tag asked for.
        tag: String,
        /// Those there are.
        known: String,
    },
    /// A file of words does not read.
    #[error("{file}:{line}: {problem}")]
    Unreadable {
        /// The file.
        file: String,
        /// The line.
        line: usize,
        /// What is wrong.
        problem: String,
    },
}

impl Language {
    /// A language by its tag, with words of the user's own that replace the built-in ones.
    ///
    /// # Errors
    /// When there is no such language, or the user's words do not read.
    pub fn open(tag: &str, own: Option<(&str, &str)>) -> Result<Language, LanguageError> {
        let unknown = || LanguageError::Unknown {
            tag: tag.to_owned(),
            known: languages().join(", "),
        };
        let files = LANGUAGES
            .iter()
            .find(|files| same_language(files.tag, tag))
            .ok_or_else(unknown)?;
        let dates = words_for(files.tag)
            .or_else(|| words_for("en"))
            .ok_or_else(unknown)?;
        let mut bundle = bundle_of(files, "letters.ftl", files.letters)?;
        let mut labels = bundle_of(files, "labels.ftl", files.labels)?;
        if let Some((name, text)) = own {
            refuse_functions(name, text)?;
            bundle.add_resource_overriding(resource(name, text)?);
            labels.add_resource_overriding(resource(name, text)?);
        }
        let fallback = match files.tag {
            "en" => None,
            _ => Some(bundle_of(
                &LANGUAGES[0],
                "letters.ftl",
                LANGUAGES[0].letters,
            )?),
        };
        Ok(Language {
            tag: files.tag,
            script: files.script,
            direction: Direction::of_language(files.tag),
            dates,
            grammar: grammar::of(files.tag),
            bundle,
            labels,
            fallback,
            given: RefCell::default(),
            countries: files
                .countries
                .lines()
                .filter(|line| !line.starts_with('#'))
                .filter_map(|line| {
                    let mut cells = line.split('\t');
                    let code = cells.next()?;
                    Some((code, [cells.next()?, cells.next()?, cells.next()?]))
                })
                .collect(),
        })
    }

    /// Whether there is a message.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// A message filled in; in English where the language lacks it, and the key in brackets where
    /// English lacks it too.
    pub fn say(&self, key: &str, arguments: &Arguments<'_>) -> String {
        self.try_say(key, arguments)
            .unwrap_or_else(|| format!("[{key}]"))
    }

    /// A message filled in, where there is one.
    pub fn try_say(&self, key: &str, arguments: &Arguments<'_>) -> Option<String> {
        [Some(&self.bundle), self.fallback.as_ref()]
            .into_iter()
            .flatten()
            .find_map(|bundle| self.filled(bundle, key, None, arguments))
    }

    /// A message's attribute filled in, where the language has it.
    pub fn attribute(
        &self,
        key: &str,
        attribute: &str,
        arguments: &Arguments<'_>,
    ) -> Option<String> {
        self.filled(&self.bundle, key, Some(attribute), arguments)
    }

    /// What is said by a function, with the names of the values that its messages gave: those that
    /// stand in their text and are not empty.
    pub fn hearing<T>(&self, says: impl FnOnce() -> T) -> (T, BTreeSet<String>) {
        let before = self.given.take();
        let said = says();
        let given = self.given.replace(before);
        (said, given)
    }

    fn filled(
        &self,
        bundle: &FluentBundle<FluentResource>,
        key: &str,
        attribute: Option<&str>,
        arguments: &Arguments<'_>,
    ) -> Option<String> {
        let message = bundle.get_message(key)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let args = arguments.fluent();
        // What is missing is empty: optional parts of a clause are left out by not being given.
        let mut problems = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut problems);
        debug_assert!(problems.is_empty(), "{key}: {problems:?}");
        let mut names = BTreeSet::new();
        given::given(bundle, pattern, &mut names);
        names.retain(|name| arguments.holds(name));
        self.given.borrow_mut().append(&mut names);
        Some(text.into_owned())
    }

    /// A message that needs nothing.
    pub fn word(&self, key: &str) -> String {
        self.say(key, &Arguments::none())
    }

    /// "a", "a and b", "a, b and c".
    pub fn list(&self, items: &[String]) -> String {
        let pair = |key: &str, first: &str, last: &str| {
            let first = first.to_owned();
            self.say(key, &Arguments::with("first", first).and("last", last))
        };
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [first, last] => pair("list-two", first, last),
            [rest @ .., last] => pair("list-last", &rest.join(&self.word("list-comma")), last),
        }
    }

    /// The label of a term: the user's own, else the language's, else the English one.
    pub fn label(&self, terms: &Terms, list: &str, code: &str) -> String {
        let key = format!("{list}-{}", terms.word(list, code));
        match self.tag {
            "en" => terms.label(list, code),
            _ => self
                .filled(&self.labels, &key, None, &Arguments::none())
                .unwrap_or_else(|| terms.label(list, code)),
        }
    }

    /// What a body is called before its name, by the word of its kind; empty in languages whose
    /// names of bodies stand alone.
    pub fn body_noun(&self, kind: Option<&str>) -> String {
        let own = kind.map(|kind| format!("body-noun-{kind}"));
        own.and_then(|key| self.try_say_own(&key))
            .or_else(|| self.try_say_own("body-noun"))
            .unwrap_or_default()
    }

    /// The name of a country for headings.
    pub fn country(&self, code: &CountryCode) -> String {
        match self.countries.get(code.as_str()) {
            Some([name, _, _]) => (*name).to_owned(),
            None => code.name().to_owned(),
        }
    }

    /// The name of a country as it depends on a noun: "of the Russian Federation".
    pub fn of_country(&self, code: &CountryCode) -> String {
        match self.countries.get(code.as_str()) {
            Some([_, of, _]) => (*of).to_owned(),
            None => format!("of {}", code.in_sentence()),
        }
    }

    /// Within a country: "in the Russian Federation".
    pub fn in_country(&self, code: &CountryCode) -> String {
        match self.countries.get(code.as_str()) {
            Some([_, _, within]) => (*within).to_owned(),
            None => format!("in {}", code.in_sentence()),
        }
    }

    /// The name of a language, by its tag.
    pub fn language_name(&self, tag: &str) -> String {
        let main = tag.split(['-', '_']).next().unwrap_or_default();
        self.try_say(&format!("language-{main}"), &Arguments::none())
            .unwrap_or_else(|| self.word("language-other"))
    }

    /// A whole number with its groups of three, or a decimal one, as the language writes them.
    pub fn figure(&self, digits: &str) -> String {
        let (whole, fraction) = digits
            .split_once('.')
            .map_or((digits, None), |(w, f)| (w, Some(f)));
        let mut out = String::new();
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at).is_multiple_of(3) && whole.len() > 3 {
                out.push_str(&self.word("number-group"));
            }
            out.push(digit);
        }
        if let Some(fraction) = fraction {
            out.push_str(&self.word("number-decimal"));
            out.push_str(fraction);
        }
        out
    }

    /// A small number in words, others in digits.
    pub fn number(&self, count: usize) -> String {
        self.try_say_own(&format!("number-{count}"))
            .unwrap_or_else(|| self.figure(&count.to_string()))
    }

    fn try_say_own(&self, key: &str) -> Option<String> {
        self.filled(&self.bundle, key, None, &Arguments::none())
    }

    /// Keys of messages that this language has.
    pub fn keys(&self) -> Vec<String> {
        LANGUAGES
            .iter()
            .find(|files| files.tag == self.tag)
            .map(|files| {
                files
                    .letters
                    .lines()
                    .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
                    .filter_map(|line| line.split_once(" ="))
                    .map(|(key, _)| key.to_owned())
                    .collect()
            })
            .unwrap_or_default()
    }
}

/// Refuses messages with the name of a function, which they would hide.
fn refuse_functions(file: &str, text: &str) -> Result<(), LanguageError> {
    for (at, line) in text.lines().enumerate() {
        let name = line.split('=').next().unwrap_or_default().trim_end();
        if line.contains('=') && functions::is_function(name) {
            return Err(LanguageError::Unreadable {
                file: file.to_owned(),
                line: at + 1,
                problem: format!(
                    "“{name}” is the name of a function: give the message another name"
                ),
            });
        }
    }
    Ok(())
}

fn resource(file: &str, text: &str) -> Result<FluentResource, LanguageError> {
    FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
        let first = errors.first();
        let line = first.map_or(1, |error| {
            text.get(..error.pos.start)
                .map_or(1, |before| before.matches('\n').count() + 1)
        });
        LanguageError::Unreadable {
            file: file.to_owned(),
            line,
            problem: first.map(|e| e.kind.to_string()).unwrap_or_default(),
        }
    })
}

fn bundle_of(
    files: &Files,
    name: &str,
    text: &str,
) -> Result<FluentBundle<FluentResource>, LanguageError> {
    let tag: unic_langid::LanguageIdentifier =
        files.tag.parse().map_err(|_| LanguageError::Unknown {
            tag: files.tag.to_owned(),
            known: languages().join(", "),
        })?;
    let mut bundle = FluentBundle::new(vec![tag]);
    // Renderers isolate what runs the other way.
    bundle.set_use_isolating(false);
    functions::add_to(&mut bundle);
    let file = format!("languages/{}/{name}", files.tag);
    bundle.add_resource_overriding(resource(&file, text)?);
    Ok(bundle)
}
