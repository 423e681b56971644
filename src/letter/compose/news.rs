//! What is new, what led to it and what was before: headline, lead, story, background.

use super::{Composer, Sentence, paragraph, runs};
use crate::letter::gather::{CaseOfLaw, Past};
use crate::letter::language::{Arguments, capitalised};
use crate::model::{Incident, Record, Step, Stored};
use crate::view::document::{Block, Numbering};
use crate::vocabulary::Is;

/// How many things told one after the other are still a paragraph; more are a list.
const PARAGRAPH: usize = 6;

impl<'c> Composer<'_, 'c> {
    /// The latest dated step that a letter can start with. Where it goes on from an earlier
    /// letter, `old` leaves out what is told as new.
    fn news(&self, old: bool) -> Option<(&CaseOfLaw<'c>, &'c Stored<Step>)> {
        let current = self.view.current.as_ref()?;
        let telling = |step: &&&Stored<Step>| {
            let minor = self.means(step).is(Is::Minor);
            let told = old && self.view.new.contains(&step.number);
            !(minor || told || self.leaves_out(step.accounts()))
        };
        let step = current
            .steps
            .iter()
            .filter(telling)
            .rfind(|step| step.date.is_some())
            .or(current
                .steps
                .last()
                .filter(|step| !(old && self.view.new.contains(&step.number))))?;
        Some((current, step))
    }

    /// The incident that the letter is about where there is no proceeding.
    fn main_incident(&self) -> Option<&'c Stored<Incident>> {
        self.view
            .main_incident()
            .filter(|incident| !self.leaves_out(incident.accounts()))
    }

    /// The defender at first mention: "migrant rights defender Bakhrom Khamroev".
    fn introduced(&self) -> String {
        let role = self
            .native(self.view.defender.description.as_ref())
            .map(|description| self.words.grammar.first_role(&description));
        match role {
            Some(role) => self.words.say(
                "introduced",
                &Arguments::with("name", &self.me.name)
                    .and("gender", self.me.gender)
                    .and("role", role),
            ),
            None => self.me.name.clone(),
        }
    }

    /// "Russian Federation: Migrant rights defender Bakhrom Khamroev faces a criminal case".
    pub(super) fn headline(&self) -> Sentence {
        let introduced = self.introduced();
        let person = introduced.trim_end_matches(',');
        let mut rests = vec![self.view.defender.reference()];
        let about = |person: &str| {
            Arguments::with("person", person)
                .and("name", &self.me.name)
                .and("gender", self.me.gender)
        };
        let headline = |key: &str, label: String, case: String| {
            // Where more words follow, a role after the name ends with its comma.
            let arguments = about(&introduced).and("label", &label).and("case", &case);
            self.words
                .attribute(key, "headline", &arguments)
                .unwrap_or_else(|| {
                    self.words
                        .say("headline-default", &about(person).and("label", &label))
                })
        };
        let text = if let Some((case, step)) = self.news(false) {
            rests.insert(0, step.reference());
            rests.push(case.proceeding.reference());
            let kind = self
                .view
                .terms
                .or_unspecified("step-kinds", step.kind.as_deref());
            let label = match self.native(step.summary.as_ref()) {
                Some(summary) if self.means(step).is(Is::Unspecified) => summary,
                _ => self.words.label(self.view.terms, "step-kinds", kind),
            };
            headline(
                &format!("step-{}", self.view.terms.word("step-kinds", kind)),
                label,
                self.case_words(case.proceeding),
            )
        } else if let Some(incident) = self.main_incident() {
            rests.insert(0, incident.reference());
            let terms = self.view.terms;
            let kind = incident.types.first().map(String::as_str);
            let kind = terms.or_unspecified("incident-types", kind);
            let unspecified = terms.is("incident-types", Some(kind), Is::Unspecified);
            let label = match self.native(incident.summary.as_ref()) {
                Some(summary) if unspecified => summary,
                _ => self.words.label(self.view.terms, "incident-types", kind),
            };
            headline(
                &format!("act-{}", terms.word("incident-types", kind)),
                label,
                String::new(),
            )
        } else {
            self.words.say("headline-at-risk", &about(person))
        };
        let text = capitalised(text.trim().trim_end_matches(','));
        let text = match self.view.country() {
            Some(country) => self.words.say(
                "headline",
                &Arguments::with("country", self.words.country(country)).and("headline", text),
            ),
            None => text,
        };
        Sentence::phrase(text, rests)
    }

    /// The first paragraph: what happened, of whom, and what is thought of the charge.
    pub(super) fn lead(&self) -> Vec<Sentence> {
        let Some((case, step)) = self.news(true) else {
            return self
                .main_incident()
                .map(|incident| self.incident(incident, false))
                .unwrap_or_default();
        };
        let mut out = self.step(case, step, false);
        out.truncate(1);
        if let Some(first) = out.first_mut() {
            let introduced = self.introduced();
            if introduced != self.me.name {
                let text = first.text.replacen(&self.me.name, &introduced, 1);
                let mut rests = first.rests_on.clone();
                rests.push(self.view.defender.reference());
                *first = Sentence::new(text, rests);
            }
        }
        out.extend(self.assessment(case, "charge-considered"));
        out
    }

    /// What the sender thinks of the charges of a case; nothing in letters that argue.
    fn assessment(&self, case: &CaseOfLaw<'_>, key: &str) -> Option<Sentence> {
        if self.is_neutral() {
            return None;
        }
        let (charge, assessment) = case
            .charges
            .iter()
            .find_map(|charge| charge.assessment.as_ref().map(|a| (charge, a)))?;
        let assessment = Arguments::with("assessment", self.inline(assessment));
        let mut rests = vec![charge.reference()];
        rests.extend(self.sender_reference());
        let text = match self.sender() {
            Some(sender) => self.words.say(
                &format!("{key}-by"),
                &assessment.and("sender", capitalised(&sender)),
            ),
            None => self.words.say(key, &assessment),
        };
        Some(Sentence::new(text, rests))
    }

    /// What was done lately and the steps of the proceeding, in order. With an earlier letter to
    /// go on from, `new` chooses what came after it, or what came before.
    pub(super) fn story(&self, new: Option<bool>) -> Vec<Block> {
        let wanted = |number: i64| new.is_none_or(|new| self.view.new.contains(&number) == new);
        let mut blocks = Vec::new();
        let Some(case) = &self.view.current else {
            let main = self.main_incident().map(|incident| incident.number);
            let told: Vec<Vec<Sentence>> = self
                .view
                .recent
                .iter()
                .filter(|incident| wanted(incident.number))
                .filter(|incident| new.is_some() || Some(incident.number) != main)
                .map(|incident| self.incident(incident, true))
                .collect();
            blocks.extend(told_in_order(told));
            return blocks;
        };
        if new != Some(true)
            && let Some(text) = case
                .proceeding
                .narrative
                .as_ref()
                .or(case.proceeding.summary.as_ref())
        {
            blocks.extend(paragraph(&[
                self.sentences(text, self.rests_on(case.proceeding))
            ]));
        }
        enum Item<'i> {
            Incident(&'i Stored<Incident>),
            Step(&'i Stored<Step>),
        }
        let mut items: Vec<Item<'_>> = self.view.recent.iter().map(|i| Item::Incident(i)).collect();
        items.extend(case.steps.iter().map(|s| Item::Step(s)));
        items.retain(|item| match item {
            Item::Incident(i) => wanted(i.number),
            Item::Step(s) => wanted(s.number),
        });
        items.sort_by_key(|item| match item {
            Item::Incident(i) => self.view.order.get(&i.number),
            Item::Step(s) => self.view.order.get(&s.number),
        });
        let shown = self.news(true).map(|(_, step)| step.number);
        let last = items.len().saturating_sub(1);
        let told = items
            .iter()
            .enumerate()
            .map(|(at, item)| match item {
                Item::Incident(i) => self.incident(i, at > 0),
                Item::Step(s) => {
                    let mut out = self.step(case, s, at > 0);
                    // The lead has said it already.
                    if new != Some(true) && Some(s.number) == shown && at == last && !out.is_empty()
                    {
                        out.remove(0);
                    }
                    out
                }
            })
            .collect();
        blocks.extend(told_in_order(told));
        blocks
    }

    /// What was done earlier, in order, the undated last; without an opening sentence where the
    /// letter has a heading for it.
    pub(super) fn background(&self) -> Vec<Block> {
        let mut told: Vec<Vec<Sentence>> = Vec::new();
        let mut rests = vec![self.view.defender.reference()];
        for past in &self.view.background {
            let list = match past {
                Past::Incident(incident) => self.incident(incident, true),
                Past::Proceeding(case) => self.earlier_proceeding(case),
            };
            if !list.is_empty() {
                rests.push(match past {
                    Past::Incident(incident) => incident.reference(),
                    Past::Proceeding(case) => case.proceeding.reference(),
                });
                told.push(list);
            }
        }
        if told.is_empty() {
            return Vec::new();
        }
        let opening = Sentence::new(self.say_of_me("targeted-before", false), rests);
        if told.len() > PARAGRAPH {
            let mut blocks: Vec<Block> = paragraph(&[opening]).into_iter().collect();
            blocks.extend(told_in_order(told));
            return blocks;
        }
        let mut all = vec![opening];
        all.extend(told.into_iter().flatten());
        paragraph(&all).into_iter().collect()
    }

    /// An earlier proceeding in a few sentences.
    fn earlier_proceeding(&self, case: &CaseOfLaw<'_>) -> Vec<Sentence> {
        if let Some(text) = case
            .proceeding
            .narrative
            .as_ref()
            .or(case.proceeding.summary.as_ref())
        {
            return vec![self.sentences(text, self.rests_on(case.proceeding))];
        }
        let mut out: Vec<Sentence> = case
            .steps
            .iter()
            .flat_map(|step| self.step(case, step, true))
            .collect();
        if out.is_empty()
            && let Some(charges) = self.charge_words(&case.charges)
        {
            let mut rests = self.rests_on(case.proceeding);
            rests.extend(charges.rests_on.clone());
            rests.push(self.view.defender.reference());
            let me = self
                .about_me(true)
                .and("of-charge", self.charge_part("of-charge", Some(&charges)));
            out.push(Sentence::new(self.words.say("was-accused", &me), rests));
        }
        out.extend(self.assessment(case, "that-charge-considered"));
        out
    }
}

/// Things told in order: a paragraph, or a list where they are many.
pub(super) fn told_in_order(mut told: Vec<Vec<Sentence>>) -> Option<Block> {
    told.retain(|list| !list.is_empty());
    if told.len() > PARAGRAPH {
        return Some(Block::List {
            numbering: Numbering::Bullet,
            items: told.iter().map(|list| runs(list)).collect(),
        });
    }
    paragraph(&told.into_iter().flatten().collect::<Vec<_>>())
}

impl Composer<'_, '_> {
    /// What happened in order, as a table of dates and events; nothing where nothing did.
    pub(super) fn chronology(&self) -> Option<Block> {
        let mut rows: Vec<(crate::date::UncertainDate, Vec<Sentence>)> = Vec::new();
        let mut add = |date: Option<&crate::date::UncertainDate>, text: String, rests| {
            rows.push((
                date.cloned().unwrap_or_default(),
                vec![Sentence::new(text, rests)],
            ));
        };
        let incidents = self.view.background.iter().filter_map(|past| match past {
            Past::Incident(incident) => Some(*incident),
            Past::Proceeding(_) => None,
        });
        for incident in incidents.chain(self.view.recent.iter().copied()) {
            let text = match &incident.summary {
                Some(text) => self.inline(text),
                None => continue,
            };
            add(incident.date.as_ref(), text, self.rests_on(incident));
        }
        let earlier = self.view.background.iter().filter_map(|past| match past {
            Past::Proceeding(case) => Some(case),
            Past::Incident(_) => None,
        });
        for case in earlier.chain(&self.view.current) {
            for step in &case.steps {
                let told = self.step(case, step, false);
                if let Some(rests) = told.first().map(|s| s.rests_on.clone()) {
                    add(
                        step.date.as_ref(),
                        self.step_clause(case, step, false),
                        rests,
                    );
                }
            }
        }
        if rows.is_empty() {
            return None;
        }
        rows.sort_by(|a, b| a.0.compare(&b.0));
        Some(Block::Table {
            header: vec![
                Sentence::phrase(self.words.word("date"), []).spans(),
                Sentence::phrase(self.words.word("event"), []).spans(),
            ],
            rows: rows
                .iter()
                .map(|(date, told)| {
                    let when = if date.is_undated() {
                        "–".to_owned()
                    } else {
                        self.words.dates.plain(date)
                    };
                    let rests = told.first().map(|s| s.rests_on.clone()).unwrap_or_default();
                    vec![Sentence::phrase(when, rests).spans(), runs(told)]
                })
                .collect(),
        })
    }
}
