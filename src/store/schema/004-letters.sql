-- Version 4: consent, violations and remedies, series of letters, warrants.

CREATE TABLE consent (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    list TEXT NOT NULL,
    position INTEGER NOT NULL,
    purpose TEXT,
    status TEXT,
    date TEXT,
    date_earliest INTEGER,
    date_latest INTEGER,
    by_id INTEGER REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    wording TEXT,
    until TEXT,
    until_earliest INTEGER,
    until_latest INTEGER,
    PRIMARY KEY (record_id, list, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_by_by ON consent(by_id);

CREATE TABLE violation (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    list TEXT NOT NULL,
    position INTEGER NOT NULL,
    provision_id INTEGER REFERENCES provision(id) DEFERRABLE INITIALLY DEFERRED,
    category TEXT,
    argument TEXT,
    PRIMARY KEY (record_id, list, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX violation_by_provision ON violation(provision_id);

ALTER TABLE proceeding ADD COLUMN remedies_exhausted INTEGER NOT NULL DEFAULT 0 CHECK (remedies_exhausted IN (0, 1));
ALTER TABLE proceeding ADD COLUMN remedies TEXT;

ALTER TABLE communication ADD COLUMN case_code TEXT;
ALTER TABLE communication ADD COLUMN "update" INTEGER;
ALTER TABLE communication ADD COLUMN follows_id INTEGER REFERENCES communication(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE communication ADD COLUMN reference TEXT;
ALTER TABLE communication ADD COLUMN act_before TEXT;
ALTER TABLE communication ADD COLUMN act_before_earliest INTEGER;
ALTER TABLE communication ADD COLUMN act_before_latest INTEGER;
CREATE INDEX communication_by_follows ON communication(follows_id);
CREATE INDEX communication_by_case_code ON communication(case_code);

ALTER TABLE step ADD COLUMN warrant TEXT;
ALTER TABLE step ADD COLUMN stated_reason TEXT;
ALTER TABLE incident ADD COLUMN warrant TEXT;
