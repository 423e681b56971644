//! Earlier letters on the case, which a later one can cite.

use super::{Composer, Sentence};
use crate::letter::language::{Arguments, capitalised};
use crate::model::{Communication, Stored};
use crate::view::correspondence::is_answer;

impl Composer<'_, '_> {
    /// What was written before, to whom, and whether it was answered.
    pub(super) fn earlier_letters(&self) -> Vec<Sentence> {
        self.view
            .communications
            .iter()
            .filter_map(|letter| self.earlier_letter(letter))
            .collect()
    }

    fn earlier_letter(&self, letter: &Stored<Communication>) -> Option<Sentence> {
        let date = letter.date.as_ref().filter(|date| !date.is_undated())?;
        let mut rests = self.rests_on(letter);
        let mut names = Vec::new();
        for recipient in letter.recipients.iter().filter(|r| !r.copy) {
            match recipient.actor.as_ref().and_then(|link| self.actor(link)) {
                Some(actor) => {
                    rests.push(actor.reference());
                    names.push(self.called(actor));
                }
                None => names.extend(recipient.wording.as_deref().map(|w| self.inline(w))),
            }
        }
        let from = letter.from.as_ref().and_then(|link| self.actor(link));
        let other = from.filter(|actor| {
            self.view
                .sender
                .is_none_or(|sender| sender.number != actor.number)
        });
        match other {
            Some(actor) => rests.push(actor.reference()),
            None => rests.extend(self.sender_reference()),
        }
        let answered = letter
            .replies
            .iter()
            .any(|reply| is_answer(reply, self.view.terms));
        let answer = if answered {
            "earlier-letter-answered"
        } else {
            "earlier-letter-unanswered"
        };
        let to = (!names.is_empty()).then(|| self.words.list(&names));
        let arguments = Arguments::with("date", self.words.dates.plain(date))
            .and("when", self.words.dates.within_sentence(date))
            .and("to", self.part("earlier-letter-to", "names", to))
            .and("answer", self.words.word(answer));
        // A letter of somebody else is never told as the sender's own.
        let text = match other {
            Some(actor) => {
                let name = capitalised(&self.called(actor));
                self.words
                    .say("earlier-letter", &arguments.and("sender", name))
            }
            None => self.in_the_name_of_the_sender("earlier-letter", arguments),
        };
        let fields = ["date", "recipients", "from", "replies"];
        let claim = self.claim_of_me(letter, "written".to_owned(), letter.date.as_ref(), &fields);
        Some(Sentence::new(text, rests).claiming([claim]))
    }
}
