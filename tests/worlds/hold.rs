//! Holds what the program tells against the truth of a world: nothing false, nothing missing, nothing
//! twice, order right.

use crate::ask::Ask;
use crate::truth::*;
use chrono::NaiveDate;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// What is wrong, in words.
pub type Wrong = Vec<String>;

fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_default()
}

fn day(value: &Value) -> Option<NaiveDate> {
    value.as_str().map(|text| text.parse().unwrap())
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// All of a world against all that the program tells of it.
pub fn hold(world: &World, ask: &dyn Ask, clear_days: &[NaiveDate]) -> Wrong {
    let mut wrong = Wrong::new();
    timelines(world, ask, &mut wrong);
    entries(world, &ask.agenda(world.today), &mut wrong);
    charges(world, &ask.stats("charges", world.today), &mut wrong);
    detentions(world, &ask.stats("detentions", world.today), &mut wrong);
    crate::letters::hold_letters(world, ask, &mut wrong);
    for on in clear_days {
        custody(world, &ask.agenda(*on), *on, &mut wrong);
        let people: Vec<String> = (0..=world.people).map(|own| world.slug_of(own)).collect();
        for (person, told) in ask.states(&people, *on).iter().enumerate() {
            let before = wrong.len();
            state(world, person, told, *on, &mut wrong);
            for one in &mut wrong[before..] {
                *one = format!("state of {} on {on}: {one}", world.slug_of(person));
            }
        }
    }
    wrong
}

// The timeline.

/// A row of a timeline, known by its record.
struct Row<'v> {
    slug: String,
    /// The end of a measure, or what is expected after a step.
    role: &'static str,
    section: &'static str,
    year: Option<i64>,
    row: &'v Value,
}

fn rows<'v>(world: &World, told: &'v Value, wrong: &mut Wrong) -> Vec<Row<'v>> {
    let slugs: BTreeSet<&str> = world.told.iter().map(|told| told.slug.as_str()).collect();
    let charges = world.proceedings.iter().flat_map(|case| &case.charges);
    let charges: BTreeSet<&str> = charges.map(|charge| charge.slug.as_str()).collect();
    let mut all: Vec<(&'static str, Option<i64>, &Value)> = Vec::new();
    for year in list(&told["years"]) {
        let number = year["year"].as_i64();
        all.extend(
            list(&year["entries"])
                .iter()
                .map(|row| ("years", number, row)),
        );
    }
    all.extend(
        list(&told["undated"])
            .iter()
            .map(|row| ("undated", None, row)),
    );
    all.extend(
        list(&told["to_come"])
            .iter()
            .map(|row| ("to come", None, row)),
    );
    let marked = |row: &Value| {
        let mut words = text(row, "what").split(' ');
        let found = words.find(|word| slugs.contains(word) || charges.contains(word));
        found.map(str::to_owned)
    };
    let mut by_reference: BTreeMap<String, String> = BTreeMap::new();
    for (_, _, row) in &all {
        if let Some(slug) = marked(row)
            && text(row, "kind") != "charge"
        {
            by_reference.insert(text(row, "reference").to_owned(), slug);
        }
    }
    let mut found = Vec::new();
    for (section, year, row) in all {
        let kind = text(row, "kind");
        let own = match kind {
            "expected" => by_reference.get(text(row, "reference")).cloned(),
            _ => marked(row).or_else(|| by_reference.get(text(row, "reference")).cloned()),
        };
        let role = match kind {
            "expected" => "expected",
            "measure" if marked(row).is_none() => "end",
            _ => "",
        };
        match own {
            Some(slug) => found.push(Row {
                slug,
                role,
                section,
                year,
                row,
            }),
            // Somebody's own record of their death.
            None if text(row, "what") == "Died" => found.push(Row {
                slug: "died".into(),
                role: "",
                section,
                year,
                row,
            }),
            None => wrong.push(format!("a row that nobody can place: {row}")),
        }
    }
    found
}

fn timelines(world: &World, ask: &dyn Ask, wrong: &mut Wrong) {
    for person in (0..world.people).map(Some).chain([None]) {
        let slug = person.map(|person| world.slug_of(person));
        let told = ask.timeline(slug.as_deref(), world.today);
        let before = wrong.len();
        one_timeline(world, person, &told, wrong);
        for one in &mut wrong[before..] {
            *one = format!("timeline of {}: {one}", slug.as_deref().unwrap_or("all"));
        }
    }
}

fn one_timeline(world: &World, person: Option<usize>, told: &Value, wrong: &mut Wrong) {
    let rows = rows(world, told, wrong);
    let concerns = |who: &[usize]| person.is_none_or(|person| who.contains(&person));
    // What is to be told, each once.
    let mut wanted: BTreeMap<(String, &str), usize> = BTreeMap::new();
    for own in &world.told {
        let relative_died = own.list == "died" && own.who[0] == world.people;
        if !concerns(&own.who) || relative_died {
            continue;
        }
        if let Some(step) = &own.one_with {
            wanted.remove(&(step.clone(), ""));
        }
        let slug = if own.list == "died" {
            "died".to_owned()
        } else {
            own.slug.clone()
        };
        *wanted.entry((slug, "")).or_default() += 1;
        if own.ended.is_some() {
            wanted.insert((own.slug.clone(), "end"), 1);
        }
    }
    for case in &world.proceedings {
        let started = world
            .told
            .iter()
            .any(|own| own.fields.get("proceeding") == Some(&json!(case.slug)));
        for charge in case
            .charges
            .iter()
            .filter(|charge| !started && concerns(&charge.accused))
        {
            wanted.insert((charge.slug.clone(), ""), 1);
        }
    }
    let mut there: BTreeMap<(String, &str), usize> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.role != "expected") {
        *there.entry((row.slug.clone(), row.role)).or_default() += 1;
    }
    for (key, count) in &wanted {
        let found = there.get(key).copied().unwrap_or(0);
        if found != *count {
            wrong.push(format!(
                "{} {} is told {found} times, not {count}",
                key.0, key.1
            ));
        }
    }
    // What was done to others of a case in which somebody was before stands under the others' names.
    let beside = |key: &(String, &str)| {
        let own = world.told.iter().find(|own| own.slug == key.0);
        match own.and_then(|own| Some((own, own.fields.get("proceeding")?))) {
            Some((own, _))
                if person.is_none_or(|person| was_there(world, person, own) == Some(false)) =>
            {
                false
            }
            Some(_) => true,
            // Acts against those who are in a proceeding with somebody belong to the case.
            None => own
                .is_none_or(|own| own.list == "incidents" && is_against_others(world, person, own)),
        }
    };
    if let Some(person) = person {
        for own in world
            .told
            .iter()
            .filter(|own| own.list == "steps" && !concerns(&own.who))
        {
            let told = there.get(&(own.slug.clone(), "")).copied().unwrap_or(0);
            let merged = world
                .told
                .iter()
                .any(|other| other.one_with.as_ref() == Some(&own.slug));
            if was_there(world, person, own) == Some(true) && told != 1 && !merged {
                wrong.push(format!("{} of a co-accused is told {told} times", own.slug));
            }
        }
    }
    for key in there
        .keys()
        .filter(|key| !wanted.contains_key(*key) && !beside(key))
    {
        wrong.push(format!("{} {} is told and is none of it", key.0, key.1));
    }
    for row in &rows {
        if row.role.is_empty() && row.slug != "died" {
            one_row(world, row, wrong);
        }
    }
    announced(world, person, &rows, wrong);
    order(world, &rows, wrong);
}

/// Whether somebody was in the case of a step before it; nothing where that is not said.
fn was_there(world: &World, person: usize, step: &Told) -> Option<bool> {
    let case = step.fields.get("proceeding")?;
    let mut sure = step.written != Written::Nothing;
    let is_mine =
        |own: &Told| own.fields.get("proceeding") == Some(case) && own.who.contains(&person);
    let mut told = world.told.iter();
    // Whether what bears no date came before is not said.
    let undated = told.any(|own| is_mine(own) && own.written == Written::Nothing);
    for own in &world.told {
        let mine = is_mine(own);
        if own.slug == step.slug {
            return (sure && !undated).then_some(false);
        }
        if mine && own.written != Written::Nothing && sure {
            return Some(true);
        }
        sure &= !mine;
    }
    None
}

/// What is expected: what was announced for a day to come, once.
fn announced(world: &World, person: Option<usize>, rows: &[Row<'_>], wrong: &mut Wrong) {
    for own in &world.told {
        let Some(next) = own.next else { continue };
        // Nothing is to come for the dead.
        let now = world.at(world.today);
        let lives = own.who.iter().any(|person| now[*person].died.is_none());
        let mine = lives && person.is_none_or(|person| own.who.contains(&person));
        let found = rows.iter().filter(|row| {
            row.role == "expected"
                && row.slug == own.slug
                && day(&row.row["earliest"]) == Some(next)
        });
        let found = found.count();
        // An order that ends on that very day has a row of its own.
        let ends = own.fields.get("ends") == Some(&json!(next.to_string()));
        let fits = found == 1 || (found == 0 && !mine) || (found == 2 && ends);
        if !fits {
            wrong.push(format!("what {} announced is told {found} times", own.slug));
        }
    }
}

/// Whether an act was done to somebody who is in a proceeding with a person.
fn is_against_others(world: &World, person: Option<usize>, own: &Told) -> bool {
    let Some(person) = person else { return false };
    world.proceedings.iter().any(|case| {
        let is_in = |one: usize| case.accused.iter().any(|(accused, _)| *accused == one);
        is_in(person) && own.who.iter().any(|one| is_in(*one))
    })
}

fn one_row(world: &World, row: &Row<'_>, wrong: &mut Wrong) {
    let Some(own) = world.told.iter().find(|own| own.slug == row.slug) else {
        return;
    };
    let (first, last) = world.bounds(own);
    let told = (day(&row.row["earliest"]), day(&row.row["latest"]));
    if told != (first, last) {
        wrong.push(format!(
            "{} is dated {told:?}, not {first:?} to {last:?}",
            row.slug
        ));
    }
    let section = match &own.written {
        Written::Nothing => "undated",
        _ if first.is_some_and(|day| day > world.today) => "to come",
        _ => "years",
    };
    if section != row.section {
        wrong.push(format!(
            "{} stands under {}, not {section}",
            row.slug, row.section
        ));
    }
    let year = year_of(world, own).map(i64::from);
    if row.section == "years" && row.year != year {
        wrong.push(format!(
            "{} stands under {:?}, not {year:?}",
            row.slug, row.year
        ));
    }
    let also = list(&row.row["also"]).len();
    // Of an event of others only the act stands in somebody's timeline, without the step.
    let act_alone = own.list == "incidents" && also == 0;
    if also != usize::from(own.one_with.is_some()) && !act_alone {
        wrong.push(format!("{} is one event with {also} others", row.slug));
    }
    let status = own.fields.get("status").and_then(Value::as_str);
    let status = status.filter(|status| *status != "verified");
    if row.row.get("status").and_then(Value::as_str) != status {
        wrong.push(format!(
            "{} has the status {:?}",
            row.slug,
            row.row.get("status")
        ));
    }
    let names: BTreeSet<&str> = list(&row.row["who"])
        .iter()
        .filter_map(Value::as_str)
        .collect();
    let whom: BTreeSet<&str> = own
        .who
        .iter()
        .map(|person| world.name_of(*person))
        .collect();
    // The column is empty where it is only the one whose timeline it is.
    if !(names == whom || (names.is_empty() && whom.len() == 1)) {
        wrong.push(format!("{} concerns {names:?}, not {whom:?}", row.slug));
    }
}

fn year_of(world: &World, own: &Told) -> Option<i32> {
    use chrono::Datelike;
    match &own.written {
        Written::After(other) | Written::Before(other) => year_of(world, world.find(other)),
        _ => world.bounds(own).0.map(|day| day.year()),
    }
}

/// Whether one certainly came before another, by their dates.
fn before(world: &World, one: &Told, other: &Told) -> bool {
    let (one, other) = (world.bounds(one), world.bounds(other));
    one.1.zip(other.0).is_some_and(|(last, first)| last < first)
}

fn order(world: &World, rows: &[Row<'_>], wrong: &mut Wrong) {
    let past: Vec<&Told> = rows
        .iter()
        .filter(|row| row.section == "years" && row.role.is_empty())
        .filter_map(|row| world.told.iter().find(|own| own.slug == row.slug))
        .collect();
    let place = |slug: &str| {
        past.iter()
            .position(|own| own.slug == slug || own.one_with.as_deref() == Some(slug))
    };
    for (at, one) in past.iter().enumerate() {
        for other in &past[at + 1..] {
            if before(world, other, one) {
                wrong.push(format!("{} stands before {}", one.slug, other.slug));
            }
        }
        let (target, after) = match &one.written {
            Written::DayAfter(other) | Written::After(other) => (other, true),
            Written::Before(other) => (other, false),
            _ => continue,
        };
        let Some(there) = place(target) else { continue };
        if (there < at) != after {
            wrong.push(format!("{} stands on the wrong side of {target}", one.slug));
        }
        // An undated one stands right where it was put: between are only those put there with it.
        if !matches!(one.written, Written::DayAfter(_)) {
            let between = past[there.min(at) + 1..there.max(at)].iter();
            let strays = between.filter(|own| {
                world.bounds(own).0.is_some() && !matches!(own.written, Written::DayAfter(_))
            });
            let strays: Vec<&str> = strays.map(|own| own.slug.as_str()).collect();
            let target = world.find(target);
            let strays = strays.into_iter().filter(|slug| {
                let stray = world.find(slug);
                before(world, target, stray) || before(world, stray, target)
            });
            for stray in strays {
                wrong.push(format!(
                    "{stray} stands between {} and {}",
                    one.slug, target.slug
                ));
            }
        }
    }
}

// The agenda.

/// Days between two bounds: what is certainly so, and the most it can be.
fn between(from: Bounds, to: Bounds, until: NaiveDate) -> (i64, Option<i64>) {
    let days = |from: NaiveDate, to: NaiveDate| (to - from).num_days().max(0);
    let least = from.1.zip(to.0).map_or(0, |(from, to)| days(from, to));
    let last = to.1.map_or(until, |day| day.min(until));
    (least, from.0.map(|from| days(from, last)))
}

/// Until when days are counted: the day, or their death; where the record is older than sixty days,
/// how far it reaches.
fn until(world: &World, person: &Person, on: NaiveDate) -> NaiveDate {
    let last = match &person.died {
        Some(slug) => world.find(slug).day.min(on),
        None => on,
    };
    let at = world.at(on).iter().position(|own| own.key == person.key);
    let reach = reach(world, at.unwrap(), on);
    match reach.filter(|day| (on - *day).num_days() > 60) {
        Some(day) => day.min(last),
        None => last,
    }
}

fn piece_days(world: &World, person: &Person, piece: &Piece, on: NaiveDate) -> (i64, Option<i64>) {
    let until = until(world, person, on);
    let from = world.bounds(world.find(&piece.from));
    let to = match &piece.to {
        Some(slug) => world.bounds(world.find(slug)),
        None => (Some(until), Some(until)),
    };
    between(from, to, until)
}

fn told_days(value: &Value) -> (i64, Option<i64>) {
    (
        value["least"].as_i64().unwrap_or(-1),
        value["most"].as_i64(),
    )
}

pub fn in_custody(world: &World, person: &Person, on: NaiveDate) -> (i64, Option<i64>) {
    let pieces = person
        .pieces
        .iter()
        .filter(|piece| piece.form != "house-arrest");
    pieces
        .map(|piece| piece_days(world, person, piece, on))
        .fold((0, Some(0)), |sum, one| {
            (sum.0 + one.0, sum.1.zip(one.1).map(|(a, b)| a + b))
        })
}

/// Who is held, and for how long.
fn custody(world: &World, told: &Value, on: NaiveDate, wrong: &mut Wrong) {
    let people = world.at(on);
    for (at, person) in people.iter().enumerate() {
        let slug = world.slug_of(at);
        let mut rows = list(&told["custody"])
            .iter()
            .filter(|row| text(row, "key") == slug);
        let held = person.is_deprived() && person.died.is_none();
        let row = rows.next();
        if row.is_some() != held || rows.next().is_some() {
            wrong.push(format!(
                "agenda on {on}: {slug} is held: {held}, and is told so: {}",
                row.is_some()
            ));
            continue;
        }
        let Some(row) = row else { continue };
        let liberty = person.liberty.as_ref().unwrap();
        let piece = person.pieces.last().unwrap();
        if text(row, "liberty") != liberty.state {
            wrong.push(format!(
                "agenda on {on}: {slug} is {}, not {}",
                row["liberty"], liberty.state
            ));
        }
        if text(row, "reference") != piece.from {
            wrong.push(format!(
                "agenda on {on}: {slug} is held since {}, not {}",
                row["reference"], piece.from
            ));
        }
        // Where it says how far the record reaches, days are counted until then.
        let reported = day(&row["last_reported"]);
        let days = piece_days(world, person, piece, on);
        if reported.is_some_and(|day| day != until(world, person, on)) {
            wrong.push(format!(
                "agenda on {on}: {slug} was last reported {reported:?}"
            ));
        }
        if told_days(&row["days"]) != days {
            wrong.push(format!(
                "agenda on {on}: {slug} for {}, not {days:?}",
                row["days"]
            ));
        }
        let all = in_custody(world, person, on);
        if row.get("last_reported").is_some()
            && !row["in_all"].is_null()
            && told_days(&row["in_all"]) != all
        {
            wrong.push(format!(
                "agenda on {on}: {slug} in all {}, not {all:?}",
                row["in_all"]
            ));
        }
    }
}

/// What is coming and what is overdue.
fn entries(world: &World, told: &Value, wrong: &mut Wrong) {
    let mut wanted: BTreeMap<(&str, String, NaiveDate), BTreeSet<&str>> = BTreeMap::new();
    let overdue = |day: NaiveDate| (world.today - day).num_days() <= 366;
    let mut put = |kind: &'static str, slug: &str, day: NaiveDate, who: &[usize]| {
        let own = wanted.entry((kind, slug.to_owned(), day)).or_default();
        own.extend(who.iter().map(|person| world.name_of(*person)));
    };
    for own in &world.told {
        let now = world.at(world.today);
        let living = own.who.iter().copied();
        let living: Vec<usize> = living.filter(|p| now[*p].died.is_none()).collect();
        let lives = !living.is_empty();
        // A case may go on after a death: where nobody lives, all are named.
        let about = if lives { &living } else { &own.who };
        if own.list == "steps" && own.day > world.today {
            put("step", &own.slug, own.day, about);
        }
        if let Some(next) = own.next {
            put("next", &own.slug, next, about);
        }
        if let Some(ended) = own.ended.filter(|day| *day >= world.today && lives) {
            put("measure-ends", &own.slug, ended, &living);
        }
    }
    for (at, person) in world
        .at(world.today)
        .iter()
        .enumerate()
        .filter(|(_, p)| p.died.is_none())
    {
        if person.is_deprived() {
            for (slug, ends) in person.orders.values() {
                if let Some(ends) = ends.filter(|day| overdue(*day)) {
                    put("order-ends", slug, ends, &[at]);
                }
            }
        }
        let expected = person.ends.iter();
        let expected = expected.filter(|(case, _)| !person.freed.contains(case));
        for (_, (slug, ends)) in expected {
            if *ends >= world.today || (person.is_deprived() && overdue(*ends)) {
                put("release", slug, *ends, &[at]);
            }
        }
    }
    let mut seen = BTreeSet::new();
    for row in list(&told["entries"]) {
        let (kind, slug) = (text(row, "kind"), text(row, "reference").to_owned());
        if !crate::ask::is_of(world, &slug) || matches!(kind, "convention" | "covenant") {
            continue;
        }
        // What the length of an order or a measure comes to is reckoned, not recorded.
        let Some(date) = row["date"]
            .as_str()
            .and_then(|text| text.trim_end_matches('~').parse().ok())
        else {
            continue;
        };
        let reckoned = kind == "measure-ends" && world.find(&slug).fields.contains_key("length");
        if reckoned {
            continue;
        }
        let found = wanted
            .iter()
            .find(|((k, s, d), _)| *k == kind && *s == slug && *d == date);
        let Some((key, whom)) = found else {
            wrong.push(format!(
                "agenda: {kind} of {slug} on {date} is none: {}",
                row["what"]
            ));
            continue;
        };
        let names: BTreeSet<&str> = list(&row["whom"])
            .iter()
            .filter_map(Value::as_str)
            .collect();
        if names != *whom {
            wrong.push(format!(
                "agenda: {kind} of {slug} concerns {names:?}, not {whom:?}"
            ));
        }
        if !seen.insert(key.clone()) {
            wrong.push(format!("agenda: {kind} of {slug} on {date} is told twice"));
        }
    }
    for key in wanted.keys().filter(|key| !seen.contains(*key)) {
        wrong.push(format!(
            "agenda: {} of {} on {} is missing",
            key.0, key.1, key.2
        ));
    }
}

// Statistics.

fn axis(told: &Value) -> BTreeMap<String, u64> {
    let labels = list(&told["axes"][0]["labels"]).iter();
    let rows = labels.map(|label| {
        (
            text(label, "key").to_owned(),
            label["count"]["certain"].as_u64().unwrap(),
        )
    });
    rows.collect()
}

fn charges(world: &World, told: &Value, wrong: &mut Wrong) {
    let people = world.at(world.today);
    let mut wanted: BTreeMap<String, u64> = BTreeMap::new();
    for charge in world.proceedings.iter().flat_map(|case| &case.charges) {
        let statuses = charge
            .accused
            .iter()
            .map(|person| people[*person].counts[&charge.slug].status);
        let statuses: BTreeSet<&str> = statuses.map(Option::unwrap_or_default).collect();
        for status in statuses {
            *wanted.entry(status.to_owned()).or_default() += 1;
        }
    }
    let told = axis(told);
    if told != wanted {
        wrong.push(format!("stats: charges are {told:?}, not {wanted:?}"));
    }
}

fn detentions(world: &World, told: &Value, wrong: &mut Wrong) {
    let mut wanted: BTreeMap<String, u64> = BTreeMap::new();
    for person in world.at(world.today) {
        for piece in person
            .pieces
            .iter()
            .filter(|piece| piece.form != "house-arrest")
        {
            let ending = match (&piece.ended_by, &person.died) {
                (Some(kind), _) => kind.as_str(),
                (None, Some(_)) => "died",
                (None, None) => "still-held",
            };
            *wanted.entry(ending.to_owned()).or_default() += 1;
        }
    }
    let told = axis(told);
    if told != wanted {
        wrong.push(format!("stats: detentions are {told:?}, not {wanted:?}"));
    }
}

// The state of a person.

fn total(told: &Value) -> Total {
    match text(told, "is") {
        "nothing" => Total::Nothing,
        "life" => Total::Life,
        "not-known" => Total::Unknown,
        "term" => {
            assert_eq!(told["days"], 0);
            Total::Months(told["months"].as_i64().unwrap())
        }
        other => panic!("{other}"),
    }
}

fn state(world: &World, at: usize, told: &Value, on: NaiveDate, wrong: &mut Wrong) {
    let person = &world.at(on)[at];
    liberty(world, person, told, on, wrong);
    let proceeding = |row: &Value| {
        let slug = text(row, "proceeding");
        world.proceedings.iter().position(|case| case.slug == slug)
    };
    let stands: BTreeMap<usize, (&str, String)> = list(&told["standings"])
        .iter()
        .map(|row| {
            (
                proceeding(row).unwrap(),
                (text(row, "standing"), text(row, "reference").to_owned()),
            )
        })
        .collect();
    // Of a decision on the very day that somebody's own record says they died, no record says which
    // came first.
    let died = world.died[at];
    let mut steps = world
        .told
        .iter()
        .filter(|own| own.list == "steps" && own.who.contains(&at));
    let in_doubt = died.is_some() && steps.any(|own| own.matters && Some(own.day) == died);
    let twice = stands.len() != list(&told["standings"]).len();
    if twice || !in_doubt && stands != person.standing {
        wrong.push(format!("stands {stands:?}, not {:?}", person.standing));
    }
    let mut counts: BTreeSet<&str> = BTreeSet::new();
    for row in list(&told["counts"]) {
        let slug = text(row, "charge");
        let Some(own) = person
            .counts
            .get(slug)
            .or_else(|| world.states[0].get(at)?.counts.get(slug))
        else {
            wrong.push(format!("{slug} is no charge of theirs"));
            continue;
        };
        counts.insert(slug);
        if row["status"].as_str() != own.status {
            wrong.push(format!("{slug} is {}, not {:?}", row["status"], own.status));
        } else if own.status.is_some() && row["reference"].as_str() != own.by.as_deref() {
            wrong.push(format!(
                "{slug} is so by {}, not {:?}",
                row["reference"], own.by
            ));
        }
    }
    let mut own: BTreeSet<&str> = BTreeSet::new();
    for charge in world.proceedings.iter().flat_map(|case| &case.charges) {
        if charge.accused.contains(&at) {
            own.insert(&charge.slug);
        }
    }
    if counts != own || counts.len() != list(&told["counts"]).len() {
        wrong.push(format!("charges are {counts:?}, not {own:?}"));
    }
    ledger(world, person, told, wrong);
    measures(world, at, told, on, wrong);
    let reach = reach(world, at, on);
    if day(&told["reach"]["day"]) != reach {
        wrong.push(format!(
            "the record reaches {}, not {reach:?}",
            told["reach"]["day"]
        ));
    }
    let now = reach.is_some_and(|day| (on - day).num_days() <= 60);
    if told["reach"]["is_now"].as_bool() != Some(now) {
        wrong.push(format!("is known now: {}", told["reach"]["is_now"]));
    }
}

fn liberty(world: &World, person: &Person, told: &Value, on: NaiveDate, wrong: &mut Wrong) {
    let row = &told["liberty"];
    let said = (
        text(row, "state"),
        row["code"].as_str(),
        text(row, "reference"),
        text(row, "last_said_by"),
    );
    let wanted = match (&person.died, &person.liberty) {
        (Some(slug), _) => ("dead", None, slug.as_str(), slug.as_str()),
        (None, None) => ("not-recorded", None, "", ""),
        (None, Some(own)) => (own.state, own.code, own.since.as_str(), own.last.as_str()),
    };
    if said != wanted {
        wrong.push(format!("liberty is {said:?}, not {wanted:?}"));
    }
    let held = person.is_deprived() && person.died.is_none();
    let days = held.then(|| piece_days(world, person, person.pieces.last().unwrap(), on));
    let told_held = (!row["days"].is_null()).then(|| told_days(&row["days"]));
    if told_held != days {
        wrong.push(format!("held for {told_held:?}, not {days:?}"));
    }
    let all = in_custody(world, person, on);
    if told_days(&told["days_in_custody"]) != all {
        wrong.push(format!(
            "in custody {}, not {all:?}",
            told["days_in_custody"]
        ));
    }
    let pieces: Vec<(&str, &str, Option<&str>)> = list(&told["pieces"])
        .iter()
        .map(|piece| {
            (
                text(piece, "liberty"),
                text(&piece["from"], "reference"),
                piece["to"]["reference"].as_str(),
            )
        })
        .collect();
    let own: Vec<(&str, &str, Option<&str>)> = person
        .pieces
        .iter()
        .map(|piece| (piece.form, piece.from.as_str(), piece.to.as_deref()))
        .collect();
    if pieces != own {
        wrong.push(format!("pieces are {pieces:?}, not {own:?}"));
    }
}

fn ledger(world: &World, person: &Person, told: &Value, wrong: &mut Wrong) {
    let mut entries: Vec<(String, usize, Total)> = Vec::new();
    for row in list(&told["sentences"]) {
        let slug = text(row, "reference").to_owned();
        let case = world
            .proceedings
            .iter()
            .position(|case| case.slug == text(row, "proceeding"));
        // The last of a step says what it came to.
        if entries.last().is_some_and(|last| last.0 == slug) {
            entries.pop();
        }
        entries.push((slug, case.unwrap(), total(&row["total"])));
    }
    if entries != person.entries {
        wrong.push(format!(
            "the ledger is {entries:?}, not {:?}",
            person.entries
        ));
    }
    let told_total = total(&told["total"]);
    if told_total != person.total() {
        wrong.push(format!(
            "sentences come to {told_total:?}, not {:?}",
            person.total()
        ));
    }
    for row in list(&told["totals"]) {
        let case = world
            .proceedings
            .iter()
            .position(|case| case.slug == text(row, "proceeding"))
            .unwrap();
        let own = person.totals.get(&case).copied().unwrap_or_default();
        if total(&row["total"]) != own {
            wrong.push(format!(
                "sentences in {case} come to {}, not {own:?}",
                row["total"]
            ));
        }
    }
}

fn measures(world: &World, at: usize, told: &Value, on: NaiveDate, wrong: &mut Wrong) {
    let mut wanted: BTreeMap<&str, &str> = BTreeMap::new();
    for measure in world
        .measures
        .iter()
        .filter(|measure| measure.who.contains(&at))
    {
        let now = measure.states.iter().rev().find(|(from, _)| *from <= on);
        if let Some((_, state)) = now {
            wanted.insert(&measure.slug, state);
        }
    }
    let rows = list(&told["measures"]).iter();
    let found: BTreeMap<&str, &str> = rows
        .map(|row| (text(row, "reference"), text(row, "state")))
        .collect();
    if found != wanted || found.len() != list(&told["measures"]).len() {
        wrong.push(format!("measures are {found:?}, not {wanted:?}"));
    }
}

/// The last day until another of which anything is known.
pub fn reach(world: &World, at: usize, on: NaiveDate) -> Option<NaiveDate> {
    let mut days: Vec<NaiveDate> = world.confirmed[at].into_iter().collect();
    for own in &world.told {
        let one = own.one_with.as_ref().map(|slug| world.find(slug));
        if own.who.contains(&at) || one.is_some_and(|one| one.who.contains(&at)) {
            days.extend(world.bounds(own).1);
            days.extend(own.source);
            days.extend(own.ended);
            days.extend(own.confirmed);
        }
    }
    days.into_iter().filter(|day| *day <= on).max()
}
