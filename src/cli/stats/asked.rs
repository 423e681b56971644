//! What `stats` asks of the dossier, and what it shows of the answers.

use super::period_words;
use crate::cli::CliError;
use crate::cli::context::Context;
use crate::cli::gate::Door;
use crate::date::Days;
use crate::gate::Hit;
use crate::gate::shown::Shown;
use crate::model::statistics::{Dimension, Raw, Subject};
use crate::model::withhold::stated;
use crate::model::{Confidentiality, Kind, Stored};
use crate::store::statistics::Question;
use crate::store::{Filter, Store};
use crate::view::statistics::figures::{self, Chosen, Figure};
use crate::view::statistics::law::Law;
use crate::view::statistics::report::Report;
use crate::view::statistics::sdg::{SdgFold, VictimKind, kind_of};
use crate::view::statistics::{Breakdown, Count, Fold, Label, Labels, proceedings};
use crate::vocabulary::{Is, Terms};
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};

/// What every question of this command needs.
pub(super) struct Asked<'a> {
    pub(super) context: &'a Context,
    pub(super) store: &'a Store,
    pub(super) terms: &'a Terms,
    pub(super) level: Confidentiality,
    /// Which records, but for their dates.
    pub(super) filter: Filter,
    pub(super) period: Option<Days>,
    pub(super) certain: bool,
    pub(super) undated: bool,
    pub(super) today: i64,
}

impl Asked<'_> {
    /// Runs something with the labels of rows; names of actors are looked up once each.
    fn labelled<T>(&self, with: impl FnOnce(&dyn Fn(Dimension, Raw<'_>) -> Label) -> T) -> T {
        let known: RefCell<HashMap<i64, (String, String)>> = RefCell::default();
        let record = |number: i64| {
            if let Some(found) = known.borrow().get(&number) {
                return found.clone();
            }
            let found = self
                .store
                .describe(Kind::Actor, number)
                .ok()
                .flatten()
                .map_or_else(
                    || (format!("a{number}"), format!("a{number}")),
                    |found| (found.reference, found.label),
                );
            known.borrow_mut().insert(number, found.clone());
            found
        };
        let labels = Labels {
            terms: self.terms,
            record: &record,
        };
        with(&|dimension, raw| labels.of(dimension, raw))
    }

    fn breakdown(&self, subject: Subject, by: Vec<Dimension>) -> Breakdown {
        Breakdown {
            subject,
            by,
            period: self.period,
            certain: self.certain,
            undated: self.undated,
            today: self.today,
        }
    }

    fn title(&self, what: &str) -> String {
        match self.period {
            Some(days) => format!("{what}, {}", period_words(days)),
            None => what.to_owned(),
        }
    }

    pub(super) fn count(
        &self,
        subject: Subject,
        by: Vec<Dimension>,
        shown: &mut Report,
    ) -> Result<(), CliError> {
        let words: Vec<String> = by.iter().map(|d| d.words()).collect();
        let name = subject.name();
        let (first, rest) = name.split_at(1);
        shown.title = self.title(&format!(
            "{}{rest} by {}",
            first.to_uppercase(),
            words.join(" and ")
        ));
        let asked = self.breakdown(subject, by.clone());
        match subject {
            Subject::Incidents | Subject::Victims => {
                let left_out = self.store.withheld_from_counts(self.level)?;
                shown.withheld = left_out.incidents;
                if subject == Subject::Victims {
                    if left_out.no_persons > 0 {
                        shown.remarks.push(format!(
                            "Victims are persons by name; {} of whom only a wording is known, or that are organizations or groups, {} left out.",
                            match left_out.no_persons {
                                1 => "1 target".to_owned(),
                                count => format!("{count} targets"),
                            },
                            if left_out.no_persons == 1 { "is" } else { "are" },
                        ));
                    }
                    shown
                        .remarks
                        .push("A victim counts once, however often.".into());
                }
                let question = Question {
                    subject,
                    by,
                    level: self.level,
                    filter: self.filter.clone(),
                };
                shown.tally = Some(self.labelled(|name| {
                    let mut fold = Fold::new(asked, name);
                    self.store.observe(&question, |seen| fold.add(seen))?;
                    Ok::<_, CliError>(fold.finish())
                })?);
            }
            Subject::Charges => {
                let fitting = self.fitting(Kind::Charge)?;
                let case = self
                    .store
                    .case_of_law(self.terms, self.level)?
                    .into_limited(self.level);
                shown.withheld = u64::try_from(case.withheld).unwrap_or(0);
                let law = Law::of(&case, self.terms, self.context.today());
                let fits = |charge: &Stored<_>| fits(fitting.as_ref(), charge.number);
                shown.tally =
                    Some(self.labelled(|name| proceedings::charges(&law, asked, &fits, name)));
            }
            Subject::Detentions => {
                let fitting = self.fitting(Kind::Step)?;
                let persons = self.persons()?;
                let case = self
                    .store
                    .case_of_law(self.terms, self.level)?
                    .into_limited(self.level);
                shown.withheld = u64::try_from(case.withheld).unwrap_or(0);
                let law = Law::of(&case, self.terms, self.context.today());
                let fits = |person: &str, step: &Stored<_>| {
                    fits(fitting.as_ref(), step.number)
                        && persons.as_ref().is_none_or(|keys| keys.contains(person))
                };
                shown.remarks.push(
                    "A detention is a time in custody that steps of proceedings tell of, from the step that began it; house arrest is none.".into(),
                );
                shown.tally =
                    Some(self.labelled(|name| proceedings::detentions(&law, asked, &fits, name)));
            }
        }
        Ok(())
    }

    /// The numbers of the records of a kind that fit; none where all do.
    fn fitting(&self, kind: Kind) -> Result<Option<BTreeSet<i64>>, CliError> {
        if self.filter.is_empty() {
            return Ok(None);
        }
        Ok(Some(self.store.fitting(kind, &self.filter)?))
    }

    /// The keys of the defenders asked for; none where everybody is.
    fn persons(&self) -> Result<Option<BTreeSet<String>>, CliError> {
        if self.filter.defenders.is_empty() {
            return Ok(None);
        }
        let mut keys = BTreeSet::new();
        for number in &self.filter.defenders {
            keys.extend(self.store.describe(Kind::Actor, *number)?.map(|m| m.key));
        }
        Ok(Some(keys))
    }

    pub(super) fn sdg(&self, shown: &mut Report) -> Result<(), CliError> {
        shown.title = self.title("SDG indicator 16.10.1");
        match self.period {
            Some(days) if (364..=365).contains(&(days.to - days.from)) => {}
            _ => shown.remarks.push(
                "The indicator is of twelve months: choose them with --from and --to.".into(),
            ),
        }
        shown.remarks.push(
            "Columns of women, men and kinds of victims count all victims of the row, verified or not; kinds follow from organizations and professions."
                .into(),
        );
        let left_out = self.store.withheld_from_counts(self.level)?;
        shown.withheld = left_out.incidents;
        let case = self
            .store
            .case_of_people(self.level)?
            .into_limited(self.level);
        let law = Law::of(&case, self.terms, self.context.today());
        let mut known = HashMap::new();
        for actor in &case.actors {
            let kinds: Vec<String> = law
                .organizations(&actor.key())
                .iter()
                .filter_map(|key| law.actor(key)?.organization_kind.clone())
                .collect();
            known.insert(
                actor.number,
                (actor.gender.clone(), kind_of(actor, &kinds, self.terms)),
            );
        }
        let about = |number: i64| {
            known
                .get(&number)
                .cloned()
                .unwrap_or((None, VictimKind::Defender))
        };
        let question = Question {
            subject: Subject::Victims,
            by: vec![Dimension::Type, Dimension::Status],
            level: self.level,
            filter: self.filter.clone(),
        };
        let mut fold = SdgFold::new(self.terms, self.period, self.today, &about);
        self.store.observe(&question, |seen| fold.add(seen))?;
        shown.sdg = Some(fold.finish());
        Ok(())
    }

    pub(super) fn figures(&self, subject: Subject, shown: &mut Report) -> Result<(), CliError> {
        if shown.title.is_empty() {
            shown.title = self.title("Figures");
        }
        let case = self
            .store
            .case_of_law(self.terms, self.level)?
            .into_limited(self.level);
        let law = Law::of(&case, self.terms, self.context.today());
        let persons = self.persons()?;
        // Flags that only incidents have leave proceedings out of it.
        let filter = Filter {
            types: Vec::new(),
            statuses: Vec::new(),
            by: Vec::new(),
            ..self.filter.clone()
        };
        let fitting = match filter.is_empty() {
            true => None,
            false => Some(self.store.fitting(Kind::Proceeding, &filter)?),
        };
        let chosen = Chosen {
            period: self.period,
            proceeding: &|proceeding| fits(fitting.as_ref(), proceeding.number),
            person: &|key| persons.as_ref().is_none_or(|keys| keys.contains(key)),
            today: self.context.today(),
        };
        shown.figures = figures::of_law(&law, &chosen);
        if subject == Subject::Incidents || subject == Subject::Victims {
            shown.figures.push(self.impunity()?);
        }
        if shown.tally.is_none() {
            shown.withheld = u64::try_from(case.withheld).unwrap_or(0)
                + self.store.withheld_from_counts(self.level)?.incidents;
        }
        Ok(())
    }

    /// What rows are called that names somebody above the level: places, actors, added terms.
    /// Where one of the records at a place is let through, the place is.
    pub(super) fn named(&self, shown: &Report, door: &Door) -> Result<Vec<Hit>, CliError> {
        let mut hits = Vec::new();
        if door.gate().is_open() {
            return Ok(hits);
        }
        let texts = Shown::of(&shown.json());
        for kind in [Kind::Term, Kind::Actor] {
            for record in self.store.maps(kind, None)? {
                let default = kind.shape().default_confidentiality;
                if stated(&record.fields).unwrap_or(default) <= self.level {
                    let fields = ["name", "label"]
                        .into_iter()
                        .filter_map(|name| {
                            Some((name.to_owned(), record.fields.get(name)?.clone()))
                        })
                        .collect();
                    let own = (record.number, record.reference());
                    door.gate()
                        .search(kind, (own.0, &own.1), &fields, &mut hits);
                }
            }
        }
        let mut hits = texts.those(hits);
        let axes = shown.tally.iter().flat_map(|tally| &tally.axes);
        for axis in axes.filter(|axis| axis.dimension == Dimension::Place) {
            for (label, _) in &axis.labels {
                for (words, actor) in door.gate().sightings(0, &label.text) {
                    let records = self
                        .store
                        .at_place(Kind::Incident, &label.text, self.level)?;
                    let meant = records
                        .iter()
                        .find(|(number, _)| door.lets_through(*number));
                    if let Some((number, reference)) = meant.or(records.first()) {
                        hits.push(Hit {
                            number: *number,
                            reference: reference.clone(),
                            field: "place".to_owned(),
                            words: words.to_owned(),
                            who: actor.reference.clone(),
                            actor: actor.number,
                        });
                    }
                }
            }
        }
        Ok(hits)
    }

    fn impunity(&self) -> Result<Figure, CliError> {
        let question = Question {
            subject: Subject::Incidents,
            by: vec![Dimension::StateResponse],
            level: self.level,
            filter: self.filter.clone(),
        };
        let name = |_: Dimension, raw: Raw<'_>| match raw {
            Raw::Text(code) if self.terms.is("state-responses", Some(code), Is::Answered) => {
                Label::new("answered", "answered")
            }
            _ => Label::new("unanswered", "unanswered"),
        };
        let by = vec![Dimension::StateResponse];
        let mut fold = Fold::new(self.breakdown(Subject::Incidents, by), &name);
        self.store.observe(&question, |seen| fold.add(seen))?;
        let tally = fold.finish();
        let answered = tally
            .axes
            .iter()
            .flat_map(|axis| &axis.labels)
            .find(|(label, _)| label.key == "answered")
            .map_or_else(Count::default, |(_, count)| *count);
        Ok(figures::impunity(answered, tally.total))
    }
}

fn fits(chosen: Option<&BTreeSet<i64>>, number: i64) -> bool {
    chosen.is_none_or(|numbers| numbers.contains(&number))
}
