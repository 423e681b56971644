//! Text in columns: how wide each column is, and how its cells break into lines. A word stays whole
//! while another column has room.

use textwrap::word_splitters::split_words;
use textwrap::{Options, WordSeparator, WordSplitter};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Blanks between two columns.
const GAP: usize = 2;

/// Around text of the other direction (Unicode Standard Annex 9).
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

/// How much room a column needs.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Need {
    /// With less a word would be broken.
    pub(super) least: usize,
    /// With more nothing is gained.
    pub(super) most: usize,
    /// How many shares it gets of what is left.
    pub(super) shares: usize,
}

impl Need {
    /// Of the cells of a column.
    pub(super) fn of<'t>(cells: impl IntoIterator<Item = &'t str>) -> Need {
        let mut need = Need {
            shares: 1,
            ..Need::default()
        };
        for line in cells.into_iter().flat_map(str::lines) {
            need.most = need.most.max(line.width());
            // What is short needs no look at its words.
            if need.least < line.width() {
                let words = WordSeparator::new().find_words(line);
                let pieces = split_words(words, &WordSplitter::HyphenSplitter);
                let widest = pieces.map(|piece| piece.word.width() + piece.penalty.width());
                need.least = need.least.max(widest.max().unwrap_or(0));
            }
        }
        need
    }

    /// What both need, one under the other.
    pub(super) fn and(self, other: Need) -> Need {
        Need {
            least: self.least.max(other.least),
            most: self.most.max(other.most),
            shares: self.shares.max(other.shares),
        }
    }

    /// The same with at least so much room, where there is something to fill it.
    pub(super) fn or_at_least(self, width: usize) -> Need {
        Need {
            least: self.least.max(width.min(self.most)),
            ..self
        }
    }
}

/// How wide columns are beside each other that break no word.
pub(super) fn least(needs: &[Need]) -> usize {
    needs
        .iter()
        .map(|need| need.least + GAP)
        .sum::<usize>()
        .saturating_sub(GAP)
}

/// The widths of columns beside each other: what each needs to break no word, and of what is left
/// their shares to all that need more. Where even that does not fit, the widest give way.
pub(super) fn widths(needs: &[Need], width: usize) -> Vec<usize> {
    let room = width.saturating_sub(GAP * needs.len().saturating_sub(1));
    let mut widths: Vec<usize> = needs.iter().map(|need| need.least.max(1)).collect();
    let mut used: usize = widths.iter().sum();
    while used > room
        && let Some(widest) = widths.iter_mut().max().filter(|widest| **widest > 1)
    {
        *widest -= 1;
        used -= 1;
    }
    let wants = |widths: &[usize]| {
        let own = widths.iter().zip(needs).enumerate();
        let short = own.filter(|(_, (width, need))| **width < need.most);
        let next = short.min_by_key(|(_, (width, need))| **width / need.shares.max(1));
        next.map(|(at, _)| at)
    };
    while used < room
        && let Some(at) = wants(&widths)
    {
        widths[at] += 1;
        used += 1;
    }
    widths
}

/// A row: cells beside each other, each line of them through `paint`.
pub(super) fn row(cells: &[String], widths: &[usize], paint: impl Fn(&str) -> String) -> String {
    let cells: Vec<Vec<String>> = cells
        .iter()
        .zip(widths)
        .map(|(cell, width)| lines(cell, *width))
        .collect();
    let height = cells.iter().map(Vec::len).max().unwrap_or(0);
    let mut out = String::new();
    for at in 0..height {
        let mut line = String::new();
        let mut blanks = 0;
        for (cell, width) in cells.iter().zip(widths) {
            let text = cell.get(at).map_or("", String::as_str);
            if !text.is_empty() {
                line.push_str(&" ".repeat(blanks));
                line.push_str(&paint(text));
                blanks = 0;
            }
            blanks += width.saturating_sub(text.width()) + GAP;
        }
        out.push_str(&line);
        out.push('\n');
    }
    out
}

/// The lines of a cell.
fn lines(text: &str, width: usize) -> Vec<String> {
    let options = Options::new(width)
        .word_splitter(WordSplitter::HyphenSplitter)
        .break_words(false);
    let mut lines = Vec::new();
    for line in textwrap::wrap(text, options) {
        match line.width() > width {
            true => lines.extend(broken(&line, width)),
            false => lines.push(line.into_owned()),
        }
    }
    balance(&mut lines);
    lines
}

/// A word that is wider than its column: in pieces, with a hyphen between letters.
fn broken(word: &str, width: usize) -> Vec<String> {
    let chars: Vec<char> = word.chars().collect();
    let mut pieces = vec![String::new()];
    let mut used = 0;
    let mut rest: usize = chars.iter().map(|c| c.width().unwrap_or(0)).sum();
    let is_cased = |at: usize| {
        chars
            .get(at)
            .is_some_and(|c| c.is_lowercase() || c.is_uppercase())
    };
    for (at, c) in chars.iter().enumerate() {
        let own = c.width().unwrap_or(0);
        let hyphen = width > 1 && at > 0 && is_cased(at - 1) && is_cased(at);
        // With a hyphen, one more has to fit; at the end of the word it need not.
        let room = width - usize::from(hyphen && used + rest > width);
        if own > 0 && used > 0 && used + own > room {
            if let Some(last) = pieces.last_mut().filter(|_| hyphen) {
                last.push('-');
            }
            pieces.push(String::new());
            used = 0;
        }
        if let Some(last) = pieces.last_mut() {
            last.push(*c);
        }
        used += own;
        rest -= own;
    }
    pieces
}

/// Closes on every line what it sets apart, and opens it again on the next.
fn balance(lines: &mut [String]) {
    let mut open: usize = 0;
    for line in lines {
        let before = open;
        for c in line.chars() {
            open = match c {
                c if c == ISOLATE.0 => open + 1,
                c if c == ISOLATE.1 => open.saturating_sub(1),
                _ => open,
            };
        }
        if before > 0 || open > 0 {
            let of = |c: char, count: usize| c.to_string().repeat(count);
            *line = of(ISOLATE.0, before) + line + &of(ISOLATE.1, open);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(row: &[&str]) -> Vec<String> {
        row.iter().map(|text| (*text).to_owned()).collect()
    }

    fn laid_out(row_of: &[&str], width: usize) -> String {
        let needs: Vec<Need> = row_of.iter().map(|cell| Need::of([*cell])).collect();
        row(&cells(row_of), &widths(&needs, width), str::to_owned)
    }

    #[test]
    fn words_stay_whole_while_another_column_has_room() {
        let row = [
            "s1",
            "one two three four five six",
            "Schiedsgerichtshof",
            "Verwaltungsrecht",
        ];
        for width in 50..100 {
            let out = laid_out(&row, width);
            assert!(out.contains("Schiedsgerichtshof") && out.contains("Verwaltungsrecht"));
            assert!(out.lines().all(|line| line.width() <= width), "{out}");
        }
    }

    #[test]
    fn where_nothing_else_is_left_words_break_with_a_hyphen_and_names_without() {
        assert_eq!(
            laid_out(&["Verwaltungsrecht"], 8),
            "Verwalt-\nungsrec-\nht\n"
        );
        assert_eq!(laid_out(&["12345678901234"], 8), "12345678\n901234\n");
        assert_eq!(laid_out(&["well-known fact"], 8), "well-\nknown\nfact\n");
    }

    #[test]
    fn what_is_set_apart_is_closed_on_every_line() {
        let mut lines = cells(&["\u{2068}عادل", "صالح\u{2069}", "x"]);
        balance(&mut lines);
        let wanted = ["\u{2068}عادل\u{2069}", "\u{2068}صالح\u{2069}", "x"];
        assert_eq!(lines, wanted);
    }
}
