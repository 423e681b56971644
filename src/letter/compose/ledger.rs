//! Sentences in words: what was imposed, and what later decisions did to it, with what it comes to.

use super::Composer;
use super::steps::Subject;
use crate::letter::language::Arguments;
use crate::model::{Sentence as Penalty, Step, Stored};
use crate::view::course::ledger::{Entry, Total, effect};
use crate::view::course::length::Length;
use crate::vocabulary::{Is, SentenceEffect};

impl<'c> Composer<'_, 'c> {
    /// The entries that a step made in the ledger of somebody.
    pub(super) fn entries(&self, step: &Step, number: i64, key: &str) -> Vec<Entry<'c>> {
        if step.sentences.is_empty()
            && self.means(step).sentence.is_none()
            && step.outcome.is_none()
            && step.outcomes.is_empty()
        {
            return Vec::new();
        }
        let own;
        let ledger = if key == self.view.key {
            &self.view.life.ledger
        } else {
            own = self.view.course.life(key).ledger;
            &own
        };
        let entries = ledger.entries.iter();
        entries
            .filter(|entry| entry.step.number == number)
            .cloned()
            .collect()
    }

    /// The sentences that a step imposes on somebody, in words.
    pub(super) fn penalties(&self, record: &Step, key: &str) -> Vec<String> {
        let terms = self.view.terms;
        let theirs = record
            .sentences
            .iter()
            .filter(|penalty| self.view.course.concerned.has_sentence(penalty, key));
        theirs
            .filter(|penalty| {
                matches!(
                    effect(record, penalty, terms),
                    SentenceEffect::Impose | SentenceEffect::Replace
                )
            })
            .map(|penalty| self.penalty(penalty))
            .filter(|words| !words.is_empty())
            .collect()
    }

    /// The amount of money that a step is about: of a fine, or of a bail.
    pub(super) fn amount_of(&self, record: &Step, key: &str) -> Option<String> {
        let of_step = record
            .amount
            .as_deref()
            .map(|amount| (amount, record.currency.as_deref()));
        let own = record.sentences.iter().filter(|penalty| {
            self.view.course.concerned.has_sentence(penalty, key)
                && effect(record, penalty, self.view.terms) == SentenceEffect::Impose
        });
        match of_step {
            Some((amount, currency)) => Some(self.money(amount, currency)),
            None => own.into_iter().find_map(|penalty| self.sum_of(penalty)),
        }
    }

    /// "900 TZS (of which 400 TZS suspended)".
    fn sum_of(&self, penalty: &Penalty) -> Option<String> {
        let sum = self.money(penalty.amount.as_deref()?, penalty.currency.as_deref());
        Some(format!("{sum}{}", self.suspended(penalty)))
    }

    /// " (suspended)", " (of which six months suspended)".
    fn suspended(&self, penalty: &Penalty) -> String {
        match &penalty.suspended_part {
            _ if penalty.suspended => self.words.word("sentence-suspended"),
            Some(part) => {
                let (figure, unit) = part.split_once(' ').unwrap_or((part, ""));
                let money = penalty.amount.is_some()
                    && !figure.is_empty()
                    && figure.bytes().all(|b| b.is_ascii_digit())
                    && Length::read(part).is_none();
                let part = match money {
                    true => self.money(figure, Some(unit)),
                    false => self.length(part),
                };
                let kind = penalty.kind.as_deref();
                let kind = self.view.terms.or_usual("sentence-kinds", kind);
                let kind = self.words.label(self.view.terms, "sentence-kinds", kind);
                let part = Arguments::with("part", part).and("kind", kind);
                self.words.say("sentence-part-suspended", &part)
            }
            None => String::new(),
        }
    }

    fn money(&self, amount: &str, currency: Option<&str>) -> String {
        let figure = self.words.figure(amount);
        format!("{figure} {}", currency.unwrap_or_default())
            .trim_end()
            .to_owned()
    }

    /// " by two months, to four years": what a step changes of a sentence that stood before.
    pub(super) fn change_by(&self, record: &'c Stored<Step>, key: &str) -> String {
        let entries = self.entries(record, record.number, key);
        let changed = entries.iter().find(|entry| {
            use SentenceEffect::{Add, Amnesty, Increase, Merge, Reduce};
            matches!(entry.effect, Add | Amnesty | Increase | Merge | Reduce)
        });
        changed.map(|entry| self.change(entry)).unwrap_or_default()
    }

    fn change(&self, entry: &Entry<'c>) -> String {
        let by = entry.by.map(|length| self.length_of(length));
        let by = by.or_else(|| {
            let text = entry.sentence?.by.as_deref()?;
            Some(self.length(text))
        });
        let to = match entry.after {
            // A bare amount of which nobody said whether by or to it is told as neither.
            _ if entry.doubt.is_some() => None,
            Total::Term(length) if entry.takes_liberty => Some(self.term_of(length, entry)),
            Total::Life if entry.takes_liberty => Some(self.words.word("sentence-life")),
            _ => entry.sentence.and_then(|sentence| {
                let to = sentence.to.as_deref()?;
                Some(self.length(to))
            }),
        };
        let key = match (by.is_some(), to.is_some()) {
            (true, true) => "change-by-to",
            (true, false) => "change-by",
            (false, true) => "change-to",
            (false, false) => return String::new(),
        };
        let arguments = Arguments::with("by", by.unwrap_or_default());
        self.words
            .say(key, &arguments.and("to", to.unwrap_or_default()))
    }

    /// "four years' imprisonment".
    fn term_of(&self, length: Length, entry: &Entry<'c>) -> String {
        let kind = entry.sentence.and_then(|sentence| sentence.kind.as_deref());
        let kind = self.view.terms.or_usual("sentence-kinds", kind);
        let kind = self.words.label(self.view.terms, "sentence-kinds", kind);
        self.words.say(
            "sentence-of-length",
            &Arguments::with("kind", kind).and("length", self.length_of(length)),
        )
    }

    /// A length that was counted, in words.
    pub(super) fn length_of(&self, length: Length) -> String {
        let (years, months) = (length.months / 12, length.months % 12);
        let parts = [("years", years), ("months", months), ("days", length.days)];
        let told: Vec<String> = parts
            .into_iter()
            .filter(|(_, number)| *number > 0)
            .map(|(unit, number)| {
                let count = number as usize;
                let arguments = Arguments::with("number", self.words.number(count));
                self.words
                    .say(&format!("length-{unit}"), &arguments.count("count", count))
            })
            .collect();
        self.words.list(&told)
    }

    /// What a step does to sentences, as far as its own clause does not say it.
    pub(super) fn ledger_clauses(
        &self,
        record: &'c Stored<Step>,
        subject: &Subject,
        said: &str,
    ) -> Vec<String> {
        use SentenceEffect as Does;
        let kind = self.means(record);
        let outcome = self.view.terms.outcome(record.outcome.as_deref());
        let mut out = Vec::new();
        for entry in self.entries(record, record.number, subject.key()) {
            // An effect that follows from the kind of the step alone is said by its own clause.
            let Some(penalty) = entry.sentence else {
                continue;
            };
            let words = self.penalty(penalty);
            let change = self.change(&entry);
            let told = match entry.effect {
                Does::Impose | Does::Replace => {
                    let sum = self.sum_of(penalty);
                    // Languages with cases may have the sentence in another form.
                    words.is_empty()
                        || said.contains(&words)
                        || self.names(said, &words)
                        || sum.is_some_and(|sum| said.contains(&sum))
                }
                _ => {
                    let own = [kind.sentence, outcome.sentence];
                    let changes = !change.is_empty() && said.contains(&change);
                    let said_so = change.is_empty() && outcome.is(Is::ChangesSentence);
                    changes
                        || said_so
                        || (change.is_empty()
                            && own.contains(&Some(entry.effect))
                            && kind.sentence.is_some())
                }
            };
            if told {
                continue;
            }
            let key = match entry.effect {
                Does::Impose => "ledger-imposed",
                Does::Add => "ledger-added",
                Does::Increase => "ledger-increased",
                Does::Reduce => "ledger-reduced",
                Does::Replace => "ledger-replaced",
                Does::Suspend => "ledger-suspended",
                Does::Activate => "ledger-activated",
                Does::Cancel => "ledger-cancelled",
                Does::Amnesty => "ledger-amnestied",
                Does::Merge => "ledger-merged",
            };
            let fine = self
                .view
                .terms
                .is("sentence-kinds", penalty.kind.as_deref(), Is::Fine);
            let before = match entry.before {
                Total::Term(length) if entry.takes_liberty => self.term_of(length, &entry),
                _ => words.clone(),
            };
            let arguments = self
                .about(&subject.person, true)
                .and("what", if fine { "fine" } else { "sentence" })
                .and("sentence", words)
                .and("before", before)
                .and("change", change);
            out.push(self.words.say(key, &arguments));
        }
        out
    }

    /// "1.5 years' imprisonment, suspended", "a fine of 50,000 RUB".
    pub(super) fn penalty(&self, penalty: &Penalty) -> String {
        let terms = self.view.terms;
        let kind = terms.or_usual("sentence-kinds", penalty.kind.as_deref());
        let label = self.words.label(terms, "sentence-kinds", kind);
        let with = |key: &str, name: &'static str, text: String| {
            self.words
                .say(key, &Arguments::with("kind", &label).and(name, text))
        };
        let length = penalty.length.as_deref();
        let is_life = matches!(length, Some("life" | "life imprisonment"));
        let fine = terms.is("sentence-kinds", Some(kind), Is::Fine);
        let mut text = match (length, &penalty.amount) {
            (Some(_), _) if is_life => self.words.word("sentence-life"),
            (Some(length), _) if Length::read(length).is_some() => {
                with("sentence-of-length", "length", self.length(length))
            }
            (Some(length), _) => with("sentence-in-words", "length", self.inline(length)),
            (None, Some(amount)) => {
                let key = if fine {
                    "sentence-fine"
                } else {
                    "sentence-of-amount"
                };
                with(
                    key,
                    "amount",
                    self.money(amount, penalty.currency.as_deref()),
                )
            }
            (None, None) if terms.is("sentence-kinds", Some(kind), Is::Life) => {
                self.words.word("sentence-life")
            }
            (None, None) => with("sentence-of-kind", "length", String::new()),
        };
        if let Some(regime) = &penalty.regime {
            text.push_str(&with("sentence-regime", "regime", self.inline(regime)));
        }
        text.push_str(&self.suspended(penalty));
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
        let joined = parts.into_iter().reduce(|first, last| {
            let both = Arguments::with("first", &first).and("last", &last);
            match self.words.has("length-two") {
                true => self.words.say("length-two", &both),
                false => format!("{first} {last}"),
            }
        });
        joined.unwrap_or_else(|| self.inline(length))
    }
}

/// A number written in figures, or as an English word up to twelve.
fn figures(word: &str) -> Option<String> {
    const WORDS: [&str; 13] = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ];
    let lower = word.to_lowercase();
    let in_words = WORDS.iter().position(|known| *known == lower);
    in_words.map(|at| at.to_string()).or_else(|| {
        let number = word.parse::<f64>().ok()?;
        (number.is_finite() && number >= 0.0).then(|| word.to_owned())
    })
}
