//! `search`: records by the words in them.

use super::CliError;
use super::context::Context;
use super::filter::FilterFlags;
use super::output::Output;
use super::{list_records::date_in_words, pager};
use crate::model::Kind;
use crate::render::hits::{HitRow, Hits, hits};
use crate::render::{Format, Style};
use crate::search::query;
use crate::store::search::SearchQuestion;
use crate::store::{Filter, Store};
use clap::Args;

/// Search all records, letters and text attachments for words
///
/// Finds other forms of a word, the same word in Latin or Cyrillic letters, and other spellings of
/// the names of actors. All words must be there; records that have them in their title or summary
/// stand first.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dossier search обыск\n  dossier search '\"plain clothes\" police'\n  dossier search 'beat* NEAR/5 police -court' --from 2016 --country UZ\n  dossier search '(lawyer OR адвокат) NOT court' --kind incidents --json\n\nWords: all must be there; OR for any; NOT or a leading minus for none; quotation marks for a phrase; * at the end for the start of a word; NEAR/5 for at most five words between; parentheses."
)]
pub struct Search {
    /// What to look for: words, "phrases", starts*, AND, OR, NOT, NEAR/5, parentheses
    #[arg(required = true, value_name = "QUERY")]
    query: Vec<String>,
    /// Only records of this kind; repeat for several
    #[arg(long, value_name = "KIND")]
    kind: Vec<String>,
    /// Most records shown
    #[arg(long, value_name = "NUMBER", default_value_t = 20)]
    limit: usize,
    /// Say only how many there are
    #[arg(long)]
    count: bool,
    #[command(flatten)]
    filter: FilterFlags,
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

/// About how many characters of text are shown of a record, where the width does not say.
const SHOWN: usize = 160;

impl Search {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        let format = self.output.format(Format::Table, &FORMATS)?;
        let query = query::parse(&self.query.join(" "))
            .map_err(|error| CliError::Usage(format!("cannot search: {error}")))?;
        let mut kinds = Vec::new();
        let mut only_defenders = !self.kind.is_empty();
        for name in &self.kind {
            let kind = match name.as_str() {
                "defender" | "defenders" => Kind::Actor,
                name => {
                    only_defenders = false;
                    Kind::find(name).ok_or_else(|| {
                        let known: Vec<&str> = Kind::ALL.iter().map(|k| k.plural()).collect();
                        CliError::Usage(format!(
                            "there is no kind “{name}”; there are defenders, {}",
                            known.join(", ")
                        ))
                    })?
                }
            };
            kinds.push(kind);
        }
        let question = SearchQuestion {
            query,
            kinds,
            filter: Filter {
                only_defenders,
                ..Filter::default()
            },
            limit: self.limit,
            width: SHOWN,
        };
        context.read(|store| self.look(context, store, question, format))
    }

    fn look(
        &self,
        context: &Context,
        store: &Store,
        mut question: SearchQuestion,
        format: Format,
    ) -> Result<(), CliError> {
        let asked = if question.kinds.is_empty() {
            Kind::ALL.as_slice()
        } else {
            &question.kinds
        };
        question.filter = Filter {
            only_defenders: question.filter.only_defenders,
            ..self.filter.filter(context, store, asked)?
        };
        if self.count {
            let count = store.search_count(&question)?;
            return self
                .output
                .write(&super::list_records::counted(count, format));
        }
        let records: Vec<HitRow> = store
            .search(&question)?
            .into_iter()
            .map(|found| {
                HitRow {
                    reference: found.record.reference(),
                    kind: found.record.kind.singular().to_owned(),
                    when: date_in_words(found.record.fields.get("date")),
                    what: String::new(),
                    what_hits: Vec::new(),
                    field: found.field,
                    text: String::new(),
                    text_hits: Vec::new(),
                    confidentiality: found.confidentiality.to_string(),
                    score: found.score,
                }
                .with(found.what, found.text)
            })
            .collect();
        let total = if records.len() < self.limit {
            records.len()
        } else {
            store.search_count(&question)?
        };
        let shown = records.len();
        let found = Hits {
            query: self.query.join(" "),
            total,
            records,
        };
        let style = Style {
            width: self.output.width(),
            color: context.color(),
            full: false,
        };
        let table = matches!(format, Format::Table | Format::Text);
        if shown == 0 && table {
            context.say(if total == 0 {
                "Nothing was found.".to_owned()
            } else {
                format!("{total} records have it.")
            });
            return Ok(());
        }
        let text = hits(&found, format, style).map_err(CliError::Failed)?;
        if table && self.output.output.is_none() {
            pager::page(&text)?;
        } else {
            self.output.write(&text)?;
        }
        if shown < total {
            context.say(format!("{shown} of {total} records; --limit shows more."));
        }
        Ok(())
    }
}
