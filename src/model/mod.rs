//! What a dossier holds: plain types with their shapes. Knows nothing of SQL, files or terminals.
//!
//! A **record** ([`Record`]) has a uid and a confidentiality of its own, says what it rests on and
//! can be referred to; some kinds stand only within others, as a charge within its proceeding. A
//! **part** (a name, an involvement, a sentence) has none of that: it belongs to its record and goes
//! with it. Both are declared once, struct and shape together, by the macros in [`shape`].
//!
//! Two things here are not declared so: a [`Case`], the records that one question needs, and the
//! words of questions for [`statistics`].

pub mod actor;
pub mod attachment;
pub mod case;
pub mod charge;
pub mod communication;
pub mod confidentiality;
pub mod consent;
pub mod demand;
pub mod evidence;
pub mod identity;
pub mod incident;
pub mod life;
pub mod measure;
pub mod proceeding;
pub mod provision;
pub mod record;
pub mod shape;
pub mod source;
pub mod statistics;
pub mod step;
pub mod term;
pub mod withhold;
pub mod words;

pub use actor::{Actor, Contact, Name};
pub use attachment::{Attachment, Custody};
pub use case::{Case, Settings, Stored};
pub use charge::{Charge, ChargedProvision, Quotation};
pub use communication::{Communication, Recipient, Reply};
pub use confidentiality::Confidentiality;
pub use consent::Consent;
pub use demand::Demand;
pub use evidence::{Account, Citation, Identifier, Violation};
pub use identity::{IdentityError, Kind, Link, Slug, Uid};
pub use incident::{Incident, Involved, RecordLink};
pub use life::{Affiliation, LifeEvent, Relationship};
pub use measure::Measure;
pub use proceeding::{Party, Proceeding};
pub use provision::Provision;
pub use record::Record;
pub use source::Source;
pub use step::{Outcome, Sentence, Step};
pub use term::Term;

/// The names that every file of this room declaring records and parts needs.
pub(crate) mod prelude {
    pub(crate) use super::consent::Consent;
    pub(crate) use super::evidence::{Account, Citation, Identifier, Violation};
    pub(crate) use super::record::Record;
    pub(crate) use super::shape::{Blank, Field, Form, PartShape, Readable, part, record};
    pub(crate) use super::{Confidentiality, Kind, Link, Slug, Uid};
    pub(crate) use crate::date::UncertainDate;
    pub(crate) use crate::vocabulary::countries::CountryCode;
}
