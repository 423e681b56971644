//! PDF: well-formed, accessible, the same each time, with all text in reading order in every
//! script, whatever the data.

#![allow(clippy::unwrap_used)]

#[path = "common/skipped.rs"]
mod skipped;

use chrono::NaiveDate;
use dossier::render::paper::Paper;
use dossier::render::pdf;
use dossier::view::document::{Block, Direction, Document, Emphasis, FilledField, Numbering, Span};
use skipped::skipped;
use std::io::Write;
use std::process::{Command, Stdio};

/// Words of a letter in a language.
struct Words {
    language: &'static str,
    office: &'static str,
    address: [&'static str; 3],
    subject: &'static str,
    before: &'static str,
    strong: &'static str,
    after: &'static str,
    items: [&'static str; 3],
    quote: &'static str,
    label: &'static str,
    filled: &'static str,
    cells: [&'static str; 4],
    closing: &'static str,
    page: &'static str,
}

const ENGLISH: Words = Words {
    language: "en",
    office: "Example Rights Watch",
    address: [
        "Ms Margit Ågren",
        "Minister of Justice",
        "12 Example Street",
    ],
    subject: "Case of a human rights defender, detained since 12 March 2026",
    before: "I am writing to express my",
    strong: "grave concern",
    after: "about the detention of a colleague, who was arrested after publishing a report.",
    items: [
        "release her immediately and without conditions;",
        "investigate;",
        "inform us of the steps taken.",
    ],
    quote: "I will go on writing, because silence is what they want.",
    label: "Full name",
    filled: "Anna Nowak",
    cells: [
        "Date",
        "What happened",
        "12 March 2026",
        "Search of the home without a warrant",
    ],
    closing: "Yours sincerely,",
    page: "Page {page} of {pages}",
};

const RUSSIAN: Words = Words {
    language: "ru",
    office: "Правозащитный центр «Пример»",
    address: [
        "г-же Анне Ивановой",
        "Министру юстиции",
        "ул. Примерная, д. 12",
    ],
    subject: "Дело правозащитницы, находящейся под стражей с 12 марта 2026 года",
    before: "Выражаю",
    strong: "глубокую обеспокоенность",
    after: "задержанием нашей коллеги, арестованной после публикации доклада о съёмках.",
    items: [
        "немедленно освободить её;",
        "провести расследование;",
        "сообщить о мерах.",
    ],
    quote: "Я буду писать дальше, потому что молчание — это то, чего они хотят.",
    label: "Полное имя",
    filled: "Манучехр Хамроев",
    cells: ["Дата", "Что произошло", "12 марта 2026", "Обыск без ордера"],
    closing: "С уважением,",
    page: "Страница {page} из {pages}",
};

const FRENCH: Words = Words {
    language: "fr",
    office: "Observatoire des droits de l’Homme",
    address: [
        "Mme Margit Ågren",
        "Garde des Sceaux",
        "12, rue de l’Église",
    ],
    subject: "Affaire d’une défenseure détenue depuis le 12 mars 2026",
    before: "Je vous écris pour exprimer ma",
    strong: "vive préoccupation",
    after: "à la suite de l’arrestation d’une collègue\u{a0}: où est-elle\u{202f}? L’œuvre a été saisie.",
    items: [
        "la libérer immédiatement\u{202f};",
        "enquêter\u{202f};",
        "nous informer des suites.",
    ],
    quote: "«\u{a0}Je continuerai à écrire\u{a0}», a-t-elle dit.",
    label: "Nom complet",
    filled: "Hélène Lefèvre",
    cells: ["Date", "Faits", "12 mars 2026", "Perquisition sans mandat"],
    closing: "Veuillez agréer, Madame, l’expression de ma haute considération.",
    page: "Page {page} sur {pages}",
};

const SPANISH: Words = Words {
    language: "es",
    office: "Observatorio de Derechos Humanos",
    address: [
        "Sra. Begoña Núñez",
        "Ministra de Justicia",
        "Calle del Ejemplo, 12",
    ],
    subject: "Caso de una defensora detenida desde el 12 de marzo de 2026",
    before: "Me dirijo a usted para expresar mi",
    strong: "profunda preocupación",
    after: "por la detención de nuestra compañera. ¿Dónde está? ¡Exigimos una respuesta!",
    items: [
        "liberarla de inmediato;",
        "investigar los hechos;",
        "informarnos de las medidas.",
    ],
    quote: "Seguiré escribiendo, porque el silencio es lo que quieren.",
    label: "Nombre completo",
    filled: "Begoña Núñez",
    cells: [
        "Fecha",
        "Qué ocurrió",
        "12 de marzo",
        "Registro sin orden judicial",
    ],
    closing: "Atentamente,",
    page: "Página {page} de {pages}",
};

const UKRAINIAN: Words = Words {
    language: "uk",
    office: "Правозахисний центр «Приклад»",
    address: [
        "пані Ганні Ґудзь",
        "Міністерці юстиції",
        "вул. Прикладна, 12",
    ],
    subject: "Справа правозахисниці, яку тримають під вартою з 12 березня 2026 року",
    before: "Висловлюю",
    strong: "глибоке занепокоєння",
    after: "затриманням колежанки. Її об’єднання й ґанок обшукали; їжі не дали.",
    items: [
        "негайно звільнити її;",
        "провести розслідування;",
        "повідомити про заходи.",
    ],
    quote: "Я писатиму далі, бо мовчання — це те, чого вони хочуть.",
    label: "Повне ім’я",
    filled: "Ганна Ґудзь",
    cells: ["Дата", "Що сталося", "12 березня", "Обшук без ордера"],
    closing: "З повагою,",
    page: "Сторінка {page} з {pages}",
};

const ARABIC: Words = Words {
    language: "ar",
    office: "منظمة المثال لحقوق الإنسان",
    address: [
        "معالي السيد وزير العدل",
        "وزارة العدل",
        "شارع المثال 12، العاصمة",
    ],
    subject: "قضية مدافع عن حقوق الإنسان محتجز منذ 12 مارس 2026",
    before: "أكتب إليكم للتعبير عن",
    strong: "قلقي البالغ",
    after: "إزاء احتجاز زميلنا الذي أوقف بعد نشر تقرير بموجب المادة 307 من قانون العقوبات.",
    items: [
        "الإفراج عنه فورا؛",
        "التحقيق في مزاعم سوء المعاملة؛",
        "إبلاغنا بالإجراءات.",
    ],
    quote: "سأواصل الكتابة، لأن الصمت هو ما يريدونه.",
    label: "الاسم الكامل",
    filled: "عادل الخليفة",
    cells: ["التاريخ", "ما حدث", "12 مارس", "تفتيش المنزل دون أمر قضائي"],
    closing: "وتفضلوا بقبول فائق الاحترام،",
    page: "صفحة {page} من {pages}",
};

const ALL: [Words; 6] = [ENGLISH, RUSSIAN, FRENCH, SPANISH, UKRAINIAN, ARABIC];

fn fixed(text: &str) -> Vec<Span> {
    vec![Span::fixed(text)]
}

/// A letter with all kinds of blocks.
fn letter(words: &Words) -> Document {
    let items = |numbering| Block::List {
        numbering,
        items: words.items.iter().map(|item| fixed(item)).collect(),
    };
    let [date, what, day, search] = words.cells;
    Document {
        language: words.language.to_owned(),
        direction: Direction::of_language(words.language),
        title: words.subject.to_owned(),
        author: Some(words.office.to_owned()),
        date: NaiveDate::from_ymd_opt(2026, 11, 24),
        letterhead: vec![fixed(words.office), fixed("office@example.org")],
        footer: fixed("KHA-2026-12"),
        page_label: words.page.to_owned(),
        blocks: vec![
            Block::Lines {
                lines: words.address.iter().map(|line| fixed(line)).collect(),
            },
            Block::Heading {
                level: 1,
                text: fixed(words.subject),
            },
            Block::Paragraph {
                text: vec![
                    Span::fixed(format!("{} ", words.before)),
                    Span {
                        emphasis: Emphasis::Strong,
                        ..Span::fixed(words.strong)
                    },
                    Span::fixed(format!(" {} ", words.after)),
                    Span {
                        emphasis: Emphasis::Italic,
                        language: Some("en".to_owned()),
                        ..Span::fixed("Voices of the Valley")
                    },
                    Span {
                        link: Some("https://example.org/case".to_owned()),
                        ..Span::fixed(" https://example.org/case")
                    },
                    Span {
                        link: Some("javascript:alert(1)".to_owned()),
                        ..Span::fixed(" end")
                    },
                ],
            },
            items(Numbering::Arabic),
            items(Numbering::Roman),
            items(Numbering::Bullet),
            Block::Quote {
                text: fixed(words.quote),
            },
            Block::Rule,
            Block::Fields {
                fields: vec![FilledField {
                    label: fixed(words.label),
                    text: fixed(words.filled),
                }],
            },
            Block::Table {
                header: vec![fixed(date), fixed(what)],
                rows: vec![vec![fixed(day), fixed(search)]],
            },
            Block::Paragraph {
                text: fixed(words.closing),
            },
            Block::Lines {
                lines: vec![Vec::new(), fixed(words.filled)],
            },
        ],
    }
}

fn written(document: &Document, paper: Paper) -> Vec<u8> {
    let bytes = pdf::document(document, paper).unwrap();
    well_formed(&bytes);
    bytes
}

fn find(bytes: &[u8], wanted: &str) -> Option<usize> {
    bytes
        .windows(wanted.len())
        .position(|window| window == wanted.as_bytes())
}

fn count(bytes: &[u8], wanted: &str) -> usize {
    bytes
        .windows(wanted.len())
        .filter(|window| *window == wanted.as_bytes())
        .count()
}

/// Header, trailer, and a table in which each entry leads to its object.
fn well_formed(bytes: &[u8]) {
    assert!(bytes.starts_with(b"%PDF-1.7"));
    let tail = String::from_utf8_lossy(&bytes[bytes.len().saturating_sub(64)..]).into_owned();
    assert!(tail.trim_end().ends_with("%%EOF"), "{tail}");
    let start: usize = tail
        .split("startxref")
        .nth(1)
        .and_then(|rest| rest.split_whitespace().next())
        .and_then(|number| number.parse().ok())
        .unwrap();
    let table = String::from_utf8_lossy(&bytes[start..]).into_owned();
    let mut lines = table.lines();
    assert_eq!(lines.next(), Some("xref"));
    let mut number = 0;
    let mut objects = 0;
    for line in lines.take_while(|line| !line.starts_with("trailer")) {
        let fields: Vec<&str> = line.split_whitespace().collect();
        match fields[..] {
            [first, _] => number = first.parse().unwrap(),
            [at, _, kind] => {
                if kind == "n" {
                    let at: usize = at.parse().unwrap();
                    assert!(bytes[at..].starts_with(format!("{number} 0 obj").as_bytes()));
                    objects += 1;
                }
                number += 1;
            }
            _ => panic!("{line}"),
        }
    }
    assert!(objects > 5);
}

/// What `pdftotext` takes out of a PDF, without marks of direction; none where it is not
/// installed.
fn extracted(bytes: &[u8]) -> Option<String> {
    let mut child = match Command::new("pdftotext")
        .args(["-q", "-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
    {
        Ok(child) => child,
        Err(_) => {
            skipped("text is not checked, as pdftotext (poppler-utils) is not installed");
            return None;
        }
    };
    let mut input = child.stdin.take().unwrap();
    let bytes = bytes.to_vec();
    let writer = std::thread::spawn(move || {
        let _ = input.write_all(&bytes);
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    Some(
        text.chars()
            .filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202c}'))
            .collect(),
    )
}

/// The words of a text. `pdftotext` leaves out spaces between Arabic words and numbers, whose order
/// it works out from their places; so these are words of their own.
fn words(text: &str) -> Vec<String> {
    let arabic = |c: char| matches!(c, '\u{600}'..='\u{6ff}');
    let mut words = Vec::new();
    for piece in text.split(|c: char| !c.is_alphanumeric()) {
        let letters: Vec<char> = piece.chars().collect();
        words.extend(
            letters
                .chunk_by(|a, b| arabic(*a) == arabic(*b))
                .map(|word| word.iter().collect::<String>()),
        );
    }
    words
}

/// Fails unless the words stand one after the other in the text.
fn stands_in(text: &[String], wanted: &str) {
    let wanted = words(wanted);
    assert!(
        text.windows(wanted.len()).any(|window| window == wanted),
        "{wanted:?} is not in {text:?}"
    );
}

#[test]
fn letters_are_accessible_pdfs() {
    for words in &ALL {
        for paper in [Paper::A4, Paper::Letter] {
            let bytes = written(&letter(words), paper);
            for wanted in [
                "/StructTreeRoot",
                "/Marked true",
                "/Type /Outlines",
                "<pdfuaid:part>1",
                "/S /H1",
                "/S /LBody",
                "/S /BlockQuote",
                "/S /TH",
                "/S /TD",
                "/S /Link",
            ] {
                assert!(
                    find(&bytes, wanted).is_some(),
                    "{wanted} in {}",
                    words.language
                );
            }
            assert!(find(&bytes, &format!("/Lang ({})", words.language)).is_some());
            assert!(
                find(&bytes, "/Lang (en)").is_some(),
                "the language of a span"
            );
            assert!(find(&bytes, "https://example.org/case").is_some());
            assert!(find(&bytes, "javascript:").is_none());
            assert!(find(&bytes, "D:20261124").is_some());
            let size = match paper {
                Paper::A4 => "[0 0 595.27",
                Paper::Letter => "[0 0 612 792]",
            };
            assert!(find(&bytes, size).is_some(), "{paper:?}");
            assert!(bytes.len() < 200_000);
        }
    }
}

#[test]
fn text_comes_out_in_reading_order() {
    for letter_words in &ALL {
        let bytes = written(&letter(letter_words), Paper::A4);
        let Some(text) = extracted(&bytes) else {
            return;
        };
        let all = words(&text);
        for wanted in letter_words
            .address
            .iter()
            .chain(&letter_words.items)
            .chain(&letter_words.cells)
            .chain(&[
                letter_words.office,
                letter_words.subject,
                letter_words.quote,
                letter_words.label,
                letter_words.filled,
                letter_words.closing,
                "KHA-2026-12",
                "Voices of the Valley",
            ])
        {
            stands_in(&all, wanted);
        }
        let (before, strong) = (letter_words.before, letter_words.strong);
        stands_in(&all, &format!("{before} {strong} {}", letter_words.after));
        let order: Vec<_> = [
            letter_words.office,
            letter_words.address[0],
            letter_words.strong,
            letter_words.items[0],
            letter_words.quote,
            letter_words.label,
            letter_words.closing,
        ]
        .iter()
        .map(|wanted| {
            let wanted = words(wanted);
            all.windows(wanted.len()).position(|at| at == wanted)
        })
        .collect();
        assert!(order.is_sorted(), "{}: {order:?}", letter_words.language);
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = letter(&ARABIC);
    let first = written(&document, Paper::A4);
    assert_eq!(first, written(&document, Paper::A4));
    let other = Document {
        date: NaiveDate::from_ymd_opt(2026, 11, 25),
        ..document
    };
    assert_ne!(first, written(&other, Paper::A4));
}

#[test]
fn pages_are_numbered_and_heads_of_tables_repeated() {
    let mut document = letter(&ENGLISH);
    let rows = (0..80)
        .map(|row| {
            vec![
                fixed(&format!("row{row}")),
                fixed("what was done on this day"),
            ]
        })
        .collect();
    document.blocks.push(Block::Table {
        header: vec![fixed("Headword"), fixed("Facts")],
        rows,
    });
    let bytes = written(&document, Paper::Letter);
    let pages = count(&bytes, "/Type /Page\n") + count(&bytes, "/Type /Page ");
    let Some(text) = extracted(&bytes) else {
        return;
    };
    let sheets: Vec<&str> = text
        .split('\u{c}')
        .filter(|page| !page.trim().is_empty())
        .collect();
    assert!(sheets.len() >= 3);
    assert!(pages == 0 || pages == sheets.len());
    for (index, sheet) in sheets.iter().enumerate() {
        let label = format!("Page {} of {}", index + 1, sheets.len());
        assert!(sheet.contains(&label), "{label} is not in {sheet}");
        assert!(sheet.contains("KHA-2026-12"));
        assert_eq!(sheet.contains("row"), sheet.contains("Headword"));
    }
    for row in 0..80 {
        stands_in(&words(&text), &format!("row{row}"));
    }
}

#[test]
fn hostile_text_does_not_act_and_is_not_lost() {
    let hostile = "a\u{202e}b\u{1b}[2Jc\u{0}d\u{feff}e\u{2028}f \u{2067}(\u{200b}";
    let mut document = letter(&ENGLISH);
    document.title = hostile.to_owned();
    document.author = Some("x\u{0}\u{7}".to_owned());
    document.language = "en) /Evil (".to_owned();
    document.page_label = "{page}{page}{pages}{".to_owned();
    document.footer = fixed(&hostile.repeat(40));
    document.letterhead = vec![fixed(hostile); 100];
    document.blocks.extend([
        Block::Heading {
            level: 0,
            text: fixed(hostile),
        },
        Block::Heading {
            level: 255,
            text: Vec::new(),
        },
        Block::Paragraph {
            text: fixed(&"unbreakable".repeat(2_000)),
        },
        Block::Paragraph {
            text: fixed("漢字 देवनागरी 😀 \u{10ffff}\u{e000}"),
        },
        Block::Paragraph {
            text: vec![Span {
                language: Some("(".repeat(100)),
                ..Span::fixed("ن".repeat(3_000))
            }],
        },
        Block::Table {
            header: vec![fixed("one")],
            rows: vec![
                Vec::new(),
                vec![fixed(hostile); 40],
                vec![fixed(&"w ".repeat(5_000))],
            ],
        },
        Block::List {
            numbering: Numbering::Roman,
            items: vec![Vec::new(); 500],
        },
        Block::Lines {
            lines: vec![fixed("line"); 300],
        },
    ]);
    let bytes = written(&document, Paper::A4);
    assert!(find(&bytes, "/Evil").is_none());
    let Some(text) = extracted(&bytes) else {
        return;
    };
    assert!(text.contains("⟨U+202E⟩"));
    assert!(text.contains('␛'));
    assert!(!text.contains(['\u{202e}', '\u{2067}', '\u{1b}', '\u{0}']));
    // What no font has is shown by a sign, and still is in the text.
    assert!(text.contains("漢字"));
    let letters: String = text.split_whitespace().collect();
    assert!(letters.contains(&"unbreakable".repeat(30)));
}

#[test]
fn long_and_empty_documents_are_written() {
    written(&Document::default(), Paper::A4);
    let paragraph =
        "The authorities have an obligation to protect human rights defenders. ".repeat(6);
    let document = Document {
        title: "Long".to_owned(),
        language: "en".to_owned(),
        blocks: vec![
            Block::Paragraph {
                text: fixed(&paragraph)
            };
            2_000
        ],
        ..Document::default()
    };
    let started = std::time::Instant::now();
    let bytes = written(&document, Paper::A4);
    eprintln!(
        "2,000 paragraphs: {} bytes, {:?}",
        bytes.len(),
        started.elapsed()
    );
    assert!(started.elapsed().as_secs() < 60);
}
