//! Uncertain dates (placeholder while the room is furnished).
use serde::{Deserialize, Serialize};
/// A date as a source gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UncertainDate(pub String);
impl UncertainDate {
    /// Earliest day as a number.
    pub fn earliest_key(&self) -> Option<i64> {
        None
    }
    /// Latest day as a number.
    pub fn latest_key(&self) -> Option<i64> {
        None
    }
}
