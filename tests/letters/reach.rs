//! Which field reaches which kind of letter: the table in `docs/letters.md` is what the program does.
//! A field reaches a letter where the letter is another without it, in one of the examples.
//! `DOSSIER_UPDATE_GOLDEN=1` writes the table anew.

use crate::formats::examples;
use dossier::letter::kind::{Addressees, LetterKind, kinds};
use dossier::letter::{self, LetterRequest};
use dossier::model::{Case, Record, Settings, Stored};
use dossier::vocabulary::Terms;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

const BEGIN: &str = "<!-- reach: begin -->\n";
const END: &str = "<!-- reach: end -->\n";

/// Records without one of their fields; nothing where none has it, or it is what makes them records.
fn without<R: Record>(list: &[Stored<R>], field: &str) -> Option<Vec<Stored<R>>> {
    let mut changed = false;
    let list = list
        .iter()
        .map(|stored| {
            let mut value = serde_json::to_value(&stored.record).ok()?;
            changed |= value.as_object_mut()?.remove(field).is_some();
            Some(Stored {
                record: serde_json::from_value(value).ok()?,
                ..stored.clone()
            })
        })
        .collect::<Option<Vec<_>>>()?;
    changed.then_some(list)
}

/// Every field with the case that lacks it.
fn variants(case: &Case) -> Vec<(String, Case)> {
    let mut out = Vec::new();
    macro_rules! of {
        ($($list:ident)*) => { $(
            for field in fields(&case.$list) {
                if let Some(list) = without(&case.$list, field) {
                    let name = format!("{}.{field}", kind(&case.$list).replace(' ', "-"));
                    out.push((name, Case { $list: list, ..case.clone() }));
                }
            }
        )* };
    }
    of!(actors affiliations relationships life_events incidents proceedings charges steps measures
        demands communications sources provisions);
    for (name, _) in Settings::NAMES {
        let mut value = serde_json::to_value(&case.settings).unwrap();
        if value.as_object_mut().unwrap().remove(*name).is_some() {
            let settings = serde_json::from_value(value).unwrap();
            out.push((
                format!("dossier.{name}"),
                Case {
                    settings,
                    ..case.clone()
                },
            ));
        }
    }
    out
}

fn fields<R: Record>(_: &[Stored<R>]) -> impl Iterator<Item = &'static str> + use<R> {
    R::FIELDS.iter().map(|field| field.name)
}

fn kind<R: Record>(_: &[Stored<R>]) -> &'static str {
    R::KIND.singular()
}

fn texts(case: &Case, terms: &Terms, kind: &LetterKind) -> Vec<String> {
    let defender = case.actors.iter().find(|actor| actor.defender);
    let Some(hero) = defender.or(case.actors.first()) else {
        return Vec::new();
    };
    // Whom something is demanded of, so that fields of addressees are seen.
    let mut authorities = case
        .actors
        .iter()
        .filter(|actor| actor.salutation.is_some());
    let authority = authorities.next().or(case.actors.last()).unwrap();
    let request = LetterRequest {
        kind: kind.code.clone(),
        language: "en".to_owned(),
        date: chrono::NaiveDate::from_ymd_opt(2024, 3, 1).unwrap(),
        audience: kind.audience,
        addressees: match kind.addressees {
            Addressees::None => Vec::new(),
            _ => vec![authority.key()],
        },
        ..LetterRequest::default()
    };
    let written = letter::write(case, terms, &hero.key(), kind.audience.level(), &request);
    // Without the records that it rests on: these are not read by whoever gets the letter.
    written.map_or_else(|_| Vec::new(), |letter| letter.document.texts())
}

fn table() -> String {
    let terms = Terms::builtin();
    let mut reach: BTreeMap<String, Vec<bool>> = BTreeMap::new();
    for (_, case) in examples() {
        let usual: Vec<Vec<String>> = kinds().iter().map(|k| texts(&case, &terms, k)).collect();
        for (field, lacking) in variants(&case) {
            let row = reach
                .entry(field)
                .or_insert_with(|| vec![false; kinds().len()]);
            for (at, kind) in kinds().iter().enumerate() {
                row[at] = row[at] || texts(&lacking, &terms, kind) != usual[at];
            }
        }
    }
    let codes: Vec<&str> = kinds().iter().map(|kind| kind.code.as_str()).collect();
    let mut out = format!(
        "| field | {} |\n|---|{}\n",
        codes.join(" | "),
        ":-:|".repeat(codes.len())
    );
    for (field, row) in reach {
        let row: Vec<&str> = row
            .iter()
            .map(|reaches| if *reaches { "●" } else { "" })
            .collect();
        writeln!(out, "| `{field}` | {} |", row.join(" | ")).unwrap();
    }
    out
}

#[test]
fn the_table_of_fields_is_what_letters_take() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/letters.md");
    let text = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = text.split_once(BEGIN).expect("where the table begins");
    let (kept, after) = rest.split_once(END).expect("where the table ends");
    let made = table();
    if std::env::var_os("DOSSIER_UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, format!("{before}{BEGIN}{made}{END}{after}")).unwrap();
        return;
    }
    assert_eq!(
        kept, made,
        "docs/letters.md: which field reaches which kind of letter"
    );
}
