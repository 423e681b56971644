//! Sentences, and how they become runs of text.

use crate::letter::language::{capitalised, ended};
use crate::view::claim::Claim;
use crate::view::document::{Block, Span};

/// Begins a run of another language within a sentence; its tag follows, up to [`LANGUAGE_END`].
/// Characters for private use, which are taken out of what records hold.
pub(super) const LANGUAGE_START: char = '\u{f0002}';
/// Ends the tag of a run of another language.
pub(super) const LANGUAGE_END: char = '\u{f0003}';
/// Ends a run of another language.
pub(super) const RUN_END: char = '\u{f0004}';

/// A sentence with what it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The text, complete.
    pub text: String,
    /// References of records.
    pub rests_on: Vec<String>,
    /// Its language, where it is not the letter's.
    pub language: Option<String>,
    /// What it says, as data; nothing for fixed wording.
    pub claims: Vec<Claim>,
}

impl Sentence {
    /// A sentence; it gets its capital letter and full stop.
    pub fn new(text: impl AsRef<str>, rests_on: impl IntoIterator<Item = String>) -> Sentence {
        let text = tidy(text.as_ref());
        Sentence {
            text: ended(&capitalised(&text)),
            ..Sentence::phrase(text, rests_on)
        }
    }

    /// A text that is no sentence: a name, a value in a form, a heading.
    pub fn phrase(text: impl AsRef<str>, rests_on: impl IntoIterator<Item = String>) -> Sentence {
        let mut rests_on: Vec<String> = rests_on.into_iter().collect();
        let mut seen = std::collections::HashSet::new();
        rests_on.retain(|reference| seen.insert(reference.clone()));
        Sentence {
            text: tidy(text.as_ref()),
            rests_on,
            language: None,
            claims: Vec::new(),
        }
    }

    /// The same with what it says, as data.
    #[must_use]
    pub fn claiming(mut self, claims: impl IntoIterator<Item = Claim>) -> Sentence {
        self.claims.extend(claims);
        self
    }

    /// The same, saying what a field of the first record says that it rests on.
    #[must_use]
    pub fn saying(self, field: &'static str) -> Sentence {
        let claim = self
            .rests_on
            .first()
            .map(|first| Claim::of_field(first, field));
        self.claiming(claim)
    }

    /// Its runs: one, or several where words of another language stand in it.
    pub fn spans(&self) -> Vec<Span> {
        let run = |text: &str, language: Option<&str>| Span {
            text: text.to_owned(),
            language: language.map(str::to_owned).or(self.language.clone()),
            rests_on: self.rests_on.clone(),
            ..Span::default()
        };
        let mut out = Vec::new();
        let mut rest = self.text.as_str();
        while let Some((before, marked)) = rest.split_once(LANGUAGE_START) {
            if !before.is_empty() {
                out.push(run(before, None));
            }
            let (tag, text) = marked.split_once(LANGUAGE_END).unwrap_or(("", marked));
            let (foreign, after) = text.split_once(RUN_END).unwrap_or((text, ""));
            out.push(run(foreign, Some(tag)));
            rest = after;
        }
        if !rest.is_empty() {
            out.push(run(rest, None));
        }
        if let Some(first) = out.first_mut() {
            first.claims = self.claims.clone();
        }
        out
    }
}

/// Without doubled spaces, doubled commas and spaces before punctuation that parts left empty
/// leave behind.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text
        .split([' ', '\n', '\t', '\r'])
        .filter(|word| !word.is_empty())
    {
        let closes = word.starts_with([',', '.', '،'])
            && !word.starts_with("..")
            && word.chars().count() == 1;
        if !out.is_empty() && !closes {
            out.push(' ');
        }
        out.push_str(word);
    }
    out.replace(",,", ",")
        .replace(",.", ".")
        .replace(", ,", ",")
        .replace("،،", "،")
        .replace("،.", ".")
}

/// Sentences as the runs of a paragraph.
pub fn runs(sentences: &[Sentence]) -> Vec<Span> {
    let mut out: Vec<Span> = Vec::new();
    for sentence in sentences.iter().filter(|s| !s.text.is_empty()) {
        let mut spans = sentence.spans();
        if let (false, Some(first)) = (out.is_empty(), spans.first_mut()) {
            first.text.insert(0, ' ');
        }
        out.append(&mut spans);
    }
    out
}

/// A paragraph, where there is anything to say.
pub fn paragraph(sentences: &[Sentence]) -> Option<Block> {
    let text = runs(sentences);
    (!text.is_empty()).then_some(Block::Paragraph { text })
}
