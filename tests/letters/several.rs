//! One letter about several people.

use crate::common::Folder;

/// Three people in one proceeding: two were remanded, one was released; one was beaten since; two are
/// married, and one of them has a case of their own.
const CASE: &str = "
actors:
- {slug: court, name: Halden City Court, kind: public-body, organization_kind: court}
- {slug: justice, name: Ministry of Justice, kind: public-body}
- {slug: watch, name: Watch Office, kind: organization}
defenders:
- slug: ada
  name: Ada Brenner
  gender: female
  description: lawyer
  country: NO
  relationships: [{kind: spouse, other: karl, confidentiality: public}]
  incidents:
  - {slug: threat, date: 2026-10-20, types: threat, summary: Threatened, targets: ada, times: twice}
  proceedings:
  - slug: leaflet
    title: the leaflet case
    kind: administrative
    accused: ada
    steps: [{slug: fine, kind: fined, date: 2024-03-01, sentences: [{kind: fine, amount: '900'}]}]
  - slug: union
    title: Union case
    court: court
    accused: [ada, karl, mona]
    charges: [{slug: count, offence: forming an unlawful union}]
    steps:
    - {slug: arrest, kind: arrested, date: 2026-10-02, place: Halden}
    - {slug: remand, kind: remanded, date: 2026-10-04, authority: court, accused: [ada, karl]}
    - {slug: release, kind: released, date: 2026-10-04, accused: mona}
- slug: karl
  name: Karl Brenner
  gender: male
  description: journalist
  country: NO
  incidents:
  - {slug: beating, date: 2026-11-10, types: beating, summary: Beaten, targets: karl, status: alleged, by: [{wording: guards}]}
- {slug: mona, name: Mona Lidt, gender: female, description: trade unionist, country: NO, whereabouts: in Halden}
demands:
- {text: 'release Ada Brenner and Karl Brenner', about: [ada, karl]}
- {text: 'drop the charge against Mona Lidt', about: mona}
";

fn folder() -> Folder {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write("a.yaml", CASE);
    folder.ok(&["import", "a.yaml"]);
    folder.ok(&["set", "dossier", "sender=watch"]);
    folder
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_concerns_several_is_told_once_and_of_all_of_them() {
    let folder = folder();
    let about = ["appeal", "--proceeding", "union", "--date", "2026-11-28"];
    let letter = flat(&folder.ok(&about));
    for once in [
        "Ada Brenner, Karl Brenner and Mona Lidt were arrested",
        "lawyer Ada Brenner and Karl Brenner were remanded in custody",
        "trade unionist Mona Lidt was released",
        "It is alleged that on 10 November 2026, journalist Karl Brenner was beaten by guards",
        "Ada Brenner was threatened twice",
        "Ada Brenner has been targeted before",
        "fined 900",
        "forming an unlawful union",
        "Ada Brenner is in custody.",
        "Karl Brenner is in custody.",
        "Mona Lidt is in Halden.",
        "1. Release Ada Brenner and Karl Brenner.",
        "2. Drop the charge against Mona Lidt.",
    ] {
        assert_eq!(letter.matches(once).count(), 1, "{once}: {letter}");
    }
    // The gravest is what it starts with, and welcome news do not stand beside concern.
    let headline = "Norway: Journalist Karl Brenner allegedly physically assaulted; lawyer Ada Brenner remanded in custody";
    assert!(letter.contains(headline), "{letter}");
    assert!(!letter.contains("welcomes"), "{letter}");
    // Nobody is accused together with those who are named, and what was done to one spouse is not
    // told of the other a second time.
    assert!(!letter.contains("accused together"), "{letter}");
    assert_eq!(letter.matches("was beaten").count(), 1, "{letter}");
}

#[test]
fn those_named_are_those_it_is_about() {
    let folder = folder();
    let mut about = vec!["appeal", "ada", "mona", "--date", "2026-11-28"];
    let letter = flat(&folder.ok(&about));
    assert!(
        letter.contains("Karl Brenner is accused together with Ada Brenner and Mona Lidt."),
        "{letter}"
    );
    // Of two people "she" is nobody.
    let before = letter.find("Mona Lidt was arrested");
    assert!(
        before.is_none() && !letter.contains("She is in Halden"),
        "{letter}"
    );
    about.extend(["--to", "justice"]);
    let letter = flat(&folder.ok(&about));
    assert!(
        letter.contains("charges against Ada Brenner and Mona Lidt (“forming an unlawful union”)"),
        "{letter}"
    );
    assert!(
        letter.contains("about Ada Brenner and Mona Lidt."),
        "{letter}"
    );
    // Kept, it is a letter about both, and consent is asked for of both.
    about.push("--record");
    let run = folder.run(&about);
    assert_eq!(run.code, 0, "{}", run.err);
    for who in ["ada", "mona"] {
        assert!(
            run.err.contains(&format!("The consent of {who} ")),
            "{}",
            run.err
        );
    }
    for who in ["ada", "mona"] {
        let sent = folder.ok(&["correspondence", who]);
        assert!(sent.contains("Ministry of Justice"), "{who}: {sent}");
    }
}

#[test]
fn a_form_about_one_person_is_not_filled_out_for_two() {
    let folder = folder();
    for kind in ["wgad", "ccpr", "echr", "un-communication", "brief-bio"] {
        let run = folder.run(&["appeal", "ada", "karl", "--kind", kind]);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{}", run.err);
        assert!(run.err.contains("about one person"), "{}", run.err);
    }
    for kind in ["press", "briefing", "urgent-action", "observatory"] {
        let run = folder.run(&["appeal", "ada", "karl", "--kind", kind, "--to", "justice"]);
        assert_eq!(run.code, 0, "{}", run.err);
        assert!(run.out.contains("Ada Brenner") && run.out.contains("Karl Brenner"));
    }
    let run = folder.run(&["appeal", "--proceeding", "nothing"]);
    assert_eq!(run.code, 3, "{}", run.err);
}

#[test]
fn one_of_them_without_consent_stops_the_letter() {
    let folder = folder();
    let refused = "consents+=[{purpose: publication, status: refused, date: 2017-11-01}]";
    folder.ok(&["set", "karl", refused]);
    let run = folder.run(&["appeal", "ada", "karl"]);
    assert!(run.code != 0 && run.out.is_empty(), "{}", run.out);
    assert!(run.err.contains("the consent of karl"), "{}", run.err);
    folder.ok(&["appeal", "ada", "mona"]);
}
