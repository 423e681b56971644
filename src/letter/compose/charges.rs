//! Charges, provisions and sentences in words.

use super::Composer;
use crate::letter::gather::CaseOfLaw;
use crate::letter::language::Arguments;
use crate::model::{Charge, Proceeding, Provision, Sentence as Penalty, Stored};
use crate::vocabulary::Is;

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
            let provisions: Vec<&Stored<Provision>> = charge
                .provisions
                .iter()
                .filter_map(|part| self.view.index.provision(part.provision.as_ref()?))
                .collect();
            let list: Vec<String> = provisions.iter().map(|p| self.provision(p)).collect();
            let under = (!list.is_empty()).then(|| self.words.list(&list));
            let title = charge
                .offence
                .as_ref()
                .or_else(|| provisions.first().and_then(|p| p.title.as_ref()));
            let text = match (title, under) {
                (Some(title), Some(under)) => self.words.say(
                    "charge-titled-under",
                    &Arguments::with("title", self.title(title)).and("provisions", under),
                ),
                (Some(title), None) => self.words.say(
                    "charge-titled",
                    &Arguments::with("title", self.title(title)),
                ),
                (None, Some(under)) => self
                    .words
                    .say("charge-under", &Arguments::with("provisions", under)),
                (None, None) => continue,
            };
            titled = titled || (parts.is_empty() && title.is_some());
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
        let article = provision.article.as_deref().map(|article| {
            let article = self.proper(article);
            let mut text = if numbered(&article) {
                self.words
                    .say("article", &Arguments::with("article", article))
            } else {
                article
            };
            if let Some(part) = &provision.part {
                let part = self.proper(part);
                text.push_str(&if numbered(&part) {
                    self.words.say("part", &Arguments::with("part", part))
                } else {
                    format!(" {part}")
                });
            }
            text
        });
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

    /// "1.5 years' imprisonment, suspended", "a fine of 50,000 RUB".
    pub(super) fn penalty(&self, penalty: &Penalty) -> String {
        let terms = self.view.terms;
        let kind = terms.or_usual("sentence-kinds", penalty.kind.as_deref());
        let label = self.words.label(self.view.terms, "sentence-kinds", kind);
        let with = |key: &str, name: &'static str, text: String| {
            self.words
                .say(key, &Arguments::with("kind", &label).and(name, text))
        };
        let length = penalty.length.as_deref();
        let mut text = match (length, &penalty.amount) {
            (Some("life" | "life imprisonment"), _) => self.words.word("sentence-life"),
            (Some(length), _) => with("sentence-of-length", "length", self.length(length)),
            (None, Some(amount)) => {
                let currency = penalty.currency.as_deref().unwrap_or_default();
                let amount = format!("{} {currency}", self.words.figure(amount));
                let key = if terms.is("sentence-kinds", Some(kind), Is::Fine) {
                    "sentence-fine"
                } else {
                    "sentence-of-amount"
                };
                with(key, "amount", amount.trim_end().to_owned())
            }
            (None, None) => with("sentence-of-kind", "length", String::new()),
        };
        if let Some(regime) = &penalty.regime {
            text.push_str(&with("sentence-regime", "regime", self.inline(regime)));
        }
        if penalty.suspended {
            text.push_str(&self.words.word("sentence-suspended"));
        } else if let Some(part) = &penalty.suspended_part {
            text.push_str(&with("sentence-part-suspended", "part", self.length(part)));
        }
        if penalty.concurrent {
            text.push_str(&self.words.word("sentence-concurrent"));
        }
        text
    }

    /// "1.5 years", "2 years 6 months", from words in English; others as recorded.
    pub(super) fn length(&self, length: &str) -> String {
        let text = self.own(length).text;
        if self.words.tag == "en" {
            return self.inline(length);
        }
        let figures = |word: &str| {
            const WORDS: [&str; 13] = [
                "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                "ten", "eleven", "twelve",
            ];
            WORDS
                .iter()
                .position(|w| *w == word.to_lowercase())
                .map(|at| at.to_string())
                .or_else(|| {
                    word.parse::<f64>()
                        .ok()
                        .filter(|n| n.is_finite() && *n >= 0.0)
                        .map(|_| word.to_owned())
                })
        };
        let words: Vec<&str> = text
            .split([' ', ',', '\u{a0}'])
            .filter(|word| !word.is_empty() && *word != "and")
            .collect();
        let mut parts = Vec::new();
        for pair in words.chunks(2) {
            let [number, unit] = pair else {
                return self.inline(length);
            };
            let unit = unit.trim_end_matches(['s', '\'', '’']).to_lowercase();
            let key = match unit.as_str() {
                "year" => "length-years",
                "month" => "length-months",
                "week" => "length-weeks",
                "day" => "length-days",
                "hour" => "length-hours",
                _ => return self.inline(length),
            };
            let Some(digits) = figures(number) else {
                return self.inline(length);
            };
            let count = digits.parse::<f64>().unwrap_or_default();
            let decimals = digits.split_once('.').map_or(0, |(_, after)| after.len());
            parts.push(
                self.words.say(
                    key,
                    &Arguments::with("number", self.words.figure(&digits))
                        .number("count", count, decimals),
                ),
            );
        }
        if parts.is_empty() {
            self.inline(length)
        } else {
            parts.join(" ")
        }
    }

    /// The charges of a case that a step concerns.
    pub(super) fn charges_of<'a>(
        &self,
        case: &'a CaseOfLaw<'_>,
        links: &[crate::model::Link],
    ) -> Vec<&'a Stored<Charge>> {
        case.charges
            .iter()
            .copied()
            .filter(|charge| links.is_empty() || links.iter().any(|link| link.0 == charge.key()))
            .collect()
    }
}
