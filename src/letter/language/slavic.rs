//! Russian and Ukrainian: cases of the names of bodies, laws and sentences, and forms of verbs. A name
//! of a body is declined only where it begins with a noun of the language's list (`nouns.tsv`), with
//! adjectives before it that agree with it: "Кассационный суд Велии", "Кассационным судом Велии". Names
//! of people never are: in all other cases there is no answer, and the words find another frame.

/// The list of a language.
fn nouns_of(tag: &str) -> &'static str {
    match tag {
        "ru" => include_str!("../languages/ru/nouns.tsv"),
        "uk" => include_str!("../languages/uk/nouns.tsv"),
        _ => "",
    }
}

/// A noun of the list.
struct Noun {
    /// m, f, n, p; mp for an office after which the name of its holder may stand.
    gender: &'static str,
    /// Genitive, dative, instrumental, prepositional.
    forms: [&'static str; 4],
}

fn noun(tag: &str, word: &str) -> Option<Noun> {
    let word = word.to_lowercase().replace('\'', "’");
    nouns_of(tag).lines().find_map(|line| {
        let mut cells = line.split('\t');
        if cells.next()? != word {
            return None;
        }
        Some(Noun {
            gender: cells.next()?,
            forms: [cells.next()?, cells.next()?, cells.next()?, cells.next()?],
        })
    })
}

/// Endings of adjectives: of the nominative, and in its place in the four cases.
type Endings = (&'static str, [&'static str; 4]);

const RU: [(&str, &[Endings]); 4] = [
    (
        "m",
        &[
            ("гий", ["гого", "гому", "гим", "гом"]),
            ("кий", ["кого", "кому", "ким", "ком"]),
            ("хий", ["хого", "хому", "хим", "хом"]),
            ("ий", ["его", "ему", "им", "ем"]),
            ("ый", ["ого", "ому", "ым", "ом"]),
            ("кой", ["кого", "кому", "ким", "ком"]),
            ("ой", ["ого", "ому", "ым", "ом"]),
        ],
    ),
    (
        "f",
        &[
            ("шая", ["шей", "шей", "шей", "шей"]),
            ("щая", ["щей", "щей", "щей", "щей"]),
            ("ая", ["ой", "ой", "ой", "ой"]),
            ("яя", ["ей", "ей", "ей", "ей"]),
        ],
    ),
    (
        "n",
        &[
            ("гое", ["гого", "гому", "гим", "гом"]),
            ("кое", ["кого", "кому", "ким", "ком"]),
            ("ое", ["ого", "ому", "ым", "ом"]),
            ("ее", ["его", "ему", "им", "ем"]),
        ],
    ),
    (
        "p",
        &[
            ("ые", ["ых", "ым", "ыми", "ых"]),
            ("ие", ["их", "им", "ими", "их"]),
        ],
    ),
];

const UK: [(&str, &[Endings]); 4] = [
    (
        "m",
        &[
            ("ній", ["нього", "ньому", "нім", "ньому"]),
            ("ий", ["ого", "ому", "им", "ому"]),
        ],
    ),
    (
        "f",
        &[
            ("ня", ["ньої", "ній", "ньою", "ній"]),
            ("а", ["ої", "ій", "ою", "ій"]),
        ],
    ),
    (
        "n",
        &[
            ("нє", ["нього", "ньому", "нім", "ньому"]),
            ("е", ["ого", "ому", "им", "ому"]),
        ],
    ),
    ("p", &[("і", ["их", "им", "ими", "их"])]),
];

/// An adjective in a case; none where the word is no adjective of that gender.
fn adjective(tag: &str, gender: &str, case: usize, word: &str) -> Option<String> {
    let table = if tag == "uk" { &UK } else { &RU };
    let (_, endings) = table.iter().find(|(own, _)| gender.starts_with(own))?;
    endings.iter().find_map(|(ending, forms)| {
        let stem = word.strip_suffix(ending)?;
        let long = stem.chars().count() > 1;
        Some(format!("{stem}{}", forms.get(case)?)).filter(|_| long)
    })
}

/// Where the noun is with which a name begins, after at most four adjectives.
fn head(tag: &str, words: &[&str]) -> Option<(usize, Noun)> {
    let (at, noun) = words
        .iter()
        .take(5)
        .enumerate()
        .find_map(|(at, word)| Some((at, noun(tag, word)?)))?;
    let agree = words
        .iter()
        .take(at)
        .all(|word| adjective(tag, noun.gender, 0, word).is_some());
    agree.then_some((at, noun))
}

/// Which case: gen, dat, ins or loc.
fn case_of(name: &str) -> Option<usize> {
    ["gen", "dat", "ins", "loc"]
        .iter()
        .position(|own| *own == name)
}

/// A name, or a list of names, in a case; empty where that is not certain.
pub(super) fn in_case(tag: &str, case: &str, text: &str) -> String {
    let Some(case) = case_of(case) else {
        return String::new();
    };
    let mut out = String::new();
    for (at, (between, piece)) in pieces(text).into_iter().enumerate() {
        out.push_str(between);
        let goes_on = at > 0 && piece.starts_with(|c: char| c.is_lowercase() || c.is_numeric());
        match phrase(tag, case, piece) {
            Some(declined) => out.push_str(&declined),
            // "Министерство труда и социальной защиты": what follows depends on the noun as before.
            None if goes_on => out.push_str(piece),
            None => return String::new(),
        }
    }
    out
}

/// One name in a case.
fn phrase(tag: &str, case: usize, text: &str) -> Option<String> {
    let words: Vec<&str> = text.split(' ').collect();
    let first = *words.first()?;
    // Acronyms are not declined.
    let letters: Vec<char> = first.chars().filter(|c| c.is_alphabetic()).collect();
    if letters.len() > 1 && letters.iter().all(|c| c.is_uppercase()) {
        return Some(text.to_owned());
    }
    let (at, noun) = head(tag, &words)?;
    let after = words.get(at + 1);
    if noun.gender == "mp" && after.is_some_and(|word| word.starts_with(char::is_uppercase)) {
        return None;
    }
    let mut out: Vec<String> = Vec::new();
    for word in words.iter().take(at) {
        out.push(adjective(tag, noun.gender, case, word)?);
    }
    let form = *noun.forms.get(case)?;
    let capital = words.get(at)?.starts_with(char::is_uppercase);
    out.push(if capital {
        super::capitalised(form)
    } else {
        form.to_owned()
    });
    out.extend(words.iter().skip(at + 1).map(|word| (*word).to_owned()));
    Some(out.join(" "))
}

/// The names of a list, each with what stands before it; what stands in quotation marks or brackets
/// is not taken apart.
fn pieces(text: &str) -> Vec<(&str, &str)> {
    const BETWEEN: [&str; 5] = [", ", " и ", " та ", " і ", " й "];
    let mut out = Vec::new();
    let (mut between, mut start, mut depth) = ("", 0_usize, 0_i32);
    for (at, c) in text.char_indices() {
        match c {
            '«' | '“' | '(' | '[' => depth += 1,
            '»' | '”' | ')' | ']' => depth -= 1,
            _ if depth == 0 && at >= start => {
                let rest = text.get(at..).unwrap_or_default();
                if let Some(found) = BETWEEN.iter().find(|own| rest.starts_with(**own)) {
                    out.push((between, text.get(start..at).unwrap_or_default()));
                    between = found;
                    start = at + found.len();
                }
            }
            _ => {}
        }
    }
    out.push((between, text.get(start..).unwrap_or_default()));
    out
}

/// A body by its name: as it is where it begins with a noun that is declined, else after the noun of
/// its kind, which is: "суд «Meskari City Court»".
pub(super) fn called(tag: &str, noun: &str, name: &str) -> String {
    if name.is_empty() || !in_case(tag, "ins", name).is_empty() {
        return name.to_owned();
    }
    format!("{noun} {}", quoted(name))
}

/// How a verb agrees with the name of a body: female, male, neuter or many; other where its first
/// noun is not known.
pub(super) fn agreement(tag: &str, text: &str) -> &'static str {
    let list = pieces(text);
    let words: Vec<&str> = list
        .first()
        .map(|(_, piece)| piece.split(' ').collect())
        .unwrap_or_default();
    match head(tag, &words) {
        Some((_, noun)) => match noun.gender {
            "f" => "female",
            "n" => "neuter",
            "p" => "many",
            _ => "male",
        },
        None => "other",
    }
}

/// A passive: of "задержан", "была задержана"; of "затриманий", "була затримана"; where the gender of
/// the subject is not known, the last text, in the present, which has none.
pub(super) fn passive(agreement: &str, participle: &str, without: &str) -> String {
    let ukrainian = participle.ends_with("ий");
    let was = match (agreement, ukrainian) {
        ("male", false) => "был",
        ("female", false) => "была",
        ("neuter", false) => "было",
        ("many", false) => "были",
        ("male", true) => "був",
        ("female", true) => "була",
        ("neuter", true) => "було",
        ("many", true) => "були",
        _ => return without.to_owned(),
    };
    format!("{was} {}", participle_of(agreement, participle, without))
}

/// The same without "была", as headlines have it.
pub(super) fn participle_of(agreement: &str, participle: &str, without: &str) -> String {
    let (stem, [male, female, neuter, many]) = match participle.strip_suffix("ий") {
        Some(stem) => (stem, ["ий", "а", "е", "і"]),
        None => (participle, ["", "а", "о", "ы"]),
    };
    let ending = match agreement {
        "male" => male,
        "female" => female,
        "neuter" => neuter,
        "many" => many,
        _ => return without.to_owned(),
    };
    format!("{stem}{ending}")
}

/// A count with its noun: "1 раз", "3 раза", "5 раз"; what is no number, with the last form.
pub(super) fn counted(count: &str, forms: [&str; 3]) -> String {
    let [one, few, many] = forms;
    let digits: String = count.chars().filter(|c| !c.is_whitespace()).collect();
    let form = match digits.parse::<u64>() {
        Ok(number) => match (number % 10, number % 100) {
            (_, 11..=14) => many,
            (1, _) => one,
            (2..=4, _) => few,
            _ => many,
        },
        Err(_) => many,
    };
    format!("{count} {form}")
}

/// A place after a clause: as it stands where it begins with a preposition, else in brackets, for
/// names of places are not declined.
pub(super) fn place(text: &str) -> String {
    const PREPOSITIONS: [&str; 18] = [
        "в",
        "во",
        "на",
        "у",
        "под",
        "около",
        "возле",
        "близ",
        "при",
        "за",
        "перед",
        "из",
        "по",
        "біля",
        "поблизу",
        "між",
        "между",
        "недалеко",
    ];
    let first = text.split(' ').next().unwrap_or_default().to_lowercase();
    if text.is_empty() {
        String::new()
    } else if PREPOSITIONS.contains(&first.as_str()) {
        format!(" {}", super::lowered(text))
    } else {
        format!(" ({text})")
    }
}

/// A verb in the past: of "получил", "получила"; of "зазнав", "зазнала"; of "подвергся",
/// "подверглась"; where the gender of the subject is not known, the last text, in the present.
pub(super) fn past(agreement: &str, verb: &str, without: &str) -> String {
    let (bare, reflexive) = match verb.strip_suffix("ся") {
        Some(bare) => (bare, true),
        None => (verb, false),
    };
    let (stem, ukrainian) = match bare.strip_suffix('в') {
        Some(stem) => (stem, true),
        None => (bare.strip_suffix('л').unwrap_or(bare), false),
    };
    let ending = match agreement {
        "male" => return verb.to_owned(),
        "female" => "ла",
        "neuter" => "ло",
        "many" => "ли",
        _ => return without.to_owned(),
    };
    let particle = match (reflexive, ukrainian) {
        (false, _) => "",
        (true, true) => "ся",
        (true, false) => "сь",
    };
    format!("{stem}{ending}{particle}")
}

/// What a summary adds to the noun with which it and the label of its kind begin: "по телефону" of
/// "Угрозы по телефону"; none where more than circumstances follow.
pub(super) fn rest_of(summary: &str, label: &str) -> Option<String> {
    const AFTER: [&str; 24] = [
        "в",
        "во",
        "на",
        "по",
        "у",
        "возле",
        "около",
        "под",
        "через",
        "после",
        "перед",
        "при",
        "за",
        "из",
        "с",
        "со",
        "від",
        "з",
        "біля",
        "під",
        "після",
        "із",
        "зі",
        "до",
    ];
    let stem = |text: &str| -> String {
        let word = text.split(' ').next().unwrap_or_default().to_lowercase();
        word.chars().take(5).collect()
    };
    let summary = summary.trim_end_matches('.');
    let (_, rest) = summary.split_once(' ')?;
    let words: Vec<&str> = rest.split(' ').collect();
    // A verb, or a participle after its noun, would make it a sentence.
    let verb = |word: &&str| {
        [
            "ли", "ла", "ло", "лся", "лась", "лись", "ны", "ты", "но", "то", "ть", "ти",
        ]
        .iter()
        .any(|ending| word.ends_with(ending))
    };
    let plain = !rest.contains([',', '.', ';', ':', '–', '—', '(']) && !words.iter().any(verb);
    let known = AFTER.contains(words.first()?);
    (known && plain && words.len() < 7 && label.split(' ').any(|word| stem(word) == stem(summary)))
        .then(|| rest.to_owned())
}

/// A name in quotation marks, unless some of it stands in them already.
pub(super) fn quoted(text: &str) -> String {
    if text.contains(['«', '“', '"']) {
        text.to_owned()
    } else {
        format!("«{text}»")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_bodies_are_declined_where_their_noun_is_known() {
        let cases = [
            (
                "ru",
                "ins",
                "Районный суд города Озёрска",
                "Районным судом города Озёрска",
            ),
            (
                "ru",
                "gen",
                "Высшая квалификационная коллегия",
                "Высшей квалификационной коллегии",
            ),
            ("ru", "ins", "полиция и МВД", "полицией и МВД"),
            (
                "ru",
                "ins",
                "Министерство труда и социальной защиты",
                "Министерством труда и социальной защиты",
            ),
            ("ru", "ins", "Полиция и Пётр Лужин", ""),
            ("ru", "ins", "Пётр Лужин", ""),
            ("ru", "ins", "судья Лужин", ""),
            (
                "ru",
                "dat",
                "часть 2 статьи 8 и статья 9",
                "части 2 статьи 8 и статье 9",
            ),
            ("uk", "ins", "Національна поліція", "Національною поліцією"),
            (
                "uk",
                "loc",
                "Окружний суд міста Дубна",
                "Окружному суді міста Дубна",
            ),
        ];
        for (tag, case, name, expected) in cases {
            assert_eq!(in_case(tag, case, name), expected, "{name}");
        }
    }

    #[test]
    fn bodies_whose_names_are_not_declined_stand_after_a_noun_that_is() {
        let court = called("ru", "суд", "Town Court");
        assert_eq!(in_case("ru", "ins", &court), "судом «Town Court»");
        assert_eq!(called("uk", "суд", "Міський суд"), "Міський суд");
        assert_eq!(
            called("ru", "организация", "«Берег»"),
            "организация «Берег»"
        );
    }

    #[test]
    fn circumstances_of_a_summary_are_told_in_the_clause() {
        let rest = |summary, label| rest_of(summary, label).unwrap_or_default();
        assert_eq!(rest("Слежка у подъезда", "слежка"), "у подъезда");
        assert_eq!(rest("Слежка у подъезда, снимки", "слежка"), "");
        assert_eq!(rest("Звонок с угрозой", "угроза"), "");
    }

    #[test]
    fn verbs_agree_and_have_no_gender_where_none_is_known() {
        assert_eq!(passive("female", "обыскан", "—"), "была обыскана");
        assert_eq!(passive("many", "звільнений", "—"), "були звільнені");
        assert_eq!(passive("other", "звільнений", "—"), "—");
        assert_eq!(participle_of("male", "осужден", "—"), "осужден");
        assert_eq!(counted("22", ["суд", "суда", "судов"]), "22 суда");
        assert_eq!(counted("11", ["суд", "суда", "судов"]), "11 судов");
        assert_eq!(place("У входа"), " у входа");
        assert_eq!(place("Озёрск"), " (Озёрск)");
        assert_eq!(past("female", "подвергся", "—"), "подверглась");
        assert_eq!(past("many", "повернувся", "повертається"), "повернулися");
        assert_eq!(past("neuter", "исчез", "исчезает"), "исчезло");
        assert_eq!(agreement("ru", "Общество «Берег»"), "neuter");
        assert_eq!(agreement("ru", "«Берег»"), "other");
    }
}
