//! Invents a story and keeps its truth: who was held when, what became of each charge, what the
//! sentences come to. It knows what the steps of a case do to people, and nothing of the program.

use crate::chance::Chance;
use crate::truth::*;
use chrono::{Days, NaiveDate};
use serde_json::{Map, Value, json};

/// How far a proceeding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    New,
    Investigation,
    Trial,
    Judged,
}

pub struct Story {
    pub chance: Chance,
    pub world: World,
    day: NaiveDate,
    people: Vec<Person>,
    phases: Vec<Phase>,
    next: usize,
    /// Whether the next record is of the same day as the last one.
    same_day: bool,
}

/// A step on its way.
struct Step {
    slug: String,
    proceeding: usize,
    who: Vec<usize>,
    fields: Map<String, Value>,
}

impl Step {
    fn set(&mut self, name: &str, value: Value) {
        self.fields.insert(name.to_owned(), value);
    }

    fn push(&mut self, name: &str, value: Value) {
        let list = self.fields.entry(name.to_owned()).or_insert(json!([]));
        list.as_array_mut().unwrap().push(value);
    }

    fn kind(&self) -> String {
        self.fields["kind"].as_str().unwrap().to_owned()
    }
}

fn is_custody(form: &str) -> bool {
    form == "held" || form == "disappeared"
}

fn length(months: i64) -> String {
    match months {
        12 => "1 year".into(),
        n if n % 12 == 0 => format!("{} years", n / 12),
        n if n % 6 == 0 && n > 12 => format!("{}.5 years", n / 12),
        1 => "1 month".into(),
        n => format!("{n} months"),
    }
}

impl Story {
    pub fn new(seed: u64) -> Story {
        let mut chance = Chance::new(seed);
        let people = 1 + chance.below(4);
        let day = NaiveDate::from_ymd_opt(
            2015 + chance.below(4) as i32,
            1 + chance.below(12) as u32,
            1,
        )
        .unwrap()
            + Days::new(chance.below(28) as u64);
        let mut story = Story {
            world: World {
                seed,
                today: day,
                people,
                proceedings: Vec::new(),
                measures: Vec::new(),
                told: Vec::new(),
                states: Vec::new(),
                confirmed: vec![None; people + 1],
                died: vec![None; people + 1],
            },
            people: (0..=people)
                .map(|key| Person {
                    key,
                    ..Person::default()
                })
                .collect(),
            chance,
            day,
            phases: Vec::new(),
            next: 0,
            same_day: false,
        };
        let all: Vec<usize> = (0..people).collect();
        for at in 0..1 + story.chance.below(2) {
            let accused = if at == 0 {
                all.clone()
            } else {
                story.chance.some(&all)
            };
            story.proceeding(at, &accused);
        }
        story
    }

    fn slug(&mut self, letter: &str) -> String {
        self.next += 1;
        format!("w{}{letter}{}", self.world.seed, self.next)
    }

    fn proceeding(&mut self, at: usize, accused: &[usize]) {
        let slug = format!("w{}case{at}", self.world.seed);
        let mut charges = Vec::new();
        // Of some cases the charges are not recorded.
        if !self.chance.once_in(8) {
            for _ in 0..1 + self.chance.below(3) {
                let own = self.chance.some(accused);
                charges.push(own);
            }
            for person in accused {
                if !charges.iter().any(|own| own.contains(person)) {
                    charges[0].push(*person);
                    charges[0].sort_unstable();
                }
            }
        }
        let charges: Vec<Charge> = charges
            .into_iter()
            .map(|own| Charge {
                slug: self.slug("c"),
                proceeding: at,
                names: own != accused || self.chance.once_in(2),
                accused: own,
            })
            .collect();
        for charge in &charges {
            for person in &charge.accused {
                self.people[*person]
                    .counts
                    .insert(charge.slug.clone(), Count::default());
            }
        }
        self.world.proceedings.push(Proceeding {
            slug,
            accused: accused.iter().map(|person| (*person, None)).collect(),
            charges,
        });
        self.phases.push(Phase::New);
    }

    // Time.

    fn pass(&mut self) {
        self.same_day = self.chance.once_in(7) && !self.world.told.is_empty();
        if !self.same_day {
            let days = match self.chance.below(5) {
                0 => 40 + self.chance.below(80),
                1 => 1,
                _ => 2 + self.chance.below(30),
            };
            self.day = self.day + Days::new(days as u64);
        }
    }

    fn tell(
        &mut self,
        list: &'static str,
        slug: String,
        who: Vec<usize>,
        fields: Map<String, Value>,
    ) -> usize {
        let mut before = self.world.told.iter().rev();
        let last = before.find(|told| told.list != "died" && self.same_day);
        let written = match last.filter(|last| last.day == self.day) {
            Some(last) => Written::DayAfter(last.slug.clone()),
            None => Written::Day,
        };
        self.world.told.push(Told {
            slug,
            list,
            day: self.day,
            written,
            who,
            fields,
            source: None,
            one_with: None,
            matters: true,
            ended: None,
            confirmed: None,
            next: None,
        });
        self.world.states.push(self.people.clone());
        self.world.told.len() - 1
    }

    // Who there is.

    fn alive(&self, person: usize) -> bool {
        self.people[person].died.is_none()
    }

    fn accused(&self, proceeding: usize) -> Vec<usize> {
        let own = self.world.proceedings[proceeding].accused.iter();
        let mut found: Vec<usize> = own
            .map(|(person, _)| *person)
            .filter(|p| self.alive(*p))
            .collect();
        found.sort_unstable();
        found
    }

    /// The charges of somebody in a proceeding, with how far they are.
    fn charges(&self, proceeding: usize, person: usize) -> Vec<(String, Option<Stage>)> {
        let charges = self.world.proceedings[proceeding].charges.iter();
        charges
            .filter(|charge| charge.accused.contains(&person))
            .map(|charge| {
                (
                    charge.slug.clone(),
                    self.people[person].counts[&charge.slug].stage,
                )
            })
            .collect()
    }

    fn has_recorded_charges(&self, proceeding: usize) -> bool {
        !self.world.proceedings[proceeding].charges.is_empty()
    }

    fn at_stage(&self, proceeding: usize, person: usize, stage: Stage) -> Vec<String> {
        let own = self.charges(proceeding, person).into_iter();
        own.filter(|(_, own)| *own == Some(stage))
            .map(|(slug, _)| slug)
            .collect()
    }

    fn not_over(&self, proceeding: usize, person: usize) -> Vec<String> {
        let own = self.charges(proceeding, person).into_iter();
        own.filter(|(_, own)| *own != Some(Stage::Over))
            .map(|(slug, _)| slug)
            .collect()
    }

    fn stands(&self, proceeding: usize, person: usize) -> Option<&'static str> {
        Some(self.people[person].standing.get(&proceeding)?.0)
    }

    fn is_convicted(&self, proceeding: usize, person: usize) -> bool {
        matches!(
            self.stands(proceeding, person),
            Some("convicted" | "finally-convicted")
        )
    }

    fn total(&self, proceeding: usize, person: usize) -> Total {
        self.people[person]
            .totals
            .get(&proceeding)
            .copied()
            .unwrap_or_default()
    }

    // What happens to people.

    fn hold(
        &mut self,
        person: usize,
        state: &'static str,
        code: &'static str,
        step: &Step,
        ends: Option<NaiveDate>,
    ) {
        let own = &mut self.people[person];
        let goes_on = own
            .form()
            .is_some_and(|form| is_custody(form) == is_custody(state));
        if !goes_on {
            if let Some(piece) = own.pieces.last_mut().filter(|piece| piece.to.is_none()) {
                piece.to = Some(step.slug.clone());
                piece.ended_by = Some(step.kind());
            }
            own.orders.clear();
            own.pieces.push(Piece {
                form: state,
                from: step.slug.clone(),
                to: None,
                ended_by: None,
            });
        }
        own.liberty = Some(Liberty {
            state,
            code: Some(code),
            since: own.pieces.last().unwrap().from.clone(),
            last: step.slug.clone(),
        });
        own.freed.remove(&step.proceeding);
        own.grounds.insert(step.proceeding);
        own.orders
            .insert(step.proceeding, (step.slug.clone(), ends));
    }

    fn free(
        &mut self,
        person: usize,
        state: &'static str,
        code: Option<&'static str>,
        slug: &str,
        kind: &'static str,
    ) {
        let own = &mut self.people[person];
        if let Some(piece) = own.pieces.last_mut().filter(|piece| piece.to.is_none()) {
            piece.to = Some(slug.to_owned());
            piece.ended_by = Some(kind.to_owned());
        }
        own.grounds.clear();
        own.orders.clear();
        own.freed = own.ends.keys().copied().collect();
        own.liberty = Some(Liberty {
            state,
            code,
            since: slug.to_owned(),
            last: slug.to_owned(),
        });
    }

    /// What holds somebody in one proceeding ends; they stay where another holds them.
    fn let_go(
        &mut self,
        person: usize,
        state: &'static str,
        code: Option<&'static str>,
        step: &Step,
        kind: &'static str,
    ) {
        let own = &mut self.people[person];
        own.grounds.remove(&step.proceeding);
        let deprived = own.is_deprived();
        if deprived && !own.grounds.is_empty() {
            return;
        }
        if deprived || state != "unknown" {
            self.free(person, state, code, &step.slug, kind);
        }
    }

    fn set(&mut self, person: usize, charge: &str, status: &'static str, stage: Stage, slug: &str) {
        let count = self.people[person].counts.get_mut(charge).unwrap();
        count.status = Some(status);
        if status != "requalified" {
            count.stage = Some(stage);
        }
        count.by = Some(slug.to_owned());
    }

    fn set_total(&mut self, person: usize, step: &Step, total: Total, named: bool) {
        let own = &mut self.people[person];
        let before = own
            .totals
            .insert(step.proceeding, total)
            .unwrap_or_default();
        if named || before != total {
            own.entries
                .push((step.slug.clone(), step.proceeding, total));
        }
        if !named && before != total {
            own.ends.remove(&step.proceeding);
        }
    }

    /// Where somebody stands after a step, by their charges, or by `bare` where none are recorded.
    fn restand(
        &mut self,
        person: usize,
        step: &Step,
        verdict: bool,
        decided: bool,
        bare: Option<&'static str>,
    ) {
        let before = self.stands(step.proceeding, person);
        let mut stages = Vec::new();
        let mut acquitted = false;
        for (slug, stage) in self.charges(step.proceeding, person) {
            if let Some(stage) = stage {
                stages.push(stage);
                acquitted |= self.people[person].counts[&slug].status == Some("acquitted");
            }
        }
        let convicted = |before: Option<&'static str>| match before {
            Some("convicted" | "finally-convicted") if decided => "finally-convicted",
            Some("finally-convicted") if !verdict => "finally-convicted",
            _ => "convicted",
        };
        let now = if stages.is_empty() {
            match bare {
                Some("convicted") => Some(convicted(before)),
                Some(said) => Some(said),
                None if decided && before == Some("convicted") => Some("finally-convicted"),
                None => before,
            }
        } else if stages.contains(&Stage::Convicted) {
            Some(convicted(before))
        } else if stages.iter().all(|stage| *stage == Stage::Over) {
            Some(if acquitted {
                "acquitted"
            } else {
                "case-closed"
            })
        } else if stages.contains(&Stage::Tried) {
            Some("defendant")
        } else if stages.contains(&Stage::Brought) {
            Some("accused")
        } else {
            Some("suspect")
        };
        if let Some(now) = now
            && before != Some(now)
        {
            let own = &mut self.people[person].standing;
            own.insert(step.proceeding, (now, step.slug.clone()));
        }
    }

    // Steps.

    fn step(&mut self, proceeding: usize, kind: &str, who: Vec<usize>) -> Step {
        let mut fields = Map::new();
        fields.insert("kind".into(), kind.into());
        Step {
            slug: self.slug("s"),
            proceeding,
            who,
            fields,
        }
    }

    /// Writes a step down, once all that it changed is so.
    fn done(&mut self, step: Step, matters: bool) -> usize {
        for person in &step.who {
            let own = &mut self.people[*person];
            let total = own
                .totals
                .get(&step.proceeding)
                .copied()
                .unwrap_or_default();
            if own.is_deprived() && matches!(total, Total::Months(_) | Total::Life) {
                own.grounds.insert(step.proceeding);
            }
        }
        let mut fields = step.fields;
        fields.insert(
            "proceeding".into(),
            self.world.proceedings[step.proceeding].slug.clone().into(),
        );
        let at = self.tell("steps", step.slug, step.who, fields);
        self.world.told[at].matters = matters;
        at
    }

    pub fn invent(mut self) -> Story {
        for _ in 0..5 + self.chance.below(28) {
            self.pass();
            match self.chance.below(12) {
                0 | 1 => self.incident(),
                2 => self.measure(),
                3 if self.chance.once_in(5) => self.death(),
                _ => {
                    let proceeding = self.chance.below(self.phases.len());
                    self.proceed(proceeding);
                }
            }
        }
        self.world.today = self.day + Days::new(1 + self.chance.below(150) as u64);
        self.day = self.world.today;
        self.same_day = false;
        self.ahead();
        for person in 0..=self.world.people {
            if self.chance.once_in(6) {
                let back = self.chance.below(20) as u64;
                self.world.confirmed[person] = Some(self.world.today - Days::new(back));
            }
        }
        self
    }

    /// What lies ahead: hearings that are set.
    fn ahead(&mut self) {
        for proceeding in 0..self.phases.len() {
            let who = self.accused(proceeding);
            if who.is_empty() || !self.chance.once_in(2) {
                continue;
            }
            self.day = self.day + Days::new(3 + self.chance.below(40) as u64);
            if self.chance.once_in(2) {
                let step = self.step(proceeding, "hearing", who);
                self.done(step, true);
            } else {
                let day = self.day;
                let case = self.world.proceedings[proceeding].slug.clone();
                let last = self.world.told.iter_mut().rev().find(|told| {
                    told.list == "steps"
                        && told.fields["proceeding"] == case.as_str()
                        && told.day < self.world.today
                });
                if let Some(last) = last {
                    last.next = Some(day);
                }
            }
        }
    }

    fn proceed(&mut self, proceeding: usize) {
        let who = self.accused(proceeding);
        if who.is_empty() {
            return;
        }
        if self.chance.once_in(3) && self.custody(proceeding, &who) {
            return;
        }
        match self.phases[proceeding] {
            Phase::New => {
                self.phases[proceeding] = Phase::Investigation;
                if self.chance.once_in(3) {
                    self.arrest(proceeding, &who);
                } else {
                    self.open(proceeding, who);
                }
            }
            Phase::Investigation => self.investigate(proceeding, &who),
            Phase::Trial => self.try_them(proceeding, &who),
            Phase::Judged => self.after_judgment(proceeding, &who),
        }
    }

    fn open(&mut self, proceeding: usize, who: Vec<usize>) {
        let step = self.step(proceeding, "case-opened", who);
        for person in step.who.clone() {
            for charge in self.not_over(proceeding, person) {
                self.set(
                    person,
                    &charge,
                    "under-investigation",
                    Stage::Open,
                    &step.slug,
                );
            }
            self.restand(person, &step, false, false, Some("suspect"));
        }
        self.done(step, true);
    }

    /// A step that changes nothing for anybody.
    fn idle(&mut self, proceeding: usize, kind: &str, who: Vec<usize>, outcome: Option<&str>) {
        let mut step = self.step(proceeding, kind, who);
        if let Some(outcome) = outcome {
            step.set("outcome", outcome.into());
        }
        for person in step.who.clone() {
            self.restand(person, &step, false, false, None);
        }
        self.done(step, false);
    }

    // Custody.

    fn arrest(&mut self, proceeding: usize, who: &[usize]) {
        let at_large: Vec<usize> = who
            .iter()
            .copied()
            .filter(|p| !self.people[*p].is_deprived())
            .collect();
        if at_large.is_empty() {
            return;
        }
        let taken = self.chance.some(&at_large);
        let vanished = self.chance.once_in(9);
        let kind = if vanished {
            "disappeared"
        } else {
            self.chance.one(&["arrested", "detained"])
        };
        let mut step = self.step(proceeding, kind, taken.clone());
        let (state, code) = match (vanished, self.chance.once_in(8)) {
            (true, _) => ("disappeared", "disappeared"),
            (false, true) => {
                step.set("liberty", "incommunicado".into());
                ("held", "incommunicado")
            }
            (false, false) => ("held", "in-custody"),
        };
        for person in &taken {
            self.hold(*person, state, code, &step, None);
            self.restand(*person, &step, false, false, None);
        }
        let slug = step.slug.clone();
        let at = self.done(step, true);
        // The same arrest, told as an incident too.
        if !vanished && self.chance.once_in(4) && self.world.told[at].written == Written::Day {
            let place = if self.chance.once_in(3) {
                "Elsewhere"
            } else {
                "Karsk"
            };
            let linked = self.chance.once_in(2);
            self.world.told[at]
                .fields
                .insert("place".into(), "Karsk".into());
            let mut fields = Map::new();
            fields.insert("types".into(), json!(["arbitrary-arrest"]));
            fields.insert("place".into(), place.into());
            if linked {
                fields.insert("links".into(), json!([{"kind": "same-event", "to": slug}]));
            }
            let own = self.slug("i");
            self.same_day = false;
            let incident = self.tell("incidents", own, taken, fields);
            self.world.told[incident].matters = false;
            if linked || place == "Karsk" {
                self.world.told[incident].one_with = Some(slug);
            } else {
                self.world.told[incident].written = Written::DayAfter(slug);
            }
        }
    }

    /// Something about custody; whether there was anything to do.
    fn custody(&mut self, proceeding: usize, who: &[usize]) -> bool {
        if self.phases[proceeding] == Phase::New {
            return false;
        }
        let deprived: Vec<usize> = who
            .iter()
            .copied()
            .filter(|p| self.people[*p].is_deprived())
            .collect();
        if deprived.is_empty() || self.chance.once_in(4) {
            self.arrest(proceeding, who);
            return deprived.len() < who.len();
        }
        let person = self.chance.one(&deprived);
        let state = self.people[person].liberty.as_ref().unwrap().state;
        let ends = Some(self.day + Days::new(30 + self.chance.below(60) as u64));
        let ends = ends.filter(|_| !self.chance.once_in(4));
        if state == "disappeared" {
            let step = self.step(proceeding, "custody-admitted", vec![person]);
            self.hold(person, "held", "in-custody", &step, None);
            self.restand(person, &step, false, false, None);
            self.done(step, true);
            return true;
        }
        match self.chance.below(9) {
            0..=2 => {
                let ordered = self.people[person].orders.contains_key(&proceeding);
                let kind = if ordered && state == "held" && self.chance.once_in(2) {
                    "remand-extended"
                } else {
                    "remanded"
                };
                let alike: Vec<usize> = deprived
                    .iter()
                    .copied()
                    .filter(|p| self.people[*p].form() == self.people[person].form())
                    .collect();
                let own = if self.chance.once_in(3) {
                    alike
                } else {
                    vec![person]
                };
                let mut step = self.step(proceeding, kind, own.clone());
                if let Some(ends) = ends {
                    step.set("ends", ends.to_string().into());
                }
                for person in own {
                    self.hold(person, "held", "in-custody", &step, ends);
                    self.restand(person, &step, false, false, None);
                }
                self.done(step, true);
            }
            3 => {
                let mut step = self.step(proceeding, "house-arrest", vec![person]);
                if let Some(ends) = ends {
                    step.set("ends", ends.to_string().into());
                }
                self.hold(person, "house-arrest", "house-arrest", &step, ends);
                self.restand(person, &step, false, false, None);
                self.done(step, true);
            }
            4 => self.release(proceeding, person, "bail-granted", "conditional"),
            5 => {
                let (kind, code) = self
                    .chance
                    .one(&[("released", "free"), ("provisional-release", "conditional")]);
                self.release(proceeding, person, kind, code);
            }
            6 => {
                let kind = self.chance.one(&["escaped", "extradited"]);
                let step = self.step(proceeding, kind, vec![person]);
                self.free(person, "unknown", None, &step.slug, kind);
                self.restand(person, &step, false, false, None);
                self.done(step, true);
            }
            // An order that falls says nothing of the charges or of a sentence.
            7 => {
                let outcome = self
                    .chance
                    .one(&["quashed", "upheld", "sent-back", "refused"]);
                let kind = self
                    .chance
                    .one(&["remand-appeal-decided", "habeas-corpus-decided"]);
                self.idle(proceeding, kind, vec![person], Some(outcome));
            }
            _ => {
                let mut step = self.step(proceeding, "habeas-corpus-decided", vec![person]);
                step.set("outcome", "released".into());
                self.free(
                    person,
                    "free",
                    Some("free"),
                    &step.slug,
                    "habeas-corpus-decided",
                );
                self.restand(person, &step, false, false, None);
                self.done(step, true);
            }
        }
        true
    }

    fn release(
        &mut self,
        proceeding: usize,
        person: usize,
        kind: &'static str,
        code: &'static str,
    ) {
        let step = self.step(proceeding, kind, vec![person]);
        self.free(person, "free", Some(code), &step.slug, kind);
        self.restand(person, &step, false, false, None);
        self.done(step, true);
    }

    // Investigation and trial.

    fn investigate(&mut self, proceeding: usize, who: &[usize]) {
        let charges = self.world.proceedings[proceeding].charges.clone();
        match self.chance.below(8) {
            0 | 1 if !charges.is_empty() => {
                let some = self.chance.some(&(0..charges.len()).collect::<Vec<_>>());
                let mut own: Vec<usize> = some
                    .iter()
                    .flat_map(|at| charges[*at].accused.clone())
                    .collect();
                own.sort_unstable();
                own.dedup();
                own.retain(|person| self.alive(*person));
                let all = some.len() == charges.len();
                let named = !all || self.chance.once_in(2);
                own.retain(|person| named || !self.not_over(proceeding, *person).is_empty());
                if own.is_empty() {
                    return;
                }
                let mut step = self.step(proceeding, "charged", own.clone());
                if named {
                    step.set(
                        "charges",
                        some.iter().map(|at| charges[*at].slug.clone()).collect(),
                    );
                }
                for person in own {
                    for at in &some {
                        let slug = &charges[*at].slug;
                        let mine = charges[*at].accused.contains(&person);
                        let over = self.people[person]
                            .counts
                            .get(slug)
                            .is_some_and(|c| c.stage == Some(Stage::Over));
                        if mine && (named || !over) {
                            self.set(person, slug, "charged", Stage::Brought, &step.slug);
                        }
                    }
                    self.restand(person, &step, false, false, Some("accused"));
                }
                self.done(step, true);
            }
            2 if charges.len() > 1 => {
                let charge = self.chance.one(&(0..charges.len()).collect::<Vec<_>>());
                let (kind, status) = self.chance.one(&[
                    ("charges-dropped", "dropped"),
                    ("charge-changed", "requalified"),
                    ("expired", "expired"),
                ]);
                let own: Vec<usize> = charges[charge]
                    .accused
                    .iter()
                    .copied()
                    .filter(|p| self.alive(*p))
                    .collect();
                if own.is_empty() {
                    return;
                }
                let mut step = self.step(proceeding, kind, own.clone());
                step.set("charges", json!([charges[charge].slug]));
                for person in own {
                    self.set(
                        person,
                        &charges[charge].slug,
                        status,
                        Stage::Over,
                        &step.slug,
                    );
                    self.restand(person, &step, false, false, None);
                }
                self.done(step, true);
            }
            3 => self.join(proceeding),
            4 => {
                let kind = self.chance.one(&[
                    "questioned",
                    "search",
                    "forensic-examination",
                    "complaint-filed",
                ]);
                self.idle(proceeding, kind, who.to_vec(), None);
            }
            5 | 6 => self.open_trial(proceeding, who),
            _ => {
                self.custody(proceeding, who);
            }
        }
    }

    /// Another accused.
    fn join(&mut self, proceeding: usize) {
        let there: Vec<usize> = self.world.proceedings[proceeding]
            .accused
            .iter()
            .map(|(p, _)| *p)
            .collect();
        let others: Vec<usize> = (0..self.world.people)
            .filter(|p| !there.contains(p) && self.alive(*p))
            .collect();
        if others.is_empty() {
            return;
        }
        let person = self.chance.one(&others);
        let day = self.day;
        self.world.proceedings[proceeding]
            .accused
            .push((person, Some(day)));
        // Whoever is named by nobody's list is not among those of before.
        for charge in &mut self.world.proceedings[proceeding].charges {
            charge.names = true;
        }
        let step = self.step(proceeding, "accused", vec![person]);
        self.restand(person, &step, false, false, Some("suspect"));
        self.done(step, true);
    }

    fn open_trial(&mut self, proceeding: usize, who: &[usize]) {
        let recorded = self.has_recorded_charges(proceeding);
        let own: Vec<usize> = who
            .iter()
            .copied()
            .filter(|p| !recorded || !self.not_over(proceeding, *p).is_empty())
            .collect();
        if own.is_empty() {
            return;
        }
        let step = self.step(proceeding, "trial-opened", own.clone());
        for person in own {
            for charge in self.not_over(proceeding, person) {
                self.set(person, &charge, "on-trial", Stage::Tried, &step.slug);
            }
            self.restand(person, &step, false, false, Some("defendant"));
        }
        self.done(step, true);
        self.phases[proceeding] = Phase::Trial;
    }

    fn is_on_trial(&self, proceeding: usize, person: usize) -> bool {
        match self.has_recorded_charges(proceeding) {
            true => !self.at_stage(proceeding, person, Stage::Tried).is_empty(),
            false => self.stands(proceeding, person) == Some("defendant"),
        }
    }

    fn try_them(&mut self, proceeding: usize, who: &[usize]) {
        let tried: Vec<usize> = who
            .iter()
            .copied()
            .filter(|p| self.is_on_trial(proceeding, *p))
            .collect();
        if tried.is_empty() {
            self.phases[proceeding] = Phase::Judged;
            return;
        }
        match self.chance.below(5) {
            0 => {
                let kind = self
                    .chance
                    .one(&["hearing", "hearing-adjourned", "last-word"]);
                self.idle(proceeding, kind, who.to_vec(), None);
            }
            1 => {
                // What a prosecutor asks for is no sentence.
                let mut step = self.step(proceeding, "sentence-requested", tried.clone());
                step.push("sentences", json!({"length": "9 years"}));
                for person in tried {
                    self.restand(person, &step, false, false, None);
                }
                self.done(step, true);
            }
            2 => {
                let person = self.chance.one(&tried);
                if self
                    .at_stage(proceeding, person, Stage::Convicted)
                    .is_empty()
                {
                    self.judge_one(proceeding, person);
                } else {
                    self.judge_all(proceeding, vec![person]);
                }
            }
            _ => self.judge_all(proceeding, tried),
        }
    }

    /// A judgment on one person by the kind of step alone.
    fn judge_one(&mut self, proceeding: usize, person: usize) {
        let guilty = !self.chance.once_in(3);
        let kind = match guilty {
            true => self.chance.one(&["convicted", "sentenced"]),
            false => "acquitted",
        };
        let mut step = self.step(proceeding, kind, vec![person]);
        let (status, stage) = if guilty {
            ("convicted", Stage::Convicted)
        } else {
            ("acquitted", Stage::Over)
        };
        for charge in self.not_over(proceeding, person) {
            self.set(person, &charge, status, stage, &step.slug);
        }
        if guilty {
            self.sentence(&mut step, person, false);
        }
        self.people[person].orders.remove(&proceeding);
        self.restand(person, &step, true, false, Some(status));
        self.done(step, true);
    }

    /// A judgment on all who are tried, count by count or person by person.
    fn judge_all(&mut self, proceeding: usize, tried: Vec<usize>) {
        let mut step = self.step(proceeding, "verdict-announced", tried.clone());
        let recorded = self.has_recorded_charges(proceeding);
        let judged = tried.iter().any(|person| {
            !self
                .at_stage(proceeding, *person, Stage::Convicted)
                .is_empty()
        });
        let by_count = judged || (recorded && self.chance.below(3) > 0);
        let whole = !by_count && !self.chance.once_in(3);
        let whole_guilty = !self.chance.once_in(4);
        if whole {
            step.set(
                "outcome",
                if whole_guilty {
                    "convicted"
                } else {
                    "acquitted"
                }
                .into(),
            );
        }
        for person in tried {
            let mut guilty = false;
            let one = if whole {
                whole_guilty
            } else {
                !self.chance.once_in(3)
            };
            let mut charges = match by_count {
                true => self.at_stage(proceeding, person, Stage::Tried),
                false => self.not_over(proceeding, person),
            };
            // Of some the judgment comes later.
            if by_count && charges.len() > 1 && self.chance.once_in(4) {
                charges.pop();
            }
            for charge in charges {
                let own = if by_count {
                    !self.chance.once_in(3)
                } else {
                    one
                };
                guilty |= own;
                let (status, stage) = if own {
                    ("convicted", Stage::Convicted)
                } else {
                    ("acquitted", Stage::Over)
                };
                self.set(person, &charge, status, stage, &step.slug);
                if by_count {
                    step.push("outcomes", json!({"charge": charge, "accused": self.world.slug_of(person), "result": status}));
                }
            }
            if !recorded {
                guilty = one;
            }
            let status = if guilty { "convicted" } else { "acquitted" };
            if !by_count && !whole {
                step.push(
                    "outcomes",
                    json!({"accused": self.world.slug_of(person), "result": status}),
                );
            }
            if guilty {
                self.sentence(&mut step, person, true);
            }
            self.people[person].orders.remove(&proceeding);
            self.restand(person, &step, true, false, Some(status));
        }
        self.done(step, true);
    }

    /// The sentence of somebody who was convicted.
    fn sentence(&mut self, step: &mut Step, person: usize, name: bool) {
        // One that is added to another of the same case: whether it is served after it is not said.
        let convicted = self.at_stage(step.proceeding, person, Stage::Convicted);
        let judged_before =
            |slug: &String| self.people[person].counts[slug].by.as_ref() != Some(&step.slug);
        let apart = convicted.iter().any(judged_before)
            && self.total(step.proceeding, person) != Total::Nothing;
        let slug = self.world.slug_of(person);
        let push = |step: &mut Step, mut sentence: Value| {
            if name {
                sentence["accused"] = slug.clone().into();
            }
            step.push("sentences", sentence);
        };
        let months = 6 + self.chance.below(120) as i64;
        let convicted: Vec<String> = convicted
            .into_iter()
            .filter(|slug| self.people[person].counts[slug].by.as_ref() == Some(&step.slug))
            .collect();
        let mut ends = None;
        let total = match self.chance.below(10) {
            0 => return,
            1 => {
                push(
                    step,
                    json!({"kind": "fine", "amount": "500", "currency": "EUR"}),
                );
                Total::Nothing
            }
            2 => {
                push(step, json!({"length": length(months), "suspended": true}));
                Total::Nothing
            }
            3 => {
                push(step, json!({"kind": "life-imprisonment"}));
                Total::Life
            }
            4 => {
                push(
                    step,
                    json!({"length": length(months), "suspended_part": "3 months"}),
                );
                Total::Months(months - 3)
            }
            5 if convicted.len() > 1 => {
                // One for each count: the longest where the others are served with it.
                let together = self.chance.once_in(2);
                let mut longest = 0;
                let mut own: Vec<i64> = convicted
                    .iter()
                    .map(|_| 6 + self.chance.below(60) as i64)
                    .collect();
                own.sort_unstable_by(|a, b| b.cmp(a));
                for (at, (charge, months)) in convicted.iter().zip(&own).enumerate() {
                    push(
                        step,
                        json!({"charge": charge, "length": length(*months), "concurrent": together && at > 0}),
                    );
                    longest = longest.max(*months);
                }
                if together {
                    Total::Months(longest)
                } else {
                    Total::Unknown
                }
            }
            6 if !convicted.is_empty() => {
                // One in all besides those for each count.
                for charge in &convicted {
                    push(step, json!({"charge": charge, "length": "4 months"}));
                }
                push(step, json!({"length": length(months)}));
                Total::Months(months)
            }
            7 => {
                push(step, json!({"length": length(months)}));
                push(
                    step,
                    json!({"kind": "fine", "amount": "900", "currency": "EUR"}),
                );
                Total::Months(months)
            }
            8 => {
                let end = self.day + chrono::Months::new(months as u32);
                push(
                    step,
                    json!({"length": length(months), "ends": end.to_string()}),
                );
                ends = Some(end);
                Total::Months(months)
            }
            _ => {
                push(step, json!({"length": length(months)}));
                Total::Months(months)
            }
        };
        let fined = step.fields["sentences"].as_array().unwrap().last();
        let fined = fined.is_some_and(|own| own["kind"] == "fine") && total == Total::Nothing;
        let total = match (apart, fined) {
            (false, _) => total,
            (true, true) => self.total(step.proceeding, person),
            (true, false) => Total::Unknown,
        };
        // A fine for other charges leaves the prison that was imposed before.
        if !(apart && fined) {
            self.people[person].ends.remove(&step.proceeding);
        }
        self.set_total(person, step, total, true);
        if let Some(end) = ends {
            self.people[person].freed.remove(&step.proceeding);
            self.people[person]
                .ends
                .insert(step.proceeding, (step.slug.clone(), end));
        }
        if total == Total::Nothing {
            let kind = match step.kind().as_str() {
                "convicted" => "convicted",
                "sentenced" => "sentenced",
                _ => "verdict-announced",
            };
            self.let_go(person, "unknown", None, step, kind);
        }
    }

    // After a judgment.

    fn after_judgment(&mut self, proceeding: usize, who: &[usize]) {
        let convicted: Vec<usize> = who
            .iter()
            .copied()
            .filter(|p| self.is_convicted(proceeding, *p))
            .collect();
        if convicted.is_empty() {
            if who.iter().any(|p| self.is_on_trial(proceeding, *p)) {
                self.phases[proceeding] = Phase::Trial;
            } else {
                self.idle(proceeding, "hearing-observed", who.to_vec(), None);
            }
            return;
        }
        match self.chance.below(4) {
            0 => self.idle(proceeding, "appeal-lodged", convicted, None),
            1 | 2 => self.appeal(proceeding, convicted),
            _ => {
                let person = self.chance.one(&convicted);
                self.serve(proceeding, person);
            }
        }
    }

    fn quash(&mut self, person: usize, step: &Step, status: &'static str, stage: Stage) {
        for charge in self.at_stage(step.proceeding, person, Stage::Convicted) {
            self.set(person, &charge, status, stage, &step.slug);
        }
        self.set_total(person, step, Total::Nothing, false);
    }

    fn appeal(&mut self, proceeding: usize, convicted: Vec<usize>) {
        let kind = self.chance.one(&[
            "appeal-decided",
            "cassation-decided",
            "supreme-court-decided",
        ]);
        let own = if self.chance.once_in(2) {
            convicted
        } else {
            vec![self.chance.one(&convicted)]
        };
        let mut step = self.step(proceeding, kind, own.clone());
        let whole = self.chance.below(9);
        match whole {
            0 => {
                step.set("outcome", "upheld".into());
                for person in own {
                    self.restand(person, &step, false, true, None);
                }
            }
            1 => {
                step.set("outcome", "sent-back".into());
                for person in own {
                    self.quash(person, &step, "on-trial", Stage::Tried);
                    self.restand(person, &step, false, false, Some("defendant"));
                }
                self.phases[proceeding] = Phase::Trial;
            }
            2 => {
                step.set("outcome", "quashed".into());
                for person in own {
                    self.quash(person, &step, "quashed", Stage::Over);
                    self.restand(person, &step, false, true, Some("case-closed"));
                }
            }
            3 => {
                // By how much is not said.
                let up = self.chance.once_in(2);
                step.set("outcome", if up { "increased" } else { "reduced" }.into());
                for person in own {
                    if self.total(proceeding, person) != Total::Nothing {
                        self.set_total(person, &step, Total::Unknown, false);
                    }
                    self.restand(person, &step, false, true, None);
                }
            }
            _ => {
                for person in own {
                    self.appeal_of(&mut step, person);
                }
            }
        }
        self.done(step, true);
    }

    /// What an appeal decides of one person, told for that person.
    fn appeal_of(&mut self, step: &mut Step, person: usize) {
        let proceeding = step.proceeding;
        let slug = self.world.slug_of(person);
        let total = self.total(proceeding, person);
        let convicted = self.at_stage(proceeding, person, Stage::Convicted);
        let outcome = |step: &mut Step, result: &str| {
            step.push("outcomes", json!({"accused": slug, "result": result}))
        };
        let change = |step: &mut Step, mut sentence: Value| {
            sentence["accused"] = slug.clone().into();
            step.push("sentences", sentence);
        };
        let recorded = !convicted.is_empty();
        let mut bare = None;
        match (self.chance.below(12), total) {
            (0, Total::Months(n)) if n > 8 => {
                outcome(step, "reduced");
                let by = 1 + self.chance.below((n - 7) as usize) as i64;
                change(step, json!({"action": "reduced", "by": length(by)}));
                self.set_total(person, step, Total::Months(n - by), true);
                self.people[person].ends.remove(&proceeding);
            }
            (1, Total::Months(n)) if n > 8 => {
                outcome(step, "upheld");
                let to = 6 + self.chance.below((n - 6) as usize) as i64;
                change(step, json!({"action": "reduced", "to": length(to)}));
                self.set_total(person, step, Total::Months(to), true);
                self.people[person].ends.remove(&proceeding);
            }
            (2, Total::Months(n)) if n > 8 => {
                // By or to is not said.
                change(step, json!({"action": "reduced", "length": "5 months"}));
                self.set_total(person, step, Total::Unknown, true);
                self.people[person].ends.remove(&proceeding);
            }
            (3, Total::Months(n)) => {
                let by = 3 + self.chance.below(30) as i64;
                let (sentence, after) = match self.chance.below(3) {
                    0 => (json!({"action": "increased", "by": length(by)}), n + by),
                    1 => (json!({"action": "increased", "length": length(by)}), n + by),
                    _ => (json!({"action": "increased", "to": length(n + by)}), n + by),
                };
                change(step, sentence);
                self.set_total(person, step, Total::Months(after), true);
                self.people[person].ends.remove(&proceeding);
            }
            (4, Total::Months(_)) => {
                let (sentence, after) = match self.chance.below(4) {
                    0 => (json!({"action": "suspended"}), Total::Nothing),
                    1 => (json!({"action": "cancelled"}), Total::Nothing),
                    2 => (
                        json!({"action": "replaced", "kind": "fine", "amount": "70", "currency": "EUR"}),
                        Total::Nothing,
                    ),
                    _ => (
                        json!({"action": "replaced", "length": "7 months"}),
                        Total::Months(7),
                    ),
                };
                change(step, sentence);
                self.set_total(person, step, after, true);
                self.people[person].ends.remove(&proceeding);
            }
            (5, _) if convicted.len() > 1 => {
                // One count falls, and what is left of the sentence is not said.
                step.push(
                    "outcomes",
                    json!({"accused": slug, "charge": convicted[0], "result": "quashed"}),
                );
                step.push(
                    "outcomes",
                    json!({"accused": slug, "charge": convicted[1], "result": "upheld"}),
                );
                self.set(person, &convicted[0], "quashed", Stage::Over, &step.slug);
                if total != Total::Nothing {
                    self.set_total(person, step, Total::Unknown, false);
                }
            }
            (6, _) if recorded => {
                for charge in &convicted {
                    step.push(
                        "outcomes",
                        json!({"accused": slug, "charge": charge, "result": "acquitted"}),
                    );
                }
                self.quash(person, step, "acquitted", Stage::Over);
            }
            (7, _) => {
                bare = Some("defendant");
                outcome(step, "sent-back");
                self.quash(person, step, "on-trial", Stage::Tried);
                self.phases[proceeding] = Phase::Trial;
            }
            (8, Total::Months(n)) if recorded && n > 6 => {
                step.push(
                    "outcomes",
                    json!({"accused": slug, "charge": convicted[0], "result": "requalified"}),
                );
                change(step, json!({"action": "reduced", "to": "6 months"}));
                self.set(
                    person,
                    &convicted[0],
                    "requalified",
                    Stage::Convicted,
                    &step.slug,
                );
                self.set_total(person, step, Total::Months(6), true);
                self.people[person].ends.remove(&proceeding);
            }
            _ => outcome(step, "upheld"),
        }
        self.restand(person, step, false, bare.is_none(), bare);
    }

    fn serve(&mut self, proceeding: usize, person: usize) {
        let total = self.total(proceeding, person);
        let slug = self.world.slug_of(person);
        match (self.chance.below(10), total) {
            (0, Total::Months(_) | Total::Life) => {
                let step = self.step(proceeding, "sentence-began", vec![person]);
                self.hold(person, "held", "in-custody", &step, None);
                self.people[person].orders.remove(&proceeding);
                self.restand(person, &step, false, false, None);
                self.done(step, true);
            }
            (1, Total::Months(n)) if self.people[person].form() == Some("held") => {
                let mut step = self.step(proceeding, "term-extended", vec![person]);
                let more = 2 + self.chance.below(24) as i64;
                step.push("sentences", json!({"length": length(more)}));
                self.hold(person, "held", "in-custody", &step, None);
                self.set_total(person, &step, Total::Months(n + more), true);
                self.people[person].ends.remove(&proceeding);
                self.restand(person, &step, false, false, None);
                self.done(step, true);
            }
            (2, Total::Months(n)) if n > 4 => {
                // A part of the sentence, and nobody is freed.
                let mut step = self.step(proceeding, "amnestied", vec![person]);
                let part = 1 + self.chance.below((n - 1) as usize) as i64;
                let key = self.chance.one(&["by", "length"]);
                step.push(
                    "sentences",
                    json!({"action": "amnestied", key: length(part)}),
                );
                self.set_total(person, &step, Total::Months(n - part), true);
                self.people[person].ends.remove(&proceeding);
                self.restand(person, &step, false, false, None);
                self.done(step, true);
            }
            (3, _) => {
                let step = self.step(proceeding, "amnestied", vec![person]);
                self.quash(person, &step, "amnestied", Stage::Over);
                self.let_go(person, "free", Some("free"), &step, "amnestied");
                self.restand(person, &step, false, false, Some("case-closed"));
                self.done(step, true);
            }
            (4, _) => {
                let step = self.step(proceeding, "pardoned", vec![person]);
                for charge in self.not_over(proceeding, person) {
                    self.set(person, &charge, "convicted", Stage::Convicted, &step.slug);
                }
                self.set_total(person, &step, Total::Nothing, false);
                self.let_go(person, "free", Some("free"), &step, "pardoned");
                self.restand(person, &step, false, false, Some("convicted"));
                self.done(step, true);
            }
            (5, _) if self.people[person].is_deprived() => {
                self.release(proceeding, person, "parole-granted", "conditional");
            }
            (6, _) if self.people[person].is_deprived() => {
                self.release(proceeding, person, "released-on-expiry", "free");
            }
            (7, Total::Months(_)) => {
                let mut step = self.step(proceeding, "sentence-replaced", vec![person]);
                let fine = self.chance.once_in(2);
                let mut sentence = match fine {
                    true => json!({"kind": "fine", "amount": "40", "currency": "EUR"}),
                    false => json!({"length": "8 months"}),
                };
                sentence["accused"] = slug.into();
                step.push("sentences", sentence);
                let after = if fine {
                    Total::Nothing
                } else {
                    Total::Months(8)
                };
                self.set_total(person, &step, after, true);
                self.people[person].ends.remove(&proceeding);
                self.restand(person, &step, false, false, None);
                self.done(step, true);
            }
            (8, _) => {
                let step = self.step(proceeding, "retrial-ordered", vec![person]);
                self.quash(person, &step, "on-trial", Stage::Tried);
                self.restand(person, &step, false, false, Some("defendant"));
                self.done(step, true);
                self.phases[proceeding] = Phase::Trial;
            }
            _ => {
                let kind = self
                    .chance
                    .one(&["transferred", "parole-refused", "hunger-strike"]);
                self.idle(proceeding, kind, vec![person], None);
            }
        }
    }

    // Beside proceedings.

    fn incident(&mut self) {
        let all: Vec<usize> = (0..=self.world.people).filter(|p| self.alive(*p)).collect();
        if all.is_empty() {
            return;
        }
        let who = match self.chance.once_in(3) {
            true => self.chance.some(&all),
            false => vec![self.chance.one(&all)],
        };
        let mut fields = Map::new();
        let kind = self
            .chance
            .one(&["threat", "search", "physical-assault", "surveillance"]);
        fields.insert("types".into(), json!([kind]));
        let status = self.chance.one(&["", "", "alleged", "verified", "refuted"]);
        if !status.is_empty() {
            fields.insert("status".into(), status.into());
        }
        let slug = self.slug("i");
        let at = self.tell("incidents", slug, who, fields);
        self.world.told[at].matters = false;
    }

    fn death(&mut self) {
        let all: Vec<usize> = (0..self.world.people).filter(|p| self.alive(*p)).collect();
        if all.is_empty() {
            return;
        }
        let person = self.chance.one(&all);
        let proceeding = self
            .world
            .proceedings
            .iter()
            .position(|own| own.accused.iter().any(|(p, _)| *p == person));
        match (self.chance.below(4), proceeding) {
            (0, Some(proceeding)) => {
                let step = self.step(proceeding, "died", vec![person]);
                self.free(person, "dead", None, &step.slug, "died");
                self.people[person].died = Some(step.slug.clone());
                self.end_cases(person, &step.slug);
                self.done(step, true);
            }
            (1, _) => {
                let slug = self.slug("l");
                self.people[person].died = Some(slug.clone());
                self.end_cases(person, &slug);
                let mut fields = Map::new();
                fields.insert("kind".into(), "death".into());
                self.tell("life_events", slug, vec![person], fields);
            }
            (2, _) => {
                let slug = self.slug("i");
                self.people[person].died = Some(slug.clone());
                self.end_cases(person, &slug);
                let mut fields = Map::new();
                fields.insert("types".into(), json!(["killing"]));
                self.tell("incidents", slug, vec![person], fields);
            }
            _ => {
                let slug = self.world.slug_of(person);
                self.people[person].died = Some(slug.clone());
                self.end_cases(person, &slug);
                self.world.died[person] = Some(self.day);
                let at = self.tell("died", slug, vec![person], Map::new());
                self.world.told[at].written = Written::Day;
            }
        }
    }

    /// Death ends what no court has decided.
    fn end_cases(&mut self, person: usize, by: &str) {
        for count in self.people[person].counts.values_mut() {
            if count.stage < Some(Stage::Convicted) {
                count.status = Some("abated");
                count.stage = Some(Stage::Over);
                count.by = Some(by.to_owned());
            }
        }
        for proceeding in 0..self.phases.len() {
            let step = Step {
                slug: by.to_owned(),
                proceeding,
                who: vec![person],
                fields: Map::new(),
            };
            let pending = matches!(
                self.stands(proceeding, person),
                Some("suspect" | "accused" | "defendant")
            );
            self.restand(
                person,
                &step,
                false,
                false,
                pending.then_some("case-closed"),
            );
        }
    }

    fn measure(&mut self) {
        let all: Vec<usize> = (0..=self.world.people).filter(|p| self.alive(*p)).collect();
        if all.is_empty() {
            return;
        }
        let who = vec![self.chance.one(&all)];
        let slug = self.slug("m");
        let mut fields = Map::new();
        fields.insert(
            "kind".into(),
            self.chance
                .one(&["travel-ban", "asset-freeze", "office-sealed"])
                .into(),
        );
        let months = 1 + self.chance.below(30) as i64;
        let end = self.day + Days::new(5 + self.chance.below(900) as u64);
        let after = end + Days::new(1);
        let (mut ended, mut until) = (None, None);
        let mut state = |text: &str| {
            fields.insert("state".into(), text.into());
        };
        let day = self.day;
        let states: Vec<(NaiveDate, &'static str)> = match self.chance.below(11) {
            0 => {
                state("requested");
                vec![(day, "asked-for")]
            }
            1 => {
                state("refused");
                vec![(day, "refused")]
            }
            2 => {
                state("ordered");
                vec![(day, "ordered")]
            }
            3 => {
                state("in-force");
                vec![(day, "in-force")]
            }
            4 => vec![(day, "unknown")],
            5 => {
                ended = Some(end);
                vec![(day, "in-force"), (after, "over")]
            }
            6 => {
                state("lifted");
                ended = Some(end);
                vec![(day, "in-force"), (end, "over")]
            }
            7 => {
                state("lifted");
                vec![(day, "over")]
            }
            8 => {
                state("ordered");
                fields.insert("length".into(), length(months).into());
                let last = day + chrono::Months::new(months as u32);
                vec![(day, "in-force"), (last + Days::new(1), "over")]
            }
            9 => {
                until = Some(end);
                vec![(day, "in-force"), (after, "over")]
            }
            _ => {
                ended = Some(end);
                fields.insert("continues".into(), true.into());
                vec![(day, "in-force"), (after, "goes-on-in-fact")]
            }
        };
        let confirmed = self
            .chance
            .once_in(4)
            .then(|| day + Days::new(1 + self.chance.below(40) as u64));
        self.world.measures.push(Measure {
            slug: slug.clone(),
            who: who.clone(),
            states,
        });
        let at = self.tell("measures", slug, who, fields);
        let told = &mut self.world.told[at];
        told.matters = false;
        told.ended = ended;
        told.confirmed = confirmed;
        if let Some(end) = until {
            told.written = Written::Until(end);
        }
    }
}
