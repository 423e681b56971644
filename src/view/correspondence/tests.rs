use super::*;

fn day(text: &str) -> UncertainDate {
    UncertainDate::from_edtf(text).unwrap()
}

fn today() -> NaiveDate {
    "2018-05-10".parse().unwrap()
}

fn letter(number: i64, due: Option<&str>, replies: &[Option<&str>]) -> Stored<Communication> {
    Stored {
        number,
        record: Communication {
            date: Some(day("2018-03-01")),
            subject: Some(format!("Letter {number}")),
            reply_due: due.map(day),
            replies: replies
                .iter()
                .map(|kind| Reply {
                    kind: kind.map(str::to_owned),
                    date: Some(day("2018-04-02")),
                    ..Reply::default()
                })
                .collect(),
            ..Communication::default()
        },
    }
}

#[test]
fn overdue_is_what_was_due_before_today_and_not_answered() {
    let case = Case {
        communications: vec![
            letter(1, Some("2018-05-09"), &[]),
            letter(2, Some("2018-05-10"), &[]),
            letter(3, Some("2018-04"), &[Some("formal"), Some("auto-reply")]),
            letter(4, Some("2018-04-01"), &[Some("formal"), Some("denied")]),
            letter(5, Some("2018-04-01"), &[None]),
            letter(6, None, &[]),
            letter(7, Some("2018-05"), &[]),
            letter(8, Some("2018-05-01/.."), &[]),
            letter(9, None, &[Some("formal")]),
        ],
        ..Case::default()
    };
    let found = correspondence(
        &case,
        &Terms::builtin(),
        &CorrespondenceQuestion::default(),
        today(),
    );
    let words: Vec<(String, Option<i64>)> = found
        .letters
        .iter()
        .map(|l| (l.standing_words(), l.days_overdue))
        .collect();
    assert_eq!(
        words,
        [
            ("overdue by 1 day (due 9 May 2018)", Some(1)),
            ("due 10 May 2018", None),
            (
                "overdue by 10 days (due April 2018); no answer (automatic reply, 2 April 2018)",
                Some(10)
            ),
            ("answered, 2 April 2018: denied", None),
            ("answered, 2 April 2018", None),
            ("", None),
            ("due May 2018", None),
            ("due since 1 May 2018", None),
            ("no answer (formal only, 2 April 2018)", None),
        ]
        .map(|(words, days)| (words.to_owned(), days))
    );
    assert_eq!(
        (
            found.letters.len(),
            found.answered,
            found.overdue,
            found.only_formal
        ),
        (9, 2, 2, 2)
    );
}

#[test]
fn what_is_due_by_day() {
    let mut acts = letter(1, Some("2018-06-01"), &[]);
    acts.record.act_before = Some(day("2018-05-20"));
    let mut passed = letter(2, Some("2018-04-01"), &[]);
    passed.record.act_before = Some(day("2018-04-30"));
    let mut answered = letter(3, Some("2018-04-01"), &[Some("pledged")]);
    answered.record.act_before = Some(day("2018-05-10"));
    let case = Case {
        communications: vec![acts, passed, answered],
        ..Case::default()
    };
    let found: Vec<(DueKind, String, String, Option<i64>)> = due(&case, &Terms::builtin(), today())
        .into_iter()
        .map(|d| (d.what, d.reference, d.when.words, d.days_overdue))
        .collect();
    assert_eq!(
        found,
        [
            (DueKind::Reply, "l2".into(), "1 April 2018".into(), Some(39)),
            (DueKind::Act, "l3".into(), "10 May 2018".into(), None),
            (DueKind::Act, "l1".into(), "20 May 2018".into(), None),
            (DueKind::Reply, "l1".into(), "1 June 2018".into(), None),
        ]
    );
}
