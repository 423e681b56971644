//! Terms of all lists: the built-in ones and those that a user added.

use super::{Is, List, Meaning, Term, Vocabulary, Who, list};
use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

/// A term that a user added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AddedTerm {
    /// The vocabulary.
    pub vocabulary: String,
    /// Its code.
    pub code: String,
    /// Its label.
    pub label: String,
    /// The group it stands in.
    pub group: Option<String>,
    /// The term of the same list that it is a kind of: it means the same where it says nothing else.
    pub broader: Option<String>,
    /// What it means, as lists write it: `liberty: in-custody, is: [arrest]`.
    pub meaning: Option<String>,
}

impl AddedTerm {
    /// The term that fields of a record tell of, by their names.
    pub fn of(text: impl Fn(&str) -> Option<String>) -> AddedTerm {
        AddedTerm {
            vocabulary: text("vocabulary").unwrap_or_default(),
            code: text("code").unwrap_or_default(),
            label: text("label").unwrap_or_default(),
            group: text("group"),
            broader: text("broader"),
            meaning: text("meaning"),
        }
    }
}

/// All terms: the built-in ones and those that a user added.
#[derive(Clone, Debug, Default)]
pub struct Terms {
    added: Vec<(String, Term)>,
    /// Other lists in the place of the built-in ones.
    lists: Option<Arc<HashMap<String, List>>>,
}

/// A text that is no term of a vocabulary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownTerm {
    /// The vocabulary.
    pub vocabulary: String,
    /// The text.
    pub given: String,
    /// Code and label of the nearest terms.
    pub nearest: Vec<(String, String)>,
}

impl fmt::Display for UnknownTerm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}” is not a term of {}", self.given, self.vocabulary)?;
        for (number, (code, label)) in self.nearest.iter().enumerate() {
            f.write_str(if number == 0 { "; nearest: " } else { ", " })?;
            f.write_str(code)?;
            if label.replace(' ', "-") != *code {
                write!(f, " ({label})")?;
            }
        }
        Ok(())
    }
}

impl std::error::Error for UnknownTerm {}

impl Terms {
    /// The built-in terms.
    pub fn builtin() -> Terms {
        Terms::default()
    }

    /// The built-in terms and some more. What is wrong with the meaning of one is passed over: it
    /// was refused when it came in, and a dossier must open whatever it holds.
    pub fn with_additions(added: Vec<AddedTerm>) -> Terms {
        let mut terms = Terms::default();
        for term in added {
            terms.add_as_far_as_understood(term);
        }
        terms
    }

    /// Adds a term, without its meaning where something is wrong with that.
    pub fn add_as_far_as_understood(&mut self, term: AddedTerm) {
        let plain = AddedTerm {
            broader: None,
            meaning: None,
            ..term.clone()
        };
        if self.add(term).is_err() {
            self.add(plain).unwrap_or_default();
        }
    }

    /// Other lists in the place of the built-in ones, for proving that nothing hangs on a code.
    pub fn with_lists(lists: Vec<(String, Vocabulary)>) -> Terms {
        let lists = lists
            .into_iter()
            .map(|(code, vocabulary)| (code, List::of(vocabulary)));
        Terms {
            added: Vec::new(),
            lists: Some(Arc::new(lists.collect())),
        }
    }

    /// Adds a term.
    ///
    /// # Errors
    /// What is wrong with its meaning, in words; it is not added then.
    pub fn add(&mut self, term: AddedTerm) -> Result<(), String> {
        let stated = match term.meaning.as_deref() {
            Some(text) => Meaning::read(text)?,
            None => Meaning::default(),
        };
        for (list, said) in [
            ("liberty", &stated.liberty),
            ("charge-statuses", &stated.charge_status),
            ("step-kinds", &stated.step),
        ] {
            if let Some(said) = said
                && self.term(list, said).is_none()
            {
                return Err(format!("“{said}” is not a code of {list}"));
            }
        }
        let meaning = match term.broader.as_deref() {
            Some(broader) => {
                let broader = self
                    .check(&term.vocabulary, broader)
                    .map_err(|unknown| unknown.to_string())?;
                stated.over(self.meaning(&term.vocabulary, Some(&broader)))
            }
            None => stated,
        };
        let own = Term {
            code: term.code,
            label: term.label,
            group: term.group,
            also: Vec::new(),
            meaning,
            word: None,
        };
        self.added.push((term.vocabulary, own));
        Ok(())
    }

    fn list(&self, code: &str) -> Option<&List> {
        match &self.lists {
            Some(lists) => lists.get(code),
            None => list(code),
        }
    }

    /// All terms of a vocabulary, those added last.
    pub fn all<'t>(&'t self, code: &str) -> impl Iterator<Item = &'t Term> + use<'t> {
        let code = code.to_owned();
        let own = self
            .list(&code)
            .map_or(&[][..], |list| list.vocabulary.terms.as_slice());
        own.iter().chain(
            self.added
                .iter()
                .filter(move |(vocabulary, _)| *vocabulary == code)
                .map(|(_, term)| term),
        )
    }

    /// A term by its code.
    pub fn term(&self, vocabulary: &str, code: &str) -> Option<&Term> {
        let built_in = self.list(vocabulary).and_then(|list| list.term(code));
        built_in.or_else(|| {
            self.added
                .iter()
                .find(|(list, term)| list == vocabulary && term.code == code)
                .map(|(_, term)| term)
        })
    }

    /// What a code means; nothing where none is recorded or it is unknown.
    pub fn meaning(&self, vocabulary: &str, code: Option<&str>) -> &Meaning {
        code.and_then(|code| self.term(vocabulary, code))
            .map_or(Meaning::nothing(), |term| &term.meaning)
    }

    /// Whether a trait holds of a code; not where none is recorded.
    pub fn is(&self, vocabulary: &str, code: Option<&str>, what: Is) -> bool {
        self.meaning(vocabulary, code).is(what)
    }

    /// Whether a trait holds of any of several codes.
    pub fn any_is(&self, vocabulary: &str, codes: &[String], what: Is) -> bool {
        codes
            .iter()
            .any(|code| self.is(vocabulary, Some(code), what))
    }

    /// What an actor of a kind is: a person where none is recorded.
    pub fn who(&self, actor_kind: Option<&str>) -> Who {
        let meaning = self.meaning("actor-kinds", actor_kind);
        match (actor_kind, meaning.is(Is::Group)) {
            (_, true) => Who::Group,
            (Some(_), false) if !meaning.is(Is::Person) => Who::Body,
            _ => Who::Person,
        }
    }

    /// What a kind of step means.
    pub fn step(&self, kind: Option<&str>) -> &Meaning {
        self.meaning("step-kinds", kind)
    }

    /// What the outcome of a step means.
    pub fn outcome(&self, code: Option<&str>) -> &Meaning {
        self.meaning("step-outcomes", code)
    }

    /// The first term of a list of which a trait holds.
    pub fn first_that(&self, vocabulary: &str, what: Is) -> Option<&Term> {
        self.all(vocabulary).find(|term| term.meaning.is(what))
    }

    /// The code that is meant where none is recorded; empty where the list has no such term.
    pub fn or_usual<'t>(&'t self, vocabulary: &str, code: Option<&'t str>) -> &'t str {
        code.or_else(|| Some(self.first_that(vocabulary, Is::Usual)?.code.as_str()))
            .unwrap_or_default()
    }

    /// The code, or that of the term that says only that it is none of the others.
    pub fn or_unspecified<'t>(&'t self, vocabulary: &str, code: Option<&'t str>) -> &'t str {
        code.or_else(|| Some(self.first_that(vocabulary, Is::Unspecified)?.code.as_str()))
            .unwrap_or_default()
    }

    /// The key of the messages that word a code.
    pub fn word<'t>(&'t self, vocabulary: &str, code: &'t str) -> &'t str {
        self.term(vocabulary, code)
            .and_then(|term| term.word.as_deref())
            .unwrap_or(code)
    }

    /// The label of a code; the code in words where there is none.
    pub fn label(&self, vocabulary: &str, code: &str) -> String {
        self.term(vocabulary, code)
            .map_or_else(|| code.replace('-', " "), |term| term.label.clone())
    }

    /// The codes that a text means where several may be asked for: that of a term, or those of all
    /// terms of a group.
    ///
    /// # Errors
    /// With the nearest terms when nothing fits.
    pub fn codes(&self, vocabulary: &str, text: &str) -> Result<Vec<String>, UnknownTerm> {
        let unknown = match self.check(vocabulary, text) {
            Ok(code) => return Ok(vec![code]),
            Err(unknown) => unknown,
        };
        let wanted = plain(text);
        let group: Vec<String> = self
            .all(vocabulary)
            .filter(|term| term.group.as_deref().is_some_and(|g| plain(g) == wanted))
            .map(|term| term.code.clone())
            .collect();
        if group.is_empty() {
            Err(unknown)
        } else {
            Ok(group)
        }
    }

    /// The code that a text means: a code, a label, or what people also call it.
    ///
    /// # Errors
    /// With the nearest terms when nothing fits.
    pub fn check(&self, vocabulary: &str, text: &str) -> Result<String, UnknownTerm> {
        if self.term(vocabulary, text).is_some() {
            return Ok(text.to_owned());
        }
        let wanted = plain(text);
        let fits = |term: &&Term| plain(&term.code) == wanted || plain(&term.label) == wanted;
        let found = self.all(vocabulary).find(fits).or_else(|| {
            self.all(vocabulary)
                .find(|t| t.also.iter().any(|a| plain(a) == wanted))
        });
        if let Some(term) = found {
            return Ok(term.code.clone());
        }
        // Steps may bear the outcome of a step kind: "convicted".
        let mut near: Vec<(f64, &Term)> = self
            .all(vocabulary)
            .map(|term| {
                let score = [&term.code, &term.label]
                    .into_iter()
                    .chain(&term.also)
                    .map(|name| likeness(&plain(name), &wanted))
                    .fold(0.0, f64::max);
                (score, term)
            })
            .collect();
        near.sort_by(|a, b| b.0.total_cmp(&a.0));
        Err(UnknownTerm {
            vocabulary: vocabulary.to_owned(),
            given: text.to_owned(),
            nearest: near
                .into_iter()
                .take(4)
                .map(|(_, term)| (term.code.clone(), term.label.clone()))
                .collect(),
        })
    }
}

/// How alike two texts are; a shared word counts.
fn likeness(name: &str, wanted: &str) -> f64 {
    let shared = name
        .split(' ')
        .filter(|word| word.len() > 2 && wanted.split(' ').any(|w| w == *word))
        .count();
    strsim::jaro_winkler(name, wanted) + 0.2 * shared as f64
}

/// A text without case, hyphens and doubled spaces.
fn plain(text: &str) -> String {
    text.to_lowercase()
        .replace(['-', '_', '/'], " ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}
