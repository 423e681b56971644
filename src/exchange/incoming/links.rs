//! The links of a record, whatever field or part they stand in.

use crate::model::shape::{Field, Form};
use crate::model::{Kind, Uid};
use crate::store::{Fields, Store, StoreError};
use serde_json::Value;

/// What takes a link, and the kind that it leads to where the field says it.
pub type Take<'t, E> = dyn FnMut(Option<Kind>, &mut Value) -> Result<(), E> + 't;

/// Calls `take` with each link of a record, and the kind that it leads to where the field says it.
///
/// # Errors
/// What `take` returns.
pub fn each_link<E>(kind: Kind, fields: &mut Fields, take: &mut Take<'_, E>) -> Result<(), E> {
    of_fields(kind.shape().fields, fields, take)
}

fn of_fields<E>(shape: &[Field], fields: &mut Fields, take: &mut Take<'_, E>) -> Result<(), E> {
    for field in shape {
        let Some(value) = fields.get_mut(field.name) else {
            continue;
        };
        match field.form {
            Form::Link(kind) => take(Some(kind), value)?,
            Form::AnyLink => take(None, value)?,
            Form::Links(kind) => {
                for item in value.as_array_mut().into_iter().flatten() {
                    take(Some(kind), item)?;
                }
            }
            Form::Parts(part) => {
                for item in value.as_array_mut().into_iter().flatten() {
                    if let Value::Object(own) = item {
                        of_fields(part.fields, own, take)?;
                        continue;
                    }
                    // A bare text stands for the main field of the part.
                    match part.fields.iter().find(|f| f.name == part.short) {
                        Some(Field {
                            form: Form::Link(kind),
                            ..
                        }) => take(Some(*kind), item)?,
                        Some(Field {
                            form: Form::AnyLink,
                            ..
                        }) => take(None, item)?,
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// Puts the keys that the dossier has for its records in the place of their uids: a record that has
/// a slug is known by it.
///
/// # Errors
/// When the dossier cannot be read.
pub fn by_keys(store: &Store, kind: Kind, fields: &mut Fields) -> Result<(), StoreError> {
    each_link(kind, fields, &mut |to, link| {
        if let Some(uid) = link.as_str().filter(|text| text.parse::<Uid>().is_ok())
            && let Some(key) = key_of(store, to, uid)?
        {
            *link = key.into();
        }
        Ok(())
    })
}

/// The key that the dossier has for the record with a uid, of a kind where that is known.
///
/// # Errors
/// When the dossier cannot be read.
pub fn key_of(store: &Store, kind: Option<Kind>, uid: &str) -> Result<Option<String>, StoreError> {
    for kind in kind.map_or_else(|| Kind::ALL.to_vec(), |kind| vec![kind]) {
        if let Some(id) = store.id_of(kind, uid)?
            && let Some(found) = store.describe(kind, id)?
        {
            return Ok(Some(found.key));
        }
    }
    Ok(None)
}
