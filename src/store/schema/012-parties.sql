-- Version 12: how many people a wording stands for, plural names and people whose name is not known,
-- what is asked in a case that is not criminal, joint senders, the State of which something is demanded.

ALTER TABLE actor ADD COLUMN name_unknown INTEGER NOT NULL DEFAULT 0 CHECK (name_unknown IN (0, 1));
ALTER TABLE actor ADD COLUMN plural INTEGER NOT NULL DEFAULT 0 CHECK (plural IN (0, 1));
ALTER TABLE involvement ADD COLUMN size TEXT;
ALTER TABLE party ADD COLUMN size TEXT;
ALTER TABLE proceeding ADD COLUMN relief TEXT;
ALTER TABLE demand ADD COLUMN country TEXT CHECK (length(country) = 2);
ALTER TABLE communication ADD COLUMN from_wording TEXT;

CREATE TABLE communication_co_senders (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    target_id INTEGER NOT NULL REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX communication_co_senders_by_target ON communication_co_senders(target_id);
CREATE INDEX demand_by_country ON demand(country);
