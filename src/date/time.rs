//! Time of day: a clock time, exact or approximate, a span of the clock, or a part of the day.

use std::fmt;
use std::str::FromStr;

use super::error::DateError;

/// When in the day something happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TimeOfDay {
    /// A clock time, with the time it ended when that is known.
    Clock {
        /// When it happened or began.
        from: ClockTime,
        /// When it ended; earlier than `from` when it went on past midnight.
        to: Option<ClockTime>,
    },
    /// A part of the day.
    Part(PartOfDay),
}

/// A time on the clock, to the minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ClockTime {
    hour: u8,
    minute: u8,
    approximate: bool,
}

impl ClockTime {
    /// A clock time, or `None` when there is no such hour or minute.
    #[must_use]
    pub fn new(hour: u8, minute: u8, approximate: bool) -> Option<Self> {
        (hour < 24 && minute < 60).then_some(Self {
            hour,
            minute,
            approximate,
        })
    }

    /// The hour, 0 to 23.
    #[must_use]
    pub fn hour(self) -> u8 {
        self.hour
    }

    /// The minute, 0 to 59.
    #[must_use]
    pub fn minute(self) -> u8 {
        self.minute
    }

    /// Whether the source gave the time as approximate.
    #[must_use]
    pub fn is_approximate(self) -> bool {
        self.approximate
    }

    /// The digits of the clock alone: `06:05`.
    #[must_use]
    pub fn digits(self) -> String {
        format!("{:02}:{:02}", self.hour, self.minute)
    }

    fn minutes(self) -> u16 {
        u16::from(self.hour) * 60 + u16::from(self.minute)
    }
}

/// A part of the day, in the order in which they fall.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PartOfDay {
    /// After midnight and before dawn.
    EarlyHours,
    /// Daybreak.
    Dawn,
    /// From daybreak to midday.
    Morning,
    /// Noon.
    Midday,
    /// From midday to evening.
    Afternoon,
    /// From the end of the afternoon to night.
    Evening,
    /// The night that begins on the day, or lies between two days.
    Night,
    /// Midnight at the end of the day.
    Midnight,
}

impl PartOfDay {
    /// Every part, in the order of the day.
    pub const ALL: [Self; 8] = [
        Self::EarlyHours,
        Self::Dawn,
        Self::Morning,
        Self::Midday,
        Self::Afternoon,
        Self::Evening,
        Self::Night,
        Self::Midnight,
    ];

    /// The word for it in files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::EarlyHours => "early-hours",
            Self::Dawn => "dawn",
            Self::Morning => "morning",
            Self::Midday => "midday",
            Self::Afternoon => "afternoon",
            Self::Evening => "evening",
            Self::Night => "night",
            Self::Midnight => "midnight",
        }
    }

    /// The minute of the day at which it is sorted among clock times.
    fn minutes(self) -> u16 {
        match self {
            Self::EarlyHours => 60,
            Self::Dawn => 5 * 60,
            Self::Morning => 6 * 60,
            Self::Midday => 12 * 60,
            Self::Afternoon => 12 * 60 + 1,
            Self::Evening => 18 * 60,
            Self::Night => 21 * 60,
            Self::Midnight => 24 * 60,
        }
    }
}

impl TimeOfDay {
    /// An exact clock time, or `None` when there is no such time.
    #[must_use]
    pub fn at(hour: u8, minute: u8) -> Option<Self> {
        ClockTime::new(hour, minute, false).map(|from| Self::Clock { from, to: None })
    }

    /// Where it is sorted within the day: minute, then how long it lasts, then its kind.
    pub(crate) fn sort_key(self) -> (u16, u16, u8) {
        match self {
            Self::Clock { from, to } => {
                let length = to.map_or(0, |to| {
                    (to.minutes() + 24 * 60 - from.minutes()) % (24 * 60)
                });
                (from.minutes(), length, u8::from(from.approximate))
            }
            Self::Part(part) => (part.minutes(), 24 * 60, 2),
        }
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = if self.approximate { "~" } else { "" };
        write!(f, "{mark}{}", self.digits())
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Clock { from, to: None } => write!(f, "{from}"),
            Self::Clock { from, to: Some(to) } => write!(f, "{from}-{to}"),
            Self::Part(part) => f.write_str(part.code()),
        }
    }
}

impl FromStr for ClockTime {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let (digits, approximate) = text
            .strip_prefix('~')
            .map_or((text, false), |rest| (rest, true));
        let number = |part: &str| -> Option<u8> {
            let plain = part.len() <= 2 && !part.is_empty();
            (plain && part.bytes().all(|b| b.is_ascii_digit()))
                .then(|| part.parse().ok())
                .flatten()
        };
        digits
            .split_once(':')
            .filter(|(_, minute)| minute.len() == 2)
            .and_then(|(hour, minute)| Self::new(number(hour)?, number(minute)?, approximate))
            .ok_or_else(|| DateError::whole(text, "no such time on a 24-hour clock", "10:30"))
    }
}

impl FromStr for TimeOfDay {
    type Err = DateError;

    /// Reads the form used in files: `10:30`, `~23:00`, `06:00-18:00`, `morning`.
    fn from_str(text: &str) -> Result<Self, DateError> {
        let text = text.trim();
        let part = PartOfDay::ALL
            .into_iter()
            .find(|part| part.code().eq_ignore_ascii_case(text));
        if let Some(part) = part {
            return Ok(Self::Part(part));
        }
        if !text.contains(':') {
            let codes: Vec<_> = PartOfDay::ALL.iter().map(|part| part.code()).collect();
            return Err(DateError::whole(
                text,
                format!(
                    "not a time of day: neither a clock time nor one of {}",
                    codes.join(", ")
                ),
                "10:30",
            ));
        }
        let (from, to) = match text.split_once(['-', '–']) {
            Some((from, to)) => (from.parse()?, Some(to.parse()?)),
            None => (text.parse()?, None),
        };
        Ok(Self::Clock { from, to })
    }
}
