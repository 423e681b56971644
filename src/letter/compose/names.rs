//! How actors are called: by the name in the letter's script where the dossier has one.

use super::Composer;
use crate::letter::language::{Arguments, Language};
use crate::model::words::same_language;
use crate::model::{Actor, Involved, Link, Stored};
use crate::vocabulary::{Is, Terms, Who};

/// The script of most letters of a text, by its ISO 15924 code; none where it has no letters.
pub(super) fn script_of(text: &str) -> Option<&'static str> {
    const SCRIPTS: [&str; 8] = [
        "Latn", "Cyrl", "Arab", "Grek", "Geor", "Armn", "Hebr", "Hani",
    ];
    let mut counts = [0_usize; SCRIPTS.len()];
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        let at = match c {
            'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => 0,
            '\u{400}'..='\u{52f}' => 1,
            '\u{600}'..='\u{6ff}'
            | '\u{750}'..='\u{77f}'
            | '\u{fb50}'..='\u{fdff}'
            | '\u{fe70}'..='\u{feff}' => 2,
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => 3,
            '\u{10a0}'..='\u{10ff}' | '\u{1c90}'..='\u{1cbf}' => 4,
            '\u{530}'..='\u{58f}' => 5,
            '\u{590}'..='\u{5ff}' => 6,
            '\u{4e00}'..='\u{9fff}' | '\u{3040}'..='\u{30ff}' => 7,
            _ => continue,
        };
        counts[at] += 1;
    }
    let most = counts.iter().max().copied().filter(|most| *most > 0)?;
    let at = counts.iter().position(|count| *count == most)?;
    SCRIPTS.get(at).copied()
}

/// The name of an actor in the script of a language: a name recorded in that language, the main
/// name where its script is the language's, a name in that script, else the main name.
pub(super) fn in_script(actor: &Actor, words: &Language, terms: &Terms) -> String {
    let main = actor.display_name();
    let usable = |kind: Option<&str>| kind.is_none() || terms.is("name-kinds", kind, Is::OwnName);
    let named = |fits: &dyn Fn(&crate::model::Name) -> bool| {
        actor
            .names
            .iter()
            .filter(|name| usable(name.kind.as_deref()) && fits(name))
            .find_map(|name| name.text.clone())
    };
    let of_language = |name: &crate::model::Name| {
        name.language
            .as_deref()
            .is_some_and(|tag| same_language(tag, words.tag))
    };
    let of_script = |name: &crate::model::Name| {
        let own = name.text.as_deref().and_then(script_of);
        own == Some(words.script)
    };
    let in_its_script = script_of(main).is_none_or(|script| script == words.script);
    // Bodies have names in each language; the main name of a person stands in any Latin letter.
    let person = terms.who(actor.kind.as_deref()) == Who::Person;
    let by_language =
        named(&of_language).filter(|_| !person || !in_its_script || words.tag != "en");
    let name = by_language
        .or_else(|| in_its_script.then(|| main.to_owned()))
        .or_else(|| named(&of_script))
        .unwrap_or_else(|| main.to_owned());
    name.chars()
        .filter(|c| !('\u{f0000}'..='\u{fffff}').contains(c))
        .collect()
}

impl Composer<'_, '_> {
    /// The name of an actor in the letter's script.
    pub(super) fn name(&self, actor: &Actor) -> String {
        in_script(actor, self.words, self.view.terms)
    }

    /// How a sentence calls an actor.
    pub(super) fn called(&self, actor: &Actor) -> String {
        let name = self.name(actor);
        let terms = self.view.terms;
        let kind = actor.organization_kind.as_deref();
        let kind = kind.map(|code| terms.word("organization-kinds", code));
        let own = actor.kind.as_deref();
        let own = own.map(|code| terms.word("actor-kinds", code));
        let noun = self.words.body_noun(kind.or(own));
        self.words.grammar.called(self.sort_of(actor), &noun, &name)
    }

    /// What kind of actor somebody is.
    pub(super) fn sort_of(&self, actor: &Actor) -> Who {
        self.view.terms.who(actor.kind.as_deref())
    }

    /// The actor behind a link.
    pub(super) fn actor(&self, link: &Link) -> Option<&Stored<Actor>> {
        self.view.index.actor(link)
    }

    /// How a sentence calls the actor behind a link.
    pub(super) fn called_link(&self, link: Option<&Link>) -> Option<String> {
        self.actor(link?).map(|actor| self.called(actor))
    }

    /// Those who had a part in something, as a sentence lists them.
    pub(super) fn involved(&self, list: &[Involved]) -> Vec<String> {
        list.iter()
            .filter_map(|part| {
                let named = part.actor.as_ref().and_then(|link| self.actor(link));
                let wording = part.wording.as_deref().map(|text| self.inline(text));
                match (named, wording) {
                    (Some(actor), Some(wording)) => {
                        let person = self.sort_of(actor) == Who::Person;
                        let key = if person {
                            "person-in-capacity"
                        } else {
                            "members-of-body"
                        };
                        let with =
                            Arguments::with("name", self.called(actor)).and("wording", wording);
                        Some(self.words.say(key, &with))
                    }
                    (Some(actor), None) => Some(self.called(actor)),
                    (None, Some(_)) => part.wording.as_deref().map(|text| self.described(text)),
                    (None, None) => None,
                }
            })
            .collect()
    }

    /// Somebody who is only described.
    fn described(&self, text: &str) -> String {
        match self.own(text).foreign {
            None => self.words.grammar.described(&self.inline(text)),
            Some(_) => self.inline(text),
        }
    }

    /// References of the actors in a list of involved.
    pub(super) fn involved_references(&self, list: &[Involved]) -> Vec<String> {
        list.iter()
            .filter_map(|part| self.actor(part.actor.as_ref()?))
            .map(Stored::reference)
            .collect()
    }
}
