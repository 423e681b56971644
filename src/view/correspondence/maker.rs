//! From the record of a letter to the letter as people look at it.

use super::{Answer, Asked, Dated, SentLetter, Standing, answer, is_answer};
use crate::date::{UncertainDate, words_for};
use crate::model::case::Index;
use crate::model::words::any_language;
use crate::model::{Case, Communication, Demand, Link, Recipient, Reply, Stored};
use crate::view::phrase;
use crate::vocabulary::{Is, Terms};
use chrono::NaiveDate;
use std::collections::HashMap;

/// By how many days a date has passed; nothing where it may still be to come.
pub(super) fn late(date: &UncertainDate, today: NaiveDate) -> Option<i64> {
    let days = (today - date.latest_day()?).num_days();
    (days > 0).then_some(days)
}

/// Makes letters of a view from records.
pub(super) struct Maker<'c> {
    index: Index<'c>,
    demands: HashMap<String, &'c Stored<Demand>>,
    letters: HashMap<String, String>,
    terms: &'c Terms,
    today: NaiveDate,
}

impl<'c> Maker<'c> {
    pub(super) fn new(case: &'c Case, terms: &'c Terms, today: NaiveDate) -> Maker<'c> {
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

    pub(super) fn letter(&self, record: &Stored<Communication>) -> SentLetter {
        let due = record.reply_due.as_ref().filter(|due| !due.is_undated());
        let days_overdue = due.and_then(|due| late(due, self.today));
        let (standing, days_overdue) = match (answer(record, self.terms), due, days_overdue) {
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
        let kind = self
            .terms
            .or_usual("communication-kinds", record.kind.as_deref());
        SentLetter {
            reference: record.reference(),
            date: record.date.as_ref().map(dated),
            kind: record.kind.clone(),
            kind_label: self.terms.label("communication-kinds", kind),
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
            counts: is_answer(reply, self.terms),
        }
    }

    fn demand(&self, demand: &Stored<Demand>) -> Asked {
        let list = "demand-statuses";
        let status = self.terms.or_usual(list, demand.status.as_deref());
        let said = match self.terms.is(list, Some(status), Is::Usual) {
            true => "Not met so far.".to_owned(),
            false => format!("{}.", phrase::capitalised(&self.terms.label(list, status))),
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
pub(in crate::view) fn recipient_name(index: &Index<'_>, recipient: &Recipient) -> Option<String> {
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
