//! A bundle of records as read from a dossier: what views, letters and exports work on.

use super::*;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// A record as it lies in a dossier.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored<R> {
    /// Local number, unique in the dossier.
    pub number: i64,
    /// The record, with its uid.
    pub record: R,
}

impl<R: Record> Stored<R> {
    /// The reference that people type: the slug, or kind letter and number (`i12`).
    pub fn reference(&self) -> String {
        match self.record.slug() {
            Some(slug) => slug.to_string(),
            None => format!("{}{}", R::KIND.prefix(), self.number),
        }
    }

    /// The key that links of other records hold: the slug, or the uid where there is none.
    pub fn key(&self) -> String {
        match (self.record.slug(), self.record.uid()) {
            (Some(slug), _) => slug.to_string(),
            (None, Some(uid)) => uid.to_string(),
            (None, None) => self.reference(),
        }
    }
}

impl<R> std::ops::Deref for Stored<R> {
    type Target = R;
    fn deref(&self) -> &R {
        &self.record
    }
}

macro_rules! settings {
    ($( #[doc = $about:literal] $name:ident, )*) => {
        /// Settings of a dossier: what is said once for all its letters. A text may be given by
        /// language ([`super::words`]).
        #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct Settings {
            $( #[doc = $about]
               #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "super::words::read")]
               pub $name: Option<String>, )*
            /// The organization in whose name letters are written.
            #[serde(skip_serializing_if = "Option::is_none")]
            pub sender: Option<Link>,
        }

        impl Settings {
            /// Names of the settings, with what each is for.
            pub const NAMES: &'static [(&'static str, &'static str)] = &[
                $( (stringify!($name), $about), )*
                ("sender", " The organization in whose name letters are written."),
            ];

            /// Settings from what is kept under each name.
            ///
            /// # Errors
            /// What looking a name up gives.
            pub fn gathered<E>(of: impl Fn(&str) -> Result<Option<String>, E>) -> Result<Settings, E> {
                Ok(Settings {
                    $( $name: of(stringify!($name))?, )*
                    sender: of("sender")?.map(Link),
                })
            }

            /// Each setting by name, as it is kept.
            pub fn pairs(&self) -> Vec<(&'static str, Option<String>)> {
                vec![
                    $( (stringify!($name), self.$name.clone()), )*
                    ("sender", self.sender.as_ref().map(|link| link.0.clone())),
                ]
            }
        }
    };
}

settings! {
    /// Title of the dossier.
    title,
    /// Language in which own words are written where they do not say (BCP 47) [default: en].
    language,
    /// In whose name letters are written together with the sender, in words.
    co_senders,
    /// Who signs letters.
    signatory,
    /// Office of who signs.
    signatory_title,
    /// Place in the date line of letters.
    place,
    /// Letterhead: the lines at the top of letters; the sender's name and public contacts where not said.
    letterhead,
    /// Pattern of reference numbers of letters, such as `{year}/{number:3}`.
    reference,
    /// Pattern of case codes of series of letters, such as `{country3} {serial:3} / {month:2}{year:2} / XYZ {programme:3}`.
    case_code,
}

impl Settings {
    /// The language in which own words are written where they do not say.
    pub fn working_language(&self) -> &str {
        self.language
            .as_deref()
            .unwrap_or(super::words::USUAL_LANGUAGE)
    }
}

/// Records that belong together, links resolved to keys.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Case {
    /// Settings of the dossier.
    pub settings: Settings,
    /// Added terms.
    pub terms: Vec<Stored<Term>>,
    /// Actors, defenders among them.
    pub actors: Vec<Stored<Actor>>,
    /// Sources.
    pub sources: Vec<Stored<Source>>,
    /// Provisions of law.
    pub provisions: Vec<Stored<Provision>>,
    /// Affiliations.
    pub affiliations: Vec<Stored<Affiliation>>,
    /// Relationships.
    pub relationships: Vec<Stored<Relationship>>,
    /// Life events.
    pub life_events: Vec<Stored<LifeEvent>>,
    /// Incidents.
    pub incidents: Vec<Stored<Incident>>,
    /// Proceedings.
    pub proceedings: Vec<Stored<Proceeding>>,
    /// Charges.
    pub charges: Vec<Stored<Charge>>,
    /// Steps.
    pub steps: Vec<Stored<Step>>,
    /// Measures.
    pub measures: Vec<Stored<Measure>>,
    /// Demands.
    pub demands: Vec<Stored<Demand>>,
    /// Communications.
    pub communications: Vec<Stored<Communication>>,
    /// How many records were left out because they are above the level asked for.
    pub withheld: usize,
    /// Whether any text of it is given by language.
    pub by_language: bool,
    /// The level that it was limited to, with all that follows from that; none where that is
    /// still to be done.
    pub limited_to: Option<Confidentiality>,
}

/// Finds records of a [`Case`] by key.
#[derive(Debug)]
pub struct Index<'c> {
    /// Actors by key.
    pub actors: HashMap<String, &'c Stored<Actor>>,
    /// Sources by key.
    pub sources: HashMap<String, &'c Stored<Source>>,
    /// Provisions by key.
    pub provisions: HashMap<String, &'c Stored<Provision>>,
    /// Proceedings by key.
    pub proceedings: HashMap<String, &'c Stored<Proceeding>>,
    /// Charges by key.
    pub charges: HashMap<String, &'c Stored<Charge>>,
}

macro_rules! each_list {
    ($do:ident, $case:expr) => {
        $do!(
            $case,
            terms,
            actors,
            sources,
            provisions,
            affiliations,
            relationships,
            life_events,
            incidents,
            proceedings,
            charges,
            steps,
            measures,
            demands,
            communications
        )
    };
}

impl Case {
    /// The case with, of every text given by language, the one in the language wanted, else the
    /// one in the working language, else the first.
    pub fn in_language(mut self, wanted: &str) -> Case {
        if !self.by_language {
            return self;
        }
        let working = self.settings.working_language().to_owned();
        fn chosen<R: Record>(records: &mut [Stored<R>], wanted: &str, working: &str) {
            for stored in records {
                let Ok(mut value) = serde_json::to_value(&stored.record) else {
                    continue;
                };
                if !words::has_languages(&value) {
                    continue;
                }
                words::choose(&mut value, wanted, working);
                if let Ok(record) = serde_json::from_value(value) {
                    stored.record = record;
                }
            }
        }
        macro_rules! choose {
            ($case:expr, $($list:ident),*) => { $( chosen(&mut $case.$list, wanted, &working); )* };
        }
        each_list!(choose, self);
        if let Ok(mut settings) = serde_json::to_value(&self.settings) {
            words::choose(&mut settings, wanted, &working);
            if let Ok(settings) = serde_json::from_value(settings) {
                self.settings = settings;
            }
        }
        self.by_language = false;
        self
    }
    /// Records by key.
    pub fn index(&self) -> Index<'_> {
        fn by_key<R: Record>(records: &[Stored<R>]) -> HashMap<String, &Stored<R>> {
            records.iter().map(|r| (r.key(), r)).collect()
        }
        Index {
            actors: by_key(&self.actors),
            sources: by_key(&self.sources),
            provisions: by_key(&self.provisions),
            proceedings: by_key(&self.proceedings),
            charges: by_key(&self.charges),
        }
    }
}

impl<'c> Index<'c> {
    /// The actor behind a link.
    pub fn actor(&self, link: &Link) -> Option<&'c Stored<Actor>> {
        self.actors.get(link.as_str()).copied()
    }
    /// The source behind a link.
    pub fn source(&self, link: &Link) -> Option<&'c Stored<Source>> {
        self.sources.get(link.as_str()).copied()
    }
    /// The provision behind a link.
    pub fn provision(&self, link: &Link) -> Option<&'c Stored<Provision>> {
        self.provisions.get(link.as_str()).copied()
    }
    /// The proceeding behind a link.
    pub fn proceeding(&self, link: &Link) -> Option<&'c Stored<Proceeding>> {
        self.proceedings.get(link.as_str()).copied()
    }
    /// The charge behind a link.
    pub fn charge(&self, link: &Link) -> Option<&'c Stored<Charge>> {
        self.charges.get(link.as_str()).copied()
    }
}
