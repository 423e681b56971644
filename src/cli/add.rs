//! Recording people, organizations, incidents, sources, demands and letters: `add-…`.

use super::assign::Draft;
use super::context::Context;
use super::{CliError, prompt};
use crate::model::{Confidentiality, Kind};
use crate::store::Store;
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

/// Checks, writes and reports a draft.
///
/// # Errors
/// When it does not fit or cannot be written.
pub fn save(context: &Context, store: &mut Store, draft: Draft) -> Result<(), CliError> {
    let terms = context.terms(store)?;
    let kind = draft.kind;
    for words in &draft.understood {
        context.say(format!("Understood {words}"));
    }
    let fields = draft.finish(store, &terms)?;
    let number = store.write(|writer| writer.insert_record(kind, &fields))?;
    if let Some(added) = store.describe(kind, number)? {
        let label = match added.label.as_str() {
            "" => String::new(),
            label => format!(": {label}"),
        };
        context.say(format!(
            "Added {kind} {}{label}. To take it back: dossier remove {}",
            added.reference, added.reference
        ));
    }
    Ok(())
}

/// Turns names of actors into keys, offering to add those that are not there.
///
/// # Errors
/// When a name fits nothing and nobody can be asked.
pub fn actors(
    context: &Context,
    store: &mut Store,
    names: &[String],
) -> Result<Vec<String>, CliError> {
    names
        .iter()
        .map(|name| context.actor(store, name))
        .collect()
}

/// Add a defender: someone whom the dossier protects
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  dossier add-defender --name \"Bakhrom Khamroev\" --also \"Бахром Хамроев\" \\\n    --description \"migrant rights defender\" --country RU --place Moscow --gender male"
)]
pub struct AddDefender {
    /// Main name, in the order in which it is spoken
    #[arg(long)]
    name: Option<String>,
    /// Person or organization
    #[arg(long, default_value = "person")]
    kind: String,
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
            ("country", &self.country),
            ("place", &self.place),
            ("organization_kind", &self.organization_kind),
            ("part_of", &self.part_of),
            ("meaning", &self.meaning),
        ] {
            draft.set(name, value.as_deref())?;
        }
        draft.set_all("nationalities", &self.nationalities)
    }
}

fn add_actor(
    context: &Context,
    name: Option<&str>,
    kind: Option<&str>,
    who: &Who,
    extra: &Extra,
    defender: bool,
) -> Result<(), CliError> {
    let mut store = context.open()?;
    let mut draft = Draft::new(Kind::Actor, context.today());
    draft.set("name", name)?;
    draft.set("kind", kind)?;
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
        Some(organization) => Some(context.actor(&mut store, organization)?),
        None => None,
    };
    let terms = context.terms(&store)?;
    for words in &draft.understood {
        context.say(format!("Understood {words}"));
    }
    let fields = draft.finish(&store, &terms)?;
    let mut affiliation = Draft::new(Kind::Affiliation, context.today());
    if let Some(organization) = &organization {
        affiliation.set("actor", fields.get("slug").and_then(|s| s.as_str()))?;
        affiliation.set("organization", Some(organization))?;
        affiliation.set("role", who.role.as_deref())?;
        affiliation
            .fields
            .insert("uid".into(), crate::model::Uid::new().to_string().into());
    }
    let number = store.write(|writer| {
        let number = writer.insert_record(Kind::Actor, &fields)?;
        if organization.is_some() {
            writer.insert_record(Kind::Affiliation, &affiliation.fields)?;
        }
        Ok::<_, CliError>(number)
    })?;
    if let Some(added) = store.describe(Kind::Actor, number)? {
        let what = if defender { "defender" } else { "actor" };
        context.say(format!(
            "Added {what} {}: {}. To take it back: dossier remove {}",
            added.reference, added.label, added.reference
        ));
    }
    Ok(())
}

impl AddDefender {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        add_actor(
            context,
            self.name.as_deref(),
            Some(&self.kind),
            &self.who,
            &self.extra,
            true,
        )
    }
}

impl AddActor {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        add_actor(
            context,
            self.name.as_deref(),
            self.kind.as_deref(),
            &self.who,
            &self.extra,
            false,
        )
    }
}

/// Add an incident: something done to a defender
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dossier add-incident                      (asks, on a terminal)\n  dossier add-incident --target khamroev --date 2010 --type beating \\\n    --summary \"Beaten by a security official\" --by-unnamed \"a security official\"\n  dossier add-incident --target khamroev --date \"early March 2019\" \\\n    --summary \"Office searched\" --by fsb --narrative @notes.txt --source statement-2018"
)]
pub struct AddIncident {
    /// To whom it was done [default: the defender in use, or the only one]; repeat for several
    #[arg(long = "target", short = 't', alias = "defender", value_name = "ACTOR")]
    targets: Vec<String>,
    /// When, as EDTF or in words: 2018-02-15, "early March 2019", "in 2016 and 2017"; leave out where unknown
    #[arg(long, short)]
    date: Option<String>,
    /// One line for tables
    #[arg(long, short)]
    summary: Option<String>,
    /// Kind of act (see `dossier list terms --vocabulary incident-types`); repeat for several
    #[arg(long = "type", value_name = "TERM")]
    types: Vec<String>,
    /// Who is alleged to have done it, by any name; repeat for several
    #[arg(long, value_name = "ACTOR")]
    by: Vec<String>,
    /// Who did it where only a description is known ("four men in plain clothes"); repeat for several
    #[arg(long, value_name = "WORDS")]
    by_unnamed: Vec<String>,
    /// Who saw it; repeat for several
    #[arg(long = "witness", value_name = "ACTOR")]
    witnesses: Vec<String>,
    /// Place
    #[arg(long, short)]
    place: Option<String>,
    /// Country by name or ISO code
    #[arg(long)]
    country: Option<String>,
    /// How many times, where the record stands for several ("5", "at least 30")
    #[arg(long, value_name = "COUNT")]
    times: Option<String>,
    /// Status of knowledge: alleged, corroborated, verified or refuted
    #[arg(long)]
    status: Option<String>,
    /// What the State did about it (see `dossier list terms --vocabulary state-responses`); repeat for several
    #[arg(long = "state-response", value_name = "TERM")]
    state_response: Vec<String>,
    /// What happened, in whole sentences; @FILE, - for standard input; "edit" opens $EDITOR
    #[arg(long)]
    narrative: Option<String>,
    #[command(flatten)]
    extra: Extra,
}

impl AddIncident {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        let mut store = context.open()?;
        let mut draft = Draft::new(Kind::Incident, context.today());
        let targets = if self.targets.is_empty() {
            vec![context.defender(&store, None)?.key]
        } else {
            actors(context, &mut store, &self.targets)?
        };
        draft.add_parts("targets", "actor", &targets);
        draft.set("date", self.date.as_deref())?;
        draft.set("summary", self.summary.as_deref())?;
        draft.set_all("types", &self.types)?;
        let by = actors(context, &mut store, &self.by)?;
        draft.add_parts("by", "actor", &by);
        draft.add_parts("by", "wording", &self.by_unnamed);
        let witnesses = actors(context, &mut store, &self.witnesses)?;
        draft.add_parts("witnesses", "actor", &witnesses);
        for (name, value) in [
            ("place", &self.place),
            ("country", &self.country),
            ("times", &self.times),
            ("status", &self.status),
        ] {
            draft.set(name, value.as_deref())?;
        }
        draft.set_all("state_response", &self.state_response)?;
        match self.narrative.as_deref() {
            Some("edit") => {
                let text = super::edit::compose("", ".txt")?;
                draft.set("narrative", Some(&text))?;
            }
            other => draft.set("narrative", other)?,
        }
        self.extra.put(&mut draft)?;
        if context.can_ask() && self.summary.is_none() {
            self.ask(context, &mut store, &mut draft)?;
        }
        save(context, &mut store, draft)
    }

    /// Asks for what is missing.
    fn ask(&self, context: &Context, store: &mut Store, draft: &mut Draft) -> Result<(), CliError> {
        let terms = context.terms(store)?;
        prompt::ask_field(draft, "summary", "What happened, in one line", true)?;
        prompt::ask_field(
            draft,
            "date",
            "When (2018-02-15, early March 2019, in 2016 and 2017; empty if unknown)",
            false,
        )?;
        if !draft.fields.contains_key("types") {
            prompt::ask(
                "Kind of act (beating, search, threat …; several with commas)",
                false,
                |answer| {
                    for term in answer.split(',') {
                        terms
                            .check("incident-types", term.trim())
                            .map_err(|e| e.to_string())?;
                    }
                    draft.assign("types", answer).map_err(|e| e.to_string())
                },
            )?;
        }
        if !draft.fields.contains_key("by")
            && let Some(name) = prompt::ask(
                "By whom (a name of the dossier, or a description; empty if unknown)",
                false,
                |_| Ok(()),
            )?
        {
            let found = store.find(&name, &[Kind::Actor])?;
            match found.as_slice() {
                [one] => draft.add_parts("by", "actor", std::slice::from_ref(&one.key)),
                _ if prompt::confirm(
                    &format!(
                        "Nobody here is called “{name}”. Is it a description rather than a name?"
                    ),
                    true,
                )? =>
                {
                    draft.add_parts("by", "wording", &[name]);
                }
                _ => {
                    let key = prompt::offer_actor(context, store, &name)?;
                    draft.add_parts("by", "actor", &[key]);
                }
            }
        }
        prompt::ask_field(draft, "place", "Where", false)?;
        prompt::ask_field(
            draft,
            "narrative",
            "The story in whole sentences (or @FILE; empty to leave out)",
            false,
        )
    }
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
                let mut store = context.open()?;
                let mut draft = Draft::new($kind, context.today());
                $( draft.set(stringify!($text), self.$text.as_deref())?; )*
                $( draft.set_all(stringify!($list), &self.$list)?; )*
                $( draft.flag(stringify!($flag), self.$flag); )*
                self.extra.put(&mut draft)?;
                self.complete(context, &store, &mut draft)?;
                if context.can_ask() {
                    let missing = $kind.shape().required.iter().any(|f| !draft.fields.contains_key(*f));
                    if missing {
                        $( prompt::ask_field(&mut draft, $field, $question, $required)?; )*
                    }
                }
                save(context, &mut store, draft)
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
    texts [text, kind, position, concerning, date, status],
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
    texts [kind, date, subject, from, channel, language, body, reply_due],
    lists [about, recipients], flags [], asks []);

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
    /// What it means
    #[arg(long)]
    definition: Option<String>,
    #[command(flatten)]
    extra: Extra,
}

simple_add!(AddTerm, Kind::Term,
    texts [vocabulary, code, label, group, definition], lists [], flags [],
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
