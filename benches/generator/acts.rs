//! Sources, provisions of law and incidents.

use super::dates::{HORIZON, full, parts, uncertain};
use super::people::place;
use super::random::Random;
use super::words::rare;
use super::{Dossier, Made, set};
use serde_json::{Map, Value, json};

const TYPES: [&str; 24] = [
    "search",
    "questioning",
    "threat",
    "arbitrary-arrest",
    "detention",
    "surveillance",
    "smear-campaign",
    "physical-assault",
    "judicial-harassment",
    "seizure-of-property",
    "harassment",
    "fine",
    "digital-attack",
    "travel-restriction",
    "torture",
    "denial-of-counsel",
    "death-threat",
    "denial-of-medical-care",
    "dismissal",
    "ill-treatment",
    "enforced-disappearance",
    "eviction",
    "attempted-killing",
    "killing",
];
const SUMMARIES: [&str; 12] = [
    "Home searched and documents seized",
    "Questioned as a witness for several hours",
    "Threatened by telephone",
    "Detained on the way to a meeting",
    "Beaten near the house",
    "Followed by men in a car",
    "Named a traitor in a broadcast",
    "Office sealed by officers",
    "Fined after a picket",
    "Kept from leaving the country",
    "Denied a lawyer during questioning",
    "Account broken into and letters published",
];
const SUMMARIES_RUSSIAN: [&str; 6] = [
    "Обыск в квартире, изъяты документы",
    "Задержан по дороге на встречу",
    "Угрозы по телефону",
    "Избит у подъезда",
    "Вызван на допрос в качестве свидетеля",
    "Опечатан офис организации",
];

impl Dossier {
    /// The source of a number.
    pub(super) fn source(&self, n: u64) -> Map<String, Value> {
        let mut random = self.random(Made::Source, n);
        let mut record = Map::new();
        let published = HORIZON - random.below(7_000) as i64;
        let title = self.words.text(false, 4 + random.below(5), &mut random);
        set(&mut record, "slug", format!("src-{n}"));
        set(
            &mut record,
            "title",
            title
                .trim_end_matches('.')
                .replace(".\n\n", " ")
                .replace(". ", " "),
        );
        set(
            &mut record,
            "kind",
            random.one(&[
                "ngo",
                "media",
                "victim",
                "relative",
                "lawyer",
                "court-record",
                "official-statement",
                "social-media",
                "un-body",
                "interview",
            ]),
        );
        set(&mut record, "date", uncertain(published, &mut random));
        if random.chance(50) {
            set(
                &mut record,
                "address",
                format!("https://archive.example.org/{}/{n}", parts(published).0),
            );
            set(
                &mut record,
                "retrieved",
                full(published + random.below(400) as i64),
            );
        }
        if random.chance(60) {
            set(
                &mut record,
                "reliability",
                random.one(&["highly-reliable", "likely-reliable", "unsure"]),
            );
        }
        if random.chance(35) {
            set(&mut record, "confidentiality", "public");
        }
        record
    }

    /// The provision of a number.
    pub(super) fn provision(&self, n: u64) -> Map<String, Value> {
        let mut random = self.random(Made::Provision, n);
        let mut record = Map::new();
        set(&mut record, "slug", format!("law-{n}"));
        set(
            &mut record,
            "article",
            format!("{}.{}", 100 + n, 1 + random.below(4)),
        );
        set(&mut record, "part", (1 + random.below(3)).to_string());
        set(
            &mut record,
            "law",
            random.one(&["Criminal Code", "Code of Administrative Offences"]),
        );
        set(
            &mut record,
            "title",
            format!(
                "{} of {}",
                random.one(&[
                    "dissemination",
                    "organising",
                    "financing",
                    "violation",
                    "denial"
                ]),
                self.words.word(false, &mut random)
            ),
        );
        set(
            &mut record,
            "penalty",
            format!("Up to {} years' imprisonment", 1 + random.below(14)),
        );
        record
    }

    /// The incident of a number.
    pub(super) fn incident(&self, n: u64) -> Map<String, Value> {
        let mut random = self.random(Made::Incident, n);
        let random = &mut random;
        let day = HORIZON - random.heavy_tail(6_500) as i64;
        let russian = random.chance(33);
        let mut record = Map::new();
        set(&mut record, "uid", uid(n, random));
        if random.chance(96) {
            set(&mut record, "date", uncertain(day, random));
        }
        let mut types = vec![TYPES[random.zipf(24) as usize]];
        let second = TYPES[random.zipf(24) as usize];
        if random.chance(30) && second != types[0] {
            types.push(second);
        }
        set(&mut record, "types", types);
        let summary = if russian {
            random.one(&SUMMARIES_RUSSIAN)
        } else {
            random.one(&SUMMARIES)
        };
        set(
            &mut record,
            "summary",
            format!("{summary} ({})", self.words.word(russian, random)),
        );
        set(&mut record, "targets", self.targets(n, random));
        if random.chance(92) {
            set(&mut record, "by", self.perpetrators(random));
        }
        if random.chance(8) {
            set(
                &mut record,
                "witnesses",
                json!([{"wording": "a neighbour"}]),
            );
        }
        set(&mut record, "place", place(random));
        set(
            &mut record,
            "country",
            random.one(&["RU", "BY", "KZ", "UZ", "TJ", "TR", "MX", "CO"]),
        );
        set(
            &mut record,
            "status",
            random.one(&["alleged", "alleged", "corroborated", "verified"]),
        );
        if random.chance(40) {
            set(
                &mut record,
                "state_response",
                vec![random.one(&[
                    "none-known",
                    "complaint-filed",
                    "investigation-refused",
                    "investigation-opened",
                    "denied",
                ])],
            );
        }
        if random.chance(10) {
            set(
                &mut record,
                "stated_reason",
                self.words.text(russian, 8, random),
            );
        }
        if random.chance(10) {
            set(
                &mut record,
                "consequences",
                self.words.text(russian, 20, random),
            );
        }
        let length = 50 + random.below(201);
        let narrative = self.words.text(russian, length, random) + &rare(n, self.incidents);
        set(&mut record, "narrative", narrative);
        set(&mut record, "sources", self.citations(random));
        match random.below(200) {
            0 => set(&mut record, "confidentiality", "secret"),
            1..=6 => set(&mut record, "confidentiality", "internal"),
            _ => {}
        }
        record
    }

    fn targets(&self, n: u64, random: &mut Random) -> Value {
        let kept = self.reserved_for(n);
        let mut targets = vec![kept.unwrap_or_else(|| self.any_defender(random))];
        if kept.is_none() && random.chance(10) {
            for _ in 0..1 + random.below(2) {
                let other = self.any_defender(random);
                if !targets.contains(&other) {
                    targets.push(other);
                }
            }
        }
        targets
            .iter()
            .map(|d| json!({"actor": self.defender_slug(*d)}))
            .collect()
    }

    fn perpetrators(&self, random: &mut Random) -> Value {
        let mut found = Vec::new();
        if random.chance(25) {
            found.push(json!({"wording": random.one(&["two men in masks", "unknown persons", "men in plain clothes", "an unknown caller"])}));
        } else {
            found.push(json!({"actor": self.any_organization(random)}));
        }
        if random.chance(35) {
            let degree = random.one(&[
                "carried-out",
                "ordered",
                "present",
                "failed-to-prevent",
                "suspected",
            ]);
            found.push(json!({"actor": self.any_official(random), "degree": degree}));
        }
        found.into()
    }
}

/// A uid of version 7 (RFC 9562): the number of the incident in place of the time, then chance.
fn uid(n: u64, random: &mut Random) -> String {
    let time = 0x0160_0000_0000 + n;
    let (a, b) = (random.next(), random.next());
    format!(
        "{:08x}-{:04x}-7{:03x}-{:04x}-{:012x}",
        time >> 16,
        time & 0xFFFF,
        a & 0xFFF,
        0x8000 | (a >> 12 & 0x3FFF),
        b & 0xFFFF_FFFF_FFFF
    )
}
