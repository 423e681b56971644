//! What words of names say where they stand beside each other in a text, or alone.

use super::Gate;
use super::index::{Index, Match, Seen};
use super::ordinary::{Ordinary, is_locative, is_street, ordinary};
use super::people::{self, Actor, Lexicon, Role, Sought, is_family};
use crate::model::Confidentiality;
use crate::names::{
    Grade, Heard, Script, TextWord, folded_word, is_particle, is_patronymic_text, is_title,
    text_words,
};
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::rc::Rc;

/// Most actors who bear a first name that names one of them alone.
const MOST_BEARERS: usize = 3;
/// How many words a name may span, with what stands between.
const WIDEST: usize = 5;
/// How alike two words are that may be one, spelled in a way that is not known (Jaro-Winkler).
const NEAR: f64 = 0.82;
/// Fewest letters of a word that names somebody alone.
const SHORTEST_ALONE: usize = 3;

/// Somebody who may be named, of those who share a word with somebody who may not.
#[derive(Debug)]
struct Namesake {
    number: i64,
    /// All words of its names; those of an organization in order, a name each.
    words: Vec<usize>,
    /// The name of an organization, folded: it explains words only where it stands as a whole.
    whole: Option<Vec<String>>,
}

/// Who may be named, and what else the words of names mean in the dossier.
#[derive(Debug, Default)]
pub(super) struct Known {
    lexicon: Lexicon,
    namesakes: Vec<Namesake>,
    /// Namesakes by the word that they share.
    by_word: HashMap<usize, Vec<usize>>,
    /// How many actors bear a word.
    bearers: Vec<usize>,
    /// Words that are places.
    places: HashSet<usize>,
    /// Names in signs that have a withheld one in them.
    signs: Vec<String>,
}

impl Known {
    pub fn new(
        actors: &[Actor],
        places: &[String],
        level: Confidentiality,
        index: &Index,
        names: &[Sought],
        withheld: &[String],
    ) -> Known {
        let mut known = Known {
            bearers: index
                .uses
                .iter()
                .map(|uses| {
                    let actors: HashSet<usize> =
                        uses.iter().map(|name| names[*name].actor).collect();
                    actors.len()
                })
                .collect(),
            ..Known::default()
        };
        if names.is_empty() && withheld.is_empty() {
            return known;
        }
        for actor in actors {
            let told: Vec<String> = actor
                .names
                .iter()
                .filter(|name| actor.level_of(name) <= level)
                .flat_map(|name| people::texts(&name.text))
                .collect();
            known.add(actor, &told, index, names, withheld);
        }
        for place in places {
            for piece in place.split([',', ';', '(', ')', '/']) {
                let words: Vec<TextWord<'_>> = text_words(piece).collect();
                if let [one] = words.as_slice() {
                    known.places.extend(words_of(index, one.text, names));
                }
            }
        }
        known
    }

    fn add(
        &mut self,
        actor: &Actor,
        told: &[String],
        index: &Index,
        names: &[Sought],
        withheld: &[String],
    ) {
        let mut shared: HashSet<usize> = HashSet::new();
        for name in told {
            if let Some(own) = people::signs(name)
                && withheld.iter().any(|other| own.contains(other.as_str()))
            {
                self.signs.push(own);
            }
            for word in text_words(name).filter(|word| !word.signs) {
                shared.extend(words_of(index, word.text, names));
            }
        }
        if shared.is_empty() {
            return;
        }
        for word in &shared {
            self.bearers[*word] += 1;
        }
        let mut push = |namesake: Namesake| {
            self.namesakes.push(namesake);
            let number = self.namesakes.len() - 1;
            for word in &shared {
                self.by_word.entry(*word).or_default().push(number);
            }
        };
        let words = told
            .iter()
            .flat_map(|name| text_words(name).filter(|word| !word.signs))
            .filter(|word| !is_particle(&folded_word(word.text)))
            .map(|word| self.lexicon.number(word.text))
            .collect();
        if actor.person {
            push(Namesake {
                number: actor.number,
                words,
                whole: None,
            });
            return;
        }
        for name in told {
            push(Namesake {
                number: actor.number,
                words: Vec::new(),
                whole: Some(
                    text_words(name)
                        .map(|word| folded_word(word.text))
                        .collect(),
                ),
            });
        }
    }

    /// Whether a piece of signs is part of a name that may be told.
    pub fn has_signs(&self, text: &str, piece: Range<usize>) -> bool {
        self.signs.iter().any(|name| {
            text.match_indices(name.as_str())
                .any(|(at, own)| at <= piece.start && piece.end <= at + own.len())
        })
    }
}

/// A word of a text with the words of names that it is a form of.
struct Token<'t> {
    word: TextWord<'t>,
    seen: Option<Rc<Seen>>,
}

impl Token<'_> {
    fn matches(&self) -> &[Match] {
        self.seen.as_ref().map_or(&[], |seen| &seen.matches)
    }

    fn is_initial(&self) -> bool {
        self.word.text.chars().count() == 1 && !self.word.text.chars().all(char::is_numeric)
    }
}

/// How a text is written.
struct Style {
    /// It has no capital letters.
    lower: bool,
    /// It has no small letters.
    upper: bool,
}

/// Words of a text that belong to one name.
struct Group {
    positions: Vec<usize>,
    /// How many words of the name they are.
    count: usize,
    /// Whether one of them is surely one.
    sure: bool,
    /// How many agree in their consonants alone, written as names are.
    consonants: usize,
    /// Whether all of them are ordinary words.
    ordinary: bool,
}

impl Gate {
    /// Where a text that is written with spaces names somebody.
    pub(super) fn named(&self, record: i64, text: &str) -> Vec<(Range<usize>, usize)> {
        let words = || text_words(text).filter(|word| !word.signs);
        if !words().any(|word| self.index.seen(word.text, &self.names).is_some()) {
            return Vec::new();
        }
        let tokens: Vec<Token<'_>> = words()
            .map(|word| Token {
                seen: self.index.seen(word.text, &self.names),
                word,
            })
            .collect();
        let style = Style {
            lower: !text.chars().any(char::is_uppercase),
            upper: !text.chars().any(char::is_lowercase),
        };
        let mut found: Vec<(Range<usize>, usize)> = Vec::new();
        for at in 0..tokens.len() {
            if found
                .last()
                .is_some_and(|(range, _)| range.end > tokens[at].word.at.start)
            {
                continue;
            }
            found.extend(self.judge(record, text, &tokens, at, &style));
        }
        found
    }

    /// Whom the words from one on name.
    fn judge(
        &self,
        record: i64,
        text: &str,
        tokens: &[Token<'_>],
        at: usize,
        style: &Style,
    ) -> Option<(Range<usize>, usize)> {
        let range = |positions: &[usize]| {
            let first = positions.iter().min().copied().unwrap_or(at);
            let last = positions.iter().max().copied().unwrap_or(at);
            tokens[first].word.at.start..tokens[last].word.at.end
        };
        let mut alone = None;
        let company = has_company(tokens, at);
        for own in tokens[at].matches().iter() {
            let lonely = !own.full && !company;
            let mut tried: Vec<Role> = Vec::new();
            for name in &self.index.uses[own.word] {
                let name = &self.names[*name];
                if !self.concerns(name.actor, record) {
                    continue;
                }
                if lonely {
                    // What one word says is the same for all whose name it is in the same role.
                    let role = role_in(name, own.word);
                    if alone.is_none() && !name.whole && !tried.contains(&role) {
                        alone = self
                            .names_alone(text, tokens, at, own, name, style)
                            .then_some((range(&[at]), name.actor));
                        if !self.only_in.contains_key(&name.actor) {
                            tried.push(role);
                        }
                    }
                    continue;
                }
                let group = self.gather(text, tokens, at, own, name);
                let full = match name.whole {
                    true => group.count == name.words.len(),
                    false => own.full || group.count > 1 && (group.sure || group.consonants > 1),
                };
                if full {
                    let written = !group.ordinary
                        || is_code(text, &tokens[at].word.at)
                        || group.positions.iter().all(|at| {
                            tokens[*at].word.is_capital() || tokens[*at].word.is_caseless()
                        });
                    if written && !self.is_excused(tokens, &group.positions, own.word, name.actor) {
                        return Some((range(&group.positions), name.actor));
                    }
                } else if alone.is_none() && !name.whole && group.count < 2 {
                    alone = self
                        .names_alone(text, tokens, at, own, name, style)
                        .then_some((range(&[at]), name.actor));
                }
            }
        }
        alone
    }

    /// The words of a name from one on, and its initials around them.
    fn gather(
        &self,
        text: &str,
        tokens: &[Token<'_>],
        at: usize,
        own: &Match,
        name: &Sought,
    ) -> Group {
        let mut used = vec![own.word];
        let mut group = Group {
            positions: vec![at],
            count: 1,
            sure: own.grade > Grade::Weak,
            consonants: usize::from(by_consonants(&tokens[at], own)),
            ordinary: ordinary(&self.index.lexicon.words[own.word].folded).is_some(),
        };
        let begins = |token: &Token<'_>, used: &[usize]| {
            let letter = folded_word(token.word.text);
            token.is_initial()
                && !token.word.text.chars().all(char::is_lowercase)
                && !letter.is_empty()
                && name
                    .words
                    .iter()
                    .find(|(word, _)| {
                        !used.contains(word)
                            && self.index.lexicon.words[*word].folded.starts_with(&letter)
                    })
                    .is_some()
        };
        let mut before = at;
        while before > 0
            && linked(text, &tokens[before - 1].word, &tokens[before].word)
            && begins(&tokens[before - 1], &used)
        {
            before -= 1;
            group.positions.push(before);
            group.count += 1;
        }
        let mut gap = false;
        let widest = WIDEST.max(2 * name.words.len());
        for next in at + 1..tokens.len().min(at + widest) {
            if !linked(text, &tokens[next - 1].word, &tokens[next].word) {
                break;
            }
            let token = &tokens[next];
            let more = token.matches().iter().find(|found| {
                !used.contains(&found.word)
                    && name.words.iter().any(|(word, _)| *word == found.word)
            });
            if let Some(more) = more {
                used.push(more.word);
                group.sure |= more.grade > Grade::Weak;
                group.consonants += usize::from(by_consonants(token, more));
                group.ordinary &= ordinary(&self.index.lexicon.words[more.word].folded).is_some();
                group.positions.push(next);
                group.count += 1;
                gap = false;
            } else if begins(token, &used) {
                group.positions.push(next);
                group.count += 1;
            } else if gap || !may_stand_between(token) {
                break;
            } else {
                gap = true;
            }
        }
        group
    }

    /// Whether somebody who may be named explains the words.
    fn is_excused(
        &self,
        tokens: &[Token<'_>],
        positions: &[usize],
        word: usize,
        actor: usize,
    ) -> bool {
        let Some(namesakes) = self.known.by_word.get(&word) else {
            return false;
        };
        let except = self
            .only_in
            .contains_key(&actor)
            .then(|| self.actors[actor].number);
        let mut key = except.map_or_else(String::new, |number| number.to_string());
        for at in positions {
            key.push(' ');
            key.push_str(tokens[*at].word.text);
        }
        // What stands around the words matters where an organization bears them.
        let around = namesakes
            .iter()
            .any(|namesake| self.known.namesakes[*namesake].whole.is_some());
        if !around && let Some(excused) = self.excused.borrow().get(&key) {
            return *excused;
        }
        let heard: Vec<Heard> = positions
            .iter()
            .map(|at| Heard::of(tokens[*at].word.text))
            .collect();
        let excused = namesakes
            .iter()
            .map(|namesake| &self.known.namesakes[*namesake])
            .filter(|namesake| Some(namesake.number) != except)
            .any(|namesake| match &namesake.whole {
                Some(whole) => stands_whole(tokens, positions, whole),
                None => heard.iter().all(|heard| {
                    namesake.words.iter().any(|word| {
                        let word = &self.known.lexicon.words[*word];
                        match heard.folded.chars().count() {
                            1 => word.folded.starts_with(&heard.folded),
                            _ => word.form(heard) > Some(Grade::Weak),
                        }
                    })
                }),
            });
        if !around {
            self.excused.borrow_mut().insert(key, excused);
        }
        excused
    }

    /// Whether one word of a name names its bearer alone.
    fn names_alone(
        &self,
        text: &str,
        tokens: &[Token<'_>],
        at: usize,
        own: &Match,
        name: &Sought,
        style: &Style,
    ) -> bool {
        let token = &tokens[at].word;
        let role = role_in(name, own.word);
        let letters = token.text.chars().filter(|c| c.is_alphabetic()).count();
        let Some(heard) = &tokens[at].seen else {
            return false;
        };
        let written = &self.index.lexicon.words[own.word];
        let latin_case = own.grade == Grade::Inflected && heard.script == Script::Latin;
        if own.grade == Grade::Weak
            || letters.min(heard.folded.len()) < SHORTEST_ALONE
            || role == Role::Patronymic
            || role == Role::Given && (latin_case || self.known.bearers[own.word] > MOST_BEARERS)
            || self.known.places.contains(&own.word)
        {
            return false;
        }
        // A word that the same text has in small letters too is one of its language there.
        let small = || {
            tokens.iter().any(|other| {
                other.word.text.chars().all(char::is_lowercase)
                    && other.word.text == token.text.to_lowercase()
            })
        };
        let means = ordinary(&heard.folded)
            .max(ordinary(&written.folded))
            .or_else(|| (token.is_capital() && small()).then_some(Ordinary::Word));
        let before = at
            .checked_sub(1)
            .map(|before| folded_word(tokens[before].word.text));
        let before = before.unwrap_or_default();
        let titled = is_title(&before);
        let in_code =
            style.lower && !text.contains(char::is_whitespace) || is_code(text, &token.at);
        if !token.is_capital() && !token.is_caseless() {
            // In small letters only what can be no other word: a family name, or one in a user name.
            let telling = role == Role::Family && is_family(&heard.folded);
            if means.is_some() || !(in_code || telling) {
                return false;
            }
        }
        let starts = at == 0
            || style.upper
            || ends_sentence(&text[tokens[at - 1].word.at.end..token.at.start]);
        // The Supreme Court, the State: an article, or another word with a capital of its own.
        let phrase = matches!(before.as_str(), "the" | "a" | "an")
            || !style.upper
                && at
                    .checked_sub(1)
                    .is_some_and(|at| tokens[at].word.is_capital() && tokens[at].seen.is_none())
                && at > 1;
        match means {
            Some(Ordinary::Proper) if !titled => return false,
            Some(Ordinary::Word) if !titled && (starts || phrase || is_locative(&before)) => {
                return false;
            }
            _ => {}
        }
        let next = tokens.get(at + 1).filter(|next| {
            let between = &text[token.at.end..next.word.at.start];
            between.chars().count() == 1 && between.chars().all(|c| c.is_whitespace() || c == '-')
        });
        let after = next.map_or_else(String::new, |next| folded_word(next.word.text));
        if is_street(&before) || is_street(&after) {
            return false;
        }
        // Ivan Petrov is not the Ivan who is called otherwise.
        let somebody_else = role == Role::Given
            && !style.upper
            && next.is_some_and(|next| {
                next.word.is_capital()
                    && next.word.text.chars().count() > 1
                    && next.seen.is_none()
                    && !self.is_near(&after, own.word, name)
            });
        !somebody_else && !self.is_excused(tokens, &[at], own.word, name.actor)
    }
}

impl Gate {
    /// Whether a word is nearly another of a name: spelled in a way that is not known.
    fn is_near(&self, folded: &str, but: usize, name: &Sought) -> bool {
        name.words.iter().any(|(word, _)| {
            *word != but
                && strsim::jaro_winkler(folded, &self.index.lexicon.words[*word].folded) >= NEAR
        })
    }
}

/// Whether a word agrees with one of a name in its consonants alone, one of the two being of a
/// script without vowels, and is written as names are.
fn by_consonants(token: &Token<'_>, found: &Match) -> bool {
    found.across && (token.word.is_capital() || token.word.is_caseless())
}

/// Whether what stands around a word may belong to a name with it.
fn has_company(tokens: &[Token<'_>], at: usize) -> bool {
    let may = |token: &Token<'_>| token.seen.is_some() || token.is_initial();
    at.checked_sub(1).is_some_and(|before| may(&tokens[before]))
        || tokens.iter().skip(at + 1).take(2).any(may)
}

/// What a word is in a name.
fn role_in(name: &Sought, word: usize) -> Role {
    let found = name.words.iter().find(|(own, _)| *own == word);
    found.map_or(Role::Given, |(_, role)| *role)
}

/// The words of names that a word is a form of.
fn words_of(index: &Index, word: &str, names: &[Sought]) -> Vec<usize> {
    index.seen(word, names).map_or_else(Vec::new, |seen| {
        seen.matches.iter().map(|found| found.word).collect()
    })
}

/// Whether two words may belong to one name by what stands between them.
fn linked(text: &str, one: &TextWord<'_>, next: &TextWord<'_>) -> bool {
    let between = &text[one.at.end..next.at.start];
    let short = one.text.chars().count() <= 2;
    let spaced = between.contains(char::is_whitespace);
    between.chars().count() <= 4
        && between.matches('\n').count() < 2
        && between.chars().all(|c| match c {
            '.' => short || !spaced,
            c => c.is_whitespace() || "-‐–,_+/·'’\"“”„«»()*@&=".contains(c),
        })
}

/// Whether a word may stand within a name that is recorded without it.
fn may_stand_between(token: &Token<'_>) -> bool {
    let folded = folded_word(token.word.text);
    token.is_initial() && token.word.is_capital()
        || is_particle(&folded)
        || is_patronymic_text(&folded)
        || token.word.is_capital() && token.seen.is_none()
}

/// Whether words stand within the whole name of an organization.
fn stands_whole(tokens: &[Token<'_>], positions: &[usize], whole: &[String]) -> bool {
    let folded: Vec<String> = tokens
        .iter()
        .map(|token| folded_word(token.word.text))
        .collect();
    folded
        .windows(whole.len().max(1))
        .enumerate()
        .any(|(start, window)| {
            window == whole
                && positions
                    .iter()
                    .all(|at| (start..start + whole.len()).contains(at))
        })
}

/// Whether a word stands in what is no prose: an address, a name of a file, a user name.
fn is_code(text: &str, at: &Range<usize>) -> bool {
    let start = text[..at.start]
        .rfind(char::is_whitespace)
        .map_or(0, |at| at + 1);
    let end = text[at.end..]
        .find(char::is_whitespace)
        .map_or(text.len(), |more| at.end + more);
    let chunk = text.get(start..end).unwrap_or_default();
    chunk.contains(['@', '_', '/', '\\'])
        || !text.contains(char::is_whitespace) && text.contains('-')
        || chunk.trim_end_matches('.').contains('.')
}

/// Whether what stands between two words ends a sentence, so that the next begins with a capital.
fn ends_sentence(between: &str) -> bool {
    between.contains([
        '.', '!', '?', ':', ';', '\n', '"', '«', '“', '„', '(', '[', '—', '•', '*', '¿', '¡',
    ])
}

#[cfg(test)]
mod tests;
