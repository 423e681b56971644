//! A case file to drafts of records.

use super::layout::{Belongs, DEFENDERS, LEVEL, SETTINGS, TOP, nested};
use crate::exchange::deserialize::{deserialize_all, from_node, unknown_key};
use crate::exchange::node::{Node, NodeValue, parse};
use crate::exchange::problem::Problem;
use crate::model::*;
use crate::store::Fields;
use serde_json::Value;

/// A record as a file gives it.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Its kind.
    pub kind: Kind,
    /// Its fields.
    pub fields: Fields,
    /// Fields that the file empties by `null`.
    pub cleared: Vec<String>,
    /// The record in the file that it is nested in, by number of draft, and how it belongs to it.
    pub parent: Option<(usize, Belongs)>,
    /// Where it stands.
    pub node: Node,
}

/// What a file holds.
#[derive(Clone, Debug, Default)]
pub struct CaseFile {
    /// The level up to which it was exported, where it says so: what it lacks may have been withheld.
    pub level: Option<Confidentiality>,
    /// Settings of the dossier, where the file has any.
    pub settings: Option<Settings>,
    /// The records, each after the one it is nested in.
    pub drafts: Vec<Draft>,
}

/// Runs one expression with `$record` standing for the type of records of a kind.
macro_rules! with_record_type {
    ($kind:expr, $record:ident => $body:expr) => {{
        macro_rules! run {
            ($type:ty) => {{
                type $record = $type;
                $body
            }};
        }
        match $kind {
            Kind::Term => run!(Term),
            Kind::Actor => run!(Actor),
            Kind::Source => run!(Source),
            Kind::Provision => run!(Provision),
            Kind::Affiliation => run!(Affiliation),
            Kind::Relationship => run!(Relationship),
            Kind::LifeEvent => run!(LifeEvent),
            Kind::Incident => run!(Incident),
            Kind::Proceeding => run!(Proceeding),
            Kind::Charge => run!(Charge),
            Kind::Step => run!(Step),
            Kind::Measure => run!(Measure),
            Kind::Demand => run!(Demand),
            Kind::Communication => run!(Communication),
            Kind::Attachment => run!(Attachment),
        }
    }};
}

/// Reads one record of a kind and gives its fields in canonical form.
///
/// # Errors
/// All that does not fit.
pub fn fields_of(kind: Kind, node: &Node) -> Result<Fields, Vec<Problem>> {
    let value = with_record_type!(kind, R => {
        deserialize_all::<R>(node).map(|record| serde_json::to_value(record))
    })?;
    match value {
        Ok(Value::Object(fields)) => Ok(fields),
        _ => Err(vec![Problem {
            mark: node.mark,
            message: format!("this is not a {kind}"),
        }]),
    }
}

/// Reads one record of a kind from any format and gives its fields in canonical form.
///
/// # Errors
/// What does not fit.
pub fn fields_from<'de, D: serde::Deserializer<'de>>(
    kind: Kind,
    deserializer: D,
) -> Result<Fields, D::Error> {
    use serde::Deserialize;
    use serde::de::Error;
    let value = with_record_type!(kind, R => {
        R::deserialize(deserializer).map(|record| serde_json::to_value(record))
    })?;
    match value {
        Ok(Value::Object(fields)) => Ok(fields),
        _ => Err(D::Error::custom(format!("this is not a {kind}"))),
    }
}

/// Reads one record by itself: its fields in canonical form, and those that it empties by `null`.
/// Records do not nest in it.
///
/// # Errors
/// All that does not fit.
pub fn read_record(kind: Kind, node: &Node) -> Result<(Fields, Vec<String>), Vec<Problem>> {
    let mut drafts = read_drafts(kind, node, false)?.into_iter();
    match (drafts.next(), drafts.next()) {
        (Some(draft), None) => Ok((draft.fields, draft.cleared)),
        (_, inner) => Err(vec![Problem {
            mark: inner.map_or(node.mark, |inner| inner.node.mark),
            message: "a record by itself holds no lists of other records: give each its own line"
                .into(),
        }]),
    }
}

/// Reads one record and those that nest in it, each after the one it is nested in.
///
/// # Errors
/// All that does not fit.
pub fn read_drafts(kind: Kind, node: &Node, defender: bool) -> Result<Vec<Draft>, Vec<Problem>> {
    let mut reader = Reader::default();
    reader.record(kind, node, None, defender);
    if reader.problems.is_empty() {
        Ok(reader.file.drafts)
    } else {
        Err(reader.problems)
    }
}

/// Puts fields into canonical form by way of the typed record.
///
/// # Errors
/// What does not fit.
pub fn canonical(kind: Kind, fields: Fields) -> Result<Fields, String> {
    let value = with_record_type!(kind, R => {
        serde_json::from_value::<R>(Value::Object(fields)).and_then(serde_json::to_value)
    });
    match value {
        Ok(Value::Object(fields)) => Ok(fields),
        Ok(_) => Err(format!("this is not a {kind}")),
        Err(error) => Err(error.to_string()),
    }
}

/// Reads a case file, YAML or JSON.
///
/// # Errors
/// All that is wrong with it.
pub fn read(text: &str) -> Result<CaseFile, Vec<Problem>> {
    read_tree(&parse(text).map_err(|problem| vec![problem])?)
}

/// Reads a case file that is a tree already.
///
/// # Errors
/// All that is wrong with it.
pub fn read_tree(root: &Node) -> Result<CaseFile, Vec<Problem>> {
    let mut reader = Reader::default();
    reader.file(root);
    if reader.problems.is_empty() {
        Ok(reader.file)
    } else {
        reader.problems.sort();
        Err(reader.problems)
    }
}

/// Most problems that are kept of a file.
const MOST_KEPT: usize = 5_000;

#[derive(Default)]
struct Reader {
    file: CaseFile,
    problems: Vec<Problem>,
}

impl Reader {
    fn problem(&mut self, node: &Node, message: impl Into<String>) {
        self.note(vec![Problem {
            mark: node.mark,
            message: message.into(),
        }]);
    }

    /// Keeps problems, but not so many that they fill the memory.
    fn note(&mut self, problems: Vec<Problem>) {
        let room = MOST_KEPT.saturating_sub(self.problems.len());
        self.problems.extend(problems.into_iter().take(room));
    }

    fn file(&mut self, root: &Node) {
        let NodeValue::Map(entries) = &root.value else {
            if !root.is_null() {
                self.problem(root, "a case file starts with a list such as “defenders:”");
            }
            return;
        };
        let mut known: Vec<&str> = vec![DEFENDERS, SETTINGS, LEVEL];
        known.extend(TOP.iter().map(|kind| kind.plural()));
        for (key, value) in entries {
            match key.text() {
                Some(SETTINGS) => match deserialize_all(value) {
                    Ok(settings) => self.file.settings = Some(settings),
                    Err(problems) => self.note(problems),
                },
                Some(LEVEL) => match from_node(value) {
                    Ok(level) => self.file.level = Some(level),
                    Err(problem) => self.note(vec![problem]),
                },
                Some(DEFENDERS) => self.list(Kind::Actor, value, None, true),
                Some(name) => match TOP.iter().find(|kind| kind.plural() == name) {
                    Some(kind) => self.list(*kind, value, None, false),
                    None => self.problem(key, unknown_key(name, &known)),
                },
                None => {}
            }
        }
    }

    fn list(&mut self, kind: Kind, node: &Node, parent: Option<(usize, Belongs)>, defender: bool) {
        match &node.value {
            NodeValue::List(items) => {
                for item in items {
                    self.record(kind, item, parent, defender);
                }
            }
            NodeValue::Map(_) => self.record(kind, node, parent, defender),
            _ if node.is_null() => {}
            _ => self.problem(node, format!("expected a list of {}", kind.plural())),
        }
    }

    fn record(
        &mut self,
        kind: Kind,
        node: &Node,
        parent: Option<(usize, Belongs)>,
        defender: bool,
    ) {
        let mut own = match &node.value {
            NodeValue::Map(_) => node.clone(),
            NodeValue::Scalar { .. } if !node.is_null() && kind == Kind::Actor => Node {
                id: node.id,
                mark: node.mark,
                value: NodeValue::Map(vec![(
                    Node {
                        id: usize::MAX,
                        mark: node.mark,
                        value: NodeValue::Scalar {
                            text: "name".into(),
                            plain: true,
                        },
                    },
                    node.clone(),
                )]),
            },
            _ => {
                let example = match kind.shape().required.last() {
                    Some(field) => format!("“{field}: …”"),
                    None => "its keys".to_owned(),
                };
                self.problem(
                    node,
                    format!("expected {} with {example}", kind.with_article()),
                );
                return;
            }
        };
        let mut lists = Vec::new();
        for (child, belongs) in nested(kind) {
            if let Some(list) = own.take(child.plural()) {
                lists.push((*child, list, *belongs));
            }
        }
        self.refuse_unknown_keys(kind, &mut own);
        let cleared = match &own.value {
            NodeValue::Map(entries) => entries
                .iter()
                .filter(|(_, value)| value.is_null())
                .filter_map(|(key, _)| key.text().map(str::to_owned))
                .collect(),
            _ => Vec::new(),
        };
        let number = self.file.drafts.len();
        match fields_of(kind, &own) {
            Ok(mut fields) => {
                if defender {
                    fields.insert("defender".into(), true.into());
                }
                self.file.drafts.push(Draft {
                    kind,
                    fields,
                    cleared,
                    parent,
                    node: own,
                });
            }
            Err(problems) => {
                self.note(problems);
                self.file.drafts.push(Draft {
                    kind,
                    fields: Fields::new(),
                    cleared,
                    parent,
                    node: own,
                });
            }
        }
        for (child, list, belongs) in lists {
            self.list(child, &list, Some((number, belongs)), false);
        }
    }

    /// Reports keys that a record of the kind does not have, the lists that nest in it included
    /// among the suggestions, and leaves them out.
    fn refuse_unknown_keys(&mut self, kind: Kind, own: &mut Node) {
        let NodeValue::Map(entries) = &mut own.value else {
            return;
        };
        let known: Vec<&str> = ["slug", "confidentiality", "note", "uid"]
            .into_iter()
            .chain(kind.shape().fields.iter().map(|field| field.name))
            .chain(nested(kind).iter().map(|(child, _)| child.plural()))
            .collect();
        let mut unknown = Vec::new();
        entries.retain(|(key, _)| {
            let name = key.text().unwrap_or_default();
            let fits = known.contains(&name);
            if !fits && unknown.len() < MOST_KEPT {
                unknown.push(Problem {
                    mark: key.mark,
                    message: unknown_key(name, &known),
                });
            }
            fits
        });
        self.note(unknown);
    }
}
