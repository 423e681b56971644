//! What may leave a dossier at a level of confidentiality: one rule, by the shapes, for exports,
//! letters and timelines alike.
//!
//! A record is withheld when it is above the level, when it cannot stand without one that is, or
//! when all whom it is about are. A part is withheld when it is above the level or names a record
//! that is: a sentence without its accused would read as everybody's, the words of a withheld
//! source give it away.

use super::case::{Case, Stored};
use super::shape::{Field, Form, PartShape};
use super::{Confidentiality, Kind, Link, Record};
use crate::vocabulary::{AddedTerm, Is, Terms, vocabulary};
use serde_json::{Map, Value};
use std::collections::HashSet;

/// Lists of those whom a record is about: empty means everyone, so it must never become empty.
const ABOUT: [&str; 4] = ["targets", "accused", "about", "charges"];

/// Lists of a record whose parts are counted where they are withheld.
const TOLD: [&str; 6] = [
    "targets",
    "by",
    "witnesses",
    "involved",
    "accused",
    "parties",
];

/// What may leave the dossier at a level. Every record is shown to [`Self::admit`] first, in the
/// order of [`Kind::ALL`]; then [`Self::prune`] takes out of those admitted what refers to others.
#[derive(Clone, Debug)]
pub struct Selection {
    level: Confidentiality,
    kept: HashSet<(Kind, String)>,
    /// What hints of order may name: slugs, uids and local numbers.
    names: HashSet<String>,
    /// Terms that may leave, by list and code.
    told: HashSet<(String, String)>,
    /// What terms mean, those that may not leave too: who is a witness does not hang on that.
    known: Terms,
    /// How many records and parts were withheld.
    pub withheld: usize,
}

impl Selection {
    /// A selection at a level.
    pub fn new(level: Confidentiality) -> Selection {
        Selection {
            level,
            kept: HashSet::new(),
            names: HashSet::new(),
            told: HashSet::new(),
            known: Terms::builtin(),
            withheld: 0,
        }
    }

    /// Whether a record may leave; counted where not.
    pub fn admit(&mut self, kind: Kind, number: i64, fields: &Map<String, Value>) -> bool {
        if kind == Kind::Term {
            self.known.add_as_far_as_understood(AddedTerm::of(|name| {
                fields.get(name).and_then(Value::as_str).map(str::to_owned)
            }));
        }
        if !self.may_leave(kind, fields) {
            self.withheld += 1;
            return false;
        }
        let text = |name: &str| fields.get(name).and_then(Value::as_str);
        let key = text("slug").or(text("uid")).unwrap_or_default();
        self.kept.insert((kind, key.to_owned()));
        self.names.insert(format!("{}{number}", kind.prefix()));
        for name in ["slug", "uid"].into_iter().filter_map(text) {
            self.names.insert(name.to_lowercase());
        }
        if let (Kind::Term, Some(list), Some(code)) = (kind, text("vocabulary"), text("code")) {
            self.told.insert((list.to_owned(), code.to_owned()));
        }
        true
    }

    fn may_leave(&self, kind: Kind, fields: &Map<String, Value>) -> bool {
        let shape = kind.shape();
        if stated(fields).unwrap_or(shape.default_confidentiality) > self.level {
            return false;
        }
        if self.level == Confidentiality::Secret {
            return true;
        }
        let gone = |field: &Field| match (field.form, fields.get(field.name)) {
            (Form::Link(kind), Some(link)) => !self.keeps(Some(kind), link),
            (Form::AnyLink, Some(link)) => !self.keeps(None, link),
            (Form::Term(list), Some(code)) => !self.has_term(list, code),
            _ => false,
        };
        let stands = shape
            .required
            .iter()
            .filter_map(|name| shape.field(name))
            .all(|field| !gone(field));
        // Who a source is may endanger them; what a demand concerns is told by its words.
        let told = match kind {
            Kind::Source => Some("actor"),
            Kind::Demand => Some("concerning"),
            _ => None,
        };
        let tells = told.and_then(|name| shape.field(name)).is_some_and(gone);
        let nobody = |name: &str| {
            let items = fields.get(name).and_then(Value::as_array);
            match (shape.field(name).map(|field| field.form), items) {
                (_, None) => false,
                (Some(Form::Links(kind)), Some(items)) => {
                    !items.is_empty() && items.iter().all(|link| !self.keeps(Some(kind), link))
                }
                (Some(Form::Parts(part)), Some(items)) => {
                    !items.is_empty() && items.iter().all(|item| !self.has_part(name, part, item))
                }
                _ => false,
            }
        };
        let petition = kind == Kind::Proceeding && !fields.contains_key("accused");
        let about_nobody = ABOUT.into_iter().any(nobody) || (petition && nobody("parties"));
        stands && !tells && !about_nobody
    }

    /// Whether a link leads to a record that stays.
    pub fn keeps(&self, kind: Option<Kind>, link: &Value) -> bool {
        let Some(key) = link.as_str() else {
            return false;
        };
        match kind {
            Some(kind) => self.kept.contains(&(kind, key.to_owned())),
            None => Kind::ALL
                .into_iter()
                .any(|kind| self.kept.contains(&(kind, key.to_owned()))),
        }
    }

    fn has_term(&self, list: &str, code: &Value) -> bool {
        let Some(code) = code.as_str() else {
            return false;
        };
        vocabulary(list).is_some_and(|v| v.terms.iter().any(|term| term.code == code))
            || self.told.contains(&(list.to_owned(), code.to_owned()))
    }

    /// Whether a part of a record stays.
    fn has_part(&self, list: &str, part: &PartShape, item: &Value) -> bool {
        // A bare text is the part's main field.
        let bare;
        let fields = match item {
            Value::Object(fields) => fields,
            other => {
                bare = Map::from_iter([(part.short.to_owned(), other.clone())]);
                &bare
            }
        };
        let own = stated(fields);
        if own.unwrap_or(default_of_part(list, part, fields, &self.known)) > self.level {
            return false;
        }
        part.fields.iter().all(|field| {
            let Some(value) = fields.get(field.name) else {
                return true;
            };
            let kept = match field.form {
                Form::Link(kind) => self.keeps(Some(kind), value),
                Form::AnyLink => self.keeps(None, value),
                _ => true,
            };
            // Where the part says itself how far it may travel, its wording may stand alone; a
            // quotation stands without where it is reported.
            kept || (own.is_some() && fields.contains_key("wording"))
                || (part.table == "quotation" && field.name == "source")
        })
    }

    /// Takes out of a record what is above the level and what refers to it. Single links stay
    /// with `links`: one that leads nowhere tells more than none where nothing prints it. Tells
    /// whether anything was taken out.
    pub fn prune(&mut self, shape: &[Field], fields: &mut Map<String, Value>, links: bool) -> bool {
        let mut changed = false;
        if self.level == Confidentiality::Secret {
            return changed;
        }
        for field in shape {
            let Some(value) = fields.get_mut(field.name) else {
                continue;
            };
            let empty = match (field.form, value) {
                (Form::Link(kind), value) => !links && !self.keeps(Some(kind), value),
                (Form::AnyLink, value) => !links && !self.keeps(None, value),
                (Form::Term(list), value) => !self.has_term(list, value),
                (Form::Links(kind), Value::Array(items)) => {
                    changed |= fewer(items, |item| self.keeps(Some(kind), item)) > 0;
                    items.is_empty()
                }
                (Form::Terms(list), Value::Array(items)) => {
                    changed |= fewer(items, |code| self.has_term(list, code)) > 0;
                    items.is_empty()
                }
                (Form::Date, Value::Object(date)) => {
                    for hint in ["after", "before"] {
                        let named = date.get(hint).and_then(Value::as_str);
                        if named.is_some_and(|name| !self.names.contains(&name.to_lowercase())) {
                            date.shift_remove(hint);
                            changed = true;
                        }
                    }
                    date.is_empty()
                }
                (Form::Parts(part), Value::Array(items)) => {
                    let gone = fewer(items, |item| self.has_part(field.name, part, item));
                    self.withheld += gone;
                    changed |= gone > 0;
                    for item in items.iter_mut() {
                        if let Value::Object(own) = item {
                            changed |= self.prune(part.fields, own, false);
                        }
                    }
                    let holds = |item: &Value| item.as_object().is_none_or(|own| !own.is_empty());
                    changed |= fewer(items, holds) > 0;
                    items.is_empty()
                }
                _ => false,
            };
            if empty {
                fields.shift_remove(field.name);
                changed = true;
            }
        }
        changed
    }

    /// As [`Self::prune`], of a record of a case: a letter is written to the contacts of its
    /// addressee where these do not say otherwise; citations and identifiers go with what is
    /// counted already.
    pub fn prune_of_case(&mut self, shape: &[Field], fields: &mut Map<String, Value>) -> bool {
        let told = |fields: &Map<String, Value>| -> usize {
            TOLD.iter()
                .filter_map(|name| fields.get(*name)?.as_array())
                .map(Vec::len)
                .sum()
        };
        let contacts = fields.shift_remove("contacts");
        let (counted, before) = (self.withheld, told(fields));
        let changed = self.prune(shape, fields, true);
        self.withheld = counted + before.saturating_sub(told(fields));
        if let Some(contacts) = contacts {
            fields.insert("contacts".into(), contacts);
        }
        changed
    }
}

/// Keeps the items that fit, and tells how many did not.
fn fewer(items: &mut Vec<Value>, fits: impl FnMut(&Value) -> bool) -> usize {
    let before = items.len();
    items.retain(fits);
    before - items.len()
}

/// The level that a record or a part states.
pub fn stated(fields: &Map<String, Value>) -> Option<Confidentiality> {
    fields.get("confidentiality")?.as_str()?.parse().ok()
}

/// The level of a part that does not say its own: witnesses, ways to reach people and what others
/// call them can endanger someone. A term that nobody knows may stand for a witness.
pub fn default_of_part(
    list: &str,
    part: &PartShape,
    fields: &Map<String, Value>,
    terms: &Terms,
) -> Confidentiality {
    let is_witness = |field: &Field| match (field.form, fields.get(field.name)) {
        (Form::Term(list), Some(code)) => {
            let term = code.as_str().and_then(|code| terms.term(list, code));
            term.is_none_or(|term| term.meaning.is(Is::Witness))
        }
        _ => false,
    };
    if list == "witnesses"
        || matches!(part.table, "contact" | "identifier")
        || part.fields.iter().any(is_witness)
    {
        Confidentiality::Internal
    } else {
        Confidentiality::Public
    }
}

impl Case {
    /// The case as it may be told at a level. What cannot be read back stays out.
    pub fn limited(&self, level: Confidentiality) -> Case {
        self.clone().into_limited(level)
    }

    /// As [`Self::limited`], of a case that is needed no more.
    pub fn into_limited(self, level: Confidentiality) -> Case {
        let mut case = self;
        if level == Confidentiality::Secret || case.limited_to == Some(level) {
            return case;
        }
        let mut selection = Selection::new(level);
        // Every record is admitted before any is pruned of what refers to others.
        macro_rules! each {
            (keep: $terms:ident, $($list:ident),*) => {
                admit(&mut selection, &mut case.$terms);
                $( let $list = admit(&mut selection, &mut case.$list); )*
                $( prune(&mut selection, &mut case.$list, $list); )*
            };
        }
        each!(keep: terms, actors, sources, provisions, affiliations, relationships, life_events, incidents, proceedings, charges, steps, measures, demands, communications);
        case.limited_by(&selection, level);
        case
    }

    /// Ends limiting a case whose records a selection has gone through.
    pub fn limited_by(&mut self, selection: &Selection, level: Confidentiality) {
        let knows = |link: &Link| selection.keeps(Some(Kind::Actor), &link.0.as_str().into());
        self.settings.sender = self.settings.sender.take().filter(knows);
        self.withheld += selection.withheld;
        self.limited_to = Some(level);
    }
}

fn fields_of<R: Record>(record: &R) -> Map<String, Value> {
    match serde_json::to_value(record) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}

/// Keeps the records that may leave, and gives the fields of each.
fn admit<R: Record>(
    selection: &mut Selection,
    records: &mut Vec<Stored<R>>,
) -> Vec<Map<String, Value>> {
    let mut kept = Vec::with_capacity(records.len());
    records.retain(|stored| {
        let fields = fields_of(&stored.record);
        let admitted = selection.admit(R::KIND, stored.number, &fields);
        if admitted {
            kept.push(fields);
        }
        admitted
    });
    kept
}

fn prune<R: Record>(
    selection: &mut Selection,
    records: &mut Vec<Stored<R>>,
    fields: Vec<Map<String, Value>>,
) {
    let mut all = fields.into_iter();
    records.retain_mut(|stored| {
        let Some(mut fields) = all.next() else {
            return false;
        };
        if !selection.prune_of_case(R::FIELDS, &mut fields) {
            return true;
        }
        match serde_json::from_value(Value::Object(fields)) {
            Ok(record) => {
                stored.record = record;
                true
            }
            Err(_) => false,
        }
    });
}
