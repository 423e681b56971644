//! Cells of tables that a spreadsheet would run as a formula, made harmless and read back. Source:
//! OWASP, "CSV Injection".

/// Whether a spreadsheet could take a cell for a formula: some look past blanks, and some take the
/// full-width forms of the signs for the signs.
fn is_run(text: &str) -> bool {
    text.starts_with(['\t', '\r'])
        || text
            .trim_start()
            .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// A cell that no spreadsheet runs: with an apostrophe before it where needed.
pub fn guarded(text: &str) -> String {
    if is_run(text) || text.starts_with('\'') {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// The text of a cell that [`guarded`] made; any other cell as it is.
pub fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if is_run(text) || text.starts_with('\'') => text,
        _ => cell,
    }
}
