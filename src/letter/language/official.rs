//! Official and working languages of countries, of those languages that letters can name. A letter
//! asks its readers to write in a language that the addressee reads.

/// Languages by tag, each with the ISO 3166 codes of countries whose authorities work in it.
const LANGUAGES: [(&str, &str); 16] = [
    (
        "ar",
        "AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE",
    ),
    ("be", "BY"),
    ("de", "AT BE CH DE LI LU"),
    (
        "en",
        "AG AU BB BS BW BZ CA CM DM FJ FM GB GD GH GM GY IE IN JM KE KI KN LC LR LS MH MT MU MW NA NG \
         NR NZ PG PH PK PW RW SB SC SD SG SL SS SZ TO TT TV TZ UG US VC VU WS ZA ZM ZW",
    ),
    (
        "es",
        "AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE",
    ),
    ("fa", "AF IR"),
    (
        "fr",
        "BE BF BI BJ CA CD CF CG CH CI CM DJ FR GA GN GQ HT KM LU MC MG ML NE RW SC SN TD TG VU",
    ),
    ("ka", "GE"),
    ("kk", "KZ"),
    ("ky", "KG"),
    ("pt", "AO BR CV GW MO MZ PT ST TL"),
    ("ru", "BY KG KZ RU"),
    ("tg", "TJ"),
    ("tr", "CY TR"),
    ("uk", "UA"),
    ("uz", "UZ"),
];

/// Tags of the languages in which the authorities of a country work; none where the list knows none.
pub fn languages_of(country: &str) -> Vec<&'static str> {
    let works = |countries: &str| countries.split_whitespace().any(|code| code == country);
    let own = LANGUAGES.iter().filter(|(_, countries)| works(countries));
    own.map(|(tag, _)| *tag).collect()
}
