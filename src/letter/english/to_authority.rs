//! The letter to one authority.

use super::grammar::Person;
use super::sentences::{self, Sentence, charge_words, paragraph};
use super::statement::{body, date_line, demands, in_country, plain, who};
use crate::letter::gather::View;
use crate::letter::{LetterError, LetterRequest};
use crate::model::{Actor, Confidentiality, Stored};
use crate::view::document::{Block, Document, Emphasis, Numbering, Span};

/// A letter.
///
/// # Errors
/// When the addressee is withheld.
pub fn compose(view: &View<'_>, request: &LetterRequest) -> Result<Document, LetterError> {
    let key = request.addressee.clone().ok_or(LetterError::NoAddressee)?;
    let addressee = view
        .index
        .actors
        .get(&key)
        .copied()
        .ok_or(LetterError::Withheld(key.clone()))?;
    let me = Person::of(view.defender);
    let mut blocks = Vec::new();
    if let Some(sender) = view.sender {
        blocks.push(Block::Lines {
            lines: address(sender, view.level, Confidentiality::Internal),
        });
    }
    blocks.push(date_line(view, request));
    blocks.push(Block::Lines {
        lines: address(addressee, view.level, Confidentiality::Public),
    });
    let reference = view
        .current
        .as_ref()
        .and_then(|c| c.proceeding.case_number.clone());
    if let Some(number) = reference {
        blocks.push(Block::Lines {
            lines: vec![vec![plain(format!("Your reference: case no. {number}"))]],
        });
    }
    let subject = match view
        .current
        .as_ref()
        .and_then(|c| charge_words(view, &c.charges))
    {
        Some(charge) => format!("Subject: charges against {} ({charge})", me.name),
        None => format!("Subject: {}", me.name),
    };
    blocks.push(Block::Paragraph {
        text: vec![Span {
            text: subject.clone(),
            emphasis: Emphasis::Strong,
            rests_on: vec![view.defender.reference()],
            ..Span::default()
        }],
    });
    let salutation = addressee
        .salutation
        .clone()
        .unwrap_or_else(|| "Dear Sir or Madam".into());
    blocks.push(Block::Paragraph {
        text: vec![plain(format!(
            "{},",
            salutation.trim_end_matches([',', '.', ':'])
        ))],
    });
    let from = match view.sender {
        Some(sender) => format!(
            "We write on behalf of {} about {}",
            sentences::called(sender),
            me.name
        ),
        None => format!("I write to you about {}", me.name),
    };
    blocks.extend(paragraph(vec![Sentence::new(
        from,
        [view.defender.reference()],
    )]));
    blocks.extend(paragraph(who(view, &me)));
    let mut happened = Vec::new();
    if let Some(case) = &view.current
        && let Some(step) = case
            .steps
            .iter()
            .rfind(|s| s.date.is_some())
            .or(case.steps.last())
    {
        happened.extend(
            sentences::step(view, &me, case, step, false)
                .into_iter()
                .take(1),
        );
    } else if let Some(incident) = view.main_incident() {
        happened.extend(sentences::incident(view, &me, incident, false));
    }
    blocks.extend(paragraph(happened));
    blocks.extend(body(view, &me));
    let we = if view.sender.is_some() { "We" } else { "I" };
    let concern = format!(
        "{we} {} concerned that {} {} being targeted because of {} legitimate human rights work",
        if we == "We" { "are" } else { "am" },
        me.subject,
        me.is(),
        me.possessive
    );
    blocks.extend(paragraph(vec![Sentence::new(
        concern,
        [view.defender.reference()],
    )]));
    let opening = format!(
        "{we} therefore respectfully call on you, and through you on the competent authorities{}, to:",
        in_country(view)
    );
    let for_them: Vec<_> = view
        .demands
        .iter()
        .copied()
        .filter(|d| d.addressees.is_empty() || d.addressees.iter().any(|l| l.0 == key))
        .collect();
    if for_them.is_empty() || for_them.len() == view.demands.len() {
        blocks.extend(demands(view, &me, &opening));
    } else {
        let items = for_them
            .iter()
            .filter_map(|d| {
                d.text.as_ref().map(|t| {
                    vec![Span {
                        text: super::grammar::ended(&super::grammar::capitalised(
                            t.trim_end_matches([';', '.']),
                        )),
                        rests_on: vec![d.reference()],
                        ..Span::default()
                    }]
                })
            })
            .collect();
        blocks.push(Block::Paragraph {
            text: vec![plain(opening)],
        });
        blocks.push(Block::List {
            numbering: Numbering::Arabic,
            items,
        });
    }
    blocks.push(Block::Paragraph {
        text: vec![plain(format!(
            "{we} would be grateful to learn of the steps taken in this matter."
        ))],
    });
    blocks.push(Block::Paragraph {
        text: vec![plain(if salutation.contains("Sir or Madam") {
            "Yours faithfully,"
        } else {
            "Yours sincerely,"
        })],
    });
    let mut signature = vec![vec![plain(
        view.settings
            .signatory
            .clone()
            .unwrap_or_else(|| "(signature)".into()),
    )]];
    if let Some(title) = &view.settings.signatory_title {
        signature.push(vec![plain(title.clone())]);
    }
    if let Some(sender) = view.sender {
        signature.push(vec![plain(sender.display_name())]);
    }
    blocks.push(Block::Lines { lines: signature });
    Ok(Document {
        language: "en".into(),
        title: subject,
        blocks,
        ..Document::default()
    })
}

/// The lines of an address; `unstated` is the level of contacts that state none: what is internal
/// elsewhere still says where a letter to its owner goes.
fn address(
    actor: &Stored<Actor>,
    level: Confidentiality,
    unstated: Confidentiality,
) -> Vec<Vec<Span>> {
    let mut lines: Vec<String> = Vec::new();
    let name = actor.display_name();
    lines.push(match &actor.title {
        Some(title) if actor.kind.as_deref() == Some("person") => format!("{title} {name}"),
        _ => name.to_owned(),
    });
    if actor.kind.as_deref() == Some("person") {
        lines.extend(actor.description.clone());
    }
    for contact in &actor.contacts {
        let own = contact.confidentiality.unwrap_or(unstated);
        if own > level {
            continue;
        }
        let Some(value) = &contact.value else {
            continue;
        };
        match contact.kind.as_deref() {
            Some("address") | None => lines.extend(value.lines().map(str::to_owned)),
            Some("email") => lines.push(format!("E-mail: {value}")),
            Some("fax") => lines.push(format!("Fax: {value}")),
            Some(_) => {}
        }
    }
    if !actor
        .contacts
        .iter()
        .any(|c| c.kind.as_deref() == Some("address"))
    {
        lines.extend(actor.place.clone());
        lines.extend(actor.country.as_ref().map(|c| c.name().to_owned()));
    }
    lines
        .into_iter()
        .map(|text| {
            vec![Span {
                text,
                emphasis: Emphasis::Plain,
                rests_on: vec![actor.reference()],
                ..Span::default()
            }]
        })
        .collect()
}
