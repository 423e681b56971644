//! Letters through the command line.

use crate::common::{Folder, example};

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn own_words_come_in_the_letters_language_or_are_marked() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write(
        "a.yaml",
        "defenders:\n- slug: anna\n  name: Anna Ivanova\n  names: [{text: Анна Иванова, script: Cyrl, kind: original-script}]\n  gender: female\n  description: {en: journalist, ru: журналистка}\n  incidents:\n  - summary: {en: Beaten by two men, ru: Избита двумя мужчинами}\n    types: physical-assault\n    date: 2017-05-03\n    narrative: {en: She was beaten near her home on 3 May 2017.}\n",
    );
    folder.ok(&["import", "a.yaml"]);
    let english = flat(&folder.ok(&["appeal", "--lang", "en"]));
    assert!(
        english.contains("She was beaten near her home"),
        "{english}"
    );
    assert!(
        english.contains("journalist Anna Ivanova") || english.contains("Journalist Anna Ivanova")
    );
    let russian = flat(&folder.ok(&["appeal", "--lang", "ru"]));
    assert!(
        russian.contains("Анна Иванова") && russian.contains("журналистка"),
        "{russian}"
    );
    assert!(!russian.contains("Anna"), "{russian}");
    assert!(
        russian.contains("“She was beaten") || russian.contains("«She was beaten"),
        "{russian}"
    );
    let html = folder.ok(&["appeal", "--lang", "ru", "--format", "html"]);
    assert!(html.contains("<html lang=\"ru\""), "{html}");
    // The group stays a group through export and import.
    let export = folder.ok(&["export"]);
    assert!(export.contains("ru: Избита двумя мужчинами"), "{export}");
    let other = Folder::new();
    other.ok(&["init"]);
    other.write("b.yaml", &export);
    other.ok(&["import", "b.yaml"]);
    assert_eq!(other.ok(&["export"]), export);
    // Tables and timelines show one of them.
    let timeline = folder.ok(&["timeline"]);
    assert!(
        timeline.contains("Beaten by two men") && !timeline.contains("{\""),
        "{timeline}"
    );
    assert!(!folder.ok(&["list", "incidents"]).contains("{\""));
    folder.write("c.yaml", "defenders:\n- {slug: b, name: {en: B}}\n");
    folder.fails(&["import", "c.yaml"], 4, "its “names”");
    folder.write(
        "d.yaml",
        "defenders:\n- {slug: b, name: B, description: {whom: x}}\n",
    );
    folder.fails(&["import", "d.yaml"], 4, "“whom” is not a language");
}

#[test]
fn a_letter_against_consent_is_refused_or_kept_in_the_history() {
    let folder = Folder::with_khamroev();
    let run = folder.run(&["appeal"]);
    assert!(
        run.err
            .contains("The consent of khamroev to this (publication) is not recorded"),
        "{}",
        run.err
    );
    folder.ok(&[
        "set",
        "khamroev",
        "consents+=[{purpose: publication, status: withdrawn}]",
    ]);
    folder.fails(&["appeal"], 1, "the consent of khamroev was withdrawn");
    folder.ok(&["appeal", "--kind", "briefing", "--quiet"]);
    let before = folder.ok(&["export"]);
    let run = folder.run(&["appeal", "--without-consent"]);
    assert_eq!(run.code, 0);
    assert!(run.err.contains("kept in the history"), "{}", run.err);
    let log = flat(&folder.ok(&["log", "--width", "200"]));
    assert!(
        log.contains("statement about khamroev although the consent of khamroev was withdrawn"),
        "{log}"
    );
    assert_eq!(folder.ok(&["export"]), before);
    folder.ok(&["verify"]);
    folder.ok(&[
        "set",
        "khamroev",
        "consents=[{purpose: all, until: 2018-02-28}]",
    ]);
    folder.fails(&["appeal"], 1, "has run out");
    folder.ok(&["appeal", "--date", "2018-02-28"]);
    folder.ok(&["set", "khamroev", "consents=[{purpose: all}]"]);
    assert!(!folder.run(&["appeal"]).err.contains("The consent of"));
    folder.ok(&[
        "set",
        "statement-2018",
        "consents=[{purpose: publication, status: refused}]",
    ]);
    folder.fails(&["appeal"], 1, "the consent of statement-2018 was refused");
}

#[test]
fn templates_and_words_of_ones_own() {
    let folder = Folder::with_khamroev();
    folder.ok(&["appeal", "--eject", "statement"]);
    let path = folder.path().join("templates/statement.txt");
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(
        text.contains("{{ lead }}") && text.contains("demands_opening:"),
        "{text}"
    );
    folder.fails(&["appeal", "--eject", "statement"], 1, "never overwritten");
    let built_in = folder.ok(&["appeal", "--format", "md", "--quiet"]);
    let write = |text: &str| std::fs::write(&path, text).unwrap();
    write(
        "# {{ headline }}\n\nIn short: {{ person_name }}, **{{ country }}**.\n\n{{ nothing_such }}\n",
    );
    folder.fails(&["appeal"], 4, "statement.txt:5: there is no such piece");
    write(
        "# {{ headline }}\n\nIn short: {{ person_name }}, **{{ country }}**.\n\n## Nothing\n\n{{ new_information }}\n",
    );
    let own = folder.run(&["appeal", "--format", "md"]);
    assert_eq!(
        own.out,
        "Front Line Defenders\n\n---\n\n# Russian Federation: Migrant rights defender Bakhrom Khamroev faces a criminal case\n\nIn short: Bakhrom Khamroev, **Russian Federation**.\n"
    );
    assert!(own.err.contains("templates/statement.txt"), "{}", own.err);
    for (text, line, message) in [
        (
            "{{ t(\"no-such-words\") }}",
            1,
            "there are no words “no-such-words”",
        ),
        ("a\n{% if lead %}", 2, "unexpected end"),
        ("a\n\n{% include \"/etc/passwd\" %}", 3, ""),
        ("a\n{{ lead | no_filter }}", 2, "no_filter"),
        (
            "{% for a in range(9999999) %}{% for b in range(9999999) %}x{% endfor %}{% endfor %}",
            1,
            "",
        ),
    ] {
        write(text);
        let run = folder.run(&["appeal"]);
        assert_eq!(run.code, 4, "{text}: {}{}", run.out, run.err);
        assert!(
            run.err.contains(&format!("statement.txt:{line}: ")),
            "{text}: {}",
            run.err
        );
        assert!(run.err.contains(message), "{text}: {}", run.err);
        assert!(!run.out.contains("root:"), "{}", run.out);
    }
    std::fs::remove_file(&path).unwrap();
    folder.write(
        "templates/en.ftl",
        "urges = { $sender } asks the authorities{ $in-country } to:\n",
    );
    let own = folder.ok(&["appeal", "--format", "md", "--quiet"]);
    assert_eq!(
        own,
        built_in.replace("Front Line Defenders urges", "Front Line Defenders asks")
    );
    folder.write("templates/en.ftl", "urges = ok\nconcern = { $sender\n");
    folder.fails(&["appeal"], 4, "en.ftl:3: ");
    folder.fails(&["appeal", "--templates", "nowhere"], 3, "is not a folder");
}

/// What is recorded cannot act as markup or as a template.
#[test]
fn recorded_text_is_never_markup() {
    let folder = Folder::with_khamroev();
    folder.ok(&[
        "set",
        "khamroev",
        "work=# Heading **x** {{ lead }} {% raw %} :: a :: b \u{f0020}0\u{f0026}",
    ]);
    let text = flat(&folder.ok(&["appeal", "--format", "text"]));
    assert!(
        text.contains("# Heading **x** {{ lead }} {% raw %} :: a :: b 0"),
        "{text}"
    );
    let html = folder.ok(&["appeal", "--format", "html"]);
    assert!(
        html.contains("# Heading **x** {{ lead }}") && !html.contains("<strong>x"),
        "{html}"
    );
}

#[test]
fn several_addressees_get_a_letter_each() {
    let folder = Folder::with_khamroev();
    let both = ["appeal", "--to", "mvd", "--to", "fsb", "--quiet"];
    let out = folder.ok(&both);
    let letters: Vec<&str> = out.split('\u{c}').collect();
    assert_eq!(letters.len(), 2, "{out}");
    assert!(letters[0].contains("Ministry of Internal Affairs of Russia\n"));
    assert!(letters[1].contains("Federal Security Service\n"));
    let mut to_file = both.to_vec();
    to_file.extend([
        "--format",
        "docx",
        "--output",
        "letter.docx",
        "--copy",
        "erdam",
    ]);
    folder.ok(&to_file);
    for name in ["letter-mvd.docx", "letter-fsb.docx"] {
        let bytes = std::fs::read(folder.path().join(name)).unwrap();
        assert!(bytes.starts_with(b"PK"), "{name}");
    }
    assert!(!folder.path().join("letter.docx").exists());
    let action = folder.ok(&[
        "appeal",
        "--kind",
        "urgent-action",
        "--to",
        "mvd",
        "--to",
        "fsb",
        "--act-before",
        "15 April 2018",
        "--write-in",
        "ru",
        "--write-in",
        "en",
    ]);
    let action = flat(&action);
    assert!(
        action.contains("15 April 2018")
            && action.contains("Russian and English; you can also write in your own language."),
        "{action}"
    );
    assert!(
        action.contains("Federal Security Service")
            && action.contains("Salutation: Dear Sir or Madam,"),
        "{action}"
    );
}

#[test]
fn a_series_goes_on_with_its_code_and_says_what_is_new() {
    let folder = Folder::with_khamroev();
    folder.ok(&[
        "set",
        "dossier",
        "case_code={country3} {serial:3} / {month:2}{year:2}",
        "reference={year}/{number:3}",
    ]);
    folder.fails(
        &["appeal", "--since", "last"],
        3,
        "no letter about khamroev is recorded yet",
    );
    let first = folder.run(&[
        "appeal",
        "--kind",
        "observatory",
        "--date",
        "2018-02-21",
        "--record",
        "--channel",
        "email",
        "--format",
        "md",
    ]);
    assert_eq!(first.code, 0, "{}", first.err);
    assert!(
        first.out.contains("RUS 001 / 0218\\\n") && first.out.contains("2018/001"),
        "{}",
        first.out
    );
    assert!(!first.out.contains("New information"));
    // Exactly what was printed is kept.
    let kept: serde_json::Value =
        serde_json::from_str(&folder.ok(&["show", "l29", "--json"])).unwrap();
    assert_eq!(kept["body"], first.out);
    assert_eq!(kept["demands"].as_array().unwrap().len(), 3);
    assert_eq!(kept["kind"], "urgent-appeal");
    folder.ok(&[
        "add-step",
        "--proceeding",
        "khamroev-2018",
        "--kind",
        "detained",
        "--date",
        "2018-03-01",
    ]);
    let next = folder.run(&[
        "appeal",
        "--kind",
        "observatory",
        "--date",
        "2018-03-02",
        "--since",
        "last",
        "--format",
        "md",
        "--record",
    ]);
    assert_eq!(next.code, 0, "{}", next.err);
    let text = &next.out;
    assert!(
        text.contains("RUS 001 / 0218.1") && text.contains("2018/002") && text.contains("Update 1"),
        "{text}"
    );
    let new = text
        .split("## New information")
        .nth(1)
        .unwrap()
        .split("## Brief")
        .next()
        .unwrap();
    assert!(
        new.contains("On 1 March 2018, Bakhrom Khamroev was detained"),
        "{new}"
    );
    assert!(!new.contains("15 February"), "{new}");
    assert_eq!(text.matches("On 1 March 2018").count(), 1, "{text}");
    assert_eq!(
        text.matches("On 15 February 2018, a criminal case").count(),
        1,
        "{text}"
    );
    assert!(
        text.contains("# Russian Federation: Migrant rights defender Bakhrom Khamroev detained"),
        "{text}"
    );
    let correspondence = folder.ok(&["correspondence"]);
    assert!(correspondence.contains("update 1"), "{correspondence}");
    folder.ok(&["verify"]);
}

#[test]
fn disputed_facts_name_their_source_or_are_left_out() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write(
        "a.yaml",
        "sources:\n- {slug: report, title: Report, publisher: Memorial, confidentiality: public}\n- {slug: paper, title: Paper, confidentiality: public}\ndefenders:\n- slug: anna\n  name: Anna Ivanova\n  incidents:\n  - {summary: Beaten by police, types: physical-assault, date: 2017-05-03, sources: report, accounts: [{field: date, value: 3 May 2017, source: report, relied_on: true}, {field: date, value: 4 May 2017, source: paper}]}\n  - {summary: Threatened, types: threat, date: 2017-06-01}\n",
    );
    folder.ok(&["import", "a.yaml"]);
    let text = flat(&folder.ok(&["appeal"]));
    assert!(
        text.contains("On 3 May 2017, according to Memorial, Anna Ivanova was beaten by police.")
            || text.contains("according to Memorial"),
        "{text}"
    );
    let text = flat(&folder.ok(&["appeal", "--leave-out-disputed"]));
    assert!(
        !text.contains("beaten") && text.contains("threatened"),
        "{text}"
    );
}

#[test]
fn readers_decide_what_is_told() {
    let folder = Folder::with_khamroev();
    folder.ok(&[
        "set",
        "khamroev",
        "identifiers=[{scheme: passport, value: P1234567}]",
        "born=1964-05-01",
    ]);
    folder.ok(&[
        "set",
        "khamroev-2018",
        "witnesses=[{actor: kadirov, confidentiality: public}, rustamov]",
    ]);
    let un = folder.ok(&["appeal", "--kind", "wgad"]);
    assert!(
        un.contains("passport: P1234567") && un.contains("1 May 1964"),
        "{un}"
    );
    assert!(!un.contains("trumped-up"), "{un}");
    // No link with the work is claimed that nobody recorded.
    assert!(!un.contains("There are reasons to believe"), "{un}");
    assert!(
        !folder
            .ok(&[
                "appeal",
                "--kind",
                "wgad",
                "--audience",
                "public",
                "--let-through",
                "khamroev-fictitious-registration",
            ])
            .contains("P1234567")
    );
    // The charge names the other witness, as one of those who were registered: that is meant.
    folder.fails(&["appeal"], 7, "khamroev-fictitious-registration");
    let statement = flat(&folder.ok(&[
        "appeal",
        "--let-through",
        "khamroev-fictitious-registration",
    ]));
    assert!(
        statement.contains(
            "Kadirov, a citizen of Kyrgyzstan, takes part in the proceedings as a witness."
        ),
        "{statement}"
    );
    let partner = flat(&folder.ok(&["appeal", "--audience", "partner"]));
    assert!(
        partner.contains("takes part in the proceedings as a witness"),
        "{partner}"
    );
    let own = flat(&folder.ok(&["appeal", "--audience", "internal"]));
    assert!(
        own.contains("take part in the proceedings as witnesses"),
        "{own}"
    );
}

#[test]
fn kinds_are_explained_and_wrong_ones_refused() {
    let folder = Folder::with_khamroev();
    let list = folder.ok(&["appeal", "--list-kinds"]);
    for kind in dossier::letter::kind::kinds() {
        assert!(list.contains(&kind.code), "{list}");
    }
    folder.fails(
        &["appeal", "--kind", "novel"],
        2,
        "statement, un-communication, urgent-action",
    );
    folder.fails(&["appeal", "--kind", "letter"], 2, "--to");
    folder.fails(
        &["appeal", "--act-before", "in May"],
        4,
        "--act-before: a letter bears one day",
    );
    folder.ok(&["import", &example("joint-trial.yaml")]);
    folder.fails(&["appeal"], 3, "which defender?");
}

#[test]
fn the_agenda_says_what_is_due_and_what_is_overdue() {
    let folder = Folder::with_khamroev();
    folder.ok(&[
        "appeal",
        "--kind",
        "wgad",
        "--date",
        "2017-12-01",
        "--record",
        "--output",
        "w.md",
        "--format",
        "md",
    ]);
    folder.ok(&[
        "appeal",
        "--kind",
        "wgad",
        "--date",
        "2018-02-01",
        "--record",
        "--output",
        "v.md",
        "--format",
        "md",
    ]);
    folder.ok(&[
        "add-step",
        "--proceeding",
        "khamroev-2018",
        "--kind",
        "remanded",
        "--date",
        "2018-02-20",
        "--ends",
        "2018-03-10",
        "--next-date",
        "2018-03-05",
        "--next",
        "hearing on remand",
    ]);
    folder.ok(&[
        "set",
        "khamroev",
        "consents=[{purpose: publication, until: 2018-02-27}, {purpose: partners, until: 2020}]",
    ]);
    let run = folder.run(&["agenda", "--width", "200"]);
    let rows: Vec<&str> = run.out.lines().skip(1).collect();
    let at = |text: &str| {
        rows.iter()
            .position(|row| row.contains(text))
            .unwrap_or_else(|| panic!("no {text} in {}", run.out))
    };
    assert!(
        rows[at("reply due")].contains("30 January 2018 (30 days ago)"),
        "{}",
        run.out
    );
    assert!(
        rows[at("publication")].contains("27 February 2018 (2 days ago)"),
        "{}",
        run.out
    );
    assert!(
        at("publication") < at("hearing on remand")
            && at("hearing on remand") < at("ends: remanded"),
        "{}",
        run.out
    );
    assert!(
        rows.iter()
            .any(|row| row.contains("2 April 2018") && row.contains("reply due")),
        "{}",
        run.out
    );
    assert!(!run.out.contains("partner"), "{}", run.out);
    assert!(
        run.err.contains("3 within 60 days, 2 overdue."),
        "{}",
        run.err
    );
    assert!(!folder.ok(&["agenda", "--days", "7"]).contains("10 March"));
}

/// Every claim of a letter in JSON, wherever it stands.
fn claims(value: &serde_json::Value) -> Vec<serde_json::Value> {
    match value {
        serde_json::Value::Array(items) => items.iter().flat_map(claims).collect(),
        serde_json::Value::Object(fields) => fields
            .iter()
            .flat_map(|(name, own)| match (name.as_str(), own.as_array()) {
                ("claims", Some(list)) => list.clone(),
                _ => claims(own),
            })
            .collect(),
        _ => Vec::new(),
    }
}

#[test]
fn an_act_of_several_kinds_is_told_with_all_of_them() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write(
        "a.yaml",
        "defenders:\n- slug: ines\n  name: Inês Prado\n  gender: female\n  incidents:\n  - {slug: stop, date: 2017-09-04, types: [detention, physical-assault, seizure-of-property], status: alleged, by: [{wording: three riders}], summary: taken from a bus}\n",
    );
    folder.ok(&["import", "a.yaml"]);
    let told = flat(&folder.ok(&["appeal", "--kind", "statement", "--format", "text"]));
    assert!(told.contains("alleged"), "{told}");
    assert!(told.contains("three riders"), "{told}");
    for word in ["detained", "beaten", "seized"] {
        let other = match word {
            "beaten" => "assaulted",
            "seized" => "confiscated",
            word => word,
        };
        assert!(
            told.contains(word) || told.contains(other),
            "{word}: {told}"
        );
    }
    let letter = folder.ok(&["appeal", "--kind", "statement", "--format", "json"]);
    let letter: serde_json::Value = serde_json::from_str(&letter).unwrap();
    for kind in ["detention", "physical-assault", "seizure-of-property"] {
        let predicate = format!("incident-types/{kind}");
        let own: Vec<_> = claims(&letter)
            .into_iter()
            .filter(|claim| claim["predicate"] == predicate.as_str() && !claim["date"].is_null())
            .collect();
        assert_eq!(own.len(), 1, "{kind}: {own:?}");
        assert_eq!(own[0]["modality"], "alleged");
        assert_eq!(own[0]["people"], serde_json::json!(["ines"]));
        assert_eq!(own[0]["date"], "2017-09-04");
    }
}

#[test]
fn what_is_not_told_is_named() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write(
        "a.yaml",
        "provisions:\n- {slug: law-9, article: \"9\", law: Police Act}\ndefenders:\n- slug: ines\n  name: Inês Prado\n  incidents:\n  - {slug: stop, date: 2017-09-04, types: [detention], summary: taken from a bus, legal_basis: law-9}\n  - {slug: rumour, date: 2017-09-05, types: [threat], status: refuted, summary: threatened by phone}\n  - {slug: next-month, date: 2017-11-01, types: [search], summary: her office was searched}\n",
    );
    folder.ok(&["import", "a.yaml"]);
    let arguments = ["appeal", "--kind", "statement", "--date", "2017-10-01"];
    let run = folder.run(&arguments);
    let line = run.err.lines().find(|line| line.contains("not told"));
    let line = line.unwrap_or_else(|| panic!("{}", run.err));
    for own in ["stop (legal_basis)", "rumour", "next-month"] {
        assert!(line.contains(own), "{own}: {line}");
    }
    let explained = folder.ok(&[&arguments[..], &["--explain", "--format", "csv"]].concat());
    for why in ["later than the letter", "refuted", "no place for it"] {
        assert!(explained.contains(why), "{why}: {explained}");
    }
    // A letter that tells all says nothing of it.
    folder.ok(&["remove", "rumour", "--yes"]);
    folder.ok(&["remove", "next-month", "--yes"]);
    folder.ok(&["set", "stop", "legal_basis="]);
    let run = folder.run(&arguments);
    assert!(!run.err.contains("not told"), "{}", run.err);
}

/// A kind is a file: one among a user's own templates is written, checked and listed as a built-in one.
#[test]
fn a_kind_of_ones_own_is_a_file() {
    let folder = Folder::with_khamroev();
    let head = "about: a postcard to a colleague\nconsent: [partners]\ncommunication: letter\n";
    let write = |text: &str| folder.write("templates/postcard.txt", text);
    std::fs::create_dir(folder.path().join("templates")).unwrap();
    write(&format!(
        "---\n{head}audience: partner\nneeds: [lead, person_birth_place]\n---\n# {{{{ headline }}}}\n\n{{{{ who }}}}\n"
    ));
    let list = folder.ok(&["appeal", "--list-kinds"]);
    assert!(
        list.contains("postcard          a postcard to a colleague"),
        "{list}"
    );
    let run = folder.run(&["appeal", "--kind", "postcard", "--format", "md"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("# Russian Federation"), "{}", run.out);
    assert!(
        run.err.contains("(partners) is not recorded"),
        "consent to its purpose: {}",
        run.err
    );
    let lacks = "Not recorded: the place of birth: dossier set khamroev birth_place=…";
    assert!(run.err.contains(lacks), "{}", run.err);
    let check = folder.run(&["check", "--for", "postcard", "--json"]);
    assert!(check.out.contains("missing-birth-place"), "{}", check.out);
    folder.fails(&["appeal", "--kind", "postcard", "--strict"], 4, lacks);
    for (text, message) in [
        (
            format!("---\n{head}readers: all\n---\n"),
            "postcard.txt:5: the head is wrong: unknown field",
        ),
        (
            format!("---\n{head}needs:\n- lead\n- leed\n---\n"),
            "postcard.txt:7: it needs “leed”",
        ),
        (
            "{{ lead }}\n".to_owned(),
            "postcard.txt:1: a kind of letter begins with a head",
        ),
        (
            format!("---\n{head}---\n{{{{ lead }}}}\n{{{{ leed }}}}\n"),
            "postcard.txt:7: there is no such piece",
        ),
    ] {
        write(&text);
        folder.fails(&["appeal", "--kind", "postcard"], 4, message);
    }
    // A layout without a head is one for a kind that is there, as ever.
    folder.write("templates/press.txt", "# {{ headline }}\n");
    assert!(
        folder
            .ok(&["appeal", "--kind", "press"])
            .contains("Khamroev")
    );
    folder.fails(
        &["appeal", "--kind", "../press"],
        2,
        "there is no kind of letter",
    );
}

/// A form says what is not recorded and counts it; other letters leave it out; --strict takes neither.
#[test]
fn gaps_are_counted_and_strict_refuses_them() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write(
        "a.yaml",
        "defenders:\n- slug: ines\n  name: Ines Varro\n  incidents:\n  - {summary: Her office was searched, types: search, date: 2024-02-03}\n",
    );
    folder.ok(&["import", "a.yaml"]);
    for (kind, asked) in [
        ("wgad", "Date of birth"),
        ("un-communication", "Nationality"),
        ("ccpr", "Date of birth"),
        ("echr", "Date of birth"),
    ] {
        let run = folder.run(&[
            "appeal",
            "--kind",
            kind,
            "--without-consent",
            "--format",
            "text",
        ]);
        assert_eq!(run.code, 0, "{kind}: {}", run.err);
        assert!(run.out.contains(asked), "{kind}: {}", run.out);
        let printed = run.out.matches("Not recorded").count();
        let counted = format!("{printed} fields of the form say that nothing is recorded");
        assert!(
            printed > 5 && run.err.contains(&counted),
            "{kind}: {}{}",
            run.out,
            run.err
        );
        let before = folder.ok(&["export"]);
        let strict = folder.run(&[
            "appeal",
            "--kind",
            kind,
            "--without-consent",
            "--strict",
            "--record",
            "--output",
            "x.txt",
        ]);
        assert_eq!(
            (strict.code, strict.out.as_str()),
            (4, ""),
            "{}",
            strict.err
        );
        assert!(
            strict.err.contains("dossier set ines born=…"),
            "{kind}: {}",
            strict.err
        );
        assert!(!folder.path().join("x.txt").exists());
        assert_eq!(folder.ok(&["export"]), before);
    }
    let run = folder.run(&["appeal", "--kind", "statement", "--format", "text"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(!run.out.contains("Not recorded"), "{}", run.out);
    for lacks in [
        "Not recorded: demands",
        "Not recorded: what the defender is",
    ] {
        assert!(run.err.contains(lacks), "{}", run.err);
    }
    folder.fails(
        &["appeal", "--strict"],
        4,
        "dossier add-demand --about ines",
    );
}

#[test]
fn a_lead_in_own_words_loses_neither_who_somebody_is_nor_what_a_case_seeks() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write(
        "a.yaml",
        "
actors:
- {slug: registry, name: Registry of Lenta, kind: public-body, organization_kind: ministry}
- {slug: choir, name: Choir House, kind: organization}
defenders:
- slug: oda
  name: Oda Brenner
  gender: female
  description: defender of cultural rights
  affiliations: [{organization: choir, role: director}]
  proceedings:
  - slug: strike-off
    kind: civil
    parties: [{actor: registry, role: claimant}, {actor: choir, role: respondent}, {actor: oda, role: respondent}]
    relief: removal from the register
    steps:
    - {kind: organization-dissolved, date: 2017-05-02, summary: the court struck the Choir House off}
incidents:
- {date: 2017-04-03, summary: Office searched, types: [search], targets: [choir], by: [{wording: tax officers}], place: Lenta}
",
    );
    folder.ok(&["import", "a.yaml"]);
    let told = flat(&folder.ok(&["appeal", "--kind", "statement", "--format", "text"]));
    for words in [
        "is a defender of cultural rights and director of Choir House",
        "removal from the register",
        "searched by tax officers",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
}

#[test]
fn of_several_cases_without_any_day_each_is_told() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write(
        "a.yaml",
        "defenders:\n- slug: saar\n  name: Mirt Saar\n  proceedings:\n  - {slug: ferry, kind: criminal, charges: {offence: blocking a ferry}}\n  - {slug: bridge, kind: criminal, charges: {offence: blocking a bridge}}\n",
    );
    folder.ok(&["import", "a.yaml"]);
    let told = flat(&folder.ok(&["appeal"]));
    for case in ["blocking a ferry", "blocking a bridge"] {
        assert!(told.contains(case), "{told}");
    }
}

#[test]
fn a_line_that_is_no_sentence_keeps_its_hedge() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write(
        "a.yaml",
        "defenders:\n- slug: tovi\n  name: Tovi Rask\n  gender: male\n  incidents:\n  - {date: 2017-03-18, types: [denial-of-medical-care], status: alleged, summary: refused insulin although a guard had asked for it}\n",
    );
    folder.ok(&["import", "a.yaml"]);
    let told = flat(&folder.ok(&["appeal", "--kind", "statement", "--format", "text"]));
    assert!(
        told.contains("The allegation is as follows: refused insulin"),
        "{told}"
    );
}

/// A step and an incident of one event are one event with the facts of both; whom only suspicion
/// names is not told to have been there, and what is alleged stays so.
#[test]
fn an_arrest_and_its_act_tell_the_facts_of_both() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write(
        "a.yaml",
        "
actors:
- {slug: brigade, name: River Brigade, kind: organization}
defenders:
- slug: ilse
  name: Ilse Varga
  gender: female
  incidents:
  - slug: taken
    date: 2017-02-03
    types: [arbitrary-arrest, physical-assault, doxing]
    summary: her address was read out over a loudspeaker
    by: [{wording: masked riders}, {actor: brigade, degree: suspected}]
    place: Mill Street
    links: [{kind: same-event, to: arrest}]
  - {slug: at-night, date: 2017-02-09, types: [search], summary: Flat searched, place: Dorn, duration: three hours, by: [{wording: masked riders}], narrative: In February 2017 masked riders searched her flat and took two notebooks.}
  proceedings:
  - slug: case
    kind: criminal
    steps: [{slug: arrest, kind: arrested, date: 2017-02-03}]
terms: [{vocabulary: incident-types, code: doxing, label: doxing}]
",
    );
    folder.ok(&["import", "a.yaml"]);
    let run = folder.run(&["appeal", "--kind", "statement", "--format", "text"]);
    let told = flat(&run.out);
    for words in [
        "arrested in Mill Street by masked riders",
        "assaulted",
        "address was read out",
        "River Brigade is suspected",
        "in Dorn",
        "three hours",
        "took two notebooks",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
    assert_eq!(told.matches("River Brigade").count(), 1, "{told}");
    // A kind of the user's own has no words in a sentence: that it is not told is said.
    assert!(run.err.contains("taken (types)"), "{}", run.err);
}

#[test]
fn own_words_say_whose_and_of_whom() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write(
        "a.yaml",
        "actors:
- {slug: dana, name: Dana Holt, kind: person, gender: female}
defenders:
- slug: ivo
  name: Ivo Holt
  gender: male
  description: lawyer
  relationships: [{kind: spouse, other: dana, confidentiality: public}]
  incidents:
  - {slug: wife, date: 2026-10-01, types: physical-assault, summary: His wife beaten by two men, targets: dana, links: [{kind: retaliation-for, to: raid}]}
  - {slug: call, date: 2026-10-02, types: threat, summary: Received a threatening call, targets: ivo, by: [{wording: unknown caller}]}
  - {slug: raid, date: 2026-10-03, types: search, summary: Police raided the office, targets: ivo}
  - {slug: home, date: 2026-10-03, types: search, summary: Home searched, targets: [ivo, dana], by: [{wording: police}]}
  - {slug: blow, date: 2026-10-04, types: physical-assault, summary: Beaten up, targets: ivo, by: [{wording: guards, degree: suspected}]}
  - {slug: slur, date: 2026-10-05, types: smear-campaign, summary: Called an enemy of the people on television, targets: ivo}
  - {slug: drone, date: 2026-10-06, types: other, summary: Drone over the house for two nights, targets: ivo}
",
    );
    folder.ok(&["import", "a.yaml"]);
    let run = folder.run(&["appeal", "ivo", "--date", "2026-11-28"]);
    let letter = flat(&run.out);
    for said in [
        "lawyer Ivo Holt was beaten up. Guards are suspected of being responsible.",
        "Ivo Holt received a threatening call from an unknown caller.",
        "his premises were searched. Police raided the office.",
        "the home of Ivo Holt and Dana Holt was searched by police.",
        "was the target of a smear campaign. He was called an enemy of the people on television.",
        "On 6 October 2026, this happened: drone over the house for two nights.",
        "Dana Holt (his spouse) was beaten by two men.",
    ] {
        assert!(letter.contains(said), "{said}: {letter}");
    }
    assert!(!run.err.contains("not told"), "{}", run.err);
}
