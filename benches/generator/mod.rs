//! Invented dossiers of any size for benchmarks, as JSON Lines: one record a line, an object whose
//! one key names the kind and holds the record as a case file would. Links are slugs of records of
//! earlier lines.
//!
//! The same number of incidents and seed give the same bytes. Each record is made from a random
//! sequence of its own, so nothing is kept in memory but the lists of words.
//!
//! What benchmarks may rely on, from [`RESERVED_FROM`] incidents on:
//! - the defender `d-fifty` (“Olzhas Quintar”) is the target of exactly 50 incidents and `d-many`
//!   (“Mirela Tavosh”) of exactly 1,500; the other incidents have a heavy tail: few defenders have
//!   thousands;
//! - narratives hold the words of [`words::COMMON`] in most incidents of their language, and those
//!   of [`words::RARE`] in exactly as many incidents as is said there.
//!
//! Proceedings are in course around [`dates::HORIZON`]: an agenda has most to tell on that day.

mod acts;
mod courses;
pub mod dates;
mod people;
mod random;
pub mod words;

use random::Random;
use serde_json::{Map, Value, json};
use std::io::{self, Write};
use words::Words;

/// From how many incidents on the two defenders with a known number of incidents are there.
pub const RESERVED_FROM: u64 = 10_000;
/// How many incidents are of `d-fifty` and `d-many`: one in 31 of them of the former.
const RESERVED: u64 = 1_550;

/// A dossier to be written.
#[derive(Debug)]
pub struct Dossier {
    incidents: u64,
    seed: u64,
    words: Words,
}

/// A kind of record and its number, for the random sequence that it is made from.
#[derive(Clone, Copy, Debug)]
enum Made {
    Source,
    Provision,
    Actor,
    Life,
    Incident,
    Proceeding,
}

impl Dossier {
    /// A dossier of so many incidents.
    pub fn new(incidents: u64, seed: u64) -> Dossier {
        Dossier {
            incidents,
            seed,
            words: Words::new(),
        }
    }

    /// Writes all records, one a line.
    ///
    /// # Errors
    /// What writing gives.
    pub fn write(&self, out: &mut impl Write) -> io::Result<()> {
        for n in 0..self.sources() {
            line(out, "source", self.source(n))?;
        }
        for n in 0..self.provisions() {
            line(out, "provision", self.provision(n))?;
        }
        for n in 0..self.organizations() {
            line(out, "actor", self.organization(n))?;
        }
        for n in 0..self.officials() {
            line(out, "actor", self.official(n))?;
        }
        for n in 0..self.defenders() {
            line(out, "actor", self.defender(n))?;
            for (kind, record) in self.life(n) {
                line(out, kind, record)?;
            }
        }
        let mut proceedings = 0;
        for n in 0..self.incidents {
            line(out, "incident", self.incident(n))?;
            if (n + 1) * self.proceedings() / self.incidents > proceedings {
                for (kind, record) in self.course(proceedings) {
                    line(out, kind, record)?;
                }
                proceedings += 1;
            }
        }
        Ok(())
    }

    fn random(&self, kind: Made, number: u64) -> Random {
        Random::of(&[self.seed, kind as u64, number])
    }

    fn actors(&self) -> u64 {
        (self.incidents / 10).clamp(50, 100_000)
    }

    fn defenders(&self) -> u64 {
        self.actors() / 3
    }

    fn organizations(&self) -> u64 {
        self.actors() / 3
    }

    fn officials(&self) -> u64 {
        self.actors() - self.defenders() - self.organizations()
    }

    fn sources(&self) -> u64 {
        (self.incidents / 20).max(5)
    }

    fn provisions(&self) -> u64 {
        (self.incidents / 500).clamp(20, 400)
    }

    fn proceedings(&self) -> u64 {
        (self.incidents / 50).max(2).min(self.incidents)
    }

    fn has_reserved(&self) -> bool {
        self.incidents >= RESERVED_FROM
    }

    fn defender_slug(&self, n: u64) -> String {
        match n {
            0 if self.has_reserved() => "d-fifty".to_owned(),
            1 if self.has_reserved() => "d-many".to_owned(),
            n => format!("d-{n}"),
        }
    }

    /// The defender for whom an incident is kept, where it is one of the known numbers.
    fn reserved_for(&self, incident: u64) -> Option<u64> {
        if !self.has_reserved() {
            return None;
        }
        let before = incident * RESERVED / self.incidents;
        let after = (incident + 1) * RESERVED / self.incidents;
        (after > before).then_some(if before % 31 == 15 { 0 } else { 1 })
    }

    /// A defender by a heavy tail, never one of the two with a known number of incidents.
    fn any_defender(&self, random: &mut Random) -> u64 {
        let kept = if self.has_reserved() { 2 } else { 0 };
        let all = self.defenders() - kept;
        kept + random.heavy_tail(all)
    }

    fn any_source(&self, random: &mut Random) -> String {
        format!("src-{}", random.below(self.sources()))
    }

    fn any_organization(&self, random: &mut Random) -> String {
        format!("org-{}", random.heavy_tail(self.organizations()))
    }

    fn any_official(&self, random: &mut Random) -> String {
        format!("off-{}", random.heavy_tail(self.officials()))
    }

    fn citations(&self, random: &mut Random) -> Value {
        let count = 1 + random.below(3);
        (0..count)
            .map(|_| {
                let mut citation = json!({"source": self.any_source(random)});
                if random.chance(25) {
                    citation["locator"] = format!("p. {}", 1 + random.below(80)).into();
                }
                citation
            })
            .collect()
    }
}

/// Sets a field.
fn set(record: &mut Map<String, Value>, field: &str, value: impl Into<Value>) {
    record.insert(field.to_owned(), value.into());
}

fn line(out: &mut impl Write, kind: &str, record: Map<String, Value>) -> io::Result<()> {
    let mut whole = Map::new();
    whole.insert(kind.to_owned(), Value::Object(record));
    serde_json::to_writer(&mut *out, &whole)?;
    out.write_all(b"\n")
}
