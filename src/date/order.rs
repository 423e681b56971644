//! The order of uncertain dates: by what they can mean first, then by what people said about
//! the order.

use std::cmp::Ordering;
use std::collections::HashMap;

use super::bounds::{OPEN_LEFT, OPEN_RIGHT};
use super::{TimeOfDay, UncertainDate};

/// What is known of the order besides the date: a reference to another record, such as `s3`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OrderHint {
    /// It came after that record.
    After(String),
    /// It came before that record.
    Before(String),
}

impl OrderHint {
    /// The record that is meant.
    #[must_use]
    pub fn reference(&self) -> &str {
        match self {
            Self::After(reference) | Self::Before(reference) => reference,
        }
    }
}

/// What a dated record is sorted by, in this order. Undated records have none and come last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SortKey {
    /// The earliest day; the latest for a date that is open at the left; after all days when
    /// it has neither.
    pub day: i64,
    /// How many days it can mean: narrower first.
    pub width: i64,
    /// The latest day.
    pub latest: i64,
    /// The time of day; without one first.
    pub time: Option<(u16, u16, u8)>,
}

impl UncertainDate {
    /// What this is sorted by; `None` when undated.
    #[must_use]
    pub fn sort_key(&self) -> Option<SortKey> {
        let earliest = self.earliest_key()?;
        let latest = self.latest_key()?;
        let day = match (earliest, latest) {
            (OPEN_LEFT, OPEN_RIGHT) => OPEN_RIGHT,
            (OPEN_LEFT, latest) => latest,
            (earliest, _) => earliest,
        };
        Some(SortKey {
            day,
            width: latest.saturating_sub(earliest),
            latest,
            time: self.time.map(TimeOfDay::sort_key),
        })
    }

    /// Earlier first, then narrower, then the earlier end, then the time of day; undated last.
    #[must_use]
    pub fn compare(&self, other: &Self) -> Ordering {
        match (self.sort_key(), other.sort_key()) {
            (Some(mine), Some(theirs)) => mine.cmp(&theirs),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => self
                .time
                .map(TimeOfDay::sort_key)
                .cmp(&other.time.map(TimeOfDay::sort_key)),
        }
    }
}

/// Sorts `items` by date, equal ones staying in the order of entry, then follows the hints: an
/// undated item moves next to the record it names, a dated one only when its date allows it
/// and the order by dates says otherwise. Hints that run in a circle, or that name a record
/// that is not among the items, change nothing.
pub fn arrange<T>(
    items: &mut [T],
    date: impl Fn(&T) -> &UncertainDate,
    reference: impl Fn(&T) -> String,
) {
    if sort(items, &date) {
        let hint = |item: &T| date(item).order.clone();
        follow(items, &date, |item| vec![reference(item)], hint, |_| None);
    }
}

/// How often hints are followed anew where following one put another out of order.
const MOST_ROUNDS: usize = 100;

/// What came of arranging.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arranged {
    /// For each item in its new place: the item that a hint placed it next to.
    pub next_to: Vec<Option<usize>>,
    /// The items, in their new places, whose hints ran in a circle.
    pub circular: Vec<usize>,
}

/// As [`arrange`], where an item bears several names, its hint need not stand in its date, and a
/// circle of hints breaks at the item that was recorded last.
pub fn arrange_by<T>(
    items: &mut [T],
    date: impl Fn(&T) -> &UncertainDate,
    names: impl Fn(&T) -> Vec<String>,
    hint: impl Fn(&T) -> Option<OrderHint>,
    recorded: impl Fn(&T) -> i64,
) -> Arranged {
    sort(items, &date);
    follow(items, &date, names, hint, |item| Some(recorded(item)))
}

/// Sorts by date alone; whether any date has a hint.
fn sort<T>(items: &mut [T], date: &impl Fn(&T) -> &UncertainDate) -> bool {
    items.sort_by_cached_key(|item| {
        let date = date(item);
        (
            date.is_undated(),
            date.sort_key(),
            date.time.map(TimeOfDay::sort_key),
        )
    });
    items.iter().any(|item| date(item).order.is_some())
}

/// Moves items that are in order by date to where hints want them.
fn follow<T>(
    items: &mut [T],
    date: &impl Fn(&T) -> &UncertainDate,
    names: impl Fn(&T) -> Vec<String>,
    hint: impl Fn(&T) -> Option<OrderHint>,
    recorded: impl Fn(&T) -> Option<i64>,
) -> Arranged {
    let nothing = Arranged {
        next_to: vec![None; items.len()],
        circular: Vec::new(),
    };
    let hints: Vec<Option<OrderHint>> = items.iter().map(hint).collect();
    if hints.iter().all(Option::is_none) {
        return nothing;
    }
    let mut by_name: HashMap<String, usize> = HashMap::new();
    for (at, item) in items.iter().enumerate() {
        for name in names(item) {
            by_name.entry(name.to_lowercase()).or_insert(at);
        }
    }
    let dates: Vec<&UncertainDate> = items.iter().map(date).collect();
    let mut places: Vec<Option<Place>> = vec![None; hints.len()];
    let mut gave_way = vec![false; hints.len()];
    let mut circular: Vec<usize> = Vec::new();
    let mut target: Vec<usize> = (0..hints.len()).collect();
    let mut order = target.clone();
    // What moves may put a hint out of order that held before: so until all hold.
    for _ in 0..MOST_ROUNDS {
        let mut more = false;
        for (at, hint) in hints.iter().enumerate() {
            if let Some(hint) = hint
                && places[at].is_none()
                && !gave_way[at]
            {
                places[at] = wanted_place(at, hint, &dates, &by_name, &target);
                more |= places[at].is_some();
            }
        }
        if !more {
            break;
        }
        let in_circle = in_circles(&places);
        for at in &in_circle {
            let gives_way = match recorded(&items[*at]) {
                None => true,
                // Only the last recorded one of the circle gives way.
                Some(own) => {
                    let mut others = circle(*at, &places).into_iter();
                    others.all(|other| recorded(&items[other]).is_some_and(|one| one <= own))
                }
            };
            if gives_way {
                places[*at] = None;
                gave_way[*at] = true;
            }
        }
        circular.extend(in_circle);
        order = sequence(&places);
        for (new, old) in order.iter().enumerate() {
            target[*old] = new;
        }
    }
    if places.iter().all(Option::is_none) {
        return nothing;
    }
    let arranged = Arranged {
        next_to: order
            .iter()
            .map(|old| places[*old].map(|place| target[place.target()]))
            .collect(),
        circular: circular.iter().map(|old| target[*old]).collect(),
    };
    for at in 0..target.len() {
        while target[at] != at {
            let to = target[at];
            items.swap(at, to);
            target.swap(at, to);
        }
    }
    arranged
}

/// Next to which other item one wants to stand.
#[derive(Clone, Copy)]
enum Place {
    After(usize),
    Before(usize),
}

impl Place {
    fn target(self) -> usize {
        match self {
            Self::After(at) | Self::Before(at) => at,
        }
    }
}

/// Where an item wants to stand that stands elsewhere; `stands` are the places as they are.
fn wanted_place(
    at: usize,
    hint: &OrderHint,
    dates: &[&UncertainDate],
    names: &HashMap<String, usize>,
    stands: &[usize],
) -> Option<Place> {
    let target = *names.get(&hint.reference().to_lowercase())?;
    if target == at {
        return None;
    }
    let (mine, theirs) = (dates[at], dates[target]);
    let undated = mine.is_undated();
    match hint {
        OrderHint::After(_) => {
            let allowed = mine.latest_key() >= theirs.earliest_key();
            (undated || (stands[at] < stands[target] && allowed && !theirs.is_undated()))
                .then_some(Place::After(target))
        }
        OrderHint::Before(_) => {
            let allowed = theirs.is_undated() || mine.earliest_key() <= theirs.latest_key();
            (undated || (stands[at] > stands[target] && allowed)).then_some(Place::Before(target))
        }
    }
}

/// The items that stand in a circle: following hints from them leads back to them.
fn in_circles(places: &[Option<Place>]) -> Vec<usize> {
    // On which walk each was seen first; each item is walked from once.
    let mut seen = vec![0; places.len()];
    let mut found = Vec::new();
    for start in 0..places.len() {
        let walk = start + 1;
        let mut at = start;
        while seen[at] == 0 {
            seen[at] = walk;
            match places[at] {
                Some(place) => at = place.target(),
                None => break,
            }
        }
        if seen[at] == walk && places[at].is_some() {
            found.extend(circle(at, places));
        }
    }
    found.sort_unstable();
    found
}

/// The items of the circle that an item stands in, itself among them.
fn circle(start: usize, places: &[Option<Place>]) -> Vec<usize> {
    let mut found = vec![start];
    let mut at = start;
    while let Some(place) = places[at]
        && place.target() != start
        && found.len() <= places.len()
    {
        at = place.target();
        found.push(at);
    }
    found
}

/// The new order as positions in the old: each item with those that stand next to it.
fn sequence(places: &[Option<Place>]) -> Vec<usize> {
    let mut before: Vec<Vec<usize>> = vec![Vec::new(); places.len()];
    let mut after = before.clone();
    for (at, place) in places.iter().enumerate() {
        match place {
            Some(Place::Before(target)) => before[*target].push(at),
            Some(Place::After(target)) => after[*target].push(at),
            None => {}
        }
    }
    enum Step {
        Visit(usize),
        Emit(usize),
    }
    let mut sequence = Vec::with_capacity(places.len());
    let mut steps: Vec<Step> = (0..places.len())
        .rev()
        .filter(|at| places[*at].is_none())
        .map(Step::Visit)
        .collect();
    while let Some(step) = steps.pop() {
        match step {
            Step::Emit(at) => sequence.push(at),
            Step::Visit(at) => {
                steps.extend(after[at].iter().rev().map(|next| Step::Visit(*next)));
                steps.push(Step::Emit(at));
                steps.extend(before[at].iter().rev().map(|next| Step::Visit(*next)));
            }
        }
    }
    sequence
}
