//! Who the defender is: work, organizations, life.

use super::{Composer, Sentence};
use crate::letter::language::{Arguments, capitalised};
use crate::model::{Actor, Stored};
use crate::view::claim::Claim;
use crate::vocabulary::Is;

impl Composer<'_, '_> {
    /// What the defender does, with which organizations, for whom. A role with which the lead
    /// introduces them is not told a second time, where the letter has a lead.
    pub(super) fn who(&self, introduced: bool) -> Vec<Sentence> {
        let actor = self.view.defender;
        let mut rests = self.rests_on(actor);
        let description = actor.description.as_deref().filter(|text| {
            let said = self.own(text).text;
            let introduced = introduced && self.is_introduced();
            !(introduced && self.first_role().is_some_and(|role| role == said))
        });
        let mut what: Vec<String> = description
            .iter()
            .map(|text| {
                let text = Arguments::with("what", self.inline(text));
                self.words.say("what-as", &text)
            })
            .collect();
        let mut about_organizations = Vec::new();
        for affiliation in &self.view.affiliations {
            rests.push(affiliation.reference());
            let organization = affiliation.organization.as_ref();
            let organization = organization.and_then(|link| self.view.index.actor(link));
            let role = affiliation.role.as_deref().map(|role| self.inline(role));
            // A role that says what the description says stands once.
            if let (Some(role), Some(_)) = (&role, organization) {
                let said = actor.description.as_deref().map(|text| self.own(text).text);
                if said.is_some_and(|said| said.eq_ignore_ascii_case(role)) {
                    what.clear();
                }
            }
            let Some(organization) = organization else {
                if let Some(role) = role {
                    what.push(self.words.say("role-alone", &Arguments::with("role", role)));
                }
                continue;
            };
            rests.push(organization.reference());
            let name = self.called(organization);
            let meaning = organization
                .meaning
                .as_deref()
                .map(|text| self.own(text).text);
            let meaning = self.part(
                "meaning-part",
                "meaning",
                meaning.filter(|meaning| *meaning != name),
            );
            let key = match role {
                Some(_) => "role-of-organization",
                None => "of-organization",
            };
            what.push(
                self.words.say(
                    key,
                    &Arguments::with("role", role.unwrap_or_default())
                        .and("organization", &name)
                        .and("meaning", meaning),
                ),
            );
            about_organizations.extend(self.organization(organization, &name));
        }
        let mut out = Vec::new();
        if !what.is_empty() {
            let me = self.about_me(false).and("what", self.words.list(&what));
            let mut claim = self.claim_of_me(actor, "who".to_owned(), None, &["description"]);
            for own in &self.view.affiliations {
                let fields = ["organization", "role"];
                claim
                    .fields
                    .extend(fields.map(|field| format!("{}.{field}", own.reference())));
            }
            out.push(Sentence::new(self.words.say("who-is", &me), rests).claiming([claim]));
        }
        about_organizations.dedup();
        out.extend(about_organizations);
        out.extend(self.work());
        out
    }

    /// What an organization of the defender is and whom it serves.
    fn organization(&self, organization: &Stored<Actor>, name: &str) -> Option<Sentence> {
        let description = organization.description.as_deref().map(|d| self.inline(d));
        let serves = organization.serves.as_deref().map(|s| self.inline(s));
        let key = match (&description, &serves) {
            (Some(_), Some(_)) => "organization-is-serves",
            (Some(_), None) => "organization-is",
            (None, Some(_)) => "organization-serves",
            (None, None) => return None,
        };
        let text = self.words.say(
            key,
            &Arguments::with("organization", capitalised(name))
                .and("description", description.unwrap_or_default())
                .and("serves", serves.unwrap_or_default()),
        );
        let claim = Claim {
            people: vec![organization.key()],
            ..self.claim_of_me(
                organization,
                "organization".to_owned(),
                None,
                &["description", "serves"],
            )
        };
        Some(Sentence::new(text, self.rests_on(organization)).claiming([claim]))
    }

    /// Whom the defender serves, their work and life.
    pub(super) fn work(&self) -> Vec<Sentence> {
        let actor = self.view.defender;
        let mut out = Vec::new();
        if let Some(serves) = &actor.serves {
            let me = self.about_me(true).and("serves", self.inline(serves));
            let text = self.words.say("works-for", &me);
            out.push(Sentence::new(text, [actor.reference()]).saying("serves"));
        }
        for (field, text) in [("work", &actor.work), ("biography", &actor.biography)] {
            let told = text
                .iter()
                .map(|text| self.sentences(text, [actor.reference()]));
            out.extend(told.map(|sentence| sentence.saying(field)));
        }
        out
    }

    /// Birth and the events of a life, in order, one item each.
    pub(super) fn life(&self) -> Vec<Vec<Sentence>> {
        let actor = self.view.defender;
        let mut out = Vec::new();
        if let Some(born) = actor.born.as_ref().filter(|born| !born.is_undated()) {
            let place = actor.birth_place.as_deref().map(|place| self.proper(place));
            let me = self
                .about_me(false)
                .and("date", self.words.dates.within_sentence(born))
                .and("place", self.part("bio-born-in", "place", place));
            let text = self.words.say("bio-born", &me);
            let claim = self.claim_of_me(
                actor,
                "born".to_owned(),
                Some(born),
                &["born", "birth_place"],
            );
            out.push(vec![
                Sentence::new(text, [actor.reference()]).claiming([claim]),
            ]);
        } else if let (Some(age), Some(on)) = (actor.age, &actor.age_on) {
            let me = self
                .about_me(false)
                .and("age", age.to_string())
                .and("date", self.words.dates.within_sentence(on));
            let text = self.words.say("bio-age", &me);
            let claim = self.claim_of_me(actor, "age".to_owned(), Some(on), &["age", "age_on"]);
            out.push(vec![
                Sentence::new(text, [actor.reference()]).claiming([claim]),
            ]);
        }
        let born = actor.born.is_some();
        for event in &self.view.life_events {
            let terms = self.view.terms;
            if born && terms.is("life-event-kinds", event.kind.as_deref(), Is::Birth) {
                continue;
            }
            let label = self.words.label(
                self.view.terms,
                "life-event-kinds",
                terms.or_unspecified("life-event-kinds", event.kind.as_deref()),
            );
            let text = match (&event.summary, &event.narrative) {
                (Some(text), _) | (None, Some(text)) => {
                    let own = self.own(text);
                    match own.foreign {
                        None => own.text,
                        Some(_) => format!(
                            "{label}{}",
                            self.part("aside", "text", Some(self.inline(text)))
                        ),
                    }
                }
                (None, None) => label,
            };
            let text = self.dated_text(event.date.as_ref(), &text);
            let kind = terms.or_unspecified("life-event-kinds", event.kind.as_deref());
            let fields = ["kind", "date", "summary", "narrative"];
            let predicate = format!("life-event-kinds/{kind}");
            let claim = self.claim_of_me(event, predicate, event.date.as_ref(), &fields);
            out.push(vec![
                Sentence::new(text, self.rests_on(event)).claiming([claim]),
            ]);
        }
        out
    }
}
