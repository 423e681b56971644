//! Actors: persons, organizations, public bodies and groups; defenders are actors with a profile.

use super::prelude::*;

part! {
    /// Another name of an actor.
    Name, "actor_name", short text as String {
        /// The name as written.
        text: Option<String> => Form::Text,
        /// What kind of name it is.
        kind: Option<String> => Form::Term("name-kinds"),
        /// Script by its ISO 15924 code (Cyrl, Arab, Latn).
        script: Option<String> => Form::Text,
        /// Language by its BCP 47 tag.
        language: Option<String> => Form::Text,
        /// Who uses it, or where it comes from.
        note: Option<String> => Form::Text,
        /// How far it may travel; as its actor where not said.
        confidentiality: Option<Confidentiality> => Form::Confidentiality,
    }
}

part! {
    /// A way to reach an actor.
    Contact, "contact", short value as String {
        /// E-mail, phone, fax, address, website …
        kind: Option<String> => Form::Term("contact-kinds"),
        /// The address or number.
        value: Option<String> => Form::LongText,
        /// When to use it, and whose it is.
        note: Option<String> => Form::Text,
        /// How far it may travel; internal where not said.
        confidentiality: Option<Confidentiality> => Form::Confidentiality,
    }
}

record! {
    /// A person, organization, public body or informal group. With `defender` set it is one of
    /// those whom the dossier protects.
    Actor, Kind::Actor, defaults to Public, requires ["name"] {
        /// Main name, in the order in which it is spoken.
        name: Option<String> => Form::Text,
        /// True where the name is not known: the main name is a number or a description by which they are known ("prisoner 118").
        name_unknown: bool => Form::Flag,
        /// Person, organization, public-body or group.
        kind: Option<String> => Form::Term("actor-kinds"),
        /// True for those whom the dossier protects.
        defender: bool => Form::Flag,
        /// Other names: aliases, other scripts, transliterations, birth and former names.
        names: Vec<Name> => Form::Parts(&Name::SHAPE),
        /// Family name, where the main name does not show which part it is.
        family_name: Option<String> => Form::Text,
        /// Given names.
        given_name: Option<String> => Form::Text,
        /// Patronymic.
        patronymic: Option<String> => Form::Text,
        /// Form of address before the name (Dr, Me, Colonel), and rank.
        title: Option<String> => Form::Text,
        /// What an organization's name means in the language of letters.
        meaning: Option<String> => Form::Text,
        /// Short form used after the first mention.
        short_name: Option<String> => Form::Text,
        /// What they are, as a short noun phrase for letters ("migrant rights defender").
        description: Option<String> => Form::Text,
        /// Whom they serve or what they work for.
        serves: Option<String> => Form::Text,
        /// Further work, in whole sentences.
        work: Option<String> => Form::LongText,
        /// Life so far, in whole sentences.
        biography: Option<String> => Form::LongText,
        /// What could happen to them, and what must not be disclosed.
        risks: Option<String> => Form::LongText,
        /// Gender for grammar: female, male, other; unknown where not said.
        gender: Option<String> => Form::Term("genders"),
        /// Pronouns for letters (she/her, he/him, they/them).
        pronouns: Option<String> => Form::Text,
        /// Date of birth.
        born: Option<UncertainDate> => Form::Date,
        /// Place of birth.
        birth_place: Option<String> => Form::Text,
        /// Date of death.
        died: Option<UncertainDate> => Form::Date,
        /// Age in years on a day, where no birth date is known.
        age: Option<u32> => Form::Integer,
        /// The day on which they were of that age.
        age_on: Option<UncertainDate> => Form::Date,
        /// Nationalities.
        nationalities: Vec<CountryCode> => Form::Countries,
        /// Civil status in words ("migrant from Tajikistan", "refugee", "stateless").
        civil_status: Option<String> => Form::Text,
        /// Professions and activities.
        professions: Vec<String> => Form::Texts,
        /// Country where they are or work.
        country: Option<CountryCode> => Form::Country,
        /// Place where they are or work.
        place: Option<String> => Form::Text,
        /// Where they are now, for letters ("in exile in Poland").
        whereabouts: Option<String> => Form::Text,
        /// On which day their liberty was last known to be as it is recorded ("still held on 3 May").
        confirmed: Option<UncertainDate> => Form::Date,
        /// Kind of organization or public body.
        organization_kind: Option<String> => Form::Term("organization-kinds"),
        /// The body that it is part of.
        part_of: Option<Link> => Form::Link(Kind::Actor),
        /// Whether verbs and pronouns about them are in the plural ("the Mothers of the Lake were"); of a group they are without this.
        plural: bool => Form::Flag,
        /// How many persons a group is: "40", "at least 40", "5 to 7", "39 or 40".
        size: Option<String> => Form::Text,
        /// How a letter addresses them ("Dear Minister").
        salutation: Option<String> => Form::Text,
        /// Ways to reach them.
        contacts: Vec<Contact> => Form::Parts(&Contact::SHAPE),
        /// What they agreed to.
        consents: Vec<Consent> => Form::Parts(&Consent::SHAPE),
    }
}

impl Actor {
    /// The main name, or the slug, or a dash.
    pub fn display_name(&self) -> &str {
        self.name
            .as_deref()
            .or(self.slug.as_ref().map(Slug::as_str))
            .unwrap_or("–")
    }
}
