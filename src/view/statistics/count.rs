//! A count of what surely and of what possibly belongs somewhere.

use serde::Serialize;

/// How many there are: surely, and possibly where dates leave it open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Count {
    /// How many surely belong here.
    pub certain: u64,
    /// How many can belong here, the certain ones among them.
    pub possible: u64,
    /// How many belong here when each day on which something can have taken place is as likely as
    /// any other.
    pub spread: f64,
}

impl Count {
    /// One more.
    pub(super) fn add(&mut self, certain: bool, share: f64) {
        self.certain += u64::from(certain);
        self.possible += 1;
        self.spread += share;
    }

    /// As people read it: "12", "12–15", or "13.4" when spread.
    pub fn words(&self, spread: bool) -> String {
        if spread {
            let rounded = (self.spread * 10.0).round() / 10.0;
            if rounded.fract() == 0.0 {
                format!("{rounded:.0}")
            } else {
                format!("{rounded:.1}")
            }
        } else if self.certain == self.possible {
            self.certain.to_string()
        } else {
            format!("{}–{}", self.certain, self.possible)
        }
    }

    /// How long a bar is, and the part of it that is certain.
    pub fn bar(&self, spread: bool) -> (f64, f64) {
        if spread {
            (self.spread, self.spread)
        } else {
            (self.possible as f64, self.certain as f64)
        }
    }

    /// Whether nothing can belong here.
    pub fn is_zero(&self) -> bool {
        self.possible == 0
    }
}
