//! Random dossiers for letters, from a seed. Every text of a record bears a mark that names the
//! record, so that what a letter tells can be traced to it.

use crate::chance::Chance;
use dossier::date::UncertainDate;
use dossier::model::*;
use dossier::vocabulary::vocabulary;

/// Any code of a list.
fn term(chance: &mut Chance, list: &str) -> String {
    let terms = &vocabulary(list).unwrap().terms;
    terms[chance.below(terms.len())].code.clone()
}

fn date(chance: &mut Chance) -> Option<UncertainDate> {
    if chance.once_in(8) {
        return None;
    }
    let year = 2010 + chance.below(12);
    let month = 1 + chance.below(12);
    let day = 1 + chance.below(28);
    let text = match chance.below(8) {
        0 => format!("{year}"),
        1 => format!("{year}-{month:02}"),
        2 => format!("{year}-{month:02}~"),
        3 => format!("{year}-{month:02}-{day:02}/.."),
        4 => format!("{{{year},{}}}", year + 1),
        5 => format!("{year}-{month:02}-{day:02}?"),
        _ => format!("{year}-{month:02}-{day:02}"),
    };
    let today = chrono::NaiveDate::from_ymd_opt(2022, 6, 1).unwrap();
    Some(UncertainDate::parse(&text, today).unwrap().date)
}

struct Maker {
    chance: Chance,
    number: i64,
    language: &'static str,
}

impl Maker {
    fn stored<R: Record>(&mut self, record: R) -> Stored<R> {
        self.number += 1;
        Stored {
            number: self.number,
            record,
        }
    }

    /// A slug that is a mark: `mk` and letters only, so that it is one word in any text.
    fn slug(&mut self) -> Slug {
        let mut rest = self.number + 1;
        let mut word = String::from("mk");
        loop {
            word.push(char::from(b'a' + (rest % 26) as u8));
            rest /= 26;
            if rest == 0 {
                break;
            }
        }
        word.push('q');
        word.parse().unwrap()
    }

    /// A text with the mark of a record: in the letter's language, in another, or in both.
    fn text(&mut self, slug: &Slug, words: &str) -> Option<String> {
        if self.chance.once_in(4) {
            return None;
        }
        let text = format!("{words} {slug}");
        Some(match self.chance.below(3) {
            0 => dossier::model::words::joined(&[
                ("en".into(), text.clone()),
                (self.language.into(), text),
            ]),
            _ => text,
        })
    }
}

/// A dossier in which letters in a language are to be written about the actor `hero`.
pub fn case(seed: u64, language: &'static str) -> Case {
    let mut make = Maker {
        chance: Chance::new(seed),
        number: 0,
        language,
    };
    let mut case = Case {
        by_language: true,
        ..Case::default()
    };
    let mut actors = Vec::new();
    for (kind, name) in [
        ("person", "Anna"),
        ("organization", "Circle"),
        ("public-body", "Ministry of"),
        ("person", "Boris"),
        ("person", "Clara"),
        ("organization", "House"),
    ] {
        let slug = make.slug();
        let mark = slug.to_string();
        let capital = mark[..1].to_uppercase() + &mark[1..];
        let gender = make.chance.one(&["female", "male", "other"]).to_owned();
        let actor = Actor {
            name: Some(format!("{name} {capital}")),
            kind: Some(if actors.is_empty() && make.chance.once_in(5) {
                make.chance.one(&["organization", "group"]).to_owned()
            } else {
                kind.to_owned()
            }),
            gender: (!make.chance.once_in(3)).then_some(gender),
            description: make.text(&slug, "defender of rights"),
            serves: make.text(&slug, "people of"),
            work: make.text(&slug, "This is known of"),
            biography: None,
            whereabouts: None,
            salutation: make.text(&slug, "Dear"),
            meaning: make.text(&slug, "Help"),
            civil_status: make.text(&slug, "citizen of"),
            country: (!make.chance.once_in(3)).then(|| "MD".parse().unwrap()),
            born: date(&mut make.chance),
            slug: Some(slug),
            ..Actor::default()
        };
        let actor = make.stored(actor);
        actors.push(actor.key());
        case.actors.push(actor);
    }
    let link = |key: &String| Some(Link(key.clone()));
    if !make.chance.once_in(4) {
        case.settings.sender = link(&actors[5]);
    }
    let hero = actors[0].clone();
    for _ in 0..make.chance.below(3) {
        let slug = make.slug();
        let role = if make.chance.once_in(2) {
            "director"
        } else {
            "Head"
        };
        let affiliation = Affiliation {
            actor: link(&hero),
            role: make.text(&slug, role),
            organization: link(&actors[1]),
            slug: Some(slug),
            ..Affiliation::default()
        };
        case.affiliations.push(make.stored(affiliation));
    }
    for _ in 0..2 {
        let slug = make.slug();
        let provision = Provision {
            article: (!make.chance.once_in(4)).then(|| "12.3".to_owned()),
            part: make.chance.once_in(2).then(|| "2".to_owned()),
            law: make.text(&slug, "Code of"),
            title: make.text(&slug, "unlawful"),
            penalty: make.text(&slug, "Two years for"),
            analysis: make.text(&slug, "The law says of"),
            slug: Some(slug),
            ..Provision::default()
        };
        case.provisions.push(make.stored(provision));
    }
    let source_slug = make.slug();
    let source = Source {
        title: Some(format!("Report {source_slug}")),
        confidentiality: Some(Confidentiality::Public),
        slug: Some(source_slug),
        ..Source::default()
    };
    let source = make.stored(source);
    let source_key = source.key();
    case.sources.push(source);
    let cite = |chance: &mut Chance| match chance.once_in(2) {
        true => vec![Citation {
            source: Some(Link(source_key.clone())),
            ..Citation::default()
        }],
        false => Vec::new(),
    };
    for _ in 0..make.chance.below(9) {
        let slug = make.slug();
        let code = term(&mut make.chance, "incident-types");
        let incident = Incident {
            date: date(&mut make.chance),
            summary: Some(
                make.text(&slug, "Beaten by men of")
                    .unwrap_or(format!("Event {slug}")),
            ),
            types: vec![code],
            targets: vec![Involved {
                actor: link(&hero),
                ..Involved::default()
            }],
            by: match make.chance.below(3) {
                0 => vec![Involved {
                    actor: link(&actors[2]),
                    wording: make.text(&slug, "officers"),
                    ..Involved::default()
                }],
                1 => vec![Involved {
                    wording: Some(format!("men {slug}")),
                    ..Involved::default()
                }],
                _ => Vec::new(),
            },
            place: make.chance.once_in(2).then(|| format!("Town {slug}")),
            times: make.chance.once_in(3).then(|| {
                make.chance
                    .one(&["1", "2", "5", "21", "at least 30"])
                    .to_owned()
            }),
            status: Some(make.chance.one(&["alleged", "verified"]).to_owned()),
            state_response: vec![term(&mut make.chance, "state-responses")],
            narrative: make
                .chance
                .once_in(3)
                .then(|| make.text(&slug, "It happened near"))
                .flatten(),
            consequences: make
                .chance
                .once_in(5)
                .then(|| make.text(&slug, "Injuries of"))
                .flatten(),
            sources: cite(&mut make.chance),
            slug: Some(slug),
            ..Incident::default()
        };
        case.incidents.push(make.stored(incident));
    }
    for _ in 0..make.chance.below(3) {
        let slug = make.slug();
        let mut accused = vec![&hero];
        if make.chance.once_in(2) {
            accused.extend([&actors[3], &actors[4]]);
        }
        let proceeding = Proceeding {
            title: make.text(&slug, "Case of"),
            kind: Some(term(&mut make.chance, "proceeding-kinds")),
            accused: accused
                .iter()
                .map(|key| Party {
                    actor: link(key),
                    ..Party::default()
                })
                .collect(),
            witnesses: match make.chance.below(3) {
                0 => vec![Party {
                    actor: link(&actors[4]),
                    confidentiality: Some(Confidentiality::Public),
                    ..Party::default()
                }],
                _ => Vec::new(),
            },
            country: make.chance.once_in(2).then(|| "UA".parse().unwrap()),
            court: make.chance.once_in(2).then(|| Link(actors[2].clone())),
            summary: make
                .chance
                .once_in(4)
                .then(|| make.text(&slug, "The case is about"))
                .flatten(),
            slug: Some(slug),
            ..Proceeding::default()
        };
        let proceeding = make.stored(proceeding);
        let key = proceeding.key();
        case.proceedings.push(proceeding);
        for _ in 0..make.chance.below(3) {
            let slug = make.slug();
            let provision = case.provisions[make.chance.below(2)].key();
            let charge = Charge {
                proceeding: link(&key),
                offence: make.text(&slug, "offence"),
                provisions: match make.chance.once_in(2) {
                    true => vec![ChargedProvision {
                        provision: link(&provision),
                        ..ChargedProvision::default()
                    }],
                    false => Vec::new(),
                },
                allegation: make.text(&slug, "met friends of"),
                quotations: match make.chance.once_in(2) {
                    true => vec![Quotation {
                        text: Some(format!("words {slug}")),
                        by: link(&actors[2]),
                        document: make.text(&slug, "the decision"),
                        ..Quotation::default()
                    }],
                    false => Vec::new(),
                },
                assessment: make.text(&slug, "unfounded"),
                response: make.text(&slug, "The defence answers"),
                sources: cite(&mut make.chance),
                slug: Some(slug),
                ..Charge::default()
            };
            case.charges.push(make.stored(charge));
        }
        for _ in 0..make.chance.below(7) {
            let slug = make.slug();
            let step = Step {
                proceeding: link(&key),
                kind: Some(term(&mut make.chance, "step-kinds")),
                date: date(&mut make.chance),
                summary: make
                    .chance
                    .once_in(3)
                    .then(|| make.text(&slug, "Held in"))
                    .flatten(),
                authority: make.chance.once_in(2).then(|| Link(actors[2].clone())),
                place: make.chance.once_in(3).then(|| format!("Town {slug}")),
                outcome: make
                    .chance
                    .once_in(3)
                    .then(|| term(&mut make.chance, "step-outcomes")),
                sentences: match make.chance.below(4) {
                    0 => vec![dossier::model::Sentence {
                        length: Some(
                            make.chance
                                .one(&[
                                    "1.5 years",
                                    "2 years 6 months",
                                    "15 days",
                                    "life",
                                    "1 year",
                                ])
                                .to_owned(),
                        ),
                        suspended: make.chance.once_in(3),
                        ..Default::default()
                    }],
                    1 => vec![dossier::model::Sentence {
                        kind: Some("fine".into()),
                        amount: Some("50000".into()),
                        currency: Some("EUR".into()),
                        ..Default::default()
                    }],
                    _ => Vec::new(),
                },
                duration: make.chance.once_in(4).then(|| "two months".to_owned()),
                ends: make
                    .chance
                    .once_in(4)
                    .then(|| date(&mut make.chance))
                    .flatten(),
                narrative: make
                    .chance
                    .once_in(5)
                    .then(|| make.text(&slug, "The court sat in"))
                    .flatten(),
                sources: cite(&mut make.chance),
                slug: Some(slug),
                ..Step::default()
            };
            case.steps.push(make.stored(step));
        }
    }
    if make.chance.once_in(2) {
        let slug = make.slug();
        let measure = Measure {
            kind: Some(term(&mut make.chance, "measure-kinds")),
            date: date(&mut make.chance),
            targets: vec![Link(hero.clone())],
            continues: true,
            object: make.text(&slug, "account"),
            authority: link(&actors[2]),
            slug: Some(slug),
            ..Measure::default()
        };
        case.measures.push(make.stored(measure));
    }
    for _ in 0..make.chance.below(4) {
        let slug = make.slug();
        let demand = Demand {
            text: make.text(&slug, "release friends of"),
            kind: Some(term(&mut make.chance, "demand-kinds")),
            about: vec![Link(hero.clone())],
            slug: Some(slug),
            ..Demand::default()
        };
        if demand.text.is_some() {
            case.demands.push(make.stored(demand));
        }
    }
    case
}
