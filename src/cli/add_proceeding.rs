//! Recording law: proceedings, charges, steps, provisions and measures.

use super::add::{Extra, about_default, actors, save, simple_add, told};
use super::assign::Draft;
use super::context::Context;
use super::door::Writing;
use super::{CliError, prompt};
use crate::model::Kind;
use crate::store::{Match, Store};
use crate::vocabulary::Is;
use clap::Args;
use serde_json::Value;

/// Add a proceeding: a legal case, criminal or other
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dossier add-proceeding --accused khamroev --kind criminal --country RU \\\n    --title \"Fictitious registration case\" --slug khamroev-2018 --witness kadirov\n  dossier add-proceeding --kind civil --party \"petitioner=Upland Mining Company\" --party respondent=khamroev \\\n    --relief \"to dissolve the association\""
)]
pub struct AddProceeding {
    /// The accused [default: the defender in use, or the only one, where nobody is a party]; repeat for several
    #[arg(long = "accused", alias = "defender", value_name = "ACTOR")]
    accused: Vec<String>,
    /// Another party with its role (see `dossier list terms --vocabulary party-roles`); repeat for several
    #[arg(long = "party", value_name = "ROLE=ACTOR")]
    parties: Vec<String>,
    /// What is asked of the court in it ("to dissolve the association")
    #[arg(long, value_name = "TEXT")]
    relief: Option<String>,
    /// Criminal, administrative, civil, disciplinary, immigration …
    #[arg(long, value_name = "TERM")]
    kind: Option<String>,
    /// Name for people
    #[arg(long)]
    title: Option<String>,
    /// Case number
    #[arg(long)]
    case_number: Option<String>,
    /// Country whose law applies
    #[arg(long)]
    country: Option<String>,
    /// Place
    #[arg(long)]
    place: Option<String>,
    /// The authority that opened or conducts it
    #[arg(long, value_name = "ACTOR")]
    authority: Option<String>,
    /// The court
    #[arg(long, value_name = "ACTOR")]
    court: Option<String>,
    /// A witness; repeat for several
    #[arg(long = "witness", value_name = "ACTOR")]
    witnesses: Vec<String>,
    /// One line
    #[arg(long)]
    summary: Option<String>,
    /// The case, in whole sentences; @FILE or -
    #[arg(long)]
    narrative: Option<String>,
    #[command(flatten)]
    extra: Extra,
}

impl AddProceeding {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        context.write(|store| self.record(context, store))
    }

    fn record(&self, context: &Context, store: &Writing<'_>) -> Result<(), CliError> {
        let mut draft = Draft::new(Kind::Proceeding, context.today());
        draft.set("kind", self.kind.as_deref())?;
        for party in &self.parties {
            let (role, actor) = party.split_once('=').ok_or_else(|| {
                CliError::Usage(format!("--party {party}: write it as ROLE=ACTOR"))
            })?;
            let actor = context.actor(store, actor.trim())?;
            let role = role.trim();
            draft.append("parties", &format!("[{{actor: {actor}, role: {role}}}]"))?;
        }
        // A case that is not criminal has parties, and nobody is accused in it.
        let terms = context.terms(store)?;
        let kind = self.kind.as_deref();
        let kind = kind.and_then(|kind| terms.check("proceeding-kinds", kind).ok());
        let named = !self.accused.is_empty() || !self.parties.is_empty();
        if terms.is("proceeding-kinds", kind.as_deref(), Is::OfParties) && !named {
            return Err(CliError::Usage(
                "nobody is accused in a case of this kind: say who brought it and against whom, as in --party petitioner=ACTOR --party respondent=ACTOR".into(),
            ));
        }
        let accused = if self.accused.is_empty() && self.parties.is_empty() {
            vec![context.defender(store, None)?.key]
        } else {
            actors(context, store, &self.accused)?
        };
        draft.add_parts("accused", "actor", &accused);
        let witnesses = actors(context, store, &self.witnesses)?;
        draft.add_parts("witnesses", "actor", &witnesses);
        for (name, value) in [
            ("title", &self.title),
            ("relief", &self.relief),
            ("case_number", &self.case_number),
            ("country", &self.country),
            ("place", &self.place),
            ("authority", &self.authority),
            ("court", &self.court),
            ("summary", &self.summary),
            ("narrative", &self.narrative),
        ] {
            draft.set(name, value.as_deref())?;
        }
        self.extra.put(&mut draft)?;
        save(context, store, draft)
    }
}

/// The proceeding that a charge or step belongs to: the one named, else the only one in which the
/// defender is accused, else the only one to which they are a party, else a new one.
fn proceeding(
    context: &Context,
    store: &Writing<'_>,
    named: Option<&String>,
    defender: Option<&String>,
) -> Result<String, CliError> {
    if let Some(named) = named {
        return Ok(context.find(store, named, &[Kind::Proceeding])?.key);
    }
    let defender = context.defender(store, defender)?;
    let mentions = store.mentions(Kind::Actor, defender.number)?;
    let mut found: Vec<Match> = Vec::new();
    for list in ["accused", "parties"] {
        if !found.is_empty() {
            break;
        }
        let own = mentions.iter().filter(|one| one.kind == Kind::Proceeding);
        for mention in own.filter(|one| one.field == list) {
            if let Some(one) = store.describe(Kind::Proceeding, mention.number)?
                && !found.contains(&one)
            {
                found.push(one);
            }
        }
    }
    match found.as_slice() {
        [one] => Ok(one.key.clone()),
        [] => {
            let mut draft = Draft::new(Kind::Proceeding, context.today());
            draft.add_parts("accused", "actor", std::slice::from_ref(&defender.key));
            if let Some(actor) = store.map(Kind::Actor, defender.number)? {
                draft.set(
                    "country",
                    actor.fields.get("country").and_then(Value::as_str),
                )?;
            }
            let made = store.add(draft)?;
            context.say(format!(
                "Added proceeding {} against {}",
                made.reference, defender.label
            ));
            Ok(made.key)
        }
        several => Err(CliError::NotFound(format!(
            "{} has several proceedings; say which with --proceeding: {}",
            defender.label,
            several
                .iter()
                .map(|m| format!("{} ({})", m.reference, m.label))
                .collect::<Vec<_>>()
                .join(", ")
        ))),
    }
}

/// Add a charge: what a defender is accused of, under which provision
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dossier add-charge --defender khamroev --article 322.3 \\\n    --law \"Criminal Code of the Russian Federation\" --country RU --offence \"fictitious registration of foreign citizens\"\n  dossier add-charge --proceeding khamroev-2018 --provision ru-crim-322.3 \\\n    --quote \"personal interest\" --source statement-2018"
)]
pub struct AddCharge {
    /// The defender charged [default: the one in use, or the only one]
    #[arg(long, short = 't', alias = "accused")]
    defender: Option<String>,
    /// The proceeding [default: the defender's only one; a new one where there is none]
    #[arg(long, value_name = "REF")]
    proceeding: Option<String>,
    /// The provision, by slug or as "322.3 Criminal Code …"; repeat for several
    #[arg(long = "provision", value_name = "PROVISION")]
    provisions: Vec<String>,
    /// The article; adds the provision where the dossier does not have it
    #[arg(long)]
    article: Option<String>,
    /// The law that the article is of
    #[arg(long, requires = "article")]
    law: Option<String>,
    /// Country of the law
    #[arg(long, requires = "article")]
    country: Option<String>,
    /// What the charge is called
    #[arg(long)]
    offence: Option<String>,
    /// What the accused is said to have done
    #[arg(long)]
    allegation: Option<String>,
    /// The authorities' own words, without quotation marks; repeat for several
    #[arg(long = "quote", value_name = "WORDS")]
    quotes: Vec<String>,
    /// The count's number
    #[arg(long)]
    count: Option<String>,
    /// When it was brought, where no step says so
    #[arg(long)]
    date: Option<String>,
    /// How your organization sees it, as an adjective ("fabricated")
    #[arg(long)]
    assessment: Option<String>,
    /// What the defence answers, in whole sentences; @FILE or -
    #[arg(long)]
    response: Option<String>,
    /// Status where no steps are recorded from which it follows
    #[arg(long, value_name = "TERM")]
    status: Option<String>,
    #[command(flatten)]
    extra: Extra,
}

impl AddCharge {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        context.write(|store| self.record(context, store))
    }

    fn record(&self, context: &Context, store: &Writing<'_>) -> Result<(), CliError> {
        let mut draft = Draft::new(Kind::Charge, context.today());
        for (name, value) in [
            ("offence", &self.offence),
            ("allegation", &self.allegation),
            ("count", &self.count),
            ("date", &self.date),
            ("assessment", &self.assessment),
            ("response", &self.response),
            ("status", &self.status),
        ] {
            draft.set(name, value.as_deref())?;
        }
        draft.add_parts("quotations", "text", &self.quotes);
        self.extra.put(&mut draft)?;
        let nothing =
            self.provisions.is_empty() && self.article.is_none() && self.offence.is_none();
        if nothing && !context.can_ask() {
            return Err(CliError::Usage(
                "a charge needs --provision, --article (with --law) or --offence".into(),
            ));
        }
        if nothing {
            prompt::ask_field(&mut draft, "offence", "What the charge is called", true)?;
        }
        let defender = self.defender.as_ref();
        let mut provisions = self.provisions.clone();
        for provision in &mut provisions {
            *provision = context.find(store, provision, &[Kind::Provision])?.key;
        }
        if let Some(article) = &self.article {
            provisions.push(self.provision(context, store, article)?);
        }
        draft.add_parts("provisions", "provision", &provisions);
        let proceeding = proceeding(context, store, self.proceeding.as_ref(), defender)?;
        draft.assign("proceeding", &proceeding)?;
        if let Some(defender) = defender {
            let defender = context.find(store, defender, &[Kind::Actor])?;
            draft.assign("accused", &defender.key)?;
        }
        save(context, store, draft)
    }

    /// The provision of an article and law, added where it is not there.
    fn provision(
        &self,
        context: &Context,
        store: &Writing<'_>,
        article: &str,
    ) -> Result<String, CliError> {
        let name = format!("{article} {}", self.law.as_deref().unwrap_or_default());
        if let [one] = store.find(name.trim(), &[Kind::Provision])?.as_slice() {
            return Ok(one.key.clone());
        }
        let mut draft = Draft::new(Kind::Provision, context.today());
        draft.assign("article", article)?;
        draft.set("law", self.law.as_deref())?;
        draft.set("country", self.country.as_deref())?;
        let made = store.add(draft)?;
        context.say(told(&made));
        Ok(made.key)
    }
}

/// Add a step of a proceeding: case opened, detained, hearing, verdict, appeal …
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dossier add-step --defender khamroev --kind case-opened --date 2018-02-15 \\\n    --authority \"Ministry of Internal Affairs\"\n  dossier add-step --proceeding p7 --kind sentenced --date \"3 May 2019\" --sentence \"1.5 years\"\n  dossier add-step --proceeding p7 --kind hearing-adjourned --date 2019-04-02 --next-date 2019-05-03 --next \"next hearing\""
)]
pub struct AddStep {
    /// The proceeding [default: the defender's only one; a new one where there is none]
    #[arg(long, value_name = "REF")]
    proceeding: Option<String>,
    /// The defender whose proceeding it is [default: the one in use, or the only one]
    #[arg(long, short = 't')]
    defender: Option<String>,
    /// What happened (see `dossier list terms --vocabulary step-kinds`)
    #[arg(long, value_name = "TERM")]
    kind: Option<String>,
    /// When
    #[arg(long, short)]
    date: Option<String>,
    /// One line
    #[arg(long, short)]
    summary: Option<String>,
    /// Whom it concerns, where not all the accused; repeat for several
    #[arg(long = "accused", value_name = "ACTOR")]
    accused: Vec<String>,
    /// Which charge it concerns, where not all; repeat for several
    #[arg(long = "charge", value_name = "REF")]
    charges: Vec<String>,
    /// The authority or court that acted
    #[arg(long, value_name = "ACTOR")]
    authority: Option<String>,
    /// investigation, first, appeal, cassation …
    #[arg(long, value_name = "TERM")]
    instance: Option<String>,
    /// The result: upheld, reduced, quashed, granted, refused …
    #[arg(long, value_name = "TERM")]
    outcome: Option<String>,
    /// A term of imprisonment imposed ("1.5 years"); other sentences with --field sentences=…
    #[arg(long = "sentence", value_name = "LENGTH")]
    sentences: Vec<String>,
    /// Place
    #[arg(long, short)]
    place: Option<String>,
    /// How long it lasts, or for how much longer ("two months")
    #[arg(long)]
    duration: Option<String>,
    /// The whole length that it comes to with what went before ("ten days" of detention in all)
    #[arg(long, value_name = "LENGTH")]
    total: Option<String>,
    /// Amount of bail, or of what else it ordered to be paid
    #[arg(long)]
    amount: Option<String>,
    /// Currency of the amount by its ISO 4217 code
    #[arg(long, value_name = "CODE")]
    currency: Option<String>,
    /// It was taken in the absence of those concerned
    #[arg(long)]
    in_absentia: bool,
    /// How many times, where it stands for several ("more than 30")
    #[arg(long)]
    times: Option<String>,
    /// When it became known
    #[arg(long, value_name = "DATE")]
    became_known: Option<String>,
    /// When what it ordered ends
    #[arg(long, value_name = "DATE")]
    ends: Option<String>,
    /// The date of the next event
    #[arg(long, value_name = "DATE")]
    next_date: Option<String>,
    /// What is to happen then
    #[arg(long)]
    next: Option<String>,
    /// What happened, in whole sentences; @FILE or -
    #[arg(long)]
    narrative: Option<String>,
    #[command(flatten)]
    extra: Extra,
}

impl AddStep {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        context.write(|store| self.record(context, store))
    }

    fn record(&self, context: &Context, store: &Writing<'_>) -> Result<(), CliError> {
        let terms = context.terms(store)?;
        let mut draft = Draft::new(Kind::Step, context.today());
        for (name, value) in [
            ("kind", &self.kind),
            ("date", &self.date),
            ("summary", &self.summary),
            ("authority", &self.authority),
            ("instance", &self.instance),
            ("outcome", &self.outcome),
            ("place", &self.place),
            ("duration", &self.duration),
            ("total", &self.total),
            ("amount", &self.amount),
            ("currency", &self.currency),
            ("times", &self.times),
            ("became_known", &self.became_known),
            ("ends", &self.ends),
            ("next_date", &self.next_date),
            ("next", &self.next),
            ("narrative", &self.narrative),
        ] {
            draft.set(name, value.as_deref())?;
        }
        draft.flag("in_absentia", self.in_absentia);
        draft.set_all("accused", &self.accused)?;
        draft.set_all("charges", &self.charges)?;
        draft.add_parts("sentences", "length", &self.sentences);
        self.extra.put(&mut draft)?;
        match &self.kind {
            Some(kind) => {
                let code = terms
                    .check("step-kinds", kind)
                    .map_err(|unknown| CliError::Data(format!("--kind: {unknown}")))?;
                draft.assign("kind", &code)?;
            }
            None if context.can_ask() => {
                prompt::ask(
                    "What happened (detained, hearing, convicted …)",
                    true,
                    |answer| {
                        let code = terms
                            .check("step-kinds", answer)
                            .map_err(|e| e.to_string())?;
                        draft.assign("kind", &code).map_err(|e| e.to_string())
                    },
                )?;
                prompt::ask_field(&mut draft, "date", "When", false)?;
                prompt::ask_field(
                    &mut draft,
                    "summary",
                    "In one line (empty: the kind says it)",
                    false,
                )?;
            }
            None => {
                return Err(CliError::Usage(
                    "a step needs --kind (see `dossier list terms --vocabulary step-kinds`)".into(),
                ));
            }
        }
        if let Some(authority) = &self.authority {
            let key = context.actor(store, authority)?;
            draft.assign("authority", &key)?;
        }
        let proceeding = proceeding(
            context,
            store,
            self.proceeding.as_ref(),
            self.defender.as_ref(),
        )?;
        draft.assign("proceeding", &proceeding)?;
        save(context, store, draft)
    }
}

/// Add a provision of law: article, law, text, penalty, analysis
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  dossier add-provision --article 322.3 --law \"Criminal Code of the Russian Federation\" \\\n    --country RU --title \"fictitious registration\" --analysis @analysis.txt"
)]
pub struct AddProvision {
    /// Article as cited: 322.3, 205.5(2), 307-1
    #[arg(long)]
    article: Option<String>,
    /// Part, paragraph, letter
    #[arg(long)]
    part: Option<String>,
    /// The law
    #[arg(long)]
    law: Option<String>,
    /// Edition of the law
    #[arg(long)]
    edition: Option<String>,
    /// Country
    #[arg(long)]
    country: Option<String>,
    /// What the provision is about, as the law calls it
    #[arg(long)]
    title: Option<String>,
    /// The law's text; @FILE or -
    #[arg(long)]
    text: Option<String>,
    /// Penalty range in words
    #[arg(long)]
    penalty: Option<String>,
    /// Legal analysis, in whole sentences; @FILE or -
    #[arg(long)]
    analysis: Option<String>,
    #[command(flatten)]
    extra: Extra,
}

simple_add!(AddProvision, Kind::Provision,
    texts [article, part, law, edition, country, title, text, penalty, analysis],
    lists [], flags [], asks []);

impl AddProvision {
    fn complete(&self, _: &Context, _: &Store, draft: &mut Draft) -> Result<(), CliError> {
        if ["article", "law", "title"]
            .iter()
            .any(|f| draft.fields.contains_key(*f))
        {
            return Ok(());
        }
        Err(CliError::Usage(
            "a provision needs --article, --law or --title".into(),
        ))
    }
}

/// Add a measure: travel ban, asset freeze, licence suspended …
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  dossier add-measure --target khamroev --kind travel-ban --date \"since June 2019\" --authority FSB"
)]
pub struct AddMeasure {
    /// What it is (see `dossier list terms --vocabulary measure-kinds`)
    #[arg(long, value_name = "TERM")]
    kind: Option<String>,
    /// Whom it restricts [default: the defender in use, or the only one]; repeat for several
    #[arg(long = "target", short = 't', value_name = "ACTOR")]
    targets: Vec<String>,
    /// From when to when
    #[arg(long, short)]
    date: Option<String>,
    /// When it ended or ends
    #[arg(long, value_name = "DATE")]
    ended: Option<String>,
    /// It goes on in fact, whatever its term
    #[arg(long)]
    continues: bool,
    /// requested, ordered, in-force, expired, lifted, refused or continues
    #[arg(long, value_name = "TERM")]
    state: Option<String>,
    /// On which day it was last known to be so
    #[arg(long, value_name = "DATE")]
    confirmed: Option<String>,
    /// For how long it was ordered ("six months")
    #[arg(long)]
    length: Option<String>,
    /// When it became known
    #[arg(long, value_name = "DATE")]
    became_known: Option<String>,
    /// Whom else it restricts, in words ("his daughter")
    #[arg(long, value_name = "WORDS")]
    targets_wording: Option<String>,
    /// One line
    #[arg(long, short)]
    summary: Option<String>,
    /// The authority that ordered it
    #[arg(long, value_name = "ACTOR")]
    authority: Option<String>,
    /// The proceeding in which it was ordered
    #[arg(long, value_name = "REF")]
    proceeding: Option<String>,
    /// Legal basis
    #[arg(long, value_name = "PROVISION")]
    legal_basis: Option<String>,
    /// Country
    #[arg(long)]
    country: Option<String>,
    /// Place
    #[arg(long)]
    place: Option<String>,
    /// What it covers: an account, an office, a licence
    #[arg(long)]
    object: Option<String>,
    /// In whole sentences; @FILE or -
    #[arg(long)]
    narrative: Option<String>,
    #[command(flatten)]
    extra: Extra,
}

simple_add!(AddMeasure, Kind::Measure,
    texts [kind, date, ended, state, confirmed, length, became_known, targets_wording, summary, authority, proceeding, legal_basis, country, place, object, narrative],
    lists [targets], flags [continues],
    asks [("kind", "What it is (travel ban, asset freeze …)", true)]);

impl AddMeasure {
    fn complete(
        &self,
        context: &Context,
        store: &Store,
        draft: &mut Draft,
    ) -> Result<(), CliError> {
        about_default(context, store, draft, "targets")
    }
}
