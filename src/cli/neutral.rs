//! Offering a slug that tells nothing, where a change makes a name one that is not to be told.

use super::CliError;
use super::context::Context;
use super::prompt;
use crate::exchange::casefile::neutral::wanted;
use crate::exchange::casefile::plan::free_slug;
use crate::model::{Kind, Slug};
use crate::store::{Fields, Store};

/// What to say after a change, where a slug still tells a name.
#[must_use]
pub(super) struct Offer(Option<String>);

impl Offer {
    /// Says how to take the neutral slug.
    pub fn say(self, context: &Context) {
        if let Some(line) = self.0 {
            context.say(line);
        }
    }
}

/// Asks on a terminal whether an actor who is renamed, or whose level is raised, is to have a
/// neutral slug, and puts it in; elsewhere the offer is to be said after the change.
///
/// # Errors
/// When the dossier cannot be read, or the question not be asked.
pub(super) fn offer(
    context: &Context,
    store: &Store,
    kind: Kind,
    before: &Fields,
    after: &mut Fields,
) -> Result<Offer, CliError> {
    let Some(neutral) = wanted(kind, before, after) else {
        return Ok(Offer(None));
    };
    let Ok(base) = neutral.parse::<Slug>() else {
        return Ok(Offer(None));
    };
    let neutral = free_slug(store, kind, &base, |_| false)?;
    let own = after
        .get("slug")
        .and_then(serde_json::Value::as_str)
        .unwrap_or_default()
        .to_owned();
    if context.can_ask()
        && prompt::confirm(
            &format!("The slug {own} tells the name. Take {neutral} instead?"),
            true,
        )?
    {
        after.insert("slug".into(), neutral.into());
        return Ok(Offer(None));
    }
    Ok(Offer(Some(format!(
        "The slug {own} tells the name, and leaves with whatever refers to it: dossier set {own} slug={neutral}"
    ))))
}
