//! Times of the day, exact or approximate, and parts of the day.

use std::fmt;

/// Time of the day, as far as it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TimeOfDay {
    /// A clock time in minutes from midnight; `about` when approximate; with an end for a span.
    Clock {
        /// Minutes from midnight.
        minutes: u32,
        /// Whether it is approximate.
        about: bool,
        /// The end of a span, in minutes from midnight.
        end: Option<u32>,
    },
    /// A part of the day.
    Part(PartOfDay),
}

/// Parts of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartOfDay {
    /// After midnight, before dawn.
    EarlyHours,
    /// At dawn.
    Dawn,
    /// In the morning.
    Morning,
    /// At midday.
    Midday,
    /// In the afternoon.
    Afternoon,
    /// In the evening.
    Evening,
    /// At night.
    Night,
    /// At midnight, at the end of the day.
    Midnight,
}

impl PartOfDay {
    /// Every part, in the order of the day.
    pub const ALL: [PartOfDay; 8] = [
        PartOfDay::EarlyHours,
        PartOfDay::Dawn,
        PartOfDay::Morning,
        PartOfDay::Midday,
        PartOfDay::Afternoon,
        PartOfDay::Evening,
        PartOfDay::Night,
        PartOfDay::Midnight,
    ];

    /// Its code in files.
    pub const fn code(self) -> &'static str {
        match self {
            PartOfDay::EarlyHours => "early-hours",
            PartOfDay::Dawn => "dawn",
            PartOfDay::Morning => "morning",
            PartOfDay::Midday => "midday",
            PartOfDay::Afternoon => "afternoon",
            PartOfDay::Evening => "evening",
            PartOfDay::Night => "night",
            PartOfDay::Midnight => "midnight",
        }
    }

    const fn minutes(self) -> u32 {
        match self {
            PartOfDay::EarlyHours => 120,
            PartOfDay::Dawn => 330,
            PartOfDay::Morning => 480,
            PartOfDay::Midday => 720,
            PartOfDay::Afternoon => 840,
            PartOfDay::Evening => 1140,
            PartOfDay::Night => 1320,
            PartOfDay::Midnight => 1439,
        }
    }
}

impl TimeOfDay {
    /// Parses `10:30`, `~10:30`, `18:00-06:00` or the code of a part of the day.
    pub fn parse(text: &str) -> Option<TimeOfDay> {
        if let Some(part) = PartOfDay::ALL.into_iter().find(|part| part.code() == text) {
            return Some(TimeOfDay::Part(part));
        }
        let about = text.starts_with('~');
        let text = text.trim_start_matches('~');
        let (start, end) = match text.split_once('-') {
            Some((start, end)) => (start, Some(clock(end)?)),
            None => (text, None),
        };
        Some(TimeOfDay::Clock {
            minutes: clock(start)?,
            about,
            end,
        })
    }

    /// Minutes from midnight, for ordering within a day.
    pub fn minutes(&self) -> u32 {
        match self {
            TimeOfDay::Clock { minutes, .. } => *minutes,
            TimeOfDay::Part(part) => part.minutes(),
        }
    }
}

/// Minutes from midnight of `HH:MM`.
fn clock(text: &str) -> Option<u32> {
    let (hours, minutes) = text.split_once(':')?;
    let well_formed = (1..=2).contains(&hours.len()) && minutes.len() == 2;
    let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
    (well_formed && hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}

/// Minutes from midnight as `HH:MM`.
pub(super) fn hhmm(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TimeOfDay::Part(part) => f.write_str(part.code()),
            TimeOfDay::Clock {
                minutes,
                about,
                end,
            } => {
                let about = if *about { "~" } else { "" };
                write!(f, "{about}{}", hhmm(*minutes))?;
                match end {
                    Some(end) => write!(f, "-{}", hhmm(*end)),
                    None => Ok(()),
                }
            }
        }
    }
}
