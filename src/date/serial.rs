//! Dates in case files: one word where that says all (`2018-02-15 ~10:30`), else a map.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{OrderHint, TimeOfDay, UncertainDate, canonical, edtf::spell_year};

const FIELDS: &[&str] = &["date", "as_written", "time", "after", "before"];

impl Serialize for UncertainDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.as_written.is_none() && self.order.is_none() {
            return serializer.serialize_str(&canonical::scalar(self));
        }
        let mut map = serializer.serialize_map(None)?;
        if let Some(edtf) = &self.edtf {
            map.serialize_entry("date", &edtf.to_string())?;
        }
        if let Some(phrase) = &self.as_written {
            map.serialize_entry("as_written", phrase)?;
        }
        if let Some(time) = self.time {
            map.serialize_entry("time", &time.to_string())?;
        }
        match &self.order {
            Some(OrderHint::After(reference)) => map.serialize_entry("after", reference)?,
            Some(OrderHint::Before(reference)) => map.serialize_entry("before", reference)?,
            None => {}
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for UncertainDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(DateVisitor { nested: false })
    }
}

/// The value of the field `date`: a date in one word, not again a map.
struct Scalar(UncertainDate);

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_any(DateVisitor { nested: true })
            .map(Self)
    }
}

/// A text, taken as written even when the file format reads it as a number.
struct Text(String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;
        impl Visitor<'_> for TextVisitor {
            type Value = Text;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Text, E> {
                Ok(Text(text.to_owned()))
            }
            fn visit_u64<E: de::Error>(self, number: u64) -> Result<Text, E> {
                Ok(Text(number.to_string()))
            }
            fn visit_i64<E: de::Error>(self, number: i64) -> Result<Text, E> {
                Ok(Text(number.to_string()))
            }
        }
        deserializer.deserialize_any(TextVisitor)
    }
}

struct DateVisitor {
    nested: bool,
}

impl<'de> Visitor<'de> for DateVisitor {
    type Value = UncertainDate;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date such as 2018-02-15, 2018-02, `early March 2019` or `undated`")?;
        if self.nested {
            return Ok(());
        }
        f.write_str(", or a map with date, as_written, time, after or before")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<UncertainDate, E> {
        UncertainDate::parse_lasting(text).map_err(E::custom)
    }

    fn visit_i64<E: de::Error>(self, year: i64) -> Result<UncertainDate, E> {
        if !(1000..=9999).contains(&year.abs()) {
            return Err(E::custom(format!(
                "the number {year} is not a year of four digits; put quotes around a date, \
                 for example '2018-02-15'"
            )));
        }
        UncertainDate::from_edtf(&spell_year(year)).map_err(E::custom)
    }

    fn visit_u64<E: de::Error>(self, year: u64) -> Result<UncertainDate, E> {
        self.visit_i64(i64::try_from(year).unwrap_or(i64::MAX))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<UncertainDate, E> {
        Err(E::custom(format!(
            "the number {number} is not a date; write for example 2018-02 or '12.02.2018'"
        )))
    }

    fn visit_unit<E: de::Error>(self) -> Result<UncertainDate, E> {
        Ok(UncertainDate::default())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<UncertainDate, A::Error> {
        if self.nested {
            return Err(de::Error::custom(
                "the field `date` holds a date in one word, such as 2018-02-15, not a map",
            ));
        }
        let mut date: Option<UncertainDate> = None;
        let mut phrase: Option<String> = None;
        let mut time: Option<TimeOfDay> = None;
        let mut order: Option<OrderHint> = None;
        while let Some(field) = map.next_key::<String>()? {
            match field.as_str() {
                "date" if date.is_none() => date = Some(map.next_value::<Scalar>()?.0),
                "as_written" if phrase.is_none() => {
                    phrase = Some(map.next_value::<Text>()?.0);
                }
                "time" if time.is_none() => {
                    let text = map.next_value::<Text>()?.0;
                    time = Some(text.parse().map_err(de::Error::custom)?);
                }
                "after" | "before" if order.is_none() => {
                    let reference = map.next_value::<Text>()?.0;
                    if !canonical::is_reference(&reference) {
                        return Err(de::Error::custom(format!(
                            "`{field}: {reference}` does not name a record; write for example \
                             `{field}: s3`"
                        )));
                    }
                    order = Some(if field == "after" {
                        OrderHint::After(reference)
                    } else {
                        OrderHint::Before(reference)
                    });
                }
                "after" | "before" => {
                    return Err(de::Error::custom(
                        "a date takes one hint for order: either `after` or `before`, once",
                    ));
                }
                "date" | "as_written" | "time" => {
                    return Err(de::Error::custom(format!(
                        "the field `{field}` stands twice in one date"
                    )));
                }
                _ => return Err(de::Error::unknown_field(&field, FIELDS)),
            }
        }
        let mut date = date.unwrap_or_default();
        if time.is_some() && date.time.is_some() {
            return Err(de::Error::custom(
                "the time stands both in `date` and in `time`; write it once",
            ));
        }
        date.time = date.time.or(time);
        date.as_written = phrase.or(date.as_written);
        date.order = order.or(date.order);
        Ok(date)
    }
}
