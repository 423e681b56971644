//! Counts by one or two dimensions, folded from observations in one pass.
//!
//! An item counts once in each row, column and cell to which it belongs, and once in the total,
//! whatever the number of its types or perpetrators.

use super::labels::Place;
use super::rows::{Found, days_of, fill_gaps, stretch_of};
use super::{Count, Label};
use crate::date::{Days, Extent, UncertainDate};
use crate::model::statistics::{Dimension, Observation, Raw, Subject};
use std::collections::HashMap;

/// What is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Breakdown {
    /// What is counted.
    pub subject: Subject,
    /// By what: one or two.
    pub by: Vec<Dimension>,
    /// Only what took place in this time.
    pub period: Option<Days>,
    /// Only what surely took place in it.
    pub certain: bool,
    /// With a period: also what has no date.
    pub undated: bool,
    /// Today, as a number of a day.
    pub today: i64,
}

/// What could not be counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Items without a date, where a time was asked for.
    pub undated: u64,
    /// Items whose date says too little, where a time was asked for.
    pub vague: u64,
}

/// Counts by one or two dimensions.
#[derive(Clone, Debug)]
pub struct Tally {
    /// What was asked.
    pub asked: Breakdown,
    /// Rows, and columns where there are two dimensions.
    pub axes: Vec<Axis>,
    /// Cells by row and column where they are not nought; of one dimension, by row and 0.
    pub cells: HashMap<(usize, usize), Count>,
    /// All of them.
    pub total: Count,
    /// What was not counted.
    pub left_out: LeftOut,
}

/// The rows or the columns.
#[derive(Clone, Debug)]
pub struct Axis {
    /// What they are.
    pub dimension: Dimension,
    /// Each of them, in order, with how many there are in all of it.
    pub labels: Vec<(Label, Count)>,
}

impl Tally {
    /// How many there are in a cell.
    pub fn cell(&self, row: usize, column: usize) -> Count {
        self.cells.get(&(row, column)).copied().unwrap_or_default()
    }
}

/// One way in which an item belongs somewhere.
#[derive(Clone, Copy, Debug)]
struct Belongs {
    at: [u32; 2],
    occurrence: i64,
    certain: bool,
    share: f64,
}

/// No row: what is counted whatever it is.
const ANY: u32 = u32::MAX;

/// Counts as observations come in; those of one item must follow each other.
pub struct Fold<'f> {
    asked: Breakdown,
    name: &'f dyn Fn(Dimension, Raw<'_>) -> Label,
    axes: Vec<Found>,
    /// Which axis is one of time.
    time: Option<usize>,
    cells: HashMap<(u32, u32), Count>,
    total: Count,
    left_out: LeftOut,
    item: Option<i64>,
    /// Where the item belongs, and the same with no regard to years or months.
    belongs: Vec<Belongs>,
    whole: Vec<Belongs>,
    undated: bool,
    vague: bool,
    /// Dates that were read.
    extents: HashMap<String, Option<Extent>>,
    scratch: Vec<Belongs>,
}

impl<'f> Fold<'f> {
    /// Starts counting; `name` gives labels.
    pub fn new(asked: Breakdown, name: &'f dyn Fn(Dimension, Raw<'_>) -> Label) -> Fold<'f> {
        Fold {
            axes: asked.by.iter().map(|d| Found::of(*d)).collect(),
            time: asked.by.iter().position(|d| d.is_time()),
            asked,
            name,
            cells: HashMap::new(),
            total: Count::default(),
            left_out: LeftOut::default(),
            item: None,
            belongs: Vec::new(),
            whole: Vec::new(),
            undated: false,
            vague: false,
            extents: HashMap::new(),
            scratch: Vec::new(),
        }
    }

    /// Takes an observation.
    pub fn add(&mut self, seen: &Observation<'_>) {
        if self.item != Some(seen.item) {
            self.settle();
            self.item = Some(seen.item);
        }
        let mut at = [ANY; 2];
        for (axis, found) in self.axes.iter_mut().enumerate() {
            if Some(axis) != self.time
                && let (Some(own), Some(raw)) = (at.get_mut(axis), seen.keys.get(axis))
            {
                *own = found.raw(*raw, self.name);
            }
        }
        let belongs = Belongs {
            at,
            occurrence: seen.occurrence,
            certain: true,
            share: 1.0,
        };
        if self.time.is_none() && self.asked.period.is_none() {
            self.whole.push(belongs);
            self.belongs.push(belongs);
            return;
        }
        let (Some(from), Some(to)) = (seen.earliest, seen.latest) else {
            self.undated = true;
            self.outside_time(belongs, "undated", 1);
            return;
        };
        let dimension = self.time.and_then(|axis| self.asked.by.get(axis).copied());
        let all = Days { from, to };
        // Most dates lie in one year: nothing of them need be read.
        if self.asked.period.is_none_or(|period| all.within(period)) {
            match dimension.map(|d| (stretch_of(d, from), stretch_of(d, to))) {
                None => {
                    self.whole.push(belongs);
                    self.belongs.push(belongs);
                    return;
                }
                Some((Some(first), Some(last))) if first == last => {
                    self.whole.push(belongs);
                    self.at_time(belongs, first);
                    return;
                }
                _ => {}
            }
        }
        let today = self.asked.today;
        let extent = match self.extents.get(seen.date) {
            Some(known) => known.clone(),
            None => {
                let read = read_extent(seen.date, all, today);
                self.extents.insert(seen.date.to_owned(), read.clone());
                read
            }
        };
        match extent {
            None => {
                self.vague = true;
                self.outside_time(belongs, "too uncertain", 0);
            }
            Some(extent) => self.within_time(belongs, &extent, dimension),
        }
    }

    /// Something without a usable date has a row of its own, unless a period was asked for.
    fn outside_time(&mut self, belongs: Belongs, text: &str, rank: u8) {
        if self.asked.period.is_some() && !self.asked.undated {
            return;
        }
        self.whole.push(belongs);
        let mut own = belongs;
        if let Some(axis) = self.time
            && let (Some(found), Some(at)) = (self.axes.get_mut(axis), own.at.get_mut(axis))
        {
            *at = found.row(Label::last(text, rank));
        }
        self.belongs.push(own);
    }

    fn at_time(&mut self, mut belongs: Belongs, stretch: i64) {
        if let Some(axis) = self.time
            && let (Some(found), Some(at)) = (self.axes.get_mut(axis), belongs.at.get_mut(axis))
        {
            *at = found.time(stretch);
        }
        self.belongs.push(belongs);
    }

    fn within_time(&mut self, belongs: Belongs, extent: &Extent, dimension: Option<Dimension>) {
        let judged = |days: Days| Belongs {
            certain: extent.surely(days),
            share: extent.share(days),
            ..belongs
        };
        let mut whole = extent.whole();
        match self.asked.period {
            None => self.whole.push(belongs),
            Some(period) if !extent.possibly(period) => return,
            Some(period) if self.asked.certain && !extent.surely(period) => return,
            Some(period) => {
                self.whole.push(judged(period));
                whole = Days {
                    from: whole.from.max(period.from),
                    to: whole.to.min(period.to),
                };
            }
        }
        let Some(dimension) = dimension else {
            self.belongs.extend(self.whole.last().copied());
            return;
        };
        let (Some(first), Some(last)) = (
            stretch_of(dimension, whole.from),
            stretch_of(dimension, whole.to),
        ) else {
            return;
        };
        for stretch in first..=last {
            let Some(mut days) = days_of(dimension, stretch) else {
                continue;
            };
            if let Some(period) = self.asked.period {
                days = Days {
                    from: days.from.max(period.from),
                    to: days.to.min(period.to),
                };
            }
            if extent.possibly(days) {
                self.at_time(judged(days), stretch);
            }
        }
    }

    /// Counts the item whose observations are all in.
    fn settle(&mut self) {
        if self.whole.is_empty() {
            if self.vague {
                self.left_out.vague += 1;
            } else if self.undated {
                self.left_out.undated += 1;
            }
        } else {
            let mut scratch = std::mem::take(&mut self.scratch);
            let cells = &mut self.cells;
            each_once(
                &self.belongs,
                &mut scratch,
                |at| at,
                |at, certain, share| {
                    cells.entry((at[0], at[1])).or_default().add(certain, share);
                },
            );
            for (axis, found) in self.axes.iter_mut().enumerate() {
                let from = if Some(axis) == self.time {
                    &self.belongs
                } else {
                    &self.whole
                };
                let only = |at: [u32; 2]| [at.get(axis).copied().unwrap_or(ANY), ANY];
                each_once(from, &mut scratch, only, |at, certain, share| {
                    let row = usize::try_from(at[0]).unwrap_or(usize::MAX);
                    if let Some((_, count)) = found.labels.get_mut(row) {
                        count.add(certain, share);
                    }
                });
            }
            let total = &mut self.total;
            each_once(
                &self.whole,
                &mut scratch,
                |_| [ANY; 2],
                |_, certain, share| {
                    total.add(certain, share);
                },
            );
            self.scratch = scratch;
        }
        self.belongs.clear();
        self.whole.clear();
        self.undated = false;
        self.vague = false;
    }

    /// The counts.
    pub fn finish(mut self) -> Tally {
        self.settle();
        let mut orders: Vec<HashMap<u32, usize>> = Vec::new();
        let mut axes = Vec::new();
        for mut found in self.axes {
            if found.dimension.is_time() {
                fill_gaps(&mut found, self.asked.period);
            }
            let mut order: Vec<u32> = (0..).take(found.labels.len()).collect();
            // What lies outside of the period has no row.
            order.retain(|row| {
                usize::try_from(*row)
                    .ok()
                    .and_then(|at| found.labels.get(at))
                    .is_some_and(|(label, count)| {
                        !count.is_zero() || matches!(label.place, Place::At(_))
                    })
            });
            let of = |row: u32| {
                usize::try_from(row)
                    .ok()
                    .and_then(|at| found.labels.get(at))
            };
            order.sort_by(|one, other| match (of(*one), of(*other)) {
                (Some((a, many)), Some((b, few))) => a
                    .place
                    .cmp(&b.place)
                    .then_with(|| few.possible.cmp(&many.possible))
                    .then_with(|| few.certain.cmp(&many.certain))
                    .then_with(|| a.text.cmp(&b.text))
                    .then_with(|| a.key.cmp(&b.key)),
                _ => std::cmp::Ordering::Equal,
            });
            let labels: Vec<(Label, Count)> =
                order.iter().filter_map(|row| of(*row).cloned()).collect();
            orders.push(
                order
                    .into_iter()
                    .enumerate()
                    .map(|(at, row)| (row, at))
                    .collect(),
            );
            axes.push(Axis {
                dimension: found.dimension,
                labels,
            });
        }
        let place = |axis: usize, row: u32| {
            orders
                .get(axis)
                .and_then(|order| order.get(&row).copied())
                .unwrap_or(0)
        };
        let cells = self
            .cells
            .iter()
            .map(|((row, column), count)| ((place(0, *row), place(1, *column)), *count))
            .collect();
        Tally {
            asked: self.asked,
            axes,
            cells,
            total: self.total,
            left_out: self.left_out,
        }
    }
}

/// Gives each place where an item belongs once. An item with several occurrences there belongs there
/// surely when one of them does; its share is the likelihood that one of them does.
fn each_once(
    belongs: &[Belongs],
    scratch: &mut Vec<Belongs>,
    place: impl Fn([u32; 2]) -> [u32; 2],
    mut give: impl FnMut([u32; 2], bool, f64),
) {
    if let [one] = belongs {
        give(place(one.at), one.certain, one.share);
        return;
    }
    scratch.clear();
    scratch.extend(belongs.iter().map(|own| Belongs {
        at: place(own.at),
        ..*own
    }));
    scratch.sort_unstable_by_key(|own| (own.at, own.occurrence));
    scratch.dedup_by_key(|own| (own.at, own.occurrence));
    for group in scratch.chunk_by(|one, other| one.at == other.at) {
        let certain = group.iter().any(|own| own.certain);
        let missed: f64 = group.iter().map(|own| 1.0 - own.share).product();
        if let Some(first) = group.first() {
            give(first.at, certain, 1.0 - missed);
        }
    }
}

/// Reads a date; one that cannot be read is as uncertain as its bounds.
fn read_extent(text: &str, all: Days, today: i64) -> Option<Extent> {
    let read = if text.starts_with("{\"") {
        serde_json::from_str::<UncertainDate>(text).ok()
    } else {
        serde_json::from_value::<UncertainDate>(text.into()).ok()
    };
    match read {
        Some(date) => date.extent(today),
        None => Some(Extent::Once(vec![all])),
    }
}

/// Whether an observation lies in a period surely, and its share of it; none where it does not, or its
/// date says too little. Without a period everything does.
pub(super) fn weigh(
    seen: &Observation<'_>,
    period: Option<Days>,
    today: i64,
) -> Option<(bool, f64)> {
    let Some(period) = period else {
        return Some((true, 1.0));
    };
    let all = Days {
        from: seen.earliest?,
        to: seen.latest?,
    };
    if all.within(period) {
        return Some((true, 1.0));
    }
    let extent = read_extent(seen.date, all, today)?;
    extent
        .possibly(period)
        .then(|| (extent.surely(period), extent.share(period)))
}
