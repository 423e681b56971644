//! Lays the headers of AWS-LC in a folder of their own and adds the part of OpenSSL 3 that
//! SQLCipher calls and AWS-LC lacks (`evp_mac.h`). The folder is what `libsqlite3-sys` reads from
//! `DEP_OPENSSL_INCLUDE`.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=evp_mac.h");
    let folder = PathBuf::from(required("OUT_DIR")?).join("include");
    copy(&aws_lc_headers()?, &folder)?;
    // SQLCipher includes `openssl/hmac.h`: our addition comes after it.
    let header = folder.join("openssl").join("hmac.h");
    let mut text = fs::read_to_string(&header)?;
    text.push_str("\n#include <evp_mac.h>\n");
    fs::write(&header, text)?;
    fs::copy("evp_mac.h", folder.join("evp_mac.h"))?;
    println!("cargo:include={}", folder.display());
    Ok(())
}

/// The folder of headers that aws-lc-sys announces; the variable's name holds its version.
fn aws_lc_headers() -> io::Result<PathBuf> {
    env::vars_os()
        .find(|(name, _)| {
            let name = name.to_string_lossy();
            name.starts_with("DEP_AWS_LC_") && name.ends_with("_INCLUDE")
        })
        .map(|(_, folder)| PathBuf::from(folder))
        .ok_or_else(|| io::Error::other("aws-lc-sys announced no folder of headers"))
}

fn required(name: &str) -> io::Result<String> {
    env::var(name).map_err(|error| io::Error::other(format!("{name}: {error}")))
}

/// Copies a folder with all that is in it; what is there already is replaced.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            // Written anew, not copied: headers of the registry may be read-only, and so would
            // their copies be.
            fs::write(&target, fs::read(entry.path())?)?;
        }
    }
    Ok(())
}
