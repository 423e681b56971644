//! What a letter lacks: pieces that its kind needs and that came out empty, each with the sentence
//! that tells how to fill it. The letter is composed to see; no rule here says what a piece is made of.
//!
//! Which kind needs which pieces stands in the kind's file. Sources of these needs: the usual structure
//! of each kind of letter in the field; the submission guidance of the UN Special Procedures; the model
//! questionnaire of the Working Group on Arbitrary Detention (methods of work, A/HRC/36/38, annex); the
//! complaint form of the human rights treaty bodies and the rules of procedure of the Human Rights
//! Committee (CCPR/C/3/Rev.12, rules 96 to 99); Rule 47 of the Rules of Court of the European Court of
//! Human Rights.

use super::facts::{Facts, Instrument};
use super::{Finding, Severity};
use crate::letter::{Gap, Need};
use crate::model::{Confidentiality, Record, Step, Stored, Violation};
use crate::vocabulary::Is;

/// A record, where one is there, and the command that fills a piece.
type Remedy = (Option<String>, String);

/// How a piece is filled.
struct Filled {
    /// The piece, as heads of kinds and layouts name it.
    piece: &'static str,
    /// The code of the finding that it is empty, after "missing-" or "withheld-".
    code: &'static str,
    /// What it is, as a noun phrase.
    what: &'static str,
    /// The record that it belongs to, and the command that records it.
    remedy: fn(&Facts<'_>) -> Remedy,
}

const fn filled(
    piece: &'static str,
    code: &'static str,
    what: &'static str,
    remedy: fn(&Facts<'_>) -> Remedy,
) -> Filled {
    Filled {
        piece,
        code,
        what,
        remedy,
    }
}

/// How each piece is filled that a kind needs or a form asks for.
#[rustfmt::skip]
const FILLED: &[Filled] = &[
    // The defender.
    filled("who", "description", "what the defender is, as a short noun phrase", |f| me(f, "description=…")),
    filled("person_work", "work", "what the defender works for (whom they serve, or their work)", |f| me(f, "serves=…")),
    filled("life", "biography", "the defender's life so far", |f| me(f, "born=…")),
    filled("person_organization", "affiliation", "an organization of the defender", |f| {
        (None, format!("dossier add-affiliation --actor {} --role … --organization ACTOR", f.slug()))
    }),
    filled("country", "country", "the State that the letter is about: where the case is, or the defender", |f| me(f, "country=…")),
    filled("person_sex", "gender", "the defender's gender (for grammar, and the sex that forms ask for)", |f| {
        me(f, &format!("gender={}", gender(f)))
    }),
    filled("person_birth_date", "birth-date", "the date of birth, or the age", |f| me(f, "born=…")),
    filled("person_age", "birth-date", "the date of birth, or the age", |f| me(f, "born=…")),
    filled("person_birth_place", "birth-place", "the place of birth", |f| me(f, "birth_place=…")),
    filled("person_family_name", "family-name", "the family name", |f| me(f, "family_name=…")),
    filled("person_given_name", "given-name", "the given names", |f| me(f, "given_name=…")),
    filled("person_other_names", "other-names", "other names and spellings", |f| me(f, "names+=\"[{text: …}]\"")),
    filled("person_nationality", "nationality", "the nationality", |f| me(f, "nationalities=…")),
    filled("person_identity_document", "identity-document", "an identity document with its number", |f| {
        me(f, "identifiers+=\"[{scheme: …, value: …, issuer: …}]\"")
    }),
    filled("person_profession", "profession", "the profession or activity", |f| me(f, "professions=…")),
    filled("person_address", "address", "the defender's address of usual residence", |f| {
        me(f, "contacts+=\"[{kind: address, value: …}]\"")
    }),
    filled("person_residence", "address", "the defender's address of usual residence", |f| {
        me(f, "contacts+=\"[{kind: address, value: …}]\"")
    }),
    filled("person_whereabouts", "whereabouts", "where the defender is now", |f| me(f, "whereabouts=…")),
    // Who writes, and to whom.
    filled("place", "place", "the place in the date line of letters", |_| dossier("place=…")),
    filled("sender_name", "sender", "in whose name letters are written (anonymous submissions are refused)", |_| dossier("sender=ACTOR")),
    filled("sender_contacts", "sender-contact", "an address, e-mail or telephone number of the sender", |f| {
        of(f.sender, "ACTOR", "contacts+=\"[{kind: email, value: …}]\"")
    }),
    filled("signatory", "signatory", "who signs letters", |_| dossier("signatory=… signatory_title=…")),
    filled("case_code", "case-code", "the code of the series of letters on the case", |_| dossier("case_code=…")),
    filled("languages", "preferred-language", "the language in which to write to the addressees", |f| addressee(f, "country=…")),
    filled("addressee", "addressee", "whom the letter goes to: an authority named with --to, or the addressees of demands", |f| {
        let demand = f.demands.first().copied();
        match demand {
            Some(_) => of(demand, "DEMAND", "addressees+=ACTOR"),
            None => demand_more(f),
        }
    }),
    filled("addressee_contacts", "addressee-address", "an address, e-mail, fax or telephone number of whom the letter goes to", |f| {
        addressee(f, "contacts+=\"[{kind: address, value: …}]\"")
    }),
    filled("addressee_salutation", "addressee-salutation", "how a letter addresses whom it goes to", |f| addressee(f, "salutation=…")),
    filled("demands", "demands", "demands, so the letter asks for nothing (`appeal --suggest-demands` proposes some)", demand_more),
    filled("representative", "representative", "the lawyer or other representative", |f| {
        let kind = f.code("relationship-kinds", Is::Counsel);
        (None, format!("dossier add-relationship --actor {} --kind {kind} --other ACTOR", f.slug()))
    }),
    // What happened.
    filled("lead", "event", "something that happened: an incident, or a step of a proceeding", add_incident),
    filled("facts", "event", "something that happened: an incident, or a step of a proceeding", add_incident),
    filled("background", "background", "something earlier than the present case: another incident or proceeding", add_incident),
    filled("event_date", "event-date", "the date of the main event", |f| latest(f, "date=…")),
    filled("event_place", "event-place", "the place of the main event", |f| latest(f, "place=…")),
    filled("perpetrators", "perpetrators", "the alleged perpetrators, by name or in words", |f| {
        latest(f, if f.incidents.is_empty() { "authority=ACTOR" } else { "by+=\"[{wording: …}]\"" })
    }),
    // Charges.
    filled("charge_articles", "charge-article", "the article of the charge", |f| {
        of(f.charges.first().copied(), "CHARGE", "provisions=PROVISION")
    }),
    filled("charge_wording", "charge-wording", "the wording of the charge: the offence, the allegation, or the authorities' own words", |f| {
        of(f.charges.first().copied(), "CHARGE", "offence=…")
    }),
    // Arrest and detention.
    filled("arrest_date", "arrest-date", "the date of the arrest", |f| arrest(f, "date=…", "date=…")),
    filled("arrest_place", "arrest-place", "the place of the arrest", |f| arrest(f, "place=…", "place=…")),
    filled("arrest_forces", "arrest-forces", "the forces that carried out the arrest", |f| {
        let role = f.code("involvement-roles", Is::Usual);
        arrest(f, &format!("involved+=\"[{{wording: …, role: {role}}}]\""), "by+=\"[{wording: …}]\"")
    }),
    filled("arrest_warrant", "arrest-warrant", "which warrant or decision was shown at the arrest, or that none was", |f| arrest(f, "warrant=…", "warrant=…")),
    filled("arrest_authority", "arrest-authority", "the authority that issued the warrant or ordered the arrest", |f| {
        let degree = f.code("involvement-degrees", Is::Ordered);
        let ordered = format!("[{{actor: ACTOR, degree: {degree}}}]");
        arrest(f, &format!("involved+=\"{ordered}\""), &format!("by+=\"{ordered}\""))
    }),
    filled("arrest_reasons", "arrest-reasons", "the reasons given for the arrest", |f| arrest(f, "stated_reason=…", "stated_reason=…")),
    filled("arrest_law", "arrest-law", "the law applied at the arrest", |f| arrest(f, "legal_basis=PROVISION", "legal_basis=PROVISION")),
    filled("detention_date", "detention-date", "since when the defender is detained", |f| detention(f, "date=…")),
    filled("detention_duration", "detention-duration", "how long the defender has been held: the days on which custody began and ended", |f| detention(f, "date=…")),
    filled("detention_place", "detention-place", "the place of detention", |f| detention(f, "place=…")),
    filled("detention_forces", "detention-forces", "the forces that hold the defender", |f| {
        let role = f.code("involvement-roles", Is::Usual);
        detention(f, &format!("involved+=\"[{{actor: ACTOR, role: {role}}}]\""))
    }),
    filled("detention_authority", "detention-authority", "the authority that ordered the detention", |f| detention(f, "authority=COURT")),
    filled("detention_reasons", "detention-reasons", "the reasons given for the detention", |f| detention(f, "stated_reason=…")),
    filled("detention_law", "detention-law", "the law applied to the detention", |f| detention(f, "legal_basis=PROVISION")),
    // Complaints.
    filled("remedies", "remedies", "the domestic remedies: which were used, and why others are not effective", |f| {
        complaint(f, if f.main_proceeding().is_some() { "remedies=@remedies.txt" } else { "state_response_note=…" })
    }),
    filled("final_decision", "final-decision", "the final domestic decision with its date", |f| {
        let proceeding = f.main_proceeding().map(Stored::reference);
        let shown = proceeding.clone().unwrap_or_else(|| "PROCEEDING".into());
        (proceeding, format!("dossier add-step --proceeding {shown} --kind … --date …"))
    }),
    filled("documents", "documents", "sources that may be named, for the list of documents", |f| {
        let step = f.steps.last().map(|step| step.reference());
        let shown = step.clone().unwrap_or_else(|| "STEP".into());
        (step, format!("dossier cite {shown} SOURCE"))
    }),
    filled("arbitrary_categories", "categories", "the categories of arbitrary detention (I to V)", |f| {
        complaint(f, "violations+=\"[{category: …, argument: …}]\"")
    }),
    filled("arbitrary_categories.argument", "category-arguments", "an argument for each category of arbitrary detention", |f| {
        argue(f.violations().into_iter().filter(|(_, violation)| violation.category.is_some()).collect())
    }),
    filled("covenant_articles", "covenant-articles", "the articles of the Covenant on Civil and Political Rights that are violated", violate),
    filled("covenant_articles.argument", "covenant-arguments", "an argument for each article of the Covenant", |f| {
        argue(f.violations_of(Instrument::Covenant))
    }),
    filled("convention_articles", "convention-articles", "the articles of the European Convention on Human Rights that are violated", violate),
    filled("convention_articles.argument", "convention-arguments", "an argument for each article of the Convention", |f| {
        argue(f.violations_of(Instrument::Convention))
    }),
];

/// Sets a field of the defender.
fn me(facts: &Facts<'_>, assignment: &str) -> Remedy {
    (None, format!("dossier set {} {assignment}", facts.slug()))
}

/// Sets a setting of the dossier.
fn dossier(assignment: &str) -> Remedy {
    (None, format!("dossier set dossier {assignment}"))
}

/// Sets a field of a record, or of a stand-in where it is not there yet.
fn of<R: Record>(record: Option<&Stored<R>>, stand_in: &str, assignment: &str) -> Remedy {
    let reference = record.map(Stored::reference);
    let shown = reference.clone().unwrap_or_else(|| stand_in.to_owned());
    (reference, format!("dossier set {shown} {assignment}"))
}

fn addressee(facts: &Facts<'_>, assignment: &str) -> Remedy {
    of(facts.addressees().first().copied(), "ACTOR", assignment)
}

/// The gender that goes with the recorded pronouns; what is not recorded is for people to say.
fn gender(facts: &Facts<'_>) -> &'static str {
    match facts.me.pronouns.as_deref() {
        Some("she/her") => "female",
        Some("he/him") => "male",
        _ => "…",
    }
}

fn add_incident(facts: &Facts<'_>) -> Remedy {
    let me = facts.slug();
    let command = format!("dossier add-incident --target {me} --date … --type … --summary …");
    (None, command)
}

fn demand_more(facts: &Facts<'_>) -> Remedy {
    let me = facts.slug();
    let command = format!("dossier add-demand --about {me} --text … --addressee ACTOR");
    (None, command)
}

/// The command that adds a step to the defender's case.
pub fn add_step(facts: &Facts<'_>, rest: &str) -> String {
    let to = match facts.main_proceeding() {
        Some(proceeding) => format!("--proceeding {}", proceeding.reference()),
        None => format!("--defender {}", facts.slug()),
    };
    format!("dossier add-step {to} {rest}")
}

/// Sets a field of what happened last.
fn latest(facts: &Facts<'_>, assignment: &str) -> Remedy {
    match facts.incidents.last() {
        Some(incident) => of(Some(*incident), "INCIDENT", assignment),
        None => of(facts.steps.last().copied(), "INCIDENT", assignment),
    }
}

/// Sets a field of the record of the arrest, a step or an incident; records it where there is none.
fn arrest(facts: &Facts<'_>, step: &str, incident: &str) -> Remedy {
    let Some(arrest) = facts.arrest().or_else(|| facts.missing()) else {
        let kind = facts.code("step-kinds", Is::Arrest);
        let rest = format!("--kind {kind} --date … --place … --authority ACTOR");
        return (None, add_step(facts, &rest));
    };
    match arrest.step {
        Some(own) => of(Some(own), "STEP", step),
        None => of(arrest.incident, "INCIDENT", incident),
    }
}

/// Sets a field of the order on which the defender is held; records one where there is none.
fn detention(facts: &Facts<'_>, assignment: &str) -> Remedy {
    let order: Option<&Stored<Step>> = facts.course.ground_of_custody(&facts.me.key());
    if order.is_some() {
        return of(order, "STEP", assignment);
    }
    let kind = facts.code("step-kinds", Is::CustodyOrder);
    let rest = format!("--kind {kind} --date … --authority COURT --ends …");
    (None, add_step(facts, &rest))
}

/// Sets a field of the proceeding that a complaint is about, else of what happened last.
fn complaint(facts: &Facts<'_>, assignment: &str) -> Remedy {
    match facts.main_proceeding() {
        Some(proceeding) => of(Some(proceeding), "PROCEEDING", assignment),
        None => of(facts.incidents.last().copied(), "PROCEEDING", assignment),
    }
}

fn violate(facts: &Facts<'_>) -> Remedy {
    complaint(
        facts,
        "violations+=\"[{provision: PROVISION, argument: …}]\"",
    )
}

/// Opens the record of the first violation for which nothing is argued.
fn argue(violations: Vec<(String, &Violation)>) -> Remedy {
    let mut unargued = violations.into_iter();
    let record = unargued.find(|(_, violation)| violation.argument.is_none());
    let record = record.map(|(reference, _)| reference);
    let shown = record.clone().unwrap_or_else(|| "PROCEEDING".into());
    (record, format!("dossier edit {shown}"))
}

/// What a gap of the letter is, and how it is filled: not recorded, or above the level of the letter.
/// `of_full` are the gaps of the same letter made from everything that is recorded.
pub(super) fn finding(full: &Facts<'_>, gap: &Gap, of_full: &[Gap]) -> Finding {
    let severity = match gap.need {
        Need::Needed => Severity::Required,
        Need::Field | Need::Better => Severity::Recommended,
    };
    let known = FILLED.iter().find(|filled| filled.piece == gap.piece);
    let (code, what, (reference, remedy)) = match known {
        Some(known) => {
            let mut remedy = (known.remedy)(full);
            if let (Some(record), Some(usual)) = (&gap.record, &remedy.0) {
                remedy = (Some(record.clone()), remedy.1.replace(usual, record));
            }
            (known.code, known.what, remedy)
        }
        None => (
            "field",
            gap.label.as_str(),
            (None, format!("dossier edit {}", full.slug())),
        ),
    };
    if of_full.iter().any(|other| other.piece == gap.piece) {
        return Finding::new(
            severity,
            format!("missing-{code}"),
            format!("Not recorded: {what}."),
            vec![reference.unwrap_or_else(|| full.slug())],
            remedy,
        );
    }
    let next = match full.letter {
        Confidentiality::Public => Confidentiality::Internal,
        _ => Confidentiality::Secret,
    };
    let kind = full.kind.map_or("", |kind| kind.code.as_str());
    Finding::new(
        severity,
        format!("withheld-{code}"),
        format!(
            "Recorded, but above {}, the level of this letter: {what}.",
            full.letter
        ),
        vec![full.slug()],
        format!(
            "dossier appeal {} --kind {kind} --include {next}",
            full.slug()
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::compose::PIECES;
    use crate::letter::kind::kinds;

    #[test]
    fn every_need_can_be_filled_and_every_filled_one_is_a_piece() {
        for kind in kinds() {
            for need in kind.needs.iter().chain(&kind.better_with) {
                let known = FILLED.iter().any(|filled| filled.piece == need.piece);
                assert!(known, "{}: {}", kind.code, need.piece);
            }
        }
        for filled in FILLED {
            let name = filled.piece.split('.').next().unwrap();
            assert!(PIECES.iter().any(|(piece, _)| *piece == name), "{name}");
        }
    }

    /// A field of a form that is empty says so, and is told how to fill it.
    #[test]
    fn every_field_of_a_form_can_be_filled() {
        for kind in kinds().iter().filter(|kind| kind.form) {
            let layout = kind.layout();
            for field in layout.lines().filter_map(|line| line.strip_prefix(":: ")) {
                let filled = field.rsplit(" :: ").next().unwrap();
                let Some(pieces) = filled.strip_prefix("{{ ") else {
                    continue;
                };
                let last = pieces
                    .trim_end_matches(" }}")
                    .rsplit(" or ")
                    .next()
                    .unwrap();
                // What is always there, and what the letter itself says.
                let never_empty = ["person_name", "consent"].contains(&last) || last.contains("t(");
                let known = FILLED.iter().any(|filled| filled.piece == last);
                assert!(known || never_empty, "{}: {last}", kind.code);
            }
        }
    }
}
