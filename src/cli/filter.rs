//! Flags that say which records are meant, shared by commands that list, search and count.

use super::CliError;
use super::context::Context;
use crate::date::UncertainDate;
use crate::model::shape::Form;
use crate::model::{Confidentiality, Kind};
use crate::store::{Filter, Store};
use crate::vocabulary::Terms;
use crate::vocabulary::countries::CountryCode;
use clap::Args;

/// Where these flags stand in the help of a command.
const HEADING: &str = "Which records (several values of one flag: any of them)";

/// Which records are meant. Of several values of one flag any will do; all flags must fit.
#[derive(Clone, Debug, Default, Args)]
pub struct FilterFlags {
    /// Only this kind of act, step, measure …, or a group of them; repeat for several
    #[arg(
        long = "type",
        value_name = "TERM",
        help_heading = HEADING
    )]
    types: Vec<String>,
    /// Only what this actor did
    #[arg(
        long,
        value_name = "ACTOR",
        help_heading = HEADING
    )]
    by: Vec<String>,
    /// Only at places or in countries whose name has these words or starts of words
    #[arg(
        long,
        value_name = "WORDS",
        help_heading = HEADING
    )]
    place: Vec<String>,
    /// Only in this country
    #[arg(
        long,
        value_name = "COUNTRY",
        help_heading = HEADING
    )]
    country: Vec<String>,
    /// Nothing that is certainly before this date
    #[arg(
        long,
        value_name = "DATE",
        help_heading = HEADING
    )]
    from: Option<String>,
    /// Nothing that is certainly after this date
    #[arg(
        long,
        value_name = "DATE",
        help_heading = HEADING
    )]
    to: Option<String>,
    /// With --from or --to: only what surely lies within, not what may
    #[arg(
        long,
        help_heading = HEADING
    )]
    certain: bool,
    /// With --from or --to: also what has no date
    #[arg(
        long,
        help_heading = HEADING
    )]
    undated: bool,
    /// Only what concerns this defender
    #[arg(
        long,
        value_name = "NAME",
        help_heading = HEADING
    )]
    defender: Vec<String>,
    /// Only with this status: alleged, verified …; of charges and demands theirs
    #[arg(
        long,
        value_name = "TERM",
        help_heading = HEADING
    )]
    status: Vec<String>,
    /// Only what cites this source
    #[arg(
        long,
        value_name = "SOURCE",
        help_heading = HEADING
    )]
    source: Vec<String>,
    /// Only records of this level: public, internal or secret
    #[arg(
        long,
        value_name = "LEVEL",
        help_heading = HEADING
    )]
    confidentiality: Vec<Confidentiality>,
}

impl FilterFlags {
    /// Whether any of the flags was given.
    pub fn asks(&self) -> bool {
        let texts = [
            &self.types,
            &self.by,
            &self.place,
            &self.country,
            &self.defender,
            &self.status,
            &self.source,
        ];
        texts.iter().any(|texts| !texts.is_empty())
            || self.from.is_some()
            || self.to.is_some()
            || self.certain
            || self.undated
            || !self.confidentiality.is_empty()
    }

    /// What the flags mean for records of these kinds.
    ///
    /// # Errors
    /// When a word is no term of these kinds, a name fits nobody or several, a date or country
    /// cannot be read, or none of the kinds has what is asked for.
    pub fn filter(
        &self,
        context: &Context,
        store: &Store,
        kinds: &[Kind],
    ) -> Result<Filter, CliError> {
        let terms = context.terms(store)?;
        let mut filter = Filter {
            types: codes(
                &terms,
                &vocabularies(kinds, &["types", "kind"]),
                "type",
                &self.types,
            )?,
            by: numbers(context, store, Kind::Actor, &self.by)?,
            places: self.place.clone(),
            from: self.first_day(context)?,
            to: self.last_day(context)?,
            certain: self.certain,
            undated: self.undated,
            statuses: codes(
                &terms,
                &vocabularies(kinds, &["status"]),
                "status",
                &self.status,
            )?,
            sources: numbers(context, store, Kind::Source, &self.source)?,
            levels: self.confidentiality.clone(),
            ..Filter::default()
        };
        for text in &self.country {
            let code: CountryCode = text
                .parse()
                .map_err(|error| CliError::Data(format!("--country: {error}")))?;
            filter.countries.push(code.as_str().to_owned());
        }
        if !self.defender.is_empty() {
            let found = context.defenders(store, &self.defender)?;
            filter.defenders = found.iter().map(|found| found.number).collect();
        }
        let dated = self.from.is_some() || self.to.is_some();
        if (self.certain || self.undated) && !dated {
            return Err(CliError::Usage(
                "--certain and --undated go with --from or --to".into(),
            ));
        }
        let lacks: Vec<&str> = kinds
            .iter()
            .filter_map(|kind| filter.lacks(*kind))
            .collect();
        if let ([kind, ..], [flag, ..]) = (kinds, lacks.as_slice())
            && lacks.len() == kinds.len()
        {
            let whose = match kinds {
                [_] => kind.plural().replace('_', " "),
                _ => "these records".to_owned(),
            };
            return Err(CliError::Usage(format!(
                "--{flag} does not fit: {whose} have nothing of the kind"
            )));
        }
        Ok(filter)
    }

    fn first_day(&self, context: &Context) -> Result<Option<i64>, CliError> {
        key("from", date(context, "from", self.from.as_deref())?, |d| {
            d.earliest_key()
        })
    }

    fn last_day(&self, context: &Context) -> Result<Option<i64>, CliError> {
        key("to", date(context, "to", self.to.as_deref())?, |d| {
            d.latest_key()
        })
    }
}

/// The day of a date that limits.
fn key(
    flag: &str,
    date: Option<UncertainDate>,
    of: impl Fn(&UncertainDate) -> Option<i64>,
) -> Result<Option<i64>, CliError> {
    match date {
        None => Ok(None),
        Some(date) => of(&date).map(Some).ok_or_else(|| {
            CliError::Data(format!(
                "--{flag} needs a date that says when, such as 2016 or “March 2018”"
            ))
        }),
    }
}

/// A date given by a flag.
///
/// # Errors
/// When it cannot be read.
pub(super) fn date(
    context: &Context,
    flag: &str,
    text: Option<&str>,
) -> Result<Option<UncertainDate>, CliError> {
    text.map(|text| {
        UncertainDate::parse(text, context.today())
            .map(|understood| understood.date)
            .map_err(|error| CliError::Data(format!("--{flag}: {error}")))
    })
    .transpose()
}

/// The vocabularies of the first of these fields that each kind has.
fn vocabularies(kinds: &[Kind], fields: &[&str]) -> Vec<&'static str> {
    let mut found = Vec::new();
    for kind in kinds {
        let field = fields.iter().find_map(|name| kind.shape().field(name));
        if let Some(Form::Term(vocabulary) | Form::Terms(vocabulary)) = field.map(|f| f.form)
            && !found.contains(&vocabulary)
        {
            found.push(vocabulary);
        }
    }
    found
}

/// The codes that texts mean in any of some vocabularies; a group stands for its terms.
///
/// # Errors
/// When a text is no term of any, with the nearest of the first.
pub(super) fn codes(
    terms: &Terms,
    vocabularies: &[&str],
    flag: &str,
    texts: &[String],
) -> Result<Vec<String>, CliError> {
    let mut all = Vec::new();
    for text in texts {
        let mut unknown = None;
        let mut found = Vec::new();
        for vocabulary in vocabularies {
            match terms.codes(vocabulary, text) {
                Ok(codes) => found.extend(codes),
                Err(error) => {
                    unknown.get_or_insert(error);
                }
            }
        }
        match (found.is_empty(), unknown) {
            (true, Some(error)) => return Err(CliError::Data(format!("--{flag}: {error}"))),
            // Without a vocabulary there is nothing to compare with, and the flag does not fit.
            (true, None) => all.push(text.clone()),
            (false, _) => all.extend(found),
        }
    }
    Ok(all)
}

/// The numbers of the records that names mean.
fn numbers(
    context: &Context,
    store: &Store,
    kind: Kind,
    names: &[String],
) -> Result<Vec<i64>, CliError> {
    names
        .iter()
        .map(|name| Ok(context.find(store, name, &[kind])?.number))
        .collect()
}
