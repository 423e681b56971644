//! How a date stands in a file: a scalar (`2018-02-15`, `2018-02-15 ~10:30`) where that says all,
//! else a group of keys (date, as_written, time, after, before). Words are read too, unless they
//! depend on the day of reading: a file means the same on any day.

use super::{Edtf, OrderHint, TimeOfDay, UncertainDate, phrase};
use serde::de::{self, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// The date as a scalar, where a scalar says all.
fn scalar(date: &UncertainDate) -> Option<String> {
    match (&date.edtf, &date.as_written, &date.time, &date.order) {
        (Some(edtf), None, None, None) => Some(edtf.to_string()),
        (Some(edtf), None, Some(time), None) => Some(format!("{edtf} {time}")),
        _ => None,
    }
}

/// Text that reads back as the same date: the scalar, or the keys as JSON.
pub(super) fn text(date: &UncertainDate) -> String {
    scalar(date).unwrap_or_else(|| serde_json::to_string(date).unwrap_or_default())
}

impl Serialize for UncertainDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Some(text) = scalar(self) {
            return serializer.serialize_str(&text);
        }
        let mut map = serializer.serialize_map(None)?;
        if let Some(edtf) = &self.edtf {
            map.serialize_entry("date", &edtf.to_string())?;
        }
        if let Some(text) = &self.as_written {
            map.serialize_entry("as_written", text)?;
        }
        if let Some(time) = &self.time {
            map.serialize_entry("time", &time.to_string())?;
        }
        match &self.order {
            Some(OrderHint::After(record)) => map.serialize_entry("after", record)?,
            Some(OrderHint::Before(record)) => map.serialize_entry("before", record)?,
            None => {}
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for UncertainDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FileForm)
    }
}

struct FileForm;

const KEYS: &[&str] = &["date", "as_written", "time", "after", "before"];

impl<'de> Visitor<'de> for FileForm {
    type Value = UncertainDate;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date such as 2018-02-15 or “early March 2019”")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<UncertainDate, E> {
        read(text).map_err(E::custom)
    }

    fn visit_i64<E: de::Error>(self, year: i64) -> Result<UncertainDate, E> {
        self.visit_str(&format!("{year:04}"))
    }

    fn visit_u64<E: de::Error>(self, year: u64) -> Result<UncertainDate, E> {
        self.visit_str(&format!("{year:04}"))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<UncertainDate, A::Error> {
        let mut date = UncertainDate::default();
        let mut as_written = None;
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "date" => {
                    let inner: UncertainDate = map.next_value()?;
                    date.edtf = inner.edtf;
                    date.time = date.time.or(inner.time);
                    date.as_written = inner.as_written;
                }
                "as_written" => as_written = Some(map.next_value::<String>()?),
                "time" => {
                    let text: String = map.next_value()?;
                    date.time = Some(TimeOfDay::parse(&text).ok_or_else(|| {
                        de::Error::custom(format!(
                            "“{text}” is not a time: write 10:30, ~10:30, 18:00-06:00 or a part of the day such as morning"
                        ))
                    })?);
                }
                "after" => date.order = Some(OrderHint::After(map.next_value()?)),
                "before" => date.order = Some(OrderHint::Before(map.next_value()?)),
                other => return Err(de::Error::unknown_field(other, KEYS)),
            }
        }
        date.as_written = as_written.or(date.as_written);
        Ok(date)
    }
}

/// Reads the scalar form, or words that mean the same on any day.
fn read(text: &str) -> Result<UncertainDate, super::DateError> {
    let text = text.trim();
    if let Some((edtf, time)) = text.rsplit_once(' ')
        && let (Ok((edtf, None)), Some(time)) = (Edtf::with_time(edtf), TimeOfDay::parse(time))
    {
        return Ok(UncertainDate {
            edtf: Some(edtf),
            time: Some(time),
            ..UncertainDate::default()
        });
    }
    phrase::parse(text, None).map(|understood| understood.date)
}
