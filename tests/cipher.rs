//! What an encrypted dossier is on disk: a file of SQLCipher 4, whichever library of cryptography
//! the program was built with, and whichever other program reads it.
#![cfg(feature = "encryption")]
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;
use cbc::cipher::{BlockModeDecrypt, KeyIvInit, block_padding::NoPadding};
use common::{Folder, Run, skipped};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha512;
use std::path::Path;
use std::process::Command;

/// The passphrase of the dossiers made here, and of the one that an earlier build encrypted.
const PASSPHRASE: &str = "six quiet herons cross the weir";

/// Pages of SQLCipher 4, and how much of each its vector and its code of authentication take.
const PAGE: usize = 4096;
const VECTOR: usize = 16;
const CODE: usize = 64;

fn vault() -> Folder {
    let folder = Folder::new();
    folder.write("pass", PASSPHRASE);
    folder.write("other", "nine slow barges pass the lock at night");
    folder
}

fn run(folder: &Folder, pass: &str, arguments: &[&str]) -> Run {
    folder.run_as(
        arguments,
        "",
        &[
            ("DOSSIER_PASSPHRASE_FILE", pass),
            ("DOSSIER_NEW_PASSPHRASE_FILE", "other"),
        ],
    )
}

fn ok(folder: &Folder, pass: &str, arguments: &[&str]) -> String {
    let run = run(folder, pass, arguments);
    assert_eq!(run.code, 0, "{arguments:?}: {}", run.err);
    run.out
}

/// A dossier that the last build with OpenSSL encrypted: the joint trial of the examples.
fn with_an_earlier_dossier() -> Folder {
    let folder = vault();
    std::fs::write(
        folder.path().join("case.dossier"),
        include_bytes!("data/encrypted-with-openssl.dossier"),
    )
    .unwrap();
    folder
}

#[test]
fn what_openssl_encrypted_opens_and_lives_on() {
    let folder = with_an_earlier_dossier();
    let before = ok(&folder, "pass", &["export"]);
    assert!(before.contains("Teachers' Union of Velmar"), "{before}");
    ok(&folder, "pass", &["verify"]);
    let wrong = run(&folder, "other", &["timeline"]);
    assert_eq!(wrong.code, 5, "{}", wrong.err);
    ok(
        &folder,
        "pass",
        &["set", "velmar-court", "note=Seen by the new build"],
    );
    ok(&folder, "pass", &["rekey"]);
    assert_eq!(run(&folder, "pass", &["export"]).code, 5);
    let after = ok(&folder, "other", &["export"]);
    assert!(after.contains("Seen by the new build"));
    ok(&folder, "other", &["undo"]);
    assert_eq!(ok(&folder, "other", &["export"]), before);
    ok(&folder, "other", &["verify"]);
}

/// Reads a file as the published format says (SQLCipher, "Security Design" and "SQLCipher 4
/// Release"): a salt of 16 bytes first; the key by PBKDF2-HMAC-SHA512 in 256,000 rounds; the key
/// of authentication from that one, by two rounds over the salt with 0x3a in each byte; each page
/// of 4096 bytes ends with a vector and the HMAC-SHA512 of what is before it and of its number.
fn decrypted(bytes: &[u8]) -> Vec<u8> {
    let salt = &bytes[..VECTOR];
    let mut key = [0; 32];
    pbkdf2::pbkdf2_hmac::<Sha512>(PASSPHRASE.as_bytes(), salt, 256_000, &mut key);
    let masked: Vec<u8> = salt.iter().map(|byte| byte ^ 0x3a).collect();
    let mut code_key = [0; 32];
    pbkdf2::pbkdf2_hmac::<Sha512>(&key, &masked, 2, &mut code_key);
    assert_eq!(bytes.len() % PAGE, 0);
    let mut plain = Vec::new();
    for (number, page) in (1u32..).zip(bytes.chunks(PAGE)) {
        let start = if number == 1 { salt.len() } else { 0 };
        let (content, code) = page[start..].split_at(PAGE - start - CODE);
        let mut mac = Hmac::<Sha512>::new_from_slice(&code_key).unwrap();
        mac.update(content);
        mac.update(&number.to_le_bytes());
        mac.verify_slice(code).expect("an authentic page");
        let (cipher, vector) = content.split_at(content.len() - VECTOR);
        let mut page = cipher.to_vec();
        cbc::Decryptor::<aes::Aes256>::new_from_slices(&key, vector)
            .unwrap()
            .decrypt_padded::<NoPadding>(&mut page)
            .unwrap();
        plain.extend(page);
    }
    plain
}

#[test]
fn an_encrypted_dossier_is_what_the_format_says() {
    let folder = vault();
    ok(&folder, "pass", &["init", "--encrypt"]);
    let name = "Lyudmila Orlenko-Weiss";
    ok(&folder, "pass", &["add-defender", "--name", name]);
    for file in ["case.dossier", "earlier.dossier"] {
        let (bytes, text) = if file == "case.dossier" {
            (std::fs::read(folder.path().join(file)).unwrap(), name)
        } else {
            let bytes = include_bytes!("data/encrypted-with-openssl.dossier");
            (bytes.to_vec(), "Teachers' Union of Velmar")
        };
        let plain = decrypted(&bytes);
        // The header of a SQLite file after its first 16 bytes: pages of 4096, 80 bytes reserved.
        assert_eq!((&plain[..2], plain[4]), (&[0x10, 0][..], 80), "{file}");
        let holds = |bytes: &[u8]| bytes.windows(text.len()).any(|w| w == text.as_bytes());
        assert!(holds(&plain) && !holds(&bytes), "{file}");
    }
}

#[test]
fn another_build_of_sqlcipher_reads_it() {
    let folder = vault();
    ok(&folder, "pass", &["init", "--encrypt"]);
    ok(
        &folder,
        "pass",
        &["add-defender", "--name", "Tariq al-Hadi"],
    );
    let python = |script: &str| {
        Command::new("python3")
            .args(["-c", script])
            .current_dir(folder.path())
            .output()
    };
    let there = python("import sqlcipher3");
    if !there.is_ok_and(|output| output.status.success()) {
        skipped("Python with the package sqlcipher3 is not here to read an encrypted dossier");
        return;
    }
    let output = python(&format!(
        "from sqlcipher3 import dbapi2\n\
         file = dbapi2.connect('case.dossier')\n\
         file.execute(\"PRAGMA key = '{PASSPHRASE}'\")\n\
         print(file.execute('SELECT slug FROM record WHERE slug IS NOT NULL').fetchall())\n\
         print(file.execute('PRAGMA cipher_integrity_check').fetchall())\n"
    ))
    .unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    let lines: Vec<&str> = told.lines().collect();
    assert_eq!(lines, ["[('tariq-al-hadi',)]", "[]"], "{output:?}");
}

/// What was changed or cut by somebody without the key is refused, not shown.
#[test]
fn damaged_and_short_files_are_refused() {
    let folder = with_an_earlier_dossier();
    let path = folder.path().join("case.dossier");
    let whole = std::fs::read(&path).unwrap();
    let refused = |bytes: &[u8], what: &str| {
        std::fs::write(&path, bytes).unwrap();
        let run = run(&folder, "pass", &["export"]);
        // 1: no dossier at all; 5: it does not open; 6: it is damaged.
        assert!(
            matches!(run.code, 1 | 5 | 6),
            "{what}: {} {}",
            run.code,
            run.err
        );
        assert!(!run.out.contains("Velmar"), "{what}");
        assert!(!run.err.contains("panicked"), "{what}: {}", run.err);
    };
    for (what, at) in [("salt", 3), ("first page", 900), ("code", PAGE - 5)] {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        refused(&bytes, what);
    }
    for length in [10, 100, PAGE, PAGE * 3 + 7] {
        refused(&whole[..length], &format!("{length} bytes"));
    }
    // A page in the middle: whatever needs it is refused, and `verify` finds it.
    let mut bytes = whole.clone();
    let middle = bytes.len() / PAGE / 2 * PAGE + 1000;
    bytes[middle] ^= 1;
    write(&path, &bytes);
    let verify = run(&folder, "pass", &["verify"]);
    assert_ne!(verify.code, 0, "{}", verify.out);
    write(&path, &whole);
    ok(&folder, "pass", &["verify"]);
}

fn write(path: &Path, bytes: &[u8]) {
    std::fs::write(path, bytes).unwrap();
}
