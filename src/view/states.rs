//! Which States a complaint can be made against.

use chrono::NaiveDate;

/// Parties to the European Convention on Human Rights: the 46 member States of the Council of
/// Europe (ISO 3166-1 alpha-2), as of November 2026.
const CONVENTION: &str = "AD AL AM AT AZ BA BE BG CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT \
     LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM TR UA";

/// Parties to the (First) Optional Protocol to the Covenant on Civil and Political Rights of which
/// we are sure; those that stand in no list here are to be verified in the UN Treaty Collection
/// (chapter IV, 5).
const PROTOCOL: &str = "AD AL AM AR AT AU AZ BA BE BG BO BR CA CL CM CO CR CY CZ DE DK DO DZ EC EE ES \
     FI FR GE GH GR GT HN HR HU IE IS IT KG KR KZ LI LK LT LU LV MD ME MK ML MN MT MX NI NL NO NP NZ \
     PA PE PH PL PT PY RO RS RU SE SI SK SM SN TG TJ TM TN TR UA UG UY UZ VE ZA ZM";

/// States of which we are sure that they are not parties to it.
const NO_PROTOCOL: &str = "AE BD BH CH CN CU EG ER ET GB ID IL IN IQ IR JM JO JP KE KW LA LB MC MM MY \
     NG OM PK QA RW SA SD SG SY TH TT US VN YE ZW";

fn holds(list: &str, country: &str) -> bool {
    list.split_whitespace().any(|code| code == country)
}

/// Whether a State is a party to the European Convention on Human Rights.
pub fn convention(country: &str) -> bool {
    holds(CONVENTION, country)
}

/// The last day on which the Russian Federation was bound by the Convention: it ceased to be a
/// party on 16 September 2022, and the Court remains competent for acts until that day (Article 58
/// §§ 2 and 3; resolution of the plenary Court of 5 September 2022; *Fedotova and Others v. Russia*
/// (Grand Chamber), nos. 40792/10 and others, §§ 71–73).
pub fn russian_exit() -> NaiveDate {
    NaiveDate::from_ymd_opt(2022, 9, 16).unwrap_or_default()
}

/// The day from which decisions fall under the limit of four months instead of six: Article 4 of
/// Protocol No. 15 to the Convention entered into force on 1 February 2022 and does not apply where
/// the final domestic decision was taken before (Article 8 § 3 of the Protocol).
pub fn four_months_from() -> NaiveDate {
    NaiveDate::from_ymd_opt(2022, 2, 1).unwrap_or_default()
}

/// The day on which the denunciation of the Optional Protocol by Belarus took effect (notified on 8
/// November 2022; Article 12 of the Protocol: three months later).
pub fn belarusian_exit() -> NaiveDate {
    NaiveDate::from_ymd_opt(2023, 2, 8).unwrap_or_default()
}

/// Whether a State is a party to the Optional Protocol; none where we are not sure.
pub fn protocol(country: &str) -> Option<bool> {
    if holds(PROTOCOL, country) {
        Some(true)
    } else if holds(NO_PROTOCOL, country) {
        Some(false)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::countries::CountryCode;

    #[test]
    fn the_lists_hold_countries_once_each_and_46_parties() {
        assert_eq!(CONVENTION.split_whitespace().count(), 46);
        let all: Vec<&str> = PROTOCOL
            .split_whitespace()
            .chain(NO_PROTOCOL.split_whitespace())
            .collect();
        let mut once = all.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), all.len());
        for code in CONVENTION.split_whitespace().chain(all) {
            let known: CountryCode = code.parse().unwrap();
            assert!(known.country().is_some(), "{code}");
        }
        assert!(!convention("RU") && !convention("BY") && protocol("BY").is_none());
    }
}
