//! The public statement.

use super::grammar::{self, Person, capitalised, lowered, with_article};
use super::sentences::{self, Sentence, case_words, charge_words, paragraph, rests_on, spans};
use crate::letter::LetterRequest;
use crate::letter::gather::{CaseOfLaw, Past, View};
use crate::model::*;
use crate::view::document::{Block, Document, Emphasis, Numbering, Span};
use crate::view::phrase;

/// A statement.
pub fn compose(view: &View<'_>, request: &LetterRequest) -> Document {
    let me = Person::of(view.defender);
    let mut blocks = vec![date_line(view, request)];
    let headline = headline(view, &me);
    blocks.push(Block::Heading {
        level: 1,
        text: vec![Span {
            text: headline.text.clone(),
            rests_on: headline.rests_on,
            ..Span::default()
        }],
    });
    blocks.extend(paragraph(lead(view, &me)));
    blocks.extend(paragraph(who(view, &me)));
    blocks.extend(body(view, &me));
    blocks.extend(paragraph(concern(view, &me)));
    blocks.extend(demands(view, &me, &urges(view)));
    Document {
        language: "en".into(),
        title: headline.text,
        blocks,
        ..Document::default()
    }
}

/// Place and date.
pub fn date_line(view: &View<'_>, request: &LetterRequest) -> Block {
    let date = request.date.format("%-d %B %Y").to_string();
    let place = request.place.as_ref().or(view.settings.place.as_ref());
    let text = place.map_or(date.clone(), |place| format!("{place}, {date}"));
    Block::Lines {
        lines: vec![vec![plain(text)]],
    }
}

/// A span of fixed wording.
pub fn plain(text: impl Into<String>) -> Span {
    Span {
        text: text.into(),
        ..Span::default()
    }
}

/// The latest dated step that a lead can start with, and the latest incident.
fn news<'v>(view: &'v View<'_>) -> Option<(&'v CaseOfLaw<'v>, &'v Stored<Step>)> {
    let current = view.current.as_ref()?;
    let telling = |s: &&&Stored<Step>| {
        !matches!(
            s.kind.as_deref(),
            Some(
                "hearing-adjourned"
                    | "file-disclosed"
                    | "forensic-examination"
                    | "other"
                    | "questioned"
            )
        )
    };
    let step = current
        .steps
        .iter()
        .filter(telling)
        .rfind(|s| s.date.is_some())
        .or(current.steps.last())?;
    Some((current, step))
}

fn headline(view: &View<'_>, me: &Person) -> Sentence {
    let country = view
        .defender
        .country
        .as_ref()
        .or(view
            .current
            .as_ref()
            .and_then(|c| c.proceeding.country.as_ref()))
        .map(|c| format!("{}: ", c.name()))
        .unwrap_or_default();
    let introduced = match view.defender.description.as_deref().map(first_role) {
        Some(role) => grammar::introduced(&me.name, &role),
        None => me.name.clone(),
    };
    let rests = vec![view.defender.reference()];
    if let Some((case, step)) = news(view)
        && let Some((pattern, fragment)) = grammar::step(step.kind.as_deref().unwrap_or("other"))
        && !pattern.starts_with("{who}")
        && !["faces", "under", "on ", "charge", "further"]
            .iter()
            .any(|w| fragment.starts_with(w))
    {
        let fragment = capitalised(&grammar::fill(fragment, |_| case_words(case.proceeding)));
        return Sentence {
            text: format!(
                "{country}{fragment} in the case of {}",
                introduced.trim_end_matches(',')
            ),
            rests_on: vec![step.reference(), view.defender.reference()],
        };
    }
    let (what, mut more) = match (news(view), view.main_incident()) {
        (Some((case, step)), _) => {
            let kind = step.kind.as_deref().unwrap_or("other");
            let what = match grammar::step(kind) {
                Some((_, headline)) => grammar::fill(headline, |_| case_words(case.proceeding)),
                None => step
                    .summary
                    .as_deref()
                    .map(lowered)
                    .unwrap_or_else(|| view.terms.label("step-kinds", kind)),
            };
            (what, vec![step.reference()])
        }
        (None, Some(incident)) => {
            let act = incident
                .types
                .first()
                .map_or("targeted", |t| grammar::act_headline(t));
            (act.to_owned(), vec![incident.reference()])
        }
        _ => ("at risk".into(), Vec::new()),
    };
    more.extend(rests);
    Sentence {
        text: format!("{country}{} {what}", capitalised(&introduced)),
        rests_on: more,
    }
}

/// "migrant rights defender and human rights lawyer" begins with "migrant rights defender".
fn first_role(description: &str) -> String {
    let first = description.split([',', ';']).next().unwrap_or(description);
    let first = first.split(" and ").next().unwrap_or(first);
    first
        .trim()
        .trim_start_matches("a ")
        .trim_start_matches("an ")
        .trim_start_matches("the ")
        .to_owned()
}

fn lead(view: &View<'_>, me: &Person) -> Vec<Sentence> {
    if let Some((case, step)) = news(view) {
        let mut out = sentences::step(view, me, case, step, false);
        out.truncate(1);
        if let Some(first) = out.first_mut() {
            if let Some(description) = &view.defender.description {
                let role = first_role(description);
                let introduced = grammar::introduced(&me.name, &role);
                let text = first.text.replacen(&me.name, &introduced, 1);
                first.text = capitalised(&text.replace(",.", ".").replace(",,", ","));
            }
            first
                .rests_on
                .extend(case.charges.iter().map(|c| c.reference()));
        }
        let opinion = case
            .charges
            .iter()
            .find_map(|c| c.assessment.as_ref().map(|a| (c, a)));
        if let Some((charge, assessment)) = opinion {
            let text = match view.sender {
                Some(sender) => format!(
                    "{} considers the charge to be {assessment}",
                    sentences::called(sender)
                ),
                None => format!("The charge is considered to be {assessment}"),
            };
            out.push(Sentence::new(text, [charge.reference()]));
        }
        return out;
    }
    let mut out = Vec::new();
    if let Some(incident) = view.main_incident() {
        out.extend(sentences::incident(view, me, incident, false));
    }
    out
}

/// Who the defender is.
pub fn who(view: &View<'_>, me: &Person) -> Vec<Sentence> {
    let actor = view.defender;
    let mut what: Vec<String> = actor
        .description
        .iter()
        .map(|d| grammar::as_complement(d))
        .collect();
    let mut rests = rests_on(view, actor);
    let mut about_organization = Vec::new();
    for affiliation in &view.affiliations {
        let role = affiliation.role.clone().unwrap_or_else(|| "member".into());
        let organization = affiliation
            .organization
            .as_ref()
            .and_then(|l| view.index.actor(l));
        rests.push(affiliation.reference());
        let common_role = role.chars().next().is_some_and(char::is_lowercase);
        let role = if common_role {
            grammar::as_complement(&role)
        } else {
            role
        };
        let Some(organization) = organization else {
            what.push(role);
            continue;
        };
        let meaning = organization
            .meaning
            .as_ref()
            .map(|m| format!(" (“{m}”)"))
            .unwrap_or_default();
        what.push(format!(
            "{role} of {}{meaning}",
            sentences::called(organization)
        ));
        let does = match (&organization.description, &organization.serves) {
            (Some(d), Some(s)) => Some(format!(
                "{} is {} that serves {s}",
                capitalised(&sentences::called(organization)),
                with_article(d)
            )),
            (Some(d), None) => Some(format!(
                "{} is {}",
                capitalised(&sentences::called(organization)),
                with_article(d)
            )),
            (None, Some(s)) => Some(format!(
                "{} serves {s}",
                capitalised(&sentences::called(organization))
            )),
            (None, None) => None,
        };
        if let Some(does) = does {
            about_organization.push(Sentence::new(does, rests_on(view, organization)));
        }
    }
    let mut out = Vec::new();
    if !what.is_empty() {
        out.push(Sentence::new(
            format!("{} is {}", me.name, phrase::listed(&what, "and")),
            rests,
        ));
    }
    out.extend(about_organization);
    if let Some(serves) = &actor.serves {
        let verb = if me.plural { "work for" } else { "works for" };
        out.push(Sentence::new(
            format!("{} {verb} {serves}", me.subject),
            [actor.reference()],
        ));
    }
    for text in [&actor.work, &actor.biography].into_iter().flatten() {
        out.push(Sentence::new(text, [actor.reference()]));
    }
    if let Some(whereabouts) = &actor.whereabouts {
        out.push(Sentence::new(
            format!("{} {} {whereabouts}", me.subject, me.is()),
            [actor.reference()],
        ));
    }
    out
}

/// What happened, the authorities' version, witnesses, background, law.
pub fn body(view: &View<'_>, me: &Person) -> Vec<Block> {
    let mut blocks = Vec::new();
    let shown = news(view).map(|(_, step)| step.number);
    if let Some(case) = &view.current {
        if let Some(text) = case
            .proceeding
            .narrative
            .as_ref()
            .or(case.proceeding.summary.as_ref())
        {
            blocks.extend(paragraph(vec![Sentence::new(
                text,
                rests_on(view, case.proceeding),
            )]));
        }
        blocks.extend(story(view, me, case, shown));
        blocks.extend(paragraph(authorities(view, me, case)));
        blocks.extend(paragraph(witnesses(view, case)));
        blocks.extend(paragraph(co_accused(me, case)));
    } else {
        let main = view.main_incident().map(|i| i.number);
        let out = view
            .recent
            .iter()
            .filter(|i| Some(i.number) != main)
            .flat_map(|i| sentences::incident(view, me, i, true))
            .collect();
        blocks.extend(paragraph(out));
    }
    blocks.extend(paragraph(measures(view)));
    blocks.extend(background(view, me));
    blocks.extend(paragraph(law(view)));
    blocks
}

/// Recent incidents and the steps of the proceeding in order.
fn story(view: &View<'_>, me: &Person, case: &CaseOfLaw<'_>, shown: Option<i64>) -> Option<Block> {
    enum Item<'i> {
        Incident(&'i Stored<Incident>),
        Step(&'i Stored<Step>),
    }
    let mut items: Vec<Item<'_>> = view.recent.iter().map(|i| Item::Incident(i)).collect();
    items.extend(case.steps.iter().map(|s| Item::Step(s)));
    let date = |item: &Item<'_>| match item {
        Item::Incident(i) => i.date.clone().unwrap_or_default(),
        Item::Step(s) => s.date.clone().unwrap_or_default(),
    };
    items.sort_by(|a, b| date(a).compare(&date(b)));
    let only = items.len() == 1;
    let mut lists: Vec<Vec<Sentence>> = Vec::new();
    for (at, item) in items.iter().enumerate() {
        match item {
            Item::Incident(i) => lists.push(sentences::incident(view, me, i, at > 0)),
            Item::Step(s) => {
                let mut out = sentences::step(view, me, case, s, at > 0);
                if Some(s.number) == shown && (only || at + 1 == items.len()) {
                    out.remove(0);
                }
                lists.push(out);
            }
        }
    }
    lists.retain(|l| !l.is_empty());
    if lists.len() > 6 {
        let items = lists.into_iter().map(spans).collect();
        return Some(Block::List {
            numbering: Numbering::Bullet,
            items,
        });
    }
    paragraph(lists.into_iter().flatten().collect())
}

/// The authorities' version, as theirs.
fn authorities(view: &View<'_>, me: &Person, case: &CaseOfLaw<'_>) -> Vec<Sentence> {
    let mut out = Vec::new();
    for charge in &case.charges {
        if let Some(allegation) = &charge.allegation {
            let first = allegation.split(' ').next().unwrap_or_default();
            let bare = first.chars().next().is_some_and(char::is_lowercase);
            let text = if bare {
                format!("According to the investigation, {} {}", me.name, allegation)
            } else {
                format!("The authorities give the following account: {allegation}")
            };
            out.push(Sentence::new(text, rests_on(view, charge)));
        }
        let mut quoted: Vec<(&Stored<Charge>, &Quotation)> =
            charge.quotations.iter().map(|q| (*charge, q)).collect();
        quoted.retain(|(_, q)| q.text.is_some());
        for (at, (charge, quotation)) in quoted.iter().enumerate() {
            let words = quotation.text.clone().unwrap_or_default();
            let by = quotation
                .by
                .as_ref()
                .and_then(|l| view.index.actor(l))
                .map(|a| sentences::called(a));
            let short = words.split_whitespace().count() <= 4;
            let verb = if short { "speaks of" } else { "states:" };
            let text = match (&quotation.document, by, at) {
                (Some(document), Some(by), 0) => format!("In {document}, {by} {verb} “{words}”"),
                (Some(document), None, 0) => format!("{document} {verb} “{words}”"),
                (None, Some(by), 0) => format!("{by} {verb} “{words}”"),
                (None, None, 0) => format!("The authorities’ account {verb} “{words}”"),
                _ if short => format!("It also speaks of “{words}”"),
                _ => format!("It also states: “{words}”"),
            };
            out.push(Sentence::new(text, rests_on(view, charge)));
        }
    }
    for step in &case.steps {
        for quotation in step.quotations.iter().filter(|q| q.text.is_some()) {
            let words = quotation.text.clone().unwrap_or_default();
            let by = quotation
                .by
                .as_ref()
                .and_then(|l| view.index.actor(l))
                .map(|a| sentences::called(a))
                .unwrap_or_else(|| "the authorities".into());
            out.push(Sentence::new(
                format!("In the words of {by}: “{words}”"),
                rests_on(view, step),
            ));
        }
    }
    out
}

fn witnesses(view: &View<'_>, case: &CaseOfLaw<'_>) -> Vec<Sentence> {
    let names: Vec<String> = case
        .witnesses
        .iter()
        .filter_map(|party| {
            let actor = party.actor.as_ref().and_then(|l| view.index.actor(l));
            let name = actor
                .map(|a| a.display_name().to_owned())
                .or(party.wording.clone())?;
            let status = actor.and_then(|a| phrase::status_of(a));
            Some(match status {
                Some(status) => format!("{name}, {},", with_article(&status)),
                None => name,
            })
        })
        .collect();
    if names.is_empty() {
        return Vec::new();
    }
    let text = phrase::listed(&names, "and");
    let text = text.trim_end_matches(',').to_owned();
    let (verb, role) = if names.len() == 1 {
        ("takes", "a witness")
    } else {
        ("take", "witnesses")
    };
    let comma = if names.last().is_some_and(|n| n.ends_with(',')) {
        ","
    } else {
        ""
    };
    vec![Sentence::new(
        format!("{text}{comma} {verb} part in the proceedings as {role}"),
        [case.proceeding.reference()],
    )]
}

fn co_accused(me: &Person, case: &CaseOfLaw<'_>) -> Vec<Sentence> {
    let names: Vec<&str> = case.co_accused.iter().map(|a| a.display_name()).collect();
    match names.len() {
        0 => Vec::new(),
        1 => vec![Sentence::new(
            format!("{} is accused together with {}", names[0], me.name),
            [case.proceeding.reference()],
        )],
        _ => vec![Sentence::new(
            format!(
                "{} are accused together with {}",
                phrase::listed(&names, "and"),
                me.name
            ),
            [case.proceeding.reference()],
        )],
    }
}

fn measures(view: &View<'_>) -> Vec<Sentence> {
    view.measures
        .iter()
        .map(|m| {
            let label = view
                .terms
                .label("measure-kinds", m.kind.as_deref().unwrap_or("other"));
            let since = m
                .date
                .as_ref()
                .and_then(|d| crate::date::words_for("en").map(|w| w.within_sentence(d)))
                .unwrap_or_default();
            let object = m
                .object
                .as_ref()
                .map(|o| format!(" concerning {o}"))
                .unwrap_or_default();
            let by = m
                .authority
                .as_ref()
                .and_then(|l| view.index.actor(l))
                .map(|a| format!(", ordered by {}", sentences::called(a)))
                .unwrap_or_default();
            let text = m.narrative.clone().unwrap_or_else(|| {
                format!("The following measure is in force: {label}{object}{by} {since}")
            });
            Sentence::new(text, rests_on(view, m))
        })
        .collect()
}

/// What was done earlier, in order, the undated last.
fn background(view: &View<'_>, me: &Person) -> Vec<Block> {
    let mut lists: Vec<Vec<Sentence>> = Vec::new();
    for past in &view.background {
        let list = match past {
            Past::Incident(i) => sentences::incident(view, me, i, true),
            Past::Proceeding(case) => proceeding(view, me, case),
        };
        if !list.is_empty() {
            lists.push(list);
        }
    }
    if lists.is_empty() {
        return Vec::new();
    }
    let opening = Sentence::new(
        format!("{} {} been targeted before", me.name, "has"),
        view.background.iter().map(|p| match p {
            Past::Incident(i) => i.reference(),
            Past::Proceeding(p) => p.proceeding.reference(),
        }),
    );
    if lists.len() > 6 {
        let items = lists.into_iter().map(spans).collect();
        return [
            paragraph(vec![opening]),
            Some(Block::List {
                numbering: Numbering::Bullet,
                items,
            }),
        ]
        .into_iter()
        .flatten()
        .collect();
    }
    let mut all = vec![opening];
    all.extend(lists.into_iter().flatten());
    paragraph(all).into_iter().collect()
}

/// An earlier proceeding in a few sentences.
fn proceeding(view: &View<'_>, me: &Person, case: &CaseOfLaw<'_>) -> Vec<Sentence> {
    if let Some(text) = case
        .proceeding
        .narrative
        .as_ref()
        .or(case.proceeding.summary.as_ref())
    {
        return vec![Sentence::new(text, rests_on(view, case.proceeding))];
    }
    let mut out: Vec<Sentence> = case
        .steps
        .iter()
        .flat_map(|s| sentences::step(view, me, case, s, true))
        .collect();
    if out.is_empty()
        && let Some(charge) = charge_words(view, &case.charges)
    {
        let of = if charge.starts_with("under") {
            charge
        } else {
            format!("of {charge}")
        };
        out.push(Sentence::new(
            format!("{} {} accused {of}", me.subject, me.was(true)),
            rests_on(view, case.proceeding),
        ));
    }
    for charge in &case.charges {
        if let Some(assessment) = &charge.assessment {
            let who = view.sender.map_or("This was considered".to_owned(), |s| {
                format!("{} considers", sentences::called(s))
            });
            let text = if view.sender.is_some() {
                format!("{who} that charge to be {assessment}")
            } else {
                format!("{who} to be {} charge", with_article(assessment))
            };
            out.push(Sentence::new(text, [charge.reference()]));
        }
    }
    out
}

/// What the law says and does not say, and the answer to the charge.
fn law(view: &View<'_>) -> Vec<Sentence> {
    let mut out = Vec::new();
    let mut said: Vec<String> = Vec::new();
    let Some(case) = &view.current else {
        return out;
    };
    for charge in &case.charges {
        for provision in charge
            .provisions
            .iter()
            .filter_map(|p| p.provision.as_ref())
            .filter_map(|l| view.index.provision(l))
        {
            if said.contains(&provision.reference()) {
                continue;
            }
            said.push(provision.reference());
            if let Some(analysis) = &provision.analysis {
                out.push(Sentence::new(analysis, rests_on(view, provision)));
            }
            if let Some(penalty) = &provision.penalty {
                out.push(Sentence::new(
                    format!("The charge carries {}", lowered(penalty)),
                    [provision.reference()],
                ));
            }
        }
        if let Some(response) = &charge.response {
            out.push(Sentence::new(response, rests_on(view, charge)));
        }
    }
    out
}

fn concern(view: &View<'_>, me: &Person) -> Vec<Sentence> {
    let sender = view.sender.map_or("We express".to_owned(), |s| {
        format!("{} expresses", capitalised(&sentences::called(s)))
    });
    let believes = if view.sender.is_some() {
        "and believes"
    } else {
        "and believe"
    };
    let judicial = view.current.is_some();
    let repeated = !view.background.is_empty();
    let what = match (repeated, judicial) {
        (true, true) => "the repeated judicial harassment of",
        (false, true) => "the judicial harassment of",
        (true, false) => "the repeated harassment of",
        (false, false) => "the safety of",
    };
    vec![Sentence::new(
        format!(
            "{sender} concern over {what} {} {believes} that {} {} being targeted because of {} legitimate and peaceful human rights work",
            me.name,
            me.subject,
            me.is(),
            me.possessive
        ),
        [view.defender.reference()],
    )]
}

fn urges(view: &View<'_>) -> String {
    let sender = view.sender.map_or("We urge".to_owned(), |s| {
        format!("{} urges", capitalised(&sentences::called(s)))
    });
    format!("{sender} the authorities{} to:", in_country(view))
}

/// " in the Russian Federation".
pub fn in_country(view: &View<'_>) -> String {
    let country = view
        .current
        .as_ref()
        .and_then(|c| c.proceeding.country.as_ref())
        .or(view.defender.country.as_ref());
    country
        .map(|c| format!(" in {}", c.in_sentence()))
        .unwrap_or_default()
}

/// The demands under their opening words.
pub fn demands(view: &View<'_>, me: &Person, opening: &str) -> Vec<Block> {
    let recorded: Vec<Vec<Span>> = view
        .demands
        .iter()
        .filter_map(|d| d.text.as_ref().map(|text| (d, text)))
        .map(|(d, text)| {
            vec![Span {
                text: demand_text(text),
                rests_on: vec![d.reference()],
                ..Span::default()
            }]
        })
        .collect();
    let items = if recorded.is_empty() {
        usual(view, me)
            .into_iter()
            .map(|text| vec![plain(demand_text(&text))])
            .collect()
    } else {
        recorded
    };
    vec![
        Block::Paragraph {
            text: vec![Span {
                text: opening.to_owned(),
                emphasis: Emphasis::Plain,
                ..Span::default()
            }],
        },
        Block::List {
            numbering: Numbering::Arabic,
            items,
        },
    ]
}

fn demand_text(text: &str) -> String {
    grammar::ended(&capitalised(text.trim().trim_end_matches([';', ',', '.'])))
}

/// The usual demands of a situation.
fn usual(view: &View<'_>, me: &Person) -> Vec<String> {
    let mut out = Vec::new();
    let kinds: Vec<&str> = view
        .current
        .iter()
        .flat_map(|c| &c.steps)
        .filter_map(|s| s.kind.as_deref())
        .collect();
    let convicted = kinds
        .iter()
        .any(|k| matches!(*k, "convicted" | "sentenced"));
    let over = kinds.iter().any(|k| {
        matches!(
            *k,
            "acquitted" | "charges-dropped" | "dismissed" | "closed" | "quashed"
        )
    });
    if kinds.contains(&"disappeared")
        || view
            .recent
            .iter()
            .any(|i| i.types.iter().any(|t| t == "enforced-disappearance"))
    {
        out.push(format!(
            "Immediately disclose the fate and whereabouts of {}",
            me.name
        ));
    }
    if view.in_custody {
        out.push(format!(
            "Immediately and unconditionally release {}",
            me.name
        ));
    }
    if convicted {
        out.push(format!("Quash the conviction of {}", me.name));
    } else if view.current.is_some() && !over {
        out.push(format!("Immediately drop all charges against {}", me.name));
    }
    out.push(format!("Carry out an immediate, thorough and impartial investigation into the acts against {} and bring those responsible to justice", me.name));
    out.push(format!("Cease all harassment of {}", me.name));
    out.push(format!("Guarantee in all circumstances that all human rights defenders{} can carry out their legitimate work without fear of reprisals and free of all restrictions", in_country(view)));
    out
}
