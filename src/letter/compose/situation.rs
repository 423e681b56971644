//! How the defender is today, as far as is known: at liberty or not, since when, where; and what is
//! only known of an earlier day is told as of that day.

use super::{Composer, Sentence};
use crate::letter::gather::Told;
use crate::letter::language::Arguments;
use crate::view::claim::{Claim, Modality};
use crate::view::course::liberty::Liberty;
use crate::vocabulary::Is;

impl Composer<'_, '_> {
    /// Whether the defender is held, since how many days, and where they are.
    pub(super) fn situation(&self) -> Vec<Sentence> {
        let mut out = Vec::new();
        out.extend(self.liberty());
        if let Some(days) = self.view.days_in_custody().filter(|days| *days > 1)
            && self.view.is_now()
            && self
                .view
                .liberty()
                .is_some_and(|last| last.liberty == Liberty::Held)
        {
            let me = self
                .about_me(true)
                .and("days", self.words.dates.span_of_days(days));
            let text = self.words.say("in-custody-for", &me);
            let claim = Claim {
                predicate: "days-in-custody".to_owned(),
                amounts: [("days", days.to_string())].into_iter().collect(),
                ..self.claim_of_liberty("liberty/held".to_owned(), Modality::Stated)
            };
            out.push(Sentence::new(text, self.rests_of_liberty()).claiming([claim]));
        }
        out.extend(self.whereabouts());
        out
    }

    /// The present situation, where it is not that of somebody at liberty.
    pub(super) fn present(&self) -> Vec<Sentence> {
        if let Some(sentence) = self.death() {
            return vec![sentence];
        }
        let free = self
            .view
            .liberty()
            .is_none_or(|last| last.liberty == Liberty::Free);
        if free {
            self.whereabouts()
        } else {
            self.situation()
        }
    }

    /// That the defender died, where no event that is told says so.
    fn death(&self) -> Option<Sentence> {
        let died = self.view.life.died?;
        let terms = self.view.terms;
        let told = self.view.story.iter().any(|told| match told {
            Told::Step(step, _) => {
                let own = terms.step(step.kind.as_deref());
                own.is(Is::Death) && !own.is(Is::EndsCase)
            }
            Told::Incident(incident) => terms.any_is("incident-types", &incident.types, Is::Death),
            Told::Measure(..) => false,
        });
        if told {
            return None;
        }
        let date = Some(died).filter(|date| !date.is_undated());
        let date = date.map(|date| self.words.dates.within_sentence(date));
        let me = self.about_me(false).and("date", date.unwrap_or_default());
        let me = self.words.say("died", &me);
        let actor = self.view.defender;
        let claim = self.claim_of_me(actor, "died".to_owned(), Some(died), &["died"]);
        Some(Sentence::new(me, [actor.reference()]).claiming([claim]))
    }

    /// Where the defender is now: as recorded of them, or by the last event of their life that says so.
    pub(super) fn whereabouts(&self) -> Vec<Sentence> {
        let actor = self.view.defender;
        let mut out = Vec::new();
        // Of several people each is named.
        let pronoun = self.shared.members.is_empty();
        if let Some(whereabouts) = &actor.whereabouts {
            let me = self
                .about_me(pronoun)
                .and("whereabouts", self.inline(whereabouts));
            let text = self.words.say("is-now", &me);
            let claim = self.claim_of_me(actor, "whereabouts".to_owned(), None, &["whereabouts"]);
            out.push(Sentence::new(text, [actor.reference()]).claiming([claim]));
        }
        let terms = self.view.terms;
        let mut events = self.view.life_events.iter().rev();
        let left = events.find(|event| {
            let kind = terms.meaning("life-event-kinds", event.kind.as_deref());
            kind.liberty.is_some()
        });
        if let Some(event) = left.filter(|_| actor.whereabouts.is_none()) {
            let kind = event.kind.as_deref().unwrap_or_default();
            let word = terms.word("life-event-kinds", kind);
            let country = event.country.as_ref().map(|c| self.words.in_country(c));
            let place = event.place.as_deref().map(|place| self.proper(place));
            let me = self
                .about_me(pronoun)
                .and("in", self.part("in-country", "in", country))
                .and("place", self.part("place-part", "place", place))
                .and("label", self.words.label(terms, "life-event-kinds", kind));
            let key = format!("life-{word}");
            let text = self
                .words
                .try_say(&key, &me)
                .unwrap_or_else(|| self.words.say("life-other", &me));
            let text = self.dated(event.date.as_ref(), &text);
            let mut rests = self.rests_on(event);
            rests.push(actor.reference());
            let predicate = format!("life-event-kinds/{kind}");
            let fields = ["kind", "date", "place", "country"];
            let claim = self.claim_of_me(event, predicate, event.date.as_ref(), &fields);
            out.push(Sentence::new(text, rests).claiming([claim]));
        }
        out
    }

    /// A claim about the defender's liberty, of today or as last reported.
    fn claim_of_liberty(&self, predicate: String, modality: Modality) -> Claim {
        let last = self.view.liberty();
        let day = match modality {
            Modality::LastReported => self.view.reach.day,
            _ => Some(self.view.today),
        };
        Claim {
            predicate,
            people: vec![self.view.key.clone()],
            date: day.map(|day| day.to_string()),
            modality,
            fields: last
                .into_iter()
                .flat_map(|last| {
                    ["kind", "liberty"].map(|field| format!("{}.{field}", last.step.reference()))
                })
                .collect(),
            ..Claim::default()
        }
    }

    fn rests_of_liberty(&self) -> Vec<String> {
        let last = self.view.liberty().map(|last| last.step.reference());
        let me = self.view.defender.reference();
        last.into_iter().chain([me]).collect()
    }

    /// The state of liberty: by its own term, in the present only where it is known of the present.
    fn liberty(&self) -> Option<Sentence> {
        let last = self.view.liberty()?;
        let terms = self.view.terms;
        // Where the term has no words of its own, those of the first that means the same.
        let meaning = match last.liberty {
            Liberty::Held => Some(Is::Held),
            Liberty::HouseArrest => Some(Is::HouseArrest),
            Liberty::Disappeared => Some(Is::Disappeared),
            // At liberty in what way only the term itself says.
            Liberty::Free => None,
            Liberty::Dead | Liberty::Unknown => return None,
        };
        let plain = meaning.and_then(|is| terms.first_that("liberty", is));
        let codes = last
            .code
            .into_iter()
            .chain(plain.map(|term| term.code.as_str()));
        let mut keys = codes.map(|code| (code, format!("liberty-{}", terms.word("liberty", code))));
        let (code, key) = keys.find(|(_, key)| self.words.has(key))?;
        let me = self.about_me(false);
        let clause = self.words.say(&key, &me);
        let text = if self.view.is_now() {
            clause
        } else {
            let day = self.view.reach.day?;
            let then = self.words.attribute(&key, "then", &me).unwrap_or(clause);
            self.words.say(
                "as-last-reported",
                &Arguments::with("date", self.words.dates.day(day)).and("clause", then),
            )
        };
        let modality = match self.view.is_now() {
            true => Modality::Stated,
            false => Modality::LastReported,
        };
        let claim = self.claim_of_liberty(format!("liberty/{code}"), modality);
        Some(Sentence::new(text, self.rests_of_liberty()).claiming([claim]))
    }
}
