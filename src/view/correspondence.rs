//! Correspondence: who was asked what, when, in which series, what is due, what came back and what
//! is overdue. A reply that only says that a letter arrived is no answer.

use super::phrase;
use crate::date::order::arrange;
use crate::date::{UncertainDate, words_for};
use crate::model::case::Index;
use crate::model::words::any_language;
use crate::model::{Case, Communication, Demand, Link, Recipient, Reply, Stored};
use crate::vocabulary::Terms;
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::HashMap;

/// Kinds of reply that are no answer: they say that a letter arrived and nothing of its matter.
pub const NO_ANSWER: [&str; 2] = ["auto-reply", "formal"];

/// Whether a reply answers its letter. One whose kind is not said does.
pub fn is_answer(reply: &Reply) -> bool {
    reply
        .kind
        .as_deref()
        .is_none_or(|kind| !NO_ANSWER.contains(&kind))
}

/// The last reply that answers a letter.
pub fn answer(letter: &Communication) -> Option<&Reply> {
    letter.replies.iter().rev().find(|reply| is_answer(reply))
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

/// What a letter asks for that is still to come, or should have.
#[derive(Clone, Debug, Serialize)]
pub struct Due {
    /// What is due.
    pub what: DueKind,
    /// When.
    pub when: Dated,
    /// Of whom.
    pub whom: Vec<String>,
    /// Reference of the letter.
    pub reference: String,
    /// The letter, in a line: its kind, and its subject.
    pub letter: String,
    /// By how many days it is overdue; nothing where the day has not passed.
    pub days_overdue: Option<i64>,
}

/// What is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DueKind {
    /// A reply.
    Reply,
    /// What its readers are asked to do.
    Act,
}

/// What is due by letters that were not answered, by day: replies, late ones too, and acts whose
/// day has not passed.
pub fn due(case: &Case, terms: &Terms, today: NaiveDate) -> Vec<Due> {
    let maker = Maker::new(case, terms, today);
    let mut found = Vec::new();
    for record in &case.communications {
        let letter = maker.letter(record);
        let line = match &letter.subject {
            Some(subject) => format!("{}: {subject}", letter.kind_label),
            None => letter.kind_label.clone(),
        };
        let mut add = |what, when: &Option<Dated>, days_overdue| {
            found.extend(when.clone().map(|when| Due {
                what,
                when,
                whom: letter.to.clone(),
                reference: letter.reference.clone(),
                letter: line.clone(),
                days_overdue,
            }));
        };
        if matches!(letter.standing, Standing::Overdue | Standing::Awaiting) {
            add(DueKind::Reply, &letter.reply_due, letter.days_overdue);
        }
        let passed = record
            .act_before
            .as_ref()
            .and_then(|date| late(date, today));
        if passed.is_none() {
            add(DueKind::Act, &letter.act_before, None);
        }
    }
    arrange(
        &mut found,
        |due| &due.when.date,
        |due| due.reference.clone(),
    );
    found
}

/// By how many days a date has passed; nothing where it may still be to come.
fn late(date: &UncertainDate, today: NaiveDate) -> Option<i64> {
    let days = (today - date.latest_day()?).num_days();
    (days > 0).then_some(days)
}

struct Maker<'c> {
    index: Index<'c>,
    demands: HashMap<String, &'c Stored<Demand>>,
    letters: HashMap<String, String>,
    terms: &'c Terms,
    today: NaiveDate,
}

impl<'c> Maker<'c> {
    fn new(case: &'c Case, terms: &'c Terms, today: NaiveDate) -> Maker<'c> {
        Maker {
            index: case.index(),
            demands: case.demands.iter().map(|d| (d.key(), d)).collect(),
            letters: case
                .communications
                .iter()
                .map(|l| (l.key(), l.reference()))
                .collect(),
            terms,
            today,
        }
    }

    fn letter(&self, record: &Stored<Communication>) -> SentLetter {
        let due = record.reply_due.as_ref().filter(|due| !due.is_undated());
        let days_overdue = due.and_then(|due| late(due, self.today));
        let (standing, days_overdue) = match (answer(record), due, days_overdue) {
            (Some(_), ..) => (Standing::Answered, None),
            (None, Some(_), Some(days)) => (Standing::Overdue, Some(days)),
            (None, Some(_), None) => (Standing::Awaiting, None),
            (None, None, _) => (Standing::Open, None),
        };
        let received = |copy: bool| -> Vec<String> {
            record
                .recipients
                .iter()
                .filter(|recipient| recipient.copy == copy)
                .filter_map(|recipient| recipient_name(&self.index, recipient))
                .collect()
        };
        let kind = record.kind.as_deref();
        SentLetter {
            reference: record.reference(),
            date: record.date.as_ref().map(dated),
            kind: record.kind.clone(),
            kind_label: self
                .terms
                .label("communication-kinds", kind.unwrap_or("letter")),
            about: self.names(&record.about),
            from: record
                .from
                .as_ref()
                .and_then(|l| phrase::name(&self.index, l)),
            to: received(false),
            copies: received(true),
            channel: record.channel.clone(),
            channel_label: record
                .channel
                .as_deref()
                .map(|code| self.terms.label("channels", code)),
            language: record.language.clone(),
            subject: own_words(record.subject.as_ref()),
            case_code: own_words(record.case_code.as_ref()),
            update: record.update,
            follows: record
                .follows
                .as_ref()
                .and_then(|link| self.letters.get(link.as_str()).cloned()),
            own_reference: own_words(record.reference.as_ref()),
            act_before: record.act_before.as_ref().map(dated),
            reply_due: due.map(dated),
            standing,
            days_overdue,
            replies: record.replies.iter().map(|r| self.reply(r)).collect(),
            demands: record
                .demands
                .iter()
                .filter_map(|link| self.demands.get(link.as_str()))
                .map(|demand| self.demand(demand))
                .collect(),
            body_hash: record.body_hash.clone(),
        }
    }

    fn names(&self, links: &[Link]) -> Vec<String> {
        links
            .iter()
            .filter_map(|link| phrase::name(&self.index, link))
            .collect()
    }

    fn reply(&self, reply: &Reply) -> Answer {
        Answer {
            date: reply.date.as_ref().map(dated),
            from: reply
                .from
                .as_ref()
                .and_then(|l| phrase::name(&self.index, l)),
            kind: reply.kind.clone(),
            kind_label: reply
                .kind
                .as_deref()
                .map(|code| self.terms.label("reply-kinds", code)),
            summary: own_words(reply.summary.as_ref()),
            text: own_words(reply.text.as_ref()),
            counts: is_answer(reply),
        }
    }

    fn demand(&self, demand: &Stored<Demand>) -> Asked {
        let status = demand.status.as_deref().unwrap_or("open");
        let said = match status {
            "open" => "Not met so far.".to_owned(),
            "met" => "Met.".to_owned(),
            "partly-met" => "Met in part.".to_owned(),
            "withdrawn" => "Withdrawn.".to_owned(),
            "refused" => "Refused.".to_owned(),
            other => format!("Status: {}.", self.terms.label("demand-statuses", other)),
        };
        Asked {
            reference: demand.reference(),
            text: own_words(demand.text.as_ref()).unwrap_or_default(),
            status: status.to_owned(),
            said,
        }
    }
}

/// The name of who received a letter, or the words for them.
pub(super) fn recipient_name(index: &Index<'_>, recipient: &Recipient) -> Option<String> {
    recipient
        .actor
        .as_ref()
        .and_then(|link| phrase::name(index, link))
        .or_else(|| own_words(recipient.wording.as_ref()))
}

fn own_words(text: Option<&String>) -> Option<String> {
    text.map(|text| any_language(text).into_owned())
}

fn dated(date: &UncertainDate) -> Dated {
    Dated {
        date: date.clone(),
        words: words_for("en").map_or_else(String::new, |words| words.plain(date)),
    }
}

#[cfg(test)]
mod tests;
