//! Reading dates in English words. `tokens` cuts the text, `vocabulary` knows the words,
//! `clock` takes out times of day, `piece` reads one date (`numeric` in digits, `relative` from a
//! day), `phrase` joins several, `resolve` makes EDTF of them.

mod clock;
mod numeric;
mod phrase;
mod piece;
mod relative;
mod resolve;
mod tokens;
mod undated;
mod vocabulary;

use chrono::NaiveDate;

use super::words::{DateWords, English};
use super::{DateError, Edtf, PartOfDay, TimeOfDay, UncertainDate};
use tokens::Token;

pub(crate) use resolve::no_such_day;

/// No phrase for a date needs more bytes than this.
const LONGEST: usize = 300;
const EXAMPLE: &str = "15 February 2018";

/// Reads a phrase, with a remark for the reader when a choice was made. Without an anchor,
/// words that mean another day tomorrow are refused.
pub(crate) fn read(
    text: &str,
    anchor: Option<NaiveDate>,
) -> Result<(UncertainDate, Option<String>), DateError> {
    if text.is_empty() {
        return Err(DateError::whole(text, "nothing is written", EXAMPLE));
    }
    if text.len() > LONGEST {
        return Err(DateError::whole(
            text.get(..LONGEST).unwrap_or_default(),
            "too long for a date; keep the text in the record and write the date alone",
            EXAMPLE,
        ));
    }
    if let Some(date) = undated::read(text)? {
        return Ok((date, None));
    }
    let mut tokens = tokens::cut(text)?;
    let time = clock::take(text, &mut tokens)?;
    let mut date = UncertainDate {
        time,
        ..UncertainDate::default()
    };
    let mut note = None;
    if !tokens.is_empty() {
        let night = time == Some(TimeOfDay::Part(PartOfDay::Night));
        let mut reader = Reader::new(text, &tokens, anchor, night);
        let value = reader.expression()?;
        date.edtf = Some(Edtf::parse(&value).map_err(|problem| impossible(text, &problem))?);
        note = (!reader.notes.is_empty()).then(|| reader.notes.join("; "));
    }
    if !vocabulary::same_words(text, &English.plain(&date)) {
        date.as_written = Some(text.to_owned());
    }
    Ok((date, note))
}

/// The words were understood, but what they say cannot be.
fn impossible(text: &str, problem: &DateError) -> DateError {
    if problem.why.contains("precedes") || problem.why.contains("before it starts") {
        return DateError::whole(
            text,
            "the end comes before the start; where they lie in two years, write both years",
            "December 2018 to March 2019",
        );
    }
    DateError::whole(text, problem.why.clone(), EXAMPLE)
}

/// Walks along the words of a phrase.
struct Reader<'a> {
    input: &'a str,
    tokens: &'a [Token],
    pos: usize,
    anchor: Option<NaiveDate>,
    night: bool,
    notes: Vec<String>,
}

impl<'a> Reader<'a> {
    fn new(input: &'a str, tokens: &'a [Token], anchor: Option<NaiveDate>, night: bool) -> Self {
        Self {
            input,
            tokens,
            pos: 0,
            anchor,
            night,
            notes: Vec::new(),
        }
    }

    fn peek(&self, ahead: usize) -> Option<&'a Token> {
        self.tokens.get(self.pos + ahead)
    }

    fn word(&self, ahead: usize) -> Option<&'a str> {
        self.peek(ahead).and_then(Token::word)
    }

    fn is_sign(&self, ahead: usize, sign: char) -> bool {
        self.peek(ahead).is_some_and(|token| token.is_sign(sign))
    }

    /// Goes past these words when they come next.
    fn eat(&mut self, words: &str) -> bool {
        let wanted: Vec<&str> = words.split(' ').collect();
        let found = wanted
            .iter()
            .enumerate()
            .all(|(at, word)| self.word(at) == Some(word));
        if found {
            self.pos += wanted.len();
        }
        found
    }

    fn eat_any(&mut self, choices: &[&str]) -> bool {
        choices.iter().any(|choice| self.eat(choice))
    }

    fn eat_sign(&mut self, sign: char) -> bool {
        let found = self.is_sign(0, sign);
        self.pos += usize::from(found);
        found
    }

    fn at_end(&self) -> bool {
        self.pos >= self.tokens.len()
    }

    /// An error at the word that comes next.
    fn wrong_here(&self, why: impl Into<String>, example: &str) -> DateError {
        match self.peek(0).or_else(|| self.tokens.last()) {
            Some(token) => DateError::at(self.input, token.at, token.len, why, example),
            None => DateError::whole(self.input, why, example),
        }
    }

    /// The day from which relative words count; refused where there is none.
    fn anchor_for(&self, why: &str) -> Result<NaiveDate, DateError> {
        self.anchor.ok_or_else(|| {
            DateError::whole(
                self.input,
                format!(
                    "{why}; in a file a date must mean the same on every day, so write it in full"
                ),
                EXAMPLE,
            )
        })
    }
}
