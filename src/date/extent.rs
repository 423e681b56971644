//! When something can have taken place, as ranges of days: what counts by years and months rest on.
//! A date with alternatives is never forced into one of them.

use super::bounds::day_range;
use super::{OPEN_LEFT, OPEN_RIGHT, UncertainDate};
use edtf_core::{IntervalEndpoint, SetElement, SetKind};

/// The longest time over which a date may range and still be counted by years, in days: a hundred
/// years. "Some time before 2016" has no first day, and says too little for any year.
const LONGEST: i64 = 36_525;

/// Days, both included, as numbers: day 1 is 1 January of the year 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// The first day.
    pub from: i64,
    /// The last day.
    pub to: i64,
}

impl Days {
    /// How many there are.
    fn count(self) -> i64 {
        (self.to - self.from + 1).max(0)
    }

    /// Those that are also among others; none where `from` is after `to`.
    fn and(self, other: Days) -> Days {
        Days {
            from: self.from.max(other.from),
            to: self.to.min(other.to),
        }
    }

    /// Whether all of them are among others.
    pub fn within(self, other: Days) -> bool {
        other.from <= self.from && self.to <= other.to
    }
}

/// When something can have taken place.
#[derive(Clone, Debug, PartialEq)]
pub enum Extent {
    /// Once, on a day in one of these ranges.
    Once(Vec<Days>),
    /// Several times, in each of these.
    Each(Vec<Extent>),
    /// From a day of the first range to a day of the second, and on every day between.
    Throughout(Days, Days),
}

impl Extent {
    /// Whether it took place in a stretch of time, whatever the day was.
    pub fn surely(&self, stretch: Days) -> bool {
        match self {
            Extent::Once(ranges) => ranges.iter().all(|range| range.within(stretch)),
            Extent::Each(parts) => parts.iter().any(|part| part.surely(stretch)),
            Extent::Throughout(start, end) => {
                start.to.min(end.to) <= stretch.to && end.from.max(start.from) >= stretch.from
            }
        }
    }

    /// Whether it can have taken place in a stretch of time.
    pub fn possibly(&self, stretch: Days) -> bool {
        match self {
            Extent::Once(ranges) => ranges.iter().any(|range| range.and(stretch).count() > 0),
            Extent::Each(parts) => parts.iter().any(|part| part.possibly(stretch)),
            Extent::Throughout(start, end) => start.from <= stretch.to && end.to >= stretch.from,
        }
    }

    /// Which share of it falls into a stretch of time when each day on which it can have taken place
    /// is as likely as any other; shares over all time make 1.
    pub fn share(&self, stretch: Days) -> f64 {
        let part = |within: i64, all: i64| within as f64 / all.max(1) as f64;
        match self {
            Extent::Once(ranges) => part(
                ranges.iter().map(|r| r.and(stretch).count()).sum(),
                ranges.iter().map(|r| r.count()).sum(),
            ),
            Extent::Each(parts) => {
                parts.iter().map(|p| p.share(stretch)).sum::<f64>() / parts.len().max(1) as f64
            }
            Extent::Throughout(start, end) => {
                let whole = Days {
                    from: start.from,
                    to: end.to,
                };
                part(whole.and(stretch).count(), whole.count())
            }
        }
    }

    /// The first and the last day that it can touch.
    pub fn whole(&self) -> Days {
        let over = |all: &mut dyn Iterator<Item = Days>| {
            all.reduce(|one, other| Days {
                from: one.from.min(other.from),
                to: one.to.max(other.to),
            })
        };
        match self {
            Extent::Once(ranges) => over(&mut ranges.iter().copied()),
            Extent::Each(parts) => over(&mut parts.iter().map(Extent::whole)),
            Extent::Throughout(start, end) => Some(Days {
                from: start.from,
                to: end.to,
            }),
        }
        .unwrap_or(Days { from: 1, to: 0 })
    }
}

impl UncertainDate {
    /// When what bears this date can have taken place; what has no last day ("since 2014", "after
    /// 2016") goes on to `today` at most. None where there is no date, or it says too little: it has
    /// no first day, or ranges over more than a hundred years.
    #[must_use]
    pub fn extent(&self, today: i64) -> Option<Extent> {
        let extent = match self.edtf.as_ref()?.value() {
            edtf_core::Edtf::Interval(interval) => {
                let start = end_of(&interval.start);
                let end = end_of(&interval.end);
                let end = if end.to >= OPEN_RIGHT {
                    Days {
                        from: end.from.max(start.from),
                        to: today.max(start.to).max(end.from),
                    }
                } else {
                    end
                };
                Extent::Throughout(start, end)
            }
            edtf_core::Edtf::Set(set) => {
                let all = set.kind == SetKind::AllMembers;
                let mut ranges = Vec::new();
                let mut parts = Vec::new();
                for element in &set.elements {
                    match element {
                        SetElement::Range(first, last) if all => {
                            parts.push(Extent::Throughout(of_date(first), of_date(last)));
                        }
                        element => {
                            let range = closed(of_element(element), today);
                            parts.push(Extent::Once(vec![range]));
                            ranges.push(range);
                        }
                    }
                }
                if all {
                    Extent::Each(parts)
                } else {
                    Extent::Once(merged(ranges))
                }
            }
            value => {
                let (from, to) = day_range(value);
                Extent::Once(vec![closed(Days { from, to }, today)])
            }
        };
        let whole = extent.whole();
        (whole.from > OPEN_LEFT && whole.count() > 0 && whole.count() <= LONGEST).then_some(extent)
    }
}

/// Ranges without overlaps, so that no day is counted twice.
fn merged(mut ranges: Vec<Days>) -> Vec<Days> {
    ranges.sort_by_key(|range| range.from);
    let mut out: Vec<Days> = Vec::new();
    for range in ranges {
        match out.last_mut() {
            Some(last) if range.from <= last.to => last.to = last.to.max(range.to),
            _ => out.push(range),
        }
    }
    out
}

/// A range without a last day ends today.
fn closed(range: Days, today: i64) -> Days {
    if range.to >= OPEN_RIGHT {
        Days {
            from: range.from,
            to: today.max(range.from),
        }
    } else {
        range
    }
}

fn of_date(date: &edtf_core::Date) -> Days {
    let (from, to) = day_range(&edtf_core::Edtf::Date(*date));
    Days { from, to }
}

fn of_element(element: &SetElement) -> Days {
    match element {
        SetElement::Date(date) => of_date(date),
        SetElement::OnOrBefore(date) => Days {
            from: OPEN_LEFT,
            to: of_date(date).to,
        },
        SetElement::OnOrAfter(date) => Days {
            from: of_date(date).from,
            to: OPEN_RIGHT,
        },
        SetElement::Range(first, last) => Days {
            from: of_date(first).from,
            to: of_date(last).to,
        },
    }
}

fn end_of(end: &IntervalEndpoint) -> Days {
    match end {
        IntervalEndpoint::Date(date) => of_date(date),
        IntervalEndpoint::OnOrBefore(date) => Days {
            from: OPEN_LEFT,
            to: of_date(date).to,
        },
        IntervalEndpoint::OnOrAfter(date) => Days {
            from: of_date(date).from,
            to: OPEN_RIGHT,
        },
        IntervalEndpoint::Open | IntervalEndpoint::Unknown => Days {
            from: OPEN_LEFT,
            to: OPEN_RIGHT,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Datelike, NaiveDate};

    fn day(year: i32, month: u32, day: u32) -> i64 {
        NaiveDate::from_ymd_opt(year, month, day)
            .map(|d| i64::from(d.num_days_from_ce()))
            .unwrap_or_default()
    }

    /// In which of the years 2014 to 2019 a date is: `=` surely, `~` possibly, `-` not.
    fn years(text: &str) -> String {
        let date = UncertainDate::from_edtf(text).unwrap();
        let Some(extent) = date.extent(day(2018, 3, 1)) else {
            return "too uncertain".into();
        };
        (2014..=2019)
            .map(|year| {
                let stretch = Days {
                    from: day(year, 1, 1),
                    to: day(year, 12, 31),
                };
                match (extent.surely(stretch), extent.possibly(stretch)) {
                    (true, true) => '=',
                    (false, true) => '~',
                    (false, false) => '-',
                    (true, false) => '!',
                }
            })
            .collect()
    }

    #[test]
    fn a_year_has_it_surely_possibly_or_not() {
        for (text, wanted) in [
            ("2016", "--=---"),
            ("2016-05-03", "--=---"),
            ("[2016,2017]", "--~~--"),
            ("[2015,2017]", "-~-~--"),
            ("{2015,2017}", "-=-=--"),
            ("{2015..2017}", "-===--"),
            ("2015/2017", "-===--"),
            ("2015-03/2016-02", "-==---"),
            ("2015/..", "-=~~~-"),
            ("[2016..]", "--~~~-"),
            ("[2015-12-30..2016-01-02]", "-~~---"),
            ("201X", "~~~~~~"),
            ("[..2016]", "too uncertain"),
            ("../2016", "too uncertain"),
            ("18XX/2016", "too uncertain"),
            ("XXXX", "too uncertain"),
        ] {
            assert_eq!(years(text), wanted, "{text}");
        }
    }

    #[test]
    fn shares_over_all_time_make_one() {
        for text in [
            "2016",
            "[2015,2017]",
            "{2015,2017}",
            "2015/2017",
            "[2015..2017]",
            "2015/..",
        ] {
            let extent = UncertainDate::from_edtf(text)
                .unwrap()
                .extent(day(2018, 3, 1))
                .unwrap();
            let sum: f64 = (2014..=2019)
                .map(|year| {
                    extent.share(Days {
                        from: day(year, 1, 1),
                        to: day(year, 12, 31),
                    })
                })
                .sum();
            assert!((sum - 1.0).abs() < 1e-9, "{text}: {sum}");
        }
    }
}
