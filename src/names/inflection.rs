//! Forms of names: whether a word of a running text is a form of a word of a name, in whatever
//! script and case of grammar («Кирилла Звёздкина» for “Kirill Zvyozdkin”, “Dvořákovou”,
//! «وأحمد»). Stems and endings are compared in the readings of `spelling`, so that scripts and
//! romanizations fall together.

use super::fold::{is_silent, is_vowelless};
use super::spelling::{is_vowel, readings, skeletons};
use unicode_normalization::UnicodeNormalization;

/// How surely a word is a form of a word of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// It may be one, and tells something only beside another word of the name.
    Weak,
    /// It is the word with an ending of grammar.
    Inflected,
    /// It is the word, in whatever spelling.
    Whole,
}

/// Scripts by how words are inflected in what is written in them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Script {
    /// Latin letters.
    Latin,
    /// Cyrillic letters.
    Cyrillic,
    /// Georgian letters.
    Georgian,
    /// Armenian letters.
    Armenian,
    /// Scripts that leave short vowels out.
    Vowelless,
    /// Others.
    Other,
}

impl Script {
    fn of(word: &str) -> Script {
        word.chars()
            .find(|letter| letter.is_alphabetic())
            .map_or(Script::Other, |letter| match letter {
                letter if is_vowelless(letter) => Script::Vowelless,
                '\u{400}'..='\u{52f}' => Script::Cyrillic,
                '\u{10a0}'..='\u{10ff}' | '\u{1c90}'..='\u{1cbf}' => Script::Georgian,
                '\u{530}'..='\u{58f}' => Script::Armenian,
                letter if letter < '\u{250}' || ('\u{1e00}'..='\u{1eff}').contains(&letter) => {
                    Script::Latin
                }
                _ => Script::Other,
            })
    }
}

/// A word as it sounds, in one of the ways in which it may be taken.
#[derive(Clone, Debug)]
struct Sound {
    readings: Vec<String>,
    skeletons: Vec<String>,
}

/// A word of a running text, ready to be compared with words of names.
#[derive(Clone, Debug)]
pub struct Heard {
    /// The word in plain Latin letters.
    pub folded: String,
    /// Its script.
    pub script: Script,
    sounds: Vec<Sound>,
}

impl Heard {
    /// Takes a word as it stands in a text.
    pub fn of(word: &str) -> Heard {
        let plain = plain(word);
        let script = Script::of(&plain);
        let mut taken = spellings(&plain);
        if script == Script::Vowelless {
            taken.extend(without_prefixes(&plain));
        }
        // What stands behind an apostrophe may be an ending: Zvyozdkin's, Yılmaz'ın.
        if let Some((before, ending)) = plain.rsplit_once(is_apostrophe)
            && ending.chars().count() <= 4
            && before.chars().count() > 2
        {
            taken.extend(spellings(before));
        }
        let mut sounds: Vec<Sound> = Vec::new();
        let mut folded = String::new();
        for text in taken {
            let text = latin(&text);
            if text.is_empty() {
                continue;
            }
            if folded.is_empty() {
                folded.clone_from(&text);
            }
            let readings = readings(&text);
            if sounds.iter().all(|sound| sound.readings != readings) {
                let skeletons = skeletons(&text, &readings, script == Script::Vowelless);
                sounds.push(Sound {
                    readings,
                    skeletons,
                });
            }
        }
        Heard {
            folded,
            script,
            sounds,
        }
    }

    /// Its readings, in every way in which it may be taken.
    pub fn readings(&self) -> impl Iterator<Item = &str> {
        self.sounds
            .iter()
            .flat_map(|sound| sound.readings.iter().map(String::as_str))
    }

    /// Its consonants, in every way in which it may be taken.
    pub fn skeletons(&self) -> impl Iterator<Item = &str> {
        self.sounds
            .iter()
            .flat_map(|sound| sound.skeletons.iter().map(String::as_str))
    }
}

/// How a word is declined, by how it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Declined {
    /// Громов, Nowak.
    Consonant,
    /// Сергей, Достоевский.
    I,
    /// Анна, Громова, Достоевская.
    A,
    /// Шевченко.
    O,
    /// Παπαδόπουλος, Kazlauskas: the ending is taken off.
    S,
    /// It is not.
    Not,
}

/// What the forms of a word of a name begin with.
#[derive(Clone, Debug)]
pub struct Stem {
    /// The beginning, in a reading.
    pub key: String,
    /// What the word itself has after it.
    tail: String,
    declined: Declined,
    /// Whether the stem is changed, so that an ending must follow: Павл- of Павел.
    changed: bool,
}

/// A word of a name.
#[derive(Clone, Debug)]
pub struct NameWord {
    /// The word in plain Latin letters.
    pub folded: String,
    /// Its script.
    pub script: Script,
    /// What its forms begin with.
    pub stems: Vec<Stem>,
    /// Its consonants, for comparison with scripts that leave vowels out.
    pub skeletons: Vec<String>,
}

/// Fewest letters of a stem.
const SHORTEST_STEM: usize = 2;
/// Fewest consonants by which a word is told across scripts.
const FEWEST_CONSONANTS: usize = 2;
/// Fewest consonants that tell a word alone across scripts.
const TELLING_CONSONANTS: usize = 4;

impl NameWord {
    /// Takes a word of a name.
    pub fn of(word: &str) -> NameWord {
        let plain = plain(word);
        let script = Script::of(&plain);
        let mut taken = spellings(&plain);
        if script == Script::Vowelless
            && let Some(bare) = plain.strip_prefix("ال").filter(|b| b.chars().count() > 2)
        {
            taken.push(bare.to_owned());
        }
        let mut own = NameWord {
            folded: latin(&plain),
            script,
            stems: Vec::new(),
            skeletons: Vec::new(),
        };
        for text in taken {
            let text = latin(&text);
            let readings = readings(&text);
            for skeleton in skeletons(&text, &readings, script == Script::Vowelless) {
                if skeleton.len() >= FEWEST_CONSONANTS && !own.skeletons.contains(&skeleton) {
                    own.skeletons.push(skeleton);
                }
            }
            for reading in readings.iter().filter(|reading| !reading.is_empty()) {
                for stem in stems(reading) {
                    let known = own.stems.iter().any(|other| {
                        other.key == stem.key
                            && other.tail == stem.tail
                            && other.changed == stem.changed
                    });
                    if !known {
                        own.stems.push(stem);
                    }
                }
            }
        }
        own
    }

    /// Whether a word of a text is a form of this one.
    pub fn form(&self, heard: &Heard) -> Option<Grade> {
        if self.is_across(heard) {
            return self.across(heard);
        }
        self.stems
            .iter()
            .flat_map(|stem| {
                heard
                    .readings()
                    .filter_map(move |reading| stem.graded(reading, heard.script))
            })
            .max()
    }

    /// Whether just one of the two is in a script that leaves vowels out.
    pub fn is_across(&self, heard: &Heard) -> bool {
        (self.script == Script::Vowelless) != (heard.script == Script::Vowelless)
    }

    /// As [`Self::form`], by consonants alone, where just one of the two has vowels.
    pub fn across(&self, heard: &Heard) -> Option<Grade> {
        if !self.is_across(heard) {
            return None;
        }
        let most = heard
            .skeletons()
            .filter(|own| self.skeletons.iter().any(|other| other == own))
            .map(str::len)
            .max()?;
        if most < FEWEST_CONSONANTS {
            return None;
        }
        Some(match most >= TELLING_CONSONANTS {
            true => Grade::Inflected,
            false => Grade::Weak,
        })
    }
}

impl Stem {
    /// What stands after the word itself.
    pub fn after_whole<'r>(&self, reading: &'r str) -> Option<&'r str> {
        if self.changed {
            return None;
        }
        reading
            .strip_prefix(self.key.as_str())?
            .strip_prefix(self.tail.as_str())
    }

    /// How surely a reading is a form of the word, by what it has after the stem.
    pub fn graded(&self, reading: &str, script: Script) -> Option<Grade> {
        let rest = reading.strip_prefix(self.key.as_str())?;
        if rest == self.tail && !self.changed {
            return Some(Grade::Whole);
        }
        if script == Script::Vowelless {
            return None;
        }
        let (own, other) = endings(self.declined, &self.tail);
        let is_slavic = matches!(script, Script::Cyrillic | Script::Latin | Script::Other);
        // Soft endings (Игоря) are told by the letters of Cyrillic alone: Romania is none of Roman.
        let soft = self.declined == Declined::Consonant && matches!(rest, "ia" | "iu");
        if is_slavic
            && own.contains(&rest)
            && !(self.changed && rest.is_empty())
            && !(soft && script != Script::Cyrillic)
        {
            // In Latin letters a surname in -ov or -in with an -a is a woman's.
            let woman = script == Script::Latin
                && rest == "a"
                && ["ov", "ev", "in"].iter().any(|end| self.key.ends_with(end));
            return Some(if woman { Grade::Weak } else { Grade::Inflected });
        }
        if is_slavic && other.contains(&rest) && !self.changed {
            return Some(Grade::Weak);
        }
        if self.changed {
            return None;
        }
        let (list, stem): (&[&str], &str) = match script {
            Script::Georgian => (GEORGIAN, ""),
            Script::Armenian => (ARMENIAN, self.tail.as_str()),
            Script::Cyrillic => (TURKIC, self.tail.as_str()),
            Script::Latin => (AGGLUTINATED, self.tail.as_str()),
            _ => return None,
        };
        let ending = match rest.strip_prefix(stem) {
            // Georgian keeps the vowel of some names and drops that of others.
            Some(ending) if script == Script::Georgian => {
                ending.strip_prefix(self.tail.as_str()).unwrap_or(ending)
            }
            Some(ending) => ending,
            None => return None,
        };
        let long = self.key.len() + self.tail.len() >= 5;
        (list.contains(&ending)).then_some(match long {
            true => Grade::Inflected,
            false => Grade::Weak,
        })
    }
}

/// Endings of cases after consonants (Russian, Ukrainian, Polish, Czech, South Slavic), in readings.
const AFTER_CONSONANT: &[&str] = &[
    "", "a", "u", "om", "em", "im", "iom", "e", "i", "imi", "am", "ami", "ovi", "evi", "ia", "iu",
];
/// Of words in -y, -i, -ey.
const AFTER_I: &[&str] = &[
    "i", "ia", "iu", "em", "im", "om", "ogo", "oho", "omu", "ego", "emu", "e", "imi", "eia", "eiu",
    "evi", "iom", "ohu", "oga",
];
/// Of words in -a, -ya.
const AFTER_A: &[&str] = &[
    "a", "ia", "i", "e", "u", "iu", "oi", "oiu", "ei", "eiu", "o", "ami", "am", "ioi", "om",
];
/// Of women's names that are declined as adjectives.
const AFTER_AIA: &[&str] = &["aia", "oi", "uiu", "oiu"];
/// Of words in -o.
const AFTER_O: &[&str] = &["o", "a", "u", "om", "ovi", "evi", "em", "e", "i", "oi"];
/// Of Greek and Lithuanian words, whose ending is taken off.
const AFTER_S: &[&str] = &[
    "os", "u", "o", "on", "e", "as", "a", "is", "i", "es", "us", "ui", "io", "iui", "ai", "ei",
    "ia", "eni", "iene", "aite", "oi",
];
/// Georgian cases and postpositions.
const GEORGIAN: &[&str] = &[
    "i", "is", "isa", "ma", "m", "s", "sa", "it", "ad", "o", "istvis", "isgan", "tan", "stan",
    "ze", "ebi", "e", "em", "es", "as", "am", "ati", "a", "tvis", "astan", "estan", "istan",
    "ikos",
];
/// Armenian cases and the article.
const ARMENIAN: &[&str] = &[
    "i", "in", "ic", "ov", "um", "n", "ne", "e", "ner", "u", "s", "its", "ani", "anic",
];
/// Endings of Turkic languages in Cyrillic letters.
const TURKIC: &[&str] = &[
    "nin", "tin", "din", "ning", "ting", "ding", "ga", "ka", "ge", "ke", "ni", "ti", "di", "da",
    "de", "ta", "te", "dan", "den", "tan", "ten", "nan", "nen", "men", "ben", "pen", "lar", "ler",
    "na", "ne", "in", "un",
];
/// Endings of other languages in Latin letters: English, German, Turkic, Finnish, Hungarian, Baltic.
const AGGLUTINATED: &[&str] = &[
    "s", "es", "en", "n", "in", "un", "da", "de", "dan", "den", "la", "le", "ni", "ning", "ga",
    "lla", "sa", "lta", "sta", "ta", "t", "ot", "et", "at", "ak", "nak", "nek", "ban", "ben",
    "val", "vel", "al", "el", "ra", "re", "hoz", "hez", "tol", "rol", "ne", "ul", "ile",
];

/// The endings of a word's own forms, and those of the other gender's form.
fn endings(declined: Declined, tail: &str) -> (&'static [&'static str], &'static [&'static str]) {
    match declined {
        Declined::Consonant => (AFTER_CONSONANT, &["oi", "oiu", "aia", "uiu", "ei"]),
        Declined::I => (AFTER_I, &["aia", "oi", "uiu", "a", "ei", "u", "oiu"]),
        Declined::A if tail == "aia" => (AFTER_AIA, &["i", "ogo", "omu", "im", "om", "a", "u"]),
        Declined::A => (AFTER_A, &["", "im", "aia", "uiu", "em"]),
        Declined::O => (AFTER_O, &[]),
        Declined::S => (AFTER_S, &[]),
        Declined::Not => (&[], &[]),
    }
}

/// What the forms of a reading begin with.
fn stems(reading: &str) -> Vec<Stem> {
    let cut = reading.trim_end_matches(is_vowel);
    let (key, tail) = reading.split_at(cut.len());
    if key.len() < SHORTEST_STEM {
        return vec![Stem {
            key: reading.to_owned(),
            tail: String::new(),
            declined: Declined::Not,
            changed: false,
        }];
    }
    let declined = match tail {
        "" => Declined::Consonant,
        "i" | "ei" | "oi" => Declined::I,
        "a" | "ia" | "aia" | "eia" => Declined::A,
        "o" | "io" => Declined::O,
        _ => Declined::Not,
    };
    let stem = |key: &str, tail: &str, declined, changed| Stem {
        key: key.to_owned(),
        tail: tail.to_owned(),
        declined,
        changed,
    };
    let mut found = vec![stem(key, tail, declined, false)];
    match declined {
        Declined::Consonant => {
            // Павел, Павла; Кравец, Кравца: the last vowel goes.
            let letters: Vec<char> = key.chars().collect();
            if let [.., before, vowel @ ('e' | 'o' | 'i'), last] = letters.as_slice()
                && !is_vowel(*before)
                && "lkcnr".contains(*last)
            {
                let length = key.len() - vowel.len_utf8() - last.len_utf8();
                let without = format!("{}{last}", &key[..length]);
                found.push(stem(&without, "", Declined::Consonant, true));
            }
            for end in ["os", "as", "is", "es", "us"] {
                if let Some(bare) = key.strip_suffix(end).filter(|bare| bare.len() > 3) {
                    found.push(stem(bare, end, Declined::S, true));
                }
            }
        }
        // Ольга, Ользі: the last consonant softens.
        Declined::A => {
            let soft = match key.chars().last() {
                Some('g') => Some('z'),
                Some('k') => Some('c'),
                Some('h') => Some('s'),
                _ => None,
            };
            if let Some(soft) = soft {
                let soft = format!("{}{soft}", &key[..key.len() - 1]);
                found.push(Stem {
                    declined: Declined::A,
                    ..stem(&soft, "", Declined::A, true)
                });
            }
        }
        _ => {}
    }
    found
}

/// A word in lower case, composed, without what is not seen; letters that are written in several
/// ways in one.
fn plain(word: &str) -> String {
    let composed: String = word.nfkc().filter(|letter| !is_silent(*letter)).collect();
    composed
        .to_lowercase()
        .nfc()
        .map(|letter| match letter {
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            'ى' | 'ئ' | 'ی' => 'ي',
            'ة' => 'ه',
            'ؤ' => 'و',
            'ک' => 'ك',
            other => other,
        })
        .collect()
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '`' | '’' | '‘' | 'ʼ' | '´')
}

/// A word of a text in plain Latin letters, as [`Heard::folded`] has it.
pub fn folded_word(word: &str) -> String {
    latin(&plain(word))
}

/// A word in plain Latin letters.
fn latin(plain: &str) -> String {
    let mut text = any_ascii::any_ascii(plain);
    text.retain(|letter| letter.is_ascii_alphanumeric());
    text.make_ascii_lowercase();
    text
}

/// Letters that are also written in other ways, or whose sound their plain form loses.
const SPELLED: [(&str, &str); 20] = [
    ("ä", "ae"),
    ("ö", "oe"),
    ("ü", "ue"),
    ("å", "aa"),
    ("ø", "oe"),
    ("š", "sh"),
    ("ž", "zh"),
    ("č", "ch"),
    ("ć", "ch"),
    ("ś", "sh"),
    ("ż", "zh"),
    ("ź", "zh"),
    ("ş", "sh"),
    ("ș", "sh"),
    ("ç", "ch"),
    ("sz", "sh"),
    ("cz", "ch"),
    ("rz", "zh"),
    ("ου", "u"),
    ("μπ", "b"),
];

/// The ways in which a word may be meant: with letters of another script that look alike, with
/// vowels spelled out (Müller, Mueller), Ukrainian г as h.
fn spellings(plain: &str) -> Vec<String> {
    let mut found = vec![plain.to_owned()];
    let has = |range: std::ops::RangeInclusive<char>| plain.chars().any(|c| range.contains(&c));
    if has('a'..='z') && has('\u{400}'..='\u{52f}') {
        let map = |from: &str, to: &str| -> String {
            plain
                .chars()
                .map(|letter| {
                    let at = from.chars().position(|own| own == letter);
                    at.and_then(|at| to.chars().nth(at)).unwrap_or(letter)
                })
                .collect()
        };
        const LATIN: &str = "aceopxykmtbhi";
        const CYRILLIC: &str = "асеорхукмтвні";
        found.push(map(LATIN, CYRILLIC));
        found.push(map(CYRILLIC, LATIN));
    }
    let mut spelled = plain.to_owned();
    for (letter, sound) in SPELLED {
        if spelled.contains(letter) {
            spelled = spelled.replace(letter, sound);
        }
    }
    if spelled != plain {
        found.push(spelled);
    }
    if plain.contains('г') {
        found.push(plain.replace('г', "х"));
    }
    found
}

/// A word of Arabic or Hebrew without what may be written together with its beginning: and, in, to,
/// the.
fn without_prefixes(plain: &str) -> Vec<String> {
    const JOINED: [&str; 14] = [
        "و", "ف", "ب", "ل", "ك", "س", "ال", "ו", "ה", "ב", "ל", "מ", "ש", "כ",
    ];
    let mut found: Vec<String> = Vec::new();
    let mut open = vec![plain.to_owned()];
    for _ in 0..3 {
        let mut next = Vec::new();
        for word in open {
            for prefix in JOINED {
                if let Some(rest) = word.strip_prefix(prefix)
                    && rest.chars().count() > 2
                    && !found.iter().any(|known| known == rest)
                {
                    found.push(rest.to_owned());
                    next.push(rest.to_owned());
                }
            }
        }
        open = next;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Grade, Heard, NameWord};

    fn grade(name: &str, text: &str) -> Option<Grade> {
        NameWord::of(name).form(&Heard::of(text))
    }

    #[test]
    fn cases_of_grammar_are_forms() {
        for (name, forms) in [
            (
                "Бурлаков",
                &[
                    "Бурлакова",
                    "Бурлакову",
                    "Бурлаковым",
                    "Бурлакове",
                    "БУРЛАКОВА",
                ][..],
            ),
            (
                "Burlakov",
                &[
                    "Бурлакова",
                    "Бурлаковым",
                    "Burlakov's",
                    "Burlakow",
                    "Burlakoff",
                ],
            ),
            (
                "Матвей",
                &["Матвея", "Матвею", "Матвеем", "Матвее", "Matvei", "Matvey"],
            ),
            (
                "Дарья",
                &["Дарьи", "Дарье", "Дарью", "Дарьей", "Daria", "Darya"],
            ),
            ("Милонова", &["Милоновой", "Милонову", "Milonova"]),
            ("Раевская", &["Раевской", "Раевскую", "Raevskaya"]),
            (
                "Раевский",
                &["Раевского", "Раевскому", "Раевским", "Raevsky"],
            ),
            ("Павел", &["Павла", "Павлу", "Павлом", "Pavel"]),
            ("Пётр", &["Петра", "Петру", "Петр", "Pyotr", "Petr"]),
            ("Марченко", &["Марченка", "Марченкові", "Marchenko"]),
            ("Остап", &["Остапа", "Остапові", "Остапом"]),
            ("Halyna", &["Галина", "Галини", "Галину"]),
            ("Nowicki", &["Nowickiego", "Nowickiemu", "Nowickim"]),
            ("Sedláková", &["Sedlakova", "Sedlákové", "Sedlákovou"]),
            ("Ντίνος", &["Ντίνου", "Ντίνο"]),
            (
                "გელაშვილი",
                &["გელაშვილმა", "გელაშვილს", "გელაშვილის", "Gelashvili"],
            ),
            ("منير", &["ومنير", "لمنير", "مُنير"]),
            ("الحداد", &["والحداد", "للحداد", "الحدّاد", "حداد"]),
            ("Müller", &["Mueller", "Muller", "Müllers"]),
        ] {
            for form in forms {
                assert!(
                    grade(name, form) >= Some(Grade::Inflected),
                    "{name}: {form} {:?}",
                    grade(name, form)
                );
            }
        }
    }

    #[test]
    fn other_words_are_none() {
        for (name, other) in [
            ("Бурлаков", "Бурлака"),
            ("Бурлаков", "бурлак"),
            ("Марк", "Марта"),
            ("Анна", "Аннексия"),
            ("Roman", "Romania"),
            ("Ivan", "Ivanov"),
            ("Сергей", "Сергиев"),
        ] {
            assert_eq!(grade(name, other), None, "{name}: {other}");
        }
    }

    #[test]
    fn the_form_of_the_other_gender_tells_little() {
        assert_eq!(grade("Бурлаков", "Бурлаковой"), Some(Grade::Weak));
        assert_eq!(grade("Бурлакова", "Бурлаков"), Some(Grade::Weak));
        assert_eq!(grade("Burlakov", "Burlakova"), Some(Grade::Weak));
    }
}
