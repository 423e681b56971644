//! Who may not be named at a level, and who may: names taken apart.

use super::ordinary::ordinary;
use crate::model::Confidentiality;
use crate::model::words::by_language;
use crate::names::{
    Heard, NameWord, Signs, TextWord, is_particle, is_patronymic_text, is_title, romanized,
    text_words,
};
use std::collections::HashMap;

/// An actor with all names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// Its local number.
    pub number: i64,
    /// How it is called in messages.
    pub reference: String,
    /// Whether it is a person.
    pub person: bool,
    /// How far its record may travel.
    pub level: Confidentiality,
    /// Its names.
    pub names: Vec<ActorName>,
}

/// A name of an actor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActorName {
    /// The name as written.
    pub text: String,
    /// What of the actor it names.
    pub part: Part,
    /// How far it may travel, where it says so.
    pub level: Option<Confidentiality>,
}

/// What of an actor a name names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// All: a main name, an alias, a short name.
    Whole,
    /// The family.
    Family,
    /// The person within the family.
    Given,
    /// The father.
    Patronymic,
}

impl Actor {
    /// How far one of its names may travel.
    pub(super) fn level_of(&self, name: &ActorName) -> Confidentiality {
        name.level.unwrap_or(self.level)
    }
}

/// What a word is in a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Family,
    Given,
    Patronymic,
}

/// A name that is looked for: its words in order.
#[derive(Clone, Debug)]
pub(super) struct Sought {
    /// Which actor it is, by its place in the list of actors.
    pub actor: usize,
    /// The words, by number.
    pub words: Vec<(usize, Role)>,
    /// Whether nothing less than all words names the actor: an organization.
    pub whole: bool,
}

/// The distinct words of names.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    pub words: Vec<NameWord>,
    numbers: HashMap<String, usize>,
}

impl Lexicon {
    pub fn number(&mut self, word: &str) -> usize {
        let key = word.to_lowercase();
        if let Some(number) = self.numbers.get(&key) {
            return *number;
        }
        self.words.push(NameWord::of(word));
        self.numbers.insert(key, self.words.len() - 1);
        self.words.len() - 1
    }
}

/// The texts of a name: one, or one a language.
pub(super) fn texts(name: &str) -> Vec<String> {
    match by_language(name) {
        Some(texts) => texts.into_iter().map(|(_, text)| text).collect(),
        None => vec![name.to_owned()],
    }
}

/// Takes a name apart into what is looked for.
pub(super) fn sought(
    actor: usize,
    owner: &Actor,
    name: &str,
    part: Part,
    lexicon: &mut Lexicon,
) -> Vec<Sought> {
    let mut found = Vec::new();
    let words: Vec<_> = text_words(name)
        .filter(|word| !word.signs && !word.text.chars().all(char::is_numeric))
        .collect();
    let folded: Vec<String> = words
        .iter()
        .map(|word| Heard::of(word.text).folded)
        .collect();
    let is_small = |word: &TextWord<'_>| !word.is_capital() && !word.is_caseless();
    let all_small = words.iter().all(is_small);
    let kept: Vec<(&str, &str)> = words
        .iter()
        .zip(&folded)
        .filter(|(word, folded)| {
            let single = word.text.chars().count() == 1;
            let beside = is_particle(folded) && words.len() > 1
                || is_title(folded) && words.len() > 2
                // "the neighbour Orlov": words of a language say what somebody is.
                || owner.person && is_small(word) && !all_small;
            !single && !folded.is_empty() && !beside
        })
        .map(|(word, folded)| (word.text, folded.as_str()))
        .collect();
    if !kept.is_empty() {
        let folds: Vec<&str> = kept.iter().map(|(_, folded)| *folded).collect();
        let roles = roles(&folds, part);
        let words: Vec<(usize, Role)> = kept
            .iter()
            .zip(roles)
            .map(|((word, _), role)| (lexicon.number(word), role))
            .collect();
        found.push(Sought {
            actor,
            whole: !owner.person && words.len() > 1,
            words,
        });
    }
    if owner.person
        && let Some((family, given)) = romanized(name)
    {
        found.push(Sought {
            actor,
            words: vec![
                (lexicon.number(&family), Role::Given),
                (lexicon.number(&given), Role::Given),
            ],
            whole: false,
        });
    }
    found
}

/// The signs of a name, where it is written in a script without spaces.
pub(super) fn signs(name: &str) -> Option<String> {
    let signs = Signs::of(name).text.replace('\n', "");
    (signs.chars().count() > 1).then_some(signs)
}

/// What each word of a name is, by where it stands and how it ends.
fn roles(folded: &[&str], part: Part) -> Vec<Role> {
    let own = match part {
        Part::Family => Some(Role::Family),
        Part::Given => Some(Role::Given),
        Part::Patronymic => Some(Role::Patronymic),
        Part::Whole => None,
    };
    if let Some(role) = own {
        return vec![role; folded.len()];
    }
    let is_father = |at: usize| folded.len() > 2 && at > 0 && is_patronymic_text(folded[at]);
    let father = (0..folded.len()).find(|at| is_father(*at));
    let family = match (folded.len(), father) {
        (1, _) => 0,
        // Family name first: the patronymic stands at the end.
        (count, Some(at)) if at + 1 == count => 0,
        (2, _) if is_family(folded[0]) && !is_family(folded[1]) => 0,
        (count, _) => count - 1,
    };
    (0..folded.len())
        .map(|at| match at {
            at if Some(at) == father => Role::Patronymic,
            at if at == family => Role::Family,
            _ => Role::Given,
        })
        .collect()
}

/// Whether a folded word ends as family names do and hardly anything else.
pub(super) fn is_family(folded: &str) -> bool {
    const ENDS: &[&str] = &[
        "ov", "ova", "ev", "eva", "yov", "in", "ina", "yn", "skiy", "sky", "ski", "ska", "skaya",
        "tskiy", "enko", "chuk", "yuk", "shvili", "dze", "ia", "yan", "ian", "vich", "wicz", "vic",
        "ovic", "oglu", "zade", "zoda", "akis", "opoulos", "escu", "sson", "ssen", "ova", "ets",
        "off", "eff",
    ];
    folded.len() > 4 && ordinary(folded).is_none() && ENDS.iter().any(|end| folded.ends_with(end))
}
