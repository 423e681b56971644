//! What stands for uids in files for others. A uid holds the time at which its record was made
//! (RFC 9562, version 7), and a local number counts records; a key tells neither: it is the
//! HMAC-SHA256 (RFC 2104) of the uid under a secret of the dossier, in the form of a uid of
//! version 8. The same record has the same key in every export, and the dossier knows its own.

use super::read::Draft;
use crate::model::Uid;
use crate::model::shape::{Field, Form};
use crate::store::{Fields, Store, StoreError, Writer};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::Value;
use sha2::Sha256;
use std::collections::HashMap;

/// What is made under the secret, so that it is never taken for something else made under it.
const PURPOSE: &[u8] = b"dossier export key 1\0";

/// Makes keys of uids.
#[derive(Debug)]
pub struct Keys {
    mac: Hmac<Sha256>,
}

impl Keys {
    /// The keys of a dossier.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn of(store: &Store) -> Result<Keys, StoreError> {
        Keys::under(&store.export_secret()?)
    }

    fn under(secret: &[u8]) -> Result<Keys, StoreError> {
        let mac =
            Hmac::new_from_slice(secret).map_err(|error| StoreError::Damaged(error.to_string()))?;
        Ok(Keys { mac })
    }

    fn key(&self, uid: &Uid) -> Uid {
        let mut mac = self.mac.clone();
        mac.update(PURPOSE);
        mac.update(uid.0.as_bytes());
        let digest = mac.finalize().into_bytes();
        let mut bytes = [0; 16];
        for (to, from) in bytes.iter_mut().zip(digest) {
            *to = from;
        }
        Uid(uuid::Builder::from_custom_bytes(bytes).into_uuid())
    }

    /// What stands for what a link holds: the key of a uid; a slug stays.
    pub fn key_of(&self, link: &str) -> String {
        match link.parse::<Uid>() {
            Ok(uid) => self.key(&uid).to_string(),
            Err(_) => link.to_owned(),
        }
    }

    /// What stands for the name of an event in a calendar: a uid and what of its record it is.
    pub fn event(&self, name: &str) -> String {
        match name.split_at_checked(36) {
            Some((uid, part)) => format!("{}{part}", self.key_of(uid)),
            None => name.to_owned(),
        }
    }

    /// Puts keys in the place of the uid of a record, of the links that it holds, and of what its
    /// dates name.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn exchange(
        &self,
        store: &Store,
        shape: &[Field],
        fields: &mut Fields,
    ) -> Result<(), StoreError> {
        if let Some(Value::String(uid)) = fields.get_mut("uid") {
            *uid = self.key_of(uid);
        }
        for field in shape {
            match (field.form, fields.get_mut(field.name)) {
                (Form::Link(_) | Form::AnyLink, Some(Value::String(link))) => {
                    *link = self.key_of(link);
                }
                (Form::Links(_), Some(Value::Array(links))) => {
                    for link in links {
                        if let Value::String(link) = link {
                            *link = self.key_of(link);
                        }
                    }
                }
                (Form::Date, Some(Value::Object(date))) => {
                    for hint in ["after", "before"] {
                        if let Some(Value::String(named)) = date.get_mut(hint) {
                            let found = store.find_exactly(named, &[])?;
                            if let [one] = found.as_slice() {
                                *named = self.key_of(&one.key);
                            }
                        }
                    }
                }
                (Form::Parts(part), Some(Value::Array(items))) => {
                    for item in items {
                        match item {
                            Value::Object(own) => self.exchange(store, part.fields, own)?,
                            Value::String(short) if is_link(part.fields, part.short) => {
                                *short = self.key_of(short);
                            }
                            _ => {}
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }
}

fn is_link(shape: &[Field], name: &str) -> bool {
    shape
        .iter()
        .any(|field| field.name == name && matches!(field.form, Form::Link(_) | Form::AnyLink))
}

/// The uids of a dossier by the keys that stand for them in its exports.
#[derive(Debug, Default)]
pub struct Own {
    uids: HashMap<Uid, Uid>,
}

impl Own {
    fn of(secret: &[u8], uids: Vec<[u8; 16]>) -> Result<Own, StoreError> {
        let keys = Keys::under(secret)?;
        let pair = |uid| {
            let uid = Uid(uuid::Uuid::from_bytes(uid));
            (keys.key(&uid), uid)
        };
        Ok(Own {
            uids: uids.into_iter().map(pair).collect(),
        })
    }

    /// The keys of the dossier that is written to.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn of_writer(writer: &Writer<'_>) -> Result<Own, StoreError> {
        let (secret, uids) = writer.secret_and_uids()?;
        Own::of(&secret, uids)
    }

    /// Puts uids back where a record that comes in holds keys.
    pub fn recognise(&self, fields: &mut Fields) {
        each_text(fields, &mut |text| {
            if let Some(uid) = may_be_key(text).and_then(|key| self.uids.get(&key)) {
                *text = uid.to_string();
            }
        });
    }
}

/// Whether a record that comes in holds what may be a key.
pub fn holds_keys(fields: &mut Fields) -> bool {
    let mut any = false;
    each_text(fields, &mut |text| any |= may_be_key(text).is_some());
    any
}

/// Puts the uids of the dossier back where drafts hold its own keys, so that what comes back is
/// known again.
///
/// # Errors
/// When the dossier cannot be read.
pub fn recognise(store: &Store, drafts: &mut [Draft]) -> Result<(), StoreError> {
    if drafts.iter_mut().any(|draft| holds_keys(&mut draft.fields)) {
        let own = Own::of(&store.export_secret()?, store.uids()?)?;
        for draft in drafts {
            own.recognise(&mut draft.fields);
        }
    }
    Ok(())
}

fn may_be_key(text: &str) -> Option<Uid> {
    text.parse::<Uid>()
        .ok()
        .filter(|uid| uid.0.get_version_num() == 8)
}

fn each_text(fields: &mut Fields, take: &mut dyn FnMut(&mut String)) {
    fn walk(value: &mut Value, take: &mut dyn FnMut(&mut String)) {
        match value {
            Value::String(text) => take(text),
            Value::Array(items) => items.iter_mut().for_each(|item| walk(item, take)),
            Value::Object(fields) => fields.values_mut().for_each(|item| walk(item, take)),
            _ => {}
        }
    }
    fields.values_mut().for_each(|value| walk(value, take));
}
