//! Recording incidents: `add-incident`, with questions on a terminal.

use super::add::{Extra, actors, save};
use super::assign::Draft;
use super::context::Context;
use super::door::Writing;
use super::who::{Who, who};
use super::{CliError, prompt};
use crate::model::Kind;
use clap::Args;

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
        context.write(|store| self.record(context, store))
    }

    fn record(&self, context: &Context, store: &Writing<'_>) -> Result<(), CliError> {
        let mut draft = Draft::new(Kind::Incident, context.today());
        let targets = if self.targets.is_empty() {
            vec![context.defender(store, None)?.key]
        } else {
            actors(context, store, &self.targets)?
        };
        draft.add_parts("targets", "actor", &targets);
        draft.set("date", self.date.as_deref())?;
        draft.set("summary", self.summary.as_deref())?;
        draft.set_all("types", &self.types)?;
        let by = actors(context, store, &self.by)?;
        draft.add_parts("by", "actor", &by);
        draft.add_parts("by", "wording", &self.by_unnamed);
        let witnesses = actors(context, store, &self.witnesses)?;
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
            self.ask(context, store, &mut draft)?;
        }
        save(context, store, draft)
    }

    /// Asks for what is missing.
    fn ask(
        &self,
        context: &Context,
        store: &Writing<'_>,
        draft: &mut Draft,
    ) -> Result<(), CliError> {
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
            let description = || {
                prompt::confirm(
                    &format!(
                        "Nobody here is called “{name}”. Is it a description rather than a name?"
                    ),
                    true,
                )
            };
            let known = !store.find_exactly(&name, &[Kind::Actor])?.is_empty();
            match who(context, store, &name)? {
                Who::Nobody(_) if let Some(key) = store.agreed_on(&name) => {
                    draft.add_parts("by", "actor", &[key]);
                }
                Who::Nobody(_) if !known => {
                    if description()? {
                        draft.add_parts("by", "wording", &[name]);
                    } else {
                        let key = prompt::offer_actor(context, store, &name)?;
                        draft.add_parts("by", "actor", &[key]);
                    }
                }
                _ => {
                    let found = context.find(store, &name, &[Kind::Actor])?;
                    draft.add_parts("by", "actor", &[found.key]);
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
