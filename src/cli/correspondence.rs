//! `correspondence`: who was asked what, what is due, what came back.

use super::CliError;
use super::context::Context;
use super::output::Output;
use super::record_sent::in_flag;
use crate::date::UncertainDate;
use crate::model::{Case, Kind, Record, Stored};
use crate::render::listing::Listing;
use crate::render::listing::sheets::{Sheet, sheets};
use crate::render::{self, Format, Style};
use crate::store::Store;
use crate::view::correspondence::{
    Answer, Correspondence, CorrespondenceQuestion, Dated, SentLetter, correspondence,
};
use clap::Args;
use serde_json::Value;
use std::collections::BTreeSet;

/// Show who was asked what and when, what is due, what came back, and what is overdue
#[derive(Debug, Args)]
#[command(
    name = "correspondence",
    after_help = "It shows all levels of confidentiality: it is your own desk. A letter is overdue when its reply was due before today and no reply answers it; automatic and formal replies do not count as an answer.\n\nExamples:\n  dossier correspondence\n  dossier correspondence khamroev --overdue\n  dossier correspondence --to mvd --from 2018 --full\n  dossier correspondence --format csv --output letters.csv"
)]
pub struct CorrespondenceCommand {
    /// About whom, by any name [default: everyone]
    #[arg(value_name = "DEFENDER")]
    defenders: Vec<String>,
    /// Only what is overdue
    #[arg(long)]
    overdue: bool,
    /// Only what went to this actor, copies too; repeat for several
    #[arg(long, value_name = "ACTOR")]
    to: Vec<String>,
    /// Only this kind; repeat for several
    #[arg(long = "kind", value_name = "KIND")]
    kinds: Vec<String>,
    /// Nothing that was certainly sent before this date
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// Nothing that was certainly sent after this date
    #[arg(long, value_name = "DATE")]
    until: Option<String>,
    /// All that is known of each, with its demands and whether they were met
    #[arg(long)]
    full: bool,
    #[command(flatten)]
    output: Output,
}

const FORMATS: [Format; 5] = [
    Format::Table,
    Format::Text,
    Format::Md,
    Format::Csv,
    Format::Json,
];

impl CorrespondenceCommand {
    pub(super) fn run(self, context: &Context) -> Result<(), CliError> {
        let format = self.output.format(Format::Table, &FORMATS)?;
        context.read(|store| self.read(context, store, format))
    }

    fn read(&self, context: &Context, store: &Store, format: Format) -> Result<(), CliError> {
        let terms = context.terms(store)?;
        let mut kinds = Vec::new();
        for kind in &self.kinds {
            let code = terms
                .check("communication-kinds", kind)
                .map_err(|unknown| CliError::Data(format!("--kind: {unknown}")))?;
            kinds.push(code);
        }
        let mut to = Vec::new();
        for name in &self.to {
            let found = context
                .find(store, name, &[Kind::Actor])
                .map_err(|error| in_flag("--to", error))?;
            to.push(found.key);
        }
        let about = match self.defenders.as_slice() {
            [] => Vec::new(),
            named => context.defenders(store, named)?,
        };
        let date = |flag: &str, text: &Option<String>| {
            text.as_ref()
                .map(|text| UncertainDate::parse(text, context.today()))
                .transpose()
                .map(|read| read.map(|understood| understood.date))
                .map_err(|error| CliError::Data(format!("{flag}: {error}")))
        };
        let ask = CorrespondenceQuestion {
            about: about.into_iter().map(|found| found.key).collect(),
            to,
            kinds,
            from: date("--from", &self.from)?,
            until: date("--until", &self.until)?,
            overdue: self.overdue,
        };
        let case = letters_of(store)?;
        let view = correspondence(&case, &terms, &ask, context.today());
        self.print(context, &view, format)?;
        context.say(totals(&view));
        Ok(())
    }

    fn print(
        &self,
        context: &Context,
        view: &Correspondence,
        format: Format,
    ) -> Result<(), CliError> {
        let style = Style {
            width: self.output.width(),
            color: context.color() && format == Format::Table,
            full: self.full,
        };
        match format {
            Format::Json => self
                .output
                .write(&render::json(view).map_err(CliError::Failed)?),
            Format::Csv => self.output.list(&columns(view), format, style),
            _ if view.letters.is_empty() => Ok(()),
            Format::Table | Format::Md if !self.full => {
                self.output.list(&table(view), format, style)
            }
            format => {
                let list: Vec<Sheet> = view.letters.iter().map(|l| sheet(l, self.full)).collect();
                self.output.write(&sheets(&list, format, style))
            }
        }
    }
}

/// "12 letters, 3 answered, 2 overdue."
fn totals(view: &Correspondence) -> String {
    let count = view.letters.len();
    let letters = if count == 1 { "letter" } else { "letters" };
    let mut line = format!(
        "{count} {letters}, {} answered, {} overdue.",
        view.answered, view.overdue
    );
    if view.only_formal > 0 {
        line.push_str(&format!(
            " {} got an automatic or formal reply only, which does not count as an answer.",
            view.only_formal
        ));
    }
    line
}

/// All letters of a dossier, with the actors and demands that they name and nothing else.
fn letters_of(store: &Store) -> Result<Case, CliError> {
    let letters = store.maps(Kind::Communication, None)?;
    let (mut actors, mut demands) = (BTreeSet::new(), BTreeSet::new());
    for letter in &letters {
        let items = |field: &str| {
            let list = letter.fields.get(field).and_then(Value::as_array);
            list.into_iter().flatten()
        };
        let from = letter.fields.get("from").and_then(Value::as_str);
        let named = items("about").filter_map(Value::as_str).chain(from);
        let of_part =
            |part: &'static str| move |item: &Value| Some(item.get(part)?.as_str()?.to_owned());
        let parts = items("recipients")
            .filter_map(of_part("actor"))
            .chain(items("replies").filter_map(of_part("from")));
        actors.extend(named.map(str::to_owned).chain(parts));
        demands.extend(
            items("demands")
                .filter_map(Value::as_str)
                .map(str::to_owned),
        );
    }
    Ok(Case {
        actors: typed(store, Kind::Actor, &actors)?,
        demands: typed(store, Kind::Demand, &demands)?,
        communications: letters
            .into_iter()
            .map(one)
            .collect::<Result<_, CliError>>()?,
        ..Case::default()
    })
}

fn typed<R: Record>(
    store: &Store,
    kind: Kind,
    keys: &BTreeSet<String>,
) -> Result<Vec<Stored<R>>, CliError> {
    let mut numbers = BTreeSet::new();
    for key in keys {
        numbers.extend(store.id_of(kind, key)?);
    }
    store
        .maps(kind, Some(&numbers))?
        .into_iter()
        .map(one)
        .collect()
}

fn one<R: Record>(map: crate::store::StoredMap) -> Result<Stored<R>, CliError> {
    let reference = map.reference();
    let number = map.number;
    serde_json::from_value(Value::Object(map.fields))
        .map(|record| Stored { number, record })
        .map_err(|error| CliError::Failed(format!("{reference} cannot be read: {error}")))
}

fn words(date: &Option<Dated>) -> String {
    date.as_ref().map_or_else(String::new, |d| d.words.clone())
}

fn received(letter: &SentLetter) -> String {
    let mut all = letter.to.clone();
    all.extend(letter.copies.iter().map(|name| format!("{name} (copy)")));
    all.join(", ")
}

/// "urgent appeal: Judicial harassment (RUS 001 / 0218 / OBS 012, update 1)".
fn title(letter: &SentLetter) -> String {
    let mut line = letter.kind_label.clone();
    if let Some(subject) = &letter.subject {
        line.push_str(&format!(": {subject}"));
    }
    let series = letter.series();
    if !series.is_empty() {
        line.push_str(&format!(" ({series})"));
    }
    line
}

/// "1 March 2018, e-mail".
fn sent(letter: &SentLetter) -> String {
    let date = letter.date.as_ref().map(|date| date.words.clone());
    let parts = date.into_iter().chain(letter.channel_label.clone());
    parts.collect::<Vec<_>>().join(", ")
}

/// A row a letter; columns in which nothing would stand are left out.
fn table(view: &Correspondence) -> Listing {
    type Cell = fn(&SentLetter) -> String;
    let all: [(&'static str, Cell); 6] = [
        ("ref", |l| l.reference.clone()),
        ("sent", sent),
        ("letter", title),
        ("about", |l| l.about.join(", ")),
        ("to", received),
        ("reply", SentLetter::standing_words),
    ];
    let several = view
        .letters
        .iter()
        .any(|letter| letter.about != view.letters[0].about);
    let kept: Vec<_> = all
        .into_iter()
        .filter(|(name, cell)| {
            (*name != "about" || several) && view.letters.iter().any(|l| !cell(l).is_empty())
        })
        .collect();
    Listing {
        columns: kept.iter().map(|(name, _)| *name).collect(),
        rows: view
            .letters
            .iter()
            .map(|letter| kept.iter().map(|(_, cell)| cell(letter)).collect())
            .collect(),
    }
}

/// All that is known of each letter, a column a field.
fn columns(view: &Correspondence) -> Listing {
    let edtf = |date: &Option<Dated>| {
        date.as_ref()
            .and_then(|d| d.date.edtf.as_ref())
            .map(ToString::to_string)
            .unwrap_or_default()
    };
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let rows = view.letters.iter().map(|l| {
        let replies: Vec<String> = l.replies.iter().map(reply_line).collect();
        let demands: Vec<String> = l
            .demands
            .iter()
            .map(|d| format!("{} ({}): {}", d.reference, d.status, d.text))
            .collect();
        vec![
            l.reference.clone(),
            edtf(&l.date),
            words(&l.date),
            text(&l.kind),
            text(&l.subject),
            l.about.join("; "),
            text(&l.from),
            l.to.join("; "),
            l.copies.join("; "),
            text(&l.channel),
            text(&l.language),
            text(&l.case_code),
            l.update.map(|n| n.to_string()).unwrap_or_default(),
            text(&l.follows),
            text(&l.own_reference),
            edtf(&l.act_before),
            edtf(&l.reply_due),
            l.standing_words(),
            l.days_overdue.map(|n| n.to_string()).unwrap_or_default(),
            replies.join("; "),
            demands.join("; "),
            text(&l.body_hash),
        ]
    });
    Listing {
        rows: rows.collect(),
        columns: vec![
            "letter",
            "date",
            "sent",
            "kind",
            "subject",
            "about",
            "from",
            "to",
            "copies",
            "channel",
            "language",
            "case code",
            "update",
            "follows",
            "reference",
            "act before",
            "reply due",
            "standing",
            "days overdue",
            "replies",
            "demands",
            "sha256",
        ],
    }
}

fn sheet(letter: &SentLetter, full: bool) -> Sheet {
    let mut title = letter.reference.clone();
    for part in [words(&letter.date), letter.kind_label.clone()] {
        if !part.is_empty() {
            title.push_str(&format!(", {part}"));
        }
    }
    let mut sheet = Sheet {
        title,
        ..Sheet::default()
    };
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    sheet.put("Subject", text(&letter.subject));
    sheet.put("About", letter.about.join(", "));
    if full {
        sheet.put("From", text(&letter.from));
    }
    sheet.put("To", letter.to.join(", "));
    sheet.put("Copies", letter.copies.join(", "));
    sheet.put("Channel", text(&letter.channel_label));
    sheet.put("Series", letter.series());
    if full {
        sheet.put("Follows", text(&letter.follows));
        sheet.put("Reference", text(&letter.own_reference));
        sheet.put("Language", text(&letter.language));
        sheet.put("SHA-256", text(&letter.body_hash));
    }
    sheet.put("Act before", words(&letter.act_before));
    if full {
        for (number, demand) in letter.demands.iter().enumerate() {
            sheet.put(
                &format!("Demand {}", number + 1),
                format!("{} ({}). {}", demand.text, demand.reference, demand.said),
            );
        }
    }
    sheet.put("Standing", letter.standing_words());
    for reply in &letter.replies {
        sheet.put("Reply", reply_line(reply));
        if let Some(text) = reply.text.as_ref().filter(|_| full) {
            sheet.put("", text.clone());
        }
    }
    sheet
}

/// "2 April 2018, Ministry of Internal Affairs, denied: they see no violation".
fn reply_line(reply: &Answer) -> String {
    let parts = [
        reply.date.as_ref().map(|date| date.words.clone()),
        reply.from.clone(),
        reply.kind_label.clone(),
    ];
    let mut line = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    if let Some(summary) = &reply.summary {
        line.push_str(if line.is_empty() { "" } else { ": " });
        line.push_str(summary);
    }
    if !reply.counts {
        line.push_str(" (no answer)");
    }
    line
}
