//! Files as people have them, through the command line.

use crate::common::{Folder, Run};

fn started(file: &str) -> Folder {
    let folder = Folder::new();
    folder.ok(&["init"]);
    if !file.is_empty() {
        folder.write("first.yaml", file);
        folder.ok(&["import", "first.yaml"]);
    }
    folder
}

fn import(folder: &Folder, name: &str, text: &str, flags: &[&str]) -> Run {
    folder.write(name, text);
    let mut arguments = vec!["import", name];
    arguments.extend(flags);
    let run = folder.run(&arguments);
    assert_eq!(run.code, 0, "{}", run.err);
    run
}

#[test]
fn two_people_of_one_name_stay_two() {
    for flags in [&[][..], &["--at-once", "10"]] {
        for table in [
            "name,place\nMohamed Ali,Tanta\nMohamed Ali,Sohag\n",
            "name,place\nMohamed Ali,\nMohamed Ali,Sohag\n",
            "name,place\nMohamed Ali,\nMohamed Ali,\n",
        ] {
            let folder = started("");
            import(&folder, "actors.csv", table, flags);
            let before = folder.ok(&["export"]);
            assert_eq!(before.matches("name: Mohamed Ali").count(), 2, "{before}");
            import(&folder, "actors.csv", table, flags);
            assert_eq!(folder.ok(&["export"]), before, "{table} {flags:?}");
        }
    }
}

/// Whoever is meant by a name that two bear is never guessed.
#[test]
fn a_name_that_two_bear_is_asked_about() {
    let folder = started(
        "actors:\n- {name: Mohamed Ali, place: Tanta}\n- {name: Mohamed Ali, place: Sohag}\n",
    );
    for file in [
        "defenders:\n- name: Mohamed Ali\n  incidents: [{summary: Fined}]\n",
        "incidents: [{summary: Fined, targets: Mohamed Ali}]\n",
        "actors: [{name: Mohamed Ali}]\nincidents: [{summary: Fined, targets: Mohamed Ali}]\n",
    ] {
        folder.write("b.yaml", file);
        let run = folder.run(&["import", "b.yaml"]);
        assert_eq!(run.code, 4, "{file}: {}", run.err);
        assert!(run.err.contains("mohamed-ali-2"), "{}", run.err);
        assert_eq!(folder.ok(&["list", "incidents", "--count"]).trim(), "0");
    }
    // A third one of that name is a third one, whom the file means by the name.
    let file = "actors: [{name: Mohamed Ali, place: Giza}]\nincidents: [{summary: Fined, targets: Mohamed Ali}]\n";
    let run = import(&folder, "b.yaml", file, &[]);
    assert!(run.err.contains("likely twin"), "{}", run.err);
    let list = folder.ok(&["export", "--format", "json"]);
    let file: serde_json::Value = serde_json::from_str(&list).unwrap();
    assert_eq!(file["actors"].as_array().unwrap().len(), 3);
    assert_eq!(file["incidents"][0]["targets"][0], "mohamed-ali-3");
}

/// Those that refer to each other without slugs are known together.
#[test]
fn a_person_who_is_the_source_about_herself_is_found_again() {
    let file = "sources:\n- {title: Talk with Rosa Paz, actor: Rosa Paz}\ndefenders:\n- name: Rosa Paz\n  part_of: Weavers\n  sources: Talk with Rosa Paz\n  incidents: [{summary: Fined, sources: Talk with Rosa Paz}]\nactors:\n- {name: Weavers, kind: organization}\n";
    let folder = started(file);
    let before = folder.ok(&["export"]);
    let run = import(&folder, "first.yaml", file, &[]);
    assert!(run.err.contains("nothing changes"), "{}", run.err);
    assert_eq!(folder.ok(&["export"]), before);
}

#[test]
fn lists_add_and_only_a_flag_replaces_them() {
    let first = "sources: [{slug: src-one, title: One}, {slug: src-two, title: Two}]\nactors: [{slug: wit, name: Witness}]\ndefenders:\n- slug: ona\n  name: Ona Petrė\n  professions: [teacher]\n  names: [{text: Aukse, kind: alias, note: at school}]\n  contacts: [{kind: e-mail, value: ona@example.org, note: press}]\n  incidents: [{slug: in, summary: Fined, date: {date: 2016, as_written: last year}, types: threat, sources: src-one, witnesses: wit, links: [{kind: follows, to: other}]}]\nincidents: [{slug: other, summary: Warned}]\n";
    let second = "defenders:\n- slug: ona\n  name: Ona Petrė\n  professions: [baker]\n  names: [{text: Aukse, script: Latn}, Onutė]\n  contacts: [{kind: e-mail, value: new@example.org}, {value: ona@example.org, note: private}]\n  incidents: [{slug: in, summary: Fined, date: 2016, types: search, sources: src-two}]\n";
    for flags in [&[][..], &["--at-once", "10"]] {
        let folder = started(first);
        let run = import(&folder, "b.yaml", second, flags);
        let file = folder.ok(&["export"]);
        for value in [
            "teacher",
            "baker",
            "Aukse",
            "Onutė",
            "at school",
            "Latn",
            "ona@example.org",
            "new@example.org",
            "note: press",
            "last year",
            "threat",
            "search",
            "src-one",
            "src-two",
            "wit",
            "follows",
        ] {
            assert!(file.contains(value), "{value} in\n{file}");
        }
        assert!(!file.contains("private"), "{file}");
        assert!(
            run.err.contains("contacts “ona@example.org” note stays “press” (the file has “private”; changes with --replace-lists only)"),
            "{}",
            run.err
        );
        let before = file;
        let run = import(&folder, "b.yaml", second, flags);
        assert!(run.err.contains("nothing changes"), "{}", run.err);
        assert_eq!(folder.ok(&["export"]), before);
        let mut more = flags.to_vec();
        more.extend(["--replace-lists", "--dry-run"]);
        let run = import(&folder, "b.yaml", second, &more);
        for gone in [
            "professions − “teacher”",
            "types − “threat”",
            "sources − “source: src-one”",
            "note “press” → “private”",
        ] {
            assert!(run.out.contains(gone), "{gone} in\n{}", run.out);
        }
        assert_eq!(folder.ok(&["export"]), before);
        more.pop();
        import(&folder, "b.yaml", second, &more);
        let file = folder.ok(&["export"]);
        for value in [
            "teacher",
            "threat",
            "note: press",
            "sources:\n    - src-one",
        ] {
            assert!(!file.contains(value), "{value} in\n{file}");
        }
        assert!(file.contains("wit") && file.contains("at school"), "{file}");
    }
}

#[test]
fn levels_settings_and_contacts_stay_unless_told() {
    let first = "dossier: {title: Ours, place: Vilnius}\nsources: [{slug: so, title: T}]\nactors:\n- {slug: ag, name: Agnė, confidentiality: secret, names: [{text: Vėjas, confidentiality: internal}], contacts: [{kind: phone, value: \"1\"}]}\nincidents: [{slug: in, summary: Fined, confidentiality: internal, witnesses: [{actor: ag}]}]\n";
    let second = "dossier: {title: Theirs, signatory: S}\nsources: [{slug: so, title: T, confidentiality: public}]\nactors:\n- {slug: ag, name: Agnė, confidentiality: internal, names: [{text: Vėjas, confidentiality: public}], contacts: [{kind: phone, value: \"1\", confidentiality: public}]}\nincidents: [{slug: in, summary: Fined, confidentiality: null, witnesses: [{actor: ag, confidentiality: public}]}]\n";
    for flags in [&[][..], &["--at-once", "10"]] {
        let folder = started(first);
        let before = folder.ok(&["export"]);
        let run = import(&folder, "b.yaml", second, &[flags, &["--dry-run"]].concat());
        for line in [
            "; confidentiality stays “secret” (the file has “internal”; changes with --allow-lowering only)",
            "names “Vėjas” confidentiality stays “internal” (the file has “public”",
            "contacts “1” confidentiality stays “internal” (the file has “public”",
            "witnesses “ag” confidentiality stays “internal”",
            "source so: confidentiality stays “internal”",
            "dossier title stays “Ours” (the file has “Theirs”; changes with --allow-settings only)",
            "dossier signatory + “S”",
        ] {
            assert!(run.out.contains(line), "{line} in\n{}", run.out);
        }
        let run = import(&folder, "b.yaml", second, flags);
        assert!(run.err.contains("--allow-lowering"), "{}", run.err);
        let after = folder.ok(&["export"]);
        assert_eq!(after.replace("  signatory: S\n", ""), before);
        let all = [
            flags,
            &["--allow-lowering", "--allow-settings", "--dry-run"],
        ]
        .concat();
        let run = import(&folder, "b.yaml", second, &all);
        assert!(
            run.out.contains("confidentiality “secret” → “internal”"),
            "{}",
            run.out
        );
        assert!(run.out.contains("title “Ours” → “Theirs”"), "{}", run.out);
        import(&folder, "b.yaml", second, &all[..all.len() - 1]);
        let file = folder.ok(&["export"]);
        assert!(
            !file.contains("secret") && file.contains("Theirs"),
            "{file}"
        );
        // Raising needs no flag.
        let raised = "sources: [{slug: so, title: T, confidentiality: secret}]\n";
        import(&folder, "c.yaml", raised, flags);
        assert!(folder.ok(&["show", "so", "--json"]).contains("\"secret\""));
    }
}

/// `null` empties a field: the user says so. What an export of a level lacks stays even then.
#[test]
fn null_empties_a_field() {
    let folder = started(
        "actors: [{slug: om, name: Omar, place: Fes, professions: [driver], contacts: [{value: \"5\"}]}]\n",
    );
    let emptied =
        "actors: [{slug: om, name: Omar, place: null, professions: null, contacts: null}]\n";
    let run = import(
        &folder,
        "b.yaml",
        &format!("level: public\n{emptied}"),
        &["--dry-run"],
    );
    assert!(
        run.out.contains("professions stays “driver”"),
        "{}",
        run.out
    );
    let run = import(&folder, "b.yaml", emptied, &[]);
    assert!(run.err.contains("contacts stays"), "{}", run.err);
    let file = folder.ok(&["export"]);
    assert!(
        !file.contains("Fes") && !file.contains("driver") && file.contains("'5'"),
        "{file}"
    );
    import(&folder, "b.yaml", emptied, &["--replace-lists"]);
    assert!(!folder.ok(&["export"]).contains("contacts"));
}

/// A file that says up to which level it was made takes nothing away, whatever its format.
#[test]
fn what_a_limited_file_lacks_stays() {
    let first = "actors: [{slug: om, name: Omar, names: [{text: Shadow, confidentiality: secret}, {text: O.}], professions: [driver, poet]}]\n";
    let files = [
        (
            "a.yaml",
            "level: public\nactors: [{slug: om, name: Omar, names: [O.], professions: [driver]}]\n",
        ),
        (
            "a.json",
            "{\"level\": \"internal\", \"actors\": [{\"slug\": \"om\", \"name\": \"Omar\", \"names\": [\"O.\"], \"professions\": \"driver\"}]}",
        ),
        (
            "a.jsonl",
            "{\"level\": \"public\"}\n{\"actor\": {\"slug\": \"om\", \"name\": \"Omar\", \"names\": [\"O.\"], \"professions\": [\"driver\"]}}\n",
        ),
        (
            "actors.csv",
            "# level: public\nslug,name,names,professions\nom,Omar,O.,driver\n",
        ),
        (
            "actors.tsv",
            "#level: internal\t\t\t\nslug\tname\tnames\tprofessions\nom\tOmar\tO.\tdriver\n",
        ),
    ];
    for (name, text) in files {
        for flags in [
            &["--replace-lists"][..],
            &["--replace-lists", "--at-once", "10"],
        ] {
            let folder = started(first);
            let before = folder.ok(&["export"]);
            let run = import(&folder, name, text, flags);
            assert_eq!(folder.ok(&["export"]), before, "{name}: {}", run.err);
            assert!(
                run.err.contains("may lack what was withheld"),
                "{name}: {}",
                run.err
            );
            let complete = text
                .lines()
                .filter(|l| !l.contains("level:") && !l.contains("{\"level\": \"public\"}"));
            let complete = complete
                .collect::<Vec<_>>()
                .join("\n")
                .replace("\"level\": \"internal\", ", "");
            import(&folder, name, &complete, flags);
            let file = folder.ok(&["export"]);
            assert!(
                !file.contains("Shadow") && !file.contains("poet"),
                "{name}: {file}"
            );
        }
    }
    let folder = started(first);
    folder.write("b.csv", "# level: everything\nname\nA\n");
    folder.fails(
        &["import", "--of", "actors", "b.csv"],
        4,
        "b.csv:1:1: “everything” is not a level",
    );
    folder.write(
        "b.jsonl",
        "{\"actor\": {\"name\": \"A\"}}\n{\"level\": \"public\"}\n",
    );
    folder.fails(&["import", "b.jsonl"], 4, "stands before the records");
    folder.write("b.csv", "# level: public\nname,born\nA,2018-02-30\n");
    folder.fails(&["import", "--of", "actors", "b.csv"], 4, "b.csv:3:2: ");
}

#[test]
fn several_files_are_one_revision_or_nothing() {
    let folder = started("");
    folder.write("actors.csv", "slug,name\nkim,Kim Duc\n");
    folder.write("incidents.csv", "date,summary,targets\n2020,Fined,kim\n");
    folder.write(
        "more.jsonl",
        "{\"incident\":{\"summary\":\"Warned\",\"targets\":[\"kim\"]}}\n",
    );
    folder.write(
        "last.yaml",
        "dossier: {title: T}\nactors: [{slug: kim, name: Kim Duc, place: Hue}]\n",
    );
    folder.write("bad.yaml", "actors: [{nam: X}]\n");
    let good = [
        "import",
        "actors.csv",
        "incidents.csv",
        "more.jsonl",
        "last.yaml",
    ];
    for bad in ["bad.yaml", "missing.yaml"] {
        let all = [&good[..], &[bad]].concat();
        assert_ne!(folder.run(&all).code, 0);
        let first = [&["import", bad][..], &good[1..]].concat();
        assert_ne!(folder.run(&first).code, 0);
        assert_eq!(folder.ok(&["export"]), "");
        assert_eq!(folder.ok(&["log"]).matches(" import").count(), 0);
    }
    let run = folder.run(&[&good[..], &["--dry-run"]].concat());
    assert!(
        run.err.contains("incidents.csv: would be: 1 record added"),
        "{}",
        run.err
    );
    assert_eq!(folder.ok(&["export"]), "");
    folder.ok(&good);
    assert_eq!(folder.ok(&["log"]).matches(" import").count(), 1);
    let after = folder.ok(&["export"]);
    assert!(after.contains("Hue") && after.contains("Warned") && after.contains("title: T"));
    folder.ok(&["undo"]);
    assert_eq!(folder.ok(&["export"]), "");
    folder.ok(&["redo"]);
    assert_eq!(folder.ok(&["export"]), after);
    assert!(folder.run(&["verify"]).err.contains("Sound"));
    // The same again is no revision at all.
    folder.ok(&good);
    assert_eq!(folder.ok(&["log"]).matches(" import").count(), 1);
}

#[test]
fn texts_by_language_keep_those_that_a_file_does_not_give() {
    let folder = started("incidents: [{slug: in, summary: {en: Fined, pt: Multado}}]\n");
    import(
        &folder,
        "b.yaml",
        "incidents: [{slug: in, summary: {fr: Condamné à une amende}}]\n",
        &[],
    );
    import(
        &folder,
        "b.yaml",
        "incidents: [{slug: in, summary: Fined again}]\n",
        &[],
    );
    let file = folder.ok(&["export"]);
    for text in ["en: Fined again", "pt: Multado", "fr: Condamné"] {
        assert!(file.contains(text), "{text} in\n{file}");
    }
}

/// Another person's event is no twin, and a row that names a record is never taken for another.
#[test]
fn twins_are_of_one_person_and_each_record_is_one_row() {
    let folder = started(
        "defenders:\n- {slug: a, name: A, incidents: [{date: 2020, summary: Fined in Cork}]}\n- {slug: b, name: B}\n",
    );
    let run = import(
        &folder,
        "b.yaml",
        "defenders: [{slug: b, name: B, incidents: [{date: 2020, summary: Fined in Cork again}]}]\n",
        &["--update-alike"],
    );
    assert!(run.err.contains("1 record added, 0 changed"), "{}", run.err);
    let both = "incidents:\n- {date: 2020, summary: Fined in Cork, targets: a}\n- {date: 2020, summary: Fined in Cork, targets: a}\n";
    let run = import(&folder, "c.yaml", both, &[]);
    assert!(
        run.err.contains("1 record added, 0 changed, 1 as it was"),
        "{}",
        run.err
    );
}

/// A file so large that it would enter the history as it comes in may still be changed by the next.
#[test]
fn a_later_file_changes_what_an_earlier_large_one_brought() {
    let folder = started("");
    let lines: String = (0..5_200)
        .map(|number| {
            format!("{{\"incident\":{{\"slug\":\"in-{number}\",\"summary\":\"No. {number}\"}}}}\n")
        })
        .collect();
    folder.write("many.jsonl", &lines);
    folder.write(
        "b.jsonl",
        "{\"incident\":{\"slug\":\"in-7\",\"summary\":\"Lucky\"}}\n",
    );
    folder.write("c.yaml", "incidents: [{slug: in-8, summary: Octave}]\n");
    folder.ok(&["import", "many.jsonl", "b.jsonl", "c.yaml"]);
    assert_eq!(folder.ok(&["log"]).matches(" import").count(), 1);
    assert!(folder.ok(&["show", "in-7"]).contains("Lucky"));
    assert!(folder.ok(&["show", "in-8"]).contains("Octave"));
    assert!(folder.run(&["verify"]).err.contains("Sound"));
    folder.ok(&["undo"]);
    assert_eq!(folder.ok(&["list", "incidents", "--count"]).trim(), "0");
}
