//! Measures besides a sentence in sentences: what was ordered, asked for, refused; whether it is in
//! force, only where the record says so; whom else it strikes.

use super::claims::Heard;
use super::{Composer, Sentence};
use crate::date::UncertainDate;
use crate::letter::gather::Told;
use crate::letter::language::Arguments;
use crate::model::{Measure, Record, Stored};
use crate::view::claim::Claim;
use crate::view::course::measures::{MeasureState, end};

impl<'c> Composer<'_, 'c> {
    /// The measures, in order, but for the one that the letter starts with.
    pub(super) fn measures(&self) -> Vec<Sentence> {
        let lead = self.lead_numbers();
        let mut all: Vec<_> = self.view.measures.iter().collect();
        all.retain(|(measure, state)| {
            let told = Told::Measure(measure, *state);
            !lead.contains(&measure.number) && !self.is_told_before(told)
        });
        let date = |measure: &Stored<Measure>| measure.record.date.clone().unwrap_or_default();
        all.sort_by(|(one, _), (other, _)| date(one).compare(&date(other)));
        let mut out = Vec::new();
        for (at, (measure, state)) in all.into_iter().enumerate() {
            out.extend(self.measure(measure, *state, at > 0));
        }
        out
    }

    /// A measure in sentences; nothing where it is disputed and the letter leaves such out.
    pub(super) fn measure(
        &self,
        measure: &Stored<Measure>,
        state: MeasureState,
        pronoun: bool,
    ) -> Vec<Sentence> {
        if self.leaves_out(measure.accounts()) {
            return Vec::new();
        }
        let mut rests = self.rests_on(measure);
        rests.push(self.view.defender.reference());
        let authority = measure.authority.as_ref().and_then(|link| self.actor(link));
        rests.extend(authority.map(Stored::reference));
        let arguments = self.measure_arguments(measure, pronoun);
        let kind = self
            .view
            .terms
            .or_unspecified("measure-kinds", measure.kind.as_deref());
        let word = self.view.terms.word("measure-kinds", kind);
        let key = format!("measure-{word}");
        let say = || match state {
            MeasureState::AskedFor => self.words.say("measure-asked-for", &arguments),
            MeasureState::Refused => self.words.say("measure-refused", &arguments),
            _ => self
                .words
                .try_say(&key, &arguments)
                .unwrap_or_else(|| self.words.say("measure-ordered", &arguments)),
        };
        let (said, given) = self.words.hearing(say);
        let heard = Heard { given, arguments };
        let claim = self.measure_claim(measure, state, &heard);
        let text = self.dated(measure.date.as_ref(), &said);
        let mut out = vec![Sentence::new(text, rests.clone()).claiming([claim.clone()])];
        let until = measure.ended.as_ref().filter(|date| !date.is_undated());
        let ended = until.map(|date| self.words.dates.within_sentence(date));
        let until = until.map(|date| self.words.dates.until(date));
        let until = until.or_else(|| {
            let day = end(measure).filter(|_| measure.length.is_some())?;
            Some(self.words.dates.until(&UncertainDate::day(day)))
        });
        let confirmed = measure.confirmed.as_ref().filter(|date| !date.is_undated());
        let confirmed = confirmed.map(|date| self.words.dates.within_sentence(date));
        let of_state = Arguments::with("until", until.clone().unwrap_or_default())
            .and("date", ended.clone().unwrap_or_default());
        let state = match state {
            MeasureState::GoesOnInFact if ended.is_some() => {
                Some(self.words.say("measure-goes-on-after", &of_state))
            }
            MeasureState::GoesOnInFact => Some(self.words.say("measure-goes-on", &of_state)),
            MeasureState::Over if ended.is_some() => {
                Some(self.words.say("measure-ended", &of_state))
            }
            // In force today is told of what is known today.
            MeasureState::InForce if until.is_some() => {
                Some(self.words.say("measure-is-in-force-until", &of_state))
            }
            MeasureState::InForce if self.is_known_now(measure) => {
                Some(self.words.say("measure-is-in-force", &of_state))
            }
            MeasureState::InForce => confirmed.map(|date| {
                self.words
                    .say("measure-was-in-force", &Arguments::with("date", date))
            }),
            _ => None,
        };
        if let Some(text) = state {
            let fields = ["state", "ended", "length", "confirmed"];
            let own = Claim {
                predicate: claim.predicate.replace("measure-kinds/", "measure-state/"),
                fields: fields
                    .iter()
                    .map(|field| format!("{}.{field}", measure.reference()))
                    .collect(),
                ..claim
            };
            out.push(Sentence::new(text, rests.clone()).claiming([own]));
        }
        let texts = [
            ("summary", &measure.summary),
            ("narrative", &measure.narrative),
        ];
        for (field, text) in texts {
            if let Some(text) = text.as_ref().filter(|text| !self.names(&said, text)) {
                out.push(self.sentences(text, rests.clone()).saying(field));
            }
        }
        let known = self.became_known(measure.became_known.as_ref());
        let known = known.map(|text| Sentence::new(text, rests.clone()));
        out.extend(known.map(|sentence| sentence.saying("became_known")));
        out.extend(self.differences(measure.accounts(), &rests));
        out
    }

    /// Whether that a measure is in force is known of the letter's time.
    fn is_known_now(&self, measure: &Measure) -> bool {
        match measure
            .confirmed
            .as_ref()
            .and_then(|date| date.latest_day())
        {
            Some(day) => {
                (self.view.today - day).num_days() <= crate::view::course::reach::HOLDS_FOR
            }
            None => self.view.is_now(),
        }
    }

    fn measure_arguments(&self, measure: &Stored<Measure>, pronoun: bool) -> Arguments<'static> {
        let kind = self
            .view
            .terms
            .or_unspecified("measure-kinds", measure.kind.as_deref());
        let label = self.words.label(self.view.terms, "measure-kinds", kind);
        let object = measure.object.as_deref().map(|text| self.inline(text));
        let by = self.called_link(measure.authority.as_ref());
        let length = measure.length.as_deref().map(|text| self.length(text));
        let others = measure.targets.iter().filter(|link| !self.is_me(link));
        let mut others: Vec<String> = others
            .filter_map(|link| self.actor(link))
            .map(|actor| self.name(actor))
            .collect();
        let wording = measure.targets_wording.as_deref();
        others.extend(wording.map(|text| self.inline(text)));
        let (person, pronoun) = if others.is_empty() {
            (self.me.clone(), pronoun)
        } else {
            let pair =
                Arguments::with("name", &self.me.name).and("other", self.words.list(&others));
            (super::Person::group(self.words.say("pair", &pair)), false)
        };
        self.about(&person, pronoun)
            .and("label", label)
            .and("object", object.clone().unwrap_or_default())
            .and("concerning", self.part("measure-object", "object", object))
            .and("authority", by.clone().unwrap_or_default())
            .and("by", self.part("by", "names", by))
            .and("during", self.part("during", "duration", length))
    }
}
