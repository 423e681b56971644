//! Russian and Ukrainian: cases of the names of bodies, agreement of verbs, no gender that is not
//! recorded.

use crate::common::Folder;

const NADIA: &str = "
actors:
- {slug: otdel, name: Отдел полиции города Вяземка, kind: public-body, organization_kind: police}
- {slug: town-court, name: Town Court of Vale, kind: public-body, organization_kind: court}
provisions:
- {slug: uk-77, article: '77', part: '4', law: Уголовный кодекс Долины}
defenders:
- slug: nadia
  name: Надя Рогова
  gender: female
  description: {ru: экологиня}
  country: MD
  demands: [{text: {ru: Отменить приговор}, kind: quash-conviction}]
  incidents:
  - {summary: {ru: Нападение у подъезда}, types: physical-assault, date: 2023-03-05, by: otdel}
  proceedings:
  - slug: case-1
    kind: criminal
    charges: {offence: {ru: самоуправство}, provisions: uk-77}
    steps:
    - {kind: charged, date: 2023-04-06, authority: otdel}
    - {kind: hearing, date: 2023-05-07, times: '5', authority: town-court}
    - kind: convicted
      date: 2023-06-08
      authority: town-court
      sentences: [{kind: imprisonment, length: 2 years}]
";

fn letter(file: &str, who: &str, language: &str) -> String {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write("case.yaml", file);
    folder.ok(&["import", "case.yaml"]);
    let text = folder.ok(&["appeal", who, "--lang", language, "--date", "2023-07-01"]);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn agents_charges_and_sentences_stand_in_their_case() {
    let russian = letter(NADIA, "nadia", "ru");
    for words in [
        "подверглась физическому нападению со стороны Отдела полиции города Вяземка у подъезда",
        "получила от Отдела полиции города Вяземка обвинение по части 4 статьи 77 Уголовного кодекса",
        "состоялось в суде «Town Court of Vale» 5 заседаний",
        "была осуждена судом «Town Court of Vale»",
        "наказания в виде лишения свободы сроком на 2 года",
        "власти Республики Молдова",
    ] {
        assert!(russian.contains(words), "{words}: {russian}");
    }
    assert_eq!(russian.matches("сроком на 2 года").count(), 1, "{russian}");
    assert!(!russian.contains("(исполнители") && !russian.contains("лицо:"));
}

#[test]
fn no_gender_is_told_that_is_not_recorded() {
    let file = NADIA.replace("  gender: female\n", "");
    for (language, never) in [
        ("ru", ["Рогова была ", "Рогова был ", "Рогова получила "]),
        ("uk", ["Рогова була ", "Рогова був ", "Рогова отримала "]),
    ] {
        let text = letter(&file, "nadia", language);
        for words in never {
            assert!(!text.contains(words), "{words}: {text}");
        }
    }
}

#[test]
fn ukrainian_calls_authorities_those_of_their_country() {
    let text = letter(NADIA, "nadia", "uk");
    assert!(text.contains("владу Республіки Молдова"), "{text}");
    assert!(text.contains("судом «Town Court of Vale»"), "{text}");
}
