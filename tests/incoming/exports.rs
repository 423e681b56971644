//! Random dossiers, exported at a level and brought back into the dossier that they came from:
//! nothing is lost, no level falls, nothing changes.

use crate::random::{Chance, Maker};
use crate::ways::{Way, bring, export_at, exported};
use dossier::exchange::casefile::write::{to_json, to_yaml};
use dossier::exchange::incoming::Rules;
use dossier::model::{Confidentiality, Kind};
use dossier::store::Store;

#[test]
fn an_export_at_any_level_brought_back_changes_nothing() {
    let mut withheld = 0;
    for seed in 0..8 {
        let mut make = Maker {
            chance: Chance::new(seed),
            links: 3,
            plain: false,
        };
        let mut store = Store::in_memory().unwrap();
        let file = make.dossier().to_string();
        bring(&mut store, Way::Json, Kind::Actor, &file, &Rules::default())
            .unwrap_or_else(|e| panic!("{seed}: {e}"));
        let before = exported(&store, Confidentiality::Secret);
        for level in Confidentiality::ALL {
            let export = export_at(&store, level);
            withheld += export.withheld;
            let yaml = to_yaml(&export.tree).unwrap();
            let json = to_json(&export.tree).unwrap();
            for replace_lists in [false, true] {
                let rules = Rules {
                    replace_lists,
                    preview: true,
                    ..Rules::default()
                };
                for (way, text) in [
                    (Way::Yaml, &yaml),
                    (Way::Json, &json),
                    (Way::LargeYaml, &yaml),
                    (Way::LargeJson, &json),
                ] {
                    let report = bring(&mut store, way, Kind::Actor, text, &rules)
                        .unwrap_or_else(|e| panic!("{seed} {level} {way:?}: {e}\n{text}"));
                    let context = format!("{seed} {level} {way:?} {replace_lists}: {report:?}");
                    assert_eq!(report.counts.added, 0, "{context}");
                    assert_eq!(report.counts.changed, 0, "{context}");
                }
            }
        }
        assert_eq!(exported(&store, Confidentiality::Secret), before, "{seed}");
    }
    assert!(withheld > 200, "{withheld}");
}

/// The same of dossiers whose records have no slugs and came as people write them: the first file
/// again, and in any order of its records.
#[test]
fn a_file_without_slugs_brought_in_again_changes_nothing() {
    for seed in 100..110 {
        let mut make = Maker {
            chance: Chance::new(seed),
            links: 2,
            plain: false,
        };
        let mut file = make.dossier();
        let mut store = Store::in_memory().unwrap();
        bring(
            &mut store,
            Way::Json,
            Kind::Actor,
            &file.to_string(),
            &Rules::default(),
        )
        .unwrap();
        let before = exported(&store, Confidentiality::Secret);
        for list in file.as_object_mut().unwrap().values_mut() {
            list.as_array_mut().unwrap().reverse();
        }
        for way in [Way::Json, Way::LargeJson] {
            let report = bring(
                &mut store,
                way,
                Kind::Actor,
                &file.to_string(),
                &Rules::default(),
            );
            let report = report.unwrap_or_else(|e| panic!("{seed} {way:?}: {e}"));
            let counts = report.counts;
            assert_eq!(
                (counts.added, counts.changed),
                (0, 0),
                "{seed} {way:?} {report:?}"
            );
        }
        assert_eq!(exported(&store, Confidentiality::Secret), before, "{seed}");
    }
}
