//! What rests on nothing that is recorded, and sources that say too little of themselves.

use super::consent;
use super::facts::{Facts, is_before, text, when};
use super::{Finding, Severity};
use crate::date::UncertainDate;
use crate::model::{Citation, Record, Stored};

/// Calls a function with each list of records about the defender.
macro_rules! each_list {
    ($facts:expr, $do:ident $(, $more:expr)*) => {
        $do(&$facts.incidents $(, $more)*);
        $do(&$facts.proceedings $(, $more)*);
        $do(&$facts.charges $(, $more)*);
        $do(&$facts.steps $(, $more)*);
        $do(&$facts.measures $(, $more)*);
        $do(&$facts.affiliations $(, $more)*);
        $do(&$facts.life_events $(, $more)*);
        $do(&$facts.relationships $(, $more)*);
        $do(&$facts.demands $(, $more)*);
        $do(std::slice::from_ref(&$facts.me) $(, $more)*);
    };
}
pub(super) use each_list;

/// Citations of the records about the defender.
pub fn citations<'c>(facts: &Facts<'c>) -> Vec<&'c Citation> {
    fn of<'c, R: Record>(records: &[&'c Stored<R>], found: &mut Vec<&'c Citation>) {
        for record in records {
            found.extend(record.record.citations());
        }
    }
    let mut found = Vec::new();
    each_list!(facts, of, &mut found);
    found
}

/// Records without any source; sources without date or kind; sources older than what they report.
pub fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    bare(&facts.incidents, "incident", |_| false, &mut found);
    bare(&facts.steps, "step", |_| false, &mut found);
    bare(
        &facts.charges,
        "charge",
        |charge| charge.quotations.iter().any(|q| q.source.is_some()),
        &mut found,
    );
    bare(&facts.life_events, "life event", |_| false, &mut found);
    bare(&facts.affiliations, "affiliation", |_| false, &mut found);
    bare(&facts.measures, "measure", |_| false, &mut found);
    for source in consent::sources(facts) {
        let reference = source.reference();
        let title = text(source.title.as_ref());
        if source.date.as_ref().is_none_or(UncertainDate::is_undated)
            && source.kind.as_deref() != Some("law")
        {
            found.push(Finding::new(
                Severity::Unsourced,
                "source-without-date",
                format!("The source “{}” has no date.", super::plain(&title, 80)),
                vec![reference.clone()],
                format!("dossier set {reference} date=…"),
            ));
        }
        if source.kind.is_none() {
            found.push(Finding::new(
                Severity::Unsourced,
                "source-without-kind",
                format!(
                    "It is not said what kind of source “{}” is.",
                    super::plain(&title, 80)
                ),
                vec![reference.clone()],
                format!("dossier set {reference} kind=…"),
            ));
        }
    }
    for incident in &facts.incidents {
        older(facts, incident, incident.date.as_ref(), &mut found);
    }
    for step in &facts.steps {
        older(facts, step, step.date.as_ref(), &mut found);
    }
    for event in &facts.life_events {
        older(facts, event, event.date.as_ref(), &mut found);
    }
    found
}

fn bare<R: Record>(
    records: &[&Stored<R>],
    name: &str,
    otherwise: impl Fn(&R) -> bool,
    found: &mut Vec<Finding>,
) {
    for stored in records {
        let record = &stored.record;
        if record.citations().iter().any(|c| c.source.is_some()) || otherwise(record) {
            continue;
        }
        let reference = stored.reference();
        found.push(Finding::new(
            Severity::Unsourced,
            format!("unsourced-{}", name.replace(' ', "-")),
            format!("This {name} cites no source."),
            vec![reference.clone()],
            format!("dossier cite {reference} SOURCE"),
        ));
    }
}

/// A source that is certainly older than the event that it is said to report.
fn older<R: Record>(
    facts: &Facts<'_>,
    stored: &Stored<R>,
    date: Option<&UncertainDate>,
    found: &mut Vec<Finding>,
) {
    for citation in stored.record.citations() {
        let Some(source) = citation.source.as_ref().and_then(|l| facts.index.source(l)) else {
            continue;
        };
        let of_the_event = citation
            .field
            .as_deref()
            .is_none_or(|field| field == "date");
        if of_the_event
            && source.kind.as_deref() != Some("law")
            && is_before(source.date.as_ref(), date)
        {
            let reference = stored.reference();
            found.push(Finding::new(
                Severity::Contradiction,
                "source-before-event",
                format!(
                    "The source is of {}, before what it is cited for ({}).",
                    when(source.date.as_ref()),
                    when(date)
                ),
                vec![reference, source.reference()],
                format!("dossier set {} date=…", source.reference()),
            ));
        }
    }
}
