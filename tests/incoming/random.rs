//! Random records of every kind, by their shapes, from a seed.

use dossier::model::Kind;
use dossier::model::shape::{Field, Form};
use dossier::vocabulary::vocabulary;
use serde_json::{Map, Value, json};

pub type Fields = Map<String, Value>;

/// A small generator of numbers (SplitMix64), so that a seed gives the same everywhere.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Chance {
        Chance(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }
    pub fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % most.max(1) as u64) as usize
    }
    pub fn yes(&mut self, of: usize) -> bool {
        self.below(of) == 0
    }
    pub fn one<'a, T: ?Sized>(&mut self, list: &[&'a T]) -> &'a T {
        list[self.below(list.len())]
    }
}

/// How records are made.
pub struct Maker {
    pub chance: Chance,
    /// How many slugs of each kind links may lead to: `KIND-0`, `KIND-1` …
    pub links: usize,
    /// Whether values that a cell of a table cannot hold are left out.
    pub plain: bool,
}

const LEVELS: [&str; 3] = ["public", "internal", "secret"];

/// A slug of a kind.
pub fn slug(kind: Kind, number: usize) -> String {
    format!("{}-{number}", kind.table().replace('_', "-"))
}

impl Maker {
    fn link(&mut self, kind: Kind) -> Value {
        slug(kind, self.chance.below(self.links)).into()
    }

    fn term(&mut self, list: &str) -> Value {
        let terms = &vocabulary(list).unwrap().terms;
        let few = terms.len().min(3);
        terms[self.chance.below(few)].code.as_str().into()
    }

    fn text(&mut self) -> Value {
        let one = [
            "Ветер на набережной",
            "vent d’ouest",
            "viento",
            "ריח של גשם",
        ];
        let text = self.chance.one(&one).to_owned();
        match self.chance.below(4) {
            0 => format!("{text} {}", self.chance.below(3)).into(),
            _ => text.into(),
        }
    }

    fn date(&mut self) -> Value {
        let date = self
            .chance
            .one(&["2009", "2011-04", "2011-04-05", "2012~", "2013/.."]);
        if self.plain || !self.chance.yes(3) {
            return date.into();
        }
        let mut group = json!({"date": date});
        if self.chance.yes(2) {
            group["as_written"] = "as the paper has it".into();
        }
        if self.chance.yes(2) {
            group["after"] = self.link(Kind::Incident);
        }
        group
    }

    fn value(&mut self, field: &Field) -> Value {
        match (field.name, field.form) {
            ("vocabulary", _) => "incident-types".into(),
            ("code", _) => format!("own-{}", self.chance.below(9)).into(),
            ("broader", _) => ["threat", "search", "beating"][self.chance.below(3)].into(),
            ("meaning", _) => ["is: [minor]", "is: [grave]"][self.chance.below(2)].into(),
            ("field", Form::Text) => "note".into(),
            ("sha256", _) => "ab".repeat(32).into(),
            ("address", _) => format!("shelf {}", self.chance.below(3)).into(),
            // By language.
            (_, Form::LongText) if !self.plain && self.chance.yes(4) => {
                json!({"en": self.text(), "fr": self.text()})
            }
            (_, Form::Text | Form::LongText) => self.text(),
            (_, Form::Texts) => json!([self.text()]),
            (_, Form::Integer) => self.chance.below(3).into(),
            (_, Form::Decimal) => "12.50".into(),
            (_, Form::Flag) => true.into(),
            (_, Form::Date) => self.date(),
            (_, Form::Country) => self.chance.one(&["IE", "NO"]).into(),
            (_, Form::Countries) => json!(["IE", "NO"]),
            (_, Form::Term(list)) => self.term(list),
            (_, Form::Terms(list)) => json!([self.term(list)]),
            (_, Form::Link(kind)) => self.link(kind),
            (_, Form::Links(kind)) => {
                let (one, other) = (self.link(kind), self.link(kind));
                match one == other {
                    true => json!([one]),
                    false => json!([one, other]),
                }
            }
            (_, Form::AnyLink) => self.link(Kind::Proceeding),
            (_, Form::Parts(part)) => {
                let count = 1 + self.chance.below(3);
                let mut items = Vec::new();
                for _ in 0..count {
                    let mut own = Map::new();
                    for field in part.fields {
                        if field.name == part.short || self.chance.yes(3) {
                            own.insert(field.name.into(), self.value(field));
                        }
                    }
                    items.push(own.into());
                }
                Value::Array(items)
            }
            (_, Form::Confidentiality) => self.chance.one(&LEVELS).into(),
        }
    }

    /// A record with some of its fields.
    pub fn record(&mut self, kind: Kind) -> Fields {
        let shape = kind.shape();
        let mut fields = Map::new();
        for field in shape.fields {
            let must = shape.required.contains(&field.name);
            if must || (field.name != "defender" && self.chance.yes(3)) {
                let value = self.value(field);
                fields.insert(field.name.into(), value);
            }
        }
        if self.chance.yes(4) {
            fields.insert("confidentiality".into(), self.chance.one(&LEVELS).into());
        }
        if self.chance.yes(4) {
            let note = self.text();
            fields.insert("note".into(), note);
        }
        if kind == Kind::Provision {
            fields.entry("title").or_insert_with(|| "wind".into());
        }
        if kind == Kind::Actor {
            // An actor has one main name.
            fields.insert("name".into(), self.text());
        }
        fields
    }

    /// A dossier: some records of each kind with a slug, to which others link, and some without.
    pub fn dossier(&mut self) -> Value {
        let mut file = Map::new();
        for kind in Kind::ALL {
            let mut list = Vec::new();
            for number in 0..self.links + 2 {
                let mut fields = self.record(kind);
                if number < self.links {
                    fields.insert("slug".into(), slug(kind, number).into());
                }
                if kind == Kind::Term {
                    fields.insert("code".into(), format!("own-{number}").into());
                }
                if kind == Kind::Actor && number < 2 {
                    fields.insert("defender".into(), true.into());
                    fields.shift_remove("confidentiality");
                }
                list.push(Value::Object(fields));
            }
            file.insert(kind.plural().into(), list.into());
        }
        Value::Object(file)
    }
}
