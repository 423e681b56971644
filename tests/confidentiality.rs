//! Confidentiality proven: a dossier in which every text of every kind of record and of every part
//! carries a marker of its level, at each level, all tied to one defender. No letter, timeline or
//! export may hold a marker above the level asked for, and no letter or timeline a working note.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;
use common::{Folder, Run};
use dossier::model::shape::{Field, Form};
use dossier::model::{Case, Confidentiality, Kind};
use dossier::store::history::Session;
use dossier::store::{Scope, Store};
use dossier::view::timeline::{TimelineQuestion, timeline};
use dossier::vocabulary::Terms;
use serde_json::{Map, Value, json};

const LEVELS: [Confidentiality; 3] = Confidentiality::ALL;
/// What every working note begins with.
const NOTE: &str = "workingnote";

/// Makes records of every kind with every field filled.
struct Maker {
    next: usize,
}

impl Maker {
    fn marker(&mut self, level: Confidentiality) -> String {
        self.next += 1;
        format!("mark{level}{}", self.next)
    }

    /// The value of a field of a record at a level; links lead to `to`.
    fn value(&mut self, field: &Field, level: Confidentiality, to: Confidentiality) -> Value {
        match (field.name, field.form) {
            // References to vocabularies and hashes, not prose.
            ("vocabulary", _) => "incident-types".into(),
            ("code", _) => format!("code-{level}").into(),
            ("broader", _) => "threat".into(),
            ("meaning", _) => "is: [minor]".into(),
            ("field", Form::Text) => "summary".into(),
            ("note", _) => self.note(),
            // Readers see the code of a series on each letter of it: an internal record of what
            // was sent does not make it confidential, a secret one does.
            ("case_code", _) => self.marker(series_level(level)).into(),
            (_, Form::Text | Form::LongText) => self.marker(level).into(),
            (_, Form::Texts) => json!([self.marker(level), self.marker(level)]),
            (_, Form::Integer) => 1.into(),
            (_, Form::Decimal) => "100.50".into(),
            (_, Form::Flag) => true.into(),
            (_, Form::Date) => {
                json!({"date": "2018-02-01", "as_written": self.marker(level), "after": slug(Kind::Incident, to)})
            }
            (_, Form::Country) => "IE".into(),
            (_, Form::Countries) => json!(["IE", "NO"]),
            (_, Form::Term("incident-types")) => format!("code-{level}").into(),
            (_, Form::Terms("incident-types")) => json!([format!("code-{to}"), "threat"]),
            (_, Form::Term(list)) => first_term(list),
            (_, Form::Terms(list)) => json!([first_term(list)]),
            (_, Form::Link(kind)) => slug(kind, to).into(),
            (_, Form::Links(kind)) if kind == Kind::Actor => {
                json!(["hero", slug(kind, level), slug(kind, to)])
            }
            (_, Form::Links(kind)) => json!([slug(kind, level), slug(kind, to)]),
            (_, Form::AnyLink) => slug(Kind::Proceeding, to).into(),
            (_, Form::Parts(part)) => {
                let mut items = Vec::new();
                for own in LEVELS {
                    let states = part.fields.iter().any(|f| f.name == "confidentiality");
                    // Parts that state no level are as their record.
                    for linked in LEVELS {
                        let level = if states { own.max(level) } else { level };
                        // What such a part says of a withheld record is withheld with it.
                        let follows = part.table != "quotation"
                            && !states
                            && part
                                .fields
                                .iter()
                                .any(|f| matches!(f.form, Form::Link(_) | Form::AnyLink));
                        let told = if follows { level.max(linked) } else { level };
                        let mut item = Map::new();
                        for field in part.fields {
                            if field.name == "confidentiality" {
                                continue;
                            }
                            item.insert(field.name.into(), self.value(field, told, linked));
                        }
                        if states {
                            item.insert("confidentiality".into(), own.code().into());
                        }
                        items.push(Value::Object(item));
                    }
                }
                if matches!(field.name, "targets" | "accused") {
                    items.insert(0, json!({"actor": "hero"}));
                }
                items.into()
            }
            (_, Form::Confidentiality) => level.code().into(),
        }
    }

    fn note(&mut self) -> Value {
        self.next += 1;
        format!("{NOTE}{}", self.next).into()
    }

    /// A record at a level whose links lead to records at `to`.
    fn record(&mut self, kind: Kind, level: Confidentiality, to: Confidentiality) -> Value {
        let shape = kind.shape();
        let mut fields = Map::new();
        for field in shape.fields {
            if field.name == "defender" {
                continue;
            }
            let value = self.value(field, level, to);
            fields.insert(field.name.into(), value);
        }
        // What is required stands at the record's own level, else the record could not be.
        for name in shape.required {
            if let Some(Form::Link(kind)) = shape.field(name).map(|f| f.form) {
                fields.insert((*name).into(), slug(kind, level).into());
            }
        }
        if level == to {
            fields.insert("slug".into(), slug(kind, level).into());
        }
        if let (Kind::Charge | Kind::Step, true) = (kind, level == to) {
            fields.insert("proceeding".into(), slug(Kind::Proceeding, level).into());
        }
        if kind == Kind::Term {
            fields.insert("code".into(), format!("code-{level}").into());
        }
        if matches!(
            kind,
            Kind::Affiliation | Kind::LifeEvent | Kind::Relationship
        ) {
            fields.insert("actor".into(), "hero".into());
        }
        fields.insert("confidentiality".into(), level.code().into());
        fields.insert("note".into(), self.note());
        Value::Object(fields)
    }

    /// The whole file.
    fn file(&mut self) -> Value {
        let mut file = Map::new();
        for kind in Kind::ALL {
            let mut list = Vec::new();
            for level in LEVELS {
                for to in LEVELS {
                    if kind == Kind::Term && level != to {
                        continue;
                    }
                    list.push(self.record(kind, level, to));
                }
            }
            file.insert(kind.plural().into(), list.into());
        }
        let mut hero = self.record(Kind::Actor, LEVELS[0], LEVELS[0]);
        hero["slug"] = "hero".into();
        hero["name"] = "Hero".into();
        hero["kind"] = "person".into();
        file.insert("defenders".into(), json!([hero]));
        file.insert(
            "dossier".into(),
            json!({"sender": slug(Kind::Actor, LEVELS[2]), "signatory": "Ann"}),
        );
        Value::Object(file)
    }
}

fn slug(kind: Kind, level: Confidentiality) -> String {
    format!("mark{level}-{}", kind.table().replace('_', "-"))
}

/// The level at which the code of a series is told, by that of the record of a letter.
fn series_level(letter: Confidentiality) -> Confidentiality {
    match letter {
        Confidentiality::Secret => Confidentiality::Secret,
        _ => Confidentiality::Public,
    }
}

fn first_term(list: &str) -> Value {
    let list = dossier::vocabulary::vocabulary(list).unwrap();
    list.terms[0].code.clone().into()
}

fn folder(file: &Value) -> Folder {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write("all.json", &file.to_string());
    folder.ok(&["import", "all.json"]);
    folder
}

/// The markers above a level in a text.
fn leaks(text: &str, level: Confidentiality) -> Vec<String> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-');
    let above = LEVELS.into_iter().filter(|l| *l > level);
    let forms: Vec<String> = above
        .flat_map(|l| [format!("mark{l}"), format!("code-{l}"), format!("code {l}")])
        .collect();
    words
        .filter(|word| {
            let word = word.to_lowercase();
            forms.iter().any(|form| word.contains(form))
        })
        .map(str::to_owned)
        .collect()
}

fn check(run: &Run, command: &[&str], level: Confidentiality) {
    assert_eq!(run.code, 0, "{command:?}: {}", run.err);
    let found = leaks(&run.out, level);
    assert!(found.is_empty(), "{command:?} told {found:?}\n{}", run.out);
    let found = leaks(&run.err, level);
    assert!(found.is_empty(), "{command:?} said {found:?}");
    let told = run.err.contains("withheld; --include");
    assert_eq!(
        told,
        level < Confidentiality::Secret,
        "{command:?}: {}",
        run.err
    );
}

#[test]
fn nothing_above_the_level_leaves_in_a_letter_a_timeline_or_an_export() {
    let folder = folder(&Maker { next: 0 }.file());
    std::thread::scope(|scope| {
        for level in LEVELS {
            let folder = &folder;
            scope.spawn(move || nothing_above_leaves(folder, level));
        }
    });
}

fn nothing_above_leaves(folder: &Folder, level: Confidentiality) {
    let recipient = slug(Kind::Actor, LEVELS[0]);
    let mut commands: Vec<Vec<&str>> = Vec::new();
    for format in ["text", "md", "html", "json"] {
        commands.push(vec!["appeal", "hero", "--format", format]);
        commands.push(vec![
            "appeal", "hero", "--to", &recipient, "--format", format,
        ]);
    }
    for format in ["table", "md", "json", "csv"] {
        commands.push(vec!["appeal", "hero", "--explain", "--format", format]);
        commands.push(vec![
            "appeal",
            "hero",
            "--to",
            &recipient,
            "--explain",
            "--format",
            format,
        ]);
    }
    for format in ["table", "md", "text", "html", "json", "csv"] {
        for whom in ["hero", "--all"] {
            commands.push(vec!["timeline", whom, "--format", format]);
            commands.push(vec!["timeline", whom, "--full", "--format", format]);
        }
    }
    for kind in dossier::letter::kind::kinds() {
        for format in ["text", "html", "json"] {
            commands.push(vec![
                "appeal", "hero", "--kind", &kind.code, "--to", &recipient, "--format", format,
            ]);
        }
    }
    for mut command in commands {
        command.extend(["--include", level.code()]);
        if command[0] == "appeal" {
            command.push("--without-consent");
        }
        let run = folder.run(&command);
        check(&run, &command, level);
        assert!(
            !run.out.contains(NOTE),
            "{command:?} tells a note\n{}",
            run.out
        );
        // The test would prove nothing if what may be told were not there.
        assert!(
            command.contains(&"csv") || run.out.to_lowercase().contains("mark"),
            "{command:?}\n{}",
            run.out
        );
    }
    for format in ["yaml", "json"] {
        let command = ["export", "--include", level.code(), "--format", format];
        let run = folder.run(&command);
        check(&run, &command, level);
        assert_eq!(run.out.contains(NOTE), level > Confidentiality::Public);
        // What was left out leaves a file that stands on its own.
        let other = Folder::new();
        other.ok(&["init"]);
        other.write("part", &run.out);
        other.ok(&["import", "part"]);
    }
}

/// What a timeline shows without its details is read without them, and limited before its records
/// are typed: that must be what reading everything gives.
#[test]
fn an_outline_tells_what_the_whole_tells() {
    let folder = folder(&Maker { next: 0 }.file());
    let path = folder.path().join("case.dossier");
    let store = Store::open(&path, None, &Session::default()).unwrap().store;
    let hero = store.id_of(Kind::Actor, "hero").unwrap().unwrap();
    let today = "2018-03-01".parse().unwrap();
    for level in LEVELS {
        for scope in [Scope::Everything, Scope::About(vec![hero])] {
            let ask = TimelineQuestion {
                defenders: vec!["hero".into()],
                level,
                ..TimelineQuestion::default()
            };
            let told = |case: Case| {
                let view = timeline(case, &Terms::builtin(), &ask, today);
                let mut told = serde_json::to_value(view).unwrap();
                without_details(&mut told);
                told
            };
            let whole = told(store.case(&scope, level).unwrap());
            let outline = told(store.outline(&scope, level).unwrap());
            assert!(whole.to_string().len() > 1_000, "{whole}");
            assert_eq!(outline, whole, "{scope:?} up to {level}");
        }
    }
}

fn without_details(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(without_details),
        Value::Object(fields) => {
            fields.remove("details");
            fields.values_mut().for_each(without_details);
        }
        _ => {}
    }
}

/// Statistics say how many, by names that may be told.
#[test]
fn nothing_above_the_level_stands_in_statistics() {
    let folder = folder(&Maker { next: 0 }.file());
    for level in LEVELS {
        for subject in ["incidents", "victims", "charges", "detentions"] {
            for by in [
                "place",
                "type",
                "perpetrator",
                "organization",
                "defender",
                "gender",
                "outcome",
                "state-response",
                "status",
                "country",
            ] {
                let command = [
                    "stats",
                    subject,
                    "--by",
                    by,
                    "--format",
                    "json",
                    "--include",
                    level.code(),
                ];
                let run = folder.run(&command);
                if run.code != 2 {
                    assert_eq!(run.code, 0, "{command:?}: {}", run.err);
                    let found = leaks(&(run.out.clone() + &run.err), level);
                    assert!(found.is_empty(), "{command:?} told {found:?}\n{}", run.out);
                }
            }
        }
    }
}

#[test]
fn every_marker_is_in_a_full_export() {
    let file = Maker { next: 0 }.file();
    let out = folder(&file).ok(&["export", "--format", "json"]);
    let text = file.to_string();
    for word in text.split('"').filter(|w| w.starts_with("mark")) {
        assert!(out.contains(word), "{word} was lost");
    }
}

/// A dossier with a defender and records that lean on what is secret.
fn leaning(records: &str) -> Folder {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write(
        "a.yaml",
        &format!("defenders:\n- {{slug: anna, name: Anna Ivanova}}\n- {{slug: hidden, name: Olga Hidden, confidentiality: secret}}\n{records}"),
    );
    folder.ok(&["import", "a.yaml"]);
    folder
}

fn everywhere(folder: &Folder) -> String {
    let mut out = folder.ok(&["export", "--include", "public"]);
    for format in ["text", "json"] {
        out.push_str(&folder.ok(&["timeline", "--all", "--full", "--format", format]));
        out.push_str(&folder.ok(&["timeline", "hidden", "--full", "--format", format]));
        out.push_str(&folder.ok(&["appeal", "anna", "--format", format]));
    }
    out
}

#[test]
fn a_record_only_about_somebody_withheld_is_withheld() {
    let folder = leaning(
        "incidents:\n- {summary: Beaten at SPOT, targets: hidden, date: 2018}\n- {summary: Seen with HER, targets: [anna, hidden], date: 2018}\nmeasures:\n- {kind: travel-ban, summary: Barred at SPOT, targets: hidden}\ndemands:\n- {text: free SPOT, about: hidden}\nproceedings:\n- slug: one\n  title: the SPOT case\n  accused: hidden\n  steps: [{kind: hearing, summary: SPOT heard}]\n- slug: two\n  parties: [{actor: hidden, role: petitioner}]\n  title: petition of SPOT\n",
    );
    let out = everywhere(&folder);
    assert!(
        !out.contains("SPOT") && !out.contains("Hidden") && !out.contains("hidden"),
        "{out}"
    );
    assert!(out.contains("Seen with HER"), "{out}");
}

#[test]
fn what_was_decided_for_somebody_withheld_is_not_read_as_for_everybody() {
    let folder = leaning(
        "proceedings:\n- slug: one\n  title: the joint case\n  accused: [anna, hidden]\n  charges:\n  - {slug: hers, accused: hidden, offence: SPOT treason, date: 2018-01}\n  - {slug: both, offence: slander}\n  steps:\n  - {kind: sentenced, date: 2018-02-01, outcomes: [{accused: hidden, result: convicted, wording: SPOT}], sentences: [{accused: hidden, length: 19 years}, {accused: anna, length: 1 year}]}\n  - {kind: hearing, accused: hidden, summary: SPOT hearing}\n  - {kind: hearing, charges: hers, summary: SPOT charge read}\n",
    );
    let out = everywhere(&folder);
    assert!(!out.contains("SPOT") && !out.contains("19 years"), "{out}");
    assert!(out.contains("1 year") && out.contains("slander"), "{out}");
}

#[test]
fn words_of_a_withheld_source_and_of_a_person_named_in_confidence_stay() {
    let folder = leaning(
        "sources:\n- {slug: talk, title: A talk}\nincidents:\n- {slug: night, summary: Beaten, targets: anna, date: 2018, sources: [{source: talk, quote: SPOT said it, locator: SPOT}], accounts: [{field: place, value: SPOT, source: talk, reason: SPOT}], by: [{actor: hidden, wording: SPOT the clerk}, {wording: two men}], involved: [{actor: anna, role: witness, wording: SPOT}]}\n- {summary: Threatened, targets: anna, by: [{actor: hidden, wording: an official, confidentiality: public}]}\n",
    );
    let out = everywhere(&folder);
    assert!(!out.contains("SPOT") && !out.contains("talk"), "{out}");
    assert!(
        out.contains("two men") && out.contains("an official"),
        "{out}"
    );
}

#[test]
fn asking_for_what_a_withheld_actor_did_tells_nothing() {
    let folder = leaning(
        "incidents:\n- {summary: Beaten, targets: anna, date: 2018, by: [{actor: hidden}]}\n",
    );
    let out = folder.ok(&["timeline", "anna", "--by", "hidden"]);
    assert!(!out.contains("Beaten"), "{out}");
    let out = folder.ok(&["timeline", "anna", "--by", "hidden", "--include", "secret"]);
    assert!(out.contains("Beaten"), "{out}");
    let counted = |level: &str| {
        let out = folder.ok(&[
            "stats",
            "--perpetrator",
            "hidden",
            "--json",
            "--include",
            level,
        ]);
        let found: Value = serde_json::from_str(&out).unwrap();
        found["total"]["possible"].as_u64()
    };
    assert_eq!((counted("public"), counted("secret")), (Some(0), Some(1)));
}

#[test]
fn a_witness_by_a_role_of_ones_own_is_withheld_as_every_witness() {
    for level in ["public", "secret"] {
        let folder = leaning(&format!(
            "actors:\n- {{slug: zhanna, name: Zhanna Petrova, kind: person}}\n- {{slug: dmitri, name: Dmitri Sokolov, kind: person}}\nterms:\n- {{vocabulary: involvement-roles, code: eyewitness, label: eyewitness, broader: witness, confidentiality: {level}}}\n- {{vocabulary: party-roles, code: informant, label: informant, meaning: 'is: [witness]', confidentiality: {level}}}\n- {{vocabulary: involvement-roles, code: onlooker, label: onlooker}}\nincidents:\n- {{slug: night, summary: Beaten, targets: anna, date: 2018, involved: [{{actor: zhanna, role: eyewitness}}, {{actor: dmitri, role: onlooker}}]}}\nproceedings:\n- {{slug: one, title: the case of the square, accused: anna, parties: [{{actor: zhanna, role: informant}}]}}\n"
        ));
        let out = everywhere(&folder);
        for of in ["role: eyewitness", "actor: zhanna", "role: informant"] {
            assert!(!out.contains(of), "{level}: {out}");
        }
        assert!(out.contains("actor: dmitri"), "{level}: {out}");
        let whole = folder.ok(&["export", "--include", "secret"]);
        assert_eq!(whole.matches("actor: zhanna").count(), 2, "{whole}");
        // The gate knows them as a witness, too.
        folder.ok(&["set", "night", "narrative=Zhanna Petrova saw all of it."]);
        let run = folder.run(&["export", "--include", "public"]);
        assert_eq!(run.code, 7, "{}", run.err);
    }
}
