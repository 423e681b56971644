//! Data that would act on where it is printed.

use crate::common::Folder;

/// A folder with a defender whose every text is hostile.
fn hostile() -> Folder {
    let folder = Folder::new();
    folder.ok(&["init"]);
    let text = "\\e]0;owned\\a\\e[2J\\u202Eevil <script>alert(1)</script> [x](javascript:alert(1)) =HYPERLINK(\\\"http://x\\\") *b* `c`";
    folder.write(
        "case.yaml",
        &format!(
            "sources:\n- {{slug: src, title: \"{text}\", kind: statement, address: \"javascript:alert(1)\", confidentiality: public}}\n\
             defenders:\n- name: \"{text}\"\n  slug: anna\n  description: \"{text}\"\n  names: [{{text: \"=cmd|calc\"}}]\n  incidents:\n  - {{date: 2019, summary: \"{text}\", narrative: \"{text}\", place: \"@SUM(A1)\", sources: [src], by: [{{wording: \"{text}\"}}]}}\n  demands: [{{text: \"{text}\"}}]\n"
        ),
    );
    folder.ok(&["import", "case.yaml"]);
    folder
}

#[test]
fn nothing_acts_on_the_terminal() {
    let folder = hostile();
    for command in [
        &["timeline", "--full"][..],
        &["timeline", "--full", "--format", "text"],
        &["timeline", "--full", "--format", "md"],
        &["timeline", "--full", "--format", "html"],
        &["timeline", "--full", "--format", "csv"],
        &["appeal"],
        &["appeal", "--format", "md"],
        &["appeal", "--format", "html"],
        &["appeal", "--explain"],
        &["show", "anna"],
        &["list", "incidents"],
        &["list", "defenders", "--format", "md"],
        &["log"],
        &["log", "anna"],
        &["remove", "anna", "--dry-run"],
        &["purge", "anna", "--dry-run"],
        &["find-nothing\u{1b}[2J\u{202e}"],
        &["timeline", "--no-such\u{202e}flag"],
        &["show", "nobody\u{1b}[2J\u{202e}"],
        &["timeline", "nobody\u{1b}]0;x\u{7}"],
        &["import", "no\u{1b}[2Jfile"],
        &[
            "add-incident",
            "--summary",
            "x",
            "--date",
            "\u{1b}[2J\u{202e}soon",
        ],
        &[
            "add-incident",
            "--summary",
            "x",
            "--type",
            "\u{1b}[2Jthreat",
        ],
        &["--dossier", "no\u{1b}[2Jfile", "list"],
        &["set", "anna", "no\u{1b}[2Jfield=x"],
    ] {
        let run = folder.run(command);
        for (where_to, text) in [("out", &run.out), ("err", &run.err)] {
            for bad in ['\u{1b}', '\u{7}', '\u{202e}', '\u{9b}'] {
                assert!(
                    !text.contains(bad),
                    "{command:?}, {where_to}: {bad:?} in {text}"
                );
            }
        }
    }
}

#[test]
fn nothing_is_markup_or_a_formula() {
    let folder = hostile();
    for command in [
        &["timeline", "--full", "--format", "html"][..],
        &["appeal", "--format", "html"],
    ] {
        let page = folder.ok(command);
        assert!(!page.contains("<script"), "{page}");
        assert!(!page.contains("href=\"javascript"), "{page}");
        assert!(page.contains("Content-Security-Policy"), "{page}");
        assert!(page.contains("default-src 'none'"), "{page}");
        assert!(!page.contains("src=") && !page.contains("url("), "{page}");
        assert!(!page.contains("unsafe-inline"), "{page}");
    }
    for command in [
        &["timeline", "--full", "--format", "md"][..],
        &["appeal", "--format", "md"],
    ] {
        let text = folder.ok(command);
        assert!(
            !text.contains("<script") && !text.replace("\\]", "").contains("]("),
            "{text}"
        );
    }
    let table = folder.ok(&["timeline", "--full", "--format", "csv"]);
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    for row in reader.records() {
        for cell in &row.unwrap() {
            assert!(
                !cell.trim_start().starts_with(['=', '+', '-', '@']),
                "{cell}"
            );
        }
    }
}
