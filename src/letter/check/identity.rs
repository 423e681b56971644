//! Facts about the defender, those who write and those who are written to.

use super::facts::Facts;
use super::requirements::Fact;
use crate::model::{Actor, Confidentiality, Contact, LifeEvent, Stored};
use crate::vocabulary::Is;

fn always(_: &Facts<'_>) -> bool {
    true
}

/// Sets a field of the defender.
fn set(facts: &Facts<'_>, assignment: &str) -> (Option<String>, String) {
    let me = facts.slug();
    (None, format!("dossier set {me} {assignment}"))
}

/// Whether an actor can be reached in one of these ways, for those who see up to a level.
fn reached(actor: &Stored<Actor>, kinds: &[&str], seen: Confidentiality) -> bool {
    let level = |c: &Contact| c.confidentiality.unwrap_or(Confidentiality::Internal);
    actor.contacts.iter().any(|contact| {
        level(contact) <= seen
            && contact.value.is_some()
            && contact.kind.as_deref().is_some_and(|k| kinds.contains(&k))
    })
}

/// The first addressee, or a stand-in, for commands.
fn first_addressee(facts: &Facts<'_>) -> (Option<String>, String) {
    let reference = facts.addressees().first().map(|a| a.reference());
    let shown = reference.clone().unwrap_or_else(|| "ACTOR".to_owned());
    (reference, shown)
}

fn set_addressee(facts: &Facts<'_>, assignment: &str) -> (Option<String>, String) {
    let (reference, shown) = first_addressee(facts);
    (reference, format!("dossier set {shown} {assignment}"))
}

fn set_sender(facts: &Facts<'_>, assignment: &str) -> (Option<String>, String) {
    let reference = facts.sender.map(|sender| sender.reference());
    let shown = reference.clone().unwrap_or_else(|| "ACTOR".to_owned());
    (reference, format!("dossier set {shown} {assignment}"))
}

fn has_addressee(facts: &Facts<'_>) -> bool {
    !facts.addressees().is_empty()
}

fn has_sender(facts: &Facts<'_>) -> bool {
    facts.sender.is_some()
}

/// An addressee's contacts are for writing to, whatever their level.
const WRITTEN_TO: Confidentiality = Confidentiality::Secret;

/// Facts about people.
pub const IDENTITY: &[Fact] = &[
    Fact {
        code: "description",
        what: "what the defender is, as a short noun phrase",
        applies: always,
        met: |f| f.me.description.is_some(),
        remedy: |f| set(f, "description=\"migrant rights defender\""),
    },
    Fact {
        code: "work",
        what: "what the defender works for (whom they serve, or their work)",
        applies: always,
        met: |f| f.me.work.is_some() || f.me.serves.is_some(),
        remedy: |f| set(f, "serves=…"),
    },
    Fact {
        code: "biography",
        what: "the defender's life so far",
        applies: always,
        met: |f| f.me.biography.is_some(),
        remedy: |f| set(f, "biography=@life.txt"),
    },
    Fact {
        code: "affiliation",
        what: "a role or an organization of the defender",
        applies: always,
        met: |f| !f.affiliations.is_empty(),
        remedy: |f| {
            let me = f.slug();
            (
                None,
                format!("dossier add-affiliation --actor {me} --role … --organization ACTOR"),
            )
        },
    },
    Fact {
        code: "country",
        what: "the country where the defender is or works",
        applies: always,
        met: |f| f.me.country.is_some(),
        remedy: |f| set(f, "country=…"),
    },
    Fact {
        code: "place",
        what: "the place in the date line of letters",
        applies: always,
        met: |f| f.case.settings.place.is_some(),
        remedy: |_| (None, "dossier set dossier place=…".into()),
    },
    Fact {
        code: "gender",
        what: "the defender's gender (for grammar, and the sex that forms ask for)",
        applies: always,
        met: |f| f.me.gender.is_some(),
        remedy: |f| set(f, "gender=female"),
    },
    Fact {
        code: "pronouns",
        what: "the defender's pronouns",
        applies: always,
        met: |f| f.me.pronouns.is_some(),
        remedy: |f| set(f, "pronouns=she/her"),
    },
    Fact {
        code: "birth-date",
        what: "the date of birth, or the age",
        applies: always,
        met: |f| {
            let dated = |e: &Stored<LifeEvent>| {
                f.terms.is("life-event-kinds", e.kind.as_deref(), Is::Birth)
                    && e.date.as_ref().is_some_and(|d| !d.is_undated())
            };
            f.me.born.is_some() || f.me.age.is_some() || f.life_events.iter().any(|e| dated(e))
        },
        remedy: |f| set(f, "born=…"),
    },
    Fact {
        code: "nationality",
        what: "the nationality (or, for a stateless person, that in the civil status)",
        applies: always,
        met: |f| !f.me.nationalities.is_empty() || f.me.civil_status.is_some(),
        remedy: |f| set(f, "nationalities=…"),
    },
    Fact {
        code: "identity-document",
        what: "an identity document with its number",
        applies: always,
        met: |f| {
            f.me.identifiers.iter().any(|i| {
                i.value.is_some()
                    && i.confidentiality.unwrap_or(Confidentiality::Internal) <= f.seen
            })
        },
        remedy: |f| {
            set(
                f,
                "identifiers+=\"[{scheme: passport, value: …, issuer: …}]\"",
            )
        },
    },
    Fact {
        code: "profession",
        what: "the profession or activity",
        applies: always,
        met: |f| !f.me.professions.is_empty(),
        remedy: |f| set(f, "professions=…"),
    },
    Fact {
        code: "address",
        what: "the defender's address of usual residence",
        applies: always,
        met: |f| reached(f.me, &["address"], f.seen),
        remedy: |f| set(f, "contacts+=\"[{kind: address, value: …}]\""),
    },
    Fact {
        code: "sender",
        what: "in whose name letters are written (anonymous submissions are refused)",
        applies: always,
        met: has_sender,
        remedy: |_| (None, "dossier set dossier sender=ACTOR".into()),
    },
    Fact {
        code: "sender-contact",
        what: "an address, e-mail or telephone number of the sender",
        applies: has_sender,
        met: |f| {
            f.sender
                .is_some_and(|s| reached(s, &["address", "email", "phone"], WRITTEN_TO))
        },
        remedy: |f| set_sender(f, "contacts+=\"[{kind: email, value: …}]\""),
    },
    Fact {
        code: "press-contact",
        what: "a public e-mail or telephone number of the sender, for journalists",
        applies: has_sender,
        met: |f| {
            f.sender
                .is_some_and(|s| reached(s, &["email", "phone"], f.seen))
        },
        remedy: |f| {
            set_sender(
                f,
                "contacts+=\"[{kind: email, value: …, note: press, confidentiality: public}]\"",
            )
        },
    },
    Fact {
        code: "signatory",
        what: "who signs letters",
        applies: always,
        met: |f| f.case.settings.signatory.is_some(),
        remedy: |_| {
            (
                None,
                "dossier set dossier signatory=… signatory_title=…".into(),
            )
        },
    },
    Fact {
        code: "addressee",
        what: "whom the letter goes to: an authority named with --to, or the addressees of demands",
        applies: always,
        met: has_addressee,
        remedy: |f| match f.demands.first() {
            Some(demand) => {
                let demand = demand.reference();
                let remedy = format!("dossier set {demand} addressees+=ACTOR");
                (Some(demand), remedy)
            }
            None => {
                let me = f.slug();
                (
                    None,
                    format!("dossier add-demand --about {me} --text … --addressee ACTOR"),
                )
            }
        },
    },
    Fact {
        code: "addressee-address",
        what: "the addressee's address, e-mail or fax number",
        applies: has_addressee,
        met: |f| {
            f.addressees()
                .iter()
                .any(|a| reached(a, &["address", "email", "fax"], WRITTEN_TO))
        },
        remedy: |f| set_addressee(f, "contacts+=\"[{kind: address, value: …}]\""),
    },
    Fact {
        code: "addressee-contact",
        what: "an e-mail, address, fax or telephone number of each addressee to whom members write",
        applies: has_addressee,
        met: |f| {
            f.addressees().iter().any(|a| {
                reached(
                    a,
                    &["address", "email", "fax", "phone", "social-media"],
                    WRITTEN_TO,
                )
            })
        },
        remedy: |f| set_addressee(f, "contacts+=\"[{kind: email, value: …}]\""),
    },
    Fact {
        code: "addressee-salutation",
        what: "how a letter addresses whom it goes to",
        applies: has_addressee,
        met: |f| f.addressees().iter().any(|a| a.salutation.is_some()),
        remedy: |f| set_addressee(f, "salutation=\"Dear Minister\""),
    },
    Fact {
        code: "addressee-office",
        what: "the addressee's office or title",
        applies: has_addressee,
        met: |f| {
            f.addressees().iter().any(|a| {
                a.title.is_some() || a.organization_kind.is_some() || a.description.is_some()
            })
        },
        remedy: |f| set_addressee(f, "title=…"),
    },
    Fact {
        code: "permanent-mission",
        what: "an embassy or permanent mission of the State among the addressees",
        applies: always,
        met: |f| {
            f.case.actors.iter().any(|a| {
                let name = a.name.as_deref().unwrap_or_default().to_lowercase();
                let kind = a.organization_kind.as_deref();
                (f.terms.is("organization-kinds", kind, Is::Embassy)
                    || name.contains("permanent mission"))
                    && !a.contacts.is_empty()
            })
        },
        remedy: |f| {
            let demand = f.demands.first().map(|d| d.reference());
            let shown = demand.clone().unwrap_or_else(|| "DEMAND".into());
            (demand, format!("dossier set {shown} addressees+=MISSION"))
        },
    },
    Fact {
        code: "preferred-language",
        what: "the language in which to write to the addressees",
        applies: always,
        met: |f| {
            f.case.settings.language.is_some()
                || f.communications.iter().any(|c| c.language.is_some())
        },
        remedy: |_| (None, "dossier set dossier language=en".into()),
    },
    Fact {
        code: "case-code",
        what: "the code of the series of letters on the case",
        applies: always,
        met: |f| {
            f.case.settings.case_code.is_some()
                || f.communications.iter().any(|c| c.case_code.is_some())
        },
        remedy: |_| {
            (None, "dossier set dossier case_code=\"{country3} {serial:3} / {month:2}{year:2} / XYZ {programme:3}\"".into())
        },
    },
    Fact {
        code: "act-before",
        what: "until when readers are asked to act",
        applies: always,
        met: |f| {
            f.communications.iter().any(|c| {
                c.act_before
                    .as_ref()
                    .and_then(|d| d.latest_day())
                    .is_some_and(|day| day >= f.today)
            })
        },
        remedy: |f| {
            let me = f.slug();
            (
                None,
                format!(
                    "dossier add-communication --kind urgent-action --about {me} --field act_before=…"
                ),
            )
        },
    },
];
