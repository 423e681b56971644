//! Charges, provisions and sentences in words.

use super::Composer;
use crate::letter::gather::CaseOfLaw;
use crate::letter::language::Arguments;
use crate::model::{Charge, Proceeding, Provision, Stored};

/// What the accused are charged with, as several clauses use it.
pub(super) struct ChargeWords {
    /// "“fictitious registration” under Article 322.3 of the Criminal Code".
    pub text: String,
    /// Whether it begins with the charge's title, or is bare: "under Article 322.3 …".
    titled: bool,
    /// References of charges and provisions.
    pub rests_on: Vec<String>,
}

impl Composer<'_, '_> {
    /// "a criminal case".
    pub(super) fn case_words(&self, proceeding: &Proceeding) -> String {
        let terms = self.view.terms;
        let kind = terms.or_usual("proceeding-kinds", proceeding.kind.as_deref());
        let kind = terms.word("proceeding-kinds", kind);
        self.words.say("case-kind", &Arguments::with("kind", kind))
    }

    /// What the charges are, as one list.
    pub(super) fn charge_words(&self, charges: &[&Stored<Charge>]) -> Option<ChargeWords> {
        let mut parts: Vec<String> = Vec::new();
        let mut rests = Vec::new();
        let mut titled = false;
        for charge in charges {
            let named: Vec<(&Stored<Provision>, Option<&str>)> = charge
                .provisions
                .iter()
                .filter_map(|part| {
                    let provision = self.view.index.provision(part.provision.as_ref()?)?;
                    Some((provision, part.manner.as_deref()))
                })
                .collect();
            let provisions: Vec<&Stored<Provision>> = named.iter().map(|(own, _)| *own).collect();
            let mut list = self.provisions(&provisions);
            // Of a provision without article and law there is nothing to say.
            list.retain(|text| !text.trim().is_empty());
            let under = (!list.is_empty()).then(|| self.words.list(&list));
            let title = charge.offence.as_deref().map(|text| self.title(text));
            // What an article that says only how it was done adds stands beside the offence.
            let title = title.or_else(|| {
                let manner = named.iter().find_map(|(_, manner)| *manner);
                let main = named
                    .iter()
                    .find(|(_, manner)| manner.is_none())
                    .or(named.first());
                let title = self.title(main?.0.title.as_deref()?);
                Some(match manner {
                    Some(manner) => self.words.say(
                        "charge-in-a-manner",
                        &Arguments::with("title", title).and("manner", self.own(manner).text),
                    ),
                    None => title,
                })
            });
            let text = match (title, under) {
                (Some(title), Some(under)) => self.words.say(
                    "charge-titled-under",
                    &Arguments::with("title", &title).and("provisions", under),
                ),
                (Some(title), None) => self
                    .words
                    .say("charge-titled", &Arguments::with("title", &title)),
                (None, Some(under)) => self
                    .words
                    .say("charge-under", &Arguments::with("provisions", under)),
                (None, None) => continue,
            };
            let is_titled =
                charge.offence.is_some() || named.iter().any(|(p, _)| p.title.is_some());
            titled = titled || (parts.is_empty() && is_titled);
            rests.push(charge.reference());
            rests.extend(provisions.iter().map(|p| p.reference()));
            if !parts.contains(&text) {
                parts.push(text);
            }
        }
        (!parts.is_empty()).then(|| ChargeWords {
            text: self.words.list(&parts),
            titled,
            rests_on: rests,
        })
    }

    /// Provisions as a list: several articles of one law together, with the law once.
    pub(super) fn provisions(&self, provisions: &[&Stored<Provision>]) -> Vec<String> {
        let mut out: Vec<String> = Vec::new();
        let mut done: Vec<i64> = Vec::new();
        for provision in provisions {
            if done.contains(&provision.number) {
                continue;
            }
            let numbered = |p: &Provision| {
                let article = p.article.as_deref().unwrap_or_default();
                p.part.is_none() && article.starts_with(|c: char| c.is_ascii_digit())
            };
            let together: Vec<&&Stored<Provision>> = provisions
                .iter()
                .filter(|other| {
                    let same = other.law.is_some()
                        && other.law == provision.law
                        && other.edition == provision.edition;
                    other.number == provision.number
                        || (same && numbered(other) && numbered(provision))
                })
                .collect();
            done.extend(together.iter().map(|other| other.number));
            let mut articles: Vec<String> = Vec::new();
            for article in together.iter().filter_map(|other| other.article.as_deref()) {
                let article = self.proper(article);
                if !articles.contains(&article) {
                    articles.push(article);
                }
            }
            let text = if articles.len() > 1 && self.words.has("articles") {
                let list = Arguments::with("articles", self.words.list(&articles));
                self.of_law(Some(self.words.say("articles", &list)), provision)
            } else if together.len() > 1 && articles.len() > 1 {
                out.extend(together.iter().map(|other| self.provision(other)));
                continue;
            } else {
                self.provision(provision)
            };
            if !out.contains(&text) {
                out.push(text);
            }
        }
        out
    }

    /// The title of an offence, which stands in quotation marks anyway.
    fn title(&self, title: &str) -> String {
        self.own(title).text
    }

    /// The charge after a verb: "of “…”", "on the charge of “…”".
    pub(super) fn charge_part(&self, key: &str, charge: Option<&ChargeWords>) -> String {
        charge
            .map(|charge| {
                let form = if charge.titled { "titled" } else { "bare" };
                self.words.say(
                    key,
                    &Arguments::with("charge", &charge.text).and("form", form),
                )
            })
            .unwrap_or_default()
    }

    /// "Article 322.3 of the Criminal Code of the Russian Federation".
    pub(super) fn provision(&self, provision: &Provision) -> String {
        let numbered = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
        let article = provision.article.as_deref().map(|number| {
            let article = self.proper(number);
            let mut text = if numbered(&article) {
                self.words
                    .say("article", &Arguments::with("article", article))
            } else {
                article
            };
            if let Some(part) = &provision.part {
                let part = self.proper(part);
                let both = Arguments::with("part", &part).and("article", self.proper(number));
                // "часть 2 статьи 212": languages that name the part before the article.
                if numbered(&part) && self.words.has("part-of-article") {
                    return self.words.say("part-of-article", &both);
                }
                text.push_str(&if numbered(&part) {
                    self.words.say("part", &Arguments::with("part", part))
                } else {
                    format!(" {part}")
                });
            }
            text
        });
        self.of_law(article, provision)
    }

    /// An article with its law; the title of a provision that has neither.
    fn of_law(&self, article: Option<String>, provision: &Provision) -> String {
        let law = provision.law.as_deref().map(|law| {
            let law = self.inline(law);
            match &provision.edition {
                Some(edition) => self.words.say(
                    "law-edition",
                    &Arguments::with("law", law).and("edition", self.proper(edition)),
                ),
                None => law,
            }
        });
        match (article, law) {
            (Some(article), Some(law)) => self.words.say(
                "of-law",
                &Arguments::with("article", article).and("law", law),
            ),
            (Some(only), None) | (None, Some(only)) => only,
            (None, None) => provision
                .title
                .as_deref()
                .map(|title| self.inline(title))
                .unwrap_or_default(),
        }
    }

    /// The charges that a step concerns.
    pub(super) fn charges_of<'c>(
        &self,
        case: &CaseOfLaw<'c>,
        step: &crate::model::Step,
    ) -> Vec<&'c Stored<Charge>> {
        let all = case.charges.iter().copied();
        all.filter(|charge| self.view.course.concerned.has_charge(step, charge))
            .collect()
    }
}
