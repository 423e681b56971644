//! Files of earlier versions of the program: they open, and tell what they told.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;

use common::Folder;
use std::io::Read;

/// Files that were made by the program when its schema had these versions, and what each exported
/// then.
const DOSSIERS: [(&[u8], &str); 2] = [
    (
        include_bytes!("data/earlier/version-9.dossier.gz"),
        include_str!("data/earlier/version-9.yaml"),
    ),
    (
        include_bytes!("data/earlier/version-11.dossier.gz"),
        include_str!("data/earlier/version-11.yaml"),
    ),
];

fn unpacked(dossier: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    flate2::read::GzDecoder::new(dossier)
        .read_to_end(&mut bytes)
        .unwrap();
    bytes
}

#[test]
fn a_dossier_of_an_earlier_schema_opens_and_exports_as_it_did() {
    for (dossier, export) in DOSSIERS {
        let folder = Folder::new();
        std::fs::write(folder.path().join("old.dossier"), unpacked(dossier)).unwrap();
        let exported = folder.ok(&["--dossier", "old.dossier", "export"]);
        assert_eq!(exported, export);
        folder.ok(&["--dossier", "old.dossier", "verify"]);
        // Opened a second time it has nothing left to bring up to date.
        let again = folder.ok(&["--dossier", "old.dossier", "export"]);
        assert_eq!(again, export);
    }
}

#[test]
fn a_case_file_of_an_earlier_version_comes_in_and_loses_nothing() {
    for (_, export) in DOSSIERS {
        let folder = Folder::new();
        folder.write("old.yaml", export);
        folder.ok(&["init"]);
        folder.ok(&["import", "old.yaml"]);
        // What is written names the accused of its moment; all else is as it was, in its order.
        let exported = folder.ok(&["export"]);
        let mut lines = exported.lines();
        for line in export.lines() {
            assert!(lines.any(|own| own == line), "{line}");
        }
    }
}
