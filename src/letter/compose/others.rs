//! Acts against others that belong to the case: relatives, lawyers, colleagues, the organization. Each is
//! told as done to them, with their tie to the defender where it is recorded.

use super::steps::Subject;
use super::{Composer, Person, Sentence};
use crate::letter::gather::Told;
use crate::model::{Actor, Incident, Record, Stored};
use crate::vocabulary::Is;

impl<'c> Composer<'_, 'c> {
    /// What was done to others because of the case or around it, one sentence or more an act.
    pub(super) fn against_others(&self) -> Vec<Sentence> {
        let acts = self.acts_against_others();
        let acts = acts.filter(|act| !self.is_told_before(Told::Incident(act)));
        acts.flat_map(|act| self.act_against(act)).collect()
    }

    /// Acts against others; what was done to somebody else of whom the letter is, is told of them.
    pub(super) fn acts_against_others(&self) -> impl Iterator<Item = &'c Stored<Incident>> {
        let own = |act: &Stored<Incident>| {
            let mut targets = act.targets.iter().filter_map(|part| part.actor.as_ref());
            targets.any(|link| self.is_member(&link.0))
        };
        let acts = self.view.against_others.iter().map(|(act, _)| *act);
        acts.filter(move |act| !own(act))
    }

    fn act_against(&self, record: &Stored<Incident>) -> Vec<Sentence> {
        if self.leaves_out(record.accounts()) {
            return Vec::new();
        }
        let mut rests = self.rests_on(record);
        rests.extend(self.involved_references(&record.by));
        rests.extend(self.involved_references(&record.targets));
        rests.push(self.view.defender.reference());
        let mut people = Vec::new();
        let mut names = Vec::new();
        for part in &record.targets {
            match part.actor.as_ref().and_then(|link| self.actor(link)) {
                Some(actor) => {
                    names.push(self.tied(actor));
                    people.push(actor);
                }
                None => names.extend(part.wording.as_deref().map(|text| self.inline(text))),
            }
        }
        let person = match (people.as_slice(), names.as_slice()) {
            (_, []) => return self.incident_alone(record, &rests),
            ([one], [name]) => Person::of(one, name.clone(), self.view.terms),
            _ => Person::group(self.words.list(&names)),
        };
        let subject = Subject {
            person,
            keys: people.iter().map(|actor| actor.key()).collect(),
            pronoun: false,
            findings: Default::default(),
            brief: false,
        };
        self.act_with_details(record, &subject, &rests)
    }

    /// An act of which nobody recorded to whom it was done: the record's own words for it.
    fn incident_alone(&self, record: &Incident, rests: &[String]) -> Vec<Sentence> {
        let text = record.summary.as_deref().map(|text| self.inline(text));
        let text = text.map(|text| self.dated_text(record.date.as_ref(), &text));
        text.map(|text| Sentence::new(text, rests.to_vec()).saying("summary"))
            .into_iter()
            .collect()
    }

    /// Somebody's name with what they are to the defender: "Rana Sethi, his lawyer,".
    fn tied(&self, actor: &Stored<Actor>) -> String {
        let name = self.called(actor);
        let terms = self.view.terms;
        let is = |link: Option<&crate::model::Link>| link.is_some_and(|l| l.0 == actor.key());
        let tie = self.view.relationships.iter().find_map(|own| {
            let kind = own.kind.as_deref()?;
            let mine = own.actor.as_ref().is_some_and(|link| self.is_me(link));
            if mine && is(own.other.as_ref()) {
                return Some(self.words.label(terms, "relationship-kinds", kind));
            }
            // The other way round only a client says who the other is: counsel.
            let theirs = own.other.as_ref().is_some_and(|link| self.is_me(link));
            let client = terms.is("relationship-kinds", Some(kind), Is::Client);
            let counsel = terms.first_that("relationship-kinds", Is::Counsel)?;
            (theirs && client && is(own.actor.as_ref()))
                .then(|| self.words.label(terms, "relationship-kinds", &counsel.code))
        });
        match tie {
            Some(tie) => self.words.say(
                "tied",
                &self.about_me(true).and("other", name).and("tie", tie),
            ),
            None => name,
        }
    }
}
