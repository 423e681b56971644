//! AWS-LC in the place of OpenSSL, for SQLCipher.
//!
//! SQLCipher's own provider for OpenSSL is compiled, unchanged, against the headers that
//! `build.rs` prepares. Nothing is called from Rust: this crate only links AWS-LC.

extern crate aws_lc_sys as _;
