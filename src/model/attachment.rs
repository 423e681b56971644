//! Attachments: files kept in the dossier, with what was done with them.

use super::prelude::*;

part! {
    /// An entry of the custody log of an attachment.
    Custody, "custody", short event as String {
        /// What was done: added, extracted, verified.
        event: Option<String> => Form::Term("custody-events"),
        /// When: UTC, RFC 3339.
        time: Option<String> => Form::Text,
        /// By whom.
        by: Option<String> => Form::Text,
        /// Where from, where to, what was found.
        detail: Option<String> => Form::LongText,
    }
}

record! {
    /// A file that belongs to a record: a scan, a photograph, a recording. Its bytes are kept once,
    /// however often it is attached.
    Attachment, Kind::Attachment, defaults to Internal, requires ["name", "sha256", "belongs_to"] {
        /// Its name when it was added, without folders.
        name: Option<String> => Form::Text,
        /// The record that it belongs to.
        belongs_to: Option<Link> => Form::AnyLink,
        /// What it shows, in our own words.
        description: Option<String> => Form::LongText,
        /// Its media type (RFC 6838), told from its first bytes.
        media_type: Option<String> => Form::Text,
        /// Its size in bytes.
        size: Option<i64> => Form::Integer,
        /// SHA-256 (FIPS 180-4) of its bytes, in hexadecimal.
        sha256: Option<String> => Form::Text,
        /// When the file was last changed before it was added: UTC, RFC 3339.
        modified: Option<String> => Form::Text,
        /// What was done with it since.
        custody: Vec<Custody> => Form::Parts(&Custody::SHAPE),
    }
}
