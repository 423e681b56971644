//! A letter about several people: what concerns more than one of them is told once, of all whom it
//! concerns; what is each one's own follows, one person after the other. It starts with the gravest of
//! what is new, whomever that concerns.

use super::pieces::told;
use super::{Composer, Person, PieceValue, Sentence, paragraph};
use crate::letter::LetterRequest;
use crate::letter::gather::{Past, Told, View};
use crate::letter::kind::LetterKind;
use crate::letter::language::{Arguments, Language, capitalised, lowered};
use crate::model::{Step, Stored};
use crate::view::claim::Claim;
use crate::view::document::{Block, Span};
use std::collections::HashSet;

/// How many things a headline names.
const IN_HEADLINE: usize = 2;

/// Up to how many people are named where all of them are meant.
const NAMED: usize = 4;

/// What one of several people has in common with the others of the letter.
#[derive(Clone, Debug, Default)]
pub(super) struct Shared {
    /// The keys of all of whom the letter is.
    pub members: Vec<String>,
    /// Numbers of records that are told of this person where they are told of somebody before.
    pub told: HashSet<i64>,
    /// How the letter starts; empty in a letter about one person.
    pub lead: String,
}

impl<'v, 'c> Composer<'v, 'c> {
    /// A composer of a letter about all whose views these are; none where there is no view.
    pub fn of_all(
        views: &'v [View<'c>],
        words: &'v Language,
        request: &'v LetterRequest,
        kind: &'v LetterKind,
    ) -> Option<Self> {
        let mut each: Vec<Composer<'v, 'c>> = views
            .iter()
            .map(|view| Composer::new(view, words, request, kind))
            .collect();
        if each.len() < 2 {
            return each.pop();
        }
        let members: Vec<String> = views.iter().map(|view| view.key.clone()).collect();
        for one in &mut each {
            one.shared.members.clone_from(&members);
        }
        for (at, member) in members.iter().enumerate() {
            let (before, after) = each.split_at_mut(at);
            let told = before.iter().flat_map(|one| one.tells_of(member));
            let acts = before.iter().flat_map(Composer::acts_against_others);
            let told: HashSet<i64> = told.chain(acts.map(|act| act.number)).collect();
            if let Some(own) = after.first_mut() {
                own.shared.told = told;
            }
        }
        let leads = leads(&each);
        let text: Vec<&str> = leads.iter().flatten().map(|s| s.text.as_str()).collect();
        let text = text.join(" ");
        for one in &mut each {
            let in_lead = leads.iter().flatten().flat_map(|sentence| &sentence.claims);
            let in_lead: Vec<&Claim> = in_lead.collect();
            let all = one.told_items().into_iter();
            let told = all.filter(|told| one.is_told_by(*told, &in_lead));
            let told: Vec<i64> = told.flat_map(Told::numbers).collect();
            one.shared.told.extend(told);
            one.shared.lead.clone_from(&text);
        }
        let first = each.first()?.clone();
        Some(Composer { each, ..first })
    }

    /// All whom the letter is about, each with a composer of their own.
    pub(in crate::letter) fn everyone(&self) -> &[Composer<'v, 'c>] {
        match self.each.as_slice() {
            [] => std::slice::from_ref(self),
            each => each,
        }
    }

    /// Whether somebody is one of those whom the letter is about.
    pub(super) fn is_member(&self, key: &str) -> bool {
        self.shared.members.iter().any(|own| own == key)
    }

    /// Whether something is told of this person elsewhere in the letter.
    pub(super) fn is_told_before(&self, told: Told<'_>) -> bool {
        told.numbers()
            .iter()
            .any(|number| self.shared.told.contains(number))
    }

    /// Whether claims tell something of this person. What was decided of others alone says nothing of
    /// them, so that it is told wherever it is told.
    fn is_told_by(&self, told: Told<'c>, claims: &[&Claim]) -> bool {
        let of_others = match told {
            Told::Step(step, _) => self.findings(step, &self.view.key).is_empty(),
            _ => false,
        };
        let references = told.references();
        let of = |field: &String| {
            let own = field.rsplit_once('.').map(|(reference, _)| reference);
            own.is_some_and(|own| references.iter().any(|reference| reference == own))
        };
        claims.iter().any(|claim| {
            let own = of_others || claim.people.contains(&self.view.key);
            own && claim.fields.iter().any(of)
        })
    }

    /// All that happened to this person.
    fn told_items(&self) -> Vec<Told<'c>> {
        let view = self.view;
        let past = view.background.iter().filter_map(|past| match past {
            Past::Event(told) => Some(*told),
            Past::Proceeding(_) => None,
        });
        let steps = view.others.iter().flat_map(|case| &case.steps);
        let measures = view.measures.iter();
        let all = view.story.iter().chain(&view.undated).copied().chain(past);
        all.chain(steps.map(|step| Told::Step(step, None)))
            .chain(measures.map(|(measure, state)| Told::Measure(measure, *state)))
            .collect()
    }

    /// The numbers of the records that are told of somebody else, too, where they are told of this
    /// person. A step that decided something of this person alone says nothing of the other.
    fn tells_of(&self, other: &str) -> HashSet<i64> {
        let decided = |step: &'c Stored<Step>, key: &str| !self.findings(step, key).is_empty();
        let tells = |told: &Told<'c>| {
            if let Told::Step(step, _) = told
                && decided(step, &self.view.key)
                && !decided(step, other)
            {
                return true;
            }
            let sentences = self.told(*told, false);
            let mut claims = sentences.iter().flat_map(|sentence| &sentence.claims);
            claims.any(|claim| claim.people.iter().any(|key| key == other))
        };
        let all = self.told_items().into_iter().filter(tells);
        all.flat_map(Told::numbers).collect()
    }

    /// What a name in a template stands for, in a letter about several people.
    pub(super) fn piece_of_all(&self, name: &str) -> Option<PieceValue> {
        let list = |sentence: Sentence| Some(PieceValue::Inline(sentence.spans()));
        match name {
            "headline" => list(self.headline_of_all()),
            "subject" => list(self.subject_of_all()),
            "person_name" => {
                let text = self.names_of(self.everyone());
                let rests = self
                    .everyone()
                    .iter()
                    .map(|own| own.view.defender.reference());
                list(Sentence::phrase(text, rests))
            }
            "co_accused" if self.have_one_case() => {
                let value = told(self.together().co_accused());
                Some(self.claimed_of_all(value))
            }
            // A sentence or two of each.
            "present_state" | "situation" => {
                let each = self.pieces_of_each(name, |_| true)?;
                Some(one_paragraph(each))
            }
            "lead" => {
                let leads = leads(self.everyone());
                let blocks = leads.iter().filter_map(|lead| paragraph(lead));
                Some(PieceValue::Blocks(blocks.collect()))
            }
            "demands" | "demands_roman" | "three_asks" => Some(self.demand_list(name)),
            "demands_opening" => list(self.urges()),
            "letter_opening"
            | "letter_reply"
            | "letter_call"
            | "observatory_intro"
            | "observatory_informed" => Some(self.together().letter_part(name)),
            "concern" | "letter_concern" | "assessment" if self.have_one_concern() => {
                let together = self.together();
                let value = match name {
                    "concern" => told(together.concern()),
                    "assessment" => told(together.assessment_of_acts()),
                    _ => together.letter_part(name),
                };
                Some(self.claimed_of_all(value))
            }
            // What is good news for one is told, and concern of another goes before it.
            "concern" | "letter_concern" | "assessment" => {
                let worried = |own: &&Composer<'v, 'c>| !own.concern_of().is_welcome();
                let some = self.everyone().iter().any(|own| worried(&own));
                self.pieces_of_each(name, |own| !some || worried(&own))
            }
            _ => self.pieces_of_each(name, |_| true),
        }
    }

    /// The pieces of those who are wanted, what is the same of several once.
    fn pieces_of_each(
        &self,
        name: &str,
        wanted: impl Fn(&Composer<'v, 'c>) -> bool,
    ) -> Option<PieceValue> {
        let everyone = self.everyone().iter().filter(|own| wanted(own));
        let mut values = everyone.map(|own| own.piece(name));
        let mut all = values.next()??;
        for value in values {
            match (&mut all, value?) {
                (PieceValue::Inline(spans), PieceValue::Inline(more)) => {
                    let known = spans.windows(more.len().max(1)).any(|own| own == more);
                    if !more.is_empty() && !known {
                        if !spans.is_empty() {
                            spans.push(Span::fixed(self.words.word("part-separator")));
                        }
                        spans.extend(more);
                    }
                }
                (PieceValue::Blocks(blocks), PieceValue::Blocks(more)) => {
                    for block in more {
                        let block = without_known(block, blocks);
                        blocks.extend(block.filter(|block| !blocks.contains(block)));
                    }
                }
                (PieceValue::Rows(rows), PieceValue::Rows(more)) => {
                    for row in more {
                        if !rows.contains(&row) {
                            rows.push(row);
                        }
                    }
                }
                _ => {}
            }
        }
        Some(all)
    }

    /// A composer whose sentences are about all.
    fn together(&self) -> Composer<'v, 'c> {
        Composer {
            me: Person::group(self.names_of(self.everyone())),
            ..self.clone()
        }
    }

    /// The names of people in a sentence; of many the first.
    fn names_of(&self, people: &[Composer<'v, 'c>]) -> String {
        self.words
            .list(&self.few(people, |own| own.me.name.clone()))
    }

    fn few(
        &self,
        people: &[Composer<'v, 'c>],
        called: impl Fn(&Composer<'v, 'c>) -> String,
    ) -> Vec<String> {
        match people.len() {
            0..=NAMED => people.iter().map(called).collect(),
            _ => {
                let first = people.iter().take(NAMED - 1).map(called);
                first.chain([self.words.word("others")]).collect()
            }
        }
    }

    /// What was done to whom, the gravest first.
    fn headline_of_all(&self) -> Sentence {
        let everyone = self.everyone();
        let mut groups: Vec<(Told<'c>, Vec<Composer<'v, 'c>>)> = Vec::new();
        for own in everyone {
            let Some(news) = own.news(false) else {
                continue;
            };
            let same = |(told, with): &(Told<'c>, Vec<Composer<'v, 'c>>)| {
                let decided = |one: &Composer<'v, 'c>| match told {
                    Told::Step(step, _) => one.findings(step, &one.view.key),
                    _ => Default::default(),
                };
                told.numbers() == news.numbers()
                    && with.first().is_some_and(|one| decided(one) == decided(own))
            };
            match groups.iter_mut().find(|group| same(group)) {
                Some((_, with)) => with.push(own.clone()),
                None => groups.push((news, vec![own.clone()])),
            }
        }
        groups.sort_by_key(|(told, _)| std::cmp::Reverse(told.gravity(self.view.terms)));
        let mut texts = Vec::new();
        let mut claims = Vec::new();
        let mut rests = Vec::new();
        for (told, people) in groups.iter().take(IN_HEADLINE) {
            let Some(first) = people.first() else {
                continue;
            };
            let introduced = match people.len() {
                1 | 2 => self.words.list(&self.few(people, Composer::introduced)),
                _ => self.names_of(people),
            };
            let group = match people.len() {
                1 => first.clone(),
                _ => Composer {
                    me: Person::group(self.names_of(people)),
                    ..first.clone()
                },
            };
            let text = group.headline_of(*told, &introduced);
            let text = text.trim().trim_end_matches([',', '،']);
            let named = people.iter().any(|own| text.starts_with(&own.me.name));
            texts.push(match texts.is_empty() || named {
                true => text.to_owned(),
                false => lowered(text),
            });
            rests.extend(told.references());
            claims.push(Claim {
                people: people.iter().map(|own| own.view.key.clone()).collect(),
                ..first.headlined(*told)
            });
        }
        if texts.is_empty() {
            let together = self.together();
            let about = together.headline_about(&together.me.name);
            texts.push(self.words.say("headline-at-risk", &about));
        }
        rests.extend(everyone.iter().map(|own| own.view.defender.reference()));
        let text = capitalised(&texts.join(&self.words.word("part-separator")));
        let country = self.view.country();
        let same = everyone.iter().all(|own| own.view.country() == country);
        let text = match country.filter(|_| same) {
            Some(country) => {
                let country = Arguments::with("country", self.words.country(country));
                self.words.say("headline", &country.and("headline", text))
            }
            None => text,
        };
        Sentence::phrase(text, rests).claiming(claims)
    }

    /// What a letter is about: the people, and the charges where they are those of all.
    fn subject_of_all(&self) -> Sentence {
        let charged = |own: &Composer<'v, 'c>| {
            let case = own.view.current.as_ref()?;
            Some(own.charge_words(&case.charges)?.text)
        };
        let mut all = self.everyone().iter().map(charged);
        let first = all.next().flatten();
        if first.is_some() && all.all(|own| own == first) {
            let mut subject = self.together().subject();
            self.claim_of_all(subject.claims.iter_mut());
            return subject;
        }
        let people = self.everyone().iter();
        let name = Arguments::with("name", self.names_of(self.everyone()));
        Sentence::phrase(
            self.words.say("subject-person", &name),
            people.map(|own| own.view.defender.reference()),
        )
    }

    /// Whether the present case of all is the same proceeding.
    fn have_one_case(&self) -> bool {
        let number = |own: &Composer<'v, 'c>| Some(own.view.current.as_ref()?.proceeding.number);
        let mut all = self.everyone().iter().map(number);
        let first = all.next().flatten();
        first.is_some() && all.all(|own| own == first)
    }

    /// Whether the sender says the same of what happened to all.
    fn have_one_concern(&self) -> bool {
        let mut all = self.everyone().iter().map(Composer::concern_of);
        let first = all.next();
        all.all(|own| Some(own) == first)
    }

    /// The same, claimed of all whom the letter is about.
    fn claimed_of_all(&self, mut value: PieceValue) -> PieceValue {
        if let PieceValue::Blocks(blocks) = &mut value {
            for block in blocks {
                if let Block::Paragraph { text } = block {
                    self.claim_of_all(text.iter_mut().flat_map(|span| &mut span.claims));
                }
            }
        }
        value
    }

    fn claim_of_all<'m>(&self, claims: impl Iterator<Item = &'m mut Claim>) {
        for claim in claims.filter(|claim| claim.people == [self.view.key.clone()]) {
            claim.people.clone_from(&self.shared.members);
        }
    }
}

/// How the letter starts: what is new of each, in the order of its gravity, what is told of several
/// once; each of them introduced at their first mention.
fn leads(everyone: &[Composer<'_, '_>]) -> Vec<Vec<Sentence>> {
    let mut in_order: Vec<&Composer<'_, '_>> = everyone.iter().collect();
    in_order.sort_by_key(|own| {
        let news = own.news(true);
        std::cmp::Reverse(news.map(|told| told.gravity(own.view.terms)))
    });
    let mut out: Vec<Vec<Sentence>> = Vec::new();
    for own in in_order {
        let Some(news) = own.news(true) else {
            continue;
        };
        let claims = out.iter().flatten().flat_map(|sentence| &sentence.claims);
        let claims: Vec<&Claim> = claims.collect();
        let mut lead = match own.is_told_by(news, &claims) {
            true => Vec::new(),
            false => own.told(news, false),
        };
        lead.extend(own.considered_charge());
        lead.retain(|sentence| {
            !out.iter()
                .flatten()
                .any(|known| known.text == sentence.text)
        });
        if !lead.is_empty() {
            out.push(lead);
        }
    }
    for own in everyone {
        let mut sentences = out.iter_mut().flatten();
        if let Some(first) = sentences.find(|sentence| sentence.text.contains(&own.me.name)) {
            own.introduce(first);
        }
    }
    out
}

/// Paragraphs as one.
fn one_paragraph(value: PieceValue) -> PieceValue {
    let PieceValue::Blocks(blocks) = value else {
        return value;
    };
    let mut text: Vec<Span> = Vec::new();
    for block in blocks {
        if let Block::Paragraph { text: mut more } = block {
            if let (false, Some(first)) = (text.is_empty(), more.first_mut()) {
                first.text.insert(0, ' ');
            }
            text.append(&mut more);
        }
    }
    let block = (!text.is_empty()).then_some(Block::Paragraph { text });
    PieceValue::Blocks(block.into_iter().collect())
}

/// A block without what was said word for word before; none where nothing is left.
fn without_known(block: Block, known: &[Block]) -> Option<Block> {
    let Block::Paragraph { text } = block else {
        return Some(block);
    };
    let ends = |span: &Span| span.text.trim_end().ends_with(['.', '!', '?', '؟']);
    let said = |span: &Span| {
        let mut all = known.iter().flat_map(Block::spans);
        all.any(|own| own.text.trim() == span.text.trim() && own.rests_on == span.rests_on)
    };
    let mut kept: Vec<Span> = Vec::new();
    let mut before_ends = true;
    for span in text {
        // A run of another language is a part of a sentence.
        let whole = before_ends && ends(&span) && span.language.is_none();
        before_ends = ends(&span);
        if !(whole && said(&span)) {
            kept.push(span);
        }
    }
    if let Some(first) = kept.first_mut() {
        first.text = first.text.trim_start().to_owned();
    }
    (!kept.is_empty()).then_some(Block::Paragraph { text: kept })
}
