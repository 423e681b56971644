//! `show`: one record with all that is known of it.

use super::CliError;
use super::context::Context;
use super::output::Output;
use crate::exchange::casefile::read::canonical;
use crate::exchange::casefile::write::{to_json, to_yaml};
use crate::render::Format;
use crate::render::terminal::visible;
use clap::Args;
use serde_json::Value;

/// Show one record: all its fields, and what refers to it
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  dossier show khamroev\n  dossier show i12 --json")]
pub struct Show {
    /// The record: slug, number, uid, or any name of an actor
    #[arg(value_name = "REF")]
    record: String,
    #[command(flatten)]
    output: Output,
}

impl Show {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        let store = context.open()?;
        let format = self
            .output
            .format(Format::Text, &[Format::Text, Format::Json, Format::Yaml])?;
        let found = context.find(&store, &self.record, &[])?;
        let Some(record) = store.map(found.kind, found.number)? else {
            return Err(CliError::NotFound(format!(
                "there is no record “{}”",
                self.record
            )));
        };
        let fields = Value::Object(canonical(found.kind, record.fields).map_err(CliError::Data)?);
        match format {
            Format::Json => self
                .output
                .write(&to_json(&fields).map_err(|e| CliError::Failed(e.to_string()))?),
            format => {
                let yaml = to_yaml(&fields).map_err(|e| CliError::Failed(e.to_string()))?;
                if format == Format::Yaml {
                    return self.output.write(&yaml);
                }
                let mut text = format!("{} {}\n\n{}", found.kind, found.reference, visible(&yaml));
                let mut lines = Vec::new();
                for mention in store.mentions(found.kind, found.number)? {
                    if let Some(other) = store.describe(mention.kind, mention.number)? {
                        let line = format!(
                            "  {} {}: {} ({})",
                            other.kind,
                            other.reference,
                            visible(&other.label),
                            mention.field.replace('_', " ")
                        );
                        if !lines.contains(&line) {
                            lines.push(line);
                        }
                    }
                }
                if !lines.is_empty() {
                    text.push_str(&format!("\nMentioned in:\n{}\n", lines.join("\n")));
                }
                self.output.write(&text)
            }
        }
    }
}
