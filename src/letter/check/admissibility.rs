//! Traps of admissibility: time limits, States that are no parties, remedies, other procedures.
//!
//! Sources: Article 35 of the European Convention on Human Rights as amended by Protocol No. 15
//! (four months since 1 February 2022); Rule 47 of the Rules of Court; Articles 2, 3 and 5 of the
//! Optional Protocol to the Covenant and rule 99 of the rules of procedure of the Human Rights
//! Committee (CCPR/C/3/Rev.12; letter (c) on delay, letter (e) on other procedures, letter (f) on
//! remedies); methods of work of the Working Group on Arbitrary Detention (A/HRC/36/38).

use super::facts::{Facts, Instrument, is_before, when};
use super::months::{Limit, Standing};
use super::{Finding, Severity, procedures, states};
use crate::date::UncertainDate;
use crate::model::{Proceeding, Step, Stored};
use crate::view::course::decisions;
use crate::view::limits;
use crate::vocabulary::Complaint;
use chrono::NaiveDate;

/// The final domestic decision of a proceeding: the latest decision of an appeal, cassation,
/// supreme or constitutional instance that has a date, until the letter's day.
pub fn final_decision<'c>(
    facts: &Facts<'c>,
    proceeding: &Stored<Proceeding>,
) -> Option<&'c Stored<Step>> {
    decisions::final_decision(facts.steps_of(proceeding), facts.terms, facts.today)
}

/// The traps of a letter that is recorded as a kind of communication: of complaints those of the
/// body to which they go.
pub fn check(facts: &Facts<'_>, communication: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    act_before(facts, communication, &mut found);
    let kinds = "communication-kinds";
    let Some(to) = facts.terms.meaning(kinds, Some(communication)).complaint else {
        return found;
    };
    match to {
        Complaint::Convention => {
            convention_state(facts, &mut found);
            convention_time(facts, &mut found);
            remedies(facts, Instrument::Convention, &mut found);
        }
        Complaint::Covenant => {
            protocol_state(facts, &mut found);
            covenant_time(facts, &mut found);
            remedies(facts, Instrument::Covenant, &mut found);
        }
        Complaint::Detention => custody(facts, &mut found),
        Complaint::Procedures => language(facts, &mut found),
    }
    if to.opens_procedure() {
        procedures::others(facts, to, &mut found);
    }
    procedures::duplicates(facts, to, &mut found);
    found
}

/// The proceedings that a complaint is about: those with violations of the instrument, else the
/// main one.
fn subject<'c>(facts: &Facts<'c>, instrument: Instrument) -> Vec<&'c Stored<Proceeding>> {
    let violated: Vec<String> = facts
        .violations_of(instrument)
        .into_iter()
        .map(|(reference, _)| reference)
        .collect();
    let mut about = facts.before_bodies(false);
    about.retain(|p| violated.contains(&p.reference()));
    if about.is_empty() {
        about.extend(facts.main_proceeding());
    }
    about
}

/// The day on which a complaint to a body was lodged; the letter's day where none was.
fn lodged(facts: &Facts<'_>, to: Complaint) -> NaiveDate {
    facts
        .communications
        .iter()
        .filter(|c| facts.body_of(c) == Some(to))
        .filter_map(|c| c.date.as_ref()?.latest_day())
        .min()
        .unwrap_or(facts.today)
        .min(facts.today)
}

fn convention_state(facts: &Facts<'_>, found: &mut Vec<Finding>) {
    let Some(state) = facts.state() else { return };
    if state == "RU" {
        after_the_exit(facts, found);
    } else if !states::convention(&state) {
        found.push(Finding::new(
            Severity::Trap,
            "echr-state-not-a-party",
            format!("{state} is no party to the European Convention on Human Rights: the Court cannot take the case."),
            vec![facts.slug()],
            format!("dossier check {} --for ccpr", facts.slug()),
        ));
    }
}

/// Facts after the day on which the Russian Federation ceased to be a party.
fn after_the_exit(facts: &Facts<'_>, found: &mut Vec<Finding>) {
    let exit = UncertainDate::day(states::russian_exit());
    let late = |date: Option<&UncertainDate>| is_before(Some(&exit), date);
    let mut references: Vec<String> = facts
        .incidents
        .iter()
        .filter(|i| late(i.date.as_ref()))
        .map(|i| i.reference())
        .collect();
    references.extend(
        facts
            .steps
            .iter()
            .filter(|s| late(s.date.as_ref()))
            .map(|s| s.reference()),
    );
    if !references.is_empty() {
        found.push(Finding::new(
            Severity::Trap,
            "echr-after-russian-exit",
            "The Russian Federation ceased to be a party to the Convention on 16 September 2022: facts after that day are out of the Court's reach.",
            references,
            format!("dossier check {} --for ccpr", facts.slug()),
        ));
    }
}

fn convention_time(facts: &Facts<'_>, found: &mut Vec<Finding>) {
    let on = lodged(facts, Complaint::Convention);
    for proceeding in subject(facts, Instrument::Convention) {
        let Some(decision) = final_decision(facts, proceeding) else {
            continue;
        };
        let Some(term) = limits::convention(decision) else {
            continue;
        };
        let limit = term.limit;
        let rest = format!(
            "the limit of {} from the final domestic decision ({}) ends {}",
            term.length,
            when(Some(&term.from)),
            limit.words()
        );
        if let Some((code, what)) = time(limit.standing(on), "echr-time-limit", &rest, on) {
            found.push(Finding::new(
                Severity::Trap,
                code,
                what,
                vec![decision.reference()],
                format!("dossier set {} notified=…", decision.reference()),
            ));
        }
    }
}

/// Code and sentence of where a day stands to a time limit.
fn time(standing: Standing, code: &str, rest: &str, on: NaiveDate) -> Option<(String, String)> {
    match standing {
        Standing::Passed => Some((
            format!("{code}-passed"),
            format!("Too late on {on}: {rest}."),
        )),
        Standing::MayHavePassed => Some((
            format!("{code}-may-have-passed"),
            format!("Perhaps too late on {on}: {rest}."),
        )),
        Standing::Near => Some((
            format!("{code}-near"),
            format!("Less than 30 days are left on {on}: {rest}."),
        )),
        Standing::Open => None,
    }
}

fn protocol_state(facts: &Facts<'_>, found: &mut Vec<Finding>) {
    let Some(state) = facts.state() else { return };
    let me = facts.slug();
    let un = format!("dossier check {me} --for un-communication");
    if state == "BY" {
        if lodged(facts, Complaint::Covenant) >= states::belarusian_exit() {
            found.push(Finding::new(
                Severity::Trap,
                "ccpr-state-not-a-party",
                "Belarus denounced the Optional Protocol with effect from 8 February 2023: the Committee takes no complaint made since.",
                vec![me],
                un,
            ));
        }
        return;
    }
    match states::protocol(&state) {
        Some(true) => {}
        Some(false) => found.push(Finding::new(
            Severity::Trap,
            "ccpr-state-not-a-party",
            format!("{state} is no party to the Optional Protocol: the Committee cannot take the complaint."),
            vec![me],
            un,
        )),
        None => found.push(Finding::new(
            Severity::Recommended,
            "ccpr-state-to-verify",
            format!("Verify in the UN Treaty Collection (chapter IV, 5) that {state} is a party to the Optional Protocol."),
            vec![me],
            un,
        )),
    }
}

/// Rule 99 (c): a delay of more than five years from exhaustion, or three from the end of another
/// procedure, may be an abuse of the right of submission.
fn covenant_time(facts: &Facts<'_>, found: &mut Vec<Finding>) {
    let on = lodged(facts, Complaint::Covenant);
    let other = facts
        .before_bodies(true)
        .into_iter()
        .filter_map(|p| procedures::ended(facts, p))
        .next_back();
    let (step, months, of, code) = match other {
        Some(step) => (
            Some(step),
            limits::THREE_YEARS,
            "three years from the end of another international procedure",
            "ccpr-three-years",
        ),
        None => (
            subject(facts, Instrument::Covenant)
                .into_iter()
                .filter_map(|p| final_decision(facts, p))
                .next_back(),
            limits::FIVE_YEARS,
            "five years from the exhaustion of domestic remedies",
            "ccpr-five-years",
        ),
    };
    let Some((step, date)) = step.and_then(|s| Some((s, s.date.as_ref()?))) else {
        return;
    };
    let Some(limit) = Limit::of(date, months) else {
        return;
    };
    let rest = format!("{of} ({}) end {}", when(Some(date)), limit.words());
    if let Some((code, what)) = time(limit.standing(on), code, &rest, on) {
        found.push(Finding::new(
            Severity::Trap,
            code,
            what,
            vec![step.reference()],
            format!("dossier show {}", step.reference()),
        ));
    }
}

/// No final decision, and nothing said of remedies.
fn remedies(facts: &Facts<'_>, instrument: Instrument, found: &mut Vec<Finding>) {
    for proceeding in subject(facts, instrument) {
        let exhausted = proceeding.remedies_exhausted
            || proceeding.remedies.is_some()
            || final_decision(facts, proceeding).is_some();
        if !exhausted {
            let reference = proceeding.reference();
            found.push(Finding::new(
                Severity::Trap,
                "remedies-not-exhausted",
                "No final decision is recorded, nor that domestic remedies are exhausted or why they are not effective.",
                vec![reference.clone()],
                format!("dossier set {reference} remedies_exhausted=true remedies=…"),
            ));
        }
    }
}

fn custody(facts: &Facts<'_>, found: &mut Vec<Finding>) {
    if facts.in_custody() {
        return;
    }
    let last = facts.life.liberty().map(|last| last.step.reference());
    found.push(Finding::new(
        Severity::Recommended,
        "not-in-custody",
        "As far as the record says the defender is not in custody: only the regular procedure is open, and no urgent appeal.",
        vec![last.unwrap_or_else(|| facts.slug())],
        super::missing::add_step(facts, "--kind … --date …"),
    ));
}

/// Submissions are taken in English, French or Spanish.
fn language(facts: &Facts<'_>, found: &mut Vec<Finding>) {
    let language = facts.case.settings.working_language();
    if !["en", "fr", "es"]
        .iter()
        .any(|taken| crate::model::words::same_language(taken, language))
    {
        found.push(Finding::new(
            Severity::Recommended,
            "un-language",
            "Submissions to the Special Procedures are taken in English, French or Spanish; the dossier's own words are in another language: give texts by language ({en: …}).",
            vec![facts.slug()],
            format!("dossier edit {}", facts.slug()),
        ));
    }
}

/// A letter of the same kind whose readers are asked to act before a day that has passed.
fn act_before(facts: &Facts<'_>, communication: &str, found: &mut Vec<Finding>) {
    let dated: Vec<_> = facts
        .communications
        .iter()
        .filter(|c| c.kind.as_deref() == Some(communication))
        .filter_map(|c| Some((c, c.act_before.as_ref()?.latest_day()?)))
        .collect();
    let Some((last, day)) = dated.into_iter().max_by_key(|(_, day)| *day) else {
        return;
    };
    if day < facts.today {
        found.push(Finding::new(
            Severity::Recommended,
            "act-before-passed",
            format!("The day until which readers were asked to act has passed ({day})."),
            vec![last.reference()],
            format!("dossier set {} act_before=…", last.reference()),
        ));
    }
}
