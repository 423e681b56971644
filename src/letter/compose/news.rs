//! What is new, what led to it and what was before: headline, lead, story, background.

use super::{Composer, Sentence, paragraph, runs};
use crate::letter::gather::{CaseOfLaw, Coming, Past, Told};
use crate::letter::language::{Arguments, capitalised};
use crate::model::{Step, Stored};
use crate::view::claim::{Claim, Modality};
use crate::view::document::{Block, Numbering};
use crate::vocabulary::Is;

/// How many things told one after the other are still a paragraph; more are a list.
const PARAGRAPH: usize = 6;

impl<'c> Composer<'_, 'c> {
    /// What the letter starts with. Where it goes on from an earlier letter, `old` chooses among what
    /// that one could tell.
    pub(super) fn news(&self, old: bool) -> Option<Told<'c>> {
        let going_on = self.request.since.is_some();
        let told = self.view.story.iter().copied().filter(|told| {
            let new = told
                .numbers()
                .iter()
                .any(|number| self.view.new.contains(number));
            let accounts = told.accounts();
            let disputed = accounts.iter().any(|account| !account.relied_on);
            (!going_on || new != old) && !(disputed && self.request.leave_out_disputed)
        });
        let told: Vec<Told<'c>> = told.collect();
        let named = self.request.news.as_ref().and_then(|reference| {
            let mut told = told.iter();
            told.find(|one| one.references().contains(reference))
        });
        named.copied().or_else(|| self.view.news(told))
    }

    /// The numbers of the records that the lead tells of.
    pub(super) fn lead_numbers(&self) -> Vec<i64> {
        self.news(true).map(Told::numbers).unwrap_or_default()
    }

    /// The defender at first mention: "migrant rights defender Bakhrom Khamroev".
    pub(super) fn introduced(&self) -> String {
        let name = self.titled();
        match self.first_role() {
            Some(role) => self.words.say(
                "introduced",
                &Arguments::with("name", name)
                    .and("gender", self.me.gender)
                    .and("role", role),
            ),
            None => name,
        }
    }

    /// Whether the lead introduces the defender: a lead in the record's own words may not name them.
    pub(super) fn is_introduced(&self) -> bool {
        let introduced = self.introduced();
        if !self.shared.lead.is_empty() {
            return self.shared.lead.contains(&introduced);
        }
        let lead = self.lead();
        lead.first()
            .is_some_and(|first| first.text.contains(&introduced))
    }

    /// The role with which the defender is introduced.
    pub(super) fn first_role(&self) -> Option<String> {
        let description = self.native(self.view.defender.description.as_ref())?;
        Some(self.words.grammar.first_role(&description))
    }

    /// The name with the form of address that is recorded: "Dr Juma Bakari".
    fn titled(&self) -> String {
        match self.native(self.view.defender.title.as_ref()) {
            Some(title) => self.words.say(
                "titled",
                &Arguments::with("title", title).and("name", &self.me.name),
            ),
            None => self.me.name.clone(),
        }
    }

    /// "Russian Federation: Migrant rights defender Bakhrom Khamroev faces a criminal case".
    pub(super) fn headline(&self) -> Sentence {
        // A role after the name would need a comma that no headline has.
        let introduced = self.introduced();
        let introduced = match introduced.ends_with([',', '،']) {
            true => self.titled(),
            false => introduced,
        };
        let mut rests = vec![self.view.defender.reference()];
        let news = self.news(false);
        rests.splice(0..0, news.map(Told::references).unwrap_or_default());
        let text = match news {
            Some(told) => self.headline_of(told, &introduced),
            None => self
                .words
                .say("headline-at-risk", &self.headline_about(&introduced)),
        };
        let text = capitalised(text.trim().trim_end_matches([',', '،']));
        let text = match self.view.country() {
            Some(country) => self.words.say(
                "headline",
                &Arguments::with("country", self.words.country(country)).and("headline", text),
            ),
            None => text,
        };
        let claim = news.map(|told| self.headlined(told));
        Sentence::phrase(text, rests).claiming(claim)
    }

    /// What a headline claims: what happened to the defender, with its hedge, without its day.
    pub(super) fn headlined(&self, told: Told<'c>) -> Claim {
        let terms = self.view.terms;
        let (list, kind, field) = match told {
            Told::Step(step, _) => ("step-kinds", step.kind.as_deref(), "kind"),
            Told::Incident(incident) => (
                "incident-types",
                incident.types.first().map(String::as_str),
                "types",
            ),
            Told::Measure(measure, _) => ("measure-kinds", measure.kind.as_deref(), "kind"),
        };
        let code = terms.or_unspecified(list, kind);
        let list = match told {
            Told::Measure(_, state) => super::claims::list_of_measures(state),
            _ => list,
        };
        let hedged = matches!(told, Told::Incident(incident) if self.is_hedged(incident));
        let references = told.references();
        Claim {
            predicate: format!("{list}/{code}"),
            people: vec![self.view.key.clone()],
            modality: if hedged {
                Modality::Alleged
            } else {
                Modality::Stated
            },
            fields: references
                .iter()
                .map(|own| format!("{own}.{field}"))
                .collect(),
            ..Claim::default()
        }
    }

    pub(super) fn headline_about(&self, person: &str) -> Arguments<'static> {
        Arguments::with("person", person.trim_end_matches([',', '،']))
            .and("name", &self.me.name)
            .and("gender", self.me.gender)
            .and(
                "whose",
                self.words.say(
                    "pronoun-possessive",
                    &Arguments::with("gender", self.me.gender),
                ),
            )
            .and(
                "agreement",
                self.words.say(
                    "name-agreement",
                    &Arguments::with("gender", self.me.gender).and("name", &self.me.name),
                ),
            )
    }

    pub(super) fn headline_of(&self, told: Told<'c>, introduced: &str) -> String {
        let terms = self.view.terms;
        let (list, kind, summary, hedged) = match told {
            Told::Step(step, _) => (
                "step-kinds",
                step.kind.as_deref(),
                step.summary.as_ref(),
                false,
            ),
            Told::Incident(incident) => (
                "incident-types",
                incident.types.first().map(String::as_str),
                incident.summary.as_ref(),
                self.is_hedged(incident),
            ),
            Told::Measure(measure, _) => (
                "measure-kinds",
                measure.kind.as_deref(),
                measure.summary.as_ref(),
                false,
            ),
        };
        let kind = terms.or_unspecified(list, kind);
        let word = terms.word(list, kind);
        let allegedly = if hedged {
            self.words.word("allegedly")
        } else {
            String::new()
        };
        let unspecified = terms.is(list, Some(kind), Is::Unspecified);
        let label = match self.native(summary) {
            Some(summary) if unspecified => summary.trim_end_matches('.').to_owned(),
            // "Other" says nothing: what happened is only recorded in another language.
            None if unspecified && summary.is_some() => {
                return self
                    .words
                    .say("headline-at-risk", &self.headline_about(introduced));
            }
            _ => self.words.label(terms, list, kind),
        };
        let mut arguments = self
            .headline_about(introduced)
            .and("label", label)
            .and("allegedly", &allegedly);
        let key = match told {
            Told::Step(step, _) => {
                if let Some(case) = self.view.case_of(step) {
                    arguments = arguments.and("case", self.case_words(case.proceeding));
                    if let Some(headline) = self.headline_of_decision(case, step, &arguments) {
                        return headline;
                    }
                }
                format!("step-{word}")
            }
            Told::Incident(_) => format!("act-{word}"),
            Told::Measure(_, state) => {
                use crate::view::course::measures::MeasureState;
                match state {
                    MeasureState::AskedFor => "measure-asked-for".to_owned(),
                    MeasureState::Refused => "measure-refused".to_owned(),
                    _ => format!("measure-{word}"),
                }
            }
        };
        let text = self
            .words
            .attribute(&key, "headline", &arguments)
            .unwrap_or_else(|| self.words.say("headline-default", &arguments));
        let said = allegedly.is_empty() || text.contains(allegedly.trim());
        if said {
            text
        } else {
            self.words
                .say("headline-alleged", &Arguments::with("headline", text))
        }
    }

    /// The first paragraph: what happened, of whom, and what is thought of the charge.
    pub(super) fn lead(&self) -> Vec<Sentence> {
        let Some(news) = self.news(true) else {
            return Vec::new();
        };
        let mut out = self.told(news, false);
        if let Some(first) = out.first_mut() {
            self.introduce(first);
        }
        out.extend(self.considered_charge());
        out
    }

    /// Tells who the defender is where a sentence names them first.
    pub(super) fn introduce(&self, first: &mut Sentence) {
        let introduced = self.introduced();
        if introduced == self.me.name || !first.text.contains(&self.me.name) {
            return;
        }
        let text = first.text.replacen(&self.me.name, &introduced, 1);
        let mut rests = first.rests_on.clone();
        rests.push(self.view.defender.reference());
        let role = [
            self.view.defender.description.as_ref(),
            self.view.defender.title.as_ref(),
        ];
        let fields: Vec<&str> = ["description", "title"]
            .into_iter()
            .zip(role)
            .filter_map(|(field, text)| text.map(|_| field))
            .collect();
        let claim = self.claim_of_me(self.view.defender, "description".to_owned(), None, &fields);
        let mut claims = std::mem::take(&mut first.claims);
        claims.push(claim);
        *first = Sentence::new(text, rests).claiming(claims);
    }

    /// What the sender thinks of the charge of the present case.
    pub(super) fn considered_charge(&self) -> Option<Sentence> {
        let case = self.view.current.as_ref()?;
        self.assessment(case, "charge-considered")
    }

    /// Something that happened, in sentences.
    pub(super) fn told(&self, told: Told<'c>, pronoun: bool) -> Vec<Sentence> {
        match told {
            Told::Step(step, _) => match self.view.case_of(step) {
                Some(case) => self.step(case, step, pronoun),
                None => Vec::new(),
            },
            Told::Incident(incident) => self.incident(incident, pronoun),
            Told::Measure(measure, state) => self.measure(measure, state, pronoun),
        }
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
        Some(Sentence::new(text, rests).claiming([self.considered(charge)]))
    }

    /// What was done lately and the steps of the proceeding, in order, without what the lead tells.
    /// With an earlier letter to go on from, `new` chooses what came after it, or what came before.
    pub(super) fn story(&self, new: Option<bool>) -> Vec<Block> {
        let mut blocks = Vec::new();
        if new != Some(true)
            && let Some(case) = &self.view.current
        {
            blocks.extend(paragraph(&self.case_in_words(case)));
        }
        let lead = match new {
            Some(true) => Vec::new(),
            _ => self.lead_numbers(),
        };
        let wanted = |told: &Told<'c>| {
            let numbers = told.numbers();
            let own = new.is_none_or(|new| {
                numbers.iter().any(|number| self.view.new.contains(number)) == new
            });
            own && !numbers.iter().any(|number| lead.contains(number))
                && !self.is_told_before(*told)
                && !matches!(told, Told::Measure(..))
        };
        let items = self.view.story.iter().copied().filter(wanted);
        let mut row = Row::default();
        for item in items {
            row.add(self, |pronoun| self.told(item, pronoun));
        }
        blocks.extend(told_in_order(row.told));
        blocks.extend(paragraph(&self.to_come()));
        blocks
    }

    /// Whether a sentence tells of nobody but the defender.
    fn is_of_me_alone(&self, sentence: &Sentence) -> bool {
        let mut people = sentence.claims.iter().flat_map(|claim| &claim.people);
        people.all(|key| *key == self.view.key)
    }

    /// All that happened in the present situation, in order: for forms, which have no lead.
    pub(super) fn facts(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        if let Some(case) = &self.view.current {
            blocks.extend(paragraph(&self.case_in_words(case)));
        }
        let items = self.view.story.iter().copied();
        let items = items.filter(|told| !matches!(told, Told::Measure(..)));
        let mut row = Row::default();
        for item in items {
            row.add(self, |pronoun| self.told(item, pronoun));
        }
        blocks.extend(told_in_order(row.told));
        blocks.extend(paragraph(&self.to_come()));
        blocks
    }

    /// The record's own words for a proceeding, where they are sentences.
    fn case_in_words(&self, case: &CaseOfLaw<'_>) -> Vec<Sentence> {
        let rests = || self.rests_on(case.proceeding);
        let mut out = Vec::new();
        if let Some(text) = &case.proceeding.narrative {
            out.push(self.sentences(text, rests()).saying("narrative"));
        }
        out.extend(self.parties(case));
        if let Some(relief) = &case.proceeding.relief {
            let relief = self
                .words
                .grammar
                .aside(&self.inline(relief.trim_end_matches('.')));
            let text = self.words.say("relief", &Arguments::with("text", relief));
            out.push(Sentence::new(text, rests()).saying("relief"));
        }
        if let Some(text) = &case.proceeding.summary
            && case.proceeding.narrative.is_none()
        {
            let own = self.own(text);
            let native = own.foreign.is_none();
            // A line without a subject is no sentence: it stands as what the case is about.
            let sentence =
                native && (self.words.tag != "en" || self.words.grammar.is_sentence(&own.text));
            let ended = own.text.trim_end().ends_with(['.', '!', '?']);
            if sentence || (native && ended && self.words.tag != "en") {
                out.push(self.sentences(text, rests()).saying("summary"));
            } else {
                let text = self.inline(text.trim_end_matches('.'));
                let about = Arguments::with("text", self.words.grammar.aside(&text));
                let text = self.words.say("case-is-about", &about);
                out.push(Sentence::new(text, rests()).saying("summary"));
            }
        }
        out
    }

    /// What is announced for a day after the letter.
    fn to_come(&self) -> Vec<Sentence> {
        let told = |coming: &Coming<'c>| {
            let date = self.words.dates.within_sentence(coming.date);
            let mut rests = self.rests_on(coming.step);
            rests.push(self.view.defender.reference());
            let what = match &coming.step.next {
                Some(next) => self.words.grammar.aside(&self.inline(next)),
                None => self.words.word("next-date"),
            };
            let text = Arguments::with("what", what).and("date", date);
            let claim = Claim {
                modality: Modality::Announced,
                ..self.claim_of_me(
                    coming.step,
                    "next".to_owned(),
                    Some(coming.date),
                    &["next", "next_date"],
                )
            };
            Sentence::new(self.words.say("to-come", &text), rests).claiming([claim])
        };
        self.view.to_come.iter().map(told).collect()
    }

    /// What was done earlier, in order; then what nobody says when it was, told so.
    pub(super) fn background(&self) -> Vec<Block> {
        let is_dated = self.view.background.iter().any(|past| match past {
            Past::Event(event) => event.date().is_some(),
            Past::Proceeding(at) => {
                let case = self.view.others.get(*at);
                case.is_some_and(|case| case.last.is_some())
            }
        });
        let mut rests = vec![self.view.defender.reference()];
        // The opening names them.
        let mut row = Row {
            is_of_me: is_dated,
            told: Vec::new(),
        };
        for past in &self.view.background {
            let told = match past {
                Past::Event(event) if self.is_told_before(*event) => false,
                Past::Event(event) => row.add(self, |pronoun| self.told(*event, pronoun)),
                Past::Proceeding(at) => match self.view.others.get(*at) {
                    Some(case) => row.add(self, |pronoun| self.earlier_proceeding(case, pronoun)),
                    None => false,
                },
            };
            if told {
                rests.extend(match past {
                    Past::Event(event) => event.references(),
                    Past::Proceeding(at) => {
                        let case = self.view.others.get(*at);
                        case.map(|case| case.proceeding.reference())
                            .into_iter()
                            .collect()
                    }
                });
            }
        }
        let told = row.told;
        let mut blocks = Vec::new();
        if !told.is_empty() && is_dated {
            let opening = Sentence::new(self.say_of_me("targeted-before", false), rests);
            let claim = Claim {
                predicate: "targeted-before".to_owned(),
                people: vec![self.view.key.clone()],
                fields: opening.rests_on.clone(),
                ..Claim::default()
            };
            let opening = opening.claiming([claim]);
            if told.len() > PARAGRAPH {
                blocks.extend(paragraph(&[opening]));
                blocks.extend(told_in_order(told));
            } else {
                let mut all = vec![opening];
                all.extend(told.into_iter().flatten());
                blocks.extend(paragraph(&all));
            }
        } else {
            blocks.extend(told_in_order(told));
        }
        let lead = self.lead_numbers();
        let undated = self.view.undated.iter().copied();
        let undated = undated.filter(|told| {
            !matches!(told, Told::Measure(..))
                && !told.numbers().iter().any(|n| lead.contains(n))
                && !self.is_told_before(*told)
        });
        let mut row = Row::default();
        for item in undated {
            row.add(self, |pronoun| self.told(item, pronoun));
        }
        let told = row.told;
        if !told.is_empty() {
            let rests = told.iter().flatten().flat_map(|one| one.rests_on.clone());
            let opening = Sentence::new(self.words.word("undated"), rests.collect::<Vec<_>>());
            let claim = Claim {
                predicate: "undated".to_owned(),
                fields: opening.rests_on.clone(),
                ..Claim::default()
            };
            let opening = opening.claiming([claim]);
            let mut all = vec![opening];
            all.extend(told.into_iter().flatten());
            blocks.extend(paragraph(&all));
        }
        blocks
    }

    /// An earlier proceeding in a few sentences.
    fn earlier_proceeding(&self, case: &CaseOfLaw<'c>, pronoun: bool) -> Vec<Sentence> {
        let told = case
            .proceeding
            .narrative
            .as_ref()
            .or(case.proceeding.summary.as_ref());
        if let Some(text) = told {
            let field = match case.proceeding.narrative.is_some() {
                true => "narrative",
                false => "summary",
            };
            return vec![
                self.sentences(text, self.rests_on(case.proceeding))
                    .saying(field),
            ];
        }
        let before = |step: &&'c Stored<Step>| self.is_told_before(Told::Step(step, None));
        let (told, untold): (Vec<_>, Vec<_>) = case.steps.iter().copied().partition(before);
        let mut row = Row {
            is_of_me: pronoun,
            told: Vec::new(),
        };
        for step in untold {
            row.add(self, |pronoun| self.step(case, step, pronoun));
        }
        let mut out: Vec<Sentence> = row.told.into_iter().flatten().collect();
        if out.is_empty()
            && told.is_empty()
            && let Some(charges) = self.charge_words(&case.charges)
        {
            let mut rests = self.rests_on(case.proceeding);
            rests.extend(charges.rests_on.clone());
            rests.push(self.view.defender.reference());
            let me = self
                .about_me(pronoun)
                .and("of-charge", self.charge_part("of-charge", Some(&charges)))
                .and("on-charge", self.charge_part("on-charge", Some(&charges)))
                .and("for-charge", self.charge_part("for-charge", Some(&charges)))
                .and(
                    "with-charge",
                    self.charge_part("with-charge", Some(&charges)),
                );
            let text = self.words.say("was-accused", &me);
            out.push(Sentence::new(text, rests).claiming([self.charged(&case.charges)]));
        }
        out.extend(self.assessment(case, "that-charge-considered"));
        out
    }

    /// What happened in order, as a table of dates and events; nothing where nothing did.
    pub(super) fn chronology(&self) -> Option<Block> {
        let mut rows: Vec<Vec<Vec<crate::view::document::Span>>> = Vec::new();
        let mut add = |told: Told<'c>| {
            let mut sentences = match told {
                Told::Measure(..) => return,
                told => self.undated(told),
            };
            if sentences.is_empty() {
                return;
            }
            let when = match told.date() {
                Some(date) => self.words.dates.plain(date),
                None => "–".to_owned(),
            };
            let rests = sentences
                .first()
                .map(|s| s.rests_on.clone())
                .unwrap_or_default();
            sentences.truncate(1);
            rows.push(vec![
                Sentence::phrase(when, rests).spans(),
                runs(&sentences),
            ]);
        };
        for past in &self.view.background {
            match past {
                Past::Event(told) => add(*told),
                Past::Proceeding(at) => {
                    let case = self.view.others.get(*at);
                    for step in case.iter().flat_map(|case| &case.steps) {
                        add(Told::Step(step, None));
                    }
                }
            }
        }
        for told in self.view.story.iter().chain(&self.view.undated) {
            add(*told);
        }
        if rows.is_empty() {
            return None;
        }
        Some(Block::Table {
            header: vec![
                Sentence::phrase(self.words.word("date"), []).spans(),
                Sentence::phrase(self.words.word("event"), []).spans(),
            ],
            rows,
        })
    }

    /// What happened, without its date.
    fn undated(&self, told: Told<'c>) -> Vec<Sentence> {
        let bare = Composer {
            dateless: true,
            ..self.clone()
        };
        bare.told(told, false)
    }
}

/// Things told one after the other. Whoever was told of together with others, or not at all, is named
/// before a pronoun stands for them.
#[derive(Default)]
struct Row {
    /// Whether what was told last is of the defender alone.
    is_of_me: bool,
    told: Vec<Vec<Sentence>>,
}

impl Row {
    /// Adds what is told with a pronoun for the defender or without; whether anything is.
    fn add(
        &mut self,
        composer: &Composer<'_, '_>,
        tell: impl FnOnce(bool) -> Vec<Sentence>,
    ) -> bool {
        let list = tell(self.is_of_me);
        if list.is_empty() {
            return false;
        }
        // What names nobody leaves them as far away as they were.
        let named = list.iter().any(|own| own.text.contains(&composer.me.name));
        let alone = list.iter().all(|own| composer.is_of_me_alone(own));
        self.is_of_me = alone && (named || self.is_of_me);
        self.told.push(list);
        true
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
