//! Names in scripts that are written without spaces between words: Han, Kana, Hangul, Thai, Lao,
//! Khmer, Burmese. They are compared sign by sign; traditional and simplified Han are one.

use super::fold::is_silent;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;
use unicode_normalization::UnicodeNormalization;

/// Traditional signs, each with its simplified form: the table TSCharacters of OpenCC (Apache-2.0),
/// of several forms the first.
const TRADITIONAL: &str = include_str!("traditional.txt");

/// Family names of two signs; others have one.
const DOUBLE: [&str; 16] = [
    "欧阳", "司马", "诸葛", "上官", "司徒", "东方", "独孤", "南宫", "夏侯", "皇甫", "尉迟", "公孙",
    "慕容", "令狐", "端木", "宇文",
];

/// The usual family names, simplified: a text in Latin letters is looked for in Han only where it
/// begins with one.
const FAMILIES: &str = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武赖莫孔向汤艾";

/// Whether a character belongs to a script without spaces.
pub(super) fn is_sign(letter: char) -> bool {
    matches!(letter,
        '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'
        | '\u{1100}'..='\u{11FF}' | '\u{3005}' | '\u{3040}'..='\u{30FF}' | '\u{3130}'..='\u{318F}'
        | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{F900}'..='\u{FAFF}'
        | '\u{FF66}'..='\u{FF9F}' | '\u{20000}'..='\u{323AF}')
        && !matches!(letter, '\u{30FB}' | '\u{30A0}')
}

fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{323AF}')
}

fn simplified(letter: char) -> char {
    static TABLE: OnceLock<HashMap<char, char>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        TRADITIONAL
            .lines()
            .filter_map(|line| {
                let mut pair = line.chars();
                Some((pair.next()?, pair.next()?))
            })
            .collect()
    });
    table.get(&letter).copied().unwrap_or(letter)
}

/// The signs of a text, with what stands between them as breaks, and where each stands.
#[derive(Clone, Debug, Default)]
pub struct Signs {
    /// The signs, composed and simplified; a line feed for what is none.
    pub text: String,
    /// Where the character at each byte of `text` stands in the original.
    places: Vec<Range<usize>>,
}

impl Signs {
    /// The signs of a text; spaces and dots between two of them do not count.
    pub fn of(text: &str) -> Signs {
        let mut signs = Signs::default();
        for (at, letter) in text.char_indices() {
            let place = at..at + letter.len_utf8();
            if is_sign(letter) {
                for letter in std::iter::once(letter).nfkc().map(simplified) {
                    signs.push(letter, &place);
                }
            } else if !(letter.is_whitespace()
                || is_silent(letter)
                || matches!(letter, '·' | '・' | '‧' | '•' | '.' | '-')
                || signs.text.ends_with('\n'))
            {
                signs.push('\n', &place);
            }
        }
        signs
    }

    fn push(&mut self, letter: char, place: &Range<usize>) {
        self.text.push(letter);
        for _ in 0..letter.len_utf8() {
            self.places.push(place.clone());
        }
    }

    /// Where a piece of [`Self::text`] stands in the original.
    pub fn place(&self, piece: Range<usize>) -> Range<usize> {
        let start = self.places.get(piece.start).map_or(0, |place| place.start);
        let end = piece
            .end
            .checked_sub(1)
            .and_then(|last| self.places.get(last))
            .map_or(start, |place| place.end);
        start..end
    }

    /// Pieces of Han that may be names by their first sign, each with its reading in Latin letters.
    pub fn han_names(&self) -> Vec<(Range<usize>, String)> {
        let letters: Vec<(usize, char)> = self.text.char_indices().collect();
        let mut found = Vec::new();
        for (first, (at, letter)) in letters.iter().enumerate() {
            if !FAMILIES.contains(*letter) {
                continue;
            }
            let mut reading = latin(*letter);
            for (next, letter) in letters.iter().skip(first + 1).take(3) {
                if !is_han(*letter) {
                    break;
                }
                reading.push_str(&latin(*letter));
                found.push((*at..next + letter.len_utf8(), reading.clone()));
            }
        }
        found
    }
}

fn latin(letter: char) -> String {
    any_ascii::any_ascii_char(letter).to_ascii_lowercase()
}

/// A name in Han as it is written in Latin letters: the family name, then the given names as one
/// word.
pub fn romanized(name: &str) -> Option<(String, String)> {
    let signs = Signs::of(name).text;
    let count = signs.chars().count();
    if !(2..=4).contains(&count) || !signs.chars().all(is_han) {
        return None;
    }
    let length = match DOUBLE.iter().any(|double| signs.starts_with(double)) && count > 2 {
        true => 2,
        false => 1,
    };
    let read = |letters: &mut dyn Iterator<Item = char>| letters.map(latin).collect::<String>();
    Some((
        read(&mut signs.chars().take(length)),
        read(&mut signs.chars().skip(length)),
    ))
}

#[cfg(test)]
mod tests {
    use super::{Signs, romanized};

    #[test]
    fn traditional_and_simplified_signs_are_one() {
        assert_eq!(Signs::of("張國榮").text, Signs::of("张国荣").text);
        assert_eq!(Signs::of("李 · 紅").text, Signs::of("李红").text);
        assert_eq!(Signs::of("山本、花").text, "山本\n花");
        let signs = Signs::of("xx 劉曉 y");
        assert_eq!(signs.place(1..7), 3..9);
    }

    #[test]
    fn han_is_read_in_latin_letters() {
        assert_eq!(romanized("劉曉明"), Some(("liu".into(), "xiaoming".into())));
        assert_eq!(romanized("歐陽娜"), Some(("ouyang".into(), "na".into())));
        assert_eq!(romanized("Anna"), None);
        let names = Signs::of("昨日刘晓明到").han_names();
        assert!(names.iter().any(|(_, reading)| reading == "liuxiaoming"));
    }
}
