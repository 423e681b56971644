//! What is so for somebody on a day, row by row, each with the record it rests on: liberty, where
//! they stand in each proceeding, each charge, the ledger of sentences, measures, and how far the
//! record reaches. It reads the course of the case and has no rule of its own.

use super::correspondence::days as span;
use super::course::events::{Event, What};
use super::course::ledger::{Entry, Total};
use super::course::length::Length;
use super::course::liberty::{Days, Liberty, Piece, days_in_custody};
use super::course::measures::{self, MeasureState};
use super::course::reach::{HOLDS_FOR, Reach};
use super::course::releases::releases;
use super::course::standing::Standing;
use super::course::{Course, Life};
use super::document::{Block, Document, Span};
use super::phrase;
use crate::date::{UncertainDate, words_for};
use crate::model::case::Index;
use crate::model::{Actor, Case, Link, Record, Stored};
use crate::vocabulary::{Is, SentenceEffect, Terms};
use chrono::NaiveDate;
use serde::Serialize;

/// What is so for somebody on a day.
#[derive(Clone, Debug, Serialize)]
pub struct AsOf {
    /// Their name.
    pub person: String,
    /// Their key.
    pub key: String,
    /// The day.
    pub on: NaiveDate,
    /// How far the record of them reaches.
    pub reach: Reaches,
    /// Their liberty.
    pub liberty: LibertyRow,
    /// Days in custody until then, of all pieces together; house arrest is none.
    pub days_in_custody: Days,
    /// Until when days are counted: the day, their death, or how far the record reaches where it is
    /// too old to say what is so.
    pub counted_until: NaiveDate,
    /// Their times without liberty, in order.
    pub pieces: Vec<PieceRow>,
    /// Where they stand in each proceeding.
    pub standings: Vec<StandingRow>,
    /// Each of their charges.
    pub counts: Vec<CountRow>,
    /// The ledger of their sentences, in order.
    pub sentences: Vec<SentenceRow>,
    /// What the sentences of each proceeding come to.
    pub totals: Vec<TotalRow>,
    /// What all sentences come to.
    pub total: Amount,
    /// Their measures.
    pub measures: Vec<MeasureRow>,
}

/// What a row rests on.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RestsOn {
    /// The reference of the record; none where nothing is recorded.
    pub reference: Option<String>,
    /// Its date, for machines.
    pub date: Option<UncertainDate>,
    /// Its date, as people write it.
    pub when: String,
}

/// How far the record reaches.
#[derive(Clone, Debug, Serialize)]
pub struct Reaches {
    /// The last day of which anything is known.
    pub day: Option<NaiveDate>,
    /// Whether what is recorded can be told as what is.
    pub is_now: bool,
    /// In words.
    pub said: String,
}

/// Somebody's liberty.
#[derive(Clone, Debug, Serialize)]
pub struct LibertyRow {
    /// `held`, `house-arrest`, `disappeared`, `free`, `dead`; `unknown` where what held them has
    /// ended and nothing says what came after; `not-recorded` where nothing is.
    pub state: LibertyState,
    /// The term of the list `liberty` that says it.
    pub code: Option<String>,
    /// In words.
    pub said: String,
    /// How long they have been without liberty, where they are.
    pub days: Option<Days>,
    /// The record since which it is so.
    #[serde(flatten)]
    pub since: RestsOn,
    /// The record that said it last.
    pub last_said_by: Option<String>,
}

/// A state of liberty, or that none is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", untagged)]
pub enum LibertyState {
    /// One that is recorded.
    Recorded(Liberty),
    /// None.
    #[serde(serialize_with = "not_recorded")]
    NotRecorded,
}

fn not_recorded<S: serde::Serializer>(to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str("not-recorded")
}

/// A time without liberty.
#[derive(Clone, Debug, Serialize)]
pub struct PieceRow {
    /// Of what form.
    pub liberty: Liberty,
    /// What began it.
    pub from: RestsOn,
    /// What ended it; nothing where it goes on.
    pub to: Option<RestsOn>,
    /// How many days.
    pub days: Days,
}

/// Where somebody stands in a proceeding.
#[derive(Clone, Debug, Serialize)]
pub struct StandingRow {
    /// The reference of the proceeding.
    pub proceeding: String,
    /// What it is called.
    pub title: String,
    /// Where they stand.
    pub standing: Standing,
    /// In words.
    pub said: &'static str,
    /// Since which step; since their death, where that closed the case.
    #[serde(flatten)]
    pub since: RestsOn,
}

/// A charge.
#[derive(Clone, Debug, Serialize)]
pub struct CountRow {
    /// The reference of the charge.
    pub charge: String,
    /// The reference of its proceeding.
    pub proceeding: Option<String>,
    /// What it is called.
    pub offence: String,
    /// Its status: a term of the list `charge-statuses`.
    pub status: Option<String>,
    /// In words.
    pub said: String,
    /// What says so.
    #[serde(flatten)]
    pub since: RestsOn,
}

/// An amount of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Amount {
    /// `nothing`, `term`, `life` or `not-known`.
    pub is: &'static str,
    /// Months of a term.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
    /// Days beside them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<u32>,
    /// In words.
    pub said: String,
}

/// An entry of the ledger.
#[derive(Clone, Debug, Serialize)]
pub struct SentenceRow {
    /// The reference of the proceeding.
    pub proceeding: Option<String>,
    /// What is done, by the list `sentence-actions`.
    pub action: Option<String>,
    /// In words.
    pub said: String,
    /// What the sentences of the proceeding come to after it.
    pub total: Amount,
    /// What does not add up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doubt: Option<&'static str>,
    /// The step.
    #[serde(flatten)]
    pub by: RestsOn,
}

/// What the sentences of a proceeding come to.
#[derive(Clone, Debug, Serialize)]
pub struct TotalRow {
    /// The reference of the proceeding.
    pub proceeding: Option<String>,
    /// What it is called.
    pub title: String,
    /// What they come to.
    pub total: Amount,
    /// When the sentence ends by its length: not before, not after; none of the dead.
    pub expected_end: Option<(NaiveDate, NaiveDate)>,
    /// The end that is recorded, and by which step.
    pub recorded_end: Option<RestsOn>,
    /// Whether they are to be released at the recorded end: they live, and did not get out before.
    pub release_expected: bool,
}

/// A measure.
#[derive(Clone, Debug, Serialize)]
pub struct MeasureRow {
    /// What it is: a term of the list `measure-kinds`.
    pub kind: String,
    /// In words.
    pub what: String,
    /// Its state.
    pub state: MeasureState,
    /// Its state in words.
    pub said: &'static str,
    /// The last day on which it can be in force.
    pub until: Option<NaiveDate>,
    /// The day on which it was last known to be as it is recorded.
    pub confirmed: Option<UncertainDate>,
    /// The measure itself.
    #[serde(flatten)]
    pub by: RestsOn,
}

fn words(date: &UncertainDate) -> String {
    words_for("en").map_or_else(|| date.canonical(), |words| words.plain(date))
}

fn day_in_words(day: NaiveDate) -> String {
    words(&UncertainDate::day(day))
}

impl RestsOn {
    fn of<R: Record>(record: &Stored<R>, date: Option<&UncertainDate>) -> RestsOn {
        RestsOn {
            reference: Some(record.reference()),
            ..RestsOn::on(date)
        }
    }

    fn on(date: Option<&UncertainDate>) -> RestsOn {
        RestsOn {
            reference: None,
            date: date.cloned(),
            when: date.map(words).unwrap_or_default(),
        }
    }

    fn event(event: &Event<'_>) -> RestsOn {
        RestsOn {
            reference: Some(event.what.reference()),
            ..RestsOn::on(Some(event.date))
        }
    }
}

impl Amount {
    fn of(total: Total) -> Amount {
        let (is, length) = match total {
            Total::Nothing => ("nothing", None),
            Total::Term(length) => ("term", Some(length)),
            Total::Life => ("life", None),
            Total::Unknown => ("not-known", None),
        };
        Amount {
            is,
            months: length.map(|length| length.months),
            days: length.map(|length| length.days),
            said: match total {
                Total::Nothing => "nothing".into(),
                Total::Term(length) => length.to_string(),
                Total::Life => "life".into(),
                Total::Unknown => "not known".into(),
            },
        }
    }
}

impl Standing {
    /// In words.
    pub fn words(self) -> &'static str {
        match self {
            Standing::Suspect => "suspect, not charged",
            Standing::Accused => "accused, not yet on trial",
            Standing::Defendant => "defendant, on trial",
            Standing::Convicted => "convicted, not finally",
            Standing::FinallyConvicted => "convicted finally",
            Standing::Acquitted => "acquitted of all that is left",
            Standing::CaseClosed => "case closed",
        }
    }
}

impl MeasureState {
    /// In words.
    pub fn words(self) -> &'static str {
        match self {
            MeasureState::AskedFor => "asked for; not known to be ordered",
            MeasureState::Refused => "asked for and refused",
            MeasureState::Ordered => "ordered; not known to be in force",
            MeasureState::InForce => "in force",
            MeasureState::Over => "over",
            MeasureState::GoesOnInFact => "over, and goes on in fact",
            MeasureState::Unknown => "not recorded",
        }
    }
}

/// What puts the rows together.
struct Maker<'c> {
    index: Index<'c>,
    course: &'c Course<'c>,
    terms: &'c Terms,
    life: &'c Life<'c>,
    /// Until when days are counted: not beyond what the record reaches.
    until: NaiveDate,
}

/// What is so for somebody on the day that the course calls today.
pub fn as_of(case: &Case, course: &Course<'_>, terms: &Terms, person: &Stored<Actor>) -> AsOf {
    let key = person.key();
    let life = course.life(&key);
    let reach = course.reach(&key);
    let is_now = reach.is_now(course.today, HOLDS_FOR);
    let maker = Maker {
        until: reach
            .day
            .filter(|_| !is_now)
            .map_or(life.until, |day| day.min(life.until)),
        index: case.index(),
        course,
        terms,
        life: &life,
    };
    AsOf {
        person: person.display_name().to_owned(),
        on: course.today,
        reach: Reaches {
            day: reach.day,
            is_now,
            said: reaches(reach, course.today),
        },
        liberty: maker.liberty(),
        days_in_custody: days_in_custody(&life.pieces, maker.until),
        counted_until: maker.until,
        pieces: life.pieces.iter().map(|piece| maker.piece(piece)).collect(),
        standings: maker.standings(),
        counts: maker.counts(),
        sentences: life.ledger.entries.iter().map(|e| maker.entry(e)).collect(),
        totals: maker.totals(),
        total: Amount::of(life.ledger.total()),
        measures: maker.measures(),
        key,
    }
}

fn reaches(reach: Reach, on: NaiveDate) -> String {
    let Some(day) = reach.day else {
        return "Nothing until this day is dated.".into();
    };
    let said = format!("The record reaches {}", day_in_words(day));
    if reach.is_now(on, HOLDS_FOR) {
        return format!("{said}.");
    }
    let before = span((on - day).num_days());
    format!("{said}, {before} before: what follows is how it was when last reported.")
}

impl<'c> Maker<'c> {
    fn proceeding(&self, link: Option<&Link>) -> (Option<String>, String) {
        let Some(proceeding) = self.course.proceeding(link) else {
            return (link.map(|link| link.0.clone()), String::new());
        };
        let number = || Some(format!("case no. {}", proceeding.case_number.as_ref()?));
        let title = proceeding.title.clone().or_else(number);
        let reference = proceeding.reference();
        let title = title.unwrap_or_else(|| reference.clone());
        (Some(reference), title)
    }

    fn liberty(&self) -> LibertyRow {
        let row = |state, said: &str| LibertyRow {
            state,
            code: None,
            said: said.to_owned(),
            days: None,
            since: RestsOn::default(),
            last_said_by: None,
        };
        if let Some(death) = self.course.death_event_of(&self.life.person) {
            return LibertyRow {
                since: RestsOn::event(death),
                last_said_by: Some(death.what.reference()),
                ..row(LibertyState::Recorded(Liberty::Dead), &self.dead())
            };
        }
        let Some(last) = self.life.liberty() else {
            return row(LibertyState::NotRecorded, "not recorded");
        };
        let held = self.life.held();
        let first = held.map_or(last.step, |piece| piece.from);
        let said = match (last.code, last.liberty) {
            (Some(code), _) => self.terms.label("liberty", code),
            (None, Liberty::Dead) => self.dead(),
            (None, _) => "custody has ended; what came after is not recorded".into(),
        };
        LibertyRow {
            code: last.code.map(str::to_owned),
            days: held.map(|piece| piece.days(self.until)),
            since: RestsOn::of(first, first.date.as_ref()),
            last_said_by: Some(last.step.reference()),
            ..row(LibertyState::Recorded(last.liberty), &said)
        }
    }

    fn dead(&self) -> String {
        let term = self.terms.first_that("liberty", Is::Dead);
        term.map(|term| term.label.clone()).unwrap_or_default()
    }

    fn piece(&self, piece: &Piece<'c>) -> PieceRow {
        PieceRow {
            liberty: piece.liberty,
            from: RestsOn::of(piece.from, piece.from.date.as_ref()),
            to: piece.to.map(|step| RestsOn::of(step, step.date.as_ref())),
            days: piece.days(self.until),
        }
    }

    /// A step, or the record of their death.
    fn rests_on(&self, what: What<'c>) -> RestsOn {
        match what {
            What::Step(step) => RestsOn::of(step, step.date.as_ref()),
            death => RestsOn {
                reference: Some(death.reference()),
                ..RestsOn::on(self.life.died)
            },
        }
    }

    fn standings(&self) -> Vec<StandingRow> {
        let stands = self.life.standings.iter().map(|stand| {
            let (reference, title) = self.proceeding(Some(stand.proceeding));
            StandingRow {
                proceeding: reference.unwrap_or_default(),
                title,
                standing: stand.standing,
                said: stand.standing.words(),
                since: self.rests_on(stand.by),
            }
        });
        stands.collect()
    }

    fn counts(&self) -> Vec<CountRow> {
        let counts = self.life.counts.iter().map(|count| {
            let charge = count.charge;
            let provisions = charge.provisions.iter();
            let provisions = provisions.filter_map(|p| p.provision.as_ref());
            let mut articles = provisions.filter_map(|link| self.index.provision(link));
            let article = articles
                .next()
                .map(|provision| phrase::provision(provision));
            let offence = charge.offence.clone().or(article);
            let status = count.status.clone();
            let label = |code: &str| self.terms.label("charge-statuses", code);
            CountRow {
                charge: charge.reference(),
                proceeding: self.proceeding(charge.proceeding.as_ref()).0,
                offence: offence.unwrap_or_else(|| charge.reference()),
                said: status
                    .as_deref()
                    .map_or_else(|| "not recorded".into(), label),
                status,
                since: match count.by.map(What::Step).or(count.ended_by) {
                    Some(what) => self.rests_on(what),
                    None => RestsOn::of(charge, charge.date.as_ref()),
                },
            }
        });
        counts.collect()
    }

    fn entry(&self, entry: &Entry<'c>) -> SentenceRow {
        let action = entry.sentence.and_then(|sentence| sentence.action.clone());
        let action = action.or_else(|| {
            let mut actions = self.terms.all("sentence-actions");
            let own = actions.find(|term| term.meaning.sentence == Some(entry.effect));
            Some(own?.code.clone())
        });
        let label = action.as_deref().unwrap_or_default();
        let label = self.terms.label("sentence-actions", label);
        let with = |word: &str, length: Option<Length>| {
            length.map_or_else(String::new, |length| format!(" {word} {length}"))
        };
        let said = match entry.sentence {
            Some(sentence) if entry.effect == SentenceEffect::Impose || !entry.takes_liberty => {
                format!("{label}: {}", phrase::sentence(sentence, self.terms))
            }
            Some(sentence) if entry.by.is_none() && entry.to.is_none() => {
                let bare = sentence.length.as_deref();
                bare.map_or_else(|| label.clone(), |length| format!("{label}: {length}"))
            }
            _ => format!("{label}{}{}", with("by", entry.by), with("to", entry.to)),
        };
        SentenceRow {
            proceeding: self.proceeding(entry.step.proceeding.as_ref()).0,
            action,
            said,
            total: Amount::of(entry.after),
            doubt: entry.doubt.map(|doubt| doubt.words()),
            by: RestsOn::of(entry.step, entry.step.date.as_ref()),
        }
    }

    fn totals(&self) -> Vec<TotalRow> {
        let mut seen: Vec<Option<&Link>> = Vec::new();
        let steps = self.life.ledger.entries.iter().map(|entry| entry.step);
        for link in steps.map(|step| step.proceeding.as_ref()) {
            if !seen.contains(&link) {
                seen.push(link);
            }
        }
        let ends = self.life.ledger.ends();
        let expected = releases(self.life, self.course.today);
        let lives = self.life.died.is_none();
        let totals = seen.into_iter().map(|link| {
            let (proceeding, title) = self.proceeding(link);
            let end = ends
                .iter()
                .find(|(step, _)| step.proceeding.as_ref() == link);
            TotalRow {
                proceeding,
                title,
                total: Amount::of(self.life.ledger.total_in(link.map(Link::as_str))),
                expected_end: link
                    .filter(|_| lives)
                    .and_then(|link| self.life.expected_end(link.as_str())),
                release_expected: end.is_some_and(|(step, _)| {
                    expected.iter().any(|(own, _)| own.number == step.number)
                }),
                recorded_end: end.map(|(step, date)| RestsOn::of(*step, Some(date))),
            }
        });
        totals.collect()
    }

    fn measures(&self) -> Vec<MeasureRow> {
        let measures = self.life.measures.iter().map(|(measure, state)| {
            let kind = measure.kind.as_deref();
            let kind = self.terms.or_unspecified("measure-kinds", kind);
            let label = self.terms.label("measure-kinds", kind);
            MeasureRow {
                kind: kind.to_owned(),
                what: match &measure.object {
                    Some(object) => format!("{label}: {object}"),
                    None => label,
                },
                state: *state,
                said: state.words(),
                until: measures::end(measure),
                confirmed: measure.confirmed.clone(),
                by: RestsOn::of(*measure, measure.date.as_ref()),
            }
        });
        measures.collect()
    }
}

/// "10 to 38 days", "at least 10 days".
fn number(days: Days) -> String {
    match days.most {
        Some(most) if most == days.least => span(most),
        Some(most) => format!("{} to {}", days.least, span(most)),
        None => format!("at least {}", span(days.least)),
    }
}

/// The columns of [`AsOf::rows`].
pub const COLUMNS: [&str; 4] = ["what", "state", "when", "record"];

impl AsOf {
    /// As rows of a table: what, its state, when, and the record that says so.
    pub fn rows(&self) -> Vec<[String; 4]> {
        let row = |what: &str, state: String, on: &RestsOn| {
            let reference = on.reference.clone().unwrap_or_default();
            [what.to_owned(), state, on.when.clone(), reference]
        };
        let none = RestsOn::default();
        let liberty = match self.liberty.days {
            Some(days) => {
                let until = match self.reach.is_now {
                    true => String::new(),
                    false => format!(" until {}", day_in_words(self.counted_until)),
                };
                format!("{}, {}{until}", self.liberty.said, number(days))
            }
            None => self.liberty.said.clone(),
        };
        let mut rows = vec![row("liberty", liberty, &self.liberty.since)];
        if self.pieces.len() > usize::from(self.liberty.days.is_some()) {
            let all = number(self.days_in_custody);
            rows.push(row("in custody in all", all, &none));
        }
        for own in &self.standings {
            rows.push(row(&own.title, own.said.to_owned(), &own.since));
        }
        for own in &self.counts {
            let what = format!("charge: {}", own.offence);
            rows.push(row(&what, own.said.clone(), &own.since));
        }
        for own in &self.sentences {
            let doubt = own.doubt.map_or_else(String::new, |d| format!(" ({d})"));
            rows.push(row("sentence", format!("{}{doubt}", own.said), &own.by));
        }
        for own in &self.totals {
            let mut said = own.total.said.clone();
            let ends = own.expected_end.map(|(first, last)| match first == last {
                true => format!("; ends {}", day_in_words(first)),
                false => format!(
                    "; ends between {} and {}",
                    day_in_words(first),
                    day_in_words(last)
                ),
            });
            said.push_str(&ends.unwrap_or_default());
            let end = own.recorded_end.as_ref().unwrap_or(&none);
            if own.release_expected {
                said.push_str("; release expected");
            }
            rows.push(row(&format!("sentences in {}", own.title), said, end));
        }
        for own in &self.measures {
            let until = own
                .until
                .map_or_else(String::new, |day| format!(", until {}", day_in_words(day)));
            rows.push(row(&own.what, format!("{}{until}", own.said), &own.by));
        }
        rows
    }

    /// As a document to read or print.
    pub fn document(&self) -> Document {
        let spans = |text: &str| vec![Span::fixed(text)];
        let title = format!("{}: state on {}", self.person, day_in_words(self.on));
        let cells = |row: [String; 4]| row.iter().map(|text| spans(text)).collect();
        Document {
            language: "en".into(),
            title: title.clone(),
            blocks: vec![
                Block::Heading {
                    level: 1,
                    text: spans(&title),
                },
                Block::Paragraph {
                    text: spans(&self.reach.said),
                },
                Block::Table {
                    header: COLUMNS.map(spans).to_vec(),
                    rows: self.rows().into_iter().map(cells).collect(),
                },
            ],
            ..Document::default()
        }
    }
}
