//! What is wrong with a date that was not understood, and what to write instead.

/// A date that could not be read. Its message names the place, the reason and a remedy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("date `{}`: {}{}; write for example `{example}`", clip(.input), place(.part, .input), clip(.why))]
pub struct DateError {
    /// The whole text that was to be read.
    pub input: String,
    /// The piece of it that is at fault; empty when it is the text as a whole.
    pub part: String,
    /// Where that piece starts, in bytes from the start of the text.
    pub offset: usize,
    /// Why it cannot be taken.
    pub why: String,
    /// A text that would be understood.
    pub example: String,
}

fn place(part: &str, input: &str) -> String {
    if part.is_empty() || part == input {
        String::new()
    } else {
        format!("at `{}`: ", clip(part))
    }
}

/// The start of a long text: a message must not be longer than a screen.
fn clip(text: &str) -> String {
    const MOST: usize = 300;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

impl DateError {
    /// An error about the text as a whole.
    pub(crate) fn whole(input: &str, why: impl Into<String>, example: &str) -> Self {
        Self {
            input: input.to_owned(),
            part: String::new(),
            offset: 0,
            why: why.into(),
            example: example.to_owned(),
        }
    }

    /// An error about one piece of the text.
    pub(crate) fn at(
        input: &str,
        offset: usize,
        len: usize,
        why: impl Into<String>,
        example: &str,
    ) -> Self {
        let mut error = Self::whole(input, why, example);
        error.offset = offset;
        error.part = input
            .get(offset..offset.saturating_add(len).min(input.len()))
            .unwrap_or_default()
            .trim()
            .to_owned();
        error
    }
}
