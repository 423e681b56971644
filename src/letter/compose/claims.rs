//! What sentences claim, as data: made where a sentence is made, from the record that it tells and
//! from the values that its words gave.

use super::Composer;
use super::steps::Subject;
use crate::date::UncertainDate;
use crate::letter::gather::CaseOfLaw;
use crate::letter::language::Arguments;
use crate::model::{
    Account, Charge, Incident, Involved, Link, Measure, Record, Sentence as Penalty, Step, Stored,
};
use crate::view::claim::{Claim, Modality};
use crate::view::course::measures::MeasureState;
use crate::vocabulary::{Is, SentenceEffect};
use std::collections::BTreeSet;

/// Values of messages about steps, and the field of a step that each comes from.
const OF_STEP: &[(&str, &str)] = &[
    ("by", "authority"),
    ("from", "authority"),
    ("authority", "authority"),
    ("at", "authority"),
    ("place", "place"),
    ("where", "place"),
    ("until", "ends"),
    ("during", "duration"),
    ("in-all", "total"),
    ("outcome", "outcome"),
    ("times", "times"),
    ("of-charge", "charges"),
    ("on-charge", "charges"),
    ("with-charge", "charges"),
    ("for-charge", "charges"),
    ("amount", "amount"),
    ("sum", "amount"),
];

/// Values of messages about acts, and the field of an incident that each comes from.
const OF_ACT: &[(&str, &str)] = &[
    ("by", "by"),
    ("from", "by"),
    ("agents", "by"),
    ("times", "times"),
];

/// Values of messages about measures, and the field of a measure that each comes from.
const OF_MEASURE: &[(&str, &str)] = &[
    ("by", "authority"),
    ("authority", "authority"),
    ("object", "object"),
    ("concerning", "object"),
    ("during", "length"),
];

/// What was heard when a clause was made.
pub(super) struct Heard {
    /// Names of the values that its messages gave.
    pub given: BTreeSet<String>,
    /// The values.
    pub arguments: Arguments<'static>,
}

impl Heard {
    /// Values that nothing gave yet.
    pub fn of(arguments: Arguments<'static>) -> Heard {
        Heard {
            given: BTreeSet::new(),
            arguments,
        }
    }
}

/// How a claim is made where sources disagree, or an act is alleged.
pub(super) fn modality(accounts: &[Account], hedged: bool) -> Modality {
    let disputed = accounts.iter().any(|account| account.relied_on)
        && accounts.iter().any(|account| !account.relied_on);
    match hedged {
        true => Modality::Alleged,
        false if disputed => Modality::Attributed,
        false => Modality::Stated,
    }
}

/// A date as claims write it; none where it is not known.
pub(super) fn edtf(date: Option<&UncertainDate>) -> Option<String> {
    date?.edtf.as_ref().map(ToString::to_string)
}

impl<'c> Composer<'_, 'c> {
    /// The fields that a clause gives: those whose values its messages gave, or, where the record's
    /// own words stand in its place, those whose values stand in them.
    fn fields_given(
        &self,
        names: &[(&str, &'static str)],
        heard: &Heard,
        own_words: Option<&str>,
    ) -> Vec<&'static str> {
        let mut fields: Vec<&'static str> = Vec::new();
        for (name, field) in names {
            let text = heard.arguments.text(name).unwrap_or_default();
            let given = match own_words {
                Some(clause) => !text.is_empty() && self.names(clause, text),
                None => heard.given.contains(*name),
            };
            if given && !fields.contains(field) {
                fields.push(field);
            }
        }
        fields
    }

    /// What a clause about a step says of those whom it tells of.
    pub(super) fn step_claims(
        &self,
        case: &CaseOfLaw<'c>,
        record: &'c Stored<Step>,
        subject: &Subject,
        heard: &Heard,
        own_words: Option<&str>,
    ) -> Vec<Claim> {
        let terms = self.view.terms;
        let reference = record.reference();
        let field = |name: &str| format!("{reference}.{name}");
        let given = self.fields_given(OF_STEP, heard, own_words);
        let mut fields = vec![field("kind")];
        fields.extend(record.date.as_ref().map(|_| field("date")));
        fields.extend(own_words.map(|_| field("summary")));
        fields.extend(given.iter().map(|name| field(name)));
        let charges = match given.contains(&"charges") {
            true => self.charges_of(case, record),
            false => Vec::new(),
        };
        fields.extend(fields_of_charges(&charges));
        let authority = record.authority.as_ref().or(case.proceeding.court.as_ref());
        let authority = authority.filter(|_| given.contains(&"authority"));
        if record.authority.is_none() && authority.is_some() {
            fields.retain(|own| !own.ends_with(".authority"));
            fields.push(format!("{}.court", case.proceeding.reference()));
        }
        let kind = terms.or_unspecified("step-kinds", record.kind.as_deref());
        let mut base = Claim {
            people: subject.keys.clone(),
            by: self.known(authority),
            date: edtf(record.date.as_ref()),
            modality: modality(record.accounts(), false),
            ..Claim::default()
        };
        // The same was said of somebody else in this sentence or the one before.
        if subject.brief {
            base.by.clear();
        }
        let counts = &subject.findings.counts;
        let mut claims = Vec::new();
        if counts.is_empty() || !self.means(record).is(Is::Verdict) {
            claims.push(Claim {
                predicate: format!("step-kinds/{kind}"),
                charges: charges.iter().map(|charge| charge.key()).collect(),
                fields,
                ..base.clone()
            });
        }
        for finding in counts {
            let named = self.charges_behind(&finding.charges);
            let mut fields = vec![field("kind"), field("outcomes")];
            fields.extend(record.date.as_ref().map(|_| field("date")));
            fields.extend(fields_of_charges(&named));
            claims.push(Claim {
                predicate: match (&finding.wording, &finding.result) {
                    (None, Some(code)) => format!("step-outcomes/{code}"),
                    _ => "outcome".to_owned(),
                },
                charges: named.iter().map(|charge| charge.key()).collect(),
                fields,
                ..base.clone()
            });
        }
        let decides = self.means(record).stage.is_some() || given.contains(&"outcome");
        if let (true, Some(code), true) = (decides, &record.outcome, counts.is_empty()) {
            claims.push(Claim {
                predicate: format!("step-outcomes/{code}"),
                fields: vec![field("outcome")],
                ..base.clone()
            });
        }
        // A sentence that is asked for imposes nothing.
        let said = ["sentence", "to-sentence", "and-sentence", "with-sentence"];
        let entries = self.entries(record, record.number, subject.key());
        if entries.is_empty() && said.iter().any(|name| heard.given.contains(*name)) {
            claims.extend(record.sentences.iter().map(|penalty| Claim {
                modality: Modality::Asked,
                ..sentence_claim("asked-for", penalty, &base, &field("sentences"))
            }));
        }
        for entry in entries {
            if let Some(penalty) = entry.sentence {
                let effect = word_for(entry.effect);
                let charge = penalty.charge.as_ref();
                let charge = charge.and_then(|link| self.view.index.charge(link));
                claims.push(Claim {
                    charges: charge.map(Stored::key).into_iter().collect(),
                    ..sentence_claim(effect, penalty, &base, &field("sentences"))
                });
            }
        }
        claims
    }

    /// Adds what the act of the same event gives to the claim of a step: who did it where the step
    /// does not say by whom, and that the act is told.
    pub(super) fn add_act(
        &self,
        incident: Option<&Stored<Incident>>,
        record: &Stored<Step>,
        heard: &Heard,
        claim: &mut Claim,
    ) {
        let field = |reference: String, name: &str| format!("{reference}.{name}");
        if !record.involved.is_empty() {
            claim.fields.push(field(record.reference(), "involved"));
        }
        let Some(incident) = incident else {
            return;
        };
        let mut told = vec!["date", "by", "involved"];
        // A summary or place that says nothing more is told by the step's own.
        let place = heard.given.contains("place") || heard.given.contains("where");
        told.extend(incident.place.as_ref().filter(|_| place).map(|_| "place"));
        for name in told {
            claim.fields.push(field(incident.reference(), name));
        }
        if record.authority.is_none() && !self.is_hedged(incident) {
            claim.by = self.keys_of(&self.carried_out_by(incident));
        }
    }

    /// What a clause about an act says: the act by its kinds that the clause tells.
    pub(super) fn act_claims(
        &self,
        record: &Stored<Incident>,
        subject: &Subject,
        types: &[String],
        heard: &Heard,
        own_words: Option<&str>,
    ) -> Vec<Claim> {
        let field = |name: &str| format!("{}.{name}", record.reference());
        let given = self.fields_given(OF_ACT, heard, own_words);
        let mut fields = vec![field("types"), field("targets")];
        fields.extend(record.date.as_ref().map(|_| field("date")));
        fields.extend(record.place.as_ref().map(|_| field("place")));
        fields.extend(record.duration.as_ref().map(|_| field("duration")));
        fields.extend(own_words.map(|_| field("summary")));
        fields.extend(given.iter().map(|name| field(name)));
        // Own words name the agents too, or a sentence after them does.
        let told = own_words.is_some() || given.contains(&"by");
        let agents = match told {
            true => self.carried_out_by(record),
            false => Vec::new(),
        };
        let by = self.keys_of(&agents);
        if !agents.is_empty() && !given.contains(&"by") {
            fields.push(field("by"));
        }
        let base = Claim {
            people: subject.keys.clone(),
            by,
            date: edtf(record.date.as_ref()),
            modality: modality(record.accounts(), self.is_hedged(record)),
            fields,
            ..Claim::default()
        };
        let claim = |predicate: String| Claim {
            predicate,
            ..base.clone()
        };
        match types {
            [] => vec![claim("summary".to_owned())],
            types => types
                .iter()
                .map(|code| claim(format!("incident-types/{code}")))
                .collect(),
        }
    }

    /// What the record's own line for an act says.
    pub(super) fn own_line_claim(
        &self,
        record: &Stored<Incident>,
        subject: &Subject,
        hedged: bool,
    ) -> Claim {
        Claim {
            people: subject.keys.clone(),
            modality: modality(record.accounts(), hedged),
            ..Claim::of_field(&record.reference(), "summary")
        }
    }

    /// What a clause about a measure says: the measure of a kind, in what became of it.
    pub(super) fn measure_claim(
        &self,
        measure: &Stored<Measure>,
        state: MeasureState,
        heard: &Heard,
    ) -> Claim {
        let given = self.fields_given(OF_MEASURE, heard, None);
        let list = list_of_measures(state);
        let kind = measure.kind.as_deref();
        let kind = self.view.terms.or_unspecified("measure-kinds", kind);
        let others = measure.targets.iter().filter(|link| !self.is_me(link));
        let mut fields = vec!["kind", "targets"];
        fields.extend(measure.date.as_ref().map(|_| "date"));
        fields.extend(measure.targets_wording.as_ref().map(|_| "targets_wording"));
        if list != "measure-kinds" {
            fields.push("state");
        }
        fields.extend(&given);
        let by = measure.authority.as_ref();
        let by = by.filter(|_| given.contains(&"authority"));
        let mut claim = self.claim_of_me(
            measure,
            format!("{list}/{kind}"),
            measure.date.as_ref(),
            &fields,
        );
        claim.people.extend(self.known(others));
        claim.by = self.known(by);
        claim
    }

    /// Those who carried an act out, as far as the record says how they were involved.
    fn carried_out_by(&self, record: &Incident) -> Vec<Involved> {
        let all = record.by.iter().filter(|part| self.carried_out(part));
        all.cloned().collect()
    }

    /// That the defender is accused of charges.
    pub(super) fn charged(&self, charges: &[&Stored<Charge>]) -> Claim {
        Claim {
            predicate: "charged".to_owned(),
            people: vec![self.view.key.clone()],
            charges: charges.iter().map(|charge| charge.key()).collect(),
            fields: fields_of_charges(charges),
            ..Claim::default()
        }
    }

    /// What the sender thinks of a charge.
    pub(super) fn considered(&self, charge: &Stored<Charge>) -> Claim {
        Claim {
            modality: Modality::Considered,
            charges: vec![charge.key()],
            by: self.view.sender.map(Stored::key).into_iter().collect(),
            ..Claim::of_field(&charge.reference(), "assessment")
        }
    }

    /// Keys of actors that links lead to: of none who is withheld.
    fn known<'l>(&self, links: impl IntoIterator<Item = &'l Link>) -> Vec<String> {
        let actors = links.into_iter().filter_map(|link| self.actor(link));
        actors.map(Stored::key).collect()
    }

    /// Keys of the people and bodies among those involved.
    pub(super) fn keys_of(&self, list: &[Involved]) -> Vec<String> {
        list.iter()
            .filter_map(|part| self.actor(part.actor.as_ref()?))
            .map(Stored::key)
            .collect()
    }

    /// A claim of the defender that a field of a record makes, with its date.
    pub(super) fn claim_of_me<R: Record>(
        &self,
        record: &Stored<R>,
        predicate: String,
        date: Option<&UncertainDate>,
        fields: &[&str],
    ) -> Claim {
        Claim {
            predicate,
            people: vec![self.view.key.clone()],
            date: edtf(date),
            modality: modality(record.accounts(), false),
            fields: fields
                .iter()
                .map(|field| format!("{}.{field}", record.reference()))
                .collect(),
            ..Claim::default()
        }
    }
}

/// The fields of charges that words for them give.
pub(super) fn fields_of_charges(charges: &[&Stored<Charge>]) -> Vec<String> {
    let of = |charge: &&Stored<Charge>| {
        let reference = charge.reference();
        let offence = charge.offence.as_ref().map(|_| "offence");
        let provisions = (!charge.provisions.is_empty()).then_some("provisions");
        let fields = offence.into_iter().chain(provisions);
        fields
            .map(|field| format!("{reference}.{field}"))
            .collect::<Vec<_>>()
    };
    charges.iter().flat_map(of).collect()
}

/// The list that the predicate of a measure is in: by its state.
pub(super) fn list_of_measures(state: MeasureState) -> &'static str {
    match state {
        MeasureState::AskedFor => "measures-asked-for",
        MeasureState::Refused => "measures-refused",
        _ => "measure-kinds",
    }
}

/// What became of a sentence, as a word of predicates.
fn word_for(effect: SentenceEffect) -> &'static str {
    use SentenceEffect as Does;
    match effect {
        Does::Impose => "imposed",
        Does::Add => "added",
        Does::Increase => "increased",
        Does::Reduce => "reduced",
        Does::Replace => "replaced",
        Does::Suspend => "suspended",
        Does::Activate => "activated",
        Does::Cancel => "cancelled",
        Does::Amnesty => "amnestied",
        Does::Merge => "merged",
    }
}

/// What is said of a sentence, with its amounts as recorded.
fn sentence_claim(effect: &str, penalty: &Penalty, base: &Claim, field: &str) -> Claim {
    let sum = penalty.amount.as_deref().map(|amount| {
        let currency = penalty.currency.as_deref().unwrap_or_default();
        format!("{amount} {currency}").trim_end().to_owned()
    });
    // By what or to what a bare amount reduces a sentence nobody recorded: it is not told.
    let bare = effect == "reduced" && penalty.by.is_none() && penalty.to.is_none();
    let amounts = [
        ("length", penalty.length.clone().filter(|_| !bare)),
        ("by", penalty.by.clone()),
        ("to", penalty.to.clone()),
        ("sum", sum),
    ];
    let amounts = amounts.into_iter();
    Claim {
        predicate: format!("sentence/{effect}"),
        amounts: amounts
            .filter_map(|(name, text)| Some((name, text?)))
            .collect(),
        fields: vec![field.to_owned()],
        ..base.clone()
    }
}
