//! Which lists stand where in a case file, and how records nest.

use crate::model::Kind;

/// How a nested record says to whom it belongs when it does not say so itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Belongs {
    /// By a link field that is always the record around it.
    Always(&'static str),
    /// By a list that is just the record around it where the list is absent.
    ByDefault(&'static str),
}

/// Lists that nest in an actor.
pub const IN_ACTOR: &[(Kind, Belongs)] = &[
    (Kind::Affiliation, Belongs::Always("actor")),
    (Kind::Relationship, Belongs::Always("actor")),
    (Kind::LifeEvent, Belongs::Always("actor")),
    (Kind::Incident, Belongs::ByDefault("targets")),
    (Kind::Proceeding, Belongs::ByDefault("accused")),
    (Kind::Measure, Belongs::ByDefault("targets")),
    (Kind::Demand, Belongs::ByDefault("about")),
    (Kind::Communication, Belongs::ByDefault("about")),
];

/// Lists that nest in a proceeding.
pub const IN_PROCEEDING: &[(Kind, Belongs)] = &[
    (Kind::Charge, Belongs::Always("proceeding")),
    (Kind::Step, Belongs::Always("proceeding")),
];

/// The lists that nest in records of a kind.
pub fn nested(kind: Kind) -> &'static [(Kind, Belongs)] {
    match kind {
        Kind::Actor => IN_ACTOR,
        Kind::Proceeding => IN_PROCEEDING,
        _ => &[],
    }
}

/// The list of defenders: actors with `defender: true`.
pub const DEFENDERS: &str = "defenders";
/// The level of confidentiality up to which an export goes; none in one that is complete.
pub const LEVEL: &str = "level";
/// The settings of the dossier.
pub const SETTINGS: &str = "dossier";

/// The top-level lists, in the order in which they are written.
pub const TOP: &[Kind] = &[
    Kind::Term,
    Kind::Source,
    Kind::Provision,
    Kind::Actor,
    Kind::Affiliation,
    Kind::Relationship,
    Kind::LifeEvent,
    Kind::Incident,
    Kind::Proceeding,
    Kind::Charge,
    Kind::Step,
    Kind::Measure,
    Kind::Demand,
    Kind::Communication,
    Kind::Attachment,
];
