//! What letters lead one to expect, by day.

use super::maker::{Maker, late};
use super::{Dated, Standing};
use crate::date::order::arrange;
use crate::model::Case;
use crate::vocabulary::Terms;
use chrono::NaiveDate;
use serde::Serialize;

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
