//! Controlled vocabularies (placeholder).
/// Countries.
pub mod countries {
    use serde::{Deserialize, Serialize};
    /// ISO 3166-1 alpha-2.
    #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct CountryCode(pub String);
}
