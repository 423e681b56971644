//! What is wrong with a file, and where.

use std::fmt;

/// A place in a file: line and column, both from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark {
    /// Line, from 1; 0 where unknown.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Where.
    pub mark: Mark,
    /// What, and what to do about it.
    pub message: String,
}

/// Most characters of a file that a message repeats.
pub const QUOTED: usize = 120;

/// The start of a text that is longer than so many characters.
pub fn clip(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// Most problems that are shown for a file; nobody reads more at once.
const MOST_SHOWN: usize = 100;

/// All that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problems {
    /// Name of the file as given.
    pub file: String,
    /// What is wrong, in the order of the file.
    pub problems: Vec<Problem>,
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, problem) in self.problems.iter().enumerate() {
            if number == MOST_SHOWN {
                let more = self.problems.len() - MOST_SHOWN;
                return write!(f, "\n{}: and {more} more like these", self.file);
            }
            if number > 0 {
                writeln!(f)?;
            }
            let Mark { line, column } = problem.mark;
            match line {
                0 => write!(f, "{}: {}", self.file, problem.message)?,
                _ => write!(f, "{}:{line}:{column}: {}", self.file, problem.message)?,
            }
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}
