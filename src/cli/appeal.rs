//! `appeal`: letters from the record.

use super::CliError;
use super::context::{Context, Level};
use super::door::Writing;
use super::gate::LetThrough;
use super::letter_codes::{Asked, Codes, codes};
use super::letter_templates::Templates;
use super::output::Output;
use super::record_sent::{Sent, record};
use crate::date::UncertainDate;
use crate::gate::shown::Shown;
use crate::letter::audience::Audience;
use crate::letter::check::Lack;
use crate::letter::gather::Since;
use crate::letter::kind::{Addressees, LetterKind, kind, kinds};
use crate::letter::{self, LetterError, LetterRequest, consent, one_day, series};
use crate::model::{Case, Communication, Confidentiality, Kind, Link, Stored};
use crate::render::listing::Listing;
use crate::render::paper::Paper;
use crate::render::{self, Format, Style};
use crate::store::{Match, Scope, Store};
use crate::view::course::Course;
use chrono::NaiveDate;
use clap::Args;
use std::collections::HashSet;
use std::io::IsTerminal;
use std::path::PathBuf;

/// Write an appeal from the record: a statement, a letter, a submission
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dossier appeal --format md\n  dossier appeal khamroev --to \"Ministry of Internal Affairs\" --lang ru\n  dossier appeal khamroev --kind urgent-action --to mvd --act-before \"15 April 2018\"\n  dossier appeal khamroev --kind wgad --format docx --output wgad.docx\n  dossier appeal khamroev --since l3 --update 1\n  dossier appeal khamroev --news i14\n  dossier appeal khamroev --suggest-demands\n  dossier appeal --eject statement --templates templates\n  dossier appeal khamroev --kind wgad --strict\n  dossier appeal marek hevo --kind statement\n  dossier appeal --proceeding p2\n  dossier appeal --explain"
)]
pub struct Appeal {
    /// The defender, by any name; several for one letter about all of them [default: the one in use,
    /// or the only one]
    #[arg(value_name = "DEFENDER")]
    defenders: Vec<String>,
    /// One letter about all defenders whom this proceeding is about
    #[arg(long, value_name = "REF", conflicts_with = "defenders")]
    proceeding: Option<String>,
    /// Kind of letter; --list-kinds explains them [default: statement; letter with --to]
    #[arg(long)]
    kind: Option<String>,
    /// Explain the kinds
    #[arg(long)]
    list_kinds: bool,
    /// Whom to write to; a letter makes one document for each
    #[arg(long, value_name = "ACTOR")]
    to: Vec<String>,
    /// Who gets a copy
    #[arg(long, value_name = "ACTOR")]
    copy: Vec<String>,
    /// Language of the letter: en, ru, es, fr, ar or uk
    #[arg(long, default_value = "en", value_name = "TAG")]
    lang: String,
    /// For whom it is: sets how much it tells, whom it names and its tone [default: the kind's]
    #[arg(long, value_name = "READERS")]
    audience: Option<Audience>,
    /// Date of the letter [default: today]
    #[arg(long)]
    date: Option<String>,
    /// Place in the date line
    #[arg(long)]
    place: Option<String>,
    /// Reference number of the letter
    #[arg(long, value_name = "TEXT")]
    reference: Option<String>,
    /// Code of the series of letters on this case
    #[arg(long, value_name = "CODE")]
    case_code: Option<String>,
    /// Number of this update in the series
    #[arg(long, value_name = "NUMBER")]
    update: Option<u32>,
    /// Put what is new since this letter (its REF, "last", or a date) on top
    #[arg(long, value_name = "LETTER")]
    since: Option<String>,
    /// What the letter starts with: the REF of an incident, a step or a measure [default: the gravest
    /// of what is new]
    #[arg(long, value_name = "REF")]
    news: Option<String>,
    /// Print demands that the situation suggests, to take over with add-demand; no letter is written
    #[arg(long, conflicts_with_all = ["record", "explain", "preview"])]
    suggest_demands: bool,
    /// The day before which readers are asked to act
    #[arg(long, value_name = "DATE")]
    act_before: Option<String>,
    /// A language in which readers are asked to write [default: those of the addressed country]
    #[arg(long, value_name = "TAG")]
    write_in: Vec<String>,
    /// Keep the letter in the dossier exactly as it is written here, as sent today
    #[arg(long)]
    record: bool,
    /// How it was sent, for --record: e-mail, post, fax …
    #[arg(long, value_name = "CHANNEL", requires = "record")]
    channel: Option<String>,
    /// Paper of html, docx and pdf
    #[arg(long, value_name = "SIZE", default_value = "a4")]
    paper: Paper,
    /// Write nothing where the letter has a gap: a field of a form that says "not recorded", or a part that
    /// its kind needs
    #[arg(long)]
    strict: bool,
    /// Leave out what accounts disagree about, rather than naming the source relied on
    #[arg(long)]
    leave_out_disputed: bool,
    /// Write it although consent was refused, was withdrawn or has run out; kept in the history
    #[arg(long)]
    without_consent: bool,
    /// Folder with templates and words of your own [default: "templates" beside the dossier]
    #[arg(long, value_name = "FOLDER", env = "DOSSIER_TEMPLATES")]
    templates: Option<PathBuf>,
    /// Write the built-in template of a kind to the folder of templates, to change it there
    #[arg(long, value_name = "KIND")]
    eject: Option<String>,
    /// Read it on the terminal: headings, bold, wrapped, in your pager
    #[arg(long, conflicts_with_all = ["explain", "record"])]
    preview: bool,
    /// List, sentence by sentence, the records that it rests on
    #[arg(long)]
    explain: bool,
    #[command(flatten)]
    level: Level,
    #[command(flatten)]
    let_through: LetThrough,
    #[command(flatten)]
    output: Output,
}

impl Appeal {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        if self.list_kinds {
            let own = match Templates::of(context, self.templates.as_deref()) {
                Ok(templates) => templates.kinds()?,
                // Without a dossier there is no folder beside it.
                Err(_) if self.templates.is_none() => Vec::new(),
                Err(error) => return Err(error),
            };
            let text: String = kinds()
                .iter()
                .chain(&own)
                .map(|kind| format!("{:<18}{}\n", kind.code, kind.about))
                .collect();
            return self.output.write(&text);
        }
        if let Some(code) = &self.eject {
            let folder = self.templates.clone();
            return Templates::eject(context, folder, known(code)?);
        }
        let default = if self.to.is_empty() {
            "statement"
        } else {
            "letter"
        };
        let code = self.kind.as_deref().unwrap_or(default);
        let format = self.format()?;
        let own = Templates::of(context, self.templates.as_deref())?.request(code, &self.lang)?;
        let kind = own.kind().map_err(refused)?.into_owned();
        for (file, _) in own.template.iter().chain(&own.words) {
            context.say(format!("Written with {file}"));
        }
        context.write(|store| self.compose(context, store, own, &kind, format))
    }

    /// Writes the letters and, where it is asked for, records them: all that is recorded is in the
    /// dossier when all letters are out, or nothing is.
    fn compose(
        &self,
        context: &Context,
        store: &Writing<'_>,
        own: LetterRequest,
        kind: &LetterKind,
        format: Format,
    ) -> Result<(), CliError> {
        let about = self.about(context, store)?;
        let (defender, others) = about.split_first().ok_or_else(nobody)?;
        let to = actors(context, store, &self.to)?;
        let copies = actors(context, store, &self.copy)?;
        let audience = self.audience.unwrap_or(kind.audience);
        let level = self.level.or(audience.level());
        let keys = |list: &[Match]| list.iter().map(|found| found.key.clone()).collect();
        let request = LetterRequest {
            date: day(context, "--date", self.date.as_ref())?.unwrap_or_else(|| context.today()),
            audience,
            with: keys(others),
            addressees: keys(&to),
            copies: keys(&copies),
            place: self.place.clone(),
            act_before: day(context, "--act-before", self.act_before.as_ref())?,
            write_in: self.write_in.clone(),
            since: self.since(context, store, &about)?,
            leave_out_disputed: self.leave_out_disputed,
            news: self.news.clone(),
            ..own
        };
        let all = about.iter().chain(&to).chain(&copies);
        let scope = Scope::About(all.map(|found| found.number).collect());
        let whole = store.case(&scope, Confidentiality::Secret)?;
        let codes = self.codes(store, &whole, defender, kind, request.date, level)?;
        let request = LetterRequest {
            reference: codes.reference.clone(),
            case_code: codes.printed.clone(),
            update: codes.update,
            ..request
        };
        let terms = context.terms(store)?;
        let each = kind.addressees == Addressees::OneEach && to.len() > 1;
        let letters: Vec<(LetterRequest, String)> = if each {
            to.iter()
                .map(|one| {
                    let request = LetterRequest {
                        addressees: vec![one.key.clone()],
                        ..request.clone()
                    };
                    (request, one.reference.clone())
                })
                .collect()
        } else {
            vec![(request, String::new())]
        };
        let limited = whole.limited(level);
        let door = self.let_through.door(context, store, level)?;
        if self.suggest_demands {
            let request = &letters.first().map(|(request, _)| request.clone());
            let request = request.clone().unwrap_or_default();
            let mut text = String::new();
            for own in &about {
                let found = letter::suggested_demands(&limited, &terms, &own.key, level, &request)
                    .map_err(refused)?;
                text.push_str(&suggestions(&found, &own.reference));
            }
            return self.output.write(&text);
        }
        let question = |defender, request| letter::check::Question {
            defender,
            kind: Some(kind),
            request,
            to_addressees_of_demands: false,
            level,
            gate: Some(door.gate()),
        };
        let mut all = Vec::with_capacity(letters.len());
        let mut said = Vec::new();
        for (request, name) in &letters {
            let written = letter::write_within(&limited, &terms, &defender.key, level, request)
                .map_err(refused)?;
            let shown = Shown::of_texts(written.document.texts());
            door.pass_case(context, &limited, &shown)?;
            let mut gaps = Vec::new();
            for own in &about {
                let asked = question(&own.key, request);
                let lacks = letter::check::lacks(&whole, &limited, &terms, &asked);
                gaps.extend(lacks.into_iter().filter(|lack| lack.is_gap));
            }
            if self.strict && !gaps.is_empty() {
                return Err(CliError::Data(refused_by_gaps(&gaps)));
            }
            said.extend(hints(&gaps, &written, kind, defender));
            all.push((request, self.output.of(name), written));
        }
        if let Some((request, _)) = letters.first() {
            self.check_consent(context, store, &whole, &about, level, request, kind)?;
        }
        let mut ready = Vec::with_capacity(all.len());
        for (request, output, written) in all {
            let bytes = self.bytes(&written, format)?;
            if self.record {
                let sent = self.sent(&whole, &about, kind, request, &codes, &written, format);
                let body = bytes.clone();
                record(context, store, &Sent { body, ..sent })?;
            }
            ready.push((output, written, bytes));
        }
        let mut rests_on: HashSet<String> = HashSet::new();
        if level > Confidentiality::Public {
            said.push(format!(
                "This takes {level} records too: it is not for publication, and says so at its top."
            ));
        }
        for (at, (output, written, bytes)) in ready.into_iter().enumerate() {
            if at > 0 && output.output.is_none() {
                // One letter after the other: a form feed begins a new page.
                super::output::print("\u{c}\n")?;
            }
            self.give(context, &output, &written, &bytes, format)?;
            let told = letter::explain(&written.document).into_iter();
            rests_on.extend(told.flat_map(|explained| explained.rests_on));
            said.extend(not_told(&written.left_out));
            if written.withheld > 0 {
                said.push(super::timeline::withheld(written.withheld, level));
            }
        }
        let fallback = LetterRequest::default();
        let request = letters.first().map_or(&fallback, |(request, _)| request);
        for own in &about {
            let asked = question(&own.key, request);
            let findings = letter::check::answer_with(&whole, &limited, &terms, &asked);
            let named =
                letter::check::contradictions(&findings, &limited, &terms, &asked, &rests_on);
            said.extend(named);
            said.extend(letter::check::short_with_command(
                &findings,
                &own.reference,
                Some(&kind.code),
            ));
        }
        let mut seen = HashSet::new();
        said.retain(|hint| seen.insert(hint.clone()));
        for hint in &said {
            context.say(hint);
        }
        Ok(())
    }

    /// Those whom the letter is about: those named, or the defenders whom a proceeding is about.
    fn about(&self, context: &Context, store: &Store) -> Result<Vec<Match>, CliError> {
        let mut found = Vec::new();
        let mut add = |own: Match| {
            if !found.iter().any(|known: &Match| known.number == own.number) {
                found.push(own);
            }
        };
        let Some(reference) = &self.proceeding else {
            if self.defenders.is_empty() {
                add(context.defender(store, None)?);
            }
            for name in &self.defenders {
                add(context.defender(store, Some(name))?);
            }
            return Ok(found);
        };
        let proceeding = context.find(store, reference, &[Kind::Proceeding])?;
        let named = store.defenders_in(proceeding.number)?;
        let case = store.case(&Scope::About(named.clone()), Confidentiality::Secret)?;
        let terms = store.terms()?;
        let course = Course::of(&case, &terms, context.today());
        let link = Link(proceeding.key.clone());
        let concerned = course.concerned.by_proceeding(Some(&link));
        for number in named {
            let own = store.describe(Kind::Actor, number)?;
            let own = own.filter(|own| concerned.iter().any(|link| link.0 == own.key));
            own.into_iter().for_each(&mut add);
        }
        match found.is_empty() {
            true => Err(CliError::NotFound(format!(
                "none of those whom {} is about is a defender: name those whom the letter is about",
                proceeding.reference
            ))),
            false => Ok(found),
        }
    }

    fn format(&self) -> Result<Format, CliError> {
        let formats = if self.explain {
            vec![Format::Table, Format::Json, Format::Csv, Format::Md]
        } else {
            Format::LETTERS.to_vec()
        };
        let default = if self.preview { Format::Md } else { formats[0] };
        let format = self.output.format(default, &formats)?;
        self.output.not_to_a_terminal(format)?;
        Ok(format)
    }

    /// How the letter is numbered, by the whole of the correspondence.
    fn codes(
        &self,
        store: &Store,
        case: &Case,
        defender: &Match,
        kind: &LetterKind,
        date: NaiveDate,
        level: Confidentiality,
    ) -> Result<Codes, CliError> {
        let asked = Asked {
            case_code: self.case_code.as_deref(),
            update: self.update,
            reference: self.reference.as_deref(),
        };
        let letters = store.letters()?;
        codes(case, &letters, &defender.key, kind, date, level, asked)
    }

    /// The letter as it is sent; nothing where only what it rests on is asked for.
    fn bytes(&self, written: &letter::Letter, format: Format) -> Result<Vec<u8>, CliError> {
        match self.explain {
            true => Ok(Vec::new()),
            false => {
                render::letter(&written.document, format, self.paper).map_err(CliError::Failed)
            }
        }
    }

    /// Prints a letter, or what it rests on.
    fn give(
        &self,
        context: &Context,
        output: &Output,
        written: &letter::Letter,
        bytes: &[u8],
        format: Format,
    ) -> Result<(), CliError> {
        let to_terminal = output.output.is_none() && std::io::stdout().is_terminal();
        if self.preview && to_terminal {
            let text =
                render::preview::document(&written.document, output.width(), context.color());
            return super::pager::page(&text);
        }
        if !self.explain {
            return output.give(bytes, format);
        }
        let rows = letter::explain(&written.document)
            .into_iter()
            .map(|explained| {
                let rests_on = match explained.rests_on.as_slice() {
                    [] => "fixed wording".into(),
                    list => list.join(", "),
                };
                let claims: Vec<String> = explained.claims.iter().map(in_short).collect();
                vec![explained.sentence, claims.join("; "), rests_on]
            })
            .chain(written.left_out.iter().map(|own| {
                let what = match own.fields.as_slice() {
                    [] => "(left out)".to_owned(),
                    fields => format!("(left out: {})", fields.join(", ")),
                };
                vec![what, own.why.words().to_owned(), own.reference.clone()]
            }))
            .collect();
        let list = Listing {
            columns: vec!["sentence", "claims", "rests on"],
            rows,
        };
        let style = Style {
            width: output.width(),
            color: context.color(),
            full: false,
        };
        output.list(&list, format, style)
    }

    /// The letter as it is recorded.
    #[allow(clippy::too_many_arguments)]
    fn sent(
        &self,
        case: &Case,
        about: &[Match],
        kind: &LetterKind,
        request: &LetterRequest,
        codes: &Codes,
        written: &letter::Letter,
        format: Format,
    ) -> Sent {
        let told: Vec<String> = letter::explain(&written.document)
            .into_iter()
            .flat_map(|explained| explained.rests_on)
            .collect();
        let demands = case
            .demands
            .iter()
            .filter(|demand| told.contains(&demand.reference()));
        let earlier = codes.series.as_deref().and_then(|code| {
            case.communications
                .iter()
                .filter(|letter| series::update_of(letter, code).is_some())
                .max_by_key(|letter| series::update_of(letter, code))
        });
        let as_date = |day: NaiveDate| UncertainDate::day(day);
        Sent {
            kind: kind.communication.to_owned(),
            date: as_date(request.date),
            about: about.iter().map(|own| own.key.clone()).collect(),
            recipients: request.addressees.clone(),
            copies: request.copies.clone(),
            channel: self.channel.clone(),
            language: Some(request.language.clone()),
            subject: Some(written.document.title.clone()).filter(|title| !title.is_empty()),
            body: Vec::new(),
            file_name: Some(format!(
                "{}-{}.{format}",
                kind.code,
                references(about).replace(", ", "-")
            )),
            case_code: codes.series.clone(),
            update: codes.update,
            follows: earlier.map(Stored::key),
            reference: request.reference.clone(),
            act_before: request.act_before.map(as_date),
            reply_due: None,
            answered_within: kind.answered_within,
            demands: demands.map(Stored::key).collect(),
            from: None,
        }
    }

    /// Says whose consent is missing; refuses where it was refused, was withdrawn or has run out.
    #[allow(clippy::too_many_arguments)]
    fn check_consent(
        &self,
        context: &Context,
        store: &Writing<'_>,
        case: &Case,
        about: &[Match],
        level: Confidentiality,
        request: &LetterRequest,
        kind: &LetterKind,
    ) -> Result<(), CliError> {
        let terms = context.terms(store)?;
        let mut missing = Vec::new();
        for own in about {
            let lacking = consent::missing(case, &terms, &own.key, level, kind, request.date);
            for one in lacking {
                let known = missing
                    .iter()
                    .any(|m: &consent::Missing| m.reference == one.reference);
                if !known {
                    missing.push(one);
                }
            }
        }
        let (forbidden, unknown): (Vec<_>, Vec<_>) =
            missing.into_iter().partition(|m| m.lack.forbids());
        let purposes = kind.consent.join(" or ");
        for one in unknown {
            context.say(format!(
                "The consent of {who} to this ({purposes}) {}: dossier set {who} consents+=\"[{{purpose: {first}}}]\"",
                one.lack.words(),
                who = one.reference,
                first = kind.consent.first().map_or("all", String::as_str),
            ));
        }
        if forbidden.is_empty() {
            return Ok(());
        }
        let list: Vec<String> = forbidden
            .iter()
            .map(|one| format!("the consent of {} {}", one.reference, one.lack.words()))
            .collect();
        let list = list.join("; ");
        if !self.without_consent {
            return Err(CliError::Failed(format!(
                "{list}\nNothing was written. --without-consent writes the letter all the same; that is kept in the history."
            )));
        }
        store.remark(format!(
            "{} about {} although {list}",
            request.kind,
            references(about)
        ));
        context.say(format!(
            "Written although {list}; this is kept in the history."
        ));
        Ok(())
    }

    /// The earlier letter that this one goes on from.
    fn since(
        &self,
        context: &Context,
        store: &Store,
        about: &[Match],
    ) -> Result<Option<Since>, CliError> {
        let Some(text) = &self.since else {
            return Ok(None);
        };
        if let Ok(date) = UncertainDate::parse(text, context.today())
            && let Some(day) = one_day(&date.date)
        {
            return Ok(Some(Since {
                day,
                recorded: None,
            }));
        }
        let letters = store.letters()?;
        let sent = |letter: &Stored<Communication>| letter.date.as_ref()?.latest_day();
        let letter = if text.eq_ignore_ascii_case("last") {
            let last = letters
                .iter()
                .filter(|letter| {
                    let mut links = letter.about.iter();
                    links.any(|link| about.iter().any(|own| own.key == link.0))
                })
                .max_by_key(|letter| (sent(letter), letter.number));
            last.ok_or_else(|| {
                CliError::NotFound(format!(
                    "--since last: no letter about {} is recorded yet; --record keeps one",
                    references(about)
                ))
            })?
        } else {
            let found = context.find(store, text, &[Kind::Communication])?;
            let letter = letters.iter().find(|letter| letter.number == found.number);
            letter.ok_or_else(|| CliError::NotFound(format!("there is no letter “{text}”")))?
        };
        let day = sent(letter).ok_or_else(|| {
            CliError::Data(format!(
                "--since: it is not recorded when {reference} was sent: dossier set {reference} date=…",
                reference = letter.reference()
            ))
        })?;
        Ok(Some(Since {
            day,
            recorded: letter.uid,
        }))
    }
}

/// The references of people in a message.
fn references(people: &[Match]) -> String {
    let all: Vec<&str> = people.iter().map(|own| own.reference.as_str()).collect();
    all.join(", ")
}

/// There is nobody whom a letter could be about.
fn nobody() -> CliError {
    CliError::NotFound("there is no defender whom the letter could be about".to_owned())
}

/// What the gaps of a letter are and how they are filled, for whoever wants none.
fn refused_by_gaps(gaps: &[Lack]) -> String {
    let list: Vec<String> = gaps.iter().map(told).collect();
    let count = match gaps.len() {
        1 => "1 gap".to_owned(),
        count => format!("{count} gaps"),
    };
    format!(
        "the letter has {count}, so nothing was written:\n{}",
        list.join("\n")
    )
}

/// The gaps of a letter that is written all the same: those of a form by their number, as it names
/// each itself.
fn hints(
    gaps: &[Lack],
    written: &letter::Letter,
    kind: &LetterKind,
    defender: &Match,
) -> Vec<String> {
    if !kind.form {
        return gaps.iter().map(told).collect();
    }
    let fields = match written.unknown {
        0 => return Vec::new(),
        1 => "1 field of the form says".to_owned(),
        count => format!("{count} fields of the form say"),
    };
    vec![format!(
        "{fields} that nothing is recorded; dossier check {} --for {} tells how to fill them.",
        defender.reference, kind.code
    )]
}

/// A gap and the command that fills it.
fn told(gap: &Lack) -> String {
    let what = gap.finding.what.trim_end_matches('.');
    format!("{what}: {}", gap.finding.remedy)
}

/// A kind of letter by its code.
fn known(code: &str) -> Result<&'static LetterKind, CliError> {
    kind(code).ok_or_else(|| CliError::Usage(LetterError::UnknownKind(code.to_owned()).to_string()))
}

/// The actors that flags name.
fn actors(context: &Context, store: &Store, names: &[String]) -> Result<Vec<Match>, CliError> {
    names
        .iter()
        .map(|name| context.find(store, name, &[Kind::Actor]))
        .collect()
}

/// One day, from a flag.
fn day(
    context: &Context,
    flag: &str,
    text: Option<&String>,
) -> Result<Option<NaiveDate>, CliError> {
    let Some(text) = text else { return Ok(None) };
    let understood = UncertainDate::parse(text, context.today())
        .map_err(|error| CliError::Data(format!("{flag}: {error}")))?;
    one_day(&understood.date).map(Some).ok_or_else(|| {
        CliError::Data(format!(
            "{flag}: a letter bears one day, such as 2018-02-21; “{text}” is not one"
        ))
    })
}

/// Why there is no letter, with the exit code that fits.
pub(super) fn refused(error: LetterError) -> CliError {
    match error {
        LetterError::UnknownKind(_) | LetterError::NoAddressee | LetterError::OnePerson(_) => {
            CliError::Usage(error.to_string())
        }
        LetterError::Language(crate::letter::language::LanguageError::Unknown { .. }) => {
            CliError::Usage(error.to_string())
        }
        LetterError::Language(_) | LetterError::Template(_) => CliError::Data(error.to_string()),
        LetterError::Withheld(_) => CliError::NotFound(error.to_string()),
    }
}

/// Suggested demands as commands that record them.
fn suggestions(found: &[(String, String)], defender: &str) -> String {
    found
        .iter()
        .map(|(kind, text)| {
            let text = text.replace('"', "\\\"");
            format!("dossier add-demand --kind {kind} --about {defender} --text \"{text}\"\n")
        })
        .collect()
}

/// How many records that a letter does not tell are named in one line.
const NAMED: usize = 12;

/// What a letter does not tell, in one line; nothing where it tells all.
fn not_told(left_out: &[letter::left_out::LeftOut]) -> Option<String> {
    let named: Vec<String> = left_out
        .iter()
        .take(NAMED)
        .map(|own| match own.fields.as_slice() {
            [] => own.reference.clone(),
            fields => format!("{} ({})", own.reference, fields.join(", ")),
        })
        .collect();
    let more = match left_out.len().saturating_sub(NAMED) {
        0 => String::new(),
        more => format!("; and {more} more"),
    };
    (!named.is_empty()).then(|| {
        let named = named.join("; ");
        format!("Recorded and not told in this letter: {named}{more}. --explain says why.")
    })
}

/// A claim in a few words: `step-kinds/arrest of lena-marek, 2024-05-02 (alleged)`.
fn in_short(claim: &crate::view::claim::Claim) -> String {
    let mut text = claim.predicate.clone();
    if !claim.people.is_empty() {
        text.push_str(&format!(" of {}", claim.people.join(", ")));
    }
    if let Some(date) = &claim.date {
        text.push_str(&format!(", {date}"));
    }
    if claim.modality != crate::view::claim::Modality::Stated {
        text.push_str(&format!(" ({})", claim.modality.code()));
    }
    text
}
