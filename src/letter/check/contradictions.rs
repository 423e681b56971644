//! Contradictions between records of any kind: accounts, replies.

use super::facts::{Facts, is_before, when};
use super::lives::as_date;
use super::{Finding, Severity, links, sources};
use crate::date::UncertainDate;
use crate::model::{Account, Record, Stored};
use serde_json::Value;
use std::collections::HashSet;

/// Contradictions that are not about one life or one proceeding.
pub fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    sources::each_list!(facts, accounts, facts, &mut found);
    found.extend(links::check(facts));
    for communication in &facts.communications {
        for reply in &communication.replies {
            if is_before(reply.date.as_ref(), communication.date.as_ref()) {
                found.push(contradiction(
                    "reply-before-sending",
                    format!(
                        "A reply ({}) is dated before the letter ({}).",
                        when(reply.date.as_ref()),
                        when(communication.date.as_ref())
                    ),
                    vec![communication.reference()],
                    format!("dossier edit {}", communication.reference()),
                ));
            }
        }
    }
    found
}

fn contradiction(
    code: &str,
    what: impl AsRef<str>,
    references: Vec<String>,
    remedy: String,
) -> Finding {
    Finding::new(Severity::Contradiction, code, what, references, remedy)
}

/// Two accounts relied on for one field, and one relied on that the field does not follow.
fn accounts<R: Record>(records: &[&Stored<R>], facts: &Facts<'_>, found: &mut Vec<Finding>) {
    for stored in records {
        let relied: Vec<&Account> = stored
            .record
            .accounts()
            .iter()
            .filter(|a| a.relied_on && a.field.is_some())
            .collect();
        let reference = stored.reference();
        let remedy = format!("dossier edit {reference}");
        let mut seen = HashSet::new();
        for account in &relied {
            let field = account.field.as_deref().unwrap_or_default();
            if !seen.insert(field) {
                found.push(contradiction(
                    "two-accounts-relied-on",
                    format!("Two accounts of “{field}” are relied on."),
                    vec![reference.clone()],
                    remedy.clone(),
                ));
            }
        }
        if relied.is_empty() {
            continue;
        }
        let Ok(Value::Object(fields)) = serde_json::to_value(&stored.record) else {
            continue;
        };
        for account in relied {
            let field = account.field.as_deref().unwrap_or_default();
            if !follows(facts, fields.get(field), account) {
                found.push(contradiction(
                    "relied-on-differs",
                    format!("The account relied on for “{field}” is not what the field says."),
                    vec![reference.clone()],
                    remedy.clone(),
                ));
            }
        }
    }
}

/// Whether a field says what an account says; lists and parts are not compared.
fn follows(facts: &Facts<'_>, field: Option<&Value>, account: &Account) -> bool {
    let Some(told) = account.value.as_deref() else {
        return true;
    };
    let same = |one: &str| one.trim().to_lowercase() == told.trim().to_lowercase();
    match field {
        None => false,
        Some(Value::String(own)) if same(own) => true,
        Some(Value::Number(own)) => same(&own.to_string()),
        Some(Value::String(_) | Value::Object(_)) => {
            let own: Option<UncertainDate> =
                field.and_then(|value| serde_json::from_value(value.clone()).ok());
            match (own, as_date(account, facts.today)) {
                (Some(own), Some(told)) => own.edtf == told.edtf,
                _ => false,
            }
        }
        Some(_) => true,
    }
}
