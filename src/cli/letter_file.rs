//! Files of letters and replies: exact bytes in, kept as text where they are text and as an
//! attachment where they are not.

use super::CliError;
use crate::exchange::node::LONGEST;
use crate::model::words::by_language;
use crate::store::content::{Measured, measure};
use std::io::{IsTerminal, Read};
use std::path::Path;

/// Most bytes of a file.
const LARGEST: u64 = 64 * 1024 * 1024;

/// Endings of files that are text and nothing else.
const TEXTS: [&str; 8] = [
    "md", "markdown", "txt", "text", "html", "htm", "json", "eml",
];

/// Bytes as they were read, with the name of their file where they come from one.
#[derive(Clone, Debug, Default)]
pub(super) struct Bytes {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// Name of the file, without folders.
    pub name: Option<String>,
}

/// How bytes are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Keeping {
    /// As a text in the record.
    Text(String),
    /// As an attachment.
    Attachment,
}

impl Bytes {
    /// Reads a file; `-` is standard input.
    ///
    /// # Errors
    /// When it cannot be read or is too large.
    pub fn read(path: &Path) -> Result<Bytes, CliError> {
        if path.as_os_str() == "-" {
            return Bytes::piped();
        }
        let shown = path.display();
        let cannot = || CliError::io(format!("cannot read {shown}"));
        let found = std::fs::metadata(path).map_err(|error| cannot()(error))?;
        if !found.is_file() {
            return Err(CliError::Usage(format!("{shown} is not a file")));
        }
        let file = std::fs::File::open(path).map_err(|error| cannot()(error))?;
        let bytes = all_of(file, &shown.to_string()).map_err(|error| match error {
            Refused::Read(error) => cannot()(error),
            Refused::Large(error) => error,
        })?;
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned());
        Ok(Bytes { bytes, name })
    }

    /// Reads standard input; nothing where that is a terminal.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub fn piped() -> Result<Bytes, CliError> {
        if std::io::stdin().is_terminal() {
            return Ok(Bytes::default());
        }
        let bytes = all_of(std::io::stdin(), "standard input").map_err(|error| match error {
            Refused::Read(error) => CliError::io("cannot read standard input")(error),
            Refused::Large(error) => error,
        })?;
        Ok(Bytes { bytes, name: None })
    }

    /// What they are called in messages.
    pub fn shown(&self) -> &str {
        self.name.as_deref().unwrap_or("standard input")
    }

    /// Their measures, with the SHA-256.
    ///
    /// # Errors
    /// Never for bytes in memory.
    pub fn measured(&self) -> Result<Measured, CliError> {
        measure(self.bytes.as_slice()).map_err(CliError::io("cannot measure the text"))
    }

    /// How they are to be kept: text by the ending of the file or by what it holds, else as an
    /// attachment.
    ///
    /// # Errors
    /// When a file that must be text is none.
    pub fn keeping(&self) -> Result<Keeping, CliError> {
        let shown = self.shown();
        let ending = self.name.as_deref().and_then(|name| {
            let (_, ending) = name.rsplit_once('.')?;
            Some(ending.to_lowercase())
        });
        let must = match (&self.name, ending) {
            (None, _) => true,
            (Some(_), ending) => ending.is_some_and(|e| TEXTS.contains(&e.as_str())),
        };
        let refused = |what: String| {
            CliError::Data(format!(
                "{shown}: {what}. A text is kept as UTF-8: give the file that was sent (PDF, DOCX …), or save the text as UTF-8"
            ))
        };
        let text = match std::str::from_utf8(&self.bytes) {
            Ok(text) => text,
            Err(error) if must => {
                let before = &self.bytes[..error.valid_up_to()];
                let line = before.iter().filter(|b| **b == b'\n').count() + 1;
                return Err(refused(format!("this is not UTF-8 text (line {line})")));
            }
            Err(_) => return Ok(Keeping::Attachment),
        };
        if text.trim().is_empty() {
            return Err(CliError::Data(format!(
                "{shown} is empty: there is no text in it to keep"
            )));
        }
        if text.contains('\0') {
            return if must {
                Err(refused("it holds a NUL character and is not a text".into()))
            } else {
                Ok(Keeping::Attachment)
            };
        }
        let recognised = infer::get(&self.bytes)
            .is_some_and(|kind| kind.matcher_type() != infer::MatcherType::Text);
        // Texts by language are a form of our own, which would not come back byte by byte.
        let kept_otherwise = text.len() > LONGEST || by_language(text).is_some();
        if kept_otherwise && self.name.is_none() {
            return Err(CliError::Data(format!(
                "{shown}: a text of this size or form is kept as a file: name it with --file"
            )));
        }
        if (recognised && !must) || kept_otherwise {
            return Ok(Keeping::Attachment);
        }
        Ok(Keeping::Text(text.to_owned()))
    }
}

enum Refused {
    Read(std::io::Error),
    Large(CliError),
}

fn all_of(from: impl Read, shown: &str) -> Result<Vec<u8>, Refused> {
    let mut bytes = Vec::new();
    from.take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(Refused::Read)?;
    if bytes.len() as u64 > LARGEST {
        return Err(Refused::Large(CliError::Data(format!(
            "{shown} is larger than {} MB: keep it with `dossier attach`",
            LARGEST / 1024 / 1024
        ))));
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::{Bytes, Keeping};

    #[test]
    fn text_is_kept_as_text_and_the_rest_as_files() {
        let keeping = |name: Option<&str>, bytes: &[u8]| {
            Bytes {
                bytes: bytes.to_vec(),
                name: name.map(str::to_owned),
            }
            .keeping()
            .map_err(|error| error.to_string())
        };
        let text = |text: &str| Ok(Keeping::Text(text.to_owned()));
        assert_eq!(keeping(None, b"a\r\nb"), text("a\r\nb"));
        assert_eq!(keeping(Some("a.TXT"), b"\xef\xbb\xbfa"), text("\u{feff}a"));
        assert_eq!(keeping(Some("letter"), "Дело".as_bytes()), text("Дело"));
        assert_eq!(
            keeping(Some("a.html"), b"<html></html>"),
            text("<html></html>")
        );
        for (name, bytes) in [
            ("a.pdf", b"%PDF-1.4 all in ASCII".as_slice()),
            ("a.docx", b"PK\x03\x04\xff"),
            ("a", b"a\0b"),
            ("a.json", b"{\"en\": \"Dear\"}"),
            ("letter.doc", b"\xff\xfe"),
        ] {
            assert_eq!(
                keeping(Some(name), bytes),
                Ok(Keeping::Attachment),
                "{name}"
            );
        }
        for (name, bytes, message) in [
            (
                Some("a.txt"),
                b"a\nb\xff".as_slice(),
                "a.txt: this is not UTF-8 text (line 2)",
            ),
            (
                None,
                b"\xff",
                "standard input: this is not UTF-8 text (line 1)",
            ),
            (Some("a.md"), b" \r\n", "a.md is empty"),
            (Some("a.md"), b"a\0", "a.md: it holds a NUL character"),
            (None, b"{\"en\": \"Dear\"}", "is kept as a file"),
        ] {
            let error = keeping(name, bytes).unwrap_err();
            assert!(error.contains(message), "{error}");
        }
    }
}
