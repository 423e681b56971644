//! Text for reading, by the user's pager.

use super::CliError;
use super::output::print_bytes;
use crate::store::staged::leave_interrupts;
use std::ffi::OsStr;
use std::io::{IsTerminal, Write};
use std::process::{Command, Stdio};

/// Where users name their pager, the most particular first.
const VARIABLES: [&str; 2] = ["DOSSIER_PAGER", "PAGER"];
/// The pager of those who name none: it leaves a short text on the screen.
const USUAL: [&str; 2] = ["less", "-FRX"];

/// Shows a text by the user's pager where standard output is a terminal, and prints it elsewhere.
/// The text goes to the terminal as it is: what is not the program's own in it is to be harmless
/// already, as in [`crate::render::preview`].
///
/// # Errors
/// When it cannot be printed. A pager that cannot be started or that is left before the end of the
/// text is no failure, nor is a closed pipe.
pub(super) fn page(text: &str) -> Result<(), CliError> {
    let shown = std::io::stdout().is_terminal()
        && command(|name| std::env::var(name).ok()).is_some_and(|words| through(&words, text));
    if shown {
        Ok(())
    } else {
        print_bytes(text.as_bytes())
    }
}

/// The words of the pager's command line; none where the user wants no pager.
fn command(variable: impl Fn(&str) -> Option<String>) -> Option<Vec<String>> {
    match VARIABLES.into_iter().find_map(variable) {
        Some(line) => {
            let words = words(&line);
            let none = words.is_empty() || words == ["cat"];
            (!none).then_some(words)
        }
        None => Some(USUAL.map(str::to_owned).to_vec()),
    }
}

/// A command line as words, by white space outside quotation marks. No shell sees it.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    for c in line.chars() {
        match (quote, c) {
            (Some(mark), c) if c == mark => quote = None,
            (None, '\'' | '"') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (None, c) if c.is_whitespace() => words.extend(word.take()),
            (_, c) => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

/// Sends a text through a pager and waits until it is left; whether it could be started.
fn through(words: &[String], text: &str) -> bool {
    let Some((program, arguments)) = words.split_first() else {
        return false;
    };
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::piped());
    // What is searched for in a letter is nobody's business.
    command.env("LESSHISTFILE", "-");
    if std::env::var_os("LESS")
        .as_deref()
        .is_none_or(OsStr::is_empty)
    {
        command.env("LESS", "FRX");
    }
    // Ctrl-C is for the pager, which must put the terminal in order before it ends.
    let _left = leave_interrupts();
    match command.spawn() {
        Ok(mut child) => {
            if let Some(mut input) = child.stdin.take() {
                // A reader who has seen enough closes the pipe.
                input.write_all(text.as_bytes()).ok();
            }
            child.wait().ok();
            true
        }
        Err(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{command, page, through, words};

    #[test]
    fn a_command_line_is_words_and_never_a_script() {
        assert_eq!(words("less -R  -S"), ["less", "-R", "-S"]);
        assert_eq!(
            words("'/my tools/less' \"a b\"c ''"),
            ["/my tools/less", "a bc", ""]
        );
        assert_eq!(words("more; rm $(x)"), ["more;", "rm", "$(x)"]);
        assert!(words("  ").is_empty());
    }

    #[test]
    fn the_users_pager_comes_first() {
        let of = |own: Option<&str>, system: Option<&str>| {
            command(|name| {
                let value = if name == "PAGER" { system } else { own };
                value.map(str::to_owned)
            })
        };
        assert_eq!(of(Some("bat -p"), Some("more")).unwrap(), ["bat", "-p"]);
        assert_eq!(of(None, Some("more")).unwrap(), ["more"]);
        assert_eq!(of(None, None).unwrap(), ["less", "-FRX"]);
        assert_eq!(of(Some(""), Some("more")), None);
        assert_eq!(of(None, Some("cat")), None);
    }

    #[test]
    fn a_pager_that_is_not_there_is_no_failure() {
        assert!(!through(&[], "text"));
        assert!(!through(&["no-such-pager-anywhere".to_owned()], "text"));
        page("").unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn the_text_goes_by_standard_input_and_may_be_left_early() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("seen");
        let line = format!("dd 'of={}' status=none", file.display());
        let text = "$(touch x) `y` \u{1b}[1mعادل\u{1b}[0m\n";
        assert!(through(&words(&line), text));
        assert_eq!(std::fs::read_to_string(&file).unwrap(), text);
        assert!(through(&["true".to_owned()], &"long\n".repeat(1_000_000)));
    }
}
