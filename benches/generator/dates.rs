//! Uncertain dates in all the shapes that dossiers hold.

use super::random::Random;
use serde_json::{Value, json};

/// The day around which proceedings are in course: 25 November 2026, in days since 1 January 2000.
pub const HORIZON: i64 = 9_825;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Year, month and day of a day counted from 1 January 2000.
pub fn parts(day: i64) -> (i64, usize, i64) {
    let mut left = day.max(0);
    let mut year = 2000;
    let leap = |year: i64| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    while left >= 365 + i64::from(leap(year)) {
        left -= 365 + i64::from(leap(year));
        year += 1;
    }
    let february = 28 + i64::from(leap(year));
    let lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 0;
    while left >= lengths[month] {
        left -= lengths[month];
        month += 1;
    }
    (year, month + 1, left + 1)
}

/// A full day in ISO 8601.
pub fn full(day: i64) -> String {
    let (year, month, day) = parts(day);
    format!("{year}-{month:02}-{day:02}")
}

/// A day as it may be known: most often in full, else in one of the other shapes.
pub fn uncertain(day: i64, random: &mut Random) -> Value {
    let (year, month, _) = parts(day);
    let name = MONTHS[month - 1];
    let whole = full(day);
    let later = full(day + 1 + random.below(12) as i64);
    let text = match random.below(100) {
        0..=54 => whole,
        55..=64 => format!("{year}-{month:02}"),
        65..=70 => year.to_string(),
        71..=74 => format!("{year}-{month:02}~"),
        75..=76 => format!("{whole}?"),
        77..=78 => format!("{year}~"),
        79..=81 => format!("{whole}/{later}"),
        82..=83 => format!("[{whole}..{later}]"),
        84 => format!("{{{year},{}}}", year + 1),
        85 => format!("[{year},{}]", year + 1),
        86 => format!("{year}-{}", 21 + (month % 12) / 3),
        87 => format!("{}X", year / 10),
        88 => format!("early {name} {year}"),
        89 => format!("late {name} {year}"),
        90 => format!("since {name} {year}"),
        91 => format!("before {year}"),
        92 => format!("no later than {whole}"),
        93 => format!("night of {whole}/{}", full(day + 1)).replace("night of ", "") + " night",
        94 => format!("{whole} ~{:02}:30", 5 + random.below(17)),
        95 => format!("{whole} {:02}:15", 5 + random.below(17)),
        96 => format!(
            "{whole} {}",
            random.one(&["dawn", "morning", "evening", "night"])
        ),
        97 => format!("mid-{year}"),
        98 => {
            return json!({"date": whole, "as_written": format!("the {}th day of the strike", 4 + random.below(6))});
        }
        _ => "undated".to_owned(),
    };
    text.into()
}
