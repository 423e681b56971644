//! The piece of a text that shows why a record was found.

use super::Words;
use super::expression::Sequence;
use super::words::words;

/// A piece of a text with the words that were looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Snippet {
    /// The piece, on one line, with … where the text goes on.
    pub text: String,
    /// Where in it words that were looked for stand: first character and the one after the last.
    pub hits: Vec<(usize, usize)>,
    /// How many different things that were looked for stand in it.
    pub different: usize,
}

/// A word of the text that was looked for.
#[derive(Clone, Copy)]
struct Hit {
    start: usize,
    end: usize,
    /// Which sequence it belongs to.
    which: usize,
}

/// The piece of about `width` characters in which most of what was looked for stands; the start of
/// the text where none does.
pub fn snippet(text: &str, sought: &[Sequence], width: usize, maker: &mut Words) -> Snippet {
    let hits = hits(text, sought, maker);
    let window = width.max(20);
    let far = |from: usize, to: usize| text.get(from..to).map_or(0, |t| t.chars().count());
    let mut best = (0, 0..0);
    for (first, hit) in hits.iter().enumerate() {
        let inside = hits[first..]
            .iter()
            .take_while(|other| far(hit.start, other.end) <= window)
            .count()
            .max(1);
        let mut which: Vec<usize> = hits[first..first + inside]
            .iter()
            .map(|h| h.which)
            .collect();
        which.sort_unstable();
        which.dedup();
        if which.len() > best.0 {
            best = (which.len(), first..first + inside);
        }
        if first > 500 {
            break;
        }
    }
    let (different, range) = best;
    let shown = &hits[range];
    let (from, to) = match (shown.first(), shown.last()) {
        (Some(first), Some(last)) => (first.start, last.end),
        _ => (0, 0),
    };
    let spare = window.saturating_sub(far(from, to));
    let start = back(text, from, spare / 3);
    let end = forth(text, to, window.saturating_sub(far(start, to)));
    cut_out(text, start, end, &hits, different)
}

/// Words of a text that were looked for, in their order.
fn hits(text: &str, sought: &[Sequence], maker: &mut Words) -> Vec<Hit> {
    let all: Vec<(usize, usize, String)> = words(text)
        .map(|(at, word)| (at, at + word.len(), maker.index_word(word).to_owned()))
        .filter(|(.., word)| !word.is_empty())
        .collect();
    let mut found: Vec<Hit> = Vec::new();
    for first in 0..all.len() {
        for (which, sequence) in sought.iter().enumerate() {
            let fits = sequence.iter().enumerate().all(|(offset, sought)| {
                all.get(first + offset)
                    .is_some_and(|(start, end, word)| match sought.start {
                        true => {
                            word.starts_with(&sought.word)
                                || text.get(*start..*end).is_some_and(|raw| {
                                    super::words::folded(raw).starts_with(&sought.word)
                                })
                        }
                        false => *word == sought.word,
                    })
            });
            if fits && !sequence.is_empty() {
                let own = all[first..first + sequence.len()].iter();
                found.extend(own.map(|(start, end, _)| Hit {
                    start: *start,
                    end: *end,
                    which,
                }));
            }
        }
    }
    found.sort_by_key(|hit| (hit.start, hit.which));
    found
}

/// The byte at most so many characters before, at the start of a word.
fn back(text: &str, from: usize, characters: usize) -> usize {
    let before = text.get(..from).unwrap_or_default();
    let mut at = from;
    for (count, (byte, c)) in before.char_indices().rev().enumerate() {
        if count >= characters {
            return at;
        }
        if c.is_whitespace() {
            at = byte + c.len_utf8();
        }
    }
    0
}

/// The byte at most so many characters after, at the end of a word.
fn forth(text: &str, to: usize, characters: usize) -> usize {
    let after = text.get(to..).unwrap_or_default();
    let mut at = to;
    for (count, (byte, c)) in after.char_indices().enumerate() {
        if count >= characters {
            // A text without spaces is cut where it must be.
            return if at == to { to + byte } else { at };
        }
        if c.is_whitespace() {
            at = to + byte;
        }
    }
    text.len()
}

/// A piece on one line, with its hits counted in characters.
fn cut_out(text: &str, start: usize, end: usize, hits: &[Hit], different: usize) -> Snippet {
    let mut out = String::new();
    let mut places = Vec::new();
    let mut count = 0;
    let mut push = |out: &mut String, c: char| {
        out.push(c);
        count += 1;
        count
    };
    if text.get(..start).is_some_and(|t| !t.trim().is_empty()) {
        push(&mut out, '…');
    }
    let mut open = None;
    let mut inside = hits
        .iter()
        .filter(|hit| hit.start >= start && hit.end <= end)
        .peekable();
    let mut space = false;
    for (byte, c) in text.get(start..end).unwrap_or_default().char_indices() {
        let at = start + byte;
        if c.is_whitespace() {
            space = !out.is_empty() && out != "…";
            continue;
        }
        if space {
            push(&mut out, ' ');
            space = false;
        }
        let number = push(&mut out, c);
        if open.is_none()
            && let Some(hit) = inside.peek()
            && hit.start == at
        {
            open = Some((number - 1, hit.end));
        }
        if let Some((first, stop)) = open
            && at + c.len_utf8() >= stop
        {
            places.push((first, number));
            open = None;
            while inside.peek().is_some_and(|hit| hit.start <= at) {
                inside.next();
            }
        }
    }
    if text.get(end..).is_some_and(|t| !t.trim().is_empty()) {
        push(&mut out, '…');
    }
    Snippet {
        text: out,
        hits: places,
        different,
    }
}

#[cfg(test)]
mod tests {
    use super::super::expression::Sought;
    use super::*;

    fn sought(text: &str, maker: &mut Words) -> Sequence {
        words(text)
            .map(|(_, word)| Sought {
                word: maker.index_word(word).to_owned(),
                start: false,
            })
            .collect()
    }

    fn marked(snippet: &Snippet) -> Vec<String> {
        snippet
            .hits
            .iter()
            .map(|(from, to)| snippet.text.chars().skip(*from).take(to - from).collect())
            .collect()
    }

    #[test]
    fn the_piece_with_most_hits_is_shown() {
        let mut maker = Words::default();
        let wanted = [sought("обыск", &mut maker), sought("beat him", &mut maker)];
        let text = format!(
            "Обыски. {} Во время обыска they beat\n him, and him again. {}",
            "word ".repeat(100),
            "word ".repeat(100)
        );
        let found = snippet(&text, &wanted, 80, &mut maker);
        assert_eq!(found.different, 2);
        assert_eq!(marked(&found), ["обыска", "beat", "him"]);
        assert!(found.text.starts_with('…') && found.text.ends_with('…'));
        assert!(found.text.chars().count() <= 84, "{}", found.text);
        let none = snippet("a b c", &wanted, 80, &mut maker);
        assert_eq!((none.text.as_str(), none.different), ("a b c", 0));
        assert_eq!(snippet("", &wanted, 80, &mut maker), Snippet::default());
        let long = "x".repeat(5000);
        assert!(snippet(&long, &wanted, 80, &mut maker).text.chars().count() < 100);
    }
}
