//! Composing: from the view of a case to sentences, in any language. The words are the
//! language's; which of them stand where is decided here, one file a part of letters. Every
//! sentence carries the records that it rests on.

mod accounts;
mod acts;
mod addresses;
mod authorities;
mod charges;
mod claims;
mod demands;
mod earlier;
mod forms;
mod joint;
mod law;
mod ledger;
mod measures;
mod names;
mod news;
mod others;
mod own_words;
mod person;
mod pieces;
mod remedies;
mod results;
mod sentence;
mod situation;
mod steps;

pub use pieces::{PIECES, Piece, PieceValue};
pub use sentence::{Sentence, paragraph, runs};

use super::LetterRequest;
use super::audience::Tone;
use super::gather::View;
use super::kind::LetterKind;
use super::language::{Arguments, Language};
use crate::date::UncertainDate;
use crate::model::{Actor, Link, Record, Stored};
use crate::vocabulary::countries::CountryCode;
use crate::vocabulary::{Is, Meaning, Terms, Who};

/// Composes the parts of one letter.
#[derive(Clone)]
pub struct Composer<'v, 'c> {
    /// The case.
    pub view: &'v View<'c>,
    /// The language.
    pub words: &'v Language,
    /// What letter is asked for.
    pub request: &'v LetterRequest,
    /// The kind that it is of.
    pub kind: &'v LetterKind,
    /// The defender, as sentences speak of them.
    pub me: Person,
    /// Whether sentences leave out when: their date stands beside them.
    dateless: bool,
    /// In a letter about several people: one composer for each; else none.
    each: Vec<Composer<'v, 'c>>,
    /// What the person shares with the others of such a letter.
    shared: joint::Shared,
}

/// A person or several, as sentences speak of them.
#[derive(Clone, Debug)]
pub struct Person {
    /// Name in the script of the letter.
    pub name: String,
    /// The short name that is recorded, for later mentions; else the name.
    pub short: String,
    /// female, male, other, organization or group.
    pub gender: &'static str,
}

impl Person {
    fn of(actor: &Actor, name: String, terms: &Terms) -> Person {
        let pronouns = actor.pronouns.as_deref().unwrap_or_default().to_lowercase();
        let gender = terms.meaning("genders", actor.gender.as_deref());
        let gender = match terms.who(actor.kind.as_deref()) {
            Who::Group => "group",
            Who::Person if pronouns.starts_with("she") => "female",
            Who::Person if pronouns.starts_with("he/") || pronouns == "he" => "male",
            Who::Person if !pronouns.is_empty() => "other",
            Who::Person if gender.is(Is::Female) => "female",
            Who::Person if gender.is(Is::Male) => "male",
            Who::Person => "other",
            // An organization that is told as "they" is told as several.
            Who::Body if pronouns.starts_with("they") => "group",
            Who::Body => "organization",
        };
        let short = actor.short_name.clone().unwrap_or_else(|| name.clone());
        Person {
            name,
            short,
            gender,
        }
    }

    /// Several, by a name that lists them.
    fn group(name: String) -> Person {
        Person {
            short: name.clone(),
            name,
            gender: "group",
        }
    }
}

impl<'v, 'c> Composer<'v, 'c> {
    /// A composer.
    pub fn new(
        view: &'v View<'c>,
        words: &'v Language,
        request: &'v LetterRequest,
        kind: &'v LetterKind,
    ) -> Self {
        let name = names::in_script(view.defender, words, view.terms);
        Composer {
            view,
            words,
            request,
            kind,
            me: Person::of(view.defender, name, view.terms),
            dateless: false,
            each: Vec::new(),
            shared: joint::Shared::default(),
        }
    }

    /// What the kind of a step means.
    fn means(&self, step: &crate::model::Step) -> &'c Meaning {
        self.view.terms.step(step.kind.as_deref())
    }

    /// Whether the letter argues and does not condemn.
    fn is_neutral(&self) -> bool {
        self.view.audience.tone() == Tone::Neutral
    }

    /// What messages are told of the defender: by name, or by pronoun at a later mention.
    fn about_me(&self, pronoun: bool) -> Arguments<'static> {
        self.about(&self.me, pronoun)
    }

    /// What messages are told of somebody: by name, or by pronoun at a later mention.
    fn about(&self, person: &Person, pronoun: bool) -> Arguments<'static> {
        let me = Arguments::with("name", &person.name).and("gender", person.gender);
        let say = |key: &str| self.words.say(key, &me);
        let (who, whom, mention, agreement) = if pronoun {
            let (who, whom) = (say("pronoun"), say("pronoun-object"));
            (who, whom, "pronoun", say("pronoun-agreement"))
        } else {
            let name = person.name.clone();
            (name.clone(), name, "name", say("name-agreement"))
        };
        Arguments::with("name", &person.name)
            .and("gender", person.gender)
            .and("who", who)
            .and("whom", whom)
            .and("whose", say("pronoun-possessive"))
            .and("mention", mention)
            .and("agreement", agreement)
            .and("allegedly", "")
    }

    /// A message about the defender.
    fn say_of_me(&self, key: &str, pronoun: bool) -> String {
        self.words.say(key, &self.about_me(pronoun))
    }

    /// A clause with its date before it; the clause alone where undated.
    fn dated(&self, date: Option<&UncertainDate>, clause: &str) -> String {
        let when = date
            .filter(|date| !date.is_undated() && !self.dateless)
            .map(|date| self.words.dates.within_sentence(date))
            .unwrap_or_default();
        // Parts in brackets after each other are one bracket.
        let separator = self.words.word("part-separator");
        let clause = clause.replace(") (", &separator);
        if when.is_empty() {
            return clause;
        }
        let when = super::language::capitalised(&self.words.grammar.opening(&when));
        self.words.say(
            "dated",
            &Arguments::with("when", when).and("clause", clause),
        )
    }

    /// A message with one text, or nothing where there is none.
    fn part(&self, key: &str, name: &'static str, text: Option<String>) -> String {
        text.filter(|text| !text.is_empty())
            .map(|text| self.words.say(key, &Arguments::with(name, text)))
            .unwrap_or_default()
    }

    /// Whether a link leads to the defender.
    fn is_me(&self, link: &Link) -> bool {
        link.0 == self.view.key
    }

    /// Reference of a record and of the sources that it cites.
    fn rests_on<R: Record>(&self, record: &Stored<R>) -> Vec<String> {
        let mut rests = vec![record.reference()];
        rests.extend(
            record
                .citations()
                .iter()
                .filter_map(|citation| citation.source.as_ref())
                .filter_map(|link| self.view.index.source(link))
                .map(|source| source.reference()),
        );
        rests
    }

    /// Whose name the letter is in, as a sentence calls them.
    fn sender(&self) -> Option<String> {
        self.view.sender.map(|sender| self.called(sender))
    }

    /// A message in the sender's name, or its form for "we" where there is no sender.
    fn in_the_name_of_the_sender(&self, key: &str, arguments: Arguments<'_>) -> String {
        match self.sender() {
            Some(sender) => self.words.say(
                key,
                &arguments.and("sender", super::language::capitalised(&sender)),
            ),
            None => self.words.say(&format!("{key}-we"), &arguments),
        }
    }

    /// References of the sender, for sentences in its name.
    fn sender_reference(&self) -> Option<String> {
        self.view.sender.map(Stored::reference)
    }

    /// " in the Russian Federation": of a letter to one authority, the country of that authority.
    fn in_country(&self) -> String {
        let within = self.addressed_country();
        let within = within.map(|country| self.words.in_country(country));
        self.part("in-country", "in", within)
    }

    /// "of the Russian Federation": for languages that call authorities those of a country.
    fn of_country(&self) -> String {
        let country = self.addressed_country();
        country.map_or_else(String::new, |country| self.words.of_country(country))
    }

    fn addressed_country(&self) -> Option<&CountryCode> {
        let addressee = match self.request.addressees.as_slice() {
            [one] => self.view.index.actors.get(one).copied(),
            _ => None,
        };
        addressee
            .and_then(|actor| actor.country.as_ref())
            .or(self.view.country())
    }
}
