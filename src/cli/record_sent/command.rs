//! `record-sent`: its flags and questions.

use super::{Sent, record};
use crate::cli::assign::Draft;
use crate::cli::context::Context;
use crate::cli::door::Writing;
use crate::cli::letter_file::Bytes;
use crate::cli::who::{Who, nearest, who};
use crate::cli::{CliError, prompt};
use crate::date::UncertainDate;
use crate::model::Kind;
use crate::store::Store;
use crate::vocabulary::{Is, Terms};
use clap::Args;
use std::path::{Path, PathBuf};

/// Record a letter exactly as it was sent: its text, to whom, how, when, and what is due
#[derive(Debug, Args)]
#[command(
    after_help = "The text is kept byte by byte, with its SHA-256; a file that is not text (DOCX, PDF) is kept as an attachment.\nA reply to UN Special Procedures (un-communication) and to the Working Group on Arbitrary Detention (wgad) is due after 60 days where --reply-due does not say otherwise.\n\nExamples:\n  dossier record-sent khamroev --kind letter --to \"Ministry of Internal Affairs\" --channel e-mail --file letter.md\n  dossier appeal --to mvd | dossier record-sent --kind letter --to mvd --channel post --reply-due 2018-04-01\n  dossier record-sent --kind urgent-appeal --to mvd --case-code \"RUS 001 / 0218 / OBS 012\" --update 1 --follows l31 --file appeal.docx"
)]
pub struct RecordSent {
    /// Whom it is about, by any name [default: the defender in use, or the only one]
    #[arg(value_name = "DEFENDER")]
    defenders: Vec<String>,
    /// Kind (see `dossier list terms --vocabulary communication-kinds`)
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    /// To whom; repeat for several
    #[arg(long, value_name = "ACTOR")]
    to: Vec<String>,
    /// Who received a copy; repeat for several
    #[arg(long = "copy", value_name = "ACTOR")]
    copies: Vec<String>,
    /// How it was sent: e-mail, post, fax, hand …
    #[arg(long, value_name = "CHANNEL")]
    channel: Option<String>,
    /// When it was sent [default: today]
    #[arg(long, value_name = "DAY")]
    date: Option<String>,
    /// Its language by BCP 47 tag (en, ru, ar)
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Its subject line
    #[arg(long, value_name = "TEXT")]
    subject: Option<String>,
    /// The file that was sent; - or nothing reads standard input
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
    /// When a reply is due, or none
    #[arg(long, value_name = "DATE")]
    reply_due: Option<String>,
    /// Until when its readers are asked to act
    #[arg(long, value_name = "DATE")]
    act_before: Option<String>,
    /// Code of the series that it is part of, as the organization writes it
    #[arg(long, value_name = "CODE")]
    case_code: Option<String>,
    /// Its number in the series: 1 for the first update
    #[arg(long, value_name = "N")]
    update: Option<u32>,
    /// The earlier letter that it follows
    #[arg(long, value_name = "REF")]
    follows: Option<String>,
    /// The sender's own reference number
    #[arg(long, value_name = "TEXT")]
    reference: Option<String>,
    /// A demand that it puts; repeat for several
    #[arg(long = "demand", value_name = "REF")]
    demands: Vec<String>,
    /// Who sent it [default: the dossier's sender]
    #[arg(long, value_name = "ACTOR")]
    from: Option<String>,
}

impl RecordSent {
    pub(in crate::cli) fn run(self, context: &Context) -> Result<(), CliError> {
        context.write(|store| self.record_it(context, store))
    }

    fn record_it(self, context: &Context, store: &Writing<'_>) -> Result<(), CliError> {
        let terms = context.terms(store)?;
        let mut draft = Draft::new(Kind::Communication, context.today());
        for (field, value) in [
            ("kind", &self.kind),
            ("channel", &self.channel),
            ("date", &self.date),
            ("act_before", &self.act_before),
        ] {
            draft.set(field, value.as_deref())?;
        }
        let none_due = self
            .reply_due
            .as_deref()
            .is_some_and(|text| text.trim().eq_ignore_ascii_case("none"));
        if !none_due {
            draft.set("reply_due", self.reply_due.as_deref())?;
        }
        if let Some(tag) = &self.lang {
            draft.assign("language", checked_tag(tag)?)?;
        }
        // What can be wrong is found before anything is asked.
        let about = context.defenders(store, &self.defenders)?;
        let mut to = self.to.clone();
        if context.can_ask() && self.lacks(&draft) {
            prompt::ask_field(
                &mut draft,
                "kind",
                "Kind of letter (letter, urgent-appeal …)",
                true,
            )?;
            if to.is_empty() && !is_for_all(&terms, &draft) {
                let names = prompt::ask("To whom (several: with ; between)", true, |_| Ok(()))?;
                to.extend(
                    names
                        .iter()
                        .flat_map(|n| n.split(';'))
                        .map(|n| n.trim().to_owned()),
                );
            }
            prompt::ask_field(&mut draft, "date", "When it was sent [today]", false)?;
            prompt::ask_field(
                &mut draft,
                "channel",
                "How (e-mail, post, fax, hand …)",
                false,
            )?;
            if self.subject.is_none() {
                prompt::ask_field(&mut draft, "subject", "Subject line", false)?;
            }
        }
        let Some(kind) = text_of(&draft, "kind") else {
            return Err(CliError::Usage(
                "what kind of letter was it? --kind KIND: letter, urgent-appeal, un-communication …; `dossier list terms --vocabulary communication-kinds` shows all".into(),
            ));
        };
        let kind = terms
            .check("communication-kinds", &kind)
            .map_err(|unknown| CliError::Data(format!("--kind: {unknown}")))?;
        if to.is_empty() && !terms.is("communication-kinds", Some(&kind), Is::ForAll) {
            return Err(CliError::Usage(
                "to whom was it sent? --to ACTOR, an actor of the dossier; repeat it for several"
                    .into(),
            ));
        }
        let recipients = actors(context, store, "--to", &to)?;
        let copies = actors(context, store, "--copy", &self.copies)?;
        let from = actors(context, store, "--from", self.from.as_slice())?.pop();
        let follows = match &self.follows {
            Some(typed) => Some(named(
                context,
                store,
                "--follows",
                typed,
                Kind::Communication,
            )?),
            None => None,
        };
        let mut demands = Vec::new();
        for typed in &self.demands {
            demands.push(named(context, store, "--demand", typed, Kind::Demand)?);
        }
        let file = self.text(
            context,
            terms.is("communication-kinds", Some(&kind), Is::Spoken),
        )?;
        for words in &draft.understood {
            context.say(format!("Understood {words}"));
        }
        let sent = Sent {
            answered_within: None,
            kind,
            date: date_of(&draft, "date").unwrap_or_else(|| UncertainDate::day(context.today())),
            about: about.into_iter().map(|found| found.key).collect(),
            recipients,
            copies,
            channel: text_of(&draft, "channel"),
            language: text_of(&draft, "language"),
            subject: self.subject.or_else(|| text_of(&draft, "subject")),
            body: file.bytes,
            file_name: file.name,
            case_code: self.case_code,
            update: self.update,
            follows,
            reference: self.reference,
            act_before: date_of(&draft, "act_before"),
            reply_due: if none_due {
                Some(UncertainDate::default())
            } else {
                date_of(&draft, "reply_due")
            },
            demands,
            from,
        };
        record(context, store, &sent).map(|_| ())
    }

    fn lacks(&self, draft: &Draft) -> bool {
        !draft.fields.contains_key("kind") || self.to.is_empty() || self.file.is_none()
    }

    /// The exact bytes that were sent.
    fn text(&self, context: &Context, spoken: bool) -> Result<Bytes, CliError> {
        let file = match &self.file {
            Some(path) => return Bytes::read(path),
            None => Bytes::piped()?,
        };
        if !file.bytes.is_empty() || spoken {
            return Ok(file);
        }
        if context.can_ask() {
            let path = prompt::ask("File that was sent", true, |answer| {
                let path = Path::new(answer);
                path.is_file()
                    .then_some(())
                    .ok_or_else(|| format!("there is no file {answer}"))
            })?;
            return Bytes::read(&PathBuf::from(path.unwrap_or_default()));
        }
        Err(CliError::Usage(
            "what was sent? Name its file with --file FILE, or pipe its text in; where the text is lost, `dossier add-communication` records the rest".into(),
        ))
    }
}

fn actors(
    context: &Context,
    store: &Writing<'_>,
    flag: &str,
    names: &[String],
) -> Result<Vec<String>, CliError> {
    names
        .iter()
        .map(|name| actor(context, store, flag, name))
        .collect()
}

/// The actor that a flag names; a person is offered to add one that is not there.
pub(in crate::cli) fn actor(
    context: &Context,
    store: &Writing<'_>,
    flag: &str,
    name: &str,
) -> Result<String, CliError> {
    if !context.can_ask()
        && store.find_exactly(name, &[Kind::Actor])?.is_empty()
        && let Who::Nobody(near) = who(context, store, name)?
    {
        let near = nearest(&near);
        return Err(CliError::NotFound(format!(
            "{flag}: there is nobody called “{name}” in the dossier{near}. Add them first: dossier add-actor --name \"{name}\""
        )));
    }
    context
        .actor(store, name)
        .map_err(|error| in_flag(flag, error))
}

fn named(
    context: &Context,
    store: &Store,
    flag: &str,
    typed: &str,
    kind: Kind,
) -> Result<String, CliError> {
    context
        .find(store, typed, &[kind])
        .map(|found| found.key)
        .map_err(|error| in_flag(flag, error))
}

/// An error with the flag that it is about.
pub(in crate::cli) fn in_flag(flag: &str, error: CliError) -> CliError {
    match error {
        CliError::NotFound(message) => CliError::NotFound(format!("{flag}: {message}")),
        other => other,
    }
}

fn is_for_all(terms: &Terms, draft: &Draft) -> bool {
    let kind = text_of(draft, "kind");
    let kind = kind.and_then(|kind| terms.check("communication-kinds", &kind).ok());
    terms.is("communication-kinds", kind.as_deref(), Is::ForAll)
}

fn text_of(draft: &Draft, field: &str) -> Option<String> {
    Some(draft.fields.get(field)?.as_str()?.to_owned())
}

fn date_of(draft: &Draft, field: &str) -> Option<UncertainDate> {
    serde_json::from_value(draft.fields.get(field)?.clone()).ok()
}

/// A language tag that has the form of one.
fn checked_tag(tag: &str) -> Result<&str, CliError> {
    let mut parts = tag.split('-');
    let main = parts.next().unwrap_or_default();
    let fits = (2..=3).contains(&main.len())
        && main.bytes().all(|b| b.is_ascii_alphabetic())
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        });
    fits.then_some(tag).ok_or_else(|| {
        CliError::Data(format!(
            "--lang: “{tag}” is not a language tag; write en, ru, pt-BR"
        ))
    })
}
