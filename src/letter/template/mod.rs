//! Templates: which pieces stand where in a kind of letter.
//!
//! A template is text in MiniJinja's syntax that writes a small markup (`markup`). What it
//! prints of the case are tokens that stand for pieces; they are put in after the markup is read,
//! so that nothing recorded can act as markup. A template can read no file and run no program, and
//! the work that it can do is bounded.

mod markup;

use super::compose::{Composer, PIECES, Piece, PieceValue};
use super::kind::LetterKind;
use super::language::Language;
use crate::view::document::Block;
use minijinja::value::{Enumerator, Kwargs, Object, ObjectRepr, Value};
use minijinja::{AutoEscape, Environment, ErrorKind, UndefinedBehavior};
use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::sync::Arc;

pub use markup::Unknown;

/// How many steps a template may take.
const FUEL: u64 = 500_000;

/// Most characters that a template may write.
const MOST: usize = 4_000_000;

/// A template of a user's own that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{name}:{line}: {problem}")]
pub struct TemplateError {
    /// Its file.
    pub name: String,
    /// The line.
    pub line: usize,
    /// What is wrong.
    pub problem: String,
}

/// Characters that stand for pieces and messages in what a template writes.
pub(super) mod token {
    /// Begins the number of a piece.
    pub const PIECE: char = '\u{f0020}';
    /// Begins the key of a message.
    pub const MESSAGE: char = '\u{f0021}';
    /// Begins the key of a message that is a sentence.
    pub const SENTENCE: char = '\u{f0022}';
    /// Begins a name of an argument.
    pub const ARGUMENT: char = '\u{f0023}';
    /// Begins the value of an argument.
    pub const VALUE: char = '\u{f0024}';
    /// Ends a message.
    pub const END: char = '\u{f0025}';
    /// Ends the number of a piece.
    pub const PIECE_END: char = '\u{f0026}';
    /// Begins the name of a piece that is empty; [`PIECE_END`] ends it.
    pub const EMPTY: char = '\u{f0027}';
}

/// A piece of a form for which nothing is recorded: nothing where it is tested, in a loop or in a
/// message; where it is printed, its name, so that the field can say so and be counted.
#[derive(Debug)]
struct Empty(String);

impl Object for Empty {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Seq
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Empty
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}{}", token::EMPTY, self.0, token::PIECE_END)
    }
}

/// Fills in the layout of a kind: the blocks of the letter, and the fields of it that say that
/// nothing is recorded.
///
/// # Errors
/// When the template is wrong: file, line and what.
pub fn fill(
    composer: &Composer<'_, '_>,
    kind: &LetterKind,
) -> Result<(Vec<Block>, Vec<Unknown>), TemplateError> {
    let name = kind.file.as_str();
    // Characters that stand for pieces come from pieces alone.
    let source: String = kind
        .layout()
        .chars()
        .filter(|c| !('\u{f0000}'..='\u{fffff}').contains(c))
        .collect();
    let mut environment = Environment::empty();
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_fuel(Some(FUEL));
    environment.set_syntax(
        minijinja::syntax::SyntaxConfig::builder()
            .trim_blocks(true)
            .lstrip_blocks(true)
            .build()
            .unwrap_or_default(),
    );
    let keys: Arc<HashSet<String>> = Arc::new(message_keys(composer.words));
    for (function, kind) in [("t", token::MESSAGE), ("say", token::SENTENCE)] {
        let keys = keys.clone();
        environment.add_function(
            function,
            move |key: String, arguments: Option<Value>, named: Kwargs| {
                message(&keys, kind, &key, arguments, &named)
            },
        );
    }
    environment
        .add_template(name, &source)
        .map_err(|error| wrong(name, &error))?;
    let parsed = environment
        .get_template(name)
        .map_err(|error| wrong(name, &error))?;
    let mut pieces = Vec::new();
    let mut context: BTreeMap<String, Value> = BTreeMap::new();
    for wanted in parsed.undeclared_variables(false) {
        if let Some(value) = composer.piece(&wanted) {
            let filled = match kind.form && value.is_empty() {
                true => Value::from_object(Empty(wanted.clone())),
                false => value_of(value, &mut pieces),
            };
            context.insert(wanted, filled);
        }
    }
    let text = parsed
        .render(Value::from(context))
        .map_err(|error| wrong(name, &error))?;
    if text.chars().count() > MOST {
        return Err(TemplateError {
            name: name.to_owned(),
            line: 1,
            problem: format!("it writes more than {MOST} characters"),
        });
    }
    Ok(markup::blocks(&text, &pieces, composer.words, kind))
}

fn message_keys(words: &Language) -> HashSet<String> {
    let mut keys: HashSet<String> = words.keys().into_iter().collect();
    if let Ok(english) = Language::open("en", None) {
        keys.extend(english.keys());
    }
    keys
}

/// A piece as a template sees it: a token, which is empty where nothing is known; a list of maps.
fn value_of(value: PieceValue, pieces: &mut Vec<PieceValue>) -> Value {
    if let PieceValue::Rows(rows) = &value {
        let rows: Vec<Value> = rows
            .iter()
            .map(|row| {
                let row: BTreeMap<String, Value> = row
                    .iter()
                    .map(|Piece { name, value }| {
                        ((*name).to_owned(), value_of(value.clone(), pieces))
                    })
                    .collect();
                Value::from(row)
            })
            .collect();
        return Value::from(rows);
    }
    if value.is_empty() {
        return Value::from("");
    }
    pieces.push(value);
    let number = pieces.len() - 1;
    Value::from(format!("{}{number}{}", token::PIECE, token::PIECE_END))
}

/// A message as a token; checked where it stands, so that a wrong key is told with its line.
fn message(
    keys: &HashSet<String>,
    kind: char,
    key: &str,
    arguments: Option<Value>,
    named: &Kwargs,
) -> Result<String, minijinja::Error> {
    if !keys.contains(key) {
        let mut near: Vec<(f64, &String)> = keys
            .iter()
            .map(|known| (strsim::jaro_winkler(known, key), known))
            .collect();
        near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
        let near: Vec<&str> = near.iter().take(3).map(|(_, k)| k.as_str()).collect();
        return Err(minijinja::Error::new(
            ErrorKind::InvalidOperation,
            format!("there are no words “{key}”; nearest: {}", near.join(", ")),
        ));
    }
    let mut out = format!("{kind}{key}");
    let mut add = |name: &str, value: &Value| {
        let nothing = Value::from("");
        let empty = value.downcast_object_ref::<Empty>().is_some();
        let value = if empty { &nothing } else { value };
        out.push_str(&format!("{}{name}{}{value}", token::ARGUMENT, token::VALUE));
    };
    if let Some(arguments) = arguments {
        for name in arguments.try_iter()? {
            let value = arguments.get_item(&name)?;
            add(&name.to_string(), &value);
        }
    }
    for name in named.args() {
        let value: Value = named.get(name)?;
        add(name, &value);
    }
    named.assert_all_used()?;
    out.push(token::END);
    Ok(out)
}

fn wrong(name: &str, error: &minijinja::Error) -> TemplateError {
    let mut problem = match error.kind() {
        ErrorKind::UndefinedError => "there is no such piece".to_owned(),
        ErrorKind::OutOfFuel => "it does more than a letter needs (a loop without end?)".to_owned(),
        ErrorKind::TemplateNotFound => "templates cannot include others".to_owned(),
        kind => kind.to_string(),
    };
    if let Some(detail) = error.detail() {
        problem = match error.kind() {
            ErrorKind::InvalidOperation | ErrorKind::SyntaxError => detail.to_owned(),
            _ => format!("{problem}: {detail}"),
        };
    }
    if let Some(source) = error
        .range()
        .and_then(|range| error.template_source()?.get(range))
        .map(str::trim)
        .filter(|source| !source.is_empty() && source.len() < 80)
    {
        problem.push_str(&format!(" (“{source}”)"));
        if error.kind() == ErrorKind::UndefinedError {
            problem.push_str(&nearest(source));
        }
    }
    TemplateError {
        name: name.to_owned(),
        line: error.line().unwrap_or(1),
        problem,
    }
}

/// Names of pieces that come near to a name.
fn nearest(name: &str) -> String {
    let mut near: Vec<(f64, &'static str)> = PIECES
        .iter()
        .map(|&(known, _)| (strsim::jaro_winkler(known, name), known))
        .collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0));
    let near: Vec<&str> = near.iter().take(3).map(|(_, n)| *n).collect();
    format!("; nearest: {}", near.join(", "))
}

/// The file of a kind with its pieces explained before its layout: what a user gets to change.
pub fn explained(kind: &LetterKind) -> String {
    let mut out = String::from(
        "{#\nThe layout. Lines: `# heading`, `## heading`, `- item`, `1. item`, `> quote`,\n\
         `:: label :: text` for a field of a form, `---` for a rule; a line that ends with a backslash goes\n\
         on in the next line of the same block; an empty line ends a block. **strong** and *emphasised*.\n\
         A heading with nothing under it is left out, and so is an empty line or block.\n\
         {{ t(\"key\") }} are fixed words of the letter's language, {{ say(\"key\") }} the same as a sentence.\n\
         {% if piece %} … {% endif %} asks whether there is anything. The pieces:\n",
    );
    for (name, about) in PIECES {
        out.push_str(&format!("  {name}: {about}\n"));
    }
    out.push_str("#}\n");
    kind.explained(&out)
}
