//! Comparing names: words are set one to one against each other, and what is left over on both
//! sides speaks against them.

use super::alike::{Alike, Reason, alike};
use super::name::{Name, Role, Word};

/// How alike two names are.
#[derive(Clone, Debug, PartialEq)]
pub struct Likeness {
    /// From 0 (nothing in common) to 1 (the same words).
    pub score: f64,
    /// Why, in a few words.
    pub why: String,
}

/// Two words set against each other.
#[derive(Clone, Copy, Debug)]
struct Pair {
    a: usize,
    b: usize,
    alike: Alike,
}

/// From this score on, nothing speaks against two names being one: the words are the same or sound
/// the same. Names that are only near score less, however near they are.
pub const STRONG: f64 = 0.9;
/// From this score on, two names are worth showing together. Set on one half of the benchmark.
pub const PROBABLE: f64 = 0.7;

/// How names are set against each other.
struct Alignment {
    a: Vec<Word>,
    b: Vec<Word>,
    pairs: Vec<Pair>,
    joined: bool,
}

/// Most that names score which contradict each other.
const CONTRADICTED: f64 = 0.6;
/// Most that a man's and a woman's form of one name score: the names of relatives.
const RELATED: f64 = 0.65;
/// Least likeness of two words that are taken for one.
const PAIRED: f64 = 0.58;

/// Likeness of two whole names, as of two records: each may have words that the other lacks, but
/// little in common of much is little.
pub fn compare(a: &Name, b: &Name) -> Likeness {
    let aligned = align(a, b);
    let (mut score, mut whys) = aligned.judge();
    let (left_a, left_b) = (aligned.left(true), aligned.left(false));
    let common = aligned.common();
    if left_a.is_empty() != left_b.is_empty() {
        let left = if left_a.is_empty() { &left_b } else { &left_a };
        let extra = left.iter().filter(|w| w.role == Role::Word).count();
        score -= 0.03 * extra as f64 + 0.01 * (left.len() - extra) as f64;
        if common < 2 && extra > 0 {
            score -= 0.12 * extra as f64;
        } else if extra > common {
            score -= 0.08 * (extra - common) as f64;
        }
        whys.push(format!("without {}", texts(left)));
    }
    finish(score, whys)
}

/// Likeness of a name to what was typed to find it: words may be missing in what was typed.
pub fn fits(typed: &Name, name: &Name) -> Likeness {
    let aligned = align(typed, name);
    let (mut score, mut whys) = aligned.judge();
    let (left_typed, left) = (aligned.left(true), aligned.left(false));
    if left_typed.is_empty() && !left.is_empty() {
        score -= 0.01 * left.len() as f64;
        whys.push(format!("{} not typed", texts(&left)));
    } else if left.is_empty() && !left_typed.is_empty() {
        // More was typed than is recorded: a part that is not known speaks for somebody else.
        let share = aligned.common() as f64 / (aligned.common() + left_typed.len()) as f64;
        score *= 0.5 + 0.45 * share;
        whys.push(format!("{} is not recorded", texts(&left_typed)));
    }
    finish(score, whys)
}

fn finish(score: f64, whys: Vec<String>) -> Likeness {
    Likeness {
        score: (score.clamp(0.0, 1.0) * 100.0).round() / 100.0,
        why: whys.join("; "),
    }
}

fn texts(words: &[&Word]) -> String {
    words
        .iter()
        .map(|word| word.text.as_str())
        .collect::<Vec<_>>()
        .join(" ")
}

fn weight(word: &Word) -> f64 {
    match word.role {
        Role::Word => 1.0,
        Role::Patronymic => 0.8,
        Role::Initial => 0.5,
        Role::Particle => 0.15,
    }
}

/// Sets the words of two names against each other, one to one, the most alike first.
fn align(a: &Name, b: &Name) -> Alignment {
    let mut aligned = Alignment {
        a: a.words.clone(),
        b: b.words.clone(),
        pairs: Vec::new(),
        joined: false,
    };
    aligned.joined |= join(&mut aligned.a, &aligned.b);
    aligned.joined |= join(&mut aligned.b, &aligned.a);
    let mut possible = Vec::new();
    for (i, one) in aligned.a.iter().enumerate() {
        for (j, other) in aligned.b.iter().enumerate() {
            let particles = [one, other]
                .iter()
                .filter(|w| w.role == Role::Particle)
                .count();
            let alike = alike(one, other);
            let enough = if particles == 1 { 1.0 } else { PAIRED };
            if alike.score >= enough {
                possible.push(Pair { a: i, b: j, alike });
            }
        }
    }
    possible.sort_by(|x, y| {
        y.alike
            .score
            .total_cmp(&x.alike.score)
            .then_with(|| x.a.abs_diff(x.b).cmp(&y.a.abs_diff(y.b)))
    });
    for pair in possible {
        if aligned.pairs.iter().all(|p| p.a != pair.a && p.b != pair.b) {
            aligned.pairs.push(pair);
        }
    }
    aligned
}

/// Joins neighbouring words that the other name writes as one.
fn join(words: &mut Vec<Word>, others: &[Word]) -> bool {
    let matched = |word: &Word, others: &[Word]| {
        others
            .iter()
            .any(|o| alike(word, o).score >= 0.9 && o.role != Role::Initial)
    };
    let mut any = false;
    let mut at = 0;
    while at + 1 < words.len() {
        let (one, next) = (&words[at], &words[at + 1]);
        let initials = one.role == Role::Initial && next.role == Role::Initial;
        let length = one.text.len() + next.text.len();
        let longest = one.text.len().max(next.text.len());
        // Names are mostly written alike: what cannot be the two in one is left out quickly.
        let mut wholes = others
            .iter()
            .filter(|other| other.text.len() > longest && other.text.len().abs_diff(length) <= 3)
            .peekable();
        if !initials && wholes.peek().is_some() && !(matched(one, others) && matched(next, others))
        {
            let joined = one.joined(next);
            if wholes.any(|other| alike(&joined, other).score >= 0.9) {
                words.splice(at..=at + 1, [joined]);
                any = true;
                continue;
            }
        }
        at += 1;
    }
    any
}

impl Alignment {
    /// Words of one name that nothing of the other was set against, particles aside.
    fn left(&self, first: bool) -> Vec<&Word> {
        let words = if first { &self.a } else { &self.b };
        words
            .iter()
            .enumerate()
            .filter(|(at, word)| {
                word.role != Role::Particle
                    && !self
                        .pairs
                        .iter()
                        .any(|p| (if first { p.a } else { p.b }) == *at)
            })
            .map(|(_, word)| word)
            .collect()
    }

    /// How many whole words the names have in common.
    fn common(&self) -> usize {
        self.pairs
            .iter()
            .filter(|p| {
                matches!(self.a[p.a].role, Role::Word | Role::Patronymic)
                    && matches!(self.b[p.b].role, Role::Word | Role::Patronymic)
            })
            .count()
    }

    /// The score of what was set against each other and of what contradicts, with the reasons.
    fn judge(&self) -> (f64, Vec<String>) {
        let mut whys = Vec::new();
        let (mut sum, mut total, mut least) = (0.0, 0.0, 1.0_f64);
        let mut spelled = Vec::new();
        for pair in &self.pairs {
            let (one, other) = (&self.a[pair.a], &self.b[pair.b]);
            let weight = weight(one).min(weight(other));
            sum += weight * pair.alike.score;
            total += weight;
            if one.role != Role::Particle && other.role != Role::Particle {
                least = least.min(pair.alike.score);
            }
            if pair.alike.reason != Reason::Same {
                spelled.push((pair.alike.reason, format!("{} = {}", one.text, other.text)));
            }
        }
        if total == 0.0
            || self.common() == 0 && !self.pairs.iter().any(|p| p.alike.reason == Reason::Same)
        {
            return (0.0, vec!["nothing in common".to_owned()]);
        }
        // One word that is not alike makes another name, however many others are the same.
        let mut score = (sum / total).min(least + 0.12);
        spelled.sort();
        for (reason, pair) in spelled {
            let said = match reason {
                Reason::Same => continue,
                Reason::Spelling => format!("{pair} by sound"),
                Reason::Consonants => format!("{pair} by consonants"),
                Reason::Initial => format!("{pair} as initial"),
                Reason::Near => format!("nearly {pair}"),
                Reason::Gender => format!("{pair} in another gender"),
                Reason::Different => pair,
            };
            whys.push(said);
        }
        let doubtful = |p: &Pair| matches!(p.alike.reason, Reason::Near | Reason::Gender);
        if self.pairs.iter().any(doubtful) {
            score = score.min(STRONG - 0.01);
        }
        let gender = |p: &Pair| p.alike.reason == Reason::Gender;
        if self.pairs.iter().any(gender) {
            score = score.min(RELATED);
        }
        if self.joined {
            whys.push("written as one word".to_owned());
        }
        if whys.is_empty() {
            whys.push("the same words".to_owned());
        }
        let (left_a, left_b) = (self.left(true), self.left(false));
        if !left_a.is_empty() && !left_b.is_empty() {
            let against = left_a.len().min(left_b.len()) as f64;
            score = (score - 0.3 * against).min(CONTRADICTED);
            whys.push(format!("but {} is not {}", texts(&left_a), texts(&left_b)));
        }
        if self.father_and_son() {
            score = score.min(CONTRADICTED);
            whys.push("but one bears the other's name as father's".to_owned());
        }
        (score, whys)
    }

    /// Whether what is the father's name in one is the own name in the other, and the other way.
    fn father_and_son(&self) -> bool {
        let crossed = |from: Role, to: Role| {
            self.pairs
                .iter()
                .any(|p| self.a[p.a].role == from && self.b[p.b].role == to)
        };
        crossed(Role::Patronymic, Role::Word) && crossed(Role::Word, Role::Patronymic)
    }
}
