//! Recording a letter exactly as it was sent, to whom, how, in which series, with what is due.

mod command;

pub use command::RecordSent;
pub(super) use command::{actor, in_flag};

use super::CliError;
use super::assign::Draft;
use super::attach::kept;
use super::context::Context;
use super::door::Writing;
use super::letter_file::{Bytes, Keeping};
use crate::date::{UncertainDate, words_for};
use crate::letter::kind::kinds;
use crate::letter::series;
use crate::model::{Communication, Kind, Stored, Uid};
use crate::store::{Fields, Store};
use crate::view::correspondence;
use crate::view::phrase::listed;
use crate::vocabulary::Terms;
use chrono::Days;
use serde_json::{Value, json};

/// A letter as it was sent, with every link a key.
#[derive(Clone, Debug, Default)]
pub(super) struct Sent {
    /// Kind of letter: code or label.
    pub kind: String,
    /// When it was sent.
    pub date: UncertainDate,
    /// Whom it is about.
    pub about: Vec<String>,
    /// To whom.
    pub recipients: Vec<String>,
    /// Who received a copy.
    pub copies: Vec<String>,
    /// How: code or label.
    pub channel: Option<String>,
    /// Its language by BCP 47 tag.
    pub language: Option<String>,
    /// Its subject line.
    pub subject: Option<String>,
    /// Its exact bytes; none where nothing was written.
    pub body: Vec<u8>,
    /// Name of its file, which says with its bytes whether it is text.
    pub file_name: Option<String>,
    /// Code of its series.
    pub case_code: Option<String>,
    /// Its number in the series.
    pub update: Option<u32>,
    /// The letter that it follows.
    pub follows: Option<String>,
    /// The sender's reference number.
    pub reference: Option<String>,
    /// Until when its readers are asked to act.
    pub act_before: Option<UncertainDate>,
    /// When a reply is due; the usual day of its kind where not said, none where undated.
    pub reply_due: Option<UncertainDate>,
    /// Within how many days its kind is usually answered; where not said, as the kind of letter that
    /// is recorded so.
    pub answered_within: Option<u64>,
    /// The demands that it puts.
    pub demands: Vec<String>,
    /// Who sent it; the dossier's sender where not said.
    pub from: Option<String>,
}

/// Records a letter as it was sent and, where it is no text, its file. Says what was done, and gives the reference.
///
/// # Errors
/// When something of it does not fit, or the dossier cannot be written.
pub(super) fn record(
    context: &Context,
    store: &Writing<'_>,
    sent: &Sent,
) -> Result<String, CliError> {
    let terms = context.terms(store)?;
    let file = Bytes {
        bytes: sent.body.clone(),
        name: sent.file_name.clone(),
    };
    let keeping = match sent.body.is_empty() {
        true => None,
        false => Some((file.keeping()?, file.measured()?)),
    };
    let due = reply_due(context, &terms, sent);
    let mut draft = Draft::new(Kind::Communication, context.today());
    draft.fields = fields(store, sent, due)?;
    if let Some((keeping, measured)) = &keeping {
        draft
            .fields
            .insert("body_hash".into(), measured.sha256.clone().into());
        if let Keeping::Text(text) = keeping {
            draft.fields.insert("body".into(), text.clone().into());
        }
    }
    let uid = Uid::new().to_string();
    draft.fields.insert("uid".into(), uid.clone().into());
    let fields = store.checked(draft)?;
    let before = match &sent.case_code {
        Some(_) => store.maps(Kind::Communication, None)?,
        None => Vec::new(),
    };
    let writer = store.writer()?;
    let letter = writer.insert_record(Kind::Communication, &fields)?;
    let attachment = match &keeping {
        Some((Keeping::Attachment, measured)) => {
            writer.keep_content(measured, file.bytes.as_slice())?;
            let own = kept(context, file.shown(), &uid, measured);
            Some(writer.insert_record(Kind::Attachment, &own)?)
        }
        _ => None,
    };
    let reference = store
        .describe(Kind::Communication, letter)?
        .map_or_else(|| format!("l{letter}"), |found| found.reference);
    let mut line = format!(
        "Recorded {reference}: {}",
        described(store, &terms, &fields)?
    );
    match (&keeping, attachment) {
        (Some((_, measured)), Some(number)) => line.push_str(&format!(
            "; {} is kept as x{number} ({} bytes, SHA-256 {})",
            file.shown(),
            measured.size,
            measured.sha256
        )),
        (Some((_, measured)), None) => line.push_str(&format!(
            "; its text is kept as it was sent ({} bytes, SHA-256 {})",
            measured.size, measured.sha256
        )),
        (None, _) => {}
    }
    context.say(format!("{line}. To take it back: dossier undo"));
    if let Some(code) = &sent.case_code {
        series_remark(context, &before, code, sent.update);
    }
    Ok(reference)
}

/// When a reply is due: what was said, else what is usual for the kind.
fn reply_due(context: &Context, terms: &Terms, sent: &Sent) -> Option<UncertainDate> {
    if let Some(said) = &sent.reply_due {
        return Some(said.clone()).filter(|date| !date.is_undated());
    }
    let kind = terms.check("communication-kinds", &sent.kind).ok()?;
    let written = kinds().iter().filter(|one| one.communication == kind);
    let usual = written.filter_map(|one| one.answered_within).next();
    let days = sent.answered_within.or(usual)?;
    let due = UncertainDate::day(sent.date.latest_day()?.checked_add_days(Days::new(days))?);
    context.say(format!(
        "A reply is due by {}: {days} days after it was sent, as is usual for this kind (--reply-due DATE or none says otherwise)",
        words(&due)
    ));
    Some(due)
}

/// The fields of the letter but for its text.
fn fields(store: &Store, sent: &Sent, due: Option<UncertainDate>) -> Result<Fields, CliError> {
    let date = |date: &Option<UncertainDate>| {
        date.as_ref()
            .map(serde_json::to_value)
            .transpose()
            .map_err(|error| CliError::Failed(error.to_string()))
    };
    let from = match &sent.from {
        Some(key) => Some(key.clone()),
        None => match store.setting("sender")? {
            Some(key) => store.id_of(Kind::Actor, &key)?.map(|_| key),
            None => None,
        },
    };
    let received = sent
        .recipients
        .iter()
        .map(|key| json!({ "actor": key }))
        .chain(
            sent.copies
                .iter()
                .map(|key| json!({ "actor": key, "copy": true })),
        );
    let text = |text: &Option<String>| {
        text.as_ref()
            .filter(|text| !text.trim().is_empty())
            .map(|text| Value::String(text.clone()))
    };
    let list = |items: &[String]| (!items.is_empty()).then(|| json!(items));
    let dated = Some(sent.date.clone()).filter(|date| !date.is_undated());
    let all = [
        ("kind", Some(sent.kind.clone().into())),
        ("date", date(&dated)?),
        ("subject", text(&sent.subject)),
        ("about", list(&sent.about)),
        ("from", from.map(Value::from)),
        ("recipients", Some(Value::Array(received.collect()))),
        ("channel", text(&sent.channel)),
        ("language", text(&sent.language)),
        ("case_code", text(&sent.case_code)),
        ("update", sent.update.map(Value::from)),
        ("follows", text(&sent.follows)),
        ("reference", text(&sent.reference)),
        ("act_before", date(&sent.act_before)?),
        ("reply_due", date(&due)?),
        ("demands", list(&sent.demands)),
    ];
    Ok(all
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), value?)))
        .collect())
}

/// "letter to Ministry of Internal Affairs, by e-mail, 1 March 2018".
fn described(store: &Store, terms: &Terms, fields: &Fields) -> Result<String, CliError> {
    let text = |name: &str| fields.get(name).and_then(Value::as_str);
    let mut out = terms.label(
        "communication-kinds",
        terms.or_usual("communication-kinds", text("kind")),
    );
    let mut names = Vec::new();
    let recipients = fields.get("recipients").and_then(Value::as_array);
    for recipient in recipients.into_iter().flatten() {
        let own = recipient.as_str().or_else(|| {
            let copy = recipient.get("copy").and_then(Value::as_bool) == Some(true);
            recipient.get("actor")?.as_str().filter(|_| !copy)
        });
        if let Some(key) = own
            && let Some(number) = store.id_of(Kind::Actor, key)?
            && let Some(found) = store.describe(Kind::Actor, number)?
        {
            names.push(found.label);
        }
    }
    if !names.is_empty() {
        out.push_str(&format!(" to {}", listed(&names, "and")));
    }
    if let Some(channel) = text("channel") {
        out.push_str(&format!(", {}", terms.label("channels", channel)));
    }
    let date = fields.get("date").cloned();
    if let Some(date) = date.and_then(|date| serde_json::from_value(date).ok()) {
        out.push_str(&format!(", {}", words(&date)));
    }
    let update = fields.get("update").and_then(Value::as_u64);
    let update = update.and_then(|n| u32::try_from(n).ok());
    let series = correspondence::series(text("case_code"), update);
    if !series.is_empty() {
        out.push_str(&format!(", {series}"));
    }
    Ok(out)
}

/// What is to be said of the number of a letter in its series.
fn series_remark(
    context: &Context,
    before: &[crate::store::StoredMap],
    code: &str,
    update: Option<u32>,
) {
    let letters: Vec<Stored<Communication>> = before
        .iter()
        .filter_map(|map| {
            Some(Stored {
                number: map.number,
                record: serde_json::from_value(Value::Object(map.fields.clone())).ok()?,
            })
        })
        .collect();
    let own = update.unwrap_or(0);
    let same: Vec<String> = series::letters_of(&letters, code)
        .into_iter()
        .filter(|(number, _)| *number == own)
        .map(|(_, letter)| letter.reference())
        .collect();
    if !same.is_empty() {
        let which = match own {
            0 => "a first letter".to_owned(),
            number => format!("update {number}"),
        };
        context.say(format!(
            "The series {code} has {which} already: {}. The next would be --update {}",
            listed(&same, "and"),
            series::next_update(&letters, code)
        ));
    }
}

fn words(date: &UncertainDate) -> String {
    words_for("en").map_or_else(String::new, |words| words.plain(date))
}
