//! Controlled vocabularies (placeholder).
/// Countries.
pub mod countries {
    use serde::{Deserialize, Serialize};
    /// ISO 3166-1 alpha-2.
    #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct CountryCode(pub String);
}
/// Stub.
#[derive(Debug, Default)]
pub struct Terms;
impl Terms {
    /// Stub.
    pub fn builtin() -> Self {
        Terms
    }
    /// Stub.
    pub fn check(&self, _v: &str, t: &str) -> Result<String, String> {
        Ok(t.to_owned())
    }
}
