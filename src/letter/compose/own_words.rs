//! Own words of records within letters of another language: given in the letter's language where
//! the record has them, else as recorded, with their language marked.

use super::Composer;
use super::names::script_of;
use super::sentence::{LANGUAGE_END, LANGUAGE_START, RUN_END, Sentence};
use super::steps::Subject;
use crate::letter::language::Arguments;
use crate::model::words::{same_language, spoken};

/// A text of a record as a letter can use it.
pub(super) struct Own {
    /// The text, without characters that mark runs.
    pub text: String,
    /// Its language where it is not the letter's.
    pub foreign: Option<String>,
}

/// A clause, after the record's own words for it were heard.
pub(super) struct Said<'r> {
    /// The clause.
    pub clause: String,
    /// Whether it is in the record's own words.
    pub is_own: bool,
    /// A one-line summary that says more, to stand as a sentence of its own.
    pub further: Option<&'r str>,
}

impl Composer<'_, '_> {
    /// A composed clause beside a one-line summary of the record. The summary takes its place where it
    /// is a clause about the same; it is left out where it says nothing more; else it stands as a
    /// sentence of its own. It never takes away an agent, a place or a date: those are added to it.
    pub(super) fn with_own_words<'r>(
        &self,
        summary: Option<&'r str>,
        label: &str,
        composed: String,
        subject: &Subject,
    ) -> Said<'r> {
        let as_composed = |further| Said {
            clause: composed.clone(),
            is_own: false,
            further,
        };
        let Some(summary) = summary.filter(|text| !text.trim().is_empty()) else {
            return as_composed(None);
        };
        let own = self.own(summary);
        if own.foreign.is_some() {
            return as_composed(Some(summary));
        }
        let said = stems(&own.text);
        let words = stems(&composed);
        if said.iter().all(|stem| words.contains(stem)) {
            return as_composed(None);
        }
        let about_the_same = share_a_root(label, &own.text);
        // A decision, a sentence and results of others are more than a line can hold.
        let plain = subject.findings.is_empty();
        if about_the_same && plain {
            let clause = self.own_clause(&own.text, subject);
            let is_clause = clause.is_some();
            if let Some(clause) = clause.filter(|clause| self.speaks_of(clause, subject)) {
                return Said {
                    clause,
                    is_own: true,
                    further: None,
                };
            }
            let rest = self.words.grammar.rest_of(&own.text, label);
            if let Some(rest) = rest.filter(|_| !is_clause) {
                if composed.contains(&rest) {
                    return as_composed(None);
                }
                return Said {
                    clause: format!("{composed} {rest}"),
                    is_own: false,
                    further: None,
                };
            }
        }
        as_composed(Some(summary))
    }

    /// A one-line summary alone: as a clause where it is one, else as it stands.
    pub(super) fn in_own_words<'r>(
        &self,
        summary: Option<&'r str>,
        subject: &Subject,
    ) -> Option<Said<'r>> {
        let summary = summary?;
        let own = self.own(summary);
        let clause = match own.foreign {
            None => self
                .own_clause(&own.text, subject)
                .unwrap_or_else(|| self.as_recorded(&own.text)),
            Some(_) => self.inline(summary.trim_end_matches('.')),
        };
        Some(Said {
            clause,
            is_own: true,
            further: None,
        })
    }

    /// A line that is no clause about somebody: put into one where the language has words for it and it
    /// is no sentence.
    fn as_recorded(&self, text: &str) -> String {
        let line = text.trim_end_matches('.');
        let sentence = line.len() < text.len() || self.words.grammar.is_sentence(line);
        let aside = Arguments::with("text", self.words.grammar.aside(line));
        let put = (!sentence).then(|| self.words.try_say("happened", &aside));
        put.flatten().unwrap_or_else(|| line.to_owned())
    }

    /// A one-line summary that says more than what was composed, as a sentence about somebody where it
    /// can be one.
    pub(super) fn further(
        &self,
        summary: &str,
        subject: &Subject,
        hedged: bool,
        rests: Vec<String>,
    ) -> Sentence {
        let own = self.own(summary);
        let clause = own.foreign.is_none().then(|| {
            let later = Subject {
                person: subject.person.clone(),
                keys: subject.keys.clone(),
                pronoun: true,
                findings: Default::default(),
                brief: false,
            };
            self.own_clause(&own.text, &later)
        });
        match clause.flatten() {
            Some(clause) if hedged => Sentence::new(self.alleged(None, &clause), rests),
            Some(clause) => Sentence::new(clause, rests),
            None => self.beside(summary, hedged, rests),
        }
    }

    /// A summary that stands beside a composed clause. Where the language has words for it, a line
    /// that is no sentence is put into one, and what is alleged stays so.
    fn beside(
        &self,
        summary: &str,
        hedged: bool,
        rests_on: impl IntoIterator<Item = String>,
    ) -> Sentence {
        let key = if hedged { "beside-alleged" } else { "beside" };
        let whole = summary.trim_end().ends_with(['.', '!', '?'])
            || self.words.grammar.is_sentence(summary);
        if !self.words.has(key) || (whole && !hedged) {
            return self.sentences(summary, rests_on);
        }
        let own = self.own(summary);
        let text = match own.foreign {
            None => self.words.grammar.aside(&own.text),
            Some(_) if !hedged => return self.sentences(summary, rests_on),
            Some(_) => self.inline(summary),
        };
        Sentence::new(
            self.words.say(key, &Arguments::with("text", text)),
            rests_on,
        )
    }

    /// Whether a clause says whom it is about, by name or by pronoun.
    fn speaks_of(&self, clause: &str, subject: &Subject) -> bool {
        let grammar = self.words.grammar;
        if clause.contains(&subject.person.name) || grammar.names_its_subject(clause) {
            return true;
        }
        let about = Arguments::with("gender", subject.person.gender);
        let pronouns = ["pronoun", "pronoun-object", "pronoun-possessive"];
        let pronouns = pronouns.map(|key| self.words.say(key, &about));
        let mut words = clause.split(|c: char| !c.is_alphanumeric());
        subject.pronoun && words.any(|word| pronouns.iter().any(|own| own == word))
    }

    fn own_clause(&self, text: &str, subject: &Subject) -> Option<String> {
        let about = self.about(&subject.person, subject.pronoun);
        let who = if subject.pronoun {
            self.words.say("pronoun", &about)
        } else {
            subject.person.name.clone()
        };
        let key = if subject.pronoun {
            "pronoun-agreement"
        } else {
            "name-agreement"
        };
        let many = self.words.say(key, &about) == "many";
        let grammar = self.words.grammar;
        let name = &subject.person.name;
        if text.starts_with(name.as_str()) && text.len() > name.len() {
            return Some(text.trim_end_matches('.').to_owned());
        }
        // "His wife" is named where the clause is about her.
        let of_another = !subject.keys.contains(&self.view.key);
        let own = of_another.then(|| grammar.of_relative(text)).flatten();
        grammar.clause(own.as_deref().unwrap_or(text), &who, many)
    }

    /// Whether a longer text tells what a line says: most of its telling words stand there.
    pub(super) fn covers(&self, text: &str, line: &str) -> bool {
        let (there, wanted) = (stems(&self.own(text).text), stems(&self.own(line).text));
        let found = wanted.iter().filter(|stem| there.contains(stem)).count();
        !there.is_empty() && found * 2 >= wanted.len()
    }

    /// Whether a text says what a record's own text says: all its telling words stand there.
    pub(in crate::letter) fn says(&self, text: &str, own: &str) -> bool {
        let own = self.own(own);
        own.foreign.is_none() && self.names(text, &own.text)
    }

    /// Whether a text names something: some telling word of it stands there.
    pub(super) fn names(&self, text: &str, what: &str) -> bool {
        let there = stems(text);
        let wanted = stems(what);
        !wanted.is_empty() && wanted.iter().all(|stem| there.contains(stem))
    }

    /// A text in the letter's language, else in the one it was recorded in.
    pub(super) fn own(&self, text: &str) -> Own {
        let working = self.view.settings.working_language();
        let spoken = spoken(text, self.words.tag, working);
        let clean: String = spoken
            .text
            .chars()
            .filter(|c| !('\u{f0000}'..='\u{fffff}').contains(c))
            .collect();
        let clean = clean.trim().to_owned();
        let script = script_of(&clean);
        let language = spoken.language.unwrap_or_else(|| {
            let of_working = script_of_language(working);
            match script {
                // What is in the script of the working language is taken to be in it.
                Some(script) if Some(script) == of_working => working.to_owned(),
                Some(script) if script == self.words.script => self.words.tag.to_owned(),
                Some(_) => "und".to_owned(),
                None => self.words.tag.to_owned(),
            }
        });
        Own {
            foreign: (!same_language(&language, self.words.tag)).then_some(language),
            text: clean,
        }
    }

    /// A text within a sentence; quoted and marked where it is in another language.
    pub(super) fn inline(&self, text: &str) -> String {
        let own = self.own(text);
        match own.foreign {
            None => own.text,
            Some(language) => self.words.say(
                "foreign-inline",
                &Arguments::with("text", marked(&own.text, &language))
                    .and("tag", &language)
                    .and("language", self.words.language_name(&language)),
            ),
        }
    }

    /// A proper name that is recorded as a text: a place, a street. Not marked: names travel.
    pub(super) fn proper(&self, text: &str) -> String {
        self.own(text).text
    }

    /// Whole sentences of a record.
    pub(super) fn sentences(
        &self,
        text: &str,
        rests_on: impl IntoIterator<Item = String>,
    ) -> Sentence {
        let own = self.own(text);
        match own.foreign {
            None => Sentence::new(own.text, rests_on),
            Some(language) => Sentence::new(
                self.words.say(
                    "foreign-sentence",
                    &Arguments::with("text", marked(&own.text, &language))
                        .and("language", self.words.language_name(&language)),
                ),
                rests_on,
            ),
        }
    }

    /// A text in the letter's language; none where it is recorded in others only.
    pub(super) fn native(&self, text: Option<&String>) -> Option<String> {
        let own = self.own(text?);
        (own.foreign.is_none() && !own.text.is_empty()).then_some(own.text)
    }
}

/// Whether two texts share a word by its first four letters: "beating" and "beaten".
pub(super) fn share_a_root(one: &str, other: &str) -> bool {
    let roots = |text: &str| -> Vec<String> {
        let stems = stems(text).into_iter();
        stems.map(|stem| stem.chars().take(4).collect()).collect()
    };
    let there = roots(other);
    roots(one).iter().any(|root| there.contains(root))
}

/// The telling words of a text, cut to their first letters: "threatened" and "threats" are one.
fn stems(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .map(str::to_lowercase)
        .filter(|word| word.chars().count() > 3 || word.chars().any(char::is_numeric))
        .filter(|word| {
            !matches!(
                word.as_str(),
                "with" | "from" | "were" | "have" | "been" | "that" | "this" | "their"
            )
        })
        .map(|word| word.chars().take(5).collect())
        .collect()
}

/// A run of another language within a sentence.
pub(super) fn marked(text: &str, language: &str) -> String {
    format!("{LANGUAGE_START}{language}{LANGUAGE_END}{text}{RUN_END}")
}

/// The script in which a language is usually written, by its tag.
fn script_of_language(tag: &str) -> Option<&'static str> {
    let main = tag.split(['-', '_']).next().unwrap_or_default();
    Some(match main {
        "ru" | "uk" | "be" | "bg" | "kk" | "ky" | "tg" | "mn" | "sr" | "mk" => "Cyrl",
        "ar" | "fa" | "ur" | "ps" | "ug" | "ckb" | "sd" => "Arab",
        "he" | "yi" => "Hebr",
        "el" => "Grek",
        "ka" => "Geor",
        "hy" => "Armn",
        "zh" | "ja" => "Hani",
        _ => "Latn",
    })
}
