//! Case files in JSON that are not what they seem.

use crate::bench::{Case, refused, taken, try_all};

const FILE: &str = "case.json";

fn bad(name: &str, text: impl AsRef<[u8]>, says: &str) -> Case {
    refused(name, &["import", FILE], 4, says).file(FILE, text)
}

fn good(name: &str, text: &str, part: &str) -> Case {
    taken(name, &["import", FILE])
        .file(FILE, text)
        .shows(&["show", "x", "--json"], part)
}

fn cases() -> Vec<Case> {
    vec![
        good(
            "a comma at the end",
            r#"{"actors": [{"name": "A B", "slug": "x",},],}"#,
            "\"name\": \"A B\"",
        ),
        bad("a comma alone", r#"{"actors": [,]}"#, "case.json:1"),
        bad(
            "half a pair of surrogates",
            r#"{"actors": [{"name": "\ud83d"}]}"#,
            "case.json:1",
        ),
        bad(
            "the other half",
            r#"{"actors": [{"name": "\ude00"}]}"#,
            "case.json:1",
        ),
        bad(
            "surrogates the wrong way round",
            r#"{"actors": [{"name": "\ude00\ud83d"}]}"#,
            "case.json:1",
        ),
        bad(
            "half a pair and a letter",
            r#"{"actors": [{"name": "\ud83d\u0041"}]}"#,
            "case.json:1",
        ),
        bad(
            "an escape cut off",
            r#"{"actors": [{"name": "\u12"#,
            "case.json:1",
        ),
        good(
            "a pair of surrogates",
            r#"{"actors": [{"name": "A \ud83d\uDE00", "slug": "x"}]}"#,
            "A 😀",
        ),
        good(
            "an escaped backslash before a pair",
            r#"{"actors": [{"name": "A \\ud83d\\ude00", "slug": "x"}]}"#,
            r"A \\ud83d\\ude00",
        ),
        bad(
            "nested deeply",
            format!("{{\"actors\": {}", "[".repeat(100_000)),
            "recursion limit",
        ),
        bad(
            "objects nested deeply",
            "{\"a\":".repeat(100_000),
            "recursion limit",
        ),
        bad(
            "a key twice",
            r#"{"actors": [{"name": "A", "name": "B"}]}"#,
            "the key “name” stands twice",
        ),
        bad(
            "a key twice, once escaped",
            r#"{"actors": [{"name": "A", "n\u0061me": "B"}]}"#,
            "the key “name” stands twice",
        ),
        good(
            "NaN is a text",
            r#"{"actors": [{"name": NaN, "slug": "x"}]}"#,
            "\"name\": \"NaN\"",
        ),
        good(
            "a huge exponent is a text",
            r#"{"actors": [{"name": 1e999999999, "slug": "x"}]}"#,
            "\"name\": \"1e999999999\"",
        ),
        bad(
            "a huge number for an age",
            r#"{"actors": [{"name": "A", "age": 1e99}]}"#,
            "expected a whole number",
        ),
        bad(
            "an age below zero",
            r#"{"actors": [{"name": "A", "age": -1}]}"#,
            "expected a whole number",
        ),
        bad(
            "an age beyond all",
            r#"{"actors": [{"name": "A", "age": 4294967296}]}"#,
            "expected a whole number",
        ),
        bad("a comment", "{\"actors\": [] // none\n}", "case.json:"),
        bad(
            "cut off in an object",
            r#"{"actors": [{"name": "A""#,
            "case.json:",
        ),
        bad(
            "cut off in a text",
            r#"{"actors": [{"name": "A"#,
            "case.json:1",
        ),
        bad(
            "cut off in a word",
            r#"{"actors": [{"name": nul"#,
            "case.json:",
        ),
        bad("a list alone", "[]", "starts with a list such as"),
        bad(
            "a text alone",
            "\"defenders\"",
            "starts with a list such as",
        ),
        bad(
            "two objects",
            "{\"actors\": []}\n{\"actors\": []}\n",
            "case.json:2",
        ),
        bad(
            "a NUL that is escaped",
            r#"{"actors": [{"name": "A\u0000B", "slug": "x"}]}"#,
            "NUL character",
        ),
        bad(
            "a list for a name",
            r#"{"actors": [{"name": ["A"]}]}"#,
            "case.json:1:22: here stands a list",
        ),
        bad(
            "an object for a date",
            r#"{"actors": [{"name": "A", "born": {"year": 1}}]}"#,
            "unknown key “year”",
        ),
        bad(
            "another program's export",
            r#"{"__proto__": {"a": 1}, "constructor": 2}"#,
            "unknown key “__proto__”",
        ),
    ]
}

#[test]
fn hostile_json() {
    try_all(cases());
}
