//! `cite`: what a record rests on.

use super::CliError;
use super::assign::Draft;
use super::context::Context;
use super::door::Writing;
use crate::model::Kind;
use clap::Args;
use serde_json::Value;

/// Tie a record, or one field of it, to a source
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dossier cite i12 statement-2018\n  dossier cite khamroev statement-2018 --field serves --locator \"paragraph 2\""
)]
pub struct Cite {
    /// The record
    #[arg(value_name = "REF")]
    record: String,
    /// The source, by slug or title
    source: String,
    /// Where in the source: page, paragraph, minute
    #[arg(long)]
    locator: Option<String>,
    /// The field that it supports [default: the whole record]
    #[arg(long)]
    field: Option<String>,
    /// The words of the source
    #[arg(long)]
    quote: Option<String>,
}

impl Cite {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        context.write(|store| self.cite(context, store))
    }

    fn cite(&self, context: &Context, store: &Writing<'_>) -> Result<(), CliError> {
        let record = context.find(store, &self.record, &[])?;
        let source = context.find(store, &self.source, &[Kind::Source])?;
        if let Some(field) = &self.field
            && record.kind.shape().field(field).is_none()
        {
            return Err(CliError::Usage(format!(
                "{} has no field “{field}”; `dossier show {}` shows its fields",
                record.kind.with_article(),
                record.reference
            )));
        }
        let Some(stored) = store.map(record.kind, record.number)? else {
            return Err(CliError::NotFound(format!(
                "there is no record “{}”",
                self.record
            )));
        };
        let mut citation = serde_json::Map::new();
        citation.insert("source".into(), source.key.clone().into());
        for (name, value) in [
            ("locator", &self.locator),
            ("field", &self.field),
            ("quote", &self.quote),
        ] {
            if let Some(value) = value {
                citation.insert(name.into(), value.clone().into());
            }
        }
        let mut draft = Draft::of(record.kind, stored.fields, context.today());
        let list = draft
            .fields
            .entry("sources")
            .or_insert_with(|| Value::Array(Vec::new()));
        if let Value::Array(items) = list {
            let citation = Value::Object(citation);
            if items.contains(&citation) {
                context.say(format!(
                    "{} cites {} already; nothing was changed.",
                    record.reference, source.reference
                ));
                return Ok(());
            }
            items.push(citation);
        }
        let fields = store.checked(draft)?;
        store.replace(record.kind, record.number, &fields)?;
        context.say(format!(
            "{} rests on {} now.",
            record.reference, source.reference
        ));
        Ok(())
    }
}
