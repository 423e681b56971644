//! Correspondence: who was asked what, when, in which series, what is due, what came back and what
//! is overdue. A reply that only says that a letter arrived is no answer.

mod due;
mod maker;

pub use due::{Due, DueKind, due};
pub(super) use maker::recipient_name;

use crate::date::order::arrange;
use crate::date::{UncertainDate, words_for};
use crate::model::{Case, Communication, Link, Reply, Stored};
use crate::vocabulary::{Is, Terms};
use chrono::NaiveDate;
use maker::Maker;
use serde::Serialize;

/// Whether a reply answers its letter, and does not say only that it arrived. One whose kind is not
/// said does.
pub fn is_answer(reply: &Reply, terms: &Terms) -> bool {
    !terms.is("reply-kinds", reply.kind.as_deref(), Is::NoAnswer)
}

/// The last reply that answers a letter.
pub fn answer<'c>(letter: &'c Communication, terms: &Terms) -> Option<&'c Reply> {
    let mut replies = letter.replies.iter().rev();
    replies.find(|reply| is_answer(reply, terms))
}

/// What is asked of the correspondence. What is empty asks for everything.
#[derive(Clone, Debug, Default)]
pub struct CorrespondenceQuestion {
    /// Keys of those whom letters are about.
    pub about: Vec<String>,
    /// Keys of those who received them, copies too.
    pub to: Vec<String>,
    /// Codes of kinds.
    pub kinds: Vec<String>,
    /// Nothing that was certainly sent before this.
    pub from: Option<UncertainDate>,
    /// Nothing that was certainly sent after this.
    pub until: Option<UncertainDate>,
    /// Only what is overdue.
    pub overdue: bool,
}

/// A date as the record has it, and in words.
#[derive(Clone, Debug, Serialize)]
pub struct Dated {
    /// For machines.
    pub date: UncertainDate,
    /// As people write it.
    pub words: String,
}

/// Where a letter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// It was answered.
    Answered,
    /// A reply was due before today and none came that answers it.
    Overdue,
    /// A reply is due and the day has not passed.
    Awaiting,
    /// No answer came, and none is due by a day.
    Open,
}

/// Something that came back.
#[derive(Clone, Debug, Serialize)]
pub struct Answer {
    /// When.
    pub date: Option<Dated>,
    /// From whom.
    pub from: Option<String>,
    /// Code of its kind.
    pub kind: Option<String>,
    /// Its kind as people read it.
    pub kind_label: Option<String>,
    /// One line.
    pub summary: Option<String>,
    /// The text.
    pub text: Option<String>,
    /// Whether it answers the letter.
    pub counts: bool,
}

/// A demand that a letter puts.
#[derive(Clone, Debug, Serialize)]
pub struct Asked {
    /// Reference of the demand.
    pub reference: String,
    /// The demand.
    pub text: String,
    /// Code of its status: open where none is recorded.
    pub status: String,
    /// Whether it was met, in a sentence.
    pub said: String,
}

/// A letter as it was sent.
#[derive(Clone, Debug, Serialize)]
pub struct SentLetter {
    /// Its reference.
    pub reference: String,
    /// When it was sent.
    pub date: Option<Dated>,
    /// Code of its kind.
    pub kind: Option<String>,
    /// Its kind as people read it.
    pub kind_label: String,
    /// Names of those whom it is about.
    pub about: Vec<String>,
    /// Who sent it.
    pub from: Option<String>,
    /// To whom.
    pub to: Vec<String>,
    /// Who received a copy.
    pub copies: Vec<String>,
    /// Code of how it was sent.
    pub channel: Option<String>,
    /// How it was sent, as people read it.
    pub channel_label: Option<String>,
    /// Its language.
    pub language: Option<String>,
    /// Its subject line.
    pub subject: Option<String>,
    /// Code of its series, as the organization writes it.
    pub case_code: Option<String>,
    /// Its number in the series.
    pub update: Option<u32>,
    /// Reference of the letter that it follows.
    pub follows: Option<String>,
    /// The sender's reference number.
    pub own_reference: Option<String>,
    /// Until when its readers are asked to act.
    pub act_before: Option<Dated>,
    /// When a reply is due.
    pub reply_due: Option<Dated>,
    /// Where it stands.
    pub standing: Standing,
    /// By how many days a reply is overdue.
    pub days_overdue: Option<i64>,
    /// What came back.
    pub replies: Vec<Answer>,
    /// What it asks for.
    pub demands: Vec<Asked>,
    /// SHA-256 of its text.
    pub body_hash: Option<String>,
}

impl SentLetter {
    /// "RUS 001 / 0218 / OBS 012, update 1".
    pub fn series(&self) -> String {
        series(self.case_code.as_deref(), self.update)
    }

    /// Where it stands, in words.
    pub fn standing_words(&self) -> String {
        let due = self.reply_due.as_ref().map(|due| due.words.as_str());
        let arrived = self
            .replies
            .iter()
            .rev()
            .find(|reply| !reply.counts)
            .map(|reply| {
                let kind = reply.kind_label.as_deref().unwrap_or("reply");
                match &reply.date {
                    Some(date) => format!("{kind}, {}", date.words),
                    None => kind.to_owned(),
                }
            });
        let own = match self.standing {
            Standing::Answered => {
                let last = self.replies.iter().rev().find(|reply| reply.counts);
                let kind = last.and_then(|reply| reply.kind_label.as_deref());
                let date = last.and_then(|reply| reply.date.as_ref());
                let mut words = "answered".to_owned();
                if let Some(date) = date {
                    words.push_str(&format!(", {}", date.words));
                }
                if let Some(kind) = kind {
                    words.push_str(&format!(": {kind}"));
                }
                return words;
            }
            Standing::Overdue => format!(
                "overdue by {} (due {})",
                days(self.days_overdue.unwrap_or_default()),
                due.unwrap_or_default()
            ),
            Standing::Awaiting => format!("due {}", due.unwrap_or_default()),
            Standing::Open => String::new(),
        };
        match arrived {
            Some(arrived) if own.is_empty() => format!("no answer ({arrived})"),
            Some(arrived) => format!("{own}; no answer ({arrived})"),
            None => own,
        }
    }
}

/// A code with the number of the update, in words.
pub fn series(code: Option<&str>, update: Option<u32>) -> String {
    match (code, update.filter(|n| *n > 0)) {
        (Some(code), Some(update)) => format!("{code}, update {update}"),
        (Some(code), None) => code.to_owned(),
        (None, Some(update)) => format!("update {update}"),
        (None, None) => String::new(),
    }
}

/// "1 day", "12 days".
pub fn days(count: i64) -> String {
    match words_for("en") {
        Some(words) => words.span_of_days(count),
        None => format!("{count} days"),
    }
}

/// The correspondence of a case.
#[derive(Clone, Debug, Serialize)]
pub struct Correspondence {
    /// The day that it calls today.
    pub today: NaiveDate,
    /// The letters, the newest last.
    pub letters: Vec<SentLetter>,
    /// How many were answered.
    pub answered: usize,
    /// How many are overdue.
    pub overdue: usize,
    /// How many got only replies that are no answer.
    pub only_formal: usize,
}

/// Makes the correspondence of a case.
pub fn correspondence(
    case: &Case,
    terms: &Terms,
    ask: &CorrespondenceQuestion,
    today: NaiveDate,
) -> Correspondence {
    let maker = Maker::new(case, terms, today);
    let mut found: Vec<&Stored<Communication>> = case
        .communications
        .iter()
        .filter(|letter| fits(letter, ask))
        .collect();
    arrange(
        &mut found,
        |letter| letter.date.as_ref().unwrap_or(&crate::date::UNDATED),
        |letter| letter.reference(),
    );
    let letters: Vec<SentLetter> = found
        .into_iter()
        .map(|letter| maker.letter(letter))
        .filter(|letter| !ask.overdue || letter.standing == Standing::Overdue)
        .collect();
    let count = |standing: Standing| letters.iter().filter(|l| l.standing == standing).count();
    Correspondence {
        today,
        answered: count(Standing::Answered),
        overdue: count(Standing::Overdue),
        only_formal: letters
            .iter()
            .filter(|l| !l.replies.is_empty() && l.standing != Standing::Answered)
            .count(),
        letters,
    }
}

/// Whether a letter is among what was asked for.
fn fits(letter: &Communication, ask: &CorrespondenceQuestion) -> bool {
    let date = letter.date.as_ref();
    let after = |from: &UncertainDate| match (
        date.and_then(UncertainDate::latest_key),
        from.earliest_key(),
    ) {
        (Some(latest), Some(from)) => latest >= from,
        _ => false,
    };
    let before = |until: &UncertainDate| match (
        date.and_then(UncertainDate::earliest_key),
        until.latest_key(),
    ) {
        (Some(earliest), Some(until)) => earliest <= until,
        _ => false,
    };
    let among = |keys: &[String], link: &Link| keys.contains(&link.0);
    (ask.about.is_empty() || letter.about.iter().any(|link| among(&ask.about, link)))
        && (ask.to.is_empty()
            || letter
                .recipients
                .iter()
                .filter_map(|r| r.actor.as_ref())
                .any(|link| among(&ask.to, link)))
        && (ask.kinds.is_empty()
            || letter
                .kind
                .as_ref()
                .is_some_and(|kind| ask.kinds.contains(kind)))
        && ask.from.as_ref().is_none_or(after)
        && ask.until.as_ref().is_none_or(before)
}

#[cfg(test)]
mod tests;
