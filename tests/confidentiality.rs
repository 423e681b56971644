//! Confidentiality, proved: every text field of every kind of record and of every part carries a
//! mark of its level, and no letter, timeline or export holds a mark above the level it is made
//! for, in any format.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;
use common::Folder;
use dossier::model::Kind;
use dossier::model::shape::{Field, Form};
use dossier::vocabulary::Terms;
use serde_json::{Map, Value, json};
use std::cell::Cell;
use std::collections::BTreeSet;

const LEVELS: [&str; 3] = ["public", "internal", "secret"];

/// Makes marks: `mkp1x` is public, `mki2x` internal, `mks3x` secret, `mkn4x` never leaves.
struct Marks {
    terms: Terms,
    next: Cell<usize>,
}

impl Marks {
    fn mark(&self, letter: char) -> String {
        self.next.set(self.next.get() + 1);
        format!("mk{letter}{}x", self.next.get())
    }

    fn at(&self, level: usize) -> String {
        self.mark(['p', 'i', 's'][level])
    }

    /// Slugs are marked too: they must not leak either.
    fn slug(kind: Kind, level: usize, links: usize) -> String {
        let letter = ['p', 'i', 's'][level];
        let number = 100_000 + Kind::ALL.iter().position(|k| *k == kind).unwrap() * 10 + links;
        format!("mk{letter}{number}x-{}", kind.table().replace('_', "-"))
    }

    /// The fields of a record or part at a level, its links to records of another level.
    fn fields(
        &self,
        shape: &[Field],
        level: usize,
        links: usize,
        whole: bool,
    ) -> Map<String, Value> {
        let mut fields = Map::new();
        for field in shape {
            let own = |text: &str| match field.name {
                "risks" => self.mark('n'),
                "language" => "en".into(),
                "script" => "Cyrl".into(),
                "currency" => "EUR".into(),
                "sha256" => format!("{:064x}", self.next.get()),
                "field" => "note".into(),
                "regime" | "times" | "scheme" => text.to_owned(),
                _ => text.to_owned(),
            };
            let term = |list: &str| self.terms.all(list).next().unwrap().code.clone();
            let to = |kind: Kind| Marks::slug(kind, links, links);
            let reaches = matches!(field.name, "targets" | "accused" | "about" | "actor");
            let value = match field.form {
                Form::Text | Form::LongText => own(&self.at(level)).into(),
                Form::Texts => json!([self.at(level), self.at(level)]),
                Form::Integer => json!(3),
                Form::Decimal => json!("5"),
                Form::Flag => continue,
                Form::Date => json!("2019-03"),
                Form::Country => json!("RU"),
                Form::Countries => json!(["RU", "UA"]),
                Form::Term(list) => term(list).into(),
                Form::Terms(list) => json!([term(list)]),
                Form::Link(Kind::Actor) if reaches && whole => json!("main"),
                Form::Link(kind) => to(kind).into(),
                Form::Links(Kind::Actor) if reaches => json!(["main", to(Kind::Actor)]),
                Form::Links(kind) => json!([to(kind)]),
                Form::AnyLink => to(Kind::Incident).into(),
                Form::Confidentiality => continue,
                Form::Parts(part) => {
                    let levelled = part
                        .fields
                        .iter()
                        .any(|f| matches!(f.form, Form::Confidentiality));
                    let mut items = Vec::new();
                    if reaches && part.fields.iter().any(|f| f.name == "actor") {
                        items.push(json!({ "actor": "main", "confidentiality": "public" }));
                    }
                    for (part_level, name) in LEVELS.iter().enumerate() {
                        let holds = if levelled {
                            level.max(part_level)
                        } else {
                            level
                        };
                        let mut item = self.fields(part.fields, holds, links, false);
                        if levelled {
                            item.insert("confidentiality".into(), (*name).into());
                        }
                        items.push(Value::Object(item));
                        if !levelled {
                            break;
                        }
                    }
                    items.into()
                }
            };
            fields.insert(field.name.to_owned(), value);
        }
        fields
    }

    fn case(&self) -> Value {
        let mut file = Map::new();
        file.insert(
            "dossier".into(),
            json!({ "sender": Marks::slug(Kind::Actor, 0, 0), "place": "Dublin" }),
        );
        file.insert(
            "defenders".into(),
            json!([{ "slug": "main", "name": "Main Person", "description": "a defender", "gender": "female" }]),
        );
        for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::Term) {
            let mut records = Vec::new();
            for (level, name) in LEVELS.iter().enumerate() {
                for links in 0..3 {
                    let shape = kind.shape();
                    let mut record = self.fields(shape.fields, level, links, true);
                    record.insert("slug".into(), Marks::slug(kind, level, links).into());
                    record.insert("confidentiality".into(), (*name).into());
                    record.insert("note".into(), self.mark('n').into());
                    if kind == Kind::Attachment {
                        record.insert("belongs_to".into(), "main".into());
                    }
                    records.push(Value::Object(record));
                }
            }
            file.insert(kind.plural().into(), records.into());
        }
        Value::Object(file)
    }
}

/// All marks in a text, by letter.
fn marks(text: &str) -> BTreeSet<String> {
    let text = text.to_lowercase();
    let mut found = BTreeSet::new();
    for (at, _) in text.match_indices("mk") {
        let mut rest = text[at + 2..].chars();
        let Some(letter @ ('p' | 'i' | 's' | 'n')) = rest.next() else {
            continue;
        };
        let digits: String = rest.clone().take_while(char::is_ascii_digit).collect();
        if !digits.is_empty() && rest.nth(digits.len()) == Some('x') {
            found.insert(format!("mk{letter}{digits}x"));
        }
    }
    found
}

fn folder() -> (Folder, Value) {
    let case = Marks {
        terms: Terms::builtin(),
        next: Cell::new(0),
    }
    .case();
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write("case.json", &case.to_string());
    let run = folder.run(&["import", "case.json"]);
    assert_eq!(
        run.code,
        0,
        "{}",
        run.err.chars().take(3000).collect::<String>()
    );
    (folder, case)
}

/// Where in the case a mark was put, to say what leaks.
fn place(case: &Value, mark: &str) -> String {
    fn walk(value: &Value, mark: &str, path: &str) -> Option<String> {
        match value {
            Value::String(text) => (text.contains(mark)).then(|| path.to_owned()),
            Value::Array(items) => items
                .iter()
                .enumerate()
                .find_map(|(n, v)| walk(v, mark, &format!("{path}[{n}]"))),
            Value::Object(fields) => fields
                .iter()
                .find_map(|(n, v)| walk(v, mark, &format!("{path}.{n}"))),
            _ => None,
        }
    }
    walk(case, mark, "").unwrap_or_default()
}

#[test]
fn nothing_above_its_level_leaves() {
    let (folder, case) = folder();
    let addressee = Marks::slug(Kind::Actor, 0, 0);
    let mut leaks = Vec::new();
    for (level, include) in [
        (0, None),
        (0, Some("public")),
        (1, Some("internal")),
        (2, Some("secret")),
    ] {
        let mut commands: Vec<Vec<&str>> = Vec::new();
        for format in ["table", "text", "md", "html", "json", "csv"] {
            commands.push(vec!["timeline", "main", "--format", format]);
            commands.push(vec!["timeline", "main", "--full", "--format", format]);
        }
        for format in ["text", "md", "html", "json"] {
            commands.push(vec!["appeal", "main", "--format", format]);
            commands.push(vec![
                "appeal", "main", "--kind", "letter", "--to", &addressee, "--format", format,
            ]);
        }
        commands.push(vec!["appeal", "main", "--explain"]);
        commands.push(vec!["appeal", "main", "--explain", "--json"]);
        if include.is_some() {
            commands.push(vec!["export", "--format", "yaml"]);
            commands.push(vec!["export", "--format", "json"]);
        }
        for mut command in commands {
            if let Some(include) = include {
                command.extend(["--include", include]);
            }
            let run = folder.run(&command);
            assert_eq!(run.code, 0, "{command:?}: {}", run.err);
            let export = command[0] == "export";
            let found = marks(&format!("{}{}", run.out, run.err));
            for mark in &found {
                let allowed = match &mark[2..3] {
                    "p" => true,
                    "i" => level >= 1,
                    "s" => level >= 2,
                    // Working notes and risks stay at home; an export for oneself is at home.
                    _ => export && level >= 1,
                };
                if !allowed {
                    leaks.push(format!("{command:?}: {mark}{}", place(&case, mark)));
                }
            }
            assert!(found.len() > 3, "{command:?} shows nothing");
            if level < 2 {
                assert!(
                    run.err.contains("withheld"),
                    "{command:?} does not say what is withheld: {}",
                    run.err
                );
            }
        }
    }
    leaks.sort();
    leaks.dedup();
    assert!(
        leaks.is_empty(),
        "{} leaks:\n{}",
        leaks.len(),
        leaks
            .iter()
            .take(60)
            .cloned()
            .collect::<Vec<_>>()
            .join("\n")
    );
}

#[test]
fn the_marks_are_there_to_be_seen() {
    let (folder, case) = folder();
    let all = marks(&case.to_string());
    let held = marks(&folder.ok(&["export"]));
    let missing: Vec<&String> = all.difference(&held).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert!(all.len() > 1500, "only {} marks", all.len());
}
