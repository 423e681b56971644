//! Asks the program: by its library, which is quick, or by its command line.

use crate::common::Folder;
use crate::truth::World;
use chrono::NaiveDate;
use dossier::exchange::casefile::plan::plan;
use dossier::exchange::casefile::read::read;
use dossier::exchange::incoming::Rules;
use dossier::letter::{LetterRequest, write};
use dossier::model::statistics::{Dimension, Raw, Subject};
use dossier::model::{Case, Confidentiality};
use dossier::store::{Scope, Store};
use dossier::view::agenda::{AgendaQuestion, agenda, custody_counts};
use dossier::view::as_of::as_of;
use dossier::view::course::Course;
use dossier::view::statistics::law::Law;
use dossier::view::statistics::report::Report;
use dossier::view::statistics::{Breakdown, Labels, proceedings};
use dossier::view::timeline::{TimelineQuestion, timeline};
use dossier::vocabulary::Terms;
use serde_json::{Map, Value, json};

/// How far ahead an agenda looks.
pub const AHEAD: i64 = 30_000;

/// What is asked of the program, each answered as the JSON of the command.
pub trait Ask {
    /// `timeline`, of one person or of all.
    fn timeline(&self, of: Option<&str>, today: NaiveDate) -> Value;
    /// `agenda`.
    fn agenda(&self, today: NaiveDate) -> Value;
    /// `stats charges` or `stats detentions`, by outcome.
    fn stats(&self, subject: &str, today: NaiveDate) -> Value;
    /// `show --state`, of each of several people.
    fn states(&self, of: &[String], on: NaiveDate) -> Vec<Value>;
    /// `appeal`, of one person or several in a kind.
    fn letter(&self, world: &World, of: &[usize], kind: &str, today: NaiveDate) -> Value;
}

/// The library.
pub struct Library {
    case: Case,
    terms: Terms,
}

impl Library {
    /// Worlds that lie in one dossier, which is quicker to make than one for each.
    pub fn of(worlds: &[(World, String)]) -> Vec<Library> {
        let mut whole = Map::new();
        for (_, file) in worlds {
            let lists: Map<String, Value> = serde_json::from_str(file).unwrap();
            for (name, list) in lists {
                let own = whole.entry(name).or_insert(json!([]));
                let records = list.as_array().unwrap().iter().cloned();
                own.as_array_mut().unwrap().extend(records);
            }
        }
        let file = Value::Object(whole).to_string();
        let mut store = Store::in_memory().unwrap();
        let terms = Terms::builtin();
        let read = read(&file).unwrap_or_else(|problems| panic!("{problems:#?}"));
        let planned = plan(read, &store, &terms, &Rules::default());
        let planned = planned.unwrap_or_else(|error| panic!("{error:#?}"));
        store.write(|writer| planned.apply(writer)).unwrap();
        let everything = Scope::Everything;
        let case = store.case(&everything, Confidentiality::Secret).unwrap();
        let own = worlds.iter().map(|(world, _)| Library {
            case: part(&case, world),
            terms: terms.clone(),
        });
        own.collect()
    }
}

/// The records of a world.
fn part(case: &Case, world: &World) -> Case {
    macro_rules! own {
        ($($list:ident),*) => { Case {
            $( $list: case
                .$list
                .iter()
                .filter(|record| is_of(world, &record.reference()))
                .cloned()
                .collect(), )*
            ..Case::default()
        } };
    }
    own!(
        actors,
        sources,
        life_events,
        incidents,
        proceedings,
        charges,
        steps,
        measures
    )
}

impl Ask for Library {
    fn timeline(&self, of: Option<&str>, today: NaiveDate) -> Value {
        let ask = TimelineQuestion {
            defenders: of.map(str::to_owned).into_iter().collect(),
            ..TimelineQuestion::default()
        };
        serde_json::to_value(timeline(self.case.clone(), &self.terms, &ask, today)).unwrap()
    }

    fn agenda(&self, today: NaiveDate) -> Value {
        let ask = AgendaQuestion {
            defenders: Vec::new(),
            today,
            days: AHEAD,
        };
        let entries = agenda(&self.case, &self.terms, &ask);
        json!({"entries": entries, "custody": custody_counts(&self.case, &self.terms, &[], today)})
    }

    fn stats(&self, subject: &str, today: NaiveDate) -> Value {
        let law = Law::of(&self.case, &self.terms, today);
        let record = |number: i64| (number.to_string(), number.to_string());
        let labels = Labels {
            terms: &self.terms,
            record: &record,
        };
        let name = |dimension: Dimension, raw: Raw<'_>| labels.of(dimension, raw);
        let charges = subject == "charges";
        let asked = Breakdown {
            subject: if charges {
                Subject::Charges
            } else {
                Subject::Detentions
            },
            by: vec![Dimension::Outcome],
            period: None,
            certain: false,
            undated: false,
            today: i64::from(chrono::Datelike::num_days_from_ce(&today)),
        };
        let tally = match charges {
            true => proceedings::charges(&law, asked, &|_| true, &name),
            false => proceedings::detentions(&law, asked, &|_, _| true, &name),
        };
        let report = Report {
            title: String::new(),
            tally: Some(tally),
            sdg: None,
            figures: Vec::new(),
            spread: false,
            level: Confidentiality::Public,
            withheld: 0,
            remarks: Vec::new(),
            period: None,
        };
        report.json()
    }

    fn letter(&self, world: &World, of: &[usize], kind: &str, today: NaiveDate) -> Value {
        let mut keys = of.iter().map(|person| world.slug_of(*person));
        let first = keys.next().unwrap();
        let request = LetterRequest {
            with: keys.collect(),
            kind: kind.to_owned(),
            language: "en".to_owned(),
            date: today,
            // Written to somebody: the relative does for an authority.
            addressees: match kind {
                "letter" => vec![world.slug_of(world.people)],
                _ => Vec::new(),
            },
            ..LetterRequest::default()
        };
        let level = Confidentiality::Secret;
        let letter = write(&self.case, &self.terms, &first, level, &request).unwrap();
        serde_json::to_value(letter.document).unwrap()
    }

    fn states(&self, of: &[String], on: NaiveDate) -> Vec<Value> {
        let course = Course::of(&self.case, &self.terms, on);
        let mut told = Vec::new();
        for key in of {
            let mut actors = self.case.actors.iter();
            let person = actors.find(|actor| actor.key() == *key).unwrap();
            let view = as_of(&self.case, &course, &self.terms, person);
            told.push(serde_json::to_value(view).unwrap());
        }
        told
    }
}

/// The command line.
pub struct CommandLine(pub Folder);

impl CommandLine {
    /// A dossier of several worlds.
    pub fn new(files: &[String]) -> CommandLine {
        let folder = Folder::new();
        folder.ok(&["init"]);
        for (at, file) in files.iter().enumerate() {
            let name = format!("world-{at}.json");
            folder.write(&name, file);
            folder.ok(&["import", &name]);
        }
        CommandLine(folder)
    }

    fn json(&self, arguments: &[&str], today: NaiveDate) -> Value {
        let today = today.to_string();
        let run = self.0.run_as(arguments, "", &[("DOSSIER_TODAY", &today)]);
        assert_eq!(run.code, 0, "{arguments:?}: {}", run.err);
        serde_json::from_str(&run.out).unwrap()
    }
}

impl Ask for CommandLine {
    fn timeline(&self, of: Option<&str>, today: NaiveDate) -> Value {
        let whom = of.unwrap_or("--all");
        self.json(&["timeline", whom, "--format", "json"], today)
    }

    fn agenda(&self, today: NaiveDate) -> Value {
        self.json(
            &["agenda", "--days", &AHEAD.to_string(), "--format", "json"],
            today,
        )
    }

    fn stats(&self, subject: &str, today: NaiveDate) -> Value {
        self.json(
            &[
                "stats", subject, "--by", "outcome", "--top", "1000", "--format", "json",
            ],
            today,
        )
    }

    fn letter(&self, world: &World, of: &[usize], kind: &str, today: NaiveDate) -> Value {
        let keys: Vec<String> = of.iter().map(|person| world.slug_of(*person)).collect();
        let to = world.slug_of(world.people);
        let mut arguments = vec!["appeal", "--kind", kind, "--format", "json"];
        arguments.extend(keys.iter().map(String::as_str));
        arguments.extend(["--include", "secret"]);
        if kind == "letter" {
            arguments.extend(["--to", &to]);
        }
        self.json(&arguments, today)
    }

    fn states(&self, of: &[String], on: NaiveDate) -> Vec<Value> {
        let day = on.to_string();
        let one = |key: &String| {
            self.json(
                &["show", key, "--state", "--on", &day, "--format", "json"],
                on,
            )
        };
        of.iter().map(one).collect()
    }
}

/// Where the world's own people are not the only ones: whether a name is one of theirs.
pub fn is_of(world: &World, slug: &str) -> bool {
    slug.starts_with(&format!("w{}", world.seed))
        && !slug[world.seed.to_string().len() + 1..].starts_with(|c: char| c.is_ascii_digit())
}
