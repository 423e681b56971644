//! `list`: records of a kind, the terms of a vocabulary, the vocabularies.

use super::CliError;
use super::context::Context;
use super::list_records::ListRecords;
use super::output::Output;
use crate::model::Kind;
use crate::model::shape::{Field, Form};
use crate::render::listing::Listing;
use crate::render::{Format, Style};
use crate::store::Store;
use clap::Args;

/// List records of a kind, vocabularies or terms
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dossier list                   (how many of each kind)\n  dossier list defenders\n  dossier list incidents --type violence --from 2016 --to 2018 --format csv\n  dossier list incidents --columns date,types,place,status --sort date:desc --limit 50\n  dossier list vocabularies\n  dossier list terms --vocabulary incident-types"
)]
pub struct List {
    /// defenders, actors, incidents, proceedings, charges, steps, measures, sources, provisions, demands, communications, attachments, affiliations, relationships, life-events, terms, vocabularies or fields
    kind: Option<String>,
    /// For terms: the vocabulary
    #[arg(long, value_name = "VOCABULARY")]
    vocabulary: Option<String>,
    /// For fields: the kind of record
    #[arg(long, value_name = "KIND")]
    of: Option<String>,
    #[command(flatten)]
    records: ListRecords,
    #[command(flatten)]
    output: Output,
}

const FORMATS: [Format; 5] = [
    Format::Table,
    Format::Text,
    Format::Md,
    Format::Json,
    Format::Csv,
];

impl List {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        let format = self.output.format(Format::Table, &FORMATS)?;
        let listed = match self.kind.as_deref() {
            None | Some("vocabularies" | "fields") => false,
            Some("terms") => self.vocabulary.is_none(),
            Some(_) => true,
        };
        if self.records.asks() && !listed {
            return Err(CliError::Usage(
                "these flags are for lists of records: say the kind, as in `dossier list incidents --from 2016`".into(),
            ));
        }
        let list = match self.kind.as_deref() {
            Some("vocabularies") => vocabularies(),
            Some("fields") => fields(self.of.as_deref())?,
            Some("terms") if self.vocabulary.is_some() => self.terms(context)?,
            None => context.read(overview)?,
            Some("defenders" | "defender") => {
                return self
                    .records
                    .run(context, Kind::Actor, true, format, &self.output);
            }
            Some(name) => match Kind::find(name) {
                Some(kind) => {
                    return self.records.run(context, kind, false, format, &self.output);
                }
                None => {
                    let known: Vec<&str> = Kind::ALL.iter().map(|k| k.plural()).collect();
                    return Err(CliError::Usage(format!(
                        "there is no kind “{name}”; there are defenders, {}, vocabularies",
                        known.join(", ")
                    )));
                }
            },
        };
        let style = Style {
            width: self.output.width(),
            color: context.color(),
            full: false,
        };
        if list.rows.is_empty() && format == Format::Table {
            context.say("There are none.");
            return Ok(());
        }
        self.output.list(&list, format, style)
    }

    fn terms(&self, context: &Context) -> Result<Listing, CliError> {
        let name = self.vocabulary.as_deref().unwrap_or_default();
        if crate::vocabulary::vocabulary(name).is_none() {
            return Err(CliError::NotFound(format!(
                "there is no vocabulary “{name}”; there are {}",
                crate::vocabulary::vocabularies().join(", ")
            )));
        }
        let terms = context
            .read(|store| context.terms(store))
            .unwrap_or_else(|_| crate::vocabulary::Terms::builtin());
        Ok(Listing {
            columns: vec!["code", "label", "group", "also"],
            rows: terms
                .all(name)
                .map(|t| {
                    vec![
                        t.code.clone(),
                        t.label.clone(),
                        t.group.clone().unwrap_or_default(),
                        t.also.join(", "),
                    ]
                })
                .collect(),
        })
    }
}

/// The fields of a kind of record, those of its parts under them.
fn fields(of: Option<&str>) -> Result<Listing, CliError> {
    let kind = of.and_then(|name| match name {
        "defender" | "defenders" => Some(Kind::Actor),
        name => Kind::find(name),
    });
    let Some(kind) = kind else {
        let known: Vec<&str> = Kind::ALL.iter().map(|k| k.table()).collect();
        return Err(CliError::Usage(format!(
            "fields of which kind? --of KIND: {}",
            known.join(", ")
        )));
    };
    let row =
        |name: String, field: &Field| vec![name, holds(field.form), field.about.trim().to_owned()];
    let mut rows = vec![vec![
        "slug".to_owned(),
        "slug".to_owned(),
        "Short name that people type; unique within its kind.".to_owned(),
    ]];
    for field in kind.shape().fields {
        rows.push(row(field.name.to_owned(), field));
        if let Form::Parts(part) = field.form {
            rows.extend(
                part.fields
                    .iter()
                    .map(|inner| row(format!("{}.{}", field.name, inner.name), inner)),
            );
        }
    }
    rows.push(vec![
        "confidentiality".into(),
        "public, internal or secret".into(),
        format!(
            "How far it may travel; {} where not said.",
            kind.shape().default_confidentiality
        ),
    ]);
    rows.push(vec![
        "note".into(),
        "text".into(),
        "A working note; never leaves the dossier in a letter.".into(),
    ]);
    Ok(Listing {
        columns: vec!["field", "holds", "what it is for"],
        rows,
    })
}

/// What a field holds, in words.
fn holds(form: Form) -> String {
    match form {
        Form::Text => "text".into(),
        Form::LongText => "text of any length".into(),
        Form::Texts => "texts".into(),
        Form::Integer => "whole number".into(),
        Form::Decimal => "amount".into(),
        Form::Flag => "true or false".into(),
        Form::Date => "date".into(),
        Form::Country => "country".into(),
        Form::Countries => "countries".into(),
        Form::Term(vocabulary) => format!("term of {vocabulary}"),
        Form::Terms(vocabulary) => format!("terms of {vocabulary}"),
        Form::Link(kind) => format!("link to {}", kind.with_article()),
        Form::Links(kind) => format!("links to {}", kind.plural()),
        Form::AnyLink => "link to any record".into(),
        Form::Parts(part) => format!("list; a bare text is its “{}”", part.short),
        Form::Confidentiality => "public, internal or secret".into(),
    }
}

fn vocabularies() -> Listing {
    Listing {
        columns: vec!["vocabulary", "title", "terms", "source"],
        rows: crate::vocabulary::vocabularies()
            .into_iter()
            .filter_map(|code| {
                let list = crate::vocabulary::vocabulary(code)?;
                Some(vec![
                    code.to_owned(),
                    list.title.clone(),
                    list.terms.len().to_string(),
                    list.source.clone(),
                ])
            })
            .collect(),
    }
}

fn overview(store: &Store) -> Result<Listing, CliError> {
    let mut rows = vec![vec![
        "defenders".to_owned(),
        store.defender_numbers()?.len().to_string(),
    ]];
    for kind in Kind::ALL {
        rows.push(vec![
            kind.plural().replace('_', "-"),
            store.count(kind)?.to_string(),
        ]);
    }
    Ok(Listing {
        columns: vec!["kind", "records"],
        rows,
    })
}
