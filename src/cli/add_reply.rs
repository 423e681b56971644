//! `add-reply`: what came back to a letter.

use super::assign::{Draft, whole_text};
use super::attach::kept;
use super::context::Context;
use super::door::Writing;
use super::letter_file::{Bytes, Keeping};
use super::record_sent::actor;
use super::{CliError, prompt};
use crate::date::{UncertainDate, words_for};
use crate::model::{Kind, Reply};
use crate::store::{Fields, Match};
use crate::view::correspondence::is_answer;
use clap::Args;
use serde_json::{Value, json};
use std::path::PathBuf;

/// Add what came back to a letter
#[derive(Debug, Args)]
#[command(
    after_help = "An automatic reply (auto-reply) and a formal one say that the letter arrived: they do not count as an answer.\n\nExamples:\n  dossier add-reply l31 --from mvd --kind denied --summary \"They see no violation\"\n  dossier add-reply l31 --from mvd --date 2018-04-02 --kind pledged --file reply.pdf"
)]
pub struct AddReply {
    /// The letter that it answers
    #[arg(value_name = "COMMUNICATION")]
    letter: String,
    /// From whom [default: the one to whom the letter went]
    #[arg(long, value_name = "ACTOR")]
    from: Option<String>,
    /// When it came [default: today]
    #[arg(long, value_name = "DAY")]
    date: Option<String>,
    /// Kind (see `dossier list terms --vocabulary reply-kinds`)
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    /// What it says, in one line
    #[arg(long, value_name = "TEXT")]
    summary: Option<String>,
    /// Its text; @FILE or -
    #[arg(long, value_name = "TEXT", conflicts_with = "file")]
    text: Option<String>,
    /// Its file: text is kept as its text, anything else as an attachment of the letter
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
}

impl AddReply {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        context.write(|store| self.record(context, store))
    }

    fn record(&self, context: &Context, store: &Writing<'_>) -> Result<(), CliError> {
        let terms = context.terms(store)?;
        let letter = context.find(store, &self.letter, &[Kind::Communication])?;
        let Some(stored) = store.map(letter.kind, letter.number)? else {
            return Err(CliError::NotFound(format!(
                "there is no letter {}",
                letter.reference
            )));
        };
        let understood = self
            .date
            .as_deref()
            .map(|text| UncertainDate::parse(text, context.today()))
            .transpose()
            .map_err(|error| CliError::Data(format!("--date: {error}")))?;
        if let Some(understood) = &understood {
            context.say(format!("Understood date: {}", understood.words));
        }
        let date = understood.map_or_else(|| UncertainDate::day(context.today()), |u| u.date);
        let file = self.file.as_deref().map(Bytes::read).transpose()?;
        let keeping = file.as_ref().map(Bytes::keeping).transpose()?;
        let from = self.sender(context, store, &letter, &stored.fields)?;
        let (mut kind, mut summary) = (self.kind.clone(), self.summary.clone());
        let said = |text: &Option<String>| text.as_ref().is_some_and(|t| !t.trim().is_empty());
        if !said(&kind) && !said(&summary) && !said(&self.text) && file.is_none() {
            if !context.can_ask() {
                return Err(CliError::Usage(
                    "what did the reply say? --kind KIND, --summary TEXT, --text TEXT or --file FILE".into(),
                ));
            }
            let check = |answer: &str| {
                let checked = terms.check("reply-kinds", answer);
                checked.map(|_| ()).map_err(|unknown| unknown.to_string())
            };
            kind = prompt::ask("Kind of reply (pledged, denied, formal …)", true, check)?;
            summary = prompt::ask("What it says, in one line", false, |_| Ok(()))?;
        }
        let kind = kind
            .map(|kind| terms.check("reply-kinds", &kind))
            .transpose()
            .map_err(|unknown| CliError::Data(format!("--kind: {unknown}")))?;
        let text = match (&keeping, &self.text) {
            (Some(Keeping::Text(text)), _) => Some(text.clone()),
            (_, Some(given)) => Some(whole_text(given)?),
            _ => None,
        };
        let reply = Reply {
            date: Some(date),
            from: Some(crate::model::Link(from.clone())),
            kind,
            summary: summary.filter(|text| !text.trim().is_empty()),
            text,
        };
        let mut draft = Draft::of(letter.kind, stored.fields, context.today());
        let value =
            serde_json::to_value(&reply).map_err(|error| CliError::Failed(error.to_string()))?;
        match draft.fields.get_mut("replies") {
            Some(Value::Array(replies)) => replies.push(value),
            _ => {
                draft.fields.insert("replies".into(), json!([value]));
            }
        }
        let kept_file = match (&keeping, &file) {
            (Some(Keeping::Attachment), Some(file)) => Some((file, file.measured()?)),
            _ => None,
        };
        let fields = store.checked(draft)?;
        store.replace(letter.kind, letter.number, &fields)?;
        let from = known(store, &from)?;
        let attachment = match &kept_file {
            None => None,
            Some((file, measured)) => {
                let writer = store.writer()?;
                writer.keep_content(measured, file.bytes.as_slice())?;
                let mut own = kept(context, file.shown(), &letter.key, measured);
                own.insert(
                    "description".into(),
                    format!("Reply of {}", from.label).into(),
                );
                Some(writer.insert_record(Kind::Attachment, &own)?)
            }
        };
        let kind = reply.kind.as_deref();
        let mut line = format!(
            "Added to {} a reply of {}{}, {}",
            letter.reference,
            from.label,
            kind.map_or(String::new(), |kind| format!(
                " ({})",
                terms.label("reply-kinds", kind)
            )),
            reply
                .date
                .as_ref()
                .zip(words_for("en"))
                .map_or_else(String::new, |(date, words)| words.plain(date)),
        );
        if let (Some(number), Some((file, measured))) = (attachment, &kept_file) {
            line.push_str(&format!(
                "; {} is kept as x{number} ({} bytes, SHA-256 {})",
                file.shown(),
                measured.size,
                measured.sha256
            ));
        }
        context.say(format!("{line}. To take it back: dossier undo"));
        if !is_answer(&reply, &terms) {
            context.say(format!(
                "Automatic and formal replies do not count as an answer: {} stays unanswered by this one.",
                letter.reference
            ));
        }
        Ok(())
    }

    /// Who replied, by key: the one named, else the only one to whom the letter went.
    fn sender(
        &self,
        context: &Context,
        store: &Writing<'_>,
        letter: &Match,
        fields: &Fields,
    ) -> Result<String, CliError> {
        match &self.from {
            Some(typed) => actor(context, store, "--from", typed),
            None => only_recipient(fields).ok_or_else(|| {
                CliError::Usage(format!(
                    "who replied? --from ACTOR; {} did not go to one actor alone",
                    letter.reference
                ))
            }),
        }
    }
}

/// The actor behind a key.
fn known(store: &Writing<'_>, key: &str) -> Result<Match, CliError> {
    let found = match store.id_of(Kind::Actor, key)? {
        Some(number) => store.describe(Kind::Actor, number)?,
        None => None,
    };
    found.ok_or_else(|| CliError::NotFound(format!("there is no actor “{key}”")))
}

/// The one actor to whom a letter went, copies aside.
fn only_recipient(fields: &Fields) -> Option<String> {
    let recipients = fields.get("recipients")?.as_array()?;
    let mut to = recipients
        .iter()
        .filter(|r| r.get("copy").and_then(Value::as_bool) != Some(true));
    let one = to.next()?;
    if to.next().is_some() {
        return None;
    }
    let key = one.as_str().or_else(|| one.get("actor")?.as_str())?;
    Some(key.to_owned())
}
