//! Cells that a spreadsheet would run.

use crate::bench::{Case, taken, try_all};

fn cases() -> Vec<Case> {
    [
        "=HYPERLINK(\"http://example.org\",\"x\")",
        "=cmd|'/c calc'!A1",
        "+1+1",
        "-2+3",
        "=1\t+1",
        "'=1",
    ]
    .into_iter()
    .map(|cell| {
        let quoted = format!("'{}", cell.replace('"', "\"\""));
        taken(
            &format!("formula {cell}"),
            &[
                "add-incident",
                &format!("--summary={cell}"),
                "--type",
                "physical-assault",
            ],
        )
        .shows(&["timeline", "--format", "csv"], &quoted)
        .shows(&["list", "incidents", "--format", "csv"], &quoted)
        .shows(
            &["export", "--format", "json"],
            &cell.replace('"', "\\\"").replace('\t', "\\t"),
        )
    })
    .collect()
}

#[test]
fn hostile_cells() {
    try_all(cases());
}
