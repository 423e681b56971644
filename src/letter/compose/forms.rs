//! Answers to the fields of forms: identity, arrest, detention, who is responsible, consent.

use super::{Composer, Sentence};
use crate::date::UncertainDate;
use crate::letter::gather::{Past, Told};
use crate::letter::language::Arguments;
use crate::model::{Incident, Involved, Step, Stored};
use crate::view::claim::Claim;
use crate::vocabulary::{By, Is, Who};

impl<'c> Composer<'_, 'c> {
    /// A value that rests on the defender's own record.
    fn mine(&self, text: Option<String>) -> Vec<Sentence> {
        text.filter(|text| !text.trim().is_empty())
            .map(|text| Sentence::phrase(text, [self.view.defender.reference()]))
            .into_iter()
            .collect()
    }

    /// One field about the defender, saying which field of the record it gives.
    pub(super) fn identity(&self, field: &str) -> Vec<Sentence> {
        let told = self.identity_in_words(field).into_iter();
        told.map(|sentence| match sentence.claims.is_empty() {
            true => sentence.saying(field_of(field)),
            false => sentence,
        })
        .collect()
    }

    fn identity_in_words(&self, field: &str) -> Vec<Sentence> {
        let actor = self.view.defender;
        let proper = |text: &Option<String>| text.as_deref().map(|text| self.proper(text));
        let dates = self.words.dates;
        match field {
            "name" => self.mine(Some(self.me.name.clone())),
            "family_name" => self.mine(proper(&actor.family_name)),
            "given_name" => self.mine(proper(&actor.given_name)),
            "other_names" => {
                let mut names: Vec<String> = Vec::new();
                let others = actor.names.iter().filter_map(|name| name.text.clone());
                for name in others.chain([actor.display_name().to_owned()]) {
                    let name = self.proper(&name);
                    if name != self.me.name && !names.contains(&name) {
                        names.push(name);
                    }
                }
                self.mine(Some(names.join("; ")))
            }
            "sex" => self.mine(
                actor
                    .gender
                    .as_deref()
                    .map(|code| self.words.label(self.view.terms, "genders", code)),
            ),
            "birth_date" => match &actor.born {
                Some(date) => self.mine(Some(dates.plain(date))),
                None => self.identity("age"),
            },
            "birth_place" => self.mine(proper(&actor.birth_place)),
            "age" => self.mine(actor.age.map(|age| match &actor.age_on {
                Some(on) => self.words.say(
                    "field-age-on",
                    &Arguments::with("age", age.to_string()).and("date", dates.within_sentence(on)),
                ),
                None => age.to_string(),
            })),
            "nationality" => {
                let names: Vec<String> = actor
                    .nationalities
                    .iter()
                    .map(|code| self.words.country(code))
                    .collect();
                self.mine(Some(self.words.list(&names)))
            }
            "identity_document" => {
                let open = |i: &&crate::model::Identifier| {
                    self.view.audience.identifies()
                        && i.confidentiality
                            .unwrap_or(crate::model::Confidentiality::Internal)
                            <= self.view.level
                };
                let list: Vec<String> = actor
                    .identifiers
                    .iter()
                    .filter(open)
                    .filter(|i| is_document(i))
                    .filter_map(|i| {
                        let value = self.proper(i.value.as_deref()?);
                        Some(match &i.scheme {
                            Some(scheme) => format!("{}: {value}", self.proper(scheme)),
                            None => value,
                        })
                    })
                    .collect();
                self.mine(Some(list.join("; ")))
            }
            "profession" => {
                let mut list: Vec<String> = actor
                    .professions
                    .iter()
                    .map(|text| self.inline(text))
                    .collect();
                if list.is_empty() {
                    list.extend(actor.description.as_deref().map(|text| self.inline(text)));
                }
                self.mine(Some(list.join(", ")))
            }
            "organization" => {
                let mut rests = Vec::new();
                let mut names: Vec<String> = Vec::new();
                for affiliation in &self.view.affiliations {
                    let link = affiliation.organization.as_ref();
                    if let Some(organization) = link.and_then(|link| self.actor(link)) {
                        rests.extend([affiliation.reference(), organization.reference()]);
                        names.push(self.name(organization));
                    }
                }
                if names.is_empty() {
                    return Vec::new();
                }
                vec![Sentence::phrase(names.join("; "), rests).saying("organization")]
            }
            "residence" => {
                let own = actor.contacts.iter().find(|contact| {
                    let kind = contact.kind.as_deref();
                    self.view.terms.is("contact-kinds", kind, Is::Address)
                        && contact
                            .confidentiality
                            .unwrap_or(crate::model::Confidentiality::Internal)
                            <= self.view.level
                });
                let own = own.and_then(|contact| contact.value.as_deref());
                self.mine(own.map(|text| self.proper(text).lines().collect::<Vec<_>>().join(", ")))
            }
            "address" => {
                let own = self.identity("residence");
                if !own.is_empty() {
                    return own;
                }
                // A country alone is no address.
                let Some(place) = proper(&actor.place) else {
                    return Vec::new();
                };
                let country = actor.country.as_ref().map(|c| self.words.country(c));
                let all: Vec<String> = std::iter::once(place).chain(country).collect();
                self.mine(Some(all.join(", ")))
            }
            "whereabouts" => self.mine(actor.whereabouts.as_deref().map(|text| self.inline(text))),
            "pronouns" => {
                let unknown = actor.pronouns.is_none()
                    && actor.gender.is_none()
                    && self.sort_of(actor) == Who::Person;
                if unknown {
                    return self.mine(Some(self.me.name.clone()));
                }
                let pronouns = match &actor.pronouns {
                    Some(pronouns) if self.words.tag == "en" => self.proper(pronouns),
                    _ => {
                        let gender = match self.me.gender {
                            "group" => "other",
                            gender => gender,
                        };
                        self.words.word(&format!("pronouns-{gender}"))
                    }
                };
                let me = Arguments::with("name", &self.me.name).and("pronouns", pronouns);
                self.mine(Some(self.words.say("urgent-action-pronouns", &me)))
            }
            _ => Vec::new(),
        }
    }

    /// One field about the arrest.
    pub(super) fn arrest(&self, field: &str) -> Vec<Sentence> {
        let key = &self.view.key;
        let Some(taking) = self.view.course.arrest_of(key) else {
            // Liberty that was lost with a judgment was lost then.
            let began = self.view.life.pieces.last().map(|piece| piece.from);
            return began
                .map(|step| self.step_field(step, field))
                .unwrap_or_default();
        };
        let by_step = taking.step.map(|step| self.step_field(step, field));
        match by_step.filter(|told| !told.is_empty()) {
            Some(told) => told,
            None => {
                let told = taking.incident.map(|own| self.incident_field(own, field));
                told.unwrap_or_default()
            }
        }
    }

    /// One field about the detention: since when, by which orders it rests, who holds the defender.
    pub(super) fn detention(&self, field: &str) -> Vec<Sentence> {
        if field == "duration" {
            let days = self.view.days_in_custody().map(|days| {
                let last = self.view.liberty().map(|last| last.step.reference());
                let span = self.words.dates.span_of_days(days);
                let reported = self.view.reach.last_reported(self.view.today);
                let until = reported.filter(|day| *day < self.view.life.until);
                let until = until.map(|day| self.words.dates.until(&UncertainDate::day(day)));
                let until = self.part("aside", "text", until);
                Sentence::phrase(
                    format!("{span}{until}"),
                    last.into_iter().chain([self.view.defender.reference()]),
                )
                .claiming([Claim {
                    predicate: "days-in-custody".to_owned(),
                    people: vec![self.view.key.clone()],
                    date: Some(self.view.today.to_string()),
                    amounts: [("days", days.to_string())].into_iter().collect(),
                    ..Claim::default()
                }])
            });
            return days.into_iter().collect();
        }
        if field == "date" {
            return self.arrest(field);
        }
        let orders = self.view.course.detention_of(&self.view.key).into_iter();
        let orders = orders.filter(|step| {
            self.means(step)
                .is_any(&[Is::GroundOfCustody, Is::Transfer])
        });
        let mut out: Vec<Sentence> = Vec::new();
        for step in orders {
            for sentence in self.step_field(step, field) {
                if out.iter().all(|known| known.text != sentence.text) {
                    out.push(sentence);
                }
            }
        }
        // Who took somebody, and where, is not who holds them, and where.
        if out.is_empty() && field == "place" && self.view.in_custody() {
            return self.identity("whereabouts");
        }
        if out.is_empty() && !matches!(field, "place" | "forces") {
            return self.arrest(field);
        }
        separated(out)
    }

    fn step_field(&self, step: &Stored<Step>, field: &str) -> Vec<Sentence> {
        let by_court = matches!(self.means(step).by, Some(By::Court | By::Prosecutor));
        let authority = step.authority.as_ref();
        let mut rests = self.rests_on(step);
        rests.extend(authority.and_then(|l| self.actor(l)).map(Stored::reference));
        rests.extend(self.involved_references(&step.involved));
        let ordered = |part: &&Involved| {
            let degree = part.degree.as_deref();
            self.view
                .terms
                .is("involvement-degrees", degree, Is::Ordered)
        };
        let text = match field {
            "date" => step.date.as_ref().map(|date| self.words.dates.plain(date)),
            "place" => step.place.as_deref().map(|place| self.proper(place)),
            "forces" => {
                let took_part: Vec<Involved> = step
                    .involved
                    .iter()
                    .filter(|part| !ordered(part))
                    .filter(|part| {
                        let terms = self.view.terms;
                        let role = part.role.as_deref();
                        let role = terms.meaning("involvement-roles", role);
                        part.role.is_none() || role.is_any(&[Is::Perpetrator, Is::Usual])
                    })
                    .cloned()
                    .collect();
                let mut names = self.involved(&took_part);
                // A court orders; it neither arrests nor holds anybody.
                if names.is_empty() && !by_court {
                    names.extend(self.called_link(authority));
                }
                (!names.is_empty()).then(|| self.words.list(&names))
            }
            // Who carried an arrest out did not therefore order it.
            "authority" => {
                let orders: Vec<Involved> = step.involved.iter().filter(ordered).cloned().collect();
                let mut names = self.involved(&orders);
                if names.is_empty() && by_court {
                    names.extend(self.called_link(authority));
                }
                (!names.is_empty()).then(|| self.words.list(&names))
            }
            "warrant" => step.warrant.as_deref().map(|text| self.inline(text)),
            "reasons" => step
                .stated_reason
                .as_deref()
                .map(|text| self.inline(text))
                .or_else(|| {
                    let case = self
                        .view
                        .case_of(step)
                        .filter(|_| !step.charges.is_empty())?;
                    let charges = self.charge_words(&self.charges_of(case, step))?;
                    rests.extend(charges.rests_on);
                    Some(charges.text)
                }),
            "law" => step
                .legal_basis
                .as_ref()
                .and_then(|link| self.view.index.provision(link))
                .map(|provision| {
                    rests.push(provision.reference());
                    self.provision(provision)
                }),
            _ => None,
        };
        let told = phrase_of(text, rests).into_iter();
        told.map(|sentence| sentence.saying(field_of(field)))
            .collect()
    }

    fn incident_field(&self, incident: &Stored<Incident>, field: &str) -> Vec<Sentence> {
        let mut rests = self.rests_on(incident);
        rests.extend(self.involved_references(&incident.by));
        let text = match field {
            "date" => incident
                .date
                .as_ref()
                .map(|date| self.words.dates.plain(date)),
            "place" => incident.place.as_deref().map(|place| self.proper(place)),
            "forces" => {
                let ordered = |part: &&Involved| {
                    let degree = part.degree.as_deref();
                    let terms = self.view.terms;
                    terms.is("involvement-degrees", degree, Is::Ordered)
                };
                let forces = incident.by.iter().filter(|part| !ordered(part));
                let forces: Vec<Involved> = forces.cloned().collect();
                let names = self.parts(&forces);
                (!names.is_empty()).then(|| self.words.list(&names))
            }
            "authority" => {
                let orders = incident.by.iter().filter(|part| {
                    let degree = part.degree.as_deref();
                    self.view
                        .terms
                        .is("involvement-degrees", degree, Is::Ordered)
                });
                let orders: Vec<Involved> = orders.cloned().collect();
                let names = self.involved(&orders);
                (!names.is_empty()).then(|| self.words.list(&names))
            }
            "warrant" => incident.warrant.as_deref().map(|text| self.inline(text)),
            "reasons" => incident
                .stated_reason
                .as_deref()
                .map(|text| self.inline(text)),
            "law" => incident
                .legal_basis
                .as_ref()
                .and_then(|link| self.view.index.provision(link))
                .map(|provision| {
                    rests.push(provision.reference());
                    self.provision(provision)
                }),
            _ => None,
        };
        let told = phrase_of(text, rests).into_iter();
        told.map(|sentence| sentence.saying(field_of(field)))
            .collect()
    }

    /// Who is said to be responsible, act by act: nobody is left out, and nobody is made responsible
    /// for what others did.
    pub(super) fn perpetrators(&self) -> Vec<Sentence> {
        let mut out: Vec<Sentence> = Vec::new();
        let mut add =
            |names: Vec<String>, what: String, date: Option<&UncertainDate>, rests: Vec<String>| {
                if names.is_empty() {
                    return;
                }
                let date = date.filter(|date| !date.is_undated());
                let date = date.map(|date| self.words.dates.plain(date));
                let arguments = Arguments::with("names", self.words.list(&names))
                    .and("what", what)
                    .and("date", date.unwrap_or_default());
                let text = self.words.say("responsible-for", &arguments);
                if out.iter().all(|known| known.text != text) {
                    out.push(Sentence::phrase(text, rests).saying("by"));
                }
            };
        let terms = self.view.terms;
        let past = self.view.background.iter().filter_map(|past| match past {
            Past::Event(told) => Some(told),
            Past::Proceeding(_) => None,
        });
        let story = self.view.story.iter();
        for told in past.chain(story).chain(&self.view.undated) {
            if let Told::Incident(incident) | Told::Step(_, Some(incident)) = told {
                let mut rests = self.rests_on(incident);
                rests.extend(self.involved_references(&incident.by));
                let kind = terms
                    .or_unspecified("incident-types", incident.types.first().map(String::as_str));
                let what = self.words.label(terms, "incident-types", kind);
                add(
                    self.parts(&incident.by),
                    what,
                    incident.date.as_ref(),
                    rests,
                );
            }
            if let Told::Step(step, _) = told {
                let mut rests = self.rests_on(step);
                let kind = terms.or_unspecified("step-kinds", step.kind.as_deref());
                let what = self.words.label(terms, "step-kinds", kind);
                let acts = matches!(
                    self.means(step).by,
                    Some(By::Police | By::Prosecutor | By::Authority)
                );
                let authority = step.authority.as_ref().filter(|_| acts);
                let mut names: Vec<String> = self.called_link(authority).into_iter().collect();
                rests.extend(authority.and_then(|l| self.actor(l)).map(Stored::reference));
                let took_part = step.involved.iter().filter(|part| {
                    terms.is("involvement-roles", part.role.as_deref(), Is::Perpetrator)
                });
                let took_part: Vec<Involved> = took_part.cloned().collect();
                rests.extend(self.involved_references(&took_part));
                names.extend(self.parts(&took_part));
                add(names, what, step.date.as_ref(), rests);
            }
        }
        separated(out)
    }

    /// Those who had a part in an act, each with it where it is not the usual one.
    fn parts(&self, list: &[Involved]) -> Vec<String> {
        let terms = self.view.terms;
        list.iter()
            .flat_map(|part| {
                let names = self.involved(std::slice::from_ref(part));
                let degree = part.degree.as_deref();
                let usual = terms.is("involvement-degrees", degree, Is::Usual);
                let degree = degree.filter(|_| !usual);
                let degree =
                    degree.map(|code| self.words.label(terms, "involvement-degrees", code));
                names.into_iter().map(move |name| match &degree {
                    Some(degree) => format!("{name} ({degree})"),
                    None => name,
                })
            })
            .collect()
    }

    /// The record of the main event.
    pub fn main_event(&self) -> Option<String> {
        self.main()?.references().into_iter().next()
    }

    /// The main event: what is new; for a form, which is about a violation, the gravest of what was
    /// done.
    fn main(&self) -> Option<Told<'c>> {
        let terms = self.view.terms;
        let story = self.view.story.iter().copied();
        let done: Vec<Told<'c>> = story.filter(|told| !told.ends(terms)).collect();
        // Of several as grave, the first: what began it.
        let gravest = done
            .into_iter()
            .rev()
            .max_by_key(|told| told.gravity(terms));
        match self.kind.form {
            true => gravest.or_else(|| self.news(false)),
            false => self.news(false),
        }
    }

    /// When and where the main event was.
    pub(super) fn event(&self, field: &str) -> Vec<Sentence> {
        match self.main() {
            Some(Told::Step(step, incident)) => {
                let own = self.step_field(step, field);
                match incident {
                    Some(incident) if own.is_empty() => self.incident_field(incident, field),
                    _ => own,
                }
            }
            Some(Told::Incident(incident)) => self.incident_field(incident, field),
            Some(Told::Measure(measure, _)) => {
                let text = match field {
                    "date" => measure
                        .date
                        .as_ref()
                        .map(|date| self.words.dates.plain(date)),
                    "place" => measure.place.as_deref().map(|place| self.proper(place)),
                    _ => None,
                };
                phrase_of(text, self.rests_on(measure))
            }
            None => Vec::new(),
        }
    }

    /// The country concerned.
    pub(super) fn state(&self) -> Vec<Sentence> {
        self.view
            .country()
            .map(|code| {
                Sentence::phrase(self.words.country(code), self.view.country_reference())
                    .saying("country")
            })
            .into_iter()
            .collect()
    }

    /// Whether the defender consents to a use.
    pub(super) fn consent(&self, purposes: &[String]) -> Vec<Sentence> {
        let terms = self.view.terms;
        let about: Vec<_> = self
            .view
            .defender
            .consents
            .iter()
            .filter(|consent| consent.purpose.is_none() || consent.covers(purposes, terms))
            .collect();
        let text = if about.iter().any(|consent| !consent.is_given(terms)) {
            self.words.word("un-consent-refused")
        } else if let Some(given) = about
            .iter()
            .find(|consent| consent.holds_on(self.request.date, terms))
        {
            let by = self.called_link(given.by.as_ref());
            let date = given
                .date
                .as_ref()
                .filter(|date| !date.is_undated())
                .map(|date| self.words.dates.within_sentence(date));
            self.words.say(
                "un-consent-given",
                &Arguments::with("by", self.part("un-consent-by", "name", by))
                    .and("date", self.part("un-consent-date", "date", date)),
            )
        } else {
            self.words.word("un-consent-not")
        };
        let by = about.iter().filter_map(|c| self.actor(c.by.as_ref()?));
        let rests: Vec<String> = [self.view.defender.reference()]
            .into_iter()
            .chain(by.map(Stored::reference))
            .collect();
        vec![Sentence::phrase(text, rests).saying("consent")]
    }

    /// Counsel of the defender.
    pub(super) fn representative(&self) -> Vec<Sentence> {
        let mut out: Vec<Sentence> = Vec::new();
        let lawyers = self.view.relationships.iter().filter_map(|relationship| {
            let kind = relationship.kind.as_deref()?;
            let kind = self.view.terms.meaning("relationship-kinds", Some(kind));
            let (one, other) = (relationship.actor.as_ref(), relationship.other.as_ref());
            let other = if kind.is(Is::Counsel) && self.is_me(one?) {
                other
            } else if kind.is(Is::Client) && self.is_me(other?) {
                one
            } else {
                None
            }?;
            Some((self.actor(other)?, relationship.reference()))
        });
        let counsel = self.view.current.iter().flat_map(|case| {
            let reference = case.proceeding.reference();
            case.proceeding
                .parties
                .iter()
                .filter(|party| {
                    let role = party.role.as_deref();
                    self.view.terms.is("party-roles", role, Is::Counsel)
                })
                .filter_map(move |party| Some((party.actor.clone()?, reference.clone())))
        });
        let counsel = counsel.filter_map(|(link, reference)| Some((self.actor(&link)?, reference)));
        for (actor, reference) in lawyers.chain(counsel) {
            let lines: Vec<String> = self
                .addressee_lines(actor)
                .into_iter()
                .map(|line| line.text)
                .collect();
            let text = lines.join(", ");
            if out.iter().all(|known| known.text != text) {
                out.push(Sentence::phrase(text, [reference, actor.reference()]).saying("parties"));
            }
        }
        separated(out)
    }
}

/// Whether an identifier is that of a document of identity: by its scheme, which is a text. Codes of
/// databases are none.
fn is_document(identifier: &crate::model::Identifier) -> bool {
    const DOCUMENTS: [&str; 18] = [
        "passport",
        "identity",
        "identification",
        "national id",
        "id card",
        "birth cert",
        "driv",
        "residence",
        "refugee",
        "travel doc",
        "social security",
        "personal n",
        "паспорт",
        "удостоверен",
        "посвідчен",
        "pasaporte",
        "cédula",
        "جواز",
    ];
    let scheme = identifier
        .scheme
        .as_deref()
        .unwrap_or_default()
        .to_lowercase();
    scheme == "id"
        || scheme == "dni"
        || scheme == "cni"
        || DOCUMENTS.iter().any(|word| scheme.contains(word))
}

/// The field of a record that a field of a form gives.
fn field_of(field: &str) -> &'static str {
    match field {
        "name" | "other_names" => "names",
        "family_name" => "family_name",
        "given_name" => "given_name",
        "sex" => "gender",
        "birth_date" => "born",
        "birth_place" => "birth_place",
        "age" => "age",
        "nationality" => "nationalities",
        "identity_document" => "identifiers",
        "profession" => "professions",
        "address" => "contacts",
        "whereabouts" => "whereabouts",
        "pronouns" => "pronouns",
        "date" => "date",
        "place" => "place",
        "forces" => "involved",
        "authority" => "authority",
        "warrant" => "warrant",
        "reasons" => "stated_reason",
        "law" => "legal_basis",
        _ => "kind",
    }
}

fn phrase_of(text: Option<String>, rests: Vec<String>) -> Vec<Sentence> {
    text.filter(|text| !text.trim().is_empty())
        .map(|text| Sentence::phrase(text, rests))
        .into_iter()
        .collect()
}

/// Values after each other, with semicolons between.
pub(super) fn separated(mut values: Vec<Sentence>) -> Vec<Sentence> {
    let last = values.len().saturating_sub(1);
    for (at, value) in values.iter_mut().enumerate() {
        if at < last {
            value.text.push(';');
        }
    }
    values
}
