//! Letters in three steps that never mix: [`gather`] a view of the case at a level of
//! confidentiality; [`compose`] its parts in a [`language`] and put them together by the
//! [`template`] of the [`kind`] into a [`Document`]; render it (elsewhere, in `render`).

pub mod audience;
pub mod check;
pub mod compose;
pub mod consent;
pub mod gather;
pub mod kind;
pub mod language;
pub mod left_out;
pub mod series;
pub mod template;

use crate::date::UncertainDate;
use crate::model::{Case, Confidentiality};
use crate::view::claim::Claim;
use crate::view::document::{Block, Document, Span};
use crate::vocabulary::Terms;
use audience::Audience;
use chrono::NaiveDate;
use compose::{Composer, PieceValue};
use gather::{Question, Since};
use kind::{Addressees, LetterKind};
use language::{Arguments, Language, LanguageError};
use left_out::LeftOut;
use std::borrow::Cow;
use template::TemplateError;

/// What letter is asked for.
#[derive(Clone, Debug, Default)]
pub struct LetterRequest {
    /// The code of its kind: a built-in one, or that of the user's own [`Self::template`].
    pub kind: String,
    /// Its language by BCP 47 tag.
    pub language: String,
    /// Its date.
    pub date: NaiveDate,
    /// Keys of the others whom it is about, beside the defender.
    pub with: Vec<String>,
    /// For whom it is.
    pub audience: Audience,
    /// Keys of those to whom it goes.
    pub addressees: Vec<String>,
    /// Keys of those who get a copy.
    pub copies: Vec<String>,
    /// Place in its date line, where not the dossier's.
    pub place: Option<String>,
    /// The sender's reference number.
    pub reference: Option<String>,
    /// Code of the series of letters.
    pub case_code: Option<String>,
    /// Its number in the series.
    pub update: Option<u32>,
    /// The last day on which readers are asked to act.
    pub act_before: Option<NaiveDate>,
    /// Languages in which readers are asked to write.
    pub write_in: Vec<String>,
    /// The earlier letter that it goes on from.
    pub since: Option<Since>,
    /// The reference of the record that it starts with, where that is to be chosen.
    pub news: Option<String>,
    /// Leaves out what accounts disagree about.
    pub leave_out_disputed: bool,
    /// A file of the user's own: another layout for the kind, or with a head a kind; its name and text.
    pub template: Option<(String, String)>,
    /// Words of the user's own that replace the language's: its file's name and its text.
    pub words: Option<(String, String)>,
}

/// A letter.
#[derive(Clone, Debug)]
pub struct Letter {
    /// The letter.
    pub document: Document,
    /// How many records or parts are above the level.
    pub withheld: usize,
    /// What is recorded, may leave, and is not told.
    pub left_out: Vec<LeftOut>,
    /// How many of its fields say that nothing is recorded.
    pub unknown: usize,
}

impl LetterRequest {
    /// The kind that is asked for: the user's own, else the built-in one.
    ///
    /// # Errors
    /// When there is none, or the user's own file is wrong.
    pub fn kind(&self) -> Result<Cow<'static, LetterKind>, LetterError> {
        let there = kind::kind(&self.kind);
        match (&self.template, there) {
            (Some((file, text)), _) => {
                Ok(Cow::Owned(LetterKind::read(&self.kind, file, text, there)?))
            }
            (None, Some(there)) => Ok(Cow::Borrowed(there)),
            (None, None) => Err(LetterError::UnknownKind(self.kind.clone())),
        }
    }
}

/// What a letter has no answer to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The piece that is empty; for a field that names none, nothing.
    pub piece: String,
    /// The label of the field that says so; empty where the gap is no field.
    pub label: String,
    /// How much it is missed.
    pub need: Need,
    /// The record that would hold it, where the letter chose one.
    pub record: Option<String>,
}

/// How much a piece is missed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// The letter needs it.
    Needed,
    /// A form asks for it, and says that it is not recorded.
    Field,
    /// The letter is better with it.
    Better,
}

/// Why there is no letter.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LetterError {
    /// No such kind.
    #[error(
        "there is no kind of letter “{0}”; `dossier appeal --list-kinds` explains those there are: {list}",
        list = kind::codes().join(", ")
    )]
    UnknownKind(String),
    /// No such language, or words of the user's own that do not read.
    #[error(transparent)]
    Language(#[from] LanguageError),
    /// A template of the user's own that is wrong.
    #[error(transparent)]
    Template(#[from] TemplateError),
    /// A letter without somebody to write to.
    #[error("a letter needs somebody to write to: name an authority of the dossier with --to")]
    NoAddressee,
    /// A form for one person, about several.
    #[error("a {0} is about one person: ask for one letter after the other")]
    OnePerson(String),
    /// The record of somebody who must be named is above the level.
    #[error(
        "the record of “{0}” is itself confidential: --include internal or secret writes the letter all the same"
    )]
    Withheld(String),
}

/// Writes a letter.
///
/// # Errors
/// When the kind or language is not known, a template is wrong, or the defender is withheld.
pub fn write(
    case: &Case,
    terms: &Terms,
    defender: &str,
    level: Confidentiality,
    request: &LetterRequest,
) -> Result<Letter, LetterError> {
    write_within(&case.limited(level), terms, defender, level, request)
}

/// As [`write()`], from a case that is limited to the level.
///
/// # Errors
/// As [`write()`].
pub fn write_within(
    case: &Case,
    terms: &Terms,
    defender: &str,
    level: Confidentiality,
    request: &LetterRequest,
) -> Result<Letter, LetterError> {
    let kind = request.kind()?;
    let words = words_of(request)?;
    if kind.addressees == Addressees::OneEach && request.addressees.is_empty() {
        return Err(LetterError::NoAddressee);
    }
    if kind.one_person && !request.with.is_empty() {
        return Err(LetterError::OnePerson(kind.code.clone()));
    }
    let about = request.with.iter().map(String::as_str);
    let views = std::iter::once(defender)
        .chain(about)
        .map(|person| view_of(case, terms, person, level, request))
        .collect::<Result<Vec<_>, _>>()?;
    let gone = |key: &&String| !views.iter().all(|own| own.index.actors.contains_key(*key));
    if let Some(gone) = request.addressees.iter().chain(&request.copies).find(gone) {
        return Err(LetterError::Withheld(gone.clone()));
    }
    let composer = Composer::of_all(&views, &words, request, &kind);
    let composer = composer.ok_or_else(|| LetterError::Withheld(defender.to_owned()))?;
    let (blocks, unknown) = template::fill(&composer, &kind)?;
    let document = document(&composer, &kind, blocks);
    Ok(Letter {
        left_out: left_out::left_out(composer.everyone(), &document),
        document,
        withheld: case.withheld,
        unknown: unknown.len(),
    })
}

/// The document around the blocks of a letter.
fn document(composer: &Composer<'_, '_>, kind: &LetterKind, blocks: Vec<Block>) -> Document {
    let inline = |name: &str| match composer.piece(name) {
        Some(PieceValue::Inline(spans)) => spans,
        _ => Vec::new(),
    };
    let text = |spans: &[Span]| -> String { spans.iter().map(|span| span.text.as_str()).collect() };
    let heading = blocks.iter().find_map(|block| match block {
        Block::Heading {
            level: 1,
            text: spans,
        } => Some(text(spans)),
        _ => None,
    });
    let title = heading.unwrap_or_else(|| text(&inline("subject")));
    let letterhead = match composer.piece("sender_lines") {
        Some(PieceValue::Blocks(_)) if kind.letterhead => composer.letterhead_lines(),
        _ => Vec::new(),
    };
    let author = Some(text(&inline("sender_name"))).filter(|name| !name.is_empty());
    let mut footer: Vec<Span> = Vec::new();
    for name in ["case_code", "reference"] {
        let spans = inline(name);
        if !spans.is_empty() {
            if !footer.is_empty() {
                footer.push(Span::fixed(" · "));
            }
            footer.extend(spans);
        }
    }
    let mut document = Document {
        language: composer.words.tag.to_owned(),
        direction: composer.words.direction,
        title,
        author,
        date: Some(composer.request.date),
        letterhead,
        footer,
        page_label: composer.words.say(
            "page-label",
            &Arguments::with("page", "{page}").and("pages", "{pages}"),
        ),
        blocks,
    };
    if let Some(mark) = mark(composer.words, composer.view.level) {
        document.mark(&mark);
    }
    document
}

/// What says that something is not for everybody; nothing where it is.
pub fn mark(words: &Language, level: Confidentiality) -> Option<String> {
    (level > Confidentiality::Public).then(|| words.word(&format!("mark-{level}")))
}

/// The language of a letter, with words of the user's own.
fn words_of(request: &LetterRequest) -> Result<Language, LetterError> {
    let own = request.words.as_ref();
    let own = own.map(|(name, text)| (name.as_str(), text.as_str()));
    Ok(Language::open(&request.language, own)?)
}

/// What a letter is made of.
fn view_of<'c>(
    case: &'c Case,
    terms: &'c Terms,
    defender: &str,
    level: Confidentiality,
    request: &LetterRequest,
) -> Result<gather::View<'c>, LetterError> {
    let question = Question {
        defender,
        level,
        audience: request.audience,
        today: request.date,
        since: request.since,
    };
    gather::gather(case, terms, &question).ok_or_else(|| LetterError::Withheld(defender.to_owned()))
}

/// Demands that the situation of a defender suggests, for the user to take over: the term of their
/// kind, and the words in the letter's language.
///
/// # Errors
/// As [`write()`].
pub fn suggested_demands(
    case: &Case,
    terms: &Terms,
    defender: &str,
    level: Confidentiality,
    request: &LetterRequest,
) -> Result<Vec<(String, String)>, LetterError> {
    let words = words_of(request)?;
    let view = view_of(case, terms, defender, level, request)?;
    let kind = request.kind()?;
    Ok(Composer::new(&view, &words, request, &kind).suggested())
}

/// What a letter has no answer to, from a case that is limited to its level: pieces that its kind
/// needs, fields of a form that say that nothing is recorded, pieces with which it would be better.
///
/// # Errors
/// As [`write()`].
pub(in crate::letter) fn gaps(
    case: &Case,
    terms: &Terms,
    defender: &str,
    level: Confidentiality,
    request: &LetterRequest,
    kind: &LetterKind,
) -> Result<Vec<Gap>, LetterError> {
    let words = words_of(request)?;
    let view = view_of(case, terms, defender, level, request)?;
    let composer = Composer::new(&view, &words, request, kind);
    let (_, unknown) = template::fill(&composer, kind)?;
    let mut out: Vec<Gap> = Vec::new();
    let needs = kind.needs.iter().map(|need| (need, Need::Needed));
    let better = kind.better_with.iter().map(|need| (need, Need::Better));
    for (asked, need) in needs.chain(better) {
        let beside = asked.beside.as_ref();
        if beside.is_none_or(|beside| !lacks(&composer, beside)) && lacks(&composer, &asked.piece) {
            out.push(Gap {
                piece: asked.piece.clone(),
                label: String::new(),
                need,
                record: None,
            });
        }
    }
    for place in unknown {
        let piece = place.piece.unwrap_or_default();
        match out
            .iter_mut()
            .find(|gap| gap.piece == piece && !piece.is_empty())
        {
            Some(known) if known.need == Need::Better => known.need = Need::Field,
            Some(_) => {}
            None => out.push(Gap {
                piece,
                label: place.label,
                need: Need::Field,
                record: None,
            }),
        }
    }
    for gap in out.iter_mut().filter(|gap| gap.piece.starts_with("event_")) {
        gap.record = composer.main_event();
    }
    Ok(out)
}

/// Whether a piece is empty; of a piece of rows ("rows.piece"), whether that of any row is.
fn lacks(composer: &Composer<'_, '_>, name: &str) -> bool {
    let Some((rows, own)) = name.split_once('.') else {
        return composer.piece(name).is_none_or(|value| value.is_empty());
    };
    let Some(PieceValue::Rows(rows)) = composer.piece(rows) else {
        return false;
    };
    let mut own = rows.iter().flatten().filter(|piece| piece.name == own);
    own.any(|piece| piece.value.is_empty())
}

/// A sentence, what it claims and the records that it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// The sentence.
    pub sentence: String,
    /// What it claims; nothing for fixed wording.
    pub claims: Vec<Claim>,
    /// References of records; none for fixed wording.
    pub rests_on: Vec<String>,
}

/// The sentences of a document with what each rests on.
pub fn explain(document: &Document) -> Vec<Explained> {
    document
        .letterhead
        .iter()
        .flatten()
        .chain(document.blocks.iter().flat_map(Block::spans))
        .filter(|span| !span.text.trim().is_empty())
        .map(|span| Explained {
            sentence: span.text.trim().to_owned(),
            claims: span.claims.clone(),
            rests_on: span.rests_on.clone(),
        })
        .collect()
}

/// What the request says of a date: one day.
///
/// # Errors
/// The text, when it is not one day.
pub fn one_day(date: &UncertainDate) -> Option<NaiveDate> {
    let (first, last) = (date.earliest_day()?, date.latest_day()?);
    (first == last).then_some(first)
}
