//! The pieces that templates put together: what each name stands for.

use super::{Composer, Sentence, paragraph, runs};
use crate::letter::check::Instrument;
use crate::letter::language::{Arguments, capitalised, languages_of};
use crate::model::{Confidentiality, Violation};
use crate::view::document::{Block, Numbering, Span};

/// What a name in a template stands for.
#[derive(Clone, Debug, PartialEq)]
pub enum PieceValue {
    /// Runs of text within a line; none where nothing is known.
    Inline(Vec<Span>),
    /// Whole blocks, on a line of their own.
    Blocks(Vec<Block>),
    /// Several things of the same kind, each with pieces of its own, to go through in a loop.
    Rows(Vec<Vec<Piece>>),
}

impl PieceValue {
    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        match self {
            PieceValue::Inline(spans) => spans.iter().all(|span| span.text.trim().is_empty()),
            PieceValue::Blocks(blocks) => blocks.is_empty(),
            PieceValue::Rows(rows) => rows.is_empty(),
        }
    }
}

/// A piece by its name.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// Its name.
    pub name: &'static str,
    /// What it stands for.
    pub value: PieceValue,
}

/// Every piece that a template can name, and what it is.
pub const PIECES: &[(&str, &str)] = &[
    (
        "addressee",
        "lines: name, office and address of whom the letter goes to",
    ),
    ("addressees", "rows, each with address, salutation"),
    ("act_before", "until when readers are asked to act"),
    (
        "arbitrary_categories",
        "rows like violations: those with a category of arbitrary detention",
    ),
    ("arrest_authority", "who ordered the arrest"),
    ("arrest_date", "date of the arrest"),
    ("arrest_forces", "who carried the arrest out"),
    ("arrest_law", "law on which the arrest rests"),
    ("arrest_place", "place of the arrest"),
    ("arrest_reasons", "reasons given for the arrest"),
    ("arrest_warrant", "warrant or decision that was shown"),
    (
        "against_others",
        "paragraph: what was done to relatives, lawyers, colleagues, the organization",
    ),
    (
        "assessed",
        "paragraph: what the sender thinks of the charges and of the link with the work",
    ),
    (
        "addressee_contacts",
        "lines: how whom the letter goes to is reached",
    ),
    (
        "addressee_salutation",
        "how whom the letter goes to wants to be addressed; \"salutation\" has a usual form for others",
    ),
    (
        "assessment",
        "paragraph: condemnation and the declaration that binds the State",
    ),
    (
        "authorities_version",
        "paragraph: what the authorities allege, in their words",
    ),
    ("background", "paragraph or list: what was done earlier"),
    ("case_code", "code of the series of letters"),
    (
        "charges",
        "paragraph: the charges and the provisions they rest on",
    ),
    (
        "charges_untold",
        "paragraph: the charges, where nothing that is told names them",
    ),
    (
        "charge_articles",
        "the provisions on which the charges rest",
    ),
    (
        "charge_wording",
        "what the charges allege, in the words that are recorded",
    ),
    ("chronology", "table: what happened, with dates"),
    ("close", "closing words before the signature"),
    (
        "co_accused",
        "paragraph: who is accused together with the defender",
    ),
    (
        "concern",
        "paragraph: concern and the link with the defender's work",
    ),
    (
        "consent",
        "whether the defender consents to what this kind of letter needs",
    ),
    (
        "convention_articles",
        "rows like violations: those of the European Convention on Human Rights",
    ),
    ("copies", "who gets a copy"),
    ("country", "country concerned"),
    (
        "covenant_articles",
        "rows like violations: those of the Covenant on Civil and Political Rights",
    ),
    ("date_line", "place and date"),
    ("demands", "numbered list: what is asked"),
    ("demands_opening", "\"X urges the authorities to:\""),
    ("demands_roman", "the demands, numbered in Roman"),
    ("detention_authority", "who ordered the detention"),
    ("detention_date", "dates of the detention orders"),
    ("detention_duration", "days in custody so far"),
    ("detention_forces", "who holds the defender"),
    ("detention_law", "law on which the detention rests"),
    ("detention_place", "places of detention"),
    ("detention_reasons", "reasons given for the detention"),
    ("documents", "numbered list: sources that may be named"),
    (
        "earlier_letters",
        "paragraph: what was written before and whether it was answered",
    ),
    ("event_date", "date of the main event"),
    ("event_place", "place of the main event"),
    (
        "facts",
        "what happened, in order, with what the lead would tell",
    ),
    ("final_decision", "paragraph: the final domestic decision"),
    ("headline", "headline: country, defender, what happened"),
    ("in_country", "\" in X\", for messages"),
    (
        "international",
        "list: procedures before international bodies",
    ),
    ("is_disappearance", "set where the defender has disappeared"),
    ("is_ongoing", "set where the violation goes on"),
    ("languages", "languages in which readers are asked to write"),
    (
        "law",
        "paragraph: what the law says, penalty, answer to the charge",
    ),
    ("lead", "paragraph: what happened, of whom"),
    (
        "letter_call",
        "\"We therefore respectfully call on you … to:\"",
    ),
    ("letter_concern", "paragraph: concern, in a letter"),
    (
        "letter_opening",
        "paragraph: in whose name and about whom the letter is",
    ),
    ("letter_reply", "paragraph: request for an answer"),
    ("life", "list: events of the defender's life"),
    ("measures", "paragraph: restrictions in force"),
    (
        "new_information",
        "what is new since the earlier letter; empty without --since",
    ),
    ("observatory_informed", "paragraph: who has been informed"),
    ("observatory_intro", "paragraph: request for intervention"),
    ("perpetrators", "who is said to be responsible"),
    (
        "person_address",
        "address of the defender, else the place and country",
    ),
    ("person_age", "age"),
    ("person_birth_date", "date of birth, else the age"),
    ("person_birth_place", "place of birth"),
    ("person_family_name", "family name"),
    ("person_given_name", "given names"),
    ("person_identity_document", "identity documents"),
    ("person_name", "name of the defender in the letter's script"),
    ("person_nationality", "nationalities"),
    ("person_organization", "organizations"),
    ("person_other_names", "other names and spellings"),
    (
        "person_profession",
        "professions, else what the defender does",
    ),
    ("person_pronouns", "name and pronouns"),
    ("person_residence", "address of usual residence"),
    ("person_sex", "sex as recorded"),
    ("person_whereabouts", "where the defender is now"),
    (
        "person_work",
        "paragraph: whom the defender serves, their work and life",
    ),
    ("place", "place of the date line"),
    (
        "present_state",
        "paragraph: the present situation, where it is not that of somebody free",
    ),
    ("reference", "reference number of the letter"),
    ("remedies", "list: remedies used, and why no others are"),
    ("representative", "counsel of the defender"),
    ("salutation", "\"Dear Minister,\""),
    ("sender_contacts", "lines: how the sender is reached"),
    ("sender_lines", "lines: name and contacts of the sender"),
    ("sender_name", "name of the sender"),
    ("signatory", "name of who signs"),
    ("signature", "lines: who signs"),
    (
        "situation",
        "paragraph: whether the defender is held, and how long",
    ),
    (
        "story",
        "what happened, in order; with --since what is not new",
    ),
    ("subject", "subject line"),
    ("three_asks", "numbered list: the first three demands"),
    (
        "time_limit",
        "paragraph: until when an application must be brought",
    ),
    (
        "update",
        "number of the update in the series; empty for the first letter",
    ),
    ("violations", "rows, each with article, category, argument"),
    ("who", "paragraph: who the defender is"),
    (
        "who_after_lead",
        "paragraph: who the defender is, without the role that the lead names",
    ),
    (
        "who_brief",
        "paragraph: who the defender is, in one sentence",
    ),
    ("witnesses", "paragraph: witnesses who may be named"),
    ("your_reference", "case number of the authority"),
];

fn inline(sentences: Vec<Sentence>) -> PieceValue {
    PieceValue::Inline(runs(&sentences))
}

fn one(sentence: Option<Sentence>) -> PieceValue {
    inline(sentence.into_iter().collect())
}

pub(super) fn told(sentences: Vec<Sentence>) -> PieceValue {
    PieceValue::Blocks(paragraph(&sentences).into_iter().collect())
}

fn lines(sentences: Vec<Sentence>) -> PieceValue {
    let lines: Vec<Vec<Span>> = sentences
        .iter()
        .map(Sentence::spans)
        .filter(|line| !line.is_empty())
        .collect();
    let block = (!lines.is_empty()).then_some(Block::Lines { lines });
    PieceValue::Blocks(block.into_iter().collect())
}

impl Composer<'_, '_> {
    /// What a name stands for; none where no piece has that name.
    pub fn piece(&self, name: &str) -> Option<PieceValue> {
        if !self.each.is_empty() {
            return self.piece_of_all(name);
        }
        // After the first mention somebody is called by the short name that is recorded.
        const LATER: [&str; 13] = [
            "against_others",
            "authorities_version",
            "background",
            "charges_untold",
            "co_accused",
            "concern",
            "law",
            "letter_concern",
            "measures",
            "present_state",
            "story",
            "who_after_lead",
            "assessment",
        ];
        if LATER.contains(&name) && self.me.name != self.me.short {
            let mut later = self.clone();
            later.me.name = later.me.short.clone();
            return later.piece(name);
        }
        let known = PIECES.iter().any(|(own, _)| *own == name);
        if !known {
            return None;
        }
        if name == "person_work" {
            return Some(told(self.work()));
        }
        if let Some(field) = name.strip_prefix("person_") {
            return Some(inline(self.identity(field)));
        }
        if let Some(field) = name.strip_prefix("arrest_") {
            return Some(inline(self.arrest(field)));
        }
        if let Some(field) = name.strip_prefix("detention_") {
            return Some(inline(self.detention(field)));
        }
        if let Some(field) = name.strip_prefix("event_") {
            return Some(inline(self.event(field)));
        }
        let going_on =
            self.view.is_prosecuted() || self.view.in_custody() || self.view.is_disappeared();
        let flag = |set: bool| {
            let text = if set {
                vec![Span::fixed("1")]
            } else {
                Vec::new()
            };
            Some(PieceValue::Inline(text))
        };
        Some(match name {
            "is_ongoing" => return flag(going_on),
            "is_disappearance" => {
                let told = self
                    .view
                    .incidents()
                    .any(|own| self.view.is_disappearance(own));
                return flag(self.view.is_disappeared() || told);
            }
            "date_line" => lines(vec![self.date_line()]),
            "sender_lines" => lines(self.sender_lines()),
            "addressee" => lines(
                self.addressees()
                    .first()
                    .map(|actor| self.addressee_lines(actor))
                    .unwrap_or_default(),
            ),
            "signature" => lines(self.signature()),
            "addressee_contacts" => {
                let first = self.addressees().into_iter().next();
                lines(first.map_or_else(Vec::new, |actor| {
                    self.ways_to_reach(actor, Confidentiality::Public)
                }))
            }
            "sender_contacts" => {
                let sender = self.view.sender;
                lines(sender.map_or_else(Vec::new, |actor| {
                    self.ways_to_reach(actor, Confidentiality::Internal)
                }))
            }
            "addressee_salutation" => one(self.addressees().first().and_then(|actor| {
                let text = self.native(actor.salutation.as_ref())?;
                Some(Sentence::phrase(text, [actor.reference()]))
            })),
            "signatory" => one(self
                .view
                .settings
                .signatory
                .as_deref()
                .map(|name| Sentence::phrase(self.proper(name), []))),
            "place" => one(self.place().map(|place| Sentence::phrase(place, []))),
            "charge_articles" => inline(self.charge_articles()),
            "charge_wording" => inline(self.charge_wording()),
            "addressees"
            | "violations"
            | "covenant_articles"
            | "convention_articles"
            | "arbitrary_categories" => PieceValue::Rows(self.rows(name)),
            "lead" => told(self.lead()),
            "who" => told(self.who(false)),
            "who_after_lead" => told(self.who(true)),
            "who_brief" => told(self.who(true).into_iter().take(1).collect()),
            "witnesses" => told(self.witnesses()),
            "co_accused" => told(self.co_accused()),
            "authorities_version" => told(self.authorities_version()),
            "measures" => told(self.measures()),
            "law" => told(self.law()),
            "charges" => told(self.charges()),
            "charges_untold" => told(self.charges_untold()),
            "against_others" => told(self.against_others()),
            "assessed" => told(self.assessed()),
            "present_state" => told(self.present()),
            "facts" => PieceValue::Blocks(self.facts()),
            "concern" => told(self.concern()),
            "situation" => told(self.situation()),
            "assessment" => told(self.assessment_of_acts()),
            "earlier_letters" => told(self.earlier_letters()),
            "final_decision" => told(self.final_decision()),
            "time_limit" => told(self.time_limit()),
            "chronology" => PieceValue::Blocks(self.chronology().into_iter().collect()),
            "in_country" => one(Some(Sentence::phrase(
                format!("\u{a0}{}", self.in_country().trim()),
                self.view.country_reference(),
            ))),
            "languages" => one(self.languages()),
            "story" => PieceValue::Blocks(self.story(self.request.since.map(|_| false))),
            "new_information" => PieceValue::Blocks(match self.request.since {
                Some(_) => self.story(Some(true)),
                None => Vec::new(),
            }),
            "background" => PieceValue::Blocks(self.background()),
            "remedies" => PieceValue::Blocks(self.remedies()),
            "international" => PieceValue::Blocks(self.international()),
            "documents" => PieceValue::Blocks(self.documents()),
            "life" => PieceValue::Blocks(
                super::demands::plain_list(&self.life())
                    .into_iter()
                    .collect(),
            ),
            "demands" | "demands_roman" | "three_asks" => self.demand_list(name),
            "headline" => one(Some(self.headline())),
            "demands_opening" => one(Some(self.urges())),
            "country" => inline(self.state()),
            "consent" => inline(self.consent(&self.kind.consent)),
            "representative" => inline(self.representative()),
            "perpetrators" => inline(self.perpetrators()),
            "copies" => one(self.copies()),
            "salutation" => one(Some(self.salutation(self.addressees().first().copied()))),
            "close" => one(Some(self.close(self.addressees().first().copied()))),
            "subject" => one(Some(self.subject())),
            "sender_name" => one(self
                .view
                .sender
                .map(|sender| Sentence::phrase(self.name(sender), [sender.reference()]))),
            "your_reference" => one(self.your_reference()),
            "reference" => self.given("our-reference", "number", self.request.reference.as_ref()),
            "case_code" => self.given("case-code", "code", self.request.case_code.as_ref()),
            "update" => self.given(
                "update-number",
                "number",
                self.request
                    .update
                    .filter(|update| *update > 0)
                    .map(|update| update.to_string())
                    .as_ref(),
            ),
            "act_before" => one(self
                .request
                .act_before
                .map(|day| Sentence::phrase(self.words.dates.day(day), []))),
            "letter_opening"
            | "letter_concern"
            | "letter_call"
            | "letter_reply"
            | "observatory_intro"
            | "observatory_informed" => self.letter_part(name),
            _ => return None,
        })
    }

    /// What the request gives, in its words.
    fn given(&self, key: &str, name: &'static str, text: Option<&String>) -> PieceValue {
        one(text.map(|text| {
            Sentence::phrase(
                self.words
                    .say(key, &Arguments::with(name, self.proper(text))),
                [],
            )
        }))
    }

    /// The languages in which readers are asked to write: those given, else those of the addressed
    /// country; nothing where neither is known.
    fn languages(&self) -> Option<Sentence> {
        let tags: Vec<&str> = match self.request.write_in.as_slice() {
            [] => {
                let country = self.addressed_country();
                country.map_or_else(Vec::new, |country| languages_of(country.as_str()))
            }
            given => given.iter().map(String::as_str).collect(),
        };
        let names: Vec<String> = tags
            .into_iter()
            .map(|tag| self.words.language_name(tag))
            .collect();
        if names.is_empty() {
            return None;
        }
        let list = Arguments::with("languages", self.words.list(&names));
        let text = self.words.say("urgent-action-languages-text", &list);
        Some(Sentence::new(text, self.view.country_reference()))
    }

    pub(super) fn demand_list(&self, name: &str) -> PieceValue {
        let addressee = match self.request.addressees.as_slice() {
            [one] => Some(one.as_str()),
            _ => None,
        };
        let mut demands: Vec<Sentence> = Vec::new();
        for demand in self
            .everyone()
            .iter()
            .flat_map(|own| own.demands(addressee))
        {
            if !demands.contains(&demand) {
                demands.push(demand);
            }
        }
        let numbering = match name {
            "demands_roman" => Numbering::Roman,
            _ => Numbering::Arabic,
        };
        if name == "three_asks" {
            demands.truncate(3);
        }
        PieceValue::Blocks(
            super::demands::numbered(&demands, numbering)
                .into_iter()
                .collect(),
        )
    }

    fn rows(&self, name: &str) -> Vec<Vec<Piece>> {
        if name == "addressees" {
            return self
                .addressees()
                .iter()
                .map(|actor| {
                    vec![
                        Piece {
                            name: "address",
                            value: lines(self.addressee_lines(actor)),
                        },
                        Piece {
                            name: "salutation",
                            value: one(Some(self.salutation(Some(actor)))),
                        },
                    ]
                })
                .collect();
        }
        let of = |violation: &Violation, instrument: Instrument| {
            self.violated(violation)
                .is_some_and(|provision| instrument.is_of(provision))
        };
        self.violations()
            .into_iter()
            .filter(|(_, violation)| match name {
                "covenant_articles" => of(violation, Instrument::Covenant),
                "convention_articles" => of(violation, Instrument::Convention),
                "arbitrary_categories" => violation.category.is_some(),
                _ => true,
            })
            .map(|(reference, violation)| {
                let provision = self.violated(violation);
                let rests = || {
                    [reference.clone()]
                        .into_iter()
                        .chain(provision.map(|p| p.reference()))
                };
                let says = |sentence: Sentence| sentence.saying("violations");
                let article = provision.map(|p| says(Sentence::phrase(self.provision(p), rests())));
                let category = violation.category.as_deref().map(|code| {
                    let label = self
                        .words
                        .label(self.view.terms, "detention-categories", code);
                    says(Sentence::phrase(label, rests()))
                });
                let argument = violation
                    .argument
                    .as_deref()
                    .map(|text| says(self.sentences(text, rests())));
                vec![
                    Piece {
                        name: "article",
                        value: one(article),
                    },
                    Piece {
                        name: "category",
                        value: one(category),
                    },
                    Piece {
                        name: "argument",
                        value: one(argument),
                    },
                ]
            })
            .collect()
    }

    pub(super) fn subject(&self) -> Sentence {
        let mut rests = vec![self.view.defender.reference()];
        let charges = self
            .view
            .current
            .as_ref()
            .filter(|_| self.view.life.died.is_none())
            .and_then(|case| self.charge_words(&case.charges));
        let name = Arguments::with("name", &self.me.name);
        let mut claim = None;
        let text = match charges {
            Some(charges) => {
                let case = self.view.current.as_ref();
                claim = case.map(|case| self.charged(&case.charges));
                rests.extend(charges.rests_on);
                self.words
                    .say("subject-charges", &name.and("charge", charges.text))
            }
            None => self.words.say("subject-person", &name),
        };
        Sentence::phrase(text, rests).claiming(claim)
    }

    fn your_reference(&self) -> Option<Sentence> {
        let case = self.view.current.as_ref()?;
        let number = self.proper(case.proceeding.case_number.as_deref()?);
        let text = self
            .words
            .say("your-reference", &Arguments::with("number", number));
        Some(Sentence::phrase(text, [case.proceeding.reference()]).saying("case_number"))
    }

    /// Sentences whose form depends on whether an organization writes.
    pub(super) fn letter_part(&self, name: &str) -> PieceValue {
        let defender = self.view.defender.reference();
        let rests: Vec<String> = [defender]
            .into_iter()
            .chain(self.sender_reference())
            .chain(self.view.country_reference())
            .collect();
        let me = self
            .about_me(true)
            .and("in-country", self.in_country())
            .and("of-country", self.of_country())
            .and(
                "sender",
                self.sender().map(|s| capitalised(&s)).unwrap_or_default(),
            );
        let we = |key: &str| match self.view.sender {
            Some(_) => key.to_owned(),
            None => format!("{key}-i"),
        };
        let text = match name {
            "letter_opening" => match self.sender() {
                Some(sender) => self.words.say(
                    "write-on-behalf",
                    &self.about_me(false).and("sender", sender),
                ),
                None => self.say_of_me("write-about", false),
            },
            "letter_concern" if self.is_neutral() => return told(Vec::new()),
            "letter_concern" => {
                let key = format!("letter-{}", self.concern_key());
                self.words.say(&we(&key), &self.concern_about())
            }
            "letter_reply" => self.words.say(&we("letter-reply"), &me),
            "letter_call" => {
                let text = self.words.say(&we("letter-call"), &me);
                return one(Some(self.opening(text)));
            }
            "observatory_intro" => self.in_the_name_of_the_sender("observatory-intro", me),
            _ => self.in_the_name_of_the_sender("observatory-informed", me),
        };
        let claim = (name == "letter_concern").then(|| self.concerned());
        told(vec![Sentence::new(text, rests).claiming(claim)])
    }

    /// What an observatory says to the acts, and which declaration it recalls.
    pub(super) fn assessment_of_acts(&self) -> Vec<Sentence> {
        let mut out = self.concern();
        out.push(Sentence::new(self.words.word("recalls"), []));
        out
    }
}
