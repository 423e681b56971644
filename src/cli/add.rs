//! What the `add-…` commands share, and recording sources, demands, letters, affiliations,
//! relationships, life events and terms.

use super::assign::Draft;
use super::context::Context;
use super::door::Writing;
use super::{CliError, prompt};
use crate::model::{Confidentiality, Kind};
use crate::store::{Match, Store};
use clap::Args;

/// Flags that every `add-…` command takes.
#[derive(Clone, Debug, Default, Args)]
pub struct Extra {
    /// Short name to refer to it by, such as khamroev [default: made from the name, where it has one]
    #[arg(long, value_name = "SLUG")]
    slug: Option<String>,
    /// How far it may travel: public, internal or secret [default: by kind]
    #[arg(long, value_name = "LEVEL")]
    confidentiality: Option<Confidentiality>,
    /// A working note that never leaves the dossier in a letter
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// What it rests on, by slug or title of a source; repeat for several
    #[arg(long = "source", value_name = "SOURCE")]
    sources: Vec<String>,
    /// Any other field by its name in case files, as in --field "place=Moscow"; repeat for several
    #[arg(long = "field", value_name = "FIELD=VALUE")]
    fields: Vec<String>,
}

impl Extra {
    /// Puts the flags into a draft.
    ///
    /// # Errors
    /// When one does not fit.
    pub fn put(&self, draft: &mut Draft) -> Result<(), CliError> {
        draft.set("slug", self.slug.as_deref())?;
        draft.set(
            "confidentiality",
            self.confidentiality.map(Confidentiality::code),
        )?;
        draft.set("note", self.note.as_deref())?;
        draft.add_parts("sources", "source", &self.sources);
        for field in &self.fields {
            let (name, value) = field.split_once('=').ok_or_else(|| {
                CliError::Usage(format!("--field {field}: write it as FIELD=VALUE"))
            })?;
            draft.assign(name.trim(), value)?;
        }
        Ok(())
    }
}

/// Checks, adds and reports a draft.
///
/// # Errors
/// When it does not fit or cannot be written.
pub fn save(context: &Context, store: &Writing<'_>, draft: Draft) -> Result<(), CliError> {
    for words in &draft.understood {
        context.say(format!("Understood {words}"));
    }
    let added = store.add(draft)?;
    context.say(format!("{}. To take it back: dossier undo", told(&added)));
    Ok(())
}

/// "Added charge c12: theft".
pub fn told(added: &Match) -> String {
    let label = match added.label.as_str() {
        "" => String::new(),
        label => format!(": {label}"),
    };
    format!("Added {} {}{label}", added.kind, added.reference)
}

/// Turns names of actors into keys, offering to add those that are not there.
///
/// # Errors
/// When a name fits nothing and nobody can be asked.
pub fn actors(
    context: &Context,
    store: &Writing<'_>,
    names: &[String],
) -> Result<Vec<String>, CliError> {
    names
        .iter()
        .map(|name| context.actor(store, name))
        .collect()
}

/// Add a source: what records rest on
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  dossier add-source --slug statement-2018 --title \"Public statement on Bakhrom Khamroev\" \\\n    --kind ngo --date 2018-02-21 --confidentiality public"
)]
pub struct AddSource {
    /// Title
    #[arg(long)]
    title: Option<String>,
    /// Kind of source (see `dossier list terms --vocabulary source-kinds`)
    #[arg(long, value_name = "TERM")]
    kind: Option<String>,
    /// Author in words
    #[arg(long)]
    author: Option<String>,
    /// The actor who is the source or its author
    #[arg(long)]
    actor: Option<String>,
    /// Publisher
    #[arg(long)]
    publisher: Option<String>,
    /// Date of the document or interview
    #[arg(long)]
    date: Option<String>,
    /// Language by its BCP 47 tag (en, ru, ar)
    #[arg(long)]
    language: Option<String>,
    /// Address on the web, or shelf mark
    #[arg(long)]
    address: Option<String>,
    /// How far it can be relied on
    #[arg(long, value_name = "TERM")]
    reliability: Option<String>,
    /// What it says, in your own words; @FILE or -
    #[arg(long)]
    summary: Option<String>,
    #[command(flatten)]
    extra: Extra,
}

/// Declares how a simple `add-…` command puts its flags into fields of the same names.
macro_rules! simple_add {
    ($command:ident, $kind:expr, texts [$($text:ident),*], lists [$($list:ident),*], flags [$($flag:ident),*], asks [$(($field:literal, $question:literal, $required:literal)),*]) => {
        impl $command {
            pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
                context.write(|store| self.record(context, store))
            }

            fn record(&self, context: &Context, store: &$crate::cli::door::Writing<'_>) -> Result<(), CliError> {
                let mut draft = Draft::new($kind, context.today());
                $( draft.set(stringify!($text), self.$text.as_deref())?; )*
                $( draft.set_all(stringify!($list), &self.$list)?; )*
                $( draft.flag(stringify!($flag), self.$flag); )*
                self.extra.put(&mut draft)?;
                self.complete(context, store, &mut draft)?;
                if context.can_ask() {
                    let missing = $kind.shape().required.iter().any(|f| !draft.fields.contains_key(*f));
                    if missing {
                        $( prompt::ask_field(&mut draft, $field, $question, $required)?; )*
                    }
                }
                save(context, store, draft)
            }
        }
    };
}
pub(super) use simple_add;

simple_add!(AddSource, Kind::Source,
    texts [title, kind, author, actor, publisher, date, language, address, reliability, summary],
    lists [], flags [], asks []);

impl AddSource {
    fn complete(&self, _: &Context, _: &Store, draft: &mut Draft) -> Result<(), CliError> {
        if draft.fields.contains_key("title") || draft.fields.contains_key("kind") {
            return Ok(());
        }
        Err(CliError::Usage("a source needs --title or --kind".into()))
    }
}

/// Add a demand: what is asked of whom
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  dossier add-demand --about khamroev --kind drop-charges \\\n    --text \"Immediately drop all charges against Bakhrom Khamroev\" --addressee \"Ministry of Internal Affairs\""
)]
pub struct AddDemand {
    /// The demand as it stands after "urges the authorities to": starts with a verb
    #[arg(long)]
    text: Option<String>,
    /// Kind of demand (see `dossier list terms --vocabulary demand-kinds`)
    #[arg(long, value_name = "TERM")]
    kind: Option<String>,
    /// Place in the order of demands [default: after those there are]
    #[arg(long)]
    position: Option<String>,
    /// Of whom it is asked; repeat for several
    #[arg(long = "addressee", value_name = "ACTOR")]
    addressees: Vec<String>,
    /// The State of which it is asked, where no addressee tells it
    #[arg(long)]
    country: Option<String>,
    /// For whom [default: the defender in use, or the only one]; repeat for several
    #[arg(long, value_name = "DEFENDER")]
    about: Vec<String>,
    /// The record it is about: a proceeding, an incident, a measure
    #[arg(long, value_name = "REF")]
    concerning: Option<String>,
    /// Since when it stands
    #[arg(long)]
    date: Option<String>,
    /// open, met, partly-met or withdrawn
    #[arg(long)]
    status: Option<String>,
    #[command(flatten)]
    extra: Extra,
}

simple_add!(AddDemand, Kind::Demand,
    texts [text, kind, position, country, concerning, date, status],
    lists [addressees, about], flags [],
    asks [("text", "The demand, starting with a verb (Immediately drop all charges …)", true)]);

impl AddDemand {
    fn complete(
        &self,
        context: &Context,
        store: &Store,
        draft: &mut Draft,
    ) -> Result<(), CliError> {
        about_default(context, store, draft, "about")
    }
}

/// Where nobody is named, the record is about the defender in use.
pub fn about_default(
    context: &Context,
    store: &Store,
    draft: &mut Draft,
    list: &str,
) -> Result<(), CliError> {
    if !draft.fields.contains_key(list) {
        let defender = context.defender(store, None)?;
        draft.assign(list, &defender.key)?;
    }
    Ok(())
}

/// Record a letter or appeal that was sent or received
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  dossier add-communication --about khamroev --kind letter --date 2018-03-01 \\\n    --subject \"Charges against Bakhrom Khamroev\" --recipient \"Ministry of Internal Affairs\" --channel e-mail"
)]
pub struct AddCommunication {
    /// Kind (see `dossier list terms --vocabulary communication-kinds`)
    #[arg(long, value_name = "TERM")]
    kind: Option<String>,
    /// When it was sent
    #[arg(long)]
    date: Option<String>,
    /// Subject line
    #[arg(long)]
    subject: Option<String>,
    /// Whom it is about [default: the defender in use, or the only one]; repeat for several
    #[arg(long, value_name = "DEFENDER")]
    about: Vec<String>,
    /// Who sent it
    #[arg(long, value_name = "ACTOR")]
    from: Option<String>,
    /// Who sent it together with them; repeat for several
    #[arg(long = "co-sender", value_name = "ACTOR")]
    co_senders: Vec<String>,
    /// Who sent it, in words ("forty organizations")
    #[arg(long, value_name = "WORDS")]
    from_wording: Option<String>,
    /// Who received it; repeat for several
    #[arg(long = "recipient", value_name = "ACTOR")]
    recipients: Vec<String>,
    /// How it was sent (e-mail, post, fax …)
    #[arg(long, value_name = "TERM")]
    channel: Option<String>,
    /// Language by its BCP 47 tag
    #[arg(long)]
    language: Option<String>,
    /// The text as sent; @FILE or -
    #[arg(long)]
    body: Option<String>,
    /// When a reply is due
    #[arg(long, value_name = "DATE")]
    reply_due: Option<String>,
    #[command(flatten)]
    extra: Extra,
}

simple_add!(AddCommunication, Kind::Communication,
    texts [kind, date, subject, from, from_wording, channel, language, body, reply_due],
    lists [about, co_senders, recipients], flags [], asks []);

impl AddCommunication {
    fn complete(
        &self,
        context: &Context,
        store: &Store,
        draft: &mut Draft,
    ) -> Result<(), CliError> {
        about_default(context, store, draft, "about")
    }
}

/// Add an affiliation: actor, role, organization
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  dossier add-affiliation --actor khamroev --role Head --organization Erdam --date \"since 2005\""
)]
pub struct AddAffiliation {
    /// Whose [default: the defender in use, or the only one]
    #[arg(long)]
    actor: Option<String>,
    /// Role as a noun phrase
    #[arg(long)]
    role: Option<String>,
    /// The organization
    #[arg(long, value_name = "ACTOR")]
    organization: Option<String>,
    /// From when to when
    #[arg(long)]
    date: Option<String>,
    /// It has ended
    #[arg(long)]
    ended: bool,
    #[command(flatten)]
    extra: Extra,
}

simple_add!(AddAffiliation, Kind::Affiliation,
    texts [actor, role, organization, date], lists [], flags [ended], asks []);

impl AddAffiliation {
    fn complete(
        &self,
        context: &Context,
        store: &Store,
        draft: &mut Draft,
    ) -> Result<(), CliError> {
        about_default(context, store, draft, "actor")
    }
}

/// Add how two actors are related
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  dossier add-relationship --actor khamroev --kind lawyer --other \"Ilya Novikov\""
)]
pub struct AddRelationship {
    /// One side [default: the defender in use, or the only one]
    #[arg(long)]
    actor: Option<String>,
    /// What the other is to them: spouse, sibling, lawyer …
    #[arg(long, value_name = "TERM")]
    kind: Option<String>,
    /// The other side
    #[arg(long, value_name = "ACTOR")]
    other: Option<String>,
    /// From when to when
    #[arg(long)]
    date: Option<String>,
    /// In words
    #[arg(long)]
    summary: Option<String>,
    #[command(flatten)]
    extra: Extra,
}

simple_add!(AddRelationship, Kind::Relationship,
    texts [actor, kind, other, date, summary], lists [], flags [],
    asks [("kind", "What the other is to them (spouse, sibling, lawyer …)", true), ("other", "Who", true)]);

impl AddRelationship {
    fn complete(
        &self,
        context: &Context,
        store: &Store,
        draft: &mut Draft,
    ) -> Result<(), CliError> {
        about_default(context, store, draft, "actor")
    }
}

/// Add an event of a life: birth, award, exile, a status declared by others
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  dossier add-life-event --actor khamroev --kind exile --date \"since June 2014\" --place Kyiv --country UA"
)]
pub struct AddLifeEvent {
    /// Whose life [default: the defender in use, or the only one]
    #[arg(long)]
    actor: Option<String>,
    /// What it is
    #[arg(long, value_name = "TERM")]
    kind: Option<String>,
    /// When
    #[arg(long)]
    date: Option<String>,
    /// Country
    #[arg(long)]
    country: Option<String>,
    /// Where
    #[arg(long)]
    place: Option<String>,
    /// Who declared, awarded or appointed
    #[arg(long, value_name = "ACTOR")]
    by: Option<String>,
    /// One line
    #[arg(long)]
    summary: Option<String>,
    /// The story, in whole sentences; @FILE or -
    #[arg(long)]
    narrative: Option<String>,
    #[command(flatten)]
    extra: Extra,
}

simple_add!(AddLifeEvent, Kind::LifeEvent,
    texts [actor, kind, date, country, place, by, summary, narrative], lists [], flags [], asks []);

impl AddLifeEvent {
    fn complete(
        &self,
        context: &Context,
        store: &Store,
        draft: &mut Draft,
    ) -> Result<(), CliError> {
        about_default(context, store, draft, "actor")
    }
}

/// Add a term of your own to a vocabulary
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  dossier add-term --vocabulary incident-types --code drone-surveillance --label \"surveillance by drone\""
)]
pub struct AddTerm {
    /// The vocabulary (see `dossier list vocabularies`)
    #[arg(long)]
    vocabulary: Option<String>,
    /// Its stable code: lower-case words joined by hyphens
    #[arg(long)]
    code: Option<String>,
    /// How people read it
    #[arg(long)]
    label: Option<String>,
    /// The group it stands in
    #[arg(long)]
    group: Option<String>,
    /// The term of the same vocabulary that it is a kind of: it means the same to the program
    #[arg(long)]
    broader: Option<String>,
    /// What it means to the program where that differs, as the lists say it: "liberty: in-custody, is: [arrest]"
    #[arg(long)]
    meaning: Option<String>,
    /// What it means to people
    #[arg(long)]
    definition: Option<String>,
    #[command(flatten)]
    extra: Extra,
}

simple_add!(AddTerm, Kind::Term,
    texts [vocabulary, code, label, group, broader, meaning, definition], lists [], flags [],
    asks [("vocabulary", "Vocabulary", true), ("code", "Code", true), ("label", "Label", true)]);

impl AddTerm {
    fn complete(&self, _: &Context, _: &Store, draft: &mut Draft) -> Result<(), CliError> {
        if let Some(name) = draft.fields.get("vocabulary").and_then(|v| v.as_str())
            && crate::vocabulary::vocabulary(name).is_none()
        {
            return Err(CliError::Data(format!(
                "there is no vocabulary “{name}”; there are {}",
                crate::vocabulary::vocabularies().join(", ")
            )));
        }
        Ok(())
    }
}
