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

/// The same on one line.
pub fn visible_line(text: &str) -> String {
    let joined = text.split_whitespace().collect::<Vec<_>>().join(" ");
    visible(&joined)
}

/// Whether a character acts on a terminal instead of standing on it.
fn acts(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t')
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{061c}')
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn escapes_and_overrides_are_shown() {
        assert_eq!(visible("\u{1b}]0;x\u{7}"), "␛]0;x␇");
        assert_eq!(visible("a\u{202e}b"), "a⟨U+202E⟩b");
        assert_eq!(visible("Хамроев\nعادل"), "Хамроев\nعادل");
    }
}
