//! What people type to search: words, "phrases", starts*, AND, OR, NOT or a leading minus,
//! parentheses, and `a NEAR/5 b`. Errors name the place, counted in characters from 1.

use super::words::words;
use std::fmt;

/// Most words and phrases of a question.
const MOST: usize = 64;
/// Deepest parentheses.
const DEEPEST: usize = 16;
/// How many words may stand between where NEAR does not say.
const USUAL_DISTANCE: u32 = 10;

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Query {
    /// One word or phrase.
    Leaf(Leaf),
    /// Words and phrases with at most so many words between the first and the last.
    Near(Vec<Leaf>, u32),
    /// All of these.
    All(Vec<Query>),
    /// Any of these.
    Any(Vec<Query>),
    /// The first, but none of the others.
    Without(Box<Query>, Vec<Query>),
}

/// A word, or several words one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
    /// The words as typed.
    pub words: Vec<String>,
    /// Whether the last is only the start of a word.
    pub start: bool,
}

/// What is wrong with a question, where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueryError {
    message: String,
}

impl fmt::Display for QueryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for QueryError {}

fn fail<T>(message: impl Into<String>) -> Result<T, QueryError> {
    Err(QueryError {
        message: message.into(),
    })
}

/// A sign of a question.
#[derive(Clone, Debug, PartialEq)]
enum Sign {
    Open,
    Close,
    Minus,
    And,
    Or,
    Not,
    Near(u32),
    Leaf(Leaf),
}

/// Reads a question.
///
/// # Errors
/// With what is wrong and where.
pub fn parse(text: &str) -> Result<Query, QueryError> {
    let signs = signs(text)?;
    if signs.is_empty() {
        return fail("there is no word to search for");
    }
    let leaves = |sign: &&(usize, Sign)| matches!(sign.1, Sign::Leaf(_));
    if signs.iter().filter(leaves).count() > MOST {
        return fail(format!(
            "there are more than {MOST} words; search for fewer"
        ));
    }
    let mut reader = Reader {
        signs: &signs,
        next: 0,
        depth: 0,
    };
    let query = reader.any()?;
    match reader.peek() {
        None => Ok(query),
        Some((at, _)) => fail(format!(
            "the parenthesis at {at} closes none that was opened"
        )),
    }
}

/// What closes a quotation mark.
fn closing(mark: char) -> Option<&'static [char]> {
    Some(match mark {
        '"' => &['"'],
        '“' => &['”', '"'],
        '„' => &['“', '”', '"'],
        '«' => &['»'],
        _ => return None,
    })
}

/// The signs of a text, each with its place.
fn signs(text: &str) -> Result<Vec<(usize, Sign)>, QueryError> {
    let chars: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(&c) = chars.get(at) {
        let place = at + 1;
        if c.is_whitespace() {
            at += 1;
        } else if c == '(' || c == ')' {
            let sign = if c == '(' { Sign::Open } else { Sign::Close };
            found.push((place, sign));
            at += 1;
        } else if let Some(marks) = closing(c) {
            let rest = chars.get(at + 1..).unwrap_or_default();
            let Some(length) = rest.iter().position(|c| marks.contains(c)) else {
                return fail(format!(
                    "the quotation mark at {place} is not closed: put one at the end of the phrase"
                ));
            };
            let inner: String = rest.iter().take(length).collect();
            at += length + 2;
            let start = chars.get(at) == Some(&'*') || inner.trim_end().ends_with('*');
            if chars.get(at) == Some(&'*') {
                at += 1;
            }
            found.extend(leaf(inner.trim_end().trim_end_matches('*'), start, place)?);
        } else if c == '-'
            && chars
                .get(at + 1)
                .is_some_and(|c| c.is_alphanumeric() || *c == '(' || closing(*c).is_some())
        {
            found.push((place, Sign::Minus));
            at += 1;
        } else {
            let word: String = chars
                .iter()
                .skip(at)
                .take_while(|c| {
                    !c.is_whitespace() && !matches!(c, '(' | ')') && closing(**c).is_none()
                })
                .collect();
            at += word.chars().count();
            found.extend(word_or_operator(&word, place)?);
        }
    }
    Ok(found)
}

fn word_or_operator(word: &str, place: usize) -> Result<Option<(usize, Sign)>, QueryError> {
    let sign = match word {
        "AND" => Sign::And,
        "OR" => Sign::Or,
        "NOT" => Sign::Not,
        "NEAR" => Sign::Near(USUAL_DISTANCE),
        _ => match word.strip_prefix("NEAR/") {
            Some(number) => match number.parse() {
                Ok(distance) if distance <= 1000 => Sign::Near(distance),
                _ => {
                    return fail(format!(
                        "“{word}” at {place} needs a number of words up to 1000, as in NEAR/5"
                    ));
                }
            },
            None => {
                let start = word.ends_with('*');
                return leaf(word.trim_end_matches('*'), start, place);
            }
        },
    };
    Ok(Some((place, sign)))
}

/// A leaf; none where there is nothing to search for.
fn leaf(text: &str, start: bool, place: usize) -> Result<Option<(usize, Sign)>, QueryError> {
    if let Some(star) = text.chars().position(|c| c == '*') {
        return fail(format!(
            "the * at {} can only stand at the end of a word",
            place + star
        ));
    }
    let words: Vec<String> = words(text).map(|(_, word)| word.to_owned()).collect();
    if words.len() > MOST {
        return fail(format!("the phrase at {place} has more than {MOST} words"));
    }
    Ok((!words.is_empty()).then_some((place, Sign::Leaf(Leaf { words, start }))))
}

struct Reader<'s> {
    signs: &'s [(usize, Sign)],
    next: usize,
    depth: usize,
}

impl<'s> Reader<'s> {
    fn peek(&self) -> Option<&'s (usize, Sign)> {
        self.signs.get(self.next)
    }

    fn take(&mut self, wanted: &Sign) -> Option<usize> {
        let (at, sign) = self.peek()?;
        (sign == wanted).then(|| {
            self.next += 1;
            *at
        })
    }

    fn any(&mut self) -> Result<Query, QueryError> {
        let mut all = vec![self.all()?];
        while self.take(&Sign::Or).is_some() {
            all.push(self.all()?);
        }
        Ok(one_or(all, Query::Any))
    }

    fn all(&mut self) -> Result<Query, QueryError> {
        let (mut wanted, mut unwanted) = (Vec::new(), Vec::new());
        let mut first = None;
        loop {
            let joined = self.take(&Sign::And);
            if let Some(at) = joined
                && wanted.is_empty()
                && unwanted.is_empty()
            {
                return fail(format!("AND at {at} needs a word before it"));
            }
            match self.peek() {
                None | Some((_, Sign::Close | Sign::Or)) => {
                    if let Some(at) = joined {
                        return fail(format!("AND at {at} needs a word after it"));
                    }
                    break;
                }
                Some((at, Sign::Not | Sign::Minus)) => {
                    first.get_or_insert(*at);
                    self.next += 1;
                    unwanted.push(self.near(Some(*at))?);
                }
                Some(_) => wanted.push(self.near(None)?),
            }
        }
        match (wanted.is_empty(), first) {
            (true, Some(at)) => fail(format!(
                "what is left out at {at} needs something to leave it out of: a word before it or after it"
            )),
            (true, None) => match self.peek() {
                Some((at, Sign::Or)) => fail(format!("OR at {at} needs a word before it")),
                Some((at, _)) => fail(format!(
                    "there is nothing to search for before the parenthesis at {at}"
                )),
                None => fail("a word is missing at the end"),
            },
            (false, _) if unwanted.is_empty() => Ok(one_or(wanted, Query::All)),
            (false, _) => Ok(Query::Without(
                Box::new(one_or(wanted, Query::All)),
                unwanted,
            )),
        }
    }

    /// A word, phrase or parenthesis, with what is to stand near it.
    fn near(&mut self, after: Option<usize>) -> Result<Query, QueryError> {
        let (place, sign) = match (self.peek(), after) {
            (Some(found), _) => found,
            (None, Some(at)) => return fail(format!("NOT at {at} needs a word after it")),
            (None, None) => return fail("a word is missing at the end"),
        };
        self.next += 1;
        let first = match sign {
            Sign::Leaf(leaf) => leaf.clone(),
            Sign::Open => return self.parenthesis(*place),
            Sign::Near(_) => {
                return fail(format!(
                    "NEAR at {place} stands between two words or phrases, as in “police NEAR/5 beaten”"
                ));
            }
            Sign::Close => {
                return fail(format!(
                    "there is nothing to search for before the parenthesis at {place}"
                ));
            }
            Sign::And | Sign::Or | Sign::Not | Sign::Minus => {
                return fail(format!("a word is missing before the operator at {place}"));
            }
        };
        let mut leaves = vec![first];
        let mut distance = None;
        while let Some((at, Sign::Near(own))) = self.peek() {
            self.next += 1;
            if distance.is_some_and(|earlier| earlier != *own) {
                return fail(format!(
                    "NEAR at {at} has another distance than the NEAR before it"
                ));
            }
            distance = Some(*own);
            match self.peek() {
                Some((_, Sign::Leaf(leaf))) => leaves.push(leaf.clone()),
                _ => return fail(format!("NEAR at {at} needs a word or phrase after it")),
            }
            self.next += 1;
        }
        Ok(match (leaves.pop(), distance) {
            (Some(leaf), None) => Query::Leaf(leaf),
            (last, distance) => {
                leaves.extend(last);
                Query::Near(leaves, distance.unwrap_or(USUAL_DISTANCE))
            }
        })
    }

    fn parenthesis(&mut self, place: usize) -> Result<Query, QueryError> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return fail(format!(
                "the parentheses at {place} are more than {DEEPEST} deep"
            ));
        }
        let inner = self.any()?;
        self.depth -= 1;
        if self.take(&Sign::Close).is_none() {
            return fail(format!("the parenthesis at {place} is not closed"));
        }
        if let Some((at, Sign::Near(_))) = self.peek() {
            return fail(format!(
                "NEAR at {at} stands between two words or phrases, not after a parenthesis"
            ));
        }
        Ok(inner)
    }
}

/// The only one, or several together.
fn one_or(mut all: Vec<Query>, several: impl FnOnce(Vec<Query>) -> Query) -> Query {
    match (all.pop(), all.is_empty()) {
        (Some(one), true) => one,
        (last, _) => {
            all.extend(last);
            several(all)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(text: &str) -> String {
        match parse(text) {
            Ok(query) => panic!("{text} reads as {query:?}"),
            Err(error) => error.to_string(),
        }
    }

    fn word(text: &str) -> Query {
        Query::Leaf(Leaf {
            words: text.split(' ').map(str::to_owned).collect(),
            start: false,
        })
    }

    #[test]
    fn words_phrases_and_operators() {
        assert_eq!(parse("a").unwrap(), word("a"));
        assert_eq!(
            parse("a b").unwrap(),
            Query::All(vec![word("a"), word("b")])
        );
        assert_eq!(parse("a AND b"), parse("a b"));
        assert_eq!(
            parse("a b OR \"c d\"").unwrap(),
            Query::Any(vec![Query::All(vec![word("a"), word("b")]), word("c d")])
        );
        assert_eq!(parse("«c d»").unwrap(), word("c d"));
        assert_eq!(parse("e-mail").unwrap(), word("e mail"));
        let without = Query::Without(Box::new(word("a")), vec![word("b")]);
        for text in ["a -b", "a NOT b", "-b a", "NOT b a", "a AND NOT b"] {
            assert_eq!(parse(text).unwrap(), without, "{text}");
        }
        assert_eq!(
            parse("a — (b OR c)").unwrap(),
            Query::All(vec![word("a"), Query::Any(vec![word("b"), word("c")])])
        );
        let Query::Near(leaves, 5) = parse("a NEAR/5 \"b c\"").unwrap() else {
            panic!("no NEAR")
        };
        assert_eq!(leaves.len(), 2);
        let Query::Leaf(leaf) = parse("обы*").unwrap() else {
            panic!("no word")
        };
        assert!(leaf.start);
    }

    #[test]
    fn errors_name_the_place() {
        for (text, part) in [
            ("", "no word to search for"),
            ("!!! --", "no word to search for"),
            ("ab \"cd", "mark at 4 is not closed"),
            ("(a", "parenthesis at 1 is not closed"),
            ("a) b", "parenthesis at 2 closes none"),
            ("()", "before the parenthesis at 2"),
            ("a OR", "missing at the end"),
            ("OR a", "OR at 1 needs a word before"),
            ("AND a", "AND at 1 needs a word before"),
            ("a AND", "AND at 3 needs a word after"),
            ("-a", "left out at 1"),
            ("a OR NOT b", "left out at 6"),
            ("a NOT", "NOT at 3 needs a word after"),
            ("NEAR b", "NEAR at 1 stands between"),
            ("a NEAR", "NEAR at 3 needs"),
            ("a NEAR/x b", "needs a number"),
            ("a NEAR/2 b NEAR/3 c", "another distance"),
            ("(a) NEAR b", "not after a parenthesis"),
            ("a*b", "* at 2 can only"),
            ("*a", "* at 1 can only"),
        ] {
            let said = message(text);
            assert!(said.contains(part), "{text}: {said}");
        }
        assert!(message(&"(".repeat(100_000)).contains("deep"));
        assert!(message(&"a ".repeat(1000)).contains("more than 64"));
    }
}
