//! An entry of a timeline.

use crate::date::{UncertainDate, words_for};
use crate::model::Confidentiality;
use crate::view::course::events::Placed;
use crate::view::phrase;
use chrono::NaiveDate;
use serde::Serialize;

/// One thing that happened or is to come.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Entry {
    /// Reference of its record: kind letter and number.
    pub reference: String,
    /// References of other records that tell of the same event.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// How it came to its place.
    #[serde(skip)]
    pub placed: Placed,
    /// The year under which it stands.
    #[serde(skip)]
    pub year: Option<i32>,
    /// Kind of record: incident, step, measure …
    pub kind: String,
    /// Codes of the kinds of act or step.
    pub types: Vec<String>,
    /// When, for machines.
    pub date: UncertainDate,
    /// Earliest day that the date can mean.
    pub earliest: Option<NaiveDate>,
    /// Latest day that it can mean.
    pub latest: Option<NaiveDate>,
    /// When, as people write it.
    pub when: String,
    /// What, in one line.
    pub what: String,
    /// Whether somebody put it in words: what a kind is called says less.
    #[serde(skip)]
    pub own_words: bool,
    /// How many times, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub times: Option<String>,
    /// Whom it concerns, where that is not only the one whose timeline it is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub who: Vec<String>,
    /// By whom.
    pub by: Vec<String>,
    /// Keys of those who did it, for asking.
    #[serde(skip)]
    pub by_keys: Vec<String>,
    /// Where.
    pub place: String,
    /// Where the case is in which it happened, for asking.
    #[serde(skip)]
    pub case_place: String,
    /// On what legal basis.
    pub legal_basis: Vec<String>,
    /// The same for people: short where it was told before.
    #[serde(skip)]
    pub basis: Vec<String>,
    /// What it rests on.
    pub sources: Vec<String>,
    /// Status of knowledge, where it is not plain fact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Its confidentiality, where it is not public.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidentiality: Option<Confidentiality>,
    /// All that is known besides, with a label each.
    pub details: Vec<Detail>,
    /// True for what is expected.
    #[serde(skip)]
    pub expected: bool,
}

/// Something known besides.
#[derive(Clone, Debug, Serialize)]
pub struct Detail {
    /// What it is; empty for the narrative.
    pub label: String,
    /// The text.
    pub text: String,
}

impl Entry {
    /// The references of all records that tell of it.
    pub fn references(&self) -> String {
        let also = self.also.iter().map(String::as_str);
        let all: Vec<&str> = std::iter::once(self.reference.as_str())
            .chain(also)
            .collect();
        all.join(", ")
    }

    /// Its facts besides when and what, each with a label, for formats without columns.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        let place = match self.place.is_empty() {
            true => Vec::new(),
            false => vec![self.place.clone()],
        };
        let all = [
            ("where", &place, "; "),
            ("whom", &self.who, ", "),
            ("by", &self.by, ", "),
            ("legal basis", &self.basis, "; "),
            ("sources", &self.sources, ", "),
        ];
        let told = all.into_iter().filter(|(_, values, _)| !values.is_empty());
        told.map(|(label, values, between)| (label, values.join(between)))
            .collect()
    }

    /// Takes what another record tells of the same event into its row.
    pub(super) fn take(&mut self, other: Entry) {
        fn add(own: &mut Vec<String>, others: Vec<String>) {
            for one in others {
                if !own.contains(&one) {
                    own.push(one);
                }
            }
        }
        self.put_together(&other);
        self.also.push(other.reference);
        add(&mut self.types, other.types);
        add(&mut self.who, other.who);
        add(&mut self.by, other.by);
        add(&mut self.by_keys, other.by_keys);
        add(&mut self.legal_basis, other.legal_basis);
        add(&mut self.sources, other.sources);
        if self.place.is_empty() {
            self.place = other.place;
        }
        self.times = self.times.take().or(other.times);
        if let Some(status) = other.status.filter(|own| self.status.as_ref() != Some(own)) {
            let told = format!("{status} ({})", self.also.last().map_or("", String::as_str));
            self.detail("Status", told);
        }
        self.confidentiality = self.confidentiality.max(other.confidentiality);
        self.details.extend(other.details);
    }

    /// Says what both records say: the words of both, or what the kind of one is called behind the
    /// words of the other.
    fn put_together(&mut self, other: &Entry) {
        let folded = self.what.to_lowercase();
        // "Arrested" says nothing that "Arrested at home" does not.
        let stem = |text: &str| text.chars().take(5).collect::<String>().to_lowercase();
        let told = match other.own_words {
            true => folded.contains(&other.what.to_lowercase()),
            false => folded.contains(&stem(&other.what)),
        };
        if told || matches!(other.kind.as_str(), "life event") && !other.own_words {
            return;
        }
        self.what = match (self.own_words, other.own_words) {
            (_, true) if self.own_words => format!("{}; {}", self.what, other.what),
            (false, true) => format!("{} ({})", other.what, self.what.to_lowercase()),
            _ => format!("{} ({})", self.what, other.what.to_lowercase()),
        };
        self.own_words |= other.own_words;
    }

    pub(super) fn detail(&mut self, label: &str, text: String) {
        self.details.push(Detail {
            label: label.to_owned(),
            text,
        });
    }

    pub(super) fn optional(&mut self, label: &str, text: Option<&String>) {
        if let Some(text) = text {
            self.detail(label, text.clone());
        }
    }

    pub(super) fn dated(&mut self, label: &str, date: Option<&UncertainDate>) {
        if let Some(date) = date {
            self.detail(label, words(date));
        }
    }

    pub(super) fn list(&mut self, label: &str, names: &[String]) {
        if !names.is_empty() {
            self.detail(label, phrase::listed(names, "and"));
        }
    }
}

/// A date as people write it.
pub(super) fn words(date: &UncertainDate) -> String {
    words_for("en").map_or_else(|| date.canonical(), |words| words.plain(date))
}
