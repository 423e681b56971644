//! Finds the words of names in words of texts: candidates by one automaton over what the forms of
//! all words begin with, then each is compared. What was found for a word is remembered, as texts
//! repeat theirs.

use super::people::{Lexicon, Sought};
use crate::names::{Grade, Heard, Script};
use aho_corasick::{AhoCorasick, BuildError};
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// How many words are remembered before all are forgotten: bounds the memory.
const REMEMBERED: usize = 200_000;
/// Fewest letters of a word that is found within a longer one (`asmirnova@…`).
const SHORTEST_WITHIN: usize = 5;
/// Longest word that is looked at, in bytes: what is longer is no name.
const LONGEST: usize = 200;

/// A word of a name that a word of a text is a form of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Match {
    /// The word, by number.
    pub word: usize,
    /// How surely.
    pub grade: Grade,
    /// Whether the word of the text holds more of the same name: `annasmirnova`.
    pub full: bool,
    /// Whether just one of the two is in a script that leaves vowels out.
    pub across: bool,
}

/// What was found for a word of a text.
#[derive(Debug)]
pub(super) struct Seen {
    /// The word in plain Latin letters.
    pub folded: String,
    /// Its script.
    pub script: Script,
    /// The words of names that it is a form of.
    pub matches: Vec<Match>,
}

/// Words of names, ready to be found.
#[derive(Debug)]
pub(super) struct Index {
    pub lexicon: Lexicon,
    /// The names that have a word, by its number.
    pub uses: Vec<Vec<usize>>,
    automaton: AhoCorasick,
    /// Words and their stems, by pattern of the automaton.
    patterns: Vec<Vec<(usize, usize)>>,
    by_skeleton: HashMap<String, Vec<usize>>,
    /// What was found for words; nothing for those that are of no name.
    known: RefCell<HashMap<Remembered, Option<Rc<Seen>>, foldhash::fast::RandomState>>,
}

/// A word that is remembered. Nearly all are short and lie in the table itself, so that comparing
/// one reads no other memory: a large export looks millions of words up.
#[derive(Debug, PartialEq, Eq, Hash)]
enum Remembered {
    Short([u8; 31]),
    Long(Box<str>),
}

impl Remembered {
    /// Words of letters and digits hold no zero, so that one filled up with them stays itself.
    fn of(word: &str) -> Remembered {
        let mut short = [0; 31];
        match short.get_mut(..word.len()) {
            Some(start) => {
                start.copy_from_slice(word.as_bytes());
                Remembered::Short(short)
            }
            None => Remembered::Long(word.into()),
        }
    }
}

impl Index {
    pub fn new(lexicon: Lexicon, sought: &[Sought]) -> Result<Index, BuildError> {
        let mut uses = vec![Vec::new(); lexicon.words.len()];
        for (number, name) in sought.iter().enumerate() {
            for (word, _) in &name.words {
                if uses[*word].last() != Some(&number) {
                    uses[*word].push(number);
                }
            }
        }
        let mut numbers: HashMap<&str, usize> = HashMap::new();
        let mut patterns: Vec<Vec<(usize, usize)>> = Vec::new();
        let mut keys = Vec::new();
        let mut by_skeleton: HashMap<String, Vec<usize>> = HashMap::new();
        for (number, word) in lexicon.words.iter().enumerate() {
            for (at, stem) in word.stems.iter().enumerate() {
                let pattern = *numbers.entry(&stem.key).or_insert_with(|| {
                    keys.push(stem.key.as_str());
                    patterns.push(Vec::new());
                    keys.len() - 1
                });
                patterns[pattern].push((number, at));
            }
            for skeleton in &word.skeletons {
                by_skeleton
                    .entry(skeleton.clone())
                    .or_default()
                    .push(number);
            }
        }
        let automaton = AhoCorasick::new(keys)?;
        Ok(Index {
            uses,
            automaton,
            patterns,
            by_skeleton,
            lexicon,
            known: RefCell::default(),
        })
    }

    /// What is found for a word; nothing where it is of no name.
    pub fn seen(&self, word: &str, names: &[Sought]) -> Option<Rc<Seen>> {
        if word.len() > LONGEST {
            return None;
        }
        let remembered = Remembered::of(word);
        if let Some(found) = self.known.borrow().get(&remembered) {
            return found.clone();
        }
        let heard = Heard::of(word);
        let matches = self.look_up(&heard, names);
        let found = (!matches.is_empty()).then(|| {
            Rc::new(Seen {
                script: heard.script,
                folded: heard.folded,
                matches,
            })
        });
        let mut known = self.known.borrow_mut();
        if known.len() >= REMEMBERED {
            known.clear();
        }
        known.insert(remembered, found.clone());
        found
    }

    fn look_up(&self, heard: &Heard, names: &[Sought]) -> Vec<Match> {
        let mut found: Vec<Match> = Vec::new();
        let mut add = |new: Match| match found.iter_mut().find(|own| own.word == new.word) {
            Some(own) => {
                own.grade = own.grade.max(new.grade);
                own.full |= new.full;
            }
            None => found.push(new),
        };
        for reading in heard.readings() {
            for hit in self.automaton.find_overlapping_iter(reading) {
                for (word, stem) in &self.patterns[hit.pattern().as_usize()] {
                    if self.lexicon.words[*word].is_across(heard) {
                        continue;
                    }
                    let stem = &self.lexicon.words[*word].stems[*stem];
                    let graded = match hit.start() {
                        0 => stem.graded(reading, heard.script),
                        _ => None,
                    };
                    if let Some(grade) = graded {
                        add(Match {
                            word: *word,
                            grade,
                            full: false,
                            across: false,
                        });
                    } else if hit.end() - hit.start() >= SHORTEST_WITHIN
                        && heard.script != Script::Vowelless
                        && self.within(
                            *word,
                            &reading[..hit.start()],
                            &reading[hit.start()..],
                            stem,
                            names,
                        )
                    {
                        add(Match {
                            word: *word,
                            grade: Grade::Whole,
                            full: true,
                            across: false,
                        });
                    }
                }
            }
        }
        for skeleton in heard.skeletons() {
            for word in self.by_skeleton.get(skeleton).into_iter().flatten() {
                if let Some(grade) = self.lexicon.words[*word].across(heard) {
                    add(Match {
                        word: *word,
                        grade,
                        full: false,
                        across: true,
                    });
                }
            }
        }
        found
    }

    /// Whether a longer word is made of words of one name: an initial or another word before it
    /// (`asmirnova`, `annasmirnova`), or after it (`smirnovaanna`).
    fn within(
        &self,
        word: usize,
        before: &str,
        rest: &str,
        stem: &crate::names::Stem,
        names: &[Sought],
    ) -> bool {
        let others = |piece: &str| {
            self.uses[word]
                .iter()
                .flat_map(|name| &names[*name].words)
                .filter(|(other, _)| *other != word)
                .flat_map(|(other, _)| &self.lexicon.words[*other].stems)
                .any(|other| match piece.len() {
                    1 => other.key.starts_with(piece),
                    _ => other.graded(piece, Script::Latin) == Some(Grade::Whole),
                })
        };
        if before.is_empty() {
            return stem
                .after_whole(rest)
                .is_some_and(|after| !after.is_empty() && others(after));
        }
        stem.graded(rest, Script::Latin) == Some(Grade::Whole) && others(before)
    }
}
