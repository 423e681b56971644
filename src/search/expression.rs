//! A question as an expression of FTS5, made of quoted index words and operators only, so that
//! nothing that was typed is ever read as syntax.

use super::query::{Leaf, Query};

/// Most ways of writing one word or phrase.
const MOST_FORMS: usize = 32;

/// An index word to look for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sought {
    /// The index word.
    pub word: String,
    /// Whether it is only the start of one.
    pub start: bool,
}

/// Index words one after the other.
pub type Sequence = Vec<Sought>;

/// A question made ready.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Expression {
    /// The expression of FTS5.
    pub text: String,
    /// What shows in a text why it was found.
    pub sought: Vec<Sequence>,
}

/// Makes a question ready; `forms` gives the ways in which a word or phrase may be kept, at least
/// one of them not empty.
///
/// # Errors
/// What `forms` returns.
pub fn expression<E>(
    query: &Query,
    forms: &mut impl FnMut(&Leaf) -> Result<Vec<Sequence>, E>,
) -> Result<Expression, E> {
    let mut made = Expression::default();
    made.text = write(query, forms, true, &mut made.sought)?;
    Ok(made)
}

fn write<E, F: FnMut(&Leaf) -> Result<Vec<Sequence>, E>>(
    query: &Query,
    forms: &mut F,
    wanted: bool,
    sought: &mut Vec<Sequence>,
) -> Result<String, E> {
    match query {
        Query::All(queries) => list(queries, " AND ", forms, wanted, sought),
        Query::Any(queries) => list(queries, " OR ", forms, wanted, sought),
        Query::Without(query, others) => {
            let kept = write(query, forms, wanted, sought)?;
            let left = list(others, " OR ", forms, false, sought)?;
            Ok(format!("({kept} NOT {left})"))
        }
        Query::Leaf(leaf) => {
            let mut found = forms(leaf)?;
            found.truncate(MOST_FORMS);
            let texts: Vec<String> = found.iter().map(|sequence| phrase(sequence)).collect();
            if wanted {
                sought.extend(found);
            }
            Ok(format!("({})", texts.join(" OR ")))
        }
        Query::Near(leaves, distance) => {
            let mut ways: Vec<Vec<String>> = vec![Vec::new()];
            for leaf in leaves {
                let found = forms(leaf)?;
                ways = ways
                    .iter()
                    .flat_map(|way| {
                        found
                            .iter()
                            .map(|sequence| [way.as_slice(), &[phrase(sequence)]].concat())
                    })
                    .take(MOST_FORMS)
                    .collect();
                if wanted {
                    sought.extend(found);
                }
            }
            let texts: Vec<String> = ways
                .iter()
                .map(|way| format!("NEAR({}, {distance})", way.join(" ")))
                .collect();
            Ok(format!("({})", texts.join(" OR ")))
        }
    }
}

/// Questions with an operator between them.
fn list<E, F: FnMut(&Leaf) -> Result<Vec<Sequence>, E>>(
    queries: &[Query],
    between: &str,
    forms: &mut F,
    wanted: bool,
    sought: &mut Vec<Sequence>,
) -> Result<String, E> {
    let mut parts = Vec::new();
    for query in queries {
        parts.push(write(query, forms, wanted, sought)?);
    }
    Ok(format!("({})", parts.join(between)))
}

fn phrase(sequence: &[Sought]) -> String {
    let words: Vec<&str> = sequence.iter().map(|sought| sought.word.as_str()).collect();
    let star = sequence.last().is_some_and(|sought| sought.start);
    format!(
        "\"{}\"{}",
        words.join(" ").replace('"', ""),
        if star { "*" } else { "" }
    )
}
