//! The ledger of sentences: what was imposed, added, taken off, suspended and cancelled, and what it
//! comes to.
//!
//! Counted is what takes liberty, one running total for each proceeding. A bare amount is *by* where
//! something is added, increased or amnestied, and the new whole where something is imposed or
//! replaced; of a reduction it can be either, and what it comes to is not known then. Several terms
//! at once come to the one that names no charge, or to the longest where the others run
//! concurrently; else it is not known whether they are served one after the other. What is not known
//! is never counted with.

use super::concerned::Concerned;
use super::events::{means, outcome};
use super::length::Length;
use crate::date::UncertainDate;
use crate::model::{Outcome, Sentence, Step, Stored};
use crate::vocabulary::{Is, SentenceEffect, Terms};
use std::collections::BTreeMap;

/// What sentences come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Total {
    /// No sentence that takes liberty stands.
    #[default]
    Nothing,
    /// So long.
    Term(Length),
    /// For life.
    Life,
    /// It is not known.
    Unknown,
}

impl Total {
    fn of(length: Option<Length>) -> Total {
        match length {
            None => Total::Unknown,
            Some(length) if length.is_nothing() => Total::Nothing,
            Some(length) => Total::Term(length),
        }
    }

    fn plus(self, other: Total) -> Total {
        match (self, other) {
            (Total::Unknown, _) | (_, Total::Unknown) => Total::Unknown,
            (Total::Life, _) | (_, Total::Life) => Total::Life,
            (Total::Nothing, one) | (one, Total::Nothing) => one,
            (Total::Term(one), Total::Term(other)) => Total::Term(one.plus(other)),
        }
    }

    fn minus(self, length: Option<Length>) -> Total {
        match (self, length) {
            (Total::Term(whole), Some(part)) => whole
                .minus(part)
                .map_or(Total::Unknown, |left| Total::of(Some(left))),
            _ => Total::Unknown,
        }
    }
}

/// What does not add up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// A reduction says an amount and not whether by or to it.
    ByOrTo,
    /// It ends above what it reduces, or below what it increases.
    WrongWay,
    /// It says both by and to, and they do not fit.
    ByAndTo,
}

impl Doubt {
    /// In words.
    pub fn words(self) -> &'static str {
        match self {
            Doubt::ByOrTo => "by or to is not said",
            Doubt::WrongWay => "does not add up: it goes the wrong way",
            Doubt::ByAndTo => "does not add up: by and to do not fit",
        }
    }
}

/// An entry of the ledger.
#[derive(Clone, Debug)]
pub struct Entry<'c> {
    /// The step that made it.
    pub step: &'c Stored<Step>,
    /// The sentence, where the step names one.
    pub sentence: Option<&'c Sentence>,
    /// What it does.
    pub effect: SentenceEffect,
    /// Whether it is about something that takes liberty; else it is told and not counted.
    pub takes_liberty: bool,
    /// By how much.
    pub by: Option<Length>,
    /// To how much.
    pub to: Option<Length>,
    /// What the sentences of the proceeding came to before, and come to after it.
    pub before: Total,
    /// After it.
    pub after: Total,
    /// What does not add up.
    pub doubt: Option<Doubt>,
}

impl<'c> Entry<'c> {
    /// That of a step that names no sentence.
    fn bare(step: &'c Stored<Step>, effect: SentenceEffect, before: Total, after: Total) -> Self {
        Entry {
            step,
            sentence: None,
            effect,
            takes_liberty: true,
            by: None,
            to: None,
            before,
            after,
            doubt: None,
        }
    }
}

/// What stands of one proceeding.
#[derive(Clone, Debug, Default)]
struct Running<'c> {
    total: Total,
    /// The end that the last entry which says one says.
    ends: Option<(&'c Stored<Step>, &'c UncertainDate)>,
    starts: Option<&'c UncertainDate>,
    /// Whether they got out since, and were not held again in this proceeding.
    freed: bool,
}

/// Of which charges a step is, of those of which somebody stood convicted before it.
#[derive(Clone, Copy, Debug)]
pub struct About {
    /// Of all of them.
    pub of_all: bool,
    /// Of none, and it convicts of others.
    pub of_others: bool,
}

/// The ledger of one person.
#[derive(Clone, Debug, Default)]
pub struct Ledger<'c> {
    /// Its entries in order.
    pub entries: Vec<Entry<'c>>,
    running: BTreeMap<Option<&'c str>, Running<'c>>,
}

/// An amount as recorded, with whether it says by or to itself: "by 2 months".
fn bare(sentence: &Sentence) -> (Option<Length>, Option<Length>, Option<Length>) {
    let read = |text: &Option<String>| text.as_deref().and_then(Length::read);
    let (mut by, mut to) = (read(&sentence.by), read(&sentence.to));
    let mut bare = None;
    if let Some(text) = sentence.length.as_deref() {
        let text = text.trim();
        if let Some(rest) = text.strip_prefix("by ") {
            by = by.or_else(|| Length::read(rest));
        } else if let Some(rest) = text.strip_prefix("to ") {
            to = to.or_else(|| Length::read(rest));
        } else {
            bare = Length::read(text);
        }
    }
    (by, to, bare)
}

/// Whether a sentence is for life, by its kind or its words.
fn is_life(sentence: &Sentence, terms: &Terms) -> bool {
    let words = sentence.length.as_deref();
    terms.is("sentence-kinds", sentence.kind.as_deref(), Is::Life)
        || matches!(words, Some("life" | "life imprisonment"))
}

/// Whether a sentence is one that takes liberty; one whose kind is not said is the usual one.
pub fn takes_liberty(sentence: &Sentence, terms: &Terms) -> bool {
    let kind = terms.or_usual("sentence-kinds", sentence.kind.as_deref());
    terms.is("sentence-kinds", Some(kind), Is::TakesLiberty)
}

/// What a sentence of a step does: its action, else what the kind of step does, else it is imposed.
pub fn effect(step: &Step, sentence: &Sentence, terms: &Terms) -> SentenceEffect {
    let action = sentence.action.as_deref();
    terms
        .meaning("sentence-actions", action)
        .sentence
        .or(means(step, terms).sentence.filter(|_| action.is_none()))
        .unwrap_or(SentenceEffect::Impose)
}

impl<'c> Ledger<'c> {
    /// Takes the next step in order into the ledger of somebody whom it concerns.
    pub fn take(
        &mut self,
        step: &'c Stored<Step>,
        person: &str,
        (concerned, terms): (&Concerned<'_>, &Terms),
        about: About,
    ) {
        let kind = means(step, terms);
        if kind.is(Is::Proposal) {
            return;
        }
        let own: Vec<&Sentence> = step
            .sentences
            .iter()
            .filter(|sentence| concerned.has_sentence(sentence, person))
            .collect();
        let key = step.proceeding.as_ref().map(|link| link.0.as_str());
        let mut running = self.running.remove(&key).unwrap_or_default();
        if own.is_empty() {
            let (outcome, names_them) = own_outcome(step, person, terms);
            // Where it says what becomes of the sentences of others, it says nothing of theirs.
            let told = names_them || step.sentences.is_empty();
            if let Some(effect) = outcome.or(kind.sentence).filter(|_| told) {
                let before = running.total;
                running.total = after_bare_step(before, effect, about.of_all);
                if running.total != before {
                    running.ends = None;
                    let entry = Entry::bare(step, effect, before, running.total);
                    self.entries.push(entry);
                }
            }
        }
        let imposed: Vec<&Sentence> = own
            .iter()
            .copied()
            .filter(|s| effect(step, s, terms) == SentenceEffect::Impose && takes_liberty(s, terms))
            .collect();
        if !imposed.is_empty() {
            let before = running.total;
            // Whether the one is served after the other is not said.
            running.total = match about.of_others && before != Total::Nothing {
                true => {
                    running.ends = None;
                    Total::Unknown
                }
                false => imposed_together(&imposed, terms),
            };
            for sentence in imposed {
                let entry = Entry {
                    step,
                    sentence: Some(sentence),
                    effect: SentenceEffect::Impose,
                    takes_liberty: true,
                    by: None,
                    to: bare(sentence).2,
                    before,
                    after: running.total,
                    doubt: None,
                };
                self.entries.push(entry);
                running.note_end(step, sentence, SentenceEffect::Impose);
            }
        }
        for sentence in own {
            let effect = effect(step, sentence, terms);
            let prison = takes_liberty(sentence, terms);
            if effect == SentenceEffect::Impose && prison {
                continue;
            }
            let before = running.total;
            let (by, to, doubt);
            (running.total, by, to, doubt) = match prison {
                true => changed(before, effect, sentence, terms),
                // A milder sentence in the place of prison leaves no prison.
                false if effect == SentenceEffect::Replace => (Total::Nothing, None, None, None),
                false => (before, None, None, None),
            };
            if prison || running.total != before {
                running.note_end(step, sentence, effect);
            }
            if effect == SentenceEffect::Merge {
                // The others are in it from now.
                self.running.clear();
            }
            self.entries.push(Entry {
                step,
                sentence: Some(sentence),
                effect,
                takes_liberty: prison,
                by,
                to,
                before,
                after: running.total,
                doubt,
            });
        }
        self.running.insert(key, running);
    }

    /// Takes into account that a step took away convictions on which the sentence of its proceeding
    /// rests: with all of them the sentence falls, with some what is left is not known unless the step
    /// says it.
    pub(super) fn fall(
        &mut self,
        step: &'c Stored<Step>,
        person: &str,
        concerned: &Concerned<'_>,
        all: bool,
    ) {
        let key = step.proceeding.as_ref().map(|link| link.0.as_str());
        let Some(running) = self.running.get_mut(&key) else {
            return;
        };
        let before = running.total;
        let mut sentences = step.sentences.iter();
        let says = sentences.any(|sentence| concerned.has_sentence(sentence, person));
        let after = if all { Total::Nothing } else { Total::Unknown };
        if says || matches!(before, Total::Nothing) || before == after {
            return;
        }
        running.total = after;
        running.ends = None;
        let entry = Entry::bare(step, SentenceEffect::Cancel, before, after);
        self.entries.push(entry);
    }

    /// What the sentences of a proceeding come to.
    pub fn total_in(&self, proceeding: Option<&str>) -> Total {
        self.running
            .get(&proceeding)
            .map_or(Total::Nothing, |running| running.total)
    }

    /// What all sentences come to; those of different proceedings are served one after the other.
    pub fn total(&self) -> Total {
        self.running
            .values()
            .map(|running| running.total)
            .fold(Total::Nothing, Total::plus)
    }

    /// The ends of sentences that are recorded and still hold: of each proceeding the last.
    pub fn ends(&self) -> Vec<(&'c Stored<Step>, &'c UncertainDate)> {
        let running = self.running.values();
        running.filter_map(|running| running.ends).collect()
    }

    /// The same without those of which the person got out and was not held again.
    pub(super) fn expected_releases(&self) -> Vec<(&'c Stored<Step>, &'c UncertainDate)> {
        let running = self.running.values().filter(|running| !running.freed);
        running.filter_map(|running| running.ends).collect()
    }

    /// Takes into account that the person was held in the proceeding of a step, or got out by it.
    pub(super) fn note_liberty(&mut self, step: &'c Stored<Step>, held: bool) {
        let key = step.proceeding.as_ref().map(|link| link.0.as_str());
        for (proceeding, running) in &mut self.running {
            if !held || *proceeding == key {
                running.freed = !held;
            }
        }
    }

    /// When the sentence of a proceeding began, where that is recorded.
    pub fn starts(&self, proceeding: Option<&str>) -> Option<&'c UncertainDate> {
        self.running.get(&proceeding)?.starts
    }
}

impl<'c> Running<'c> {
    /// Keeps or drops the recorded end: of several at once the longest counts; what cancels or
    /// suspends a sentence, or changes it without saying the new end, leaves none.
    fn note_end(&mut self, step: &'c Stored<Step>, sentence: &'c Sentence, effect: SentenceEffect) {
        use SentenceEffect::{Amnesty, Cancel, Impose, Suspend};
        if let Some(starts) = &sentence.starts {
            self.starts = Some(starts);
        }
        let over = sentence.suspended || matches!(effect, Suspend | Cancel | Amnesty);
        match sentence.ends.as_ref() {
            // What is left of a sentence after an amnesty of a part has an end too.
            Some(end) if !over || (effect == Amnesty && self.total != Total::Nothing) => {
                let longer = self.ends.is_none_or(|(other, known)| {
                    other.number != step.number || known.latest_key() < end.latest_key()
                });
                if longer {
                    self.freed = false;
                    self.ends = Some((step, end));
                }
            }
            None if !over && effect == Impose => {}
            _ => self.ends = None,
        }
    }
}

/// What the outcome of a step does to sentences, and whether it is that of the person; else it is that
/// of all. What it takes away of one charge is seen by what becomes of that.
fn own_outcome(step: &Step, person: &str, terms: &Terms) -> (Option<SentenceEffect>, bool) {
    let kind = means(step, terms);
    let own = step
        .outcomes
        .iter()
        .filter(|told| match (&told.accused, &told.charge) {
            (Some(accused), _) => accused.0 == person,
            (None, charge) => charge.is_some(),
        });
    let own: Vec<&Outcome> = own.collect();
    let effect = |told: &Outcome| {
        let effect = outcome(kind, told.result.as_deref(), terms).sentence?;
        (effect != SentenceEffect::Cancel || told.charge.is_none()).then_some(effect)
    };
    match own.is_empty() {
        false => (own.into_iter().find_map(effect), true),
        true => {
            let whole = outcome(kind, step.outcome.as_deref(), terms).sentence;
            (whole, false)
        }
    }
}

/// What is left after a step that names no sentence.
fn after_bare_step(before: Total, effect: SentenceEffect, of_all: bool) -> Total {
    use SentenceEffect::{Add, Amnesty, Cancel, Impose, Increase, Reduce, Replace};
    match effect {
        Cancel | Amnesty if of_all => Total::Nothing,
        // What is left for the charges that it is not about is not said.
        Cancel | Amnesty if before != Total::Nothing => Total::Unknown,
        // By how much is not said.
        Add | Increase | Reduce | Replace if before != Total::Nothing => Total::Unknown,
        Impose => before,
        _ => before,
    }
}

/// What several sentences of one step come to.
fn imposed_together(imposed: &[&Sentence], terms: &Terms) -> Total {
    let one = |sentence: &Sentence| {
        if sentence.suspended {
            return Total::Nothing;
        }
        if is_life(sentence, terms) {
            return Total::Life;
        }
        let (_, to, bare) = bare(sentence);
        let whole = Total::of(to.or(bare));
        match sentence.suspended_part.as_deref() {
            None => whole,
            Some(part) => whole.minus(Length::read(part)),
        }
    };
    let in_all: Vec<&&Sentence> = imposed.iter().filter(|s| s.charge.is_none()).collect();
    match (imposed, in_all.as_slice()) {
        ([only], _) => one(only),
        (_, [whole]) => one(whole),
        _ => {
            let totals: Vec<Total> = imposed.iter().map(|s| one(s)).collect();
            if totals.contains(&Total::Life) {
                return Total::Life;
            }
            let apart = imposed.iter().filter(|s| !s.concurrent && !s.suspended);
            if apart.count() > 1 {
                return Total::Unknown;
            }
            let lengths = totals.iter().filter_map(|total| match total {
                Total::Term(length) => Some(*length),
                _ => None,
            });
            let longest = lengths.reduce(|a, b| if b.is_longer(a) { b } else { a });
            if totals.contains(&Total::Unknown) {
                Total::Unknown
            } else {
                longest.map_or(Total::Nothing, Total::Term)
            }
        }
    }
}

/// What a change of a sentence leaves, by how much and to how much it changed, and what of it does
/// not add up.
fn changed(
    before: Total,
    effect: SentenceEffect,
    sentence: &Sentence,
    terms: &Terms,
) -> (Total, Option<Length>, Option<Length>, Option<Doubt>) {
    use SentenceEffect::{Activate, Add, Amnesty, Cancel, Impose, Increase, Merge};
    use SentenceEffect::{Reduce, Replace, Suspend};
    let (mut by, mut to, bare) = bare(sentence);
    let mut doubt = None;
    match effect {
        Add | Increase | Amnesty => by = by.or(bare.filter(|_| to.is_none())),
        Impose | Replace | Activate | Merge => to = to.or(bare),
        Suspend | Cancel => by = by.or(bare),
        Reduce => {
            if by.is_none() && to.is_none() && bare.is_some() {
                doubt = Some(Doubt::ByOrTo);
            }
        }
    }
    let after = match effect {
        _ if is_life(sentence, terms) && matches!(effect, Impose | Replace | Increase) => {
            Total::Life
        }
        _ if to.is_some() => Total::of(to),
        Add | Increase => match by {
            Some(by) if before != Total::Unknown => before.plus(Total::Term(by)),
            _ => Total::Unknown,
        },
        Reduce => before.minus(by),
        // One that cancels the whole of what there is leaves nothing, whatever else is known.
        Amnesty | Cancel | Suspend => match by {
            None => Total::Nothing,
            Some(whole) if before == Total::Term(whole) => Total::Nothing,
            Some(_) if effect == Cancel && before == Total::Unknown => Total::Nothing,
            Some(part) => before.minus(Some(part)),
        },
        Impose | Replace | Activate | Merge => Total::Unknown,
    };
    if let Total::Term(whole) = before {
        let down = matches!(effect, Reduce | Amnesty);
        let amount = to.or(bare.filter(|_| doubt.is_some()));
        let above = down && amount.is_some_and(|amount| amount.is_longer(whole));
        let below = effect == Increase && to.is_some_and(|to| whole.is_longer(to));
        let more = down && by.is_some_and(|by| by.is_longer(whole));
        if above || below || more {
            doubt = Some(Doubt::WrongWay);
        } else if let (Some(by), Some(to)) = (by, to) {
            let fits = if down {
                whole.minus(by)
            } else {
                Some(whole.plus(by))
            };
            if matches!(effect, Reduce | Amnesty | Add | Increase) && fits != Some(to) {
                doubt = Some(Doubt::ByAndTo);
            }
        }
    }
    (after, by, to, doubt)
}
