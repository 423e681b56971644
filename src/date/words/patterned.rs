//! Languages whose dates are written from patterns: a file of words a language, in Project
//! Fluent's syntax, in `patterns/`. Each kind of date has three forms: as it stands in a table
//! (the message), within a sentence with its preposition (`.on`), and after a word such as
//! "since", "until", "around" (`.of`); a form that is missing is the one before it.

use super::DateWords;
use super::shape::{self, Atom, Doubt, Third};
use crate::date::{PartOfDay, TimeOfDay, UncertainDate};
use edtf_core::{
    BoundDate, Date, DateTime, Edtf as Value, Interval, IntervalEndpoint as End, Set, SetElement,
    SetKind,
};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::OnceLock;

/// A language with its file of patterns.
pub struct Patterned {
    tag: &'static str,
    text: &'static str,
    bundle: OnceLock<Option<FluentBundle<FluentResource>>>,
}

/// A date in its three forms.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Forms {
    plain: String,
    on: String,
    of: String,
    /// At the start of a span, and at its end: "du 5 juin", "au 5 août".
    from: String,
    to: String,
}

impl Forms {
    fn same(text: impl Into<String>) -> Forms {
        let plain = text.into();
        Forms {
            on: plain.clone(),
            of: plain.clone(),
            from: plain.clone(),
            to: plain.clone(),
            plain,
        }
    }

    fn map(&self, change: impl Fn(&str) -> String) -> Forms {
        Forms {
            plain: change(&self.plain),
            on: change(&self.on),
            of: change(&self.of),
            from: change(&self.from),
            to: change(&self.to),
        }
    }
}

/// What a pattern is filled in with.
type Filling<'a> = &'a [(&'a str, String)];

impl Patterned {
    /// A language by its tag and file.
    pub const fn new(tag: &'static str, text: &'static str) -> Patterned {
        Patterned {
            tag,
            text,
            bundle: OnceLock::new(),
        }
    }

    fn bundle(&self) -> Option<&FluentBundle<FluentResource>> {
        self.bundle
            .get_or_init(|| {
                let tag: unic_langid::LanguageIdentifier = self.tag.parse().ok()?;
                let mut bundle = FluentBundle::new_concurrent(vec![tag]);
                bundle.set_use_isolating(false);
                bundle
                    .add_resource(FluentResource::try_new(self.text.to_owned()).ok()?)
                    .ok()?;
                Some(bundle)
            })
            .as_ref()
    }

    fn filled(&self, key: &str, form: Option<&str>, filling: Filling<'_>) -> Option<String> {
        let bundle = self.bundle()?;
        let message = bundle.get_message(key)?;
        let pattern = match form {
            Some(form) => message.get_attribute(form)?.value(),
            None => message.value()?,
        };
        let mut args = FluentArgs::new();
        for (name, text) in filling {
            match (*name, text.parse::<f64>()) {
                ("count", Ok(count)) => args.set(*name, FluentValue::from(count)),
                _ => args.set(*name, text.as_str()),
            }
        }
        let mut problems = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut problems);
        debug_assert!(problems.is_empty(), "{}: {key}: {problems:?}", self.tag);
        Some(text.into_owned())
    }

    fn say(&self, key: &str, filling: Filling<'_>) -> String {
        self.filled(key, None, filling).unwrap_or_default()
    }

    fn forms(&self, key: &str, filling: Filling<'_>) -> Forms {
        let plain = self.say(key, filling);
        let form = |name: &str, otherwise: &String| {
            self.filled(key, Some(name), filling)
                .unwrap_or_else(|| otherwise.clone())
        };
        let of = form("of", &plain);
        Forms {
            on: form("on", &plain),
            from: form("from", &of),
            to: form("to", &of),
            of,
            plain,
        }
    }

    fn phrase(&self, date: &UncertainDate) -> Forms {
        let Some(edtf) = &date.edtf else {
            return match (&date.as_written, date.time) {
                (Some(written), _) => Forms::same(self.say("quoted", &[("text", written.clone())])),
                (None, Some(time)) => Forms {
                    plain: format!("{}{}", self.say("undated", &[]), self.time(time)),
                    on: self
                        .time(time)
                        .trim_start_matches([',', ' ', '،'])
                        .to_owned(),
                    ..Forms::default()
                },
                (None, None) => Forms {
                    plain: self.say("undated", &[]),
                    ..Forms::default()
                },
            };
        };
        let value = edtf.value();
        match (date.time, night(value)) {
            (None, _) => self.value(value),
            (Some(TimeOfDay::Part(PartOfDay::Night)), Some((first, last))) => {
                self.night(first, last)
            }
            // Hours of the clock on two days that follow each other are hours of the night between.
            (Some(TimeOfDay::Clock { .. }), Some((first, last))) => {
                let time = date.time.map(|time| self.time(time)).unwrap_or_default();
                self.night(first, last).map(|text| format!("{text}{time}"))
            }
            (Some(time), _) => {
                let time = self.time(time);
                self.value(value).map(|text| format!("{text}{time}"))
            }
        }
    }

    /// The night between two days; those of one month share it, where the language says so.
    fn night(&self, first: Atom, last: Atom) -> Forms {
        if let (Atom::Day { year, month, day }, Atom::Day { day: next, .. }) = (first, last)
            && next > day
        {
            let mut filling = self.parts(year, month, day);
            filling.push(("last", next.to_string()));
            let forms = self.forms("night-of-month", &filling);
            if !forms.plain.is_empty() {
                return forms;
            }
        }
        let filling = [
            ("first", self.atom(first).of),
            ("last", self.atom(last).plain),
        ];
        self.forms("night-between", &filling)
    }

    /// The number by which a plural is chosen. Arabic counts by the last two digits ("360 يوما" as
    /// "60 يوما"), which the library for plurals does not know.
    fn plural_of(&self, number: i64) -> u64 {
        let number = number.unsigned_abs();
        match number % 100 {
            _ if self.tag != "ar" || number < 100 => number,
            0..=2 => 100,
            last => last,
        }
    }

    /// What follows a date: the time, with its comma or preposition.
    fn time(&self, time: TimeOfDay) -> String {
        let clock = |time: crate::date::ClockTime| {
            let key = if time.is_approximate() {
                "clock-about"
            } else {
                "clock"
            };
            self.say(key, &[("time", time.digits())])
        };
        match time {
            TimeOfDay::Clock { from, to: None } if from.is_approximate() => {
                self.say("at-about-clock", &[("clock", from.digits())])
            }
            TimeOfDay::Clock { from, to: None } => self.say("at-clock", &[("clock", clock(from))]),
            TimeOfDay::Clock { from, to: Some(to) } => self.say(
                "between-clocks",
                &[("from", clock(from)), ("to", clock(to))],
            ),
            TimeOfDay::Part(part) => self.say(&format!("part-{}", code_of(part)), &[]),
        }
    }

    fn value(&self, value: &Value) -> Forms {
        match value {
            Value::Date(date) => self.doubted(date),
            Value::DateTime(DateTime { date, .. }) => {
                let Some(clock) = super::clock_of(value) else {
                    return self.doubted(date);
                };
                let time = self.say(
                    "at-clock",
                    &[("clock", self.say("clock", &[("time", clock)]))],
                );
                self.doubted(date).map(|text| format!("{text}{time}"))
            }
            Value::Interval(interval) => self.interval(interval),
            Value::Set(set) => self.set(set),
        }
    }

    fn interval(&self, interval: &Interval) -> Forms {
        let of = |date: &Date| self.doubted(date).of;
        match (&interval.start, &interval.end) {
            (End::Date(start), End::Date(end)) => self.range(start, end),
            (End::Date(start), End::Open) => self.forms("since", &[("of", of(start))]),
            (End::Date(start), End::Unknown) => self.forms("since-unknown", &[("of", of(start))]),
            (End::Open, End::Date(end)) => self.forms("until", &self.end(end)),
            (End::Unknown, End::Date(end)) => self.forms("until-unknown", &self.end(end)),
            (start, end) => self.forms(
                "range",
                &[
                    ("first", self.endpoint(start)),
                    ("last", self.endpoint(end)),
                ],
            ),
        }
    }

    fn end(&self, date: &Date) -> [(&'static str, String); 2] {
        let forms = self.doubted(date);
        [("of", forms.of), ("to", forms.to)]
    }

    fn endpoint(&self, end: &End) -> String {
        match end {
            End::Date(date) => self.doubted(date).of,
            End::OnOrBefore(date) => self.say("or-earlier", &[("text", self.doubted(date).of)]),
            End::OnOrAfter(date) => self.say("or-later", &[("text", self.doubted(date).of)]),
            End::Open => self.say("any-time", &[]),
            End::Unknown => self.say("unknown-time", &[]),
        }
    }

    /// From one date to another; days of one month and year share them.
    fn range(&self, start: &Date, end: &Date) -> Forms {
        let sure = shape::doubt(start) == Doubt::None && shape::doubt(end) == Doubt::None;
        if sure
            && let (
                Atom::Day { year, month, day },
                Atom::Day {
                    year: last_year,
                    month: last_month,
                    day: last_day,
                },
            ) = (shape::atom(start), shape::atom(end))
            && (year, month) == (last_year, last_month)
        {
            let mut filling = self.parts(year, month, day);
            filling.push(("last", last_day.to_string()));
            return self.forms("days-of-month", &filling);
        }
        self.forms(
            "range",
            &[
                ("first", self.doubted(start).from),
                ("last", self.doubted(end).to),
            ],
        )
    }

    fn set(&self, set: &Set) -> Forms {
        let one = set.kind == SetKind::OneMember;
        if let ([element], true) = (set.elements.as_slice(), one) {
            return self.one_of(element);
        }
        let items: Vec<Forms> = set
            .elements
            .iter()
            .map(|element| match element {
                SetElement::Date(date) => self.doubted(date),
                SetElement::OnOrBefore(date) => {
                    let forms = self.doubted(date);
                    forms.map(|text| self.say("or-earlier", &[("text", text.to_owned())]))
                }
                SetElement::OnOrAfter(date) => {
                    let forms = self.doubted(date);
                    forms.map(|text| self.say("or-later", &[("text", text.to_owned())]))
                }
                SetElement::Range(from, to) => self.range(from, to),
            })
            .collect();
        let years: Option<Vec<i64>> = set
            .elements
            .iter()
            .map(|element| match element {
                SetElement::Date(date) if shape::doubt(date) == Doubt::None => {
                    match shape::atom(date) {
                        Atom::Year(year @ 1..=9999) => Some(year),
                        _ => None,
                    }
                }
                _ => None,
            })
            .collect();
        let word = if one { "or" } else { "and" };
        if let Some([first, last]) = years.as_deref() {
            let filling = [("first", first.to_string()), ("last", last.to_string())];
            return self.forms(&format!("years-{word}"), &filling);
        }
        let joined = |form: fn(&Forms) -> &String| {
            let texts: Vec<&str> = items.iter().map(|item| form(item).as_str()).collect();
            match texts.as_slice() {
                [] => String::new(),
                [only] => (*only).to_owned(),
                [rest @ .., last] => self.say(
                    &format!("list-{word}"),
                    &[
                        ("first", rest.join(&self.say("comma", &[]))),
                        ("last", (*last).to_owned()),
                    ],
                ),
            }
        };
        Forms {
            plain: joined(|forms| &forms.plain),
            on: joined(|forms| &forms.on),
            of: joined(|forms| &forms.of),
            from: joined(|forms| &forms.of),
            to: joined(|forms| &forms.of),
        }
    }

    fn one_of(&self, element: &SetElement) -> Forms {
        match element {
            SetElement::Date(date) => self.doubted(date),
            SetElement::Range(from, to) => match shape::third_of_month(from, to) {
                Some((year, month, third)) => {
                    let key = format!("{}-month", third_code(third));
                    self.forms(&key, &self.parts(year, month, 1))
                }
                None => self.forms(
                    "between",
                    &[
                        ("first", self.doubted(from).of),
                        ("last", self.doubted(to).of),
                    ],
                ),
            },
            SetElement::OnOrBefore(date) => {
                let forms = self.doubted(date);
                self.forms("no-later", &[("of", forms.of), ("on", forms.on)])
            }
            SetElement::OnOrAfter(date) => {
                let forms = self.doubted(date);
                self.forms("no-earlier", &[("of", forms.of), ("on", forms.on)])
            }
        }
    }

    /// One date with its doubt.
    fn doubted(&self, date: &Date) -> Forms {
        let sure = self.atom(shape::atom(date));
        match shape::doubt(date) {
            Doubt::None => sure,
            Doubt::Whole(doubt) => {
                let key = match (doubt.uncertain, doubt.approximate) {
                    (true, true) => "possibly-around",
                    (true, false) => "possibly",
                    _ => "around",
                };
                self.forms(
                    key,
                    &[("plain", sure.plain), ("on", sure.on), ("of", sure.of)],
                )
            }
            Doubt::Parts(parts) => {
                let names = ["year", "month", "day"];
                let said: Vec<String> = names
                    .iter()
                    .zip(parts)
                    .filter(|(_, doubt)| doubt.uncertain || doubt.approximate)
                    .map(|(name, doubt)| {
                        let how = if doubt.uncertain {
                            "uncertain"
                        } else {
                            "approximate"
                        };
                        self.say(&format!("{name}-{how}"), &[])
                    })
                    .collect();
                let said = said.join(&self.say("comma", &[]));
                sure.map(|text| {
                    self.say(
                        "aside",
                        &[("text", text.to_owned()), ("aside", said.clone())],
                    )
                })
            }
        }
    }

    /// The parts of a day that patterns take: figures, and the month in its forms.
    fn parts(&self, year: i64, month: u8, day: u8) -> Vec<(&'static str, String)> {
        let month = self.forms(&format!("month-{month}"), &[]);
        vec![
            ("day", day.to_string()),
            ("month", month.plain),
            ("month-on", month.on),
            ("month-of", month.of),
            ("month-from", month.from),
            ("year", self.year(year)),
        ]
    }

    fn year(&self, year: i64) -> String {
        match year {
            ..=0 => self.say("before-christ", &[("year", (1 - year).to_string())]),
            year => year.to_string(),
        }
    }

    fn atom(&self, atom: Atom) -> Forms {
        let of_year = |key: &str, year: i64| {
            let next = self.year(year + 1);
            self.forms(key, &[("year", self.year(year)), ("next", next)])
        };
        match atom {
            Atom::Day { year, month, day } => {
                let key = if day == 1 { "first-day" } else { "day" };
                self.forms(key, &self.parts(year, month, day))
            }
            Atom::Month { year, month } => self.forms("month", &self.parts(year, month, 1)),
            Atom::Year(year) => of_year("year", year),
            Atom::ThirdOfYear { year, third } => {
                of_year(&format!("{}-year", third_code(third)), year)
            }
            Atom::PartOfYear { year, code } => {
                let key = match code {
                    21 | 25 | 29 => "spring",
                    22 | 26 | 30 => "summer",
                    23 | 27 | 31 => "autumn",
                    24 | 28 | 32 => "winter",
                    33 => "quarter-1",
                    34 => "quarter-2",
                    35 => "quarter-3",
                    36 => "quarter-4",
                    40 => "half-1",
                    _ => "half-2",
                };
                of_year(key, year)
            }
            Atom::Decade(year) => of_year("decade", year),
            Atom::Century(year) => {
                let number = year / 100 + 1;
                let filling = [("number", number.to_string()), ("roman", roman(number))];
                self.forms("century", &filling)
            }
            Atom::SomeDayOfMonth { year, month } => {
                self.forms("some-day-of-month", &self.parts(year, month, 1))
            }
            Atom::SomeDayOfYear(year) => of_year("some-day-of-year", year),
            Atom::SomeMonthOfYear(year) => of_year("some-month-of-year", year),
            Atom::DayOfSomeYear { month, day } => {
                self.forms("day-of-some-year", &self.parts(1, month, day))
            }
            Atom::MonthOfSomeYear(month) => {
                self.forms("month-of-some-year", &self.parts(1, month, 1))
            }
            Atom::Between(first, last) => {
                let day = |day: BoundDate| {
                    let (year, month, day) = (day.year, day.month, day.day);
                    self.atom(Atom::Day { year, month, day }).of
                };
                self.forms(
                    "one-day-between",
                    &[("first", day(first)), ("last", day(last))],
                )
            }
            Atom::Estimate { year, first, last } => {
                let about = of_year("year", year);
                self.forms(
                    "estimate",
                    &[
                        ("of", about.of),
                        ("first", self.year(first)),
                        ("last", self.year(last)),
                    ],
                )
            }
            Atom::Unbounded => Forms::same(self.say("undated", &[])),
        }
    }
}

/// The two days around a night.
fn night(value: &Value) -> Option<(Atom, Atom)> {
    let (start, end) = match value {
        Value::Interval(Interval {
            start: End::Date(start),
            end: End::Date(end),
        }) => (start, end),
        _ => return None,
    };
    let sure = shape::doubt(start) == Doubt::None && shape::doubt(end) == Doubt::None;
    (sure && shape::are_neighbours(start, end)).then(|| (shape::atom(start), shape::atom(end)))
}

fn third_code(third: Third) -> &'static str {
    match third {
        Third::Early => "early",
        Third::Mid => "mid",
        Third::Late => "late",
    }
}

fn code_of(part: PartOfDay) -> String {
    part.code().replace(' ', "-")
}

/// A number in Roman numerals, as centuries are written in many languages.
fn roman(mut number: i64) -> String {
    const SIGNS: [(i64, &str); 7] = [
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut out = String::new();
    for (value, sign) in SIGNS {
        while number >= value {
            out.push_str(sign);
            number -= value;
        }
    }
    out
}

impl DateWords for Patterned {
    fn language(&self) -> &'static str {
        self.tag
    }

    fn plain(&self, date: &UncertainDate) -> String {
        self.phrase(date).plain
    }

    fn within_sentence(&self, date: &UncertainDate) -> String {
        self.phrase(date).on
    }

    fn until(&self, date: &UncertainDate) -> String {
        let forms = self.phrase(date);
        self.say("until", &[("of", forms.of), ("to", forms.to)])
    }

    fn day(&self, day: chrono::NaiveDate) -> String {
        self.plain(&UncertainDate::day(day))
    }

    fn span_of_days(&self, days: i64) -> String {
        let digits = days.unsigned_abs().to_string();
        let mut number = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) && digits.len() > 4 {
                number.push_str(&self.say("group", &[]));
            }
            number.push(digit);
        }
        let sign = if days < 0 { "-" } else { "" };
        self.say(
            "days",
            &[
                ("count", self.plural_of(days).to_string()),
                ("number", format!("{sign}{number}")),
            ],
        )
    }
}
