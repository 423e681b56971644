//! Times of day in English.

use super::Phrase;
use crate::date::{ClockTime, PartOfDay, TimeOfDay};

/// What follows a date: " at about 10:30", " in the morning".
pub(super) fn suffix(time: TimeOfDay) -> String {
    match time {
        TimeOfDay::Clock { from, to: None } => format!(" at {}", clock(from)),
        TimeOfDay::Clock { from, to: Some(to) } => {
            format!(" from {} to {}", clock(from), clock(to))
        }
        TimeOfDay::Part(part) => match part {
            PartOfDay::EarlyHours => " in the early hours".to_owned(),
            PartOfDay::Morning | PartOfDay::Afternoon | PartOfDay::Evening => {
                format!(" in the {}", part.code())
            }
            PartOfDay::Dawn | PartOfDay::Midday | PartOfDay::Night | PartOfDay::Midnight => {
                format!(" at {}", part.code())
            }
        },
    }
}

fn clock(time: ClockTime) -> String {
    if time.is_approximate() {
        format!("about {}", time.digits())
    } else {
        time.digits()
    }
}

/// A part of certain days: "night of 3 to 4 May 2019".
pub(super) fn part_of(part: PartOfDay, days: &str) -> Phrase {
    let name = part.code();
    match part {
        PartOfDay::EarlyHours => Phrase::with("in the", format!("early hours of {days}")),
        PartOfDay::Dawn | PartOfDay::Midday | PartOfDay::Midnight => {
            Phrase::with("at", format!("{name} on {days}"))
        }
        PartOfDay::Morning | PartOfDay::Afternoon | PartOfDay::Evening | PartOfDay::Night => {
            Phrase::with("on the", format!("{name} of {days}"))
        }
    }
}
