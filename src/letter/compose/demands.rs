//! Concern, and what is asked of whom.

use super::{Composer, Sentence};
use crate::letter::language::{Arguments, capitalised, ended};
use crate::model::{Demand, Stored};
use crate::view::document::{Block, Numbering};
use crate::vocabulary::Is;

impl<'c> Composer<'_, 'c> {
    /// The link with the defender's work.
    pub(super) fn concern(&self) -> Vec<Sentence> {
        let mut rests = vec![self.view.defender.reference()];
        if self.is_neutral() {
            let text = self.say_of_me("concern-neutral", false);
            return vec![Sentence::new(text, rests)];
        }
        rests.extend(self.sender_reference());
        let yes = |value: bool| if value { "yes" } else { "no" };
        let me = self
            .about_me(true)
            .and("repeated", yes(!self.view.background.is_empty()))
            .and("judicial", yes(self.view.current.is_some()));
        vec![Sentence::new(
            self.in_the_name_of_the_sender("concern", me),
            rests,
        )]
    }

    /// The opening of a list of demands.
    pub(super) fn urges(&self) -> Sentence {
        let text = self
            .in_the_name_of_the_sender("urges", Arguments::with("in-country", self.in_country()));
        self.opening(text)
    }

    /// A text that opens a list, which rests on whose name the letter is in.
    pub(super) fn opening(&self, text: String) -> Sentence {
        let rests = self
            .sender_reference()
            .into_iter()
            .chain(self.view.country_reference());
        Sentence::phrase(capitalised(&text), rests)
    }

    /// The demands: those recorded, for the addressee where they name one; else the usual ones of
    /// the situation.
    pub(super) fn demands(&self, addressee: Option<&str>) -> Vec<Sentence> {
        let all = &self.view.demands;
        let theirs: Vec<&'c Stored<Demand>> = all
            .iter()
            .copied()
            .filter(|demand| {
                demand.addressees.is_empty()
                    || addressee
                        .is_some_and(|key| demand.addressees.iter().any(|link| link.0 == key))
            })
            .collect();
        let chosen = match addressee {
            Some(_) if !theirs.is_empty() => &theirs,
            _ => all,
        };
        if chosen.is_empty() {
            return self.usual();
        }
        chosen
            .iter()
            .filter_map(|demand| self.recorded(demand))
            .collect()
    }

    /// A recorded demand: in its own words, else in the usual words of its kind.
    fn recorded(&self, demand: &Stored<Demand>) -> Option<Sentence> {
        let text = demand.text.as_deref()?;
        let own = self.own(text);
        let rests = [demand.reference()];
        if own.foreign.is_some()
            && let Some(kind) = demand.kind.as_deref()
            && let Some(usual) = self.demand(kind)
        {
            let rests = rests.into_iter().chain([self.view.defender.reference()]);
            return Some(Sentence::new(usual, rests));
        }
        let text = match own.foreign {
            None => own.text,
            Some(_) => self.inline(text),
        };
        let text = text.trim_end_matches([';', ',', '.', '؛', '،']);
        Some(Sentence::phrase(ended(&capitalised(text)), rests))
    }

    fn demand(&self, kind: &str) -> Option<String> {
        let me = self.about_me(false).and("in-country", self.in_country());
        let word = self.view.terms.word("demand-kinds", kind);
        self.words.try_say(&format!("demand-{word}"), &me)
    }

    /// The usual demands of a situation, specific first.
    fn usual(&self) -> Vec<Sentence> {
        let terms = self.view.terms;
        let any = |wanted: &[Is]| {
            let mut steps = self.view.current.iter().flat_map(|case| &case.steps);
            steps.any(|step| self.means(step).is_any(wanted))
        };
        let convicted = any(&[Is::Convicts]);
        let over = any(&[Is::Acquits, Is::EndsCase, Is::Quashes]);
        let disappeared =
            any(&[Is::Disappearance])
                || self.view.recent.iter().any(|incident| {
                    terms.any_is("incident-types", &incident.types, Is::Disappearance)
                });
        let mut wanted = Vec::new();
        if disappeared {
            wanted.push(Is::AsksWhereabouts);
        }
        if self.view.in_custody() {
            wanted.push(Is::AsksRelease);
        }
        if convicted {
            wanted.push(Is::AsksQuashing);
        } else if self.view.current.is_some() && !over {
            wanted.push(Is::AsksEndOfCharges);
        }
        wanted.push(Is::AskedAlways);
        let rests: Vec<String> = [self.view.defender.reference()]
            .into_iter()
            .chain(self.view.current.iter().map(|c| c.proceeding.reference()))
            .collect();
        wanted
            .into_iter()
            .flat_map(|asks| {
                terms
                    .all("demand-kinds")
                    .filter(move |k| k.meaning.is(asks))
            })
            .filter_map(|kind| self.demand(&kind.code))
            .map(|text| Sentence::new(text, rests.clone()))
            .collect()
    }
}

/// Sentences as a numbered list.
pub(super) fn numbered(items: &[Sentence], numbering: Numbering) -> Option<Block> {
    (!items.is_empty()).then(|| Block::List {
        numbering,
        items: items.iter().map(Sentence::spans).collect(),
    })
}

/// Things told one after the other, as a list with bullets.
pub(super) fn plain_list(items: &[Vec<Sentence>]) -> Option<Block> {
    (!items.is_empty()).then(|| Block::List {
        numbering: Numbering::Bullet,
        items: items.iter().map(|list| super::runs(list)).collect(),
    })
}
