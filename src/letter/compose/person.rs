//! Who the defender is: work, organizations, life, present situation.

use super::{Composer, Sentence};
use crate::letter::gather::Custody;
use crate::letter::language::{Arguments, capitalised};
use crate::model::Record;
use crate::model::Stored;
use crate::vocabulary::Is;

impl Composer<'_, '_> {
    /// What the defender does, with which organizations, for whom.
    pub(super) fn who(&self) -> Vec<Sentence> {
        let actor = self.view.defender;
        let mut rests = self.rests_on(actor);
        let mut what: Vec<String> = actor
            .description
            .iter()
            .map(|text| {
                let text = Arguments::with("what", self.inline(text));
                self.words.say("what-as", &text)
            })
            .collect();
        let mut about_organizations = Vec::new();
        for affiliation in &self.view.affiliations {
            let role = affiliation
                .role
                .as_deref()
                .map_or_else(|| self.words.word("member"), |role| self.inline(role));
            rests.push(affiliation.reference());
            let Some(organization) = affiliation
                .organization
                .as_ref()
                .and_then(|link| self.view.index.actor(link))
            else {
                let role = Arguments::with("role", role);
                what.push(self.words.say("role-alone", &role));
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
            what.push(
                self.words.say(
                    "role-of-organization",
                    &Arguments::with("role", role)
                        .and("organization", &name)
                        .and("meaning", meaning),
                ),
            );
            let description = organization.description.as_deref().map(|d| self.inline(d));
            let serves = organization.serves.as_deref().map(|s| self.inline(s));
            let key = match (&description, &serves) {
                (Some(_), Some(_)) => "organization-is-serves",
                (Some(_), None) => "organization-is",
                (None, Some(_)) => "organization-serves",
                (None, None) => continue,
            };
            let text = self.words.say(
                key,
                &Arguments::with("organization", capitalised(&name))
                    .and("description", description.unwrap_or_default())
                    .and("serves", serves.unwrap_or_default()),
            );
            let sentence = Sentence::new(text, self.rests_on(organization));
            if !about_organizations.contains(&sentence) {
                about_organizations.push(sentence);
            }
        }
        let mut out = Vec::new();
        if !what.is_empty() {
            let me = self.about_me(false).and("what", self.words.list(&what));
            out.push(Sentence::new(self.words.say("who-is", &me), rests));
        }
        out.extend(about_organizations);
        out.extend(self.work());
        out
    }

    fn work(&self) -> Vec<Sentence> {
        let actor = self.view.defender;
        let mut out = Vec::new();
        if let Some(serves) = &actor.serves {
            let me = self.about_me(true).and("serves", self.inline(serves));
            out.push(Sentence::new(
                self.words.say("works-for", &me),
                [actor.reference()],
            ));
        }
        for text in [&actor.work, &actor.biography].into_iter().flatten() {
            out.push(self.sentences(text, [actor.reference()]));
        }
        if let Some(whereabouts) = &actor.whereabouts {
            let me = self
                .about_me(true)
                .and("whereabouts", self.inline(whereabouts));
            out.push(Sentence::new(
                self.words.say("is-now", &me),
                [actor.reference()],
            ));
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
            out.push(vec![Sentence::new(
                self.words.say("bio-born", &me),
                [actor.reference()],
            )]);
        } else if let (Some(age), Some(on)) = (actor.age, &actor.age_on) {
            let me = self
                .about_me(false)
                .and("age", age.to_string())
                .and("date", self.words.dates.within_sentence(on));
            out.push(vec![Sentence::new(
                self.words.say("bio-age", &me),
                [actor.reference()],
            )]);
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
            out.push(vec![Sentence::new(text, self.rests_on(event))]);
        }
        out
    }

    /// Whether the defender is held, and since how many days.
    pub(super) fn situation(&self) -> Vec<Sentence> {
        let key = match self.view.custody {
            Custody::Held => "bio-in-custody",
            Custody::HouseArrest => "bio-under-house-arrest",
            Custody::Disappeared => "bio-disappeared",
            Custody::Free => "bio-at-liberty",
            Custody::Unknown => return Vec::new(),
        };
        let rests: Vec<String> = self
            .view
            .custody_reference
            .iter()
            .cloned()
            .chain([self.view.defender.reference()])
            .collect();
        let mut out = vec![Sentence::new(self.say_of_me(key, false), rests.clone())];
        if let Some(days) = self.view.days_in_custody.filter(|days| *days > 1)
            && self.view.custody == Custody::Held
        {
            let me = self
                .about_me(true)
                .and("days", self.words.dates.span_of_days(days));
            out.push(Sentence::new(self.words.say("in-custody-for", &me), rests));
        }
        out
    }

    /// The measures in force.
    pub(super) fn measures(&self) -> Vec<Sentence> {
        self.view
            .measures
            .iter()
            .filter(|measure| !self.leaves_out(measure.accounts()))
            .map(|measure| self.measure(measure))
            .collect()
    }

    fn measure(&self, measure: &Stored<crate::model::Measure>) -> Sentence {
        let rests = self.rests_on(measure);
        if let Some(narrative) = &measure.narrative {
            return self.sentences(narrative, rests);
        }
        let kind = measure.kind.as_deref();
        let kind = self.view.terms.or_unspecified("measure-kinds", kind);
        let since = measure
            .date
            .as_ref()
            .filter(|date| !date.is_undated())
            .map(|date| self.words.dates.within_sentence(date));
        let object = measure.object.as_deref().map(|text| self.inline(text));
        let by = self.called_link(measure.authority.as_ref());
        let mut rests = rests;
        rests.extend(
            measure
                .authority
                .as_ref()
                .and_then(|link| self.actor(link))
                .map(Stored::reference),
        );
        let text = self.words.say(
            "measure-in-force",
            &Arguments::with(
                "label",
                self.words.label(self.view.terms, "measure-kinds", kind),
            )
            .and("object", self.part("measure-object", "object", object))
            .and("by", self.part("measure-ordered-by", "names", by))
            .and("since", self.part("measure-since", "date", since)),
        );
        Sentence::new(text, rests)
    }
}
