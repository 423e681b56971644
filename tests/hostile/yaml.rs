//! Case files in YAML that want to fill the memory, hang or mislead the reader.

use crate::bench::{Case, refused, taken, try_all};

const FILE: &str = "case.yaml";

/// A file that must be refused.
fn bad(name: &str, text: impl AsRef<[u8]>, says: &str) -> Case {
    refused(name, &["import", FILE], 4, says).file(FILE, text)
}

/// A file that must be taken, and what a command shows afterwards.
fn good(name: &str, text: impl AsRef<[u8]>, show: &[&str], part: &str) -> Case {
    taken(name, &["import", FILE])
        .file(FILE, text)
        .shows(show, part)
}

fn bomb() -> String {
    let mut text = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n".to_owned();
    for n in 1..10 {
        let item = format!("*a{}", n - 1);
        text.push_str(&format!(
            "a{n}: &a{n} [{}]\n",
            [item.as_str(); 10].join(",")
        ));
    }
    text
}

/// One large text that is repeated often: few values, much memory.
fn text_bomb() -> String {
    format!(
        "actors:\n- {{name: A, note: &t {}}}\n- {{name: B, professions: [{}]}}\n",
        "x".repeat(1_000_000),
        ["*t"; 5_000].join(",")
    )
}

fn anchors_around_anchors() -> String {
    let mut text = "defenders: ".to_owned();
    for n in 0..60 {
        text.push_str(&format!("&a{n} ["));
    }
    text.push_str(&"x,".repeat(100_000));
    text.push_str(&"]".repeat(60));
    text
}

fn many_keys() -> String {
    let keys: String = (0..200_000).map(|n| format!("k{n}: 1\n")).collect();
    format!("{keys}k7: 1\n")
}

fn cases() -> Vec<Case> {
    vec![
        bad("alias bomb", bomb(), "aliases in this file repeat too much"),
        bad(
            "alias bomb of text",
            text_bomb(),
            "aliases in this file repeat too much",
        ),
        bad(
            "anchors around anchors",
            anchors_around_anchors(),
            "case.yaml:1",
        ),
        bad(
            "alias to itself",
            "defenders: &a [*a]\n",
            "this alias names no anchor before it",
        ),
        bad("alias to nothing", "defenders: *a\n", "unknown anchor"),
        bad(
            "lists nested deeply",
            format!("defenders: {}", "[".repeat(100_000)),
            "recursion limit",
        ),
        bad(
            "maps nested deeply",
            format!("defenders: {}", "{a: ".repeat(100_000)),
            "nested too deeply",
        ),
        bad(
            "lists nested by dashes",
            format!("defenders: {}x\n", "- ".repeat(50_000)),
            "case.yaml:1",
        ),
        bad(
            "maps nested by spaces",
            (0..2_000).fold(String::new(), |text, n| text + &" ".repeat(n) + "a:\n"),
            "case.yaml:",
        ),
        bad(
            "nested just too deeply",
            format!("defenders: {}x{}", "[".repeat(70), "]".repeat(70)),
            "nested too deeply",
        ),
        bad(
            "a key twice",
            "defenders:\n- name: A\n  name: B\n",
            "case.yaml:3:3: the key “name” stands twice",
        ),
        bad(
            "a list twice",
            "actors: []\nactors: []\n",
            "case.yaml:2:1: the key “actors” stands twice",
        ),
        bad(
            "a key twice among very many",
            many_keys(),
            "the key “k7” stands twice",
        ),
        bad(
            "very many unknown keys",
            many_keys().replace("k7:", "kk:").replacen("kk:", "k7:", 1),
            "unknown key",
        ),
        good(
            "a byte order mark",
            "\u{feff}actors:\n- {name: Marked, slug: marked}\n",
            &["show", "marked"],
            "Marked",
        ),
        bad(
            "UTF-16, little end first",
            utf16("actors: []\n", u16::to_le_bytes),
            "case.yaml:1:1: this is not UTF-8 text",
        ),
        bad(
            "UTF-16, big end first",
            utf16("actors: []\n", u16::to_be_bytes),
            "case.yaml:1:1: this is not UTF-8 text",
        ),
        bad(
            "UTF-16 without a mark",
            "actors: []\n"
                .encode_utf16()
                .flat_map(u16::to_le_bytes)
                .collect::<Vec<u8>>(),
            "case.yaml:1",
        ),
        bad("a NUL", "actors:\n- name: A\0B\n", "case.yaml:"),
        bad("NULs only", "\0".repeat(10_000), "case.yaml:1"),
        good(
            "a bare escape character",
            "actors:\n- name: A\u{1b}[31m\n  slug: x-esc\n",
            &["show", "x-esc"],
            "A\\e[31m",
        ),
        bad(
            "invalid UTF-8",
            b"actors:\n- name: Jos\xe9\n",
            "case.yaml:2:12: this is not UTF-8 text",
        ),
        bad(
            "half a character at the end",
            b"actors:\n- name: Jos\xc3",
            "this is not UTF-8 text",
        ),
        bad(
            "a surrogate in UTF-8",
            b"actors:\n- name: \xed\xa0\x80\n",
            "this is not UTF-8 text",
        ),
        good(
            "YAML 1.1 booleans are texts",
            "actors:\n- {name: yes, slug: x-yes, description: no, place: off, note: on}\n",
            &["show", "x-yes", "--json"],
            "\"description\": \"no\"",
        ),
        good(
            "Norway",
            "actors:\n- {name: Ola, slug: ola, country: NO, nationalities: [NO, no]}\n",
            &["export"],
            "country: NO",
        ),
        good(
            "octal and sexagesimal numbers stay as written",
            "provisions:\n- {slug: x-prov, article: 012, part: 12:30:45, title: 0x1F}\n",
            &["show", "x-prov", "--json"],
            "\"article\": \"012\"",
        ),
        good(
            "a number with zeros at its end",
            "provisions:\n- {slug: x-prov, article: 205.10, part: 1_000, title: 1e3}\n",
            &["show", "x-prov", "--json"],
            "\"article\": \"205.10\"",
        ),
        bad(
            "a line of 50 MB",
            format!("actors:\n- name: {}\n", "x".repeat(50_000_000)),
            "case.yaml:2",
        ),
        bad(
            "a quoted line of 50 MB",
            format!("actors:\n- name: \"{}\"\n", "x".repeat(50_000_000)),
            "case.yaml:2",
        ),
        bad(
            "a key of 20 MB",
            format!("actors:\n- {{{}: 1}}\n", "x".repeat(20_000_000)),
            "case.yaml:",
        ),
        bad(
            "a long number for a flag",
            format!(
                "actors:\n- {{name: A, defender: {}}}\n",
                "9".repeat(1_000_000)
            ),
            "expected true or false",
        ),
        good(
            "a name of 10,000 characters",
            format!(
                "actors:\n- {{name: {}, slug: x-long}}\n",
                "ж".repeat(10_000)
            ),
            &["show", "x-long"],
            "жжж",
        ),
        good(
            "5,000 records",
            (0..5_000).fold("actors:\n".to_owned(), |text, n| {
                text + &format!("- {{name: Witness number {n}, slug: w-{n}}}\n")
            }),
            &["show", "w-4999"],
            "Witness number 4999",
        ),
        bad(
            "a tab for indentation",
            "actors:\n\t- name: A\n",
            "case.yaml:2",
        ),
        bad(
            "a tab before a key",
            "actors:\n- name: A\n\tslug: b\n",
            "case.yaml:",
        ),
        good(
            "anchors and aliases",
            "actors:\n- {name: &n Twin, slug: x-a, description: *n}\n",
            &["show", "x-a", "--json"],
            "\"description\": \"Twin\"",
        ),
        good(
            "a Python tag runs nothing",
            "actors:\n- {name: !!python/object/apply:os.system \"touch pwned\", slug: x-py}\n",
            &["show", "x-py"],
            "touch pwned",
        ),
        good(
            "binary stays text",
            "actors:\n- {name: !!binary aGVsbG8=, slug: x-bin}\n",
            &["show", "x-bin"],
            "aGVsbG8=",
        ),
        bad(
            "merge keys",
            "actors:\n- &a {name: A, slug: x-a}\n- {<<: *a, slug: x-b}\n",
            "unknown key “<<”",
        ),
        bad(
            "two documents",
            "actors: []\n---\nactors: []\n",
            "case.yaml:3:1: a second document starts here",
        ),
        refused("comments only", &["import", FILE], 0, "nothing changes")
            .file(FILE, "# nothing\n# here\n"),
        refused("an empty file", &["import", FILE], 0, "nothing changes").file(FILE, ""),
        refused("an empty document", &["import", FILE], 0, "nothing changes")
            .file(FILE, "---\n...\n"),
        bad(
            "a quote that does not end",
            "actors:\n- name: \"A\n",
            "case.yaml:",
        ),
        bad(
            "a single quote that does not end",
            "actors:\n- name: 'A\n",
            "case.yaml:",
        ),
        bad(
            "a bracket that does not end",
            "actors: [{name: A}\n",
            "case.yaml:",
        ),
        bad("a list as key", "? [a, b]\n: c\n", "a key must be a word"),
        bad("a scalar alone", "hello\n", "starts with a list such as"),
        bad("a list alone", "- a\n", "starts with a list such as"),
        refused(
            "a directive of the future",
            &["import", FILE],
            0,
            "nothing changes",
        )
        .file(FILE, "%YAML 9.9\n---\nactors: []\n"),
        bad(
            "backslashes for nothing",
            "actors:\n- name: \"\\q\"\n",
            "case.yaml:2",
        ),
        good(
            "backslashes in plain text",
            "actors:\n- name: 'A \\ud83d\\ude00 B'\n  slug: x-b\n",
            &["show", "x-b"],
            "A \\ud83d\\ude00 B",
        ),
        good(
            "a line break of Windows",
            "actors:\r\n- name: Carriage\r\n  slug: x-cr\r\n",
            &["show", "x-cr", "--json"],
            "\"name\": \"Carriage\"",
        ),
    ]
}

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    format!("\u{feff}{text}")
        .encode_utf16()
        .flat_map(bytes)
        .collect()
}

#[test]
fn hostile_yaml() {
    try_all(cases());
}
