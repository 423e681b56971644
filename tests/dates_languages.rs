//! Dates in the languages of letters: what stands in tables, and what stands in sentences.
#![allow(missing_docs, clippy::unwrap_used)]

use chrono::NaiveDate;
use dossier::date::{UncertainDate, words_for};
use proptest::prelude::*;

fn read(text: &str) -> UncertainDate {
    let today = NaiveDate::from_ymd_opt(2019, 6, 20).unwrap();
    UncertainDate::parse(text, today).unwrap().date
}

/// English or EDTF, then in each language what a sentence says.
const SAID: &[(&str, &str, &str, &str, &str, &str)] = &[
    (
        "2018-02-15",
        "15 февраля 2018 года",
        "15 лютого 2018 року",
        "le 15 février 2018",
        "el 15 de febrero de 2018",
        "في 15 شباط/فبراير 2018",
    ),
    (
        "2018-03-01",
        "1 марта 2018 года",
        "1 березня 2018 року",
        "le 1er mars 2018",
        "el 1 de marzo de 2018",
        "في 1 آذار/مارس 2018",
    ),
    (
        "2019-03",
        "в марте 2019 года",
        "у березні 2019 року",
        "en mars 2019",
        "en marzo de 2019",
        "في آذار/مارس 2019",
    ),
    (
        "2010",
        "в 2010 году",
        "у 2010 році",
        "en 2010",
        "en 2010",
        "في عام 2010",
    ),
    (
        "early March 2019",
        "в начале марта 2019 года",
        "на початку березня 2019 року",
        "début mars 2019",
        "a principios de marzo de 2019",
        "في أوائل آذار/مارس 2019",
    ),
    (
        "late 2015",
        "в конце 2015 года",
        "наприкінці 2015 року",
        "fin 2015",
        "a finales de 2015",
        "في أواخر عام 2015",
    ),
    (
        "around March 2019",
        "около марта 2019 года",
        "близько березня 2019 року",
        "vers mars 2019",
        "hacia marzo de 2019",
        "في نحو آذار/مارس 2019",
    ),
    (
        "2019-03-05?",
        "предположительно 5 марта 2019 года",
        "імовірно 5 березня 2019 року",
        "peut-être le 5 mars 2019",
        "posiblemente el 5 de marzo de 2019",
        "ربما في 5 آذار/مارس 2019",
    ),
    (
        "in 2016 and 2017",
        "в 2016 и 2017 годах",
        "у 2016 і 2017 роках",
        "en 2016 et 2017",
        "en 2016 y 2017",
        "في عامي 2016 و2017",
    ),
    (
        "2016 or 2017",
        "в 2016 или 2017 году",
        "у 2016 або 2017 році",
        "en 2016 ou 2017",
        "en 2016 o 2017",
        "في عام 2016 أو 2017",
    ),
    (
        "since June 2014",
        "с июня 2014 года",
        "з червня 2014 року",
        "depuis juin 2014",
        "desde junio de 2014",
        "منذ حزيران/يونيه 2014",
    ),
    (
        "2017-05-03/2017-05-05",
        "с 3 по 5 мая 2017 года",
        "з 3 по 5 травня 2017 року",
        "du 3 au 5 mai 2017",
        "del 3 al 5 de mayo de 2017",
        "في الفترة من 3 إلى 5 أيار/مايو 2017",
    ),
    (
        "2017-05-03/2017-06-05",
        "с 3 мая 2017 года до 5 июня 2017 года",
        "від 3 травня 2017 року до 5 червня 2017 року",
        "du 3 mai 2017 au 5 juin 2017",
        "desde el 3 de mayo de 2017 hasta el 5 de junio de 2017",
        "في الفترة من 3 أيار/مايو 2017 إلى 5 حزيران/يونيه 2017",
    ),
    (
        "2014/2016",
        "с 2014 года до 2016 года",
        "від 2014 року до 2016 року",
        "de 2014 à 2016",
        "desde 2014 hasta 2016",
        "في الفترة من عام 2014 إلى عام 2016",
    ),
    (
        "2014-04/2016-08",
        "с апреля 2014 года до августа 2016 года",
        "від квітня 2014 року до серпня 2016 року",
        "d’avril 2014 à août 2016",
        "desde abril de 2014 hasta agosto de 2016",
        "في الفترة من نيسان/أبريل 2014 إلى آب/أغسطس 2016",
    ),
    (
        "on the night of 3 to 4 May 2017",
        "в ночь с 3 мая 2017 года на 4 мая 2017 года",
        "у ніч із 3 травня 2017 року на 4 травня 2017 року",
        "dans la nuit du 3 au 4 mai 2017",
        "en la noche del 3 al 4 de mayo de 2017",
        "في ليلة 3-4 أيار/مايو 2017",
    ),
    (
        "2019-05-03 at about 6 a.m.",
        "3 мая 2019 года, примерно в 06:00",
        "3 травня 2019 року, приблизно о 06:00",
        "le 3 mai 2019, vers 06:00",
        "el 3 de mayo de 2019, hacia las 06:00",
        "في 3 أيار/مايو 2019، نحو الساعة 06:00",
    ),
    (
        "summer 2015",
        "летом 2015 года",
        "улітку 2015 року",
        "à l’été 2015",
        "en el verano de 2015",
        "في صيف عام 2015",
    ),
    (
        "201X",
        "в 2010-х годах",
        "у 2010-х роках",
        "dans les années 2010",
        "en la década de 2010",
        "في العقد الذي بدأ في عام 2010",
    ),
    (
        "2018-02-XX",
        "в один из дней февраля 2018 года",
        "в один із днів лютого 2018 року",
        "un jour de février 2018",
        "un día de febrero de 2018",
        "في أحد أيام شباط/فبراير 2018",
    ),
    (
        "{2018-02-15,2018-03-02}",
        "15 февраля 2018 года и 2 марта 2018 года",
        "15 лютого 2018 року та 2 березня 2018 року",
        "le 15 février 2018 et le 2 mars 2018",
        "el 15 de febrero de 2018 y el 2 de marzo de 2018",
        "في 15 شباط/فبراير 2018 وفي 2 آذار/مارس 2018",
    ),
    (
        "2015-36",
        "в четвертом квартале 2015 года",
        "у четвертому кварталі 2015 року",
        "au quatrième trimestre de 2015",
        "en el cuarto trimestre de 2015",
        "في الربع الرابع من عام 2015",
    ),
];

#[test]
fn a_sentence_says_when() {
    for (text, ru, uk, fr, es, ar) in SAID {
        for (tag, expected) in [("ru", ru), ("uk", uk), ("fr", fr), ("es", es), ("ar", ar)] {
            let said = words_for(tag).unwrap().within_sentence(&read(text));
            assert_eq!(said, *expected, "{text} in {tag}");
        }
    }
}

#[test]
fn ends_and_counts() {
    let end = read("2019-08-05");
    for (tag, until, days) in [
        (
            "en",
            "until 5 August 2019",
            ["1 day", "2 days", "5 days", "1,052 days"],
        ),
        (
            "ru",
            "до 5 августа 2019 года",
            ["1 день", "2 дня", "5 дней", "1052 дня"],
        ),
        (
            "uk",
            "до 5 серпня 2019 року",
            ["1 день", "2 дні", "5 днів", "1052 дні"],
        ),
        (
            "fr",
            "jusqu’au 5 août 2019",
            ["1 jour", "2 jours", "5 jours", "1052 jours"],
        ),
        (
            "es",
            "hasta el 5 de agosto de 2019",
            ["1 día", "2 días", "5 días", "1052 días"],
        ),
        (
            "ar",
            "حتى 5 آب/أغسطس 2019",
            ["يوم واحد", "يومان", "5 أيام", "1052 يوما"],
        ),
    ] {
        let words = words_for(tag).unwrap();
        assert_eq!(words.until(&end), until);
        for (count, expected) in [1, 2, 5, 1052].into_iter().zip(days) {
            assert_eq!(words.span_of_days(count), expected, "{tag}");
        }
    }
    let day = NaiveDate::from_ymd_opt(2018, 2, 21).unwrap();
    assert_eq!(words_for("ru").unwrap().day(day), "21 февраля 2018 года");
    assert_eq!(words_for("fr").unwrap().day(day), "21 février 2018");
}

proptest! {
    /// Whatever a value is, something is said, in the language alone, and nothing is left over.
    #[test]
    fn every_value_is_said(
        year in 1900..2030i64, month in 1..=12u8, day in 1..=28u8, kind in 0..14usize,
    ) {
        let text = match kind {
            0 => format!("{year}-{month:02}-{day:02}~"),
            1 => format!("{year}-{month:02}%"),
            2 => format!("{year}-{}", 21 + month),
            3 => format!("{}XX", year / 100),
            4 => format!("[..{year}-{month:02}-{day:02}]"),
            5 => format!("[{year}..]"),
            6 => format!("[{year}-{month:02}-{day:02}..{}-{month:02}-{day:02}]", year + 1),
            7 => format!("{year}-{month:02}/"),
            8 => format!("/{year}-{month:02}-{day:02}"),
            9 => format!("{{{year}-{month:02},{}..{}}}", year + 1, year + 2),
            10 => format!("{year}-XX-XX"),
            11 => format!("{year}-{month:02}-?{day:02}"),
            12 => format!("XXXX-{month:02}-{day:02}"),
            _ => format!("{year}?-{month:02}-{day:02}"),
        };
        let Ok(date) = UncertainDate::from_edtf(&text) else { return Ok(()); };
        for tag in ["ru", "uk", "fr", "es", "ar"] {
            let words = words_for(tag).unwrap();
            for said in [words.plain(&date), words.within_sentence(&date), words.until(&date)] {
                prop_assert!(!said.trim().is_empty(), "{text} in {tag}");
                prop_assert!(!said.contains("  ") && !said.contains(['{', '}', '$']), "{said}");
                prop_assert!(kind == 12 || said.contains(&(year / 100).to_string()) || said.contains("X") || said.contains("V") || kind == 3, "{text}: {said}");
                for english in [" of ", "in ", "unknown", "about", "early"] {
                    prop_assert!(tag == "fr" || tag == "es" || !said.contains(english), "{said}");
                }
            }
        }
    }
}
