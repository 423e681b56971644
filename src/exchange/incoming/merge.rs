//! What a row of a file changes in the record that it is. A file adds and corrects; it takes
//! nothing away that it does not mention, and lowers no level, unless it was told to by a flag.

use super::Rules;
use super::parts::{matched, spelled_out};
use crate::exchange::casefile::read::canonical;
use crate::model::shape::{Field, Form, PartShape};
use crate::model::withhold::{default_of_part, stated};
use crate::model::words::{by_language, joined, same_language};
use crate::model::{Confidentiality, Kind};
use crate::store::{Fields, StoredMap};
use serde_json::{Map, Value};

/// The flag that lets lists of a file take the place of those of the dossier.
pub const REPLACE_LISTS: &str = "--replace-lists";
/// The flag that lets levels of confidentiality fall.
pub const ALLOW_LOWERING: &str = "--allow-lowering";
/// The flag that lets settings change.
pub const ALLOW_SETTINGS: &str = "--allow-settings";

/// A value that a file would change.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The field, with the part of it that is meant.
    pub field: String,
    /// What is there; nothing where it is new.
    pub from: Option<Value>,
    /// What the file has; nothing where it takes away.
    pub to: Option<Value>,
    /// Why it stays as it is, where it does.
    pub kept: Option<Kept>,
}

/// Why a value stays though a file has something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It changes with this flag only.
    Unless(&'static str),
    /// The file was exported up to a level and may lack what was withheld.
    Limited,
}

/// A record with what a row of a file changes in it.
#[derive(Clone, Debug)]
pub struct Merged {
    /// Its fields as they will be.
    pub fields: Fields,
    /// Whether anything changes.
    pub changes: bool,
    /// What changes, and what stays though the file has something else.
    pub differences: Vec<Difference>,
}

/// Merges the fields that a row gives, and those that it empties by `null`, into a record.
pub fn merge(existing: &StoredMap, given: &Fields, cleared: &[String], rules: &Rules) -> Merged {
    let kind = existing.kind;
    let before = canonical(kind, existing.fields.clone()).unwrap_or_default();
    let mut merging = Merging {
        rules,
        fields: before.clone(),
        differences: Vec::new(),
    };
    for (name, value) in given {
        merging.field(kind, name, value);
    }
    for name in cleared {
        merging.clear(kind, name);
    }
    let fields = canonical(kind, merging.fields).unwrap_or_else(|_| before.clone());
    Merged {
        changes: fields != before,
        fields,
        differences: merging.differences,
    }
}

struct Merging<'r> {
    rules: &'r Rules,
    fields: Fields,
    differences: Vec<Difference>,
}

impl Merging<'_> {
    fn differs(
        &mut self,
        field: impl Into<String>,
        from: Option<Value>,
        to: Option<Value>,
        kept: Option<Kept>,
    ) {
        self.differences.push(Difference {
            field: field.into(),
            from,
            to,
            kept,
        });
    }

    fn field(&mut self, kind: Kind, name: &str, value: &Value) {
        match name {
            // The uid of a record never changes.
            "uid" => return,
            "confidentiality" => return self.level(kind, value.as_str()),
            _ => {}
        }
        let form = kind.shape().field(name).map(|field| field.form);
        if form.is_some_and(Form::is_several) {
            let there = items(self.fields.get(name));
            let list = match form {
                Some(Form::Parts(part)) => self.parts(name, part, &there, &items(Some(value))),
                _ => self.values(name, &there, &items(Some(value))),
            };
            self.fields.insert(name.to_owned(), Value::Array(list));
            return;
        }
        let there = self.fields.get(name).cloned();
        let new = merged_value(form, there.as_ref(), value, &self.rules.language);
        if there.as_ref() != Some(&new) {
            self.differs(name, there, Some(new.clone()), None);
            self.fields.insert(name.to_owned(), new);
        }
    }

    /// A field that the file empties by `null`: the user says so.
    fn clear(&mut self, kind: Kind, name: &str) {
        if name == "confidentiality" {
            return self.level(kind, None);
        }
        if name == "uid" {
            return;
        }
        let Some(there) = self.fields.get(name).cloned() else {
            return;
        };
        let several = kind
            .shape()
            .field(name)
            .is_some_and(|field| field.form.is_several());
        let kept = match several {
            true if self.rules.is_limited() => Some(Kept::Limited),
            true if name == "contacts" && !self.rules.replace_lists => {
                Some(Kept::Unless(REPLACE_LISTS))
            }
            _ => None,
        };
        if kept.is_none() {
            self.fields.shift_remove(name);
        }
        self.differs(name, Some(there), None, kept);
    }

    /// The level of the record itself; nothing stands for the default of its kind.
    fn level(&mut self, kind: Kind, wanted: Option<&str>) {
        let default = kind.shape().default_confidentiality;
        let now = stated(&self.fields).unwrap_or(default);
        let wanted = wanted.and_then(|code| code.parse().ok()).unwrap_or(default);
        if self.may_become("confidentiality", now, wanted) {
            if wanted == default {
                self.fields.shift_remove("confidentiality");
            } else {
                let code = wanted.code().into();
                self.fields.insert("confidentiality".into(), code);
            }
        }
    }

    /// Whether a level changes as the file wants; it does not fall unasked.
    fn may_become(
        &mut self,
        field: impl Into<String>,
        now: Confidentiality,
        wanted: Confidentiality,
    ) -> bool {
        if now == wanted {
            return false;
        }
        let kept =
            (wanted < now && !self.rules.allow_lowering).then_some(Kept::Unless(ALLOW_LOWERING));
        self.differs(
            field,
            Some(now.code().into()),
            Some(wanted.code().into()),
            kept,
        );
        kept.is_none()
    }

    /// Whether what a list of the file lacks goes.
    fn replaces(&self) -> bool {
        self.rules.replace_lists && !self.rules.is_limited()
    }

    /// Tells of items that the list of the file lacks, where they go or were to go.
    fn lacking(&mut self, name: &str, left: impl Iterator<Item = Value>) {
        if self.rules.replace_lists {
            let kept = self.rules.is_limited().then_some(Kept::Limited);
            for item in left {
                self.differs(name, Some(item), None, kept);
            }
        }
    }

    fn values(&mut self, name: &str, there: &[Value], given: &[Value]) -> Vec<Value> {
        let without = |list: &[Value], other: &[Value]| -> Vec<Value> {
            let left = list.iter().filter(|item| !other.contains(item));
            left.cloned().collect()
        };
        let new = without(given, there);
        for item in &new {
            self.differs(name, None, Some(item.clone()), None);
        }
        self.lacking(name, without(there, given).into_iter());
        if self.replaces() {
            given.to_vec()
        } else {
            there.iter().cloned().chain(new).collect()
        }
    }

    fn parts(
        &mut self,
        name: &str,
        part: &PartShape,
        there: &[Value],
        given: &[Value],
    ) -> Vec<Value> {
        let spell = |items: &[Value]| -> Vec<Fields> {
            items.iter().map(|item| spelled_out(part, item)).collect()
        };
        let (there, given) = (spell(there), spell(given));
        let found = matched(part, &given, &there, self.rules.is_limited());
        let mut now: Vec<Option<Fields>> = there.iter().cloned().map(Some).collect();
        let mut new = Vec::new();
        let mut order = Vec::new();
        for (item, known) in given.iter().zip(&found) {
            match known {
                Some(number) => {
                    let own = self.part(name, part, &there[*number], item);
                    now[*number] = Some(own.clone());
                    order.push(Value::Object(own));
                }
                None => {
                    self.differs(name, None, Some(Value::Object(item.clone())), None);
                    new.push(Value::Object(item.clone()));
                    order.push(Value::Object(item.clone()));
                }
            }
        }
        let left = there.iter().enumerate();
        let left = left.filter(|(number, _)| !found.contains(&Some(*number)));
        self.lacking(name, left.map(|(_, own)| Value::Object(own.clone())));
        if self.replaces() {
            return order;
        }
        now.into_iter()
            .flatten()
            .map(Value::Object)
            .chain(new)
            .collect()
    }

    /// A part of the record with what the same part of the file says.
    fn part(&mut self, list: &str, part: &PartShape, there: &Fields, given: &Fields) -> Fields {
        let mut own = there.clone();
        let called = given
            .get(part.short)
            .or_else(|| given.values().next())
            .map(short_text)
            .unwrap_or_default();
        for field in part.fields {
            let Some(value) = given.get(field.name) else {
                continue;
            };
            let path = format!("{list} “{called}” {}", field.name);
            let now = own.get(field.name).cloned();
            if matches!(field.form, Form::Confidentiality) {
                let level = |fields: &Fields| {
                    stated(fields)
                        .unwrap_or_else(|| default_of_part(list, part, fields, &self.rules.terms))
                };
                if self.may_become(path, level(there), level(given)) {
                    own.insert(field.name.to_owned(), value.clone());
                }
                continue;
            }
            let new = self.part_value(field, now.as_ref(), value);
            if now.as_ref() == Some(&new) {
                continue;
            }
            let kept = (part.table == "contact" && now.is_some() && !self.rules.replace_lists)
                .then_some(Kept::Unless(REPLACE_LISTS));
            if kept.is_none() {
                own.insert(field.name.to_owned(), new.clone());
            }
            self.differs(path, now, Some(new), kept);
        }
        own
    }

    fn part_value(&self, field: &Field, now: Option<&Value>, given: &Value) -> Value {
        if !field.form.is_several() {
            return merged_value(Some(field.form), now, given, &self.rules.language);
        }
        let mut list = items(now);
        for item in items(Some(given)) {
            if !list.contains(&item) {
                list.push(item);
            }
        }
        Value::Array(list)
    }
}

fn items(value: Option<&Value>) -> Vec<Value> {
    match value {
        Some(Value::Array(items)) => items.clone(),
        Some(Value::Null) | None => Vec::new(),
        Some(one) => vec![one.clone()],
    }
}

/// A single value after a file gave another: dates and texts keep what the file does not mention.
fn merged_value(form: Option<Form>, there: Option<&Value>, given: &Value, working: &str) -> Value {
    match (form, there) {
        (Some(Form::Date), Some(there)) => merged_date(there, given),
        // The note has no field in the shape.
        (None | Some(Form::Text | Form::LongText), Some(Value::String(there))) => {
            match given.as_str() {
                Some(text) => merged_text(there, text, working).into(),
                None => given.clone(),
            }
        }
        _ => given.clone(),
    }
}

/// A date after a file gave another. The same day keeps its time, its words and its hints; another
/// day keeps the hints of order, which are of the event.
fn merged_date(there: &Value, given: &Value) -> Value {
    let spelled = |value: &Value| -> Map<String, Value> {
        match value {
            Value::Object(fields) => fields.clone(),
            bare => Map::from_iter([("date".to_owned(), bare.clone())]),
        }
    };
    let (old, new) = (spelled(there), spelled(given));
    let same = !new.contains_key("date") || old.get("date") == new.get("date");
    let mut merged: Map<String, Value> = old
        .into_iter()
        .filter(|(name, _)| same || matches!(name.as_str(), "after" | "before"))
        .collect();
    for (name, value) in new {
        merged.insert(name, value);
    }
    match (merged.len(), merged.get("date")) {
        (1, Some(date)) => date.clone(),
        _ => Value::Object(merged),
    }
}

/// A text after a file gave another: what it does not give in other languages stays.
fn merged_text(there: &str, given: &str, working: &str) -> String {
    let texts = |text: &str| {
        by_language(text).unwrap_or_else(|| vec![(working.to_owned(), text.to_owned())])
    };
    if by_language(there).is_none() && by_language(given).is_none() {
        return given.to_owned();
    }
    let mut merged = texts(there);
    if by_language(given).is_none() && merged.iter().any(|(_, text)| text == given) {
        return there.to_owned();
    }
    for (tag, text) in texts(given) {
        let known = merged.iter().position(|(own, _)| *own == tag);
        let known = known.or_else(|| merged.iter().position(|(own, _)| same_language(own, &tag)));
        match known {
            Some(number) => merged[number].1 = text,
            None => merged.push((tag, text)),
        }
    }
    joined(&merged)
}

/// A value in a few words.
pub fn short_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(short_text).collect::<Vec<_>>().join("; "),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| format!("{name}: {}", short_text(value)))
            .collect::<Vec<_>>()
            .join(", "),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn dates_and_texts_keep_what_is_not_mentioned() {
        let date = |there: Value, given: Value| merged_date(&there, &given);
        let full = json!({"date": "2016", "time": "T10", "after": "x"});
        assert_eq!(date(full.clone(), json!("2016")), full);
        let other = json!({"after": "x", "date": "2017"});
        assert_eq!(date(full, json!("2017")), other);
        assert_eq!(date(json!("2016"), json!("2017")), json!("2017"));
        let both = joined(&[("en".into(), "Cup".into()), ("de".into(), "Tasse".into())]);
        assert_eq!(merged_text(&both, "Tasse", "en"), both);
        let new = joined(&[("en".into(), "Mug".into()), ("de".into(), "Tasse".into())]);
        assert_eq!(merged_text(&both, "Mug", "en"), new);
        assert_eq!(merged_text("Cup", "Mug", "en"), "Mug");
    }
}
