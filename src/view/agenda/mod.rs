//! The agenda: what is coming and what is overdue, of letters, proceedings, measures and consent,
//! and who is in custody now. It works on a whole case, or on the part of a dossier that the store
//! picks out for it.

mod counts;
mod limits;
mod people;
mod proceedings;

pub use counts::{CustodyCount, custody_counts};

use super::correspondence::{DueKind, due};
use super::course::measures::{self, MeasureState};
use crate::date::order::arrange;
use crate::date::{UncertainDate, words_for};
use crate::model::case::Index;
use crate::model::{Case, Consent, Link, Record, Stored};
use crate::vocabulary::{Is, Terms};
use chrono::NaiveDate;
use people::People;
use serde::Serialize;

/// For how many days what should have come is called overdue, where nothing but the lack of a
/// record says that it did not: hearings, ends of orders and sentences.
pub const LOOKS_BACK: i64 = 366;

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AgendaKind {
    /// A reply to a letter is due.
    Reply,
    /// The last day to act on a letter.
    Act,
    /// What comes next in a proceeding.
    Next,
    /// A step whose date lies ahead.
    Step,
    /// The end of the last order of custody, or of another step.
    OrderEnds,
    /// The end of a sentence.
    Release,
    /// The end of the time limit of the European Court of Human Rights.
    Convention,
    /// The end of the time limit of the Human Rights Committee.
    Covenant,
    /// The end of a measure.
    MeasureEnds,
    /// Consent that runs out.
    Consent,
}

/// Something that is to come, or should have.
#[derive(Clone, Debug, Serialize)]
pub struct AgendaEntry {
    /// When, for machines.
    pub date: UncertainDate,
    /// When, as people write it.
    pub when: String,
    /// What kind of thing it is.
    pub kind: AgendaKind,
    /// What.
    pub what: String,
    /// Whom it concerns.
    pub whom: Vec<String>,
    /// Reference of the record that says so.
    pub reference: String,
    /// The same for the same thing however often it is asked for: the uid of the record and what
    /// of it this is.
    pub uid: String,
    /// By how many days it is overdue; nothing where the day has not passed.
    pub days_overdue: Option<i64>,
}

/// What is asked of the agenda.
#[derive(Clone, Debug)]
pub struct AgendaQuestion {
    /// Keys of the defenders whom entries concern; everyone where empty.
    pub defenders: Vec<String>,
    /// The day that it calls today.
    pub today: NaiveDate,
    /// How many days ahead.
    pub days: i64,
}

/// What is to be put down.
struct Entry<'e> {
    kind: AgendaKind,
    date: Option<&'e UncertainDate>,
    what: String,
    about: &'e [Link],
    reference: String,
    uid: String,
    /// For how many days it is overdue after its day; 0 where what has passed is of no interest.
    overdue_for: i64,
}

/// Collects entries; `looks_back` is put in the place of [`LOOKS_BACK`].
struct Maker<'c> {
    index: Index<'c>,
    terms: &'c Terms,
    ask: &'c AgendaQuestion,
    looks_back: i64,
    found: Vec<AgendaEntry>,
}

impl Maker<'_> {
    fn name(&self, link: &Link) -> String {
        self.index
            .actor(link)
            .map_or_else(|| link.0.clone(), |actor| actor.display_name().to_owned())
    }

    fn is_wanted(&self, about: &[Link]) -> bool {
        let wanted = &self.ask.defenders;
        wanted.is_empty() || about.iter().any(|link| wanted.contains(&link.0))
    }

    fn add(&mut self, entry: Entry<'_>) {
        let Some(date) = entry.date.filter(|date| !date.is_undated()) else {
            return;
        };
        let today = self.ask.today;
        let overdue = date
            .latest_day()
            .map(|day| (today - day).num_days())
            .filter(|days| *days > 0);
        let far = date
            .earliest_day()
            .is_some_and(|day| (day - today).num_days() > self.ask.days);
        let most = match entry.overdue_for {
            LOOKS_BACK => self.looks_back,
            most => most,
        };
        let stale = overdue.is_some_and(|days| days > most);
        // "Some time from 2010 on" is no date to wait for.
        let endless = date.latest_day().is_none() && date.earliest_day().is_none_or(|d| d < today);
        if far || stale || endless || !self.is_wanted(entry.about) {
            return;
        }
        self.found.push(AgendaEntry {
            when: words(date),
            date: date.clone(),
            kind: entry.kind,
            what: entry.what,
            whom: entry.about.iter().map(|link| self.name(link)).collect(),
            reference: entry.reference,
            uid: entry.uid,
            days_overdue: overdue,
        });
    }
}

/// A date as people write it.
fn words(date: &UncertainDate) -> String {
    words_for("en").map_or_else(|| date.canonical(), |words| words.plain(date))
}

/// The uid of a record as text; its reference where it has none.
fn uid<R: Record>(record: &Stored<R>) -> String {
    record
        .uid()
        .map_or_else(|| record.reference(), |uid| uid.to_string())
}

/// What is coming within so many days, and what is overdue, by day. With defenders, by key, only
/// what concerns them.
pub fn agenda(case: &Case, terms: &Terms, ask: &AgendaQuestion) -> Vec<AgendaEntry> {
    agenda_back(case, terms, ask, LOOKS_BACK)
}

/// As [`agenda`], with what should have come so many days ago in the place of [`LOOKS_BACK`].
pub fn agenda_back(
    case: &Case,
    terms: &Terms,
    ask: &AgendaQuestion,
    looks_back: i64,
) -> Vec<AgendaEntry> {
    let mut maker = Maker {
        index: case.index(),
        terms,
        ask,
        looks_back,
        found: Vec::new(),
    };
    letters(case, &mut maker);
    let people = People::of(case, terms, ask.today);
    proceedings::add(&people, &mut maker);
    limits::add(case, &people, &mut maker);
    ends_of_measures(case, &people, &mut maker);
    for actor in &case.actors {
        consents(actor, &actor.consents, &[Link(actor.key())], &mut maker);
    }
    for source in &case.sources {
        let about: Vec<Link> = source.actor.iter().cloned().collect();
        consents(source, &source.consents, &about, &mut maker);
    }
    let mut found = maker.found;
    arrange(
        &mut found,
        |entry| &entry.date,
        |entry| entry.reference.clone(),
    );
    found
}

/// What letters ask for.
fn letters(case: &Case, maker: &mut Maker<'_>) {
    let letters: std::collections::HashMap<String, _> = case
        .communications
        .iter()
        .map(|letter| (letter.reference(), letter))
        .collect();
    for entry in due(case, maker.terms, maker.ask.today) {
        let Some(letter) = letters.get(&entry.reference) else {
            continue;
        };
        let of = match entry.whom.as_slice() {
            [] => String::new(),
            whom => format!(" of {}", whom.join(", ")),
        };
        let (kind, what, part) = match entry.what {
            DueKind::Reply => (AgendaKind::Reply, format!("reply due{of}"), "reply"),
            DueKind::Act => (AgendaKind::Act, "last day to act".to_owned(), "act"),
        };
        maker.add(Entry {
            kind,
            date: Some(&entry.when.date),
            what: format!("{what}: {}", entry.letter),
            about: &letter.about,
            reference: entry.reference.clone(),
            uid: format!("{}-{part}", uid(letter)),
            overdue_for: i64::MAX,
        });
    }
}

/// Ends of measures that lie ahead.
fn ends_of_measures(case: &Case, people: &People<'_>, maker: &mut Maker<'_>) {
    for measure in &case.measures {
        let state = measures::state(measure, maker.terms, maker.ask.today);
        if matches!(state, MeasureState::AskedFor | MeasureState::Refused) {
            continue;
        }
        let kind = measure.kind.as_deref();
        let kind = maker.terms.or_unspecified("measure-kinds", kind);
        let about: Vec<Link> = people
            .course
            .concerned
            .by_measure(measure)
            .into_iter()
            .filter(|link| people.course.death_of(link.as_str()).is_none())
            .cloned()
            .collect();
        if about.is_empty() && !measure.targets.is_empty() {
            continue;
        }
        maker.add(Entry {
            kind: AgendaKind::MeasureEnds,
            date: measure.ended.as_ref(),
            what: format!("ends: {}", maker.terms.label("measure-kinds", kind)),
            about: &about,
            reference: measure.reference(),
            uid: format!("{}-ended", uid(measure)),
            overdue_for: 0,
        });
    }
}

/// Consent that runs out, or has, where no other takes its place.
fn consents<R: Record>(
    record: &Stored<R>,
    consents: &[Consent],
    about: &[Link],
    maker: &mut Maker<'_>,
) {
    let list = "consent-purposes";
    let terms = maker.terms;
    // Where no purpose is said, every use is meant.
    let purpose = |consent: &Consent| {
        let purpose = consent.purpose.as_deref();
        terms.or_usual(list, purpose).to_owned()
    };
    for (at, consent) in consents.iter().enumerate() {
        let Some(until) = consent.until.as_ref().filter(|_| consent.is_given(terms)) else {
            continue;
        };
        let own = purpose(consent);
        let renewed = consents.iter().enumerate().any(|(other_at, other)| {
            let longer = match other.until.as_ref().and_then(UncertainDate::earliest_day) {
                None => other.until.is_none(),
                Some(day) => until.earliest_day().is_some_and(|own| day > own),
            };
            let begun = other
                .date
                .as_ref()
                .and_then(UncertainDate::earliest_day)
                .is_none_or(|day| day <= maker.ask.today);
            let covers = purpose(other) == own || terms.is(list, Some(&purpose(other)), Is::Usual);
            // A refusal of later days makes what ran out of no interest.
            let withdrawn = !other.is_given(terms) && other_at > at;
            other_at != at && begun && covers && (withdrawn || (other.is_given(terms) && longer))
        });
        let passed = until.latest_day().is_some_and(|day| day < maker.ask.today);
        let runs = if passed { "ran" } else { "runs" };
        if !renewed {
            maker.add(Entry {
                kind: AgendaKind::Consent,
                date: Some(until),
                what: format!(
                    "consent {runs} out: {}",
                    maker.terms.label("consent-purposes", &own)
                ),
                about,
                reference: record.reference(),
                uid: format!("{}-consent-{own}", uid(record)),
                overdue_for: i64::MAX,
            });
        }
    }
}
