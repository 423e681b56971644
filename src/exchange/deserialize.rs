//! Typed values out of a [`Node`], with errors that say where and suggest the nearest key.

use super::node::{Node, NodeValue};
use super::problem::{Mark, Problem, QUOTED, clip};
use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor,
};
use std::fmt;

/// Most problems that are reported for one value.
const MOST: usize = 50;

/// Reads a value.
///
/// # Errors
/// The first thing that is wrong.
pub fn from_node<T: DeserializeOwned>(node: &Node) -> Result<T, Problem> {
    T::deserialize(Reader(node)).map_err(Trouble::into_problem)
}

/// Reads a value and reports all that is wrong with it: what is wrong is left out and the rest is
/// read again, until nothing more is found.
///
/// # Errors
/// All that is wrong.
pub fn deserialize_all<T: DeserializeOwned>(node: &Node) -> Result<T, Vec<Problem>> {
    let mut node = node.clone();
    let mut problems = Vec::new();
    loop {
        match T::deserialize(Reader(&node)) {
            Ok(value) if problems.is_empty() => return Ok(value),
            Ok(_) => return Err(problems),
            Err(trouble) => {
                let at = trouble.at;
                problems.push(trouble.into_problem());
                let pruned = at.is_some_and(|(id, _)| prune(&mut node, id));
                if !pruned || problems.len() >= MOST {
                    return Err(problems);
                }
            }
        }
    }
}

/// Removes the smallest map entry or list item that holds the node with this id.
fn prune(node: &mut Node, id: usize) -> bool {
    fn holds(node: &Node, id: usize) -> bool {
        node.id == id
            || match &node.value {
                NodeValue::Scalar { .. } => false,
                NodeValue::List(items) => items.iter().any(|item| holds(item, id)),
                NodeValue::Map(entries) => entries.iter().any(|(k, v)| k.id == id || holds(v, id)),
            }
    }
    match &mut node.value {
        NodeValue::Scalar { .. } => false,
        NodeValue::List(items) => {
            let Some(at) = items.iter().position(|item| holds(item, id)) else {
                return false;
            };
            if !prune(&mut items[at], id) {
                items.remove(at);
            }
            true
        }
        NodeValue::Map(entries) => {
            let Some(at) = entries.iter().position(|(k, v)| k.id == id || holds(v, id)) else {
                return false;
            };
            if entries[at].0.id == id || !prune(&mut entries[at].1, id) {
                entries.remove(at);
            }
            true
        }
    }
}

/// An error on its way out, with the node it belongs to.
#[derive(Debug)]
struct Trouble {
    at: Option<(usize, Mark)>,
    message: String,
}

impl Trouble {
    fn at(mut self, node: &Node) -> Self {
        self.at.get_or_insert((node.id, node.mark));
        self
    }

    fn into_problem(self) -> Problem {
        Problem {
            mark: self.at.map(|(_, mark)| mark).unwrap_or_default(),
            message: self.message,
        }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Trouble {}

impl de::Error for Trouble {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Trouble {
            at: None,
            message: message.to_string(),
        }
    }

    fn invalid_type(found: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        let found = match found {
            de::Unexpected::Seq => "a list".to_owned(),
            de::Unexpected::Map => "a group of keys".to_owned(),
            de::Unexpected::Unit | de::Unexpected::Option => "nothing".to_owned(),
            de::Unexpected::Str(text) => format!("“{}”", clip(text, QUOTED)),
            other => other.to_string(),
        };
        Self::custom(format!("here stands {found}; expected {expected}"))
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        Self::custom(unknown_key(field, expected))
    }
}

/// Says that a key is not known and which known ones come nearest.
pub(super) fn unknown_key(key: &str, known: &[&str]) -> String {
    let key = &clip(key, QUOTED);
    let mut near: Vec<(f64, &str)> = known
        .iter()
        .map(|name| (strsim::jaro_winkler(name, key), *name))
        .filter(|(score, _)| *score > 0.7)
        .collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0));
    match near.as_slice() {
        [] => format!("unknown key “{key}”; known here: {}", known.join(", ")),
        near => {
            let names: Vec<String> = near.iter().take(3).map(|(_, n)| format!("“{n}”")).collect();
            format!("unknown key “{key}”; did you mean {}?", names.join(" or "))
        }
    }
}

/// A node being read.
#[derive(Clone, Copy)]
struct Reader<'n>(&'n Node);

impl<'de> Deserializer<'de> for Reader<'_> {
    type Error = Trouble;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Trouble> {
        let done = match &self.0.value {
            _ if self.0.is_null() => visitor.visit_unit(),
            NodeValue::Scalar { text, .. } => visitor.visit_str(text),
            NodeValue::List(items) => visitor.visit_seq(Items(items.iter())),
            NodeValue::Map(entries) => visitor.visit_map(Entries {
                rest: entries.iter(),
                value: None,
            }),
        };
        done.map_err(|trouble| trouble.at(self.0))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Trouble> {
        if self.0.is_null() {
            visitor.visit_none()
        } else {
            visitor
                .visit_some(self)
                .map_err(|trouble: Trouble| trouble.at(self.0))
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Trouble> {
        let value = match self.0.text() {
            Some("true" | "yes") => true,
            Some("false" | "no") => false,
            _ => return Err(Trouble::expected(self.0, "true or false")),
        };
        visitor
            .visit_bool(value)
            .map_err(|trouble: Trouble| trouble.at(self.0))
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Trouble> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Trouble> {
        match self.0.text().and_then(|text| text.parse::<u32>().ok()) {
            Some(number) => visitor
                .visit_u64(number.into())
                .map_err(|trouble: Trouble| trouble.at(self.0)),
            None => Err(Trouble::expected(self.0, "a whole number")),
        }
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Trouble> {
        match self.0.text().and_then(|text| text.parse().ok()) {
            Some(number) => visitor
                .visit_i64(number)
                .map_err(|trouble: Trouble| trouble.at(self.0)),
            None => Err(Trouble::expected(self.0, "a whole number")),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Trouble> {
        visitor
            .visit_newtype_struct(self)
            .map_err(|trouble: Trouble| trouble.at(self.0))
    }

    // A list is no record: its items must not become fields by their order.
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Trouble> {
        match &self.0.value {
            NodeValue::List(_) => Err(Trouble::expected(self.0, "a group of keys")),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Trouble> {
        match self.0.text() {
            Some(text) if variants.contains(&text) => visitor
                .visit_enum(de::value::StrDeserializer::<Trouble>::new(text))
                .map_err(|trouble| trouble.at(self.0)),
            _ => Err(Trouble::expected(
                self.0,
                &format!("one of {}", variants.join(", ")),
            )),
        }
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i128 u8 u16 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        seq tuple tuple_struct map identifier ignored_any
    }
}

impl Trouble {
    fn expected(node: &Node, what: &str) -> Self {
        let found = match &node.value {
            NodeValue::Scalar { text, .. } => format!("“{}”", clip(text, QUOTED)),
            NodeValue::List(_) => "a list".to_owned(),
            NodeValue::Map(_) => "a group of keys".to_owned(),
        };
        Trouble {
            at: Some((node.id, node.mark)),
            message: format!("here stands {found}; expected {what}"),
        }
    }
}

struct Items<'n>(std::slice::Iter<'n, Node>);

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Trouble;
    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Trouble> {
        self.0
            .next()
            .map(|node| {
                seed.deserialize(Reader(node))
                    .map_err(|trouble| trouble.at(node))
            })
            .transpose()
    }
}

struct Entries<'n> {
    rest: std::slice::Iter<'n, (Node, Node)>,
    value: Option<&'n Node>,
}

impl<'de> MapAccess<'de> for Entries<'_> {
    type Error = Trouble;
    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Trouble> {
        let Some((key, value)) = self.rest.next() else {
            return Ok(None);
        };
        self.value = Some(value);
        seed.deserialize(Reader(key))
            .map(Some)
            .map_err(|trouble| trouble.at(key))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Trouble> {
        let value = self
            .value
            .take()
            .ok_or_else(|| <Trouble as de::Error>::custom("a value without its key"))?;
        seed.deserialize(Reader(value))
            .map_err(|trouble| trouble.at(value))
    }
}
