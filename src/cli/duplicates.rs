//! `duplicates`: people and organizations that may stand in the dossier twice.

use super::CliError;
use super::context::Context;
use super::output::Output;
use crate::model::Kind;
use crate::names::doubles;
use crate::render::listing::Listing;
use crate::render::{Format, Style};
use crate::store::{Fields, Store, StoredMap};
use clap::Args;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Show people and organizations that may be recorded twice, with how sure it is and why
#[derive(Debug, Args)]
#[command(
    after_help = "Nothing is joined by itself: relatives and namesakes look alike. See what speaks against it, then\n`dossier merge-actors`.\n\nExamples:\n  dossier duplicates\n  dossier duplicates --least 0.9\n  dossier duplicates --json"
)]
pub struct Duplicates {
    /// Least likeness of the names, from 0.5 to 1
    #[arg(long, default_value_t = 0.8, value_name = "SCORE", value_parser = score)]
    least: f64,
    /// Most pairs to show
    #[arg(long, default_value_t = 50, value_name = "COUNT")]
    limit: usize,
    #[command(flatten)]
    output: Output,
}

fn score(text: &str) -> Result<f64, String> {
    text.parse()
        .ok()
        .filter(|score| (0.5..=1.0).contains(score))
        .ok_or_else(|| "a number from 0.5 to 1".to_owned())
}

impl Duplicates {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        let formats = [Format::Table, Format::Md, Format::Csv, Format::Json];
        let format = self.output.format(Format::Table, &formats)?;
        context.read(|store| self.look(context, store, format))
    }

    fn look(&self, context: &Context, store: &Store, format: Format) -> Result<(), CliError> {
        let entries: Vec<(i64, Vec<String>)> = store
            .all_named()?
            .into_iter()
            .map(|own| (own.number, own.names.into_iter().map(|n| n.0).collect()))
            .collect();
        let mut found = doubles(&entries, self.least);
        let related = related(store)?;
        found.pairs.retain(|pair| !related.contains(&pair.numbers));
        let all = found.pairs.len();
        found.pairs.truncate(self.limit);
        let numbers: BTreeSet<i64> = found
            .pairs
            .iter()
            .flat_map(|pair| [pair.numbers.0, pair.numbers.1])
            .collect();
        let actors: BTreeMap<i64, StoredMap> = store
            .maps(Kind::Actor, Some(&numbers))?
            .into_iter()
            .map(|map| (map.number, map))
            .collect();
        let mut rows = Vec::new();
        for pair in &found.pairs {
            let (Some(one), Some(other)) =
                (actors.get(&pair.numbers.0), actors.get(&pair.numbers.1))
            else {
                continue;
            };
            rows.push(vec![
                format!("{:.2}", pair.likeness.score),
                one.reference(),
                pair.names.0.clone(),
                other.reference(),
                pair.names.1.clone(),
                pair.likeness.why.clone(),
                against(&one.fields, &other.fields),
            ]);
        }
        if rows.is_empty() {
            context.say("Nobody seems to be recorded twice.");
        }
        let list = Listing {
            columns: vec![
                "score",
                "ref",
                "name",
                "other",
                "other name",
                "why",
                "against",
            ],
            rows,
        };
        let style = Style {
            width: self.output.width(),
            color: context.color(),
            full: false,
        };
        if !list.rows.is_empty() || format != Format::Table {
            self.output.list(&list, format, style)?;
        }
        if all > found.pairs.len() {
            context.say(format!(
                "{} more pairs; --limit shows more, --least fewer.",
                all - found.pairs.len()
            ));
        }
        if found.too_common > 0 {
            context.say(format!(
                "{} groups of names are so common that not all of them were compared one by one.",
                found.too_common
            ));
        }
        Ok(())
    }
}

/// Pairs between whom a relationship is recorded: they are two.
fn related(store: &Store) -> Result<BTreeSet<(i64, i64)>, CliError> {
    let mut pairs = BTreeSet::new();
    for relationship in store.maps(Kind::Relationship, None)? {
        let end = |name: &str| -> Result<Option<i64>, CliError> {
            match relationship.fields.get(name).and_then(Value::as_str) {
                Some(key) => Ok(store.id_of(Kind::Actor, key)?),
                None => Ok(None),
            }
        };
        if let (Some(one), Some(other)) = (end("actor")?, end("other")?) {
            pairs.insert((one.min(other), one.max(other)));
        }
    }
    Ok(pairs)
}

/// What two records say differently of what one person has only once.
fn against(one: &Fields, other: &Fields) -> String {
    [
        "kind",
        "gender",
        "born",
        "birth_place",
        "patronymic",
        "country",
    ]
    .iter()
    .filter_map(|name| {
        let (own, others) = (one.get(*name)?, other.get(*name)?);
        (own != others)
            .then(|| format!("{} {} / {}", name.replace('_', " "), say(own), say(others)))
    })
    .collect::<Vec<_>>()
    .join("; ")
}

fn say(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
