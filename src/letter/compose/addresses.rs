//! Sender, addressees, date, reference, salutation and signature.

use super::{Composer, Sentence};
use crate::letter::language::Arguments;
use crate::model::{Actor, Confidentiality, Contact, Stored};
use crate::vocabulary::{Is, Who};

impl<'c> Composer<'_, 'c> {
    /// "Dublin, 21 February 2018".
    pub(super) fn date_line(&self) -> Sentence {
        let date = self.words.dates.day(self.request.date);
        let text = match self.place() {
            Some(place) => self.words.say(
                "date-line",
                &Arguments::with("place", place).and("date", date),
            ),
            None => date,
        };
        Sentence::phrase(text, [])
    }

    /// The place of the date line.
    pub(super) fn place(&self) -> Option<String> {
        let place = self.request.place.as_ref();
        let place = place.or(self.view.settings.place.as_ref())?;
        Some(self.proper(place))
    }

    /// Lines of the letterhead: the dossier's own, else the sender's name and public contacts.
    pub(super) fn letterhead(&self) -> Vec<Sentence> {
        if let Some(text) = &self.view.settings.letterhead {
            let own = self.own(text);
            return own
                .text
                .lines()
                .filter(|line| !line.trim().is_empty())
                .map(|line| Sentence::phrase(line, []))
                .collect();
        }
        self.sender_lines()
    }

    /// The sender's address.
    pub(super) fn sender_lines(&self) -> Vec<Sentence> {
        self.view
            .sender
            .map(|sender| self.address(sender, Confidentiality::Internal))
            .unwrap_or_default()
    }

    /// The addressees of the letter.
    pub(super) fn addressees(&self) -> Vec<&'c Stored<Actor>> {
        self.request
            .addressees
            .iter()
            .filter_map(|key| self.view.index.actors.get(key).copied())
            .collect()
    }

    /// The address of an addressee: what is internal elsewhere still says where a letter to its
    /// owner goes.
    pub(super) fn addressee_lines(&self, actor: &Stored<Actor>) -> Vec<Sentence> {
        self.address(actor, Confidentiality::Public)
    }

    /// The lines of an address; `unstated` is the level of contacts that state none.
    fn address(&self, actor: &Stored<Actor>, unstated: Confidentiality) -> Vec<Sentence> {
        let name = self.name(actor);
        let person = self.sort_of(actor) == Who::Person;
        let title = actor.title.as_deref().filter(|_| person);
        let mut lines = vec![match title {
            Some(title) => format!("{} {name}", self.proper(title)),
            None => name,
        }];
        if person {
            lines.extend(actor.description.as_deref().map(|text| self.proper(text)));
        }
        let mut has_address = false;
        for contact in self.open_contacts(actor, unstated) {
            has_address |= self.is_address(contact) && contact.value.is_some();
            lines.extend(self.contact_lines(contact));
        }
        if !has_address {
            lines.extend(actor.place.as_deref().map(|place| self.proper(place)));
            lines.extend(actor.country.as_ref().map(|code| self.words.country(code)));
        }
        lines
            .into_iter()
            .map(|line| Sentence::phrase(line, [actor.reference()]))
            .collect()
    }

    /// The contacts of somebody that this letter may tell; `unstated` is the level of those that
    /// state none.
    fn open_contacts<'a>(
        &self,
        actor: &'a Stored<Actor>,
        unstated: Confidentiality,
    ) -> impl Iterator<Item = &'a Contact> {
        let level = self.view.level;
        let open = move |contact: &&Contact| contact.confidentiality.unwrap_or(unstated) <= level;
        actor.contacts.iter().filter(open)
    }

    /// Whether post goes there, as where nothing else is said.
    fn is_address(&self, contact: &Contact) -> bool {
        let kind = contact.kind.as_deref();
        kind.is_none() || self.view.terms.is("contact-kinds", kind, Is::Address)
    }

    /// A contact as lines of an address; none for a kind that no letter prints.
    fn contact_lines(&self, contact: &Contact) -> Vec<String> {
        let Some(value) = &contact.value else {
            return Vec::new();
        };
        let value = self.proper(value);
        if self.is_address(contact) {
            return value.lines().map(str::to_owned).collect();
        }
        let kind = contact.kind.as_deref().unwrap_or_default();
        let key = format!("contact-{}", self.view.terms.word("contact-kinds", kind));
        let line = self.words.try_say(&key, &Arguments::with("value", value));
        line.into_iter().collect()
    }

    /// How somebody is reached: what of their contacts a letter prints, but for websites.
    pub(super) fn ways_to_reach(
        &self,
        actor: &Stored<Actor>,
        unstated: Confidentiality,
    ) -> Vec<Sentence> {
        self.open_contacts(actor, unstated)
            .filter(|contact| {
                let kind = contact.kind.as_deref();
                !self.view.terms.is("contact-kinds", kind, Is::NotSent)
            })
            .flat_map(|contact| self.contact_lines(contact))
            .map(|line| Sentence::phrase(line, [actor.reference()]))
            .collect()
    }

    /// "Dear Minister,".
    pub(super) fn salutation(&self, actor: Option<&Stored<Actor>>) -> Sentence {
        let own = actor.and_then(|actor| {
            let text = self.native(actor.salutation.as_ref())?;
            Some((text, actor.reference()))
        });
        let (text, rests) = match own {
            Some((text, reference)) => (text, Some(reference)),
            None => (self.words.word("salutation"), None),
        };
        let text = text.trim_end_matches([',', '.', ':', '،', '!']);
        let text = self
            .words
            .say("salutation-comma", &Arguments::with("salutation", text));
        Sentence::phrase(text, rests)
    }

    /// "Yours sincerely,", or what goes with a salutation that names nobody.
    pub(super) fn close(&self, actor: Option<&Stored<Actor>>) -> Sentence {
        let named = actor.is_some_and(|actor| {
            self.native(actor.salutation.as_ref())
                .is_some_and(|text| text != self.words.word("salutation"))
        });
        let key = if named { "close" } else { "close-impersonal" };
        Sentence::phrase(self.words.word(key), [])
    }

    /// Who signs: name, office, organization.
    pub(super) fn signature(&self) -> Vec<Sentence> {
        let settings = self.view.settings;
        let mut lines = vec![match &settings.signatory {
            Some(name) => Sentence::phrase(self.proper(name), []),
            None => Sentence::phrase(self.words.word("signature-here"), []),
        }];
        if let Some(title) = &settings.signatory_title {
            lines.push(Sentence::phrase(self.proper(title), []));
        }
        if let Some(sender) = self.view.sender {
            lines.push(Sentence::phrase(self.name(sender), [sender.reference()]));
        }
        lines
    }

    /// "Copies: …".
    pub(super) fn copies(&self) -> Option<Sentence> {
        let actors: Vec<&Stored<Actor>> = self
            .request
            .copies
            .iter()
            .filter_map(|key| self.view.index.actors.get(key).copied())
            .collect();
        if actors.is_empty() {
            return None;
        }
        let names: Vec<String> = actors.iter().map(|actor| self.name(actor)).collect();
        let text = self
            .words
            .say("copies", &Arguments::with("names", names.join("; ")));
        Some(Sentence::phrase(
            text,
            actors.iter().map(|actor| actor.reference()),
        ))
    }
}

impl Composer<'_, '_> {
    /// The letterhead as the lines of a document.
    pub fn letterhead_lines(&self) -> Vec<Vec<crate::view::document::Span>> {
        self.letterhead()
            .iter()
            .map(Sentence::spans)
            .filter(|line| !line.is_empty())
            .collect()
    }
}
