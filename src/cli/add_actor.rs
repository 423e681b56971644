//! Recording people, organizations, public bodies and groups: `add-defender`, `add-actor`.

use super::add::Extra;
use super::assign::Draft;
use super::context::Context;
use super::door::Writing;
use super::{CliError, prompt};
use crate::model::Kind;
use clap::Args;

/// Add a defender: someone whom the dossier protects
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  dossier add-defender --name \"Bakhrom Khamroev\" --also \"Бахром Хамроев\" \\\n    --description \"migrant rights defender\" --country RU --place Moscow --gender male"
)]
pub struct AddDefender {
    /// Main name, in the order in which it is spoken
    #[arg(long)]
    name: Option<String>,
    /// person, organization, public-body or group; a person where nothing is said
    #[arg(long)]
    kind: Option<String>,
    #[command(flatten)]
    who: Who,
    #[command(flatten)]
    extra: Extra,
}

/// Add a person, organization, public body or group
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  dossier add-actor --name \"Federal Security Service\" --also FSB \\\n    --kind public-body --organization-kind security-service --country RU"
)]
pub struct AddActor {
    /// Main name
    #[arg(long)]
    name: Option<String>,
    /// person, organization, public-body or group
    #[arg(long)]
    kind: Option<String>,
    #[command(flatten)]
    who: Who,
    #[command(flatten)]
    extra: Extra,
}

/// What can be said of an actor.
#[derive(Debug, Args)]
struct Who {
    /// Another name: another script, a spelling, an alias; repeat for several
    #[arg(long = "also", value_name = "NAME")]
    names: Vec<String>,
    /// What they are, as a short noun phrase ("migrant rights defender")
    #[arg(long)]
    description: Option<String>,
    /// Whom they serve or what they work for
    #[arg(long)]
    serves: Option<String>,
    /// Further work, in whole sentences; @FILE or - for standard input
    #[arg(long)]
    work: Option<String>,
    /// Life so far, in whole sentences; @FILE or - for standard input
    #[arg(long)]
    biography: Option<String>,
    /// Gender for grammar: female, male or other
    #[arg(long)]
    gender: Option<String>,
    /// Date of birth
    #[arg(long, value_name = "DATE")]
    born: Option<String>,
    /// On which day their liberty was last known to be as it is recorded
    #[arg(long, value_name = "DATE")]
    confirmed: Option<String>,
    /// How many persons a group is ("40", "at least 40", "5 to 7")
    #[arg(long)]
    size: Option<String>,
    /// Verbs and pronouns about them are in the plural ("the Mothers of the Lake were")
    #[arg(long)]
    plural: bool,
    /// The name is not known: --name is a number or a description ("prisoner 118")
    #[arg(long)]
    name_unknown: bool,
    /// Nationality, by country; repeat for several
    #[arg(long = "nationality", value_name = "COUNTRY")]
    nationalities: Vec<String>,
    /// Country by name or ISO code
    #[arg(long)]
    country: Option<String>,
    /// Place
    #[arg(long)]
    place: Option<String>,
    /// Kind of organization or public body (police, court, ministry, ngo …)
    #[arg(long, value_name = "TERM")]
    organization_kind: Option<String>,
    /// The body that it is part of
    #[arg(long, value_name = "ACTOR")]
    part_of: Option<String>,
    /// What an organization's name means
    #[arg(long)]
    meaning: Option<String>,
    /// Their role in an organization, as in --role "Head" --organization erdam
    #[arg(long, requires = "organization")]
    role: Option<String>,
    /// The organization that they belong to
    #[arg(long, value_name = "ACTOR")]
    organization: Option<String>,
}

impl Who {
    fn put(&self, draft: &mut Draft) -> Result<(), CliError> {
        draft.add_parts("names", "text", &self.names);
        for (name, value) in [
            ("description", &self.description),
            ("serves", &self.serves),
            ("work", &self.work),
            ("biography", &self.biography),
            ("gender", &self.gender),
            ("born", &self.born),
            ("confirmed", &self.confirmed),
            ("size", &self.size),
            ("country", &self.country),
            ("place", &self.place),
            ("organization_kind", &self.organization_kind),
            ("part_of", &self.part_of),
            ("meaning", &self.meaning),
        ] {
            draft.set(name, value.as_deref())?;
        }
        draft.flag("plural", self.plural);
        draft.flag("name_unknown", self.name_unknown);
        draft.set_all("nationalities", &self.nationalities)
    }
}

fn add_actor(
    context: &Context,
    store: &Writing<'_>,
    name: Option<&str>,
    kind: Option<&str>,
    who: &Who,
    extra: &Extra,
    defender: bool,
) -> Result<(), CliError> {
    let mut draft = Draft::new(Kind::Actor, context.today());
    draft.set("name", name)?;
    let terms = store.terms()?;
    let person = defender.then(|| terms.or_usual("actor-kinds", None));
    draft.set("kind", kind.or(person))?;
    draft.flag("defender", defender);
    who.put(&mut draft)?;
    extra.put(&mut draft)?;
    if context.can_ask() && name.is_none() {
        prompt::ask_field(&mut draft, "name", "Name", true)?;
        if defender {
            prompt::ask_field(
                &mut draft,
                "description",
                "What they do, as a short phrase (migrant rights defender)",
                false,
            )?;
            prompt::ask_field(&mut draft, "country", "Country", false)?;
            prompt::ask_field(
                &mut draft,
                "gender",
                "Gender for grammar (female, male, other)",
                false,
            )?;
        } else {
            prompt::ask_field(
                &mut draft,
                "kind",
                "Kind (person, organization, public-body, group)",
                false,
            )?;
        }
    }
    let organization = match &who.organization {
        Some(organization) => Some(context.actor(store, organization)?),
        None => None,
    };
    for words in &draft.understood {
        context.say(format!("Understood {words}"));
    }
    let added = store.add(draft)?;
    if let Some(organization) = &organization {
        let mut affiliation = Draft::new(Kind::Affiliation, context.today());
        affiliation.set("actor", Some(&added.key))?;
        affiliation.set("organization", Some(organization))?;
        affiliation.set("role", who.role.as_deref())?;
        store.add(affiliation)?;
    }
    let what = if defender { "defender" } else { "actor" };
    context.say(format!(
        "Added {what} {}: {}. To take it back: dossier undo",
        added.reference, added.label
    ));
    Ok(())
}

impl AddDefender {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        context.write(|store| {
            add_actor(
                context,
                store,
                self.name.as_deref(),
                self.kind.as_deref(),
                &self.who,
                &self.extra,
                true,
            )
        })
    }
}

impl AddActor {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        context.write(|store| {
            add_actor(
                context,
                store,
                self.name.as_deref(),
                self.kind.as_deref(),
                &self.who,
                &self.extra,
                false,
            )
        })
    }
}
