//! Countries by their ISO 3166-1 codes, with the English names that letters need.

use serde::{Deserialize, Deserializer, Serialize};
use std::collections::HashMap;
use std::str::FromStr;
use std::sync::OnceLock;

/// A country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166-1 alpha-2.
    pub alpha2: &'static str,
    /// ISO 3166-1 alpha-3.
    pub alpha3: &'static str,
    /// Name for headings: "Russian Federation".
    pub name: &'static str,
    /// Name within a sentence, with its article: "the Russian Federation".
    pub in_sentence: &'static str,
    /// Adjective of nationality, where it is known: "Russian".
    pub adjective: Option<&'static str>,
    synonyms: Vec<&'static str>,
}

/// Every country.
pub fn countries() -> &'static [Country] {
    static ALL: OnceLock<Vec<Country>> = OnceLock::new();
    ALL.get_or_init(|| {
        include_str!("countries.tsv")
            .lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| {
                let mut cells = line.split('\t');
                Some(Country {
                    alpha2: cells.next()?,
                    alpha3: cells.next()?,
                    name: cells.next()?,
                    in_sentence: cells.next()?,
                    adjective: cells.next().filter(|a| !a.is_empty()),
                    synonyms: cells.next()?.split(';').filter(|s| !s.is_empty()).collect(),
                })
            })
            .collect()
    })
}

/// Every country by its code, and by its other code and all its names in lower case.
fn by_name() -> &'static HashMap<String, &'static Country> {
    static ALL: OnceLock<HashMap<String, &'static Country>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all = HashMap::new();
        for country in countries() {
            all.insert(country.alpha2.to_owned(), country);
            let names = [
                country.alpha2,
                country.alpha3,
                country.name,
                country.in_sentence,
            ];
            for name in names.iter().chain(&country.synonyms) {
                all.entry(name.to_lowercase()).or_insert(country);
            }
        }
        all
    })
}

/// A country's ISO 3166-1 alpha-2 code.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct CountryCode(String);

impl CountryCode {
    /// The code.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The country.
    pub fn country(&self) -> Option<&'static Country> {
        countries().iter().find(|c| c.alpha2 == self.0)
    }

    /// Name for headings.
    pub fn name(&self) -> &str {
        self.country().map_or(&self.0, |c| c.name)
    }

    /// Name within a sentence.
    pub fn in_sentence(&self) -> &str {
        self.country().map_or(&self.0, |c| c.in_sentence)
    }
}

impl FromStr for CountryCode {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wanted = text.trim();
        // Most are the code itself.
        if let Some(country) = by_name().get(wanted) {
            return Ok(CountryCode(country.alpha2.to_owned()));
        }
        if let Some(country) = by_name().get(wanted.to_lowercase().as_str()) {
            return Ok(CountryCode(country.alpha2.to_owned()));
        }
        let mut near: Vec<(f64, &Country)> = countries()
            .iter()
            .map(|c| {
                (
                    strsim::jaro_winkler(&c.name.to_lowercase(), &wanted.to_lowercase()),
                    c,
                )
            })
            .collect();
        near.sort_by(|a, b| b.0.total_cmp(&a.0));
        let near: Vec<String> = near
            .iter()
            .take(3)
            .map(|(_, c)| format!("{} ({})", c.name, c.alpha2))
            .collect();
        Err(format!(
            "“{wanted}” is not a country; nearest: {}",
            near.join(", ")
        ))
    }
}

impl<'de> Deserialize<'de> for CountryCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}
