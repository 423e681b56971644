//! What the law says and does not say, the answer to the charge, rights that are violated.

use super::{Composer, Sentence};
use crate::letter::language::Arguments;
use crate::model::{Charge, Provision, Stored, Violation};

impl<'c> Composer<'_, 'c> {
    /// What the charges are, in one sentence.
    pub(super) fn charges(&self) -> Vec<Sentence> {
        let Some(case) = &self.view.current else {
            return Vec::new();
        };
        let Some(words) = self.charge_words(&case.charges) else {
            return Vec::new();
        };
        let mut rests: Vec<String> = case
            .charges
            .iter()
            .flat_map(|charge| self.rests_on(charge))
            .collect();
        rests.extend(words.rests_on);
        let charge = Arguments::with("charge", words.text).count("count", case.charges.len());
        let over = self.view.life.died.is_some() || !self.view.is_prosecuted();
        let past = over.then(|| self.words.try_say("own-charge-was", &charge));
        let text = past.flatten();
        let text = text.unwrap_or_else(|| self.words.say("charge-is", &charge));
        vec![Sentence::new(text, rests).claiming([self.charged(&case.charges)])]
    }

    /// The provisions on which the charges rest.
    pub(super) fn charge_articles(&self) -> Vec<Sentence> {
        let charges = self.view.current.iter().flat_map(|case| &case.charges);
        let parts =
            charges.flat_map(|charge| charge.provisions.iter().map(move |part| (charge, part)));
        let named = parts.filter_map(|(charge, part)| {
            let provision = self.view.index.provision(part.provision.as_ref()?)?;
            let rests = [charge.reference(), provision.reference()];
            Some(Sentence::phrase(self.provision(provision), rests))
        });
        super::forms::separated(named.collect())
    }

    /// What the charges allege, in the words that are recorded.
    pub(super) fn charge_wording(&self) -> Vec<Sentence> {
        let charges = self.view.current.iter().flat_map(|case| &case.charges);
        let worded = charges.flat_map(|charge| {
            let quoted = charge
                .quotations
                .iter()
                .map(|quotation| quotation.text.as_ref());
            let own = [charge.offence.as_ref(), charge.allegation.as_ref()];
            let texts = own.into_iter().chain(quoted).flatten();
            texts.map(|text| Sentence::phrase(self.inline(text), [charge.reference()]))
        });
        super::forms::separated(worded.collect())
    }

    /// The charges, where nothing that the letter tells names them.
    pub(super) fn charges_untold(&self) -> Vec<Sentence> {
        let Some(case) = &self.view.current else {
            return Vec::new();
        };
        let told: String = self
            .facts()
            .iter()
            .flat_map(crate::view::document::Block::spans)
            .map(|span| span.text.clone())
            .collect();
        let untold = |charge: &&&Stored<Charge>| {
            let words = self.charge_words(&[charge]);
            words.is_some_and(|words| !self.names(&told, &words.text))
        };
        match case.charges.iter().any(|charge| untold(&charge)) {
            true => self.charges(),
            false => Vec::new(),
        }
    }

    /// What the sender thinks of the charges; nothing in letters that argue.
    pub(super) fn assessed(&self) -> Vec<Sentence> {
        if self.is_neutral() {
            return Vec::new();
        }
        let charges = self.view.current.iter().flat_map(|case| &case.charges);
        charges
            .filter_map(|charge| {
                let assessment = charge.assessment.as_deref()?;
                let mut rests = vec![charge.reference()];
                rests.extend(self.sender_reference());
                let assessment = Arguments::with("assessment", self.inline(assessment));
                let text = match self.sender() {
                    Some(sender) => {
                        let sender = crate::letter::language::capitalised(&sender);
                        self.words
                            .say("charge-considered-by", &assessment.and("sender", sender))
                    }
                    None => self.words.say("charge-considered", &assessment),
                };
                Some(Sentence::new(text, rests).claiming([self.considered(charge)]))
            })
            .collect()
    }

    /// Analysis of the provisions charged, their penalty, and what the defence answers.
    pub(super) fn law(&self) -> Vec<Sentence> {
        let mut out = Vec::new();
        let mut said: Vec<i64> = Vec::new();
        let Some(case) = &self.view.current else {
            return out;
        };
        for charge in &case.charges {
            for provision in charge
                .provisions
                .iter()
                .filter_map(|part| self.view.index.provision(part.provision.as_ref()?))
            {
                if said.contains(&provision.number) {
                    continue;
                }
                said.push(provision.number);
                if let Some(analysis) = &provision.analysis {
                    out.push(
                        self.sentences(analysis, self.rests_on(provision))
                            .saying("analysis"),
                    );
                }
                if let Some(penalty) = &provision.penalty {
                    let own = self.own(penalty);
                    let penalty = match own.foreign {
                        None => crate::letter::language::lowered(&own.text),
                        Some(_) => self.inline(penalty),
                    };
                    let named = self.charge_words(&[charge]);
                    let mut rests = vec![provision.reference(), charge.reference()];
                    rests.extend(named.iter().flat_map(|words| words.rests_on.clone()));
                    let named = named.map(|words| words.text);
                    let text = Arguments::with("penalty", penalty)
                        .and("charge", named.unwrap_or_default());
                    let text = self.words.say("charge-carries", &text);
                    out.push(Sentence::new(text, rests).saying("penalty"));
                }
            }
            if let Some(response) = &charge.response {
                out.push(
                    self.sentences(response, self.rests_on(charge))
                        .saying("response"),
                );
            }
        }
        out
    }

    /// Rights that are said to be violated: each with its record.
    pub(super) fn violations(&self) -> Vec<(String, &'c Violation)> {
        let mut out: Vec<(String, &'c Violation)> = Vec::new();
        if let Some(case) = &self.view.current {
            let reference = case.proceeding.reference();
            out.extend(
                case.proceeding
                    .violations
                    .iter()
                    .map(|violation| (reference.clone(), violation)),
            );
        }
        for incident in self.view.incidents() {
            out.extend(
                incident
                    .violations
                    .iter()
                    .map(|violation| (incident.reference(), violation)),
            );
        }
        out
    }

    /// The provision of a violation.
    pub(super) fn violated(&self, violation: &Violation) -> Option<&'c Stored<Provision>> {
        self.view.index.provision(violation.provision.as_ref()?)
    }
}
