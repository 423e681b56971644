#![no_main]

#[path = "../properties.rs"]
#[allow(dead_code)]
mod properties;

thread_local! {
    static FOLDER: tempfile::TempDir = tempfile::tempdir().unwrap();
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| FOLDER
    .with(|folder| properties::dossier_file(bytes, folder.path())));
