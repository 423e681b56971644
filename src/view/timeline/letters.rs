//! Letters in a timeline: as sent, what came back, and what is expected of their readers.

use super::entry::{Entry, words};
use super::maker::Maker;
use crate::date::UncertainDate;
use crate::model::{Communication, Link, Reply, Stored};
use crate::view::correspondence::{answer, recipient_name, series};
use crate::view::phrase;
use crate::vocabulary::Is;

impl Maker<'_> {
    /// A letter, its replies, and what is due.
    pub(super) fn communication(&mut self, record: &Stored<Communication>) {
        let Some(who) = self.about(&record.about, &[]) else {
            return;
        };
        let mut entry = self.entry(record, who);
        entry.types = record.kind.iter().cloned().collect();
        entry.own_words = true;
        entry.what = self.letter_line(record);
        self.put_by(&mut entry, record.from.as_ref());
        self.letter_details(record, &mut entry);
        let unanswered = answer(record, self.terms).is_none();
        let due = record.reply_due.as_ref().filter(|_| unanswered);
        let expected = [
            ("Reply due", due),
            ("Asked to act by then", record.act_before.as_ref()),
        ];
        for (label, date) in expected {
            let Some(date) = date.filter(|date| !date.is_undated()) else {
                continue;
            };
            if date.latest_day().is_none_or(|day| day >= self.course.today) {
                self.entries.push(expected_entry(&entry, label, date));
            }
        }
        if let Some(due) = due.and_then(|due| Some((due, due.latest_day()?)))
            && due.1 < self.course.today
        {
            let due = words(due.0);
            let said = format!(" – a reply was due {due}; none is recorded");
            entry.what.push_str(&said);
        }
        self.entries.push(entry);
    }

    /// "Letter to the Ministry by e-mail: Charges (RUS 001 / 0218 / OBS 012, update 1)".
    fn letter_line(&self, record: &Communication) -> String {
        let list = "communication-kinds";
        let kind = self.terms.or_usual(list, record.kind.as_deref());
        let mut line = self.label(list, kind);
        let to = self.received(record, false);
        if !to.is_empty() {
            line.push_str(&format!(" to {}", phrase::listed(&to, "and")));
        }
        let sent = |code: &&str| !self.terms.is("channels", Some(code), Is::NotSent);
        if let Some(channel) = record.channel.as_deref().filter(sent) {
            let label = self.terms.label("channels", channel);
            line.push_str(&match label.strip_prefix("by ") {
                Some(_) => format!(" {label}"),
                None => format!(" by {label}"),
            });
        }
        if let Some(subject) = &record.subject {
            line.push_str(&format!(": {subject}"));
        }
        let series = series(record.case_code.as_deref(), record.update);
        if !series.is_empty() {
            line.push_str(&format!(" ({series})"));
        }
        line
    }

    fn letter_details(&self, record: &Communication, entry: &mut Entry) {
        entry.list("Copies", &self.received(record, true));
        entry.optional("Reference", record.reference.as_ref());
        entry.dated("Reply due", record.reply_due.as_ref());
        entry.dated("Act before", record.act_before.as_ref());
        entry.optional("Text", record.body.as_ref());
    }

    fn received(&self, record: &Communication, copy: bool) -> Vec<String> {
        record
            .recipients
            .iter()
            .filter(|recipient| recipient.copy == copy)
            .filter_map(|recipient| recipient_name(&self.index, recipient))
            .collect()
    }

    fn put_by(&self, entry: &mut Entry, link: Option<&Link>) {
        entry.by = link
            .and_then(|link| phrase::name(&self.index, link))
            .into_iter()
            .collect();
        entry.by_keys = link.iter().map(|link| link.0.clone()).collect();
    }

    /// What came back to a letter.
    pub(super) fn reply(&mut self, record: &Stored<Communication>, at: usize) {
        let Some(reply) = record.replies.get(at) else {
            return;
        };
        let Some(who) = self.about(&record.about, &[]) else {
            return;
        };
        let mut letter = self.entry(record, who);
        letter.types = record.kind.iter().cloned().collect();
        letter.what = self.letter_line(record);
        let own = self.reply_entry(&letter, reply);
        self.entries.push(own);
    }

    fn reply_entry(&self, letter: &Entry, reply: &Reply) -> Entry {
        let mut entry = letter.clone();
        entry.kind = "reply".into();
        entry.details.clear();
        self.put_by(&mut entry, reply.from.as_ref());
        let kind = reply
            .kind
            .as_deref()
            .map(|kind| self.terms.label("reply-kinds", kind));
        entry.what = match (&reply.summary, &kind) {
            (Some(summary), Some(kind)) => format!("Reply ({kind}): {summary}"),
            (Some(said), None) | (None, Some(said)) => format!("Reply: {said}"),
            (None, None) => "Reply".into(),
        };
        entry.detail("To", letter.what.clone());
        entry.optional("Text", reply.text.as_ref());
        entry
    }
}

fn expected_entry(letter: &Entry, label: &str, date: &UncertainDate) -> Entry {
    let mut entry = letter.clone();
    entry.kind = "expected".into();
    entry.details.clear();
    entry.date = date.clone();
    entry.what = format!("{label}: {}", letter.what);
    entry.expected = true;
    entry
}
