//! Spelling: the sounds behind the letters of a folded word. The same Cyrillic or Arabic name is
//! romanized in many ways (Khamroev, Hamroyev, Chamrojew, Xamroev); read by sound, those are one.
//! Where letters are read differently by language (`ch`, `x`, `j`, `c`), a word has several
//! readings.
//!
//! Letters of a reading: `h` also stands for kh, `S` sh, `Z` zh and j, `C` ch, `c` ts, `i` also
//! for y, `v` also for w.

/// Most readings of a word.
const MOST_READINGS: usize = 8;
/// Most letters of a word that are read: longer ones are no names.
const LONGEST: usize = 40;

/// Groups of letters and how they may be read, the longest first.
const GROUPS: &[(&str, &[&str])] = &[
    ("schtsch", &["SC"]),
    ("shch", &["SC"]),
    ("dsch", &["Z"]),
    ("tsch", &["C"]),
    ("tch", &["C"]),
    ("sch", &["S"]),
    ("dzh", &["Z"]),
    ("dj", &["Z"]),
    ("kh", &["h"]),
    ("zh", &["Z"]),
    ("sh", &["S"]),
    ("ch", &["C", "h", "S"]),
    ("ck", &["k"]),
    ("ph", &["f"]),
    ("th", &["t"]),
    ("dh", &["d"]),
    ("gh", &["g"]),
    ("ts", &["c"]),
    ("tz", &["c"]),
    ("ou", &["u"]),
    ("oo", &["u", "o"]),
    ("ee", &["i", "e"]),
    ("yo", &["io", "e"]),
    ("ce", &["se", "ce"]),
    ("ci", &["si", "ci"]),
    ("c", &["k", "c"]),
    ("q", &["k"]),
    ("x", &["ks", "h", "S"]),
    ("w", &["v"]),
    ("y", &["i"]),
];

/// How a folded word may be read, most likely first; at least one reading.
pub(super) fn readings(word: &str) -> Vec<String> {
    let letters: String = word.chars().take(LONGEST).collect();
    let mut readings = vec![String::new()];
    let mut rest = letters.as_str();
    let mut before = None;
    while let Some(first) = rest.chars().next() {
        let (taken, options): (usize, &[&str]) = if first == 'j' {
            let next = rest[1..].chars().next();
            // After a vowel and before none it is a half-vowel: Sergej, Rejkjavik.
            if before.is_some_and(is_vowel) && next.is_none_or(|c| !is_vowel(c)) {
                (1, &["i"])
            } else {
                (1, &["Z", "i"])
            }
        } else if let Some((group, options)) =
            GROUPS.iter().find(|(group, _)| rest.starts_with(group))
        {
            (group.len(), options)
        } else {
            (first.len_utf8(), &[])
        };
        if options.is_empty() {
            readings.iter_mut().for_each(|reading| reading.push(first));
        } else {
            let room = MOST_READINGS / readings.len();
            readings = options
                .iter()
                .take(room.max(1))
                .flat_map(|option| {
                    readings
                        .iter()
                        .map(move |reading| format!("{reading}{option}"))
                })
                .collect();
        }
        before = rest[..taken].chars().last();
        rest = &rest[taken..];
    }
    let mut settled: Vec<String> = Vec::new();
    for reading in readings {
        let reading = settle(&reading);
        if !settled.contains(&reading) {
            settled.push(reading);
        }
    }
    settled
}

/// What spellings differ in without a difference in sound: double letters, `ie` and `ye` for `e`,
/// a mute `h` at the end, `-eff` and `-off` for `-ev` and `-ov`.
fn settle(reading: &str) -> String {
    let mut plain = String::with_capacity(reading.len());
    for letter in reading.chars() {
        match (plain.chars().last(), letter) {
            (Some(last), letter) if last == letter => {}
            (Some('i'), 'e') => {
                plain.pop();
                if !plain.ends_with('e') {
                    plain.push('e');
                }
            }
            _ => plain.push(letter),
        }
    }
    if plain.len() > 2 && plain.ends_with('h') {
        plain.pop();
    }
    if plain.len() > 3 && (plain.ends_with("ef") || plain.ends_with("of")) {
        plain.pop();
        plain.push('v');
    }
    plain
}

/// The consonants of a word, in each of its readings: what is left to compare where a script
/// leaves vowels out.
pub(super) fn skeletons(word: &str, readings: &[String], vowelless: bool) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut add = |skeleton: String| {
        if found.len() < MOST_READINGS && !found.contains(&skeleton) {
            found.push(skeleton);
        }
    };
    if vowelless {
        // Arabic waw is a consonant or a vowel, and b, f, j also stand for p, v, g of other languages.
        let mut open = vec![String::new()];
        for letter in readings.first().map_or(word, String::as_str).chars() {
            let options: &[&str] = match letter {
                letter if is_vowel(letter) => continue,
                'v' => &["v", ""],
                'b' => &["b", "p"],
                'f' => &["f", "v"],
                'Z' => &["Z", "g"],
                _ => &[],
            };
            if options.is_empty() || open.len() * options.len() > MOST_READINGS {
                open.iter_mut().for_each(|s| s.push(letter));
            } else {
                open = options
                    .iter()
                    .flat_map(|o| open.iter().map(move |s| format!("{s}{o}")))
                    .collect();
            }
        }
        open.into_iter().for_each(|s| add(bare(&s)));
    } else {
        readings.iter().for_each(|reading| add(bare(reading)));
    }
    found
}

/// Consonants without repetition; the last `h` is not heard.
fn bare(reading: &str) -> String {
    let mut skeleton = String::with_capacity(reading.len());
    for letter in reading.chars().filter(|letter| !is_vowel(*letter)) {
        if !skeleton.ends_with(letter) {
            skeleton.push(letter);
        }
    }
    if skeleton.len() > 1 && skeleton.ends_with('h') {
        skeleton.pop();
    }
    skeleton
}

/// Whether a letter of a reading is a vowel.
pub(super) fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// How far two readings are apart: the least sum of the costs of letters put in, left out,
/// exchanged or swapped. Vowels and related consonants cost less than others.
pub(super) fn distance(a: &str, b: &str) -> f64 {
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().collect();
    let mut rows = vec![vec![0.0_f64; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            if i == 0 && j == 0 {
                continue;
            }
            let mut best = f64::INFINITY;
            if i > 0 {
                best = best.min(rows[i - 1][j] + left_out(a[i - 1]));
            }
            if j > 0 {
                best = best.min(rows[i][j - 1] + left_out(b[j - 1]));
            }
            if i > 0 && j > 0 {
                best = best.min(rows[i - 1][j - 1] + exchanged(a[i - 1], b[j - 1]));
            }
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1.0);
            }
            rows[i][j] = best;
        }
    }
    rows[a.len()][b.len()]
}

/// A bound that the distance does not fall below, quick to find: letters that one reading has more of
/// than the other must each be changed.
pub(super) fn least_distance(a: &str, b: &str) -> f64 {
    if !(a.is_ascii() && b.is_ascii()) {
        return 0.0;
    }
    let mut surplus = [0_i32; 128];
    for letter in a.bytes() {
        surplus[usize::from(letter & 127)] += 1;
    }
    for letter in b.bytes() {
        surplus[usize::from(letter & 127)] -= 1;
    }
    let more: i32 = surplus.iter().filter(|count| **count > 0).sum();
    let less: i32 = surplus.iter().filter(|count| **count < 0).sum();
    CHEAPEST * f64::from(more.max(-less))
}

/// The least cost of a change.
const CHEAPEST: f64 = 0.6;

fn left_out(letter: char) -> f64 {
    match letter {
        'h' | 'i' => CHEAPEST,
        letter if is_vowel(letter) => 0.8,
        _ => 1.0,
    }
}

/// Consonants that spellings and ears confuse.
const RELATED: [&str; 8] = ["szc", "SZC", "cC", "dt", "bp", "gkh", "vf", "mn"];

fn exchanged(a: char, b: char) -> f64 {
    if a == b {
        0.0
    } else if is_vowel(a) && is_vowel(b) {
        0.7
    } else if RELATED
        .iter()
        .any(|group| group.contains(a) && group.contains(b))
    {
        0.8
    } else {
        1.0
    }
}

#[cfg(test)]
mod tests {
    use super::{distance, readings, skeletons};

    fn sound_alike(words: &[&str]) {
        let first = readings(words[0]);
        for word in words {
            let own = readings(word);
            assert!(
                own.iter().any(|r| first.contains(r)),
                "{word}: {own:?} {first:?}"
            );
        }
    }

    #[test]
    fn spellings_of_one_sound_share_a_reading() {
        sound_alike(&[
            "khamroev",
            "hamroyev",
            "chamrojew",
            "xamroev",
            "khamroeff",
            "hamroiev",
        ]);
        sound_alike(&["khrushchev", "khrouchtchev", "hrushchyov", "chruschtschew"]);
        sound_alike(&["sergey", "sergei", "sergej"]);
        sound_alike(&["zhukov", "joukov", "jukov", "djukov"]);
        sound_alike(&["tsvetkov", "cvetkov"]);
        sound_alike(&["qasim", "kasim", "kassim"]);
        sound_alike(&["zelenskiy", "zelensky", "zelenskij", "zelenskyy"]);
    }

    #[test]
    fn other_names_share_none() {
        for (one, other) in [
            ("ivanov", "ivanova"),
            ("petrov", "petrenko"),
            ("marina", "maria"),
        ] {
            let own = readings(other);
            assert!(
                !readings(one).iter().any(|r| own.contains(r)),
                "{one} {other}"
            );
        }
    }

    #[test]
    fn arabic_consonants_are_those_of_the_spoken_name() {
        for (arabic, latin) in [
            ("mhmd", "mohammed"),
            ("hsyn", "hussein"),
            ("mrwn", "marwan"),
            ("byryz", "perez"),
        ] {
            let ours = skeletons(arabic, &readings(arabic), true);
            let theirs = skeletons(latin, &readings(latin), false);
            assert!(
                ours.iter().any(|s| theirs.contains(s)),
                "{ours:?} {theirs:?}"
            );
        }
    }

    #[test]
    fn a_word_has_few_readings_however_long() {
        let long = "xchjc".repeat(5000);
        assert!(readings(&long).len() <= super::MOST_READINGS);
    }

    #[test]
    fn a_distance_is_the_same_both_ways() {
        assert_eq!(distance("ivanov", "ivanov"), 0.0);
        assert!((distance("lavrov", "larvov") - 1.0).abs() < 1e-9);
        assert_eq!(distance("abc", "xyzq"), distance("xyzq", "abc"));
    }
}
