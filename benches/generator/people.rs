//! Organizations, officials and defenders, with their names in several scripts.

use super::dates::{HORIZON, full, uncertain};
use super::random::Random;
use super::{Dossier, Made, set};
use serde_json::{Map, Value, json};

/// Countries, those that write Cyrillic first.
const COUNTRIES: [&str; 14] = [
    "RU", "BY", "KZ", "UZ", "TJ", "UA", "KG", "TR", "MX", "CO", "PH", "KE", "UG", "AZ",
];
const CYRILLIC: usize = 7;

const MEN: [&str; 16] = [
    "Анвар",
    "Борис",
    "Виктор",
    "Глеб",
    "Дамир",
    "Егор",
    "Захар",
    "Игорь",
    "Камил",
    "Леонид",
    "Марат",
    "Назар",
    "Олег",
    "Рустам",
    "Сергей",
    "Тимур",
];
const WOMEN: [&str; 16] = [
    "Алия",
    "Вера",
    "Галина",
    "Дина",
    "Елена",
    "Жанна",
    "Зоя",
    "Инна",
    "Ксения",
    "Лола",
    "Майя",
    "Нина",
    "Ольга",
    "Раиса",
    "Светлана",
    "Юлия",
];
const HEADS: [&str; 20] = [
    "Ах", "Бар", "Вол", "Гур", "Дав", "Ер", "Жум", "Зах", "Ис", "Кам", "Лат", "Мир", "Наз", "Ор",
    "Пет", "Рах", "Сал", "Тур", "Хам", "Шар",
];
const HEARTS: [&str; 16] = [
    "", "ан", "ба", "дул", "ил", "ме", "ра", "та", "ум", "ша", "ко", "ло", "ни", "са", "ва", "ди",
];
const TAILS: [&str; 8] = ["мов", "дов", "нов", "лин", "рин", "баев", "ченков", "тов"];

const POSTS: [&str; 8] = [
    "judge",
    "investigator",
    "prosecutor",
    "police officer",
    "prison director",
    "head of department",
    "deputy minister",
    "operative of the security service",
];
const BODIES: [(&str, &str, &str); 8] = [
    ("District Court", "court", "public-body"),
    ("Police Department", "police", "public-body"),
    ("Prosecutor's Office", "prosecutor", "public-body"),
    ("Remand Prison", "prison", "public-body"),
    ("Security Directorate", "security-service", "public-body"),
    ("Rights Centre", "ngo", "organization"),
    ("Bar Association", "bar-association", "organization"),
    ("Herald", "media", "organization"),
];

/// A place of some country, always the same for a number.
pub fn place(random: &mut Random) -> String {
    let head = random.one(&HEADS);
    let heart = random.one(&HEARTS);
    let end = random.one(&["ск", "град", "абад", "поль", "ино", "овка"]);
    romanized(&format!("{head}{heart}{end}"), false)
}

/// A text in Cyrillic in Latin letters, in one of two usual ways.
fn romanized(text: &str, other: bool) -> String {
    let mut latin = String::new();
    for letter in text.chars() {
        let small = letter.to_lowercase().next().unwrap_or(letter);
        let written = match (small, other) {
            ('а', _) => "a",
            ('б', _) => "b",
            ('в', _) => "v",
            ('г', _) => "g",
            ('д', _) => "d",
            ('е' | 'э', _) => "e",
            ('ё', _) => "yo",
            ('ж', false) => "zh",
            ('ж', true) => "j",
            ('з', _) => "z",
            ('и', _) => "i",
            ('й', false) => "y",
            ('й', true) => "i",
            ('к', _) => "k",
            ('л', _) => "l",
            ('м', _) => "m",
            ('н', _) => "n",
            ('о', _) => "o",
            ('п', _) => "p",
            ('р', _) => "r",
            ('с', _) => "s",
            ('т', _) => "t",
            ('у', false) => "u",
            ('у', true) => "ou",
            ('ф', _) => "f",
            ('х', false) => "kh",
            ('х', true) => "h",
            ('ц', _) => "ts",
            ('ч', _) => "ch",
            ('ш', _) => "sh",
            ('щ', _) => "shch",
            ('ы', _) => "y",
            ('ю', false) => "yu",
            ('ю', true) => "iu",
            ('я', false) => "ya",
            ('я', true) => "ia",
            ('ь' | 'ъ', _) => "",
            (other, _) => {
                latin.push(other);
                continue;
            }
        };
        let mut letters = written.chars();
        if letter.is_uppercase() {
            latin.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        }
        latin.push_str(letters.as_str());
    }
    latin
}

/// A person: name, other names, country, gender.
fn person(random: &mut Random) -> Map<String, Value> {
    let woman = random.chance(45);
    let given = if woman {
        random.one(&WOMEN)
    } else {
        random.one(&MEN)
    };
    let family = format!(
        "{}{}{}{}{}",
        random.one(&HEADS),
        random.one(&HEARTS),
        random.one(&HEARTS),
        random.one(&TAILS),
        if woman { "а" } else { "" }
    );
    let original = format!("{given} {family}");
    let latin = romanized(&original, false);
    let country = random.below(COUNTRIES.len() as u64) as usize;
    let mut names = Vec::new();
    let mut record = Map::new();
    if country < CYRILLIC && random.chance(30) {
        set(&mut record, "name", original.as_str());
        names.push(json!({"text": latin, "kind": "transliteration", "script": "Latn"}));
    } else {
        set(&mut record, "name", latin.as_str());
        if country < CYRILLIC {
            names.push(json!({"text": original, "kind": "original-script", "script": "Cyrl", "language": "ru"}));
        }
    }
    let other = romanized(&original, true);
    if other != latin && random.chance(50) {
        names.push(json!({"text": other, "kind": "transliteration", "script": "Latn"}));
    }
    if names.len() < 3 && random.chance(20) {
        names.push(json!({"text": romanized(&format!("{}{}", random.one(&HEADS), random.one(&HEARTS)), false), "kind": "nickname"}));
    }
    set(&mut record, "kind", "person");
    if !names.is_empty() {
        set(&mut record, "names", names);
    }
    set(&mut record, "gender", if woman { "female" } else { "male" });
    set(&mut record, "country", COUNTRIES[country]);
    record
}

impl Dossier {
    /// The organization or public body of a number.
    pub(super) fn organization(&self, n: u64) -> Map<String, Value> {
        let mut random = self.random(Made::Actor, n);
        // The first eight are one of each, so that every dossier has a court.
        let sort = if n < 8 { n } else { random.below(8) };
        let (body, kind, actor) = BODIES[sort as usize];
        let place = place(&mut random);
        let mut record = Map::new();
        set(&mut record, "slug", format!("org-{n}"));
        set(&mut record, "name", format!("{place} {body} No. {n}"));
        set(&mut record, "kind", actor);
        set(&mut record, "organization_kind", kind);
        set(
            &mut record,
            "country",
            *COUNTRIES.get(random.below(14) as usize).unwrap_or(&"RU"),
        );
        set(&mut record, "place", place);
        if n > 20 && random.chance(20) {
            set(&mut record, "part_of", format!("org-{}", random.below(n)));
        }
        record
    }

    /// The official of a number.
    pub(super) fn official(&self, n: u64) -> Map<String, Value> {
        let mut random = self.random(Made::Actor, (1 << 40) + n);
        let mut record = Map::new();
        set(&mut record, "slug", format!("off-{n}"));
        record.extend(person(&mut random));
        set(&mut record, "description", random.one(&POSTS));
        if random.chance(70) {
            set(&mut record, "part_of", self.any_organization(&mut random));
        }
        record
    }

    /// The defender of a number.
    pub(super) fn defender(&self, n: u64) -> Map<String, Value> {
        let mut random = self.random(Made::Actor, (2 << 40) + n);
        let slug = self.defender_slug(n);
        let mut record = Map::new();
        set(&mut record, "slug", slug.as_str());
        record.extend(person(&mut random));
        match slug.as_str() {
            "d-fifty" => set(&mut record, "name", "Olzhas Quintar"),
            "d-many" => set(&mut record, "name", "Mirela Tavosh"),
            _ => {}
        }
        set(&mut record, "defender", true);
        let field = random.one(&[
            "environmental",
            "women's rights",
            "labour rights",
            "migrant rights",
            "minority rights",
            "prisoners' rights",
        ]);
        set(&mut record, "description", format!("{field} defender"));
        let born = random.below(60);
        if random.chance(60) {
            set(&mut record, "born", (1940 + born).to_string());
        }
        if random.chance(50) {
            set(&mut record, "place", place(&mut random));
        }
        if random.chance(40) {
            set(
                &mut record,
                "biography",
                self.words.text(false, 30 + random.below(60), &mut random),
            );
        }
        if random.chance(60) {
            let given = HORIZON - random.below(1_500) as i64;
            let mut consent = json!({
                "purpose": random.one(&["publication", "letters-to-authorities", "united-nations", "all"]),
                "status": if random.chance(90) { "given" } else { "refused" },
                "date": full(given),
            });
            if random.chance(30) {
                consent["until"] = full(given + 365 * (1 + random.below(4) as i64)).into();
            }
            set(&mut record, "consents", vec![consent]);
        }
        record
    }

    /// Affiliations, relationships and events of the life of a defender.
    pub(super) fn life(&self, n: u64) -> Vec<(&'static str, Map<String, Value>)> {
        let mut random = self.random(Made::Life, n);
        let slug = self.defender_slug(n);
        let mut found = Vec::new();
        let began = HORIZON - random.below(6_000) as i64;
        if random.chance(60) {
            let mut record = Map::new();
            set(&mut record, "actor", slug.as_str());
            set(
                &mut record,
                "role",
                random.one(&["chair", "lawyer", "member", "founder", "editor"]),
            );
            set(
                &mut record,
                "organization",
                self.any_organization(&mut random),
            );
            set(&mut record, "date", uncertain(began, &mut random));
            found.push(("affiliation", record));
        }
        if n > 0 && random.chance(15) {
            let mut record = Map::new();
            set(&mut record, "actor", slug.as_str());
            set(
                &mut record,
                "kind",
                random.one(&["colleague", "sibling", "spouse", "lawyer", "friend"]),
            );
            set(&mut record, "other", self.defender_slug(random.below(n)));
            found.push(("relationship", record));
        }
        if random.chance(20) {
            let mut record = Map::new();
            set(&mut record, "actor", slug.as_str());
            set(
                &mut record,
                "kind",
                random.one(&["award", "exile", "publication", "hospitalised"]),
            );
            set(&mut record, "date", uncertain(began, &mut random));
            set(
                &mut record,
                "summary",
                self.words.text(false, 6 + random.below(8), &mut random),
            );
            found.push(("life_event", record));
        }
        found
    }
}
