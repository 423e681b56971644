//! The kinds of letter: what each is for, for whom, and its template. Forms that a body prescribes
//! are data: a correction of a form touches its template and the words of its fields.

use super::audience::Audience;

/// A kind of letter.
#[derive(Clone, Copy, Debug)]
pub struct LetterKind {
    /// Its code on the command line.
    pub code: &'static str,
    /// What it is, in one line.
    pub about: &'static str,
    /// For whom it is where nothing else is said.
    pub audience: Audience,
    /// How it treats those whom `--to` names.
    pub addressees: Addressees,
    /// Whether it bears the letterhead.
    pub letterhead: bool,
    /// Whether it belongs to the series of letters on a case, with a code and updates.
    pub in_series: bool,
    /// To which purposes the defender must consent.
    pub purposes: &'static [&'static str],
    /// Kind of communication as which it is recorded.
    pub communication: &'static str,
    /// Its built-in template.
    pub template: &'static str,
}

/// What becomes of several addressees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Addressees {
    /// It is written to nobody in particular.
    None,
    /// One letter to each.
    OneEach,
    /// All are named in one document.
    Together,
}

macro_rules! template {
    ($code:literal) => {
        include_str!(concat!("templates/", $code, ".txt"))
    };
}

/// The kinds, in the order in which they are listed.
pub const KINDS: &[LetterKind] = &[
    LetterKind {
        code: "statement",
        about: "public statement: what happened, who the defender is, the charge, the background, demands",
        audience: Audience::Public,
        addressees: Addressees::None,
        letterhead: true,
        in_series: true,
        purposes: &["publication"],
        communication: "statement",
        template: template!("statement"),
    },
    LetterKind {
        code: "letter",
        about: "letter to a named authority (--to, one document for each): facts, charge, background, respectful demands",
        audience: Audience::Public,
        addressees: Addressees::OneEach,
        letterhead: true,
        in_series: true,
        purposes: &["letters-to-authorities"],
        communication: "letter",
        template: template!("letter"),
    },
    LetterKind {
        code: "urgent-action",
        about: "members write in: story, model letter, addressees, languages, act-before date, additional information",
        audience: Audience::Public,
        addressees: Addressees::Together,
        letterhead: true,
        in_series: true,
        purposes: &["publication"],
        communication: "urgent-action",
        template: template!("urgent-action"),
    },
    LetterKind {
        code: "observatory",
        about: "urgent appeal with a case code: brief description, assessment, background, actions requested, addresses",
        audience: Audience::Public,
        addressees: Addressees::Together,
        letterhead: true,
        in_series: true,
        purposes: &["publication"],
        communication: "urgent-appeal",
        template: template!("observatory"),
    },
    LetterKind {
        code: "un-communication",
        about: "information for the UN Special Procedures, in the order of the submission form",
        audience: Audience::Un,
        addressees: Addressees::None,
        letterhead: false,
        in_series: false,
        purposes: &["united-nations"],
        communication: "un-communication",
        template: template!("un-communication"),
    },
    LetterKind {
        code: "wgad",
        about: "questionnaire of the UN Working Group on Arbitrary Detention",
        audience: Audience::Un,
        addressees: Addressees::None,
        letterhead: false,
        in_series: false,
        purposes: &["united-nations"],
        communication: "wgad",
        template: template!("wgad"),
    },
    LetterKind {
        code: "ccpr",
        about: "individual complaint to the UN Human Rights Committee",
        audience: Audience::Un,
        addressees: Addressees::None,
        letterhead: false,
        in_series: false,
        purposes: &["united-nations", "courts"],
        communication: "ccpr",
        template: template!("ccpr"),
    },
    LetterKind {
        code: "echr",
        about: "application to the European Court of Human Rights: facts, violations, remedies, time limit",
        audience: Audience::Un,
        addressees: Addressees::None,
        letterhead: false,
        in_series: false,
        purposes: &["courts", "united-nations"],
        communication: "echr",
        template: template!("echr"),
    },
    LetterKind {
        code: "press",
        about: "press release: headline, news, background, contact",
        audience: Audience::Public,
        addressees: Addressees::None,
        letterhead: true,
        in_series: true,
        purposes: &["publication"],
        communication: "press-release",
        template: template!("press"),
    },
    LetterKind {
        code: "briefing",
        about: "one page for a diplomat: who, what happened, why it matters, three asks",
        audience: Audience::Public,
        addressees: Addressees::None,
        letterhead: true,
        in_series: false,
        purposes: &["diplomats"],
        communication: "briefing",
        template: template!("briefing"),
    },
    LetterKind {
        code: "brief-bio",
        about: "short biography: who the defender is, life, present situation",
        audience: Audience::Public,
        addressees: Addressees::None,
        letterhead: false,
        in_series: false,
        purposes: &["partners", "publication"],
        communication: "brief-bio",
        template: template!("brief-bio"),
    },
];

/// A kind by its code.
pub fn kind(code: &str) -> Option<&'static LetterKind> {
    KINDS.iter().find(|kind| kind.code == code)
}

/// Codes of all kinds, for messages.
pub fn codes() -> Vec<&'static str> {
    KINDS.iter().map(|kind| kind.code).collect()
}

/// To which purposes the defender must consent for a kind of letter.
pub fn purposes(code: &str) -> &'static [&'static str] {
    kind(code).map_or(&[], |kind| kind.purposes)
}
