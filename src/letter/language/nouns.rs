//! Nouns with which names of bodies begin, and their gender: "Tribunal", "Cour", "مركز". A name that
//! begins with another word has no gender and no article here: none is guessed.

/// How a verb or an article agrees with the name of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gender {
    Feminine,
    Masculine,
    FemininePlural,
    MasculinePlural,
}

/// The nouns of a language by gender.
struct Nouns {
    tag: &'static str,
    lists: [(Gender, &'static str); 4],
}

const NOUNS: [Nouns; 2] = [
    Nouns {
        tag: "es",
        lists: [
            (
                Gender::Feminine,
                "academia administración agencia alcaldía alianza armada asamblea asociación audiencia \
                 brigada cámara campaña cárcel casa clínica coalición comisaría comisión comunidad \
                 confederación cooperativa coordinadora corte delegación dirección división embajada \
                 empresa constitución convención declaración \
                 escuela federación fiscalía fuerza fundación gendarmería guardia iniciativa \
                 inspección jefatura junta ley liga mesa oficina orden organización plataforma policía \
                 prefectura presidencia prisión procuraduría red relatoría sala sección secretaría \
                 sociedad unidad unión universidad",
            ),
            (
                Gender::Masculine,
                "artículo bufete capítulo centro círculo club código colectivo colegio comando comisariado comité congreso \
                 consejo convenio cuerpo decreto defensor departamento ejército estado estatuto foro frente gobierno grupo \
                 hospital instituto juzgado mecanismo ministerio movimiento observatorio órgano pacto \
                 parlamento partido protocolo proyecto registro reglamento servicio sindicato supremo tratado tribunal",
            ),
            (
                Gender::FemininePlural,
                "autoridades fuerzas madres naciones",
            ),
            (Gender::MasculinePlural, "artículos servicios"),
        ],
    },
    Nouns {
        tag: "fr",
        lists: [
            (
                Gender::Feminine,
                "académie administration agence alliance ambassade armée assemblée association \
                 brigade campagne chambre clinique coalition commission communauté confédération constitution convention \
                 coopérative coordination cour déclaration délégation direction division école entreprise \
                 fédération fondation force garde gendarmerie initiative inspection ligue loi \
                 mairie maison milice mission organisation plateforme police préfecture présidence prison \
                 section société sûreté union unité université",
            ),
            (
                Gender::Masculine,
                "accord article barreau bureau cabinet centre cercle club code collectif comité commandement \
                 commissariat conseil corps décret département état forum gouvernement groupe \
                 haut-commissariat hôpital institut mécanisme ministère mouvement observatoire \
                 office ordre organe pacte parlement parquet parti projet protocole registre règlement réseau secrétariat \
                 service syndicat traité tribunal",
            ),
            (Gender::FemininePlural, "autorités forces nations"),
            (Gender::MasculinePlural, "articles services"),
        ],
    },
];

/// The gender of a name of a body in a language; none where its first word is not known.
pub(super) fn gender_of(tag: &str, name: &str) -> Option<Gender> {
    // "Commission of Inquiry", "Police Department": the same noun in an English name.
    const ENGLISH: &str = "of for the and against department rights";
    let mut words = name.split_whitespace().map(str::to_lowercase);
    if words.any(|word| ENGLISH.split_whitespace().any(|own| own == word)) {
        return None;
    }
    let first = name.split_whitespace().next()?;
    let first = first.trim_matches(|c: char| !c.is_alphabetic());
    if tag == "ar" {
        return arabic(first);
    }
    let first = first.to_lowercase();
    let nouns = NOUNS.iter().find(|nouns| nouns.tag == tag)?;
    let mut lists = nouns.lists.iter();
    let (gender, _) = lists.find(|(_, words)| words.split_whitespace().any(|own| own == first))?;
    Some(*gender)
}

/// Arabic shows the feminine in the last letters of most nouns.
fn arabic(first: &str) -> Option<Gender> {
    const MASCULINE: &str = "مركز مجلس اتحاد جهاز تحالف بيت مكتب حزب نادي تجمع مرصد معهد منتدى \
                             ائتلاف برنامج قسم فريق صندوق تيار جيش حرس أمن مخفر سجن ديوان قصر \
                             ملتقى مشروع فرع";
    let bare = first.strip_prefix("ال").unwrap_or(first);
    if bare.ends_with(['ة', 'ى']) || bare.ends_with("ات") {
        return Some(Gender::Feminine);
    }
    let mut masculine = MASCULINE.split_whitespace();
    masculine
        .any(|own| own == bare)
        .then_some(Gender::Masculine)
}

/// A name of a body with its article: "el Tribunal de Mesk", "la Cour d’appel".
pub(super) fn with_article(tag: &str, name: &str) -> String {
    let Some(gender) = gender_of(tag, name) else {
        return name.to_owned();
    };
    let vowel = name
        .chars()
        .next()
        .is_some_and(|c| "aeiouéèêîôûhAEIOUÉÈÊÎÔÛH".contains(c))
        && !name.to_lowercase().starts_with("haut");
    match (tag, gender) {
        ("es", Gender::Feminine) => format!("la {name}"),
        ("es", Gender::Masculine) => format!("el {name}"),
        ("es", Gender::FemininePlural) => format!("las {name}"),
        ("es", Gender::MasculinePlural) => format!("los {name}"),
        ("fr", Gender::Feminine | Gender::Masculine) if vowel => format!("l’{name}"),
        ("fr", Gender::Feminine) => format!("la {name}"),
        ("fr", Gender::Masculine) => format!("le {name}"),
        ("fr", _) => format!("les {name}"),
        _ => name.to_owned(),
    }
}

/// A description that begins with such a noun, with an indefinite article: "una asociación".
pub(super) fn with_indefinite(tag: &str, text: &str) -> String {
    let article = match (tag, gender_of(tag, text)) {
        ("es", Some(Gender::Feminine)) => "una ",
        ("es", Some(Gender::Masculine)) => "un ",
        ("fr", Some(Gender::Feminine)) => "une ",
        ("fr", Some(Gender::Masculine)) => "un ",
        ("fr", Some(_)) => "des ",
        _ => "",
    };
    format!("{article}{text}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_has_the_article_of_its_noun() {
        assert_eq!(
            with_article("es", "Juzgado de Talve"),
            "el Juzgado de Talve"
        );
        assert_eq!(
            with_article("es", "Fiscalía de Talve"),
            "la Fiscalía de Talve"
        );
        assert_eq!(with_article("es", "Talve Libre"), "Talve Libre");
        assert_eq!(
            with_article("fr", "Commission of Talve"),
            "Commission of Talve"
        );
        assert_eq!(with_article("fr", "Office des eaux"), "l’Office des eaux");
        assert_eq!(
            with_article("fr", "Ministère public"),
            "le Ministère public"
        );
        assert_eq!(
            with_article("fr", "Haut-Commissariat"),
            "le Haut-Commissariat"
        );
    }

    #[test]
    fn arabic_shows_gender_in_the_last_letters() {
        assert_eq!(gender_of("ar", "جمعية الماء"), Some(Gender::Feminine));
        assert_eq!(gender_of("ar", "مجلس القضاء"), Some(Gender::Masculine));
        assert_eq!(gender_of("ar", "Talve"), None);
    }
}
