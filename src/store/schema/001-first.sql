-- The schema of a dossier, version 1. Read with src/store/columns.rs, which says how the model
-- maps to it; a test compares the two.
--
-- Every record has a row in `record` and a row with the same id in the table of its kind. Parts
-- (names, involvements, citations …) have tables of their own; `list` names the field of the
-- record that they stand in. Links are checked when the transaction ends, so that records may
-- refer to each other in any order. Dates are kept as canonical text with their bounds as day
-- numbers (days from 1 January of the year 1) for searching.

CREATE TABLE record (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    kind TEXT NOT NULL,
    slug TEXT,
    confidentiality TEXT NOT NULL CHECK (confidentiality IN ('public', 'internal', 'secret')),
    note TEXT
) STRICT;

CREATE UNIQUE INDEX record_by_slug ON record(kind, slug) WHERE slug IS NOT NULL;
CREATE INDEX record_by_kind ON record(kind, id);

-- Settings of the dossier, by name; values are text.
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The words of every name of every actor, folded to plain Latin letters, so that a person is
-- found by any name, in any script, typed with or without diacritics.
CREATE TABLE name_word (
    word TEXT NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    PRIMARY KEY (word, actor_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_word_by_actor ON name_word(actor_id);

CREATE TABLE term (
    id INTEGER PRIMARY KEY REFERENCES record(id) ON DELETE CASCADE,
    vocabulary TEXT,
    code TEXT,
    label TEXT,
    "group" TEXT,
    definition TEXT
) STRICT;

CREATE TABLE actor (
    id INTEGER PRIMARY KEY REFERENCES record(id) ON DELETE CASCADE,
    name TEXT,
    kind TEXT,
    defender INTEGER NOT NULL DEFAULT 0 CHECK (defender IN (0, 1)),
    family_name TEXT,
    given_name TEXT,
    patronymic TEXT,
    title TEXT,
    meaning TEXT,
    short_name TEXT,
    description TEXT,
    serves TEXT,
    work TEXT,
    biography TEXT,
    risks TEXT,
    gender TEXT,
    pronouns TEXT,
    born TEXT,
    born_earliest INTEGER,
    born_latest INTEGER,
    birth_place TEXT,
    died TEXT,
    died_earliest INTEGER,
    died_latest INTEGER,
    age INTEGER,
    age_on TEXT,
    age_on_earliest INTEGER,
    age_on_latest INTEGER,
    civil_status TEXT,
    country TEXT CHECK (length(country) = 2),
    place TEXT,
    whereabouts TEXT,
    organization_kind TEXT,
    part_of_id INTEGER REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    size TEXT,
    salutation TEXT
) STRICT;

CREATE TABLE actor_nationalities (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE actor_professions (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    id INTEGER PRIMARY KEY REFERENCES record(id) ON DELETE CASCADE,
    title TEXT,
    kind TEXT,
    author TEXT,
    actor_id INTEGER REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    publisher TEXT,
    date TEXT,
    date_earliest INTEGER,
    date_latest INTEGER,
    retrieved TEXT,
    retrieved_earliest INTEGER,
    retrieved_latest INTEGER,
    language TEXT,
    address TEXT,
    reliability TEXT,
    summary TEXT
) STRICT;

CREATE TABLE provision (
    id INTEGER PRIMARY KEY REFERENCES record(id) ON DELETE CASCADE,
    article TEXT,
    part TEXT,
    law TEXT,
    edition TEXT,
    country TEXT CHECK (length(country) = 2),
    title TEXT,
    text TEXT,
    language TEXT,
    penalty TEXT,
    penalty_least TEXT,
    penalty_most TEXT,
    analysis TEXT
) STRICT;

CREATE TABLE affiliation (
    id INTEGER PRIMARY KEY REFERENCES record(id) ON DELETE CASCADE,
    actor_id INTEGER REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT,
    organization_id INTEGER REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT,
    date_earliest INTEGER,
    date_latest INTEGER,
    ended INTEGER NOT NULL DEFAULT 0 CHECK (ended IN (0, 1))
) STRICT;

CREATE TABLE relationship (
    id INTEGER PRIMARY KEY REFERENCES record(id) ON DELETE CASCADE,
    actor_id INTEGER REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT,
    other_id INTEGER REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT,
    date_earliest INTEGER,
    date_latest INTEGER,
    summary TEXT
) STRICT;

CREATE TABLE life_event (
    id INTEGER PRIMARY KEY REFERENCES record(id) ON DELETE CASCADE,
    actor_id INTEGER REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT,
    date TEXT,
    date_earliest INTEGER,
    date_latest INTEGER,
    country TEXT CHECK (length(country) = 2),
    place TEXT,
    by_id INTEGER REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    summary TEXT,
    narrative TEXT
) STRICT;

CREATE TABLE incident (
    id INTEGER PRIMARY KEY REFERENCES record(id) ON DELETE CASCADE,
    date TEXT,
    date_earliest INTEGER,
    date_latest INTEGER,
    summary TEXT,
    country TEXT CHECK (length(country) = 2),
    place TEXT,
    times TEXT,
    duration TEXT,
    recurrence TEXT,
    status TEXT,
    legal_basis_id INTEGER REFERENCES provision(id) DEFERRABLE INITIALLY DEFERRED,
    stated_reason TEXT,
    consequences TEXT,
    state_response_note TEXT,
    narrative TEXT,
    became_known TEXT,
    became_known_earliest INTEGER,
    became_known_latest INTEGER,
    notified TEXT,
    notified_earliest INTEGER,
    notified_latest INTEGER,
    published TEXT,
    published_earliest INTEGER,
    published_latest INTEGER
) STRICT;

CREATE TABLE incident_types (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE incident_state_response (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE proceeding (
    id INTEGER PRIMARY KEY REFERENCES record(id) ON DELETE CASCADE,
    title TEXT,
    kind TEXT,
    case_number TEXT,
    country TEXT CHECK (length(country) = 2),
    place TEXT,
    authority_id INTEGER REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    court_id INTEGER REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    summary TEXT,
    narrative TEXT
) STRICT;

CREATE TABLE charge (
    id INTEGER PRIMARY KEY REFERENCES record(id) ON DELETE CASCADE,
    proceeding_id INTEGER REFERENCES proceeding(id) DEFERRABLE INITIALLY DEFERRED,
    count INTEGER,
    offence TEXT,
    allegation TEXT,
    date TEXT,
    date_earliest INTEGER,
    date_latest INTEGER,
    assessment TEXT,
    response TEXT,
    status TEXT
) STRICT;

CREATE TABLE charge_accused (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    target_id INTEGER NOT NULL REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE step (
    id INTEGER PRIMARY KEY REFERENCES record(id) ON DELETE CASCADE,
    proceeding_id INTEGER REFERENCES proceeding(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT,
    date TEXT,
    date_earliest INTEGER,
    date_latest INTEGER,
    summary TEXT,
    authority_id INTEGER REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    instance TEXT,
    country TEXT CHECK (length(country) = 2),
    place TEXT,
    outcome TEXT,
    liberty TEXT,
    times TEXT,
    duration TEXT,
    ends TEXT,
    ends_earliest INTEGER,
    ends_latest INTEGER,
    next_date TEXT,
    next_date_earliest INTEGER,
    next_date_latest INTEGER,
    next TEXT,
    notified TEXT,
    notified_earliest INTEGER,
    notified_latest INTEGER,
    published TEXT,
    published_earliest INTEGER,
    published_latest INTEGER,
    became_known TEXT,
    became_known_earliest INTEGER,
    became_known_latest INTEGER,
    legal_basis_id INTEGER REFERENCES provision(id) DEFERRABLE INITIALLY DEFERRED,
    narrative TEXT
) STRICT;

CREATE TABLE step_accused (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    target_id INTEGER NOT NULL REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE step_charges (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    target_id INTEGER NOT NULL REFERENCES charge(id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE measure (
    id INTEGER PRIMARY KEY REFERENCES record(id) ON DELETE CASCADE,
    kind TEXT,
    date TEXT,
    date_earliest INTEGER,
    date_latest INTEGER,
    ended TEXT,
    ended_earliest INTEGER,
    ended_latest INTEGER,
    continues INTEGER NOT NULL DEFAULT 0 CHECK (continues IN (0, 1)),
    summary TEXT,
    authority_id INTEGER REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    proceeding_id INTEGER REFERENCES proceeding(id) DEFERRABLE INITIALLY DEFERRED,
    legal_basis_id INTEGER REFERENCES provision(id) DEFERRABLE INITIALLY DEFERRED,
    country TEXT CHECK (length(country) = 2),
    place TEXT,
    object TEXT,
    narrative TEXT
) STRICT;

CREATE TABLE measure_targets (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    target_id INTEGER NOT NULL REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE demand (
    id INTEGER PRIMARY KEY REFERENCES record(id) ON DELETE CASCADE,
    text TEXT,
    kind TEXT,
    position INTEGER,
    concerning_id INTEGER REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT,
    date_earliest INTEGER,
    date_latest INTEGER,
    status TEXT
) STRICT;

CREATE TABLE demand_addressees (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    target_id INTEGER NOT NULL REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE demand_about (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    target_id INTEGER NOT NULL REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE communication (
    id INTEGER PRIMARY KEY REFERENCES record(id) ON DELETE CASCADE,
    kind TEXT,
    date TEXT,
    date_earliest INTEGER,
    date_latest INTEGER,
    subject TEXT,
    from_id INTEGER REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    channel TEXT,
    language TEXT,
    body TEXT,
    body_hash TEXT,
    reply_due TEXT,
    reply_due_earliest INTEGER,
    reply_due_latest INTEGER
) STRICT;

CREATE TABLE communication_about (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    target_id INTEGER NOT NULL REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE communication_demands (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    target_id INTEGER NOT NULL REFERENCES demand(id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE citation (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    list TEXT NOT NULL,
    position INTEGER NOT NULL,
    source_id INTEGER REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED,
    locator TEXT,
    field TEXT,
    quote TEXT,
    PRIMARY KEY (record_id, list, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE account (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    list TEXT NOT NULL,
    position INTEGER NOT NULL,
    field TEXT,
    value TEXT,
    source_id INTEGER REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED,
    locator TEXT,
    relied_on INTEGER NOT NULL DEFAULT 0 CHECK (relied_on IN (0, 1)),
    reason TEXT,
    PRIMARY KEY (record_id, list, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE identifier (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    list TEXT NOT NULL,
    position INTEGER NOT NULL,
    scheme TEXT,
    value TEXT,
    issuer TEXT,
    confidentiality TEXT CHECK (confidentiality IN ('public', 'internal', 'secret')),
    PRIMARY KEY (record_id, list, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE actor_name (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    list TEXT NOT NULL,
    position INTEGER NOT NULL,
    text TEXT,
    kind TEXT,
    script TEXT,
    language TEXT,
    note TEXT,
    confidentiality TEXT CHECK (confidentiality IN ('public', 'internal', 'secret')),
    PRIMARY KEY (record_id, list, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    list TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT,
    value TEXT,
    note TEXT,
    confidentiality TEXT CHECK (confidentiality IN ('public', 'internal', 'secret')),
    PRIMARY KEY (record_id, list, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE involvement (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    list TEXT NOT NULL,
    position INTEGER NOT NULL,
    actor_id INTEGER REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT,
    degree TEXT,
    wording TEXT,
    confidentiality TEXT CHECK (confidentiality IN ('public', 'internal', 'secret')),
    PRIMARY KEY (record_id, list, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE record_link (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    list TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT,
    to_id INTEGER REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (record_id, list, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE party (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    list TEXT NOT NULL,
    position INTEGER NOT NULL,
    actor_id INTEGER REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT,
    wording TEXT,
    date TEXT,
    date_earliest INTEGER,
    date_latest INTEGER,
    confidentiality TEXT CHECK (confidentiality IN ('public', 'internal', 'secret')),
    PRIMARY KEY (record_id, list, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE charge_provision (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    list TEXT NOT NULL,
    position INTEGER NOT NULL,
    provision_id INTEGER REFERENCES provision(id) DEFERRABLE INITIALLY DEFERRED,
    manner TEXT,
    PRIMARY KEY (record_id, list, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE quotation (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    list TEXT NOT NULL,
    position INTEGER NOT NULL,
    text TEXT,
    by_id INTEGER REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    document TEXT,
    language TEXT,
    source_id INTEGER REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (record_id, list, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE outcome (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    list TEXT NOT NULL,
    position INTEGER NOT NULL,
    accused_id INTEGER REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    charge_id INTEGER REFERENCES charge(id) DEFERRABLE INITIALLY DEFERRED,
    result TEXT,
    wording TEXT,
    PRIMARY KEY (record_id, list, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE sentence (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    list TEXT NOT NULL,
    position INTEGER NOT NULL,
    accused_id INTEGER REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    charge_id INTEGER REFERENCES charge(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT,
    action TEXT,
    length TEXT,
    suspended INTEGER NOT NULL DEFAULT 0 CHECK (suspended IN (0, 1)),
    suspended_part TEXT,
    amount TEXT,
    currency TEXT,
    regime TEXT,
    starts TEXT,
    starts_earliest INTEGER,
    starts_latest INTEGER,
    ends TEXT,
    ends_earliest INTEGER,
    ends_latest INTEGER,
    concurrent INTEGER NOT NULL DEFAULT 0 CHECK (concurrent IN (0, 1)),
    PRIMARY KEY (record_id, list, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE recipient (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    list TEXT NOT NULL,
    position INTEGER NOT NULL,
    actor_id INTEGER REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    wording TEXT,
    copy INTEGER NOT NULL DEFAULT 0 CHECK (copy IN (0, 1)),
    PRIMARY KEY (record_id, list, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE reply (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    list TEXT NOT NULL,
    position INTEGER NOT NULL,
    date TEXT,
    date_earliest INTEGER,
    date_latest INTEGER,
    from_id INTEGER REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT,
    summary TEXT,
    text TEXT,
    PRIMARY KEY (record_id, list, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX actor_by_part_of ON actor(part_of_id);
CREATE INDEX source_by_actor ON source(actor_id);
CREATE INDEX affiliation_by_actor ON affiliation(actor_id);
CREATE INDEX affiliation_by_organization ON affiliation(organization_id);
CREATE INDEX relationship_by_actor ON relationship(actor_id);
CREATE INDEX relationship_by_other ON relationship(other_id);
CREATE INDEX life_event_by_actor ON life_event(actor_id);
CREATE INDEX life_event_by_by ON life_event(by_id);
CREATE INDEX incident_by_legal_basis ON incident(legal_basis_id);
CREATE INDEX incident_types_by_value ON incident_types(value);
CREATE INDEX incident_state_response_by_value ON incident_state_response(value);
CREATE INDEX proceeding_by_authority ON proceeding(authority_id);
CREATE INDEX proceeding_by_court ON proceeding(court_id);
CREATE INDEX charge_by_proceeding ON charge(proceeding_id);
CREATE INDEX charge_accused_by_target ON charge_accused(target_id);
CREATE INDEX step_by_proceeding ON step(proceeding_id);
CREATE INDEX step_by_authority ON step(authority_id);
CREATE INDEX step_by_legal_basis ON step(legal_basis_id);
CREATE INDEX step_accused_by_target ON step_accused(target_id);
CREATE INDEX step_charges_by_target ON step_charges(target_id);
CREATE INDEX measure_by_authority ON measure(authority_id);
CREATE INDEX measure_by_proceeding ON measure(proceeding_id);
CREATE INDEX measure_by_legal_basis ON measure(legal_basis_id);
CREATE INDEX measure_targets_by_target ON measure_targets(target_id);
CREATE INDEX demand_by_concerning ON demand(concerning_id);
CREATE INDEX demand_addressees_by_target ON demand_addressees(target_id);
CREATE INDEX demand_about_by_target ON demand_about(target_id);
CREATE INDEX communication_by_from ON communication(from_id);
CREATE INDEX communication_about_by_target ON communication_about(target_id);
CREATE INDEX communication_demands_by_target ON communication_demands(target_id);
CREATE INDEX citation_by_source ON citation(source_id);
CREATE INDEX account_by_source ON account(source_id);
CREATE INDEX involvement_by_actor ON involvement(actor_id);
CREATE INDEX record_link_by_to ON record_link(to_id);
CREATE INDEX party_by_actor ON party(actor_id);
CREATE INDEX charge_provision_by_provision ON charge_provision(provision_id);
CREATE INDEX quotation_by_by ON quotation(by_id);
CREATE INDEX quotation_by_source ON quotation(source_id);
CREATE INDEX outcome_by_accused ON outcome(accused_id);
CREATE INDEX outcome_by_charge ON outcome(charge_id);
CREATE INDEX sentence_by_accused ON sentence(accused_id);
CREATE INDEX sentence_by_charge ON sentence(charge_id);
CREATE INDEX recipient_by_actor ON recipient(actor_id);
CREATE INDEX reply_by_from ON reply(from_id);
