//! The shape of records as data: which fields a record or a part of one has and what each holds.
//! Declared together with the struct by `record!` and `part!`, so that checking, storing,
//! showing and setting a field all follow one declaration.

use super::{Confidentiality, Kind, Link, Slug, Uid};
use crate::date::UncertainDate;
use crate::vocabulary::countries::CountryCode;
use serde::de::{self, Deserialize, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// What a field holds.
#[derive(Clone, Copy, Debug)]
pub enum Form {
    /// A short text.
    Text,
    /// A text of any number of lines.
    LongText,
    /// Several short texts.
    Texts,
    /// A whole number.
    Integer,
    /// An amount, kept as the decimal text it was given as.
    Decimal,
    /// True or false.
    Flag,
    /// An uncertain date.
    Date,
    /// A country by its ISO 3166-1 code.
    Country,
    /// Several countries.
    Countries,
    /// A term of the named vocabulary.
    Term(&'static str),
    /// Several terms of the named vocabulary.
    Terms(&'static str),
    /// A link to a record of a kind.
    Link(Kind),
    /// Several links to records of a kind.
    Links(Kind),
    /// A link to a record of any kind.
    AnyLink,
    /// Parts of the record with fields of their own.
    Parts(&'static PartShape),
    /// A level of confidentiality.
    Confidentiality,
}

impl Form {
    /// Whether a field holds several values, each a row of its own where it is stored.
    pub const fn is_several(self) -> bool {
        matches!(
            self,
            Form::Texts | Form::Countries | Form::Terms(_) | Form::Links(_) | Form::Parts(_)
        )
    }
}

/// A field: its name, what it holds, and one line on what it is for.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Name of the field in files and on the command line, and of its column.
    pub name: &'static str,
    /// What it holds.
    pub form: Form,
    /// What it is for.
    pub about: &'static str,
}

/// The shape of a part of records (a name, an involvement, a citation …).
#[derive(Debug)]
pub struct PartShape {
    /// Name of its table.
    pub table: &'static str,
    /// The field that a bare text stands for.
    pub short: &'static str,
    /// Its fields.
    pub fields: &'static [Field],
}

/// Whether a field holds nothing and is left out of files.
pub trait Blank {
    /// True when there is nothing to write.
    fn is_blank(&self) -> bool;
}

impl<T> Blank for Option<T> {
    fn is_blank(&self) -> bool {
        self.is_none()
    }
}

impl<T> Blank for Vec<T> {
    fn is_blank(&self) -> bool {
        self.is_empty()
    }
}

impl Blank for bool {
    fn is_blank(&self) -> bool {
        !self
    }
}

/// How a field is read from a file: a list takes a single item too; null is an absent value.
pub trait Readable<'de>: Sized {
    /// Reads the field.
    ///
    /// # Errors
    /// When the input does not fit.
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

macro_rules! readable_as_is {
    ($($type:ty),*) => { $(
        impl<'de> Readable<'de> for Option<$type> {
            fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Option::deserialize(deserializer)
            }
        }
    )* };
}
readable_as_is!(
    u32,
    i64,
    UncertainDate,
    CountryCode,
    Confidentiality,
    Link,
    Slug,
    Uid
);

impl<'de> Readable<'de> for Option<String> {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::words::read(deserializer)
    }
}

impl<'de> Readable<'de> for bool {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer)?.unwrap_or_default())
    }
}

impl<'de, T: Deserialize<'de>> Readable<'de> for Vec<T> {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OneOrMany(PhantomData))
    }
}

struct OneOrMany<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for OneOrMany<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list, or a single item")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(items)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        T::deserialize(de::value::MapAccessDeserializer::new(map)).map(|item| vec![item])
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        T::deserialize(text.into_deserializer()).map(|item| vec![item])
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }
}

/// Declares a kind of record: its struct, its shape and its [`Record`](super::Record) face. Every
/// record also has a slug, sources, accounts, identifiers, confidentiality, a note and a uid.
macro_rules! record {
    ($(#[doc = $about:expr])* $name:ident, $kind:expr, defaults to $level:ident, requires [$($required:literal),*] {
        $( #[doc = $field_about:literal] $field:ident : $type:ty => $form:expr, )*
    }) => {
        $(#[doc = $about])*
        #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct $name {
            #[doc = "Short name that people type; unique within its kind."]
            #[serde(skip_serializing_if = "Blank::is_blank", deserialize_with = "Readable::read")]
            pub slug: Option<Slug>,
            $( #[doc = $field_about]
               #[serde(skip_serializing_if = "Blank::is_blank", deserialize_with = "Readable::read")]
               pub $field: $type, )*
            #[doc = "What the record rests on."]
            #[serde(skip_serializing_if = "Blank::is_blank", deserialize_with = "Readable::read")]
            pub sources: Vec<Citation>,
            #[doc = "Other accounts of its fields that disagree."]
            #[serde(skip_serializing_if = "Blank::is_blank", deserialize_with = "Readable::read")]
            pub accounts: Vec<Account>,
            #[doc = "What others call it: case codes, numbers, identity documents."]
            #[serde(skip_serializing_if = "Blank::is_blank", deserialize_with = "Readable::read")]
            pub identifiers: Vec<Identifier>,
            #[doc = "How far it may travel; the default depends on the kind."]
            #[serde(skip_serializing_if = "Blank::is_blank", deserialize_with = "Readable::read")]
            pub confidentiality: Option<Confidentiality>,
            #[doc = "A working note; never leaves the dossier in a letter."]
            #[serde(skip_serializing_if = "Blank::is_blank", deserialize_with = "Readable::read")]
            pub note: Option<String>,
            #[doc = "Identifier that is the same on every machine."]
            #[serde(skip_serializing_if = "Blank::is_blank", deserialize_with = "Readable::read")]
            pub uid: Option<Uid>,
        }

        impl Record for $name {
            const KIND: Kind = $kind;
            const DEFAULT_CONFIDENTIALITY: Confidentiality = Confidentiality::$level;
            const REQUIRED: &'static [&'static str] = &[$($required),*];
            const FIELDS: &'static [Field] = &[
                $( Field { name: stringify!($field), form: $form, about: $field_about }, )*
                Field { name: "sources", form: Form::Parts(&Citation::SHAPE), about: "What the record rests on." },
                Field { name: "accounts", form: Form::Parts(&Account::SHAPE), about: "Other accounts of its fields that disagree." },
                Field { name: "identifiers", form: Form::Parts(&Identifier::SHAPE), about: "What others call it: case codes, numbers, identity documents." },
            ];
            fn slug(&self) -> Option<&Slug> { self.slug.as_ref() }
            fn uid(&self) -> Option<Uid> { self.uid }
            fn confidentiality(&self) -> Confidentiality {
                self.confidentiality.unwrap_or(Confidentiality::$level)
            }
            fn citations(&self) -> &[Citation] { &self.sources }
            fn accounts(&self) -> &[Account] { &self.accounts }
        }
    };
}

/// Declares a part of records: its struct, its shape, and that a bare text stands for one field.
macro_rules! part {
    ($(#[doc = $about:expr])* $name:ident, $table:literal, short $short:ident as $inner:ty {
        $( #[doc = $field_about:literal] $field:ident : $type:ty => $form:expr, )*
    }) => {
        $(#[doc = $about])*
        #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(remote = "Self", default, deny_unknown_fields)]
        pub struct $name {
            $( #[doc = $field_about]
               #[serde(skip_serializing_if = "Blank::is_blank", deserialize_with = "Readable::read")]
               pub $field: $type, )*
        }

        impl $name {
            /// Its shape.
            pub const SHAPE: PartShape = PartShape {
                table: $table,
                short: stringify!($short),
                fields: &[ $( Field { name: stringify!($field), form: $form, about: $field_about }, )* ],
            };
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let bare = $name { $short: self.$short.clone(), ..Default::default() };
                match &self.$short {
                    // A group of texts by language would read as the fields of the part.
                    Some(short)
                        if *self == bare
                            && crate::model::words::by_language(short.as_str()).is_none() =>
                        serde::Serialize::serialize(short, serializer),
                    _ => $name::serialize(self, serializer),
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Either;
                impl<'de> serde::de::Visitor<'de> for Either {
                    type Value = $name;
                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(f, "a text ({}) or fields such as “{}”", stringify!($short), stringify!($short))
                    }
                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$name, E> {
                        let short = <$inner as serde::Deserialize>::deserialize(serde::de::IntoDeserializer::<E>::into_deserializer(text))?;
                        Ok($name { $short: Some(short), ..Default::default() })
                    }
                    fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<$name, A::Error> {
                        $name::deserialize(serde::de::value::MapAccessDeserializer::new(map))
                    }
                }
                deserializer.deserialize_any(Either)
            }
        }
    };
}

pub(crate) use {part, record};
