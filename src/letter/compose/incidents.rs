//! Incidents in sentences.

use super::{Composer, Sentence};
use crate::date::UncertainDate;
use crate::letter::language::{Arguments, capitalised};
use crate::model::{Account, Incident, Record, Stored};
use crate::vocabulary::Is;

impl Composer<'_, '_> {
    /// An incident in sentences; nothing where it is disputed and the letter leaves such out.
    pub(super) fn incident(&self, record: &Stored<Incident>, pronoun: bool) -> Vec<Sentence> {
        if self.leaves_out(record.accounts()) {
            return Vec::new();
        }
        let mut rests = self.rests_on(record);
        rests.extend(self.involved_references(&record.by));
        rests.push(self.view.defender.reference());
        let narrative = record.narrative.as_deref().map(|text| self.own(text));
        let native = narrative
            .as_ref()
            .filter(|own| own.foreign.is_none() && !own.text.is_empty())
            .map(|own| own.text.clone());
        let mut out = Vec::new();
        if !self.narrative_says_all(record, native.as_deref()) {
            out.extend(self.incident_clause(record, pronoun, native.is_some(), &rests));
        }
        if let Some(text) = &record.narrative {
            out.push(self.sentences(text, rests.clone()));
        }
        if let Some(text) = &record.consequences {
            out.push(self.sentences(text, rests.clone()));
        }
        if let Some(text) = &record.state_response_note {
            out.push(self.sentences(text, rests));
        } else if let Some(text) = self.state_response(record, native.as_deref().unwrap_or("")) {
            out.push(Sentence::new(text, rests));
        }
        out
    }

    /// Whether accounts of a record disagree and the letter leaves out what is disputed.
    pub(super) fn leaves_out(&self, accounts: &[Account]) -> bool {
        self.request.leave_out_disputed && accounts.iter().any(|account| !account.relied_on)
    }

    /// The source on which the letter relies where accounts of a record disagree.
    pub(super) fn relied_on(&self, accounts: &[Account]) -> Option<(String, String)> {
        if accounts.iter().all(|account| account.relied_on) {
            return None;
        }
        let relied = accounts.iter().find(|account| account.relied_on)?;
        let source = self.view.index.source(relied.source.as_ref()?)?;
        let title = source
            .publisher
            .as_ref()
            .or(source.title.as_ref())
            .or(source.author.as_ref())?;
        Some((self.inline(title), source.reference()))
    }

    /// A clause, worded with its source where accounts disagree.
    pub(super) fn with_source(
        &self,
        accounts: &[Account],
        clause: String,
        rests: &mut Vec<String>,
    ) -> String {
        match self.relied_on(accounts) {
            Some((source, reference)) => {
                rests.push(reference);
                self.words.say(
                    "according-to",
                    &Arguments::with("source", source).and("clause", clause),
                )
            }
            None => clause,
        }
    }

    fn narrative_says_all(&self, record: &Incident, native: Option<&str>) -> bool {
        let Some(narrative) = native else {
            return false;
        };
        let first = narrative.split_inclusive(". ").next().unwrap_or(narrative);
        let dated = record
            .date
            .as_ref()
            .and_then(UncertainDate::year_for_grouping)
            .is_some_and(|year| first.contains(&year.to_string()));
        let undated = record.date.as_ref().is_none_or(UncertainDate::is_undated);
        dated || (undated && record.times.is_none())
    }

    fn incident_clause(
        &self,
        record: &Stored<Incident>,
        pronoun: bool,
        has_narrative: bool,
        rests: &[String],
    ) -> Option<Sentence> {
        let mut rests = rests.to_vec();
        let status = record.status.as_deref();
        let alleged = self.view.terms.is("knowledge-statuses", status, Is::Hedged);
        let me = self.about_me(pronoun);
        let names = self.involved(&record.by);
        let list = (!names.is_empty()).then(|| self.words.list(&names));
        let times = self.times(record.times.as_deref());
        let summary = record.summary.as_deref().map(|text| self.own(text));
        let native = summary
            .as_ref()
            .filter(|own| own.foreign.is_none())
            .map(|own| own.text.clone());
        let many = self.words.say("pronoun-agreement", &me) == "many" && pronoun;
        let who = if pronoun {
            self.words.say("pronoun", &me)
        } else {
            self.me.name.clone()
        };
        let own = native
            .as_deref()
            .filter(|_| !has_narrative)
            .and_then(|text| self.words.grammar.clause(text, &who, many));
        let composed = record.types.first().and_then(|code| {
            let allegedly = if alleged {
                self.words.word("allegedly")
            } else {
                String::new()
            };
            let arguments = self
                .about_me(pronoun)
                .and("by", self.part("by", "names", list.clone()))
                .and("from", self.part("from", "names", list.clone()))
                .and("times", self.part("times-part", "times", times.clone()))
                .and("allegedly", &allegedly);
            let clause = self.words.try_say(
                &format!("act-{}", self.view.terms.word("incident-types", code)),
                &arguments,
            )?;
            let said = allegedly.is_empty() || clause.contains(allegedly.trim());
            Some(if said { clause } else { self.alleged(&clause) })
        });
        let has_own = own.is_some();
        let own = own.map(|clause| {
            let said = native.as_deref().unwrap_or_default().to_lowercase();
            let clause = match &times {
                Some(times) if !said.contains(times.as_str()) => {
                    self.words.grammar.with_times(&clause, times)
                }
                _ => clause,
            };
            if alleged {
                self.alleged(&clause)
            } else {
                clause
            }
        });
        match own.or(composed) {
            Some(clause) => {
                let place = record
                    .place
                    .as_deref()
                    .map(|place| self.proper(place))
                    .filter(|place| {
                        !has_narrative
                            && !clause.contains(place.as_str())
                            && !place.contains([',', '،'])
                            && !place.starts_with(char::is_lowercase)
                    });
                let place = self.part("place-part", "place", place);
                let told = (!has_own && record.narrative.is_none())
                    .then_some(())
                    .and(record.summary.as_deref());
                let aside = told.map(|text| {
                    let own = self.own(text);
                    match own.foreign {
                        None => self.words.grammar.aside(own.text.trim_end_matches('.')),
                        Some(_) => self.inline(text.trim_end_matches('.')),
                    }
                });
                let aside = self.part("aside", "text", aside);
                let clause = self.with_source(
                    record.accounts(),
                    format!("{clause}{place}{aside}"),
                    &mut rests,
                );
                Some(Sentence::new(
                    self.dated(record.date.as_ref(), &clause),
                    rests,
                ))
            }
            None if !has_narrative => {
                let text = self.inline(record.summary.as_deref()?);
                let text = match &times {
                    Some(times) => {
                        let aside = Arguments::with("times", times);
                        format!("{text}{}", self.words.say("times-aside", &aside))
                    }
                    None => text,
                };
                Some(Sentence::new(
                    self.dated_text(record.date.as_ref(), &text),
                    rests,
                ))
            }
            None => None,
        }
    }

    /// A text that is no clause, after its date.
    pub(super) fn dated_text(&self, date: Option<&UncertainDate>, text: &str) -> String {
        match date.filter(|date| !date.is_undated()) {
            Some(date) => self.words.say(
                "dated-text",
                &Arguments::with("when", capitalised(&self.words.dates.plain(date)))
                    .and("text", text),
            ),
            None => text.to_owned(),
        }
    }

    fn alleged(&self, clause: &str) -> String {
        self.words
            .say("alleged-clause", &Arguments::with("clause", clause))
    }

    /// "five times", "at least 30 times".
    pub(super) fn times(&self, count: Option<&str>) -> Option<String> {
        let count = count?.trim();
        let bare = count.strip_suffix(" times").unwrap_or(count);
        let number = match bare {
            "once" => Some(1),
            "twice" => Some(2),
            bare => bare.parse::<usize>().ok(),
        };
        Some(match number {
            Some(number) => self.words.say(
                "times",
                &Arguments::with("number", self.words.number(number)).count("count", number),
            ),
            None => self.words.say(
                "times-as-recorded",
                &Arguments::with("text", self.inline(bare)),
            ),
        })
    }

    fn state_response(&self, record: &Incident, narrative: &str) -> Option<String> {
        let has = |code: &str| record.state_response.iter().any(|r| r == code);
        let word = |key: &str| self.words.word(key);
        let opened = if has("investigation-opened-on-some") {
            Some(word("response-some-investigated"))
        } else if has("investigation-opened") {
            Some(word("response-investigated"))
        } else {
            None
        };
        let nobody = match (has("nobody-identified"), has("nobody-brought-to-justice")) {
            (true, true) => Some(word("response-nobody")),
            (true, false) => Some(word("response-nobody-identified")),
            (false, true) => Some(word("response-nobody-justice")),
            _ => None,
        };
        if narrative.contains("brought to justice") {
            return None;
        }
        match (opened, nobody) {
            (Some(opened), Some(nobody)) => Some(self.words.say(
                "response-but",
                &Arguments::with("first", opened).and("second", nobody),
            )),
            (Some(only), None) | (None, Some(only)) => Some(only),
            (None, None) if has("investigation-refused") => Some(word("response-refused")),
            (None, None) if has("brought-to-justice") => Some(word("response-justice")),
            (None, None) if has("complaint-filed") => Some(word("response-complaint")),
            _ => None,
        }
    }
}
