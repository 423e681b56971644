//! What a term *means* to the program, as data beside its label: who acts, what becomes of liberty,
//! of a charge, of a sentence. Code asks for the meaning and never compares codes, so that a term of
//! one's own works like a built-in one and renaming a term changes nothing.

use serde::{Deserialize, Serialize};

/// Who acts in what a term names. A voice, a slot of a sentence and what is asked of whom follow
/// from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum By {
    /// A court or judge.
    Court,
    /// A public prosecutor.
    Prosecutor,
    /// Police, investigators, prison staff: whoever carries out the State's force.
    Police,
    /// Another authority: a ministry, a registry, a parliament.
    Authority,
    /// An international body.
    Body,
    /// The person concerned or their counsel.
    Defence,
    /// Nobody: it happens, as a death does.
    Nobody,
}

/// The remedy that a step uses or decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Remedy {
    /// A complaint to an authority that is to investigate.
    Complaint,
    /// Habeas corpus: whether somebody may be held at all.
    HabeasCorpus,
    /// An appeal against an order of remand.
    RemandAppeal,
    /// An appeal against a judgment.
    Appeal,
    /// Cassation.
    Cassation,
    /// A supreme court, by whatever way.
    Supreme,
    /// A constitutional complaint.
    Constitutional,
    /// Review of a judgment that is final.
    Review,
    /// A retrial.
    Retrial,
}

impl Remedy {
    /// The name under which messages know it, as in the lists.
    pub fn word(self) -> &'static str {
        match self {
            Remedy::Complaint => "complaint",
            Remedy::HabeasCorpus => "habeas-corpus",
            Remedy::RemandAppeal => "remand-appeal",
            Remedy::Appeal => "appeal",
            Remedy::Cassation => "cassation",
            Remedy::Supreme => "supreme",
            Remedy::Constitutional => "constitutional",
            Remedy::Review => "review",
            Remedy::Retrial => "retrial",
        }
    }

    /// Whether a decision on it can be the final domestic one, from which time limits of
    /// international bodies run. Extraordinary review is none (European Court of Human Rights,
    /// *Berdzenishvili v. Russia* (dec.), no. 31697/03).
    pub fn can_be_final(self) -> bool {
        matches!(
            self,
            Remedy::Appeal | Remedy::Cassation | Remedy::Supreme | Remedy::Constitutional
        )
    }

    /// Whether it is against a judgment.
    pub fn is_against_judgment(self) -> bool {
        self.can_be_final() || self == Remedy::Review
    }
}

/// How far a remedy has come with a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// It was lodged.
    Lodged,
    /// It was heard.
    Heard,
    /// It was decided.
    Decided,
}

/// What is done to a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SentenceEffect {
    /// A sentence is imposed.
    Impose,
    /// One is added to what there is.
    Add,
    /// It becomes longer.
    Increase,
    /// It becomes shorter.
    Reduce,
    /// Another takes its place.
    Replace,
    /// Its execution is suspended.
    Suspend,
    /// A suspended one is to be served.
    Activate,
    /// It falls away.
    Cancel,
    /// It falls away by amnesty, wholly or by an amount.
    Amnesty,
    /// It is merged with another, and the two are one.
    Merge,
}

/// How grave what a term names is: what a letter starts with, the gravest last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gravity {
    /// A step on the way, or something of which nothing is said.
    #[default]
    Routine,
    /// Words against somebody.
    Smear,
    /// A threat.
    Threat,
    /// A search, a summons, a questioning.
    Search,
    /// Something is forbidden, frozen or taken.
    Ban,
    /// An office is closed, a profession or an organization ended.
    Closure,
    /// A charge, and what carries it on.
    Charge,
    /// A judgment, a decision on one, a release.
    Judgment,
    /// Liberty is lost.
    Liberty,
    /// An attack on the body.
    Attack,
    /// Somebody disappears.
    Disappearance,
    /// Somebody dies; of a charge, that the death of the accused ended it.
    Death,
}

impl Gravity {
    /// The name under which messages know it, as in the lists.
    pub fn word(self) -> &'static str {
        match self {
            Gravity::Routine => "routine",
            Gravity::Smear => "smear",
            Gravity::Threat => "threat",
            Gravity::Search => "search",
            Gravity::Ban => "ban",
            Gravity::Closure => "closure",
            Gravity::Charge => "charge",
            Gravity::Judgment => "judgment",
            Gravity::Liberty => "liberty",
            Gravity::Attack => "attack",
            Gravity::Disappearance => "disappearance",
            Gravity::Death => "death",
        }
    }
}

/// Category of SDG indicator 16.10.1, in the order of the indicator.
///
/// Source: the metadata of the indicator (OHCHR, UNESCO, ILO).
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Sdg {
    /// Killing.
    Killing,
    /// Enforced disappearance.
    EnforcedDisappearance,
    /// Torture.
    Torture,
    /// Arbitrary detention.
    ArbitraryDetention,
    /// Kidnapping.
    Kidnapping,
    /// Any other harmful act, as what nothing is said of.
    #[default]
    OtherHarmfulAct,
}

impl Sdg {
    /// All of them, in their order.
    pub const ALL: [Sdg; 6] = [
        Sdg::Killing,
        Sdg::EnforcedDisappearance,
        Sdg::Torture,
        Sdg::ArbitraryDetention,
        Sdg::Kidnapping,
        Sdg::OtherHarmfulAct,
    ];

    /// Its name, as in the lists.
    pub fn word(self) -> &'static str {
        match self {
            Sdg::Killing => "killing",
            Sdg::EnforcedDisappearance => "enforced-disappearance",
            Sdg::Torture => "torture",
            Sdg::ArbitraryDetention => "arbitrary-detention",
            Sdg::Kidnapping => "kidnapping",
            Sdg::OtherHarmfulAct => "other-harmful-act",
        }
    }

    /// Its name in words.
    pub fn label(self) -> String {
        self.word().replace('-', " ")
    }
}

/// What kind of actor somebody is, as far as sentences and counts depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Who {
    /// One human being; an actor of whom no kind is recorded, too.
    Person,
    /// Several people without an organization.
    Group,
    /// An organization or a public body.
    Body,
}

/// The body to which a complaint is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Complaint {
    /// The European Court of Human Rights.
    Convention,
    /// The Human Rights Committee.
    Covenant,
    /// The Working Group on Arbitrary Detention.
    Detention,
    /// The Special Procedures of the Human Rights Council.
    Procedures,
}

impl Complaint {
    /// Whether it opens a procedure of international investigation or settlement, which bars
    /// others. A communication to the Special Procedures does not.
    pub fn opens_procedure(self) -> bool {
        self != Complaint::Procedures
    }
}

/// A trait of a term: something that holds of it or does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Is {
    // Of any list.
    /// What is meant where nothing is said: imprisonment of a sentence, criminal of a proceeding.
    Usual,
    /// Says only that it is none of the others.
    Unspecified,

    // Of steps and acts.
    /// Somebody is taken: the arrest of a case.
    Arrest,
    /// Somebody disappears.
    Disappearance,
    /// Somebody loses their liberty, in whatever way.
    TakesLiberty,
    /// Somebody dies.
    Death,
    /// Grave enough for a letter to be about it: as files of before said it, which know no `gravity`.
    Grave,
    /// Too small for a letter to start with.
    Minor,
    /// Can happen though the person concerned is dead.
    MayFollowDeath,

    // Of steps.
    /// An order that keeps somebody without liberty for a time.
    CustodyOrder,
    /// An order that lengthens an earlier one.
    Extension,
    /// A sentence is served: custody rests on it from then, and on no order of before.
    Serving,
    /// What custody rests on from then.
    GroundOfCustody,
    /// Changes where somebody is held.
    Transfer,
    /// Somebody who was held gets out.
    Release,
    /// Custody ends, though nobody was released.
    EndsCustody,
    /// Brings a charge.
    Charge,
    /// Opens a case.
    OpensCase,
    /// Opens a trial.
    OpensTrial,
    /// A judgment of a court on guilt.
    Verdict,
    /// Finds somebody guilty.
    Convicts,
    /// Finds somebody not guilty.
    Acquits,
    /// What somebody asks for and nobody has decided: its sentences are no sentences.
    Proposal,
    /// Ends a case.
    EndsCase,
    /// Takes a judgment away.
    Quashes,
    /// Takes a case up again.
    Reopens,
    /// Is no sign that a case goes on, though it comes after its end.
    MayFollowEnd,
    /// Ends a procedure before an international body.
    EndsProcedure,

    // Of outcomes.
    /// Leaves what was decided before as it was.
    Upholds,
    /// Decides nothing for good: sent back, adjourned.
    NotFinal,
    /// Makes a sentence longer or shorter.
    ChangesSentence,
    /// Leaves nothing to complain of.
    InFavour,
    /// Whoever brought it took it back; of consent, whoever gave it.
    Withdrawn,
    /// Its label says what somebody was: "acquitted", "released".
    Predicate,

    // Of liberty.
    /// Held by others.
    Held,
    /// Confined to a home or a place.
    HouseArrest,
    /// Disappeared.
    Disappeared,
    /// Dead.
    Dead,
    /// At liberty with an obligation that can bring custody back.
    Conditional,

    // Of statuses of charges.
    /// The charge stands before a court or an authority.
    Standing,
    /// The charge no longer stands.
    Over,
    /// Gives the charge another name and leaves it as far as it had come.
    KeepsStage,

    // Of states of a measure.
    /// It restricts.
    InForce,
    /// It restricts though it has no legal force any more.
    BeyondItsTerm,
    /// It was asked for and refused; of consent, too.
    Refused,

    // Of kinds of measures.
    /// Is done at once and restricts nobody from day to day: a licence is revoked.
    AtOnce,
    /// Supposes that whom it restricts is at liberty: nobody reports nightly from prison.
    AtLiberty,

    // Of sentences.
    /// An amount of money.
    Fine,
    /// For life.
    Life,

    // Of demands.
    /// Asks for release.
    AsksRelease,
    /// Asks that charges be dropped.
    AsksEndOfCharges,
    /// Asks that a conviction be quashed.
    AsksQuashing,
    /// Asks that a measure be lifted.
    AsksEndOfMeasure,
    /// Asks where somebody is.
    AsksWhereabouts,
    /// Asks what only the living can be given.
    OfTheLiving,
    /// Asked in every case.
    AskedAlways,
    /// Asked for the good of defenders in general.
    General,
    /// Of a demand: no longer put.
    Closed,

    // Of the status of knowledge.
    /// Told as somebody's claim.
    Hedged,
    /// Told as a fact.
    Certain,
    /// Known to be wrong: not told.
    Refuted,

    // Of links between records.
    /// Puts a record behind the other or inside it.
    Later,
    /// The two records are of one event.
    SameEvent,

    // Of proceedings and what is around them.
    /// Before an international body.
    International,
    /// Has petitioners and respondents, and nobody is accused in it.
    OfParties,
    /// One of those whom a proceeding is about: accused, petitioner, respondent.
    Principal,
    /// Brought the case, without being one of those whom it is about.
    Brings,
    /// Acts as counsel.
    Counsel,
    /// Is defended by the other.
    Client,
    /// Gave the order.
    Ordered,
    /// Not known to have done it.
    Suspected,
    /// A perpetrator.
    Perpetrator,
    /// Saw or knows what happened: withheld by default.
    Witness,
    /// Says how a life began.
    Birth,

    // Of the State's responses.
    /// The State is not known to have done anything.
    NoResponse,
    /// Somebody answers for it.
    Answered,
    /// Something that the State did not do.
    Inaction,

    // Of people and organizations.
    /// Is one human being; of a source, the word of one.
    Person,
    /// Is several people without an organization.
    Group,
    /// Is spoken of as a woman.
    Female,
    /// Is spoken of as a man.
    Male,
    /// Represents a State abroad.
    Embassy,
    /// Of a name: the name itself, in another script, language or form.
    OwnName,
    /// Works as or for the press.
    Media,
    /// Stands for the rights of workers.
    TradeUnion,

    /// Of consent: it was given.
    Given,
    /// Of a way to reach somebody: where post goes.
    Address,

    // Of letters and replies.
    /// Says nothing to the matter.
    NoAnswer,
    /// Is for the public, and goes to nobody by name.
    ForAll,
    /// Was spoken: there is no text of it.
    Spoken,
    /// Is no way of sending: it was published, or said face to face.
    NotSent,
}

/// What a term means.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Meaning {
    /// Who acts.
    pub by: Option<By>,
    /// Liberty afterwards: a term of the list `liberty`.
    pub liberty: Option<String>,
    /// What the status of the charges becomes: a term of the list `charge-statuses`.
    pub charge_status: Option<String>,
    /// For outcomes: the kind of step that says the same.
    pub step: Option<String>,
    /// The remedy that is used or decided.
    pub remedy: Option<Remedy>,
    /// How far the remedy has come.
    pub stage: Option<Stage>,
    /// What is done to sentences.
    pub sentence: Option<SentenceEffect>,
    /// How grave it is.
    pub gravity: Option<Gravity>,
    /// Category of SDG indicator 16.10.1.
    pub sdg: Option<Sdg>,
    /// Of letters: the body to which it complains.
    pub complaint: Option<Complaint>,
    /// Its traits.
    pub is: Vec<Is>,
}

/// What nothing is known of.
static NOTHING: Meaning = Meaning {
    by: None,
    liberty: None,
    charge_status: None,
    step: None,
    remedy: None,
    stage: None,
    sentence: None,
    gravity: None,
    sdg: None,
    complaint: None,
    is: Vec::new(),
};

impl Meaning {
    /// The meaning of what is not recorded, or of a term that says nothing.
    pub fn nothing() -> &'static Meaning {
        &NOTHING
    }

    /// Whether a trait holds.
    pub fn is(&self, what: Is) -> bool {
        self.is.contains(&what)
    }

    /// Whether any of several traits holds.
    pub fn is_any(&self, what: &[Is]) -> bool {
        what.iter().any(|one| self.is(*one))
    }

    /// How grave it is: as stated, or as files of before said it.
    pub fn gravity(&self) -> Option<Gravity> {
        let grave = self.is(Is::Grave).then_some(Gravity::Attack);
        self.gravity.or(grave)
    }

    /// Whether it decides a remedy, or lodges or hears one.
    pub fn stage_of(&self, remedy: Remedy) -> Option<Stage> {
        self.stage.filter(|_| self.remedy == Some(remedy))
    }

    /// Whether it uses a remedy against a judgment, or decides on one.
    pub fn is_appeal(&self) -> bool {
        self.remedy
            .is_some_and(|remedy| remedy.is_against_judgment() || remedy == Remedy::Retrial)
    }

    /// What is stated, and what a broader term means where nothing is.
    pub(super) fn over(self, broader: &Meaning) -> Meaning {
        fn or<T: Clone>(own: Option<T>, broader: &Option<T>) -> Option<T> {
            own.or_else(|| broader.clone())
        }
        Meaning {
            by: or(self.by, &broader.by),
            liberty: or(self.liberty, &broader.liberty),
            charge_status: or(self.charge_status, &broader.charge_status),
            step: or(self.step, &broader.step),
            remedy: or(self.remedy, &broader.remedy),
            stage: or(self.stage, &broader.stage),
            sentence: or(self.sentence, &broader.sentence),
            gravity: or(self.gravity, &broader.gravity),
            sdg: or(self.sdg, &broader.sdg),
            complaint: or(self.complaint, &broader.complaint),
            is: if self.is.is_empty() {
                // What a list means by default is said of one of its terms alone.
                let own = broader.is.iter().copied();
                own.filter(|one| !matches!(one, Is::Usual | Is::Unspecified))
                    .collect()
            } else {
                self.is
            },
        }
    }

    /// Reads a meaning as it is written in lists, without the braces: `liberty: in-custody, is:
    /// [arrest]`.
    ///
    /// # Errors
    /// What is wrong with it, in words.
    pub fn read(text: &str) -> Result<Meaning, String> {
        let text = text.trim();
        let text = text
            .strip_prefix('{')
            .and_then(|inner| inner.strip_suffix('}'))
            .unwrap_or(text);
        serde_yaml::from_str(&format!("{{{text}}}")).map_err(|error| {
            let said = error.to_string();
            let said = said.split(" at line ").next().unwrap_or(&said);
            format!("“{text}” is no meaning of a term: {said}")
        })
    }
}
