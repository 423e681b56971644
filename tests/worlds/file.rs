//! Writes a world down as a case file: with the days that are known, in any order.

use crate::story::Story;
use crate::truth::*;
use chrono::{Datelike, Days};
use serde_json::{Map, Value, json};

/// Forgets some of the dates, where what is left still says what came after what.
pub fn forget(story: &mut Story) {
    let count = story.world.told.len();
    let mut locked = vec![false; count];
    let has_one_with = |world: &World, at: usize| {
        let told = &world.told[at];
        told.one_with.is_some()
            || world.told.iter().any(|other| {
                other.one_with.as_ref() == Some(&told.slug)
                    || matches!(&other.fields.get("types"), Some(types) if **types == json!(["arbitrary-arrest"]) && other.day == told.day)
            })
    };
    for at in 0..count {
        let world = &story.world;
        let told = &world.told[at];
        let next_hangs_on_it = world
            .told
            .get(at + 1)
            .is_some_and(|next| next.written == Written::DayAfter(told.slug.clone()));
        let fixed = locked[at]
            || told.day > world.today
            || told.list == "died"
            || told.list == "measures"
            || world.people_died_of(&told.slug)
            || next_hangs_on_it
            || has_one_with(world, at);
        if fixed {
            continue;
        }
        let before = at.checked_sub(1).map(|before| &world.told[before]);
        let next = world.told.get(at + 1);
        let alone_in = |same: &dyn Fn(chrono::NaiveDate) -> bool| {
            let others = world
                .told
                .iter()
                .enumerate()
                .filter(|(other, _)| *other != at);
            !same(world.today) && others.into_iter().all(|(_, other)| !same(other.day))
        };
        let (year, month) = (told.day.year(), told.day.month());
        let written = match story.chance.below(9) {
            0 | 1 if alone_in(&|day| day.year() == year && day.month() == month) => {
                Some(Written::Month)
            }
            2 if alone_in(&|day| day.year() == year) => Some(Written::Year),
            3 | 4 => before
                .filter(|other| {
                    other.list != "died"
                        && !matches!(other.written, Written::Before(_) | Written::Nothing)
                })
                .map(|other| Written::After(other.slug.clone())),
            5 => next
                .filter(|other| other.list != "died" && other.day <= world.today)
                .filter(|other| before.is_none_or(|before| before.day < other.day))
                .map(|other| Written::Before(other.slug.clone())),
            6 if !told.matters => Some(Written::Nothing),
            _ => None,
        };
        if let Some(written) = written {
            if matches!(written, Written::Before(_)) {
                locked[at + 1] = true;
            }
            story.world.told[at].written = written;
        }
    }
    for at in 0..count {
        if story.chance.once_in(5) && story.world.told[at].list != "died" {
            let late = story.chance.below(30) as u64;
            let day = story.world.told[at].day + Days::new(late);
            let today = story.world.today;
            story.world.told[at].source = Some(day.min(today));
        }
    }
}

impl World {
    pub fn people_died_of(&self, slug: &str) -> bool {
        let last = self.states.last().into_iter().flatten();
        let found: Vec<_> = last
            .filter(|person| person.died.as_deref() == Some(slug))
            .collect();
        !found.is_empty()
    }

    fn date(&self, told: &Told) -> Option<Value> {
        let day = told.day;
        Some(match &told.written {
            Written::Day => json!(day.to_string()),
            Written::DayAfter(other) => json!({"date": day.to_string(), "after": other}),
            Written::Month => json!(day.format("%Y-%m").to_string()),
            Written::Year => json!(day.format("%Y").to_string()),
            Written::After(other) => json!({"after": other}),
            Written::Before(other) => json!({"before": other}),
            Written::Until(end) => json!(format!("{day}/{end}")),
            Written::Nothing => return None,
        })
    }

    /// Those accused in a proceeding on a day.
    pub fn accused_on(&self, proceeding: &Proceeding, day: chrono::NaiveDate) -> Vec<usize> {
        let own = proceeding.accused.iter();
        let then = own.filter(|(_, from)| from.is_none_or(|from| from <= day));
        let mut found: Vec<usize> = then.map(|(person, _)| *person).collect();
        found.sort_unstable();
        found
    }

    /// Whether a step can be written without naming anybody.
    fn may_name_nobody(&self, told: &Told) -> bool {
        let case = self
            .proceedings
            .iter()
            .find(|own| told.fields["proceeding"] == own.slug.as_str());
        let all = self.accused_on(case.unwrap(), told.day);
        let mut who = told.who.clone();
        who.sort_unstable();
        all == who && matches!(told.written, Written::Day | Written::DayAfter(_))
    }

    fn record(&self, told: &Told, chance: &mut crate::chance::Chance) -> Value {
        let mut record = Map::new();
        record.insert("slug".into(), told.slug.clone().into());
        record.insert(
            "summary".into(),
            format!("About {} it is", told.slug).into(),
        );
        record.extend(told.fields.clone());
        if let Some(date) = self.date(told) {
            // An approximate day is that day.
            let about = told.written == Written::Day && chance.once_in(8);
            let date = match date.as_str().filter(|_| about) {
                Some(day) => format!("{day}~").into(),
                None => date,
            };
            record.insert("date".into(), date);
        }
        if told.source.is_some() {
            record.insert(
                "sources".into(),
                json!([{"source": format!("{}x", told.slug)}]),
            );
        }
        let who: Vec<Value> = told
            .who
            .iter()
            .map(|person| self.slug_of(*person).into())
            .collect();
        match told.list {
            "steps" if self.may_name_nobody(told) && chance.once_in(2) => {}
            "steps" => {
                record.insert("accused".into(), who.into());
            }
            "life_events" => {
                record.insert("actor".into(), who[0].clone());
            }
            _ => {
                record.insert("targets".into(), who.into());
            }
        }
        if let Some(ended) = told.ended {
            record.insert("ended".into(), ended.to_string().into());
        }
        if let Some(confirmed) = told.confirmed {
            record.insert("confirmed".into(), confirmed.to_string().into());
        }
        if let Some(next) = told.next {
            record.insert("next_date".into(), next.to_string().into());
            record.insert("next".into(), format!("next after {}", told.slug).into());
        }
        Value::Object(record)
    }

    /// The case file.
    pub fn file(&self, chance: &mut crate::chance::Chance) -> String {
        let mut lists: Map<String, Value> = Map::new();
        let mut add = |list: &str, record: Value| {
            let own = lists.entry(list.to_owned()).or_insert(json!([]));
            own.as_array_mut().unwrap().push(record);
        };
        for person in 0..=self.people {
            let mut actor = json!({"slug": self.slug_of(person), "name": self.name_of(person), "kind": "person"});
            if let Some(day) = self.died[person] {
                actor["died"] = day.to_string().into();
            }
            if let Some(day) = self.confirmed[person] {
                actor["confirmed"] = day.to_string().into();
            }
            add(
                if person < self.people {
                    "defenders"
                } else {
                    "actors"
                },
                actor,
            );
        }
        for case in &self.proceedings {
            let accused: Vec<Value> = case
                .accused
                .iter()
                .map(|(person, from)| match from {
                    None => json!(self.slug_of(*person)),
                    Some(day) => {
                        json!({"actor": self.slug_of(*person), "date": format!("{day}/..")})
                    }
                })
                .collect();
            add(
                "proceedings",
                json!({"slug": case.slug, "kind": "criminal", "accused": accused}),
            );
        }
        let mut charges: Vec<&Charge> = self
            .proceedings
            .iter()
            .flat_map(|case| &case.charges)
            .collect();
        chance.shuffle(&mut charges);
        for charge in charges {
            let mut record = json!({
                "slug": charge.slug,
                "proceeding": self.proceedings[charge.proceeding].slug,
                "offence": format!("offence {} alone", charge.slug),
            });
            if charge.names {
                let accused = charge.accused.iter().map(|person| self.slug_of(*person));
                record["accused"] = accused.collect();
            }
            add("charges", record);
        }
        let mut told: Vec<&Told> = self
            .told
            .iter()
            .filter(|told| told.list != "died")
            .collect();
        chance.shuffle(&mut told);
        for told in told {
            if let Some(day) = told.source {
                let source = json!({"slug": format!("{}x", told.slug), "title": format!("Report {}", told.slug), "date": day.to_string()});
                add("sources", source);
            }
            add(told.list, self.record(told, chance));
        }
        Value::Object(lists).to_string()
    }
}
