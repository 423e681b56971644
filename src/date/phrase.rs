//! English words to dates, as statements, notes and people at a prompt write them.

use super::words::words_for;
use super::{DateError, Edtf, OrderHint, PartOfDay, TimeOfDay, UncertainDate, Understood};
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

/// Reads EDTF or words. Without an anchor, words that depend on the day of reading are refused.
///
/// # Errors
/// When the text is not understood, ambiguous or contradicts itself.
pub fn parse(text: &str, anchor: Option<NaiveDate>) -> Result<Understood, DateError> {
    let text = text.trim();
    if let Ok((edtf, time)) = Edtf::with_time(text) {
        return Ok(understood(text, Some(edtf), time));
    }
    if let Err(error @ DateError::Reversed(_)) = Edtf::with_time(text) {
        return Err(error);
    }
    let lower = normal(text);
    if UNKNOWN.contains(&lower.as_str()) {
        return Ok(understood(text, None, None));
    }
    if LATER.contains(&lower.as_str()) {
        let mut read = understood(text, None, None);
        read.date.as_written = Some(text.to_owned());
        return Ok(read);
    }
    if let Some(name) = lower.strip_prefix("after ").filter(|n| is_reference(n)) {
        let mut read = understood(text, None, None);
        read.date.order = Some(OrderHint::After(name.to_owned()));
        return Ok(read);
    }
    if let Some(name) = lower.strip_prefix("before ").filter(|n| is_reference(n)) {
        let mut read = understood(text, None, None);
        read.date.order = Some(OrderHint::Before(name.to_owned()));
        return Ok(read);
    }
    let mut reader = Reader { text, anchor };
    let (rest, time) = take_time(&lower);
    let value = reader.whole(&rest)?;
    let (edtf, inner) = Edtf::with_time(&value).map_err(|error| match error {
        DateError::Reversed(_) => DateError::Reversed(text.to_owned()),
        _ => reader.unknown(format!(" ({value} is not a date)")),
    })?;
    Ok(understood(text, Some(edtf), time.or(inner)))
}

const UNKNOWN: &[&str] = &[
    "",
    "?",
    "unknown",
    "undated",
    "n.d",
    "nd",
    "no date",
    "date unknown",
    "not known",
];
const LATER: &[&str] = &[
    "later",
    "soon",
    "expected soon",
    "earlier",
    "afterwards",
    "subsequently",
    "repeatedly",
];

fn is_reference(text: &str) -> bool {
    let digits = text.trim_start_matches(|c: char| c.is_ascii_lowercase());
    !digits.is_empty()
        && digits.len() < text.len()
        && text.len() - digits.len() <= 1
        && digits.bytes().all(|b| b.is_ascii_digit())
}

/// The date with the phrase kept where printing would not give it back.
fn understood(text: &str, edtf: Option<Edtf>, time: Option<TimeOfDay>) -> Understood {
    let mut date = UncertainDate {
        edtf,
        time,
        ..UncertainDate::default()
    };
    let words = words_for("en").map(|w| w.plain(&date)).unwrap_or_default();
    let same = |a: &str, b: &str| strip_lead(&normal(a)) == strip_lead(&normal(b));
    let is_machine = Edtf::with_time(text.split(' ').next().unwrap_or(text)).is_ok();
    if date.edtf.is_some() && !is_machine && !same(text, &words) {
        let spelled = words.to_lowercase();
        let loses = LOSSY
            .iter()
            .any(|word| normal(text).contains(word) && !spelled.contains(word));
        if loses {
            date.as_written = Some(text.to_owned());
        }
    }
    let bounds = match (date.earliest_day(), date.latest_day()) {
        (Some(a), Some(b)) if a != b && date.edtf.is_some() => format!(" ({a} to {b})"),
        _ => String::new(),
    };
    Understood {
        words: format!("{words}{bounds}"),
        date,
    }
}

/// Words that say something a plain date does not give back.
const LOSSY: &[&str] = &[
    "beginning",
    "latter",
    "end of",
    "start of",
    "middle",
    "turn of",
    "probably",
    "weekend",
];

/// Lower case, single spaces, plain dashes and quotes.
fn normal(text: &str) -> String {
    let mut out = String::new();
    for c in text.trim().chars().flat_map(char::to_lowercase) {
        let c = match c {
            '–' | '—' | '‑' | '−' => '-',
            '’' | '‘' => '\'',
            c if c.is_whitespace() => ' ',
            c => c,
        };
        if !(c == ' ' && out.ends_with(' ')) {
            out.push(c);
        }
    }
    out.trim_end_matches(['.', ',', ';']).trim().to_owned()
}

fn strip_lead(text: &str) -> &str {
    let mut text = text;
    loop {
        let before = text;
        for lead in ["on ", "in ", "at ", "during ", "the "] {
            text = text.strip_prefix(lead).unwrap_or(text);
        }
        if text == before {
            return text;
        }
    }
}

/// Takes a time or part of the day out of a text.
fn take_time(text: &str) -> (String, Option<TimeOfDay>) {
    const PARTS: &[(&str, PartOfDay)] = &[
        ("in the early hours of ", PartOfDay::EarlyHours),
        ("the early hours of ", PartOfDay::EarlyHours),
        ("shortly after midnight on ", PartOfDay::EarlyHours),
        ("the night of ", PartOfDay::Night),
        ("the night between ", PartOfDay::Night),
        ("night of ", PartOfDay::Night),
        ("the night from ", PartOfDay::Night),
        ("overnight on ", PartOfDay::Night),
        ("overnight ", PartOfDay::Night),
        ("the morning of ", PartOfDay::Morning),
        ("morning of ", PartOfDay::Morning),
        ("the afternoon of ", PartOfDay::Afternoon),
        ("the evening of ", PartOfDay::Evening),
        ("at dawn on ", PartOfDay::Dawn),
        ("at midnight on ", PartOfDay::Midnight),
        ("at midday on ", PartOfDay::Midday),
        ("at noon on ", PartOfDay::Midday),
        ("at night on ", PartOfDay::Night),
    ];
    let stripped = text
        .strip_prefix("on ")
        .or_else(|| text.strip_prefix("in "))
        .or_else(|| text.strip_prefix("during "))
        .unwrap_or(text);
    for (lead, part) in PARTS {
        if let Some(rest) = text
            .strip_prefix(lead)
            .or_else(|| stripped.strip_prefix(lead))
        {
            return (rest.to_owned(), Some(TimeOfDay::Part(*part)));
        }
    }
    const TAILS: &[(&str, PartOfDay)] = &[
        (" in the early hours", PartOfDay::EarlyHours),
        (" in the morning", PartOfDay::Morning),
        (" in the afternoon", PartOfDay::Afternoon),
        (" in the evening", PartOfDay::Evening),
        (" at night", PartOfDay::Night),
        (" at dawn", PartOfDay::Dawn),
        (" at noon", PartOfDay::Midday),
        (" at midday", PartOfDay::Midday),
        (" at midnight", PartOfDay::Midnight),
        (" morning", PartOfDay::Morning),
        (" afternoon", PartOfDay::Afternoon),
        (" evening", PartOfDay::Evening),
        (" night", PartOfDay::Night),
    ];
    for (tail, part) in TAILS {
        if let Some(rest) = text.strip_suffix(tail) {
            return (
                rest.trim_end_matches(',').to_owned(),
                Some(TimeOfDay::Part(*part)),
            );
        }
    }
    let words: Vec<&str> = text.split(' ').collect();
    for start in 0..words.len() {
        for end in (start + 1..=words.len().min(start + 5)).rev() {
            let Some(time) = clock_phrase(&words[start..end]) else {
                continue;
            };
            let mut rest: Vec<&str> = words[..start].to_vec();
            rest.extend(&words[end..]);
            let rest = rest.join(" ");
            let rest = rest
                .trim()
                .trim_end_matches(',')
                .trim_start_matches("on ")
                .to_owned();
            return (rest, Some(time));
        }
    }
    (text.to_owned(), None)
}

/// "at about 10:30", "around 6 a.m.", "23:00".
fn clock_phrase(words: &[&str]) -> Option<TimeOfDay> {
    let mut words = words;
    let mut marked = false;
    let mut about = false;
    if let [first, rest @ ..] = words
        && *first == "at"
    {
        marked = true;
        words = rest;
    }
    if let [first, rest @ ..] = words
        && ["about", "around", "approximately", "circa", "roughly"].contains(first)
    {
        about = true;
        words = rest;
    }
    let joined = words.join("").replace('.', ":").replace(',', "");
    let (digits, half) = ["a:m:", "p:m:", "a:m", "p:m", "am", "pm"]
        .iter()
        .find_map(|half| {
            joined
                .strip_suffix(half)
                .map(|d| (d.to_owned(), Some(half.starts_with('p'))))
        })
        .unwrap_or((joined.clone(), None));
    let digits = digits.trim_end_matches("hrs").trim_start_matches('~');
    let (hours, minutes) = match digits.split_once(':') {
        Some((hours, minutes)) if minutes.len() == 2 => (hours, minutes),
        None if half.is_some() => (digits, "00"),
        _ => return None,
    };
    if half.is_none() && !marked && !about && !joined.contains(':') {
        return None;
    }
    if words.len() != 1 && half.is_none() {
        return None;
    }
    // A dotted number alone may be a date: it is a time only after "at" or with am, pm.
    if words.iter().any(|w| w.contains('.')) && !marked && half.is_none() {
        return None;
    }
    let (mut hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
    if let Some(afternoon) = half {
        if hours == 0 || hours > 12 {
            return None;
        }
        hours = hours % 12 + if afternoon { 12 } else { 0 };
    }
    let clock = format!("{}{hours:02}:{minutes:02}", if about { "~" } else { "" });
    TimeOfDay::parse(&clock)
}

/// A simple date before its missing parts are filled in.
#[derive(Clone, Debug, PartialEq)]
enum Unit {
    Full {
        year: i32,
        month: Option<u32>,
        day: Option<u32>,
    },
    /// Already EDTF (seasons, decades, parts of months).
    Edtf(String),
    /// First and last element of a range within a year or month.
    Range(String, String),
    MonthDay {
        month: u32,
        day: u32,
    },
    Month {
        month: u32,
        part: Option<u8>,
    },
    Day {
        day: u32,
    },
}

struct Reader<'t> {
    text: &'t str,
    anchor: Option<NaiveDate>,
}

impl Reader<'_> {
    fn unknown(&self, why: impl Into<String>) -> DateError {
        DateError::NotUnderstood {
            text: self.text.to_owned(),
            why: why.into(),
        }
    }

    fn anchor(&self) -> Result<NaiveDate, DateError> {
        self.anchor
            .ok_or_else(|| DateError::Relative(self.text.to_owned()))
    }

    /// A whole phrase as EDTF.
    fn whole(&mut self, text: &str) -> Result<String, DateError> {
        let text = strip_lead(text);
        for (lead, mark) in [
            ("or around ", '~'),
            ("or about ", '~'),
            ("around ", '~'),
            ("about ", '~'),
            ("approximately ", '~'),
            ("approx. ", '~'),
            ("approx ", '~'),
            ("circa ", '~'),
            ("ca. ", '~'),
            ("ca ", '~'),
            ("c. ", '~'),
            ("roughly ", '~'),
            ("~", '~'),
            ("possibly ", '?'),
            ("maybe ", '?'),
            ("probably ", '?'),
            ("perhaps ", '?'),
            ("allegedly ", '?'),
            ("reportedly ", '?'),
        ] {
            if let Some(rest) = text.strip_prefix(lead) {
                return self.qualified(rest, mark);
            }
        }
        if let Some(rest) = text.strip_suffix('?') {
            return self.qualified(rest.trim(), '?');
        }
        for lead in [
            "no later than ",
            "not later than ",
            "at the latest by ",
            "by ",
        ] {
            if let Some(rest) = text.strip_prefix(lead) {
                return Ok(format!("[..{}]", self.one(rest)?));
            }
        }
        for lead in ["no earlier than ", "not earlier than ", "not before "] {
            if let Some(rest) = text.strip_prefix(lead) {
                return Ok(format!("[{}..]", self.one(rest)?));
            }
        }
        if let Some(rest) = text.strip_prefix("since ") {
            return Ok(format!("{}/..", self.one(rest)?));
        }
        for lead in ["until ", "till ", "up to "] {
            if let Some(rest) = text.strip_prefix(lead) {
                return Ok(format!("../{}", self.one(rest)?));
            }
        }
        if let Some(rest) = text.strip_prefix("before ") {
            return self.neighbour(rest, false);
        }
        if let Some(rest) = text.strip_prefix("after ") {
            return self.neighbour(rest, true);
        }
        if let Some((a, b)) = text
            .strip_prefix("between ")
            .and_then(|rest| rest.split_once(" and "))
        {
            let (a, b) = self.pair(a, b)?;
            return Ok(format!("[{a}..{b}]"));
        }
        if let Some(rest) = text.strip_prefix("from ") {
            for joint in [" to ", " until ", " till ", " through ", " - ", "-"] {
                if let Some((a, b)) = rest.split_once(joint) {
                    let (a, b) = self.pair(a, b)?;
                    return Ok(format!("{a}/{b}"));
                }
            }
            return Ok(format!(
                "{}/..",
                self.one(rest.trim_end_matches(" onwards").trim_end_matches(" on"))?
            ));
        }
        for joint in [" to ", " until ", " through ", " - "] {
            if let Some((a, b)) = text.split_once(joint) {
                let (a, b) = self.pair(a, b)?;
                return Ok(format!("{a}/{b}"));
            }
        }
        for (joint, open, close) in [(" and ", '{', '}'), (" or ", '[', ']')] {
            if let Some((first, last)) = text.rsplit_once(joint) {
                let mut parts: Vec<&str> = first.split(", ").collect();
                parts.push(last);
                let mut units: Vec<Unit> = Vec::new();
                for part in &parts {
                    units.push(self.unit(strip_lead(part.trim_end_matches(',')))?);
                }
                let mut out = Vec::new();
                for at in 0..units.len() {
                    let filled = fill(&units[at], &units[at + 1..]);
                    out.push(self.finish(filled)?);
                }
                return Ok(format!("{open}{}{close}", out.join(",")));
            }
        }
        self.simple(text)
    }

    /// A date with `~` or `?`.
    fn qualified(&mut self, text: &str, mark: char) -> Result<String, DateError> {
        let inner = self.whole(text)?;
        let with = |date: &str| match date.chars().last() {
            Some('~') if mark == '?' => format!("{}%", &date[..date.len() - 1]),
            Some('?') if mark == '~' => format!("{}%", &date[..date.len() - 1]),
            _ => format!("{date}{mark}"),
        };
        if inner.starts_with(['[', '{']) || inner.contains("..") {
            return Ok(inner);
        }
        Ok(match inner.split_once('/') {
            Some((a, b)) => format!("{}/{}", with(a), with(b)),
            None => with(&inner),
        })
    }

    /// A simple date, or a range written with a hyphen.
    fn simple(&mut self, text: &str) -> Result<String, DateError> {
        let text = strip_lead(text);
        match self.unit(text) {
            Ok(unit) => self.finish(unit),
            Err(error @ (DateError::Ambiguous { .. } | DateError::Weekday { .. })) => Err(error),
            Err(error) => {
                if let Some((a, b)) = text.split_once('-')
                    && let Ok((a, b)) = self.pair(a, b)
                {
                    return Ok(format!("{a}/{b}"));
                }
                Err(error)
            }
        }
    }

    fn one(&mut self, text: &str) -> Result<String, DateError> {
        let unit = self.unit(strip_lead(text))?;
        self.finish(unit)
    }

    fn pair(&mut self, a: &str, b: &str) -> Result<(String, String), DateError> {
        let last = self.unit(strip_lead(b.trim()))?;
        let a = strip_lead(a.trim());
        let first = fill(&self.unit(a)?, std::slice::from_ref(&last));
        // "from May 2019 to June": what the end leaves out is the start's.
        let last = match (&first, last) {
            (Unit::Full { year, .. }, Unit::MonthDay { month, day }) => Unit::Full {
                year: *year,
                month: Some(month),
                day: Some(day),
            },
            (Unit::Full { year, .. }, Unit::Month { month, part: None }) => Unit::Full {
                year: *year,
                month: Some(month),
                day: None,
            },
            (
                Unit::Full {
                    year, month: None, ..
                },
                Unit::Day { day },
            ) if day as i32 > year % 100 => Unit::Full {
                year: year - year % 100 + day as i32,
                month: None,
                day: None,
            },
            (
                Unit::Full {
                    year,
                    month: Some(month),
                    ..
                },
                Unit::Day { day },
            ) => Unit::Full {
                year: *year,
                month: Some(*month),
                day: Some(day),
            },
            // "2016-17": the end's century is the start's.
            (
                Unit::Full {
                    year,
                    month: None,
                    day: None,
                },
                Unit::Full {
                    year: end,
                    month: None,
                    day: None,
                },
            ) if end < 100 => Unit::Full {
                year: year - year % 100 + end,
                month: None,
                day: None,
            },
            (_, last) => last,
        };
        let ends = [first, last].map(|unit| self.finish(unit));
        let [a, b] = ends;
        let cut = |text: String, start: bool| match text
            .strip_prefix('[')
            .and_then(|t| t.strip_suffix(']'))
        {
            Some(range) => range
                .split_once("..")
                .map_or(text.clone(), |(x, y)| if start { x } else { y }.to_owned()),
            None => text,
        };
        Ok((cut(a?, true), cut(b?, false)))
    }

    /// The dates before or after one, which itself is not among them.
    fn neighbour(&mut self, text: &str, after: bool) -> Result<String, DateError> {
        let value = self.one(text)?;
        let date = UncertainDate::from_edtf(&value)?;
        let (Some(first), Some(last)) = (date.earliest_day(), date.latest_day()) else {
            return Err(self.unknown(""));
        };
        let edge = if after {
            last.succ_opt()
        } else {
            first.pred_opt()
        };
        let edge = edge.ok_or_else(|| self.unknown(""))?;
        let length = value.split('-').count();
        let edge = match length {
            1 => edge.format("%Y").to_string(),
            2 => edge.format("%Y-%m").to_string(),
            _ => edge.format("%Y-%m-%d").to_string(),
        };
        Ok(if after {
            format!("[{edge}..]")
        } else {
            format!("[..{edge}]")
        })
    }

    fn finish(&self, unit: Unit) -> Result<String, DateError> {
        Ok(match unit {
            Unit::Edtf(text) => text,
            Unit::Range(a, b) => format!("[{a}..{b}]"),
            Unit::Full {
                year, month: None, ..
            } => format!("{year:04}"),
            Unit::Full {
                year,
                month: Some(month),
                day: None,
            } => format!("{year:04}-{month:02}"),
            Unit::Full {
                year,
                month: Some(month),
                day: Some(day),
            } => {
                if NaiveDate::from_ymd_opt(year, month, day).is_none() {
                    return Err(
                        self.unknown(format!(" ({} {year} has no day {day})", month_name(month)))
                    );
                }
                format!("{year:04}-{month:02}-{day:02}")
            }
            // An elided year: the latest such day that is not after the anchor.
            Unit::MonthDay { month, day } => {
                let anchor = self.anchor()?;
                let found = (0..8).find_map(|back| {
                    NaiveDate::from_ymd_opt(anchor.year() - back, month, day)
                        .filter(|d| *d <= anchor)
                });
                found
                    .map(|d| d.format("%Y-%m-%d").to_string())
                    .ok_or_else(|| self.unknown(""))?
            }
            Unit::Month { month, part } => {
                let anchor = self.anchor()?;
                let year = if month <= anchor.month() {
                    anchor.year()
                } else {
                    anchor.year() - 1
                };
                match part {
                    None => format!("{year:04}-{month:02}"),
                    Some(part) => {
                        let (a, b) = third(year, month, part);
                        format!("[{a}..{b}]")
                    }
                }
            }
            Unit::Day { .. } => return Err(self.unknown(" (the month is missing)")),
        })
    }

    /// One simple date.
    fn unit(&mut self, text: &str) -> Result<Unit, DateError> {
        let text = text.trim().trim_end_matches(',');
        let (text, weekday) = split_weekday(text);
        if text.is_empty()
            && let Some(weekday) = weekday
        {
            return self.relative_weekday(weekday);
        }
        let unit = self.bare_unit(text)?;
        if let Some(weekday) = weekday
            && let Unit::Full {
                year,
                month: Some(month),
                day: Some(day),
            } = unit
            && let Some(date) = NaiveDate::from_ymd_opt(year, month, day)
            && date.weekday() != weekday
        {
            return Err(DateError::Weekday {
                text: self.text.to_owned(),
                day: date.format("%-d %B %Y").to_string(),
                weekday: date.format("%A").to_string(),
            });
        }
        Ok(unit)
    }

    fn relative_weekday(&self, weekday: Weekday) -> Result<Unit, DateError> {
        let anchor = self.anchor()?;
        let back =
            (7 + anchor.weekday().num_days_from_monday() - weekday.num_days_from_monday()) % 7;
        let back = if back == 0 { 7 } else { back };
        Ok(day_unit(anchor - Days::new(back.into())))
    }

    fn bare_unit(&mut self, text: &str) -> Result<Unit, DateError> {
        if let Some(unit) = self.relative(text)? {
            return Ok(unit);
        }
        if let Some(unit) = self.numeric(text)? {
            return Ok(unit);
        }
        for (lead, part) in PARTS_OF_SPAN {
            if let Some(rest) = text.strip_prefix(lead) {
                return self.part(strip_lead(rest.trim_start_matches("of ")), *part);
            }
        }
        for (lead, code) in [
            ("first half of ", 40),
            ("second half of ", 41),
            ("latter half of ", 41),
            ("latter part of ", 41),
            ("second part of ", 41),
            ("first part of ", 40),
            ("first quarter of ", 33),
            ("second quarter of ", 34),
            ("third quarter of ", 35),
            ("fourth quarter of ", 36),
            ("last quarter of ", 36),
        ] {
            if let Some(year) = text.strip_prefix(lead).and_then(year) {
                return Ok(Unit::Edtf(format!("{year:04}-{code}")));
            }
        }
        for (name, code) in [
            ("spring", 21),
            ("summer", 22),
            ("autumn", 23),
            ("fall", 23),
            ("winter", 24),
        ] {
            if let Some(rest) = text.strip_prefix(name) {
                let rest = rest.trim().trim_start_matches("of ").trim();
                let first = rest.split(['-', '/']).next().unwrap_or(rest);
                if let Some(year) = year(first) {
                    return Ok(Unit::Edtf(format!("{year:04}-{code}")));
                }
                if rest.is_empty() || rest == "this year" || rest == "last year" {
                    let anchor = self.anchor()?;
                    let year = if rest == "last year" {
                        anchor.year() - 1
                    } else {
                        anchor.year()
                    };
                    return Ok(Unit::Edtf(format!("{year:04}-{code}")));
                }
            }
        }
        if let Some(decade) = text.strip_suffix('s').or_else(|| text.strip_suffix("'s"))
            && decade.len() == 4
            && decade.ends_with('0')
            && decade.bytes().all(|b| b.is_ascii_digit())
        {
            return Ok(Unit::Edtf(format!("{}X", &decade[..3])));
        }
        self.worded(text)
    }

    /// "15 February 2018", "February 15th, 2018", "March 2019", "17 July", "March this year".
    fn worded(&mut self, text: &str) -> Result<Unit, DateError> {
        let mut year_found = None;
        let mut text = text.to_owned();
        for (tail, back) in [
            (" this year", 0),
            (" of this year", 0),
            (" last year", 1),
            (" of last year", 1),
            (" the same year", 0),
            (" next year", -1),
        ] {
            if let Some(rest) = text.strip_suffix(tail) {
                year_found = Some(self.anchor()?.year() - back);
                text = rest.to_owned();
                break;
            }
        }
        let mut month = None;
        let mut day = None;
        for word in text
            .split([' ', ','])
            .filter(|w| !w.is_empty() && *w != "of" && *w != "the")
        {
            let number = word.trim_end_matches('.');
            if let Some(found) = month_number(number) {
                if month.replace(found).is_some() {
                    return Err(self.unknown(" (two months)"));
                }
            } else if let Some(found) = day_number(number) {
                if day.replace(found).is_some() {
                    return Err(self.unknown(" (two days)"));
                }
            } else if let Some(found) = year(number) {
                if year_found.replace(found).is_some() {
                    return Err(self.unknown(" (two years)"));
                }
            } else {
                return Err(self.unknown(""));
            }
        }
        match (year_found, month, day) {
            (Some(year), month, None) => Ok(Unit::Full {
                year,
                month,
                day: None,
            }),
            (Some(year), Some(month), Some(day)) => Ok(Unit::Full {
                year,
                month: Some(month),
                day: Some(day),
            }),
            (None, Some(month), Some(day)) => Ok(Unit::MonthDay { month, day }),
            (None, Some(month), None) => Ok(Unit::Month { month, part: None }),
            (None, None, Some(day)) => Ok(Unit::Day { day }),
            _ => Err(self.unknown("")),
        }
    }

    /// Early, mid or late in a month or year.
    fn part(&mut self, text: &str, part: u8) -> Result<Unit, DateError> {
        match self.bare_unit(text)? {
            Unit::Full {
                year,
                month: Some(month),
                day: None,
            } => {
                let (a, b) = third(year, month, part);
                Ok(Unit::Range(a, b))
            }
            Unit::Full {
                year, month: None, ..
            } => {
                let (a, b) = [(1, 4), (5, 8), (9, 12)][usize::from(part)];
                Ok(Unit::Range(
                    format!("{year:04}-{a:02}"),
                    format!("{year:04}-{b:02}"),
                ))
            }
            Unit::Month { month, .. } => Ok(Unit::Month {
                month,
                part: Some(part),
            }),
            Unit::Edtf(text) => Ok(Unit::Edtf(text)),
            _ => Err(self.unknown("")),
        }
    }

    fn relative(&self, text: &str) -> Result<Option<Unit>, DateError> {
        let days = match text {
            "today" => Some(0),
            "yesterday" => Some(-1),
            "tomorrow" => Some(1),
            "the day before yesterday" | "day before yesterday" => Some(-2),
            _ => None,
        };
        if let Some(days) = days {
            let anchor = self.anchor()?;
            let date = if days < 0 {
                anchor - Days::new(-days as u64)
            } else {
                anchor + Days::new(days as u64)
            };
            return Ok(Some(day_unit(date)));
        }
        let unit = match text {
            "last week" | "this week" | "next week" => {
                let anchor = self.anchor()?;
                let monday = anchor - Days::new(anchor.weekday().num_days_from_monday().into());
                let monday = match text {
                    "last week" => monday - Days::new(7),
                    "next week" => monday + Days::new(7),
                    _ => monday,
                };
                let sunday = monday + Days::new(6);
                Unit::Range(iso(monday), iso(sunday))
            }
            "this month" | "last month" | "next month" => {
                let anchor = self.anchor()?;
                let date = match text {
                    "last month" => anchor - Months::new(1),
                    "next month" => anchor + Months::new(1),
                    _ => anchor,
                };
                Unit::Full {
                    year: date.year(),
                    month: Some(date.month()),
                    day: None,
                }
            }
            "last spring" | "last summer" | "last autumn" | "last winter" => {
                let anchor = self.anchor()?;
                let (code, ends) = match text {
                    "last spring" => (21, 5),
                    "last summer" => (22, 8),
                    "last autumn" => (23, 11),
                    _ => (24, 14),
                };
                let year = if anchor.month() > ends {
                    anchor.year()
                } else {
                    anchor.year() - 1
                };
                Unit::Edtf(format!("{year:04}-{code}"))
            }
            "this year" => Unit::Full {
                year: self.anchor()?.year(),
                month: None,
                day: None,
            },
            "last year" => Unit::Full {
                year: self.anchor()?.year() - 1,
                month: None,
                day: None,
            },
            "next year" => Unit::Full {
                year: self.anchor()?.year() + 1,
                month: None,
                day: None,
            },
            _ => {
                if let Some(rest) = text.strip_suffix(" ago") {
                    let mut words = rest.split(' ');
                    let count = words.next().and_then(small_number);
                    if let (Some(count), Some(unit)) = (count, words.next()) {
                        let anchor = self.anchor()?;
                        let date = match unit.trim_end_matches('s') {
                            "day" => anchor - Days::new(count.into()),
                            "week" => anchor - Days::new(u64::from(count) * 7),
                            "month" => {
                                let date = anchor - Months::new(count);
                                return Ok(Some(Unit::Full {
                                    year: date.year(),
                                    month: Some(date.month()),
                                    day: None,
                                }));
                            }
                            "year" => {
                                return Ok(Some(Unit::Full {
                                    year: anchor.year() - count as i32,
                                    month: None,
                                    day: None,
                                }));
                            }
                            _ => return Ok(None),
                        };
                        return Ok(Some(day_unit(date)));
                    }
                }
                if let Some(weekday) = text.strip_prefix("last ").and_then(weekday_of) {
                    return self.relative_weekday(weekday).map(Some);
                }
                return Ok(None);
            }
        };
        Ok(Some(unit))
    }

    /// "12.02.2018", "12/02/2018", "2018/02/12", "2018-02-12", "02.2018", "2016".
    fn numeric(&self, text: &str) -> Result<Option<Unit>, DateError> {
        let fields: Vec<&str> = text.split(['.', '/', '-']).collect();
        if !fields
            .iter()
            .all(|f| !f.is_empty() && f.bytes().all(|b| b.is_ascii_digit()))
        {
            return Ok(None);
        }
        let number = |at: usize| {
            fields
                .get(at)
                .and_then(|f| f.parse::<u32>().ok())
                .unwrap_or(0)
        };
        let dotted = text.contains('.');
        Ok(match fields.len() {
            1 if fields[0].len() == 4 => Some(Unit::Full {
                year: number(0) as i32,
                month: None,
                day: None,
            }),
            1 if (1..=31).contains(&number(0)) && fields[0].len() <= 2 => {
                Some(Unit::Day { day: number(0) })
            }
            2 if fields[1].len() == 4 && (1..=12).contains(&number(0)) => Some(Unit::Full {
                year: number(1) as i32,
                month: Some(number(0)),
                day: None,
            }),
            2 if fields[0].len() == 4 && (1..=12).contains(&number(1)) && text.contains('-') => {
                Some(Unit::Full {
                    year: number(0) as i32,
                    month: Some(number(1)),
                    day: None,
                })
            }
            3 if fields[0].len() == 4 => Some(Unit::Full {
                year: number(0) as i32,
                month: Some(number(1)),
                day: Some(number(2)),
            })
            .filter(|_| (1..=12).contains(&number(1))),
            3 if fields[2].len() == 4 => {
                let (a, b, year) = (number(0), number(1), number(2) as i32);
                let day_first = (1..=12).contains(&b) && (1..=31).contains(&a);
                let month_first = (1..=12).contains(&a) && (1..=31).contains(&b);
                match (day_first, month_first, dotted) {
                    (true, _, true) | (true, false, _) => Some(Unit::Full {
                        year,
                        month: Some(b),
                        day: Some(a),
                    }),
                    (false, true, _) => Some(Unit::Full {
                        year,
                        month: Some(a),
                        day: Some(b),
                    }),
                    (true, true, _) if a == b => Some(Unit::Full {
                        year,
                        month: Some(b),
                        day: Some(a),
                    }),
                    (true, true, _) => {
                        return Err(DateError::Ambiguous {
                            text: self.text.to_owned(),
                            first: format!("{a} {} {year}", month_name(b)),
                            second: format!("{b} {} {year}", month_name(a)),
                            iso: format!("{year:04}-{b:02}-{a:02}"),
                        });
                    }
                    _ => None,
                }
            }
            _ => None,
        })
    }
}

const PARTS_OF_SPAN: &[(&str, u8)] = &[
    ("early in ", 0),
    ("early ", 0),
    ("at the beginning of ", 0),
    ("beginning of ", 0),
    ("start of ", 0),
    ("mid-", 1),
    ("mid ", 1),
    ("middle of ", 1),
    ("late in ", 2),
    ("late ", 2),
    ("end of ", 2),
    ("at the end of ", 2),
];

/// Gives a date without month or year those of the dates after it.
fn fill(unit: &Unit, later: &[Unit]) -> Unit {
    let full = later.iter().find_map(|next| match next {
        Unit::Full { year, month, .. } => Some((*year, *month)),
        Unit::Range(a, _) => Some((a.get(..4)?.parse().ok()?, None)),
        _ => None,
    });
    let month_only = later.iter().find_map(|next| match next {
        Unit::MonthDay { month, .. } | Unit::Month { month, .. } => Some(*month),
        _ => None,
    });
    match (unit, full) {
        (Unit::Day { day }, Some((year, Some(month)))) => Unit::Full {
            year,
            month: Some(month_only.unwrap_or(month)),
            day: Some(*day),
        },
        (Unit::Day { day }, None) if month_only.is_some() => Unit::MonthDay {
            month: month_only.unwrap_or(1),
            day: *day,
        },
        (Unit::MonthDay { month, day }, Some((year, _))) => Unit::Full {
            year,
            month: Some(*month),
            day: Some(*day),
        },
        (Unit::Month { month, part: None }, Some((year, _))) => Unit::Full {
            year,
            month: Some(*month),
            day: None,
        },
        (
            Unit::Month {
                month,
                part: Some(part),
            },
            Some((year, _)),
        ) => {
            let (a, b) = third(year, *month, *part);
            Unit::Range(a, b)
        }
        (unit, _) => unit.clone(),
    }
}

fn third(year: i32, month: u32, part: u8) -> (String, String) {
    let last = NaiveDate::from_ymd_opt(year, month, 1)
        .and_then(|d| d.checked_add_months(Months::new(1)))
        .and_then(|d| d.pred_opt())
        .map_or(28, |d| d.day());
    let (a, b) = [(1, 10), (11, 20), (21, last)][usize::from(part)];
    (
        format!("{year:04}-{month:02}-{a:02}"),
        format!("{year:04}-{month:02}-{b:02}"),
    )
}

fn iso(date: NaiveDate) -> String {
    date.format("%Y-%m-%d").to_string()
}

fn day_unit(date: NaiveDate) -> Unit {
    Unit::Full {
        year: date.year(),
        month: Some(date.month()),
        day: Some(date.day()),
    }
}

fn month_number(word: &str) -> Option<u32> {
    let names = &super::words::ENGLISH_MONTHS;
    let found = names.iter().position(|name| {
        let name = name.to_lowercase();
        name == word || (word.len() >= 3 && name.starts_with(word) && word.len() <= 4)
    })?;
    u32::try_from(found + 1).ok()
}

fn month_name(number: u32) -> &'static str {
    super::words::ENGLISH_MONTHS
        .get(number.wrapping_sub(1) as usize)
        .copied()
        .unwrap_or("that month")
}

fn day_number(word: &str) -> Option<u32> {
    let digits = ["st", "nd", "rd", "th"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending))
        .unwrap_or(word);
    let number: u32 = digits.parse().ok()?;
    (digits.len() <= 2 && (1..=31).contains(&number)).then_some(number)
}

fn year(word: &str) -> Option<i32> {
    let word = word.trim();
    (word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit()))
        .then(|| word.parse().ok())
        .flatten()
}

fn small_number(word: &str) -> Option<u32> {
    let names = [
        "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ];
    match names.iter().position(|name| *name == word) {
        Some(0) => Some(1),
        Some(at) => u32::try_from(at).ok(),
        None => word.parse().ok().filter(|n| *n < 1000),
    }
}

fn weekday_of(word: &str) -> Option<Weekday> {
    (word.len() >= 6).then(|| word.parse().ok()).flatten()
}

/// Takes a day of the week from the start or end.
fn split_weekday(text: &str) -> (&str, Option<Weekday>) {
    let (first, rest) = text.split_once([' ', ',']).unwrap_or((text, ""));
    match weekday_of(first.trim_end_matches(',')) {
        Some(weekday) => (rest.trim_start_matches([',', ' ']), Some(weekday)),
        None => (text, None),
    }
}
