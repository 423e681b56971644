//! Checks of drafts of records, for every kind alike: required fields hold something, terms are
//! terms of their vocabulary, links lead somewhere. What can be put right silently is: a term
//! given by its label becomes its code, a link given by a name becomes the key.

use crate::exchange::node::{LONGEST, PathPart, too_long};
use crate::exchange::problem::{QUOTED, clip};
use crate::model::shape::{Field, Form};
use crate::model::words::by_language;
use crate::model::{Kind, Link};
use crate::store::Fields;
use crate::vocabulary::{AddedTerm, Terms};
use serde_json::Value;

/// Finds the records that links lead to.
pub trait Resolver {
    /// The key of the record that a link means.
    ///
    /// # Errors
    /// When nothing fits, or several records do: what to do, in words.
    fn resolve(&self, kind: Option<Kind>, link: &Link) -> Result<String, String>;
}

/// One thing wrong with a field of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldProblem {
    /// Where in the record.
    pub path: Vec<PathPart>,
    /// What.
    pub message: String,
}

impl FieldProblem {
    /// The path as people write it: `by[0].degree`.
    pub fn place(&self) -> String {
        let mut place = String::new();
        for part in &self.path {
            match part {
                PathPart::Key(key) if place.is_empty() => place.push_str(key),
                PathPart::Key(key) => place.push_str(&format!(".{key}")),
                PathPart::Item(number) => place.push_str(&format!("[{number}]")),
            }
        }
        place
    }
}

/// Checks a record and puts right what can be.
pub fn check(
    kind: Kind,
    fields: &mut Fields,
    terms: &Terms,
    resolver: &dyn Resolver,
) -> Vec<FieldProblem> {
    let shape = kind.shape();
    let mut checker = Checker {
        terms,
        resolver,
        path: Vec::new(),
        problems: Vec::new(),
    };
    for required in shape.required {
        if fields.get(*required).is_none_or(is_empty) {
            checker.path = vec![PathPart::Key((*required).to_owned())];
            checker.problem(format!("{} needs “{required}”", kind.with_article()));
        }
    }
    checker.path.clear();
    if kind == Kind::Actor
        && fields
            .get("name")
            .and_then(Value::as_str)
            .is_some_and(|name| by_language(name).is_some())
    {
        checker.problem(
            "an actor has one main name; those in other languages and scripts are its “names”"
                .to_owned(),
        );
    }
    if kind == Kind::Provision
        && ["article", "title", "law"]
            .iter()
            .all(|f| fields.get(*f).is_none())
    {
        checker.problem("a provision needs an article, a law or a title".to_owned());
    }
    if kind == Kind::Term {
        let text = |name: &str| fields.get(name).and_then(Value::as_str).map(str::to_owned);
        if let Err(problem) = terms.clone().add(AddedTerm::of(text)) {
            checker.path = vec![PathPart::Key("meaning".to_owned())];
            checker.problem(problem);
            checker.path.clear();
        }
    }
    checker.fields(shape.fields, fields);
    if text_is_too_long(fields.get("note")) {
        checker.path = vec![PathPart::Key("note".into())];
        checker.problem(too_long());
    }
    checker.problems
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

struct Checker<'c> {
    terms: &'c Terms,
    resolver: &'c dyn Resolver,
    path: Vec<PathPart>,
    problems: Vec<FieldProblem>,
}

impl Checker<'_> {
    fn problem(&mut self, message: String) {
        self.problems.push(FieldProblem {
            path: self.path.clone(),
            message,
        });
    }

    fn fields(&mut self, shape: &[Field], fields: &mut Fields) {
        for field in shape {
            let Some(value) = fields.get_mut(field.name) else {
                continue;
            };
            self.path.push(PathPart::Key(field.name.to_owned()));
            match field.form {
                Form::Texts | Form::Countries | Form::Terms(_) | Form::Links(_) => {
                    self.each(value, |checker, item| checker.scalar(field.form, item))
                }
                Form::Parts(part) => self.each(value, |checker, item| match item {
                    Value::Object(fields) => checker.fields(part.fields, fields),
                    short => {
                        let form = part
                            .fields
                            .iter()
                            .find(|f| f.name == part.short)
                            .map(|f| f.form);
                        if let Some(form) = form {
                            checker.scalar(form, short);
                        }
                    }
                }),
                form => self.scalar(form, value),
            }
            self.path.pop();
        }
    }

    fn each(&mut self, value: &mut Value, mut one: impl FnMut(&mut Self, &mut Value)) {
        if let Value::Array(items) = value {
            for (number, item) in items.iter_mut().enumerate() {
                self.path.push(PathPart::Item(number));
                one(self, item);
                self.path.pop();
            }
        }
    }

    fn scalar(&mut self, form: Form, value: &mut Value) {
        let Some(text) = value.as_str() else { return };
        if is_too_long(text) {
            return self.problem(too_long());
        }
        let result = match form {
            Form::Term(vocabulary) | Form::Terms(vocabulary) => self
                .terms
                .check(vocabulary, text)
                .map_err(|unknown| {
                    format!("{unknown}; `dossier list terms --vocabulary {vocabulary}` shows all, and `dossier add-term` adds your own")
                }),
            Form::Link(kind) | Form::Links(kind) => self.resolver.resolve(Some(kind), &Link(text.to_owned())),
            Form::AnyLink => self.resolver.resolve(None, &Link(text.to_owned())),
            Form::Decimal => decimal(text),
            _ => return,
        };
        match result {
            Ok(good) => *value = Value::String(good),
            Err(message) => self.problem(message),
        }
    }
}

fn text_is_too_long(value: Option<&Value>) -> bool {
    value.and_then(Value::as_str).is_some_and(is_too_long)
}

/// Whether a text is longer than any may be, whatever way it came in; of a text by language, one of
/// its texts.
fn is_too_long(text: &str) -> bool {
    text.len() > LONGEST
        && by_language(text).is_none_or(|texts| texts.iter().any(|(_, own)| own.len() > LONGEST))
}

/// An amount as plain decimal digits: "50 000" and "50,000" are 50000.
fn decimal(text: &str) -> Result<String, String> {
    let plain: String = text
        .chars()
        .filter(|c| !matches!(c, ' ' | ',' | '\u{a0}' | '\u{202f}' | '_'))
        .collect();
    let digits = plain.replacen('.', "", 1);
    if !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) {
        Ok(plain)
    } else {
        Err(format!(
            "“{}” is not an amount: write digits, such as 50000 or 1250.50",
            clip(text, QUOTED)
        ))
    }
}
