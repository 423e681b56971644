//! The README's tour works when pasted line by line, and its two commands are those of the project.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;
use common::Folder;

#[test]
fn the_tour_works_line_by_line() {
    let root = env!("CARGO_MANIFEST_DIR");
    let readme = std::fs::read_to_string(format!("{root}/README.md")).unwrap();
    let tour = readme
        .split("```sh tour\n")
        .nth(1)
        .unwrap()
        .split("```")
        .next()
        .unwrap();
    let folder = Folder::new();
    std::fs::create_dir(folder.path().join("examples")).unwrap();
    std::fs::copy(
        format!("{root}/examples/khamroev.yaml"),
        folder.path().join("examples/khamroev.yaml"),
    )
    .unwrap();
    let mut lines = 0;
    for line in tour.lines() {
        let words = split(line);
        assert_eq!(words[0], "dossier", "{line}");
        let arguments: Vec<&str> = words[1..].iter().map(String::as_str).collect();
        let run = folder.run(&arguments);
        assert_eq!(run.code, 0, "{line}: {}", run.err);
        lines += 1;
    }
    assert!(lines > 10);
}

#[test]
fn the_yaml_example_is_a_case_file() {
    let readme =
        std::fs::read_to_string(format!("{}/README.md", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let yaml = readme
        .split("```yaml\n")
        .nth(1)
        .unwrap()
        .split("```")
        .next()
        .unwrap();
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write("a.yaml", yaml);
    folder.ok(&["import", "a.yaml"]);
    let letter = folder.ok(&["appeal", "--date", "2020-06-01"]);
    assert!(
        letter.contains("police searched the home of environmental defender"),
        "{letter}"
    );
}

/// Words of a shell line with double quotes.
fn split(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            c => words.last_mut().unwrap().push(c),
        }
    }
    words
}
