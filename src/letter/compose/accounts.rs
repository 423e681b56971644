//! Where sources disagree: on whom a letter relies, what others say, and what it leaves out.

use super::{Composer, Sentence};
use crate::date::UncertainDate;
use crate::letter::language::Arguments;
use crate::model::Account;

impl Composer<'_, '_> {
    /// Whether accounts of a record disagree and the letter leaves out what is disputed.
    pub(in crate::letter) fn leaves_out(&self, accounts: &[Account]) -> bool {
        self.request.leave_out_disputed && accounts.iter().any(|account| !account.relied_on)
    }

    /// The source of an account, as a sentence names it, with its reference.
    fn source_of(&self, account: &Account) -> Option<(String, String)> {
        let source = self.view.index.source(account.source.as_ref()?)?;
        let title = source
            .publisher
            .as_ref()
            .or(source.title.as_ref())
            .or(source.author.as_ref())?;
        Some((self.inline(title), source.reference()))
    }

    /// The source on which the letter relies where accounts of a record disagree.
    fn relied_on(&self, accounts: &[Account]) -> Option<(String, String)> {
        if accounts.iter().all(|account| account.relied_on) {
            return None;
        }
        self.source_of(accounts.iter().find(|account| account.relied_on)?)
    }

    /// A clause, worded with its source where accounts disagree.
    pub(super) fn with_source(
        &self,
        accounts: &[Account],
        clause: String,
        rests: &mut Vec<String>,
    ) -> String {
        match self.relied_on(accounts) {
            Some((source, reference)) => {
                rests.push(reference);
                self.words.say(
                    "according-to",
                    &Arguments::with("source", source).and("clause", clause),
                )
            }
            None => clause,
        }
    }

    /// What accounts say that the letter does not rely on: each with its source.
    pub(super) fn differences(&self, accounts: &[Account], rests: &[String]) -> Vec<Sentence> {
        let mut out = Vec::new();
        for account in accounts.iter().filter(|account| !account.relied_on) {
            let (Some(field), Some(value)) = (&account.field, &account.value) else {
                continue;
            };
            let mut rests = rests.to_vec();
            let source = self.source_of(account).map(|(title, reference)| {
                rests.push(reference);
                title
            });
            let date = UncertainDate::parse(value, self.view.today).ok();
            let value = match date.filter(|_| field.contains("date")) {
                Some(date) => self.words.dates.plain(&date.date),
                None => self.inline(value),
            };
            let key = if field.contains("date") {
                "account-of-a-date"
            } else {
                "account-of-something"
            };
            let arguments = Arguments::with("source", source.unwrap_or_default())
                .and("value", value.trim_end_matches('.'))
                .and(
                    "reason",
                    account
                        .reason
                        .as_deref()
                        .map(|text| self.inline(text))
                        .unwrap_or_default(),
                );
            out.push(Sentence::new(self.words.say(key, &arguments), rests).saying("accounts"));
        }
        out
    }
}
