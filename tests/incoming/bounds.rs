//! Rows, cells, lines and texts without end are refused with their place, in little memory.

use crate::common::Folder;
use crate::ways::{Way, bring};
use dossier::exchange::incoming::Rules;
use dossier::exchange::spreadsheet::Rows;
use dossier::model::Kind;
use dossier::store::Store;
use std::io::{BufReader, Read};

/// A file that goes on for ever and counts what was read of it.
struct Endless<'t> {
    start: &'t [u8],
    rest: u8,
    read: &'t mut u64,
}

impl Read for Endless<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = match self.start {
            [] => {
                buffer.fill(self.rest);
                buffer.len()
            }
            start => {
                let count = start.len().min(buffer.len());
                buffer[..count].copy_from_slice(&start[..count]);
                self.start = &start[count..];
                count
            }
        };
        *self.read += count as u64;
        assert!(*self.read < 200 << 20, "it reads for ever");
        Ok(count)
    }
}

#[test]
fn a_row_without_end_is_refused_early() {
    for (start, rest, line) in [
        (&b"summary,place\nFined,Cork\nHeld,\"Bantry"[..], b'\n', 3),
        (b"summary,place\nFined,\"Cork, ", b'x', 2),
        (b"summary,\"", b'\n', 1),
        (b"", 0, 1),
    ] {
        let mut read = 0;
        let endless = Endless {
            start,
            rest,
            read: &mut read,
        };
        let reader = BufReader::new(endless);
        let problem = match Rows::open(reader, Kind::Incident) {
            Err(problems) => problems[0].clone(),
            Ok(mut rows) => loop {
                match rows.next_row() {
                    Some(Ok(_)) => {}
                    Some(Err(problems)) => break problems[0].clone(),
                    None => panic!("an endless table ends"),
                }
            },
        };
        assert!(problem.message.contains("quotation mark"), "{problem:?}");
        assert_eq!(problem.mark.line, line, "{problem:?}");
        assert!(read < 64 << 20, "{read}");
    }
}

/// A text of more than 4 MB is refused whatever way it comes, and whatever field it stands in.
#[test]
fn no_text_is_longer_than_a_text_may_be() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    let long = "é".repeat((2 << 20) + 8);
    let short = "é".repeat(1 << 20);
    folder.write(
        "sources.csv",
        &format!("title,author\nA,{short}\nB,{long}\n"),
    );
    folder.fails(
        &["import", "sources.csv"],
        4,
        "sources.csv:3:2: this text is longer than 4 MB",
    );
    folder.fails(
        &["import", "sources.csv", "--at-once", "10"],
        4,
        "sources.csv:3:2: this text is longer than 4 MB",
    );
    folder.write(
        "a.jsonl",
        &format!("{{\"actor\":{{\"name\":\"{long}\"}}}}\n"),
    );
    folder.fails(&["import", "a.jsonl"], 4, "this text is longer than 4 MB");
    folder.write(
        "a.yaml",
        &format!("actors:\n- name: A\n  professions: [\"{long}\"]\n"),
    );
    folder.fails(&["import", "a.yaml"], 4, "a.yaml:3:");
    folder.write("name.txt", &long);
    let run = folder.run(&["--no-input", "add-actor", "--name", "@name.txt"]);
    assert_eq!(run.code, 4, "{}", run.err);
    assert!(folder.ok(&["list", "actors"]).is_empty());
    assert!(folder.ok(&["list", "sources"]).is_empty());
}

/// What is put together from pieces is bounded as a whole.
#[test]
fn a_text_that_was_added_to_is_bounded_too() {
    let mut store = Store::in_memory().unwrap();
    let note = "n".repeat((4 << 20) + 1);
    let text = format!("[{{\"summary\": \"Fined\", \"note\": \"{note}\"}}]");
    let file = format!("{{\"incidents\": {text}}}");
    let error = bring(
        &mut store,
        Way::LargeJson,
        Kind::Incident,
        &file,
        &Rules::default(),
    );
    assert!(error.unwrap_err().contains("longer than 4 MB"));
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write("half.txt", &"n".repeat(3 << 20));
    folder.ok(&["--no-input", "add-source", "--title", "T", "--slug", "t"]);
    folder.ok(&["set", "t", "note=@half.txt"]);
    let run = folder.run(&["set", "t", "note+=@half.txt"]);
    assert_eq!(run.code, 4, "{}", run.err);
}
