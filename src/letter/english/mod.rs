//! Letters in English: grammar, sentences, and one file a kind of letter.

pub mod grammar;
pub mod sentences;
pub mod statement;
pub mod to_authority;

#[cfg(test)]
mod tests {
    use crate::vocabulary::vocabulary;

    #[test]
    fn every_act_and_step_has_a_sentence() {
        for (list, find) in [
            (
                "incident-types",
                super::grammar::act as fn(&str) -> Option<&'static str>,
            ),
            ("step-kinds", |code| {
                super::grammar::step(code).map(|(sentence, _)| sentence)
            }),
        ] {
            let terms = &vocabulary(list).unwrap().terms;
            for term in terms.iter().filter(|t| t.code != "other") {
                assert!(
                    find(&term.code).is_some(),
                    "{list}: {} has no sentence",
                    term.code
                );
            }
        }
    }
}
