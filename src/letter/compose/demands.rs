//! Concern, and what is asked of whom.

use super::{Composer, Sentence};
use crate::letter::gather::Told;
use crate::letter::language::{Arguments, capitalised, ended};
use crate::model::{Demand, Stored};
use crate::view::claim::{Claim, Modality};
use crate::view::document::{Block, Numbering};
use crate::vocabulary::{Gravity, Is};

/// What a sentence of concern is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Concern {
    /// Its message.
    key: &'static str,
    /// Over what.
    over: &'static str,
    /// Whether that is alleged.
    hedged: bool,
    /// Whether somebody is in danger.
    danger: bool,
}

impl Concern {
    /// Whether it is none: the sender welcomes what happened.
    pub(super) fn is_welcome(&self) -> bool {
        self.key == WELCOME
    }
}

/// The message that welcomes good news.
const WELCOME: &str = "welcome";

impl<'c> Composer<'_, 'c> {
    /// What the sender says to what happened: a word of welcome to good news, concern over the rest.
    /// Nothing in letters that argue; and no motive that nobody recorded.
    pub(super) fn concern(&self) -> Vec<Sentence> {
        if self.is_neutral() {
            return Vec::new();
        }
        let mut rests = vec![self.view.defender.reference()];
        rests.extend(self.sender_reference());
        let text = self.in_the_name_of_the_sender(self.concern_key(), self.concern_about());
        vec![Sentence::new(text, rests).claiming([self.concerned()])]
    }

    /// That the sender is concerned over the news, or welcomes it.
    pub(super) fn concerned(&self) -> Claim {
        let news = self.news(false).map(Told::references).unwrap_or_default();
        Claim {
            predicate: self.concern_key().to_owned(),
            people: vec![self.view.key.clone()],
            by: self.view.sender.map(Stored::key).into_iter().collect(),
            modality: Modality::Considered,
            fields: news
                .iter()
                .map(|reference| format!("{reference}.kind"))
                .collect(),
            ..Claim::default()
        }
    }

    /// Which message of concern fits the news.
    pub(super) fn concern_key(&self) -> &'static str {
        match self.news(false) {
            // A case that a death ended is no good news.
            Some(told) if told.ends(self.view.terms) && self.view.life.died.is_none() => WELCOME,
            _ => "concern",
        }
    }

    /// What messages of concern are told: over what, of whom.
    pub(super) fn concern_about(&self) -> Arguments<'static> {
        let Concern {
            over,
            hedged,
            danger,
            ..
        } = self.concern_of();
        let yes = |set: bool| if set { "yes" } else { "no" };
        let over = self.about_me(false).and("over", over);
        let news = self.news(false).filter(|_| self.concern_of().is_welcome());
        let welcome = news.and_then(|told| self.welcome_over(told));
        let over = over.and("hedged", yes(hedged));
        let over = welcome.unwrap_or_else(|| self.words.say("concern-over", &over));
        let about = self.about_me(true).and("over", over);
        about.and("danger", yes(danger))
    }

    /// What is welcomed, where the language names it.
    fn welcome_over(&self, told: Told<'c>) -> Option<String> {
        let Told::Step(step, _) = told else {
            return None;
        };
        let (kind, outcome) = (
            self.means(step),
            self.view.terms.outcome(step.outcome.as_deref()),
        );
        let is = |what: Is| kind.is(what) || outcome.is(what);
        let over = match (is(Is::Release), is(Is::Acquits)) {
            (true, _) => "release",
            (_, true) => "acquittal",
            _ => "end",
        };
        let about = self.about_me(false).and("over", over);
        self.words.try_say("own-welcome-over", &about)
    }

    /// What the concern is of.
    pub(super) fn concern_of(&self) -> Concern {
        let news = self.news(false);
        let gravity = news
            .map(|told| told.gravity(self.view.terms))
            .unwrap_or_default();
        let grave = [Gravity::Threat, Gravity::Attack, Gravity::Disappearance];
        Concern {
            key: self.concern_key(),
            over: match gravity {
                Gravity::Routine if self.view.current.is_some() => "case",
                Gravity::Routine => "situation",
                Gravity::Ban | Gravity::Closure => "measures",
                grave => grave.word(),
            },
            hedged: match news {
                Some(Told::Incident(incident)) => self.is_hedged(incident),
                _ => false,
            },
            danger: grave.contains(&gravity) && self.view.life.died.is_none(),
        }
    }

    /// The opening of a list of demands.
    pub(super) fn urges(&self) -> Sentence {
        let text = self.in_the_name_of_the_sender(
            "urges",
            Arguments::with("in-country", self.in_country()).and("of-country", self.of_country()),
        );
        self.opening(text)
    }

    /// A text that opens a list, which rests on whose name the letter is in.
    pub(super) fn opening(&self, text: String) -> Sentence {
        let rests = self
            .sender_reference()
            .into_iter()
            .chain(self.view.country_reference());
        let demands = self.everyone().iter().flat_map(|own| &own.view.demands);
        let claim = Claim {
            predicate: "asks".to_owned(),
            by: self.view.sender.map(Stored::key).into_iter().collect(),
            modality: Modality::Asked,
            fields: demands
                .map(|own| format!("{}.text", own.reference()))
                .collect(),
            ..Claim::default()
        };
        Sentence::phrase(capitalised(&text), rests).claiming([claim])
    }

    /// The demands that are recorded, for the addressee where they name one. Nothing is asked that
    /// nobody recorded.
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
        chosen
            .iter()
            .filter_map(|demand| self.recorded(demand))
            .collect()
    }

    /// A recorded demand in its own words. Those of another language are quoted: the usual words of its
    /// kind may ask for something else.
    fn recorded(&self, demand: &Stored<Demand>) -> Option<Sentence> {
        let text = demand.text.as_deref()?;
        let own = self.own(text);
        let rests = [demand.reference()];
        let text = match own.foreign {
            None => own.text,
            Some(_) => self.inline(text),
        };
        let text = text.trim_end_matches([';', ',', '.', '؛', '،']);
        let claim = Claim {
            modality: Modality::Asked,
            predicate: match &demand.kind {
                Some(kind) => format!("demand-kinds/{kind}"),
                None => "text".to_owned(),
            },
            ..Claim::of_field(&demand.reference(), "text")
        };
        Some(Sentence::phrase(ended(&capitalised(text)), rests).claiming([claim]))
    }

    fn demand(&self, kind: &str) -> Option<String> {
        let me = self.about_me(false).and("in-country", self.in_country());
        let word = self.view.terms.word("demand-kinds", kind);
        self.words.try_say(&format!("demand-{word}"), &me)
    }

    /// Demands that the situation suggests, for the user to take over: the term of their kind, and the
    /// words.
    pub(in crate::letter) fn suggested(&self) -> Vec<(String, String)> {
        use crate::view::course::standing::Standing;
        let terms = self.view.terms;
        let mut wanted = Vec::new();
        let alive = self.view.life.died.is_none();
        if self.view.is_disappeared() {
            wanted.push(Is::AsksWhereabouts);
        }
        if alive && self.view.in_custody() {
            wanted.push(Is::AsksRelease);
        }
        let case = self.view.current.as_ref();
        match case.and_then(|case| self.view.standing(case, &self.view.key)) {
            Some(Standing::Convicted | Standing::FinallyConvicted) => {
                wanted.push(Is::AsksQuashing);
            }
            Some(Standing::Acquitted | Standing::CaseClosed) | None => {}
            Some(_) if alive => wanted.push(Is::AsksEndOfCharges),
            Some(_) => {}
        }
        wanted.push(Is::AskedAlways);
        wanted
            .into_iter()
            .flat_map(|asks| {
                terms
                    .all("demand-kinds")
                    .filter(move |kind| kind.meaning.is(asks))
            })
            .filter_map(|kind| {
                let text = self.demand(&kind.code)?;
                Some((kind.code.clone(), capitalised(&text)))
            })
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
