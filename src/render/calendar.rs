//! The agenda as a calendar for other programs (iCalendar, RFC 5545): all-day events, one an entry.

use super::terminal::visible_line;
use crate::model::Confidentiality;
use crate::view::agenda::AgendaEntry;
use chrono::{Days, NaiveDate};

/// Most octets of a line, without its end (RFC 5545, 3.1).
const LONGEST_LINE: usize = 75;

/// Entries as a calendar. An event spans the days that its date can mean, and says the date in
/// words where it is not one day; where one end is not known, it stands on the other, and says so.
pub fn calendar(entries: &[AgendaEntry], today: NaiveDate, level: Confidentiality) -> String {
    let mut out = String::new();
    for fixed in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        concat!(
            "PRODID:-//dossier//dossier ",
            env!("CARGO_PKG_VERSION"),
            "//EN"
        ),
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
    ] {
        line(&mut out, fixed);
    }
    for entry in entries {
        event(&mut out, entry, today, level);
    }
    line(&mut out, "END:VCALENDAR");
    out
}

fn event(out: &mut String, entry: &AgendaEntry, today: NaiveDate, level: Confidentiality) {
    let (earliest, latest) = (entry.date.earliest_day(), entry.date.latest_day());
    let (Some(first), Some(last)) = (earliest.or(latest), latest.or(earliest)) else {
        return;
    };
    // The end of an all-day event is the day after (3.6.1).
    let Some(after) = last.checked_add_days(Days::new(1)) else {
        return;
    };
    let mut summary = entry.what.clone();
    if !entry.whom.is_empty() {
        summary = format!("{}: {summary}", entry.whom.join(", "));
    }
    if earliest != latest {
        summary.push_str(&format!(" ({})", entry.when));
    }
    if entry.days_overdue.is_some() {
        summary = format!("Overdue: {summary}");
    }
    line(out, "BEGIN:VEVENT");
    line(out, &format!("UID:{}@dossier.invalid", text(&entry.uid)));
    line(out, &format!("DTSTAMP:{}T000000Z", today.format("%Y%m%d")));
    line(
        out,
        &format!("DTSTART;VALUE=DATE:{}", first.format("%Y%m%d")),
    );
    line(out, &format!("DTEND;VALUE=DATE:{}", after.format("%Y%m%d")));
    line(out, &format!("SUMMARY:{}", text(&summary)));
    line(
        out,
        &format!(
            "DESCRIPTION:{}",
            text(&format!("{}, {}", entry.reference, entry.when))
        ),
    );
    // Above public it says so (3.8.1.3), for programs that hide such events from others.
    if level > Confidentiality::Public {
        line(out, "CLASS:CONFIDENTIAL");
    }
    line(out, "TRANSP:TRANSPARENT");
    line(out, "END:VEVENT");
}

/// A text as the value of a property (3.3.11): on one line, nothing in it that controls or deceives.
fn text(text: &str) -> String {
    let mut escaped = String::new();
    for character in visible_line(text).chars() {
        match character {
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\n' => escaped.push_str("\\n"),
            other if other.is_control() => {}
            other => escaped.push(other),
        }
    }
    escaped
}

/// A line, folded between characters where it is longer than lines may be (3.1).
fn line(out: &mut String, content: &str) {
    let mut length = 0;
    for character in content.chars() {
        if length + character.len_utf8() > LONGEST_LINE {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(character);
        length += character.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_between_characters_and_unfold_to_what_they_were() {
        for content in [
            "SUMMARY:short".to_owned(),
            format!("SUMMARY:{}", "a".repeat(67)),
            format!("SUMMARY:{}", "a".repeat(68)),
            format!("SUMMARY:{}", "щ".repeat(200)),
            format!("SUMMARY:a{}", "𐍈".repeat(99)),
        ] {
            let mut out = String::new();
            line(&mut out, &content);
            assert!(out.ends_with("\r\n"));
            for part in out.trim_end_matches("\r\n").split("\r\n") {
                assert!(part.len() <= LONGEST_LINE, "{part}");
            }
            assert_eq!(out.replace("\r\n ", "").trim_end(), content);
        }
    }

    #[test]
    fn texts_are_escaped() {
        assert_eq!(text("a;b, c\\d"), "a\\;b\\, c\\\\d");
        assert!(!text("a\r\nEND:VCALENDAR\u{7}").contains(['\r', '\n', '\u{7}']));
    }
}
