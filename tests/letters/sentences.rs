//! Letters in Spanish, French and Arabic: acts, steps and decisions are sentences with their agent,
//! date and charge; what agrees does so with what is recorded.

use crate::common::Folder;

fn letter(language: &str, case: &str) -> String {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write("case.yaml", case);
    folder.ok(&["import", "case.yaml"]);
    let text = folder.ok(&[
        "appeal",
        "ada",
        "--kind",
        "statement",
        "--lang",
        language,
        "--date",
        "2024-09-01",
        "--format",
        "text",
    ]);
    let invisible = |c: &char| !('\u{200b}'..='\u{200f}').contains(c) && *c != '\u{61c}';
    let text: String = text.chars().filter(invisible).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn has(text: &str, wanted: &[&str]) {
    for want in wanted {
        assert!(text.contains(want), "“{want}” is missing in: {text}");
    }
}

#[test]
fn spanish_tells_who_did_what() {
    let text = letter(
        "es",
        "dossier: {language: es, sender: foro}
provisions:
- {slug: p, article: \"77\", part: \"3\", law: Código Penal de Talve}
actors:
- {slug: foro, name: Foro Ribera, kind: organization, organization_kind: ngo}
- {slug: guardia, name: Guardia de Talve, kind: public-body, organization_kind: police}
- {slug: juzgado, name: Juzgado de Talve, kind: public-body, organization_kind: court}
defenders:
- slug: ada
  name: Ada Ruiz
  gender: female
  description: abogada
  country: UY
  consents: all
  incidents:
  - {date: 2024-07-02, types: ill-treatment, status: alleged, by: guardia, summary: Malos tratos en el calabozo}
  proceedings:
  - slug: causa
    kind: criminal
    charges: {offence: desacato, provisions: p}
    steps:
    - {kind: arrested, date: 2024-02-01, authority: guardia}
    - {kind: hearing, date: 2024-03-01, times: \"4\"}
    - {kind: convicted, date: 2024-04-01, authority: juzgado, sentences: [{length: 2 years}]}
    - {kind: appeal-decided, date: 2024-08-02, authority: juzgado, outcome: upheld}
",
    );
    has(
        &text,
        &[
            "fue confirmada en apelación por el Juzgado de Talve",
            "fue detenida por la Guardia de Talve",
            "se celebraron cuatro audiencias",
            "condenada por el Juzgado de Talve a 2 años de prisión por «desacato» (artículo 77.3 del Código Penal de Talve)",
            "Según se denuncia, el 2 de julio de 2024, sufrió malos tratos por parte de la Guardia de Talve en el calabozo",
            "El Foro Ribera expresa su preocupación por",
        ],
    );
}

#[test]
fn without_a_recorded_gender_no_form_shows_one() {
    let case = |language: &str, name: &str| {
        format!(
            "dossier: {{language: {language}}}
defenders:
- slug: ada
  name: {name}
  consents: all
  proceedings:
  - slug: c
    kind: criminal
    steps:
    - {{kind: arrested, date: 2024-02-01}}
"
        )
    };
    has(
        &letter("es", &case("es", "Ariel Roca")),
        &["se procedió a la detención de Ariel Roca"],
    );
    has(
        &letter("fr", &case("fr", "Ariel Roca")),
        &["il a été procédé à l’arrestation d’Ariel Roca"],
    );
    has(
        &letter("ar", &case("ar", "نور سالم")),
        &["جرى توقيف نور سالم"],
    );
}

#[test]
fn french_tells_who_did_what() {
    let text = letter(
        "fr",
        "dossier: {language: fr, sender: ligue}
provisions:
- {slug: p, article: \"77\", part: \"3\", law: Code pénal de Talve}
actors:
- {slug: ligue, name: Ligue Rivage, kind: organization, organization_kind: ngo}
- {slug: police, name: Gendarmerie de Talve, kind: public-body, organization_kind: police}
- {slug: tribunal, name: Tribunal de Talve, kind: public-body, organization_kind: court}
defenders:
- slug: ada
  name: Ada Rey
  gender: female
  description: avocate
  country: BE
  consents: all
  incidents:
  - {date: 2024-07-02, types: threat, by: tribunal, summary: Menaces par téléphone}
  proceedings:
  - slug: aff
    kind: criminal
    charges: {offence: outrage, provisions: p}
    steps:
    - {kind: house-arrest, date: 2024-02-01, authority: tribunal}
    - {kind: convicted, date: 2024-04-01, authority: tribunal, sentences: [{length: 2 years}]}
    - {kind: appeal-decided, date: 2024-08-02, authority: tribunal, outcome: refused}
",
    );
    has(
        &text,
        &[
            "l’appel dans l’affaire d’Ada Rey, avocate, a été rejeté par le Tribunal de Talve",
            "a été placée en résidence surveillée par le Tribunal de Talve",
            "condamnée par le Tribunal de Talve à 2 ans d’emprisonnement du chef de « outrage » (article 77 § 3 du Code pénal de Talve)",
            "a reçu des menaces de la part du Tribunal de Talve par téléphone",
            "La Ligue Rivage exprime son inquiétude",
        ],
    );
}

#[test]
fn arabic_tells_who_did_what() {
    let text = letter(
        "ar",
        "dossier: {language: ar, sender: majlis}
provisions:
- {slug: p, article: \"77\", part: \"3\", law: قانون العقوبات}
actors:
- {slug: majlis, name: مجلس النهر, kind: organization, organization_kind: ngo}
- {slug: police, name: شرطة تالف, kind: public-body, organization_kind: police}
- {slug: court, name: محكمة تالف, kind: public-body, organization_kind: court}
defenders:
- slug: ada
  name: هدى ناصر
  gender: female
  description: محامية
  country: JO
  consents: all
  proceedings:
  - slug: q
    kind: criminal
    charges: {offence: قذف, provisions: p}
    steps:
    - {kind: arrested, date: 2024-02-01, authority: police}
    - {kind: hearing, date: 2024-03-01, times: \"2\"}
    - {kind: convicted, date: 2024-04-01, authority: court}
    - {kind: appeal-decided, date: 2024-08-02, authority: court, outcome: upheld}
",
    );
    has(
        &text,
        &[
            "صدر عن محكمة تالف قرار بتأييد إدانة هدى ناصر",
            "جرى توقيف هدى ناصر من قبل شرطة تالف",
            "عقدت جلستان",
            "صدر عن محكمة تالف حكم بإدانتها بتهمة ”قذف“ بموجب الفقرة 3 من المادة 77 من قانون العقوبات",
            "يعرب مجلس النهر عن قلقه إزاء",
        ],
    );
}

#[test]
fn a_demand_in_other_words_is_not_made_stronger() {
    let text = letter(
        "fr",
        "defenders:
- slug: ada
  name: Ada Rey
  description: {fr: avocate}
  consents: all
  demands: [{text: Let Ada Rey see a doctor before the hearing, kind: release}]
  incidents:
  - {date: 2024-05-03, types: threat, summary: {fr: Menaces au téléphone}}
",
    );
    has(&text, &["Let Ada Rey see a doctor before the hearing"]);
    assert!(!text.contains("sans condition"), "{text}");
}
