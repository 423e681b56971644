//! Data on its way to a terminal: nothing in it may act on the terminal.

/// A text in which control characters and bidirectional overrides are visible symbols. Line
/// breaks and tabs stay.
pub fn visible(text: &str) -> String {
    if text.chars().all(|c| !acts(c)) {
        return text.to_owned();
    }
    text.chars()
        .map(|c| match c {
            c if !acts(c) => c.to_string(),
            '\u{7f}' => "␡".to_owned(),
            c if (c as u32) < 0x20 => char::from_u32(0x2400 + c as u32).unwrap_or('�').to_string(),
            c => format!("⟨U+{:04X}⟩", c as u32),
        })
        .collect()
}

/// The same on one line. Text with right-to-left letters is isolated from what stands around it
/// (U+2068 … U+2069, Unicode Standard Annex 9), so that neither reorders the other.
pub fn visible_line(text: &str) -> String {
    let joined = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line = visible(&joined);
    if line.chars().any(is_right_to_left) {
        format!("\u{2068}{line}\u{2069}")
    } else {
        line
    }
}

/// A finished output on its way to a terminal: the program's own colours stay, whatever else would
/// act is a visible symbol. Formats for machines keep data as it is, and may be looked at too.
pub fn harmless(output: &str) -> String {
    let mut out = String::with_capacity(output.len());
    let mut rest = output;
    while let Some(at) = rest.find('\u{1b}') {
        out.push_str(&shown(&rest[..at]));
        rest = &rest[at..];
        let length = color(rest).unwrap_or(1);
        let (sequence, after) = rest.split_at(length);
        out.push_str(&if length == 1 {
            visible(sequence)
        } else {
            sequence.to_owned()
        });
        rest = after;
    }
    out.push_str(&shown(rest));
    out
}

/// Visible, but for the isolates that the program itself puts around right-to-left text.
fn shown(text: &str) -> String {
    text.split_inclusive(['\u{2068}', '\u{2069}'])
        .map(|piece| {
            let body = piece.trim_end_matches(['\u{2068}', '\u{2069}']);
            format!("{}{}", visible(body), &piece[body.len()..])
        })
        .collect()
}

/// Length of the colour sequence at the start: ESC [ digits and semicolons m.
fn color(text: &str) -> Option<usize> {
    let codes = text.strip_prefix("\u{1b}[")?;
    let end = codes.find(|c: char| !c.is_ascii_digit() && c != ';')?;
    codes[end..].starts_with('m').then_some(2 + end + 1)
}

/// Whether a character acts on a terminal instead of standing on it, or hides text. The joiners
/// U+200C and U+200D stay: Persian, Indic scripts and emoji need them.
fn acts(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t')
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{061c}')
        || matches!(c, '\u{200b}' | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

/// Letters that are written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and others.
pub(super) fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::{harmless, visible, visible_line};

    #[test]
    fn escapes_and_overrides_are_shown() {
        assert_eq!(visible("\u{1b}]0;x\u{7}"), "␛]0;x␇");
        assert_eq!(visible("a\u{202e}b"), "a⟨U+202E⟩b");
        assert_eq!(visible("Хамроев\nعادل"), "Хамроев\nعادل");
    }

    #[test]
    fn right_to_left_text_is_isolated_and_hidden_text_shown() {
        assert_eq!(visible_line("عادل  2019"), "\u{2068}عادل 2019\u{2069}");
        assert_eq!(visible_line("Anna"), "Anna");
        assert_eq!(visible("a\u{200b}b\u{e0041}"), "a⟨U+200B⟩b⟨U+E0041⟩");
        assert_eq!(visible("می\u{200c}خواهم"), "می\u{200c}خواهم");
    }

    #[test]
    fn colours_stay_and_other_sequences_do_not() {
        let output =
            "\u{1b}[1;31mred\u{1b}[0m \u{1b}[2J \u{1b}]0;x\u{7} \u{2068}عادل\u{2069} \u{202e}";
        assert_eq!(
            harmless(output),
            "\u{1b}[1;31mred\u{1b}[0m ␛[2J ␛]0;x␇ \u{2068}عادل\u{2069} ⟨U+202E⟩"
        );
    }
}
