//! An oracle: worlds are invented *with* their truth, written down as case files and imported, and
//! every row that the program tells of them is held against it. Nothing here asks the program's own
//! course what is right.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

#[path = "../common/mod.rs"]
mod common;

mod ask;
#[path = "../common/chance.rs"]
mod chance;
mod file;
mod hold;
mod letters;
mod reader;
mod story;
mod truth;

use ask::{CommandLine, Library};
use chance::Chance;
use chrono::{Days, NaiveDate};
use hold::hold;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use story::Story;
use truth::World;

/// How many worlds; DOSSIER_WORLDS sets another number, DOSSIER_FIRST_WORLD where to begin.
fn worlds() -> std::ops::Range<u64> {
    let number = |name: &str, usual: u64| {
        let text = std::env::var(name).ok();
        text.and_then(|text| text.parse().ok()).unwrap_or(usual)
    };
    let first = number("DOSSIER_FIRST_WORLD", 0);
    first..first + number("DOSSIER_WORLDS", 600)
}

/// A world and its case file.
fn invent(seed: u64) -> (World, String) {
    let mut story = Story::new(seed).invent();
    file::forget(&mut story);
    let mut chance = Chance::new(seed ^ 0xABCD);
    let file = story.world.file(&mut chance);
    (story.world, file)
}

/// Today, and days on which the record leaves nothing open.
fn clear_days(world: &World, most: usize) -> Vec<NaiveDate> {
    let mut chance = Chance::new(world.seed ^ 0x77);
    let mut days = vec![world.today];
    for _ in 0..most * 4 {
        let told = &world.told[chance.below(world.told.len())];
        let day = told.day + Days::new(chance.below(12) as u64);
        if days.len() <= most && day < world.today && world.is_clear(day) && !days.contains(&day) {
            days.push(day);
        }
    }
    days
}

/// How many worlds lie in one dossier.
const TOGETHER: usize = 20;

/// What is told wrong of some worlds.
fn wrong_of(seeds: &[u64]) -> Vec<(u64, Vec<String>)> {
    let worlds: Vec<(World, String)> = seeds.iter().map(|seed| invent(*seed)).collect();
    let mut found = Vec::new();
    for (library, (world, _)) in Library::of(&worlds).iter().zip(&worlds) {
        let wrong = hold(world, library, &clear_days(world, 3));
        if !wrong.is_empty() {
            found.push((world.seed, wrong));
        }
    }
    found
}

#[test]
fn what_is_told_of_a_world_is_true() {
    let seeds: Vec<u64> = worlds().collect();
    let batches: Vec<&[u64]> = seeds.chunks(TOGETHER).collect();
    let workers = std::thread::available_parallelism().map_or(1, |n| n.get().min(4));
    let next = AtomicUsize::new(0);
    let found: Vec<(u64, Vec<String>)> = std::thread::scope(|scope| {
        let work = || {
            let mut found = Vec::new();
            while let Some(batch) = batches.get(next.fetch_add(1, Ordering::Relaxed)) {
                found.extend(wrong_of(batch));
            }
            found
        };
        let runs: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        let ended = runs.into_iter().map(|run| run.join().expect("worlds"));
        ended.flatten().collect()
    });
    let mut found = found;
    found.sort_unstable();
    if !found.is_empty() {
        let mut shown = String::new();
        for (seed, wrong) in found.iter().take(30) {
            let (_, file) = invent(*seed);
            shown.push_str(&format!(
                "\nworld {seed}:\n  {}\n{file}\n",
                wrong.join("\n  ")
            ));
        }
        let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
        for one in found.iter().flat_map(|(_, wrong)| wrong) {
            let kind: String = one
                .chars()
                .filter(|c| !c.is_ascii_digit())
                .take(60)
                .collect();
            *kinds.entry(kind).or_default() += 1;
        }
        panic!("{} worlds are told wrong: {kinds:#?}{shown}", found.len());
    }
}

/// The same through the command line, of worlds that lie in a dossier each.
fn the_commands_tell(seeds: &[u64]) {
    for seed in seeds {
        let (world, file) = invent(*seed);
        let folder = CommandLine::new(std::slice::from_ref(&file));
        let wrong = hold(&world, &folder, &clear_days(&world, 1));
        assert!(
            wrong.is_empty(),
            "world {seed}:\n{}\n{file}",
            wrong.join("\n")
        );
    }
}

#[test]
fn the_commands_tell_the_same() {
    the_commands_tell(&[3, 5, 21]);
}

#[test]
fn the_commands_read_what_hints_name() {
    the_commands_tell(&[8]);
}
