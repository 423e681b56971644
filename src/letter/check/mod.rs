//! Checking a record before a letter is made of it: what a letter of a kind still lacks, what is a
//! trap, what contradicts itself, what has no source.
//!
//! Pure functions from a case to [`Finding`]s, one file a concern: `missing` (which asks the
//! letter), `admissibility` (with
//! `procedures`, and `limits`, `months`, `states` of `view`), `consent`, `disclosure`, `contradictions` (with `course`, `outcomes`,
//! `remand`, `sentences`, `measures`, `demands`, `timing`, `lives` and `links`), `sources`. They work on
//! the full case, so that they can say that what is needed exists and is above the letter's level.
//! Nothing here prints, and nothing here changes the record.

mod admissibility;
pub(in crate::letter) mod consent;
mod contradictions;
mod course;
mod demands;
mod disclosure;
mod facts;
mod links;
mod lives;
mod measures;
mod missing;
mod outcomes;
mod procedures;
mod remand;
mod sentences;
mod sources;
mod timing;

use super::kind::LetterKind;
use super::{Gap, LetterRequest, Need};
use crate::gate::Gate;
use crate::model::{Case, Confidentiality};
use crate::view::{months, states};
use crate::vocabulary::Terms;
use chrono::NaiveDate;
use facts::Facts;
pub(in crate::letter) use facts::Instrument;
use serde::Serialize;
use std::collections::HashSet;

/// The level up to which a letter of a kind usually takes what is recorded. Submissions and
/// complaints are made to a body in confidence and need identity documents, addresses and counsel;
/// all else is written to be read by anyone.
pub fn audience(kind: Option<&LetterKind>) -> Confidentiality {
    kind.map_or(Confidentiality::Public, |kind| kind.audience.level())
}

/// How grave a finding is, gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// A letter of this kind needs it.
    Required,
    /// It would make the letter inadmissible or endanger someone.
    Trap,
    /// Two things that are recorded cannot both be so.
    Contradiction,
    /// A letter of this kind is better with it.
    Recommended,
    /// It rests on nothing that is recorded.
    Unsourced,
}

impl Severity {
    /// Every one, gravest first.
    pub const ALL: [Severity; 5] = [
        Severity::Required,
        Severity::Trap,
        Severity::Contradiction,
        Severity::Recommended,
        Severity::Unsourced,
    ];

    /// Its code.
    pub const fn code(self) -> &'static str {
        match self {
            Severity::Required => "required",
            Severity::Trap => "trap",
            Severity::Contradiction => "contradiction",
            Severity::Recommended => "recommended",
            Severity::Unsourced => "unsourced",
        }
    }

    /// The heading of findings of it.
    pub const fn heading(self) -> &'static str {
        match self {
            Severity::Required => "Required",
            Severity::Trap => "Traps",
            Severity::Contradiction => "Contradictions",
            Severity::Recommended => "Recommended",
            Severity::Unsourced => "Without source",
        }
    }

    /// Whether a letter should not be sent before it is dealt with.
    pub const fn stops(self) -> bool {
        matches!(
            self,
            Severity::Required | Severity::Trap | Severity::Contradiction
        )
    }
}

/// Something that a check found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// How grave it is.
    pub severity: Severity,
    /// What it is, stable ("released-before-detained").
    pub code: String,
    /// One sentence.
    pub what: String,
    /// References of the records concerned.
    pub references: Vec<String>,
    /// The command that mends it.
    pub remedy: String,
}

impl Finding {
    /// A finding. Text of the record in it is made harmless.
    fn new(
        severity: Severity,
        code: impl Into<String>,
        what: impl AsRef<str>,
        references: Vec<String>,
        remedy: impl Into<String>,
    ) -> Finding {
        Finding {
            severity,
            code: code.into(),
            what: plain(what.as_ref(), 600),
            references,
            remedy: plain(&remedy.into(), 300),
        }
    }
}

/// A text on one line without characters that act on a terminal, of at most so many characters.
fn plain(text: &str, most: usize) -> String {
    let acts = |c: char| {
        c.is_control()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2028}'..='\u{2029}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let line: String = text
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
        .map(|c| if acts(c) { '\u{fffd}' } else { c })
        .collect();
    if line.chars().count() <= most {
        return line;
    }
    let mut clipped: String = line.chars().take(most.saturating_sub(1)).collect();
    clipped.push('…');
    clipped
}

/// What is asked of a check.
#[derive(Clone, Copy, Debug)]
pub struct Question<'q> {
    /// Key of the defender.
    pub defender: &'q str,
    /// The kind of letter; what holds for any kind where none is given.
    pub kind: Option<&'q LetterKind>,
    /// The letter: its day, and to whom it goes (to those of whom something is demanded, where it
    /// names nobody and `to_addressees_of_demands` is set).
    pub request: &'q LetterRequest,
    /// Whether a letter that names no addressee is taken to go to those of demands.
    pub to_addressees_of_demands: bool,
    /// The letter's level of confidentiality.
    pub level: Confidentiality,
    /// The gate for that level; names in texts are not looked for where there is none.
    pub gate: Option<&'q Gate>,
}

/// Checks a full case (of every level) for what holds for any kind of letter.
pub fn check(case: &Case, terms: &Terms, defender: &str, today: NaiveDate) -> Vec<Finding> {
    let request = LetterRequest {
        date: today,
        ..LetterRequest::default()
    };
    let question = Question {
        defender,
        kind: None,
        request: &request,
        to_addressees_of_demands: false,
        level: audience(None),
        gate: None,
    };
    answer(case, terms, &question)
}

/// Checks a full case (of every level): findings in the order of their gravity.
pub fn answer(case: &Case, terms: &Terms, question: &Question<'_>) -> Vec<Finding> {
    answer_with(case, &case.limited(question.level), terms, question)
}

/// As [`answer`], with what of the case is limited to the level of the letter.
pub fn answer_with(
    case: &Case,
    limited_case: &Case,
    terms: &Terms,
    question: &Question<'_>,
) -> Vec<Finding> {
    let Some(full) = Facts::of(case, terms, question) else {
        return vec![Finding::new(
            Severity::Required,
            "defender-not-there",
            "There is no such defender in the record.",
            Vec::new(),
            "dossier add-defender",
        )];
    };
    let limited = Facts::of(limited_case, terms, question);
    let mut found = Vec::new();
    if limited.is_none() {
        let me = full.me.reference();
        found.push(Finding::new(
            Severity::Required,
            "defender-withheld",
            format!(
                "The defender's own record is above {}, the level of this letter.",
                question.level
            ),
            vec![me.clone()],
            format!("dossier set {me} confidentiality={}", question.level),
        ));
    }
    if let Some(kind) = question.kind {
        let lacks = lacks_of(&full, case, limited_case, terms, question);
        found.extend(lacks.into_iter().map(|lack| lack.finding));
        found.extend(admissibility::check(&full, &kind.communication));
    }
    found.extend(consent::check(&full));
    if let Some(limited) = &limited {
        found.extend(disclosure::check(&full, limited, question.gate));
    }
    found.extend(of_the_record(&full));
    found.extend(sources::check(&full));
    let mut seen = HashSet::new();
    found.retain(|f| seen.insert((f.code.clone(), f.what.clone(), f.references.clone())));
    found.sort_by_key(|f| f.severity);
    found
}

/// Something that a letter lacks.
#[derive(Clone, Debug)]
pub struct Lack {
    /// What it is, and how it is filled.
    pub finding: Finding,
    /// Whether the letter is not whole without it, rather than only better with it: a piece that its
    /// kind needs, or a field of a form that says that nothing is recorded.
    pub is_gap: bool,
}

/// What a letter lacks, of a full case (of every level) and what of it is limited to its level.
pub fn lacks(
    case: &Case,
    limited_case: &Case,
    terms: &Terms,
    question: &Question<'_>,
) -> Vec<Lack> {
    let full = Facts::of(case, terms, question);
    full.map_or_else(Vec::new, |full| {
        lacks_of(&full, case, limited_case, terms, question)
    })
}

fn lacks_of(
    full: &Facts<'_>,
    case: &Case,
    limited_case: &Case,
    terms: &Terms,
    question: &Question<'_>,
) -> Vec<Lack> {
    let Some(kind) = question.kind else {
        return Vec::new();
    };
    let mut request = question.request.clone();
    if request.addressees.is_empty() && question.to_addressees_of_demands {
        request.addressees = full.addressees().iter().map(|actor| actor.key()).collect();
    }
    let gaps = |case: &Case, level: Confidentiality| -> Vec<Gap> {
        // A layout or words that are wrong are told when the letter is written.
        super::gaps(case, terms, question.defender, level, &request, kind).unwrap_or_default()
    };
    let of_full = gaps(case, Confidentiality::Secret);
    gaps(limited_case, question.level)
        .iter()
        .map(|gap| Lack {
            finding: missing::finding(full, gap, &of_full),
            is_gap: gap.need != Need::Better,
        })
        .collect()
}

/// What does not fit within the record, whatever letter is made of it.
fn of_the_record(facts: &Facts<'_>) -> Vec<Finding> {
    let concerns = [
        contradictions::check,
        course::check,
        outcomes::check,
        remand::check,
        sentences::check,
        measures::check,
        demands::check,
        timing::check,
        lives::check,
    ];
    concerns.iter().flat_map(|check| check(facts)).collect()
}

/// How many findings of each severity there are, in words; nothing where there are none.
pub fn counted(findings: &[Finding]) -> Option<String> {
    let parts: Vec<String> = Severity::ALL
        .into_iter()
        .filter_map(|severity| {
            let count = findings.iter().filter(|f| f.severity == severity).count();
            let (one, many) = match severity {
                Severity::Required => ("thing required is missing", "things required are missing"),
                Severity::Trap => ("trap", "traps"),
                Severity::Contradiction => ("contradiction", "contradictions"),
                Severity::Recommended => ("recommendation", "recommendations"),
                Severity::Unsourced => ("record without source", "records without source"),
            };
            match count {
                0 => None,
                1 => Some(format!("1 {one}")),
                _ => Some(format!("{count} {many}")),
            }
        })
        .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// A line for each contradiction among the records on which a letter rests, for whoever makes it: of
/// those found in the whole record, what the case that is limited to the letter's level shows of them.
pub fn contradictions(
    findings: &[Finding],
    limited_case: &Case,
    terms: &Terms,
    question: &Question<'_>,
    rests_on: &HashSet<String>,
) -> Vec<String> {
    let Some(facts) = Facts::of(limited_case, terms, question) else {
        return Vec::new();
    };
    let known = |own: &Finding| {
        let same = |one: &Finding| one.code == own.code && one.references == own.references;
        findings.iter().any(same)
    };
    let mut lines: Vec<String> = of_the_record(&facts)
        .into_iter()
        .filter(|own| own.severity == Severity::Contradiction && known(own))
        .filter(|own| own.references.iter().any(|one| rests_on.contains(one)))
        .map(|own| {
            format!(
                "Contradiction ({}): {}",
                own.references.join(", "),
                own.what
            )
        })
        .collect();
    lines.dedup();
    lines
}

/// The form of one or two lines for whoever writes the letter all the same: how many things are
/// missing or wrong, and the gravest of them. Nothing where nothing stops the letter.
pub fn short(findings: &[Finding]) -> Option<String> {
    let stopping: Vec<Finding> = findings
        .iter()
        .filter(|f| f.severity.stops())
        .cloned()
        .collect();
    let counts = counted(&stopping)?;
    let worst = stopping
        .iter()
        .find(|f| f.severity == Severity::Trap)
        .or(stopping.first())?;
    Some(format!("{counts}: {}", worst.what))
}

/// As [`short`], with the command that lists them all.
pub fn short_with_command(
    findings: &[Finding],
    defender: &str,
    kind: Option<&str>,
) -> Option<String> {
    let kind = kind.map_or(String::new(), |kind| format!(" --for {kind}"));
    let short = short(findings)?;
    Some(format!(
        "{short}\ndossier check {defender}{kind} lists them all."
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(severity: Severity, what: &str) -> Finding {
        Finding::new(severity, "code", what, Vec::new(), "")
    }

    #[test]
    fn the_short_form_counts_what_stops_a_letter() {
        let findings = [
            finding(Severity::Required, "A."),
            finding(Severity::Required, "B."),
            finding(Severity::Trap, "C."),
            finding(Severity::Unsourced, "D."),
        ];
        assert_eq!(
            short(&findings).as_deref(),
            Some("2 things required are missing, 1 trap: C.")
        );
        assert_eq!(short(&findings[3..]), None);
    }

    #[test]
    fn text_of_the_record_cannot_act() {
        let found = finding(Severity::Trap, "a\u{1b}[31m\nb\u{202e}c");
        assert_eq!(found.what, "a\u{fffd}[31m b\u{fffd}c");
        assert_eq!(plain("abcdef", 4), "abc…");
    }
}
