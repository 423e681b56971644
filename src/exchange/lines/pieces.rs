//! A large case file cut into pieces, each with one record of a list, so that it need never be in
//! memory as a whole. The pieces are read as case files are.

use crate::exchange::problem::{Mark, Problem};
use std::io::BufRead;

/// Largest piece, in bytes.
const LARGEST: usize = 64 * 1024 * 1024;

/// One record of a list of a case file, or what stands there in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The name of the list.
    pub list: String,
    /// The text of the record.
    pub text: String,
    /// Where the text starts.
    pub mark: Mark,
    /// Whether the text holds the name of the list too.
    pub named: bool,
}

/// Why no piece can be cut.
#[derive(Debug)]
pub enum CutError {
    /// The file does not fit.
    Problem(Problem),
    /// The file cannot be read.
    Read(std::io::Error),
}

impl From<std::io::Error> for CutError {
    fn from(error: std::io::Error) -> Self {
        CutError::Read(error)
    }
}

/// Cuts a case file.
#[derive(Debug)]
pub enum Cutter<R> {
    /// In JSON.
    Json(JsonCutter<R>),
    /// In YAML.
    Yaml(YamlCutter<R>),
}

impl<R: BufRead> Cutter<R> {
    /// For a file in JSON where it starts with a brace, else in YAML.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn new(mut reader: R) -> std::io::Result<Cutter<R>> {
        if reader.fill_buf()?.starts_with("\u{feff}".as_bytes()) {
            reader.consume("\u{feff}".len());
        }
        let first = reader.fill_buf()?.iter().find(|b| !b.is_ascii_whitespace());
        Ok(if first == Some(&b'{') {
            Cutter::Json(JsonCutter {
                reader,
                line: 1,
                column: 1,
                bytes: 0,
                list: None,
                started: false,
            })
        } else {
            Cutter::Yaml(YamlCutter {
                reader,
                line: 0,
                bytes: 0,
                list: None,
                ahead: None,
            })
        })
    }

    /// How many bytes were read.
    pub fn bytes(&self) -> u64 {
        match self {
            Cutter::Json(cutter) => cutter.bytes,
            Cutter::Yaml(cutter) => cutter.bytes,
        }
    }

    /// The next piece; nothing at the end.
    ///
    /// # Errors
    /// When the file is not well formed, or cannot be read.
    pub fn next_piece(&mut self) -> Result<Option<Piece>, CutError> {
        match self {
            Cutter::Json(cutter) => cutter.next_piece(),
            Cutter::Yaml(cutter) => cutter.next_piece(),
        }
    }
}

fn too_large(mark: Mark) -> CutError {
    CutError::Problem(Problem {
        mark,
        message: format!(
            "the record that starts here is larger than {} MB: shorten it",
            LARGEST / 1024 / 1024
        ),
    })
}

fn text(bytes: Vec<u8>, mark: Mark) -> Result<String, CutError> {
    String::from_utf8(bytes).map_err(|_| {
        CutError::Problem(Problem {
            mark,
            message: "here stands what is not UTF-8 text: save the file as UTF-8".into(),
        })
    })
}

/// Cuts JSON: an object of lists (RFC 8259).
#[derive(Debug)]
pub struct JsonCutter<R> {
    reader: R,
    line: usize,
    column: usize,
    bytes: u64,
    /// The list that is being read.
    list: Option<String>,
    started: bool,
}

impl<R: BufRead> JsonCutter<R> {
    fn mark(&self) -> Mark {
        Mark {
            line: self.line,
            column: self.column,
        }
    }

    fn peek(&mut self) -> std::io::Result<Option<u8>> {
        Ok(self.reader.fill_buf()?.first().copied())
    }

    fn take(&mut self, byte: u8) {
        self.reader.consume(1);
        self.bytes += 1;
        if byte == b'\n' {
            self.line += 1;
            self.column = 1;
        } else if byte & 0xC0 != 0x80 {
            self.column += 1;
        }
    }

    /// The next byte that is no white space, still to be taken.
    fn next_sign(&mut self) -> Result<u8, CutError> {
        while let Some(byte) = self.peek()? {
            if !byte.is_ascii_whitespace() {
                return Ok(byte);
            }
            self.take(byte);
        }
        Err(self.wrong("the file ends too early"))
    }

    fn wrong(&self, message: &str) -> CutError {
        CutError::Problem(Problem {
            mark: self.mark(),
            message: format!("this is not well-formed JSON: {message}"),
        })
    }

    fn expect(&mut self, wanted: u8) -> Result<(), CutError> {
        match self.next_sign()? {
            found if found == wanted => {
                self.take(found);
                Ok(())
            }
            _ => Err(self.wrong(&format!("expected “{}”", char::from(wanted)))),
        }
    }

    /// The text of the value that starts at the next sign.
    fn value(&mut self) -> Result<(Vec<u8>, Mark), CutError> {
        self.next_sign()?;
        let mark = self.mark();
        let mut found = Vec::new();
        let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
        while let Some(byte) = self.peek()? {
            let ends_scalar = byte == b',' || byte.is_ascii_whitespace();
            let closes = matches!(byte, b']' | b'}');
            if depth == 0 && !quoted && !found.is_empty() && (ends_scalar || closes) {
                return Ok((found, mark));
            }
            self.take(byte);
            found.push(byte);
            if found.len() > LARGEST {
                return Err(too_large(mark));
            }
            match byte {
                _ if escaped => escaped = false,
                b'\\' if quoted => escaped = true,
                b'"' => quoted = !quoted,
                _ if quoted => {}
                b'{' | b'[' => depth += 1,
                b'}' | b']' => match depth.checked_sub(1) {
                    Some(rest) => depth = rest,
                    None => return Err(self.wrong("a bracket closes what is not open")),
                },
                _ => {}
            }
            let whole = matches!(byte, b'}' | b']' | b'"');
            if depth == 0 && !quoted && whole {
                return Ok((found, mark));
            }
        }
        Err(self.wrong("the file ends too early"))
    }

    /// What comes after a value: true where another one follows.
    fn another(&mut self, end: u8) -> Result<bool, CutError> {
        match self.next_sign()? {
            b',' => {
                self.take(b',');
                Ok(true)
            }
            found if found == end => {
                self.take(found);
                Ok(false)
            }
            _ => Err(self.wrong(&format!("expected “,” or “{}”", char::from(end)))),
        }
    }

    fn next_piece(&mut self) -> Result<Option<Piece>, CutError> {
        if !self.started {
            self.started = true;
            self.expect(b'{')?;
            if self.next_sign()? == b'}' {
                return self.end();
            }
        } else if let Some(list) = self.list.clone() {
            if self.another(b']')? {
                return self.item(list).map(Some);
            }
            self.list = None;
            if !self.another(b'}')? {
                return self.end();
            }
        } else if !self.another(b'}')? {
            return self.end();
        }
        loop {
            let (key, mark) = self.value()?;
            let list: String = serde_json::from_slice(&key).map_err(|_| {
                CutError::Problem(Problem {
                    mark,
                    message: "expected the name of a list in quotation marks".into(),
                })
            })?;
            self.expect(b':')?;
            if self.next_sign()? != b'[' {
                return self.item(list).map(Some);
            }
            self.take(b'[');
            if self.next_sign()? != b']' {
                self.list = Some(list.clone());
                return self.item(list).map(Some);
            }
            self.take(b']');
            if !self.another(b'}')? {
                return self.end();
            }
        }
    }

    fn item(&mut self, list: String) -> Result<Piece, CutError> {
        let (bytes, mark) = self.value()?;
        let text = text(bytes, mark)?;
        Ok(Piece {
            list,
            text,
            mark,
            named: false,
        })
    }

    /// The end of the file: nothing may follow.
    fn end(&mut self) -> Result<Option<Piece>, CutError> {
        while let Some(byte) = self.peek()? {
            if byte.is_ascii_whitespace() || byte == b'}' {
                self.take(byte);
            } else {
                return Err(self.wrong("something follows after the end"));
            }
        }
        Ok(None)
    }
}

/// Cuts YAML as case files are written: lists at the margin, a record after each hyphen.
#[derive(Debug)]
pub struct YamlCutter<R> {
    reader: R,
    line: usize,
    bytes: u64,
    /// The list that is being read, and how far its hyphens are from the margin.
    list: Option<(String, Option<usize>)>,
    /// A line that was read but belongs to what comes next.
    ahead: Option<Vec<u8>>,
}

impl<R: BufRead> YamlCutter<R> {
    fn next_line(&mut self) -> Result<Option<Vec<u8>>, CutError> {
        if let Some(line) = self.ahead.take() {
            return Ok(Some(line));
        }
        let mut line = Vec::new();
        let mut limited = std::io::Read::take(&mut self.reader, LARGEST as u64 + 1);
        let count = limited.read_until(b'\n', &mut line)?;
        self.line += 1;
        self.bytes += count as u64;
        if count > LARGEST {
            return Err(too_large(self.mark()));
        }
        Ok((count > 0).then_some(line))
    }

    fn mark(&self) -> Mark {
        Mark {
            line: self.line,
            column: 1,
        }
    }

    fn next_piece(&mut self) -> Result<Option<Piece>, CutError> {
        loop {
            let Some(line) = self.next_line()? else {
                return Ok(None);
            };
            if is_empty(&line) || line.starts_with(b"---") {
                continue;
            }
            let indent = line.iter().take_while(|byte| **byte == b' ').count();
            let hyphen = line[indent..].starts_with(b"- ") || line[indent..].trim_ascii() == b"-";
            if let (Some((list, column)), true) = (self.list.clone(), hyphen) {
                let column = *column.as_ref().unwrap_or(&indent);
                if indent == column {
                    self.list = Some((list.clone(), Some(column)));
                    return self.rest(list, line, column).map(Some);
                }
            }
            if indent > 0 || hyphen {
                return Err(CutError::Problem(Problem {
                    mark: self.mark(),
                    message: "expected a list such as “incidents:” at the margin, or one of its records after a hyphen; in a file of this size records stand one below the other".into(),
                }));
            }
            let mark = self.mark();
            let whole = text(line, mark)?;
            let Some((name, after)) = whole.split_once(':') else {
                return Err(CutError::Problem(Problem {
                    mark,
                    message: "expected a list such as “incidents:”".into(),
                }));
            };
            let name = name.trim().trim_matches(['"', '\'']).to_owned();
            let inline = !is_empty(after.as_bytes());
            let follows = self.next_line()?;
            let nested = follows.as_ref().is_some_and(|next| {
                let hyphen = next.trim_ascii_start().starts_with(b"-");
                next.starts_with(b" ") && !hyphen
            });
            self.ahead = follows;
            if inline || nested {
                // A map such as the settings, or a list in brackets: one piece as it stands.
                let piece = self.rest(name.clone(), whole.into_bytes(), 0)?;
                self.list = None;
                return Ok(Some(Piece {
                    text: piece.text,
                    mark,
                    list: name,
                    named: true,
                }));
            }
            self.list = Some((name, None));
        }
    }

    /// A piece that starts with a line, with all lines that stand further in.
    fn rest(&mut self, list: String, first: Vec<u8>, column: usize) -> Result<Piece, CutError> {
        let ahead = usize::from(self.ahead.is_some());
        let mark = Mark {
            line: self.line - ahead,
            column: 1,
        };
        let mut bytes = first;
        while let Some(line) = self.next_line()? {
            let indent = line.iter().take_while(|byte| **byte == b' ').count();
            if !is_empty(&line) && indent <= column {
                self.ahead = Some(line);
                break;
            }
            bytes.extend_from_slice(&line);
            if bytes.len() > LARGEST {
                return Err(too_large(mark));
            }
        }
        let text = text(bytes, mark)?;
        Ok(Piece {
            list,
            text,
            mark,
            named: false,
        })
    }
}

/// Whether a line holds nothing but space or a remark.
fn is_empty(line: &[u8]) -> bool {
    let line = line.trim_ascii();
    line.is_empty() || line.starts_with(b"#")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::{CutError, Cutter, Piece};

    fn pieces(text: &str) -> Result<Vec<Piece>, String> {
        let mut cutter = Cutter::new(text.as_bytes()).unwrap();
        let mut found = Vec::new();
        loop {
            match cutter.next_piece() {
                Ok(Some(piece)) => found.push(piece),
                Ok(None) => return Ok(found),
                Err(CutError::Problem(problem)) => {
                    return Err(format!("{:?} {}", problem.mark, problem.message));
                }
                Err(CutError::Read(error)) => panic!("{error}"),
            }
        }
    }

    fn short(text: &str) -> Vec<(String, String, usize, usize)> {
        pieces(text)
            .unwrap()
            .into_iter()
            .map(|p| (p.list, p.text, p.mark.line, p.mark.column))
            .collect()
    }

    #[test]
    fn json_is_cut_at_the_records_of_its_lists() {
        let text = "{\"dossier\": {\"title\": \"T\"},\n \"actors\": [{\"name\": \"A, ]}\\\"\"}, \"B\"\n],\n\"sources\": [], \"incidents\": [{\"targets\": [\"a\"]}]}\n";
        let wanted = [
            ("dossier", "{\"title\": \"T\"}", 1, 13),
            ("actors", "{\"name\": \"A, ]}\\\"\"}", 2, 13),
            ("actors", "\"B\"", 2, 34),
            ("incidents", "{\"targets\": [\"a\"]}", 4, 30),
        ];
        let wanted: Vec<_> = wanted
            .into_iter()
            .map(|(l, t, line, column)| (l.to_owned(), t.to_owned(), line, column))
            .collect();
        assert_eq!(short(text), wanted);
        assert_eq!(short("{}"), []);
        for broken in [
            "{",
            "{\"a\": [1",
            "{\"a\" 1}",
            "{\"a\": [1}",
            "{\"a\": \"x",
            "{\"a\": 1} x",
        ] {
            assert!(pieces(broken).is_err(), "{broken}");
        }
    }

    #[test]
    fn yaml_is_cut_at_its_hyphens() {
        let text = "# a remark\ndossier:\n  title: T\n\nactors:\n- name: A\n  names:\n  - B\n- C\nincidents:\n  - summary: |\n      one\n\n      - two\n    date: 2016\n  - summary: x\nsources: [{title: S}]\n";
        let wanted = [
            ("dossier", "dossier:\n  title: T\n\n", 2),
            ("actors", "- name: A\n  names:\n  - B\n", 6),
            ("actors", "- C\n", 9),
            (
                "incidents",
                "  - summary: |\n      one\n\n      - two\n    date: 2016\n",
                11,
            ),
            ("incidents", "  - summary: x\n", 16),
            ("sources", "sources: [{title: S}]\n", 17),
        ];
        let wanted: Vec<_> = wanted
            .into_iter()
            .map(|(l, t, line)| (l.to_owned(), t.to_owned(), line, 1))
            .collect();
        assert_eq!(short(text), wanted);
        assert!(pieces("actors:\n- A\n   x\n").is_ok());
        assert!(pieces("just words\n").is_err());
        assert!(pieces("- a list\n").is_err());
    }
}
