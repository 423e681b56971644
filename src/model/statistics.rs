//! What is counted, and by what: the words of questions for statistics.

use std::fmt;
use std::str::FromStr;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Acts against defenders.
    Incidents,
    /// Persons to whom they were done.
    Victims,
    /// Charges brought.
    Charges,
    /// Times in custody: from when a person is held until they are at liberty.
    Detentions,
}

/// What counts are broken down by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dimension {
    /// The year.
    Year,
    /// The month.
    Month,
    /// The country.
    Country,
    /// The place, as written.
    Place,
    /// The kind of act.
    Type,
    /// The group of kinds of acts.
    TypeGroup,
    /// The category of SDG indicator 16.10.1.
    SdgCategory,
    /// Who is alleged to have done it.
    Perpetrator,
    /// The organization of the victim or the accused, by affiliation.
    Organization,
    /// The victim or the accused.
    Defender,
    /// The gender of the victim or the accused.
    Gender,
    /// What became of it: the status of a charge, how a time in custody ended.
    Outcome,
    /// What the State did about it.
    StateResponse,
    /// The status of knowledge.
    Status,
}

impl Subject {
    /// All of them.
    pub const ALL: [Subject; 4] = [
        Subject::Incidents,
        Subject::Victims,
        Subject::Charges,
        Subject::Detentions,
    ];

    /// As people type it.
    pub fn name(self) -> &'static str {
        match self {
            Subject::Incidents => "incidents",
            Subject::Victims => "victims",
            Subject::Charges => "charges",
            Subject::Detentions => "detentions",
        }
    }

    /// Its name for so many.
    pub fn counted(self, count: u64) -> &'static str {
        match (self, count) {
            (Subject::Incidents, 1) => "incident",
            (Subject::Victims, 1) => "victim",
            (Subject::Charges, 1) => "charge",
            (Subject::Detentions, 1) => "detention",
            (subject, _) => subject.name(),
        }
    }

    /// What it can be broken down by.
    pub fn dimensions(self) -> &'static [Dimension] {
        use Dimension as D;
        match self {
            Subject::Incidents | Subject::Victims => &[
                D::Year,
                D::Month,
                D::Country,
                D::Place,
                D::Type,
                D::TypeGroup,
                D::SdgCategory,
                D::Perpetrator,
                D::Organization,
                D::Defender,
                D::Gender,
                D::StateResponse,
                D::Status,
            ],
            Subject::Charges | Subject::Detentions => &[
                D::Year,
                D::Month,
                D::Country,
                D::Place,
                D::Organization,
                D::Defender,
                D::Gender,
                D::Outcome,
            ],
        }
    }
}

impl Dimension {
    /// All of them.
    pub const ALL: [Dimension; 14] = [
        Dimension::Year,
        Dimension::Month,
        Dimension::Country,
        Dimension::Place,
        Dimension::Type,
        Dimension::TypeGroup,
        Dimension::SdgCategory,
        Dimension::Perpetrator,
        Dimension::Organization,
        Dimension::Defender,
        Dimension::Gender,
        Dimension::Outcome,
        Dimension::StateResponse,
        Dimension::Status,
    ];

    /// As people type it.
    pub fn name(self) -> &'static str {
        match self {
            Dimension::Year => "year",
            Dimension::Month => "month",
            Dimension::Country => "country",
            Dimension::Place => "place",
            Dimension::Type => "type",
            Dimension::TypeGroup => "type-group",
            Dimension::SdgCategory => "sdg-category",
            Dimension::Perpetrator => "perpetrator",
            Dimension::Organization => "organization",
            Dimension::Defender => "defender",
            Dimension::Gender => "gender",
            Dimension::Outcome => "outcome",
            Dimension::StateResponse => "state-response",
            Dimension::Status => "status",
        }
    }

    /// In words.
    pub fn words(self) -> String {
        match self {
            Dimension::SdgCategory => "SDG category".into(),
            Dimension::TypeGroup => "group of types".into(),
            other => other.name().replace('-', " "),
        }
    }

    /// Whether it is a stretch of time.
    pub fn is_time(self) -> bool {
        matches!(self, Dimension::Year | Dimension::Month)
    }

    /// Whether it says something of the victim.
    pub fn is_of_victim(self) -> bool {
        matches!(
            self,
            Dimension::Organization | Dimension::Defender | Dimension::Gender
        )
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Display for Dimension {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Subject {
    type Err = String;
    fn from_str(text: &str) -> Result<Subject, String> {
        let wanted = text.trim().to_lowercase();
        Subject::ALL
            .into_iter()
            .find(|subject| subject.name() == wanted || subject.counted(1) == wanted)
            .ok_or_else(|| {
                let known: Vec<&str> = Subject::ALL.iter().map(|s| s.name()).collect();
                format!(
                    "“{text}” is nothing that is counted; there are {}",
                    known.join(", ")
                )
            })
    }
}

impl FromStr for Dimension {
    type Err = String;
    fn from_str(text: &str) -> Result<Dimension, String> {
        let wanted = text.trim().to_lowercase().replace([' ', '_'], "-");
        Dimension::ALL
            .into_iter()
            .find(|dimension| dimension.name() == wanted)
            .ok_or_else(|| {
                let known: Vec<&str> = Dimension::ALL.iter().map(|d| d.name()).collect();
                format!(
                    "“{text}” is nothing to count by; there are {}",
                    known.join(", ")
                )
            })
    }
}

/// What stands in a column of an observation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Raw<'r> {
    /// Nothing is recorded.
    Nothing,
    /// A code or words.
    Text(&'r str),
    /// The number of a record; 0 for somebody of whom only a wording is known.
    Number(i64),
}

/// One way in which something is counted: an incident with one of its types and one of its
/// perpetrators. Those of one item follow each other.
#[derive(Clone, Copy, Debug)]
pub struct Observation<'r> {
    /// What is counted once, whatever the number of observations.
    pub item: i64,
    /// The record that the date is of; for victims an item has several.
    pub occurrence: i64,
    /// First day as a number, none where undated.
    pub earliest: Option<i64>,
    /// Last day.
    pub latest: Option<i64>,
    /// The date in its canonical text.
    pub date: &'r str,
    /// What it is counted under.
    pub keys: [Raw<'r>; 2],
}
