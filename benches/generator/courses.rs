//! Proceedings with their charges, chains of remand orders, hearings, verdicts, sentences, and the
//! measures, demands and letters that go with them.

use super::dates::{HORIZON, full, uncertain};
use super::random::Random;
use super::{Dossier, Made, set};
use serde_json::{Map, Value, json};

type Records = Vec<(&'static str, Map<String, Value>)>;

/// A proceeding as it goes on: its day moves from step to step.
struct Course<'d> {
    dossier: &'d Dossier,
    random: Random,
    slug: String,
    accused: Vec<String>,
    court: String,
    day: i64,
    made: Records,
}

impl Dossier {
    /// The proceeding of a number with all that belongs to it.
    pub(super) fn course(&self, n: u64) -> Records {
        let mut random = self.random(Made::Proceeding, n);
        let mut accused = vec![match n {
            0..=5 if self.has_reserved() => self.defender_slug(n.min(1)),
            _ => self.defender_slug(self.any_defender(&mut random)),
        }];
        for _ in 0..random.zipf(6) {
            let other = self.defender_slug(self.any_defender(&mut random));
            if !accused.contains(&other) {
                accused.push(other);
            }
        }
        let court = format!("org-{}", 8 * random.below(self.organizations() / 64 + 1));
        let day = HORIZON - random.heavy_tail(5_500) as i64 - 5;
        let mut course = Course {
            dossier: self,
            random,
            slug: format!("case-{n}"),
            accused,
            court,
            day,
            made: Vec::new(),
        };
        course.proceeding(n);
        course.steps();
        course.around();
        course.made
    }
}

impl Course<'_> {
    fn proceeding(&mut self, n: u64) {
        let kind = self.random.one(&[
            "criminal",
            "criminal",
            "criminal",
            "administrative",
            "civil",
            "disciplinary",
        ]);
        let mut record = Map::new();
        set(&mut record, "slug", self.slug.as_str());
        set(
            &mut record,
            "title",
            format!(
                "Case of {} {n}",
                self.dossier.words.word(false, &mut self.random)
            ),
        );
        set(&mut record, "kind", kind);
        set(&mut record, "accused", self.accused.clone());
        set(
            &mut record,
            "case_number",
            format!(
                "1-{}/{}",
                10 + self.random.below(900),
                2000 + self.day / 366
            ),
        );
        set(
            &mut record,
            "country",
            self.random.one(&["RU", "BY", "KZ", "UZ", "TJ", "TR"]),
        );
        set(&mut record, "court", self.court.as_str());
        set(
            &mut record,
            "sources",
            self.dossier.citations(&mut self.random),
        );
        self.made.push(("proceeding", record));
        for count in 0..1 + self.random.below(3) {
            let mut charge = Map::new();
            set(&mut charge, "slug", format!("{}-c{count}", self.slug));
            set(&mut charge, "proceeding", self.slug.as_str());
            set(&mut charge, "count", count + 1);
            let law = self.random.below(self.dossier.provisions());
            set(&mut charge, "provisions", vec![format!("law-{law}")]);
            set(
                &mut charge,
                "offence",
                format!(
                    "{} of {}",
                    self.random
                        .one(&["dissemination", "organising", "obstruction"]),
                    self.dossier.words.word(false, &mut self.random)
                ),
            );
            if self.random.chance(40) {
                set(
                    &mut charge,
                    "allegation",
                    self.dossier.words.text(false, 40, &mut self.random),
                );
            }
            self.made.push(("charge", charge));
        }
    }

    /// A step on the day of the course, with more fields.
    fn step(&mut self, kind: &str, more: Value) {
        let mut record = Map::new();
        set(&mut record, "proceeding", self.slug.as_str());
        set(&mut record, "kind", kind);
        set(&mut record, "date", full(self.day));
        if let Value::Object(fields) = more {
            record.extend(fields);
        }
        if self.random.chance(30) {
            set(
                &mut record,
                "sources",
                self.dossier.citations(&mut self.random),
            );
        }
        self.made.push(("step", record));
    }

    /// Moves on by some days; false where that would be in the days to come.
    fn pass(&mut self, least: u64, most: u64) -> bool {
        self.day += (least + self.random.below(most - least + 1)) as i64;
        self.day <= HORIZON
    }

    fn steps(&mut self) {
        let opened = uncertain(self.day, &mut self.random);
        self.step("case-opened", json!({"date": opened}));
        if !self.pass(1, 20) {
            return;
        }
        let held = self.random.chance(65);
        if held && !self.custody() {
            return;
        }
        if !held && self.random.chance(50) {
            self.step("travel-restricted", json!({}));
        }
        if !self.pass(10, 60) {
            return;
        }
        self.step("trial-opened", json!({"authority": self.court}));
        if !self.hearings() {
            return;
        }
        self.verdict(held);
    }

    /// Detention and its chain of orders; false where it goes on.
    fn custody(&mut self) -> bool {
        let night = self.random.below(5);
        self.step(
            "detained",
            json!({"date": format!("{} 0{}:00", full(self.day), 3 + night)}),
        );
        if !self.pass(1, 2) {
            return false;
        }
        let court = self.court.clone();
        self.step(
            "remanded",
            json!({"authority": court, "duration": "two months", "ends": full(self.day + 60)}),
        );
        for _ in 0..self.random.zipf(12) {
            if !self.pass(55, 59) {
                return false;
            }
            let months = 1 + self.random.below(3) as i64;
            self.step(
                "remand-extended",
                json!({"authority": court, "ends": full(self.day + 30 * months)}),
            );
        }
        true
    }

    /// Hearings; false where the next is in the days to come.
    fn hearings(&mut self) -> bool {
        for _ in 0..self.random.below(8) {
            let today = self.day;
            let on = self.pass(10, 40);
            let next = self.day;
            self.day = today;
            self.step("hearing", json!({"authority": self.court, "next_date": full(next), "next": "hearing of witnesses"}));
            self.day = next;
            if !on {
                return false;
            }
        }
        true
    }

    fn verdict(&mut self, held: bool) {
        if self.random.chance(8) {
            self.step("acquitted", json!({"authority": self.court}));
            self.day += 1;
            if held && self.day <= HORIZON {
                self.step("released", json!({}));
            }
            return;
        }
        let months = 6 * (1 + self.random.zipf(24) as i64);
        let sentences: Vec<Value> = self
            .accused
            .iter()
            .map(|accused| {
                if held {
                    json!({"accused": accused, "kind": "imprisonment", "length": format!("{months} months"), "starts": full(self.day), "ends": full(self.day + months * 61 / 2)})
                } else {
                    json!({"accused": accused, "kind": "fine", "amount": "50000", "currency": "RUB"})
                }
            })
            .collect();
        self.step(
            "convicted",
            json!({"authority": self.court, "sentences": sentences}),
        );
        let convicted = self.day;
        if self.random.chance(60) && self.pass(40, 120) {
            self.step(
                "appeal-decided",
                json!({"instance": "appeal", "outcome": "upheld", "notified": full(self.day)}),
            );
        }
        let ends = convicted + months * 61 / 2;
        if held && ends <= HORIZON {
            self.day = ends;
            self.step("released-on-expiry", json!({}));
        }
    }

    /// Measures, demands and letters.
    fn around(&mut self) {
        let day = self.day.min(HORIZON);
        if self.random.chance(30) {
            let mut record = Map::new();
            set(
                &mut record,
                "kind",
                self.random
                    .one(&["travel-ban", "asset-freeze", "ban-on-activity"]),
            );
            set(&mut record, "date", full(day));
            if self.random.chance(70) {
                set(
                    &mut record,
                    "ended",
                    full(day + 30 * (1 + self.random.below(24)) as i64),
                );
            }
            set(&mut record, "targets", vec![self.accused[0].as_str()]);
            set(&mut record, "proceeding", self.slug.as_str());
            self.made.push(("measure", record));
        }
        let mut demands = Vec::new();
        for position in 0..self.random.below(3) {
            let mut record = Map::new();
            let slug = format!("{}-a{position}", self.slug);
            set(&mut record, "slug", slug.as_str());
            set(
                &mut record,
                "text",
                self.random.one(&[
                    "Release the defender at once",
                    "Drop all charges",
                    "Give access to a lawyer of choice",
                ]),
            );
            set(
                &mut record,
                "kind",
                self.random
                    .one(&["release", "drop-charges", "access-to-lawyer"]),
            );
            set(&mut record, "about", self.accused.clone());
            self.made.push(("demand", record));
            demands.push(slug);
        }
        for number in 0..self.random.zipf(5) {
            self.letter(day + 20 * number as i64, &demands);
        }
    }

    fn letter(&mut self, day: i64, demands: &[String]) {
        if day > HORIZON {
            return;
        }
        let mut record = Map::new();
        set(
            &mut record,
            "kind",
            self.random.one(&[
                "letter",
                "urgent-appeal",
                "urgent-action",
                "un-communication",
            ]),
        );
        set(&mut record, "date", full(day));
        set(&mut record, "subject", format!("Case {}", self.slug));
        set(&mut record, "about", self.accused.clone());
        set(&mut record, "recipients", vec![self.court.as_str()]);
        set(
            &mut record,
            "channel",
            self.random.one(&["email", "post", "fax"]),
        );
        if self.random.chance(60) {
            set(&mut record, "reply_due", full(day + 60));
        }
        if self.random.chance(25) {
            set(&mut record, "act_before", full(day + 42));
        }
        if self.random.chance(30) {
            let answered = full(day + 5 + self.random.below(80) as i64);
            let kind = self
                .random
                .one(&["formal", "denied", "auto-reply", "pledged"]);
            set(
                &mut record,
                "replies",
                json!([{"date": answered, "kind": kind, "summary": "A reply came"}]),
            );
        }
        if !demands.is_empty() {
            set(&mut record, "demands", demands.to_vec());
        }
        self.made.push(("communication", record));
    }
}
