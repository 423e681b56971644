//! The kinds of letter. Each is one file of `kinds/`: a head in YAML between two lines `---` (what it
//! is, for whom, what it needs), then the layout. A user's own kind is such a file among their
//! templates; one without a head is another layout for a kind that there is.

use super::audience::Audience;
use super::compose::PIECES;
use super::template::TemplateError;
use serde::Deserialize;
use std::sync::OnceLock;

/// A kind of letter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LetterKind {
    /// Its code on the command line: the name of its file.
    #[serde(skip)]
    pub code: String,
    /// What it is, in one line.
    pub about: String,
    /// For whom it is where nothing else is said.
    #[serde(default)]
    pub audience: Audience,
    /// How it treats those whom `--to` names.
    #[serde(default)]
    pub addressees: Addressees,
    /// Whether it bears the letterhead.
    #[serde(default)]
    pub letterhead: bool,
    /// Whether it belongs to the series of letters on a case, with a code and updates.
    #[serde(default)]
    pub series: bool,
    /// Whether it is a form: a field for which nothing is recorded says so.
    #[serde(default)]
    pub form: bool,
    /// Whether it is filled out for one person: a letter of such a kind about several is refused.
    #[serde(default)]
    pub one_person: bool,
    /// To which purposes the defender must consent: to one of them.
    pub consent: Vec<String>,
    /// Within how many days it is usually answered.
    #[serde(default)]
    pub answered_within: Option<u64>,
    /// Kind of communication as which it is recorded.
    pub communication: String,
    /// The pieces without which it is no letter of its kind.
    #[serde(default)]
    pub needs: Vec<Need>,
    /// Pieces with which it is better.
    #[serde(default)]
    pub better_with: Vec<Need>,
    /// The file from which its layout comes, as messages name it.
    #[serde(skip)]
    pub file: String,
    /// The whole text of that file.
    #[serde(skip)]
    pub text: String,
    /// How many lines of it are its head.
    #[serde(skip)]
    head_lines: usize,
}

/// What becomes of several addressees.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Addressees {
    /// It is written to nobody in particular.
    #[default]
    None,
    /// One letter to each.
    OneEach,
    /// All are named in one document.
    Together,
}

/// A piece that a letter needs: "piece", or "piece if other" where it does so only beside another.
/// "rows.piece" is a piece of each row.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub struct Need {
    /// The piece.
    pub piece: String,
    /// The piece that must be there for this one to be needed.
    pub beside: Option<String>,
}

impl From<String> for Need {
    fn from(text: String) -> Need {
        match text.split_once(" if ") {
            Some((piece, beside)) => Need {
                piece: piece.trim().to_owned(),
                beside: Some(beside.trim().to_owned()),
            },
            None => Need {
                piece: text,
                beside: None,
            },
        }
    }
}

/// The line that begins and ends a head.
const FENCE: &str = "---";

impl LetterKind {
    /// A kind, or another layout for the kind that is there, by the text of its file.
    ///
    /// # Errors
    /// When the head is wrong, or there is none and no kind either: file, line and what.
    pub fn read(
        code: &str,
        file: &str,
        text: &str,
        there: Option<&LetterKind>,
    ) -> Result<LetterKind, TemplateError> {
        let wrong = |line: usize, problem: String| TemplateError {
            name: file.to_owned(),
            line,
            problem,
        };
        let mut lines = text.lines();
        if lines.next().map(str::trim_end) != Some(FENCE) {
            let there = there.ok_or_else(|| {
                wrong(
                    1,
                    format!("a kind of letter begins with a head between two lines {FENCE}: about, consent, communication"),
                )
            })?;
            return Ok(LetterKind {
                file: file.to_owned(),
                text: text.to_owned(),
                head_lines: 0,
                ..there.clone()
            });
        }
        let head: Vec<&str> = lines.take_while(|line| line.trim_end() != FENCE).collect();
        let head_lines = head.len() + 2;
        if text.lines().count() < head_lines {
            return Err(wrong(
                1,
                format!(
                    "the head has no end: a line {FENCE} closes it (a rule that begins a layout stands after an empty line)"
                ),
            ));
        }
        let kind: LetterKind = serde_yaml::from_str(&head.join("\n")).map_err(|error| {
            let line = error.location().map_or(1, |at| at.line());
            wrong(line + 1, format!("the head is wrong: {error}"))
        })?;
        for need in kind.needs.iter().chain(&kind.better_with) {
            for piece in [Some(&need.piece), need.beside.as_ref()]
                .into_iter()
                .flatten()
            {
                let name = piece.split('.').next().unwrap_or_default();
                if !PIECES.iter().any(|(known, _)| *known == name) {
                    let at = head.iter().position(|line| line.contains(piece.as_str()));
                    return Err(wrong(
                        at.map_or(1, |at| at + 2),
                        format!("it needs “{piece}”, and there is no such piece"),
                    ));
                }
            }
        }
        Ok(LetterKind {
            code: code.to_owned(),
            file: file.to_owned(),
            text: text.to_owned(),
            head_lines,
            ..kind
        })
    }

    /// Its layout, with empty lines in the place of the head: places in messages are those of the
    /// file.
    pub fn layout(&self) -> String {
        let layout = self.text.split_inclusive('\n').skip(self.head_lines);
        "\n".repeat(self.head_lines) + &layout.collect::<String>()
    }

    /// Its file with something said between head and layout.
    pub fn explained(&self, explanation: &str) -> String {
        let mut lines = self.text.split_inclusive('\n');
        let head: String = lines.by_ref().take(self.head_lines).collect();
        head + explanation + &lines.collect::<String>()
    }

    /// Whether a piece is among those that it needs, or is better with.
    pub fn asks_for(&self, piece: &str) -> bool {
        let mut asked = self.needs.iter().chain(&self.better_with);
        asked.any(|need| need.piece == piece)
    }
}

/// The files of the built-in kinds by code.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/kinds.rs"));

/// The built-in kinds, by code.
pub fn kinds() -> &'static [LetterKind] {
    static READ: OnceLock<Vec<LetterKind>> = OnceLock::new();
    READ.get_or_init(|| {
        let read = |(code, text): &(&str, &str)| {
            LetterKind::read(code, &format!("{code}.txt"), text, None).ok()
        };
        FILES.iter().filter_map(read).collect()
    })
}

/// A built-in kind by its code.
pub fn kind(code: &str) -> Option<&'static LetterKind> {
    kinds().iter().find(|kind| kind.code == code)
}

/// Codes of all built-in kinds, for messages.
pub fn codes() -> Vec<&'static str> {
    kinds().iter().map(|kind| kind.code.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Terms;

    #[test]
    fn every_file_is_a_kind_with_terms_and_pieces_that_there_are() {
        let terms = Terms::builtin();
        for (code, text) in FILES {
            let kind = LetterKind::read(code, &format!("{code}.txt"), text, None)
                .unwrap_or_else(|error| panic!("{error}"));
            let known = terms.check("communication-kinds", &kind.communication);
            assert_eq!(known.as_ref(), Ok(&kind.communication), "{code}");
            assert!(!kind.consent.is_empty(), "{code}");
            for purpose in &kind.consent {
                let known = terms.check("consent-purposes", purpose);
                assert_eq!(known.as_ref(), Ok(purpose), "{code}");
            }
        }
        assert_eq!(kinds().len(), FILES.len());
    }

    #[test]
    fn a_wrong_head_is_told_with_its_line() {
        let read = |text: &str| LetterKind::read("own", "own.txt", text, None);
        let head = "about: x\nconsent: [partners]\ncommunication: letter\n";
        let kind = read(&format!("---\n{head}---\n{{{{ lead }}}}\n")).unwrap();
        assert_eq!(kind.layout(), "\n\n\n\n\n{{ lead }}\n");
        for (text, message) in [
            (
                "{{ lead }}",
                "own.txt:1: a kind of letter begins with a head",
            ),
            ("---\nabout: x\n", "own.txt:1: the head has no end"),
            (
                "---\nabout: x\nlettrhead: true\n---\n",
                "own.txt:3: the head is wrong: unknown field",
            ),
            (
                &format!("---\n{head}audience: martians\n---\n"),
                "own.txt:5: the head is wrong",
            ),
            (
                &format!("---\n{head}needs:\n- lead\n- no_such\n---\n"),
                "own.txt:7: it needs “no_such”, and there is no such piece",
            ),
        ] {
            let error = read(text).unwrap_err().to_string();
            assert!(error.contains(message), "{error}");
        }
    }
}
